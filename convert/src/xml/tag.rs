//! What stands in a start tag.

use std::borrow::Cow;
use std::ops::Range;

use copydesk_model::Code;
use memchr::memchr;

use super::chars::{first_forbidden, is_char, is_ncname, is_xml_space};
use super::limits::MAX_ATTRIBUTES;
use super::tree::Name;
use crate::bytes::any;
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
    pub(super) name: Name<'a>,
    pub(super) value: Cow<'a, str>,
    pub(super) at: usize,
}

/// Checks a name with at most one colon in it.
pub(super) fn check_name(name: &str, at: usize) -> Result<Name<'_>, Wrong> {
    if let Some(plain) = Name::plain(name).filter(|plain| plain.qualified().len() == name.len()) {
        return Ok(plain);
    }
    let checked = Name::new(name);
    if checked.prefix().is_none_or(is_ncname) && is_ncname(checked.local()) {
        return Ok(checked);
    }
    let shown: String = name.chars().take(40).collect();
    Err(Wrong::new(at, format!("found {shown:?}, expected a name")))
}

/// Reads the attributes in a start tag: what follows its name, which ends at byte `at` of the tag.
pub(super) fn attributes<'a>(
    tag: &'a str,
    at: usize,
    found: &mut Vec<Raw<'a>>,
) -> Result<(), Wrong> {
    found.clear();
    let mut at = at;
    loop {
        let name_at = at + spaces(tag.get(at..).unwrap_or_default());
        if name_at == tag.len() {
            return Ok(());
        }
        if name_at == at {
            return Err(Wrong::new(at, "found no space, expected one between attributes"));
        }
        let (raw, end) = attribute(tag, name_at)?;
        if found.len() == MAX_ATTRIBUTES {
            let message = format!("found more than {MAX_ATTRIBUTES} attributes");
            return Err(Wrong::limit(name_at, message));
        }
        if found.iter().any(|other| other.name.qualified() == raw.name.qualified()) {
            let message = format!("found the attribute `{}` twice", raw.name.qualified());
            return Err(Wrong::new(name_at, message));
        }
        found.push(raw);
        at = end;
    }
}

/// How many bytes of white space a text begins with.
fn spaces(text: &str) -> usize {
    text.bytes().take_while(|b| is_xml_space(char::from(*b))).count()
}

/// The bytes of an attribute in a start tag that was read before.
pub(crate) fn place_of(tag: &str, name: &str) -> Option<Range<usize>> {
    let name_len = tag.find(|c| is_xml_space(c) || matches!(c, '>' | '/')).unwrap_or(tag.len());
    let mut at = name_len;
    loop {
        let start = at + spaces(tag.get(at..)?);
        let (raw, end) = attribute(tag, start).ok()?;
        if raw.name.qualified() == name {
            return Some(start..end);
        }
        at = end;
    }
}

/// One attribute, and where it ends.
fn attribute(tag: &str, at: usize) -> Result<(Raw<'_>, usize), Wrong> {
    let rest = tag.get(at..).unwrap_or_default();
    let plain = Name::plain(rest).map(|name| (name, name.qualified().len()));
    let (name, equals) = match plain {
        Some((name, len)) if rest.as_bytes().get(len) == Some(&b'=') => (name, len),
        _ => {
            let before = rest.bytes().position(|b| b == b'=').and_then(|equals| rest.get(..equals));
            let valueless = || Wrong::new(at, "found an attribute without a value");
            let before = before.ok_or_else(valueless)?;
            (check_name(before.trim_end_matches(is_xml_space), at)?, before.len())
        }
    };
    let after = at + equals + 1;
    let open = after + spaces(tag.get(after..).unwrap_or_default());
    let value_at = open + 1;
    let inside = match tag.as_bytes().get(open) {
        Some(mark @ (b'"' | b'\'')) => {
            let inside = tag.get(value_at..).unwrap_or_default();
            memchr(*mark, inside.as_bytes()).and_then(|end| inside.get(..end))
        }
        _ => None,
    };
    let value = inside.ok_or_else(|| {
        let name = name.qualified();
        Wrong::new(open, format!("found no quotation mark around the value of `{name}`"))
    })?;
    let end = value_at + value.len() + 1;
    Ok((Raw { name, value: normalised(value, value_at)?, at }, end))
}

/// The value of an attribute with references resolved and white space made spaces.
pub(super) fn normalised(value: &str, at: usize) -> Result<Cow<'_, str>, Wrong> {
    // What is no such byte stands for itself.
    if !any(value.as_bytes(), |b| (b < 0x20) | (b == b'<') | (b == b'&') | (b == 0xEF)) {
        return Ok(Cow::Borrowed(value));
    }
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
