//! The codes of what reading, writing and extracting report.

use copydesk_model::{Code, Severity};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $severity:ident, $summary:literal, $explanation:literal;)*) => {
        $($(#[$doc])* pub const $name: Code = Code {
            name: $code,
            severity: Severity::$severity,
            summary: $summary,
            explanation: $explanation,
        };)*

        /// Every code of this crate.
        pub(crate) static ALL: &[Code] = &[$($name),*];
    };
}

codes! {
    /// The bytes are not UTF-8.
    NOT_UTF8 = "not-utf-8", Error, "the file is not in UTF-8",
        "Text is read as UTF-8, or as UTF-16 that begins with a byte-order mark. Another encoding is \
         never guessed, because a wrong guess changes words silently. Convert the file first, for \
         example with `iconv -f windows-1252 -t utf-8`.";
    /// The file is too large.
    TOO_LARGE = "too-large", Error, "the file is larger than the limit",
        "One input file is limited in size so that memory stays bounded. Split the file, or use JSON \
         Lines for archives.";
}
