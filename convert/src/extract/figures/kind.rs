//! What an amount measures: spending, a price, a tax and so on.
//!
//! The words nearest to the amount decide, in this order: what stands right behind it ("a share",
//! "an hour"), the noun that it modifies ("minimum wage"), the phrase that it stands in ("set aside",
//! "put into"), a participle behind it ("raised by"), the noun that "in" or "of" joins to it ("in
//! revenue"), the verb or noun before it, and at last who it is from or what it is for.

mod before;
mod behind;
mod classes;
mod idiom;
mod joined;
mod modified;
mod moved;
mod noun;
mod participle;
mod phrasal;
mod public;
mod unit_price;
mod untold;
mod verb;
mod weighed;
mod worth;

use std::ops::Range;

use copydesk_model::{Decimal, FigureKind, Unit};

use super::super::account::Rule;
use super::super::amounts::Mention;
use super::super::amounts::class::{Classes, Is, Of};
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::lexicon::Spelling;

/// What was found out: the kind, the word that says so, and how sure that is in percent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    pub(super) kind: FigureKind,
    /// The lexeme that decided; the amount itself where nothing did.
    pub(super) cue: usize,
    pub(super) sure: u8,
}

/// Whether "spending" or "funding" is a noun here: "defence spending", not "is spending".
pub(super) fn is_spending_noun(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let Some(before) = i.checked_sub(1).filter(|_| lexemes.word(i).ends_with("ing")) else {
        return false;
    };
    // "raising and spending"
    if lexemes.is(before, "and") && before > 0 && lexemes.word(before - 1).ends_with("ing") {
        return false;
    }
    let verbal =
        Is::AUXILIARY | Is::ADVERB | Is::PREPOSITION | Is::COMMITS | Is::PROPOSES | Is::VERB;
    lexemes.is_word(before) && !lexemes.has(before, verbal) && lexemes.has(i, Is::SPENDING)
}

/// "take" in all its forms.
pub(super) const TAKE: &[Spelling] = words!["take", "takes", "took", "taken", "taking"];

/// "give" in all its forms.
pub(super) const GIVE: &[Spelling] = words!["give", "gives", "gave", "given", "giving"];

/// "spend" in all its forms.
const SPEND: &[Spelling] = words!["spend", "spends", "spent", "spending"];

/// Whether "off", "from" or "out of" stands here.
pub(super) fn is_away(lexemes: &Lexemes<'_>, at: usize) -> bool {
    lexemes.is_any(at, words!["off", "from"]) || lexemes.are(at, words!["out", "of"])
}

/// Whether what is spent is time: "has spent days campaigning".
pub(super) fn takes_time(lexemes: &Lexemes<'_>, i: usize, before: usize) -> bool {
    lexemes.is_any(i, SPEND)
        && (i + 1..(i + 6).min(before)).any(|k| {
            (lexemes.has(k, Is::TIME_UNIT | Is::WEEKDAY | Is::DAY_PART)
                || lexemes.is_any(k, words!["time", "hours", "minutes", "hour"]))
                && !lexemes.has(k - 1, Is::SHIFT | Is::DEICTIC)
        })
}

/// "60 percent of which stood idle", "of which 15 percent has been built": the verb behind is none of money.
pub(super) fn is_of_thing(lexemes: &Lexemes<'_>, at: usize) -> bool {
    let aux = Is::AUXILIARY | Is::MODAL | Is::ADVERB;
    let verb = (at..at + 4).find(|i| !lexemes.has(*i, aux)).unwrap_or(at);
    let money = Is::DOES | Is::COMMITS | Is::PROPOSES | Is::PREPOSITION | Is::CUTS | Is::ASKS;
    let goes = listed!(FIGURES, "kind/going");
    (lexemes.ends(verb, "ed") || lexemes.of(verb, Of::PAST_FORMS | Of::IRREGULAR_PASTS))
        && !lexemes.has(verb, money)
        && !lexemes.is_any(verb, goes)
        && !lexemes.of(verb, Of::PAID_FORMS | Of::PUTTING | Of::LAYING_OUT)
}

/// How many lexemes before an amount are looked at.
const REACH: usize = 40;

/// Decides what an amount measures.
pub(super) fn of(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> (Verdict, &'static Rule) {
    let behind = behind_period(lexemes, amount.end);
    let percent = is_percent(amount);
    let mut scene = Scene { lexemes, amount, sentence, percent, behind, lead: None };
    scene.lead = scene.find_lead();
    let (verdict, rule) = scene
        .unit_price()
        .map(by(&UNIT_BEHIND))
        .or_else(|| scene.modified_noun().map(by(&NOUN_BEHIND)))
        .or_else(|| scene.idiom().map(by(&IDIOM)))
        .or_else(|| scene.participle_behind().map(by(&PARTICIPLE_BEHIND)))
        .or_else(|| scene.complement().map(by(&JOINED_NOUN)))
        .or_else(|| scene.before().map(by(&WORD_BEFORE)))
        .or_else(|| scene.verb_behind().map(by(&VERB_BEHIND)))
        .unwrap_or_else(|| (scene.fallback(), &UNTOLD));
    (scene.weighed(verdict), rule)
}

/// Puts the rule that decided beside what it decided.
fn by(rule: &'static Rule) -> impl Fn(Verdict) -> (Verdict, &'static Rule) {
    move |verdict| (verdict, rule)
}

const UNIT_BEHIND: Rule = Rule::new("unit-behind", "what one of costs stands right behind it");
const NOUN_BEHIND: Rule = Rule::new("noun-behind", "it stands before the noun that it measures");
const IDIOM: Rule = Rule::new("idiom", "the phrase that it stands in says what it is");
const PARTICIPLE_BEHIND: Rule =
    Rule::new("participle-behind", "the verb behind it says what was done with it");
const JOINED_NOUN: Rule =
    Rule::new("joined-noun", "a noun that “in”, “of” or “worth” joins to it says what it is");
const WORD_BEFORE: Rule =
    Rule::new("word-before", "the nearest verb or noun before it that tells, or a rise or fall");
const VERB_BEHIND: Rule = Rule::new("verb-behind", "it is the subject of the verb behind it");
pub(super) const UNTOLD: Rule = Rule::new("untold", "nothing near it says what it measures");

/// Whether an amount is below a million.
pub(super) fn is_small(amount: &Mention) -> bool {
    *amount.amount.value() < Decimal::from_parts(1_000_000, 0)
}

/// Whether an amount is a percentage, or points of it.
pub(super) fn is_percent(amount: &Mention) -> bool {
    !matches!(amount.amount.unit(), Unit::Currency(_))
}

pub(super) struct Scene<'s, 't> {
    pub(super) lexemes: &'s Lexemes<'t>,
    pub(super) amount: &'s Mention,
    pub(super) sentence: &'s Range<usize>,
    pub(super) percent: bool,
    /// The first lexeme behind a time the amount is for: "a year".
    behind: usize,
    /// The lexeme before the amount and what bounds it.
    lead: Option<usize>,
}

impl Scene<'_, '_> {
    pub(super) fn verdict(&self, kind: FigureKind, cue: usize, sure: u8) -> Option<Verdict> {
        let _ = self;
        Some(Verdict { kind, cue, sure })
    }

    fn classes(&self, i: usize) -> Classes {
        self.lexemes.at(i).classes
    }

    /// The nearest lexeme before the amount, within some, of these classes.
    fn near_before(&self, reach: usize, classes: Classes) -> Option<usize> {
        let from = self.amount.first.saturating_sub(reach).max(self.sentence.start);
        (from..self.amount.first).rev().find(|i| self.lexemes.has(*i, classes))
    }

    fn verb_before(&self, classes: Classes) -> Option<usize> {
        self.near_before(8, classes)
    }

    /// The first lexeme behind a time the amount is for.
    pub(super) const fn behind_period(&self) -> usize {
        self.behind
    }

    /// The lexeme before the amount and what bounds it.
    pub(super) const fn lead(&self) -> Option<usize> {
        self.lead
    }
}

/// The first lexeme behind a time that an amount which ends here is for: "a year".
fn behind_period(lexemes: &Lexemes<'_>, end: usize) -> usize {
    let mut at = end;
    if lexemes.is_any(at, words!["”", "\"", "’", "'"]) && lexemes.glued(at) {
        at += 1;
    }
    if lexemes.is_dash(at) && lexemes.glued(at) && lexemes.is_any(at + 1, words!["a", "an"]) {
        at += 4;
    }
    if lexemes.is_any(at, words!["a", "an", "per", "each", "every"])
        && lexemes.of(at + 1, Of::RATES_OF_TIME)
    {
        at += 2;
    }
    if lexemes.of(at, Of::FREQUENCIES) && !lexemes.is(at, "annual") {
        at += 1;
    }
    // "£3m or so"
    let open = lexemes.is(at, "or")
        && lexemes.is_any(at + 1, words!["so", "more", "less", "thereabouts"])
        && !lexemes.is(at + 2, "than");
    at += 2 * usize::from(open);
    at + usize::from(lexemes.is_any(at, words!["more", "worth"]))
}
