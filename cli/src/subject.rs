//! What `validate` looks at: files, and the files that archives hold.

use std::fs::File;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use copydesk_convert::model::Diagnostic;
use copydesk_convert::{Format, MAX_BYTES};

use crate::archive::members::{self, Choice, Held};
use crate::input::{self, Content, Found, Input, limited, packed};
use crate::parallel::Feed;
use crate::visible;

/// One thing to look at.
#[derive(Debug)]
pub(crate) enum Subject {
    /// A file that is yet to be read, or why there is none.
    Found(Found),
    /// An input that had to be read to know that it is no archive.
    Read(Input, Once<Content>),
    /// A file of an archive.
    Member(Box<Member>),
    /// An archive that was read to its end, or as far as that went.
    Archive(Arc<Input>, Option<Diagnostic>),
}

/// A file of an archive.
#[derive(Debug)]
pub(crate) struct Member {
    /// The archive.
    pub(crate) archive: Arc<Input>,
    /// Its name in the archive.
    pub(crate) path: PathBuf,
    /// The format.
    pub(crate) format: Format,
    /// What it holds.
    pub(crate) bytes: Once<Vec<u8>>,
}

/// What was read and is taken by the one who works on it, so that it is held only once.
#[derive(Debug)]
pub(crate) struct Once<T>(Mutex<Option<io::Result<T>>>);

impl<T> Once<T> {
    const fn new(read: io::Result<T>) -> Self {
        Self(Mutex::new(Some(read)))
    }

    /// Takes it.
    pub(crate) fn take(&self) -> io::Result<T> {
        let taken = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        taken.unwrap_or_else(|| Err(io::Error::other("found it taken, expected it once")))
    }
}

impl Subject {
    /// The name to show.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Found(found) => input::name(found),
            Self::Read(input, _) => input.name(),
            Self::Member(member) => member.shown(&member.archive.name()),
            Self::Archive(archive, _) => archive.name(),
        }
    }

    /// The folder, pattern or archive that it was found in; none if it was named by itself.
    pub(crate) fn found_in(&self) -> Option<Arc<Path>> {
        match self {
            Self::Found(Ok(input)) | Self::Read(input, _) => found_in(input),
            Self::Member(member) => found_in(&member.archive).or_else(|| match &*member.archive {
                Input::File { path, .. } => Some(path.as_path().into()),
                Input::Stdin => Some(Path::new("<stdin>").into()),
            }),
            Self::Found(Err(_)) | Self::Archive(..) => None,
        }
    }
}

impl Member {
    /// The name to show, behind that of the archive.
    pub(crate) fn shown(&self, archive: &str) -> String {
        format!("{archive}/{}", visible::name(&self.path))
    }

    /// Where it would be if the archive were a folder.
    pub(crate) fn place(&self, archive: &Path) -> PathBuf {
        archive.join(members::inside(&self.path))
    }
}

fn found_in(input: &Input) -> Option<Arc<Path>> {
    match input {
        Input::File { found_in, .. } => found_in.clone(),
        Input::Stdin => None,
    }
}

/// Feeds what there is to look at, in its order. What is not wanted is not opened.
pub(crate) fn feed(
    found: impl Iterator<Item = Found>,
    choice: Choice,
    wanted: impl Fn(&Input) -> bool,
    feed: &mut Feed<'_, Subject>,
) {
    for found in found {
        let fed = match found {
            Ok(input) if may_be_archive(&input, choice.from) && wanted(&input) => {
                look_into(input, choice, feed)
            }
            found => {
                let length = input::length(&found);
                feed.put(Subject::Found(found), length)
            }
        };
        if fed.is_break() {
            return;
        }
    }
}

/// Whether only the first bytes tell: where the name says archive, or nothing.
fn may_be_archive(input: &Input, from: Option<Format>) -> bool {
    match input {
        Input::Stdin => true,
        Input::File { path, .. } => {
            packed::is_archive(path) || from.or_else(|| input.format()).is_none()
        }
    }
}

fn look_into(input: Input, choice: Choice, feed: &mut Feed<'_, Subject>) -> ControlFlow<()> {
    let opened = match &input {
        Input::Stdin => packed::know(io::stdin()),
        Input::File { path, .. } => File::open(path).and_then(packed::know),
    };
    let content = match opened {
        Ok(known) if known.is_tar => return look_at_members(input, known.reader, choice, feed),
        Ok(known) => {
            limited(known.reader, 0).map(|bytes| Content { bytes, unpacked: known.unpacked })
        }
        Err(error) => Err(error),
    };
    let length = content.as_ref().map_or(0, |content| content.bytes.len());
    feed.put(Subject::Read(input, Once::new(content)), length)
}

fn look_at_members(
    archive: Input,
    reader: impl Read,
    choice: Choice,
    feed: &mut Feed<'_, Subject>,
) -> ControlFlow<()> {
    let archive = Arc::new(archive);
    let wrong = members::files(reader, choice, |Held { path, format, length, content }| {
        let length = usize::try_from(length).unwrap_or(MAX_BYTES);
        let bytes = content.and_then(|reader| limited(reader, length.min(MAX_AHEAD)));
        let length = bytes.as_ref().map_or(0, Vec::len);
        let bytes = Once::new(bytes);
        let member = Member { archive: Arc::clone(&archive), path, format, bytes };
        feed.put(Subject::Member(Box::new(member)), length)
    })?;
    feed.put(Subject::Archive(archive, wrong), 0)
}

/// How many bytes are set aside for a file because its archive says that it has them.
const MAX_AHEAD: usize = 1 << 20;
