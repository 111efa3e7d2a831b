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
    use super::{INSTANCE, NAR, Named, allows, is_foreign};
    use crate::{Source, xml};

    fn named(path: &str, piece: &str, partial: bool) -> Option<Named> {
        let source = Source::new(
            "piece",
            format!(
                "<x xmlns='{NAR}' xmlns:n='{NAR}' xmlns:o='urn:o' xmlns:xsi='{INSTANCE}'>{piece}</x>"
            ),
        );
        let document = xml::parse(&source).unwrap();
        let element = document.root().elements().next().unwrap();
        allows(path, element, partial)
    }

    fn is_allowed(path: &str, piece: &str, partial: bool) -> bool {
        named(path, piece, partial).is_some()
    }

    #[test]
    fn a_piece_is_checked_by_its_place() {
        let mut wrong = Vec::new();
        for (path, piece, partial, expected) in [
            ("newsItem", "<assert literal='a'><name>A</name><o:x/></assert>", false, true),
            ("newsItem", "<assert literal='a'><o:x/><name>A</name></assert>", false, true),
            ("newsItem", "<assert literal='a'><POIDetails/></assert>", false, false),
            // Elements that stand in one other only, and what must have an attribute in a part.
            (
                "newsItem",
                "<assert literal='a'><name>A</name><eventDetails><dates><start>2025</start></dates></eventDetails></assert>",
                false,
                true,
            ),
            ("newsItem", "<rightsInfo><rightsExpressionXML/></rightsInfo>", true, false),
            // A code that stands for another.
            ("contentMeta", "<subject qcode='art-qcode:a%3Ab'/>", false, false),
            // A type that is closed has no attributes of others.
            ("newsItem", "<derivedFromValue sourceidref='b' o:x='1'/>", true, false),
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
            // What is required, unless only a part is asked about.
            ("itemMeta", "<provider uri='urn:p'><name>P</name></provider>", false, true),
            ("contentMeta", "<language/>", false, false),
            ("contentMeta", "<language/>", true, true),
            ("contentMeta", "<language tag='e n'/>", true, false),
            // Text has its form, and no elements; where none may stand, none does.
            ("itemMeta", "<versionCreated>2025-06-24T09:30:00Z</versionCreated>", false, true),
            ("itemMeta", "<versionCreated>2025-06-24</versionCreated>", false, false),
            ("itemMeta", "<versionCreated/>", false, false),
            ("itemMeta", "<versionCreated/>", true, true),
            ("itemMeta", "<versionCreated>soon</versionCreated>", true, false),
            ("itemMeta", "<fileName><o:a/>x</fileName>", false, false),
            ("itemMeta", "<signal qcode='sig:update'>now</signal>", false, false),
            // Attributes of others, and none of ours in disguise.
            ("contentMeta", "<language tag='en' o:a='1'/>", false, true),
            ("contentMeta", "<language tag='en' a='1'/>", false, false),
            ("contentMeta", "<language tag='en' n:a='1'/>", false, false),
            ("contentMeta", "<language tag='en' xsi:nil='false'/>", false, false),
            ("contentMeta", "<language tag='en' xml:space='preserve'/>", false, false),
            // Codes that an alias can stand before, as they are.
            ("contentMeta", "<subject qcode='a:b'/>", false, true),
            ("contentMeta", "<subject qcode='ab'/>", false, false),
            ("contentMeta", "<subject qcode='1a:b'/>", false, false),
            ("contentMeta", "<subject qcode=' a:b'/>", false, false),
            ("contentMeta", "<subject qcode='a:b' pubconstraint='a:b c:d'/>", false, true),
            ("contentMeta", "<subject qcode='a:b' pubconstraint='a:b cd'/>", false, false),
            ("contentMeta", "<subject qcode='a:b' id='s1'/>", false, true),
            ("contentMeta", "<subject qcode='a:b' id='1s'/>", false, false),
            // References, and names with a prefix that nobody declares.
            ("newsItem", "<contentSet original='b'/>", true, false),
            (
                "contentMeta",
                "<contentMetaExtProperty rel='a:b' value='1' valuedatatype='xs:int'/>",
                false,
                true,
            ),
            (
                "contentMeta",
                "<contentMetaExtProperty rel='a:b' value='1' valuedatatype='o:int'/>",
                false,
                false,
            ),
            (
                "contentMeta",
                "<contentMetaExtProperty rel='a:b' value='1' valuedatatype='xs:'/>",
                false,
                false,
            ),
            // Elements of others, all the way down.
            ("itemMeta", "<provider literal='p'><o:a><o:b/></o:a></provider>", false, true),
            (
                "itemMeta",
                "<provider literal='p'><o:a><name>P</name></o:a></provider>",
                false,
                false,
            ),
            ("itemMeta", "<provider literal='p'><o:a xsi:nil='true'/></provider>", false, false),
            (
                "itemMeta",
                "<provider literal='p'><o:a><o:b xsi:nil='true'/></o:a></provider>",
                false,
                false,
            ),
            ("newsItem", "<assert literal='a'><o:a><name>A</name></o:a></assert>", false, false),
            (
                "newsItem",
                "<assert literal='a'><name>A</name><o:a><name>B</name></o:a></assert>",
                true,
                false,
            ),
            ("newsItem", "<assert literal='a'><headline>A</headline></assert>", false, false),
            ("newsItem", "<assert literal='a'><name rank='first'>A</name></assert>", false, false),
        ] {
            if is_allowed(path, piece, partial) != expected {
                wrong.push(format!("{piece} in {path}, expected {expected}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn a_piece_tells_the_codes_and_identifiers_in_it() {
        let piece =
            "<subject id='s1' qcode='a:b' pubconstraint='c:d e:f'><broader qcode='g:h'/></subject>";
        let named = named("contentMeta", piece, false).unwrap();
        assert_eq!(named.qcodes, ["a:b", "c:d", "e:f", "g:h"]);
        assert_eq!(named.ids, ["s1"]);
    }

    #[test]
    fn what_is_foreign_has_nothing_of_ours_in_it() {
        for (piece, expected) in [
            ("<a xmlns='urn:a' b='1'><c/>text</a>", true),
            ("<a/>", true),
            (&*format!("<a xmlns='{NAR}'/>"), false),
            ("<a xmlns='http://www.w3.org/1999/xhtml'/>", false),
            (&format!("<a xmlns='urn:a'><b><c xmlns='{NAR}'/></b></a>"), false),
            (&format!("<a xmlns='urn:a' xmlns:x='{INSTANCE}' x:nil='true'/>"), false),
            (&format!("<a xmlns='urn:a' xmlns:x='{INSTANCE}' b='1' x:nil='true'/>"), false),
        ] {
            let source = Source::new("piece", piece);
            let document = xml::parse(&source).unwrap();
            assert_eq!(is_foreign(document.root()), expected, "{piece}");
        }
    }
}
