//! English words that the checks of the copy desk know.

/// Words that can stand twice in a row for good reason.
pub(in crate::check) const CAN_DOUBLE: &[&str] = &[
    "had", "that", "first", "very", "so", "no", "yes", "really", "many", "much", "far", "long",
    "ha", "bye", "blah", "night", "knock", "hear", "there", "well", "now", "never", "ever", "more",
    "again", "his", "her", "in", "is", "do", "does", "did", "who", "what", "it", "bang", "boom",
    "tut", "win", "big", "old", "way", "on", "up", "over", "can", "will", "may", "hush", "please",
    "wait", "go", "chop", "same", "half", "please", "pom", "tsk", "aye", "nay", "mid", "cha", "yo",
    "bora",
];

/// Words that nobody says twice in a row on purpose.
pub(in crate::check) const NEVER_DOUBLE: &[&str] =
    &["the", "a", "an", "of", "and", "at", "for", "from", "with", "to", "our", "their"];

/// What a byline begins with, in lower case.
pub(in crate::check) const BY: &[&str] = &["by", "from", "with"];

/// Ends and beginnings of addresses, in lower case.
pub(in crate::check) const DOMAINS: &[&str] = &[
    ".com", ".org", ".net", ".co", ".gov", ".edu", ".tv", ".io", ".uk", ".eu", ".us", ".news",
    ".me", ".info", ".html", ".php", ".ru", ".fm", ".pro", ".life", "www.", "http",
];

/// Words behind a number that measure, and do not count: times and magnitudes differ for good reasons.
pub(in crate::check) const MEASURES: &[&str] = &[
    "hundred",
    "thousand",
    "million",
    "billion",
    "trillion",
    "percent",
    "percentage",
    "points",
    "point",
    "second",
    "seconds",
    "minute",
    "minutes",
    "hour",
    "hours",
    "days",
    "week",
    "weeks",
    "month",
    "months",
    "year",
    "years",
    "decades",
    "century",
    "times",
    "more",
    "other",
    "others",
    "things",
    "ways",
    "reasons",
    "people",
    "dollars",
    "euros",
    "pounds",
    "cents",
    "miles",
    "feet",
];

/// Beginnings of cues behind which nobody speaks, in lower case.
pub(in crate::check) const NOT_SAID: &[&str] = &["according", "per", "via"];

/// What says that something is to come.
pub(in crate::check) const WILL: &[&str] = &["will", "shall", "upcoming", "planned"];

/// What may stand between such a word and the verb that it belongs to.
pub(in crate::check) const WILL_ALSO: &[&str] = &[
    "again", "also", "be", "finally", "first", "formally", "have", "instead", "likely", "next",
    "not", "now", "once", "probably", "still", "then",
];

/// Verbs whose object takes place when they do.
pub(in crate::check) const HOLDS: &[&str] = &[
    "attend", "begin", "call", "convene", "face", "go", "have", "hold", "host", "open", "organise",
    "organize", "stage", "start", "take",
];

/// What leads from a thing to the day on which it was.
pub(in crate::check) const OF_DAY: &[&str] = &["after", "before", "from", "of", "since"];

/// What says behind “is” that something is to come.
pub(in crate::check) const AHEAD: &[&str] = &[
    "scheduled",
    "due",
    "slated",
    "planned",
    "set",
    "expected",
    "to",
    "now",
    "still",
    "currently",
];

/// What stands before those words where it is still to come.
pub(in crate::check) const IS: &[&str] = &["is", "are"];

/// Words of a date that say how long something is, in lower case.
pub(in crate::check) const SPANS: &[&str] = &[
    "last",
    "first",
    "past",
    "previous",
    "next",
    "days",
    "weeks",
    "months",
    "quarter",
    "quarters",
    "half",
    "years",
    "since",
    "cycle",
    "fiscal",
    "financial",
];

/// What a share stands behind that is the level of some spending: “raise spending to 5 percent”.
pub(in crate::check) const LEVELS: &[&str] =
    &["to", "at", "reach", "reaches", "reached", "of", "hit", "hits"];

/// Nouns for spending, in lower case.
pub(in crate::check) const SPENDING: &[&str] =
    &["spending", "expenditure", "expenditures", "outlays"];

/// What is set for spending, in lower case.
pub(in crate::check) const TARGETS: &[&str] =
    &["target", "targets", "goal", "goals", "benchmark", "threshold"];

/// Verbs behind which a share of something is spent, as they are written.
pub(in crate::check) const SPENDS: &[&str] = &[
    "spend",
    "spends",
    "spending",
    "spent",
    "allocate",
    "allocates",
    "allocating",
    "allocated",
    "devote",
    "devotes",
    "devoting",
    "devoted",
    "commit",
    "commits",
    "committing",
    "committed",
    "invest",
    "invests",
    "investing",
    "invested",
    "aside",
    "earmark",
    "earmarks",
    "earmarked",
];

/// What may stand between such a verb and the share.
pub(in crate::check) const AMOUNT_LEADS: &[&str] = &[
    "about", "around", "roughly", "some", "only", "just", "nearly", "almost", "over", "up", "to",
    "at", "least", "most", "more", "less", "than", "a", "the", "an", "another", "further", "extra",
];

/// What leads from such a share to what it is spent on.
pub(in crate::check) const ON_WHAT: &[&str] = &["on", "to", "for", "toward", "towards"];

/// Ends of contracted words, and the words that they stand for.
pub(in crate::check) const CONTRACTIONS: &[(&str, &str)] =
    &[("'re", "are"), ("'m", "am"), ("'ve", "have"), ("'ll", "will"), ("n't", "not")];

/// Furniture that stands within paragraphs, as it is written.
pub(in crate::check) const INLINE_FURNITURE: &[&str] = &[
    "ADVERTISEMENT",
    "Story continues below",
    "STORY CONTINUES BELOW",
    "Article continues below",
    "Scroll to continue",
    "Click here to subscribe",
    "Click here to read more",
    "Sign up for our newsletter",
    "Sign up to our newsletter",
    "Subscribe to our newsletter",
    "Follow us on Twitter",
    "Follow us on Facebook",
    "Like us on Facebook",
    "Share this article",
    "Share this story",
    "SHARE THIS ARTICLE",
    "All rights reserved. This material may not be published",
];

/// Pieces of which each line of furniture within paragraphs has one.
pub(in crate::check) const INLINE_ANCHORS: &[&str] = &[
    "ADVERTISEMENT",
    "ontinues below",
    "CONTINUES BELOW",
    "croll to con",
    "lick here to",
    "ewsletter",
    " us on ",
    "hare this ",
    "SHARE THIS",
    "All rights reserved",
];

/// Words that stand for others, as they are written, the longer before what they begin with.
pub(in crate::check) const PLACEHOLDER_WORDS: &[&str] = &[
    "TKTKTK",
    "TKTK",
    "TK",
    "XXXXX",
    "XXXX",
    "XXX",
    "XX,XXX",
    "X,XXX",
    "XX percent",
    "XX per cent",
    "XX million",
    "XX billion",
    "TBD",
    "TBC",
    "FIXME",
    "TODO",
    "????",
    "???",
];

/// Pieces of which each of them has one.
pub(in crate::check) const PLACEHOLDER_ANCHORS: &[&str] =
    &["TK", "XX", "TBD", "TBC", "FIXME", "TODO", "???"];

/// Phrases that stand for others, in any case, and begin with a mark.
pub(in crate::check) const PLACEHOLDER_MARKED: &[&str] = &[
    "[insert",
    "[add ",
    "[check ",
    "[confirm",
    "[to come",
    "[name]",
    "[date]",
    "[place]",
    "[headline]",
    "[quote]",
    "[number]",
    "[title]",
    "[tk",
    "(tk",
    "$xx",
    "{{",
    "<insert",
];

/// What texts begin with that are yet to be written, in any case.
pub(in crate::check) const PLACEHOLDER_LEADS: &[&str] = &[
    "insert quote",
    "insert name",
    "insert headline",
    "insert text",
    "headline here",
    "caption here",
    "text to come",
    "copy to come",
    "lorem ipsum",
];

/// What makes a number one of an order.
pub(in crate::check) const ORDINALS: &[&str] = &["st", "nd", "rd", "th"];

/// What stands between the day and its month.
pub(in crate::check) const OF: &[&str] = &["of"];

/// The months from January, with their abbreviations, in lower case.
pub(in crate::check) const MONTHS: [&[&str]; 12] = [
    &["january", "jan", "jan."],
    &["february", "feb", "feb."],
    &["march", "mar", "mar."],
    &["april", "apr", "apr."],
    &["may"],
    &["june", "jun", "jun."],
    &["july", "jul", "jul."],
    &["august", "aug", "aug."],
    &["september", "sept", "sept.", "sep", "sep."],
    &["october", "oct", "oct."],
    &["november", "nov", "nov."],
    &["december", "dec", "dec."],
];

/// The days of the week from Monday, with their abbreviations, in lower case.
pub(in crate::check) const WEEKDAYS: [&[&str]; 7] = [
    &["monday", "mon", "mon."],
    &["tuesday", "tue", "tue.", "tues", "tues."],
    &["wednesday", "wed", "wed."],
    &["thursday", "thu", "thu.", "thur", "thurs", "thur.", "thurs."],
    &["friday", "fri", "fri."],
    &["saturday", "sat."],
    &["sunday", "sun."],
];

/// Numbers from zero, spelled out.
pub(in crate::check) const NUMBERS: &[&str] = &[
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// Words between a number and what befell those that it counts: “14 people were hurt”.
pub(in crate::check) const PEOPLE: &[&str] = &[
    "people",
    "persons",
    "men",
    "women",
    "children",
    "passengers",
    "others",
    "more",
    "were",
    "was",
    "are",
    "is",
    "have",
    "has",
    "been",
    "being",
];

/// Words for powers of ten behind a sum of money.
pub(in crate::check) const MAGNITUDES: &[(&str, u64)] = &[
    ("thousand", 1_000),
    ("k", 1_000),
    ("K", 1_000),
    ("million", 1_000_000),
    ("m", 1_000_000),
    ("M", 1_000_000),
    ("mn", 1_000_000),
    ("billion", 1_000_000_000),
    ("bn", 1_000_000_000),
    ("B", 1_000_000_000),
    ("trillion", 1_000_000_000_000),
    ("tn", 1_000_000_000_000),
];

/// Words before a number that say that it is not exact, in lower case.
pub(in crate::check) const BOUNDS: &[&str] = &[
    "about",
    "almost",
    "around",
    "nearly",
    "over",
    "under",
    "more",
    "less",
    "least",
    "most",
    "up",
    "some",
    "above",
    "below",
    "roughly",
    "close",
    "approximately",
    "near",
];

/// What stands between a sum and its parts, and whether these are all of them.
pub(in crate::check) const MADE_UP: &[(&str, bool)] = &[
    ("made up of", true),
    ("consisting of", true),
    ("consists of", true),
    ("divided into", true),
    ("split into", true),
    ("comprising", true),
    (": ", false),
    (" — ", false),
    (" with ", false),
    (" including ", false),
    (" includes ", false),
    (" include ", false),
    (" of which ", false),
    (" sets aside ", false),
    (" earmarks ", false),
];

/// What stands before a sum whose parts follow.
pub(in crate::check) const OF_THE: &[&str] =
    &["Of the", "Of that", "Out of the", "Of its", "Of their"];

/// What stands before a number of people or things whose parts follow, behind “of”.
pub(in crate::check) const DETERMINERS: &[&str] = &["the", "its", "their", "those", "these"];

/// What is said of parts of a whole that have nobody in common: groups, each with its sides.
pub(in crate::check) const APART: &[&[&[&str]]] = &[
    &[&["women", "woman", "female"], &["men", "man", "male"], &["girls", "girl"], &["boys", "boy"]],
    &[&["adults", "adult"], &["children", "child", "minors"]],
    &[
        &["voted for", "were for", "are for", "in favor", "in favour", "voted yes", "approved"],
        &["against", "opposed", "voted no"],
        &["abstained", "abstain"],
        &["absent", "did not vote", "away"],
        &["undecided"],
    ],
    &[&["died", "dead", "killed"], &["survived", "alive", "injured", "wounded", "unhurt"]],
    &[&["passed"], &["failed"]],
    &[&["won"], &["lost"], &["drew", "drawn"]],
    &[&["convicted", "guilty"], &["acquitted", "innocent"]],
    &[&["accepted", "agreed"], &["rejected", "refused", "declined"]],
    &[&["stayed", "remained"], &["left"]],
    &[&["democrats", "democrat"], &["republicans", "republican"], &["independents", "independent"]],
];

/// What leads from a part of a sum to its use.
pub(in crate::check) const USES: &[&str] =
    &["for", "on", "to", "toward", "towards", "in", "will", "would"];

/// What those say who have no answer.
pub(in crate::check) const UNDECIDED: &[&str] =
    &["undecided", "unsure", "not sure", "no opinion", "don’t know", "don't know", "did not know"];

/// Who says something where nobody is named.
pub(in crate::check) const SOMEBODY: &[&str] = &["he", "she", "He", "She"];

/// Letters that sound alike in names.
pub(in crate::check) const ALIKE: &[&str] = &["aeiouy", "ckq", "sz", "uvw", "CK", "fv", "jy"];
