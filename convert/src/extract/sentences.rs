//! Finds where sentences end.

use std::ops::Range;

use super::lexicon::Word;
use super::tokens::{Flags, Kind, Token};

/// How far behind "?” a tag is looked for: `“Why?” Jane Roe, the mayor, asked.`
const TAG_REACH: usize = 7;

/// The longest apposition that is looked over for a tag.
const APPOSITION_REACH: usize = 14;

/// Finds the sentences of a piece of text, as ends of token ranges, and marks their first words.
///
/// A point ends a sentence unless it belongs to a title, an initial or an abbreviation inside one;
/// closing marks and brackets behind the point belong to the sentence. A quotation that ends in
/// `?” ` or `!”` does not end its sentence where a tag follows.
///
/// Of the tokens those are looked at that `marks` names in their order: all that may end a sentence or
/// begin a line.
pub(crate) fn split(
    tokens: &mut [Token],
    marks: impl Iterator<Item = usize>,
    mut each: impl FnMut(usize),
) {
    let mut from = 0;
    for i in marks {
        let Some(token) = tokens.get(i).copied() else { break };
        if i > from && token.has(Flags::LINE_START) {
            open(tokens, from..i);
            each(i);
            from = i;
        }
        if i + 1 < tokens.len() && may_end(&token) && ends_at(tokens, i) {
            open(tokens, from..i + 1);
            each(i + 1);
            from = i + 1;
        }
    }
    if from < tokens.len() {
        open(tokens, from..tokens.len());
        each(tokens.len());
    }
}

/// Flags the first token of a sentence, and the first word of it.
fn open(tokens: &mut [Token], sentence: Range<usize>) {
    let Some(sentence) = tokens.get_mut(sentence) else { return };
    if let Some(first) = sentence.first_mut() {
        first.flags.set(Flags::SENTENCE_FIRST, true);
    }
    let is_word = |t: &&mut Token| matches!(t.kind, Kind::Word | Kind::Number | Kind::Currency);
    if let Some(word) = sentence.iter_mut().find(is_word) {
        word.flags.set(Flags::SENTENCE_START, true);
    }
}

/// Whether a sentence can end with a token in the midst of a line.
const fn may_end(token: &Token) -> bool {
    token.has(Flags::POINT) || token.kind.ends()
}

/// Whether a sentence ends with token `i`, which [may](may_end), with another behind it in the line.
fn ends_at(tokens: &[Token], i: usize) -> bool {
    let (Some(token), Some(next)) = (tokens.get(i), tokens.get(i + 1)) else { return true };
    if !next.has(Flags::SPACED) {
        return token.kind == Kind::Stop && next.is_capital_word();
    }
    match stop_before(tokens, i) {
        None => false,
        Some((stop, closed)) if stop.kind == Kind::Stop => {
            begins(next) && !(closed && stop.has(Flags::ASKS) && has_tag(tokens, i + 1))
        }
        Some((word, _)) => begins(next) && point_can_end(word, tokens.get(i.wrapping_sub(1)), next),
    }
}

/// The stop that token `i` is, or closes with its marks; and whether there are such marks.
fn stop_before(tokens: &[Token], i: usize) -> Option<(&Token, bool)> {
    let closes = |t: &&Token| {
        matches!(t.kind, Kind::Close | Kind::Double | Kind::Single | Kind::Unbracket)
            && !t.has(Flags::SPACED)
    };
    let mut behind = tokens.get(..=i)?.iter().rev().take(4);
    let mut closed = false;
    behind
        .by_ref()
        .find(|t| {
            let is = closes(t);
            closed |= is;
            !is
        })
        .filter(|t| t.kind == Kind::Stop || t.has(Flags::POINT))
        .map(|t| (t, closed))
}

/// Whether a sentence can begin with this token.
fn begins(token: &Token) -> bool {
    match token.kind {
        Kind::Word => token.has(Flags::CAPITAL),
        Kind::Comma | Kind::Semicolon | Kind::Colon | Kind::Stop | Kind::Unbracket | Kind::Dash => {
            false
        }
        _ => true,
    }
}

/// Whether a word with a point of its own also ends its sentence.
fn point_can_end(word: &Token, before: Option<&Token>, next: &Token) -> bool {
    let opens = next.kind != Kind::Word
        || next.is(Word::Determiner)
        || next.is(Word::Subject)
        || next.is(Word::Possessive)
        || next.is(Word::Conjunction)
        || next.is(Word::Subordinator)
        || next.is(Word::Question)
        || next.is(Word::Preposition);
    if word.is(Word::Final) {
        return opens && next.kind != Kind::Number;
    }
    // "Plan B. The": one capital that no name stands before.
    let initial = word.end - word.start == 2 && !before.is_some_and(Token::is_capital_word);
    initial && opens && !word.is(Word::Abbreviation) && next.kind == Kind::Word
}

/// Whether a tag follows a quotation: a lower-case word, or a name and a verb of saying.
fn has_tag(tokens: &[Token], from: usize) -> bool {
    let words = tokens.iter().skip(from).take(TAG_REACH);
    let mut words = words.take_while(|t| t.kind == Kind::Word);
    words.any(|t| t.is(Word::Says)) || has_short_tag(tokens, from) || has_apposed_tag(tokens, from)
}

/// "Roe snarled." with a verb that no list knows.
fn has_short_tag(tokens: &[Token], from: usize) -> bool {
    let names = tokens.iter().skip(from).take(3).take_while(|t| t.is_capital_word()).count();
    let verb = tokens.get(from + names);
    let stop = tokens.get(from + names + 1);
    names > 0
        && verb
            .is_some_and(|t| t.kind == Kind::Word && !t.is(Word::Auxiliary) && !t.is(Word::Modal))
        && (verb.is_some_and(|t| t.is(Word::Weak))
            || stop.is_some_and(|t| matches!(t.kind, Kind::Stop | Kind::Comma)))
}

/// "Jane Roe, the mayor of Springfield, asked": a name, what commas set off, a verb of saying.
fn has_apposed_tag(tokens: &[Token], from: usize) -> bool {
    let rest = tokens.get(from..).unwrap_or_default();
    let names = rest.iter().take(4).take_while(|t| t.is_capital_word()).count();
    let apposed = rest.get(names).is_some_and(|t| t.kind == Kind::Comma) && names > 0;
    let pairs = rest.windows(2).skip(names + 1).take(APPOSITION_REACH);
    let mut pairs = pairs.take_while(|w| w.first().is_some_and(|t| t.kind != Kind::Stop));
    apposed
        && pairs
            .any(|w| matches!(w, [comma, verb] if comma.kind == Kind::Comma && verb.is(Word::Says)))
}

#[cfg(test)]
mod tests {
    use super::super::document::Document;
    use copydesk_model::{Article, Text};

    fn sentences(text: &str) -> Vec<String> {
        let article = Article::new(Text::new(text).unwrap());
        let document = Document::new(&article).unwrap();
        let words = |r: std::ops::Range<usize>| document.words(r).to_owned();
        document.sentences.iter().map(|s| words(s.tokens.clone())).collect()
    }

    #[test]
    fn titles_and_initials_do_not_end_sentences() {
        assert_eq!(
            sentences("Gov. J. B. Roe met Mr. Poe. He left."),
            ["Gov. J. B. Roe met Mr. Poe.", "He left."]
        );
    }

    #[test]
    fn an_abbreviation_ends_one_before_an_opening_word() {
        assert_eq!(
            sentences("They left the U.S. The men stayed in the U.S. Senate."),
            ["They left the U.S.", "The men stayed in the U.S. Senate."]
        );
    }

    #[test]
    fn closing_marks_belong_to_the_sentence() {
        assert_eq!(
            sentences("“We won.” The hall cheered. (It did.) Then rain."),
            ["“We won.”", "The hall cheered.", "(It did.)", "Then rain."]
        );
    }

    #[test]
    fn a_tag_behind_a_question_belongs_to_it() {
        assert_eq!(
            sentences("“Why now?” Jane Roe asked. “Who knows?” he said."),
            ["“Why now?” Jane Roe asked.", "“Who knows?” he said."]
        );
    }
}
