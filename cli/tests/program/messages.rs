//! How findings are shown.

use snapbox::{assert_data_eq, str};

use crate::desk::{BROKEN, Desk, HARBOUR, TURNED};

#[test]
fn findings_are_lines_where_programs_read_them() {
    let desk = Desk::new().file("b.json", BROKEN).file("c.json", b"\xff");
    assert_data_eq!(
        desk.run("validate b.json c.json"),
        str![[r#"
exit 1
--- stderr
b.json:2:18: error[not-utf-8]: found the byte 0xE9 at offset 30, expected UTF-8; help: convert the file to UTF-8, for example with iconv
c.json:1:1: error[not-utf-8]: found the byte 0xFF at offset 0, expected UTF-8; help: convert the file to UTF-8, for example with iconv

"#]]
    );
    assert_eq!(
        desk.run("validate b.json c.json"),
        desk.run("validate b.json c.json --color never")
    );
}

#[test]
fn findings_are_drawn_where_people_read_them() {
    let desk = Desk::new().file("b.json", "{\"schema\":\n oops}");
    let drawn = desk.run("validate b.json --color always");
    assert!(drawn.contains("\u{1b}[1m\u{1b}[91merror[json-syntax]"), "{drawn}");
    assert!(drawn.contains("--> \u{1b}[0mb.json:") && drawn.contains('^'), "{drawn}");
}

#[test]
fn a_setting_of_the_environment_does_not_put_colour_into_files() {
    let desk = Desk::new().file("b.json", BROKEN);
    let output = desk.command("validate b.json").env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(!output.stderr.contains(&0x1b));
}

#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_there_is_colour_unless_the_user_wants_none() {
    let desk = Desk::new().file("b.json", BROKEN);
    let on_terminal =
        |settings: &[(&str, &str)], arguments: &str| desk.on_terminal(settings, arguments);
    let (code, coloured) = on_terminal(&[], "validate b.json");
    assert_eq!(code, Some(1));
    assert!(
        coloured.contains("\u{1b}[") && coloured.contains("0 of 1 without findings"),
        "{coloured}"
    );
    for (settings, arguments) in [
        (&[("NO_COLOR", "1")][..], "validate b.json"),
        (&[("TERM", "dumb")][..], "validate b.json"),
        (&[("CLICOLOR", "0")][..], "validate b.json"),
        (&[][..], "validate b.json --color never"),
    ] {
        let (_, plain) = on_terminal(settings, arguments);
        assert!(!plain.contains('\u{1b}'), "{settings:?} {plain:?}");
        assert!(plain.contains("error[not-utf-8]") && plain.contains("--> b.json:"), "{plain}");
    }
    let (_, coloured) = on_terminal(&[("NO_COLOR", "1")], "validate b.json --color always");
    assert!(coloured.contains('\u{1b}'), "{coloured}");
}

#[test]
fn validate_reports_every_file() {
    let desk =
        Desk::new().file("a.json", HARBOUR).file("b.json", BROKEN).file("sub/c.json", b"\xff");
    assert_data_eq!(
        desk.run("validate a.json"),
        str![[r#"
exit 0

"#]]
    );
    assert_data_eq!(
        desk.run("validate ."),
        str![[r#"
exit 1
--- stderr
./b.json:2:18: error[not-utf-8]: found the byte 0xE9 at offset 30, expected UTF-8; help: convert the file to UTF-8, for example with iconv
./sub/c.json:1:1: error[not-utf-8]: found the byte 0xFF at offset 0, expected UTF-8; help: convert the file to UTF-8, for example with iconv

"#]]
    );
    assert_data_eq!(
        desk.run("validate b.json missing.json sub"),
        str![[r#"
exit 2
--- stderr
b.json:2:18: error[not-utf-8]: found the byte 0xE9 at offset 30, expected UTF-8; help: convert the file to UTF-8, for example with iconv
missing.json:1:1: error[cannot-read]: no such file or folder
sub/c.json:1:1: error[not-utf-8]: found the byte 0xFF at offset 0, expected UTF-8; help: convert the file to UTF-8, for example with iconv

"#]]
    );
    assert_data_eq!(
        desk.feed("validate --from json", BROKEN),
        str![[r#"
exit 1
--- stderr
<stdin>:2:18: error[not-utf-8]: found the byte 0xE9 at offset 30, expected UTF-8; help: convert the file to UTF-8, for example with iconv

"#]]
    );
}

#[test]
fn quiet_shows_errors_only() {
    let desk = Desk::new().file("a.txt", TURNED).file("b.json", BROKEN);
    assert_data_eq!(
        desk.run("a.txt b.json --no-extract -o both.jsonl"),
        str![[r#"
exit 1
--- stderr
a.txt:3:5: warning[bidi-control]: found U+202E, which turns the direction of writing and can hide the order of words; help: it is kept; compare the words with what is seen
b.json:2:18: error[not-utf-8]: found the byte 0xE9 at offset 30, expected UTF-8; help: convert the file to UTF-8, for example with iconv

"#]]
    );
    assert_data_eq!(
        desk.run("a.txt b.json --no-extract -o both.jsonl --quiet"),
        str![[r#"
exit 1
--- stderr
b.json:2:18: error[not-utf-8]: found the byte 0xE9 at offset 30, expected UTF-8; help: convert the file to UTF-8, for example with iconv

"#]]
    );
    assert_data_eq!(
        desk.run("validate -q a.txt"),
        str![[r#"
exit 0

"#]]
    );
}

#[test]
fn a_hundred_findings_of_a_file_are_shown_and_the_rest_are_counted() {
    let quote = r#"{"kind":"direct","segments":["never said"]}"#;
    let quotes = vec![quote; 150].join(",");
    let article = HARBOUR.replace("]}]}", &format!("]}}],\"quotes\":[{quotes}]}}"));
    let desk = Desk::new().file("a.json", article);
    assert_data_eq!(
        desk.run("validate a.json --max-diagnostics 2"),
        str![[r#"
exit 1
--- stderr
a.json:1:144: error[annotation-lost]: found the words "never said" nowhere in the article, expected them there (at quotes[0].segments[0]); help: correct the words, or delete the annotation
a.json:1:188: error[annotation-lost]: found the words "never said" nowhere in the article, expected them there (at quotes[1].segments[0]); help: correct the words, or delete the annotation
a.json:1:1: note[more-findings]: … and 148 more, 148 of them errors; help: see all with --max-diagnostics 0

"#]]
    );
    let lines = |arguments: &str| desk.run(&format!("validate a.json {arguments}")).lines().count();
    assert_eq!(lines("--max-diagnostics 0") - 2, 150);
    assert_eq!(lines("") - 2, 100 + 1);
}
