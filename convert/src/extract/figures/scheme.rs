//! The budget, law or plan that an article is telling of: who "gets £3m" in the sentence behind it has it
//! from there, and how far the money has got is how far the scheme has.

use std::ops::Range;

use copydesk_model::{FigureKind, SpendingStatus};

use super::super::account::Rule;
use super::super::amounts::Mention;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, words};
use super::super::lexicon::Spelling;
use super::kind::{Verdict, is_percent};
use super::passage::Passage;
use super::{Reading, spending, status};

const GIVEN: Rule =
    Rule::new("scheme", "the budget, law or plan that is told of gives it or takes it away");

/// How far before an amount, in its own sentence, its scheme is looked for.
const REACH: usize = 40;

/// How far behind an amount, in its own sentence, its scheme is looked for: "under the law".
const REACH_BEHIND: usize = 9;

/// How much of the end of a sentence before is looked at.
const REACH_OF_SENTENCE: usize = 60;

/// How many sentences before that of an amount are looked at.
const SENTENCES: usize = 3;

/// What a scheme does with a sum.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// "libraries get £3m", "£3m is for libraries", "steers £3m to libraries".
    Gives,
    /// "the arts lose £3m", "takes £3m out of the arts".
    Takes,
    /// "aid grows by £3m": spending that a scheme only says more of.
    Moves,
}

/// What a sentence tells of.
#[derive(Clone, Copy)]
struct Scheme {
    /// The noun.
    noun: usize,
    /// Whether it has been decided on.
    settled: bool,
    /// Whether it gives out money, and is not one of taxes.
    spends: bool,
}

/// Gives the figures of a passage what their scheme says of them.
pub(super) fn settle(
    before: Option<&Passage<'_>>,
    passage: &Passage<'_>,
    readings: &mut [Reading],
) {
    for reading in readings {
        if let Some(part) = part(&passage.lexemes, reading)
            && let Some(scheme) = of_sentence(passage, reading)
                .or_else(|| {
                    let own = passage.sentence_of(reading.sentence.start);
                    of_passage(passage, &reading.amount, own)
                })
                .or_else(|| of_passage(before?, &reading.amount, before?.sentences.len()))
            && scheme.spends
        {
            give(passage, reading, part, scheme);
        }
    }
}

fn give(passage: &Passage<'_>, reading: &mut Reading, part: Part, scheme: Scheme) {
    if reading.verdict.kind != FigureKind::Spending {
        if part == Part::Moves {
            return;
        }
        reading.verdict =
            Verdict { kind: FigureKind::Spending, cue: reading.amount.first, sure: 50 };
        reading.rule = &GIVEN;
        reading.record =
            spending::record(passage, &reading.amount, reading.verdict, &reading.sentence);
    }
    let told = match part {
        Part::Takes => SpendingStatus::Cut,
        _ if scheme.settled => SpendingStatus::Committed,
        _ => SpendingStatus::Proposed,
    };
    let record = &mut reading.record;
    let laid_by = record.status_by.is_some_and(|rule| rule.name == status::LAID_BY.name);
    if told == SpendingStatus::Cut || record.status == Some(SpendingStatus::Spent) || laid_by {
        (record.status, record.status_by) = (Some(told), Some(&status::SCHEME));
        record.status_word = Some(scheme.noun).filter(|n| reading.sentence.contains(n));
    }
}

/// Verbs of having money from a scheme, in forms that tell of no past.
const GETTING: &[Spelling] = words![
    "get",
    "gets",
    "getting",
    "receive",
    "receives",
    "receiving",
    "gain",
    "gains",
    "gaining",
    "see",
    "sees",
];

/// Verbs of having less by a scheme, in forms that tell of no past.
const LOSING: &[Spelling] = words!["lose", "loses", "losing", "forfeit", "forfeits"];

/// Those who gain and lose by trade, and not by what a scheme gives out.
const TRADERS: &[Spelling] = words![
    "insurer",
    "insurers",
    "company",
    "companies",
    "firm",
    "firms",
    "maker",
    "makers",
    "bank",
    "banks",
    "investors",
    "owners",
    "industry",
    "retailers",
    "shareholders",
    "traders",
    "airlines",
    "automakers",
    "brewers",
    "lenders",
    "landlords",
];

/// What a scheme may be about that gives out no money.
const OTHER_MATTERS: &[Spelling] = words![
    "trade",
    "gun",
    "lottery",
    "immigration",
    "voting",
    "zoning",
    "privacy",
    "antitrust",
    "rent",
    "smoking",
    "labor",
    "labour",
    "copyright",
    "libel",
    "cannabis",
    "marijuana",
    "gambling",
];

/// Verbs of taking money from where it was.
const TAKING: &[Spelling] = words!["take", "takes", "taking", "strip", "strips", "stripping"];

/// Verbs of sending money somewhere.
const STEERING: &[Spelling] = words![
    "steer",
    "steers",
    "steering",
    "direct",
    "directs",
    "directing",
    "channel",
    "channels",
    "channeling",
    "channelling",
    "send",
    "sends",
    "sending",
    "shift",
    "shifts",
    "shifting",
    "give",
    "gives",
    "giving",
];

/// Verbs of putting money into a bill.
const INSERTING: &[Spelling] = words![
    "stuffed", "tucked", "inserted", "packed", "slipped", "loaded", "included", "added", "wrote",
    "written", "crammed", "squeezed", "folded",
];

/// Verbs of spending that moves, before "by".
const MOVING: &[Spelling] = words![
    "grow",
    "grows",
    "growing",
    "rise",
    "rises",
    "rising",
    "increase",
    "increases",
    "climb",
    "climbs",
    "jump",
    "jumps",
];

/// What a sum is in a scheme, if its words tell of one.
fn part(lexemes: &Lexemes<'_>, reading: &Reading) -> Option<Part> {
    use FigureKind as Kind;
    let Reading { amount, verdict, sentence, .. } = reading;
    let open = matches!(verdict.kind, Kind::Other | Kind::Change | Kind::Loss | Kind::Income);
    let spends = verdict.kind == Kind::Spending;
    if !(spends || open && verdict.cue <= amount.first && amount.large && !is_percent(amount)) {
        return None;
    }
    let end = behind_time(lexemes, amount.end);
    let from = amount.first.saturating_sub(6).max(sentence.start);
    let own = |i: &usize| {
        lexemes.has(*i, Is::BOUND | Is::ADVERB | Is::DETERMINER) && !lexemes.has(*i, Is::CHANGES)
            || lexemes.is_any(*i, words!["another", "additional", "extra", "further", "as", "much"])
    };
    if spends && opens_with(lexemes, sentence) && !is_percent(amount) {
        return Some(Part::Gives);
    }
    let lead = (from..amount.first).rev().find(|i| !own(i));
    if let Some(part) = lead.and_then(|lead| led(lexemes, lead, end, sentence)) {
        return Some(part).filter(|_| spends || !is_other(lexemes, end, sentence));
    }
    // "£3m for the road is in the budget"
    let is = (end..(end + 6).min(sentence.end))
        .take_while(|i| lexemes.is_word(*i))
        .find(|i| lexemes.is_any(*i, words!["is", "are"]))
        .filter(|i| *i == end || lexemes.is(*i + 1, "in"));
    let lies = is.is_some_and(|is| {
        lexemes.is_any(is + 1, words!["for", "in", "reserved", "set", "earmarked"])
    }) || lexemes.is_any(end, words!["goes", "go"])
        && lexemes.is_any(end + 1, words!["to", "for", "toward", "towards", "into"]);
    let opens = lead.is_none_or(|i| lexemes.is_any(i, words![",", ";", ":", "and"]));
    (lies && (opens || is.is_some_and(|is| is > end)) && amount.large).then_some(Part::Gives)
}

/// "Counting £3m for trams, the request": a phrase that says what a scheme has.
fn opens_with(lexemes: &Lexemes<'_>, sentence: &Range<usize>) -> bool {
    lexemes.is_any(sentence.start, words!["counting", "including", "excluding"])
}

/// What the verb before a sum says of it.
fn led(lexemes: &Lexemes<'_>, lead: usize, end: usize, sentence: &Range<usize>) -> Option<Part> {
    let before = lead.checked_sub(1).filter(|b| *b >= sentence.start);
    let among = |verb: usize, words: &[Spelling]| {
        let from = verb.saturating_sub(3).max(sentence.start);
        (from..verb).any(|i| lexemes.is_any(i, words))
    };
    let person = |verb: usize| among(verb, words!["he", "she", "i", "you", "who", "we"]);
    if lexemes.is_any(lead, GETTING) {
        // "gets £3m from a rival"
        let source = lexemes.is(end, "from")
            && !(end + 1..(end + 6).min(sentence.end)).any(|i| {
                lexemes.is_any(i, SCHEMES) || lexemes.of(i, Of::PUBLIC_PAYERS | Of::STATES)
            });
        let gains = lexemes.word(lead).starts_with("gain") && among(lead, TRADERS);
        return (!person(lead) && !source && !gains).then_some(Part::Gives);
    }
    if lexemes.is_any(lead, LOSING) {
        return (!person(lead) && !among(lead, TRADERS)).then_some(Part::Takes);
    }
    let away = lexemes.is_any(end, words!["from", "off"]) || lexemes.are(end, words!["out", "of"]);
    if lexemes.is_any(lead, TAKING) && away {
        return Some(Part::Takes);
    }
    if lexemes.is_any(lead, STEERING) && lexemes.is_any(end, words!["to", "toward", "towards"]) {
        return Some(Part::Gives);
    }
    // "lopping off £3m", "take back £3m"
    let off = lexemes.is(lead, "off") && before.is_some_and(|b| lexemes.has(b, Is::CUTS));
    let back = lexemes.is(lead, "back") && before.is_some_and(|b| lexemes.is_any(b, TAKING));
    if off || back {
        return Some(Part::Takes);
    }
    if lexemes.is(lead, "by") && before.is_some_and(|b| lexemes.is_any(b, MOVING)) {
        return Some(Part::Moves);
    }
    // "there is £3m in the bill"
    let there = lexemes.is_any(lead, words!["is", "are"])
        && before.is_some_and(|b| lexemes.is(b, "there"))
        && lexemes.is(end, "in");
    if there && (end + 1..end + 5).any(|i| is_scheme(lexemes, i, sentence.start)) {
        return Some(Part::Gives);
    }
    // "the measure, with £3m for roads, passed"
    let with = lexemes.is(lead, "with")
        && before.is_some_and(|b| {
            lexemes.is(b, ",") && b > sentence.start && is_scheme(lexemes, b - 1, sentence.start)
        });
    if with && lexemes.is_any(end, words!["for", "to"]) {
        return Some(Part::Gives);
    }
    if lexemes.is_any(lead, INSERTING) {
        let from = lead.saturating_sub(REACH).max(sentence.start);
        let into = |i: usize| {
            lexemes.is_any(i, words!["into", "in", "to"])
                && (i + 1..i + 5).any(|k| is_scheme(lexemes, k, sentence.start))
        };
        let into =
            (from..lead).any(into) || (end..(end + REACH_BEHIND).min(sentence.end)).any(into);
        return into.then_some(Part::Gives);
    }
    // "inside the law is £3m for roads"
    let from = lead.saturating_sub(9).max(sentence.start);
    let inside = lexemes.is_any(lead, words!["is", "are"])
        && (from..lead).any(|i| is_scheme(lexemes, i, sentence.start))
        && (lexemes.is(sentence.start, "of")
            || (sentence.start..lead.min(sentence.start + 3)).any(|i| {
                lexemes.is_any(i, words!["in", "into", "inside", "within", "among", "under"])
            }));
    inside.then_some(Part::Gives)
}

/// Whether what "in" joins to a sum is no spending: "would lose £3m in taxes".
fn is_other(lexemes: &Lexemes<'_>, end: usize, sentence: &Range<usize>) -> bool {
    let other = Is::MEASURE & !Is::SPENDING;
    let to = (end + 5).min(sentence.end);
    let other = |i: usize| {
        lexemes.has(i, other)
            && !lexemes.at(i).capital()
            && !lexemes.is_any(i, words!["money", "take"])
    };
    lexemes.is_any(end, words!["in", "of", "worth"])
        && (end + 1..to).any(|i| other(i) || lexemes.is(i, "business"))
}

/// The first lexeme behind a time that the sum is for: "a year".
fn behind_time(lexemes: &Lexemes<'_>, end: usize) -> usize {
    let timed = lexemes.is_any(end, words!["a", "per", "each", "every"])
        && lexemes.of(end + 1, Of::RATES_OF_TIME);
    end + 2 * usize::from(timed)
}

/// Nouns of schemes that give out money, and whether they are decided on if nothing else is said.
const SCHEMES: &[Spelling] = words![
    "budget",
    "budgets",
    "law",
    "act",
    "bill",
    "legislation",
    "measure",
    "plan",
    "blueprint",
    "package",
    "proposal",
    "request",
    "version",
    "framework",
    "compromise",
    "stimulus",
    "amendment",
];

/// Words behind the noun of a scheme that make it another noun: "the budget office".
const BESIDE: &[Spelling] = words![
    "talks",
    "writers",
    "negotiators",
    "bargainers",
    "process",
    "cuts",
    "hearing",
    "battle",
    "fight",
    "enforcement",
    "school",
    "firm",
    "suit",
    "professor",
    "surplus",
    "impasse",
    "standoff",
    "season",
];

/// Whether a noun is that of a scheme that is known: "the spending plan", not "the budget office".
fn is_scheme(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    if !lexemes.is_any(i, SCHEMES) || i == start {
        return false;
    }
    let other = status::is_bill_paid(lexemes, i)
        || lexemes.is_hyphen(i + 1)
        || lexemes.of(i + 1, Of::RECKONERS | Of::GAPS)
        || lexemes.has(i + 1, Is::DEBT)
        || lexemes.is_any(i + 1, BESIDE);
    let from = i.saturating_sub(7).max(start);
    let known =
        (from..i).rev().take_while(|k| lexemes.is_word(*k) || !lexemes.is(*k, ",")).any(|k| {
            lexemes.has(k, Is::DETERMINER)
                || lexemes.at(k).shape() == Shape::Possessive
                || lexemes.is(k, "into")
        });
    known && !other
}

/// The last scheme among some lexemes of a sentence.
fn last_among(
    passage: &Passage<'_>,
    amount: &Mention,
    among: Range<usize>,
    sentence: &Range<usize>,
) -> Option<Scheme> {
    let lexemes = &passage.lexemes;
    let noun = { among }.rev().find(|i| is_scheme(lexemes, *i, sentence.start))?;
    let settled = status::is_settled(lexemes, amount, noun, sentence);
    Some(Scheme {
        noun,
        settled,
        spends: !(lexemes.has(noun - 1, Is::TAX) || lexemes.is_any(noun - 1, OTHER_MATTERS)),
    })
}

/// The scheme that the sentence of a figure names before it, or right behind it.
fn of_sentence(passage: &Passage<'_>, reading: &Reading) -> Option<Scheme> {
    let Reading { amount, sentence, .. } = reading;
    let from = amount.first.saturating_sub(REACH).max(sentence.start);
    let opens = opens_with(&passage.lexemes, sentence);
    let to = (amount.end + if opens { REACH } else { REACH_BEHIND }).min(sentence.end);
    last_among(passage, amount, from..amount.first, sentence)
        .or_else(|| last_among(passage, amount, amount.end..to, sentence))
}

/// The scheme that one of the sentences before the one with this number tells of.
fn of_passage(passage: &Passage<'_>, amount: &Mention, number: usize) -> Option<Scheme> {
    let from = number.saturating_sub(SENTENCES);
    passage.sentences.get(from..number)?.iter().rev().find_map(|sentence| {
        let from = sentence.end.saturating_sub(REACH_OF_SENTENCE).max(sentence.start);
        last_among(passage, amount, from..sentence.end, sentence)
    })
}
