//! How a run ended.

use std::process::ExitCode;

/// How a run, or a part of it, ended; the greater one wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// Everything that was asked for was done.
    Done,
    /// An input is not a valid article, or something would be lost that must not be.
    Faulty,
    /// The work could not be tried: bad usage, or files that cannot be read or written.
    CouldNotRun,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::Faulty => 1,
            Exit::CouldNotRun => 2,
        })
    }
}
