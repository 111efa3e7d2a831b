//! Attributes that must be there, may not, or have a wrong value.

use super::{ITEM, finds, finds_in};

const STATUS: &str = "<pubStatus qcode=\"stat:usable\"/>";
const TAG: &str = "<language tag=\"en\"/>";

#[test]
fn a_misspelt_attribute_is_not_missing_too() {
    let found =
        [("newsml-attribute", "`gid` of `newsItem`, which does not have it; did you mean `guid`?")];
    finds("guid=", "gid=", &found);
    // The right one is there as well.
    let twice = "<pubStatus qcode=\"stat:usable\" qcodes=\"x\"/>";
    finds(
        STATUS,
        twice,
        &[("newsml-attribute", "`qcodes` of `pubStatus`, which does not have it; take it out")],
    );
}

#[test]
fn an_empty_value_is_called_nothing() {
    finds(
        "version=\"1\"",
        "version=\"\"",
        &[("newsml-value", "found nothing as the value of `version`")],
    );
    finds("version=\"1\"", "version=\"one\"", &[("newsml-value", "found \"one\" as the value of")]);
}

#[test]
fn only_what_says_where_a_schema_is_may_be_of_xml_schema() {
    for (attribute, expected) in [
        ("xsi:schemaLocation=\"urn:x x.xsd\"", None),
        ("xsi:noNamespaceSchemaLocation=\"x.xsd\"", None),
        ("xsi:nil=\"false\"", None),
        ("xsi:nil=\"0\"", None),
        ("xsi:nil=\"true\"", Some("`xsi:nil` of `language`, expected a value instead")),
        ("xsi:type=\"xs:string\"", Some("`xsi:type` of `language`, expected none: an element has")),
        ("xsi:colour=\"red\"", Some("`xsi:colour` of `language`, expected none of this name")),
    ] {
        let tag = format!(
            "<language xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" {attribute} tag=\"en\"/>"
        );
        let found: Vec<_> = expected.iter().map(|words| ("newsml-attribute", *words)).collect();
        finds(TAG, &tag, &found);
    }
}

#[test]
fn attributes_of_others_may_stand_and_those_of_the_standard_only_where_it_says() {
    finds(TAG, "<language xmlns:o=\"urn:o\" o:colour=\"red\" tag=\"en\"/>", &[]);
    let own =
        "<language xmlns:n=\"http://iptc.org/std/nar/2006-10-01/\" n:colour=\"red\" tag=\"en\"/>";
    finds(TAG, own, &[("newsml-attribute", "`n:colour` of `language`")]);
    finds(TAG, "<language colour=\"red\" tag=\"en\"/>", &[("newsml-attribute", "`colour`")]);
    let html = "<p xmlns:o=\"urn:o\" o:colour=\"red\" id=\"b1\">";
    finds("<p id=\"b1\">", html, &[("newsml-payload-strict", "`o:colour` of `p`")]);
}

#[test]
fn attributes_of_xml_have_their_values_wherever_they_stand() {
    for (attribute, sound) in [
        ("xml:lang=\"de\"", true),
        ("xml:lang=\"\"", true),
        ("xml:lang=\"de_DE\"", false),
        ("xml:space=\"preserve\"", true),
        ("xml:space=\"default\"", true),
        ("xml:space=\"keep\"", false),
        ("xml:base=\"http://example.org/\"", true),
        ("xml:base=\"%\"", false),
        ("xml:id=\"n1\"", true),
        ("xml:id=\"1n\"", false),
    ] {
        let wrong = [("newsml-value", "as the value of `xml:")];
        let tag = format!("<language {attribute} tag=\"en\"/>");
        finds(TAG, &tag, if sound { &[][..] } else { &wrong });
        // In what nobody here knows as well.
        let note = [("newsml-extension", "\"urn:o\"")];
        let both = [note[0], wrong[0]];
        let foreign = format!("<o:note xmlns:o=\"urn:o\" {attribute}/></contentMeta>");
        finds("</contentMeta>", &foreign, if sound { &note } else { &both });
    }
    let twice = ITEM.replace(TAG, "<language xml:id=\"hl\" tag=\"en\"/>");
    finds_in(&twice, &[("newsml-duplicate", "\"hl\" a second time")]);
}

#[test]
fn names_with_a_prefix_need_its_declaration_around_them() {
    let anchor =
        "<conceptExtProperty rel=\"art:anchor\" value=\"b1 0 4\" valuedatatype=\"xs:NMTOKENS\"/>";
    let declared = anchor.replace("xs:", "o:").replace(" rel", " xmlns:o=\"urn:o\" rel");
    finds(anchor, &declared, &[]);
    // Not behind the element that declares it.
    let behind = format!("{declared}{}", anchor.replace("xs:", "o:"));
    finds(anchor, &behind, &[("newsml-value", "\"o:NMTOKENS\"")]);
    let beside = format!("<o:note xmlns:o=\"urn:o\"/>{}", anchor.replace("xs:", "o:"));
    finds(anchor, &beside, &[("newsml-extension", "`o:note`"), ("newsml-value", "\"o:NMTOKENS\"")]);
    // A value without a prefix has none to declare.
    finds("\"xs:NMTOKENS\"", "\"NMTOKENS\"", &[]);
}

#[test]
fn versions_of_the_standard_and_its_levels() {
    let version = "standardversion=\"2.35\"";
    for (value, expected) in [
        ("2.34", &[][..]),
        ("2.9", &[]),
        ("2.36", &[("newsml-version", "found version 2.36")]),
        ("3.0", &[("newsml-version", "found version 3.0")]),
    ] {
        finds(version, &format!("standardversion=\"{value}\""), expected);
    }
    let level = "conformance=\"power\"";
    finds(level, "conformance=\"core\"", &[]);
    finds(
        level,
        "conformance=\"full\"",
        &[("newsml-standard", "`core` or `power`; write conformance=\"core\"")],
    );
    for standard in ["NewsML-G2", "EventsML-G2", "SportsML-G2"] {
        finds("standard=\"NewsML-G2\"", &format!("standard=\"{standard}\""), &[]);
    }
}

#[test]
fn times_have_a_zone() {
    let time = "2025-06-24T09:30:00Z";
    for (value, expected) in [
        ("2025-06-24T09:30:00+01:00", &[][..]),
        ("2025-06-24T09:30:00-01:00", &[]),
        ("2025-06-24T09:30:00", &[("newsml-time-zone", "add `Z` for UTC")]),
        ("2025-06-24T", &[("newsml-value", "\"2025-06-24T\"")]),
    ] {
        finds(time, value, expected);
    }
}
