//! The table of all words that the rules of amounts, dates, figures and events know.

use super::word_table::WordTable;

/// Every word, built by the compiler.
pub(crate) static WORDS: WordTable = WordTable::build(&[
    super::lexicon::ROWS,
    super::super::dates::lexicon::ROWS,
    super::super::figures::lexicon::ROWS,
    super::super::figures::lexicon::KINDS,
    super::super::events::lexicon::ROWS,
    super::super::events::lexicon::VALUES,
    super::super::events::lexicon::PHRASE_HEADS,
    super::super::events::lexicon::SITES,
]);
