//! The children of an element against the order of its type.

use super::checker::{Checker, ITEMS, Language, global};
use super::table::{Child, Slot, Type};
use super::values;
use crate::codes;
use crate::located::Finding;
use crate::xml::Element;

const SIGNATURES: &str = "http://www.w3.org/2000/09/xmldsig#";

impl<'s, 'd> Checker<'s, 'd> {
    pub(super) fn children(&mut self, e: Element<'d, 's>, of: &'static Type, language: Language) {
        let concept = (e.name() == "assert").then(|| global(Language::Newsml, "concept")).flatten();
        let (slots, language) = match concept {
            Some(concept) => (concept.1.children, Language::Assert),
            None => (of.children, language),
        };
        let mut kids: Vec<_> = e.elements().collect();
        if language == Language::Assert {
            // Elements of others may stand anywhere between the properties.
            let own = self.namespace(language);
            kids.iter().filter(|kid| kid.namespace() != own).for_each(|kid| self.lax(*kid));
            kids.retain(|kid| kid.namespace() == own);
        }
        let own = self.namespace(language);
        let lenient = language == Language::Assert;
        let types = match fit(&kids, slots, lenient, |kid, child| is(kid, child, own)) {
            Some(types) => types.into_iter().map(Some).collect(),
            None => self.diagnose(e, &kids, slots, language),
        };
        for (kid, child) in kids.into_iter().zip(types) {
            match child {
                Some(child) => self.child(kid, child, language),
                None if kid.namespace() == self.namespace(language) => self.inside(kid),
                None => self.quietly(kid, Self::lax),
            }
        }
    }

    fn child(&mut self, kid: Element<'d, 's>, child: &'static Child, language: Language) {
        let inner = if language == Language::Assert { Language::Newsml } else { language };
        match child.0 {
            "##signature" => {}
            "##item" if !ITEMS.contains(&kid.name()) => {
                let message = format!(
                    "found `{}` in `itemSet`, expected {}",
                    kid.qualified(),
                    values::one_of(&ITEMS)
                );
                let finding = Finding::new(codes::NEWSML_ELEMENT, message, kid.place());
                self.add(finding.help("put whole items into the message"));
            }
            "##any" if self.is_payload_without_namespace(kid) => {
                self.quietly(kid, Self::inside);
            }
            "##any" | "##other" | "##item" => self.lax(kid),
            _ => self.element(kid, child.1, inner),
        }
    }
}

/// What each child is, if they stand in the order of the slots. To be `lenient` is to let slots stay
/// empty that must not.
pub(super) fn fit<'s, 'd>(
    kids: &[Element<'d, 's>],
    slots: &'static [Slot],
    lenient: bool,
    is: impl Fn(Element<'d, 's>, &Child) -> bool,
) -> Option<Vec<&'static Child>> {
    let mut types = Vec::with_capacity(kids.len());
    let mut rest = slots.iter();
    let mut slot = rest.next();
    let mut count = 0;
    for kid in kids {
        types.push(loop {
            let Slot(often, children) = slot?;
            let found = children.iter().find(|child| is(*kid, child));
            if let Some(found) = found.filter(|_| count == 0 || often.is_many()) {
                count += 1;
                break found;
            }
            if count == 0 && often.is_required() && !lenient {
                return None;
            }
            slot = rest.next();
            count = 0;
        });
    }
    if count > 0 {
        slot = rest.next();
    }
    let left = slot.into_iter().chain(rest).any(|slot| slot.0.is_required());
    (!left || lenient).then_some(types)
}

/// Whether an element is what a table means whose namespace is `own`.
pub(super) fn is(kid: Element<'_, '_>, child: &Child, own: &str) -> bool {
    let namespace = kid.namespace();
    match child.0 {
        "##any" => true,
        "##other" => namespace != own && !namespace.is_empty(),
        "##item" => namespace == own,
        "##signature" => namespace == SIGNATURES,
        name => namespace == own && kid.name() == name,
    }
}
