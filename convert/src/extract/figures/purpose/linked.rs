//! The phrase that "on", "for", "to" and the like join to an amount.

use std::ops::Range;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::super::lexicon::Spelling;
use super::super::passage::Passage;
use super::after::{after_periods, fiscal_year, names_thing};
use super::clause::is_gapped;
use super::{LEADS, buys, clause, is_infinitive, leads_to, phrase_end};

/// The phrase behind "on", "for", "to" and the like, over phrases that say something else.
pub(super) fn linked(
    passage: &Passage<'_>,
    at: usize,
    sentence: &Range<usize>,
    gives: bool,
) -> Option<Range<usize>> {
    Way { passage, sentence, gives, depth: DEPTH }.at(at)
}

/// Participles that say something of a sum itself: "£3m falling due in May".
const OF_THE_SUM: &[Spelling] = listed!(FIGURES, "purpose/linked/of-the-sum");

/// How many phrases are passed over.
const DEPTH: u8 = 3;

/// The way from an amount over phrases that say something else.
#[derive(Clone, Copy)]
struct Way<'p> {
    passage: &'p Passage<'p>,
    sentence: &'p Range<usize>,
    /// Whether the money is given, so that "to" leads to whom.
    gives: bool,
    /// How many phrases may still be passed over.
    depth: u8,
}

impl Way<'_> {
    /// The same, one phrase on.
    const fn on(self) -> Self {
        Self { depth: self.depth - 1, ..self }
    }

    /// The purpose that a word here leads to, or what stands behind the phrase that it opens.
    fn at(self, at: usize) -> Option<Range<usize>> {
        let Self { passage, sentence, .. } = self;
        let lexemes = &passage.lexemes;
        if self.depth == 0 || at >= sentence.end {
            return None;
        }
        let word = lexemes.word(at).to_ascii_lowercase();
        let next = at + 1;
        match word.as_str() {
            // "signed into law"
            "into" if lexemes.is_any(next, words!["law", "effect", "force"]) => None,
            "on" | "for" | "toward" | "towards" | "into" | "behind" => self.behind_on(at),
            "to" => self.behind_to(at),
            "in" if lexemes.is_any(next, words!["exchange", "return"]) => self.on().at(next + 1),
            "in" => self.behind_in(at),
            "from" | "by" | "with" | "through" | "since" | "than" | "against" | "under" => {
                self.behind_from(at)
            }
            "per" if !lexemes.of(next, Of::RATES_OF_TIME) => {
                self.on().at(next + 1).or(Some(next..next + 1))
            }
            // "£3m of which went to parks", "£2m of its £9m budget goes on vans"
            "of" if lexemes
                .is_any(next, words!["which", "that", "it", "them", "this", "those"]) =>
            {
                self.on().at(next + 1)
            }
            "of" if let Some(end) = whole(passage, next) => {
                self.on().at(phrase_end(lexemes, end - 1, sentence))
            }
            "of" if lexemes.is(at.wrapping_sub(1), "worth") || buys(lexemes, at, sentence) => {
                clause(lexemes, next, sentence)
            }
            // "£3m and the city £2m to a stadium"
            "and" | "," if let Some(end) = self.next_gapped(next) => self.on().at(end),
            "," => self.behind_comma(at),
            _ => self.behind_verb(at, &word),
        }
    }

    /// What a verb that lays out the money leads to: "was spent on", "set aside for", "goes to".
    fn behind_verb(self, at: usize, word: &str) -> Option<Range<usize>> {
        let Self { passage, sentence, .. } = self;
        let lexemes = &passage.lexemes;
        let next = at + 1;
        match word {
            "was" | "were" | "is" | "has" | "have" | "had" | "being" | "been" | "be" | "are"
            | "would" | "will" | "spent" | "reserved" | "sent" | "allocated" | "budgeted"
            | "earmarked" | "dedicated" | "devoted" | "needed" | "designated" | "planned" => {
                let gives = self.gives || matches!(word, "sent" | "allocated");
                Self { gives, ..self }.at(after_periods(passage, next, sentence))
            }
            "set" if lexemes.is(next, "aside") => self.on().at(next + 1),
            "put" if lexemes.is_any(next, words!["aside", "up", "by"]) => self.on().at(next + 1),
            "go" | "goes" | "went" | "gone" | "going" | "flow" | "flows" | "flowed" | "head"
            | "heads" | "headed"
                if lexemes.is_any(next, LEADS) =>
            {
                self.at(next)
            }
            "go" | "goes" | "going" | "went"
                if lexemes.is(next, "to")
                    && !(word == "went" && lexemes.at(next + 1).capital()) =>
            {
                self.behind_go(next)
            }
            _ => self.behind_form(at, word),
        }
    }

    /// What a word leads to by its form: "the £3m that has been spent on", "diverted to", "would replace".
    fn behind_form(self, at: usize, word: &str) -> Option<Range<usize>> {
        let Self { passage, sentence, .. } = self;
        let lexemes = &passage.lexemes;
        let next = at + 1;
        let past = word.ends_with("ed");
        if past && lexemes.has(at, Is::SPENDS) && lexemes.of(at, Of::PROPORTIONED) {
            return self.at(next);
        }
        if matches!(word, "that" | "which") {
            // "the £3m that has been spent on"
            return self.on().at(self.participle_behind(next)?);
        }
        // "£3m now spent on", "£3m diverted to", "£3m promised by the city for"
        if let Some(participle) = self.participle_behind(at) {
            let given = lexemes.of(participle, Of::PAYEE_VERBS);
            let end = self.over_agent(participle + 1)?;
            return Self { gives: self.gives || given, ..self.on() }.at(end);
        }
        // "has been ring-fenced for", "was pumped into"
        if lexemes.is_hyphen(next) && lexemes.word(next + 1).ends_with("ed") {
            return self.on().at(next + 2);
        }
        if (past || lexemes.of(at, Of::PAST_FORMS) || is_sunk(lexemes, at))
            && lexemes.is_any(next, LEADS)
        {
            return self.on().at(next);
        }
        let pays = match word {
            "buy" | "purchase" | "cover" | "fund" | "finance" | "support" | "subsidize"
            | "subsidise" | "meet" => lexemes.has(at.wrapping_sub(1), Is::MODAL),
            _ => false,
        };
        if pays {
            return clause(lexemes, next, sentence);
        }
        if word == "pay" && lexemes.is(next, "for") {
            return clause(lexemes, next + 1, sentence);
        }
        // "£3m would replace the roof"
        let deed = self.is_modal_deed(at)
            || lexemes.is_word(at)
                && word.ends_with("ing")
                && word.len() > 4
                && !lexemes.has(at, Is::PREPOSITION | Is::MEASURE)
                && !lexemes.is_any(at, OF_THE_SUM);
        deed.then(|| clause(lexemes, at, sentence))?
    }

    /// "£3m would replace the roof": whether the money itself does something to a thing.
    fn is_modal_deed(self, at: usize) -> bool {
        let lexemes = &self.passage.lexemes;
        let next = at + 1;
        lexemes.has(at.wrapping_sub(1), Is::MODAL)
            && !lexemes.has(at, Is::DOES | Is::AUXILIARY | Is::MODAL | Is::ADVERB)
            && is_infinitive(lexemes, at)
            && lexemes.is_word(next)
            && !lexemes.has(next, Is::PREPOSITION | Is::AUXILIARY)
    }

    /// What stands behind who pays, when, or what it is compared with: "from the state for a pool".
    fn behind_from(self, at: usize) -> Option<Range<usize>> {
        let Self { passage, sentence, .. } = self;
        let lexemes = &passage.lexemes;
        let next = at + 1;
        let dated = passage.date_at(next).filter(|d| d.first == next);
        let to = (next + 16).min(sentence.end);
        let end = (dated.map_or(next, |d| d.end)..to).find(|i| {
            let named = lexemes.at(*i - 1).capital() && lexemes.at(*i + 1).capital();
            leads_to(lexemes, *i) && !named && !(lexemes.is(*i, "to") && lexemes.is_number(*i + 1))
                || lexemes.is_any(*i, words![",", ";"])
        })?;
        self.on().at(end)
    }

    /// What a part of the money behind a comma is for: "$27 million, much of it on mailers".
    fn behind_comma(self, at: usize) -> Option<Range<usize>> {
        let Self { passage, sentence, .. } = self;
        let lexemes = &passage.lexemes;
        let next = at + 1;
        let own = |i: usize| {
            lexemes.has(i, Is::ADVERB | Is::DETERMINER)
                || lexemes.is_any(i, listed!(FIGURES, "purpose/linked/parts"))
        };
        let lead = (next..(next + 6).min(sentence.end)).find(|i| !own(*i))?;
        let joined = lead > next && lexemes.is_any(lead, LEADS);
        if joined { self.on().at(lead) } else { None }
    }

    /// The thing that money goes to, not whom: "goes to roads".
    fn behind_go(self, to: usize) -> Option<Range<usize>> {
        let Self { passage, sentence, .. } = self;
        let lexemes = &passage.lexemes;
        let end = phrase_end(lexemes, to + 1, sentence);
        let paid = listed!(FIGURES, "purpose/linked/paid");
        let who = (to + 1..end).any(|i| lexemes.is_any(i, paid) || lexemes.has(i, Is::PRONOUN));
        (!who && end > to + 1).then_some(to + 1..end)
    }

    /// The participle that says what becomes of the money, over adverbs and auxiliaries: "already been spent".
    fn participle_behind(self, at: usize) -> Option<usize> {
        let lexemes = &self.passage.lexemes;
        let own = Is::ADVERB | Is::AUXILIARY | Is::MODAL;
        let verb = (at..at + 5).find(|i| !lexemes.has(*i, own) && !lexemes.is(*i, "to"))?;
        let form =
            lexemes.word(verb).ends_with("ed") || lexemes.of(verb, Of::PAID_OUT | Of::PAST_FORMS);
        let led = leads_to(lexemes, verb + 1) || lexemes.is(verb + 1, "by");
        (form && !lexemes.at(verb).capital() && led).then_some(verb)
    }

    /// The lexeme behind who did it: "for" of "by the council for a pool".
    fn over_agent(self, at: usize) -> Option<usize> {
        let Self { passage, sentence, .. } = self;
        let lexemes = &passage.lexemes;
        if !lexemes.is(at, "by") {
            return Some(at);
        }
        let end = phrase_end(lexemes, at + 1, sentence);
        leads_to(lexemes, end).then_some(end)
    }

    /// The lexeme behind the sum of another payer, who shares what is behind: "and the city £2m".
    fn next_gapped(self, at: usize) -> Option<usize> {
        let Self { passage, .. } = self;
        let at = at + usize::from(passage.lexemes.is(at, "and"));
        if !is_gapped(&passage.lexemes, at) {
            return None;
        }
        let other = (at..at + 8).find_map(|i| passage.amount_at(i))?;
        Some(other.end)
    }

    /// What "on", "for" or "into" joins, over dates and on whose behalf it is.
    fn behind_on(self, at: usize) -> Option<Range<usize>> {
        let Self { passage, sentence, .. } = self;
        let lexemes = &passage.lexemes;
        let next = at + 1;
        let dated =
            passage.date_at(next).is_some_and(|d| d.first == next && !names_thing(lexemes, d));
        if let Some(end) = fiscal_year(lexemes, next) {
            return self.on().at(end);
        }
        let ends = Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY | Is::MODAL;
        if lexemes.has(next, ends) && !lexemes.has(next, Is::DETERMINER | Is::ADVERB) {
            // "a month for until May": the words that it joins stand before.
            return None;
        }
        if lexemes.is(at, "for") && is_span(lexemes, next) {
            return None;
        }
        let behalf = (next..next + 4).find(|i| lexemes.is(*i, "behalf"));
        if dated || behalf.is_some() {
            let of = behalf.map_or(next, |i| match lexemes.is(i + 1, "of") {
                // "on behalf of the mayor for mail"
                true => phrase_end(lexemes, i + 2, sentence),
                false => i + 1,
            });
            let end = if dated { passage.date_at(next).map_or(next, |d| d.end) } else { of };
            return self.on().at(end);
        }
        clause(lexemes, next, sentence)
    }

    /// What "to" joins: work, or whom the money is for.
    fn behind_to(self, at: usize) -> Option<Range<usize>> {
        let Self { passage, sentence, gives, .. } = self;
        let lexemes = &passage.lexemes;
        let next = at + 1;
        let bounds = (next..next + 4).find(|i| {
            !lexemes.has(*i, Is::ADVERB | Is::BOUND) && !lexemes.is_any(*i, words!["a", "an", "as"])
        });
        if bounds.is_some_and(|i| passage.amount_at(i).is_some()) {
            // "rose from £2m to £3m"
            return None;
        }
        if gives && !is_infinitive(lexemes, next) {
            let end = phrase_end(lexemes, next, sentence);
            return self.on().at(end);
        }
        let goes = lexemes.is(next, "go") && leads_to(lexemes, next + 1);
        if goes {
            // "20 percent to go on kit"
            return self.on().at(next);
        }
        if lexemes.has(next, Is::SPENDS) && lexemes.of(next, Of::PROPORTIONED) {
            // "to spend on roads"
            return self.on().at(next + 1);
        }
        if !is_infinitive(lexemes, next) {
            // "to states to treat addicts": whom it is for and what for
            let end = after_periods(passage, phrase_end(lexemes, next, sentence), sentence);
            let work = lexemes.is(end, "to") && is_infinitive(lexemes, end + 1);
            if work {
                return clause(lexemes, end + 1, sentence);
            }
        }
        clause(lexemes, next, sentence)
    }

    /// What "in" joins: money of a kind, or a place or time that something else stands behind.
    fn behind_in(self, at: usize) -> Option<Range<usize>> {
        let Self { passage, sentence, .. } = self;
        let lexemes = &passage.lexemes;
        let next = at + 1;
        let dated = passage.date_at(next).is_some();
        let place =
            lexemes.at(next).capital() || lexemes.is(next, "the") && lexemes.at(next + 1).capital();
        let to = (next + 4).min(sentence.end);
        let papers = words!["budget", "bill", "law", "plan", "measure", "package", "deal"];
        let paper =
            (next..next + 6).find(|i| lexemes.is_any(*i, papers) && leads_to(lexemes, *i + 1));
        if let Some(paper) = paper.filter(|i| (next..*i).all(|k| !lexemes.has(k, Is::PREPOSITION)))
        {
            // "set aside in the state's budget for seed"
            return self.on().at(paper + 1);
        }
        let head = (next..to).rev().find(|i| lexemes.of(*i, Of::MONEY_NOUNS));
        if let Some(head) = head
            && lexemes.is_any(head + 1, words!["for", "on", "to"])
            && !lexemes.is_any(head, words!["aid", "grants"])
        {
            return clause(lexemes, head + 2, sentence);
        }
        if head.is_some() {
            return clause(lexemes, next, sentence);
        }
        let paid = (next..to).find(|i| lexemes.is_any(*i, words!["payment", "payments"]));
        if let Some(paid) = paid.filter(|i| lexemes.is(*i + 1, "for")) {
            return clause(lexemes, paid + 2, sentence);
        }
        if let Some(paid) = paid.filter(|i| lexemes.is_any(*i + 1, words!["to", "from"])) {
            // who is paid is not what for
            return Self { gives: true, ..self.on() }.at(paid + 1);
        }
        // "in federal money", "in hotel-tax money"
        let money = words!["funds", "money", "cash"];
        let taxed = next + 2 * usize::from(lexemes.is_hyphen(next + 1));
        let funds = lexemes.is_any(next, words!["funds", "cash"])
            || lexemes.is_any(next + 1, money)
            || taxed > next && lexemes.is_any(taxed + 1, money);
        if dated
            || place
                && !(next..next + 5).any(|i| lexemes.has(i, Is::SPENDING))
                && !invests(lexemes, at, sentence)
            || funds
        {
            let end = phrase_end(lexemes, next, sentence);
            return self.on().at(end).or_else(|| funds.then(|| clause(lexemes, next, sentence))?);
        }
        clause(lexemes, next, sentence)
    }
}

/// Irregular participles of laying out money that are not in the list of past forms: "has been sunk into".
fn is_sunk(lexemes: &Lexemes<'_>, at: usize) -> bool {
    lexemes.is_any(at, words!["sunk", "thrown", "cast", "set", "let"])
}

/// Whether "for" leads to how long or why: "the rest of her life", "the duration", "the first time".
pub(super) fn is_span(lexemes: &Lexemes<'_>, next: usize) -> bool {
    let the = next + usize::from(lexemes.has(next, Is::DETERMINER));
    let own = Is::ORDINAL | Is::SHIFT;
    let at = the
        + usize::from(lexemes.has(the, own) || lexemes.is_any(the, words!["coming", "current"]));
    let at = at + usize::from(lexemes.of(at, Of::YEAR_ADJECTIVES));
    let span = listed!(FIGURES, "purpose/linked/spans");
    // "for free school meals"
    let stop = Is::PREPOSITION | Is::CONJUNCTION | Is::AUXILIARY | Is::MODAL | Is::RELATIVE;
    let described = lexemes.is_any(at, words!["free", "good"])
        && lexemes.is_word(at + 1)
        && !lexemes.has(at + 1, stop | Is::DETERMINER | Is::PRONOUN | Is::SHIFT | Is::ADVERB);
    lexemes.is_any(at, span) && !described
}

/// The lexeme behind the sum of the whole that begins here: "the council's £9m budget".
fn whole(passage: &Passage<'_>, at: usize) -> Option<usize> {
    let lexemes = &passage.lexemes;
    let sum =
        (at..at + WHOLE_REACH).find(|i| passage.amount_at(*i).is_some_and(|m| m.first == *i))?;
    let plain = (at..sum).all(|i| {
        lexemes.is_word(i) && !lexemes.has(i, Is::PREPOSITION | Is::AUXILIARY | Is::MODAL)
            || lexemes.at(i).shape() == Shape::Possessive
    });
    plain.then(|| passage.amount_at(sum).map(|m| m.end))?
}

/// How far behind "of" the sum of a whole is looked for.
const WHOLE_REACH: usize = 7;

pub(super) fn invests(lexemes: &Lexemes<'_>, at: usize, sentence: &Range<usize>) -> bool {
    (at.saturating_sub(10).max(sentence.start)..at)
        .any(|i| lexemes.word(i).to_ascii_lowercase().starts_with("invest"))
}
