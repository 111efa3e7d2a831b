//! What is read, and what happens if it cannot be.

use snapbox::{IntoData, assert_data_eq, str};

use crate::desk::{Desk, HARBOUR, LIBRARY};

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

/// A folder of articles, a picture, and what Git ignores and hides.
fn archive() -> Desk {
    Desk::new()
        .file("in/.git/HEAD", "")
        .file("in/.gitignore", "drafts/\n*.old.json\n!kept.old.json\n")
        .file("in/b.json", LIBRARY)
        .file("in/a/z.json", HARBOUR)
        .file("in/a/.gitignore", "y.json\n")
        .file("in/a/y.json", HARBOUR)
        .file("in/drafts/c.json", HARBOUR)
        .file("in/x.old.json", HARBOUR)
        .file("in/kept.old.json", HARBOUR)
        .file("in/.hidden.json", HARBOUR)
        .file("in/picture.png", "")
}

/// The files that were written, without those that were there.
fn written(desk: &Desk) -> Vec<String> {
    desk.names().into_iter().filter_map(|n| n.strip_prefix("out/").map(str::to_owned)).collect()
}

#[test]
fn a_folder_is_read_without_what_git_ignores() {
    let desk = archive();
    assert_eq!(desk.run("in --to yaml --out-dir out"), "exit 0\n");
    assert_eq!(written(&desk), ["a/z.yaml", "b.yaml", "kept.old.yaml"]);
}

#[test]
fn patterns_that_the_shell_left_alone_are_expanded() {
    for (pattern, expected) in [
        ("in/**/*.json", vec!["a/z.yaml", "b.yaml", "kept.old.yaml"]),
        ("in/*.json", vec!["b.yaml", "kept.old.yaml"]),
        ("in/{a/?,b}.json", vec!["b.yaml", "z.yaml"]),
        ("i?/a", vec!["in/a/z.yaml"]),
        ("./in//[b-k]*.json", vec!["b.yaml", "kept.old.yaml"]),
    ] {
        let desk = archive();
        assert_eq!(
            desk.run(&format!("{pattern} --to yaml --out-dir out")),
            "exit 0\n",
            "{pattern}"
        );
        assert_eq!(written(&desk), expected, "{pattern}");
    }
}

#[test]
fn a_file_that_is_named_like_a_pattern_is_read() {
    let desk = Desk::new().file("a[1].json", HARBOUR);
    assert!(desk.run("a[1].json --to yaml").starts_with("exit 0\n"));
}

#[test]
fn what_matches_nothing_ends_with_2_unless_that_is_allowed() {
    let desk = archive().file("none.list", "\n");
    assert_data_eq!(
        desk.run("validate in/*.txt --files-from none.list"),
        str![[r#"
exit 2
--- stderr
in/*.txt:1:1: error[nothing-found]: found no file of this pattern, expected at least one; help: name the files, or see `convert formats` for the endings of names
none.list:1:1: error[nothing-found]: found a list without names, expected at least one; help: name the files, or see `convert formats` for the endings of names

"#]]
    );
    assert_data_eq!(
        desk.run("validate in/[.json"),
        str![[r#"
exit 2
--- stderr
in/[.json:1:1: error[nothing-found]: found a pattern that cannot be read: unclosed character class; missing ']'; help: name the files, or see `convert formats` for the endings of names

"#]]
    );
    for arguments in ["in/*.txt", "--files-from none.list", "in/drafts --from text"] {
        let all = format!("validate {arguments}");
        assert!(desk.run(&all).starts_with("exit 2\n"), "{arguments}");
        assert_eq!(desk.run(&format!("{all} --allow-empty")), "exit 0\n", "{arguments}");
    }
    assert_data_eq!(
        desk.run("validate --files-from nosuch.list --allow-empty"),
        str![[r#"
exit 2
--- stderr
nosuch.list:1:1: error[cannot-read]: no such file or folder

"#]]
    );
}

#[test]
fn a_list_names_files_and_folders() {
    let names = "in/b.json\nin/a\n/nosuch.json\n";
    let desk = archive().file("list", names).file("nul", names.replace('\n', "\0"));
    let all = "--to yaml --out-dir out --files-from";
    assert_data_eq!(
        desk.run(&format!("{all} list")),
        str![[r#"
exit 2
--- stderr
/nosuch.json:1:1: error[cannot-read]: no such file or folder

"#]]
    );
    // The tree is that of the list, as far as it stays in the folder.
    assert_eq!(written(&desk), ["in/a/z.yaml", "in/b.yaml"]);
    let expected = desk.run(&format!("{all} list"));
    assert_eq!(desk.run(&format!("{all} nul")), expected);
    assert_eq!(desk.run(&format!("{all} nul --null")), expected);
    assert_eq!(desk.feed(&format!("{all} -"), names), expected);
}

#[test]
fn the_listing_does_not_depend_on_the_number_of_jobs() {
    let mut desk = Desk::new();
    for i in 0..60 {
        let text = format!("Title {i}\n\n“We waited,” said Mayor Ines Alder.\n");
        desk = desk.file(&format!("in/{}.txt", i * 7 % 60), if i == 31 { "\0" } else { &text });
    }
    let one = desk.run("extract in --jobs 1");
    assert!(one.starts_with("exit 1\n") && one.matches("Ines Alder").count() > 59, "{one}");
    for jobs in [2, 3, 8] {
        assert_eq!(desk.run(&format!("extract in --jobs {jobs}")), one);
    }
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
