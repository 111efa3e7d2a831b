//! A typed news article: what an editor sees in one, as data.
//!
//! An [`Article`] has headlines, bylines, a dateline, [sections](Section) of [blocks](Block), and
//! annotations that point into its text: [parties](Party), [quotes](Quote), [events](Event) and
//! [figures](Figure). The crate knows no file format, opens no file and reads no clock; formats
//! are the business of `copydesk-convert`.
//!
//! # Values and records
//!
//! *Values* with rules hide their inside: a [`Text`] without characters that XML cannot carry, a
//! [`Date`] that the calendar has, a [`Currency`] that ISO 4217 lists. A bad one cannot be made.
//!
//! *Records* are plain structs with public fields, and are deliberately not `#[non_exhaustive]`:
//! a reader fills every field and a writer takes records apart without `..`, so that a new field
//! stops the build at each format until it is mapped or reported as lost. Rules that span fields
//! are checked by [`Article::validate`].
#![cfg_attr(docsrs, feature(doc_cfg))]

mod anchor;
mod anchors;
mod article;
pub mod codes;
mod currency;
mod date;
mod decimal;
mod diagnostic;
mod event;
mod figure;
mod id;
mod locate;
mod metadata;
mod party;
mod prose;
mod quote;
mod section;
#[cfg(feature = "serde")]
mod serialized;
#[cfg(feature = "proptest")]
pub mod strategies;
mod text;
mod validate;

pub use anchor::{
    Anchor, BlockPart, Confidence, ConfidenceError, Origin, Position, TextPath, TextPathError,
};
pub use anchors::AnchorPath;
pub use article::{Article, Extraction, Urgency, UrgencyError};
pub use currency::{Currency, CurrencyError};
pub use date::{Date, DateError, DateSpan, Precision, Season};
pub use decimal::{Decimal, DecimalError, MAX_DIGITS};
pub use diagnostic::{Code, Diagnostic, Location, Severity};
pub use event::{Event, EventDate, EventKind, EventStatus};
pub use figure::{
    Amount, Basis, Bound, Figure, FigureKind, RangeError, SpendingStatus, Unit, UnitError,
};
pub use id::{Guid, Id, IdError, Language, QCode, Uri, Version};
pub use metadata::{
    Author, AuthorKind, Byline, Carried, Concept, Dateline, EditorialNote, Embargo, Furniture,
    FurnitureKind, Headline, Media, Name, Rights, Status,
};
pub use party::{Party, PartyKind, Reference};
pub use prose::{Delimiter, Mark, MarkError, MarkKind, Prose};
pub use quote::{Quote, QuoteKind};
pub use section::{
    Block, BlockQuotation, Cell, Heading, HeadingMark, Image, List, ListItem, ListMark,
    MarkParseError, Row, Section, Table,
};
#[cfg(feature = "serde")]
pub use serialized::{Fields, SCHEMA_VERSION};
pub use text::{Text, TextError, is_allowed, is_ordinary_space};
