//! Quotes, figures and events as tables, and what an archive holds in numbers.

use snapbox::{IntoData, assert_data_eq, str};

use crate::desk::{Desk, HARBOUR};

/// An article with something for each table, and with marks that CSV must set apart.
const BARRIER: &str = "Barrier, at last, wins approval

By Ines Alder

PORT HARROW, May 12 (Harbour News) — The county council voted on Monday to build a tidal barrier that will cost £41.5 million.

“We have watched, and waited,” said council leader Marta Quill. “Now we build.”

About 60 percent of the money will come from the national flood fund, Quill told reporters.
";

const SAID: &str = "--language en --published 2025-05-12";

fn desk() -> Desk {
    Desk::new().file("in/a.txt", BARRIER).file("in/b.jsonl", HARBOUR.repeat(2))
}

#[test]
fn a_table_has_a_row_for_each_of_its_kind() {
    let desk = desk();
    assert_data_eq!(
        desk.run(&format!("in --to csv --table quotes {SAID}")),
        str![[r#"
exit 0
--- stdout
article,guid,headline,published,published_at,language,quote,kind,words,speaker,speaker_kind,speaker_title,other_speakers,cue,quote_language,confidence,origin,path,start
in/a.txt,,"Barrier, at last, wins approval",2025-05-12,,en,q1,direct,"We have watched, and waited,",Marta Quill,person,council leader,,said,,[..],extracted,sections[0].blocks[1],1
in/a.txt,,"Barrier, at last, wins approval",2025-05-12,,en,q2,direct,Now we build.,Marta Quill,person,council leader,,said,,[..],extracted,sections[0].blocks[1],65

"#]]
    );
    assert_data_eq!(
        desk.run(&format!("in --to csv --table figures {SAID}")),
        str![[r#"
exit 0
--- stdout
article,guid,headline,published,published_at,language,figure,kind,words,value,high,long_value,long_high,unit,bound,basis,status,purpose,spender,recipient,period,part_of,conversion_of,confidence,origin,path,start
in/a.txt,,"Barrier, at last, wins approval",2025-05-12,,en,f1,spending,£41.5 million,41500000,,,,GBP,exact,,estimated,a tidal barrier,The county council,,,,,[..],extracted,sections[0].blocks[0],75
in/a.txt,,"Barrier, at last, wins approval",2025-05-12,,en,f2,share,60 percent,60,,,,percent,about,the money,,,,,,,,[..],extracted,sections[0].blocks[2],6

"#]]
    );
    assert_data_eq!(
        desk.run(&format!("in --to csv --table events {SAID}")),
        str![[r#"
exit 0
--- stdout
article,guid,headline,published,published_at,language,event,kind,words,name,status,date,date_words,first_day,last_day,place,participants,confidence,origin,path,start
in/a.txt,,"Barrier, at last, wins approval",2025-05-12,,en,e1,decision,voted,,past,2025-05-12,Monday,2025-05-12,2025-05-12,,The county council,[..],extracted,sections[0].blocks[0],19

"#]]
    );
}

#[test]
fn the_name_of_the_file_or_an_option_says_which_table() {
    let desk = desk();
    let printed = desk.run("in --to csv --table figures");
    let printed = printed.strip_prefix("exit 0\n--- stdout\n").unwrap();
    assert_eq!(desk.run("in -o figures.csv"), "exit 0\n");
    assert_eq!(desk.run("in -o money.csv --table figures"), "exit 0\n");
    assert_eq!(desk.run("in --to csv --out-dir deep/all"), "exit 0\n");
    assert_eq!(desk.run("in --to csv --out-dir some --table figures,quotes"), "exit 0\n");
    for name in ["figures.csv", "money.csv", "deep/all/figures.csv", "some/figures.csv"] {
        assert_eq!(desk.content(name), printed, "{name}");
    }
    let names = ["deep/all/events.csv", "deep/all/figures.csv", "deep/all/quotes.csv"];
    let names = names.into_iter().chain(["figures.csv", "in/a.txt", "in/b.jsonl", "money.csv"]);
    let names: Vec<_> = names.chain(["some/figures.csv", "some/quotes.csv"]).collect();
    assert_eq!(desk.names(), names);
}

#[test]
fn what_tables_do_not_have_is_refused() {
    let desk = desk();
    for (arguments, message) in [
        (
            "in --to csv",
            "found csv and no table, expected one; say which with --table: quotes, figures, \
             events; or write all to a folder with --out-dir",
        ),
        (
            "in --to csv --table quotes,events -o a.csv",
            "found csv and several tables, expected one; say which with --table: quotes, figures, \
             events; or write all to a folder with --out-dir",
        ),
        ("in --to csv -o in", "in is a folder, expected a file; use --out-dir in"),
        ("in -o quotes.csv --verify", "found --verify and csv, which holds rows and no articles"),
        ("in -o quotes.csv --resume", "found --resume and csv, which holds rows and no articles"),
        (
            "in -o quotes.csv --lossless",
            "found --lossless and csv, which holds rows and no articles",
        ),
        ("in --to jsonl --table quotes", "found --table and jsonl, expected csv or parquet"),
    ] {
        assert_eq!(
            desk.run(arguments),
            format!("exit 2\n--- stderr\nerror: {message}\n"),
            "{arguments}"
        );
    }
    assert_eq!(desk.names(), ["in/a.txt", "in/b.jsonl"]);
}

#[test]
fn an_article_that_fails_is_in_no_table_and_among_the_rejects() {
    let desk = desk().file("in/c.jsonl", format!("{HARBOUR}{{}}\n"));
    assert_data_eq!(
        desk.run("in --to csv --out-dir out --rejects bad.jsonl --summary"),
        str![[r#"
exit 1
--- stderr
in/c.jsonl:2:1: error[missing-field]: found no field `schema`, expected it in this object; help: write `schema: 1` first
5 read, 4 written, 1 failed, 0 warnings

"#]]
    );
    assert_eq!(desk.content("bad.jsonl").lines().count(), 1);
    assert_eq!(desk.content("out/events.csv").lines().count(), 2);
    // Without any article nothing is written.
    let desk = Desk::new().file("bad.json", "{}");
    assert!(desk.run("bad.json -o quotes.csv").starts_with("exit 1\n"));
    assert_eq!(desk.names(), ["bad.json"]);
}

#[test]
fn what_cannot_be_written_ends_with_2_and_leaves_the_old_file() {
    let desk = desk().file("out/quotes.csv/x", "").file("file", "");
    for arguments in ["in --to csv --out-dir out", "in --to csv --out-dir file"] {
        let found = desk.run(arguments);
        assert!(found.starts_with("exit 2\n") && found.contains("cannot-write"), "{found}");
    }
    #[cfg(target_os = "linux")]
    {
        let text = BARRIER.repeat(2_000);
        let desk = Desk::new().file("a.txt", text);
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = desk.command("a.txt --to csv --table quotes");
        let found = crate::desk::transcript(&command.stdout(full).output().unwrap());
        assert!(found.starts_with("exit 2\n") && found.contains("no space"), "{found}");
    }
}

#[test]
fn a_reader_of_a_table_that_goes_away_is_no_failure() {
    let desk = desk();
    for arguments in ["in --to csv --table quotes", "stats in"] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = desk.command(arguments).stdout(writer).output().unwrap();
        assert_eq!(crate::desk::transcript(&output), "exit 0\n", "{arguments}");
    }
}

/// Many articles, so that several threads have something to do.
fn many() -> Desk {
    let story = |i: usize| BARRIER.replace("41.5", &i.to_string()).replace("Quill", "Quayle");
    (0..150).fold(Desk::new(), |desk, i| desk.file(&format!("in/{}/{i}.txt", i % 3), story(i)))
}

#[test]
fn tables_and_numbers_do_not_depend_on_the_number_of_jobs() {
    let desk = many();
    for arguments in ["stats in", "stats in --format json", "in --to csv --table figures"] {
        let one = desk.run(&format!("{arguments} --jobs 1"));
        assert!(one.starts_with("exit 0\n"), "{one}");
        for jobs in [2, 5] {
            assert_eq!(desk.run(&format!("{arguments} --jobs {jobs}")), one, "{arguments}");
        }
    }
}

#[test]
fn an_archive_is_shown_in_numbers() {
    let desk = desk().file("in/c.json", "{}");
    assert_data_eq!(
        desk.run(&format!("stats in --quiet {SAID}")),
        str![[r#"
exit 1
--- stderr
in/c.json:1:1: error[missing-field]: found no field `schema`, expected it in this object; help: write `schema: 1` first
--- stdout
ARTICLES
             3  read
             1  failed
            57  words

QUOTES
             2  direct

QUOTES BY SPEAKER
             2  Marta Quill

FIGURES
             1  share percent
             1  spending GBP

EVENTS
             1  decision

"#]]
    );
    let desk = desk.file("in/c.json", HARBOUR);
    assert_data_eq!(
        desk.run(&format!("stats in --format json --top 0 {SAID} --no-extract")),
        str![[r#"
exit 0
--- stdout
{
  "articles": {
    "failed": 0,
    "read": 4,
    "withoutExtraction": 1
  },
  "events": {
    "kinds": [],
    "total": 0
  },
  "figures": {
    "kinds": [],
    "total": 0
  },
  "quotes": {
    "kinds": [],
    "speakers": {
      "missed": 0,
      "named": 0,
      "top": []
    },
    "total": 0,
    "withoutSpeaker": 0
  },
  "version": 1,
  "words": 63
}

"#]]
        .raw()
    );
}

#[cfg(feature = "parquet")]
mod as_parquet {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::Field;

    use super::*;

    fn rows(bytes: Vec<u8>) -> Vec<Vec<(String, Field)>> {
        let file = SerializedFileReader::new(bytes::Bytes::from(bytes)).unwrap();
        let rows = file.get_row_iter(None).unwrap();
        rows.map(|row| row.unwrap().into_columns()).collect()
    }

    /// A field as CSV has it.
    fn shown(field: &Field) -> String {
        let day = |days: i64| jiff::civil::date(1970, 1, 1) + jiff::Span::new().days(days);
        match field {
            Field::Null => String::new(),
            Field::Str(text) => text.clone(),
            Field::Long(number) => number.to_string(),
            Field::Date(days) => day(i64::from(*days)).to_string(),
            Field::Decimal(number) => {
                let digits = i128::from_be_bytes(number.data().try_into().unwrap());
                assert_eq!((number.precision(), number.scale()), (38, 9));
                assert_eq!(digits % 1_000_000_000, 0);
                (digits / 1_000_000_000).to_string()
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn parquet_has_the_rows_of_csv_with_types() {
        let desk = desk();
        for table in ["quotes", "figures", "events"] {
            desk.run(&format!("in -o {table}.csv {SAID}"));
            desk.run(&format!("in -o {table}.parquet {SAID}"));
            let mut csv = csv::Reader::from_path(desk.path(&format!("{table}.csv"))).unwrap();
            let names: Vec<String> = csv.headers().unwrap().iter().map(str::to_owned).collect();
            let expected: Vec<Vec<String>> =
                csv.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
            let found = rows(std::fs::read(desk.path(&format!("{table}.parquet"))).unwrap());
            assert!(!found.is_empty());
            for row in &found {
                assert!(row.iter().map(|(name, _)| name).eq(&names), "{table}");
            }
            let found: Vec<Vec<String>> = found
                .iter()
                .map(|row| row.iter().map(|(_, field)| shown(field)).collect())
                .collect();
            assert_eq!(found, expected, "{table}");
        }
    }

    #[test]
    fn a_table_without_rows_has_its_columns() {
        let desk = Desk::new().file("a.json", HARBOUR);
        assert_eq!(desk.run("a.json --to parquet --out-dir out"), "exit 0\n");
        let bytes = std::fs::read(desk.path("out/events.parquet")).unwrap();
        let file = SerializedFileReader::new(bytes::Bytes::from(bytes)).unwrap();
        let about = file.metadata().file_metadata();
        assert_eq!((about.num_rows(), about.schema_descr().num_columns()), (0, 21));
    }

    #[test]
    fn parquet_goes_to_a_pipe_and_does_not_depend_on_the_number_of_jobs() {
        let desk = many();
        let bytes = |jobs: u8| {
            let arguments = format!("in --to parquet --table figures --jobs {jobs}");
            desk.command(&arguments).output().unwrap().stdout
        };
        let one = bytes(1);
        assert_eq!(rows(one.clone()).len(), 300);
        assert!(bytes(4) == one);
    }
}
