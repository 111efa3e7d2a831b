//! What is tried with whatever bytes come in: by the fuzzer, which looks for new ones, and by the
//! suite, over those that the fuzzer has kept.

use std::path::Path;

use copydesk_convert::{CheckOptions, Clippings, Format, ReadOptions, Source};
use copydesk_model::{Diagnostic, Severity};

use crate::laws::{self, Held};
use crate::readable;

/// A name, under which the fuzzer and the saved corpus know it, and what must hold.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::exhaustive_structs, reason = "only this file makes it")]
pub struct Target {
    /// The name.
    pub name: &'static str,
    /// What must hold for any bytes.
    pub holds: fn(&[u8]) -> Held,
}

/// Every target.
pub const TARGETS: [Target; 11] = [
    Target { name: "read_json", holds: |bytes| laws::is_read_or_refused(Format::Json, bytes) },
    Target { name: "read_jsonl", holds: |bytes| laws::is_read_or_refused(Format::Jsonl, bytes) },
    Target { name: "read_yaml", holds: |bytes| laws::is_read_or_refused(Format::Yaml, bytes) },
    Target { name: "read_xml", holds: |bytes| laws::is_read_or_refused(Format::Xml, bytes) },
    Target { name: "read_ninjs", holds: |bytes| laws::is_read_or_refused(Format::Ninjs, bytes) },
    Target { name: "read_nitf", holds: |bytes| laws::is_read_or_refused(Format::Nitf, bytes) },
    Target { name: "read_text", holds: |bytes| laws::is_read_or_refused(Format::Text, bytes) },
    Target { name: "text", holds: text },
    Target { name: "validate", holds: validate },
    Target { name: "stream", holds: stream },
    Target { name: "configuration", holds: configuration },
];

/// Tries a target with bytes, and stops the process where it does not hold, as fuzzing wants it.
///
/// # Panics
///
/// If it does not hold, or there is no such target.
pub fn hold(name: &str, bytes: &[u8]) {
    let target = TARGETS.iter().find(|target| target.name == name);
    let Some(target) = target else { panic!("there is no target {name}") };
    laws::hold((target.holds)(bytes));
}

/// A text keeps every word on its way to each format and back, and what is written of it is valid.
fn text(bytes: &[u8]) -> Held {
    let Ok(text) = std::str::from_utf8(bytes) else { return Ok(()) };
    laws::keeps_every_word(text)?;
    laws::comes_full_circle(text)?;
    laws::is_written_validly(text)
}

/// The format that the first byte chooses, and the other bytes.
fn chosen(bytes: &[u8]) -> Option<(Format, &[u8])> {
    let (first, rest) = bytes.split_first()?;
    let formats = readable().count();
    readable().nth(usize::from(*first) % formats).map(|format| (format, rest))
}

/// A file of any format is checked the same way twice, every finding has a place in it, and what
/// cannot be read has an error.
fn validate(bytes: &[u8]) -> Held {
    let Some((format, bytes)) = chosen(bytes) else { return Ok(()) };
    let Ok(source) = copydesk_convert::decode(format, "test", bytes.to_vec()) else {
        return Ok(());
    };
    let check = || copydesk_convert::check(format, &source, &CheckOptions::default());
    let checked = check();
    if checked != check() {
        return Err(format!("{format} is checked in two ways"));
    }
    places(&source, &checked.diagnostics)?;
    let error = checked.diagnostics.iter().any(|found| found.severity == Severity::Error);
    match copydesk_convert::read(format, &source, &ReadOptions::default()) {
        Err(e) if !error => Err(format!("{format} is checked without an error, but not read: {e}")),
        Ok(outcome) if !error && outcome.value != checked.articles => {
            Err(format!("{format} is checked as other articles than it is read as"))
        }
        _ => Ok(()),
    }
}

/// Every finding has a place that the text has.
fn places(source: &Source, findings: &[Diagnostic]) -> Held {
    let text = source.text();
    for found in findings {
        let Some(at) = &found.location else { return Err(format!("no place: {found}")) };
        let sound = at.bytes.start <= at.bytes.end
            && text.get(at.bytes.clone()).is_some()
            && source.location(at.bytes.clone()) == *at;
        if !sound {
            return Err(format!("not a place of the text: {found}, {at:?}"));
        }
    }
    Ok(())
}

/// A stream of articles is cut into what the file is read as at once.
fn stream(bytes: &[u8]) -> Held {
    let Some((format, bytes)) = chosen(bytes) else { return Ok(()) };
    let read = |source: &Source| copydesk_convert::read(format, source, &ReadOptions::default());
    let whole = copydesk_convert::decode(format, "test", bytes.to_vec());
    let whole = whole.ok().and_then(|source| read(&source).ok());
    let Some(whole) = whole else {
        // It may be read in part, and must be read to its end.
        let mut refused = false;
        for source in Clippings::new(format, "test", bytes) {
            refused |= source.map_or(true, |source| read(&source).is_err());
        }
        // Of a message, something must be refused; of no line at all there is nothing to refuse.
        let is_green = format == Format::Xml && !refused;
        return if is_green {
            Err(format!("{format} is refused at once, but read in parts"))
        } else {
            Ok(())
        };
    };
    let mut articles = Vec::new();
    for source in Clippings::new(format, "test", bytes) {
        let source = source.map_err(|e| format!("{format} is read at once, but not cut: {e}"))?;
        let part = read(&source).map_err(|e| format!("{format} is not read in parts: {e}"))?;
        articles.extend(part.value);
    }
    if articles == whole.value { Ok(()) } else { Err(format!("{format} is read in two ways")) }
}

/// A configuration is used, or refused with findings that have places, the same way twice.
fn configuration(bytes: &[u8]) -> Held {
    let Ok(source) = Source::decode("copydesk.toml", bytes.to_vec()) else { return Ok(()) };
    let check = || copydesk_cli::check_configuration(Path::new("/articles"), &source);
    let found = check();
    if found != check() {
        return Err("a configuration is read in two ways".to_owned());
    }
    places(&source, &found)
}
