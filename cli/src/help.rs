//! What the program says about itself: a screen for `--help`, all of it for `help` and the manual pages.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, CommandFactory as _};
use copydesk_convert::Format;

use crate::args::{Arguments, program};
use crate::codes;
use crate::tables::TableFormat;

const EXAMPLES: &str = "\
Examples:
  convert story.txt -o story.json            one article; names tell the formats
  convert --from text --to xml < story.txt   as a filter
  convert --to yaml --out-dir out stories/   a folder
  convert validate stories/                  what is wrong with its articles";

const EXITS: &str = "\
Exit codes: 0 done; 1 an input is not valid, or --lossless; 2 could not run";

const ALL_EXITS: &str = "\
Exit codes:
  0  done
  1  an input is not a valid article, or with --lossless something would be lost
  2  could not run: bad usage, a missing file, an output that cannot be written";

/// Options that few runs need: `help` and the manual pages have them, the screen has not.
const RARE: [&str; 19] = [
    "table",
    "compact",
    "envelope",
    "payload",
    "rejects",
    "resume",
    "verify",
    "summary",
    "files_from",
    "null",
    "allow_empty",
    "jobs",
    "provider",
    "guid",
    "extract",
    "no_extract",
    "color",
    "max_bytes",
    "max_diagnostics",
];

const TEMPLATE: &str =
    "{about}\n\n{usage-heading} {usage}\n\n{before-help}{all-args}{after-help}\n";

/// The command line as `--help` shows it: on one screen, without what is rarely wanted.
pub(crate) fn screen() -> clap::Command {
    let names: Vec<_> = Format::all().map(Format::name).collect();
    let tables: Vec<_> = TableFormat::ALL.iter().map(|tables| tables.name()).collect();
    let formats = format!("Formats: {}; tables: {}", names.join(", "), tables.join(", "));
    whole()
        .help_template(TEMPLATE)
        .before_help(called(EXAMPLES))
        .after_help(format!("{formats}\n{EXITS}"))
        .mut_args(brief)
        .mut_subcommands(|command| {
            let more = format!("`{} help {}` shows every option.", program(), command.get_name());
            command.after_help(more).mut_args(brief)
        })
}

/// The whole command line, under the name that the program was called by.
pub(crate) fn whole() -> clap::Command {
    let name = program();
    Arguments::command()
        .bin_name(name)
        .override_usage(format!("{name} [OPTIONS] [INPUT]...\n       {name} <COMMAND>"))
        .after_help(format!("{ALL_EXITS}\n\n{}", called(EXAMPLES)))
}

/// The whole program or one of its commands, by its name.
pub(crate) fn part(command: Option<&str>) -> Result<clap::Command, String> {
    let mut whole = whole().name(program());
    let Some(name) = command else { return Ok(whole) };
    whole.build();
    let part = whole.find_subcommand(name).cloned().ok_or_else(|| unknown(&whole, name))?;
    Ok(part.version(env!("CARGO_PKG_VERSION")))
}

/// The command that a word may have been meant as.
pub(crate) fn near_command(word: &str) -> Option<String> {
    let whole = whole();
    codes::near(word, whole.get_subcommands().map(clap::Command::get_name))
        .first()
        .map(|name| (*name).to_owned())
}

/// What is wrong with a command line that gives the program an option which only a command has.
pub(crate) fn misplaced(error: &clap::Error) -> Option<String> {
    if error.kind() != ErrorKind::UnknownArgument {
        return None;
    }
    let Some(ContextValue::String(given)) = error.get(ContextKind::InvalidArg) else { return None };
    let option = given.strip_prefix("--")?;
    let whole = whole();
    if whole.get_arguments().any(|known| known.get_long() == Some(option)) {
        return None;
    }
    let has = |command: &&clap::Command| {
        command.get_arguments().any(|known| known.get_long() == Some(option))
    };
    let command = whole.get_subcommands().find(has)?.get_name();
    let program = program();
    Some(format!(
        "error: found {given}, an option of the command {command}, expected the command first: \
         {program} {command} {given}\n"
    ))
}

fn unknown(whole: &clap::Command, name: &str) -> String {
    let names = || whole.get_subcommands().map(clap::Command::get_name);
    let name = name.chars().take(60).collect::<String>();
    let found = format!("found the command {name:?}, which does not exist");
    match codes::near(&name, names()).as_slice() {
        [] => format!("{found}; there are {}", names().collect::<Vec<_>>().join(", ")),
        near => format!("{found}; did you mean {}?", near.join(" or ")),
    }
}

/// An argument without the list of its values, which takes more than a line.
fn brief(argument: Arg) -> Arg {
    let rare = RARE.contains(&argument.get_id().as_str());
    let values = argument.get_action().takes_values();
    argument.hide_short_help(rare).hide_possible_values(values)
}

/// Examples under the name that the program was called by.
fn called(examples: &str) -> String {
    examples.replace("  convert ", &format!("  {} ", program()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_rare_is_there() {
        let whole = whole();
        let ours = whole.get_arguments().map(Arg::get_id).map(clap::Id::as_str);
        let ours: Vec<_> = ours.collect();
        assert!(RARE.iter().all(|rare| ours.contains(rare)), "{ours:?}");
    }

    #[test]
    fn help_fits_a_screen() {
        let mut screen = screen();
        screen.build();
        for command in std::iter::once(&screen).chain(screen.get_subcommands()) {
            let text = command.clone().render_help().to_string();
            let lines: Vec<_> = text.lines().collect();
            assert!(lines.len() <= 40, "{} lines\n{text}", lines.len());
            for line in lines {
                assert!(line.chars().count() <= 80, "{line}");
            }
        }
    }
}
