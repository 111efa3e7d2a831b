//! The parties of an article, with ids and affiliations.

use copydesk_model::{Confidence, Id, Origin, Party, PartyKind, Reference, Text};

use super::hasher::NameMap;
use super::registry::Registry;

/// The parties as an article holds them, and the id of each number.
pub(crate) struct Parties {
    /// In the order of their first mention.
    pub(crate) parties: Vec<Party>,
    ids: Vec<Option<Id>>,
}

impl Parties {
    /// Those of a registry that are of a known kind or that an annotation refers to, beside those
    /// that the article keeps.
    pub(crate) fn new(registry: &Registry<'_>, kept: &[Party]) -> Self {
        let mut out = Self { parties: Vec::new(), ids: vec![None; registry.parties.len()] };
        let mut taken: NameMap<String, usize> = NameMap::default();
        let mut places: Vec<Option<usize>> = vec![None; registry.parties.len()];
        for party in kept {
            taken.insert(party.id.as_str().to_owned(), 1);
        }
        let by_name: NameMap<&str, &Id> =
            kept.iter().rev().map(|p| (p.name.as_str(), &p.id)).collect();
        for mention in &registry.mentions {
            let Some(named) = registry.parties.get(mention.party) else { continue };
            if !(named.wanted || named.kind.is_some()) {
                continue;
            }
            let name = registry.name(mention.party);
            if let Some(same) = by_name.get(name) {
                if let Some(id) = out.ids.get_mut(mention.party) {
                    *id = Some((*same).clone());
                }
                continue;
            }
            let Some(anchor) = registry.document.anchor(mention.tokens.clone()) else { continue };
            let at = places.get(mention.party).copied().flatten();
            let at = at.or_else(|| out.push(registry, mention.party, &mut taken));
            if let Some(slot) = places.get_mut(mention.party) {
                *slot = at;
            }
            if let Some(party) = at.and_then(|i| out.parties.get_mut(i)) {
                party.mentions.push(anchor);
            }
        }
        out.affiliate(registry, &places);
        out
    }

    fn push(
        &mut self,
        registry: &Registry<'_>,
        party: usize,
        taken: &mut NameMap<String, usize>,
    ) -> Option<usize> {
        let named = registry.parties.get(party)?;
        let name = Text::new(registry.name(party)).ok()?;
        let id = unique(slug(&name), taken)?;
        let kind = named.kind.unwrap_or(PartyKind::Person);
        let mut made = Party::new(id.clone(), kind, name);
        let title = named.title.clone().map(|t| registry.document.words(t));
        made.title = title.and_then(|t| Text::new(t).ok());
        made.confidence = Confidence::new(match (named.kind, named.sure) {
            (Some(_), true) => 90,
            (Some(_), false) => 70,
            (None, _) => 50,
        });
        made.origin = Origin::Extracted;
        made.mentions.reserve_exact(named.mentions);
        *self.ids.get_mut(party)? = Some(id);
        self.parties.push(made);
        Some(self.parties.len() - 1)
    }

    /// Ties persons to the organisation or country that their title names.
    fn affiliate(&mut self, registry: &Registry<'_>, places: &[Option<usize>]) {
        let titles = registry.parties.iter().enumerate();
        let titles = titles.filter_map(|(i, n)| Some((i, n.seat.clone()?)));
        for (person, seat) in titles {
            let mut inside = seat.filter_map(|t| registry.mention_at(t));
            let Some(mention) = inside.find(|m| m.party != person) else { continue };
            let (Some(body), Some(id)) =
                (self.id(mention.party).cloned(), self.id(person).cloned())
            else {
                continue;
            };
            let Some(anchor) = registry.document.anchor(mention.tokens.clone()) else { continue };
            let at = places.get(person).copied().flatten();
            let party = at.and_then(|i| self.parties.get_mut(i));
            if let Some(party) = party.filter(|p| p.id == id && p.id != body) {
                party.affiliation = Some(Reference::to(body).named(anchor));
            }
        }
    }

    /// The id of a party's number.
    pub(crate) fn id(&self, party: usize) -> Option<&Id> {
        self.ids.get(party)?.as_ref()
    }
}

/// The name in lower case with hyphens, as an id.
fn slug(name: &str) -> String {
    let mut out = String::with_capacity(name.len().min(64));
    if name.is_ascii() {
        for byte in name.bytes().take(60) {
            add_to_slug(&mut out, char::from(byte.to_ascii_lowercase()));
        }
        out.truncate(out.trim_end_matches('-').len());
        return out;
    }
    for c in name.chars().take(60).flat_map(char::to_lowercase) {
        add_to_slug(&mut out, c);
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

#[inline]
fn add_to_slug(out: &mut String, c: char) {
    if c.is_alphanumeric() {
        out.push(c);
    } else if !out.ends_with('-') && !out.is_empty() && !matches!(c, '\'' | '’' | '.') {
        out.push('-');
    }
}

/// An id that no other party has: with a number behind it if need be.
fn unique(slug: String, taken: &mut NameMap<String, usize>) -> Option<Id> {
    let slug = if slug.is_empty() { "party".to_owned() } else { slug };
    let mut number = taken.get(&slug).copied().unwrap_or(0);
    if number == 0 {
        let id = Id::new(&slug);
        taken.insert(slug, 1);
        return id.ok().or_else(|| Id::new("party").ok());
    }
    let mut id = slug.clone();
    while number > 0 {
        number += 1;
        id = format!("{slug}-{number}");
        if !taken.contains_key(&id) {
            break;
        }
    }
    taken.insert(slug, number.max(1));
    taken.entry(id.clone()).or_insert(1);
    Id::new(&id).ok().or_else(|| Id::new("party").ok())
}

#[cfg(test)]
mod tests {
    use copydesk_model::{Article, Block, Prose, Section, Text};

    use crate::extract::extract;

    /// Name, title and the affiliation's id of every person of a paragraph.
    fn people(paragraph: &str) -> Vec<(String, Option<String>, Option<String>)> {
        let block = Block::Paragraph(Prose::new(paragraph).unwrap());
        let mut article =
            Article::new(Text::new("News").unwrap()).with_section(Section::new(vec![block]));
        extract(&mut article);
        let person = |p: &copydesk_model::Party| {
            let body = p.affiliation.as_ref().and_then(|a| a.party());
            let title = p.title.as_ref().map(ToString::to_string);
            (p.name.to_string(), title, body.map(ToString::to_string))
        };
        let persons = |p: &&copydesk_model::Party| p.kind == copydesk_model::PartyKind::Person;
        article.parties.iter().filter(persons).map(person).collect()
    }

    fn of(
        name: &str,
        title: Option<&str>,
        body: Option<&str>,
    ) -> (String, Option<String>, Option<String>) {
        (name.to_owned(), title.map(str::to_owned), body.map(str::to_owned))
    }

    #[test]
    fn titles_in_apposition_reach_the_party() {
        assert_eq!(
            people("“It holds,” said Jane Roe, a professor at Norbury University, on Monday."),
            [of("Jane Roe", Some("professor"), Some("norbury-university"))]
        );
        assert_eq!(
            people("Jane Roe, chief executive of Acme Corporation, resigned."),
            [of("Jane Roe", Some("chief executive"), Some("acme-corporation"))]
        );
    }

    #[test]
    fn a_list_of_people_gives_nobody_the_title_of_the_next() {
        assert_eq!(
            people("Jane Roe, Mayor Adam Poe and Ruth Moe, who sings, met."),
            [
                of("Jane Roe", None, None),
                of("Adam Poe", Some("Mayor"), None),
                of("Ruth Moe", None, None)
            ]
        );
    }

    #[test]
    fn names_in_capitals_are_those_of_the_article() {
        assert_eq!(people("Jane Roe met Adam Poe. ROE spoke. JANE ROE left.").len(), 2);
    }
}
