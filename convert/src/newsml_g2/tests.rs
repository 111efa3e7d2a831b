use copydesk_model::{Article, Carried, Confidence, Party, PartyKind, Text, strategies};
use proptest::prelude::*;

use super::{foreign, rules, write};
use crate::{Envelope, Payload, ReadOptions, Source, WriteOptions};

fn written(articles: &[Article]) -> String {
    write(articles, &WriteOptions::default()).expect("writes").value
}

fn read_back(xml: &str) -> Vec<Article> {
    let source = Source::new("test.xml", xml);
    match crate::read(crate::Format::Xml, &source, &ReadOptions::default()) {
        Ok(outcome) => outcome.value,
        Err(error) => panic!("{error}\n{xml}"),
    }
}

/// Pieces that a place takes, does not take, or takes only once.
const PIECES: &[(&str, &str)] = &[
    ("newsItem", r#"<newsItem dir="rtl"/>"#),
    ("newsItem", r#"<newsItem guid="x"/>"#),
    ("newsItem", r#"<newsItem xmlns:o="urn:o" o:k="1"/>"#),
    ("newsItem", r#"<catalogRef href="http://example.org/catalog.xml"/>"#),
    ("newsItem", r#"<catalog><scheme alias="own" uri="http://example.org/own/"/></catalog>"#),
    ("newsItem", r#"<catalog><scheme alias="art" uri="http://example.org/own/"/></catalog>"#),
    ("newsItem", r#"<rightsInfo><link href="http://example.org/"/></rightsInfo>"#),
    ("newsItem", r#"<rightsInfo><copyrightNotice>X</copyrightNotice></rightsInfo>"#),
    ("newsItem", r#"<partMeta id="p"><edNote>X</edNote></partMeta>"#),
    ("newsItem", r#"<assert qcode="own:a"><name>A</name></assert>"#),
    ("newsItem", r#"<assert literal="party/a"><name>A</name></assert>"#),
    (
        "rightsInfo[1]",
        r#"<rightsInfo><copyrightNotice xml:lang="de">X</copyrightNotice></rightsInfo>"#,
    ),
    (
        "rightsInfo[1]/copyrightHolder[1]",
        r#"<copyrightHolder><definition>X</definition></copyrightHolder>"#,
    ),
    ("rightsInfo[1]/usageTerms[1]", r#"<usageTerms xml:lang="de"/>"#),
    ("itemMeta", r#"<itemMeta id="m"/>"#),
    ("itemMeta", r#"<itemClass qcode="ninat:picture"/>"#),
    ("itemMeta", r#"<itemClass qcode="ninat:text"/>"#),
    ("itemMeta", r#"<itemClass qcode="ninat:text"><name>text</name></itemClass>"#),
    ("itemMeta/provider[1]", r#"<provider><organisationDetails/></provider>"#),
    ("itemMeta/provider[1]", r#"<provider qcode="a:b"/>"#),
    ("itemMeta", r#"<versionCreated>then</versionCreated>"#),
    ("itemMeta/pubStatus[1]", r#"<pubStatus><name>usable</name></pubStatus>"#),
    ("itemMeta", r#"<generator versioninfo="1">X</generator>"#),
    ("itemMeta", r#"<profile versioninfo="1">article</profile>"#),
    ("itemMeta", r#"<profile>their own</profile>"#),
    ("itemMeta", r#"<service qcode="svc:news"><name>News</name></service>"#),
    ("itemMeta", r#"<service qcode="svc:more"/>"#),
    ("itemMeta/edNote[1]", r#"<edNote pubconstraint="own:x"/>"#),
    ("itemMeta/edNote[2]", r#"<edNote xml:lang="de"/>"#),
    ("itemMeta", r#"<signal qcode="sig:update"/>"#),
    (
        "itemMeta",
        r#"<link rel="irel:seeAlso"><title>X</title><link href="http://example.org/"/></link>"#,
    ),
    ("itemMeta", r#"<o:x xmlns:o="urn:o">1</o:x>"#),
    ("itemMeta", r#"<link xmlns="urn:o"/>"#),
    ("contentMeta", r#"<urgency id="u">3</urgency>"#),
    ("contentMeta", r#"<digitalSourceType qcode="digsrctype:digitalCapture"/>"#),
    ("contentMeta", r#"<located qcode="own:kyiv"><name>Kyiv</name></located>"#),
    ("contentMeta", r#"<creator qcode="own:jr"/>"#),
    ("contentMeta", r#"<altId type="own:id" id="hl">1</altId>"#),
    ("contentMeta", r#"<language tag="uk"/>"#),
    ("contentMeta/genre[1]", r#"<genre rank="1"/>"#),
    ("contentMeta/subject[1]", r#"<subject rank="1"><broader qcode="own:b"/></subject>"#),
    ("contentMeta/subject[1]", r#"<subject rank="2"/>"#),
    ("contentMeta/subject[2]", r#"<subject><bag/></subject>"#),
    ("contentMeta", r#"<subject qcode="own:s"/>"#),
    ("contentMeta/slugline[1]", r#"<slugline separator="-"/>"#),
    ("contentMeta", r#"<slugline>X-Y</slugline>"#),
    ("contentMeta/headline[1]", r#"<headline rank="1"/>"#),
    ("contentMeta/by[1]", r#"<by rank="1"/>"#),
    ("contentMeta", r#"<description role="drol:caption">X</description>"#),
    ("contentMeta", r#"<contentMetaExtProperty rel="own:p" value="1"/>"#),
    ("contentMeta", r#"<contentMetaExtProperty rel="art:p" value="1"/>"#),
    ("contentMeta", r#"<o:y xmlns:o="urn:o"><o:z a="&amp;"/></o:y>"#),
    ("contentSet", r#"<inlineXML id="otherbody"><x xmlns="urn:o"/></inlineXML>"#),
    ("contentSet", r#"<inlineXML><x xmlns="urn:o"/></inlineXML>"#),
    ("contentSet", r#"<inlineData contenttype="text/plain">X</inlineData>"#),
    ("contentSet", r#"<remoteContent residref="r"/>"#),
    ("contentSet/remoteContent[1]", r#"<remoteContent width="3"/>"#),
    ("contentSet/inlineXML[1]", r#"<inlineXML rendition="rnd:web"/>"#),
    ("elsewhere", "<x/>"),
];

fn pieces() -> impl Strategy<Value = Vec<Carried>> {
    let chosen = prop::sample::subsequence(PIECES, 0..PIECES.len());
    let chosen = prop_oneof![chosen.clone().boxed(), chosen.prop_shuffle().boxed()];
    chosen.prop_map(|pieces| {
        let piece = |(parent, content): &(&str, &str)| Carried {
            format: "xml".parse().expect("text"),
            parent: parent.parse().expect("text"),
            content: (*content).to_owned(),
        };
        pieces.iter().map(piece).collect()
    })
}

/// The fields in which two articles differ.
fn difference(a: &Article, b: &Article) -> String {
    let fields = |x: &Article| serde_json::to_value(x).expect("serialises");
    let (a, b) = (fields(a), fields(b));
    let mut names: Vec<_> =
        a.as_object().into_iter().chain(b.as_object()).flat_map(|o| o.keys()).collect();
    names.dedup();
    let differs = names.into_iter().filter(|name| a.get(name) != b.get(name));
    differs.map(|n| format!("{n}: {:?} / {:?}\n", a.get(n), b.get(n))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn reading_what_was_written_gives_the_same_article(article in strategies::article()) {
        let xml = written(std::slice::from_ref(&article));
        let back = read_back(&xml);
        prop_assert_eq!(back.len(), 1);
        prop_assert!(back[0] == article, "{}\n{}", difference(&article, &back[0]), xml);
        prop_assert_eq!(written(&back), xml);
    }

    #[test]
    fn several_articles_make_one_message(articles in prop::collection::vec(strategies::article(), 2..4)) {
        let back = read_back(&written(&articles));
        prop_assert_eq!(back.len(), articles.len());
        for (article, back) in articles.iter().zip(&back) {
            prop_assert!(back == article, "{}", difference(article, back));
        }
    }

    #[test]
    fn what_is_written_keeps_the_rules_beside_the_schema(
        mut articles in prop::collection::vec(strategies::article(), 1..4),
        carried in pieces(),
        nitf in any::<bool>(),
    ) {
        articles[0].carried = carried;
        let payload = if nitf { Payload::Nitf } else { Payload::Xhtml };
        let xml = write(&articles, &WriteOptions { payload, ..Default::default() }).expect("writes").value;
        let faults = rules::faults(&xml);
        prop_assert!(faults.is_empty(), "{faults:?}\n{xml}");
    }

    #[test]
    fn no_word_and_no_picture_of_a_foreign_body_is_lost(tree in foreign::tree()) {
        let xml = foreign::item(&tree);
        let articles = read_back(&xml);
        prop_assert_eq!(foreign::sorted(&foreign::words(&articles[0])), foreign::sorted(&tree.words()), "{}", xml);
        prop_assert_eq!(foreign::pictures(&articles[0]), tree.pictures(), "{}", xml);
        let again = written(&articles);
        prop_assert_eq!(&read_back(&again), &articles, "{}", again);
        let faults = rules::faults(&again);
        prop_assert!(faults.is_empty(), "{faults:?}\n{again}");
    }

    #[test]
    fn a_body_of_nitf_gives_the_same_article(articles in prop::collection::vec(strategies::article(), 1..3)) {
        let options =
            WriteOptions { payload: Payload::Nitf, envelope: Some(Envelope::NewsMessage), ..Default::default() };
        let xml = write(&articles, &options).expect("writes").value;
        let bodied = articles.iter().any(|a| !a.sections.is_empty());
        prop_assert!(!bodied || xml.contains("contenttype=\"application/nitf+xml\""));
        let back = read_back(&xml);
        prop_assert_eq!(back.len(), articles.len());
        for (article, back) in articles.iter().zip(&back) {
            prop_assert!(back == article, "{}\n{}", difference(article, back), xml);
        }
        prop_assert_eq!(write(&back, &options).expect("writes").value, xml);
    }

    #[test]
    fn pieces_that_nobody_can_place_are_kept(content in strategies::tricky(), parent in strategies::text()) {
        let format: Text = "xml".parse().expect("text");
        let carried = vec![Carried { format, parent, content: format!("{content}\\{{") }];
        let article = Article { carried, ..Article::default() };
        prop_assert_eq!(&read_back(&written(std::slice::from_ref(&article)))[0], &article);
    }

    #[test]
    fn carried_pieces_come_back(mut article in strategies::article(), carried in pieces()) {
        article.carried = carried;
        let xml = written(std::slice::from_ref(&article));
        let back = read_back(&xml);
        prop_assert!(back[0] == article, "{}\n{}", difference(&article, &back[0]), xml);
    }
}

#[test]
fn one_article_is_an_item_or_a_message_and_several_are_a_message() {
    let one = [Article::new("Wall".parse().expect("text"))];
    let options = |envelope| WriteOptions { envelope, ..Default::default() };
    let root = |articles: &[Article], envelope| {
        let xml = write(articles, &options(envelope)).expect("writes").value;
        assert_eq!(read_back(&xml), articles);
        xml.lines().nth(1).unwrap_or_default().starts_with("<newsMessage ")
    };
    assert!(!root(&one, None));
    assert!(!root(&one, Some(Envelope::NewsItem)));
    assert!(root(&one, Some(Envelope::NewsMessage)));
    let two = [one[0].clone(), one[0].clone()];
    assert!(root(&two, None));
    assert!(root(&two, Some(Envelope::NewsMessage)));
    let error = write(&two, &options(Some(Envelope::NewsItem))).expect_err("two articles");
    assert_eq!(error.diagnostic().code.name, "not-one-article");
}

#[test]
fn an_element_of_another_namespace_does_not_change_that_of_ours() {
    for inside in ["<itemMeta/>", "<itemMeta role='r:a'/>"] {
        let file = format!(
            "<newsItem xmlns='http://example.org/nar/' guid='urn:example:1'><itemMeta>{inside}\
             <generator>a</generator></itemMeta><contentMeta><headline>Tide turns</headline></contentMeta></newsItem>"
        );
        let articles = read_back(&file);
        assert_eq!(articles[0].carried.len(), 2, "{inside}");
        let again = written(&articles);
        assert!(!again.contains("<itemMeta xmlns"), "{again}");
        assert_eq!(read_back(&again), articles, "{inside}");
    }
}

#[test]
fn an_element_in_one_of_its_name_is_not_taken_for_what_that_one_has() {
    let file = "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='urn:example:1'><itemMeta><itemMeta/>\
                <generator>a</generator></itemMeta><contentMeta><headline>Tide turns</headline></contentMeta></newsItem>";
    let articles = read_back(file);
    assert_eq!(articles[0].carried[0].content.as_str(), "<itemMeta/>");
    assert_eq!(read_back(&written(&articles)), articles);
}

#[test]
fn white_space_around_a_literal_changes_nothing() {
    let mut article = Article::new(Text::new("Tide turns").unwrap());
    let id = "orrin".parse().unwrap();
    let mut party = Party::new(id, PartyKind::Person, Text::new("Orrin").unwrap());
    party.confidence = Confidence::new(70);
    article.parties.push(party);
    let file = written(std::slice::from_ref(&article));
    let spaced = file.replacen(
        "<subject type=\"cpnat:person\" literal=\"party/orrin\"",
        "<subject type=\"cpnat:person\" literal=\"party/orrin\r\n\"",
        1,
    );
    assert_ne!(spaced, file);
    assert_eq!(read_back(&spaced), read_back(&file));
}
