//! Where the words for a purpose end.

use std::ops::Range;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::super::lexicon::Spelling;
use super::after::fiscal_year;
use super::{is_infinitive, leads_to};

/// The most lexemes of a purpose.
pub(super) const LONGEST: usize = 24;

/// From here to the end of the clause.
pub(in crate::extract::figures) fn clause(
    lexemes: &Lexemes<'_>,
    at: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let to = (at + LONGEST).min(sentence.end);
    let mut end = (at..to).find(|i| ends_clause(lexemes, *i, at, to)).unwrap_or(to);
    while end > at
        && !lexemes.is_word(end - 1)
        && !lexemes.is_number(end - 1)
        && lexemes.at(end - 1).shape() != Shape::Possessive
        && !lexemes.is(end - 1, ")")
        || end > at + 1 && lexemes.is_any(end - 1, words!["and", "or", "of", "the", "a"])
    {
        end -= 1;
    }
    end = without_adverb(lexemes, at, end);
    (end > at).then_some(at..end)
}

/// Where a purpose ends before an adverb of the verb: "in costs annually", "the road altogether".
pub(in crate::extract::figures) fn without_adverb(
    lexemes: &Lexemes<'_>,
    at: usize,
    end: usize,
) -> usize {
    let last = end.saturating_sub(1);
    if last <= at {
        return end;
    }
    let often = lexemes.of(last, Of::FREQUENCIES) && !lexemes.has(last - 1, Is::DETERMINER);
    let way = lexemes.is_any(last, HOW) && !lexemes.has(last - 1, Is::PREPOSITION | Is::DETERMINER);
    if often || way { last } else { end }
}

/// Adverbs of how, when and how far somebody pays, behind what for.
const HOW: &[Spelling] = listed!(FIGURES, "purpose/clause/how");

/// Whether a purpose that begins with `from` ends before this lexeme.
pub(super) fn ends_clause(lexemes: &Lexemes<'_>, i: usize, from: usize, to: usize) -> bool {
    if let Some(ends) = at_mark(lexemes, i, from, to) {
        return ends;
    }
    joins_another(lexemes, i, from)
        || lexemes.is(i, "and") && joins_amount(lexemes, i)
        || i > from
            && (is_contact_clause(lexemes, i)
                || is_aided(lexemes, i)
                || begins_another(lexemes, i, from)
                || begins_time(lexemes, i))
        || begins_date(lexemes, i)
}

/// Whether a purpose ends before a mark; `None` where no mark that decides it stands here.
fn at_mark(lexemes: &Lexemes<'_>, i: usize, from: usize, to: usize) -> Option<bool> {
    if lexemes.is(i, ",") {
        return Some(!is_listed(lexemes, i, from, to));
    }
    if lexemes.is_any(i, words!["“", "\"", "‘"]) && i == from && lexemes.is_word(i + 1) {
        // "for “advice”"
        return Some(false);
    }
    if lexemes.is_any(i, words!["“", "\""]) && i > from && i <= from + 2 && lexemes.at(i).spaced()
    {
        // "show “Reef”"
        return Some(false);
    }
    // "“Reef” and other shows"
    let closes = lexemes.is_any(i, words!["”", "\""]) && i > from && lexemes.glued(i);
    if closes
        && (lexemes.is_any(from, words!["“", "\""])
            || lexemes.is_any(from.wrapping_sub(1), words!["“", "\""]))
        && lexemes.is_any(i + 1, words!["and", "or"])
    {
        return Some(false);
    }
    if lexemes.is_any(i, listed!(FIGURES, "purpose/clause/marks")) {
        return Some(true);
    }
    if lexemes.is(i, "(") {
        return Some(!(lexemes.at(i + 1).capital() && lexemes.word(i + 1).len() == 1));
    }
    if lexemes.is(i, ".") {
        return Some(!is_inner_point(lexemes, i));
    }
    if lexemes.is(i, "-") {
        return Some(lexemes.at(i).spaced() && lexemes.at(i + 1).spaced());
    }
    lexemes.is_dash(i).then(|| lexemes.at(i).spaced())
}

/// Whether a comma parts the things of one purpose: "Leeds, York", "roads, bridges and parks".
fn is_listed(lexemes: &Lexemes<'_>, i: usize, from: usize, to: usize) -> bool {
    let loud = |k: usize| lexemes.at(k).len() > 3 && lexemes.is_capitals(k);
    lexemes.at(i + 1).capital()
        && lexemes.at(i.wrapping_sub(1)).capital()
        && !(loud(i.wrapping_sub(1)) && loud(i + 1))
        && !lexemes.has(i + 1, Is::PRONOUN)
        || (i + 1..(i + 4).min(to)).any(|k| lexemes.is(k, "and"))
            && !lexemes.has(i + 1, Is::PRONOUN | Is::DETERMINER | Is::CONJUNCTION)
        || i == from + 2 && lexemes.has(from, Is::DETERMINER) && lexemes.is_number(i + 1)
}

/// Whether a word joins what says another thing: "with", "in return", "and then", "as".
fn joins_another(lexemes: &Lexemes<'_>, i: usize, from: usize) -> bool {
    lexemes.is(i, "with")
        && i > from
        && !lexemes.of(i - 1, Of::WITH_VERBS)
        && !(lexemes.is(i - 1, "do") && lexemes.is(i.wrapping_sub(2), "to"))
        || lexemes.is(i, "in") && lexemes.is_any(i + 1, words!["exchange", "return"])
        || lexemes.are(i, words!["so", "far"])
        || lexemes.are(i, words!["to", "date"])
        || lexemes.is(i, "and") && joins_deed(lexemes, i, from)
        || lexemes.is_any(i, listed!(FIGURES, "purpose/clause/openers"))
        || lexemes.is(i, "that") && i > from
        || lexemes.is(i, "as") && !lexemes.is(i.wrapping_sub(1), "such") && i > from
}

/// Whether "and" joins something else that is done: "and opened", "and in May", "and has", "and they".
fn joins_deed(lexemes: &Lexemes<'_>, and: usize, from: usize) -> bool {
    let next = and + 1;
    is_ed(lexemes.word(next))
        || lexemes.is_any(next, words!["on", "in", "at", "by"]) && !is_placed(lexemes, and, from)
        || lexemes.is_any(next, words!["then", "has", "had"])
        || lexemes.is(next, "now") && lexemes.is_word(next + 1)
        || lexemes.has(next, Is::PRONOUN | Is::AUXILIARY | Is::DOES | Is::MODAL)
            && !lexemes.has(next, Is::MEASURE)
}

/// Whether "and" joins another amount: "and £2m for vans", "and as much as 3 percent", "and the navy £2m".
fn joins_amount(lexemes: &Lexemes<'_>, and: usize) -> bool {
    let own = |i: &usize| {
        lexemes.has(*i, Is::ADVERB | Is::BOUND)
            || lexemes.of(*i, Of::FREQUENCIES)
            || lexemes.is_any(*i, words!["a", "an", "another", "additional", "further", "extra"])
            || lexemes.is_any(*i, listed!(FIGURES, "purpose/clause/bounding"))
            || lexemes.is_any(*i, words!["as", "much", "little", "at", "least", "most", "the"])
            || lexemes.is_any(*i, words!["just", "short", "close", "of"])
    };
    let next = (and + 1..and + 7).find(|k| !own(k)).unwrap_or(and + 1);
    let counted = || {
        lexemes.has(next + 1, Is::PERCENT)
            || lexemes.word(next).contains(',') && leads_to(lexemes, next + 1)
            || lexemes.has(next + 1, Is::MAGNITUDE)
                && (lexemes.has(next + 2, Is::CURRENCY) || leads_to(lexemes, next + 2))
    };
    lexemes.has(next, Is::SYMBOL)
        || lexemes.is_number(next) && counted()
        || is_gapped(lexemes, and + 1)
}

/// Whether a date, or for how long something is, begins here: "in 2026", "during", "over two years".
fn begins_date(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let dated = lexemes.is_any(i, listed!(FIGURES, "purpose/clause/before-dates"))
        && (lexemes.is_number(i + 1) && is_year(lexemes, i + 1)
            || fiscal_year(lexemes, i + 1).is_some()
            || lexemes.has(i + 1, Is::MONTH | Is::SHIFT | Is::WEEKDAY)
            || lexemes.is(i, "during")
            || lexemes.has(i + 1, Is::NAMED_DAY) && lexemes.is_any(i, words!["by", "through"])
            || lexemes.is(i + 1, "the") && lexemes.has(i + 2, Is::SHIFT)
            || is_quarter(lexemes, i + 1));
    let count = || {
        lexemes.is_any(i, words!["over", "for", "in", "within"])
            && (lexemes.is_number(i + 1)
                || lexemes.has(i + 1, Is::SMALL)
                || lexemes.is_any(i + 1, words!["a", "an"]))
            && lexemes.has(i + 2, Is::TIME_UNIT)
    };
    dated || count()
}

/// Whether a time without a preposition begins here: "next year", "this season", "a month", "Monday".
fn begins_time(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let shifted = || {
        lexemes.has(i + 1, Is::TIME_UNIT | Is::SEASON | Is::MONTH | Is::WEEKDAY)
            || lexemes.has(i + 2, Is::TIME_UNIT) && lexemes.of(i + 1, Of::YEAR_ADJECTIVES)
            || lexemes.is(i + 1, "season")
    };
    lexemes.has(i, Is::SHIFT) && shifted()
        || lexemes.is_any(i, words!["a", "per", "each", "every"])
            && lexemes.of(i + 1, Of::RATES_OF_TIME)
        || lexemes.has(i, Is::WEEKDAY)
        || is_time_before(lexemes, i)
}

/// "just days before", "two weeks after": a time that the purpose does not hold.
fn is_time_before(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let own = Is::ADVERB | Is::BOUND | Is::SMALL;
    let at = i + usize::from(lexemes.has(i, own) || lexemes.is_number(i));
    let unit = at + usize::from(at > i && lexemes.has(at, Is::SMALL));
    lexemes.has(unit, Is::TIME_UNIT)
        && lexemes.is_any(unit + 1, words!["before", "after", "earlier", "later", "ago"])
}

/// Whether "and in" goes on from a place: "plants at Leeds and in Hull".
fn is_placed(lexemes: &Lexemes<'_>, and: usize, from: usize) -> bool {
    let lead = words!["in", "at", "on"];
    let placed = |i: usize| lexemes.is_any(i, lead) && lexemes.at(i + 1).capital();
    let dated = lexemes.has(and + 2, Is::DATE_HEAD);
    !dated && placed(and + 1) && (from..and).any(placed)
}

/// Whether an auxiliary of a clause stands here, not the "do" of "what to do".
fn is_aided(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.has(i, Is::AUXILIARY | Is::MODAL) && !(lexemes.is(i, "do") && lexemes.is(i - 1, "to"))
}

/// Whether a clause about the noun before it begins here without a pronoun: "a dam nobody wanted", "the
/// road we need".
fn is_contact_clause(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let before = i.wrapping_sub(1);
    let noun = lexemes.is_word(before)
        && !lexemes.has(before, Is::PREPOSITION | Is::CONJUNCTION | Is::DETERMINER | Is::VERB)
        && !lexemes.is_any(before, words!["what", "whatever", "how", "why", "where"]);
    let who = words!["i", "he", "she", "we", "they"];
    let anybody = words!["nobody", "everyone", "everybody", "someone", "somebody"];
    let no_one = lexemes.are(i, words!["no", "one"]) || lexemes.are(i, words!["few", "people"]);
    let at = i + 1 + usize::from(no_one);
    let joins = Is::PREPOSITION | Is::CONJUNCTION | Is::DETERMINER;
    let verb = lexemes.is_word(at) && !lexemes.has(at, joins) && !lexemes.is(at, "to");
    // "scanners it never used"
    let it = lexemes.is_any(i, words!["it", "you"])
        && (lexemes.has(at, Is::AUXILIARY | Is::MODAL)
            || lexemes.is_any(at, words!["never", "no"]));
    // "a dam nobody in town wanted"
    let placed = lexemes.has(at, Is::PREPOSITION) && !lexemes.is(at, "to");
    noun && (it
        || lexemes.is_any(i, who)
        || (no_one || lexemes.is_any(i, anybody)) && (verb || placed))
}

/// Whether what stands here says another thing of the money or its payer: "and closes a gap", "and to mend
/// roofs", "by selling land", "in addition to".
fn begins_another(lexemes: &Lexemes<'_>, i: usize, from: usize) -> bool {
    let next = i + 1;
    if lexemes.is(i, "by") {
        // "by draining a fund", "by nearly doubling the tax"
        let gerund = next + usize::from(lexemes.has(next, Is::ADVERB));
        return lexemes.word(gerund).ends_with("ing")
            && lexemes.word(gerund).len() > 4
            && !lexemes.at(gerund).capital()
            && !lexemes.has(gerund, Is::MEASURE);
    }
    if lexemes.is(i, "in") {
        return lexemes.is_any(next, words!["addition", "response", "hopes", "case", "order"]);
    }
    if lexemes.is_any(i, words!["despite", "whereas", "unless", "once", "instead", "including"]) {
        return true;
    }
    if lexemes.of(i, Of::PAID_FOR | Of::PAID_OUT) && !lexemes.has(i, Is::AUXILIARY) {
        // "ads paid for by a union", not "homes hit by floods"
        let by = next + usize::from(lexemes.is_any(next, words!["for", "out", "up"]));
        return lexemes.is(by, "by") || lexemes.is(by + 1, "by") && lexemes.has(by, Is::ADVERB);
    }
    if !lexemes.is_any(i, words!["and", "or"]) {
        return false;
    }
    let infinitive = lexemes.is(from.wrapping_sub(1), "to");
    if lexemes.is(next, "to") {
        return !infinitive && is_infinitive(lexemes, next + 1);
    }
    let verb = next + usize::from(lexemes.has(next, Is::ADVERB));
    let object = Is::DETERMINER | Is::SYMBOL | Is::PRONOUN | Is::BOUND;
    let word = lexemes.word(verb);
    let past = !infinitive && lexemes.of(verb, Of::PAST_FORMS);
    let form = past || is_ed(word) || word.ends_with('s');
    // "that seat and got beaten"
    let got = lexemes.is_any(verb, words!["got", "went", "came", "ended", "lost", "won"])
        && !infinitive
        && lexemes.is(verb - 1, "and")
        && (lexemes.word(verb + 1).ends_with("ed")
            || lexemes.word(verb + 1).ends_with("en")
            || lexemes.word(verb + 1).ends_with("ing")
            || lexemes.is_any(verb + 1, words!["up", "out", "down", "back", "nothing", "to"]));
    if got {
        return true;
    }
    // "on a pool and cut £3m from schools"
    let acts = Is::DOES | Is::CUTS | Is::COMMITS | Is::PROPOSES;
    let particle = lexemes.is_any(verb + 1, words!["aside", "out", "off", "up", "in"]);
    if lexemes.has(verb, acts | Is::ASKS)
        && lexemes.has(verb + 1 + usize::from(particle), Is::SYMBOL)
        && !lexemes.has(verb, Is::MEASURE)
    {
        return true;
    }
    // "roads and parks a year"
    let often = lexemes.is_any(verb + 1, words!["a", "an", "per", "each", "every"])
        && lexemes.of(verb + 2, Of::RATES_OF_TIME);
    form && word.len() > 2
        && lexemes.is_word(verb)
        && !lexemes.at(verb).capital()
        && !lexemes.has(verb, Is::MEASURE | Is::PREPOSITION | Is::DETERMINER | Is::PRONOUN)
        && (lexemes.has(verb + 1, object) || lexemes.is_number(verb + 1))
        && !(often || lexemes.has(verb + 1, Is::SHIFT))
}

/// "mended", not "feed".
fn is_ed(word: &str) -> bool {
    word.ends_with("ed") && !word.ends_with("eed")
}

/// "the navy £3m", "Norway about 2 percent" behind "and": another payer with a sum of its own.
pub(super) fn is_gapped(lexemes: &Lexemes<'_>, at: usize) -> bool {
    let opens = lexemes.has(at, Is::DETERMINER) || lexemes.at(at).capital();
    let stop = Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::CONJUNCTION;
    let sum = (at + 1..at + 6)
        .find(|i| !lexemes.is_word(*i) || lexemes.has(*i, stop) || lexemes.is_number(*i));
    opens
        && sum.is_some_and(|i| {
            lexemes.has(i, Is::SYMBOL)
                || lexemes.is_number(i)
                    && (lexemes.has(i + 1, Is::PERCENT) || lexemes.has(i + 2, Is::CURRENCY))
        })
}

/// "the third quarter", "the first nine months", "the final days": a time behind "in".
pub(super) fn is_quarter(lexemes: &Lexemes<'_>, at: usize) -> bool {
    let the = at + usize::from(lexemes.has(at, Is::DETERMINER));
    let nth = lexemes.has(the, Is::ORDINAL)
        || lexemes.is_any(the, words!["final", "opening", "closing", "last", "past"]);
    let count = |i: usize| {
        lexemes.of(i, Of::YEAR_ADJECTIVES)
            || lexemes.has(i, Is::SMALL | Is::TENS)
            || lexemes.is_number(i)
    };
    let unit = the + 1 + usize::from(count(the + 1));
    let half = words!["half", "quarter", "stretch", "phase"];
    let time = |i: usize| lexemes.has(i, Is::TIME_UNIT) || lexemes.is_any(i, half);
    // "in the quarter", not "in the day room"
    let bare = the > at && time(the) && !lexemes.is_word(the + 1);
    nth && time(unit) || bare
}

/// Whether a number can be a year: "2026", "2025-26".
pub(super) fn is_year(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let word = lexemes.word(i);
    let century = word.starts_with("19") || word.starts_with("20") || word.starts_with("21");
    word.len() == 4 || century && word.len() == 7 && word.contains(['-', '–', '/'])
}

/// The end of a noun phrase.
pub(super) fn phrase_end(lexemes: &Lexemes<'_>, at: usize, sentence: &Range<usize>) -> usize {
    let stop = Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::CONJUNCTION;
    let to = sentence.end.min(at + 12);
    (at + 1..to)
        .find(|i| {
            lexemes.has(*i, stop) && !lexemes.is(*i, "of")
                || lexemes.is_any(*i, words![",", ";", ".", "(", "—", "―", ":"])
                    && !is_inner_point(lexemes, *i)
        })
        .unwrap_or(to)
}

pub(super) fn is_inner_point(lexemes: &Lexemes<'_>, i: usize) -> bool {
    // "(R-Pa.)"
    if lexemes.is(i, ".") && lexemes.is(i + 1, ")") && lexemes.glued(i + 1) {
        return true;
    }
    lexemes.is(i, ".")
        && lexemes.glued(i)
        && lexemes.at(i + 1).spaced()
        && lexemes.at(i + 1).capital()
        && lexemes.word(i.wrapping_sub(1)).len() < 4
}
