//! Reads word lists, in the compiler.
//!
//! A list has one word or phrase in each line, then a tab and its features, separated by spaces.
//! A line `= feature feature` gives features to the lines below it; `#` begins a comment. A
//! feature can bring a number, or the name of a kind or currency: `month=3`, `event-noun=visit`,
//! `code=EUR`.

/// What a list says of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    /// What the word is by its nature: places among the names of classes, as bits.
    pub(crate) classes: u64,
    /// What else is said of it: places among the names of lists, as bits.
    pub(crate) lists: u128,
    /// The number that a feature brings: a month, a power of ten, the place of a currency and one; 0
    /// where there is none.
    pub(crate) value: u8,
    /// The kind that a feature brings, as its place among the kinds and one; 0 where there is none.
    pub(crate) kind: u8,
}

/// What lists can name, as it is written in code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names {
    /// The features that are classes; their places are their bits.
    pub(crate) classes: &'static [&'static str],
    /// The other features; their places are their bits.
    pub(crate) lists: &'static [&'static str],
    /// The kinds of event.
    pub(crate) kinds: &'static [&'static str],
    /// The currencies.
    pub(crate) currencies: &'static [&'static str],
}

impl Facts {
    pub(super) const NONE: Self = Self { classes: 0, lists: 0, value: 0, kind: 0 };

    /// What two lines say of one word; of two numbers the later counts.
    pub(super) const fn and(self, later: Self) -> Self {
        Self {
            classes: self.classes | later.classes,
            lists: self.lists | later.lists,
            value: if later.value == 0 { self.value } else { later.value },
            kind: if later.kind == 0 { self.kind } else { later.kind },
        }
    }

    /// Reads features. A name that is not known stops the compiler and is told.
    const fn parse(text: &[u8], names: Names) -> Self {
        let mut facts = Self::NONE;
        let mut rest = text;
        while !rest.is_empty() {
            let (feature, tail) = cut(rest, b' ');
            if !feature.is_empty() {
                facts = facts.and(Self::feature(feature, names));
            }
            rest = tail;
        }
        facts
    }

    const fn feature(text: &[u8], names: Names) -> Self {
        let (name, argument) = cut(text, b'=');
        let (value, kind) = match argument {
            [] => (0, 0),
            [b'0'..=b'9', ..] => (number(argument), 0),
            _ => match (position(argument, names.kinds), position(argument, names.currencies)) {
                (Some(kind), _) => (0, kind as u8 + 1),
                (None, Some(currency)) => (currency as u8 + 1, 0),
                (None, None) => unknown(argument),
            },
        };
        match (position(name, names.classes), position(name, names.lists)) {
            (Some(bit), _) => Self { classes: 1 << bit, lists: 0, value, kind },
            (None, Some(bit)) => Self { classes: 0, lists: 1 << bit, value, kind },
            (None, None) => unknown(name),
        }
    }
}

/// A line of a list.
pub(super) enum Line<'a> {
    /// An empty line or comment.
    Nothing,
    /// Features of the lines below.
    Group(Facts),
    /// A word or phrase with features of its own.
    Entry(&'a [u8], Facts),
}

impl<'a> Line<'a> {
    /// Reads a line.
    pub(super) const fn parse(line: &'a [u8], names: Names) -> Self {
        match line {
            [] | [b'#', ..] => Self::Nothing,
            [b'=', features @ ..] => Self::Group(Facts::parse(features, names)),
            _ => {
                let (words, features) = cut(line, b'\t');
                Self::Entry(words, Facts::parse(features, names))
            }
        }
    }
}

/// What stands before the first of these bytes, and what stands behind it.
pub(super) const fn cut(text: &[u8], at: u8) -> (&[u8], &[u8]) {
    const EACH: u64 = u64::MAX / 255;
    let mut i = 0;
    let mut rest = text;
    // Eight bytes at once, since the compiler gives warning of long loops.
    while let [a, b, c, d, e, f, g, h, tail @ ..] = rest {
        let eight = u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]);
        let other = eight ^ (EACH * at as u64);
        let found = other.wrapping_sub(EACH) & !other & (EACH << 7);
        if found != 0 {
            let (before, behind) = text.split_at(i + found.trailing_zeros() as usize / 8);
            return (before, behind.split_at(1).1);
        }
        rest = tail;
        i += 8;
    }
    while let [first, tail @ ..] = rest {
        if *first == at {
            return (text.split_at(i).0, tail);
        }
        rest = tail;
        i += 1;
    }
    (text, &[])
}

pub(super) const fn number(digits: &[u8]) -> u8 {
    let mut rest = digits;
    let mut number = 0;
    while let [digit @ b'0'..=b'9', tail @ ..] = rest {
        number = number * 10 + (*digit - b'0');
        rest = tail;
    }
    assert!(rest.is_empty(), "a list has something else where a number belongs");
    number
}

/// The place of a name.
const fn position(name: &[u8], names: &[&str]) -> Option<usize> {
    let mut i = 0;
    let mut rest = names;
    while let [first, tail @ ..] = rest {
        if first.len() == name.len() && same_name(first.as_bytes(), name) {
            return Some(i);
        }
        rest = tail;
        i += 1;
    }
    None
}

/// Stops the compiler, which shows the name.
const fn unknown(name: &[u8]) -> ! {
    match str::from_utf8(name) {
        Ok(name) => panic!("{}", name),
        Err(_) => panic!("a list names something that is no text"),
    }
}

/// The place of a feature, which is its bit.
pub(crate) const fn place(name: &str, names: &[&str]) -> usize {
    match position(name.as_bytes(), names) {
        Some(place) => place,
        None => unknown(name.as_bytes()),
    }
}

/// Whether names are the same: `TIME_UNIT` in code is `time-unit` in a list.
pub(super) const fn same_name(code: &[u8], list: &[u8]) -> bool {
    let (mut code, mut list) = (code, list);
    while let ([a, rest_of_code @ ..], [b, rest_of_list @ ..]) = (code, list) {
        if folded(*a) != folded(*b) {
            return false;
        }
        (code, list) = (rest_of_code, rest_of_list);
    }
    code.is_empty() && list.is_empty()
}

const fn folded(byte: u8) -> u8 {
    if byte == b'_' { b'-' } else { byte.to_ascii_lowercase() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_the_first_of_a_byte() {
        for length in 0..30 {
            let text = "x".repeat(length);
            assert_eq!(cut(text.as_bytes(), b' '), (text.as_bytes(), &[] as &[u8]));
            for behind in ["", "y", " y z and more of it"] {
                let line = format!("{text} {behind}");
                assert_eq!(cut(line.as_bytes(), b' '), (text.as_bytes(), behind.as_bytes()));
            }
        }
        let bytes: Vec<u8> = (0..=255).collect();
        for (n, byte) in bytes.iter().enumerate() {
            assert_eq!(cut(&bytes, *byte), (&bytes[..n], &bytes[n + 1..]));
        }
    }
}
