//! The room for what is under way.

use std::ops::ControlFlow;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Lets in what has room beside what is there already.
#[derive(Debug)]
pub(super) struct Room {
    most_bytes: usize,
    most_batches: usize,
    inside: Mutex<Inside>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Inside {
    bytes: usize,
    batches: usize,
    closed: bool,
}

impl Room {
    pub(super) fn new(most_bytes: usize, most_batches: usize) -> Self {
        Self { most_bytes, most_batches, inside: Mutex::default(), changed: Condvar::new() }
    }

    /// Waits until there is room; what is too large for that goes in alone. A break says that the
    /// room is closed.
    pub(super) fn enter(&self, bytes: usize) -> ControlFlow<()> {
        let mut inside = self.inside();
        while !inside.closed && inside.batches > 0 && self.is_full(&inside, bytes) {
            inside = self.changed.wait(inside).unwrap_or_else(PoisonError::into_inner);
        }
        if inside.closed {
            return ControlFlow::Break(());
        }
        inside.bytes = inside.bytes.saturating_add(bytes);
        inside.batches += 1;
        ControlFlow::Continue(())
    }

    fn is_full(&self, inside: &Inside, bytes: usize) -> bool {
        inside.batches >= self.most_batches || inside.bytes.saturating_add(bytes) > self.most_bytes
    }

    pub(super) fn leave(&self, bytes: usize) {
        let mut inside = self.inside();
        inside.bytes = inside.bytes.saturating_sub(bytes);
        inside.batches = inside.batches.saturating_sub(1);
        self.changed.notify_all();
    }

    pub(super) fn is_closed(&self) -> bool {
        self.inside().closed
    }

    /// Closes the room when what is returned goes.
    pub(super) fn closed_at_the_end(&self) -> impl Drop + '_ {
        Closing(self)
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        // The numbers hold even if a thread that had them ended in a panic.
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Closing<'a>(&'a Room);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        self.0.inside().closed = true;
        self.0.changed.notify_all();
    }
}
