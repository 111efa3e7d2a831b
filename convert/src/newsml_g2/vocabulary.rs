//! Our vocabulary as NewsML-G2: a `knowledgeItem` with a definition of every code.

use super::names::{ALIAS, CATALOG, NAR, STANDARD_VERSION, VOCABULARY};
use crate::xml::{attribute, escape_text};

static CONCEPTS: &str = include_str!("vocabulary.txt");

/// The version of the vocabulary, and when it was made. Both change with [`CONCEPTS`].
const VERSION: &str = "1";
const CREATED: &str = "2026-11-23T00:00:00Z";

/// A code of the vocabulary, without its alias.
struct Concept<'a> {
    code: &'a str,
    name: &'a str,
    /// What it is a property or value of.
    group: &'a str,
    definition: &'a str,
}

fn concepts() -> impl Iterator<Item = Concept<'static>> {
    let mut group = "";
    CONCEPTS.lines().filter(|line| !line.starts_with("//")).filter_map(move |line| {
        if let Some(name) = line.strip_suffix(':') {
            group = name;
        }
        let mut parts = line.split(" | ");
        let (code, name, definition) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Concept { code, name, group, definition })
    })
}

/// The vocabulary as a file.
pub(crate) fn knowledge_item() -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<knowledgeItem");
    let attributes = [
        ("xmlns", NAR),
        ("guid", VOCABULARY),
        ("version", VERSION),
        ("standard", "NewsML-G2"),
        ("standardversion", STANDARD_VERSION),
        ("conformance", "power"),
        ("xml:lang", "en"),
    ];
    attributes.iter().for_each(|(name, value)| attribute(&mut out, name, value));
    out.push_str(&format!(
        ">\n  <catalogRef href=\"{CATALOG}\"/>\n  <catalog>\n    <scheme alias=\"{ALIAS}\" \
         uri=\"{VOCABULARY}\"/>\n  </catalog>\n  <itemMeta>\n    <itemClass \
         qcode=\"cinat:scheme\"/>\n    <provider literal=\"copydesk\"><name>Copydesk</name>\
         </provider>\n    <versionCreated>{CREATED}</versionCreated>\n    <pubStatus \
         qcode=\"stat:usable\"/>\n    <title>Vocabulary of annotated articles</title>\n  \
         </itemMeta>\n  <conceptSet>\n"
    ));
    concepts().for_each(|one| concept(&mut out, &one));
    out.push_str(&format!(
        "  </conceptSet>\n  <schemeMeta uri=\"{VOCABULARY}\" preferredalias=\"{ALIAS}\">\n    \
         <definition>What NewsML-G2 has no code for in an article with annotated quotations, \
         figures, events and parties.</definition>\n  </schemeMeta>\n</knowledgeItem>\n"
    ));
    out
}

fn concept(out: &mut String, concept: &Concept<'_>) {
    let Concept { code, name, group, definition } = concept;
    out.push_str("    <concept>\n      <conceptId");
    attribute(out, "qcode", &format!("{ALIAS}:{code}"));
    out.push_str("/>\n      <type qcode=\"cpnat:abstract\"/>\n      <name>");
    escape_text(out, name);
    out.push_str("</name>\n      <definition>");
    escape_text(out, &format!("{group}: {definition}."));
    out.push_str("</definition>\n    </concept>\n");
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use copydesk_model::strategies;
    use proptest::prelude::*;

    use super::*;
    use crate::newsml_g2::names::{self, rel};
    use crate::xml::{self, Element};
    use crate::{Source, WriteOptions};

    fn defined() -> BTreeSet<String> {
        concepts().map(|concept| format!("{ALIAS}:{}", concept.code)).collect()
    }

    #[test]
    fn the_vocabulary_is_the_codes_that_are_written_each_once_and_defined() {
        let written: BTreeSet<String> = names::all().map(str::to_owned).collect();
        assert_eq!(defined(), written);
        assert_eq!(concepts().count(), written.len());
        let said = |text: &str| text.trim() == text && !text.is_empty();
        for Concept { code, name, group, definition } in concepts() {
            assert!(said(name) && said(group) && said(definition), "{code}");
        }
    }

    #[test]
    fn the_file_has_a_concept_for_each_code() {
        let source = Source::new("cv.xml", knowledge_item());
        let document = xml::parse(&source).expect("parses");
        let set = document.root().element("conceptSet").expect("concepts");
        let codes: BTreeSet<String> = set
            .elements()
            .filter_map(|e| e.element("definition").and(e.element("conceptId"))?.attribute("qcode"))
            .map(str::to_owned)
            .collect();
        assert_eq!(codes, defined());
        assert!(codes.contains(rel::SPEAKER));
    }

    /// The values of all attributes of an element and what it holds.
    fn values<'d>(element: Element<'d, '_>, out: &mut Vec<&'d str>) {
        out.extend(element.attributes().iter().map(|a| &*a.value));
        element.elements().for_each(|child| values(child, out));
    }

    proptest! {
        #[test]
        fn every_code_that_is_written_is_defined(article in strategies::article()) {
            let written = crate::newsml_g2::write(&[article], &WriteOptions::default());
            let source = Source::new("a.xml", written.expect("writes").value);
            let document = xml::parse(&source).expect("parses");
            let mut found = Vec::new();
            let metadata = document.root().elements().filter(|e| e.name() != "contentSet");
            metadata.for_each(|e| values(e, &mut found));
            let defined = defined();
            for code in found.iter().filter(|value| value.starts_with("art:")) {
                prop_assert!(defined.contains(*code), "{code}");
            }
        }
    }
}
