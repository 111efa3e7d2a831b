//! Keeps the numbers of the tokens that later steps look at by themselves.

use super::super::numbers::Numbers;
use super::super::spare::List;

/// The numbers of some tokens of a document, each in reading order.
#[derive(Debug, Default)]
pub(crate) struct Noted {
    /// Those that may end a sentence, set off a quotation, or begin a line.
    pub(crate) marks: Vec<u32>,
    /// Those that are not [plain](super::Flags::PLAIN).
    pub(crate) uneven: Vec<u32>,
    /// The words with a capital.
    pub(crate) capitals: Numbers,
}

impl List for Noted {
    fn clear(&mut self) {
        self.marks.clear();
        self.uneven.clear();
        self.capitals.clear();
    }

    fn bytes(&self) -> usize {
        let lists = [self.marks.capacity(), self.uneven.capacity(), self.capitals.capacity()];
        lists.into_iter().max().unwrap_or(0) * size_of::<u32>()
    }
}
