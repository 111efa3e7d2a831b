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
    ("unbalanced-bracket", PLAIN, "The wall (which is old is high."),
    ("unbalanced-bracket", PLAIN, "The wall [which is old is high."),
    ("unbalanced-bracket", PLAIN, "The wall which is old) is high."),
    ("unbalanced-bracket", PLAIN, "The wall which is old] is high."),
    ("unbalanced-bracket", PLAIN, "It came (at nine [or ten) and left."),
    ("unbalanced-bracket", PLAIN, "It came (at nine [or ten]) and (at last left."),
    ("unbalanced-bracket", PLAIN, "Point 123) is the last."),
    ("impossible-date", PLAIN, "It returned on June 31."),
    ("impossible-date", PLAIN, "It returned on the 31st of June."),
    ("impossible-date", PLAIN, "It returned on 31 June."),
    ("impossible-date", PLAIN, "It is closed June 29–31."),
    ("impossible-date", PLAIN, "It is closed June 29-31."),
    ("impossible-date", PLAIN, "It returned on 2025-06-31."),
    ("impossible-date", PLAIN, "It returned on (2025-06-31)."),
    ("impossible-date", PLAIN, "It returned on February 30."),
    ("impossible-date", PLAIN, "It returned on Feb. 29, 2025."),
    ("impossible-date", PLAIN, "It returned on 29 February 1900."),
    ("impossible-date", PLAIN, "It returned on January 32nd."),
    ("impossible-date", PLAIN, "It returned on June 39."),
    ("impossible-date", PLAIN, "It returned on Nov. 31, 2024."),
    ("weekday-mismatch", PLAIN, "It returned on Sunday, 23 June 2025."),
    ("weekday-mismatch", PLAIN, "It returned on Sunday the 23rd of June."),
    ("weekday-mismatch", PLAIN, "It returned on Sunday (June 23)."),
    ("weekday-mismatch", PLAIN, "It returned on June 23 (Sunday)."),
    ("weekday-mismatch", PLAIN, "It returned on Friday, February 6, 2025, at last."),
    ("weekday-mismatch", PLAIN, "It sails on Thursday, August 8, 2025."),
    ("weekday-mismatch", PLAIN, "It sails on Thursday, August 8."),
    ("weekday-mismatch", PLAIN, "It sails on Monday, August 9."),
    ("weekday-mismatch", PLAIN, "It sails on Saturday, August 8."),
    ("doubled-mark", PLAIN, "It came at nine,, and left."),
    ("doubled-mark", PLAIN, "It came at nine;; then it left."),
    ("doubled-mark", PLAIN, "It came at nine,. Then it left."),
    ("doubled-mark", PLAIN, "It came at night.. Then it left."),
    ("doubled-mark", PLAIN, "It came to night., then it left."),
    ("doubled-mark", PLAIN, "Did it come at nine?. It did."),
    ("doubled-mark", PLAIN, "It came:: at nine."),
    ("doubled-mark", PLAIN, "It came,; at nine."),
    ("doubled-mark", PLAIN, "It came;, at nine."),
    ("doubled-mark", PLAIN, "It came,,, at nine."),
    ("doubled-mark", PLAIN, "It came at nine.."),
    ("doubled-mark", PLAIN, "“It came,”, Marta Quill said."),
    ("doubled-mark", PLAIN, "Marta Quill said “it came.”."),
    ("doubled-mark", PLAIN, "\"It came,\", Marta Quill said."),
    ("doubled-mark", PLAIN, "Marta Quill said \"it came.\"."),
    ("doubled-mark", PLAIN, "Marta Quill said “it came,”."),
    ("doubled-word", PLAIN, "It sails to to Oakham."),
    ("doubled-word", PLAIN, "Marta Quill said “it sails to the the island”."),
    ("doubled-word", PLAIN, "Port Oakham waits. It sails to Port Port Oakham."),
    ("garbled-character", PLAIN, "It isnâ€™t late."),
    ("garbled-character", PLAIN, "The cafÃ© is open."),
    ("garbled-character", PLAIN, "The caf\u{fffd} is open."),
    ("garbled-character", PLAIN, "Nine&nbsp;boats came."),
    ("garbled-character", PLAIN, "Nine boats&#8217; crews came."),
    ("garbled-character", PLAIN, "A fare of Â£9 is due."),
    ("missing-space", PLAIN, "The wall,which is old, is high."),
    ("missing-space", PLAIN, "The wall is old.The mayor came."),
    ("missing-space", PLAIN, "Is the wall old?The mayor came."),
    ("missing-space", PLAIN, "The wall is old!The mayor came."),
    ("missing-space", PLAIN, "The wall is old;the mayor came."),
    ("missing-space", PLAIN, "The wall has three parts:stone, sand and clay."),
    ("missing-space", PLAIN, "The wall(which is old) is high."),
    ("missing-space", PLAIN, "The wall (which is old)and the gate are high."),
    ("missing-space", PLAIN, "“It is old,”Marta Quill said."),
    ("missing-space", PLAIN, "\"It is old,\"Marta Quill said."),
    ("missing-space", PLAIN, "They hail a’massive leap’ for the town."),
    ("missing-space", PLAIN, "They called it“a leap” for the town."),
    ("space-before-mark", PLAIN, "The wall , which is old, is high."),
    ("space-before-mark", PLAIN, "The wall is high ."),
    ("space-before-mark", PLAIN, "Is the wall high ? It is."),
    ("space-before-mark", PLAIN, "The wall is high ! It is."),
    ("space-before-mark", PLAIN, "The wall ; it is high."),
    ("space-before-mark", PLAIN, "The wall : it is high."),
    ("space-before-mark", PLAIN, "The wall ( which is old) is high."),
    ("space-before-mark", PLAIN, "The wall (which is old ) is high."),
    ("space-before-mark", PLAIN, "Marta Quill called it “ high and old”."),
    ("space-before-mark", PLAIN, "Marta Quill called it “high and old ”."),
    ("unbalanced-quotation-marks", PLAIN, "Marta Quill called it “high and old."),
    ("unbalanced-quotation-marks", PLAIN, "Marta Quill called it high and old”."),
    ("unbalanced-quotation-marks", PLAIN, "Marta Quill called it \"high and old."),
    ("mixed-quotation-marks", PLAIN, "Marta Quill called it “high and old\"."),
    ("mixed-quotation-marks", PLAIN, "Marta Quill called it \"high and old”."),
    ("mixed-quotation-marks", PLAIN, "Marta Quill called it ”high and old”."),
    ("mixed-quotation-marks", PLAIN, "Marta Quill called it “high and old“."),
    ("mixed-quotation-marks", PLAIN, "Marta Quill called it “high” and Jo Lind \"old\"."),
    ("placeholder", PLAIN, "It will cost XX million euros."),
    ("placeholder", PLAIN, "Marta Quill, TK, said so."),
    ("placeholder", PLAIN, "It will cost $XX,XXX to build."),
    ("placeholder", PLAIN, "Marta Quill, {{title}}, said so."),
    ("placeholder", PLAIN, "It sails at ???."),
    ("placeholder", PLAIN, "Lorem ipsum dolor sit amet."),
    ("placeholder", PLAIN, "The text: lorem ipsum dolor sit amet."),
    ("furniture-in-body", PLAIN, "The ferry sails at nine. Story continues below The mayor came."),
    ("headline-figure", "Storm sinks 12 trawlers", "Storm winds sank fourteen trawlers, the police said."),
    ("headline-figure", "Barrier to cost £45m", "The barrier will cost £54 million."),
    ("percent-of-what", PLAIN, "The town will spend 5 percent on roads."),
    ("past-event-upcoming", PLAIN, "Voters will hold a referendum on June 1, 2025."),
    ("past-event-upcoming", PLAIN, "The trial is due to begin on 12 May 2025."),
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
    ("unbalanced-bracket", PLAIN, "Points a) the wall, 1) the gate and 12) the bay."),
    ("unbalanced-bracket", PLAIN, "It is late :) and cold ;) but fine -) or so =)"),
    ("unbalanced-bracket", PLAIN, "It is late :("),
    ("unbalanced-bracket", PLAIN, "It came (at nine [or ten]) and left."),
    ("impossible-date", PLAIN, "It returned on February 29, 2024, and on February 29, 2000."),
    ("impossible-date", PLAIN, "It returns on each February 29."),
    ("impossible-date", PLAIN, "It returned on January 31, March 31, May 31, July 31, August 31, October 31 and December 31."),
    ("impossible-date", PLAIN, "It returned on June 40 years ago."),
    ("impossible-date", PLAIN, "A crowd of 39 of June’s voters came."),
    ("impossible-date", PLAIN, "Act 2025-06-31-7 is in force, as is A2025-06-31."),
    ("impossible-date", PLAIN, "In June 31 boats sank, and in April 31-year-old Jo Lind came."),
    ("weekday-mismatch", PLAIN, "It sails on Friday, August 8, on Friday, August 9, or Sunday, August 9."),
    ("weekday-mismatch", PLAIN, "It returned on Monday, June 23, and on Friday, 13 June 1790."),
    ("weekday-mismatch", PLAIN, "It returned on June 23, a Sunday paper said."),
    ("weekday-mismatch", PLAIN, "It is open on June 23 (Tuesday to Friday later on)."),
    ("doubled-mark", PLAIN, "Oakham Inc., a firm, waits... It sails at nine...."),
    ("doubled-mark", PLAIN, "The file is in ../wall, or in wall..old."),
    ("doubled-mark", PLAIN, "It rose ..5 percent, ,, and so on."),
    ("doubled-word", PLAIN, "It had had its day, and that that was so nobody denied."),
    ("doubled-word", PLAIN, "“It is big big news,” Marta Quill said. “It is fine fine sand,” she said."),
    ("doubled-word", PLAIN, "Duran Duran came, and so did New Duran."),
    ("garbled-character", PLAIN, "The café of Ângela Áder & Sons has an AT&T line, and Ã stands alone."),
    ("missing-space", PLAIN, "See oakham.com, Oakham.Com and www.Oakham.Org for 1,200 boats at 9.30 p.m."),
    ("missing-space", PLAIN, "He saw [w]alls, wall(s) and a U.S.A. flag."),
    ("missing-space", PLAIN, "He went to St.Ives."),
    ("space-before-mark", PLAIN, "It fired .38 rounds . . . and waited for .com firms."),
    ("space-before-mark", PLAIN, "She asked “‘Why?’ ” and left."),
    ("unbalanced-quotation-marks", PLAIN, "The board is 12\" long."),
    ("unbalanced-quotation-marks", PLAIN, "“It is high,” Marta Quill said, “and old.”"),
    ("mixed-quotation-marks", PLAIN, "Marta Quill called it “high” and “old”."),
    ("placeholder", PLAIN, "TK-5 and HTK are boats, and XXXL is a size."),
    ("percent-of-what", PLAIN, "The town will spend 5 percent of its budget on roads."),
    ("percent-of-what", PLAIN, "Spending fell to 5 percent from 6."),
    ("past-event-upcoming", PLAIN, "Voters will hold a referendum on July 1, 2025."),
    ("past-event-upcoming", PLAIN, "Voters held a referendum on June 1, 2025."),
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
