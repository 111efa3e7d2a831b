//! A file that grows over several runs, and takes its name when it is whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// What is added to the name until then.
const ENDING: &str = ".copydesk-part";

/// A file under another name, which stays there if the program is ended.
#[derive(Debug)]
pub(crate) struct Growing {
    file: File,
    part: PathBuf,
    path: PathBuf,
    length: u64,
}

impl Growing {
    /// Goes on behind so many bytes; what stands behind them is of articles that were not finished.
    pub(crate) fn open(path: &Path, length: u64) -> io::Result<Self> {
        if path.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let part = part(path);
        let mut file = OpenOptions::new().create(true).write(true).truncate(false).open(&part)?;
        if file.metadata()?.len() < length {
            return Err(io::Error::other("the part that was written is gone"));
        }
        file.set_len(length)?;
        file.seek(SeekFrom::Start(length))?;
        Ok(Self { file, part, path: path.to_owned(), length })
    }

    /// Gives a file that is whole its name, unless it has it already.
    pub(crate) fn name(path: &Path) -> io::Result<()> {
        match fs::rename(part(path), path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }

    /// How many bytes it has.
    pub(crate) const fn length(&self) -> u64 {
        self.length
    }

    /// Waits until it is on the disk.
    pub(crate) fn sync(&self) -> io::Result<()> {
        self.file.sync_data()
    }

    /// Gives the file its name.
    pub(crate) fn commit(self) -> io::Result<()> {
        self.file.sync_all()?;
        fs::rename(self.part, self.path)
    }
}

fn part(path: &Path) -> PathBuf {
    let mut part = path.as_os_str().to_owned();
    part.push(ENDING);
    part.into()
}

impl Write for Growing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.length += written as u64;
        Ok(written)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
