//! What the bytes of markup can be, and how far what is plain goes.

/// What a byte can be, as bits.
pub(super) const BEGINS_NAME: u8 = 1;
pub(super) const IN_NAME: u8 = 2;
pub(super) const SPACE: u8 = 4;
/// What ends text, or must be looked at in it.
const ENDS_TEXT: u8 = 8;
/// What ends the value of an attribute, or must be looked at in it.
const ENDS_VALUE: u8 = 16;

static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut i = 0;
    while i < 256 {
        let byte = i as u8;
        let mut kind = 0;
        if byte.is_ascii_alphabetic() || byte == b'_' {
            kind |= BEGINS_NAME | IN_NAME;
        }
        if byte.is_ascii_digit() || byte == b'-' || byte == b'.' {
            kind |= IN_NAME;
        }
        if matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
            kind |= SPACE;
        }
        // U+FFFE and U+FFFF begin with 0xEF.
        if byte < 0x20 && byte != b'\t' && byte != b'\n'
            || matches!(byte, b'<' | b'&' | b']' | 0xEF)
        {
            kind |= ENDS_TEXT;
        }
        if byte < 0x20 || matches!(byte, b'<' | b'&' | b'"' | b'\'' | 0xEF) {
            kind |= ENDS_VALUE;
        }
        kinds[i] = kind;
        i += 1;
    }
    kinds
};

#[inline]
pub(super) fn is(byte: u8, kind: u8) -> bool {
    KINDS.get(usize::from(byte)).is_some_and(|kinds| kinds & kind != 0)
}

/// The first byte from a place on that ends text, or must be looked at in it.
#[inline]
pub(super) fn text_end(bytes: &[u8], at: usize) -> Option<usize> {
    first_of(ENDS_TEXT, bytes, at, may_end_text)
}

/// The first byte from a place on that ends the value of an attribute, or must be looked at in it.
#[inline]
pub(super) fn value_end(bytes: &[u8], at: usize) -> Option<usize> {
    first_of(ENDS_VALUE, bytes, at, may_end_value)
}

/// The place of the first byte from `at` on that is of a kind. Eight bytes are looked at together, to say
/// where one may be.
#[inline]
fn first_of(
    kind: u8,
    bytes: &[u8],
    mut at: usize,
    may_be_in: impl Fn(&[u8; 8]) -> u64,
) -> Option<usize> {
    loop {
        let rest = bytes.get(at..)?;
        let Some(chunk) = rest.first_chunk() else {
            return Some(at + rest.iter().position(|b| is(*b, kind))?);
        };
        let found = may_be_in(chunk);
        if found == 0 {
            at += chunk.len();
            continue;
        }
        at += found.trailing_zeros() as usize / 8;
        if bytes.get(at).is_some_and(|b| is(*b, kind)) {
            return Some(at);
        }
        at += 1;
    }
}

/// A byte in all eight places of a number.
const fn each(byte: u8) -> u64 {
    0x0101_0101_0101_0101 * byte as u64
}

/// Bits of which the lowest is in the first byte that is zero; none if no byte is.
#[inline(always)]
const fn zero_in(bytes: u64) -> u64 {
    bytes.wrapping_sub(each(1)) & !bytes & each(0x80)
}

/// The same of the first byte that may end text: white space is taken for a control character.
#[inline(always)]
const fn may_end_text(chunk: &[u8; 8]) -> u64 {
    let bytes = u64::from_le_bytes(*chunk);
    let control = bytes.wrapping_sub(each(0x20)) & !bytes & each(0x80);
    let markup = zero_in(bytes ^ each(b'<')) | zero_in(bytes ^ each(b'&'));
    control | markup | zero_in(bytes ^ each(b']')) | zero_in(bytes ^ each(0xEF))
}

/// The same of the first byte that may end a value: with both quotation marks and the ampersand the number
/// sign is taken.
#[inline(always)]
const fn may_end_value(chunk: &[u8; 8]) -> u64 {
    let bytes = u64::from_le_bytes(*chunk);
    let control = bytes.wrapping_sub(each(0x20)) & !bytes & each(0x80);
    let marks = zero_in((bytes | each(5)) ^ each(b'\''));
    control | marks | zero_in(bytes ^ each(b'<')) | zero_in(bytes ^ each(0xEF))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_text_or_a_value_is_found_wherever_it_stands() {
        for (kind, after, first) in [
            (ENDS_TEXT, b'<', text_end as fn(&[u8], usize) -> Option<usize>),
            (ENDS_VALUE, b'"', value_end),
        ] {
            for (len, b) in (1..20).flat_map(|len| (0..=u8::MAX).map(move |b| (len, b))) {
                for at in 0..len {
                    let mut bytes = vec![b'a'; len];
                    bytes[at] = b;
                    let end = is(b, kind).then_some(at);
                    assert_eq!(first(&bytes, 0), end, "{b} at {at} of {len}");
                    bytes.push(after);
                    assert_eq!(first(&bytes, at), end.or(Some(len)), "{b}");
                }
            }
        }
    }
}
