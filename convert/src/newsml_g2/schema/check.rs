//! Checks a piece against the types of the standard.

use super::forms;
use super::table::{Table, Type};
use crate::newsml_g2::names::{NAR, XHTML};
use crate::xml::{Element, Node};

const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// What a piece names, for who places it.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    /// The qcodes in it.
    pub(crate) qcodes: Vec<String>,
    /// The identifiers that it gives.
    pub(crate) ids: Vec<String>,
}

/// Checks an element by its name. A `partial` one may lack what its type requires.
///
/// `None` if the standard does not allow it; some that it allows are refused too, such as those that
/// refer to identifiers.
pub(crate) fn check(element: Element<'_, '_>, partial: bool) -> Option<Checked> {
    let mut checker = Checker { found: Checked::default() };
    let of = Table::get().of_element(element.name())?;
    checker.element(element, of, partial).then_some(checker.found)
}

struct Checker {
    found: Checked,
}

impl Checker {
    fn element(&mut self, element: Element<'_, '_>, of: &str, partial: bool) -> bool {
        if let Some(form) = of.strip_prefix('=') {
            return element.attributes().is_empty() && text(element, form);
        }
        let Some(of) = Table::get().of_type(of) else { return false };
        self.attributes(element, of, partial) && self.content(element, of, partial)
    }

    fn attributes(&mut self, element: Element<'_, '_>, of: &Type, partial: bool) -> bool {
        let given = element.attributes();
        let complete = of
            .attributes
            .iter()
            .filter(|a| a.required)
            .all(|a| partial || element.attribute(a.name).is_some());
        complete
            && given.iter().all(|a| {
                let prefixed = a.qualified().contains(':');
                if prefixed && !a.qualified().starts_with("xml:") {
                    let namespace = element.namespace_of(a);
                    return of.foreign_attributes && namespace != INSTANCE && namespace != NAR;
                }
                let known = of.attributes.iter().find(|known| known.name == a.qualified());
                known.is_some_and(|known| self.value(known.form, &a.value))
            })
    }

    fn value(&mut self, form: &str, value: &str) -> bool {
        match form {
            "id" => self.found.ids.push(value.to_owned()),
            "qcode" | "qcodes" => {
                self.found.qcodes.extend(value.split(' ').map(str::to_owned));
            }
            _ => {}
        }
        forms::has(form, value)
    }

    fn content(&mut self, element: Element<'_, '_>, of: &Type, partial: bool) -> bool {
        if let Some(form) = of.text.strip_prefix('=') {
            return partial && element.nodes().next().is_none() || text(element, form);
        }
        let words = element.nodes().any(|node| match node {
            Node::Text(text) => !text.trim().is_empty(),
            Node::Element(_) => false,
        });
        (of.text == "mixed" || !words) && self.children(element, of, partial)
    }

    fn children(&mut self, element: Element<'_, '_>, of: &Type, partial: bool) -> bool {
        let mut particles = of.children.iter().peekable();
        let mut taken = false;
        for child in element.elements() {
            loop {
                let Some(particle) = particles.peek() else { return false };
                let fits = particle.names.iter().find(|(name, _)| names(name, child));
                match fits.filter(|_| particle.many || !taken) {
                    Some((name, of)) => {
                        if !self.child(child, name, of) {
                            return false;
                        }
                        taken = true;
                        break;
                    }
                    None if taken || !particle.required || partial => {
                        particles.next();
                        taken = false;
                    }
                    None => return false,
                }
            }
        }
        if taken {
            particles.next();
        }
        partial || particles.all(|particle| !particle.required)
    }

    fn child(&mut self, child: Element<'_, '_>, name: &str, of: &str) -> bool {
        if name.starts_with('#') && child.namespace() != NAR {
            return is_foreign(child);
        }
        match of {
            "" => {
                let of = Table::get().of_element(child.name());
                of.is_some_and(|of| self.element(child, of, false))
            }
            of => self.element(child, of, false),
        }
    }
}

fn names(name: &str, child: Element<'_, '_>) -> bool {
    match name {
        "#" => child.namespace() != NAR && !child.namespace().is_empty(),
        "##" => true,
        name => child.namespace() == NAR && child.name() == name,
    }
}

fn text(element: Element<'_, '_>, form: &str) -> bool {
    element.elements().next().is_none() && forms::has(form, &element.text())
}

/// Whether an element is all of languages whose schemas nobody here knows.
pub(crate) fn is_foreign(element: Element<'_, '_>) -> bool {
    let own = [NAR, XHTML];
    !own.contains(&element.namespace())
        && element.attributes().iter().all(|a| element.namespace_of(a) != INSTANCE)
        && element.elements().all(is_foreign)
}
