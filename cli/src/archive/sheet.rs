//! What is written to, little by little.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use super::growing::Growing;
use crate::output::Saving;

/// A file or standard output.
#[derive(Debug)]
pub(crate) enum Sheet {
    /// Standard output, which gets everything at once.
    Stdout(io::Stdout),
    /// A file that is opened when there is something to write.
    Unopened(PathBuf),
    /// A file that appears when it is whole.
    Saving(BufWriter<Saving>),
    /// A file that grows over several runs.
    Growing(BufWriter<Growing>),
}

impl Sheet {
    /// How many bytes a growing file has; of it, everything is with the system then.
    pub(crate) fn length(&mut self) -> io::Result<u64> {
        self.flush()?;
        let Self::Growing(file) = self else { return Ok(0) };
        file.get_ref().sync()?;
        Ok(file.get_ref().length())
    }

    /// About how many bytes a growing file has: some are not with the system yet.
    pub(crate) fn length_so_far(&self) -> u64 {
        if let Self::Growing(file) = self { file.get_ref().length() } else { 0 }
    }

    /// Gives a file its name; one without anything in it is written too.
    pub(crate) fn commit(mut self) -> io::Result<()> {
        self.open()?;
        match self {
            Self::Saving(file) => file.into_inner().map_err(|e| e.into_error())?.commit(),
            Self::Growing(file) => file.into_inner().map_err(|e| e.into_error())?.commit(),
            Self::Stdout(_) | Self::Unopened(_) => Ok(()),
        }
    }

    /// Writes what is left, and gives a file its name.
    pub(crate) fn finished(mut self) -> io::Result<()> {
        self.flush()?;
        self.commit()
    }

    fn open(&mut self) -> io::Result<()> {
        if let Self::Unopened(path) = self {
            *self = Self::Saving(BufWriter::with_capacity(64 << 10, Saving::open(path)?));
        }
        Ok(())
    }
}

impl Write for Sheet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.open()?;
        match self {
            Self::Stdout(out) => out.write(bytes),
            Self::Saving(file) => file.write(bytes),
            Self::Growing(file) => file.write(bytes),
            Self::Unopened(_) => Ok(0),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(out) => out.flush(),
            Self::Saving(file) => file.flush(),
            Self::Growing(file) => file.flush(),
            Self::Unopened(_) => Ok(()),
        }
    }
}
