//! Every file that is refused has its messages beside it, in a file that ends in `.stderr`.
//!
//! With the variable `UPDATE_FIXTURES` set, these files are written; each change is to be read.

use copydesk_convert::{Format, ReadOptions, Source};
use copydesk_tests::{Fixture, assert_golden, fixture_path, fixtures};

/// The messages about a file, one a line, its help below it.
fn messages(format: Format, fixture: &Fixture) -> String {
    let name =
        fixture.path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let read = Source::decode(name, fixture.bytes.clone())
        .and_then(|source| copydesk_convert::read(format, &source, &ReadOptions::default()));
    let Err(error) = read else { panic!("{} was read", fixture.path.display()) };
    let mut out = String::new();
    for diagnostic in error.diagnostics() {
        out += &format!("{diagnostic}\n");
        if let Some(help) = &diagnostic.help {
            out += &format!("  help: {help}\n");
        }
    }
    out
}

#[test]
fn every_invalid_file_is_refused_with_its_messages() {
    for format in Format::all() {
        let folder = format!("{}/invalid", format.name());
        if !fixture_path(&folder).exists() {
            panic!("{folder} is missing: every format has files that it refuses");
        }
        for fixture in fixtures(&folder, format.info().extensions[0]) {
            let expected = fixture.path.with_extension("stderr");
            assert_golden(&expected, &messages(format, &fixture));
        }
    }
}

/// Messages are what the conventions say: lower case, no full stop, with a place in the file.
#[test]
fn every_message_keeps_to_the_conventions() {
    let mut wrong = Vec::new();
    for format in Format::all() {
        for fixture in fixtures(&format!("{}/invalid", format.name()), format.info().extensions[0])
        {
            let source = Source::decode("test", fixture.bytes.clone()).unwrap();
            let read = copydesk_convert::read(format, &source, &ReadOptions::default());
            let Err(error) = read else { panic!("{format} {} was read", fixture.name) };
            for diagnostic in error.diagnostics() {
                let message = &diagnostic.message;
                let capital = message.starts_with(char::is_uppercase);
                if message.ends_with('.') || capital || diagnostic.location.is_none() {
                    wrong.push(format!("{format} {}: {diagnostic}", fixture.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
