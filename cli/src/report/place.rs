//! Names of files and places in them, as reports write them.

use std::path::{Component, Path, PathBuf};

use copydesk_convert::model::Location;

use crate::visible;

/// How far the end of a place is looked for, in bytes. Findings may be many and long, and time must
/// stay in proportion to the file.
const LONGEST: usize = 4_096;

/// What an input is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    /// As it was named, safe to show.
    pub(crate) shown: String,
    /// Its path from the root of the work tree, with slashes; not safe to show.
    pub(crate) path: String,
    /// The same as a relative reference, or if it is absolute as a URI of a file.
    pub(crate) uri: String,
}

impl Name {
    /// Something that is no file.
    pub(crate) fn of(shown: impl Into<String>) -> Self {
        let shown = shown.into();
        Self { path: shown.clone(), uri: uri(shown.as_bytes()), shown }
    }
}

/// The folder that reports name files from: the work tree of Git around the current folder, or else
/// the current folder.
///
/// The hosts that read reports know files by their path in the repository.
#[derive(Clone, Debug)]
pub(crate) struct Root(PathBuf);

impl Root {
    /// Looks for the folder.
    pub(crate) fn find() -> Self {
        let here = std::env::current_dir().unwrap_or_default();
        let tree = here.ancestors().find(|folder| folder.join(".git").exists());
        Self(tree.map_or_else(|| here.clone(), Path::to_owned))
    }

    /// What a file is called.
    pub(crate) fn name(&self, path: &Path) -> Name {
        let from_root = below(&self.0, path).unwrap_or_else(|| path.to_owned());
        let uri = uri(from_root.as_os_str().as_encoded_bytes());
        Name { shown: visible::name(path), path: slashes(&from_root), uri }
    }
}

/// The path of a file from a folder that it is in; neither needs to exist.
pub(crate) fn below(folder: &Path, path: &Path) -> Option<PathBuf> {
    plain(path).strip_prefix(plain(folder)).ok().map(Path::to_owned)
}

/// The path of a file from a folder that it need not be in, with slashes.
pub(crate) fn relative(folder: &Path, path: &Path) -> String {
    let (folder, path) = (plain(folder), plain(path));
    let mut from = folder.components().peekable();
    let mut to = path.components().peekable();
    let mut common = 0;
    while from.peek().is_some() && from.peek() == to.peek() {
        from.next();
        to.next();
        common += 1;
    }
    if common == 0 {
        return slashes(&path);
    }
    let up = from.map(|_| Component::ParentDir);
    slashes(&up.chain(to).collect::<PathBuf>())
}

/// A path from the root of the file system without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}

fn slashes(path: &Path) -> String {
    let path = visible::path_text(path);
    if cfg!(windows) { path.replace('\\', "/") } else { path }
}

/// The bytes of a path as a relative reference, or if it is absolute as a URI of a file.
fn uri(path: &[u8]) -> String {
    let slash = |byte: &u8| if cfg!(windows) && *byte == b'\\' { b'/' } else { *byte };
    let path: Vec<u8> = path.iter().map(slash).collect();
    let (mut uri, rest) = match path.as_slice() {
        [drive, b':', b'/', ..] => {
            (format!("file:///{}:", char::from(*drive)), path.get(2..).unwrap_or_default())
        }
        [b'/', ..] => ("file://".to_owned(), path.as_slice()),
        _ => (String::new(), path.as_slice()),
    };
    for byte in rest.iter().copied() {
        // A colon in the first part would end a scheme.
        if byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

/// The line and column behind a place.
pub(super) fn end(text: &str, at: Option<&Location>) -> (u32, u32) {
    let Some(Location { line, column, bytes }) = at else { return (1, 1) };
    let (mut line, mut column) = (*line, *column);
    let to = bytes.end.min(bytes.start.saturating_add(LONGEST));
    let marked = text.as_bytes().get(bytes.start..to.min(text.len())).unwrap_or_default();
    let mut rest = marked.iter().peekable();
    while let Some(byte) = rest.next() {
        let ends_line = *byte == b'\n' || *byte == b'\r' && rest.peek() != Some(&&b'\n');
        if ends_line {
            (line, column) = (line.saturating_add(1), 1);
        } else if !(0x80..0xC0).contains(byte) && *byte != b'\r' {
            column = column.saturating_add(1);
        }
    }
    (line, column)
}

#[cfg(test)]
mod tests {
    use copydesk_convert::Source;

    use super::*;

    #[test]
    fn an_end_counts_lines_and_characters() {
        let text = "one\ntwö three\r\nfour";
        let source = Source::new("a", text);
        for (range, expected) in [(0..3, (1, 4)), (4..8, (2, 4)), (4..16, (3, 1)), (4..18, (3, 3))]
        {
            let end = end(text, Some(&source.location(range.clone())));
            assert_eq!(end, expected, "{range:?}");
            let walked = source.location(range.end..range.end);
            assert_eq!(end, (walked.line, walked.column), "{range:?}");
        }
    }

    #[test]
    fn a_uri_has_no_character_that_it_must_not_have() {
        assert_eq!(uri("a b/c:d/é%.json".as_bytes()), "a%20b/c%3Ad/%C3%A9%25.json");
        assert_eq!(uri(b"caf\xe9"), "caf%E9");
        assert_eq!(uri(b"/tmp/x"), "file:///tmp/x");
        assert_eq!(uri(b"D:/a b"), "file:///D:/a%20b");
        assert_eq!(uri(b"<stdin>"), "%3Cstdin%3E");
    }

    #[cfg(unix)]
    #[test]
    fn a_path_is_told_from_the_folder_it_is_in() {
        let at = |path: &str| below(Path::new("/a/b"), Path::new(path)).map(|path| slashes(&path));
        assert_eq!(at("/a/b/c/d.txt").as_deref(), Some("c/d.txt"));
        assert_eq!(at("/a/b/../b/./d.txt").as_deref(), Some("d.txt"));
        assert_eq!(at("/a/bc/d.txt"), None);
        let from = |path: &str| relative(Path::new("/a/b"), Path::new(path));
        assert_eq!(from("/a/b/c/d.txt"), "c/d.txt");
        assert_eq!(from("/a/bc/../x/d.txt"), "../x/d.txt");
        assert_eq!(from("/d.txt"), "../../d.txt");
    }
}
