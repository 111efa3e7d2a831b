//! Finds the files that the arguments name, one after the other.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, stdin};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use copydesk_convert::Format;
use copydesk_convert::model::Diagnostic;

use super::list::{self, Names};
use super::pattern::{self, Pattern};
use super::walk::{Choice, Walk};
use super::{Found, Input, Obstacle, Place, packed};
use crate::args::InputArgs;
use crate::read::reason;
use crate::{codes, visible};

type Files = Box<dyn Iterator<Item = Found> + Send>;

/// What is looked for.
#[derive(Clone, Debug, Default)]
struct Search {
    from: Option<Format>,
    /// A folder that is not entered, since it is written to.
    but_not: Option<PathBuf>,
    allow_empty: bool,
    /// Whether archives are taken, which hold files.
    archives: bool,
}

/// Finds the files that the arguments name; no argument is standard input.
///
/// The files of a folder come in the order of names, as they are found: nothing is held that grows
/// with the number of files.
pub(crate) fn find(
    arguments: &InputArgs,
    but_not: Option<&Path>,
) -> impl Iterator<Item = Found> + Send + use<> {
    search(arguments, but_not, false)
}

/// The same, with the archives in folders.
pub(crate) fn find_with_archives(
    arguments: &InputArgs,
    but_not: Option<&Path>,
) -> impl Iterator<Item = Found> + Send + use<> {
    search(arguments, but_not, true)
}

fn search(
    arguments: &InputArgs,
    but_not: Option<&Path>,
    archives: bool,
) -> impl Iterator<Item = Found> + Send + use<> {
    let InputArgs { inputs, from, files_from, null, allow_empty, max_bytes: _ } = arguments;
    let search = Search {
        from: *from,
        but_not: but_not.and_then(|path| path.canonicalize().ok()),
        allow_empty: *allow_empty,
        archives,
    };
    let mut inputs = inputs.clone();
    if inputs.is_empty() && files_from.is_none() {
        inputs.push("-".into());
    }
    let null = *null;
    let listed = files_from.clone().map(|list| (list, search.clone()));
    let listed = listed.into_iter().flat_map(move |(list, search)| search.list(list, null));
    inputs.into_iter().flat_map(move |argument| search.argument(argument)).chain(listed)
}

impl InputArgs {
    /// Whether they can name more files than one.
    pub(crate) fn are_many(&self) -> bool {
        self.inputs.len() > 1 || self.are_open()
    }

    /// Whether there may be more files another day: in a folder, a list, or of a pattern.
    pub(crate) fn are_open(&self) -> bool {
        let open = |path: &PathBuf| path.is_dir() || Pattern::is(path);
        self.files_from.is_some() || self.inputs.iter().any(open)
    }
}

impl Search {
    fn argument(&self, argument: PathBuf) -> Files {
        if argument.as_os_str() == "-" {
            return one(Ok(Input::Stdin));
        }
        if Pattern::is(&argument) {
            let search = self.clone();
            let each = pattern::alternatives(&argument).into_iter();
            return Box::new(each.flat_map(move |one| search.alternative(one)));
        }
        self.alternative(argument)
    }

    /// What one alternative of a pattern means: each must be there, as for a shell.
    fn alternative(&self, argument: PathBuf) -> Files {
        if Pattern::is(&argument) {
            return self.pattern(&argument);
        }
        let place = argument.file_name().map_or_else(PathBuf::new, PathBuf::from);
        self.path(argument, &place, Path::new(""))
    }

    /// A file, or all of a folder; where its files go is given.
    fn path(&self, path: PathBuf, file: &Path, folder: &Path) -> Files {
        if !path.is_dir() {
            let place = Place::At(file.to_owned());
            return one(Ok(Input::File { path, place, found_in: None }));
        }
        let choice = OfFormats(self.clone());
        let base: Arc<Path> = path.as_path().into();
        let place = Place::Below { base: Arc::clone(&base), under: folder.into() };
        let found = Walk::new(&path, choice).map(move |entry| {
            let (place, found_in) = (place.clone(), Some(Arc::clone(&base)));
            entry.map_err(unreadable).map(|path| Input::File { path, place, found_in })
        });
        self.or_nothing(found, &path, self.expected())
    }

    /// What matches a pattern: files whatever their names end like, and folders as if they were named.
    fn pattern(&self, argument: &Path) -> Files {
        let pattern = match Pattern::new(argument) {
            Ok(pattern) => pattern,
            Err(wrong) => return one(Err(obstacle(argument, codes::NOTHING_FOUND, wrong))),
        };
        let base = pattern.base.as_path().into();
        let place = Place::Below { base, under: Path::new("").into() };
        let found_in: Arc<Path> = argument.into();
        let choice = Matching { pattern, search: self.clone() };
        let found = Walk::new(&choice.pattern.base.clone(), choice).map(move |entry| {
            let (place, found_in) = (place.clone(), Some(Arc::clone(&found_in)));
            entry.map_err(unreadable).map(|path| Input::File { path, place, found_in })
        });
        let expected = "found no file of this pattern, expected at least one".to_owned();
        self.or_nothing(found, argument, expected)
    }

    /// The files and folders that a list names.
    fn list(self, list: PathBuf, null: bool) -> Files {
        let reader: Box<dyn BufRead + Send> = if list.as_os_str() == "-" {
            Box::new(BufReader::new(stdin()))
        } else {
            match std::fs::File::open(&list) {
                Ok(file) => Box::new(BufReader::new(file)),
                Err(error) => return one(Err(unreadable((list, error)))),
            }
        };
        let name = list.clone();
        let search = self.clone();
        let found = Names::new(reader, null).flat_map(move |entry| match entry {
            Ok(path) => {
                let place = list::place(&path);
                search.path(path, &place, &place)
            }
            Err(error) => one(Err(unreadable((list.clone(), error)))),
        });
        let expected = "found a list without names, expected at least one".to_owned();
        self.or_nothing(found, &name, expected)
    }

    /// What was found, or that there is nothing.
    fn or_nothing(
        &self,
        mut found: impl Iterator<Item = Found> + Send + 'static,
        name: &Path,
        message: String,
    ) -> Files {
        if let Some(first) = found.next() {
            return Box::new(one(first).chain(found));
        }
        if self.allow_empty {
            return Box::new(std::iter::empty());
        }
        one(Err(obstacle(name, codes::NOTHING_FOUND, message)))
    }

    fn expected(&self) -> String {
        let wanted = self.from.map_or_else(|| "of any format".into(), |from| format!("of {from}"));
        format!("found a folder without files {wanted}, expected at least one")
    }

    /// Whether a folder is not the one that is written to.
    fn enters(&self, folder: &Path) -> bool {
        let Some(but_not) = &self.but_not else { return true };
        folder.file_name() != but_not.file_name()
            || folder.canonicalize().map_or(true, |folder| folder != *but_not)
    }

    /// Whether the name of a file says that it is to be read.
    fn takes(&self, path: &Path) -> bool {
        let format = packed::format(path);
        let fits = format.is_some() && (self.from.is_none() || self.from == format);
        fits || self.archives && packed::is_archive(path)
    }
}

/// The files of a folder that are in a format.
struct OfFormats(Search);

impl Choice for OfFormats {
    fn takes(&self, _folder: &Path, name: &OsStr) -> bool {
        self.0.takes(Path::new(name))
    }
    fn enters(&self, path: &Path) -> bool {
        self.0.enters(path)
    }
}

/// The files that match a pattern, and those of the folders that do.
struct Matching {
    pattern: Pattern,
    search: Search,
}

impl Matching {
    /// Whether a folder above matches, and so all of it.
    fn is_in_folder(&self, path: &Path) -> bool {
        let above = path.ancestors().skip(1);
        let mut below = above.take_while(|above| *above != self.pattern.base.as_path());
        below.any(|above| self.pattern.matches_folder(above))
    }
}

impl Choice for Matching {
    fn takes(&self, folder: &Path, name: &OsStr) -> bool {
        let path = &folder.join(name);
        self.pattern.matches(path) || self.is_in_folder(path) && self.search.takes(path)
    }
    fn enters(&self, path: &Path) -> bool {
        let inside = self.pattern.reaches(path) || self.pattern.matches_folder(path);
        (inside || self.is_in_folder(path)) && self.search.enters(path)
    }
}

fn one(found: Found) -> Files {
    Box::new(std::iter::once(found))
}

fn unreadable((path, error): (PathBuf, std::io::Error)) -> Box<Obstacle> {
    obstacle(&path, codes::CANNOT_READ, reason(&error))
}

fn obstacle(path: &Path, code: copydesk_convert::model::Code, message: String) -> Box<Obstacle> {
    let mut finding = Diagnostic::new(code, message);
    if code == codes::NOTHING_FOUND {
        let help = "name the files, or see `convert formats` for the endings of names";
        finding = finding.help(help);
    }
    Obstacle::new(visible::name(path), finding)
}
