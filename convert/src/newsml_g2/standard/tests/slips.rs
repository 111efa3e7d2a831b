//! What is said of slips: the whole message, and nothing beside it.

use super::super::checker::{Language, is_name};
use super::{ITEM, Source, check, finds_in};

const NAME: &str = "<name>Fair</name>";
const PROVIDER: &str = "<provider literal=\"daily\"/>";
const CREATED: &str = "<versionCreated>2025-06-24T09:30:00Z</versionCreated>";
const STATUS: &str = "<pubStatus qcode=\"stat:usable\"/>";
const CLASS: &str = "<itemClass qcode=\"ninat:text\"/>";
const RELATED: &str = "<related rel=\"art:speaker\" literal=\"jo\"/>";
const LIST: &str = "<ul><li>tents</li></ul>";
const NAR: &str = "xmlns=\"http://iptc.org/std/nar/2006-10-01/\" ";

/// A finding as it is told.
fn lines(text: &str) -> Vec<String> {
    let source = Source::decode("item.xml", text.into()).unwrap();
    let line = |d: &copydesk_model::Diagnostic| match &d.help {
        Some(help) => format!("{}: {}; {help}", d.code.name, d.message),
        None => format!("{}: {}", d.code.name, d.message),
    };
    check(&source).iter().map(line).collect()
}

/// Compares whole findings when a piece of the item is replaced.
#[track_caller]
fn tells(piece: &str, by: &str, expected: &[&str]) {
    assert_eq!(ITEM.matches(piece).count(), 1, "{piece}");
    assert_eq!(lines(&ITEM.replace(piece, by)), expected, "{by}");
}

/// The words in the file that the only finding is about.
#[track_caller]
fn about(piece: &str, by: &str) -> String {
    let text = ITEM.replace(piece, by);
    let source = Source::decode("item.xml", text.clone().into()).unwrap();
    let found = check(&source);
    assert_eq!(found.len(), 1, "{found:#?}");
    let bytes = found.iter().filter_map(|d| d.location.as_ref()).map(|at| at.bytes.clone());
    bytes.filter_map(|bytes| text.get(bytes)).collect()
}

/// The parts of `itemMeta`, with others between them.
fn item_meta(parts: &[&str]) -> String {
    let start = ITEM.find(CLASS).unwrap();
    let end = ITEM.find(STATUS).unwrap() + STATUS.len();
    format!("{}{}{}", &ITEM[..start], parts.concat(), &ITEM[end..])
}

#[test]
fn an_element_that_is_no_item_is_no_root() {
    for root in ["itemMeta", "contentMeta", "concept"] {
        let expected = format!("found the root `{root}`, expected `newsMessage`, `catalogItem`");
        finds_in(&format!("<{root} {NAR}/>"), &[("newsml-element", &expected)]);
    }
}

#[test]
fn a_wrong_value_is_shown_as_it_stands_in_the_file() {
    let created = |value: &str| format!("<versionCreated>{value}</versionCreated>");
    assert_eq!(about(CREATED, &created("soon")), "soon");
    assert_eq!(about(CREATED, &created("soon ")), "soon");
    assert_eq!(about(CREATED, &created("soon<![CDATA[ now]]>")), "soon");
    assert_eq!(about(CREATED, &created("so&#111;n")), "so&#111;n");
    assert_eq!(about(CREATED, &created("soon<!-- at last -->")), "soon");
}

#[test]
fn an_empty_element_has_nothing_in_it() {
    tells(
        LIST,
        &format!("{LIST}<p>It is<br>late</br>.</p>"),
        &["newsml-payload: found the text \"late\" in `br`, expected nothing in it"],
    );
}

#[test]
fn names_of_html_mean_nothing_outside_of_it() {
    tells(
        NAME,
        &format!("{NAME}<o:a xmlns:o=\"urn:o\"><section/></o:a>"),
        &[
            "newsml-extension: found `o:a` of the namespace \"urn:o\", which nothing here can check",
            "newsml-unknown: found `section`, which NewsML-G2 does not have; give it a namespace of its own",
        ],
    );
}

#[test]
fn prefixes_are_declared_on_elements_that_nobody_knows() {
    let wall = |declared: &str| {
        format!(
            "{STATUS}<wall{declared}><conceptExtProperty rel=\"art:x\" value=\"1\" valuedatatype=\"q:int\"/></wall>"
        )
    };
    let unknown = "newsml-element: found `wall` in `itemMeta`, expected `role`, `fileName`, `generator`, `profile`, `service`, `title` or others; take it out";
    tells(STATUS, &wall(" xmlns:q=\"urn:q\""), &[unknown]);
    let found = lines(&ITEM.replace(STATUS, &wall("")));
    assert_eq!(found.len(), 2, "{found:#?}");
    // And on that element alone.
    let behind = format!(
        "{}<conceptExtProperty rel=\"art:x\" value=\"1\" valuedatatype=\"q:int\"/>",
        wall(" xmlns:q=\"urn:q\"")
    );
    let found = lines(&ITEM.replace(STATUS, &behind));
    assert_eq!(found.len(), 3, "{found:#?}");
}

#[test]
fn what_is_passed_over_ends_with_its_element() {
    let catalog = "<catalog><scheme alias=\"art\" uri=\"urn:x-copydesk:article:\"/></catalog>";
    let other = "<o:x xmlns:o=\"urn:o\"><seaworthiness/></o:x>";
    let closed = catalog.replace("</catalog>", &format!("{other}</catalog>"));
    let text = ITEM.replace(catalog, &closed).replace(NAME, &format!("{NAME}{other}"));
    let found = lines(&text);
    assert!(
        found.iter().any(|line| line.starts_with("newsml-unknown: found `seaworthiness`")),
        "{found:#?}"
    );
}

#[test]
fn names_are_those_of_elements_wherever_they_stand() {
    for (language, name, expected) in [
        (Language::Newsml, "newsMessage", true),
        (Language::Newsml, "itemSet", true),
        (Language::Newsml, "header", true),
        (Language::Newsml, "dates", true),
        (Language::Newsml, "start", true),
        (Language::Newsml, "wall", false),
        (Language::Newsml, "li", false),
        (Language::Newsml, "any", false),
        (Language::Xhtml, "html", true),
        (Language::Xhtml, "li", true),
        (Language::Xhtml, "wall", false),
        (Language::Xhtml, "newsMessage", false),
    ] {
        assert_eq!(is_name(language, name), expected, "{name}");
    }
}

#[test]
fn an_element_that_stands_elsewhere_is_checked_all_the_same() {
    tells(
        STATUS,
        &format!("{STATUS}<keyword rank=\"first\">tide</keyword>"),
        &[
            "newsml-element: found `keyword` in `itemMeta`, expected `role`, `fileName`, `generator`, `profile`, `service`, `title` or others; move it: it may stand in `contentMeta`, `eventDetails` or `newsCoverage`",
            "newsml-value: found \"first\" as the value of `rank` of `keyword`, expected a whole number from 0",
        ],
    );
}

#[test]
fn the_place_that_is_named_is_where_most_people_look() {
    for (piece, holders) in [("<link rel=\"irel:seeAlso\"/>", "`itemMeta`"), (STATUS, "`itemMeta`")]
    {
        let language = "<language tag=\"en\"/>";
        let found = lines(&ITEM.replace(language, &format!("{language}{piece}")));
        let help = format!("move it: it may stand in {holders}");
        assert!(found.iter().any(|line| line.contains(&help)), "{found:#?}");
    }
    // A whole item stands in no element by its name, nor does an element of another.
    let item = lines(&ITEM.replace(STATUS, &format!("{STATUS}<newsItem/>")));
    let said = "newsml-element: found `newsItem` in `itemMeta`";
    assert!(
        item.iter().any(|line| line.starts_with(said) && line.ends_with("; take it out")),
        "{item:#?}"
    );
    let foreign = lines(&ITEM.replace(LIST, "<o:li xmlns:o=\"urn:o\"/>"));
    assert!(!foreign.iter().any(|line| line.contains("move it")), "{foreign:#?}");
}

#[test]
fn a_misspelt_name_is_taken_for_the_one_that_is_meant() {
    tells(
        PROVIDER,
        "<providr literal=\"daily\"/>",
        &[
            "newsml-element: found `providr` in `itemMeta`, expected `provider`; did you mean `provider`?",
        ],
    );
    tells(
        PROVIDER,
        &format!("{PROVIDER}<providr literal=\"daily\"/>"),
        &[
            "newsml-element: found `providr` in `itemMeta`, expected `provider`; did you mean `provider`?",
        ],
    );
    // And leaves others as missing as they are.
    assert_eq!(
        lines(&item_meta(&[CLASS, "<providr literal=\"daily\"/>", STATUS])),
        [
            "newsml-element: found `providr` in `itemMeta`, expected `provider`; did you mean `provider`?",
            "newsml-missing: found `pubStatus` without `versionCreated` before it in `itemMeta`, expected it; add `versionCreated` before `pubStatus`",
        ]
    );
    tells(
        LIST,
        "<ul><lii>tents</lii></ul>",
        &["newsml-payload: found `lii` in `ul`, expected `li`; did you mean `li`?"],
    );
    let wild = lines(&ITEM.replace(STATUS, &format!("{STATUS}<other/>")));
    assert!(!wild.iter().any(|line| line.contains("##")), "{wild:#?}");
}

#[test]
fn what_may_stand_there_is_named_from_the_place_on() {
    let unknown = |expected: &str| {
        format!("newsml-element: found `wall` in `itemMeta`, expected {expected}; take it out")
    };
    assert_eq!(
        lines(&item_meta(&[CLASS, PROVIDER, "<wall/>", CREATED, STATUS])),
        [unknown(
            "`firstCreated`, `embargoed`, `role`, `fileName`, `generator`, `profile` or others"
        )]
    );
    assert_eq!(
        lines(&item_meta(&[CLASS, PROVIDER, CREATED, "<wall/>"])),
        [unknown(
            "`firstCreated`, `embargoed`, `pubStatus`, `role`, `fileName`, `generator` or others"
        )]
    );
    assert_eq!(
        lines(&item_meta(&["<wall/>", PROVIDER, CREATED, STATUS])),
        [unknown("`itemClass`")]
    );
    let headline = "<headline id=\"hl\">Rain stops the fair</headline>";
    tells(
        headline,
        "<headline id=\"hl\">Rain <span><wall/></span></headline>",
        &[
            "newsml-element: found `wall` in `span`, expected `ruby` or an element of another namespace; take it out",
        ],
    );
    tells(
        STATUS,
        &format!("{STATUS}<edNote>Rain <wall/></edNote>"),
        &[
            "newsml-element: found `wall` in `edNote`, expected `a`, `span`, `ruby`, `br`, `inline` or an element of another namespace; take it out",
        ],
    );
    let rights = "<rightsInfo><rightsExpressionXML langid=\"urn:x\"/></rightsInfo>";
    tells(
        "  <itemMeta>",
        &format!("{rights}<itemMeta>"),
        &[
            "newsml-missing: found no element of another namespace in `rightsExpressionXML`, expected one; add it",
        ],
    );
}

#[test]
fn without_a_namespace_nothing_is_said_of_that_of_its_elements() {
    let none = ITEM.replace(NAR, "").replace(STATUS, &format!("{STATUS}<wall/>"));
    let found = lines(&none);
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(
        found.iter().any(|line| line.starts_with("newsml-element: found `wall` in `itemMeta`")),
        "{found:#?}"
    );
}

#[test]
fn the_fewest_elements_are_moved() {
    let moved = |name: &str, found: &str, other: &str, expected: &str| {
        let line = lines(ITEM).len() + 6;
        format!(
            "newsml-order: found `{name}` {found} `{other}` in `itemMeta`, expected it {expected} that; move it {expected} `{other}` on line {line}"
        )
    };
    let (a, b, c) = (PROVIDER, CREATED, STATUS);
    let (pa, pb, pc) = ("provider", "versionCreated", "pubStatus");
    for (order, expected) in [
        ([a, b, c], vec![]),
        ([a, c, b], vec![moved(pb, "after", pc, "before")]),
        ([b, a, c], vec![moved(pa, "after", pb, "before")]),
        ([b, c, a], vec![moved(pa, "after", pb, "before")]),
        ([c, a, b], vec![moved(pc, "before", pb, "after")]),
        ([c, b, a], vec![moved(pb, "after", pc, "before"), moved(pa, "after", pc, "before")]),
    ] {
        let [x, y, z] = order;
        assert_eq!(lines(&item_meta(&[CLASS, x, y, z])), expected, "{order:?}");
    }
    // Of several ways to mend it the one that keeps the earlier elements.
    assert_eq!(
        lines(&item_meta(&[b, CLASS, c, a])),
        [moved("itemClass", "after", pb, "before"), moved(pa, "after", pb, "before")]
    );
}

#[test]
fn an_element_moves_past_others_and_not_past_its_like() {
    tells(
        RELATED,
        &format!("{RELATED}<name>Market</name>"),
        &[
            "newsml-assert: found `name` after `related` in `assert`, expected it before that; move it before `related` on line 21",
        ],
    );
    tells(
        "<type qcode=\"cpnat:event\"/>",
        "<related rel=\"art:place\" literal=\"jo\"/><type qcode=\"cpnat:event\"/>",
        &[
            "newsml-assert: found `related` before `name` in `assert`, expected it after that; move it after `name` on line 20",
        ],
    );
}

#[test]
fn a_second_of_what_stands_once_is_named_with_the_first() {
    let second = "newsml-duplicate: found a second `provider` in `itemMeta`, expected at most one, the first is at line 6, column 36; take one of them out";
    assert_eq!(lines(&item_meta(&[CLASS, PROVIDER, CREATED, STATUS, PROVIDER])), [second]);
    assert_eq!(lines(&item_meta(&[CLASS, PROVIDER, PROVIDER, CREATED, STATUS])), [second]);
    // What is taken out needs not to be moved, nor does anything for its sake.
    let found = lines(&item_meta(&[CLASS, CREATED, PROVIDER, PROVIDER]));
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(
        found
            .iter()
            .any(|line| line.starts_with("newsml-order: found `provider` after `versionCreated`")),
        "{found:#?}"
    );
    let ruby = |inner: &str| format!("<headline id=\"hl\"><ruby>{inner}</ruby></headline>");
    let headline = "<headline id=\"hl\">Rain stops the fair</headline>";
    tells(headline, &ruby("<rb>a</rb><rp>(</rp><rt>b</rt><rp>)</rp>"), &[]);
    let found =
        lines(&ITEM.replace(headline, &ruby("<rb>a</rb><rp>(</rp><rt>b</rt><rp>)</rp><wall/>")));
    assert_eq!(found.len(), 1, "{found:#?}");
    let found =
        lines(&ITEM.replace(headline, &ruby("<rb>a</rb><rp>(</rp><rt>b</rt><rp>)</rp><rp>)</rp>")));
    assert_eq!(found.len(), 1, "{found:#?}");
    let second =
        "found a second `rp` in `ruby`, expected at most one, the first is at line 16, column 39";
    assert!(found.concat().contains(second), "{found:#?}");
}

#[test]
fn what_is_missing_is_named_with_what_should_follow_it() {
    assert_eq!(
        lines(&item_meta(&[CLASS, PROVIDER])),
        [
            "newsml-missing: found no `versionCreated` in `itemMeta`, expected one; add `versionCreated` to it"
        ]
    );
    assert_eq!(
        lines(&item_meta(&[CLASS, CREATED, STATUS])),
        [
            "newsml-missing: found `versionCreated` without `provider` before it in `itemMeta`, expected it; add `provider` before `versionCreated`"
        ]
    );
    // What stands in its place goes before what does not.
    let found = lines(&item_meta(&[STATUS, CLASS, CREATED, "<role qcode=\"art:x\"/>"]));
    assert!(
        found.iter().any(|line| line
            .starts_with("newsml-missing: found `versionCreated` without `provider` before it")),
        "{found:#?}"
    );
    tells(
        LIST,
        "<ul/>",
        &["newsml-payload-strict: found no `li` in `ul`, expected at least one; add `li` to it"],
    );
    // A required part before one that may stand many times.
    let start = ITEM.find("  <contentMeta>").unwrap();
    let concept = |parts: &str| {
        let head = ITEM[..start].replace("newsItem", "conceptItem");
        let first = "<conceptId qcode=\"cpnat:event\"/>";
        lines(&format!("{head}<concept>{first}{parts}</concept></conceptItem>"))
    };
    let (name, definition) = ("<name>Fair</name>", "<definition>A market</definition>");
    let kind = "<type qcode=\"cpnat:event\"/>";
    assert_eq!(concept(&format!("{kind}{name}{definition}")), [""; 0]);
    let missing = "newsml-missing: found `definition` without `name` before it in `concept`, expected it; add `name` before `definition`";
    assert_eq!(concept(&format!("{kind}{definition}")), [missing]);
    assert_eq!(concept(definition), [missing]);
    assert_eq!(
        concept(&format!("{kind}<wall/>{name}")),
        [
            "newsml-element: found `wall` in `concept`, expected `name`, `definition`, `note`, `facet`, `remoteInfo`, `hierarchyInfo` or others; take it out"
        ]
    );
}

#[test]
fn html_of_today_is_told_of_once() {
    let link = "<a href=\"x\"><div>wall</div></a>";
    let found = lines(&ITEM.replace(LIST, &format!("{LIST}<p>{link}</p><p>{link}</p>")));
    assert_eq!(found.len(), 1, "{found:#?}");
    for parent in ["p", "h1", "h2", "h3", "h4", "h5", "h6"] {
        let found =
            lines(&ITEM.replace(LIST, &format!("{LIST}<{parent}><div>wall</div></{parent}>")));
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(found.concat().starts_with("newsml-payload: found `div`"), "{found:#?}");
        let found =
            lines(&ITEM.replace(LIST, &format!("{LIST}<{parent}><mark>wall</mark></{parent}>")));
        assert!(found.iter().all(|line| line.starts_with("newsml-payload-strict: ")), "{found:#?}");
    }
    for parent in ["ins", "del"] {
        tells(LIST, &format!("{LIST}<p><{parent}><a href=\"x\">wall</a></{parent}></p>"), &[]);
    }
}

#[test]
fn elements_of_others_in_html_are_no_html() {
    let found = lines(&ITEM.replace(LIST, "<p><o:table xmlns:o=\"urn:o\"/></p>"));
    assert!(found.iter().all(|line| !line.starts_with("newsml-payload: ")), "{found:#?}");
    let head = "<head><title>Rain</title></head>";
    let found =
        lines(&ITEM.replace(head, "<head><o:title xmlns:o=\"urn:o\"/><title>Rain</title></head>"));
    assert!(!found.iter().any(|line| line.contains("second `title`")), "{found:#?}");
    let found = lines(&ITEM.replace(head, "<head><o:title xmlns:o=\"urn:o\"/></head>"));
    assert!(found.iter().any(|line| line.contains("found no `title` in `head`")), "{found:#?}");
}

#[test]
fn values_are_mended_where_the_slip_is_a_usual_one() {
    let help = |piece: &str, by: &str| {
        let text = ITEM.replace(piece, by);
        let source = Source::decode("item.xml", text.into()).unwrap();
        let found = check(&source);
        let value = found.into_iter().find(|d| d.code.name == "newsml-value");
        value.expect(by).help
    };
    let created = |value: &str| help(CREATED, &format!("<versionCreated>{value}</versionCreated>"));
    let whole = "2025-06-24T09:30:00";
    assert_eq!(
        created("2025-06-24").unwrap(),
        "add the time and its zone, such as `2025-06-24T00:00:00Z`"
    );
    assert_eq!(created("24-06-2025"), None);
    assert_eq!(created("2025-06").unwrap(), "write the whole date with its time and zone");
    assert_eq!(created("2025-06-24 09:30:00Z").unwrap(), format!("write `{whole}Z`"));
    assert_eq!(created(&format!("{whole}+0200")).unwrap(), format!("write `{whole}+02:00`"));
    assert_eq!(created(&format!("{whole}X0200")), None);
    assert_eq!(created("soon+0200"), None);
    assert_eq!(created("2025-+6-24T09:30:00Z"), None);
    let content = |value: &str| {
        help(
            "<contentCreated>2025-06</contentCreated>",
            &format!("<contentCreated>{value}</contentCreated>"),
        )
    };
    assert_eq!(content("2025-06-24 09:30:00Z").unwrap(), format!("write `{whole}Z`"));
    assert_eq!(content("24-06-2025"), None);
    let status = |code: &str| help(STATUS, &STATUS.replace("stat:usable", code));
    assert_eq!(status(" stat:usable").unwrap(), "take the spaces out");
    assert_eq!(status("stat:usable now").unwrap(), "write one code, without spaces");
    assert_eq!(status(" stat usable").unwrap(), "write one code, without spaces");
}

#[test]
fn whole_numbers_lie_between_their_bounds() {
    let confidence = |value: &str| {
        lines(&ITEM.replace("confidence=\"90\"", &format!("confidence=\"{value}\""))).is_empty()
    };
    for value in ["0", "100", "+90", "-0", "007"] {
        assert!(confidence(value), "{value}");
    }
    for value in ["101", "-1", "++9", "9.0", "", "nine", "+", "99999999999999999999"] {
        assert!(!confidence(value), "{value}");
    }
}

#[test]
fn every_code_of_a_list_has_an_alias_and_every_user_is_encoded() {
    let subject = "<subject type=\"cpnat:event\"";
    let codes = format!("{subject} pubconstraint=\"art:x wall:y\"");
    assert_eq!(
        lines(&ITEM.replace(subject, &codes)),
        [
            "newsml-alias: found the alias `wall` in `pubconstraint` of `subject`, expected one that a catalog declares; declare it: <catalog><scheme alias=\"wall\" uri=\"…\"/></catalog>"
        ]
    );
    let href = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml";
    for (uri, count) in [("http://u%20r@[::1]/x", 0), ("http://u%r@[::1]/x", 1)] {
        assert_eq!(
            lines(&ITEM.replace(href, uri))
                .iter()
                .filter(|l| l.starts_with("newsml-value"))
                .count(),
            count,
            "{uri}"
        );
    }
}

#[test]
fn a_body_of_another_format_is_none_of_html() {
    let html = ITEM.find("<html").unwrap();
    let end = ITEM.find("</html>").unwrap() + "</html>".len();
    let other = "<o:body xmlns:o=\"urn:o\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p id=\"b1\">Rain.</p></div></o:body>";
    let found = lines(&format!("{}{other}{}", &ITEM[..html], &ITEM[end..]));
    assert!(!found.iter().any(|line| line.starts_with("newsml-anchor")), "{found:#?}");
}

#[test]
fn catalogs_of_a_message_are_those_of_its_items() {
    let item = ITEM.replace("<?xml version=\"1.0\"?>", "");
    let reference =
        "<catalogRef href=\"http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml\"/>";
    let catalog = "<catalog><scheme alias=\"art\" uri=\"urn:x-copydesk:article:\"/></catalog>";
    let item = item.replace(reference, "").replace(catalog, "");
    let message = |catalogs: &str| {
        format!(
            "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header><sent>2025-06-24T09:30:00Z</sent>{catalogs}</header><itemSet>{item}</itemSet></newsMessage>"
        )
    };
    assert_eq!(lines(&message(&format!("{reference}{catalog}"))), [""; 0]);
    // Of a catalog elsewhere nobody here knows what it declares.
    let elsewhere = "<catalogRef href=\"http://example.org/catalog.xml\"/>";
    assert_eq!(lines(&message(elsewhere)), [""; 0]);
    let without = lines(&message(""));
    assert_eq!(without.len(), 1, "{without:#?}");
    assert!(without.concat().starts_with("newsml-alias: "), "{without:#?}");
}
