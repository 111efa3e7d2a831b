//! `convert [INPUT...]`: the main job.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

use copydesk_convert::codes::NOT_ONE_ARTICLE;
use copydesk_convert::model::{Article, Diagnostic, Severity};
use copydesk_convert::{self as convert, Format, ReadOptions, Source, WriteOptions};

use super::has_nothing_to_read;
use crate::args::{self, ConvertArgs};
use crate::console::Console;
use crate::exit::Exit;
use crate::input::{self, Found, Input};
use crate::read::{ReadFile, read, reason};
use crate::{codes, output, visible};

/// What to do with several articles.
const SEVERAL: &str = "write one file each with --out-dir, or write jsonl, yaml or xml";

const ONE_GUID: &str = "found --guid and several articles, expected one: a guid names one article";

/// Converts every input; one that fails does not keep the others from being converted.
pub(super) fn run(arguments: &ConvertArgs, console: &mut Console) -> Exit {
    if has_nothing_to_read(&arguments.inputs, console) {
        return Exit::CouldNotRun;
    }
    let plan =
        match refuse_late_command(&arguments.inputs.inputs).and_then(|()| Plan::new(arguments)) {
            Ok(plan) => plan,
            Err(fault) => {
                console.fault(&fault);
                return Exit::CouldNotRun;
            }
        };
    let but_not = arguments.out_dir.as_deref();
    let found = input::find(&arguments.inputs, but_not);
    match plan.target {
        Target::Folder(folder) => plan.each(found, folder, console),
        Target::Stdout | Target::File(_) => plan.together(found, console),
    }
}

/// What is to be done, once that is clear.
struct Plan<'a> {
    from: Option<Format>,
    to: Format,
    target: Target<'a>,
    read: ReadOptions,
    write: WriteOptions,
    lossless: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Target<'a> {
    Stdout,
    File(&'a Path),
    Folder(&'a Path),
}

impl<'a> Plan<'a> {
    fn new(arguments: &'a ConvertArgs) -> Result<Self, String> {
        let target = match (&arguments.output, &arguments.out_dir) {
            (Some(file), _) if output::is_stdout(file) => Target::Stdout,
            (Some(file), _) if file.is_dir() => {
                let name = visible::name(file);
                return Err(format!("{name} is a folder, expected a file; use --out-dir {name}"));
            }
            (Some(file), _) => Target::File(file),
            (None, Some(folder)) => Target::Folder(folder),
            (None, None) => Target::Stdout,
        };
        let to = arguments.to.map_or_else(|| to_of(target), Ok)?;
        if !to.info().many && !matches!(target, Target::Folder(_)) {
            refuse_folders(arguments, to)?;
        }
        if arguments.article.guid.is_some() && arguments.inputs.are_many() {
            return Err(ONE_GUID.to_owned());
        }
        let mut write = WriteOptions::default();
        write.compact = arguments.compact;
        write.envelope = arguments.envelope.map(Into::into);
        write.payload = arguments.payload.map(Into::into).unwrap_or_default();
        for (name, given) in [
            ("--envelope", arguments.envelope.is_some()),
            ("--payload", arguments.payload.is_some()),
        ] {
            if given && to != Format::Xml {
                return Err(format!("found {name} and {to}, expected xml: no other format has it"));
            }
        }
        Ok(Self {
            from: arguments.inputs.from,
            to,
            target,
            read: arguments.article.options(),
            write,
            lossless: arguments.lossless,
        })
    }

    /// Writes the articles of all inputs to one place.
    fn together(&self, found: impl Iterator<Item = Found>, console: &mut Console) -> Exit {
        let mut exit = Exit::Done;
        let mut files = Vec::new();
        for found in found {
            match self.read(found, console) {
                Ok(file) => files.push(file),
                Err(how) => exit = exit.max(how),
            }
        }
        if files.is_empty() {
            return exit;
        }
        if files.len() > 1 && !self.to.info().many {
            let (number, to) = (files.len(), self.to);
            console.fault(&format!("found {number} files, expected one, as {to} holds; {SEVERAL}"));
            return Exit::CouldNotRun;
        }
        let (sources, articles): (Vec<_>, Vec<_>) =
            files.into_iter().map(|file| (file.source, file.outcome.value)).unzip();
        let articles: Vec<_> = articles.into_iter().flatten().collect();
        let wrote = match sources.as_slice() {
            [one] => self.write(&articles, one, console),
            _ => self.write(&articles, &Source::new(self.target_name(), ""), console),
        };
        exit.max(wrote.map_or_else(|how| how, |text| self.store(&text, console)))
    }

    /// Writes the articles of each input to files of their own.
    fn each(
        &self,
        found: impl Iterator<Item = Found>,
        folder: &Path,
        console: &mut Console,
    ) -> Exit {
        let mut taken = HashSet::new();
        let mut exit = Exit::Done;
        for found in found {
            let how = self
                .read(found, console)
                .map_or_else(|how| how, |file| self.one(&file, folder, &mut taken, console));
            exit = exit.max(how);
        }
        exit
    }

    fn one(
        &self,
        file: &ReadFile,
        folder: &Path,
        taken: &mut HashSet<PathBuf>,
        console: &mut Console,
    ) -> Exit {
        let Input::File { place, .. } = &file.input else {
            console.fault("standard input has no name for a file under --out-dir; use -o");
            return Exit::CouldNotRun;
        };
        let articles = &file.outcome.value;
        if self.to.info().many || articles.len() == 1 {
            let path = self.path(folder, place, "");
            return self.file(articles, file, &path, taken, console);
        }
        if articles.is_empty() {
            return self.write(articles, &file.source, console).err().unwrap_or(Exit::Done);
        }
        let numbered = (1..).zip(articles.chunks(1));
        let ends = numbered.map(|(number, article)| {
            let path = self.path(folder, place, &format!("-{number}"));
            self.file(article, file, &path, taken, console)
        });
        ends.max().unwrap_or(Exit::Done)
    }

    /// Where a file goes: the same place under the output folder, with the ending of the format.
    fn path(&self, folder: &Path, place: &Path, number: &str) -> PathBuf {
        let ending = self.to.info().extensions.first().unwrap_or(&"");
        let mut path = folder.join(place).into_os_string();
        path.push(format!("{number}.{ending}"));
        path.into()
    }

    fn file(
        &self,
        articles: &[Article],
        file: &ReadFile,
        path: &Path,
        taken: &mut HashSet<PathBuf>,
        console: &mut Console,
    ) -> Exit {
        let text = match self.write(articles, &file.source, console) {
            Ok(text) => text,
            Err(how) => return how,
        };
        if !taken.insert(path.to_owned()) {
            let error = io::Error::other("another input has been written there");
            return cannot_write(path, &error, console);
        }
        let folder = path.parent().unwrap_or(path);
        let saved = std::fs::create_dir_all(folder).and_then(|()| output::save(path, &text));
        saved.map_or_else(|error| cannot_write(path, &error, console), |()| Exit::Done)
    }

    fn read(&self, found: Found, console: &mut Console) -> Result<ReadFile, Exit> {
        let mut file = read(&found, self.from, &self.read, console)?;
        if self.read.guid.is_some() && file.outcome.value.len() > 1 {
            console.fault(ONE_GUID);
            return Err(Exit::CouldNotRun);
        }
        let mut findings = std::mem::take(&mut file.outcome.diagnostics);
        let faulty = self.lossless && refuse_losses(&mut findings, codes::is_loss_in_reading);
        file.show(&findings, console);
        if faulty { Err(Exit::Faulty) } else { Ok(file) }
    }

    fn write(
        &self,
        articles: &[Article],
        source: &Source,
        console: &mut Console,
    ) -> Result<String, Exit> {
        let mut show = |findings: &[Diagnostic]| console.findings(source.name(), None, findings);
        if !self.to.info().many && articles.len() != 1 {
            show(&[self.not_one(articles.len())]);
            return Err(if articles.is_empty() { Exit::Faulty } else { Exit::CouldNotRun });
        }
        match convert::write(self.to, articles, &self.write) {
            Ok(mut outcome) => {
                let faulty =
                    self.lossless && refuse_losses(&mut outcome.diagnostics, is_loss_in_writing);
                show(&outcome.diagnostics);
                if faulty { Err(Exit::Faulty) } else { Ok(outcome.value) }
            }
            Err(error) => {
                show(std::slice::from_ref(error.diagnostic()));
                Err(Exit::Faulty)
            }
        }
    }

    fn not_one(&self, number: usize) -> Diagnostic {
        let message = format!("found {number} articles, expected one, as {} holds", self.to);
        let finding = Diagnostic::new(NOT_ONE_ARTICLE, message);
        match number {
            0 => finding,
            _ => finding.help(SEVERAL),
        }
    }

    fn store(&self, text: &str, console: &mut Console) -> Exit {
        match self.target {
            Target::File(path) => match output::save(path, text) {
                Ok(()) => Exit::Done,
                Err(error) => cannot_write(path, &error, console),
            },
            _ => output::print_or_complain(text, console),
        }
    }

    fn target_name(&self) -> String {
        match self.target {
            Target::File(path) | Target::Folder(path) => visible::name(path),
            Target::Stdout => "<stdout>".to_owned(),
        }
    }
}

/// The format that the name of the target says.
fn to_of(target: Target<'_>) -> Result<Format, String> {
    let found = match target {
        Target::File(path) => match Format::of_path(path) {
            Some(format) if format.info().writes => return Ok(format),
            Some(format) => format!("{format} is only read"),
            None => format!("the name {} tells no format", visible::name(path)),
        },
        _ => "no format to write was named".to_owned(),
    };
    let names = Format::all().filter(|format| format.info().writes).map(Format::name);
    let names: Vec<_> = names.collect();
    Err(format!("{found}; say which with --to: {}", names.join(", ")))
}

/// Refuses a command that was meant as one and read as a file, because options stand before it.
fn refuse_late_command(inputs: &[PathBuf]) -> Result<(), String> {
    let Some(first) = inputs.first().filter(|first| !first.exists()) else { return Ok(()) };
    let command = args::command();
    match command.get_subcommands().find(|known| first.as_os_str() == known.get_name()) {
        Some(found) => {
            let (program, name) = (args::program(), found.get_name());
            Err(format!(
                "found options before the command {name}, expected it first: {program} {name}"
            ))
        }
        None => Ok(()),
    }
}

/// Refuses what may work today, and not when there is one more file in the folder.
fn refuse_folders(arguments: &ConvertArgs, to: Format) -> Result<(), String> {
    if arguments.inputs.inputs.iter().any(|input| input.is_dir()) {
        return Err(format!("found a folder to read, expected one file, as {to} holds; {SEVERAL}"));
    }
    Ok(())
}

/// Makes errors of the findings that say what is lost; whether there are any.
fn refuse_losses(findings: &mut [Diagnostic], is_loss: fn(&Diagnostic) -> bool) -> bool {
    let mut any = false;
    for finding in findings.iter_mut().filter(|finding| is_loss(finding)) {
        finding.severity = Severity::Error;
        any = true;
    }
    any
}

/// Whatever a writer warns of is a loss.
fn is_loss_in_writing(finding: &Diagnostic) -> bool {
    finding.severity == Severity::Warning
}

fn cannot_write(path: &Path, error: &io::Error, console: &mut Console) -> Exit {
    let finding = Diagnostic::new(codes::CANNOT_WRITE, reason(error));
    console.findings(&visible::name(path), None, &[finding]);
    Exit::CouldNotRun
}
