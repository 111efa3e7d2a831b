//! Writing many articles one after the other.

use std::io::{self, Write};
use std::slice;

use copydesk_model::{Article, Diagnostic};

use crate::extract::recycle;
use crate::newsml_g2::message;
use crate::{Envelope, Format, WriteError, WriteOptions, codes, write};

/// Prints articles one after the other to one stream, in a format that holds many: JSON Lines, YAML,
/// NewsML-G2. What it has printed is no longer in memory.
///
/// What comes out is what [`write`](crate::write()) makes of all the articles together. NewsML-G2 has
/// another outermost element for one article than for several, so the first one is held until there
/// is a second. A format that has no parts, such as JSON-LD, is held to the end.
///
/// ```
/// use copydesk_convert::{Format, Press, ReadOptions, Source, WriteOptions, read};
///
/// let mut press = Press::new(Format::Jsonl, WriteOptions::default(), Vec::new());
/// for text in ["Tide turns\n\nIt is out.", "Tide returns\n\nIt is in."] {
///     let read = read(Format::Text, &Source::new("tide.txt", text), &ReadOptions::default())?;
///     press.print(read.value)?;
/// }
/// let (lines, _) = press.finish()?;
/// assert_eq!(lines.iter().filter(|byte| **byte == b'\n').count(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Press<W> {
    format: Format,
    options: WriteOptions,
    out: W,
    printed: usize,
    held: Vec<Article>,
}

/// Why nothing more could be printed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PressError {
    /// The stream could not be written.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The format cannot hold the articles.
    #[error(transparent)]
    Write(#[from] WriteError),
}

impl<W: Write> Press<W> {
    /// A press that has printed nothing yet.
    pub const fn new(format: Format, options: WriteOptions, out: W) -> Self {
        Self { format, options, out, printed: 0, held: Vec::new() }
    }

    /// Goes on where so many articles have been printed already, in a format that
    /// [takes text](Self::takes_text); of the others it makes a new file.
    #[must_use]
    pub fn after(mut self, printed: usize) -> Self {
        self.printed = if self.takes_text() { printed } else { 0 };
        self
    }

    /// Stops, and gives back the stream as it is.
    pub fn into_out(self) -> W {
        self.out
    }

    /// How many articles it was given.
    #[must_use]
    pub const fn articles(&self) -> usize {
        self.printed
    }

    /// What it prints to.
    pub const fn out(&mut self) -> &mut W {
        &mut self.out
    }

    /// Prints articles. What the format cannot hold is reported.
    ///
    /// # Errors
    ///
    /// If the stream cannot be written.
    pub fn print(&mut self, articles: Vec<Article>) -> Result<Vec<Diagnostic>, PressError> {
        if self.takes_text() {
            let mut diagnostics = Vec::new();
            for article in articles {
                let mut written = write(self.format, slice::from_ref(&article), &self.options)?;
                diagnostics.append(&mut written.diagnostics);
                self.print_text(&written.value, 1)?;
                recycle(article);
            }
            return Ok(diagnostics);
        }
        for article in articles {
            self.printed += 1;
            if self.format == Format::Xml && self.options.envelope != Some(Envelope::NewsItem) {
                self.item(article)?;
            } else {
                self.held.push(article);
            }
        }
        Ok(Vec::new())
    }

    /// Whether articles can come as what [`write`](crate::write()) made of each, which other threads
    /// can do.
    #[must_use]
    pub const fn takes_text(&self) -> bool {
        matches!(self.format, Format::Jsonl | Format::Yaml)
    }

    /// Prints what [`write`](crate::write()) made of so many articles, in the same format and with the
    /// same options; only where it [takes text](Self::takes_text).
    ///
    /// # Errors
    ///
    /// If the stream cannot be written, or the format does not take text.
    pub fn print_text(&mut self, written: &str, articles: usize) -> Result<(), PressError> {
        if !self.takes_text() {
            let message =
                format!("found the text of an article, expected an article for {}", self.format);
            return Err(WriteError::new(Diagnostic::new(codes::UNWRITABLE, message)).into());
        }
        if self.format == Format::Yaml && self.printed > 0 && articles > 0 {
            self.out.write_all(b"---\n")?;
        }
        self.printed += articles;
        Ok(self.out.write_all(written.as_bytes())?)
    }

    /// Prints an item of a message, unless it may be the only one.
    fn item(&mut self, article: Article) -> io::Result<()> {
        if self.printed == 1 {
            self.held.push(article);
            return Ok(());
        }
        if let Some(first) = self.held.pop() {
            self.out.write_all(message::DECLARATION.as_bytes())?;
            self.out.write_all(message::opening(&first, &self.options).as_bytes())?;
            self.out.write_all(message::item(&first, Some(1), &self.options).as_bytes())?;
        }
        let item = message::item(&article, Some(self.printed), &self.options);
        self.out.write_all(item.as_bytes())
    }

    /// Prints what is left, and gives back the stream. What the format cannot hold is reported.
    ///
    /// # Errors
    ///
    /// If the stream cannot be written, or the format does not hold that many articles.
    pub fn finish(mut self) -> Result<(W, Vec<Diagnostic>), PressError> {
        let mut diagnostics = Vec::new();
        let is_message = self.format == Format::Xml && self.printed > 1 && self.held.is_empty();
        if is_message {
            self.out.write_all(message::closing(&self.options).as_bytes())?;
        } else if !self.takes_text() {
            let written = write(self.format, &self.held, &self.options)?;
            diagnostics = written.diagnostics;
            self.out.write_all(written.value.as_bytes())?;
        }
        self.out.flush()?;
        Ok((self.out, diagnostics))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ReadOptions, Source, read};

    fn articles(number: usize) -> Vec<Article> {
        let article = |i| {
            let published = format!("2025-06-{:02}", 23 - i).parse().ok();
            let options = ReadOptions { published, ..ReadOptions::default() };
            let text = format!("Tide turns {i}\n\n“It is out,” said harbour master Jo Lind.\n");
            read(Format::Text, &Source::new("a", text), &options).expect("it is text").value
        };
        (0..number).flat_map(article).collect()
    }

    fn printed(
        format: Format,
        articles: &[Article],
        options: &WriteOptions,
    ) -> Result<String, String> {
        let mut press = Press::new(format, options.clone(), Vec::new());
        let mut found = Vec::new();
        for article in articles {
            found.extend(press.print(vec![article.clone()]).map_err(|e| e.to_string())?);
        }
        assert_eq!(press.articles(), articles.len());
        let (out, more) = press.finish().map_err(|e| e.to_string())?;
        found.extend(more);
        Ok(format!("{found:?}\n{}", String::from_utf8(out).expect("it is text")))
    }

    #[test]
    fn what_is_printed_is_what_is_written_together() {
        let mut many = vec![WriteOptions::default(); 4];
        many[1].compact = true;
        many[2].envelope = Some(Envelope::NewsItem);
        many[3].envelope = Some(Envelope::NewsMessage);
        for format in Format::all().filter(|format| format.info().many) {
            for options in &many {
                for number in 0..4 {
                    let articles = articles(number);
                    let expected = write(format, &articles, options)
                        .map(|w| format!("{:?}\n{}", w.diagnostics, w.value))
                        .map_err(|e| e.to_string());
                    assert_eq!(printed(format, &articles, options), expected, "{format} {number}");
                }
            }
        }
    }

    #[test]
    fn text_is_taken_only_where_articles_can_be_put_together_from_it() {
        let mut press = Press::new(Format::Xml, WriteOptions::default(), Vec::new());
        assert!(!press.takes_text() && press.print_text("<x/>", 1).is_err());
    }
}
