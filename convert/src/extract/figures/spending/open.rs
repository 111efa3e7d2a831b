//! What the verb and the nouns beside an amount have left open: who pays by a verb that no list knows, whose
//! the money is, what an order is for.

use std::ops::Range;

use super::super::super::amounts::Mention;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::super::lexicon::Spelling;
use super::super::clause;
use super::super::finite::after_article;
use super::super::passage::Passage;
use super::super::payer::payer_of_kind;
use super::super::purpose;
use super::Record;
use super::measured::before_bounds;
use super::verb::is_passive;

/// Particles of a verb that lays out money: "voted through", "signed off on".
const PARTICLES: &[Spelling] = words![
    "through", "off", "out", "up", "in", "down", "away", "aside", "back", "forward", "together"
];

/// Verbs that take money in, measure it or only tell of it.
const OTHERS: &[Spelling] = words![
    "raise",
    "raises",
    "raised",
    "raising",
    "borrow",
    "borrows",
    "borrowed",
    "borrowing",
    "earn",
    "earned",
    "earns",
    "earning",
    "need",
    "needs",
    "needed",
    "fetched",
    "stole",
    "owed",
    "owes",
    "lost",
    "saved",
    "saves",
    "saving",
    "total",
    "totals",
    "totaled",
    "totalled",
    "exceeds",
    "exceeded",
    "show",
    "shows",
    "showed",
    "reveals",
    "revealed",
    "include",
    "includes",
    "included",
    "including",
    "criticised",
    "criticized",
    "defended",
    "praised",
    "questioned",
    "mentioned",
    "noted",
    "remains",
    "remained",
    "netted",
    "generated",
    "generates",
    "brought",
    "equals",
    "equaled",
    "equalled",
    "reached",
    "reaches",
    "lacks",
    "lacked"
];

/// Fills in what is still open.
pub(super) fn fill(
    passage: &Passage<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
    passive: bool,
    record: &mut Record,
) {
    let lexemes = &passage.lexemes;
    if let Some((thing, doer)) = ordered(lexemes, amount, sentence) {
        // "placed an order for six jets worth £3m"
        record.purpose = Some(thing);
        record.spender = doer.or(record.spender.take());
    }
    if let Some(thing) = swallowed_by(lexemes, amount, sentence) {
        // "half of the budget is swallowed by salaries"
        if record.spender.as_ref().is_some_and(|s| s.start >= thing.start) {
            record.spender = None;
        }
        record.purpose = Some(thing);
    }
    if record.spender.is_none() && !passive {
        record.spender = bearer(lexemes, amount, sentence);
    }
    if record.spender.is_none() {
        record.spender = on_the_hook(lexemes, amount, sentence);
    }
    if record.spender.is_none() {
        record.spender = borne_by(lexemes, amount, sentence);
    }
    if record.spender.is_none() && !passive {
        record.spender = doer_of_object(lexemes, amount, sentence, record);
    }
    if record.spender.is_none()
        && passive
        && record
            .verb
            .is_some_and(|v| lexemes.is_any(v, words!["awarded", "granted", "given", "handed"]))
    {
        record.spender = announcer(lexemes, amount, sentence);
    }
    if record.spender.is_none() {
        record.spender = payer_of_kind(passage, amount, sentence)
            .or_else(|| owner_of_money(lexemes, amount, record))
            .or_else(|| owner_of_share(lexemes, amount, sentence))
            .or_else(|| owner_of_budget(lexemes, amount, sentence));
    }
}

/// Who does the verb that the amount is the object of, though no list knows it: "the board voted through £3m
/// for roads".
pub(super) fn doer_of_object(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
    record: &Record,
) -> Option<Range<usize>> {
    let led = words!["on", "for", "into", "toward", "towards", "to"];
    let purpose = record.purpose.as_ref().filter(|p| p.start > amount.end)?;
    let before = |k: usize| amount.first.wrapping_sub(k);
    // "fought over a £3m contract for": the sum says what the thing is worth
    let attribute = lexemes.is_any(before(1), words!["a", "an", "the"])
        && lexemes.has(before(2), Is::PREPOSITION);
    if !lexemes.is_any(purpose.start - 1, led) || attribute {
        return None;
    }
    let mut verb = before_bounds(lexemes, amount, sentence.start)?;
    if verb > sentence.start + 4 && lexemes.are(verb - 3, words!["to", "the", "tune", "of"]) {
        // "will help growers to the tune of £3m"
        return clause::subject_above(lexemes, verb - 3, sentence.start);
    }
    // "signed off on £3m"
    verb -= usize::from(lexemes.is(verb, "on") && lexemes.is(verb.wrapping_sub(1), "off"));
    verb -= usize::from(lexemes.is_any(verb, PARTICLES) && verb > sentence.start + 1);
    let stop = Is::PREPOSITION
        | Is::AUXILIARY
        | Is::MODAL
        | Is::COSTS
        | Is::EARNS
        | Is::REPORTING
        | Is::MEASURE
        | Is::CONJUNCTION
        | Is::DETERMINER
        | Is::CHANGES;
    let takes = Of::RECEIVING | Of::BLOCKING | Of::TAKING_UP | Of::SURPASSING | Of::NEEDING;
    let word = lexemes.word(verb);
    let headline = word.len() > 1 && word.bytes().all(|b| b.is_ascii_uppercase());
    let form = ["ed", "s", "ing", "S", "ED"].iter().any(|e| word.ends_with(e))
        || lexemes.of(verb, Of::PAST_FORMS)
        || lexemes.has(verb, Is::VERB | Is::SPENDS)
        || verb > sentence.start
            && (lexemes.is(verb - 1, "to") || lexemes.has(verb - 1, Is::MODAL | Is::AUXILIARY));
    let verbal = lexemes.is_word(verb)
        && form
        && verb > sentence.start
        && (headline || !lexemes.at(verb).capital())
        && !(lexemes.has(verb, stop) || lexemes.of(verb, takes) || lexemes.is_any(verb, OTHERS))
        && !after_article(lexemes, verb, sentence.start)
        && !is_passive(lexemes, verb, sentence.start);
    let doer = verbal.then(|| clause::subject(lexemes, verb, sentence.start))??;
    // "a plan puts £3m into": who pays is not told
    let plans = words!["budget", "budgets", "plan", "plans", "proposal", "money", "funds", "time"];
    if lexemes.is_any(doer.end - 1, plans) {
        return None;
    }
    let bills = words!["bill", "law", "measure", "package", "deal", "agreement", "order"];
    if word.ends_with("ing") && doer.end == verb && lexemes.is_any(doer.end - 1, bills) {
        // "signed a bill providing £3m"
        let above = clause::subject_above(lexemes, doer.start, sentence.start);
        return above.or(Some(doer));
    }
    Some(doer)
}

/// How far behind an amount it may stand who announces it.
const ANNOUNCED_REACH: usize = 24;

/// "was awarded £3m to mend the quay, the navy announced": who gives what it tells of.
fn announcer(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let to = (amount.end + ANNOUNCED_REACH).min(sentence.end);
    let verb = (amount.end..to)
        .find(|i| lexemes.is_any(*i, words!["announced", "announces", "said", "says"]))?;
    let comma = (amount.end..verb).rev().find(|i| lexemes.is(*i, ","))?;
    let who = clause::phrase_before(lexemes, verb, comma + 1)?;
    let head = who.end - 1;
    let body = lexemes.of(head, Of::PUBLIC_PAYERS | Of::STATES)
        || lexemes.at(head).capital() && lexemes.has(who.start, Is::DETERMINER);
    (body && who.start == comma + 1).then_some(who)
}

/// How far from an amount a participle may stand that says who bears it, or what eats it up.
const BORNE_REACH: usize = 16;

/// "the rink, paid for by the state, cost £3m": who bears what the sum is the cost of.
fn borne_by(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let from = amount.first.saturating_sub(BORNE_REACH).max(sentence.start + 1);
    let bears = (from..amount.first)
        .find(|i| lexemes.is(*i - 1, ",") && lexemes.of(*i, Of::PAID_FOR | Of::PAID_OUT))?;
    let by = (bears + 1..bears + 4).find(|i| lexemes.is(*i, "by"))?;
    let close = (by + 2..amount.first).find(|i| lexemes.is(*i, ","))?;
    let who = clause::phrase_before(lexemes, close, by + 1)?;
    let sum = Is::TAX | Is::SAVING | Is::GIFT | Is::DEBT | Is::INCOME | Is::PRICE;
    let money = lexemes.has(who.end - 1, sum) || lexemes.word(by + 1).ends_with("ing");
    (who.start == by + 1 && !money).then_some(who)
}

/// "a third of the budget is swallowed by salaries": what eats it up.
fn swallowed_by(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let eaten = words![
        "swallowed",
        "consumed",
        "absorbed",
        "devoured",
        "gobbled",
        "eaten",
        "taken",
        "soaked",
        "guzzled",
        "claimed",
        "drained",
        "sucked",
        "used"
    ];
    let to = (amount.end + BORNE_REACH).min(sentence.end);
    let verb =
        (amount.end..to).take_while(|i| !lexemes.is_any(*i, words![",", ";", ":"])).find(|i| {
            lexemes.is_any(*i, eaten)
                && lexemes.is_any(
                    *i - 1,
                    words!["is", "was", "are", "were", "be", "been", "being", "already", "now"],
                )
        })?;
    let by = verb + 1 + usize::from(lexemes.is(verb + 1, "up"));
    lexemes.is(by, "by").then(|| purpose::clause(lexemes, by + 1, sentence))?
}

/// "the towns are splitting the £3m cost of a bridge": who bears what the sum is the cost of.
fn bearer(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let bears = words![
        "split",
        "splits",
        "splitting",
        "share",
        "shares",
        "shared",
        "sharing",
        "cover",
        "covers",
        "covered",
        "covering",
        "bear",
        "bears",
        "bore",
        "bearing",
        "shoulder",
        "shoulders",
        "shouldered",
        "shouldering",
        "meet",
        "meets",
        "met",
        "meeting",
        "foot",
        "foots",
        "footed",
        "footing",
        "absorb",
        "absorbs",
        "absorbed",
        "absorbing",
        "underwrite",
        "underwrites",
        "underwrote",
        "pay",
        "pays",
        "paid",
        "paying",
        "swallow",
        "swallowed",
        "carry",
        "carried"
    ];
    let costs = words!["cost", "costs", "bill", "tab", "price", "expense", "outlay"];
    let verb = before_bounds(lexemes, amount, sentence.start)?;
    let verb = verb - usize::from(lexemes.is(verb, "up") && verb > sentence.start);
    let picks = lexemes.is_any(verb, words!["pick", "picks", "picked", "picking"]);
    let bears = picks || lexemes.is_any(verb, bears);
    let active = verb > sentence.start
        && !after_article(lexemes, verb, sentence.start)
        && !is_passive(lexemes, verb, sentence.start);
    let cost = (amount.end..amount.end + 3).any(|i| lexemes.is_any(i, costs));
    (bears && active && cost).then(|| clause::subject(lexemes, verb, sentence.start))?
}

/// "taxpayers are on the hook for £3m": who has to pay.
fn on_the_hook(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let lead = before_bounds(lexemes, amount, sentence.start)?;
    let hook = lead.checked_sub(1).filter(|_| lexemes.is_any(lead, words!["for", "with"]))?;
    let on = hook.checked_sub(2).filter(|_| lexemes.is_any(hook, words!["hook", "bill", "tab"]))?;
    let verb = on.checked_sub(1).filter(|v| *v > sentence.start && lexemes.is(on, "on"))?;
    let left = lexemes.is_any(verb, words!["left", "put", "leave", "leaves", "leaving", "putting"]);
    let whom = clause::phrase_before(lexemes, on, sentence.start);
    if left || lexemes.has(verb, Is::AUXILIARY) {
        return clause::subject(lexemes, verb, sentence.start);
    }
    whom
}

/// How far before an amount the order may stand that it is the worth of.
const ORDER_REACH: usize = 18;

/// "placed an order for six jets worth £3m": what is ordered, and who orders it.
fn ordered(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<(Range<usize>, Option<Range<usize>>)> {
    let link = before_bounds(lexemes, amount, sentence.start)?;
    let worth = link - usize::from(lexemes.is(link, "at") && link > sentence.start);
    if !lexemes.is_any(worth, words!["worth", "valued", "priced"]) {
        return None;
    }
    let nouns = words!["order", "orders", "contract", "contracts", "deal", "tender", "agreement"];
    let from = worth.saturating_sub(ORDER_REACH).max(sentence.start + 1);
    let noun = (from..worth)
        .rev()
        .find(|i| lexemes.is_any(*i, nouns) && lexemes.is_any(*i + 1, words!["for", "to"]))?;
    let last = worth - usize::from(lexemes.is(worth - 1, ","));
    let thing = purpose::clause(lexemes, noun + 2, &(sentence.start..last))?;
    // "a contract for Boeing worth"
    let named = lexemes.at(thing.start).capital();
    let whole = thing.end == last && !named;
    let the = (noun.saturating_sub(4).max(from)..noun)
        .rev()
        .find(|i| lexemes.has(*i, Is::DETERMINER))
        .and_then(|the| the.checked_sub(1));
    let doer = the.and_then(|verb| {
        let past = lexemes.word(verb).ends_with("ed")
            || lexemes.of(verb, Of::PAST_FORMS)
            || lexemes.has(verb, Is::VERB);
        let buys = past && !lexemes.of(verb, Of::RECEIVING) && !lexemes.has(verb, Is::EARNS);
        buys.then(|| clause::subject(lexemes, verb, sentence.start))?
    });
    whole.then_some((thing, doer))
}

/// Whose the money before the amount is: "India" of "India's farm subsidy swallowed £3m".
fn owner_of_money(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    record: &Record,
) -> Option<Range<usize>> {
    let money = record.purpose.clone().filter(|p| p.end <= amount.first && !p.is_empty())?;
    let hangs = (money.start + 1..money.end).find(|i| lexemes.has(*i, Is::PREPOSITION));
    let end = hangs.unwrap_or(money.end);
    let head = end - 1;
    let whose = |i: &usize| lexemes.at(*i).shape() == Shape::Possessive;
    let mark = (money.start..end).find(whose)?;
    let sums = words![
        "spending",
        "budget",
        "bill",
        "tab",
        "subsidy",
        "subsidies",
        "outlay",
        "outlays",
        "expenditure",
        "expenditures",
        "contribution",
        "contributions",
        "expenses",
        "aid",
        "payroll",
        "costs",
        "investment",
        "investments",
        "grants",
        "procurement",
        "funding"
    ];
    let pays = lexemes.is_any(head, sums);
    (pays && mark > money.start && mark < head).then_some(money.start..mark)
}

/// How far behind an amount the budget may stand that it is a part of.
const BUDGET_REACH: usize = 16;

/// "£3m is earmarked in Leeds's budget for buses": whose budget it is in.
fn owner_of_budget(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let to = (amount.end + BUDGET_REACH).min(sentence.end);
    let papers = words![
        "budget", "budgets", "coffers", "treasury", "funds", "reserves", "money", "purse",
        "accounts"
    ];
    let lead = (amount.end..to)
        .take_while(|i| !lexemes.is_any(*i, words![",", ";", ":"]))
        .find(|i| lexemes.is_any(*i, words!["in", "under", "from", "of"]))?;
    let mark = (lead + 2..(lead + 7).min(to)).find(|i| {
        lexemes.at(*i).shape() == Shape::Possessive
            || lexemes.is_any(*i, words!["'", "’"]) && lexemes.glued(*i)
    })?;
    let paper = (mark + 1..mark + 5).find(|i| lexemes.is_any(*i, papers))?;
    let plain = |mut range: Range<usize>| {
        range.all(|i| {
            lexemes.is_word(i)
                && !lexemes.has(i, (Is::PREPOSITION | Is::VERB | Is::AUXILIARY) & !Is::DETERMINER)
        })
    };
    (plain(lead + 1..mark) && plain(mark + 1..paper)).then_some(lead + 1..mark)
}

/// How far before an amount the share may stand that it is.
const SHARE_REACH: usize = 14;

/// "a third of EU money, or about £3m,": whose money it is a share of.
fn owner_of_share(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let from = amount.first.saturating_sub(SHARE_REACH).max(sentence.start);
    let parts = words!["half", "most", "much", "share", "part", "bulk", "all", "percent"];
    let of = (from + 1..amount.first).rev().find(|i| {
        lexemes.is(*i, "of")
            && (lexemes.has(*i - 1, Is::FRACTION | Is::ORDINAL | Is::PERCENT)
                || lexemes.is_any(*i - 1, parts))
    })?;
    let money = (of + 2..(of + 7).min(amount.first))
        .find(|i| lexemes.is_any(*i, words!["money", "funds", "cash", "spending", "budget"]))?;
    let first = of + 1;
    let mark = (first..money).find(|i| lexemes.at(*i).shape() == Shape::Possessive);
    let the = first + usize::from(lexemes.has(first, Is::DETERMINER));
    let one = the + 1 == money && (lexemes.of(the, Of::PUBLIC_PAYERS) || lexemes.at(the).capital());
    mark.or(Some(money).filter(|_| one)).map(|end| first..end).filter(|r| !r.is_empty())
}

/// The verb that has something done at a cost, its object or the clause about it, and who does it: "the town
/// rebuilt the pier at a cost of £3m", "the pier, which the town rebuilt at a cost of £3m".
pub(super) fn done_at_cost(
    lexemes: &Lexemes<'_>,
    at: usize,
    sentence: &Range<usize>,
) -> Option<(Range<usize>, Range<usize>)> {
    let from = at.saturating_sub(DONE_REACH).max(sentence.start + 1);
    let verb = (from..at)
        .rev()
        .take_while(|i| !lexemes.is_any(*i, words![",", ";", ":"]))
        .find(|i| is_done(lexemes, *i))
        .filter(|v| !is_passive(lexemes, *v, sentence.start))?;
    let group = clause::group_start(lexemes, verb, sentence.start);
    if verb + 1 < at {
        let object = has_object(lexemes, verb);
        let doer = object.then(|| clause::subject(lexemes, verb, sentence.start))??;
        return Some((verb + 1..at, doer));
    }
    let which = (group.saturating_sub(7).max(from)..group)
        .rev()
        .find(|i| lexemes.is_any(*i, words!["which", "that"]))?;
    let comma = usize::from(lexemes.is(which - 1, ","));
    let thing = clause::phrase_before(lexemes, which - comma, sentence.start)?;
    let doer = which + 1..group;
    (!doer.is_empty()).then_some((thing, doer))
}

/// "At a cost of £3m, the town is rebuilding the pier": what is done behind the opening phrase, by whom.
pub(super) fn done_behind(
    lexemes: &Lexemes<'_>,
    doer: &Range<usize>,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let verb = (doer.end..(doer.end + 5).min(sentence.end)).find(|i| {
        !lexemes.has(*i, Is::AUXILIARY | Is::MODAL | Is::ADVERB) && !lexemes.is(*i, "to")
    })?;
    let done = is_done(lexemes, verb) || lexemes.is_any(verb, words!["build", "buy", "move"]);
    let active = done && !is_passive(lexemes, verb, sentence.start);
    (active && has_object(lexemes, verb)).then(|| purpose::clause(lexemes, verb + 1, sentence))?
}

/// How far before "at a cost of" the verb may stand that says what is done.
const DONE_REACH: usize = 16;

/// Whether a word is a form of a verb that does something to a thing.
fn is_done(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let word = lexemes.word(i);
    let form = ["ed", "ing"].iter().any(|e| word.ends_with(e)) && word.len() > 4;
    lexemes.is_word(i)
        && !lexemes.at(i).capital()
        && !lexemes.has(i, Is::AUXILIARY | Is::MODAL | Is::PREPOSITION | Is::REPORTING | Is::COSTS)
        && !lexemes.has(i, Is::MEASURE | Is::CHANGES | Is::ESTIMATES)
        && !lexemes.has(i.wrapping_sub(1), Is::DETERMINER)
        && (form || lexemes.of(i, Of::BUYING | Of::UNDERTAKING) || lexemes.is(i, "built"))
}

/// Whether the object of a verb stands right behind it.
fn has_object(lexemes: &Lexemes<'_>, verb: usize) -> bool {
    lexemes.has(verb + 1, Is::DETERMINER | Is::PRONOUN | Is::SMALL | Is::TENS)
        || lexemes.at(verb + 1).capital()
        || lexemes.is_number(verb + 1)
}
