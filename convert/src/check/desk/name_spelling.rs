//! One name that is spelled two ways.

use std::collections::{HashMap, HashSet};

use copydesk_model::{Code, Severity};

use super::near::differ_in_one;
use super::{Asked, Check, Page, lexicon};
use crate::extract::document::Document;
use crate::extract::lexicon::Word;
use crate::extract::tokens::{Flags, Token};

pub(crate) const CODE: Code = Code {
    name: "name-spelled-two-ways",
    severity: Severity::Warning,
    summary: "one name is spelled two ways",
    explanation: "“Volodymyr Zelensky” and “Zelenskyy” in one article are one man. Asked about names of \
        five letters or more that begin alike and differ in one letter, if they stand behind the same first \
        name; or if one only ever stands alone and has a letter more or less, or, in names of six letters, \
        one that sounds alike or has an accent (“Lindqvist”, “Lindquist”). Asked too about first names of \
        six letters or more that end alike and differ in one letter before the same surname, unless both \
        are known and sound different (“Martin”, “Marvin”). Plurals and other longer forms, words that the \
        vocabulary knows or that the article also writes in lower case, and names that stand behind \
        different first names are not asked about.\n\nSpell the name one way: that of the house style, or \
        of the person.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

/// The fewest letters of a name that is compared.
const MIN_LETTERS: usize = 5;

/// The fewest letters of first names, and of names of which one has a letter of the same sound that is
/// another.
const MIN_ALIKE: usize = 6;

/// The most names that are compared: more are no article.
const MAX_NAMES: usize = 400;

/// The most first names that are compared before one surname.
const MAX_FIRST: usize = 16;

/// How a name stands in the article.
#[derive(Default)]
struct Uses<'a> {
    /// The tokens.
    at: Vec<usize>,
    /// The capitalised words that stand before it.
    first: HashSet<&'a str>,
    /// Whether any word with a capital stands before it, which may be a first name.
    beside: bool,
}

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    let uses = uses(document);
    if uses.len() > MAX_NAMES {
        return;
    }
    let mut common = None;
    let mut names: Vec<_> = uses.iter().collect();
    names.sort_unstable_by_key(|(_, uses)| uses.at.first().copied());
    // Names that differ in one letter share their first or their last two letters.
    let ends = names.iter().enumerate().flat_map(|(i, (name, _))| ends(name).map(|end| (end, i)));
    let mut ends: Vec<(&str, usize)> = ends.collect();
    ends.sort_unstable();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for group in ends.chunk_by(|(a, _), (b, _)| a == b) {
        for (k, (_, a)) in group.iter().enumerate() {
            pairs.extend(group.iter().skip(k + 1).map(|(_, b)| (*a, *b)));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    first_names(document, asked);
    for (a, b) in pairs {
        let (Some((a, in_a)), Some((b, in_b))) = (names.get(a), names.get(b)) else { continue };
        if !is_variant(a, b) || !same_person(in_a, in_b, is_changed(a, b), sound_alike(a, b)) {
            continue;
        }
        let common = common.get_or_insert_with(|| self::common(document, &uses));
        if common.contains(*a) || common.contains(*b) {
            continue;
        }
        let (odd, uses, usual) =
            if in_b.at.len() <= in_a.at.len() { (b, in_b, a) } else { (a, in_a, b) };
        let Some(at) = uses.at.first() else { continue };
        let message = format!("found {odd:?} beside {usual:?}, expected one spelling");
        asked.about(CODE, document.place(*at..*at + 1), message, "spell the name one way");
    }
}

/// The first two letters of a name, and the last two.
fn ends(name: &str) -> [&str; 2] {
    let second = name.char_indices().nth(2).map_or(name.len(), |(at, _)| at);
    let last = name.char_indices().nth_back(1).map_or(0, |(at, _)| at);
    [name.get(..second).unwrap_or(name), name.get(last..).unwrap_or(name)]
}

/// First names that differ in one letter before the same surname: “Mohammed Roe”, “Mohammad Roe”.
fn first_names(document: &Document, asked: &mut Asked) {
    let mut before: HashMap<&str, Vec<usize>> = HashMap::new();
    for (i, pair) in document.tokens.windows(2).enumerate() {
        let [first, surname] = pair else { continue };
        let named = first.is_capital_word()
            && surname.is_capital_word()
            && !surname.has(Flags::SENTENCE_START)
            && (first.is(Word::Given) || first.features.is_empty())
            && surname.features.is_empty()
            && letters(document.word(i)) >= MIN_ALIKE
            && is_plain(document.word(i));
        if named {
            let firsts = before.entry(document.word(i + 1)).or_default();
            let known = firsts.iter().any(|first| document.word(*first) == document.word(i));
            if !known && firsts.len() < MAX_FIRST {
                firsts.push(i);
            }
        }
    }
    let mut found = Vec::new();
    for firsts in before.values() {
        for (k, odd) in firsts.iter().enumerate() {
            let usual =
                firsts.iter().take(k).find(|usual| is_first_variant(document, **usual, *odd));
            found.extend(usual.map(|usual| (*odd, *usual)));
        }
    }
    found.sort_unstable();
    for (odd, usual) in found {
        let (at, odd, usual) = (odd..odd + 1, document.word(odd), document.word(usual));
        let message = format!("found {odd:?} beside {usual:?}, expected one spelling");
        asked.about(CODE, document.place(at), message, "spell the name one way");
    }
}

/// Whether two first names can be one: “Maria” and “Marie” are two, as are “Martin” and “Marvin”.
fn is_first_variant(document: &Document, a: usize, b: usize) -> bool {
    let given = |i: usize| document.tokens.get(i).is_some_and(|t| t.is(Word::Given));
    let two = given(a) && given(b);
    let (a, b) = (document.word(a), document.word(b));
    is_changed(a, b)
        && a.chars().next_back() == b.chars().next_back()
        && differ_in_one(a, b)
        && (!two || sound_alike(a, b))
}

/// The capitalised words that no list knows, and how they stand.
fn uses(document: &Document) -> HashMap<&str, Uses<'_>> {
    let mut uses: HashMap<&str, Uses<'_>> = HashMap::new();
    for (i, token) in document.tokens.iter().enumerate() {
        let name = token.is_capital_word()
            && !token.has(Flags::ALL_CAPS)
            && token.features.is_empty()
            && letters(document.word(i)) >= MIN_LETTERS;
        if !name {
            continue;
        }
        let entry = uses.entry(document.word(i)).or_default();
        entry.at.push(i);
        let before = i.checked_sub(1).filter(|_| !token.has(Flags::SENTENCE_START));
        let before = before.and_then(|b| document.tokens.get(b).map(|t| (b, t)));
        let titled = |t: &Token| t.is(Word::Title) || t.is(Word::Role);
        let Some((b, t)) = before.filter(|(_, t)| t.is_capital_word() && !titled(t)) else {
            continue;
        };
        entry.beside = true;
        // "The Roe boat", "But Roe": such a word has its capital from its place.
        if !t.has(Flags::SENTENCE_START) || t.features.is_empty() || t.is(Word::Given) {
            entry.first.insert(document.word(b));
        }
    }
    uses
}

/// Those of the words that the article also writes in lower case: no names.
fn common<'u>(document: &Document, uses: &HashMap<&'u str, Uses<'_>>) -> HashSet<&'u str> {
    let lower: HashMap<String, &str> =
        uses.keys().map(|name| (name.to_lowercase(), *name)).collect();
    let words = (0..document.tokens.len()).map(|i| document.word(i));
    words.filter_map(|word| lower.get(word).copied()).collect()
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

fn is_plain(word: &str) -> bool {
    word.chars().all(char::is_alphabetic)
}

/// Whether of two words that differ in a letter it is another in each, and not one more.
fn is_changed(a: &str, b: &str) -> bool {
    letters(a) == letters(b)
}

/// Whether two words can be one name.
fn is_variant(a: &str, b: &str) -> bool {
    // "Roes", "Roman" and "Skater" are other words; "Zelenskyy" is "Zelensky".
    let goes_on = |long: &str, short: &str| {
        long.strip_prefix(short).is_some_and(|rest| !short.ends_with(rest))
    };
    a.chars().next() == b.chars().next()
        && is_plain(a)
        && is_plain(b)
        && differ_in_one(a, b)
        && !goes_on(a, b)
        && !goes_on(b, a)
}

/// Whether two names differ in letters that sound alike, or in an accent.
fn sound_alike(a: &str, b: &str) -> bool {
    let mut others = a.chars().zip(b.chars()).filter(|(a, b)| a != b);
    let alike = |(a, b): (char, char)| {
        a.is_ascii() != b.is_ascii()
            || lexicon::ALIKE.iter().any(|set| set.contains(a) && set.contains(b))
    };
    letters(a) >= MIN_ALIKE && others.all(alike)
}

/// Whether nothing tells two bearers apart: a first name that both have, or one without any. A letter
/// that is another, and not one more, makes another name more often.
fn same_person(a: &Uses<'_>, b: &Uses<'_>, changed: bool, sound_alike: bool) -> bool {
    let alone = a.first.is_empty() != b.first.is_empty();
    !a.first.is_disjoint(&b.first) || alone && (!changed || sound_alike && a.beside != b.beside)
}
