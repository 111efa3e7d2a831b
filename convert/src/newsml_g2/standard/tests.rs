//! What is found, in an item that is broken in one way at a time.

mod aliases;
mod attributes;
mod children;
mod payload;
mod references;
mod slips;

use super::check;
use crate::Source;

/// A sound item; each test breaks one thing in it.
const ITEM: &str = r#"<?xml version="1.0"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xmlns:xs="http://www.w3.org/2001/XMLSchema" guid="urn:x:1" version="1" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
  <catalog><scheme alias="art" uri="urn:x-copydesk:article:"/></catalog>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider literal="daily"/>
    <versionCreated>2025-06-24T09:30:00Z</versionCreated>
    <pubStatus qcode="stat:usable"/>
  </itemMeta>
  <contentMeta>
    <contentCreated>2025-06</contentCreated>
    <creator literal="jo"><name>Jo Park</name></creator>
    <language tag="en"/>
    <subject type="cpnat:event" literal="fair" confidence="90"/>
    <headline id="hl">Rain stops the fair</headline>
  </contentMeta>
  <assert literal="fair">
    <type qcode="cpnat:event"/>
    <name>Fair</name>
    <related rel="art:speaker" literal="jo"/>
    <eventDetails><dates><start>--06-24</start></dates></eventDetails>
    <conceptExtProperty rel="art:anchor" value="b1 0 4" valuedatatype="xs:NMTOKENS"/>
  </assert>
  <inlineRef idrefs="body" literal="fair"/>
  <contentSet>
    <inlineXML id="body" contenttype="application/xhtml+xml">
      <html xmlns="http://www.w3.org/1999/xhtml">
        <head><title>Rain</title></head>
        <body>
          <p id="b1">Rain stopped the fair.</p>
          <ul><li>tents</li></ul>
        </body>
      </html>
    </inlineXML>
  </contentSet>
</newsItem>
"#;

fn all(text: &str) -> Vec<String> {
    let source = Source::decode("item.xml", text.into()).unwrap();
    let place = |d: &copydesk_model::Diagnostic| {
        let at = d.location.as_ref().unwrap();
        format!("{}:{} {} {}", at.line, at.column, d.code, d.message)
    };
    check(&source).iter().map(place).collect()
}

/// What is found when a piece of the item is replaced.
#[track_caller]
fn broken(piece: &str, by: &str) -> String {
    assert_eq!(ITEM.matches(piece).count(), 1, "{piece}");
    let found = all(&ITEM.replace(piece, by));
    assert_eq!(found.len(), 1, "one mistake, one finding: {found:#?}");
    found.concat()
}

/// A finding: its code, and words of its message or help.
type Found<'a> = (&'a str, &'a str);

/// Compares everything that is found when a piece of the item is replaced.
#[track_caller]
fn finds(piece: &str, by: &str, expected: &[Found<'_>]) {
    assert_eq!(ITEM.matches(piece).count(), 1, "{piece}");
    finds_in(&ITEM.replace(piece, by), expected);
}

/// Compares everything that is found in a file.
#[track_caller]
fn finds_in(text: &str, expected: &[Found<'_>]) {
    let source = Source::decode("item.xml", text.into()).unwrap();
    let found = check(&source);
    let told: Vec<_> = found
        .iter()
        .map(|d| format!("{} {}; {}", d.code, d.message, d.help.as_deref().unwrap_or_default()))
        .collect();
    assert_eq!(told.len(), expected.len(), "{told:#?}");
    for (told, (code, words)) in told.iter().zip(expected) {
        assert!(told.starts_with(&format!("{code} ")) && told.contains(words), "{told}");
    }
}

#[track_caller]
fn is(finding: &str, place_and_code: &str, words: &str) {
    assert!(finding.starts_with(place_and_code) && finding.contains(words), "{finding}");
}

#[test]
fn a_sound_item_has_no_findings() {
    assert_eq!(all(ITEM), [""; 0]);
}

#[test]
fn what_is_missing_is_named_with_its_place() {
    let line = "    <versionCreated>2025-06-24T09:30:00Z</versionCreated>\n";
    is(&broken(line, ""), "8:5 newsml-missing", "`pubStatus` without `versionCreated` before it");
    is(&broken(" guid=\"urn:x:1\"", ""), "2:1 newsml-attribute", "without `guid`");
    let dates = "<dates><start>--06-24</start></dates>";
    is(&broken(dates, ""), "22:5 newsml-missing", "no `dates` in `eventDetails`");
}

#[test]
fn of_what_is_out_of_order_the_least_is_reported() {
    let (creator, language) =
        ("<creator literal=\"jo\"><name>Jo Park</name></creator>", "<language tag=\"en\"/>");
    let swapped =
        ITEM.replace(creator, "<x/>").replace(language, creator).replace("<x/>", language);
    is(&all(&swapped).concat(), "14:5 newsml-order", "found `creator` after `language`");
    let early = ITEM.replace("  <inlineRef idrefs=\"body\" literal=\"fair\"/>\n", "");
    let one = "  <assert literal=\"fair\">";
    let asserts = "  <inlineRef idrefs=\"body\" literal=\"fair\"/>\n<assert literal=\"a\"><name>A</name></assert>\n  <assert literal=\"fair\">";
    is(
        &all(&early.replace(one, asserts)).concat(),
        "18:3 newsml-order",
        "found `inlineRef` before `assert`",
    );
}

#[test]
fn names_that_nobody_has_are_reported_with_the_nearest() {
    is(
        &broken("<pubStatus qcode=\"stat:usable\"/>", "<pubStats qcode=\"stat:usable\"/>"),
        "9:5 newsml-element",
        "found `pubStats` in `itemMeta`, expected `pubStatus`",
    );
    is(
        &broken("<conceptExtProperty", "<conceptExtPropery"),
        "23:5 newsml-element",
        "expected `conceptExtProperty`",
    );
    is(
        &broken("valuedatatype", "datatype"),
        "23:57 newsml-attribute",
        "`datatype` of `conceptExtProperty`",
    );
    is(
        &broken("<pubStatus qcode=\"stat:usable\"/>", "<urgency>5</urgency>"),
        "9:5 newsml-element",
        "found `urgency` in `itemMeta`",
    );
    is(
        &broken("<name>Fair</name>", "<name>Fair</name><wholly xmlns=\"urn:x\"/>"),
        "20:22 newsml-extension",
        "\"urn:x\"",
    );
    is(
        &broken("<name>Fair</name>", "<name>Fair</name><extraordinary/>"),
        "20:22 newsml-unknown",
        "expected a property of a concept",
    );
}

#[test]
fn what_stands_twice_names_the_first() {
    let status = "<pubStatus qcode=\"stat:usable\"/>";
    is(
        &broken(status, &status.repeat(2)),
        "9:37 newsml-duplicate",
        "a second `pubStatus` in `itemMeta`, expected at most one, the first is at line 9, column 5",
    );
    is(
        &broken("<ul>", "<ul id=\"hl\">"),
        "32:15 newsml-duplicate",
        "\"hl\" a second time, expected each once, the first is at line 16",
    );
    is(
        &broken(
            "<catalog><scheme alias=\"art\"",
            "<catalog><scheme alias=\"art\" uri=\"urn:y\"/><scheme alias=\"art\"",
        ),
        "4:53 newsml-duplicate",
        "for a second scheme",
    );
}

#[test]
fn values_have_their_forms() {
    for (good, bad, place) in [
        ("version=\"1\"", "version=\"0\"", "2:114 newsml-value"),
        ("2025-06-24T09:30:00Z", "2025-06-24", "8:21 newsml-value"),
        ("--06-24", "June 23", "22:33 newsml-value"),
        ("confidence=\"90\"", "confidence=\"101\"", "15:48 newsml-value"),
        ("qcode=\"stat:usable\"", "qcode=\"usable\"", "9:16 newsml-value"),
        ("qcode=\"stat:usable\"", "qcode=\"stat:not usable\"", "9:16 newsml-value"),
        ("\"xs:NMTOKENS\"", "\"xsd:NMTOKENS\"", "23:57 newsml-value"),
        ("standardversion=\"2.35\"", "standardversion=\"3\"", "2:147 newsml-value"),
        ("<name>Fair</name>", "<name>A\nfair</name>", "20:11 newsml-value"),
        ("2025-06<", "2025-13<", "12:21 newsml-value"),
    ] {
        is(&broken(good, bad), place, "expected");
    }
    is(&broken("09:30:00Z", "09:30:00"), "8:21 newsml-time-zone", "its zone");
    is(
        &broken("standard=\"NewsML-G2\"", "standard=\"NewsML\""),
        "2:126 newsml-standard",
        "`NewsML-G2`",
    );
    is(&broken("\"2.35\"", "\"2.36\""), "2:147 newsml-version", "2.36");
}

#[test]
fn codes_need_a_catalog_and_properties_an_identifier() {
    is(
        &broken("stat:usable", "status:usable"),
        "9:16 newsml-alias",
        "`status` in `qcode` of `pubStatus`",
    );
    is(
        &broken("<catalog><scheme alias=\"art\" uri=\"urn:x-copydesk:article:\"/></catalog>", ""),
        "21:14 newsml-alias",
        "`art`",
    );
    let bare = ITEM.replace("  <catalogRef href=\"http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml\"/>\n", "");
    let bare = bare.replace(
        "  <catalog><scheme alias=\"art\" uri=\"urn:x-copydesk:article:\"/></catalog>\n",
        "",
    );
    is(&all(&bare).concat(), "3:3 newsml-alias", "without a catalog");
    // A catalog that stands elsewhere may declare any alias.
    let remote =
        ITEM.replace("<catalog>", "<catalogRef href=\"http://example.org/our.xml\"/><catalog>");
    assert_eq!(all(&remote.replace("stat:usable", "status:usable")), [""; 0]);
    is(
        &broken("<pubStatus qcode=\"stat:usable\"/>", "<pubStatus/>"),
        "9:5 newsml-identifier",
        "neither `qcode` nor `uri`",
    );
}

#[test]
fn references_lead_somewhere() {
    is(&broken("idrefs=\"body\"", "idrefs=\"bodi\""), "25:14 newsml-reference", "\"bodi\"");
    is(&broken("literal=\"jo\"/>", "literal=\"joe\"/>"), "21:32 newsml-literal", "\"joe\"");
    is(&broken("\"b1 0 4\"", "\"b9 0 4\""), "23:42 newsml-anchor", "\"b9 0 4\"");
    is(&broken("\"b1 0 4\"", "\"b1 4 4\""), "23:42 newsml-anchor", "less than the last");
    is(
        &broken("<ul><li>tents</li></ul>", "<div><p>tents</p></div>"),
        "32:11 newsml-anchor",
        "a flat list of blocks",
    );
}

#[test]
fn content_is_xhtml() {
    is(
        &broken("the fair.</p>", "the <p>fair.</p></p>"),
        "31:39 newsml-payload ",
        "found `p` in `p`",
    );
    is(
        &broken("<li>tents</li>", "<p>tents</p>"),
        "32:15 newsml-payload ",
        "found `p` in `ul`, expected `li`",
    );
    is(
        &broken("<ul><li>tents</li></ul>", "<hr/><section><p>tents</p></section>"),
        "32:16 newsml-payload-strict",
        "`section`",
    );
    is(&broken("<ul>", "tents<ul>"), "32:11 newsml-payload-strict", "the text \"tents\" in `body`");
    is(
        &broken("<html xmlns=\"http://www.w3.org/1999/xhtml\">", "<html>"),
        "28:7 newsml-payload-strict",
        "the namespace of NewsML-G2",
    );
    let two =
        "</html><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body/></html>";
    is(&broken("</html>", two), "34:14 newsml-duplicate", "a second `html` in `inlineXML`");
}

#[test]
fn a_root_that_is_none_is_said_once() {
    is(&all("<nitf/>").concat(), "1:1 newsml-element", "found the root `nitf`");
    let bare = ITEM.replace("xmlns=\"http://iptc.org/std/nar/2006-10-01/\" ", "");
    is(&all(&bare).concat(), "2:1 newsml-element", "found `newsItem` in no namespace");
    is(&all("<a").concat(), "1:1 xml-malformed", "");
}
