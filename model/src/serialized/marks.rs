//! Marks of running text, with their words beside their place.

use serde::{Deserialize, Serialize, Serializer};

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
    fn of(prose: &Prose, mark: &Mark) -> Self {
        let (kind, delimiter, href) = match mark.kind() {
            MarkKind::Emphasis(d) => (WireMarkKind::Emphasis, *d, None),
            MarkKind::Strong(d) => (WireMarkKind::Strong, *d, None),
            MarkKind::Link(href) => (WireMarkKind::Link, Delimiter::Asterisk, Some(href.clone())),
        };
        let delimiter = (delimiter == Delimiter::Underscore).then_some(WireDelimiter::Underscore);
        let words = prose.marked(mark).into();
        Self { kind, words, at: Some(mark.range().start), href, delimiter }
    }

    /// Finds the words again: at their place, or where they stand once.
    fn place(self, text: &str) -> Result<Mark, String> {
        let words = self.words.as_str();
        let at_place = |at: &u32| {
            crate::text::byte_offset(text, *at as usize)
                .is_some_and(|byte| text[byte..].starts_with(words))
        };
        let start = match self.at.filter(at_place) {
            Some(at) => at,
            None => {
                let mut found = text.match_indices(words);
                match (found.next(), found.next()) {
                    (Some((byte, _)), None) => text[..byte].chars().count() as u32,
                    (Some(_), Some(_)) => {
                        return Err(format!(
                            "found the marked words {words:?} more than once in their text, \
                             expected `at` to say where"
                        ));
                    }
                    _ => {
                        return Err(format!(
                            "the marked words {words:?} do not stand in their text"
                        ));
                    }
                }
            }
        };
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

pub(super) fn marked(text: Prose, marks: Vec<WireMark>) -> Result<Prose, String> {
    if marks.is_empty() {
        return Ok(text);
    }
    let marks: Result<_, _> = marks.into_iter().map(|m| m.place(text.as_str())).collect();
    text.with_marks(marks?).map_err(|e| e.to_string())
}

/// The marks of a prose, serialised.
pub(super) struct Marks<'a>(pub(super) &'a Prose);

impl Serialize for Marks<'_> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_seq(self.0.marks().iter().map(|mark| WireMark::of(self.0, mark)))
    }
}
