//! `extract`, `formats`, `schema`, `explain`, `completions`, `man`.

use snapbox::{assert_data_eq, str};

use crate::desk::Desk;

#[test]
fn formats_lists_every_format() {
    let desk = Desk::new();
    assert_data_eq!(
        desk.run("formats"),
        str![[r#"
exit 0
--- stdout
NAME   FILE ENDINGS        ARTICLES  HOLDS       WHAT
text   .txt .text .md      one       everything  plain text, optionally with YAML front matter
json   .json               one       everything  the model as JSON
jsonl  .jsonl .ndjson      many      everything  the model as JSON, one article a line
yaml   .yaml .yml          many      everything  the model as YAML, one article a document
xml    .xml                many      everything  IPTC NewsML-G2 2.35
ninjs  .ninjs.json .ninjs  one       less        IPTC ninjs 3.1; without annotations
nitf   .nitf.xml .nitf     one       less        IPTC NITF 3.6; with few annotations
jsonld .jsonld             many      less        schema.org NewsArticle; only written

TABLES OF WHAT WAS FOUND
csv      a table of quotes, figures or events; only written
parquet  the same with types, as Apache Parquet; only written

"#]]
    );
    assert_data_eq!(
        desk.run("formats --json"),
        str![[r#"
exit 0
--- stdout
{
  "formats": [
    {
      "aliases": [
        "txt",
        "plain"
      ],
      "extensions": [
        "txt",
        "text",
        "md"
      ],
      "lossless": true,
      "many": false,
      "mediaType": "text/plain",
      "name": "text",
      "reads": true,
      "summary": "plain text, optionally with YAML front matter",
      "writes": true
    },
    {
      "aliases": [],
      "extensions": [
        "json"
      ],
      "lossless": true,
      "many": false,
      "mediaType": "application/json",
      "name": "json",
      "reads": true,
      "summary": "the model as JSON",
      "writes": true
    },
    {
      "aliases": [
        "ndjson"
      ],
      "extensions": [
        "jsonl",
        "ndjson"
      ],
      "lossless": true,
      "many": true,
      "mediaType": "application/jsonl",
      "name": "jsonl",
      "reads": true,
      "summary": "the model as JSON, one article a line",
      "writes": true
    },
    {
      "aliases": [
        "yml"
      ],
      "extensions": [
        "yaml",
        "yml"
      ],
      "lossless": true,
      "many": true,
      "mediaType": "application/yaml",
      "name": "yaml",
      "reads": true,
      "summary": "the model as YAML, one article a document",
      "writes": true
    },
    {
      "aliases": [
        "newsml",
        "newsml-g2"
      ],
      "extensions": [
        "xml"
      ],
      "lossless": true,
      "many": true,
      "mediaType": "application/vnd.iptc.g2.newsitem+xml",
      "name": "xml",
      "reads": true,
      "summary": "IPTC NewsML-G2 2.35",
      "writes": true
    },
    {
      "aliases": [],
      "extensions": [
        "ninjs.json",
        "ninjs"
      ],
      "lossless": false,
      "many": false,
      "mediaType": "application/json",
      "name": "ninjs",
      "reads": true,
      "summary": "IPTC ninjs 3.1; without annotations",
      "writes": true
    },
    {
      "aliases": [],
      "extensions": [
        "nitf.xml",
        "nitf"
      ],
      "lossless": false,
      "many": false,
      "mediaType": "application/nitf+xml",
      "name": "nitf",
      "reads": true,
      "summary": "IPTC NITF 3.6; with few annotations",
      "writes": true
    },
    {
      "aliases": [
        "json-ld"
      ],
      "extensions": [
        "jsonld"
      ],
      "lossless": false,
      "many": true,
      "mediaType": "application/ld+json",
      "name": "jsonld",
      "reads": false,
      "summary": "schema.org NewsArticle; only written",
      "writes": true
    }
  ],
  "tableFormats": [
    {
      "name": "csv",
      "summary": "a table of quotes, figures or events; only written",
      "tables": [
        "quotes",
        "figures",
        "events"
      ]
    },
    {
      "name": "parquet",
      "summary": "the same with types, as Apache Parquet; only written",
      "tables": [
        "quotes",
        "figures",
        "events"
      ]
    }
  ]
}

"#]]
    );
}

#[test]
fn explain_prints_the_page_of_a_code() {
    assert_data_eq!(
        Desk::new().run("explain cannot-write"),
        str![[r#"
exit 0
--- stdout
cannot-write (error, run): a file cannot be written

A file is written whole or not at all: first under another name in the same
folder (`.NAME.copydesk-tmp-…`), then renamed. If any step fails, what stood
there before stays as it was. So the folder must be writable, and have room for
the old file and the new one together.

"#]]
    );
}

#[test]
fn explain_suggests_near_codes() {
    assert_data_eq!(
        Desk::new().run("explain cannot-wrong"),
        str![[r#"
exit 2
--- stderr
error: found the code "cannot-wrong", which does not exist; did you mean cannot-write or cannot-read or cannot-resume?

"#]]
    );
    let all = Desk::new().run("explain \u{7}");
    let beginning = "exit 2\n--- stderr\nerror: found the code \"\\u{7}\", expected one of\n";
    assert!(all.starts_with(beginning), "{all}");
    assert!(all.contains("\n  cannot-read\n") && all.contains("\n  unknown-format\n"), "{all}");
}

#[test]
fn completions_are_printed_for_each_shell() {
    let desk = Desk::new();
    for (shell, sign) in [
        ("bash", "complete -F _convert"),
        ("zsh", "#compdef convert"),
        ("fish", "complete -c convert"),
        ("elvish", "edit:completion:arg-completer[convert]"),
        ("powershell", "-CommandName 'convert'"),
    ] {
        let transcript = desk.run(&format!("completions {shell}"));
        assert!(transcript.starts_with("exit 0\n--- stdout\n"), "{transcript}");
        assert!(
            transcript.contains(sign) && transcript.contains("out-dir"),
            "{shell}: {transcript}"
        );
    }
    assert_data_eq!(
        desk.run("completions nosuch"),
        str![[r#"
exit 2
--- stderr
error: invalid value 'nosuch' for '<SHELL>'
  [possible values: bash, elvish, fish, powershell, zsh]

For more information, try '--help'.

"#]]
    );
}

#[test]
fn the_manual_page_is_roff_with_the_exit_codes() {
    let page = Desk::new().run("man");
    assert!(page.starts_with("exit 0\n--- stdout\n.ie"), "{page}");
    for part in [".TH convert 1", ".SH OPTIONS", "Exit codes:", "\\-\\-lossless", "validate"] {
        assert!(page.contains(part), "{part} in {page}");
    }
}

#[test]
fn extract_explains_whose_words_quotes_are() {
    let article = "Harbour opens\n\nMayor Ines Alder opened the “Long Quay” on Monday. \
        “We waited ten years,” Alder said. “Now we sail.” It was “a fine day for it.”\n";
    let desk = Desk::new().file("a.txt", article);
    let listing = desk.run("extract a.txt --explain --language en");
    for line in [
        "  reasons\n    ‹Long Quay›\n      nobody's words, 60 percent sure\n      \
            term: a title, name or term, and nobody's speech\n",
        "    ‹We waited ten years,›\n      said by Ines Alder, 97 percent sure\n      \
            tag-after: the words behind it say who says it; ‹said›, \
            ‹Alder› is taken for Ines Alder\n",
        "    ‹Now we sail.›\n      said by Ines Alder, 97 percent sure\n      \
            continuation: it goes on from the quotation before it in its paragraph; ‹said›, \
            ‹Alder› is taken for Ines Alder\n",
    ] {
        assert!(listing.contains(line), "{line} in {listing}");
    }
}

#[test]
fn extract_shows_dates_that_no_event_has() {
    let article = "Mill to close\n\nThe board met on Monday. Work will end on Friday, for good.\n";
    let desk = Desk::new().file("a.txt", article);
    assert_data_eq!(
        desk.run("extract a.txt --language en --published 2026-03-04"),
        str![[r#"
exit 0
--- stdout
a.txt: Mill to close
  events
    past meeting: ‹met›, ‹Monday› = 2026-03-02, with ‹The board›
  other dates
    ‹Friday› = 2026-03-06

"#]]
    );
    // Without the day of publication a weekday means nothing that is known.
    let listing = desk.run("extract a.txt --language en");
    assert!(listing.ends_with("  other dates\n    ‹Friday›\n"), "{listing}");
}

#[test]
fn extract_explains_events_and_figures() {
    let article = "Ferry plan\n\nThe council will spend more than £40 million on two ferries. \
        The council voted on Monday in Port Harrow to wait.\n";
    let desk = Desk::new().file("a.txt", article);
    let listing = desk.run("extract a.txt --explain --language en --published 2025-05-14");
    for line in [
        "    ‹voted›\n      event, 75 percent sure\n      \
            kind decision; event-verb: a verb that tells of an event\n      \
            status past; date-behind: its date is earlier than the publication; ‹Monday›\n      \
            date 2025-05-12, counted from the publication on 2025-05-14, in a clause of the past; \
            date-nearest: ",
        "      place; place-led: “in”, “at” or the like behind the event leads the place; \
            ‹Port Harrow›\n",
        "    ‹£40 million›\n      figure, 75 percent sure\n      kind spending; word-before: ",
        " ‹spend›\n      bound more than; bound-words: words right beside it say which way it is \
            inexact; ‹more than›\n      status committed; to-come: ",
        " ‹will›\n      purpose ‹two ferries›; what-for: ",
        "      spender ‹The council›; subject: the subject of the verb pays; ‹spend›\n",
    ] {
        assert!(listing.contains(line), "{line} in {listing}");
    }
}

#[test]
fn extract_lists_what_is_found() {
    let article = "Harbour opens\n\nMayor Ines Alder opened the harbour on June 23. \
        “We waited ten years,” Alder said. The city will spend $3 million on the quay.\n";
    let desk = Desk::new().file("a.txt", article);
    let listing = desk.run("extract a.txt --published 2025-06-25 --language en");
    assert!(listing.starts_with("exit 0\n--- stdout\na.txt: Harbour opens\n"), "{listing}");
    for line in [
        "  parties\n    person: Ines Alder, Mayor, 2 mentions\n",
        "  quotes\n    direct: ‹We waited ten years,›, by Ines Alder (‹Alder›), cue ‹said›\n",
    ] {
        assert!(listing.contains(line), "{line} in {listing}");
    }
}

#[test]
fn schema_prints_the_vocabulary_of_newsml() {
    let printed = Desk::new().run("schema --format newsml-cv");
    let xml = printed.strip_prefix("exit 0\n--- stdout\n").unwrap();
    assert!(xml.starts_with("<?xml") && xml.contains("<knowledgeItem "), "{printed}");
    assert!(xml.contains("<conceptId qcode=\"art:spendingFigure\"/>"), "{printed}");
}

#[test]
fn schema_prints_the_schema_for_either_draft() {
    let desk = Desk::new();
    for (arguments, draft) in [
        ("schema", "https://json-schema.org/draft/2020-12/schema"),
        ("schema --draft 07", "http://json-schema.org/draft-07/schema"),
    ] {
        let printed = desk.run(arguments);
        let json = printed.strip_prefix("exit 0\n--- stdout\n").unwrap();
        let schema: serde_json::Value = serde_json::from_str(json).unwrap();
        assert!(schema["$schema"].as_str().unwrap().starts_with(draft), "{printed}");
        assert!(schema["properties"]["headlines"].is_object(), "{printed}");
    }
}
