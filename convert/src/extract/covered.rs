//! Finds which of many ranges of tokens a token is in, without a search.

use std::ops::Range;

use super::spare;

/// Ranges of tokens that do not overlap, in reading order.
#[derive(Debug, Default)]
pub(crate) struct Covered {
    blocks: Vec<Block>,
}

/// What is known of [`BLOCK`] tokens.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Block {
    /// A bit for each token that is in a range.
    tokens: u64,
    /// A bit for each first token of a range.
    first: u64,
    /// How many ranges begin before these tokens.
    before: u32,
}

/// How many tokens have their bits in one number.
const BLOCK: usize = u64::BITS as usize;

impl Covered {
    /// Ranges among so many tokens; none is empty.
    pub(crate) fn new(tokens: usize, ranges: impl Iterator<Item = Range<usize>>) -> Self {
        let mut blocks = spare::take(|spare| &mut spare.covered);
        blocks.resize(tokens / BLOCK + 1, Block::default());
        let ones = |n: usize| u64::MAX.checked_shr((BLOCK - n.min(BLOCK)) as u32).unwrap_or(0);
        for Range { start, end } in ranges {
            let (number, bit) = (start / BLOCK, start % BLOCK);
            let Some(block) = blocks.get_mut(number) else { continue };
            block.first |= 1 << bit;
            block.tokens |= ones(end - start) << bit;
            let mut token = (number + 1) * BLOCK;
            while token < end
                && let Some(block) = blocks.get_mut(token / BLOCK)
            {
                block.tokens |= ones(end - token);
                token += BLOCK;
            }
        }
        let mut before = 0;
        for block in &mut blocks {
            block.before = before;
            before += block.first.count_ones();
        }
        Self { blocks }
    }

    /// Whether a token is in a range.
    #[inline]
    pub(crate) fn has(&self, token: usize) -> bool {
        self.blocks.get(token / BLOCK).is_some_and(|b| b.tokens >> (token % BLOCK) & 1 != 0)
    }

    /// The number of the range that a token is in.
    pub(crate) fn range_at(&self, token: usize) -> Option<usize> {
        let block = self.blocks.get(token / BLOCK).filter(|_| self.has(token))?;
        let begun = block.first & (u64::MAX >> (BLOCK - 1 - token % BLOCK));
        (block.before + begun.count_ones()).checked_sub(1).map(|number| number as usize)
    }
}

impl Drop for Covered {
    fn drop(&mut self) {
        spare::leave(|spare| &mut spare.covered, std::mem::take(&mut self.blocks));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_token_is_in_the_range_that_holds_it() {
        let ranges = [0..1, 1..3, 60..70, 127..128, 128..300];
        let covered = Covered::new(310, ranges.iter().cloned());
        for token in 0..700 {
            let expected = ranges.iter().position(|range| range.contains(&token));
            assert_eq!(covered.range_at(token), expected, "{token}");
            assert_eq!(covered.has(token), expected.is_some(), "{token}");
        }
        assert_eq!(Covered::default().range_at(0), None);
    }
}
