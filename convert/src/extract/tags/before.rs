//! Tags before a quotation: "Roe said: “…”".

use super::super::clause::{Clause, Item, Noun, REACH};
use super::super::lexicon::{Ending, Features, Word};
use super::super::tokens::Kind;
use super::{CUE, Rule, Tag};

/// What a word far before a quotation must be to attribute it, if it begins no phrase.
const MAY_CUE: Features = CUE.or(Features::all(&[Word::Speech, Word::Say]));

/// How many items before a quotation a verb that no list knows can attribute it.
const RARE_REACH: usize = 5;

/// Whether an item so far before a quotation can attribute it: no quotation and no name does.
#[inline]
fn may_cue(item: &Item, before: usize) -> bool {
    let may = item.has_any(MAY_CUE) || item.opens_phrase || before <= RARE_REACH;
    may && !item.is_quote() && !item.is_named()
}

impl Clause<'_> {
    /// "Roe found in May that it was “…”": a verb that no list has as one of saying, and "that".
    pub(super) fn complement(&self, k: usize) -> Option<Tag> {
        let that = Features::all(&[Word::Subordinator]);
        let opens = |t: &usize| {
            self.is(*t, Word::Relative) && self.features(*t).any(that) && !self.is_name(*t)
        };
        let that = (0..k).rev().take(30).find(opens)?;
        let mut near = (0..that).rev().take(4);
        let v = near.find(|v| self.is_verb(*v) && !self.is(*v, Word::Auxiliary))?;
        let plain = (v + 1..that).all(|i| !matches!(self.kind(i), Some(Kind::Comma)));
        let noun = self.subject(0, v).filter(|n| plain && !self.is_pointer(n))?;
        (!self.is_passive(v) && !self.ends(v, Ending::Participle))
            .then(|| self.made(noun, v, Rule::Subject))
    }

    /// "Roe, citing “…,” said that": the sentence's own verb comes behind the quotation.
    pub(super) fn resumed(&self, k: usize) -> Option<Tag> {
        let v = self.behind(k);
        let finite = |v: usize| self.is_verb(v) && !self.ends(v, Ending::Participle);
        let opens = self.is(v, Word::Says) && !(0..k).any(finite);
        if !opens || !(0..k).any(|v| self.is_participle(v)) {
            return None;
        }
        let noun = self.main_subject(0, k)?;
        Some(self.made(noun, v, Rule::Before))
    }

    pub(super) fn tag_before(&self, k: usize) -> Option<Tag> {
        if self.is(0, Word::As)
            && let Some((noun, end)) = self.noun_from(1)
            && (noun.party.is_some() || noun.pronoun)
            && (self.is_verb(end) || self.kind(end) == Some(Kind::Comma))
            && let Some(v) = (end..k).find(|v| self.is_verb(*v))
            && self.features(v).any(Features::all(&[Word::Says, Word::Weak, Word::Auxiliary]))
            && (v..k).any(|v| self.features(v).any(Features::all(&[Word::Says, Word::Weak])))
        {
            return Some(self.made(noun, v, Rule::Before));
        }
        if let Some(tag) = self.as_put(k) {
            return Some(tag);
        }
        let items = self.items.get(..k).unwrap_or(self.items).iter().enumerate().rev();
        let mut cues = items.take(120).filter(|(v, item)| may_cue(item, k - v));
        cues.find_map(|(v, _)| self.inserted(v, k).or_else(|| self.cue_at(v, k)))
    }

    /// "The paradox, Roe said, is “…”": the verb at item `v`, with its subject between commas.
    fn inserted(&self, v: usize, k: usize) -> Option<Tag> {
        let comma = |c: usize| self.kind(c) == Some(Kind::Comma);
        let says = self.is(v, Word::Says) && comma(v + 1) && v + 2 < k && self.is_verb(v);
        let last = v.checked_sub(1).filter(|_| says)?;
        let noun = self.subject(0, v).filter(|n| n.party.is_some() || n.pronoun)?;
        let start = (0..=last).rev().find(|i| self.index(*i) == Some(noun.tokens.start))?;
        let before = start.checked_sub(1).filter(|b| comma(*b))?;
        let whole = self.index(last) == noun.tokens.end.checked_sub(1) && self.has_words(0, before);
        whole.then(|| self.made(noun, v, Rule::Before))
    }

    /// "…, as Roe put it, “…”".
    pub(super) fn as_put(&self, k: usize) -> Option<Tag> {
        let article = k.checked_sub(1).filter(|a| self.is(*a, Word::Article));
        let comma = article.unwrap_or(k).checked_sub(1);
        let comma = comma.filter(|c| self.kind(*c) == Some(Kind::Comma))?;
        let as_word = (0..comma).rev().take(16).find(|a| self.is(*a, Word::As))?;
        let (noun, v) = self.noun_from(as_word + 1)?;
        let verb = self.features(v).any(Features::all(&[Word::Says, Word::Weak, Word::Verb]));
        (verb && v < comma && comma - v <= 3).then(|| self.made(noun, v, Rule::Before))
    }

    /// The tag whose cue is item `v`, before the quotation at item `k`.
    pub(super) fn cue_at(&self, v: usize, k: usize) -> Option<Tag> {
        self.items.get(v).filter(|item| may_cue(item, k - v))?;
        if let Some(tag) = self.source_at(v) {
            return Some(tag);
        }
        let f = self.features(v);
        if f.is(Word::Speech)
            && !(f.any(CUE) && self.is_verb(v))
            && (k - v <= 4 || k - v <= 15 && self.is(v + 1, Word::Subordinator))
            && let Some(tag) = self.owner(v).filter(|t| !self.is_embedded(t))
        {
            return Some(tag);
        }
        let plain = f.is(Word::Say) && self.takes_plain(v);
        if !(f.any(CUE) && self.is_verb(v) || plain || self.is_rare_cue(v, k)) || self.is_passive(v)
        {
            return None;
        }
        let ing = self.ends(v, Ending::Participle);
        let noun = self.speaker_of(v, k).or_else(|| if ing { self.forward(k) } else { None })?;
        if self.is_pointer(&noun) {
            return None;
        }
        if let Some(tag) = self.outer(&noun, v).and_then(|v| self.cue_at(v, k)) {
            return Some(tag);
        }
        let named = noun.party.is_some() || noun.pronoun;
        if f.is(Word::Calls) && !f.is(Word::Says) && v + 1 == k && !named {
            // "a class called “…”": nobody calls.
            return None;
        }
        Some(self.made(noun, v, Rule::Before))
    }

    /// The verb of saying whose complement a subject opens: "critics say he called it “…”".
    pub(super) fn outer(&self, noun: &Noun, v: usize) -> Option<usize> {
        let at = (0..v).rev().find(|k| self.index(*k) == Some(noun.tokens.start))?;
        let skips = Features::all(&[Word::Title, Word::Address, Word::Article, Word::Adverb]);
        let that = |k: usize| self.is(k, Word::Relative) && self.is(k, Word::Subordinator);
        let mut before = (0..at).rev().skip_while(|k| self.features(*k).any(skips) || that(*k));
        let says = Features::all(&[Word::Says, Word::Say]);
        let is_cue = |v: usize| {
            let plain = self.is(v, Word::Say) && self.takes_plain(v) && !self.is_name(v);
            self.features(v).any(says) && (self.is_verb(v) || plain) && !self.is(v, Word::Addresses)
        };
        let next = before.next()?;
        // "Roe said in her remarks that it was"
        let clause = (next..at).any(that);
        let near = (0..=next).rev().take(7);
        let mut near = near.take_while(|k| self.kind(*k) == Some(Kind::Word));
        if clause || that(next + 1) {
            near.find(|v| is_cue(*v))
        } else {
            Some(next).filter(|v| is_cue(*v))
        }
    }

    /// Whether the verb at item `v`, which no list knows, stands directly before the quotation at
    /// item `k`: "his friends jeered, “…”".
    pub(super) fn is_rare_cue(&self, v: usize, k: usize) -> bool {
        let f = self.features(v);
        let may = f.is_empty() || f.any(Features::all(&[Word::Weak, Word::Verb]));
        if k - v > RARE_REACH || !may {
            return false;
        }
        let comma = v + 2 == k && matches!(self.kind(v + 1), Some(Kind::Comma | Kind::Colon));
        // "Roe shot back, “…”", "Roe fired back angrily: “…”"
        let mark = k.checked_sub(1).and_then(|m| self.kind(m));
        let particles = || v + 3 <= k && (v + 1..k.saturating_sub(1)).all(|p| self.is_particle(p));
        let acts = f.any(Features::all(&[Word::Weak, Word::Verb])) && !f.is(Word::Auxiliary);
        let told = matches!(mark, Some(Kind::Comma | Kind::Colon));
        if told && acts && particles() && self.is_verb(v) {
            return true;
        }
        let written = Features::all(&[Word::Document, Word::Speech]);
        let reads = v > 0 && self.features(v - 1).any(written) && f.is(Word::Weak);
        let comma = comma || v + 1 == k && reads;
        comma && (f.is_empty() || f.is(Word::Weak)) && self.is_verb(v)
    }

    /// "back", "angrily": what can stand between a verb and the mark behind it.
    fn is_particle(&self, k: usize) -> bool {
        let particles = Features::all(&[Word::Adverb, Word::Preposition]);
        self.features(k).any(particles) && !self.is_name(k) || self.ends(k, Ending::Adverb)
    }

    /// Whether the verb at item `v` is said of whom it is done to: "was told".
    pub(crate) fn is_passive(&self, v: usize) -> bool {
        let skips = Features::all(&[Word::Adverb, Word::Negation]);
        let mut before = (0..v).rev().take(4).skip_while(|k| self.features(*k).any(skips));
        let be = before.next().is_some_and(|k| self.is(k, Word::Be) && !self.is_name(k));
        be && !self.ends(v, Ending::Participle)
    }

    /// "Roe was asked, “…”": whose question it is, as far as "by" says. `None` if this is no such tag.
    pub(super) fn told(&self, k: usize) -> Option<Option<Tag>> {
        let v = (0..k).rev().take(REACH).find(|v| self.features(*v).any(CUE))?;
        if self.is_name(v) || !self.is_passive(v) {
            return None;
        }
        let agent = self.is(v + 1, Word::Source);
        let direct = matches!(self.kind(v + 1), Some(Kind::Comma | Kind::Colon));
        let noun = self.noun_from(v + 2).filter(|_| agent);
        (agent || direct || self.is(v, Word::Addresses))
            .then(|| noun.map(|n| self.made(self.apposed_after(n.0, n.1), v, Rule::Before)))
    }

    /// "this", "those": what was said, not who said it.
    pub(super) fn is_pointer(&self, noun: &Noun) -> bool {
        let first = self.document.tokens.get(noun.tokens.start);
        noun.tokens.len() == 1
            && noun.party.is_none()
            && first.is_some_and(|t| t.is(Word::Determiner) && t.is(Word::Neuter))
            && !first.is_some_and(|t| t.is(Word::Role))
    }

    /// The subject behind the quotation at item `k`: "After saying “no,” Roe left".
    pub(super) fn forward(&self, k: usize) -> Option<Noun> {
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
    pub(super) fn takes_plain(&self, v: usize) -> bool {
        let before = v.wrapping_sub(1);
        self.is(before, Word::Infinitive)
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
                && self.ends(before, Ending::Plural)
                && !self.is(before, Word::Possessive)
    }
}
