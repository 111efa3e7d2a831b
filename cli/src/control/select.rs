//! Rules chosen by code, by family, or by the beginning of their codes.

use copydesk_convert::model::{Code, Severity};

use crate::codes::{self, Family};

/// Some rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Selector {
    /// A family: `desk`.
    Family(Family),
    /// Codes that begin alike: `xml-*`.
    Prefix(String),
    /// One code.
    Code(Code),
}

/// What is chosen in one place: on the command line, in a configuration, or for some paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Layer {
    /// If there are any, only these are reported.
    pub(crate) select: Vec<Selector>,
    /// These are not reported.
    pub(crate) ignore: Vec<Selector>,
    /// How bad these are.
    pub(crate) severity: Vec<(Selector, Severity)>,
}

impl Selector {
    /// Reads a name.
    ///
    /// What keeps an article from being read can be chosen, but not left out: nothing else would be
    /// checked then, and nobody would know.
    pub(crate) fn parse(name: &str, leaves_out: bool) -> Result<Self, String> {
        let selector = Self::find(name)?;
        let fixed = match &selector {
            Self::Code(code) => !codes::family(code).may_be_left_out(),
            Self::Family(family) => !family.may_be_left_out(),
            Self::Prefix(_) => false,
        };
        if fixed && leaves_out {
            return Err(format!(
                "found {name}, which cannot be ignored or made less: without it a file would pass unread"
            ));
        }
        Ok(selector)
    }

    fn find(name: &str) -> Result<Self, String> {
        if let Some(family) = Family::ALL.into_iter().find(|family| family.name() == name) {
            return Ok(Self::Family(family));
        }
        let all = codes::all();
        if let Some(prefix) = name.strip_suffix('*') {
            let any = !prefix.is_empty() && all.iter().any(|code| code.name.starts_with(prefix));
            return match any {
                true => Ok(Self::Prefix(prefix.to_owned())),
                false => Err(format!("found {name:?}, but no code begins so")),
            };
        }
        match all.iter().find(|code| code.name == name) {
            Some(code) => Ok(Self::Code(*code)),
            None => Err(codes::unknown(name)),
        }
    }

    /// How closely it names a code; nothing if it does not.
    fn names(&self, code: &Code) -> Option<usize> {
        match self {
            Self::Family(family) => (*family == codes::family(code)).then_some(1),
            Self::Prefix(prefix) => {
                code.name.starts_with(prefix.as_str()).then(|| 1 + prefix.len())
            }
            Self::Code(one) => (one == code).then_some(usize::MAX),
        }
    }
}

impl Selector {
    /// Whether it names a code.
    pub(super) fn matches(&self, code: &Code) -> bool {
        self.names(code).is_some()
    }
}

/// How closely any of some selectors names a code; 0 if none does.
fn closest(selectors: &[Selector], code: &Code) -> usize {
    selectors.iter().filter_map(|selector| selector.names(code)).max().unwrap_or(0)
}

impl Layer {
    /// Whether it leaves a code out by name.
    pub(crate) fn ignores(&self, code: &Code) -> bool {
        closest(&self.ignore, code) > closest(&self.select, code)
    }

    /// Whether it asks for what is always reported, and so perhaps for nothing else.
    pub(crate) fn selects_reading(&self) -> bool {
        codes::of(Family::Reading).iter().any(|code| closest(&self.select, code) > 0)
    }

    /// Whether a code is reported, if it was or was not before this layer.
    fn reports(&self, code: &Code, before: bool) -> bool {
        let (select, ignore) = (closest(&self.select, code), closest(&self.ignore, code));
        let chosen = if self.select.is_empty() { before } else { select > 0 };
        // What is named more closely counts: one code of a family that is left out.
        chosen && (ignore == 0 || select > ignore)
    }

    fn severity(&self, code: &Code) -> Option<Severity> {
        let named =
            self.severity.iter().filter_map(|(s, severity)| Some((s.names(code)?, *severity)));
        named.max_by_key(|(closeness, _)| *closeness).map(|(_, severity)| severity)
    }
}

/// How bad a finding is after every layer, the last one deciding; nothing if it is not reported.
pub(crate) fn judge<'a>(
    layers: impl Iterator<Item = &'a Layer>,
    code: &Code,
    severity: Severity,
) -> Option<Severity> {
    let family = codes::family(code);
    if !family.may_be_left_out() {
        return Some(severity);
    }
    let (mut reported, mut severity) = (family.is_on(), severity);
    for layer in layers {
        reported = layer.reports(code, reported);
        severity = layer.severity(code).unwrap_or(severity);
    }
    reported.then_some(severity)
}

/// The selectors that several names mean, or what is wrong with them.
pub(crate) fn selectors(names: &[String], leaves_out: bool) -> Result<Vec<Selector>, String> {
    names.iter().map(|name| Selector::parse(name.trim(), leaves_out)).collect()
}

#[cfg(test)]
mod tests {
    use copydesk_convert::codes::{JSON_SYNTAX, UNKNOWN_FIELD};

    use super::*;

    fn layer(select: &[&str], ignore: &[&str]) -> Layer {
        let read = |names: &[&str], leaves_out| {
            let names: Vec<_> = names.iter().map(|&name| name.to_owned()).collect();
            selectors(&names, leaves_out).unwrap()
        };
        Layer { select: read(select, false), ignore: read(ignore, true), severity: Vec::new() }
    }

    fn reported(layers: &[Layer]) -> bool {
        judge(layers.iter(), &UNKNOWN_FIELD, Severity::Error).is_some()
    }

    #[test]
    fn what_is_named_more_closely_counts() {
        assert!(reported(&[]));
        assert!(!reported(&[layer(&[], &["structure"])]));
        assert!(!reported(&[layer(&[], &["unknown-*"])]));
        assert!(reported(&[layer(&["unknown-field"], &["structure"])]));
        assert!(!reported(&[layer(&["structure"], &["unknown-field"])]));
        assert!(!reported(&[layer(&["unknown-field"], &["unknown-field"])]));
        assert!(!reported(&[layer(&["missing-field"], &[])]));
    }

    #[test]
    fn the_last_layer_decides() {
        assert!(reported(&[layer(&[], &["structure"]), layer(&["unknown-field"], &[])]));
        assert!(!reported(&[layer(&["unknown-field"], &[]), layer(&[], &["structure"])]));
    }

    #[test]
    fn what_keeps_a_file_from_being_read_is_always_reported() {
        for name in ["json-syntax", "reading", "cannot-read"] {
            assert!(Selector::parse(name, true).is_err(), "{name}");
        }
        let layers = [layer(&["unknown-field"], &["json-*", "structure"])];
        let found = judge(layers.iter(), &JSON_SYNTAX, Severity::Error);
        assert_eq!(found, Some(Severity::Error));
    }

    #[test]
    fn an_unknown_name_gets_the_nearest() {
        let error = Selector::parse("unknown-feild", true).unwrap_err();
        assert!(error.contains("did you mean unknown-field"), "{error}");
        assert!(Selector::parse("nosuch-*", true).is_err());
        assert!(Selector::parse("*", true).is_err());
    }
}
