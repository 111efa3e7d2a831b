//! Finds names in the text and who they name.

use std::ops::Range;

use copydesk_model::PartyKind;

use super::document::{Document, Role};
use super::lexicon::{Features, Word};
use super::registry::{Naming, Registry};
use super::tokens::{Flags, Kind, Token};

/// Words that open sentences with a capital and are no names.
const FUNCTION: Features = Features::all(&[
    Word::Determiner,
    Word::Preposition,
    Word::Conjunction,
    Word::Subordinator,
    Word::Relative,
    Word::Question,
    Word::Subject,
    Word::Object,
    Word::Possessive,
    Word::Reflexive,
    Word::Auxiliary,
    Word::Modal,
    Word::Negation,
    Word::Adverb,
    Word::Day,
    Word::Weekday,
    Word::Month,
]);

/// Words that stand before a name and say who bears it.
const BEFORE_NAME: Features = Features::all(&[
    Word::Title,
    Word::TitlePart,
    Word::Address,
    Word::Role,
    Word::Demonym,
    Word::Adherent,
]);

/// What a phrase can be to be a name.
const NAMES: Features = Features::all(&[
    Word::Organisation,
    Word::OrganisationHead,
    Word::Country,
    Word::Region,
    Word::City,
    Word::PlaceHead,
]);

/// What can be part of a title as written before a name: "NATO Secretary General".
const IN_TITLE: Features = Features::all(&[
    Word::Title,
    Word::TitlePart,
    Word::Role,
    Word::Demonym,
    Word::Adherent,
    Word::Country,
    Word::Region,
    Word::City,
    Word::Organisation,
    Word::OrganisationHead,
    Word::Group,
    Word::Medium,
]);

/// How many words a title before a name can have.
const LONGEST_TITLE: usize = 8;

/// How many words a name can have; a longer run of capitals is a headline or a shout.
const LONGEST_NAME: usize = 12;

/// Finds the names of an article.
///
/// Headlines come last, since they often write every word with a capital: there only names that
/// the body knows, or that are plain names, count.
pub(crate) fn find(document: &Document) -> Registry<'_> {
    let mut registry = Registry::new(document);
    let is_head = |role: Role| matches!(role, Role::Headline | Role::Heading);
    for heads in [false, true] {
        for unit in document.units.iter().filter(|u| is_head(u.role) == heads) {
            let scan = Scan { document, end: unit.tokens.end, titled: heads };
            scan.run(unit.tokens.start, &mut registry);
        }
    }
    registry.sort();
    registry
}

struct Scan<'a> {
    document: &'a Document,
    end: usize,
    /// Whether every word may have a capital.
    titled: bool,
}

impl Scan<'_> {
    fn run(&self, start: usize, registry: &mut Registry<'_>) {
        let mut i = start;
        while i < self.end {
            if !self.token(i).is_some_and(|t| self.can_begin(i, t)) {
                i += 1;
                continue;
            }
            let end = self.sequence_end(i);
            if let Some(naming) = self.naming(i..end, registry) {
                registry.add(naming);
            }
            i = end.max(i + 1);
        }
    }

    fn token(&self, i: usize) -> Option<&Token> {
        if i < self.end { self.document.tokens.get(i) } else { None }
    }

    fn features(&self, i: usize) -> Features {
        self.token(i).map_or(Features::default(), |t| t.features)
    }

    /// What the vocabulary says of a phrase or word, and how many words it takes.
    fn entry(&self, i: usize) -> (Features, usize) {
        match self.document.phrase_at(i) {
            Some(m) if i + m.words <= self.end => (m.features(), m.words),
            _ => (self.features(i), 1),
        }
    }

    /// Whether a name can begin with this token.
    fn can_begin(&self, i: usize, token: &Token) -> bool {
        if !token.is_capital_word() {
            return false;
        }
        if !token.features.any(FUNCTION) {
            return !(token.has(Flags::PHRASE) && self.entry(i).0.is(Word::Source));
        }
        // "Will Young" and "The Hague", but not "Will they" and "The House".
        let next_is_name = self
            .token(i + 1)
            .is_some_and(|t| t.is_capital_word() && !t.features.any(FUNCTION) && !t.is(Word::Says));
        let given = token.is(Word::Given) && next_is_name && !token.has(Flags::SENTENCE_START);
        given || (token.has(Flags::PHRASE) && self.entry(i).0.any(NAMES) && self.entry(i).1 > 1)
    }

    /// The end of the run of words that can be one name with its titles.
    fn sequence_end(&self, start: usize) -> usize {
        let mut end = start + self.entry_words(start);
        while end - start < LONGEST_NAME {
            let Some(step) = self.joins(start, end) else { break };
            end += step;
        }
        end
    }

    /// The words of the phrase that begins here if all that count have capitals, else 1.
    fn entry_words(&self, i: usize) -> usize {
        let (features, words) = self.entry(i);
        let named = features.any(NAMES.or(BEFORE_NAME))
            && (i..i + words).all(|j| {
                self.token(j).is_some_and(|t| t.has(Flags::CAPITAL) || t.features.any(FUNCTION))
            });
        if named { words } else { 1 }
    }

    /// How many tokens at `end` go on the run.
    fn joins(&self, start: usize, end: usize) -> Option<usize> {
        let token = self.token(end).filter(|t| !t.has(Flags::LINE_START))?;
        let next_capital = |i: usize| self.token(i).is_some_and(Token::is_capital_word);
        let before = self.token(end - 1)?;
        match token.kind {
            Kind::Word if token.has(Flags::CAPITAL) => {
                let stops = token.features.any(FUNCTION) && !token.is(Word::Given);
                let after_end = before.is(Word::Final) && before.has(Flags::POINT);
                let new_sentence = token.has(Flags::SENTENCE_START) && end > start;
                (!(stops || new_sentence || after_end && token.is(Word::Says)))
                    .then(|| self.entry_words(end))
            }
            Kind::Word if token.is(Word::Particle) && next_capital(end + 1) => Some(2),
            Kind::Word if before.is(Word::OrganisationHead) && self.is_link(end) => {
                if next_capital(end + 1) {
                    Some(2)
                } else {
                    (self.document.word(end + 1) == "the" && next_capital(end + 2)).then_some(3)
                }
            }
            Kind::Symbol if self.document.word(end) == "&" && next_capital(end + 1) => Some(2),
            Kind::Comma if self.features(end + 1).is(Word::Suffix) => Some(2),
            _ => None,
        }
    }

    /// "of" or "for" in the name of an organisation.
    fn is_link(&self, i: usize) -> bool {
        matches!(self.document.word(i), "of" | "for")
    }

    /// Whom a run of words names, if it names anybody.
    fn naming(&self, run: Range<usize>, registry: &Registry<'_>) -> Option<Naming> {
        let core = self.core(run.clone())?;
        let (kind, sure) = self.kind(run.clone(), core.clone(), registry);
        if kind.is_none() && !self.is_plausible(core.clone(), registry) {
            return None;
        }
        let title = if kind == Some(PartyKind::Person) { self.title(core.start) } else { None };
        let (gender, told) = self.gender(core.clone(), run.start.min(core.start));
        Some(Naming { name: core, kind, title, gender, told, sure })
    }

    /// The name in a run, without the titles before it.
    fn core(&self, run: Range<usize>) -> Option<Range<usize>> {
        let last = self.features(run.end - 1);
        let whole = self.entry(run.start);
        let is_whole = whole.1 == run.len()
            && whole.0.any(Features::all(&[
                Word::Organisation,
                Word::Country,
                Word::Region,
                Word::City,
            ]));
        if is_whole || (run.len() > 1 && last.is(Word::OrganisationHead)) {
            return Some(run);
        }
        let first = self.features(run.start);
        let mut from = run.start;
        if !first.is(Word::Given) || first.any(BEFORE_NAME) {
            from = self.behind_titles(run.clone());
        }
        // A capital that only opens the sentence: "Rival Jane Roe".
        if from == run.start && run.len() > 1 && self.only_opens(run.start) {
            from += 1;
        }
        (from < run.end).then_some(from..run.end)
    }

    /// Whether the word before a name has its capital from the sentence.
    fn only_opens(&self, i: usize) -> bool {
        let names = Features::all(&[Word::Given, Word::Particle]).or(NAMES);
        let next = self.features(i + 1);
        self.opens_sentence(i)
            && !self.features(i).any(names)
            && next.is(Word::Given)
            && self.token(i + 2).is_some_and(Token::is_capital_word)
    }

    /// Where the titles at the front of a run end.
    fn behind_titles(&self, run: Range<usize>) -> usize {
        let (mut i, mut from) = (run.start, run.start);
        while i < run.end {
            let (features, words) = self.entry(i);
            let title = features.any(BEFORE_NAME);
            let is_name = features.is(Word::Given) && !title;
            if is_name {
                break;
            }
            i += words.min(run.end - i);
            if title {
                from = i;
            }
        }
        // "Dutch Golden Age": a word of origin or party alone does not make a title.
        let only_origin = (run.start..from).all(|i| {
            let f = self.features(i);
            f.any(Features::all(&[Word::Demonym, Word::Adherent, Word::TitlePart]))
                && !f.any(Features::all(&[Word::Title, Word::Role, Word::Address]))
        });
        let rest = run.end - from.min(run.end);
        if only_origin
            && rest == 1
            && !self.features(run.end - 1).is(Word::Given)
            && from > run.start
        {
            return if run.len() > 2 { from } else { run.end };
        }
        from
    }

    fn kind(
        &self,
        run: Range<usize>,
        core: Range<usize>,
        registry: &Registry<'_>,
    ) -> (Option<PartyKind>, bool) {
        let titled = core.start > run.start
            && self.before(core.start).any(Features::all(&[
                Word::Title,
                Word::Role,
                Word::Address,
            ]));
        if titled {
            return (Some(PartyKind::Person), true);
        }
        let (whole, words) = self.entry(core.start);
        let last = self.features(core.end - 1);
        let is_whole = words == core.len();
        if is_whole && whole.is(Word::Organisation)
            || core.len() > 1 && last.is(Word::OrganisationHead)
        {
            return (Some(PartyKind::Organisation), true);
        }
        if is_whole && whole.any(Features::all(&[Word::Country, Word::Region, Word::City])) {
            let person = core.len() == 1 && registry.knows_person(self.document.word(core.start));
            let kind = if person { PartyKind::Person } else { PartyKind::Place };
            return (Some(kind), true);
        }
        if core.len() > 1 && self.features(core.start).is(Word::Given) && core.len() <= 5 {
            return (Some(PartyKind::Person), true);
        }
        if core.len() > 1 && last.is(Word::PlaceHead) {
            return (Some(PartyKind::Place), true);
        }
        if self.before(core.start).any(Features::all(&[Word::Role, Word::Title, Word::Address])) {
            return (Some(PartyKind::Person), true);
        }
        self.kind_by_looks(core, registry)
    }

    /// The kind of a name that no list knows.
    fn kind_by_looks(
        &self,
        core: Range<usize>,
        registry: &Registry<'_>,
    ) -> (Option<PartyKind>, bool) {
        let token = self.token(core.start);
        let one = core.len() == 1;
        if one && registry.knows(self.document.word(core.start)) {
            return (None, true);
        }
        if one && self.features(core.start).is(Word::Given) && !self.opens_sentence(core.start) {
            return (Some(PartyKind::Person), false);
        }
        let word = self.document.word(core.start);
        let initials =
            token.is_some_and(|t| t.has(Flags::ALL_CAPS) && !t.features.is(Word::NotName));
        if one && !self.titled && initials && word.len() <= 6 {
            return (Some(PartyKind::Organisation), false);
        }
        let speaks = self.speaks(core.clone());
        if speaks || self.is_initialled(core) {
            return (Some(PartyKind::Person), false);
        }
        (None, false)
    }

    /// Whether a word with an initial is in the name: "J. Roe", "Roe M. Poe".
    fn is_initialled(&self, core: Range<usize>) -> bool {
        core.len() > 1
            && core
                .into_iter()
                .any(|i| self.token(i).is_some_and(|t| t.has(Flags::POINT) && t.end - t.start == 2))
    }

    /// Whether a verb of saying or a possessive stands beside the name.
    fn speaks(&self, core: Range<usize>) -> bool {
        let after = self.token(core.end);
        let before = core.start.checked_sub(1).map_or(Features::default(), |i| self.features(i));
        after.is_some_and(|t| {
            t.is(Word::Says) || t.is(Word::Relative) && self.document.word(core.end) == "who"
        }) || before.is(Word::Says) && core.len() > 1
    }

    fn opens_sentence(&self, i: usize) -> bool {
        self.token(i).is_some_and(|t| t.has(Flags::SENTENCE_START)) || self.titled
    }

    /// What the vocabulary says of the word before a name.
    fn before(&self, start: usize) -> Features {
        start.checked_sub(1).map_or(Features::default(), |i| self.features(i))
    }

    /// Whether a run of capitals that no list knows is a name at all.
    fn is_plausible(&self, core: Range<usize>, registry: &Registry<'_>) -> bool {
        let word = self.document.word(core.start);
        if core.len() == 1 && registry.knows(word) {
            return true;
        }
        if self.titled {
            return false;
        }
        let first = self.features(core.start);
        let opens = self.opens_sentence(core.start);
        if core.len() > 1 {
            return core.len() <= 5;
        }
        !opens
            && !first.any(Features::all(&[
                Word::NotName,
                Word::Adherent,
                Word::Demonym,
                Word::Role,
                Word::Title,
            ]))
    }

    /// The title as written before a name.
    fn title(&self, start: usize) -> Option<Range<usize>> {
        let mut from = start;
        while start - from < LONGEST_TITLE
            && let Some(i) = from.checked_sub(1)
            && self.token(i).is_some_and(|t| {
                t.kind == Kind::Word && t.features.any(IN_TITLE) || self.links_title(i, from, start)
            })
        {
            from = i;
        }
        // What only says where: "French" alone is no title.
        let mut range = from..start;
        while range
            .clone()
            .next_back()
            .is_some_and(|i| self.features(i).is(Word::Address) && !self.features(i).is(Word::Role))
        {
            range.end -= 1;
        }
        let titled =
            range.clone().any(|i| self.features(i).any(Features::all(&[Word::Title, Word::Role])));
        titled.then_some(range)
    }

    /// "of" and "general" between the words of a title: "Secretary of State".
    fn links_title(&self, i: usize, from: usize, start: usize) -> bool {
        from < start
            && self.document.word(i) == "of"
            && i.checked_sub(1).is_some_and(|j| self.features(j).is(Word::Title))
            && self.token(from).is_some_and(|t| t.has(Flags::CAPITAL))
    }

    /// The gender that titles or the given name show, and whether it is titles that do.
    fn gender(&self, core: Range<usize>, from: usize) -> (Features, bool) {
        let genders = Features::all(&[Word::Male, Word::Female]);
        let from = from.min(core.start.saturating_sub(1));
        let told = (from..core.start).rev().map(|i| self.features(i)).find(|f| {
            f.any(genders) && f.any(Features::all(&[Word::Title, Word::Role, Word::Address]))
        });
        let given = self.features(core.start);
        let given = if core.len() > 1 && given.is(Word::Given) || core.len() == 1 {
            given
        } else {
            Features::default()
        };
        (told.unwrap_or(given).and(genders), told.is_some())
    }
}
