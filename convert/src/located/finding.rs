//! What is wrong in a file, gathered in the order in which it was found.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use copydesk_model::{Code, Diagnostic, Location};

use crate::{ReadError, Source, codes};

/// The most findings of one file. Beyond it a list helps nobody.
const MAX_FINDINGS: usize = 100;

/// Something that is wrong, and where.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// The rule.
    pub(crate) code: Code,
    /// What was found and what was expected.
    pub(crate) message: Box<str>,
    /// What to do.
    pub(crate) help: Option<Box<str>>,
    /// The bytes of the file.
    pub(crate) bytes: Range<usize>,
    /// An earlier place that the message ends with.
    pub(crate) first: Option<usize>,
}

impl Finding {
    pub(crate) fn new(code: Code, message: impl Into<Box<str>>, bytes: Range<usize>) -> Self {
        Self { code, message: message.into(), help: None, bytes, first: None }
    }

    pub(crate) fn help(mut self, help: impl Into<Box<str>>) -> Self {
        self.help = Some(help.into());
        self
    }

    fn at(self, place: Location, first: Option<Location>) -> Diagnostic {
        let mut message = String::from(self.message);
        if let Some(first) = first {
            let (line, column) = (first.line, first.column);
            message += &format!(", the first is at line {line}, column {column}");
        }
        let mut diagnostic = Diagnostic::new(self.code, message).at(place);
        diagnostic.help = self.help.map(String::from);
        diagnostic
    }
}

/// Everything wrong in a file, up to a number.
#[derive(Debug)]
pub(crate) struct Findings {
    list: RefCell<Vec<Finding>>,
    count: Cell<usize>,
    most: usize,
    note: RefCell<Option<Finding>>,
}

impl Default for Findings {
    fn default() -> Self {
        Self::up_to(MAX_FINDINGS)
    }
}

impl Findings {
    /// None yet, and later no more than a number of them.
    pub(crate) const fn up_to(most: usize) -> Self {
        let note = RefCell::new(None);
        Self { list: RefCell::new(Vec::new()), count: Cell::new(0), most, note }
    }

    /// Adds what is worth knowing and not wrong, once for a file.
    pub(crate) fn note(&self, finding: Finding) {
        self.note.borrow_mut().get_or_insert(finding);
    }

    pub(crate) fn add(&self, finding: Finding) {
        self.count.set(self.count.get() + 1);
        if !self.is_full() {
            self.list.borrow_mut().push(finding);
        }
    }

    /// How many were found.
    pub(crate) fn count(&self) -> usize {
        self.count.get()
    }

    /// Whether there is no use in looking for more.
    pub(crate) fn is_full(&self) -> bool {
        self.count.get() > self.most
    }

    /// The findings as an error, in the order of the file; `None` without any.
    pub(crate) fn into_error(self, source: &Source) -> Option<ReadError> {
        let diagnostics = self.into_diagnostics(source);
        if diagnostics.is_empty() { None } else { Some(ReadError::new(diagnostics)) }
    }

    /// The findings, in the order of the file.
    pub(crate) fn into_diagnostics(self, source: &Source) -> Vec<Diagnostic> {
        let more = self.count.get() > self.most;
        let mut list = self.list.into_inner();
        list.extend(self.note.into_inner());
        list.sort_by_key(|f| f.bytes.start);
        let firsts = first_places(&list, source);
        let mut places = source.places();
        let mut found: Vec<_> = list
            .into_iter()
            .zip(firsts)
            .map(|(finding, first)| {
                let place = places.locate(finding.bytes.clone());
                finding.at(place, first)
            })
            .collect();
        // Nobody must take these for all, least of all who leaves some of them out.
        if let Some(last) = found.last().and_then(|last| last.location.clone()).filter(|_| more) {
            let message =
                format!("found more than {} problems, of which these are the first", self.most);
            let finding = Diagnostic::new(codes::TOO_LARGE, message).at(last);
            found.push(finding.help("mend them, and check again for the rest"));
        }
        found
    }
}

/// The places that findings name beside their own.
fn first_places(list: &[Finding], source: &Source) -> Vec<Option<Location>> {
    let mut order: Vec<_> = list.iter().enumerate().collect();
    order.sort_by_key(|(_, finding)| finding.first);
    let mut places = source.places();
    let mut out = vec![None; list.len()];
    for (i, finding) in order {
        if let (Some(first), Some(slot)) = (finding.first, out.get_mut(i)) {
            *slot = Some(places.locate(first..first));
        }
    }
    out
}
