//! Writes the body as a flat list of XHTML blocks.

use copydesk_model::{
    Article, Block, BlockQuotation, Cell, Heading, HeadingMark, Image, List, ListMark, Prose, Row,
    Section, Table,
};

use super::codes::uri;
use super::places::Places;
use super::prose::prose;
use crate::newsml_g2::names::XHTML;
use crate::xml::{attribute, escape_text};

/// Writes the `html` element of an article.
pub(super) fn html(out: &mut String, article: &Article, title: &str, places: &Places<'_>) {
    out.push_str("<html");
    attribute(out, "xmlns", XHTML);
    if let Some(language) = &article.language {
        attribute(out, "xml:lang", language.as_str());
        attribute(out, "lang", language.as_str());
    }
    out.push_str(">\n<head><title>");
    escape_text(out, title);
    out.push_str("</title></head>\n<body>\n");
    blocks(out, article, places);
    out.push_str("</body>\n</html>");
}

/// Writes the blocks of an article alone, as other formats hold them.
pub(crate) fn fragment(article: &Article) -> String {
    let mut out = String::new();
    blocks(&mut out, article, &Places::of(article, ""));
    out
}

fn blocks(out: &mut String, article: &Article, places: &Places<'_>) {
    let mut body = Body { out, places, texts: 0 };
    article.sections.iter().for_each(|section| body.section(section));
}

struct Body<'o, 'a> {
    out: &'o mut String,
    places: &'a Places<'a>,
    /// How many texts have been written, in the order of `Article::body_texts`.
    texts: usize,
}

impl Body<'_, '_> {
    fn section(&mut self, section: &Section) {
        let Section { heading, blocks } = section;
        if let Some(heading) = heading {
            self.heading(heading);
        }
        for block in blocks {
            self.block(block);
            self.out.push('\n');
        }
    }

    /// Opens an element for the next text.
    fn open(&mut self, element: &str) {
        self.texts += 1;
        self.out.push('<');
        self.out.push_str(element);
        self.out.push_str(" id=\"");
        self.places.push_block(self.out, self.texts);
        self.out.push('"');
    }

    fn close(&mut self, element: &str) {
        self.out.push_str("</");
        self.out.push_str(element);
        self.out.push('>');
    }

    fn text(&mut self, element: &str, text: &Prose) {
        self.open(element);
        self.out.push('>');
        prose(self.out, text);
        self.close(element);
    }

    fn heading(&mut self, heading: &Heading) {
        let Heading { text, mark } = heading;
        let (element, usual) = element_of(*mark);
        self.open(element);
        if *mark != usual {
            attribute(self.out, "class", &heading_class(*mark));
        }
        self.out.push('>');
        prose(self.out, text);
        self.close(element);
        self.out.push('\n');
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(text) => self.text("p", text),
            Block::List(list) => self.list(list),
            Block::BlockQuotation(BlockQuotation { paragraphs }) => {
                self.out.push_str("<blockquote>");
                paragraphs.iter().for_each(|text| self.text("p", text));
                self.out.push_str("</blockquote>");
            }
            Block::Table(table) => self.table(table),
            Block::Image(image) => self.image(image),
        }
    }

    fn list(&mut self, list: &List) {
        let List { mark, items } = list;
        let numbered = mark.first_number().is_some();
        let element = if numbered { "ol" } else { "ul" };
        self.out.push('<');
        self.out.push_str(element);
        if let Some(class) = list_class(*mark) {
            attribute(self.out, "class", &class);
        }
        self.out.push('>');
        for item in items {
            self.open("li");
            self.out.push('>');
            prose(self.out, &item.text);
            if let Some(list) = &item.list {
                self.list(list);
            }
            self.close("li");
        }
        self.close(element);
    }

    fn table(&mut self, table: &Table) {
        let Table { caption, rows } = table;
        self.out.push_str("<table>");
        if let Some(caption) = caption {
            self.text("caption", caption);
        }
        for Row { header, cells } in rows {
            self.out.push_str(if *header { "<tr class=\"header\">" } else { "<tr>" });
            cells.iter().for_each(|cell| self.cell(cell, *header));
            self.out.push_str("</tr>");
        }
        self.out.push_str("</table>");
    }

    fn cell(&mut self, cell: &Cell, in_header: bool) {
        let Cell { text, header, columns, rows } = cell;
        let element = if *header || in_header { "th" } else { "td" };
        match text {
            Some(_) => self.open(element),
            None => {
                self.out.push('<');
                self.out.push_str(element);
            }
        }
        if *header && in_header {
            attribute(self.out, "class", "header");
        }
        if *columns != 1 {
            attribute(self.out, "colspan", &columns.to_string());
        }
        if *rows != 1 {
            attribute(self.out, "rowspan", &rows.to_string());
        }
        self.out.push('>');
        if let Some(text) = text {
            prose(self.out, text);
        }
        self.close(element);
    }

    fn image(&mut self, image: &Image) {
        let Image { href, alt, caption } = image;
        self.out.push_str("<p class=\"image\"><img");
        attribute(self.out, "src", &uri(href.as_str()));
        attribute(self.out, "alt", alt.as_deref().unwrap_or_default());
        self.out.push_str("/>");
        if let Some(caption) = caption {
            self.out.push_str("<br/>");
            self.open("span");
            attribute(self.out, "class", "caption");
            self.out.push('>');
            prose(self.out, caption);
            self.close("span");
        }
        self.out.push_str("</p>");
    }
}

/// The element of a heading and the mark that it has without a class. Receivers expect the levels
/// 2 and 3 in a body; the class keeps what that loses.
pub(crate) fn element_of(mark: HeadingMark) -> (&'static str, HeadingMark) {
    if mark.level() <= 2 { ("h2", HeadingMark::BOLD) } else { ("h3", HeadingMark::hashes(3)) }
}

/// The mark of a heading as a class.
pub(crate) fn heading_class(mark: HeadingMark) -> String {
    let written = mark.to_string();
    match (mark.underlining(), written.as_str()) {
        (Some((_, length)), _) => format!("underline-{}-{length}", mark.level()),
        (None, "") => "bare".to_owned(),
        (None, "**") => "bold".to_owned(),
        (None, "__") => "bold-underscore".to_owned(),
        (None, _) => format!("hashes-{}", mark.level()),
    }
}

/// The mark of a list as a class; `None` for the usual marks.
pub(crate) fn list_class(mark: ListMark) -> Option<String> {
    let written = mark.to_string();
    match mark.first_number() {
        None if mark.is_default() => None,
        None => written.chars().next().map(|c| format!("bullet-{:x}", u32::from(c))),
        Some(1) if written.ends_with('.') => None,
        Some(first) => {
            let close = if written.ends_with('.') { "point" } else { "bracket" };
            Some(format!("number-{first}-{close}"))
        }
    }
}
