//! Finds the URI that a qcode stands for. Nothing is ever fetched.

use std::collections::HashMap;

use copydesk_model::{QCode, Uri};

use crate::newsml_g2::schemes;
use crate::xml::Element;

/// The schemes that an item can use, as far as they are known.
#[derive(Debug, Default)]
pub(super) struct Catalogs {
    declared: HashMap<String, String>,
    /// Whether IPTC's own catalog counts too.
    standard: bool,
}

impl Catalogs {
    /// The catalogs of an item: those in it, and IPTC's, unless it names only catalogs of others.
    pub(super) fn of(item: Element<'_, '_>) -> Self {
        let catalogs = item.elements().filter(|e| e.name() == "catalog");
        let schemes = catalogs.flat_map(Element::elements).filter(|e| e.name() == "scheme");
        let scheme = |e: Element<'_, '_>| {
            Some((e.attribute("alias")?.to_owned(), e.attribute("uri")?.to_owned()))
        };
        let mut references = item.elements().filter(|e| e.name() == "catalogRef").peekable();
        let named = references.peek().is_some();
        let standard = references
            .filter_map(|e| e.attribute("href"))
            .any(|href| href.to_ascii_lowercase().contains("iptc.org/"));
        Self { declared: schemes.filter_map(scheme).collect(), standard: standard || !named }
    }

    /// The URI of a code, by the definition of the standard: that of its scheme, and the code.
    pub(super) fn uri(&self, code: &QCode) -> Option<Uri> {
        let standard = || schemes::uri(code.alias()).filter(|_| self.standard);
        let scheme = self.declared.get(code.alias()).map(String::as_str).or_else(standard)?;
        Uri::new(format!("{scheme}{}", code.code())).ok()
    }
}
