//! The targets of the fuzzer, over the bytes that it has kept: what once reached new code, and what
//! once broke a law.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use copydesk_tests::targets::TARGETS;

fn fuzz(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz").join(folder)
}

/// The names in a folder of the fuzzer, without endings.
fn names(folder: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(fuzz(folder)).unwrap();
    let stem = |path: PathBuf| path.file_stem().unwrap().to_string_lossy().into_owned();
    entries.map(|entry| stem(entry.unwrap().path())).collect()
}

/// Tries a target with every file that is saved for it.
fn over(name: &str) {
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    let folder = fuzz("saved").join(name);
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "nothing is saved for {name}");
    let broken: Vec<String> = files
        .iter()
        .filter_map(|file| {
            let held = (target.holds)(&fs::read(file).unwrap());
            held.err().map(|e| format!("{}: {e}", file.display()))
        })
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n\n"));
}

/// A test for each target, so that they run side by side.
macro_rules! targets {
    ($($name:ident)*) => {
        $(#[test]
        fn $name() {
            over(stringify!($name));
        })*

        #[test]
        fn every_target_is_here_and_has_a_corpus_and_a_fuzz_target() {
            let ours = BTreeSet::from([$(stringify!($name).to_owned()),*]);
            let all: BTreeSet<_> = TARGETS.iter().map(|target| target.name.to_owned()).collect();
            assert_eq!(ours, all);
            assert_eq!(names("saved"), all);
            assert_eq!(names("fuzz_targets"), all);
        }
    };
}

targets! {
    read_json read_jsonl read_yaml read_xml read_ninjs read_nitf read_text
    text validate stream configuration
}
