//! A typed news article: what an editor sees in one, as data.
//!
//! An [`Article`] has headlines, bylines, a dateline, [sections](Section) of [blocks](Block), and
//! annotations that point into its text: [parties](Party), [quotes](Quote), [events](Event) and
//! [figures](Figure). The crate knows no file format, opens no file and reads no clock; formats
//! are the business of `copydesk-convert`.
//!
//! # A tour
//!
//! An article, as a program would make it, with one annotation of each family. Annotations are given
//! by their words; [`Article::locate`] finds the places where these stand, and reports what it cannot
//! find. [`Article::validate`] checks the rest.
//!
//! ```
//! use copydesk_model::{
//!     Amount, Anchor, Article, Block, Decimal, Event, EventDate, EventKind, EventStatus, Figure,
//!     FigureKind, Heading, Party, PartyKind, Prose, Quote, QuoteKind, Reference, Section, Text,
//!     Unit,
//! };
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mut article = Article::new(Text::new("Council votes for the wall")?).with_section(
//!     Section::new(vec![
//!         Block::paragraph("Mayor Ann Oake called the vote on June 23 “a turning point”.")?,
//!         Block::paragraph("Oakham will spend €4.5 million on the wall.")?,
//!     ])
//!     .under(Heading::new(Prose::new("A Vote for Dry Feet")?)),
//! );
//!
//! // Who, and what they said. The id is the party's name within the article.
//! let words = |s: &str| Text::new(s).map(Anchor::new);
//! let mayor = Party::new("ann-oake".parse()?, PartyKind::Person, Text::new("Ann Oake")?);
//! let quote = Quote::new("q1".parse()?, QuoteKind::Partial, words("a turning point")?)
//!     .said_by(Reference::to(mayor.id.clone()));
//! article.parties.push(mayor);
//! article.quotes.push(quote);
//!
//! // What happened. A date is as coarse as the words: no year is given, so none is invented.
//! let mut vote =
//!     Event::new("e1".parse()?, EventKind::Decision, EventStatus::Past, words("vote on")?);
//! vote.date = Some(EventDate { mention: words("June 23")?, value: Some("--06-23".parse()?) });
//! article.events.push(vote);
//!
//! // What it costs, exactly.
//! let amount = Amount::new("4500000".parse::<Decimal>()?, Unit::Currency("EUR".parse()?));
//! let cost = words("€4.5 million")?;
//! article.figures.push(Figure::new("f1".parse()?, FigureKind::Spending, cost, amount));
//!
//! assert!(article.locate().is_empty());
//! assert!(article.validate().is_empty());
//!
//! let said = article.quotes_by("Oake").next().ok_or("no quote")?;
//! assert_eq!(said.words(), "a turning point");
//! let place = said.segments[0].at.as_ref().ok_or("no place")?;
//! assert_eq!(place.path.to_string(), "sections[0].blocks[0]");
//! assert_eq!(article.spending().count(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! - `serde`, on by default: every public type is serialised and deserialised.
//! - `proptest`: the module `strategies` makes random valid articles.
//! - `schema`: the JSON Schema of the serialised form.
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
mod ask;
mod block;
pub mod codes;
mod currency;
mod date;
mod decimal;
mod diagnostic;
mod diff;
mod edit;
mod event;
mod figure;
mod id;
mod locate;
mod mark;
mod merge;
mod metadata;
mod party;
mod prose;
mod quote;
#[cfg(feature = "schema")]
mod schema;
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
pub use block::{Block, BlockQuotation, Cell, Image, List, ListItem, Row, Table};
pub use currency::{Currency, CurrencyError};
pub use date::{Date, DateError, DateSpan, Precision, Season};
pub use decimal::{Decimal, DecimalError, MAX_DIGITS};
pub use diagnostic::{Code, Diagnostic, Location, Severity};
pub use diff::{Change, Difference, PlacedText};
pub use edit::{Annotation, EditError, Lost, Removed};
pub use event::{Event, EventDate, EventKind, EventStatus};
pub use figure::{
    Amount, Basis, Bound, Figure, FigureKind, RangeError, SpendingStatus, Unit, UnitError,
};
pub use id::{Guid, Id, IdError, Language, QCode, Uri, Version};
pub use mark::{HeadingMark, ListMark, MarkParseError};
pub use metadata::{
    Author, AuthorKind, Byline, Carried, Concept, Dateline, EditorialNote, Embargo, Furniture,
    FurnitureKind, Headline, Media, Name, Rights, Status,
};
pub use party::{Party, PartyKind, Reference};
pub use prose::{Delimiter, Mark, MarkError, MarkKind, Prose};
pub use quote::{Quote, QuoteKind};
#[cfg(feature = "schema")]
pub use schema::{SchemaDraft, json_schema};
pub use section::{Heading, Section};
#[cfg(feature = "serde")]
pub use serialized::{Fields, SCHEMA_VERSION};
pub use text::{Text, TextError, is_allowed, is_ordinary_space};

/// Compiles and runs the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
