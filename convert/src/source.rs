//! A file as it was read: its name, its text, and where its lines begin.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use copydesk_model::{Diagnostic, Location};

use crate::codes;
use crate::error::ReadError;
use crate::xml::Around;

/// The largest file that is read, in bytes. One article of news has some thousands; the limit bounds
/// the memory that one input can take.
pub const MAX_BYTES: usize = 256 << 20;

/// The text of a file, and what is needed to name places in it.
///
/// Positions are bytes of [`text`](Self::text): of the file itself where it is UTF-8, less a
/// byte-order mark. A source can also be a part of a file, as [`Clippings`](crate::Clippings) cuts
/// it out; then the places that it names are those in the whole file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    name: Arc<str>,
    text: String,
    start: Start,
    /// The elements around it, for a part of an XML file.
    around: Option<Arc<Around>>,
    /// Where the text names an encoding that the file was not in.
    misnamed: Option<Range<usize>>,
}

/// Where in a file a part of it begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Start {
    /// How many lines stand before it.
    pub(crate) lines: u32,
    /// How many bytes.
    pub(crate) bytes: usize,
    /// How many characters of its first line.
    pub(crate) columns: u32,
}

impl Source {
    /// A text that is already in memory.
    #[must_use]
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self::at(name.into().into(), Start::default(), text.into())
    }

    /// A text that begins at a place of a file.
    pub(crate) fn at(name: Arc<str>, start: Start, text: String) -> Self {
        Self { name, text, start, around: None, misnamed: None }
    }

    /// A part of a file.
    ///
    /// # Errors
    ///
    /// If its bytes are not UTF-8.
    pub(crate) fn part(
        name: Arc<str>,
        start: Start,
        mark: usize,
        bytes: Vec<u8>,
    ) -> Result<Self, ReadError> {
        Ok(Self::at(name, start, utf8(bytes, start, mark)?))
    }

    /// The same as the content of elements.
    pub(crate) fn within(self, around: Option<Arc<Around>>) -> Self {
        Self { around, ..self }
    }

    /// The elements around it; none for a file.
    pub(crate) fn around(&self) -> Option<&Around> {
        self.around.as_deref()
    }

    /// Decodes the bytes of a file: UTF-8, or UTF-16 with a byte-order mark. A mark is dropped.
    ///
    /// # Errors
    ///
    /// If the bytes are not in one of these encodings, or more than [`MAX_BYTES`].
    pub fn decode(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, ReadError> {
        let name = name.into();
        if bytes.len() > MAX_BYTES {
            let message = format!("found {} bytes, expected at most {MAX_BYTES}", bytes.len());
            return Err(Diagnostic::new(codes::TOO_LARGE, message).at(START).into());
        }
        let utf16: Option<fn([u8; 2]) -> u16> = match bytes.get(..2) {
            Some([0xFF, 0xFE]) => Some(u16::from_le_bytes),
            Some([0xFE, 0xFF]) => Some(u16::from_be_bytes),
            _ => None,
        };
        let text = match utf16 {
            Some(unit) => decode_utf16(bytes.get(2..).unwrap_or_default(), 2, unit)?,
            None => decode_utf8(bytes)?,
        };
        Ok(Self::new(name, text))
    }

    /// Decodes the bytes of an XML file: as [`decode`](Self::decode), or in the encoding that its
    /// declaration names. UTF-16 needs no mark here, and a declaration that cannot be right is not
    /// believed: one of UTF-16 that is not in UTF-16 itself, and one of an encoding of single bytes
    /// where all bytes are UTF-8 and some of them a letter beyond ASCII.
    ///
    /// # Errors
    ///
    /// If the bytes are not in that encoding, nobody knows its name, or there are more than
    /// [`MAX_BYTES`].
    pub fn decode_xml(name: impl Into<String>, bytes: Vec<u8>) -> Result<Self, ReadError> {
        if bytes.len() <= MAX_BYTES
            && let Some(unit) = unmarked_utf16(&bytes)
        {
            return Ok(Self::new(name, decode_utf16(&bytes, 0, unit)?));
        }
        let Some((label, at)) = declared_encoding(&bytes).filter(|_| bytes.len() <= MAX_BYTES)
        else {
            return Self::decode(name, bytes);
        };
        let shown = String::from_utf8_lossy(label).into_owned();
        let place = Places::new(&bytes).locate(at..at + label.len());
        let wrong = |message: String| -> ReadError {
            Diagnostic::new(codes::XML_ENCODING, message).at(place.clone()).into()
        };
        let encoding = encoding_rs::Encoding::for_label(label)
            .ok_or_else(|| wrong(format!("found the encoding {shown:?}, which is not known")))?;
        if encoding == encoding_rs::UTF_8 {
            return Self::decode(name, bytes);
        }
        if is_misnamed(encoding, &bytes) {
            let misnamed = Some(at..at + label.len());
            return Ok(Self { misnamed, ..Self::decode(name, bytes)? });
        }
        let text = encoding
            .decode_without_bom_handling_and_without_replacement(&bytes)
            .ok_or_else(|| wrong(format!("found bytes that are not in the encoding {shown:?}")))?;
        Ok(Self::new(name, text))
    }

    /// The name of the file, or `<stdin>`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text as that of a file of its own: a part of an XML file stands in the elements that stood around
    /// it, with what they declare. Its [`text`](Self::text) alone may have prefixes that nothing declares.
    #[must_use]
    pub fn standalone(&self) -> Cow<'_, str> {
        match &self.around {
            Some(around) => Cow::Owned(around.around(&self.text)),
            None => Cow::Borrowed(&self.text),
        }
    }

    /// What is to be said of an encoding that the text names and the file was not in.
    pub(crate) fn misnamed_encoding(&self) -> Option<Diagnostic> {
        let place = self.misnamed.clone()?;
        let label = self.text.get(place.clone()).unwrap_or_default();
        let message = format!("found UTF-8, expected the encoding {label:?}");
        let finding = Diagnostic::new(codes::OTHER_ENCODING, message);
        Some(finding.help("it was read as UTF-8").at(self.location(place)))
    }

    /// The text, to keep.
    pub(crate) fn into_text(self) -> String {
        self.text
    }

    /// The bytes of [`text`](Self::text) that a place of this source is about.
    #[must_use]
    pub fn bytes_of(&self, place: &Location) -> Range<usize> {
        let within = |at: usize| at.saturating_sub(self.start.bytes).min(self.text.len());
        within(place.bytes.start)..within(place.bytes.end)
    }

    /// The number of its first line in the file, from 1 on.
    #[must_use]
    pub const fn first_line(&self) -> u32 {
        self.start.lines.saturating_add(1)
    }

    /// Where a range of bytes of the text is. A range past the end is brought to the end, and one that
    /// parts a character takes all of it.
    ///
    /// Takes time in proportion to the text before it: for the way to an error only.
    #[must_use]
    pub fn location(&self, bytes: Range<usize>) -> Location {
        let is_whole = |at: &usize| self.text.is_char_boundary(*at);
        let len = self.text.len();
        let start = (0..=bytes.start.min(len)).rev().find(is_whole).unwrap_or(0);
        let end = (bytes.end.min(len)..=len).find(is_whole).unwrap_or(len);
        self.places().locate(start..end)
    }

    /// Finds the places of several ranges in one walk.
    pub(crate) fn places(&self) -> Places<'_> {
        Places { start: self.start, ..Places::new(self.text.as_bytes()) }
    }
}

/// The first character of a file.
const START: Location = Location { line: 1, column: 1, bytes: 0..0 };

/// A walk through a text that counts lines (ended by LF, CR LF or CR) and columns (code points).
///
/// Ranges asked for in the order of the text cost one walk through it.
#[derive(Clone, Debug)]
pub(crate) struct Places<'a> {
    text: &'a [u8],
    start: Start,
    at: usize,
    line: u32,
    column: u32,
}

impl<'a> Places<'a> {
    const fn new(text: &'a [u8]) -> Self {
        Self { text, start: Start { lines: 0, bytes: 0, columns: 0 }, at: 0, line: 1, column: 1 }
    }

    /// Where a range of bytes is. A range past the end is brought to the end.
    pub(crate) fn locate(&mut self, bytes: Range<usize>) -> Location {
        let end = bytes.end.min(self.text.len());
        let start = bytes.start.min(end);
        if start < self.at {
            *self = Self { start: self.start, ..Self::new(self.text) };
        }
        self.walk(start);
        let Start { lines, bytes, columns } = self.start;
        let column = self.column.saturating_add(if self.line == 1 { columns } else { 0 });
        let line = self.line.saturating_add(lines);
        Location { line, column, bytes: start + bytes..end + bytes }
    }

    fn walk(&mut self, to: usize) {
        for (i, byte) in self.text.get(self.at..to).unwrap_or_default().iter().enumerate() {
            let ends_line = match byte {
                b'\n' => true,
                b'\r' => self.text.get(self.at + i + 1) != Some(&b'\n'),
                _ => false,
            };
            if ends_line {
                self.line = self.line.saturating_add(1);
                self.column = 1;
            } else if !(0x80..0xC0).contains(byte) {
                // Bytes that continue a character do not count.
                self.column = self.column.saturating_add(1);
            }
        }
        self.at = to;
    }
}

/// The encoding that an XML declaration names, and where the name stands. A byte-order mark and
/// UTF-16 go before it.
pub(crate) fn declared_encoding(bytes: &[u8]) -> Option<(&[u8], usize)> {
    /// An XML declaration has some sixty bytes.
    const LONGEST: usize = 300;
    let start = bytes.get(..bytes.len().min(LONGEST))?;
    let end = start.windows(2).position(|two| two == b"?>")?;
    let declaration = start.get(..end).filter(|d| d.starts_with(b"<?xml"))?;
    let name = b"encoding";
    let after = declaration.windows(name.len()).position(|w| w == name)? + name.len();
    let is_mark = |b: &u8| matches!(b, b'"' | b'\'');
    let open = after + declaration.get(after..)?.iter().position(is_mark)? + 1;
    let length = declaration.get(open..)?.iter().position(is_mark)?;
    Some((declaration.get(open..open + length)?, open))
}

/// How the units of UTF-16 stand in a file that begins with `<` or a declaration but without a mark.
fn unmarked_utf16(bytes: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    match bytes.get(..4)? {
        [b'<', 0, b'?' | b'a'..=b'z', 0] => Some(u16::from_le_bytes),
        [0, b'<', 0, b'?' | b'a'..=b'z'] => Some(u16::from_be_bytes),
        _ => None,
    }
}

/// Whether bytes, among them an XML declaration in ASCII, are UTF-8 and not in the encoding that it
/// names.
fn is_misnamed(encoding: &'static encoding_rs::Encoding, bytes: &[u8]) -> bool {
    let wide = encoding == encoding_rs::UTF_16LE || encoding == encoding_rs::UTF_16BE;
    (wide || encoding.is_single_byte() && !bytes.is_ascii()) && str::from_utf8(bytes).is_ok()
}

fn decode_utf8(mut bytes: Vec<u8>) -> Result<String, ReadError> {
    const MARK: &[u8] = b"\xEF\xBB\xBF";
    let mark = if bytes.starts_with(MARK) { MARK.len() } else { 0 };
    bytes.drain(..mark);
    utf8(bytes, Start::default(), mark)
}

/// The text of a part of a file that begins at a place, behind so many bytes of a byte-order mark:
/// they count for the offset, which a person looks up in the file, and for nothing else.
fn utf8(bytes: Vec<u8>, start: Start, mark: usize) -> Result<String, ReadError> {
    String::from_utf8(bytes).map_err(|e| {
        let at = e.utf8_error().valid_up_to();
        let found = e.as_bytes().get(at).copied().unwrap_or_default();
        let place = Places { start, ..Places::new(e.as_bytes()) }.locate(at..at + 1);
        let offset = mark + start.bytes + at;
        Diagnostic::new(
            codes::NOT_UTF8,
            format!("found the byte 0x{found:02X} at offset {offset}, expected UTF-8"),
        )
        .help("convert the file to UTF-8, for example with iconv")
        .at(place)
        .into()
    })
}

/// Decodes the part of a file that begins `from` bytes behind its beginning.
fn decode_utf16(bytes: &[u8], from: usize, unit: fn([u8; 2]) -> u16) -> Result<String, ReadError> {
    let wrong = |text: &str, at: usize| -> ReadError {
        let end = Places::new(text.as_bytes()).locate(text.len()..text.len());
        let place = Location { bytes: at..at + 1, ..end };
        let message = format!("found half a character at offset {at}, expected UTF-16");
        Diagnostic::new(codes::NOT_UTF8, message).at(place).into()
    };
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let mut at = from;
    for c in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        match c {
            Ok(c) => {
                text.push(c);
                at += 2 * c.len_utf16();
            }
            Err(_) => return Err(wrong(&text, at)),
        }
    }
    if rest.is_empty() { Ok(text) } else { Err(wrong(&text, at)) }
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn a_place_has_whole_characters() {
        let source = Source::new("a.txt", "”a");
        let bytes = |range| source.location(range).bytes;
        assert_eq!([bytes(0..1), bytes(1..2), bytes(2..4), bytes(3..9)], [0..3, 0..3, 0..4, 3..4]);
        assert_eq!(Source::new("a.txt", "").location(0..1).bytes, 0..0);
    }

    #[test]
    fn an_offset_counts_the_byte_order_mark_and_a_column_does_not() {
        let error = Source::decode("a.txt", b"\xEF\xBB\xBFT\xFF\n".to_vec()).unwrap_err();
        let finding = &error.diagnostics()[0];
        assert!(finding.message.contains("offset 4,"), "{finding}");
        let place = finding.location.as_ref().unwrap();
        assert_eq!((place.line, place.column), (1, 2));
    }
}
