//! Random bodies such as somebody else's system might send, well-formed and otherwise without order.

use copydesk_model::{Article, Block};
use proptest::prelude::*;

/// A piece of a body.
#[derive(Clone, Debug)]
pub(super) enum Tree {
    Words(String),
    Element(&'static str, Vec<Self>),
}

/// Elements of XHTML, HTML 5 and NITF, and some of nobody.
const ELEMENTS: [&str; 62] = [
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "blockquote",
    "block",
    "bq",
    "br",
    "caption",
    "center",
    "cite",
    "code",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h6",
    "header",
    "hl2",
    "hr",
    "i",
    "img",
    "li",
    "main",
    "media",
    "media-caption",
    "nav",
    "note",
    "ol",
    "org",
    "p",
    "person",
    "pre",
    "q",
    "section",
    "span",
    "strong",
    "sub",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "unknown",
    "x-box",
    "video",
];

/// Attributes of some elements.
fn attributes(element: &str) -> &'static str {
    match element {
        "a" => " href='http://a.example/'",
        "img" => " src='a.jpg' alt='x'",
        "td" => " class='c' colspan='2'",
        "p" | "span" => " class='c'",
        _ => "",
    }
}

fn few_words() -> impl Strategy<Value = Tree> {
    let space = prop_oneof![Just(" "), Just("\n"), Just("")];
    (space.clone(), "[a-z]{1,3}( [a-z]{1,3})?", space)
        .prop_map(|(before, words, after)| Tree::Words(format!("{before}{words}{after}")))
}

/// A body.
pub(super) fn tree() -> impl Strategy<Value = Tree> {
    let leaf = prop_oneof![
        3 => few_words(),
        1 => prop_oneof![Just("br"), Just("img"), Just("hr"), Just("p")].prop_map(|e| Tree::Element(e, Vec::new())),
    ];
    let inner = leaf.prop_recursive(5, 40, 5, |inside| {
        let element = prop::sample::select(&ELEMENTS[..]);
        (element, prop::collection::vec(inside, 0..5)).prop_map(|(name, inside)| {
            let empty = ["br", "img", "hr"].contains(&name);
            Tree::Element(name, if empty { Vec::new() } else { inside })
        })
    });
    prop::collection::vec(inner, 1..5).prop_map(|inside| Tree::Element("body", inside))
}

impl Tree {
    fn write(&self, out: &mut String) {
        match self {
            Self::Words(words) => out.push_str(words),
            Self::Element(name, inside) => {
                out.push_str(&format!("<{name}{}>", attributes(name)));
                inside.iter().for_each(|piece| piece.write(out));
                out.push_str(&format!("</{name}>"));
            }
        }
    }

    /// How many pictures there are.
    pub(super) fn pictures(&self) -> usize {
        match self {
            Self::Words(_) => 0,
            Self::Element("img", _) => 1,
            Self::Element(_, inside) => inside.iter().map(Self::pictures).sum(),
        }
    }

    /// The letters of the words, for elements may part them or not.
    pub(super) fn words(&self) -> String {
        match self {
            Self::Words(words) => words.chars().filter(|c| c.is_alphabetic()).collect(),
            Self::Element(_, inside) => inside.iter().map(Self::words).collect(),
        }
    }
}

/// An item with a body.
pub(super) fn item(tree: &Tree) -> String {
    let mut body = String::new();
    tree.write(&mut body);
    format!(
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='x'><itemMeta>\
         <provider literal='x'/></itemMeta><contentSet><inlineXML><html \
         xmlns='http://www.w3.org/1999/xhtml'>{body}</html></inlineXML></contentSet></newsItem>"
    )
}

/// The letters of an article's body and of the lines beside it.
pub(super) fn words(article: &Article) -> String {
    let texts = article.body_texts().map(|(_, text)| text);
    let lines = article.furniture.iter().map(|piece| piece.text.as_str());
    texts.chain(lines).flat_map(str::chars).filter(|c| c.is_alphabetic()).collect()
}

/// How many pictures an article has.
pub(super) fn pictures(article: &Article) -> usize {
    let blocks = article.sections.iter().flat_map(|section| &section.blocks);
    blocks.filter(|block| matches!(block, Block::Image(_))).count()
}

/// The letters in the order of the alphabet.
pub(super) fn sorted(words: &str) -> String {
    let mut letters: Vec<char> = words.chars().collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}
