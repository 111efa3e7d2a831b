//! How much was said of an input whose articles come one by one.

use copydesk_convert::Source;
use copydesk_convert::model::{Diagnostic, Severity};

use crate::codes;
use crate::console::Console;

/// What was shown of an input, and what was not for want of room.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Shown {
    shown: usize,
    more: usize,
    errors: usize,
}

impl Shown {
    /// Shows findings, as far as there is room for this input.
    pub(crate) fn show(
        &mut self,
        console: &mut Console,
        name: &str,
        source: Option<&Source>,
        findings: &[Diagnostic],
    ) {
        let text = console.text();
        let room = text.most.saturating_sub(self.shown);
        let wanted: Vec<_> = findings.iter().filter(|f| f.severity >= text.least).collect();
        let (now, later) = wanted.split_at(room.min(wanted.len()));
        if !now.is_empty() {
            let now: Vec<_> = now.iter().map(|finding| (*finding).clone()).collect();
            console.findings(name, source, &now);
        }
        self.shown += now.len();
        self.more += later.len();
        self.errors += later.iter().filter(|f| f.severity == Severity::Error).count();
    }

    /// Whether anything was to be shown of this input.
    pub(crate) const fn is_any(&self) -> bool {
        self.shown + self.more > 0
    }

    /// Says how much was not shown; the next input begins anew.
    pub(crate) fn end(&mut self, console: &mut Console, name: &str) {
        let Self { more, errors, .. } = std::mem::take(self);
        if more > 0 {
            let message = format!("… and {more} more, {errors} of them errors");
            let finding = Diagnostic::new(codes::MORE_FINDINGS, message);
            console.findings(name, None, &[finding.help("see all with --max-diagnostics 0")]);
        }
    }
}
