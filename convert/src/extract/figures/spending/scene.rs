//! What the verb, the phrases, the cue and the place of an amount say of its parts.

use std::ops::Range;

use copydesk_model::SpendingStatus;

use super::super::super::amounts::Mention;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::words;
use super::super::super::lexicon::Spelling;
use super::super::basis;
use super::super::clause;
use super::super::kind::Verdict;
use super::super::passage::Passage;
use super::super::payer::{
    agent, asker, comes_from, doer_behind, funder, modifier, owner, owner_of_share, payer_of_kind,
    source, whose_money,
};
use super::super::purpose;
use super::super::status::CUT;
use super::Record;
use super::measured::{before_bounds, drained, reacher, set_back};
use super::nouns::{
    at_a_cost, budgeted, by_before, cost_to, noun_before, on_behind, says_nothing, stepped_by,
};
use super::open::{doer_of_object, done_at_cost, done_behind};
use super::parts::{behind_amount, bought, costs, object, over_comma};
use super::rules::{AT_A_COST, COMES_FROM, COSTS, CUT_BY, OWNER, PAID_BY};
use super::verb::is_agent_of;

/// An amount that is spending, with the verb over it.
pub(super) struct Scene<'s, 'd> {
    pub(super) passage: &'s Passage<'d>,
    pub(super) amount: &'s Mention,
    pub(super) verdict: Verdict,
    pub(super) sentence: &'s Range<usize>,
    pub(super) verb: Option<usize>,
    pub(super) passive: bool,
}

/// How far before an amount "run" may stand that says whom something costs.
const RUN_REACH: usize = 8;

/// Forms of "go", of money.
const GOES: &[Spelling] = words!["goes", "go", "went"];

/// Whether "goes" stands behind a whole: "3 percent of the aid budget goes to schools".
fn verb_goes(scene: &Scene<'_, '_>, at: usize) -> bool {
    (at..at + 3).any(|i| scene.passage.lexemes.is_any(i, GOES))
}

impl Scene<'_, '_> {
    /// What the verb says of who pays for what.
    pub(super) fn by_verb(&self, record: &mut Record) {
        let Self { passage, amount, sentence, passive, .. } = *self;
        let lexemes = &passage.lexemes;
        match self.verb {
            Some(v) if lexemes.has(v, Is::COSTS) && v > amount.end => {
                // "£3m is what it would cost to mend it"
                let work = purpose::joined(passage, v + 1, sentence);
                let thing = clause::subject(lexemes, v, amount.end);
                record.purpose = work.or(thing).filter(|t| !lexemes.has(t.start, Is::PRONOUN));
            }
            Some(v) if lexemes.has(v, Is::COSTS) || self.runs_somebody(v) => {
                costs(lexemes, amount, v, sentence, record)
            }
            Some(v) if v > amount.end => behind_amount(lexemes, amount, v, sentence, record),
            Some(v) if is_agent_of(lexemes, amount, v) => {
                let end = over_comma(lexemes, v);
                record.purpose = clause::phrase_before(lexemes, end, sentence.start);
                record.spender = modifier(lexemes, amount, self.verdict, sentence)
                    .or_else(|| source(lexemes, amount.end, sentence));
            }
            Some(v) if lexemes.of(v, Of::NEEDING) && self.verdict.cue == v => {
                self.needing(v, record);
            }
            Some(v) if passive && self.is_of_money(v) => {
                // "its budget was cut to £3m"
                record.spender = agent(lexemes, amount.end, sentence)
                    .or_else(|| owner(lexemes, amount, sentence));
                record.purpose = record.purpose.take().or_else(|| self.given_to(v));
            }
            Some(v)
                if passive
                    && (lexemes.of(v, Of::BUYING)
                        || self.is_made(v) && lexemes.is(v + 1, "for")) =>
            {
                record.purpose = clause::subject(lexemes, v, sentence.start);
                record.spender = agent(lexemes, amount.end, sentence);
            }
            Some(v) if passive => {
                record.recipient = clause::subject(lexemes, v, sentence.start);
                record.spender = agent(lexemes, amount.end, sentence)
                    .or_else(|| source(lexemes, amount.end, sentence));
            }
            Some(v) if lexemes.of(v, Of::RECEIVING) => {
                record.recipient = clause::subject(lexemes, v, sentence.start);
                record.spender = source(lexemes, amount.end, sentence)
                    .or_else(|| payer_of_kind(passage, amount, sentence));
                if amount.amount.unit() == copydesk_model::Unit::Percent {
                    // "army posts would get 3 percent"
                    record.purpose = record.purpose.take().or(record.recipient.clone());
                }
            }
            Some(v) if lexemes.of(v, Of::BLOCKING) => {
                record.spender = agent(lexemes, amount.end, sentence);
            }
            Some(v) if lexemes.of(v, Of::TAKING_UP) => self.taking_up(v, record),
            Some(v) if self.is_spent_by_others(v) => {
                // "questions on the £3m spent on boats"
                record.spender = agent(lexemes, amount.end, sentence);
            }
            Some(v) if self.is_only_said(v) => self.by_no_verb(record),
            Some(v)
                if (lexemes.of(v, Of::BUYING | Of::UNDERTAKING) || lexemes.is(v, "built"))
                    && self.is_had_for(v) =>
            {
                // "a hall built for £3m"
                record.purpose = clause::phrase_before(lexemes, v, sentence.start);
                record.spender = record.purpose.as_ref().and_then(|p| self.wanter(p.start));
            }
            Some(v) => {
                // "explained how a government outlay of £3m"
                let of = lexemes.is(self.verdict.cue + 1, "of") && v + 1 < self.verdict.cue;
                let body = of.then(|| modifier(lexemes, amount, self.verdict, sentence)).flatten();
                let body = body.filter(|b| !lexemes.at(b.start).capital());
                record.spender = body.or_else(|| clause::subject(lexemes, v, sentence.start));
                object(passage, amount, v, record);
                bought(lexemes, amount, v, record);
            }
            None => self.by_no_verb(record),
        }
    }

    /// Who pays where no verb tells.
    fn by_no_verb(&self, record: &mut Record) {
        let Self { passage, amount, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        record.spender = reacher(lexemes, amount, sentence)
            .or_else(|| agent(lexemes, amount.end, sentence))
            .or_else(|| funder(lexemes, amount.end, sentence))
            .or_else(|| modifier(lexemes, amount, self.verdict, sentence))
            .or_else(|| source(lexemes, amount.end, sentence))
            .or_else(|| doer_of_object(lexemes, amount, sentence, record))
            .or_else(|| owner(lexemes, amount, sentence));
    }

    /// Whether the verb only tells of what is said: "he said in a debate on the £3m bill".
    fn is_only_said(&self, verb: usize) -> bool {
        let lexemes = &self.passage.lexemes;
        let other = Is::COMMITS | Is::PROPOSES | Is::ASKS | Is::SPENDS | Is::ESTIMATES | Is::AIMS;
        // "it showed £3m in payments"
        let own = Is::BOUND | Is::ADVERB | Is::DETERMINER;
        let object = (verb + 1..=self.amount.first).find(|i| !lexemes.has(*i, own));
        let object = object.is_none_or(|i| self.passage.amount_at(i).is_some());
        lexemes.has(verb, Is::REPORTING)
            && !lexemes.has(verb, other)
            && self.verdict.cue != verb
            && !object
            && !(verb + 1..self.amount.first).any(|i| lexemes.has(i, Is::SPENDS))
    }

    /// "built for £3m", "a hall bought for about £3m": a participle with the sum right behind "for".
    fn is_had_for(&self, verb: usize) -> bool {
        let lexemes = &self.passage.lexemes;
        let own = |i: usize| lexemes.has(i, Is::ADVERB | Is::BOUND | Is::DETERMINER);
        lexemes.is(verb + 1, "for")
            && (verb + 2..self.amount.first).all(own)
            && verb > self.sentence.start
            && lexemes.is_word(verb - 1)
            && !lexemes.has(verb - 1, Is::AUXILIARY | Is::PRONOUN | Is::ADVERB | Is::RELATIVE)
    }

    /// Whether a participle says that a thing is made or mended: "built", "replaced", "rebuilt".
    fn is_made(&self, verb: usize) -> bool {
        let lexemes = &self.passage.lexemes;
        let made = words![
            "built",
            "rebuilt",
            "renovated",
            "restored",
            "refurbished",
            "repaired",
            "revamped",
            "upgraded",
            "rented",
            "chartered",
            "let"
        ];
        lexemes.of(verb, Of::UNDERTAKING) || lexemes.is_any(verb, made)
    }

    /// "wants its pier built for £3m", "had the roof replaced for £3m": who has the thing done.
    fn wanter(&self, thing: usize) -> Option<Range<usize>> {
        let lexemes = &self.passage.lexemes;
        let verb = thing.checked_sub(1).filter(|v| *v > self.sentence.start)?;
        let has = words!["want", "wants", "wanted", "have", "has", "had", "get", "gets", "got"];
        lexemes.is_any(verb, has).then(|| clause::subject(lexemes, verb, self.sentence.start))?
    }

    /// Whether a participle behind the amount says that it was spent, and the verb before does not pay.
    fn is_spent_by_others(&self, verb: usize) -> bool {
        let lexemes = &self.passage.lexemes;
        let at = purpose::after_amount(self.passage, self.amount.end, self.sentence);
        let pays = Is::SPENDS | Is::COMMITS | Is::PROPOSES | Is::ASKS | Is::GIVES | Is::CUTS;
        let the = self.amount.first.saturating_sub(4).max(self.sentence.start)..self.amount.first;
        verb < self.amount.first
            && !lexemes.has(verb, pays)
            && lexemes.of(at, Of::PAID_OUT)
            && !lexemes.has(at, Is::AUXILIARY)
            && { the }.any(|i| lexemes.is(i, "the"))
    }

    /// "flying one runs the army £3m an hour": "run" with whom it costs behind it.
    fn runs_somebody(&self, verb: usize) -> bool {
        let lexemes = &self.passage.lexemes;
        let object = verb + 1;
        lexemes.is_any(verb, words!["run", "runs", "ran"])
            && (lexemes.at(object).capital() || lexemes.has(object, Is::DETERMINER | Is::PRONOUN))
            && !lexemes.is_any(object, words!["a", "an", "some"])
            && object < self.amount.first
            && self.amount.first - verb <= RUN_REACH
    }

    /// "the town needs £3m for roads", "mending the road will take £3m".
    fn needing(&self, verb: usize, record: &mut Record) {
        let lexemes = &self.passage.lexemes;
        if lexemes.has(verb, Is::EARNS) {
            return;
        }
        let Some(subject) = clause::subject(lexemes, verb, self.sentence.start) else { return };
        let head = subject.end - 1;
        let takes = lexemes.word(verb).starts_with("t") || lexemes.word(verb).starts_with("requir");
        let pays = lexemes.at(head).capital()
            || lexemes.has(head, Is::PRONOUN)
            || lexemes.of(head, Of::PUBLIC_PAYERS | Of::STATES);
        if takes || !pays {
            let stands_in = lexemes.has(head, Is::PRONOUN);
            record.purpose = record.purpose.take().or(Some(subject).filter(|_| !stands_in));
        } else {
            record.spender = Some(subject);
        }
    }

    /// Whether the subject of a verb is money: "its budget was cut".
    fn is_of_money(&self, verb: usize) -> bool {
        let lexemes = &self.passage.lexemes;
        let subject = clause::subject(lexemes, verb, self.sentence.start);
        subject.is_some_and(|s| {
            let hangs = (s.start + 1..s.end).find(|i| lexemes.has(*i, Is::PREPOSITION));
            let head = hangs.unwrap_or(s.end) - 1;
            lexemes.has(head, Is::SPENDING) && lexemes.of(head, Of::PROPORTIONED)
                || lexemes.is_any(head, words!["contribution", "contributions", "commitment"])
        })
    }

    /// "the road" of "its contribution to the road was cut": what the money before a verb goes to.
    fn given_to(&self, verb: usize) -> Option<Range<usize>> {
        let lexemes = &self.passage.lexemes;
        let subject = clause::subject(lexemes, verb, self.sentence.start)?;
        let to = subject.clone().find(|i| lexemes.is_any(*i, words!["to", "toward", "towards"]))?;
        (to + 1 < subject.end).then_some(to + 1..subject.end)
    }

    /// "rents take up 5 percent", "the U.S. accounts for 5 percent of aid".
    fn taking_up(&self, verb: usize, record: &mut Record) {
        let lexemes = &self.passage.lexemes;
        let first = self.amount.first;
        let part = (verb + 1..first).any(|i| lexemes.is_any(i, words!["including", "plus"]));
        if part && record.purpose.is_some() {
            // "it would take £3m, including £1m for paint"
            return;
        }
        let subject = clause::subject(lexemes, verb, self.sentence.start);
        let behind = record.purpose.is_some();
        let stands_in = |s: &Range<usize>| behind && s.len() == 1 && lexemes.is(s.start, "it");
        let subject = subject.filter(|s| !stands_in(s));
        let money = subject.as_ref().is_some_and(|s| lexemes.has(s.end - 1, Is::SPENDING));
        if money || !lexemes.word(verb).starts_with("account") {
            record.purpose = subject.or(record.purpose.take());
            // "swallow 9 percent of the town's fund"
            record.spender = owner_of_share(lexemes, self.amount, self.sentence);
        } else {
            record.spender = subject;
        }
    }

    /// What phrases say that stand for a verb: "at a cost of", "comes from", "cut by".
    pub(super) fn by_phrase(&self, record: &mut Record) {
        let Self { passage, amount, sentence, verb, .. } = *self;
        let lexemes = &passage.lexemes;
        if record.purpose.is_none() && verb.is_some_and(|v| v < amount.first) {
            let at = purpose::after_amount(passage, amount.end, sentence);
            record.purpose = purpose::stranded(lexemes, at, amount.first, sentence)
                .or_else(|| purpose::fronted(lexemes, amount.first, sentence));
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
                .and_then(|c| clause::phrase_before(lexemes, c, sentence.start))
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
        if let Some((thing, payer)) = drained(lexemes, amount, sentence) {
            // "the storm drained £3m from the town's coffers"
            record.purpose = Some(thing);
            record.spender = Some(payer);
            record.parts_by = Some(&COSTS);
        }
        if let Some(payer) = asker(lexemes, amount, sentence) {
            // "rejected the army's request for £3m"
            record.spender = Some(payer);
        }
        let at = purpose::after_amount(passage, amount.end, sentence);
        if let Some(payer) = doer_behind(lexemes, at, sentence).filter(|_| !self.is_whole()) {
            // "the £3m laid out by the reds"
            record.spender = Some(payer);
            record.parts_by = Some(&PAID_BY);
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
    pub(super) fn by_cue(&self, record: &mut Record) {
        let Self { passage, amount, verdict, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        let rents = words!["rent", "rents", "lease", "leases", "hires", "charters"];
        if record.purpose.is_none()
            && lexemes.is_any(verdict.cue, rents)
            && (lexemes.has(verdict.cue + 1, Is::DETERMINER | Is::SMALL)
                || lexemes.is_number(verdict.cue + 1))
            && let Some(at) = (verdict.cue + 3..amount.first)
                .rev()
                .find(|i| lexemes.is_any(*i, words!["at", "for"]))
        {
            // "rents two floors at £3m a year"
            record.purpose = Some(verdict.cue + 1..at);
        }
        if record.purpose.is_none()
            && verdict.cue < amount.first
            && lexemes.has(verdict.cue, Is::SPENDING)
            && !lexemes.of(verdict.cue, Of::ASKED_NOUNS)
        {
            record.purpose = on_behind(lexemes, verdict.cue, amount.first)
                .or_else(|| noun_before(lexemes, verdict.cue, sentence));
        }
        let joins = lexemes.is_any(verdict.cue + 1, words!["for", "on"])
            || lexemes.is(verdict.cue, "bond") && lexemes.is(verdict.cue + 1, "to");
        if record.purpose.is_none() && verdict.cue >= amount.end && joins {
            // "a £3m bond for schools"
            record.purpose = purpose::joined(passage, verdict.cue + 1, sentence)
                .filter(|_| !lexemes.has(verdict.cue, Is::VERB | Is::SPENDS));
        }
        // "40 percent of the planned rail spending": what it is a part of is what it is for.
        if verdict.cue > amount.end
            && lexemes.of(verdict.cue, Of::WHOLES)
            && let Some(whole) = basis::of(lexemes, amount.end, sentence)
            && whole.contains(&verdict.cue)
            && !says_nothing(lexemes, &whole)
            && !(record.recipient.is_some() && verb_goes(self, whole.end))
            && !(amount.end..whole.end).any(|i| passage.amount_at(i).is_some())
            && record.purpose.as_ref().is_none_or(|p| {
                p.start >= amount.end && !lexemes.are(whole.end, words!["to", "go"])
            })
        {
            // "90 percent of the cost of feeding them"
            let open = lexemes.is(whole.end - 1, "of") || lexemes.is(whole.end, "of");
            let of = whole.end - usize::from(!lexemes.is(whole.end, "of"));
            let rest = || purpose::clause(lexemes, of + 1, sentence);
            record.purpose = if open { rest() } else { Some(whole) };
        }
    }

    /// "carved £3m out of the fund", "a 6 percent cut in aid": where what is cut or raised begins.
    fn cut_in(&self) -> Option<usize> {
        let lexemes = &self.passage.lexemes;
        let at = self.amount.end;
        let out = lexemes.are(at, words!["out", "of"]);
        let steps = words![
            "cut",
            "reduction",
            "increase",
            "rise",
            "boost",
            "jump",
            "drop",
            "decline",
            "decrease",
            "hike"
        ];
        let step = lexemes.is_any(at, steps) && lexemes.is_any(at + 1, words!["in", "to"]);
        let timed = lexemes.has(at + 2, Is::MONTH | Is::SHIFT) || lexemes.is_number(at + 2);
        ((out || step) && !timed).then_some(at + 2)
    }

    /// What stands behind the amount where the verb left something open.
    pub(super) fn by_place(&self, record: &mut Record) {
        let Self { passage, amount, sentence, verb, passive, .. } = *self;
        let lexemes = &passage.lexemes;
        if record.status == Some(SpendingStatus::Cut) {
            let at = purpose::after_amount(passage, amount.end, sentence);
            if lexemes.is(at, "from") {
                record.purpose = purpose::clause(lexemes, at + 1, sentence);
            }
        }
        let struck = words![
            "struck",
            "strike",
            "strikes",
            "striking",
            "stripped",
            "stripping",
            "lopped",
            "carved",
            "removed",
            "removing",
            "deleted",
            "diverted",
            "redirected",
            "docked",
            "shaved",
            "trimmed",
            "slashed",
            "shifted",
            "transferred",
            "pulled",
            "clawed",
            "axed"
        ];
        let at = purpose::after_amount(passage, amount.end, sentence);
        let striking = before_bounds(lexemes, amount, sentence.start)
            .filter(|v| lexemes.is_any(*v, struck) && lexemes.is(at, "from"));
        let open = record.purpose.as_ref().is_none_or(|p| p.start == at + 1);
        if let Some(verb) = striking.filter(|_| open) {
            // "struck £3m from the ferry programme"
            record.purpose = purpose::clause(lexemes, at + 1, sentence);
            let doer = clause::subject(lexemes, verb, sentence.start);
            record.spender = doer.or(record.spender.take());
        }
        let cut = self.cut_in().filter(|_| drained(lexemes, amount, sentence).is_none());
        if let Some(cut) = cut {
            record.purpose = purpose::clause(lexemes, cut, sentence);
            let moves = Is::COMMITS | Is::PROPOSES | Is::CUTS | Is::ASKS | Is::AIMS | Is::SPENDS;
            if !verb.is_some_and(|v| lexemes.has(v, moves)) && !lexemes.is(amount.end, "out") {
                // "to offset a 6 percent cut in state support"
                let body = (cut..cut + 3).find(|i| lexemes.of(*i, Of::PUBLIC_PAYERS));
                record.spender = body.map(|i| i..i + 1);
            }
        }
        let goes = |v: usize| v > amount.end && lexemes.is_any(v, GOES);
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
