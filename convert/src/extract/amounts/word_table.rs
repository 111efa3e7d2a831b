//! A table of words that the compiler builds: word classes by a hash of the word.

/// What a word may be: a set of the constants of [`class`](super::class).
pub(crate) type Classes = u64;

/// Words that share their classes.
///
/// `value` is a number that goes with them (a month, a digit, a power of ten), `event` the kind of
/// event that they name; 0 where there is none.
pub(crate) struct Row {
    pub(crate) classes: Classes,
    pub(crate) value: u8,
    pub(crate) event: u8,
    /// In lower case, with single spaces between.
    pub(crate) words: &'static str,
}

/// What the table knows of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) classes: Classes,
    pub(crate) value: u8,
    pub(crate) event: u8,
}

/// More than twice the number of words, so that probes stay short.
const SLOTS: usize = 8192;

/// Words by hash. Two words of one 64-bit hash would share an entry; no two of the lexicon do, and
/// a word from outside that did would merely be misread.
pub(crate) struct WordTable {
    hashes: [u64; SLOTS],
    places: [u16; SLOTS],
    entries: [Entry; SLOTS / 2],
    len: usize,
}

const BLANK: Entry = Entry { classes: 0, value: 0, event: 0 };

const fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ byte.to_ascii_lowercase() as u64).wrapping_mul(0x0100_0000_01b3)
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

const fn slot_of(hash: u64) -> usize {
    ((hash ^ (hash >> 32)) as usize) & (SLOTS - 1)
}

impl WordTable {
    /// The table of some groups of rows. A word of several rows has the classes of all.
    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    pub(crate) const fn build(groups: &[&[Row]]) -> Self {
        let mut table =
            Self { hashes: [0; SLOTS], places: [0; SLOTS], entries: [BLANK; SLOTS / 2], len: 1 };
        let mut group = 0;
        while group < groups.len() {
            let mut row = 0;
            while row < groups[group].len() {
                table.add_row(&groups[group][row]);
                row += 1;
            }
            group += 1;
        }
        table
    }

    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn add_row(&mut self, row: &Row) {
        let bytes = row.words.as_bytes();
        let (mut at, mut hash, mut length) = (0, SEED, 0);
        while at <= bytes.len() {
            if at == bytes.len() || bytes[at] == b' ' || bytes[at] == b'\n' {
                if length > 0 {
                    self.add_word(hash, row);
                }
                hash = SEED;
                length = 0;
            } else {
                hash = step(hash, bytes[at]);
                length += 1;
            }
            at += 1;
        }
    }

    #[allow(clippy::indexing_slicing, reason = "runs in the compiler, which reports a bad index")]
    const fn add_word(&mut self, hash: u64, row: &Row) {
        let mut slot = slot_of(hash);
        while self.hashes[slot] != 0 && self.hashes[slot] != hash {
            slot = (slot + 1) & (SLOTS - 1);
        }
        if self.hashes[slot] == 0 {
            self.hashes[slot] = hash;
            self.places[slot] = self.len as u16;
            self.len += 1;
        }
        let entry = &mut self.entries[self.places[slot] as usize];
        entry.classes |= row.classes;
        if row.value != 0 {
            entry.value = row.value;
        }
        if row.event != 0 {
            entry.event = row.event;
        }
    }

    /// The number of a word, in any case; 0 of a word that is not there.
    pub(crate) fn place(&self, word: &str) -> u16 {
        let hash = word.bytes().fold(SEED, step);
        let mut slot = slot_of(hash);
        loop {
            match self.hashes.get(slot) {
                Some(found) if *found == hash => {
                    return self.places.get(slot).copied().unwrap_or_default();
                }
                Some(0) | None => return 0,
                Some(_) => slot = (slot + 1) & (SLOTS - 1),
            }
        }
    }

    /// What is known of the word of this number.
    pub(crate) fn entry(&self, place: u16) -> &Entry {
        self.entries.get(usize::from(place)).unwrap_or(&BLANK)
    }
}
