//! What phrases say that stand for a verb: "at a cost of", "set back", "cut by".

use copydesk_model::SpendingStatus;

use super::super::super::super::amounts::class::{Is, Of};
use super::super::super::clause;
use super::super::super::payer::{asker, comes_from, doer_behind, source, whose_money};
use super::super::super::purpose;
use super::super::super::status::CUT;
use super::super::Record;
use super::super::measured::{drained, set_back};
use super::super::nouns::{at_a_cost, budgeted, by_before, cost_to, stepped_by};
use super::super::open::{done_at_cost, done_behind};
use super::super::rules::{AT_A_COST, COMES_FROM, COSTS, CUT_BY, OWNER, PAID_BY};
use super::Scene;

impl Scene<'_, '_> {
    /// What phrases say that stand for a verb: "at a cost of", "comes from", "cut by".
    pub(in super::super) fn by_phrase(&self, record: &mut Record) {
        let Self { passage, amount, sentence, verb, .. } = *self;
        let lexemes = &passage.lexemes;
        if record.purpose.is_none() {
            let before = verb.is_some_and(|v| v < amount.first);
            let stranded = || purpose::stranded(lexemes, self.behind, amount.first, sentence);
            record.purpose = before
                .then(stranded)
                .flatten()
                .or_else(|| purpose::fronted(lexemes, amount.first, sentence))
                .or_else(|| before.then(|| purpose::opening(lexemes, amount.first, sentence))?);
        }
        if let Some(on) = purpose::before_comma(lexemes, amount.first, sentence)
            && verb.is_some_and(|v| v < on.start && lexemes.has(v, Is::SPENDS))
        {
            record.purpose = Some(on);
        }
        let dash = verb.and_then(|v| purpose::before_dash(passage, v, amount.first, sentence));
        record.purpose = dash.or(record.purpose.take());
        let bought = verb.is_some_and(|v| lexemes.of(v, Of::BUYING));
        if let Some(at) = at_a_cost(lexemes, amount, sentence).filter(|_| !bought) {
            self.at_cost(at, record);
        }
        self.by_idiom(record);
        self.by_doer_behind(record);
        self.by_step(record);
    }

    /// What "at" leads to the cost of: "the pier, at a cost of £3m", "rebuilt it at a cost of £3m".
    fn at_cost(&self, at: usize, record: &mut Record) {
        let Self { passage, amount, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        // "the pier, at a cost of £3m,": what has the cost is the purpose
        let comma = at.checked_sub(1).filter(|c| *c > sentence.start && lexemes.is(*c, ","));
        // "is to be paid from June, at a cost of"
        let comma = comma.filter(|c| {
            !lexemes.has(*c - 1, Is::MONTH | Is::SHIFT | Is::WEEKDAY | Is::TIME_UNIT)
                && !lexemes.is_number(*c - 1)
        });
        let subject = || clause::subject_above(lexemes, at, sentence.start);
        // "the scheme, begun in 2009 at a cost of"
        let begun = || {
            let from = at.saturating_sub(8).max(sentence.start + 1);
            let open = (from..at).rev().find(|i| lexemes.is(*i, ","))?;
            let begun = lexemes.word(open + 1).ends_with("ed")
                || lexemes.has(open + 1, Is::VERB)
                || lexemes.of(open + 1, Of::BUYING);
            begun.then_some(open)
        };
        // "At a cost of £3m, the pier": the subject behind
        let opens = || {
            (at == sentence.start)
                .then(|| clause::subject_after_comma(lexemes, amount.end, sentence))?
        };
        record.purpose = comma
            .or_else(begun)
            .and_then(|c| clause::thing_before(lexemes, c, sentence.start))
            .or_else(opens)
            .or_else(subject);
        (record.spender, record.recipient) = (None, None);
        record.parts_by = Some(&AT_A_COST);
        if let Some(whom) = cost_to(lexemes, amount, at) {
            record.spender = Some(whom);
        } else if let Some((thing, doer)) = done_at_cost(lexemes, at, sentence) {
            (record.purpose, record.spender) = (Some(thing), Some(doer));
        } else if at == sentence.start
            && let Some(doer) = record.purpose.clone()
            && let Some(thing) = done_behind(lexemes, &doer, sentence)
        {
            (record.purpose, record.spender) = (Some(thing), Some(doer));
        }
        let body = record.purpose.clone().filter(|p| lexemes.of(p.end - 1, Of::PUBLIC_PAYERS));
        if body.is_some() && lexemes.is(at, "with") {
            // "the department, with a budget of £3m,"
            (record.purpose, record.spender) = (None, body);
        }
    }

    /// Idioms of cost, of money that is somebody's, and of asking: "set the town back £3m".
    fn by_idiom(&self, record: &mut Record) {
        let Self { passage, amount, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        if let Some(thing) = budgeted(lexemes, amount, sentence) {
            (record.purpose, record.spender) = (Some(thing), None);
        }
        let by = by_before(lexemes, amount).and_then(|by| by.checked_sub(1));
        if by.is_some_and(|i| lexemes.word(i).ends_with("ed") && !lexemes.has(i, Is::CUTS))
            && let Some(payer) = source(lexemes, amount.end, sentence)
        {
            // "backed by £3m in ads from the union"
            record.spender = Some(payer);
        }
        if let Some((thing, payer)) = set_back(lexemes, amount, sentence) {
            // "the games set the town back £3m"
            record.purpose = thing;
            record.spender = Some(payer);
            record.parts_by = Some(&COSTS);
        }
        if let Some(payer) = whose_money(lexemes, amount, sentence) {
            record.spender = Some(payer);
            record.parts_by = Some(&OWNER);
        }
        if let Some((thing, payer)) = drained(lexemes, amount, self.lead, sentence) {
            // "the storm drained £3m from the town's coffers"
            record.purpose = Some(thing);
            record.spender = Some(payer);
            record.parts_by = Some(&COSTS);
        }
        if let Some(payer) = asker(lexemes, amount, sentence) {
            // "rejected the army's request for £3m"
            record.spender = Some(payer);
        }
    }

    /// Who is named behind the amount: "the £3m laid out by the reds", "most comes from the state".
    fn by_doer_behind(&self, record: &mut Record) {
        let Self { passage, amount, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        let at = self.behind;
        if let Some(payer) = doer_behind(lexemes, at, sentence).filter(|_| !self.is_whole()) {
            // "the £3m laid out by the reds"
            record.spender = Some(payer);
            record.parts_by = Some(&PAID_BY);
        }
        if let Some(payer) = comes_from(lexemes, amount, sentence).filter(|_| !self.is_whole()) {
            record.spender = Some(payer);
            record.parts_by = Some(&COMES_FROM);
        }
    }

    /// "cut aid to the poor by £3m": what goes up or down by the amount.
    fn by_step(&self, record: &mut Record) {
        let Self { passage, amount, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
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
}
