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

    // XML and NewsML-G2.

    /// The XML is not well-formed.
    XML_MALFORMED = "xml-malformed", Error, "the file is not well-formed XML",
        "XML is read by the rules of XML 1.0 and of Namespaces in XML, without repairs: one root \
         element, every element closed, every prefix declared, no attribute twice. The place is where \
         the first rule was broken; the cause may stand before it.";
    /// The XML has a document type declaration.
    XML_DOCTYPE = "xml-doctype", Error, "the XML has a document type declaration",
        "A document type declaration can define entities that refer to files or grow without bound. \
         NewsML-G2 has none. Take the line `<!DOCTYPE …>` out, and write characters instead of the \
         entities it defines.";
    /// The XML refers to an entity that XML does not have.
    XML_ENTITY = "xml-entity", Error, "the XML refers to an unknown entity",
        "Without a document type, XML knows five entities: `&amp;`, `&lt;`, `&gt;`, `&quot;` and \
         `&apos;`. Names of HTML such as `&nbsp;` must be written as characters or as numbers: \
         `&#160;`.";
    /// The XML is deeper or larger than the limits.
    XML_LIMIT = "xml-limit", Error, "the XML is deeper or larger than the limits",
        "The depth of elements, the number of attributes of one element, and the number of nodes are \
         limited, far above what news needs, so that no file takes unbounded memory.";
    /// An item of a message is no news item.
    NOT_NEWS_ITEM = "not-news-item", Warning, "an item is no news item",
        "Besides news items, NewsML-G2 has packages, concepts, plans and catalogs. They hold no \
         article of their own and are passed over; the news items of the same message are read.";
    /// There is no news item in the file.
    NO_NEWS_ITEM = "no-news-item", Error, "the file holds no news item",
        "Articles are read from the `newsItem` elements of NewsML-G2, alone or in a `newsMessage`. \
         Another item of the standard, or another language of XML, holds no article.";
    /// There is no article to write.
    NO_ARTICLE = "no-article", Error, "there is no article to write",
        "A NewsML-G2 message holds at least one item. Give at least one article.";
}
