//! Aliases, and the catalogs that declare them.

use super::{ITEM, finds, finds_in};

const REF: &str =
    "<catalogRef href=\"http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml\"/>";
const OWN: &str = "<catalog><scheme alias=\"art\" uri=\"urn:x-copydesk:article:\"/></catalog>";
const STATUS: &str = "<pubStatus qcode=\"stat:usable\"/>";

/// The item without its two catalogs.
fn bare() -> String {
    ITEM.replace(REF, "").replace(OWN, "")
}

/// An item with identifiers of its own.
fn other(item: &str) -> String {
    item.replace("\"hl\"", "\"hl2\"").replace("\"body\"", "\"body2\"").replace("b1", "c1")
}

/// A message whose header has `catalogs`, with `items`.
fn message(catalogs: &str, items: &str) -> String {
    let items = items.replace("<?xml version=\"1.0\"?>", "");
    format!(
        "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header>\
         <sent>2025-06-24T09:30:00Z</sent>{catalogs}</header><itemSet>{items}</itemSet></newsMessage>"
    )
}

#[test]
fn a_later_catalog_may_have_any_alias() {
    let unknown = [("newsml-alias", "`status` in `qcode` of `pubStatus`, expected one")];
    for (version, expected) in [("_40", unknown.as_slice()), ("_41", &unknown), ("_42", &[])] {
        let text = ITEM.replace("_41", version).replace("stat:usable", "status:usable");
        finds_in(&text, expected);
    }
    let old = ITEM.replace("G2-Standards_41", "Standards_7").replace("stat:", "status:");
    finds_in(&old, &unknown);
}

#[test]
fn a_scheme_may_be_declared_again() {
    finds(OWN, &OWN.repeat(2), &[]);
    let other = OWN.replace("urn:x-copydesk:article:", "urn:y");
    let second = format!("{OWN}{other}");
    finds(OWN, &second, &[("newsml-duplicate", "the first is at line 4, column 12")]);
}

#[test]
fn a_catalog_without_the_alias_is_no_lack_of_catalogs() {
    let text = bare().replace("<itemMeta>", &format!("{OWN}<itemMeta>"));
    finds_in(
        &text,
        &[
            ("newsml-alias", "refer to IPTC's catalog"),
            ("newsml-alias", "refer to IPTC's catalog"),
            ("newsml-alias", "refer to IPTC's catalog"),
        ],
    );
}

#[test]
fn all_that_lack_a_catalog_are_counted() {
    finds_in(&bare(), &[("newsml-alias", "`ninat` and 3 others in `newsItem` without a catalog")]);
    let two = bare().replace("<related rel=\"art:speaker\" literal=\"jo\"/>", "");
    let two = two.replace("cpnat:event", "stat:event");
    let two = two.replace("art:anchor", "stat:anchor");
    finds_in(&two, &[("newsml-alias", "`ninat` and another in `newsItem`")]);
    let one = two.replace("stat:", "ninat:").replace("\"stat:", "\"ninat:");
    finds_in(&one, &[("newsml-alias", "found the alias `ninat` in `newsItem` without")]);
}

#[test]
fn many_unknown_aliases_are_one_finding() {
    let subjects = |n: usize| {
        let one = |i: usize| format!("<subject qcode=\"own{i}:x\"/>");
        (1..=n).map(one).collect::<String>()
    };
    let with = |n: usize| ITEM.replace("<subject type=", &format!("{}<subject type=", subjects(n)));
    let single = ("newsml-alias", "of `subject`, expected one that a catalog declares; declare it");
    finds_in(&with(3), &[single, single, single]);
    finds_in(
        &with(4),
        &[(
            "newsml-alias",
            "found the alias `own1` in `qcode` of `subject`, and `own2`, `own3`, `own4` without a \
             catalog, expected aliases that a catalog declares; refer to the catalog that declares them",
        )],
    );
}

#[test]
fn an_alias_that_is_near_one_that_is_declared_is_asked_about() {
    finds(
        STATUS,
        "<pubStatus qcode=\"stats:usable\"/>",
        &[("newsml-alias", "did you mean `stat`?")],
    );
    finds("art:speaker", "arts:speaker", &[("newsml-alias", "did you mean `art`?")]);
    // Two letters are near too much.
    finds("art:speaker", "ar:speaker", &[("newsml-alias", "declare it: ")]);
    // Without IPTC's catalog its aliases are not offered.
    let text = ITEM.replace(REF, "").replace("art:speaker", "stats:speaker");
    let text = text.replace("stat:", "art:").replace("ninat:", "art:").replace("cpnat:", "art:");
    finds_in(&text, &[("newsml-alias", "declare it: ")]);
}

#[test]
fn what_the_header_declares_holds_for_every_item() {
    let both = format!("{REF}{OWN}");
    finds_in(&message(&both, &format!("{}{}", bare(), other(&bare()))), &[]);
    // And only from there on: an item declares for itself alone.
    let items = format!("{ITEM}{}", other(&bare()));
    finds_in(&message("", &items), &[("newsml-alias", "and 3 others in `newsItem` without")]);
    let own = format!("{ITEM}{}", other(&ITEM.replace(OWN, "")));
    finds_in(&message("", &own), &[("newsml-alias", "found the alias `art`")]);
    finds_in(&message(OWN, &ITEM.replace(OWN, "")), &[]);
}

#[test]
fn each_item_is_told_of_its_aliases() {
    let wrong = ITEM.replace("stat:usable", "own:usable");
    let both = format!("{wrong}{}", other(&wrong));
    let unknown = ("newsml-alias", "found the alias `own`");
    finds_in(&message("", &both), &[unknown, unknown]);
    // A catalog elsewhere, in the header, may declare them.
    let remote = "<catalogRef href=\"http://example.org/our.xml\"/>";
    finds_in(&message(remote, &both), &[]);
    // A header is told of its own.
    let header = "<priority>4</priority><signal qcode=\"own:x\"/>";
    finds_in(&message(header, ITEM), &[("newsml-alias", "`own` in `header` without a catalog")]);
}
