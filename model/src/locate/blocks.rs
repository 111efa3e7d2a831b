//! Where the blocks of an article went, as far as their anchors tell.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use super::Group;
use crate::{BlockPart, TextPath};

/// The texts of which the new place is known, by their old place.
pub(super) struct Blocks<'a> {
    moved: BTreeMap<Cow<'a, TextPath>, Cow<'a, TextPath>>,
    taken: HashSet<TextPath>,
}

impl<'a> Blocks<'a> {
    pub(super) fn new(
        standing: &[Group<'a>],
        broken: &[Group<'a>],
        moves: &[Option<&'a TextPath>],
    ) -> Self {
        let stay = standing.iter().map(|(path, _)| (*path, *path));
        let moved = broken.iter().zip(moves).filter_map(|((path, _), to)| Some((*path, (*to)?)));
        let moved: BTreeMap<_, _> =
            stay.chain(moved).map(|(a, b)| (Cow::Borrowed(a), Cow::Borrowed(b))).collect();
        let taken = moved.values().map(|to| to.clone().into_owned()).collect();
        Self { moved, taken }
    }

    /// Whether a text is known to be another one than before, or to have all its anchors.
    pub(super) fn is_taken(&self, path: &TextPath) -> bool {
        self.taken.contains(path)
    }

    /// Notes where a text went.
    pub(super) fn take(&mut self, from: &TextPath, to: TextPath) {
        self.taken.insert(to.clone());
        self.moved.insert(Cow::Owned(from.clone()), Cow::Owned(to));
    }

    /// Where a text went, if it moved.
    pub(super) fn moved(&self, path: &TextPath) -> Option<&TextPath> {
        self.moved.get(path).map(Cow::as_ref).filter(|to| *to != path)
    }

    /// Where a text must be if it moved as far as the nearest one before it, or behind it.
    pub(super) fn beside(&self, path: &TextPath) -> Vec<TextPath> {
        let before = self.moved.range::<TextPath, _>(..path).next_back();
        let behind = self.moved.range::<TextPath, _>(path..).find(|(from, _)| ***from != *path);
        let guesses = [before, behind].into_iter().flatten();
        guesses.filter_map(|(from, to)| shifted(path, from, to)).collect()
    }
}

/// A block that moved as far as another of its section did.
fn shifted(path: &TextPath, from: &TextPath, to: &TextPath) -> Option<TextPath> {
    let (section, block, part) = place(path)?;
    let ((from_section, from_block, _), (to_section, to_block, _)) = (place(from)?, place(to)?);
    if section != from_section {
        return None;
    }
    let block = block.checked_add(to_block)?.checked_sub(from_block)?;
    Some(TextPath::Block { section: to_section, block, part: part.clone() })
}

const fn place(path: &TextPath) -> Option<(u32, u32, &BlockPart)> {
    match path {
        TextPath::Block { section, block, part } => Some((*section, *block, part)),
        _ => None,
    }
}
