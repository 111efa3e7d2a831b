//! What is written, and where.

use std::fs;

use snapbox::{assert_data_eq, str};

use crate::desk::{BROKEN, Desk, HARBOUR, LIBRARY, MESSAGE, TURNED};

#[test]
fn formats_follow_from_the_names_of_files() {
    let desk = Desk::new().file("a.json", HARBOUR);
    assert_data_eq!(
        desk.run("a.json -o a.yaml"),
        str![[r#"
exit 0

"#]]
    );
    assert_data_eq!(
        desk.content("a.yaml"),
        str![[r#"
schema: 1
headlines:
  - Harbour opens
sections:
  - blocks:
      - The new harbour opened on Monday.

"#]]
    );
    assert_data_eq!(
        desk.run("a.yaml --to json --compact"),
        str![[r#"
exit 0
--- stdout
{"schema":1,"headlines":["Harbour opens"],"sections":[{"blocks":["The new harbour opened on Monday."]}]}

"#]]
    );
}

#[test]
fn standard_input_and_output_are_the_default() {
    let desk = Desk::new().file("a.json", HARBOUR);
    assert_data_eq!(
        desk.feed("--from json --to yaml", HARBOUR),
        str![[r#"
exit 0
--- stdout
schema: 1
headlines:
  - Harbour opens
sections:
  - blocks:
      - The new harbour opened on Monday.

"#]]
    );
    assert_eq!(desk.feed("-f json -t yaml", HARBOUR), desk.feed("-f json -t yaml -o - -", HARBOUR));
    assert_eq!(desk.feed("-f json -t yaml", HARBOUR), desk.run("a.json -t yaml"));
}

#[test]
fn what_is_known_beside_the_file_can_be_said() {
    let desk = Desk::new().file("a.json", HARBOUR);
    assert_data_eq!(
        desk.run("a.json -t yaml --language en-GB --published 2025-06-23 --provider nprov:X --guid urn:x:1"),
        str![[r#"
exit 0
--- stdout
schema: 1
guid: urn:x:1
language: en-GB
provider:
  qcode: nprov:X
published: "2025-06-23"
headlines:
  - Harbour opens
sections:
  - blocks:
      - The new harbour opened on Monday.

"#]]
    );
    assert_data_eq!(
        desk.run("a.json -t json --compact --provider https://example.com/x"),
        str![[r#"
exit 0
--- stdout
{"schema":1,"provider":{"uri":"https://example.com/x"},"headlines":["Harbour opens"],"sections":[{"blocks":["The new harbour opened on Monday."]}]}

"#]]
    );
    assert_data_eq!(
        desk.run("a.json -t json --envelope newsMessage"),
        str![[r#"
exit 2
--- stderr
error: found --envelope and json, expected xml: no other format has it

"#]]
    );
    assert_data_eq!(
        desk.run("a.json -t nitf --payload nitf"),
        str![[r#"
exit 2
--- stderr
error: found --payload and nitf, expected xml: no other format has it

"#]]
    );
    assert_data_eq!(
        desk.run("a.json -t json --compact --provider Harbour/News"),
        str![[r#"
exit 0
--- stdout
{"schema":1,"provider":"Harbour/News","headlines":["Harbour opens"],"sections":[{"blocks":["The new harbour opened on Monday."]}]}

"#]]
    );
}

#[test]
fn several_articles_go_to_formats_that_hold_many() {
    let desk = Desk::new().file("a.json", HARBOUR).file("b.json", LIBRARY);
    assert_data_eq!(
        desk.run("a.json b.json --to jsonl"),
        str![[r#"
exit 0
--- stdout
{"schema":1,"headlines":["Harbour opens"],"sections":[{"blocks":["The new harbour opened on Monday."]}]}
{"schema":1,"headlines":["Library closes"],"sections":[{"blocks":["The old library closed on Friday."]}]}

"#]]
    );
    assert_data_eq!(
        desk.run("a.json b.json -o both.yaml"),
        str![[r#"
exit 0

"#]]
    );
    assert_data_eq!(
        desk.content("both.yaml"),
        str![[r#"
schema: 1
headlines:
  - Harbour opens
sections:
  - blocks:
      - The new harbour opened on Monday.
---
schema: 1
headlines:
  - Library closes
sections:
  - blocks:
      - The old library closed on Friday.

"#]]
    );
    assert_data_eq!(
        desk.run("a.json b.json --to json"),
        str![[r#"
exit 1
--- stderr
b.json:1:1: error[not-one-article]: found several articles, expected one, as json holds; help: write one file each with --out-dir, or write jsonl, yaml or xml

"#]]
    );
    assert_data_eq!(
        desk.run("both.yaml --to json"),
        str![[r#"
exit 1
--- stderr
both.yaml:1:1: error[not-one-article]: found several articles, expected one, as json holds; help: write one file each with --out-dir, or write jsonl, yaml or xml

"#]]
    );
    assert_data_eq!(
        desk.run("a.json b.json -o c.json"),
        str![[r#"
exit 1
--- stderr
b.json:1:1: error[not-one-article]: found several articles, expected one, as json holds; help: write one file each with --out-dir, or write jsonl, yaml or xml

"#]]
    );
    assert_data_eq!(
        desk.run(". --to json"),
        str![[r#"
exit 2
--- stderr
error: found a folder to read, expected one file, as json holds; write one file each with --out-dir, or write jsonl, yaml or xml

"#]]
    );
    assert_eq!(desk.names(), ["a.json", "b.json", "both.yaml"]);
}

#[test]
fn one_guid_is_not_given_to_several_articles() {
    let desk = Desk::new().file("a.json", HARBOUR).file("b.json", LIBRARY);
    assert_data_eq!(
        desk.run("a.json b.json --to jsonl --guid urn:x:1"),
        str![[r#"
exit 2
--- stderr
error: found --guid and several articles, expected one: a guid names one article

"#]]
    );
    assert_data_eq!(
        desk.run(". --to jsonl --guid urn:x:1"),
        str![[r#"
exit 2
--- stderr
error: found --guid and several articles, expected one: a guid names one article

"#]]
    );
}

#[test]
fn a_folder_is_written_with_its_tree() {
    let desk = Desk::new().file("in/a.json", HARBOUR).file("in/deep/b.json", LIBRARY);
    assert_data_eq!(
        desk.run("in --to yaml --out-dir out"),
        str![[r#"
exit 0

"#]]
    );
    assert_eq!(desk.names(), ["in/a.json", "in/deep/b.json", "out/a.yaml", "out/deep/b.yaml"]);
    assert_data_eq!(
        desk.content("out/deep/b.yaml"),
        str![[r#"
schema: 1
headlines:
  - Library closes
sections:
  - blocks:
      - The old library closed on Friday.

"#]]
    );
}

#[test]
fn a_folder_inside_its_own_input_is_not_read_again() {
    let desk = Desk::new().file("a.json", HARBOUR);
    for _ in 0..2 {
        assert_data_eq!(
            desk.run(". --to yaml --out-dir out"),
            str![[r#"
exit 0

"#]]
        );
        assert_eq!(desk.names(), ["a.json", "out/a.yaml"]);
    }
}

#[test]
fn several_articles_of_one_file_get_numbers() {
    let desk = Desk::new().file("both.jsonl", format!("{HARBOUR}{LIBRARY}"));
    assert_data_eq!(
        desk.run("both.jsonl --to json --out-dir out"),
        str![[r#"
exit 0

"#]]
    );
    assert_eq!(desk.names(), ["both.jsonl", "out/both-1.json", "out/both-2.json"]);
    assert!(desk.content("out/both-2.json").contains("Library"));
}

#[test]
fn two_inputs_do_not_overwrite_each_other() {
    let desk = Desk::new().file("a/x.json", HARBOUR).file("b/x.json", LIBRARY);
    assert_data_eq!(
        desk.run("a/x.json b/x.json --to json --out-dir out"),
        str![[r#"
exit 2
--- stderr
out/x.json:1:1: error[cannot-write]: another input has been written there

"#]]
    );
    assert!(desk.content("out/x.json").contains("Harbour"));
}

#[test]
fn one_bad_input_does_not_stop_the_others() {
    let desk = Desk::new().file("a.json", HARBOUR).file("b.json", BROKEN).file("c.json", LIBRARY);
    let all = "a.json b.json missing.json c.json";
    assert_data_eq!(
        desk.run(&format!("{all} --to jsonl")),
        str![[r#"
exit 2
--- stderr
b.json:2:18: error[not-utf-8]: found the byte 0xE9 at offset 30, expected UTF-8; help: convert the file to UTF-8, for example with iconv
missing.json:1:1: error[cannot-read]: no such file or folder
--- stdout
{"schema":1,"headlines":["Harbour opens"],"sections":[{"blocks":["The new harbour opened on Monday."]}]}
{"schema":1,"headlines":["Library closes"],"sections":[{"blocks":["The old library closed on Friday."]}]}

"#]]
    );
    assert_data_eq!(
        desk.run(&format!("{all} --to yaml --out-dir out")),
        str![[r#"
exit 2
--- stderr
b.json:2:18: error[not-utf-8]: found the byte 0xE9 at offset 30, expected UTF-8; help: convert the file to UTF-8, for example with iconv
missing.json:1:1: error[cannot-read]: no such file or folder

"#]]
    );
    assert_eq!(desk.names(), ["a.json", "b.json", "c.json", "out/a.yaml", "out/c.yaml"]);
}

#[test]
fn nothing_is_written_when_the_input_fails() {
    let desk = Desk::new().file("b.json", BROKEN).file("old.yaml", "old");
    assert_data_eq!(
        desk.run("b.json --to yaml"),
        str![[r#"
exit 1
--- stderr
b.json:2:18: error[not-utf-8]: found the byte 0xE9 at offset 30, expected UTF-8; help: convert the file to UTF-8, for example with iconv

"#]]
    );
    assert_data_eq!(
        desk.run("b.json -o old.yaml"),
        str![[r#"
exit 1
--- stderr
b.json:2:18: error[not-utf-8]: found the byte 0xE9 at offset 30, expected UTF-8; help: convert the file to UTF-8, for example with iconv

"#]]
    );
    assert_eq!(desk.content("old.yaml"), "old");
    assert_eq!(desk.names(), ["b.json", "old.yaml"]);
}

#[test]
fn a_file_can_be_written_onto_itself() {
    let desk = Desk::new().file("a.json", HARBOUR);
    assert_data_eq!(
        desk.run("a.json -o a.json --compact"),
        str![[r#"
exit 0

"#]]
    );
    assert_eq!(desk.content("a.json"), HARBOUR);
    assert_eq!(desk.names(), ["a.json"]);
}

#[test]
fn a_file_named_like_a_command_is_read_by_its_path() {
    let desk = Desk::new().file("validate", HARBOUR);
    assert_data_eq!(
        desk.run("./validate --from json --to yaml"),
        str![[r#"
exit 0
--- stdout
schema: 1
headlines:
  - Harbour opens
sections:
  - blocks:
      - The new harbour opened on Monday.

"#]]
    );
}

#[test]
fn an_empty_file_of_many_holds_no_article() {
    let desk = Desk::new().file("none.jsonl", "");
    assert_data_eq!(
        desk.run("none.jsonl --to jsonl"),
        str![[r#"
exit 0

"#]]
    );
    assert_data_eq!(
        desk.run("none.jsonl --to json"),
        str![[r#"
exit 1
--- stderr
none.jsonl:1:1: error[not-one-article]: found 0 articles, expected one, as json holds

"#]]
    );
    assert_data_eq!(
        desk.run("none.jsonl --to json --out-dir out"),
        str![[r#"
exit 1
--- stderr
none.jsonl:1:1: error[not-one-article]: found 0 articles, expected one, as json holds

"#]]
    );
}

#[cfg(unix)]
#[test]
fn a_new_file_gets_the_usual_mode_and_an_old_one_keeps_its_own() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new().file("a.json", HARBOUR).file("old.yaml", "").file("usual", "");
    fs::set_permissions(desk.path("old.yaml"), fs::Permissions::from_mode(0o640)).unwrap();
    desk.run("a.json -o old.yaml");
    desk.run("a.json -o new.yaml");
    let mode = |name| fs::metadata(desk.path(name)).unwrap().permissions().mode() & 0o7777;
    assert_eq!(mode("old.yaml"), 0o640);
    assert_eq!(mode("new.yaml"), mode("usual"));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    use std::os::unix::fs::symlink;
    let desk = Desk::new().file("a.json", HARBOUR).file("real/old.yaml", "old");
    symlink("real/old.yaml", desk.path("link.yaml")).unwrap();
    symlink("real/new.yaml", desk.path("dangling.yaml")).unwrap();
    symlink("loop.yaml", desk.path("loop.yaml")).unwrap();
    assert_data_eq!(
        desk.run("a.json -o link.yaml"),
        str![[r#"
exit 0

"#]]
    );
    assert_data_eq!(
        desk.run("a.json -o dangling.yaml"),
        str![[r#"
exit 0

"#]]
    );
    assert!(desk.path("link.yaml").is_symlink() && desk.path("dangling.yaml").is_symlink());
    assert_eq!(desk.content("real/old.yaml"), desk.content("real/new.yaml"));
    assert_data_eq!(
        desk.run("a.json -o loop.yaml"),
        str![[r#"
exit 2
--- stderr
loop.yaml:1:1: error[cannot-write]: filesystem loop or indirection limit (e.g. symlink loop)

"#]]
    );
}

#[test]
fn with_lossless_what_would_be_lost_is_an_error() {
    let desk = Desk::new().file("a.xml", MESSAGE).file("b.txt", TURNED).file("old.json", "old");
    assert_data_eq!(
        desk.run("a.xml -o a.txt"),
        str![[r#"
exit 0
--- stderr
a.xml:13:5: warning[not-news-item]: found a `packageItem`, a package, which lists other items; only news items are articles

"#]]
    );
    assert_data_eq!(
        desk.run("a.xml --to text --lossless"),
        str![[r#"
exit 1
--- stderr
a.xml:13:5: error[not-news-item]: found a `packageItem`, a package, which lists other items; only news items are articles

"#]]
    );
    assert_data_eq!(
        desk.run("a.xml -o old.json --lossless"),
        str![[r#"
exit 1
--- stderr
a.xml:13:5: error[not-news-item]: found a `packageItem`, a package, which lists other items; only news items are articles

"#]]
    );
    assert_eq!(desk.content("old.json"), "old");
    // What is odd, but kept, is no loss.
    assert_data_eq!(
        desk.run("b.txt -o b.json --lossless"),
        str![[r#"
exit 0
--- stderr
b.txt:3:5: warning[bidi-control]: found U+202E, which turns the direction of writing and can hide the order of words; help: it is kept; compare the words with what is seen

"#]]
    );
}

#[test]
fn a_format_that_holds_less_says_so() {
    let quoted = "Harbour opens\n\n“We waited,” said Mayor Ines Alder.\n";
    let desk = Desk::new().file("a.txt", quoted).file("b.jsonld", "{}").file("c.json", HARBOUR);
    let told = desk.run("a.txt -o a.ninjs.json");
    assert!(told.starts_with("exit 0\n") && told.contains(": warning[not-held]: "), "{told}");
    let refused = desk.run("a.txt -o b.ninjs.json --lossless");
    assert!(
        refused.starts_with("exit 1\n") && refused.contains(": error[not-held]: "),
        "{refused}"
    );
    assert_eq!(desk.names(), ["a.ninjs.json", "a.txt", "b.jsonld", "c.json"]);
    assert!(desk.run("c.json --to jsonld").starts_with("exit 0\n"));
    assert_data_eq!(
        desk.run("b.jsonld --to json"),
        str![[r#"
exit 2
--- stderr
b.jsonld:1:1: error[unknown-format]: found a name that tells no format; help: say which with --from: text, json, jsonl, yaml, xml, ninjs, nitf

"#]]
    );
    assert_data_eq!(
        desk.run("--from jsonld --to json"),
        str![[r#"
exit 2
--- stderr
error: invalid value 'jsonld' for '--from <FORMAT>'
  [possible values: text, json, jsonl, yaml, xml, ninjs, nitf]

  tip: a similar value exists: 'jsonl'

For more information, try '--help'.

"#]]
    );
}
