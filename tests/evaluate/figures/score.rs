//! Compares predictions with gold and prints the table.

use std::collections::BTreeMap;

use copydesk_model::{Date, DateSpan};
use serde_json::Value;

/// Counts of hits, of gold and of predictions.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    hits: usize,
    gold: usize,
    found: usize,
}

impl Count {
    fn f1(self) -> f64 {
        let sum = self.gold + self.found;
        if sum == 0 { 0.0 } else { 2.0 * self.hits as f64 / sum as f64 }
    }
}

/// A running mean.
#[derive(Clone, Copy, Debug, Default)]
struct Mean {
    sum: f64,
    count: usize,
}

impl Mean {
    fn add(&mut self, value: f64) {
        self.sum += value;
        self.count += 1;
    }

    fn value(self) -> f64 {
        if self.count == 0 { 0.0 } else { self.sum / self.count as f64 }
    }
}

/// The table of an evaluation.
#[derive(Debug, Default)]
pub(crate) struct Table {
    counts: BTreeMap<&'static str, Count>,
    means: BTreeMap<&'static str, Mean>,
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key).and_then(Value::as_str)
}

fn number(value: &Value, key: &str) -> Option<u64> {
    value.get(key).and_then(Value::as_u64)
}

fn overlap(a: &Value, b: &Value) -> bool {
    let ends = |v: &Value| Some((number(v, "start")?, number(v, "end")?));
    ends(a).zip(ends(b)).is_some_and(|(a, b)| a.0 < b.1 && b.0 < a.1)
}

fn same_value(a: &Value, b: &Value) -> bool {
    let decimal =
        |v: &Value, key| text(v, key).and_then(|t| t.parse::<copydesk_model::Decimal>().ok());
    let unit = |v| text(v, "unit").map(|u| u.replace("_point", ""));
    ["amount", "amount_high"].iter().all(|k| decimal(a, k) == decimal(b, k)) && unit(a) == unit(b)
}

fn words(s: &str) -> Vec<String> {
    let s = s.to_lowercase().replace(['’', '‘'], "'");
    let cut = s.split(|c: char| !(c.is_alphanumeric() || c == '\''));
    let skip = ["the", "a", "an", "its", "his", "her", "their", "of", ""];
    cut.map(str::to_owned).filter(|w| !skip.contains(&w.as_str())).collect()
}

/// The token F1 of two phrases.
fn token_f1(a: &str, b: &str) -> f64 {
    let (a, mut b) = (words(a), words(b));
    let total = a.len() + b.len();
    let hits = a.iter().filter(|w| b.iter().position(|x| x == *w).map(|i| b.remove(i)).is_some());
    let hits = hits.count();
    if total == 0 { 0.0 } else { 2.0 * hits as f64 / total as f64 }
}

/// The best token F1 over the alternatives of a gold field; 0 where nothing is found.
fn best(gold: &Value, key: &str, found: Option<&str>) -> f64 {
    let Some(found) = found else { return 0.0 };
    let others = list(gold, &format!("{key}_alt")).iter().filter_map(Value::as_str);
    text(gold, key).into_iter().chain(others).map(|g| token_f1(g, found)).fold(0.0, f64::max)
}

fn same_date(a: Option<&str>, b: Option<&str>) -> bool {
    let days = |s: &str| {
        let span: DateSpan = s.parse().ok()?;
        let ends = |d: Option<Date>| d?.days();
        Some((ends(span.start())?.0, ends(span.end())?.1))
    };
    a == b || a.zip(b).is_some_and(|(a, b)| days(a).is_some() && days(a) == days(b))
}

impl Table {
    fn count(&mut self, row: &'static str, hits: usize, gold: usize, found: usize) {
        let count = self.counts.entry(row).or_default();
        count.hits += hits;
        count.gold += gold;
        count.found += found;
    }

    fn mean(&mut self, row: &'static str, value: f64) {
        self.means.entry(row).or_default().add(value);
    }

    /// Adds a case: expected and found values.
    pub(crate) fn case(&mut self, gold: &Value, found: &Value) {
        let (expected, found) = (list(gold, "expected"), list(found, "found"));
        let date = text(gold, "kind") == Some("date");
        let mut left: Vec<&Value> = found.iter().collect();
        let mut hits = 0;
        for e in expected {
            let values = ["value", "value_past", "value_future"].map(|k| text(e, k));
            let fits = |f: &&Value| {
                let value = text(f, "value");
                let same = if date {
                    values.iter().flatten().any(|v| same_date(Some(v), value))
                } else {
                    let decimal =
                        |v: Option<&str>| v.and_then(|v| v.parse::<copydesk_model::Decimal>().ok());
                    decimal(values[0]) == decimal(value)
                        && (text(e, "unit").is_none() || text(e, "unit") == text(f, "unit"))
                };
                overlap(e, f) && same
            };
            if let Some(i) = left.iter().position(fits) {
                left.remove(i);
                hits += 1;
            }
        }
        self.count("cases: F1", hits, expected.len(), found.len());
        self.mean(
            "cases: all right",
            f64::from(u8::from(hits == expected.len() && left.is_empty())),
        );
    }

    /// Adds an article.
    pub(crate) fn article(&mut self, gold: &Value, found: &Value) {
        let (wanted, figures) = (list(gold, "figures"), list(found, "figures"));
        let pair = |g: &Value| figures.iter().find(|f| overlap(g, f) && same_value(g, f));
        let spends = |v: &&Value| v.get("is_spending").and_then(Value::as_bool) == Some(true);
        let paired = wanted.iter().filter(|g| pair(g).is_some()).count();
        self.count("amounts: value F1", paired, wanted.len(), figures.len());
        let right = wanted.iter().filter(spends).filter(|g| pair(g).as_ref().is_some_and(spends));
        let (gold_spending, found_spending) =
            (wanted.iter().filter(spends).count(), figures.iter().filter(spends).count());
        self.count("spending: F1", right.count(), gold_spending, found_spending);
        for g in wanted {
            let Some(f) = pair(g) else { continue };
            let (a, b) = (text(g, "bound"), text(f, "bound"));
            let inexact = |b: Option<&str>| usize::from(b != Some("exact"));
            let hit = usize::from(a == b && a != Some("exact"));
            self.count("bound, when not exact: F1", hit, inexact(a), inexact(b));
            if spends(&g) {
                self.record(g, f);
            }
        }
        let records = wanted
            .iter()
            .filter(spends)
            .filter(|g| pair(g).is_some_and(|f| spends(&f) && is_right(g, f)));
        self.count("spending record: F1", records.count(), gold_spending, found_spending);
        if gold.get("events").is_some_and(Value::is_array) {
            self.events(list(gold, "events"), list(found, "events"));
            let dates = list(gold, "events").iter().filter_map(|event| event.get("date"));
            dates.for_each(|date| self.date(date, list(found, "dates")));
        }
    }

    /// Adds a date, if it says what it means: right where one of those found stands there, or has its words where
    /// it does not say where it stands, and has its value.
    pub(crate) fn date(&mut self, gold: &Value, found: &[Value]) {
        if let Some(value) = text(gold, "value") {
            let unplaced = number(gold, "start").is_none();
            let words = text(gold, "text").unwrap_or_default();
            let alike = |date: &Value| {
                let found = text(date, "text").unwrap_or_default();
                unplaced && !words.is_empty() && (found.contains(words) || words.contains(found))
            };
            let mut hits = found.iter().filter(|date| overlap(gold, date) || alike(date));
            let right = hits.any(|date| same_date(Some(value), text(date, "value")));
            self.mean("date value: right", f64::from(u8::from(right)));
        }
    }

    fn record(&mut self, gold: &Value, found: &Value) {
        for (key, row) in [("purpose", "purpose: token F1"), ("spender", "spender: token F1")] {
            if text(gold, key).is_some() {
                self.mean(row, best(gold, key, text(found, key)));
            }
        }
        self.mean(
            "status: right",
            f64::from(u8::from(text(gold, "status") == text(found, "status"))),
        );
    }

    fn events(&mut self, gold: &[Value], found: &[Value]) {
        let pair = |g: &Value| found.iter().find(|f| overlap(g, f));
        let hits = gold.iter().filter(|g| pair(g).is_some()).count();
        self.count("events: trigger F1", hits, gold.len(), found.len());
        for g in gold {
            let f = pair(g);
            if let Some(date) = g.get("date").filter(|d| text(d, "value").is_some()) {
                let value = f.and_then(|f| f.get("date")).and_then(|d| text(d, "value"));
                self.mean(
                    "event date: right",
                    f64::from(u8::from(same_date(text(date, "value"), value))),
                );
            }
            if let Some(place) = g.get("place").and_then(|p| text(p, "text")) {
                let value = f.and_then(|f| text(f, "place")).unwrap_or_default();
                let right =
                    !value.is_empty() && (token_f1(place, value) >= 0.5 || place.contains(value));
                self.mean("event place: right", f64::from(u8::from(right)));
            }
        }
    }

    /// The table as text.
    pub(crate) fn print(&self) -> String {
        let counts = self.counts.iter().map(|(row, c)| {
            format!("{row:<28} {:.3}   ({} of {}, {} found)\n", c.f1(), c.hits, c.gold, c.found)
        });
        let means = self
            .means
            .iter()
            .map(|(row, m)| format!("{row:<28} {:.3}   (of {})\n", m.value(), m.count));
        counts.chain(means).collect()
    }
}

/// Whether purpose, spender and bound of a spending figure are right.
fn is_right(gold: &Value, found: &Value) -> bool {
    let field = |key| match (text(gold, key), text(found, key)) {
        (None, None) => true,
        (Some(_), found) => best(gold, key, found) >= 0.5,
        (None, Some(_)) => false,
    };
    field("purpose") && field("spender") && text(gold, "bound") == text(found, "bound")
}
