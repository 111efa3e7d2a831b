//! Reads what a class says of a heading or list.

use copydesk_model::{HeadingMark, ListMark};

/// The mark that the class of a heading says.
pub(crate) fn heading(class: &str) -> Option<HeadingMark> {
    match class {
        "bare" => return Some(HeadingMark::BARE),
        "bold" => return Some(HeadingMark::BOLD),
        "bold-underscore" => return Some(HeadingMark::BOLD_UNDERSCORE),
        _ => {}
    }
    if let Some(level) = class.strip_prefix("hashes-") {
        let level = level.parse().ok().filter(|level| (1..=6).contains(level))?;
        return Some(HeadingMark::hashes(level));
    }
    let (level, length) = class.strip_prefix("underline-")?.split_once('-')?;
    HeadingMark::underline(level.parse().ok()?, length.parse().ok()?)
}

/// The mark that the class of a list says.
pub(crate) fn list(class: &str) -> Option<ListMark> {
    if let Some(hex) = class.strip_prefix("bullet-") {
        let c = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32)?;
        return ListMark::bullet(c);
    }
    let (first, close) = class.strip_prefix("number-")?.split_once('-')?;
    let close = match close {
        "point" => '.',
        "bracket" => ')',
        _ => return None,
    };
    ListMark::number(first.parse().ok()?, close)
}
