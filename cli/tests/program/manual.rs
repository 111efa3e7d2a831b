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
