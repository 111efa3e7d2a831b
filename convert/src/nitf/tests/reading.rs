use copydesk_model::{Article, Block, Embargo, Status};

use super::read_one;
use crate::nitf::{embedded, read};
use crate::{ReadOptions, Source};

const WIRE: &str = r#"<?xml version="1.0"?>
<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">
<nitf baselang="en-GB">
<head>
 <title>WALL-Harbour</title>
 <meta name="category" content="R"/>
 <tobject><tobject.property tobject.property.type="feature"/>
  <tobject.subject tobject.subject.refnum="06000000" tobject.subject.type="environment"/></tobject>
 <docdata management-status="usable">
  <doc-id id-string="wire 1"/><urgency ed-urg="4"/>
  <date.issue norm="20250512T143000+0100"/><date.release norm="20250513T060000+0100"/>
  <doc.copyright year="2025" holder="Example Wire"/>
  <key-list><keyword key="harbour"/></key-list>
  <identified-content><person idsrc="wire" value="77">Marta Quill</person></identified-content>
 </docdata>
</head>
<body>
 <body.head>
  <hedline><hl1>Harbour wall to cost £41.5m</hl1><hl2>Council votes</hl2></hedline>
  <byline>By <person>Tom Gale</person> <byttl>coast editor</byttl></byline>
  <distributor><org>Example Wire</org></distributor>
  <dateline><location>PORT ELRA</location>, May 12 <story.date norm="20250512"/></dateline>
  <abstract><p>A vote on Monday.</p></abstract>
 </body.head>
 <body.content>
  <p>The <org>council</org> pays <money unit="GBP">£41.5m</money>.</p>
  <block><hl2>Waiting</hl2>
   <p><q quote-source="Marta Quill">We waited <em class="bold">thirty</em> years,</q> said <person>Marta Quill</person>.</p>
   <ul><li>stone</li><li><p>steel</p></li></ul>
   <table><tr><th>Year</th><th>Cost</th></tr><tr><td>1903</td><td><num>7</num></td></tr></table>
   <bq><block><p>No wall, no town.</p></block><credit>old saying</credit></bq>
   <media media-type="image"><media-reference source="wall.jpg" alternate-text="a wall"/>
    <media-caption>The wall <em>today</em>.</media-caption><media-producer>Ann Oake</media-producer></media>
   <media media-type="video"><media-reference source="wall.mp4" mime-type="video/mp4"/>
    <media-caption>Waves.</media-caption><media-object encoding="base64">QUJD</media-object></media>
  </block>
 </body.content>
 <body.end><tagline>Edited by the night desk</tagline></body.end>
</body>
</nitf>"#;

fn texts(article: &Article) -> Vec<String> {
    article.body_texts().map(|(_, text)| text.to_owned()).collect()
}

#[test]
fn every_part_has_its_place() {
    let (article, findings) = read_one(WIRE);
    assert_eq!(
        findings,
        [
            "26:10: note[markup-left-out]: left out markup that an article does not have: 1 \
             `@encoding`, 1 `@quote-source`, 1 `@unit`, 1 `credit`, 1 `media-object`, 1 `money`, \
             1 `num`, 1 `org`, 3 more kinds",
            "3:1: warning[not-read]: found properties that an article has no place for: \
             `doc.copyright/@year`, `meta/category`"
        ]
    );
    assert_eq!(article.guid.as_ref().map(|g| g.as_str()), Some("wire1"));
    assert_eq!(article.language.as_ref().map(|l| l.as_str()), Some("en-GB"));
    assert_eq!(article.status, Some(Status::Usable));
    assert_eq!(
        article.published.map(|d| d.to_string()).as_deref(),
        Some("2025-05-12T14:30:00+01:00")
    );
    assert_eq!(article.embargo, "2025-05-13T06:00:00+01:00".parse().ok().map(Embargo::Until));
    assert_eq!(article.subjects.len(), 2);
    assert_eq!(article.subjects[0].qcode.as_ref().map(|c| c.as_str()), Some("subj:06000000"));
    let headlines: Vec<_> = article.headlines.iter().map(|h| h.text.as_str()).collect();
    assert_eq!(headlines, ["Harbour wall to cost £41.5m", "Council votes", "WALL-Harbour"]);
    assert_eq!(article.bylines[0].text, "By Tom Gale coast editor");
    assert_eq!(article.bylines[0].authors[0].title.as_deref(), Some("coast editor"));
    let dateline = article.dateline.as_ref().expect("dateline");
    assert_eq!(
        (&*dateline.text, dateline.place.as_deref()),
        ("PORT ELRA, May 12", Some("PORT ELRA"))
    );
    assert_eq!(article.media.len(), 1);
}

#[test]
fn no_word_of_the_body_is_lost() {
    let (article, _) = read_one(WIRE);
    assert_eq!(
        texts(&article),
        [
            "The council pays £41.5m.",
            "Waiting",
            "We waited thirty years, said Marta Quill.",
            "stone",
            "steel",
            "Year",
            "Cost",
            "1903",
            "7",
            "No wall, no town.",
            "old saying",
            "The wall today.\nAnn Oake",
            "Waves.",
            "Edited by the night desk",
        ]
    );
    assert_eq!(article.sections.len(), 2 + 1);
    assert!(article.sections[1].blocks.iter().any(|b| matches!(b, Block::Image(_))));
}

#[test]
fn words_outside_of_any_structure_are_kept() {
    let (article, _) =
        read_one("<nitf><body>Rain. <p>Wind.</p> <body.end>Sun.</body.end></body></nitf>");
    assert_eq!(texts(&article), ["Rain.", "Wind.", "Sun."]);
    let (article, _) = read_one("<nitf>Rain.</nitf>");
    assert_eq!(texts(&article), ["Rain."]);
}

#[test]
fn what_is_no_nitf_is_refused() {
    for (text, message) in [
        ("<html/>", "1:1: error[no-news-item]: found `html`, expected `nitf`"),
        ("<newsItem/>", "1:1: error[no-news-item]: found `newsItem`, expected `nitf`"),
        ("<nitf><body><p></body></nitf>", "1:16: error[xml-malformed]: "),
        ("<!DOCTYPE nitf [<!ENTITY a \"b\">]><nitf/>", "1:1: error[xml-doctype]: "),
    ] {
        let error = read(&Source::new("test", text), &ReadOptions::default()).expect_err(text);
        assert!(error.to_string().starts_with(message), "{error}");
    }
}

#[test]
fn embedded_nitf_fills_what_is_missing() {
    let mut article = Article::new("Wall".parse().expect("text"));
    let sections = embedded(&mut article, WIRE).expect("well-formed");
    assert_eq!(sections.len(), 3);
    assert_eq!(article.headlines.len(), 1);
    assert_eq!(article.bylines.len(), 1);
    assert_eq!(embedded(&mut article, "<nitf>"), None);
}

#[test]
fn lines_above_the_body_without_markup_are_read_for_their_parts() {
    let (article, findings) = read_one(
        "<nitf baselang='de'><head><meta name='Slug' content='WALL-VOTE'/></head><body><body.head>\
         <hedline><hl1>Mauer</hl1></hedline><byline>Von Eva Moos und Jan Roth</byline>\
         <dateline>PORT ELRA, May 12 (Example Wire)</dateline></body.head>\
         <body.content><p>Sie kommt.</p></body.content></body></nitf>",
    );
    let authors: Vec<_> = article.bylines[0].authors.iter().map(|a| a.name.as_str()).collect();
    assert_eq!(authors, ["Eva Moos", "Jan Roth"]);
    let dateline = article.dateline.as_ref().unwrap();
    assert_eq!(dateline.place.as_deref(), Some("PORT ELRA"));
    assert_eq!(dateline.source.as_deref(), Some("Example Wire"));
    assert_eq!(article.slugline.as_deref(), Some("WALL-VOTE"));
    assert_eq!(findings, [""; 0]);
}

#[test]
fn markup_of_a_body_that_has_no_place_is_said_once() {
    let (article, findings) = read_one(
        "<nitf><body><body.head><dateline><location>PORT</location></dateline></body.head>\
         <body.content><p class='lead'>CO<sub>2</sub> and <a href='a b'>more</a>.</p>\
         <p class='x'>Then.</p></body.content></body></nitf>",
    );
    assert_eq!(texts(&article), ["CO2 and more.", "Then."]);
    assert_eq!(
        findings,
        [
            "1:96: note[markup-left-out]: left out markup that an article does not have: 2 `@class`, \
             1 `sub`",
            "1:131: warning[not-read]: left out 1 link without a URI; the words are kept"
        ]
    );
}
