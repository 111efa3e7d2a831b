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
    let summary = |format: Format| format.info().summary.split(';').next().unwrap_or_default();
    let message = format!("found {}, expected {}", summary(found), summary(format));
    let help = format!("read it with `--from {found}`");
    let place = source.location(0..1);
    let finding = Diagnostic::new(codes::OTHER_FORMAT, message).help(help).at(place);
    ReadError::from(finding).into()
}

#[cfg(test)]
mod tests {
    use crate::{Format, ReadOptions, Source, read};

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
