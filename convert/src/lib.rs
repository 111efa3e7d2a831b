//! Reads and writes news articles as plain text, JSON, YAML and NewsML-G2.
//!
//! Every format has the same two verbs, [`read`] and [`write()`]; [`extract()`] finds parties, quotes,
//! events and figures in an article from any of them; [`check()`] tells everything that is wrong with
//! a file.
//!
//! The library prints nothing, opens no file and reads no clock.
//!
//! # A tour
//!
//! A text, as a reporter files it, becomes an article. The date of publication is what "Monday" in
//! the text is resolved against.
//!
//! ```
//! use copydesk_convert::model::FigureKind;
//! use copydesk_convert::{Format, ReadOptions, Source, WriteOptions, read, write};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let text = "\
//! Tidal barrier wins approval
//!
//! By Ines Alder
//!
//! The council voted on Monday to build a barrier that will cost £41.5 million.
//!
//! “Now we build,” said council leader Marta Quill.
//! ";
//! let mut options = ReadOptions::default();
//! options.published = Some("2025-05-13".parse()?);
//! let source = Source::new("barrier.txt", text);
//! let read_text = read(Format::Text, &source, &options)?;
//! let article = &read_text.value[0];
//!
//! assert_eq!(article.headline().map(|h| h.as_str()), Some("Tidal barrier wins approval"));
//! let quote = article.quotes_by("Marta Quill").next().ok_or("no quote")?;
//! assert_eq!(quote.words(), "Now we build,");
//! assert_eq!(article.figures[0].kind, FigureKind::Spending);
//! let monday = article.events[0].date.as_ref().ok_or("no date")?;
//! assert_eq!(monday.value, Some("2025-05-12".parse()?));
//!
//! // NewsML-G2, and back: the same article.
//! let xml = write(Format::Xml, &read_text.value, &WriteOptions::default())?;
//! let read_xml = read(Format::Xml, &Source::new("barrier.xml", xml.value), &ReadOptions::default())?;
//! assert_eq!(read_xml.value, read_text.value);
//!
//! // A format that holds less says what is lost.
//! let ninjs = write(Format::Ninjs, &read_text.value, &WriteOptions::default())?;
//! assert!(!ninjs.diagnostics.is_empty());
//!
//! // What is wrong has a place.
//! let broken = Source::new("broken.yaml", "schema: 1\nheadlines: [Tide turns]\npublished: 2025-02-30\n");
//! let error = read(Format::Yaml, &broken, &ReadOptions::default()).unwrap_err();
//! let at = error.diagnostics()[0].location.as_ref().ok_or("no place")?;
//! assert_eq!((at.line, at.column), (3, 12));
//! # Ok(())
//! # }
//! ```

mod bytes;
mod check;
mod clippings;
pub mod codes;
mod content_id;
mod detect;
mod digits;
mod error;
pub mod extract;
mod form;
mod format;
mod json;
mod jsonld;
mod located;
mod loss;
mod newsml_g2;
mod ninjs;
mod nitf;
mod options;
mod place;
mod press;
mod rendition;
mod source;
mod text;
mod xml;
mod yaml;

pub use check::{CheckOptions, Checked, check};
pub use clippings::{Clippings, CutError};
pub use copydesk_model as model;
use copydesk_model::{Article, Code, Diagnostic};
use error::Gathered;
pub use error::{ConvertError, Outcome, ReadError, WriteError};
pub use extract::extract;
pub use format::{Format, FormatError, FormatInfo};
pub use options::{Envelope, Payload, ReadOptions, WriteOptions};
pub use press::{Press, PressError};
pub use source::{MAX_BYTES, Source};

/// Decodes the bytes of a file, in the encodings that its format allows.
///
/// # Errors
///
/// As [`Source::decode`], or for XML [`Source::decode_xml`].
pub fn decode(
    format: Format,
    name: impl Into<String>,
    bytes: Vec<u8>,
) -> Result<Source, ReadError> {
    match format {
        Format::Xml | Format::Nitf => Source::decode_xml(name, bytes),
        Format::Text | Format::Json | Format::Jsonl | Format::Yaml => Source::decode(name, bytes),
        Format::Ninjs | Format::Jsonld => Source::decode(name, bytes),
    }
}

/// Reads the articles of a file.
///
/// # Errors
///
/// If the file is not well-formed, breaks a rule of the format or of the model, or goes past a
/// limit: every error that was found, each with its place.
pub fn read(
    format: Format,
    source: &Source,
    options: &ReadOptions,
) -> Result<Outcome<Vec<Article>>, ReadError> {
    gather(format, source, options).settled()
}

/// Reads the articles of a file as far as they can be made, with all that is wrong with them.
fn gather(format: Format, source: &Source, options: &ReadOptions) -> Gathered {
    if let Some(finding) = options.oversize(source) {
        return ReadError::from(finding).into();
    }
    let reading = match format {
        Format::Text => text::read(source, options),
        Format::Json => json::read(source, options),
        Format::Jsonl => json::read_lines(source, options),
        Format::Yaml => yaml::read(source, options),
        Format::Xml => newsml_g2::read(source, options),
        Format::Ninjs => ninjs::read(source, options),
        Format::Nitf => nitf::read(source, options),
        Format::Jsonld => jsonld::read(source),
    };
    made(format, source, reading)
}

/// The same, with what breaks the standard of the format.
fn gather_and_check(
    format: Format,
    source: &Source,
    options: &ReadOptions,
) -> (Gathered, Vec<Diagnostic>) {
    match format {
        Format::Xml if options.oversize(source).is_none() => {
            let (reading, found) = newsml_g2::read_and_check(source, options);
            (made(format, source, reading), found)
        }
        _ => (gather(format, source, options), Vec::new()),
    }
}

/// What was read, or else why nothing was.
fn made(format: Format, source: &Source, reading: Result<Gathered, ReadError>) -> Gathered {
    let reading = reading.unwrap_or_else(Gathered::from);
    if reading.articles.is_empty() { detect::explained(format, source, reading) } else { reading }
}

/// Reads a file part by part: each news item of a NewsML-G2 message by itself, so that one that is
/// faulty does not keep the others from being read, nor are all of them in memory together. A file of
/// another format is one part.
///
/// A part holds no article if it is an item of another kind.
pub fn read_each(
    format: Format,
    source: &Source,
    options: &ReadOptions,
    mut each: impl FnMut(Result<Outcome<Vec<Article>>, ReadError>),
) {
    if format != Format::Xml || options.oversize(source).is_some() {
        return each(read(format, source, options));
    }
    if let Err(error) = newsml_g2::read_each(source, options, &mut |part| each(part.settled())) {
        each(detect::explained(format, source, error.into()).settled());
    }
}

/// Writes articles as the text of one file.
///
/// What the format cannot hold is reported, with a code.
///
/// # Errors
///
/// If the format holds one article and there is another number of them.
pub fn write(
    format: Format,
    articles: &[Article],
    options: &WriteOptions,
) -> Result<Outcome<String>, WriteError> {
    match format {
        Format::Text => text::write(articles, options),
        Format::Json => json::write(articles, options),
        Format::Jsonl => json::write_lines(articles, options),
        Format::Yaml => yaml::write(articles, options),
        Format::Xml => newsml_g2::write(articles, options),
        Format::Ninjs => ninjs::write(articles, options),
        Format::Nitf => nitf::write(articles, options),
        Format::Jsonld => jsonld::write(articles, options),
    }
}

/// Checks a file against the standard of its format, where that is built in: everything that breaks
/// it, in the order of the file, each with its place.
///
/// Built in is NewsML-G2, with XHTML as its content. Nothing is fetched. Other formats have no
/// findings here.
///
/// ```
/// use copydesk_convert::{Format, Source, check_standard};
///
/// let item = r#"<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"
///     standard="NewsML-G2" standardversion="2.35"/>"#;
/// let source = Source::decode("item.xml", item.into())?;
/// let found = check_standard(Format::Xml, &source);
/// assert_eq!(found[0].message, "found no `itemMeta` in `newsItem`, expected one");
/// # Ok::<(), copydesk_convert::ReadError>(())
/// ```
#[must_use]
pub fn check_standard(format: Format, source: &Source) -> Vec<Diagnostic> {
    match format {
        Format::Xml => newsml_g2::standard::check(source),
        _ => Vec::new(),
    }
}

/// The vocabulary of the codes `art:…` that are written in NewsML-G2, as a `knowledgeItem` of
/// NewsML-G2 with a definition of each.
///
/// ```
/// let vocabulary = copydesk_convert::newsml_vocabulary();
/// assert!(vocabulary.contains(r#"<conceptId qcode="art:speaker"/>"#));
/// ```
#[must_use]
pub fn newsml_vocabulary() -> String {
    newsml_g2::knowledge_item()
}

/// The codes of what a copy desk asks: warnings about the words of an article.
pub fn desk_codes() -> impl Iterator<Item = Code> {
    check::codes()
}

/// Reads a file in one format and writes its articles in another, with the findings of both.
///
/// ```
/// use copydesk_convert::{Format, ReadOptions, Source, WriteOptions, convert};
///
/// let text = Source::new("tide.txt", "Tide turns\n\nIt is out.\n");
/// let (read, write) = (ReadOptions::default(), WriteOptions::default());
/// let json = convert(Format::Text, &text, &read, Format::Json, &write)?;
/// assert!(json.value.contains("\"Tide turns\""));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Those of [`read`] and of [`write()`].
pub fn convert(
    from: Format,
    source: &Source,
    read_options: &ReadOptions,
    to: Format,
    write_options: &WriteOptions,
) -> Result<Outcome<String>, ConvertError> {
    let Outcome { value: articles, mut diagnostics } = read(from, source, read_options)?;
    let written = write(to, &articles, write_options)?;
    diagnostics.extend(written.diagnostics);
    articles.into_iter().for_each(extract::recycle);
    Ok(Outcome { value: written.value, diagnostics })
}

/// Every code that this crate reports.
pub fn all_codes() -> impl Iterator<Item = Code> {
    codes::ALL.iter().copied().chain(check::codes())
}

/// Compiles and runs the example of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
