//! Numbers whose verb, or whose whole, says that they are money: "the state spent 228 million on it".

use super::super::Mention;
use super::super::class::{Classes, Is, Of};
use super::super::lexemes::{Lexemes, listed, words};
use super::super::numeral::Numeral;

/// Verbs whose object is money where a number stands alone.
const VERBS: Classes = Is::SPENDS | Is::COMMITS | Is::GIVES;

/// How far before a figure the verb may stand that a later number shares with it.
const VERB: usize = 8;

/// Whether a number leaves its currency out because its verb asks for money, or one that it shares with the figure,
/// or because it is a part of the figure.
pub(super) fn leaves_out(
    lexemes: &Lexemes<'_>,
    before: &Mention,
    lead: usize,
    number: &Numeral,
) -> bool {
    is_object(lexemes, before, lead, number.end)
        || is_second_object(lexemes, before, lead, number.end)
        || is_part(lexemes, before, lead, number.end)
}

/// "the state spent 228 million on it", "with Rome pledging 1.3 billion"
fn is_object(lexemes: &Lexemes<'_>, before: &Mention, lead: usize, end: usize) -> bool {
    // Things are given too: "gave 3 million to users"
    let money = lexemes.has(lead, Is::SPENDS | Is::COMMITS)
        || lexemes.has(lead, Is::GIVES) && is_given(lexemes, before);
    money && !lexemes.is(lead, "for") && is_complete(lexemes, end)
}

/// Whether a figure is the object of a verb of paying itself.
fn is_given(lexemes: &Lexemes<'_>, before: &Mention) -> bool {
    let verb = |i: usize| lexemes.has(i, VERBS) && !lexemes.is(i, "for");
    (before.first.saturating_sub(VERB)..before.first).any(verb)
}

/// "gave the army 2 billion rupees and universities 66 million", "pledged €3bn and Calabria 300 million towards it"
fn is_second_object(lexemes: &Lexemes<'_>, before: &Mention, lead: usize, end: usize) -> bool {
    let noun = lexemes.is_word(lead)
        && (lexemes.at(lead).capital() || lexemes.ends(lead, "s"))
        && !lexemes.has(lead, Is::PREPOSITION | Is::ADVERB | Is::DETERMINER | Is::AUXILIARY);
    let Some(first) = lead.checked_sub(1) else { return false };
    let joint = first - usize::from(lexemes.is(first, "the"));
    let joined = joint >= before.end && lexemes.is_any(joint, words!["and", ","]);
    let other = |i: usize| {
        lexemes.has(i, Is::VERB | Is::AUXILIARY | Is::MODAL | Is::RELATIVE)
            || lexemes.of(i, Of::PAST_FORMS)
    };
    noun && joined
        && is_complete(lexemes, end)
        && !(before.end..joint).any(other)
        && is_given(lexemes, before)
}

/// "Of the 186 billion zlotys for the army, 41 billion is for tanks"
fn is_part(lexemes: &Lexemes<'_>, before: &Mention, lead: usize, end: usize) -> bool {
    let Some(of) = before.first.checked_sub(1) else { return false };
    let of = of - usize::from(lexemes.is_any(of, words!["the", "that"]) && of > 0);
    let opens = lexemes.is(of, "of") && (of == 0 || !lexemes.is_word(of - 1));
    let goes = words!["goes", "went", "go", "came", "comes", "remains", "remained"];
    opens
        && lexemes.is(lead, ",")
        && (lexemes.has(end, Is::AUXILIARY | Is::MODAL) || lexemes.is_any(end, goes))
}

/// Whether nothing stands behind a number that it could count.
fn is_complete(lexemes: &Lexemes<'_>, end: usize) -> bool {
    let uses = listed!(AMOUNTS, "elision/gaps/uses");
    !lexemes.is_word(end) && !lexemes.is_number(end) || lexemes.is_any(end, uses)
}
