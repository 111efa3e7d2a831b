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
        "A file, or of a stream an article, is limited in size so that memory stays bounded: to 256 MiB, or \
         to what `--max-bytes` says. Split the file, or use JSON Lines for archives.";

    // ------------------------------------------------------------ JSON and YAML
    /// The file is not JSON.
    JSON_SYNTAX = "json-syntax", Error, "the file is not well-formed JSON",
        "JSON is read as RFC 8259 defines it: no comments, no trailing commas, no single quotes, no \
         leading zeros. The place is that of the first character that does not fit.";
    /// The file is not YAML.
    YAML_SYNTAX = "yaml-syntax", Error, "the file is not well-formed YAML",
        "The place is that of the first character that does not fit. Often it is a colon and a \
         space inside a paragraph without quotation marks, or an indent that does not match.";
    /// YAML that is well-formed but not read.
    YAML_FEATURE = "yaml-feature", Error, "the file uses a part of YAML that is not read",
        "Anchors (`&name`), aliases (`*name`) and tags (`!name`) are not read: an article needs none, \
         and aliases let a small file stand for a huge one. Write the value out, or put it in \
         quotation marks if it is text.";
    /// A character that must not stand in a file.
    FORBIDDEN_CHARACTER = "forbidden-character", Error, "a control character stands in the file",
        "Control characters other than tabs and line ends, and U+FFFE and U+FFFF, have no meaning in \
         a text, and no XML file can hold them. They come from broken conversions or copied terminal \
         output. Delete the character; between double quotation marks of JSON and YAML, one that XML \
         can hold may be written as an escape such as `\\u007F`.";
    /// Lists and objects stand too deep in one another.
    TOO_DEEP = "too-deep", Error, "lists and objects are nested too deep",
        "Nesting is limited to 128 levels. An article needs far fewer, so the file is probably not \
         one, or a bracket is missing.";
    /// A field that the schema does not have.
    UNKNOWN_FIELD = "unknown-field", Error, "a field is not one of the schema",
        "Fields that are not in the schema are errors, because a misspelt name would lose its value \
         silently. `convert schema` prints the schema.";
    /// A field that stands twice in one object.
    DUPLICATE_FIELD = "duplicate-field", Error, "a field stands twice in one object",
        "Readers of JSON and YAML disagree about which of the two counts, so neither does. Delete one.";
    /// A field that the schema requires.
    MISSING_FIELD = "missing-field", Error, "a required field is missing",
        "The object needs the field. `convert schema` prints which fields each object needs.";
    /// A value of another type than the schema says.
    WRONG_TYPE = "wrong-type", Error, "a value is of the wrong type",
        "For example a number stands where text is expected. Amounts are text too, \"2.50\", because \
         numbers of JSON are rounded by many programs.";
    /// A value that breaks a rule of its type.
    INVALID_VALUE = "invalid-value", Error, "a value breaks a rule of its type",
        "The value has the right type but is not, for example, a day of the calendar or a currency of \
         ISO 4217. The message says what was expected.";
    /// A file of a newer version of the schema.
    NEWER_SCHEMA = "newer-schema", Error, "the file has a newer version of the schema",
        "The field `schema` says in which version of the form a file is. A newer one has what this program          does not know, so nothing of it is read. Update the program, or let the one that wrote the          file write NewsML-G2 or plain text.";
    /// A file of an older version of the schema.
    OLDER_SCHEMA = "older-schema", Note, "the file has an older version of the schema",
        "The file was read as if it had been written in the version of today. Nothing needs to be done;          convert the file to its own format to keep it in the version of today.";
    /// The format holds exactly one article.
    NOT_ONE_ARTICLE = "not-one-article", Error, "the format holds exactly one article",
        "A JSON file, a plain text and front matter hold one article. Use JSON Lines or YAML for \
         several.";
    /// An article cannot be written.
    UNWRITABLE = "unwritable", Error, "an article cannot be written",
        "The writer met a value that the format cannot hold. Please report it: the model should \
         not let such a value exist.";

    // ------------------------------------------------------------ plain text
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
    /// Front matter that is read as prose.
    NOT_FRONT_MATTER = "not-front-matter", Warning, "fields above the text are read as prose",
        "Front matter stands between two lines `---` at the top of a text, and its first line names a field \
         of an article, such as `language: en`. Between these lines the file has something that looks like \
         fields, but the first is none of them, so that all of it is prose. Often the name is misspelt, \
         or the fields are those of another program.";
    /// A text with more pieces than are told apart.
    TOO_MANY_PIECES = "too-many-pieces", Warning, "a text has more paragraphs than are told apart",
        "The headings, paragraphs, lists and other pieces of a text are told apart up to a limit of more than \
         a million, so that no file takes unbounded memory. What stands behind it is one paragraph. No word \
         is lost, but the file is hardly one article: split it.";
    // ------------------------------------------------------------ extraction
    /// There is more to find in an article than is looked for.
    TOO_MANY_ANNOTATIONS = "too-many-annotations", Warning, "there is more to find than is looked for",
        "Names, quotations, figures and events are looked for up to a limit each, far above what an \
         article has, so that no file takes unbounded memory and what is written can be read again. \
         Nothing of the text is lost, but what stands behind the limit has no annotations. Often the \
         file holds more than one article: split it.";

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
    /// The encoding that the XML declares is wrong.
    XML_ENCODING = "xml-encoding", Error, "the file is not in the encoding that it declares",
        "The XML declaration names an encoding by a label of the WHATWG Encoding Standard, such as \
         `UTF-8` or `ISO-8859-1`. The bytes must be in it. Correct the declaration, or convert the \
         file to UTF-8 and take the declaration's encoding out.";
    /// The declaration names an encoding that the file is not in.
    OTHER_ENCODING = "other-encoding", Warning, "the file is in UTF-8, though it says otherwise",
        "The XML declaration names another encoding, but every byte of the file is UTF-8, which does not happen \
         by chance where there are letters beyond ASCII. The file is read as UTF-8. Correct the \
         declaration: most programs believe it, and show wrong letters.";
    /// One of several renditions was read.
    RENDITION = "rendition-chosen", Note, "one of several renditions of the content was read",
        "A news item may give the same content several times, for example as XHTML and as plain text. \
         The body is read from one in the language of the item, and of these from XHTML, else from NITF, \
         else from text. The other renditions are kept and written again, but an edit of the article \
         does not change them.";
    /// Markup of a body that an article does not have.
    MARKUP = "markup-left-out", Note, "markup of the body has no place in an article",
        "The words of a body are always kept. Its elements become headings, paragraphs, lists, tables, \
         quotations, pictures, emphasis and links; what else the markup says, such as classes, \
         subscripts or scripts, is named here with its number, and is left out.";
    /// An item of a message is no news item.
    NOT_NEWS_ITEM = "not-news-item", Warning, "an item is no news item",
        "Besides news items, NewsML-G2 has packages, concepts, plans and catalogs. They hold no \
         article of their own and are passed over; the news items of the same message are read.";
    /// There is no news item in the file.
    NO_NEWS_ITEM = "no-news-item", Error, "the file holds no news item",
        "Articles are read from the `newsItem` elements of NewsML-G2, alone or in a `newsMessage`. \
         Another item of the standard, or another language of XML, holds no article.";
    /// A news item says nothing.
    EMPTY_ITEM = "empty-item", Error, "a news item says nothing",
        "The item has no headline, no body, no media and no metadata, so there is no article to read. \
         Often the elements were renamed or stand in another namespace, or the item is a stub whose \
         content is delivered elsewhere.";
    /// There is no article to write.
    NO_ARTICLE = "no-article", Error, "there is no article to write",
        "A NewsML-G2 message holds at least one item. Give at least one article.";

    // ------------------------------------------------------------ ninjs, NITF, JSON-LD
    /// A part of the article that the format has no place for.
    NOT_HELD = "not-held", Warning, "the format cannot hold a part of the article",
        "Other formats have no place for some of what an article can have, such as quotes with their \
         speakers. What is named here does not come back when the file is read again. JSON, YAML, \
         NewsML-G2 and plain text with front matter hold everything.";
    /// A part of the file that articles have no place for.
    NOT_READ = "not-read", Warning, "a part of the file has no place in an article",
        "The file says something that the model has no field for. It is left out, and writing the \
         format again does not bring it back.";
    /// Another body of the same item.
    SECOND_BODY = "second-body", Note, "an item has several bodies with different words",
        "An item often has its body in several notations. The richest one is read. A body with other \
         words is no rendition of it, so that its blocks follow behind.";
    /// Annotations that an inline format could not mark.
    NOT_MARKED = "not-marked", Note, "annotations are not marked in the text",
        "NITF marks quotes, names and amounts by elements around their words. Elements cannot cross \
         each other, and names cannot hold emphasis or stand inside a word; such annotations are only \
         words of the text.";
    /// A format that is only written.
    ONLY_WRITTEN = "only-written", Error, "the format is only written, not read",
        "Articles are written as JSON-LD for search engines, from which nothing comes back. Keep the \
         article in a format that holds everything.";
    /// The file is in another format.
    OTHER_FORMAT = "other-format", Error, "the file is in another format than was named",
        "Several formats share the endings `.json` and `.xml`. The name of the file or `--from` says one \
         of them, and the content is another. When files are checked, a text that begins as a file of another \
         format does (`{\"schema\"`, `schema: 1`, `<?xml`) is no text.\n\nRename the file, or read it with the \
         format that the message names.";

    // NewsML-G2 against its standard.

    /// An element where the standard has none.
    NEWSML_ELEMENT = "newsml-element", Error, "an element stands where NewsML-G2 does not allow it",
        "The standard says which elements each element may hold. The message names those that may stand at \
         the place. A misspelt name, a property under the wrong parent, or a namespace that nobody declares \
         are the usual reasons. Programs that read the file pass over such an element, and its content is \
         lost without a word.";
    /// An element of the standard's namespace that it does not have.
    NEWSML_UNKNOWN = "newsml-unknown", Warning, "NewsML-G2 has no element of this name",
        "Some elements, such as `assert` and `link`, may hold any. An element there that is in the namespace \
         of NewsML-G2 and has a name that it does not have is read by nobody. An element of your own needs \
         a namespace of its own.";
    /// An element that the standard requires.
    NEWSML_MISSING = "newsml-missing", Error, "an element that NewsML-G2 requires is missing",
        "For example every item needs `itemMeta` with `itemClass`, `provider` and `versionCreated`, and an \
         event its `dates`. The place is that of the element before which it should stand, or else of the \
         element that should hold it.";
    /// Elements in another order than the standard says.
    NEWSML_ORDER = "newsml-order", Error, "an element stands in the wrong place of the order",
        "NewsML-G2 fixes the order of most elements. Of several that stand in the wrong order those are \
         reported that must move so that all others can stay. The help names the line to which one belongs.";
    /// More of something than the standard allows.
    NEWSML_DUPLICATE = "newsml-duplicate", Error, "something stands twice that may stand once",
        "An element that may stand once in its parent, an identifier, or an alias for two schemes. Readers \
         take the first or the last, and do not agree which.";
    /// An attribute that is missing or unknown.
    NEWSML_ATTRIBUTE = "newsml-attribute", Error, "an attribute is missing or unknown",
        "The standard says which attributes each element has and which it must have. Attributes of other \
         namespaces may stand on most elements.";
    /// Text where only elements may stand.
    NEWSML_TEXT = "newsml-text", Error, "text stands where only elements may stand",
        "Most elements of NewsML-G2 hold either elements or text. Put the words into the element for them, \
         such as `name`, or take them out.";
    /// A value of the wrong form.
    NEWSML_VALUE = "newsml-value", Error, "a value does not have its form",
        "Dates, numbers, URIs, QCodes, language tags and names have the forms of XML Schema. `versionCreated`, \
         `firstCreated` and `embargoed` need a date and a time; dates of the content may be a month or a \
         year; the start of an event may be a day without its year, such as `--06-24`.";
    /// A QCode whose alias no catalog declares.
    NEWSML_ALIAS = "newsml-alias", Error, "no catalog declares the alias of a QCode",
        "A QCode such as `stat:usable` means something only if a catalog of the item says which scheme its \
         alias stands for: an inline `catalog`, or a `catalogRef`. IPTC's standard catalog is built in, so \
         nothing is fetched. If the item refers to any other catalog, its aliases cannot be known, and none \
         is reported.";
    /// A property without an identifier.
    NEWSML_IDENTIFIER = "newsml-identifier", Error, "a property does not say what it means",
        "Some properties say what they are by a QCode or by a URI, in two attributes of which the standard \
         requires one: `qcode` or `uri`, `rel` or `reluri`, `role` or `roleuri` of a group. The schema \
         cannot check that.";
    /// A reference that leads nowhere.
    NEWSML_REFERENCE = "newsml-reference", Error, "a reference leads nowhere",
        "`idrefs`, `contentrefs`, `original` and the references of groups name the `id` of another element of \
         the file. Many validators do not look whether it is there.";
    /// A literal that nothing explains.
    NEWSML_LITERAL = "newsml-literal", Warning, "a relation names a concept that the file does not have",
        "Where a file uses literals to link concepts, `related` and `inlineRef` name the literal of an \
         `assert` or of another property. This one has no counterpart, so the relation leads nowhere.";
    /// Properties of an assertion that are not those of a concept.
    NEWSML_ASSERT = "newsml-assert", Warning, "an assertion is not built as a concept",
        "`assert` holds the properties of a concept. The schema lets any element stand in it in any order; but \
         only in the order of `concept` can an assertion become one, and other elements are read by nobody.";
    /// A time without a zone.
    NEWSML_TIME_ZONE = "newsml-time-zone", Warning, "a time has no zone",
        "Without a zone a time means another moment in every place where it is read, and an embargo ends \
         at different times. Add `Z` for UTC or an offset such as `+01:00`.";
    /// The values that say which standard a file follows.
    NEWSML_STANDARD = "newsml-standard", Error, "an item does not say that it is NewsML-G2",
        "`standard` is `NewsML-G2`, and `conformance` is `core` or `power`. Receivers decide by them how \
         to read the file.";
    /// A newer version of the standard.
    NEWSML_VERSION = "newsml-version", Note, "an item follows a newer version of the standard",
        "The rules that are built in are those of the version in the message. What a newer version added is \
         reported as unknown.";
    /// Elements of other namespaces.
    NEWSML_EXTENSION = "newsml-extension", Note, "elements of another namespace are not checked",
        "NewsML-G2 lets elements of other namespaces stand at the end of most elements. Nothing here knows \
         their rules, and most receivers pass over them. Each namespace is noted once.";
    /// Content that is no XHTML.
    NEWSML_PAYLOAD = "newsml-payload", Error, "the content breaks the rules of XHTML",
        "XHTML in `inlineXML` is checked as XHTML 1.0 Strict. This finding is wrong in every HTML: an element \
         that no HTML has, a paragraph in a paragraph, a cell outside of a row. Browsers repair it, each \
         receiver in another way.";
    /// Content that is XHTML of another kind.
    NEWSML_PAYLOAD_STRICT = "newsml-payload-strict", Warning, "the content is not XHTML 1.0 Strict",
        "HTML of today allows it, but XHTML 1.0 Strict does not: elements such as `section` and `time`, \
         words directly in `body`, a picture without `alt`, or HTML without its namespace. Older receivers \
         may refuse it.";
    /// An anchor that names no place.
    NEWSML_ANCHOR = "newsml-anchor", Error, "an annotation names no place in the body",
        "Our annotations name the `id` of a headline or block and two offsets in its text. The block must be \
         there, the first offset be less than the last, and the body be a flat list of blocks.";
}
