//! What a figure leaves out because the one before it in the sentence has said it: "£5m for vans, up from
//! £3m", "£9m, including £2m for paint".

use std::ops::Range;

use copydesk_model::{FigureKind, SpendingStatus, Unit};

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::lexicon::Spelling;
use super::finite::is_finite;
use super::passage::Passage;
use super::payer::source;
use super::purpose::{self, LEADS};
use super::spending::{names_its_payer, takes_up};
use super::{Reading, without_owner};

/// How one figure hangs on another.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tie {
    /// "up from £3m", "against £3m", "dwarfing the £3m", "£3m less".
    Compared,
    /// "including £3m", "£3m of which".
    Part,
    /// "£3m, about 4 percent of": the same in another measure.
    Measure,
}

/// How many figures before one that hangs on another the other may stand.
const REACH: usize = 3;

/// Gives a figure what the one that it hangs on has said of purpose and payer.
pub(super) fn share(passage: &Passage<'_>, before: &[Reading], reading: &mut Reading) {
    let spends = |r: &Reading| r.verdict.kind == FigureKind::Spending;
    let near = before.iter().rev().take(REACH);
    let beside = |r: &&Reading| r.passage == reading.passage && r.sentence == reading.sentence;
    let Some(other) = near.take_while(beside).find(|r| spends(r)).filter(|_| spends(reading))
    else {
        return;
    };
    let lexemes = &passage.lexemes;
    if reading.record.purpose.is_none() && goes_on(lexemes, other, reading) {
        // "sought £3m for walls and got £2m"
        reading.record.purpose.clone_from(&other.record.purpose);
    }
    if let Some(payer) = gapped(lexemes, other, reading) {
        // "the army spent £3m on tents, and the navy £2m"
        share_verb(lexemes, other, reading, payer);
        return;
    }
    if reading.record.purpose.is_none() && is_restated(lexemes, other, reading) {
        // "the pier, first put at £2m, is now expected to cost £3m"
        reading.record.purpose.clone_from(&other.record.purpose);
        let own = reading.record.spender.take().filter(|p| p.start > reading.amount.end);
        reading.record.spender = other.record.spender.clone().or(own);
        return;
    }
    if is_from_another(lexemes, other, reading) {
        return;
    }
    if let Some(tie) = tie(lexemes, other, reading) {
        share_tied(passage, other, reading, tie);
    } else if reading.record.spender.is_none() && is_listed(lexemes, other, reading) {
        reading.record.spender.clone_from(&other.record.spender);
    }
}

/// Gives a figure what the verb says that it shares: who is named before it pays, or is paid.
fn share_verb(lexemes: &Lexemes<'_>, other: &Reading, reading: &mut Reading, named: Range<usize>) {
    let led = |p: &Range<usize>| p.start >= reading.amount.end && is_led(lexemes, p.start);
    let own = reading.record.purpose.take().filter(led);
    reading.record.purpose = own.or(other.record.purpose.clone());
    // "gave Rome £3m and Athens £2m"
    let paid = |r: &Range<usize>| {
        r.end <= other.amount.first && other.record.verb.is_some_and(|v| v < r.start)
    };
    let given = other.record.recipient.as_ref().is_some_and(paid);
    let record = &mut reading.record;
    if given {
        record.spender.clone_from(&other.record.spender);
        record.recipient = Some(named);
    } else {
        record.spender = Some(named);
    }
}

/// Reads "from" behind the next of two figures: what is cut as the first was, or who else pays. Whether it
/// said either.
fn is_from_another(lexemes: &Lexemes<'_>, other: &Reading, reading: &mut Reading) -> bool {
    let end = reading.amount.end;
    if !lexemes.is(end, "from") || !is_joined(lexemes, other, reading) {
        return false;
    }
    let record = &mut reading.record;
    if other.record.status == Some(SpendingStatus::Cut) {
        // "cut £3m from aid and £2m from the arts council"
        record.purpose = purpose::clause(lexemes, end + 1, &reading.sentence);
        record.spender.clone_from(&other.record.spender);
        return true;
    }
    let payer = source(lexemes, end, &reading.sentence);
    let named = payer.is_some();
    if named {
        // "£3m from the city and £2m from the state"
        record.purpose = record.purpose.take().or_else(|| other.record.purpose.clone());
        record.spender = payer;
    }
    named
}

/// Gives a figure what it has in common with the one that it is tied to.
fn share_tied(passage: &Passage<'_>, other: &Reading, reading: &mut Reading, tie: Tie) {
    let lexemes = &passage.lexemes;
    let own = own_purpose(lexemes, other, reading, tie);
    if tie == Tie::Compared
        && let Some(rival) = own.as_ref().filter(|p| is_rival(lexemes, other, p))
    {
        // "£3m on films, against £1m for the reds"
        reading.record.spender = Some(rival.clone());
        reading.record.purpose.clone_from(&other.record.purpose);
        return;
    }
    let from = other.record.clone();
    let record = &mut reading.record;
    let apart = names_its_payer(record);
    let part_cut = tie == Tie::Part
        && record.status == Some(SpendingStatus::Cut)
        && lexemes.is(reading.amount.end, "from");
    if part_cut {
        // "cuts of £9m, including £2m from the arts"
        record.purpose = purpose::clause(lexemes, reading.amount.end + 1, &reading.sentence);
        record.spender = from.spender.or(record.spender.take());
        return;
    }
    let shared = from.purpose.map(|p| if apart { without_owner(passage, &p) } else { p });
    record.purpose = own.or(shared).or(record.purpose.take());
    if apart {
        return;
    }
    let own = record.spender.take().filter(|_| tie == Tie::Part);
    // "£9m, of which the state is paying £3m"
    let nearer = own.clone().filter(|p| is_between(p, other, reading));
    reading.record.spender = nearer.or(from.spender).or(own);
}

/// Whether some words stand between two figures.
const fn is_between(range: &Range<usize>, other: &Reading, reading: &Reading) -> bool {
    range.start >= other.amount.end && range.end <= reading.amount.first
}

/// The purpose that a figure has of its own: behind it, or what a part of another is said to be.
fn own_purpose(
    lexemes: &Lexemes<'_>,
    other: &Reading,
    reading: &Reading,
    tie: Tie,
) -> Option<Range<usize>> {
    let record = &reading.record;
    let part = tie == Tie::Part;
    let behind =
        |p: &&Range<usize>| p.start >= reading.amount.end && (part || is_led(lexemes, p.start));
    let own = record.purpose.as_ref().filter(behind);
    if own.is_some() || !part {
        return own.cloned();
    }
    complement(lexemes, reading).or_else(|| {
        // "£9m, of which the halls absorbed £3m"
        let takes = record.parts_by.is_some_and(takes_up);
        record.purpose.clone().filter(|p| takes && is_between(p, other, reading))
    })
}

/// "£3m on films, against £1m for the reds": whether "for" leads to who pays the other sum.
fn is_rival(lexemes: &Lexemes<'_>, other: &Reading, purpose: &Range<usize>) -> bool {
    let from = &other.record;
    let on = |p: &Range<usize>| p.start > 0 && !lexemes.is(p.start - 1, "for");
    lexemes.is(purpose.start - 1, "for")
        && (from.purpose.as_ref().is_some_and(on)
            || from.purpose.is_none()
                && from.spender.is_some()
                && lexemes.at(purpose.start).capital())
}

/// "£9m, of which £3m is a grant for roads", "£3m of that was rent": what a part is said to be.
fn complement(lexemes: &Lexemes<'_>, reading: &Reading) -> Option<Range<usize>> {
    let end = reading.amount.end;
    let be = end + 2 * usize::from(lexemes.is(end, "of"));
    let at = be + 1;
    let other = Is::PREPOSITION | Is::ADVERB | Is::AUXILIARY | Is::MODAL | Is::CONJUNCTION;
    let word = lexemes.word(at);
    let verb = ["ed", "ing", "ly"].iter().any(|e| word.ends_with(e))
        || lexemes.of(at, Of::PAST_FORMS)
        || lexemes.has(at, other & !Is::DETERMINER);
    let noun = lexemes.is_word(at)
        && !verb
        && (lexemes.entry(at).classes == 0
            || lexemes.has(at, Is::DETERMINER | Is::MEASURE | Is::EVENT_NOUN | Is::SITE));
    let is = lexemes.is_any(be, words!["is", "was", "are", "were"]);
    (is && noun).then(|| purpose::clause(lexemes, at, &reading.sentence))?
}

/// Nouns of one step up or down, whose size a sum is.
pub(super) const STEPS: &[Spelling] = listed!(FIGURES, "sharing/steps");

/// What stands before the noun of a sum: the "from" of "from an original estimate of £3m".
fn before_noun(lexemes: &Lexemes<'_>, from: usize, of: usize) -> Option<usize> {
    let nouns = listed!(FIGURES, "sharing/sums");
    let noun = of.checked_sub(1).filter(|_| lexemes.is(of, "of"))?;
    let the =
        (from.max(noun.saturating_sub(4))..noun).rev().find(|i| lexemes.has(*i, Is::DETERMINER))?;
    let sum = lexemes.is_any(noun, nouns) || lexemes.is_any(noun, STEPS);
    let named = sum && (the..noun).all(|i| lexemes.is_word(i));
    the.checked_sub(1).filter(|i| named && *i >= from)
}

/// Whether "on" or "for" leads to a purpose.
fn is_led(lexemes: &Lexemes<'_>, purpose: usize) -> bool {
    purpose.checked_sub(1).is_some_and(|lead| lexemes.is_any(lead, LEADS))
}

/// The most lexemes of a payer whose verb is left out.
const GAPPED: usize = 5;

/// Who stands right before a figure whose verb is left out: "and the navy £2m".
fn gapped(lexemes: &Lexemes<'_>, other: &Reading, reading: &Reading) -> Option<Range<usize>> {
    let (from, first) = (other.amount.end, reading.amount.first);
    let own = |i: &usize| {
        lexemes.has(*i, Is::BOUND | Is::ADVERB)
            || lexemes.is_any(*i, words!["a", "an", "another", "further"])
    };
    let end = (from..first).rev().find(|i| !own(i))? + 1;
    let joint = (end.saturating_sub(GAPPED + 1).max(from)..end)
        .rev()
        .find(|i| lexemes.is_any(*i, words!["and", "while", "but", ";", ","]))?;
    let payer = joint + 1..end;
    let verb = Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::DOES | Is::VERB | Is::CONJUNCTION;
    let named = payer.clone().all(|i| {
        lexemes.is_word(i) && !lexemes.has(i, verb | Is::REPORTING | Is::COMMITS | Is::PROPOSES)
    });
    // "has agreed to pay Hull and Leeds £2m": the verb is there
    let own = reading.record.verb.is_some_and(|v| v > from && v < joint);
    let comma = lexemes.is(joint, ",");
    let the = if comma {
        lexemes.is(payer.start, "the")
    } else {
        lexemes.has(payer.start, Is::DETERMINER)
    };
    let opens = the || lexemes.at(payer.start).capital();
    let noun = !payer.is_empty()
        && !lexemes.has(payer.end - 1, Is::DETERMINER | Is::MEASURE)
        && !["ed", "ing", "est"].iter().any(|e| lexemes.word(payer.end - 1).ends_with(e));
    (named && opens && noun && !own && other.record.spender.is_some()).then_some(payer)
}

/// Whether a figure is more of the one before it, or what came of it: "chipped in another £3m", "and got
/// £3m".
fn goes_on(lexemes: &Lexemes<'_>, other: &Reading, reading: &Reading) -> bool {
    let (from, first) = (other.amount.end, reading.amount.first);
    let more = words!["another", "additional", "further", "extra"];
    let near = first.saturating_sub(4).max(from)..first;
    let got = lexemes.of(reading.record.verb.unwrap_or(0), Of::RECEIVING)
        && reading.record.verb.is_some_and(|v| v > from && v < first);
    // "budgeted £9m for books, and £3m was spent"
    let end = reading.amount.end;
    let laid_out = lexemes.is_any(end, words!["was", "were"]) && lexemes.of(end + 1, Of::PAID_OUT);
    got || laid_out || near.into_iter().any(|i| lexemes.is_any(i, more))
}

/// Whether a figure says anew what the one before it in an aside says: ", is now put at £3m", ", later
/// rose to £3m".
fn is_restated(lexemes: &Lexemes<'_>, other: &Reading, reading: &Reading) -> bool {
    let (from, first) = (other.amount.end, reading.amount.first);
    let Some(comma) = (from..first.min(from + 6)).find(|i| lexemes.is(*i, ",")) else {
        return false;
    };
    let then = listed!(FIGURES, "sharing/then");
    let verb = comma + 1;
    let money = lexemes.has(verb, Is::COSTS) || lexemes.of(verb, Of::SURPASSING);
    let apart = (verb..first).any(|i| {
        lexemes.is_any(i, words![",", ";", "and", "but", "while", "to"])
            && !(lexemes.is(i, "to") && i + 6 > first)
    });
    (lexemes.is_any(verb, then) || money) && !apart && first - verb <= RESTATED
}

/// How many lexemes may lead up to a figure that says another anew.
const RESTATED: usize = 9;

/// Whether a figure is the next of a list of uses: "£3m for roads and £2m for vans, but only £1m for art".
fn is_listed(lexemes: &Lexemes<'_>, other: &Reading, reading: &Reading) -> bool {
    let uses = |i: usize| purpose::leads_to(lexemes, i);
    let led = |r: &Reading| {
        let purpose = r.record.purpose.as_ref();
        // "for “supplies”"
        let quoted = |i: usize| lexemes.is_any(i, words!["“", "\"", "‘"]) && uses(i - 1);
        purpose.is_some_and(|p| {
            p.start > r.amount.end && (uses(p.start - 1) || quoted(p.start - 1) || quoted(p.start))
        })
    };
    led(reading) && is_joined(lexemes, other, reading)
}

/// Whether a comma or "and" joins a figure to the one before it, with no verb between.
fn is_joined(lexemes: &Lexemes<'_>, other: &Reading, reading: &Reading) -> bool {
    let (from, first) = (other.amount.end, reading.amount.first);
    let own = |i: &usize| {
        lexemes.has(*i, Is::BOUND | Is::ADVERB | Is::DETERMINER)
            || lexemes.is_any(*i, words!["as", "much", "many", "than", "to", "up", "of"])
            || lexemes.is_any(*i, words!["just", "short", "close", "nearly", "another"])
    };
    let joint = (from..first).rev().find(|i| !own(i));
    // "on top of £3m", "in addition to £3m", "along with £3m"
    let besides = |i: usize| {
        lexemes.is(i, "addition")
            || lexemes.is(i, "on") && lexemes.is(i + 1, "top")
            || lexemes.is(i, "with") && lexemes.is_any(i - 1, words!["along", "together"])
    };
    let joins = joint.is_some_and(|i| {
        lexemes.is_any(i, words!["and", "or", "but", ",", ";"]) || i > from && besides(i)
    });
    // "£3m went on guards and £1m on food"
    let behind = other.record.purpose.as_ref().map(|p| p.start);
    let from = behind.filter(|p| *p > from && *p < from + 5 && *p < first).unwrap_or(from);
    joins && !(from..first).any(|i| is_finite(lexemes, i, from))
}

/// How far before a part "of which" may stand: "of which the state is to pay £3m".
const WHICH_REACH: usize = 9;

/// How a figure hangs on an earlier one; `None` where it stands for itself.
fn tie(lexemes: &Lexemes<'_>, other: &Reading, reading: &Reading) -> Option<Tie> {
    let (from, first, end) = (other.amount.end, reading.amount.first, reading.amount.end);
    let own = |i: &usize| {
        lexemes.has(*i, Is::BOUND | Is::ADVERB | Is::DETERMINER)
            && !lexemes.is_any(*i, words!["than", "below", "above"])
    };
    let link = (from..first).rev().find(|i| !own(i))?;
    let link = before_noun(lexemes, from, link).unwrap_or(link);
    let moved = |i: usize| {
        lexemes.has(i, Is::CHANGES)
            || lexemes.is_any(i, words!["up", "down", "compared", "relative"])
    };
    let dwarfs = listed!(FIGURES, "sharing/set-against");
    let beside = link.wrapping_sub(1);
    let of_it = lexemes.is(end, "of")
        && lexemes.is_any(end + 1, words!["which", "it", "that", "them", "this"]);
    let instead = lexemes.is(link, "of") && link > from && lexemes.is(beside, "instead");
    // "and expects the line to cost more than £3m": a bound
    let bound = lexemes.is(link, "than")
        && link + 1 == first
        && lexemes.is_any(beside, words!["more", "less", "fewer"])
        && !lexemes.is_any(beside.wrapping_sub(1), words![",", "―", "—", "–", "("]);
    let compared = lexemes.is_any(link, dwarfs) && !bound
        || instead
        || lexemes.is_any(link, words!["from", "with"]) && link > from && moved(beside)
        || lexemes.is(link, "to") && lexemes.is_any(beside, words!["compared", "relative"]);
    if compared && !of_it {
        return Some(Tie::Compared);
    }
    let of = |i: usize| i > from && lexemes.is(i, "which") && lexemes.is(i - 1, "of");
    let whole = of_it || (from..first).rev().take(WHICH_REACH).any(of);
    // "£3m to mend it, part of a £9m overhaul"
    let part = lexemes.is(link, "of") && link > from && lexemes.is(link - 1, "part");
    if whole || part || lexemes.is_any(link, words!["including", "plus"]) {
        return Some(Tie::Part);
    }
    let set_off = lexemes.is_any(link, words![",", "―", "—", "–", "("])
        || lexemes.is(link, "or") && lexemes.is(link.wrapping_sub(1), ",");
    let stepped = |i: usize| lexemes.is_any(i, STEPS) || lexemes.is(i, "difference");
    if set_off && (link..first).any(|i| stepped(i) && lexemes.is(i + 1, "of")) {
        // "£9m, an increase of £2m"
        return Some(Tie::Compared);
    }
    let step = listed!(FIGURES, "sharing/behind-steps");
    if (set_off || lexemes.is(link, "and")) && lexemes.is_any(end, step) {
        return Some(Tie::Compared);
    }
    let apiece = lexemes.is_any(end, words!["apiece", "each", "per"])
        || lexemes.is_any(end, words!["a", "an", "for"])
            && lexemes.is_any(end + 1, words!["head", "person", "piece", "each", "every"]);
    if set_off && apiece && lexemes.is(link, "or") {
        return Some(Tie::Measure);
    }
    let percent = |r: &Reading| r.amount.amount.unit() == Unit::Percent;
    let apart = lexemes.is(end, "of") && !(from..link).any(|i| is_finite(lexemes, i, from));
    let close = link < from + 2 || apart;
    (set_off && close && percent(reading) && !percent(other)).then_some(Tie::Measure)
}
