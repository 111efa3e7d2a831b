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

/// Words that stand for others, as they are written.
pub(in crate::check) const PLACEHOLDER_WORDS: &[&str] =
    &["TK", "TKTK", "TKTKTK", "XXX", "XXXX", "XXXXX", "TBD", "TBC", "FIXME", "TODO"];

/// Phrases that stand for others, in any case.
pub(in crate::check) const PLACEHOLDER_PHRASES: &[&str] = &[
    "lorem ipsum",
    "[insert",
    "[name]",
    "[date]",
    "[place]",
    "[headline]",
    "[tk",
    "{{",
    "<insert",
];

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
    &["monday", "mon."],
    &["tuesday", "tue.", "tues."],
    &["wednesday", "wed."],
    &["thursday", "thu.", "thurs."],
    &["friday", "fri."],
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
