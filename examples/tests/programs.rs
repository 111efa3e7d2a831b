//! Every example runs as its first lines say, and prints what is kept in `expected`.
//!
//! `SNAPSHOTS=overwrite` keeps what it prints now.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

/// The folder of the examples, built as these tests are.
static BUILT: LazyLock<PathBuf> = LazyLock::new(|| {
    let exe = std::env::current_exe().unwrap();
    let profile = exe.ancestors().nth(2).unwrap();
    let name = match profile.file_name().unwrap().to_str().unwrap() {
        "debug" => "dev",
        other => other,
    };
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "-q", "--examples", "--profile", name]).arg("--target-dir");
    cargo.arg(profile.parent().unwrap()).current_dir(env!("CARGO_MANIFEST_DIR"));
    assert!(cargo.status().unwrap().success());
    profile.join("examples")
});

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Runs an example in the root of the repository; both streams, messages behind data.
fn printed(example: &str, arguments: &[&str]) -> String {
    let mut command = Command::new(BUILT.join(example));
    let output = command.args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

fn assert_kept(name: &str, found: &str) {
    let path = root().join("examples/expected").join(name);
    if std::env::var_os("SNAPSHOTS").is_some_and(|how| how == "overwrite") {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, found).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == found, "{name} is not what the example prints; SNAPSHOTS=overwrite keeps it");
}

#[test]
fn an_article_is_built_and_printed() {
    assert_kept("build_an_article.json", &printed("build_an_article", &[]));
}

#[test]
fn a_text_is_printed_as_newsml() {
    let found = printed("text_to_newsml", &["docs/example.txt", "2025-05-12"]);
    assert_kept("text_to_newsml.xml", &found);
}

#[test]
fn the_quotes_of_a_folder_are_printed_as_a_table() {
    assert_kept("quotes_to_csv.csv", &printed("quotes_to_csv", &["examples/texts"]));
}

#[test]
fn the_web_handler_answers() {
    let mut command = Command::new(BUILT.join("web_handler"));
    let mut server = command.arg("127.0.0.1:0").stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(server.stderr.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.trim().strip_prefix("listening on ").unwrap();
    let text = std::fs::read_to_string(root().join("docs/example.txt")).unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "POST / HTTP/1.1\r\nContent-Length: {}\r\n\r\n{text}", text.len()).unwrap();
    let mut answer = String::new();
    let read = stream.read_to_string(&mut answer);
    server.kill().unwrap();
    server.wait().unwrap();
    read.unwrap();
    assert_kept("web_handler.http", &answer);
}
