//! `convert --to csv` and `--to parquet`: what was found in articles, as tables.

use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::convert::ONE_GUID;
use super::has_nothing_to_read;
use crate::archive::{self, Ledger, Reading, Rejects, Sheet};
use crate::args::{ConvertArgs, To};
use crate::console::Console;
use crate::exit::Exit;
use crate::progress::Bar;
use crate::tables::{Printer, Rows, Table, TableFormat};
use crate::{output, visible};

/// The tables that are asked for, if that is what is.
pub(super) fn asked(arguments: &ConvertArgs) -> Option<TableFormat> {
    match arguments.to {
        Some(To::Tables(format)) => Some(format),
        Some(To::Articles(_)) => None,
        None => {
            let ending = arguments.output.as_ref()?.extension()?;
            TableFormat::named(ending.to_str()?)
        }
    }
}

/// Writes the rows of every article, in the order of the inputs.
pub(super) fn run(format: TableFormat, arguments: &ConvertArgs, console: &mut Console) -> Exit {
    if has_nothing_to_read(&arguments.inputs, console) {
        return Exit::CouldNotRun;
    }
    let files = match refuse(format, arguments).and_then(|()| files(format, arguments)) {
        Ok(files) => files,
        Err(fault) => {
            console.fault(&fault);
            return Exit::CouldNotRun;
        }
    };
    let rejects = arguments.archive.rejects.as_ref();
    let rejects = rejects.map(|path| Rejects::new(path, Sheet::Unopened(path.clone())));
    let bar = Bar::new(console.has_reader(), &arguments.inputs, arguments.out_dir.clone());
    let mut ledger = Ledger::new(console, bar, rejects);
    match Outputs::open(format, files) {
        Ok(outputs) => outputs.fill(arguments, &mut ledger),
        Err(unwritten) => unwritten.tell(&mut ledger),
    }
    ledger.close_rejects();
    ledger.summary(arguments.archive.summary, 0);
    ledger.exit
}

/// A table and its file; none is standard output.
type File = (Table, Option<PathBuf>);

/// Which tables go where.
fn files(format: TableFormat, arguments: &ConvertArgs) -> Result<Vec<File>, String> {
    let ConvertArgs { output, out_dir, table, .. } = arguments;
    let wanted = |among: &Table| table.is_empty() || table.contains(among);
    if let Some(folder) = out_dir {
        let path = |table: Table| folder.join(format!("{}.{}", table.name(), format.name()));
        return Ok(Table::ALL.into_iter().filter(wanted).map(|t| (t, Some(path(t)))).collect());
    }
    let output = output.as_deref().filter(|path| !output::is_stdout(path));
    if let Some(folder) = output.filter(|path| path.is_dir()) {
        let name = visible::name(folder);
        return Err(format!("{name} is a folder, expected a file; use --out-dir {name}"));
    }
    let stem = output.and_then(Path::file_stem).and_then(|stem| stem.to_str());
    match (table.as_slice(), stem.and_then(Table::named)) {
        ([one], _) => Ok(vec![(*one, output.map(Path::to_owned))]),
        ([], Some(named)) => Ok(vec![(named, output.map(Path::to_owned))]),
        (tables, _) => {
            let found = if tables.is_empty() { "no table" } else { "several tables" };
            let names: Vec<_> = Table::ALL.iter().map(|table| table.name()).collect();
            Err(format!(
                "found {} and {found}, expected one; say which with --table: {}; or write all to a \
                 folder with --out-dir",
                format.name(),
                names.join(", ")
            ))
        }
    }
}

/// Refuses what tables do not have.
fn refuse(format: TableFormat, arguments: &ConvertArgs) -> Result<(), String> {
    let ConvertArgs { archive, inputs, article, lossless, compact, envelope, payload, .. } =
        arguments;
    if article.guid.is_some() && inputs.are_many() {
        return Err(ONE_GUID.to_owned());
    }
    let given = [
        ("--verify", archive.verify),
        ("--resume", archive.resume),
        ("--lossless", *lossless),
        ("--compact", *compact),
        ("--envelope", envelope.is_some()),
        ("--payload", payload.is_some()),
    ];
    match given.into_iter().find(|(_, given)| *given) {
        Some((name, _)) => {
            let format = format.name();
            Err(format!("found {name} and {format}, which holds rows and no articles"))
        }
        None => Ok(()),
    }
}

/// The tables that are being written.
struct Outputs {
    printers: Vec<(Option<PathBuf>, Printer<Sheet>)>,
    tables: Vec<Table>,
}

/// What cannot be written.
struct Unwritten(Option<PathBuf>, io::Error);

impl Unwritten {
    /// Says so; a reader that has gone has had enough.
    fn tell(self, ledger: &mut Ledger<'_>) {
        match self {
            Self(_, error) if error.kind() == io::ErrorKind::BrokenPipe => {}
            Self(Some(path), error) => ledger.cannot_write(&path, &error),
            Self(None, error) => ledger.stdout_failed(&error),
        }
    }
}

impl Outputs {
    fn open(format: TableFormat, files: Vec<File>) -> Result<Self, Unwritten> {
        let mut outputs = Self { printers: Vec::new(), tables: Vec::new() };
        for (table, path) in files {
            let printer = open(format, table, path.as_deref());
            let printer = printer.map_err(|error| Unwritten(path.clone(), error))?;
            outputs.printers.push((path, printer));
            outputs.tables.push(table);
        }
        Ok(outputs)
    }

    /// Writes all rows; the files get their names if there are articles in them, or if all went well.
    fn fill(mut self, arguments: &ConvertArgs, ledger: &mut Ledger<'_>) {
        let options = arguments.article.options(&arguments.inputs);
        let reading = Reading { options, lossless: false };
        let tables = self.tables.clone();
        let mut stopped = None;
        archive::each(
            (&arguments.inputs, &arguments.jobs),
            arguments.out_dir.as_deref(),
            &reading,
            ledger,
            |origin, number, article| Rows::new(&tables, origin, number, &article),
            |rows| match self.add(rows) {
                Ok(()) => ControlFlow::Continue(()),
                Err(unwritten) => {
                    stopped = Some(unwritten);
                    ControlFlow::Break(())
                }
            },
        );
        let wanted = ledger.tally.written > 0 || ledger.exit == Exit::Done;
        let closed = match stopped {
            Some(unwritten) => Err(unwritten),
            None if wanted => self.close(),
            None => Ok(()),
        };
        if let Err(unwritten) = closed {
            unwritten.tell(ledger);
        }
    }

    fn add(&mut self, rows: Rows) -> Result<(), Unwritten> {
        let Rows { article, tables } = rows;
        for ((path, printer), rows) in self.printers.iter_mut().zip(tables) {
            printer.print(&article, rows).map_err(|error| Unwritten(path.clone(), error))?;
        }
        Ok(())
    }

    fn close(self) -> Result<(), Unwritten> {
        for (path, printer) in self.printers {
            let close = || printer.finish()?.finished();
            close().map_err(|error| Unwritten(path, error))?;
        }
        Ok(())
    }
}

fn open(format: TableFormat, table: Table, path: Option<&Path>) -> io::Result<Printer<Sheet>> {
    let sheet = match path {
        None => Sheet::Stdout(io::stdout()),
        Some(path) => {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            Sheet::Unopened(path.to_owned())
        }
    };
    format.open(table, sheet)
}
