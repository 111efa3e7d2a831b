//! Elements that are missing, out of place, or of another namespace.

use super::{ITEM, finds, finds_in};

const NAME: &str = "<name>Fair</name>";
const STATUS: &str = "<pubStatus qcode=\"stat:usable\"/>";
const TYPE: &str = "<type qcode=\"cpnat:event\"/>";

#[test]
fn a_root_of_another_name_or_namespace() {
    let other = ITEM.replace("http://iptc.org/std/nar/2006-10-01/", "urn:x");
    finds_in(
        &other,
        &[(
            "newsml-element",
            "found `newsItem` in the namespace \"urn:x\", expected the namespace",
        )],
    );
    let none = ITEM.replace("xmlns=\"http://iptc.org/std/nar/2006-10-01/\" ", "");
    finds_in(
        &none,
        &[(
            "newsml-element",
            "in no namespace, expected the namespace \"http://iptc.org/std/nar/2006-10-01/\"; declare it",
        )],
    );
    let near = ITEM.replace("newsItem", "newsItm");
    finds_in(
        &near,
        &[(
            "newsml-element",
            "expected `newsMessage`, `catalogItem`, `conceptItem`, `knowledgeItem`, `newsItem`, `packageItem` or `planningItem`; did you mean `newsItem`?",
        )],
    );
    finds_in(
        "<html/>",
        &[("newsml-element", "name the format of the file if it is not NewsML-G2")],
    );
}

#[test]
fn an_item_without_a_namespace_is_checked_as_if_it_had_it() {
    let none = ITEM.replace("xmlns=\"http://iptc.org/std/nar/2006-10-01/\" ", "");
    let none = none.replace(STATUS, "<pubStatus/>");
    finds_in(&none, &[("newsml-element", "in no namespace"), ("newsml-identifier", "`pubStatus`")]);
}

#[test]
fn an_element_in_a_value_is_no_text() {
    finds(
        NAME,
        "<name>Fa<b/>ir</name>",
        &[("newsml-element", "found `b` in `name`, expected text only")],
    );
}

#[test]
fn text_where_only_elements_may_stand() {
    finds(
        "<itemMeta>",
        "<itemMeta>soon",
        &[("newsml-text", "\"soon\" in `itemMeta`, expected only elements in it")],
    );
    finds(
        STATUS,
        "<pubStatus qcode=\"stat:usable\">soon</pubStatus>",
        &[("newsml-text", "\"soon\" in `pubStatus`, expected only elements in it")],
    );
    let catalog =
        "<catalogRef href=\"http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml\"/>";
    let text = catalog.replace("/>", ">soon</catalogRef>");
    finds(
        catalog,
        &text,
        &[("newsml-text", "\"soon\" in `catalogRef`, expected only elements in it")],
    );
    finds(
        "<language tag=\"en\"/>",
        "<language tag=\"en\"/>soon",
        &[("newsml-text", "\"soon\" in `contentMeta`")],
    );
}

#[test]
fn what_no_table_has_is_told_once_for_each_name_and_looked_into() {
    let two =
        format!("{NAME}<o:a xmlns:o=\"urn:o\"/><o:b xmlns:o=\"urn:o\"/><q:c xmlns:q=\"urn:q\"/>");
    finds(NAME, &two, &[("newsml-extension", "`o:a`"), ("newsml-extension", "`q:c`")]);
    // Elements without a namespace are of nobody.
    finds(NAME, &format!("{NAME}<a xmlns=\"\"/>"), &[]);
    // What stands in it is checked where the standard has it.
    let inside =
        format!("{NAME}<o:a xmlns:o=\"urn:o\">{}</o:a>", STATUS.replace("stat:", "status:"));
    finds(NAME, &inside, &[("newsml-extension", "`o:a`"), ("newsml-alias", "`status`")]);
    let unknown = format!("{NAME}<o:a xmlns:o=\"urn:o\"><seaworthiness/></o:a>");
    finds(
        NAME,
        &unknown,
        &[
            ("newsml-extension", "`o:a`"),
            (
                "newsml-unknown",
                "found `seaworthiness`, which NewsML-G2 does not have; give it a namespace",
            ),
        ],
    );
    let near = format!("{NAME}<o:a xmlns:o=\"urn:o\"><pubStatis/></o:a>");
    finds(
        NAME,
        &near,
        &[
            ("newsml-extension", "`o:a`"),
            (
                "newsml-element",
                "found `pubStatis`, which NewsML-G2 does not have; did you mean `pubStatus`?",
            ),
        ],
    );
    let html = format!(
        "{NAME}<o:a xmlns:o=\"urn:o\"><h:blinking xmlns:h=\"http://www.w3.org/1999/xhtml\"/></o:a>"
    );
    finds(
        NAME,
        &html,
        &[
            ("newsml-extension", "`o:a`"),
            ("newsml-payload", "found `h:blinking`, which XHTML does not have"),
        ],
    );
}

#[test]
fn in_what_stands_where_it_may_not_no_name_is_a_surprise() {
    let wrong = "<seaworthiness><calm/><pubStatus/></seaworthiness>";
    finds(
        STATUS,
        &format!("{STATUS}{wrong}"),
        &[
            ("newsml-element", "found `seaworthiness` in `itemMeta`"),
            ("newsml-unknown", "found `calm`, which NewsML-G2 does not have"),
            ("newsml-identifier", "`pubStatus`"),
        ],
    );
}

#[test]
fn only_items_stand_in_a_message() {
    let message = |inner: &str| {
        let inner = inner.replace("<?xml version=\"1.0\"?>", "");
        format!(
            "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header><sent>2025-06-24T09:30:00Z</sent></header><itemSet>{inner}</itemSet></newsMessage>"
        )
    };
    finds_in(&message(ITEM), &[]);
    finds_in(
        &message("<concept/>"),
        &[(
            "newsml-element",
            "found `concept` in `itemSet`, expected `catalogItem`, `conceptItem`, `knowledgeItem`, `newsItem`, `packageItem` or `planningItem`; put whole items",
        )],
    );
    finds_in(
        &message(""),
        &[("newsml-missing", "found no item in `itemSet`, expected at least one; add it")],
    );
    let wrong = ITEM.replace(STATUS, "<pubStatus/>");
    finds_in(&message(&wrong), &[("newsml-identifier", "`pubStatus`")]);
}

#[test]
fn a_signature_may_begin_an_item() {
    let signature =
        "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><Whatever/></Signature>";
    finds("  <catalogRef", &format!("{signature}<catalogRef"), &[]);
    let other = signature.replace("xmldsig#", "other#");
    let told = "in `newsItem`, expected a signature, `catalogRef`, `catalog`, `hopHistory`, \
                `pubHistory`, `rightsInfo` or others";
    finds(
        "  <catalogRef",
        &format!("{other}<catalogRef"),
        &[("newsml-element", told), ("newsml-extension", "found `Signature`")],
    );
}

#[test]
fn a_name_in_the_wrong_namespace() {
    finds(
        STATUS,
        "<pubStatus xmlns=\"\" qcode=\"stat:usable\"/>",
        &[(
            "newsml-element",
            "found `pubStatus` without a namespace in `itemMeta`, expected `pubStatus`; declare the namespace \"http://iptc.org/std/nar/2006-10-01/\" for `pubStatus`",
        )],
    );
    finds(
        STATUS,
        "<o:pubStatus xmlns:o=\"urn:o\" qcode=\"stat:usable\"/>",
        &[("newsml-extension", "found `o:pubStatus` of the namespace")],
    );
}

#[test]
fn a_property_of_an_assert_out_of_its_order_or_twice() {
    finds(
        &format!("{TYPE}\n    {NAME}"),
        &format!("{NAME}{TYPE}"),
        &[(
            "newsml-assert",
            "found `type` after `name` in `assert`, expected it before that; move it before `name` on line 19",
        )],
    );
    // A concept has one of these at most, in an item of its own.
    let details = "<eventDetails><dates><start>--06-24</start></dates></eventDetails>";
    finds(details, &details.repeat(2), &[("newsml-assert", "`eventDetails`")]);
    let headline = "<headline>Fair</headline>";
    finds(
        NAME,
        &format!("{NAME}{headline}"),
        &[("newsml-assert", "found `headline` in `assert`, expected a property of a concept")],
    );
}

#[test]
fn one_of_several_is_enough() {
    let details = "<eventDetails><dates><start>--06-24</start></dates></eventDetails>";
    finds(
        details,
        &format!("{details}<personDetails/>"),
        &[(
            "newsml-assert",
            "found `personDetails` beside `eventDetails` in `assert`, expected only one of them",
        )],
    );
}

#[test]
fn what_may_stand_there_is_named_in_part() {
    finds(
        STATUS,
        &format!("{STATUS}<city/>"),
        &[(
            "newsml-element",
            "found `city` in `itemMeta`, expected `role`, `fileName`, `generator`, `profile`, `service`, `title` or others",
        )],
    );
}
