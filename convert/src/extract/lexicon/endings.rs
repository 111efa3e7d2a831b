//! What the end of a word says of it where no list does.

/// What the end of a word can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// An adverb made from an adjective: "quickly".
    Adverb,
    /// The participle of what goes on: "leaving".
    Participle,
    /// A regular past: "jeered".
    Past,
    /// A noun in the plural, or a verb with "he" or "she": "states".
    Plural,
    /// A word that only looks like a plural: "press".
    Singular,
}

/// The endings of a language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Endings {
    /// As [`Ending::Adverb`].
    pub(crate) adverb: &'static str,
    /// As [`Ending::Participle`].
    pub(crate) participle: &'static str,
    /// As [`Ending::Past`].
    pub(crate) past: &'static str,
    /// As [`Ending::Plural`].
    pub(crate) plural: &'static str,
    /// As [`Ending::Singular`].
    pub(crate) singular: &'static str,
}

impl Endings {
    /// Whether the bytes of a word end so.
    #[inline]
    pub(crate) fn ends(&self, word: &[u8], ending: Ending) -> bool {
        let ending = match ending {
            Ending::Adverb => self.adverb,
            Ending::Participle => self.participle,
            Ending::Past => self.past,
            Ending::Plural => self.plural,
            Ending::Singular => self.singular,
        };
        // A few letters, which a loop compares sooner than the library does.
        let mut letters = word.iter().rev().zip(ending.bytes().rev());
        word.len() >= ending.len() && letters.all(|(a, b)| *a == b)
    }
}
