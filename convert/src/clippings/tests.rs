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
