//! The record of some spending: how far it has got, for what, by whom, to whom.

mod about;
mod measured;
mod nouns;
mod open;
mod parts;
mod rules;
mod scene;
mod tidy;
mod verb;

use std::ops::Range;

use copydesk_model::SpendingStatus;

use super::super::account::Rule;
use super::super::amounts::Mention;
use super::kind::Verdict;
use super::passage::Passage;
use super::payer::telling_firm;
use super::purpose;
use super::status;
use about::relative;
use measured::before_bounds;
pub(super) use parts::is_office;
use rules::{CLAUSE_ABOUT, COMES_FROM, OWNER, PAID_BY, TAKES_UP, VERB_BEHIND};
use scene::Scene;
use tidy::{tidy, without_payer};
pub(super) use verb::in_aside;
use verb::{Object, is_passive};

/// What is known of some spending.
#[derive(Clone, Debug, Default)]
pub(super) struct Record {
    pub(super) status: Option<SpendingStatus>,
    pub(super) purpose: Option<Range<usize>>,
    pub(super) spender: Option<Range<usize>>,
    pub(super) recipient: Option<Range<usize>>,
    /// Which rule decided the status.
    pub(super) status_by: Option<&'static Rule>,
    /// The word that the status went by.
    pub(super) status_word: Option<usize>,
    /// Which rule says who spends, and on what.
    pub(super) parts_by: Option<&'static Rule>,
    /// The verb that the rules went by.
    pub(super) verb: Option<usize>,
}

/// How far before an amount the word may stand that it has its kind from.
const CUE_REACH: usize = 120;

/// A verdict without the word that it went by, where that stands far before the amount: the last sum of a
/// long list is not the object of the verb before the first.
fn near(verdict: Verdict, amount: &Mention) -> Verdict {
    let far = verdict.cue + CUE_REACH < amount.first;
    if far { Verdict { cue: amount.first, ..verdict } } else { verdict }
}

/// The record of an amount that is spending.
pub(super) fn record(
    passage: &Passage<'_>,
    amount: &Mention,
    verdict: Verdict,
    sentence: &Range<usize>,
) -> Record {
    let lexemes = &passage.lexemes;
    let verdict = near(verdict, amount);
    let lead = before_bounds(lexemes, amount, sentence.start);
    let verb = Object { lexemes, amount, sentence, cue: verdict.cue, lead }.verb();
    let passive = verb.is_some_and(|v| is_passive(lexemes, v, sentence.start));
    let (status, status_by, status_word) = status::status(lexemes, amount, verb, sentence);
    let behind = purpose::after_amount(passage, amount.end, sentence);
    let scene = Scene { passage, amount, verdict, sentence, verb, passive, lead, behind };
    let mut record = Record {
        status: Some(status),
        status_by: Some(status_by),
        status_word,
        verb,
        purpose: scene.purpose_behind(),
        ..Record::default()
    };
    record.parts_by = Some(scene.by_verb(&mut record));
    scene.by_phrase(&mut record);
    scene.by_cue(&mut record);
    scene.by_place(&mut record);
    tidy(lexemes, amount, sentence, &mut record);
    scene.by_measure(&mut record);
    relative(passage, amount, behind, sentence, &mut record);
    open::fill(&scene, &mut record);
    if record.spender.is_none() && !passive {
        record.spender = telling_firm(lexemes, amount, sentence);
    }
    without_payer(lexemes, &mut record);
    scene.keep_payer(&mut record);
    scene.keep_purpose(&mut record);
    record
}

/// Whether the words beside an amount itself name who pays it.
pub(super) fn names_its_payer(record: &Record) -> bool {
    let named = |rule: &Rule| {
        [&PAID_BY, &COMES_FROM, &OWNER, &CLAUSE_ABOUT, &VERB_BEHIND]
            .iter()
            .any(|r| r.name == rule.name)
    };
    record.spender.is_some() && record.parts_by.is_some_and(named)
}

/// Whether the subject of the verb is what the money goes to.
pub(super) fn takes_up(rule: &'static Rule) -> bool {
    rule.name == TAKES_UP.name
}
