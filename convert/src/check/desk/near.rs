//! Words that are found by a list, and words that are like others.

use super::lexicon;

/// Phrases to be found in one walk over a text.
pub(super) struct Phrases {
    list: &'static [&'static str],
    any_case: bool,
    /// For the first byte of a phrase the set of its second, as far as the case of letters does not
    /// show: few places of a text need a closer look.
    starts: [u32; 32],
}

impl Phrases {
    /// Phrases of a list, as they stand there or in any case.
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    pub(super) const fn new(list: &'static [&'static str], any_case: bool) -> Self {
        let mut starts = [0; 32];
        let mut rest = list;
        while let [phrase, more @ ..] = rest {
            let [first, second, ..] = phrase.as_bytes() else { panic!("a phrase of one letter") };
            starts[(*first & 31) as usize] |= 1 << (*second & 31);
            rest = more;
        }
        Self { list, any_case, starts }
    }

    /// Where they stand in a text.
    pub(super) fn find<'p>(&'p self, text: &'p str) -> impl Iterator<Item = (usize, &'static str)> {
        let bytes = text.as_bytes();
        let may_start = |pair: &[u8]| match pair {
            [a, b] => self.starts.get(usize::from(a & 31)).is_some_and(|s| s & 1 << (b & 31) != 0),
            _ => false,
        };
        let places = bytes.windows(2).enumerate().filter(move |(_, pair)| may_start(pair));
        places.filter_map(|(at, _)| self.at(bytes.get(at..)?).map(|phrase| (at, phrase)))
    }

    /// The phrase that some bytes begin with.
    fn at(&self, bytes: &[u8]) -> Option<&'static str> {
        let begins = |phrase: &&&str| {
            let begin = bytes.get(..phrase.len()).unwrap_or_default();
            let same = |begin: &[u8]| begin.eq_ignore_ascii_case(phrase.as_bytes());
            begin == phrase.as_bytes() || self.any_case && same(begin)
        };
        self.list.iter().find(begins).copied()
    }
}

/// A text as words to compare: letters and digits in lower case, apostrophes as one sort, contractions as two.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        match c {
            '\'' | '’' | '‘' if !word.is_empty() => word.push('\''),
            c if c.is_alphanumeric() => word.extend(c.to_lowercase()),
            _ => end(&mut word, &mut words),
        }
    }
    end(&mut word, &mut words);
    words
}

fn end(word: &mut String, words: &mut Vec<String>) {
    let bare = word.trim_end_matches('\'').to_owned();
    word.clear();
    for (short, long) in lexicon::CONTRACTIONS {
        if let Some(stem) = bare.strip_suffix(short).filter(|stem| !stem.is_empty()) {
            words.push(stem.to_owned());
            words.push((*long).to_owned());
            return;
        }
    }
    if !bare.is_empty() {
        words.push(bare);
    }
}

/// Whether two words differ in one letter that is changed, added or left out.
pub(super) fn differ_in_one(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let same = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let (rest_a, rest_b) = (a.get(same..).unwrap_or_default(), b.get(same..).unwrap_or_default());
    match (rest_a, rest_b) {
        ([_, a @ ..], [_, b @ ..]) if a == b => true,
        ([_, a @ ..], b) if a == b => true,
        (a, [_, b @ ..]) if a == b => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Phrases, differ_in_one, words};

    #[test]
    fn phrases_are_found_where_they_stand_as_they_are_written_or_in_any_case() {
        const LIST: &[&str] = &["Night ferry", "NIGHT", "[at"];
        static EXACT: Phrases = Phrases::new(LIST, false);
        static ANY: Phrases = Phrases::new(LIST, true);
        let text = "A Night ferry, a NIGHT and a night ferry [at [AT";
        let found: Vec<_> = EXACT.find(text).collect();
        assert_eq!(found, [(2, "Night ferry"), (17, "NIGHT"), (41, "[at")]);
        let found: Vec<_> = ANY.find(text).collect();
        assert_eq!(
            found,
            [(2, "Night ferry"), (17, "NIGHT"), (29, "Night ferry"), (41, "[at"), (45, "[at")]
        );
        assert_eq!(ANY.find("n").count(), 0);
    }

    #[test]
    fn words_to_compare_have_one_sort_of_apostrophe_and_no_contraction() {
        for (text, expected) in [
            ("The Wall, 9 m high!", &["the", "wall", "9", "m", "high"][..]),
            ("O'Brien’s and O‘Brien's", &["o'brien's", "and", "o'brien's"]),
            ("‘tide’ 'tide' the tides’", &["tide", "tide", "the", "tides"]),
            ("They're we’ve I'm", &["they", "are", "we", "have", "i", "am"]),
            ("She'll not, isn't", &["she", "will", "not", "is", "not"]),
            ("n't ''", &["n't"]),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn words_differ_in_one_letter_that_is_changed_added_or_left_out() {
        for (a, b) in [
            ("wall", "walk"),
            ("wall", "ball"),
            ("wall", "wal"),
            ("all", "wall"),
            ("tide", "tile"),
            ("wall", "walls"),
            ("wal", "wail"),
            ("é", "e"),
        ] {
            assert!(differ_in_one(a, b), "{a} {b}");
            assert!(differ_in_one(b, a), "{b} {a}");
        }
        for (a, b) in [
            ("wall", "wall"),
            ("", ""),
            ("wall", "wa"),
            ("wall", "gale"),
            ("wall", "awll"),
            ("tide", "tails"),
            ("wall", "xwallx"),
            ("abc", "axyc"),
        ] {
            assert!(!differ_in_one(a, b), "{a} {b}");
            assert!(!differ_in_one(b, a), "{b} {a}");
        }
    }
}
