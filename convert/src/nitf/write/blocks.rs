//! Writes `body.content`: one block for each section.

use copydesk_model::{
    Article, Block, BlockPart, BlockQuotation, Cell, Heading, HeadingMark, Image, List, Media,
    Prose, Row, Section, Table, TextPath,
};

use super::annotate::Spans;
use super::inline::prose;
use crate::newsml_g2::write::{heading_class, list_class, safe_uri};
use crate::nitf::names::MEDIA;
use crate::xml::attribute;

/// Names text number `n` of the body, from 1.
pub(crate) type Identifiers<'i> = &'i dyn Fn(usize) -> String;

/// Writes the body of a file of its own.
pub(super) fn write(out: &mut String, article: &Article, spans: &mut Spans<'_>) {
    out.push_str("<body.content>\n");
    sections(out, article, spans, None);
    if !article.media.is_empty() {
        out.push_str("<block");
        attribute(out, "class", MEDIA);
        out.push_str(">\n");
        article.media.iter().for_each(|one| media(out, one));
        out.push_str("</block>\n");
    }
    out.push_str("</body.content>\n");
}

/// Writes a body to whose texts others refer.
pub(super) fn identified(
    out: &mut String,
    article: &Article,
    spans: &mut Spans<'_>,
    identifiers: Identifiers<'_>,
) {
    out.push_str("<body.content>\n");
    sections(out, article, spans, Some(identifiers));
    out.push_str("</body.content>\n");
}

fn sections(
    out: &mut String,
    article: &Article,
    spans: &mut Spans<'_>,
    identifiers: Option<Identifiers<'_>>,
) {
    let mut body = Body { out, spans, at: (0, 0), identifiers, texts: 0 };
    for (i, section) in (0..).zip(&article.sections) {
        body.section(i, section);
    }
}

/// A file that belongs to the article but is not in its body.
fn media(out: &mut String, media: &Media) {
    let Media { href, content_type, rendition } = media;
    let family = content_type.as_deref().and_then(|kind| kind.split('/').next());
    let family = family.filter(|f| ["image", "audio", "video", "text"].contains(f));
    out.push_str("<media");
    attribute(out, "media-type", family.unwrap_or("other"));
    out.push_str("><media-reference");
    attribute(out, "source", &safe_uri(href.as_str()));
    if let Some(content_type) = content_type {
        attribute(out, "mime-type", content_type);
    }
    if let Some(rendition) = rendition {
        attribute(out, "name", rendition.as_str());
    }
    out.push_str("/></media>\n");
}

struct Body<'o, 's, 'a, 'i> {
    out: &'o mut String,
    spans: &'s mut Spans<'a>,
    /// The section and block that is being written.
    at: (u32, u32),
    identifiers: Option<Identifiers<'i>>,
    /// How many texts have been written, in the order of `Article::body_texts`.
    texts: usize,
}

impl Body<'_, '_, '_, '_> {
    fn section(&mut self, i: u32, section: &Section) {
        let Section { heading, blocks } = section;
        self.out.push_str("<block>\n");
        if let Some(Heading { text, mark }) = heading {
            self.out.push_str("<hl2");
            self.identify();
            if *mark != HeadingMark::BOLD {
                attribute(self.out, "class", &heading_class(*mark));
            }
            self.out.push('>');
            self.text(&TextPath::Heading(i), text);
            self.close("hl2");
            self.out.push('\n');
        }
        for (n, block) in (0..).zip(blocks) {
            self.at = (i, n);
            self.block(block);
            self.out.push('\n');
        }
        self.out.push_str("</block>\n");
    }

    /// Names the text that the open tag begins.
    fn identify(&mut self) {
        self.texts += 1;
        if let Some(identifiers) = self.identifiers {
            attribute(self.out, "id", &identifiers(self.texts));
        }
    }

    fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    fn text(&mut self, path: &TextPath, text: &Prose) {
        let spans = self.spans.take(path, text);
        prose(self.out, text, &spans);
    }

    fn part(&mut self, part: BlockPart, text: &Prose) {
        let (section, block) = self.at;
        self.text(&TextPath::Block { section, block, part }, text);
    }

    fn leaf(&mut self, name: &str, part: BlockPart, text: &Prose) {
        self.out.push('<');
        self.out.push_str(name);
        self.identify();
        self.out.push('>');
        self.part(part, text);
        self.close(name);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(text) => self.leaf("p", BlockPart::Whole, text),
            Block::List(list) => self.list(list, &mut Vec::new()),
            Block::BlockQuotation(BlockQuotation { paragraphs }) => {
                self.out.push_str("<bq><block>");
                for (i, text) in (0..).zip(paragraphs) {
                    self.leaf("p", BlockPart::Paragraph(i), text);
                }
                self.out.push_str("</block></bq>");
            }
            Block::Table(table) => self.table(table),
            Block::Image(image) => self.image(image),
        }
    }

    fn list(&mut self, list: &List, path: &mut Vec<u32>) {
        let List { mark, items } = list;
        let name = if mark.first_number().is_some() { "ol" } else { "ul" };
        self.out.push('<');
        self.out.push_str(name);
        if let Some(class) = list_class(*mark) {
            attribute(self.out, "class", &class);
        }
        self.out.push('>');
        for (i, item) in (0..).zip(items) {
            path.push(i);
            self.out.push_str("<li");
            self.identify();
            self.out.push('>');
            self.part(BlockPart::Item(path.clone()), &item.text);
            if let Some(list) = &item.list {
                self.list(list, path);
            }
            self.out.push_str("</li>");
            path.pop();
        }
        self.close(name);
    }

    fn table(&mut self, table: &Table) {
        let Table { caption, rows } = table;
        self.out.push_str("<table>");
        if let Some(caption) = caption {
            self.leaf("caption", BlockPart::Caption, caption);
        }
        for (row, Row { header, cells }) in (0..).zip(rows) {
            self.out.push_str(if *header { "<tr class=\"header\">" } else { "<tr>" });
            for (i, cell) in (0..).zip(cells) {
                self.cell(cell, *header, BlockPart::Cell { row, cell: i });
            }
            self.out.push_str("</tr>");
        }
        self.out.push_str("</table>");
    }

    fn cell(&mut self, cell: &Cell, in_header: bool, part: BlockPart) {
        let Cell { text, header, columns, rows } = cell;
        let name = if *header || in_header { "th" } else { "td" };
        self.out.push('<');
        self.out.push_str(name);
        text.iter().for_each(|_| self.identify());
        if *header && in_header {
            attribute(self.out, "class", "header");
        }
        for (name, span) in [("colspan", *columns), ("rowspan", *rows)] {
            if span != 1 {
                attribute(self.out, name, &span.to_string());
            }
        }
        self.out.push('>');
        if let Some(text) = text {
            self.part(part, text);
        }
        self.close(name);
    }

    fn image(&mut self, image: &Image) {
        let Image { href, alt, caption } = image;
        self.out.push_str("<media media-type=\"image\"><media-reference");
        attribute(self.out, "source", &safe_uri(href.as_str()));
        if let Some(alt) = alt {
            attribute(self.out, "alternate-text", alt);
        }
        self.out.push_str("/>");
        if let Some(caption) = caption {
            self.leaf("media-caption", BlockPart::Caption, caption);
        }
        self.out.push_str("</media>");
    }
}
