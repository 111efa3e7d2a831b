//! The table of formats.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

/// A format that articles are read from or written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Format {
    /// Plain text.
    Text,
    /// Our schema as JSON.
    Json,
    /// Our schema as JSON, one article a line.
    Jsonl,
    /// Our schema as YAML.
    Yaml,
    /// IPTC NewsML-G2.
    Xml,
    /// IPTC ninjs.
    Ninjs,
    /// IPTC NITF.
    Nitf,
    /// A schema.org `NewsArticle` as JSON-LD.
    Jsonld,
}

/// What a program needs to know of a format: one row of the table.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FormatInfo {
    /// The format.
    pub format: Format,
    /// Its name on the command line.
    pub name: &'static str,
    /// Other names for it.
    pub aliases: &'static [&'static str],
    /// What it is, in a few words.
    pub summary: &'static str,
    /// Endings of file names, without the point; the first is the one that is written.
    pub extensions: &'static [&'static str],
    /// Its media type.
    pub media_type: &'static str,
    /// Whether a file can hold more or fewer than one article.
    pub many: bool,
    /// Whether articles can be read from it.
    pub reads: bool,
    /// Whether articles can be written to it.
    pub writes: bool,
    /// Whether it holds everything that an article can have. Writing to another reports what is lost.
    pub lossless: bool,
}

static TABLE: [FormatInfo; 8] = [
    FormatInfo {
        format: Format::Text,
        name: "text",
        aliases: &["txt", "plain"],
        summary: "plain text, optionally with YAML front matter",
        extensions: &["txt", "text", "md"],
        media_type: "text/plain",
        many: false,
        reads: true,
        writes: true,
        lossless: true,
    },
    FormatInfo {
        format: Format::Json,
        name: "json",
        aliases: &[],
        summary: "the model as JSON",
        extensions: &["json"],
        media_type: "application/json",
        many: false,
        reads: true,
        writes: true,
        lossless: true,
    },
    FormatInfo {
        format: Format::Jsonl,
        name: "jsonl",
        aliases: &["ndjson"],
        summary: "the model as JSON, one article a line",
        extensions: &["jsonl", "ndjson"],
        media_type: "application/jsonl",
        many: true,
        reads: true,
        writes: true,
        lossless: true,
    },
    FormatInfo {
        format: Format::Yaml,
        name: "yaml",
        aliases: &["yml"],
        summary: "the model as YAML, one article a document",
        extensions: &["yaml", "yml"],
        media_type: "application/yaml",
        many: true,
        reads: true,
        writes: true,
        lossless: true,
    },
    FormatInfo {
        format: Format::Xml,
        name: "xml",
        aliases: &["newsml", "newsml-g2"],
        summary: "IPTC NewsML-G2 2.35",
        extensions: &["xml"],
        media_type: "application/vnd.iptc.g2.newsitem+xml",
        many: true,
        reads: true,
        writes: true,
        lossless: true,
    },
    FormatInfo {
        format: Format::Ninjs,
        name: "ninjs",
        aliases: &[],
        summary: "IPTC ninjs 3.1; without annotations",
        extensions: &["ninjs.json", "ninjs"],
        media_type: "application/json",
        many: false,
        reads: true,
        writes: true,
        lossless: false,
    },
    FormatInfo {
        format: Format::Nitf,
        name: "nitf",
        aliases: &[],
        summary: "IPTC NITF 3.6; with few annotations",
        extensions: &["nitf.xml", "nitf"],
        media_type: "application/nitf+xml",
        many: false,
        reads: true,
        writes: true,
        lossless: false,
    },
    FormatInfo {
        format: Format::Jsonld,
        name: "jsonld",
        aliases: &["json-ld"],
        summary: "schema.org NewsArticle; only written",
        extensions: &["jsonld"],
        media_type: "application/ld+json",
        many: true,
        reads: false,
        writes: true,
        lossless: false,
    },
];

impl Format {
    /// Every format, in the order of the table.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        TABLE.iter().map(|row| row.format)
    }

    /// The row of the table.
    #[must_use]
    pub fn info(self) -> &'static FormatInfo {
        let first = &TABLE[0];
        TABLE.iter().find(|row| row.format == self).unwrap_or(first)
    }

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.info().name
    }

    /// The format that a file's name says, by its longest known ending in any case.
    #[must_use]
    pub fn of_path(path: &Path) -> Option<Self> {
        // As bytes: the rest of a name may be in an old encoding.
        let name = path.file_name()?.as_encoded_bytes();
        let ends = |ending: &str| {
            let (stem, end) = name.split_at_checked(name.len().wrapping_sub(ending.len()))?;
            let is_stem = stem.len() > 1 && stem.ends_with(b".");
            (is_stem && end.eq_ignore_ascii_case(ending.as_bytes())).then_some(())
        };
        // The longest ending counts: a file may end in `.ninjs.json`.
        let endings = TABLE.iter().flat_map(|row| row.extensions.iter().map(move |e| (e, row)));
        let found =
            endings.filter(|(ending, _)| ends(ending).is_some()).max_by_key(|(e, _)| e.len());
        found.map(|(_, row)| row.format)
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Why a name is not that of a [`Format`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found the format {0:?}, expected {names}", names = names())]
pub struct FormatError(String);

fn names() -> String {
    let names: Vec<_> = TABLE.iter().map(|row| row.name).collect();
    names.join(", ")
}

impl FromStr for Format {
    type Err = FormatError;
    fn from_str(s: &str) -> Result<Self, FormatError> {
        TABLE
            .iter()
            .find(|row| row.name == s || row.aliases.contains(&s))
            .map(|row| row.format)
            .ok_or_else(|| FormatError(s.chars().take(40).collect()))
    }
}
