//! Finding bytes, many at once.

/// How many bytes are looked at together.
const BLOCK: usize = 16;

/// How many, if there are fewer.
const HALF: usize = BLOCK / 2;

/// How many pairs of bytes.
const PAIRS: usize = 2 * BLOCK;

/// The first byte from a place on that passes a test.
///
/// Whole blocks without one are passed over without deciding on the way, so that the compiler can look
/// at all their bytes at once. The test must not branch either: `|` and `&` rather than `||` and `&&`.
pub(crate) fn position(bytes: &[u8], from: usize, test: impl Fn(u8) -> bool) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let (blocks, _) = rest.as_chunks::<BLOCK>();
    let add = |found: u8, byte: &u8| found | u8::from(test(*byte));
    let free = blocks.iter().take_while(|block| block.iter().fold(0, add) == 0).count() * BLOCK;
    let found = rest.get(free..)?.iter().position(|b| test(*b))?;
    Some(from + free + found)
}

/// Whether one of some bytes passes a test, which must not branch.
///
/// Behind the whole blocks the last block is looked at, which may overlap with them: byte by byte, the end
/// of a short string would take longer than the rest.
#[inline]
pub(crate) fn any(bytes: &[u8], test: impl Fn(u8) -> bool) -> bool {
    let add = |found: u8, byte: &u8| found | u8::from(test(*byte));
    let found = if let Some(last) = bytes.last_chunk::<BLOCK>() {
        let (blocks, _) = bytes.as_chunks::<BLOCK>();
        last.iter().fold(blocks.as_flattened().iter().fold(0, add), add)
    } else if let Some(first) = bytes.first_chunk::<HALF>()
        && let Some(last) = bytes.last_chunk::<HALF>()
    {
        last.iter().fold(first.iter().fold(0, add), add)
    } else {
        bytes.iter().fold(0, add)
    };
    found != 0
}

/// Whether two bytes beside each other pass a test, which must not branch.
///
/// Behind the whole blocks the last block is looked at, which may overlap with them.
pub(crate) fn any_pair(bytes: &[u8], test: impl Fn(u8, u8) -> bool) -> bool {
    pairs(bytes, &test, |a, b| u8::from(test(a, b))) != 0
}

/// What every two bytes beside each other show together, as bits of a look. It is only taken at blocks in which
/// a `glance`, which must not branch, finds something; where that finds nothing, the look must not either.
#[inline(always)]
pub(crate) fn pairs(
    bytes: &[u8],
    glance: impl Fn(u8, u8) -> bool,
    look: impl Fn(u8, u8) -> u8,
) -> u8 {
    let behind = bytes.get(1..).unwrap_or_default();
    let before = bytes.get(..behind.len()).unwrap_or_default();
    let (Some(a), Some(b)) = (before.last_chunk(), behind.last_chunk()) else {
        return looked(before, behind, &look);
    };
    let blocks = before.as_chunks().0.iter().zip(behind.as_chunks().0);
    let mut found = 0;
    let mut add = |a: &[u8; PAIRS], b: &[u8; PAIRS]| {
        if glanced(a, b, &glance) {
            found |= looked(a, b, &look);
        }
    };
    blocks.for_each(|(a, b)| add(a, b));
    add(a, b);
    found
}

#[inline(always)]
fn glanced(a: &[u8; PAIRS], b: &[u8; PAIRS], glance: &impl Fn(u8, u8) -> bool) -> bool {
    a.iter().zip(b).fold(false, |found, (a, b)| found | glance(*a, *b))
}

#[cold]
#[inline(never)]
fn looked(before: &[u8], behind: &[u8], look: &impl Fn(u8, u8) -> u8) -> u8 {
    before.iter().zip(behind).fold(0, |found, (a, b)| found | look(*a, *b))
}

#[cfg(test)]
mod tests {
    use super::{any, any_pair, pairs, position};

    #[test]
    fn the_first_is_found_wherever_it_stands() {
        for len in 0..70 {
            let mut bytes = vec![b'a'; len];
            assert_eq!(position(&bytes, 0, |b| b == b'x'), None);
            for at in 0..len {
                bytes[at] = b'x';
                for from in 0..=len {
                    let expected = (from..len).find(|i| bytes[*i] == b'x');
                    assert_eq!(position(&bytes, from, |b| b == b'x'), expected);
                }
                bytes[at] = b'a';
            }
        }
        assert_eq!(position(b"x", 2, |_| true), None);
    }

    #[test]
    fn every_byte_and_pair_is_looked_at() {
        for len in 0..70 {
            let mut bytes = vec![b'a'; len];
            assert!(!any(&bytes, |b| b == b'x'));
            let look = |a, b| u8::from(a == b'x') | u8::from(b == b'x') << 1;
            assert_eq!(pairs(&bytes, |_, _| true, look), 0);
            for at in 0..len {
                bytes[at] = b'x';
                assert!(any(&bytes, |b| b == b'x'));
                let found = pairs(&bytes, |a, b| (a == b'x') | (b == b'x'), look);
                assert_eq!(found, u8::from(at + 1 < len) | u8::from(at > 0) << 1, "{at} of {len}");
                assert_eq!(any_pair(&bytes, |a, b| (a, b) == (b'a', b'x')), at > 0);
                bytes[at] = b'a';
            }
        }
    }
}
