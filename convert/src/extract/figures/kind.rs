//! What an amount measures: spending, a price, a tax and so on.
//!
//! The words nearest to the amount decide, in this order: what stands right behind it ("a share",
//! "an hour"), the noun that it modifies ("minimum wage"), a participle behind it ("raised by"), the
//! noun that "in" or "of" joins to it ("in revenue"), the verb or noun before it.

use std::ops::Range;

use copydesk_model::{Decimal, FigureKind, Unit};

use super::super::account::Rule;
use super::super::amounts::Mention;
use super::super::amounts::class::Classes;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, words};

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

/// Whether what is spent is time: "has spent days campaigning".
pub(super) fn takes_time(lexemes: &Lexemes<'_>, i: usize, before: usize) -> bool {
    lexemes.is_any(i, words!["spend", "spends", "spent", "spending"])
        && (i + 1..(i + 6).min(before)).any(|k| {
            (lexemes.has(k, Is::TIME_UNIT | Is::WEEKDAY | Is::DAY_PART)
                || lexemes.is_any(k, words!["time", "hours", "minutes", "hour"]))
                && !lexemes.has(k - 1, Is::SHIFT | Is::DEICTIC)
        })
}

/// How many lexemes before an amount are looked at.
const REACH: usize = 40;

/// How many lexemes of a noun phrase behind an amount are looked at.
const PHRASE: usize = 9;

/// Decides what an amount measures.
pub(super) fn of(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> (Verdict, &'static Rule) {
    let scene = Scene { lexemes, amount, sentence, percent: is_percent(amount) };
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

fn is_percent(amount: &Mention) -> bool {
    !matches!(amount.amount.unit(), Unit::Currency(_))
}

pub(super) struct Scene<'s, 't> {
    pub(super) lexemes: &'s Lexemes<'t>,
    pub(super) amount: &'s Mention,
    pub(super) sentence: &'s Range<usize>,
    pub(super) percent: bool,
}

/// The kind of a noun's classes, the more telling first.
const fn noun_kind(classes: Classes) -> Option<FigureKind> {
    Some(if classes & Is::TAX != 0 {
        FigureKind::Tax
    } else if classes & Is::WAGE != 0 {
        FigureKind::Wage
    } else if classes & Is::DEBT != 0 {
        FigureKind::Debt
    } else if classes & Is::DEAL != 0 {
        FigureKind::Deal
    } else if classes & Is::PENALTY != 0 {
        FigureKind::Penalty
    } else if classes & Is::GIFT != 0 {
        FigureKind::Contribution
    } else if classes & Is::POLL != 0 {
        FigureKind::Poll
    } else if classes & Is::SAVING != 0 {
        FigureKind::Saving
    } else if classes & Is::SPENDING != 0 {
        FigureKind::Spending
    } else if classes & Is::INCOME != 0 {
        FigureKind::Income
    } else if classes & Is::LOSS != 0 {
        FigureKind::Loss
    } else if classes & Is::RATE != 0 {
        FigureKind::Rate
    } else if classes & Is::PRICE != 0 {
        FigureKind::Price
    } else if classes & Is::ASSET != 0 {
        FigureKind::Asset
    } else {
        return None;
    })
}

/// The kind of a verb's classes; `None` for a change, which its subject decides.
const fn verb_kind(classes: Classes) -> Option<FigureKind> {
    Some(if classes & Is::FINES != 0 {
        FigureKind::Penalty
    } else if classes & Is::SPENDS != 0 {
        FigureKind::Spending
    } else if classes & Is::GIVES != 0 {
        FigureKind::Contribution
    } else if classes & Is::EARNS != 0 {
        FigureKind::Income
    } else if classes & Is::OWES != 0 {
        FigureKind::Debt
    } else if classes & Is::SAVES != 0 {
        FigureKind::Saving
    } else if classes & Is::HOLDS != 0 {
        FigureKind::Asset
    } else {
        return None;
    })
}

impl Scene<'_, '_> {
    pub(super) fn verdict(&self, kind: FigureKind, cue: usize, sure: u8) -> Option<Verdict> {
        let _ = self;
        Some(Verdict { kind, cue, sure })
    }

    fn classes(&self, i: usize) -> Classes {
        self.lexemes.entry(i).classes
    }

    /// "a share", "per barrel", "an hour".
    fn unit_price(&self) -> Option<Verdict> {
        let mut at = self.amount.end;
        // "$20 or more an hour"
        let open = self.lexemes.is(at, "or")
            && self.lexemes.is_any(at + 1, words!["more", "less", "so", "higher", "lower"]);
        at += 2 * usize::from(open);
        let hyphen = usize::from(self.lexemes.is_dash(at) && !self.percent);
        let rate = at + hyphen;
        if !self.lexemes.is_any(rate, words!["a", "an", "per", "each"]) {
            return None;
        }
        let unit = rate + 1 + usize::from(self.lexemes.is_dash(rate + 1));
        if self.lexemes.is(unit, "hour") && !self.percent && !self.amount.large {
            let from = self.amount.first.saturating_sub(4);
            let burns = (from..self.amount.first).any(|i| {
                self.lexemes.is_any(i, words!["burn", "burns", "cost", "costs", "spend", "spends"])
            });
            return if burns { None } else { self.verdict(FigureKind::Wage, unit, 85) };
        }
        if self.lexemes.of(unit, Of::PRICED_UNITS) && !self.percent {
            if let Some(step) = self.step() {
                return self.verdict(FigureKind::Change, step, 75);
            }
            let earned = self.near_before(8, Is::INCOME).filter(|_| self.lexemes.is(unit, "share"));
            let kind = if earned.is_some() { FigureKind::Income } else { FigureKind::Price };
            return self.verdict(kind, unit, 85);
        }
        None
    }

    /// The nearest lexeme before the amount, within some, of these classes.
    fn near_before(&self, reach: usize, classes: Classes) -> Option<usize> {
        let from = self.amount.first.saturating_sub(reach).max(self.sentence.start);
        (from..self.amount.first).rev().find(|i| self.lexemes.has(*i, classes))
    }

    fn verb_before(&self, classes: Classes) -> Option<usize> {
        self.near_before(8, classes)
    }

    /// The first lexeme behind a time the amount is for: "a year".
    pub(super) fn behind_period(&self) -> usize {
        let lexemes = self.lexemes;
        let mut at = self.amount.end;
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
        at + usize::from(lexemes.is_any(at, words!["more", "worth"]))
    }

    /// The noun phrase that the amount modifies: "$15 minimum wage", "0.5 percent tax".
    fn modified_noun(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let from = self.amount.end + usize::from(lexemes.is_hyphen(self.amount.end));
        // "($55 billion) defence budget"
        let from = if lexemes.is(from, ")") { from + 1 } else { from };
        let closing = (from..(from + 8).min(self.sentence.end)).find(|i| lexemes.is(*i, ")"));
        let from = closing.filter(|_| lexemes.is(from, "(")).map_or(from, |close| close + 1);
        if lexemes.has(
            from,
            Is::DETERMINER
                | Is::PREPOSITION
                | Is::PRONOUN
                | Is::AUXILIARY
                | Is::MODAL
                | Is::CONJUNCTION,
        ) {
            return None;
        }
        if lexemes.is(from, "worth") {
            return None;
        }
        let to = (from + PHRASE).min(self.sentence.end);
        let end = (from..to).find(|i| !self.is_modifier(*i, from)).unwrap_or(to);
        let phrase = from..end;
        let last = phrase.end.saturating_sub(1);
        // "a £45m swimming pool", not "spent £45m building pools"
        let compound = last == from + 1
            && lexemes.of(last, Of::COSTLY_THINGS)
            && !lexemes.word(last).ends_with('s');
        if phrase.is_empty()
            || lexemes.word(from).to_ascii_lowercase().ends_with("ing")
                && !lexemes.has(from, Is::MEASURE)
                && !compound
        {
            return None;
        }
        if let Some(verb) = self.spent_directly() {
            // "spent her £900 bonus on a bicycle"
            return self.verdict(FigureKind::Spending, verb, 75);
        }
        if !self.percent
            && lexemes.is(last, "bond")
            && lexemes.is_any(end, words!["for", "to"])
            && self.amount.large
        {
            // what voters decide on is the work that the bond pays for
            return self.verdict(FigureKind::Spending, last, 55);
        }
        let lending = words!["program", "programs", "programme", "programmes", "scheme", "schemes"];
        if !self.percent && lexemes.is_any(last, lending) && lexemes.has(from, Is::DEBT) {
            // "a £5m loan scheme": money that is lent out
            return self.verdict(FigureKind::Spending, last, 60);
        }
        let telling = [Is::TAX, Is::WAGE, Is::DEAL, Is::GIFT, Is::DEBT];
        for classes in telling {
            if let Some(i) = phrase.clone().rev().find(|i| lexemes.has(*i, classes)) {
                return self.verdict(noun_kind(classes)?, i, 85);
            }
        }
        if let Some(i) = phrase.clone().rev().find(|i| {
            lexemes.is_any(
                *i,
                words![
                    "increase",
                    "growth",
                    "rise",
                    "jump",
                    "decline",
                    "drop",
                    "gain",
                    "reduction",
                    "decrease",
                ],
            )
        }) {
            let spending = { phrase }.any(|i| lexemes.has(i, Is::SPENDING))
                || lexemes.is(i + 1, "in") && (i + 2..i + 5).any(|k| lexemes.has(k, Is::SPENDING));
            let kind = if spending { FigureKind::Spending } else { FigureKind::Change };
            return self.verdict(kind, i, 80);
        }
        let meant = lexemes.has(last, Is::COMMITS | Is::PROPOSES);
        if !self.percent && lexemes.of(last, Of::COSTLY_THINGS) && (self.amount.large || !meant) {
            return self.verdict(FigureKind::Spending, last, 65);
        }
        let head = phrase.rev().find(|i| lexemes.has(*i, Is::MEASURE))?;
        let kind = noun_kind(self.classes(head))?;
        let spent = kind == FigureKind::Spending;
        if spent && (self.is_banknote(head) || self.percent && !lexemes.of(head, Of::PROPORTIONED))
        {
            return None;
        }
        self.verdict(kind, head, 80)
    }

    /// "a $20 bill".
    fn is_banknote(&self, noun: usize) -> bool {
        self.lexemes.is_any(noun, words!["bill", "bills", "note", "notes"])
            && *self.amount.amount.value() <= Decimal::from_parts(100, 0)
            && noun <= self.amount.end + 1
    }

    /// The verb of spending that the amount and its noun are the object of, with nothing between.
    fn spent_directly(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let from = self.amount.first.saturating_sub(4).max(self.sentence.start);
        let verb = (from..self.amount.first).rev().find(|i| lexemes.of(*i, Of::PROPORTIONED))?;
        let object = (verb + 1..self.amount.first).all(|i| {
            lexemes.has(i, Is::DETERMINER | Is::ADVERB | Is::BOUND)
                || lexemes.is_any(i, words!["entire", "whole", "full", "than"])
        });
        let owned = (verb + 1..self.amount.first).any(|i| lexemes.has(i, Is::DETERMINER));
        let verbal = lexemes.has(verb, Is::SPENDS) && !lexemes.has(verb, Is::SPENDING);
        (object && owned && verbal && !self.percent).then_some(verb)
    }

    /// Whether a lexeme can stand in the noun phrase behind an amount.
    fn is_modifier(&self, i: usize, from: usize) -> bool {
        let lexemes = self.lexemes;
        let shape = lexemes.at(i).shape;
        if lexemes.is_any(i, words!["\"", "“", "”", "'", "’", "‘", "''"]) {
            return i < from + 6;
        }
        if shape != Shape::Word {
            return lexemes.is_hyphen(i) || lexemes.is(i, "-") && lexemes.glued(i);
        }
        let stop = Is::DETERMINER
            | Is::PREPOSITION
            | Is::AUXILIARY
            | Is::MODAL
            | Is::RELATIVE
            | Is::PRONOUN
            | Is::CONJUNCTION
            | Is::REPORTING;
        if lexemes.has(i, stop) {
            return false;
        }
        let verb = Is::DOES | Is::VERB;
        // "the $7 million centre opens in May"
        let starts = i > from && lexemes.of(i, Of::HAPPENING) && !lexemes.has(i, Is::EVENT_NOUN);
        (!lexemes.has(i, verb) && !starts) || lexemes.has(i, Is::MEASURE)
    }

    /// "raised by", "spent on", "pledged for": a participle right behind the amount.
    fn participle_behind(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        // "10 percent of the money was spent"
        let whole = super::basis::of(lexemes, at, self.sentence).filter(|_| self.percent);
        let at = whole.map_or(at, |whole| whole.end);
        if let Some(verb) = self.relative_behind(at) {
            return self.verdict(FigureKind::Spending, verb, 70);
        }
        let doer = at + usize::from(lexemes.at(at).capital) * self.name_length(at);
        let pronoun = usize::from(doer == at && lexemes.has(at, Is::PRONOUN));
        let verb = doer + pronoun;
        let aux = (0..3)
            .find(|n| !lexemes.has(verb + n, Is::AUXILIARY | Is::MODAL | Is::ADVERB))
            .unwrap_or(0);
        let verb = verb + aux;
        let classes = self.classes(verb);
        if classes & (Is::SPENDS | Is::GIVES | Is::EARNS | Is::SAVES | Is::OWES) == 0
            || self.percent && !lexemes.of(verb, Of::PROPORTIONED)
        {
            return None;
        }
        let word = lexemes.word(verb).to_ascii_lowercase();
        let finite = doer > at || pronoun > 0 || aux > 0;
        let participle = word.ends_with("ed")
            || matches!(word.as_str(), "spent" | "paid" | "given" | "raised" | "drawn");
        if !(participle || finite) {
            return None;
        }
        self.verdict(verb_kind(classes)?, verb, 80)
    }

    /// "the £4m that the council agreed to spend": the verb of a clause about the amount.
    fn relative_behind(&self, at: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        if !lexemes.is_any(at, words!["that", "which"]) {
            return None;
        }
        let to = (at + 12).min(self.sentence.end);
        let verb = (at + 2..to)
            .take_while(|i| {
                lexemes.is_word(*i)
                    || lexemes.at(*i).shape == Shape::Possessive
                    || lexemes.is(*i, ".") && lexemes.glued(*i) && lexemes.at(*i + 1).capital
            })
            .find(|i| {
                let asked = !self.percent && self.amount.large && lexemes.has(*i, Is::ASKS);
                asked || lexemes.has(*i, Is::SPENDS) && lexemes.of(*i, Of::PROPORTIONED)
            })?;
        let object = lexemes.has(verb + 1, Is::DETERMINER) || lexemes.is_number(verb + 1);
        (!object).then_some(verb)
    }

    /// The number of lexemes of the name that begins here, at most five.
    fn name_length(&self, at: usize) -> usize {
        (0..5)
            .find(|n| !(self.lexemes.at(at + n).capital && self.lexemes.is_word(at + n)))
            .unwrap_or(5)
    }

    /// "in revenue", "of water technology", "for Zika funding".
    fn complement(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        if !lexemes.is_any(at, words!["in", "of", "worth"]) {
            return None;
        }
        let from = at + 1;
        let to = (from + 6 + 3 * usize::from(!self.percent)).min(self.sentence.end);
        let stop = Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::REPORTING;
        let end = (from..to)
            .find(|i| {
                lexemes.has(*i, stop) && !(*i == from && lexemes.has(*i, Is::DETERMINER))
                    || *i > from && lexemes.has(*i, Is::DETERMINER)
                    || lexemes.has(*i, Is::CONJUNCTION) && !lexemes.is(*i, "and")
                    || !(lexemes.is_word(*i)
                        || lexemes.is_hyphen(*i)
                        || self.percent && lexemes.at(*i).shape == Shape::Possessive
                        || lexemes.is(*i, ",") && self.lists_adjectives(*i, to))
            })
            .unwrap_or(to);
        if let Some(noun) = self.noun_of().filter(|_| lexemes.is(at, "in")) {
            // "an outlay of £3m in bonuses"
            return self.verdict(FigureKind::Spending, noun, 75);
        }
        let head = (from..end).rev().find(|i| lexemes.has(*i, Is::MEASURE));
        if self.percent && lexemes.is(at, "of") {
            let head = head?;
            if lexemes.of(head, Of::WHOLES) {
                return self.verdict(FigureKind::Spending, head, 75);
            }
            return lexemes
                .has(head, Is::POLL)
                .then(|| self.verdict(FigureKind::Poll, head, 80))?;
        }
        let head = head?;
        let worth = at > self.amount.end && lexemes.is(at - 1, "worth");
        let paper = worth && lexemes.has(head, Is::PRICE | Is::ASSET | Is::DEBT);
        let funds = lexemes.is_any(head, words!["fund", "funds"])
            && self
                .near_before(14, Is::SPENDS | Is::ASKS | Is::COMMITS | Is::PROPOSES | Is::CUTS)
                .is_none();
        if funds && !self.percent {
            // "access to $3 million in frozen funds"
            return self.verdict(FigureKind::Asset, head, 60);
        }
        if paper || lexemes.is(at, "in") && lexemes.is(head, "stock") {
            return self.verdict(FigureKind::Asset, head, 75);
        }
        let kind = noun_kind(self.classes(head))?;
        if kind == FigureKind::Debt && lexemes.is_any(head, words!["loan", "loans"]) {
            // loans that are given out, not owed
            let given =
                self.near_before(8, Is::GIVES | Is::ASKS).filter(|i| !lexemes.has(*i, Is::OWES));
            if let Some(verb) = given {
                return self.verdict(FigureKind::Spending, verb, 55);
            }
        }
        let verb = self.verb_before(Is::SPENDS | Is::COMMITS | Is::COSTS);
        if verb.is_some()
            && matches!(kind, FigureKind::Price | FigureKind::Asset | FigureKind::Income)
        {
            return None;
        }
        self.verdict(kind, head, 75)
    }

    /// Whether a comma parts adjectives before one noun: "in other state, local and federal taxes".
    fn lists_adjectives(&self, comma: usize, to: usize) -> bool {
        let lexemes = self.lexemes;
        let plain = |i: usize| lexemes.is_word(i) && !lexemes.has(i, Is::MEASURE | Is::PRONOUN);
        let and = (comma + 1..to.min(comma + 4)).find(|i| lexemes.is(*i, "and"));
        plain(comma - 1) && and.is_some_and(|and| (comma + 1..and + 2).all(plain))
    }

    /// The noun of spending whose size the amount is: "an outlay of $3 million".
    fn noun_of(&self) -> Option<usize> {
        let of = self.lead_over_of()?;
        let noun = of.checked_sub(1).filter(|n| *n >= self.sentence.start)?;
        let told = self.lexemes.has(noun, Is::SPENDING) && self.lexemes.of(noun, Of::PROPORTIONED);
        told.then_some(noun)
    }

    /// The "of" before the amount and what bounds it.
    fn lead_over_of(&self) -> Option<usize> {
        let from = self.amount.first.saturating_sub(5).max(self.sentence.start);
        let own = |i: &usize| {
            self.lexemes.has(*i, Is::ADVERB | Is::BOUND | Is::DETERMINER)
                || self.lexemes.is_any(*i, words!["than", "as", "much"])
        };
        let of = (from..self.amount.first).rev().find(|i| !own(i))?;
        self.lexemes.is(of, "of").then_some(of)
    }

    /// The nearest telling verb or noun before the amount.
    fn before(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let from = self.amount.first.saturating_sub(REACH).max(self.sentence.start);
        let mut stepped = false;
        let mut leads_to = false;
        let mut i = self.amount.first;
        while i > from {
            i -= 1;
            if lexemes.is_any(i, words![";", "―"]) {
                break;
            }
            if i + 1 == self.amount.first || (i + 3 >= self.amount.first && !leads_to) {
                leads_to |= lexemes.is_any(i, words!["to", "from", "at"]);
            }
            if self.opens_clause(i) {
                break;
            }
            let classes = self.classes(i);
            if self.is_in_name(i) || self.takes_time(i) {
                continue;
            }
            if self.asks(i) {
                return self.verdict(FigureKind::Spending, i, 60);
            }
            if classes & (Is::DOES | Is::MEASURE) == 0 {
                continue;
            }
            if let Some(verdict) = self.cue(i, classes, leads_to, &mut stepped) {
                return Some(verdict);
            }
        }
        stepped.then(|| self.stepped(leads_to))
    }

    /// Whether a clause with a verb of its own begins here: "while dues have gone up to".
    fn opens_clause(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let finite = Is::AUXILIARY | Is::MODAL | Is::REPORTING | Is::CHANGES | Is::VERB;
        let told = Is::DOES | Is::MEASURE;
        lexemes.is_any(i, words!["while", "whereas", "although", "though", "because", "if"])
            && (i + 1..self.amount.first).any(|k| lexemes.has(k, finite))
            && !(i + 1..self.amount.first)
                .any(|k| lexemes.has(k, told) && !lexemes.has(k, Is::CHANGES))
    }

    /// Whether a noun is part of a name in running text: "the Education Fund".
    fn is_in_name(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let capital = |i: usize| lexemes.is_word(i) && lexemes.at(i).capital;
        let plain =
            |i: usize| lexemes.is_word(i) && !lexemes.at(i).capital && lexemes.word(i).len() > 3;
        i > self.sentence.start + 1
            && capital(i)
            && capital(i - 1)
            && lexemes.has(i, Is::MEASURE)
            && lexemes.word(i).bytes().any(|b| b.is_ascii_lowercase())
            && !self.percent_of_whole()
            && (capital(i + 1) || (i + 1..self.amount.first).any(plain))
    }

    fn percent_of_whole(&self) -> bool {
        self.percent && self.lexemes.is(self.amount.end, "of")
    }

    fn takes_time(&self, i: usize) -> bool {
        takes_time(self.lexemes, i, self.amount.first)
    }

    /// What a telling word before the amount says; `None` to look further.
    fn cue(
        &self,
        i: usize,
        classes: Classes,
        leads_to: bool,
        stepped: &mut bool,
    ) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let distance = self.amount.first - i;
        if classes & Is::CHANGES != 0 && classes & (Is::EARNS | Is::SPENDS) == 0 {
            let particle = lexemes.is_any(i, words!["up", "down", "off", "higher", "lower"]);
            if particle && (lexemes.is(i + 1, "to") || lexemes.is(i + 1, "of")) && !*stepped {
                return None;
            }
            if classes & Is::LOSS == 0 || distance < 4 {
                *stepped = true;
            }
            return None;
        }
        if lexemes.is(i, "minimum") && lexemes.is(i + 1, "of") {
            return None;
        }
        if classes & Is::COSTS != 0 && classes & Is::MEASURE != 0 && lexemes.is(i + 1, ":") {
            // "(cost: £40,000)"
            return self.noun(i, classes, leads_to, *stepped);
        }
        if classes & Is::COSTS != 0 && self.is_verb(i) {
            let big = self.amount.large;
            let from = i.saturating_sub(8).max(self.sentence.start);
            let charge = lexemes.word(i).starts_with("charg");
            if charge && let Some(tax) = (from..i).rev().find(|k| lexemes.has(*k, Is::TAX)) {
                return self.verdict(FigureKind::Tax, tax, 70);
            }
            let bears = (i + 1..self.amount.first).any(|k| lexemes.of(k, Of::LOSERS));
            let harms = (from..i).any(|k| lexemes.of(k, Of::HARMS));
            if !self.percent && (bears || harms) {
                return self.verdict(FigureKind::Loss, i, 65);
            }
            let work = lexemes.is(self.behind_period(), "to");
            if work && !self.percent && lexemes.of(self.behind_period() + 1, Of::JOINING) {
                return self.verdict(FigureKind::Price, i, 65);
            }
            let payer = (i + 1..self.amount.first).any(|k| {
                lexemes.is_word(k)
                    && !lexemes.has(k, Is::ADVERB | Is::BOUND | Is::DETERMINER | Is::PREPOSITION)
            });
            let built = |k: usize| {
                lexemes.has(k, Is::SPENDING) && !lexemes.of(k, Of::GOODS)
                    || lexemes.of(k, Of::COSTLY_THINGS)
            };
            let magnitude = !self.small() || (i.saturating_sub(4).max(from)..i).any(built);
            let big = big && (magnitude || work || payer);
            let kind = if self.percent || !big { FigureKind::Price } else { FigureKind::Spending };
            return self.verdict(kind, i, 65);
        }
        if self.is_pay(i) {
            let change = *stepped && !leads_to;
            let kind = if change { FigureKind::Change } else { FigureKind::Wage };
            return self.verdict(kind, i, 75);
        }
        if classes & Is::DOES != 0 && self.is_verb(i) {
            return self.verb(i, classes, *stepped);
        }
        if classes & Is::MEASURE != 0 {
            return self.noun(i, classes, leads_to, *stepped);
        }
        None
    }

    /// Whether "pay" is what people earn: "doctors' pay", "a pay rise".
    fn is_pay(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        if !lexemes.is_any(i, words!["pay", "salary"]) || i == 0 {
            return false;
        }
        let owner = lexemes.has(i - 1, Is::DETERMINER)
            || lexemes.at(i - 1).shape == Shape::Possessive
            || lexemes.is_any(
                i - 1,
                words![
                    "'",
                    "’",
                    "sector",
                    "take-home",
                    "average",
                    "basic",
                    "executive",
                    "overtime",
                    "severance",
                    "hourly",
                    "weekly",
                    "monthly",
                    "base",
                    "starting",
                    "sick",
                ],
            );
        let deal = lexemes.is_any(
            i + 1,
            words![
                "rise", "rises", "deal", "increase", "packet", "award", "freeze", "cut", "cap",
                "gap",
            ],
        );
        owner || deal
    }

    /// Whether a verb of asking or promising has the sum as its object.
    fn asks(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        if !lexemes.has(i, Is::ASKS) || self.percent || !self.amount.large {
            return false;
        }
        let for_sum = self.lead().is_some_and(|lead| lexemes.is(lead, "for"));
        let verb = Is::VERB | Is::DOES | Is::AUXILIARY | Is::MODAL | Is::REPORTING;
        (i + 1..self.amount.first).all(|k| {
            lexemes.has(k, Is::ADVERB | Is::BOUND | Is::DETERMINER | Is::NATION)
                || lexemes.is_any(k, words!["for", "new"])
                || for_sum && lexemes.is_word(k) && !lexemes.has(k, verb | Is::CONJUNCTION)
        })
    }

    /// Whether a word that can be a noun too is a verb here.
    fn is_verb(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        if !lexemes.has(i, Is::MEASURE) {
            return true;
        }
        if i == self.sentence.start && lexemes.has(i, Is::INCOME) {
            return false;
        }
        let after_noun = i > 0
            && (lexemes.has(i - 1, Is::DETERMINER) || lexemes.at(i - 1).shape == Shape::Possessive);
        let of = lexemes.is_any(i + 1, words!["of", "for", "on"]) && !lexemes.is(i, "spending");
        !after_noun && !of && !is_spending_noun(lexemes, i)
    }

    fn verb(&self, i: usize, classes: Classes, stepped: bool) -> Option<Verdict> {
        let lexemes = self.lexemes;
        if lexemes.is_any(i, words!["has", "had", "hold", "holds", "held"]) {
            let near =
                self.amount.first - i <= 4 && !lexemes.has(i + 1, Is::AUXILIARY) && !self.percent;
            let object = (i + 1..self.amount.first)
                .all(|k| lexemes.has(k, Is::ADVERB | Is::BOUND | Is::DETERMINER));
            return (near && object).then(|| self.verdict(FigureKind::Asset, i, 55))?;
        }
        if stepped && classes & Is::SPENDS == 0 && self.amount.first - i > 4 {
            return None;
        }
        if classes & Is::SPENDS != 0 && self.is_given() {
            return self.verdict(FigureKind::Contribution, i, 70);
        }
        if classes & Is::SPENDS != 0
            && !lexemes.of(i, Of::PROPORTIONED)
            && !self.percent
            && self.settles()
        {
            return self.verdict(FigureKind::Penalty, i, 70);
        }
        if classes & Is::EARNS != 0
            && lexemes.is_any(i, words!["raise", "raised", "raises", "raising"])
            && self.amount.first - i > 2
        {
            // "lift the minimum wage to $11", "lift school spending to 3.1 percent"
            let object = (i + 1..self.amount.first)
                .find(|k| lexemes.has(*k, Is::MEASURE) && !lexemes.has(*k, Is::ASSET));
            if let Some(object) = object {
                return self.verdict(noun_kind(self.classes(object))?, object, 75);
            }
        }
        let mut kind = verb_kind(classes)?;
        if kind == FigureKind::Spending && self.percent && !lexemes.of(i, Of::PROPORTIONED) {
            return None;
        }
        if kind == FigureKind::Contribution && self.is_public(i) && !self.percent {
            kind = FigureKind::Spending;
        }
        if self.percent
            && matches!(
                kind,
                FigureKind::Income | FigureKind::Asset | FigureKind::Debt | FigureKind::Saving
            )
        {
            let took = lexemes
                .is_any(i, words!["took", "won", "drew", "take", "taken", "received", "garnered"]);
            return took.then(|| self.verdict(FigureKind::Poll, i, 55))?;
        }
        if self.percent && kind == FigureKind::Contribution {
            return None;
        }
        self.verdict(kind, i, 75)
    }

    /// Whether donors pay.
    fn is_given(&self) -> bool {
        let from = self.amount.first.saturating_sub(10).max(self.sentence.start);
        (from..self.amount.first).any(|i| {
            self.lexemes.is_any(i, words!["donor", "donors", "contributors", "contributor"])
        })
    }

    /// Whether money is paid to settle something.
    fn settles(&self) -> bool {
        let to = (self.amount.end + 8).min(self.sentence.end);
        let settled = words!["settle", "settled", "settling", "settles"];
        (self.amount.end..to)
            .any(|i| self.lexemes.has(i, Is::PENALTY) || self.lexemes.is_any(i, settled))
            || self.near_before(6, Is::PENALTY).is_some()
    }

    fn noun(&self, i: usize, classes: Classes, leads_to: bool, stepped: bool) -> Option<Verdict> {
        let money = words!["hedge", "mutual", "pension", "index", "trust", "venture"];
        if i > self.sentence.start
            && self.lexemes.is_any(i, words!["fund", "funds"])
            && self.lexemes.is_any(i - 1, money)
        {
            return None;
        }
        let distance = self.amount.first - i;
        let earned = words!["compensation", "pay", "salary", "wage"];
        if i > self.sentence.start
            && self.lexemes.is_any(i, words!["package", "packages"])
            && self.lexemes.is_any(i - 1, earned)
        {
            return self.verdict(FigureKind::Wage, i, 70);
        }
        // "the budget office": who reckons, not what is spent
        let reckons = words!["office", "committee", "director", "chief", "watchdog", "analyst"];
        if self.lexemes.is_any(i + 1, reckons) && self.lexemes.has(i, Is::SPENDING) {
            return None;
        }
        if self.amount.large && self.lexemes.are(i, words!["price", "tag"]) {
            return self.verdict(FigureKind::Spending, i, 60);
        }
        let kind = noun_kind(classes)?;
        let spent = kind == FigureKind::Spending;
        let told = !self.percent || self.lexemes.of(i, Of::PROPORTIONED);
        if spent && (!told || self.lexemes.of(i, Of::GOODS)) {
            return None;
        }
        if stepped && !leads_to {
            let kind = match kind {
                FigureKind::Spending if distance < 12 => FigureKind::Spending,
                FigureKind::Tax if distance < 8 && self.percent => FigureKind::Tax,
                _ => FigureKind::Change,
            };
            return self.verdict(kind, i, 70);
        }
        if self.percent
            && matches!(
                kind,
                FigureKind::Income
                    | FigureKind::Price
                    | FigureKind::Asset
                    | FigureKind::Contribution
                    | FigureKind::Wage
            )
        {
            return None;
        }
        if !self.percent && matches!(kind, FigureKind::Poll | FigureKind::Rate) {
            return None;
        }
        if distance > 16 && kind != FigureKind::Spending && !leads_to {
            return None;
        }
        let sure = if distance < 6 { 70 } else { 55 };
        self.verdict(kind, i, sure)
    }

    /// A step whose subject says nothing: a share price, a currency.
    fn stepped(&self, leads_to: bool) -> Verdict {
        let kind = if leads_to && !self.percent { FigureKind::Price } else { FigureKind::Change };
        Verdict { kind, cue: self.amount.first, sure: 60 }
    }

    /// "went to the builder", "was spent", "is needed": a verb whose subject the amount is.
    fn verb_behind(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        let to = (at + 6).min(self.sentence.end);
        let verb = (at..to)
            .find(|i| lexemes.has(*i, Is::DOES | Is::VERB) && !lexemes.has(*i, Is::HOLDS))?;
        if lexemes.is_any(verb, words!["went", "goes", "go", "sent", "going"]) && !self.percent {
            return self.verdict(FigureKind::Spending, verb, 60);
        }
        let kind = verb_kind(self.classes(verb))?;
        (!self.percent).then(|| self.verdict(kind, verb, 60))?
    }

    /// Nothing near says what it is.
    fn fallback(&self) -> Verdict {
        let cue = self.amount.first;
        if !self.percent {
            return Verdict { kind: FigureKind::Other, cue, sure: 40 };
        }
        let lexemes = self.lexemes;
        let of = lexemes.is(self.amount.end, "of");
        let from = self.amount.first.saturating_sub(REACH).max(self.sentence.start);
        let mut near = from..(self.amount.end + REACH).min(self.sentence.end);
        let income = (self.amount.end + 1..self.amount.end + 8)
            .find(|i| lexemes.is_any(*i, words!["gdp", "gnp", "gross"]) && *i < self.sentence.end);
        if of && income.is_some() && near.clone().any(|i| lexemes.of(i, Of::ARMED)) {
            return Verdict { kind: FigureKind::Spending, cue, sure: 50 };
        }
        let to = (self.amount.end + 8).min(self.sentence.end);
        let answers = (self.amount.end..to).find(|i| lexemes.of(*i, Of::ANSWERING));
        let poll = near
            .find(|i| lexemes.is_any(*i, words!["poll", "polls", "survey", "turnout", "pollster"]));
        if let Some(cue) = answers.or(poll) {
            return Verdict { kind: FigureKind::Poll, cue, sure: 50 };
        }
        let function = Is::PREPOSITION
            | Is::CONJUNCTION
            | Is::AUXILIARY
            | Is::MODAL
            | Is::DETERMINER
            | Is::ADVERB
            | Is::RELATIVE
            | Is::PRONOUN;
        let next = self.amount.end;
        let described = lexemes.is_word(next) && !lexemes.has(next, function);
        let kind = if of || described { FigureKind::Share } else { FigureKind::Other };
        Verdict { kind, cue, sure: 45 }
    }
}
