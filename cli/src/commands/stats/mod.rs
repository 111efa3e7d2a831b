//! `convert stats [INPUT...]`: what an archive holds, in numbers.

mod counts;
mod frequent;
mod show;

use std::ops::ControlFlow;

use self::counts::{Counts, Found};
use super::has_nothing_to_read;
use crate::archive::{self, Ledger, Reading};
use crate::args::{StatsArgs, StatsFormat};
use crate::console::Console;
use crate::exit::Exit;
use crate::output;
use crate::progress::Bar;

/// Counts what is in every input, and shows the numbers.
pub(super) fn run(arguments: &StatsArgs, console: &mut Console) -> Exit {
    let StatsArgs { inputs, jobs, read, format, top } = arguments;
    if has_nothing_to_read(inputs, console) {
        return Exit::CouldNotRun;
    }
    let reading = Reading { options: read.options(inputs), lossless: false };
    let bar = Bar::new(console.has_reader(), inputs, None);
    let mut ledger = Ledger::new(console, bar, None);
    let mut counts = Counts::default();
    archive::each(
        (inputs, jobs),
        None,
        &reading,
        &mut ledger,
        |_, _, article| Found::new(&article),
        |found| {
            counts.add(found);
            ControlFlow::Continue(())
        },
    );
    counts.failed = ledger.tally.failed;
    let exit = ledger.exit;
    drop(ledger);
    let text = match format {
        StatsFormat::Table => show::table(&counts, *top),
        StatsFormat::Json => show::json(&counts, *top),
    };
    exit.max(output::print_or_complain(&text, console))
}
