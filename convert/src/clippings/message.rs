//! Cuts the items out of a `newsMessage`.
//!
//! What is looked for here is where tags begin and end, and which element they close. Everything is then
//! read by the strict reader of XML: each item by who takes it, and what stands around the items here, piece
//! by piece. So nothing passes for well-formed that is not, and nothing is kept.

use std::io::Read;
use std::sync::Arc;

use copydesk_model::{Diagnostic, Location};

use super::tags::{Search, Token, is_end_tag, is_space, local, name};
use super::{Clippings, CutError, State};
use crate::newsml_g2::nothing_but;
use crate::source::{Start, declared_encoding};
use crate::xml::{self, Around, MAX_DEPTH};
use crate::{ReadError, Source, codes};

/// How many bytes a piece of what stands around the items may have: a header, a comment, a start tag. A header
/// has some hundreds.
const MAX_PIECE: usize = 1 << 20;

/// White space of more bytes is not gathered, in whatever text it stands.
const MUCH_SPACE: usize = 64 << 10;

/// A message that is being cut up. Bytes are counted from where the clippings are.
#[derive(Debug)]
pub(super) struct Message {
    /// Up to where tokens were taken.
    taken: usize,
    search: Search,
    /// What is being taken.
    piece: Piece,
    /// Whether that is white space so far.
    blank: bool,
    /// The names of the open elements, one behind the other, and where each begins.
    names: Vec<u8>,
    open: Vec<usize>,
    /// The message, and the set of items that is open, as what stands around something.
    root: Option<Arc<Around>>,
    set: Option<Arc<Around>>,
    /// Where the message begins.
    place: Location,
    /// How many items there were, and how many news items.
    items: usize,
    pub(super) news: u64,
    /// At which depth a news item is open.
    news_open: Option<usize>,
}

/// What is being taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    /// Text and marks around the items; in the beginning all up to the first tag.
    Between,
    /// An element beside the sets of items.
    Beside,
    /// An item, which began there; so many bytes of it are gone, as it is too large.
    Item { start: Start, gone: usize },
}

/// What there is to do with the bytes that were looked at.
#[derive(Debug)]
enum Step {
    /// More must be read.
    More,
    /// They stand around the items: text and marks, or an element beside the sets.
    Around(Piece, usize),
    /// They end with a tag of the message or of a set, which begins there.
    Tag(Token, usize, usize),
    /// They are an item.
    Item(usize),
    /// They are an item that is not well-formed.
    Broken(usize),
    /// They are of an item that is too large.
    Gone(usize),
    /// They end such an item.
    TooLarge(usize),
    /// They have a tag that is too large.
    LargeTag,
}

/// How many elements are open around an item.
const AROUND: usize = 2;

impl<R: Read> Clippings<R> {
    /// Reads up to the first tag, which says whether it is a message that can be cut up.
    pub(super) fn open_message(&mut self) -> std::io::Result<()> {
        let mark = if self.buffer.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
        let (mut at, mut search) = (mark, Search::default());
        while self.buffer.len() <= MAX_PIECE {
            let all = self.state == State::Read;
            match search.token(&self.buffer, at, all) {
                Some((Token::Text | Token::Mark, end)) => at = end,
                Some((kind, end)) => {
                    let tag = self.buffer.get(at..end).unwrap_or_default();
                    let is_message = kind != Token::End && local(name(tag)) == b"newsMessage";
                    let text = self.buffer.get(mark..).unwrap_or_default();
                    if is_message && is_utf8(text) && Around::default().within(tag).is_some() {
                        (self.at, self.mark) = (mark, mark);
                        self.message = Some(Box::new(Message::new()));
                    }
                    return Ok(());
                }
                None if all => return Ok(()),
                None => self.fill()?,
            }
        }
        Ok(())
    }

    /// The next item.
    pub(super) fn item(&mut self) -> Result<Option<Source>, CutError> {
        while self.state != State::Done {
            let all = self.state == State::Read;
            let rest = self.buffer.get(self.at..).unwrap_or_default();
            let Some(message) = &mut self.message else { break };
            match message.step(rest, all, self.place, self.most) {
                Step::More if all => return self.finish(),
                Step::More => self.more()?,
                Step::Around(piece, end) => self.take(piece, end)?,
                Step::Tag(kind, at, end) => self.take_tag(kind, at, end)?,
                Step::Item(end) => return self.clip(end).map(Some),
                Step::Broken(end) => {
                    // Who reads it will find what is wrong. What follows it is no item.
                    self.state = State::Done;
                    return self.clip(end).map(Some);
                }
                Step::LargeTag => return self.large_piece(),
                Step::Gone(end) => {
                    message.lose(end);
                    self.leave_behind(end);
                }
                Step::TooLarge(end) => {
                    let start = message.begun(self.place);
                    message.piece = Piece::Between;
                    self.leave_behind(end);
                    return Err(self.too_large(start).into());
                }
            }
        }
        Ok(None)
    }

    fn leave_behind(&mut self, bytes: usize) {
        self.pass(bytes);
        if let Some(message) = &mut self.message {
            message.pass(bytes);
        }
    }

    /// Reads more, unless a piece of what stands around the items is too large.
    fn more(&mut self) -> Result<(), CutError> {
        let held = self.buffer.len() - self.at;
        if self.message.as_ref().is_some_and(|message| message.bounded(held) > MAX_PIECE) {
            return self.large_piece();
        }
        Ok(self.fill()?)
    }

    fn large_piece<T>(&mut self) -> Result<T, CutError> {
        let message =
            format!("found a tag, or something between the items, of more than {MAX_PIECE} bytes");
        let finding = Diagnostic::new(codes::TOO_LARGE, message).at(self.place.location());
        self.stop(finding.into())
    }

    /// Nothing follows an error in what stands around the items.
    fn stop<T>(&mut self, error: ReadError) -> Result<T, CutError> {
        self.state = State::Done;
        Err(error.into())
    }

    /// The item that begins here and ends behind so many bytes.
    fn clip(&mut self, end: usize) -> Result<Source, CutError> {
        let start = self.place;
        let rest = self.buffer.get(self.at..).unwrap_or_default();
        let piece = rest.get(..end).unwrap_or_default().to_vec();
        self.leave_behind(end);
        let around = self.message.as_mut().and_then(|message| {
            message.piece = Piece::Between;
            message.set.clone()
        });
        let part = Source::part(self.name.clone(), start, self.mark, piece)?;
        Ok(part.within(around))
    }

    /// Takes what stands around the items, if it is well-formed.
    fn take(&mut self, piece: Piece, end: usize) -> Result<(), CutError> {
        let is_blank = self.message.as_ref().is_some_and(|message| message.blank);
        if end > MAX_PIECE && !(is_blank && piece == Piece::Between) {
            return self.large_piece();
        }
        let is_open = self.message.as_ref().is_some_and(|message| !message.open.is_empty());
        let checked = match (piece, is_open) {
            (Piece::Between, true) => self.check(b"<i>", end, b"</i>"),
            (Piece::Between, false) => self.check(b"<i/>", end, b""),
            _ => self.check(b"", end, b""),
        };
        if let Err(error) = checked {
            return self.stop(error);
        }
        self.leave_behind(end);
        if let Some(message) = &mut self.message {
            message.piece = Piece::Between;
        }
        Ok(())
    }

    /// Whether some bytes, between these, are a document in the message.
    fn check(&self, before: &[u8], end: usize, behind: &[u8]) -> Result<(), ReadError> {
        let rest = self.buffer.get(self.at..).unwrap_or_default();
        let raw = rest.get(..end).unwrap_or_default();
        if raw.iter().all(is_space) {
            return Ok(());
        }
        let text = Source::part(self.name.clone(), self.place, self.mark, raw.to_vec())?;
        let whole = [before, raw, behind].concat();
        let whole = Source::part(self.name.clone(), Start::default(), 0, whole)?;
        let around = self.message.as_ref().and_then(|message| message.root.clone());
        let Err(error) = xml::parse(&whole.within(around)).map(drop) else { return Ok(()) };
        let mut findings = error.into_diagnostics();
        for finding in &mut findings {
            let at = finding.location.take().map_or(0..0, |place| place.bytes);
            let within = |at: usize| at.saturating_sub(before.len());
            finding.location = Some(text.location(within(at.start)..within(at.end)));
        }
        Err(ReadError::new(findings))
    }

    /// Takes a tag of the message or of a set of items, before which only the message has something.
    fn take_tag(&mut self, kind: Token, at: usize, end: usize) -> Result<(), CutError> {
        let rest = self.buffer.get(self.at..).unwrap_or_default();
        let tag = rest.get(at..end).unwrap_or_default().to_vec();
        let closing = match kind {
            Token::Start => [b"</", name(&tag), b">"].concat(),
            _ => Vec::new(),
        };
        if kind != Token::End
            && let Err(error) = self.check(b"", end, &closing)
        {
            return self.stop(error);
        }
        let mut place = self.place;
        place.pass(rest.get(..at).unwrap_or_default(), None);
        let Some(message) = &mut self.message else { return Ok(()) };
        if let Err(error) = message.tag(kind, &tag, place) {
            return self.stop(error);
        }
        self.leave_behind(end);
        Ok(())
    }

    /// Nothing follows.
    fn finish(&mut self) -> Result<Option<Source>, CutError> {
        let end = self.buffer.len() - self.at;
        let (piece, taken) = self
            .message
            .as_ref()
            .map_or((Piece::Between, end), |message| (message.piece, message.taken));
        if piece == Piece::Between && taken < end {
            self.take(piece, taken)?;
            let text = "found the end of the file inside a tag or comment";
            let finding = Diagnostic::new(codes::XML_MALFORMED, text).at(self.place.location());
            return self.stop(finding.into());
        }
        self.take(piece, end)?;
        self.state = State::Done;
        let Some(message) = &self.message else { return Ok(None) };
        if !message.open.is_empty() {
            let text = "found the end of the file inside an open element";
            let finding = Diagnostic::new(codes::XML_MALFORMED, text).at(self.place.location());
            return self.stop(finding.into());
        }
        if message.news == 0 {
            let name = message.root.as_ref().map_or("", |root| root.innermost());
            let text = nothing_but(message.items, name);
            let finding = Diagnostic::new(codes::NO_NEWS_ITEM, text).at(message.place.clone());
            return self.stop(finding.into());
        }
        Ok(None)
    }
}

impl Message {
    const fn new() -> Self {
        Self {
            taken: 0,
            search: Search::new(),
            piece: Piece::Between,
            blank: false,
            names: Vec::new(),
            open: Vec::new(),
            root: None,
            set: None,
            place: Location { line: 1, column: 1, bytes: 0..0 },
            items: 0,
            news: 0,
            news_open: None,
        }
    }

    /// Looks at the bytes from the clippings on, of which the first stands at a place, until something is to be
    /// done with them.
    fn step(&mut self, bytes: &[u8], all: bool, place: Start, most: usize) -> Step {
        loop {
            let at = self.taken;
            let Some((kind, end)) = self.search.token(bytes, at, all) else {
                return self.cannot_go_on(bytes.len(), all, most);
            };
            let raw = bytes.get(at..end).unwrap_or_default();
            if !matches!(kind, Token::Text | Token::Mark) && raw.len() > MAX_PIECE {
                return Step::LargeTag;
            }
            let step = match self.piece {
                Piece::Between => self.between(kind, at, raw, place),
                Piece::Beside | Piece::Item { .. } => self.inside(kind, raw, end),
            };
            match (step, self.piece) {
                (Some(Step::Item(end)), Piece::Item { gone, .. }) if gone + end > most => {
                    return Step::TooLarge(end);
                }
                (None, Piece::Item { gone, .. }) if gone + end > most => return Step::Gone(end),
                (Some(step), _) => return step,
                (None, _) => {}
            }
        }
    }

    /// The end of a token is not to be seen.
    fn cannot_go_on(&self, len: usize, all: bool, most: usize) -> Step {
        let Piece::Item { gone, .. } = self.piece else { return Step::More };
        let idle = self.search.idle();
        match all {
            true if gone > 0 => Step::TooLarge(len),
            true => Step::Broken(len),
            false if idle > 0 && gone + len > most => Step::Gone(idle),
            false => Step::More,
        }
    }

    /// Takes a token that stands around the items.
    fn between(&mut self, kind: Token, at: usize, raw: &[u8], place: Start) -> Option<Step> {
        let end = at + raw.len();
        if matches!(kind, Token::Text | Token::Mark) {
            self.taken = end;
            // Much white space is nothing to keep; before a declaration it is a fault.
            self.blank = (at == 0 || self.blank) && raw.iter().all(is_space);
            let is_much = self.root.is_some() && end > MUCH_SPACE;
            return (is_much && self.blank).then_some(Step::Around(Piece::Between, end));
        }
        if self.root.is_some() && at > 0 {
            return Some(Step::Around(Piece::Between, at));
        }
        let is_set = kind == Token::Start && local(name(raw)) == b"itemSet";
        match self.open.len() {
            0 if self.root.is_some() => Some(Step::Around(Piece::Between, end)),
            0 => Some(Step::Tag(kind, at, end)),
            _ if kind == Token::End => Some(Step::Tag(kind, at, end)),
            1 if is_set => Some(Step::Tag(kind, at, end)),
            1 => {
                self.piece = Piece::Beside;
                self.inside(kind, raw, end)
            }
            _ => {
                self.items += 1;
                self.piece = Piece::Item { start: place, gone: 0 };
                self.inside(kind, raw, end)
            }
        }
    }

    /// Takes a token of an item or of an element beside the sets.
    fn inside(&mut self, kind: Token, raw: &[u8], end: usize) -> Option<Step> {
        self.taken = end;
        let is_item = matches!(self.piece, Piece::Item { .. });
        let is_sound = match kind {
            Token::Text | Token::Mark => return None,
            Token::Start | Token::Empty => self.start(kind, name(raw), is_item),
            Token::End => self.leave(name(raw)),
        };
        let depth = if is_item { AROUND } else { AROUND - 1 };
        match (is_sound, is_item) {
            (true, _) if self.open.len() > depth => None,
            (false, true) => Some(Step::Broken(end)),
            (true, true) => Some(Step::Item(end)),
            (_, false) => Some(Step::Around(Piece::Beside, end)),
        }
    }

    fn start(&mut self, kind: Token, name: &[u8], is_item: bool) -> bool {
        if is_item && self.news_open.is_none() && local(name) == b"newsItem" {
            self.news += 1;
            self.news_open = (kind == Token::Start).then_some(self.open.len());
        }
        if kind == Token::Start {
            self.enter(name);
        }
        self.open.len() <= MAX_DEPTH
    }

    fn enter(&mut self, name: &[u8]) {
        self.open.push(self.names.len());
        self.names.extend_from_slice(name);
    }

    /// Closes the innermost element, if that is its name.
    fn leave(&mut self, name: &[u8]) -> bool {
        let Some(at) = self.open.pop() else { return false };
        self.news_open = self.news_open.filter(|depth| *depth < self.open.len());
        let is_closed = self.names.get(at..) == Some(name);
        self.names.truncate(at);
        is_closed
    }

    /// Takes a tag of the message or of a set, which was found sound if it is no end tag.
    fn tag(&mut self, kind: Token, tag: &[u8], place: Start) -> Result<(), ReadError> {
        let place = Location { bytes: place.bytes..place.bytes + tag.len(), ..place.location() };
        if kind == Token::End {
            let open = String::from_utf8_lossy(self.innermost()).into_owned();
            if is_end_tag(tag) && self.leave(name(tag)) {
                return Ok(());
            }
            let shown = String::from_utf8_lossy(tag).chars().take(40).collect::<String>();
            let message = format!("expected `</{open}>`, but `{shown}` was found");
            return Err(Diagnostic::new(codes::XML_MALFORMED, message).at(place).into());
        }
        let outside = self.root.as_deref().cloned().unwrap_or_default();
        let Some(around) = outside.within(tag).map(Arc::new) else {
            let message = format!("found more than {} namespaces around the items", Around::MOST);
            return Err(Diagnostic::new(codes::XML_LIMIT, message).at(place).into());
        };
        if self.open.is_empty() {
            self.place = place;
            self.root = Some(around);
        } else {
            self.set = Some(around);
        }
        if kind == Token::Start {
            self.enter(name(tag));
        }
        Ok(())
    }

    fn innermost(&self) -> &[u8] {
        let at = self.open.last().copied().unwrap_or_default();
        self.names.get(at..).unwrap_or_default()
    }

    /// Where the item begins that is too large.
    const fn begun(&self, place: Start) -> Start {
        match self.piece {
            Piece::Item { start, .. } => start,
            Piece::Between | Piece::Beside => place,
        }
    }

    /// So many bytes of the item are gone.
    const fn lose(&mut self, bytes: usize) {
        if let Piece::Item { gone, .. } = &mut self.piece {
            *gone += bytes;
        }
    }

    /// Of the bytes that are held, how many must not be very many.
    const fn bounded(&self, held: usize) -> usize {
        match self.piece {
            Piece::Item { .. } if self.search.is_in_tag() => held.saturating_sub(self.taken),
            Piece::Item { .. } => 0,
            Piece::Between | Piece::Beside => held,
        }
    }

    /// Some bytes are through.
    const fn pass(&mut self, bytes: usize) {
        self.taken = self.taken.saturating_sub(bytes);
        self.search.pass(bytes);
    }
}

/// Whether bytes that begin a file of XML say that it is in UTF-8, or nothing.
fn is_utf8(bytes: &[u8]) -> bool {
    let label = declared_encoding(bytes).map(|(label, _)| label);
    label.is_none_or(|label| encoding_rs::Encoding::for_label(label) == Some(encoding_rs::UTF_8))
}
