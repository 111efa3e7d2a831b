//! Whether a bill, plan or budget has been decided on.

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Shape, listed, words};
use super::super::super::lexicon::Spelling;
use super::Scene;
use super::verb::Does;

/// How far from a bill the verb that makes it law may stand.
const LAW_REACH: usize = 7;

/// How far into a clause about a proposal the verb that makes it law may stand.
const CLAUSE_REACH: usize = 8;

/// How far behind a proposal it may be told that it has become law.
const SIGNED_REACH: usize = 24;

/// How far behind an amount the verb that makes law of its bill may stand.
const PASSED_REACH: usize = 12;

/// Forms of verbs that make law of a proposal.
const ENACTED: &[Spelling] = listed!(FIGURES, "status/law/enacted");

/// Those who decide on a bill without making it law.
const PANELS: &[Spelling] =
    words!["panel", "panels", "committee", "committees", "subcommittee", "commons"];

/// Verbs that say of a scheme that it is no more than put forward, or has been turned down.
const PUT_FORWARD: &[Spelling] = listed!(FIGURES, "status/law/put-forward");

impl Scene<'_, '_> {
    /// Whether a budget, law or plan has been decided on, for what its sentence says of it.
    pub(super) fn is_settled(&self, noun: usize) -> bool {
        let lexemes = self.lexemes;
        if lexemes.of(noun, Of::PROPOSAL_NOUNS) {
            return self.is_law(noun) || self.became_law(noun);
        }
        let from = noun.saturating_sub(LAW_REACH).max(self.sentence.start);
        let to = (noun + 4).min(self.sentence.end);
        !self.is_draft(noun) && !(from..to).any(|i| lexemes.is_any(i, PUT_FORWARD))
    }

    /// "passed the bill, and the president signed it", "the bill became law".
    pub(super) fn became_law(&self, noun: usize) -> bool {
        let lexemes = self.lexemes;
        let to = (noun + SIGNED_REACH).min(self.sentence.end);
        (noun + 1..to).any(|i| {
            let signed = lexemes.are(i, words!["signed", "it"])
                || lexemes.are(i, words!["became", "law"])
                || lexemes.is(i, "took") && lexemes.is_any(i + 1, words!["effect", "force"]);
            signed && self.is_decided_by_all(i)
        })
    }

    /// Whether a proposal has been decided on: "signed the £3m bill", "a £3m plan approved by".
    pub(super) fn is_enacted(&self, noun: usize, verb: Option<usize>, does: Does) -> bool {
        let lexemes = self.lexemes;
        let one_house = |i: usize| {
            (i..(i + 7).min(self.sentence.end))
                .any(|k| lexemes.is_any(k, words!["senate", "house", "panel"]))
                || (i.saturating_sub(5).max(self.sentence.start)..i)
                    .any(|k| lexemes.is_any(k, words!["senate", "house", "panel"]))
                || lexemes.word(i).starts_with("committee")
        };
        let plan = lexemes.is_any(noun, words!["plan", "plans", "blueprint"]);
        let state = || self.is_of_state();
        if plan && state() {
            return true;
        }
        let decided = verb.filter(|v| does == Does::Decides && *v < self.amount.first && *v < noun);
        if let Some(v) = decided {
            let told = lexemes.word(v).starts_with("announc") || lexemes.is(v, "unveiled");
            return !told && !one_house(v) || told && !plan;
        }
        let later = (noun + 1..(noun + 4).min(self.sentence.end))
            .find(|i| lexemes.of(*i, Of::ENACTING) && !lexemes.word(*i).starts_with("announc"));
        later.is_some_and(|i| !one_house(i)) || self.is_law(noun)
    }

    /// "signed a bill providing", "the plan adopted last year": a proposal that has become law.
    pub(super) fn is_law(&self, noun: usize) -> bool {
        self.voted(noun).is_some_and(|verb| self.is_decided_by_all(verb))
    }

    /// The verb of signing or passing that a proposal is the object or the subject of.
    pub(super) fn voted(&self, noun: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        if !lexemes.of(noun, Of::PROPOSAL_NOUNS) {
            return None;
        }
        let from = noun.saturating_sub(LAW_REACH).max(self.sentence.start);
        // "signed into law a water bill"
        let stop = Is::RELATIVE | Is::AUXILIARY | Is::MODAL | Is::REPORTING | Is::CONJUNCTION;
        let before = (from..noun)
            .rev()
            .take_while(|i| {
                lexemes.is_any(*i, ENACTED)
                    || (lexemes.is_word(*i) || lexemes.is_hyphen(*i) || lexemes.is_number(*i))
                        && (!lexemes.has(*i, stop | Is::PREPOSITION) || lexemes.is(*i, "into"))
                        && !lexemes.is(*i, "to")
                        && !(lexemes.ends(*i, "ing") && lexemes.has(*i + 1, Is::DETERMINER))
                    || lexemes.at(*i).shape() == Shape::Possessive
                    || lexemes.has(*i, Is::SYMBOL)
            })
            .find(|i| lexemes.is_any(*i, ENACTED));
        // "the bill, signed in May, provides"
        let behind = noun + 1 + usize::from(lexemes.is(noun + 1, ","));
        let behind = (behind..(behind + 3).min(self.sentence.end))
            .take_while(|i| {
                lexemes.has(*i, Is::AUXILIARY | Is::ADVERB) || lexemes.is_any(*i, ENACTED)
            })
            .find(|i| lexemes.is_any(*i, ENACTED));
        before
            .or(behind)
            .or_else(|| self.voted_in_clause(noun))
            .or_else(|| self.passed_behind(noun))
    }

    /// "the plan, which the governor signed", "the bill Congress passed": the verb of the clause about it.
    pub(super) fn voted_in_clause(&self, noun: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let open = noun + 1 + usize::from(lexemes.is(noun + 1, ","));
        let doer = Is::DETERMINER | Is::RELATIVE;
        let contact = open == noun + 1 && lexemes.is_word(open) && lexemes.at(open).capital();
        if !(lexemes.has(open, doer) || contact) {
            return None;
        }
        let stop = Is::REPORTING | Is::RELATIVE | Is::CONJUNCTION;
        (open + 1..(open + 1 + CLAUSE_REACH).min(self.sentence.end))
            .take_while(|i| {
                (lexemes.is_word(*i) || lexemes.is(*i, ".") && lexemes.glued(*i))
                    && !lexemes.has(*i, stop)
                    && !self.is_modal(*i)
            })
            .find(|i| lexemes.is_any(*i, ENACTED))
    }

    /// "A bill providing £3m for huts was signed": the verb behind the amount that makes it law.
    pub(super) fn passed_behind(&self, noun: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let first = self.amount.first;
        let own = noun < first && (noun + 1..first).all(|i| !lexemes.is_any(i, words![",", ";"]));
        let to = (self.amount.end + PASSED_REACH).min(self.sentence.end);
        let be = (self.amount.end..to)
            .take_while(|i| {
                (lexemes.is_word(*i) || lexemes.is_hyphen(*i))
                    && !lexemes.has(*i, Is::RELATIVE | Is::REPORTING)
                    && !self.is_modal(*i)
            })
            .find(|i| lexemes.is_any(*i, words!["was", "were", "been"]))?;
        let verb = be + 1 + usize::from(lexemes.has(be + 1, Is::ADVERB));
        (own && lexemes.is_any(verb, ENACTED)).then_some(verb)
    }

    /// Whether a verb of enacting tells of what is done, and not by one house or a panel alone.
    pub(super) fn is_decided_by_all(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let from = verb.saturating_sub(LAW_REACH).max(self.sentence.start);
        let open = listed!(FIGURES, "status/law/undone");
        let near = verb.saturating_sub(3).max(from);
        let undone = (near..verb).any(|i| lexemes.is_any(i, open))
            || lexemes.is_any(verb + 1, words!["over", "down", "off"]);
        let to = (verb + LAW_REACH).min(self.sentence.end);
        let by = (verb + 1..to).find(|i| lexemes.is(*i, "by"));
        // "passed the House on Monday"
        let object = if by.is_none() { verb + 1..verb + 4 } else { 0..0 };
        let told = || (from..verb).chain(object.clone()).chain(by.unwrap_or(to)..to);
        let house =
            told().any(|i| lexemes.is(i, "house") && !lexemes.is(i.wrapping_sub(1), "white"));
        let senate = told().any(|i| lexemes.is_any(i, words!["senate", "senators"]));
        // "the cabinet's purchase committee" decides
        let executive = words!["purchase", "cabinet", "executive", "procurement"];
        let panel =
            |i: usize| lexemes.is_any(i, PANELS) && !lexemes.is_any(i.wrapping_sub(1), executive);
        !undone && house == senate && !told().any(panel)
    }

    /// "the governor's budget": it is for others to adopt it.
    fn is_of_chief(&self, noun: usize) -> bool {
        let lexemes = self.lexemes;
        let chiefs = words!["president", "governor", "mayor", "administration"];
        let from = noun.saturating_sub(4).max(self.sentence.start);
        let near = noun.saturating_sub(LAW_REACH).max(self.sentence.start)
            ..(noun + LAW_REACH).min(self.sentence.end);
        lexemes.is(noun, "budget")
            && (from..noun).any(|i| {
                lexemes.is_any(i, chiefs) && lexemes.at(i + 1).shape() == Shape::Possessive
            })
            && !{ near }.any(|i| lexemes.is_any(i, ENACTED))
    }

    /// "the draft budget", "the budget proposed by the mayor": nobody has voted on it.
    pub(super) fn is_draft(&self, noun: usize) -> bool {
        let lexemes = self.lexemes;
        // "a vote on a £3m contract"
        let talks = words!["decision", "decisions", "vote", "debate", "talks", "hearing"];
        let on = self.lead.filter(|l| lexemes.is(*l, "on") && noun >= self.amount.end);
        if on.is_some_and(|on| lexemes.is_any(on.wrapping_sub(1), talks)) {
            return true;
        }
        let draft = words!["draft", "proposed", "preliminary", "suggested"];
        if noun > self.sentence.start && lexemes.is_any(noun - 1, draft) {
            return true;
        }
        if self.is_of_chief(noun) {
            return true;
        }
        let behind = noun + 1 + usize::from(lexemes.is(noun + 1, ","));
        let put = words!["proposed", "drafted", "suggested", "requested", "sought", "drawn"];
        lexemes.of(noun, Of::DECIDED_NOUNS)
            && lexemes.is_any(behind, put)
            && lexemes.is_any(behind + 1, listed!(FIGURES, "status/law/behind-proposed"))
    }

    /// "Lisbon's £3m plan", "the ministry unveiled a £3m plan": who has it can decide.
    pub(super) fn is_of_state(&self) -> bool {
        let lexemes = self.lexemes;
        let from = self.amount.first.saturating_sub(10).max(self.sentence.start);
        let doer = (from..self.amount.first).rev().find(|i| {
            lexemes.of(*i, Of::PUBLIC_PAYERS | Of::STATES)
                && !lexemes.is_any(*i, words!["senate", "house", "governor", "senator", "fund"])
        });
        doer.is_some_and(|i| {
            lexemes.at(i + 1).shape() == Shape::Possessive && i + 2 == self.amount.first
                || (i + 1..self.amount.first).any(|k| {
                    lexemes.is_any(k, words!["unveil", "unveils", "launch"])
                        || lexemes.word(k).starts_with("unveil")
                        || lexemes.word(k).starts_with("announc")
                        || lexemes.word(k).starts_with("launch")
                })
        })
    }
}
