//! Reads `by` and `creator` as bylines with their authors.
//!
//! A byline is what is printed, a creator says who that is. A creator whose name stands in a byline is
//! an author of it; one whose name stands in none makes a byline of its own if it is said to be a
//! person and the item has no other; any other is carried.

use copydesk_model::{Author, AuthorKind, Byline, Language, Text};

use super::codes::text;
use super::item::Reading;
use super::leftover::Leftover;
use crate::newsml_g2::names::{author, rel};
use crate::xml::Element;

/// What opens a byline, by language.
const OPENINGS: [(&str, &[&str]); 10] = [
    ("de", &["Von"]),
    ("fr", &["Par", "De"]),
    ("es", &["Por"]),
    ("pt", &["Por"]),
    ("it", &["Di"]),
    ("nl", &["Door", "Van"]),
    ("sv", &["Av"]),
    ("nb", &["Av"]),
    ("no", &["Av"]),
    ("da", &["Af"]),
];

/// The longest byline, in bytes, in which names are looked for.
const MAX: usize = 240;

/// An author, where it goes, and what of its element has no place in an article.
struct Found {
    byline: usize,
    author: usize,
    left: Option<String>,
}

impl Reading<'_> {
    /// Reads the bylines with their authors, and says which children of `contentMeta` they were.
    pub(super) fn bylines(&mut self, meta: Element<'_, '_>) -> Vec<usize> {
        let mut taken = Vec::new();
        let mut ids = Vec::new();
        for (i, child) in meta.elements().enumerate().filter(|(_, e)| e.name() == "by") {
            if let Some(words) = self.words(child) {
                ids.push(child.attribute("id"));
                let mut left = Leftover::of(child);
                left.content();
                if self.own {
                    left.drop_attribute("id");
                }
                let authors = match self.own {
                    true => Vec::new(),
                    false => authors_in(&words, self.article.language.as_ref()),
                };
                self.article.bylines.push(Byline { text: words, authors });
                self.left(&format!("contentMeta/by[{}]", ids.len()), left);
            }
            taken.push(i);
        }
        let mut found = Vec::new();
        for (i, child) in meta.elements().enumerate().filter(|(_, e)| e.name() == "creator") {
            let one = if self.own {
                self.own_creator(child, &ids)
            } else {
                self.creator(child, ids.len())
            };
            if let Some(one) = one {
                found.push(one);
                taken.push(i);
            }
        }
        self.leave_creators(found);
        taken
    }

    /// An author of one of the bylines that our writer wrote, by the identifier of the byline.
    fn own_creator(&mut self, element: Element<'_, '_>, ids: &[Option<&str>]) -> Option<Found> {
        let mut left = Leftover::of(element);
        let id = left.child(|e| related(e, rel::BYLINE))?;
        let byline = ids.iter().position(|known| *known == Some(id))?;
        let place = left.child(|e| related(e, rel::PLACE));
        let mut author = author_of(element, &mut left)?;
        author.place = place.and_then(text);
        let authors = &mut self.article.bylines.get_mut(byline)?.authors;
        authors.push(author);
        Some(Found { byline, author: authors.len() - 1, left: left.piece() })
    }

    /// An author that somebody else's creator is. `written` is the number of bylines in the file.
    fn creator(&mut self, element: Element<'_, '_>, written: usize) -> Option<Found> {
        let mut left = Leftover::of(element);
        let author = author_of(element, &mut left)?;
        let bylines = &mut self.article.bylines;
        let same = |known: &Author| known.name.to_lowercase() == author.name.to_lowercase();
        let known = bylines
            .iter()
            .enumerate()
            .find_map(|(i, byline)| Some((i, byline.authors.iter().position(same)?)));
        let (byline, number) = if let Some((byline, number)) = known {
            let slot = bylines.get_mut(byline)?.authors.get_mut(number)?;
            let Author { name, kind, title, affiliation, place: _ } = author;
            (slot.name, slot.kind) = (name, kind);
            slot.title = title.or_else(|| slot.title.take());
            slot.affiliation = affiliation.or_else(|| slot.affiliation.take());
            (byline, number)
        } else if let Some(byline) = bylines.iter().position(|b| names(&b.text, &author.name)) {
            let authors = &mut bylines.get_mut(byline)?.authors;
            authors.push(author);
            (byline, authors.len() - 1)
        } else if written == 0 && is_person(element, &author) {
            bylines.push(Byline { text: author.name.clone(), authors: vec![author] });
            (bylines.len() - 1, 0)
        } else {
            return None;
        };
        Some(Found { byline, author: number, left: left.piece() })
    }

    /// Keeps what is left of creators under the numbers of their authors among all.
    fn leave_creators(&mut self, found: Vec<Found>) {
        let counts = self.article.bylines.iter().map(|byline| byline.authors.len());
        let before: Vec<usize> = counts
            .scan(0, |sum, count| {
                *sum += count;
                Some(*sum - count)
            })
            .collect();
        for Found { byline, author, left } in found {
            let first = before.get(byline).copied().unwrap_or_default();
            if let Some(piece) = left {
                self.keep(&format!("contentMeta/creator[{}]", first + author + 1), piece);
            }
        }
    }
}

/// The authors that the words of somebody else's byline name.
pub(crate) fn authors_in(words: &str, language: Option<&Language>) -> Vec<Author> {
    if words.len() > MAX {
        return Vec::new();
    }
    let language = language.map_or("", |l| l.as_str());
    let language = language.split('-').next().unwrap_or_default();
    let openings = OPENINGS.iter().find(|(known, _)| *known == language);
    let opening = openings.and_then(|(_, all)| {
        all.iter().find_map(|opening| words.strip_prefix(opening)?.strip_prefix(' '))
    });
    crate::text::authors(opening.unwrap_or(words)).unwrap_or_default()
}

/// The value of a relation of ours.
fn related<'d>(element: Element<'d, '_>, relation: &str) -> Option<&'d str> {
    let is = element.name() == "related" && element.attribute("rel") == Some(relation);
    is.then(|| element.attribute("value"))?
}

/// What a creator says that an author can hold; `None` if it has no name or is of another kind.
fn author_of(element: Element<'_, '_>, left: &mut Leftover<'_, '_>) -> Option<Author> {
    let mut names = element.elements().filter(|e| e.name() == "name");
    let name = match names.next() {
        Some(first) => {
            left.child(|e| (e.place() == first.place()).then(|| plain(e))?);
            text(&first.text())?
        }
        None => text(element.attribute("literal")?)?,
    };
    left.attribute("literal", |literal| (text(literal).as_ref() == Some(&name)).then_some(()));
    let kind = left.attribute("type", author::value);
    if kind.is_none() && element.attribute("type").is_some() {
        return None;
    }
    let organisation = element.element("organisationDetails").is_some();
    let guess = if organisation { AuthorKind::Organisation } else { AuthorKind::Person };
    left.attribute("role", |role| (role == "cpprole:author").then_some(()));
    let definition = element.element("definition");
    let title = definition
        .and_then(|first| left.child(|e| (e.place() == first.place()).then(|| plain(e))?));
    let affiliation = left.child(affiliation);
    Some(Author { name, kind: kind.unwrap_or(guess), title, affiliation, place: None })
}

/// The words of an element that says nothing else.
pub(crate) fn plain(element: Element<'_, '_>) -> Option<Text> {
    let bare = element.attributes().is_empty() && element.elements().next().is_none();
    bare.then(|| text(&element.text()))?
}

/// The affiliation in details that say nothing else.
pub(crate) fn affiliation(details: Element<'_, '_>) -> Option<Text> {
    if !matches!(details.name(), "personDetails" | "organisationDetails") {
        return None;
    }
    let only = |element: Element<'_, '_>| {
        element.attributes().is_empty() && element.elements().count() == 1
    };
    let affiliation = details.element("affiliation").filter(|a| only(*a) && only(details))?;
    plain(affiliation.element("name")?)
}

/// Whether the words of a byline have a name in them.
fn names(words: &str, name: &str) -> bool {
    let fold = |s: &str| s.to_lowercase();
    let (words, name) = (fold(words), fold(name));
    let part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    words.len() <= MAX
        && words.match_indices(&name).any(|(at, found)| {
            let before = words.get(..at).and_then(|s| s.chars().next_back());
            let after = words.get(at + found.len()..).and_then(|s| s.chars().next());
            !part(before) && !part(after)
        })
}

/// Whether an element that names an author says so of a person: by its type, by details, or by a role
/// with a name such as persons have.
fn is_person(element: Element<'_, '_>, author: &Author) -> bool {
    let said = element.attribute("type").is_some() || element.element("personDetails").is_some();
    let read = || crate::text::authors(&author.name);
    let named = || {
        read().is_some_and(|all| matches!(&all[..], [one] if one.kind == AuthorKind::Person && one.name == author.name))
    };
    let role = || element.attribute("role").is_some() && author.name.contains(' ');
    author.kind == AuthorKind::Person && (said || role() && named())
}
