//! How words of English end.

use super::endings::Endings;

pub(crate) const ENDINGS: Endings =
    Endings { adverb: "ly", participle: "ing", past: "ed", plural: "s", singular: "ss" };
