//! What extraction finds in a text, in the form of the gold.

use std::error::Error;

use copydesk_convert::{self as convert, Format, ReadOptions, Source};
use copydesk_model::{Article, Confidence, PartyKind, Quote, QuoteKind, is_allowed};
use serde::Serialize;

use crate::name::Name;
use crate::place::Places;

/// A quote that was found.
#[derive(Debug, Serialize)]
pub(crate) struct Predicted {
    pub(crate) text: String,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) speaker: Option<String>,
    pub(crate) mention: Option<String>,
    pub(crate) confidence: Option<u8>,
    /// The rule that decided.
    pub(crate) rule: Option<&'static str>,
}

/// The quotes of a text; terms are none.
///
/// Gold whose annotators marked only what stands between double marks says nothing of single ones:
/// with `singles` false those are left out.
pub(crate) fn quotes(
    text: &str,
    singles: bool,
    terms: bool,
) -> Result<Vec<Predicted>, Box<dyn Error>> {
    let article = read(text, true)?;
    let places = Places::new(text, &article);
    let rules: Vec<_> = convert::extract::explain(&article);
    let rule = |quote: &Quote| {
        let found = rules.iter().find(|e| quote.segments.first() == Some(&e.quote));
        found.map(|e| e.rule)
    };
    let speech = article.quotes.iter().filter(|q| (q.kind == QuoteKind::Term) == terms);
    let all = speech.filter_map(|q| {
        let found = predicted(q, &article, &places, text)?;
        Some(Predicted { rule: rule(q), ..found })
    });
    Ok(all.filter(|q| singles || !is_single(text, q.start)).collect())
}

fn predicted(quote: &Quote, article: &Article, places: &Places, text: &str) -> Option<Predicted> {
    let start = places.range(quote.segments.first()?)?.start;
    let end = places.range(quote.segments.last()?)?.end;
    let names = quote.speakers.iter().map(|s| {
        // A body is called what the article calls it there: "DNC" for the full name.
        let party = s.party().and_then(|id| article.party(id));
        let party = party.map(|p| match s.mention() {
            Some(m) if p.kind != PartyKind::Person && m.words.starts_with(char::is_uppercase) => {
                if Name::new(&m.words).pronoun {
                    p.name.to_string()
                } else {
                    m.words.to_string()
                }
            }
            _ => p.name.to_string(),
        });
        party.or_else(|| s.mention().map(|m| m.words.to_string())).unwrap_or_default()
    });
    let names: Vec<_> = names.collect();
    let mention = quote.speakers.first().and_then(|s| s.mention()).map(|m| m.words.to_string());
    Some(Predicted {
        text: text.chars().skip(start).take(end - start).collect(),
        start,
        end,
        speaker: (!names.is_empty()).then(|| names.join(" and ")),
        mention,
        confidence: quote.confidence.map(Confidence::percent),
        rule: None,
    })
}

/// Reads a text as the program does.
pub(crate) fn read(text: &str, extract: bool) -> Result<Article, Box<dyn Error>> {
    // Control characters are no part of an article.
    let text: String = text.chars().map(|c| if is_allowed(c) { c } else { ' ' }).collect();
    let source = Source::new("gold.txt", text);
    let mut options = ReadOptions::default();
    options.extract = Some(extract);
    let read = convert::read(Format::Text, &source, &options);
    let articles = read.map_err(|e| format!("{e:?}"))?.value;
    Ok(articles.into_iter().next().unwrap_or_default())
}

/// Whether a single mark stands before a code point.
fn is_single(text: &str, start: usize) -> bool {
    let before: Vec<char> = text.chars().skip(start.saturating_sub(2)).take(2).collect();
    matches!(before.as_slice(), [a, '\'' | '‘' | '’'] if *a != '\'')
}
