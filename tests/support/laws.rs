//! What always holds: see "Laws" in `docs/design.md`. Each says what broke it.

use copydesk_convert::{Format, ReadOptions, Source};
use copydesk_model::{Article, Severity};

use crate::{first_difference, folded, lossless, options, read_one, write_one};

/// Whether a law held, or how it was broken.
pub type Held = Result<(), String>;

/// How many bytes of a value that broke a law are shown.
const SHOWN: usize = 20_000;

fn shown(text: &str) -> &str {
    let mut end = text.len().min(SHOWN);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Law 1: reading what was written gives the same article.
///
/// # Errors
///
/// If it is not written, not read again, or differs.
pub fn reads_what_it_wrote(format: Format, article: &Article) -> Held {
    let written = write_one(format, article)?;
    let back = read_one(format, &written, &options(article.extraction))
        .map_err(|e| format!("{format} is not read again: {e}\n{}", shown(&written)))?;
    if back == *article {
        return Ok(());
    }
    let (a, b) = (format!("{article:#?}"), format!("{back:#?}"));
    Err(format!("{format} differs: {}\n{}", first_difference(&a, &b), shown(&written)))
}

/// Law 1 for every format that holds everything.
///
/// # Errors
///
/// As [`reads_what_it_wrote`].
pub fn survives_every_format(article: &Article) -> Held {
    lossless().try_for_each(|format| reads_what_it_wrote(format, article))
}

/// A text without its front matter, which keeps what it says and not how.
fn prose_of(text: &str) -> &str {
    let body = text.strip_prefix("---").and_then(|rest| {
        let end = rest.find("\n---").or_else(|| rest.find("\r---"))?;
        rest.get(end + 4..)
    });
    body.unwrap_or(text)
}

/// Law 2: text → F → text keeps every word and mark, and writing is a fixed point after one pass.
///
/// # Errors
///
/// If a text that is accepted breaks it.
pub fn keeps_every_word(text: &str) -> Held {
    let Ok(article) = read_one(Format::Text, text, &ReadOptions::default()) else { return Ok(()) };
    let once = write_one(Format::Text, &article)?;
    if folded(&once) != folded(text) && folded(prose_of(&once)) != folded(prose_of(text)) {
        let (expected, found) = (folded(prose_of(text)), folded(prose_of(&once)));
        return Err(format!("text → text: {}", first_difference(&expected, &found)));
    }
    for format in lossless() {
        let written = write_one(format, &article)?;
        let back = read_one(format, &written, &ReadOptions::default())
            .map_err(|e| format!("{format} is not read again: {e}\n{}", shown(&written)))?;
        let again = write_one(Format::Text, &back)?;
        if again != once {
            return Err(format!("text → {format} → text: {}", first_difference(&once, &again)));
        }
    }
    Ok(())
}

/// Law 3: text → json → xml → yaml → text → json gives the first json byte for byte.
///
/// # Errors
///
/// If a text that is accepted breaks it.
pub fn comes_full_circle(text: &str) -> Held {
    let Ok(article) = read_one(Format::Text, text, &ReadOptions::default()) else { return Ok(()) };
    let first = write_one(Format::Json, &article)?;
    let mut current = first.clone();
    let circle = [Format::Json, Format::Xml, Format::Yaml, Format::Text, Format::Json];
    for pair in circle.windows(2) {
        let article = read_one(pair[0], &current, &ReadOptions::default())
            .map_err(|e| format!("{}: {e}\n{}", pair[0], shown(&current)))?;
        current = write_one(pair[1], &article)?;
    }
    if current == first { Ok(()) } else { Err(first_difference(&first, &current)) }
}

/// What is written of a text in any format is read again where the format is read, and keeps the
/// standard of the format where that is built in.
///
/// # Errors
///
/// If a text that is accepted breaks it.
pub fn is_written_validly(text: &str) -> Held {
    let Ok(article) = read_one(Format::Text, text, &ReadOptions::default()) else { return Ok(()) };
    for format in Format::all().filter(|format| format.info().writes) {
        let written = write_one(format, &article)?;
        let source = Source::new("test", written);
        if let Some(found) = copydesk_convert::check_standard(format, &source).first() {
            return Err(format!("{format} is not valid: {found}\n{}", shown(source.text())));
        }
        if format.info().reads {
            copydesk_convert::read(format, &source, &ReadOptions::default()).map_err(|e| {
                format!("{format} is not read again: {e}\n{}", shown(source.text()))
            })?;
        }
    }
    Ok(())
}

/// What is read breaks no rule of the model.
///
/// # Errors
///
/// If it does.
pub fn is_valid(article: &Article) -> Held {
    let findings = article.validate();
    let error = findings.iter().find(|finding| finding.severity == Severity::Error);
    error.map_or(Ok(()), |error| Err(error.to_string()))
}

/// Law 4, and law 1 for what a reader makes of any bytes: they are refused, or read the same way
/// twice, as valid articles that survive every format.
///
/// # Errors
///
/// If the bytes break it.
pub fn is_read_or_refused(format: Format, bytes: &[u8]) -> Held {
    let Ok(source) = copydesk_convert::decode(format, "test", bytes.to_vec()) else {
        return Ok(());
    };
    let read = || copydesk_convert::read(format, &source, &ReadOptions::default());
    let first = read();
    if first != read() {
        return Err(format!("{format} is read in two ways"));
    }
    let Ok(outcome) = first else { return Ok(()) };
    outcome.value.iter().try_for_each(|article| {
        is_valid(article)?;
        survives_every_format(article)
    })
}

/// Stops the process where a law is broken, as fuzzing wants it.
///
/// # Panics
///
/// If it is.
pub fn hold(held: Held) {
    if let Err(broken) = held {
        panic!("{broken}");
    }
}
