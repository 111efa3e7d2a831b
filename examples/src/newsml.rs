//! Plain text to NewsML-G2 and back.

use std::error::Error;

use copydesk_convert::model::{Article, Diagnostic};
use copydesk_convert::{Format, ReadOptions, Source, WriteOptions, read, write};

/// The NewsML-G2 of a plain text, and what is worth knowing about the conversion.
///
/// # Errors
///
/// If the text is none: empty, or with characters that XML cannot carry.
pub fn from_text(
    name: &str,
    text: &str,
    published: &str,
) -> Result<(String, Vec<Diagnostic>), Box<dyn Error>> {
    // The date resolves "on Monday" in the text. It comes from the caller: the library reads no clock.
    let mut options = ReadOptions::default();
    options.published = Some(published.parse()?);
    let read = read(Format::Text, &Source::new(name, text), &options)?;
    let written = write(Format::Xml, &read.value, &WriteOptions::default())?;
    let mut findings = read.diagnostics;
    findings.extend(written.diagnostics);
    Ok((written.value, findings))
}

/// The article of a NewsML-G2 item.
///
/// # Errors
///
/// If the XML is not well-formed, or holds no news item.
pub fn to_article(name: &str, xml: &str) -> Result<Article, Box<dyn Error>> {
    let read = read(Format::Xml, &Source::new(name, xml), &ReadOptions::default())?;
    read.value.into_iter().next().ok_or_else(|| "found no article".into())
}
