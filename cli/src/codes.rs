//! The codes of what the program itself reports, and the list of all codes.

use std::collections::HashMap;
use std::sync::LazyLock;

use copydesk_convert::codes::{self as convert, NOT_NEWS_ITEM, NOT_READ};
use copydesk_convert::model::{self, Code, Diagnostic, Severity};

/// A file cannot be read.
pub(crate) const CANNOT_READ: Code = Code {
    name: "cannot-read",
    severity: Severity::Error,
    summary: "a file cannot be read",
    explanation: "The file is not there, or the system does not let the program read it. Other inputs are \
        still read. The program ends with 2, so that a missing file is never taken for a valid one.",
};

/// A pattern or folder has no files.
pub(crate) const NOTHING_FOUND: Code = Code {
    name: "nothing-found",
    severity: Severity::Error,
    summary: "a folder, pattern or list has no file to read",
    explanation: "In a folder every file is read whose name ends like that of a format (`convert formats` \
        lists the endings), or of the format that `--from` names. Hidden files, and files that \
        `.gitignore` names, are passed over. A pattern such as `in/**/*.txt` names every file that it \
        matches. If nothing is left, the program ends with 2, so that a mistyped folder is never taken \
        for a valid one; with `--allow-empty` it ends with 0.",
};

/// The format of a file is not known.
pub(crate) const UNKNOWN_FORMAT: Code = Code {
    name: "unknown-format",
    severity: Severity::Error,
    summary: "the name of a file does not tell its format",
    explanation: "The format of a file follows from the ending of its name; `convert formats` lists the \
        endings. Name the format with `--from` otherwise. It is never guessed from the content, \
        because a wrong guess would turn one kind of file into the prose of another.",
};

/// A file cannot be written.
pub(crate) const CANNOT_WRITE: Code = Code {
    name: "cannot-write",
    severity: Severity::Error,
    summary: "a file cannot be written",
    explanation: "A file is written whole or not at all: first under another name in the same folder \
        (`.NAME.copydesk-tmp-…`), then renamed. If any step fails, what stood there before stays as it was. \
        So the folder must be writable, and have room for the old file and the new one together.",
};

/// The program failed on an input.
pub(crate) const INTERNAL_ERROR: Code = Code {
    name: "internal-error",
    severity: Severity::Error,
    summary: "the program failed on an input",
    explanation: "This is a defect of the program, not of the input. Nothing of the input is written; the         other inputs are not touched by it. Please report it with the command and, if it can be shown,         the input.",
};

/// What was written is not the article.
pub(crate) const NOT_VERIFIED: Code = Code {
    name: "not-verified",
    severity: Severity::Error,
    summary: "what was written is not the same article when read again",
    explanation: "With `--verify` each article that is written is read again and compared. A format that \
        holds everything must give the same article; one that holds less, an article that loses nothing \
        more when it is written and read once more. The article is not written. This is a defect of the program: please report it.",
};

/// Articles changed between two runs.
pub(crate) const CANNOT_RESUME: Code = Code {
    name: "cannot-resume",
    severity: Severity::Error,
    summary: "a run cannot go on from an earlier one",
    explanation: "With `--resume` a run goes on behind the last input that an earlier one has finished, \
        which is only right if the arguments, and the inputs up to there, are the same: their names, order \
        and sizes. Delete the file whose name ends in `.copydesk-resume`, and the one that ends in \
        `.copydesk-part`, to begin anew.",
};

/// Diagnostics beyond the limit were not shown.
pub(crate) const MORE_FINDINGS: Code = Code {
    name: "more-findings",
    severity: Severity::Note,
    summary: "a file has more findings than are shown",
    explanation: "At most a hundred findings are shown for a file, errors before warnings; \
        `--max-diagnostics N` changes the number. All of them count for the exit code.",
};

/// What readers report when they pass something over.
///
/// Whatever a writer warns of is a loss; a reader also warns of what is odd but kept.
static LOST_IN_READING: [Code; 2] = [NOT_NEWS_ITEM, NOT_READ];

/// Whether a reader's finding says that something was passed over.
pub(crate) fn is_loss_in_reading(finding: &Diagnostic) -> bool {
    LOST_IN_READING.contains(&finding.code)
}

/// A configuration cannot be used.
pub(crate) const BAD_CONFIGURATION: Code = Code {
    name: "bad-configuration",
    severity: Severity::Error,
    summary: "a configuration cannot be used",
    explanation: "`copydesk.toml` is TOML, and `convert schema --format config` prints what it may hold. A \
        key that is not known is an error, because a misspelt one would silently change nothing. \
        The program ends with 2, and checks none of the files that the configuration is for.",
};

/// A baseline cannot be used.
pub(crate) const BAD_BASELINE: Code = Code {
    name: "bad-baseline",
    severity: Severity::Error,
    summary: "a baseline cannot be used",
    explanation: "A baseline is a file that `convert validate --write-baseline` wrote. Another file, or one that \
        was damaged by a merge, would hide nothing or the wrong things. Write it again.",
};

/// A baseline says more than there is.
pub(crate) const UNUSED_BASELINE: Code = Code {
    name: "unused-baseline",
    severity: Severity::Note,
    summary: "the baseline has findings that are mended",
    explanation: "The baseline names findings in this file that are no longer there. Write it again with \
        `--write-baseline`, so that they stay mended: until then the same ones would be hidden again.",
};

/// A comment hides nothing.
pub(crate) const UNUSED_SUPPRESSION: Code = Code {
    name: "unused-suppression",
    severity: Severity::Warning,
    summary: "a comment ignores something that is not found",
    explanation: "`copydesk: ignore CODE` in a comment hides findings of that code in its line, or if it stands \
        alone in the line below; `copydesk: ignore-file CODE` in the whole file. If there is none, the \
        fault was mended, or the comment moved away from it. It would hide the next one.",
};

/// A comment that cannot be understood.
pub(crate) const BAD_SUPPRESSION: Code = Code {
    name: "bad-suppression",
    severity: Severity::Error,
    summary: "a comment to copydesk cannot be understood",
    explanation: "Comments of XML, of YAML and of the front matter of a text can hide findings: \
        `copydesk: ignore CODE` those of its line, or if it stands alone of the line below, and \
        `copydesk: ignore-file CODE` those of the whole file. Several codes are set off by spaces or \
        commas; a family such as `desk` stands for all of its codes. What keeps an article from being \
        read cannot be hidden. JSON has no comments, and in plain text every character is words: use \
        `[[overrides]]` in `copydesk.toml` for them.",
};

/// A file that no check has seen.
pub(crate) const NOT_CHECKED: Code = Code {
    name: "not-checked",
    severity: Severity::Error,
    summary: "a file or an article in it was not checked",
    explanation: "The file holds no article, or one of its articles could not be read and what says so was ignored. A file \
        that was not checked never passes for one without faults. Mend what keeps it from being read, \
        or leave the file out: with `exclude` in `copydesk.toml`, or a line in `.gitignore`.",
};

/// A byte-order mark.
pub(crate) const BYTE_ORDER_MARK: Code = Code {
    name: "byte-order-mark",
    severity: Severity::Note,
    summary: "the file begins with a byte-order mark",
    explanation: "UTF-8 has no byte order, and some programs take the mark for a character. `--fix` takes it out.",
};

/// Spaces at the end of a line.
pub(crate) const TRAILING_SPACE: Code = Code {
    name: "trailing-space",
    severity: Severity::Note,
    summary: "a line ends with spaces or tabs",
    explanation: "Spaces that nobody sees make changes that nobody sees. `--fix` takes them out where the article \
        is the same without them.",
};

/// Line ends of several kinds.
pub(crate) const MIXED_LINE_ENDS: Code = Code {
    name: "mixed-line-ends",
    severity: Severity::Note,
    summary: "lines end in different ways",
    explanation: "Most lines of the file end in one way and this one in another: LF, CR LF or CR. `--fix` makes \
        them alike where the article stays the same.",
};

/// A last line without an end.
pub(crate) const NO_FINAL_LINE_END: Code = Code {
    name: "no-final-line-end",
    severity: Severity::Note,
    summary: "the last line has no end",
    explanation: "Some programs pass over a last line without a line end, and adding a line behind it changes two. \
        `--fix` adds it where the article stays the same.",
};

static OWN: [Code; 18] = [
    BAD_BASELINE,
    BAD_CONFIGURATION,
    BAD_SUPPRESSION,
    BYTE_ORDER_MARK,
    CANNOT_READ,
    CANNOT_RESUME,
    CANNOT_WRITE,
    INTERNAL_ERROR,
    MIXED_LINE_ENDS,
    MORE_FINDINGS,
    NOTHING_FOUND,
    NOT_CHECKED,
    NOT_VERIFIED,
    NO_FINAL_LINE_END,
    TRAILING_SPACE,
    UNKNOWN_FORMAT,
    UNUSED_BASELINE,
    UNUSED_SUPPRESSION,
];

/// The files that a run is about, and what is told about them.
static RUN: [Code; 10] = [
    BAD_BASELINE,
    BAD_CONFIGURATION,
    CANNOT_READ,
    CANNOT_RESUME,
    CANNOT_WRITE,
    INTERNAL_ERROR,
    NOTHING_FOUND,
    NOT_CHECKED,
    NOT_VERIFIED,
    UNKNOWN_FORMAT,
];

/// Comments, the baseline, and how much is shown.
static CONTROL: [Code; 4] = [BAD_SUPPRESSION, MORE_FINDINGS, UNUSED_BASELINE, UNUSED_SUPPRESSION];

static LAYOUT: [Code; 4] = [BYTE_ORDER_MARK, MIXED_LINE_ENDS, NO_FINAL_LINE_END, TRAILING_SPACE];

/// What keeps an article from being read.
static READING: [Code; 22] = [
    convert::EMPTY,
    convert::EMPTY_ITEM,
    convert::FORBIDDEN_CHARACTER,
    convert::JSON_SYNTAX,
    convert::NEWER_SCHEMA,
    convert::NOT_ONE_ARTICLE,
    convert::NOT_UTF8,
    convert::NO_ARTICLE,
    convert::NO_NEWS_ITEM,
    convert::ONLY_WRITTEN,
    convert::OTHER_FORMAT,
    convert::TOO_DEEP,
    convert::TOO_LARGE,
    convert::TWO_BODIES,
    convert::UNWRITABLE,
    convert::XML_DOCTYPE,
    convert::XML_ENCODING,
    convert::XML_ENTITY,
    convert::XML_LIMIT,
    convert::XML_MALFORMED,
    convert::YAML_FEATURE,
    convert::YAML_SYNTAX,
];

/// What rules are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Family {
    /// Whether inputs can be had and outputs written.
    Run,
    /// Whether a file can be read as an article at all.
    Reading,
    /// The schema and the rules of the model.
    Structure,
    /// The rules of NewsML-G2.
    Standard,
    /// What a copy desk asks about the words.
    Desk,
    /// What nobody sees: marks and white space of the file.
    Layout,
    /// Comments to the program, baselines.
    Control,
}

impl Family {
    /// Every one.
    pub(crate) const ALL: [Self; 7] = [
        Self::Run,
        Self::Reading,
        Self::Structure,
        Self::Standard,
        Self::Desk,
        Self::Layout,
        Self::Control,
    ];

    /// Its name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Run => "run",
            Self::Reading => "reading",
            Self::Structure => "structure",
            Self::Standard => "standard",
            Self::Desk => "desk",
            Self::Layout => "layout",
            Self::Control => "control",
        }
    }

    /// What its rules are about.
    pub(crate) const fn summary(self) -> &'static str {
        match self {
            Self::Run => "whether files can be had; always reported",
            Self::Reading => "whether a file can be read as an article at all; always reported",
            Self::Structure => "the schema and the rules of an article",
            Self::Standard => "the rules of NewsML-G2",
            Self::Desk => "what a copy desk asks about the words",
            Self::Layout => {
                "marks and white space that nobody sees; reported if selected, mended by `--fix`"
            }
            Self::Control => "comments to the program, baselines",
        }
    }

    /// Whether its findings can be ignored. Some must not be: without them a file would pass unread.
    pub(crate) const fn may_be_left_out(self) -> bool {
        !matches!(self, Self::Run | Self::Reading)
    }

    /// Whether it is reported unless something else is said.
    pub(crate) const fn is_on(self) -> bool {
        !matches!(self, Self::Layout)
    }
}

/// What a code is about.
pub(crate) fn family(code: &Code) -> Family {
    FAMILIES.get(code.name).copied().unwrap_or(Family::Structure)
}

/// What NewsML-G2 rules begin with.
const STANDARD: &str = "newsml-";

static FAMILIES: LazyLock<HashMap<&str, Family>> = LazyLock::new(|| {
    let desk: Vec<_> = copydesk_convert::desk_codes().collect();
    let lists: [(&[Code], Family); 5] = [
        (&RUN, Family::Run),
        (&READING, Family::Reading),
        (&LAYOUT, Family::Layout),
        (&CONTROL, Family::Control),
        (&desk, Family::Desk),
    ];
    let listed = |code: &Code| lists.iter().find(|(list, _)| list.contains(code)).map(|(_, f)| *f);
    let family = |code: &Code| match listed(code) {
        Some(family) => family,
        None if code.name.starts_with(STANDARD) => Family::Standard,
        None => Family::Structure,
    };
    all().iter().map(|code| (code.name, family(code))).collect()
});

static ALL: LazyLock<Vec<Code>> = LazyLock::new(|| {
    let libraries = model::codes::all().chain(copydesk_convert::all_codes());
    let mut codes: Vec<Code> = OWN.into_iter().chain(libraries).collect();
    codes.sort_unstable_by_key(|code| code.name);
    codes.dedup();
    codes
});

/// Every code that the program can report, by name.
pub(crate) fn all() -> &'static [Code] {
    &ALL
}

/// The codes of a family, by name.
pub(crate) fn of(family: Family) -> &'static [Code] {
    static OF: LazyLock<HashMap<&str, Vec<Code>>> = LazyLock::new(|| {
        let mut of: HashMap<&str, Vec<Code>> = HashMap::new();
        for code in all() {
            of.entry(self::family(code).name()).or_default().push(*code);
        }
        of
    });
    OF.get(family.name()).map_or(&[], Vec::as_slice)
}

/// How many near codes are named when there is no such code.
const MAX_NEAR: usize = 3;

/// What to say about a code that does not exist.
pub(crate) fn unknown(name: &str) -> String {
    let found = name.chars().take(60).collect::<String>();
    let near = near(name, all().iter().map(|code| code.name));
    if near.is_empty() {
        let names: Vec<_> = all().iter().map(|code| code.name).collect();
        return format!("found the code {found:?}, expected one of\n  {}", names.join("\n  "));
    }
    format!("found the code {found:?}, which does not exist; did you mean {}?", near.join(" or "))
}

/// The names that a mistyped one may stand for, the likeliest first.
pub(crate) fn near<'a>(name: &str, all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut near: Vec<_> = all.map(|known| (strsim::jaro_winkler(name, known), known)).collect();
    near.retain(|(likeness, _)| *likeness > 0.8);
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    near.into_iter().map(|(_, name)| name).take(MAX_NEAR).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A new warning of a library stops here: is it a loss?
    #[test]
    fn every_warning_of_a_reader_is_a_loss_or_known_to_be_none() {
        // Nothing of the text is lost: it has more to find than is kept.
        let kept = [
            "bidi-control",
            "not-front-matter",
            "other-encoding",
            "too-many-annotations",
            "too-many-pieces",
        ];
        let of_writers = ["not-held"];
        let desk: Vec<_> = copydesk_convert::desk_codes().collect();
        for code in copydesk_convert::all_codes().filter(|code| !desk.contains(code)) {
            // What a check against the standard finds is not of a reader.
            let known = kept.contains(&code.name)
                || of_writers.contains(&code.name)
                || code.name.starts_with("newsml-");
            let decided = known || is_loss_in_reading(&Diagnostic::new(code, ""));
            assert!(decided || code.severity != Severity::Warning, "{code}");
        }
    }
}
