//! What one asks of an article.

use std::time::Duration;

use crate::article::Article;
use crate::currency::Currency;
use crate::date::DateSpan;
use crate::event::Event;
use crate::figure::{Figure, FigureKind, Unit};
use crate::id::Id;
use crate::party::{Party, PartyKind, Reference};
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

    /// The party of this name; else the first that [is called](Party::is_called) so.
    #[must_use]
    pub fn party_named(&self, name: &str) -> Option<&Party> {
        let named = |party: &&Party| party.name == name;
        let called = || self.parties.iter().find(|party| party.is_called(name));
        self.parties.iter().find(named).or_else(called)
    }

    /// The quotations of everybody who [is called](Party::is_called) so, and of speakers without a
    /// party that these words name, in reading order.
    ///
    /// ```
    /// use copydesk_model::{Anchor, Article, Party, PartyKind, Quote, QuoteKind, Reference, Text};
    ///
    /// let mut article = Article::new(Text::new("Ferry returns")?);
    /// let lind = Party::new("jo-lind".parse()?, PartyKind::Person, Text::new("Jo Lind")?);
    /// let words = Anchor::new(Text::new("At last")?);
    /// let quote = Quote::new("q1".parse()?, QuoteKind::Direct, words);
    /// article.quotes.push(quote.said_by(Reference::to(lind.id.clone())));
    /// article.parties.push(lind);
    /// assert_eq!(article.quotes_by("Lind").count(), 1);
    /// assert_eq!(article.quotes_by("Jo").count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn quotes_by<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Quote> {
        let called = move |speaker: &Reference| match (speaker.party(), speaker.mention()) {
            (Some(id), _) => self.party(id).is_some_and(|party| party.is_called(name)),
            (None, Some(words)) => words.words == name,
            (None, None) => false,
        };
        self.quotes.iter().filter(move |quote| quote.speakers.iter().any(called))
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

impl Party {
    /// Whether the article calls it so: by its name, by the last words of it if it is a person
    /// (`Starmer` of `Keir Starmer`), or by the words of one of its mentions. Case counts.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let surname = |full: &str| {
            let rest = full.strip_suffix(name).filter(|_| !name.is_empty());
            rest.is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
        };
        self.name == name
            || self.kind == PartyKind::Person && surname(self.name.as_str())
            || self.mentions.iter().any(|mention| mention.words == name)
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
        assert_eq!(article.figure(&"c".parse().unwrap()).unwrap().kind, FigureKind::Price);
        assert_eq!(article.figure(&"e".parse().unwrap()), None);
    }

    #[test]
    fn parts_are_asked_for_by_their_whole() {
        let figure = |id: &str, whole: Option<&str>| {
            let amount = Amount::new(Decimal::from(3), Unit::Percent);
            let mention = Anchor::new(Text::new("3").unwrap());
            let figure = Figure::new(id.parse().unwrap(), FigureKind::Share, mention, amount);
            Figure { part_of: whole.map(|id| id.parse().unwrap()), ..figure }
        };
        let figures = vec![figure("a", None), figure("b", Some("a")), figure("c", Some("b"))];
        let article = Article { figures, ..Article::default() };
        let whole = "a".parse().unwrap();
        let parts: Vec<&str> = article.parts_of(&whole).map(|part| part.id.as_str()).collect();
        assert_eq!(parts, ["b"]);
    }

    #[test]
    fn parties_are_asked_for_as_the_article_calls_them() {
        let text = |words: &str| Text::new(words).unwrap();
        let party = |id: &str, kind, name| Party::new(id.parse().unwrap(), kind, text(name));
        let mut agency = party("agency", PartyKind::Organisation, "Coast Guard Agency");
        agency.mentions.push(Anchor::new(text("CGA")));
        let mayor = party("mayor", PartyKind::Person, "Ann van der Oake");
        for name in ["Ann van der Oake", "Oake", "der Oake", "van der Oake"] {
            assert!(mayor.is_called(name), "{name}");
        }
        for name in ["", " Oake", "ake", "Ann", "oake", "Oake "] {
            assert!(!mayor.is_called(name), "{name}");
        }
        assert!(agency.is_called("CGA") && !agency.is_called("Agency"));
        let other = party("other", PartyKind::Person, "Oake");
        let article = Article { parties: vec![mayor, other, agency], ..Article::default() };
        let id = |name| article.party_named(name).map(|party| party.id.as_str());
        assert_eq!(id("Oake"), Some("other"), "the whole name comes first");
        assert_eq!(id("van der Oake"), Some("mayor"));
        assert_eq!(id("nobody"), None);
    }

    #[test]
    fn quotes_are_asked_for_by_parties_and_by_words() {
        let text = |words: &str| Text::new(words).unwrap();
        let quote = |id: &str, speaker| {
            let words = Anchor::new(text("Yes"));
            Quote::new(id.parse().unwrap(), crate::QuoteKind::Direct, words).said_by(speaker)
        };
        let oake = Party::new("oake".parse().unwrap(), PartyKind::Person, text("Ann Oake"));
        let she = Reference::to(oake.id.clone()).named(Anchor::new(text("she")));
        let clerk = Reference::words(Anchor::new(text("a clerk")));
        let article = Article {
            parties: vec![oake],
            quotes: vec![quote("q1", clerk), quote("q2", she)],
            ..Article::default()
        };
        let ids = |name| article.quotes_by(name).map(|q| q.id.as_str()).collect::<Vec<_>>();
        assert_eq!(ids("Oake"), ["q2"]);
        assert_eq!(ids("a clerk"), ["q1"]);
        assert!(ids("she").is_empty());
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
