//! Who an article names: parties, with every mention.

mod known;
mod named;

use std::cmp::Reverse;
use std::mem::take;
use std::ops::Range;

use copydesk_model::PartyKind;

use super::covered::Covered;
use super::document::Document;
use super::hasher::{NumberMap, Seed};
use super::lexicon::{Features, Word};
use super::spare;
use super::tokens::{Flags, Kind};
pub(super) use known::Bearer;
pub(crate) use known::Known;
use known::{Number, bear, bearers};
use named::genders_meet;
pub(crate) use named::{Mention, Named, Naming};

/// The most parties that extraction names in one article. Far more than any article has; it bounds
/// memory for files that are none.
pub(crate) const MAX_PARTIES: usize = 10_000;

/// The most mentions of parties that extraction keeps in one article.
pub(crate) const MAX_MENTIONS: usize = 100_000;

/// Names and words of names in a usual article, about.
const NAMES: usize = 96;

/// How many mentions back a name counts as fresh.
const RECENT: usize = 6;

/// The parties of an article, and where it names them.
pub(crate) struct Registry<'a> {
    pub(super) document: &'a Document,
    pub(super) parties: Vec<Named>,
    /// In reading order once sorted.
    pub(super) mentions: Vec<Mention>,
    /// What the numbers of names start from.
    seed: Seed,
    /// Whom names and words of names mean, by their numbers.
    known: NumberMap<Known>,
    /// The persons with one last name behind each other, the latest first.
    bearers: Vec<Bearer>,
    /// Room for the initials of an organisation.
    initials: String,
    /// Where the mentions are, once they are sorted.
    covered: Covered,
}

impl<'a> Registry<'a> {
    pub(crate) fn new(document: &'a Document) -> Self {
        let mut registry = Self {
            document,
            parties: spare::take(|spare| &mut spare.parties),
            mentions: spare::take(|spare| &mut spare.mentions),
            seed: Seed::default(),
            known: spare::take(|spare| &mut spare.known),
            bearers: spare::take(|spare| &mut spare.bearers),
            initials: String::new(),
            covered: Covered::default(),
        };
        registry.parties.reserve(NAMES / 2);
        registry.mentions.reserve(NAMES);
        registry.known.reserve(NAMES);
        registry.bearers.reserve(NAMES);
        registry
    }

    /// The number of a name or a word, by which it is known here.
    pub(crate) fn number(&self, name: &[u8]) -> u64 {
        self.seed.number_of(name)
    }

    /// What the numbers of names start from.
    pub(crate) const fn seed(&self) -> Seed {
        self.seed
    }

    /// Whom the name or word of this number means.
    #[inline]
    pub(crate) fn known(&self, number: u64) -> Known {
        self.known.get(&number).copied().unwrap_or_default()
    }

    /// The party with this number.
    pub(crate) fn party(&self, party: usize) -> Option<&Named> {
        self.parties.get(party)
    }

    /// Marks a party as one that an annotation refers to.
    pub(crate) fn want(&mut self, party: usize) {
        if let Some(named) = self.parties.get_mut(party) {
            named.wanted = true;
        }
    }

    /// How many parties there are.
    pub(crate) const fn len(&self) -> usize {
        self.parties.len()
    }

    /// Every mention, in reading order.
    pub(crate) fn mentions(&self) -> &[Mention] {
        &self.mentions
    }

    /// Whether a token is part of a mention.
    #[inline]
    pub(crate) fn is_mentioned(&self, token: usize) -> bool {
        self.covered.has(token)
    }

    /// The mention that this token is part of.
    pub(crate) fn mention_at(&self, token: usize) -> Option<&Mention> {
        self.mentions.get(self.covered.range_at(token)?)
    }

    /// Puts mentions, which do not overlap, in reading order, so that they are found by their tokens. So
    /// many of them were added before those of headlines and headings.
    pub(crate) fn sort(&mut self, bodies: usize) {
        let bodies = bodies.min(self.mentions.len());
        self.mentions.rotate_left(bodies);
        if !self.mentions.is_sorted_by_key(|m| m.tokens.start) {
            self.mentions.sort_by_key(|m| m.tokens.start);
        }
        let mentions = self.mentions.iter().map(|m| m.tokens.clone());
        self.covered = Covered::new(self.document.tokens.len(), mentions);
    }

    /// Adds a mention, of a known party or a new one.
    pub(crate) fn add(&mut self, mut naming: Naming) {
        debug_assert!(!naming.name.is_empty());
        if self.mentions.len() >= MAX_MENTIONS {
            return;
        }
        let tokens = naming.name.clone();
        let party = match self.resolve(&mut naming) {
            Some(party) => {
                self.update(party, naming);
                Some(party)
            }
            None => self.create(naming),
        };
        self.mentions.extend(party.map(|party| Mention { tokens, party }));
    }

    /// The known party that a name names.
    fn resolve(&self, naming: &mut Naming) -> Option<usize> {
        if naming.name.len() == 1 {
            let one = self.resolve_one(naming.known, naming);
            return one.or_else(|| self.resolve_one(self.shouted(&naming.name)?, naming));
        }
        let full = naming.known.full.or_else(|| self.shouted(&naming.name)?.full);
        if let Some(party) = full {
            return Some(party.get());
        }
        if naming.kind == Some(PartyKind::Organisation) || naming.kind == Some(PartyKind::Place) {
            return None;
        }
        let surname = self.surname(naming.name.clone());
        naming.surname = Some(surname);
        bearers(&self.bearers, self.known(surname).last).find(|p| self.is_same_person(*p, naming))
    }

    /// Whom a name means as it is written elsewhere, if every letter of it is a capital, as before the lines
    /// of a transcript: "ROE:".
    #[inline]
    fn shouted(&self, name: &Range<usize>) -> Option<Known> {
        let mut tokens = self.document.tokens.get(name.clone())?.iter();
        if tokens.all(|t| t.has(Flags::ALL_CAPS)) {
            Some(self.unshouted(name.clone()))
        } else {
            None
        }
    }

    #[cold]
    fn unshouted(&self, name: Range<usize>) -> Known {
        self.known(capitalised(self.document.words(name), self.seed))
    }

    /// The party that one word names of which this is known.
    fn resolve_one(&self, known: Known, naming: &Naming) -> Option<usize> {
        let fits = |p: &usize| {
            let meets = |n: &Named| !naming.told || genders_meet(n.gender, naming.gender);
            self.parties.get(*p).is_some_and(meets)
        };
        let party = |number: Option<Number>| number.map(Number::get);
        self.likeliest(bearers(&self.bearers, known.last).filter(fits))
            .or_else(|| party(known.full))
            .or_else(|| party(known.first.filter(|_| naming.title.is_none())))
            .or_else(|| party(known.initials))
    }

    /// Whom of several, the latest first, a name is likeliest to mean.
    fn likeliest(&self, mut parties: impl Iterator<Item = usize>) -> Option<usize> {
        let first = parties.next()?;
        let Some(second) = parties.next() else { return Some(first) };
        let weight = |p: &usize| {
            let recent = self.mentions.iter().rev().take(RECENT).any(|m| m.party == *p);
            self.parties.get(*p).map_or(0, |n| n.mentions + if recent { 2 } else { 0 })
        };
        [first, second].into_iter().chain(parties).min_by_key(|p| Reverse(weight(p)))
    }

    /// Whether a full name can be that of a known person with the same last word.
    fn is_same_person(&self, party: usize, naming: &Naming) -> bool {
        let Some(named) = self.parties.get(party) else { return false };
        if named.kind.is_some_and(|k| k != PartyKind::Person)
            || !genders_meet(named.gender, naming.gender)
        {
            return false;
        }
        if named.name.len() == 1 {
            // A name in full comes first; behind several short ones it is a relative's.
            return named.mentions < 3;
        }
        let (a, b) = (self.document.word(named.name.start), self.document.word(naming.name.start));
        let initial = |s: &str| s.chars().next();
        a == b
            || initial(a) == initial(b)
                && (a.ends_with('.') || b.ends_with('.') || a.starts_with(b) || b.starts_with(a))
    }

    /// The number of the last word of a name that is no suffix.
    fn surname(&self, name: Range<usize>) -> u64 {
        let is_part = |i: &usize| {
            let token = self.document.tokens.get(*i);
            token.is_some_and(|t| t.kind == Kind::Word && !t.is(Word::Suffix))
        };
        let last = name.clone().rev().find(is_part).unwrap_or(name.start);
        self.number(self.document.bytes(last..last + 1))
    }

    fn create(&mut self, naming: Naming) -> Option<usize> {
        if self.parties.len() >= MAX_PARTIES {
            return None;
        }
        let party = self.parties.len();
        self.index(party, &naming);
        let Naming { name, kind, title, seat, gender, sure, .. } = naming;
        let (mentions, wanted) = (1, false);
        self.parties.push(Named { kind, name, title, seat, gender, mentions, sure, wanted });
        Some(party)
    }

    /// Makes a party known by the words of a name.
    fn index(&mut self, party: usize, naming: &Naming) {
        let (name, number) = (&naming.name, Number::of(party));
        let known = self.known.entry(naming.number).or_default();
        known.full.get_or_insert(number);
        match naming.kind {
            Some(PartyKind::Place) => {}
            Some(PartyKind::Organisation) if name.len() == 1 => {}
            Some(PartyKind::Organisation) => {
                let initials = self.initials(name.clone());
                self.known.entry(initials).or_default().initials.get_or_insert(number);
            }
            Some(PartyKind::Person) | None if name.len() == 1 => {
                bear(known, &mut self.bearers, number)
            }
            Some(PartyKind::Person) | None => {
                let surname = naming.surname.unwrap_or_else(|| self.surname(name.clone()));
                bear(self.known.entry(surname).or_default(), &mut self.bearers, number);
                if naming.kind.is_some() {
                    let first = self.number(self.document.bytes(name.start..name.start + 1));
                    self.known.entry(first).or_default().first.get_or_insert(number);
                }
            }
        }
    }

    /// The number of the first letters of a name's words with a capital.
    fn initials(&mut self, name: Range<usize>) -> u64 {
        let Self { document, initials, seed, .. } = self;
        let has_capital =
            |i: &usize| document.tokens.get(*i).is_some_and(|t| t.has(Flags::CAPITAL));
        initials.clear();
        let words = name.filter(has_capital);
        initials.extend(words.filter_map(|i| document.word(i).chars().next()));
        seed.number(initials)
    }

    /// Takes over what a mention tells of its party.
    fn update(&mut self, party: usize, naming: Naming) {
        let Some(named) = self.parties.get_mut(party) else { return };
        let tokens = naming.name.len();
        let fuller = named.kind != Some(PartyKind::Organisation) && tokens > named.name.len();
        named.mentions += 1;
        if named.kind.is_none() || (naming.sure && !named.sure && naming.kind.is_some()) {
            named.kind = naming.kind.or(named.kind);
            named.sure |= naming.sure;
        }
        if named.gender == Features::default() && (naming.told || tokens > 1) {
            named.gender = naming.gender;
        }
        if fuller {
            named.name = naming.name.clone();
            self.index(party, &naming);
        }
        if naming.title.is_some()
            && let Some(named) = self.parties.get_mut(party).filter(|named| named.title.is_none())
        {
            (named.title, named.seat) = (naming.title, naming.seat);
        }
    }

    /// The words of a party's name.
    pub(crate) fn name(&self, party: usize) -> &'a str {
        self.parties.get(party).map_or("", |p| self.document.words(p.name.clone()))
    }
}

impl Drop for Registry<'_> {
    fn drop(&mut self) {
        spare::leave(|spare| &mut spare.parties, take(&mut self.parties));
        spare::leave(|spare| &mut spare.mentions, take(&mut self.mentions));
        spare::leave(|spare| &mut spare.known, take(&mut self.known));
        spare::leave(|spare| &mut spare.bearers, take(&mut self.bearers));
    }
}

/// The number of a name in capitals as it is written elsewhere: that of "Jane Roe" for "JANE ROE".
fn capitalised(name: &str, seed: Seed) -> u64 {
    let mut short = [0; 64];
    if let Some((short, _)) = short.split_at_mut_checked(name.len()).filter(|_| name.is_ascii()) {
        let mut first = true;
        for (written, byte) in short.iter_mut().zip(name.bytes()) {
            let small = !std::mem::replace(&mut first, !byte.is_ascii_alphabetic());
            *written = if small { byte.to_ascii_lowercase() } else { byte };
        }
        return seed.number_of(short);
    }
    let mut first = true;
    let letter = |c: char| {
        let small = !std::mem::replace(&mut first, !c.is_alphabetic());
        if small { c.to_lowercase().next().unwrap_or(c) } else { c }
    };
    seed.number(&name.chars().map(letter).collect::<String>())
}
