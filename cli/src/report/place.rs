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
}

impl Name {
    /// Something that is no file.
    pub(crate) fn of(shown: impl Into<String>) -> Self {
        let shown = shown.into();
        Self { path: shown.clone(), shown }
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
        let path_from_root = below(&self.0, path).unwrap_or_else(|| slashes(path));
        Name { shown: visible::name(path), path: path_from_root }
    }
}

/// The path of a file from a folder that it is in, with slashes; neither needs to exist.
pub(crate) fn below(folder: &Path, path: &Path) -> Option<String> {
    let path = plain(path);
    path.strip_prefix(plain(folder)).ok().map(slashes)
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
    let path = path.to_string_lossy();
    if cfg!(windows) { path.replace('\\', "/") } else { path.into_owned() }
}

/// A path as a relative reference, or if it is absolute as a URI of a file.
pub(crate) fn uri(path: &str) -> String {
    let drive = path.get(1..3) == Some(":/");
    let (mut uri, rest) = match path.split_at_checked(2) {
        Some((drive_and_colon, rest)) if drive => (format!("file:///{drive_and_colon}"), rest),
        _ if path.starts_with('/') => ("file://".to_owned(), path),
        _ => (String::new(), path),
    };
    for byte in rest.bytes() {
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
        assert_eq!(uri("a b/c:d/é%.json"), "a%20b/c%3Ad/%C3%A9%25.json");
        assert_eq!(uri("/tmp/x"), "file:///tmp/x");
        assert_eq!(uri("D:/a b"), "file:///D:/a%20b");
        assert_eq!(uri("<stdin>"), "%3Cstdin%3E");
    }

    #[cfg(unix)]
    #[test]
    fn a_path_is_told_from_the_folder_it_is_in() {
        let at = |path: &str| below(Path::new("/a/b"), Path::new(path));
        assert_eq!(at("/a/b/c/d.txt").as_deref(), Some("c/d.txt"));
        assert_eq!(at("/a/b/../b/./d.txt").as_deref(), Some("d.txt"));
        assert_eq!(at("/a/bc/d.txt"), None);
        let from = |path: &str| relative(Path::new("/a/b"), Path::new(path));
        assert_eq!(from("/a/b/c/d.txt"), "c/d.txt");
        assert_eq!(from("/a/bc/../x/d.txt"), "../x/d.txt");
        assert_eq!(from("/d.txt"), "../../d.txt");
    }
}
