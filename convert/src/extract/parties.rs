//! The parties of an article, with ids and affiliations.

mod slug;

use std::collections::hash_map::Entry;

use copydesk_model::{Anchor, Confidence, Id, Origin, Party, PartyKind, Reference, Text};

use super::document::Document;
use super::hasher::{NumberMap, Seed};
use super::recycle::Lists;
use super::registry::{Mention, Named, Registry};
use super::spare;

/// The parties as an article holds them, and the id of each number.
pub(crate) struct Parties {
    /// In the order of their first mention.
    pub(crate) parties: Vec<Party>,
    /// Of each number of the registry.
    places: Vec<Place>,
    /// The ids of parties that the article keeps, as far as it names them.
    kept: Vec<Id>,
}

/// What a party of a registry is in the article.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// Nothing.
    Nowhere,
    /// The party with this index among those that are added.
    New(u32),
    /// That with this index among those that the article keeps.
    Kept(u32),
}

impl Parties {
    /// Those of a registry that are of a known kind or that an annotation refers to, beside those
    /// that the article keeps.
    pub(crate) fn new(registry: &Registry<'_>, kept: &[Party], lists: &mut Lists) -> Self {
        let places = vec![Place::Nowhere; registry.parties.len()];
        let parties = spare::take_for(registry.parties.len(), |spare| &mut spare.party_list);
        let mut out = Self { parties, places, kept: Vec::new() };
        let mut ids = Ids::new(registry.seed(), registry.parties.len());
        let mut by_name = NumberMap::default();
        for party in kept.iter().rev() {
            ids.taken.insert(ids.seed.number(party.id.as_str()), 1);
            by_name.insert(ids.seed.number(&party.name), &party.id);
        }
        for mention in &registry.mentions {
            let Some(named) = registry.parties.get(mention.party) else { continue };
            if !(named.wanted || named.kind.is_some()) {
                continue;
            }
            if !kept.is_empty()
                && let Some(same) = by_name.get(&ids.seed.number(registry.name(mention.party)))
            {
                out.keep(mention.party, same);
                continue;
            }
            let at = out.added(mention.party);
            let at = at.or_else(|| out.push(registry, mention.party, &mut ids, lists));
            let Some(party) = at.and_then(|i| out.parties.get_mut(i)) else { continue };
            if let Some(anchor) = anchor(mention, named, party, registry.document) {
                party.mentions.push(anchor);
            }
        }
        out.affiliate(registry);
        out
    }

    /// Notes that the article keeps a party.
    fn keep(&mut self, party: usize, id: &Id) {
        if let Some(place @ Place::Nowhere) = self.places.get_mut(party) {
            *place = Place::Kept(self.kept.len() as u32);
            self.kept.push(id.clone());
        }
    }

    fn push(
        &mut self,
        registry: &Registry<'_>,
        party: usize,
        ids: &mut Ids,
        lists: &mut Lists,
    ) -> Option<usize> {
        let named = registry.parties.get(party)?;
        let name = Text::new(registry.name(party)).ok()?;
        let id = ids.of(&name)?;
        let kind = named.kind.unwrap_or(PartyKind::Person);
        let mut made = Party::new(id, kind, name);
        made.mentions = lists.anchors.list(named.mentions);
        let title = named.title.clone().map(|t| registry.document.words(t));
        made.title = title.and_then(|t| Text::new(t).ok());
        made.confidence = Confidence::new(match (named.kind, named.sure) {
            (Some(_), true) => 90,
            (Some(_), false) => 70,
            (None, _) => 50,
        });
        made.origin = Origin::Extracted;
        let at = self.parties.len();
        *self.places.get_mut(party)? = Place::New(at as u32);
        self.parties.push(made);
        Some(at)
    }

    /// The index of a party's number among those that are added.
    fn added(&self, party: usize) -> Option<usize> {
        match self.places.get(party)? {
            Place::New(at) => Some(*at as usize),
            Place::Nowhere | Place::Kept(_) => None,
        }
    }

    /// Ties persons to the organisation or country that their title names.
    fn affiliate(&mut self, registry: &Registry<'_>) {
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
            let party = self.added(person).and_then(|i| self.parties.get_mut(i));
            if let Some(party) = party.filter(|p| p.id == id && p.id != body) {
                party.affiliation = Some(Reference::to(body).named(anchor));
            }
        }
    }

    /// The id of a party's number.
    pub(crate) fn id(&self, party: usize) -> Option<&Id> {
        match self.places.get(party)? {
            Place::Nowhere => None,
            Place::New(at) => self.parties.get(*at as usize).map(|party| &party.id),
            Place::Kept(at) => self.kept.get(*at as usize),
        }
    }
}

/// Where a party is named. Words that are the same as those before or as its name are shared.
fn anchor(mention: &Mention, named: &Named, party: &Party, document: &Document) -> Option<Anchor> {
    if mention.tokens == named.name {
        return document.anchor_of(party.name.clone(), mention.tokens.start);
    }
    let words = document.words(mention.tokens.clone());
    let words = match party.mentions.last() {
        Some(last) if *last.words == *words => last.words.clone(),
        _ if *party.name == *words => party.name.clone(),
        _ => Text::new(words).ok()?,
    };
    document.anchor_of(words, mention.tokens.start)
}

/// Makes ids.
struct Ids {
    seed: Seed,
    /// Those that are taken, by their numbers, and the last that each was given behind it.
    taken: NumberMap<usize>,
    /// Room for a name as an id.
    slug: String,
}

impl Ids {
    fn new(seed: Seed, parties: usize) -> Self {
        let mut taken = spare::take(|spare| &mut spare.ids);
        taken.reserve(parties);
        Self { seed, taken, slug: spare::take(|spare| &mut spare.slug) }
    }

    /// The id of a party with this name, which no other has: with a number behind it if need be.
    fn of(&mut self, name: &Text) -> Option<Id> {
        let mut bytes = slug::ROOM;
        let mut slug = slug::of(name, &mut self.slug, &mut bytes);
        if slug.is_empty() {
            slug = PARTY;
        }
        let number = self.seed.number(slug);
        match self.taken.entry(number) {
            Entry::Vacant(free) => {
                free.insert(1);
                Id::new(slug).ok().or_else(|| Id::new(PARTY).ok())
            }
            Entry::Occupied(last) => {
                let (last, slug) = (*last.get(), slug.to_owned());
                self.numbered(&slug, number, last)
            }
        }
    }

    /// The id with the first free number behind the last one.
    #[cold]
    fn numbered(&mut self, name: &str, slug: u64, mut last: usize) -> Option<Id> {
        let (id, number) = loop {
            last += 1;
            let id = format!("{name}-{last}");
            let number = self.seed.number(&id);
            if !self.taken.contains_key(&number) {
                break (id, number);
            }
        };
        self.taken.insert(slug, last);
        self.taken.insert(number, 1);
        Id::new(&id).ok().or_else(|| Id::new(PARTY).ok())
    }
}

impl Drop for Ids {
    fn drop(&mut self) {
        spare::leave(|spare| &mut spare.ids, std::mem::take(&mut self.taken));
        spare::leave(|spare| &mut spare.slug, std::mem::take(&mut self.slug));
    }
}

/// The id of a party whose name has no letter and no digit.
const PARTY: &str = "party";

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
