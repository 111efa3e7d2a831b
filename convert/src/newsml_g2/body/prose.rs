//! Builds running text from pieces of markup.

use copydesk_model::{Mark, MarkKind, Prose, is_ordinary_space};

/// Gathers text and marks, folding white space as the model does, so that marks keep their places.
#[derive(Debug, Default)]
pub(crate) struct ProseBuilder {
    text: String,
    /// The length of the text in code points.
    length: u32,
    /// White space that counts only if something follows it in the line.
    space: String,
    /// A line break that counts only if something follows it.
    break_before: bool,
    /// Whether the line has text.
    in_line: bool,
    /// Whether an element began or ended that may part words.
    boundary: bool,
    open: Vec<(MarkKind, Option<u32>)>,
    marks: Vec<Mark>,
}

impl ProseBuilder {
    /// Adds text; line breaks in it are white space.
    pub(crate) fn push(&mut self, text: &str) {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let word = if c.is_ascii_graphic() { words_end(rest) } else { 0 };
            if let Some((word, after)) = rest.split_at_checked(word).filter(|_| word > 0) {
                self.character(c);
                let more = word.get(1..).unwrap_or_default();
                self.text.push_str(more);
                self.length += u32::try_from(more.len()).unwrap_or(u32::MAX);
                rest = after;
                continue;
            }
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            if is_ordinary_space(c) {
                if !self.space.ends_with(' ') {
                    self.space.push(' ');
                }
            } else if c.is_whitespace() {
                self.space.push(c);
            } else if copydesk_model::is_allowed(c) {
                self.character(c);
            }
        }
    }

    fn character(&mut self, c: char) {
        if !self.in_line {
            self.space.clear();
            if self.break_before {
                self.put('\n');
            }
        }
        self.break_before = false;
        let glued = self.boundary && self.in_line && self.space.is_empty() && c.is_alphanumeric();
        if glued && self.text.ends_with(char::is_alphanumeric) {
            self.space.push(' ');
        }
        self.boundary = false;
        self.in_line = true;
        self.length += u32::try_from(self.space.chars().count()).unwrap_or(u32::MAX);
        self.text.push_str(&self.space);
        self.space.clear();
        for (_, start) in &mut self.open {
            start.get_or_insert(self.length);
        }
        self.put(c);
    }

    fn put(&mut self, c: char) {
        self.text.push(c);
        self.length += 1;
    }

    /// Ends the line.
    pub(crate) fn line_break(&mut self) {
        self.space.clear();
        self.in_line = false;
        self.break_before = self.length > 0;
    }

    /// Notes that words before and behind are two, though no space may stand between them.
    pub(crate) const fn boundary(&mut self) {
        self.boundary = true;
    }

    /// Begins a mark; one in another of its kind is left out. [`close`](Self::close) ends it.
    pub(crate) fn open(&mut self, kind: MarkKind) {
        self.open.push((kind, None));
    }

    /// Ends the innermost mark.
    pub(crate) fn close(&mut self) {
        let Some((kind, start)) = self.open.pop() else { return };
        let inside = self.open.iter().any(|(outer, _)| same(outer, &kind));
        if let Some(start) = start.filter(|_| !inside) {
            self.marks.push(Mark::new(kind, start..self.length));
        }
    }

    /// Whether the last character so far is such a one, with no space behind it.
    pub(crate) fn ends_with(&self, is: impl Fn(char) -> bool) -> bool {
        self.in_line && self.space.is_empty() && self.text.ends_with(is)
    }

    /// Whether there is no text yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Whether there is neither text yet nor a mark that would begin with it.
    pub(crate) const fn is_untouched(&self) -> bool {
        self.length == 0 && self.open.is_empty()
    }

    /// The text with its marks; `None` if there is no text.
    pub(crate) fn finish(mut self) -> Option<Prose> {
        while !self.open.is_empty() {
            self.close();
        }
        let prose = Prose::new(&self.text).ok()?;
        if self.marks.is_empty() {
            return Some(prose);
        }
        let marks = settled(self.marks);
        Some(prose.clone().with_marks(marks).unwrap_or(prose))
    }
}

/// The end of the ASCII letters, digits and marks that a text begins with, and of the single spaces
/// between them.
fn words_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let plain = |b: u8| b.is_ascii_graphic() || b == b' ';
    let ends = |pair: &[u8]| !pair.iter().all(|b| plain(*b)) || pair == b"  ";
    let end = bytes.windows(2).position(ends).map_or(bytes.len(), |at| at + 1);
    match bytes.get(end.wrapping_sub(1)) {
        Some(b' ') => end - 1,
        _ => end,
    }
}

const fn rank(kind: &MarkKind) -> u8 {
    match kind {
        MarkKind::Link(_) => 0,
        MarkKind::Strong(_) => 1,
        MarkKind::Emphasis(_) => 2,
    }
}

const fn same(a: &MarkKind, b: &MarkKind) -> bool {
    rank(a) == rank(b)
}

/// Merges marks that touch and mean the same, and leaves out what then crosses another.
fn settled(mut marks: Vec<Mark>) -> Vec<Mark> {
    let order = |m: &Mark| (m.range().start, std::cmp::Reverse(m.range().end), rank(m.kind()));
    marks.sort_by_key(order);
    let mut kept: Vec<Mark> = Vec::with_capacity(marks.len());
    // For each kind the number of its last mark.
    let mut last: [Option<usize>; 3] = [None; 3];
    for mark in marks {
        let kind = usize::from(rank(mark.kind()));
        let before = last.get(kind).copied().flatten();
        if let Some(before) = before.and_then(|i| kept.get_mut(i))
            && before.range().end == mark.range().start
        {
            if before.kind() == mark.kind() {
                *before = Mark::new(mark.kind().clone(), before.range().start..mark.range().end);
                continue;
            }
            if !matches!(mark.kind(), MarkKind::Link(_)) {
                continue;
            }
        }
        if let Some(slot) = last.get_mut(kind) {
            *slot = Some(kept.len());
        }
        kept.push(mark);
    }
    without_crossings(kept)
}

fn without_crossings(mut marks: Vec<Mark>) -> Vec<Mark> {
    let order = |m: &Mark| (m.range().start, std::cmp::Reverse(m.range().end), rank(m.kind()));
    marks.sort_by_key(order);
    let mut ends: Vec<u32> = Vec::new();
    marks.retain(|mark| {
        while ends.last().is_some_and(|end| *end <= mark.range().start) {
            ends.pop();
        }
        let crosses = ends.last().is_some_and(|end| *end < mark.range().end);
        if !crosses {
            ends.push(mark.range().end);
        }
        !crosses
    });
    marks
}
