//! What words right beside an amount say, whatever its clause says.

use copydesk_model::SpendingStatus;

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Shape, words};
use super::super::clause::aside_among;
use super::verb::Does;
use super::{Scene, Status, rules};

impl Scene<'_, '_> {
    /// Looks for the last word before the amount that is no part of it.
    pub(super) fn find_lead(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let from = self.amount.first.saturating_sub(6).max(self.sentence.start);
        (from..self.amount.first).rev().find(|i| {
            !lexemes.has(*i, Is::BOUND | Is::ADVERB | Is::DETERMINER)
                || lexemes.is_any(*i, words!["up", "down"])
        })
    }

    /// "the 2 percent target", "a goal of 2 percent", "the recommended 2 percent".
    pub(super) fn targeted(&self) -> Option<Status> {
        let lexemes = self.lexemes;
        let aim = |i: usize| (SpendingStatus::Target, &rules::AIMED, Some(i));
        let end = self.amount.end;
        let to = (end + 5).min(self.sentence.end);
        let noun = (end..to)
            .take_while(|i| {
                (lexemes.is_word(*i) || lexemes.is_hyphen(*i))
                    && !lexemes.has(*i, Is::PREPOSITION | Is::RELATIVE | Is::CONJUNCTION)
                    || lexemes.is(*i, "of")
                    || lexemes.is(*i, "-")
            })
            .find(|i| lexemes.of(*i, Of::TARGETS) && !lexemes.is(*i + 1, "of"));
        if noun.is_some() {
            return noun.map(aim);
        }
        let lead = self.lead?;
        let before = lead.checked_sub(1).filter(|b| *b >= self.sentence.start);
        let of = lexemes.is_any(lead, words!["of", "at", "is", "was", "to"])
            && before.is_some_and(|b| lexemes.of(b, Of::TARGETS) && !lexemes.is(b, "standard"));
        if of {
            return before.map(aim);
        }
        let reach = words!["reach", "meet", "hit", "attain", "achieve"];
        if self.is_share() && lexemes.is_any(lead, reach) && lexemes.is(lead + 1, "the") {
            // "will not reach the 3 percent of GDP until May"
            return Some(aim(lead));
        }
        let from = lead.saturating_sub(14).max(self.sentence.start);
        let goal = (from..lead)
            .rev()
            .take_while(|i| !lexemes.is_any(*i, words![",", ";", "that"]))
            .find(|i| {
                lexemes.of(*i, Of::TARGETS)
                    && lexemes.is_any(*i + 1, words!["is", "was", "remains"])
                    && lexemes.is(*i + 2, "to")
            });
        if goal.is_some() {
            // "the goal is to hold it below £3m"
            return goal.map(aim);
        }
        let held_up = lexemes
            .is_any(lead, words!["recommended", "mandated", "agreed", "suggested"])
            && self.is_share()
            && lead > self.sentence.start
            && !lexemes.has(lead - 1, Is::AUXILIARY | Is::PRONOUN);
        held_up.then(|| aim(lead))
    }

    /// "£3m spent by the club", "the £3m that it pledged", "£3m of ads planned for May".
    pub(super) fn described(&self) -> Option<Status> {
        let lexemes = self.lexemes;
        let to = (self.amount.end + DESCRIBED_REACH).min(self.sentence.end);
        let mut at = self.amount.end;
        let yearly =
            lexemes.is_any(at, words!["a", "per"]) && lexemes.of(at + 1, Of::RATES_OF_TIME);
        if yearly && lexemes.has(at + 2, Is::RELATIVE) && !lexemes.is(at + 2, "who") {
            // "the £3m a year that the navy wants"
            return self.related(at + 3, to);
        }
        if lexemes.has(at, Is::RELATIVE) && !lexemes.is(at, "who") {
            return self.related(at + 1, to);
        }
        // "the £3m it pledged"
        if lexemes.has(at, Is::PRONOUN) {
            return self.related(at + 1, to);
        }
        // "the £3m the council pledged"
        if (lexemes.has(at, Is::DETERMINER) || lexemes.at(at).capital() && lexemes.is_word(at))
            && let Some(status) = self.of_contact(at, to)
        {
            return Some(status);
        }
        // "the £3m estimated in May"
        let guessed = words!["estimated", "forecast", "projected", "predicted", "anticipated"];
        if lexemes.is_any(at, guessed)
            && lexemes.is_any(at + 1, words!["in", "at", "by", "when", "a", "last", "for"])
        {
            return Some((SpendingStatus::Estimated, &rules::ESTIMATED, Some(at)));
        }
        at += 2 * usize::from(yearly);
        if let Some(adjective) = self.planned(at).or_else(|| self.planned_before()) {
            let asked = lexemes.has(adjective, Is::PROPOSES) || lexemes.of(adjective, Of::ASKING);
            let reckoned = lexemes.has(adjective, Is::ESTIMATES) || lexemes.is(adjective, "likely");
            let (status, rule) = match () {
                () if asked => (SpendingStatus::Proposed, &rules::PROPOSED),
                () if reckoned => (SpendingStatus::Estimated, &rules::ESTIMATED),
                () => (SpendingStatus::Committed, &rules::COMMITTED),
            };
            return Some((status, rule, Some(adjective)));
        }
        if lexemes.is_any(at, words!["in", "of", "worth"]) {
            let stop = Is::PREPOSITION | Is::RELATIVE | Is::AUXILIARY | Is::MODAL | Is::DETERMINER;
            at = (at + 1..(at + 6).min(to)).find(|i| {
                self.is_participle(*i) || lexemes.has(*i, stop) || !lexemes.is_word(*i)
            })?;
        } else if lexemes.is_any(at, words!["more", "already", "originally", "being"]) {
            at += 1;
        }
        if lexemes.are(at, words!["to", "be"]) {
            return Some((SpendingStatus::Committed, &rules::TO_COME, Some(at + 2)));
        }
        if !self.is_participle(at) || at >= to || lexemes.has(at + 1, Is::SPENDING) {
            return None;
        }
        // "£3m being moved to the wall"
        if lexemes.is(at - 1, "being") && self.does(at) == Some(Does::Spends) {
            return Some((SpendingStatus::Committed, &rules::TO_COME, Some(at)));
        }
        self.of_participle(at)
    }

    /// "£3m of the planned ads", "£3m worth of promised grants": a participle before the noun.
    fn planned(&self, mut at: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let joins = lexemes.is_any(at, words!["in", "of", "worth"]);
        while lexemes.is_any(at, words!["in", "of", "worth", "the", "its", "their"]) {
            at += 1;
        }
        let verbs = Is::COMMITS | Is::PROPOSES;
        let participle = lexemes.word(at).ends_with("ed") && lexemes.has(at, verbs);
        let noun = lexemes.is_word(at + 1)
            && !lexemes
                .has(at + 1, Is::PREPOSITION | Is::DETERMINER | Is::AUXILIARY | Is::CONJUNCTION);
        (participle
            && noun
            && (joins || lexemes.has(at + 1, Is::SPENDING))
            && !lexemes.has(at, Is::SPENDS))
        .then_some(at)
    }

    /// "a planned £3m pier", "the proposed £3m budget": a participle right before the amount.
    fn planned_before(&self) -> Option<usize> {
        let lexemes = self.lexemes;
        let i = self.amount.first.checked_sub(1)?;
        let verbs = Is::COMMITS | Is::PROPOSES | Is::ESTIMATES;
        let known = lexemes.has(i, verbs) || lexemes.of(i, Of::ASKING | Of::DECIDING);
        // "an estimated £3m" is about so much.
        let about = lexemes.is(i, "estimated") && lexemes.is_any(i.wrapping_sub(1), words!["an"]);
        (known
            && !about
            && lexemes.word(i).ends_with("ed")
            && super::super::finite::after_article(lexemes, i, self.sentence.start))
        .then_some(i)
    }

    /// What the verb of a clause says whose doer stands right behind the amount, if it has no other object.
    fn of_contact(&self, at: usize, to: usize) -> Option<Status> {
        let lexemes = self.lexemes;
        let stop = Is::PREPOSITION | Is::CONJUNCTION | Is::RELATIVE | Is::REPORTING;
        let demand = (at + 2..to.min(at + 6)).find(|i| {
            lexemes.is_any(*i, words!["demands", "requests", "seeks", "wants"])
                && (lexemes.has(*i + 1, Is::PREPOSITION)
                    || lexemes.is_any(*i + 1, words!["to", ",", "."]))
        });
        if let Some(demand) = demand.filter(|d| (at + 1..*d).all(|i| !lexemes.has(i, stop))) {
            return Some((SpendingStatus::Proposed, &rules::PROPOSED, Some(demand)));
        }
        let verb = (at + 1..to)
            .take_while(|i| {
                (lexemes.is_word(*i) || lexemes.at(*i).shape() == Shape::Possessive)
                    && (!lexemes.has(*i, stop) || lexemes.is(*i, "to"))
            })
            .take_while(|i| !lexemes.is_any(*i, words!["is", "are", "was", "were", "will"]))
            .find(|i| {
                !lexemes.ends(*i, "ing") && self.does(*i).is_some_and(|does| does != Does::Other)
            })?;
        let object = lexemes.has(verb + 1, Is::DETERMINER | Is::SYMBOL)
            || lexemes.is_number(verb + 1)
            || lexemes.is_any(verb + 1, words!["more", "less", "about"]);
        (!object).then(|| self.related(at + 1, to))?
    }

    /// What the verb of a clause about the amount says.
    fn related(&self, from: usize, to: usize) -> Option<Status> {
        let lexemes = self.lexemes;
        // "that its owner, Ann Roe, spent"
        let aside = aside_among(lexemes, from..to, self.sentence.end).unwrap_or(to..to);
        let to = to.max(aside.end + 3 * usize::from(!aside.is_empty())).min(self.sentence.end);
        let inside = |i: &usize| aside.contains(i) || !lexemes.is_any(*i, words![",", ";"]);
        let over = (from..to).take_while(inside).find(|i| self.is_over(*i) && !aside.contains(i));
        if let Some(over) = over.filter(|i| lexemes.is(*i + 1, "to")) {
            let (status, rule) = self.of_spending(over, self.above(over));
            return Some((status, rule, Some(over)));
        }
        let verb = (from..to).take_while(inside).filter(|i| !aside.contains(i)).find(|i| {
            self.does(*i).is_some_and(|does| does != Does::Other)
                || lexemes.word(*i).ends_with("ed") && lexemes.has(*i, Is::SPENDS)
        })?;
        let does = self.does(verb)?;
        if lexemes.is_any(verb, words!["needs", "need", "requires", "require"]) {
            return Some((SpendingStatus::Estimated, &rules::COST_ESTIMATED, Some(verb)));
        }
        if matches!(does, Does::Cuts | Does::Costs) {
            return None;
        }
        Some(self.of_verb(verb, does, self.mood(verb, 0)))
    }

    /// Whether a word is a participle of what is done with money.
    fn is_participle(&self, i: usize) -> bool {
        let lexemes = self.lexemes;
        let verbs = Is::SPENDS | Is::COMMITS | Is::PROPOSES | Is::ESTIMATES | Is::AIMS;
        let past = lexemes.word(i).ends_with("ed") || lexemes.of(i, Of::IRREGULAR_PASTS);
        past && (lexemes.has(i, verbs) || lexemes.of(i, Of::PAID_FORMS) || lexemes.is(i, "laid"))
            && !lexemes.has(i, Is::BOUND | Is::ADVERB)
    }

    fn of_participle(&self, at: usize) -> Option<Status> {
        let lexemes = self.lexemes;
        let does = self.does(at).unwrap_or(Does::Spends);
        let (status, rule) = match does {
            Does::Asks => (SpendingStatus::Proposed, &rules::PROPOSED),
            Does::Aims => (SpendingStatus::Target, &rules::AIMED),
            Does::Reckons => (SpendingStatus::Estimated, &rules::ESTIMATED),
            Does::Decides => (SpendingStatus::Committed, &rules::COMMITTED),
            Does::Spends | Does::Other => (SpendingStatus::Spent, &rules::PAID),
            Does::Costs | Does::Cuts => return None,
        };
        let outlook = lexemes.is(at + 1, "to") && lexemes.of(at, Of::OUTLOOK);
        (!outlook).then_some((status, rule, Some(at)))
    }

    /// "up from £3m", "compared with £3m", "against £3m last year".
    pub(super) fn compared(&self) -> Option<Status> {
        let lexemes = self.lexemes;
        let lead = self.lead?;
        let before = lead.checked_sub(1)?;
        let past = |i: usize| {
            lexemes.is(i, "last")
                || lexemes.are(i, words!["a", "year"])
                || lexemes.is(i, "in") && lexemes.is_number(i + 1)
        };
        // "to 5 percent, from 3 percent now", "to £5m from £3m"
        let unit = Is::PERCENT | Is::CURRENCY | Is::MAGNITUDE | Is::SUFFIX;
        let steps = lexemes.is(lead, "from")
            && (lexemes.is(before, ",") || lexemes.has(before, unit) || lexemes.is_number(before))
            && (lead + 1..self.amount.first).all(|i| !lexemes.has(i, Is::DETERMINER))
            && (!lexemes.is_word(self.amount.end)
                || past(self.amount.end)
                || lexemes.is_any(self.amount.end, words!["now", "currently", "today", "at"]));
        // "would have spent £3m instead of £5m"
        let instead = lexemes.is(lead, "of")
            && lexemes.is(before, "instead")
            && self.verb.is_some_and(|(verb, _)| self.is_unreal(verb));
        let compares = steps
            || instead
            || lexemes.is(lead, "from") && lexemes.is_any(before, words!["up", "down"])
            || lexemes.is_any(lead, words!["with", "to"]) && lexemes.is(before, "compared")
            || lexemes.is(lead, "against") && past(self.amount.end);
        compares.then_some((SpendingStatus::Spent, &rules::BEFORE_THAT, Some(lead)))
    }
}

/// How far behind an amount what describes it is looked for.
pub(super) const DESCRIBED_REACH: usize = 10;
