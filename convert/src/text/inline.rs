//! Emphasis, strong emphasis and links within a text.
//!
//! A delimiter counts only where no letter or digit touches it from outside, so that `5*3*2`,
//! `snake_case` and `f**k` stay what they are. The text is read once, from left to right.

use std::ops::Range;

use copydesk_model::{Delimiter, Mark, MarkKind, Prose, Uri};
use memchr::memchr3;

use super::limits::MAX_MARKS;

/// How many delimiters may stand open. No text by a person comes near; beyond it the text is taken
/// literally.
const MAX_OPEN: usize = 100;

/// What a delimiter opens.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Emphasis(Delimiter),
    Strong(Delimiter),
    Link,
}

/// A delimiter that may open a mark.
struct Opener {
    kind: Kind,
    at: Range<usize>,
}

/// A mark with both its delimiters, as bytes of the text that is read.
struct Pair {
    kind: MarkKind,
    open: Range<usize>,
    close: Range<usize>,
}

/// Reads folded text with its marks; literally where the marks would not be written the same.
///
/// `None` for an empty text.
pub(super) fn read(text: &str) -> Option<Prose> {
    marked(text).or_else(|| Prose::new(text).ok())
}

/// The same, if there are marks in it.
pub(super) fn marked(text: &str) -> Option<Prose> {
    memchr3(b'*', b'_', b'[', text.as_bytes())?;
    let mut scan = Scan { text, open: Vec::new(), pairs: Vec::new() };
    scan.run()?;
    let prose = scan.prose()?;
    (write(&prose) == text).then_some(prose)
}

struct Scan<'a> {
    text: &'a str,
    open: Vec<Opener>,
    pairs: Vec<Pair>,
}

impl Scan<'_> {
    /// Pairs the delimiters. `None` if there are too many.
    fn run(&mut self) -> Option<()> {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while let Some(found) = bytes.get(at..)?.iter().position(|b| b"*_[]".contains(b)) {
            at += found;
            at = match bytes.get(at) {
                Some(b'[') => self.bracket(at),
                Some(b']') => self.link(at),
                _ => self.delimiters(at),
            };
            if self.open.len() > MAX_OPEN || self.pairs.len() > MAX_MARKS {
                return None;
            }
        }
        Some(())
    }

    fn before(&self, at: usize) -> Option<char> {
        self.text.get(..at)?.chars().next_back()
    }

    fn after(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    fn bracket(&mut self, at: usize) -> usize {
        if self.before(at) != Some('!') {
            self.open.push(Opener { kind: Kind::Link, at: at..at + 1 });
        }
        at + 1
    }

    /// A closing bracket: the end of a link if its target follows.
    fn link(&mut self, at: usize) -> usize {
        let Some(opened) = self.open.iter().rposition(|o| o.kind == Kind::Link) else {
            return at + 1;
        };
        let rest = self.text.get(at + 1..).unwrap_or_default();
        let target = rest.strip_prefix('(').and_then(target);
        let end = target.map_or(at + 1, |target| at + 2 + target.len() + 1);
        match target.and_then(|t| Uri::new(t).ok()) {
            Some(uri) => {
                self.pair(opened, MarkKind::Link(uri), at..end);
                end
            }
            None => {
                self.open.truncate(opened);
                at + 1
            }
        }
    }

    /// A run of `*` or `_`.
    fn delimiters(&mut self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        let c = if rest.starts_with('_') { '_' } else { '*' };
        let delimiter = if c == '_' { Delimiter::Underscore } else { Delimiter::Asterisk };
        let length = rest.bytes().take_while(|b| *b == c as u8).count();
        let end = at + length;
        let (before, after) = (self.before(at), self.after(end));
        let outside = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
        let inside = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        let (emphasis, strong) = (Kind::Emphasis(delimiter), Kind::Strong(delimiter));
        if length > 3 {
            return end;
        }
        if inside(before) && outside(after) && self.close(at, length, emphasis, strong) {
            return end;
        }
        if inside(after) && outside(before) {
            if length > 1 {
                self.open.push(Opener { kind: strong, at: at..at + 2 });
            }
            if length != 2 {
                self.open.push(Opener { kind: emphasis, at: end - 1..end });
            }
        }
        end
    }

    /// Closes what a run of delimiters can close; `false` if that is nothing.
    fn close(&mut self, at: usize, length: usize, emphasis: Kind, strong: Kind) -> bool {
        let find = |open: &[Opener], kind| open.iter().rposition(|o| o.kind == kind);
        let mark = |kind| match kind {
            Kind::Strong(d) => MarkKind::Strong(d),
            Kind::Emphasis(d) => MarkKind::Emphasis(d),
            Kind::Link => MarkKind::emphasis(),
        };
        let inner = if length == 2 { strong } else { emphasis };
        let Some(opened) = find(&self.open, inner) else { return false };
        if length < 3 {
            self.pair(opened, mark(inner), at..at + length);
            return true;
        }
        let outer = self.open.get(..opened).and_then(|open| find(open, strong));
        let Some(outer) = outer else { return false };
        self.pair(opened, mark(emphasis), at..at + 1);
        self.pair(outer, mark(strong), at + 1..at + 3);
        true
    }

    fn pair(&mut self, opened: usize, kind: MarkKind, close: Range<usize>) {
        let opener = self.open.drain(opened..).next();
        self.pairs.extend(opener.map(|o| Pair { kind, open: o.at, close }));
    }

    /// The text without the paired delimiters, with their marks.
    fn prose(mut self) -> Option<Prose> {
        if self.pairs.is_empty() {
            return None;
        }
        let mut cuts: Vec<_> =
            self.pairs.iter().flat_map(|p| [p.open.clone(), p.close.clone()]).collect();
        cuts.sort_by_key(|cut| cut.start);
        let mut text = String::with_capacity(self.text.len());
        let (mut from, mut length) = (0, 0);
        // Where each cut falls in the text that is left, in code points.
        let mut places = Vec::with_capacity(cuts.len());
        for cut in &cuts {
            let kept = self.text.get(from..cut.start)?;
            text.push_str(kept);
            length += u32::try_from(kept.chars().count()).ok()?;
            places.push((cut.start, length));
            from = cut.end;
        }
        text.push_str(self.text.get(from..)?);
        let place = |at: usize| {
            let i = places.binary_search_by_key(&at, |p| p.0).ok()?;
            places.get(i).map(|p| p.1)
        };
        let marks = self.pairs.drain(..).map(|pair| {
            Some(Mark::new(pair.kind, place(pair.open.start)?..place(pair.close.start)?))
        });
        let marks: Vec<_> = marks.collect::<Option<_>>()?;
        let prose = Prose::new(&text).ok()?;
        (prose.as_str() == text).then_some(())?;
        prose.with_marks(marks).ok()
    }
}

/// The target of a link or picture, up to the bracket that closes it; brackets within it may stand
/// one deep.
pub(super) fn target(text: &str) -> Option<&str> {
    let mut inner = false;
    for (at, c) in text.char_indices() {
        match c {
            '(' if inner => return None,
            '(' => inner = true,
            ')' if inner => inner = false,
            ')' => return text.get(..at),
            c if c.is_whitespace() => return None,
            _ => {}
        }
    }
    None
}

/// Writes a text with the delimiters of its marks.
pub(super) fn write(prose: &Prose) -> String {
    if prose.marks().is_empty() {
        return prose.as_str().to_owned();
    }
    written(prose).0
}

/// A text with the delimiters of its marks, and for each of its bytes the byte there.
pub(crate) fn written(prose: &Prose) -> (String, Vec<usize>) {
    let text = prose.as_str();
    let mut places = Vec::with_capacity(text.len());
    let mut out = String::with_capacity(text.len() + 8 * prose.marks().len());
    let mut marks = prose.marks().iter().peekable();
    let mut open: Vec<&Mark> = Vec::new();
    for (at, c) in (0_u32..).zip(text.chars().map(Some).chain([None])) {
        while let Some(mark) = open.pop_if(|mark| mark.range().end <= at) {
            out.push_str(&closing(mark.kind()));
        }
        while let Some(mark) = marks.next_if(|mark| mark.range().start <= at) {
            out.push_str(opening(mark.kind()));
            open.push(mark);
        }
        if let Some(c) = c {
            places.extend(out.len()..out.len() + c.len_utf8());
            out.push(c);
        }
    }
    (out, places)
}

const fn opening(kind: &MarkKind) -> &'static str {
    match kind {
        MarkKind::Emphasis(Delimiter::Asterisk) => "*",
        MarkKind::Emphasis(Delimiter::Underscore) => "_",
        MarkKind::Strong(Delimiter::Asterisk) => "**",
        MarkKind::Strong(Delimiter::Underscore) => "__",
        MarkKind::Link(_) => "[",
    }
}

fn closing(kind: &MarkKind) -> String {
    match kind {
        MarkKind::Link(href) => format!("]({href})"),
        kind => opening(kind).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text and the marked words, each behind the first character of its delimiter.
    fn read_as(text: &str) -> (String, Vec<String>) {
        let prose = read(text).unwrap();
        assert_eq!(write(&prose), text);
        let marks = prose.marks().iter();
        let marks = marks.map(|m| format!("{}{}", opening(m.kind()), prose.marked(m))).collect();
        (prose.as_str().to_owned(), marks)
    }

    #[test]
    fn marks_are_read() {
        for (text, plain, marks) in [
            ("a *b* c", "a b c", &["*b"][..]),
            ("“_Emma_,” __she _said___", "“Emma,” she said", &["_Emma", "__she said", "_said"]),
            ("***a* b**", "a b", &["**a b", "*a"]),
            ("***a***", "a", &["**a", "*a"]),
            ("[*a* b](http://c.example/d_(e))", "a b", &["[a b", "*a"]),
            ("a [b] [c](d)", "a [b] c", &["[c"]),
        ] {
            assert_eq!(
                read_as(text),
                (plain.to_owned(), marks.iter().map(|m| (*m).to_owned()).collect()),
                "{text}"
            );
        }
    }

    #[test]
    fn what_only_looks_like_marks_is_literal() {
        for text in [
            "5*3*2",
            "snake_case_name",
            "f**k and sh*t",
            "**",
            "* a *",
            "*a",
            "a*",
            "****a****",
            "[a](b c)",
            "[a]()",
            "[](b)",
            "![a](b)",
            "[a](b",
            "*a *b* c*",
            "**a*",
        ] {
            let (plain, marks) = read_as(text);
            assert_eq!((plain.as_str(), marks.len()), (text, 0), "{text}");
        }
    }
}
