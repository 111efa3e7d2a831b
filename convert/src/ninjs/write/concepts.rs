//! Writes concepts: what an article is about, and where it comes from.

use copydesk_model::{Byline, Concept, Event, Id, Party, PartyKind, Text};

use crate::ninjs::item::{Concepts, Entry};
use crate::ninjs::names::{ANNOTATION, AUTHOR, CREDIT, KEYWORD, KINDS, MENTIONS, PROVIDER};
use crate::ninjs::uris::{absolute, of_qcode};

/// Everything that an article is about, by kind.
pub(super) fn all(
    subjects: &[Concept],
    keywords: &[Text],
    parties: &[Party],
    events: &[Event],
) -> Concepts {
    let mut concepts = Concepts::default();
    for subject in subjects {
        let kind = subject.kind.as_ref().map(|kind| kind.as_str());
        let known = KINDS.iter().find(|(_, _, known)| known.is_some() && *known == kind);
        let list = list(&mut concepts, known.map_or("subjects", |(name, _, _)| name));
        let rel = subject.role.as_ref().map(ToString::to_string);
        list.push(Entry { rel, ..plain(subject) });
    }
    for keyword in keywords {
        let (name, rel) = (Some(keyword.to_string()), Some(KEYWORD.to_owned()));
        concepts.subjects.push(Entry { name, rel, ..Entry::default() });
    }
    for party in parties {
        let list = list(&mut concepts, list_of(party.kind));
        list.push(mention(&party.name, &party.id));
    }
    for event in events {
        concepts.events.extend(event.name.as_ref().map(|name| mention(name, &event.id)));
    }
    concepts
}

fn list<'c>(concepts: &'c mut Concepts, name: &str) -> &'c mut Vec<Entry> {
    match name {
        "people" => &mut concepts.people,
        "organisations" => &mut concepts.organisations,
        "places" => &mut concepts.places,
        "events" => &mut concepts.events,
        "objects" => &mut concepts.objects,
        _ => &mut concepts.subjects,
    }
}

const fn list_of(kind: PartyKind) -> &'static str {
    match kind {
        PartyKind::Person => "people",
        PartyKind::Organisation => "organisations",
        PartyKind::Place => "places",
    }
}

/// A part of the text, marked so that nobody takes it for a subject when it is read again.
fn mention(name: &Text, id: &Id) -> Entry {
    Entry {
        name: Some(name.to_string()),
        rel: Some(MENTIONS.to_owned()),
        literal: Some(format!("{ANNOTATION}{id}")),
        ..Entry::default()
    }
}

/// A concept by its first name, its URI, and its code or literal.
pub(super) fn plain(concept: &Concept) -> Entry {
    let Concept { qcode, uri, literal, kind: _, role: _, names } = concept;
    let own = uri.as_ref().map(|uri| absolute(uri.as_str()).into_owned());
    let code = qcode.as_ref().map(ToString::to_string);
    Entry {
        name: names.first().map(|name| name.text.to_string()),
        uri: own.or_else(|| of_qcode(qcode.as_ref()?)),
        literal: code.or_else(|| literal.as_ref().map(ToString::to_string)),
        ..Entry::default()
    }
}

/// Provider, sources, credit and authors.
pub(super) fn sources(
    provider: Option<&Concept>,
    sources: &[Concept],
    credit: Option<&Text>,
    bylines: &[Byline],
) -> Vec<Entry> {
    let with = |role: &str, entry: Entry| Entry { role: Some(role.to_owned()), ..entry };
    let named = |name: &Text| Entry { name: Some(name.to_string()), ..Entry::default() };
    let mut out = Vec::new();
    out.extend(provider.map(|provider| with(PROVIDER, plain(provider))));
    for source in sources {
        let role = source.role.as_ref().map(ToString::to_string);
        out.push(Entry { role, ..plain(source) });
    }
    out.extend(credit.map(|credit| with(CREDIT, named(credit))));
    let authors = bylines.iter().flat_map(|byline| &byline.authors);
    out.extend(authors.map(|author| with(AUTHOR, named(&author.name))));
    out
}
