//! The record of some spending: how far it has got, for what, by whom, to whom.

use std::ops::Range;

use copydesk_model::SpendingStatus;

use super::super::account::Rule;
use super::super::amounts::Mention;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::clause;
use super::finite::after_article;
use super::kind::Verdict;
use super::passage::Passage;
use super::payer::{
    agent, comes_from, funder, modifier, owner, owner_beside, owner_of_noun, payer, payer_of_kind,
    source,
};
use super::purpose;
use super::status::{self, CUT};
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

/// The rule by which a verb says who spends, and on what; in the order of [`Scene::by_verb`].
fn parts_rule(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verb: Option<usize>,
    passive: bool,
) -> &'static Rule {
    match verb {
        Some(v) if lexemes.has(v, Is::COSTS) => &COSTS,
        Some(v) if v > amount.end => &VERB_BEHIND,
        Some(v) if is_agent_of(lexemes, amount, v) => &PAID_WITH,
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
const PAID_WITH: Rule = Rule::new(
    "paid-with",
    "what “funded by” or “rebuilt with” is said of is what the money is for",
);
const AT_A_COST: Rule = Rule::new("at-a-cost", "what is had at the cost is what it is for");
const COMES_FROM: Rule = Rule::new("comes-from", "“comes from” names who pays");
const CUT_BY: Rule =
    Rule::new("cut-by", "what goes up or down by the sum is what it is for, and who moves it pays");
const CLAUSE_ABOUT: Rule =
    Rule::new("clause-about", "the clause behind the sum says who pays or asks, and for what");
const OWNER: Rule = Rule::new("owner", "right before the sum stands whose it is");
const NO_VERB: Rule =
    Rule::new("no-verb", "no verb tells: “by”, or whose the sum is, names who pays");

/// "funded by a $12 million grant": the money does it, so what stands before is what it is for.
fn is_agent_of(lexemes: &Lexemes<'_>, amount: &Mention, verb: usize) -> bool {
    lexemes.of(verb, Of::PAID_FOR)
        && (verb + 1..(verb + 3).min(amount.first)).any(|i| lexemes.is_any(i, words!["by", "with"]))
        && amount.first - verb <= 6
}

/// The end of the phrase before a participle, over auxiliaries, adverbs and a comma.
fn over_comma(lexemes: &Lexemes<'_>, verb: usize) -> usize {
    let mut end = verb;
    while end > 0
        && (lexemes.has(end - 1, Is::AUXILIARY | Is::ADVERB | Is::MODAL)
            || lexemes.is(end - 1, ",")
            || lexemes.has(end - 1, Is::RELATIVE))
        && verb - end < 5
    {
        end -= 1;
    }
    end
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

/// Ends a purpose before the payer who stands behind it: "the airport by the state".
fn without_payer(lexemes: &Lexemes<'_>, record: &mut Record) {
    let (Some(purpose), Some(spender)) = (record.purpose.clone(), &record.spender) else { return };
    let Some(lead) = spender.start.checked_sub(1) else { return };
    if lexemes.is_any(lead, words!["by", "from"]) && purpose.contains(&lead) {
        record.purpose = (lead > purpose.start).then_some(purpose.start..lead);
    }
}

/// The verb whose object or measure is the amount.
fn governing_verb(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verdict: Verdict,
    sentence: &Range<usize>,
) -> Option<usize> {
    let spends = Is::SPENDS | Is::COSTS | Is::COMMITS | Is::PROPOSES | Is::CUTS;
    // "in public financing" is no verb.
    let joined = lexemes.is_any(amount.end, words!["in", "of"]) && verdict.cue <= amount.end + 4;
    if verdict.cue > amount.end
        && !joined
        && lexemes.has(verdict.cue, Is::SPENDS)
        && !lexemes.has(verdict.cue, Is::SPENDING)
    {
        return Some(verdict.cue);
    }
    if lexemes.is_any(verdict.cue, words!["went", "goes", "go", "sent", "going"]) {
        return Some(verdict.cue);
    }
    let from = amount.first.saturating_sub(30).max(sentence.start);
    let aided = (amount.first.saturating_sub(7).max(sentence.start)..amount.first)
        .rev()
        .find(|i| is_agent_of(lexemes, amount, *i));
    if aided.is_some() {
        return aided;
    }
    let verb = |i: &usize| {
        let noun = super::kind::is_spending_noun(lexemes, *i)
            || lexemes.has(*i, Is::MEASURE)
                && i.checked_sub(1).is_some_and(|b| {
                    lexemes.has(b, Is::DETERMINER)
                        || lexemes.at(b).shape == Shape::Possessive
                        || lexemes.has(b, Is::SPENDING)
                });
        // "the new bridge cost £3m"
        let costs = lexemes.has(*i, Is::COSTS)
            && !after_article(lexemes, *i, from)
            && !lexemes.has(*i + 1, Is::PREPOSITION | Is::AUXILIARY | Is::MODAL)
            && amount.first - *i <= 6;
        let noun = noun && !costs;
        let other = lexemes.has(*i, spends | Is::VERB | Is::GIVES | Is::EARNS | Is::REPORTING)
            && !lexemes.has(*i, Is::PREPOSITION | Is::SHIFT | Is::DETERMINER | Is::ADVERB)
            || lexemes.has(*i, Is::CHANGES | Is::HOLDS) && !lexemes.has(*i, Is::ADVERB)
            || lexemes.of(*i, Of::RECEIVING | Of::UNDERTAKING | Of::BUYING);
        let currency = matches!(amount.amount.unit(), copydesk_model::Unit::Currency(_));
        let other = other && !lexemes.is_any(*i, words!["bill", "bills", "proposal", "proposals"]);
        let takes = lexemes.of(*i, Of::TAKING_UP) && !currency;
        (other && !noun || takes)
            && !super::kind::takes_time(lexemes, *i, amount.first)
            && !in_aside(lexemes, *i, amount.first)
    };
    let nearest = (from..amount.first).rev().find(verb)?;
    let noun = after_article(lexemes, nearest, from);
    (!noun || lexemes.has(nearest, Is::SPENDS)).then_some(nearest)
}

/// Whether a word stands in what commas set off before an amount: ", according to one report, $5m".
fn in_aside(lexemes: &Lexemes<'_>, i: usize, before: usize) -> bool {
    let open = (i.saturating_sub(6)..i).rev().find(|k| lexemes.is(*k, ","));
    let sourced = open.is_some_and(|k| lexemes.is_any(k + 1, words!["according", "as", "by"]));
    sourced && (i + 1..before).any(|k| lexemes.is(k, ","))
}

fn is_passive(lexemes: &Lexemes<'_>, verb: usize, start: usize) -> bool {
    let participle = lexemes.word(verb).ends_with("ed")
        || lexemes.is_any(verb, words!["paid", "spent", "given", "sent", "cut"]);
    let mut at = verb;
    while at > start && lexemes.has(at - 1, Is::ADVERB) {
        at -= 1;
    }
    participle
        && at > start
        && lexemes.is_any(at - 1, words!["was", "were", "been", "be", "being", "is", "are"])
}

/// "cost the Treasury £9bn": the subject is what it is for, the object pays.
fn costs(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verb: usize,
    sentence: &Range<usize>,
    record: &mut Record,
) {
    let subject = clause::subject(lexemes, verb, sentence.start);
    // "It will cost $2bn to clean up the river": "it" stands for the words behind.
    let stands_in = subject.as_ref().is_some_and(|s| s.len() == 1 && lexemes.is(s.start, "it"));
    let behind = record.purpose.take();
    if lexemes.word(verb).starts_with("charg") && behind.is_some() {
        // "charged the party $3m in travel costs": the subject is paid.
        record.recipient = subject;
        record.purpose = behind;
        record.spender = payer(lexemes, amount, verb);
        return;
    }
    let work = behind.clone().filter(|p| stands_in && p.start > 0 && lexemes.is(p.start - 1, "to"));
    record.purpose = work.or(subject).or(behind);
    record.spender = payer(lexemes, amount, verb);
}

/// "$59 million spent by the campaign", "$3 million the group paid".
fn behind_amount(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verb: usize,
    sentence: &Range<usize>,
    record: &mut Record,
) {
    record.spender = agent(lexemes, verb, sentence).or_else(|| {
        // "announced that $5 million more was being sent": who says so pays.
        let lead = amount.first.checked_sub(1)?;
        let lead = lead - usize::from(lexemes.is(lead, "that") && lead > sentence.start);
        let says = lexemes.has(lead, Is::COMMITS) && is_passive(lexemes, verb, sentence.start);
        says.then(|| clause::subject(lexemes, lead, sentence.start))?
    });
    if record.spender.is_none() && lexemes.is(verb - 1, "to") {
        // "has £3m to spend": who has it
        record.spender = clause::subject_above(lexemes, amount.first, sentence.start);
    }
    let mut between = amount.end..verb;
    let doer = between.any(|i| lexemes.at(i).capital || lexemes.has(i, Is::PRONOUN));
    if record.spender.is_none() && doer && !is_passive(lexemes, verb, sentence.start) {
        record.spender = clause::phrase_before(
            lexemes,
            clause::group_start(lexemes, verb, amount.end),
            amount.end,
        );
    }
    if lexemes.is_any(verb, words!["went", "goes", "sent", "go"]) && lexemes.is(verb + 1, "to") {
        let to = (verb + 2..sentence.end)
            .find(|i| {
                lexemes.is_any(*i, words![",", "for", "in", ";"]) || lexemes.has(*i, Is::RELATIVE)
            })
            .unwrap_or(sentence.end);
        record.recipient = (verb + 2 < to).then_some(verb + 2..to);
    }
}

/// "ordered 12 trams for A$90 million": what is bought stands before "for".
fn bought(lexemes: &Lexemes<'_>, amount: &Mention, verb: usize, record: &mut Record) {
    let signed = lexemes.is_any(verb, words!["sign", "signs", "signed", "signing"]);
    if !signed && !lexemes.of(verb, Of::BUYING) {
        return;
    }
    let mut end = amount.first;
    while end > verb + 1 && lexemes.has(end - 1, Is::ADVERB | Is::BOUND | Is::DETERMINER) {
        end -= 1;
    }
    if record.purpose.is_none() && lexemes.of(verb, Of::BUYING) {
        // "bought a £1m house"
        record.purpose = purpose::thing(lexemes, amount.end);
    }
    let first = verb + 1 + usize::from(lexemes.is_any(verb + 1, words!["up", "out", "back"]));
    if end > verb + 2 && lexemes.is(end - 1, "for") {
        // "bought it from the city in a sale for": from whom and how is not what.
        let beside = (verb + 2..end - 1).find(|i| {
            lexemes.is_any(*i, words!["from", "out"])
                || lexemes.is(*i, "in")
                    && (lexemes.is_any(*i + 1, words!["a", "an"])
                        || lexemes.is_number(*i + 1)
                        || lexemes.has(*i + 1, Is::MONTH | Is::SHIFT))
        });
        let mut last = beside.unwrap_or(end - 1);
        last -= usize::from(last > first + 1 && lexemes.is(last - 1, ","));
        record.purpose = Some(first..last).filter(|p| !p.is_empty());
        return;
    }
    // "at a cost of", "in a deal worth", "under a contract valued at"
    let terms = (verb + 2..end).find(|i| {
        lexemes.is_any(*i, words!["at", "in", "under", "as", "for", "through"])
            && (*i + 1..(*i + 6).min(end)).any(|k| {
                lexemes.is_any(
                    k,
                    words![
                        "cost",
                        "price",
                        "deal",
                        "contract",
                        "agreement",
                        "transaction",
                        "order"
                    ],
                )
            })
    });
    if let Some(terms) = terms {
        record.purpose = Some(verb + 1..terms);
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
    if let Some(owner) = owner_of_noun(lexemes, &spender) {
        record.spender = Some(owner);
        return;
    }
    // "TV spending in the race reached": the noun before what hangs on it is the subject.
    let hangs = (spender.start + 1..spender.end)
        .find(|i| lexemes.has(*i, Is::PREPOSITION) && !lexemes.is(*i, "of"));
    let head = hangs.unwrap_or(spender.end);
    let money = (spender.start..head).next_back().is_some_and(|i| {
        lexemes.has(i, Is::SPENDING)
            && !lexemes.is_any(
                i,
                words![
                    "bill",
                    "measure",
                    "fund",
                    "program",
                    "programme",
                    "project",
                    "plant",
                    "factory",
                    "facility",
                ],
            )
    }) || super::kind::is_spending_noun(lexemes, head.saturating_sub(1));
    // "Medicaid paid $2 million"
    let named = head > sentence.start + 1 && lexemes.at(head - 1).capital
        || head == spender.start + 1 && lexemes.at(head).classes & Is::SPENDS != 0;
    if money && !(named && lexemes.has(head, Is::SPENDS)) {
        let own = (spender.clone()).find(|i| lexemes.at(*i).shape == Shape::Possessive);
        let money = Some(spender.clone()).filter(|r| !says_nothing(lexemes, r));
        record.purpose = record.purpose.take().or(money);

        record.spender = own.map(|mark| spender.start..mark).filter(|r| !r.is_empty());
        return;
    }
    let head = spender.end - 1;
    if lexemes.is_any(head, words!["money", "sum", "total", "cash"]) && spender.len() <= 3 {
        record.spender = None;
        return;
    }
    if lexemes.is_any(head, words!["cuts", "cut", "reductions", "reduction"]) {
        // "congressional budget cuts": who cuts; "the cuts": nobody in particular
        let first = spender.start + usize::from(lexemes.has(spender.start, Is::DETERMINER));
        let named = first < head
            && (lexemes.of(first, Of::PUBLIC_PAYERS) || lexemes.entry(first).classes == 0);
        record.spender = named.then_some(first..first + 1);
        return;
    }
    let plan = lexemes.has(head, Is::COMMITS | Is::PROPOSES | Is::AIMS)
        || lexemes.is_any(
            head,
            words!["announcement", "decision", "effort", "opposition", "promise", "budget"],
        );
    if plan && !lexemes.at(head).capital {
        let own = spender.clone().rev().find(|i| lexemes.at(*i).shape == Shape::Possessive);
        record.spender = match own {
            Some(mark) => clause::phrase_before(lexemes, mark, spender.start),
            None if lexemes.is_any(head, words!["bill", "bills"]) => {
                // "passed a bill to provide": who passed it
                let infinitive = lexemes.is(spender.end, "to");
                let passed = || clause::subject_above(lexemes, spender.start, sentence.start);
                infinitive.then(passed).flatten().or(Some(spender))
            }
            None => owner(lexemes, amount, sentence)
                .or_else(|| clause::subject_above(lexemes, spender.start, sentence.start)),
        };
        return;
    }
    if spender.len() == 1 && lexemes.of(spender.start, Of::PAYER_PRONOUNS) {
        let says = spender.start.checked_sub(1).filter(|i| *i > sentence.start);
        let says = says.map(|i| i - usize::from(lexemes.is(i, "that")));
        // "said Monday that it"
        let says = says.map(|i| i - usize::from(lexemes.has(i, Is::WEEKDAY) && i > sentence.start));
        if let Some(verb) = says.filter(|i| lexemes.has(*i, Is::REPORTING)) {
            let named = clause::subject(lexemes, verb, sentence.start);
            record.spender = named.or(record.spender.take());
        }
    }
}

/// What stands between a verb of paying and the amount is who is paid.
fn object(lexemes: &Lexemes<'_>, amount: &Mention, verb: usize, record: &mut Record) {
    if !lexemes.of(verb, Of::PAYEE_VERBS) {
        return;
    }
    let mut end = amount.first;
    while end > verb + 1
        && (lexemes.has(end - 1, Is::ADVERB | Is::BOUND)
            || lexemes.is_any(end - 1, words!["a", "an", "than"]))
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

/// What a noun of cost is the cost of: "the pier" of "the cost of the pier", "the pier's cost".
fn costing(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verdict: Verdict,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let noun = verdict.cue;
    let nouns = words!["cost", "price", "tab", "bill", "costs"];
    if noun >= amount.first || !lexemes.is_any(noun, nouns) || amount.first - noun > COST_REACH {
        return None;
    }
    let owner = noun.checked_sub(1).filter(|m| lexemes.at(*m).shape == Shape::Possessive);
    if let Some(mark) = owner.filter(|_| lexemes.is(noun, "cost")) {
        return clause::phrase_before(lexemes, mark, sentence.start);
    }
    let joins = lexemes.is(noun + 1, "of") || lexemes.is(noun + 1, "for");
    if !joins || !(is_noun(lexemes, noun, sentence.start)) || noun + 2 >= amount.first {
        return None;
    }
    let stop = Is::AUXILIARY | Is::MODAL | Is::VERB | Is::CHANGES | Is::RELATIVE | Is::ESTIMATES;
    let end = (noun + 2..amount.first)
        .find(|i| lexemes.has(*i, stop) && !lexemes.has(*i, Is::MEASURE) || lexemes.is(*i, ","))?;
    (end > noun + 2).then_some(noun + 2..end)
}

/// How far before an amount a noun of cost may stand.
const COST_REACH: usize = 16;

/// Whether an article, an owner or an adjective stands before a word.
fn is_noun(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    after_article(lexemes, i, start)
        || i > start + 1 && after_article(lexemes, i - 1, start) && lexemes.is_word(i - 1)
}

/// The "at" of "at a cost of" before an amount.
fn at_a_cost(lexemes: &Lexemes<'_>, amount: &Mention, sentence: &Range<usize>) -> Option<usize> {
    let from = amount.first.saturating_sub(8).max(sentence.start);
    let at = (from..amount.first).rev().find(|i| lexemes.is_any(*i, words!["at", "with"]))?;
    let cost = (at + 1..amount.first)
        .find(|i| lexemes.is_any(*i, words!["cost", "expense", "price", "budget"]))?;
    (cost - at <= 3 && lexemes.is(cost + 1, "of")).then_some(at)
}

/// The "by" before an amount and what bounds it.
fn by_before(lexemes: &Lexemes<'_>, amount: &Mention) -> Option<usize> {
    let from = amount.first.saturating_sub(4);
    let own = |i: &usize| {
        lexemes.has(*i, Is::ADVERB | Is::BOUND)
            || lexemes.is_any(*i, words!["a", "an", "as", "much", "than", "another", "further"])
    };
    (from..amount.first).rev().find(|i| !own(i)).filter(|i| lexemes.is(*i, "by"))
}

/// The verb of a sum that something goes up or down by: "reduced spending on roads by £3m".
fn stepped_by(lexemes: &Lexemes<'_>, amount: &Mention, sentence: &Range<usize>) -> Option<usize> {
    let by = by_before(lexemes, amount)?;
    let verb = (by.saturating_sub(12).max(sentence.start)..by)
        .rev()
        .find(|i| lexemes.has(*i, Is::CUTS | Is::CHANGES | Is::EARNS | Is::VERB))?;
    let object = verb + 1..by;
    let steps = lexemes.has(verb, Is::CUTS | Is::CHANGES | Is::EARNS)
        && !after_article(lexemes, verb, sentence.start);
    let named = { object }.any(|i| lexemes.has(i, Is::SPENDING));
    (steps && named && !is_passive(lexemes, verb, sentence.start)).then_some(verb)
}

/// "the monthly rent for that space": the phrase of a noun of spending before the amount.
fn noun_before(
    lexemes: &Lexemes<'_>,
    noun: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let phrase = clause::phrase_before(lexemes, noun + 1, sentence.start)?;
    (!says_nothing(lexemes, &phrase)).then_some(phrase)
}

/// Whether a phrase is a bare "budget" or "spending", whoever's it is and however large.
fn says_nothing(lexemes: &Lexemes<'_>, phrase: &Range<usize>) -> bool {
    let Some(head) = phrase.end.checked_sub(1) else { return true };
    let bare = lexemes.of(head, Of::BARE_NOUNS)
        || lexemes.is_any(head, words!["budget", "budgets", "spending"]);
    bare && phrase
        .clone()
        .rev()
        .skip(1)
        .find_map(|i| {
            let owner = lexemes.at(i).shape == Shape::Possessive
                || lexemes.is_any(i, words!["'", "’", "of"])
                || !lexemes.is_word(i);
            let plain = lexemes.has(
                i,
                Is::DETERMINER
                    | Is::ADVERB
                    | Is::SHIFT
                    | Is::TIME_UNIT
                    | Is::MAGNITUDE
                    | Is::CURRENCY,
            ) || lexemes.of(i, Of::FREQUENCIES | Of::PLAIN_ADJECTIVES);
            if owner {
                Some(true)
            } else if plain {
                None
            } else {
                Some(false)
            }
        })
        .unwrap_or(true)
}
