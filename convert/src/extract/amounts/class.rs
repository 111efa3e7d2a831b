//! The classes of words that the rules of amounts, dates, figures and events speak of.

use super::word_table::Classes;

/// The classes, as bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Is;

impl Is {
    /// "five", "twelve"; the value is the number.
    pub(crate) const SMALL: Classes = 1;
    /// "twenty"; the value is the number.
    pub(crate) const TENS: Classes = 1 << 1;
    /// "million", "crore"; the value is the power of ten.
    pub(crate) const MAGNITUDE: Classes = 1 << 2;
    /// "m", "bn": a magnitude only where it is glued to digits.
    pub(crate) const SUFFIX: Classes = 1 << 3;
    /// "dollars", "euro", "pence".
    pub(crate) const CURRENCY: Classes = 1 << 4;
    /// "USD", "Rs": before or behind a number.
    pub(crate) const CODE: Classes = 1 << 5;
    /// "$", "€".
    pub(crate) const SYMBOL: Classes = 1 << 6;
    /// "percent", "%".
    pub(crate) const PERCENT: Classes = 1 << 7;
    /// "Australian", "US": says whose dollars.
    pub(crate) const NATION: Classes = 1 << 8;
    /// "half", "quarter", "third".
    pub(crate) const FRACTION: Classes = 1 << 9;
    /// "first", "twenty-first"; the value is the number.
    pub(crate) const ORDINAL: Classes = 1 << 10;
    /// "June"; the value is the month.
    pub(crate) const MONTH: Classes = 1 << 11;
    /// "Tuesday"; the value counts from Monday, 1.
    pub(crate) const WEEKDAY: Classes = 1 << 12;
    /// "day", "weeks", "quarter"; the value is the unit.
    pub(crate) const TIME_UNIT: Classes = 1 << 13;
    /// "spring"; the value is the season.
    pub(crate) const SEASON: Classes = 1 << 14;
    /// "today", "yesterday"; the value is the distance from today and ten.
    pub(crate) const DEICTIC: Classes = 1 << 15;
    /// "morning", "night".
    pub(crate) const DAY_PART: Classes = 1 << 16;
    /// "last", "this", "next".
    pub(crate) const SHIFT: Classes = 1 << 17;
    /// "early", "mid", "late", "earlier": a part of a longer time.
    pub(crate) const PART: Classes = 1 << 18;
    /// The first word of a named day: "Christmas", "Election".
    pub(crate) const NAMED_DAY: Classes = 1 << 19;
    /// Anything that can begin a date.
    pub(crate) const DATE_HEAD: Classes = Self::MONTH
        | Self::WEEKDAY
        | Self::SEASON
        | Self::DEICTIC
        | Self::SHIFT
        | Self::PART
        | Self::NAMED_DAY
        | Self::ORDINAL
        | Self::SMALL
        | Self::TENS
        | Self::TIME_UNIT
        | Self::DATE_WORD;
    /// Other words that begin dates: "in", "from", "weekend", "past".
    pub(crate) const DATE_WORD: Classes = 1 << 20;

    /// "a", "the", "his".
    pub(crate) const DETERMINER: Classes = 1 << 21;
    /// "in", "of", "to".
    pub(crate) const PREPOSITION: Classes = 1 << 22;
    /// "is", "had", "been".
    pub(crate) const AUXILIARY: Classes = 1 << 23;
    /// "will", "would", "plans": what follows is to come.
    pub(crate) const MODAL: Classes = 1 << 24;
    /// "he", "they".
    pub(crate) const PRONOUN: Classes = 1 << 25;
    /// "and", "but", "because".
    pub(crate) const CONJUNCTION: Classes = 1 << 26;
    /// "who", "which", "that".
    pub(crate) const RELATIVE: Classes = 1 << 27;
    /// "said", "told", "reported".
    pub(crate) const REPORTING: Classes = 1 << 28;
    /// "only", "about", "just".
    pub(crate) const ADVERB: Classes = 1 << 29;
    /// Common finite verbs that are no cue of anything.
    pub(crate) const VERB: Classes = 1 << 30;

    // What an amount near the word measures: verbs.
    /// "spend", "pay", "invest".
    pub(crate) const SPENDS: Classes = 1 << 31;
    /// "donate", "give".
    pub(crate) const GIVES: Classes = 1 << 32;
    /// "raise", "earn".
    pub(crate) const EARNS: Classes = 1 << 33;
    /// "rose", "fell".
    pub(crate) const CHANGES: Classes = 1 << 34;
    /// "cost".
    pub(crate) const COSTS: Classes = 1 << 35;
    /// "owns", "worth".
    pub(crate) const HOLDS: Classes = 1 << 36;
    /// "save".
    pub(crate) const SAVES: Classes = 1 << 37;
    /// "owe", "borrow".
    pub(crate) const OWES: Classes = 1 << 38;
    /// "fined".
    pub(crate) const FINES: Classes = 1 << 39;

    // What an amount near the word measures: nouns.
    /// "budget", "spending", "contract".
    pub(crate) const SPENDING: Classes = 1 << 40;
    /// "donation", "donor".
    pub(crate) const GIFT: Classes = 1 << 41;
    /// "revenue", "profit".
    pub(crate) const INCOME: Classes = 1 << 42;
    /// "price", "barrel".
    pub(crate) const PRICE: Classes = 1 << 43;
    /// "wage", "salary".
    pub(crate) const WAGE: Classes = 1 << 44;
    /// "tax", "tariff".
    pub(crate) const TAX: Classes = 1 << 45;
    /// "debt", "deficit".
    pub(crate) const DEBT: Classes = 1 << 46;
    /// "wealth", "cash".
    pub(crate) const ASSET: Classes = 1 << 47;
    /// "merger", "bid".
    pub(crate) const DEAL: Classes = 1 << 48;
    /// "savings".
    pub(crate) const SAVING: Classes = 1 << 49;
    /// "damage".
    pub(crate) const LOSS: Classes = 1 << 50;
    /// "fine", "settlement".
    pub(crate) const PENALTY: Classes = 1 << 51;
    /// "vote", "poll".
    pub(crate) const POLL: Classes = 1 << 52;
    /// "inflation", "yield".
    pub(crate) const RATE: Classes = 1 << 53;

    // How far spending has got.
    /// "pledged", "allocated", "plans".
    pub(crate) const COMMITS: Classes = 1 << 54;
    /// "aim", "target", "goal".
    pub(crate) const AIMS: Classes = 1 << 55;
    /// "proposed", "called for", "request".
    pub(crate) const PROPOSES: Classes = 1 << 56;
    /// "estimated", "projected".
    pub(crate) const ESTIMATES: Classes = 1 << 57;
    /// "cut", "eliminated".
    pub(crate) const CUTS: Classes = 1 << 58;

    /// A noun that names an event; the event code is its kind.
    pub(crate) const EVENT_NOUN: Classes = 1 << 59;
    /// A verb that tells of an event; the event code is its kind.
    pub(crate) const EVENT_VERB: Classes = 1 << 60;
    /// "about", "least", "than": may begin a bound.
    pub(crate) const BOUND: Classes = 1 << 61;
    /// A noun of a building or spot where something can happen: "hall", "square".
    pub(crate) const SITE: Classes = 1 << 62;
    /// A verb of asking or promising that makes a sum beside it spending: "pledged", "call for".
    pub(crate) const ASKS: Classes = 1 << 63;

    /// Every noun that says what an amount measures.
    pub(crate) const MEASURE: Classes = Self::SPENDING
        | Self::GIFT
        | Self::INCOME
        | Self::PRICE
        | Self::WAGE
        | Self::TAX
        | Self::DEBT
        | Self::ASSET
        | Self::DEAL
        | Self::SAVING
        | Self::LOSS
        | Self::PENALTY
        | Self::POLL
        | Self::RATE;
    /// Every verb that says what an amount measures.
    pub(crate) const DOES: Classes = Self::SPENDS
        | Self::GIVES
        | Self::EARNS
        | Self::CHANGES
        | Self::COSTS
        | Self::HOLDS
        | Self::SAVES
        | Self::OWES
        | Self::FINES;
    /// Any word that can begin a number.
    pub(crate) const NUMERAL: Classes = Self::SMALL | Self::TENS | Self::MAGNITUDE | Self::FRACTION;
}
