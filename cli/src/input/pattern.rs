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
    /// Whether it ends with a slash, and so names folders.
    folders: bool,
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
        let depth = (!deep).then_some(rest.len());
        let folders = text.ends_with(std::path::is_separator);
        Ok(Self { base, matcher: glob.compile_matcher(), depth, folders })
    }

    /// Whether a file matches.
    pub(super) fn matches(&self, path: &Path) -> bool {
        !self.folders && self.matcher.is_match(path)
    }

    /// Whether a folder matches, and with it all that it holds; `**` is about files.
    pub(super) fn matches_folder(&self, path: &Path) -> bool {
        (self.folders || self.depth.is_some()) && self.matcher.is_match(path)
    }

    /// Whether a folder may hold what matches.
    pub(super) fn reaches(&self, folder: &Path) -> bool {
        let below = folder.strip_prefix(&self.base).unwrap_or(folder).components().count();
        self.depth.is_none_or(|depth| below < depth)
    }
}

/// The most alternatives of a pattern that are told apart.
const MAX_ALTERNATIVES: usize = 1_000;

/// The patterns that one with braces stands for: `a/x` and `b/x` of `{a,b}/x`.
///
/// A shell makes several names of it, and a name that is not there is missed. A pattern with a mark
/// that is escaped, or too many alternatives, stays as it is.
pub(super) fn alternatives(argument: &Path) -> Vec<PathBuf> {
    let whole = || vec![argument.to_owned()];
    let Some(text) = argument.to_str().filter(|text| !text.contains(['\\', '['])) else {
        return whole();
    };
    let mut done = Vec::new();
    let mut open = vec![text.to_owned()];
    while let Some(text) = open.pop() {
        match split(&text) {
            Some(parts) => open.extend(parts.into_iter().rev()),
            None => done.push(PathBuf::from(text)),
        }
        if done.len() + open.len() > MAX_ALTERNATIVES {
            return whole();
        }
    }
    done
}

/// The alternatives of the first braces, each with what stands around them.
fn split(text: &str) -> Option<Vec<String>> {
    let (before, rest) = text.split_once('{')?;
    let (mut depth, mut from, mut parts) = (0_usize, 0, Vec::new());
    for (at, c) in rest.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                parts.push(rest.get(from..at)?);
                from = at + 1;
                if c == '}' {
                    let behind = rest.get(from..)?;
                    return Some(
                        parts.iter().map(|part| format!("{before}{part}{behind}")).collect(),
                    );
                }
            }
            _ => {}
        }
    }
    None
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
    fn a_slash_at_the_end_asks_for_folders() {
        assert!(!pattern("in/a*/").matches(Path::new("in/a.json")));
        assert!(pattern("in/a*/").matches_folder(Path::new("in/ab")));
        assert!(pattern("**/a/").matches_folder(Path::new("in/a")));
        assert!(!pattern("**/a").matches_folder(Path::new("in/a")));
    }

    #[test]
    fn braces_stand_for_several_patterns() {
        let of = |text: &str| {
            let all = alternatives(Path::new(text)).into_iter();
            all.map(|path| path.to_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(of("in/{a,b*}.txt"), ["in/a.txt", "in/b*.txt"]);
        assert_eq!(of("{a,{b,c}}{1,2}"), ["a1", "a2", "b1", "b2", "c1", "c2"]);
        for text in ["*.txt", "{a", "a}", "[{a,b}]", "\\{a,b}", &"{a,b}".repeat(40)] {
            assert_eq!(of(text), [text]);
        }
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
