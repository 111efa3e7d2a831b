//! Writes running text with its marks and the annotations that stand in it.

use copydesk_model::{Delimiter, Mark, MarkKind, Prose};

use super::annotate::Span;
use crate::newsml_g2::write::safe_uri;
use crate::xml::{attribute, escape_text};

/// Writes running text. The spans cross neither each other nor the marks.
pub(super) fn prose(out: &mut String, text: &Prose, spans: &[Span]) {
    let mut pieces: Vec<Piece<'_>> = text.marks().iter().map(Piece::Mark).collect();
    pieces.extend(spans.iter().map(Piece::Span));
    pieces.sort_by_key(|piece| {
        let (start, end) = piece.range();
        (start, std::cmp::Reverse(end), piece.rank())
    });
    Writer { out, open: Vec::new() }.run(text.as_str(), &pieces);
}

#[derive(Clone, Copy)]
enum Piece<'p> {
    Mark(&'p Mark),
    Span(&'p Span),
}

impl Piece<'_> {
    fn range(&self) -> (u32, u32) {
        match self {
            Self::Mark(mark) => (mark.range().start, mark.range().end),
            Self::Span(span) => (span.start, span.end),
        }
    }

    /// The order of pieces over the same words, the outermost first.
    fn rank(&self) -> u8 {
        match self {
            Self::Mark(mark) if matches!(mark.kind(), MarkKind::Link(_)) => 0,
            Self::Mark(mark) if matches!(mark.kind(), MarkKind::Strong(_)) => 1,
            Self::Mark(_) => 2,
            Self::Span(span) if span.holds => 3,
            Self::Span(_) => 4,
        }
    }

    fn element(&self) -> &str {
        match self {
            Self::Mark(mark) if matches!(mark.kind(), MarkKind::Link(_)) => "a",
            Self::Mark(_) => "em",
            Self::Span(span) => span.element,
        }
    }
}

struct Writer<'o, 'p> {
    out: &'o mut String,
    open: Vec<Piece<'p>>,
}

impl<'p> Writer<'_, 'p> {
    fn run(&mut self, text: &str, pieces: &[Piece<'p>]) {
        let mut pieces = pieces.iter().peekable();
        let mut done = 0;
        let mut count = 0;
        for (n, (at, c)) in (0_u32..).zip(text.char_indices()) {
            let ends = self.open.last().is_some_and(|piece| piece.range().1 == n);
            let starts = pieces.peek().is_some_and(|piece| piece.range().0 == n);
            if ends || starts || c == '\n' {
                escape_text(self.out, text.get(done..at).unwrap_or_default());
                done = at;
            }
            self.close_at(n);
            while let Some(piece) = pieces.next_if(|piece| piece.range().0 == n) {
                self.start(*piece);
            }
            if c == '\n' {
                self.out.push_str("<br/>");
                done = at + 1;
            }
            count = n + 1;
        }
        escape_text(self.out, text.get(done..).unwrap_or_default());
        self.close_at(count);
    }

    fn start(&mut self, piece: Piece<'p>) {
        self.out.push('<');
        self.out.push_str(piece.element());
        match piece {
            Piece::Span(span) => self.out.push_str(&span.attributes),
            Piece::Mark(mark) => {
                if let Some(class) = class(mark.kind()) {
                    attribute(self.out, "class", class);
                }
                if let MarkKind::Link(href) = mark.kind() {
                    attribute(self.out, "href", &safe_uri(href.as_str()));
                }
            }
        }
        self.out.push('>');
        self.open.push(piece);
    }

    fn close_at(&mut self, n: u32) {
        while let Some(piece) = self.open.pop_if(|piece| piece.range().1 == n) {
            self.out.push_str("</");
            self.out.push_str(piece.element());
            self.out.push('>');
        }
    }
}

/// NITF has one element for emphasis; its class says more.
const fn class(kind: &MarkKind) -> Option<&'static str> {
    match kind {
        MarkKind::Link(_) | MarkKind::Emphasis(Delimiter::Asterisk) => None,
        MarkKind::Emphasis(Delimiter::Underscore) => Some("underscore"),
        MarkKind::Strong(Delimiter::Asterisk) => Some("strong"),
        MarkKind::Strong(Delimiter::Underscore) => Some("strong underscore"),
    }
}
