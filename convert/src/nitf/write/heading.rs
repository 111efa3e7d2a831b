//! Writes `body.head`: headlines, rights, bylines, dateline, abstract.

use copydesk_model::{Article, Author, Byline, Concept, Dateline, Headline, Prose, TextPath};

use super::annotate::Spans;
use super::inline::prose;
use crate::xml::{attribute, escape_text};

pub(super) fn write(out: &mut String, article: &Article, spans: &mut Spans<'_>) {
    out.push_str("<body.head>\n");
    hedline(out, &article.headlines, spans);
    rights(out, article);
    article.bylines.iter().for_each(|line| byline(out, line));
    if let Some(provider) = article.provider.as_ref().and_then(Concept::label) {
        within(out, "distributor", |out| escape_text(out, provider));
    }
    article.dateline.iter().for_each(|line| dateline(out, line));
    if let Some(summary) = &article.summary {
        within(out, "abstract", |out| {
            out.push_str("<p>");
            prose(out, summary, &spans.take(&TextPath::Summary, summary));
            out.push_str("</p>");
        });
    }
    out.push_str("</body.head>\n");
}

/// Writes an element on a line of its own.
fn within(out: &mut String, name: &str, content: impl FnOnce(&mut String)) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    content(out);
    out.push_str("</");
    out.push_str(name);
    out.push_str(">\n");
}

/// The main headline first, which the standard demands; the others in their order.
fn hedline(out: &mut String, headlines: &[Headline], spans: &mut Spans<'_>) {
    if headlines.is_empty() {
        return;
    }
    let main = headlines.iter().position(|h| h.role.is_none()).unwrap_or(0);
    out.push_str("<hedline>\n");
    let others = headlines.iter().enumerate().filter(|(i, _)| *i != main);
    let first = headlines.get(main).into_iter().map(|h| ("hl1", main, h));
    for (name, i, headline) in first.chain(others.map(|(i, h)| ("hl2", i, h))) {
        let Headline { text, role, mark: _ } = headline;
        out.push('<');
        out.push_str(name);
        if let Some(role) = role {
            attribute(out, "class", role.as_str());
        }
        out.push('>');
        let text = Prose::from(text.clone());
        let path = TextPath::Headline(u32::try_from(i).unwrap_or(u32::MAX));
        prose(out, &text, &spans.take(&path, &text));
        out.push_str("</");
        out.push_str(name);
        out.push_str(">\n");
    }
    out.push_str("</hedline>\n");
}

fn rights(out: &mut String, article: &Article) {
    let notice = article.rights.iter().find_map(|r| r.notice.as_ref());
    let terms = article.rights.iter().find_map(|r| r.terms.as_ref());
    if notice.is_none() && terms.is_none() {
        return;
    }
    within(out, "rights", |out| {
        notice.iter().for_each(|text| escape_text(out, text.as_str()));
        if let Some(terms) = terms {
            within(out, "rights.limitations", |out| escape_text(out, terms.as_str()));
        }
    });
}

/// A line in which names are marked: each with its start and end tags, in the order of the line.
fn marked(out: &mut String, text: &str, names: &[(&str, &str, &str)]) {
    let mut done = 0;
    for (start, name, end) in names {
        let rest = text.get(done..).unwrap_or_default();
        let Some(at) = rest.find(name).filter(|at| stands_alone(rest, *at, name.len())) else {
            continue;
        };
        escape_text(out, rest.get(..at).unwrap_or_default());
        out.push_str(start);
        escape_text(out, name);
        out.push_str(end);
        done += at + name.len();
    }
    escape_text(out, text.get(done..).unwrap_or_default());
}

/// Whether words at a place are not part of a longer word.
pub(super) fn stands_alone(text: &str, at: usize, length: usize) -> bool {
    let before = text.get(..at).and_then(|t| t.chars().next_back());
    let first = text.get(at..).and_then(|t| t.chars().next());
    let last = text.get(..at + length).and_then(|t| t.chars().next_back());
    let after = text.get(at + length..).and_then(|t| t.chars().next());
    let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !(word(before) && word(first) || word(last) && word(after))
}

fn byline(out: &mut String, byline: &Byline) {
    let Byline { text, authors } = byline;
    let mut names = Vec::new();
    for Author { name, kind: _, title, affiliation, place: _ } in authors {
        names.push(("<person>", name.as_str(), "</person>"));
        names.extend(title.as_deref().map(|title| ("<byttl>", title, "</byttl>")));
        let house = affiliation.as_deref();
        names.extend(house.map(|house| ("<byttl><org>", house, "</org></byttl>")));
    }
    within(out, "byline", |out| marked(out, text, &names));
}

fn dateline(out: &mut String, dateline: &Dateline) {
    let Dateline { text, place, date, source: _ } = dateline;
    within(out, "dateline", |out| {
        let place = place.iter().map(|place| ("<location>", place.as_str(), "</location>"));
        marked(out, text, &place.collect::<Vec<_>>());
        if let Some(date) = date {
            out.push_str("<story.date");
            attribute(out, "norm", &date.to_string());
            out.push_str("/>");
        }
    });
}
