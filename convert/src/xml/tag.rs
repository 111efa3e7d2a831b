//! What stands in a start tag.

use std::borrow::Cow;
use std::ops::Range;

use copydesk_model::Code;

use super::chars::{first_forbidden, is_char, is_ncname, is_xml_space};
use super::limits::MAX_ATTRIBUTES;
use crate::codes;

/// What is wrong with a tag.
#[derive(Debug)]
pub(super) struct Wrong {
    /// At which byte of the piece that was looked at.
    pub(super) at: usize,
    /// By which rule.
    pub(super) code: Code,
    /// What.
    pub(super) message: String,
}

impl Wrong {
    /// What breaks a rule of XML.
    pub(super) fn new(at: usize, message: impl Into<String>) -> Self {
        Self { at, code: codes::XML_MALFORMED, message: message.into() }
    }

    /// What goes past a limit of ours.
    pub(super) fn limit(at: usize, message: String) -> Self {
        Self { at, code: codes::XML_LIMIT, message }
    }
}

/// An attribute as it stands in the tag.
pub(super) struct Raw<'a> {
    pub(super) name: &'a str,
    pub(super) value: Cow<'a, str>,
    pub(super) at: usize,
}

/// Checks a name with at most one colon in it.
pub(super) fn check_name(name: &str, at: usize) -> Result<(), Wrong> {
    let good = match name.split_once(':') {
        Some((prefix, local)) => is_ncname(prefix) && is_ncname(local),
        None => is_ncname(name),
    };
    if good {
        return Ok(());
    }
    let shown: String = name.chars().take(40).collect();
    Err(Wrong::new(at, format!("found {shown:?}, expected a name")))
}

/// The attributes in a start tag: what follows its name, which ends at byte `at` of the tag.
pub(super) fn attributes<'a>(tag: &'a str, at: usize) -> Result<Vec<Raw<'a>>, Wrong> {
    let mut found = Vec::new();
    let mut at = at;
    loop {
        let rest = tag.get(at..).unwrap_or_default();
        let name_at = at + rest.len() - rest.trim_start_matches(is_xml_space).len();
        if name_at == tag.len() {
            return Ok(found);
        }
        if name_at == at {
            return Err(Wrong::new(at, "found no space, expected one between attributes"));
        }
        let (raw, end) = attribute(tag, name_at)?;
        if found.len() == MAX_ATTRIBUTES {
            let message = format!("found more than {MAX_ATTRIBUTES} attributes");
            return Err(Wrong::limit(name_at, message));
        }
        if found.iter().any(|other: &Raw<'_>| other.name == raw.name) {
            let message = format!("found the attribute `{}` twice", raw.name);
            return Err(Wrong::new(name_at, message));
        }
        found.push(raw);
        at = end;
    }
}

/// The bytes of an attribute in a start tag that was read before.
pub(crate) fn place_of(tag: &str, name: &str) -> Option<Range<usize>> {
    let name_len = tag.find(|c| is_xml_space(c) || matches!(c, '>' | '/')).unwrap_or(tag.len());
    let mut at = name_len;
    loop {
        let rest = tag.get(at..)?;
        let start = at + rest.len() - rest.trim_start_matches(is_xml_space).len();
        let (raw, end) = attribute(tag, start).ok()?;
        if raw.name == name {
            return Some(start..end);
        }
        at = end;
    }
}

/// One attribute, and where it ends.
fn attribute<'a>(tag: &'a str, at: usize) -> Result<(Raw<'a>, usize), Wrong> {
    let rest = tag.get(at..).unwrap_or_default();
    let (before, after) =
        rest.split_once('=').ok_or_else(|| Wrong::new(at, "found an attribute without a value"))?;
    let name = before.trim_end_matches(is_xml_space);
    check_name(name, at)?;
    let quoted = after.trim_start_matches(is_xml_space);
    let open = tag.len() - quoted.len();
    let mark = quoted.chars().next().filter(|c| matches!(c, '"' | '\''));
    let inside = mark.and_then(|mark| quoted.get(1..)?.split_once(mark));
    let Some((value, _)) = inside else {
        let message = format!("found no quotation mark around the value of `{name}`");
        return Err(Wrong::new(open, message));
    };
    let value_at = open + 1;
    let end = value_at + value.len() + 1;
    Ok((Raw { name, value: normalised(value, value_at)?, at }, end))
}

/// The value of an attribute with references resolved and white space made spaces.
fn normalised(value: &str, at: usize) -> Result<Cow<'_, str>, Wrong> {
    if let Some(i) = value.find('<') {
        let message = "found `<` in the value of an attribute, expected `&lt;`";
        return Err(Wrong::new(at + i, message));
    }
    if let Some((i, c)) = first_forbidden(value) {
        return Err(Wrong::new(at + i, forbidden(c)));
    }
    if !value.contains(['&', '\t', '\n', '\r']) {
        return Ok(Cow::Borrowed(value));
    }
    let mut out = String::with_capacity(value.len());
    let spaced = |out: &mut String, text: &str| {
        let text = text.replace("\r\n", " ");
        out.extend(text.chars().map(|c| if is_xml_space(c) { ' ' } else { c }));
    };
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('&') {
        spaced(&mut out, before);
        let place = at + value.len() - after.len() - 1;
        let (name, after) = after
            .split_once(';')
            .ok_or_else(|| Wrong::new(place, "found `&`, expected `&amp;`"))?;
        out.push(referred(name).map_err(|message| Wrong::new(place, message))?);
        rest = after;
    }
    spaced(&mut out, rest);
    Ok(Cow::Owned(out))
}

pub(super) fn forbidden(c: char) -> String {
    format!("found the character U+{:04X}, which XML 1.0 cannot carry", u32::from(c))
}

/// The character that a reference means.
pub(super) fn referred(name: &str) -> Result<char, String> {
    let named = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    };
    if let Some(c) = named {
        return Ok(c);
    }
    let shown: String = name.chars().take(40).collect();
    let Some(number) = name.strip_prefix('#') else {
        return Err(format!(
            "found the entity `&{shown};`, expected one of the five of XML or a number"
        ));
    };
    let code = match number.strip_prefix('x') {
        Some(hex) if hex.bytes().all(|b| b.is_ascii_hexdigit()) => u32::from_str_radix(hex, 16),
        None if number.bytes().all(|b| b.is_ascii_digit()) => number.parse(),
        _ => "".parse(),
    };
    let c = code.ok().and_then(char::from_u32).filter(|c| is_char(*c));
    c.ok_or_else(|| format!("found `&{shown};`, which is no character that XML 1.0 can carry"))
}
