//! What was found, file by file, and where it is told.

mod fingerprint;
mod outlets;
mod place;
mod spec;

use fingerprint::Fingerprint;
pub(crate) use outlets::{Outlets, Totals};
pub(crate) use place::{Name, Root, below, relative};
pub(crate) use spec::{ReportFormat, ReportSpec, report_spec};

use copydesk_convert::Source;
use copydesk_convert::model::{Diagnostic, Severity};

use crate::exit::Exit;

/// One input and what was found in it.
#[derive(Debug)]
pub(crate) struct FileReport {
    /// What it is called.
    pub(crate) name: Name,
    /// Its text, if it could be decoded.
    pub(crate) source: Option<Source>,
    /// What is to be told, in the order of the file.
    pub(crate) findings: Vec<Finding>,
    /// How far the work came.
    pub(crate) state: State,
    /// How many findings a comment in the file hides.
    pub(crate) suppressed: usize,
    /// How many findings the baseline hides.
    pub(crate) known: usize,
    /// What it means for the end of the run.
    pub(crate) exit: Exit,
}

/// How far the work on an input came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Its bytes could not be had: it was not checked at all.
    Missing,
    /// It has no article, or one that could not be read.
    Unread,
    /// Every check was made.
    Checked,
}

/// A finding as reports need it.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// The finding.
    pub(crate) diagnostic: Diagnostic,
    /// Where it ends: line and column, both from 1, the column not included.
    pub(crate) end: (u32, u32),
    /// Whether it reaches the bar of `--fail-on`.
    pub(crate) fails: bool,
    /// What stays the same when lines move.
    pub(crate) fingerprint: Fingerprint,
}

impl Finding {
    /// The line and column where it begins: those of its place, or of the beginning of the file.
    pub(crate) fn start(&self) -> (u32, u32) {
        self.diagnostic.location.as_ref().map_or((1, 1), |at| (at.line, at.column))
    }
}

/// Makes findings of what checks reported about one file, in its order.
pub(crate) fn findings(source: Option<&Source>, mut diagnostics: Vec<Diagnostic>) -> Vec<Finding> {
    diagnostics.sort_by_key(|d| d.location.as_ref().map_or(0, |at| at.bytes.start));
    let mut prints = fingerprint::Prints::default();
    let text = source.map_or("", Source::text);
    let finding = |diagnostic: Diagnostic| Finding {
        end: place::end(text, diagnostic.location.as_ref()),
        fails: diagnostic.severity == Severity::Error,
        fingerprint: prints.of(text, &diagnostic),
        diagnostic,
    };
    diagnostics.into_iter().map(finding).collect()
}

impl FileReport {
    /// A report of nothing but findings that were made without the text of a file.
    pub(crate) fn about(name: Name, findings: Vec<Diagnostic>, exit: Exit) -> Self {
        Self {
            name,
            source: None,
            findings: self::findings(None, findings),
            state: State::Missing,
            suppressed: 0,
            known: 0,
            exit,
        }
    }

    /// How many findings there are of a severity.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|f| f.diagnostic.severity == severity).count()
    }
}
