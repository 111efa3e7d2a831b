//! Reads the content of an item.

use copydesk_model::{Media, Section, TextPath};

use super::codes::{qcode, text, uri};
use super::item::Reading;
use super::leftover::Leftover;
use crate::newsml_g2::body::blocks::{self, Manner};
use crate::xml::Element;

/// The identifiers in the body, and the texts that they name.
pub(super) type Ids<'d> = Vec<(&'d str, TextPath)>;

/// Reads `contentSet`.
pub(super) fn read<'d>(reading: &mut Reading<'_>, set: Element<'d, '_>) -> Ids<'d> {
    let mut left = Leftover::of(set);
    left.content();
    reading.left("contentSet", left);
    let body = body_of(set);
    let mut media = 0;
    for child in set.elements() {
        match child.name() {
            "remoteContent" if reading.media(child, media + 1) => media += 1,
            "inlineXML" if body.is_some_and(|(rendition, _)| is_same(rendition, child)) => {}
            _ => reading.carry("contentSet", child),
        }
    }
    match body {
        Some((_, body)) => reading.body(body),
        None => Vec::new(),
    }
}

fn is_same(a: Element<'_, '_>, b: Element<'_, '_>) -> bool {
    a.place() == b.place()
}

/// The rendition that is the body, and the element that holds its blocks.
fn body_of<'d, 'a>(set: Element<'d, 'a>) -> Option<(Element<'d, 'a>, Element<'d, 'a>)> {
    let inline: Vec<_> = set.elements().filter(|e| e.name() == "inlineXML").collect();
    inline.into_iter().rev().find_map(|rendition| {
        let html = rendition.element("html")?;
        Some((rendition, html.element("body").unwrap_or(html)))
    })
}

impl Reading<'_> {
    fn media(&mut self, element: Element<'_, '_>, number: usize) -> bool {
        let mut left = Leftover::of(element);
        let Some(href) = left.attribute("href", uri) else { return false };
        let media = Media {
            href,
            content_type: left.attribute("contenttype", text),
            rendition: left.attribute("rendition", qcode),
        };
        self.article.media.push(media);
        self.left(&format!("contentSet/remoteContent[{number}]"), left);
        true
    }

    fn body<'d>(&mut self, element: Element<'d, '_>) -> Ids<'d> {
        let headline = self.article.headline().map(|h| h.as_str().to_owned());
        let manner = Manner { own: self.own, headline: headline.as_deref() };
        let blocks::Body { sections, ids } = blocks::read(element, manner);
        let plan = self.sections.as_deref().and_then(plan);
        match plan.and_then(|plan| Regrouping::of(&sections, &plan)) {
            Some(regrouping) => {
                self.article.sections = regrouping.sections;
                let moved = |(id, path): (&'d str, TextPath)| (id, moved(path, &regrouping.starts));
                ids.into_iter().map(moved).collect()
            }
            None => {
                self.article.sections = sections;
                ids
            }
        }
    }
}

/// Reads the value of `art:sections`: whether each has a heading, and how many blocks.
fn plan(value: &str) -> Option<Vec<(bool, usize)>> {
    let section = |part: &str| {
        let count = part.strip_prefix('h');
        Some((count.is_some(), count.unwrap_or(part).parse().ok()?))
    };
    value.split_ascii_whitespace().map(section).collect()
}

/// Sections as a flat body shows them, taken apart again.
struct Regrouping {
    sections: Vec<Section>,
    /// For each section of the flat body, where its parts begin: section and first block.
    starts: Vec<Vec<(u32, u32)>>,
}

impl Regrouping {
    /// `None` if the plan does not fit the body.
    fn of(flat: &[Section], plan: &[(bool, usize)]) -> Option<Self> {
        let mut out = Self { sections: Vec::new(), starts: vec![Vec::new(); flat.len()] };
        let mut at = flat.iter().enumerate().peekable();
        let mut left: &[copydesk_model::Block] = &[];
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
fn moved(path: TextPath, starts: &[Vec<(u32, u32)>]) -> TextPath {
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
