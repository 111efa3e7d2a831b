//! `--verify`: what was written is read again.

use copydesk_convert::model::{Article, Diagnostic, Extraction};
use copydesk_convert::{self as convert, ReadOptions, Source};

use super::plan::Plan;
use crate::codes;

/// What is wrong with what was written of an article, if anything.
///
/// A format that holds everything gives the same article again. One that holds less gives an article
/// that has lost all it can lose: what is written of that is read the same.
pub(super) fn differs(plan: &Plan<'_>, article: &Article, written: &str) -> Option<Diagnostic> {
    let found = |what: String| {
        let message = format!("found {what}, expected the same article again");
        let finding = Diagnostic::new(codes::NOT_VERIFIED, message);
        Some(finding.help("please report it, with the article if it can be shown"))
    };
    let mut options = ReadOptions::default();
    if article.extraction == Extraction::Skipped {
        options.extract = Some(false);
    }
    let source = Source::new("written", written);
    let back = match convert::read(plan.to, &source, &options) {
        Ok(back) => back.value,
        Err(error) => return found(format!("that it cannot be read: {error}")),
    };
    if !plan.to.info().lossless {
        let again = convert::write(plan.to, &back, &plan.write).ok();
        let again = again.map(|again| Source::new("written", again.value));
        let again = again.and_then(|again| convert::read(plan.to, &again, &options).ok());
        let same = again.is_some_and(|again| again.value == back);
        return if same { None } else { found("another article each time".to_owned()) };
    }
    match back.as_slice() {
        [back] if back == article => None,
        [_] => found("another article when read again".to_owned()),
        other => found(format!("{} articles when read again", other.len())),
    }
}
