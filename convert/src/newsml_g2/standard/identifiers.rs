//! Properties that say what they are in one of two ways, and must say it in one.

use super::checker::Checker;
use super::table::Type;
use crate::codes;
use crate::located::Finding;
use crate::xml::Element;

/// Elements that need an attribute, as a QCode or as a URI.
const NEED: [(&str, &str, &str); 6] = [
    ("circle", "radunit", "radunituri"),
    ("group", "role", "roleuri"),
    ("hash", "hashtype", "hashtypeuri"),
    ("rating", "scaleunit", "scaleunituri"),
    ("timeDelim", "timeunit", "timeunituri"),
    ("userInteraction", "interactiontype", "interactiontypeuri"),
];

impl<'s, 'd> Checker<'s, 'd> {
    /// Checks that a property says which concept it means.
    pub(super) fn identified(&self, e: Element<'d, 's>, of: &Type) {
        if let Some((_, code, uri)) = NEED.iter().find(|(name, ..)| *name == e.name()) {
            self.one_of(e, code, uri);
        }
        if e.name().ends_with("ExtProperty") {
            self.one_of(e, "rel", "reluri");
        }
        let coded = of.attribute("qcode").is_some() && of.attribute("literal").is_none();
        if coded {
            self.one_of(e, "qcode", "uri");
        }
        if e.name() == "catalog"
            && e.attribute("version").is_some()
            && e.attribute("guid").is_none()
        {
            let message =
                "found `catalog` with `version` and without `guid`, expected both or neither";
            let finding = Finding::new(codes::NEWSML_IDENTIFIER, message, e.place());
            self.add(finding.help("add the `guid` of the catalog"));
        }
    }

    fn one_of(&self, e: Element<'d, 's>, code: &str, uri: &str) {
        if e.attribute(code).is_some() || e.attribute(uri).is_some() {
            return;
        }
        let message = format!(
            "found `{}` with neither `{code}` nor `{uri}`, expected one of them",
            e.qualified()
        );
        let finding = Finding::new(codes::NEWSML_IDENTIFIER, message, e.place());
        self.add(finding.help(format!("add {code}=\"alias:code\" or {uri}=\"…\"")));
    }
}
