//! What the suite and the evaluations share: fixtures, reading and writing, comparison.

pub mod laws;
pub mod targets;

use std::fs;
use std::path::{Path, PathBuf};

use copydesk_convert::{Format, ReadOptions, Source, WriteOptions};
use copydesk_model::{Article, Diagnostic, Extraction, is_ordinary_space};

/// A file of the folder `fixtures`.
#[derive(Clone, Debug)]
#[allow(clippy::exhaustive_structs, reason = "only the suite makes it")]
pub struct Fixture {
    /// Its path.
    pub path: PathBuf,
    /// Its name without folder and ending.
    pub name: String,
    /// What it contains.
    pub bytes: Vec<u8>,
}

impl Fixture {
    /// The file as a source, named without its folder.
    ///
    /// # Panics
    ///
    /// If it cannot be decoded.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8(self.bytes.clone()).unwrap_or_else(|e| panic!("{}: {e}", self.name))
    }
}

/// The path of a file or folder of the fixtures.
#[must_use]
pub fn fixture_path(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(path)
}

/// The files of a folder of the fixtures that have this ending, by name.
///
/// # Panics
///
/// If there are none: a test over no files would prove nothing.
#[must_use]
pub fn fixtures(folder: &str, ending: &str) -> Vec<Fixture> {
    let path = fixture_path(folder);
    let entries = fs::read_dir(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut found: Vec<Fixture> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(&format!(".{ending}")))
        .map(|path| Fixture {
            name: path.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default(),
            bytes: fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display())),
            path,
        })
        .collect();
    assert!(!found.is_empty(), "no `.{ending}` in {}", path.display());
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// What stands in the file of a golden output, or puts it there if `UPDATE_FIXTURES` is set.
///
/// # Panics
///
/// If the file differs.
pub fn assert_golden(path: &Path, actual: &str) {
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        fs::write(path, actual).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        return;
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert!(
        expected == actual,
        "{} differs; read the change, then set UPDATE_FIXTURES=1 to keep it\n{}",
        path.display(),
        first_difference(&expected, actual)
    );
}

/// The first line in which two texts differ.
#[must_use]
pub fn first_difference(expected: &str, actual: &str) -> String {
    let mut lines = expected.lines().zip(actual.lines()).enumerate();
    let Some((i, (a, b))) = lines.find(|(_, (a, b))| a != b) else {
        let (a, b) = (expected.len(), actual.len());
        return format!("one ends where the other goes on: {a} and {b} bytes");
    };
    format!("line {}\n  expected: {a:?}\n  found:    {b:?}", i + 1)
}

/// The formats that hold everything, so that every law holds for them.
pub fn lossless() -> impl Iterator<Item = Format> {
    Format::all().filter(|format| format.info().lossless)
}

/// The formats that are read.
pub fn readable() -> impl Iterator<Item = Format> {
    Format::all().filter(|format| format.info().reads)
}

/// How to read an article of this extraction back.
#[must_use]
pub fn options(extraction: Extraction) -> ReadOptions {
    let mut options = ReadOptions::default();
    if extraction == Extraction::Skipped {
        options.extract = Some(false);
    }
    options
}

/// Reads all articles of a text, with what there is to say about them.
///
/// # Errors
///
/// The messages, one a line.
pub fn read(
    format: Format,
    text: &str,
    options: &ReadOptions,
) -> Result<(Vec<Article>, Vec<Diagnostic>), String> {
    match copydesk_convert::read(format, &Source::new("test", text), options) {
        Ok(outcome) => Ok((outcome.value, outcome.diagnostics)),
        Err(error) => {
            let lines: Vec<String> = error.diagnostics().iter().map(ToString::to_string).collect();
            Err(lines.join("\n"))
        }
    }
}

/// Reads the one article of a text.
///
/// # Errors
///
/// The messages, or how many articles there are.
pub fn read_one(format: Format, text: &str, options: &ReadOptions) -> Result<Article, String> {
    let (mut articles, _) = read(format, text, options)?;
    match (articles.pop(), articles.len()) {
        (Some(article), 0) => Ok(article),
        (last, more) => Err(format!("found {} articles", more + usize::from(last.is_some()))),
    }
}

/// Writes articles.
///
/// # Errors
///
/// The message.
pub fn write(format: Format, articles: &[Article]) -> Result<String, String> {
    copydesk_convert::write(format, articles, &WriteOptions::default())
        .map(|outcome| outcome.value)
        .map_err(|error| error.to_string())
}

/// Writes one article.
///
/// # Errors
///
/// The message.
pub fn write_one(format: Format, article: &Article) -> Result<String, String> {
    write(format, std::slice::from_ref(article))
}

/// A text with each run of white space that has an ordinary one in it folded to a space, and none
/// at the ends. Runs of special spaces alone are words' own.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut run = String::new();
    for c in text.trim().chars() {
        if c.is_whitespace() {
            run.push(c);
            continue;
        }
        if !run.is_empty() {
            let ordinary = run.contains(|c| is_ordinary_space(c) || is_page_break(c));
            out.push_str(if ordinary { " " } else { &run });
            run.clear();
        }
        out.push(c);
    }
    out
}

/// Whether this is a tab or break of old printers: plain text takes it for the end of a line, because
/// no XML can hold it.
const fn is_page_break(c: char) -> bool {
    matches!(c, '\u{B}' | '\u{C}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_keeps_special_spaces_inside_a_line() {
        assert_eq!(folded(" a\n\n b\u{A0}c \u{A0}d\u{A0}\n"), "a b\u{A0}c d");
    }

    #[test]
    fn the_first_difference_is_shown_with_its_line() {
        assert!(first_difference("a\nb\n", "a\nc\n").starts_with("line 2"));
    }
}

/// Compiles and runs the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// Compiles and runs the example of the tutorial.
#[cfg(doctest)]
#[doc = include_str!("../../docs/tutorial.md")]
struct Tutorial;

/// Compiles and runs the example of the page on the model.
#[cfg(doctest)]
#[doc = include_str!("../../docs/how-to/model.md")]
struct HowToModel;

/// Compiles and runs the example of the page on feeds.
#[cfg(doctest)]
#[doc = include_str!("../../docs/how-to/feed.md")]
struct HowToFeed;
