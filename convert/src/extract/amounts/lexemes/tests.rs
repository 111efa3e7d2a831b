use copydesk_model::{Article, Text};

use super::{Classes, Hints, Lexeme, Lexemes, Pieces, Shape, cut};
use crate::extract::document::Document;
use crate::extract::lexicon::Language;

/// Pieces that two ways of cutting could cut differently.
const PIECES: &[&str] = &[
    "a",
    "I",
    "the",
    "Harbours",
    "ROE",
    "said.",
    "said,",
    "F16",
    "3.5",
    "1,234",
    "1 234",
    "'90s",
    "$5m",
    "A$",
    "€",
    "%",
    "per cent",
    "don't",
    "don’t",
    "I'M",
    "I’ll",
    "Trump's",
    "boys’",
    "O'Neil",
    "co-op",
    "five-percent",
    "x--y",
    "—",
    "–",
    "-",
    "U.S.",
    "U.S",
    "p.m.",
    "J.",
    "Sen.",
    "www.a.example",
    "www",
    "http://a.example/5",
    "https",
    "http:",
    "WWW.",
    "é",
    "Łódź",
    "naïve",
    "元",
    "5元",
    "½",
    "...",
    "?!",
    "(",
    ")",
    "“",
    "”",
    "\"",
    "''",
    "‘",
    "’",
    ":",
    ";",
    "/",
    "@roe",
    "#tag",
    "R&D",
    "a_b",
    "\u{ad}x",
    "e\u{301}",
    "\u{200d}",
    "\u{feff}",
    "\u{a0}",
    "\u{2009}",
    "10\u{a0}000",
    "K\u{2019}s",
    "‐",
    "n't",
];

/// What rules can see of a lexeme.
type Seen = (u32, u32, [bool; 2], Shape, Hints, u16, Classes, u64);

fn parts(lexemes: &Lexemes<'_>, from: usize) -> Vec<Seen> {
    let seen = |lexeme: &Lexeme| {
        let Lexeme { start, end, hints, place, classes, head, .. } = *lexeme;
        let looks = [lexeme.capital(), lexeme.spaced()];
        let (start, end) = (start - from as u32, end - from as u32);
        (start, end, looks, lexeme.shape(), hints, place, classes, head)
    };
    lexemes.items.iter().map(seen).collect()
}

#[test]
fn a_unit_is_cut_as_its_text_is() {
    for first in PIECES {
        for second in PIECES {
            for text in [format!("{first}{second} x"), format!("x {first} {second}")] {
                let Ok(headline) = Text::new(&text) else { continue };
                let mut article = Article::new(Text::new("News 5").unwrap());
                article.summary = copydesk_model::Prose::new(&*headline).ok();
                let document = Document::new(&article).unwrap();
                let unit = document.units.last().unwrap();
                let mut pieces = Pieces::default();
                let piece = pieces.cut(&document, unit, true);
                let (of_unit, _) = pieces.of(&document, unit, &piece);
                let whole = &document.text[unit.bytes.clone()];
                let words = &Language::usual().words;
                let items = cut(whole, words);
                let of_text = Lexemes::new(whole, words, &items);
                assert_eq!(parts(&of_unit, unit.bytes.start), parts(&of_text, 0), "{text:?}");
                assert_eq!(of_unit.heads, of_text.heads, "{text:?}");
            }
        }
    }
}

#[test]
fn of_a_sentence_that_tells_nothing_only_the_end_is_cut() {
    let mut article = Article::new(Text::new("News").unwrap());
    let text = "She saw it rain. “It rained all along.” It cost five dollars. Then it was over.";
    article.summary = copydesk_model::Prose::new(text).ok();
    let document = Document::new(&article).unwrap();
    let (unit, mut pieces) = (document.units.last().unwrap(), Pieces::default());
    pieces.add(&document, document.units.first().unwrap());
    let piece = pieces.add(&document, unit);
    let (lexemes, sentences) = pieces.of(&document, unit, &piece);
    let words: Vec<_> = (0..lexemes.len()).map(|i| lexemes.word(i)).collect();
    assert_eq!(words, [".", "”", "It", "cost", "five", "dollars", ".", "."]);
    assert_eq!(sentences, [0..1, 1..2, 2..7, 7..8]);
}

#[test]
fn a_lexeme_knows_its_token() {
    let mut article = Article::new(Text::new("News").unwrap());
    let text = PIECES.join(" x ") + &" far".repeat(usize::from(u16::MAX));
    article.summary = copydesk_model::Prose::new(text).ok();
    let document = Document::new(&article).unwrap();
    let (unit, mut pieces) = (document.units.last().unwrap(), Pieces::default());
    pieces.add(&document, document.units.first().unwrap());
    let piece = pieces.cut(&document, unit, true);
    let (lexemes, _) = pieces.of(&document, unit, &piece);
    let tokens = &document.tokens[unit.tokens.clone()];
    for i in 0..lexemes.len() {
        let start = lexemes.at(i).start;
        let token = tokens.partition_point(|token| token.end <= start);
        let kept = (token < usize::from(u16::MAX)).then_some(token);
        assert_eq!(lexemes.token(i), kept, "{:?}", lexemes.word(i));
    }
    assert_eq!(lexemes.token(lexemes.len() - 1), None);
}
