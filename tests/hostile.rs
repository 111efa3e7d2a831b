//! Input that is meant to break something: refused with a code and a place, or kept word for word.
//!
//! `docs/limits.md` lists the limits and promises; each test here holds one of them.

use copydesk_convert::{Format, MAX_BYTES, ReadOptions, Source};
use copydesk_model::Article;
use copydesk_tests::laws::{comes_full_circle, is_written_validly, keeps_every_word};
use copydesk_tests::{lossless, read_one, write_one};

/// The first thing that is wrong with a file: `line:column code`.
fn refused(format: Format, bytes: impl Into<Vec<u8>>) -> String {
    let source = copydesk_convert::decode(format, "test", bytes.into());
    let read = |source| copydesk_convert::read(format, &source, &ReadOptions::default());
    let error = source.and_then(read).unwrap_err();
    let found = &error.diagnostics()[0];
    let at = found.location.as_ref().unwrap();
    format!("{}:{} {}", at.line, at.column, found.code)
}

fn json(text: &str) -> Result<Article, String> {
    read_one(Format::Json, text, &ReadOptions::default())
}

fn yaml(text: &str) -> Result<Article, String> {
    read_one(Format::Yaml, text, &ReadOptions::default())
}

fn text(text: &str) -> Article {
    read_one(Format::Text, text, &ReadOptions::default()).unwrap()
}

/// The words of the first headline.
fn headline(article: &Article) -> &str {
    article.headline().unwrap().as_str()
}

const DEEP: usize = 100_000;

#[test]
fn json_a_hundred_thousand_deep_is_refused_at_the_limit() {
    let lists = format!("{{\"sections\":{}", "[".repeat(DEEP));
    assert_eq!(refused(Format::Json, lists), "1:140 too-deep");
    assert_eq!(refused(Format::Json, "{\"a\":".repeat(DEEP)), "1:641 too-deep");
    assert_eq!(refused(Format::Ninjs, "[".repeat(DEEP)), "1:129 too-deep");
    let closed = format!("{{\"sections\":{}{}}}", "[".repeat(DEEP), "]".repeat(DEEP));
    assert_eq!(refused(Format::Jsonl, closed), "1:140 too-deep");
}

#[test]
fn yaml_a_hundred_thousand_deep_is_refused_at_the_limit() {
    // The parser looks ahead where brackets could be keys, and has a limit of its own.
    assert_eq!(refused(Format::Yaml, "[".repeat(DEEP)), "1:256 too-deep");
    assert_eq!(refused(Format::Yaml, "{a: ".repeat(DEEP)), "1:1021 too-deep");
    assert_eq!(refused(Format::Yaml, "- ".repeat(DEEP)), "1:257 too-deep");
    let indented: String = (0..1_000).map(|i| format!("{}a:\n", " ".repeat(i))).collect();
    assert_eq!(refused(Format::Yaml, indented), "129:129 too-deep");
    // In front matter, which is YAML too.
    let front = format!("---\nlanguage: {}\n---\nTide\n", "[".repeat(DEEP));
    let error = read_one(Format::Text, &front, &ReadOptions::default()).unwrap_err();
    assert!(error.starts_with("2:") && error.contains("[too-deep]"), "{error}");
}

#[test]
fn xml_a_hundred_thousand_deep_is_refused_at_the_limit() {
    for (format, root) in [(Format::Xml, "newsItem"), (Format::Nitf, "nitf")] {
        assert_eq!(refused(format, "<a>".repeat(DEEP)), "1:601 xml-limit");
        let deep = format!("<{root}>\n{}{}</{root}>", "<a>".repeat(DEEP), "</a>".repeat(DEEP));
        assert_eq!(refused(format, deep), "2:598 xml-limit");
    }
}

#[test]
fn many_attributes_and_namespaces_are_refused() {
    let attributes = |count: usize| -> String {
        let all: String = (0..count).map(|i| format!(" a{i:06}=\"\"")).collect();
        format!("<newsItem{all}/>")
    };
    assert_eq!(refused(Format::Xml, attributes(100_000)), "1:2827 xml-limit");
    assert_eq!(refused(Format::Xml, attributes(257)), "1:2827 xml-limit");
    assert!(!refused(Format::Xml, attributes(256)).ends_with(" xml-limit"));
    // The prefix `xml` is always declared.
    let names: String =
        (0..128).map(|i| format!("<a xmlns:n{i:03}=\"u\" xmlns:m{i:03}=\"u\">")).collect();
    assert_eq!(refused(Format::Xml, names), "1:4210 xml-limit");
}

/// Nine levels of nine: a reader that followed them would make half a billion values.
#[test]
fn aliases_are_refused_where_the_first_one_stands() {
    let mut bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n".to_owned();
    for (last, name) in ["a", "b", "c", "d", "e", "f", "g", "h"].into_iter().zip('b'..) {
        let aliases = vec![format!("*{last}"); 9].join(",");
        bomb.push_str(&format!("{name}: &{name} [{aliases}]\n"));
    }
    assert_eq!(refused(Format::Yaml, bomb), "1:4 yaml-feature");
    assert_eq!(refused(Format::Yaml, "schema: 1\nheadlines: &a [*a]\n"), "2:12 yaml-feature");
    assert_eq!(refused(Format::Yaml, "schema: 1\n<<: *a\n"), "2:5 yaml-feature");
}

#[test]
fn entities_are_refused_before_they_are_expanded_or_opened() {
    let secret = std::env::temp_dir().join("copydesk-secret");
    std::fs::write(&secret, "a secret").unwrap();
    let file = secret.display();
    let bombs = [
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><a>&b;</a>"
            .to_owned(),
        format!("<!DOCTYPE a [<!ENTITY x SYSTEM \"file://{file}\">]><a>&x;</a>"),
        format!("<!DOCTYPE a SYSTEM \"file://{file}\"><a/>"),
        format!("<!DOCTYPE a [<!ENTITY % x SYSTEM \"file://{file}\"> %x;]><a/>"),
    ];
    for bomb in bombs {
        for format in [Format::Xml, Format::Nitf] {
            let read = read_one(format, &bomb, &ReadOptions::default());
            let error = read.expect_err("it is read");
            assert!(error.starts_with("1:") && !error.contains("a secret"), "{error}");
        }
    }
    assert_eq!(refused(Format::Xml, "<a>&x;</a>"), "1:4 xml-entity");
}

#[test]
fn half_characters_and_bytes_that_are_none_are_refused() {
    let half = "{\"schema\":1,\"headlines\":[\"\\ud800\"]}";
    assert_eq!(refused(Format::Json, half), "1:27 json-syntax");
    assert_eq!(
        refused(Format::Json, half.replace("\\ud800", "\\udc00\\ud800")),
        "1:27 json-syntax"
    );
    assert!(json(&half.replace("\\ud800", "\\ud83d\\ude00")).is_ok());
    assert_eq!(refused(Format::Yaml, "schema: 1\nheadlines: [\"\\ud800\"]\n"), "2:13 yaml-syntax");
    for bytes in
        [&b"Tide\n\xED\xA0\x80"[..], b"Tide\n\xC0\x80", b"Tide\n\xF4\x90\x80\x80", b"Tide\n\xFF"]
    {
        for format in [Format::Text, Format::Json, Format::Jsonl, Format::Yaml, Format::Xml] {
            assert_eq!(refused(format, bytes), "2:1 not-utf-8", "{bytes:x?}");
        }
    }
    assert_eq!(refused(Format::Text, b"\xFF\xFET\0\x00\xD8a\0"), "1:2 not-utf-8");
}

#[test]
fn the_character_nul_is_refused_everywhere() {
    assert_eq!(refused(Format::Text, "Tide\n\nIt\0"), "3:3 forbidden-character");
    assert_eq!(refused(Format::Yaml, "schema: 1\nheadlines: [a\0]\n"), "2:14 forbidden-character");
    assert_eq!(refused(Format::Yaml, "schema: 1\nheadlines: [\"a\\0\"]\n"), "2:13 invalid-value");
    let json = "{\"schema\":1,\"headlines\":[\"a\\u0000\"]}";
    assert_eq!(refused(Format::Json, json), "1:26 invalid-value");
    assert_eq!(refused(Format::Json, json.replace("\\u0000", "\0")), "1:28 forbidden-character");
    assert_eq!(refused(Format::Xml, "<a>\0</a>"), "1:4 xml-malformed");
    assert_eq!(refused(Format::Xml, "<a>&#0;</a>"), "1:4 xml-entity");
}

/// What no XML can carry is refused when it is read, so that no writer meets it.
#[test]
fn control_characters_never_come_to_a_writer() {
    for c in ('\u{1}'..' ').chain(['\u{FFFE}', '\u{FFFF}']) {
        if matches!(c, '\t' | '\n' | '\r' | '\u{B}' | '\u{C}') {
            continue;
        }
        let of = format!("Tide\n\nIt {c}turned.\n");
        assert_eq!(refused(Format::Text, of), "3:4 forbidden-character", "{c:?}");
    }
    for c in
        ['\t', '\u{B}', '\u{C}', '\u{7F}', '\u{80}', '\u{85}', '\u{9F}', '\u{FEFF}', '\u{FDD0}']
    {
        let of = format!("Tide\n\nIt {c}turned{c}again.\n");
        let read = read_one(Format::Text, &of, &ReadOptions::default());
        let refused = read.as_ref().err().is_some_and(|e| e.contains("forbidden-character"));
        assert!(refused || read.is_ok(), "{c:?}: {read:?}");
        keeps_every_word(&of).unwrap();
        is_written_validly(&of).unwrap();
    }
}

#[test]
fn byte_order_marks_are_dropped_and_utf_16_is_read() {
    let json = "{\"schema\":1,\"headlines\":[\"Tide 𝒯 turns\"]}";
    let utf16 = |unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
        std::iter::once(0xFEFF).chain(json.encode_utf16()).flat_map(unit).collect()
    };
    let with_mark = [&b"\xEF\xBB\xBF"[..], json.as_bytes()].concat();
    for bytes in [with_mark, utf16(u16::to_le_bytes), utf16(u16::to_be_bytes)] {
        let source = Source::decode("test", bytes).unwrap();
        assert_eq!(source.text(), json);
        assert_eq!(headline(&self::json(source.text()).unwrap()), "Tide 𝒯 turns");
    }
    // Of two marks the second one is text; of UTF-32 nothing is guessed.
    assert_eq!(
        refused(Format::Json, [&b"\xEF\xBB\xBF\xEF\xBB\xBF"[..], json.as_bytes()].concat()),
        "1:1 json-syntax"
    );
    assert_eq!(refused(Format::Text, b"\0\0\xFE\xFF\0\0\0T"), "1:3 not-utf-8");
}

#[test]
fn every_line_end_ends_a_line() {
    let plain = text("Tide turns\n\nIt came in.\n\nIt went out.\n");
    for end in ["\r\n", "\r"] {
        let other = format!("Tide turns{end}{end}It came in.{end}{end}It went out.{end}");
        assert_eq!(text(&other), plain, "{end:?}");
    }
    assert_eq!(text("Tide turns\r\n\nIt came in.\n\r\nIt went out.\r\r"), plain);
    // These end lines for some readers only: they are kept, whatever they are taken for.
    for mark in ['\u{85}', '\u{2028}', '\u{2029}', '\u{B}', '\u{C}'] {
        let of = format!("Tide turns\n\nIt{mark}came{mark}{mark}in.\n");
        keeps_every_word(&of).unwrap();
        comes_full_circle(&of).unwrap();
    }
}

#[test]
fn marks_that_turn_the_direction_of_writing_are_kept_and_warned_of() {
    for c in [
        '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}',
        '\u{2068}', '\u{2069}',
    ] {
        let of = format!("Tide turns\n\nIt {c}came in.\n");
        let source = Source::new("test", of.as_str());
        let read = copydesk_convert::read(Format::Text, &source, &ReadOptions::default()).unwrap();
        let warned = read.diagnostics.iter().any(|found| {
            found.code.name == "bidi-control"
                && found.location.as_ref().is_some_and(|at| (at.line, at.column) == (3, 4))
        });
        assert!(warned, "{c:?}: {:?}", read.diagnostics);
        for format in lossless() {
            let written = write_one(format, &read.value[0]).unwrap();
            let back = read_one(format, &written, &ReadOptions::default()).unwrap();
            assert_eq!(back, read.value[0], "{format}");
        }
    }
}

/// Each of them as a headline, a paragraph, a line of one, a heading, an item, and in quotation marks.
#[test]
fn text_that_looks_like_something_else_stays_text() {
    let looks = [
        "]]>",
        "<![CDATA[x]]>",
        "-->",
        "<!-- x -->",
        "<?x ?>",
        "</p>",
        "<newsItem/>",
        "&amp;",
        "&lt;",
        "&#0;",
        "&x;",
        "<",
        ">",
        "&",
        "\"",
        "'",
        "---",
        "...",
        "--- x",
        "- x",
        "-",
        "key: value",
        "key:",
        ": x",
        "? x",
        "#x",
        "# x",
        "x # y",
        "%YAML 1.2",
        "!!str x",
        "&a x",
        "*a",
        "*a*",
        "**a**",
        "_a_",
        "[a](b)",
        "![a](b)",
        "`a`",
        "\\",
        "\\\\",
        "\\n",
        "\\u0000",
        "{\"a\": 1}",
        "{",
        "}",
        "[1, 2]",
        "[",
        "null",
        "~",
        "true",
        "no",
        "012",
        "0x1F",
        "1.10",
        "1e999",
        ".inf",
        "2025-06-23",
        "12:30:45",
        "> x",
        "| x |",
        "|---|",
        "1. x",
        "1) x",
        "@x",
        "%",
        "=",
        "====",
        "<<",
        "<<: *a",
        "schema: 1",
        "{{ x }}",
        "${x}",
        "%s",
        "x\\",
        "''",
        "\"\"",
    ];
    for look in looks {
        for of in [
            format!("{look}\n\nIt turned.\n"),
            format!("Tide turns\n\n{look}\n"),
            format!("Tide turns\n\nIt came {look} in.\n"),
            format!("Tide turns\n\nIt came\n{look}\nin.\n"),
            format!("Tide turns\n\n## {look}\n\nIt turned.\n"),
            format!("Tide turns\n\n- {look}\n- {look}\n"),
            format!("Tide turns\n\n“{look}” she said.\n"),
            format!("---\nlanguage: en\n---\n{look}\n\n{look}\n\n{look}\n"),
        ] {
            for law in [keeps_every_word, comes_full_circle, is_written_validly] {
                law(&of).unwrap_or_else(|e| panic!("{of:?}: {e}"));
            }
        }
    }
}

#[test]
fn numbers_have_at_most_four_hundred_digits() {
    let figure = |value: &str| {
        json(&format!(
            "{{\"schema\":1,\"headlines\":[\"It cost 5 pounds\"],\"figures\":[{{\"kind\":\"spending\",\
             \"mention\":\"5 pounds\",\"amount\":{{\"value\":\"{value}\",\"unit\":\"GBP\"}}}}]}}"
        ))
    };
    assert!(figure(&"9".repeat(400)).is_ok());
    for long in [
        "9".repeat(401),
        format!("0.{}", "1".repeat(400)),
        "9".repeat(1_000_000),
        "1e999999999".into(),
    ] {
        let error = figure(&long).unwrap_err();
        assert!(error.contains("[invalid-value]") && error.len() < 2_000, "{error:.300}");
    }
    // As numbers of JSON and YAML, where a whole number is wanted, or none.
    for number in ["1e999", "99999999999999999999", "-0", "1.0", "-1"] {
        assert!(
            json(&format!("{{\"schema\":{number},\"headlines\":[\"a\"]}}")).is_err(),
            "{number}"
        );
        assert!(yaml(&format!("schema: {number}\nheadlines: [a]\n")).is_err(), "{number}");
    }
    assert!(
        json(&format!("{{\"schema\":{},\"headlines\":[\"a\"]}}", "1".repeat(1_000_000))).is_err()
    );
    // In prose they are words, whatever their length.
    let of = format!(
        "Tide turns\n\nIt cost £{} million and {} pounds.\n",
        "9".repeat(5_000),
        "7".repeat(5_000)
    );
    keeps_every_word(&of).unwrap();
    comes_full_circle(&of).unwrap();
}

#[test]
fn a_field_that_stands_twice_is_refused_with_both_places() {
    let error =
        json("{\"schema\":1,\n \"headlines\":[\"a\"],\n \"headlines\":[\"b\"]}").unwrap_err();
    assert!(
        error.starts_with("3:2: error[duplicate-field]") && error.contains("line 2, column 2"),
        "{error}"
    );
    let error =
        json("{\"schema\":1,\"headlines\":[\"a\"],\n \"he\\u0061dlines\":[\"b\"]}").unwrap_err();
    assert!(
        error.starts_with("2:2: error[duplicate-field]") && error.contains("line 1, column 13"),
        "{error}"
    );
    let error = yaml("schema: 1\nheadlines: [a]\n\"headlines\": [b]\n").unwrap_err();
    assert!(
        error.starts_with("3:1: error[duplicate-field]") && error.contains("line 2, column 1"),
        "{error}"
    );
    let error = yaml("schema: 1\nheadlines: [a]\nfigures:\n  - kind: price\n    kind: price\n")
        .unwrap_err();
    let twice = "5:5: error[duplicate-field]: found the field `kind` a second time, the first is at \
        line 4, column 5";
    assert!(error.contains(twice), "{error}");
}

/// What YAML 1.1 or 1.2 would make something else of is what the author wrote.
#[test]
fn yaml_takes_no_word_for_anything_else() {
    let words = [
        "no",
        "No",
        "yes",
        "on",
        "off",
        "y",
        "n",
        "true",
        "1.10",
        "1_000",
        "2025-06-23",
        "2025-06-23T10:00:00Z",
        "012",
        "0o14",
        "0x1F",
        "1e3",
        ".5",
        "+1",
        "12:30:45",
        ".inf",
        ".nan",
        "1.",
        "0b1",
        "685_230.15",
        "-1",
        "=",
        "10",
    ];
    for word in words {
        let article = yaml(&format!("schema: 1\nheadlines: [{word}]\n")).unwrap();
        assert_eq!(headline(&article), word);
        let article = yaml(&format!("schema: 1\nheadlines:\n  - {word}\n")).unwrap();
        assert_eq!(headline(&article), word);
        // And what is written is in marks, so that no other reader takes it for anything else.
        let written = write_one(Format::Yaml, &article).unwrap();
        assert!(
            written.contains(&format!("\"{word}\"")) || written.contains(&format!("'{word}'")),
            "{written}"
        );
    }
    assert!(yaml("schema: 1\nheadlines:\n  -\n").is_err(), "nothing is no text");
}

#[test]
fn a_file_past_the_limit_is_refused_before_it_is_read() {
    let error = Source::decode("test", vec![b'a'; MAX_BYTES + 1]).unwrap_err();
    assert_eq!(error.diagnostics()[0].code.name, "too-large");
}

/// A million paragraphs, and the same as one line, to each format and back.
#[test]
#[ignore = "takes minutes without optimisation, and some gigabytes"]
fn a_million_paragraphs_and_a_line_of_fifty_megabytes_keep_every_word() {
    keeps_every_word(&format!("Tide turns\n\n{}", "It came in.\n\n".repeat(1_000_000))).unwrap();
    keeps_every_word(&format!("Tide turns\n\n{}\n", "It came in. ".repeat(50 << 20 >> 4))).unwrap();
}

/// The same at a size that every run can take.
#[test]
fn many_paragraphs_and_a_long_line_keep_every_word() {
    keeps_every_word(&format!("Tide turns\n\n{}", "It came in.\n\n".repeat(5_000))).unwrap();
    keeps_every_word(&format!("Tide turns\n\n{}\n", "It came in. ".repeat(20_000))).unwrap();
}
