//! Whether a public body gives.

use super::super::super::amounts::class::Is;
use super::super::super::amounts::lexemes::{listed, words};
use super::super::super::lexicon::Spelling;
use super::super::payer::is_public_body;
use super::Scene;

/// What gives public money without a body's name, and funds that do.
const LAWS: &[Spelling] = listed!(FIGURES, "kind/public/laws");

/// How far before a verb a clause in commas may begin that parts it from its subject.
const REACH_OVER_ASIDE: usize = 24;

impl Scene<'_, '_> {
    /// Whether a public body is the subject of a verb of giving.
    pub(super) fn is_public(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let public = |i: usize| is_public_body(lexemes, i);
        let aux = |i: usize| {
            lexemes.has(i, Is::AUXILIARY | Is::MODAL | Is::ADVERB) || lexemes.is(i, "to")
        };
        let verb = self.over_aside(verb, &aux);
        let from = verb.saturating_sub(10).max(self.sentence.start);
        let clause =
            (from..verb).rev().take_while(|i| lexemes.is_word(*i) || lexemes.is_number(*i));
        let mut clause = clause.filter(|i| !aux(*i)).peekable();
        let Some(head) = clause.next() else { return false };
        // "his motion, which would have given": what is before the comma
        let head = match head {
            that if lexemes.has(that, Is::RELATIVE) && that > from + 1 => {
                that - 1 - usize::from(lexemes.is(that - 1, ","))
            }
            head => head,
        };
        if lexemes.is_any(head, LAWS) {
            return true;
        }
        if public(head) {
            // "a woman in Ohio who has given"
            return !lexemes.has(head + 1, Is::RELATIVE) || !lexemes.at(head).capital();
        }
        // "the Army Corps of Engineers", "the Ministry of Health"
        let name =
            |i: &usize| lexemes.at(*i).capital() || lexemes.is_any(*i, words!["of", "and", "for"]);
        lexemes.at(head).capital() && clause.take_while(name).any(public)
    }

    /// The end of what stands before a clause in commas: "the ministry, which had given £1m, will give £3m".
    pub(super) fn over_aside(&self, verb: usize, aux: &impl Fn(usize) -> bool) -> usize {
        let lexemes = self.lexemes;
        let from = verb.saturating_sub(REACH_OVER_ASIDE).max(self.sentence.start);
        let close = (from..verb).rev().find(|i| !aux(*i)).filter(|i| lexemes.is(*i, ","));
        let open = close.and_then(|close| {
            (from..close)
                .rev()
                .find(|i| lexemes.is(*i, ",") && lexemes.is_any(*i + 1, words!["which", "who"]))
        });
        open.unwrap_or(verb)
    }
}
