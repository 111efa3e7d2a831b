//! Every way that we know in which a check can be made to pass that must not: no false green.
//!
//! 0 says that every input that was named was read and checked, and nothing reached the bar.

use std::process::Stdio;

use crate::archives::{gzip, tar, zstd};
use crate::desk::{BROKEN, Desk, HARBOUR, transcript};

/// JSON that is none.
const SYNTAX: &str = "{\"schema\": 1,\n";

/// An article with a key that the schema does not have.
const UNKNOWN: &str = r#"{"schema":1,"headlines":["Tide turns"],"secions":[]}"#;

/// Two articles, the second with such a key.
const TWO: &str =
    "{\"schema\":1,\"headlines\":[\"Tide\"]}\n{\"schema\":1,\"headlines\":[\"Tide\"],\"x\":1}\n";

/// A baseline with one finding of `UNKNOWN`.
const BASELINE: &str = r#"{"copydesk-baseline":1,"findings":[{"code":"unknown-field","count":1,"file":"a.json","hash":"95ab56edb307c988"}]}"#;

/// A message of two items, the second with a day where a time must stand.
const MESSAGE: &str = r#"<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
<header><sent>2025-06-23T12:00:00Z</sent></header><itemSet>
<newsItem guid="a" version="1" standard="NewsML-G2" standardversion="2.35" conformance="power"><catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/><itemMeta><itemClass qcode="ninat:text"/><provider literal="x"/><versionCreated>2025-06-23T12:00:00Z</versionCreated></itemMeta><contentMeta><headline>Tide turns</headline></contentMeta></newsItem>
<newsItem guid="b" version="1" standard="NewsML-G2" standardversion="2.35" conformance="power"><catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/><itemMeta><itemClass qcode="ninat:text"/><provider literal="x"/><versionCreated>2025-06-23</versionCreated></itemMeta><contentMeta><headline>Tide turns</headline></contentMeta></newsItem>
</itemSet></newsMessage>"#;

/// A way to be fooled: what lies there, what is run, how it must end and what must be said.
struct Trap {
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
    arguments: &'static str,
    exit: u8,
    says: &'static str,
}

const fn trap(
    name: &'static str,
    files: &'static [(&'static str, &'static str)],
    arguments: &'static str,
    exit: u8,
    says: &'static str,
) -> Trap {
    Trap { name, files, arguments, exit, says }
}

const GOOD: (&str, &str) = ("good.json", HARBOUR);

#[rustfmt::skip]
static TRAPS: &[Trap] = &[
    // What is named is not there.
    trap("a file is missing", &[GOOD], "good.json gone.json", 2, "gone.json:1:1: error[cannot-read]"),
    trap("a pattern matches nothing", &[GOOD], "*.yaml good.json", 2, "*.yaml:1:1: error[nothing-found]"),
    trap("a pattern asks for folders, and there is a file", &[GOOD], "go*d.json/", 2, "nothing-found"),
    trap("a file is named as a folder", &[GOOD], "good.json/", 2, "cannot-read"),
    trap("a folder is empty of articles", &[("in/a.docx", "x"), GOOD], "in good.json", 2, "in:1:1: error[nothing-found]"),
    trap("a folder is named like a file", &[("x.json/a.docx", "x")], "x.json", 2, "x.json:1:1: error[nothing-found]"),
    trap("a folder has only ignored files", &[(".git/HEAD", "x"), (".gitignore", "in/"), ("in/a.json", UNKNOWN)], ".", 2, "nothing-found"),
    trap("a folder has only hidden files", &[("in/.a.json", UNKNOWN)], "in", 2, "nothing-found"),
    trap("a folder has other formats than were named", &[("in/a.json", UNKNOWN)], "in --from yaml", 2, "nothing-found"),
    trap("a name tells no format", &[("a.story", UNKNOWN)], "a.story", 2, "unknown-format"),
    trap("a list is empty", &[("list", "")], "--files-from list", 2, "list:1:1: error[nothing-found]"),
    trap("a list is missing", &[], "--files-from list", 2, "list:1:1: error[cannot-read]"),
    trap("a list names a file that is missing", &[("list", "good.json\ngone.json\n"), GOOD], "--files-from list", 2, "gone.json:1:1: error[cannot-read]"),
    trap("nothing reaches the bar, but a file is missing", &[], "gone.json --fail-on never", 2, "cannot-read"),
    trap("everything is left out that may be, but a file is missing", &[], "gone.json --select desk", 2, "cannot-read"),

    // What is there is no article.
    trap("a text is empty", &[("a.txt", "")], "a.txt", 1, "a.txt:1:1: error["),
    trap("a JSON file is empty", &[("a.json", "")], "a.json", 1, "a.json:1:1: error["),
    trap("a JSON Lines file is empty", &[("a.jsonl", "")], "a.jsonl", 1, "a.jsonl:1:1: error["),
    trap("a YAML file is empty", &[("a.yaml", "")], "a.yaml", 1, "a.yaml:1:1: error["),
    trap("a YAML file has comments only", &[("a.yaml", "# nothing\n")], "a.yaml", 1, "error["),
    trap("an XML file is empty", &[("a.xml", "")], "a.xml", 1, "a.xml:1:1: error["),
    trap("a ninjs file is empty", &[("a.ninjs.json", "")], "a.ninjs.json", 1, "error["),
    trap("an NITF file is empty", &[("a.nitf.xml", "")], "a.nitf.xml", 1, "error["),
    trap("an XML file is no NewsML-G2", &[("a.xml", "<rss version=\"2.0\"><channel/></rss>")], "a.xml", 1, "error["),
    trap("a message has no news item", &[("a.xml", "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header><sent>2025-06-23T12:00:00Z</sent></header><itemSet><packageItem guid=\"x\" version=\"1\"/></itemSet></newsMessage>")], "a.xml", 1, "error[no-news-item]"),
    trap("a JSON file holds YAML", &[("a.json", "schema: 1\nheadlines: [Tide]\n")], "a.json", 1, "error["),
    trap("a YAML file holds XML", &[("a.yaml", "<newsItem/>")], "a.yaml", 1, "error["),
    trap("an ending is in capitals", &[("A.JSON", UNKNOWN)], "A.JSON", 1, "A.JSON:1:40: error[unknown-field]"),
    trap("an ending is in capitals, in a folder", &[("in/A.JSON", UNKNOWN)], "in", 1, "unknown-field"),
    trap("the last of many articles is broken", &[("a.jsonl", "{\"schema\":1,\"headlines\":[\"Tide\"]}\n{\"schema\":1,")], "a.jsonl", 1, "a.jsonl:2:"),
    trap("the second document is broken", &[("a.yaml", "schema: 1\nheadlines: [Tide]\n---\nschema: 1\nheadline: [Tide]\n")], "a.yaml", 1, "a.yaml:5:"),
    trap("one of many files is broken", &[GOOD, ("b.json", SYNTAX), ("c.json", HARBOUR)], ".", 1, "b.json:2:1: error[json-syntax]"),

    trap("a file has a byte-order mark and nothing else", &[("a.json", "\u{feff}")], "a.json", 1, "a.json:1:1: error[json-syntax]"),
    trap("a text has a byte-order mark and nothing else", &[("a.txt", "\u{feff}")], "a.txt", 1, "error[empty]"),
    trap("a text has white space only", &[("a.txt", "  \n\t\n")], "a.txt", 1, "error[empty]"),
    trap("a JSON file holds nothing by name", &[("a.json", "null")], "a.json", 1, "error[wrong-type]"),
    trap("a JSON file holds a list without articles", &[("a.json", "[]")], "a.json", 1, "error[wrong-type]"),
    trap("a JSON Lines file has blank lines only", &[("a.jsonl", "\n\n\n")], "a.jsonl", 1, "error[not-checked]"),
    trap("a YAML file has empty documents only", &[("a.yaml", "---\n---\n")], "a.yaml", 1, "error["),
    trap("a second document cannot be parsed", &[("a.yaml", "schema: 1\nheadlines: [Tide]\n---\nschema: [\n")], "a.yaml", 1, "error[yaml-syntax]"),
    trap("something stands behind the end of a document", &[("a.yaml", "schema: 1\nheadlines: [Tide]\n...\nrubbish: 1\n")], "a.yaml", 1, "a.yaml:4:1: error[unknown-field]"),
    trap("a text file holds JSON", &[("a.txt", UNKNOWN)], "a.txt", 1, "a.txt:1:1: error[other-format]"),
    trap("a text file holds YAML", &[("a.md", "schema: 1\nheadlines: [Tide]\n")], "a.md", 1, "a.md:1:1: error[other-format]"),
    trap("a text file holds XML", &[("a.txt", "<?xml version=\"1.0\"?>\n<newsItem/>\n")], "a.txt", 1, "a.txt:1:1: error[other-format]"),
    trap("a JSON file is said to be text", &[("a.json", UNKNOWN)], "a.json --from text", 1, "a.json:1:1: error[other-format]"),
    trap("what says that it is another format is ignored", &[("a.txt", UNKNOWN)], "a.txt --ignore other-format", 2, "cannot be ignored"),
    trap("the second item of a message is broken", &[("a.xml", MESSAGE)], "a.xml", 1, "a.xml:4:"),
    trap("a message ends within an item", &[("a.xml", "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header><sent>2025-06-23T12:00:00Z</sent></header><itemSet><newsItem guid=\"x\"")], "a.xml", 1, "error[xml-malformed]"),
    trap("a file that is ignored is named", &[(".git/HEAD", "x"), (".gitignore", "in/"), ("in/a.json", UNKNOWN)], "in/a.json", 1, "in/a.json:1:40: error[unknown-field]"),
    trap("a folder that is ignored is named", &[(".git/HEAD", "x"), (".gitignore", "in/"), ("in/a.json", UNKNOWN)], "in", 1, "in/a.json:1:40: error[unknown-field]"),
    trap("a name is a pattern too", &[("a[1].json", UNKNOWN)], "a[1].json", 1, "a[1].json:1:40: error[unknown-field]"),
    trap("a list has blank lines and those of Windows", &[GOOD, ("list", "\r\n\ngood.json\r\ngone.json\r\n\r\n")], "--files-from list", 2, "gone.json:1:1: error[cannot-read]"),
    trap("a list has zeros between its names", &[GOOD, ("list", "good.json\0gone.json\0")], "--files-from list", 2, "gone.json:1:1: error[cannot-read]"),
    trap("an empty folder may be empty, but a missing file may not", &[GOOD], "good.json gone.json --allow-empty", 2, "gone.json:1:1: error[cannot-read]"),
    trap("a configuration further up is no TOML", &[("in/a.json", HARBOUR), ("copydesk.toml", "ignore = [")], "in/a.json", 2, "copydesk.toml:1:11: error[bad-configuration]"),
    trap("a baseline knows one of two findings of a code", &[("a.json", r#"{"schema":1,"headlines":["Tide turns"],"secions":[],"sectons":[]}"#), ("base.json", BASELINE)], "a.json --baseline base.json", 1, "sectons"),

    // What is wrong is looked away from.
    trap("only other rules are selected", &[("a.json", SYNTAX)], "a.json --select desk", 1, "json-syntax"),
    trap("every family is ignored that may be", &[("a.json", SYNTAX)], "a.json --ignore structure,standard,desk,layout,control", 1, "json-syntax"),
    trap("codes are ignored by their beginning", &[("a.json", SYNTAX)], "a.json --ignore json-*", 1, "json-syntax"),
    trap("what keeps a file from being read is ignored", &[("a.json", SYNTAX)], "a.json --ignore json-syntax", 2, "cannot be ignored"),
    trap("a configuration ignores what keeps a file from being read", &[("a.json", SYNTAX), ("copydesk.toml", "ignore = ['reading']")], "a.json", 2, "copydesk.toml:1:11: error[bad-configuration]"),
    trap("a configuration makes it less", &[("a.json", SYNTAX), ("copydesk.toml", "[severity]\njson-syntax = 'note'")], "a.json", 2, "bad-configuration"),
    trap("a configuration ignores everything that may be", &[("a.json", SYNTAX), ("copydesk.toml", "ignore = ['structure', 'standard', 'desk', 'control']")], "a.json", 1, "json-syntax"),
    trap("a configuration leaves no rule", &[GOOD, ("copydesk.toml", "ignore = ['structure', 'standard', 'desk']")], "good.json", 1, "not-checked"),
    trap("a path has no rule left", &[GOOD, ("copydesk.toml", "[[overrides]]\npaths = ['*']\nselect = ['control']")], "good.json", 1, "not-checked"),
    trap("no rule is left", &[GOOD], "good.json --select unused-suppression", 1, "not-checked"),
    trap("a configuration excludes everything", &[("a.json", SYNTAX), ("copydesk.toml", "exclude = ['*']")], ".", 2, "nothing-found"),
    trap("a configuration excludes what is named", &[("a.json", UNKNOWN), ("copydesk.toml", "exclude = ['*']")], "a.json", 1, "unknown-field"),
    trap("a configuration has a key that is not known", &[GOOD, ("copydesk.toml", "fail_on = 'warning'")], "good.json", 2, "did you mean fail-on?"),
    trap("a configuration is no TOML", &[GOOD, ("copydesk.toml", "ignore = [")], "good.json", 2, "bad-configuration"),
    trap("a configuration is missing", &[GOOD], "good.json --config gone.toml", 2, "bad-configuration"),
    trap("a configuration is a folder", &[GOOD, ("copydesk.toml/x", "")], "good.json", 2, "bad-configuration"),
    trap("a code that is selected does not exist", &[GOOD], "good.json --select unknown-feild", 2, "did you mean unknown-field"),
    trap("a code that is ignored does not exist", &[GOOD], "good.json --ignore nosuchthing", 2, "found the code \"nosuchthing\""),
    trap("a comment ignores what keeps a file from being read", &[("a.yaml", "# copydesk: ignore-file yaml-syntax\nschema: [1\n")], "a.yaml", 1, "yaml-syntax"),
    trap("a comment misspells what it ignores", &[("a.yaml", "schema: 1\nheadlines: [Tide]\n# copydesk: ignore unknown-feild\n")], "a.yaml", 1, "bad-suppression"),
    trap("a baseline is from elsewhere", &[("a.json", UNKNOWN), ("base.json", "{\"copydesk-baseline\":1,\"findings\":[{\"file\":\"x/a.json\",\"code\":\"unknown-field\",\"hash\":\"0\",\"count\":1}]}")], "a.json --baseline base.json", 1, "unknown-field"),
    trap("a baseline is another file", &[GOOD, ("base.json", HARBOUR)], "good.json --baseline base.json", 2, "bad-baseline"),
    trap("a baseline is damaged", &[GOOD, ("base.json", "{\"copydesk-baseline\":1,\"findings\":[{\"file\":1}]}")], "good.json --baseline base.json", 2, "bad-baseline"),
    trap("a baseline is used and written in one run, which would forget what it knows", &[GOOD, ("base.json", "{\"copydesk-baseline\":1,\"findings\":[]}")], "good.json --baseline base.json --write-baseline base.json", 2, "cannot be used with"),
    trap("a baseline has no list of findings", &[GOOD, ("base.json", "{\"copydesk-baseline\":1}")], "good.json --baseline base.json", 2, "bad-baseline"),
    trap("a baseline has a map of findings", &[GOOD, ("base.json", "{\"copydesk-baseline\":1,\"findings\":{}}")], "good.json --baseline base.json", 2, "bad-baseline"),
    trap("a baseline is missing", &[GOOD], "good.json --baseline gone.json", 2, "bad-baseline"),
    trap("what fails is kept quiet", &[("a.txt", "Harbour opens\n\nThe \u{202e}harbour opened.\n")], "a.txt --fail-on warning --quiet", 1, "warning[bidi-control]"),
    trap("errors are not shown", &[("a.json", UNKNOWN)], "a.json --max-diagnostics 1 --quiet", 1, ""),

    trap("a list is a folder", &[("list/a", "")], "--files-from list", 2, "list:1:1: error[cannot-read]"),
    trap("one of the names in braces is missing", &[GOOD], "{good,gone}.json", 2, "gone.json:1:1: error[cannot-read]"),
    trap("one of the patterns in braces matches nothing", &[GOOD], "{g*,x*}.json", 2, "x*.json:1:1: error[nothing-found]"),
    trap("a configuration excludes one of two folders", &[GOOD, ("in/a.json", SYNTAX), ("copydesk.toml", "exclude = ['in/']")], "good.json in", 2, "in:1:1: error[nothing-found]"),
    trap("a configuration excludes what a pattern finds", &[GOOD, ("in/a.json", SYNTAX), ("copydesk.toml", "exclude = ['in/']")], "good.json in/*.json", 2, "nothing-found"),
    trap("one article of many cannot be read, and why is ignored", &[("a.jsonl", TWO)], "a.jsonl --ignore unknown-field", 1, "not-checked"),
    trap("one article of many cannot be read, and why is not selected", &[("a.jsonl", TWO)], "a.jsonl --select desk", 1, "not-checked"),
    trap("one article of many cannot be read, and why is made less", &[("a.jsonl", TWO), ("copydesk.toml", "[severity]\nunknown-field = 'note'")], "a.jsonl", 1, "not-checked"),
    trap("one document of many cannot be read, and why is hidden", &[("a.yaml", "schema: 1\nheadlines: [Tide]\n---\nschema: 1\nheadlines: [Tide]\nx: 1 # copydesk: ignore unknown-field\n")], "a.yaml", 1, "not-checked"),

    // What is told does not arrive.
    trap("two reports have one file under two names", &[GOOD], "good.json --report json=x --report sarif=./x", 2, "two reports"),
    trap("a report and a baseline have one file", &[GOOD], "good.json --report json=x --write-baseline ./x", 2, "one file"),

    trap("a report cannot be written", &[GOOD], "good.json --report json=gone/x.json", 2, "cannot-write"),
    trap("a report has the name of a folder", &[GOOD, ("x/y", "")], "good.json --report json=x", 2, "cannot-write"),
    trap("a report has no form that is known", &[GOOD], "good.json --report xml", 2, "checkstyle"),
    trap("two reports have one file", &[GOOD], "good.json --report json=x --report sarif=x", 2, "two reports"),
    trap("two reports are for standard output", &[GOOD], "good.json --report json --report sarif", 2, "two reports"),
    trap("a report would replace an input", &[GOOD], "good.json --report json=good.json", 2, "writes a report to"),
    trap("a baseline cannot be written", &[("a.json", UNKNOWN)], "a.json --write-baseline gone/x.json", 2, "cannot-write"),
    trap("a baseline is written, but a file is missing", &[], "gone.json --write-baseline x.json", 2, "cannot-read"),
    trap("an option is misspelt", &[GOOD], "good.json --fail-onn never", 2, "unexpected argument"),
];

#[test]
fn no_trap_is_green() {
    for Trap { name, files, arguments, exit, says } in TRAPS {
        let desk = files.iter().fold(Desk::new(), |desk, (name, text)| desk.file(name, text));
        for jobs in ["1", "3"] {
            let transcript = desk.run(&format!("validate {arguments} --jobs {jobs}"));
            let ended = transcript.starts_with(&format!("exit {exit}\n"));
            assert!(ended && transcript.contains(says), "{name}\n{transcript}");
        }
    }
}

/// The same for an archive: name, file, what it holds, what is run, how it must end and what must be said.
type ArchiveTrap<'a> = (&'a str, &'a str, &'a [u8], &'a str, u8, &'a str);

/// What an archive holds is checked as if it were unpacked, and no part of one passes for the whole.
#[test]
fn no_archive_is_a_trap() {
    let (good, bad) = (HARBOUR.as_bytes(), UNKNOWN.as_bytes());
    let whole = tar(&[("in/a.json", good), ("in/b.json", good)]);
    let faulty = tar(&[("in/a.json", good), ("in/b.json", bad), ("in/c.json", good)]);
    let packed = gzip(&faulty);
    let broken = tar(&[("a.json", good), ("b.json.gz", &gzip(good)[..40])]);
    let (one, two) = (whole.clone(), tar(&[("c.json", bad)]));
    let member = "week/in/b.json:1:40: error[unknown-field]";
    #[rustfmt::skip]
    let traps: &[ArchiveTrap<'_>] = &[
        ("a member is bad", "week.tar", &faulty, "week.tar", 1, member),
        ("a member of a packed tar is bad", "week.tar.gz", &packed, "week.tar.gz", 1, member),
        ("a member of a tar in Zstandard is bad", "week.tar.zst", &zstd(&faulty), "week.tar.zst", 1, member),
        ("a member of a tar in a folder is bad", "x/week.tgz", &packed, "x", 1, member),
        ("a member of a tar that a pattern finds is bad", "x/week.tgz", &packed, "*/*.tgz", 1, member),
        ("nothing in the name says that it is a tar", "week", &faulty, "week", 1, member),
        ("the first archive of two is good", "week.tar", &[one, two].concat(), "week.tar", 1, "week.tar/c.json:1:40: error[unknown-field]"),
        ("a member is no article", "week.tar", &tar(&[("a.txt", b"")]), "week.tar", 1, "week.tar/a.txt:1:1: error[empty]"),
        ("a member is in another encoding", "week.tar", &tar(&[("a.json", BROKEN)]), "week.tar", 1, "week.tar/a.json:2:18: error[not-utf-8]"),
        ("a packed member is cut short", "week.tar", &broken, "week.tar", 2, "week.tar/b.json.gz:1:1: error[cannot-read]"),
        ("a tar is cut short in a member", "week.tar", &whole[..1_560], "week.tar", 2, "week.tar/in/b.json:1:1: error[cannot-read]"),
        ("a tar is cut short between members", "week.tar", &whole[..1_024], "week.tar", 2, "week.tar:1:1: error[cannot-read]"),
        ("a tar is cut short in the first block", "week.tar", &whole[..200], "week.tar", 2, "week.tar:1:1: error[unknown-format]"),
        ("a packed tar is cut short", "week.tar.gz", &packed[..packed.len() - 10], "week.tar.gz", 2, "found damaged gzip"),
        ("a packed tar lacks its last byte", "week.tar.gz", &packed[..packed.len() - 1], "week.tar.gz", 2, "found damaged gzip"),
        ("a tar is followed by other bytes", "week.tar", &[&*whole, good].concat(), "week.tar", 2, "week.tar:1:1: error[cannot-read]"),
        ("a tar has no members", "week.tar", &tar(&[]), "week.tar", 2, "week.tar:1:1: error[unknown-format]"),
        ("a tar has no articles", "week.tar", &tar(&[("a.docx", good)]), "week.tar", 2, "week.tar:1:1: error[nothing-found]"),
        ("a tar has only hidden files", "week.tar", &tar(&[(".git/a.json", bad)]), "week.tar", 2, "week.tar:1:1: error[nothing-found]"),
        ("a tar has other formats than were named", "week.tar", &whole, "week.tar --from yaml", 2, "week.tar:1:1: error[nothing-found]"),
        ("a tar is an empty file", "week.tar", b"", "week.tar", 2, "week.tar:1:1: error[unknown-format]"),
        ("a file is only called a tar", "week.tar", bad, "week.tar", 2, "week.tar:1:1: error[unknown-format]"),
        ("a tar is broken, and nothing reaches the bar", "week.tar", &whole[..1_560], "week.tar --fail-on never", 2, "error[cannot-read]"),
        ("what is not of the archive is ignored", "week.tar", &faulty, "week.tar --ignore unknown-field", 1, "week.tar/in/b.json:1:1: error[not-checked]"),
    ];
    for (name, file, bytes, arguments, exit, says) in traps {
        let desk = Desk::new().file(file, bytes);
        let [one, three] =
            ["1", "3"].map(|jobs| desk.run(&format!("validate {arguments} --jobs {jobs}")));
        let says = says.replace("week/", &format!("{file}/"));
        let ended = one.starts_with(&format!("exit {exit}\n"));
        assert!(ended && one.contains(&says), "{name}\n{one}");
        assert_eq!(one, three, "{name}");
        assert!(
            !one.contains("in/a.json:"),
            "{name}: what is in order is not complained of\n{one}"
        );
    }
}

#[test]
fn what_excludes_files_of_an_archive_never_excludes_all() {
    let members = tar(&[("in/a.json", HARBOUR.as_bytes()), ("drafts/b.json", UNKNOWN.as_bytes())]);
    let desk = Desk::new().file("week.tar", members).file("x/good.json", HARBOUR);
    for (exclude, exit) in [("'drafts/'", 0), ("'in/'", 1), ("'in/', 'drafts/'", 2)] {
        let desk = Desk::new()
            .file("week.tar", std::fs::read(desk.path("week.tar")).unwrap())
            .file("copydesk.toml", format!("exclude = [{exclude}]"));
        let found = desk.run("validate week.tar");
        assert!(found.starts_with(&format!("exit {exit}\n")), "{exclude}\n{found}");
        assert_eq!(
            found.contains("error[nothing-found]: found 2 files, all of them excl"),
            exit == 2
        );
    }
}

#[test]
fn an_archive_on_standard_input_is_looked_into() {
    let packed =
        gzip(&tar(&[("in/a.json", HARBOUR.as_bytes()), ("in/b.json", UNKNOWN.as_bytes())]));
    for (arguments, name) in [("-", "<stdin>"), ("- --stdin-filename week.tgz", "week.tgz")] {
        let found = Desk::new().feed(&format!("validate {arguments}"), &packed);
        assert!(found.starts_with("exit 1\n"), "{found}");
        assert!(found.contains(&format!("{name}/in/b.json:1:40: error[unknown-field]")), "{found}");
        let cut = Desk::new().feed(&format!("validate {arguments}"), &packed[..packed.len() - 9]);
        assert!(cut.starts_with("exit 2\n"), "{cut}");
    }
}

/// A file with a hole costs its archive nothing.
#[test]
fn a_member_over_the_limit_is_an_error() {
    let size = b"00000000002000000001\0";
    let mut header = ::tar::Header::new_gnu();
    header.set_path("a.json").unwrap();
    header.set_entry_type(::tar::EntryType::GNUSparse);
    header.set_mode(0o644);
    header.set_size(0);
    let gnu = header.as_gnu_mut().unwrap();
    gnu.realsize.copy_from_slice(&size[9..]);
    gnu.sparse[0].offset.copy_from_slice(&size[9..]);
    gnu.sparse[0].numbytes.copy_from_slice(b"00000000000\0");
    header.set_cksum();
    let mut archive = ::tar::Builder::new(Vec::new());
    archive.append(&header, &b""[..]).unwrap();
    let desk = Desk::new().file("week.tar", archive.into_inner().unwrap());
    let found = desk.run("validate week.tar");
    assert!(found.starts_with("exit 1\n"), "{found}");
    assert!(found.contains("week.tar/a.json:1:1: error[too-large]"), "{found}");
}

/// The table would pass if nothing ever did: what is in order is green.
#[test]
fn what_is_in_order_is_green() {
    let desk =
        Desk::new().file("in/a.json", HARBOUR).file("in/b.yaml", "schema: 1\nheadlines: [Tide]\n");
    let desk = desk.file("none/x.docx", "").file("list", "");
    let week =
        tar(&[("a.json", HARBOUR.as_bytes()), ("x.docx", b""), (".b.json", UNKNOWN.as_bytes())]);
    let desk = desk.file("week.tar.gz", gzip(&week)).file("week.tar", week);
    let desk = desk.file("none.tar", tar(&[("x.docx", b"")]));
    for arguments in [
        "in",
        "in/*.json in/b.yaml",
        "in --report sarif=x.sarif",
        "in none --allow-empty",
        "--files-from list --allow-empty",
        "in/a.json --select structure",
        "in/a.json --select reading",
        "week.tar week.tar.gz --report sarif=x.sarif",
        "none.tar --allow-empty",
    ] {
        assert!(desk.run(&format!("validate {arguments}")).starts_with("exit 0\n"), "{arguments}");
    }
}

#[test]
fn empty_standard_input_is_no_article() {
    let desk = Desk::new();
    for (arguments, exit) in [("", 2), ("--from json", 1), ("--from text", 1), ("--from yaml", 1)] {
        let transcript = desk.feed(&format!("validate {arguments}"), "");
        assert!(transcript.starts_with(&format!("exit {exit}\n")), "{arguments}\n{transcript}");
    }
    let named = desk.feed("validate - --stdin-filename a.jsonl", "");
    assert!(named.starts_with("exit 1\n"), "{named}");
}

#[cfg(unix)]
#[test]
fn links_to_nothing_and_files_that_may_not_be_read_are_no_articles() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let desk = Desk::new().file("in/a.json", HARBOUR);
    symlink("gone.json", desk.path("in/b.json")).unwrap();
    for arguments in ["in/b.json", "in", "in/*.json"] {
        let transcript = desk.run(&format!("validate {arguments}"));
        assert!(
            transcript.starts_with("exit 2\n")
                && transcript.contains("b.json:1:1: error[cannot-read]"),
            "{arguments}\n{transcript}"
        );
    }
    let desk = Desk::new().file("in/a.json", HARBOUR).file("in/c.json", HARBOUR);
    let closed = std::fs::Permissions::from_mode(0o000);
    std::fs::set_permissions(desk.path("in/c.json"), closed).unwrap();
    if std::fs::read(desk.path("in/c.json")).is_err() {
        let transcript = desk.run("validate in");
        assert!(transcript.starts_with("exit 2\n"), "{transcript}");
    }
}

#[test]
fn a_file_in_another_encoding_is_an_error() {
    let desk = Desk::new().file("a.json", BROKEN).file("b.txt", b"Caf\xe9 closes\n");
    for name in ["a.json", "b.txt"] {
        let transcript = desk.run(&format!("validate {name}"));
        assert!(
            transcript.starts_with("exit 1\n") && transcript.contains("not-utf-8"),
            "{transcript}"
        );
    }
}

/// A reader that has gone takes no report, and changes nothing about how the run ends.
#[test]
fn a_closed_pipe_is_no_pass() {
    let desk = Desk::new().file("a.json", UNKNOWN).file("b.json", UNKNOWN);
    let mut command = desk.command("validate a.json b.json --report json");
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let transcript = transcript(&child.wait_with_output().unwrap());
    assert_eq!(transcript, "exit 1\n");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_device_is_no_pass() {
    let desk = Desk::new().file("a.json", HARBOUR);
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = desk.command("validate a.json --report json");
    let to_stdout = transcript(&command.stdout(full()).output().unwrap());
    assert!(to_stdout.starts_with("exit 2\n"), "{to_stdout}");
    let to_file = desk.run("validate a.json --report json=/dev/full");
    assert!(to_file.starts_with("exit 2\n"), "{to_file}");
}

#[test]
fn github_changes_nothing_but_the_annotations() {
    let desk = Desk::new().file("a.json", UNKNOWN).file("b.json", HARBOUR);
    for arguments in [
        "validate a.json",
        "validate b.json",
        "validate gone.json",
        "validate a.json --report json",
    ] {
        let plain = desk.command(arguments).output().unwrap();
        let github = desk.command(arguments).env("GITHUB_ACTIONS", "true").output().unwrap();
        assert_eq!(github.status.code(), plain.status.code(), "{arguments}");
        assert_eq!(github.stdout, plain.stdout, "{arguments}");
        let (github, plain) = (transcript(&github), transcript(&plain));
        let left: String =
            github.split_inclusive('\n').filter(|line| !line.starts_with("::")).collect();
        assert_eq!(
            left,
            if arguments.contains("json --report") {
                plain.replace("--- stdout", "--- stderr\n--- stdout")
            } else {
                plain
            },
            "{arguments}"
        );
        assert_eq!(github.contains("\n::error file="), !arguments.contains("b.json"), "{github}");
    }
}

#[cfg(unix)]
#[test]
fn a_configuration_that_leads_nowhere_is_no_missing_one() {
    let desk = Desk::new().file("good.json", HARBOUR);
    std::os::unix::fs::symlink("gone.toml", desk.path("copydesk.toml")).unwrap();
    let transcript = desk.run("validate good.json");
    assert!(transcript.starts_with("exit 2\n"), "{transcript}");
}
