//! Finds the titles of people before and behind their names.

use std::ops::Range;

use super::super::lexicon::{Features, Word};
use super::super::tokens::{Flags, Kind, Token};
use super::{BEFORE_NAME, CLAUSE, Entry, IN_TITLE, LONGEST_APPOSITION, LONGEST_TITLE, NAMES, Scan};

impl Scan<'_> {
    /// The title behind a name and a comma, and the words that say where it is held: "a professor
    /// at Norbury University,".
    pub(super) fn apposition(&self, end: usize) -> Option<(Range<usize>, Range<usize>)> {
        self.token(end).filter(|t| t.kind == Kind::Comma)?;
        let start = end + 1 + usize::from(self.features(end + 1).is(Word::Article));
        let titled = Features::all(&[Word::Title, Word::Role]);
        let word = |i: &usize| {
            self.token(*i).is_some_and(|t| t.kind == Kind::Word && !t.features.any(CLAUSE))
        };
        let stop = (start..start + LONGEST_APPOSITION).find(|i| !word(i))?;
        let place = (start..stop).find(|i| self.features(*i).is(Word::Preposition));
        let last = place.unwrap_or(stop);
        let title = start..last;
        let head = last.checked_sub(1).filter(|h| *h >= start)?;
        let closes = self.token(stop).is_none_or(|t| matches!(t.kind, Kind::Comma | Kind::Stop));
        let short = title.len() <= LONGEST_TITLE && closes;
        // A list of people has titles too: "Jane Roe, Mayor Adam Poe".
        (short && self.features(head).any(titled)).then_some((title, start..stop))
    }

    /// The name in a run, without the titles before it.
    pub(super) fn core(&self, run: Range<usize>, whole: Entry) -> Option<Range<usize>> {
        let last = self.features(run.end - 1);
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
        if run.len() == 1 && !whole.0.any(BEFORE_NAME) {
            return Some(run);
        }
        let first = self.features(run.start);
        let mut from = run.start;
        if !first.is(Word::Given) || first.any(BEFORE_NAME) {
            from = self.behind_titles(run.clone(), whole);
        }
        // A capital that only opens the sentence: "Rival Jane Roe".
        if from == run.start && run.len() > 1 && self.only_opens(run.start) {
            from += 1;
        }
        (from < run.end).then_some(from..run.end)
    }

    /// Whether the word before a name has its capital from the sentence.
    pub(super) fn only_opens(&self, i: usize) -> bool {
        let names = Features::all(&[Word::Given, Word::Particle]).or(NAMES);
        let next = self.features(i + 1);
        self.opens_sentence(i)
            && !self.features(i).any(names)
            && next.is(Word::Given)
            && self.token(i + 2).is_some_and(Token::is_capital_word)
    }

    /// Where the titles at the front of a run end.
    pub(super) fn behind_titles(&self, run: Range<usize>, first: Entry) -> usize {
        let (mut i, mut from) = (run.start, run.start);
        while i < run.end {
            let (features, words) = if i == run.start { first } else { self.entry(i) };
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
        if from == run.start {
            return from;
        }
        // "Dutch Golden Age": a word of origin or party alone does not make a title.
        let only_origin = (run.start..from).all(|i| {
            let f = self.features(i);
            f.any(Features::all(&[Word::Demonym, Word::Adherent, Word::TitlePart]))
                && !f.any(Features::all(&[Word::Title, Word::Role, Word::Address]))
        });
        let rest = run.end - from.min(run.end);
        if only_origin && rest == 1 && !self.features(run.end - 1).is(Word::Given) {
            return if run.len() > 2 { from } else { run.end };
        }
        from
    }

    /// The title as written before a name.
    pub(super) fn title(&self, start: usize) -> Option<Range<usize>> {
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
    pub(super) fn links_title(&self, i: usize, from: usize, start: usize) -> bool {
        from < start
            && self.is_link(i)
            && i.checked_sub(1).is_some_and(|j| self.features(j).is(Word::Title))
            && self.token(from).is_some_and(|t| t.has(Flags::CAPITAL))
    }
}
