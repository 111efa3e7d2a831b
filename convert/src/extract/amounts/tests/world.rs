//! Currencies as newspapers of the world write them.

use super::assert_amounts;

#[test]
fn codes_of_newspapers_name_currencies() {
    assert_amounts("KSh 90 and Ksh.5m", &["KSh 90 = 90 KES", "Ksh.5m = 5000000 KES"]);
    assert_amounts("QR3.5bn, NIS 70m", &["QR3.5bn = 3500000000 QAR", "NIS 70m = 70000000 ILS"]);
    assert_amounts("DKr3bn or CHF9,000", &["DKr3bn = 3000000000 DKK", "CHF9,000 = 9000 CHF"]);
    assert_amounts("Tk 3 lakh crore", &["Tk 3 lakh crore = 3000000000000 BDT"]);
    assert_amounts("GH₵2m, Mex$3m", &["GH₵2m = 2000000 GHS", "Mex$3m = 3000000 MXN"]);
    assert_amounts("500,000 kr, 30 Kč", &["500,000 kr = 500000 SEK", "30 Kč = 30 CZK"]);
    assert_amounts(
        "9 million złoty and 3bn krónur",
        &["9 million złoty = 9000000 PLN", "3bn krónur = 3000000000 ISK"],
    );
}

#[test]
fn codes_that_mean_other_things_need_a_large_number() {
    assert_amounts("The SR 520 and SDG 5, a CVE 2024, room BD 7.", &[]);
    assert_amounts("They gave AMD 5 percent.", &["5 percent = 5 percent"]);
    assert_amounts("DHS 1.6 million", &[]);
    assert_amounts("All 5,000 went mad; mad 5,000 others.", &[]);
    assert_amounts("Dhs1.6 million", &["Dhs1.6 million = 1600000 AED"]);
    assert_amounts("MAD 5 million", &["MAD 5 million = 5000000 MAD"]);
}

#[test]
fn single_letters_are_currencies_where_they_are_glued_to_a_large_number() {
    assert_amounts("R3.5bn in rail", &["R3.5bn = 3500000000 ZAR"]);
    assert_amounts("N40 billion, P12.50", &["N40 billion = 40000000000 NGN", "P12.50 = 12.5 PHP"]);
    assert_amounts("An N95, an R22, Y2K, K9s, P51s and H1N1; a Q1 2 million.", &[]);
    assert_amounts("R 3,500", &[]);
}

#[test]
fn single_letters_beside_a_nation_need_no_large_number() {
    assert_amounts("Pretoria pays R90 each.", &["R90 = 90 ZAR"]);
    assert_amounts("Malawi lost K2 billion.", &["K2 billion = 2000000000 MWK"]);
    assert_amounts("Each pays R90.", &[]);
}

#[test]
fn a_shared_word_means_the_one_nation_of_its_sentence() {
    assert_amounts("Chile lost 3 million pesos.", &["3 million pesos = 3000000 CLP"]);
    assert_amounts("The Nepali state paid Rs 300.", &["Rs 300 = 300 NPR"]);
    assert_amounts("Denmark paid 3m kroner.", &["3m kroner = 3000000 DKK"]);
    assert_amounts("Chile and Cuba lost 300 pesos.", &["300 pesos = 300 MXN"]);
    assert_amounts("Chile won. It cost 300 pesos.", &["300 pesos = 300 MXN"]);
    assert_amounts("Egypt paid 3m pounds.", &["3m pounds = 3000000 GBP"]);
}

#[test]
fn small_coins_are_of_the_money_of_their_sentence() {
    assert_amounts("a penny off at £1.20", &["a penny = 0.01 GBP", "£1.20 = 1.2 GBP"]);
    assert_amounts("5 cents on €1.20", &["5 cents = 0.05 EUR", "€1.20 = 1.2 EUR"]);
    assert_amounts("5 cents. It cost €1.20", &["5 cents = 0.05 USD", "€1.20 = 1.2 EUR"]);
    assert_amounts("up 5 cents; it cost €9", &["5 cents = 0.05 USD", "€9 = 9 EUR"]);
    assert_amounts("a penny each would match £9", &["a penny = 0.01 USD", "£9 = 9 GBP"]);
    assert_amounts("5 per cent of €9", &["5 per cent = 5 percent", "€9 = 9 EUR"]);
    assert_amounts("141.9p and 1,250p", &["141.9p = 1.419 GBP", "1,250p = 12.5 GBP"]);
    assert_amounts("a 1080p film, a 720p one", &[]);
    assert_amounts("85c a litre, not 20c", &["85c = 0.85 USD"]);
}

#[test]
fn a_comma_may_stand_for_the_point_and_a_space_for_the_comma() {
    assert_amounts("2,5 million euros", &["2,5 million euros = 2500000 EUR"]);
    assert_amounts("€4,99, not 2,500 euros", &["€4,99 = 4.99 EUR", "2,500 euros = 2500 EUR"]);
    assert_amounts("€500 000", &["€500 000 = 500000 EUR"]);
    assert_amounts("in 50 000 tries", &[]);
    assert_amounts("He won $7 300 times.", &["$7 = 7 USD"]);
    assert_amounts("For €12 300 fans came.", &["€12 = 12 EUR"]);
    assert_amounts("On June 4 300 euros went.", &["300 euros = 300 EUR"]);
    assert_amounts("In cell 4 they hid 2 300 euros.", &["2 300 euros = 2300 EUR"]);
    assert_amounts(
        "at 20 000 euros, for $30 000",
        &["20 000 euros = 20000 EUR", "$30 000 = 30000 USD"],
    );
}

#[test]
fn parts_and_plus_are_read() {
    assert_amounts("$3-plus billion", &["$3-plus billion = 3000000000 USD"]);
    assert_amounts("1/2 percent", &["1/2 percent = 0.5 percent"]);
    assert_amounts("9pc of 9 pc", &["9pc = 9 percent"]);
    assert_amounts(
        "one and a quarter million euros",
        &["one and a quarter million euros = 1250000 EUR"],
    );
    assert_amounts("anything from £3m to £5m", &["£3m to £5m = 3000000–5000000 GBP"]);
    assert_amounts("4,000 real jobs", &[]);
}

#[test]
fn letters_may_stand_behind_the_sign() {
    assert_amounts("$US3m or $A4m", &["$US3m = 3000000 USD", "$A4m = 4000000 AUD"]);
    assert_amounts("$3 to A4 prints", &["$3 = 3 USD"]);
}

#[test]
fn crowns_are_money_of_a_nation_that_has_them() {
    assert_amounts("Prague lost 3 million crowns.", &["3 million crowns = 3000000 CZK"]);
    assert_amounts("Sweden has 3 crowns. We lost 3 million crowns.", &[]);
    assert_amounts("30 kopecks", &["30 kopecks = 0.3 RUB"]);
}

#[test]
fn a_small_step_to_a_sum_is_no_range() {
    assert_amounts("up by £1 to £12.21", &["£1 = 1 GBP", "£12.21 = 12.21 GBP"]);
}

#[test]
fn names_of_nations_within_other_names_are_none_of_theirs() {
    assert_amounts("Equatorial Guinea paid 3 million francs.", &["3 million francs = 3000000 XAF"]);
    assert_amounts("Guinea paid 3 million francs.", &["3 million francs = 3000000 GNF"]);
    assert_amounts("Santiago Roe paid 300 pesos.", &["300 pesos = 300 MXN"]);
    assert_amounts("Oran Roe paid 3m dinars.", &["3m dinars = 3000000 IQD"]);
    assert_amounts("In Santiago they paid 300 pesos.", &["300 pesos = 300 CLP"]);
    assert_amounts("Tashkent paid 3 million som.", &["3 million som = 3000000 UZS"]);
    assert_amounts("In Tehran it cost 3 million riyals.", &["3 million riyals = 3000000 IRR"]);
}

/// The money of the only figure of a text.
fn unit_told(text: &str) -> String {
    let article = crate::extract::figures::tests::article(text);
    let [figure] = article.figures.as_slice() else { panic!("{:?}", article.figures) };
    figure.amount.to_string().rsplit(' ').next().unwrap().to_owned()
}

#[test]
fn a_story_tells_whose_money_is_meant() {
    assert_eq!(unit_told("In Lahore the drains are full. They cost 3bn rupees."), "PKR");
    assert_eq!(
        unit_told("Zurich held a man from Dakar. The council will spend 3 million francs."),
        "CHF"
    );
    assert_eq!(
        unit_told("Mr. Modi spoke of Lahore. The state will spend 3,000 crore rupees."),
        "INR"
    );
    let far =
        "It rained on the hills and the fields and the roads of the north all day long. ".repeat(4);
    assert_eq!(
        unit_told(&format!("She was born in Dakar. {far} It cost 3 million francs.")),
        "CHF"
    );
    assert_eq!(
        unit_told(&format!("She left Dakar. He loves Dakar. {far} It cost 3 million francs.")),
        "XOF"
    );
}
