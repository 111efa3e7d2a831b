//! What is to be done, once that is clear.

use std::path::{Path, PathBuf};

use copydesk_convert::{Envelope, Format, WriteOptions};

use crate::archive::Reading;
use crate::args::{self, ConvertArgs, InputArgs, To};
use crate::tables::TableFormat;
use crate::{help, output, visible};

/// What to do with several articles.
pub(super) const SEVERAL: &str = "write one file each with --out-dir, or write jsonl, yaml or xml";

pub(crate) const ONE_GUID: &str =
    "found --guid and several articles, expected one: a guid names one article";

/// The work of one run.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    pub(super) from: Option<Format>,
    pub(super) to: Format,
    pub(super) target: Target<'a>,
    pub(super) reading: Reading,
    pub(super) write: WriteOptions,
    pub(super) verify: bool,
}

/// Where it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target<'a> {
    Stdout,
    File(&'a Path),
    Folder(&'a Path),
}

impl<'a> Plan<'a> {
    pub(super) fn new(arguments: &'a ConvertArgs) -> Result<Self, String> {
        refuse_late_command(&arguments.inputs.inputs)?;
        let target = Target::new(arguments)?;
        let to = match arguments.to {
            Some(To::Articles(format)) => format,
            _ => to_of(target)?,
        };
        let plan = Self {
            from: arguments.inputs.from,
            to,
            target,
            reading: Reading {
                options: arguments.article.options(&arguments.inputs),
                lossless: arguments.lossless,
            },
            write: write_options(arguments, to)?,
            verify: arguments.archive.verify,
        };
        if !arguments.table.is_empty() {
            return Err(format!("found --table and {to}, expected csv or parquet"));
        }
        plan.refuse_several(&arguments.inputs)?;
        plan.refuse_what_is_not_written(arguments)?;
        plan.refuse_what_is_not_read()?;
        plan.refuse_what_cannot_go_on(arguments)?;
        Ok(plan)
    }

    /// Whether all that is written is one article.
    pub(super) fn is_single(&self) -> bool {
        let holds_one = !self.to.info().many || self.write.envelope == Some(Envelope::NewsItem);
        self.reading.options.guid.is_some()
            || holds_one && !matches!(self.target, Target::Folder(_))
    }

    /// Refuses what may work today, and not when there is one more file in the folder.
    fn refuse_several(&self, inputs: &InputArgs) -> Result<(), String> {
        if self.reading.options.guid.is_some() && inputs.are_many() {
            return Err(ONE_GUID.to_owned());
        }
        let to = self.to;
        // Of files that are named, one may hold the article, and the others may fail.
        if !self.is_single() || !inputs.are_open() {
            return Ok(());
        }
        let found = match inputs.inputs.as_slice() {
            [_, _, ..] => format!("{} inputs", inputs.inputs.len()),
            [only] if only.is_dir() => {
                let expected = format!("expected one file, as {to} holds; {SEVERAL}");
                return Err(format!("found a folder to read, {expected}"));
            }
            [_] if inputs.files_from.is_none() => "a pattern".to_owned(),
            _ => "a list of files".to_owned(),
        };
        Err(format!("found {found}, expected one, as {to} holds; {SEVERAL}"))
    }

    /// Refuses to write among what is read, where it might be read as well.
    fn refuse_what_is_not_written(&self, arguments: &ConvertArgs) -> Result<(), String> {
        let Target::Folder(folder) = self.target else { return Ok(()) };
        let Ok(folder) = folder.canonicalize() else { return Ok(()) };
        let same = |input: &PathBuf| {
            input.is_dir() && input.canonicalize().is_ok_and(|input| input.starts_with(&folder))
        };
        if self.from.is_some() || !arguments.inputs.inputs.iter().any(same) {
            return Ok(());
        }
        Err("found --out-dir that is read as well, expected another folder; or say which files to \
             read with --from"
            .to_owned())
    }

    fn refuse_what_is_not_read(&self) -> Result<(), String> {
        if self.verify && !self.to.info().reads {
            let to = self.to;
            return Err(format!("found --verify and {to}, which is only written and never read"));
        }
        Ok(())
    }

    /// Refuses to go on with what cannot be added to.
    fn refuse_what_cannot_go_on(&self, arguments: &ConvertArgs) -> Result<(), String> {
        if !arguments.archive.resume {
            return Ok(());
        }
        let stdin = |input: &PathBuf| input.as_os_str() == "-";
        let inputs = &arguments.inputs;
        let none = inputs.inputs.is_empty() && inputs.files_from.is_none();
        let wrong = match self.target {
            Target::Stdout => "standard output, expected -o or --out-dir",
            Target::File(path) if output::is_stream(path) => "a device, expected a file",
            Target::File(_) if !matches!(self.to, Format::Jsonl | Format::Yaml) => {
                "a file that articles cannot be added to, expected jsonl or yaml, or --out-dir"
            }
            _ if none || inputs.inputs.iter().any(stdin) => {
                "standard input, which cannot be read twice, expected files"
            }
            _ => return Ok(()),
        };
        Err(format!("found --resume and {wrong}"))
    }
}

impl<'a> Target<'a> {
    fn new(arguments: &'a ConvertArgs) -> Result<Self, String> {
        Ok(match (&arguments.output, &arguments.out_dir) {
            (Some(file), _) if output::is_stdout(file) => Target::Stdout,
            (Some(file), _) if file.is_dir() => {
                let name = visible::name(file);
                return Err(format!("{name} is a folder, expected a file; use --out-dir {name}"));
            }
            (Some(file), _) => Target::File(file),
            (None, Some(folder)) => Target::Folder(folder),
            (None, None) => Target::Stdout,
        })
    }
}

fn write_options(arguments: &ConvertArgs, to: Format) -> Result<WriteOptions, String> {
    let mut write = WriteOptions::default();
    write.compact = arguments.compact;
    write.envelope = arguments.envelope.map(Into::into);
    write.payload = arguments.payload.map(Into::into).unwrap_or_default();
    for (name, given) in
        [("--envelope", arguments.envelope.is_some()), ("--payload", arguments.payload.is_some())]
    {
        if given && to != Format::Xml {
            return Err(format!("found {name} and {to}, expected xml: no other format has it"));
        }
    }
    Ok(write)
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
    let tables = TableFormat::ALL.iter().map(|tables| tables.name());
    let names: Vec<_> = names.chain(tables).collect();
    Err(format!("{found}; say which with --to: {}", names.join(", ")))
}

/// Refuses a command that was meant as one and read as a file: options stand before it, or it is
/// mistyped.
fn refuse_late_command(inputs: &[PathBuf]) -> Result<(), String> {
    let Some(first) = inputs.first().filter(|first| !first.exists()) else { return Ok(()) };
    let Some(word) = first.to_str() else { return Ok(()) };
    let program = args::program();
    match help::near_command(word) {
        Some(name) if name == word => Err(format!(
            "found options before the command {name}, expected it first: {program} {name}"
        )),
        Some(name) => Err(format!(
            "found {word}, which is neither a file nor a command; did you mean: {program} {name}"
        )),
        None => Ok(()),
    }
}
