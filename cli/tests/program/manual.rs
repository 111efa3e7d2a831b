//! What the README and the manual show is what the program prints.
//!
//! `SNAPSHOTS=overwrite` puts in what it prints now.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use snapbox::{IntoData, assert_data_eq};

use crate::desk::CONVERT;

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
fn links_lead_to_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for document in documents(&root) {
        // Between backquotes are examples, not links.
        let text = std::fs::read_to_string(&document).unwrap();
        let text: String = text.split('`').step_by(2).collect();
        let folder = document.parent().unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = link.split('#').next().unwrap();
            let exists = link.starts_with("http") || folder.join(file).exists();
            assert!(exists, "{}: {link}", document.display());
        }
    }
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

/// The README and every page of the manual.
fn documents(root: &Path) -> Vec<PathBuf> {
    let pages = |folder: &str| {
        let entries = std::fs::read_dir(root.join(folder)).unwrap();
        entries
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension() == Some("md".as_ref()))
    };
    let mut found = vec![root.join("README.md")];
    found.extend(pages("docs").chain(pages("docs/formats")));
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
