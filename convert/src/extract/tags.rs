//! Finds the words beside a quotation that say whose it is.

mod after;
mod before;
mod marked;
mod speakers;

use std::ops::Range;

use super::clause::{Clause, Noun};
use super::few::Few;
use super::lexicon::{Features, Word};
use super::tokens::{Flags, Kind, Token};

/// Who said a quotation, and which words say so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    /// Who: one, or several joined by "and".
    pub(crate) speakers: Few<Noun>,
    /// The words that attribute.
    pub(crate) cue: Option<Range<usize>>,
    /// The rule that decided.
    pub(crate) rule: Rule,
}

/// A way to find a speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// A verb of saying behind the quotation.
    After,
    /// A verb of saying before the quotation.
    Before,
    /// "according to".
    Source,
    /// "Roe's claim that".
    Owner,
    /// "Roe: “…”".
    Colon,
    /// The subject of the sentence, whatever its verb.
    Subject,
    /// The quotation before it in the paragraph.
    Continuation,
    /// The quotation behind it in the paragraph.
    Ahead,
    /// The paragraph before.
    Paragraph,
}

impl Rule {
    /// Its name in explanations.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::After => "tag-after",
            Self::Before => "tag-before",
            Self::Source => "source",
            Self::Owner => "owner",
            Self::Colon => "colon",
            Self::Subject => "subject",
            Self::Continuation => "continuation",
            Self::Ahead => "ahead",
            Self::Paragraph => "paragraph",
        }
    }

    /// How often it is right, in percent, as measured on news: for a sentence and a name.
    pub(crate) const fn confidence(self) -> u8 {
        match self {
            Self::After | Self::Continuation => 97,
            Self::Before => 90,
            Self::Colon => 85,
            Self::Ahead | Self::Source => 82,
            Self::Paragraph => 80,
            Self::Owner => 60,
            Self::Subject => 57,
        }
    }

    /// Whether its words stand beside the quotation or name a source, so that even a few quoted words
    /// are somebody's.
    pub(crate) const fn is_plain(self) -> bool {
        matches!(self, Self::After | Self::Continuation | Self::Source | Self::Colon)
    }

    /// What it goes by, in words.
    pub(crate) const fn reason(self) -> &'static str {
        match self {
            Self::After => "the words behind it say who says it",
            Self::Before => "the words before it say who says it",
            Self::Source => "the sentence gives its source",
            Self::Owner => "a noun for what is said stands before it, with whose it is",
            Self::Colon => "a colon or dash ties it to a name",
            Self::Subject => "no verb of saying: whom its sentence is about",
            Self::Continuation => "it goes on from the quotation before it in its paragraph",
            Self::Ahead => "the quotation behind it in its paragraph says who speaks",
            Self::Paragraph => "its sentence names nobody: who spoke, or was spoken of, before it",
        }
    }
}

const CUE: Features = Features::all(&[Word::Says, Word::Saying, Word::Calls]);
const CUE_AFTER: Features = Features::all(&[Word::Says, Word::Calls, Word::Weak]);

impl Clause<'_> {
    /// Who said the quotation that is item `k`, as far as its own sentence says.
    pub(crate) fn tag(&self, k: usize, comma: bool) -> Option<Tag> {
        if let Some(tag) = self.dashed(k) {
            return Some(tag);
        }
        if !self.has_words(0, k) {
            return self.tag_after(k).filter(|t| comma || self.is_plain(k, t));
        }
        if comma && let Some(tag) = self.resumed(k) {
            return Some(tag);
        }
        if let Some(agent) = self.told(k) {
            return agent.or_else(|| self.tag_after(k));
        }
        let behind = || if self.tags_at_once(k) { self.tag_after(k) } else { None };
        let led = self.kind(k - 1) == Some(Kind::Colon);
        if comma
            && !led
            && let Some(tag) = behind()
        {
            return Some(tag);
        }
        let before = self.tag_before(k);
        if comma
            && led
            && before.as_ref().is_none_or(|t| t.rule != Rule::Before)
            && let Some(tag) = behind()
        {
            return Some(tag);
        }
        let dash = |d: usize| matches!(self.kind(d), Some(Kind::Dash | Kind::Hyphen));
        if let Some(tag) = self.colon(k).filter(|_| (0..k).any(dash)) {
            return Some(tag);
        }
        // "Voters call it “…,” a study found": what does not speak by itself gives way.
        let weak = before.as_ref().is_some_and(|t| {
            t.rule == Rule::Owner || t.speakers.iter().all(|n| n.party.is_none() && !n.pronoun)
        });
        let after = || self.source_at(self.behind(k)).filter(|t| t.rule == Rule::Source);
        if weak && let Some(tag) = self.closing(k + 1, self.items.len()).or_else(after) {
            return Some(tag);
        }
        before
            .or_else(|| self.colon(k))
            .or_else(|| self.person_to(k))
            .or_else(|| self.tag_after(k).filter(|t| comma || self.is_parted(k, t)))
            .or_else(|| self.closing(k + 1, self.items.len()))
            .or_else(|| self.complement(k))
            .or_else(|| self.lead(k))
    }

    /// Whether there are words of the reporter's among these items.
    pub(crate) fn has_words(&self, from: usize, to: usize) -> bool {
        (from..to).any(|k| {
            matches!(self.kind(k), Some(Kind::Word))
                && !(self.is(k, Word::Conjunction) && to - from == 1)
        })
    }

    /// The subject of the sentence before the quotation.
    pub(super) fn lead(&self, k: usize) -> Option<Tag> {
        let noun = self.near_subject(k).or_else(|| self.main_subject(0, k))?;
        Some(Tag { speakers: self.joined(noun), cue: None, rule: Rule::Subject })
    }

    pub(super) fn made(&self, noun: Noun, v: usize, rule: Rule) -> Tag {
        let cue = self.index(v).map(|i| i..i + 1);
        Tag { speakers: self.joined(noun), cue, rule }
    }

    /// A noun with the names that "and" joins to it.
    pub(super) fn joined(&self, noun: Noun) -> Few<Noun> {
        let (tokens, first) = (&self.document.tokens, noun.tokens.start);
        let and = |t: &Token| t.is(Word::Conjunction) && t.is(Word::Link);
        if noun.party.is_some()
            && first >= 2
            && tokens.get(first - 1).is_some_and(and)
            && let Some(mention) = self.registry.mention_at(first - 2)
            && tokens.get(first - 2).is_some_and(|t| !t.has(Flags::QUOTED))
        {
            let (tokens, party) = (mention.tokens.clone(), Some(mention.party));
            let mut all = Few::one(Noun { tokens, party, pronoun: false });
            all.push(noun);
            return all;
        }
        Few::one(noun)
    }

    /// Whom the end of the sentence leads to expect: "Roe was clear:".
    pub(crate) fn trailing(&self) -> Option<Tag> {
        let end = self.items.len();
        self.tag_before(end).or_else(|| self.colon(end)).or_else(|| self.lead(end))
    }
}
