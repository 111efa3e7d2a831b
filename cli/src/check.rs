//! From an input to what is reported about it: every check, and the choice of what counts.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use copydesk_convert::model::{Code, Diagnostic, Severity};
use copydesk_convert::{self as convert, CheckOptions, Format, ReadOptions, Source};

use crate::codes::Family;
use crate::control::{BadConfig, Baseline, Config, Configs, FailOn, Layer, judge, suppress};
use crate::exit::Exit;
use crate::input::{Content, Input, Obstacle, packed};
use crate::mend::{self, Mend, Mended};
use crate::read::{self, reason};
use crate::report::{FileReport, Name, Root, State, below, findings};
use crate::subject::{Member, Subject};
use crate::{codes, output, visible};

/// What holds for every input of a run.
#[derive(Debug)]
pub(crate) struct Checker {
    /// The format that was named.
    pub(crate) from: Option<Format>,
    /// How articles are read.
    pub(crate) read: ReadOptions,
    /// The choice of the command line, which decides last.
    pub(crate) layer: Layer,
    /// What the command line says about the bar.
    pub(crate) fail_on: Option<FailOn>,
    /// The configurations.
    pub(crate) configs: Configs,
    /// What is known.
    pub(crate) baseline: Option<Baseline>,
    /// What to do about what can be mended.
    pub(crate) mend: Mend,
    /// The name that standard input goes by.
    pub(crate) stdin: Option<PathBuf>,
    /// The folder that reports name files from.
    pub(crate) root: Root,
    /// The files that this run writes, which are no articles.
    pub(crate) written: HashSet<PathBuf>,
}

/// An input that was looked at.
#[derive(Debug)]
pub(crate) enum Looked {
    /// What was found in it.
    At(Box<At>),
    /// It is passed over: a configuration excludes it, or this run writes it.
    PassedOver,
    /// An archive of which everything was told that there is.
    Through,
    /// The same, but what it holds would have been mended if it were files.
    NotMended(String),
    /// Its configuration cannot be used.
    BadConfig(Arc<BadConfig>),
}

/// What was found in an input.
#[derive(Debug)]
pub(crate) struct At {
    /// The report.
    pub(crate) report: FileReport,
    /// Where it is, if it is a file or goes by the name of one.
    pub(crate) path: Option<PathBuf>,
    /// What was mended in it.
    pub(crate) mended: Option<Mended>,
}

impl Checker {
    /// Looks at something. The same gives the same, whatever else is looked at meanwhile.
    pub(crate) fn look(&self, subject: &Subject) -> Looked {
        match subject {
            Subject::Found(Ok(input)) => self.input(input, || input.content()),
            Subject::Found(Err(obstacle)) => {
                let Obstacle { name, finding } = (**obstacle).clone();
                missing(Name::of(name), None, finding)
            }
            Subject::Read(input, content) => self.input(input, || content.take()),
            Subject::Member(member) => self.member(member),
            Subject::Archive(archive, wrong) => self.archive(archive, wrong.clone()),
        }
    }

    /// Whether an input is to be opened.
    pub(crate) fn wants(&self, input: &Input) -> bool {
        self.admit(input).is_ok()
    }

    /// The configuration of an input, or what there is instead of looking at it.
    fn admit(&self, input: &Input) -> Result<Option<Arc<Config>>, Looked> {
        let here = PathBuf::from("<stdin>");
        let path = self.path(input);
        let config = self.configs.of(path.as_ref().unwrap_or(&here)).map_err(Looked::BadConfig)?;
        let Input::File { path, found_in, .. } = input else { return Ok(config) };
        let named = found_in.is_none();
        if self.written.contains(&absolute(path)) {
            let message = "found an input that this run writes a report to, expected another file";
            let finding = Diagnostic::new(codes::CANNOT_READ, message);
            let named = named.then(|| missing(self.root.name(path), None, finding));
            return Err(named.unwrap_or(Looked::PassedOver));
        }
        if !named && config.as_ref().is_some_and(|config| config.excludes(path)) {
            return Err(Looked::PassedOver);
        }
        Ok(config)
    }

    /// Where an input is, or goes by the name of.
    fn path(&self, input: &Input) -> Option<PathBuf> {
        match input {
            Input::File { path, .. } => Some(path.clone()),
            Input::Stdin => self.stdin.clone(),
        }
    }

    fn name(&self, path: Option<&Path>) -> Name {
        path.map_or_else(|| Name::of("<stdin>"), |path| self.root.name(path))
    }

    fn input(&self, input: &Input, content: impl FnOnce() -> io::Result<Content>) -> Looked {
        let config = match self.admit(input) {
            Ok(config) => config,
            Err(looked) => return looked,
        };
        let path = self.path(input);
        let name = self.name(path.as_deref());
        let format = self.from.or_else(|| path.as_deref().and_then(packed::format));
        let (format, content) = match (format, content()) {
            (_, Err(error)) => {
                return missing(name, path, Diagnostic::new(codes::CANNOT_READ, reason(&error)));
            }
            (None, _) => return missing(name, path, read::unknown_content(input)),
            (Some(format), Ok(content)) => (format, content),
        };
        let rules = Rules { checker: self, config: config.as_deref(), path: path.as_deref() };
        let (mended, bytes) = match self.mended(format, content, &rules) {
            Ok(both) => both,
            Err(finding) => return missing(name, path, *finding),
        };
        let report = rules.report(name, format, bytes);
        Looked::At(Box::new(At { report, path, mended }))
    }

    /// A file of an archive, which is to it as a folder.
    fn member(&self, member: &Member) -> Looked {
        let config = match self.admit(&member.archive) {
            Ok(config) => config,
            Err(looked) => return looked,
        };
        let archive = self.path(&member.archive);
        let path = archive.as_deref().map(|archive| member.place(archive));
        if let (Some(config), Some(path)) = (&config, &path)
            && config.excludes(path)
        {
            return Looked::PassedOver;
        }
        let shown = member.shown(&self.name(archive.as_deref()).shown);
        let name = match &path {
            Some(path) => Name { shown, ..self.root.name(path) },
            None => Name::of(shown),
        };
        match member.bytes.take() {
            Ok(bytes) => {
                let rules =
                    Rules { checker: self, config: config.as_deref(), path: path.as_deref() };
                let report = rules.report(name, member.format, bytes);
                Looked::At(Box::new(At { report, path, mended: None }))
            }
            Err(error) => missing(name, path, Diagnostic::new(codes::CANNOT_READ, reason(&error))),
        }
    }

    /// What there is to say of an archive as a whole.
    fn archive(&self, archive: &Input, wrong: Option<Diagnostic>) -> Looked {
        match wrong {
            Some(wrong) => {
                let path = self.path(archive);
                missing(self.name(path.as_deref()), path, wrong)
            }
            None if self.mend == Mend::Report => Looked::Through,
            None => Looked::NotMended(archive.name()),
        }
    }

    /// Mends a file if that is asked for; then its bytes are those after.
    fn mended(
        &self,
        format: Format,
        Content { bytes, unpacked }: Content,
        rules: &Rules<'_>,
    ) -> Result<(Option<Mended>, Vec<u8>), Box<Diagnostic>> {
        // What was unpacked would not go back as it came.
        if self.mend == Mend::Report || unpacked {
            return Ok((None, bytes));
        }
        let mended = mend::mend(format, &bytes, |code| rules.mends(code));
        let (Mend::Fix, Some(done), Some(path)) = (self.mend, &mended, rules.path) else {
            return Ok((mended, bytes));
        };
        let after = done.after.clone();
        match output::save(path, &after) {
            Ok(()) => Ok((mended, after.into_bytes())),
            Err(error) => Err(Box::new(Diagnostic::new(codes::CANNOT_WRITE, reason(&error)))),
        }
    }
}

/// What holds for one file.
struct Rules<'a> {
    checker: &'a Checker,
    config: Option<&'a Config>,
    path: Option<&'a Path>,
}

impl Rules<'_> {
    /// Checks a file.
    fn report(&self, name: Name, format: Format, bytes: Vec<u8>) -> FileReport {
        let layout = mend::findings(&bytes, |code| self.reports(code));
        let source = match convert::decode(format, name.shown.as_str(), bytes) {
            Ok(source) => source,
            Err(error) => {
                return self.judged(name, None, error.into_diagnostics(), State::Unread, 0);
            }
        };
        let mut options = CheckOptions::default();
        options.read = self.checker.read.clone();
        options.desk = codes::of(Family::Desk).iter().any(|code| self.reports(code));
        let checked = convert::check(format, &source, &options);
        let all = checked.whole && !checked.articles.is_empty();
        let state = if all { State::Checked } else { State::Unread };
        let (mut found, suppressed) = suppress(format, &source, checked.diagnostics);
        found.extend(layout);
        self.judged(name, Some(source), found, state, suppressed)
    }

    /// Leaves out what is not to be reported.
    fn judged(
        &self,
        name: Name,
        source: Option<Source>,
        mut found: Vec<Diagnostic>,
        state: State,
        suppressed: usize,
    ) -> FileReport {
        found.retain_mut(|finding| match self.severity(&finding.code, finding.severity) {
            Some(severity) => {
                finding.severity = severity;
                true
            }
            None => false,
        });
        let wrong = found.iter().any(|finding| finding.severity == Severity::Error);
        if state == State::Unread && !wrong {
            let message = "found an article that could not be read, or none, expected to check all";
            let help =
                "if an error is ignored or made less that keeps it from being read, mend that";
            found.push(Diagnostic::new(codes::NOT_CHECKED, message).help(help));
        }
        if !self.checks() {
            let message = "found no rule left to check it by, expected at least one";
            let help = "ignore less, or leave the file out; select reading to see only that";
            found.push(Diagnostic::new(codes::NOT_CHECKED, message).help(help));
        }
        let mut found = findings(source.as_ref(), found);
        let mut known = 0;
        if let (Some(baseline), Some(path)) = (&self.checker.baseline, self.path) {
            let (taken, more) = baseline.take(path, &mut found);
            known = taken;
            if more > 0 {
                let message = format!("the baseline has {more} more for this file than were found");
                let finding = Diagnostic::new(codes::UNUSED_BASELINE, message)
                    .help("write it again with --write-baseline");
                found.extend(findings(None, vec![finding]));
            }
        }
        let bar = self.bar();
        for finding in &mut found {
            finding.fails = bar.reached_by(finding.diagnostic.severity);
        }
        let fails = found.iter().any(|finding| finding.fails);
        let exit = if fails { Exit::Faulty } else { Exit::Done };
        FileReport { name, source, findings: found, state, suppressed, known, exit }
    }

    /// How bad a finding is here; nothing if it is not to be reported.
    fn severity(&self, code: &Code, severity: Severity) -> Option<Severity> {
        judge(self.layers(), code, severity)
    }

    /// Whether any rule is left that could find something in a file that can be read.
    fn checks(&self) -> bool {
        let families = [Family::Structure, Family::Desk, Family::Standard, Family::Layout];
        let mut rules = families.into_iter().flat_map(codes::of);
        rules.any(|code| self.reports(code)) || self.layers().any(Layer::selects_reading)
    }

    /// Whether findings of a code are to be reported here.
    fn reports(&self, code: &Code) -> bool {
        self.severity(code, code.severity).is_some()
    }

    /// Whether a kind of edit is to be made. To ask for mending is to ask for all of them.
    fn mends(&self, code: &Code) -> bool {
        !self.layers().any(|layer| layer.ignores(code))
    }

    fn layers(&self) -> impl Iterator<Item = &Layer> {
        let path = self.path.unwrap_or(Path::new(""));
        let configured = self.config.into_iter().flat_map(move |config| config.layers(path));
        configured.chain(std::iter::once(&self.checker.layer))
    }

    fn bar(&self) -> FailOn {
        let configured = || self.config.and_then(|config| config.fail_on);
        self.checker.fail_on.or_else(configured).unwrap_or_default()
    }
}

/// An input that could not be had.
fn missing(name: Name, path: Option<PathBuf>, finding: Diagnostic) -> Looked {
    let report = FileReport::about(name, vec![finding], Exit::CouldNotRun);
    Looked::At(Box::new(At { report, path, mended: None }))
}

/// A path from the root of the file system.
pub(crate) fn absolute(path: &Path) -> PathBuf {
    let whole = || std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    // A file that does not exist yet has a folder that does.
    let folder = || match (path.parent(), path.file_name()) {
        (Some(folder), Some(name)) => {
            let here = folder.as_os_str().is_empty();
            let folder = if here { Path::new(".") } else { folder };
            folder.canonicalize().ok().map(|folder| folder.join(name))
        }
        _ => None,
    };
    path.canonicalize().ok().or_else(folder).unwrap_or_else(whole)
}

/// What is wrong with a configuration, as a report about its file.
pub(crate) fn about_config(bad: &BadConfig, root: &Root) -> FileReport {
    let here = std::env::current_dir().unwrap_or_default();
    let mut name = root.name(&bad.path);
    if let Some(path) = below(&here, &bad.path) {
        name.shown = visible::name(&path);
    }
    FileReport {
        source: bad.source.clone(),
        findings: findings(bad.source.as_ref(), bad.findings.clone()),
        ..FileReport::about(name, Vec::new(), Exit::CouldNotRun)
    }
}
