//! The verb of the clause that an amount stands in, and what it does with money.

use super::super::super::amounts::class::{Classes, Is, Of};
use super::super::super::amounts::lexemes::{Shape, listed, words};
use super::super::clause::is_adverb;
use super::super::finite::{after_article, is_noun_behind};
use super::super::spending::in_aside;
use super::Scene;
use super::deciding::FINDING;

/// What a verb does with money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Does {
    /// "spend", "pay", "receive".
    Spends,
    /// "cost", "need".
    Costs,
    /// "approve", "pledge", "allocate".
    Decides,
    /// "propose", "ask for".
    Asks,
    /// "aim", "hope".
    Aims,
    /// "estimate", "project".
    Reckons,
    /// "cut", "cancel".
    Cuts,
    /// "be", "include", "tell".
    Other,
}

/// Words that can be nouns of money besides verbs.
const NOUNS: Classes =
    Is::SPENDING | Is::AIMS | Is::CUTS | Is::COMMITS | Is::PROPOSES | Is::ESTIMATES;

/// How far before an amount its verb is looked for.
const REACH: usize = 32;

/// How far behind an amount its verb is looked for.
const REACH_BEHIND: usize = 18;

impl Scene<'_, '_> {
    /// The nearest verb before some words, in their clause.
    pub(super) fn verb_before(&self, before: usize) -> Option<(usize, Does)> {
        let from = before.saturating_sub(REACH).max(self.sentence.start);
        for i in (from..before).rev() {
            if self.ends_clause(i) {
                return None;
            }
            let for_another = |does: Does| does == Does::Other && self.is_use_of_another(i);
            let does = self.does(i).filter(|does| !for_another(*does));
            if let Some(does) = does.filter(|_| !in_aside(self.lexemes, i, before)) {
                return Some((i, does));
            }
        }
        None
    }

    /// "£5m to contain the flood, £3m for huts": what an earlier sum is for.
    fn is_use_of_another(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let unit = Is::MAGNITUDE | Is::CURRENCY | Is::SUFFIX | Is::PERCENT;
        i > self.sentence.start + 1
            && lexemes.is(i - 1, "to")
            && (lexemes.has(i - 2, unit) || lexemes.is_number(i - 2))
    }

    /// Whether a clause ends here, whose words say nothing of what is behind.
    fn ends_clause(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let opens = listed!(FIGURES, "status/verb/openers");
        // "a pier on which £3m was spent", not "of which"
        let which = lexemes.is_any(i, words!["which", "whom"])
            && i > self.sentence.start
            && lexemes.is_any(i - 1, words!["on", "for", "in", "into", "under", "at", "from"]);
        which || lexemes.is_any(i, opens) || lexemes.is(i, ":") && self.has_verb_behind()
    }

    /// Whether the amount has a verb close behind it, with no mark between.
    pub(super) fn has_verb_near(&self) -> bool {
        let lexemes = self.lexemes;
        let to = (self.amount.end + 8).min(self.sentence.end);
        (self.amount.end..to)
            .take_while(|i| {
                (lexemes.is_word(*i) || lexemes.is_hyphen(*i))
                    && !lexemes.has(*i, Is::RELATIVE | Is::CONJUNCTION)
            })
            .any(|i| lexemes.has(i, Is::AUXILIARY) || self.is_modal(i))
    }

    /// Whether a verb stands behind the amount.
    fn has_verb_behind(&self) -> bool {
        let to = (self.amount.end + 10).min(self.sentence.end);
        (self.amount.end..to).any(|i| self.lexemes.has(i, Is::AUXILIARY) || self.is_modal(i))
    }

    /// The verb that the amount, or what it is part of, is the subject of.
    pub(super) fn verb_behind(&self, known: Option<usize>) -> Option<(usize, Does)> {
        let lexemes = self.lexemes;
        let to = (self.amount.end + REACH_BEHIND).min(self.sentence.end);
        let known = known.filter(|v| *v < to);
        // "it is £3m now, and they would wait"
        let another = |i: usize| {
            lexemes.is(i, ",")
                && lexemes.is_any(i + 1, words!["and", "but", "so"])
                && lexemes.has(i + 2, Is::PRONOUN)
        };
        let group = (self.amount.end..to)
            .take_while(|i| !another(*i))
            .take_while(|i| {
                !lexemes.is_any(*i, words![";", ":", "but", "while", "who", "that", "which"])
            })
            .find(|i| {
                lexemes.has(*i, Is::AUXILIARY)
                    || self.is_modal(*i)
                    || known == Some(*i)
                    || lexemes.is_any(*i, words!["went", "goes", "came", "comes"])
            })?;
        let grouped = |i: &usize| {
            let aside = lexemes.is(*i, "set") && lexemes.is(*i + 1, "aside");
            let leads = lexemes.has(*i, Is::AUXILIARY | Is::MODAL | Is::ADVERB);
            lexemes.is(*i, "to") || !aside && (leads || lexemes.of(*i, Of::OUTLOOK))
        };
        let verb = (group..to).find(|i| !grouped(i)).unwrap_or(group);
        // "£3m is what it would cost"
        if lexemes.is_any(verb, words!["what", "how"]) {
            let told = (verb + 1..(verb + 8).min(to)).find_map(|i| {
                self.does(i).filter(|does| *does != Does::Other).map(|does| (i, does))
            });
            return told.or(Some((group, Does::Other)));
        }
        // "was ring-fenced"
        let verb = if lexemes.is_hyphen(verb + 1) { verb + 2 } else { verb };
        let does = self.does(verb).unwrap_or(Does::Other);
        let participle = lexemes.word(verb).ends_with("ed") || self.does(verb).is_some();
        // "are on offer", "is for schools": no verb but "be"
        if participle { Some((verb, does)) } else { Some((group, Does::Other)) }
    }

    /// What a word does with money; `None` of what is no verb.
    pub(super) fn does(&self, i: usize) -> Option<Does> {
        let lexemes = self.lexemes;
        let verbs = Is::SPENDS
            | Is::COSTS
            | Is::COMMITS
            | Is::PROPOSES
            | Is::AIMS
            | Is::ESTIMATES
            | Is::CUTS
            | Is::GIVES
            | Is::EARNS
            | Is::VERB
            | Is::REPORTING
            | Is::CHANGES
            | Is::AUXILIARY
            | Is::MODAL;
        let lists = Of::RECEIVING | Of::NEEDING | Of::BUYING | Of::UNDERTAKING | Of::USING;
        let lists = lists | Of::DECIDING | Of::ASKING | Of::RECKONING | Of::SWALLOWING;
        let holds = listed!(FIGURES, "status/verb/holding");
        let spends = Of::HANDING | Of::IRREGULAR_PASTS | Of::PAID_FORMS | Of::PUTTING;
        let known = lexemes.has(i, verbs)
            || lexemes.of(i, lists | spends)
            || lexemes.is_any(i, holds)
            || self.carves(i)
            || lexemes.is_any(i, FINDING)
            || lexemes.are(i, words!["set", "aside"])
            || lexemes.is_any(i, words!["pick", "picks", "picked", "picking"])
                && lexemes.is(i + 1, "up")
            || lexemes.is(i, "bear")
                && i > self.sentence.start
                && (lexemes.is(i - 1, "to") || self.is_modal(i - 1))
            || self.fences(i)
            || self.limits(i)
            // "is expected to top £3m"
            || lexemes.of(i, Of::SURPASSING) && i > self.sentence.start
                && (lexemes.is(i - 1, "to") || self.is_modal(i - 1));
        if !known || !lexemes.is_word(i) && !lexemes.has(i, Is::AUXILIARY) || self.is_noun(i) {
            return None;
        }
        let other = Is::PREPOSITION | Is::DETERMINER | Is::SHIFT | Is::ADVERB | Is::BOUND;
        let surpasses = lexemes.of(i, Of::SURPASSING);
        if lexemes.has(i, other) && !lexemes.has(i, Is::SPENDS | Is::COMMITS) && !surpasses {
            return None;
        }
        // "Allied Trust" is a name.
        let after = !lexemes.word(i).ends_with("ed")
            && i.checked_sub(1)
                .is_some_and(|b| lexemes.is(b, "to") || lexemes.has(b, Is::AUXILIARY | Is::MODAL));
        let named = lexemes.at(i).capital() && i > self.sentence.start && !after;
        if named && lexemes.at(i + 1).capital() && !lexemes.has(i, Is::AUXILIARY | Is::MODAL) {
            return None;
        }
        // "set to", "expected to" belong to the verb behind, "planned ads" to a noun.
        let sum = i + 2 >= self.amount.first
            || lexemes.has(i + 2, Is::SYMBOL | Is::BOUND | Is::DETERMINER | Is::ADVERB);
        if lexemes.is(i + 1, "to")
            && !sum
            && !lexemes.has(i, Is::SPENDS | Is::GIVES)
            && self.leads(i)
        {
            return None;
        }
        let does = self.kind_of(i);
        (does != Does::Other || !self.describes(i)).then_some(does)
    }

    /// "groups backing her", "money going to": a gerund that says which ones.
    fn describes(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let mut at = i;
        while at > self.sentence.start && is_adverb(lexemes, at - 1) {
            at -= 1;
        }
        let joins = Is::AUXILIARY | Is::PREPOSITION | Is::CONJUNCTION | Is::ADVERB | Is::VERB;
        lexemes.word(i).ends_with("ing")
            && at > self.sentence.start
            && lexemes.is_word(at - 1)
            && !lexemes.has(at - 1, joins | Is::COMMITS | Is::PROPOSES)
    }

    fn kind_of(&self, i: usize) -> Does {
        let lexemes = self.lexemes;
        let buys = lexemes.of(i, Of::BUYING) && !lexemes.word(i).starts_with("order")
            || lexemes.word(i).starts_with("invest");
        if lexemes.has(i, Is::MODAL | Is::AUXILIARY) {
            Does::Other
        } else if self.limits(i) || self.is_called_for_by_right(i) {
            Does::Decides
        } else if lexemes.has(i, Is::CUTS) || self.carves(i) {
            Does::Cuts
        } else if lexemes.has(i, Is::COSTS) && !lexemes.word(i).starts_with("charg")
            || lexemes.of(i, Of::NEEDING) && !self.takes_part(i)
            || self.runs_to(i)
        {
            Does::Costs
        } else if buys || self.is_called(i) {
            Does::Spends
        } else if lexemes.is(i + 1, "down") && lexemes.word(i).starts_with("vot") {
            Does::Asks
        } else if lexemes.word(i).starts_with("unveil") {
            Does::Decides
        } else if lexemes.has(i, Is::AIMS) {
            Does::Aims
        } else if lexemes.has(i, Is::PROPOSES) || lexemes.of(i, Of::ASKING) {
            Does::Asks
        } else if lexemes.has(i, Is::COMMITS) && !lexemes.of(i, Of::OUTLOOK)
            || lexemes.of(i, Of::DECIDING)
            || self.wins(i)
            || self.sets_aside(i)
            || self.fences(i)
        {
            Does::Decides
        } else if lexemes.has(i, Is::ESTIMATES) || lexemes.of(i, Of::RECKONING) || self.puts_at(i) {
            Does::Reckons
        } else if lexemes.has(i, Is::SPENDS | Is::GIVES)
            || lexemes.of(i, Of::RECEIVING | Of::PAID_FORMS | Of::HANDING | Of::USING)
            || lexemes.of(i, Of::SWALLOWING)
        {
            Does::Spends
        } else {
            Does::Other
        }
    }

    /// Whether a word before "to" is part of the group of the verb behind it.
    fn leads(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        lexemes.of(i, Of::OUTLOOK)
            || lexemes.has(i, Is::COMMITS | Is::PROPOSES | Is::AIMS | Is::ESTIMATES | Is::VERB)
            || lexemes.of(i, Of::DECIDING | Of::ASKING | Of::RECKONING)
    }

    /// "Military spending accounted for £3m": a gerund that a verb follows is what it tells of.
    fn is_subject(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let verb = i + 1 + usize::from(is_adverb(lexemes, i + 1));
        let told = lexemes.is_any(verb, listed!(FIGURES, "status/verb/measuring"));
        lexemes.ends(i, "ing") && lexemes.has(i, Is::SPENDING) && told
    }

    /// Whether a word that may be a verb is a noun or an adjective here.
    fn is_noun(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let start = self.sentence.start;
        if lexemes.has(i, Is::MODAL | Is::AUXILIARY) {
            return !lexemes.has(i, Is::AUXILIARY) && !self.is_modal(i);
        }
        if after_article(lexemes, i, start) || lexemes.is_hyphen(i + 1) || self.is_subject(i) {
            return true;
        }
        let Some(before) = i.checked_sub(1).filter(|b| *b >= start) else {
            return self.opens_as_noun(i);
        };
        if self.is_joined_noun(i, before) || self.is_closed_noun(i) || self.is_project(i, before) {
            return true;
        }
        if lexemes.word(i).ends_with("ing") && lexemes.has(i, Is::SPENDING) {
            let joins =
                lexemes.has(i + 1, Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::CHANGES);
            return joins && self.is_behind_noun(before) && !lexemes.is(before, ",");
        }
        let nouns = Of::DECIDED_NOUNS | Of::PROPOSAL_NOUNS | Of::RECKONED_NOUNS;
        // "the plan calls for £3m"
        if lexemes.is(i, "calls") && lexemes.of(before, nouns) {
            return false;
        }
        if lexemes.of(i, nouns) && !lexemes.word(i).ends_with("ed") {
            return self.is_noun_of_deciding(i, before);
        }
        self.is_led_noun(i, before)
    }

    /// "Spending on huts averaged £3m", "Cost overruns of £3m": a noun that opens the sentence.
    fn opens_as_noun(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        // "Spending on huts averaged £3m"
        let gerund = lexemes.ends(i, "ing") && lexemes.has(i, Is::SPENDING);
        if gerund && lexemes.has(i + 1, Is::PREPOSITION) {
            return true;
        }
        // "Cost overruns of £3m", "Plans for a pier"
        lexemes.has(i, Is::COSTS | Is::COMMITS | Is::PROPOSES | Is::ESTIMATES)
            && !lexemes.word(i).ends_with("ed")
            && !lexemes.word(i).ends_with("ing")
    }

    /// Whether a word is joined to a noun beside it: by a hyphen, "the disaster fund", "in planned spending".
    fn is_joined_noun(&self, i: usize, before: usize) -> bool {
        let lexemes = self.lexemes;
        let past = lexemes.word(i).ends_with("ed");
        lexemes.is_hyphen(before) && !past
            // "raised the disaster fund"
            || lexemes.is_any(i, words!["fund", "budget"]) && is_noun_behind(lexemes, i)
            // "planned ads", "proposed cuts": a participle before a noun of money
            || past && lexemes.has(i + 1, Is::SPENDING) && lexemes.has(before, Is::PREPOSITION)
    }

    /// Whether a word has no ending of a verb: "cost", "plans", not "costing", "planned".
    fn is_plain(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let word = lexemes.word(i);
        !word.ends_with("ed") && !word.ends_with("ing") && !lexemes.of(i, Of::IRREGULAR_PASTS)
    }

    /// "easing sanctions and", "the firm's projects, which": a noun with nothing behind it that a verb has.
    fn is_closed_noun(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let closed = || {
            lexemes.has(i + 1, Is::CONJUNCTION | Is::AUXILIARY | Is::MODAL | Is::RELATIVE)
                || lexemes.is_any(i + 1, words![",", ".", ";"])
        };
        lexemes.has(i, NOUNS)
            && self.is_plain(i)
            && closed()
            && !lexemes.is(i + 1, "that")
            && i + 2 < self.amount.first
    }

    /// "projects like these", "in budget support".
    fn is_project(&self, i: usize, before: usize) -> bool {
        let lexemes = self.lexemes;
        let project = lexemes.is_any(i, words!["project", "projects"])
            && !lexemes.has(i + 1, Is::DETERMINER | Is::PRONOUN | Is::BOUND)
            && !lexemes.is_number(i + 1)
            && !lexemes.has(i + 1, Is::SYMBOL);
        project
            || lexemes.has(before, Is::SPENDING)
                && lexemes.has(i, Is::VERB)
                && self.is_plain(i)
                && !lexemes.word(i).ends_with('s')
                && lexemes.has(i + 1, Is::PREPOSITION | Is::CONJUNCTION)
    }

    /// Whether the word before a noun can stand in one phrase with it.
    fn is_behind_noun(&self, before: usize) -> bool {
        let other =
            Is::AUXILIARY | Is::MODAL | Is::ADVERB | Is::PRONOUN | Is::CONJUNCTION | Is::RELATIVE;
        !self.lexemes.has(before, other) && !self.lexemes.is(before, "to")
    }

    /// Whether a noun of deciding or reckoning is one by what stands beside it: "budget of", "federal grants".
    fn is_noun_of_deciding(&self, i: usize, before: usize) -> bool {
        let lexemes = self.lexemes;
        let of = lexemes.is_any(i + 1, words!["of", "worth", "for", "from", "in"]);
        let adjective = lexemes.has(before, Is::SPENDING | Is::PREPOSITION)
            || lexemes.word(before).ends_with("al")
            || lexemes.word(before).ends_with("ary")
            || lexemes.has(i + 1, Is::AUXILIARY | Is::MODAL | Is::REPORTING);
        let object = lexemes.has(i + 1, Is::DETERMINER | Is::PRONOUN | Is::SYMBOL)
            || lexemes.is_number(i + 1);
        self.is_behind_noun(before) && (of || adjective) && !object
    }

    /// Whether a preposition or owner leads to a noun: "in cuts", "the town's plans", not "by cutting £3m".
    fn is_led_noun(&self, i: usize, before: usize) -> bool {
        let lexemes = self.lexemes;
        let word = lexemes.word(i);
        if word.ends_with("ed") || !lexemes.has(i, NOUNS | Is::COSTS | Is::CHANGES) {
            return false;
        }
        let past = lexemes.of(i, Of::PAST_FORMS) || lexemes.is_any(i, words!["grown", "risen"]);
        if past && !lexemes.is(i, "cut") {
            return false;
        }
        // "by cutting £3m"
        let gerund = word.ends_with("ing")
            && (lexemes.has(i + 1, Is::SYMBOL | Is::BOUND | Is::DETERMINER)
                || lexemes.is_number(i + 1));
        let led = lexemes.has(before, Is::PREPOSITION) && !lexemes.is(before, "to") && !gerund;
        led || lexemes.at(before).shape() == Shape::Possessive
    }
}
