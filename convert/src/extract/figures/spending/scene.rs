//! What the verb, the phrases, the cue and the place of an amount say of its parts.

mod kept;
mod phrase;
mod place;

use std::ops::Range;

use super::super::super::account::Rule;
use super::super::super::amounts::Mention;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{listed, words};
use super::super::super::lexicon::Spelling;
use super::super::clause;
use super::super::kind::{Verdict, is_away, is_percent};
use super::super::passage::Passage;
use super::super::payer::{agent, funder, modifier, owner, owner_of_whole, payer_of_kind, source};
use super::super::purpose;
use super::Record;
use super::measured::reacher;
use super::nouns::head;
use super::open::{doer_of_object, under_law};
use super::parts::{behind_amount, bought, costs, object, over_comma};
use super::rules::{
    BLOCKS, COSTS, NO_VERB, OWNER, PAID_BY, PAID_WITH, PASSIVE, RECEIVES, SUBJECT, TAKES_UP,
    VERB_BEHIND,
};
use super::verb::is_agent_of;

/// An amount that is spending, with the verb over it.
pub(super) struct Scene<'s, 'd> {
    pub(super) passage: &'s Passage<'d>,
    pub(super) amount: &'s Mention,
    pub(super) verdict: Verdict,
    pub(super) sentence: &'s Range<usize>,
    pub(super) verb: Option<usize>,
    pub(super) passive: bool,
    /// The last lexeme before the amount and what bounds it.
    pub(super) lead: Option<usize>,
    /// The first lexeme behind the amount, what it is a part of and its time.
    pub(super) behind: usize,
}

/// Verbs of getting more or less than before, whose subject the money is for.
const LOSES: &[Spelling] = listed!(FIGURES, "spending/scene/loses");

/// How far before an amount "run" may stand that says whom something costs.
const RUN_REACH: usize = 8;

impl Scene<'_, '_> {
    /// What the verb says of who pays for what, and the rule that it says so by.
    pub(super) fn by_verb(&self, record: &mut Record) -> &'static Rule {
        let Some(verb) = self.verb else { return self.by_no_verb(record) };
        if let Some(rule) = self.by_cost_or_behind(verb, record) {
            return rule;
        }
        let lexemes = &self.passage.lexemes;
        if lexemes.of(verb, Of::NEEDING) && self.verdict.cue == verb && !self.is_taken_from() {
            return self.needing(verb, record);
        }
        if self.passive { self.by_passive(verb, record) } else { self.by_active(verb, record) }
    }

    /// What a verb of cost, one behind the amount, or one that the money does says.
    fn by_cost_or_behind(&self, verb: usize, record: &mut Record) -> Option<&'static Rule> {
        let Self { passage, amount, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        let behind = verb > amount.end;
        if behind && lexemes.has(verb, Is::COSTS) {
            // "£3m is what it would cost to mend it"
            let work = purpose::joined(passage, verb + 1, sentence);
            let thing = clause::subject(lexemes, verb, amount.end);
            record.purpose = work.or(thing).filter(|t| !lexemes.has(t.start, Is::PRONOUN));
            return Some(&COSTS);
        }
        if lexemes.has(verb, Is::COSTS) || self.runs_somebody(verb) {
            costs(lexemes, amount, verb, sentence, record);
            return Some(&COSTS);
        }
        if behind {
            behind_amount(lexemes, amount, verb, sentence, record);
            return Some(&VERB_BEHIND);
        }
        is_agent_of(lexemes, amount, verb).then(|| self.by_money(verb, record))
    }

    /// "the hall was paid for by a £3m grant": the money does it.
    fn by_money(&self, verb: usize, record: &mut Record) -> &'static Rule {
        let Self { passage, amount, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        let end = over_comma(lexemes, verb);
        record.purpose = if end == sentence.start {
            // "Paid for by a £3m grant, the hall opens"
            clause::subject_after_comma(lexemes, amount.end, sentence)
        } else {
            clause::phrase_before(lexemes, end, sentence.start)
        };
        record.spender = modifier(lexemes, amount, self.verdict, sentence)
            .or_else(|| source(lexemes, amount.end, sentence));
        &PAID_WITH
    }

    /// What a verb in the passive says: its subject is the money, what is bought, who is asked or who is paid.
    fn by_passive(&self, verb: usize, record: &mut Record) -> &'static Rule {
        let Self { passage, amount, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        let leads_for = lexemes.is(verb + 1, "for");
        if self.is_of_money(verb) {
            // "its budget was cut to £3m"
            record.spender =
                agent(lexemes, amount.end, sentence).or_else(|| owner(lexemes, amount, sentence));
            record.purpose = record.purpose.take().or_else(|| self.given_to(verb));
            return &OWNER;
        }
        if lexemes.of(verb, Of::BUYING) || leads_for && self.is_made(verb) {
            record.purpose = clause::subject(lexemes, verb, sentence.start);
            record.spender = agent(lexemes, amount.end, sentence);
            return &PASSIVE;
        }
        if leads_for && lexemes.is(verb, "asked") {
            // "the assembly was asked for £3m"
            record.spender = clause::subject(lexemes, verb, sentence.start);
            return &SUBJECT;
        }
        self.passive(verb, record);
        &PASSIVE
    }

    /// What a verb in the active says: its subject is paid, is what the money is for, or pays.
    fn by_active(&self, verb: usize, record: &mut Record) -> &'static Rule {
        let Self { passage, amount, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        if lexemes.of(verb, Of::RECEIVING) || lexemes.is_any(verb, LOSES) {
            self.receiving(verb, record);
            return &RECEIVES;
        }
        if lexemes.of(verb, Of::BLOCKING) {
            record.spender = agent(lexemes, amount.end, sentence);
            return &BLOCKS;
        }
        if lexemes.of(verb, Of::TAKING_UP) && !self.is_taken_from() {
            return self.taking_up(verb, record);
        }
        if self.is_spent_by_others(verb) {
            // "questions on the £3m spent on boats"
            record.spender = agent(lexemes, amount.end, sentence);
            return &PAID_BY;
        }
        if self.is_only_said(verb) {
            return self.by_no_verb(record);
        }
        if (lexemes.of(verb, Of::BUYING | Of::UNDERTAKING) || lexemes.is(verb, "built"))
            && self.is_had_for(verb)
        {
            // "a hall built for £3m"
            record.purpose = clause::phrase_before(lexemes, verb, sentence.start);
            record.spender = record.purpose.as_ref().and_then(|p| self.wanter(p.start));
            return &PAID_WITH;
        }
        self.by_subject(verb, record)
    }

    /// The subject of the verb pays, or whose money the noun of the amount says that it is.
    fn by_subject(&self, verb: usize, record: &mut Record) -> &'static Rule {
        let Self { passage, amount, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        // "explained how a government outlay of £3m"
        let of = lexemes.is(self.verdict.cue + 1, "of") && verb + 1 < self.verdict.cue;
        let body = of.then(|| modifier(lexemes, amount, self.verdict, sentence)).flatten();
        let body = body.filter(|b| !lexemes.at(b.start).capital());
        let named = body.is_some();
        record.spender = body.or_else(|| clause::subject(lexemes, verb, sentence.start));
        object(passage, amount, verb, record);
        bought(lexemes, amount, verb, record);
        if named { &OWNER } else { &SUBJECT }
    }

    /// "took £3m from the parks", "takes £3m out of the fund": money is taken away, not up.
    fn is_taken_from(&self) -> bool {
        is_away(&self.passage.lexemes, self.amount.end)
    }

    /// "the roof was paid £3m", "the scheme has been allocated £3m".
    fn passive(&self, verb: usize, record: &mut Record) {
        let Self { passage, amount, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        record.recipient = clause::subject(lexemes, verb, sentence.start);
        record.spender = agent(lexemes, amount.end, sentence)
            .or_else(|| source(lexemes, amount.end, sentence))
            .or_else(|| modifier(lexemes, amount, self.verdict, sentence));
        let thing = |r: &Range<usize>| {
            let head = r.end - 1;
            lexemes.has(head, Is::SPENDING) || lexemes.of(head, Of::COSTLY_THINGS)
        };
        let sets = words!["allocated", "allotted", "budgeted", "earmarked", "assigned"];
        if record.purpose.is_none() && lexemes.is_any(verb, sets) {
            // "the school meals programme has been allocated £3m"
            record.purpose = record.recipient.clone().filter(thing);
        }
    }

    /// "the parks got £3m", "the navy would lose £3m": the subject is paid, and what less or more of is for.
    fn receiving(&self, verb: usize, record: &mut Record) {
        let Self { passage, amount, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        record.recipient = clause::subject(lexemes, verb, sentence.start);
        record.spender = source(lexemes, amount.end, sentence)
            .or_else(|| payer_of_kind(passage, amount, sentence))
            .or_else(|| under_law(lexemes, amount.end, sentence));
        if is_percent(amount) || lexemes.is_any(verb, LOSES) {
            record.purpose = record.purpose.take().or(record.recipient.clone());
        }
    }

    /// Who pays where no verb tells.
    fn by_no_verb(&self, record: &mut Record) -> &'static Rule {
        let Self { passage, amount, sentence, .. } = *self;
        let lexemes = &passage.lexemes;
        record.spender = reacher(lexemes, amount, self.lead, sentence)
            .or_else(|| agent(lexemes, amount.end, sentence))
            .or_else(|| funder(lexemes, amount.end, sentence))
            .or_else(|| modifier(lexemes, amount, self.verdict, sentence))
            .or_else(|| source(lexemes, amount.end, sentence))
            .or_else(|| doer_of_object(lexemes, amount, self.lead, sentence, record))
            .or_else(|| owner(lexemes, amount, sentence));
        &NO_VERB
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
        let made = listed!(FIGURES, "spending/scene/made");
        lexemes.of(verb, Of::UNDERTAKING) || lexemes.is_any(verb, made)
    }

    /// "wants its pier built for £3m", "had the roof replaced for £3m": who has the thing done.
    fn wanter(&self, thing: usize) -> Option<Range<usize>> {
        let lexemes = &self.passage.lexemes;
        let verb = thing.checked_sub(1).filter(|v| *v > self.sentence.start)?;
        let has = listed!(FIGURES, "spending/scene/having");
        lexemes.is_any(verb, has).then(|| clause::subject(lexemes, verb, self.sentence.start))?
    }

    /// Whether a participle behind the amount says that it was spent, and the verb before does not pay.
    fn is_spent_by_others(&self, verb: usize) -> bool {
        let lexemes = &self.passage.lexemes;
        let at = self.behind;
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
    fn needing(&self, verb: usize, record: &mut Record) -> &'static Rule {
        let lexemes = &self.passage.lexemes;
        if lexemes.has(verb, Is::EARNS) {
            return &SUBJECT;
        }
        let subject = clause::subject(lexemes, verb, self.sentence.start);
        let Some(subject) = subject else { return &SUBJECT };
        let head = subject.end - 1;
        let takes = lexemes.word(verb).starts_with("t") || lexemes.word(verb).starts_with("requir");
        let pays = lexemes.at(head).capital()
            || lexemes.has(head, Is::PRONOUN)
            || lexemes.of(head, Of::PUBLIC_PAYERS | Of::STATES);
        if takes || !pays {
            let stands_in = lexemes.has(head, Is::PRONOUN);
            record.purpose = record.purpose.take().or(Some(subject).filter(|_| !stands_in));
            &TAKES_UP
        } else {
            record.spender = Some(subject);
            &SUBJECT
        }
    }

    /// Whether the subject of a verb is money: "its budget was cut".
    fn is_of_money(&self, verb: usize) -> bool {
        let lexemes = &self.passage.lexemes;
        let subject = clause::subject(lexemes, verb, self.sentence.start);
        subject.is_some_and(|s| {
            let head = head(lexemes, &s);
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
    fn taking_up(&self, verb: usize, record: &mut Record) -> &'static Rule {
        let lexemes = &self.passage.lexemes;
        let first = self.amount.first;
        let part = (verb + 1..first).any(|i| lexemes.is_any(i, words!["including", "plus"]));
        if part && record.purpose.is_some() {
            // "it would take £3m, including £1m for paint"
            return &TAKES_UP;
        }
        let subject = clause::subject(lexemes, verb, self.sentence.start);
        let behind = record.purpose.is_some();
        let stands_in = |s: &Range<usize>| behind && s.len() == 1 && lexemes.is(s.start, "it");
        let subject = subject.filter(|s| !stands_in(s));
        let money = subject.as_ref().is_some_and(|s| lexemes.has(s.end - 1, Is::SPENDING));
        // "the city expects to absorb £3m in overtime"
        let pays = behind
            && !money
            && subject.as_ref().is_some_and(|s| {
                lexemes.of(s.end - 1, Of::PUBLIC_PAYERS | Of::STATES)
                    || lexemes.at(s.end - 1).capital()
            })
            && !is_percent(self.amount);
        if !pays && (money || !lexemes.word(verb).starts_with("account")) {
            record.purpose = subject.or(record.purpose.take());
            // "swallow 9 percent of the town's fund"
            record.spender = owner_of_whole(lexemes, self.amount, self.sentence);
            &TAKES_UP
        } else {
            record.spender = subject;
            &SUBJECT
        }
    }
}
