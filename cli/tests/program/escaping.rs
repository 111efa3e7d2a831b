//! Names and messages that would break a report in which they are not escaped.
#![cfg(unix)]

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;

use crate::desk::Desk;

/// A field that no article has, as JSON. What it stands for would end a message, a line, an attribute,
/// an element or a command, or act on a terminal.
const FIELD: &str = r#"\"]]>&<\n%0A::error::x\r\u001b[31m\u202e',|"#;

/// What is said about it, as it is.
const MESSAGE: &str = "found the unknown field `\"]]>&<\n%0A::error::x\r\u{1b}[31m\u{202e}',|`; help: \
     `convert schema` prints the fields";

/// What is said about it where nothing may act.
const SHOWN: &str = "found the unknown field `\"]]>&<\\n%0A::error::x\\r\\u{1b}[31m\\u{202e}',|`; help: \
     `convert schema` prints the fields";

/// Names in the order of their bytes, and how they are shown.
const NAMES: [(&[u8], &str); 11] = [
    (b" lead.json", " lead.json"),
    (b"\"quoted\" 'it'.json", "\"quoted\" 'it'.json"),
    (b"100%, %0A.json", "100%, %0A.json"),
    (b"::error::x.json", "::error::x.json"),
    (b"<&>.json", "<&>.json"),
    (b"]]>.json", "]]>.json"),
    (b"a\nb\r.json", "a\\nb\\r.json"),
    (b"back\\slash.json", "back\\slash.json"),
    (b"caf\xe9.json", "caf\\xE9.json"),
    (b"e\x1b[31m.json", "e\\u{1b}[31m.json"),
    ("x\u{202e}y.json".as_bytes(), "x\\u{202e}y.json"),
];

/// The name of a file as text that is not shown: only bytes that are no UTF-8 are written out.
fn as_text(name: &[u8]) -> String {
    String::from_utf8(name.to_owned()).unwrap_or_else(|_| "caf\\xE9.json".to_owned())
}

fn folder() -> Desk {
    let desk = Desk::new();
    let article = format!("{{\"schema\":1,\"headlines\":[\"Tide turns\"],\"{FIELD}\":1}}");
    for (name, _) in NAMES {
        std::fs::write(desk.path("").join(OsStr::from_bytes(name)), &article).unwrap();
    }
    desk
}

fn report(format: &str) -> String {
    let output = folder().command(&format!("validate . --report {format}")).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8(output.stdout).unwrap()
}

fn json(format: &str) -> Value {
    serde_json::from_str(&report(format)).unwrap()
}

/// What a list of findings says: the file and the message of each, by their keys.
fn told(findings: &Value, file: &str, message: &str) -> Vec<(String, String)> {
    let text =
        |finding: &Value, pointer| finding.pointer(pointer).unwrap().as_str().unwrap().to_owned();
    findings.as_array().unwrap().iter().map(|f| (text(f, file), text(f, message))).collect()
}

/// Every file with what is said about it.
fn expected(message: &str) -> Vec<(String, String)> {
    NAMES.iter().map(|(name, _)| (as_text(name), message.to_owned())).collect()
}

#[test]
fn json_keeps_names_and_messages() {
    let message = MESSAGE.split("; help").next().unwrap();
    assert_eq!(told(&json("json")["findings"], "/file", "/message"), expected(message));
    let report = report("jsonl");
    let lines: Vec<Value> =
        report.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (_, findings) = lines.split_last().unwrap();
    assert_eq!(told(&Value::from(findings.to_vec()), "/file", "/message"), expected(message));
}

#[test]
fn gitlab_gets_messages_that_are_safe_to_show() {
    assert_eq!(told(&json("gitlab"), "/location/path", "/description"), expected(SHOWN));
}

#[test]
fn sarif_names_files_by_their_bytes() {
    let uri = "/locations/0/physicalLocation/artifactLocation/uri";
    let found = told(&json("sarif")["runs"][0]["results"], uri, "/message/text");
    assert_eq!(found.len(), NAMES.len());
    for ((uri, message), (name, _)) in found.iter().zip(NAMES) {
        assert!(uri.is_ascii() && !uri.contains([' ', '"', '<', '>', '\\', ':']), "{uri}");
        assert_eq!(percent_decoded(uri), name, "{uri}");
        assert_eq!(message, MESSAGE);
    }
}

/// As RFC 3986 says.
fn percent_decoded(uri: &str) -> Vec<u8> {
    let mut bytes = uri.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        let digits = (byte == b'%').then(|| [bytes.next().unwrap(), bytes.next().unwrap()]);
        let value =
            digits.map(|digits| u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16));
        decoded.push(value.map_or(byte, Result::unwrap));
    }
    decoded
}

/// A name in XML: no XML has a place for most control characters.
fn in_xml(name: &[u8]) -> String {
    as_text(name).replace('\n', "\\n").replace('\r', "\\r").replace('\u{1b}', "\\u{1b}")
}

/// The values of an attribute of the elements of a name, in order.
fn attributes(xml: &str, element: &str, attribute: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut values = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return values,
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == element => {
                let found = tag.try_get_attribute(attribute).unwrap().unwrap();
                values.push(
                    found
                        .normalized_value(quick_xml::XmlVersion::Explicit1_0)
                        .unwrap()
                        .into_owned(),
                );
            }
            _ => {}
        }
    }
}

#[test]
fn reports_in_xml_stay_whole() {
    let names: Vec<_> = NAMES.iter().map(|(name, _)| in_xml(name)).collect();
    let junit = report("junit");
    assert_eq!(attributes(&junit, "testsuite", "name"), names);
    assert_eq!(attributes(&junit, "failure", "message"), vec![SHOWN; NAMES.len()]);
    let style = report("checkstyle");
    assert_eq!(attributes(&style, "file", "name"), names);
    assert_eq!(attributes(&style, "error", "message"), vec![SHOWN; NAMES.len()]);
}

/// As the runner of GitHub reads a line: a name, properties, and the message.
fn command(line: &str) -> (String, String) {
    let (head, message) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
    let properties = head.strip_prefix("error ").unwrap();
    let file = properties.split(',').find_map(|one| one.strip_prefix("file=")).unwrap();
    let data = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    (data(&file.replace("%3A", ":").replace("%2C", ",")), data(message))
}

#[test]
fn github_gets_one_command_a_finding() {
    let report = report("github");
    let found: Vec<_> = report.split_terminator('\n').map(command).collect();
    // Line breaks have an escape of their own; what else acts on a log is written out.
    let shown =
        |name: &[u8]| as_text(name).replace('\u{1b}', "\\u{1b}").replace('\u{202e}', "\\u{202e}");
    let expected: Vec<_> = NAMES.iter().map(|(name, _)| (shown(name), SHOWN.to_owned())).collect();
    assert_eq!(found, expected);
}

/// Whether something in a text would move the cursor, turn the direction of writing, or be a command.
fn acts(text: &str) -> bool {
    let control = |c: char| c.is_control() && c != '\n' || c == '\u{202e}';
    text.contains(control) || text.lines().any(|line| line.trim_start().starts_with("::"))
}

#[test]
fn people_are_shown_one_line_a_finding() {
    let report = report("concise");
    let expected = NAMES.map(|(_, name)| format!("./{name}:1:40: error[unknown-field]: {SHOWN}\n"));
    assert_eq!(report, expected.concat());
    assert!(!acts(&report));
    let desk = folder();
    let named = desk.command("validate").arg("::error::x.json").output().unwrap();
    let named = String::from_utf8(named.stderr).unwrap();
    assert_eq!(named, format!("./::error::x.json:1:40: error[unknown-field]: {SHOWN}\n"));
}

#[test]
fn excerpts_do_not_act() {
    let report = report("human");
    assert!(!acts(&report), "{report}");
    for (_, name) in NAMES {
        assert!(report.contains(&format!("--> ./{name}:1:40\n")), "{name}\n{report}");
    }
}
