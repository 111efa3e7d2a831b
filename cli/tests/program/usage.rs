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
Converts news articles between plain text, JSON, YAML and NewsML-G2, losing nothing and saying so.

Usage: convert [OPTIONS] [INPUT]...
       convert <COMMAND>

Commands:
  validate     Report everything that is wrong in articles
  extract      Find parties, quotes, events and figures, and show them
  stats        Count articles, words, quotes by speaker, figures and events
  formats      List the formats
  schema       Print the JSON Schema of an article as JSON or YAML, or the vocabulary of our NewsML-G2
  explain      Explain the code of a finding, or list all codes
  completions  Print completions for a shell
  man          Print the manual page

Arguments:
  [INPUT]...  Files, folders and patterns such as 'in/**/*.txt', `-` for standard input [default: -]

Options:
  -f, --from <FORMAT>        The format of the inputs [default: what their names say] [possible values: text, json, jsonl, yaml, xml, ninjs, nitf]
      --files-from <LIST>    A list of more files and folders, one a line or ended by NUL, `-` for standard input
      --null                 The names of the list end with NUL, whatever its beginning looks like
      --allow-empty          A folder, pattern or list without files is no error
  -t, --to <FORMAT>          The format to write [default: what the name after -o says] [possible values: text, json, jsonl, yaml, xml, ninjs, nitf, jsonld, csv, parquet]
  -o, --output <OUT>         The file to write, `-` for standard output
      --out-dir <DIR>        The folder to write to, one file for each input; of csv and parquet one for each table
      --table <TABLE>        The table to write as csv or parquet [default: what the name after -o says; with --out-dir all] [possible values: quotes, figures, events]
      --language <TAG>       The language, such as `en-GB`
      --published <DATE>     The day of publication, such as `2025-06-23`; resolves "June 23" and "on Monday"
      --extract              Find quotes, parties, events and figures [default: in text only]
      --no-extract           Leave quotes, parties, events and figures alone
      --provider <PROVIDER>  The provider: a name, a qcode or a URI
      --guid <GUID>          The identifier of the article
      --compact              Leave out line breaks and indents
      --envelope <ELEMENT>   The outermost element of xml [default: newsItem for one article, newsMessage for several] [possible values: newsItem, newsMessage]
      --payload <LANGUAGE>   The language of the body in xml [default: xhtml] [possible values: xhtml, nitf]
      --lossless             Fail with 1, and write nothing, if anything would be lost
  -j, --jobs <N>             How many articles to work on at a time [default: as many as there are cores]
      --rejects <FILE>       A file for the articles that fail, as JSON Lines with the reasons
      --resume               Go on where a run with the same arguments was ended; to be given from the first run on
      --verify               Read what was written again, and fail where it is not the same article
      --summary              Say at the end what was done [default: on a terminal]
  -q, --quiet                Show errors only
      --color <WHEN>         When to show findings in colour, with an excerpt of the file [default: auto] [possible values: auto, always, never]
      --max-diagnostics <N>  How many findings to show for a file; 0 for all [default: 100]
  -h, --help                 Print help (see more with '--help')
  -V, --version              Print version

Exit codes:
  0  done
  1  an input is not a valid article, or with --lossless something would be lost
  2  could not run: bad usage, a missing file, an output that cannot be written

Examples:
  convert story.txt -o story.json
  convert --from text --to xml < story.txt
  convert --to yaml --out-dir out stories/
  convert validate stories/

"#]]
    );
}

#[test]
fn it_answers_to_both_names() {
    let output = Command::new(COPYDESK).arg("-h").output().unwrap();
    let help = transcript(&output);
    assert!(help.contains("Usage: copydesk [OPTIONS] [INPUT]...\n"), "{help}");
    assert!(help.contains("  copydesk story.txt -o story.json\n"), "{help}");
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
