//! Our own annotations in an item: the places that they name in its body.

use super::checker::{Checker, short};
use crate::codes;
use crate::located::Finding;
use crate::newsml_g2::names::{XHTML, rel};
use crate::xml::Element;

/// What holds blocks of a body, or stands beside them, where annotations count the blocks. What else is
/// no block XHTML does not let stand there, which is reported as that.
const WRAPPERS: [&str; 9] =
    ["address", "del", "div", "dl", "fieldset", "form", "ins", "noscript", "script"];

impl<'s, 'd> Checker<'s, 'd> {
    /// Checks anchors, if the document has any.
    pub(super) fn check_anchors(&self, root: Element<'d, 's>) {
        let mut anchored = false;
        self.anchors_in(root, &mut anchored);
        if anchored {
            self.bodies_in(root);
        }
    }

    fn anchors_in(&self, e: Element<'d, 's>, anchored: &mut bool) {
        if e.attribute("rel") == Some(rel::ANCHOR)
            && let Some(value) = e.attribute("value")
        {
            *anchored = true;
            self.anchor(e, value);
        }
        e.elements().for_each(|child| self.anchors_in(child, anchored));
    }

    fn anchor(&self, e: Element<'d, 's>, value: &str) {
        let mut parts = value.split_ascii_whitespace();
        let block = parts.next().unwrap_or_default();
        let mut number = || parts.next().and_then(|n| n.parse::<u32>().ok());
        let (expected, help) = match (number(), number()) {
            _ if !self.references.has(block) => (
                "the identifier of a headline or block of this file",
                "name the `id` of an element that has the words",
            ),
            (Some(first), Some(last)) if first < last => return,
            (Some(_), Some(_)) => (
                "a first offset that is less than the last",
                "give the offsets of the first and behind the last character",
            ),
            _ => (
                "an identifier and two offsets, such as `b3 31 42`",
                "give the offsets of the first and behind the last character",
            ),
        };
        let message = format!("found the anchor {:?}, expected {expected}", short(value));
        let place = self.attribute_place(e, "value");
        self.add(Finding::new(codes::NEWSML_ANCHOR, message, place).help(help));
    }

    fn bodies_in(&self, e: Element<'d, 's>) {
        if e.name() != "body" || e.namespace() != XHTML {
            e.elements().for_each(|child| self.bodies_in(child));
            return;
        }
        let wraps = |b: &Element<'d, 's>| b.namespace() == XHTML && WRAPPERS.contains(&b.name());
        for block in e.elements().filter(wraps) {
            let message = format!(
                "found `{}` in the body of an item whose annotations name its blocks, expected a flat list of blocks",
                block.qualified()
            );
            let finding = Finding::new(codes::NEWSML_ANCHOR, message, block.place());
            self.add(finding.help("take the wrapper out and keep the blocks in it"));
        }
    }
}
