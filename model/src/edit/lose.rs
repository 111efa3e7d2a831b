//! What annotations lose with their words, and which of them go.

use std::collections::{BTreeMap, HashSet};

use super::{Annotation, Lost};
use crate::article::{Article, index};
use crate::{Anchor, AnchorPath, Event, Figure, Id, Party, Quote, Reference};

/// The fields of one annotation whose words are gone: `("mentions", Some(2))`.
#[derive(Default)]
struct Fields(HashSet<(&'static str, Option<u32>)>);

impl Fields {
    fn has(&self, field: &'static str) -> bool {
        self.0.contains(&(field, None))
    }

    fn has_item(&self, field: &'static str, item: usize) -> bool {
        self.0.contains(&(field, Some(index(item))))
    }

    /// Keeps the items of a list whose words are not gone.
    fn keep<T>(&self, field: &'static str, list: &mut Vec<T>) {
        let mut items = 0..;
        list.retain(|_| !items.next().is_some_and(|item| self.has_item(field, item)));
    }

    /// Takes the words from references; one that is only words goes.
    fn keep_references(&self, field: &'static str, list: &mut Vec<Reference>) {
        let mut items = 0..;
        list.retain_mut(|reference| {
            let gone = items.next().is_some_and(|item| self.has_item(field, item));
            !gone || take_words(reference)
        });
    }

    fn keep_reference(&self, field: &'static str, reference: &mut Option<Reference>) {
        if self.has(field) && reference.as_mut().is_some_and(|reference| !take_words(reference)) {
            *reference = None;
        }
    }
}

/// Takes the words from a reference; whether something is left.
fn take_words(reference: &mut Reference) -> bool {
    match reference.party().cloned() {
        Some(party) => {
            *reference = Reference::to(party);
            true
        }
        None => false,
    }
}

/// An annotation that an edit takes something from.
struct Affected {
    before: Annotation,
    anchors: Vec<Anchor>,
    fields: Fields,
}

/// The annotations that an edit takes something from, as they are before it.
pub(super) struct Before {
    affected: BTreeMap<(Family, usize), Affected>,
    /// The figures that go.
    figures: HashSet<Id>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Family {
    Parties,
    Quotes,
    Events,
    Figures,
}

/// Notes what anchors that will be gone belong to.
pub(super) fn before(article: &Article, gone: &[AnchorPath]) -> Before {
    let mut before = Before { affected: BTreeMap::new(), figures: HashSet::new() };
    if gone.is_empty() {
        return before;
    }
    let gone: HashSet<&AnchorPath> = gone.iter().collect();
    for (name, anchor) in article.anchors().filter(|(name, _)| gone.contains(name)) {
        let at = name.annotation() as usize;
        let Some((family, annotation)) = annotation(article, name.family(), at) else { continue };
        let affected = before.affected.entry((family, at)).or_insert_with(|| affected(annotation));
        affected.anchors.push(anchor.clone());
        affected.fields.0.insert((name.field(), name.item()));
    }
    for (i, figure) in article.figures.iter().enumerate() {
        let known = before.affected.get(&(Family::Figures, i));
        if known.is_some_and(|affected| affected.fields.has("mention")) {
            before.figures.insert(figure.id.clone());
        }
    }
    for (i, figure) in article.figures.iter().enumerate() {
        if refers(figure, &before.figures) {
            let entry = before.affected.entry((Family::Figures, i));
            entry.or_insert_with(|| affected(Annotation::Figure(figure.clone())));
        }
    }
    before
}

fn affected(before: Annotation) -> Affected {
    Affected { before, anchors: Vec::new(), fields: Fields::default() }
}

fn annotation(article: &Article, family: &str, at: usize) -> Option<(Family, Annotation)> {
    Some(match family {
        "parties" => (Family::Parties, Annotation::Party(article.parties.get(at)?.clone())),
        "quotes" => (Family::Quotes, Annotation::Quote(article.quotes.get(at)?.clone())),
        "events" => (Family::Events, Annotation::Event(article.events.get(at)?.clone())),
        "figures" => (Family::Figures, Annotation::Figure(article.figures.get(at)?.clone())),
        _ => return None,
    })
}

fn refers(figure: &Figure, gone: &HashSet<Id>) -> bool {
    [&figure.part_of, &figure.conversion_of].into_iter().flatten().any(|id| gone.contains(id))
}

/// Takes from annotations what is gone, and those out that are nothing without it.
pub(super) fn drop(article: &mut Article, before: Before) -> Vec<Lost> {
    let Before { affected, figures: gone } = before;
    let mut lost = Vec::with_capacity(affected.len());
    let mut out: HashSet<(Family, usize)> = HashSet::new();
    for ((family, at), Affected { before, anchors, fields }) in affected {
        let stays = match family {
            Family::Parties => {
                article.parties.get_mut(at).into_iter().for_each(|p| keep_party(p, &fields));
                true
            }
            Family::Quotes => article.quotes.get_mut(at).is_none_or(|q| keep_quote(q, &fields)),
            Family::Events => article.events.get_mut(at).is_none_or(|e| keep_event(e, &fields)),
            Family::Figures => {
                article.figures.get_mut(at).is_none_or(|f| keep_figure(f, &fields, &gone))
            }
        };
        if !stays {
            out.insert((family, at));
        }
        lost.push(Lost { annotation: before, anchors, removed: !stays });
    }
    take_out(&mut article.quotes, Family::Quotes, &out);
    take_out(&mut article.events, Family::Events, &out);
    take_out(&mut article.figures, Family::Figures, &out);
    lost
}

fn take_out<T>(list: &mut Vec<T>, family: Family, out: &HashSet<(Family, usize)>) {
    let mut at = 0..;
    list.retain(|_| !at.next().is_some_and(|at| out.contains(&(family, at))));
}

fn keep_party(party: &mut Party, gone: &Fields) {
    gone.keep("mentions", &mut party.mentions);
    gone.keep_reference("affiliation", &mut party.affiliation);
}

fn keep_quote(quote: &mut Quote, gone: &Fields) -> bool {
    gone.keep("segments", &mut quote.segments);
    gone.keep("cue", &mut quote.cue);
    gone.keep_references("speakers", &mut quote.speakers);
    !quote.segments.is_empty()
}

fn keep_event(event: &mut Event, gone: &Fields) -> bool {
    if gone.has("date.mention") {
        event.date = None;
    }
    gone.keep_reference("place", &mut event.place);
    gone.keep_references("participants", &mut event.participants);
    !gone.has("trigger")
}

fn keep_figure(figure: &mut Figure, gone: &Fields, figures: &HashSet<Id>) -> bool {
    for (field, value) in [("purpose", &mut figure.purpose), ("period", &mut figure.period)] {
        if gone.has(field) {
            *value = None;
        }
    }
    if gone.has("basis.mention") {
        figure.basis = None;
    }
    gone.keep_reference("spender", &mut figure.spender);
    gone.keep_reference("recipient", &mut figure.recipient);
    for whole in [&mut figure.part_of, &mut figure.conversion_of] {
        if whole.as_ref().is_some_and(|id| figures.contains(id)) {
            *whole = None;
        }
    }
    !gone.has("mention")
}
