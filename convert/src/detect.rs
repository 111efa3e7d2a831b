//! Tells formats apart that share an ending: only after reading has failed.

use copydesk_model::Diagnostic;

use crate::error::Gathered;
use crate::{Format, ReadError, Source, codes, ninjs, nitf};

/// What was found in a file without articles, or, if it is in another format than was named, that.
pub(crate) fn explained(format: Format, source: &Source, reading: Gathered) -> Gathered {
    let found = match format {
        Format::Json if ninjs::looks_like(source) => Format::Ninjs,
        Format::Xml if nitf::looks_like(source) => Format::Nitf,
        _ => return reading,
    };
    ReadError::from(other(format, found, source)).into()
}

/// What says that a text is a file of another format, if it begins as no prose does.
///
/// Every text can be read, so reading alone would take it for an article.
pub(crate) fn in_text(source: &Source) -> Option<Diagnostic> {
    let text = source.text().trim_start();
    let begins = |beginnings: &[&str]| beginnings.iter().any(|begin| text.starts_with(begin));
    let object = text.strip_prefix('{').map(str::trim_start);
    let found = match object {
        Some(fields) if fields.starts_with("\"schema\"") => Format::Json,
        _ if begins(&["<nitf>", "<nitf "]) => Format::Nitf,
        _ if begins(&["<?xml ", "<newsItem ", "<newsMessage "]) => Format::Xml,
        _ if begins(&["schema: 1\n", "schema: 1\r"]) => Format::Yaml,
        _ => return None,
    };
    Some(other(Format::Text, found, source))
}

/// That a file is in another format than was named.
fn other(format: Format, found: Format, source: &Source) -> Diagnostic {
    let summary = |format: Format| {
        let summary = format.info().summary;
        summary.split([';', ',']).next().unwrap_or_default()
    };
    let message = format!("found {}, expected {}", summary(found), summary(format));
    let help = format!("read it with `--from {found}`");
    Diagnostic::new(codes::OTHER_FORMAT, message).help(help).at(source.location(0..1))
}

#[cfg(test)]
mod tests {
    use crate::{CheckOptions, Format, ReadOptions, Source, check, read};

    #[test]
    fn a_text_that_is_a_file_of_another_format_is_no_article() {
        for (text, found) in [
            ("{ \"schema\": 1}", "the model as JSON"),
            ("schema: 1\nheadlines: [Tide]\n", "the model as YAML"),
            ("<?xml version=\"1.0\"?>\n<newsItem/>", "IPTC NewsML-G2 2.35"),
            ("\n<nitf><body/></nitf>", "IPTC NITF 3.6"),
        ] {
            let checked = check(Format::Text, &Source::new("a", text), &CheckOptions::default());
            let first = checked.diagnostics.first().expect(text).to_string();
            let said = format!("1:1: error[other-format]: found {found}, expected plain text");
            assert!(first.starts_with(&said), "{first}");
            assert!(checked.articles.is_empty() && !checked.whole);
        }
        for text in ["{schema} is a word", "< Tide turns >", "Schema: 1\n\nA wall."] {
            assert_eq!(super::in_text(&Source::new("a", text)), None, "{text}");
        }
    }

    #[test]
    fn a_file_of_another_format_is_named() {
        for (format, text, message) in [
            (
                Format::Json,
                r#"{"uri": "urn:example:1", "headlines": [{"value": "Wall"}]}"#,
                "1:1: error[other-format]: found IPTC ninjs 3.1, expected the model as JSON",
            ),
            (
                Format::Xml,
                "<?xml version='1.0'?>\n<!-- wire --><nitf><body/></nitf>",
                "1:1: error[other-format]: found IPTC NITF 3.6, expected IPTC NewsML-G2 2.35",
            ),
            (
                Format::Xml,
                "<html/>",
                "1:1: error[no-news-item]: found `html`, expected a `newsItem`",
            ),
        ] {
            let source = Source::new("test", text);
            let error = read(format, &source, &ReadOptions::default()).expect_err(text);
            assert_eq!(error.to_string(), message);
        }
    }
}
