//! Finding bytes, many at once.

/// How many bytes are looked at together.
const BLOCK: usize = 16;

/// The first byte from a place on that passes a test.
///
/// Whole blocks without one are passed over without deciding on the way, so that the compiler can look
/// at all their bytes at once. The test must not branch either: `|` and `&` rather than `||` and `&&`.
pub(crate) fn position(bytes: &[u8], from: usize, test: impl Fn(u8) -> bool) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let (blocks, _) = rest.as_chunks::<BLOCK>();
    let free = blocks.iter().take_while(|block| !any(*block, &test)).count() * BLOCK;
    let found = rest.get(free..)?.iter().position(|b| test(*b))?;
    Some(from + free + found)
}

/// Whether one of some bytes passes a test, which must not branch.
#[inline]
pub(crate) fn any(bytes: &[u8], test: impl Fn(u8) -> bool) -> bool {
    bytes.iter().fold(0_u8, |found, b| found | u8::from(test(*b))) != 0
}

/// Whether two bytes beside each other pass a test, which must not branch.
pub(crate) fn any_pair(bytes: &[u8], test: impl Fn(u8, u8) -> bool) -> bool {
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    pairs.fold(0_u8, |found, (a, b)| found | u8::from(test(*a, *b))) != 0
}

#[cfg(test)]
mod tests {
    use super::position;

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
}
