//! Reads what an item is about, and where it comes from.

use copydesk_model::{Author, AuthorKind, Byline, Concept, QCode, Text};

use super::item::ItemReading;
use crate::located::Node;
use crate::newsml_g2::read::codes::{qcode, uri};
use crate::newsml_g2::schemes;
use crate::ninjs::fields::{Fields, each, text};
use crate::ninjs::names::{
    ANNOTATION, AUTHOR, CREDIT, KEYWORD, KINDS, MACHINE, MENTIONS, PROVIDER, ROLE_ALIAS,
};
use crate::ninjs::uris::of_qcode;

/// Roles of those who wrote the text.
const AUTHOR_ROLES: [&str; 4] = [AUTHOR, "author", "writer", "byline"];

impl ItemReading {
    pub(super) fn concepts(&mut self, fields: &mut Fields<'_, '_>) {
        for (name, old, kind) in KINDS {
            let kind = kind.and_then(|kind| QCode::new(kind).ok());
            for (_, node) in fields.take(&[name, old]).map(each).unwrap_or_default() {
                self.subject(name, node, kind.as_ref());
            }
        }
        for (_, node) in fields.take(&["genres", "genre"]).map(each).unwrap_or_default() {
            let genre = self.concept("genres", node, |_, _| None);
            self.article.genres.extend(genre);
        }
        for (_, node) in fields.take(&["keywords"]).map(each).unwrap_or_default() {
            self.article.keywords.extend(text(node));
        }
        let sources = fields.take(&["infoSources", "infosource"]).map(each).unwrap_or_default();
        let authors = fields.take(&["authors"]).map(each).unwrap_or_default();
        let mut names = Vec::new();
        for (_, node) in sources {
            self.source(node, &mut names);
        }
        let mut found: Vec<_> = names.into_iter().map(|name| (name, None)).collect();
        for (_, node) in authors {
            found.extend(self.listed_author(node));
        }
        if let Some(source) = fields.text(&["source"]) {
            self.article.sources.push(Concept::named(source));
        }
        let machine = self.machine(fields);
        self.authors(found, if machine { AuthorKind::Machine } else { AuthorKind::Person });
    }

    /// The name and the title of an author as newsroom systems list them.
    fn listed_author(&mut self, node: &Node<'_>) -> Option<(Text, Option<Text>)> {
        let Some(mut author) = Fields::of(node) else { return Some((text(node)?, None)) };
        let name = author.text(&["name"]);
        let title = author.take(&["jobTitle"]);
        let title = title.and_then(|node| match Fields::of(node) {
            Some(mut title) => title.text(&["name"]),
            None => text(node),
        });
        // The list says already that they wrote it.
        let _ = author.take(&["role"]);
        self.leave_rest("authors", &author);
        Some((name?, title))
    }

    fn subject(&mut self, list: &str, node: &Node<'_>, kind: Option<&QCode>) {
        let mut rel = None;
        let concept = self.concept(list, node, |_, object| {
            rel = object.text(&["rel"]);
            rel.as_deref().and_then(code_of_role)
        });
        let Some(concept) = concept else { return };
        let annotation = concept.literal.as_deref().is_some_and(|l| l.starts_with(ANNOTATION));
        match rel.as_deref() {
            Some(KEYWORD) if concept.qcode.is_none() && concept.uri.is_none() => {
                self.article.keywords.extend(concept.names.into_iter().map(|name| name.text));
            }
            Some(MENTIONS) if self.own && annotation => {}
            _ => self.article.subjects.push(Concept { kind: kind.cloned(), ..concept }),
        }
    }

    /// Reads a concept: an object, or its name alone.
    fn concept(
        &mut self,
        list: &str,
        node: &Node<'_>,
        role: impl FnOnce(&mut Self, &mut Fields<'_, '_>) -> Option<QCode>,
    ) -> Option<Concept> {
        let Some(mut object) = Fields::of(node) else {
            return text(node).map(Concept::named);
        };
        let name = object.text(&["name"]);
        let written_uri = object.text(&["uri"]);
        let (scheme, code) = (object.text(&["scheme"]), object.text(&["code"]));
        let literal = object.text(&["literal"]).or(joined(scheme, code));
        let code = literal.as_deref().filter(|l| !l.contains("//")).and_then(qcode);
        let code = code.filter(|code| !code.as_str().starts_with("urn:"));
        let resolved = code.as_ref().and_then(of_qcode);
        let address = written_uri.as_deref().filter(|uri| Some(*uri) != resolved.as_deref());
        let mut concept = Concept {
            uri: address.and_then(uri),
            literal: literal.filter(|_| code.is_none()),
            qcode: code,
            names: name.map(copydesk_model::Name::new).into_iter().collect(),
            ..Concept::default()
        };
        if concept.uri.is_none() && address.is_some() {
            self.leave(format!("{list}.uri"));
        }
        concept.role = role(self, &mut object);
        self.leave_rest(list, &object);
        concept.label().is_some().then_some(concept)
    }

    fn source(&mut self, node: &Node<'_>, authors: &mut Vec<Text>) {
        let mut role = None;
        let concept = self.concept("infoSources", node, |_, object| {
            role = object.text(&["role"]);
            role.as_deref().and_then(code_of_role)
        });
        let Some(concept) = concept else { return };
        let article = &mut self.article;
        let bare = || Concept { role: None, ..concept.clone() };
        match role.as_deref() {
            Some(role) if AUTHOR_ROLES.contains(&role) => {
                authors.extend(concept.label().and_then(|label| Text::new(label).ok()));
            }
            Some(PROVIDER) if article.provider.is_none() => article.provider = Some(bare()),
            Some(CREDIT) if article.credit.is_none() => {
                article.credit = concept.label().and_then(|label| Text::new(label).ok());
            }
            _ => article.sources.push(concept),
        }
    }

    /// Whether the item says that a program made it.
    fn machine(&mut self, fields: &mut Fields<'_, '_>) -> bool {
        let Some(node) = fields.take(&["digitalSourceType"]) else { return false };
        let uri = Fields::of(node).and_then(|mut kind| kind.text(&["uri", "literal"]));
        let machine = uri.is_some_and(|uri| uri == MACHINE || uri == "trainedAlgorithmicMedia");
        if !machine {
            self.leave("digitalSourceType");
        }
        machine
    }

    /// Adds authors to the byline that names them; of the others each has its own.
    fn authors(&mut self, found: Vec<(Text, Option<Text>)>, kind: AuthorKind) {
        for (name, title) in found {
            let own = self.own;
            let same = |known: &&mut Author| !own && known.name == name;
            let mut all = self.article.bylines.iter_mut().flat_map(|byline| &mut byline.authors);
            if let Some(known) = all.find(same) {
                known.kind = kind;
                known.title = title.or(known.title.take());
                continue;
            }
            let author = Author { name: name.clone(), kind, title, affiliation: None, place: None };
            let named = |byline: &&mut Byline| own || byline.text.contains(&*name);
            match self.article.bylines.iter_mut().take(1).find(named) {
                Some(byline) => byline.authors.push(author),
                None => self.article.bylines.push(Byline { text: name, authors: vec![author] }),
            }
        }
    }
}

/// Scheme and code of 1.x and 2.x as one code.
fn joined(scheme: Option<Text>, code: Option<Text>) -> Option<Text> {
    let code = code?;
    match scheme {
        Some(scheme) if !scheme.contains("//") => Text::new(format!("{scheme}:{code}")).ok(),
        _ => Some(code),
    }
}

/// The code of a relation or role. A word without a scheme says nothing that the model has a place
/// for, beyond what the list says.
fn code_of_role(role: &str) -> Option<QCode> {
    if role.contains("//") {
        let (scheme, code) = role.rsplit_once('/')?;
        let alias = schemes::alias(&format!("{scheme}/"))?;
        return QCode::new(format!("{alias}:{code}")).ok();
    }
    qcode(role).filter(|code| !code.as_str().starts_with(ROLE_ALIAS))
}
