//! A folder with some files, and the program run in it.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The program under its two names.
pub(crate) const CONVERT: &str = env!("CARGO_BIN_EXE_convert");
pub(crate) const COPYDESK: &str = env!("CARGO_BIN_EXE_copydesk");

/// Two articles in our schema, and a file in an old encoding.
pub(crate) const HARBOUR: &str = r#"{"schema":1,"headlines":["Harbour opens"],"sections":[{"blocks":["The new harbour opened on Monday."]}]}
"#;
pub(crate) const LIBRARY: &str = r#"{"schema":1,"headlines":["Library closes"],"sections":[{"blocks":["The old library closed on Friday."]}]}
"#;
pub(crate) const BROKEN: &[u8] = b"{\"schema\":1,\n\"headlines\":[\"Caf\xe9 closes\"]}\n";

/// An article in which a mark turns the direction of writing.
pub(crate) const TURNED: &str = "Harbour opens\n\nThe \u{202e}harbour opened on Monday.\n";

/// A message that holds an article, and a package, which is none.
pub(crate) const MESSAGE: &str = r#"<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
  <header><sent>2025-06-23T12:00:00Z</sent></header>
  <itemSet>
    <newsItem guid="urn:x:1" version="1" standard="NewsML-G2" standardversion="2.35" conformance="power">
      <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
      <itemMeta>
        <itemClass qcode="ninat:text"/>
        <provider literal="Harbour News"/>
        <versionCreated>2025-06-23T12:00:00Z</versionCreated>
      </itemMeta>
      <contentMeta><headline>Harbour opens</headline></contentMeta>
    </newsItem>
    <packageItem guid="urn:x:2" version="1"/>
  </itemSet>
</newsMessage>
"#;

/// A folder of its own for each test.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// With one more file, in folders that are made.
    pub(crate) fn file(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    pub(crate) fn content(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The names of all files, in order.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        list(self.folder.path(), self.folder.path(), &mut names);
        names.sort();
        names
    }

    /// The program with arguments that are separated by spaces, nothing on standard input, and
    /// without the user's settings.
    pub(crate) fn command(&self, arguments: &str) -> Command {
        let mut command = Command::new(CONVERT);
        command.args(arguments.split_whitespace()).current_dir(self.folder.path());
        for setting in ["NO_COLOR", "CLICOLOR_FORCE", "TERM", "GITHUB_ACTIONS"] {
            command.env_remove(setting);
        }
        command.stdin(Stdio::null());
        command
    }

    /// Runs the program.
    pub(crate) fn run(&self, arguments: &str) -> String {
        transcript(&self.command(arguments).output().unwrap())
    }

    /// Runs the program without the right of the superuser to read and write everything. Nothing if
    /// that cannot be had.
    #[cfg(unix)]
    pub(crate) fn run_as_anybody(&self, arguments: &str) -> Option<String> {
        let probe = self.path(".probe");
        fs::write(&probe, "").unwrap();
        fs::set_permissions(&probe, std::os::unix::fs::PermissionsExt::from_mode(0o000)).unwrap();
        let reads_everything = fs::read(&probe).is_ok();
        fs::remove_file(&probe).unwrap();
        if !reads_everything {
            return Some(self.run(arguments));
        }
        let mut command = Command::new("setpriv");
        command.args(["--bounding-set", "-all", CONVERT]).args(arguments.split_whitespace());
        command.current_dir(self.folder.path()).stdin(Stdio::null());
        command.output().ok().map(|output| transcript(&output))
    }

    /// Runs the program with something on standard input.
    pub(crate) fn feed(&self, arguments: &str, input: impl AsRef<[u8]>) -> String {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        // The program may end without reading; then the pipe is closed.
        let _ = stdin.write_all(input.as_ref());
        drop(stdin);
        transcript(&child.wait_with_output().unwrap())
    }

    /// Runs the program on a terminal of its own, which `script` makes: exit code and what it shows.
    #[cfg(target_os = "linux")]
    pub(crate) fn on_terminal(
        &self,
        settings: &[(&str, &str)],
        arguments: &str,
    ) -> (Option<i32>, String) {
        let line = format!("{CONVERT} {arguments}");
        let mut script = Command::new("script");
        script.args(["-qec", &line, "/dev/null"]).current_dir(self.folder.path());
        script.env_remove("NO_COLOR").env_remove("CLICOLOR");
        script.env("TERM", "xterm").envs(settings.iter().copied());
        let output = script.stdin(Stdio::null()).output().unwrap();
        let shown = String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n");
        (output.status.code(), shown)
    }
}

fn list(root: &Path, folder: &Path, names: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            list(root, &path, names);
        } else {
            names.push(path.strip_prefix(root).unwrap().to_string_lossy().into_owned());
        }
    }
}

/// Exit code, standard error and standard output as one text; what is empty is left out.
pub(crate) fn transcript(output: &Output) -> String {
    let mut text = match output.status.code() {
        Some(code) => format!("exit {code}\n"),
        None => "killed\n".to_owned(),
    };
    for (name, stream) in [("stderr", &output.stderr), ("stdout", &output.stdout)] {
        if !stream.is_empty() {
            text.push_str(&format!("--- {name}\n{}", String::from_utf8_lossy(stream)));
        }
    }
    text
}
