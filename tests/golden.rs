//! Files that were read, and what they give.

use copydesk_convert::{Format, ReadOptions};
use copydesk_tests::{
    assert_golden, fixture_path, fixtures, lossless, options, read, read_one, readable, write,
    write_one,
};

/// What some fixtures give in every format; each was read by a person.
#[test]
fn golden_outputs_are_as_they_were() {
    for name in ["summit", "markdown", "right-to-left", "front-matter", "lookalikes"] {
        let path = fixture_path(&format!("text/{name}.txt"));
        let text = std::fs::read_to_string(&path).unwrap();
        let article = read_one(Format::Text, &text, &ReadOptions::default()).unwrap();
        for format in Format::all() {
            let written = write_one(format, &article).unwrap();
            let ending = format.info().extensions[0];
            assert_golden(&fixture_path(&format!("golden/{name}.{ending}")), &written);
        }
    }
}

/// Files of every format that were written by others, or by hand, survive every format that holds
/// everything.
#[test]
fn every_valid_file_is_read_and_survives_every_format() {
    for format in readable().filter(|format| *format != Format::Text) {
        for fixture in fixtures(&format!("{}/valid", format.name()), format.info().extensions[0]) {
            let name = fixture.path.display();
            let (articles, _) = read(format, &fixture.text(), &ReadOptions::default())
                .unwrap_or_else(|e| panic!("{name}: {e}"));
            assert!(!articles.is_empty(), "{name}");
            for article in &articles {
                for format in lossless() {
                    let written = write_one(format, article).unwrap();
                    let back = read_one(format, &written, &options(article.extraction))
                        .unwrap_or_else(|e| panic!("{name} as {format}: {e}\n{written}"));
                    assert_eq!(back, *article, "{name} as {format}:\n{written}");
                }
            }
        }
    }
}

/// Writing what was read, and reading and writing it again, gives the same bytes.
#[test]
fn every_valid_file_is_a_fixed_point_after_one_pass() {
    for format in readable().filter(|format| *format != Format::Text) {
        for fixture in fixtures(&format!("{}/valid", format.name()), format.info().extensions[0]) {
            let (articles, _) = read(format, &fixture.text(), &ReadOptions::default()).unwrap();
            let once = write(format, &articles).unwrap();
            let (again, diagnostics) = read(format, &once, &ReadOptions::default()).unwrap();
            assert_eq!(write(format, &again).unwrap(), once, "{}", fixture.path.display());
            assert_eq!(diagnostics, [], "{}", fixture.path.display());
        }
    }
}
