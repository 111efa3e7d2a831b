//! Verbs of several senses, by what stands beside them.

use super::super::amounts::class::{Is, Of};
use super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::lexicon::{Facts, Spelling};
use super::other_nouns::is_year;
use super::tried;
use super::verbs::{BE, is_dated};
use super::{going, laws, posts};

/// Whether a verb of several senses has beside it what makes it an event.
pub(super) fn is_condition_met(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let said = lexemes.is_any(i, SAID_TOO) && is_said(lexemes, i)
        || is_posted_or_told(lexemes, i)
        || lexemes.is_any(i, TURNED) && turns_on(lexemes, i)
        || lexemes.is_any(i, words!["bombed", "counted", "ended", "began"])
            && is_of_thing(lexemes, i);
    if said || is_of_person(lexemes, i) || is_of_market(lexemes, i) {
        return false;
    }
    // "became the first city to ban": what it did is the event.
    if lexemes.are(i, words!["became", "the", "first"]) {
        return false;
    }
    if lexemes.of(i, Of::CONDITIONED) {
        return posts::is_appointed(lexemes, i)
            || is_contested(lexemes, i)
            || posts::is_left(lexemes, i)
            || laws::is_passed(lexemes, i)
            || is_of_things(lexemes, i)
            || tried::is_done(lexemes, i)
            || going::is_going(lexemes, i)
            || lexemes.of(i, Of::TRANSITIVE)
                && !is_remembered(lexemes, i)
                && tried::is_of_whom(lexemes, i)
                && takes_object(lexemes, i)
            || is_met_by_phrase(lexemes, i);
    }
    if lexemes.is_any(i, words!["address", "addressed", "addresses"]) {
        return (i + 1..i + 5).any(|k| lexemes.of(k, Of::AUDIENCES)) || is_before_body(lexemes, i);
    }
    if lexemes.is(i, "beat") {
        return beats_rival(lexemes, i + 1);
    }
    !(lexemes.is(i, "granted") && lexemes.is(i.wrapping_sub(1), "for")
        || lexemes.of(i, Of::NOT_BEFORE_TO)
            && lexemes.is(i + 1, "to")
            && !lexemes.at(i + 2).capital())
}

/// "landed in Hull", "ended their run", "landed on Monday in Hull".
fn is_met_by_phrase(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let met = |facts: Facts| facts.lists & Of::CONDITION_MET != 0;
    let phrase = lexemes.phrase(i).or_else(|| lexemes.phrase_of_owner(i));
    let behind_date = || {
        let day = Is::MONTH | Is::WEEKDAY | Is::SHIFT | Is::DEICTIC | Is::DAY_PART | Is::TIME_UNIT;
        let inside = |k: &usize| lexemes.has(*k, day | Is::PART) || lexemes.is_number(*k);
        let first = i + 1 + usize::from(lexemes.is(i + 1, "on"));
        let lead = (first..first + LONGEST_DATE).find(|k| !inside(k)).filter(|k| *k > first);
        lead.and_then(|lead| lexemes.pair(i, lead)).is_some_and(met)
    };
    phrase.is_some_and(|(_, facts)| met(facts)) || behind_date()
}

/// The most lexemes of a date between a verb and its preposition.
const LONGEST_DATE: usize = 5;

/// Whether a body that is called by its initials is addressed: "address the NAACP on Friday".
fn is_before_body(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let body = i + 1 + usize::from(lexemes.is(i + 1, "the"));
    lexemes.is_word(body)
        && lexemes.is_capitals(body)
        && lexemes.at(body).len() > 3
        && (is_dated(lexemes, body + 1) || lexemes.is_any(body + 1, words!["in", "at"]))
}

/// Verbs of events that tell of what is said, felt or measured too.
const SAID_TOO: &[Spelling] = listed!(EVENTS, "senses/said-too");

/// How far behind a verb of making known stands what it is made known by.
const KNOWN_REACH: usize = 9;

/// "disclosed in court that it lost", "posted a photo on Facebook": what is said, as in a letter.
fn is_posted_or_told(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let sites = listed!(EVENTS, "senses/posting");
    lexemes.is_any(i, words!["disclosed", "disclose", "disclosing"])
        && (i + 1..i + 5).any(|k| lexemes.is(k, "that"))
        || lexemes.is_any(i, words!["posted", "reposted"])
            && (i + 1..i + KNOWN_REACH).any(|k| lexemes.is_any(k, sites))
}

/// "rejected attacks from rivals", "floated the idea", "issued a statement", "inundated with calls",
/// "performing poorly".
fn is_said(lexemes: &Lexemes<'_>, i: usize) -> bool {
    if lexemes.is(i, "inundated") {
        let flood = words!["water", "waters", "floodwater", "floodwaters", "rain", "mud"];
        return lexemes.is(i + 1, "with") && !(i + 2..i + 6).any(|k| lexemes.is_any(k, flood));
    }
    // "a statement issued on Monday"
    let behind = lexemes.is_any(i.wrapping_sub(1), words!["statement", "statements"]);
    let within = |k: &usize| {
        let breaks = Is::PREPOSITION | Is::CONJUNCTION;
        lexemes.is_hyphen(*k) || lexemes.is_word(*k) && !lexemes.has(*k, breaks)
    };
    let object = (i + 1..i + 7).take_while(within).any(|k| lexemes.of(k, Of::THOUGHTS));
    lexemes.is_any(i + 1, FARING) || behind || object
}

/// Verbs of events that the words behind them turn into something else.
const TURNED: &[Spelling] = listed!(EVENTS, "senses/turned");

/// "seized upon it", "fired back", "moved on.", "opened up about it", "spoke out", "gathered by a bureau".
fn turns_on(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let on = lexemes.is_any(i + 1, words!["on", "upon"]);
    match lexemes.word(i) {
        "fired" => lexemes.is(i + 1, "back"),
        // "demonstrated that it works", "demonstrates her strength"
        "demonstrated" | "demonstrating" | "demonstrate" | "demonstrates" => {
            lexemes.has(i + 1, Is::DETERMINER | Is::PRONOUN | Is::RELATIVE)
                || lexemes.is_any(i + 1, words!["that", "how", "why"])
        }
        "spoke" | "speaks" | "speaking" | "speak" => lexemes.is_any(i + 1, words!["out", "up"]),
        // "hard fought seats"
        "fought" => lexemes.is_any(i.wrapping_sub(1), words!["hard", "hotly", "bitterly"]),
        // "introduced Roe", but "introduced the bill"
        "introduced" | "introducing" => {
            // "a claim first introduced by a rival"
            (i.saturating_sub(4)..i).any(|k| lexemes.of(k, Of::THOUGHTS))
                || lexemes.has(i + 1, Is::PRONOUN) && !lexemes.is(i + 1, "it")
                || lexemes.at(i + 1).capital()
                    && (is_dated(lexemes, i + 2)
                        || !lexemes.is_word(i + 2)
                        || lexemes.at(i + 2).capital())
        }
        "gathered" | "gathering" => {
            lexemes.is(i + 1, "by")
                || (i + 1..i + 4).any(|k| lexemes.is_any(k, listed!(EVENTS, "senses/gathered")))
        }
        "opened" => lexemes.are(i + 1, words!["up", "about"]),
        // "passed through the mark"
        "passed" | "passing" => lexemes.is(i + 1, "through"),
        // "signed up", "eased out", "edged past the gate"
        "signed" | "signs" => lexemes.is(i + 1, "up"),
        "eased" => lexemes.is(i + 1, "out"),
        "edged" => lexemes.is(i + 1, "past"),
        // "moved on.", "moved them to tears"
        "moved" => {
            lexemes.is(i + 1, "on") && !lexemes.is_word(i + 2)
                || lexemes.is_any(i + 1, words!["me", "us", "him", "her", "them"])
                    && lexemes.is(i + 2, "to")
                    && !lexemes.at(i + 3).capital()
        }
        _ => lexemes.is(i + 1, "upon") || on && (i + 2..i + 6).any(|k| lexemes.of(k, Of::THOUGHTS)),
    }
}

/// "her film bombed", "counted 500 people", "the year that ended in March": said of things and times.
fn is_of_thing(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let before = i.wrapping_sub(1);
    match lexemes.word(i) {
        "bombed" => {
            let flops = listed!(EVENTS, "senses/flops");
            lexemes.is_any(before, flops) || lexemes.are(i + 1, words!["at", "the", "box"])
        }
        "counted" => lexemes.is_number(i + 1),
        _ => {
            lexemes.is_any(before, words!["that", "which"])
                && lexemes.has(before.wrapping_sub(1), Is::TIME_UNIT)
        }
    }
}

/// "retired Army general", but "she retired in May".
fn is_of_person(lexemes: &Lexemes<'_>, i: usize) -> bool {
    lexemes.is(i, "retired")
        && lexemes.is_word(i + 1)
        && lexemes.at(i + 1).classes == 0
        && (!lexemes.is_word(i.wrapping_sub(1))
            || lexemes.has(i.wrapping_sub(1), Is::DETERMINER | Is::CONJUNCTION | Is::PREPOSITION))
        && !is_dated(lexemes, i + 1)
}

/// How far behind a verb the price or step stands at which a market is.
const PRICE_REACH: usize = 4;

/// "shares closed 4 percent higher", "the index opened at 900".
fn is_of_market(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let moves = listed!(EVENTS, "senses/of-markets");
    if !lexemes.is_any(i, moves) {
        return false;
    }
    let before = i.wrapping_sub(1);
    let subject = before.wrapping_sub(usize::from(lexemes.has(before, Is::ADVERB | Is::AUXILIARY)));
    let step = listed!(EVENTS, "senses/steps");
    // "Shares of the bank closed lower"
    let owned = (i.saturating_sub(6)..i)
        .any(|k| lexemes.of(k, Of::MARKETS) && lexemes.is_any(k + 1, words!["of", "in"]));
    // "before polls close in Ohio": what ends is the vote.
    if lexemes.is(subject, "polls") {
        return true;
    }
    (lexemes.of(subject, Of::MARKETS) || owned)
        && (i + 1..i + 1 + PRICE_REACH).any(|k| lexemes.is_any(k, step))
}

/// How somebody fares.
const FARING: &[Spelling] = words!["better", "poorly", "badly", "worse"];

/// Whether what is recalled is a memory, or said: "she recalled her years", "recalled Ada Voss, a nurse".
fn is_remembered(lexemes: &Lexemes<'_>, i: usize) -> bool {
    if !lexemes.is(i, "recalled") {
        return false;
    }
    // "recalled Ada Voss, a nurse", but "recalled Model X cars"
    let said = lexemes.at(i + 1).capital()
        && (i + 1..i + 8)
            .find(|k| !lexemes.at(*k).capital() && !lexemes.is(*k, "."))
            .is_some_and(|behind| !lexemes.is_word(behind) && !lexemes.is_number(behind));
    said || lexemes.has(i + 1, Is::PRONOUN) || lexemes.is_any(i + 1, words!["that", "how"])
}

/// Whether somebody runs, wins or loses, or a place votes.
fn is_contested(lexemes: &Lexemes<'_>, i: usize) -> bool {
    // "he ran in 2001 for mayor"
    let ran = lexemes.is(i, "ran")
        && lexemes.is(i + 1, "in")
        && lexemes.is_number(i + 2)
        && lexemes.is_any(i + 3, words!["for", "as", "against"]);
    let carried =
        lexemes.is_any(i, words!["carried", "carry", "carries"]) && carries_state(lexemes, i + 1);
    // "the state votes next week", but "won votes this year"
    let voters = lexemes.at(i.wrapping_sub(1)).capital()
        || lexemes.is_any(i.wrapping_sub(1), words!["state", "country", "nation", "city"])
        || !lexemes.has(i + 1, Is::SHIFT);
    let polls = lexemes.is_any(i, words!["votes", "voting"]) && is_dated(lexemes, i + 1) && voters;
    // "when Ohio votes,"
    let turn = lexemes.is(i, "votes")
        && lexemes.at(i.wrapping_sub(1)).capital()
        && lexemes.at(i + 1).shape() == Shape::Mark;
    let runs =
        || lexemes.has(i + 1, Is::DETERMINER) && (i + 1..i + 5).any(|k| lexemes.of(k, Of::RUNS));
    // "finished a distant third"
    let third = || {
        lexemes.is_any(i, words!["finished", "finishing"])
            && lexemes.has(i + 1, Is::DETERMINER)
            && (i + 2..i + 5).any(|k| lexemes.has(k, Is::ORDINAL))
    };
    ran || carried || polls || turn || is_result(lexemes, i) || runs() || third()
}

/// "won Ohio", "lost three seats", "lost badly to Roe", "won on Tuesday".
fn is_result(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let gerund = lexemes.is_any(i, words!["winning", "losing"]);
    if !gerund && !lexemes.is_any(i, words!["won", "win", "wins", "lost", "swept"]) {
        return false;
    }
    // "after winning the state", but "is winning the state"
    let led = listed!(EVENTS, "senses/before-gerunds");
    if gerund && !lexemes.is_any(i.wrapping_sub(1), led) {
        return false;
    }
    let next = i + 1;
    let lost = lexemes.is_any(i, words!["lost", "losing"]);
    let counted = lexemes.is_number(next) || lexemes.has(next, Is::SMALL | Is::TENS);
    // "lost narrowly in Ohio"
    let how = lexemes.ends(next, "ly") || lexemes.is_any(next, words!["big", "easily"]);
    let led = how && lexemes.is_any(next + 1, words!["to", "in", "by"]);
    // "won 83 percent of voters under 30"
    let group = (next..next + 4).any(|k| lexemes.is(k, "of") && lexemes.is(k + 1, "voters"));
    if counted && group {
        return false;
    }
    lexemes.has(next, Is::DETERMINER)
        || lexemes.at(next).capital()
        || counted && !lost
        || led
        || is_dated(lexemes, next)
        || lexemes.is_any(next, words!["reelection", "election", "by", "delegates", "seats"])
        // "won it by 10 points"
        || lexemes.is_any(next, words!["it", "them"]) && lexemes.is(next + 1, "by")
        // "won here in 2004"
        || lexemes.is_any(next, words!["here", "there"]) && is_dated(lexemes, next + 1)
        || lexemes.is_any(next, words!["here", "there"])
            && lexemes.is(next + 1, "in")
            && lexemes.is_number(next + 2)
}

/// How far behind "beat" it is said by how much or where.
const MARGIN_REACH: usize = 9;

/// Whether who is beaten stands here: "beat Roe", "beat her", "beat the senator by 20 points".
fn beats_rival(lexemes: &Lexemes<'_>, next: usize) -> bool {
    let rival = lexemes.has(next, Is::DETERMINER)
        && (next + 1..next + MARGIN_REACH)
            .any(|k| lexemes.is(k, "by") && lexemes.is_number(k + 1) || lexemes.is(k, "percent"));
    // "beat her easily", but "beat her target"
    let her = lexemes.is(next, "her")
        && (!lexemes.is_word(next + 1)
            || lexemes.ends(next + 1, "ly")
            || lexemes.has(next + 1, Is::PREPOSITION | Is::CONJUNCTION | Is::ADVERB)
            || is_dated(lexemes, next + 1));
    lexemes.at(next).capital()
        || lexemes.is_any(next, words!["him", "them", "me", "us"])
        || her
        || rival
}

/// Whether what is done it to makes it an event: "ran its first ads in Hull", "cut 300 jobs".
fn is_of_things(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let aired = is_aired(lexemes, i);
    let cuts = lexemes.is_any(i, CUTTING) && (i + 1..i + 5).any(|k| lexemes.is_any(k, JOBS));
    // "what happened in Lima"
    // "anything else that happened this year"
    let any = (i.saturating_sub(4)..i)
        .any(|k| lexemes.is_any(k, words!["anything", "everything", "nothing"]));
    let happened = lexemes.is(i, "happened")
        && !any
        && (lexemes.is(i + 1, "in") && lexemes.at(i + 2).capital() || is_dated(lexemes, i + 1));
    // "accepted the party's nomination"
    let accepts = lexemes.is_any(i, words!["accept", "accepts", "accepting", "accepted"])
        && !lexemes.is(i.wrapping_sub(1), "to")
        && (i + 1..i + 7).any(|k| lexemes.is(k, "nomination"));
    // "is to speak Thursday"
    let speaks = lexemes.is_any(i, words!["speak", "speaks"]) && is_dated(lexemes, i + 1);
    fires(lexemes, i) || aired || cuts || happened || accepts || speaks
}

/// What is aired, before its verb.
const SPOTS: &[Spelling] = words!["ad", "ads", "commercial", "commercials", "spot", "spots"];

/// How far before a verb stands what is aired.
const SPOT_REACH: usize = 5;

/// "ran its first ads in Hull", "a spot running in Ohio", "an ad that will run on Monday".
pub(super) fn is_aired(lexemes: &Lexemes<'_>, i: usize) -> bool {
    if !lexemes.is_any(i, words!["ran", "run", "running", "runs"]) {
        return false;
    }
    let object = (i + 1..i + 7).any(|k| lexemes.is_any(k, words!["ad", "ads", "commercials"]));
    let behind = lexemes.is_any(i + 1, words!["in", "on", "across", "statewide"])
        || is_dated(lexemes, i + 1);
    let group = |k: &usize| {
        lexemes.has(*k, Is::AUXILIARY | Is::MODAL | Is::RELATIVE | Is::ADVERB)
            || lexemes.is_any(*k, words![",", "to", "begin", "began", "campaign", "set"])
            || lexemes.is_any(*k, SPOTS)
    };
    let from = i.saturating_sub(SPOT_REACH);
    let subject = || (from..i).rev().take_while(group).any(|k| lexemes.is_any(k, SPOTS));
    object || behind && subject()
}

/// "dismissed the head of the unit", "dismissed 40 workers", but "dismissed the president's claim".
fn fires(lexemes: &Lexemes<'_>, i: usize) -> bool {
    if !lexemes.is(i, "dismissed") {
        return false;
    }
    let head = (i + 2..i + 5).find(|k| lexemes.is_any(*k, JOBS) || lexemes.is_any(*k, HEADS));
    let whole = |k: usize| {
        !lexemes.is_word(k + 1) && lexemes.at(k + 1).shape() != Shape::Possessive
            || lexemes.has(k + 1, Is::PREPOSITION | Is::CONJUNCTION)
            || is_dated(lexemes, k + 1)
    };
    let plain = |k: usize| !(i + 1..k).any(|n| lexemes.has(n, Is::PREPOSITION));
    head.is_some_and(|k| whole(k) && plain(k))
}

/// Who heads something.
const HEADS: &[Spelling] = listed!(EVENTS, "senses/heads");

/// Verbs of ending posts.
const CUTTING: &[Spelling] = listed!(EVENTS, "senses/cutting");

/// Posts and those who hold them.
const JOBS: &[Spelling] = words!["jobs", "workers", "employees", "positions", "staffers", "posts"];

/// Whether a name alone is the object of "carried", or a vote: "carried Ohio in 2008", "carried it narrowly in
/// 2000", "carried the popular vote".
fn carries_state(lexemes: &Lexemes<'_>, first: usize) -> bool {
    let name = |i: usize| lexemes.is_word(i) && lexemes.at(i).capital();
    let it = lexemes.is(first, "it");
    let end = (first..first + 4).find(|i| !name(*i)).unwrap_or(first) + usize::from(it);
    // "it in 2000", "it by 40 points", but "carried it in her hand"
    let narrowly = end + usize::from(it && lexemes.ends(end, "ly"));
    let year = lexemes.is(narrowly, "in") && is_year(lexemes, narrowly + 1);
    let led = lexemes.is_any(end, words!["in", "by", "with", "narrowly", "easily", "twice", "."])
        || is_dated(lexemes, end);
    let vote = lexemes.has(first, Is::DETERMINER)
        && (first + 1..first + 4).any(|i| lexemes.is_any(i, words!["vote", "electorate"]));
    vote || end > first && if it { year } else { led }
}

/// Whether a verb has an object behind it, or is passive: "freed five men", "was freed".
fn takes_object(lexemes: &Lexemes<'_>, i: usize) -> bool {
    let next = i + 1;
    let object = lexemes.has(next, Is::DETERMINER | Is::SMALL | Is::TENS | Is::PRONOUN)
        || lexemes.is_number(next)
        || lexemes.is_word(next) && lexemes.at(next).capital() && !is_dated(lexemes, next);
    let passive = || (i.saturating_sub(3)..i).any(|k| lexemes.is_any(k, BE));
    let money = || (next..next + 5).any(|k| lexemes.has(k, Is::SYMBOL | Is::PERCENT));
    object && !money() || lexemes.is(next, "by") || passive()
}
