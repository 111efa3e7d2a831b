//! The characters of XML 1.0.

/// Whether XML 1.0 can carry the character ([§2.2](https://www.w3.org/TR/xml/#charsets)).
pub(crate) use copydesk_model::is_allowed as is_char;

use crate::bytes::any;

/// Whether XML takes the character for white space.
pub(crate) const fn is_xml_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// The byte at which the first character stands that XML cannot carry.
pub(crate) fn first_forbidden(s: &str) -> Option<(usize, char)> {
    // Only these can begin a forbidden character.
    let may = |b: u8| ((b < 0x20) & (b != b'\t') & (b != b'\n') & (b != b'\r')) | (b == 0xEF);
    if !any(s.as_bytes(), may) {
        return None;
    }
    s.char_indices().find(|(_, c)| !is_char(*c))
}

const fn starts_name(c: char) -> bool {
    matches!(c,
        'A'..='Z' | 'a'..='z' | '_' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}'
        | '\u{F8}'..='\u{2FF}' | '\u{370}'..='\u{37D}' | '\u{37F}'..='\u{1FFF}'
        | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}'
        | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}

const fn continues_name(c: char) -> bool {
    starts_name(c)
        || matches!(c, '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

/// Whether the character may stand in a name, a colon included.
pub(crate) const fn is_name_char(c: char) -> bool {
    continues_name(c) || c == ':'
}

/// Whether it is a name without a colon
/// ([Namespaces in XML §3](https://www.w3.org/TR/xml-names/#NT-NCName)).
pub(crate) fn is_ncname(s: &str) -> bool {
    if let [first, rest @ ..] = s.as_bytes()
        && (first.is_ascii_alphabetic() || *first == b'_')
        && rest.iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'))
    {
        return true;
    }
    let mut chars = s.chars();
    chars.next().is_some_and(starts_name) && chars.all(continues_name)
}
