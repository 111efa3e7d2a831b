//! What a Git repository ignores.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

/// The rules for the entries of one folder: those of its own `.gitignore`, and of the folders above
/// it up to the root of the repository.
#[derive(Clone, Default)]
pub(super) struct Ignored {
    /// The folder, as the rules name it.
    folder: PathBuf,
    in_repository: bool,
    /// The rules, the outermost first.
    rules: Vec<Arc<Gitignore>>,
}

impl Ignored {
    /// The rules for a folder where a walk begins.
    pub(super) fn at(folder: &Path) -> Self {
        let Ok(folder) = folder.canonicalize() else { return Self::default() };
        let root = folder.ancestors().find(|above| is_repository(above));
        let Some(root) = root else { return Self { folder, ..Self::default() } };
        let mut ignored = Self::repository(root);
        let below = folder.strip_prefix(root).unwrap_or(Path::new(""));
        for name in below {
            ignored = ignored.within(name);
        }
        ignored
    }

    /// The rules for a folder in this one.
    pub(super) fn below(&self, path: &Path) -> Self {
        let folder = self.folder.join(path.file_name().unwrap_or_default());
        if is_repository(&folder) { Self::repository(&folder) } else { self.enter(folder) }
    }

    /// Whether an entry of the folder is ignored.
    pub(super) fn has(&self, name: &OsStr, is_folder: bool) -> bool {
        if self.rules.is_empty() {
            return false;
        }
        let path = self.folder.join(name);
        // The innermost rule that says anything decides.
        let decided =
            self.rules.iter().rev().find_map(|rules| match rules.matched(&path, is_folder) {
                Match::None => None,
                found => Some(found.is_ignore()),
            });
        decided.unwrap_or(false)
    }

    fn repository(root: &Path) -> Self {
        let (everywhere, _) = Gitignore::global();
        let mut ignored = Self { in_repository: true, ..Self::default() };
        ignored.add(everywhere);
        ignored.read(root, &root.join(".git/info/exclude"));
        ignored.enter(root.to_owned())
    }

    fn within(&self, name: &OsStr) -> Self {
        self.enter(self.folder.join(name))
    }

    fn enter(&self, folder: PathBuf) -> Self {
        let mut ignored = Self { folder, ..self.clone() };
        if ignored.in_repository {
            let folder = ignored.folder.clone();
            ignored.read(&folder, &folder.join(".gitignore"));
        }
        ignored
    }

    /// Adds the rules of a file for a folder. A line that is no pattern is passed over, as Git does,
    /// and so is what is no file: opening a named pipe would wait for its writer.
    fn read(&mut self, folder: &Path, file: &Path) {
        if !file.is_file() {
            return;
        }
        let mut rules = GitignoreBuilder::new(folder);
        rules.add(file);
        if let Ok(rules) = rules.build() {
            self.add(rules);
        }
    }

    fn add(&mut self, rules: Gitignore) {
        if !rules.is_empty() {
            self.rules.push(Arc::new(rules));
        }
    }
}

fn is_repository(folder: &Path) -> bool {
    folder.join(".git").exists()
}
