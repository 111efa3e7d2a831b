//! The nearest telling verb or noun before an amount.

mod cost;

use copydesk_model::FigureKind;

use super::super::super::amounts::class::Classes;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Shape, listed, words};
use super::super::finite::{after_article, is_finite, is_noun_behind};
use super::{REACH, Scene, Verdict, is_of_thing, is_spending_noun, takes_time};

impl Scene<'_, '_> {
    /// The nearest telling verb or noun before the amount.
    pub(super) fn before(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let of = self.amount.end + 1;
        if self.percent_of_whole()
            && lexemes.is_any(of, words!["which", "whom"])
            && is_of_thing(lexemes, of + 1)
        {
            // "spent £3m on tents, 60 percent of which leaked"
            return None;
        }
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
            if self.opens_clause(i) || self.is_of_another(i) || self.is_joined_clause(i, stepped) {
                break;
            }
            let classes = lexemes.at(i).classes;
            let money = lexemes.is(i, "money") && lexemes.is_any(i + 1, words!["for", "to"]);
            if money && (!self.percent || stepped) {
                // "money for the museum would fall 8 percent"
                return self.verdict(FigureKind::Spending, i, 60);
            }
            if classes & (Is::ASKS | Is::DOES | Is::MEASURE) == 0
                || self.is_circumstance(i)
                || self.is_in_name(i)
                || self.takes_time(i)
            {
                continue;
            }
            if self.asks(i) {
                let claim = i > self.sentence.start && lexemes.has(i - 1, Is::PENALTY);
                if claim {
                    // "the suit seeks £2m"
                    return self.verdict(FigureKind::Penalty, i - 1, 65);
                }
                let given = self.is_raised(i)
                    || self.is_for_charity(i)
                    || self.is_given() && !lexemes.has(i, Is::PROPOSES);
                let kind = if given { FigureKind::Contribution } else { FigureKind::Spending };
                return self.verdict(kind, i, 60);
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

    /// "raised £9m, some of it from a firm that promised £2m": what is promised to those who raise money.
    fn is_raised(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let from = verb.saturating_sub(24).max(self.sentence.start);
        let raises = words!["raise", "raises", "raised", "raising", "fundraising"];
        let source = (verb.saturating_sub(8).max(from)..verb).any(|i| lexemes.is(i, "from"));
        source && (from..verb).any(|i| lexemes.is_any(i, raises)) && !self.is_public(verb)
    }

    /// Whether what is promised goes to a charity or campaign: "pledged £2m to the foundation".
    fn is_for_charity(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let to = (self.amount.end + 7).min(self.sentence.end);
        let to = (self.amount.end..to).find(|i| lexemes.is(*i, "to"));
        let charity = listed!(FIGURES, "kind/before/charities");
        let given = to.is_some_and(|to| {
            (to + 1..(to + 5).min(self.sentence.end)).any(|i| lexemes.is_any(i, charity))
        });
        given && !self.is_public(verb)
    }

    /// Whether a clause with a verb of its own begins here: "while dues have gone up to".
    pub(super) fn opens_clause(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let finite = Is::AUXILIARY | Is::MODAL | Is::REPORTING | Is::CHANGES | Is::VERB;
        let told = Is::DOES | Is::MEASURE;
        lexemes.is_any(i, words!["while", "whereas", "although", "though", "because", "if"])
            && (self.percent_of_whole()
                || (i + 1..self.amount.first).any(|k| lexemes.has(k, finite)))
            && !(i + 1..self.amount.first)
                .any(|k| lexemes.has(k, told) && !lexemes.has(k, Is::CHANGES))
    }

    /// Whether "and" joins a clause here that tells of something else: "spent £3m, and its economy grew 2
    /// percent", "spent £3m, and 80 percent of the ads attacked".
    fn is_joined_clause(&self, i: usize, stepped: bool) -> bool {
        let lexemes = self.lexemes;
        let joins = words!["and", "while", "but", "when", "where"];
        let comma = usize::from(lexemes.is(i, ","));
        if !self.percent || !lexemes.is_any(i + comma, joins) || lexemes.is(i, "and") {
            return false;
        }
        let first = i + comma + 1;
        let subject = lexemes.has(first, Is::DETERMINER) || lexemes.at(first).capital();
        let own = stepped && subject && first + 1 < self.amount.first;
        let near = self.percent_of_whole() && first + 3 > self.amount.first;
        own || near && self.is_of_deed(comma == 0)
    }

    /// "80 percent of the ads attacked her": what the percentage is of does something, and is no money.
    fn is_of_deed(&self, told: bool) -> bool {
        let lexemes = self.lexemes;
        let from = self.amount.end + 1;
        let to = (from + 9).min(self.sentence.end);
        let verb = (from + 1..to)
            .take_while(|i| lexemes.is_word(*i))
            .find(|i| is_finite(lexemes, *i, from));
        let money = listed!(FIGURES, "kind/before/money");
        let verb = verb.or_else(|| told.then_some(from + 3));
        verb.is_some_and(|verb| {
            !(from..verb).any(|i| {
                lexemes.has(i, Is::INCOME)
                    || lexemes.of(i, Of::WHOLES | Of::FLOWS | Of::PROPORTIONED)
                    || lexemes.is_any(i, money) && !lexemes.has(i + 1, Is::MEASURE)
            }) && !lexemes.has(verb, Is::SPENDS)
        })
    }

    /// Whether a noun tells when or how only: "since the takeover", "under the deal"; or a word that is a
    /// verb elsewhere is a noun: "at the pump".
    fn is_circumstance(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let article = |k: usize| lexemes.is_any(k, listed!(FIGURES, "kind/before/articles"));
        if i == self.sentence.start {
            return false;
        }
        let verb = lexemes.has(i, Is::SPENDS | Is::GIVES | Is::HOLDS)
            && !lexemes.has(i, Is::MEASURE | Is::ASKS);
        if verb && article(i - 1) || lexemes.is(i, "gross") && lexemes.is(i + 1, "domestic") {
            return true;
        }
        let when = words!["since", "before", "after", "during", "until", "amid", "following"];
        let from = i.saturating_sub(3).max(self.sentence.start);
        let other = lexemes.has(i, Is::DEAL | Is::POLL | Is::PENALTY | Is::DEBT);
        let led = (from..i).any(|k| lexemes.is_any(k, when) && article(k + 1));
        let closed = lexemes.has(i + 1, Is::AUXILIARY | Is::MODAL) || lexemes.is(i + 1, ",");
        other && led && closed
    }

    /// Whether another amount stands here, in a clause of its own: "it costs £3m, they need £2m".
    fn is_of_another(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let unit = lexemes.has(i, Is::SYMBOL | Is::CURRENCY | Is::PERCENT);
        let opens = Is::PRONOUN | Is::RELATIVE | Is::MODAL | Is::REPORTING;
        let told = Is::DOES | Is::MEASURE;
        // "of which £2m is for roofs" goes on
        let opens = |k: usize| lexemes.has(k, opens) && !lexemes.is(k - 1, "of");
        let told =
            |k: usize| lexemes.has(k, told) && !lexemes.is_any(k, words!["up", "down", "off"]);
        unit && (i + 1..self.amount.first).any(opens) && !(i + 1..self.amount.first).any(told)
    }

    /// Whether a noun is part of a name in running text: "the Education Fund".
    pub(super) fn is_in_name(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let capital = |i: usize| lexemes.is_word(i) && lexemes.at(i).capital();
        let plain =
            |i: usize| lexemes.is_word(i) && !lexemes.at(i).capital() && lexemes.word(i).len() > 3;
        i > self.sentence.start + 1
            && capital(i)
            && capital(i - 1)
            && lexemes.has(i, Is::MEASURE)
            && lexemes.word(i).bytes().any(|b| b.is_ascii_lowercase())
            && !self.percent_of_whole()
            && (capital(i + 1) || (i + 1..self.amount.first).any(plain))
    }

    pub(super) fn percent_of_whole(&self) -> bool {
        self.percent && self.lexemes.is(self.amount.end, "of")
    }

    pub(super) fn takes_time(&self, i: usize) -> bool {
        takes_time(self.lexemes, i, self.amount.first)
    }

    /// What a telling word before the amount says; `None` to look further.
    pub(super) fn cue(
        &self,
        i: usize,
        classes: Classes,
        leads_to: bool,
        stepped: &mut bool,
    ) -> Option<Verdict> {
        let lexemes = self.lexemes;
        if classes & Is::CHANGES != 0 && classes & (Is::EARNS | Is::SPENDS) == 0 {
            *stepped = *stepped || self.is_step(i, classes);
            return None;
        }
        if lexemes.is(i, "minimum") && lexemes.is(i + 1, "of") {
            return None;
        }
        let costs = classes & Is::COSTS != 0;
        if costs && classes & Is::MEASURE != 0 && lexemes.is(i + 1, ":") {
            // "(cost: £40,000)"
            return self.noun(i, classes, leads_to, *stepped);
        }
        if costs && self.is_verb(i) && !*stepped {
            return self.cost(i);
        }
        if costs && classes & Is::MEASURE != 0 && *stepped {
            // "travel costs jumped 8 percent"
            return self.noun(i, classes, leads_to, true);
        }
        if self.is_pay(i) {
            let change = *stepped && !leads_to;
            let kind = if change { FigureKind::Change } else { FigureKind::Wage };
            return self.verdict(kind, i, 75);
        }
        if lexemes.is(i, "reserves") && self.is_store(i) {
            // "its reserves fell by £3m"
            let by = self.lead().is_some_and(|lead| lexemes.is(lead, "by"));
            let kind = if by { FigureKind::Change } else { FigureKind::Asset };
            return self.verdict(kind, i, 60);
        }
        if classes & Is::DOES != 0 && self.is_verb(i) {
            return self.verb(i, classes, *stepped);
        }
        if classes & Is::MEASURE != 0 {
            return self.noun(i, classes, leads_to, *stepped);
        }
        None
    }

    /// Whether something goes up or down by the amount, or to it: "rose", "fell", not "up to".
    fn is_step(&self, i: usize, classes: Classes) -> bool {
        let lexemes = self.lexemes;
        let particle = lexemes.is_any(i, words!["up", "down", "off", "higher", "lower"]);
        let bound = particle && lexemes.is_any(i + 1, words!["to", "of"]);
        !bound && (classes & Is::LOSS == 0 || self.amount.first - i < 4)
    }

    /// "its cash reserves shrank to": what is kept, not what somebody does.
    fn is_store(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let own = Is::DETERMINER | Is::BOUND | Is::SYMBOL | Is::ADVERB;
        !self.percent
            && !lexemes.has(i + 1, own)
            && !lexemes.is_number(i + 1)
            && i + 1 < self.amount.first
    }

    /// Whether a word names those who pay out public money, behind an article.
    pub(super) fn is_state(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let from = i.saturating_sub(3).max(self.sentence.start);
        lexemes.of(i, Of::PUBLIC_PAYERS)
            && !lexemes.at(i).capital()
            && (lexemes.ends(i, "s") || (from..i).any(|k| lexemes.has(k, Is::DETERMINER)))
    }

    /// Whether "pay" is what people earn: "doctors' pay", "a pay rise".
    pub(super) fn is_pay(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        if !lexemes.is_any(i, words!["pay", "salary"]) || i == 0 {
            return false;
        }
        let owner = lexemes.has(i - 1, Is::DETERMINER)
            || lexemes.at(i - 1).shape() == Shape::Possessive
            || lexemes.is_any(i - 1, words!["'", "’"])
            || lexemes.of(i - 1, Of::PAY_ADJECTIVES);
        // "will each pay £3m"
        let owner = owner && !lexemes.is_any(i - 1, words!["each", "all", "both"]);
        let deal = lexemes.of(i + 1, Of::PAY_NOUNS);
        owner || deal
    }

    /// Whether a verb of asking or promising has the sum as its object.
    pub(super) fn asks(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        if !lexemes.has(i, Is::ASKS) || self.percent || !self.amount.large {
            return false;
        }
        let for_sum = self.lead().is_some_and(|lead| lexemes.is(lead, "for"));
        let verb = Is::VERB | Is::DOES | Is::AUXILIARY | Is::MODAL | Is::REPORTING;
        (i + 1..self.amount.first).all(|k| {
            lexemes.has(k, Is::ADVERB | Is::BOUND | Is::DETERMINER | Is::NATION)
                || lexemes.is_any(k, words!["for", "new", "further", "additional", "extra"])
                // "has promised Oslo £3m"
                || lexemes.is_word(k) && lexemes.at(k).capital()
                || for_sum
                    && lexemes.is_word(k)
                    && (!lexemes.has(k, verb | Is::CONJUNCTION)
                        || after_article(lexemes, k, self.sentence.start))
        })
    }

    /// Whether a word that can be a noun too is a verb here.
    pub(super) fn is_verb(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        if !lexemes.has(i, Is::MEASURE) {
            return true;
        }
        if lexemes.is(i, "fund") && i > self.sentence.start && is_noun_behind(lexemes, i) {
            return false;
        }
        if i == self.sentence.start && lexemes.has(i, Is::INCOME) {
            return false;
        }
        // "a boat that costs £2m"
        let that =
            i > self.sentence.start + 1 && lexemes.is(i - 1, "that") && lexemes.is_word(i - 2) && {
                let other =
                    Is::PREPOSITION | Is::CONJUNCTION | Is::VERB | Is::REPORTING | Is::AUXILIARY;
                !lexemes.has(i - 2, other)
            };
        let after_noun = i > 0
            && !that
            && (lexemes.has(i - 1, Is::DETERMINER)
                || lexemes.at(i - 1).shape() == Shape::Possessive);
        let of = lexemes.is_any(i + 1, words!["of", "for", "on"]) && !lexemes.is(i, "spending");
        !after_noun && !of && !is_spending_noun(lexemes, i)
    }

    /// A step whose subject says nothing: a share price, a currency.
    pub(super) fn stepped(&self, leads_to: bool) -> Verdict {
        let kind = if leads_to && !self.percent { FigureKind::Price } else { FigureKind::Change };
        Verdict { kind, cue: self.amount.first, sure: 60 }
    }
}
