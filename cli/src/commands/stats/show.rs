//! The numbers as tables for people, and as JSON.

use std::fmt::Write;

use serde_json::{Value, json};

use super::counts::{Counts, sorted};
use crate::visible::visible;

/// How many characters of a name are shown in a table.
const MAX_SHOWN: usize = 60;

/// For people.
pub(super) fn table(counts: &Counts, top: usize) -> String {
    let Counts {
        articles,
        failed,
        skipped,
        words,
        quotes,
        unattributed,
        speakers,
        figures,
        events,
    } = counts;
    let mut text = String::new();
    rows(&mut text, "ARTICLES", [("read", *articles), ("failed", *failed)]);
    if *skipped > 0 {
        rows(&mut text, "", [("without extraction", *skipped)]);
    }
    rows(&mut text, "", [("words", *words)]);
    if !quotes.is_empty() {
        rows(&mut text, "QUOTES", sorted(quotes));
    }
    let shown = speakers.top(top);
    if !shown.is_empty() {
        rows(&mut text, "QUOTES BY SPEAKER", shown.iter().copied());
        let more = speakers.len() - shown.len();
        let missed = speakers.missed();
        if missed > 0 {
            let _ = writeln!(text, "  … of very many; each count may be up to {missed} too small");
        } else if more > 0 {
            let _ = writeln!(text, "  … and {more} more");
        }
    }
    if *unattributed > 0 {
        rows(&mut text, "", [("(speaker not named)", *unattributed)]);
    }
    if !figures.is_empty() {
        let name = |(kind, unit): &(String, String)| format!("{kind} {unit}");
        let figures = sorted(figures);
        rows(&mut text, "FIGURES", figures.into_iter().map(|(key, count)| (name(key), count)));
    }
    if !events.is_empty() {
        rows(&mut text, "EVENTS", sorted(events));
    }
    text
}

/// Adds lines of names and numbers, below a heading if there is one.
fn rows<K: AsRef<str>>(text: &mut String, heading: &str, rows: impl IntoIterator<Item = (K, u64)>) {
    if !heading.is_empty() {
        let gap = if text.is_empty() { "" } else { "\n" };
        let _ = writeln!(text, "{gap}{heading}");
    }
    for (name, number) in rows {
        let shown = visible(name.as_ref());
        let end = if shown.chars().count() > MAX_SHOWN { "…" } else { "" };
        let shown: String = shown.chars().take(MAX_SHOWN).chain(end.chars()).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {number:>12}  {shown}");
    }
}

/// For programs. The manual describes the form, which only gains fields.
pub(super) fn json(counts: &Counts, top: usize) -> String {
    let Counts {
        articles,
        failed,
        skipped,
        words,
        quotes,
        unattributed,
        speakers,
        figures,
        events,
    } = counts;
    let kinds = |kinds| -> Vec<Value> {
        let row = |(kind, count): (&String, u64)| json!({ "kind": kind, "count": count });
        sorted(kinds).into_iter().map(row).collect()
    };
    let names: Vec<_> = speakers.top(top);
    let names: Vec<_> =
        names.iter().map(|(name, count)| json!({ "name": name, "quotes": count })).collect();
    let row = |((kind, unit), count): (&(String, String), u64)| json!({ "kind": kind, "unit": unit, "count": count });
    let units: Vec<_> = sorted(figures).into_iter().map(row).collect();
    let value = json!({
        "version": 1,
        "articles": { "read": articles, "failed": failed, "withoutExtraction": skipped },
        "words": words,
        "quotes": {
            "total": quotes.values().sum::<u64>(),
            "kinds": kinds(quotes),
            "speakers": {
                "named": if speakers.missed() == 0 { json!(speakers.len()) } else { Value::Null },
                "missed": speakers.missed(),
                "top": names,
            },
            "withoutSpeaker": unattributed,
        },
        "figures": { "total": figures.values().sum::<u64>(), "kinds": units },
        "events": { "total": events.values().sum::<u64>(), "kinds": kinds(events) },
    });
    format!("{value:#}\n")
}
