//! The hash that words are looked up by.

/// A number of a word that is the same in any case of its ASCII letters.
///
/// The vocabulary keeps no words beside their hashes: no two words of it share one, which a test
/// holds, and a word from outside that did would merely be misread.
#[inline]
pub(super) const fn hash(word: &[u8]) -> u64 {
    if word.len() <= HEAD {
        return mix(0, lower(padded(word)), 0);
    }
    let mut hash = 0;
    let mut rest = word;
    while rest.len() > 2 * HEAD
        && let Some((front, tail)) = rest.split_first_chunk::<HEAD>()
        && let Some((next, tail)) = tail.split_first_chunk::<HEAD>()
    {
        hash = mix(hash, lower(u64::from_le_bytes(*front)), lower(u64::from_le_bytes(*next)));
        rest = tail;
    }
    let (front, next) = match rest.split_at_checked(HEAD) {
        Some(parts) => parts,
        None => (rest, &[] as &[u8]),
    };
    mix(hash, lower(padded(front)), lower(padded(next)))
}

/// The [`hash`] of the word of a text that stands at these bytes.
#[inline]
pub(super) fn hash_at(text: &[u8], start: usize, end: usize) -> u64 {
    hash_of(head(text, start, end), text, start, end)
}

/// As [`hash_at`], of a word with this [`head`].
#[inline]
pub(super) fn hash_of(head: u64, text: &[u8], start: usize, end: usize) -> u64 {
    if end.saturating_sub(start) <= HEAD {
        // As most words are.
        return mix(0, head, 0);
    }
    hash(text.get(start..end).unwrap_or_default())
}

/// The hash of a phrase of which the hash of the head and that of its last word are given.
pub(super) const fn join(head: u64, word: u64) -> u64 {
    mix(head.rotate_left(17), word, 0)
}

#[inline]
const fn mix(hash: u64, front: u64, next: u64) -> u64 {
    let both = front ^ next.wrapping_mul(0xd6e8_feb8_6659_fd93);
    let mixed = (hash ^ both).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 29)
}

/// A run of ASCII letters in a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Letters {
    /// The byte behind it.
    pub(crate) end: usize,
    /// Its [`hash`].
    pub(super) hash: u64,
    /// Its [`head`].
    pub(crate) head: u64,
    /// The bytes of the text from its first on.
    front: u64,
}

impl Letters {
    /// The run that stands at these bytes, of one letter or more.
    // How long a word is, is hard to guess, so that all of up to sixteen letters are read in one way.
    #[inline(always)]
    pub(crate) fn at(text: &[u8], start: usize, end: usize) -> Self {
        let length = end.saturating_sub(start);
        let sixteen = text.get(start..).and_then(<[u8]>::first_chunk);
        let sixteen = sixteen.map_or_else(|| last(text, start), |s| u128::from_le_bytes(*s));
        let (front, next) = (sixteen as u64, (sixteen >> 64) as u64);
        let Some([of_front, of_next]) = MASKS.get(length) else {
            return Self { end, hash: long(text, start, end), head: front | EACH << 5, front };
        };
        let head = (front | EACH << 5) & of_front;
        Self { end, hash: mix(0, head, (next | EACH << 5) & of_next), head, front }
    }

    /// The [`hash`] of it with a point behind it, where it has so many letters and fewer than a head.
    #[inline]
    pub(super) const fn pointed(&self, length: usize) -> u64 {
        mix(0, self.head | (b'.' as u64) << (8 * length % 64), 0)
    }

    /// Whether it is what an address on the web begins with.
    #[inline]
    pub(crate) const fn opens_address(&self) -> bool {
        self.head == padded(b"www") && self.front & 0x20_2020 == 0x20_2020
    }

    /// Its first letter.
    #[inline]
    pub(crate) const fn first(&self) -> u8 {
        self.front as u8
    }

    /// Whether its first letter is a capital.
    #[inline]
    pub(crate) const fn has_capital(&self) -> bool {
        self.front & 0x20 == 0
    }

    /// Whether its first letter is a capital, and its second, if it has one, may be.
    #[inline]
    pub(crate) const fn may_shout(&self) -> bool {
        self.front & 0x2020 == 0
    }
}

/// What of sixteen bytes belongs to a word of so many.
static MASKS: [[u64; 2]; 2 * HEAD + 1] = {
    let (mut masks, mut length) = ([[u64::MAX; 2]; 2 * HEAD + 1], 0);
    while length < 2 * HEAD {
        let mask = (1_u128 << (8 * length)) - 1;
        masks[length] = [mask as u64, (mask >> 64) as u64];
        length += 1;
    }
    masks
};

/// The sixteen bytes of a text from one on near its end, behind which they are zero.
#[cold]
#[inline(never)]
fn last(text: &[u8], at: usize) -> u128 {
    let rest = text.get(at..).unwrap_or_default();
    let (first, next) = rest.split_at_checked(HEAD).unwrap_or((rest, &[]));
    u128::from(padded(next)) << 64 | u128::from(padded(first))
}

/// The [`hash`] of a long word of a text.
#[cold]
#[inline(never)]
fn long(text: &[u8], start: usize, end: usize) -> u64 {
    hash(text.get(start..end).unwrap_or_default())
}

/// A bit for each of eight bytes that is an ASCII letter, the lowest for the first.
#[inline]
pub(crate) const fn letters_in(eight: [u8; HEAD]) -> u8 {
    // The product gathers the highest bits of all bytes.
    (letters(u64::from_le_bytes(eight)).wrapping_mul(0x0002_0408_1020_4081) >> 56) as u8
}

/// The highest bit of each of eight bytes that is an ASCII letter.
#[inline]
const fn letters(bytes: u64) -> u64 {
    let low = (bytes | EACH << 5) & (EACH * 0x7f);
    let from_a = low + EACH * (0x80 - b'a' as u64);
    let above_z = low + EACH * (0x7f - b'z' as u64);
    !bytes & from_a & !above_z & EACH << 7
}

/// One in each of eight bytes.
const EACH: u64 = 0x0101_0101_0101_0101;

/// Eight bytes with their ASCII capitals made small, all at once.
#[inline]
pub(super) const fn lower(bytes: u64) -> u64 {
    let low = bytes & (EACH * 0x7f);
    let from_a = low + EACH * (0x80 - b'A' as u64);
    let above_z = low + EACH * (0x7f - b'Z' as u64);
    let capitals = !bytes & (from_a ^ above_z) & (EACH * 0x80);
    bytes | (capitals >> 2)
}

/// How many bytes of a word its [`head`] has.
pub(super) const HEAD: usize = 8;

/// The first eight bytes of the word of a text that stands at these bytes, as a number that is the same
/// in any case of their ASCII letters.
///
/// Words of up to seven bytes are the same if their heads are.
#[inline]
pub(crate) fn head(text: &[u8], start: usize, end: usize) -> u64 {
    let length = end.saturating_sub(start);
    let chunk = text.get(start..).and_then(<[u8]>::first_chunk::<HEAD>);
    match chunk {
        Some(chunk) if length >= HEAD => lower(u64::from_le_bytes(*chunk)),
        Some(chunk) => lower(u64::from_le_bytes(*chunk) & ((1 << (8 * length)) - 1)),
        None => lower(padded(text.get(start..end).unwrap_or_default())),
    }
}

/// The first eight bytes of a word, with nothing behind it.
#[inline]
pub(super) const fn padded(word: &[u8]) -> u64 {
    const HALF: usize = HEAD / 2;
    if let Some(head) = word.first_chunk::<HEAD>() {
        return u64::from_le_bytes(*head);
    }
    if let (Some(first), Some(last)) = (word.first_chunk::<HALF>(), word.last_chunk::<HALF>()) {
        // What both have is the same in both.
        let (first, last) = (u32::from_le_bytes(*first) as u64, u32::from_le_bytes(*last) as u64);
        return first | last << (8 * (word.len() - HALF));
    }
    match *word {
        [a] => a as u64,
        [a, b] => u16::from_le_bytes([a, b]) as u64,
        [a, b, c] => u32::from_le_bytes([a, b, c, 0]) as u64,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_letters_have_the_hash_of_words() {
        for length in 1..40 {
            for behind in [0, 1, 3, 12, 40] {
                let mut text: Vec<u8> = b"AzZaMm".iter().copied().cycle().take(length).collect();
                text.extend(b" q".iter().cycle().take(behind));
                let letters = Letters::at(&text, 0, length);
                assert_eq!(letters.hash, hash(&text[..length]), "{length}");
                assert_eq!(letters.head, head(&text, 0, length), "{length}");
            }
        }
    }

    #[test]
    fn nothing_stands_behind_a_short_word() {
        let word = b"abcdefghij";
        for length in 0..=word.len() {
            let mut eight = [0; HEAD];
            eight.iter_mut().zip(&word[..length]).for_each(|(to, from)| *to = *from);
            assert_eq!(padded(&word[..length]).to_le_bytes(), eight);
        }
    }

    #[test]
    fn letters_are_those_of_ascii() {
        for byte in 0..=255_u8 {
            let expected = if byte.is_ascii_alphabetic() { 0b0010_1001 } else { 0 };
            assert_eq!(letters_in([byte, b'-', 0, byte, 0xc3, byte, b'@', b'{']), expected);
        }
    }

    #[test]
    fn a_word_has_its_hash_wherever_it_stands() {
        let text = "A Word of Twelve Characters";
        for end in 0..=text.len() {
            for start in 0..=end {
                assert_eq!(
                    hash_at(text.as_bytes(), start, end),
                    hash(&text.as_bytes()[start..end])
                );
            }
        }
    }

    #[test]
    fn only_the_case_of_ascii_letters_is_left_out() {
        for length in 0..40 {
            let small: String = "the straße @[`{z0.éa".repeat(3).chars().take(length).collect();
            let large = small.to_ascii_uppercase();
            assert_eq!(hash(small.as_bytes()), hash(large.as_bytes()), "{small}");
        }
        assert_ne!(hash("É".as_bytes()), hash("é".as_bytes()));
        assert_ne!(hash(b"a@"), hash(b"a`"));
        assert_ne!(hash(b"a["), hash(b"a{"));
    }

    #[test]
    fn every_byte_counts() {
        let word = b"abcdefghijklmnopqrstuvwxyz";
        for length in 0..=word.len() {
            for at in 0..length {
                let mut other = word[..length].to_vec();
                other[at] = b'.';
                assert_ne!(hash(&word[..length]), hash(&other), "{length} {at}");
            }
        }
    }

    #[test]
    fn words_of_a_phrase_have_an_order() {
        let (a, b) = (hash(b"river"), hash(b"bank"));
        assert_ne!(join(a, b), join(b, a));
        assert_ne!(join(join(a, b), a), join(a, join(b, a)));
    }
}
