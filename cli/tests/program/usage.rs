//! The command line itself.

use std::process::Command;

use snapbox::{IntoData, assert_data_eq, str};

use crate::desk::{COPYDESK, Desk, transcript};

#[test]
fn without_a_target_format_it_says_what_to_do() {
    let desk = Desk::new();
    assert_data_eq!(
        desk.run("--from text"),
        str![[r#"
exit 2
--- stderr
error: no format to write was named; say which with --to: text, json, jsonl, yaml, xml, ninjs, nitf, jsonld, csv, parquet

"#]]
    );
    assert_data_eq!(
        desk.run(""),
        str![[r#"
exit 2
--- stderr
error: no format to write was named; say which with --to: text, json, jsonl, yaml, xml, ninjs, nitf, jsonld, csv, parquet

"#]]
    );
}

#[test]
fn standard_input_without_a_format_is_not_guessed() {
    assert_data_eq!(
        Desk::new().feed("--to json", "{}"),
        str![[r#"
exit 2
--- stderr
<stdin>:1:1: error[unknown-format]: found standard input, which has no name to tell its format; help: say which with --from: text, json, jsonl, yaml, xml, ninjs, nitf

"#]]
    );
    assert_data_eq!(
        Desk::new().feed("validate", "{}"),
        str![[r#"
exit 2
--- stderr
<stdin>:1:1: error[unknown-format]: found standard input, which has no name to tell its format; help: say which with --from: text, json, jsonl, yaml, xml, ninjs, nitf

"#]]
    );
}

#[test]
fn unknown_formats_and_options_end_with_2() {
    let desk = Desk::new();
    assert_data_eq!(
        desk.run("--from nosuch --to json"),
        str![[r#"
exit 2
--- stderr
error: invalid value 'nosuch' for '--from <FORMAT>'
  [possible values: text, json, jsonl, yaml, xml, ninjs, nitf]

For more information, try '--help'.

"#]]
    );
    assert_data_eq!(
        desk.run("--nosuch"),
        str![[r#"
exit 2
--- stderr
error: unexpected argument '--nosuch' found

  tip: to pass '--nosuch' as a value, use '-- --nosuch'

Usage: convert [OPTIONS] [INPUT]...
       convert <COMMAND>

For more information, try '--help'.

"#]]
    );
    assert_data_eq!(
        desk.run("--from"),
        str![[r#"
exit 2
--- stderr
error: a value is required for '--from <FORMAT>' but none was supplied
  [possible values: text, json, jsonl, yaml, xml, ninjs, nitf]

For more information, try '--help'.

"#]]
    );
    assert_data_eq!(
        desk.run("a.txt -o"),
        str![[r#"
exit 2
--- stderr
error: a value is required for '--output <OUT>' but none was supplied

For more information, try '--help'.

"#]]
    );
    assert_data_eq!(
        desk.run("a.txt --to xml -o a --out-dir b"),
        str![[r#"
exit 2
--- stderr
error: the argument '--output <OUT>' cannot be used with '--out-dir <DIR>'

Usage: convert [OPTIONS] [INPUT]...
       convert <COMMAND>

For more information, try '--help'.

"#]]
    );
    assert_data_eq!(
        desk.run("a.txt --to xml --extract --no-extract"),
        str![[r#"
exit 2
--- stderr
error: the argument '--extract' cannot be used with '--no-extract'

Usage: convert [OPTIONS] [INPUT]...
       convert <COMMAND>

For more information, try '--help'.

"#]]
    );
}

#[test]
fn values_of_options_are_checked() {
    let desk = Desk::new();
    assert_data_eq!(
        desk.run("a.txt --to xml --language 1"),
        str![[r#"
exit 2
--- stderr
error: invalid value '1' for '--language <TAG>': found "1", expected a BCP 47 language tag such as `en` or `pt-BR`

For more information, try '--help'.

"#]]
    );
    assert_data_eq!(
        desk.run("a.txt --to xml --published 2025-02-30"),
        str![[r#"
exit 2
--- stderr
error: invalid value '2025-02-30' for '--published <DATE>': found "2025-02-30", expected a date and time that the calendar has

For more information, try '--help'.

"#]]
    );
}

#[test]
fn control_characters_in_arguments_are_written_out() {
    assert_data_eq!(
        Desk::new().run("--to \u{1b}[31m"),
        str![[r#"
exit 2
--- stderr
error: invalid value '\u{1b}[31m' for '--to <FORMAT>'
  [possible values: text, json, jsonl, yaml, xml, ninjs, nitf, jsonld, csv, parquet]

For more information, try '--help'.

"#]]
        .raw()
    );
}

#[cfg(unix)]
#[test]
fn arguments_that_are_no_text_are_refused_politely() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let output = Desk::new().command("--from").arg(OsStr::from_bytes(b"\xff")).output().unwrap();
    assert_data_eq!(
        transcript(&output),
        str![[r#"
exit 2
--- stderr
error: invalid UTF-8 was detected in one or more arguments

Usage: convert [OPTIONS] [INPUT]...
       convert <COMMAND>

For more information, try '--help'.

"#]]
    );
}

#[test]
fn the_output_names_the_format_if_its_ending_is_known() {
    assert_data_eq!(
        Desk::new().run("a.txt -o a.docx"),
        str![[r#"
exit 2
--- stderr
error: the name a.docx tells no format; say which with --to: text, json, jsonl, yaml, xml, ninjs, nitf, jsonld, csv, parquet

"#]]
    );
}

#[test]
fn help_and_version_go_to_standard_output() {
    let desk = Desk::new();
    assert_data_eq!(
        desk.run("--version"),
        str![[r#"
exit 0
--- stdout
copydesk 0.1.0

"#]]
    );
    assert_data_eq!(
        desk.run("-h"),
        str![[r#"
exit 0
--- stdout
Converts news articles between plain text, JSON, YAML and NewsML-G2.
Nothing is lost without being said.

Usage: convert [OPTIONS] [INPUT]...
       convert <COMMAND>

Examples:
  convert story.txt -o story.json            one article; names tell the formats
  convert --from text --to xml < story.txt   as a filter
  convert --to yaml --out-dir out stories/   a folder
  convert validate stories/                  what is wrong with its articles

Commands:
  validate     Report everything that is wrong in articles
  extract      Find parties, quotes, events and figures, and show them
  stats        Count articles, words, quotes by speaker, figures and events
  formats      List the formats
  schema       Print the JSON Schema of an article, and other schemas
  explain      Explain the code of a finding, or list all codes
  completions  Print completions for a shell
  man          Print the manual page of the program or of a command
  help         Show every option of the program or of a command

Arguments:
  [INPUT]...  Files, folders, patterns; `-` is standard input [default: -]

Options:
  -f, --from <FORMAT>     The format to read [default: what names say]
  -t, --to <FORMAT>       The format to write [default: what -o says]
  -o, --output <OUT>      The file to write, `-` for standard output
      --out-dir <DIR>     The folder to write to, a file for each input or table
      --language <TAG>    The language, such as `en-GB`
      --published <DATE>  The day that "on Monday" is counted from: `2025-06-23`
      --lossless          Fail, and write nothing, if anything would be lost
  -q, --quiet             Show errors only
  -h, --help              Print help; `help` shows every option
  -V, --version           Print version

Formats: text, json, jsonl, yaml, xml, ninjs, nitf, jsonld; tables: csv, parquet
Exit codes: 0 done; 1 an input is not valid, or --lossless; 2 could not run

"#]]
    );
}

#[test]
fn it_answers_to_both_names() {
    let output = Command::new(COPYDESK).arg("-h").output().unwrap();
    let help = transcript(&output);
    assert!(help.contains("Usage: copydesk [OPTIONS] [INPUT]...\n"), "{help}");
    assert!(help.contains("  copydesk story.txt -o story.json "), "{help}");
}

#[test]
fn a_command_after_an_option_is_refused_and_that_is_explained() {
    assert_data_eq!(
        Desk::new().run("--quiet validate"),
        str![[r#"
exit 2
--- stderr
error: found options before the command validate, expected it first: convert validate

"#]]
    );
}
