//! The bar that shows a person how far a run has come.

use std::cell::Cell;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::args::InputArgs;
use crate::input::{self, Found, Input};

/// How long a run takes before a bar is worth the sight.
const DELAY: Duration = Duration::from_millis(500);

/// The bar, or nothing where nobody looks.
#[derive(Debug)]
pub(crate) struct Bar {
    bar: Option<ProgressBar>,
    /// Whether it is to be seen yet.
    seen: Cell<bool>,
    /// Ends the counting of what there is to do.
    stop: Arc<AtomicBool>,
}

impl Bar {
    /// A bar for a person; what there is to do is counted beside the work, and until it is known no
    /// time is told.
    pub(crate) fn new(wanted: bool, inputs: &InputArgs, but_not: Option<PathBuf>) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        if !wanted || is_plain() {
            return Self { bar: None, seen: Cell::new(false), stop };
        }
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        bar.set_style(style("{msg} articles, {bytes} [{bytes_per_sec}] {elapsed}"));
        let counts = !inputs.inputs.is_empty() && inputs.files_from.is_none();
        if counts {
            let found = input::find_with_archives(inputs, but_not.as_deref());
            let (bar, stop) = (bar.clone(), stop.clone());
            thread::spawn(move || {
                if let Some(bytes) = count(found, &stop) {
                    bar.set_length(bytes);
                    bar.set_style(style(
                        "{wide_bar} {msg} articles, {bytes} of {total_bytes} [{bytes_per_sec}] \
                         {eta} left",
                    ));
                }
            });
        }
        Self { bar: Some(bar), seen: Cell::new(false), stop }
    }

    /// Whether there is one.
    pub(crate) const fn is_wanted(&self) -> bool {
        self.bar.is_some()
    }

    /// Shows how many articles and bytes are through.
    pub(crate) fn at(&self, articles: u64, bytes: u64) {
        let Some(bar) = &self.bar else { return };
        if bar.elapsed() <= DELAY {
            return;
        }
        if !self.seen.replace(true) {
            bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(5));
        }
        bar.set_message(articles.to_string());
        bar.set_position(bytes);
    }

    /// Takes the bar away while something else is said.
    pub(crate) fn aside<T>(&self, say: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(say),
            None => say(),
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// The bytes of all files; `None` if that cannot be known, or nobody wants to know any more.
fn count(found: impl Iterator<Item = Found>, stop: &AtomicBool) -> Option<u64> {
    let total = AtomicU64::new(0);
    for found in found {
        match &found {
            _ if stop.load(Ordering::Relaxed) => return None,
            Ok(Input::Stdin) => return None,
            _ => {
                let bytes = u64::try_from(input::length(&found)).unwrap_or(0);
                total.fetch_add(bytes, Ordering::Relaxed);
            }
        }
    }
    Some(total.into_inner())
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

/// Whether a bar would be noise: in the log of a continuous integration, on a terminal that cannot
/// move its cursor, or where no control sequences are wanted.
fn is_plain() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    set("CI") || set("NO_COLOR") || std::env::var_os("TERM").is_none_or(|term| term == "dumb")
}
