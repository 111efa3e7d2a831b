//! YAML between two lines of `---` above the prose.

use std::ops::Range;

use copydesk_model::Article;

use crate::yaml;

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
