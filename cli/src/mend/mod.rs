//! Mending files in their places: only what nobody sees, and only if the article stays the same.

mod diff;
mod layout;

use std::collections::BTreeSet;

use copydesk_convert::model::{Article, Code, Diagnostic};
use copydesk_convert::{self as convert, Format, ReadOptions};

pub(crate) use diff::unified;
use layout::{Edit, apply, edits};

use crate::codes::{self, Family};

/// What to do about what can be mended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Mend {
    /// Report it, if it is selected.
    #[default]
    Report,
    /// Write the file again.
    Fix,
    /// Show the change.
    Diff,
}

/// A text before and after.
#[derive(Debug)]
pub(crate) struct Mended {
    /// Before, with a byte-order mark if there is one.
    pub(crate) before: String,
    /// After.
    pub(crate) after: String,
    /// How many places were changed.
    pub(crate) places: usize,
}

/// What could be mended in the bytes of a file, as findings.
///
/// Only UTF-8 is looked at: the other encodings that are read are those of old files, and changing
/// them is a conversion.
pub(crate) fn findings(bytes: &[u8], wanted: impl Fn(&Code) -> bool) -> Vec<Diagnostic> {
    if !codes::of(Family::Layout).iter().any(wanted) {
        return Vec::new();
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return Vec::new() };
    let finding = |edit: Edit| Diagnostic::new(edit.code, edit.found).at(edit.place);
    edits(text).into_iter().map(|edit| finding(edit).help("mend it with --fix")).collect()
}

/// Mends a file, as far as its articles stay the same in every word, mark and annotation.
///
/// A file that cannot be read is left alone, and so is one in which nothing can be mended.
pub(crate) fn mend(
    format: Format,
    bytes: &[u8],
    allowed: impl Fn(&Code) -> bool,
) -> Option<Mended> {
    let text = std::str::from_utf8(bytes).ok()?;
    let all: Vec<_> = edits(text).into_iter().filter(|edit| allowed(&edit.code)).collect();
    if all.is_empty() {
        return None;
    }
    let before = articles(format, text)?;
    let same = |after: &str| articles(format, after).is_some_and(|after| after == before);
    let mut after = apply(text, all.iter());
    let mut places = all.len();
    if !same(&after) {
        // One kind of edit at a time: what one file needs must not keep the rest from being mended.
        let kinds: BTreeSet<_> = all.iter().map(|edit| edit.code.name).collect();
        let harmless: BTreeSet<_> = kinds
            .into_iter()
            .filter(|kind| same(&apply(text, all.iter().filter(|edit| edit.code.name == *kind))))
            .collect();
        let kept = || all.iter().filter(|edit| harmless.contains(edit.code.name));
        after = apply(text, kept());
        places = kept().count();
        if places == 0 || !same(&after) {
            return None;
        }
    }
    Some(Mended { before: text.to_owned(), after, places })
}

/// The articles of a text, with nothing looked for: what is mended must not depend on it.
fn articles(format: Format, text: &str) -> Option<Vec<Article>> {
    let source = convert::decode(format, "", text.as_bytes().to_vec()).ok()?;
    let mut options = ReadOptions::default();
    options.extract = Some(false);
    convert::read(format, &source, &options).ok().map(|outcome| outcome.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mended(format: Format, text: &str) -> Option<String> {
        mend(format, text.as_bytes(), |_| true).map(|mended| mended.after)
    }

    #[test]
    fn an_article_is_the_same_after_mending() {
        let text = "Tide turns \r\n\nThe tide\tturned.  \n  It did.\t";
        let after = mended(Format::Text, text).unwrap();
        assert_eq!(articles(Format::Text, text), articles(Format::Text, &after));
    }

    #[test]
    fn a_space_that_an_article_needs_stays() {
        let text = "schema: 1\nheadlines: [Tide]  \nsections:\n  - blocks:\n      - list:\n          items: []\n";
        assert_eq!(mended(Format::Yaml, text), None, "it cannot be read");
        assert_eq!(mended(Format::Json, "{"), None);
        assert_eq!(mended(Format::Text, "Tide\n"), None);
    }
}
