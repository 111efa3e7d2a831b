//! Lines of the page that were left in the body.

use copydesk_model::{Article, BlockPart, Code, Furniture, FurnitureKind, Severity, TextPath};

use super::near::Phrases;
use super::page::shown;
use super::{Asked, Check, Page, lexicon};
use crate::check::query::Query;
use crate::place::Words;
use crate::text::is_furniture;

pub(crate) const CODE: Code = Code {
    name: "furniture-in-body",
    severity: Severity::Warning,
    summary: "a line of the page stands in the body",
    explanation: "“Share this article”, “Story continues below advertisement”, “Sign up for our newsletter”: \
        lines that belong to a page on which the article stood, not to the article. They come with text \
        that was copied from a browser. In plain text they are also asked about where reading sets them \
        apart, because the file still has them between its paragraphs.\n\nDelete the line, or keep it among \
        the `furniture` of the article.",
};
pub(super) const CHECK: Check = Check { codes: &[CODE], ask };

/// The longest paragraph that is all furniture, in bytes.
const MAX: usize = 200;

static INLINE: Phrases = Phrases::new(lexicon::INLINE_FURNITURE, false);

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let inline = page.has_any(lexicon::INLINE_ANCHORS);
    for (path, text) in &page.texts {
        let TextPath::Block { part: BlockPart::Whole | BlockPart::Item(_), .. } = path else {
            continue;
        };
        let words = |range| Words { path: path.clone(), bytes: range };
        // A sentence ends otherwise than a line of the page.
        let line = !text.ends_with(['.', '”', '"']) || text.ends_with("reserved.");
        if line && text.len() <= MAX && is_furniture(text) {
            let message = format!("found {}, which belongs to a page", shown(text));
            asked.about(CODE, Some(words(0..text.len())), message, "delete it from the body");
            continue;
        }
        if inline && let Some((at, phrase)) = INLINE.find(text).next() {
            let message = format!("found {phrase:?} in the text, which belongs to a page");
            let place = words(at..at + phrase.len());
            asked.about(CODE, Some(place), message, "delete it from the body");
        }
    }
}

/// Lines of the page that stand between the paragraphs of a text, and were set apart on reading.
pub(crate) fn in_prose(article: &Article) -> Vec<Query> {
    let of_page = |line: &Furniture| match line.kind {
        FurnitureKind::Share
        | FurnitureKind::Advertisement
        | FurnitureKind::ReadMore
        | FurnitureKind::Subscribe => true,
        FurnitureKind::Label
        | FurnitureKind::Credit
        | FurnitureKind::Copyright
        | FurnitureKind::Divider
        | FurnitureKind::Other => false,
    };
    let lines = article.furniture.iter().enumerate().filter(|(_, line)| of_page(line));
    let mut asked = Asked::default();
    for (i, line) in lines {
        let message = format!("found {}, which belongs to a page", shown(line.text.as_str()));
        asked.at(CODE, format!("furniture[{i}]"), message, "delete it from the text");
    }
    asked.found
}
