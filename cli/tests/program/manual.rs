//! What the README and the manual show is what the program prints.
//!
//! `SNAPSHOTS=overwrite` puts in what it prints now.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use snapbox::{IntoData, assert_data_eq};

use crate::desk::{CONVERT, COPYDESK, Desk};

#[test]
fn sessions_in_the_documents_are_real() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for path in documents(&root) {
        let text = std::fs::read_to_string(&path).unwrap();
        let found = played(&text, &root);
        if std::env::var_os("SNAPSHOTS").is_some_and(|how| how == "overwrite") && found != text {
            std::fs::write(path, found).unwrap();
        } else {
            assert_data_eq!(found, text.raw());
        }
    }
}

#[test]
fn links_lead_to_files_and_headings() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let book = root.join("docs").canonicalize().unwrap();
    for document in documents(&root) {
        let text = std::fs::read_to_string(&document).unwrap();
        for link in links(&text).iter().filter(|link| !link.starts_with("http")) {
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => document.clone(),
                file => document.parent().unwrap().join(file),
            };
            assert!(target.exists(), "{}: {link}", document.display());
            // A page of the book leads to what the book has.
            let of_book = |path: &Path| path.canonicalize().unwrap().starts_with(&book);
            assert!(!of_book(&document) || of_book(&target), "{}: {link}", document.display());
            let there = || headings(&std::fs::read_to_string(&target).unwrap());
            let found = heading.is_empty() || there().iter().any(|there| there == heading);
            assert!(found, "{}: {link}", document.display());
        }
    }
}

/// What no test can run, because it needs an archive, still names options that there are.
#[test]
fn commands_that_are_only_shown_have_real_options() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut seen = 0;
    for document in documents(&root) {
        let text = std::fs::read_to_string(&document).unwrap();
        for line in shown(&text) {
            let words = line.split_whitespace().skip_while(|word| *word != "convert").skip(1);
            let command = words.clone().next().filter(|word| word.chars().all(char::is_alphabetic));
            let help = run(&format!("convert help {}", command.unwrap_or_default()), &root);
            for option in words.filter(|word| word.starts_with("--") && word.len() > 2) {
                let name = option.split('=').next().unwrap();
                let known = help.split([' ', ',', '\n']).any(|word| word == name);
                assert!(known, "{}: {name} in {line}", document.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 10, "{seen}");
}

/// Each call of the program in the blocks of `sh`.
fn shown(text: &str) -> Vec<String> {
    let blocks = text.split("```sh\n").skip(1).filter_map(|rest| rest.split("```").next());
    let lines = blocks.flat_map(|block| {
        let lines = block.replace("\\\n", " ");
        lines.split(['\n', '|', ';', '>', '#']).map(str::to_owned).collect::<Vec<_>>()
    });
    lines.filter(|line| line.trim_start().starts_with("convert ")).collect()
}

/// The schemas of a release stay as they were; those of this version are what the program prints.
#[test]
fn the_schemas_of_this_version_are_kept() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = root.join("docs/schema").join(env!("CARGO_PKG_VERSION"));
    for (name, arguments) in [
        ("article.schema.json", "schema"),
        ("article.draft-07.schema.json", "schema --draft 07"),
        ("copydesk.schema.json", "schema --format config"),
        ("report.schema.json", "schema --format report"),
    ] {
        let output = Desk::new().command(arguments).output().unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        let path = folder.join(name);
        if std::env::var_os("SNAPSHOTS").is_some_and(|how| how == "overwrite") {
            std::fs::write(&path, &printed).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap();
        assert!(kept == printed, "{name} is old: run this test with SNAPSHOTS=overwrite");
    }
}

/// Manual pages and completions lie in the package, for those who make packages of systems.
#[test]
fn the_pages_and_completions_of_the_package_are_kept() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![("man/copydesk.1".to_owned(), COPYDESK, "man".to_owned())];
    let main = Command::new(COPYDESK).arg("man").output().unwrap();
    let main = String::from_utf8(main.stdout).unwrap();
    let commands: Vec<_> = referred_to(&main).collect();
    assert!(commands.contains(&"stats"), "{commands:?}");
    for command in commands {
        let page = format!("man/copydesk-{command}.1");
        files.push((page, COPYDESK, format!("man {command}")));
    }
    for (name, program) in [("convert", CONVERT), ("copydesk", COPYDESK)] {
        for (file, shell) in [
            (format!("completions/{name}.bash"), "bash"),
            (format!("completions/_{name}"), "zsh"),
            (format!("completions/{name}.fish"), "fish"),
        ] {
            files.push((file, program, format!("completions {shell}")));
        }
    }
    for (file, program, arguments) in files {
        let output = Command::new(program).args(arguments.split(' ')).output().unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        let path = root.join(&file);
        if std::env::var_os("SNAPSHOTS").is_some_and(|how| how == "overwrite") {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &printed).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap();
        assert!(kept == printed, "{file} is old: run this test with SNAPSHOTS=overwrite");
    }
}

/// The commands whose pages the page of the program refers to: `copydesk\-stats(1)`.
fn referred_to(page: &str) -> impl Iterator<Item = &str> {
    let named = page.split("copydesk\\-").skip(1);
    named.filter_map(|rest| rest.split_once("(1)")).map(|(command, _)| command)
}

/// `docs/rules.md` is what `convert explain` says, for reading and for links.
#[test]
fn the_page_of_rules_is_what_the_program_explains() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let path = root.join("docs/rules.md");
    let found = rules(&root);
    if std::env::var_os("SNAPSHOTS").is_some_and(|how| how == "overwrite") {
        std::fs::write(path, found).unwrap();
    } else {
        assert_data_eq!(found, std::fs::read_to_string(path).unwrap().raw());
    }
}

const RULES: &str = "# Rules

What `convert` reports, by family. `convert explain CODE` prints the page of a code, and `--select`,
`--ignore` and `copydesk.toml` name codes and families ([how to check](validate.md)). The severity is
the one that a finding has unless something else is said.
";

fn rules(root: &Path) -> String {
    let list = run("convert explain", root);
    let mut page = RULES.to_owned();
    let mut pages = String::new();
    for line in list.lines() {
        let Some(rule) = line.strip_prefix("  ") else {
            let (family, summary) = line.split_once(": ").unwrap();
            page.push_str(&format!("\n## {family}\n\nRules about {summary}.\n\n"));
            page.push_str("| code | severity | what it finds |\n|---|---|---|\n");
            continue;
        };
        let mut words = rule.splitn(3, ' ').map(str::trim);
        let (code, rest) = (words.next().unwrap(), words.collect::<Vec<_>>().join(" "));
        let (severity, summary) = rest.trim().split_once(' ').unwrap();
        let summary = summary.trim().replace('|', "\\|");
        page.push_str(&format!("| [`{code}`](#{code}) | {severity} | {summary} |\n"));
        let explained = run(&format!("convert explain {code}"), root);
        let (head, body) = explained.split_once("\n\n").unwrap();
        pages.push_str(&format!("\n### {code}\n\n**{head}**\n\n{body}"));
    }
    format!("{page}\n## Pages\n{pages}")
}

#[test]
fn every_page_is_in_the_book() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let summary = std::fs::read_to_string(root.join("SUMMARY.md")).unwrap();
    let mut pages = pages(&root);
    pages.retain(|page| !page.ends_with("SUMMARY.md"));
    let mut linked: Vec<_> = links(&summary).iter().map(|link| root.join(link)).collect();
    linked.sort();
    assert_eq!(linked, pages);
}

/// Where the links of a page lead; between backquotes are examples, not links.
fn links(text: &str) -> Vec<String> {
    let text: String = text.split('`').step_by(2).collect();
    let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    links.map(str::to_owned).collect()
}

/// The names by which links know the headings of a page.
fn headings(text: &str) -> Vec<String> {
    let name = |line: &str| -> String {
        let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
        let name: String = line.trim_matches(['#', ' ']).chars().filter(kept).collect();
        name.to_lowercase().replace(' ', "-")
    };
    text.lines().filter(|line| line.starts_with('#')).map(name).collect()
}

/// The README of the repository and of each library, and every page of the manual.
fn documents(root: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> =
        ["", "model", "convert"].iter().map(|of| root.join(of).join("README.md")).collect();
    found.extend(pages(&root.join("docs")));
    found
}

/// The pages of a folder and the folders in it.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(pages(&path));
        } else if path.extension() == Some("md".as_ref()) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A document in which what follows each command of a session is what it prints.
fn played(text: &str, root: &Path) -> String {
    let mut played = String::new();
    let mut parts = text.split("```console\n");
    played.extend(parts.next());
    for part in parts {
        let (session, rest) = part.split_once("```").unwrap();
        played.push_str("```console\n");
        for line in session.lines().filter_map(|line| line.strip_prefix("$ ")) {
            played.push_str(&format!("$ {line}\n{}", run(line, root)));
        }
        played.push_str(&format!("```{rest}"));
    }
    played
}

/// Both streams of a shell line, in the root of the repository.
fn run(command: &str, root: &Path) -> String {
    let folder = Path::new(CONVERT).parent().unwrap();
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("exec 2>&1; {command}")]).env("PATH", path).env_remove("NO_COLOR");
    shell.env_remove("GITHUB_ACTIONS");
    let output = shell.current_dir(root).stdin(Stdio::null()).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}
