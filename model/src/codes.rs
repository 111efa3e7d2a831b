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
}
