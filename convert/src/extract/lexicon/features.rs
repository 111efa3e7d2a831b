//! What a list can say of a word.

use std::ops::{BitOr, BitOrAssign};

use super::list::{Facts, Names};

/// What is known of a word or phrase: a set of [`Word`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Features(u64);

macro_rules! features {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// One thing that a list can say of a word.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        #[allow(dead_code, reason = "lists may say more than rules ask yet")]
        pub(crate) enum Word {
            $($(#[$doc])* $name,)*
        }

        impl Word {
            /// What the lists call them.
            pub(crate) const NAMES: Names = Names { classes: &[$($text,)*], lists: &[], kinds: &[], currencies: &[] };
        }
    };
}

features! {
    /// "the", "a", "this", "two".
    Determiner = "determiner",
    /// "a", "an", "the".
    Article = "article",
    /// "of", "with".
    Preposition = "preposition",
    /// "and", "but", "or".
    Conjunction = "conjunction",
    /// "that", "because", "if": opens a clause below another.
    Subordinator = "subordinator",
    /// "who", "which", "that".
    Relative = "relative",
    /// "who", "what", "why": opens a question.
    Question = "question",
    /// A personal pronoun in subject form: "he", "they".
    Subject = "subject",
    /// A personal pronoun in object form: "him", "them".
    Object = "object",
    /// A possessive pronoun: "his", "their".
    Possessive = "possessive",
    /// A reflexive pronoun: "himself".
    Reflexive = "reflexive",
    /// The first person: "I", "our".
    First = "first",
    /// The second person: "you".
    Second = "second",
    /// More than one: "they", "we", "officials".
    Plural = "plural",
    /// A male person: "he", "Mr.", "spokesman", "John".
    Male = "male",
    /// A female person: "she", "Ms.", "spokeswoman", "Jane".
    Female = "female",
    /// A thing: "it", "which".
    Neuter = "neuter",
    /// A form of be, have or do.
    Auxiliary = "auxiliary",
    /// "will", "could".
    Modal = "modal",
    /// "not", "never".
    Negation = "negation",
    /// An adverb, for skipping.
    Adverb = "adverb",
    /// A day of the week.
    Weekday = "weekday",
    /// A month.
    Month = "month",
    /// "yesterday", "today".
    Day = "day",
    /// A finite verb of saying: "said", "argues".
    Says = "says",
    /// The plain form of a verb of saying: "say", "argue".
    Say = "say",
    /// The participle of a verb of saying: "saying", "adding".
    Saying = "saying",
    /// A verb of naming: "called", "described", "dubbed".
    Calls = "calls",
    /// A verb that often brings words of somebody without being one of saying: "smiled".
    Weak = "weak",
    /// A noun for words said: "claim", "statement".
    Speech = "speech",
    /// A written or sent thing that can say something: "report", "letter", "poll".
    Document = "document",
    /// A title before a name: "President", "Sen.".
    Title = "title",
    /// A title of address: "Mr.", "Ms.", "Dr.".
    Address = "address",
    /// A noun for a person by what they do or are: "spokesman", "farmer".
    Role = "role",
    /// A noun for some people who can speak together: "campaign", "committee".
    Group = "group",
    /// An adjective or noun that stands before titles: "former", "vice".
    TitlePart = "title-part",
    /// A given name.
    Given = "given",
    /// Joins names: "van", "de", "bin".
    Particle = "particle",
    /// Follows names: "Jr.", "III".
    Suffix = "suffix",
    /// A noun that makes a name one of an organisation: "University", "Committee".
    OrganisationHead = "organisation-head",
    /// An organisation by name: "NATO", "Reuters".
    Organisation = "organisation",
    /// A noun that makes a name one of a place: "Street", "River".
    PlaceHead = "place-head",
    /// A country.
    Country = "country",
    /// A state or region.
    Region = "region",
    /// A city.
    City = "city",
    /// "French", "Texan": of a place; a person or a language too.
    Demonym = "demonym",
    /// An abbreviation that its point belongs to.
    Abbreviation = "abbreviation",
    /// An abbreviation that can end a sentence: "Inc.", "U.S.".
    Final = "final",
    /// A kind of work: "book", "song", "episode".
    Work = "work",
    /// Says that what follows is a term or name: "so-called", "titled", "the word".
    Term = "term",
    /// A noun that is often capitalised and names nobody: "Congress" is not one, "God" is.
    NotName = "not-name",
    /// A member of a political group or faith: "Republican".
    Adherent = "adherent",
    /// A verb in a finite form that is no verb of saying.
    Verb = "verb",
    /// A medium, for "told the X": newspaper, station, show.
    Medium = "medium",
    /// "according to", and "by" behind a passive verb: the source follows.
    Source = "source",
    /// A verb of saying whose object is whom one speaks to: "told".
    Addresses = "addresses",
    /// A verb with a preposition of which what is quoted is the object: "agreed on".
    Settles = "settles",
    /// What is left of a word behind an apostrophe: "'em", "'til".
    Elision = "elision",
    /// A verb that names what is quoted with "as": "described it as".
    TakesAs = "takes-as",
    /// The word between such a verb and what is quoted: "as".
    As = "as",
    /// A form of "be".
    Be = "be",
    /// Stands before the infinitive: "to".
    Infinitive = "infinitive",
    /// Stands in names and titles, or between names: "of", "for", "and".
    Link = "link",
}

impl Features {
    /// Nothing.
    pub(crate) const NONE: Self = Self(0);

    /// The classes of a list as features.
    pub(super) const fn from_classes(facts: Facts) -> Self {
        Self(facts.classes)
    }

    /// A set of one.
    pub(crate) const fn of(word: Word) -> Self {
        Self(1 << word as u8)
    }

    /// A set of several.
    // Always with a list of constants: inlined, it is a constant itself.
    #[inline(always)]
    pub(crate) const fn all(words: &[Word]) -> Self {
        let (mut set, mut i) = (0, 0);
        while i < words.len() {
            set |= 1 << words[i] as u8;
            i += 1;
        }
        Self(set)
    }

    /// Whether it says this of the word.
    #[inline]
    pub(crate) const fn is(self, word: Word) -> bool {
        self.0 & (1 << word as u8) != 0
    }

    /// Whether it says any of these.
    #[inline]
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// What a compound takes over from its last part: "co-founder", "anti-war".
    pub(crate) const fn as_tail(self) -> Self {
        let whole = Self::all(&[
            Word::Role,
            Word::Title,
            Word::Group,
            Word::Male,
            Word::Female,
            Word::Plural,
            Word::Says,
        ]);
        Self(self.0 & whole.0)
    }

    /// What either says.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What both say.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether nothing is known.
    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl BitOr for Features {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
impl BitOrAssign for Features {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}
