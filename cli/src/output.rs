//! What is written: files whole or not at all, and standard output.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::console::Console;
use crate::exit::Exit;
use crate::read::reason;
use crate::unfinished::Unfinished;

/// How many symbolic links in a row are followed, as many as Linux does.
const MAX_LINKS: usize = 40;

/// How many characters of a file's name stand in the name of its temporary file: a name has at most
/// 255 bytes.
const MAX_NAME: usize = 48;

/// Writes to standard output.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    quietly(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// Writes a part of what goes to standard output; a break says that no more can be written, because
/// the reader has gone, or because of what has been said.
pub(crate) fn print_part(text: &str, exit: &mut Exit, console: &mut Console) -> ControlFlow<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => return ControlFlow::Continue(()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        Err(error) => *exit = (*exit).max(unwritable(&error, console)),
    }
    ControlFlow::Break(())
}

pub(crate) fn unwritable(error: &io::Error, console: &mut Console) -> Exit {
    console.fault(&format!("cannot write to standard output: {}", reason(error)));
    Exit::CouldNotRun
}

/// Writes to standard output, and says so if it cannot.
pub(crate) fn print_or_complain(text: &str, console: &mut Console) -> Exit {
    match print(text) {
        Ok(()) => Exit::Done,
        Err(error) => unwritable(&error, console),
    }
}

/// Writes a file so that its name shows the old content or the new, never a part.
///
/// A device or named pipe is written directly; a symbolic link stays, and its target is replaced.
pub(crate) fn save(path: &Path, text: &str) -> io::Result<()> {
    let mut file = Saving::open(path)?;
    file.write_all(text.as_bytes())?;
    file.commit()
}

/// A file that is being written, and takes its name when it is whole.
#[derive(Debug)]
pub(crate) enum Saving {
    /// What has no content to replace.
    Direct(File),
    /// A file under another name in the same folder.
    Replacing(Box<Replacing>),
}

/// A file that has another name yet.
#[derive(Debug)]
pub(crate) struct Replacing {
    file: File,
    temporary: Unfinished,
    /// The name that it takes.
    path: PathBuf,
    /// What is known of the file that it replaces.
    old: Option<Metadata>,
}

impl Saving {
    /// Begins to write a file.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        if is_stream(path) {
            return direct(path);
        }
        match fs::metadata(path) {
            Ok(old) if old.is_dir() => Err(ErrorKind::IsADirectory.into()),
            Ok(old) if !old.is_file() => direct(path),
            Ok(old) => {
                // A file that must not be written is not replaced either.
                drop(OpenOptions::new().write(true).open(path)?);
                replacing(target(path)?, Some(old))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => replacing(target(path)?, None),
            Err(error) => Err(error),
        }
    }

    /// Gives the file its name. Without this nothing is changed.
    pub(crate) fn commit(self) -> io::Result<()> {
        self.stage()?.commit()
    }

    /// Closes the file when it is whole and on the disk; it does not have its name yet.
    pub(crate) fn stage(self) -> io::Result<Staged> {
        let Self::Replacing(replacing) = self else { return Ok(Staged(None)) };
        let Replacing { file, temporary, path, old } = *replacing;
        if let Some(old) = old {
            keep_owner_and_mode(&file, &old)?;
        }
        file.sync_all()?;
        Ok(Staged(Some((temporary, path))))
    }
}

/// A file that is whole, and has only to take its name; dropped, it is gone.
#[derive(Debug)]
pub(crate) struct Staged(Option<(Unfinished, PathBuf)>);

impl Staged {
    /// Gives the file its name.
    pub(crate) fn commit(self) -> io::Result<()> {
        let Some((temporary, path)) = self.0 else { return Ok(()) };
        temporary.finish(&path)
    }
}

impl Write for Saving {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            // A reader that has gone has had enough.
            Self::Direct(file) => match file.write(bytes) {
                Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(bytes.len()),
                other => other,
            },
            Self::Replacing(replacing) => replacing.file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Whether a name stands for standard output.
pub(crate) fn is_stdout(path: &Path) -> bool {
    ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].iter().any(|name| path == Path::new(name))
}

/// Whether a name stands for an open file of the process, whose content must not be replaced.
pub(crate) fn is_stream(path: &Path) -> bool {
    path == Path::new("/dev/stderr") || path.starts_with("/dev/fd") || path.starts_with("/proc")
}

/// Writes at the end of what is there already, if there is an end.
fn direct(path: &Path) -> io::Result<Saving> {
    OpenOptions::new().append(true).open(path).map(Saving::Direct)
}

/// A reader that has gone has had enough.
fn quietly(written: io::Result<()>) -> io::Result<()> {
    match written {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Where a chain of symbolic links ends, whether or not there is a file.
fn target(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MAX_LINKS {
        match fs::read_link(&path) {
            Ok(next) => path = folder(&path).join(next),
            Err(_) => return Ok(path),
        }
    }
    Err(io::Error::other("too many symbolic links"))
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn replacing(path: PathBuf, old: Option<Metadata>) -> io::Result<Saving> {
    let name: String =
        path.file_name().unwrap_or_default().to_string_lossy().chars().take(MAX_NAME).collect();
    let mut builder = tempfile::Builder::new();
    let prefix = format!(".{name}.copydesk-tmp-");
    builder.prefix(&prefix);
    new_file_mode(&mut builder);
    let (file, temporary) = Unfinished::create(&builder, folder(&path))?;
    Ok(Saving::Replacing(Box::new(Replacing { file, temporary, path, old })))
}

/// A new file gets what the mask of the process allows, as any other file would.
#[cfg(unix)]
fn new_file_mode(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn new_file_mode(_builder: &mut tempfile::Builder<'_, '_>) {}

#[cfg(unix)]
fn keep_owner_and_mode(file: &File, old: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};
    // Only the superuser may give files away; anybody else becomes the owner of what they write.
    let _ = fchown(file, Some(old.uid()), Some(old.gid()));
    file.set_permissions(old.permissions())
}

#[cfg(not(unix))]
fn keep_owner_and_mode(_file: &File, _old: &Metadata) -> io::Result<()> {
    Ok(())
}
