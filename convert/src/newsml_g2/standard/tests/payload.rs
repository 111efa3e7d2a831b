//! XHTML, and what HTML of today has beyond it.

use super::{ITEM, finds, finds_in};

const LIST: &str = "<ul><li>tents</li></ul>";
const HEAD: &str = "<head><title>Rain</title></head>";
const PARAGRAPH: &str = "<p id=\"b1\">Rain stopped the fair.</p>";
const STRICT: &str = "newsml-payload-strict";

#[test]
fn a_head_has_one_title_and_a_base_at_most() {
    for (head, expected) in [
        ("<head><title/><base href=\"a\"/></head>", &[][..]),
        ("<head/>", &[(STRICT, "found no `title` in `head`, expected one; add `title` to it")]),
        ("<head><base href=\"a\"/></head>", &[(STRICT, "found no `title` in `head`")]),
        (
            "<head><title/><title/></head>",
            &[(
                "newsml-payload",
                "found a second `title` in `head`, expected at most one; take one",
            )],
        ),
        (
            "<head><title/><base href=\"a\"/><base href=\"b\"/></head>",
            &[("newsml-payload", "found a second `base` in `head`")],
        ),
    ] {
        finds(HEAD, head, expected);
    }
}

#[test]
fn meta_says_something() {
    let head = |meta: &str| format!("<head><title/>{meta}</head>");
    finds(HEAD, &head("<meta name=\"a\" content=\"b\"/>"), &[]);
    finds(
        HEAD,
        &head("<meta name=\"a\"/>"),
        &[(STRICT, "found `meta` without `content`, expected it; add content=\"…\": text")],
    );
    finds(
        HEAD,
        &head("<meta charset=\"utf-8\"/>"),
        &[(STRICT, "the attribute `charset` of `meta`")],
    );
    // The character set stands for nothing else.
    finds(
        LIST,
        "<p><img charset=\"utf-8\" alt=\"a\"/></p>",
        &[
            (STRICT, "found `img` without `src`"),
            (STRICT, "found the attribute `charset` of `img`"),
        ],
    );
}

#[test]
fn tables_and_maps_hold_one_kind() {
    let row = "<tr><td>1</td></tr>";
    for (table, expected) in [
        (format!("<table><col/><tbody>{row}</tbody></table>"), None),
        (format!("<table>{row}</table>"), None),
        (
            format!("<table><tbody>{row}</tbody>{row}</table>"),
            Some("found `tr` beside `tbody` in `table`, expected only one kind; use one kind"),
        ),
        (
            format!("<table>{row}<tbody>{row}</tbody></table>"),
            Some("found `tbody` beside `tr` in `table`"),
        ),
        (
            format!("<table><col/><colgroup/><tbody>{row}</tbody></table>"),
            Some("found `colgroup` beside `col` in `table`"),
        ),
        ("<p><map id=\"m\"><area alt=\"a\"/></map></p>".into(), None),
        ("<p><map id=\"m\"><p>a</p></map></p>".into(), None),
        (
            "<p><map id=\"m\"><area alt=\"a\"/><p>a</p></map></p>".into(),
            Some("found `p` beside `area` in `map`"),
        ),
    ] {
        let found: Vec<_> = expected.into_iter().map(|words| (STRICT, words)).collect();
        finds(LIST, &table, &found);
    }
}

#[test]
fn elements_of_todays_html_are_told_once() {
    finds(
        LIST,
        "<hr/><figure><p>a</p></figure><p><mark>b</mark> <u>c</u> <s>e</s> <time>f</time> <data>g</data></p><figure><p>d</p></figure>",
        &[
            (
                STRICT,
                "found `figure`, which XHTML 1.0 Strict does not have; use an element of XHTML",
            ),
            (STRICT, "found `mark`, which"),
            (STRICT, "found `u`, which"),
            (STRICT, "found `s`, which"),
            (STRICT, "found `time`, which"),
            (STRICT, "found `data`, which"),
        ],
    );
}

#[test]
fn attributes_of_todays_html_are_let_be_or_told_once() {
    for attribute in ["data-x", "aria-label", "role", "itemprop"] {
        finds(LIST, &format!("<ul {attribute}=\"a\"><li>tents</li></ul>"), &[]);
    }
    finds(
        LIST,
        "<ul bgcolor=\"a\"><li bgcolor=\"a\">tents</li></ul>",
        &[(STRICT, "`bgcolor` of `ul`")],
    );
    finds(
        LIST,
        "<table><tr><td colspan=\"all\">a</td></tr></table>",
        &[(STRICT, "\"all\" as the value of `colspan` of `td`")],
    );
    // Where NewsML-G2 has no such attribute, HTML's does not stand.
    finds(
        "<language tag=\"en\"/>",
        "<language tag=\"en\" data-x=\"a\"/>",
        &[("newsml-attribute", "`data-x` of `language`")],
    );
    finds(
        "<language tag=\"en\"/>",
        "<language tag=\"en\" datetime=\"a\"/>",
        &[("newsml-attribute", "`datetime` of `language`")],
    );
}

#[test]
fn text_stands_in_blocks_in_html_of_today() {
    for (html, words) in [
        ("<blockquote>tents</blockquote>", "\"tents\" in `blockquote`"),
        ("<form action=\"a\">tents</form>", "\"tents\" in `form`"),
        ("<noscript>tents</noscript>", "\"tents\" in `noscript`"),
    ] {
        let text = ITEM.replace("b1 0 4", "hl 0 4").replace(LIST, html);
        let text = text.replace("<conceptExtProperty rel=\"art:anchor\" value=\"hl 0 4\" valuedatatype=\"xs:NMTOKENS\"/>", "");
        finds_in(&text, &[(STRICT, words)]);
    }
    finds(LIST, "<ul>tents<li>a</li></ul>", &[("newsml-payload", "\"tents\" in `ul`")]);
    finds(
        LIST,
        "<table>tents<tr><td>a</td></tr></table>",
        &[("newsml-payload", "\"tents\" in `table`")],
    );
}

/// Each in `PARAGRAPH`, the first wrong child of which is to be judged.
#[test]
fn what_a_browser_takes_is_no_error() {
    for (html, code) in [
        // A link around blocks, but no link in a link.
        ("<p><a href=\"a\"><p>a</p></a></p>", STRICT),
        ("<p><a href=\"a\"><em><a href=\"b\">a</a></em></a></p>", ""),
        ("<p><a href=\"a\"><a href=\"b\">a</a></a></p>", "newsml-payload"),
        ("<p><a href=\"a\"><td>a</td></a></p>", "newsml-payload"),
        // Paragraphs and headings hold lines only.
        ("<p><div>a</div></p>", "newsml-payload"),
        ("<h1><p>a</p></h1>", "newsml-payload"),
        ("<h2><div>a</div></h2>", "newsml-payload"),
        ("<h3><ul><li>a</li></ul></h3>", "newsml-payload"),
        ("<h4><table><tr><td>a</td></tr></table></h4>", "newsml-payload"),
        ("<h5><h6>a</h6></h5>", "newsml-payload"),
        ("<h6><blockquote><p>a</p></blockquote></h6>", "newsml-payload"),
        ("<h1><section>a</section></h1>", "newsml-payload"),
        // What holds blocks may hold lines as well.
        ("<blockquote><em>a</em></blockquote>", STRICT),
        ("<ul><li>a</li><p>b</p></ul>", "newsml-payload"),
        ("<ol><em>a</em></ol>", "newsml-payload"),
        ("<dl><p>a</p></dl>", "newsml-payload"),
        ("<table><tr><p>a</p></tr></table>", "newsml-payload"),
        ("<p><em><p>a</p></em></p>", "newsml-payload"),
    ] {
        let text = ITEM.replace("<conceptExtProperty rel=\"art:anchor\" value=\"b1 0 4\" valuedatatype=\"xs:NMTOKENS\"/>", "");
        let text = text.replace(PARAGRAPH, html);
        let source = crate::Source::decode("item.xml", text.into()).unwrap();
        let found = super::check(&source);
        let first =
            found.iter().find(|d| !d.message.contains("does not have")).map_or("", |d| d.code.name);
        assert_eq!(first, code, "{html}: {found:#?}");
    }
}

#[test]
fn html_without_its_namespace_is_told_and_passed_over() {
    let html = "<html xmlns=\"http://www.w3.org/1999/xhtml\">";
    finds(
        html,
        "<html xmlns=\"\">",
        &[(
            STRICT,
            "found `html` in no namespace, expected the namespace \"http://www.w3.org/1999/xhtml\"; declare it",
        )],
    );
    let text = ITEM.replace(html, "<html>").replace("<li>tents</li>", "<blinking/>");
    finds_in(&text, &[(STRICT, "found `html` in the namespace of NewsML-G2")]);
    let text = ITEM.replace(html, "<html xmlns=\"urn:x\">");
    finds_in(&text, &[("newsml-extension", "found `html` of the namespace \"urn:x\"")]);
    let text = ITEM.replace(html, "<HTML xmlns=\"\">").replace("</html>", "</HTML>");
    finds_in(&text, &[(STRICT, "found `HTML` in no namespace")]);
}

#[test]
fn annotations_want_a_flat_list_of_blocks() {
    for (wrapper, inner) in [
        ("address", "a"),
        ("del", "<p>a</p>"),
        ("div", "<p>a</p>"),
        ("dl", "<dt>a</dt>"),
        ("fieldset", "<legend>a</legend>"),
        ("ins", "<p>a</p>"),
        ("noscript", "<p>a</p>"),
    ] {
        let html = format!("<{wrapper}>{inner}</{wrapper}>");
        let words =
            format!("found `{wrapper}` in the body of an item whose annotations name its blocks");
        finds(LIST, &html, &[("newsml-anchor", &words)]);
    }
    finds(LIST, "<form action=\"a\"><p>a</p></form>", &[("newsml-anchor", "found `form` in")]);
    finds(LIST, "<script type=\"a\">a</script>", &[("newsml-anchor", "found `script` in")]);
    for block in
        ["<h1>a</h1>", "<h6>a</h6>", "<hr/>", "<pre>a</pre>", "<blockquote><p>a</p></blockquote>"]
    {
        finds(LIST, block, &[]);
    }
    // Of other namespaces it is no wrapper, and without annotations nobody counts blocks.
    finds(
        LIST,
        "<o:div xmlns:o=\"urn:o\"/>",
        &[
            (STRICT, "found `o:div` of the namespace \"urn:o\" in `body`"),
            ("newsml-extension", "`o:div`"),
        ],
    );
    let other = ITEM.replace("art:anchor", "art:other").replace("b1 0 4", "b9 0 4");
    finds_in(&other.replace(LIST, "<div><p>a</p></div>"), &[]);
}

#[test]
fn an_anchor_has_two_offsets() {
    let form = "expected an identifier and two offsets, such as `b3 31 42`";
    for (value, words) in [
        ("b1", form),
        ("b1 0", form),
        ("b1 a 4", form),
        ("b1 5 4", "expected a first offset that is less than the last"),
        ("", "expected the identifier of a headline or block of this file"),
        ("0 4", "expected the identifier of a headline or block of this file"),
    ] {
        let found = [("newsml-anchor", words)];
        finds("b1 0 4", value, &found);
    }
}

#[test]
fn media_and_ruby_of_todays_html_stand_in_lines() {
    for (html, names) in [
        (
            "<p><picture><source srcset=\"a\"/><img src=\"a\" alt=\"b\"/></picture></p>",
            &["picture", "source"][..],
        ),
        (
            "<p><video><source src=\"a\"/><track src=\"b\"/></video></p>",
            &["video", "source", "track"],
        ),
        ("<p><ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby></p>", &["ruby", "rp", "rt"]),
        ("<figure><picture><img src=\"a\" alt=\"b\"/></picture></figure>", &["figure", "picture"]),
    ] {
        let source = crate::Source::decode("item.xml", ITEM.replace(LIST, html).into()).unwrap();
        let found = super::check(&source);
        assert!(found.iter().all(|d| d.code.name == STRICT), "{html}: {found:#?}");
        let told = |name: &&&str| {
            let words = format!("found `{name}`, which XHTML 1.0 Strict does not have");
            found.iter().filter(|d| d.message == words).count() == 1
        };
        assert_eq!(names.iter().filter(told).count(), names.len(), "{html}: {found:#?}");
    }
}
