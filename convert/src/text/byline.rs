//! Lines that say who wrote the article.

use copydesk_model::{Author, AuthorKind, Byline, Text};

use super::lexicon::bylines::{
    HOUSE_ENDINGS, HOUSES, JOINTS, MACHINES, OPENINGS, PARTICLES, PLACE_WORDS, SUFFIXES,
    TITLE_WORDS, TITLES,
};
use super::lexicon::has;
use super::line::{Line, is_space, joined, within};

/// The longest byline, in bytes.
const MAX: usize = 240;

/// The most words that a name has.
const MAX_NAME: usize = 6;

/// Reads the byline that a chunk begins with: its first line, or all of it where the line goes on.
pub(super) fn read(lines: &[Line<'_>]) -> Option<(Byline, usize)> {
    let first = lines.get(..1)?;
    let goes_on = first.first().is_some_and(|line| goes_on(line.text, lines.get(1)));
    let count = if goes_on { lines.len() } else { 1 };
    let lines = lines.get(..count).filter(|lines| within(lines, MAX))?;
    let text = joined(lines).replace('\n', " ");
    let authors = recognised(&text)?;
    Some((Byline { text: Text::new(&text).ok()?, authors }, count))
}

/// Whether the line below goes on with a byline.
fn goes_on(line: &str, next: Option<&Line<'_>>) -> bool {
    let last = line.rsplit(is_space).next().unwrap_or_default();
    next.is_some() && (line.ends_with(',') || has(JOINTS, last) || has(OPENINGS, line))
}

/// The authors of a byline; `None` if the line is none.
fn recognised(text: &str) -> Option<Vec<Author>> {
    let opened = opened(text);
    let authors = names(opened.unwrap_or(text))?;
    let placed = authors
        .iter()
        .all(|a| a.place.is_some() && a.kind == AuthorKind::Person && a.name.contains(' '));
    let housed = |a: &Author| a.affiliation.is_some() && a.name.contains(' ');
    let house = authors.iter().all(|a| a.kind == AuthorKind::Organisation && has(HOUSES, &a.name));
    let sure = opened.is_some() || placed || house || authors.iter().all(housed);
    sure.then_some(authors)
}

/// The authors of a line that is known to be a byline; `None` if they cannot be told apart.
pub(crate) fn authors(text: &str) -> Option<Vec<Author>> {
    names(opened(text).unwrap_or(text))
}

/// The text after the word that opens a byline.
fn opened(text: &str) -> Option<&str> {
    let opening = OPENINGS.iter().filter(|opening| {
        text.get(..opening.len()).is_some_and(|start| {
            start.eq_ignore_ascii_case(opening) && !start.starts_with(char::is_lowercase)
        })
    });
    let length = opening.map(|opening| opening.len()).max()?;
    let rest = text.get(length..)?;
    rest.strip_prefix(": ").or_else(|| rest.strip_prefix(' ')).map(str::trim_start)
}

/// Splits a text at the words and commas between authors.
fn names(text: &str) -> Option<Vec<Author>> {
    if !may_begin(text) {
        return None;
    }
    let mut authors: Vec<Author> = Vec::new();
    for part in text.split(", ").flat_map(|part| part.split(" | ")) {
        for (i, piece) in at_joints(part).into_iter().enumerate() {
            let piece = piece.trim();
            let described = i == 0 && authors.last_mut().is_some_and(|a| describes(a, piece));
            if !described {
                authors.push(author(piece)?);
            }
        }
    }
    (!authors.is_empty()).then_some(authors)
}

/// The pieces between words such as "and".
fn at_joints(text: &str) -> Vec<&str> {
    if is_title(text) || has(HOUSES, text) {
        return vec![text];
    }
    let (mut pieces, mut start, mut at) = (Vec::new(), 0, 0);
    // A joint behind the end ends the last piece.
    for word in text.split(is_space).chain(JOINTS.first().copied()) {
        if JOINTS.contains(&word) {
            if start < at {
                pieces.extend(text.get(start..at - 1));
            }
            start = at + word.len() + 1;
        }
        at += word.len() + 1;
    }
    pieces
}

/// Adds to an author what stands after the name and a comma, if it is no other author.
fn describes(author: &mut Author, piece: &str) -> bool {
    if has(SUFFIXES, piece) {
        let name = Text::new(format!("{}, {piece}", author.name));
        return name.map(|name| author.name = name).is_ok();
    }
    let slot = match () {
        () if is_title(piece) => &mut author.title,
        () if is_house(piece) => &mut author.affiliation,
        () => return false,
    };
    let empty = slot.is_none();
    if empty {
        *slot = Text::new(piece).ok();
    }
    empty
}

/// Whether a text may begin with an author: a quick look at its first words, which most often are no
/// name.
fn may_begin(text: &str) -> bool {
    let text = text.trim_start();
    let joins = |word: &str| JOINTS.contains(&word) || PLACE_WORDS.contains(&word) || word == "|";
    for (n, word) in text.split(is_space).enumerate() {
        if n > 0 && joins(word) || n == 0 && JOINTS.contains(&word) {
            return true;
        }
        let name = word.trim_end_matches(',');
        let fits =
            n < MAX_NAME && if n == 0 { begins_with_capital(name) } else { is_name_word(name) };
        if !fits {
            return begins_with_machine(text);
        }
        if name.len() < word.len() {
            return true;
        }
    }
    true
}

fn begins_with_machine(text: &str) -> bool {
    let Some(first) = text.as_bytes().first().map(u8::to_ascii_lowercase) else { return false };
    let begins =
        |name: &str| text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    MACHINES.iter().any(|name| name.as_bytes().first() == Some(&first) && begins(name))
}

/// One author: a name, and where from.
fn author(piece: &str) -> Option<Author> {
    let (name, place) = at_place(piece);
    let machine = has(MACHINES, name);
    if !machine && !is_name(name) || place.is_some_and(|place| !is_name(place)) {
        return None;
    }
    let kind = match () {
        () if machine => AuthorKind::Machine,
        () if is_house(name) => AuthorKind::Organisation,
        () => AuthorKind::Person,
    };
    let place = place.and_then(|place| Text::new(place).ok());
    Some(Author { name: Text::new(name).ok()?, kind, title: None, affiliation: None, place })
}

/// A name, and the place behind "in" or "at".
fn at_place(piece: &str) -> (&str, Option<&str>) {
    let mut at = 0;
    for word in piece.split(is_space) {
        let end = at + word.len();
        if PLACE_WORDS.contains(&word) {
            let name = piece.get(..at.saturating_sub(1)).unwrap_or_default();
            return (name, Some(piece.get(end + 1..).unwrap_or_default()));
        }
        at = end + 1;
    }
    (piece, None)
}

/// Whether words can be a name: each begins with a capital, or is a particle within it.
fn is_name(words: &str) -> bool {
    let mut count = 0;
    let fits = words.split(is_space).all(|word| {
        count += 1;
        count <= MAX_NAME && is_name_word(word)
    });
    let last = words.rsplit(is_space).next().unwrap_or_default();
    let ends_sentence =
        last.ends_with('.') && last.chars().filter(|c| c.is_alphabetic()).count() > 3;
    let first = words.split(is_space).next().unwrap_or_default();
    fits && begins_with_capital(first) && begins_with_capital(last) && !ends_sentence
}

fn is_name_word(word: &str) -> bool {
    begins_with_capital(word) || PARTICLES.contains(&word)
}

fn begins_with_capital(word: &str) -> bool {
    let word = word.trim_start_matches(['’', '\'', '(', '“', '"']);
    let capital = word.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    capital && word.chars().all(|c| c.is_alphabetic() || ".’'-()“”\"".contains(c))
}

/// Whether a phrase is what an author does.
fn is_title(phrase: &str) -> bool {
    let mut words = phrase.split(is_space).rev();
    let last = words.next().is_some_and(|word| has(TITLES, word));
    last && words.all(|word| {
        has(TITLES, word)
            || has(TITLE_WORDS, word)
            || word.chars().all(char::is_alphabetic) && word.starts_with(char::is_uppercase)
    })
}

/// Whether a phrase is a newspaper, agency or broadcaster.
fn is_house(phrase: &str) -> bool {
    let ends = phrase.rsplit_once(' ').is_some_and(|(_, last)| has(HOUSE_ENDINGS, last));
    has(HOUSES, phrase) || (ends && is_name(phrase))
}
