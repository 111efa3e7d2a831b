//! What one asks of an article.

use std::time::Duration;

use crate::article::Article;
use crate::currency::Currency;
use crate::date::DateSpan;
use crate::event::Event;
use crate::figure::{Figure, FigureKind, Unit};
use crate::id::Id;
use crate::party::{Party, Reference};
use crate::quote::Quote;
use crate::section::Section;

impl Article {
    /// The party with this id.
    #[must_use]
    pub fn party(&self, id: &Id) -> Option<&Party> {
        self.parties.iter().find(|p| p.id == *id)
    }

    /// The figure with this id.
    #[must_use]
    pub fn figure(&self, id: &Id) -> Option<&Figure> {
        self.figures.iter().find(|f| f.id == *id)
    }

    /// The party of this name.
    #[must_use]
    pub fn party_named(&self, name: &str) -> Option<&Party> {
        self.parties.iter().find(|p| p.name == name)
    }

    /// What a party of this name is quoted with, in reading order.
    pub fn quotes_by<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Quote> {
        let said = move |quote: &&Quote| {
            let mut speakers = quote.speakers.iter().filter_map(Reference::party);
            speakers.any(|id| self.party(id).is_some_and(|party| party.name == name))
        };
        self.quotes.iter().filter(said)
    }

    /// The figures that are spending, in reading order.
    pub fn spending(&self) -> impl Iterator<Item = &Figure> {
        self.figures.iter().filter(|figure| figure.kind == FigureKind::Spending)
    }

    /// The figures that are parts of this one.
    pub fn parts_of<'a>(&'a self, whole: &'a Id) -> impl Iterator<Item = &'a Figure> {
        self.figures.iter().filter(move |figure| figure.part_of.as_ref() == Some(whole))
    }

    /// The figures that are spending in a currency, in reading order.
    pub fn spending_in(&self, currency: Currency) -> impl Iterator<Item = &Figure> {
        let unit = Unit::Currency(currency);
        self.spending().filter(move |figure| figure.amount.unit() == unit)
    }

    /// The events whose date has a day in common with a date or interval, in reading order. A date
    /// without a year has none.
    ///
    /// ```
    /// use copydesk_model::{Anchor, Article, Event, EventDate, EventKind, EventStatus, Text};
    ///
    /// let mut article = Article::new(Text::new("Council votes")?);
    /// let trigger = Anchor::new(Text::new("vote")?);
    /// let mut vote = Event::new("e1".parse()?, EventKind::Decision, EventStatus::Past, trigger);
    /// let mention = Anchor::new(Text::new("June 23")?);
    /// vote.date = Some(EventDate { mention, value: Some("2025-06-23".parse()?) });
    /// article.events.push(vote);
    /// assert_eq!(article.events_in(&"2025-06".parse()?).count(), 1);
    /// assert_eq!(article.events_in(&"2025-06-24/2025-08".parse()?).count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn events_in<'a>(&'a self, dates: &'a DateSpan) -> impl Iterator<Item = &'a Event> {
        let value = |event: &Event| event.date.as_ref().and_then(|date| date.value);
        self.events.iter().filter(move |event| value(event).is_some_and(|date| date.meets(dates)))
    }

    /// The words of the body and its headings: runs of characters between white space.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.body_texts().flat_map(|(_, text)| text.split_whitespace())
    }

    /// How long it takes to read the body, at a number of words a minute; 230 is usual for news in
    /// English. Zero words a minute count as one.
    #[must_use]
    pub fn reading_time(&self, words_per_minute: u32) -> Duration {
        let words = u64::try_from(self.words().count()).unwrap_or(u64::MAX);
        Duration::from_secs(words.saturating_mul(60).div_ceil(words_per_minute.max(1).into()))
    }
}

impl Section {
    /// The texts of its blocks, in reading order, without the heading.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let mut texts = Vec::with_capacity(self.blocks.len());
        for block in &self.blocks {
            block.texts(&mut |_, prose| texts.push(prose.as_str()));
        }
        texts.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Amount, Anchor, Block, Decimal, Text};

    #[test]
    fn spending_is_asked_for_by_currency() {
        let figure = |id: &str, kind, unit| {
            let amount = Amount::new(Decimal::from(3), unit);
            Figure::new(id.parse().unwrap(), kind, Anchor::new(Text::new("3").unwrap()), amount)
        };
        let [eur, gbp]: [Currency; 2] = ["EUR".parse().unwrap(), "GBP".parse().unwrap()];
        let article = Article {
            figures: vec![
                figure("a", FigureKind::Spending, Unit::Currency(eur)),
                figure("b", FigureKind::Spending, Unit::Currency(gbp)),
                figure("c", FigureKind::Price, Unit::Currency(eur)),
                figure("d", FigureKind::Spending, Unit::Percent),
            ],
            ..Article::default()
        };
        let ids: Vec<&str> = article.spending_in(eur).map(|figure| figure.id.as_str()).collect();
        assert_eq!(ids, ["a"]);
        assert_eq!(article.spending().count(), 3);
    }

    #[test]
    fn reading_takes_whole_seconds_rounded_up() {
        let words = |n: usize| Block::paragraph("word ".repeat(n)).unwrap();
        let article = Article {
            sections: vec![Section::new(vec![words(230), words(1)])],
            ..Article::default()
        };
        assert_eq!(article.reading_time(230), Duration::from_secs(61));
        assert_eq!(article.reading_time(0), Duration::from_secs(231 * 60));
        assert_eq!(article.sections[0].texts().count(), 2);
    }
}
