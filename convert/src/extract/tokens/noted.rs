//! Keeps the numbers of the tokens that later steps look at by themselves.

use super::capitals::Capitals;

/// The numbers of some tokens of a document, each in reading order.
#[derive(Debug, Default)]
pub(crate) struct Noted {
    /// Those that may end a sentence, set off a quotation, or begin a line.
    pub(crate) marks: Vec<u32>,
    /// Those that are not [plain](super::Flags::PLAIN).
    pub(crate) uneven: Vec<u32>,
    /// The words with a capital.
    pub(crate) capitals: Capitals,
}
