//! Gives findings about articles their places in the file.

use std::ops::Range;

use copydesk_model::{Article, Diagnostic};

use super::query::Query;
use crate::located::Node;
use crate::place::{self, Finder, Stream, Texts, Values, Words};
use crate::{Format, Source, json, text, yaml};

/// What was found about one article of a file.
pub(super) struct About<'a> {
    pub(super) article: &'a Article,
    /// Its number in the file.
    pub(super) number: usize,
    /// The byte of the file at which it begins.
    pub(super) start: usize,
    pub(super) found: Vec<Query>,
}

/// Gives findings their places, those of each article in the order of the file.
pub(super) fn place(format: Format, source: &Source, about: Vec<About<'_>>) -> Vec<Diagnostic> {
    let about: Vec<_> = about.into_iter().filter(|about| !about.found.is_empty()).collect();
    if about.is_empty() {
        return Vec::new();
    }
    let mut placed = Vec::new();
    let file = source.text();
    match format {
        Format::Text => about.into_iter().for_each(|about| in_text(source, about, &mut placed)),
        Format::Json | Format::Jsonl => {
            for about in about {
                let root = json::tree_at(source, format == Format::Jsonl, about.start);
                in_values(file, root.as_ref(), about, &mut placed);
            }
        }
        Format::Yaml => in_documents(file, about, &mut placed),
        Format::Xml | Format::Nitf | Format::Jsonld => {
            let stream = place::xml_stream(file, 0..file.len());
            about.into_iter().for_each(|about| in_stream(&stream, about, &mut placed));
        }
        Format::Ninjs => {
            let root = json::tree_at(source, false, 0);
            let stream = root.map(|root| place::json_stream(file, &root)).unwrap_or_default();
            about.into_iter().for_each(|about| in_stream(&stream, about, &mut placed));
        }
    }
    located(source, placed)
}

/// Findings with the bytes that they are about.
type Placed = Vec<(Range<usize>, Diagnostic)>;

fn located(source: &Source, mut placed: Placed) -> Vec<Diagnostic> {
    placed.sort_by_key(|(bytes, _)| (bytes.start, bytes.end));
    let mut places = source.places();
    placed.into_iter().map(|(bytes, finding)| finding.at(places.locate(bytes))).collect()
}

fn each(finder: &dyn Finder, about: About<'_>, placed: &mut Placed) {
    for Query { finding, words } in about.found {
        let bytes = place::find(finder, about.article, &finding, words.as_ref());
        placed.push((bytes.unwrap_or(about.start..about.start), finding));
    }
}

fn in_values(file: &str, root: Option<&Node<'_>>, about: About<'_>, placed: &mut Placed) {
    match root {
        Some(root) => each(&Values { file, article: about.article, root }, about, placed),
        None => each(&Nowhere, about, placed),
    }
}

fn in_documents(file: &str, about: Vec<About<'_>>, placed: &mut Placed) {
    let mut about = about.into_iter().peekable();
    yaml::trees(file, &mut |number, root| {
        if let Some(about) =
            about.next_if(|about| yaml::is_of((about.number, about.start), number, root))
        {
            each(&Values { file, article: about.article, root }, about, placed);
        }
    });
    about.for_each(|about| each(&Nowhere, about, placed));
}

fn in_stream(stream: &Stream, about: About<'_>, placed: &mut Placed) {
    let texts = Texts::new(about.article, stream, stream.behind(about.start), None);
    each(&texts, about, placed);
}

/// Finds in the prose of a text, and in its front matter.
struct Page<'a, 's> {
    texts: Texts<'a>,
    fields: Option<Values<'a, 's>>,
}

impl Finder for Page<'_, '_> {
    fn words(&self, words: &Words) -> Option<Range<usize>> {
        let given = || self.fields.as_ref().and_then(|fields| fields.words(words));
        self.texts.words(words).or_else(given)
    }

    fn field(&self, path: &str) -> Option<Range<usize>> {
        let name = path.split(['.', '[']).next()?;
        let fields = self.fields.as_ref().filter(|fields| fields.root.find_exactly(name).is_some());
        match fields {
            Some(fields) => fields.field(path),
            None => self.texts.furniture(path),
        }
    }
}

fn in_text(source: &Source, about: About<'_>, placed: &mut Placed) {
    let file = source.text();
    let (fields, prose) = text::fields(file);
    let mut stream = Stream::default();
    stream.push_plain(file.get(prose.clone()).unwrap_or_default(), prose.start);
    let root = fields.and_then(|fields| yaml::tree_of(source, fields));
    let fields = root.as_ref().map(|root| Values { file, article: about.article, root });
    let texts = Texts::new(about.article, &stream, 0, Some(text::written));
    each(&Page { texts, fields }, about, placed);
}

/// Finds nothing: the file cannot be walked as it was read.
struct Nowhere;

impl Finder for Nowhere {
    fn words(&self, _words: &Words) -> Option<Range<usize>> {
        None
    }
    fn field(&self, _path: &str) -> Option<Range<usize>> {
        None
    }
}
