//! Whom names and words of names mean.

use std::num::NonZeroU32;

/// Whom a name or a word of names means, by their numbers.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Known {
    /// The party with this full name.
    pub(super) full: Option<Number>,
    /// The latest of the persons with this last name, as the number of a [`Bearer`].
    pub(super) last: Option<Number>,
    /// The person with this first name.
    pub(super) first: Option<Number>,
    /// The organisation with these initials.
    pub(super) initials: Option<Number>,
}

impl Known {
    /// Whether it is anybody as a whole name.
    pub(crate) const fn is_name(&self) -> bool {
        self.full.is_some() || self.last.is_some() || self.initials.is_some()
    }

    /// Whether it is a person's last name.
    pub(crate) const fn is_last_name(&self) -> bool {
        self.last.is_some()
    }
}

/// A number, in as little room as an optional one takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number(NonZeroU32);

impl Number {
    /// That of a party or bearer, of which there are not as many as would go past it.
    pub(super) const fn of(number: usize) -> Self {
        Self(NonZeroU32::MIN.saturating_add(number as u32))
    }

    pub(super) const fn get(self) -> usize {
        self.0.get() as usize - 1
    }
}

/// A person with a last name.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Bearer {
    party: Number,
    /// The bearer of the same name before.
    before: Option<Number>,
}

/// The most persons that are told apart by one last name.
const MAX_BEARERS: usize = 16;

/// The persons with a last name, at most [`MAX_BEARERS`], the latest first.
pub(super) fn bearers(all: &[Bearer], last: Option<Number>) -> impl Iterator<Item = usize> {
    let bearer = |number: Option<Number>| all.get(number?.get());
    std::iter::successors(bearer(last), move |b| bearer(b.before)).map(|b| b.party.get())
}

/// Makes a person one with a last name.
pub(super) fn bear(name: &mut Known, all: &mut Vec<Bearer>, party: Number) {
    let (before, mut number_of_them) = (name.last, 0);
    let is_new = bearers(all, before).all(|bearer| {
        number_of_them += 1;
        bearer != party.get() && number_of_them < MAX_BEARERS
    });
    if is_new {
        name.last = Some(Number::of(all.len()));
        all.push(Bearer { party, before });
    }
}
