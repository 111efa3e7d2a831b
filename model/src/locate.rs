//! Settles where annotations stand, after a file was edited by hand.

mod blocks;
mod moved;
mod report;
mod within;
mod words;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::anchors::every;
use crate::article::{UNNAMED, index};
use crate::{Anchor, AnchorPath, Article, Diagnostic, Id, Position, TextPath};
use blocks::Blocks;
pub(crate) use words::joined;
use words::{Budget, Cursor};

/// The offset of an anchor that names its text and not its place in it.
const SOMEWHERE: u32 = u32::MAX;

/// What became of an anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Outcome {
    /// It stands where it says.
    Stands,
    /// The text was edited, and it moved.
    Moved(Position),
    /// It was added by hand without a place, and has one now.
    Placed(Position),
    /// Its words stand nowhere.
    Lost,
    /// Its words stand in so many places.
    Ambiguous(usize),
    /// There was too much to look for.
    NotSought,
}

/// An anchor to be settled.
#[derive(Clone, Copy, Debug)]
struct Slot<'a> {
    name: AnchorPath,
    words: &'a str,
    text: Option<&'a TextPath>,
    /// `None` where only the text is known, or nothing.
    start: Option<u32>,
}

impl<'a> Slot<'a> {
    fn new(name: AnchorPath, anchor: &'a Anchor) -> Self {
        let at = anchor.at.as_ref();
        Self {
            name,
            words: &anchor.words,
            text: at.map(|at| &at.path),
            start: at.map(|at| at.start).filter(|start| *start != SOMEWHERE),
        }
    }
}

impl Article {
    /// Settles every annotation of an article that was read: repairs the places of those that an
    /// edit moved, finds places for those that were added by hand without one, and numbers those
    /// without an id.
    ///
    /// 1. All anchors of a text stand where they say: nothing is done.
    /// 2. They all stand, at their offsets, in exactly one other text: the block moved, and they
    ///    move with it.
    /// 3. Some do not stand in their text: each goes to where its words stand once; where they stand
    ///    several times, the shift of its nearest settled neighbours decides, or their order. If
    ///    another block has moved to where the text was, the text is the one to which the blocks
    ///    beside it have led.
    /// 4. Words without a place must stand once in the text that is named, or in the article.
    ///
    /// A line break in a text counts as a space. What moved is in a note; an annotation that stands
    /// nowhere, or whose place stays ambiguous, is in an error and keeps the place that it had.
    pub fn locate(&mut self) -> Vec<Diagnostic> {
        self.name_unnamed();
        if all_stand(self) { Vec::new() } else { self.relocate() }
    }

    /// [`locate`](Self::locate), then [`validate_beside`](Self::validate_beside) what that found.
    ///
    /// Where all anchors stand where they say, as in a file that nobody edited, they are looked at
    /// once.
    pub fn locate_and_validate(&mut self) -> Vec<Diagnostic> {
        self.name_unnamed();
        if all_stand(self) {
            return self.broken_rules();
        }
        let mut found = self.relocate();
        found.append(&mut self.validate_beside(&found));
        found
    }

    fn relocate(&mut self) -> Vec<Diagnostic> {
        let (outcomes, diagnostics) = settle(self);
        for ((_, anchor), outcome) in self.anchors_mut().zip(outcomes) {
            if let Outcome::Moved(at) | Outcome::Placed(at) = outcome {
                anchor.at = Some(at);
            }
        }
        diagnostics
    }

    /// Numbers the annotations that the file does not name: `q1`, `e1`, `f1`.
    fn name_unnamed(&mut self) {
        let Self { parties, quotes, events, figures, .. } = self;
        let ids = || quotes.iter().map(|q| &q.id).chain(events.iter().map(|e| &e.id));
        let ids = || ids().chain(figures.iter().map(|f| &f.id));
        if !ids().any(|id| *id == UNNAMED) {
            return;
        }
        let used: HashSet<Id> = ids().chain(parties.iter().map(|p| &p.id)).cloned().collect();
        number('q', quotes.iter_mut().map(|q| &mut q.id), &used);
        number('e', events.iter_mut().map(|e| &mut e.id), &used);
        number('f', figures.iter_mut().map(|f| &mut f.id), &used);
    }

    /// The text where annotations can stand at a path. None stands in a byline.
    pub(crate) fn annotated(&self, path: &TextPath) -> Option<&str> {
        match path {
            TextPath::Byline(_) => None,
            path => self.text_at(path),
        }
    }
}

fn number<'a>(letter: char, ids: impl Iterator<Item = &'a mut Id>, used: &HashSet<Id>) {
    let free: Vec<_> = ids.filter(|id| **id == UNNAMED).collect();
    let mut names = (1..).filter_map(|n| Id::numbered(letter, n));
    for id in free {
        if let Some(name) = names.find(|name| !used.contains(name)) {
            *id = name;
        }
    }
}

/// The longest text, in bytes, in which each anchor is looked up by itself: walking that far takes less
/// time than sorting the anchors.
const SHORT: usize = 4 << 10;

/// Whether every anchor stands where it says: the hot way, for every article that is read.
pub(crate) fn all_stand(article: &Article) -> bool {
    let (mut stand, mut in_long) = (true, false);
    // Annotations come in reading order, so the next anchor is mostly in the same text, further on.
    let mut last: Option<(&TextPath, Cursor<'_>)> = None;
    every(article, &mut |_, anchor| {
        let Some(at) = anchor.at.as_ref().filter(|_| stand) else {
            stand = false;
            return;
        };
        if last.as_ref().is_none_or(|(path, _)| **path != at.path) {
            last = article.annotated(&at.path).map(|text| (&at.path, Cursor::new(text)));
        }
        stand = last.as_mut().is_some_and(|(_, cursor)| {
            let long = cursor.is_longer_than(SHORT);
            in_long |= long;
            long || cursor.stands(at.start, &anchor.words)
        });
    });
    stand && (!in_long || fallen(article).next().is_none())
}

/// The anchors that do not stand where they say, by text and start; those without a place first.
///
/// Takes each text once, and no time for the anchors behind the first, if only that is asked for.
pub(crate) fn fallen(article: &Article) -> impl Iterator<Item = (AnchorPath, &Anchor)> {
    let mut anchors: Vec<_> = article.anchors().collect();
    anchors.sort_unstable_by_key(|(name, anchor)| (anchor.at.as_ref(), *name));
    let mut of_text: Option<(&TextPath, Option<Cursor<'_>>)> = None;
    anchors.into_iter().filter(move |(_, anchor)| {
        let Some(at) = &anchor.at else { return true };
        if of_text.as_ref().is_none_or(|(path, _)| **path != at.path) {
            of_text = Some((&at.path, article.annotated(&at.path).map(Cursor::new)));
        }
        let cursor = of_text.as_mut().and_then(|(_, cursor)| cursor.as_mut());
        !cursor.is_some_and(|cursor| cursor.stands(at.start, &anchor.words))
    })
}

/// The anchors that say they stand in one text, by where they say they start.
type Group<'a> = (&'a TextPath, Vec<usize>);

/// Decides for every anchor, in the order of [`Article::anchors`].
fn settle(article: &Article) -> (Vec<Outcome>, Vec<Diagnostic>) {
    let slots: Vec<Slot<'_>> = article.anchors().map(|(name, a)| Slot::new(name, a)).collect();
    let texts: Vec<(TextPath, &str)> = article.texts().collect();
    let mut outcomes = vec![Outcome::Stands; slots.len()];
    let mut budget = Budget::new();

    let (standing, broken): (Vec<Group<'_>>, Vec<Group<'_>>) =
        groups(&slots).into_iter().partition(|group| stands(article, &slots, group));
    let moves = moved::find(&texts, &slots, &broken);
    let mut blocks = Blocks::new(&standing, &broken, &moves);
    for ((path, members), moved) in broken.iter().zip(&moves) {
        let settled = match moved {
            Some(to) => move_all(&slots, members, to),
            None => settle_edited(article, &mut blocks, path, &slots, members, &mut budget),
        };
        for (i, outcome) in members.iter().zip(settled) {
            if let Some(slot) = outcomes.get_mut(*i) {
                *slot = outcome;
            }
        }
    }
    place_added(article, &texts, &blocks, &slots, &mut outcomes, &mut budget);
    let diagnostics = report::report(&slots, &outcomes);
    (outcomes, diagnostics)
}

/// Settles the anchors of a text that was edited: in the text itself; or, where another block has
/// moved to its place, in the text to which the blocks beside it lead, if most words stand there.
fn settle_edited(
    article: &Article,
    blocks: &mut Blocks<'_>,
    path: &TextPath,
    slots: &[Slot<'_>],
    members: &[usize],
    budget: &mut Budget,
) -> Vec<Outcome> {
    if let Some(text) = article.annotated(path).filter(|_| !blocks.is_taken(path)) {
        return within::settle(path, text, slots, members, budget);
    }
    for guess in blocks.beside(path) {
        let Some(text) = article.annotated(&guess).filter(|_| !blocks.is_taken(&guess)) else {
            continue;
        };
        let settled = within::settle(&guess, text, slots, members, budget);
        let found = settled.iter().filter(|o| matches!(o, Outcome::Moved(_))).count();
        if 2 * found > members.len() {
            blocks.take(path, guess);
            return settled;
        }
    }
    vec![Outcome::Lost; members.len()]
}

fn groups<'a>(slots: &[Slot<'a>]) -> Vec<Group<'a>> {
    let mut by_text: BTreeMap<&TextPath, Vec<(u32, usize)>> = BTreeMap::new();
    for (i, slot) in slots.iter().enumerate() {
        if let (Some(text), Some(start)) = (slot.text, slot.start) {
            by_text.entry(text).or_default().push((start, i));
        }
    }
    let sorted = |mut members: Vec<(u32, usize)>| {
        members.sort_unstable();
        members.into_iter().map(|(_, i)| i).collect()
    };
    by_text.into_iter().map(|(text, members)| (text, sorted(members))).collect()
}

fn stands(article: &Article, slots: &[Slot<'_>], (path, members): &Group<'_>) -> bool {
    let Some(mut cursor) = article.annotated(path).map(Cursor::new) else { return false };
    members.iter().filter_map(|i| slots.get(*i)).all(|slot| cursor.has(slot))
}

fn move_all(slots: &[Slot<'_>], members: &[usize], to: &TextPath) -> Vec<Outcome> {
    let start = |i: &usize| slots.get(*i).and_then(|slot| slot.start).unwrap_or_default();
    let place = |i| Outcome::Moved(Position { path: to.clone(), start: start(i) });
    members.iter().map(place).collect()
}

/// Finds places for the anchors that were added by hand without one.
fn place_added<'a>(
    article: &'a Article,
    texts: &[(TextPath, &'a str)],
    blocks: &Blocks<'_>,
    slots: &[Slot<'a>],
    outcomes: &mut [Outcome],
    budget: &mut Budget,
) {
    let mut known: HashMap<(Option<&TextPath>, &str), Outcome> = HashMap::new();
    for (slot, outcome) in slots.iter().zip(outcomes) {
        if slot.start.is_some() {
            continue;
        }
        let found = known.entry((slot.text, slot.words)).or_insert_with(|| match slot.text {
            Some(path) => {
                let mut place = |path: &TextPath| {
                    let text = article.annotated(path).map(|text| (path.clone(), text));
                    only_place(text.as_slice(), slot.words, budget)
                };
                // The words may have been added before the block moved.
                match (place(path), blocks.moved(path)) {
                    (Outcome::Lost, Some(to)) => place(to),
                    (outcome, _) => outcome,
                }
            }
            None => only_place(texts, slot.words, budget),
        });
        *outcome = found.clone();
    }
}

/// The one place where words stand in some texts.
fn only_place(texts: &[(TextPath, &str)], words: &str, budget: &mut Budget) -> Outcome {
    let mut found = None;
    let mut count = 0;
    for (path, text) in texts {
        let Some(places) = words::places(text, words, budget) else { return Outcome::NotSought };
        count += places.len();
        if let (None, Some(start)) = (&found, places.first()) {
            found = Some(Position { path: path.clone(), start: *start });
        }
    }
    match found {
        None => Outcome::Lost,
        Some(at) if count == 1 => Outcome::Placed(at),
        Some(_) => Outcome::Ambiguous(count),
    }
}

/// The code points at which words stand in one text, as whole words; `None` if that takes too long.
pub(crate) fn places_of(text: &str, words: &str) -> Option<Vec<u32>> {
    words::places(text, words, &mut Budget::new())
}

/// The length of words in code points.
fn len(words: &str) -> u32 {
    index(words.chars().count())
}

#[cfg(test)]
mod tests;
