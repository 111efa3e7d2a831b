//! Sums and their parts, shares of nothing, events that have been.

use super::{asks, says};

const SUMS: &str = "parts-exceed-whole";
const PERCENT: &str = "percent-of-what";
const PAST: &str = "past-event-upcoming";

#[test]
fn parts_of_a_sum_stand_behind_it_in_its_sentence() {
    asks(
        SUMS,
        &[
            "It got ⟦€5 million⟧: €3 million for stone and €3 million for sand.",
            "Of the ⟦€5 million⟧, €3 million is spent and €3 million is saved.",
            "It is late. Of the ⟦€5 million⟧, €3 million is spent and €3 million is saved.",
            "It is late; Of the ⟦€5 million⟧, €3 million is spent and €3 million is saved.",
            "It got ⟦€5 million⟧, with €3 million gone and €3 million gone again.",
            "It got ⟦€5 million⟧: €3 million in June and €3 million on boats.",
            // No word says that they are parts.
            "It got €5 million before €3 million for stone and €3 million for sand were due.",
            "It got the €5 million, €3 million is spent and €3 million is saved.",
            "Of the €5 million, €1 million is spent and €1 million is saved.",
            // The list is over.
            "It got €5 million: €2 million for stone and €2 million for sand; €2 million for boats came later.",
            "It got “€5 million: €2 million for stone and €2 million for sand” and €2 million for boats.",
            "Was it €5 million: €2 million for stone and €2 million for sand? €2 million for boats came later.",
            "It got €5 million: €2 million for stone and €2 million for sand. €2 million for boats came later.",
            // What is as large or larger, a range, another currency, and what leads to no use.
            "It got €5 million: €5 million for stone and €1 million for sand.",
            "It got €5 million: €6 million for stone and €1 million for sand.",
            "It got €5 million to €6 million: €3 million for stone and €4 million for sand.",
            "It got about €5 million: €3 million for stone and €3 million for sand.",
            "It got €5 million: €3 million for stone and about €3 million for sand.",
            "It got €5 million: €3 million for stone and $3 million for sand.",
            "It got €5 million: €3 million came and €3 million went.",
            // What is below zero is no sum of nothing.
            "The change was -5 percent, against −0.5% a year ago and minus 4 percent then.",
        ],
    );
}

#[test]
fn parts_that_are_all_of_a_sum_come_to_it() {
    asks(
        SUMS,
        &[
            "It got ⟦€900,000⟧, made up of €300,000 for boats and €200,000 for nets.",
            "It got €900,000, made up of €700,000 for boats and €200,000 for nets.",
            "It got €900,000, made up of €890,000 for boats and €5,000 for nets.",
            "It got €900,000, made up of €300,000 for boats and other sums.",
            "It got €900,000, with €300,000 for boats and €200,000 for nets.",
        ],
    );
    assert_eq!(
        says(SUMS, "It got €900,000, made up of €300,000 for boats and €200,000 for nets."),
        ["found parts of \"€900,000\" that add up to 500000 EUR: €300,000, €200,000"]
    );
}

#[test]
fn answers_of_a_poll_come_to_a_hundred_percent() {
    asks(
        SUMS,
        &[
            "In the poll ⟦45 percent⟧ were for it, 46 percent against it and 13 percent undecided.",
            "In the poll ⟦45 percent⟧ were for it, 46 percent against it and 12.1 percent unsure.",
            "In the poll 45 percent were for it, 46 percent against it and 12 percent undecided.",
            // No poll without those who do not know, no sum of two, or of different questions.
            "In the poll 45 percent like tea, 46 percent like milk and 13 percent like water.",
            "In the poll 60 percent were for it and 60 percent undecided.",
            "In the poll 45 percent were for it. Then 46 percent were against it, and 13 percent undecided.",
            "In the poll 45 percent were for it; 46 percent were against it, and 13 percent undecided.",
            "In the poll 45 percent among women, 46 percent among men and 13 percent undecided came.",
            "In the poll 45 percent of women, 46 percent of men and 13 percent undecided came.",
            // Only shares that are exact can be added.
            "In the poll about 45 percent were for it, 46 percent against it and 13 percent undecided.",
            "In the poll €45 was paid, 46 percent were against it and 13 percent undecided.",
            "In the poll 45 percent paid €46, and 13 percent were undecided.",
        ],
    );
    assert_eq!(
        says(
            SUMS,
            "In the poll 45.25 percent were for it, 46 percent against it and 13 percent undecided."
        ),
        ["found answers that add up to 104.25 percent"]
    );
    assert_eq!(
        says(
            SUMS,
            "In the poll 45 percent were for it, 50 percent against it and 15 percent undecided."
        ),
        ["found answers that add up to 110 percent"]
    );
}

#[test]
fn people_are_counted_up_behind_of_the() {
    asks(
        SUMS,
        &[
            "Of the ⟦20 members⟧, 9 are women and 13 are men.",
            "Of the ⟦twenty members⟧, nine are women and thirteen are men.",
            "Of its ⟦20 members⟧, 9 women and 13 men came.",
            "Of those ⟦20 members⟧, 9 approved it, 13 opposed it and 0 abstained.",
            "Of the ⟦20 crew⟧ at sea, 9 must be men and 13 must be women.",
            "Of the ⟦20 games⟧ here, 9 won and 13 lost.",
            "Of the ⟦20 games⟧ here, 9 have won and 13 have lost.",
            "Of the ⟦20 guests⟧, 9 came as women and 13 came as men.",
            "Of the 20 members, 9 are women and 11 are men.",
            "Of the 20 members, 9 are women, 13 over 60 and 10 are men.",
            // Not “of the”, or of no exact number.
            "From the 20 members, 9 are women and 13 are men.",
            "Of all 20 members, 9 are women and 13 are men.",
            "Of some 20 members, 9 are women and 13 are men.",
            // Parts that may have people in common, or of which nothing is said.
            "Of the 20 members, 9 are women and 13 are over 60.",
            "Of the 20 members, 9 are women and 13 are women of Oakham.",
            "Of the 20 members, 9 from women and 13 from men came.",
            "Of the 20 members, 9.5 are women and 13.5 are men.",
            "Of the 20 members, 9 are women.",
        ],
    );
    assert_eq!(
        says(SUMS, "Of the 20 members, 9 are women and 13 are men."),
        ["found parts of \"20 members\" that add up to 22"]
    );
}

#[test]
fn things_are_counted_up_behind_a_colon() {
    asks(
        SUMS,
        &[
            "It has ⟦20 boats⟧: 9 trawlers and 13 ferries.",
            "It has ⟦20 boats⟧: 9 trawlers, 7 ferries and 6 tugs.",
            "It has this harbour: ⟦20 boats⟧: 9 trawlers and 13 ferries.",
            "It has 20 boats: 9 trawlers and 11 ferries.",
            "It has 20 boats, 9 trawlers and 13 ferries.",
            "It has boats: 9 trawlers and 13 ferries.",
            // One or the other, and what is no list.
            "It has room for 20 boats: 9 trawlers or 13 ferries.",
            "It has 20 boats: 9 of the trawlers came and 13 ferries.",
            "It has 20 boats: 9, and 13, and no more.",
        ],
    );
}

#[test]
fn money_shares_dates_and_ages_count_nothing() {
    for whole in [
        "20 percent",
        "20 per cent",
        "20 million",
        "20 billion",
        "20 points",
        "20-strong",
        "$20 fares",
    ] {
        asks(SUMS, &[format!("Of the {whole}, 9 are women and 13 are men.").as_str()]);
    }
    asks(
        SUMS,
        &[
            "It met on June 20 here: 9 women and 13 men.",
            "It met in June 20 times: 9 women and 13 men.",
            "It has 20% members: 9 women and 13 men.",
            "It took $20 here: 9 trawlers and 13 ferries.",
            "It asked 100 people: 45 %, 40 % and 25 %.",
            "It has 20 items: 12 €, 15 € and 18 €.",
            "It has 20 members: 12 – and perhaps 13 – and so on.",
        ],
    );
}

#[test]
fn spending_is_a_share_of_something() {
    asks(
        PERCENT,
        &[
            "The town will spend ⟦5 percent⟧ on roads.",
            "The town will spend about ⟦5 percent⟧ on roads.",
            "The town will raise spending to ⟦5 percent⟧ by June.",
            "It has a target of ⟦5 percent⟧ for roads.",
            "It has spending at ⟦5 percent⟧ now. It will spend 6 percent on boats.",
            // Something says of what, if only elsewhere.
            "The town will spend 5 percent on roads. It will spend 3 percent of its budget on boats.",
            "The town will spend 5 percent of its budget on roads.",
            // Nothing is spent.
            "The town saw 5 percent on roads.",
            "The town will spend 5 percent more.",
            "The town will raise taxes to 5 percent by June.",
            "It has a target of 5 percent now.",
            "It has a rate of 5 percent for roads.",
            "The town put it at 5 percent for roads.",
            "Spending rose 5 percent. It is by 5 percent.",
        ],
    );
    for behind in ["of it", "above that", "below that", "higher", "lower", "more", "less", "from 6"]
    {
        asks(PERCENT, &[format!("The town will raise spending to 5 percent {behind}.").as_str()]);
    }
    assert_eq!(
        says(PERCENT, "The town will spend 5 percent on roads."),
        ["found \"5 percent\" without what it is a percentage of"]
    );
}

#[test]
fn an_event_that_is_to_come_lies_behind_the_publication() {
    asks(
        PAST,
        &[
            "Voters will hold a referendum on ⟦June 1, 2025⟧.",
            "Voters will also hold a referendum on ⟦June 1, 2025⟧.",
            "The trial is due to begin on ⟦12 May 2025⟧.",
            "The council will meet on ⟦June 12, 2025⟧.",
            "The council will also meet on ⟦June 12, 2025⟧.",
            "The upcoming summit on ⟦June 12, 2025⟧ is ready.",
            "The planned summit on ⟦June 12, 2025⟧ is ready.",
            "The summit will take place in ⟦March 2025⟧.",
            // On the day itself, later, or told as past.
            "The council will meet on June 24, 2025.",
            "The council will meet on June 25, 2025.",
            "The council met on June 12, 2025.",
            "The council will meet in May.",
            "Voters will hold a referendum here on ⟦June 1, 2025⟧.",
            "Voters will hold a referendum prepared on June 1, 2025.",
            "Voters will hold a referendum held on June 1, 2025.",
            "The trial is due to begin in the old hall there on ⟦12 May 2025⟧.",
            "The trial is due to begin in the very old hall there on 12 May 2025.",
            "The trial is due soon, it began on 12 May 2025.",
            "The planned yearly tidal summit on ⟦June 12, 2025⟧ is ready.",
            "The upcoming yearly tidal summit on ⟦June 12, 2025⟧ is ready.",
            "The trial was due to begin on 12 May 2025.",
            // The day is that of something else.
            "The council will meet after the summit of June 12, 2025.",
            "The council will hold a vote on the plan of June 12, 2025.",
            "The council will hold a vote on the plan adopted on June 12, 2025.",
            "The council will hold a vote on the plan held on June 12, 2025.",
            "The council will recall the summit on June 12, 2025.",
            "The summit, as it is set, was on June 12, 2025.",
            "The summit is not far, and on June 12, 2025, it was ready.",
            "The summit is a large one on June 12, 2025.",
            // Words that say how long something is.
            "The council will meet in the last 3 months of 2024.",
            "The council will meet on the first 2 days of June 2025.",
            "The council will meet on Monday.",
        ],
    );
    assert_eq!(
        says(PAST, "Voters will hold a referendum on June 1, 2025."),
        ["found \"June 1, 2025\" for \"referendum\", expected a day after the publication"]
    );
}
