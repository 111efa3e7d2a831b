//! Room that the lists of one article leave for those of the next on the same thread.
//!
//! The allocator is quick with small pieces only, and the lists of a document are none. What is left is
//! empty: of an article nothing stays but how long its lists were, and of a giant one not even that.

use std::cell::RefCell;
use std::collections::HashMap;

use super::amounts::lexemes::Lexeme;
use super::clause::Item;
use super::document::{Sentence, Unit};
use super::hasher::NumberMap;
use super::quotes::{Found, Looked};
use super::registry::{Bearer, Known, Mention, Named};
use super::tokens::Token;

/// The most bytes that a list may leave, those of an article of some 30 kB.
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
    pub(super) lexemes: Vec<Lexeme>,
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

/// Empties a list, and leaves its room for the next like it.
pub(super) fn leave<L: List>(of: impl FnOnce(&mut Spare) -> &mut L, mut list: L) {
    if list.bytes() > MOST {
        return;
    }
    list.clear();
    // Without the thread's lists, as at its end, it is freed.
    let _ = SPARE.try_with(|spare| {
        if let Ok(mut spare) = spare.try_borrow_mut() {
            *of(&mut spare) = list;
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
    use super::*;

    #[test]
    fn what_is_left_is_empty_and_has_room() {
        leave(|spare| &mut spare.text, "A storm closed the harbour.".to_owned());
        let text = take(|spare| &mut spare.text);
        assert_eq!(text, "");
        assert!(text.capacity() >= 27);
        assert_eq!(take(|spare| &mut spare.text).capacity(), 0);
    }

    #[test]
    fn a_giant_list_leaves_nothing() {
        leave(|spare| &mut spare.text, "x".repeat(MOST + 1));
        assert_eq!(take(|spare| &mut spare.text).capacity(), 0);
    }
}
