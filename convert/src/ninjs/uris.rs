//! URIs as the schema accepts them.

use std::borrow::Cow;

use copydesk_model::QCode;

use crate::newsml_g2::names::SAFE_URI;
use crate::newsml_g2::schemes;
use crate::newsml_g2::write::{percent_encoded, safe_uri};

/// An absolute URI: this one, or another one in its place if a validator could refuse it. The reader
/// of URIs gives it back as it was.
pub(super) fn absolute(uri: &str) -> Cow<'_, str> {
    let scheme = uri.split_once(':').is_some_and(|(scheme, rest)| {
        let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(letters)
            && !rest.is_empty()
    });
    if scheme && uri.is_ascii() && matches!(safe_uri(uri), Cow::Borrowed(_)) {
        return Cow::Borrowed(uri);
    }
    Cow::Owned(format!("{SAFE_URI}{}", percent_encoded(uri)))
}

/// The URI of a code of IPTC's standard catalog.
pub(super) fn of_qcode(code: &QCode) -> Option<String> {
    let scheme = schemes::uri(code.alias())?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '~');
    code.code().chars().all(plain).then(|| format!("{scheme}{}", code.code()))
}

#[cfg(test)]
mod tests {
    use super::{absolute, of_qcode};

    #[test]
    fn only_absolute_uris_stand_as_they_are() {
        assert_eq!(
            absolute("urn:newsml:example.org:20250624:1"),
            "urn:newsml:example.org:20250624:1"
        );
        assert_eq!(
            absolute("https://example.org/é"),
            "urn:x-copydesk:uri:https%3A%2F%2Fexample.org%2F%C3%A9"
        );
        assert_eq!(absolute("a.jpg"), "urn:x-copydesk:uri:a.jpg");
        assert_eq!(absolute("x:"), "urn:x-copydesk:uri:x%3A");
    }

    #[test]
    fn codes_of_the_catalog_have_uris() {
        let uri = |code: &str| of_qcode(&code.parse().expect("qcode"));
        let topic = "http://cv.iptc.org/newscodes/mediatopic/20000587";
        assert_eq!(uri("medtop:20000587").as_deref(), Some(topic));
        assert_eq!(uri("house:1"), None);
        assert_eq!(uri("medtop:a/b"), None);
    }
}
