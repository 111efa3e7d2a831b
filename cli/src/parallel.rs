//! Work on many things at a time, with results in the order of the things.
//!
//! One thread finds what there is to do, some work, and the caller's takes the results. What is under
//! way is bounded in bytes, so memory does not grow with the number of things; a thing that is larger
//! than the bound is worked on alone. Neither the results nor their order depend on the number of
//! threads.

mod room;

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use crossbeam_channel::{Receiver, Sender, unbounded};

use self::room::Room;

/// How many bytes of input are under way, all threads together. An article takes about ten times its
/// size while it is worked on.
const MAX_BYTES: usize = 8 << 20;

/// From how many bytes on things are handed over: passing them on one by one costs more than the work
/// on small ones.
const BATCH_BYTES: usize = 32 << 10;

/// The most things that are handed over at a time.
const BATCH: usize = 64;

/// What a thing costs beside its bytes.
const LEAST: usize = 256;

/// The stack of a thread that works: that of the first thread of a process, on which everything is
/// known to work.
const STACK: usize = 8 << 20;

/// The work on a thing ended in a panic: a defect of the program, which has been reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Panicked;

/// What a thing has become.
pub(crate) type Worked<R> = Result<R, Panicked>;

/// As many threads as are asked for, or as there are cores.
pub(crate) fn jobs(asked: Option<u16>) -> usize {
    let cores = || thread::available_parallelism().map_or(1, NonZeroUsize::get);
    asked.map_or_else(cores, usize::from)
}

/// Takes what there is to do, as it is found.
pub(crate) struct Feed<'a, T> {
    way: Way<'a, T>,
}

enum Way<'a, T> {
    /// Each thing is done at once.
    Here(&'a mut dyn FnMut(T) -> ControlFlow<()>),
    /// Things are collected and handed over.
    Threads { tasks: Sender<Batch<T>>, room: &'a Room, next: Batch<T> },
}

/// Things that are handed over together.
struct Batch<T> {
    number: usize,
    bytes: usize,
    things: Vec<T>,
}

impl<T> Batch<T> {
    const fn new(number: usize) -> Self {
        Self { number, bytes: 0, things: Vec::new() }
    }
}

impl<T> Feed<'_, T> {
    /// One more thing of about this many bytes; a break says that no more are wanted.
    pub(crate) fn put(&mut self, thing: T, bytes: usize) -> ControlFlow<()> {
        match &mut self.way {
            Way::Here(work) => work(thing),
            Way::Threads { next, .. } => {
                let bytes = bytes.saturating_add(LEAST);
                if !next.things.is_empty() && next.bytes.saturating_add(bytes) > BATCH_BYTES {
                    self.hand_over()?;
                }
                self.add(thing, bytes)
            }
        }
    }

    /// Everything of an iterator, with the bytes of each thing, until no more is wanted.
    pub(crate) fn put_all(&mut self, things: impl Iterator<Item = T>, bytes: fn(&T) -> usize) {
        for thing in things {
            let bytes = bytes(&thing);
            if self.put(thing, bytes).is_break() {
                return;
            }
        }
    }

    fn add(&mut self, thing: T, bytes: usize) -> ControlFlow<()> {
        let Way::Threads { next, .. } = &mut self.way else { return ControlFlow::Continue(()) };
        next.things.push(thing);
        next.bytes = next.bytes.saturating_add(bytes);
        match next.bytes >= BATCH_BYTES || next.things.len() >= BATCH {
            true => self.hand_over(),
            false => ControlFlow::Continue(()),
        }
    }

    /// Hands over what has been put: to be called before waiting for what may take long to come.
    pub(crate) fn hand_over(&mut self) -> ControlFlow<()> {
        let Way::Threads { tasks, room, next } = &mut self.way else {
            return ControlFlow::Continue(());
        };
        if next.things.is_empty() {
            return ControlFlow::Continue(());
        }
        let batch = std::mem::replace(next, Batch::new(next.number + 1));
        if room.enter(batch.bytes).is_break() || tasks.send(batch).is_err() {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }
}

/// Works on everything that is fed, `jobs` things at a time, and hands each with its result to `take`
/// in the order of the feed, until that breaks.
pub(crate) fn ordered<T: Send, R: Send>(
    jobs: usize,
    feed: impl FnOnce(&mut Feed<'_, T>) + Send,
    work: impl Fn(&T) -> R + Sync,
    mut take: impl FnMut(T, Worked<R>) -> ControlFlow<()>,
) {
    let work = |thing: &T| catch_unwind(AssertUnwindSafe(|| work(thing))).map_err(|_| Panicked);
    let mut left = Some(feed);
    if jobs > 1 {
        on_threads(jobs, &mut left, work, &mut take);
    }
    if let Some(feed) = left {
        let mut here = |thing: T| {
            let result = work(&thing);
            take(thing, result)
        };
        feed(&mut Feed { way: Way::Here(&mut here) });
    }
}

/// Leaves the feed where it is if the system has no threads for it.
fn on_threads<T: Send, R: Send>(
    jobs: usize,
    left: &mut Option<impl FnOnce(&mut Feed<'_, T>) + Send>,
    work: impl Fn(&T) -> Worked<R> + Sync,
    take: &mut impl FnMut(T, Worked<R>) -> ControlFlow<()>,
) {
    let room = Room::new(MAX_BYTES, jobs * BATCH);
    let (tasks, to_do) = unbounded();
    let (results, done) = unbounded();
    thread::scope(|scope| {
        // However this ends, nobody may wait for room for ever.
        let _closed = room.closed_at_the_end();
        // A system that has no more threads has those that are there already.
        let workers = (0..jobs).filter(|_| {
            let (to_do, results, work, room) = (to_do.clone(), results.clone(), &work, &room);
            let builder = thread::Builder::new().stack_size(STACK);
            builder.spawn_scoped(scope, move || worker(&to_do, &results, room, work)).is_ok()
        });
        let workers = workers.count();
        drop((to_do, results));
        if workers == 0 {
            return;
        }
        let room = &room;
        let feeder = thread::Builder::new().spawn_scoped(scope, move || {
            let Some(feed) = left.take() else { return };
            let way = Way::Threads { tasks, room, next: Batch::new(0) };
            let mut feeding = Feed { way };
            feed(&mut feeding);
            let _ = feeding.hand_over();
        });
        if feeder.is_ok() {
            in_order(&done, room, take);
        }
    });
}

type Done<T, R> = (usize, usize, Vec<(T, Worked<R>)>);

fn worker<T, R>(
    to_do: &Receiver<Batch<T>>,
    results: &Sender<Done<T, R>>,
    room: &Room,
    work: impl Fn(&T) -> Worked<R>,
) {
    for Batch { number, bytes, things } in to_do {
        if room.is_closed() {
            continue;
        }
        let done = things.into_iter().map(|thing| {
            let result = work(&thing);
            (thing, result)
        });
        if results.send((number, bytes, done.collect())).is_err() {
            return;
        }
    }
}

fn in_order<T, R>(
    done: &Receiver<Done<T, R>>,
    room: &Room,
    take: &mut impl FnMut(T, Worked<R>) -> ControlFlow<()>,
) {
    let mut next = 0;
    let mut early = BTreeMap::new();
    for (number, bytes, results) in done {
        early.insert(number, (bytes, results));
        while let Some((bytes, results)) = early.remove(&next) {
            for (thing, result) in results {
                if take(thing, result).is_break() {
                    return;
                }
            }
            room.leave(bytes);
            next += 1;
        }
    }
}

#[cfg(test)]
mod tests;
