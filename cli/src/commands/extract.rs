//! `convert extract [INPUT...]`: what is found in an article, for people to look at.

use copydesk_convert::ReadOptions;

use super::has_nothing_to_read;
use crate::args::ExtractArgs;
use crate::console::Console;
use crate::exit::Exit;
use crate::read::read;
use crate::{input, output, render};

/// Finds annotations in every input, and shows them.
pub(super) fn run(arguments: &ExtractArgs, console: &mut Console) -> Exit {
    let ExtractArgs { inputs, language, published, explain } = arguments;
    if has_nothing_to_read(&inputs.inputs, console) {
        return Exit::CouldNotRun;
    }
    let mut options = ReadOptions::default();
    options.extract = Some(true);
    options.language.clone_from(language);
    options.published = *published;
    let mut exit = Exit::Done;
    let mut listing = String::new();
    for found in input::find(&inputs.inputs, inputs.from, None) {
        match read(found, inputs.from, &options, console) {
            Ok(file) => {
                file.show(&file.outcome.diagnostics, console);
                for article in &file.outcome.value {
                    render::annotations::render(&mut listing, file.source.name(), article);
                    if *explain {
                        let why = copydesk_convert::extract::explain(article);
                        render::annotations::reasons(&mut listing, &why);
                    }
                }
            }
            Err(how) => exit = exit.max(how),
        }
    }
    exit.max(output::print_or_complain(&listing, console))
}
