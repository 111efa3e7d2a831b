//! What is not an ordinary file: pipes, devices, circles of links, and files that change.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::{Command, Stdio};
use std::thread;

use crate::desk::{Desk, HARBOUR, LIBRARY, transcript};

/// Makes a named pipe.
pub(crate) fn pipe(desk: &Desk, name: &str) {
    assert!(Command::new("mkfifo").arg(desk.path(name)).status().unwrap().success());
}

/// Writes to a named pipe, as soon as somebody reads it.
fn fill(desk: &Desk, name: &str, text: &'static str) -> thread::JoinHandle<()> {
    let path = desk.path(name);
    thread::spawn(move || fs::write(path, text).unwrap())
}

/// Who names a pipe wants what comes out of it, as from `<(command)` of a shell.
#[test]
fn a_named_pipe_that_is_named_is_read() {
    let desk = Desk::new();
    pipe(&desk, "a.json");
    for arguments in ["a.json --to json --compact", "a.json --from json --to json --compact"] {
        let writer = fill(&desk, "a.json", HARBOUR);
        assert!(desk.run(arguments).contains("Harbour opens"), "{arguments}");
        writer.join().unwrap();
    }
    let writer = fill(&desk, "a.json", HARBOUR);
    assert_eq!(desk.run("validate a.json"), "exit 0\n");
    writer.join().unwrap();
    let writer = fill(&desk, "a.json", "{\"schema\":1,");
    assert!(desk.run("validate a.json").starts_with("exit 1\n"));
    writer.join().unwrap();
}

/// Nobody has named these: reading them would wait for ever, or never end.
#[test]
fn pipes_and_devices_in_a_folder_are_passed_over() {
    let desk = Desk::new().file("in/good.json", HARBOUR).file("in/.git/HEAD", "");
    pipe(&desk, "in/a.json");
    symlink("a.json", desk.path("in/b.json")).unwrap();
    symlink("/dev/zero", desk.path("in/c.json")).unwrap();
    pipe(&desk, "in/.gitignore");
    for arguments in ["validate in", "validate in/*.json", "in --to json --out-dir out"] {
        assert_eq!(desk.run(arguments), "exit 0\n", "{arguments}");
    }
    assert!(desk.path("out/good.json").exists());
    assert!(!desk.path("out/a.json").exists());
}

#[test]
fn a_configuration_that_is_a_pipe_ends_the_run_unless_it_was_named() {
    let desk = Desk::new().file("good.json", HARBOUR);
    pipe(&desk, "copydesk.toml");
    let transcript = desk.run("validate good.json");
    assert!(
        transcript.starts_with("exit 2\n") && transcript.contains("found a pipe or device"),
        "{transcript}"
    );
    let writer = fill(&desk, "copydesk.toml", "fail-on = 'never'\n");
    assert_eq!(desk.run("validate good.json --config copydesk.toml"), "exit 0\n");
    writer.join().unwrap();
}

#[test]
fn links_in_a_circle_are_errors_where_they_are_read_and_written() {
    let desk = Desk::new().file("in/good.json", HARBOUR);
    symlink("b.json", desk.path("in/a.json")).unwrap();
    symlink("a.json", desk.path("in/b.json")).unwrap();
    symlink(".", desk.path("in/folder")).unwrap();
    for arguments in ["validate in", "validate in/a.json", "in/a.json --to yaml"] {
        let transcript = desk.run(arguments);
        assert!(transcript.starts_with("exit 2\n"), "{arguments}\n{transcript}");
        assert!(transcript.contains("in/a.json:1:1: error[cannot-read]"), "{transcript}");
    }
    let transcript = desk.run("in/good.json -o in/a.json");
    assert!(
        transcript.starts_with("exit 2\n") && transcript.contains("cannot-write"),
        "{transcript}"
    );
    assert!(desk.path("in/a.json").symlink_metadata().unwrap().is_symlink());
}

#[test]
fn a_folder_that_may_not_be_written_gets_nothing() {
    let desk = Desk::new().file("a.json", HARBOUR).file("out/old.yaml", "old");
    fs::set_permissions(desk.path("out"), fs::Permissions::from_mode(0o555)).unwrap();
    for arguments in
        ["a.json -o out/a.yaml", "a.json -o out/old.yaml", "a.json --to yaml --out-dir out"]
    {
        let Some(transcript) = desk.run_as_anybody(arguments) else { return };
        assert!(transcript.starts_with("exit 2\n"), "{arguments}\n{transcript}");
    }
    assert_eq!(desk.names(), ["a.json", "out/old.yaml"]);
    assert_eq!(desk.content("out/old.yaml"), "old");
}

/// A file that is replaced again and again, as our own writer and good editors do, is read as one of
/// the two that it was.
#[test]
fn a_file_that_is_replaced_while_it_is_read_is_one_of_both() {
    let desk = Desk::new().file("a.json", HARBOUR);
    let [one, two] = [HARBOUR, LIBRARY].map(|article| {
        fs::write(desk.path("b.json"), article).unwrap();
        desk.run("b.json --to yaml")
    });
    for round in 0..20 {
        let mut child = desk
            .command("a.json --to yaml")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        fs::write(desk.path("next"), if round % 2 == 0 { LIBRARY } else { HARBOUR }).unwrap();
        fs::rename(desk.path("next"), desk.path("a.json")).unwrap();
        drop(child.stdin.take());
        let found = transcript(&child.wait_with_output().unwrap());
        assert!(found == one || found == two, "{found}");
    }
}

/// A file that is cut short or grows while it is read, which other writers do, is an article or an
/// error with a place: never a crash.
#[test]
fn a_file_that_is_written_while_it_is_read_is_read_or_refused() {
    let paragraph = "\"The tide came in and went out again.\",".repeat(4_000);
    let long = HARBOUR.replace("\"The new harbour", &format!("{paragraph}\"The new harbour"));
    let desk = Desk::new().file("a.json", &long);
    for round in 1..20 {
        let child = desk
            .command("validate a.json --select reading")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let file = fs::OpenOptions::new().write(true).open(desk.path("a.json")).unwrap();
        file.set_len(long.len() as u64 * round / 20).unwrap();
        let found = transcript(&child.wait_with_output().unwrap());
        let sound = found == "exit 0\n"
            || found.starts_with("exit 1\n--- stderr\na.json:1:")
                && found.contains("error[json-syntax]");
        assert!(sound, "{found}");
        fs::write(desk.path("a.json"), &long).unwrap();
    }
}

/// Killed at many moments while it mends files in their places: each file is the old or the new one.
#[test]
fn a_killed_fix_leaves_whole_files() {
    let untidy = format!("Tide turns \n\n{}", "The tide came in. \n\n".repeat(300));
    let tidy = untidy.replace(" \n", "\n");
    let names: Vec<_> = (0..12).map(|i| format!("{i:02}.txt")).collect();
    let desk = Desk::new();
    let reset = || names.iter().for_each(|name| fs::write(desk.path(name), &untidy).unwrap());
    reset();
    let start = std::time::Instant::now();
    desk.run("validate . --fix --ignore desk --jobs 1");
    let whole = start.elapsed();
    assert!(names.iter().all(|name| desk.content(name) == tidy));
    for moment in 0..20 {
        reset();
        let mut child = desk
            .command("validate . --fix --ignore desk --jobs 1")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(whole * moment / 20);
        let _ = child.kill();
        child.wait().unwrap();
        for name in &names {
            let found = desk.content(name);
            assert!(found == untidy || found == tidy, "{name}: {} bytes", found.len());
        }
    }
    for name in desk.names() {
        assert!(names.contains(&name) || name.contains(".copydesk-tmp-"), "{name}");
    }
}
