//! The files that put the program where people work: each is taken by what reads it, and runs.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::desk::{COPYDESK, Desk, HARBOUR};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn yaml(name: &str) -> Value {
    serde_yaml::from_str(&std::fs::read_to_string(root().join(name)).unwrap()).unwrap()
}

/// The path on which the program is found.
fn path() -> String {
    let folder = Path::new(COPYDESK).parent().unwrap();
    format!("{}:{}", folder.display(), std::env::var("PATH").unwrap())
}

#[test]
fn the_hooks_of_pre_commit_run() {
    let desk = Desk::new()
        .file("a.json", HARBOUR)
        .file("b.json", "{")
        .file("c.txt", "Tide \n\nIt turned.\n");
    let hooks = yaml(".pre-commit-hooks.yaml");
    let hooks = hooks.as_array().unwrap();
    assert_eq!(hooks.len(), 2);
    for hook in hooks {
        let entry = hook["entry"].as_str().unwrap();
        assert!(
            hook["id"].as_str().unwrap().starts_with("copydesk-") && hook["language"] == "system"
        );
        for (file, exit) in [("a.json", 0), ("b.json", 1), ("c.txt", 0)] {
            let mut words = entry.split(' ');
            let mut command = Command::new(words.next().unwrap());
            command.args(words).arg(file).env("PATH", path()).current_dir(desk.path(""));
            let output = command.output().unwrap();
            assert_eq!(output.status.code(), Some(exit), "{entry} {file}");
        }
    }
    assert_eq!(desk.content("c.txt"), "Tide\n\nIt turned.\n");
}

/// The steps of the action, in the shell that GitHub runs them in.
#[test]
fn the_action_runs() {
    let action = yaml("action.yml");
    assert_eq!(action["runs"]["using"], "composite");
    let steps = action["runs"]["steps"].as_array().unwrap();
    let desk = Desk::new().file("in/a b.json", HARBOUR).file("in/c.json", "{");
    let run = |paths: &str, arguments: &str, sarif: &str| {
        let mut told = String::new();
        let mut code = Some(0);
        for step in steps {
            let mut shell = Command::new("bash");
            shell.args([
                "--noprofile",
                "--norc",
                "-eo",
                "pipefail",
                "-c",
                step["run"].as_str().unwrap(),
            ]);
            for (name, value) in step["env"].as_object().unwrap() {
                let value = match value.as_str().unwrap() {
                    "${{ inputs.paths }}" => paths,
                    "${{ inputs.arguments }}" => arguments,
                    "${{ inputs.sarif }}" => sarif,
                    "${{ github.action_path }}" => "nowhere",
                    other => panic!("{other}"),
                };
                shell.env(name, value);
            }
            shell.env("PATH", path()).env("GITHUB_ACTIONS", "true").current_dir(desk.path(""));
            let output = shell.output().unwrap();
            told.push_str(&String::from_utf8(output.stderr).unwrap());
            code = output.status.code();
        }
        (code, told)
    };
    assert_eq!(run("in/a b.json\n", "", ""), (Some(0), String::new()));
    let (code, told) = run("in", "--fail-on warning", "x.sarif");
    assert_eq!(code, Some(1));
    assert!(told.contains("::error file=in/c.json,line=1,"), "{told}");
    assert!(desk.content("x.sarif").contains("json-syntax"));
    let (code, _) = run("gone", "", "");
    assert_eq!(code, Some(2));
}

/// What the manual shows of a configuration is one.
#[test]
fn the_configuration_of_the_manual_can_be_used() {
    let manual = std::fs::read_to_string(root().join("docs/validate.md")).unwrap();
    let (_, rest) = manual.split_once("```toml\n").unwrap();
    let (configuration, _) = rest.split_once("```").unwrap();
    let desk = Desk::new().file("copydesk.toml", configuration).file("a.json", HARBOUR);
    let desk = desk.file("drafts/b.json", "{").file("package.json", "{}");
    assert_eq!(desk.run("validate ."), "exit 0\n");
    assert!(desk.run("validate package.json").starts_with("exit 1\n"));
}
