//! A finding with the place in the file drawn out, for people.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use copydesk_convert::Source;
use copydesk_convert::model::{Diagnostic, Severity};

use super::message;
use crate::visible::{acts, visible};

/// The most characters of a line that are looked at before the place, and from the place on. The
/// library cuts a line to the width of the terminal; but a file can be one line of megabytes.
const BEFORE: usize = 2_000;
const AFTER: usize = 200;

/// How wide a drawing may be, in columns.
const WIDTH: usize = 100;

/// Appends the drawing.
pub(crate) fn render(
    text: &mut String,
    name: &str,
    source: Option<&Source>,
    finding: &Diagnostic,
    colour: bool,
) {
    let Diagnostic { code, severity, message: found, help, path, location } = finding;
    let (line, column) = location.as_ref().map_or((1, 1), |at| (at.line, at.column));
    let origin = Origin::path(visible(name)).line(line as usize).char_column(column as usize);
    let title = level(*severity).primary_title(message(found)).id(code.name);
    let mut group = Group::with_title(title);
    let window = source
        .zip(location.as_ref())
        .map(|(source, at)| Window::new(source.text(), source.bytes_of(at)));
    if let Some(Window { shown, span, cut }) = window {
        let before = shown.get(..span.start).map_or(0, |before| before.chars().count());
        let mark = AnnotationKind::Primary.span(span);
        let mut snippet = Snippet::source(shown).line_start(line as usize).annotation(mark);
        if cut || before + 1 != column as usize {
            // The library would count columns from the cut, or from where a part of a file begins.
            group = group.element(origin);
        } else {
            snippet = snippet.path(visible(name));
        }
        group = group.element(snippet);
    } else {
        group = group.element(origin);
    }
    if let Some(path) = path {
        group = group.element(Level::NOTE.message(format!("at {}", message(path))));
    }
    if let Some(help) = help {
        group = group.element(Level::HELP.message(message(help)));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    text.push_str(&renderer.term_width(WIDTH).render(&[group]));
    text.push_str("\n\n");
}

const fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
}

/// The part of a line around a place, and where the place is in it.
#[derive(Debug, PartialEq, Eq)]
struct Window {
    shown: String,
    span: Range<usize>,
    /// Whether the beginning of the line is left out.
    cut: bool,
}

impl Window {
    /// Takes time in proportion to what is shown, whatever the length of the file.
    fn new(text: &str, at: Range<usize>) -> Self {
        let start = floor(text, at.start);
        let end = floor(text, at.end).max(start);
        let (before, after) = text.split_at_checked(start).unwrap_or((text, ""));
        let mut shown = String::new();
        let mut lead: Vec<char> =
            before.chars().rev().take_while(|c| !is_break(*c)).take(BEFORE + 1).collect();
        let cut = lead.len() > BEFORE;
        if cut {
            lead.truncate(BEFORE);
            shown.push('…');
        }
        shown.extend(lead.iter().rev().map(|c| harmless(*c)));
        let from = shown.len();
        let mut to = from;
        let mut rest = after.char_indices().take_while(|(_, c)| !is_break(*c));
        for (offset, c) in rest.by_ref().take(AFTER) {
            shown.push(harmless(c));
            if start + offset < end {
                to = shown.len();
            }
        }
        if rest.next().is_some() {
            shown.push('…');
        }
        Self { shown, span: from..to, cut }
    }
}

/// The character boundary at or before an offset.
fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

const fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r')
}

/// The character itself, or one that shows that it is there.
fn harmless(c: char) -> char {
    match c {
        '\t' => ' ',
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        c if acts(c) => '\u{fffd}',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use copydesk_convert::model::Location;

    use super::*;
    use crate::codes;

    fn window(text: &str, bytes: Range<usize>) -> (String, String) {
        let at = Location { line: 1, column: 1, bytes };
        let Window { shown, span, .. } = Window::new(text, at.bytes);
        let marked = shown[span].to_owned();
        (shown, marked)
    }

    #[test]
    fn the_line_is_shown_and_the_place_is_marked() {
        assert_eq!(window("one\ntwo é three\nfour", 8..10), ("two é three".into(), "é".into()));
        assert_eq!(window("one\r\ntwo", 0..3), ("one".into(), "one".into()));
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let text = format!("{}X{}", "a".repeat(5_000_000), "b".repeat(5_000_000));
        let (shown, marked) = window(&text, 5_000_000..5_000_001);
        assert_eq!(marked, "X");
        assert_eq!(shown, format!("…{}X{}…", "a".repeat(BEFORE), "b".repeat(AFTER - 1)));
    }

    #[test]
    fn places_outside_the_file_or_inside_a_character_are_harmless() {
        assert_eq!(window("é", 1..1), ("é".into(), String::new()));
        assert_eq!(window("ab", 90..95), ("ab".into(), String::new()));
        assert_eq!(window("", 0..1), (String::new(), String::new()));
    }

    #[test]
    fn control_characters_are_not_passed_on() {
        let (shown, _) = window("a\u{1b}[31m\u{202e}\u{85}\tb", 0..1);
        assert_eq!(shown, "a␛[31m\u{fffd}\u{fffd} b");
    }

    #[test]
    fn a_place_far_into_a_line_is_drawn_within_the_width() {
        for far in [150, 1_500, 150_000] {
            let words = "word ".repeat(far / 5);
            let source = Source::new("a.txt", format!("{words}X {words}"));
            let column = u32::try_from(far + 1).unwrap();
            let at = Location { line: 1, column, bytes: far..far + 1 };
            let mut text = String::new();
            let finding = Diagnostic::new(codes::CANNOT_READ, "x").at(at);
            render(&mut text, "a.txt", Some(&source), &finding, false);
            assert!(text.contains(&format!("a.txt:1:{column}\n")), "{text}");
            assert!(
                text.contains('X') && text.lines().all(|l| l.chars().count() <= WIDTH + 10),
                "{text}"
            );
        }
    }

    #[test]
    fn the_drawing_names_the_file_and_the_place() {
        let source = Source::new("a.txt", "first\nsecond line");
        let at = Location { line: 2, column: 8, bytes: 13..17 };
        let finding = Diagnostic::new(codes::CANNOT_READ, "found a line, expected none")
            .at(at)
            .at_path("sections[0]")
            .help("take it out");
        let mut text = String::new();
        render(&mut text, "a.txt", Some(&source), &finding, false);
        let expected = "\
error[cannot-read]: found a line, expected none
 --> a.txt:2:8
  |
2 | second line
  |        ^^^^
  |
  = note: at sections[0]
  = help: take it out

";
        assert_eq!(text, expected);
    }
}
