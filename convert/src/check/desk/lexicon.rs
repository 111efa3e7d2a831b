//! The vocabulary of the checks.

#[path = "../../extract/lexicon/en/desk.rs"]
mod en;

pub(super) use en::*;

/// How characters look that were read in the wrong encoding, and which were meant; `\0` where
/// nobody knows.
pub(super) const GARBLED: &[(&str, char)] = &[
    ("â€™", '’'),
    ("â€˜", '‘'),
    ("â€œ", '“'),
    ("â€\u{9d}", '”'),
    ("â€“", '–'),
    ("â€”", '—'),
    ("â€¦", '…'),
    ("â\u{80}\u{99}", '’'),
    ("â\u{80}\u{98}", '‘'),
    ("â\u{80}\u{9c}", '“'),
    ("â\u{80}\u{9d}", '”'),
    ("â\u{80}\u{93}", '–'),
    ("â\u{80}\u{94}", '—'),
    ("Ã©", 'é'),
    ("Ã¨", 'è'),
    ("Ã¼", 'ü'),
    ("Ã¶", 'ö'),
    ("Ã¤", 'ä'),
    ("Ã±", 'ñ'),
    ("Ã§", 'ç'),
    ("Ã³", 'ó'),
    ("Ã¡", 'á'),
    ("\u{FFFD}", '\0'),
    ("&nbsp;", ' '),
    ("&amp;", '&'),
    ("&quot;", '"'),
    ("&#39;", '\''),
    ("&rsquo;", '’'),
    ("&lsquo;", '‘'),
    ("&ldquo;", '“'),
    ("&rdquo;", '”'),
    ("&mdash;", '—'),
    ("&ndash;", '–'),
    ("&hellip;", '…'),
    ("&lt;", '<'),
    ("&gt;", '>'),
];
