//! Reads the blocks of a body.
//!
//! Whatever the markup, every word outside of scripts and styles lands in some block.

use copydesk_model::{
    Block, BlockPart, FurnitureKind, Heading, HeadingMark, Headline, Image, MarkKind, Prose,
};

use super::classes;
pub(crate) use super::collect::Body;
use super::elements::{breaks_twice, holds_blocks};
pub(crate) use super::elements::{is_block, is_list};
use super::inline::{inline, is_break, is_hidden, mark_of, prose, prose_in};
use super::prose::ProseBuilder;
use super::{images, lists, quotation, tables};
use crate::xml::{Element, Node};

/// The longest paragraph in bold, in code points, that is taken for a heading.
const MAX_BOLD_HEADING: usize = 120;

/// How a body is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Manner<'h> {
    /// Whether our own writer made it: then it means exactly what it says.
    pub(crate) own: bool,
    /// The headlines, which some agencies repeat in the body.
    pub(crate) headlines: &'h [Headline],
}

/// Reads what an element such as `body` holds.
pub(crate) fn read<'d>(element: Element<'d, '_>, manner: Manner<'_>) -> Body<'d> {
    let mut reader = Reader {
        manner,
        body: Body::default(),
        around: Vec::new(),
        line: ProseBuilder::default(),
        breaks: 0,
        waiting: Vec::new(),
    };
    reader.holder(element);
    reader.body.settle();
    reader.body
}

struct Reader<'d, 'a, 'h> {
    manner: Manner<'h>,
    body: Body<'d>,
    /// The emphasis and links around whole blocks.
    around: Vec<MarkKind>,
    /// Words between blocks.
    line: ProseBuilder,
    /// How many line breaks stand behind them.
    breaks: usize,
    /// Pictures among them.
    waiting: Vec<Element<'d, 'a>>,
}

impl<'d, 'a> Reader<'d, 'a, '_> {
    /// Reads an element that holds blocks, words, or both.
    fn holder(&mut self, element: Element<'d, 'a>) {
        self.flush();
        for node in element.nodes() {
            match node {
                Node::Text(text) => self.words(text),
                Node::Element(child) => self.element(child),
            }
        }
        self.flush();
    }

    /// Reads an element around blocks: if it is emphasis or a link, each of them is.
    fn around(&mut self, element: Element<'d, 'a>) {
        let mark = mark_of(element).filter(|_| !self.manner.own);
        self.flush();
        let outside = self.around.len();
        self.around.extend(mark);
        self.line = self.builder();
        self.holder(element);
        self.around.truncate(outside);
        self.line = self.builder();
    }

    /// An empty text within what stands around the blocks.
    fn builder(&self) -> ProseBuilder {
        let mut builder = ProseBuilder::default();
        self.around.iter().for_each(|mark| builder.open(mark.clone()));
        builder
    }

    fn words(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.breaks = 0;
        }
        self.line.push(text);
    }

    /// Ends the paragraph of the words between blocks.
    fn flush(&mut self) {
        self.breaks = 0;
        let next = self.builder();
        if let Some(text) = std::mem::replace(&mut self.line, next).finish() {
            self.paragraph(text, None);
        }
        for picture in std::mem::take(&mut self.waiting) {
            if let Some(image) = images::image(picture, None) {
                self.picture(image, None);
            }
        }
    }

    fn element(&mut self, element: Element<'d, 'a>) {
        let name = element.name().to_ascii_lowercase();
        match name.as_str() {
            _ if is_hidden(element) => {}
            _ if is_break(element) => {
                self.breaks += 1;
                if self.breaks > 1 && !self.manner.own {
                    self.flush();
                } else {
                    self.line.line_break();
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "hl1" | "hl2" => self.heading(element, &name),
            "p" | "dt" | "dd" | "li" | "figcaption" | "caption" => self.leaf(element),
            "ul" | "ol" | "dir" | "menu" => self.list(element),
            "table" => self.table(element),
            "blockquote" | "bq" => self.quotation(element),
            "pre" => self.preformatted(element),
            "img" => self.image(element),
            "figure" if !self.manner.own => self.figure(element),
            "media" => self.media(element),
            "header" if !self.manner.own => self.header(element),
            _ if is_block(element) || holds_blocks(element) => self.around(element),
            _ if images::has_words(element) => {
                self.breaks = 0;
                inline(&mut self.line, element);
                if !self.manner.own {
                    self.waiting.extend(images::within(element));
                }
            }
            _ => {
                let pictures = images::within(element);
                if pictures.is_empty() {
                    inline(&mut self.line, element);
                }
                pictures.into_iter().for_each(|picture| self.image(picture));
            }
        }
    }

    /// Reads an element that should hold one paragraph.
    fn leaf(&mut self, element: Element<'d, 'a>) {
        self.flush();
        if self.manner.own && element.attribute("class") == Some("image") {
            if let Some((image, caption)) = images::own(element) {
                self.picture(image, caption);
            }
        } else if !self.manner.own && (holds_blocks(element) || breaks_twice(element)) {
            self.holder(element);
        } else {
            let leads = images::leads(element) == Some(true);
            if leads {
                self.pictures(element);
            }
            if let Some(text) = prose_in(self.builder(), element) {
                self.paragraph(text, element.attribute("id"));
            }
            if !leads {
                self.pictures(element);
            }
        }
    }

    fn paragraph(&mut self, text: Prose, id: Option<&'d str>) {
        if !self.manner.own && is_blank(&text) {
            return;
        }
        if !self.manner.own && is_bold(&text) {
            let plain = Prose::new(text.as_str()).unwrap_or(text);
            if !(self.body.sections.is_empty() && self.repeats_headline(&plain)) {
                self.body.heading(Heading::new(plain), id);
            }
        } else {
            let ids = id.map(|id| (id, BlockPart::Whole));
            self.body.block(Block::Paragraph(text), ids);
        }
    }

    fn heading(&mut self, element: Element<'d, 'a>, name: &str) {
        self.flush();
        if holds_blocks(element) {
            self.holder(element);
            return;
        }
        match prose(element) {
            Some(text) if !self.repeats_headline(&text) => self.heading_of(element, text, name),
            _ => {}
        }
        self.pictures(element);
    }

    fn heading_of(&mut self, element: Element<'d, 'a>, text: Prose, name: &str) {
        let level = name.bytes().last().map_or(2, |digit| digit.wrapping_sub(b'0'));
        let class = element.attribute("class").and_then(classes::heading);
        let text = if self.manner.own { text } else { without_bold(text) };
        let mark = class.filter(|_| self.manner.own);
        let mark = mark.unwrap_or_else(|| HeadingMark::for_level(level));
        self.body.heading(Heading { text, mark }, element.attribute("id"));
    }

    /// Reads the head of a page: its codes and times are of the page, not of the article.
    fn header(&mut self, element: Element<'d, 'a>) {
        self.flush();
        for node in element.nodes() {
            match node {
                Node::Text(text) => self.words(text),
                Node::Element(child) if is_list(child) => {
                    let items = child.nodes().filter_map(|node| match node {
                        Node::Text(text) => Prose::new(text).ok(),
                        Node::Element(item) => prose(item),
                    });
                    items.for_each(|item| self.body.furniture(FurnitureKind::Label, &item));
                    self.pictures(child);
                }
                Node::Element(child) if child.name().eq_ignore_ascii_case("time") => {
                    let time = prose(child);
                    time.iter().for_each(|t| self.body.furniture(FurnitureKind::Other, t));
                }
                Node::Element(child) => self.element(child),
            }
        }
        self.flush();
    }

    fn repeats_headline(&self, text: &Prose) -> bool {
        let at_top = self.body.sections.iter().all(|s| s.heading.is_none());
        // Some agencies set what they repeat in capitals.
        let folded =
            |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
        let same = |headline: &Headline| folded(&headline.text) == folded(text.as_str());
        // Further headlines stand at the very top; later the same words are a heading of the text.
        let all = self.manner.headlines;
        let main = all.iter().find(|headline| headline.role.is_none()).or(all.first());
        let any = self.body.sections.is_empty() && all.iter().any(same);
        !self.manner.own && at_top && (any || main.is_some_and(same))
    }

    fn list(&mut self, element: Element<'d, 'a>) {
        self.flush();
        match lists::list(element) {
            Some((list, ids)) => {
                self.body.block(Block::List(list), ids);
                self.pictures(element);
            }
            None => self.holder(element),
        }
    }

    fn table(&mut self, element: Element<'d, 'a>) {
        self.flush();
        match tables::table(element, self.manner.own) {
            Some((table, ids)) => {
                self.body.block(Block::Table(table), ids);
                self.pictures(element);
            }
            None => self.holder(element),
        }
    }

    fn quotation(&mut self, element: Element<'d, 'a>) {
        self.flush();
        match quotation::quotation(element) {
            Some((quotation, ids)) => {
                self.body.block(Block::BlockQuotation(quotation), ids);
                self.pictures(element);
            }
            None => self.pictures(element),
        }
    }

    /// Reads text whose line breaks count; an empty line ends a paragraph.
    fn preformatted(&mut self, element: Element<'d, 'a>) {
        self.flush();
        if element.elements().next().is_some() {
            self.holder(element);
            return;
        }
        paragraphs_of(&element.text()).for_each(|text| self.paragraph(text, None));
    }

    fn image(&mut self, element: Element<'d, 'a>) {
        self.flush();
        if let Some(image) = images::image(element, None) {
            self.picture(image, None);
        }
    }

    /// Reads a picture of NITF; of another file its words.
    fn media(&mut self, element: Element<'d, 'a>) {
        self.flush();
        match images::media(element) {
            Some((image, caption)) => {
                self.picture(image, caption);
                self.pictures(element);
            }
            None => {
                for node in images::media_words(element) {
                    match node {
                        Node::Text(text) => self.words(text),
                        Node::Element(child) => self.element(child),
                    }
                }
                self.flush();
            }
        }
    }

    /// Reads a picture with its caption, or another figure as what it holds.
    fn figure(&mut self, element: Element<'d, 'a>) {
        self.flush();
        match images::figure(element) {
            Some((image, _)) => self.picture(image, None),
            None => self.holder(element),
        }
    }

    fn picture(&mut self, image: Image, caption: Option<&'d str>) {
        self.body.block(Block::Image(image), caption.map(|id| (id, BlockPart::Caption)));
    }

    /// Adds the pictures that stand among words, behind the block of those words.
    fn pictures(&mut self, element: Element<'d, 'a>) {
        if !self.manner.own {
            let found = images::within(element).into_iter();
            let found = found.filter_map(|picture| images::image(picture, None));
            found.for_each(|image| self.picture(image, None));
        }
    }
}

/// The paragraphs of a text in which line breaks count and empty lines part paragraphs.
pub(crate) fn paragraphs_of(text: &str) -> impl Iterator<Item = Prose> {
    let mut lines = text.lines().peekable();
    std::iter::from_fn(move || {
        let mut paragraph = ProseBuilder::default();
        for line in lines.by_ref() {
            if !line.trim().is_empty() {
                paragraph.push(line);
                paragraph.line_break();
            } else if !paragraph.is_empty() {
                break;
            }
        }
        paragraph.finish()
    })
}

/// Whether a text has nothing to be seen.
fn is_blank(text: &Prose) -> bool {
    let unseen = |c| matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}');
    text.as_str().chars().all(|c| unseen(c) || c.is_whitespace())
}

/// Whether a paragraph is one short line, wholly in bold: a heading in all but name.
fn is_bold(text: &Prose) -> bool {
    let whole = u32::try_from(text.len_chars()).ok().map(|len| 0..len);
    let bold = text.marks().first().is_some_and(|mark| {
        matches!(mark.kind(), MarkKind::Strong(_)) && Some(mark.range()) == whole
    });
    bold && text.marks().len() == 1
        && text.len_chars() <= MAX_BOLD_HEADING
        && !text.as_str().contains('\n')
}

fn without_bold(text: Prose) -> Prose {
    if is_bold(&text) { Prose::new(text.as_str()).unwrap_or(text) } else { text }
}
