//! Files in the shapes in which agencies and newsroom systems send news.

use copydesk_model::{Article, AuthorKind, Block, Embargo, Severity};

use crate::{Format, ReadOptions, Source, WriteOptions, read, write};

const NAR: &str = "http://iptc.org/std/nar/2006-10-01/";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

pub(super) struct Read {
    pub(super) article: Article,
    pub(super) findings: Vec<String>,
}

pub(super) fn decoded(bytes: Vec<u8>) -> (Vec<Article>, Vec<String>) {
    let source = Source::decode_xml("x.xml", bytes).expect("decodes");
    let outcome = read(Format::Xml, &source, &ReadOptions::default())
        .unwrap_or_else(|error| panic!("{error}\n{}", source.text()));
    let findings = outcome.diagnostics.iter();
    assert!(findings.clone().all(|d| d.severity < Severity::Error));
    (outcome.value, findings.map(ToString::to_string).collect())
}

/// Reads an item; what is written of it must read the same, and be the same when it is written again.
pub(super) fn item(xml: &str) -> Read {
    let (articles, findings) = decoded(xml.as_bytes().to_vec());
    let written = write(Format::Xml, &articles, &WriteOptions::default()).expect("writes").value;
    let (again, faults) = decoded(written.clone().into_bytes());
    assert_eq!(again, articles, "{written}");
    assert_eq!(faults, [""; 0], "{written}");
    let twice = write(Format::Xml, &again, &WriteOptions::default()).expect("writes").value;
    assert_eq!(twice, written);
    let article = articles.into_iter().next().expect("an article");
    Read { article, findings }
}

pub(super) fn news(attributes: &str, item_meta: &str, content_meta: &str, content: &str) -> String {
    format!(
        "<newsItem xmlns='{NAR}' guid='tag:example.org,2024:1' version='3' standard='NewsML-G2' \
         standardversion='2.12' conformance='power' {attributes}>\n<itemMeta>\n\
         <itemClass qcode='ninat:text'/>\n<provider qcode='nprov:XX'/>\n\
         <versionCreated>2024-05-06T07:08:09Z</versionCreated>\n{item_meta}\n</itemMeta>\n\
         <contentMeta>\n{content_meta}\n</contentMeta>\n<contentSet>{content}</contentSet>\n</newsItem>"
    )
}

pub(super) fn body(html: &str) -> String {
    let content = format!(
        "<inlineXML contenttype='application/xhtml+xml'><html xmlns='{XHTML}'>\
         <head><title/></head><body>{html}</body></html></inlineXML>"
    );
    news("", "", "<headline>Ferry stops</headline>", &content)
}

fn words(article: &Article) -> String {
    article.words().collect::<Vec<_>>().join(" ")
}

pub(super) fn blocks(article: &Article) -> Vec<String> {
    let mut out = Vec::new();
    for section in &article.sections {
        out.extend(section.heading.iter().map(|h| format!("# {}", h.text)));
        for block in &section.blocks {
            let mut texts = Vec::new();
            block.texts(&mut |_, text| texts.push(text.as_str().to_owned()));
            if let Block::Image(image) = block {
                texts.insert(0, format!("[{}]", image.href));
            }
            out.push(texts.join("|"));
        }
    }
    out
}

pub(super) fn carried(article: &Article) -> Vec<(&str, &str)> {
    article.carried.iter().map(|c| (c.parent.as_str(), c.content.as_str())).collect()
}

fn written(article: &Article) -> String {
    let articles = std::slice::from_ref(article);
    write(Format::Xml, articles, &WriteOptions::default()).expect("writes").value
}

#[test]
fn codes_get_the_uris_of_their_schemes() {
    let meta = "<subject qcode='medtop:04000000'/><subject qcode='xx:econ'/><subject qcode='yy:1'/>\
                <subject qcode='xx:a' uri='http://example.org/other'/>";
    let catalog = "<catalog><scheme alias='xx' uri='http://example.org/topics/'/></catalog>";
    let xml = news("", "", meta, "").replace("<itemMeta>", &format!("{catalog}<itemMeta>"));
    let Read { article, .. } = item(&xml);
    let uris: Vec<_> =
        article.subjects.iter().map(|s| s.uri.as_ref().map(|u| u.as_str())).collect();
    let expected = [
        Some("http://cv.iptc.org/newscodes/mediatopic/04000000"),
        Some("http://example.org/topics/econ"),
        None,
        Some("http://example.org/other"),
    ];
    assert_eq!(uris, expected);
    assert_eq!(
        article.provider.unwrap().uri.unwrap().as_str(),
        "http://cv.iptc.org/newscodes/newsprovider/XX"
    );
    // A catalog of somebody else may say something else by the same alias.
    let foreign = "<catalogRef href='http://example.org/catalog.xml'/><itemMeta>";
    let xml = news("", "", meta, "").replace("<itemMeta>", foreign);
    assert!(item(&xml).article.subjects[0].uri.is_none());
    let both =
        "<catalogRef href='http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_20.xml'/>";
    let xml = xml.replace("<itemMeta>", &format!("{both}<itemMeta>"));
    assert!(item(&xml).article.subjects[0].uri.is_some());
}

#[test]
fn a_creator_that_the_byline_names_is_its_author_once() {
    let meta = "<creator qcode='afp:7' role='own:writer'><name>Ann Roe</name>\
                <definition>political editor</definition>\
                <personDetails><affiliation><name>Gazette</name></affiliation></personDetails></creator>\
                <creator literal='desk'/><contributor literal='xy'><name>Bo Li</name></contributor>\
                <headline>H</headline><by>By Ann Roe and Cy Ode</by>";
    let Read { article, .. } = item(&news("xml:lang='en'", "", meta, ""));
    let [byline] = &article.bylines[..] else { panic!("{:?}", article.bylines) };
    let names: Vec<_> = byline.authors.iter().map(|a| a.name.as_str()).collect();
    assert_eq!(names, ["Ann Roe", "Cy Ode"]);
    let ann = &byline.authors[0];
    assert_eq!(ann.title.as_deref(), Some("political editor"));
    assert_eq!(ann.affiliation.as_deref(), Some("Gazette"));
    let kept = carried(&article);
    assert!(
        kept.contains(&(
            "contentMeta/creator[1]",
            "<creator qcode=\"afp:7\" role=\"own:writer\"/>"
        ))
    );
    assert!(kept.contains(&("contentMeta", "<creator literal=\"desk\"/>")));
    let written = written(&article);
    assert_eq!(written.matches("Ann Roe</name>").count(), 1, "{written}");
    let creator = "<creator literal=\"Ann Roe\" type=\"cpnat:person\" qcode=\"afp:7\" role=\"own:writer\">\
                   <name>Ann Roe</name><definition>political editor</definition>";
    assert!(written.contains(creator), "{written}");
    assert!(!written.contains("art:carried"));
}

#[test]
fn a_person_that_no_byline_names_makes_one_and_a_desk_does_not() {
    let creator = |inside: &str| {
        news("", "", &format!("<creator {inside}</creator><headline>H</headline>"), "")
    };
    for (inside, byline) in [
        ("type='cpnat:person' literal='1'><name xml:lang='sv'>Åsa Berg</name>", Some("Åsa Berg")),
        ("role='own:photographer'><name>Ann Roe</name>", Some("Ann Roe")),
        ("qcode='own:1'><name>Example News Ltd</name>", None),
        ("type='cpnat:organisation'><name>Example</name>", None),
        ("role='own:desk'><name>ar</name>", None),
        ("literal='ar'>", None),
    ] {
        let Read { article, .. } = item(&creator(inside));
        let lines: Vec<_> = article.bylines.iter().map(|b| b.text.as_str()).collect();
        assert_eq!(lines, byline.into_iter().collect::<Vec<_>>(), "{inside}");
        let written = written(&article);
        assert_eq!(written.matches("<creator").count(), 1, "{written}");
        assert!(!written.contains("art:carried"), "{written}");
    }
}

#[test]
fn bylines_of_other_languages_are_read() {
    for (language, line, names) in [
        ("de", "Von Anna Muster, dpa", &["Anna Muster"][..]),
        ("fr", "Par Jeanne Exemple", &["Jeanne Exemple"]),
        ("es", "Por Ana Ejemplo", &["Ana Ejemplo"]),
        ("sv", "Av Åsa Berg", &["Åsa Berg"]),
        ("en", "our own correspondent", &[]),
    ] {
        let xml = news(&format!("xml:lang='{language}'"), "", &format!("<by>{line}</by>"), "");
        let Read { article, .. } = item(&xml);
        let found: Vec<_> = article.bylines[0].authors.iter().map(|a| a.name.as_str()).collect();
        assert_eq!(found, names, "{line}");
        assert_eq!(article.bylines[0].text.as_str(), line);
    }
    let ai = item(&news("", "", "<by>By AI</by>", "")).article;
    assert_eq!(ai.bylines[0].authors[0].kind, AuthorKind::Machine);
    let said = "<digitalSourceType qcode='digsrctype:compositeWithTrainedAlgorithmicMedia'/><by>By AI</by>";
    let ai = written(&item(&news("", "", said, "")).article);
    assert_eq!(ai.matches("digsrctype:").count(), 1, "{ai}");
    assert!(ai.contains("digsrctype:compositeWith"), "{ai}");
}

#[test]
fn a_dateline_has_its_place() {
    for (dateline, located, expected) in [
        ("KYIV, June 23 (Agency) —", "", Some(("KYIV", Some("--06-23"), Some("Agency")))),
        ("Berlin (dpa) -", "Berlin", Some(("Berlin", None, Some("dpa")))),
        ("Hki, HELSINKI 4.5.", "Helsinki", Some(("HELSINKI", None, None))),
        ("Tuesday", "Helsinki", None),
    ] {
        let located = format!("<located qcode='own:1'><name>{located}</name></located>");
        let xml = news("", "", &format!("{located}<dateline>{dateline}</dateline>"), "");
        let Read { article, .. } = item(&xml);
        let read = article.dateline.as_ref().expect("a dateline");
        let date = read.date.map(|d| d.to_string());
        let found = read.place.as_ref().map(|place| {
            (place.as_str(), date.as_deref(), read.source.as_ref().map(|s| s.as_str()))
        });
        assert_eq!(found, expected, "{dateline}");
        assert_eq!(read.text.as_str(), dateline);
        let written = written(&article);
        assert_eq!(
            (written.matches("<located").count(), written.matches("<dateline").count()),
            (1, 1)
        );
    }
}

#[test]
fn metadata_that_cannot_be_read_is_carried_and_said_with_its_line() {
    let xml = news(
        "xml:lang='?'",
        "<firstCreated>2025-02-30</firstCreated>\n<embargoed>soon</embargoed>\n<pubStatus qcode='stat:maybe'/>",
        "<urgency>0</urgency>\n<contentCreated>yesterday</contentCreated>",
        "",
    );
    let Read { article, findings } = item(&xml.replace("version='3'", "version='0'"));
    let expected = [
        "6:1: warning[not-read]: found `firstCreated` with \"2025-02-30\", expected a date",
        "7:1: warning[not-read]: found `embargoed` with \"soon\", expected a date",
        "8:1: warning[not-read]: found `pubStatus` with \"stat:maybe\", expected one of",
        "1:1: warning[not-read]: found `version` with \"0\", expected a number from 1",
        "1:1: warning[not-read]: found `xml:lang` with \"?\", expected a language tag",
        "11:1: warning[not-read]: found `urgency` with \"0\", expected an urgency from 1 to 9",
        "12:1: warning[not-read]: found `contentCreated` with \"yesterday\", expected a date",
    ];
    assert_eq!(findings.len(), expected.len(), "{findings:#?}");
    for (found, expected) in findings.iter().zip(expected) {
        assert!(found.starts_with(expected), "{found}");
    }
    // What must wait is not free because nobody can tell until when.
    assert_eq!(article.embargo, Some(Embargo::UntilFurtherNotice));
    let kept = carried(&article);
    assert!(kept.contains(&("itemMeta", "<embargoed>soon</embargoed>")));
    assert!(kept.contains(&("newsItem", "<newsItem version=\"0\" xml:lang=\"?\"/>")), "{kept:?}");
}

#[test]
fn lines_with_markup_keep_their_words_apart() {
    let meta = "<slugline>FERRY<br xmlns='http://www.w3.org/1999/xhtml'/>STOP</slugline>\
                <headline>Ferry <inline>stops</inline><br/>again</headline><by>By Ann<br/>Roe</by>";
    let Read { article, findings } = item(&news("", "", meta, ""));
    assert_eq!(article.headline().map(|h| h.as_str()), Some("Ferry stops again"));
    assert_eq!(article.slugline.as_ref().map(|s| s.as_str()), Some("FERRY STOP"));
    assert_eq!(article.bylines[0].authors[0].name.as_str(), "Ann Roe");
    assert!(
        findings.iter().any(|f| f.ends_with("left out markup in `headline`: `br`, `inline`")),
        "{findings:?}"
    );
}

#[test]
fn markup_without_a_place_is_said_once() {
    let Read { article, findings } = item(&body(
        "<p class='lead'>CO<sub>2</sub> <abbr title='United'>UN</abbr></p>\n<script>x()</script>\
         <p>a <a href='http://a.example/'>one</a><a href='http://b.example/'>two</a></p>\
         <p><a href='a b'>spaced</a> <img alt='x'/></p>\
         <video src='http://a.example/v.mp4' type='video/mp4'>old</video>\
         <iframe src='http://a.example/frame'></iframe><object/>",
    ));
    let expected = [
        "note[markup-left-out]: left out markup that an article does not have: \
         1 `@class`, 1 `@title`, 1 `abbr`, 1 `object`, 1 `script`, 1 `sub`",
        "warning[not-read]: left out 1 link without a URI; the words are kept",
        "warning[not-read]: left out 1 picture without a URI",
    ];
    assert_eq!(findings.len(), expected.len(), "{findings:#?}");
    for (found, expected) in findings.iter().zip(expected) {
        assert!(found.ends_with(expected), "{found}");
    }
    assert!(findings[0].starts_with("11:"), "{findings:?}");
    assert_eq!(words(&article), "CO2 UN a onetwo spaced old");
    let files: Vec<_> = article.media.iter().map(|m| m.href.as_str()).collect();
    assert_eq!(files, ["http://a.example/v.mp4", "http://a.example/frame"]);
}

#[test]
fn pictures_among_words_become_blocks() {
    for (html, expected) in [
        ("<p>before <img src='a.jpg'/> after</p>", &["before after", "[a.jpg]"][..]),
        ("<p><a href='http://a.example/'><img src='a.jpg'/></a> after</p>", &["[a.jpg]", "after"]),
        ("<p><b>bold <img src='a.jpg'/> line</b> end</p>", &["bold line end", "[a.jpg]"]),
        ("<h2><img src='a.jpg'/>Head</h2><p>x</p>", &["# Head", "[a.jpg]", "x"]),
        ("<ul><li>one <img src='a.jpg'/></li></ul>", &["one", "[a.jpg]"]),
        ("<table><tr><td>c<img src='a.jpg'/></td></tr></table>", &["c", "[a.jpg]"]),
        ("<blockquote><p>q<img src='a.jpg'/></p></blockquote>", &["q", "[a.jpg]"]),
        (
            "words <span>and <img src='a.jpg'/></span> more<p>x</p>",
            &["words and more", "[a.jpg]", "x"],
        ),
        (
            "<figure><img src='a.jpg'/><figcaption>Below <i>it</i></figcaption></figure>",
            &["[a.jpg]|Below it"],
        ),
        (
            "<figure><div><picture><img src='a.jpg'/></picture></div></figure><p>x</p>",
            &["[a.jpg]", "x"],
        ),
        (
            "<figure><p>own words</p><img src='a.jpg'/><figcaption>c</figcaption></figure>",
            &["own words", "[a.jpg]", "c"],
        ),
    ] {
        assert_eq!(blocks(&item(&body(html)).article), expected, "{html}");
    }
}

#[test]
fn one_paragraph_with_empty_lines_is_several() {
    for html in [
        "<p>One.<br/><br/>Two.<br />\n<br />Three.</p>",
        "<div>One.<br/><br/>Two.<br/><br/>Three.</div>",
        "One.<br/><br/>Two.<br/><br/>Three.",
        "<pre>One.\n\nTwo.\n\nThree.</pre>",
        "<p><span>One.</span><br/><br/><span>Two.</span><br/><br/>Three.</p>",
        "<section><header><h1>Ferry stops</h1></header><p>One.</p><div><p>Two.</p><p>Three.</p></div></section>",
        "<p>One.</p>\n<p>&#160;</p><p/>Two.<p>Three.</p>",
    ] {
        assert_eq!(blocks(&item(&body(html)).article), ["One.", "Two.", "Three."], "{html}");
    }
}

#[test]
fn the_same_story_in_every_payload_is_the_same() {
    let story = "<h2>Weather</h2><p>It will rain &amp; blow.</p><p>Two</p>";
    let html = |prefix: &str, start: &str| {
        let tag = |t: &str| {
            t.replace("</", &format!("</{prefix}"))
                .replace("<h", &format!("<{prefix}h"))
                .replace("<p", &format!("<{prefix}p"))
        };
        format!("<inlineXML>{start}{}</{prefix}body></{prefix}html></inlineXML>", tag(story))
    };
    let nitf_story = "<hl2>Weather</hl2><p>It will rain &amp; blow.</p><p>Two</p>";
    let nitf = |inside: &str| {
        format!(
            "<inlineXML contenttype='application/nitf+xml'><nitf><body><body.head><hedline><hl1>Ferry stops</hl1>\
             </hedline></body.head><body.content>{inside}</body.content></body></nitf></inlineXML>"
        )
    };
    let escaped = story.replace('&', "&amp;").replace('<', "&lt;");
    for payload in [
        html("", &format!("<html xmlns='{XHTML}'><body>")),
        html("", "<html><body>"),
        html("", "<html xmlns=''><body>"),
        html("x:", &format!("<x:html xmlns:x='{XHTML}'><x:body>")),
        format!("<inlineXML><HTML><BODY>{story}</BODY></HTML></inlineXML>"),
        format!("<inlineXML>{story}</inlineXML>"),
        format!("<inlineXML><div xmlns='{XHTML}'>{story}</div></inlineXML>"),
        nitf(nitf_story),
        nitf(&format!("<block>{nitf_story}</block>")),
        format!("<inlineData contenttype='text/html'>{escaped}</inlineData>"),
        format!("<inlineData contenttype='text/plain'><![CDATA[{story}]]></inlineData>"),
        format!("<inlineData><![CDATA[<html><body>{story}</body></html>]]></inlineData>"),
        format!("<inlineData>Weather It will rain</inlineData>{}", html("", "<html><body>")),
    ] {
        let Read { article, .. } =
            item(&news("", "", "<headline>Ferry stops</headline>", &payload));
        assert_eq!(blocks(&article), ["# Weather", "It will rain & blow.", "Two"], "{payload}");
        assert_eq!(article.headlines.len(), 1);
    }
    let plain = "<inlineData contenttype='text/plain'>Weather\n\nIt will rain\n&amp; blow.\n\nTwo</inlineData>";
    let Read { article, .. } = item(&news("", "", "", plain));
    assert_eq!(blocks(&article), ["Weather", "It will rain & blow.", "Two"]);
}

#[test]
fn every_encoding_gives_the_same_words() {
    let text = body("<p>Größe “für” 10 €</p>");
    let declared = |label: &str| format!("<?xml version=\"1.0\" encoding=\"{label}\"?>{text}");
    let utf16 = |little: bool, marked: bool| {
        let mark = if marked { "\u{FEFF}" } else { "" };
        let text = format!("{mark}{}", declared("UTF-16"));
        let unit = |u: u16| if little { u.to_le_bytes() } else { u.to_be_bytes() };
        text.encode_utf16().flat_map(unit).collect::<Vec<u8>>()
    };
    let (windows, _, lost) = encoding_rs::WINDOWS_1252.encode(&text);
    assert!(!lost);
    let mut western = b"<?xml version='1.0' encoding='windows-1252'?>".to_vec();
    western.extend_from_slice(&windows);
    let mut latin = b"<?xml version='1.0' encoding='ISO-8859-15'?>".to_vec();
    let (bytes, ..) = encoding_rs::ISO_8859_15.encode(&text);
    latin.extend_from_slice(&bytes);
    for bytes in [
        declared("utf-8").into_bytes(),
        text.clone().into_bytes(),
        utf16(true, true),
        utf16(false, true),
        western,
    ] {
        let (articles, _) = decoded(bytes);
        assert_eq!(words(&articles[0]), "Größe “für” 10 €");
    }
    assert!(words(&decoded(latin).0[0]).ends_with("10 €"));
}

#[test]
fn a_message_gives_every_item_that_it_holds() {
    let one = |n: usize| {
        news("", "", &format!("<headline>Story {n}</headline>"), "")
            .replace("2024:1", &format!("2024:{n}"))
    };
    let package = format!(
        "<packageItem xmlns='{NAR}'><groupSet><group><itemRef residref='a'/><itemRef residref='b'/></group></groupSet></packageItem>"
    );
    let message = format!(
        "<newsMessage xmlns='{NAR}'><header><sent>2024-05-06T07:08:09Z</sent></header>\n<itemSet>{}\n{package}\n\
         <conceptItem/>{}\n<knowledgeItem/><planningItem/><catalogItem/></itemSet>\n<itemSet>{}</itemSet></newsMessage>",
        one(1),
        one(2),
        one(3)
    );
    let (articles, findings) = decoded(message.into_bytes());
    let headlines: Vec<_> =
        articles.iter().filter_map(|a| a.headline()).map(|h| h.as_str()).collect();
    assert_eq!(headlines, ["Story 1", "Story 2", "Story 3"]);
    assert_eq!(findings.len(), 5, "{findings:#?}");
    assert!(findings[0].contains("a package, which lists other items (2);"), "{findings:#?}");
    for wrapper in [
        "<feed>@</feed>",
        "<packageItem><itemSet>@</itemSet></packageItem>",
        "<a:Envelope xmlns:a='urn:a'><a:Body>@</a:Body></a:Envelope>",
    ] {
        let (articles, _) = decoded(wrapper.replace('@', &one(1)).into_bytes());
        assert_eq!(articles.len(), 1, "{wrapper}");
    }
}

#[test]
fn a_file_that_is_no_news_is_refused_once() {
    for (xml, message) in [
        ("<NewsML/>", "1:1: error[no-news-item]: found `NewsML`, the standard before NewsML-G2"),
        ("<rss/>", "1:1: error[no-news-item]: found `rss`, expected a `newsItem`"),
        (
            "<packageItem/>",
            "1:1: error[no-news-item]: found a `packageItem`, a package, which lists other items",
        ),
        (
            "<newsMessage><itemSet>\n<conceptItem/></itemSet></newsMessage>",
            "2:1: error[no-news-item]: found a `conceptItem`",
        ),
    ] {
        let source = Source::new("x.xml", xml);
        let error = read(Format::Xml, &source, &ReadOptions::default()).expect_err("no article");
        let [one] = error.diagnostics() else { panic!("{:?}", error.diagnostics()) };
        assert!(one.to_string().starts_with(message), "{one}");
    }
}

#[test]
fn findings_about_annotations_stand_at_their_elements() {
    let text = "Wall\n\nIt is high, and “we will build it,” said Mayor Ann Bo.\n";
    let articles =
        read(Format::Text, &Source::new("a.txt", text), &ReadOptions::default()).unwrap();
    let xml = write(Format::Xml, &articles.value, &WriteOptions::default()).unwrap().value;
    let line_of = |xml: &str, wanted: &str| {
        let at = xml.find(wanted).unwrap_or_else(|| panic!("{wanted} in {xml}"));
        xml[..at].matches('\n').count() as u32 + 1
    };
    let edited = xml.replace("“we will build it,”", "“it will be built,”");
    let error =
        read(Format::Xml, &Source::new("a.xml", &*edited), &ReadOptions::default()).unwrap_err();
    let quote = error
        .diagnostics()
        .iter()
        .find(|d| d.message.contains("we will build it"))
        .expect("the quote");
    assert_eq!(
        quote.location.as_ref().unwrap().line,
        line_of(&edited, "art:words\" value=\"we will build")
    );
    let moved = xml.replace("It is high", "It is very high");
    let outcome =
        read(Format::Xml, &Source::new("a.xml", &*moved), &ReadOptions::default()).unwrap();
    let note = &outcome.diagnostics[0];
    assert_eq!(note.code.name, "annotation-moved");
    assert_eq!(note.location.as_ref().unwrap().line, line_of(&moved, "It is very high"));
}

#[test]
fn a_second_set_of_metadata_is_carried_and_comes_back() {
    let meta = "<headline>Harbour opens</headline>";
    let second = "<itemMeta><edNote>Second</edNote></itemMeta><contentMeta>";
    let xml = news("xml:lang='en'", "", meta, "").replacen("<contentMeta>", second, 1);
    let Read { article, .. } = item(&xml);
    let kept = carried(&article);
    let [(parent, content)] =
        kept.iter().filter(|(_, c)| c.contains("Second")).collect::<Vec<_>>()[..]
    else {
        panic!("{kept:?}")
    };
    assert_eq!(*parent, "newsItem");
    assert!(content.starts_with("<itemMeta"), "{content}");
    let Read { article: back, .. } = item(&written(&article));
    assert_eq!(carried(&back), kept);
}

#[test]
fn a_headline_repeated_in_capitals_is_not_a_heading() {
    let meta = "<headline>Harbour opens in Élan Bay</headline>";
    let html = body("<h1>HARBOUR OPENS  IN ÉLAN BAY</h1><p>Boats came.</p>");
    let html = html.replace("<headline>Ferry stops</headline>", meta);
    assert_eq!(blocks(&item(&html).article), ["Boats came."]);
}
