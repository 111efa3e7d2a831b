//! A list of names: `--files-from`.

use std::io::{self, BufRead};
use std::path::{Component, Path, PathBuf};

/// The longest name, in bytes; systems allow four thousand.
const MAX_NAME: u64 = 1 << 16;

/// The names of a list, one after the other; blank ones are passed over.
pub(super) struct Names<R> {
    list: R,
    /// What ends a name: a line break, or NUL if the list has any.
    end: Option<u8>,
    /// Whether the list could not be read: it would fail again, without end.
    failed: bool,
}

impl<R: BufRead> Names<R> {
    /// The names of a list. Unless they are known to end with NUL, the beginning of the list tells:
    /// no name has NUL in it.
    pub(super) fn new(list: R, null: bool) -> Self {
        Self { list, end: null.then_some(0), failed: false }
    }

    fn name(&mut self) -> io::Result<Option<PathBuf>> {
        let end = match self.end {
            Some(end) => end,
            None => {
                if self.list.fill_buf()?.contains(&0) {
                    0
                } else {
                    b'\n'
                }
            }
        };
        self.end = Some(end);
        loop {
            let mut name = Vec::new();
            let length = io::Read::take(&mut self.list, MAX_NAME).read_until(end, &mut name)?;
            if length == 0 {
                return Ok(None);
            }
            if name.last() == Some(&end) {
                name.pop();
            } else if length as u64 == MAX_NAME {
                let message = format!("found a name of {MAX_NAME} bytes or more, expected fewer");
                return Err(io::Error::other(message));
            }
            if end == b'\n' && name.last() == Some(&b'\r') {
                name.pop();
            }
            if !name.is_empty() {
                return path(name).map(Some);
            }
        }
    }
}

impl<R: BufRead> Iterator for Names<R> {
    type Item = io::Result<PathBuf>;
    fn next(&mut self) -> Option<io::Result<PathBuf>> {
        if self.failed {
            return None;
        }
        let name = self.name();
        self.failed = name.is_err();
        name.transpose()
    }
}

#[cfg(unix)]
#[allow(clippy::unnecessary_wraps, reason = "other systems have names that are no path")]
fn path(name: Vec<u8>) -> io::Result<PathBuf> {
    use std::os::unix::ffi::OsStringExt;
    Ok(std::ffi::OsString::from_vec(name).into())
}

#[cfg(not(unix))]
fn path(name: Vec<u8>) -> io::Result<PathBuf> {
    let name = String::from_utf8(name);
    name.map(Into::into).map_err(|_| io::Error::other("found a name that is not UTF-8"))
}

/// Where a file goes under an output folder: its path, without what leads out of the folder.
pub(super) fn place(path: &Path) -> PathBuf {
    path.components().filter(|part| matches!(part, Component::Normal(_))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(list: &[u8], null: bool) -> Vec<String> {
        let names = Names::new(list, null).map(|name| name.unwrap().display().to_string());
        names.collect()
    }

    #[test]
    fn names_end_with_lines_or_with_nul() {
        assert_eq!(names(b"a b\r\n\nc\xc3\xa9", false), ["a b", "cé"]);
        assert_eq!(names(b"a\nb\0c\0", false), ["a\nb", "c"]);
        assert_eq!(names(b"a\nb", true), ["a\nb"]);
        assert_eq!(names(b"", false), [""; 0]);
        let mut long = Names::new(&[b'a'; MAX_NAME as usize][..], false);
        assert!(long.next().unwrap().is_err() && long.next().is_none());
    }

    #[test]
    fn no_place_is_outside_the_folder() {
        for (path, expected) in [("a/b.txt", "a/b.txt"), ("/a/../b.txt", "a/b.txt"), ("../x", "x")]
        {
            assert_eq!(place(Path::new(path)), Path::new(expected));
        }
    }
}
