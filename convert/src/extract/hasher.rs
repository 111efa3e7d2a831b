//! Maps from names, which are short, to what is known of them.

use std::collections::HashMap;
use std::hash::{BuildHasher, BuildHasherDefault, Hasher, RandomState};

/// A map whose keys are names.
pub(crate) type NameMap<K, V> = HashMap<K, V, Seed>;

/// What the hashes of a map start from: another number for each map, so that nobody can write names
/// that fall together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seed(u64);

impl Default for Seed {
    fn default() -> Self {
        Self(RandomState::new().hash_one(0_u8))
    }
}

impl BuildHasher for Seed {
    type Hasher = NameHasher;
    fn build_hasher(&self) -> NameHasher {
        NameHasher(self.0)
    }
}

impl Seed {
    /// A number of a name, which hardly ever is another's: nobody sees it, so nobody can write names that
    /// share one, and by chance two of 100,000 names do in one of three billion articles.
    #[inline]
    pub(crate) fn number(self, name: &str) -> u64 {
        self.number_of(name.as_bytes())
    }

    /// As [`Seed::number`], of the bytes of a name.
    #[inline]
    pub(crate) fn number_of(self, name: &[u8]) -> u64 {
        let mut hasher = self.build_hasher();
        hasher.write(name);
        hasher.finish()
    }
}

/// A map whose keys are numbers of names.
pub(crate) type NumberMap<V> = HashMap<u64, V, BuildHasherDefault<NumberHasher>>;

/// Takes a number of a name, which is as good as random, as it is.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct NumberHasher(u64);

impl Hasher for NumberHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |number, byte| number << 8 | u64::from(*byte));
    }

    #[inline]
    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }

    #[inline]
    fn finish(&self) -> u64 {
        self.0
    }
}

/// Hashes eight bytes at a time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NameHasher(u64);

/// An odd number without a pattern in its bits: that of the golden ratio.
const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

impl NameHasher {
    #[inline]
    fn add(&mut self, chunk: u64) {
        let product = u128::from(self.0 ^ chunk) * u128::from(MULTIPLIER);
        self.0 = (product as u64) ^ ((product >> 64) as u64);
    }
}

impl Hasher for NameHasher {
    #[inline]
    fn write(&mut self, bytes: &[u8]) {
        let (first, last) = match (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
            (Some(first), Some(last)) => {
                let (chunks, rest) = bytes.get(8..).unwrap_or_default().as_chunks::<8>();
                for chunk in chunks {
                    self.add(u64::from_le_bytes(*chunk));
                }
                let last = if rest.is_empty() { 0 } else { u64::from_le_bytes(*last) };
                (u64::from_le_bytes(*first), last)
            }
            _ => (short(bytes), 0),
        };
        // Spread over all bits: added as it is, a length would look like another letter.
        self.0 = self.0.wrapping_add((bytes.len() as u64).wrapping_mul(MULTIPLIER));
        self.add(first);
        if last != 0 {
            self.add(last);
        }
    }

    #[inline]
    fn write_u8(&mut self, _end: u8) {
        // The mark behind a string: there is nothing else in a key that it must be told from.
    }

    #[inline]
    fn finish(&self) -> u64 {
        self.0
    }
}

/// All bytes of up to seven, in one number.
#[inline]
fn short(bytes: &[u8]) -> u64 {
    match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*last)) << 32 | u64::from(u32::from_le_bytes(*first))
        }
        _ => bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_differ_in_one_letter_have_other_hashes() {
        let seed = Seed::default();
        let name = "Maximilian Alexander Roe";
        for length in 0..=name.len() {
            for at in 0..length {
                let mut other = name.as_bytes()[..length].to_vec();
                other[at] ^= 1;
                let other = String::from_utf8(other).unwrap();
                assert_ne!(seed.hash_one(&name[..length]), seed.hash_one(&*other), "{other}");
            }
        }
    }

    #[test]
    fn names_of_different_lengths_have_other_numbers() {
        let pairs = [
            ("Chappell", "Bhapell"),
            ("Sheppard", "Rhepard"),
            ("Brennand", "Crenand"),
            ("Noooot", "Oooot"),
            ("BBBB", "CBBBB"),
        ];
        for (one, other) in pairs {
            for _ in 0..64 {
                let seed = Seed::default();
                assert_ne!(seed.number(one), seed.number(other), "{one} {other}");
            }
        }
    }

    #[test]
    fn equal_strings_of_two_types_have_one_hash() {
        let seed = Seed::default();
        assert_eq!(seed.hash_one("Roe"), seed.hash_one(String::from("Roe")));
    }
}
