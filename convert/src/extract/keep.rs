//! Adds what was found to what is kept.

use std::collections::{HashMap, HashSet};

use copydesk_model::{Anchor, Event, Figure, Id, Quote};

/// Adds the annotations that are not there yet, numbered in reading order around the ids of those
/// that are.
pub(crate) fn keep_new<T: Numbered>(kept: &mut Vec<T>, mut found: Vec<T>) {
    let count = found.len();
    let is_count = |last: &mut T| is_name(last.id().as_str(), T::LETTER, count);
    if kept.is_empty() && found.last_mut().is_none_or(is_count) {
        // What is found is numbered from 1 on in its order, and here no number is left out.
        *kept = found;
        return;
    }
    let known: HashSet<Anchor> = kept.iter().filter_map(|k| k.anchor().cloned()).collect();
    let used: HashSet<Id> = kept.iter_mut().map(|k| k.id().clone()).collect();
    found.retain(|new| new.anchor().is_none_or(|anchor| !known.contains(anchor)));
    let mut renamed = HashMap::new();
    let mut number = 0;
    for new in &mut found {
        number += 1;
        if used.is_empty() && is_name(new.id().as_str(), T::LETTER, number) {
            // Found things are numbered already where nothing else is kept.
            continue;
        }
        let mut id = Id::numbered(T::LETTER, number);
        while id.as_ref().is_some_and(|id| used.contains(id)) {
            number += 1;
            id = Id::numbered(T::LETTER, number);
        }
        if let Some(id) = id {
            let old = std::mem::replace(new.id(), id.clone());
            if !used.is_empty() {
                renamed.insert(old, id);
            }
        }
    }
    if !used.is_empty() {
        found.iter_mut().for_each(|new| new.rename(&renamed));
    }
    if kept.is_empty() {
        *kept = found;
    } else {
        kept.append(&mut found);
    }
}

/// Whether this is the name of the n-th annotation of a sort.
fn is_name(id: &str, letter: char, n: usize) -> bool {
    let digits = id.strip_prefix(letter);
    digits.is_some_and(|d| !d.starts_with('0') && d.parse() == Ok(n))
}

/// An annotation that stands at an anchor and has a number.
pub(crate) trait Numbered {
    /// The letter of its ids.
    const LETTER: char;
    /// Its id.
    fn id(&mut self) -> &mut Id;
    /// Where it stands first.
    fn anchor(&self) -> Option<&Anchor>;
    /// Follows others of its kind that got another number.
    fn rename(&mut self, renamed: &HashMap<Id, Id>);
}

macro_rules! numbered {
    ($($kind:ident: $letter:literal, |$x:ident| $anchor:expr, [$($refers:ident),*];)*) => {$(
        impl Numbered for $kind {
            const LETTER: char = $letter;
            fn id(&mut self) -> &mut Id {
                &mut self.id
            }
            fn anchor(&self) -> Option<&Anchor> {
                let $x = self;
                $anchor
            }
            fn rename(&mut self, _renamed: &HashMap<Id, Id>) {
                $(if let Some(id) = &self.$refers {
                    self.$refers = _renamed.get(id).cloned();
                })*
            }
        }
    )*};
}
numbered! {
    Quote: 'q', |x| x.segments.first(), [];
    Figure: 'f', |x| Some(&x.mention), [part_of, conversion_of];
    Event: 'e', |x| Some(&x.trigger), [];
}
