//! Parties that are told apart, and persons' titles.

use std::collections::HashMap;

use super::Findings;
use crate::{Article, Party, PartyKind, Reference, codes};

pub(super) fn check(article: &Article, findings: &mut Findings) {
    for (i, party) in article.parties.iter().enumerate() {
        check_party(i, party, findings);
    }
    let mut named: Vec<_> = article.parties.iter().map(|p| (p.name.as_str(), p.kind)).collect();
    named.sort_unstable();
    if named.is_sorted_by(|a, b| a < b) {
        return;
    }
    let mut first: HashMap<(PartyKind, &str), usize> = HashMap::new();
    for (i, party) in article.parties.iter().enumerate() {
        let earlier = *first.entry((party.kind, &party.name)).or_insert(i);
        if earlier != i {
            findings.add(
                codes::DUPLICATE_PARTY,
                format_args!("parties[{i}].name"),
                format!("found {:?} of parties[{earlier}] again", &*party.name),
                "if both are the same, keep one with the mentions of both",
            );
        }
    }
}

fn check_party(i: usize, party: &Party, findings: &mut Findings) {
    if party.title.is_some() && party.kind != PartyKind::Person {
        findings.add(
            codes::TITLE_WITHOUT_PERSON,
            format_args!("parties[{i}].title"),
            "found the title of something that is no person, expected none",
            "leave out `title`, or set `kind` to `person`",
        );
    }
    if party.affiliation.as_ref().and_then(Reference::party) == Some(&party.id) {
        findings.add(
            codes::AFFILIATED_WITH_ITSELF,
            format_args!("parties[{i}].affiliation"),
            "found the party itself, expected what it belongs to",
            "leave out `affiliation`",
        );
    }
}
