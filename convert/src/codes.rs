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

    // ------------------------------------------------------------ JSON and YAML
    /// The file is not JSON.
    JSON_SYNTAX = "json-syntax", Error, "the file is not well-formed JSON",
        "JSON is read as RFC 8259 defines it: no comments, no trailing commas, no single quotes, no \
         leading zeros. The place is that of the first character that does not fit.";
    /// The file is not YAML, or uses what is not read.
    YAML_SYNTAX = "yaml-syntax", Error, "the file is not well-formed YAML",
        "The place is that of the first character that does not fit. Often it is a colon and a \
         space inside a paragraph without quotation marks, or an indent that does not match.";
    /// The format holds exactly one article.
    NOT_ONE_ARTICLE = "not-one-article", Error, "the format holds exactly one article",
        "A JSON file or a plain text holds one article. Use JSON Lines or YAML for several.";
    /// An article cannot be written.
    UNWRITABLE = "unwritable", Error, "an article cannot be written",
        "The writer met a value that the format cannot hold. Please report it: the model should \
         not let such a value exist.";

    // ------------------------------------------------------------ plain text
    /// A character that not every format can carry.
    FORBIDDEN_CHARACTER = "forbidden-character", Error, "the text has a character that XML cannot carry",
        "Control characters other than tabs and line ends, and U+FFFE and U+FFFF, have no meaning in \
         a text, and no XML file can hold them. They come from broken conversions or copied terminal \
         output. Remove them.";
    /// A text without text.
    EMPTY = "empty", Error, "the text has no words",
        "An article has at least one word. The file has nothing but white space.";
    /// A character that turns the direction of writing.
    BIDI_CONTROL = "bidi-control", Warning, "the text turns the direction of writing",
        "Characters such as U+202E show the words that follow in another order than they stand in the \
         file. They are kept, because texts in Arabic and Hebrew can need them. They can also be used \
         to make a text look like another.";
    /// Front matter and prose have different words.
    TWO_BODIES = "two-bodies", Error, "the prose has other words than the body in the front matter",
        "Where prose cannot say how a body is built, `sections` in the front matter says it, and the \
         prose below has the same words for reading. If one of them is edited, the other must be \
         edited too; or `sections` can be taken out, and the body is read from the prose.";
}
