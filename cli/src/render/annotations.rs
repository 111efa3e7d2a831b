//! What was found in an article, as a listing for people.

use std::collections::HashSet;
use std::fmt::Debug;

use copydesk_convert::extract::{Account, Accounts, DateMention, Decision, Explanation};
use copydesk_convert::model::{
    Anchor, Article, Bound, DateSpan, Event, Figure, Id, Party, Quote, QuoteKind, Reference,
};

use crate::visible::visible;

/// Appends the listing of one article, of the dates that it names those that no event has.
pub(crate) fn render(text: &mut String, file: &str, article: &Article, dates: &[DateMention]) {
    let headline = article.headline().map_or("", |headline| headline.as_str());
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&format!("{file}: {}\n", visible(headline)));
    part(text, "parties", article.parties.iter().map(party));
    part(text, "quotes", article.quotes.iter().map(|quote| self::quote(quote, article)));
    part(text, "events", article.events.iter().map(|event| self::event(event, article)));
    let of_events: HashSet<_> =
        article.events.iter().filter_map(|e| e.date.as_ref()).map(|d| &d.mention).collect();
    let others: Vec<_> = dates.iter().filter(|date| !of_events.contains(&date.words)).collect();
    part(
        text,
        "other dates",
        others.iter().map(|date| vec![dated(&date.words, date.value.as_ref())]),
    );
    part(text, "figures", article.figures.iter().map(|figure| self::figure(figure, article)));
}

/// Appends why each quotation is taken to be somebody's words, and each event and figure for what
/// it is.
pub(crate) fn reasons(text: &mut String, reasons: &[Explanation], accounts: &Accounts) {
    if reasons.is_empty() && accounts.events.is_empty() && accounts.figures.is_empty() {
        return;
    }
    text.push_str("  reasons\n");
    quote_reasons(text, reasons);
    for (sort, accounts) in [("event", &accounts.events), ("figure", &accounts.figures)] {
        for account in accounts {
            self::account(text, sort, account);
        }
    }
}

/// Appends what was decided about an event or a figure, with the rule and the words of each.
fn account(text: &mut String, sort: &str, account: &Account) {
    text.push_str(&format!("    {}\n", visible(&anchor(&account.words))));
    text.push_str(&format!("      {sort}, {} percent sure\n", account.confidence));
    for decision in &account.decisions {
        text.push_str(&format!("      {}\n", visible(&self::decision(decision))));
    }
}

fn decision(decision: &Decision) -> String {
    let Decision { about, value, rule, reason, .. } = decision;
    let gap = if value.is_empty() { "" } else { " " };
    let words: Vec<_> = decision.words.iter().map(anchor).collect();
    let words = if words.is_empty() { String::new() } else { format!("; {}", words.join(", ")) };
    format!("{about}{gap}{value}; {rule}: {reason}{words}")
}

fn quote_reasons(text: &mut String, reasons: &[Explanation]) {
    for reason in reasons {
        text.push_str(&format!("    {}\n", visible(&anchor(&reason.quote))));
        text.push_str(&format!("      {}\n", visible(&verdict(reason))));
        text.push_str(&format!("      {}: {}\n", reason.rule, visible(&because(reason))));
    }
}

/// Whose words they are taken for, and how sure that is.
fn verdict(reason: &Explanation) -> String {
    let name = |(mention, name): &(Anchor, Option<String>)| {
        name.clone().unwrap_or_else(|| anchor(mention))
    };
    let names: Vec<_> = reason.speakers.iter().map(name).collect();
    let who = match (names.is_empty(), reason.kind) {
        (_, QuoteKind::Term) => "nobody's words".to_owned(),
        (true, _) => "said by somebody unnamed".to_owned(),
        (false, _) => format!("said by {}", names.join(" and ")),
    };
    format!("{who}, {} percent sure", reason.confidence)
}

/// What the rule goes by, and the words that it went by.
fn because(reason: &Explanation) -> String {
    let mut words: Vec<_> = reason.cue.iter().map(anchor).collect();
    words.extend(reason.speakers.iter().filter_map(|(mention, name)| {
        let name = name.as_ref().filter(|name| mention.words.as_str() != name.as_str())?;
        Some(format!("{} is taken for {name}", anchor(mention)))
    }));
    let words = if words.is_empty() { String::new() } else { format!("; {}", words.join(", ")) };
    format!("{}{words}", reason.reason)
}

fn part(text: &mut String, name: &str, lines: impl ExactSizeIterator<Item = Vec<String>>) {
    if lines.len() == 0 {
        return;
    }
    text.push_str(&format!("  {name}\n"));
    for line in lines {
        text.push_str(&format!("    {}\n", visible(&line.join(", "))));
    }
}

fn party(party: &Party) -> Vec<String> {
    let mut line = vec![format!("{}: {}", words(party.kind), party.name)];
    line.extend(party.title.as_ref().map(ToString::to_string));
    line.push(match party.mentions.len() {
        1 => "one mention".to_owned(),
        number => format!("{number} mentions"),
    });
    line
}

fn quote(quote: &Quote, article: &Article) -> Vec<String> {
    let mut line = vec![format!("{}: {}", words(quote.kind), anchors(&quote.segments))];
    let speakers: Vec<_> = quote.speakers.iter().map(|who| reference(who, article)).collect();
    line.push(match speakers.is_empty() {
        true => "no speaker".to_owned(),
        false => format!("by {}", speakers.join(" and ")),
    });
    if !quote.cue.is_empty() {
        line.push(format!("cue {}", anchors(&quote.cue)));
    }
    line
}

/// The words of a date, with what it means.
fn dated(words: &Anchor, value: Option<&DateSpan>) -> String {
    let value = value.map(|value| format!(" = {value}")).unwrap_or_default();
    format!("{}{value}", anchor(words))
}

fn event(event: &Event, article: &Article) -> Vec<String> {
    let kind = format!("{} {}", words(event.status), words(event.kind));
    let name = event.name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
    let mut line = vec![format!("{kind}: {}{name}", anchor(&event.trigger))];
    line.extend(event.date.as_ref().map(|date| dated(&date.mention, date.value.as_ref())));
    line.extend(event.place.as_ref().map(|place| format!("at {}", reference(place, article))));
    let with: Vec<_> = event.participants.iter().map(|who| reference(who, article)).collect();
    if !with.is_empty() {
        line.push(format!("with {}", with.join(" and ")));
    }
    line
}

fn figure(figure: &Figure, article: &Article) -> Vec<String> {
    let bound = match figure.bound {
        Bound::Exact => String::new(),
        bound => format!("{} ", words(bound)),
    };
    let amount = format!("{} = {bound}{}", anchor(&figure.mention), figure.amount);
    let mut line = vec![format!("{}: {amount}", words(figure.kind))];
    line.extend(figure.basis.as_ref().map(|basis| format!("of {}", anchor(&basis.mention))));
    line.extend(figure.status.map(words));
    line.extend(figure.purpose.as_ref().map(|purpose| format!("for {}", anchor(purpose))));
    line.extend(figure.spender.as_ref().map(|who| format!("by {}", reference(who, article))));
    line.extend(figure.recipient.as_ref().map(|who| format!("to {}", reference(who, article))));
    line.extend(figure.period.as_ref().map(|period| format!("period {}", anchor(period))));
    line.extend(figure.part_of.as_ref().map(|whole| format!("part of {}", of(whole, article))));
    line
}

/// A figure by the words that give it.
fn of(whole: &Id, article: &Article) -> String {
    article.figure(whole).map_or_else(|| whole.to_string(), |figure| anchor(&figure.mention))
}

/// A party by its name, with the words that stand for it here if they are others.
fn reference(reference: &Reference, article: &Article) -> String {
    let name = reference.party().and_then(|id| article.party(id)).map(|party| &party.name);
    match (name, reference.mention()) {
        (Some(name), Some(mention)) if mention.words != *name => {
            format!("{name} ({})", anchor(mention))
        }
        (Some(name), _) => name.to_string(),
        (None, Some(mention)) => anchor(mention),
        (None, None) => reference.party().map(ToString::to_string).unwrap_or_default(),
    }
}

fn anchors(anchors: &[Anchor]) -> String {
    anchors.iter().map(anchor).collect::<Vec<_>>().join(" … ")
}

/// The words as they stand in the article, in marks that news does not use.
fn anchor(anchor: &Anchor) -> String {
    format!("‹{}›", anchor.words)
}

/// The name of a kind in words: `at least` of `AtLeast`.
fn words(kind: impl Debug) -> String {
    let mut words = String::new();
    for c in format!("{kind:?}").chars() {
        if c.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(c.to_lowercase());
    }
    words
}
