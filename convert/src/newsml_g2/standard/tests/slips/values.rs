//! HTML of today, values, aliases and bodies.

use super::super::{ITEM, Source, check};
use super::{CREATED, LIST, STATUS, lines, tells};

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
