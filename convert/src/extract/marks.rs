//! Finds what stands between quotation marks.

use std::ops::Range;

use super::document::Document;
use super::lexicon::{Ending, Word};
use super::spare;
use super::tokens::{Flags, Kind, Token};

/// A quotation for so many of the marks of a document, about.
const MARKS: usize = 4;

/// How far ahead a single mark looks for the next one, to tell a plural's apostrophe from an end.
const APOSTROPHE_REACH: usize = 40;

/// Words between quotation marks in one piece of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Quoted {
    /// The number of the unit.
    pub(crate) unit: usize,
    /// The tokens between the marks; never empty.
    pub(crate) inner: Range<usize>,
    /// The tokens with their marks.
    pub(crate) outer: Range<usize>,
    /// Whether single marks set it off.
    pub(crate) single: bool,
    /// Whether the mark at the end is missing because the words go on in the next unit.
    pub(crate) continues: bool,
}

/// Finds the outermost quotations of every unit and flags their tokens.
///
/// What is quoted inside a quotation is part of it. A mark that is missing at the end of a
/// paragraph is taken to stand there.
pub(crate) fn find(document: &mut Document) -> Vec<Quoted> {
    let mut found = Vec::with_capacity(document.noted.marks.len() / MARKS);
    let mut marks = spare::take(|spare| &mut spare.marks);
    let mut rest = document.noted.marks.iter().map(|mark| *mark as usize).peekable();
    for (number, unit) in document.units.iter().enumerate() {
        marks.clear();
        while let Some(i) = rest.next_if(|i| *i < unit.tokens.end) {
            if document.tokens.get(i).is_some_and(is_mark) {
                marks.push(i);
            }
        }
        if marks.is_empty() {
            continue;
        }
        let first = found.len();
        if Pairing::new(document, number, &marks, true).run(&mut found) == Leftover::Nested {
            found.truncate(first);
            Pairing::new(document, number, &marks, false).run(&mut found);
        }
    }
    spare::leave(|spare| &mut spare.marks, marks);
    for quoted in &found {
        let tokens = document.tokens.get_mut(quoted.inner.clone()).unwrap_or_default();
        tokens.iter_mut().for_each(|t| t.flags.set(Flags::QUOTED, true));
    }
    found
}

/// Whether a token is a quotation mark, or what may be one.
const fn is_mark(token: &Token) -> bool {
    matches!(token.kind, Kind::Open | Kind::Close | Kind::Double | Kind::Single)
}

/// The shape of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    Open,
    /// `„`, which `“` closes.
    Low,
    Close,
    Double,
    SingleOpen,
    Single,
}

/// What is open at some place.
#[derive(Clone, Copy)]
struct Opened {
    mark: usize,
    shape: Shape,
    nested: usize,
    /// Whether it is the value of an attribute in left-over markup.
    markup: bool,
}

/// What the end of a unit left open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leftover {
    Nothing,
    Nested,
}

struct Pairing<'a> {
    document: &'a Document,
    unit: usize,
    tokens: Range<usize>,
    /// Those of its tokens that may be marks.
    marks: &'a [usize],
    /// Whether a curly opening mark inside a quotation opens another one.
    nests: bool,
    opened: Option<Opened>,
    /// Whether another one was opened inside it.
    nested: bool,
    /// The last single mark that could close.
    last_single: usize,
}

impl<'a> Pairing<'a> {
    fn new(document: &'a Document, unit: usize, marks: &'a [usize], nests: bool) -> Self {
        let tokens = document.units.get(unit).map_or(0..0, |u| u.tokens.clone());
        let (opened, nested, last_single) = (None, false, 0);
        let mut pairing =
            Self { document, unit, tokens, marks, nests, opened, nested, last_single };
        let singles = marks.iter().rev().copied();
        let is_single = |t: &Token| t.kind == Kind::Single && !t.has(Flags::RUN);
        let mut singles = singles.filter(|i| document.tokens.get(*i).is_some_and(is_single));
        pairing.last_single = singles.find(|i| pairing.can_close(*i)).unwrap_or(0);
        pairing
    }

    fn run(&mut self, found: &mut Vec<Quoted>) -> Leftover {
        for i in self.marks.iter().copied() {
            if let Some(shape) = self.shape(i) {
                self.step(i, shape, found);
            }
        }
        let Some(opened) = self.opened else { return Leftover::Nothing };
        if self.nested && self.nests && !self.next_unit_opens() {
            return Leftover::Nested;
        }
        if !is_single(opened.shape) {
            self.push(opened, self.tokens.end, None, found);
        }
        Leftover::Nothing
    }

    fn step(&mut self, i: usize, shape: Shape, found: &mut Vec<Quoted>) {
        let Some(opened) = self.opened else {
            if self.opens(i, shape) {
                self.nested = false;
                self.opened = Some(Opened { mark: i, shape, nested: 0, markup: self.is_markup(i) });
            }
            return;
        };
        match self.meets(i, shape, opened) {
            Meeting::Ignores => {}
            Meeting::Nests => {
                self.nested = true;
                self.opened = Some(Opened { nested: opened.nested + 1, ..opened });
            }
            Meeting::Unnests => self.opened = Some(Opened { nested: opened.nested - 1, ..opened }),
            Meeting::Restarts => {
                self.opened = Some(Opened { mark: i, shape, nested: 0, markup: self.is_markup(i) })
            }
            Meeting::Closes => {
                self.push(opened, i, Some(i), found);
                self.opened = None;
            }
        }
    }

    /// Whether a mark opens a quotation where none is open.
    fn opens(&self, i: usize, shape: Shape) -> bool {
        let open = self.is_spaced(i) || self.follows_opening(i);
        let glued = self.is_glued(i);
        match shape {
            Shape::Open | Shape::Low => open || glued,
            Shape::Close => open && glued,
            Shape::Double => (open || glued) && (self.is_spaced(i) || !self.is_inch(i)),
            Shape::SingleOpen => glued && i < self.last_single,
            Shape::Single => {
                let after_article =
                    self.token(i.wrapping_sub(1)).is_some_and(|t| t.is(Word::Article));
                glued && (open || after_article) && i < self.last_single && !self.is_elision(i)
            }
        }
    }

    /// What a mark does inside a quotation.
    fn meets(&self, i: usize, shape: Shape, opened: Opened) -> Meeting {
        let opening = self.is_spaced(i) && self.is_glued(i);
        match (opened.shape, shape) {
            (Shape::SingleOpen | Shape::Single, Shape::Single) if self.closes_single(i) => {
                Meeting::Closes
            }
            (Shape::SingleOpen | Shape::Single, _) | (_, Shape::SingleOpen | Shape::Single) => {
                Meeting::Ignores
            }
            (Shape::Low, Shape::Open) => Meeting::Closes,
            (Shape::Double, Shape::Double) if opening => Meeting::Restarts,
            (Shape::Double, Shape::Double) => Meeting::Closes,
            (_, Shape::Double) if opening => Meeting::Nests,
            (Shape::Close, Shape::Open) if !opening => Meeting::Closes,
            (_, Shape::Open | Shape::Low) if self.can_close(i) && !self.is_glued(i) => {
                Meeting::Closes
            }
            (_, Shape::Open | Shape::Low) if self.nests => Meeting::Nests,
            (_, Shape::Open | Shape::Low) => Meeting::Restarts,
            (_, Shape::Close | Shape::Double) if opened.nested > 0 => Meeting::Unnests,
            (_, Shape::Close | Shape::Double) => Meeting::Closes,
        }
    }

    fn push(&self, opened: Opened, end: usize, close: Option<usize>, found: &mut Vec<Quoted>) {
        let inner = opened.mark + 1..end;
        if inner.is_empty() || opened.markup {
            return;
        }
        let continues = close.is_none() && self.next_unit_opens();
        found.push(Quoted {
            unit: self.unit,
            outer: opened.mark..close.map_or(end, |c| c + 1),
            inner,
            single: is_single(opened.shape),
            continues,
        });
    }

    /// Whether the next unit begins with a mark that opens.
    fn next_unit_opens(&self) -> bool {
        let next = self.document.units.get(self.unit + 1);
        next.is_some_and(|u| {
            !u.tokens.is_empty()
                && matches!(
                    self.shape(u.tokens.start),
                    Some(Shape::Open | Shape::Double | Shape::Low)
                )
        })
    }

    fn token(&self, i: usize) -> Option<&Token> {
        self.document.tokens.get(i).filter(|_| self.tokens.contains(&i))
    }

    fn shape(&self, i: usize) -> Option<Shape> {
        let token = self.document.tokens.get(i).filter(|t| !t.has(Flags::RUN))?;

        match token.kind {
            Kind::Close => Some(Shape::Close),
            Kind::Double => Some(Shape::Double),
            Kind::Single => Some(Shape::Single),
            Kind::Open => Some(match self.document.word(i) {
                "‘" | "‚" | "‹" | "`" => Shape::SingleOpen,
                "„" => Shape::Low,
                _ => Shape::Open,
            }),
            _ => None,
        }
    }

    /// Whether the mark belongs to an attribute of left-over markup: `<a href="…">`.
    fn is_markup(&self, i: usize) -> bool {
        let equals = |i: usize| self.document.word(i).ends_with('=');
        let before = i.checked_sub(1).is_some_and(equals);
        before && !self.document.tokens.get(i).is_some_and(|t| t.has(Flags::SPACED))
    }

    /// Whether white space stands before the mark.
    fn is_spaced(&self, i: usize) -> bool {
        self.token(i).is_some_and(|t| t.has(Flags::SPACED))
    }

    /// Whether a word stands directly behind the mark.
    fn is_glued(&self, i: usize) -> bool {
        self.token(i + 1).is_some_and(|t| !t.has(Flags::SPACED))
    }

    fn can_close(&self, i: usize) -> bool {
        !self.is_spaced(i)
    }

    /// Whether a bracket, dash or opening mark stands directly before the mark.
    fn follows_opening(&self, i: usize) -> bool {
        self.token(i.wrapping_sub(1)).is_none_or(|t| {
            matches!(t.kind, Kind::Bracket | Kind::Dash | Kind::Open | Kind::Hyphen | Kind::Colon)
        })
    }

    /// Whether a number stands directly before the mark: 6'2".
    fn is_inch(&self, i: usize) -> bool {
        self.token(i.wrapping_sub(1)).is_some_and(|t| t.kind == Kind::Number)
    }

    /// Whether the mark stands for letters left out: 'em, '90s.
    fn is_elision(&self, i: usize) -> bool {
        self.token(i + 1).is_some_and(|t| t.kind == Kind::Number || t.is(Word::Elision))
    }

    /// Whether a single mark closes rather than being an apostrophe.
    fn closes_single(&self, i: usize) -> bool {
        if !self.can_close(i)
            || self.is_glued(i) && self.token(i + 1).is_some_and(|t| t.kind == Kind::Word)
        {
            return false;
        }
        let before = self.document.bytes(i.saturating_sub(1)..i);
        let plural = self.document.language.endings.ends(before, Ending::Plural);
        let word_next =
            self.token(i + 1).is_some_and(|t| t.kind == Kind::Word && !t.has(Flags::CAPITAL));
        !(plural && word_next && self.another_closes(i))
    }

    /// Whether the next single mark could close too.
    fn another_closes(&self, i: usize) -> bool {
        let ahead = (i + 1..self.tokens.end).take(APOSTROPHE_REACH);
        let mut singles =
            ahead.filter(|j| matches!(self.shape(*j), Some(Shape::Single | Shape::SingleOpen)));
        singles.next().is_some_and(|j| self.can_close(j) && !self.is_glued(j))
    }
}

/// What a mark inside a quotation does to it.
enum Meeting {
    Ignores,
    Nests,
    Unnests,
    Restarts,
    Closes,
}

const fn is_single(shape: Shape) -> bool {
    matches!(shape, Shape::Single | Shape::SingleOpen)
}

#[cfg(test)]
mod tests;
