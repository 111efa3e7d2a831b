//! Tells speech from titles of works, names and terms in quotation marks.

use super::clause::Clause;
use super::lexicon::{Features, Word};
use super::marks::Quoted;
use super::tags::{Rule, Tag};
use super::tokens::{Flags, Kind};

/// The longest term, in words.
const LONGEST_TERM: usize = 4;

/// The longest title of a work, in words.
const LONGEST_TITLE: usize = 12;

/// How far before "as" the word stands that makes what follows a name: "known to many as".
const AS_REACH: usize = 8;

/// Whether the quotation at item `k` of a sentence is nobody's speech.
pub(crate) fn is_term(clause: &Clause<'_>, k: usize, quoted: &Quoted, tag: Option<&Tag>) -> bool {
    if is_long(clause, quoted) {
        return false;
    }
    let look = Look::new(clause, quoted);
    let direct_cue = k.checked_sub(1).is_some_and(|v| {
        let v = if matches!(clause.kind(v), Some(Kind::Comma | Kind::Colon)) && v > 0 {
            v - 1
        } else {
            v
        };
        clause.features(v).any(Features::all(&[Word::Says, Word::Saying, Word::Calls, Word::Say]))
            && clause.is_verb(v)
    });
    let weak = tag.is_none_or(|t| t.rule == Rule::Subject);
    let reporter = clause.has_words(0, clause.items.len());
    let called = clause.is(k.wrapping_sub(1), Word::Be)
        && clause.is(k.wrapping_sub(2), Word::Term)
        && !clause.is_verb(k.wrapping_sub(2));
    let owned = tag.is_none_or(|t| matches!(t.rule, Rule::Subject | Rule::Owner));
    if called && owned && look.titled && look.words <= LONGEST_TITLE {
        return true;
    }
    // "the word “fair”" is somebody's where somebody is said to use it.
    if clause.is(k.wrapping_sub(1), Word::Term)
        && !direct_cue
        && (look.titled && look.words <= LONGEST_TITLE
            || tag.is_none() && look.words <= LONGEST_TERM)
    {
        return true;
    }
    // "referred to him as “Honest Jane”", but "known as “Honest Jane”"
    let named_as =
        clause.is(k.wrapping_sub(1), Word::As) && tag.is_some() && !is_known_as(clause, k);
    if look.titled && look.words <= LONGEST_TITLE && !direct_cue && !named_as {
        let said = look.words == 1 && !weak;
        return is_title(clause, k, &look) && !said
            || reporter && (tag.is_none() || weak && is_named(clause, k, &look));
    }
    let longest = if tag.is_none() { LONGEST_TITLE } else { LONGEST_TERM };
    if weak && reporter && look.words <= longest && is_glossed(clause, k, &look) {
        return true;
    }
    if look.words <= LONGEST_TERM && !look.ends_sentence && is_settled(clause, k) {
        return true;
    }
    if !weak || look.words > LONGEST_TERM || !reporter {
        return false;
    }
    let stated = look.ends || look.ends_sentence;
    if is_topic(clause, k, stated, tag) || look.words == 1 && is_distant(clause, k, stated) {
        return true;
    }
    !stated && modifies(clause, k)
        || tag.is_none() && (look.titled || look.words < 2 || look.words == 2 && !stated)
        || (!look.ends_sentence || look.words <= 2) && tag.is_some_and(|t| !can_speak(clause, t))
}

/// Whether quoted words are more than a title has.
fn is_long(clause: &Clause<'_>, quoted: &Quoted) -> bool {
    if quoted.inner.len() <= LONGEST_TITLE {
        return false;
    }
    let tokens = clause.document.tokens.get(quoted.inner.clone()).unwrap_or_default();
    tokens.iter().filter(|t| t.kind == Kind::Word).nth(LONGEST_TITLE).is_some()
}

/// Whether one word stands as a piece of the reporter's sentence does: "the “friend” he left with",
/// "a meeting at “Eden”", but "it was “rude”".
fn is_distant(clause: &Clause<'_>, k: usize, stated: bool) -> bool {
    let before = clause.features(k.wrapping_sub(1));
    let beside = has_noun_behind(clause, k) || before.is(Word::Preposition);
    !before.is(Word::Be) && (beside || stated && !before.is(Word::Determiner))
}

/// "known to all of them as “…”".
fn is_known_as(clause: &Clause<'_>, k: usize) -> bool {
    let near = (0..k).rev().skip(1).take(AS_REACH);
    let mut near = near.take_while(|i| !matches!(clause.kind(*i), Some(Kind::Comma) | None));
    near.any(|i| clause.is(i, Word::Term))
}

/// Whether words with capitals are a name: one word alone, or behind the noun that they name.
fn is_named(clause: &Clause<'_>, k: usize, look: &Look) -> bool {
    let noun = clause
        .token(k.wrapping_sub(1))
        .is_some_and(|t| t.kind == Kind::Word && t.features.is_empty() && !clause.is_verb(k - 1));
    look.words == 1 || noun
}

/// Whether the sentence speaks of the words themselves: "“Refoulement” (forced return) is
/// forbidden".
fn is_glossed(clause: &Clause<'_>, k: usize, look: &Look) -> bool {
    let bracket = clause.kind(k + 1) == Some(Kind::Bracket);
    let be = Features::all(&[Word::Auxiliary, Word::Modal]);
    let subject = look.words <= LONGEST_TERM && !look.ends && !clause.has_words(0, k);
    bracket || subject && clause.features(k + 1).any(be)
}

/// "agreed on a “…”", "signed a “…”": the words name what is agreed.
fn is_settled(clause: &Clause<'_>, k: usize) -> bool {
    let Some(before) = k.checked_sub(1) else { return false };
    let article = clause.is(before, Word::Article);
    let mut back = (0..k).rev().take(4).skip_while(|i| clause.is(*i, Word::Determiner)).peekable();
    let preposition = back.next_if(|p| clause.is(*p, Word::Preposition)).is_some();
    back.next().is_some_and(|v| clause.is(v, Word::Settles))
        && (article || preposition && has_noun_behind(clause, k))
}

/// "its “lost decade” turned out", "a law on “wilful neglect”": the words name what is spoken of.
fn is_topic(clause: &Clause<'_>, k: usize, stated: bool, tag: Option<&Tag>) -> bool {
    let Some(before) = k.checked_sub(1) else { return false };
    let owned = clause.kind(before) == Some(Kind::Clitic)
        || clause.is(before, Word::Possessive) && !clause.is_name(before);
    let rules = clause.is(before, Word::Preposition) && tag.is_none();
    let verb = Features::all(&[Word::Auxiliary, Word::Modal, Word::Verb]);
    !stated && owned && (clause.features(k + 1).any(verb) || clause.looks_past(k + 1))
        || rules && before.checked_sub(1).is_some_and(|d| clause.is(d, Word::Document))
}

/// Whether the subject of a sentence is somebody or something that can speak.
fn can_speak(clause: &Clause<'_>, tag: &Tag) -> bool {
    let people = Features::all(&[
        Word::Role,
        Word::Group,
        Word::Document,
        Word::Title,
        Word::Adherent,
        Word::Demonym,
        Word::Plural,
        Word::Relative,
    ]);
    tag.speakers.iter().any(|n| {
        let head = n.tokens.end.checked_sub(1).and_then(|i| clause.document.tokens.get(i));
        n.pronoun
            || n.party.is_some()
            || head.is_some_and(|t| {
                t.features.any(people) || t.has(Flags::CAPITAL) && !t.has(Flags::SENTENCE_START)
            })
    })
}

/// How quoted words look.
struct Look {
    words: usize,
    /// Every word that counts has a capital.
    titled: bool,
    ends_sentence: bool,
    /// A comma ends it.
    ends: bool,
}

impl Look {
    fn new(clause: &Clause<'_>, quoted: &Quoted) -> Self {
        let tokens = clause.document.tokens.get(quoted.inner.clone()).unwrap_or_default();
        let small = Features::all(&[
            Word::Determiner,
            Word::Preposition,
            Word::Conjunction,
            Word::Particle,
        ]);
        let words = || tokens.iter().filter(|t| t.kind == Kind::Word);
        let inner_stop = tokens.iter().rev().skip(1).any(|t| t.kind == Kind::Stop);
        Self {
            words: words().count(),
            titled: !inner_stop
                && words().all(|t| t.has(Flags::CAPITAL) || t.features.any(small))
                && (words().next().is_some_and(|t| t.has(Flags::CAPITAL))
                    || tokens.first().is_some_and(|t| t.kind == Kind::Number)
                        && words().count() < 2),
            ends_sentence: tokens.last().is_some_and(|t| t.kind == Kind::Stop),
            ends: tokens.last().is_some_and(|t| t.kind == Kind::Comma),
        }
    }
}

/// Whether words with capitals are a title where they stand.
fn is_title(clause: &Clause<'_>, k: usize, look: &Look) -> bool {
    let before = clause.features(k.wrapping_sub(1));
    let after_comma = clause.kind(k.wrapping_sub(1)) == Some(Kind::Comma);
    let near = Features::all(&[
        Word::Work,
        Word::Document,
        Word::Preposition,
        Word::Article,
        Word::Medium,
        Word::Conjunction,
        Word::Determiner,
        Word::Possessive,
    ]);
    let starts = k == 0 || !clause.has_words(0, k);
    if look.words == 1 {
        if after_comma && clause.is(k.wrapping_sub(2), Word::Work) {
            return true;
        }
        return before.any(Features::all(&[Word::Work, Word::Medium]))
            || before.is(Word::Preposition)
            || before.is(Word::Article) && !look.ends_sentence
            || modifies(clause, k);
    }
    before.any(near)
        || clause.kind(k.wrapping_sub(1)) == Some(Kind::Clitic)
        || after_comma && clause.is(k.wrapping_sub(2), Word::Work)
        || starts && clause.is_verb(k + 1)
}

/// Whether the quotation stands between a determiner and a noun: the "stand down" order.
fn modifies(clause: &Clause<'_>, k: usize) -> bool {
    let before = clause.features(k.wrapping_sub(1));
    // "is a “witch hunt” staged by", "the “not yet” comment": somebody's words all the same.
    let said = clause.is(k + 1, Word::Speech) && !clause.is(k + 1, Word::Term);
    let described = clause.is_participle(k + 1)
        && k.checked_sub(2)
            .is_some_and(|b| clause.features(b).any(Features::all(&[Word::Be, Word::As])));
    let next_noun = has_noun_behind(clause, k) && !said && !described;
    let owned = clause.kind(k.wrapping_sub(1)) == Some(Kind::Clitic);
    (owned || before.any(Features::all(&[Word::Determiner, Word::Possessive]))) && next_noun
}

/// Whether a noun or adjective stands directly behind the quotation at item `k`.
fn has_noun_behind(clause: &Clause<'_>, k: usize) -> bool {
    clause.token(k + 1).is_some_and(|t| {
        t.kind == Kind::Word
            && !t.features.any(Features::all(&[
                Word::Preposition,
                Word::Conjunction,
                Word::Adverb,
                Word::Subordinator,
                Word::Relative,
                Word::Weekday,
                Word::Month,
                Word::Day,
            ]))
            && !clause.is_verb(k + 1)
    })
}
