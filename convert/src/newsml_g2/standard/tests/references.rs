//! Identifiers, literals, and what must be said in one of two ways.

use super::{ITEM, finds, finds_in};

const NAME: &str = "<name>Fair</name>";
const STATUS: &str = "<pubStatus qcode=\"stat:usable\"/>";
const SPEAKER: &str = "<related rel=\"art:speaker\" literal=\"jo\"/>";

/// A package of a root and one more group.
fn package(root: &str, reference: &str) -> String {
    format!(
        "<packageItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:x:1\" version=\"1\" standard=\"NewsML-G2\" standardversion=\"2.35\" conformance=\"power\" xml:lang=\"en\">\
         <catalogRef href=\"http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml\"/>\
         <itemMeta><itemClass qcode=\"ninat:composite\"/><provider literal=\"daily\"/>\
         <versionCreated>2025-06-24T09:30:00Z</versionCreated></itemMeta>\
         <contentMeta><headline id=\"hl\">Fair</headline></contentMeta>\
         <groupSet root=\"{root}\"><group id=\"g1\" role=\"stat:main\"><groupRef idref=\"{reference}\"/></group>\
         <group id=\"g2\" role=\"stat:main\"/></groupSet></packageItem>"
    )
}

#[test]
fn groups_lead_to_groups() {
    finds_in(&package("g1", "g2"), &[]);
    finds_in(
        &package("hl", "g2"),
        &[(
            "newsml-reference",
            "\"hl\" in `root` of `groupSet`, which is a `headline`, expected a `group`; name the `id` of a `group`",
        )],
    );
    finds_in(
        &package("g1", "hl"),
        &[("newsml-reference", "\"hl\" in `idref` of `groupRef`, which is a `headline`")],
    );
    finds_in(
        &package("g3", "g2"),
        &[(
            "newsml-reference",
            "\"g3\" in `root` of `groupSet`, expected the identifier of an element",
        )],
    );
    finds_in(&package("g1", "none"), &[("newsml-reference", "\"none\" in `idref` of `groupRef`")]);
}

#[test]
fn every_identifier_of_a_list_leads_somewhere() {
    finds("idrefs=\"body\"", "idrefs=\"hl body\"", &[]);
    finds("idrefs=\"body\"", "idrefs=\"hl bodies\"", &[("newsml-reference", "\"bodies\"")]);
}

#[test]
fn an_element_of_others_may_give_an_identifier() {
    let foreign = format!("{NAME}<o:note xmlns:o=\"urn:o\" id=\"n1\"/>");
    let text = ITEM.replace(NAME, &foreign).replace("idrefs=\"body\"", "idrefs=\"n1\"");
    finds_in(&text, &[("newsml-extension", "`o:note`")]);
    let text = ITEM.replace(NAME, &foreign).replace("b1 0 4", "n1 0 4");
    finds_in(&text, &[("newsml-extension", "`o:note`")]);
}

#[test]
fn literals_lead_to_concepts_where_the_file_uses_them_so() {
    let second = format!("{SPEAKER}<related rel=\"art:place\" literal=\"fiar\"/>");
    // No literal leads to an `assert` here but by `inlineRef`; there one does.
    finds(
        SPEAKER,
        &second,
        &[(
            "newsml-literal",
            "\"fiar\" in `related`, expected that of an `assert` or another concept of this file; did you mean `fair`?",
        )],
    );
    let far = format!("{SPEAKER}<related rel=\"art:place\" literal=\"harbour\"/>");
    finds(SPEAKER, &far, &[("newsml-literal", "add an `assert` with this literal")]);
    // Literals that lead nowhere at all are nobody's relations.
    let none = ITEM.replace("idrefs=\"body\" literal=\"fair\"", "idrefs=\"body\" literal=\"oak\"");
    finds_in(&none.replace("literal=\"jo\"/>", "literal=\"oak\"/>"), &[]);
    // Three letters are near too much.
    let short = ITEM.replace("literal=\"fair\"", "literal=\"fai\"");
    finds_in(
        &short.replace(SPEAKER, &format!("{SPEAKER}<related rel=\"art:place\" literal=\"fay\"/>")),
        &[("newsml-literal", "add an `assert`")],
    );
}

#[test]
fn what_a_property_means_is_said_in_one_of_two_ways() {
    finds(STATUS, "<pubStatus uri=\"http://example.org/usable\"/>", &[]);
    finds(
        STATUS,
        "<pubStatus/>",
        &[(
            "newsml-identifier",
            "neither `qcode` nor `uri`, expected one of them; add qcode=\"alias:code\" or uri=",
        )],
    );
    // A literal will do where it may stand.
    finds("literal=\"fair\" confidence", "confidence", &[]);
    finds(
        "rel=\"art:anchor\" ",
        "",
        &[("newsml-identifier", "found `conceptExtProperty` with neither `rel` nor `reluri`")],
    );
    finds("rel=\"art:anchor\" ", "reluri=\"http://example.org/anchor\" ", &[]);
    let rating =
        |unit: &str| format!("<rating value=\"3\" scalemin=\"1\" scalemax=\"5\" {unit}/><language");
    finds("<language", &rating("scaleunit=\"art:star\""), &[]);
    finds("<language", &rating("scaleunituri=\"http://example.org/star\""), &[]);
    finds(
        "<language",
        &rating(""),
        &[("newsml-identifier", "found `rating` with neither `scaleunit` nor `scaleunituri`")],
    );
}

#[test]
fn a_catalog_with_a_version_has_an_identifier() {
    let found = [(
        "newsml-identifier",
        "found `catalog` with `version` and without `guid`, expected both or neither; add the `guid`",
    )];
    finds("<catalog>", "<catalog version=\"1\">", &found);
    finds("<catalog>", "<catalog version=\"1\" guid=\"urn:x:c\">", &[]);
    finds("<catalog>", "<catalog guid=\"urn:x:c\">", &[]);
}

#[test]
fn the_marks_around_a_ruby_text_stand_both_or_not_at_all() {
    let ruby = |inner: &str| format!("<headline id=\"hl\"><ruby>{inner}</ruby> ");
    let (rb, rt, rp) = ("<rb>a</rb>", "<rt>b</rt>", "<rp>(</rp>");
    finds("<headline id=\"hl\">", &ruby(&format!("{rb}{rt}")), &[]);
    finds("<headline id=\"hl\">", &ruby(&format!("{rb}{rp}{rt}{rp}")), &[]);
    finds(
        "<headline id=\"hl\">",
        &ruby(&format!("{rb}{rp}{rt}")),
        &[("newsml-element", "found one `rp` in `ruby`")],
    );
}
