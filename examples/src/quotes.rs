//! The quotes of many articles as a table.

use std::error::Error;
use std::io::Write;

use copydesk_convert::{Format, ReadOptions, Source, read};
use copydesk_model::{Article, QuoteKind, Reference};

/// Writes a row for every quote of an article in a file, less terms and titles, which nobody said.
///
/// # Errors
///
/// If the file is no article, or the table cannot be written.
pub fn add(
    table: &mut csv::Writer<impl Write>,
    format: Format,
    source: &Source,
) -> Result<(), Box<dyn Error>> {
    let articles = read(format, source, &ReadOptions::default())?.value;
    for article in &articles {
        let headline = article.headline().map_or("", |headline| headline.as_str());
        for quote in article.quotes.iter().filter(|quote| quote.kind != QuoteKind::Term) {
            let speakers: Vec<&str> =
                quote.speakers.iter().filter_map(|speaker| name(article, speaker)).collect();
            let words = quote.words();
            table.write_record([source.name(), headline, &speakers.join("; "), &words])?;
        }
    }
    Ok(())
}

/// The full name of a speaker, or the words that stand for one: "a spokesman".
fn name<'a>(article: &'a Article, speaker: &'a Reference) -> Option<&'a str> {
    let party = speaker.party().and_then(|id| article.party(id));
    party.map(|p| p.name.as_str()).or(speaker.mention().map(|mention| mention.words.as_str()))
}
