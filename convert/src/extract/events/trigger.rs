//! The words that tell of an event.

use std::ops::Range;

use copydesk_model::EventKind;

use super::super::account::Rule;
use super::super::amounts::class::{Is, KINDS, Of};
use super::super::amounts::lexemes::{Lexeme, Lexemes, Shape, words};
use super::super::lexicon::{Facts, Spelling};

/// A word or phrase that can tell of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Trigger {
    pub(super) words: Range<usize>,
    pub(super) kind: EventKind,
    /// Whether it is a noun.
    pub(super) noun: bool,
    /// Whether only a date or place right beside it makes it an event.
    pub(super) weak: bool,
}

impl Trigger {
    /// How sure it is that it tells of an event, in percent.
    pub(super) const fn sure(&self) -> u8 {
        if self.weak { 55 } else { 70 }
    }

    /// The rule that took it for an event.
    pub(super) const fn rule(&self) -> &'static Rule {
        match (self.noun, self.weak) {
            (true, false) => &NOUN,
            (true, true) => &WEAK_NOUN,
            (false, true) => &WEAK_VERB,
            (false, false) => &VERB,
        }
    }
}

const NOUN: Rule = Rule::new("event-noun", "a noun that tells of an event");
const WEAK_NOUN: Rule =
    Rule::new("event-noun-beside", "a noun that is an event where a date or place is beside it");
const VERB: Rule = Rule::new("event-verb", "a verb that tells of an event");
const WEAK_VERB: Rule = Rule::new(
    "event-verb-beside",
    "an infinitive that is an event where a date or place is beside it",
);

/// Every trigger of a sentence, in reading order.
pub(super) fn find(lexemes: &Lexemes<'_>, sentence: &Range<usize>) -> Vec<Trigger> {
    let mut found: Vec<Trigger> = Vec::new();
    let telling = |lexeme: &Lexeme| lexeme.classes & (Is::EVENT_NOUN | Is::EVENT_VERB) != 0;
    let mut i = sentence.start;
    while let Some(word) = lexemes.find(i..sentence.end, telling) {
        let trigger = at(lexemes, word, sentence);
        i = trigger.as_ref().map_or(word + 1, |t| t.words.end);
        found.extend(trigger);
    }
    found
}

fn at(lexemes: &Lexemes<'_>, i: usize, sentence: &Range<usize>) -> Option<Trigger> {
    let month = lexemes.has(i, Is::MONTH) && lexemes.at(i).capital;
    let infinitive = i > sentence.start
        && lexemes.is(i - 1, "to")
        && (lexemes.has(i + 1, Is::DETERMINER) || lexemes.of(i, Of::NOUNS_AND_VERBS));
    if month {
        return None;
    }
    if infinitive && !lexemes.has(i, Is::EVENT_VERB) {
        // "to debate the bill": nouns that are verbs too.
        let kind = kind(lexemes.entry(i)).filter(|_| lexemes.of(i, Of::NOUNS_AND_VERBS))?;
        return verb_at(lexemes, i, kind, sentence);
    }
    if let Some(phrase) = phrase(lexemes, i, sentence) {
        return Some(phrase);
    }
    let kind = kind(lexemes.entry(i))?;
    let (noun, verb) = (lexemes.has(i, Is::EVENT_NOUN), lexemes.has(i, Is::EVENT_VERB));
    let gerund = lexemes.word(i).ends_with("ing")
        && !(i > sentence.start && lexemes.has(i - 1, Is::AUXILIARY));
    let as_noun = noun && (!verb || gerund || is_noun_here(lexemes, i, sentence));
    if as_noun {
        return noun_at(lexemes, i, kind, sentence);
    }
    let verb = verb.then(|| verb_at(lexemes, i, kind, sentence))?;
    let bound = i > sentence.start
        && (lexemes.has(i - 1, Is::AUXILIARY | Is::MODAL | Is::PRONOUN | Is::ADVERB)
            || lexemes.is(i - 1, "to"));
    if verb.is_none() && noun && !bound && i > sentence.start {
        return noun_at(lexemes, i, kind, sentence);
    }
    verb
}

/// A trigger of several words: "dropped out".
fn phrase(lexemes: &Lexemes<'_>, i: usize, sentence: &Range<usize>) -> Option<Trigger> {
    let (end, facts) = lexemes.phrase(i).filter(|(_, f)| f.lists & Of::EVENT_PHRASE != 0)?;
    let kind = kind(&facts)?;
    // "town hall", "State of the Union": nouns of several words.
    let noun = lexemes
        .is_any(i, words!["town", "campaign", "state", "court", "house", "ballot", "election"]);
    (end <= sentence.end && !is_unreal(lexemes, i, sentence.start)).then_some(Trigger {
        words: i..end,
        kind,
        noun,
        weak: false,
    })
}

/// The kind of event that the lexicon says a word tells of.
fn kind(facts: &Facts) -> Option<EventKind> {
    KINDS.get(usize::from(facts.kind.checked_sub(1)?)).copied()
}

/// Whether a word that is a noun or a verb is a noun here.
fn is_noun_here(lexemes: &Lexemes<'_>, i: usize, sentence: &Range<usize>) -> bool {
    if i == sentence.start {
        return false;
    }
    let before = i - 1;
    let noun_before = lexemes
        .has(before, Is::DETERMINER | Is::EVENT_NOUN | Is::ORDINAL | Is::MONTH)
        || lexemes.at(before).shape == Shape::Possessive
        || lexemes.is_number(before)
        || lexemes
            .is_any(before, words!["of", "in", "for", "with", "after", "before", "during", "and"])
            && !lexemes.has(i + 1, Is::DETERMINER)
        || lexemes.is_word(before)
            && !lexemes.at(before).capital
            && lexemes.entry(before).classes == 0
            && !lexemes.word(before).ends_with("ly")
            && !lexemes.word(before).ends_with('s');
    noun_before && !lexemes.has(before, Is::AUXILIARY | Is::MODAL) && !lexemes.is(before, "to")
}

fn noun_at(
    lexemes: &Lexemes<'_>,
    i: usize,
    kind: EventKind,
    sentence: &Range<usize>,
) -> Option<Trigger> {
    // "campaign contributions", "convention hall", "debate moderator": a noun that stands before
    // another is no event, unless that one is an event too ("summit meeting").
    let mut end = i + 1;
    let mut kind = kind;
    let prefixed = i > 1
        && lexemes.is_hyphen(i - 1)
        && lexemes.is_any(i - 2, words!["pre", "post", "non", "anti", "mid", "near"]);
    if prefixed {
        return None;
    }
    if lexemes.has(end, Is::EVENT_NOUN)
        && !(lexemes.has(end, Is::MONTH) && lexemes.at(end).capital)
        && end < sentence.end
        && !lexemes.has(end + 1, Is::DETERMINER)
    {
        if lexemes.of(end, Of::YEARLY) && !is_of_year(lexemes, end, sentence.start) {
            return None;
        }
        kind = self::kind(lexemes.entry(end)).unwrap_or(kind);
        end += 1;
    }
    let next = lexemes.word(end);
    let before_noun = lexemes.is_word(end)
        && !is_name_part(lexemes, i, end)
        && !lexemes.is_any(end, BESIDE_NOUNS)
        && lexemes.entry(end).classes & !(Is::MEASURE | Is::SITE | Is::VERB | Is::TIME_UNIT) == 0
        && (lexemes.at(end).capital == lexemes.at(i).capital || !lexemes.at(end).capital)
        && !next.ends_with("ed")
        && !next.ends_with("ly")
        && (lexemes.entry(end).classes == 0
            || lexemes.has(end, Is::MEASURE | Is::TIME_UNIT)
            || lexemes.has(end, Is::SITE) && lexemes.at(end).capital)
        && !is_finite(lexemes, end);
    if before_noun || lexemes.is_hyphen(end) && !lexemes.is_dash(i.wrapping_sub(1)) {
        return None;
    }
    // "refused to sign the pact": what did not happen has no object that happened.
    let verb = (i.saturating_sub(4).max(sentence.start)..i)
        .rev()
        .find(|k| lexemes.has(*k, Is::EVENT_VERB | Is::VERB | Is::DOES));
    let undone = lexemes.of(i, Of::WEAK)
        && verb.is_some_and(|v| {
            v > 0 && lexemes.is(v - 1, "to") && is_unreal(lexemes, v, sentence.start)
        });
    if undone {
        return None;
    }
    if lexemes.of(i, Of::YEARLY) && !is_of_year(lexemes, i, sentence.start) {
        return None;
    }
    let bound = i > sentence.start
        && (lexemes.has(i - 1, Is::MODAL) && !lexemes.at(i - 1).capital
            || lexemes.word(i - 1).ends_with("n't")
            || lexemes.word(i - 1).ends_with("n’t")
            || lexemes.is_any(i - 1, words!["to", "let's", "let’s"])
                && lexemes.has(i + 1, Is::DETERMINER | Is::PRONOUN));
    if bound && end == i + 1 {
        return None;
    }
    if generic(lexemes, i, sentence.start) || lexemes.of(i, Of::OWNED) && !is_owned(lexemes, i) {
        return None;
    }
    let first = compound_start(lexemes, i, sentence.start);
    let alone = first == i && end == i + 1;
    let from = i.saturating_sub(6).max(sentence.start);
    let made = (from..i).any(|k| lexemes.of(k, Of::MAKES));
    let named = lexemes.at(i).capital && i > sentence.start && lexemes.at(i - 1).capital;
    let weak =
        alone && lexemes.of(i, Of::WEAK) && !(made || named || happens(lexemes, end, sentence.end));
    Some(Trigger { words: first..end, kind, noun: true, weak })
}

/// How many lexemes may stand between a year and the noun that it is the year of.
const YEAR_REACH: usize = 3;

/// Whether a noun has a year of its own: "the 2012 presidential campaign", "his campaign in 2012".
fn is_of_year(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let year = |k: usize| {
        let word = lexemes.word(k);
        lexemes.is_number(k) && word.len() == 4 && matches!(word.get(..2), Some("18" | "19" | "20"))
    };
    let breaks = Is::PREPOSITION | Is::DETERMINER | Is::AUXILIARY | Is::MODAL | Is::CONJUNCTION;
    let from = i.saturating_sub(YEAR_REACH).max(start);
    let before = (from..i)
        .rev()
        .take_while(|k| year(*k) || lexemes.is_word(*k) && !lexemes.has(*k, breaks))
        .any(year);
    before || lexemes.is(i + 1, "in") && year(i + 2) || is_ago(lexemes, i + 1)
}

/// "four years ago".
fn is_ago(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is_any(i + 1, words!["years", "year", "decades"]) && lexemes.is(i + 2, "ago")
}

/// Words behind a noun that are no nouns, though no list says what they are.
const BESIDE_NOUNS: &[Spelling] =
    words!["here", "there", "nearby", "downtown", "abroad", "overseas", "online", "together"];

/// Whether a noun has a determiner or an owner before it.
fn is_owned(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let article = |k: usize| lexemes.is_any(k, words!["a", "an"]);
    i > 0
        && (lexemes.has(i - 1, Is::DETERMINER) && !article(i - 1)
            || lexemes.at(i - 1).shape == Shape::Possessive)
}

/// How far behind a noun the verb is looked for that says that it takes place.
const HAPPENING_REACH: usize = 10;

/// Whether a verb behind a noun says that it takes place: "the vote is due", "the deal was signed".
fn happens(lexemes: &Lexemes<'_>, end: usize, sentence_end: usize) -> bool {
    let to = (end + HAPPENING_REACH).min(sentence_end);
    let stops =
        |i: &usize| lexemes.is_any(*i, words![";", ":", "that", "who", "which", "and", "but"]);
    (end..to).take_while(|i| !stops(i)).any(|i| {
        let apposed = i == end + 1 && lexemes.is(end, ",");
        let passive =
            lexemes.has(i.wrapping_sub(1), Is::AUXILIARY | Is::ADVERB) || i == end || apposed;
        let dated = lexemes.is_any(i, words!["is", "are", "was", "were"])
            && lexemes.is_any(i + 1, words!["on", "in", "at"])
            && lexemes.has(i + 2, Is::WEEKDAY | Is::MONTH | Is::SHIFT);
        dated
            || lexemes.of(i, Of::HAPPENING)
                && (passive || lexemes.has(i.wrapping_sub(1), Is::MODAL))
    })
}

/// Whether a capitalised word behind an event noun is part of its name: "Storm Eunice", "Summit EMEA".
fn is_name_part(lexemes: &Lexemes<'_>, i: usize, next: usize) -> bool {
    let capitals = lexemes.at(i).capital && lexemes.at(next).capital;
    let storm = lexemes.of(i, Of::NAMED_STORMS);
    let initials = lexemes.word(next).len() > 1
        && lexemes.word(next).bytes().all(|b| b.is_ascii_uppercase())
        && !lexemes.word(i).bytes().all(|b| b.is_ascii_uppercase());
    capitals && (storm || initials)
}

/// Verb forms that the lexicon does not list but that follow event nouns.
fn is_finite(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.of(i, Of::PAST_FORMS | Of::HAPPENING)
        || lexemes.is_any(i, words!["comes", "continues", "tore", "shook", "swept", "goes", "gets"])
}

/// "conference call", "news conference", "mass shooting", "campaign speech".
fn compound_start(lexemes: &Lexemes<'_>, i: usize, start: usize) -> usize {
    let compound = i > start
        && (lexemes.is_any(
            i - 1,
            words![
                "news",
                "press",
                "conference",
                "mass",
                "car",
                "campaign",
                "general",
                "ballot",
                "policy",
                "phone",
                "plane",
                "train",
                "machete",
                "suicide",
                "town",
                "peace",
                "civil",
                "world",
            ],
        ) || lexemes.has(i - 1, Is::EVENT_NOUN) && !lexemes.has(i - 1, Is::EVENT_VERB));
    if compound { i - 1 } else { i }
}

/// "any debate", "a primary", "early primary contests": none in particular.
fn generic(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let from = i.saturating_sub(3).max(start);
    (from..i).any(|k| lexemes.is_any(k, words!["any", "no", "every", "each", "such"]))
}

fn verb_at(
    lexemes: &Lexemes<'_>,
    i: usize,
    kind: EventKind,
    sentence: &Range<usize>,
) -> Option<Trigger> {
    if lexemes.of(i, Of::PHRASE_ONLY) || is_unreal(lexemes, i, sentence.start) {
        return None;
    }
    if lexemes.at(i).capital && i > sentence.start && lexemes.at(i - 1).capital
        || !is_condition_met(lexemes, i)
    {
        return None;
    }
    let strikes = matches!(kind, EventKind::Attack | EventKind::War);
    let figure =
        strikes && (i + 1..(i + 6).min(sentence.end)).any(|k| lexemes.of(k, Of::FIGURATIVE));
    if figure || lexemes.is_hyphen(i + 1) || is_past_noun(lexemes, i, sentence.start) {
        return None;
    }
    if lexemes.of(i, Of::ANNOUNCING) {
        let object = lexemes.has(i + 1, Is::DETERMINER)
            && !lexemes.is_any(i + 1, words!["that", "this", "those"])
            || lexemes.is_word(i + 1)
                && lexemes.entry(i + 1).classes == 0
                && lexemes.word(i + 2).ends_with('s')
            || lexemes.is(i + 1, "new");
        let agreed = lexemes.is_any(i, words!["agreed", "pledged"])
            && (lexemes.is(i + 1, "to") || lexemes.has(i + 1, Is::SHIFT | Is::PART | Is::WEEKDAY));
        let words = i..i + 1;
        return (object || agreed).then_some(Trigger { words, kind, noun: false, weak: false });
    }
    // "a closed shop", "the elected government", "a string of failed tests": an adjective.
    let adjective = i > sentence.start
        && lexemes.word(i).ends_with("ed")
        && lexemes.is_word(i + 1)
        && (lexemes.has(i - 1, Is::DETERMINER)
            || lexemes.is_any(i - 1, words!["of", "with", "for"])
                && lexemes.entry(i + 1).classes == 0)
        && !lexemes.has(i + 1, Is::PREPOSITION | Is::DETERMINER | Is::WEEKDAY | Is::SHIFT);
    let infinitive = i > sentence.start && lexemes.is(i - 1, "to");
    let plain = !lexemes.word(i).ends_with("ed")
        && !lexemes.word(i).ends_with("ing")
        && !lexemes.of(i, Of::PAST_FORMS);
    let modal = (i.saturating_sub(3).max(sentence.start)..i).any(|k| lexemes.has(k, Is::MODAL));
    if adjective || plain && !(infinitive || modal || is_present(lexemes, i, sentence.start)) {
        return None;
    }
    let planned = i > sentence.start + 1
        && (lexemes.has(i - 2, Is::COMMITS | Is::AIMS)
            || lexemes.is_any(i - 2, words!["is", "are", "was", "were"]));
    let forced = (i.saturating_sub(6).max(sentence.start)..i)
        .any(|k| lexemes.word(k).ends_with("ed") && !lexemes.has(k, Is::REPORTING));
    let weak = infinitive && !modal && !planned && !forced && !is_fact(lexemes, i, sentence.start);
    Some(Trigger { words: i..i + 1, kind, noun: false, weak })
}

/// "a real shot", "had a shot": a past form that is a noun.
fn is_past_noun(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let article = |k: usize| lexemes.is_any(k, words!["a", "an", "his", "her", "their", "no"]);
    let described = i > start + 1 && article(i - 2) && lexemes.is_word(i - 1) && {
        !lexemes.at(i - 1).capital && !lexemes.word(i - 1).ends_with('s')
    };
    let beside = i > start && article(i - 1) && !lexemes.at(i + 1).capital;
    lexemes.of(i, Of::PAST_FORMS)
        && (beside || described && !lexemes.has(i + 1, Is::DETERMINER))
        && lexemes.is(i, "shot")
}

/// Whether a verb of several senses has behind it what makes it an event.
fn is_condition_met(lexemes: &Lexemes<'_>, i: usize) -> bool {
    if lexemes.of(i, Of::CONDITIONED) && !lexemes.are(i, words!["became", "the", "first"]) {
        let before = i.checked_sub(1);
        let named = lexemes.is(i, "named")
            && before.is_some_and(|b| {
                lexemes.has(b, Is::AUXILIARY)
                    || lexemes.at(i + 1).capital
                        && (lexemes.at(b).capital || lexemes.has(b, Is::PRONOUN | Is::ADVERB))
            });
        let result = lexemes.is_any(i, words!["won", "win", "wins", "lost", "swept"])
            && (lexemes.has(i + 1, Is::DETERMINER)
                || lexemes.at(i + 1).capital
                || lexemes.is_number(i + 1) && !lexemes.is(i, "lost")
                || lexemes.is_any(i + 1, words!["re-election", "reelection", "election", "by"]));
        let object = lexemes.is_any(i, words!["shot", "freed", "swapped", "traded"])
            && (lexemes.at(i + 1).capital
                || lexemes.is_number(i + 1)
                || lexemes.has(i + 1, Is::SMALL | Is::TENS));
        let polls = lexemes.is_any(i, words!["votes", "voting"]) && is_dated(lexemes, i + 1);
        return named
            || result
            || object
            || polls
            || lexemes.phrase(i).is_some_and(|(_, f)| f.lists & Of::CONDITION_MET != 0);
    }
    if lexemes.is_any(i, words!["address", "addressed", "addresses"]) {
        return (i + 1..i + 5).any(|k| lexemes.of(k, Of::AUDIENCES));
    }
    if lexemes.is(i, "beat") {
        return lexemes.at(i + 1).capital;
    }
    if lexemes.is(i, "became") {
        // "became the first city to ban": what it did is the event.
        return !lexemes.are(i + 1, words!["the", "first"]);
    }
    if lexemes.is(i, "decided") && i > 0 && lexemes.has(i - 1, Is::PRONOUN) {
        return false;
    }
    !(lexemes.is(i, "granted") && lexemes.is(i.wrapping_sub(1), "for"))
}

/// Whether a date begins here: "May 3", "next week", "on Tuesday", "in mid-March".
fn is_dated(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let day = Is::MONTH | Is::WEEKDAY | Is::SHIFT | Is::DEICTIC | Is::PART;
    let at = i + usize::from(lexemes.is_any(i, words!["on", "in"]));
    lexemes.has(at, day) && !lexemes.has(at, Is::PREPOSITION | Is::DETERMINER)
}

/// Whether a plain form is a verb in the present: "meets", "leaders gather".
fn is_present(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let plural = i > start
        && lexemes.word(i - 1).ends_with('s')
        && lexemes.is_word(i - 1)
        && !lexemes.has(i - 1, Is::AUXILIARY | Is::PRONOUN | Is::DETERMINER)
        && !lexemes.at(i).capital;
    plural || lexemes.word(i).ends_with('s')
}

/// How far before an infinitive "the first" or "until" is looked for.
const FACT_REACH: usize = 12;

/// Whether an infinitive tells of what is done or due: "the first city to ban", "until May to file".
fn is_fact(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let from = i.saturating_sub(FACT_REACH).max(start);
    let first = (from..i).any(|k| {
        lexemes.is_any(k, words!["first", "last", "only", "latest"])
            && lexemes.is_any(k.wrapping_sub(1), words!["the", "its", "their"])
    });
    let deadline = (from..i).any(|k| {
        lexemes.is(k, "until")
            && lexemes.is_any(k.wrapping_sub(1), words!["have", "has", "had", "given"])
    });
    first || deadline
}

/// Verbs of what is wanted, tried or withheld: what "to" leads behind them has not happened.
const WISHING: &[Spelling] = words![
    "refused",
    "refuses",
    "refusing",
    "declined",
    "declines",
    "threatened",
    "threatens",
    "threatening",
    "unable",
    "tried",
    "tries",
    "trying",
    "wants",
    "wanted",
    "want",
    "urged",
    "urges",
    "urging",
    "asked",
    "asks",
    "asking",
    "seek",
    "seeks",
    "sought",
    "seeking",
    "pressed",
    "pressing",
    "reluctant",
    "unwilling",
    "vowed",
    "intention",
    "needed",
    "needs",
    "hoping",
    "intentions",
];

/// How far before an infinitive a verb of wanting is looked for.
const WISH_REACH: usize = 6;

/// Whether a verb stands under a negation or in what might have been.
fn is_unreal(lexemes: &Lexemes<'_>, i: usize, start: usize) -> bool {
    let from = i.saturating_sub(3).max(start);
    let wished = i > start && lexemes.is(i - 1, "to") && {
        let from = i.saturating_sub(WISH_REACH).max(start);
        (from..i - 1).any(|k| lexemes.is_any(k, WISHING))
    };
    wished
        || (from..i).any(|k| {
            lexemes.is_any(
                k,
                words![
                    "not", "never", "would", "could", "might", "didn't", "won't", "don't", "if",
                    "cannot", "can", "may", "wouldn't", "hasn't", "haven't", "doesn't", "should",
                ],
            ) && !(lexemes.is(k, "may") && lexemes.at(k).capital)
                || lexemes.word(k).ends_with("n't")
                || lexemes.word(k).ends_with("n’t")
        })
}
