//! Who is on which side of the verb: who pays, who is paid, what is bought.

use std::ops::Range;

use super::super::super::amounts::Mention;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::clause;
use super::super::finite::after_article;
use super::super::passage::Passage;
use super::super::payer::{agent, payer};
use super::super::purpose;
use super::Record;
use super::verb::is_passive;

/// "cost the Treasury £9bn": the subject is what it is for, the object pays.
pub(super) fn costs(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verb: usize,
    sentence: &Range<usize>,
    record: &mut Record,
) {
    let comma = verb.checked_sub(1).filter(|c| lexemes.is(*c, ",") && lexemes.is(verb, "costing"));
    // "the renovation, costing £3m,"
    let beside = comma.and_then(|c| clause::thing_before(lexemes, c, sentence.start));
    let subject = beside
        .or_else(|| estimated(lexemes, verb, sentence))
        .or_else(|| clause::subject(lexemes, verb, sentence.start));
    // "It will cost $2bn to clean up the river": "it" stands for the words behind.
    let stands_in = subject.as_ref().is_some_and(|s| s.len() == 1 && lexemes.is(s.start, "it"));
    let behind = record.purpose.take();
    let charges = lexemes.word(verb).starts_with("charg")
        || lexemes.is_any(verb, words!["billed", "bills", "billing", "invoiced"]);
    if charges && behind.is_some() {
        // "charged the party $3m in travel costs": the subject is paid.
        record.recipient = subject;
        record.purpose = behind;
        record.spender = payer(lexemes, amount, verb);
        return;
    }
    // "cost £3m, including £1m for lifts"
    let later =
        (verb + 1..amount.first).any(|i| lexemes.is_any(i, words!["including", "plus", "which"]));
    // "cost £9m, £2m of which went on police"
    let part = lexemes.is(amount.end, "of")
        && lexemes.is_any(amount.end + 1, words!["which", "it", "that", "this", "them"]);
    let work = behind.clone().filter(|_| later || part).or_else(|| {
        // "the plan would cost it £3m to move machines and £2m for trucks"
        let whom = payer(lexemes, amount, verb).is_some();
        let plan = subject.as_ref().is_some_and(|s| {
            let head = s.end - 1;
            whom && (lexemes.of(head, Of::PLAN_NOUNS) || lexemes.is(head, "plan"))
        });
        let led = |p: &Range<usize>| {
            stands_in && lexemes.is(p.start - 1, "to")
                || plan && lexemes.is_any(p.start - 1, words!["to", "for"])
        };
        behind.clone().filter(|p| p.start > 0 && led(p))
    });
    let planned = subject.as_ref().and_then(|s| planner(lexemes, s, sentence));
    record.purpose = work.or(subject).or(behind);
    record.spender = payer(lexemes, amount, verb).or(planned);
}

/// "the port wants to build a quay that would cost £3m": who wants the thing.
fn planner(
    lexemes: &Lexemes<'_>,
    thing: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let verb = thing.start.checked_sub(1).filter(|v| *v > sentence.start + 1)?;
    let makes = lexemes.of(verb, Of::BUYING | Of::UNDERTAKING)
        || lexemes.is_any(verb, words!["build", "install", "open", "launch", "create", "develop"]);
    let about = lexemes.is_any(thing.end, words!["that", "which"]);
    let drops = listed!(FIGURES, "spending/parts/dropping");
    let wants =
        makes && about && lexemes.is(verb - 1, "to") || about && lexemes.is_any(verb, drops);
    wants.then(|| clause::subject(lexemes, verb, sentence.start))?
}

/// "the plan, which analysts say would cost": what the clause about it is about.
fn estimated(lexemes: &Lexemes<'_>, verb: usize, sentence: &Range<usize>) -> Option<Range<usize>> {
    let from = verb.saturating_sub(ESTIMATED_REACH).max(sentence.start + 1);
    let which = (from..verb).rev().find(|i| lexemes.is_any(*i, words!["which", "that"]))?;
    let says = (which + 2..verb).find(|i| lexemes.has(*i, Is::ESTIMATES | Is::REPORTING))?;
    let apart = (which + 1..verb).all(|i| !lexemes.is_any(i, words![",", ";"]));
    let doer = !lexemes.has(which + 1, Is::AUXILIARY | Is::MODAL | Is::ADVERB);
    if !(apart && doer && says > which + 1) || lexemes.has(which - 1, Is::REPORTING) {
        return None;
    }
    let beside = clause::phrase_before_relative(lexemes, which, sentence.start)?;
    // "the plan of the senator, Ann Roe, which"
    let aside = lexemes.is(which - 1, ",");
    let open = beside.start.checked_sub(1).filter(|i| aside && lexemes.is(*i, ","));
    let before = open.and_then(|i| clause::phrase_before(lexemes, i, sentence.start));
    Some(before.unwrap_or(beside))
}

/// How far before a verb of cost the clause may begin that somebody's estimate stands in.
const ESTIMATED_REACH: usize = 10;

/// "$59 million spent by the campaign", "$3 million the group paid".
pub(super) fn behind_amount(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verb: usize,
    sentence: &Range<usize>,
    record: &mut Record,
) {
    record.spender = agent(lexemes, verb, sentence).or_else(|| {
        // "announced that $5 million more was being sent": who says so pays.
        let own = |i: &usize| {
            lexemes.has(*i, Is::BOUND | Is::ADVERB | Is::WEEKDAY)
                || lexemes
                    .is_any(*i, words!["a", "an", "another", "further", "extra", "on", "that"])
        };
        let from = amount.first.saturating_sub(8).max(sentence.start);
        let lead = (from..amount.first).rev().find(|i| !own(i))?;
        let passive = is_passive(lexemes, verb, sentence.start);
        if passive && lexemes.is_any(lead, words!["said", "says"]) {
            // "the minister, Ann Roe, said £3m would be spent"
            let promised = (amount.end..verb).any(|i| lexemes.is_any(i, words!["will", "would"]));
            let who = promised.then(|| clause::subject(lexemes, lead, sentence.start))??;
            return Some(who).filter(|who| is_office(lexemes, who));
        }
        let says = lexemes.has(lead, Is::COMMITS | Is::PROPOSES) && passive;
        says.then(|| clause::subject(lexemes, lead, sentence.start))?
    });
    let aided = (amount.end..verb).any(|i| lexemes.has(i, Is::AUXILIARY));
    if record.spender.is_none() && lexemes.is(verb - 1, "to") && !aided {
        // "has £3m to spend": who has it
        record.spender = clause::subject_above(lexemes, amount.first, sentence.start);
    }
    let mut between = amount.end..verb;
    let doer = between.any(|i| lexemes.at(i).capital() || lexemes.has(i, Is::PRONOUN));
    let doer = doer && !is_order(lexemes, amount, verb);
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
                lexemes.is_any(*i, words![",", "for", "in", ";", "."])
                    || lexemes.has(*i, Is::RELATIVE)
            })
            .unwrap_or(sentence.end);
        record.recipient = (verb + 2 < to).then_some(verb + 2..to);
    }
}

/// Whether some words name a body or an office that pays out public money: "the health minister, Ann Roe".
pub(in crate::extract::figures) fn is_office(lexemes: &Lexemes<'_>, who: &Range<usize>) -> bool {
    who.clone().any(|i| lexemes.of(i, Of::PUBLIC_PAYERS | Of::STATES))
}

/// Whether what looks like a verb is the noun that the amount measures: "the £3m Boeing jet order", not "the
/// £3m Oslo orders".
pub(super) fn is_order(lexemes: &Lexemes<'_>, amount: &Mention, noun: usize) -> bool {
    let opens = |i: usize| lexemes.has(i, Is::DETERMINER | Is::PRONOUN);
    let aided = lexemes.has(noun + 1, Is::AUXILIARY | Is::MODAL);
    let singular = !lexemes.ends(noun, "s") && !lexemes.ends(noun - 1, "s");
    lexemes.of(noun, Of::DECIDED_NOUNS | Of::PROPOSAL_NOUNS)
        && (aided || singular)
        && after_article(lexemes, amount.first, 0)
        && !(amount.end..noun).any(opens)
}

/// What a relative clause with this verb is about: "the house, which he bought".
fn antecedent(lexemes: &Lexemes<'_>, verb: usize) -> Option<Range<usize>> {
    let from = verb.saturating_sub(6).max(1);
    let which = (from..verb).rev().find(|i| lexemes.is_any(*i, words!["which", "that"]));
    let Some(which) = which else { return contacted(lexemes, verb) };
    clause::phrase_before_relative(lexemes, which, which.saturating_sub(16))
}

/// What a clause with no pronoun is about: "the tram it ordered in May for £3m".
fn contacted(lexemes: &Lexemes<'_>, verb: usize) -> Option<Range<usize>> {
    let from = verb.saturating_sub(20);
    let doer = clause::subject(lexemes, verb, from)?;
    let before = doer.start.checked_sub(1).filter(|i| *i > from)?;
    let stop = Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY | Is::MODAL | Is::VERB;
    let noun = lexemes.is_word(before) && !lexemes.has(before, stop | Is::REPORTING);
    let opens = lexemes.has(doer.start, Is::DETERMINER | Is::PRONOUN);
    (noun && opens).then(|| clause::phrase_before(lexemes, before + 1, from))?
}

/// "ordered 12 trams for A$90 million": what is bought stands before "for".
pub(super) fn bought(lexemes: &Lexemes<'_>, amount: &Mention, verb: usize, record: &mut Record) {
    let signed = lexemes.is_any(verb, words!["sign", "signs", "signed", "signing"]);
    let made = lexemes.of(verb, Of::UNDERTAKING)
        || lexemes.is_any(verb, words!["built", "build", "builds", "made", "make", "makes"]);
    if !(signed || made || lexemes.of(verb, Of::BUYING)) {
        return;
    }
    let mut end = amount.first;
    while end > verb + 1
        && (lexemes.has(end - 1, Is::ADVERB | Is::BOUND | Is::DETERMINER)
            || lexemes.is_any(end - 1, words!["mere", "cool", "total", "whopping", "staggering"]))
    {
        end -= 1;
    }
    if record.purpose.is_none() && lexemes.of(verb, Of::BUYING) {
        // "bought a £1m house"
        record.purpose = purpose::thing(lexemes, amount.end);
    }
    let first = verb + 1 + usize::from(lexemes.is_any(verb + 1, words!["up", "out", "back"]));
    if lexemes.of(verb, Of::BUYING) && lexemes.is(first, "for") && end == first + 1 {
        // "the hotel, bought for £3m"
        let comma = verb.checked_sub(1).filter(|c| lexemes.is(*c, ","));
        let thing = comma.and_then(|c| clause::thing_before(lexemes, c, c.saturating_sub(16)));
        record.purpose = thing.or(record.purpose.take()).or_else(|| contacted(lexemes, verb));
        return;
    }
    if end > verb + 2 && lexemes.is(end - 1, "for") {
        // "bought it from the city in a sale for": from whom and how is not what.
        let beside = (verb + 2..end - 1).find(|i| {
            lexemes.is_any(*i, words!["from", "out"])
                || lexemes.is(*i, "at") && lexemes.is_any(*i + 1, words!["auction", "a", "an"])
                || lexemes.is(*i, "in")
                    && (lexemes.is_any(*i + 1, words!["a", "an"])
                        || lexemes.is_number(*i + 1)
                        || lexemes.has(*i + 1, Is::MONTH | Is::SHIFT))
        });
        if lexemes.has(first, Is::PREPOSITION | Is::SHIFT) {
            // "the house, which he bought in 2004 for"
            record.purpose = antecedent(lexemes, verb);
            return;
        }
        let mut last = beside.unwrap_or(end - 1);
        last -= usize::from(last > first + 1 && lexemes.is(last - 1, ","));
        record.purpose = Some(first..last).filter(|p| !p.is_empty());
        return;
    }
    if lexemes.of(verb, Of::BUYING) && end > first + 1 && lexemes.is(end - 1, "worth") {
        // "ordered six trams worth £3m"
        let deal = (first + 1..end - 1).find(|i| lexemes.is_any(*i, words!["in", "under"]));
        let last = deal.unwrap_or(end - 1 - usize::from(lexemes.is(end - 2, ",")));
        record.purpose = Some(first..last).filter(|p| !p.is_empty());
        return;
    }
    // "at a cost of", "in a deal worth", "under a contract valued at"
    let terms = (verb + 2..end).find(|i| {
        lexemes.is_any(*i, words!["at", "in", "under", "as", "for", "through"])
            && (*i + 1..(*i + 6).min(end)).any(|k| lexemes.of(k, Of::TERMS))
    });
    if let Some(terms) = terms {
        record.purpose = Some(verb + 1..terms);
    }
}

/// The most lexemes of who is paid, between a verb of paying and the amount.
const PAID_REACH: usize = 12;

/// What stands between a verb of paying and the amount is who is paid, unless another sum stands there.
pub(super) fn object(passage: &Passage<'_>, amount: &Mention, verb: usize, record: &mut Record) {
    let lexemes = &passage.lexemes;
    let near = (verb + 1..verb + 1 + PAID_REACH + BOUNDS).contains(&amount.first);
    if !near || !lexemes.of(verb, Of::PAYEE_VERBS) {
        return;
    }
    let mut end = amount.first;
    while end > verb + 1
        && (lexemes.has(end - 1, Is::ADVERB | Is::BOUND)
            || lexemes.is_any(end - 1, words!["a", "an", "than"]))
    {
        end -= 1;
    }
    // "paid $2 and $3", "pay $300 a month, up from $200"
    let sum = |i: usize| {
        passage.amount_at(i).is_some() || lexemes.has(i, Is::SYMBOL | Is::CURRENCY | Is::PERCENT)
    };
    let count = |i: usize| {
        lexemes.is_number(i) && i > verb + 1 && !lexemes.has(i - 1, Is::DETERMINER | Is::BOUND)
    };
    // "paid on aid, against a goal of £3m"
    let led = lexemes.has(verb + 1, Is::PREPOSITION) && !lexemes.has(verb + 1, Is::DETERMINER);
    // "paid a total of £3m"
    let of = lexemes.is(end - 1, "of");
    if led || of || (verb + 1..end).any(|i| sum(i) || count(i)) {
        return;
    }
    // "gave Rome, the capital, £3m"
    let comma = (verb + 1..end).find(|i| lexemes.is_any(*i, words![",", ";", ":"]));
    let object = verb + 1..comma.unwrap_or(end);
    let named = object
        .clone()
        .any(|i| lexemes.is_word(i) && !lexemes.has(i, Is::BOUND | Is::ADVERB | Is::PREPOSITION));
    if named && object.len() <= PAID_REACH {
        if record.purpose.is_none() && lexemes.of(object.end - 1, Of::ARMED) {
            // "gave the army £3m"
            record.purpose = Some(object.clone());
        }
        record.recipient = Some(object);
    }
}

/// The most lexemes that may bound an amount behind who is paid.
const BOUNDS: usize = 8;

/// The end of the phrase before a participle, over auxiliaries, adverbs and a comma.
pub(super) fn over_comma(lexemes: &Lexemes<'_>, verb: usize) -> usize {
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
