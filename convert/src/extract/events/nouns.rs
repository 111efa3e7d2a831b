//! Nouns that tell of an event.

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::amounts::class::{Classes, Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::lexicon::Spelling;
use super::other_nouns;
use super::trigger::{self, Trigger};
use super::unreal::{has_no_subject, is_unreal};

/// The event that a noun tells of, with another beside it: "the vote", "the summit meeting".
pub(super) fn noun_at(
    lexemes: &Lexemes<'_>,
    i: usize,
    kind: EventKind,
    sentence: &Range<usize>,
) -> Option<Trigger> {
    if is_other_name(lexemes, i, sentence.start) {
        return None;
    }
    let (end, kind) = with_next(lexemes, i, kind, sentence.end);
    // "the Lima shooting victims": of them may be told what happened when.
    let scene = i > sentence.start && lexemes.at(i - 1).capital() && lexemes.of(end, Of::SCENES);
    let before_noun = !scene
        && !is_plural_of_name(lexemes, i, end, sentence.start)
        && is_before_noun(lexemes, i, end);
    let joined = || lexemes.is_hyphen(end) && !lexemes.is_dash(i.wrapping_sub(1));
    if before_noun
        || joined()
        || is_undone(lexemes, i, sentence.start)
        || is_of_no_year(lexemes, i, end, kind, sentence.start)
        || other_nouns::is_other_noun(lexemes, i, end, sentence)
        || generic(lexemes, i, sentence.start)
        || lacks_owner(lexemes, i)
        || is_body(lexemes, i, sentence.start)
        || lexemes.is_any(end - 1, BEGUN)
            && !is_begun(lexemes, end, sentence.end)
            && !is_inquiry_of_year(lexemes, i, end, sentence.start)
    {
        return None;
    }
    let first = compound_start(lexemes, i, sentence.start);
    let alone = first == i && end == i + 1;
    let weak = scene || alone && lexemes.of(i, Of::WEAK) && !takes_place(lexemes, i, sentence);
    Some(Trigger { words: first..end, kind, noun: true, weak })
}

/// "pre-debate", "in Derby", "the final debate": a noun that is part of another word or name, or tells of the
/// next.
fn is_other_name(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let prefixed = i > 1
        && lexemes.is_hyphen(i - 1)
        && lexemes.is_any(i - 2, words!["pre", "post", "non", "anti", "mid", "near", "cease"]);
    // "in Derby": a town.
    let town = i > start + 1
        && lexemes.at(i).capital()
        && lexemes.is_any(i - 1, words!["in", "from", "near"])
        && !lexemes.at(i - 1).capital()
        && !lexemes.at(i + 1).capital();
    // "the final debate" is one of debates.
    let last = lexemes.is(i, "final") && lexemes.has(i + 1, Is::EVENT_NOUN);
    prefixed || town || last
}

/// The end of a noun, with another event behind it, and what the two tell of: "summit meeting".
fn with_next(
    lexemes: &Lexemes<'_>,
    i: usize,
    kind: EventKind,
    sentence_end: usize,
) -> (usize, EventKind) {
    let next = i + 1;
    let joined = lexemes.has(next, Is::EVENT_NOUN)
        && !(lexemes.has(next, Is::MONTH) && lexemes.at(next).capital())
        && next < sentence_end
        && !lexemes.has(next + 1, Is::DETERMINER);
    if !joined {
        return (next, kind);
    }
    // "a bombing campaign" is none for votes.
    let armed = kind == EventKind::Attack && lexemes.of(next, Of::YEARLY);
    let own = || trigger::kind(lexemes.entry(next)).unwrap_or(kind);
    (next + 1, if armed { kind } else { own() })
}

/// "the Lima attacks sadden them": a plural seldom stands before another noun.
fn is_plural_of_name(lexemes: &Lexemes<'_>, i: usize, end: usize, start: usize) -> bool {
    i > start
        && lexemes.at(i - 1).capital()
        && !lexemes.at(i).capital()
        && !lexemes.at(end).capital()
        && lexemes.ends(i, "s")
        && !lexemes.is_any(i, words!["caucus", "crisis"])
        && !["s", "ing"].iter().any(|ending| lexemes.ends(end, ending))
}

/// "refused to sign the pact": what did not happen has no object that happened.
fn is_undone(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    if !lexemes.of(i, Of::WEAK) || is_set_for(lexemes, i, start) {
        return false;
    }
    let verb = (i.saturating_sub(4).max(start)..i).rev().find(|k| {
        lexemes.has(*k, Is::EVENT_VERB | Is::VERB | Is::DOES) || lexemes.of(*k, Of::MAKES)
    });
    verb.is_some_and(|v| {
        // "asked to speak at the talks": these are held.
        let scene = (v + 1..i).any(|k| lexemes.is_any(k, words!["at", "during"]));
        let wished = !scene && v > 0 && lexemes.is(v - 1, "to") && is_unreal(lexemes, v, start);
        // "could not reach an agreement"
        let denied = v > start + 1
            && lexemes.of(v, Of::MAKES)
            && (lexemes.is_any(v - 1, words!["couldn't", "couldn’t"])
                || lexemes.are(v - 2, words!["could", "not"]));
        wished || denied || has_no_subject(lexemes, v, start)
    })
}

/// Whether a noun for what comes every few years says nothing of when: "the campaign", but "a bombing campaign".
fn is_of_no_year(
    lexemes: &Lexemes<'_>,
    i: usize,
    end: usize,
    kind: EventKind,
    start: usize,
) -> bool {
    let armed = end > i + 1 && kind == EventKind::Attack;
    lexemes.of(end - 1, Of::YEARLY) && !armed && !other_nouns::is_of_year(lexemes, end - 1, start)
}

/// Whether a noun that is an event of somebody's is nobody's here: "death", but "her death", "the Roe death".
fn lacks_owner(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.of(i, Of::OWNED)
        && !is_owned(lexemes, i)
        && (!lexemes.at(i.wrapping_sub(1)).capital() || lexemes.has(i.wrapping_sub(1), Is::PRONOUN))
}

/// "in Congress": a parliament, but "a party congress".
fn is_body(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    lexemes.is_any(i, words!["congress", "congresses"])
        && (i == start
            || lexemes.at(i).capital()
            || !lexemes.is_any(i - 1, words!["a", "party", "annual", "world", "national", "its"]))
}

/// Whether an event that needs a date or place beside it has a name or a verb that says that it takes place:
/// "Storm Eunice", "held a vote", "the deal was signed".
fn takes_place(lexemes: &Lexemes<'_>, i: usize, sentence: &Range<usize>) -> bool {
    let named = lexemes.at(i).capital()
        && (i > sentence.start && lexemes.at(i - 1).capital()
            || lexemes.of(i, Of::NAMED_STORMS) && lexemes.at(i + 1).capital());
    let from = i.saturating_sub(6).max(sentence.start);
    let made = || (from..i).any(|k| lexemes.of(k, Of::MAKES));
    named || made() || happens(lexemes, i + 1, sentence.end)
}

/// Whether a noun stands before another, which is what is told of: "campaign contributions", "auto show models".
pub(super) fn is_before_noun(lexemes: &Lexemes<'_>, i: usize, end: usize) -> bool {
    let classes = lexemes.at(end).classes;
    lexemes.is_word(end)
        && classes & !(Is::MEASURE | Is::SITE | Is::VERB | Is::TIME_UNIT) == 0
        && (classes == 0 || classes & (Is::MEASURE | Is::TIME_UNIT | Is::SITE) != 0)
        && !is_name_part(lexemes, i, end)
        && !lexemes.is_any(end, BESIDE_NOUNS)
        && (lexemes.at(end).capital() == lexemes.at(i).capital() || !lexemes.at(end).capital())
        && !["ed", "ly", "n't", "n’t"].iter().any(|ending| lexemes.ends(end, ending))
        && !is_participle(lexemes, end)
        && !is_finite(lexemes, end)
}

/// Whether a day or month owns a noun: "November's election" takes place, whatever they want of it.
fn is_set_for(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    (i.saturating_sub(3).max(start)..i).any(|k| {
        lexemes.at(k).shape() == Shape::Possessive
            && lexemes.has(k.wrapping_sub(1), Is::WEEKDAY | Is::MONTH)
    })
}

/// Words behind a noun that are no nouns, though no list says what they are.
pub(super) const BESIDE_NOUNS: &[Spelling] = listed!(EVENTS, "nouns/beside-nouns");

/// Whether a noun has a determiner or an owner before it.
fn is_owned(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let mut at = i;
    while at > 0
        && i - at < 3
        && (lexemes.is_number(at - 1) || lexemes.at(at - 1).classes == 0)
        && lexemes.at(at - 1).shape() != Shape::Possessive
    {
        at -= 1;
    }
    // "the May 3 death of her sister"
    if lexemes.is(i + 1, "of") {
        return true;
    }
    at > 0
        && (lexemes.has(at - 1, Is::DETERMINER) || lexemes.at(at - 1).shape() == Shape::Possessive)
}

/// Nouns that tell of something that goes on, and are events where it begins or ends.
const BEGUN: &[Spelling] = words!["construction", "inquiry", "inquiries", "probe", "probes"];

/// "Construction of the pier began", "An inquiry is to open", "a probe opened in May".
fn is_begun(lexemes: &Lexemes<'_>, end: usize, sentence_end: usize) -> bool {
    let verbs = listed!(EVENTS, "nouns/beginning");
    let stops = |i: &usize| {
        lexemes.is_any(*i, words![";", ":", "that", "who", "and", "but"])
            || lexemes.is(*i, ",") && lexemes.has(i + 1, Is::RELATIVE)
    };
    (end..(end + HAPPENING_REACH).min(sentence_end))
        .take_while(|i| !stops(i))
        .any(|i| lexemes.is_any(i, verbs))
}

/// "a 2002 inquiry into the attacks".
fn is_inquiry_of_year(lexemes: &Lexemes<'_>, i: usize, end: usize, start: usize) -> bool {
    !lexemes.is(end - 1, "construction")
        && lexemes.is(end, "into")
        && other_nouns::is_of_year(lexemes, i, start)
}

/// How far behind a noun the verb is looked for that says that it takes place.
const HAPPENING_REACH: usize = 10;

/// Whether a verb behind a noun says that it takes place: "the vote is due", "the deal was signed".
fn happens(lexemes: &Lexemes<'_>, end: usize, sentence_end: usize) -> bool {
    let to = (end + HAPPENING_REACH).min(sentence_end);
    let stops =
        |i: &usize| lexemes.is_any(*i, words![";", ":", "that", "who", "which", "and", "but"]);
    (end..to).take_while(|i| !stops(i)).any(|i| {
        // "is to open"
        let due = || {
            lexemes.is(i - 1, "to")
                && (lexemes.has(i - 2, Is::AUXILIARY)
                    || lexemes.is_any(i - 2, words!["due", "expected", "scheduled", "set"]))
        };
        let passive = || i == end || lexemes.has(i - 1, GROUP) || due();
        let dated = || {
            lexemes.is_any(i, words!["is", "are", "was", "were"])
                && lexemes.is_any(i + 1, words!["on", "in", "at"])
                && lexemes.has(i + 2, Is::WEEKDAY | Is::MONTH | Is::SHIFT)
        };
        lexemes.of(i, Of::HAPPENING) && passive() || dated()
    })
}

/// What stands before a participle.
const GROUP: Classes = Is::AUXILIARY | Is::ADVERB | Is::MODAL;

/// Whether a capitalised word behind an event noun is part of its name: "Storm Eunice", "Summit EMEA".
fn is_name_part(lexemes: &Lexemes<'_>, i: usize, next: usize) -> bool {
    if !(lexemes.at(i).capital() && lexemes.at(next).capital()) {
        return false;
    }
    let storm = lexemes.of(i, Of::NAMED_STORMS);
    let initials =
        lexemes.at(next).len() > 1 && lexemes.is_capitals(next) && !lexemes.is_capitals(i);
    storm || initials
}

/// Verb forms that the lexicon does not list but that follow event nouns.
fn is_finite(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.of(i, Of::PAST_FORMS | Of::HAPPENING)
        || lexemes.is_any(i, listed!(EVENTS, "nouns/happening"))
}

/// "a speech praising her rival": a participle with its object, no noun.
fn is_participle(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.ends(i, "ing")
        && !lexemes.at(i).capital()
        && (lexemes.has(i + 1, Is::DETERMINER | Is::PRONOUN) || lexemes.at(i + 1).capital())
}

/// "conference call", "news conference", "mass shooting", "campaign speech".
fn compound_start(lexemes: &Lexemes<'_>, i: usize, start: usize) -> usize {
    if i > start + 1 && lexemes.is_hyphen(i - 1) && lexemes.is(i - 2, "by") {
        return i - 2;
    }
    // "the Fox News debate"
    let named = i > start + 1
        && lexemes.is_any(i - 1, words!["news", "press"])
        && lexemes.at(i - 1).capital()
        && lexemes.at(i - 2).capital()
        && !lexemes.at(i).capital();
    if i == start || named {
        return i;
    }
    // "the party convention", "a March debate"
    let other = || {
        lexemes.has(i - 1, Is::EVENT_VERB)
            || lexemes.is_any(i - 1, words!["final", "party"])
            || lexemes.has(i - 1, Is::MONTH) && lexemes.at(i - 1).capital()
    };
    let compound = lexemes.is_any(i - 1, listed!(EVENTS, "nouns/compounds"))
        || lexemes.has(i - 1, Is::EVENT_NOUN) && !other();
    if compound { i - 1 } else { i }
}

/// "any debate", "no primary", but "her last such debate": none in particular.
pub(super) fn generic(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let from = i.saturating_sub(3).max(start);
    let one = words!["last", "first", "only", "previous", "latest", "one"];
    // "any link to explosions" says nothing of these.
    let inside = |k: &usize| !lexemes.has(*k, Is::PREPOSITION) || lexemes.is(*k, "of");
    (from..i).rev().take_while(inside).any(|k| {
        // "a potential war", but "a potential merger was announced"
        let potential = || {
            lexemes.is(k, "potential") && trigger::kind(lexemes.entry(i)) != Some(EventKind::Deal)
        };
        lexemes.is_any(k, words!["any", "no", "every", "each", "hypothetical"])
            || potential()
            || lexemes.is(k, "such")
                && !(lexemes.is_any(k.wrapping_sub(1), one)
                    || lexemes.has(k.wrapping_sub(1), Is::ORDINAL))
    })
}
