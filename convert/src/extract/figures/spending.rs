//! The record of some spending: how far it has got, for what, by whom, to whom.

mod nouns;
mod parts;
mod rules;
mod tidy;
mod verb;

use std::ops::Range;

use copydesk_model::SpendingStatus;

use super::super::account::Rule;
use super::super::amounts::Mention;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Shape, words};
use super::clause;
use super::kind::Verdict;
use super::passage::Passage;
use super::payer::{agent, comes_from, funder, modifier, owner, payer_of_kind, source};
use super::purpose;
use super::status::{self, CUT};
use nouns::{at_a_cost, by_before, costing, noun_before, says_nothing, stepped_by};
use parts::{behind_amount, bought, costs, object, over_comma};
use rules::{AT_A_COST, CLAUSE_ABOUT, COMES_FROM, COSTS, CUT_BY, parts_rule};
use tidy::{tidy, without_payer};
use verb::{governing_verb, is_agent_of, is_passive};

/// What is known of some spending.
#[derive(Clone, Debug, Default)]
pub(super) struct Record {
    pub(super) status: Option<SpendingStatus>,
    pub(super) purpose: Option<Range<usize>>,
    pub(super) spender: Option<Range<usize>>,
    pub(super) recipient: Option<Range<usize>>,
    /// Which rule decided the status.
    pub(super) status_by: Option<&'static Rule>,
    /// The word that the status went by.
    pub(super) status_word: Option<usize>,
    /// Which rule says who spends, and on what.
    pub(super) parts_by: Option<&'static Rule>,
    /// The verb that the rules went by.
    pub(super) verb: Option<usize>,
}

/// The record of an amount that is spending.
pub(super) fn record(
    passage: &Passage<'_>,
    amount: &Mention,
    verdict: Verdict,
    sentence: &Range<usize>,
) -> Record {
    let lexemes = &passage.lexemes;
    let verb = governing_verb(lexemes, amount, verdict, sentence);
    let passive = verb.is_some_and(|v| is_passive(lexemes, v, sentence.start));
    let gives = verb.is_some_and(|v| lexemes.of(v, Of::PAYEE_VERBS));
    let (status, status_by, status_word) = status::status(lexemes, amount, verb, sentence);
    let mut record = Record {
        status: Some(status),
        status_by: Some(status_by),
        status_word,
        parts_by: Some(parts_rule(lexemes, amount, verb, passive)),
        verb,
        purpose: purpose::behind(passage, amount.end, sentence, gives),
        ..Record::default()
    };
    let scene = Scene { passage, amount, verdict, sentence, verb, passive };
    scene.by_verb(&mut record);
    scene.by_phrase(&mut record);
    scene.by_cue(&mut record);
    scene.by_place(&mut record);
    tidy(lexemes, amount, sentence, &mut record);
    if let Some(thing) = costing(lexemes, amount, verdict, sentence) {
        // "the cost of the pier is £3m"
        record.purpose = Some(thing);
        record.spender = None;
        record.parts_by = Some(&COSTS);
    }
    relative(passage, amount, sentence, &mut record);
    without_payer(lexemes, &mut record);
    record
}

/// An amount that is spending, with the verb over it.
struct Scene<'s, 'd> {
    passage: &'s Passage<'d>,
    amount: &'s Mention,
    verdict: Verdict,
    sentence: &'s Range<usize>,
    verb: Option<usize>,
    passive: bool,
}

impl Scene<'_, '_> {
    /// What the verb says of who pays for what.
    fn by_verb(&self, record: &mut Record) {
        let Self { passage, amount, sentence, passive, .. } = *self;
        let lexemes = &passage.lexemes;
        match self.verb {
            Some(v) if lexemes.has(v, Is::COSTS) => costs(lexemes, amount, v, sentence, record),
            Some(v) if v > amount.end => behind_amount(lexemes, amount, v, sentence, record),
            Some(v) if is_agent_of(lexemes, amount, v) => {
                let end = over_comma(lexemes, v);
                record.purpose = clause::phrase_before(lexemes, end, sentence.start);
            }
            Some(v) if passive => {
                record.recipient = clause::subject(lexemes, v, sentence.start);
                record.spender = agent(lexemes, amount.end, sentence);
            }
            Some(v) if lexemes.of(v, Of::RECEIVING) => {
                record.recipient = clause::subject(lexemes, v, sentence.start);
                record.spender = source(lexemes, amount.end, sentence)
                    .or_else(|| payer_of_kind(passage, amount, sentence));
            }
            Some(v) if lexemes.of(v, Of::BLOCKING) => {
                record.spender = agent(lexemes, amount.end, sentence);
            }
            Some(v) if lexemes.of(v, Of::TAKING_UP) => self.taking_up(v, record),
            Some(v) => {
                record.spender = clause::subject(lexemes, v, sentence.start);
                object(lexemes, amount, v, record);
                bought(lexemes, amount, v, record);
            }
            None => {
                record.spender = agent(lexemes, amount.end, sentence)
                    .or_else(|| funder(lexemes, amount.end, sentence))
                    .or_else(|| modifier(lexemes, amount, self.verdict, sentence))
                    .or_else(|| source(lexemes, amount.end, sentence))
                    .or_else(|| owner(lexemes, amount, sentence));
            }
        }
    }

    /// "rents take up 5 percent", "the U.S. accounts for 5 percent of aid".
    fn taking_up(&self, verb: usize, record: &mut Record) {
        let lexemes = &self.passage.lexemes;
        let subject = clause::subject(lexemes, verb, self.sentence.start);
        let money = subject.as_ref().is_some_and(|s| lexemes.has(s.end - 1, Is::SPENDING));
        if money || !lexemes.word(verb).starts_with("account") {
            record.purpose = subject;
        } else {
            record.spender = subject;
        }
    }

    /// What phrases say that stand for a verb: "at a cost of", "comes from", "cut by".
    fn by_phrase(&self, record: &mut Record) {
        let Self { passage, amount, sentence, verb, .. } = *self;
        let lexemes = &passage.lexemes;
        if record.purpose.is_none() && verb.is_some_and(|v| v < amount.first) {
            let at = purpose::after_amount(passage, amount.end, sentence);
            record.purpose = purpose::stranded(lexemes, at, amount.first, sentence);
        }
        let bought = verb.is_some_and(|v| lexemes.of(v, Of::BUYING));
        if let Some(at) = at_a_cost(lexemes, amount, sentence).filter(|_| !bought) {
            // "the pier, at a cost of £3m,": what has the cost is the purpose
            let comma = at.checked_sub(1).filter(|c| *c > sentence.start && lexemes.is(*c, ","));
            let subject = || clause::subject_above(lexemes, at, sentence.start);
            record.purpose = comma
                .and_then(|c| clause::phrase_before(lexemes, c, sentence.start))
                .or_else(subject);
            record.spender = None;
            record.parts_by = Some(&AT_A_COST);
        }
        if let Some(payer) = comes_from(lexemes, amount, sentence).filter(|_| !self.is_whole()) {
            record.spender = Some(payer);
            record.parts_by = Some(&COMES_FROM);
        }
        if let Some(verb) = stepped_by(lexemes, amount, sentence) {
            // "cut aid to the poor by £3m": what is cut is the purpose.
            let by = by_before(lexemes, amount).unwrap_or(amount.first);
            record.purpose = Some(verb + 1..by);
            (record.parts_by, record.verb) = (Some(&CUT_BY), Some(verb));
            record.spender = clause::subject(lexemes, verb, sentence.start);
            if lexemes.has(verb, Is::CUTS) {
                record.status = Some(SpendingStatus::Cut);
                (record.status_by, record.status_word) = (Some(&CUT), Some(verb));
            }
        }
    }

    /// Whether the amount is a whole that another is a part of: "$3 million of the $4 million".
    fn is_whole(&self) -> bool {
        let first = self.amount.first;
        let from = first.saturating_sub(4).max(self.sentence.start);
        let of = (from..first).rev().find(|i| self.passage.lexemes.is(*i, "of"));
        of.is_some_and(|i| i > 0 && self.passage.amount_at(i - 1).is_some())
    }

    /// What the word that told of spending says of its purpose.
    fn by_cue(&self, record: &mut Record) {
        let Self { passage, amount, verdict, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        if record.purpose.is_none()
            && verdict.cue < amount.first
            && lexemes.has(verdict.cue, Is::SPENDING)
            && !lexemes.of(verdict.cue, Of::ASKED_NOUNS)
        {
            record.purpose = noun_before(lexemes, verdict.cue, sentence);
        }
        // "40 percent of the planned rail spending": what it is a part of is what it is for.
        if verdict.cue > amount.end
            && lexemes.of(verdict.cue, Of::WHOLES)
            && let Some(whole) = super::basis::of(lexemes, amount.end, sentence)
            && whole.contains(&verdict.cue)
            && !says_nothing(lexemes, &whole)
            && record.purpose.as_ref().is_none_or(|p| p.start >= amount.end)
        {
            record.purpose = Some(whole);
        }
    }

    /// What stands behind the amount where the verb left something open.
    fn by_place(&self, record: &mut Record) {
        let Self { passage, amount, sentence, verb, passive, .. } = *self;
        let lexemes = &passage.lexemes;
        if record.status == Some(SpendingStatus::Cut) {
            let at = purpose::after_amount(passage, amount.end, sentence);
            if lexemes.is(at, "from") {
                record.purpose = purpose::clause(lexemes, at + 1, sentence);
            }
        }
        let goes = |v: usize| v > amount.end && lexemes.is_any(v, words!["goes", "go", "went"]);
        let percent = !matches!(amount.amount.unit(), copydesk_model::Unit::Currency(_));
        if record.purpose.is_none() && verb.is_some_and(goes) && percent {
            // "a third of the budget goes to schools"
            record.purpose.clone_from(&record.recipient);
        }
        if record.spender.is_none()
            && !passive
            && let Some(v) = verb.filter(|v| *v < amount.first)
        {
            record.spender = clause::subject_behind(lexemes, v, amount.end, sentence);
        }
    }
}

/// How far into a clause about an amount its verb is looked for.
const RELATIVE_REACH: usize = 12;

/// "the $2 billion that the mayor had sought to clean the river": the clause says who and what for.
fn relative(passage: &Passage<'_>, amount: &Mention, sentence: &Range<usize>, record: &mut Record) {
    let lexemes = &passage.lexemes;
    let that = purpose::after_amount(passage, amount.end, sentence);
    if !lexemes.is_any(that, words!["that", "which"]) {
        return;
    }
    let does = Is::SPENDS | Is::ASKS | Is::PROPOSES | Is::COMMITS;
    let to = (that + RELATIVE_REACH).min(sentence.end);
    let inside = (that + 2..to).take_while(|i| {
        lexemes.is_word(*i)
            || lexemes.at(*i).shape == Shape::Possessive
            || lexemes.is(*i, ".") && lexemes.glued(*i) && lexemes.at(*i + 1).capital
    });
    let Some(verb) = inside.into_iter().find(|i| lexemes.has(*i, does)) else { return };
    let group = clause::group_start(lexemes, verb, that + 1);
    let Some(doer) = clause::phrase_before(lexemes, group, that + 1) else { return };
    record.spender = Some(doer);
    (record.parts_by, record.verb) = (Some(&CLAUSE_ABOUT), Some(verb));
    let spends = lexemes.is(verb + 1, "to") && lexemes.has(verb + 2, Is::SPENDS);
    let at = verb + 1 + 2 * usize::from(spends);
    record.purpose = purpose::joined(passage, at, sentence).or(record.purpose.take());
}
