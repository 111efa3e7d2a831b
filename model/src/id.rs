//! Checked names: identifiers, qcodes, URIs, language tags.

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use ecow::EcoString;

/// Why a string is not the identifier it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found {found:?}, expected {expected}")]
pub struct IdError {
    found: String,
    expected: &'static str,
}

impl IdError {
    fn new(found: &str, expected: &'static str) -> Self {
        let mut found = found.to_owned();
        if found.chars().count() > 60 {
            found = found.chars().take(60).chain(['…']).collect();
        }
        Self { found, expected }
    }

    /// What was expected, in words.
    #[must_use]
    pub const fn expected(&self) -> &'static str {
        self.expected
    }
}

macro_rules! checked_string {
    ($(#[$doc:meta])* $name:ident, $expected:literal, $check:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(EcoString);

        impl $name {
            /// Checks a string.
            ///
            /// # Errors
            ///
            /// If the string breaks a rule of the type.
            pub fn new(s: impl AsRef<str>) -> Result<Self, IdError> {
                let s = s.as_ref();
                let check: fn(&str) -> bool = $check;
                if check(s) { Ok(Self(s.into())) } else { Err(IdError::new(s, $expected)) }
            }

            /// The string.
            #[inline]
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                &*self.0 == other
            }
        }
        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                &*self.0 == *other
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&*self.0, f)
            }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }
        impl FromStr for $name {
            type Err = IdError;
            fn from_str(s: &str) -> Result<Self, IdError> {
                Self::new(s)
            }
        }
        impl TryFrom<&str> for $name {
            type Error = IdError;
            fn try_from(s: &str) -> Result<Self, IdError> {
                Self::new(s)
            }
        }
        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(s: String) -> Result<Self, IdError> {
                Self::new(s)
            }
        }
        impl From<$name> for String {
            fn from(s: $name) -> Self {
                s.0.into()
            }
        }
    };
}

/// The most code points an [`Id`] may have: enough for a name, short enough to type.
const MAX_ID: usize = 80;

/// Whether a string is an identifier of ASCII letters and digits and marks, as nearly all are.
fn is_plain_id(s: &str) -> bool {
    let bytes = s.as_bytes();
    bytes.len() <= MAX_ID
        && bytes.first().is_some_and(u8::is_ascii_alphanumeric)
        && match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(first), Some(last)) => {
                let inner = bytes.get(EIGHT..).unwrap_or_default().as_chunks().0;
                are_plain(first) && inner.iter().all(are_plain) && are_plain(last)
            }
            _ => bytes.iter().all(|b| is_plain(*b)),
        }
}

/// How many bytes of an identifier are looked at together.
const EIGHT: usize = 8;

/// Whether an identifier mostly has all these bytes, which are looked at together.
#[inline(always)]
const fn are_plain(bytes: &[u8; EIGHT]) -> bool {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = EACH << 7;
    /// The highest bit of each byte that is in a range; none has that bit.
    const fn within(bytes: u64, first: u8, last: u8) -> u64 {
        let (from, behind) = (EACH * (0x80 - first as u64), EACH * (0x7f - last as u64));
        (bytes + from) & !(bytes + behind) & HIGH
    }
    let bytes = u64::from_le_bytes(*bytes);
    let low = bytes & !HIGH;
    let letters = within(low | EACH << 5, b'a', b'z') | within(low, b'0', b'9');
    let marks = within(low, b'-', b'.') | within(low, b'_', b'_');
    (letters | marks) & !bytes == HIGH
}

/// Whether an identifier mostly has this byte.
const fn is_plain(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.')
}

checked_string! {
    /// The name by which parts of one article refer to each other: `keir-starmer`, `q3`.
    ///
    /// Letters and digits of any script, `-`, `_` and `.`; it begins with a letter or digit and has
    /// at most 80 code points. It means nothing outside its article.
    ///
    /// JSON, YAML: `id` and the fields that refer to it. NewsML-G2: `@literal`.
    Id, "an identifier of letters, digits, `-`, `_` or `.`, at most 80", |s| {
        is_plain_id(s) || s.chars().next().is_some_and(char::is_alphanumeric)
            && s.chars().count() <= MAX_ID
            && s.chars().all(|c| (c.is_alphanumeric() || matches!(c, '-' | '_' | '.')) && crate::text::is_allowed(c))
    }
}

impl Id {
    /// The name of the n-th of some annotations: `q3` of the letter `q`.
    ///
    /// `None` if the letter is none, but a digit or a mark.
    #[must_use]
    pub fn numbered(letter: char, number: usize) -> Option<Self> {
        fn push(name: &mut EcoString, number: usize) {
            if number >= 10 {
                push(name, number / 10);
            }
            name.push(char::from(b'0' + (number % 10) as u8));
        }
        let mut name = EcoString::new();
        name.push(letter);
        push(&mut name, number);
        letter.is_alphabetic().then_some(Self(name))
    }
}

checked_string! {
    /// A code of a controlled vocabulary: a scheme alias, a colon, a code
    /// ([NewsML-G2 Specification, QCodes](https://iptc.org/std/NewsML-G2/guidelines/)).
    ///
    /// It can never hold white space, nor an empty alias or code, nor a colon in the alias.
    ///
    /// ```
    /// use copydesk_model::QCode;
    ///
    /// let topic: QCode = "medtop:20000587".parse()?;
    /// assert_eq!((topic.alias(), topic.code()), ("medtop", "20000587"));
    /// # Ok::<(), copydesk_model::IdError>(())
    /// ```
    QCode, "a qcode such as `medtop:20000587`", |s| {
        s.split_once(':').is_some_and(|(alias, code)| !alias.is_empty() && !code.is_empty())
            && s.chars().all(|c| !c.is_whitespace() && crate::text::is_allowed(c))
    }
}

impl QCode {
    /// The alias of the scheme, before the first colon.
    #[must_use]
    pub fn alias(&self) -> &str {
        self.0.split_once(':').map_or("", |(alias, _)| alias)
    }

    /// The code in the scheme, after the first colon.
    #[must_use]
    pub fn code(&self) -> &str {
        self.0.split_once(':').map_or("", |(_, code)| code)
    }
}

checked_string! {
    /// A URI or IRI reference, absolute or relative
    /// ([RFC 3987](https://www.rfc-editor.org/rfc/rfc3987)).
    ///
    /// Only what would break a document is refused: white space, control characters and
    /// ``< > " { } | \ ^ ` ``. The parts are not taken apart.
    Uri, "a URI without white space or any of `<>\"{}|\\^`", |s| {
        !s.is_empty()
            && s.chars().all(|c| {
                !c.is_whitespace()
                    && crate::text::is_allowed(c)
                    && !matches!(c, '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`')
            })
    }
}

checked_string! {
    /// The identifier of an article in the world: NewsML-G2's `@guid`, ninjs's `uri`.
    ///
    /// Any string without white space; agencies use `urn:newsml:…`, `tag:…` and `urn:uuid:…`.
    Guid, "an identifier without white space", |s| {
        !s.is_empty() && s.chars().all(|c| !c.is_whitespace() && crate::text::is_allowed(c))
    }
}

checked_string! {
    /// A language tag ([BCP 47](https://www.rfc-editor.org/info/bcp47)): `en`, `en-GB`, `zh-Hant`.
    ///
    /// Well-formed by RFC 5646; whether the subtags are registered is not checked. The letters
    /// keep their case.
    Language, "a BCP 47 language tag such as `en` or `pt-BR`", |s| {
        oxilangtag::LanguageTag::parse(s).is_ok()
    }
}

impl Language {
    /// The primary language subtag in lower case: `en` of `en-GB`.
    #[must_use]
    pub fn primary(&self) -> String {
        self.0.split('-').next().unwrap_or_default().to_ascii_lowercase()
    }
}

/// The version of an article, from 1 ([NewsML-G2 `@version`]).
///
/// [NewsML-G2 `@version`]: https://iptc.org/std/NewsML-G2/guidelines/
pub type Version = NonZeroU32;

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts<T: FromStr>(good: &[&str], bad: &[&str]) {
        for s in good {
            assert!(s.parse::<T>().is_ok(), "{s:?}");
        }
        for s in bad {
            assert!(s.parse::<T>().is_err(), "{s:?}");
        }
    }

    #[test]
    fn an_id_is_of_letters_and_digits() {
        let (most, more) = ("é".repeat(MAX_ID), "é".repeat(MAX_ID + 1));
        accepts::<Id>(
            &["a", "7", "keir-starmer", "q_3.b", "Ł", "中", "שלום", &most],
            &["", "-a", ".a", "_a", "a b", "a\u{A0}b", "a/b", "a:b", "e\u{301}", "🌊", &more],
        );
    }

    #[test]
    fn marks_and_letters_of_an_id_are_told_from_others_wherever_they_stand() {
        let marks: Vec<char> = ('\0'..'\u{100}').filter(|c| accepted(*c)).collect();
        fn accepted(c: char) -> bool {
            c.is_alphanumeric() || matches!(c, '-' | '_' | '.')
        }
        assert_eq!(marks.iter().filter(|c| c.is_ascii()).count(), 65);
        for c in '\0'..'\u{100}' {
            for length in 2..30 {
                for at in 1..length {
                    let id: String = (0..length).map(|i| if i == at { c } else { 'x' }).collect();
                    assert_eq!(Id::new(&id).is_ok(), accepted(c), "{id:?}");
                }
            }
        }
        assert!(Id::new("x".repeat(MAX_ID)).is_ok());
        assert!(Id::new("x".repeat(MAX_ID + 1)).is_err());
    }

    #[test]
    fn annotations_are_numbered_by_letter() {
        for (number, name) in [(0, "q0"), (7, "q7"), (10, "q10"), (305, "q305")] {
            assert_eq!(Id::numbered('q', number).unwrap(), name);
        }
        let longest = Id::numbered('é', usize::MAX).unwrap();
        assert_eq!(Id::new(longest.as_str()).unwrap(), longest);
        assert_eq!(Id::numbered('-', 1), None);
        assert_eq!(Id::numbered('7', 1), None);
    }

    #[test]
    fn an_error_shows_the_first_sixty_characters() {
        let shown =
            |length: usize| format!(" {}", "é".repeat(length - 1)).parse::<Id>().unwrap_err();
        assert!(!shown(60).to_string().contains('…'));
        assert!(shown(61).to_string().contains(&format!(" {}…", "é".repeat(59))));
    }

    #[test]
    fn the_placeholder_of_unnamed_annotations_is_an_id() {
        assert!(Id::new(crate::article::UNNAMED).is_ok());
    }

    #[test]
    fn a_qcode_has_an_alias_and_a_code() {
        accepts::<QCode>(
            &["a:b", "a:b:c", "é:<&>", "a::"],
            &["", "a", ":", "a:", ":b", "a: b", "a:b\n", "a:\u{1}"],
        );
        let code: QCode = "a:b:c".parse().unwrap();
        assert_eq!((code.alias(), code.code()), ("a", "b:c"));
    }

    #[test]
    fn a_uri_breaks_no_document() {
        accepts::<Uri>(
            &["a", "#x", "https://elm.example/ü?b=1&c=(2)", "a'b", "urn:x:y"],
            &[
                "",
                "a b",
                "a<b",
                "a>b",
                "a\"b",
                "{a}",
                "a|b",
                "a\\b",
                "a^b",
                "a`b",
                "a\u{1}",
                "a\u{2003}b",
            ],
        );
    }

    #[test]
    fn a_guid_has_no_white_space() {
        accepts::<Guid>(
            &["1", "urn:newsml:elm.example:20250623:wall", "<>"],
            &["", "a b", "a\t", "\u{FFFF}"],
        );
    }

    #[test]
    fn a_language_is_a_well_formed_tag() {
        accepts::<Language>(
            &["en", "EN-us", "zh-Hant", "sr-Latn-RS", "de-CH-1996", "x-elm", "i-klingon"],
            &["", "e", "en_GB", "english-", "-en", "en--GB", "en GB", "ąę", "123456789"],
        );
        assert_eq!(Language::new("EN-gb").unwrap().primary(), "en");
    }

    #[test]
    fn long_strings_are_shortened_in_messages() {
        let error = Uri::new("<".repeat(1000)).unwrap_err();
        assert!(error.to_string().chars().count() < 150, "{error}");
        assert!(error.to_string().contains('…'));
    }
}
