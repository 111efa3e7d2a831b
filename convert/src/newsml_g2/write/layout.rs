//! Lays an item out for people: each element on a line of its own where white space says nothing.

use std::ops::Range;

/// The elements whose children stand on lines of their own. All others stay on one line, because
/// white space in them could be content.
const STRUCTURE: [&str; 25] = [
    "newsItem",
    "catalog",
    "rightsInfo",
    "itemMeta",
    "contentMeta",
    "assert",
    "eventDetails",
    "contentSet",
    "inlineXML",
    "html",
    "body",
    "blockquote",
    "ul",
    "ol",
    "table",
    // NITF
    "nitf",
    "tobject",
    "docdata",
    "key-list",
    "identified-content",
    "body.head",
    "hedline",
    "body.content",
    "block",
    "bq",
];

/// Lays out what the writer wrote. Line breaks in `written` are the writer's own, and go; the ranges
/// of `verbatim`, in their order, are copied as they are.
pub(super) fn lay_out(written: &str, verbatim: &[Range<usize>], depth: usize) -> String {
    let mut layout = Layout {
        out: String::with_capacity(written.len() + written.len() / 8),
        open: Vec::new(),
        depth,
        inline: 0,
    };
    let mut done = 0;
    for range in verbatim {
        layout.tags(written.get(done..range.start).unwrap_or_default());
        layout.piece(written.get(range.clone()).unwrap_or_default());
        done = range.end;
    }
    layout.tags(written.get(done..).unwrap_or_default());
    layout.out.push('\n');
    layout.out
}

struct Layout<'w> {
    out: String,
    /// The open elements of the structure, and whether each has a child yet.
    open: Vec<(&'w str, bool)>,
    /// How deep the outermost element stands.
    depth: usize,
    /// How many elements are open inside the innermost of the structure.
    inline: usize,
}

impl<'w> Layout<'w> {
    /// Lays out tags and the text between them.
    fn tags(&mut self, written: &'w str) {
        let mut rest = written;
        while let Some((text, after)) = rest.split_once('<') {
            self.text(text);
            let Some((tag, after)) = after.split_once('>') else { return };
            rest = after;
            if let Some(name) = tag.strip_prefix('/') {
                self.end(name);
            } else if let Some(after) = self.start(tag, after) {
                rest = after;
            }
        }
        self.text(rest);
    }

    fn text(&mut self, text: &str) {
        self.out.extend(text.split('\n'));
    }

    /// Writes a start tag. If its end tag follows it is an empty element, and what stands behind that
    /// is returned.
    fn start(&mut self, tag: &'w str, after: &'w str) -> Option<&'w str> {
        if self.inline == 0 {
            self.line();
        }
        self.out.push('<');
        self.out.push_str(tag);
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        if tag.ends_with('/') {
            self.out.push('>');
            return None;
        }
        let behind = after.trim_start_matches('\n').strip_prefix("</");
        let behind = behind.and_then(|rest| rest.strip_prefix(name)?.strip_prefix('>'));
        self.out.push_str(if behind.is_some() { "/>" } else { ">" });
        if behind.is_none() {
            self.enter(name);
        }
        behind
    }

    fn enter(&mut self, name: &'w str) {
        let head = || name == "head" && self.open.last().is_some_and(|(outer, _)| *outer == "nitf");
        if self.inline == 0 && (STRUCTURE.contains(&name) || head()) {
            self.open.push((name, false));
        } else {
            self.inline += 1;
        }
    }

    fn end(&mut self, name: &str) {
        if self.inline > 0 {
            self.inline -= 1;
        } else if let Some((_, true)) = self.open.pop() {
            self.indent();
        }
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// Copies a piece as it is; among the structure it has a line of its own.
    fn piece(&mut self, piece: &str) {
        if self.inline == 0 && !piece.is_empty() {
            self.line();
        }
        self.out.push_str(piece);
    }

    /// Begins the line of a child of the innermost element.
    fn line(&mut self) {
        match self.open.last_mut() {
            Some((_, has_children)) => {
                *has_children = true;
                self.indent();
            }
            None => self.out.extend(std::iter::repeat_n("  ", self.depth)),
        }
    }

    fn indent(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n("  ", self.depth + self.open.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_stands_between_the_elements_of_the_structure_alone() {
        let written = "<newsItem a=\"1\">\n<itemMeta>\n<x></x>\n<y><z>a <b>b</b></z>\n</y>\n</itemMeta>\n\
                       <body>\n</body>\n</newsItem>\n";
        let expected = "<newsItem a=\"1\">\n  <itemMeta>\n    <x/>\n    <y><z>a <b>b</b></z></y>\n  \
                        </itemMeta>\n  <body/>\n</newsItem>\n";
        assert_eq!(lay_out(written, &[], 0), expected);
    }

    #[test]
    fn carried_pieces_stay_as_they_are() {
        let written = "<itemMeta>\n<own>\n <a></a>\n</own>\n<x/>\n</itemMeta>\n";
        let start = written.find("<own>").expect("it is there");
        let end = written.find("\n<x/>").expect("it is there");
        let expected = "  <itemMeta>\n    <own>\n <a></a>\n</own>\n    <x/>\n  </itemMeta>\n";
        let verbatim = [Range { start, end }];
        assert_eq!(lay_out(written, &verbatim, 1), expected);
    }
}
