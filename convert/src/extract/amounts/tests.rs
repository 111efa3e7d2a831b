mod elided;
mod names;
mod world;

use super::find_amounts;

/// The amounts of a text, as "words = amount".
fn amounts(text: &str) -> Vec<String> {
    let found = find_amounts(text).into_iter();
    found.map(|(bytes, amount)| format!("{} = {amount}", &text[bytes])).collect()
}

#[track_caller]
fn assert_amounts(text: &str, expected: &[&str]) {
    assert_eq!(amounts(text), expected, "{text}");
}

#[test]
fn symbols_codes_and_words_name_currencies() {
    assert_amounts("It cost $1.2 billion.", &["$1.2 billion = 1200000000 USD"]);
    assert_amounts("worth £400m and A$5", &["£400m = 400000000 GBP", "A$5 = 5 AUD"]);
    assert_amounts("CHF 2m or €3bn", &["CHF 2m = 2000000 CHF", "€3bn = 3000000000 EUR"]);
    assert_amounts("30 million Swiss francs", &["30 million Swiss francs = 30000000 CHF"]);
    assert_amounts("50 crore rupees", &["50 crore rupees = 500000000 INR"]);
    assert_amounts("2 lakh crore rupees", &["2 lakh crore rupees = 2000000000000 INR"]);
    assert_amounts("Rs. 12,34,567", &["Rs. 12,34,567 = 1234567 INR"]);
}

#[test]
fn words_of_the_language_are_no_codes() {
    assert_amounts("ALL 5 tried. TRY 3 times, TOP 10.", &[]);
    assert_amounts("In 2008 Roe won twice; the real 5 won.", &[]);
    assert_amounts("She lost 40 pounds on a 12-pound diet.", &[]);
    assert_amounts("a 300-pound bear", &[]);
}

#[test]
fn percentages_keep_their_unit() {
    assert_amounts("five percent", &["five percent = 5 percent"]);
    assert_amounts("3.5 per cent, 7%", &["3.5 per cent = 3.5 percent", "7% = 7 percent"]);
    assert_amounts("two percentage points", &["two percentage points = 2 percentagePoint"]);
    assert_amounts("half a percentage point", &["half a percentage point = 0.5 percentagePoint"]);
    assert_amounts("see http://example.org/?q=30%20a", &[]);
}

#[test]
fn glued_and_odd_spellings_are_read() {
    assert_amounts("$33million", &["$33million = 33000000 USD"]);
    assert_amounts("£1\u{a0}500", &["£1\u{a0}500 = 1500 GBP"]);
    assert_amounts("half a million dollars", &["half a million dollars = 500000 USD"]);
    assert_amounts("a billion-dollar plan", &["a billion-dollar = 1000000000 USD"]);
    assert_amounts("69 cents and a penny", &["69 cents = 0.69 USD", "a penny = 0.01 USD"]);
    assert_amounts("470 pence", &["470 pence = 4.7 GBP"]);
}

#[test]
fn vague_amounts_are_none() {
    assert_amounts("millions of dollars, several million dollars", &[]);
    assert_amounts("a multimillion-dollar six-figure sum", &[]);
}

#[test]
fn ranges_inherit_only_a_bare_magnitude() {
    assert_amounts("$2 to $3 billion", &["$2 to $3 billion = 2000000000–3000000000 USD"]);
    assert_amounts(
        "between $300,000 and $2 million",
        &["$300,000 and $2 million = 300000–2000000 USD"],
    );
    assert_amounts("17 or 18 percent", &["17 or 18 percent = 17–18 percent"]);
    assert_amounts("€5-10 million", &["€5-10 million = 5000000–10000000 EUR"]);
}

#[test]
fn a_change_is_two_amounts() {
    assert_amounts(
        "fell to 1.4 percent from 1.5 percent",
        &["1.4 percent = 1.4 percent", "1.5 percent = 1.5 percent"],
    );
    assert_amounts("rose $1 to $12", &["$1 = 1 USD", "$12 = 12 USD"]);
    assert_amounts(
        "from 640,000 dollars in May to just 70,000",
        &["640,000 dollars = 640000 USD", "70,000 = 70000 USD"],
    );
}

#[test]
fn long_numbers_stay_exact() {
    let digits = "123456789012345678901234567890.12345";
    assert_amounts(&format!("${digits}"), &[&format!("${digits} = {digits} USD")]);
    let hopeless = "9".repeat(500);
    assert_amounts(&format!("${hopeless}"), &[]);
}

#[test]
fn both_ways_is_no_sign() {
    assert_amounts("plus or minus 3 percent", &["3 percent = 3 percent"]);
}

#[test]
fn two_sums_that_are_far_apart_are_two() {
    assert_amounts("a check for $5 or $50", &["$5 = 5 USD", "$50 = 50 USD"]);
    assert_amounts(
        "either $43bn or $55bn",
        &["$43bn = 43000000000 USD", "$55bn = 55000000000 USD"],
    );
    assert_amounts("from the current $7.25 to $12", &["$7.25 = 7.25 USD", "$12 = 12 USD"]);
    assert_amounts("fell by 5 to 10 percent", &["5 to 10 percent = 5–10 percent"]);
}

#[test]
fn pounds_that_weigh_are_no_money() {
    assert_amounts("It weighs more than 90,000 pounds.", &[]);
}

#[test]
fn a_nation_says_whose_currency_it_is() {
    assert_amounts("900 million Danish crowns", &["900 million Danish crowns = 900000000 DKK"]);
    assert_amounts("4,000 North Korean won", &["4,000 North Korean won = 4000 KPW"]);
    assert_amounts(
        "70 million New Zealand dollars",
        &["70 million New Zealand dollars = 70000000 NZD"],
    );
    assert_amounts("80 euro cents", &["80 euro cents = 0.8 EUR"]);
    assert_amounts("50 paise a unit", &["50 paise = 0.5 INR"]);
    assert_amounts("12 crowns were shown in the tower", &[]);
}

#[test]
fn a_bare_word_means_the_nation_that_was_named_before() {
    assert_amounts(
        "from 6 Canadian dollars to 9 dollars, about $7",
        &["6 Canadian dollars = 6 CAD", "9 dollars = 9 CAD", "$7 = 7 USD"],
    );
    assert_amounts("45 United States cents", &["45 United States cents = 0.45 USD"]);
}

#[test]
fn halves_parts_and_ranges_may_be_hyphenated() {
    assert_amounts(
        "two-and-a-half billion euros",
        &["two-and-a-half billion euros = 2500000000 EUR"],
    );
    assert_amounts("a 10-to-15 percent cut", &["10-to-15 percent = 10–15 percent"]);
    assert_amounts(
        "0.3 of a percentage point",
        &["0.3 of a percentage point = 0.3 percentagePoint"],
    );
    assert_amounts("0.3 of a mile", &[]);
    assert_amounts("5%, 10% or 15%", &["5% = 5 percent", "10% = 10 percent", "15% = 15 percent"]);
    assert_amounts("Rs. 20,000 crores was set aside", &["Rs. 20,000 crores = 200000000000 INR"]);
}

#[test]
fn written_out_sums_and_steps_are_no_ranges() {
    assert_amounts("gifts of $4,000 or $6,000", &["$4,000 = 4000 USD", "$6,000 = 6000 USD"]);
    assert_amounts(
        "fell by €30 million to €410 million",
        &["€30 million = 30000000 EUR", "€410 million = 410000000 EUR"],
    );
}

#[test]
fn shares_of_rivals_are_no_range() {
    let two = ["37 percent = 37 percent", "43 percent = 43 percent"];
    assert_amounts("Hale trails Moss 37 percent to 43 percent.", &two);
    assert_amounts("Moss was behind, 37 percent to 43 percent, in May.", &two);
    assert_amounts("a net minus of 6 points (37 percent to 43 percent)", &two);
    assert_amounts("an 8-point gap among men (41%-49%)", &["41% = 41 percent", "49% = 49 percent"]);
    assert_amounts(
        "It takes 37 percent to 43 percent.",
        &["37 percent to 43 percent = 37–43 percent"],
    );
    assert_amounts("an 8-point plan for 37%-43% of them", &["37%-43% = 37–43 percent"]);
}

#[test]
fn the_least_coins_and_parts_of_one_percent_are_counted() {
    assert_amounts("They never paid a dime.", &["a dime = 0.1 USD"]);
    assert_amounts("It turned on a dime.", &[]);
    assert_amounts("They paid not a single cent.", &["single cent = 0.01 USD"]);
    assert_amounts("one-half of 1 percent", &["one-half of 1 percent = 0.5 percent"]);
    assert_amounts("three-tenths of one per cent", &["three-tenths of one per cent = 0.3 percent"]);
}

#[test]
fn a_grand_is_a_thousand_dollars_where_it_describes_nothing() {
    assert_amounts("They wanted 100 grand for it.", &["100 grand = 100000 USD"]);
    assert_amounts("It cost $100 grand.", &["$100 grand = 100000 USD"]);
    assert_amounts("It cost two grand.", &["two grand = 2000 USD"]);
    assert_amounts("Two grand juries and 12 grand pianos sat.", &[]);
}
