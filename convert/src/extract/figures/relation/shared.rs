//! Figures that say nothing of themselves and measure what the one before them measures: parts of it, what
//! it grew by, what it is compared with, what another did in the same clause.

use copydesk_model::{FigureKind, Unit};

use super::super::super::account::Rule;
use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::super::lexicon::Spelling;
use super::super::Reading;
use super::super::kind::{UNTOLD, is_of_thing, is_spending_noun};
use super::super::passage::Passage;

/// How many lexemes may stand between two figures of which the second shares the kind of the first.
const REACH: usize = 24;

const PART: Rule = Rule::new("part", "it is a part of the figure before it");
const GROWTH: Rule =
    Rule::new("growth", "it says how much the figure before it has grown or shrunk");
const COMPARED: Rule = Rule::new("compared", "the figure before it is compared with it");
const CONTINUED: Rule =
    Rule::new("continued", "it goes on from what the sentence before says of the figure in it");
const GAPPED: Rule =
    Rule::new("gapped", "it says of another what the figure before it says, without the verb");

/// How the kind of a figure is that of the figure before it, if it is.
pub(super) fn rule(
    passage: &Passage<'_>,
    last: &Reading,
    reading: &Reading,
) -> Option<&'static Rule> {
    let lexemes = &passage.lexemes;
    let gap = reading.amount.first.saturating_sub(last.amount.end);
    if last.verdict.kind != FigureKind::Spending {
        return None;
    }
    let same = last.sentence == reading.sentence;
    let given = words!["donor", "donors", "sponsor", "sponsors", "philanthropists", "donations"];
    let behind = reading.amount.end..(reading.amount.end + 6).min(reading.sentence.end);
    if { behind }.any(|i| lexemes.is_any(i, given)) {
        // "with the last £1m coming from donors"
        return None;
    }
    if gap <= 2 * REACH
        && (is_continued(lexemes, last, reading) || is_adjusted(lexemes, last, reading, same))
    {
        return Some(&CONTINUED);
    }
    if gap > REACH {
        return None;
    }
    let alike = percent(last) == percent(reading);
    if (same || last.sentence.end == reading.sentence.start)
        && is_part(lexemes, last, reading, same)
        && (percent(reading)
            || alike && reading.amount.amount.value() <= last.amount.amount.value())
    {
        return Some(&PART);
    }
    if !same || !is_weak(reading, last) {
        return None;
    }
    if is_growth(lexemes, last, reading) {
        return Some(&GROWTH);
    }
    if !alike || is_told(lexemes, last, reading) {
        return None;
    }
    if is_compared(lexemes, last, reading) {
        return Some(&COMPARED);
    }
    is_gapped(lexemes, last, reading).then_some(&GAPPED)
}

/// "The wall cost £2m. It will be £3m in the end", "Now she is talking about £3m".
fn is_continued(lexemes: &Lexemes<'_>, last: &Reading, reading: &Reading) -> bool {
    let start = reading.sentence.start;
    let next =
        last.sentence.end == start && last.amount.amount.unit() == reading.amount.amount.unit();
    if !next || reading.rule.name != UNTOLD.name || !reading.amount.large {
        return false;
    }
    let from = reading.amount.first.saturating_sub(8).max(start);
    let talks = (from..reading.amount.first).any(|i| {
        lexemes.is_any(i, words!["talking", "speaking", "looking"])
            && lexemes.is_any(i + 1, words!["about", "of", "at"])
    });
    let what = words!["it", "that", "figure", "total", "number", "estimate"];
    let near = start..(start + 4).min(reading.amount.first);
    let subject = { near }.any(|i| lexemes.is_any(i, what));
    let is = (from..reading.amount.first).any(|i| {
        lexemes.is_any(i, words!["be", "is", "was"]) || lexemes.at(i).shape() == Shape::Possessive
    });
    talks || subject && is
}

/// "spent £9m and means to trim that by £2m": what is done with the figure before.
fn is_adjusted(lexemes: &Lexemes<'_>, last: &Reading, reading: &Reading, same: bool) -> bool {
    let by = lead(lexemes, reading, last.amount.end);
    if by < last.amount.end + 2 || !lexemes.is_any(by, words!["by", "to"]) {
        return false;
    }
    let what = by - 1;
    let sum = words!["figure", "sum", "amount", "total", "number"];
    let pronoun = lexemes.is_any(what, words!["that", "it", "this"]);
    let verb = if pronoun { what - 1 } else { what.saturating_sub(2) };
    let moves = listed!(FIGURES, "relation/shared/raising");
    (pronoun || lexemes.is_any(what, sum) && lexemes.has(what - 1, Is::DETERMINER))
        && (same || last.sentence.end == reading.sentence.start)
        && (lexemes.has(verb, Is::CUTS | Is::CHANGES) || lexemes.is_any(verb, moves))
        && (percent(reading) || percent(last) == percent(reading))
}

pub(super) fn percent(reading: &Reading) -> bool {
    reading.amount.amount.unit() == Unit::Percent
}

/// Whether what was found out of a figure was read off words before the last one, or is no more than a guess.
fn is_weak(reading: &Reading, last: &Reading) -> bool {
    let guess = matches!(
        reading.verdict.kind,
        FigureKind::Other
            | FigureKind::Change
            | FigureKind::Share
            | FigureKind::Price
            | FigureKind::Loss
    );
    let own = reading.verdict.cue == reading.amount.first;
    reading.rule.name == UNTOLD.name || own || guess || reading.verdict.cue < last.amount.first
}

/// "£2m of it", "of which £2m", "Of that, £2m", "of the £9m asked for, £2m".
fn is_part(lexemes: &Lexemes<'_>, last: &Reading, reading: &Reading, same: bool) -> bool {
    let whole = |at: usize| {
        lexemes.is(at, "of")
            && (lexemes.is_any(at + 1, words!["which", "that", "it", "this"])
                || lexemes.is_any(at + 1, words!["them", "those"])
                    && !lexemes.is_word(at + 2 + usize::from(lexemes.is(at + 2, ","))))
    };
    let weak = matches!(
        reading.verdict.kind,
        FigureKind::Other
            | FigureKind::Asset
            | FigureKind::Change
            | FigureKind::Share
            | FigureKind::Poll
            | FigureKind::Income
            | FigureKind::Contribution
            | FigureKind::Price
    );
    if !weak {
        return false;
    }
    if whole(reading.amount.end) {
        return !(percent(reading) && is_of_thing(lexemes, reading.amount.end + 2));
    }
    let start = reading.sentence.start;
    let opens = lexemes.is(start, "of") && reading.amount.first < start + 20;
    if !same {
        let what = lexemes.is_any(start + 1, words!["that", "this", "it", "those"])
            || lexemes.is(start + 1, "the")
                && lexemes.is_any(
                    start + 2,
                    words!["total", "money", "sum", "amount", "funds", "funding"],
                );
        return opens && what && reading.amount.first < start + 8;
    }
    let lead = lead(lexemes, reading, last.amount.end);
    let thing = percent(reading)
        && is_of_thing(lexemes, reading.amount.end)
        && !lexemes.is(reading.amount.end, "of");
    let which = lead > 0
        && !thing
        && (lexemes.is_any(lead, words!["which", "that"]) && lexemes.is(lead - 1, "of")
            || lexemes.is(lead, "including"));
    let opened = opens && last.amount.first < start + 6 && lexemes.is(lead, ",");
    which || opened && reading.rule.name == UNTOLD.name
}

/// The lexeme before a figure and the words that belong to it, not before another.
fn lead(lexemes: &Lexemes<'_>, reading: &Reading, from: usize) -> usize {
    let own = |i: usize| {
        lexemes.has(i, Is::ADVERB | Is::BOUND) && !lexemes.has(i, Is::CHANGES)
            || lexemes.is_any(i, words!["a", "an", "about", "as", "much", "another"])
    };
    (from..reading.amount.first).rev().find(|i| !own(*i)).unwrap_or(from)
}

/// Whether a percentage says how much the figure before it has grown or shrunk.
pub(super) fn grows(passage: &Passage<'_>, last: &Reading, reading: &Reading) -> bool {
    let gap = reading.amount.first.saturating_sub(last.amount.end);
    last.sentence == reading.sentence
        && gap <= REACH
        && percent(reading)
        && !percent(last)
        && is_growth(&passage.lexemes, last, reading)
}

/// ", a rise of 8 percent", ", up 8 percent", ", 8 percent more than a year ago".
fn is_growth(lexemes: &Lexemes<'_>, last: &Reading, reading: &Reading) -> bool {
    let mark = |i: usize| lexemes.is_any(i, words![",", "(", ";"]) || lexemes.is_dash(i);
    let from = last.amount.end;
    let end = reading.amount.end;
    let first = lead(lexemes, reading, from);
    let steps = listed!(FIGURES, "relation/shared/behind-steps");
    let behind = lexemes.is_any(end, steps)
        && lexemes.is_any(end + 1, words!["than", "on", "from", "last", "this", "a", "the"])
        || lexemes.of(end, Of::STEPS_AS_NOUNS)
            && (!lexemes.is_word(end + 1)
                || lexemes.is_any(end + 1, words!["on", "from", "over", "since", "compared"]));
    let step = lexemes.of(end, Of::STEPS_AS_NOUNS) && is_compared(lexemes, last, reading);
    if mark(first) && behind || step && percent(reading) {
        return true;
    }
    let by = first - usize::from(lexemes.is_any(first, words!["by", "of"]) && first > from);
    let of = by < first && lexemes.is(first, "of");
    let noun = of && lexemes.of(by, Of::STEPS_AS_NOUNS) && {
        let article = by.saturating_sub(2)..by;
        { article }.any(|i| lexemes.is_any(i, words!["a", "an"]))
            && (by.saturating_sub(3).max(from)..by).any(mark)
    };
    let verb = !of && lexemes.has(by, Is::CHANGES) && by > from && mark(by - 1);
    noun || verb
}

/// Whether words between two figures say what the second measures.
fn is_told(lexemes: &Lexemes<'_>, last: &Reading, reading: &Reading) -> bool {
    let between = last.amount.end..reading.amount.first;
    // what is compared may have nouns of its own
    let clause = between.rev().take_while(|i| !lexemes.is_any(*i, words![";", "―"]));
    { clause }.any(|i| {
        lexemes.has(i, Is::DOES | Is::ASKS)
            && !lexemes.is_any(i, MATCHING)
            && !lexemes.has(i, Is::CHANGES | Is::ADVERB | Is::BOUND)
            && !lexemes.has(i, Is::SPENDS)
    }) || {
        let next = reading.amount.end;
        lexemes.has(next, Is::MEASURE & !Is::SPENDING & !Is::POLL)
            || lexemes.has(next + 1, Is::MEASURE & !Is::SPENDING & !Is::POLL)
                && lexemes.is(next, "in")
    }
}

/// "more than the £3m of", "against £3m", "far over the 4 percent growth", "up from £3m".
fn is_compared(lexemes: &Lexemes<'_>, last: &Reading, reading: &Reading) -> bool {
    let from = reading.amount.first.saturating_sub(7).max(last.amount.end);
    let compares = |i: usize| {
        lexemes.is_any(i, listed!(FIGURES, "relation/shared/set-against"))
            || lexemes.is_any(i, words!["double", "twice", "triple", "half", "quadruple", "times"])
                && lexemes.has(i + 1, Is::DETERMINER)
            || lexemes.is(i, "than")
                && i + 1 < reading.amount.first
                && (lexemes.has(i + 1, Is::DETERMINER)
                    || lexemes.at(i + 1).shape() == Shape::Possessive)
            || lexemes.is(i, "not") && lexemes.is(i - 1, ",") && lexemes.has(i + 1, Is::DETERMINER)
            || lexemes.is(i, "after")
                && lexemes.has(i + 1, Is::CHANGES)
                && lexemes.ends(i + 1, "ing")
            || lexemes.is_any(i, words!["up", "down", "instead", "rather"])
                && lexemes.is_any(i + 1, words!["from", "of", "than"])
    };
    (from..reading.amount.first).any(compares)
}

/// "Oslo spent 3 percent; Bergen managed 2 percent", "one spent £3m, the other £2m".
fn is_gapped(lexemes: &Lexemes<'_>, last: &Reading, reading: &Reading) -> bool {
    let between = last.amount.end..reading.amount.first;
    if reading.rule.name != UNTOLD.name {
        return false;
    }
    let parts = { between.clone() }
        .any(|i| lexemes.is_any(i, words![",", ";", "and", "but", "while"]) || lexemes.is_dash(i));
    let verb = Is::VERB | Is::AUXILIARY | Is::MODAL | Is::REPORTING | Is::RELATIVE | Is::DOES;
    let figures = words!["figure", "number", "share", "amount", "total", "one"];
    let spoken = { between }.any(|i| {
        let is = lexemes.is_any(i, words!["is", "was"]) && lexemes.is_any(i - 1, figures);
        let spent = is_spending_noun(lexemes, i)
            || lexemes.is(i, "spending") && lexemes.at(i - 1).shape() == Shape::Possessive;
        lexemes.has(i, verb) && !is && !spent && !lexemes.is_any(i, MATCHING)
            || lexemes.is_any(i, words!["\"", "“", "”", ":"])
    });
    let next = reading.amount.end;
    let closed =
        !lexemes.is_word(next) || lexemes.is_any(next, listed!(FIGURES, "relation/shared/closing"));
    // "£9m this year and £8m the next"
    let closed = closed
        || lexemes.is(next, "next")
        || lexemes.is(next, "the") && lexemes.is_any(next + 1, words!["next", "last", "following"]);
    let noun = lexemes.is(next, "of")
        && !lexemes.is_any(next + 1, words!["gdp", "its", "their", "national"]);
    parts && !spoken && closed && !noun
}

/// Verbs of doing as well, which stand for the verb of a clause before: "Oslo managed 3 percent".
const MATCHING: &[Spelling] = listed!(FIGURES, "relation/shared/matching");
