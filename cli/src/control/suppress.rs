//! Comments in a file that hide findings, each for the codes that it names.
//!
//! `copydesk: ignore CODE` counts for its own line if something else stands there, and else for the
//! line below it; `copydesk: ignore-file CODE` for the whole file.

use std::ops::Range;

use copydesk_convert::model::{Diagnostic, Location};
use copydesk_convert::{Format, Source};

use super::comments::{Comment, comments};
use super::select::Selector;
use crate::codes::{self, BAD_SUPPRESSION, UNUSED_SUPPRESSION};

/// What a comment hides.
struct Suppression {
    rules: Selector,
    /// The line it is for; none for the whole file.
    line: Option<u32>,
    /// The name of the rules, in the file.
    bytes: Range<usize>,
    used: bool,
}

/// Takes away what comments hide, adds what is wrong with the comments, and tells how many were
/// taken away.
pub(crate) fn suppress(
    format: Format,
    source: &Source,
    findings: Vec<Diagnostic>,
) -> (Vec<Diagnostic>, usize) {
    let mut suppressions = Vec::new();
    let mut wrong = Vec::new();
    for comment in comments(format, source.text()) {
        read(source, &comment, &mut suppressions, &mut wrong);
    }
    let before = findings.len();
    let mut findings = findings;
    if !suppressions.is_empty() {
        findings.retain(|finding| !is_hidden(finding, &mut suppressions));
    }
    let hidden = before - findings.len();
    findings.append(&mut wrong);
    let unused = suppressions.iter().filter(|suppression| !suppression.used);
    findings.extend(unused.map(|suppression| {
        let found = source.text().get(suppression.bytes.clone()).unwrap_or_default();
        let message = format!("found a comment that ignores {found}, which is not found there");
        let finding = Diagnostic::new(UNUSED_SUPPRESSION, message).help("take it out");
        finding.at(source.location(suppression.bytes.clone()))
    }));
    (findings, hidden)
}

fn is_hidden(finding: &Diagnostic, suppressions: &mut [Suppression]) -> bool {
    if !codes::family(&finding.code).may_be_left_out() {
        return false;
    }
    let line = finding.location.as_ref().map_or(1, |at| at.line);
    let mut hidden = false;
    for suppression in suppressions {
        let here = suppression.line.is_none_or(|own| own == line);
        if here && suppression.rules.matches(&finding.code) {
            suppression.used = true;
            hidden = true;
        }
    }
    hidden
}

/// Reads what a comment says.
fn read(
    source: &Source,
    comment: &Comment,
    suppressions: &mut Vec<Suppression>,
    wrong: &mut Vec<Diagnostic>,
) {
    let text = source.text();
    let mut complain = |bytes: Range<usize>, message: String| {
        let finding = Diagnostic::new(BAD_SUPPRESSION, message);
        wrong.push(finding.at(source.location(bytes)));
    };
    let mut words = words(text, comment.said.clone()).into_iter();
    let verb = words.next();
    let line = match verb.as_ref().and_then(|verb| text.get(verb.clone())) {
        Some("ignore") => Some(line_of(source, comment)),
        Some("ignore-file") => None,
        found => {
            let found = found.unwrap_or("nothing");
            let message =
                format!("found {found:?} after copydesk:, expected ignore or ignore-file");
            return complain(verb.unwrap_or(comment.bytes.clone()), message);
        }
    };
    let before = suppressions.len();
    let mut any = false;
    for bytes in words {
        any = true;
        match Selector::parse(text.get(bytes.clone()).unwrap_or_default(), true) {
            Ok(rules) => suppressions.push(Suppression { rules, line, bytes, used: false }),
            Err(message) => complain(bytes, message),
        }
    }
    if !any && before == suppressions.len() {
        let message = "found no code to ignore, expected one or more".to_owned();
        complain(comment.bytes.clone(), message);
    }
}

/// The line that a comment counts for.
fn line_of(source: &Source, comment: &Comment) -> u32 {
    let text = source.text();
    let before = text.get(..comment.bytes.start).unwrap_or_default();
    let alone = !before
        .rsplit(['\n', '\r'])
        .next()
        .unwrap_or_default()
        .contains(|c: char| c != ' ' && c != '\t');
    let behind = text.get(comment.bytes.end..).unwrap_or_default();
    let alone = alone && behind.split(['\n', '\r']).next().unwrap_or_default().trim().is_empty();
    let Location { line, .. } = source.location(comment.bytes.end..comment.bytes.end);
    if alone { line.saturating_add(1) } else { line }
}

/// The words of a part of a text, apart by spaces and commas.
fn words(text: &str, part: Range<usize>) -> Vec<Range<usize>> {
    let said = text.get(part.clone()).unwrap_or_default();
    let mut words = Vec::new();
    let mut at = part.start;
    for word in said.split([' ', '\t', '\n', '\r', ',']) {
        if !word.is_empty() {
            words.push(at..at + word.len());
        }
        at += word.len() + 1;
    }
    words
}

#[cfg(test)]
mod tests {
    use copydesk_convert::codes::{MISSING_FIELD, UNKNOWN_FIELD};

    use super::*;

    const TEXT: &str = "a: 1 # copydesk: ignore unknown-field\n\
        # copydesk: ignore missing-field, unknown-field\nb: 2\nc: 3\n";

    fn after(text: &str, found: &[(copydesk_convert::model::Code, &str)]) -> (Vec<String>, usize) {
        let source = Source::new("a.yaml", text);
        let finding = |(code, word): &(_, &str)| {
            let at = text.find(word).unwrap();
            Diagnostic::new(*code, "x").at(source.location(at..at + word.len()))
        };
        let found = found.iter().map(finding).collect();
        let (left, hidden) = suppress(Format::Yaml, &source, found);
        (
            left.iter()
                .map(|d| format!("{}:{}", d.location.as_ref().unwrap().line, d.code))
                .collect(),
            hidden,
        )
    }

    #[test]
    fn a_comment_counts_for_its_line_or_the_one_below() {
        let found = [(UNKNOWN_FIELD, "a:"), (UNKNOWN_FIELD, "b:"), (MISSING_FIELD, "b:")];
        assert_eq!(after(TEXT, &found), (vec![], 3));
        let found = [(MISSING_FIELD, "a:"), (UNKNOWN_FIELD, "c:")];
        let (left, hidden) = after(TEXT, &found);
        assert_eq!(hidden, 0);
        let unused = ["1:unused-suppression", "2:unused-suppression", "2:unused-suppression"];
        assert_eq!(left[..2], ["1:missing-field", "4:unknown-field"]);
        assert_eq!(left[2..], unused);
    }

    #[test]
    fn a_comment_can_count_for_the_whole_file() {
        let text = "a: 1\nb: 2 # copydesk: ignore-file structure\n";
        assert_eq!(after(text, &[(UNKNOWN_FIELD, "a:"), (MISSING_FIELD, "b:")]), (vec![], 2));
    }

    #[test]
    fn what_a_comment_says_must_be_known() {
        for said in
            ["ignore", "skip x", "", "ignore nosuch", "ignore yaml-syntax", "ignore-file reading"]
        {
            let (left, _) = after(&format!("a: 1 # copydesk: {said}\n"), &[]);
            assert_eq!(left, ["1:bad-suppression"], "{said}");
        }
    }
}
