//! The forms that a slip takes: short articles, each with one that must be asked about, and others that
//! are like them and right.

use copydesk_convert::{CheckOptions, Format, Source, check};

/// The day of publication of all of them: a Tuesday.
const PUBLISHED: &str = "2025-06-24";

const BODY: &str = "The ferry sails at nine each evening and takes two hours.";

/// The codes of what is asked about an article of a headline and a paragraph.
fn asked(headline: &str, paragraph: &str) -> Vec<String> {
    let text = format!("{headline}\n\n{BODY}\n\n{paragraph}\n");
    let mut options = CheckOptions::default();
    options.read.published = Some(PUBLISHED.parse().unwrap());
    let checked = check(Format::Text, &Source::new("a", text), &options);
    checked.diagnostics.iter().map(|d| d.code.name.to_owned()).collect()
}

/// A code, a headline and a paragraph.
type Form = (&'static str, &'static str, &'static str);

const PLAIN: &str = "Night ferry returns";

#[rustfmt::skip]
static SLIPS: &[Form] = &[
    ("headline-quote", "Quill calls barrier ‘a shield for the whole town’", "“It is a shield for all the town,” Marta Quill said."),
    ("headline-quote", "Union warns of ‘total chaos’ at terminal", "Union secretary Tom Reyes warned of “utter chaos” there."),
    ("headline-quote", "Judge brands firm ‘reckless and greedy’", "Judge Ruth Amory called it “greedy and reckless”."),
    ("headline-quote", "Quill: barrier is ‘money well spent’", "“This is money spent well,” Marta Quill said."),
    ("headline-figure", "12 hurt in ferry collision", "Fourteen people were hurt, the police said."),
    ("headline-figure", "Three killed as bus overturns", "Four people have been killed near Oakham."),
    ("headline-figure", "Barrier to cost £45 million", "The barrier will cost £41.5 million."),
    ("headline-figure", "Unemployment falls to 4.3%", "Unemployment fell to 4.1% in May."),
    ("headline-figure", "Inflation hits 7 percent", "Inflation rose to 8 per cent in June."),
    ("headline-figure", "Man, 34, charged with arson", "A 43-year-old man has been charged."),
    ("quote-without-speaker", PLAIN, "“We have waited a long time for this service,” he said."),
    ("quote-without-speaker", PLAIN, "“This is the best thing that ever happened to the town and its people.”"),
    ("speaker-not-introduced", PLAIN, "“We asked for it,” O’Tarrow said. “Nobody listened,” O’Tarrow said."),
    ("name-spelled-two-ways", PLAIN, "Harbour master Jo Lindqvist came. Lindquist said no."),
    ("name-spelled-two-ways", PLAIN, "Robert Oakson came late. Oakkson said no."),
    ("name-spelled-two-ways", PLAIN, "Katherine Tarrow came. Catherine Tarrow said no."),
    ("parts-exceed-whole", PLAIN, "Members will spend five percent of GDP on defense, with 3.5 percent for core needs and 2.5 percent for roads."),
    ("percent-of-what", PLAIN, "Allies agreed to raise defense spending to 3.5 percent by 2032."),
    ("percent-of-what", PLAIN, "The alliance wants a target of 5% for defence."),
    ("percent-of-what", PLAIN, "It will set aside 4 percent for research."),
    ("weekday-mismatch", PLAIN, "It returned on Monday, June 24."),
    ("weekday-mismatch", PLAIN, "It returned on June 24, a Monday."),
    ("weekday-mismatch", PLAIN, "It returned on Wednesday, June 23rd, 2025."),
    ("past-event-upcoming", PLAIN, "The election is scheduled for 1 April 2025."),
    ("past-event-upcoming", PLAIN, "The summit will take place in March 2025."),
    ("placeholder", PLAIN, "[ADD QUOTE HERE]"),
    ("placeholder", "HEADLINE HERE", "It sails at nine."),
    ("furniture-in-body", PLAIN, "Share This Article"),
    ("furniture-in-body", PLAIN, "Advertisement"),
];

#[rustfmt::skip]
static RIGHT: &[Form] = &[
    ("headline-quote", "Bill has ‘poison pills’", "Marta Quill called it a “poison pill”."),
    ("headline-quote", "Speech against ‘Careless Jo Lind’", "Marta Quill said that “Jo Lind turned back”."),
    ("headline-quote", "Lind: ‘I … shall go’", "“I think that I shall not go,” Jo Lind said."),
    ("headline-figure", "Barrier to cost £42 million", "The barrier will cost £41.5 million."),
    ("headline-figure", "Barrier to cost nearly £50 million", "The barrier will cost £46 million."),
    ("headline-figure", "Barrier to cost £1bn", "The barrier will cost £980 million."),
    ("headline-figure", "Unemployment falls to 4.3%", "Unemployment fell from 4.5% by 0.2 points; 4.1% is foreseen."),
    ("headline-figure", "Rent up 12 percent", "Rent rose from 25 percent of wages."),
    ("quote-without-speaker", PLAIN, "A fisherman was there. “We have waited a long time for it,” he said."),
    ("name-spelled-two-ways", PLAIN, "Julian Tarrow and Julia Tarrow came."),
    ("percent-of-what", PLAIN, "Military spending rose 3 percent, and 60 percent will go to the polls."),
    ("weekday-mismatch", PLAIN, "It returned on Tuesday, June 24, and on Thursday, February 5."),
    ("past-event-upcoming", PLAIN, "The trial was scheduled for 12 May 2025."),
    ("doubled-paragraph", PLAIN, "“He has no boat. He has no boat,” Marta Quill said."),
    ("missing-space", PLAIN, "p { float:left; }"),
    ("speaker-not-introduced", PLAIN, "“We asked for it,” said James O’Tarrow. “Yes,” said O'Tarrow. O'Tarrow said no."),
];

#[test]
fn a_slip_is_seen_in_every_form() {
    let missed = SLIPS.iter().filter(|(code, headline, paragraph)| {
        !asked(headline, paragraph).iter().any(|asked| asked == code)
    });
    assert_eq!(missed.collect::<Vec<_>>(), Vec::<&Form>::new());
}

#[test]
fn what_is_like_a_slip_and_right_is_not_asked_about() {
    let wrong = RIGHT.iter().filter(|(code, headline, paragraph)| {
        asked(headline, paragraph).iter().any(|asked| asked == code)
    });
    assert_eq!(wrong.collect::<Vec<_>>(), Vec::<&Form>::new());
}
