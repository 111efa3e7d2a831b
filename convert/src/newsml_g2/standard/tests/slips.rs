//! What is said of slips: the whole message, and nothing beside it.

mod order;
mod values;

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
