//! Counts the code points of a text.

use super::spare;

/// How many code points stand before each place of a text, so that places need no walk from its start.
#[derive(Debug, Default)]
pub(crate) struct Points {
    /// The code points that begin before each block of bytes.
    before: Vec<u32>,
}

/// The bytes of a block.
const BLOCK: usize = 64;

impl Points {
    /// Counts those of a text.
    pub(crate) fn new(text: &str) -> Self {
        let mut count = 0;
        let blocks = text.as_bytes().chunks(BLOCK).map(|block| {
            let before = count;
            count += begin_in(block);
            before
        });
        let mut places = spare::take(|spare| &mut spare.points);
        places.extend(blocks);
        Self { before: places }
    }

    /// The code points before a byte of the text.
    pub(crate) fn before(&self, text: &str, byte: usize) -> u32 {
        let block = byte / BLOCK;
        let Some(before) = self.before.get(block) else {
            // Behind the last byte of blocks that are full.
            return block.checked_sub(1).map_or(0, |last| {
                let rest = text.as_bytes().get(last * BLOCK..).unwrap_or_default();
                self.before.get(last).copied().unwrap_or_default() + begin_in(rest)
            });
        };
        let next = self.before.get(block + 1);
        if next.is_some_and(|next| (next - before) as usize == BLOCK) {
            // Each byte of the block is a code point.
            return before + (byte % BLOCK) as u32;
        }
        let rest = text.as_bytes().get(block * BLOCK..).unwrap_or_default();
        let places = byte % BLOCK;
        before
            + match rest.first_chunk() {
                Some(block) => begin_at_front(block, places),
                None => begin_in(rest.get(..places).unwrap_or_default()),
            }
    }
}

impl Drop for Points {
    fn drop(&mut self) {
        spare::leave(|spare| &mut spare.points, std::mem::take(&mut self.before));
    }
}

/// The places of a block.
const PLACES: [u8; BLOCK] = {
    let (mut places, mut n) = ([0; BLOCK], 0);
    while n < BLOCK {
        places[n] = n as u8;
        n += 1;
    }
    places
};

/// How many code points begin in so many bytes of a block. It looks at all of them, so that nothing is to
/// be decided on the way.
fn begin_at_front(block: &[u8; BLOCK], places: usize) -> u32 {
    let places = places as u8;
    let begins =
        |(byte, place): (&u8, &u8)| u8::from((*place < places) & !matches!(byte, 0x80..0xC0));
    u32::from(block.iter().zip(&PLACES).map(begins).fold(0, u8::wrapping_add))
}

/// How many code points begin in these bytes.
#[inline]
fn begin_in(bytes: &[u8]) -> u32 {
    // No more than a block, so that a byte is enough to count in.
    let begin = bytes.iter().map(|byte| u8::from(!matches!(byte, 0x80..0xC0)));
    u32::from(begin.fold(0, u8::wrapping_add))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_from_the_start() {
        let text = "Łódź — “é” ".repeat(40);
        let points = Points::new(&text);
        for (n, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(points.before(&text, byte) as usize, n);
        }
        assert_eq!(points.before(&text, text.len()) as usize, text.chars().count());
        let (block, short) = ("é—x".repeat(BLOCK), "é—x");
        for text in [block.as_str(), short] {
            let points = Points::new(text);
            for (n, (byte, _)) in text.char_indices().enumerate() {
                assert_eq!(points.before(text, byte) as usize, n);
            }
        }
        let full = "x".repeat(2 * BLOCK);
        assert_eq!(Points::new(&full).before(&full, full.len()), 2 * BLOCK as u32);
        assert_eq!(Points::new("").before("", 0), 0);
    }
}
