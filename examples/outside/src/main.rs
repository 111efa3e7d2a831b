//! Builds an article, edits it, and prints it as JSON.

use std::error::Error;

use copydesk_model::{Anchor, Article, Block, Quote, QuoteKind, Section, Text, TextPath};

fn article() -> Result<Article, Box<dyn Error>> {
    let mut article = Article::new(Text::new("Library opens on Sundays")?);
    let said = Block::paragraph("“We hear you,” the librarian told the readers.")?;
    article.sections.push(Section::new(vec![said]));
    let words = Anchor::new(Text::new("We hear you,")?);
    article.quotes.push(Quote::new("q1".parse()?, QuoteKind::Direct, words));
    article.locate();
    let lost = article.replace_words(&TextPath::block(0, 0), "the librarian", "Ida Moss")?;
    assert!(lost.is_empty(), "an edit behind a quote takes nothing from it");
    Ok(article)
}

fn main() -> Result<(), Box<dyn Error>> {
    let article = article()?;
    if let Some(finding) = article.validate().first() {
        return Err(finding.to_string().into());
    }
    println!("{}", serde_json::to_string_pretty(&article)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_survives_json() {
        let article = article().unwrap();
        let json = serde_json::to_string(&article).unwrap();
        let back: Article = serde_json::from_str(&json).unwrap();
        assert_eq!(back, article);
        assert_eq!(back.quotes[0].words(), "We hear you,");
    }
}
