//! One name that is spelled two ways.

use std::collections::{HashMap, HashSet};

use copydesk_model::{Code, Severity};

use super::near::differ_in_one;
use super::{Asked, Check, Page, lexicon};
use crate::extract::document::Document;
use crate::extract::lexicon::Word;
use crate::extract::tokens::{Flags, Kind, Token};

pub(crate) const CODE: Code = Code {
    name: "name-spelled-two-ways",
    severity: Severity::Warning,
    summary: "one name is spelled two ways",
    explanation: "“Volodymyr Zelensky” and “Zelenskyy” in one article are one man. Asked about names of \
        five letters or more that differ in one letter and stand behind the same first name, or of which \
        one has a letter more, or one that sounds alike (“Lindqvist”, “Lindquist”), and one only ever stands \
        alone; and about long first names that differ in one letter before the same surname. Plurals and other longer forms, words that the vocabulary knows or that the article also \
        writes in lower case, and names that stand behind \
        different first names are not asked about.\n\nSpell the name one way: that of the house style, or \
        of the person.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

/// The fewest letters of a name that is compared.
const MIN_LETTERS: usize = 5;

/// The fewest letters of names of which one has a vowel, or a letter of the same sound, that is another.
const MIN_ALIKE: usize = 6;

/// The most names that are compared: more are no article.
const MAX_NAMES: usize = 400;

/// How a name stands in the article.
#[derive(Default)]
struct Uses<'a> {
    /// The tokens.
    at: Vec<usize>,
    /// The capitalised words that stand before it.
    first: Vec<&'a str>,
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
    let mut ends: Vec<(&str, usize)> = Vec::with_capacity(2 * names.len());
    for (i, (name, _)) in names.iter().enumerate() {
        let both = [name.get(..3), name.len().checked_sub(3).and_then(|at| name.get(at..))];
        ends.extend(both.into_iter().flatten().map(|end| (end, i)));
    }
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
        if !is_variant(a, b) || !same_person(in_a, in_b, a.len() == b.len(), sound_alike(a, b)) {
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

/// First names that differ in one letter before the same surname: “Mohammed Roe”, “Mohammad Roe”.
fn first_names(document: &Document, asked: &mut Asked) {
    let mut before: HashMap<&str, Vec<usize>> = HashMap::new();
    let pairs = document.tokens.windows(2).enumerate();
    for (i, pair) in pairs {
        let [first, surname] = pair else { continue };
        let named = first.is_capital_word()
            && surname.is_capital_word()
            && surname.has(Flags::SPACED)
            && (first.end - first.start) as usize >= MIN_ALIKE
            && (first.is(Word::Given) || first.features.is_empty())
            && (surname.features.is_empty() || surname.is(Word::Family));
        if named {
            before.entry(document.word(i + 1)).or_default().push(i);
        }
    }
    let mut found = Vec::new();
    for firsts in before.values() {
        let Some(usual) = firsts.first() else { continue };
        let (name, plain) = (document.word(*usual), |s: &str| s.chars().all(char::is_alphabetic));
        let odd = firsts.iter().find(|i| {
            let other = document.word(**i);
            let same_length = other.len() == name.len()
                && other.get(other.len() - 1..) == name.get(name.len() - 1..);
            plain(other) && plain(name) && same_length && differ_in_one(name, other)
        });
        found.extend(odd.map(|odd| (*odd, name)));
    }
    found.sort_unstable();
    for (odd, usual) in found {
        let message =
            format!("found {:?} beside {usual:?}, expected one spelling", document.word(odd));
        asked.about(CODE, document.place(odd..odd + 1), message, "spell the name one way");
    }
}

/// The capitalised words that no list knows, and how they stand.
fn uses(document: &Document) -> HashMap<&str, Uses<'_>> {
    let mut uses: HashMap<&str, Uses<'_>> = HashMap::new();
    for (i, token) in document.tokens.iter().enumerate() {
        let name = token.is_capital_word()
            && !token.has(Flags::ALL_CAPS)
            && (token.features.is_empty() || token.is(Word::Family))
            && (token.end - token.start) as usize >= MIN_LETTERS;
        if !name {
            continue;
        }
        let entry = uses.entry(document.word(i)).or_default();
        entry.at.push(i);
        let before = i.checked_sub(1).and_then(|b| document.tokens.get(b).map(|t| (b, t)));
        let titled = |t: &Token| t.is(Word::Title) || t.is(Word::Role);
        entry.beside |= before.is_some_and(|(_, t)| t.is_capital_word() && !titled(t));
        if let Some((b, t)) = before
            && t.is_capital_word()
            && t.kind == Kind::Word
            && !titled(t)
            && !(t.has(Flags::SENTENCE_START) && !t.features.is_empty() && !t.is(Word::Given))
            && entry.first.len() < 8
        {
            entry.first.push(document.word(b));
        }
    }
    uses
}

/// Those of the words that the article also writes in lower case: no names.
fn common<'u>(document: &Document, uses: &HashMap<&'u str, Uses<'_>>) -> HashSet<&'u str> {
    let lower: HashMap<String, &str> =
        uses.keys().map(|name| (name.to_lowercase(), *name)).collect();
    let words = (0..document.tokens.len()).filter(|i| {
        document.tokens.get(*i).is_some_and(|t| t.kind == Kind::Word && !t.has(Flags::CAPITAL))
    });
    words.filter_map(|i| lower.get(document.word(i)).copied()).collect()
}

/// Whether two words can be one name.
fn is_variant(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    // "Roes", "Roman" and "Skater" are other words; "Zelenskyy" is "Zelensky".
    let longer = long.strip_prefix(short).is_some_and(|rest| !short.ends_with(rest));
    let first = |s: &str| s.chars().next();
    let plain = |s: &str| s.chars().all(char::is_alphabetic);
    first(a) == first(b) && !longer && plain(a) && plain(b) && differ_in_one(a, b)
}

/// Whether two names differ in letters that sound alike.
fn sound_alike(a: &str, b: &str) -> bool {
    let letters = a.chars().zip(b.chars()).filter(|(a, b)| a != b);
    let alike =
        |(a, b): (char, char)| lexicon::ALIKE.iter().any(|set| set.contains(a) && set.contains(b));
    a.len() >= MIN_ALIKE && letters.into_iter().all(alike)
}

/// Whether nothing tells two bearers apart: a first name that both have, or one without any. A letter
/// that is another, and not one more, makes another name more often.
fn same_person(a: &Uses<'_>, b: &Uses<'_>, changed: bool, sound_alike: bool) -> bool {
    let shared = a.first.iter().any(|first| b.first.contains(first));
    let alone = a.first.is_empty() != b.first.is_empty();
    shared || alone && !changed || alone && sound_alike && a.beside != b.beside
}
