//! The texts that the benchmarks run over, made from our own fixtures.

pub mod jobs;
pub mod plain;

use std::fs;
use std::path::{Path, PathBuf};

/// Bytes of a usual article.
pub const ARTICLE: usize = 4_500;

/// Folders of our own articles in plain text.
const FOLDERS: [&str; 2] = ["../tests/fixtures/text", "../tests/evaluate/quotes/texts"];

/// Fixtures that are no usual news: they try what is hard to read.
const UNUSUAL: [&str; 3] = ["lookalikes", "right-to-left", "front-matter"];

/// Some articles of the usual length; the same ones each time.
///
/// With `COPYDESK_BENCH_TEXTS` set to a folder, the `.txt` files there instead, over and over.
#[must_use]
pub fn articles(number: usize) -> Vec<String> {
    match std::env::var_os("COPYDESK_BENCH_TEXTS") {
        Some(folder) => texts(Path::new(&folder)).into_iter().cycle().take(number).collect(),
        None => made(number),
    }
}

/// Articles whose paragraphs are those of our own articles in another order.
fn made(number: usize) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts: Vec<String> = FOLDERS.iter().flat_map(|f| texts(&root.join(f))).collect();
    let paragraphs: Vec<&str> = texts
        .iter()
        .flat_map(|t| t.split("\n\n"))
        .map(str::trim)
        .filter(|p| p.len() > 80)
        .collect();
    let mut random = Random(1);
    let article = |_| {
        let mut text = String::from("Council votes on harbour plan\n\nBy Ines Alder\n");
        while text.len() < ARTICLE {
            text.push('\n');
            text.push_str(paragraphs.get(random.below(paragraphs.len())).unwrap_or(&""));
            text.push('\n');
        }
        text
    };
    (0..number).map(article).collect()
}

fn texts(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).map(|f| f.flatten().map(|f| f.path()).collect());
    let mut files: Vec<PathBuf> = files.unwrap_or_default();
    let usual = |p: &Path| !UNUSUAL.iter().any(|u| p.file_stem().is_some_and(|s| s == *u));
    files.retain(|p| p.extension().is_some_and(|e| e == "txt") && usual(p));
    files.sort();
    files.iter().filter_map(|p| fs::read_to_string(p).ok()).collect()
}

/// Numbers that look random and are the same each time.
struct Random(u64);

impl Random {
    const fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 33) as usize % limit
    }
}
