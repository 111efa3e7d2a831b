//! Many articles: streams, archives, compressed files, several jobs, and what goes wrong on the way.

use std::fs;
use std::io::{Read as _, Write};
use std::process::Stdio;
use std::time::Duration;

use snapbox::{assert_data_eq, str};

use crate::desk::{Desk, HARBOUR, LIBRARY, transcript};

/// Lines of JSON of which each tenth is faulty.
fn lines(number: usize) -> String {
    let line = |i: usize| match i % 10 {
        9 => format!("{{\"schema\":1,\"headline\":\"{i}\"}}\n"),
        _ => HARBOUR.replace("opens", &format!("opens {i}")),
    };
    (0..number).map(line).collect()
}

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}

pub(crate) fn zstd(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

pub(crate) fn tar(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, bytes) in members {
        let mut header = tar::Header::new_ustar();
        // By hand: the crate refuses to write names that lead out of a folder.
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_cksum();
        archive.append(&header, *bytes).unwrap();
    }
    archive.into_inner().unwrap()
}

#[test]
fn a_bad_line_is_an_error_with_its_place_and_the_rest_goes_on() {
    let desk =
        Desk::new().file("a.jsonl", format!("{HARBOUR}\n{{\"schema\":1,\"x\":2}}\n{LIBRARY}"));
    assert_data_eq!(
        desk.run("a.jsonl --to jsonl --rejects bad.jsonl --summary"),
        str![[r#"
exit 1
--- stderr
a.jsonl:3:13: error[unknown-field]: found the unknown field `x`; help: `convert schema` prints the fields
3 read, 2 written, 1 failed, 0 warnings
--- stdout
{"schema":1,"headlines":["Harbour opens"],"sections":[{"blocks":["The new harbour opened on Monday."]}]}
{"schema":1,"headlines":["Library closes"],"sections":[{"blocks":["The old library closed on Friday."]}]}

"#]]
    );
    assert_data_eq!(
        desk.content("bad.jsonl"),
        str![[r#"
{"article":2,"findings":[{"code":"unknown-field","column":13,"help":"`convert schema` prints the fields","line":3,"message":"found the unknown field `x`","severity":"error"}],"input":"a.jsonl","line":3,"text":"{/"schema/":1,/"x/":2}/n"}

"#]]
    );
    assert_eq!(desk.names(), ["a.jsonl", "bad.jsonl"]);
}

#[test]
fn neither_output_nor_messages_depend_on_the_number_of_jobs() {
    let desk = Desk::new().file("in/a.jsonl", lines(2_000)).file("in/b.json", HARBOUR);
    for to in ["jsonl", "yaml", "xml", "jsonld"] {
        let run = |jobs: u8| desk.run(&format!("in --to {to} --summary --jobs {jobs}"));
        let one = run(1);
        assert!(one.starts_with("exit 1\n") && one.contains("2001 read, 1801 written, 200 failed"));
        for jobs in [2, 5] {
            assert!(run(jobs) == one, "{to} {jobs}");
        }
    }
}

#[test]
fn streams_of_each_kind_give_what_the_articles_give_one_by_one() {
    let desk = Desk::new().file("a.json", HARBOUR).file("b.json", LIBRARY);
    for to in ["jsonl", "yaml", "xml"] {
        desk.run(&format!("a.json b.json -o all.{to}"));
        assert_eq!(
            desk.run(&format!("all.{to} --to jsonl")),
            format!("exit 0\n--- stdout\n{HARBOUR}{LIBRARY}"),
            "{to}"
        );
        desk.run(&format!("all.{to} --to json --compact --out-dir {to}"));
        assert_eq!(desk.content(&format!("{to}/all-1.json")), HARBOUR);
        assert_eq!(desk.content(&format!("{to}/all-2.json")), LIBRARY);
    }
}

#[test]
fn compressed_files_are_known_by_their_first_bytes() {
    let text = lines(300);
    let expected = Desk::new().file("a.jsonl", &text).run("a.jsonl --to jsonl --quiet");
    let expected = expected.replace("a.jsonl:", "NAME:");
    for pack in [gzip, zstd] {
        let desk = Desk::new()
            .file("a.jsonl.gz", pack(text.as_bytes()))
            .file("b", pack(HARBOUR.as_bytes()));
        let found = desk.run("a.jsonl.gz --to jsonl --quiet").replace("a.jsonl.gz:", "NAME:");
        assert_eq!(found, expected);
        let found = desk.run("b --from json --to jsonl");
        assert_eq!(found, format!("exit 0\n--- stdout\n{HARBOUR}"));
        let found = desk.feed("--from jsonl --to jsonl", pack(HARBOUR.as_bytes()));
        assert_eq!(found, format!("exit 0\n--- stdout\n{HARBOUR}"));
    }
}

#[test]
fn a_tar_is_read_like_a_folder() {
    let members: &[(&str, &[u8])] = &[
        ("b.json", LIBRARY.as_bytes()),
        ("deep/a.json.gz", &gzip(HARBOUR.as_bytes())),
        ("picture.png", b"x"),
        ("./.hidden.json", b"x"),
        ("many.jsonl", LIBRARY.as_bytes()),
        ("../../out.json", HARBOUR.as_bytes()),
    ];
    let packed = tar(members);
    for (name, bytes) in [("week.tar", packed.clone()), ("week.tgz", gzip(&packed))] {
        let desk = Desk::new().file(name, bytes);
        assert_eq!(
            desk.run(&format!("{name} --to jsonl")),
            format!("exit 0\n--- stdout\n{LIBRARY}{HARBOUR}{LIBRARY}{HARBOUR}")
        );
        assert_eq!(desk.run(&format!("{name} --to yaml --out-dir out")), "exit 0\n");
        assert_eq!(
            desk.names(),
            [
                "out/week/b.yaml",
                "out/week/deep/a.yaml",
                "out/week/many.yaml",
                "out/week/out.yaml",
                name
            ]
        );
    }
}

/// Links and devices are no files, and an archive of nothing else never passes for one without faults.
#[test]
fn an_archive_without_articles_is_an_error() {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, kind) in [
        ("a.txt", tar::EntryType::Symlink),
        ("b.txt", tar::EntryType::Link),
        ("c.txt", tar::EntryType::Fifo),
    ] {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(0);
        header.set_cksum();
        archive.append_link(&mut header, name, "/etc/passwd").unwrap();
    }
    let desk = Desk::new().file("links.tar", archive.into_inner().unwrap());
    assert_data_eq!(
        desk.run("links.tar --to jsonl"),
        str![[r#"
exit 2
--- stderr
links.tar:1:1: error[nothing-found]: found an archive without files of a format that is read, expected one

"#]]
    );
    assert!(desk.run("stats links.tar").starts_with("exit 2\n"));
    assert_eq!(desk.run("links.tar --to jsonl --allow-empty"), "exit 0\n");
}

/// A file as GNU tar packs one with holes: the list of its pieces, and the pieces.
#[test]
fn sparse_members_are_read() {
    let mut header = tar::Header::new_gnu();
    header.set_path("a.json").unwrap();
    header.set_entry_type(tar::EntryType::GNUSparse);
    header.set_size(512);
    let text = format!("{:<512}", HARBOUR.trim_end());
    let gnu = header.as_gnu_mut().unwrap();
    gnu.sparse[0].offset.copy_from_slice(b"00000000000\0");
    gnu.sparse[0].numbytes.copy_from_slice(b"00000001000\0");
    gnu.realsize.copy_from_slice(b"00000001000\0");
    header.set_cksum();
    let mut archive = tar::Builder::new(Vec::new());
    archive.append(&header, text.as_bytes()).unwrap();
    let desk = Desk::new().file("a.tar", archive.into_inner().unwrap());
    assert_eq!(desk.run("a.tar --to jsonl"), format!("exit 0\n--- stdout\n{HARBOUR}"));
}

#[test]
fn what_is_cut_short_fails_and_says_so() {
    let whole = tar(&[("a.json", HARBOUR.as_bytes()), ("b.json", &LIBRARY.repeat(9).into_bytes())]);
    let packed = gzip(lines(300).as_bytes());
    let desk = Desk::new()
        .file("a.tar", &whole[..1_600])
        .file("b.jsonl.gz", &packed[..packed.len() / 2])
        .file("c.json.gz", &gzip(HARBOUR.as_bytes())[..30]);
    for name in ["a.tar", "b.jsonl.gz", "c.json.gz"] {
        let found = desk.run(&format!("{name} --to jsonl --quiet"));
        assert!(found.starts_with("exit 2\n"), "{name}: {found}");
        assert!(found.contains("error[cannot-read]"), "{name}: {found}");
    }
}

/// Wherever an archive ends, no part of a file passes for the file, and no part of the archive for it.
#[test]
fn no_beginning_of_a_tar_passes_for_a_whole_one() {
    let text = format!("Harbour opens\n\n{}", "The new harbour opened on Monday.\n\n".repeat(40));
    let whole = tar(&[("a.txt", text.as_bytes()), ("b.txt", text.as_bytes())]);
    let marked = whole.len() - 1_024 + 512;
    let same = format!("{}\n", text.trim_end());
    for cut in (0..=whole.len()).step_by(128).skip(4) {
        let desk = Desk::new().file("in.tar", &whole[..cut]);
        let found = desk.run("in.tar --to text --out-dir out --no-extract");
        assert_eq!(found == "exit 0\n", cut >= marked, "{cut}: {found}");
        assert!(cut >= marked || found.starts_with("exit 2\n"), "{cut}: {found}");
        for name in desk.names().iter().filter(|name| name.starts_with("out/")) {
            assert_eq!(desk.content(name), same, "{name} of {cut} bytes");
        }
    }
}

#[test]
fn archives_that_follow_each_other_are_read_and_other_bytes_are_not_passed_over() {
    let (one, two) =
        (tar(&[("a.json", HARBOUR.as_bytes())]), tar(&[("b.json", LIBRARY.as_bytes())]));
    let desk = Desk::new()
        .file("both.tar", [&*one, &[0; 2 << 20], &two].concat())
        .file("more.tar", [&*one, LIBRARY.as_bytes()].concat());
    assert_eq!(desk.run("both.tar --to jsonl"), format!("exit 0\n--- stdout\n{HARBOUR}{LIBRARY}"));
    assert!(desk.run("more.tar --to jsonl").starts_with("exit 2\n"));
}

/// A name of 64 MiB shrinks to some thousand bytes, and would be held whole.
#[test]
fn what_describes_a_member_is_bounded() {
    for kind in [tar::EntryType::GNULongName, tar::EntryType::XHeader] {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(64 << 20);
        header.set_cksum();
        let mut archive = tar::Builder::new(Vec::new());
        archive.append(&header, std::io::repeat(b'a').take(64 << 20)).unwrap();
        let desk = Desk::new().file("a.tgz", gzip(&archive.into_inner().unwrap()));
        assert_data_eq!(
            desk.run("a.tgz --to jsonl"),
            str![[r#"
exit 2
--- stderr
a.tgz:1:1: error[cannot-read]: found more than 1048576 bytes that describe one file of the archive, expected less

"#]]
        );
    }
}

#[test]
fn what_is_written_can_be_read_again_at_once() {
    let text = "Harbour opens\n\n“We waited,” said Mayor Ines Alder.\n";
    let desk = Desk::new().file("in/a.txt", text).file("in/b.json", HARBOUR);
    for to in ["text", "json", "jsonl", "yaml", "xml", "ninjs", "nitf"] {
        let found = desk.run(&format!("in --to {to} --verify --quiet --out-dir out-{to}"));
        assert_eq!(found, "exit 0\n", "{to}");
    }
    assert_data_eq!(
        desk.run("in --to jsonld --verify"),
        str![[r#"
exit 2
--- stderr
error: found --verify and jsonld, which is only written and never read

"#]]
    );
}

/// Articles go out as they come in, before the stream has ended.
#[test]
fn a_stream_that_goes_on_is_converted_as_it_comes() {
    use std::io::{BufRead, BufReader};
    let desk = Desk::new();
    let mut command = desk.command("--from jsonl --to jsonl --jobs 2");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    for article in [HARBOUR, LIBRARY, HARBOUR] {
        input.write_all(article.as_bytes()).unwrap();
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert_eq!(line, article);
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

fn read_again(mut file: fs::File) -> String {
    use std::io::{Read, Seek};
    let mut text = String::new();
    file.rewind().unwrap();
    file.read_to_string(&mut text).unwrap();
    text
}

/// Runs a job that is killed at many moments, until a run comes to its end.
fn run_and_kill(desk: &Desk, arguments: &str) -> (String, usize) {
    for kills in 0..300 {
        let mut command = desk.command(arguments);
        // A file takes any number of messages; a pipe that nobody reads would stop the run.
        let messages = tempfile::tempfile().unwrap();
        let mut child = command.stderr(messages.try_clone().unwrap()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(5 + 7 * kills as u64));
        let _ = child.kill();
        if let Some(code) = child.wait().unwrap().code() {
            return (format!("exit {code}\n{}", read_again(messages)), kills);
        }
    }
    panic!("no run gets further");
}

#[test]
fn a_run_that_is_killed_goes_on_to_the_same_file() {
    let desk = Desk::new().file("in/a.jsonl", lines(30_000)).file("in/b.jsonl", lines(3_000));
    desk.run("in --to jsonl -o whole.jsonl --rejects whole.bad --quiet");
    let job = "in --to jsonl -o out.jsonl --rejects out.bad --resume --summary --quiet";
    let (last, kills) = run_and_kill(&desk, job);
    assert!(last.starts_with("exit 1\n"), "{last}");
    assert!(last.contains("33000 read, 29700 written, 3300 failed"), "{last}");
    assert!(kills > 3, "{kills}");
    assert!(desk.content("out.jsonl") == desk.content("whole.jsonl"));
    assert!(desk.content("out.bad") == desk.content("whole.bad"));
    let names = ["in/a.jsonl", "in/b.jsonl", "out.bad", "out.jsonl", "whole.bad", "whole.jsonl"];
    assert_eq!(desk.names(), names);
}

#[test]
fn a_run_into_a_folder_that_is_killed_goes_on_and_does_nothing_twice() {
    let mut desk = Desk::new();
    for i in 0..400 {
        desk = desk.file(&format!("in/{}/{i}.json", i % 7), HARBOUR);
    }
    desk = desk.file("in/many.jsonl", lines(50));
    let job = "in --to yaml --out-dir out --resume --quiet --jobs 2";
    let (last, kills) = run_and_kill(&desk, job);
    assert!(last.starts_with("exit 1\n") && kills > 0, "{kills} {last}");
    desk.run("in --to yaml --out-dir whole --quiet");
    let under = |folder: &str| -> Vec<(String, String)> {
        let names = desk.names().into_iter().filter(|name| name.starts_with(folder));
        let names = names.filter(|name| !name.contains(".copydesk-tmp-"));
        names.map(|n| (n.split_once('/').unwrap().1.to_owned(), desk.content(&n))).collect()
    };
    assert!(under("out/") == under("whole/"));
}

/// The first run waits for what a named pipe gives it.
#[cfg(unix)]
#[test]
fn two_runs_do_not_go_on_from_one_journal() {
    let desk = Desk::new();
    crate::special::pipe(&desk, "in.jsonl");
    let job = "in.jsonl --to jsonl -o out.jsonl --resume";
    let first = desk.command(job).stderr(Stdio::piped()).spawn().unwrap();
    let journal = desk.path("out.jsonl.copydesk-resume");
    while fs::metadata(&journal).map_or(0, |file| file.len()) == 0 {
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_data_eq!(
        desk.run(job),
        str![[r#"
exit 2
--- stderr
out.jsonl.copydesk-resume:1:1: error[cannot-resume]: found the journal of a run that goes on, expected one run at a time; help: wait for it, or write somewhere else

"#]]
    );
    fs::write(desk.path("in.jsonl"), HARBOUR).unwrap();
    assert_eq!(transcript(&first.wait_with_output().unwrap()), "exit 0\n");
    assert_eq!(desk.content("out.jsonl"), HARBOUR);
    assert_eq!(desk.names(), ["in.jsonl", "out.jsonl"]);
}

#[test]
fn what_was_done_is_not_done_again() {
    let desk = Desk::new().file("in/a.json", HARBOUR).file("in/b.json", LIBRARY);
    fs::create_dir_all(desk.path("out")).unwrap();
    // As a run leaves it that was ended behind its first input.
    let job = "in --to yaml --out-dir out --resume --summary";
    let mut command = desk.command(job);
    fs::write(desk.path("in/b.json"), "").unwrap();
    assert!(transcript(&command.output().unwrap()).starts_with("exit 1\n"));
    assert_eq!(desk.names(), ["in/a.json", "in/b.json", "out/a.yaml"]);
}

#[test]
fn a_run_does_not_go_on_from_another_one() {
    let desk = Desk::new().file("a.jsonl", lines(40_000)).file("b.jsonl", HARBOUR);
    let mut child =
        desk.command("a.jsonl -o out.jsonl --resume").stderr(Stdio::null()).spawn().unwrap();
    while !desk.path("out.jsonl.copydesk-resume").exists()
        || desk.content("out.jsonl.copydesk-resume").lines().count() < 2
    {
        std::thread::sleep(Duration::from_millis(1));
        assert!(child.try_wait().unwrap().is_none(), "it ended before it was killed");
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert_data_eq!(
        desk.run("b.jsonl -o out.jsonl --resume"),
        str![[r#"
exit 2
--- stderr
out.jsonl.copydesk-resume:1:1: error[cannot-resume]: found the journal of a run with other arguments, expected the same; help: delete it to begin anew, or write somewhere else

"#]]
    );
    fs::write(desk.path("a.jsonl"), lines(39_999)).unwrap();
    assert_data_eq!(
        desk.run("a.jsonl -o out.jsonl --resume"),
        str![[r#"
exit 2
--- stderr
a.jsonl:1:1: error[cannot-resume]: found other inputs than those of the earlier run, expected the same; help: delete the journal, which ends in .copydesk-resume, to begin anew

"#]]
    );
    assert_data_eq!(
        desk.run("b.jsonl --to jsonl --resume"),
        str![[r#"
exit 2
--- stderr
error: found --resume and standard output, expected -o or --out-dir

"#]]
    );
    assert_data_eq!(
        desk.run("b.jsonl -o out.xml --resume"),
        str![[r#"
exit 2
--- stderr
error: found --resume and a file that articles cannot be added to, expected jsonl or yaml, or --out-dir

"#]]
    );
}

#[test]
fn an_output_that_cannot_hold_it_stays_as_it_was() {
    let desk = Desk::new()
        .file("bad.jsonl", "{}\n{}\n")
        .file("old.jsonl", "old")
        .file("a.jsonl", lines(20_000));
    assert!(desk.run("bad.jsonl -o old.jsonl").starts_with("exit 1\n"));
    assert_eq!(desk.content("old.jsonl"), "old");
    let mut shell = std::process::Command::new("sh");
    let line = "trap '' XFSZ; ulimit -f 64; exec \"$0\" a.jsonl -o old.jsonl --quiet 2>/dev/null";
    shell.args(["-c", line, crate::desk::CONVERT]).current_dir(desk.path(""));
    assert_eq!(shell.output().unwrap().status.code(), Some(2));
    assert_eq!(desk.content("old.jsonl"), "old");
    assert_eq!(desk.names(), ["a.jsonl", "bad.jsonl", "old.jsonl"]);
    // Onto itself.
    let before = desk.run("a.jsonl --to jsonl --quiet");
    assert!(desk.run("a.jsonl -o a.jsonl --quiet").starts_with("exit 1\n"));
    assert!(before.ends_with(&desk.content("a.jsonl")));
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_end() {
    let desk = Desk::new().file("in/a.json", HARBOUR);
    std::os::unix::fs::symlink("..", desk.path("in/up")).unwrap();
    std::os::unix::fs::symlink("round.json", desk.path("in/round.json")).unwrap();
    let found = desk.run("in --to jsonl");
    assert!(found.starts_with("exit 2\n") && found.ends_with(HARBOUR), "{found}");
    assert_eq!(found.matches("error[").count(), 1, "{found}");
}

#[test]
fn a_folder_that_is_read_is_not_written_to_without_a_format() {
    let desk = Desk::new().file("in/a.json", HARBOUR);
    assert_data_eq!(
        desk.run("in --to yaml --out-dir in"),
        str![[r#"
exit 2
--- stderr
error: found --out-dir that is read as well, expected another folder; or say which files to read with --from

"#]]
    );
    assert_eq!(desk.run("in --from json --to yaml --out-dir in"), "exit 0\n");
    assert_eq!(desk.names(), ["in/a.json", "in/a.yaml"]);
}

/// A bar is drawn now and then, not for each article; where there is no terminal it is not there.
#[cfg(target_os = "linux")]
#[test]
fn a_terminal_sees_a_bar_and_a_summary() {
    let desk = Desk::new().file("a.jsonl", HARBOUR.repeat(10_000));
    let mut script = std::process::Command::new("script");
    let line = format!("{} a.jsonl -o b.jsonl", crate::desk::CONVERT);
    script.args(["-qec", &line, "/dev/null"]).current_dir(desk.path("")).stdin(Stdio::null());
    script.env_remove("CI").env_remove("NO_COLOR").env("TERM", "xterm");
    let Ok(output) = script.output() else { return };
    let seen = String::from_utf8_lossy(&output.stdout);
    assert!(seen.contains("10000 read, 10000 written, 0 failed, 0 warnings"), "{seen}");
    let draws = seen.matches(" articles, ").count();
    assert!(draws < 5_000, "{draws}");
    assert_eq!(desk.run("a.jsonl -o c.jsonl"), "exit 0\n");
}

/// A message of so many items, of more than two kilobytes each, with something else in place of one of them.
fn message(items: usize, other: usize, instead: &str) -> String {
    let words = "The new harbour opened on Monday, and the old one closes. ".repeat(40);
    let item = |i: usize| match i {
        _ if i == other => instead.to_owned(),
        _ => format!(
            "<newsItem guid=\"urn:example:{i}\" version=\"1\"><contentMeta><headline>Harbour {i}</headline></contentMeta>\
             <contentSet><inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>{words}</p></body></html>\
             </inlineXML></contentSet></newsItem>\n"
        ),
    };
    let items: String = (1..=items).map(item).collect();
    format!(
        "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>\n{items}</itemSet></newsMessage>\n"
    )
}

#[test]
fn a_large_message_is_read_item_by_item() {
    let text = message(4_000, 0, "");
    assert!(text.len() > 8 << 20);
    let desk = Desk::new().file("a.xml", &text).file("a.xml.gz", gzip(text.as_bytes()));
    let line = |i: usize| format!("\"headlines\":[\"Harbour {i}\"]");
    for input in ["a.xml", "a.xml.gz", "- --from xml"] {
        desk.feed(&format!("{input} --to jsonl --no-extract -o all.jsonl"), &text);
        let lines = desk.content("all.jsonl");
        assert_eq!(lines.lines().count(), 4_000, "{input}");
        assert!(
            lines.lines().enumerate().all(|(i, found)| found.contains(&line(i + 1))),
            "{input}"
        );
    }
}

#[test]
fn a_fault_in_a_large_message_is_an_error_at_its_place_and_what_stands_before_it_is_read() {
    let cut = "<newsItem guid=\"urn:example:x\"><contentMeta></newsItem>\n";
    let desk = Desk::new().file("a.xml", message(4_000, 3_999, cut));
    let ran = desk.run("a.xml --to jsonl --no-extract -o all.jsonl --rejects bad.jsonl --summary");
    assert_data_eq!(
        ran,
        str![[r#"
exit 1
--- stderr
a.xml:4000:45: error[xml-malformed]: expected `</contentMeta>`, but `</newsItem>` was found
3999 read, 3998 written, 1 failed, 0 warnings

"#]]
    );
    assert_data_eq!(
        desk.content("bad.jsonl"),
        str![[r#"
{"article":3999,"findings":[{"code":"xml-malformed","column":45,"line":4000,"message":"expected `</contentMeta>`, but `</newsItem>` was found","severity":"error"}],"input":"a.xml","line":4000,"text":"<newsMessage xmlns=/"http://iptc.org/std/nar/2006-10-01//"><itemSet><newsItem guid=/"urn:example:x/"><contentMeta></newsItem></itemSet></newsMessage>"}

"#]]
    );
}

#[test]
fn a_message_gives_the_same_names_and_numbers_whether_it_is_large_or_small() {
    let item = |i: usize| {
        format!(
            "<newsItem guid=\"urn:example:{i}\"><contentMeta><headline>Tide {i}</headline></contentMeta></newsItem>"
        )
    };
    let small = format!(
        "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header/><itemSet>{}<packageItem/>{}<x>{}{}</x>\
         <newsItem/>{}</itemSet></newsMessage>",
        item(1),
        item(2),
        item(3),
        item(4),
        item(5)
    );
    let large = small.replacen("<itemSet>", &format!("<itemSet>{}", " ".repeat(9 << 20)), 1);
    let run = |text: &str, arguments: &str| {
        let desk = Desk::new().file("a.xml", text);
        let told = desk.run(&format!("a.xml {arguments}"));
        // The column is another one behind the blanks.
        let told: Vec<_> =
            told.lines().map(|line| line.rsplit(": ").next().unwrap().to_owned()).collect();
        let names = desk.names().into_iter().filter(|name| !name.ends_with(".xml"));
        let files: Vec<_> = names.map(|name| (desk.content(&name), name)).collect();
        (told, files)
    };
    let formats = ["json --out-dir out", "text --out-dir out", "jsonl", "csv --table quotes"];
    for arguments in formats {
        let arguments = format!("--to {arguments}");
        assert_eq!(run(&small, &arguments), run(&large, &arguments), "{arguments}");
    }
    let (told, files) = run(&large, "--to json --out-dir out");
    assert!(told.first().is_some_and(|exit| exit == "exit 1") && files.len() == 5, "{told:?}");
}

#[test]
fn articles_can_be_bounded() {
    let long = HARBOUR.replace("opens", &"opens ".repeat(300));
    let desk = Desk::new()
        .file("a.jsonl", format!("{HARBOUR}{long}\n{LIBRARY}"))
        .file("a.json", &long)
        .file("a.xml", message(3, 0, ""));
    assert_data_eq!(
        desk.run("a.jsonl --to jsonl --max-bytes 1K"),
        str![[r#"
exit 1
--- stderr
a.jsonl:2:1: error[too-large]: found more than 1024 bytes in an article
--- stdout
{"schema":1,"headlines":["Harbour opens"],"sections":[{"blocks":["The new harbour opened on Monday."]}]}
{"schema":1,"headlines":["Library closes"],"sections":[{"blocks":["The old library closed on Friday."]}]}

"#]]
    );
    assert_data_eq!(
        desk.run("validate a.json --max-bytes 1k"),
        str![[r#"
exit 1
--- stderr
a.json:1:1: error[too-large]: found more than 1024 bytes in an article

"#]]
    );
    assert_data_eq!(
        desk.run("extract a.json --max-bytes 1000"),
        str![[r#"
exit 1
--- stderr
a.json:1:1: error[too-large]: found more than 1000 bytes in an article

"#]]
    );
    assert_data_eq!(
        desk.run("stats a.json a.xml --max-bytes 3000"),
        str![[r#"
exit 0
--- stdout
ARTICLES
             4  read
             0  failed
             3  without extraction
          1326  words

"#]]
    );
    for wrong in ["0", "257M", "1G", "x", "-1", "99999999999999999999K"] {
        assert!(desk.run(&format!("a.json --to yaml --max-bytes={wrong}")).starts_with("exit 2\n"));
    }
}
