//! English words of bounds, of what amounts measure, and of grammar.

use crate::extract::amounts::class::Is;
use crate::extract::amounts::word_table::Row;

const fn row(classes: u64, words: &'static str) -> Row {
    Row { classes, value: 0, event: 0, words }
}

pub(crate) static ROWS: &[Row] = &[
    row(Is::DETERMINER, "a an the this that these those his her its their our my your any some each every no another such both all whose"),
    row(
        Is::PREPOSITION,
        "in on at of to for from by with into onto toward towards against between among through
         throughout during since until till before after over under above below near outside inside
         across around about within without behind beyond despite per via amid including regarding
         ahead as than like upon off along alongside following versus",
    ),
    row(Is::AUXILIARY, "is are was were be been being am has have had having do does did 'm 're 've 's isn't wasn't weren't aren't hasn't haven't hadn't doesn't don't didn't"),
    row(Is::MODAL, "will would shall should can could may might must 'll 'd won't wouldn't can't couldn't"),
    row(Is::PRONOUN, "he she it they we i you him her them us me himself herself itself themselves one"),
    row(Is::CONJUNCTION, "and or but nor yet so because although though while whereas if unless when whenever where since until after before as that once"),
    row(Is::RELATIVE, "who which that whom whose"),
    row(
        Is::REPORTING,
        "said says say saying told tells tell announced announces announcing reported reports report
         wrote writes argued argues claimed claims noted notes added explained explains stated states
         believes believed thinks thought expects warned warns insisted insists suggested found finds
         shows showed calculates estimates estimated predicted projects projected",
    ),
    row(
        Is::ADVERB,
        "about around roughly approximately nearly almost only just even some already also more less
         over under up down now still too very then early late early again ever never once soon
         currently recently finally previously formerly largely mostly mainly partly fully together
         total an estimated reportedly additional extra further another record whopping staggering
         mere initial combined modest paltry far close short possibly perhaps maybe not generally
         originally eventually likely initially at least most",
    ),
    row(Is::BOUND, "about around roughly approximately nearly almost some over above more less than least most up to exceeding exceed exceeds exceeded surpass surpasses surpassed surpassing top tops topped topping upward upwards under below within minimum maximum close just estimated approaching circa ca near"),
];
