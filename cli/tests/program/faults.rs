//! The world goes wrong: what stood there stays, and the exit code tells.

use std::fs;
use std::process::Stdio;
use std::time::Instant;

use snapbox::{assert_data_eq, str};

use crate::desk::{Desk, HARBOUR, transcript};

#[test]
fn an_output_that_cannot_be_written_ends_with_2() {
    let desk = Desk::new().file("a.json", HARBOUR).file("folder/x", "").file("file", "");
    assert_data_eq!(
        desk.run("a.json -o nosuch/a.yaml"),
        str![[r#"
exit 2
--- stderr
nosuch/a.yaml:1:1: error[cannot-write]: no such file or folder

"#]]
    );
    assert_data_eq!(
        desk.run("a.json -o folder --to yaml"),
        str![[r#"
exit 2
--- stderr
error: folder is a folder, expected a file; use --out-dir folder

"#]]
    );
    assert_data_eq!(
        desk.run("a.json -o file/a.yaml"),
        str![[r#"
exit 2
--- stderr
file/a.yaml:1:1: error[cannot-write]: found a file, expected a folder

"#]]
    );
    assert_data_eq!(
        desk.run("a.json --to yaml --out-dir file"),
        str![[r#"
exit 2
--- stderr
file/a.yaml:1:1: error[cannot-write]: found a file, expected a folder

"#]]
    );
    assert_data_eq!(
        desk.feed("- --from json --to yaml --out-dir folder", HARBOUR),
        str![[r#"
exit 2
--- stderr
error: standard input has no name for a file under --out-dir; use -o

"#]]
    );
    assert_eq!(desk.names(), ["a.json", "file", "folder/x"]);
}

#[test]
fn an_input_that_is_a_folder_is_not_read_as_a_file() {
    let desk = Desk::new().file("folder.json/x", "");
    assert_data_eq!(
        desk.run("folder.json --to yaml"),
        str![[r#"
exit 2
--- stderr
folder.json:1:1: error[nothing-found]: found a folder without files of any format, expected at least one; help: name the files, or see `convert formats` for the endings of names

"#]]
    );
    let mut command = desk.command("--from json --to yaml");
    let folder = fs::File::open(desk.path("folder.json")).unwrap();
    assert_data_eq!(
        transcript(&command.stdin(folder).output().unwrap()),
        str![[r#"
exit 2
--- stderr
<stdin>:1:1: error[cannot-read]: found a folder, expected a file

"#]]
    );
}

/// A disk that is full after some bytes; the limit on the size of files does the same.
#[cfg(unix)]
#[test]
fn a_full_disk_keeps_the_old_file() {
    let desk = Desk::new().file("a.json", long_article(200_000)).file("old.yaml", "old");
    let mut shell = std::process::Command::new("sh");
    // In a shell that ignores the signal, writing past the limit is an error.
    let line = "trap '' XFSZ; ulimit -f 64; exec \"$0\" a.json -o old.yaml";
    shell.args(["-c", line, crate::desk::CONVERT]).current_dir(desk.path(""));
    assert_data_eq!(
        transcript(&shell.output().unwrap()),
        str![[r#"
exit 2
--- stderr
old.yaml:1:1: error[cannot-write]: file too large

"#]]
    );
    assert_eq!(desk.content("old.yaml"), "old");
    assert_eq!(desk.names(), ["a.json", "old.yaml"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_is_an_error() {
    let desk = Desk::new().file("a.json", HARBOUR);
    assert_data_eq!(
        desk.run("a.json --to yaml -o /dev/full"),
        str![[r#"
exit 2
--- stderr
/dev/full:1:1: error[cannot-write]: no space left on the device

"#]]
    );
    let mut command = desk.command("a.json --to yaml");
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    assert_data_eq!(
        transcript(&command.stdout(full).output().unwrap()),
        str![[r#"
exit 2
--- stderr
error: cannot write to standard output: no space left on the device

"#]]
    );
}

#[cfg(unix)]
#[test]
fn an_unreadable_file_ends_with_2() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new().file("a.json", HARBOUR);
    fs::set_permissions(desk.path("a.json"), fs::Permissions::from_mode(0o000)).unwrap();
    let Some(transcript) = desk.run_as_anybody("a.json --to yaml") else { return };
    assert_data_eq!(
        transcript,
        str![[r#"
exit 2
--- stderr
a.json:1:1: error[cannot-read]: permission denied

"#]]
    );
}

/// Killed at many moments, the output is the old file or the new one, whole.
#[test]
fn a_killed_program_leaves_no_half_file() {
    let desk = Desk::new().file("a.json", long_article(400_000)).file("out.yaml", "old");
    let start = Instant::now();
    assert_eq!(desk.run("a.json -o new.yaml"), "exit 0\n");
    let whole = start.elapsed();
    let new = desk.content("new.yaml");
    for moment in 0..30 {
        let mut child = desk.command("a.json -o out.yaml").stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(whole * moment / 30);
        let _ = child.kill();
        child.wait().unwrap();
        let found = desk.content("out.yaml");
        assert!(found == "old" || found == new, "{} of {} bytes", found.len(), new.len());
        fs::write(desk.path("out.yaml"), "old").unwrap();
    }
    for name in desk.names() {
        let known = ["a.json", "new.yaml", "out.yaml"].contains(&name.as_str());
        assert!(known || name.starts_with(".out.yaml.copydesk-tmp-"), "{name}");
    }
}

/// An article of about this many bytes, in small paragraphs.
fn long_article(bytes: usize) -> String {
    let paragraph = r#""The tide came in and went out again.""#;
    let paragraphs = vec![paragraph; bytes / paragraph.len()].join(",");
    HARBOUR.replace(r#""The new harbour opened on Monday.""#, &paragraphs)
}
