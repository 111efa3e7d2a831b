//! The budget, law or plan that an article is telling of: who "gets £3m" in the sentence behind it has it
//! from there, and how far the money has got is how far the scheme has.

mod named;

use std::ops::Range;

use copydesk_model::{FigureKind, SpendingStatus};

use super::super::account::Rule;
use super::super::amounts::Mention;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::lexicon::Spelling;
use super::kind::{Verdict, is_away, is_percent, is_small};
use super::passage::Passage;
use super::payer::is_public_body;
use super::{Reading, spending, status};
use named::{REACH, REACH_BEHIND, Scheme, is_scheme, of_passage, of_sentence};

const GIVEN: Rule =
    Rule::new("scheme", "the budget, law or plan that is told of gives it or takes it away");

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

/// Gives the figures of a passage what their scheme says of them.
pub(super) fn settle(
    before: Option<&Passage<'_>>,
    passage: &Passage<'_>,
    readings: &mut [Reading],
) {
    for reading in readings {
        if let Some((part, verb)) = part(&passage.lexemes, reading)
            && let Some(scheme) = of_sentence(passage, reading)
                .or_else(|| told_before(before, passage, reading, verb))
            && scheme.spends
        {
            give(passage, reading, part, scheme);
        }
    }
}

/// The scheme that a sentence before tells of, where the verb of a figure may tell of its doing.
fn told_before(
    before: Option<&Passage<'_>>,
    passage: &Passage<'_>,
    reading: &Reading,
    verb: usize,
) -> Option<Scheme> {
    if !is_done_by_scheme(&passage.lexemes, reading, verb) {
        return None;
    }
    let own = passage.sentence_of(reading.sentence.start);
    of_passage(passage, &reading.amount, own).or_else(|| {
        let before = before?;
        // Of the passage before, the amount stands behind all.
        let end = before.lexemes.len();
        let amount = Mention { first: end, end, ..reading.amount.clone() };
        of_passage(before, &amount, before.sentences.len())
    })
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
const GETTING: &[Spelling] = listed!(FIGURES, "scheme/getting");

/// Verbs of having less by a scheme, in forms that tell of no past.
const LOSING: &[Spelling] = words!["lose", "loses", "forfeit", "forfeits"];

/// Those who gain and lose by trade, and not by what a scheme gives out.
const TRADERS: &[Spelling] = listed!(FIGURES, "scheme/traders");

/// Those who are paid for work or by others, and not by what a scheme gives out.
const PERSONS: &[Spelling] = listed!(FIGURES, "scheme/persons");

/// Verbs of taking money from where it was.
const TAKING: &[Spelling] = words!["take", "takes", "taking", "strip", "strips", "stripping"];

/// Verbs of sending money somewhere.
const STEERING: &[Spelling] = listed!(FIGURES, "scheme/steering");

/// Verbs of putting money into a bill.
const INSERTING: &[Spelling] = listed!(FIGURES, "scheme/inserting");

/// Verbs of spending that moves, before "by".
const MOVING: &[Spelling] = listed!(FIGURES, "scheme/moving");

/// What a sum is in a scheme, if its words tell of one, and the word that does.
fn part(lexemes: &Lexemes<'_>, reading: &Reading) -> Option<(Part, usize)> {
    use FigureKind as Kind;
    let Reading { amount, verdict, sentence, .. } = reading;
    let open = matches!(verdict.kind, Kind::Other | Kind::Change | Kind::Loss | Kind::Income);
    let spends = verdict.kind == Kind::Spending;
    if !(spends || open && verdict.cue <= amount.first && amount.large && !is_percent(amount)) {
        return None;
    }
    let end = behind_time(lexemes, amount.end);
    let from = amount.first.saturating_sub(6).max(sentence.start);
    if spends && opens_with(lexemes, sentence) && !is_percent(amount) {
        return Some((Part::Gives, sentence.start));
    }
    let lead = (from..amount.first).rev().find(|i| !is_own(lexemes, *i));
    if let Some(lead) = lead
        && let Some(part) = led(lexemes, lead, end, sentence)
    {
        return Some((part, lead)).filter(|_| spends || !is_other(lexemes, end, sentence));
    }
    // "£3m for the road is in the budget"
    let is = (end..(end + 6).min(sentence.end))
        .take_while(|i| lexemes.is_word(*i))
        .find(|i| lexemes.is_any(*i, words!["is", "are"]))
        .filter(|i| *i == end || lexemes.is(*i + 1, "in"));
    let within = |is: usize| {
        lexemes.is(is + 1, "in") && (is + 2..is + 6).any(|i| is_scheme(lexemes, i, sentence.start))
    };
    let lies = is.is_some_and(|is| {
        lexemes.is_any(is + 1, words!["for", "reserved", "set", "earmarked"]) || within(is)
    }) || lexemes.is_any(end, words!["goes", "go"])
        && lexemes.is_any(end + 1, words!["to", "for", "toward", "towards", "into"]);
    let opens = lead.is_none_or(|i| lexemes.is_any(i, words![",", ";", ":", "and"]));
    (lies && (opens || is.is_some_and(|is| is > end))).then_some((Part::Gives, amount.first))
}

/// Whether a word before a sum belongs to it: "an extra", "as much as".
fn is_own(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.has(i, Is::BOUND | Is::ADVERB | Is::DETERMINER) && !lexemes.has(i, Is::CHANGES)
        || lexemes.is_any(i, words!["another", "additional", "extra", "further", "as", "much"])
}

/// How far before a verb its subject is looked for.
const REACH_OF_SUBJECT: usize = 8;

/// Whether a verb before a sum may tell of what a scheme does that only a sentence before names: not "Mr. Roe
/// gets £3m", "the firm loses £3m a week", "thieves take £3m off the old".
fn is_done_by_scheme(lexemes: &Lexemes<'_>, reading: &Reading, verb: usize) -> bool {
    let Reading { amount, sentence, .. } = reading;
    let from = verb.saturating_sub(REACH_OF_SUBJECT).max(sentence.start);
    let among = |words: &[Spelling]| (from..verb).any(|i| lexemes.is_any(i, words));
    let timed = behind_time(lexemes, amount.end) > amount.end;
    if lexemes.is_any(verb, GETTING) {
        // "gets £52,000 a year": pay
        return !(among(PERSONS) || among(TRADERS) || timed && is_small(amount));
    }
    if lexemes.is_any(verb, LOSING) {
        let cause = lexemes.is_any(amount.end, words!["because", "due", "over", "from", "after"]);
        return !(among(PERSONS) || among(TRADERS) || timed || cause);
    }
    if !lexemes.is_any(verb, TAKING) && !lexemes.is_any(verb, STEERING) {
        return true;
    }
    let scheme = among(words!["it", "which", "that"])
        || (from..verb).any(|i| is_scheme(lexemes, i, sentence.start));
    let tax = lexemes.is_any(verb, TAKING) && lexemes.is(amount.end, "from");
    scheme || !tax && (from..verb).any(|i| is_public_body(lexemes, i))
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
        // "economists see £3m in growth"
        let more = words!["more", "less", "extra", "additional", "another", "further"];
        if lexemes.is_any(lead, words!["see", "sees"])
            && !(lead + 1..end).any(|i| lexemes.is_any(i, more))
        {
            return None;
        }
        // "gets £3m from a rival"
        let source = lexemes.is(end, "from")
            && !(end + 1..(end + 6).min(sentence.end)).any(|i| {
                named::is_noun(lexemes, i) || lexemes.of(i, Of::PUBLIC_PAYERS | Of::STATES)
            });
        let gains = lexemes.word(lead).starts_with("gain") && among(lead, TRADERS);
        return (!person(lead) && !source && !gains).then_some(Part::Gives);
    }
    if lexemes.is_any(lead, LOSING) {
        return (!person(lead) && !among(lead, TRADERS)).then_some(Part::Takes);
    }
    if lexemes.is_any(lead, TAKING) && is_away(lexemes, end) {
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
    (inside && lexemes.is_any(end, words!["for", "to"])).then_some(Part::Gives)
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
