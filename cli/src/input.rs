//! What is read: files, folders and standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use copydesk_convert::model::Diagnostic;
use copydesk_convert::{Format, MAX_BYTES};
use ignore::{DirEntry, WalkBuilder};

use crate::codes;
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
        /// Where it goes under an output folder, less its ending.
        place: PathBuf,
    },
}

impl Input {
    fn file(path: PathBuf, place: &Path) -> Self {
        Self::File { path, place: without_ending(place) }
    }

    /// The name to show.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Stdin => "<stdin>".to_owned(),
            Self::File { path, .. } => visible::name(path),
        }
    }

    /// The format that its name says.
    pub(crate) fn format(&self) -> Option<Format> {
        match self {
            Self::Stdin => None,
            Self::File { path, .. } => Format::of_path(path).filter(|format| format.info().reads),
        }
    }

    /// The bytes; of a file that is too large, one more than the limit.
    pub(crate) fn bytes(&self) -> io::Result<Vec<u8>> {
        match self {
            Self::Stdin => limited(io::stdin().lock(), 0),
            Self::File { path, .. } => {
                let file = File::open(path)?;
                let length = file.metadata()?.len();
                limited(file, usize::try_from(length).unwrap_or(MAX_BYTES))
            }
        }
    }
}

/// A name without what tells its format: `wire` of `wire.ninjs.json`.
fn without_ending(path: &Path) -> PathBuf {
    let endings = Format::all().flat_map(|format| format.info().extensions);
    let longest = endings.filter_map(|ending| stem(path, ending)).min_by_key(String::len);
    longest.map_or_else(|| path.with_extension(""), |stem| path.with_file_name(stem))
}

/// A file's name without an ending of this format, if it has that.
fn stem(path: &Path, ending: &str) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let (stem, found) = name.split_at_checked(name.len().checked_sub(ending.len() + 1)?)?;
    let same = found.strip_prefix('.').is_some_and(|found| found.eq_ignore_ascii_case(ending));
    (same && !stem.is_empty()).then(|| stem.to_owned())
}

/// Reads to the end, or just past the limit: some files have no end.
fn limited(reader: impl Read, length: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(length.min(MAX_BYTES) + 1);
    reader.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What stands in the way of reading an input.
#[derive(Debug)]
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

/// Finds the files that the arguments name; no argument is standard input.
///
/// Folders are walked in the order of names, without hidden files, without what `.gitignore` names,
/// and without the folder that is written to.
pub(crate) fn find(
    arguments: &[PathBuf],
    from: Option<Format>,
    but_not: Option<&Path>,
) -> Vec<Found> {
    if arguments.is_empty() {
        return vec![Ok(Input::Stdin)];
    }
    let mut found = Vec::with_capacity(arguments.len());
    for argument in arguments {
        if argument.as_os_str() == "-" {
            found.push(Ok(Input::Stdin));
        } else if argument.is_dir() {
            walk(argument, from, but_not, &mut found);
        } else {
            let place = argument.file_name().map_or(Path::new(""), Path::new);
            found.push(Ok(Input::file(argument.clone(), place)));
        }
    }
    found
}

/// Whether an argument names a folder.
pub(crate) fn has_folder(arguments: &[PathBuf]) -> bool {
    arguments.iter().any(|argument| argument.is_dir())
}

fn walk(folder: &Path, from: Option<Format>, but_not: Option<&Path>, found: &mut Vec<Found>) {
    let before = found.len();
    let passed_over = but_not.and_then(|path| path.canonicalize().ok());
    let entries = WalkBuilder::new(folder)
        .sort_by_file_path(Ord::cmp)
        .filter_entry(move |entry| !is(entry, passed_over.as_deref()))
        .build();
    for entry in entries {
        match entry {
            Ok(entry) if wanted(&entry, from) => {
                let place = entry.path().strip_prefix(folder).unwrap_or(entry.path());
                let input = Input::file(entry.path().to_owned(), place);
                found.push(Ok(input));
            }
            Ok(_) => {}
            Err(error) => found.push(Err(unreadable(folder, &error))),
        }
    }
    if found.len() == before {
        found.push(Err(nothing(folder, from)));
    }
}

fn is(entry: &DirEntry, folder: Option<&Path>) -> bool {
    let folders = entry.file_type().is_some_and(|kind| kind.is_dir());
    folders && folder.is_some_and(|folder| entry.path().canonicalize().is_ok_and(|p| p == folder))
}

/// Whether the name of a file says that it is to be read.
fn wanted(entry: &DirEntry, from: Option<Format>) -> bool {
    let format = Format::of_path(entry.path()).filter(|format| format.info().reads);
    let named = format.is_some() && (from.is_none() || from == format);
    named && entry.file_type().is_some_and(|kind| kind.is_file() || kind.is_symlink())
}

fn unreadable(folder: &Path, error: &ignore::Error) -> Box<Obstacle> {
    let finding = Diagnostic::new(codes::CANNOT_READ, error.to_string());
    Obstacle::new(visible::name(folder), finding)
}

fn nothing(folder: &Path, from: Option<Format>) -> Box<Obstacle> {
    let wanted = from.map_or_else(|| "of any format".to_owned(), |format| format!("of {format}"));
    let message = format!("found a folder without files {wanted}, expected at least one");
    let help = "name the files, or see `convert formats` for the endings of names";
    let finding = Diagnostic::new(codes::NOTHING_FOUND, message).help(help);
    Obstacle::new(visible::name(folder), finding)
}

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
}
