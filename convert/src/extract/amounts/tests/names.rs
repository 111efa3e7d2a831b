//! Codes, letters and words of currencies that are names of other things too.

use super::assert_amounts;

#[test]
fn a_letter_and_digits_are_money_where_somebody_pays_them() {
    assert_amounts("Soweto shops charge R80 for it.", &["R80 = 80 ZAR"]);
    assert_amounts("The fee in Abuja rose to N700.", &["N700 = 700 NGN"]);
    assert_amounts("Manila has a P20 fare.", &["P20 = 20 PHP"]);
    assert_amounts("Lusaka wants K40 a day.", &["K40 = 40 ZMW"]);
    assert_amounts("Zambian milk fell to K9 a litre.", &["K9 = 9 ZMW"]);
    assert_amounts("Durban stalls charge R30 or R70.", &["R30 or R70 = 30–70 ZAR"]);
    assert_amounts("R12 500 was lost", &["R12 500 = 12500 ZAR"]);
}

#[test]
fn a_letter_and_digits_are_a_name_beside_a_nation_too() {
    assert_amounts("Gauteng shut the R55 after rain.", &[]);
    assert_amounts("A Kruger R66 landed near Durban.", &[]);
    assert_amounts("Lagos bought N95 and N99 masks.", &[]);
    assert_amounts("Manila sold P7 phones; Zambia paid for K12 books.", &[]);
    assert_amounts("Guatemala paid for it in Q3.", &[]);
    assert_amounts("The P5+1 paid a visit to Manila.", &[]);
    assert_amounts("Lusaka lost the K2 climbers.", &[]);
    assert_amounts("In Pretoria the R0 is 0.8, in Durban R1.5.", &[]);
}

#[test]
fn a_letter_and_a_capital_suffix_are_a_model() {
    assert_amounts("a Y20K bug, a W70M pump", &[]);
    assert_amounts("She paid Y20K for it.", &["Y20K = 20000 JPY"]);
    assert_amounts("W70m in aid", &["W70m = 70000000 KRW"]);
}

#[test]
fn a_code_before_a_counted_thing_is_a_name() {
    assert_amounts("BT 3,000 posts, the MK 4,000 lathe, JD 2,000 vans", &[]);
    assert_amounts("AMD 3 million chips", &[]);
    assert_amounts("Fr. 3,000 nuns", &[]);
    assert_amounts(
        "JD 2,000 went to JD 3,000 loans",
        &["JD 2,000 = 2000 JOD", "JD 3,000 = 3000 JOD"],
    );
    assert_amounts("a JD 2,000 fine", &["JD 2,000 = 2000 JOD"]);
    assert_amounts("a JD 2 million mosque", &["JD 2 million = 2000000 JOD"]);
    assert_amounts("MK 4,000 a month", &["MK 4,000 = 4000 MWK"]);
}

#[test]
fn feet_are_no_forints() {
    assert_amounts("The FT 2,000 list. It rose 9,000 FT, to 30,000 Ft above Hull.", &[]);
    assert_amounts("The inn charges 9,000 Ft.", &["9,000 Ft = 9000 HUF"]);
    assert_amounts("9,000 Ft in Budapest", &["9,000 Ft = 9000 HUF"]);
}

#[test]
fn common_codes_need_money_near_a_small_number() {
    assert_amounts("It took RM 7 weeks. The KR 9 boat. The NIS 4 men. Dr. RM 90.", &[]);
    assert_amounts("Tk 90 is a droid. It has 40 Tk 30.", &[]);
    assert_amounts("It cost RM 7.", &["RM 7 = 7 MYR"]);
    assert_amounts("the fare is kr 9, or 9 kr", &["kr 9 = 9 SEK", "9 kr = 9 SEK"]);
    assert_amounts("it went from RM 7 to RM 8", &["RM 7 = 7 MYR", "RM 8 = 8 MYR"]);
    assert_amounts("Dhaka sets Tk 90.", &["Tk 90 = 90 BDT"]);
}

#[test]
fn a_point_behind_a_code_may_have_a_space_behind_it() {
    assert_amounts("They paid Tk. 90.", &["Tk. 90 = 90 BDT"]);
    assert_amounts("They paid Ksh. 90.", &["Ksh. 90 = 90 KES"]);
    assert_amounts("In Kenya they paid Sh. 90.", &["Sh. 90 = 90 KES"]);
    assert_amounts("They left the FT. 90 came.", &[]);
}

#[test]
fn birds_drinks_and_teeth_are_no_money() {
    assert_amounts("We saw 4,000 quetzals and 3,000 leks of birds.", &[]);
    assert_amounts("They drank 2,000 drams of malt. Then 3,000 kips grew.", &[]);
    assert_amounts("Sweden fitted 3 million crowns of foil.", &[]);
    assert_amounts("The oven is at -30c a unit.", &[]);
    assert_amounts("A nurse earns 4,000 quetzals.", &["4,000 quetzals = 4000 GTQ"]);
    assert_amounts("3,000 leks a month", &["3,000 leks = 3000 ALL"]);
}

#[test]
fn a_person_is_no_nation() {
    assert_amounts("Chad Marsh lost 3,000 francs.", &["3,000 francs = 3000 CHF"]);
    assert_amounts("Anna Jordan lost 3m dinars.", &["3m dinars = 3000000 IQD"]);
    assert_amounts("Jordan lost 3m dinars.", &["3m dinars = 3000000 JOD"]);
    assert_amounts("Colombo, a dog, ate Rs 90.", &["Rs 90 = 90 INR"]);
    assert_amounts("In Colombo they ate Rs 90.", &["Rs 90 = 90 LKR"]);
    assert_amounts("They sent Rs 9 crore to Nepal.", &["Rs 9 crore = 90000000 INR"]);
    assert_amounts("Nepal sent Rs 9 crore.", &["Rs 9 crore = 90000000 NPR"]);
    assert_amounts("Denmark and Sweden gave 3m kroner.", &["3m kroner = 3000000 NOK"]);
}
