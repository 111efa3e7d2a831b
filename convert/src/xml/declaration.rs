//! What stands in an XML declaration.

use super::tag::{Raw, Wrong, attributes};

/// Checks a declaration ([§2.8](https://www.w3.org/TR/xml/#NT-XMLDecl)) that begins a document.
pub(super) fn check(raw: &str) -> Result<(), Wrong> {
    let inside = raw.get(..raw.len().saturating_sub(2)).unwrap_or_default();
    let mut found = Vec::new();
    attributes(inside, "<?xml".len(), &mut found)?;
    let mut rest = found.iter();
    if !rest.next().is_some_and(|first| first.name.qualified() == "version" && is_version(first)) {
        return Err(Wrong::new(0, "found an XML declaration without version 1.0"));
    }
    // Each may be left out, and none stands before one that it follows here.
    let mut may_follow = ["encoding", "standalone"].iter();
    for part in rest {
        let name = part.name.qualified();
        if !may_follow.any(|known| *known == name) {
            let message = format!(
                "found `{name}` in the XML declaration, expected version, encoding, standalone"
            );
            return Err(Wrong::new(part.at, message));
        }
        value(part)?;
    }
    Ok(())
}

/// Checks the value of a part behind the version.
fn value(Raw { name, value, at }: &Raw<'_>) -> Result<(), Wrong> {
    let name = name.qualified();
    let (fits, expected) = match name {
        "encoding" => (is_encoding(value), "the name of an encoding"),
        _ => (matches!(&**value, "yes" | "no"), "yes or no"),
    };
    if fits {
        return Ok(());
    }
    let shown: String = value.chars().take(40).collect();
    let message =
        format!("found {shown:?} as `{name}` in the XML declaration, expected {expected}");
    Err(Wrong::new(*at, message))
}

fn is_version(Raw { value, .. }: &Raw<'_>) -> bool {
    let minor = value.strip_prefix("1.").unwrap_or_default();
    !minor.is_empty() && minor.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a value can be the name of an encoding ([§4.3.3](https://www.w3.org/TR/xml/#NT-EncName)).
fn is_encoding(value: &str) -> bool {
    let fits = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-');
    value.starts_with(|c: char| c.is_ascii_alphabetic()) && value.bytes().all(fits)
}
