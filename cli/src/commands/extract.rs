//! `convert extract [INPUT...]`: what is found in an article, for people to look at.

use std::ops::ControlFlow;

use copydesk_convert::ReadOptions;

use super::has_nothing_to_read;
use crate::args::ExtractArgs;
use crate::console::Console;
use crate::exit::Exit;
use crate::input;
use crate::parallel::{self, Panicked};
use crate::read::{ReadFile, Unread, read_quietly};
use crate::{output, render};

/// Finds annotations in every input, and shows them.
pub(super) fn run(arguments: &ExtractArgs, console: &mut Console) -> Exit {
    let ExtractArgs { inputs, jobs, language, published, explain } = arguments;
    if has_nothing_to_read(inputs, console) {
        return Exit::CouldNotRun;
    }
    let mut options = ReadOptions::default();
    options.extract = Some(true);
    options.language.clone_from(language);
    options.published = *published;
    options.max_bytes = inputs.max_bytes;
    let found = input::find(inputs, None);
    let (mut exit, mut first) = (Exit::Done, true);
    parallel::ordered(
        parallel::jobs(jobs.jobs),
        |feed| feed.put_all(found, input::length),
        |found| read_quietly(found, inputs.from, &options).map(|file| listing(file, *explain)),
        |found, result| {
            let unread = match result {
                Ok(Ok((file, text))) => {
                    file.show(&file.outcome.diagnostics, console);
                    let gap = if std::mem::take(&mut first) { "" } else { "\n" };
                    return output::print_part(&format!("{gap}{text}"), &mut exit, console);
                }
                Ok(Err(unread)) => unread,
                Err(Panicked) => Unread::defect(input::name(&found)),
            };
            unread.show(console);
            exit = exit.max(unread.exit);
            ControlFlow::Continue(())
        },
    );
    exit
}

/// What is shown of a file.
fn listing(file: ReadFile, explain: bool) -> (ReadFile, String) {
    let mut text = String::new();
    for article in &file.outcome.value {
        let dates = copydesk_convert::extract::date_mentions(article);
        render::annotations::render(&mut text, file.source.name(), article, &dates);
        if explain {
            let why = copydesk_convert::extract::explain(article);
            let accounts = copydesk_convert::extract::account(article);
            render::annotations::reasons(&mut text, &why, &accounts);
        }
    }
    (file, text)
}
