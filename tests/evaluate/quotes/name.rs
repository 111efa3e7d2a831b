//! Whether two ways to name a speaker mean the same: the same head word, and no different given
//! names.

use std::collections::{BTreeMap, BTreeSet};

const ARTICLES: &[&str] = &["the", "a", "an"];
const SUFFIXES: &[&str] = &["jr", "sr", "ii", "iii", "iv", "phd", "md", "esq"];
const PARTICLES: &[&str] = &[
    "de", "la", "le", "van", "von", "der", "den", "del", "della", "di", "da", "dos", "bin", "al",
    "el", "ibn", "ben",
];
const PRONOUNS: &[&str] = &[
    "he",
    "she",
    "they",
    "it",
    "we",
    "i",
    "you",
    "him",
    "her",
    "them",
    "us",
    "me",
    "his",
    "its",
    "their",
    "our",
    "my",
    "your",
    "who",
    "which",
    "that",
    "whom",
    "whose",
    "himself",
    "herself",
    "themselves",
    "itself",
    "myself",
    "one",
];
const TRAILING: &[&str] = &[
    "himself",
    "herself",
    "themselves",
    "itself",
    "also",
    "later",
    "too",
    "then",
    "both",
    "again",
];
/// Words that end the part of a name that counts.
const CUTS: &[&str] = &[
    "of",
    "for",
    "from",
    "in",
    "at",
    "on",
    "with",
    "who",
    "whom",
    "which",
    "that",
    "whose",
    "during",
    "after",
    "before",
    "inside",
    "near",
    "to",
    "as",
    "by",
    "about",
    "under",
    "within",
    "outside",
    "behind",
    "against",
    "among",
    "including",
    "representing",
    "running",
    "speaking",
    "told",
    "said",
    "says",
    "is",
    "was",
    "has",
    "had",
];
const TITLES: &str = "mr mrs ms miss dr prof professor sir dame lord lady sen senator rep \
    representative congressman congresswoman gov governor president vice secretary general \
    attorney chairman chairwoman chair chief justice judge mayor ambassador director minister \
    prime king queen prince princess pope rev reverend bishop cardinal rabbi imam captain capt \
    col colonel lt lieutenant sgt sergeant maj major gen admiral officer sheriff detective deputy \
    assistant speaker leader whip spokesman spokeswoman spokesperson candidate nominee former ex \
    republican democrat democratic independent conservative liberal foreign house senate state us \
    national economist strategist analyst reporter host anchor author actor coach manager adviser \
    lawyer counsel executive ceo founder chancellor premier defense treasury councillor treasurer";

/// What a string names.
#[derive(Debug, Default)]
pub(crate) struct Name {
    /// Head words with the given names beside each.
    heads: BTreeMap<String, BTreeSet<String>>,
    whole: String,
    /// Whether it is one pronoun.
    pub(crate) pronoun: bool,
}

impl Name {
    pub(crate) fn new(text: &str) -> Self {
        let clean = clean(text);
        let words: Vec<_> = tokens(&clean);
        let lows: Vec<String> = words.iter().map(|w| low(w)).collect();
        let whole: Vec<_> =
            lows.iter().filter(|w| !ARTICLES.contains(&w.as_str())).cloned().collect();
        let core: Vec<_> = lows.iter().filter(|w| !TRAILING.contains(&w.as_str())).collect();
        let mut name = Self { whole: whole.join(" "), ..Self::default() };
        if let [one] = core.as_slice()
            && PRONOUNS.contains(&one.as_str())
        {
            name.pronoun = true;
            name.heads.insert((*one).clone(), BTreeSet::new());
            return name;
        }
        for segment in segments(&clean) {
            for part in segment.split(" and ").flat_map(|p| p.split(" & ")) {
                name.add(part);
            }
        }
        name
    }

    fn add(&mut self, part: &str) {
        let owned =
            part.rsplit_once("'s ").or_else(|| part.rsplit_once("s' ")).map_or(part, |p| p.1);
        let words = tokens(owned);
        let end = words.iter().skip(1).position(|w| CUTS.contains(&w.to_lowercase().as_str()));
        let mut words: Vec<_> = words.into_iter().take(end.map_or(usize::MAX, |e| e + 1)).collect();
        let drop = |w: &str| SUFFIXES.contains(&w) || TRAILING.contains(&w);
        while words.len() > 1 && words.last().is_some_and(|w| drop(&low(w))) {
            words.pop();
        }
        let Some(last) = words.pop() else { return };
        let last = last.trim_end_matches("'s").trim_end_matches('\'');
        let mut given = BTreeSet::new();
        if last.starts_with(char::is_uppercase) {
            for word in words.iter().rev() {
                let is = low(word);
                if !word.starts_with(char::is_uppercase) && !PARTICLES.contains(&is.as_str()) {
                    break;
                }
                let title = TITLES.split(' ').any(|t| t == is) || ARTICLES.contains(&is.as_str());
                if !title && !PARTICLES.contains(&is.as_str()) && is.chars().count() > 1 {
                    given.insert(is);
                }
            }
        }
        self.heads.entry(low(last)).or_default().extend(given);
    }

    /// Whether both can name one speaker.
    pub(crate) fn same(&self, other: &Self) -> bool {
        if self.whole.is_empty() || other.whole.is_empty() {
            return false;
        }
        self.whole == other.whole
            || self.heads.iter().any(|(head, given)| {
                other.heads.get(head).is_some_and(|theirs| given_meet(given, theirs))
            })
    }
}

/// Whether two sets of given names can be one person's; an initial may stand for a name.
fn given_meet(a: &BTreeSet<String>, b: &BTreeSet<String>) -> bool {
    a.is_empty()
        || b.is_empty()
        || a.iter().any(|a| b.iter().any(|b| a == b || a.starts_with(b) || b.starts_with(a)))
}

fn clean(text: &str) -> String {
    let mut out = String::new();
    let mut depth = 0_u32;
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '“' | '”' | '"' | '-' | '\n' => out.push(' '),
            '’' | '‘' => out.push('\''),
            _ => out.push(c),
        }
    }
    let words: Vec<_> = out.split_whitespace().collect();
    words.join(" ").trim_matches([' ', ',', '.', ';', ':', '–', '—']).to_owned()
}

/// The first segment between commas, and behind a common noun the name in apposition.
fn segments(clean: &str) -> Vec<&str> {
    let all = clean.split([',', ';', ':', '–', '—']).map(str::trim);
    let all: Vec<_> =
        all.filter(|s| !s.is_empty() && !SUFFIXES.contains(&low(s).as_str())).collect();
    let Some(first) = all.first() else { return Vec::new() };
    let proper = |s: &str| tokens(s).last().is_some_and(|w| w.starts_with(char::is_uppercase));
    let mut used = vec![*first];
    if !proper(first) {
        let name = all.iter().skip(1).find(|s| {
            let words = tokens(s);
            words.len() <= 4 && words.iter().all(|w| w.starts_with(char::is_uppercase))
        });
        used.extend(name);
    }
    used
}

fn tokens(s: &str) -> Vec<&str> {
    let trimmed = s.split(' ').map(|t| t.trim_matches(|c: char| !c.is_alphanumeric() && c != '@'));
    trimmed.filter(|t| !t.is_empty()).collect()
}

fn low(word: &str) -> String {
    word.to_lowercase().replace(['.', '\''], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_and_given_names_decide() {
        let same = |a: &str, b: &str| Name::new(a).same(&Name::new(b));
        assert!(same("Mayor Jane Roe, who lost,", "Roe"));
        assert!(same("a nurse, Jane Roe", "J. Roe"));
        assert!(same("the campaign", "Roe's campaign"));
        assert!(!same("Jane Roe", "Adam Roe"));
        assert!(!same("Roe", "Poe"));
    }
}
