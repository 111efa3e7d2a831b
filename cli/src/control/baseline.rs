//! Findings that are known and left for later: `--baseline` and `--write-baseline`.
//!
//! A file of one line a finding, in order, so that changes to it can be read and merged. Files are
//! named from the folder of the baseline; findings by what does not change when lines move.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use copydesk_convert::model::Diagnostic;
use serde_json::{Value, json};

use crate::codes::{self, Family};
use crate::output::Saving;
use crate::read::reason;
use crate::report::{FileReport, Finding, relative};

/// The version of the form.
const VERSION: u64 = 1;

/// The most bytes that are read of a baseline: half a million findings.
const MAX_BYTES: u64 = 64 << 20;

/// Findings of one file: code and hash, and how many.
type Known = HashMap<(String, u64), u32>;

/// What is known.
#[derive(Debug)]
pub(crate) struct Baseline {
    folder: PathBuf,
    files: HashMap<String, Known>,
}

impl Baseline {
    /// Reads a baseline.
    pub(crate) fn read(path: &Path) -> Result<Self, Box<Diagnostic>> {
        let bad = |message: String| Box::new(Diagnostic::new(codes::BAD_BASELINE, message));
        let bytes =
            bytes(path).map_err(|error| bad(format!("cannot read it: {}", reason(&error))))?;
        let value: Value =
            serde_json::from_slice(&bytes).map_err(|error| bad(format!("not JSON: {error}")))?;
        if value.get("copydesk-baseline").and_then(Value::as_u64) != Some(VERSION) {
            let message = format!("found no \"copydesk-baseline\": {VERSION}, expected a baseline");
            return Err(Box::new(bad(message).help("write it with --write-baseline")));
        }
        let Some(findings) = value.get("findings").and_then(Value::as_array) else {
            let message = "found no list of \"findings\", expected one, empty if nothing is known";
            return Err(Box::new(bad(message.to_owned()).help("write it with --write-baseline")));
        };
        let mut files: HashMap<String, Known> = HashMap::new();
        for (i, finding) in findings.iter().enumerate() {
            let (file, code, hash, count) = entry(finding).ok_or_else(|| {
                bad(format!("found an entry that is not one of a baseline: findings[{i}]"))
            })?;
            // Two branches that each know a finding know it once.
            let known = files.entry(file).or_default().entry((code, hash)).or_default();
            *known = count.max(*known);
        }
        Ok(Self { folder: folder(path), files })
    }

    /// Takes away what is known, and tells how many findings that were and whether more are known
    /// than there are.
    pub(crate) fn take(&self, path: &Path, findings: &mut Vec<Finding>) -> (usize, usize) {
        let known = self.files.get(&relative(&self.folder, path));
        let Some(known) = known else { return (0, 0) };
        let before = findings.len();
        let all: u64 = known.values().map(|count| u64::from(*count)).sum();
        findings.retain(|finding| {
            let key = (finding.diagnostic.code.name.to_owned(), finding.fingerprint.hash);
            known.get(&key).is_none_or(|count| finding.fingerprint.number > *count)
        });
        let taken = before - findings.len();
        (taken, usize::try_from(all).unwrap_or(usize::MAX).saturating_sub(taken))
    }
}

/// The bytes of a baseline, which is of bounded size.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path)?;
    io::Read::read_to_end(&mut io::Read::take(file, MAX_BYTES + 1), &mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        let message = format!("found more than {MAX_BYTES} bytes, expected fewer");
        return Err(io::Error::other(message));
    }
    Ok(bytes)
}

fn entry(value: &Value) -> Option<(String, String, u64, u32)> {
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let hash = u64::from_str_radix(text("hash")?, 16).ok()?;
    let count = u32::try_from(value.get("count")?.as_u64()?).ok()?;
    Some((text("file")?.to_owned(), text("code")?.to_owned(), hash, count))
}

/// The folder that files are named from.
fn folder(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.parent().map_or_else(|| path.clone(), Path::to_owned)
}

/// Writes a baseline of what is found.
#[derive(Debug)]
pub(crate) struct Recorder {
    folder: PathBuf,
    file: Saving,
    found: BTreeMap<(String, &'static str, u64), u32>,
}

impl Recorder {
    /// Begins a baseline.
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { folder: folder(path), file: Saving::open(path)?, found: BTreeMap::new() })
    }

    /// Records what was found in a file. What keeps a run from checking it is never known.
    pub(crate) fn record(&mut self, path: &Path, file: &FileReport) {
        let name = relative(&self.folder, path);
        for Finding { diagnostic, fingerprint, .. } in &file.findings {
            if codes::family(&diagnostic.code) != Family::Run {
                let key = (name.clone(), diagnostic.code.name, fingerprint.hash);
                *self.found.entry(key).or_default() += 1;
            }
        }
    }

    /// Puts the file in its place, and tells how many findings it has.
    pub(crate) fn finish(mut self) -> io::Result<u32> {
        writeln!(self.file, "{{\"copydesk-baseline\": {VERSION}, \"findings\": [")?;
        let last = self.found.len();
        let mut text = String::new();
        for (number, ((file, code, hash), count)) in (1..).zip(&self.found) {
            let hash = format!("{hash:016x}");
            let entry = json!({ "file": file, "code": code, "hash": hash, "count": count });
            text.push_str(&format!("{entry}{}\n", if number == last { "" } else { "," }));
        }
        writeln!(self.file, "{text}]}}")?;
        self.file.commit()?;
        Ok(self.found.values().sum())
    }
}
