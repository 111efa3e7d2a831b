//! Every anchor of an article, with its name.

use std::fmt;

use crate::article::index;
use crate::{Anchor, Article, Basis, Event, EventDate, Figure, Party, Quote, Reference};

/// The name of an anchor in its article: `quotes[2].segments[0]`.
///
/// Numbers count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnchorPath {
    family: &'static str,
    annotation: u32,
    field: &'static str,
    item: Option<u32>,
}

impl AnchorPath {
    /// The list that the annotation stands in: `quotes`.
    #[must_use]
    pub const fn family(&self) -> &'static str {
        self.family
    }

    /// The annotation in its list, from 0.
    #[must_use]
    pub const fn annotation(&self) -> u32 {
        self.annotation
    }

    /// The field of the annotation: `segments`, `date.mention`.
    pub(crate) const fn field(&self) -> &'static str {
        self.field
    }

    /// The item of the field, from 0, where it is a list.
    pub(crate) const fn item(&self) -> Option<u32> {
        self.item
    }
}

impl fmt::Display for AnchorPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { family, annotation, field, item } = self;
        write!(f, "{family}[{annotation}].{field}")?;
        item.map_or(Ok(()), |i| write!(f, "[{i}]"))
    }
}

/// The annotation whose anchors are being visited.
#[derive(Clone, Copy)]
struct Of(&'static str, u32);

impl Of {
    const fn field(self, field: &'static str) -> AnchorPath {
        AnchorPath { family: self.0, annotation: self.1, field, item: None }
    }

    fn item(self, field: &'static str, item: usize) -> AnchorPath {
        AnchorPath { item: Some(index(item)), ..self.field(field) }
    }
}

/// One walk over the anchors, for reading and for moving them. Records are taken apart without
/// `..`, so that a new anchor stops the build here.
macro_rules! walk {
    ($walk:ident, $iter:ident, $mention:ident $(, $mutable:tt)?) => {
        mod $walk {
            use super::*;

            pub(crate) type Each<'e, 'a> = &'e mut dyn FnMut(AnchorPath, &'a $($mutable)? Anchor);

            pub(crate) fn all<'a>(article: &'a $($mutable)? Article, each: Each<'_, 'a>) {
                for (i, party) in article.parties.$iter().enumerate() {
                    of_party(Of("parties", index(i)), party, each);
                }
                for (i, quote) in article.quotes.$iter().enumerate() {
                    of_quote(Of("quotes", index(i)), quote, each);
                }
                for (i, event) in article.events.$iter().enumerate() {
                    of_event(Of("events", index(i)), event, each);
                }
                for (i, figure) in article.figures.$iter().enumerate() {
                    of_figure(Of("figures", index(i)), figure, each);
                }
            }

            fn of_reference<'a>(
                path: AnchorPath, reference: &'a $($mutable)? Reference, each: Each<'_, 'a>,
            ) {
                if let Some(mention) = reference.$mention() {
                    each(path, mention);
                }
            }

            fn of_party<'a>(of: Of, party: &'a $($mutable)? Party, each: Each<'_, 'a>) {
                let Party {
                    id: _, kind: _, name: _, title: _, affiliation, mentions, confidence: _, origin: _,
                } = party;
                if let Some(affiliation) = affiliation {
                    of_reference(of.field("affiliation"), affiliation, each);
                }
                for (i, mention) in mentions.$iter().enumerate() {
                    each(of.item("mentions", i), mention);
                }
            }

            fn of_quote<'a>(of: Of, quote: &'a $($mutable)? Quote, each: Each<'_, 'a>) {
                let Quote {
                    id: _, kind: _, segments, speakers, cue, language: _, confidence: _, origin: _,
                } = quote;
                for (i, segment) in segments.$iter().enumerate() {
                    each(of.item("segments", i), segment);
                }
                for (i, speaker) in speakers.$iter().enumerate() {
                    of_reference(of.item("speakers", i), speaker, each);
                }
                for (i, cue) in cue.$iter().enumerate() {
                    each(of.item("cue", i), cue);
                }
            }

            fn of_event<'a>(of: Of, event: &'a $($mutable)? Event, each: Each<'_, 'a>) {
                let Event {
                    id: _, kind: _, trigger, name: _, status: _, date, place, participants,
                    confidence: _, origin: _,
                } = event;
                each(of.field("trigger"), trigger);
                if let Some(EventDate { mention, value: _ }) = date {
                    each(of.field("date.mention"), mention);
                }
                if let Some(place) = place {
                    of_reference(of.field("place"), place, each);
                }
                for (i, participant) in participants.$iter().enumerate() {
                    of_reference(of.item("participants", i), participant, each);
                }
            }

            fn of_figure<'a>(of: Of, figure: &'a $($mutable)? Figure, each: Each<'_, 'a>) {
                let Figure {
                    id: _, kind: _, mention, amount: _, bound: _, basis, status: _, purpose, spender,
                    recipient, period, part_of: _, conversion_of: _, confidence: _, origin: _,
                } = figure;
                each(of.field("mention"), mention);
                if let Some(Basis { mention, implicit: _ }) = basis {
                    each(of.field("basis.mention"), mention);
                }
                if let Some(purpose) = purpose {
                    each(of.field("purpose"), purpose);
                }
                if let Some(spender) = spender {
                    of_reference(of.field("spender"), spender, each);
                }
                if let Some(recipient) = recipient {
                    of_reference(of.field("recipient"), recipient, each);
                }
                if let Some(period) = period {
                    each(of.field("period"), period);
                }
            }
        }
    };
}
walk!(read, iter, mention);
walk!(change, iter_mut, mention_mut, mut);

/// Hands over every anchor, in the order of [`Article::anchors`].
pub(crate) use read::all as every;

impl Article {
    /// Every anchor of every annotation: of parties, then quotes, events and figures.
    pub fn anchors(&self) -> impl Iterator<Item = (AnchorPath, &Anchor)> {
        let mut all = Vec::new();
        read::all(self, &mut |path, anchor| all.push((path, anchor)));
        all.into_iter()
    }

    /// Every anchor, to be moved, in the same order.
    pub(crate) fn anchors_mut(&mut self) -> impl Iterator<Item = (AnchorPath, &mut Anchor)> {
        let mut all = Vec::new();
        change::all(self, &mut |path, anchor| all.push((path, anchor)));
        all.into_iter()
    }
}
