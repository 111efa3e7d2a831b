//! Says why a figure is taken for what it is.

use std::ops::Range;

use copydesk_model::{Anchor, Bound, FigureKind};

use super::super::account::{Account, Decision, Rule, words};
use super::names::Names;
use super::passage::Passage;
use super::{Reading, bound};

const BOUND_WORDS: Rule =
    Rule::new("bound-words", "words right beside it say which way it is inexact");
const PERCENT_OF: Rule = Rule::new("percent-of", "the noun behind “of” is what it is a part of");
const SHARED_BASIS: Rule =
    Rule::new("shared-basis", "nothing is named: the percentage before it says of what");
const SUM: Rule = Rule::new("sum", "with the figures beside it, it adds up to an earlier one");
const WHAT_FOR: Rule =
    Rule::new("what-for", "the noun that it measures, or what “on”, “for” or “to” joins to it");
const TIME_BEHIND: Rule = Rule::new("time-behind", "the time behind it is what it is for");

/// The account of a reading.
pub(super) fn of(
    names: &Names<'_>,
    passage: &Passage<'_>,
    readings: &[Reading],
    reading: &Reading,
) -> Option<Account> {
    let scene = Scene { names, passage, readings, reading };
    let mut decisions = vec![scene.kind()];
    decisions.extend(scene.bound());
    decisions.extend(scene.basis());
    if reading.verdict.kind == FigureKind::Spending {
        scene.record(&mut decisions);
    }
    if let Some(period) = &reading.period {
        decisions.push(Decision::new("period", "", &TIME_BEHIND, scene.anchor(period)));
    }
    if let Some(whole) = reading.part_of.and_then(|n| readings.get(n)) {
        let whole = whole.amount.amount.to_string();
        decisions.push(Decision::new("part of", whole, &SUM, None));
    }
    let span = reading.amount.first..reading.amount.end;
    Some(Account { words: scene.anchor(&span)?, decisions, confidence: reading.verdict.sure })
}

struct Scene<'s, 'd> {
    names: &'s Names<'s>,
    passage: &'s Passage<'d>,
    readings: &'s [Reading],
    reading: &'s Reading,
}

impl Scene<'_, '_> {
    fn anchor(&self, range: &Range<usize>) -> Option<Anchor> {
        self.passage.anchor(self.names.document, range)
    }

    fn lexeme(&self, i: usize) -> Option<Anchor> {
        self.anchor(&(i..i + 1))
    }

    fn kind(&self) -> Decision {
        let Reading { verdict, rule, amount, .. } = self.reading;
        // The amount itself stands for no word.
        let cue = Some(verdict.cue).filter(|cue| !(amount.first..amount.end).contains(cue));
        let cue = cue.and_then(|cue| self.lexeme(cue));
        Decision::new("kind", words(verdict.kind), rule, cue)
    }

    fn bound(&self) -> Option<Decision> {
        let Reading { bound, amount, sentence, .. } = self.reading;
        if *bound == Bound::Exact {
            return None;
        }
        let span = amount.first..amount.end;
        let cue = bound::words(&self.passage.lexemes, &span, sentence);
        Some(Decision::new("bound", words(bound), &BOUND_WORDS, self.anchor(&cue)))
    }

    fn basis(&self) -> Option<Decision> {
        if let Some(basis) = &self.reading.basis {
            return Some(Decision::new("basis", "", &PERCENT_OF, self.anchor(basis)));
        }
        let other = self.readings.get(self.reading.shared_basis?)?.basis.as_ref()?;
        Some(Decision::new("basis", "", &SHARED_BASIS, self.anchor(other)))
    }

    /// How far the spending has got, who spends, and on what.
    fn record(&self, decisions: &mut Vec<Decision>) {
        let record = &self.reading.record;
        let verb = record.verb.and_then(|v| self.lexeme(v));
        if let (Some(status), Some(rule)) = (record.status, record.status_by) {
            let word = record.status_word.and_then(|w| self.lexeme(w));
            decisions.push(Decision::new("status", words(status), rule, word));
        }
        let Some(rule) = record.parts_by else { return };
        for (about, part) in [
            ("purpose", &record.purpose),
            ("spender", &record.spender),
            ("recipient", &record.recipient),
        ] {
            let Some(words) = part.as_ref() else { continue };
            let behind = about == "purpose" && words.start >= self.reading.amount.end;
            let (rule, verb) = if behind { (&WHAT_FOR, None) } else { (rule, verb.clone()) };
            let Some(part) = self.anchor(words) else { continue };
            let value = format!("‹{}›", part.words);
            decisions.push(Decision::new(about, value, rule, verb));
        }
    }
}
