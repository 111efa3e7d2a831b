//! Who pays by what an amount stands with: "with £3m in spots booked", "Tucked into the bill is £3m".

use std::ops::Range;

use super::super::super::super::amounts::Mention;
use super::super::super::super::amounts::class::{Is, Of};
use super::super::super::super::amounts::lexemes::{Lexemes, words};
use super::super::super::super::lexicon::Spelling;
use super::super::super::clause;

/// How far behind an amount the participle may stand that says what becomes of it.
const BOOKED_REACH: usize = 7;

/// "the club is back on the air, with £3m in spots booked": the subject of the clause that it hangs on.
pub(super) fn had_with(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    lead: Option<usize>,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let with = lead.filter(|i| lexemes.is(*i, "with"))?;
    let booked = words!["booked", "reserved", "gone", "planned", "lined", "set"];
    // "with £3m pledged, the museum can open": others pledged it
    let given = words!["pledged", "committed", "promised", "donated", "contributed", "raised"];
    let to = (amount.end + BOOKED_REACH).min(sentence.end);
    let laid_out =
        (amount.end..to).take_while(|i| !lexemes.is_any(*i, words![",", ";", ":"])).any(|i| {
            lexemes.is_any(i, booked) || lexemes.of(i, Of::PAID_OUT) && !lexemes.is_any(i, given)
        });
    if !laid_out {
        return None;
    }
    if with == sentence.start {
        return clause::subject_after_comma(lexemes, amount.end, sentence);
    }
    let comma = with.checked_sub(1).filter(|i| lexemes.is(*i, ","))?;
    clause::subject_above(lexemes, comma, sentence.start)
}

/// Papers that provide money.
const PAPERS: &[Spelling] = words!["law", "bill", "act", "budget", "package", "measure"];

/// How far before an amount the paper may stand that it is in.
const PAPER_REACH: usize = 10;

/// "Tucked into the bill is £3m": the paper that provides it.
pub(super) fn fronted_paper(
    lexemes: &Lexemes<'_>,
    lead: Option<usize>,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let is = lead.filter(|i| lexemes.is_any(*i, words!["is", "are", "was", "were"]))?;
    let first = is.saturating_sub(PAPER_REACH).max(sentence.start + 1);
    let lead = (first..is).find(|i| lexemes.is_any(*i, words!["in", "into", "inside"]))?;
    let before = lead - 1;
    let placed = lexemes.is_past(before);
    let opens = before == sentence.start || lexemes.has(before - 1, Is::CONJUNCTION | Is::ADVERB);
    let named = (lexemes.is_any(is - 1, PAPERS) || lexemes.is_any(is - 1, words!["plan", "deal"]))
        && lexemes.has(lead + 1, Is::DETERMINER);
    (placed && opens && named).then_some(lead + 1..is)
}

/// "would get £3m under the law": the law that gives it.
pub(in super::super) fn under_law(
    lexemes: &Lexemes<'_>,
    from: usize,
    sentence: &Range<usize>,
) -> Option<Range<usize>> {
    let to = (from + PAPER_REACH).min(sentence.end);
    let under = (from..to)
        .take_while(|i| !lexemes.is_any(*i, words![",", ";", ":"]))
        .find(|i| lexemes.is(*i, "under"))
        .filter(|i| lexemes.has(*i + 1, Is::DETERMINER))?;
    let head = (under + 2..under + 6).find(|i| lexemes.is_any(*i, PAPERS))?;
    let plain = (under + 2..head).all(|i| {
        lexemes.is_word(i) && !lexemes.has(i, Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY)
    });
    plain.then_some(under + 1..head + 1)
}
