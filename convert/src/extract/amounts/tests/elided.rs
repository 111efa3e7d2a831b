//! Numbers that leave their currency or magnitude to a figure beside them.

use super::assert_amounts;

#[test]
fn a_number_set_against_a_like_sum_shares_its_currency() {
    assert_amounts("9bn yen, up from 7bn", &["9bn yen = 9000000000 JPY", "7bn = 7000000000 JPY"]);
    assert_amounts(
        "9bn yen ($1m), compared with 7bn in May",
        &["9bn yen = 9000000000 JPY", "$1m = 1000000 USD", "7bn = 7000000000 JPY"],
    );
    assert_amounts("30 yen, up from 20", &["30 yen = 30 JPY", "20 = 20 JPY"]);
    assert_amounts("$9m, rising to 12m", &["$9m = 9000000 USD", "12m = 12000000 USD"]);
    assert_amounts("$9m, of which 2m is lost", &["$9m = 9000000 USD", "2m = 2000000 USD"]);
}

#[test]
fn a_number_in_the_same_place_shares_the_currency() {
    assert_amounts(
        "2bn rand on tanks and 3bn on jets",
        &["2bn rand = 2000000000 ZAR", "3bn = 3000000000 ZAR"],
    );
    assert_amounts("9 yen per cup and 5 per bun", &["9 yen = 9 JPY", "5 = 5 JPY"]);
    assert_amounts("€4m this year and 5m next year", &["€4m = 4000000 EUR", "5m = 5000000 EUR"]);
    assert_amounts("gifts of €4m and loans of 5m", &["€4m = 4000000 EUR", "5m = 5000000 EUR"]);
}

#[test]
fn counts_and_years_are_no_money() {
    assert_amounts("€4m for 3m homes, up from 2m", &["€4m = 4000000 EUR"]);
    assert_amounts("3m cars for €4m, up from 2m", &["€4m = 4000000 EUR"]);
    assert_amounts("€4m, up from 2m users", &["€4m = 4000000 EUR"]);
    assert_amounts("€4m in fees. Fans, up from 2m, came", &["€4m = 4000000 EUR"]);
    assert_amounts("€40, up from 2019", &["€40 = 40 EUR"]);
    assert_amounts("€40 for 9 men and 7 women", &["€40 = 40 EUR"]);
}

#[test]
fn a_change_leaves_its_currency_or_magnitude_to_the_second_sum() {
    assert_amounts(
        "rises from 3 million to 5 million euros",
        &["3 million = 3000000 EUR", "5 million euros = 5000000 EUR"],
    );
    assert_amounts(
        "from $3.2 to $3.8 billion",
        &["$3.2 = 3200000000 USD", "$3.8 billion = 3800000000 USD"],
    );
    assert_amounts("lifts pay to $16 an hour from 14.20", &["$16 = 16 USD", "14.20 = 14.2 USD"]);
    assert_amounts("pay rose to $16 from 14 towns", &["$16 = 16 USD"]);
    assert_amounts(
        "$90 million, an award later cut to 30 million",
        &["$90 million = 90000000 USD", "30 million = 30000000 USD"],
    );
    assert_amounts("oil slid $2 to $45", &["$2 = 2 USD", "$45 = 45 USD"]);
    assert_amounts("a hat costs $2 to $4", &["$2 to $4 = 2–4 USD"]);
    assert_amounts("from $50 to $1 million", &["$50 = 50 USD", "$1 million = 1000000 USD"]);
}

#[test]
fn a_number_with_a_verb_of_its_own_is_no_money() {
    assert_amounts("It cost €4m and left another 3m in the dark.", &["€4m = 4000000 EUR"]);
    assert_amounts("It cost €4m, another 3m are ill.", &["€4m = 4000000 EUR"]);
    assert_amounts("It spent €4m in Hull and 3m in Kent fled.", &["€4m = 4000000 EUR"]);
    assert_amounts("It gave €4m this year and 3m next year will go.", &["€4m = 4000000 EUR"]);
    assert_amounts("It cost €40 a day and their goals are up from 30.", &["€40 = 40 EUR"]);
    assert_amounts(
        "It spent €4m on huts and another 3m on piers.",
        &["€4m = 4000000 EUR", "3m = 3000000 EUR"],
    );
}

#[test]
fn a_number_of_another_noun_is_no_money() {
    assert_amounts("sales of €4m and readers of 3m", &["€4m = 4000000 EUR"]);
    assert_amounts("sales of €4m and profits of 3m", &["€4m = 4000000 EUR", "3m = 3000000 EUR"]);
    assert_amounts("from 2014 to 3,000 euros", &["3,000 euros = 3000 EUR"]);
}

#[test]
fn a_verb_of_money_asks_for_money() {
    assert_amounts(
        "Tickets brought in 41 million kronor while the state spent 228 million on the stage.",
        &["41 million kronor = 41000000 SEK", "228 million = 228000000 SEK"],
    );
    assert_amounts(
        "It will cost 14 billion yen, and the town has approved 3 billion for it.",
        &["14 billion yen = 14000000000 JPY", "3 billion = 3000000000 JPY"],
    );
    assert_amounts("It cost €4m and gave 3 million children a meal.", &["€4m = 4000000 EUR"]);
    assert_amounts("It cost €4m and told 3 million on air.", &["€4m = 4000000 EUR"]);
}

#[test]
fn two_objects_share_a_verb() {
    assert_amounts(
        "It gave the navy 2 billion yen and museums 60 million.",
        &["2 billion yen = 2000000000 JPY", "60 million = 60000000 JPY"],
    );
    assert_amounts(
        "Rome pledged €3bn to it, Sicily 400m and Calabria 300 million.",
        &["€3bn = 3000000000 EUR", "400m = 400000000 EUR", "300 million = 300000000 EUR"],
    );
    assert_amounts(
        "It gave the navy €2bn and the fair drew visitors 3 million.",
        &["€2bn = 2000000000 EUR"],
    );
    assert_amounts("Its stock is worth €2bn, its lists 3 million.", &["€2bn = 2000000000 EUR"]);
}

#[test]
fn a_part_of_money_is_money() {
    assert_amounts(
        "Of the 90 billion zlotys for the army, 41 billion is for boats.",
        &["90 billion zlotys = 90000000000 PLN", "41 billion = 41000000000 PLN"],
    );
    assert_amounts("It makes 90m euros a year, 41m are paid.", &["90m euros = 90000000 EUR"]);
    assert_amounts(
        "It set aside €9bn for one bridge and a further 5 billion for the next.",
        &["€9bn = 9000000000 EUR", "5 billion = 5000000000 EUR"],
    );
}

#[test]
fn a_step_and_where_it_leads_are_two() {
    assert_amounts("rises by £45m to £1.6bn", &["£45m = 45000000 GBP", "£1.6bn = 1600000000 GBP"]);
    assert_amounts("cut by £3m to £4m", &["£3m to £4m = 3000000–4000000 GBP"]);
}

#[test]
fn what_is_given_is_money_only_beside_money_that_is_given() {
    assert_amounts(
        "Marl, which made $4bn, gave 3 million, mostly to pupils.",
        &["$4bn = 4000000000 USD"],
    );
    assert_amounts(
        "Marl, which made $4bn, has given 3 million to users.",
        &["$4bn = 4000000000 USD"],
    );
    assert_amounts(
        "Marl spent $4bn, and Orr has given 3 million to it.",
        &["$4bn = 4000000000 USD", "3 million = 3000000 USD"],
    );
}
