//! The codes of what the model reports.

use crate::{Code, Severity};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $severity:ident, $summary:literal, $explanation:literal;)*) => {
        $($(#[$doc])* pub const $name: Code = Code {
            name: $code,
            severity: Severity::$severity,
            summary: $summary,
            explanation: $explanation,
        };)*

        static ALL: &[Code] = &[$($name),*];
    };
}

/// Every code of this crate.
pub fn all() -> impl Iterator<Item = Code> {
    ALL.iter().copied()
}

codes! {
    // Where annotations stand.
    /// An annotation was moved to where its words now stand.
    ANNOTATION_MOVED = "annotation-moved", Note, "annotations were moved to where their words now stand",
        "An annotation carries its words and their place. The text was edited and the words stand \
         elsewhere now, so the place was corrected. Write the file again to keep the new places.";
    /// The words of an annotation are gone.
    ANNOTATION_LOST = "annotation-lost", Error, "the words of an annotation do not stand in their text",
        "An annotation is about words of the article. They were changed or deleted, so nobody can tell \
         what the annotation is about. Correct its words, or delete the annotation. An annotation \
         added by hand needs only its words, if they stand once in the article; else `in` says in \
         which text and `at` at which code point, counted from 0.";
    /// The words of an annotation stand in several places.
    ANNOTATION_AMBIGUOUS = "annotation-ambiguous", Error,
        "the words of an annotation stand in several places",
        "The words of the annotation stand more than once, and nothing says which place is meant. Give \
         `in`, the path of the text such as `sections[0].blocks[2]`, and `at`, the offset of the words \
         in it in code points, counted from 0.";
    /// An annotation has no place.
    ANNOTATION_UNLOCATED = "annotation-unlocated", Error, "an annotation has no place in the text",
        "Annotations carry the place where their words stand. Annotations that are read from a file get \
         theirs on reading; a program that makes them can call `Article::locate`.";

    // Names and references.
    /// Two parts have one id.
    DUPLICATE_ID = "duplicate-id", Error, "two parts of the article have the same id",
        "Parties, quotes, events and figures refer to each other by id, so each id can stand only once in \
         an article. An id may be left out of quotes, events and figures: they are numbered on reading.";
    /// An annotation has no id.
    UNNAMED_ANNOTATION = "unnamed-annotation", Error, "an annotation has no id",
        "Quotes, events and figures have an id. Those without one are numbered when a file is read; a \
         program that makes them can call `Article::locate`.";
    /// A reference to a party that there is not.
    UNKNOWN_PARTY = "unknown-party", Error, "a reference names a party that the article does not have",
        "Speakers, participants, places, spenders, recipients and affiliations refer to entries of \
         `parties` by their id. For somebody whom the article does not name, such as “a \
         spokesman”, give the words instead.";
    /// A reference to a figure that there is not.
    UNKNOWN_FIGURE = "unknown-figure", Error, "a figure refers to one that the article does not have",
        "`partOf` and `conversionOf` give the id of another figure of the same article.";

    // The body.
    /// A list without items.
    EMPTY_LIST = "empty-list", Error, "a list has no items",
        "A list without items cannot be written in text or XML. Delete it.";
    /// A block quotation without paragraphs.
    EMPTY_BLOCK_QUOTATION = "empty-block-quotation", Error, "a block quotation has no paragraphs",
        "A block quotation without words cannot be written in text or XML. Delete it.";
    /// A table without rows.
    EMPTY_TABLE = "empty-table", Error, "a table has no rows",
        "A table without rows cannot be written in text or XML. Delete it.";
    /// A row without cells.
    EMPTY_ROW = "empty-row", Error, "a row of a table has no cells",
        "A row has at least one cell. An empty cell is an empty string.";
    /// A cell that covers nothing.
    EMPTY_SPAN = "empty-span", Error, "a cell of a table covers no columns or rows",
        "`columns` and `rows` say how many of each a cell covers: 1 for an ordinary cell.";
    /// A header cell in a header row.
    HEADER_TWICE = "header-twice", Error, "a cell is marked as header in a header row",
        "In a header row every cell is a header. `header` of a cell is for the first cells of other rows.";
    /// Lists too deep in each other.
    DEEP_LIST = "deep-list", Error, "lists stand too deep inside each other",
        "Lists may stand sixteen deep, far more than any article needs; the limit bounds the memory that \
         a hostile file can take.";
    /// Furniture before something that is not there.
    FURNITURE_NOWHERE = "furniture-nowhere", Error, "furniture stands before something that is not there",
        "`before` is the path of the byline, heading or block that the line stands before, such as \
         `sections[1].blocks[0]`. Without it the line stands at the end of the article.";

    // What is said about the article.
    /// A concept that nothing identifies.
    NAMELESS_CONCEPT = "nameless-concept", Error, "a concept has neither code nor name",
        "A subject, genre, source or provider is identified by a `qcode`, a `uri`, a `literal` or a name.";
    /// Rights that say nothing.
    EMPTY_RIGHTS = "empty-rights", Error, "an entry of the rights says nothing",
        "An entry has the holder of the rights, a notice to print, terms of use, or several of these.";
    /// A character that no XML can hold.
    CARRIED_CHARACTER = "carried-character", Error, "a carried piece has a character that XML cannot carry",
        "XML 1.0 cannot carry most control characters, so no article can have them.";
    /// An author whom the byline does not name.
    AUTHOR_NOT_IN_BYLINE = "author-not-in-byline", Warning, "a byline does not name one of its authors",
        "The authors of a byline are those whom its words name. An author from elsewhere can have a byline \
         of its own.";

    // Annotations.
    /// Annotations in an article where nobody has looked for them.
    SKIPPED_WITH_ANNOTATIONS = "skipped-with-annotations", Error,
        "an article has annotations although extraction was skipped",
        "`extraction: skipped` says that nobody has looked for annotations, so that empty lists say \
         nothing. An article with annotations was looked at.";
    /// Two parties of one kind and name.
    DUPLICATE_PARTY = "duplicate-party", Warning, "two parties have the same kind and name",
        "Each person, organisation or place is one party, with all its mentions. Two persons of the same \
         name are rare, but there are some.";
    /// A title of no person.
    TITLE_WITHOUT_PERSON = "title-without-person", Warning, "an organisation or place has a title",
        "`title` is the role of a person, such as “mayor”.";
    /// A party that belongs to itself.
    AFFILIATED_WITH_ITSELF = "affiliated-with-itself", Error, "a party belongs to itself",
        "`affiliation` is the body that a party belongs to: the parliament for its speaker.";
    /// A quote of nothing.
    QUOTE_WITHOUT_WORDS = "quote-without-words", Error, "a quote has no words",
        "A quote has at least one segment: the words between its marks.";
    /// An event without date and place.
    EVENT_NOWHERE = "event-nowhere", Warning, "an event has neither date nor place",
        "An event is what the article dates or places. Without either it is hardly news.";
    /// A status of a figure that is no spending.
    STATUS_WITHOUT_SPENDING = "status-without-spending", Error, "a figure that is no spending has a status",
        "`status` says how far spending has got. Prices, wages and shares of votes have none.";
    /// A basis of money.
    BASIS_OF_MONEY = "basis-of-money", Error, "an amount of money has a basis",
        "`basis` says what a percentage is a percentage of: the GDP. Money is not a share of anything.";
    /// Negative spending.
    NEGATIVE_SPENDING = "negative-spending", Warning, "spending is negative",
        "Spending that is taken away has a positive amount and the status `cut`.";
    /// Figures that are parts of each other.
    FIGURES_IN_A_CIRCLE = "figures-in-a-circle", Error, "a figure is a part or conversion of itself",
        "`partOf` leads from a part to the whole, and `conversionOf` to the amount as first given. Neither \
         can lead back.";
}
