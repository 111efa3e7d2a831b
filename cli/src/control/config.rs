//! `copydesk.toml`: the nearest one above each input.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use copydesk_convert::Source;
use copydesk_convert::model::Diagnostic;
use ignore::gitignore::Gitignore;

use super::bar::FailOn;
use super::config_reader;
use super::select::Layer;
use crate::codes::BAD_CONFIGURATION;
use crate::read::reason;

/// The name of the file.
const NAME: &str = "copydesk.toml";

/// The most bytes that are read of a configuration.
const MAX_BYTES: u64 = 1 << 20;

/// What is said about how to check the files below a folder.
#[derive(Debug)]
pub(crate) struct Config {
    /// The choice of rules.
    pub(super) layer: Layer,
    /// What ends a run with 1.
    pub(crate) fail_on: Option<FailOn>,
    /// What is passed over in folders.
    pub(super) exclude: Gitignore,
    /// Other choices for some paths, the last one deciding.
    pub(super) overrides: Vec<(Gitignore, Layer)>,
}

/// A configuration that cannot be used.
#[derive(Debug)]
pub(crate) struct BadConfig {
    /// Its file.
    pub(crate) path: PathBuf,
    /// Its text, if it could be read.
    pub(crate) source: Option<Source>,
    /// What is wrong with it.
    pub(crate) findings: Vec<Diagnostic>,
}

/// What holds for a file.
pub(crate) type Lookup = Result<Option<Arc<Config>>, Arc<BadConfig>>;

/// Where configurations come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ConfigSource {
    /// The nearest one above each input.
    Nearest,
    /// One file for all inputs.
    File(PathBuf),
    /// Nowhere.
    None,
}

/// The configurations of a run, each read once.
#[derive(Debug)]
pub(crate) struct Configs {
    source: ConfigSource,
    known: Mutex<HashMap<PathBuf, Lookup>>,
}

impl Configs {
    pub(crate) fn new(source: ConfigSource) -> Self {
        Self { source, known: Mutex::default() }
    }

    /// What holds for a file.
    pub(crate) fn of(&self, path: &Path) -> Lookup {
        match &self.source {
            ConfigSource::None => Ok(None),
            ConfigSource::File(file) => self.once(file, || read(file).map(Some)),
            ConfigSource::Nearest => {
                let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
                self.above(path.parent().unwrap_or(&path))
            }
        }
    }

    fn above(&self, folder: &Path) -> Lookup {
        self.once(folder, || {
            let file = folder.join(NAME);
            // A link that leads nowhere is a configuration that cannot be read.
            match (file.symlink_metadata().is_ok(), folder.parent()) {
                (true, _) => read_found(&file).map(Some),
                (false, Some(above)) => self.above(above),
                (false, None) => Ok(None),
            }
        })
    }

    fn once(&self, key: &Path, find: impl FnOnce() -> Lookup) -> Lookup {
        let known = |configs: &Self| {
            configs.known.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
        };
        if let Some(found) = known(self) {
            return found;
        }
        let found = find();
        let mut all = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry(key.to_owned()).or_insert(found).clone()
    }
}

impl Config {
    /// The choices that hold for a file, the last one deciding.
    pub(crate) fn layers(&self, path: &Path) -> impl Iterator<Item = &Layer> {
        let own = self.overrides.iter().filter(move |(paths, _)| matches(paths, path));
        std::iter::once(&self.layer).chain(own.map(|(_, layer)| layer))
    }

    /// Whether a file is passed over in folders.
    pub(crate) fn excludes(&self, path: &Path) -> bool {
        matches(&self.exclude, path)
    }
}

/// Whether a path is one of some that are written as in `.gitignore`.
fn matches(paths: &Gitignore, path: &Path) -> bool {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.strip_prefix(paths.path())
        .is_ok_and(|path| paths.matched_path_or_any_parents(path, false).is_ignore())
}

/// Reads a configuration that nobody has named: it must be a file, since opening a named pipe would
/// wait for its writer.
fn read_found(path: &Path) -> Result<Arc<Config>, Arc<BadConfig>> {
    match path.metadata() {
        Ok(found) if !found.is_file() && !found.is_dir() => {
            Err(unreadable(path, "found a pipe or device, expected a file"))
        }
        _ => read(path),
    }
}

/// A configuration that cannot be read.
fn unreadable(path: &Path, reason: &str) -> Arc<BadConfig> {
    let finding = Diagnostic::new(BAD_CONFIGURATION, format!("cannot read it: {reason}"));
    Arc::new(BadConfig { path: path.to_owned(), source: None, findings: vec![finding] })
}

fn read(path: &Path) -> Result<Arc<Config>, Arc<BadConfig>> {
    let bad = |source, findings| Arc::new(BadConfig { path: path.to_owned(), source, findings });
    let unread = |error: std::io::Error| unreadable(path, &reason(&error));
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(unread)?;
    std::io::Read::read_to_end(&mut std::io::Read::take(file, MAX_BYTES + 1), &mut bytes)
        .map_err(unread)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(unread(std::io::Error::other(format!(
            "found more than {MAX_BYTES} bytes, expected fewer"
        ))));
    }
    let name = crate::visible::name(path);
    let source = Source::decode(name, bytes).map_err(|error| {
        let as_ours = |d: Diagnostic| Diagnostic { code: BAD_CONFIGURATION, ..d };
        bad(None, error.into_diagnostics().into_iter().map(as_ours).collect())
    })?;
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let folder = absolute.parent().unwrap_or(&absolute);
    match config_reader::read(folder, &source) {
        Ok(config) => Ok(Arc::new(config)),
        Err(findings) => Err(bad(Some(source), findings)),
    }
}
