//! The classes of words that the rules of amounts, dates, figures and events speak of.

use copydesk_model::EventKind;

use super::list::{Names, place};

/// What a word may be: a set of the constants of [`Is`].
pub(crate) type Classes = u64;

/// Lists that a word may stand in: a set of the constants of [`Of`].
pub(crate) type Lists = u128;

/// What the lists of amounts, dates, figures and events can name.
pub(crate) const NAMES: Names =
    Names { classes: CLASSES, lists: LISTS, kinds: KIND_NAMES, currencies: CURRENCIES };

macro_rules! classes {
    ($owner:ident, $set:ident, $names:ident: $($(#[$doc:meta])* $name:ident,)*) => {
        const $names: &[&str] = &[$(stringify!($name),)*];
        const _: () = assert!($names.len() <= $set::BITS as usize, "a set has no bit for one more name");

        impl $owner {
            $($(#[$doc])* pub(crate) const $name: $set = 1 << place(stringify!($name), $names);)*
        }
    };
}

/// The classes, as bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Is;

classes! { Is, Classes, CLASSES:
    /// "five", "twelve"; the value is the number.
    SMALL,
    /// "twenty"; the value is the number.
    TENS,
    /// "million", "crore"; the value is the power of ten.
    MAGNITUDE,
    /// "m", "bn": a magnitude only where it is glued to digits.
    SUFFIX,
    /// "dollars", "euro", "pence"; the value is the currency.
    CURRENCY,
    /// "USD", "Rs": before or behind a number; the value is the currency.
    CODE,
    /// "$", "€"; the value is the currency.
    SYMBOL,
    /// "percent", "%".
    PERCENT,
    /// "Australian", "US": says whose dollars.
    NATION,
    /// "half", "quarter", "third".
    FRACTION,
    /// "first", "twenty-first"; the value is the number.
    ORDINAL,
    /// "June"; the value is the month.
    MONTH,
    /// "Tuesday"; the value counts from Monday, 1.
    WEEKDAY,
    /// "day", "weeks", "quarter"; the value is the unit.
    TIME_UNIT,
    /// "spring"; the value is the season.
    SEASON,
    /// "today", "yesterday"; the value is the distance from today and ten.
    DEICTIC,
    /// "morning", "night".
    DAY_PART,
    /// "last", "this", "next".
    SHIFT,
    /// "early", "mid", "late", "earlier": a part of a longer time.
    PART,
    /// The first word of a named day: "Christmas", "Election".
    NAMED_DAY,
    /// Other words that begin dates: "in", "from", "weekend", "past".
    DATE_WORD,
    /// "a", "the", "his".
    DETERMINER,
    /// "in", "of", "to".
    PREPOSITION,
    /// "is", "had", "been".
    AUXILIARY,
    /// "will", "would", "plans": what follows is to come.
    MODAL,
    /// "he", "they".
    PRONOUN,
    /// "and", "but", "because".
    CONJUNCTION,
    /// "who", "which", "that".
    RELATIVE,
    /// "said", "told", "reported".
    REPORTING,
    /// "only", "about", "just".
    ADVERB,
    /// Common finite verbs that are no cue of anything.
    VERB,

    // What an amount near the word measures: verbs.
    /// "spend", "pay", "invest".
    SPENDS,
    /// "donate", "give".
    GIVES,
    /// "raise", "earn".
    EARNS,
    /// "rose", "fell".
    CHANGES,
    /// "cost".
    COSTS,
    /// "owns", "worth".
    HOLDS,
    /// "save".
    SAVES,
    /// "owe", "borrow".
    OWES,
    /// "fined".
    FINES,

    // What an amount near the word measures: nouns.
    /// "budget", "spending", "contract".
    SPENDING,
    /// "donation", "donor".
    GIFT,
    /// "revenue", "profit".
    INCOME,
    /// "price", "barrel".
    PRICE,
    /// "wage", "salary".
    WAGE,
    /// "tax", "tariff".
    TAX,
    /// "debt", "deficit".
    DEBT,
    /// "wealth", "cash".
    ASSET,
    /// "merger", "bid".
    DEAL,
    /// "savings".
    SAVING,
    /// "damage".
    LOSS,
    /// "fine", "settlement".
    PENALTY,
    /// "vote", "poll".
    POLL,
    /// "inflation", "yield".
    RATE,

    // How far spending has got.
    /// "pledged", "allocated", "plans".
    COMMITS,
    /// "aim", "target", "goal".
    AIMS,
    /// "proposed", "called for", "request".
    PROPOSES,
    /// "estimated", "projected".
    ESTIMATES,
    /// "cut", "eliminated".
    CUTS,
    /// A noun that names an event; the event code is its kind.
    EVENT_NOUN,
    /// A verb that tells of an event; the event code is its kind.
    EVENT_VERB,
    /// "about", "least", "than": may begin a bound.
    BOUND,
    /// A noun of a building or spot where something can happen: "hall", "square".
    SITE,
    /// A verb of asking or promising that makes a sum beside it spending: "pledged", "call for".
    ASKS,
}

impl Is {
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
        | Self::DAY_PART
        | Self::DATE_WORD;
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

/// Lists of words that single rules ask for, as bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Of;

classes! { Of, Lists, LISTS:
    /// "paid", "worth": make a bare "pounds" money.
    PAYING,
    /// Words and symbols that count hundredths of their currency: "cents".
    HUNDREDTHS,
    /// Words that count thousands of their currency: "grand".
    THOUSANDS,
    /// "A", "HK": before a dollar sign; the value is the currency.
    DOLLAR_LETTERS,
    /// "E", "L": before a pound sign; the value is the currency.
    POUND_LETTERS,
    /// "CN", "JP": before a yen sign; the value is the currency.
    YEN_LETTERS,
    /// Words of currencies that mean something else too, and need a nation or a large number.
    OTHER_SENSES,
    /// Codes that something else is called too, so that they need a capital and a large number behind them.
    GUARDED,
    /// Currencies that are no more, which are only those that are named in full.
    GONE,
    /// Words that say that "pounds" are a weight.
    WEIGHING,
    /// Verbs of change: "rose $1 to $12" is a step and a price, no range.
    STEPS,
    /// Who comes off worse: "trails 37 percent to 43 percent" is two shares, no range.
    CONTESTS,
    /// "several", "few": leave the number before a magnitude open.
    VAGUE_COUNT,
    /// "in", "since": a lone year can stand behind them.
    YEAR_LEADS,
    /// Words behind which "may" or "march" is a month, where no day follows.
    MONTH_LEADS,
    /// A trigger of several words; the kind is its.
    EVENT_PHRASE,
    /// First words of phrases that are no triggers alone.
    PHRASE_ONLY,
    /// Verbs that tell of a decision only with what was decided behind them.
    ANNOUNCING,
    /// Words that say that what follows is to come.
    COMING,
    /// Verbs of going somewhere, behind which "to" leads a place.
    MOVING,
    /// A noun that is an event only with a date or place right beside it.
    WEAK,
    /// A verb that brings about what its object names.
    MAKES,
    /// Nouns behind which "about" means "on": no bound.
    ABOUT_THINGS,
    /// Verbs whose particle is "over": they hand money over.
    OVER_VERBS,
    /// Words before "up to" that make it a movement.
    UP_MOVES,
    /// Words behind "a" or "per" that make an amount a unit price.
    PRICED_UNITS,
    /// Words behind "a" or "per" that say how often.
    RATES_OF_TIME,
    /// Adjectives of a year: "fiscal", "academic".
    YEAR_ADJECTIVES,
    /// Adverbs and adjectives that say how often.
    FREQUENCIES,
    /// Verbs of wanting or letting somebody do something, who stands behind them.
    BIDDING,
    /// Verbs with the thing as their object, the sum behind "for".
    BUYING,
    /// Verbs whose subject does not pay but stands in the way or looks on.
    BLOCKING,
    /// Verbs whose subject is paid.
    RECEIVING,
    /// Nouns of a whole of spending: a share of it is spending.
    WHOLES,
    /// Nouns of spending that say nothing of what it is for.
    BARE_NOUNS,
    /// Those of them that are asked for: "request", "bill".
    ASKED_NOUNS,
    /// Verbs of taking a share, whose subject the money is for.
    TAKING_UP,
    /// Pronouns that stand for a payer named before.
    PAYER_PRONOUNS,
    /// Bodies that pay out public money: what they give is spending.
    PUBLIC_PAYERS,
    /// Those that a cost to is a loss.
    LOSERS,
    /// What costs by doing harm.
    HARMS,
    /// Words before "at" or "to" that set the most there may be.
    LIMITING,
    /// Words before "at" or "from" that set the least there may be.
    STARTING,
    /// Military words: a share of national income for them is spending.
    ARMED,
    /// Those that gifts of politics and charity go to: "campaign", "charity".
    GIVEN_TO,
    /// Verbs of those who vote or answer a poll.
    ANSWERING,
    /// Verbs of putting money somewhere, which "into" or "towards" must follow.
    PUTTING,
    /// Verbs whose object is lost.
    LOSING,
    /// Nouns of things that are built, bought or waged: a sum before one of them is its cost.
    COSTLY_THINGS,
    /// Words that say that an event takes place, behind the noun: "the vote is due", "was held".
    HAPPENING,
    /// Past forms of verbs that do not end in "-ed".
    PAST_FORMS,
    /// Words that say that the verb behind them is to come.
    FUTURES,
    /// Storms that a name of their own follows.
    NAMED_STORMS,
    /// Event nouns that are plain verbs behind "to".
    NOUNS_AND_VERBS,
    /// Those that somebody addresses in a speech.
    AUDIENCES,
    /// Nouns that are events only as somebody's: "her death".
    OWNED,
    /// Verbs whose object is the place that a disaster, attack or war strikes.
    STRIKING,
    /// Nouns that are verbs of saying or paying too.
    REPORT_NOUNS,
    /// Verbs that tell of an event only before certain words.
    CONDITIONED,
    /// Those verbs with such words.
    CONDITION_MET,
    /// Nouns that are events only of a year: "the 2012 campaign".
    YEARLY,
    /// What a candidate enters and leaves: "race", "candidacy".
    RUNS,
    /// Objects that make a verb of attack or war a figure of speech.
    FIGURATIVE,
    /// Words that are events only with a time: who is named to a post, what goes on for months.
    TIMED,
    /// Verbs of many senses that are events only with a date right beside them.
    FAINT,
    /// Verbs that tell of an event only with an object, or in the passive.
    TRANSITIVE,
    /// Verbs that an infinitive behind makes another word: "failed to", "decided to".
    NOT_BEFORE_TO,
    /// Verbs that tell of an event only in the active voice.
    ACTIVE,
    /// Attacks that may be in words only.
    VERBAL,
    /// Nouns that are persons too: "a fundraiser in Hull".
    PERSONS_TOO,
    /// Words of spending that a percentage can measure a part or a growth of.
    PROPORTIONED,
    /// Things that money goes to: they tell of a sum behind them only, not before.
    GOODS,
    /// Verbs of joining in: what that costs somebody is a price.
    JOINING,
    /// Verbs whose subject pays for what their object is: "launched a £2m scheme".
    UNDERTAKING,
    /// Verbs of handing money on, which may be a gift.
    HANDING,
    /// Verbs that have who is paid as their object, or behind "to".
    PAYEE_VERBS,
    /// Verbs in forms that tell of money that is gone.
    PAID_FORMS,
    /// Words that "with" goes on from: "deal with", "help with".
    WITH_VERBS,
    /// Nouns of asking or promising that are verbs too: "call", "pledge".
    CALL_NOUNS,
    /// Adjectives of money that say nothing of what it is for.
    PLAIN_ADJECTIVES,
    /// Words before an amount that say that it is about so much.
    APPROXIMATING,
    /// Verbs of going beyond an amount.
    SURPASSING,
    /// Nouns of what is missing: "a £3m budget gap".
    GAPS,
    /// Nouns of money that is handed over, whose worth is spending.
    FLOWS,
    /// Verbs whose subject is to be paid for: "it would take £2m to mend it".
    NEEDING,
    /// Nouns of spending that pay as well: "the fund spent".
    PAYERS_OF_PROGRAMMES,
    /// Words of what is to come, before an infinitive: "was due to cost".
    OUTLOOK,
    /// States and offices that pay out public money, whose names say nothing of a sum beside them.
    STATES,
    /// Those who award money for a wrong.
    JUDGING,
    /// Verbs of handing back what was paid.
    HANDING_BACK,
    /// Verbs of having a price, behind which "for" leads it.
    LETTING,
    /// Verbs of what a sum has as its part.
    INCLUDING,
    /// Verbs of what somebody earns.
    MAKING,
    /// Verbs of selling.
    SELLING,
    /// Nouns of plans, whose maker pays.
    PLAN_NOUNS,
    /// Nouns of the terms on which something is bought.
    TERMS,
    /// Nouns of money behind "in", whose own words say what it is for.
    MONEY_NOUNS,
    /// Nouns of money behind which "for" or "to" says what it is for.
    FRAMES,
    /// Nouns of a rise or fall.
    STEPS_AS_NOUNS,
    /// Words before "pay" that make it what people earn.
    PAY_ADJECTIVES,
    /// Nouns behind "pay" that make it what people earn.
    PAY_NOUNS,
    /// Kinds of funds that are kept and not spent.
    FUND_KINDS,
    /// Those who reckon with a budget and do not spend it.
    RECKONERS,
    /// Words behind an amount that belong to it.
    TAILS,
    /// Verbs of deciding on money.
    ENACTING,
    /// Whose vote it is that is won or lost, not cast on a day: "the black vote".
    VOTERS,
    /// What a group of members of a parliament is named for.
    MEMBERS,
    /// What rises and falls in price.
    MARKETS,
    /// What is said or thought.
    THOUGHTS,
    /// Where and by whom an event is seen or suffered: "the debate stage", "the shooting victims".
    SCENES,
    /// What somebody runs for: "her Senate run".
    OFFICES,
    /// What somebody leaves who leaves a post.
    POSTS,
    /// Words of bounds that are none alone: "no more than".
    PARTS_OF_CUES,
    /// Verbs of using money for something.
    USING,
    /// Participles of what is done with money, behind which "by" says who does it.
    PAID_OUT,
    /// Participles of what is done with firms and things, not money: "run by".
    OWNED_BY,
    /// Participles of what money does, which "by" or "with" joins to it.
    PAID_FOR,
    /// Nouns of money that is decided on: the sum of a contract is committed.
    DECIDED_NOUNS,
    /// Nouns of what is asked for or may be: the sum of a bill is proposed.
    PROPOSAL_NOUNS,
    /// Nouns of costs and of what is reckoned.
    RECKONED_NOUNS,
    /// Nouns of what somebody means to reach.
    TARGETS,
    /// Pasts and participles of verbs of money that do not end in "-ed".
    IRREGULAR_PASTS,
    /// Verbs of deciding on money, besides those that promise and allocate.
    DECIDING,
    /// Verbs of asking for money, besides those that propose and request.
    ASKING,
    /// Verbs of reckoning, besides those that estimate and project.
    RECKONING,
    /// Verbs that pay with a particle behind them: "set aside", "lay out".
    LAYING_OUT,
    /// Verbs that pay where the sum is their object: "swallowed £2m".
    SWALLOWING,
    /// Nouns of what has a price or a worth: a sum before one of them is no cost of it.
    VALUED_THINGS,
}

macro_rules! kinds {
    ($($kind:ident,)*) => {
        /// The kinds of event, in the order of their codes.
        pub(crate) const KINDS: &[EventKind] = &[$(EventKind::$kind,)*];
        const KIND_NAMES: &[&str] = &[$(stringify!($kind),)*];
    };
}
kinds! {
    Meeting, Visit, Election, Debate, Convention, Appearance, Attack, War, Decision, Legal, Deal,
    Personnel, Disaster, Protest, Release, Business, Other,
}

/// The currencies that lists name, in the order of their values; the first has the value 1.
pub(crate) const CURRENCIES: &[&str] = &[
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "ATS", "AUD", "AWG", "AZN", "BAM", "BBD",
    "BDT", "BEF", "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN",
    "BZD", "CAD", "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CUP", "CVE", "CYP", "CZK", "DEM",
    "DJF", "DKK", "DOP", "DZD", "EEK", "EGP", "ERN", "ESP", "ETB", "EUR", "FIM", "FJD", "FRF",
    "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GRD", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG",
    "HUF", "IDR", "IEP", "ILS", "INR", "IQD", "IRR", "ISK", "ITL", "JMD", "JOD", "JPY", "KES",
    "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL",
    "LTL", "LUF", "LVL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR",
    "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NLG", "NOK", "NPR", "NZD", "OMR",
    "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PTE", "PYG", "QAR", "RON", "RSD", "RUB", "RWF",
    "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SIT", "SKK", "SLE", "SOS", "SRD", "SSP", "STN",
    "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX",
    "USD", "UYU", "UZS", "VES", "VND", "VUV", "WST", "XAF", "XCD", "XOF", "XPF", "YER", "ZAR",
    "ZMW", "ZWL",
];
