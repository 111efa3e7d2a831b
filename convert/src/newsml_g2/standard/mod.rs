//! Whether a file is what NewsML-G2 2.35 says, and where it is not.
//!
//! The tables hold what the standard's XML Schema checks: elements, their order and number,
//! attributes, forms of values. The rest are its rules in words: aliases that a catalog declares,
//! references that lead somewhere, properties that need an identifier. Files of older versions are
//! checked by the same rules, which a version never takes back.

mod aliases;
mod anchors;
mod attributes;
mod checker;
mod children;
mod diagnose;
mod identifiers;
mod payload;
mod piece;
mod references;
mod rules;
mod table;
mod values;

use copydesk_model::Diagnostic;

pub(crate) use piece::{Named, allows, is_foreign};

use crate::{Source, xml};

/// Checks a file: everything that is wrong, in the order of the file.
///
/// A file that is not well-formed XML has that one finding.
pub(crate) fn check(source: &Source) -> Vec<Diagnostic> {
    match xml::parse(source) {
        Ok(document) => check_parsed(source, &document),
        Err(error) => error.into_diagnostics(),
    }
}

/// Checks a file that has been parsed.
pub(super) fn check_parsed(source: &Source, document: &xml::Document<'_>) -> Vec<Diagnostic> {
    checker::Checker::new(source, document.root()).run()
}

#[cfg(test)]
mod tests;
