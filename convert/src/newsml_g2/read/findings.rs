//! Gathers findings with the bytes that they are about.

use std::ops::Range;

use copydesk_model::Diagnostic;

use crate::Source;

/// Findings whose lines and columns are counted at the end, in one walk through the file.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<(Diagnostic, Range<usize>)>);

impl Findings {
    pub(super) fn add(&mut self, finding: Diagnostic, place: Range<usize>) {
        self.0.push((finding, place));
    }

    /// Takes the last off.
    pub(super) fn pop(&mut self) -> Option<(Diagnostic, Range<usize>)> {
        self.0.pop()
    }

    /// Puts one before all others.
    pub(super) fn put_first(&mut self, finding: Diagnostic, place: Range<usize>) {
        self.0.insert(0, (finding, place));
    }

    /// The findings with their places, in the order in which they were added.
    pub(super) fn located(self, source: &Source) -> Vec<Diagnostic> {
        let mut numbered: Vec<_> = self.0.into_iter().enumerate().collect();
        numbered.sort_by_key(|(_, (_, place))| place.start);
        let mut places = source.places();
        let mut located: Vec<_> = numbered
            .into_iter()
            .map(|(number, (finding, place))| (number, finding.at(places.locate(place))))
            .collect();
        located.sort_by_key(|(number, _)| *number);
        located.into_iter().map(|(_, finding)| finding).collect()
    }
}
