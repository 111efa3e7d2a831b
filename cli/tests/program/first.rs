//! The first minutes with the program: what it says to somebody who does not know it.

use snapbox::{assert_data_eq, str};

use crate::desk::{Desk, HARBOUR};

#[cfg(target_os = "linux")]
#[test]
fn without_arguments_on_a_terminal_it_says_what_to_do() {
    let desk = Desk::new();
    let told = "error: nothing to read

  convert story.txt -o story.json    converts an article
  convert validate stories/          reports what is wrong in articles
  convert --help                     shows everything
";
    assert_eq!(desk.on_terminal(&[], ""), (Some(2), told.to_owned()));
    for arguments in ["--to json", "validate", "extract", "--from text --to xml"] {
        assert_eq!(desk.on_terminal(&[], arguments), (Some(2), told.to_owned()), "{arguments}");
    }
}

#[test]
fn a_mistyped_option_gets_the_near_one() {
    let desk = Desk::new();
    for (arguments, near) in [
        ("--langage en", "'--language'"),
        ("--outdir x", "'--out-dir'"),
        ("--no-extrct", "'--no-extract'"),
        ("validate --reprot sarif", "'--report'"),
        ("extract --explian", "'--explain'"),
        // What only a command knows.
        ("in --fail-on warning", "expected the command first: convert validate --fail-on\n"),
        ("--explain", "expected the command first: convert extract --explain\n"),
    ] {
        let said = desk.run(arguments);
        assert!(said.starts_with("exit 2\n") && said.contains(near), "{arguments}: {said}");
    }
}

#[test]
fn a_mistyped_format_gets_the_near_one() {
    let desk = Desk::new();
    for (arguments, near) in [
        ("--to jsn", "tip: a similar value exists: 'json'"),
        ("--to ymal", "tip: a similar value exists: 'yaml'"),
        ("--from tex --to xml", "tip: a similar value exists: 'text'"),
        ("schema --draft 2020", "[possible values: 07, 2020-12]"),
        ("completions bsh", "tip: a similar value exists: 'bash'"),
    ] {
        let said = desk.run(arguments);
        assert!(said.starts_with("exit 2\n") && said.contains(near), "{arguments}: {said}");
    }
}

#[test]
fn a_mistyped_command_gets_the_near_one() {
    let desk = Desk::new();
    assert_data_eq!(
        desk.run("vaildate stories"),
        str![[r#"
exit 2
--- stderr
error: found vaildate, which is neither a file nor a command; did you mean: convert validate

"#]]
    );
    assert_data_eq!(
        desk.run("help xtract"),
        str![[r#"
exit 2
--- stderr
error: found the command "xtract", which does not exist; did you mean extract?

"#]]
    );
    assert_data_eq!(
        desk.run("man nosuch"),
        str![[r#"
exit 2
--- stderr
error: found the command "nosuch", which does not exist; there are validate, extract, stats, formats, schema, explain, completions, man, help

"#]]
    );
    // A file of that name is a file.
    let desk = Desk::new().file("format", HARBOUR);
    assert!(desk.run("format --from json --to jsonl").starts_with("exit 0\n"));
}

#[test]
fn help_shows_every_option_and_the_screen_the_usual_ones() {
    let desk = Desk::new();
    let (screen, all) = (desk.run("--help"), desk.run("help"));
    assert_eq!(screen, desk.run("-h"));
    for option in ["--resume", "--guid", "--max-diagnostics"] {
        assert!(!screen.contains(option) && all.contains(option), "{option}");
    }
    assert!(all.contains("- xml:     IPTC NewsML-G2"), "{all}");
    assert!(desk.run("help validate").contains("--max-diagnostics"));
    assert!(!desk.run("validate --help").contains("--max-diagnostics"));
    let examples = screen.lines().filter(|line| line.starts_with("  convert "));
    assert!(examples.count() >= 3, "{screen}");
}
