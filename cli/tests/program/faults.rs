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
fn without_memory_the_old_file_stays() {
    use std::os::unix::process::ExitStatusExt;
    let desk = Desk::new().file("a.json", long_article(40_000_000)).file("old.yaml", "old");
    let mut shell = std::process::Command::new("sh");
    let line = "ulimit -c 0; ulimit -v 200000; exec \"$0\" a.json -o old.yaml 2>/dev/null";
    shell.args(["-c", line, crate::desk::CONVERT]).current_dir(desk.path(""));
    assert_eq!(shell.status().unwrap().signal(), Some(6), "it is ended by the system");
    assert_eq!(desk.names(), ["a.json", "old.yaml"]);
    assert_eq!(desk.content("old.yaml"), "old");
}

/// Where there is memory for some threads, or none, either all is done or the exit code tells.
#[cfg(target_os = "linux")]
#[test]
fn without_threads_nothing_is_passed_over() {
    let (count, desk) = (60, Desk::new().file("in.jsonl", HARBOUR.repeat(60)));
    let mut whole = 0;
    for kilobytes in (10_000..140_000).step_by(2_500) {
        let mut shell = std::process::Command::new("sh");
        let line =
            format!("ulimit -c 0; ulimit -v {kilobytes}; exec \"$0\" in.jsonl --to jsonl --jobs 8");
        shell.args(["-c", &line, crate::desk::CONVERT]).current_dir(desk.path(""));
        let output = shell.output().unwrap();
        let lines = output.stdout.split_inclusive(|byte| *byte == b'\n').count();
        assert!(lines == count || !output.status.success(), "{kilobytes} kB: {lines}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!said.contains("internal error"), "{kilobytes} kB: {said}");
        whole += usize::from(lines == count);
    }
    assert!(whole > 0);
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

/// A conversion that has begun to write and waits for more to read, started by this line of a shell.
#[cfg(target_os = "linux")]
fn begun(desk: &Desk, line: &str) -> std::process::Child {
    use std::io::Write;
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", line, crate::desk::CONVERT]).current_dir(desk.path(""));
    let mut child = shell.stdin(Stdio::piped()).spawn().unwrap();
    // A file begins when there is more than a buffer holds.
    let article = long_article(200_000);
    child.stdin.as_mut().unwrap().write_all(article.as_bytes()).unwrap();
    while !desk.names().iter().any(|name| name.contains("copydesk-tmp")) {
        assert!(child.try_wait().unwrap().is_none(), "it ended before it began to write");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    child
}

#[cfg(target_os = "linux")]
fn tell(child: &std::process::Child, signal: &str) {
    let pid = child.id().to_string();
    assert!(std::process::Command::new("kill").args([signal, &pid]).status().unwrap().success());
}

#[cfg(target_os = "linux")]
#[test]
fn told_to_end_it_leaves_nothing_unfinished() {
    use std::os::unix::process::ExitStatusExt;
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:\t")).unwrap();
    let ignored = u64::from_str_radix(ignored, 16).unwrap();
    for (signal, number) in [("-HUP", 1), ("-INT", 2), ("-TERM", 15)] {
        // A shell that runs the tests in the background has them ignore Ctrl-C, and the program too.
        if ignored >> (number - 1) & 1 == 1 {
            continue;
        }
        let desk = Desk::new().file("old.jsonl", "old");
        let mut child = begun(&desk, "exec \"$0\" --from jsonl -o old.jsonl");
        tell(&child, signal);
        assert_eq!(child.wait().unwrap().signal(), Some(number), "{signal}");
        assert_eq!(desk.names(), ["old.jsonl"], "{signal}");
        assert_eq!(desk.content("old.jsonl"), "old", "{signal}");
    }
}

/// As `nohup` starts it.
#[cfg(target_os = "linux")]
#[test]
fn a_signal_that_is_ignored_from_the_start_stays_ignored() {
    let desk = Desk::new();
    let mut child = begun(&desk, "trap '' HUP; exec \"$0\" --from jsonl -o new.jsonl");
    tell(&child, "-HUP");
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
    assert_eq!(desk.content("new.jsonl"), long_article(200_000));
}

/// An article of about this many bytes, in small paragraphs.
fn long_article(bytes: usize) -> String {
    let paragraph = r#""The tide came in and went out again.""#;
    let paragraphs = vec![paragraph; bytes / paragraph.len()].join(",");
    HARBOUR.replace(r#""The new harbour opened on Monday.""#, &paragraphs)
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_gone_hears_of_no_loss() {
    let said = "“We are open,” said harbour master Jo Lind.\n\n".repeat(4_000);
    let desk = Desk::new().file("long.txt", format!("Tide turns\n\n{said}"));
    for (reader, losses) in [("cat", true), ("head -c 10", false), ("true", false)] {
        let line = format!("\"$0\" --to ninjs long.txt 2>err | {reader} >/dev/null");
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", &line, crate::desk::CONVERT]).current_dir(desk.path(""));
        assert!(shell.status().unwrap().success());
        let told = fs::read_to_string(desk.path("err")).unwrap();
        assert_eq!(told.contains("long.txt:"), losses, "{reader}: {told}");
    }
}
