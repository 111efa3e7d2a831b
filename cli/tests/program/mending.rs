//! `--fix` on odd files: what it writes has the same words, and what it cannot write stays.

use std::fs;
use std::io::Read;

use crate::archives::tar;
use crate::desk::{Desk, HARBOUR};

/// Untidy texts, and what is left of each.
#[rustfmt::skip]
const UNTIDY: &[(&str, &[u8], &[u8])] = &[
    ("lines of Windows", b"Tide turns \r\n\r\nIt turned.\t\r\n", b"Tide turns\r\n\r\nIt turned.\r\n"),
    ("lines of old Macs", b"Tide turns \r\rIt turned.", b"Tide turns\r\rIt turned.\r"),
    ("mostly lines of Windows", b"Tide\r\n\r\nIt turned.\nAgain.\r\n", b"Tide\r\n\r\nIt turned.\r\nAgain.\r\n"),
    ("a mark", b"\xEF\xBB\xBFTide\n\nIt turned.\n", b"Tide\n\nIt turned.\n"),
    ("two marks, of which one is text", b"\xEF\xBB\xBF\xEF\xBB\xBFTide\n\nIt turned.\n", b"\xEF\xBB\xBF\xEF\xBB\xBFTide\n\nIt turned.\n"),
    ("no last line end", b"Tide\n\nIt turned.", b"Tide\n\nIt turned.\n"),
    ("only spaces to mend", b"Tide  \n\n  It turned.\n", b"Tide\n\n  It turned.\n"),
    ("special spaces", "Tide\u{a0}\n\nIt\u{2003}turned.\u{3000}\n".as_bytes(), "Tide\u{a0}\n\nIt\u{2003}turned.\u{3000}\n".as_bytes()),
    ("other ends of lines", "Tide\u{2028}turns\u{85}\n\nIt turned.\u{c}\n".as_bytes(), "Tide\u{2028}turns\u{85}\n\nIt turned.\u{c}\n".as_bytes()),
    ("bytes that are no UTF-8", b"Caf\xe9 \n\nIt closed. ", b"Caf\xe9 \n\nIt closed. "),
    ("UTF-16", b"\xFF\xFET\0i\0d\0e\0 \0\n\0", b"\xFF\xFET\0i\0d\0e\0 \0\n\0"),
    ("a control character", b"Tide \n\nIt \x07turned. ", b"Tide \n\nIt \x07turned. "),
    ("nothing", b"", b""),
    ("spaces", b"  \n", b"  \n"),
];

#[test]
fn odd_files_keep_their_words() {
    for (name, before, after) in UNTIDY {
        let desk = Desk::new().file("a.txt", before);
        let transcript = desk.run("validate a.txt --fix --ignore desk");
        let found = fs::read(desk.path("a.txt")).unwrap();
        assert_eq!(found, *after, "{name}\n{transcript}");
        desk.run("validate a.txt --fix --ignore desk");
        assert_eq!(fs::read(desk.path("a.txt")).unwrap(), *after, "{name}, again");
        assert_eq!(desk.names(), ["a.txt"]);
    }
}

/// Spaces at the ends of lines are words of a YAML text, and a mark inside a string is one of JSON.
#[test]
fn what_an_article_needs_is_not_mended() {
    let yaml = "schema: 1\nheadlines:\n  - \"Tide \\\n    turns\"  \nsections: []";
    let desk = Desk::new().file("a.yaml", yaml);
    let before = desk.run("a.yaml --to json");
    desk.run("validate a.yaml --fix --ignore desk");
    assert_eq!(desk.run("a.yaml --to json"), before);
    assert!(desk.content("a.yaml").ends_with("sections: []\n"));
}

/// What is compressed is read, but not written as if it were not.
#[test]
fn a_compressed_file_stays_compressed() {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    std::io::Write::write_all(&mut packer, HARBOUR.trim_end().as_bytes()).unwrap();
    let packed = packer.finish().unwrap();
    let desk = Desk::new().file("in/a.json.gz", &packed);
    assert_eq!(desk.run("validate in --fix"), "exit 0\n");
    assert_eq!(fs::read(desk.path("in/a.json.gz")).unwrap(), packed);
    let mut text = String::new();
    flate2::read::GzDecoder::new(packed.as_slice()).read_to_string(&mut text).unwrap();
    assert_eq!(text, HARBOUR.trim_end());
}

#[cfg(unix)]
#[test]
fn a_link_stays_and_its_file_is_mended_with_its_mode() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let desk = Desk::new().file("store/a.txt", "Tide \n\nIt turned.\n");
    symlink("store/a.txt", desk.path("b.txt")).unwrap();
    fs::set_permissions(desk.path("store/a.txt"), fs::Permissions::from_mode(0o640)).unwrap();
    desk.run("validate b.txt --fix --ignore desk");
    assert_eq!(desk.content("store/a.txt"), "Tide\n\nIt turned.\n");
    assert!(desk.path("b.txt").symlink_metadata().unwrap().is_symlink());
    let mode = desk.path("store/a.txt").metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
}

/// A file that may not be written is left, and the run says that it could not do what was asked.
#[cfg(unix)]
#[test]
fn a_read_only_file_is_not_mended() {
    use std::os::unix::fs::PermissionsExt;
    let untidy = "Tide \n\nIt turned.\n";
    let desk = Desk::new().file("a.txt", untidy);
    fs::set_permissions(desk.path("a.txt"), fs::Permissions::from_mode(0o444)).unwrap();
    let run = "validate a.txt --fix --ignore desk";
    let Some(transcript) = desk.run_as_anybody(run) else { return };
    assert!(transcript.starts_with("exit 2\n"), "{transcript}");
    assert!(
        transcript.contains("a.txt:1:1: error[cannot-write]: permission denied"),
        "{transcript}"
    );
    assert_eq!(desk.content("a.txt"), untidy);
}

/// On a disk that is full the old file stays.
#[cfg(unix)]
#[test]
fn a_full_disk_keeps_the_file_that_is_mended() {
    let untidy = format!("Tide turns \n\n{}", "The tide came in. \n\n".repeat(20_000));
    let desk = Desk::new().file("a.txt", &untidy);
    let line = "trap '' XFSZ; ulimit -f 64; exec \"$0\" validate a.txt --fix --ignore desk --quiet";
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", line, crate::desk::CONVERT]).current_dir(desk.path(""));
    let transcript = crate::desk::transcript(&shell.output().unwrap());
    assert!(transcript.starts_with("exit 2\n"), "{transcript}");
    assert_eq!(desk.content("a.txt"), untidy);
    assert_eq!(desk.names(), ["a.txt"]);
}

#[test]
fn what_an_archive_holds_is_left_as_it_is_and_that_is_said() {
    let week = tar(&[("a.txt", b"Tide turns  \n\nIt turned.")]);
    let desk = Desk::new().file("week.tar", &week);
    for arguments in ["--fix", "--diff"] {
        assert_eq!(
            desk.run(&format!("validate week.tar {arguments}")),
            "exit 0\n--- stderr\nweek.tar: what an archive holds is not mended; unpack it to mend its files\n"
        );
    }
    assert_eq!(fs::read(desk.path("week.tar")).unwrap(), week);
    assert_eq!(desk.run("validate week.tar --fix --quiet"), "exit 0\n");
}
