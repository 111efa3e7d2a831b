//! The order in which the writer puts what an article carries, and the reader keeps it.

use super::write::{CONTENT_META, ITEM_META};

/// Where a carried piece stands among others: by its place in the item, then what belongs to
/// another element before what stands for itself, then by the number of that element.
pub(crate) type Key = (usize, u8, u32, u8);

/// The children of `newsItem` around `itemMeta` and `contentMeta`.
const BEFORE: [&str; 5] = ["newsItem", "catalogRef", "catalog", "hopHistory", "pubHistory"];
const AFTER: [&str; 5] = ["partMeta", "assert", "inlineRef", "derivedFrom", "derivedFromValue"];
/// The children of `rightsInfo`.
const RIGHTS: [&str; 3] = ["copyrightHolder", "copyrightNotice", "usageTerms"];
const CONTENT: [&str; 4] = ["contentSet", "inlineXML", "inlineData", "remoteContent"];

/// The key of a piece, from its parent and its content.
pub(crate) fn key(parent: &str, content: &str) -> Key {
    let name = root_name(content);
    let Some((path, number)) = numbered(parent) else {
        return (slot(parent, name), u8::from(parent != name), 0, 0);
    };
    match path.split_once('/') {
        Some((rights, _)) if let Some(("rightsInfo", of)) = numbered(rights) => {
            let part = RIGHTS.iter().position(|part| *part == name).unwrap_or(RIGHTS.len());
            (slot("newsItem", "rightsInfo"), 0, of, u8::try_from(part).unwrap_or(u8::MAX))
        }
        Some((section, _)) if path.matches('/').count() == 1 => (slot(section, name), 0, number, 0),
        _ => (slot("newsItem", "rightsInfo"), 0, number, u8::MAX),
    }
}

/// Takes the last number off a path: `contentMeta/subject[3]`.
fn numbered(path: &str) -> Option<(&str, u32)> {
    let (path, number) = path.strip_suffix(']')?.rsplit_once('[')?;
    Some((path, number.parse().ok()?))
}

/// The name of the outermost element of a piece.
pub(crate) fn root_name(content: &str) -> &str {
    let rest = content.strip_prefix('<').unwrap_or_default();
    rest.split([' ', '>', '/']).next().unwrap_or_default()
}

fn slot(parent: &str, name: &str) -> usize {
    let at = |names: &[&str]| names.iter().position(|n| *n == name).unwrap_or(names.len());
    match parent {
        "newsItem" if BEFORE.contains(&name) => at(&BEFORE),
        "newsItem" if name == "rightsInfo" => 50,
        "itemMeta" if name == "itemMeta" => 99,
        "itemMeta" => 100 + at(&ITEM_META),
        "contentMeta" if name == "contentMeta" => 199,
        "contentMeta" if name == "contentMetaExtProperty" => 250,
        "contentMeta" if !CONTENT_META.contains(&name) => 260,
        "contentMeta" => 200 + at(&CONTENT_META),
        "newsItem" if AFTER.contains(&name) => 300 + at(&AFTER),
        "contentSet" => 400 + at(&CONTENT),
        _ => 900,
    }
}
