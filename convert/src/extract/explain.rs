//! Says why a quotation is taken to be somebody's.

use copydesk_model::{Anchor, QuoteKind};

use super::document::Document;
use super::quotes::Found;
use super::registry::Registry;

/// Why a quotation is taken to be somebody's words, so that a person can argue with it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The quoted words, those of the first paragraph if there are several.
    pub quote: Anchor,
    /// What sort of quotation it is taken for.
    pub kind: QuoteKind,
    /// The rule that decided: `tag-after`, `continuation`; `term` for what is no speech and
    /// `unattributed` where nothing names a speaker.
    pub rule: &'static str,
    /// What the rule goes by, in words, without a full stop.
    pub reason: &'static str,
    /// The words that attribute, where there are any: "said".
    pub cue: Option<Anchor>,
    /// The words that name each speaker, and the name of the party that they are taken to mean.
    pub speakers: Vec<(Anchor, Option<String>)>,
    /// How sure the rule is, in percent.
    pub confidence: u8,
}

impl Explanation {
    pub(crate) fn new(found: &Found, document: &Document, registry: &Registry<'_>) -> Option<Self> {
        let tag = found.tag.as_ref().filter(|_| !found.term);
        let speakers = tag.iter().flat_map(|t| t.speakers.iter()).filter_map(|noun| {
            let name = noun.party.map(|p| registry.name(p).to_owned());
            Some((document.anchor(noun.tokens.clone())?, name))
        });
        Some(Self {
            quote: document.anchor(found.segments.first().clone())?,
            kind: found.kind(),
            rule: match tag {
                _ if found.term => "term",
                None => "unattributed",
                Some(tag) => tag.rule.name(),
            },
            reason: match tag {
                _ if found.term => "a title, name or term, and nobody's speech",
                None => "nothing near it says who speaks",
                Some(tag) => tag.rule.reason(),
            },
            cue: tag.and_then(|t| t.cue.clone()).and_then(|c| document.anchor(c)),
            speakers: speakers.collect(),
            confidence: found.confidence(),
        })
    }
}
