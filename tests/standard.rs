//! NewsML-G2 against its standard: what is sound has no findings, each rule finds what it is for, and
//! everything that is written is sound.

use copydesk_convert::{
    Envelope, Format, Payload, Source, WriteOptions, all_codes, check_standard,
};
use copydesk_model::{Article, Diagnostic, Severity, strategies};
use copydesk_tests::{Fixture, assert_golden, fixtures, lossless, read_one, write_one};
use proptest::prelude::*;

fn check(name: &str, text: &str) -> Vec<Diagnostic> {
    let source = Source::decode(name, text.into()).unwrap();
    check_standard(Format::Xml, &source)
}

fn messages(fixture: &Fixture) -> String {
    let mut out = String::new();
    for finding in check(&fixture.name, &fixture.text()) {
        out += &format!("{finding}\n");
        if let Some(help) = &finding.help {
            out += &format!("  help: {help}\n");
        }
    }
    out
}

/// What is worth more than a note: elements of others, which an article carries, are noted.
fn wrong(text: &str) -> Vec<String> {
    let found = check("written", text).into_iter();
    found.filter(|d| d.severity > Severity::Note).map(|d| d.to_string()).collect()
}

#[test]
fn sound_files_have_no_findings() {
    for fixture in fixtures("standard/valid", "xml") {
        assert_eq!(messages(&fixture), "", "{}", fixture.name);
    }
}

#[test]
fn each_rule_has_a_file_in_which_it_finds_something() {
    let names = fixtures("standard/invalid", "xml");
    for fixture in &names {
        assert_golden(&fixture.path.with_extension("stderr"), &messages(fixture));
    }
    for code in all_codes().filter(|code| code.name.starts_with("newsml-")) {
        let fixture = names.iter().find(|f| f.name == code.name);
        let fixture = fixture.unwrap_or_else(|| panic!("no file for {code}"));
        let found = check(code.name, &fixture.text());
        assert!(found.iter().any(|d| d.code == code), "{code} finds nothing in its file");
        assert!(found.iter().all(|d| d.code == code), "{}", messages(fixture));
    }
}

#[test]
fn every_finding_has_a_place_and_words_that_keep_to_the_conventions() {
    for fixture in fixtures("standard/invalid", "xml") {
        for finding in check(&fixture.name, &fixture.text()) {
            let message = &finding.message;
            let good = !message.ends_with('.') && message.starts_with("found ");
            assert!(good && finding.location.is_some(), "{finding}");
        }
    }
}

/// One mistake in a long file is one finding, and a thousand are not too many to report.
#[test]
fn every_problem_is_reported_and_none_twice() {
    let item = fixtures("standard/valid", "xml")
        .into_iter()
        .find(|f| f.name == "news-item")
        .unwrap()
        .text();
    let keyword = "<keyword role=\"none\">tide</keyword>\n";
    let many = item.replace("<headline", &(keyword.repeat(300) + "<headline"));
    let found = check("many", &many);
    assert_eq!(found.len(), 300);
    let lines: Vec<_> = found.iter().filter_map(|d| Some(d.location.as_ref()?.line)).collect();
    assert!(lines.windows(2).all(|two| two[0] < two[1]), "each on its own line, in order");
}

#[test]
fn what_is_written_of_every_fixture_is_sound() {
    let folders = lossless().filter(|format| format.info().reads);
    for format in folders {
        let folder =
            if format == Format::Text { "text".into() } else { format!("{}/valid", format.name()) };
        for fixture in fixtures(&folder, format.info().extensions[0]) {
            let Ok(text) = String::from_utf8(fixture.bytes.clone()) else { continue };
            if let Ok(article) = read_one(format, &text, &Default::default()) {
                assert_eq!(
                    wrong(&write_one(Format::Xml, &article).unwrap()),
                    [""; 0],
                    "{format} {}",
                    fixture.name
                );
            }
        }
    }
}

#[test]
fn golden_files_and_the_vocabulary_are_sound() {
    for fixture in fixtures("golden", "xml").iter().filter(|f| !f.name.ends_with(".nitf")) {
        assert_eq!(wrong(&fixture.text()), [""; 0], "{}", fixture.name);
    }
    assert_eq!(wrong(&copydesk_convert::newsml_vocabulary()), [""; 0]);
}

proptest! {
    #![proptest_config(crate::laws::config())]

    #[test]
    fn what_is_written_is_sound(article in strategies::article()) {
        prop_assert_eq!(wrong(&write_one(Format::Xml, &article).unwrap()), [""; 0]);
        let mut options = WriteOptions::default();
        options.envelope = Some(Envelope::NewsMessage);
        options.payload = Payload::Nitf;
        prop_assert_eq!(wrong(&written(&article, &options)), [""; 0]);
    }

    /// A file that somebody broke is checked to its end, whatever is broken.
    #[test]
    fn nothing_makes_the_check_panic(at in 0_usize..4000, cut in 0_usize..40, by in "[<>/a-z\"= ]{0,8}") {
        let item = fixtures("standard/valid", "xml").remove(3).text();
        let at = (0..=at.min(item.len())).rev().find(|i| item.is_char_boundary(*i)).unwrap_or(0);
        let end = (at + cut..item.len()).find(|i| item.is_char_boundary(*i)).unwrap_or(item.len());
        let broken = format!("{}{by}{}", &item[..at], &item[end..]);
        for finding in check("broken", &broken) {
            let bytes = finding.location.map(|at| at.bytes).unwrap_or_default();
            prop_assert!(broken.get(bytes).is_some());
        }
    }
}

fn written(article: &Article, options: &WriteOptions) -> String {
    copydesk_convert::write(Format::Xml, std::slice::from_ref(article), options).unwrap().value
}
