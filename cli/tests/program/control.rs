//! What is reported and what of it fails.

use snapbox::{assert_data_eq, str};

use crate::desk::{Desk, HARBOUR, TURNED};

const UNKNOWN: &str = r#"{"schema":1,"headlines":["Tide turns"],"secions":[]}"#;

#[test]
fn the_bar_decides_what_ends_with_1() {
    let desk = Desk::new().file("warning.txt", TURNED).file("error.json", UNKNOWN);
    for (arguments, exit) in [
        ("warning.txt", 0),
        ("warning.txt --fail-on error", 0),
        ("warning.txt --fail-on warning", 1),
        ("error.json --fail-on warning", 1),
        ("error.json --fail-on never", 0),
    ] {
        let transcript = desk.run(&format!("validate {arguments}"));
        assert!(
            transcript.starts_with(&format!("exit {exit}\n--- stderr\n")),
            "{arguments}\n{transcript}"
        );
    }
}

#[test]
fn rules_are_chosen_by_code_family_and_beginning() {
    let desk = Desk::new().file("a.txt", TURNED).file("b.json", UNKNOWN);
    for (arguments, exit) in [
        ("--select bidi-control", 1),
        ("--select bidi-*", 1),
        ("--select structure", 1),
        ("--select missing-field,desk", 0),
        ("--ignore bidi-control", 0),
        ("--ignore structure", 0),
        ("--select bidi-control --ignore structure", 1),
        ("--select structure --ignore bidi-control", 0),
    ] {
        let transcript = desk.run(&format!("validate a.txt --fail-on warning {arguments}"));
        assert!(transcript.starts_with(&format!("exit {exit}\n")), "{arguments}\n{transcript}");
    }
    // Where what is ignored kept the article from being read, that is said instead.
    assert_data_eq!(
        desk.run("validate b.json --ignore unknown-field"),
        str![[r#"
exit 1
--- stderr
b.json:1:1: error[not-checked]: found an article that could not be read, or none, expected to check all; help: if an error is ignored or made less that keeps it from being read, mend that

"#]]
    );
}

#[test]
fn the_nearest_configuration_above_a_file_counts() {
    let desk = Desk::new()
        .file("copydesk.toml", "fail-on = 'warning'\n")
        .file("a.txt", TURNED)
        .file("wire/copydesk.toml", "ignore = ['bidi-control']\n")
        .file("wire/in/b.txt", TURNED);
    assert_data_eq!(
        desk.run("validate ."),
        str![[r#"
exit 1
--- stderr
./a.txt:3:5: warning[bidi-control]: found U+202E, which turns the direction of writing and can hide the order of words; help: it is kept; compare the words with what is seen

"#]]
    );
    assert!(desk.run("validate . --no-config").starts_with("exit 0\n"));
    assert!(desk.run("validate wire --config copydesk.toml").starts_with("exit 1\n"));
    // The command line decides last.
    assert!(desk.run("validate a.txt --fail-on error").starts_with("exit 0\n"));
    assert!(
        desk.run("validate wire --select bidi-control --fail-on warning").starts_with("exit 1\n")
    );
}

#[test]
fn a_configuration_chooses_by_path_and_changes_severities() {
    let configuration = "exclude = ['drafts/']\n\
        severity = { bidi-control = 'error', 'unknown-*' = 'warning' }\n\
        [[overrides]]\npaths = ['archive/**', '*.old.txt']\nignore = ['bidi-control']\n\
        [[overrides]]\npaths = ['archive/new/']\nselect = ['bidi-control']\nseverity = { bidi-control = 'note' }\n";
    let desk = ["a.txt", "b.old.txt", "archive/c.txt", "archive/new/d.txt", "drafts/e.txt"]
        .iter()
        .fold(Desk::new().file("copydesk.toml", configuration), |desk, name| {
            desk.file(name, TURNED)
        })
        .file("u.json", UNKNOWN);
    assert_data_eq!(
        desk.run("validate . drafts/e.txt"),
        str![[r#"
exit 1
--- stderr
./a.txt:3:5: error[bidi-control]: found U+202E, which turns the direction of writing and can hide the order of words; help: it is kept; compare the words with what is seen
./archive/new/d.txt:3:5: note[bidi-control]: found U+202E, which turns the direction of writing and can hide the order of words; help: it is kept; compare the words with what is seen
./u.json:1:1: error[not-checked]: found an article that could not be read, or none, expected to check all; help: if an error is ignored or made less that keeps it from being read, mend that
./u.json:1:40: warning[unknown-field]: found the unknown field `secions`; help: did you mean `sections`?
drafts/e.txt:3:5: error[bidi-control]: found U+202E, which turns the direction of writing and can hide the order of words; help: it is kept; compare the words with what is seen

"#]]
    );
}

#[test]
fn a_configuration_that_is_wrong_is_said_once_with_every_place() {
    let desk = Desk::new()
        .file("copydesk.toml", "ignroe = ['desk']\n[[overrides]]\npath = 'x'\n")
        .file("a.json", HARBOUR)
        .file("b.json", UNKNOWN);
    assert_data_eq!(
        desk.run("validate ."),
        str![[r#"
exit 2
--- stderr
copydesk.toml:1:1: error[bad-configuration]: found the key "ignroe", which is not known; did you mean ignore?
copydesk.toml:2:1: error[bad-configuration]: found no paths, expected some
copydesk.toml:3:1: error[bad-configuration]: found the key "path", which is not known; did you mean paths?

"#]]
    );
}

#[test]
fn comments_hide_what_they_name_and_say_when_they_hide_nothing() {
    let yaml = "schema: 1\nheadlines: [Tide turns]\n\
        secions: [] # copydesk: ignore unknown-field\n\
        # copydesk: ignore unknown-field\nsubtitel: x\nboddy: x\n\
        sections: [] # copydesk: ignore desk\n";
    let text = "---\n# copydesk: ignore-file bidi-control\nlanguage: en\n---\n";
    let desk = Desk::new().file("a.yaml", yaml).file("b.txt", format!("{text}{TURNED}"));
    assert_data_eq!(
        desk.run("validate a.yaml b.txt"),
        str![[r#"
exit 1
--- stderr
a.yaml:6:1: error[unknown-field]: found the unknown field `boddy`; help: `convert schema` prints the fields
a.yaml:7:33: warning[unused-suppression]: found a comment that ignores desk, which is not found there; help: take it out

"#]]
    );
}

#[test]
fn a_baseline_hides_what_was_there_and_nothing_new() {
    let old = "{\"schema\":1,\n\"headlines\":[\"Tide turns\"],\n\"secions\":[]}\n";
    let desk = Desk::new().file("in/a.json", old).file("in/b.json", "{\"schema\":1,");
    assert_data_eq!(
        desk.run("validate in --write-baseline base.json --quiet --report json=all.json"),
        str![[r#"
exit 0
--- stderr
in/a.json:3:1: error[unknown-field]: found the unknown field `secions`; help: did you mean `sections`?
in/b.json:1:13: error[json-syntax]: found the end, expected a field between double quotation marks

"#]]
    );
    assert_data_eq!(
        desk.content("base.json"),
        str![[r#"
{"copydesk-baseline": 1, "findings": [
{"code":"unknown-field","count":1,"file":"in/a.json","hash":"2133a83244758d2e"},
{"code":"json-syntax","count":1,"file":"in/b.json","hash":"d602c299c46f0e3a"}
]}

"#]]
    );
    assert_eq!(desk.run("validate in --baseline base.json"), "exit 0\n");
    // Lines that come and go change nothing.
    let moved = old.replace("\"headlines\"", "\n\n\"language\":\"en\",\n\"headlines\"");
    let desk = desk.file("in/a.json", moved);
    assert_eq!(desk.run("validate in --baseline base.json"), "exit 0\n");
    // The same once more is new, and what was mended is said.
    let desk = desk
        .file("in/a.json", old.replace("\"secions\":[]", "\"secions\":[],\n\"subtitel\":1"))
        .file("in/b.json", HARBOUR);
    assert_data_eq!(
        desk.run("validate in --baseline base.json"),
        str![[r#"
exit 1
--- stderr
in/a.json:4:1: error[unknown-field]: found the unknown field `subtitel`; help: `convert schema` prints the fields
in/b.json:1:1: note[unused-baseline]: the baseline has 1 more for this file than were found; help: write it again with --write-baseline

"#]]
    );
}

/// Files that nobody has written by hand: they are not read to their end.
#[test]
fn a_configuration_and_a_baseline_have_a_size() {
    let desk = Desk::new().file("a.json", HARBOUR).file("big.toml", "").file("big.json", "");
    for (name, bytes) in [("big.toml", (1_u64 << 20) + 1), ("big.json", (64 << 20) + 1)] {
        let file = std::fs::OpenOptions::new().write(true).open(desk.path(name)).unwrap();
        file.set_len(bytes).unwrap();
    }
    let config = desk.run("validate a.json --config big.toml");
    assert!(config.starts_with("exit 2\n"), "{config}");
    assert!(config.contains("found more than 1048576 bytes"), "{config}");
    let baseline = desk.run("validate a.json --baseline big.json");
    assert!(baseline.starts_with("exit 2\n"), "{baseline}");
    assert!(baseline.contains("found more than 67108864 bytes"), "{baseline}");
}

#[test]
fn a_baseline_names_files_from_its_own_folder() {
    let desk = Desk::new().file("in/a.json", UNKNOWN).file("ci/x", "");
    assert!(desk.run("validate in --write-baseline base.json").starts_with("exit 0\n"));
    let mut inside = desk.command("validate a.json --baseline ../base.json");
    assert_eq!(inside.current_dir(desk.path("in")).status().unwrap().code(), Some(0));
    let absolute = desk.path("in/a.json");
    let from_root = desk.run(&format!("validate {} --baseline base.json", absolute.display()));
    assert_eq!(from_root, "exit 0\n");
    assert!(desk.run("validate in --write-baseline ci/base.json").starts_with("exit 0\n"));
    assert!(desk.content("ci/base.json").contains(r#""file":"../in/a.json""#));
    assert_eq!(desk.run("validate in --baseline ci/base.json"), "exit 0\n");
}

#[test]
fn standard_input_goes_by_a_name() {
    let desk = Desk::new().file("in/copydesk.toml", "severity = { unknown-field = 'warning' }\n");
    assert_data_eq!(
        desk.feed("validate - --stdin-filename in/a.json", UNKNOWN),
        str![[r#"
exit 1
--- stderr
in/a.json:1:1: error[not-checked]: found an article that could not be read, or none, expected to check all; help: if an error is ignored or made less that keeps it from being read, mend that
in/a.json:1:40: warning[unknown-field]: found the unknown field `secions`; help: did you mean `sections`?

"#]]
    );
    assert_data_eq!(
        desk.run("validate in --stdin-filename a.json"),
        str![[r#"
exit 2
--- stderr
error: found --stdin-filename, but standard input is not read

"#]]
    );
}

const UNTIDY: &str = "\u{FEFF}Tide turns  \r\n\nThe tide\tturned. \u{a0}\nIt did.\t\n\nBy By";

#[test]
fn a_fix_takes_away_what_nobody_sees() {
    let desk = Desk::new().file("a.txt", UNTIDY).file("b.txt", "Tide\n\nIt turned.\n");
    assert_data_eq!(
        desk.run("validate a.txt --select layout"),
        str![[r#"
exit 0
--- stderr
a.txt:1:1: note[byte-order-mark]: found a byte-order mark, expected none; help: mend it with --fix
a.txt:1:11: note[trailing-space]: found spaces or tabs at the end of a line, expected none; help: mend it with --fix
a.txt:1:13: note[mixed-line-ends]: found a line end of another kind than most, expected one kind; help: mend it with --fix
a.txt:4:8: note[trailing-space]: found spaces or tabs at the end of a line, expected none; help: mend it with --fix
a.txt:6:6: note[no-final-line-end]: found a last line without a line end, expected one; help: mend it with --fix

"#]]
    );
    assert_data_eq!(
        desk.run("validate . --diff"),
        str![[r#"
exit 1
--- stdout
--- a/a.txt
+++ b/a.txt
@@ -1,6 +1,6 @@
-﻿Tide turns  
+Tide turns
 
 The tide	turned.  
-It did.	
+It did.
 
-By By
/ No newline at end of file
+By By

"#]]
    );
    assert_eq!(desk.content("a.txt"), UNTIDY);
    assert!(desk.run("validate . --fix").starts_with("exit 0\n"));
    assert_eq!(desk.content("a.txt"), "Tide turns\n\nThe tide\tturned. \u{a0}\nIt did.\n\nBy By\n");
    assert_eq!(desk.run("validate . --fix --diff"), "exit 0\n");
    assert_eq!(desk.names(), ["a.txt", "b.txt"]);
}

/// What the fixes do to our own articles after somebody's editor has been through them.
#[test]
fn a_fix_never_changes_a_word() {
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures");
    let words = |text: &str| {
        text.trim_start_matches('\u{FEFF}')
            .split([' ', '\t', '\r', '\n'])
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let mut mended = 0;
    for folder in ["text", "yaml/valid", "json/valid", "xml/valid", "golden"] {
        let desk = Desk::new();
        let mut before = Vec::new();
        for entry in std::fs::read_dir(format!("{fixtures}/{folder}")).unwrap() {
            let path = entry.unwrap().path();
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            let untidy =
                format!("\u{FEFF}{}", text.replace('\n', " \t\r\n").replacen("\r\n", "\n", 2));
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            std::fs::write(desk.path(&name), &untidy).unwrap();
            before.push((name, untidy));
        }
        desk.run("validate . --fix");
        for (name, untidy) in before {
            let after = desk.content(&name);
            assert_eq!(words(&after), words(&untidy), "{folder}/{name}");
            mended += usize::from(after != untidy);
        }
    }
    assert!(mended > 50, "{mended}");
}

#[test]
fn a_fix_leaves_alone_what_cannot_be_read_and_what_is_ignored() {
    let desk =
        Desk::new().file("a.json", "{\"schema\": 1, \n").file("b.txt", "Tide \n\nIt turned.");
    assert!(desk.run("validate . --fix --ignore trailing-space").starts_with("exit 1\n"));
    assert_eq!(desk.content("a.json"), "{\"schema\": 1, \n");
    assert_eq!(desk.content("b.txt"), "Tide \n\nIt turned.\n");
    assert!(desk.feed("validate - --from text --fix", "Tide").starts_with("exit 2\n"));
}

#[test]
fn a_month_is_no_day_of_publication() {
    let desk = Desk::new().file("a.txt", "Tide\n\nIt turned.\n");
    for command in ["validate a.txt", "extract a.txt", "a.txt --to json"] {
        let transcript = desk.run(&format!("{command} --published 2025-06"));
        assert!(
            transcript.starts_with("exit 2\n") && transcript.contains("expected a day"),
            "{transcript}"
        );
    }
}
