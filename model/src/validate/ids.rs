//! Names that are unique, and references to what there is.

use std::collections::{HashMap, HashSet};

use super::Findings;
use crate::article::UNNAMED;
use crate::{Article, Id, Reference, codes};

pub(super) fn check(article: &Article, findings: &mut Findings) {
    check_unique(article, findings);
    let parties: HashSet<&Id> = article.parties.iter().map(|party| &party.id).collect();
    for (path, reference) in references(article) {
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
    }
    let figures: HashSet<&Id> = article.figures.iter().map(|figure| &figure.id).collect();
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

/// Every id of the article, with its path.
fn ids(article: &Article) -> impl Iterator<Item = (String, &Id)> {
    let parties =
        article.parties.iter().enumerate().map(|(i, p)| (format!("parties[{i}].id"), &p.id));
    let quotes = article.quotes.iter().enumerate().map(|(i, q)| (format!("quotes[{i}].id"), &q.id));
    let events = article.events.iter().enumerate().map(|(i, e)| (format!("events[{i}].id"), &e.id));
    let figures =
        article.figures.iter().enumerate().map(|(i, f)| (format!("figures[{i}].id"), &f.id));
    parties.chain(quotes).chain(events).chain(figures)
}

fn check_unique(article: &Article, findings: &mut Findings) {
    let mut first: HashMap<&Id, String> = HashMap::new();
    for (path, id) in ids(article) {
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
            first.insert(id, path);
        }
    }
}

/// Every reference to a party, with its path.
fn references(article: &Article) -> Vec<(String, &Reference)> {
    let mut all = Vec::new();
    for (i, party) in article.parties.iter().enumerate() {
        all.extend(party.affiliation.iter().map(|r| (format!("parties[{i}].affiliation"), r)));
    }
    for (i, quote) in article.quotes.iter().enumerate() {
        let speakers = quote.speakers.iter().enumerate();
        all.extend(speakers.map(|(k, r)| (format!("quotes[{i}].speakers[{k}]"), r)));
    }
    for (i, event) in article.events.iter().enumerate() {
        all.extend(event.place.iter().map(|r| (format!("events[{i}].place"), r)));
        let participants = event.participants.iter().enumerate();
        all.extend(participants.map(|(k, r)| (format!("events[{i}].participants[{k}]"), r)));
    }
    for (i, figure) in article.figures.iter().enumerate() {
        all.extend(figure.spender.iter().map(|r| (format!("figures[{i}].spender"), r)));
        all.extend(figure.recipient.iter().map(|r| (format!("figures[{i}].recipient"), r)));
    }
    all
}
