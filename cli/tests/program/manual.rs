//! What the README and the manual show is what the program prints.

use std::path::Path;
use std::process::{Command, Stdio};

use snapbox::assert_data_eq;

use crate::desk::CONVERT;

#[test]
fn sessions_in_the_documents_are_real() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut sessions = 0;
    for document in ["README.md", "docs/cli.md"] {
        let text = std::fs::read_to_string(root.join(document)).unwrap();
        for block in text.split("```console\n").skip(1) {
            let block = block.split("```").next().unwrap();
            for session in block.split("$ ").skip(1) {
                let (command, expected) = session.split_once('\n').unwrap();
                let found = run(command, &root);
                assert_data_eq!(found, expected.to_owned());
                sessions += 1;
            }
        }
    }
    assert!(sessions > 0, "no sessions found");
}

/// Both streams of a shell line, in the root of the repository, without what depends on the time.
fn run(command: &str, root: &Path) -> String {
    let folder = Path::new(CONVERT).parent().unwrap();
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("exec 2>&1; {command}")]).env("PATH", path).env_remove("NO_COLOR");
    let output = shell.current_dir(root).stdin(Stdio::null()).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}
