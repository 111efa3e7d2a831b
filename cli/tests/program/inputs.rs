//! What is read, and what happens if it cannot be.

use snapbox::{IntoData, assert_data_eq, str};

use crate::desk::Desk;

#[test]
fn a_missing_file_ends_with_2() {
    let desk = Desk::new();
    assert_data_eq!(
        desk.run("nosuch.txt --to json"),
        str![[r#"
exit 2
--- stderr
nosuch.txt:1:1: error[cannot-read]: no such file or folder

"#]]
    );
    assert_data_eq!(
        desk.run("validate nosuch.txt"),
        str![[r#"
exit 2
--- stderr
nosuch.txt:1:1: error[cannot-read]: no such file or folder

"#]]
    );
    assert_data_eq!(
        desk.run("extract nosuch.txt"),
        str![[r#"
exit 2
--- stderr
nosuch.txt:1:1: error[cannot-read]: no such file or folder

"#]]
    );
}

#[test]
fn a_name_without_a_known_ending_needs_a_format() {
    let desk = Desk::new().file("story", "Words");
    assert_data_eq!(
        desk.run("story --to json"),
        str![[r#"
exit 2
--- stderr
story:1:1: error[unknown-format]: found a name that tells no format; help: say which with --from: text, json, jsonl, yaml, xml, ninjs, nitf

"#]]
    );
    assert_data_eq!(
        desk.run("validate story"),
        str![[r#"
exit 2
--- stderr
story:1:1: error[unknown-format]: found a name that tells no format; help: say which with --from: text, json, jsonl, yaml, xml, ninjs, nitf

"#]]
    );
}

#[test]
fn a_folder_without_files_ends_with_2() {
    let desk = Desk::new().file("folder/picture.png", "").file("folder/.hidden.txt", "Words");
    assert_data_eq!(
        desk.run("validate folder"),
        str![[r#"
exit 2
--- stderr
folder:1:1: error[nothing-found]: found a folder without files of any format, expected at least one; help: name the files, or see `convert formats` for the endings of names

"#]]
    );
    assert_data_eq!(
        desk.run("folder --from text --to jsonl"),
        str![[r#"
exit 2
--- stderr
folder:1:1: error[nothing-found]: found a folder without files of text, expected at least one; help: name the files, or see `convert formats` for the endings of names

"#]]
    );
}

#[test]
fn bytes_that_are_not_utf_8_are_not_guessed() {
    let desk = Desk::new().file("old.txt", b"First\nThe caf\xe9 closed.\n");
    assert_data_eq!(
        desk.run("old.txt --to json"),
        str![[r#"
exit 1
--- stderr
old.txt:2:8: error[not-utf-8]: found the byte 0xE9 at offset 13, expected UTF-8; help: convert the file to UTF-8, for example with iconv

"#]]
    );
    assert_data_eq!(
        desk.run("validate old.txt"),
        str![[r#"
exit 1
--- stderr
old.txt:2:8: error[not-utf-8]: found the byte 0xE9 at offset 13, expected UTF-8; help: convert the file to UTF-8, for example with iconv

"#]]
    );
    assert_data_eq!(
        desk.feed("validate --from text", b"\xff\xfe\x00"),
        str![[r#"
exit 1
--- stderr
<stdin>:1:1: error[not-utf-8]: found half a character at offset 2, expected UTF-16

"#]]
    );
}

#[test]
fn strange_names_are_shown_safely() {
    let desk = Desk::new().file("new\u{1b}[31mred.txt", b"\xff");
    let mut command = desk.command("validate");
    let output = command.arg("new\u{1b}[31mred.txt").output().unwrap();
    assert_data_eq!(
        crate::desk::transcript(&output),
        str![[r#"
exit 1
--- stderr
new\u{1b}[31mred.txt:1:1: error[not-utf-8]: found the byte 0xFF at offset 0, expected UTF-8; help: convert the file to UTF-8, for example with iconv

"#]].raw()
    );
}
