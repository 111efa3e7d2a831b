//! What is read: files, folders, patterns, lists of names and standard input.

mod find;
mod ignored;
mod list;
pub(crate) mod packed;
mod pattern;
mod walk;

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use copydesk_convert::model::Diagnostic;
use copydesk_convert::{Format, MAX_BYTES};

pub(crate) use find::{find, find_with_archives};

use crate::visible;

/// One file to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Input {
    /// Standard input.
    Stdin,
    /// A file.
    File {
        /// Where it is.
        path: PathBuf,
        /// Where it goes under an output folder.
        place: Place,
        /// The folder or pattern that it was found by; none if it was named by itself.
        found_in: Option<Arc<Path>>,
    },
}

/// Where a file goes under an output folder, with the ending that it has. Most runs have none, so it is not
/// made before it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// There.
    At(PathBuf),
    /// As it stands below the folder that it was found in, under another.
    Below { base: Arc<Path>, under: Arc<Path> },
}

impl Place {
    /// The place of the file of this path, less its ending.
    pub(crate) fn of(&self, path: &Path) -> PathBuf {
        match self {
            Self::At(place) => without_ending(place),
            Self::Below { base, under } => {
                without_ending(&under.join(path.strip_prefix(base).unwrap_or(path)))
            }
        }
    }
}

impl Input {
    /// The name to show.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Stdin => "<stdin>".to_owned(),
            Self::File { path, .. } => visible::name(path),
        }
    }

    /// How many bytes it has, as far as the system knows.
    fn length(&self) -> usize {
        let Self::File { path, .. } = self else { return 0 };
        path.metadata().map_or(0, |file| usize::try_from(file.len()).unwrap_or(usize::MAX))
    }

    /// The format that its name says.
    pub(crate) fn format(&self) -> Option<Format> {
        match self {
            Self::Stdin => None,
            Self::File { path, .. } => packed::format(path),
        }
    }

    /// The bytes; of a file that is too large, one more than the limit.
    pub(crate) fn bytes(&self) -> io::Result<Vec<u8>> {
        self.content().map(|content| content.bytes)
    }

    /// The bytes, and whether they are those of the file.
    pub(crate) fn content(&self) -> io::Result<Content> {
        match self {
            Self::Stdin => Ok(Content { bytes: limited(io::stdin().lock(), 0)?, unpacked: false }),
            Self::File { path, .. } => {
                let file = File::open(path)?;
                let length = file.metadata()?.len();
                let length = usize::try_from(length).unwrap_or(MAX_BYTES);
                let bytes = limited(file, length)?;
                let unpacked = packed::is_compressed(&bytes);
                Ok(Content { bytes: packed::unpacked(bytes)?, unpacked })
            }
        }
    }
}

/// What an input holds.
#[derive(Debug)]
pub(crate) struct Content {
    /// The bytes of the article.
    pub(crate) bytes: Vec<u8>,
    /// Whether the file is compressed, and has other bytes.
    pub(crate) unpacked: bool,
}

/// The name of what was found, to show.
pub(crate) fn name(found: &Found) -> String {
    found.as_ref().map_or_else(|obstacle| obstacle.name.clone(), Input::name)
}

/// How many bytes what was found has, as far as the system knows.
pub(crate) fn length(found: &Found) -> usize {
    found.as_ref().map_or(0, Input::length)
}

/// A name without what tells its format: `wire` of `wire.ninjs.json`.
pub(crate) fn without_ending(path: &Path) -> PathBuf {
    let path = packed::inner(path);
    let name = path.file_name().unwrap_or_default().as_encoded_bytes();
    let endings = Format::all().flat_map(|format| format.info().extensions);
    let longest = endings.filter(|ending| ends(name, ending)).max_by_key(|ending| ending.len());
    let parts = longest.map_or(1, |ending| ending.split('.').count());
    let mut stem = path.into_owned();
    (0..parts).for_each(|_| _ = stem.set_extension(""));
    stem
}

/// Whether a file's name has something before this ending.
fn ends(name: &[u8], ending: &str) -> bool {
    let Some((stem, end)) = name.split_at_checked(name.len().saturating_sub(ending.len())) else {
        return false;
    };
    stem.len() > 1 && stem.ends_with(b".") && end.eq_ignore_ascii_case(ending.as_bytes())
}

/// Reads to the end, or just past the limit: some files have no end.
pub(crate) fn limited(reader: impl Read, length: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(length.min(MAX_BYTES) + 1);
    reader.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What stands in the way of reading an input.
#[derive(Clone, Debug)]
pub(crate) struct Obstacle {
    /// The name of the input.
    pub(crate) name: String,
    /// The finding.
    pub(crate) finding: Diagnostic,
}

impl Obstacle {
    pub(crate) fn new(name: String, finding: Diagnostic) -> Box<Self> {
        Box::new(Self { name, finding })
    }
}

/// A file to read, or why there is none.
pub(crate) type Found = Result<Input, Box<Obstacle>>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_ending_is_taken_off() {
        for (name, expected) in [
            ("in/a.json", "in/a"),
            ("a.b.TXT", "a.b"),
            ("wire.ninjs.json", "wire"),
            ("story.docx", "story"),
            ("story", "story"),
            (".json", ".json"),
        ] {
            assert_eq!(without_ending(Path::new(name)), Path::new(expected), "{name}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_name_in_an_old_encoding_has_a_format_and_a_stem() {
        use std::os::unix::ffi::OsStrExt;
        let path = |name| Path::new(std::ffi::OsStr::from_bytes(name));
        assert_eq!(packed::format(path(b"caf\xe9.ninjs.json.gz")), Some(Format::Ninjs));
        assert_eq!(without_ending(path(b"in/caf\xe9.ninjs.json")), path(b"in/caf\xe9"));
    }
}
