use super::{Node, escape_attribute, escape_text, html, parse};
use crate::Source;

/// The first error, as `line:column code message`.
fn refused(text: &str) -> String {
    let error = parse(&Source::new("x.xml", text)).expect_err(text);
    let first = &error.diagnostics()[0];
    let place = first.location.clone().expect("a place");
    format!("{}:{} {} {}", place.line, place.column, first.code, first.message)
}

#[test]
fn what_is_not_well_formed_is_refused_with_its_place() {
    for (text, message) in [
        ("", "1:1 xml-malformed found no element"),
        ("x", "1:1 xml-malformed found text outside"),
        ("<a/>x", "1:5 xml-malformed found text outside"),
        ("<a/>&#65;", "1:5 xml-malformed found text outside"),
        ("<a/><b/>", "1:5 xml-malformed found a second root"),
        ("<a>\n<b>", "2:4 xml-malformed found the end of the file"),
        ("<a>\n</b>", "2:1 xml-malformed"),
        ("</a>", "1:1 xml-malformed"),
        ("<a>]]></a>", "1:4 xml-malformed found `]]>`"),
        ("<a>\u{1}</a>", "1:4 xml-malformed found the character U+0001"),
        ("<a b='\u{FFFE}'/>", "1:7 xml-malformed found the character U+FFFE"),
        ("<a>&#27;</a>", "1:4 xml-entity"),
        ("<a>&nbsp;</a>", "1:4 xml-entity found the entity `&nbsp;`"),
        ("<a>&#xD800;</a>", "1:4 xml-entity"),
        ("<a>a & b</a>", "1:6 xml-malformed"),
        ("<a b='&'/>", "1:7 xml-malformed found `&`"),
        ("<a b='<'/>", "1:7 xml-malformed found `<`"),
        ("<a b=c/>", "1:6 xml-malformed found no quotation mark"),
        ("<a b/>", "1:4 xml-malformed found an attribute without a value"),
        ("<a b='1'c='2'/>", "1:9 xml-malformed found no space"),
        ("<a b='1' b='2'/>", "1:10 xml-malformed found the attribute `b` twice"),
        ("<1/>", "1:2 xml-malformed"),
        ("<a:b/>", "1:2 xml-malformed found the prefix `a`"),
        ("<a b:c='1'/>", "1:4 xml-malformed found the prefix `b`"),
        (
            "<a xmlns:b='u' xmlns:c='u' b:d='1' c:d='2'/>",
            "1:2 xml-malformed found the attribute `c:d` twice",
        ),
        ("<a xmlns:b=''/>", "1:4 xml-malformed"),
        ("<a xmlns:xml='u'/>", "1:4 xml-malformed"),
        ("<!DOCTYPE a><a/>", "1:1 xml-doctype"),
        ("<a/><?xml version='1.0'?>", "1:5 xml-malformed"),
        ("<?xml encoding='UTF-8'?><a/>", "1:1 xml-malformed"),
        ("<?XML x?><a/>", "1:1 xml-malformed"),
        ("<a><!-- -- --></a>", "1:"),
        ("<a><!-- ---></a>", "1:9 xml-malformed"),
    ] {
        let found = refused(text);
        assert!(found.starts_with(message), "{text:?}: {found}");
    }
}

#[test]
fn depth_and_attributes_are_limited() {
    let deep = "<a>".repeat(100_000);
    assert!(refused(&deep).contains("xml-limit"));
    let many: String = (0..10_000).map(|i| format!(" a{i}=''")).collect();
    assert!(refused(&format!("<a{many}/>")).contains("xml-limit found more than 256 attributes"));
    let names: String = (0..300).map(|i| format!(" xmlns:a{i}='u'")).collect();
    assert!(refused(&format!("<a{names}/>")).contains("xml-limit found more than 256"));
}

#[test]
fn text_and_attributes_are_normalised() {
    let source = Source::new(
        "x",
        "<a b='1\r\n2\t&#10;3'>x\r\ny\rz<![CDATA[<&\r\n]]>&amp;&#x41;<!-- c -->.</a>",
    );
    let document = parse(&source).expect("well-formed");
    let root = document.root();
    assert_eq!(root.attribute("b"), Some("1 2 \n3"));
    assert_eq!(root.text(), "x\ny\nz<&\n&A.");
    assert_eq!(root.place(), 0..19);
}

#[test]
fn names_are_resolved() {
    let source =
        Source::new("x", "<n:a xmlns:n='u' xmlns='v'><b n:c='1' d='2'/><e xmlns=''/></n:a>");
    let document = parse(&source).expect("well-formed");
    let root = document.root();
    let inside: Vec<_> = root.elements().map(|e| (e.name(), e.namespace())).collect();
    assert_eq!((root.name(), root.namespace()), ("a", "u"));
    assert_eq!(inside, [("b", "v"), ("e", "")]);
    let b = root.element("b").expect("there");
    let spaces: Vec<_> = b.attributes().iter().map(|a| (a.name(), b.namespace_of(a))).collect();
    assert_eq!(spaces, [("c", "u"), ("d", "")]);
    assert_eq!(b.attribute("n:c"), None);
}

#[test]
fn what_is_escaped_comes_back() {
    let hard = "a & b < c > d ]]> \" ' \t\n\r é";
    let (mut text, mut value) = (String::new(), String::new());
    escape_text(&mut text, hard);
    escape_attribute(&mut value, hard);
    let source = Source::new("x", format!("<a b=\"{value}\">{text}</a>"));
    let document = parse(&source).expect("well-formed");
    assert_eq!(document.root().attribute("b"), Some(hard));
    assert_eq!(document.root().text(), hard);
}

#[test]
fn html_gives_a_tree_whatever_it_is() {
    let outline = |html: &str| {
        let document = html::parse(html);
        let mut out = String::new();
        show(document.root(), &mut out);
        out
    };
    assert_eq!(outline("<p>One<p>Two<br>three"), "[p:One][p:Two[br:]three]");
    assert_eq!(outline("<ul><li>a<li>b</ul>c"), "[ul:[li:a][li:b]]c");
    assert_eq!(
        outline("a < b &amp; c&nbsp;&eacute; &unknown; &#8212;"),
        "a < b & c\u{a0}é &unknown; —"
    );
    assert_eq!(outline("<style>p > a { }</style>x"), "[style:]x");
    assert_eq!(outline("</b>x<a href=y title='1>2'>z</a>"), "x[a:z]");
}

fn show(element: super::Element<'_, '_>, out: &mut String) {
    for node in element.nodes() {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(child) => {
                out.push_str(&format!("[{}:", child.name()));
                show(child, out);
                out.push(']');
            }
        }
    }
}

#[test]
fn html_that_is_not_closed_loses_no_word() {
    for (html, text) in [
        ("rain <!-- and wind", "rain <!-- and wind"),
        ("rain <a href=\"x and wind", "rain <a href=\"x and wind"),
        ("rain <script>and wind", "rain and wind"),
        ("<p>rain <![CDATA[& <wind>]]>", "rain & <wind>"),
        ("rain &ldquo;and&rdquo; &Auml;&nope;", "rain “and” Ä&nope;"),
    ] {
        assert_eq!(html::parse(html).root().text(), text);
    }
}

#[test]
fn html_that_is_never_closed_is_read_in_one_pass() {
    let endless = "<p><!-- <![CDATA[ <script> <a b='".repeat(200_000);
    assert!(html::parse(&endless).root().text().starts_with("<!-- <![CDATA[ "));
}

/// A place is one character, of which it may have several bytes; a line break is one too.
#[test]
fn places_are_those_of_characters() {
    let at = |text: &str| {
        let error = parse(&Source::new("a", text)).expect_err(text);
        let place = error.diagnostics()[0].location.clone().expect("a place");
        (place.line, place.column, place.bytes)
    };
    assert_eq!(at("”<a/>"), (1, 1, 0..3));
    assert_eq!(at("<a></a>”"), (1, 8, 7..10));
    assert_eq!(at("<a b='\r\n\r\n&”'/>"), (3, 1, 10..11));
}

#[test]
fn a_declaration_has_three_parts_in_their_order() {
    for good in [
        "<?xml version=\"1.0\"?><a/>",
        "<?xml version='1.0' encoding='UTF-8'?><a/>",
        "<?xml version='1.0' standalone='yes' ?><a/>",
        "<?xml version='1.0' encoding='utf-8' standalone='no'?><a/>",
    ] {
        assert!(parse(&Source::new("x.xml", good)).is_ok(), "{good}");
    }
    for bad in [
        "<?xml version='1.0' ecoding='UTF-8'?><a/>",
        "<?xml version='1.0' standalone='no' encoding='UTF-8'?><a/>",
        "<?xml version='1.0' encoding='UTF-8' x='y'?><a/>",
        "<?xml version='1.0' encoding='UTF 8'?><a/>",
        "<?xml version='1.0' encoding='8-UTF'?><a/>",
        "<?xml version='1.0' encoding=''?><a/>",
        "<?xml version='1.0' standalone='true'?><a/>",
        "<?xml version='1.0' standalone='Yes'?><a/>",
    ] {
        assert!(refused(bad).contains("in the XML declaration"), "{bad}");
    }
    for bad in ["encoding='UTF-8'", "version='1.'", "version='1.x'", "version='2.0'"] {
        assert!(refused(&format!("<?xml {bad}?><a/>")).contains("without version"), "{bad}");
    }
}

#[test]
fn no_section_stands_outside_of_the_root_element() {
    for bad in ["<![CDATA[]]><a/>", "<a/><![CDATA[]]>", "<a/>\n<![CDATA[ ]]>"] {
        assert!(refused(bad).contains("found text outside of the root element"), "{bad}");
    }
}
