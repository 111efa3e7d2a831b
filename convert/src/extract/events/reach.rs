//! How far from a date its trigger is looked for, so that a sentence of thousands of them takes linear time.

use std::ops::Range;

use super::super::amounts::lexemes::{Lexemes, words};
use super::cost::LEADS;
use super::distance::{FAR, OPENING, opens_sentence};
use super::trigger::Trigger;

/// So few triggers are all looked at.
const FEW: usize = 16;

/// The triggers, by their numbers, that may be near a date: without those behind so many words that count
/// one each, whatever stands around them, that a date belongs to none beyond.
pub(super) fn of_date(
    lexemes: &Lexemes<'_>,
    triggers: &[Trigger],
    words: &Range<usize>,
    sentence: &Range<usize>,
) -> Range<usize> {
    let all = 0..triggers.len();
    if all.end <= FEW {
        return all;
    }
    let from = match wall(lexemes, (sentence.start..words.start).rev().take(WAY)) {
        Some(wall) => triggers.partition_point(|t| t.words.end <= wall),
        None => 0,
    };
    // Behind a date that opens its sentence, or a deadline, what is far off may count little.
    let open = words.start <= sentence.start + OPENING + 1
        || lexemes.is(words.start - 1, "until")
        || opens_sentence(lexemes, words, sentence);
    let to = match wall(lexemes, (words.end..sentence.end).take(WAY)).filter(|_| !open) {
        Some(wall) => triggers.partition_point(|t| t.words.start <= wall),
        None => all.end,
    };
    from..to
}

/// How far is looked for words that count.
const WAY: usize = 100;

/// The lexeme with which so many have been passed that it is too far to what lies behind them.
fn wall(lexemes: &Lexemes<'_>, mut way: impl Iterator<Item = usize>) -> Option<usize> {
    let mut cost = 0;
    way.find(|i| {
        let word = lexemes.is_word(*i) || lexemes.is_number(*i);
        // Names behind a preposition count as one.
        let listed = lexemes.at(*i).capital()
            || lexemes.is_any(*i, LEADS)
            || lexemes.is_any(*i, words!["the", "and"]);
        cost = if word { cost + usize::from(!listed) } else { usize::MAX };
        cost >= FAR
    })
    .filter(|_| cost < usize::MAX)
}

#[cfg(test)]
mod tests {
    use copydesk_model::EventKind;

    use super::super::super::amounts::lexemes::cut;
    use super::super::super::lexicon::Language;
    use super::super::asides::Asides;
    use super::super::distance::date_distance;
    use super::super::link::FARTHEST;
    use super::*;

    /// How many of the votes of a text are out of reach of its Tuesdays, none of which is near enough.
    fn out_of_reach(text: &str) -> usize {
        let words = &Language::usual().words;
        let items = cut(text, words);
        let lexemes = Lexemes::new(text, words, &items);
        let sentence = 0..lexemes.len();
        let trigger = |i: usize| {
            let kind = EventKind::Decision;
            Trigger { words: i..i + 1, kind, noun: lexemes.is(i, "vote"), weak: false }
        };
        let vote = |i: &usize| lexemes.is_any(*i, words!["vote", "voted"]);
        let triggers: Vec<_> = sentence.clone().filter(vote).map(trigger).collect();
        let dates = sentence.clone().filter(|i| lexemes.is(*i, "Tuesday"));
        let beyond = dates.map(|date| {
            let date = date..date + 1;
            let near = of_date(&lexemes, &triggers, &date, &sentence);
            let beyond = triggers.iter().enumerate().filter(|(n, _)| !near.contains(n));
            let far = |t: &Trigger| {
                let asides = &mut Asides::default();
                date_distance(&lexemes, asides, t, &date, &sentence) > FARTHEST
            };
            beyond.inspect(|(n, t)| assert!(far(t), "{date:?} {n}")).count()
        });
        beyond.sum()
    }

    #[test]
    fn what_is_out_of_reach_is_too_far_whatever_stands_between() {
        let old = "the small old town hall crew then quietly ate its cold soup and bread there at last too ";
        let plain = format!("They voted on Tuesday while {old}{old}so they voted ");
        assert!(out_of_reach(&plain.repeat(12)) > 100);
        let aside = format!("They voted, who {old}{old}, on Tuesday before the vote ");
        assert_eq!(out_of_reach(&aside.repeat(12)), 0);
        let names = format!("They voted on Tuesday in Hull Kent and Leeds while {old}{old}");
        assert!(out_of_reach(&names.repeat(20)) > 100);
        let listed = format!("They voted in Hull {}on Tuesday ", "Ripon and York ".repeat(30));
        assert_eq!(out_of_reach(&listed.repeat(20)), 0);
    }

    #[test]
    fn few_triggers_are_all_in_reach() {
        assert_eq!(out_of_reach(&"They voted on Tuesday with a big old crowd there ".repeat(9)), 0);
    }
}
