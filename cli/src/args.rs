//! The flags, and nothing about what they do.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{ArgAction, Args, FromArgMatches, Parser, Subcommand, ValueEnum};
use copydesk_convert::model::{Concept, Date, Guid, Language, QCode, Text, Uri};
use copydesk_convert::{Envelope, Format, FormatInfo, MAX_BYTES, Payload, ReadOptions};

use crate::control::FailOn;
use crate::help;
use crate::report::{ReportSpec, report_spec};
use crate::tables::{Table, TableFormat};

const ABOUT: &str = "Converts news articles between plain text, JSON, YAML and NewsML-G2.
Nothing is lost without being said.";

/// The command line.
#[derive(Debug, Parser)]
#[command(
    name = "copydesk",
    version,
    about = ABOUT,
    args_conflicts_with_subcommands = true,
    disable_help_flag = true,
    disable_help_subcommand = true
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) convert: ConvertArgs,
    #[command(flatten)]
    pub(crate) messages: MessageArgs,
}

/// What there is besides converting.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Report everything that is wrong in articles
    Validate(Box<ValidateArgs>),
    /// Find parties, quotes, events and figures, and show them
    Extract(ExtractArgs),
    /// Count articles, words, quotes by speaker, figures and events
    Stats(StatsArgs),
    /// List the formats
    Formats {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Print the JSON Schema of an article, and other schemas
    Schema {
        /// What to print
        #[arg(long, value_enum, default_value_t)]
        format: SchemaFormat,
        /// The version of JSON Schema
        #[arg(long, value_enum, default_value_t)]
        draft: Draft,
    },
    /// Explain the code of a finding, or list all codes
    Explain {
        /// The word in brackets: `not-utf-8` of `error[not-utf-8]`
        code: Option<String>,
    },
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page of the program or of a command
    Man {
        /// The command
        command: Option<String>,
    },
    /// Show every option of the program or of a command
    Help {
        /// The command
        command: Option<String>,
    },
}

/// What is converted, and how.
#[derive(Debug, Args)]
pub(crate) struct ConvertArgs {
    #[command(flatten)]
    pub(crate) inputs: InputArgs,
    /// The format to write [default: what -o says]
    #[arg(short, long, value_name = "FORMAT", value_parser = to())]
    pub(crate) to: Option<To>,
    /// The file to write, `-` for standard output
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: Option<PathBuf>,
    /// The folder to write to, a file for each input or table
    #[arg(long, value_name = "DIR", conflicts_with = "output")]
    pub(crate) out_dir: Option<PathBuf>,
    /// The tables to write [default: what -o says, or with --out-dir all]
    #[arg(long, value_name = "TABLE", value_enum, value_delimiter = ',')]
    pub(crate) table: Vec<Table>,
    #[command(flatten)]
    pub(crate) article: ArticleArgs,
    /// Leave out line breaks and indents
    #[arg(long)]
    pub(crate) compact: bool,
    /// The outermost element of xml [default: newsItem for one article, newsMessage for several]
    #[arg(long, value_name = "ELEMENT", value_enum)]
    pub(crate) envelope: Option<EnvelopeArg>,
    /// The language of the body in xml [default: xhtml]
    #[arg(long, value_name = "LANGUAGE", value_enum)]
    pub(crate) payload: Option<PayloadArg>,
    /// Fail, and write nothing, if anything would be lost
    #[arg(long)]
    pub(crate) lossless: bool,
    #[command(flatten)]
    pub(crate) jobs: JobArgs,
    #[command(flatten)]
    pub(crate) archive: ArchiveArgs,
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum To {
    /// Articles.
    Articles(Format),
    /// Tables of what was found in them.
    Tables(TableFormat),
}

/// How an archive is converted.
#[derive(Debug, Args)]
pub(crate) struct ArchiveArgs {
    /// A file for the articles that fail, as JSON Lines with the reasons
    #[arg(long, value_name = "FILE")]
    pub(crate) rejects: Option<PathBuf>,
    /// Go on where a run with the same arguments was ended; to be given from the first run on
    #[arg(long)]
    pub(crate) resume: bool,
    /// Read what was written again, and fail where it is not the same article
    #[arg(long)]
    pub(crate) verify: bool,
    /// Say at the end what was done [default: on a terminal]
    #[arg(long)]
    pub(crate) summary: bool,
}

/// What `extract` reads.
#[derive(Debug, Args)]
pub(crate) struct ExtractArgs {
    #[command(flatten)]
    pub(crate) inputs: InputArgs,
    #[command(flatten)]
    pub(crate) jobs: JobArgs,
    /// The language of the articles, such as `en-GB`
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<Language>,
    /// The day of publication, such as `2025-06-23`
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) published: Option<Date>,
    /// Say which rules and which words decided
    #[arg(long)]
    pub(crate) explain: bool,
}

/// What `stats` counts.
#[derive(Debug, Args)]
pub(crate) struct StatsArgs {
    #[command(flatten)]
    pub(crate) inputs: InputArgs,
    #[command(flatten)]
    pub(crate) jobs: JobArgs,
    #[command(flatten)]
    pub(crate) read: ReadArgs,
    /// How to show the numbers
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) format: StatsFormat,
    /// How many speakers to show
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub(crate) top: usize,
}

/// What `validate` checks, and how it tells.
#[derive(Debug, Args)]
pub(crate) struct ValidateArgs {
    #[command(flatten)]
    pub(crate) inputs: InputArgs,
    #[command(flatten)]
    pub(crate) jobs: JobArgs,
    /// A report, such as sarif or junit=FILE
    ///
    /// human, concise, json, jsonl, sarif, github, gitlab, junit or checkstyle; to standard output or
    /// to a file. Can be given several times
    #[arg(long, value_name = "FORMAT[=PATH]", value_parser = report_spec)]
    pub(crate) report: Vec<ReportSpec>,
    /// What ends the run with 1 [default: error]
    #[arg(long, value_name = "BAR", value_enum)]
    pub(crate) fail_on: Option<FailOn>,
    /// Report only these codes or families
    ///
    /// `convert explain` lists them; `xml-*` stands for the codes that begin so
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub(crate) select: Vec<String>,
    /// Do not report these codes or families
    #[arg(long, value_name = "CODE", value_delimiter = ',')]
    pub(crate) ignore: Vec<String>,
    /// The configuration [default: copydesk.toml]
    ///
    /// By default the nearest copydesk.toml above each input
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Read no configuration
    #[arg(long, conflicts_with = "config")]
    pub(crate) no_config: bool,
    /// Leave out the findings of this file
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write what is found, for --baseline
    #[arg(long, value_name = "FILE", conflicts_with_all = ["baseline", "fix", "diff"])]
    pub(crate) write_baseline: Option<PathBuf>,
    /// The name of what is on standard input
    #[arg(long, value_name = "NAME")]
    pub(crate) stdin_filename: Option<PathBuf>,
    /// Mend white space that nobody sees; never a word
    #[arg(long)]
    pub(crate) fix: bool,
    /// Show what --fix would change, and change nothing
    #[arg(long)]
    pub(crate) diff: bool,
    /// The language of the articles, such as `en-GB`
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<Language>,
    /// The day of publication, such as `2025-06-23`
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) published: Option<Date>,
}

/// What is read.
#[derive(Debug, Args)]
pub(crate) struct InputArgs {
    /// Files, folders, patterns; `-` is standard input [default: -]
    ///
    /// A pattern that the shell leaves alone, such as 'in/**/*.txt', is expanded
    #[arg(value_name = "INPUT")]
    pub(crate) inputs: Vec<PathBuf>,
    /// The format to read [default: what names say]
    #[arg(short, long, value_name = "FORMAT", value_parser = format(|info| info.reads))]
    pub(crate) from: Option<Format>,
    /// A list of more files and folders, one a line or ended by NUL, `-` for standard input
    #[arg(long, value_name = "LIST")]
    pub(crate) files_from: Option<PathBuf>,
    /// The names of the list end with NUL, whatever its beginning looks like
    #[arg(long, requires = "files_from")]
    pub(crate) null: bool,
    /// A folder, pattern or list without files is no error
    #[arg(long)]
    pub(crate) allow_empty: bool,
    /// The most bytes of an article, such as 500K or 2M [default: 256M]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub(crate) max_bytes: Option<usize>,
}

/// A number of bytes: `2000`, `500K`, `2M`.
fn size(given: &str) -> Result<usize, String> {
    let (number, unit) = match given.strip_suffix(['K', 'k']) {
        Some(number) => (number, 1 << 10),
        None => given.strip_suffix(['M', 'm']).map_or((given, 1), |number| (number, 1 << 20)),
    };
    let size = number.parse::<usize>().ok().and_then(|number| number.checked_mul(unit));
    size.filter(|size| (1..=MAX_BYTES).contains(size)).ok_or_else(|| {
        "expected a number of bytes from 1 to 256M, such as 20000, 500K or 2M".to_owned()
    })
}

/// How much is done at a time.
#[derive(Debug, Args)]
pub(crate) struct JobArgs {
    /// How many articles to work on at a time [default: as many as there are cores]
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) jobs: Option<u16>,
}

/// What is said about the articles beside their files.
#[derive(Debug, Args)]
pub(crate) struct ArticleArgs {
    #[command(flatten)]
    pub(crate) read: ReadArgs,
    /// The provider: a name, a qcode or a URI
    #[arg(long, value_name = "PROVIDER", value_parser = provider)]
    pub(crate) provider: Option<Concept>,
    /// The identifier of the article
    #[arg(long, value_name = "GUID")]
    pub(crate) guid: Option<Guid>,
}

/// How articles are understood.
#[derive(Debug, Args)]
pub(crate) struct ReadArgs {
    /// The language, such as `en-GB`
    #[arg(long, value_name = "TAG")]
    pub(crate) language: Option<Language>,
    /// The day that "on Monday" is counted from: `2025-06-23`
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) published: Option<Date>,
    /// Find quotes, parties, events and figures [default: in text only]
    #[arg(long, conflicts_with = "no_extract")]
    pub(crate) extract: bool,
    /// Leave quotes, parties, events and figures alone
    #[arg(long)]
    pub(crate) no_extract: bool,
}

impl ArticleArgs {
    /// The same as options of the library.
    pub(crate) fn options(&self, inputs: &InputArgs) -> ReadOptions {
        let mut options = self.read.options(inputs);
        options.provider.clone_from(&self.provider);
        options.guid.clone_from(&self.guid);
        options
    }
}

impl ReadArgs {
    /// The same as options of the library.
    pub(crate) fn options(&self, inputs: &InputArgs) -> ReadOptions {
        let mut options = ReadOptions::default();
        options.max_bytes = inputs.max_bytes;
        options.extract = match (self.extract, self.no_extract) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        };
        options.language.clone_from(&self.language);
        options.published = self.published;
        options
    }
}

/// How messages are shown.
#[derive(Debug, Default, Args)]
pub(crate) struct MessageArgs {
    /// Show errors only
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    /// When to show findings in colour, with an excerpt of the file
    #[arg(long, value_name = "WHEN", value_enum, default_value_t, global = true)]
    pub(crate) color: Color,
    /// How many findings to show for a file; 0 for all
    #[arg(long, value_name = "N", default_value_t = 100, global = true)]
    pub(crate) max_diagnostics: usize,
    /// Print help; `help` shows every option
    #[arg(short, long, global = true, action = ArgAction::HelpShort)]
    pub(crate) help: Option<bool>,
}

/// How `stats` shows its numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatsFormat {
    /// Tables for people
    #[default]
    Table,
    /// JSON
    Json,
}

/// A version of JSON Schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Draft {
    /// Draft 7, which most editors read
    #[value(name = "07", alias = "7")]
    Draft07,
    /// Draft 2020-12
    #[default]
    #[value(name = "2020-12")]
    Draft202012,
}

/// What `schema` prints.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemaFormat {
    /// The JSON Schema of JSON and YAML
    #[default]
    Json,
    /// The JSON Schema of the configuration, `copydesk.toml`; always in draft 7
    Config,
    /// The JSON Schema of `validate --report json`; always in draft 2020-12
    Report,
    /// The codes of our NewsML-G2 and their definitions, as a `knowledgeItem`
    NewsmlCv,
}

/// The outermost element of NewsML-G2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum EnvelopeArg {
    /// One item by itself
    #[value(name = "newsItem")]
    NewsItem,
    /// A message, also around one item
    #[value(name = "newsMessage")]
    NewsMessage,
}

/// In what NewsML-G2 gives the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PayloadArg {
    /// XHTML
    Xhtml,
    /// NITF 3.6
    Nitf,
}

impl From<EnvelopeArg> for Envelope {
    fn from(argument: EnvelopeArg) -> Self {
        match argument {
            EnvelopeArg::NewsItem => Self::NewsItem,
            EnvelopeArg::NewsMessage => Self::NewsMessage,
        }
    }
}

impl From<PayloadArg> for Payload {
    fn from(argument: PayloadArg) -> Self {
        match argument {
            PayloadArg::Xhtml => Self::Xhtml,
            PayloadArg::Nitf => Self::Nitf,
        }
    }
}

/// When to show colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Everywhere
    Always,
    /// Nowhere
    Never,
}

/// Reads the arguments of the process; the error is also what `--help` and `--version` print.
pub(crate) fn parse() -> Result<Arguments, clap::Error> {
    Arguments::from_arg_matches(&help::screen().try_get_matches()?)
}

/// The name that the program was called by: `convert` unless it is `copydesk`.
pub(crate) fn program() -> &'static str {
    let first = std::env::args_os().next().map(PathBuf::from);
    match first.as_deref().and_then(|path| path.file_stem()) {
        Some(name) if name == "copydesk" => "copydesk",
        _ => "convert",
    }
}

fn format(fits: fn(&FormatInfo) -> bool) -> impl TypedValueParser<Value = Format> {
    let rows = Format::all().map(Format::info).filter(|info| fits(info));
    let row =
        |info: &FormatInfo| PossibleValue::new(info.name).aliases(info.aliases).help(info.summary);
    PossibleValuesParser::new(rows.map(row)).try_map(|name| name.parse::<Format>())
}

/// What can be written: articles in a format, or tables of what was found in them.
fn to() -> impl TypedValueParser<Value = To> {
    let formats = Format::all()
        .map(Format::info)
        .filter(|info| info.writes)
        .map(|info| PossibleValue::new(info.name).aliases(info.aliases).help(info.summary));
    let tables = TableFormat::ALL
        .iter()
        .map(|tables| PossibleValue::new(tables.name()).help(tables.summary()));
    let rows: Vec<_> = formats.chain(tables).collect();
    PossibleValuesParser::new(rows).try_map(|name| match TableFormat::named(&name) {
        Some(tables) => Ok(To::Tables(tables)),
        None => name.parse().map(To::Articles),
    })
}

/// A day of the calendar: a month or a year resolves nothing.
fn day(value: &str) -> Result<Date, String> {
    let date: Date = value.parse().map_err(|error| format!("{error}"))?;
    match date.year_month_day() {
        Some(_) => Ok(date),
        None => Err(format!("found {value}, expected a day such as 2025-06-23")),
    }
}

fn provider(value: &str) -> Result<Concept, String> {
    let mut concept = Concept::default();
    if value.contains("://") {
        concept.uri = Some(Uri::new(value).map_err(|e| e.to_string())?);
    } else if let Ok(qcode) = QCode::new(value) {
        concept.qcode = Some(qcode);
    } else {
        concept = Concept::named(Text::new(value).map_err(|e| e.to_string())?);
    }
    Ok(concept)
}
