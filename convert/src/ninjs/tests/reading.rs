use copydesk_model::{Article, Block, Embargo, Extraction, Status, TextPath};

use super::read_one;
use crate::ninjs::read;
use crate::{ReadOptions, Source};

const ONE: &str = r#"{
  "uri": "urn:example:1", "type": "text", "mimetype": "text/html", "version": "3",
  "versioncreated": "2025-06-24T10:00:00+0200", "embargoed": "2025-06-25T06:00:00Z",
  "pubstatus": "usable", "urgency": 4, "language": "en_GB",
  "headline": "Harbour wall holds", "byline": "By Mara Lind",
  "body_text": "The wall held. Nobody was hurt.",
  "body_xhtml": "<p>The wall <b>held</b>.</p><p>Nobody was&nbsp;hurt.",
  "description_text": "A storm passed.", "copyrightholder": "Example News",
  "ednote": "Check the name.", "located": "Port Elra",
  "subject": [{"code": "20000160", "scheme": "medtop", "name": "storm"}, {"name": "harbour", "rel": "about"}],
  "person": [{"name": "Mara Lind", "rel": "creator"}],
  "renditions": {"thumbnail": {"href": "https://example.org/a.jpg", "mimetype": "image/jpeg", "width": 10}},
  "associations": {"featured": {"uri": "urn:example:2", "type": "picture",
    "renditions": {"full": {"href": "https://example.org/b.jpg"}}}}
}"#;

const THREE: &str = r#"{
  "standard": {"name": "ninjs", "version": "3.0"},
  "uri": "urn:example:1", "type": "text", "version": "3",
  "versionCreated": "2025-06-24T10:00:00+02:00", "embargoedUntil": "2025-06-25T06:00:00Z",
  "pubStatus": "usable", "urgency": 4, "language": "en-GB",
  "headlines": [{"role": "main", "value": "Harbour wall holds"}], "by": "By Mara Lind",
  "bodies": [
    {"role": "text", "contentType": "text/plain", "value": "The wall held.\nNobody was hurt."},
    {"role": "xhtml", "contentType": "text/html", "wordCount": 6,
     "value": "<body><p>The wall <b>held</b>.</p><p>Nobody was&nbsp;hurt.</p></body>"}
  ],
  "descriptions": [{"role": "summary", "value": "A storm passed."}], "copyrightHolder": "Example News",
  "edNote": "Check the name.", "located": "Port Elra",
  "subjects": [{"literal": "medtop:20000160", "uri": "http://cv.iptc.org/newscodes/mediatopic/20000160", "name": "storm"},
    {"name": "harbour", "rel": "about"}],
  "people": [{"name": "Mara Lind", "rel": "creator"}],
  "renditions": [{"name": "thumbnail", "href": "https://example.org/a.jpg", "contentType": "image/jpeg", "width": 10}],
  "associations": [{"name": "featured", "uri": "urn:example:2", "type": "picture",
    "renditions": [{"name": "full", "href": "https://example.org/b.jpg"}]}]
}"#;

fn paragraphs(article: &Article) -> Vec<String> {
    article.body_texts().map(|(_, text)| text.to_owned()).collect()
}

#[test]
fn every_version_gives_the_same_article() {
    let (one, findings) = read_one(ONE);
    assert_eq!(
        findings,
        ["1:1: warning[not-read]: found properties that an article has no place for: \
          `renditions.width`"]
    );
    let (three, findings) = read_one(THREE);
    assert_eq!(findings.len(), 1);
    assert_eq!(one, three);

    assert_eq!(one.guid.as_ref().map(|g| g.as_str()), Some("urn:example:1"));
    assert_eq!(one.published.map(|d| d.to_string()).as_deref(), Some("2025-06-24T10:00:00+02:00"));
    assert_eq!(one.embargo, "2025-06-25T06:00:00Z".parse().ok().map(Embargo::Until));
    assert_eq!(one.status, Some(Status::Usable));
    assert_eq!(one.language.as_ref().map(|l| l.as_str()), Some("en-GB"));
    assert_eq!(one.extraction, Extraction::Skipped);
    assert_eq!(paragraphs(&one), ["The wall held.", "Nobody was\u{a0}hurt."]);
    assert_eq!(one.subjects.len(), 3);
    assert_eq!(one.subjects[0].kind.as_ref().map(|k| k.as_str()), Some("cpnat:person"));
    assert_eq!(one.subjects[1].qcode.as_ref().map(|c| c.as_str()), Some("medtop:20000160"));
    assert_eq!(one.media.len(), 2);
    assert_eq!(one.media[0].rendition.as_ref().map(|r| r.as_str()), Some("ninjs:thumbnail"));
}

#[test]
fn a_picture_is_an_article_without_a_body() {
    let (article, _) = read_one(
        r#"{"uri": "urn:example:p", "type": "picture", "headline": "Wall", "description_caption": "The wall.",
            "renditions": {"web": {"href": "https://example.org/w.jpg"}}}"#,
    );
    assert_eq!(article.sections, []);
    assert_eq!(article.summary.as_ref().map(|s| s.as_str()), Some("The wall."));
    assert_eq!(article.media.len(), 1);
}

#[test]
fn a_second_body_with_other_words_is_kept() {
    let (article, findings) = read_one(
        r#"{"uri": "urn:example:b", "bodies": [
            {"role": "main", "contentType": "text/html", "value": "<h2>Storm</h2><p>The wall held all night.</p>"},
            {"role": "main", "contentType": "text/plain", "value": "Storm\n\nThe wall held all night."},
            {"role": "box", "contentType": "text/html", "value": "<p>Walls of the coast, built 1903</p>"}]}"#,
    );
    assert_eq!(
        paragraphs(&article),
        ["Storm", "The wall held all night.", "Walls of the coast, built 1903"]
    );
    assert_eq!(
        findings,
        ["1:1: note[second-body]: found 1 further bodies with other words, put behind the first"]
    );
}

#[test]
fn broken_markup_loses_no_word() {
    let (article, _) = read_one(
        r#"{"uri": "urn:example:h", "body_html": "Rain<br>wind & hail < sleet<p>Night</b>fall<ul><li>one<li>two"}"#,
    );
    assert_eq!(paragraphs(&article), ["Rain\nwind & hail < sleet", "Nightfall", "one", "two"]);
    let list = article.sections[0].blocks.last();
    assert!(matches!(list, Some(Block::List(_))), "{list:?}");
    assert_eq!(article.text_at(&TextPath::block(0, 1)), Some("Nightfall"));
}

#[test]
fn what_is_no_news_is_refused_by_name() {
    for (text, message) in [
        (
            r#"{"uri": "urn:example:e", "type": "event", "headlines": [{"value": "Fair"}]}"#,
            "1:1: error[not-news-item]: found a news object of type `event`; only news is an article",
        ),
        (
            "[1]",
            "1:2: error[not-news-item]: found a value that is no object, expected a news object",
        ),
        (
            r#"{"schema": 1, "headlines": ["Wall"], "sections": []}"#,
            "1:1: error[not-news-item]: found an object without `uri`, headline or body, expected a \
             news object",
        ),
        ("[]", "1:1: error[no-news-item]: found 0 objects, none of them news"),
        (
            "{",
            "1:2: error[json-syntax]: found the end, expected a field between double quotation marks",
        ),
    ] {
        let error = read(&Source::new("test", text), &ReadOptions::default()).expect_err(text);
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn a_collection_holds_several_articles() {
    let text = r#"[{"uri": "urn:example:1", "headline": "A"}, {"type": "event", "uri": "urn:example:2"},
        {"uri": "urn:example:3", "headline": "B"}]"#;
    let outcome = read(&Source::new("test", text), &ReadOptions::default()).expect("reads");
    assert_eq!(outcome.articles.len(), 2);
    assert_eq!(outcome.diagnostics.len(), 1);
}

#[test]
fn of_a_property_that_stands_twice_the_first_counts() {
    let (article, findings) =
        read_one(r#"{"uri": "urn:example:1", "headline": "Wall", "headline": "Tower"}"#);
    assert_eq!(article.headline().map(|h| h.as_str()), Some("Wall"));
    assert_eq!(findings.len(), 1);
    assert!(findings[0].starts_with("1:46: warning[duplicate-field]: "), "{findings:?}");
}

#[test]
fn a_byline_names_its_authors_and_a_list_of_authors_their_titles() {
    let (article, findings) = read_one(
        r#"{"uri": "urn:example:a", "headline": "Wall", "byline": "By Tom Gale and Ann Oake",
            "authors": [{"name": "Ann Oake", "role": "writer", "jobtitle": {"name": "coast editor"}, "x": 1}]}"#,
    );
    let authors = article.bylines[0].authors.iter();
    let authors: Vec<_> = authors.map(|a| (a.name.as_str(), a.title.as_deref())).collect();
    assert_eq!(authors, [("Tom Gale", None), ("Ann Oake", Some("coast editor"))]);
    assert_eq!(article.bylines.len(), 1);
    assert_eq!(
        findings,
        ["1:1: warning[not-read]: found properties that an article has no place for: `authors.x`"]
    );
}

#[test]
fn markup_of_a_body_that_has_no_place_is_said_and_films_are_media() {
    let (article, findings) = read_one(
        r#"{"uri": "urn:example:m", "body_html": "<p class='x'>Rain.</p><video src='https://v.example/a.mp4'></video>"}"#,
    );
    let files: Vec<_> = article.media.iter().map(|media| media.href.as_str()).collect();
    assert_eq!(files, ["https://v.example/a.mp4"]);
    assert_eq!(
        findings,
        ["1:1: note[markup-left-out]: left out markup that an article does not have: 1 `@class`"]
    );
}
