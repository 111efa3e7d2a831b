//! Writes running text as XHTML.

use copydesk_model::{Delimiter, Mark, MarkKind, Prose};

use super::codes::uri;
use crate::newsml_g2::names::XHTML;
use crate::xml::{attribute, escape_text};

/// Writes running text inside an XHTML element.
pub(crate) fn prose(out: &mut String, prose: &Prose) {
    Writer { out, foreign: false, open: Vec::new() }.run(prose);
}

/// Writes running text inside an element of NewsML-G2, so that each element names its namespace.
pub(super) fn prose_in_metadata(out: &mut String, prose: &Prose) {
    Writer { out, foreign: true, open: Vec::new() }.run(prose);
}

struct Writer<'o, 'p> {
    out: &'o mut String,
    foreign: bool,
    open: Vec<&'p Mark>,
}

impl<'p> Writer<'_, 'p> {
    fn run(&mut self, prose: &'p Prose) {
        let text = prose.as_str();
        if prose.marks().is_empty() && !text.contains('\n') {
            escape_text(self.out, text);
            return;
        }
        let mut marks = prose.marks().iter().peekable();
        let mut done = 0;
        let mut end = 0;
        for (n, (at, c)) in text.char_indices().enumerate() {
            let ends = self.open.last().is_some_and(|m| m.range().end as usize == n);
            let starts = marks.peek().is_some_and(|m| m.range().start as usize == n);
            if ends || starts || c == '\n' {
                escape_text(self.out, text.get(done..at).unwrap_or_default());
                done = at;
            }
            self.close_at(n);
            while let Some(mark) = marks.next_if(|m| m.range().start as usize == n) {
                self.start(mark);
            }
            if c == '\n' {
                self.line_break();
                done = at + 1;
            }
            end = n + 1;
        }
        escape_text(self.out, text.get(done..).unwrap_or_default());
        self.close_at(end);
    }

    fn namespace(&mut self) {
        if self.foreign && self.open.is_empty() {
            attribute(self.out, "xmlns", XHTML);
        }
    }

    fn line_break(&mut self) {
        self.out.push_str("<br");
        self.namespace();
        self.out.push_str("/>");
    }

    fn start(&mut self, mark: &'p Mark) {
        self.out.push('<');
        self.out.push_str(element(mark.kind()));
        self.namespace();
        match mark.kind() {
            MarkKind::Emphasis(delimiter) | MarkKind::Strong(delimiter) => {
                if *delimiter == Delimiter::Underscore {
                    attribute(self.out, "class", "underscore");
                }
            }
            MarkKind::Link(href) => attribute(self.out, "href", &uri(href.as_str())),
        }
        self.out.push('>');
        self.open.push(mark);
    }

    fn close_at(&mut self, n: usize) {
        while let Some(mark) = self.open.pop_if(|m| m.range().end as usize == n) {
            self.out.push_str("</");
            self.out.push_str(element(mark.kind()));
            self.out.push('>');
        }
    }
}

const fn element(kind: &MarkKind) -> &'static str {
    match kind {
        MarkKind::Emphasis(_) => "em",
        MarkKind::Strong(_) => "strong",
        MarkKind::Link(_) => "a",
    }
}
