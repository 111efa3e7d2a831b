//! Reads and writes news articles as plain text, JSON, YAML and NewsML-G2.
//!
//! Every format has the same two verbs, [`read`] and [`write()`], and [`extract()`] finds parties,
//! quotes, events and figures in an article from any of them.
//!
//! The library prints nothing, opens no file and reads no clock.

mod check;
mod clippings;
pub mod codes;
mod detect;
mod error;
pub mod extract;
mod format;
mod json;
mod jsonld;
mod located;
mod loss;
mod newsml_g2;
mod ninjs;
mod nitf;
mod options;
mod press;
mod source;
mod text;
mod xml;
mod yaml;

pub use check::{CheckOptions, Checked, check};
pub use clippings::{Clippings, CutError};
pub use copydesk_model as model;
use copydesk_model::{Article, Code};
use error::Gathered;
pub use error::{Outcome, ReadError, WriteError};
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
    if format != Format::Xml {
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

/// Every code that this crate reports.
pub fn all_codes() -> impl Iterator<Item = Code> {
    codes::ALL.iter().copied()
}
