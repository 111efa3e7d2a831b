//! The record of some spending: how far it has got, for what, by whom, to whom.

use std::ops::Range;

use copydesk_model::SpendingStatus;

use super::super::account::Rule;
use super::super::amounts::Mention;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape};
use super::clause;
use super::kind::Verdict;
use super::passage::Passage;
use super::purpose;

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
    let gives = verb.is_some_and(|v| {
        lexemes.is_any(
            v,
            &[
                "pay", "pays", "paid", "paying", "handed", "hand", "went", "goes", "sent", "gave",
                "give", "send", "award", "awarded", "shelled",
            ],
        )
    });
    let (status, status_by, status_word) = status(lexemes, amount, verb, sentence);
    let mut record = Record {
        status: Some(status),
        status_by: Some(status_by),
        status_word,
        parts_by: Some(parts_rule(lexemes, amount, verb, passive)),
        verb,
        purpose: purpose::behind(passage, amount.end, sentence, gives),
        ..Record::default()
    };
    match verb {
        Some(v) if lexemes.has(v, Is::COSTS) => costs(lexemes, amount, v, sentence, &mut record),
        Some(v) if v > amount.end => behind_amount(lexemes, amount, v, sentence, &mut record),
        Some(v) if passive => {
            record.recipient = clause::subject(lexemes, v, sentence.start);
            record.spender = agent(lexemes, amount.end, sentence);
        }
        Some(v) if lexemes.of(v, Of::RECEIVING) => {
            record.recipient = clause::subject(lexemes, v, sentence.start);
        }
        Some(v) if lexemes.of(v, Of::BLOCKING) => {
            record.spender = agent(lexemes, amount.end, sentence);
        }
        Some(v) if lexemes.of(v, Of::TAKING_UP) => {
            record.purpose = clause::subject(lexemes, v, sentence.start);
        }
        Some(v) => {
            record.spender = clause::subject(lexemes, v, sentence.start);
            object(lexemes, amount, v, &mut record);
            bought(lexemes, amount, v, &mut record);
        }
        None => {
            record.spender =
                agent(lexemes, amount.end, sentence).or_else(|| owner(lexemes, amount, sentence));
        }
    }
    if record.purpose.is_none()
        && verdict.cue < amount.first
        && lexemes.has(verdict.cue, Is::SPENDING)
        && !lexemes.of(verdict.cue, Of::ASKED_NOUNS)
    {
        record.purpose = noun_before(lexemes, verdict.cue, sentence);
    }
    tidy(lexemes, amount, sentence, &mut record);
    record
}

/// The rule by which a verb says who spends, and on what; in the order of [`record`].
fn parts_rule(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verb: Option<usize>,
    passive: bool,
) -> &'static Rule {
    match verb {
        Some(v) if lexemes.has(v, Is::COSTS) => &COSTS,
        Some(v) if v > amount.end => &VERB_BEHIND,
        Some(_) if passive => &PASSIVE,
        Some(v) if lexemes.of(v, Of::RECEIVING) => &RECEIVES,
        Some(v) if lexemes.of(v, Of::BLOCKING) => &BLOCKS,
        Some(v) if lexemes.of(v, Of::TAKING_UP) => &TAKES_UP,
        Some(_) => &SUBJECT,
        None => &NO_VERB,
    }
}

const COSTS: Rule = Rule::new("costs", "what costs is the purpose, and whom it costs the spender");
const VERB_BEHIND: Rule = Rule::new("verb-behind", "the verb behind the sum says who pays whom");
const PASSIVE: Rule =
    Rule::new("passive", "the subject of a passive verb is paid, and “by” names who pays");
const RECEIVES: Rule = Rule::new("receives", "the subject of this verb is paid");
const BLOCKS: Rule = Rule::new("blocks", "the subject of this verb stops the money and pays none");
const TAKES_UP: Rule = Rule::new("takes-up", "the subject of this verb is what the money goes to");
const SUBJECT: Rule = Rule::new("subject", "the subject of the verb pays");
const OWNER: Rule = Rule::new("owner", "right before the sum stands whose it is");
const NO_VERB: Rule =
    Rule::new("no-verb", "no verb tells: “by”, or whose the sum is, names who pays");

/// The verb that the amount is the object or measure of.
fn governing_verb(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verdict: Verdict,
    sentence: &Range<usize>,
) -> Option<usize> {
    let spends = Is::SPENDS | Is::COSTS | Is::COMMITS | Is::PROPOSES | Is::CUTS;
    if verdict.cue > amount.end
        && lexemes.has(verdict.cue, Is::SPENDS)
        && !lexemes.has(verdict.cue, Is::SPENDING)
    {
        return Some(verdict.cue);
    }
    if lexemes.is_any(verdict.cue, &["went", "goes", "go", "sent", "going"]) {
        return Some(verdict.cue);
    }
    let from = amount.first.saturating_sub(30).max(sentence.start);
    let verb = |i: &usize| {
        let noun = super::kind::is_spending_noun(lexemes, *i)
            || lexemes.has(*i, Is::MEASURE)
                && i.checked_sub(1).is_some_and(|b| {
                    lexemes.has(b, Is::DETERMINER)
                        || lexemes.at(b).shape == Shape::Possessive
                        || lexemes.has(b, Is::SPENDING)
                });
        let other = lexemes.has(*i, spends | Is::VERB | Is::GIVES | Is::EARNS | Is::REPORTING)
            && !lexemes.has(*i, Is::PREPOSITION | Is::SHIFT | Is::DETERMINER | Is::ADVERB)
            || lexemes.has(*i, Is::CHANGES | Is::HOLDS) && !lexemes.has(*i, Is::ADVERB);
        other && !noun
    };
    let nearest = (from..amount.first).rev().find(verb)?;
    let after_article = nearest > from
        && (lexemes.has(nearest - 1, Is::DETERMINER)
            || lexemes.at(nearest - 1).shape == Shape::Possessive);
    (!after_article || lexemes.has(nearest, Is::SPENDS)).then_some(nearest)
}

fn is_passive(lexemes: &Lexemes<'_>, verb: usize, start: usize) -> bool {
    let participle = lexemes.word(verb).ends_with("ed")
        || lexemes.is_any(verb, &["paid", "spent", "given", "sent"]);
    let mut at = verb;
    while at > start && lexemes.has(at - 1, Is::ADVERB) {
        at -= 1;
    }
    participle
        && at > start
        && lexemes.is_any(at - 1, &["was", "were", "been", "be", "being", "is", "are"])
}

/// "cost the Treasury £9bn": the subject is what it is for, the object pays.
fn costs(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verb: usize,
    sentence: &Range<usize>,
    record: &mut Record,
) {
    record.purpose = clause::subject(lexemes, verb, sentence.start).or(record.purpose.take());
    let mut end = amount.first;
    while end > verb + 1
        && (lexemes.has(end - 1, Is::ADVERB | Is::BOUND) || lexemes.is_any(end - 1, &["a", "an"]))
    {
        end -= 1;
    }
    let object = verb + 1..end;
    let named = object
        .clone()
        .any(|i| lexemes.is_word(i) && !lexemes.has(i, Is::BOUND | Is::ADVERB | Is::PREPOSITION));
    record.spender = named.then_some(object);
}

/// "$59 million spent by the campaign", "$3 million the group paid".
fn behind_amount(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verb: usize,
    sentence: &Range<usize>,
    record: &mut Record,
) {
    record.spender = agent(lexemes, verb, sentence);
    let mut between = amount.end..verb;
    let doer = between.any(|i| lexemes.at(i).capital || lexemes.has(i, Is::PRONOUN));
    if record.spender.is_none() && doer && !is_passive(lexemes, verb, sentence.start) {
        record.spender = clause::phrase_before(
            lexemes,
            clause::group_start(lexemes, verb, amount.end),
            amount.end,
        );
    }
    if lexemes.is_any(verb, &["went", "goes", "sent", "go"]) && lexemes.is(verb + 1, "to") {
        let to = (verb + 2..sentence.end)
            .find(|i| lexemes.is_any(*i, &[",", "for", "in", ";"]) || lexemes.has(*i, Is::RELATIVE))
            .unwrap_or(sentence.end);
        record.recipient = (verb + 2 < to).then_some(verb + 2..to);
    }
}

/// "ordered 40 jets for US$23 billion": what is bought stands before "for".
fn bought(lexemes: &Lexemes<'_>, amount: &Mention, verb: usize, record: &mut Record) {
    if !lexemes.of(verb, Of::BUYING) {
        return;
    }
    let mut end = amount.first;
    while end > verb + 1 && lexemes.has(end - 1, Is::ADVERB | Is::BOUND | Is::DETERMINER) {
        end -= 1;
    }
    if end > verb + 2 && lexemes.is(end - 1, "for") {
        record.purpose = Some(verb + 1..end - 1);
    }
}

/// Puts right what the grammar alone gets wrong: whose plan it is, who "it" is, money that pays itself.
fn tidy(lexemes: &Lexemes<'_>, amount: &Mention, sentence: &Range<usize>, record: &mut Record) {
    let beside = owner_beside(lexemes, amount, sentence);
    if beside.is_some() {
        record.spender = beside;
        record.parts_by = Some(&OWNER);
    }
    let Some(spender) = record.spender.clone() else { return };
    let money = (spender.clone()).next_back().is_some_and(|i| {
        lexemes.has(i, Is::SPENDING)
            && !lexemes.is_any(
                i,
                &[
                    "bill",
                    "fund",
                    "program",
                    "programme",
                    "project",
                    "plant",
                    "factory",
                    "facility",
                ],
            )
    }) || super::kind::is_spending_noun(lexemes, spender.end.saturating_sub(1));
    if money {
        let own = (spender.clone()).find(|i| lexemes.at(*i).shape == Shape::Possessive);
        record.purpose = record.purpose.take().or(Some(spender.clone()));

        record.spender = own.map(|mark| spender.start..mark).filter(|r| !r.is_empty());
        return;
    }
    let head = spender.end - 1;
    let plan = lexemes.has(head, Is::COMMITS | Is::PROPOSES | Is::AIMS)
        || lexemes.is_any(
            head,
            &["announcement", "decision", "effort", "opposition", "promise", "budget"],
        );
    if plan && !lexemes.at(head).capital {
        let own = spender.clone().rev().find(|i| lexemes.at(*i).shape == Shape::Possessive);
        record.spender = match own {
            Some(mark) => clause::phrase_before(lexemes, mark, spender.start),
            None if lexemes.is_any(head, &["bill", "bills"]) => Some(spender),
            None => owner(lexemes, amount, sentence),
        };
        return;
    }
    if spender.len() == 1 && lexemes.of(spender.start, Of::PAYER_PRONOUNS) {
        let says = spender.start.checked_sub(1).filter(|i| *i > sentence.start);
        let says = says.map(|i| i - usize::from(lexemes.is(i, "that")));
        if let Some(verb) = says.filter(|i| lexemes.has(*i, Is::REPORTING)) {
            let named = clause::subject(lexemes, verb, sentence.start);
            record.spender = named.or(record.spender.take());
        }
    }
}

/// "Mr. Obama's original $1.9 billion request": whose sum it is, right before it.
fn owner_beside(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let from = amount.first.saturating_sub(3).max(sentence.start);
    let mark = (from..amount.first).rev().find(|i| lexemes.at(*i).shape == Shape::Possessive)?;
    let plain = (mark + 1..amount.first).all(|i| {
        lexemes.is_word(i)
            && !lexemes.has(i, Is::PREPOSITION | Is::DETERMINER | Is::SPENDS | Is::AUXILIARY)
    });
    plain.then(|| clause::phrase_before(lexemes, mark, sentence.start))?
}

/// What stands between a verb of paying and the amount is who is paid.
fn object(lexemes: &Lexemes<'_>, amount: &Mention, verb: usize, record: &mut Record) {
    if !lexemes.is_any(
        verb,
        &[
            "pay", "pays", "paid", "paying", "give", "gives", "gave", "send", "sent", "award",
            "awarded", "fund",
        ],
    ) {
        return;
    }
    let mut end = amount.first;
    while end > verb + 1
        && (lexemes.has(end - 1, Is::ADVERB | Is::BOUND)
            || lexemes.is_any(end - 1, &["a", "an", "than"]))
    {
        end -= 1;
    }
    let object = verb + 1..end;
    if object
        .clone()
        .any(|i| lexemes.is_word(i) && !lexemes.has(i, Is::BOUND | Is::ADVERB | Is::PREPOSITION))
    {
        record.recipient = Some(object);
    }
}

/// "by the House", "from the state": the phrase behind a preposition after the amount.
fn agent(lexemes: &Lexemes<'_>, from: usize, sentence: &Range<usize>) -> Option<Range<usize>> {
    let to = (from + 14).min(sentence.end);
    let by = (from..to).take_while(|i| !lexemes.is_any(*i, &[",", ";", ".", "―"])).find(|i| {
        lexemes.is(*i, "by")
            && !lexemes.is_number(i + 1)
            && !lexemes.word(i + 1).ends_with("ing")
            && !lexemes.has(i + 1, Is::MONTH | Is::SHIFT)
    })?;
    let stop =
        Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::CONJUNCTION | Is::VERB;
    let end = (by + 1..sentence.end)
        .find(|i| {
            lexemes.has(*i, stop) && !lexemes.is(*i, "of")
                || !lexemes.is_word(*i)
                    && lexemes.at(*i).shape != Shape::Possessive
                    && !lexemes.is_hyphen(*i)
        })
        .unwrap_or(sentence.end);
    (end > by + 1).then_some(by + 1..end)
}

/// "Ford's plans to open a $1.6 billion plant", "the £39bn budget": whose the noun before is.
fn owner(lexemes: &Lexemes<'_>, amount: &Mention, sentence: &Range<usize>) -> Option<Range<usize>> {
    let from = amount.first.saturating_sub(12).max(sentence.start);
    let mark = (from..amount.first).rev().find(|i| {
        lexemes.at(*i).shape == Shape::Possessive
            || lexemes.is_any(*i, &["'", "’"]) && lexemes.glued(*i) && lexemes.at(i + 1).spaced
    })?;
    clause::phrase_before(lexemes, mark, sentence.start)
}

/// "the monthly rent for that space": the phrase of a noun of spending before the amount.
fn noun_before(
    lexemes: &Lexemes<'_>,
    noun: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    clause::phrase_before(lexemes, noun + 1, sentence.start)
}

/// How far spending has got, the rule that says so, and the word that it went by.
fn status(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verb: Option<usize>,
    sentence: &Range<usize>,
) -> Status {
    let before =
        |reach: usize| amount.first.saturating_sub(reach).max(sentence.start)..amount.first;
    let near = |reach: usize, classes| before(reach).rev().find(|i| lexemes.has(*i, classes));
    let behind = |classes| {
        (amount.end..(amount.end + 5).min(sentence.end)).find(|i| lexemes.has(*i, classes))
    };
    if let Some(cut) = near(6, Is::CUTS)
        && near(3, Is::SPENDS).is_none()
    {
        return (SpendingStatus::Cut, &CUT, Some(cut));
    }
    let estimates = Is::ESTIMATES;
    if verb.is_some_and(|v| lexemes.has(v, Is::COSTS))
        && let Some(word) = near(12, estimates | Is::MODAL)
    {
        return (SpendingStatus::Estimated, &COST_ESTIMATED, Some(word));
    }
    if let Some(aim) = near(14, Is::AIMS).or_else(|| behind(Is::AIMS)) {
        return (SpendingStatus::Target, &AIMED, Some(aim));
    }
    let would = before(12).rev().find(|i| lexemes.is_any(*i, &["would", "could", "'d"]));
    if would.is_some() {
        return (SpendingStatus::Proposed, &CONDITIONAL, would);
    }
    let past = verb.is_some_and(|v| {
        lexemes.is_any(
            v,
            &[
                "spent",
                "paid",
                "bought",
                "purchased",
                "invested",
                "handed",
                "went",
                "spends",
                "pays",
                "poured",
                "burns",
            ],
        )
    }) && near(6, Is::MODAL).is_none();
    if past {
        return (SpendingStatus::Spent, &PAID, verb);
    }
    let enacted = (sentence.start..amount.first).rev().find(|i| {
        lexemes.is_any(
            *i,
            &["signed", "approved", "passed", "enacted", "announced", "allocated", "freed"],
        )
    });
    if let Some(word) = near(12, Is::PROPOSES).or_else(|| behind(Is::PROPOSES))
        && enacted.is_none()
    {
        return (SpendingStatus::Proposed, &PROPOSED, Some(word));
    }
    if let Some(word) = near(12, estimates)
        && near(12, Is::COMMITS).is_none()
    {
        return (SpendingStatus::Estimated, &ESTIMATED, Some(word));
    }
    let commits = near(14, Is::COMMITS | Is::MODAL).or(enacted).or_else(|| behind(Is::COMMITS));
    if commits.is_some() {
        return (SpendingStatus::Committed, &COMMITTED, commits);
    }
    let infinitive =
        verb.is_some_and(|v| v > 0 && lexemes.is(v - 1, "to") || lexemes.word(v).ends_with("ing"));
    if infinitive {
        (SpendingStatus::Committed, &INFINITIVE, verb)
    } else {
        (SpendingStatus::Spent, &NOTHING_ELSE, verb)
    }
}

/// A status, the rule that says so, and the word that it went by.
type Status = (SpendingStatus, &'static Rule, Option<usize>);

const CUT: Rule = Rule::new("cut", "a word of cutting stands right before the sum");
const COST_ESTIMATED: Rule =
    Rule::new("cost-estimated", "the verb of cost stands behind “will”, “may” or an estimate");
const AIMED: Rule = Rule::new("aim", "a word of aiming stands near");
const CONDITIONAL: Rule = Rule::new("conditional", "“would” or “could” stands before the sum");
const PAID: Rule = Rule::new("paid", "the verb tells of money that is spent");
const PROPOSED: Rule =
    Rule::new("proposal", "a word of proposing stands near, and none of enacting");
const ESTIMATED: Rule = Rule::new("estimate", "a word of estimating stands near");
const COMMITTED: Rule =
    Rule::new("commitment", "“will”, a promise or something enacted stands near");
const INFINITIVE: Rule = Rule::new("infinitive", "the verb tells of what is to be done");
const NOTHING_ELSE: Rule = Rule::new("plain", "nothing says that it is not spent yet");
