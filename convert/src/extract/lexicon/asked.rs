//! Lists of words that rules ask for by name, read in the compiler.
//!
//! A line `= name` begins a list, and each line below it has a word; `#` begins a comment. There is a text for each
//! of the modules that ask, and a name is the file that asks, then what the words are: `idioms/persons`. The
//! vocabulary does not know of these lists: what one is for is all that is said of its words.

use super::hash::hash;
use super::list::{cut, same_name};
use super::spelling::Spelling;

/// A list of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked {
    name: &'static [u8],
    /// From its first word to its last.
    lines: &'static [u8],
    /// How many words it has.
    pub(crate) count: usize,
}

/// The lists of a text.
macro_rules! lists {
    ($text:expr) => {{
        const TEXT: &[u8] = $text;
        &Asked::all::<{ Asked::count(TEXT) }>(TEXT)
    }};
}

/// Those of the rules for amounts.
pub(crate) const AMOUNTS: &[Asked] = lists!(include_bytes!("en/rules/amounts.txt"));

/// Those of the rules for dates.
pub(crate) const DATES: &[Asked] = lists!(include_bytes!("en/rules/dates.txt"));

/// Those of the rules for events.
pub(crate) const EVENTS: &[Asked] = lists!(include_bytes!("en/rules/events.txt"));

/// Those of the rules for figures.
pub(crate) const FIGURES: &[Asked] = lists!(include_bytes!("en/rules/figures.txt"));

impl Asked {
    /// How many lists a text has.
    const fn count(text: &[u8]) -> usize {
        let (mut count, mut rest) = (0, text);
        while !rest.is_empty() {
            let (line, tail) = cut(rest, b'\n');
            if let [b'=', ..] = line {
                count += 1;
            }
            rest = tail;
        }
        count
    }

    /// The lists of a text that has so many.
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn all<const N: usize>(text: &'static [u8]) -> [Self; N] {
        let mut all = [Self { name: &[], lines: &[], count: 0 }; N];
        let (mut lists, mut rest) = (0, text);
        // What begins with the first word of the list.
        let mut words = text;
        while !rest.is_empty() {
            let (line, tail) = cut(rest, b'\n');
            match line {
                [] | [b'#', ..] => {}
                [b'=', b' ', name @ ..] => {
                    assert!(Self::find(&all, name).is_none(), "two lists have one name");
                    all[lists].name = name;
                    lists += 1;
                }
                [b'=', ..] => panic!("a line has something else where the name of a list belongs"),
                word => {
                    assert!(lists > 0, "a word stands before the name of the first list");
                    let list = &mut all[lists - 1];
                    if list.count == 0 {
                        words = rest;
                    }
                    list.lines = words.split_at(words.len() - rest.len() + word.len()).0;
                    list.count += 1;
                }
            }
            rest = tail;
        }
        all
    }

    /// The list of this name.
    pub(crate) const fn find(lists: &[Self], name: &[u8]) -> Option<Self> {
        let mut rest = lists;
        while let [first, others @ ..] = rest {
            if first.name.len() == name.len() && same_name(first.name, name) {
                return Some(*first);
            }
            rest = others;
        }
        None
    }

    /// How many bytes its lines have.
    pub(crate) const fn len(self) -> usize {
        self.lines.len()
    }

    /// Its lines, apart from its text, of which the program needs nothing else.
    pub(crate) const fn lines<const LEN: usize>(self) -> [u8; LEN] {
        match self.lines.first_chunk() {
            Some(lines) => *lines,
            None => panic!("a list has fewer bytes than were asked for"),
        }
    }

    /// The words of some lines, made ready. A word that stands twice stops the compiler, and so does a list
    /// without words.
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    pub(crate) const fn words<const N: usize>(lines: &'static [u8]) -> [Spelling; N] {
        let (mut words, mut hashes) = ([""; N], [0; N]);
        let (mut count, mut rest) = (0, lines);
        while !rest.is_empty() {
            let (line, tail) = cut(rest, b'\n');
            if let Ok(word) = str::from_utf8(line)
                && !matches!(line, [] | [b'#', ..])
            {
                (words[count], hashes[count]) = (word, hash(line));
                let mut other = 0;
                while other < count {
                    assert!(hashes[other] != hashes[count], "a word stands twice in a list");
                    other += 1;
                }
                count += 1;
            }
            rest = tail;
        }
        assert!(count == N, "a list has something that is no text");
        assert!(N > 0, "a list has no words");
        Spelling::list(words)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::panic::catch_unwind;
    use std::path::{Path, PathBuf};

    use super::super::hash::head;
    use super::*;

    /// More words than a rule names itself are a list.
    const MOST: usize = 7;

    fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/extract")
    }

    /// The files of extraction, by their paths there without the ending, without tests and lines of comment.
    fn code() -> BTreeMap<String, String> {
        let (mut code, mut folders) = (BTreeMap::new(), vec![folder()]);
        while let Some(next) = folders.pop() {
            for path in std::fs::read_dir(next).unwrap().map(|file| file.unwrap().path()) {
                let name =
                    path.strip_prefix(folder()).unwrap().to_str().unwrap().replace('\\', "/");
                if path.is_dir() && !name.ends_with("/tests") {
                    folders.push(path);
                } else if let Some(name) =
                    name.strip_suffix(".rs").filter(|n| !n.ends_with("/tests"))
                {
                    let text = std::fs::read_to_string(&path).unwrap();
                    let lines = text.lines().take_while(|line| *line != "mod tests {");
                    let lines = lines.filter(|line| !line.trim_start().starts_with("//"));
                    code.insert(name.to_string(), lines.collect::<Vec<_>>().join("\n"));
                }
            }
        }
        code
    }

    /// What stands between the brackets of each call of a macro, string by string.
    fn calls<'t>(code: &'t str, name: &str) -> impl Iterator<Item = (&'t str, Vec<&'t str>)> {
        code.split(name).skip(1).map(|behind| {
            let (first, mut strings) = (behind.split('"').next().unwrap_or_default(), Vec::new());
            let mut rest = behind;
            while let Some((between, string)) = rest.split_once('"')
                && !between.contains([']', ')', '}'])
            {
                let end = if string.starts_with("\\\"") { 2 } else { string.find('"').unwrap() };
                strings.push(&string[..end]);
                rest = &string[end + 1..];
            }
            (first, strings)
        })
    }

    /// The names of the lists that rules ask for, each with the file that asks.
    fn asked() -> Vec<(String, String)> {
        let names = |(file, code): (String, String)| {
            let calls: Vec<_> = calls(&code, "listed!(")
                .map(|(lists, strings)| {
                    let lists = lists.trim_matches([' ', '\n', ',']).to_ascii_lowercase();
                    (format!("{lists}/{}", strings[0]), file.clone())
                })
                .collect();
            calls
        };
        code().into_iter().flat_map(names).collect()
    }

    /// Every list by its name, behind that of its file, with its words.
    fn lists() -> BTreeMap<String, Vec<String>> {
        let (mut lists, mut last) = (BTreeMap::new(), String::new());
        for path in std::fs::read_dir(folder().join("lexicon/en/rules")).unwrap() {
            let path = path.unwrap().path();
            let file = path.file_stem().unwrap().to_str().unwrap();
            for line in std::fs::read_to_string(&path).unwrap().lines() {
                if let Some(name) = line.strip_prefix("= ") {
                    last = format!("{file}/{name}");
                    assert!(
                        lists.insert(last.clone(), Vec::new()).is_none(),
                        "{last} stands twice"
                    );
                } else if !line.starts_with('#') {
                    lists.get_mut(&last).unwrap().push(line.to_string());
                }
            }
        }
        lists
    }

    #[test]
    fn a_list_is_read_as_written() {
        const WRITTEN: &[u8] =
            "# Two lists.\n= a\nof\n# Not in it.\nreported\n# Next.\n= ab\n’ll\n\n\"".as_bytes();
        const LISTS: &[Asked] = lists!(WRITTEN);
        const A: Asked = Asked::find(LISTS, b"a").unwrap();
        const AB: Asked = Asked::find(LISTS, b"ab").unwrap();
        assert_eq!((LISTS.len(), A.count, AB.count), (2, 2, 2));
        assert_eq!(&AB.lines::<{ AB.len() }>(), "’ll\n\n\"".as_bytes());
        for name in ["", "b", "abc", "= a", "Two lists."] {
            assert!(Asked::find(LISTS, name.as_bytes()).is_none(), "{name}");
        }
        let words: [Spelling; A.count] = Asked::words(A.lines);
        for (word, listed) in ["of", "reported"].iter().zip(words) {
            let head = head(word.as_bytes(), 0, word.len());
            assert!(listed.is(head, || word.as_bytes()), "{word}");
            assert!(Spelling::may_be_in(&words, head), "{word}");
        }
    }

    #[test]
    fn a_text_that_cannot_be_meant_stops_the_compiler() {
        let fails = |text: &'static str| catch_unwind(|| Asked::all::<2>(text.as_bytes())).is_err();
        assert!(!fails("= a\nof\n= b\nof"));
        for text in ["of\n= a\nof\n= b\nof", "= a\nof\n= a\nto", "= a\nof\n=b\nof"] {
            assert!(fails(text), "{text}");
        }
        let fails =
            |lines: &'static str| catch_unwind(|| Asked::words::<2>(lines.as_bytes())).is_err();
        assert!(!fails("reported\n# reported\nreporter"));
        for lines in ["of\nof", "reported\nReported", "of", "of\n"] {
            assert!(fails(lines), "{lines}");
        }
        assert!(catch_unwind(|| Asked::words::<0>(b"")).is_err());
    }

    #[test]
    fn every_list_is_asked_for_and_named_for_who_asks() {
        let (asked, lists) = (asked(), lists());
        let names: BTreeSet<_> = asked.iter().map(|(name, _)| name).collect();
        let known: BTreeSet<_> = lists.keys().collect();
        let apart: Vec<_> = names.symmetric_difference(&known).collect();
        assert!(apart.is_empty(), "not asked for, or not there: {apart:?}");
        for name in names {
            let module = name.rsplit_once('/').unwrap().0.replace('-', "_");
            let asks = |file: &str| file == module || file.starts_with(&format!("{module}/"));
            assert!(asked.iter().any(|(of, file)| of == name && asks(file)), "{name}");
        }
    }

    #[test]
    fn every_line_of_a_list_is_a_word() {
        for (name, words) in lists() {
            assert!(words.len() > MOST, "{name} is short: its rule names the words");
            for word in words {
                assert!(
                    !word.is_empty() && !word.contains(char::is_whitespace),
                    "{name}: {word:?}"
                );
            }
        }
    }

    #[test]
    fn what_rules_name_themselves_is_short() {
        for (file, code) in code() {
            for (_, words) in calls(&code, "words![") {
                assert!(words.len() <= MOST, "a list of {file} belongs in en/rules: {words:?}");
            }
        }
    }
}
