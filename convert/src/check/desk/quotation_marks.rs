//! Quotation marks without their other half, and pairs of two sorts.

use copydesk_model::{Code, Severity};
use memchr::memchr;

use super::{Asked, Check, Page};
use crate::bytes::any_pair;
use crate::extract::document::{Document, Role, Unit};
use crate::extract::tokens::{Flags, Kind};

pub(crate) const UNBALANCED: Code = Code {
    name: "unbalanced-quotation-marks",
    severity: Severity::Warning,
    summary: "a quotation mark has no other half",
    explanation: "A quotation that opens closes in the same paragraph, unless the next paragraph opens again \
        because the same person goes on. Asked about double marks; single ones cannot be told from \
        apostrophes. Marks behind digits may be inches.\n\nAdd the mark that is missing, or delete this \
        one.",
};
pub(crate) const MIXED: Code = Code {
    name: "mixed-quotation-marks",
    severity: Severity::Warning,
    summary: "a quotation opens with one sort of mark and closes with another",
    explanation: "“Like this\" — a curly mark on one side and a straight one on the other, ”like this” or “like \
        this“. It comes of editing in two programs. Also asked about, once in an article: quotations in curly \
        marks beside others in straight ones.\n\nUse one sort.",
};
pub(super) const CHECK: Check = Check { codes: &[UNBALANCED, MIXED], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let Some(document) = &page.document else { return };
    let mut carried = false;
    let mut sorts = Sorts::default();
    for (number, unit) in document.units.iter().enumerate() {
        carried = check(document, (number, unit), carried, &mut sorts, asked);
    }
    sorts.report(document, asked);
}

/// The first quotation of each sort of marks, and how many there are.
#[derive(Default)]
struct Sorts {
    curly: (usize, Option<usize>),
    straight: (usize, Option<usize>),
    /// Whether some quotation has both, which is said already.
    mixed: bool,
}

impl Sorts {
    fn add(&mut self, kind: Kind, mark: usize) {
        let (count, first) =
            if kind == Kind::Double { &mut self.straight } else { &mut self.curly };
        *count += 1;
        first.get_or_insert(mark);
    }

    /// Asks about the sort that is rarer.
    fn report(&self, document: &Document, asked: &mut Asked) {
        let ((curly, Some(first_curly)), (straight, Some(first_straight))) =
            (self.curly, self.straight)
        else {
            return;
        };
        let (rare, other, at) = if straight <= curly {
            ("straight", "curly", first_straight)
        } else {
            ("curly", "straight", first_curly)
        };
        if !self.mixed {
            let message =
                format!("found a quotation in {rare} marks, expected {other} ones as elsewhere");
            asked.about(MIXED, document.place(at..at + 1), message, "use one sort of marks");
        }
    }
}

/// Checks a unit; whether a quotation goes on behind it.
fn check(
    document: &Document,
    (number, unit): (usize, &Unit),
    carried: bool,
    sorts: &mut Sorts,
    asked: &mut Asked,
) -> bool {
    let text = document.text.get(unit.bytes.clone()).unwrap_or_default();
    if !may_quote(text) || is_markup(text) {
        return false;
    }
    let mut open: Vec<(usize, Kind)> = Vec::new();
    let mut found: Vec<(Code, usize)> = Vec::new();
    for i in unit.tokens.clone() {
        let Some(kind) = double(document, i, open.is_empty()) else { continue };
        let opens = match kind {
            Kind::Open => open.is_empty() || !looks_closing(document, i),
            Kind::Close => open.is_empty() && !carried && looks_opening(document, i),
            _ => open
                .last()
                .is_none_or(|(_, kind)| *kind == Kind::Open && looks_opening(document, i)),
        };
        if opens {
            open.push((i, kind));
            continue;
        }
        match open.pop() {
            Some((at, with)) if is_pair(with, kind) => sorts.add(kind, at),
            Some((at, Kind::Close)) => found.push((MIXED, at)),
            Some((_, _)) => found.push((MIXED, i)),
            None if carried => return false,
            None => found.push((UNBALANCED, i)),
        }
    }
    let goes_on = !open.is_empty() && next_opens(document, number);
    if !goes_on {
        found.extend(open.first().map(|(i, _)| (UNBALANCED, *i)));
    }
    sorts.mixed |= found.iter().any(|(code, _)| *code == MIXED);
    report_all(document, &found, asked);
    goes_on
}

/// Reports what was found in a paragraph: one mark without its other half leaves others without theirs,
/// and a paragraph with many is written by rules of its own, or in another language.
fn report_all(document: &Document, found: &[(Code, usize)], asked: &mut Asked) {
    /// The most quotations of one paragraph that are mixed by mistake.
    const MOST: usize = 3;
    let mixed = found.iter().all(|(code, _)| *code == MIXED) && found.len() <= MOST;
    if mixed || found.len() == 1 {
        found.iter().for_each(|(code, i)| report(document, *code, *i, asked));
    }
}

/// Whether a text may have double quotation marks: nothing else in English has their bytes.
fn may_quote(text: &str) -> bool {
    let curly = |a: u8, b: u8| (a == 0x80) & ((b == 0x9C) | (b == 0x9D));
    memchr(b'"', text.as_bytes()).is_some() || any_pair(text.as_bytes(), curly)
}

/// Whether tags of a page were left in a text, whose attributes have marks of their own.
fn is_markup(text: &str) -> bool {
    text.contains("=\"") && text.contains('<')
}

fn report(document: &Document, code: Code, i: usize, asked: &mut Asked) {
    let mark = document.word(i);
    let (message, help) = if code == MIXED {
        let (does, other) = match looks_opening(document, i) {
            true => ("opens", "end"),
            false => ("closes", "beginning"),
        };
        let message = format!(
            "found a quotation that {does} with {mark:?}, expected the mark that fits its {other}"
        );
        (message, "use one sort of marks")
    } else {
        (
            format!("found {mark:?} without its other half"),
            "add the mark that is missing, or delete this one",
        )
    };
    asked.about(code, document.place(i..i + 1), message, help);
}

/// The kind of a double mark. Behind a number it counts inches, if no quotation is open.
fn double(document: &Document, i: usize, outside: bool) -> Option<Kind> {
    let token = document.tokens.get(i)?;
    let before = i.checked_sub(1).filter(|_| !token.has(Flags::SPACED));
    let number = |b: usize| document.tokens.get(b).is_some_and(|t| t.kind == Kind::Number);
    if outside && before.is_some_and(number) {
        return None;
    }
    match (token.kind, document.word(i)) {
        (Kind::Open, "“") => Some(Kind::Open),
        (Kind::Close, "”") => Some(Kind::Close),
        (Kind::Double, "\"") => {
            let markup = before.is_some_and(|b| document.word(b).ends_with('='));
            (!markup).then_some(Kind::Double)
        }
        _ => None,
    }
}

fn looks_opening(document: &Document, i: usize) -> bool {
    let spaced = |i: usize| document.tokens.get(i).is_some_and(|t| t.has(Flags::SPACED));
    spaced(i) && !spaced(i + 1)
}

/// Whether a mark stands behind a word and before a space: “rapists“.
fn looks_closing(document: &Document, i: usize) -> bool {
    let spaced = |i: usize| document.tokens.get(i).is_none_or(|t| t.has(Flags::SPACED));
    let after = document.tokens.get(i + 1).map(|t| t.kind);
    let ends = matches!(after, Some(Kind::Comma | Kind::Stop | Kind::Colon | Kind::Semicolon));
    !spaced(i) && (spaced(i + 1) || ends)
}

const fn is_pair(open: Kind, close: Kind) -> bool {
    matches!((open, close), (Kind::Open, Kind::Close) | (Kind::Double, Kind::Double))
}

fn next_opens(document: &Document, unit: usize) -> bool {
    let next = document.units.iter().skip(unit + 1).find(|u| u.role != Role::Caption);
    next.is_some_and(|next| {
        double(document, next.tokens.start, true).is_some_and(|kind| kind != Kind::Close)
    })
}
