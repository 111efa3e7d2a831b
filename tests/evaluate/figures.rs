//! Evaluates the extraction of amounts, spending, dates and events against gold files.
//!
//! ```text
//! evaluate-figures [--root DIR] [--out FILE] [GOLD.jsonl ...]
//! ```
//!
//! A line of a gold file is an article (`figures`, `events`, and its text as `input` or at
//! `text_path`), a date of one (`value`, `start`, `end`) or a case (`kind`, `input`, `expected`).
//! Without files, our own gold is read.

#[path = "figures/score.rs"]
mod score;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use copydesk_convert::extract::{Reading, date_mentions, extract, find_amounts, find_dates};
use copydesk_model::{
    Amount, Anchor, Article, Block, BlockPart, Date, Event, Figure, FigureKind, Headline, Prose,
    Reference, Section, Text, TextPath,
};
use serde_json::{Value, json};

fn main() -> ExitCode {
    let mut args = Args::default();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--root" => args.root = words.next().map(PathBuf::from),
            "--out" => args.out = words.next().map(PathBuf::from),
            _ => args.files.push(word.into()),
        }
    }
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("{message}\n"));
            ExitCode::from(2)
        }
    }
}

#[derive(Default)]
struct Args {
    root: Option<PathBuf>,
    out: Option<PathBuf>,
    files: Vec<PathBuf>,
}

/// Our own gold: sentences of other currencies, of British and Indian usage, of events.
const OWN_GOLD: &str = include_str!("figures/gold.jsonl");

fn run(args: &Args) -> Result<(), String> {
    let mut files = Vec::new();
    for file in &args.files {
        files.push((file.clone(), read(file)?));
    }
    if files.is_empty() {
        files.push((PathBuf::from("gold.jsonl"), OWN_GOLD.to_owned()));
    }
    let mut out = String::new();
    let mut table = score::Table::default();
    for (file, text) in &files {
        let root = args.root.as_deref().or(file.parent()).unwrap_or(Path::new(""));
        for line in text.lines().filter(|l| !l.trim().is_empty()) {
            out.push_str(
                &evaluate(line, root, &mut table)
                    .map_err(|e| format!("{}: {e}", file.display()))?,
            );
            out.push('\n');
        }
    }
    if let Some(path) = &args.out {
        std::fs::write(path, out).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    let _ = std::io::Write::write_all(&mut std::io::stdout(), table.print().as_bytes());
    Ok(())
}

/// The prediction for a line of gold, as a line.
fn evaluate(line: &str, root: &Path, table: &mut score::Table) -> Result<String, String> {
    let gold: Value = serde_json::from_str(line).map_err(|e| e.to_string())?;
    let prediction = if gold.get("kind").is_some() {
        let prediction = case(&gold);
        table.case(&gold, &prediction);
        prediction
    } else {
        let prediction = article(&gold, root)?;
        if gold.get("value").is_some() {
            let dates = prediction.get("dates").and_then(Value::as_array);
            table.date(&gold, dates.map_or(&[], Vec::as_slice));
        } else {
            table.article(&gold, &prediction);
        }
        prediction
    };
    Ok(prediction.to_string())
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}

/// The text of an article; where it is not at its path, its file may have been put into `texts`.
fn text_of(root: &Path, path: &Path) -> Result<String, String> {
    let moved = path.file_name().map(|name| root.join("texts").join(name));
    match moved.filter(|moved| !root.join(path).exists() && moved.exists()) {
        Some(moved) => read(&moved),
        None => read(&root.join(path)),
    }
}

fn string<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The code point of a byte of a text.
fn point(text: &str, byte: usize) -> usize {
    text.get(..byte).map_or(0, |t| t.chars().count())
}

fn unit(amount: &Amount) -> String {
    match amount.unit().to_string().as_str() {
        "percentagePoint" => "percentage_point".to_owned(),
        other => other.to_owned(),
    }
}

fn case(gold: &Value) -> Value {
    let input = string(gold, "input");
    let kind = string(gold, "kind");
    let mut found = Vec::new();
    if kind == "date" {
        let anchor: Option<Date> = string(gold, "anchor").parse().ok();
        for date in find_dates(input, anchor, Reading::Diary) {
            found.push(json!({
                "text": input.get(date.bytes.clone()),
                "start": point(input, date.bytes.start),
                "end": point(input, date.bytes.end),
                "value": date.value.map(|v| v.to_string()),
            }));
        }
    } else {
        for (bytes, amount) in find_amounts(input) {
            if (unit(&amount) == "percent") != (kind == "percent") {
                continue;
            }
            found.push(json!({
                "text": input.get(bytes.clone()),
                "start": point(input, bytes.start),
                "end": point(input, bytes.end),
                "value": amount.value().to_string(),
                "unit": unit(&amount),
            }));
        }
    }
    json!({"id": gold.get("id"), "found": found})
}

fn article(gold: &Value, root: &Path) -> Result<Value, String> {
    let text = match gold.get("input").and_then(Value::as_str) {
        Some(input) => input.to_owned(),
        None => text_of(root, Path::new(string(gold, "text_path")))?,
    };
    let published = ["published", "anchor"].iter().find_map(|key| gold.get(key)?.as_str());
    let published: Option<Date> = published.and_then(|day| day.parse().ok());
    let (mut article, places) = build(&text);
    article.published = published;
    let dates: Vec<Value> = date_mentions(&article)
        .into_iter()
        .map(|date| {
            let at = place(&date.words, &places);
            json!({
                "text": date.words.words.as_str(),
                "start": at.map(|a| a.0),
                "end": at.map(|a| a.1),
                "value": date.value.map(|v| v.to_string()),
            })
        })
        .collect();
    extract(&mut article);
    let figures: Vec<Value> =
        article.figures.iter().map(|f| figure(f, &article, &places)).collect();
    let events: Vec<Value> = article.events.iter().map(|e| event(e, &places)).collect();
    Ok(json!({"id": gold.get("id"), "figures": figures, "events": events, "dates": dates}))
}

/// Where the pieces of an article begin in the raw text, and the places of their code points there.
type Places = BTreeMap<TextPath, Vec<usize>>;

/// The article of a raw text: the first line is the headline, every other a paragraph.
fn build(text: &str) -> (Article, Places) {
    let mut article = Article::default();
    let mut places = Places::new();
    let mut blocks = Vec::new();
    let mut offset = 0;
    for line in text.split('\n') {
        let start = offset;
        offset += line.chars().count() + 1;
        let Ok(prose) = Prose::new(line.trim_matches('*')) else { continue };
        let path = if article.headlines.is_empty() {
            let Ok(words) = Text::new(line) else { continue };
            article.headlines.push(Headline::new(words));
            TextPath::Headline(0)
        } else {
            let block = u32::try_from(blocks.len()).unwrap_or(u32::MAX);
            TextPath::Block { section: 0, block, part: BlockPart::Whole }
        };
        let stripped = line.chars().take_while(|c| *c == '*').count();
        places.insert(path.clone(), align(line, prose.as_str(), start, stripped));
        if path != TextPath::Headline(0) {
            blocks.push(Block::Paragraph(prose));
        }
    }
    article.sections.push(Section::new(blocks));
    (article, places)
}

/// For each code point of a folded line, its place in the raw text.
fn align(raw: &str, folded: &str, start: usize, skip: usize) -> Vec<usize> {
    let mut raw = raw.chars().enumerate().skip(skip).peekable();
    let mut places = Vec::new();
    for c in folded.chars() {
        while raw.peek().is_some_and(|(_, r)| *r != c && r.is_whitespace()) {
            raw.next();
        }
        let place = raw.next().map_or(0, |(i, _)| i);
        places.push(start + place);
        if c == ' ' {
            while raw.peek().is_some_and(|(_, r)| matches!(r, ' ' | '\t')) {
                raw.next();
            }
        }
    }
    places
}

/// Where an anchor stands in the raw text.
fn place(anchor: &Anchor, places: &Places) -> Option<(usize, usize)> {
    let at = anchor.at.as_ref()?;
    let points = places.get(&at.path)?;
    let start = *points.get(at.start as usize)?;
    let last = *points.get(anchor.end()? as usize - 1)?;
    Some((start, last + 1))
}

fn words(reference: Option<&Reference>) -> Value {
    reference.and_then(Reference::mention).map_or(Value::Null, |m| json!(m.words.as_str()))
}

/// A name of the model as the gold files write it.
fn snake(value: &impl serde::Serialize) -> Value {
    let name = serde_json::to_value(value).unwrap_or_default();
    let mut out = String::new();
    for c in name.as_str().unwrap_or_default().chars() {
        if c.is_uppercase() {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    json!(out)
}

fn figure(figure: &Figure, article: &Article, places: &Places) -> Value {
    let at = place(&figure.mention, places);
    let whole = figure.part_of.as_ref().and_then(|id| article.figure(id));
    json!({
        "text": figure.mention.words.as_str(),
        "start": at.map(|a| a.0),
        "end": at.map(|a| a.1),
        "amount": figure.amount.value().to_string(),
        "amount_high": figure.amount.high().map(ToString::to_string),
        "unit": unit(&figure.amount),
        "bound": snake(&figure.bound),
        "kind": snake(&figure.kind),
        "is_spending": figure.kind == FigureKind::Spending,
        "status": figure.status.map(|s| snake(&s)),
        "basis": figure.basis.as_ref().map(|b| b.mention.words.as_str()),
        "purpose": figure.purpose.as_ref().map(|p| p.words.as_str()),
        "spender": words(figure.spender.as_ref()),
        "recipient": words(figure.recipient.as_ref()),
        "period": figure.period.as_ref().map(|p| p.words.as_str()),
        "part_of": whole.map(|w| w.mention.words.as_str()),
        "conversion": figure.conversion_of.is_some(),
    })
}

fn event(event: &Event, places: &Places) -> Value {
    let at = place(&event.trigger, places);
    let date = event.date.as_ref().map(
        |d| json!({"text": d.mention.words.as_str(), "value": d.value.map(|v| v.to_string())}),
    );
    json!({
        "text": event.trigger.words.as_str(),
        "start": at.map(|a| a.0),
        "end": at.map(|a| a.1),
        "type": snake(&event.kind),
        "status": snake(&event.status),
        "confidence": event.confidence.map(|c| c.percent()),
        "name": event.name.as_ref().map(Text::as_str),
        "date": date,
        "place": words(event.place.as_ref()),
        "participants": event.participants.iter().map(|p| words(Some(p))).collect::<Vec<_>>(),
    })
}
