//! What identifies a finding while the lines around it come and go.

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;

use copydesk_convert::model::Diagnostic;

/// How many characters count, of the line before a finding and of what it marks. A file may be one
/// line, and an edit far away must not matter.
const AROUND: usize = 40;

/// A finding among those of its file: a hash of its code, of the words before it in its line and of
/// those that it marks, and its number among those that are alike. What stands behind does not count:
/// a comma there says that something new follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Fingerprint {
    /// The hash.
    pub(crate) hash: u64,
    /// The number, from 1.
    pub(crate) number: u32,
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}:{}", self.hash, self.number)
    }
}

impl Fingerprint {
    /// One number for the finding among those of all files.
    pub(crate) fn with_path(self, path: &str) -> u64 {
        fnv(&[path.as_bytes(), &self.hash.to_le_bytes(), &self.number.to_le_bytes()])
    }
}

/// Numbers the findings of one file.
#[derive(Debug, Default)]
pub(crate) struct Prints {
    seen: HashMap<u64, u32>,
}

impl Prints {
    /// The fingerprint of the next finding.
    pub(crate) fn of(&mut self, text: &str, finding: &Diagnostic) -> Fingerprint {
        let hash = match &finding.location {
            Some(at) => fnv(&[finding.code.name.as_bytes(), words(text, &at.bytes).as_bytes()]),
            // Without a place there is the path, less its numbers, which count from the beginning.
            None => {
                let path = finding.path.as_deref().unwrap_or_default();
                let path: String = path.chars().filter(|c| !c.is_ascii_digit()).collect();
                fnv(&[finding.code.name.as_bytes(), path.as_bytes()])
            }
        };
        let number = self.seen.entry(hash).or_default();
        *number += 1;
        Fingerprint { hash, number: *number }
    }
}

/// The words before a place in its line and those of the place, with one space between them.
fn words(text: &str, place: &Range<usize>) -> String {
    let (before, after) = text.split_at_checked(place.start).unwrap_or((text, ""));
    let in_line = |c: &char| !matches!(c, '\n' | '\r');
    let mut words: Vec<char> = before.chars().rev().take_while(in_line).take(AROUND).collect();
    words.reverse();
    let length = place.end.saturating_sub(place.start);
    let marked = after.char_indices().take_while(|(at, _)| *at < length).take(AROUND);
    words.extend(marked.map(|(_, c)| c));
    let words: String = words.into_iter().collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// FNV-1a of several parts: stable in all releases, unlike the hashes of the standard library.
fn fnv(parts: &[&[u8]]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    // A byte that no UTF-8 has keeps the parts apart.
    for byte in parts.iter().flat_map(|part| part.iter().chain(&[0xFF])) {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash
}

#[cfg(test)]
mod tests {
    use copydesk_convert::Source;

    use super::*;
    use crate::codes;

    fn prints(text: &str, word: &str) -> Vec<String> {
        let source = Source::new("a", text);
        let mut prints = Prints::default();
        let places = text.match_indices(word);
        let finding = |(at, _)| {
            Diagnostic::new(codes::CANNOT_READ, "x").at(source.location(at..at + word.len()))
        };
        places.map(|place| prints.of(text, &finding(place)).to_string()).collect()
    }

    #[test]
    fn lines_and_white_space_before_a_finding_do_not_matter() {
        let one = prints("a tide turns\n", "tide");
        assert_eq!(one, prints("new\n\nnew\n   a  tide, again\nnew\n", "tide"));
        assert_ne!(one, prints("the tide turns\n", "tide"));
    }

    #[test]
    fn findings_that_are_alike_are_numbered() {
        let two = prints("a tide\na tide\n", "tide");
        assert_eq!(two[0].strip_suffix(":1"), two[1].strip_suffix(":2"));
    }

    #[test]
    fn a_hash_is_the_same_in_every_release() {
        // The value of FNV-1a for no bytes, one step on: 0xFF.
        assert_eq!(fnv(&[b""]), (0xcbf2_9ce4_8422_2325 ^ 0xFF_u64).wrapping_mul(0x0100_0000_01b3));
        assert_eq!(fnv(&[]), 0xcbf2_9ce4_8422_2325);
    }
}
