//! Elements out of their order, twice, or missing.

use super::super::ITEM;
use super::{CLASS, CREATED, LIST, PROVIDER, RELATED, STATUS, item_meta, lines, tells};

#[test]
fn the_fewest_elements_are_moved() {
    let moved = |name: &str, found: &str, other: &str, expected: &str| {
        format!(
            "newsml-order: found `{name}` {found} `{other}` in `itemMeta`, expected it {expected} that; move it {expected} `{other}` on line 6"
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
