//! Takes a flat body apart into the sections that it had.

use copydesk_model::{Block, Section, TextPath};

/// Reads the value of `art:sections`: whether each has a heading, and how many blocks.
pub(super) fn plan(value: &str) -> Option<Vec<(bool, usize)>> {
    let section = |part: &str| {
        let count = part.strip_prefix('h');
        Some((count.is_some(), count.unwrap_or(part).parse().ok()?))
    };
    value.split_ascii_whitespace().map(section).collect()
}

/// Sections as a flat body shows them, taken apart again.
pub(super) struct Regrouping {
    pub(super) sections: Vec<Section>,
    /// For each section of the flat body, where its parts begin: section and first block.
    pub(super) starts: Vec<Vec<(u32, u32)>>,
}

impl Regrouping {
    /// `None` if the plan does not fit the body.
    pub(super) fn of(flat: &[Section], plan: &[(bool, usize)]) -> Option<Self> {
        let mut out = Self { sections: Vec::new(), starts: vec![Vec::new(); flat.len()] };
        let mut at = flat.iter().enumerate().peekable();
        let mut left: &[Block] = &[];
        let (mut current, mut block) = (0, 0);
        for (heading, count) in plan {
            let begins = at.peek().is_some_and(|(_, s)| s.heading.is_some() == *heading);
            let mut taken = None;
            if left.is_empty() && begins && (*heading || *count > 0) {
                let (number, section) = at.next()?;
                (current, block, left) = (number, 0, &section.blocks);
                taken = section.heading.clone();
            } else if *heading {
                return None;
            }
            let number = u32::try_from(out.sections.len()).ok()?;
            if *heading || *count > 0 {
                out.starts.get_mut(current)?.push((number, block));
            }
            let (blocks, rest) = left.split_at_checked(*count)?;
            left = rest;
            block += u32::try_from(*count).ok()?;
            out.sections.push(Section { heading: taken, blocks: blocks.to_vec() });
        }
        (left.is_empty() && at.next().is_none()).then_some(out)
    }
}

/// A path in the flat body as one in the sections that it was taken apart to.
pub(super) fn moved(path: TextPath, starts: &[Vec<(u32, u32)>]) -> TextPath {
    let parts = |section: u32| starts.get(section as usize).map_or(&[][..], Vec::as_slice);
    match path {
        TextPath::Heading(section) => {
            TextPath::Heading(parts(section).first().map_or(section, |(new, _)| *new))
        }
        TextPath::Block { section, block, part } => {
            let parts = parts(section);
            let after = parts.partition_point(|(_, first)| *first <= block);
            let (new, first) = parts.get(after.saturating_sub(1)).copied().unwrap_or((section, 0));
            TextPath::Block { section: new, block: block.saturating_sub(first), part }
        }
        other => other,
    }
}
