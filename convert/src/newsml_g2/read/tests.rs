use copydesk_model::{Article, Block, Embargo, Extraction, HeadingMark, Severity, Status};

use crate::{Format, ReadOptions, Source, WriteOptions, read, write};

/// An item as an agency sends it, with these pieces of metadata and content.
fn item(meta: &str, content_meta: &str, content: &str) -> String {
    format!(
        r#"<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="2"
             standard="NewsML-G2" standardversion="2.9" xml:lang="en">
           <itemMeta><itemClass qcode="ninat:text"/><provider literal="Gazette"/>
             <versionCreated>2024-05-06T07:08:09+0100</versionCreated>{meta}</itemMeta>
           <contentMeta><headline> Council
             votes </headline>{content_meta}</contentMeta>
           <contentSet>{content}</contentSet></newsItem>"#
    )
}

fn html(body: &str) -> String {
    let content = format!(
        r#"<inlineXML contenttype="x/y"><html xmlns="http://www.w3.org/1999/xhtml">
           <head><title>Not text</title></head><body>{body}</body></html></inlineXML>"#
    );
    item("", "", &content)
}

fn articles(xml: &str) -> Vec<Article> {
    let source = Source::new("x.xml", xml);
    read(Format::Xml, &source, &ReadOptions::default()).expect("reads").value
}

/// Reads an item; what is written of it must give the same article.
fn article(xml: &str) -> Article {
    let all = articles(xml);
    let written = write(Format::Xml, &all, &WriteOptions::default()).expect("writes").value;
    assert_eq!(articles(&written), all, "{written}");
    all.into_iter().next().expect("an article")
}

/// The body as lines: `# ` before a heading, the kind before what is no paragraph.
fn outline(article: &Article) -> Vec<String> {
    let mut out = Vec::new();
    for section in &article.sections {
        out.extend(section.heading.iter().map(|h| format!("# {}", h.text)));
        for block in &section.blocks {
            let mut texts = Vec::new();
            block.texts(&mut |_, text| texts.push(text.as_str().to_owned()));
            let kind = match block {
                Block::Paragraph(_) => "",
                Block::List(_) => "list: ",
                Block::BlockQuotation(_) => "quotation: ",
                Block::Table(_) => "table: ",
                Block::Image(_) => "image: ",
            };
            out.push(format!("{kind}{}", texts.join("|")));
        }
    }
    out
}

#[test]
fn the_metadata_of_an_agency_is_read() {
    let xml = item(
        r#"<firstCreated>2024-05-06 07:00:00</firstCreated><embargoed/>
           <pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>
           <edNote role="own:contact">Call <b xmlns="http://www.w3.org/1999/xhtml">Ann</b></edNote>
           <edNote/><edNote role="own:private">secret</edNote>"#,
        r#"<urgency>4</urgency><contentCreated>2024-05</contentCreated>
           <infoSource literal="Wire" role="isrol:origcont"/><by>By Ann Roe</by>
           <subject qcode="medtop:1" rank="2"><name xml:lang="de">Rat</name><name>Council</name>
             <broader qcode="medtop:0"/></subject><keyword>wall</keyword>
           <slugline separator="-">Council-Wall</slugline><creditline>Gazette</creditline>
           <description role="drol:summary">In short.</description>"#,
        "",
    );
    let a = article(&xml);
    assert_eq!(a.headline().map(|h| h.as_str()), Some("Council votes"));
    assert_eq!(a.published.map(|d| d.to_string()).as_deref(), Some("2024-05-06T07:08:09+01:00"));
    assert_eq!(a.first_published.and_then(|d| d.zone()), None);
    assert_eq!(a.embargo, Some(Embargo::UntilFurtherNotice));
    assert_eq!(a.status, Some(Status::Withheld));
    assert_eq!(a.created.map(|d| d.to_string()).as_deref(), Some("2024-05"));
    let notes: Vec<_> = a.notes.iter().map(|n| (n.text.as_str(), n.private)).collect();
    assert_eq!(notes, [("Call Ann", false), ("secret", true)]);
    assert_eq!(a.subjects[0].names.len(), 2);
    assert_eq!((a.bylines.len(), a.keywords.len(), a.extraction), (1, 1, Extraction::Skipped));
    let kept: Vec<_> = a.carried.iter().map(|c| (c.parent.as_str(), c.content.as_str())).collect();
    assert!(kept.contains(&(
        "contentMeta/subject[1]",
        r#"<subject rank="2"><broader qcode="medtop:0"/></subject>"#
    )));
    assert!(kept.contains(&("contentMeta/slugline[1]", r#"<slugline separator="-"/>"#)));
}

#[test]
fn carried_pieces_are_written_where_they_stood() {
    let xml = item(
        r#"<service qcode="own:s"><name>S</name></service>"#,
        r#"<located qcode="own:here"/><o:x xmlns:o="urn:o" o:y="1">z</o:x>"#,
        "",
    );
    let written = write(Format::Xml, &articles(&xml), &WriteOptions::default()).expect("writes");
    for piece in [
        r#"<service qcode="own:s"><name>S</name></service>"#,
        r#"<located qcode="own:here"/>"#,
        r#"<o:x xmlns:o="urn:o" o:y="1">z</o:x>"#,
        r#"<scheme alias="own" uri="urn:x-copydesk:scheme:own"/>"#,
    ] {
        assert!(written.value.contains(piece), "{piece}\n{}", written.value);
    }
    assert!(!written.value.contains("art:carried"));
}

#[test]
fn no_word_of_a_body_is_lost() {
    for (body, expected) in [
        ("<p>One</p><p/><p>Two<br/>lines</p>", &["One", "Two\nlines"][..]),
        (
            "bare <b>words</b><p>One</p>between<div>in a div</div>end",
            &["bare words", "One", "between", "in a div", "end"],
        ),
        (
            "<p>Lead<h3>Head</h3>tail<ul><li>item</li></ul></p>",
            &["Lead", "# Head", "tail", "list: item"],
        ),
        ("<p>One<br/><br/>Two<br/> <br/>Three</p>", &["One", "Two", "Three"]),
        ("<h1>Council votes</h1><p>One</p>", &["One"]),
        ("<h1>Another headline</h1><p>One</p>", &["# Another headline", "One"]),
        ("<p><strong>Bold line</strong></p><p>One</p>", &["# Bold line", "One"]),
        ("<pre>a\nb\n\nc</pre>", &["a\nb", "c"]),
        ("<blockquote>x<p>y</p></blockquote>", &["quotation: x|y"]),
        ("<dl><dt>t</dt><dd>d</dd></dl>", &["t", "d"]),
        (
            "<table><thead><tr><th>h</th></tr></thead><tbody><tr><td>c<p>d</p></td></tr></tbody></table>",
            &["table: h|c\nd"],
        ),
        ("<ul>stray<li>a<ul><li>b</li></ul></li></ul>", &["list: stray|a|b"]),
        ("<ul><li>a<ul><li>b</li></ul>c</li></ul>", &["list: a\nc|b"]),
        ("<p>One</p></body><body><p>Two</p>", &["One", "Two"]),
        ("<p>One</p></body>after<p>Two</p><body>", &["One", "after", "Two"]),
        ("&lt;p>One &amp;amp; two&lt;/p>&lt;p>Three&lt;/p>", &["One & two", "Three"]),
        ("<span>a<p>b</p></span>", &["a", "b"]),
        ("<p>Roe<company>Acme</company>and <i>it</i>alics</p>", &["Roe Acme and italics"]),
        ("<p><img src='a.jpg' alt='x'/></p>", &["image: "]),
        ("<script>no</script><p>yes</p>", &["yes"]),
        ("<table>x<tr>y<td>z</td></tr></table>", &["table: x|y|z"]),
    ] {
        assert_eq!(outline(&article(&html(body))), expected, "{body}");
    }
}

#[test]
fn the_head_of_a_page_is_no_part_of_the_body() {
    let body = "<header><ul><li>Topic</li></ul><time>1 May</time><h1>Council votes</h1></header>\
                <section><p>One</p></section>";
    let a = article(&html(body));
    let lines: Vec<_> = a.furniture.iter().map(|f| f.text.as_str()).collect();
    assert_eq!(lines, ["Topic", "1 May"]);
    assert_eq!(outline(&a), ["One"]);
}

#[test]
fn levels_and_marks_are_read() {
    let a = article(&html("<h4>Deep</h4><p>a <em>b</em> <a href='http://example.org/'>c</a></p>"));
    let heading = a.sections[0].heading.as_ref().expect("a heading");
    assert_eq!(heading.mark, HeadingMark::hashes(4));
    let Block::Paragraph(text) = &a.sections[0].blocks[0] else { panic!("a paragraph") };
    let marked: Vec<_> = text.marks().iter().map(|m| text.marked(m)).collect();
    assert_eq!(marked, ["b", "c"]);
}

#[test]
fn other_payloads_are_read() {
    let nitf = "<inlineXML><nitf><body><body.head><hedline><hl1>Council votes</hl1>\
        <hl2>More</hl2></hedline><byline>By Ann</byline></body.head><body.content><block><p>One</p>\
        <hl2>Head</hl2><p>Two</p></block></body.content></body></nitf></inlineXML>";
    let a = article(&item("", "", nitf));
    assert_eq!(outline(&a), ["One", "# Head", "Two"]);
    assert_eq!((a.headlines.len(), a.bylines.len()), (2, 1));

    let wrong_namespace = "<inlineXML><html><BODY><P>One</P></BODY></html></inlineXML>";
    assert_eq!(outline(&article(&item("", "", wrong_namespace))), ["One"]);

    let escaped = "<inlineData><![CDATA[<p>One &amp; two<p>Three]]></inlineData>";
    assert_eq!(outline(&article(&item("", "", escaped))), ["One & two", "Three"]);

    let text = "<inlineData contenttype='text/plain'>One\nwrapped\n\nTwo</inlineData>";
    assert_eq!(outline(&article(&item("", "", text))), ["One wrapped", "Two"]);

    let several = "<inlineData>Short</inlineData><inlineXML><html><body><p>Long</p></body></html>\
        </inlineXML><remoteContent href='a.jpg' contenttype='image/jpeg' width='3'/>";
    let a = article(&item("", "", several));
    assert_eq!((outline(&a), a.media.len()), (vec!["Long".to_owned()], 1));
    assert!(a.carried.iter().any(|c| c.content == "<inlineData>Short</inlineData>"));
}

#[test]
fn payloads_with_the_wrong_escapes_are_read() {
    for (content, expected) in [
        (
            "<inlineData contenttype='text/html'><p>One</p><h2>Head</h2><p>Two</p></inlineData>",
            &["One", "# Head", "Two"][..],
        ),
        (
            "<inlineXML><![CDATA[<html><body><p>One</p><p>Two</p></body></html>]]></inlineXML>",
            &["One", "Two"],
        ),
        (
            "<inlineData contenttype='application/nitf+xml'><![CDATA[<nitf><body><body.content>\
             <p>One</p><p>Two</p></body.content></body></nitf>]]></inlineData>",
            &["One", "Two"],
        ),
        ("<inlineXML>a<html><body><p>b</p></body></html>c</inlineXML>", &["a", "b", "c"]),
        (
            "<inlineXML><p>One</p></inlineXML></contentSet><contentSet><inlineXML><p>Two</p></inlineXML>",
            &["One"],
        ),
    ] {
        assert_eq!(outline(&article(&item("", "", content))), expected, "{content}");
    }
}

#[test]
fn a_second_content_is_carried() {
    let content = "<inlineXML><p>One</p></inlineXML></contentSet><contentSet><inlineXML><p>Two</p></inlineXML>";
    let a = article(&item("", "", content));
    assert!(a.carried.iter().any(|c| c.content.contains("<p>Two</p>")), "{:?}", a.carried);
}

#[test]
fn content_in_unknown_markup_is_carried_and_named() {
    let content =
        "<inlineXML contenttype='x/own'><story xmlns='urn:o'><para>One</para></story></inlineXML>";
    let xml = item("", "", content);
    let a = article(&xml);
    assert!(a.sections.is_empty());
    assert!(a.carried.iter().any(|c| c.content.contains("<para>One</para>")));
    let outcome = read(Format::Xml, &Source::new("x.xml", xml), &ReadOptions::default()).unwrap();
    let [finding] = &*outcome.diagnostics else { panic!("{:?}", outcome.diagnostics) };
    assert_eq!(finding.code.name, "not-read");
    assert!(finding.message.contains("x/own"), "{}", finding.message);
}

#[test]
fn other_items_are_named() {
    let xml = format!(
        "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>\
         <packageItem/>{}{}</itemSet></newsMessage>",
        html("<p>One</p>"),
        html("<p>Two</p>"),
    );
    let source = Source::new("x.xml", xml.as_str());
    let outcome = read(Format::Xml, &source, &ReadOptions::default()).expect("reads");
    assert_eq!(outcome.value.len(), 2);
    let package = &outcome.diagnostics[0];
    assert_eq!((package.code.name, package.severity), ("not-news-item", Severity::Warning));
    assert!(package.message.contains("`packageItem`"));

    let source = Source::new("x.xml", "<planningItem/>");
    let error = read(Format::Xml, &source, &ReadOptions::default()).expect_err("no article");
    assert!(error.to_string().contains("`planningItem`"), "{error}");
}

#[test]
fn encodings_that_xml_declares_are_read() {
    let xml =
        |label: &str| format!("<?xml version=\"1.0\" encoding=\"{label}\"?>{}", html("<p>x</p>"));
    let mut bytes = xml("ISO-8859-1").into_bytes();
    let at = bytes.windows(3).position(|w| w == b"<p>").expect("a paragraph") + 3;
    bytes[at] = 0xE9;
    let source = Source::decode_xml("x", bytes.clone()).expect("decodes");
    assert_eq!(outline(&article(source.text())), ["é"]);
    let utf8 = Source::decode_xml("x", xml("utf8").into_bytes()).expect("decodes");
    assert_eq!(outline(&article(utf8.text())), ["x"]);
    let unknown = Source::decode_xml("x", xml("klingon").into_bytes()).expect_err("unknown");
    assert_eq!(unknown.diagnostics()[0].code.name, "xml-encoding");
    let start = bytes.windows(2).position(|w| w == b"IS").expect("the label");
    bytes.splice(start..start + 10, *b"UTF-8");
    assert_eq!(
        Source::decode_xml("x", bytes).expect_err("not UTF-8").diagnostics()[0].code.name,
        "not-utf-8"
    );
}

#[test]
fn an_annotation_with_a_wrong_value_is_a_finding() {
    let text = "Wall\n\nThe council will spend $5 million on a wall.\n";
    let all = read(Format::Text, &Source::new("a.txt", text), &ReadOptions::default());
    let written = write(Format::Xml, &all.unwrap().value, &WriteOptions::default()).unwrap().value;
    let edited = written.replace(r#"value="5000000""#, r#"value="five""#);
    assert_ne!(edited, written);
    let outcome = read(Format::Xml, &Source::new("a.xml", &*edited), &ReadOptions::default());
    let outcome = outcome.unwrap();
    assert!(outcome.value[0].figures.is_empty());
    let [finding] = &*outcome.diagnostics else { panic!("{:?}", outcome.diagnostics) };
    assert_eq!(finding.code.name, "not-read");
    let before = edited[..edited.find("<assert literal=\"figure/").unwrap()].matches('\n').count();
    assert_eq!(finding.location.as_ref().unwrap().line as usize, before + 1);
}

#[test]
fn a_quotation_whose_words_are_gone_is_an_error_and_one_that_moved_is_mended() {
    let text = "Wall\n\nIt is high, and “we will build it,” said Mayor Ann Bo.\n";
    let all = read(Format::Text, &Source::new("a.txt", text), &ReadOptions::default());
    let mut all = all.unwrap().value;
    all[0].parties.clear();
    all[0].quotes[0].speakers.clear();
    let written = write(Format::Xml, &all, &WriteOptions::default()).unwrap().value;
    let edited = |from, to| {
        let edited = written.replace(from, to);
        assert_ne!(edited, written);
        read(Format::Xml, &Source::new("a.xml", edited), &ReadOptions::default())
    };
    let moved = edited("It is high", "It is very high").unwrap();
    assert_eq!(moved.value[0].quotes[0].segments[0].words, all[0].quotes[0].segments[0].words);
    assert_eq!(moved.diagnostics[0].code.name, "annotation-moved");
    let gone = edited("“we will build it,”", "“it will be built,”").unwrap_err();
    assert_eq!(gone.diagnostics()[0].code.name, "annotation-lost");
}
