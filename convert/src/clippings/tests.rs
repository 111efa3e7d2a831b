use super::*;
use crate::ReadOptions;

/// A reader that gives so many bytes at a time.
struct Slow<'a>(&'a [u8], usize);

impl Read for Slow<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let (now, later) = self.0.split_at(self.1.min(self.0.len()).min(buffer.len()));
        buffer[..now.len()].copy_from_slice(now);
        self.0 = later;
        Ok(now.len())
    }
}

/// The clippings as `line: text`, however the stream is read.
fn clippings(format: Format, stream: &[u8]) -> Vec<String> {
    let with = |step| -> Vec<String> {
        Clippings::new(format, "a", Slow(stream, step))
            .map(|clipping| match clipping {
                Ok(source) => format!("{}: {}", source.first_line(), source.text()),
                Err(error) => error.to_string(),
            })
            .collect()
    };
    let at_once = with(usize::MAX);
    for step in [1, 2, 3, 5, 7] {
        assert_eq!(with(step), at_once, "{step}");
    }
    at_once
}

#[test]
fn lines_are_cut_at_their_ends_and_blank_ones_passed_over() {
    assert_eq!(clippings(Format::Jsonl, b"a\n\n \r\nb\r\nc"), ["1: a\n", "4: b\r\n", "5: c"]);
    assert_eq!(clippings(Format::Jsonl, b"\xEF\xBB\xBFa\n"), ["1: a\n"]);
    assert_eq!(clippings(Format::Jsonl, b"a\rb\n\nc\r\nd"), ["1: a\rb\n", "4: c\r\n", "5: d"]);
    assert_eq!(clippings(Format::Jsonl, b""), [""; 0]);
    assert_eq!(clippings(Format::Jsonl, b"\xFF\xFEa\0\n\0b\0"), ["1: a\n", "2: b"]);
}

#[test]
fn documents_are_cut_at_their_marks() {
    for (stream, expected) in [
        ("a: 1\n---\nb: 2\n", vec!["1: a: 1\n", "2: ---\nb: 2\n"]),
        ("# c\n---\na: 1\n--- # d\nb", vec!["1: # c\n---\na: 1\n", "4: --- # d\nb"]),
        (
            "%YAML 1.2\n---\na\n...\n\n%X\n---\nb",
            vec!["1: %YAML 1.2\n---\na\n...\n", "5: \n%X\n---\nb"],
        ),
        ("a: |\n ---\n----\n---b\n", vec!["1: a: |\n ---\n----\n---b\n"]),
        ("a\n---\n", vec!["1: a\n", "2: ---\n"]),
        ("a\n---", vec!["1: a\n", "2: ---"]),
        ("a\n...\n# only this\n", vec!["1: a\n...\n"]),
        ("a\r\n---\r\nb\r\n", vec!["1: a\r\n", "2: ---\r\nb\r\n"]),
        ("# nothing\n\n", vec![]),
    ] {
        assert_eq!(clippings(Format::Yaml, stream.as_bytes()), expected, "{stream:?}");
    }
}

#[test]
fn a_clipping_that_is_not_utf_8_is_an_error_at_its_place_and_the_next_one_follows() {
    assert_eq!(
        clippings(Format::Jsonl, b"\xEF\xBB\xBFa\n\xC3\xA9\xFF\nb\n"),
        [
            "1: a\n",
            "2:2: error[not-utf-8]: found the byte 0xFF at offset 7, expected UTF-8",
            "3: b\n"
        ]
    );
}

#[test]
fn places_are_those_in_the_stream() {
    let stream = "{}\n\n{\"schema\": 1, \"x\": 2}\n";
    let source = Clippings::new(Format::Jsonl, "a", stream.as_bytes()).nth(1).unwrap().unwrap();
    let error = crate::read(Format::Jsonl, &source, &ReadOptions::default()).unwrap_err();
    let place = error.diagnostics()[0].location.clone().unwrap();
    assert_eq!((place.line, place.column), (3, 15));
    assert_eq!(&stream[place.bytes.clone()], "\"x\"");
    assert_eq!(&source.text()[source.bytes_of(&place)], "\"x\"");
}

#[test]
fn a_stream_that_fails_ends() {
    struct Failing(bool);
    impl Read for Failing {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if std::mem::replace(&mut self.0, true) {
                return Err(io::Error::other("gone"));
            }
            buffer[..2].copy_from_slice(b"a\n");
            Ok(2)
        }
    }
    let found: Vec<_> = Clippings::new(Format::Jsonl, "a", Failing(false)).collect();
    assert!(matches!(found.as_slice(), [Err(CutError::Io(_))]), "{found:?}");
}

/// One line of more than the limit takes no more memory than the limit, and the next one is read.
#[test]
fn an_article_that_is_too_large_is_passed_over() {
    let stream = io::repeat(b'x').take(20 << 20).chain(&b"\nb\n"[..]);
    let mut clippings = Clippings::new(Format::Jsonl, "a", stream);
    clippings.most = 1 << 20;
    let found: Vec<_> = clippings.by_ref().collect();
    assert!(clippings.buffer.capacity() < 8 << 20);
    assert!(
        matches!(&found[0], Err(CutError::Read(error)) if error.to_string().contains("too-large"))
    );
    assert!(matches!(&found[1], Ok(source) if source.text() == "b\n" && source.first_line() == 2));
    assert_eq!(found.len(), 2);
}

#[test]
fn what_is_at_hand_needs_no_reading() {
    let mut clippings = Clippings::new(Format::Jsonl, "a", Slow(b"a\nb\nc", 4));
    assert!(!clippings.is_at_hand());
    clippings.next();
    assert!(clippings.is_at_hand());
    clippings.next();
    assert!(!clippings.is_at_hand());
}

/// A message around some text.
fn message(inside: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<newsMessage xmlns=\"u\" xmlns:x='v'>\n<header>\n<sent>x</sent></header>{inside}\n</newsMessage>\n"
    )
}

#[test]
fn the_items_of_a_message_are_cut_out_whatever_stands_in_them() {
    let items = [
        "<newsItem><!-- </newsItem> --></newsItem>",
        "<newsItem a='>'\n b=\"</newsItem>\"><newsItem/></newsItem\n>",
        "<newsItem><![CDATA[</newsItem>]]><?pi </newsItem>?>é</newsItem>",
        "<x:newsItem/>",
        "<packageItem><p>x</p></packageItem>",
    ];
    let set = format!(
        "<itemSet>{}{}<!--x--> {}\n\n{} {}</itemSet>",
        items[0], items[1], items[2], items[3], items[4]
    );
    let found = clippings(Format::Xml, message(&set).as_bytes());
    let expected: Vec<_> =
        [4, 4, 6, 8, 8].iter().zip(items).map(|(line, item)| format!("{line}: {item}")).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_parts_of_a_message_are_read_as_in_the_whole() {
    let item = |word: &str| {
        format!(
            "<newsItem xml:lang='en' guid='urn:x:{word}' version='1' standard='NewsML-G2' standardversion='2.34' \
             conformance='power'><contentMeta><headline>{word} x:y</headline></contentMeta>\
             <contentSet><inlineXML contenttype='application/xhtml+xml'><x:html><x:body><x:p>{word}</x:p></x:body></x:html>\
             </inlineXML></contentSet></newsItem>"
        )
    };
    let text = format!(
        "<n:newsMessage xmlns:n='a' xmlns='http://iptc.org/std/nar/2006-10-01/' xmlns:x='http://www.w3.org/1999/xhtml'>\
         <itemSet xmlns:y='b'>{}{}</itemSet><itemSet><packageItem/></itemSet><itemSet>{}</itemSet></n:newsMessage>",
        item("One"),
        item("Two"),
        item("Three")
    );
    let whole = Source::new("a", text.as_str());
    let whole = crate::read(Format::Xml, &whole, &ReadOptions::default()).unwrap();
    assert_eq!(whole.value.len(), 3);
    let mut parts = Vec::new();
    let mut said = Vec::new();
    for source in Clippings::new(Format::Xml, "a", text.as_bytes()) {
        let part = crate::read(Format::Xml, &source.unwrap(), &ReadOptions::default()).unwrap();
        parts.extend(part.value);
        said.extend(part.diagnostics);
    }
    assert_eq!(parts, whole.value);
    assert_eq!(said, whole.diagnostics);
}

#[test]
fn a_place_in_an_item_counts_what_stands_before_it_on_its_line() {
    let text = message("<itemSet><newsItem/>é <newsItem><b></newsItem></itemSet>");
    let source = Clippings::new(Format::Xml, "a", text.as_bytes()).nth(1).unwrap().unwrap();
    let error = crate::read(Format::Xml, &source, &ReadOptions::default()).unwrap_err();
    let place = error.diagnostics()[0].location.clone().unwrap();
    assert_eq!((place.line, place.column), (4, 59));
    assert_eq!(&text[place.bytes.clone()], "<");
    assert_eq!(place.bytes.start, text.find("</newsItem></itemSet>").unwrap());
    let alone = Source::new("a", source.standalone().into_owned());
    let error = crate::read(Format::Xml, &alone, &ReadOptions::default()).unwrap_err();
    assert_eq!(error.diagnostics()[0].location.as_ref().unwrap().line, 1);
    assert_eq!(
        alone.text(),
        "<newsMessage xmlns=\"u\" xmlns:x=\"v\"><itemSet><newsItem><b></newsItem></itemSet></newsMessage>"
    );
}

#[test]
fn a_fault_in_an_item_or_around_the_items_ends_a_message() {
    let item = "<newsItem><a/></newsItem>";
    let one = format!("1: {item}");
    let found = |text: &str| clippings(Format::Xml, text.replace('#', item).as_bytes());
    assert_eq!(
        found("<newsMessage><itemSet>#<newsItem><a></newsItem>#</itemSet></newsMessage>"),
        [&*one, "1: <newsItem><a></newsItem>"]
    );
    assert_eq!(found("<newsMessage><itemSet>#<newsItem>cut"), [&*one, "1: <newsItem>cut"]);
    let malformed = |text: &str| {
        let mut found = found(text);
        let last = found.pop().unwrap();
        (found.len(), last)
    };
    let no_item = "error[no-news-item]: found";
    for (text, items, expected) in [
        (
            "<newsMessage a=''a=''><itemSet>#</itemSet></newsMessage>",
            0,
            "1:18: error[xml-malformed]: found no space",
        ),
        (
            "<!DOCTYPE x><newsMessage><itemSet>#</itemSet></newsMessage>",
            0,
            "1:1: error[xml-doctype]",
        ),
        ("<newsMessage><itemSet>#</itemSet>", 1, "1:58: error[xml-malformed]: found the end"),
        ("<newsMessage><itemSet>#<!-- </itemSet></newsMessage>", 1, "1:48: error[xml-malformed]"),
        (
            "<newsMessage><itemSet>#</itemS",
            1,
            "1:48: error[xml-malformed]: found the end of the file",
        ),
        ("<newsMessage><itemSet>#\r", 1, "2:1: error[xml-malformed]: found the end of the file"),
        ("<newsMessage><itemSet>#</item></newsMessage>", 1, "1:48: error[xml-malformed]: expected"),
        ("<newsMessage><itemSet>#\né#&x;#</itemSet></newsMessage>", 2, "2:27: error[xml-entity]"),
        ("<newsMessage><itemSet>#</itemSet></newsMessage> x", 1, "1:72: error[xml-malformed]"),
        ("<newsMessage><itemSet>#</itemSet></newsMessage><a/>", 1, "1:72: error[xml-malformed]"),
        (
            "<newsMessage><itemSet>#<!-- -- --></itemSet></newsMessage>",
            1,
            "1:53: error[xml-malformed]",
        ),
        (
            "<newsMessage><itemSet><packageItem/></itemSet></newsMessage>",
            1,
            &format!("1:1: {no_item} an item that is no news item"),
        ),
        (
            "<newsMessage><itemSet/></newsMessage>",
            0,
            &format!("1:1: {no_item} `newsMessage` without"),
        ),
        ("<newsMessage>#</newsMessage>", 0, &format!("1:1: {no_item} `newsMessage` without")),
    ] {
        let (before, last) = malformed(text);
        assert!(before == items && last.starts_with(expected), "{text}: {before}, {last}");
    }
}

#[test]
fn what_stands_between_the_items_is_read_piece_by_piece() {
    let found = |text: &str| {
        let text = text.replace('#', "<newsItem/>");
        let found = clippings(
            Format::Xml,
            format!("<newsMessage><itemSet>{text}</itemSet></newsMessage>").as_bytes(),
        );
        (found.iter().filter(|found| found.ends_with("<newsItem/>")).count(), found.last().cloned())
    };
    let items = "1: <newsItem/>".to_owned();
    for good in
        ["#]]#>#", "#&amp;#", "# &amp;\r\n#", "#\n<!-- -->\n#", "#x</itemSet><a>x</a>x<itemSet>#"]
    {
        let (count, last) = found(good);
        assert!(count > 1 && last.is_some_and(|last| last.ends_with(": <newsItem/>")), "{good}");
    }
    assert_eq!(found("#]]#>#"), (3, Some(items)));
    for (wrong, items, place) in [
        ("#&am#p;#", 1, "1:34: error"),
        ("#& amp;#", 1, "1:34: error"),
        ("#&#amp;#", 1, "1:34: error"),
        ("#x]]>#", 1, "1:35: error"),
        ("#</itemSet><a><b></a><itemSet>#", 1, "1:50: error"),
        ("#</itemSet><itemSet a=1>#", 1, "1:55: error"),
        ("#</itemSet><x:itemSet>#", 1, "1:45: error"),
        ("#</itemSet x><itemSet>#", 1, "1:34: error"),
        ("\u{e9}#\u{1}#", 1, "1:35: error"),
    ] {
        let (count, last) = found(wrong);
        let last = last.unwrap();
        assert!(count == items && last.starts_with(place), "{wrong}: {count}, {last}");
    }
    let halves = b"\xEF\xBB\xBF<newsMessage><itemSet>\r\n<newsItem/>\xC3<newsItem/>\xA9</itemSet></newsMessage>";
    assert_eq!(
        clippings(Format::Xml, halves),
        [
            "2: <newsItem/>",
            "2:12: error[not-utf-8]: found the byte 0xC3 at offset 38, expected UTF-8"
        ]
    );
}

#[test]
fn lines_of_a_message_are_counted_however_it_is_read() {
    let text = message("\r\n<itemSet>\r\n\r<newsItem/>\r\n<newsItem\r\n>x</newsItem></itemSet>\r");
    assert_eq!(
        clippings(Format::Xml, text.as_bytes()),
        ["7: <newsItem/>", "8: <newsItem\r\n>x</newsItem>"]
    );
}

#[test]
fn articles_of_a_message_are_counted_as_they_are_read() {
    let text = message(
        "<itemSet><newsItem/><packageItem/><x><newsItem><newsItem/></newsItem><newsItem/></x><newsItem/></itemSet>",
    );
    let mut clippings = Clippings::new(Format::Xml, "a", text.as_bytes());
    let mut counts = Vec::new();
    while let Some(clipping) = clippings.next() {
        clipping.unwrap();
        counts.push(clippings.articles());
    }
    assert_eq!(counts, [1, 1, 3, 4]);
    let mut lines = Clippings::new(Format::Jsonl, "a", &b"1\n\n\xFF\n2\n"[..]);
    assert_eq!(lines.by_ref().count(), 3);
    assert_eq!(lines.articles(), 3);
}

#[test]
fn what_stands_around_the_items_of_a_message_is_bounded() {
    let start = "<newsMessage><itemSet><newsItem/>";
    let comment = format!("<!--{}-->", "x".repeat(1 << 20));
    let declared: String = (0..65).map(|i| format!(" xmlns:a{i}='a'")).collect();
    for text in [
        format!("{start}{comment}<newsItem/>"),
        format!("{start}{}", "x".repeat(3 << 20)),
        format!("{start}</itemSet><itemSet a='{}'>", "x".repeat(1 << 20)),
        format!("{start}</itemSet><itemSet {declared}>"),
        format!("{start}<newsItem a='{}'>", "x".repeat(2 << 20)),
    ] {
        let found: Vec<_> = Clippings::new(Format::Xml, "a", text.as_bytes()).collect();
        assert_eq!(
            found.len(),
            2,
            "{} {:?}",
            &text[..80],
            found.iter().map(|f| f.as_ref().err()).collect::<Vec<_>>()
        );
        let error = found[1].as_ref().unwrap_err().to_string();
        assert!(
            error.contains("error[too-large]") || error.contains("error[xml-limit]"),
            "{error}"
        );
    }
    let whole = format!("<newsMessage {declared}><itemSet/></newsMessage>");
    let found: Vec<_> = Clippings::new(Format::Xml, "a", whole.as_bytes()).collect();
    assert_eq!(found[0].as_ref().unwrap().text(), whole);
    let blank = " ".repeat(3 << 20);
    let text = format!("{start}{blank}<newsItem/>{blank}</itemSet></newsMessage>");
    assert_eq!(Clippings::new(Format::Xml, "a", text.as_bytes()).flatten().count(), 2);
}

#[test]
fn an_item_that_is_too_large_is_passed_over_wherever_it_stands() {
    let good = "<newsItem>good</newsItem>";
    let inside = "x<b a='>'>y</b><!-- </newsItem> -->\r\n<![CDATA[ ]]]>]]>";
    for large in [
        format!("<newsItem>{}</newsItem>", inside.repeat(40)),
        format!("<newsItem><!--{}--></newsItem>", "-<".repeat(400)),
        format!("<newsItem a='{}'/>", "x".repeat(800)),
        format!("<newsItem>{}</newsItem>", "\r\n".repeat(300)),
    ] {
        let text = format!("<newsMessage><itemSet>\n {good} {large}{good}</itemSet></newsMessage>");
        for step in [1, 2, 3, 7, 50, usize::MAX] {
            let clippings =
                Clippings::new(Format::Xml, "a", Slow(text.as_bytes(), step)).at_most(64);
            let found: Vec<_> = clippings
                .map(|found| found.map_or_else(|e| e.to_string(), Source::into_text))
                .collect();
            let error = "2:28: error[too-large]: found more than 64 bytes in an article";
            assert_eq!(found, [good, error, good], "{step}");
        }
    }
}

#[test]
fn clippings_can_be_bounded() {
    let found = |format, text: &str| -> Vec<String> {
        let clippings = Clippings::new(format, "a", text.as_bytes()).at_most(4);
        clippings.map(|found| found.map_or_else(|e| e.to_string(), Source::into_text)).collect()
    };
    let message = "error[too-large]: found more than 4 bytes in an article";
    assert_eq!(found(Format::Json, "{ }\n"), ["{ }\n"]);
    assert_eq!(found(Format::Json, "{ } \n"), [format!("1:1: {message}")]);
    assert_eq!(found(Format::Xml, "<a> </a>"), [format!("1:1: {message}")]);
    for long in [5, 300_000].map(|len| "x".repeat(len)) {
        let lines = format!("1\n{long}\n2\n");
        assert_eq!(found(Format::Jsonl, &lines), ["1\n", &format!("2:1: {message}"), "2\n"]);
        let documents = format!("--- {long}\n---\n");
        assert_eq!(found(Format::Yaml, &documents), [&format!("1:1: {message}"), "---\n"]);
    }
}

#[test]
fn what_is_no_message_in_utf_8_is_one_clipping() {
    for whole in [
        "<newsItem/>".to_owned(),
        "<a><newsMessage/></a>".to_owned(),
        "no tag".to_owned(),
        String::new(),
        message("<itemSet><newsItem/></itemSet>").replace("1.0\"", "1.0\" encoding='latin1'"),
    ] {
        assert_eq!(clippings(Format::Xml, whole.as_bytes()), [format!("1: {whole}")]);
    }
    let wide: Vec<u8> = std::iter::once(0xFEFF)
        .chain("<newsMessage/>".encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(clippings(Format::Xml, &wide), ["1: <newsMessage/>"]);
}
