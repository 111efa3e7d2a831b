//! The tokens that are cut finer together.

use super::super::super::super::tokens::Token;

/// Some tokens of a document, one behind the other.
#[derive(Clone, Copy)]
pub(in super::super) struct Run<'t> {
    pub(in super::super) tokens: &'t [Token],
    /// The number of the first.
    pub(in super::super) first: usize,
    /// The numbers of those that are not plain.
    pub(in super::super) uneven: &'t [u32],
}

impl<'t> Run<'t> {
    /// Those that are not plain, with their places among all.
    pub(super) fn uneven(self) -> impl Iterator<Item = (usize, &'t Token)> {
        let places = self.uneven.iter().map(move |number| *number as usize - self.first);
        places.filter_map(move |n| self.tokens.get(n).map(|token| (n, token)))
    }
}
