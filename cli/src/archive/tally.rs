//! What was done, in numbers.

use serde_json::{Value, json};

use super::reading::Part;
use crate::exit::Exit;
use copydesk_convert::model::Severity;

/// The numbers of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Articles that were read, faulty ones too.
    pub(crate) read: u64,
    /// Articles that were written.
    pub(crate) written: u64,
    /// Articles that failed, and inputs that could not be read.
    pub(crate) failed: u64,
    /// Warnings, about any of them.
    pub(crate) warnings: u64,
}

impl Tally {
    /// Counts a part.
    pub(crate) fn count<P>(&mut self, part: &Part<P>) {
        let failed = part.exit != Exit::Done;
        self.read += u64::from(part.made.is_some() || part.exit == Exit::Faulty);
        self.written += u64::from(part.made.is_some());
        self.failed += u64::from(failed);
        let warnings = part.findings.iter().filter(|f| f.severity == Severity::Warning).count();
        self.warnings += warnings as u64;
    }

    /// As a line for people.
    pub(crate) fn line(&self, before: u64) -> String {
        let Self { read, written, failed, warnings } = self;
        let line = format!("{read} read, {written} written, {failed} failed, {warnings} warnings");
        if before == 0 { line } else { format!("{line}; {before} of them in earlier runs") }
    }

    pub(crate) fn to_json(self) -> Value {
        let Self { read, written, failed, warnings } = self;
        json!([read, written, failed, warnings])
    }

    pub(crate) fn from_json(value: &Value) -> Option<Self> {
        let number = |i| value.get(i)?.as_u64();
        Some(Self {
            read: number(0)?,
            written: number(1)?,
            failed: number(2)?,
            warnings: number(3)?,
        })
    }
}
