//! The comments of a file, in the formats that have any.

use std::ops::Range;

use copydesk_convert::Format;
use saphyr_parser::{Event, Parser};

/// What a comment to us begins with.
const MARK: &str = "copydesk:";

/// A comment to us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Comment {
    /// All of it.
    pub(super) bytes: Range<usize>,
    /// What stands behind the mark, as bytes of the file.
    pub(super) said: Range<usize>,
}

/// The comments to us, in the order of the file.
///
/// Plain text has no comments: every character is words. Its front matter is YAML and has them; JSON
/// has none.
pub(super) fn comments(format: Format, text: &str) -> Vec<Comment> {
    // Nearly every file ends here.
    if !text.contains(MARK) {
        return Vec::new();
    }
    match format {
        Format::Xml | Format::Nitf => xml(text),
        Format::Yaml => yaml(text, 0..text.len()),
        Format::Text => front_matter(text).map_or_else(Vec::new, |part| yaml(text, part)),
        _ => Vec::new(),
    }
}

/// Comments stand between tags; sections of characters and instructions are passed over.
fn xml(text: &str) -> Vec<Comment> {
    let mut comments = Vec::new();
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find('<')).map(|found| at + found) {
        let rest = text.get(open..).unwrap_or_default();
        let kinds = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];
        let Some((start, end)) = kinds.into_iter().find(|(start, _)| rest.starts_with(start))
        else {
            at = open + 1;
            continue;
        };
        let inside = open + start.len();
        let Some(length) = text.get(inside..).and_then(|rest| rest.find(end)) else { break };
        at = inside + length + end.len();
        if start == "<!--" {
            comments.extend(comment(text, open..at, inside..inside + length));
        }
    }
    comments
}

/// Comments begin with a number sign at the beginning of a line or behind a space, outside of values.
fn yaml(text: &str, part: Range<usize>) -> Vec<Comment> {
    let Some(yaml) = text.get(part.clone()) else { return Vec::new() };
    let values = values(yaml);
    let mut comments = Vec::new();
    let mut line_start = part.start;
    for line in yaml.split_inclusive('\n') {
        let end = line_start + line.trim_end_matches(['\n', '\r']).len();
        let signs = line.match_indices('#').map(|(at, _)| line_start + at);
        let begins = signs.into_iter().find(|at| {
            let before = text.get(line_start..*at).and_then(|before| before.chars().next_back());
            let apart = before.is_none_or(|c| c == ' ' || c == '\t');
            apart && !is_in(&values, at - part.start)
        });
        comments.extend(begins.and_then(|at| comment(text, at..end, at + 1..end)));
        line_start += line.len();
    }
    comments
}

/// Whether an offset is in one of some ranges in order.
fn is_in(ranges: &[Range<usize>], offset: usize) -> bool {
    let next = ranges.partition_point(|range| range.end <= offset);
    ranges.get(next).is_some_and(|range| range.contains(&offset))
}

/// Where the values of a YAML text are, in bytes.
fn values(yaml: &str) -> Vec<Range<usize>> {
    let mut values = Vec::new();
    // The parser counts characters.
    let offsets: Vec<usize> = yaml.char_indices().map(|(at, _)| at).chain([yaml.len()]).collect();
    let byte_of = |character: usize| offsets.get(character).copied().unwrap_or(yaml.len());
    for event in Parser::new_from_str(yaml) {
        let Ok((event, span)) = event else { break };
        if matches!(event, Event::Scalar(..)) {
            values.push(byte_of(span.start.index())..byte_of(span.end.index()));
        }
    }
    values
}

/// The part between the lines of three hyphens at the beginning.
fn front_matter(text: &str) -> Option<Range<usize>> {
    let is_fence = |line: &str| line.trim_end() == "---";
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| is_fence(line))?;
    let mut at = first.len();
    for line in lines {
        if is_fence(line) {
            return Some(first.len()..at);
        }
        at += line.len();
    }
    None
}

/// A comment, if it is to us.
fn comment(text: &str, bytes: Range<usize>, inside: Range<usize>) -> Option<Comment> {
    let words = text.get(inside.clone())?;
    let said = words.trim_start().strip_prefix(MARK)?;
    let start = inside.end - said.len();
    Some(Comment { bytes, said: start..start + said.trim_end().len() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(format: Format, text: &str) -> Vec<&str> {
        comments(format, text).into_iter().map(|comment| text[comment.said].trim()).collect()
    }

    #[test]
    fn comments_of_xml_are_found_and_lookalikes_are_not() {
        let text = "<?x <!-- copydesk: 1 --> ?><a><!--copydesk: a, b\n--> <b/>\
            <![CDATA[<!-- copydesk: 2 -->]]><!-- other --><!-- copydesk: c --></a>";
        assert_eq!(said(Format::Xml, text), ["a, b", "c"]);
        assert_eq!(said(Format::Xml, "<a><!-- copydesk: x"), [""; 0]);
    }

    #[test]
    fn comments_of_yaml_are_found_and_lookalikes_are_not() {
        let text = "# copydesk: a\nschema: 1 # copydesk: b\nö: \"x # copydesk: 1\"\n\
            z: |\n  word\n  # copydesk: 2\ny: a# copydesk: 3\nx: 'ä' # copydesk: c\r\n";
        assert_eq!(said(Format::Yaml, text), ["a", "b", "c"]);
    }

    #[test]
    fn text_has_comments_in_its_front_matter_alone() {
        let text = "---\n# copydesk: a\nlanguage: en\n---\nTide\n\n# copydesk: b\n";
        assert_eq!(said(Format::Text, text), ["a"]);
        assert_eq!(said(Format::Text, "# copydesk: b\n"), [""; 0]);
        assert_eq!(said(Format::Json, "\"# copydesk: b\""), [""; 0]);
    }
}
