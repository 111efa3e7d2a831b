//! A folder, file by file, in the order of names.
//!
//! What is in memory does not grow with the folder: of one with very many names only the next ones
//! are held, and it is listed again when these are through.

use std::collections::BinaryHeap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::ignored::Ignored;

/// How many names of one folder are held.
const MAX_NAMES: usize = 100_000;

/// A file that was found, or a folder that cannot be listed.
pub(super) type Entry = Result<PathBuf, (PathBuf, io::Error)>;

/// Which files and folders are looked at, by their path.
pub(super) trait Choice {
    /// Whether a file of a folder is taken.
    fn takes(&self, folder: &Path, name: &OsStr) -> bool;
    /// Whether a folder is entered.
    fn enters(&self, path: &Path) -> bool;
}

/// Lists the files below a folder, without hidden ones and those that `.gitignore` names.
pub(super) struct Walk<C> {
    choice: C,
    levels: Vec<Level>,
    failed: Option<(PathBuf, io::Error)>,
    most: usize,
}

/// A folder that is being listed.
struct Level {
    folder: PathBuf,
    ignored: Ignored,
    /// The next names, the first one last.
    names: Vec<Name>,
    /// The name behind which it goes on when these are through.
    more: Option<OsString>,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Name {
    name: OsString,
    folder: bool,
}

impl<C: Choice> Walk<C> {
    /// The files below a folder; the path of each begins with that of the folder.
    pub(super) fn new(folder: &Path, choice: C) -> Self {
        Self::with(folder, choice, MAX_NAMES)
    }

    fn with(folder: &Path, choice: C, most: usize) -> Self {
        let mut walk = Self { choice, levels: Vec::new(), failed: None, most };
        walk.enter(folder.to_owned(), Ignored::at(listed(folder)));
        walk
    }

    fn enter(&mut self, folder: PathBuf, ignored: Ignored) {
        let mut level = Level { folder, ignored, names: Vec::new(), more: None };
        match level.list(&self.choice, None, self.most) {
            Ok(()) => self.levels.push(level),
            Err(error) => self.failed = Some((level.folder, error)),
        }
    }

    /// The next name of the innermost folder that has one; folders without are left.
    fn name(&mut self) -> Option<Result<(PathBuf, bool), (PathBuf, io::Error)>> {
        loop {
            let level = self.levels.last_mut()?;
            if let Some(Name { name, folder }) = level.names.pop() {
                return Some(Ok((level.folder.join(name), folder)));
            }
            let Some(last) = level.more.take() else {
                self.levels.pop();
                continue;
            };
            if let Err(error) = level.list(&self.choice, Some(&last), self.most) {
                return Some(Err((level.folder.clone(), error)));
            }
        }
    }
}

impl<C: Choice> Iterator for Walk<C> {
    type Item = Entry;
    fn next(&mut self) -> Option<Entry> {
        loop {
            if let Some(failed) = self.failed.take() {
                return Some(Err(failed));
            }
            match self.name()? {
                Ok((path, false)) => return Some(Ok(path)),
                Ok((path, true)) => {
                    let ignored = self.levels.last().map(|level| level.ignored.below(&path));
                    self.enter(path, ignored.unwrap_or_default());
                }
                Err(failed) => return Some(Err(failed)),
            }
        }
    }
}

impl Level {
    /// Takes the first names of the folder, or those behind one.
    fn list(
        &mut self,
        choice: &impl Choice,
        behind: Option<&OsString>,
        most: usize,
    ) -> io::Result<()> {
        let mut first = BinaryHeap::new();
        let mut left_out = false;
        for entry in fs::read_dir(listed(&self.folder))? {
            let entry = entry?;
            let name = entry.file_name();
            if is_hidden(&name) || behind.is_some_and(|behind| name <= *behind) {
                continue;
            }
            if first.len() == most && first.peek().is_some_and(|last: &Name| name > last.name) {
                left_out = true;
            } else if let Some(folder) = self.chosen(choice, &entry, &name) {
                first.push(Name { name, folder });
                left_out |= first.len() > most && first.pop().is_some();
            }
        }
        self.more = first.peek().filter(|_| left_out).map(|last| last.name.clone());
        self.names = first.into_sorted_vec();
        self.names.reverse();
        Ok(())
    }

    /// Whether an entry is taken, and whether it is a folder.
    fn chosen(&self, choice: &impl Choice, entry: &fs::DirEntry, name: &OsStr) -> Option<bool> {
        let kind = entry.file_type().ok()?;
        let takes = || choice.takes(&self.folder, name);
        let chosen = match (kind.is_dir(), kind.is_symlink()) {
            (true, _) => choice.enters(&self.folder.join(name)),
            (_, true) => takes() && leads_to_a_file(&self.folder.join(name)),
            // Named pipes and devices in a folder are no articles, and reading one may never end.
            _ => kind.is_file() && takes(),
        };
        (chosen && !self.ignored.has(name, kind.is_dir())).then_some(kind.is_dir())
    }
}

/// The folder that a path names; the empty path is here.
fn listed(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() { Path::new(".") } else { folder }
}

/// Whether a link leads to a file, or to nothing, which is an error when it is read. One to a folder
/// is not followed: it may lead anywhere, and in a circle.
fn leads_to_a_file(link: &Path) -> bool {
    link.metadata().map_or(true, |found| found.is_file())
}

fn is_hidden(name: &OsString) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

#[cfg(test)]
mod tests {
    use super::*;

    struct All;
    impl Choice for All {
        fn takes(&self, _: &Path, _: &OsStr) -> bool {
            true
        }
        fn enters(&self, _: &Path) -> bool {
            true
        }
    }

    #[test]
    fn a_folder_of_many_names_is_listed_in_parts_and_in_order() {
        let desk = tempfile::tempdir().unwrap();
        let mut expected = Vec::new();
        for i in 0..57 {
            let folder = desk.path().join(format!("{:02}", i * 37 % 57));
            if i % 5 == 0 {
                fs::create_dir(&folder).unwrap();
                expected.extend(["b", "a", "c"].map(|name| folder.join(name)));
            } else {
                expected.push(folder);
            }
        }
        expected.iter().for_each(|path| fs::write(path, "").unwrap());
        expected.sort();
        for most in [1, 2, 7, 56, 57, 58, MAX_NAMES] {
            let found: Vec<_> = Walk::with(desk.path(), All, most).map(Result::unwrap).collect();
            assert_eq!(found, expected, "{most}");
        }
    }
}
