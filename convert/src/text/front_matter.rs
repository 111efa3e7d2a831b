//! YAML between two lines of `---` above the prose.

use std::ops::Range;

use copydesk_model::{Article, Diagnostic};

use crate::located::did_you_mean;
use crate::{Source, codes, yaml};

/// The line above and below front matter.
const RULE: &str = "---";

/// Where front matter and prose are in a file, in bytes.
pub(super) struct Parts {
    pub(super) fields: Range<usize>,
    pub(super) prose: Range<usize>,
}

/// Finds the front matter of a text: between the first line and the next that are `---`, if the line
/// after the first names a field; comments may stand before it. Other text between such lines is prose.
pub(super) fn find(text: &str) -> Option<Parts> {
    if !text.starts_with(RULE) {
        return None;
    }
    let mut lines = Lines { text, at: 0 };
    if !is_rule(lines.next()?.0) {
        return None;
    }
    let start = lines.at;
    let (first, _) = lines.find(|(line, _)| !line.starts_with('#'))?;
    if !names_field(first) {
        return None;
    }
    let (_, end) = lines.find(|(line, _)| is_rule(line))?;
    Some(Parts { fields: start..end, prose: lines.at..text.len() })
}

/// The most lines of what could be front matter: beyond it nobody has meant fields.
const MAX_LINES: usize = 200;

/// Warns of lines that look like front matter and are none, because the first names no field.
pub(super) fn mistaken(source: &Source) -> Option<Diagnostic> {
    if !source.text().starts_with(RULE) {
        return None;
    }
    let mut lines = Lines { text: source.text(), at: 0 };
    if !is_rule(lines.next()?.0) {
        return None;
    }
    let (first, start) = lines.find(|(line, _)| !line.starts_with('#'))?;
    let name = key(first).filter(|_| !names_field(first))?;
    let mut rest = lines.take(MAX_LINES);
    let end = rest.find(|(line, _)| is_rule(line) || !is_yaml(line))?;
    if !is_rule(end.0) {
        return None;
    }
    let message = format!("found the field `{name}` first, expected a field of an article");
    let near = did_you_mean(name, Article::FIELDS).unwrap_or_else(|| {
        "all these lines are prose; `convert schema` prints the fields of an article".to_owned()
    });
    let place = source.location(start..start + name.len());
    Some(Diagnostic::new(codes::NOT_FRONT_MATTER, message).help(near).at(place))
}

/// The key that a line of YAML begins with, if it looks like the name of a field.
fn key(line: &str) -> Option<&str> {
    let (name, rest) = line.split_once(':')?;
    let letters = name.bytes().all(|b| b.is_ascii_alphabetic() || matches!(b, b'_' | b'-'));
    let begins = name.starts_with(|c: char| c.is_ascii_lowercase());
    (letters && begins && (rest.is_empty() || rest.starts_with(' '))).then_some(name)
}

/// Whether a line can stand among fields: a field, what belongs to one, a comment, or nothing.
fn is_yaml(line: &str) -> bool {
    line.is_empty() || line.starts_with([' ', '#', '-']) || key(line).is_some()
}

/// White space that nobody sees at the end of the line does not count.
fn is_rule(line: &str) -> bool {
    line.trim_end_matches([' ', '\t']) == RULE
}

fn names_field(line: &str) -> bool {
    let Some((name, rest)) = line.split_once(':') else { return false };
    (name == "schema" || Article::FIELDS.contains(&name))
        && (rest.is_empty() || rest.starts_with([' ', '\t']))
}

/// Puts fields above prose.
pub(super) fn write(article: &Article, fields: &[&str], prose: &str) -> String {
    if fields.is_empty() {
        return prose.to_owned();
    }
    let fields = yaml::write_fields(article, fields);
    let line_end = if fields.ends_with('\n') { "" } else { "\n" };
    let blank = if prose.is_empty() { "" } else { "\n" };
    format!("{RULE}\n{fields}{line_end}{RULE}\n{blank}{prose}")
}

/// Lines without their ends, each with the byte at which it begins.
struct Lines<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Lines<'a> {
    type Item = (&'a str, usize);

    fn next(&mut self) -> Option<(&'a str, usize)> {
        let start = self.at;
        let rest = self.text.get(start..).filter(|rest| !rest.is_empty())?;
        let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let (line, after) = rest.split_at(length);
        let end = if after.starts_with("\r\n") { 2 } else { after.len().min(1) };
        self.at = start + length + end;
        Some((line, start))
    }
}
