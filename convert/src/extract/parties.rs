//! The parties of an article, with ids and affiliations.

use copydesk_model::{Confidence, Id, Origin, Party, PartyKind, Reference, Text};

use super::hasher::{NameMap, Seed, fingerprint};
use super::registry::Registry;

/// The parties as an article holds them, and the id of each number.
pub(crate) struct Parties {
    /// In the order of their first mention.
    pub(crate) parties: Vec<Party>,
    /// Of each number of the registry.
    places: Vec<Place>,
}

/// What a party of a registry is in the article.
#[derive(Clone, Debug)]
enum Place {
    /// Nothing.
    Nowhere,
    /// The party with this index among those that are added.
    New(usize),
    /// One that the article keeps.
    Kept(Id),
}

impl Parties {
    /// Those of a registry that are of a known kind or that an annotation refers to, beside those
    /// that the article keeps.
    pub(crate) fn new(registry: &Registry<'_>, kept: &[Party]) -> Self {
        let places = vec![Place::Nowhere; registry.parties.len()];
        let mut out = Self { parties: Vec::with_capacity(registry.parties.len()), places };
        let mut ids = Ids::new(registry.parties.len());
        for party in kept {
            ids.taken.insert(fingerprint(party.id.as_str()), 1);
        }
        let by_name: NameMap<&str, &Id> =
            kept.iter().rev().map(|p| (p.name.as_str(), &p.id)).collect();
        for mention in &registry.mentions {
            let Some(named) = registry.parties.get(mention.party) else { continue };
            if !(named.wanted || named.kind.is_some()) {
                continue;
            }
            if !kept.is_empty()
                && let Some(same) = by_name.get(registry.name(mention.party))
            {
                if let Some(place) = out.places.get_mut(mention.party) {
                    *place = Place::Kept((*same).clone());
                }
                continue;
            }
            let Some(anchor) = registry.document.anchor(mention.tokens.clone()) else { continue };
            let at = out.added(mention.party);
            let at = at.or_else(|| out.push(registry, mention.party, &mut ids));
            if let Some(party) = at.and_then(|i| out.parties.get_mut(i)) {
                party.mentions.push(anchor);
            }
        }
        out.affiliate(registry);
        out
    }

    fn push(&mut self, registry: &Registry<'_>, party: usize, ids: &mut Ids) -> Option<usize> {
        let named = registry.parties.get(party)?;
        let name = Text::new(registry.name(party)).ok()?;
        let id = ids.of(&name)?;
        let kind = named.kind.unwrap_or(PartyKind::Person);
        let mut made = Party::new(id, kind, name);
        made.mentions.reserve_exact(named.mentions);
        let title = named.title.clone().map(|t| registry.document.words(t));
        made.title = title.and_then(|t| Text::new(t).ok());
        made.confidence = Confidence::new(match (named.kind, named.sure) {
            (Some(_), true) => 90,
            (Some(_), false) => 70,
            (None, _) => 50,
        });
        made.origin = Origin::Extracted;
        made.mentions.reserve_exact(named.mentions);
        let at = self.parties.len();
        *self.places.get_mut(party)? = Place::New(at);
        self.parties.push(made);
        Some(at)
    }

    /// The index of a party's number among those that are added.
    fn added(&self, party: usize) -> Option<usize> {
        match self.places.get(party)? {
            Place::New(at) => Some(*at),
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
            Place::New(at) => self.parties.get(*at).map(|party| &party.id),
            Place::Kept(id) => Some(id),
        }
    }
}

/// How many characters of a name its id has.
const SLUG: usize = 60;

/// Writes a name in lower case with hyphens, as an id.
fn slug(name: &str, out: &mut String) {
    out.clear();
    if !name.is_ascii() {
        return slug_of_letters(name, out);
    }
    let (mut rest, mut gap) = (name.get(..SLUG).unwrap_or(name), false);
    loop {
        let end = rest.bytes().position(|byte| !byte.is_ascii_alphanumeric());
        let (word, behind) = rest.split_at_checked(end.unwrap_or(rest.len())).unwrap_or((rest, ""));
        if !word.is_empty() {
            out.push_str(if gap { "-" } else { "" });
            out.push_str(word);
            gap = false;
        }
        let Some((mark, behind)) = behind.split_at_checked(1) else { break };
        gap |= !matches!(mark, "'" | ".") && !out.is_empty();
        rest = behind;
    }
    out.make_ascii_lowercase();
}

/// As [`slug`], of a name with letters of any script.
fn slug_of_letters(name: &str, out: &mut String) {
    for c in name.chars().take(SLUG).flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            out.push(c);
        } else if !out.ends_with('-') && !out.is_empty() && !matches!(c, '\'' | '’' | '.') {
            out.push('-');
        }
    }
    out.truncate(out.trim_end_matches('-').len());
}

/// Makes ids.
struct Ids {
    /// Those that are taken, by their fingerprints, and the last number that each was given; of two
    /// that share one the second has a number without need.
    taken: NameMap<u64, usize>,
    slug: String,
}

impl Ids {
    fn new(parties: usize) -> Self {
        let taken = NameMap::with_capacity_and_hasher(parties, Seed::default());
        Self { taken, slug: String::with_capacity(2 * SLUG) }
    }

    /// The id of a party with this name, which no other has: with a number behind it if need be.
    fn of(&mut self, name: &str) -> Option<Id> {
        slug(name, &mut self.slug);
        unique(&self.slug, &mut self.taken)
    }
}

fn unique(slug: &str, taken: &mut NameMap<u64, usize>) -> Option<Id> {
    let slug = if slug.is_empty() { "party" } else { slug };
    let first = taken.entry(fingerprint(slug)).or_default();
    if *first == 0 {
        *first = 1;
        return Id::new(slug).ok().or_else(|| Id::new("party").ok());
    }
    let mut number = *first;
    let id = loop {
        number += 1;
        let id = format!("{slug}-{number}");
        if !taken.contains_key(&fingerprint(&id)) {
            break id;
        }
    };
    taken.insert(fingerprint(slug), number);
    taken.insert(fingerprint(&id), 1);
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
