//! The rules of the standard that stand beside its schema.

use super::checker::{Checker, ITEMS, Language, short};
use super::table::{Text, Type, Value};
use crate::codes;
use crate::located::Finding;
use crate::newsml_g2::names::STANDARD_VERSION;
use crate::xml::Element;

/// The standards that share the schema.
const STANDARDS: [&str; 3] = ["NewsML-G2", "EventsML-G2", "SportsML-G2"];

impl<'s, 'd> Checker<'s, 'd> {
    /// Checks an element by the rules that the tables cannot say, when its children have been seen.
    pub(super) fn rules(&mut self, e: Element<'d, 's>, of: &'static Type, language: Language) {
        if language == Language::Xhtml {
            return self.xhtml_rules(e);
        }
        self.references.literal(e);
        self.identified(e, of);
        if let Text::Is(Value::DateTime | Value::DateTimeOrEmpty) = of.text {
            self.zoned(e);
        }
        match e.name() {
            "scheme" => self.declare_scheme(e),
            "catalogRef" => self.refer_to_catalog(e),
            "ruby" => self.ruby(e),
            name if ITEMS.contains(&name) => self.item(e),
            _ => {}
        }
        if Self::ends_aliases(e) {
            self.settle_aliases(e);
        }
    }

    /// A time without a zone is another time wherever it is read.
    fn zoned(&self, e: Element<'d, 's>) {
        let text = e.text();
        let time = text.trim().split_once('T').map(|(_, time)| time);
        if time.is_some_and(|time| !time.is_empty() && !time.contains(['Z', '+', '-'])) {
            let message = format!(
                "found {:?} in `{}`, expected a time with its zone",
                short(text.trim()),
                e.qualified()
            );
            let finding = Finding::new(codes::NEWSML_TIME_ZONE, message, self.text_place(e));
            self.add(finding.help("add `Z` for UTC, or an offset such as `+01:00`"));
        }
    }

    fn item(&self, e: Element<'d, 's>) {
        if let Some(standard) = e.attribute("standard").filter(|s| !STANDARDS.contains(s)) {
            self.wrong(e, "standard", standard, "`NewsML-G2`");
        }
        if let Some(level) = e.attribute("conformance").filter(|c| !matches!(*c, "core" | "power"))
        {
            self.wrong(e, "conformance", level, "`core` or `power`");
        }
        let number = |version: &str| -> Option<(u32, u32)> {
            let (major, minor) = version.split_once('.')?;
            Some((major.parse().ok()?, minor.parse().ok()?))
        };
        if let Some(version) = e.attribute("standardversion")
            && number(version) > number(STANDARD_VERSION)
        {
            let message = format!(
                "found version {} of the standard, the rules here are those of {STANDARD_VERSION}",
                short(version)
            );
            let place = self.attribute_place(e, "standardversion");
            self.finding(codes::NEWSML_VERSION, message, place);
        }
    }

    fn wrong(&self, e: Element<'d, 's>, attribute: &str, found: &str, expected: &str) {
        let message = format!(
            "found {:?} as the value of `{attribute}` of `{}`, expected {expected}",
            short(found),
            e.qualified()
        );
        let place = self.attribute_place(e, attribute);
        let help = format!(
            "write {attribute}={}",
            expected.split(' ').next().unwrap_or_default().replace('`', "\"")
        );
        self.add(Finding::new(codes::NEWSML_STANDARD, message, place).help(help));
    }

    /// The marks around a ruby text stand both or not at all.
    fn ruby(&self, e: Element<'d, 's>) {
        let marks = || e.elements().filter(|child| child.name() == "rp");
        if let (Some(mark), 1) = (marks().next(), marks().count()) {
            let message =
                "found one `rp` in `ruby`, expected one before and one behind `rt`, or none";
            self.finding(codes::NEWSML_ELEMENT, message.into(), mark.place());
        }
    }
}
