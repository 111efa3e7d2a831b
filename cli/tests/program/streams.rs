//! Pipes that close, pipes with names, and devices.

use std::io::Read;
use std::process::Stdio;

use snapbox::{assert_data_eq, str};

use crate::desk::{BROKEN, Desk, HARBOUR, transcript};

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let desk = Desk::new().file("a.json", HARBOUR);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    for arguments in ["a.json --to yaml", "--help", "formats", "completions bash", "man"] {
        let stdout = writer.try_clone().unwrap();
        let output = desk.command(arguments).stdout(stdout).output().unwrap();
        assert_eq!(transcript(&output), "exit 0\n", "{arguments}");
    }
}

#[test]
fn a_reader_that_has_had_enough_is_no_failure() {
    let line = HARBOUR.repeat(20_000);
    let desk = Desk::new().file("many.jsonl", line);
    let mut command = desk.command("many.jsonl --to jsonl");
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_exact(&mut [0; 10]).unwrap();
    drop(stdout);
    assert_eq!(transcript(&child.wait_with_output().unwrap()), "exit 0\n");
}

#[test]
fn messages_that_nobody_reads_do_not_change_the_exit_code() {
    let desk = Desk::new().file("b.json", BROKEN);
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = desk.command("b.json --to yaml").stderr(writer).output().unwrap();
    assert_eq!(transcript(&output), "exit 1\n");
}

#[cfg(target_os = "linux")]
#[test]
fn devices_are_written_and_not_replaced() {
    use std::os::unix::fs::FileTypeExt;
    let desk = Desk::new().file("a.json", HARBOUR);
    assert_data_eq!(
        desk.run("a.json --to jsonl -o /dev/null"),
        str![[r#"
exit 0

"#]]
    );
    assert!(std::fs::metadata("/dev/null").unwrap().file_type().is_char_device());
    assert_data_eq!(
        desk.run("a.json --to jsonl -o /dev/stdout"),
        str![[r#"
exit 0
--- stdout
{"schema":1,"headlines":["Harbour opens"],"sections":[{"blocks":["The new harbour opened on Monday."]}]}

"#]]
    );
    assert_data_eq!(
        desk.run("a.json --to jsonl -o /dev/fd/2"),
        str![[r#"
exit 0
--- stderr
{"schema":1,"headlines":["Harbour opens"],"sections":[{"blocks":["The new harbour opened on Monday."]}]}

"#]]
    );
}

/// What a file already holds is not lost when standard output appends to it.
#[cfg(target_os = "linux")]
#[test]
fn standard_output_by_name_appends_where_the_shell_does() {
    let desk = Desk::new().file("a.json", HARBOUR).file("log", "before\n");
    let log = std::fs::OpenOptions::new().append(true).open(desk.path("log")).unwrap();
    let mut command = desk.command("a.json --to jsonl -o /dev/stdout");
    assert_eq!(transcript(&command.stdout(log).output().unwrap()), "exit 0\n");
    assert_eq!(desk.content("log"), format!("before\n{HARBOUR}"));
}

#[cfg(unix)]
#[test]
fn a_named_pipe_is_written_and_stays() {
    use std::os::unix::fs::FileTypeExt;
    let desk = Desk::new().file("a.json", HARBOUR);
    let pipe = desk.path("pipe.jsonl");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || std::fs::read_to_string(pipe).unwrap()
    });
    assert_eq!(desk.run("a.json -o pipe.jsonl"), "exit 0\n");
    assert_eq!(reader.join().unwrap(), HARBOUR);
    assert!(std::fs::metadata(&pipe).unwrap().file_type().is_fifo());
}
