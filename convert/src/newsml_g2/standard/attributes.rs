//! The attributes of an element: which there are, which must be there, and their values.

use std::ops::Range;

use super::checker::{Checker, Language, short};
use super::payload;
use super::table::{Need, Open, Type, Value};
use super::values;
use crate::codes;
use crate::located::{Finding, nearest};
use crate::newsml_g2::names::NAR;
use crate::xml::{Attribute, Element};

const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

impl<'s, 'd> Checker<'s, 'd> {
    pub(super) fn attributes(&mut self, e: Element<'d, 's>, of: &'static Type, language: Language) {
        let mut misspelt = Vec::new();
        for attribute in e.attributes() {
            match of.attribute(attribute.qualified()) {
                Some(known) => self.attribute(e, known.1, attribute, language),
                None => misspelt.extend(self.unlisted(e, of, attribute, language)),
            }
        }
        for known in of.all_attributes().filter(|a| a.2 == Need::Required) {
            // In today's HTML `meta` may say the encoding instead.
            let other = known.0 == "content" && e.attribute("charset").is_some();
            if e.attribute(known.0).is_none() && !misspelt.contains(&known.0) && !other {
                let message =
                    format!("found `{}` without `{}`, expected it", e.qualified(), known.0);
                let code = match language {
                    Language::Xhtml => codes::NEWSML_PAYLOAD_STRICT,
                    _ => codes::NEWSML_ATTRIBUTE,
                };
                let help = format!("add {}=\"…\": {}", known.0, values::expected(known.1));
                self.add(Finding::new(code, message, e.place()).help(help));
            }
        }
    }

    fn attribute(
        &mut self,
        e: Element<'d, 's>,
        form: Value,
        a: &'d Attribute<'s>,
        language: Language,
    ) {
        let value: &'d str = &a.value;
        let name = a.qualified();
        if !values::has(form, value) || !self.is_declared(form, value) {
            let what = format!("`{name}` of `{}`", e.qualified());
            self.wrong_value(form, value, &what, self.attribute_place(e, name), language);
            return;
        }
        match form {
            Value::QCode | Value::QCodes => self.aliases.uses(e, name, value),
            Value::Id => self.references.gives(e, name, value.trim()),
            Value::IdRef | Value::IdRefs => self.references.names(e, name, value),
            _ => {}
        }
    }

    /// Whether the prefix in a value is declared, if it has one.
    fn is_declared(&self, form: Value, value: &str) -> bool {
        match value.trim().split_once(':') {
            Some((prefix, _)) if matches!(form, Value::QName) => self.prefixes.contains(&prefix),
            _ => true,
        }
    }

    pub(super) fn wrong_value(
        &self,
        form: Value,
        value: &str,
        what: &str,
        place: Range<usize>,
        language: Language,
    ) {
        let code = match language {
            Language::Xhtml => codes::NEWSML_PAYLOAD_STRICT,
            _ => codes::NEWSML_VALUE,
        };
        let found = if value.is_empty() { "nothing".into() } else { format!("{:?}", short(value)) };
        let message =
            format!("found {found} as the value of {what}, expected {}", values::expected(form));
        let finding = Finding::new(code, message, place);
        self.add(match values::advice(form, value) {
            Some(help) => finding.help(help),
            None => finding,
        });
    }

    /// An attribute that the table does not have for the element. Gives the name that was meant.
    fn unlisted(
        &mut self,
        e: Element<'d, 's>,
        of: &'static Type,
        a: &'d Attribute<'s>,
        language: Language,
    ) -> Option<&'static str> {
        let namespace = e.namespace_of(a);
        let free = match namespace {
            INSTANCE => return self.instance(e, a),
            "" => of.open == Open::OtherAndLocal,
            NAR => false,
            _ => of.open != Open::Closed,
        };
        if free {
            self.xml_attribute(e, a);
            return None;
        }
        let names = || of.all_attributes().map(|known| known.0);
        let near = nearest(a.qualified(), names());
        let message = format!(
            "found the attribute `{}` of `{}`, which does not have it",
            a.qualified(),
            e.qualified()
        );
        let code = match language {
            Language::Xhtml => codes::NEWSML_PAYLOAD_STRICT,
            _ => codes::NEWSML_ATTRIBUTE,
        };
        if language == Language::Xhtml
            && (payload::is_html_attribute(a.qualified()) || !self.is_new_in_html(a.qualified()))
        {
            return None;
        }
        let finding = Finding::new(code, message, self.attribute_place(e, a.qualified()));
        self.add(match near {
            Some(near) if e.attribute(near).is_none() => {
                finding.help(format!("did you mean `{near}`?"))
            }
            _ => finding.help("take it out, or move it to the element that has it"),
        });
        near
    }

    /// An attribute of XML Schema itself, which may stand everywhere.
    fn instance(&mut self, e: Element<'d, 's>, a: &'d Attribute<'s>) -> Option<&'static str> {
        let problem = match a.name() {
            "schemaLocation" | "noNamespaceSchemaLocation" => None,
            "nil" if matches!(a.value.trim(), "false" | "0") => None,
            "nil" => Some("expected a value instead: no element of the standard may be nil"),
            "type" => Some("expected none: an element has the type that the standard gives it"),
            _ => Some("expected none of this name"),
        };
        if let Some(expected) = problem {
            let message = format!(
                "found the attribute `{}` of `{}`, {expected}",
                a.qualified(),
                e.qualified()
            );
            let place = self.attribute_place(e, a.qualified());
            self.add(Finding::new(codes::NEWSML_ATTRIBUTE, message, place).help("take it out"));
        }
        None
    }

    /// An attribute of XML itself, which has its values wherever it stands.
    fn xml_attribute(&mut self, e: Element<'d, 's>, a: &'d Attribute<'s>) {
        let form = match a.qualified() {
            "xml:lang" => Value::LanguageOrEmpty,
            "xml:space" => Value::OneOf(&["default", "preserve"]),
            "xml:base" => Value::Uri,
            "xml:id" => Value::Id,
            _ => return,
        };
        self.attribute(e, form, a, Language::Newsml);
    }

    /// The attributes of an element that nobody here knows.
    pub(super) fn foreign_attributes(&mut self, e: Element<'d, 's>) {
        for a in e.attributes() {
            self.xml_attribute(e, a);
        }
    }
}
