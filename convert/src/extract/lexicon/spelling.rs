//! Words as rules ask for them.

use super::hash::{HEAD, lower, padded};

/// A word that rules ask for, in a form that is quickly compared with the words of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spelling {
    pub(super) head: u64,
    /// The [`traces`] of all words of its list.
    traces: [u64; 2],
    word: &'static str,
}

impl Spelling {
    /// A word.
    // Always with a constant: inlined, it is one itself.
    #[inline(always)]
    pub(crate) const fn of(word: &'static str) -> Self {
        let head = lower(padded(word.as_bytes()));
        Self { head, traces: traces(head), word }
    }

    /// The words of a list.
    pub(crate) const fn list<const N: usize>(words: [&'static str; N]) -> [Self; N] {
        let mut list = [Self { head: 0, traces: [0; 2], word: "" }; N];
        let ([mut first, mut second], mut i) = ([0; 2], 0);
        while i < N {
            list[i] = Self::of(words[i]);
            first |= list[i].traces[0];
            second |= list[i].traces[1];
            i += 1;
        }
        while i > 0 {
            i -= 1;
            list[i].traces = [first, second];
        }
        list
    }

    /// Whether a word with this head, which `bytes` gives, is this one in any case.
    #[inline(always)]
    pub(crate) fn is<'t>(&self, head: u64, bytes: impl FnOnce() -> &'t [u8]) -> bool {
        self.head == head
            && (self.word.len() < HEAD || self.word.as_bytes().eq_ignore_ascii_case(bytes()))
    }

    /// Whether a word with this head may be in a list: of a word that is not, this nearly always says so.
    ///
    /// Words are asked for far more often than they are there, and how long it takes to compare a word with
    /// all of a list is nothing that the processor can guess.
    #[inline(always)]
    pub(crate) fn may_be_in(list: &[Self], head: u64) -> bool {
        let [a, b] = places(head);
        // Each bit alone is as good as random: only what both say together can be guessed.
        list.first()
            .is_some_and(|Self { traces: [all_a, all_b], .. }| all_a >> a & all_b >> b & 1 != 0)
    }
}

/// The words of several lists together, each as two bits of many.
///
/// Most words that rules ask about are in none of their lists: one question then does for all of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sieve([u64; SIEVE]);

/// How many times 64 bits a sieve has: one of a hundred words holds back all but three in a hundred others.
const SIEVE: usize = 16;

impl Sieve {
    /// The words of some lists.
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    pub(crate) const fn of<const N: usize>(lists: [&[Spelling]; N]) -> Self {
        let mut bits = [0; SIEVE];
        let mut list = 0;
        while list < N {
            let mut rest = lists[list];
            while let [word, others @ ..] = rest {
                let [(a, first), (b, second)] = holes(word.head);
                bits[a] |= 1 << first;
                bits[b] |= 1 << second;
                rest = others;
            }
            list += 1;
        }
        Self(bits)
    }

    /// Whether a word with this head may be one of them: of nearly every other this says so.
    #[inline(always)]
    pub(crate) fn may_hold(&self, head: u64) -> bool {
        let [(a, first), (b, second)] = holes(head);
        let bits = |at: usize| self.0.get(at).copied().unwrap_or_default();
        bits(a) >> first & bits(b) >> second & 1 != 0
    }
}

/// Where the two bits of a head are in a sieve.
#[inline(always)]
const fn holes(head: u64) -> [(usize, u64); 2] {
    let mixed = head.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    [
        ((mixed >> 60) as usize % SIEVE, mixed >> 54 & 63),
        ((mixed >> 50) as usize % SIEVE, mixed >> 44 & 63),
    ]
}

/// Two bits, each one of 64, which depend on all bytes of a head.
const fn traces(head: u64) -> [u64; 2] {
    let [a, b] = places(head);
    [1 << a, 1 << b]
}

/// Which bits they are.
#[inline(always)]
const fn places(head: u64) -> [u64; 2] {
    let mixed = head.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    [mixed >> 58, mixed >> 52 & 63]
}

#[cfg(test)]
mod tests {
    use super::super::hash::head;
    use super::*;

    #[test]
    fn a_word_is_spelt_alike_in_any_case_and_no_other_word() {
        let text = "A to Reports REPORTED reporters reported";
        let is = |word: &'static str, start: usize, end: usize| {
            let bytes = || text.get(start..end).unwrap().as_bytes();
            Spelling::of(word).is(head(text.as_bytes(), start, end), bytes)
        };
        assert!(is("a", 0, 1) && is("to", 2, 4) && is("reports", 5, 12));
        assert!(is("reported", 13, 21) && is("reporters", 22, 31) && is("reported", 32, 40));
        assert!(!is("report", 5, 12) && !is("reporter", 22, 31) && !is("reporters", 13, 21));
        assert!(!is("t", 2, 4) && !is("too", 2, 4));
    }

    #[test]
    fn every_word_of_a_list_may_be_in_it() {
        const WORDS: [&str; 5] = ["of", "Reports", "reported", "’ll", "’"];
        let list = Spelling::list(WORDS);
        for word in WORDS {
            let head = head(word.as_bytes(), 0, word.len());
            assert!(Spelling::may_be_in(&list, head), "{word}");
            assert_eq!(list.iter().filter(|w| w.is(head, || word.as_bytes())).count(), 1, "{word}");
        }
        assert!(!Spelling::may_be_in(&[], head(b"of", 0, 2)));
        let others = (b'a'..=b'z').filter(|b| Spelling::may_be_in(&list, u64::from(*b)));
        assert!(others.count() < 13);
    }

    #[test]
    fn a_sieve_holds_every_word_of_its_lists_and_few_others() {
        let (first, second) =
            (Spelling::list(["of", "Reports", "reported"]), Spelling::list(["’ll"]));
        let sieve = Sieve::of([&first, &second]);
        for word in ["of", "OF", "Reports", "reported", "’ll"] {
            assert!(sieve.may_hold(head(word.as_bytes(), 0, word.len())), "{word}");
        }
        let others = (b'a'..=b'z').filter(|b| sieve.may_hold(u64::from(*b)));
        assert!(others.count() < 2);
    }
}
