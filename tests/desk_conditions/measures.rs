//! Numbers in headlines.

use super::asks_above;

const CODE: &str = "headline-figure";

#[test]
fn a_number_of_things_is_that_of_the_body() {
    asks_above(
        CODE,
        &[
            ("Storm sinks ⟦12 trawlers⟧", "It sank 14 trawlers."),
            ("⟦12 hurt⟧ in storm", "Seventeen people were hurt."),
            ("⟦Twelve hurt⟧ in storm", "The storm left 14 hurt."),
            ("⟦12 hurt⟧ in storm", "Fourteen more people have been hurt."),
            ("⟦12 hurt⟧ in storm", "Fourteen more women passengers have been hurt."),
            ("17 hurt in storm", "Seventeen people were hurt, and later 12 hurt."),
            // In the body alone numbers may differ.
            ("Storm sinks trawlers", "It sank 12 trawlers. Last year it sank 14 trawlers."),
            // “One” is seldom a number, and a part of one no count.
            ("One trawler lost", "Two trawler crews came, and 3 trawler owners."),
            ("Storm sank 2.5 trawlers a day", "It sank 3.5 trawlers a day."),
            ("Storm sank 12 trawlers", "It sank 3.5 trawlers a day."),
            // What money buys is not counted by it.
            ("Firm pays £12 fares", "It pays £40 fares."),
            ("Firm pays 12 fares", "It pays £40 fares."),
            // The number at the end of the headline does not count what the body begins with.
            ("Trawlers lost: 12", "Trawlers wait. It took 14 trawlers."),
            ("Storm moves 12metre crane", "It moved a 14metre crane."),
            // Words that describe, times of day, and words that lead elsewhere.
            ("Storm sinks 12 old trawlers", "It sank 14 old gates."),
            ("Ferry sails at 10 p.m. daily", "It sails at 9 p.m. on Sunday."),
            ("Storm hits 12 after dark", "It hit 14 after dark."),
            ("Storm lasts 12 hours", "It lasted 14 hours."),
        ],
    );
}

#[test]
fn money_is_compared_with_money_of_its_currency() {
    asks_above(
        CODE,
        &[
            ("Barrier to cost ⟦£45 million⟧", "It will cost £41.5 million."),
            ("Barrier to cost ⟦£45m⟧", "It will cost £41,500,000."),
            ("Barrier to cost ⟦£ 45 million⟧", "It will cost £ 41.5 million."),
            ("Fare is ⟦£12⟧ now", "It is £13 now."),
            ("Barrier to cost £45 million", "It will cost €41.5 million."),
            ("Barrier to cost £45 million", "It will take 41.5 percent."),
            ("Rent up 12 percent", "Rent rose to £13 a week."),
            ("Barrier to cost £1.2 million", "It will cost £1,200,000."),
            ("Barrier to cost £1.20 million", "It will cost £1,200,000."),
            // A sign belongs to the number or letters that it stands at.
            ("Barrier to cost £45 million", "It was A£ 41 million once."),
            ("⟦45 percent⟧ want wall", "It cost 40 €. 43 percent want it."),
            ("⟦45 percent⟧ want wall", "It cost 40 € 43 percent say."),
            ("Barrier to cost €45", "The barrier costs some €\n\n43 people came."),
            // A number in brackets is no sum.
            ("Team (12) wins", "The team (13) lost."),
            ("Storm takes 12", "The storm took 13."),
        ],
    );
}

#[test]
fn a_number_that_is_near_or_changed_about_is_a_slip() {
    asks_above(
        CODE,
        &[
            ("Barrier to cost ⟦£40 million⟧", "It will cost £50 million."),
            ("Barrier to cost £39 million", "It will cost £50 million."),
            ("Barrier to cost ⟦£19 million⟧", "It will cost £91 million."),
            // Rounding, and words that say that it is not exact.
            ("Barrier to cost £42 million", "It will cost £41.5 million."),
            ("Unemployment at 4.3%", "Unemployment fell to 4.25%."),
            ("Unemployment at ⟦4.3%⟧", "Unemployment fell to 4.1%."),
            ("Barrier to cost £400 million", "It will cost £390 million."),
            ("Barrier to cost nearly £46 million", "It will cost £45 million."),
            ("Barrier to cost Close to £46 million", "It will cost £45 million."),
            // Nobody knows which of two numbers is meant, but one may stand twice.
            ("Barrier to cost £45 million", "It will cost £41 million, or £43 million."),
            (
                "Barrier to cost ⟦£45 million⟧",
                "It will cost £41 million. These £41 million are due.",
            ),
        ],
    );
}

#[test]
fn shares_have_their_sign_or_word() {
    asks_above(
        CODE,
        &[
            ("Rent rises ⟦12 percent⟧", "Rent rose 13 percent."),
            ("Rent rises ⟦12%⟧", "Rent rose 13 per cent."),
            ("Rent rises ⟦12 per cent⟧", "Rent rose 13%."),
            ("Rent is 12 per head", "Rent rose 13 per cent."),
            ("Coin of 12 old cent", "Rent rose 13 per cent."),
            ("Coin of 12 a cent", "Rent rose 13 a cent."),
        ],
    );
}

#[test]
fn ages_stand_between_commas_or_before_year_old() {
    asks_above(
        CODE,
        &[
            ("Man, ⟦34⟧, charged", "Jo Lind, 43, has been charged."),
            ("⟦34⟧-year-old charged", "Jo Lind, 43, has been charged."),
            ("⟦103⟧-year-old sails", "Jo Lind is a 130-year-old sailor."),
            ("In June, 34 of us fled", "In May, 43 of us fled."),
            ("Route 34, closed", "Route 43, closed since May."),
            ("Crew of 34-strong", "It is a 43-strong crew."),
            ("Ferry takes 34 new year-olds", "It takes 43 new year-olds."),
            ("Gate, 120, shut", "Gate, 102, was shut."),
        ],
    );
}
