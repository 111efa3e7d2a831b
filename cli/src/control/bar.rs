//! `--fail-on`: what ends a run with 1.

use clap::ValueEnum;
use copydesk_convert::model::Severity;

/// The least severity that ends a run with 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Errors
    #[default]
    Error,
    /// Errors and warnings
    Warning,
    /// Nothing; a file that is missing still ends the run with 2
    Never,
}

impl FailOn {
    /// Every one, with its name.
    pub(crate) const ALL: [(&'static str, Self); 3] =
        [("error", Self::Error), ("warning", Self::Warning), ("never", Self::Never)];

    /// Whether a finding reaches the bar.
    pub(crate) fn reached_by(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity == Severity::Error,
            Self::Warning => severity >= Severity::Warning,
            Self::Never => false,
        }
    }
}
