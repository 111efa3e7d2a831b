//! Looks for one of many things, at eight of them at once: most are not what is looked for.

/// How many are looked at together.
const TOGETHER: usize = 8;

/// The first thing that passes a test. What several have is joined, and what passes alone must pass with others
/// too.
#[inline(always)]
pub(crate) fn first<T, S: Copy>(
    things: &[T],
    none: S,
    join: impl Fn(S, &T) -> S,
    test: impl Fn(S) -> bool,
) -> Option<usize> {
    let (eights, rest) = things.as_chunks::<TOGETHER>();
    let may = |things: &[T]| test(things.iter().fold(none, &join));
    let first = |things: &[T]| things.iter().position(|thing| test(join(none, thing)));
    for (n, eight) in eights.iter().enumerate() {
        if may(eight)
            && let Some(place) = first(eight)
        {
            return Some(n * TOGETHER + place);
        }
    }
    let before = TOGETHER * eights.len();
    if may(rest) { first(rest).map(|place| before + place) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_is_found_wherever_it_stands() {
        let first = |bits: &[u8]| first(bits, 0, |all, bit| all | bit, |all| all & 3 == 3);
        for len in 0..30 {
            // Halves that only together would pass.
            let mut bits: Vec<u8> = (0..len).map(|i| 1 << (i % 2)).collect();
            assert_eq!(first(&bits), None);
            for at in (0..len).rev() {
                bits[at] = 3;
                assert_eq!(first(&bits), Some(at));
            }
        }
    }
}
