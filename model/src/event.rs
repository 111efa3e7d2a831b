//! Events that the article dates or places.

use crate::anchor::{Anchor, Confidence, Origin};
use crate::date::DateSpan;
use crate::id::Id;
use crate::party::Reference;
use crate::text::Text;

/// Something that happened, happens or will happen: what, when, where, who.
///
/// NewsML-G2: `subject type="cpnat:event"` and `assert`; `eventDetails` where it has a date, which
/// the standard demands there, else relations. Text: the words only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct Event {
    /// Its name in the article. Left out of a file, it is numbered on reading.
    #[cfg_attr(feature = "serde", serde(default = "crate::article::unnamed"))]
    pub id: Id,
    /// What sort of event it is.
    pub kind: EventKind,
    /// The words that tell of it: "summit", "met", "dropped out".
    pub trigger: Anchor,
    /// Its proper name, if it has one: `NATO summit`.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub name: Option<Text>,
    /// Whether it is over.
    pub status: EventStatus,
    /// When.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub date: Option<EventDate>,
    /// Where.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub place: Option<Reference>,
    /// Who took or takes part.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub participants: Vec<Reference>,
    /// How sure it is.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub confidence: Option<Confidence>,
    /// Who says so.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Origin::is_edited"))]
    pub origin: Origin,
}

impl Event {
    /// An event without date, place or participants, as a person would add it.
    #[must_use]
    pub const fn new(id: Id, kind: EventKind, status: EventStatus, trigger: Anchor) -> Self {
        Self {
            id,
            kind,
            trigger,
            name: None,
            status,
            date: None,
            place: None,
            participants: Vec::new(),
            confidence: None,
            origin: Origin::Edited,
        }
    }
}

/// When an [`Event`] is: the words and what they mean.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields, rename_all = "camelCase"))]
#[allow(clippy::exhaustive_structs, reason = "formats must map every field; see the crate docs")]
pub struct EventDate {
    /// The words without a preposition: "June 23", "last month".
    pub mention: Anchor,
    /// The date or interval, no finer than the words; `None` where they cannot be resolved.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub value: Option<DateSpan>,
}

/// What sort of event an [`Event`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[allow(clippy::exhaustive_enums, reason = "formats must map every kind")]
pub enum EventKind {
    /// A meeting, talks, a summit, conference, call or party.
    Meeting,
    /// A visit, tour or trip.
    Visit,
    /// An election, primary, referendum, or a victory or loss in one.
    Election,
    /// A debate.
    Debate,
    /// A party convention.
    Convention,
    /// A speech, rally, interview, news conference or testimony.
    Appearance,
    /// A shooting, bombing, attack or killing.
    Attack,
    /// An invasion, war, battle or deployment.
    War,
    /// What a public body or an office holder decides or promises: a vote, a law, a policy.
    Decision,
    /// A trial, charge, arrest, hearing or ruling of a court.
    Legal,
    /// An agreement, merger or takeover, or the end of one.
    Deal,
    /// Somebody resigns, is hired, joins or is laid off.
    Personnel,
    /// An accident, storm or outbreak.
    Disaster,
    /// A protest.
    Protest,
    /// A document, advertisement, figure or product is published.
    Release,
    /// A business opens, closes or moves.
    Business,
    /// None of the others: a birth, a death, a founding, a discovery, an endorsement.
    Other,
}

/// Whether an [`Event`] is over.
///
/// NewsML-G2: `occurStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[allow(clippy::exhaustive_enums, reason = "formats must map every status")]
pub enum EventStatus {
    /// It is over.
    Past,
    /// It goes on at the time of writing.
    Ongoing,
    /// It is to come.
    Upcoming,
    /// It was to come and will not.
    Cancelled,
}
