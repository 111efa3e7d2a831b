//! Bodies and encodings that no standard foresees and somebody sends.

use copydesk_model::{Block, MarkKind, Prose};

use super::shapes::{Read, blocks, body, carried, decoded, item, news};

const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// The first paragraph.
fn prose(article: &copydesk_model::Article) -> &Prose {
    let block = article.sections.iter().flat_map(|section| &section.blocks).next();
    match block {
        Some(Block::Paragraph(text)) => text,
        other => panic!("no paragraph: {other:?}"),
    }
}

fn marked(text: &Prose) -> Vec<(&'static str, &str)> {
    let kind = |kind: &MarkKind| match kind {
        MarkKind::Strong(_) => "strong",
        MarkKind::Emphasis(_) => "emphasis",
        MarkKind::Link(_) => "link",
    };
    text.marks().iter().map(|mark| (kind(mark.kind()), text.marked(mark))).collect()
}

fn page(attributes: &str, text: &str) -> String {
    format!(
        "<inlineXML contenttype='application/xhtml+xml' {attributes}><html xmlns='{XHTML}'><body>\
         <p>{text}</p></body></html></inlineXML>"
    )
}

#[test]
fn two_links_that_touch_are_both_kept() {
    let links = "<p><a href='https://a.example/'>One</a><a href='https://b.example/'>two</a></p>";
    let Read { article, findings } = item(&body(links));
    assert_eq!(marked(prose(&article)), [("link", "One"), ("link", "two")]);
    assert_eq!(findings, [""; 0]);
    let one = "<p><a href='https://a.example/'>One</a><a href='https://a.example/'>two</a></p>";
    assert_eq!(marked(prose(&item(&body(one)).article)), [("link", "Onetwo")]);
}

#[test]
fn emphasis_and_links_around_blocks_are_theirs() {
    let linked =
        "<a href='https://a.example/'><p>The ferry.</p> and <div>the <b>quay</b>.</div></a>";
    let Read { article, .. } = item(&body(linked));
    assert_eq!(blocks(&article), ["The ferry.", "and", "the quay."]);
    let texts = article.sections[0].blocks.iter().filter_map(|block| match block {
        Block::Paragraph(text) => Some(marked(text)),
        _ => None,
    });
    let expected = [
        vec![("link", "The ferry.")],
        vec![("link", "and")],
        vec![("link", "the quay."), ("strong", "quay")],
    ];
    assert_eq!(texts.collect::<Vec<_>>(), expected);
    let bold = "<b><p>What now</p></b><p>It waits.</p>";
    assert_eq!(blocks(&item(&body(bold)).article), ["# What now", "It waits."]);
}

#[test]
fn marks_of_quotations_that_a_browser_sets_are_set() {
    let q = "<p>He said <q>it <q>sank</q>.</q> She said “<q>No.</q>” Both said <q>“Yes.”</q></p>";
    let Read { article, .. } = item(&body(q));
    assert_eq!(
        prose(&article).as_str(),
        "He said \"it \"sank\".\" She said “No.” Both said “Yes.”"
    );
}

#[test]
fn places_where_a_word_may_break_do_not_part_it() {
    let text = "<p>super<wbr/>califragil<nobr>istic</nobr> <data value='2'>two</data>fold</p>";
    let Read { article, .. } = item(&body(text));
    assert_eq!(blocks(&article), ["supercalifragilistic twofold"]);
}

#[test]
fn paragraphs_without_anything_to_see_are_none() {
    let text = "<p>&#x200B;</p><p>Words.</p><p>&#xA0;&#xFEFF;</p><p>&#xAD;</p>";
    assert_eq!(blocks(&item(&body(text)).article), ["Words."]);
}

#[test]
fn further_headlines_are_not_repeated_at_the_top_of_the_body() {
    let meta = "<headline>Ferry stops</headline>\
                <headline role='hld:subHeadline'>Fog on the sound</headline>";
    let html = |inside: &str| news("", "", meta, &page("", "x").replace("<p>x</p>", inside));
    let top = "<h1>Ferry stops</h1><h2>Fog on the sound</h2><p>It waits.</p>";
    assert_eq!(blocks(&item(&html(top)).article), ["It waits."]);
    let bold = "<p><b>Ferry stops</b></p><p>It waits.</p>";
    assert_eq!(blocks(&item(&html(bold)).article), ["It waits."]);
    let later = "<p>It waits.</p><h2>Fog on the sound</h2><p>It clears.</p>";
    let expected = ["It waits.", "# Fog on the sound", "It clears."];
    assert_eq!(blocks(&item(&html(later)).article), expected);
}

#[test]
fn the_rendition_in_the_language_of_the_item_is_the_body() {
    let both = page("xml:lang='de'", "Die Fähre wartet.") + &page("xml:lang='en-GB'", "It waits.");
    let Read { article, findings } =
        item(&news("xml:lang='en'", "", "<headline>F</headline>", &both));
    assert_eq!(blocks(&article), ["It waits."]);
    assert!(findings[0].contains("note[rendition-chosen]"), "{findings:?}");
    assert!(carried(&article).iter().any(|(_, piece)| piece.contains("Die Fähre wartet.")));
}

#[test]
fn a_further_page_with_other_words_follows_behind() {
    let parts =
        page("", "The ferry waits in the harbour.") + &page("", "On the quay nobody sleeps.");
    let Read { article, findings } = item(&news("", "", "<headline>F</headline>", &parts));
    let expected = ["The ferry waits in the harbour.", "On the quay nobody sleeps."];
    assert_eq!(blocks(&article), expected);
    assert!(findings[0].contains("note[second-body]"), "{findings:?}");
    let same =
        page("", "The ferry waits in the harbour.") + &page("", "The ferry waits in harbour.");
    let Read { article, findings } = item(&news("", "", "<headline>F</headline>", &same));
    assert_eq!(blocks(&article), ["The ferry waits in the harbour."]);
    assert!(findings[0].contains("note[rendition-chosen]"), "{findings:?}");
}

#[test]
fn words_in_markup_of_their_own_are_read_and_the_markup_is_carried() {
    let story = "<inlineXML contenttype='application/vnd.quay+xml'><story xmlns='urn:quay'>\
                 <lead>The ferry will stay in the harbour until the fog <b>lifts</b>.</lead>\
                 <more><para>Nobody sleeps.</para></more></story></inlineXML>";
    let Read { article, findings } = item(&news("", "", "<headline>F</headline>", story));
    let expected = ["The ferry will stay in the harbour until the fog lifts.", "Nobody sleeps."];
    assert_eq!(blocks(&article), expected);
    assert!(findings[0].contains("warning[not-read]"), "{findings:?}");
    assert!(carried(&article)[0].1.contains("<para>Nobody sleeps.</para>"));
    // Results and prices are no prose.
    let data = "<inlineXML contenttype='text/xml'><results xmlns='urn:quay'><team>Port</team>\
                <score>3</score></results></inlineXML>";
    let Read { article, .. } = item(&news("", "", "<headline>F</headline>", data));
    assert_eq!(article.sections, []);
}

#[test]
fn html_as_text_ends_paragraphs_and_entries_as_browsers_do() {
    let html = "<p>One.<figure><img src='https://i.example/1.jpg'></figure><p>Two.<dl><dt>Quay\
                <dd>A wall.<dt>Mole<dd>A longer wall.</dl>";
    let data = format!("<inlineData contenttype='text/html'><![CDATA[{html}]]></inlineData>");
    let Read { article, .. } = item(&news("", "", "<headline>F</headline>", &data));
    let expected =
        ["One.", "[https://i.example/1.jpg]", "Two.", "Quay", "A wall.", "Mole", "A longer wall."];
    assert_eq!(blocks(&article), expected);
}

/// An item in the bytes of an encoding, which its declaration calls by a name.
fn declared(name: &str, encode: impl Fn(&str) -> Vec<u8>) -> Vec<u8> {
    let xml = body("<p>Fjær på sjøen.</p>");
    encode(&format!("<?xml version=\"1.0\" encoding=\"{name}\"?>\n{xml}"))
}

#[test]
fn utf_16_needs_no_mark() {
    let little = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [declared("UTF-16", little), declared("UTF-16BE", big)] {
        let (articles, findings) = decoded(bytes);
        assert_eq!(blocks(&articles[0]), ["Fjær på sjøen."]);
        assert_eq!(findings, [""; 0]);
    }
}

#[test]
fn a_declaration_that_cannot_be_right_is_not_believed() {
    for name in ["utf-16", "ISO-8859-1", "windows-1252"] {
        let (articles, findings) = decoded(declared(name, |text| text.as_bytes().to_vec()));
        assert_eq!(blocks(&articles[0]), ["Fjær på sjøen."]);
        let expected =
            format!("1:31: warning[other-encoding]: found UTF-8, expected the encoding \"{name}\"");
        assert_eq!(findings, [expected]);
    }
    let latin = |text: &str| text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let (articles, findings) = decoded(declared("ISO-8859-1", latin));
    assert_eq!(blocks(&articles[0]), ["Fjær på sjøen."]);
    assert_eq!(findings, [""; 0]);
}
