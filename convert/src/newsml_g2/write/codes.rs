//! Qcodes and URIs as the schema and the catalogs accept them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use copydesk_model::QCode;

use crate::newsml_g2::names::{ALIAS, SAFE_ALIAS, SAFE_URI, all};
use crate::newsml_g2::schemes;
use crate::xml::is_ncname;

/// The aliases that an item uses and the standard catalog does not declare.
#[derive(Debug, Default)]
pub(super) struct Aliases(BTreeSet<String>);

impl Aliases {
    /// Notes the alias of a code.
    pub(super) fn note(&mut self, qcode: &str) {
        let alias = qcode.split_once(':').map_or("", |(alias, _)| alias);
        if alias != ALIAS && schemes::uri(alias).is_none() && !self.0.contains(alias) {
            self.0.insert(alias.to_owned());
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// A qcode; another one in its place if no catalog could declare its alias, or if it looks like one of
/// ours that we do not have.
pub(super) fn qcode(code: &QCode) -> Cow<'_, str> {
    let ours = match code.alias() {
        ALIAS => !all().any(|known| known == code.as_str()),
        alias => alias == SAFE_ALIAS,
    };
    if is_ncname(code.alias()) && !ours {
        return Cow::Borrowed(code.as_str());
    }
    Cow::Owned(format!("{SAFE_ALIAS}:{}", percent_encoded(code.as_str())))
}

/// A URI; another one in its place if a schema could refuse it.
pub(crate) fn uri(uri: &str) -> Cow<'_, str> {
    if is_plain(uri) && !uri.starts_with(SAFE_URI) {
        return Cow::Borrowed(uri);
    }
    Cow::Owned(format!("{SAFE_URI}{}", percent_encoded(uri)))
}

pub(crate) fn percent_encoded(s: &str) -> String {
    let mut out = String::with_capacity(s.len() * 3);
    for byte in s.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(byte.into());
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Whether every validator takes it for a URI; it may say no to some that are.
pub(crate) fn is_plain(uri: &str) -> bool {
    let (before, fragment) = uri.split_once('#').unwrap_or((uri, ""));
    !fragment.contains('#') && characters(uri) && hierarchy(before)
}

fn characters(uri: &str) -> bool {
    let escapes = uri.split('%').skip(1).all(|after| {
        after.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit))
    });
    escapes && !uri.contains(['[', ']'])
}

fn hierarchy(uri: &str) -> bool {
    let head = uri.find(['/', '?']).map_or(uri, |end| uri.get(..end).unwrap_or_default());
    let rest = match head.split_once(':') {
        None => uri,
        Some((scheme, _)) if is_scheme(scheme) => uri.get(scheme.len() + 1..).unwrap_or_default(),
        Some(_) => return false,
    };
    match rest.strip_prefix("//") {
        Some(rest) => authority(rest.split(['/', '?']).next().unwrap_or_default()),
        None => !rest.is_empty() || uri.is_empty(),
    }
}

fn is_scheme(s: &str) -> bool {
    s.starts_with(|c: char| c.is_ascii_alphabetic())
        && s.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

fn authority(s: &str) -> bool {
    let (host, port) = s.split_once(':').unwrap_or((s, "80"));
    let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    // A host of digits and points alone could be read as a wrong address.
    let named = host.contains(|c: char| c.is_ascii_alphabetic());
    let ends = host
        .split('.')
        .all(|label| !label.starts_with('-') && !label.ends_with('-') && !label.is_empty());
    let port = (1..=4).contains(&port.len()) && port.bytes().all(|b| b.is_ascii_digit());
    named && ends && host.chars().all(letters) && port
}
