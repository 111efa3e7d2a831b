//! Finds the words beside a quotation that say whose it is.

use std::ops::Range;

use super::clause::{Clause, Item, Noun};
use super::lexicon::{Features, Word};
use super::tokens::{Flags, Kind};

/// Who said a quotation, and which words say so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag {
    /// Who: one, or several joined by "and".
    pub(crate) speakers: Vec<Noun>,
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

    /// How often it is right, in percent, as measured on news.
    pub(crate) const fn confidence(self) -> u8 {
        match self {
            Self::After => 97,
            Self::Before => 93,
            Self::Source => 90,
            Self::Colon | Self::Continuation => 88,
            Self::Owner | Self::Ahead => 80,
            Self::Subject => 70,
            Self::Paragraph => 65,
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
        if comma && let Some(tag) = self.tag_after(k).filter(|_| self.tags_at_once(k)) {
            return Some(tag);
        }
        self.tag_before(k)
            .or_else(|| self.colon(k))
            .or_else(|| self.tag_after(k).filter(|t| comma || self.is_parted(k, t)))
            .or_else(|| self.lead(k))
    }

    /// "Roe, citing “…,” said that": the sentence's own verb comes behind the quotation.
    fn resumed(&self, k: usize) -> Option<Tag> {
        let v = self.behind(k);
        let finite = |v: usize| self.is_verb(v) && !self.word(v).ends_with("ing");
        let opens = self.is(v, Word::Says) && !(0..k).any(finite);
        let participle = (0..k).any(|v| self.is_participle(v));
        let noun = self.main_subject(0, k).filter(|_| opens && participle)?;
        Some(self.made(noun, v, Rule::Before))
    }

    /// Whether a tag behind a quotation without a comma is one: the quotation ends its sentence, or
    /// the verb is one of saying.
    fn is_plain(&self, k: usize, tag: &Tag) -> bool {
        let says = tag.cue.clone().and_then(|c| self.document.tokens.get(c.start));
        self.is_parted(k, tag)
            || says.is_some_and(|t| t.is(Word::Says) && !t.is(Word::Calls)) && self.tags_at_once(k)
    }

    /// Whether a comma stands between the quotation at item `k` and its tag: "…” last year, said Roe".
    fn is_parted(&self, k: usize, tag: &Tag) -> bool {
        let start = tag.speakers.first().map_or(0, |n| n.tokens.start);
        let start = tag.cue.clone().map_or(start, |c| c.start.min(start));
        let reporter =
            (k + 1..self.items.len()).take_while(|i| self.index(*i).is_some_and(|t| t < start));
        let mut parts =
            reporter.filter(|i| matches!(self.kind(*i), Some(Kind::Comma | Kind::Dash)));
        parts.next().is_some() || tag.rule == Rule::Source
    }

    /// Whether there are words of the reporter's among these items.
    pub(crate) fn has_words(&self, from: usize, to: usize) -> bool {
        (from..to).any(|k| {
            matches!(self.kind(k), Some(Kind::Word))
                && !(self.is(k, Word::Conjunction) && to - from == 1)
        })
    }

    /// Whether a name or verb of saying stands directly behind the quotation at item `k`.
    fn tags_at_once(&self, k: usize) -> bool {
        let r = self.behind(k);
        self.features(r).any(Features::all(&[Word::Says]))
            || self.noun_from(r).filter(|_| !self.is_participle(r)).is_some_and(|(noun, end)| {
                let mut v = end;
                while self.features(v).any(Features::all(&[Word::Adverb, Word::Auxiliary])) {
                    v += 1;
                }
                self.is(v, Word::Says) && noun.tokens.start > 0
            })
    }

    /// The first item behind the quotation and its comma.
    fn behind(&self, k: usize) -> usize {
        let mut r = k + 1;
        while matches!(
            self.kind(r),
            Some(Kind::Comma | Kind::Dash | Kind::Stop | Kind::Close | Kind::Double | Kind::Single)
        ) {
            r += 1;
        }
        r
    }

    fn tag_after(&self, k: usize) -> Option<Tag> {
        let mut r = self.behind(k);
        let end =
            (r..self.items.len()).find(|i| matches!(self.items.get(*i), Some(Item::Quote(_))));
        let end = end.unwrap_or(self.items.len());
        if self.is(r, Word::Saying) || self.is(r, Word::Relative) && !self.is_name(r) {
            return None;
        }
        while r < end && !self.is_name(r) && self.features(r).any(Features::all(&[Word::Adverb])) {
            r += 1;
        }
        if let Some(tag) = self.source_at(r) {
            return Some(tag);
        }
        if self.features(r).any(CUE_AFTER) && !self.is_name(r) {
            return self.inverted(r);
        }
        if self.is(r, Word::Conjunction) || self.is_participle(r) {
            return None;
        }
        let verb = (r..end).find(|v| {
            self.is_verb(*v)
                && self.features(*v).any(CUE_AFTER)
                && !self.word(*v).ends_with("ing")
                && !self.is(v.wrapping_sub(1), Word::Relative)
        });
        // "…, said Jane Roe." behind words that go on from the quotation
        let closes = |v: &usize| {
            let stop = self.noun_from(v + 1).map(|n| self.kind(n.1));
            matches!(stop, Some(None | Some(Kind::Stop | Kind::Comma | Kind::Bracket)))
        };
        let mut said = (r..end).filter(|v| {
            self.is(*v, Word::Says)
                && !self.is(*v, Word::Addresses)
                && self.kind(v.wrapping_sub(1)) == Some(Kind::Comma)
        });
        if !self.starts_subject(r)
            && let Some(v) = said.find(closes)
        {
            return self.inverted(v);
        }
        // "…” Roe said: “…”" in a sentence that has begun already speaks of what follows.
        if verb.is_some_and(|v| self.kind(v + 1) == Some(Kind::Colon)) && self.has_words(0, k) {
            return None;
        }
        if let Some(v) = verb {
            let noun = self.subject(r, v)?;
            return Some(self.made(noun, v, Rule::After));
        }
        let (noun, next) = self.noun_from(r)?;
        let named = noun.party.is_some() || noun.pronoun;
        let verb = (next..end)
            .find(|v| self.kind(*v) == Some(Kind::Word) && !self.is(*v, Word::Adverb))?;
        (named && verb <= next + 1 && !self.has_words(0, k))
            .then(|| self.made(noun, verb, Rule::After))
    }

    /// Whether a subject can begin with item `k`.
    fn starts_subject(&self, k: usize) -> bool {
        self.is_name(k)
            || self.features(k).any(Features::all(&[
                Word::Subject,
                Word::Determiner,
                Word::Title,
                Word::Address,
                Word::Role,
            ]))
    }

    /// "said Roe", whose verb is item `v`.
    fn inverted(&self, v: usize) -> Option<Tag> {
        let (noun, end) = self.noun_from(v + 1)?;
        let noun = self.apposed_after(noun, end);
        let object = noun.pronoun && !self.is(v + 1, Word::Subject);
        (!object).then(|| self.made(noun, v, Rule::After))
    }

    /// "according to Roe" at item `k`.
    fn source_at(&self, k: usize) -> Option<Tag> {
        let at = self.index(k)?;
        let phrase = self.document.phrase_at(at).filter(|m| m.features().is(Word::Source))?;
        let (noun, _) = self.noun_from(k + phrase.words)?;
        Some(Tag {
            speakers: self.joined(noun),
            cue: Some(at..at + phrase.words),
            rule: Rule::Source,
        })
    }

    fn tag_before(&self, k: usize) -> Option<Tag> {
        if self.word(0).eq_ignore_ascii_case("as")
            && let Some((noun, end)) = self.noun_from(1)
            && (noun.party.is_some() || noun.pronoun)
            && (self.is_verb(end) || self.kind(end) == Some(Kind::Comma))
            && (end..k).any(|v| self.features(v).any(Features::all(&[Word::Says, Word::Weak])))
        {
            let v = (end..k).find(|v| self.is_verb(*v))?;
            return Some(self.made(noun, v, Rule::Before));
        }
        (0..k).rev().take(120).find_map(|v| self.cue_at(v, k))
    }

    /// The tag whose cue is item `v`, before the quotation at item `k`.
    fn cue_at(&self, v: usize, k: usize) -> Option<Tag> {
        if self.is_name(v) {
            return None;
        }
        if let Some(tag) = self.source_at(v) {
            return Some(tag);
        }
        let f = self.features(v);
        if f.is(Word::Speech)
            && (k - v <= 4 || k - v <= 15 && self.is(v + 1, Word::Subordinator))
            && let Some(tag) = self.owner(v).filter(|t| !self.is_embedded(t))
        {
            return Some(tag);
        }
        let plain = f.is(Word::Say) && self.takes_plain(v);
        if !(f.any(CUE) && self.is_verb(v) || plain) {
            return None;
        }
        let ing = self.word(v).ends_with("ing");
        let noun = self.speaker_of(v, k).or_else(|| if ing { self.forward(k) } else { None })?;
        if self.is_pointer(&noun) {
            return None;
        }
        let named = noun.party.is_some() || noun.pronoun;
        if f.is(Word::Calls) && !f.is(Word::Says) && v + 1 == k && !named {
            // "a class called “…”": nobody calls.
            return None;
        }
        Some(self.made(noun, v, Rule::Before))
    }

    /// "this", "those": what was said, not who said it.
    fn is_pointer(&self, noun: &Noun) -> bool {
        let first = self.document.tokens.get(noun.tokens.start);
        noun.tokens.len() == 1
            && noun.party.is_none()
            && first.is_some_and(|t| t.is(Word::Determiner))
            && !first.is_some_and(|t| t.is(Word::Role))
    }

    /// The subject behind the quotation at item `k`: "After saying “no,” Roe left".
    fn forward(&self, k: usize) -> Option<Noun> {
        let quote = k.min(self.items.len().saturating_sub(1));
        let mut r = self.behind(quote);
        while r < self.items.len()
            && self.kind(r - 1) != Some(Kind::Comma)
            && r < quote + 12
            && r > quote + 1
        {
            r += 1;
        }
        let (noun, _) = self.noun_from(r)?;
        (noun.party.is_some() || noun.pronoun).then_some(noun)
    }

    /// Whether the plain form of a verb can stand at item `v`: behind "to", a modal, or a plural.
    fn takes_plain(&self, v: usize) -> bool {
        let before = v.wrapping_sub(1);
        self.word(before).eq_ignore_ascii_case("to")
            || self.features(before).any(Features::all(&[
                Word::Modal,
                Word::Auxiliary,
                Word::Adverb,
                Word::Negation,
                Word::First,
                Word::Second,
            ]))
            || self.is(before, Word::Plural) && !self.is(before, Word::Possessive)
            || self.kind(before) == Some(Kind::Word)
                && self.word(before).ends_with('s')
                && !self.is(before, Word::Possessive)
    }

    /// Who does what the verb at item `v` says.
    fn speaker_of(&self, v: usize, k: usize) -> Option<Noun> {
        let inverted = v == 0
            || matches!(self.items.get(v - 1), Some(Item::Quote(_)))
            || self.kind(v - 1) == Some(Kind::Comma)
                && v >= 2
                && matches!(self.items.get(v - 2), Some(Item::Quote(_)));
        if inverted && self.is(v, Word::Says) {
            let noun = self
                .noun_from(v + 1)
                .map(|n| n.0)
                .filter(|n| !n.pronoun || self.is(v + 1, Word::Subject));
            if noun.is_some() && v + 1 < k {
                return noun;
            }
        }
        // "The paradox, says Jane Roe, is …"
        if self.is(v, Word::Says)
            && self.kind(v.wrapping_sub(1)) == Some(Kind::Comma)
            && let Some((noun, stop)) = self.noun_from(v + 1)
            && noun.party.is_some()
            && self.kind(stop) == Some(Kind::Comma)
            && !self.is(v, Word::Addresses)
        {
            return Some(noun);
        }
        let before = self.features(v.wrapping_sub(1));
        let finite = before.is(Word::Auxiliary) || before.is(Word::Relative);
        if self.word(v).ends_with("ing") && !finite {
            // "…, Roe said, adding"
            if let Some(noun) = self.heard(v) {
                return Some(noun);
            }
            let said = v.checked_sub(2).filter(|s| self.is(*s, Word::Says) && self.is_verb(*s));
            if let Some(said) = said.filter(|_| self.kind(v - 1) == Some(Kind::Comma)) {
                return self.speaker_of(said, k);
            }
            return self.main_subject(0, v);
        }
        self.subject(0, v)
    }

    /// Whether a verb of saying stands directly before the speaker: "saying his comment “has no place”".
    fn is_embedded(&self, tag: &Tag) -> bool {
        let start = tag.speakers.first().map(|n| n.tokens.start);
        let at =
            (0..self.items.len()).find(|k| self.index(*k).is_some() && self.index(*k) == start);
        let mut before = at.and_then(|k| k.checked_sub(1));
        while let Some(b) = before
            && self.features(b).any(Features::all(&[Word::Title, Word::Address]))
        {
            before = b.checked_sub(1);
        }
        before.is_some_and(|b| {
            self.is(b, Word::Subordinator) || self.features(b).any(CUE) && self.is_verb(b)
        })
    }

    /// "footage of Roe saying", "with Roe saying".
    fn heard(&self, v: usize) -> Option<Noun> {
        let name = self.registry.mention_at(self.index(v.checked_sub(1)?)?)?;
        let first = (0..v).rev().find(|k| self.index(*k) == Some(name.tokens.start))?;
        let mut b = first;
        while b > 0 && self.features(b - 1).any(Features::all(&[Word::Title, Word::Address])) {
            b -= 1;
        }
        let of = b > 0 && matches!(self.word(b - 1), "of" | "with");
        of.then(|| Noun { tokens: name.tokens.clone(), party: Some(name.party), pronoun: false })
    }

    /// Whose words the noun at item `n` is: "Roe's claim", "her claim".
    fn owner(&self, n: usize) -> Option<Tag> {
        let owns = |b: &usize| self.kind(*b) == Some(Kind::Clitic) || self.is(*b, Word::Possessive);
        let before = (0..n).rev().take(3).find(owns)?;
        if self.is(before, Word::Possessive) {
            let at = self.index(before)?;
            let noun = Noun { tokens: at..at + 1, party: None, pronoun: true };
            return Some(self.made(noun, n, Rule::Owner));
        }
        let owner = before.checked_sub(1)?;
        let noun = if self.is_name(owner) {
            let mention = self.registry.mention_at(self.index(owner)?)?;
            Noun { tokens: mention.tokens.clone(), party: Some(mention.party), pronoun: false }
        } else {
            let at = self.index(owner)?;
            Noun { tokens: at..at + 1, party: None, pronoun: false }
        };
        Some(self.made(noun, n, Rule::Owner))
    }

    /// "ROE: “…”".
    fn colon(&self, k: usize) -> Option<Tag> {
        let colon = k.checked_sub(1).filter(|c| self.kind(*c) == Some(Kind::Colon))?;
        let (noun, end) = self.noun_from(0)?;
        let at = self.index(colon)?;
        (end == colon).then(|| Tag {
            speakers: self.joined(noun),
            cue: Some(at..at + 1),
            rule: Rule::Colon,
        })
    }

    /// "“…” — Jane Roe".
    fn dashed(&self, k: usize) -> Option<Tag> {
        let dash =
            (k + 1..k + 3).find(|d| matches!(self.kind(*d), Some(Kind::Dash | Kind::Hyphen)))?;
        let (noun, end) = self.noun_from(dash + 1)?;
        let at = self.index(dash)?;
        let ends = self.items.get(end).is_none_or(|i| matches!(i, Item::Quote(_)))
            || matches!(self.kind(end), Some(Kind::Comma | Kind::Bracket | Kind::Stop));
        let named = noun.party.is_some() && self.is_name(dash + 1);
        (ends && named).then(|| Tag {
            speakers: vec![noun],
            cue: Some(at..at + 1),
            rule: Rule::Colon,
        })
    }

    /// The subject of the sentence before the quotation.
    fn lead(&self, k: usize) -> Option<Tag> {
        let noun = self.near_subject(k).or_else(|| self.main_subject(0, k))?;
        Some(Tag { speakers: self.joined(noun), cue: None, rule: Rule::Subject })
    }

    fn made(&self, noun: Noun, v: usize, rule: Rule) -> Tag {
        let cue = self.index(v).map(|i| i..i + 1);
        Tag { speakers: self.joined(noun), cue, rule }
    }

    /// A noun with the names that "and" joins to it.
    fn joined(&self, noun: Noun) -> Vec<Noun> {
        let mut all = vec![noun];
        let document = self.document;
        let name = |end: usize| self.registry.mention_at(end).cloned();
        if all.first().is_some_and(|n| n.party.is_some())
            && let Some(first) = all.first().map(|n| n.tokens.start)
            && first >= 2
            && document.word(first - 1) == "and"
            && let Some(mention) = name(first - 2)
            && document.tokens.get(first - 2).is_some_and(|t| !t.has(Flags::QUOTED))
        {
            let noun = Noun { tokens: mention.tokens, party: Some(mention.party), pronoun: false };
            all.insert(0, noun);
        }
        all
    }

    /// The tag that a whole sentence is: "Roe said."
    pub(crate) fn lone_tag(&self) -> Option<Tag> {
        let v = (0..self.items.len()).find(|v| self.is_verb(*v) && self.is(*v, Word::Says))?;
        let last = self.items.len();
        let short = last <= 8 && v + 2 >= last.min(v + 3) && last - v <= 3;
        let noun = self.subject(0, v).filter(|_| short)?;
        Some(self.made(noun, v, Rule::After))
    }

    /// Whom the end of the sentence leads to expect: "Roe was clear:".
    pub(crate) fn trailing(&self) -> Option<Tag> {
        let end = self.items.len();
        self.tag_before(end).or_else(|| self.colon(end)).or_else(|| self.lead(end))
    }
}
