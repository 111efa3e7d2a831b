//! Crimes that somebody is charged with or that are reported, which tell of no attack in particular.

use super::super::amounts::class::Is;
use super::super::amounts::lexemes::{Lexemes, listed, words};
use super::super::lexicon::Spelling;
use super::trigger;
use copydesk_model::EventKind;

/// Words of what somebody is said to have done, and those before "of" that speak of all of a kind.
const CHARGING: &[Spelling] = listed!(EVENTS, "charge/charging");

/// The most words of a noun phrase before its noun: "of attempted armed robbery".
const PHRASE: usize = 3;

/// "convicted of arson in May", "accused of assault", "reports of robbery": of a crime that a charge
/// names it is not told when or where it was done.
pub(super) fn is_charge(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let attack =
        matches!(trigger::kind(lexemes.entry(i)), Some(EventKind::Attack | EventKind::War));
    if !attack {
        return false;
    }
    let from = i.saturating_sub(PHRASE + 1).max(start + 1);
    let Some(lead) = (from..i).rev().find(|k| lexemes.has(*k, Is::PREPOSITION)) else {
        return false;
    };
    let article = (lead + 1..i).any(|k| lexemes.has(k, Is::DETERMINER));
    let plain = (lead + 1..i)
        .all(|k| (lexemes.is_word(k) || lexemes.is_hyphen(k)) && !lexemes.at(k).capital());
    // "accused of killing nine men"
    let gerund = lexemes.ends(i, "ing")
        && (lexemes.has(i + 1, Is::DETERMINER | Is::SMALL | Is::TENS)
            || lexemes.is_number(i + 1)
            || lexemes.at(i + 1).capital());
    // "the convictions of two men": whose, if more follows.
    let of_what = lexemes.is(i + 1, "of");
    let head = lead - 1;
    let legal = lexemes.has(head, Is::EVENT_VERB)
        && trigger::kind(lexemes.entry(head)) == Some(EventKind::Legal);
    let charged = legal && lexemes.is_any(lead, words!["of", "for", "with"])
        || lexemes.is(lead, "of") && lexemes.is_any(head, CHARGING);
    plain && !article && !of_what && !gerund && charged
}
