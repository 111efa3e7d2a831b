//! What a release wrote is read by every later one.
//!
//! `fixtures/frozen` has a folder for each release: articles as it wrote them, in each format that holds
//! everything. They are never changed. `FREEZE=1` makes the folder of this version, unless it is
//! there.

use std::path::{Path, PathBuf};

use copydesk_convert::{Format, ReadOptions};
use copydesk_model::{Article, Extraction};
use copydesk_tests::{fixture_path, lossless, options, read, read_one, write_one};
use serde_json::Value;

use crate::schema::Schema;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What is frozen: one article with every field, and some that were read from prose.
const ARTICLES: [&str; 4] =
    ["json/valid/everything.json", "text/summit.txt", "text/markdown.txt", "text/front-matter.txt"];

#[test]
fn files_of_every_release_are_read() {
    freeze();
    let mut seen = Vec::new();
    for folder in folders("fixtures/frozen") {
        for path in files(&folder, ".json") {
            let name = path.display();
            let text = std::fs::read_to_string(&path).unwrap();
            let article = frozen(Format::Json, &path);
            let version: Value = serde_json::from_str(&text).unwrap();
            if version["schema"] == copydesk_model::SCHEMA_VERSION {
                assert_eq!(write_one(Format::Json, &article).unwrap(), text, "{name}");
            }
            for format in lossless().filter(|format| *format != Format::Json) {
                let path = path.with_extension(format.info().extensions[0].trim_start_matches('.'));
                let same = frozen(format, &path) == as_frozen(format, &article);
                assert!(same, "{} is another article", path.display());
            }
            seen.push(path);
        }
    }
    assert!(seen.len() >= ARTICLES.len(), "{seen:?}");
}

#[test]
fn schemas_of_every_release_accept_what_it_wrote() {
    for folder in folders("fixtures/frozen") {
        let version = folder.file_name().unwrap().to_str().unwrap();
        let schema = Schema::of(&schema(version));
        for path in files(&folder, ".json") {
            let value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            assert_eq!(schema.refuses(&value), None, "{}", path.display());
        }
    }
}

/// Between two releases of one version of the form fields and values are added, never taken away.
#[test]
fn schemas_only_grow() {
    let releases: Vec<_> = folders("../docs/schema");
    let schemas = releases.iter().map(|path| {
        let version = path.file_name().unwrap().to_str().unwrap();
        serde_json::from_str::<Value>(&schema(version)).unwrap()
    });
    let schemas: Vec<_> = schemas.collect();
    for (old, new) in schemas.iter().zip(schemas.iter().skip(1)) {
        let version = |schema: &Value| schema["properties"]["schema"]["const"].clone();
        if version(old) == version(new) {
            assert_eq!(narrower(old, new, "#"), Vec::<String>::new());
        }
    }
}

#[test]
fn a_schema_that_takes_something_away_is_noticed() {
    let old = serde_json::json!({
        "properties": {"a": {"type": "string"}, "b": {"enum": ["x", "y"]}},
        "required": ["a"],
    });
    assert_eq!(narrower(&old, &old, "#"), Vec::<String>::new());
    let mut wider = old.clone();
    wider["properties"]["c"] = true.into();
    wider["properties"]["b"]["enum"] = serde_json::json!(["x", "z", "y"]);
    wider["required"] = serde_json::json!([]);
    assert_eq!(narrower(&old, &wider, "#"), Vec::<String>::new());
    assert_eq!(narrower(&wider, &old, "#").len(), 3);
    let mut typed = old.clone();
    typed["properties"]["a"]["type"] = "integer".into();
    assert_eq!(narrower(&old, &typed, "#"), ["#/properties/a/type"]);
}

/// The places at which a new schema may refuse what an old one accepts.
fn narrower(old: &Value, new: &Value, path: &str) -> Vec<String> {
    let name = path.rsplit('/').next().unwrap_or_default();
    let has = |list: &[Value], one: &Value| list.contains(one);
    match (old, new) {
        (Value::String(_), _) if matches!(name, "description" | "title" | "$schema") => vec![],
        (Value::Array(old), Value::Array(new)) if name == "required" => {
            new.iter().filter(|one| !has(old, one)).map(|one| format!("{path}: {one}")).collect()
        }
        (Value::Array(old), Value::Array(new)) if name == "enum" => {
            old.iter().filter(|one| !has(new, one)).map(|one| format!("{path}: {one}")).collect()
        }
        (Value::Array(old), Value::Array(new)) => {
            let pairs = old.iter().enumerate().map(|(i, old)| (i, old, new.get(i)));
            pairs
                .flat_map(|(i, old, new)| {
                    narrower(old, new.unwrap_or(&Value::Null), &format!("{path}/{i}"))
                })
                .collect()
        }
        (Value::Object(old), Value::Object(new)) => {
            let pairs = old.iter().map(|(key, old)| (key, old, new.get(key)));
            pairs
                .flat_map(|(key, old, new)| {
                    narrower(old, new.unwrap_or(&Value::Null), &format!("{path}/{key}"))
                })
                .collect()
        }
        (old, new) if old == new => vec![],
        _ => vec![path.to_owned()],
    }
}

fn schema(version: &str) -> String {
    let path = format!("../docs/schema/{version}/article.schema.json");
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The article of a frozen file, about which there is nothing to say.
fn frozen(format: Format, path: &Path) -> Article {
    let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let reading = options(as_frozen(format, &Article::default()).extraction);
    let (mut articles, found) =
        read(format, &text, &reading).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    assert_eq!(found, [], "{}", path.display());
    articles.pop().unwrap()
}

/// An article as it is frozen: what text leaves out because it is found in it again, later versions may
/// find otherwise; so a text is frozen without.
fn as_frozen(format: Format, article: &Article) -> Article {
    let mut article = article.clone();
    if format == Format::Text {
        article.extraction = Extraction::Skipped;
        article.parties.clear();
        article.quotes.clear();
        article.events.clear();
        article.figures.clear();
    }
    article
}

/// Writes what this version writes, if that has not been done.
fn freeze() {
    let folder = fixture_path("frozen").join(VERSION);
    if std::env::var_os("FREEZE").is_none() || folder.exists() {
        assert!(folder.exists(), "this version has no frozen files: run this test with FREEZE=1");
        return;
    }
    std::fs::create_dir_all(&folder).unwrap();
    for name in ARTICLES {
        let path = fixture_path(name);
        let format = Format::of_path(&path).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        let article = read_one(format, &text, &ReadOptions::default()).unwrap();
        for format in lossless() {
            let written = write_one(format, &as_frozen(format, &article)).unwrap();
            let ending = format.info().extensions[0].trim_start_matches('.');
            let file = folder.join(path.file_stem().unwrap()).with_extension(ending);
            std::fs::write(file, written).unwrap();
        }
    }
}

/// The folders of releases in a folder, the oldest first.
fn folders(path: &str) -> Vec<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let mut found = entries(&path);
    found.retain(|path| path.is_dir());
    let name = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    found.sort_by_cached_key(|path| {
        name(path).split('.').map(|n| n.parse::<u32>().unwrap()).collect::<Vec<_>>()
    });
    found
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = entries(folder);
    found.retain(|path| path.to_string_lossy().ends_with(ending));
    found.sort();
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}
