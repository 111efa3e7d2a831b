//! The noun that an amount is the size of: "a £3m contract", "a budget of £3m".

use copydesk_model::SpendingStatus;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::super::lexicon::Spelling;
use super::mood::Mood;
use super::verb::Does;
use super::{Scene, Status, rules, undecided};

/// How many words may stand between an amount and the noun that it is the size of.
const REACH: usize = 5;

/// Words before "bill" that make it one that is paid.
const BILLS: &[Spelling] = listed!(FIGURES, "status/noun/bills");

/// "a legal bill": one that is paid.
pub(in crate::extract::figures) fn is_bill_paid(lexemes: &Lexemes<'_>, noun: usize) -> bool {
    lexemes.is_any(noun.wrapping_sub(1), BILLS)
}

impl Scene<'_, '_> {
    /// What the noun says that the amount measures, or that the verb over it is about.
    pub(super) fn measured(&self, verb: Option<usize>, does: Does, mood: Mood) -> Option<Status> {
        let lexemes = self.lexemes;
        let noun = self.noun().or_else(|| self.subject_noun(verb, does, mood));
        if noun.is_none() && mood == Mood::Bare && self.is_payment_of() {
            return Some((SpendingStatus::Spent, &rules::PAYMENT, verb));
        }
        let noun = noun?;
        if let Some(status) = self.at_a_cost(noun) {
            return Some(status);
        }
        if lexemes.of(noun, Of::RECKONED_NOUNS) {
            let rising = does == Does::Other
                && lexemes.is(noun, "cost")
                && verb.is_some_and(|v| noun < v && v < self.amount.first);
            let mood = if rising { Mood::Reckoned } else { mood };
            return self.of_cost_noun(noun, verb, does, mood);
        }
        if lexemes.is_any(noun, words!["outlay", "outlays"]) && self.is_outgrown(noun) {
            // "outlays jumped 8 percent"
            return None;
        }
        if self.is_draft(noun) {
            return Some((SpendingStatus::Proposed, &rules::PROPOSED, Some(noun)));
        }
        if mood == Mood::Present && lexemes.of(noun, Of::DECIDED_NOUNS) && self.is_under_plan() {
            return Some((SpendingStatus::Proposed, &rules::PROPOSED, Some(noun)));
        }
        if mood == Mood::Undone && does == Does::Spends && lexemes.of(noun, Of::DECIDED_NOUNS) {
            // "failed to spend its £3m budget": it has it
            return Some((SpendingStatus::Committed, &rules::ORDERED, Some(noun)));
        }
        if lexemes.is_any(noun, words!["bill", "bills"]) && lexemes.is(noun + 1, "of") {
            // "left with a bill of £3m"
            return Some(match mood {
                Mood::Past => (SpendingStatus::Spent, &rules::PAYMENT, Some(noun)),
                _ => (SpendingStatus::Estimated, &rules::COST_ESTIMATED, Some(noun)),
            });
        }
        let asked = matches!(does, Does::Asks)
            || matches!(mood, Mood::Asked | Mood::Conditional | Mood::Undone)
                && !matches!(does, Does::Costs | Does::Reckons);
        if asked {
            let rule = undecided(mood);
            return Some((SpendingStatus::Proposed, rule, verb.or(Some(noun))));
        }
        if let Some(payer) = self.pays(noun) {
            return Some((SpendingStatus::Spent, &rules::PAID, Some(payer)));
        }
        let paid = || self.is_payment(noun, verb, does);
        if mood == Mood::Present && lexemes.is(noun, "bill") && paid() {
            // "the bill for it stands at £3m"
            return Some((SpendingStatus::Estimated, &rules::COST_ESTIMATED, verb));
        }
        if lexemes.of(noun, Of::PROPOSAL_NOUNS) && !paid() {
            let settled = self.is_enacted(noun, verb, does) || self.is_called_for_by_right(noun);
            let (status, rule) = if settled {
                (SpendingStatus::Committed, &rules::COMMITTED)
            } else {
                (SpendingStatus::Proposed, &rules::PROPOSED)
            };
            return Some((status, rule, Some(noun)));
        }
        // "the average grant is £4,000": what is paid out
        let average = words!["average", "typical", "median"];
        if noun > self.sentence.start && lexemes.is_any(noun - 1, average) {
            return None;
        }
        if !lexemes.of(noun, Of::DECIDED_NOUNS) || matches!(does, Does::Aims | Does::Reckons) {
            return None;
        }
        let lasting = lexemes.is_any(noun, words!["budget", "budgets", "order", "orders"])
            || lexemes.word(noun).starts_with("contract");
        let paid = does == Does::Spends && matches!(mood, Mood::Past | Mood::Present) && !lasting;
        // "most of the £3m budget goes on pay"
        let goes = verb.is_some_and(|v| v > self.amount.end)
            && matches!(mood, Mood::Past | Mood::Present)
            && does != Does::Decides;
        let gone = goes
            && verb.is_some_and(|v| {
                does == Does::Spends || lexemes.is_any(v, words!["goes", "went", "go"])
            });
        let means = self.is_means() || gone;
        (!paid && !means).then_some((SpendingStatus::Committed, &rules::ORDERED, Some(noun)))
    }

    /// "At a cost of £3m, Oslo is buying trams": what is done at that cost says how far it has got.
    fn at_a_cost(&self, noun: usize) -> Option<Status> {
        let lexemes = self.lexemes;
        let at = noun.checked_sub(2).filter(|at| *at >= self.sentence.start)?;
        let opens = at == self.sentence.start || lexemes.is_any(at - 1, words![",", "and", ";"]);
        if !opens || !lexemes.is(at, "at") || !lexemes.is(self.amount.end, ",") {
            return None;
        }
        let (verb, _) = self.verb_behind(None)?;
        match self.mood(verb, 0) {
            Mood::Past => Some((SpendingStatus::Spent, &rules::TOLD, Some(verb))),
            Mood::Ongoing | Mood::Future | Mood::Decided => {
                Some((SpendingStatus::Committed, &rules::TO_COME, Some(verb)))
            }
            _ => None,
        }
    }

    /// "a cost of £3m", "a price tag of £3m", "£3m in costs".
    fn of_cost_noun(
        &self,
        noun: usize,
        verb: Option<usize>,
        does: Does,
        mood: Mood,
    ) -> Option<Status> {
        let reckoned = noun > 0 && self.lexemes.has(noun - 1, Is::ESTIMATES);
        let known =
            self.lexemes.is_any(noun, words!["cost", "costs", "costing", "overrun", "overruns"]);
        // "decided to close it, at a cost of £3m"
        let ahead = does == Does::Reckons
            || verb.is_some_and(|v| self.lexemes.is(v + 1, "to") && self.is_over(v));
        let estimated = !known || reckoned || ahead || mood != Mood::Past;
        // "paid £3m, half the £6m estimate"
        let guess = !known && !self.lexemes.is(noun, "tag");
        let spent = does == Does::Spends && mood == Mood::Past && !reckoned && !guess;
        let rule = if guess { &rules::ESTIMATED } else { &rules::COST_ESTIMATED };
        (estimated && !spent).then_some((SpendingStatus::Estimated, rule, Some(noun)))
    }

    /// The noun beside the amount: "a £3m harbour contract", "a contract worth up to £3m".
    pub(super) fn noun(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let listed =
            |i: &usize| lexemes.of(*i, Of::DECIDED_NOUNS | Of::PROPOSAL_NOUNS | Of::RECKONED_NOUNS);
        let (end, to) = (self.amount.end, (self.amount.end + REACH).min(self.sentence.end));
        // "£3m in costs"
        let costs = lexemes.is(end, "in") && lexemes.is_any(end + 1, words!["costs", "overrun"]);
        if costs {
            return Some(end + 1);
        }
        let outside = Is::PREPOSITION
            | Is::CONJUNCTION
            | Is::RELATIVE
            | Is::AUXILIARY
            | Is::MODAL
            | Is::PRONOUN
            | Is::DETERMINER
            | Is::SHIFT
            | Is::WEEKDAY
            | Is::MONTH;
        let inside = |i: &usize| {
            (lexemes.is_word(*i) || lexemes.is_hyphen(*i) || lexemes.is_number(*i))
                && !lexemes.has(*i, outside)
        };
        // "a £3m a year plan", "a £3m, 10-year plan"
        let skip = match () {
            () if lexemes.is_any(end, words!["a", "per"])
                && lexemes.of(end + 1, Of::RATES_OF_TIME) =>
            {
                2
            }
            () if lexemes.is(end, ",")
                && lexemes.is_number(end + 1)
                && lexemes.is_hyphen(end + 2) =>
            {
                1
            }
            () => 0,
        };
        let phrase = || (end + skip..to + skip).take_while(inside);
        let before = self.noun_before(&listed);
        if let Some(asked) = before.filter(|i| !lexemes.of(*i, Of::DECIDED_NOUNS)) {
            return Some(asked);
        }
        if let Some(head) = phrase().last().filter(listed) {
            return Some(head);
        }
        // "a £3m plan unveiled by": the last known one of the phrase
        let inner = phrase().filter(listed).last();
        // "a £3m plan leaves a gap": a verb that no list knows
        let verb = |i: usize| {
            lexemes.ends(i, "s")
                && (lexemes.has(i + 1, Is::DETERMINER | Is::SYMBOL | Is::BOUND)
                    || lexemes.is_number(i + 1))
        };
        let behind = |i: usize| lexemes.ends(i, "ed") || self.does(i).is_some() || verb(i);
        if inner.is_some_and(|i| behind(i + 1)) {
            return inner;
        }
        before
    }

    /// The noun that "of", "worth" or "for" joins the amount to: "a contract worth up to £3m".
    fn noun_before(&self, listed: &impl Fn(&usize) -> bool) -> Option<usize> {
        let lexemes = self.lexemes;
        let mut at = self.amount.first;
        let from = at.saturating_sub(8).max(self.sentence.start);
        let own = |i: usize| {
            lexemes.has(i, Is::BOUND | Is::ADVERB | Is::DETERMINER)
                || lexemes.is_any(i, words!["to", "as", "much", "(", "up", "between", "from"])
        };
        while at > from && own(at - 1) {
            at -= 1;
        }
        let joint = at.checked_sub(1)?;
        let joins = listed!(FIGURES, "status/noun/joining");
        if !lexemes.is_any(joint, joins) && !lexemes.has(joint, Is::HOLDS) {
            return None;
        }
        let noun = joint.checked_sub(1)?;
        // "the request, for £3m, is"
        let set_off = lexemes.is(joint, "for") && lexemes.is(noun, ",");
        let noun = noun - usize::from(set_off && noun > from);
        let noun = if lexemes.is_any(noun, words!["worth", "valued", "total"]) {
            noun.checked_sub(1)?
        } else {
            noun
        };
        if lexemes.is(joint, "worth") && !listed(&noun) {
            // "an order for 20 boats worth £3m"
            let bought = words!["order", "orders", "contract", "contracts", "deal", "deals"];
            let stop = Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::REPORTING;
            return (noun.saturating_sub(6).max(self.sentence.start)..noun)
                .rev()
                .take_while(|i| !lexemes.has(*i, stop))
                .find(|i| lexemes.is_any(*i, bought) && listed(i));
        }
        // "the grants, £3m in all,"
        let apart = lexemes.is(joint, ",") && !lexemes.is_any(self.amount.end, words![",", "in"]);
        (listed(&noun) && !apart).then_some(noun)
    }

    /// "the bill contains £3m", "a budget that spends £3m": the subject of a verb that says little.
    fn subject_noun(&self, verb: Option<usize>, does: Does, mood: Mood) -> Option<usize> {
        let lexemes = self.lexemes;
        let verb = verb.filter(|v| *v < self.amount.first)?;
        let says_little = does == Does::Other && !lexemes.has(verb, Is::REPORTING)
            || matches!(does, Does::Spends | Does::Asks | Does::Decides) && mood == Mood::Present
            || lexemes.is_any(verb, words!["provided", "offered", "includes"]);
        let told = matches!(mood, Mood::Past | Mood::Present | Mood::Future | Mood::Ongoing);
        if !says_little || !told {
            return None;
        }
        let from = verb.saturating_sub(14).max(self.sentence.start);
        let group = super::super::clause::group_start(lexemes, verb, from);
        let nouns = Of::PROPOSAL_NOUNS | Of::DECIDED_NOUNS | Of::RECKONED_NOUNS;
        let found = (from..group)
            .rev()
            .take_while(|i| !lexemes.is_any(*i, words![";", ":"]))
            .find(|i| lexemes.of(*i, nouns))?;
        // "the scheme began as a £2m pilot": it has run
        let run = words!["program", "programs", "programme", "programmes", "scheme", "schemes"];
        if mood == Mood::Past && does == Does::Other && lexemes.is_any(found, run) {
            return None;
        }
        // "in the bill, Congress provided": no subject
        let aside = lexemes.is(group - 1, ",");
        let subject = aside || (found + 1..group).all(|i| !lexemes.is(i, ","));
        let led = found > from
            && (lexemes.has(found - 1, Is::PREPOSITION)
                || found > from + 1
                    && lexemes.has(found - 1, Is::DETERMINER)
                    && lexemes.has(found - 2, Is::PREPOSITION));
        let within = (from..found).rev().take(2).any(|i| lexemes.is(i, "in"));
        (subject && (!led || within)).then_some(found)
    }

    /// "a legal bill", "racked up a bill": a bill that is paid is no proposal.
    fn is_payment(&self, noun: usize, verb: Option<usize>, does: Does) -> bool {
        let lexemes = self.lexemes;
        if !lexemes.is_any(noun, words!["bill", "bills", "measure", "call", "calls"]) {
            return false;
        }
        // "the bill gives towns £3m" is no bill that is paid
        let giving = verb.is_some_and(|v| (noun..self.amount.first).contains(&v));
        let paid = does == Does::Spends && !giving || does == Does::Costs;
        let run_up = (self.amount.first.saturating_sub(8).max(self.sentence.start)
            ..self.amount.first)
            .any(|i| lexemes.is_any(i, listed!(FIGURES, "status/noun/running-up")));
        // "the city's rat bill has topped £3m"
        is_bill_paid(lexemes, noun) || paid || run_up || self.is_outgrown(noun)
    }

    /// Whether something grows, shrinks or exceeds between a noun and the amount.
    fn is_outgrown(&self, noun: usize) -> bool {
        let lexemes = self.lexemes;
        (noun + 1..self.amount.first)
            .any(|i| lexemes.of(i, Of::SURPASSING) || lexemes.has(i, Is::CHANGES))
    }

    /// "a payment of £3m", "an outlay of £3m".
    fn is_payment_of(&self) -> bool {
        let lexemes = self.lexemes;
        let paid = listed!(FIGURES, "status/noun/payments");
        self.noun_before(&|i: &usize| lexemes.is_any(*i, paid)).is_some()
    }

    /// "the £3m grant paid for": the verb right behind money that has been used.
    fn pays(&self, noun: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let verb = noun + 1 + usize::from(lexemes.has(noun + 1, Is::ADVERB));
        let pays = lexemes.is(verb, "paid") && lexemes.is(verb + 1, "for")
            || lexemes.is_any(verb, words!["financed", "funded", "covered", "bought", "built"])
                && (lexemes.has(verb + 1, Is::DETERMINER | Is::SYMBOL)
                    || lexemes.is_number(verb + 1));
        (noun >= self.amount.end && lexemes.of(noun, Of::DECIDED_NOUNS) && pays).then_some(verb)
    }

    /// "mended with a £3m grant": the money has been used.
    fn is_means(&self) -> bool {
        let lexemes = self.lexemes;
        let from = self.amount.first.saturating_sub(4).max(self.sentence.start);
        let lead = (from..self.amount.first)
            .rev()
            .find(|i| !lexemes.has(*i, Is::DETERMINER | Is::BOUND | Is::ADVERB));
        lead.is_some_and(|i| {
            lexemes.is_any(i, words!["with", "by", "using", "from"])
                && i > self.sentence.start
                && (lexemes.word(i - 1).ends_with("ed") || lexemes.of(i - 1, Of::PAID_FOR))
        })
    }
}
