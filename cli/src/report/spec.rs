//! `--report FORMAT[=PATH]`

use std::fmt;
use std::path::PathBuf;

/// A form that findings are told in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReportFormat {
    Human,
    Concise,
    Json,
    Jsonl,
    Sarif,
    Github,
    Gitlab,
    Junit,
    Checkstyle,
}

impl ReportFormat {
    /// Every one, with its name.
    pub(crate) const ALL: [(&'static str, Self); 9] = [
        ("human", Self::Human),
        ("concise", Self::Concise),
        ("json", Self::Json),
        ("jsonl", Self::Jsonl),
        ("sarif", Self::Sarif),
        ("github", Self::Github),
        ("gitlab", Self::Gitlab),
        ("junit", Self::Junit),
        ("checkstyle", Self::Checkstyle),
    ];
}

impl fmt::Display for ReportFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Self::ALL.iter().find(|(_, format)| format == self).map_or("", |(name, _)| name);
        f.pad(name)
    }
}

/// A report that is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ReportSpec {
    /// Its form.
    pub(crate) format: ReportFormat,
    /// The file it goes to; none for standard output.
    pub(crate) path: Option<PathBuf>,
}

/// Reads the value of the option.
pub(crate) fn report_spec(value: &str) -> Result<ReportSpec, String> {
    let (name, path) = match value.split_once('=') {
        Some((_, "")) => return Err("found no file behind the =, expected FORMAT=PATH".to_owned()),
        Some((name, path)) => (name, Some(path)),
        None => (value, None),
    };
    let format = ReportFormat::ALL.iter().find(|(known, _)| *known == name);
    let Some((_, format)) = format else {
        let names: Vec<_> = ReportFormat::ALL.iter().map(|(name, _)| *name).collect();
        return Err(format!("found the format {name:?}, expected {}", names.join(", ")));
    };
    let path = path.filter(|path| *path != "-").map(PathBuf::from);
    Ok(ReportSpec { format: *format, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_names_its_form_and_its_file() {
        let spec =
            |format, path: Option<&str>| Ok(ReportSpec { format, path: path.map(Into::into) });
        assert_eq!(report_spec("sarif"), spec(ReportFormat::Sarif, None));
        assert_eq!(report_spec("json=-"), spec(ReportFormat::Json, None));
        assert_eq!(report_spec("junit=a=b.xml"), spec(ReportFormat::Junit, Some("a=b.xml")));
        assert!(report_spec("xml").is_err_and(|why| why.contains("checkstyle")));
        assert!(report_spec("json=").is_err());
    }
}
