//! Marks of running text, with their words beside their place.

use serde::{Deserialize, Serialize, Serializer};

use crate::prose::bytes_at;
use crate::{Delimiter, Mark, MarkKind, Prose, Uri};

/// A mark in the serialised form: its words stand beside its place, so that it can be checked.
#[derive(Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase", rename = "Mark")]
pub(super) struct WireMark {
    kind: WireMarkKind,
    words: String,
    #[serde(default)]
    at: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    href: Option<Uri>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    delimiter: Option<WireDelimiter>,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", rename = "MarkKind")]
enum WireMarkKind {
    Emphasis,
    Strong,
    Link,
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename = "Delimiter")]
enum WireDelimiter {
    #[serde(rename = "*")]
    Asterisk,
    #[serde(rename = "_")]
    Underscore,
}

impl WireMark {
    fn of(mark: &Mark, words: &str) -> Self {
        let (kind, delimiter, href) = match mark.kind() {
            MarkKind::Emphasis(d) => (WireMarkKind::Emphasis, *d, None),
            MarkKind::Strong(d) => (WireMarkKind::Strong, *d, None),
            MarkKind::Link(href) => (WireMarkKind::Link, Delimiter::Asterisk, Some(href.clone())),
        };
        let delimiter = (delimiter == Delimiter::Underscore).then_some(WireDelimiter::Underscore);
        Self { kind, words: words.to_owned(), at: Some(mark.range().start), href, delimiter }
    }

    /// The mark over its words in a text.
    fn placed(self, start: u32) -> Result<Mark, String> {
        let words = self.words.as_str();
        let end = start + words.chars().count() as u32;
        let delimiter = match self.delimiter {
            Some(WireDelimiter::Underscore) => Delimiter::Underscore,
            Some(WireDelimiter::Asterisk) | None => Delimiter::Asterisk,
        };
        let kind = match (self.kind, self.href) {
            (WireMarkKind::Emphasis, None) => MarkKind::Emphasis(delimiter),
            (WireMarkKind::Strong, None) => MarkKind::Strong(delimiter),
            (WireMarkKind::Link, Some(href)) if self.delimiter.is_none() => MarkKind::Link(href),
            (WireMarkKind::Link, None) => return Err("a link needs `href`".into()),
            _ => {
                return Err(format!(
                    "only a link has `href`, and it has no `delimiter`: {words:?}"
                ));
            }
        };
        Ok(Mark::new(kind, start..end))
    }
}

/// The most bytes that are searched for the words of marks that do not stand where they say, so that
/// the work is bounded however many there are.
const MAX_SEARCH: usize = 1 << 27;

/// Finds the words of marks again: at their places, or where they stand once.
pub(super) fn marked(text: Prose, marks: Vec<WireMark>) -> Result<Prose, String> {
    if marks.is_empty() {
        return Ok(text);
    }
    let bytes = bytes_at(text.as_str(), marks.iter().filter_map(|m| m.at));
    let mut searched = 0_usize;
    let mut placed = Vec::with_capacity(marks.len());
    for mark in marks {
        let byte = mark.at.and_then(|at| bytes.get(&at));
        let rest = byte.and_then(|byte| text.as_str().get(*byte..));
        let start = match mark.at {
            Some(at) if rest.is_some_and(|rest| rest.starts_with(&mark.words)) => at,
            _ => {
                searched = searched.saturating_add(text.as_str().len());
                if searched > MAX_SEARCH {
                    return Err("too many marks do not stand where they say".into());
                }
                only_place(&mark.words, text.as_str())?
            }
        };
        placed.push(mark.placed(start)?);
    }
    text.with_marks(placed).map_err(|e| e.to_string())
}

/// Where words stand that stand once, in code points.
fn only_place(words: &str, text: &str) -> Result<u32, String> {
    let mut found = text.match_indices(words);
    match (found.next(), found.next()) {
        (Some((byte, _)), None) => Ok(text.get(..byte).unwrap_or_default().chars().count() as u32),
        (Some(_), Some(_)) => Err(format!(
            "found the marked words {words:?} more than once in their text, expected `at` to say where"
        )),
        _ => Err(format!("the marked words {words:?} do not stand in their text")),
    }
}

/// The marks of a prose, serialised.
pub(super) struct Marks<'a>(pub(super) &'a Prose);

impl Serialize for Marks<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let marks = self.0.marks().iter().zip(self.0.marked_words());
        s.collect_seq(marks.map(|(mark, words)| WireMark::of(mark, words)))
    }
}
