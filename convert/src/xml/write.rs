//! Escaping, for writers that write straight to a string.

use crate::bytes::{any, position};

/// Writes text that stands between tags.
///
/// A carriage return would come back as a line feed, and `]]>` may not stand in text.
pub(crate) fn escape_text(out: &mut String, text: &str) {
    let special = |b| (b == b'&') | (b == b'<') | (b == b'>') | (b == b'\r');
    escape(out, text, special, |b| match b {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'\r' => Some("&#13;"),
        _ => None,
    });
}

/// Writes the value of an attribute, to stand between double quotation marks.
pub(crate) fn escape_attribute(out: &mut String, value: &str) {
    let special = |b| (b < 0x20) | (b == b'&') | (b == b'<') | (b == b'>') | (b == b'"');
    escape(out, value, special, |b| match b {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        b'\t' => Some("&#9;"),
        b'\n' => Some("&#10;"),
        b'\r' => Some("&#13;"),
        _ => None,
    });
}

/// Writes an attribute with the space before it.
pub(crate) fn attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape_attribute(out, value);
    out.push('"');
}

/// Writes pieces of markup one behind the other.
macro_rules! push {
    ($out:expr, $($piece:expr),+ $(,)?) => {{
        let out: &mut String = $out;
        $(out.push_str($piece);)+
    }};
}
pub(crate) use push;

/// Writes text with a replacement for some of the bytes that are special, which the test must tell
/// without branching.
fn escape(
    out: &mut String,
    text: &str,
    special: impl Fn(u8) -> bool + Copy,
    replacement: impl Fn(u8) -> Option<&'static str>,
) {
    if !any(text.as_bytes(), special) {
        return out.push_str(text);
    }
    let mut rest = text;
    while let Some(at) = position(rest.as_bytes(), 0, special) {
        let Some((plain, found)) = rest.split_at_checked(at) else { break };
        let (found, after) = found.split_at_checked(1).unwrap_or((found, ""));
        out.push_str(plain);
        let escaped = found.bytes().next().and_then(&replacement);
        out.push_str(escaped.unwrap_or(found));
        rest = after;
    }
    out.push_str(rest);
}
