//! Whether a piece of an item, alone, is what the standard allows in its place.

use super::checker::{Language, global};
use super::children::{fit, is};
use super::table::{Need, Open, Text, Type, Value};
use super::values;
use crate::newsml_g2::names::{NAR, XHTML};
use crate::newsml_g2::read::codes;
use crate::xml::{Attribute, Element, is_ncname};

const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// What a piece names, for who places it.
#[derive(Debug, Default)]
pub(crate) struct Named {
    /// The qcodes in it.
    pub(crate) qcodes: Vec<String>,
    /// The identifiers that it gives.
    pub(crate) ids: Vec<String>,
}

/// Checks an element by its path in a `newsItem`, such as `itemMeta/provider[1]`, or that of its
/// parent. A `partial` one may lack what its type requires.
///
/// `None` if the standard does not allow it there. Some that it allows are refused too: such as refer
/// to identifiers, or have a name with a prefix as a value, for whose meaning nobody here can vouch.
pub(crate) fn allows(path: &str, element: Element<'_, '_>, partial: bool) -> Option<Named> {
    let mut piece = Piece::default();
    piece.element(element, of_path(path, element.name())?, partial).then_some(piece.named)
}

/// Whether an element is all of languages whose schemas nobody here knows.
pub(crate) fn is_foreign(element: Element<'_, '_>) -> bool {
    let own = [NAR, XHTML];
    !own.contains(&element.namespace())
        && element.attributes().iter().all(|a| element.namespace_of(a) != INSTANCE)
        && element.elements().all(is_foreign)
}

/// The type of the element at a path, or of a child of it.
fn of_path(path: &str, name: &str) -> Option<&'static Type> {
    let steps = path.split('/').map(|step| step.split('[').next().unwrap_or(step));
    let mut of = global(Language::Newsml, "newsItem")?.1;
    let mut last = "newsItem";
    for step in steps.filter(|step| *step != "newsItem") {
        of = of.child(step)?;
        last = step;
    }
    if last == name { Some(of) } else { of.child(name) }
}

#[derive(Default)]
struct Piece {
    named: Named,
}

impl Piece {
    fn element(&mut self, element: Element<'_, '_>, of: &'static Type, partial: bool) -> bool {
        self.attributes(element, of, partial)
            && match of.text {
                Text::Is(_) if partial && element.nodes().next().is_none() => true,
                Text::Is(form) => {
                    element.elements().next().is_none() && values::has(form, &element.text())
                }
                Text::Empty => {
                    element.first_words().is_none() && self.children(element, of, partial)
                }
                Text::Mixed => self.children(element, of, partial),
            }
    }

    fn attributes(&mut self, element: Element<'_, '_>, of: &Type, partial: bool) -> bool {
        let mut required = of.all_attributes().filter(|a| a.2 == Need::Required);
        required.all(|a| partial || element.attribute(a.0).is_some())
            && element.attributes().iter().all(|a| match of.attribute(a.qualified()) {
                Some(known) => self.value(known.1, &a.value),
                None => of.open != Open::Closed && is_of_others(element, a),
            })
    }

    fn value(&mut self, form: Value, value: &str) -> bool {
        match form {
            Value::QCode | Value::QCodes => {
                let mut codes = value.split(' ');
                self.named.qcodes.extend(codes.clone().map(str::to_owned));
                codes.all(is_qcode)
            }
            Value::Id => {
                self.named.ids.push(value.to_owned());
                is_ncname(value)
            }
            Value::IdRef | Value::IdRefs => false,
            // Only this prefix is declared in what is written.
            Value::QName => value.strip_prefix("xs:").is_some_and(is_ncname),
            _ => values::has(form, value),
        }
    }

    fn children(&mut self, element: Element<'_, '_>, of: &'static Type, partial: bool) -> bool {
        let mut children: Vec<_> = element.elements().collect();
        let mut slots = of.children;
        if element.name() == "assert" {
            // It says what a concept says, but for the first of it, its identifier, and others may
            // stand anywhere between.
            let concept = global(Language::Newsml, "concept").and_then(|c| c.1.children.get(1..));
            let Some(concept) = concept else { return false };
            slots = concept;
            if children.iter().any(|c| c.namespace() != NAR && !is_foreign(*c)) {
                return false;
            }
            children.retain(|child| child.namespace() == NAR);
        }
        let Some(types) = fit(&children, slots, partial, |e, c| is(e, c, NAR)) else {
            return false;
        };
        children.into_iter().zip(types).all(|(child, of)| {
            if child.namespace() != NAR {
                return is_foreign(child);
            }
            let any = || global(Language::Newsml, child.name());
            let of = if of.is_wild() { any() } else { Some(of) };
            of.is_some_and(|of| self.element(child, of.1, false))
        })
    }
}

/// Whether an attribute is of a namespace that nobody here knows.
fn is_of_others(element: Element<'_, '_>, attribute: &Attribute<'_>) -> bool {
    let prefixed =
        attribute.qualified().contains(':') && !attribute.qualified().starts_with("xml:");
    prefixed && ![INSTANCE, NAR].contains(&element.namespace_of(attribute))
}

/// Whether a qcode can be written with an alias that a catalog may declare.
fn is_qcode(value: &str) -> bool {
    codes::qcode(value).is_some_and(|code| code.as_str() == value && is_ncname(code.alias()))
}

#[cfg(test)]
mod tests {
    use super::{NAR, allows};
    use crate::{Source, xml};

    fn is_allowed(path: &str, piece: &str, partial: bool) -> bool {
        let source = Source::new("piece", format!("<x xmlns='{NAR}' xmlns:o='urn:o'>{piece}</x>"));
        let document = xml::parse(&source).unwrap();
        let element = document.root().elements().next().unwrap();
        allows(path, element, partial).is_some()
    }

    #[test]
    fn a_piece_is_checked_by_its_place() {
        for (path, piece, partial, expected) in [
            ("newsItem", "<assert literal='a'><name>A</name><o:x/></assert>", false, true),
            ("newsItem", "<assert literal='a'><o:x/><name>A</name></assert>", false, true),
            ("newsItem", "<assert literal='a'><POIDetails/></assert>", false, false),
            (
                "newsItem",
                "<assert literal='a'><name>A</name><type qcode='a:b'/></assert>",
                false,
                false,
            ),
            ("itemMeta", "<signal qcode='sig:update'/>", false, true),
            ("contentMeta", "<signal qcode='sig:update'/>", false, false),
            ("itemMeta/provider[1]", "<provider><organisationDetails/></provider>", true, true),
            ("itemMeta/provider[1]", "<provider><organisationDetail/></provider>", true, false),
            ("itemMeta/edNote[2]", "<edNote xml:lang='de'/>", true, true),
            ("contentMeta/headline[1]", "<headline rank='first'/>", true, false),
            ("itemMeta", "<link/>", false, true),
            ("newsItem", "<catalogRef/>", false, false),
            ("newsItem", "<partMeta partid='p' contentrefs='b'/>", false, false),
            ("itemMeta", "<itemMeta o:a='1'/>", true, true),
        ] {
            assert_eq!(is_allowed(path, piece, partial), expected, "{piece} in {path}");
        }
    }
}
