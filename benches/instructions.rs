//! How many instructions everything takes, with gungraun: noise does not hide what got slower.
//!
//! `cargo bench -p copydesk-benches --bench instructions`; needs valgrind and `gungraun-runner` of the
//! same version as the library.

#![allow(unused_qualifications, missing_docs, reason = "the macros write paths and public names")]

use std::hint::black_box;

use copydesk_benches::articles;
use copydesk_convert::model::Article;
use copydesk_convert::{Format, ReadOptions, Source, WriteOptions, extract, read, write};
use gungraun::{library_benchmark, library_benchmark_group, main};

const ARTICLES: usize = 10;

fn options() -> ReadOptions {
    let mut options = ReadOptions::default();
    options.extract = Some(false);
    options
}

fn source(text: &str) -> Source {
    Source::new("article", text)
}

fn bare(format: Format, source: &Source) -> Vec<Article> {
    read(format, source, &options()).map(|outcome| outcome.value).unwrap_or_default()
}

fn written(format: Format, articles: &[Article]) -> String {
    let outcome = write(format, articles, &WriteOptions::default());
    outcome.map(|outcome| outcome.value).unwrap_or_default()
}

fn texts() -> Vec<Source> {
    articles(ARTICLES).iter().map(|text| source(text)).collect()
}

fn read_articles() -> Vec<Article> {
    texts().iter().flat_map(|text| bare(Format::Text, text)).collect()
}

fn full_articles() -> Vec<Article> {
    let mut articles = read_articles();
    articles.iter_mut().for_each(|article| _ = extract(article));
    articles
}

fn files(format: Format) -> Vec<Source> {
    let articles = full_articles();
    articles.iter().map(|a| source(&written(format, std::slice::from_ref(a)))).collect()
}

#[library_benchmark]
#[bench::articles(texts())]
fn read_text(texts: Vec<Source>) -> usize {
    texts.iter().map(|text| black_box(bare(Format::Text, text)).len()).sum()
}

#[library_benchmark]
#[bench::articles(read_articles())]
fn extraction(mut articles: Vec<Article>) -> Vec<Article> {
    articles.iter_mut().for_each(|article| _ = black_box(extract(article)));
    articles
}

#[library_benchmark]
#[bench::json(files(Format::Json), Format::Json)]
#[bench::yaml(files(Format::Yaml), Format::Yaml)]
#[bench::newsml_g2(files(Format::Xml), Format::Xml)]
fn reading(files: Vec<Source>, format: Format) -> usize {
    files.iter().map(|file| black_box(bare(format, file)).len()).sum()
}

#[library_benchmark]
#[bench::json(full_articles(), Format::Json)]
#[bench::yaml(full_articles(), Format::Yaml)]
#[bench::newsml_g2(full_articles(), Format::Xml)]
#[bench::text(full_articles(), Format::Text)]
fn writing(articles: Vec<Article>, format: Format) -> usize {
    articles.iter().map(|a| black_box(written(format, std::slice::from_ref(a))).len()).sum()
}

library_benchmark_group!(
    name = everything;
    benchmarks = read_text, extraction, reading, writing
);
main!(library_benchmark_groups = everything);
