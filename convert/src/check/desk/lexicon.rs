//! The vocabulary of the checks.

#[path = "../../extract/lexicon/en/desk.rs"]
mod en;

pub(super) use en::*;

/// Entities of HTML, and the characters that they stand for.
pub(super) const GARBLED: &[(&str, char)] = &[
    ("&nbsp;", '\u{a0}'),
    ("&amp;", '&'),
    ("&quot;", '"'),
    ("&apos;", '\''),
    ("&#39;", '\''),
    ("&#039;", '\''),
    ("&#160;", '\u{a0}'),
    ("&#8211;", '–'),
    ("&#8212;", '—'),
    ("&#8216;", '‘'),
    ("&#8217;", '’'),
    ("&#8220;", '“'),
    ("&#8221;", '”'),
    ("&#8230;", '…'),
    ("&#x27;", '\''),
    ("&rsquo;", '’'),
    ("&lsquo;", '‘'),
    ("&ldquo;", '“'),
    ("&rdquo;", '”'),
    ("&mdash;", '—'),
    ("&ndash;", '–'),
    ("&hellip;", '…'),
    ("&eacute;", 'é'),
    ("&pound;", '£'),
    ("&euro;", '€'),
    ("&copy;", '©'),
    ("&lt;", '<'),
    ("&gt;", '>'),
];

/// The characters of Windows-1252 from byte 0x80 to 0x9F; those that it does not have stand for themselves.
pub(super) const WINDOWS_1252: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
