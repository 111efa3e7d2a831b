//! The articles of all inputs, written to one place.

use std::io::{self, Write};

use copydesk_convert::codes::NOT_ONE_ARTICLE;
use copydesk_convert::model::Diagnostic;
use copydesk_convert::{Press, PressError};

use super::plan::{ONE_GUID, Plan, SEVERAL};
use super::work::Piece;
use crate::archive::Sheet;

/// One stream for all.
#[derive(Debug)]
pub(super) struct Together {
    press: Press<Sheet>,
    /// What is written at the end, if all is one article.
    single: Option<Piece>,
    is_single: bool,
}

/// Why no more is written.
#[derive(Debug)]
pub(super) enum Stop {
    /// The reader has gone.
    Gone,
    /// It cannot be written.
    Io(io::Error),
    /// There are more articles than the format holds.
    Several(Box<Diagnostic>),
    /// There are several articles for one guid.
    Guid(&'static str),
}

impl From<PressError> for Stop {
    fn from(error: PressError) -> Self {
        match error {
            PressError::Io(error) => Self::from(error),
            PressError::Write(error) => Self::Several(error.diagnostic().clone().into()),
            other => Self::Io(io::Error::other(other.to_string())),
        }
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Gone,
            _ => Self::Io(error),
        }
    }
}

impl Together {
    /// Goes on after so many articles.
    pub(super) fn new(plan: &Plan<'_>, sheet: Sheet, printed: u64) -> Self {
        let printed = usize::try_from(printed).unwrap_or(usize::MAX);
        let press = Press::new(plan.to, plan.write.clone(), sheet).after(printed);
        Self { press, single: None, is_single: plan.is_single() }
    }

    /// Takes what an article has become.
    pub(super) fn take(&mut self, plan: &Plan<'_>, piece: Piece) -> Result<(), Stop> {
        if matches!(piece, Piece::Filed) {
            return Ok(());
        }
        if !self.is_single {
            return self.print(piece);
        }
        match self.single.replace(piece) {
            None => Ok(()),
            Some(_) if plan.reading.options.guid.is_some() => Err(Stop::Guid(ONE_GUID)),
            Some(_) => Err(Stop::Several(not_one(plan, "several").into())),
        }
    }

    fn print(&mut self, piece: Piece) -> Result<(), Stop> {
        match piece {
            Piece::Text(text) if self.press.takes_text() => {
                self.press.print_text(&text, 1)?;
                Ok(())
            }
            Piece::Text(text) => {
                self.press.out().write_all(text.as_bytes())?;
                Ok(())
            }
            Piece::Article(article) => {
                self.press.print(vec![*article])?;
                Ok(())
            }
            Piece::Filed => Ok(()),
        }
    }

    /// How many bytes there are about.
    pub(super) fn length_so_far(&mut self) -> u64 {
        self.press.out().length_so_far()
    }

    /// How many bytes were written, of a file that grows.
    pub(super) fn length(&mut self) -> io::Result<u64> {
        self.press.out().length()
    }

    /// Whether there is something to write.
    pub(super) fn has_any(&self) -> bool {
        self.single.is_some() || self.press.articles() > 0
    }

    /// Writes what is left. Without an article there is only something to write if all went well.
    pub(super) fn finish(mut self, plan: &Plan<'_>) -> Result<(), Stop> {
        if self.is_single {
            let piece =
                self.single.take().ok_or_else(|| Stop::Several(not_one(plan, "0").into()))?;
            self.print(piece)?;
        }
        if self.is_single && !plan.to.info().many {
            return Ok(self.press.into_out().finished()?);
        }
        // What the format cannot hold was reported with each article.
        let (sheet, _) = self.press.finish()?;
        Ok(sheet.finished()?)
    }
}

/// What is said where a format holds one article.
pub(super) fn not_one(plan: &Plan<'_>, number: &str) -> Diagnostic {
    let message = format!("found {number} articles, expected one, as {} holds", plan.to);
    let finding = Diagnostic::new(NOT_ONE_ARTICLE, message);
    if number == "0" { finding } else { finding.help(SEVERAL) }
}
