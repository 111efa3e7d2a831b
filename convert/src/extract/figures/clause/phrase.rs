//! The noun phrase that ends before a lexeme.

use std::ops::Range;

use super::super::super::amounts::class::Is;
use super::super::super::amounts::lexemes::{Lexemes, Shape, words};

/// The noun phrase that ends before a lexeme.
pub(in crate::extract::figures) fn phrase_before(
    lexemes: &Lexemes<'_>,
    end: usize,
    from: usize,
) -> Option<Range<usize>> {
    let mut at = end;
    while at > from && end - at < 14 {
        let i = at - 1;
        // "the top-up"
        let joined = i > from && i + 1 == end && lexemes.is_hyphen(i - 1) && lexemes.glued(i);
        let inside = joined
            || lexemes.at(i).shape() == Shape::Possessive
            || lexemes.is_hyphen(i)
            || lexemes.is(i, ".") && lexemes.glued(i) && lexemes.word(i.wrapping_sub(1)).len() < 5
            || lexemes.is_word(i)
                && !lexemes.has(
                    i,
                    Is::AUXILIARY
                        | Is::MODAL
                        | Is::REPORTING
                        | Is::CONJUNCTION
                        | Is::RELATIVE
                        | Is::VERB
                        | Is::DOES,
                )
                && (!lexemes.has(i, Is::PREPOSITION) || lexemes.is(i, "of") && of_noun(lexemes, i))
                // "Analysts expect army spending"
                && !lexemes.is_any(i, words!["expect", "expects"])
            // "the Bears' owner"
            || lexemes.is_any(i, words!["'", "’"])
                && lexemes.glued(i)
                && lexemes.at(i + 1).spaced()
                && i + 1 < end
                && lexemes.ends(i - 1, "s")
            // "his own campaign"
            || lexemes.is(i, "own") && i > from && lexemes.has(i - 1, Is::DETERMINER)
            || lexemes.is(i, "and")
                && i > from
                && lexemes.at(i - 1).capital()
                && lexemes.at(i + 1).capital()
            || lexemes.has(i, Is::DETERMINER);
        let head = i + 1 == end && lexemes.is_word(i) && lexemes.has(i, Is::MEASURE);
        let noun = lexemes.has(i, Is::MEASURE) && !lexemes.has(i, Is::CONJUNCTION);
        if !(inside || head || noun) {
            break;
        }
        at = i;
        if lexemes.has(i, Is::DETERMINER) && !(i > from && lexemes.is(i - 1, "of")) {
            break;
        }
    }
    let range = trim(lexemes, at..end);
    (!range.is_empty()).then_some(range)
}

/// Whether "of" hangs on a noun: not "short of", "instead of".
pub(super) fn of_noun(lexemes: &Lexemes<'_>, of: usize) -> bool {
    let before = of.wrapping_sub(1);
    !lexemes.has(before, Is::ADVERB | Is::CONJUNCTION | Is::PREPOSITION)
        && !lexemes.is_any(before, words!["short", "instead", "because", "ahead", "out", "aware"])
}

/// Takes off what leads up to the subject and what hangs on behind it.
pub(super) fn trim(lexemes: &Lexemes<'_>, range: Range<usize>) -> Range<usize> {
    let Range { mut start, end } = range;
    // "In July, the campaign": the phrase up to the comma is an adverbial.
    let leads = lexemes.has(
        start,
        Is::PREPOSITION | Is::CONJUNCTION | Is::ADVERB | Is::WEEKDAY | Is::SHIFT | Is::MONTH,
    ) || lexemes.word(start).ends_with("ing")
        || is_participle(lexemes, start);
    if leads && let Some(comma) = (start..end).find(|i| lexemes.is(*i, ",")) {
        // "In Erie, Pa., Ames paid", "in Erie, Ohio, Ames paid"
        let later = (comma + 1..end).rev().find(|i| lexemes.is(*i, ","));
        let listed = (comma + 1..end).any(|i| lexemes.is(i, "and"));
        start = later.filter(|_| !listed).unwrap_or(comma) + 1;
    }
    // "In June 2024 the club": a date without a comma.
    if lexemes.has(start, Is::PREPOSITION) {
        let dated = Is::MONTH | Is::WEEKDAY | Is::SHIFT | Is::TIME_UNIT | Is::SEASON | Is::PART;
        let rest = (start + 1..end)
            .find(|i| !(lexemes.has(*i, dated) || lexemes.is_number(*i) || lexemes.is(*i, ".")));
        if let Some(rest) = rest.filter(|r| *r > start + 1) {
            start = rest;
        }
    }
    // "Under the pact Norway": an opening phrase without a comma, before a name
    let opens =
        start > 0 && lexemes.has(start - 1, Is::PREPOSITION) && lexemes.at(start - 1).capital();
    if opens && lexemes.has(start, Is::DETERMINER) && !lexemes.at(start + 1).capital() {
        let name = (start + 2..end.min(start + 4)).find(|i| lexemes.at(*i).capital());
        let plain = name.filter(|n| (start..*n).all(|i| lexemes.is_word(i)));
        start = plain.unwrap_or(start);
    }
    // "AT&T"
    let name = lexemes.is(start + 1, "&");
    while start < end
        && !name
        && (lexemes.has(start, Is::CONJUNCTION)
            || lexemes.has(start, Is::ADVERB) && !lexemes.has(start, Is::DETERMINER)
            || !lexemes.is_word(start) && !lexemes.is_number(start))
    {
        start += 1;
    }
    // "outside groups"
    let adjective = lexemes.is_any(start, words!["outside", "inside"])
        && !lexemes.has(start + 1, Is::DETERMINER)
        && !lexemes.at(start + 1).capital();
    if lexemes.has(start, Is::PREPOSITION)
        && !lexemes.has(start, Is::DETERMINER)
        && !adjective
        && !name
    {
        return end..end;
    }
    let cut = (start + 1..end).find(|i| {
        lexemes.is_any(*i, words!["(", "―", "—", "who", "which"]) && lexemes.word(*i) != "WHO"
            || lexemes.is(*i, ",") && !(lexemes.at(i - 1).capital() && lexemes.at(i + 1).capital())
    });
    let mut stop = cut.unwrap_or(end);
    while stop > start
        && (!lexemes.is_word(stop - 1) && lexemes.at(stop - 1).shape() != Shape::Possessive
            || lexemes.has(stop - 1, Is::ADVERB)
                && !(stop > start + 2 && lexemes.is_hyphen(stop - 2) && lexemes.glued(stop - 1)))
    {
        stop -= 1;
    }
    start..without_time(lexemes, start, stop).max(start)
}

/// "published in", "led by": a participle that opens a phrase.
pub(super) fn is_participle(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let form = lexemes.is_past(i);
    form && !lexemes.at(i).capital() && lexemes.has(i + 1, Is::PREPOSITION)
}

/// Where a phrase ends before the time it hangs on: "Congress in March", "the board on Friday".
fn without_time(lexemes: &Lexemes<'_>, start: usize, stop: usize) -> usize {
    let dated = Is::MONTH | Is::WEEKDAY | Is::SHIFT | Is::TIME_UNIT | Is::SEASON | Is::PART;
    let part = words!["night", "morning", "afternoon", "evening"];
    let time = |i: usize| lexemes.has(i, dated) || lexemes.is_number(i) || lexemes.is_any(i, part);
    let mut at = stop;
    while at > start + 1 && stop - at < 4 && time(at - 1) {
        at -= 1;
    }
    let lead = at.saturating_sub(1);
    let led = at < stop
        && lead > start
        && lexemes.is_any(lead, words!["in", "on", "during", "since", "by", "until"]);
    if led { lead } else { stop }
}
