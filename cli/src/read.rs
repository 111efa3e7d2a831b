//! From an input to articles, or to what is wrong with it.

use copydesk_convert::model::{Article, Diagnostic};
use copydesk_convert::{self as convert, Format, Outcome, ReadError, ReadOptions, Source};

use crate::codes;
use crate::console::Console;
use crate::exit::Exit;
use crate::input::{Found, Input, Obstacle, packed};

/// What was read from one input.
#[derive(Debug)]
pub(crate) struct ReadFile {
    /// Its text.
    pub(crate) source: Source,
    /// The articles, and what is worth knowing about them.
    pub(crate) outcome: Outcome<Vec<Article>>,
}

impl ReadFile {
    /// Shows findings about this file.
    pub(crate) fn show(&self, findings: &[Diagnostic], console: &mut Console) {
        console.findings(self.source.name(), Some(&self.source), findings);
    }
}

/// Why an input could not be read.
#[derive(Debug)]
pub(crate) struct Unread {
    /// The name of the input.
    pub(crate) name: String,
    /// Its text, if it came to that.
    pub(crate) source: Option<Source>,
    /// What is wrong.
    pub(crate) findings: Vec<Diagnostic>,
    /// How the run ends for it.
    pub(crate) exit: Exit,
}

impl Unread {
    /// Shows what is wrong.
    pub(crate) fn show(&self, console: &mut Console) {
        console.findings(&self.name, self.source.as_ref(), &self.findings);
    }

    /// The program has a defect that this input brings out.
    pub(crate) fn defect(name: String) -> Box<Self> {
        let message = "the program failed on this input, which is a defect of the program";
        let finding = Diagnostic::new(codes::INTERNAL_ERROR, message);
        let finding = finding.help("please report it, with the input if it can be shown");
        Box::new(Self { name, source: None, findings: vec![finding], exit: Exit::CouldNotRun })
    }

    fn faulty(name: String, source: Option<Source>, error: ReadError) -> Box<Self> {
        let findings = error.into_diagnostics();
        Box::new(Self { name, source, findings, exit: Exit::Faulty })
    }
}

impl From<Obstacle> for Unread {
    fn from(Obstacle { name, finding }: Obstacle) -> Self {
        Self { name, source: None, findings: vec![finding], exit: Exit::CouldNotRun }
    }
}

/// Reads an input, on any thread: nothing is shown.
pub(crate) fn read_quietly(
    found: &Found,
    from: Option<Format>,
    options: &ReadOptions,
) -> Result<ReadFile, Box<Unread>> {
    let (input, format, source) = open(found, from)?;
    match convert::read(format, &source, options) {
        Ok(outcome) => Ok(ReadFile { source, outcome }),
        Err(error) => Err(Unread::faulty(input.name(), Some(source), error)),
    }
}

/// Opens and decodes an input, on any thread: nothing is shown.
pub(crate) fn open(
    found: &Found,
    from: Option<Format>,
) -> Result<(&Input, Format, Source), Box<Unread>> {
    let (input, format, bytes) = fetch(found, from).map_err(|obstacle| Unread::from(*obstacle))?;
    let name = input.name();
    let source = convert::decode(format, name.as_str(), bytes)
        .map_err(|error| Unread::faulty(name, None, error))?;
    Ok((input, format, source))
}

/// The bytes of an input and their format, or the name of the input and what stands in the way.
fn fetch(found: &Found, from: Option<Format>) -> Result<(&Input, Format, Vec<u8>), Box<Obstacle>> {
    let input = found.as_ref().map_err(Clone::clone)?;
    let format = from.or_else(|| input.format());
    if format.is_none() && *input == Input::Stdin {
        return Err(Obstacle::new(input.name(), unknown_format(input)));
    }
    let bytes = input.bytes().map_err(|error| Obstacle::new(input.name(), cannot_read(&error)))?;
    match format {
        Some(format) => Ok((input, format, bytes)),
        None => Err(Obstacle::new(input.name(), unknown_format(input))),
    }
}

fn cannot_read(error: &std::io::Error) -> Diagnostic {
    Diagnostic::new(codes::CANNOT_READ, reason(error))
}

/// Why the system refused, in our style.
pub(crate) fn reason(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => "no such file or folder".to_owned(),
        ErrorKind::IsADirectory => "found a folder, expected a file".to_owned(),
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => {
            "found a file, expected a folder".to_owned()
        }
        ErrorKind::StorageFull => "no space left on the device".to_owned(),
        ErrorKind::Other => error.to_string(),
        // Some errors of the system have no kind of their own yet.
        kind if kind.to_string() == "uncategorized error" => error.to_string(),
        kind => kind.to_string(),
    }
}

/// What to say about an input that was looked into and is no archive, and whose name tells no format.
pub(crate) fn unknown_content(input: &Input) -> Diagnostic {
    match input {
        Input::File { path, .. } if packed::is_archive(path) => {
            let message = "found no member of a tar (ustar, GNU or pax), expected an archive as the name says";
            Diagnostic::new(codes::UNKNOWN_FORMAT, message)
        }
        _ => unknown_format(input),
    }
}

/// What to say about an input whose name tells no format.
pub(crate) fn unknown_format(input: &Input) -> Diagnostic {
    let names = Format::all().filter(|format| format.info().reads).map(Format::name);
    let names: Vec<_> = names.collect();
    let help = format!("say which with --from: {}", names.join(", "));
    let message = match input {
        Input::Stdin => "found standard input, which has no name to tell its format",
        Input::File { .. } => "found a name that tells no format",
    };
    Diagnostic::new(codes::UNKNOWN_FORMAT, message).help(help)
}
