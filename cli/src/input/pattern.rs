//! Patterns of names, such as `archive/**/*.txt`, as a shell would expand them.

use std::path::{Component, Path, PathBuf};

use globset::{GlobBuilder, GlobMatcher};

/// A pattern of names.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    /// The folder above all that it can match.
    pub(super) base: PathBuf,
    matcher: GlobMatcher,
    /// How deep below the base it can match; `**` has no end.
    depth: Option<usize>,
}

impl Pattern {
    /// Whether an argument that names no file is a pattern.
    pub(super) fn is(argument: &Path) -> bool {
        has_marks(argument.as_os_str().as_encoded_bytes()) && argument.symlink_metadata().is_err()
    }

    /// The pattern, or what is wrong with it.
    pub(super) fn new(argument: &Path) -> Result<Self, String> {
        let text = argument.to_str().ok_or("found a pattern that is not UTF-8")?;
        let plain = |part: &Component<'_>| !has_marks(part.as_os_str().as_encoded_bytes());
        let base: PathBuf = argument.components().take_while(plain).collect();
        let rest: Vec<_> = argument.components().skip_while(plain).collect();
        let deep = rest.iter().any(|part| part.as_os_str() == "**");
        // Doubled slashes and the like are not in the paths that are matched.
        let whole: PathBuf = argument.components().collect();
        let glob = GlobBuilder::new(whole.to_str().unwrap_or(text))
            .literal_separator(true)
            .backslash_escape(true)
            .build()
            .map_err(|error| format!("found a pattern that cannot be read: {}", error.kind()))?;
        Ok(Self { base, matcher: glob.compile_matcher(), depth: (!deep).then_some(rest.len()) })
    }

    /// Whether a file or folder matches.
    pub(super) fn matches(&self, path: &Path) -> bool {
        self.matcher.is_match(path)
    }

    /// Whether a folder matches, and with it all that it holds; `**` is about files.
    pub(super) fn matches_folder(&self, path: &Path) -> bool {
        self.depth.is_some() && self.matches(path)
    }

    /// Whether a folder may hold what matches.
    pub(super) fn reaches(&self, folder: &Path) -> bool {
        let below = folder.strip_prefix(&self.base).unwrap_or(folder).components().count();
        self.depth.is_none_or(|depth| below < depth)
    }
}

fn has_marks(text: &[u8]) -> bool {
    text.iter().any(|byte| b"*?[{".contains(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> Pattern {
        Pattern::new(Path::new(text)).unwrap()
    }

    #[test]
    fn stars_stop_at_folders_unless_doubled() {
        let found = |text: &str, path: &str| pattern(text).matches(Path::new(path));
        assert!(found("in/*.txt", "in/a.txt") && !found("in/*.txt", "in/b/a.txt"));
        assert!(found("in/**/*.txt", "in/a.txt") && found("in/**/*.txt", "in/b/c/a.txt"));
        assert!(found("in//[ab]?.{txt,md}", "in/a1.md") && !found("in/[ab]?.txt", "in/c1.txt"));
    }

    #[test]
    fn only_folders_that_can_match_are_entered() {
        assert_eq!(pattern("a/b/*/c.txt").base, Path::new("a/b"));
        assert_eq!(pattern("*.txt").base, Path::new(""));
        assert!(pattern("a/*/c.txt").reaches(Path::new("a/x")));
        assert!(!pattern("a/*/c.txt").reaches(Path::new("a/x/y")));
        assert!(pattern("a/**").reaches(Path::new("a/x/y/z")));
    }
}
