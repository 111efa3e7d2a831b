//! The characters of a file that are its words, each with its place.

use std::ops::Range;

/// The characters of a file, or of a part of it, that are its words: without white space, and with
/// whatever stands for a character (`&amp;`, `\u00e9`) as that character.
#[derive(Debug, Default)]
pub(crate) struct Stream {
    text: String,
    runs: Vec<Run>,
}

/// Characters that stand in the file as they are, or one that does not.
#[derive(Debug)]
struct Run {
    /// The byte of the stream.
    at: usize,
    /// The bytes of the file.
    bytes: Range<usize>,
    /// Whether they are the characters themselves.
    plain: bool,
}

impl Stream {
    /// Adds a character, unless it is white space, and the bytes of the file that stand for it.
    pub(crate) fn push(&mut self, c: char, bytes: Range<usize>) {
        if c.is_whitespace() {
            return;
        }
        let plain = bytes.len() == c.len_utf8();
        let at = self.text.len();
        self.text.push(c);
        if let Some(last) = self.runs.last_mut()
            && plain
            && last.plain
            && last.bytes.end == bytes.start
        {
            last.bytes.end = bytes.end;
            return;
        }
        self.runs.push(Run { at, bytes, plain });
    }

    /// Adds text that stands in the file as it is, from byte `at` on.
    pub(crate) fn push_plain(&mut self, text: &str, at: usize) {
        let mut at = at;
        for piece in text.split_inclusive(char::is_whitespace) {
            let word = piece.trim_end();
            self.push_word(word, at..at + word.len());
            at += piece.len();
        }
    }

    /// Adds characters without white space that stand in the file as they are.
    fn push_word(&mut self, word: &str, bytes: Range<usize>) {
        if word.is_empty() {
            return;
        }
        let at = self.text.len();
        self.text.push_str(word);
        match self.runs.last_mut() {
            Some(last) if last.plain && last.bytes.end == bytes.start => last.bytes.end = bytes.end,
            _ => self.runs.push(Run { at, bytes, plain: true }),
        }
    }

    /// The characters.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The byte of the stream that stands at byte `at` of the file or behind it.
    pub(crate) fn behind(&self, at: usize) -> usize {
        let run = self.runs.partition_point(|run| run.bytes.end <= at);
        let Some(run) = self.runs.get(run) else { return self.text.len() };
        run.at + if run.plain { at.saturating_sub(run.bytes.start) } else { 0 }
    }

    /// Where in the file a range of bytes of the stream stands; `None` for an empty one.
    pub(crate) fn place(&self, range: Range<usize>) -> Option<Range<usize>> {
        let last = range.end.checked_sub(1).filter(|last| *last >= range.start)?;
        Some(self.byte(range.start)?.start..self.byte(last)?.end)
    }

    /// Which bytes of the file stand for a byte of the stream.
    fn byte(&self, at: usize) -> Option<Range<usize>> {
        let run = self.runs.get(self.runs.partition_point(|run| run.at <= at).checked_sub(1)?)?;
        if !run.plain {
            // It is one character.
            return Some(run.bytes.clone());
        }
        let start = run.bytes.start + at - run.at;
        Some(start..start + 1)
    }
}

/// A text without its white space.
pub(crate) fn stripped(text: &str) -> String {
    text.split_whitespace().collect()
}

/// How many bytes of a text up to byte `end` are no white space.
pub(crate) fn stripped_len(text: &str, end: usize) -> usize {
    let chars = text.char_indices().take_while(|(at, _)| *at < end);
    chars.filter(|(_, c)| !c.is_whitespace()).map(|(_, c)| c.len_utf8()).sum()
}
