//! Files that are not finished: they are gone when they are given up, and when the program is told to end.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::sync::{Arc, atomic::AtomicBool};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::{Builder, TempPath};

/// Those of the process.
static ALL: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

fn all() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    ALL.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The temporary name of a file.
#[derive(Debug)]
pub(crate) struct Unfinished(Option<TempPath>);

impl Unfinished {
    /// Makes a file.
    pub(crate) fn create(builder: &Builder<'_, '_>, folder: &Path) -> io::Result<(File, Self)> {
        let mut all = all();
        let (file, path) = builder.tempfile_in(folder)?.into_parts();
        all.insert(path.to_path_buf());
        Ok((file, Self(Some(path))))
    }

    /// Gives the file its name.
    pub(crate) fn finish(mut self, name: &Path) -> io::Result<()> {
        let Some(path) = self.0.take() else { return Ok(()) };
        let mut all = all();
        all.remove(&*path);
        path.persist(name).map_err(|error| error.error)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(path) = self.0.take() {
            all().remove(&*path);
        }
    }
}

/// Removes what is not finished when the program is told to end, which then ends as it would have.
#[cfg(unix)]
pub(crate) fn watch() {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::{flag, iterator::Signals};
    let ignored = ignored();
    let ends = [SIGHUP, SIGINT, SIGTERM].into_iter().filter(|end| ignored >> (end - 1) & 1 == 0);
    // From here on, before any file begins, they are caught.
    let Ok(signals) = Signals::new(ends.clone()) else { return };
    let waiting = std::thread::Builder::new().name("signals".to_owned());
    if waiting.spawn(move || wait(signals)).is_err() {
        // Nobody waits for them: they end the program at once.
        for end in ends {
            let _ = flag::register_conditional_default(end, Arc::new(AtomicBool::new(true)));
        }
    }
}

#[cfg(unix)]
fn wait(mut signals: signal_hook::iterator::Signals) {
    let Some(signal) = signals.forever().next() else { return };
    // While this is held, no file begins and none gets its name.
    let all = all();
    for path in &*all {
        let _ = std::fs::remove_file(path);
    }
    let _ = signal_hook::low_level::emulate_default_handler(signal);
}

/// The signals that the program was started to ignore, as `nohup` does, a bit for each.
#[cfg(unix)]
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}

#[cfg(not(unix))]
pub(crate) fn watch() {}
