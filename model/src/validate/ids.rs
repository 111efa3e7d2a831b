//! Names that are unique, and references to what there is.

use std::collections::HashMap;
use std::fmt::Display;

use super::Findings;
use crate::article::UNNAMED;
use crate::{Article, Id, Reference, codes};

pub(super) fn check(article: &Article, findings: &mut Findings) {
    let parties = Ids::new(article.parties.iter().map(|party| &party.id));
    check_unique(article, &parties, findings);
    each_reference(article, &mut |path, reference| {
        if let Some(party) = reference.party().filter(|party| !parties.contains(party)) {
            findings.add(
                codes::UNKNOWN_PARTY,
                path,
                format!(
                    "found the party {:?}, expected the id of a party of the article",
                    party.as_str()
                ),
                "add the party to `parties`, or correct its id",
            );
        }
    });
    check_figures(article, findings);
}

fn check_figures(article: &Article, findings: &mut Findings) {
    if article.figures.iter().all(|f| f.part_of.is_none() && f.conversion_of.is_none()) {
        return;
    }
    let figures = Ids::new(article.figures.iter().map(|figure| &figure.id));
    for (i, figure) in article.figures.iter().enumerate() {
        for (field, other) in [("partOf", &figure.part_of), ("conversionOf", &figure.conversion_of)]
        {
            if let Some(other) = other.as_ref().filter(|other| !figures.contains(other)) {
                findings.add(
                    codes::UNKNOWN_FIGURE,
                    format_args!("figures[{i}].{field}"),
                    format!(
                        "found {:?}, expected the id of a figure of the article",
                        other.as_str()
                    ),
                    "correct the id, or leave out the field",
                );
            }
        }
    }
}

/// Some ids in order, mostly that in which files number them, `q2` before `q10`, so that putting them in
/// order is mostly done.
#[derive(Clone)]
struct Ids<'a>(Vec<Key<'a>>);

/// An id in the order of its length, then of its letters; the first of them as a number, which is quicker.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key<'a> {
    len: usize,
    start: u64,
    id: &'a str,
}

impl<'a> Key<'a> {
    fn new(id: &'a Id) -> Self {
        let id = id.as_str();
        let start = match id.as_bytes().first_chunk() {
            Some(start) => u64::from_be_bytes(*start),
            // Those of one length begin at the same bit.
            None => id.bytes().fold(0, |start, b| start << 8 | u64::from(b)),
        };
        Self { len: id.len(), start, id }
    }
}

impl<'a> Ids<'a> {
    fn new(ids: impl Iterator<Item = &'a Id>) -> Self {
        Self(Vec::new()).with(ids)
    }

    /// The same and others.
    fn with(mut self, ids: impl Iterator<Item = &'a Id>) -> Self {
        self.0.extend(ids.map(Key::new));
        self.0.sort();
        self
    }

    fn contains(&self, id: &Id) -> bool {
        self.0.binary_search(&Key::new(id)).is_ok()
    }

    fn are_distinct(&self) -> bool {
        self.0.is_sorted_by(|a, b| a < b)
    }
}

/// Hands over every id of the article, with its path.
fn each_id<'a>(article: &'a Article, each: &mut dyn FnMut(&dyn Display, &'a Id)) {
    let Article { parties, quotes, events, figures, .. } = article;
    for (i, party) in parties.iter().enumerate() {
        each(&format_args!("parties[{i}].id"), &party.id);
    }
    for (i, quote) in quotes.iter().enumerate() {
        each(&format_args!("quotes[{i}].id"), &quote.id);
    }
    for (i, event) in events.iter().enumerate() {
        each(&format_args!("events[{i}].id"), &event.id);
    }
    for (i, figure) in figures.iter().enumerate() {
        each(&format_args!("figures[{i}].id"), &figure.id);
    }
}

fn check_unique(article: &Article, parties: &Ids<'_>, findings: &mut Findings) {
    if are_unique(article, parties) {
        return;
    }
    let mut first: HashMap<&Id, String> = HashMap::new();
    each_id(article, &mut |path, id| {
        if *id == UNNAMED {
            findings.add(
                codes::UNNAMED_ANNOTATION,
                path,
                "found no id, expected one",
                "locate the annotations of the article, which numbers them",
            );
        } else if let Some(first) = first.get(id) {
            findings.add(
                codes::DUPLICATE_ID,
                path,
                format!("found the id {:?} of {first} again, expected another", id.as_str()),
                "give each party, quote, event and figure an id of its own",
            );
        } else {
            first.insert(id, path.to_string());
        }
    });
}

/// Whether every annotation has a name, and one of its own.
fn are_unique(article: &Article, parties: &Ids<'_>) -> bool {
    let Article { quotes, events, figures, .. } = article;
    let quotes = quotes.iter().map(|quote| &quote.id);
    let events = events.iter().map(|event| &event.id);
    let others = || quotes.clone().chain(events.clone()).chain(figures.iter().map(|f| &f.id));
    let mut named = article.parties.iter().map(|party| &party.id).chain(others());
    named.all(|id| *id != UNNAMED) && parties.clone().with(others()).are_distinct()
}

/// Hands over every reference to a party, with its path.
fn each_reference<'a>(article: &'a Article, each: &mut dyn FnMut(&dyn Display, &'a Reference)) {
    let Article { parties, quotes, events, figures, .. } = article;
    for (i, party) in parties.iter().enumerate() {
        if let Some(to) = &party.affiliation {
            each(&format_args!("parties[{i}].affiliation"), to);
        }
    }
    for (i, quote) in quotes.iter().enumerate() {
        for (k, to) in quote.speakers.iter().enumerate() {
            each(&format_args!("quotes[{i}].speakers[{k}]"), to);
        }
    }
    for (i, event) in events.iter().enumerate() {
        if let Some(to) = &event.place {
            each(&format_args!("events[{i}].place"), to);
        }
        for (k, to) in event.participants.iter().enumerate() {
            each(&format_args!("events[{i}].participants[{k}]"), to);
        }
    }
    for (i, figure) in figures.iter().enumerate() {
        if let Some(to) = &figure.spender {
            each(&format_args!("figures[{i}].spender"), to);
        }
        if let Some(to) = &figure.recipient {
            each(&format_args!("figures[{i}].recipient"), to);
        }
    }
}
