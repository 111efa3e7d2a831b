//! How far spending has got: asked for, decided, paid, cut.
//!
//! What is read is the clause of the amount: words right beside it first, then the verb over it with
//! its mood, then the noun that it is the size of.

mod beside;
mod bidden;
mod deciding;
mod law;
mod less;
mod mood;
mod noun;
mod rules;
mod told;
mod verb;
mod work;

use std::ops::Range;

use copydesk_model::SpendingStatus;

use super::super::account::Rule;
use super::super::amounts::Mention;
use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, words};
use super::kind::is_percent;
use mood::Mood;
pub(super) use rules::{CUT, LAID_BY, SCHEME, is_of_noun, is_of_scheme, is_told, is_weak};
use verb::Does;

/// A status, the rule that says so, and the word that it went by.
pub(super) type Status = (SpendingStatus, &'static Rule, Option<usize>);

/// An amount that is spending, in its sentence.
struct Scene<'s, 't> {
    lexemes: &'s Lexemes<'t>,
    amount: &'s Mention,
    sentence: &'s Range<usize>,
    /// The last word before the amount that is no part of it: not "about", "at least", "the".
    lead: Option<usize>,
    /// The verb before the amount that tells of it.
    verb: Option<(usize, Does)>,
}

pub(super) use noun::is_bill_paid;

/// What is at hand to be spent, for that it is somebody's own.
pub(super) fn be_committed(record: &mut super::spending::Record) {
    record.status = Some(SpendingStatus::Committed);
    record.status_by = Some(&rules::ORDERED);
}

/// Whether a budget, law or plan that an amount may come from has been decided on.
pub(super) fn is_settled(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    noun: usize,
    sentence: &Range<usize>,
) -> bool {
    Scene { lexemes, amount, sentence, lead: None, verb: None }.is_settled(noun)
}

/// How far spending has got, the rule that says so, and the word that it went by.
pub(super) fn status(
    lexemes: &Lexemes<'_>,
    amount: &Mention,
    verb: Option<usize>,
    sentence: &Range<usize>,
) -> Status {
    let mut scene = Scene { lexemes, amount, sentence, lead: None, verb: None };
    scene.lead = scene.find_lead();
    scene.verb = scene.verb_before(amount.first);
    let behind = verb.filter(|v| *v > amount.end);
    scene
        .targeted()
        .or_else(|| scene.cut())
        .or_else(|| scene.described())
        .or_else(|| scene.underway())
        .or_else(|| scene.built())
        .or_else(|| scene.compared())
        .or_else(|| scene.reckoned())
        .or_else(|| scene.governed(behind))
        .filter(|(_, rule, _)| rule.name != rules::TOLD.name || !scene.is_new())
        .or_else(|| scene.is_new().then_some((SpendingStatus::Committed, &rules::ORDERED, None)))
        .unwrap_or((SpendingStatus::Spent, &rules::NOTHING_ELSE, None))
}

/// How far before the verb of its cost a plan is looked for.
const PLAN_REACH: usize = 10;

impl Scene<'_, '_> {
    /// What the verb over the amount and the noun that it measures say.
    fn governed(&self, behind: Option<usize>) -> Option<Status> {
        let left = self.verb;
        // "said that £3m will go to": what was said has a verb of its own.
        let told = left.is_none_or(|(v, does)| {
            does == Does::Other && self.lexemes.has(v, Is::REPORTING)
                || self.lexemes.is_any(self.amount.first - 1, words!["that"])
        });
        // "handed out £3m, and a further £2m is planned"
        let apart = self.lead.is_some_and(|i| self.lexemes.is_any(i, words!["and", ","]))
            && self.has_verb_near();
        let right = if told || apart { self.verb_behind(behind) } else { self.approved_behind() };
        let over = right.or(left);
        // "proposed that £3m be spent"
        if told
            && let Some((verb, _)) = over.filter(|(v, _)| *v > self.amount.end)
            && self.is_subjunctive(verb)
        {
            return Some((SpendingStatus::Proposed, &rules::PROPOSED, Some(verb)));
        }
        let (verb, does) = match over {
            Some((verb, does)) => (Some(verb), does),
            None => (None, Does::Other),
        };
        let mood = verb.map_or(Mood::Past, |v| self.supposed(v, self.mood(v, 0)));
        self.measured(verb, does, mood).or_else(|| Some(self.of_verb(verb?, does, mood)))
    }

    /// "the tax break costs the state £3m a year": what a tax is said to cost is reckoned.
    fn is_tax_cost(&self, verb: usize) -> bool {
        let from = verb.saturating_sub(8).max(self.sentence.start);
        (from..verb).any(|i| self.lexemes.has(i, Is::TAX))
    }

    /// "would have spent £3m".
    fn is_unreal(&self, verb: usize) -> bool {
        let before = verb.checked_sub(1).filter(|b| *b > self.sentence.start);
        self.lexemes.is_any(verb, words!["spent", "paid"])
            && before.is_some_and(|b| {
                self.lexemes.is(b, "have") && self.lexemes.is_any(b - 1, words!["would", "'d"])
            })
    }

    /// "now costs £3m".
    fn is_now(&self, verb: usize) -> bool {
        let before = verb.checked_sub(1).filter(|b| *b >= self.sentence.start);
        before.is_some_and(|b| self.lexemes.is_any(b, words!["now", "currently", "already"]))
            && self.lexemes.has(verb, Is::COSTS)
    }

    /// "another £3m is for sewers", "£3m is reserved for".
    fn is_laid_by(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let is = self.amount.end;
        verb <= is + 1
            && lexemes.is_any(is, words!["is", "are"])
            && (lexemes.is(is + 1, "for") || lexemes.is_any(is + 2, words!["for"]))
    }

    /// "£3m a year".
    fn is_yearly(&self) -> bool {
        self.lexemes.is_any(self.amount.end, words!["a", "per", "every", "each"])
            && self.lexemes.of(self.amount.end + 1, Of::RATES_OF_TIME)
    }

    /// "£3m in new spending": nobody has spent it yet.
    fn is_new(&self) -> bool {
        let end = self.amount.end;
        self.lexemes.is_any(end, words!["in", "of"])
            && self.lexemes.is_any(end + 1, words!["new", "additional", "extra"])
    }

    /// "repairs costing £3m were approved": what is decided on or asked for at that cost.
    fn approved_behind(&self) -> Option<(usize, Does)> {
        let costing = self.lead.filter(|i| self.lexemes.is(*i, "costing"))?;
        let before = costing.checked_sub(1).filter(|b| *b >= self.sentence.start)?;
        let plain = !self.lexemes.has(before, Is::AUXILIARY | Is::PREPOSITION | Is::ADVERB);
        let behind = self.verb_behind(None).filter(|_| plain)?;
        matches!(behind.1, Does::Decides | Does::Asks).then_some(behind)
    }

    /// "that £3m be spent", "that £3m go to": a plain form where a finite one would stand.
    fn is_subjunctive(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let be = (verb.saturating_sub(2)..=verb)
            .find(|i| lexemes.is(*i, "be") && *i >= self.amount.end)
            .filter(|be| *be > 0 && !lexemes.has(be - 1, Is::MODAL | Is::AUXILIARY | Is::ADVERB));
        be.is_some_and(|be| !lexemes.is(be - 1, "to"))
    }

    /// What a verb in its mood says of the money that it is about.
    fn of_verb(&self, verb: usize, does: Does, mood: Mood) -> Status {
        let (status, rule) = match does {
            Does::Asks => (SpendingStatus::Proposed, &rules::PROPOSED),
            Does::Aims => (SpendingStatus::Target, &rules::AIMED),
            Does::Reckons => (SpendingStatus::Estimated, &rules::ESTIMATED),
            Does::Cuts => (SpendingStatus::Cut, &CUT),
            Does::Decides => of_deciding(mood),
            Does::Costs => self.of_cost(verb, mood),
            Does::Spends | Does::Other => self.of_spending(verb, mood),
        };
        (status, rule, Some(self.telling(verb, mood)))
    }

    /// The word that gives a verb its mood: "will", "would"; the verb itself where none does.
    fn telling(&self, verb: usize, mood: Mood) -> usize {
        let from = verb.saturating_sub(4).max(self.sentence.start);
        let moved = matches!(mood, Mood::Future | Mood::Conditional | Mood::Due);
        let modal = (from..verb).rev().find(|i| self.is_modal(*i));
        modal.filter(|_| moved).unwrap_or(verb)
    }

    /// "has spent", "will spend", "would spend".
    fn of_spending(&self, verb: usize, mood: Mood) -> (SpendingStatus, &'static Rule) {
        if mood == Mood::Present && self.is_laid_by(verb) {
            return (SpendingStatus::Committed, &LAID_BY);
        }
        match mood {
            // "she guessed that it consumed 9 percent"
            Mood::Past if self.consumes(verb) && self.is_forecast(verb) => {
                (SpendingStatus::Estimated, &rules::ESTIMATED)
            }
            // "£9m was asked for; it got £3m": it has been granted that
            Mood::Past if self.is_granted(verb) => (SpendingStatus::Committed, &rules::COMMITTED),
            // "will swallow £3m", "will set them back £3m"
            Mood::Future | Mood::Conditional if self.consumes(verb) => {
                (SpendingStatus::Estimated, &rules::COST_ESTIMATED)
            }
            Mood::Past | Mood::Present if self.is_settled_aid(verb) => {
                (SpendingStatus::Committed, &rules::ORDERED)
            }
            Mood::Past if self.is_voted(verb) => (SpendingStatus::Committed, &rules::COMMITTED),
            Mood::Past | Mood::Present if self.does(verb) == Some(Does::Spends) => {
                (SpendingStatus::Spent, &rules::PAID)
            }
            Mood::Past | Mood::Present => (SpendingStatus::Spent, &rules::TOLD),
            Mood::Decided => (SpendingStatus::Committed, &rules::COMMITTED),
            // "is paying £9,000 a year for it": it is paid already
            Mood::Ongoing if self.lexemes.is(verb, "paying") && self.is_yearly() => {
                (SpendingStatus::Spent, &rules::PAID)
            }
            Mood::Ongoing | Mood::Future | Mood::Bare => {
                let reckoned =
                    mood == Mood::Future && (self.is_forecast(verb) || self.is_size(verb));
                if reckoned {
                    return (SpendingStatus::Estimated, &rules::ESTIMATED);
                }
                (SpendingStatus::Committed, &rules::TO_COME)
            }
            Mood::Conditional if self.is_forecast(verb) => {
                (SpendingStatus::Estimated, &rules::ESTIMATED)
            }
            // "had it been warm, they would have spent £3m"
            Mood::Conditional if self.is_unreal(verb) => {
                (SpendingStatus::Estimated, &rules::ESTIMATED)
            }
            Mood::Conditional => (SpendingStatus::Proposed, &rules::CONDITIONAL),
            Mood::Due if self.is_share() => (SpendingStatus::Target, &rules::AIMED),
            Mood::Asked | Mood::Undone | Mood::Due => (SpendingStatus::Proposed, undecided(mood)),
            Mood::Aimed => (SpendingStatus::Target, &rules::AIMED),
            Mood::Reckoned => (SpendingStatus::Estimated, &rules::ESTIMATED),
        }
    }

    /// "cost", "will cost", "needs".
    fn of_cost(&self, verb: usize, mood: Mood) -> (SpendingStatus, &'static Rule) {
        let lexemes = self.lexemes;
        // "needed £3m" tells of a need, not of what was paid.
        let need =
            lexemes.word(verb).starts_with("need") || lexemes.word(verb).starts_with("requi");
        // "expects the boats to cost £3m"
        let infinitive = verb > self.sentence.start && lexemes.is(verb - 1, "to");
        if mood == Mood::Present && self.is_cost_of_plan(verb) {
            return (SpendingStatus::Estimated, &rules::COST_ESTIMATED);
        }
        match mood {
            // "costs the city £3m a year", "now costs": it is paid all the time
            Mood::Present
                if !need && (self.is_yearly() || self.is_now(verb)) && !self.is_tax_cost(verb) =>
            {
                (SpendingStatus::Spent, &rules::TOLD)
            }
            Mood::Past | Mood::Ongoing if !need && !infinitive => {
                (SpendingStatus::Spent, &rules::TOLD)
            }
            _ => (SpendingStatus::Estimated, &rules::COST_ESTIMATED),
        }
    }

    /// "the plan costs £3m a year", "it costs £3m a year, according to the bank": what is only reckoned.
    fn is_cost_of_plan(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let to = (self.amount.end + 5).min(self.sentence.end);
        let plan = |i: usize| {
            lexemes.of(i, Of::PROPOSAL_NOUNS) || lexemes.is_any(i, words!["law", "act", "policy"])
        };
        let from = verb.saturating_sub(PLAN_REACH).max(self.sentence.start);
        let clause = (from..verb).rev().take_while(|i| lexemes.is_word(*i));
        clause.last().is_some_and(|first| (first..(first + 4).min(verb)).any(plan))
            || (self.amount.end..to).any(|i| lexemes.are(i, words!["according", "to"]))
            || self.is_forecast(verb)
    }

    /// Whether a body got the sum that it had asked for.
    fn is_granted(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let from = verb.saturating_sub(24).max(self.sentence.start);
        lexemes.is_any(verb, words!["got", "received", "get", "gets"])
            && (from..verb).any(|i| {
                lexemes.has(i, Is::PROPOSES)
                    || lexemes.is_any(i, words!["asked", "sought", "wanted"])
            })
    }

    /// Whether what costs is the subject: "swallow", "eat up", "set the town back".
    fn consumes(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let sets =
            lexemes.is(verb, "set") && (verb + 1..self.amount.first).any(|i| lexemes.is(i, "back"));
        sets || lexemes.of(verb, Of::SWALLOWING) && !lexemes.is_any(verb, words!["blow", "burn"])
    }

    /// Whether the amount is a percentage.
    fn is_share(&self) -> bool {
        is_percent(self.amount)
    }

    /// "it will be £3m": a sum that nobody knows yet.
    fn is_size(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let from = verb.saturating_sub(5).max(self.sentence.start);
        // "spending will reach £3m": nobody has decided that
        let comes_to = words!["reach", "exceed", "top", "total", "hit", "average", "surpass"];
        let will = verb > self.sentence.start && self.is_modal(verb - 1);
        will && lexemes.is_any(verb, comes_to)
            || lexemes.is(verb, "be")
                && (from..verb).any(|i| lexemes.is_any(i, words!["it", "that", "this"]))
    }

    /// "unless they pay £3m", "if it spent £3m".
    fn supposed(&self, verb: usize, mood: Mood) -> Mood {
        let lexemes = self.lexemes;
        let from = verb.saturating_sub(8).max(self.sentence.start);
        let condition = (from..verb)
            .rev()
            .take_while(|i| !lexemes.is_any(*i, words![",", ";"]))
            .any(|i| lexemes.is_any(i, words!["if", "unless", "whether"]));
        let plain = matches!(mood, Mood::Past | Mood::Present | Mood::Ongoing);
        if condition && plain { Mood::Conditional } else { mood }
    }

    /// "Congress provided £3m": what those who make laws give is decided.
    fn is_voted(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let from = verb.saturating_sub(3).max(self.sentence.start);
        lexemes.of(verb, Of::HANDING)
            && (from..verb).any(|i| {
                lexemes.is_any(i, words!["congress", "mps", "senate"])
                    || matches!(
                        lexemes.word(i),
                        "Parliament" | "parliament" | "lawmakers" | "legislators"
                    )
            })
    }

    /// "receives £3m a year in aid": what a state has been granted.
    fn is_settled_aid(&self, verb: usize) -> bool {
        let lexemes = self.lexemes;
        let to = (self.amount.end + 8).min(self.sentence.end);
        let end = self.amount.end;
        lexemes.of(verb, Of::RECEIVING)
            && lexemes.is_any(end, words!["a", "per", "each", "every"])
            && lexemes.of(end + 1, Of::RATES_OF_TIME)
            && (self.amount.end..to).any(|i| lexemes.is_any(i, words!["aid", "assistance"]))
    }
}

/// The rule that says in what way a sum is not decided on.
fn undecided(mood: Mood) -> &'static Rule {
    match mood {
        Mood::Conditional => &rules::CONDITIONAL,
        Mood::Due => &rules::DUE,
        Mood::Undone => &rules::UNDONE,
        Mood::Reckoned => &rules::AWAITED,
        _ => &rules::PROPOSED,
    }
}

/// "approved", "would approve", "asked Congress to approve".
fn of_deciding(mood: Mood) -> (SpendingStatus, &'static Rule) {
    match mood {
        Mood::Conditional | Mood::Asked | Mood::Due | Mood::Reckoned | Mood::Undone => {
            (SpendingStatus::Proposed, undecided(mood))
        }
        Mood::Aimed => (SpendingStatus::Target, &rules::AIMED),
        _ => (SpendingStatus::Committed, &rules::COMMITTED),
    }
}
