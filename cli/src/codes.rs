//! The codes of what the program itself reports, and the list of all codes.

use copydesk_convert::codes::{NOT_NEWS_ITEM, NOT_READ};
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

static OWN: [Code; 6] =
    [CANNOT_READ, CANNOT_WRITE, INTERNAL_ERROR, MORE_FINDINGS, NOTHING_FOUND, UNKNOWN_FORMAT];

/// Every code that the program can report, by name.
pub(crate) fn all() -> Vec<Code> {
    let libraries = model::codes::all().chain(copydesk_convert::all_codes());
    let mut codes: Vec<Code> = OWN.into_iter().chain(libraries).collect();
    codes.sort_unstable_by_key(|code| code.name);
    codes.dedup();
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A new warning of a library stops here: is it a loss?
    #[test]
    fn every_warning_of_a_reader_is_a_loss_or_known_to_be_none() {
        // Nothing of the text is lost: it has more to find than is kept.
        let kept = ["bidi-control", "too-many-annotations"];
        let of_writers = ["not-held"];
        let desk: Vec<_> = copydesk_convert::desk_codes().collect();
        for code in copydesk_convert::all_codes().filter(|code| !desk.contains(code)) {
            let known = kept.contains(&code.name) || of_writers.contains(&code.name);
            let decided = known || is_loss_in_reading(&Diagnostic::new(code, ""));
            assert!(decided || code.severity != Severity::Warning, "{code}");
        }
    }
}
