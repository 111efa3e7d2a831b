//! Speakers who are never introduced.

use std::collections::HashMap;

use copydesk_model::{Code, PartyKind, Quote, Reference, Severity, TextPath};

use super::{Asked, Check, Page, lexicon};
use crate::extract::document::Document;
use crate::extract::lexicon::Word;
use crate::extract::tokens::{Flags, Kind, Token};

pub(crate) const CODE: Code = Code {
    name: "speaker-not-introduced",
    severity: Severity::Warning,
    summary: "a speaker has only a surname",
    explanation: "Somebody is quoted by one name alone, and the article never gives the full name or a \
        title. The paragraph that introduced the speaker was cut. Asked only about persons who speak at \
        least twice, whose name stands nowhere beside another name or a title; nor about those whom the headline calls by \
        one name, or whom the vocabulary knows.\n\nGive the full name at the first \
        mention, with what the person is.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

/// How often somebody speaks who should be introduced.
const MIN_QUOTES: usize = 2;

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    let mut quotes: HashMap<&str, usize> = HashMap::new();
    for quote in &page.article.quotes {
        if !is_speech(quote) {
            continue;
        }
        for id in quote.speakers.iter().filter_map(Reference::party) {
            *quotes.entry(id.as_str()).or_default() += 1;
        }
    }
    for party in &page.article.parties {
        let name = party.name.as_str();
        let spoken = quotes.get(party.id.as_str()).is_some_and(|n| *n >= MIN_QUOTES);
        let untitled = party.kind == PartyKind::Person && party.title.is_none();
        if !spoken
            || !untitled
            || !is_surname(name)
            || !only_alone(document, name)
            || in_byline(page, name)
        {
            continue;
        }
        let first = party.mentions.first().and_then(|mention| page.words(mention));
        // A headline calls by one name whom everybody knows.
        let first = first.filter(|words| !matches!(words.path, TextPath::Headline(_)));
        let message = format!("found {name:?} quoted, expected the full name somewhere");
        let help = "give the full name and what the person is at the first mention";
        asked.about(CODE, first, message, help);
    }
}

/// Whether somebody says the words: “according to” leads to papers and bodies as well.
fn is_speech(quote: &Quote) -> bool {
    let cue = quote.cue.first().map(|cue| cue.words.to_lowercase());
    cue.is_some_and(|cue| !lexicon::NOT_SAID.iter().any(|not| cue.starts_with(not)))
}

/// Whether a name looks like a surname alone: one word with no other capital than the first, “O’Roe”
/// aside, and no hyphen.
fn is_surname(name: &str) -> bool {
    let name =
        ["O’", "O'", "Mc", "D’"].iter().find_map(|lead| name.strip_prefix(lead)).unwrap_or(name);
    let mut rest = name.chars().skip(1).peekable();
    rest.peek().is_some() && rest.all(char::is_lowercase)
}

fn in_byline(page: &Page<'_>, name: &str) -> bool {
    page.article.bylines.iter().any(|byline| byline.text.contains(name))
}

/// Whether a name that no list knows stands nowhere beside another name or a title.
fn only_alone(document: &Document, name: &str) -> bool {
    // “O'Roe” is “O’Roe”.
    let curly = |c: char| if c == '\'' { '’' } else { c };
    document.tokens.iter().enumerate().all(|(i, token)| {
        let word = document.word(i);
        if word.chars().map(curly).eq(name.chars().map(curly)) {
            token.features.is_empty() && stands_alone(document, i)
        } else {
            // "O’Brien-Roe", "Roes" and "McRoe" are other forms of the name.
            !word.eq_ignore_ascii_case(name) && !word.contains(name)
        }
    })
}

/// Whether neither another name nor a title stands before or behind a word.
fn stands_alone(document: &Document, i: usize) -> bool {
    let starts = |i: usize| document.tokens.get(i).is_some_and(|t| t.has(Flags::SENTENCE_START));
    let before = |back: usize| {
        i.checked_sub(back).filter(|_| !starts(i)).and_then(|b| document.tokens.get(b))
    };
    let behind = document.tokens.get(i + 1).filter(|t| !t.has(Flags::SENTENCE_START));
    // "Roe of Oakham", "Fight for Fish": the name goes on.
    let goes_on = behind.is_some_and(|t| t.is(Word::Preposition) || t.is(Word::Particle));
    // “John “Tig” Roe”: the mark closes a nickname, and no quotation before its speaker.
    let nicknamed = before(1).is_some_and(|t| matches!(t.kind, Kind::Close | Kind::Double))
        && before(2).is_some_and(|t| t.kind == Kind::Word);
    !goes_on && !nicknamed && !before(1).is_some_and(tells_more) && !behind.is_some_and(tells_more)
}

/// Whether what stands beside a name says more of who bears it.
fn tells_more(t: &Token) -> bool {
    t.is(Word::Title)
        || t.is(Word::Role)
        || t.is(Word::Address)
        || t.is(Word::Given)
        || matches!(t.kind, Kind::Single | Kind::Symbol)
        || t.is_capital_word() && (t.features.is_empty() || !t.has(Flags::SENTENCE_START))
}
