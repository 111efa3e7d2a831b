//! Verbs behind an amount: participles, clauses about it, verbs whose subject it is.

use std::ops::Range;

use copydesk_model::{Decimal, FigureKind};

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Shape, listed, words};
use super::super::basis;
use super::super::clause::aside_among;
use super::classes::verb_kind;
use super::{Scene, Verdict};

impl Scene<'_, '_> {
    /// "raised by", "spent on", "pledged for": a participle right behind the amount.
    pub(super) fn participle_behind(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        // "10 percent of the money was spent"
        let whole = basis::of(lexemes, at, self.sentence).filter(|_| self.percent);
        let at = whole.map_or(at, |whole| whole.end);
        if let Some(verb) = self.goes_on(at) {
            return self.verdict(FigureKind::Spending, verb, 65);
        }
        let at = self.behind_aside(at);
        if let Some(verb) = self.relative_behind(at) {
            return self.verdict(FigureKind::Spending, verb, 70);
        }
        let doer = at + usize::from(lexemes.at(at).capital()) * self.name_length(at);
        let pronoun = usize::from(doer == at && lexemes.has(at, Is::PRONOUN));
        let verb = doer + pronoun;
        let aux = (0..3)
            .find(|n| !lexemes.has(verb + n, Is::AUXILIARY | Is::MODAL | Is::ADVERB))
            .unwrap_or(0);
        let verb = verb + aux;
        if aux > 0 && !self.percent && lexemes.of(verb, Of::NEEDING) && doer == at {
            // "£2m is needed to mend it"
            return self.verdict(FigureKind::Spending, verb, 65);
        }
        if let Some(verb) = self.laid_behind(at).filter(|_| !self.percent) {
            // "£2m has been set aside"
            let given = self.is_given();
            let kind = if given { FigureKind::Contribution } else { FigureKind::Spending };
            return self.verdict(kind, verb, 65);
        }
        if doer == at && pronoun == 0 && self.is_asked(verb) {
            // "the £2m requested for it", "£2m was approved"
            return self.verdict(FigureKind::Spending, verb, 60);
        }
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
        let spent = self.near_before(6, Is::SPENDS).filter(|v| lexemes.of(*v, Of::PROPORTIONED));
        if pronoun > 0 && aux > 0 && lexemes.has(verb, Is::GIVES) && spent.is_some() {
            // "never spent the £3m it was given"
            return self.verdict(FigureKind::Spending, verb, 60);
        }
        self.verdict(verb_kind(classes)?, verb, 80)
    }

    /// Whether money is asked for or promised with a participle behind it.
    fn is_asked(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let asked = lexemes.has(verb, Is::ASKS)
            && (lexemes.ends(verb, "ed") || lexemes.is(verb, "sought"))
            && !lexemes.is_any(
                verb,
                words!["offered", "announced", "demanded", "wanted", "pressed", "called"],
            );
        asked && self.amount.large && !self.percent && !self.is_given()
    }

    /// "the £4m that the council agreed to spend": the verb of a clause about the amount.
    pub(super) fn relative_behind(&self, at: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let that = lexemes.is_any(at, words!["that", "which"]);
        if !that && !self.opens_contact(at) {
            return None;
        }
        let to = (at + 12).min(self.sentence.end);
        let stop = Is::CONJUNCTION | Is::REPORTING | Is::RELATIVE;
        // "the £4m that its owner, Ann Roe, spent"
        let aside = that.then(|| aside_among(lexemes, at + 2..to, self.sentence.end)).flatten();
        let aside = aside.unwrap_or_default();
        let to = (to + aside.len()).min(self.sentence.end);
        let verb = (at + 1 + usize::from(that)..to)
            .take_while(|i| {
                lexemes.is_word(*i)
                    || aside.contains(i)
                    || lexemes.is_any(*i, words!["'", "’"])
                    || lexemes.at(*i).shape() == Shape::Possessive
                    || lexemes.is(*i, ".") && lexemes.glued(*i) && lexemes.at(*i + 1).capital()
            })
            .take_while(|i| that || !lexemes.has(*i, stop))
            .find(|i| {
                let asked = !self.percent && self.amount.large && lexemes.has(*i, Is::ASKS);
                let paid = !self.percent
                    && lexemes.has(*i, Is::SPENDS)
                    && !lexemes.has(*i, Is::MEASURE)
                    && !lexemes.has(*i - 1, Is::DETERMINER);
                let laid = !self.percent
                    && (!that || *i > at + 2)
                    && lexemes.of(*i, Of::PUTTING | Of::LAYING_OUT)
                    && lexemes.is_any(
                        *i + 1,
                        words!["into", "aside", "toward", "towards", "behind", "out", "up"],
                    );
                let used = !self.percent
                    && self.amount.large
                    && lexemes.of(*i, Of::USING)
                    && lexemes.is_any(*i + 1, words!["to", "for", "on"]);
                let dropped =
                    !self.percent && lexemes.is(*i + 1, "on") && lexemes.of(*i, Of::PUTTING);
                // "that she signed into law"
                let enacted = !self.percent
                    && lexemes.has(*i, Is::COMMITS)
                    && lexemes.are(*i + 1, words!["into", "law"]);
                asked
                    || enacted
                    || paid
                    || used
                    || dropped
                    || laid
                    || lexemes.has(*i, Is::SPENDS) && lexemes.of(*i, Of::PROPORTIONED)
            })?;
        let object = lexemes.has(verb + 1, Is::DETERMINER | Is::SYMBOL)
            || lexemes.is_number(verb + 1)
            || !that && lexemes.is_any(verb + 1, words!["more", "less", "about", "nothing"]);
        (!object).then_some(verb)
    }

    /// Whether who did something with the sum stands right behind it: "the £4m the council promised".
    fn opens_contact(&self, at: usize) -> bool {
        let lexemes = self.lexemes;
        let noun = lexemes.has(at, Is::DETERMINER)
            || lexemes.is_any(at, words!["it", "he", "she", "they", "we", "you", "i"])
            || lexemes.at(at).capital() && lexemes.is_word(at);
        let led = self.lead().is_some_and(|lead| lexemes.is_any(lead, words!["at", "for", "with"]));
        !self.percent && noun && !led
    }

    /// The lexeme behind what commas set off between the sum and its verb: "£9m, half of it new, was".
    fn behind_aside(&self, at: usize) -> usize {
        let lexemes = self.lexemes;
        if self.percent || !lexemes.is(at, ",") {
            return at;
        }
        let to = (at + 10).min(self.sentence.end);
        let close = (at + 2..to).find(|i| lexemes.is(*i, ","));
        let verb = |close: &usize| {
            let opens = Is::RELATIVE | Is::CONJUNCTION | Is::SYMBOL;
            lexemes.is_any(close + 1, words!["has", "have", "was", "were", "is", "are", "will"])
                && !(at + 1..*close).any(|i| lexemes.has(i, opens))
        };
        close.filter(verb).map_or(at, |close| close + 1)
    }

    /// "0.3 percent of its income goes on aid": the verb.
    fn goes_on(&self, at: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let other = listed!(FIGURES, "kind/participle/gone-on");
        let to = (at + 10).min(self.sentence.end);
        let from = if lexemes.is(at, ",") { self.behind_restated(at) } else { at };
        let stop = Is::REPORTING | Is::RELATIVE | Is::CONJUNCTION;
        (from..to.max(from + 2).min(self.sentence.end))
            .take_while(|i| !lexemes.has(*i, stop) && !lexemes.is_any(*i, words![",", ";"]))
            .find(|i| {
                lexemes.is_any(*i, words!["goes", "go", "went", "going", "gone"])
                    && lexemes.is(*i + 1, "on")
                    && lexemes.is_word(*i + 2)
                    && !lexemes.is_any(*i + 2, other)
            })
            .filter(|_| self.percent || self.amount.large)
    }

    /// The number of lexemes of the name that begins here, at most five.
    pub(super) fn name_length(&self, at: usize) -> usize {
        (0..5)
            .find(|n| !(self.lexemes.at(at + n).capital() && self.lexemes.is_word(at + n)))
            .unwrap_or(5)
    }

    /// "£2m will flow to the towns": the verb.
    fn flows(&self, mut behind: Range<usize>) -> Option<usize> {
        let lexemes = self.lexemes;
        let flow = words!["flow", "flows", "flowed", "flowing", "trickle", "trickled"];
        let to = words!["to", "into", "toward", "towards"];
        let verb = behind.find(|i| lexemes.is_any(*i, flow) && lexemes.is_any(*i + 1, to));
        verb.filter(|_| !self.percent && self.amount.large)
    }

    /// "went to the builder", "was spent", "is needed": a verb whose subject the amount is.
    pub(super) fn verb_behind(&self) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        let to = (at + 6).min(self.sentence.end);
        if let Some(verb) = self.flows(at..to) {
            return self.verdict(FigureKind::Spending, verb, 60);
        }
        let gone =
            lexemes.is_any(at, words!["has", "have", "had"]) && !self.percent && self.amount.large;
        let gone_to = words!["to", "into", "toward", "towards", "for"];
        if let Some(verb) =
            (at..to).find(|i| gone && lexemes.is(*i, "gone") && lexemes.is_any(*i + 1, gone_to))
        {
            return self.verdict(FigureKind::Spending, verb, 60);
        }
        let verb = (at..to).find(|i| {
            lexemes.has(*i, Is::DOES | Is::VERB)
                && !lexemes.has(*i, Is::HOLDS)
                && !(lexemes.is(*i, "fund") && lexemes.of(*i - 1, Of::FUND_KINDS))
        })?;
        // "£3m to save the pier": what it is for, no verb of the sum
        if verb > at && lexemes.is(verb - 1, "to") && lexemes.has(verb, Is::SAVES) {
            return None;
        }
        let buys = lexemes.is_any(verb, words!["went", "goes"])
            && lexemes.is(verb + 1, "to")
            && lexemes.has(verb + 2, Is::SPENDS);
        if self.percent && verb == at && buys {
            // "half went to buy shares"
            return self.verdict(FigureKind::Spending, verb + 2, 55);
        }
        let one = *self.amount.amount.value() == Decimal::from_parts(1, 0);
        if one && lexemes.is_any(verb, words!["bought", "buys", "buy", "fetched", "fetches"]) {
            // "one dollar bought 130 yen"
            return self.verdict(FigureKind::Price, verb, 65);
        }
        if (at..verb).any(|i| lexemes.of(i, Of::VALUED_THINGS)) {
            return None;
        }
        if lexemes.is_any(verb, words!["went", "goes", "go", "sent", "going"]) && !self.percent {
            return self.verdict(FigureKind::Spending, verb, 60);
        }
        let kind = verb_kind(self.classes(verb))?;
        (!self.percent).then(|| self.verdict(kind, verb, 60))?
    }
}
