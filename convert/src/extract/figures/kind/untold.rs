//! An amount of which nothing near says what it measures.

use copydesk_model::FigureKind;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{listed, words};
use super::super::payer::is_public_body;
use super::{REACH, Scene, Verdict};

impl Scene<'_, '_> {
    /// A sum of which nothing near says what it is: what it is for, who it is from or how it was reckoned
    /// may still tell.
    fn untold_sum(&self) -> Verdict {
        let other = Verdict { kind: FigureKind::Other, cue: self.amount.first, sure: 40 };
        if let Some(cue) = self.comes_to() {
            return Verdict { kind: FigureKind::Spending, cue, sure: 50 };
        }
        if !self.amount.large || self.is_given() {
            return other;
        }
        let spent = self.reckoned().or_else(|| self.public_source()).or_else(|| self.money_spent());
        let given = words!["pac", "pacs", "charity", "charities", "hospice", "foundation"];
        let what = if spent.is_none() { self.fragment() } else { None };
        let gift = |at: usize| {
            (at + 1..(at + 5).min(self.sentence.end)).find(|i| self.lexemes.is_any(*i, given))
        };
        if let Some(cue) = what.and_then(gift) {
            // "£3m more for the mayor's super PAC"
            return Verdict { kind: FigureKind::Contribution, cue, sure: 45 };
        }
        let spent = spent.or(what);
        spent.map_or(other, |cue| Verdict { kind: FigureKind::Spending, cue, sure: 50 })
    }

    /// "flying her there came to £9,000": what a bill comes to.
    fn comes_to(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let verb = self.lead().filter(|i| lexemes.is(*i, "to"))?.checked_sub(1)?;
        lexemes.is_any(verb, words!["came", "comes", "come"]).then_some(verb)
    }

    /// "which surveyors put at £3m", "estimated at £3m".
    fn reckoned(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        // "estimated" may be read as what bounds the amount
        let beside = self.amount.first.checked_sub(1).filter(|i| lexemes.is(*i, "at"));
        let at =
            beside.or_else(|| self.at_or_for(self.lead()?).filter(|i| lexemes.is(*i, "at")))?;
        let verb = at.checked_sub(1)?;
        if lexemes.is(verb, "in")
            && verb > 0
            && lexemes.is_any(verb - 1, words!["came", "come", "comes", "coming"])
        {
            // "the works came in at £3m"
            return Some(verb - 1);
        }
        let put = listed!(FIGURES, "kind/untold/putting");
        lexemes.is_any(verb, put).then_some(verb)
    }

    /// "£3m from the ministry of health".
    fn public_source(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        let taken = listed!(FIGURES, "kind/untold/taking");
        let other = self.lead().is_some_and(|lead| {
            lexemes.is_any(lead, taken) || lexemes.ends(lead, "ed") || lexemes.ends(lead, "ing")
        });
        let from = lexemes.is_any(at, words!["from", "by"]).then_some(at).filter(|_| !other)?;
        let stop = Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::CONJUNCTION;
        (from + 1..(from + 7).min(self.sentence.end))
            .take_while(|i| lexemes.is_word(*i) && !lexemes.has(*i, stop))
            .find(|i| {
                is_public_body(lexemes, *i)
                    && !lexemes.is_any(*i, words!["fund", "budget", "house"])
            })
    }

    /// "it will be over £3m, she said of the money being spent".
    fn money_spent(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let to = (self.amount.end + 24).min(self.sentence.end);
        let money = words!["money", "cash", "sum", "sums", "amount", "funds"];
        (self.amount.end..to).find(|i| {
            lexemes.is_any(*i, money)
                && (i + 1..i + 5).any(|k| lexemes.is_any(k, words!["spent", "spending", "paid"]))
        })
    }

    /// "£3m for the harbour", with no verb before it.
    fn fragment(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let at = self.behind_period();
        let what = lexemes.is(at, "for")
            && !lexemes.is_any(at + 1, words!["it", "them", "him", "her", "me", "us"])
            || lexemes.is_any(at, words!["toward", "towards"]);
        let from = self.amount.first.saturating_sub(24).max(self.sentence.start);
        let to = (self.amount.end + 16).min(self.sentence.end);
        let gifts = (from..to).any(|i| lexemes.has(i, Is::GIFT | Is::GIVES));
        (what && !gifts).then_some(at)
    }

    /// Nothing near says what it is.
    pub(super) fn fallback(&self) -> Verdict {
        let cue = self.amount.first;
        if !self.percent {
            return self.untold_sum();
        }
        let lexemes = self.lexemes;
        let of = lexemes.is(self.amount.end, "of");
        let from = self.amount.first.saturating_sub(REACH).max(self.sentence.start);
        let mut near = from..(self.amount.end + REACH).min(self.sentence.end);
        let income = (self.amount.end + 1..self.amount.end + 8)
            .find(|i| lexemes.is_any(*i, words!["gdp", "gnp", "gross"]) && *i < self.sentence.end);
        let paid =
            |i: usize| lexemes.has(i, Is::SPENDING) && lexemes.of(i, Of::FLOWS | Of::PROPORTIONED);
        let armed = near.clone().any(|i| lexemes.of(i, Of::ARMED)) || { near.clone() }
            .any(|i| i < self.amount.first && (paid(i) || lexemes.is(i, "stimulus")));
        if of && income.is_some() && armed {
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
