//! From an input to articles, or to what is wrong with it.

use copydesk_convert::model::{Article, Diagnostic};
use copydesk_convert::{self as convert, Format, Outcome, ReadOptions, Source};

use crate::codes;
use crate::console::Console;
use crate::exit::Exit;
use crate::input::{Found, Input, Obstacle};

/// What was read from one input.
#[derive(Debug)]
pub(crate) struct ReadFile {
    /// The input.
    pub(crate) input: Input,
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

/// Reads an input; what is wrong has been shown when this fails.
pub(crate) fn read(
    found: Found,
    from: Option<Format>,
    options: &ReadOptions,
    console: &mut Console,
) -> Result<ReadFile, Exit> {
    let (input, format, source) = open(found, from, console)?;
    match convert::read(format, &source, options) {
        Ok(outcome) => Ok(ReadFile { input, source, outcome }),
        Err(error) => {
            console.findings(source.name(), Some(&source), error.diagnostics());
            Err(Exit::Faulty)
        }
    }
}

/// Opens and decodes an input; what is wrong has been shown when this fails.
pub(crate) fn open(
    found: Found,
    from: Option<Format>,
    console: &mut Console,
) -> Result<(Input, Format, Source), Exit> {
    let (input, format, bytes) = fetch(found, from).map_err(|obstacle| {
        let Obstacle { name, finding } = *obstacle;
        console.findings(&name, None, &[finding]);
        Exit::CouldNotRun
    })?;
    let name = input.name();
    let source = convert::decode(format, name.as_str(), bytes).map_err(|error| {
        console.findings(&name, None, error.diagnostics());
        Exit::Faulty
    })?;
    Ok((input, format, source))
}

/// The bytes of an input and their format, or the name of the input and what stands in the way.
fn fetch(found: Found, from: Option<Format>) -> Result<(Input, Format, Vec<u8>), Box<Obstacle>> {
    let input = found?;
    let format = from.or_else(|| input.format());
    if format.is_none() && input == Input::Stdin {
        return Err(Obstacle::new(input.name(), unknown_format(&input)));
    }
    let bytes = input.bytes().map_err(|error| Obstacle::new(input.name(), cannot_read(&error)))?;
    match format {
        Some(format) => Ok((input, format, bytes)),
        None => Err(Obstacle::new(input.name(), unknown_format(&input))),
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
