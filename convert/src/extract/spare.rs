//! Room that the lists of one article leave for those of the next on the same thread.
//!
//! The allocator is quick with small pieces only, and the lists of a document are none. What is left is
//! empty: of an article nothing stays but how long its lists were, and of a giant one not even that.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use copydesk_model::{Anchor, Event, Figure, Party, Quote, Reference};

use super::amounts::{self, lexemes::Lexeme};
use super::clause::Item;
use super::covered::Block;
use super::dates::Dated;
use super::document::{Sentence, Unit};
use super::hasher::NumberMap;
use super::numbers::Numbers;
use super::pronouns::Candidate;
use super::quotes::{Found, Frame, Looked};
use super::recycle::Short;
use super::registry::{Bearer, Known, Mention, Named};
use super::tokens::{Noted, Token};

/// The most bytes that a list may leave, those of an article of some 25 kB.
const MOST: usize = 256 << 10;

/// Lists without anything in them.
#[derive(Default)]
pub(super) struct Spare {
    pub(super) text: String,
    pub(super) units: Vec<Unit>,
    pub(super) tokens: Vec<Token>,
    pub(super) sentences: Vec<Sentence>,
    pub(super) parties: Vec<Named>,
    pub(super) mentions: Vec<Mention>,
    pub(super) known: NumberMap<Known>,
    pub(super) bearers: Vec<Bearer>,
    pub(super) looked: Vec<Looked>,
    pub(super) found: Vec<Found>,
    pub(super) items: Vec<Item>,
    pub(super) frames: Vec<Frame>,
    pub(super) marks: Vec<usize>,
    pub(super) weighed: Vec<Option<Candidate>>,
    pub(super) resolved: Vec<Candidate>,
    pub(super) ids: NumberMap<usize>,
    pub(super) slug: String,
    pub(super) lexemes: Vec<Lexeme>,
    pub(super) pieces: Vec<Range<usize>>,
    pub(super) heads: Numbers,
    pub(super) amounts: Vec<amounts::Mention>,
    pub(super) dates: Vec<Dated>,
    pub(super) noted: Noted,
    pub(super) units_at: Vec<u32>,
    pub(super) points: Vec<u32>,
    pub(super) runs: Vec<u8>,
    pub(super) covered: Vec<Block>,
    pub(super) anchors: Short<Anchor>,
    pub(super) references: Short<Reference>,
    pub(super) party_list: Vec<Party>,
    pub(super) quotes: Vec<Quote>,
    pub(super) events: Vec<Event>,
    pub(super) figures: Vec<Figure>,
}

thread_local! {
    static SPARE: RefCell<Spare> = RefCell::default();
}

/// An empty list, with the room that one like it has left.
pub(super) fn take<L: List>(of: impl FnOnce(&mut Spare) -> &mut L) -> L {
    let list =
        SPARE.try_with(|spare| Some(std::mem::take(of(&mut *spare.try_borrow_mut().ok()?))));
    list.ok().flatten().unwrap_or_default()
}

/// As [`take`], with room for so many things.
///
/// What has too little is given up for a new list: to make it longer, the allocator would copy all of it, in
/// which nothing is.
pub(super) fn take_for<L: List + Room>(room: usize, of: impl FnOnce(&mut Spare) -> &mut L) -> L {
    let list = take(of);
    let has = list.room();
    if has < room { L::with_room(room.max(2 * has)) } else { list }
}

/// Empties a list, and leaves its room for the next like it.
pub(super) fn leave<L: List>(of: impl FnOnce(&mut Spare) -> &mut L, mut list: L) {
    if list.bytes() > MOST {
        return;
    }
    list.clear();
    // Without the thread's lists, as at its end, it is freed.
    let _ = SPARE.try_with(|spare| {
        if let Ok(mut spare) = spare.try_borrow_mut() {
            let kept = of(&mut spare);
            if list.bytes() > kept.bytes() {
                *kept = list;
            }
        }
    });
}

/// What holds many things in one piece of memory.
pub(super) trait List: Default {
    /// Takes out all that it holds.
    fn clear(&mut self);
    /// About how large its memory is.
    fn bytes(&self) -> usize;
}

/// What can be made with room for so many things, where nothing is in it yet.
pub(super) trait Room {
    /// Nothing, with room for so many.
    fn with_room(room: usize) -> Self;
    /// How many there is room for.
    fn room(&self) -> usize;
}

impl<T> Room for Vec<T> {
    fn with_room(room: usize) -> Self {
        Self::with_capacity(room)
    }

    fn room(&self) -> usize {
        self.capacity()
    }
}

impl Room for String {
    fn with_room(room: usize) -> Self {
        Self::with_capacity(room)
    }

    fn room(&self) -> usize {
        self.capacity()
    }
}

impl<T> List for Vec<T> {
    fn clear(&mut self) {
        self.clear();
    }

    fn bytes(&self) -> usize {
        self.capacity() * size_of::<T>()
    }
}

impl List for String {
    fn clear(&mut self) {
        self.clear();
    }

    fn bytes(&self) -> usize {
        self.capacity()
    }
}

impl<K, V, S: Default> List for HashMap<K, V, S> {
    fn clear(&mut self) {
        self.clear();
    }

    fn bytes(&self) -> usize {
        self.capacity() * size_of::<(K, V)>()
    }
}

#[cfg(test)]
mod tests {
    use copydesk_model::{Article, Block, Prose, Section, Text};

    use super::*;
    use crate::extract;

    #[test]
    fn what_is_left_is_empty_and_has_room() {
        leave(|spare| &mut spare.text, "A storm closed the harbour.".to_owned());
        let text = take(|spare| &mut spare.text);
        assert_eq!(text, "");
        assert!(text.capacity() >= 27);
        assert_eq!(take(|spare| &mut spare.text).capacity(), 0);
    }

    fn article(paragraph: &str) -> Article {
        let block = Block::Paragraph(Prose::new(paragraph).unwrap());
        Article::new(Text::new("News").unwrap()).with_section(Section::new(vec![block]))
    }

    #[test]
    fn an_article_is_read_alike_behind_another_and_on_a_thread_of_its_own() {
        let text = "“It holds,” said Ruth Moe, who opened the fair in Norbury on 3 May 2024.";
        let mut first =
            article(&"“We met,” Mayor Jane Roe said. She won $5 in Hull on Monday. ".repeat(40));
        extract(&mut first);
        let mut behind = article(text);
        extract(&mut behind);
        let mut alone = article(text);
        let alone = std::thread::spawn(move || {
            extract(&mut alone);
            alone
        });
        assert_eq!(behind.quotes.len(), 1);
        assert_eq!(behind, alone.join().unwrap());
    }

    #[test]
    fn a_giant_article_leaves_less_than_its_lists() {
        extract(&mut article(&"Jane Roe met Adam Poe in Hull. ".repeat(4000)));
        assert_eq!(take(|spare| &mut spare.tokens).capacity(), 0);
        assert_eq!(take(|spare| &mut spare.lexemes).capacity(), 0);
        extract(&mut article("Jane Roe met Adam Poe in Hull."));
        assert!(take(|spare| &mut spare.tokens).capacity() > 0);
    }

    #[test]
    fn a_giant_list_leaves_nothing() {
        leave(|spare| &mut spare.text, "x".repeat(MOST + 1));
        assert_eq!(take(|spare| &mut spare.text).capacity(), 0);
    }
}
