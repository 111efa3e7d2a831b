//! Builds an article in code, with a quote and a figure that point at their words.

use std::error::Error;

use copydesk_model::{
    Amount, Anchor, Article, Block, Decimal, Figure, FigureKind, Party, PartyKind, Quote,
    QuoteKind, Reference, Section, Text, Unit,
};

/// A short article about a ferry.
///
/// # Errors
///
/// If a name, text or number is not one; here they all are.
pub fn ferry() -> Result<Article, Box<dyn Error>> {
    let mut article = Article::new(Text::new("Night ferry returns")?);
    article.published = Some("2025-09-04".parse()?);
    article.sections.push(Section::new(vec![
        Block::paragraph("The night ferry will sail again from October.")?,
        Block::paragraph("“People asked for it,” said harbour master Jo Lind.")?,
        Block::paragraph("The port spends £2.4 million on the pier.")?,
    ]));

    let words = |s: &str| Text::new(s).map(Anchor::new);
    let mut lind = Party::new("jo-lind".parse()?, PartyKind::Person, Text::new("Jo Lind")?);
    lind.title = Some(Text::new("harbour master")?);
    lind.mentions.push(words("Jo Lind")?);
    let quote = Quote::new("q1".parse()?, QuoteKind::Direct, words("People asked for it,")?);
    article.quotes.push(quote.said_by(Reference::to(lind.id.clone())));
    article.parties.push(lind);
    let amount = Amount::new("2400000".parse::<Decimal>()?, Unit::Currency("GBP".parse()?));
    let cost = words("£2.4 million")?;
    article.figures.push(Figure::new("f1".parse()?, FigureKind::Spending, cost, amount));

    // Places for the words, and every rule that spans several fields.
    let lost = article.locate();
    let broken = article.validate();
    match lost.iter().chain(&broken).next() {
        Some(finding) => Err(finding.to_string().into()),
        None => Ok(article),
    }
}
