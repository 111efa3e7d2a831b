//! Reads a sentence around its quotations: who does what in it.

use std::ops::Range;

use copydesk_model::PartyKind;

use super::document::Document;
use super::lexicon::{Features, Word};
use super::registry::Registry;
use super::tokens::{Flags, Kind, Token};

/// A piece of a sentence: a token of the reporter's, or a whole quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    /// The number of a token.
    Token(usize),
    /// The number of a quotation.
    Quote(usize),
}

/// Words that name somebody in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Noun {
    /// The words, as tokens.
    pub(crate) tokens: Range<usize>,
    /// The party, where they are a name.
    pub(crate) party: Option<usize>,
    /// Whether they are a pronoun.
    pub(crate) pronoun: bool,
}

/// A sentence of the reporter's in which quotations count as one piece each.
pub(crate) struct Clause<'a> {
    pub(crate) document: &'a Document,
    pub(crate) registry: &'a Registry<'a>,
    pub(crate) items: &'a [Item],
}

/// Verbs in a form that has a subject.
const VERB: Features = Features::all(&[
    Word::Says,
    Word::Calls,
    Word::Verb,
    Word::Auxiliary,
    Word::Modal,
    Word::Saying,
    Word::Weak,
]);

/// What a verb can have between it and its subject.
const BETWEEN: Features = Features::all(&[
    Word::Adverb,
    Word::Auxiliary,
    Word::Modal,
    Word::Negation,
    Word::Weekday,
    Word::Day,
    Word::Month,
    Word::Reflexive,
]);

/// Nouns that can stand behind a name and be what speaks: "the Roe campaign".
const HEAD_NOUN: Features = Features::all(&[
    Word::Role,
    Word::Group,
    Word::Document,
    Word::Title,
    Word::TitlePart,
    Word::Speech,
    Word::Work,
    Word::Medium,
]);

const PRONOUN: Features = Features::all(&[Word::Subject, Word::Object]);

/// How many verbs back a subject is looked for through "and".
const DEPTH: usize = 4;

/// The longest noun phrase that is looked at.
const REACH: usize = 40;

impl Clause<'_> {
    pub(crate) fn token(&self, k: usize) -> Option<&Token> {
        match self.items.get(k)? {
            Item::Token(i) => self.document.tokens.get(*i),
            Item::Quote(_) => None,
        }
    }

    pub(crate) fn index(&self, k: usize) -> Option<usize> {
        match self.items.get(k)? {
            Item::Token(i) => Some(*i),
            Item::Quote(_) => None,
        }
    }

    pub(crate) fn word(&self, k: usize) -> &str {
        self.index(k).map_or("", |i| self.document.word(i))
    }

    pub(crate) fn features(&self, k: usize) -> Features {
        self.token(k).map_or(Features::default(), |t| t.features)
    }

    pub(crate) fn is(&self, k: usize, word: Word) -> bool {
        self.features(k).is(word)
    }

    pub(crate) fn kind(&self, k: usize) -> Option<Kind> {
        self.token(k).map(|t| t.kind)
    }

    /// Whether a name covers this item.
    pub(crate) fn is_name(&self, k: usize) -> bool {
        self.index(k).is_some_and(|i| self.registry.mention_at(i).is_some())
    }

    /// Whether the item is a word that can only be a verb's, or a clause's, or between clauses.
    pub(crate) fn is_verb(&self, k: usize) -> bool {
        if self.is_name(k) || !self.token(k).is_some_and(|t| t.kind == Kind::Word) {
            return false;
        }
        let f = self.features(k);
        let noun = Features::all(&[Word::Speech, Word::Document]);
        if f.any(noun) && f.any(VERB) && !self.follows_subject(k) {
            return false;
        }
        let opens = k == 0 || matches!(self.kind(k - 1), Some(Kind::Comma) | None);
        if f.is(Word::Role) && f.is(Word::Plural) && opens {
            return false;
        }
        if f.any(VERB) {
            return !self.after_determiner(k)
                || f.any(Features::all(&[Word::Auxiliary, Word::Modal]));
        }
        let leads = Features::all(&[Word::Preposition, Word::Says]);
        let before = self.features(k.wrapping_sub(1));
        let adjective = self.after_determiner(k) || before.any(leads) && !before.is(Word::Role);
        f.is_empty() && self.looks_past(k) && !adjective
    }

    /// Whether what stands before item `k` can be the subject of a verb there: "Roe claims", but
    /// "the false claims".
    fn follows_subject(&self, k: usize) -> bool {
        let e = self.skip_back(0, k);
        let Some(b) = e.checked_sub(1) else { return true };
        let Some(token) = self.token(b) else { return true };
        match token.kind {
            Kind::Word => {
                self.is_name(b)
                    || token.features.any(Features::all(&[
                        Word::Subject,
                        Word::Relative,
                        Word::Conjunction,
                        Word::Adherent,
                    ])) && !token.is(Word::Article)
                    || token.features.any(Features::all(&[Word::Role, Word::Group, Word::Document]))
                        && !token.is(Word::Speech)
            }
            Kind::Unbracket | Kind::Comma | Kind::Dash => true,
            _ => false,
        }
    }

    /// "-ed" of a word that no list knows.
    fn looks_past(&self, k: usize) -> bool {
        let word = self.word(k);
        word.len() > 4 && word.ends_with("ed") && !word.contains('-')
    }

    /// Whether a determiner, possessive or adjective place stands before the item.
    fn after_determiner(&self, k: usize) -> bool {
        let before = k.wrapping_sub(1);
        self.features(before).any(Features::all(&[Word::Article, Word::Possessive]))
            || self.kind(before) == Some(Kind::Clitic)
    }

    /// Whether the item can be inside a noun phrase.
    fn is_nominal(&self, k: usize) -> bool {
        let Some(token) = self.token(k) else { return false };
        match token.kind {
            Kind::Number | Kind::Hyphen | Kind::Currency | Kind::Percent => true,
            Kind::Clitic => self.word(k).len() <= 4 && self.word(k).ends_with(['s', 'S']),
            Kind::Single => true,
            Kind::Symbol => self.word(k) == "/",
            Kind::Word => self.is_name(k) || self.is_noun_word(k),
            _ => false,
        }
    }

    fn is_noun_word(&self, k: usize) -> bool {
        let f = self.features(k);
        let closed = Features::all(&[
            Word::Preposition,
            Word::Conjunction,
            Word::Subordinator,
            Word::Relative,
            Word::Question,
            Word::Adverb,
            Word::Weekday,
            Word::Month,
            Word::Day,
            Word::Negation,
            Word::Reflexive,
        ]);
        if f.is(Word::Determiner) {
            return !f.is(Word::Relative);
        }
        let adverb = self.word(k).ends_with("ly") && !f.any(HEAD_NOUN);
        if f.any(Features::all(&[Word::Weekday, Word::Month])) {
            return self.is_inside(k);
        }
        !f.any(closed) && !self.is_verb(k) && !adverb
    }

    /// Whether a day or month stands between an article and its noun: "a Wednesday editorial".
    fn is_inside(&self, k: usize) -> bool {
        let article = self.is(k.wrapping_sub(1), Word::Article) && !self.is_name(k - 1);
        let next = if self.kind(k + 1) == Some(Kind::Number) { k + 2 } else { k + 1 };
        let noun = self.token(next).is_some_and(|t| t.kind == Kind::Word);
        let closed = Features::all(&[
            Word::Preposition,
            Word::Conjunction,
            Word::Auxiliary,
            Word::Modal,
            Word::Subordinator,
            Word::Says,
        ]);
        article && noun && !self.features(next).any(closed)
    }

    /// The noun phrase that begins at item `k`, and the item behind it.
    pub(crate) fn noun_from(&self, k: usize) -> Option<(Noun, usize)> {
        let first = self.index(k)?;
        let owns = self.is(k, Word::Possessive) && self.is_nominal(k + 1);
        if !self.is_name(k) && self.features(k).any(PRONOUN) && !owns {
            return Some((Noun { tokens: first..first + 1, party: None, pronoun: true }, k + 1));
        }
        let mut end = k;
        while end < self.items.len() && end - k < REACH && self.is_nominal(end) {
            let opens =
                self.features(end).any(Features::all(&[Word::Determiner, Word::Possessive]));
            let again =
                opens && end > k && !self.is_name(end) && !self.is(end - 1, Word::Determiner);
            let pronoun = end > k
                && !self.is_name(end)
                && self.features(end).any(PRONOUN)
                && !self.is(end, Word::Possessive);
            if (again && self.kind(end - 1) != Some(Kind::Clitic)) || pronoun {
                break;
            }
            end += 1;
        }
        self.head(k, end).map(|noun| (noun, end))
    }

    /// The name behind a common noun and a comma: "its director, Jane Roe,".
    pub(crate) fn apposed_after(&self, noun: Noun, end: usize) -> Noun {
        if noun.party.is_some() || noun.pronoun || self.kind(end) != Some(Kind::Comma) {
            return noun;
        }
        let Some(name) = self.name_at(end + 1).filter(|n| !self.is_place(n)) else { return noun };
        let stop = (end + 1..self.items.len()).find(|k| self.index(*k) >= Some(name.tokens.end));
        let closed =
            stop.is_none_or(|k| matches!(self.kind(k), None | Some(Kind::Comma | Kind::Stop)));
        if closed && self.index(end + 1) == Some(name.tokens.start) { name } else { noun }
    }

    /// What the items from `k` to `end` name: the last name if nothing stands behind it but what is
    /// no noun, else the last noun.
    fn head(&self, k: usize, end: usize) -> Option<Noun> {
        let last_name = (k..end).rev().find(|i| self.is_name(*i));
        if let Some(at) = last_name {
            let owned = self.kind(at + 1) == Some(Kind::Clitic) && at + 2 < end;
            let noun_behind = (at + 1..end).rev().find(|i| {
                self.features(*i).any(HEAD_NOUN) || owned && self.kind(*i) == Some(Kind::Word)
            });
            let Some(behind) = noun_behind else { return self.name_at(at) };
            let first = self.index(k)?;
            return Some(Noun {
                tokens: first..self.index(behind)? + 1,
                party: None,
                pronoun: false,
            });
        }
        let last = (k..end).rev().find(|i| {
            matches!(self.kind(*i), Some(Kind::Word | Kind::Number)) && !self.is(*i, Word::Article)
        })?;
        let tokens = self.index(k)?..self.index(last)? + 1;
        Some(Noun { tokens, party: None, pronoun: false })
    }

    /// The name that covers item `k`.
    fn name_at(&self, k: usize) -> Option<Noun> {
        let mention = self.registry.mention_at(self.index(k)?)?;
        Some(Noun { tokens: mention.tokens.clone(), party: Some(mention.party), pronoun: false })
    }

    /// The subject of the verb at item `v`, looked for back to item `from`.
    pub(crate) fn subject(&self, from: usize, v: usize) -> Option<Noun> {
        self.subject_within(from, v, DEPTH)
    }

    fn subject_within(&self, from: usize, v: usize, depth: usize) -> Option<Noun> {
        let e = self.skip_back(from, v);
        let k = e.checked_sub(1).filter(|k| *k >= from)?;
        let f = self.features(k);
        if f.is(Word::Subject) && !self.is_name(k) && (e == v || !f.is(Word::Object)) {
            let at = self.index(k)?;
            return Some(Noun { tokens: at..at + 1, party: None, pronoun: true });
        }
        if matches!(self.kind(k), Some(Kind::Comma | Kind::Dash)) {
            if let Some(name) = self.apposed_name(from, k) {
                // "Jane Roe, who edits the town's paper, The Wall, said"
                let person =
                    self.name_at(from).filter(|n| self.is_person(n) && !self.is_person(&name));
                return person.filter(|_| self.starts_insertion(from)).or(Some(name));
            }
            if let Some(town) = self.before_region(from, k) {
                return self.subject_of_phrase(from, town);
            }
            return self.before_insertion(from, k).or_else(|| self.main_subject(from, k));
        }
        if !self.is_name(k) {
            if f.is(Word::Relative)
                && !(f.is(Word::Subordinator) && self.is_verb(k.wrapping_sub(1)))
            {
                return self.antecedent(from, k);
            }
            if self.is(k, Word::Infinitive) {
                return self.governor(from, k);
            }
            if f.is(Word::Conjunction) {
                return self.coordinated(from, k, depth).or_else(|| self.main_subject(from, k));
            }
        }
        if !self.is_nominal(k) && !f.is(Word::Determiner) {
            return self.main_subject(from, k);
        }
        self.subject_of_phrase(from, e)
    }

    /// The subject of the verb that a conjunction at item `k` joins to another.
    fn coordinated(&self, from: usize, k: usize, depth: usize) -> Option<Noun> {
        let near = (from..k).rev().take(REACH);
        let mut near = near.take_while(|i| !matches!(self.items.get(*i), Some(Item::Quote(_))));
        let said = near.clone().find(|v| self.is(*v, Word::Says) && self.is_verb(*v));
        let said = said.filter(|_| self.is(k + 1, Word::Says));
        let v =
            said.or_else(|| near.find(|v| self.is_verb(*v) && !self.word(*v).ends_with("ing")))?;
        if depth == 0 { None } else { self.subject_within(from, v, depth - 1) }
    }

    /// The name that stands alone between commas: "the mayor, Jane Roe, said".
    fn apposed_name(&self, from: usize, comma: usize) -> Option<Noun> {
        let last =
            comma.checked_sub(1).filter(|k| *k >= from && self.kind(comma) == Some(Kind::Comma))?;
        let name = self.name_at(last)?;
        let first = (from..comma).rev().find(|i| self.index(*i) == Some(name.tokens.start))?;
        let mut b = first;
        while b > from && self.features(b - 1).any(Features::all(&[Word::Title, Word::Address])) {
            b -= 1;
        }
        let alone = b > from + 1 && self.kind(b - 1) == Some(Kind::Comma);
        // "Springfield, Ohio, said" and lists of names do not.
        let listed = alone && self.is_name(b - 2);
        (alone && !listed && !self.is_place(&name)).then_some(name)
    }

    /// The item behind a town whose region commas set off: "a woman in Springfield, Ohio, said".
    fn before_region(&self, from: usize, comma: usize) -> Option<usize> {
        let region =
            comma.checked_sub(1).and_then(|k| self.name_at(k)).filter(|n| self.is_place(n))?;
        let start = (from..comma).rev().find(|i| self.index(*i) == Some(region.tokens.start))?;
        let before = start.checked_sub(1).filter(|c| self.kind(*c) == Some(Kind::Comma))?;
        let town = self.name_at(before.checked_sub(1)?).filter(|n| self.is_place(n))?;
        let first = (from..before).rev().find(|i| self.index(*i) == Some(town.tokens.start))?;
        let inside = first > from && self.is(first - 1, Word::Preposition);
        (inside && first > from + 1 && self.is_nominal(first - 2)).then_some(before)
    }

    /// The name before something that commas set off: "when Roe, in reply to Poe, accused".
    fn before_insertion(&self, from: usize, comma: usize) -> Option<Noun> {
        let commas = (from..comma).rev().take(REACH).filter(|i| self.kind(*i) == Some(Kind::Comma));
        commas.take(3).find_map(|c| {
            let name = c.checked_sub(1).filter(|n| *n >= from).and_then(|n| self.name_at(n))?;
            let first = (from..c).rev().find(|i| self.index(*i) == Some(name.tokens.start))?;
            let mut b = first;
            while b > from
                && self.features(b - 1).any(Features::all(&[
                    Word::Title,
                    Word::Address,
                    Word::TitlePart,
                ]))
            {
                b -= 1;
            }
            let appositive = Features::all(&[Word::Article, Word::Preposition, Word::Relative]);
            let after_comma = b > from
                && self.kind(b - 1) == Some(Kind::Comma)
                && self.features(c + 1).any(appositive);
            let opens = b == from
                || after_comma
                || matches!(self.kind(b - 1), Some(Kind::Bracket | Kind::Semicolon | Kind::Colon))
                || self.features(b - 1).any(Features::all(&[
                    Word::Subordinator,
                    Word::Conjunction,
                    Word::Relative,
                ]));
            (opens && !self.is_place(&name)).then_some(name)
        })
    }

    /// The subject of the verb that "to" at item `t` belongs to: "Roe was asked to say".
    fn governor(&self, from: usize, t: usize) -> Option<Noun> {
        let near = (from..t).rev().take(8).find(|v| self.is_verb(*v));
        match near {
            Some(v) if !self.is(v.wrapping_sub(1), Word::Infinitive) => {
                let e = self.skip_back(from, v);
                let named = e > from && (self.is_name(e - 1) || self.features(e - 1).any(PRONOUN));
                if named { self.subject_of_phrase(from, e) } else { self.main_subject(from, t) }
            }
            _ => self.main_subject(from, t),
        }
    }

    /// Goes back over adverbs, auxiliaries, days and brackets before item `v`.
    fn skip_back(&self, from: usize, v: usize) -> usize {
        let mut e = v;
        while e > from {
            let k = e - 1;
            let skips = !self.is_name(k)
                && (self.features(k).any(BETWEEN)
                    || self.word(k).ends_with("ly") && !self.features(k).any(HEAD_NOUN));
            let this = self.is(k, Word::Determiner) && self.is(e, Word::Day) && e < v;
            let year = self.is(k, Word::Preposition) && self.kind(e) == Some(Kind::Number) && e < v;
            let number = self.kind(k) == Some(Kind::Number)
                && k > from
                && (self.is(k - 1, Word::Month) || self.is(k - 1, Word::Preposition));
            let day = this
                || year
                || number
                || self.is(k, Word::Preposition)
                    && self.features(e).any(Features::all(&[
                        Word::Weekday,
                        Word::Day,
                        Word::Month,
                    ]))
                    && e < v;
            let clitic = self.kind(k) == Some(Kind::Clitic);
            if self.kind(k) == Some(Kind::Unbracket) {
                let open =
                    (from..k).rev().take(REACH).find(|i| self.kind(*i) == Some(Kind::Bracket));
                let Some(open) = open else { break };
                e = open;
            } else if skips || day || clitic {
                e = k;
            } else {
                break;
            }
        }
        e
    }

    /// The subject in the words that end at item `e`, directly before a verb.
    fn subject_of_phrase(&self, from: usize, e: usize) -> Option<Noun> {
        let mut b = e;
        while b > from && e - b < REACH && self.continues_phrase(b - 1) {
            b -= 1;
        }
        // "The man who sued Roe said": the subject is whom the relative clause is about.
        if let Some(v) = b.checked_sub(1).filter(|v| *v > from && self.is_verb(*v)) {
            let r = self.skip_back(from, v);
            if let Some(r) = r.checked_sub(1).filter(|r| *r > from)
                && self.is(r, Word::Relative)
                && !self.is_name(r)
                && !(self.is(r, Word::Subordinator) && self.is_verb(r - 1))
            {
                return self.antecedent(from, r);
            }
        }
        // The same where no list knows the verb of the relative clause.
        if b > from
            && b < e
            && self.is(b - 1, Word::Relative)
            && !self.is(b - 1, Word::Subordinator)
            && !self.is_name(b)
            && !self.features(b).any(HEAD_NOUN.or(Features::of(Word::Determiner)))
            && !self.features(b).any(PRONOUN.or(Features::all(&[Word::Possessive, Word::Address])))
        {
            return self.antecedent(from, b - 1);
        }
        let opens = self.is(b, Word::Preposition) && !self.is_name(b);
        // "The report issued by the council said": the verb that no list knows is a participle.
        if (b == e || opens)
            && let Some(v) = b.checked_sub(1).filter(|v| *v > from && self.is_reduced(*v, b..e))
        {
            return self.subject_of_phrase(from, v);
        }
        let noun = if opens && self.is_share(b + 1, e) {
            self.first_noun(b + 1, e)
        } else if opens {
            // "but in a letter said": whom the sentence is about.
            if let Some(k) = b.checked_sub(1).filter(|k| *k > from && self.is_lone(b..e))
                && self.is(k, Word::Conjunction)
            {
                return self.coordinated(from, k, DEPTH).or_else(|| self.main_subject(from, k));
            }
            self.last_noun(b, e)
        } else {
            self.first_noun(b, e)
        };
        // "Jane Roe of Springfield, Ohio, said"
        if noun.as_ref().is_some_and(|n| self.is_place(n))
            && b > from + 1
            && self.kind(b - 1) == Some(Kind::Comma)
            && self.is_name(b - 2)
        {
            return self.subject_of_phrase(from, b - 1);
        }
        // "Jane Roe, the mayor said": an apposition that lacks its second comma.
        let common = noun.as_ref().is_some_and(|n| n.party.is_none() && !n.pronoun);
        if common
            && b > from + 1
            && self.kind(b - 1) == Some(Kind::Comma)
            && (self.is(b, Word::Article) || self.features(b).any(HEAD_NOUN) && !self.is_name(b))
        {
            let named = self.name_at(b - 2).filter(|n| !self.is_place(n));
            let opens = named.as_ref().is_some_and(|n| self.index(from) == Some(n.tokens.start));
            if opens {
                return named;
            }
        }
        // "the tall, soft-spoken diplomat said"
        if common
            && b > from + 2
            && self.kind(b - 1) == Some(Kind::Comma)
            && !self.is(b, Word::Determiner)
            && self.is(b - 3, Word::Article)
            && self.kind(b - 2) == Some(Kind::Word)
            && !self.features(b - 2).any(HEAD_NOUN)
            && !self.is_name(b - 2)
            && let Some(start) = self.index(b - 3)
        {
            return noun.map(|n| Noun { tokens: start..n.tokens.end, ..n });
        }
        // "the mayor and candidate for governor"
        if b > from + 1
            && self.is(b - 1, Word::Conjunction)
            && self.features(b - 2).any(HEAD_NOUN)
            && !self.is_name(b - 2)
            && !self.is_name(b)
            && !self.is(b, Word::Determiner)
            && noun.as_ref().is_some_and(|n| n.party.is_none() && !n.pronoun)
        {
            let first = self.subject_of_phrase(from, b - 1);
            return first.map(|n| self.stretched(n, e)).or(noun);
        }
        noun.map(|n| self.stretched(n, e))
    }

    /// Whether the word at item `v` is the participle of a relative clause without a pronoun.
    fn is_reduced(&self, v: usize, behind: Range<usize>) -> bool {
        let mut before = (0..v).rev().skip_while(|n| self.is(*n, Word::Adverb));
        let noun = before.next().is_some_and(|n| {
            self.kind(n) == Some(Kind::Word)
                && !self.is_name(n)
                && (self.is_noun_word(n) || self.is(n, Word::Plural))
                && !self.features(n).any(PRONOUN.or(Features::of(Word::Article)))
        });
        let agent = behind.is_empty() || self.is_lone(behind);
        noun && agent
            && (self.looks_past(v) || self.word(v).ends_with("ing"))
            && !self.is_passive(v)
    }

    /// Whether a preposition and one noun phrase are all that these items hold.
    fn is_lone(&self, items: Range<usize>) -> bool {
        self.noun_in(items.start + 1, items.end).is_some_and(|(_, end)| end >= items.end)
    }

    /// "four in 10 voters" at item `k`.
    fn is_share(&self, k: usize, e: usize) -> bool {
        let number = |k: usize| {
            self.kind(k) == Some(Kind::Number)
                || self.is(k, Word::Determiner) && !self.is(k, Word::Article)
        };
        k + 2 < e && number(k) && self.is(k + 1, Word::Preposition) && number(k + 2)
    }

    /// A noun that is no name, with all that belongs to it up to item `e`: "a source in the party".
    fn stretched(&self, noun: Noun, e: usize) -> Noun {
        let end = e.checked_sub(1).and_then(|k| self.index(k)).map_or(0, |i| i + 1);
        if noun.party.is_some() || noun.pronoun || end <= noun.tokens.end {
            return noun;
        }
        Noun { tokens: noun.tokens.start..end, ..noun }
    }

    fn continues_phrase(&self, k: usize) -> bool {
        self.is_nominal(k) || self.is(k, Word::Preposition) && !self.is(k, Word::Subordinator)
    }

    fn first_noun(&self, b: usize, e: usize) -> Option<Noun> {
        (b..e).find_map(|k| self.noun_in(k, e).map(|n| n.0))
    }

    fn last_noun(&self, b: usize, e: usize) -> Option<Noun> {
        let (mut k, mut found) = (b, None);
        while k < e {
            match self.noun_in(k, e) {
                Some((noun, end)) => {
                    found = Some(noun);
                    k = end.max(k + 1);
                }
                None => k += 1,
            }
        }
        found
    }

    /// The noun phrase at item `k`, before item `e`.
    fn noun_in(&self, k: usize, e: usize) -> Option<(Noun, usize)> {
        if k >= e || !self.is_nominal(k) {
            return None;
        }
        let cut = Clause {
            items: self.items.get(..e)?,
            document: self.document,
            registry: self.registry,
        };
        cut.noun_from(k)
    }

    /// Whom the relative pronoun at item `r` is about.
    fn antecedent(&self, from: usize, r: usize) -> Option<Noun> {
        let mut e = r;
        if e > from && self.kind(e - 1) == Some(Kind::Comma) {
            e -= 1;
        }
        if e > from && self.kind(e - 1) == Some(Kind::Unbracket) {
            e = self.skip_back(from, e);
        }
        if e > from && self.is_name(e - 1) {
            return self.name_at(e - 1);
        }
        self.subject_of_phrase(from, e)
    }

    /// The subject of the clause whose words end before item `e`: the first noun phrase that no
    /// adverbial takes.
    pub(crate) fn main_subject(&self, from: usize, e: usize) -> Option<Noun> {
        let divides = |k: &usize| matches!(self.kind(*k), Some(Kind::Semicolon | Kind::Stop));
        let mut start = (from..e).rev().find(divides).map_or(from, |k| k + 1);
        let is_mark = |k: usize| {
            matches!(self.items.get(k), Some(Item::Quote(_)))
                || matches!(self.kind(k), Some(Kind::Comma | Kind::Dash | Kind::Bracket))
        };
        while start < e && is_mark(start) {
            start += 1;
        }
        self.segments_subject(start, e)
    }

    /// The subject in words that commas part.
    fn segments_subject(&self, start: usize, end: usize) -> Option<Noun> {
        let mut from = start;
        let mut common = None;
        while from < end {
            let to = (from..end)
                .find(|k| matches!(self.kind(*k), Some(Kind::Comma | Kind::Dash | Kind::Colon)))
                .unwrap_or(end);
            let noun = self.segment_subject(from, to);
            let place = noun.as_ref().is_some_and(|n| self.is_place(n)) && to < end;
            if let Some(noun) = noun.filter(|_| !place) {
                if noun.party.is_some() || noun.pronoun {
                    // "A nurse, Jane Roe, said": the name in apposition is who it is.
                    let apposed = common.is_none() || to - from <= 5;
                    return if apposed { Some(noun) } else { common };
                }
                if common.is_some() {
                    return common;
                }
                common = Some(noun);
            } else if common.is_some() {
                return common;
            }
            from = to + 1;
        }
        common
    }

    /// Whether a comma stands directly behind the name at item `k`.
    fn starts_insertion(&self, k: usize) -> bool {
        let mut behind = (k..self.items.len()).skip_while(|i| self.is_name(*i));
        behind.next().is_some_and(|c| self.kind(c) == Some(Kind::Comma))
    }

    fn is_person(&self, noun: &Noun) -> bool {
        let party = noun.party.and_then(|p| self.registry.party(p));
        party.is_some_and(|p| p.kind == Some(PartyKind::Person))
    }

    fn is_place(&self, noun: &Noun) -> bool {
        let party = noun.party.and_then(|p| self.registry.party(p));
        party.is_some_and(|p| p.kind == Some(PartyKind::Place))
    }

    fn segment_subject(&self, from: usize, to: usize) -> Option<Noun> {
        let mut k = from;
        while k < to && (self.is_lead(k) || self.is_as(k)) {
            k += 1;
        }
        let f = self.features(k);
        if self.is_name(k) {
            return self.noun_in(k, to).map(|n| n.0);
        }
        let adverbial =
            f.any(Features::all(&[Word::Preposition, Word::Subordinator, Word::Question]))
                || self.is_participle(k)
                || f.is(Word::Source);
        if adverbial {
            return self.noun_before_verb(k, to);
        }
        if f.is(Word::Says) && k == from && !(f.is(Word::Role) && f.is(Word::Plural)) {
            return self.noun_in(k + 1, to).map(|n| n.0);
        }
        self.noun_in(k, to).map(|n| n.0)
    }

    /// "But", "And then", "Later".
    fn is_lead(&self, k: usize) -> bool {
        !self.is_name(k)
            && (self.features(k).any(Features::all(&[
                Word::Conjunction,
                Word::Adverb,
                Word::Day,
                Word::Weekday,
            ])) || self.word(k).ends_with("ly")
                || matches!(self.kind(k), Some(Kind::Bracket | Kind::Symbol | Kind::Unbracket)))
            && !self.is(k, Word::Determiner)
    }

    /// "As Roe put it".
    fn is_as(&self, k: usize) -> bool {
        self.is(k, Word::As)
            && (self.is_name(k + 1) || self.is(k + 1, Word::Title) || self.is(k + 1, Word::Subject))
    }

    pub(crate) fn is_participle(&self, k: usize) -> bool {
        let word = self.word(k);
        if self.is_name(k)
            || self.token(k).is_some_and(|t| t.has(Flags::CAPITAL) && !t.has(Flags::SENTENCE_START))
        {
            return false;
        }
        self.is(k, Word::Saying)
            || word.len() > 5 && word.ends_with("ing") && !self.features(k).any(HEAD_NOUN)
            || word.len() > 4 && word.ends_with("ed") && self.looks_past(k)
    }

    /// "In Ohio on Monday Roe said": behind an adverbial without a comma, the name or pronoun that a
    /// verb follows.
    fn noun_before_verb(&self, from: usize, to: usize) -> Option<Noun> {
        if self.is(from, Word::Subordinator) || self.is_participle(from) {
            return None;
        }
        (from + 1..to).find_map(|k| {
            let noun = if self.is_name(k) {
                let name = self.name_at(k)?;
                (self.index(k) == Some(name.tokens.end - 1)).then_some(name)
            } else {
                self.token(k)
                    .filter(|t| t.is(Word::Subject) && !t.is(Word::Object) && !t.has(Flags::QUOTED))
                    .and_then(|_| self.noun_in(k, to).map(|n| n.0))
            }?;
            let mut next = k + 1;
            while next < to && self.features(next).any(Features::all(&[Word::Adverb])) {
                next += 1;
            }
            (next < to && self.is_verb(next) && !self.is(k.wrapping_sub(1), Word::Conjunction))
                .then_some(noun)
        })
    }

    /// The name or pronoun directly before the verb that is nearest to item `k`.
    pub(crate) fn near_subject(&self, k: usize) -> Option<Noun> {
        (0..k).rev().take(REACH).filter(|v| self.is_verb(*v)).find_map(|v| {
            let e = self.skip_back(0, v);
            let n = e.checked_sub(1)?;
            if self.is_name(n) {
                return self.name_at(n).filter(|noun| !self.is_place(noun));
            }
            let index = self.index(n)?;
            let subject = self.is(n, Word::Subject) && !self.is(n, Word::Object);
            subject.then_some(Noun { tokens: index..index + 1, party: None, pronoun: true })
        })
    }
}
