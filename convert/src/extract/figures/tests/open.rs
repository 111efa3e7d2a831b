//! Who pays and for what, where no list knows the verb or another figure of the sentence says it.

use super::payers::assert_pays;

#[test]
fn the_subject_of_an_unknown_verb_pays_its_object() {
    assert_pays(
        "The board voted through £3m for parks and £2m for vans.",
        &[("The board", "parks"), ("The board", "vans")],
    );
    assert_pays(
        "The legislature steered $5 million toward a museum.",
        &[("The legislature", "a museum")],
    );
    assert_pays("Leeds ring-fenced £3m for pipes.", &[("Leeds", "pipes")]);
    assert_pays(
        "The club's treasurer authorised £40,000 for leaflets.",
        &[("The club's treasurer", "leaflets")],
    );
    assert_pays(
        "The ministry will help growers to the tune of €50m for frost.",
        &[("The ministry", "frost")],
    );
    assert_pays("Earmarks in the law include £2m for a dock.", &[("-", "a dock")]);
    assert_pays("The board is fighting over a £3m contract for vests.", &[("-", "vests")]);
    assert_pays("The board opposed a plan to spend £3m on a pier.", &[("-", "a pier")]);
}

#[test]
fn a_list_of_uses_has_one_payer() {
    assert_pays(
        "Before leaving, they set aside £9,000 for a pool, £7,000 toward a wing and £2,000 for a fair.",
        &[("they", "a pool"), ("they", "a wing"), ("they", "a fair")],
    );
    assert_pays(
        "Parliament earmarked 3 million dinars for wells and 1 million for pumps.",
        &[("Parliament", "wells"), ("Parliament", "pumps")],
    );
    assert_pays(
        "The wing was paid for with £3m from the city and £2m from the state.",
        &[("the city", "The wing"), ("the state", "The wing")],
    );
}

#[test]
fn a_part_has_the_payer_of_the_whole_or_its_own() {
    assert_pays(
        "The cabinet approved a budget of £9m, of which £1m is for farmers.",
        &[("The cabinet", "-"), ("The cabinet", "farmers")],
    );
    assert_pays(
        "The rink will cost £9m, of which Oslo is paying £2m.",
        &[("-", "The rink"), ("Oslo", "The rink")],
    );
    assert_pays(
        "The feast cost the town £7m, £2m of which went on guards.",
        &[("the town", "The feast"), ("the town", "guards")],
    );
    assert_pays(
        "The state will contribute £3m and the city £2m to a new arena.",
        &[("The state", "a new arena"), ("the city", "a new arena")],
    );
}

#[test]
fn what_is_set_off_behind_a_subject_is_no_subject() {
    assert_pays(
        "The fund, with 900 clerks in its employ and offices in six towns, is ploughing £3m into games.",
        &[("The fund", "games")],
    );
    assert_pays(
        "The reds, bankrolled by two brothers who gave them a boat last spring, have spent £3m on mail.",
        &[("The reds", "mail")],
    );
    assert_pays(
        "The club, whose owner left on Monday, sold its hall and bought a shop for £3m.",
        &[("The club", "a shop")],
    );
    assert_pays(
        "It was the town, not the builder, that paid £3m to clear the soil.",
        &[("the town", "clear the soil")],
    );
    assert_pays(
        "The pension top-up, intended for widows, would cost taxpayers £3m.",
        &[("taxpayers", "The pension top-up")],
    );
}

#[test]
fn who_is_blamed_or_committed_or_beside_with_pays() {
    assert_pays(
        "Auditors faulted the navy for paying £7m for engines.",
        &[("the navy", "engines")],
    );
    assert_pays(
        "The board thanked the navy after paying £7m for engines.",
        &[("The board", "engines")],
    );
    assert_pays("The deal commits Oslo to buying £3m of steel.", &[("Oslo", "steel")]);
    assert_pays(
        "The path will open in May, with the council chipping in £2m for a bridge.",
        &[("the council", "a bridge")],
    );
    assert_pays(
        "Taxpayers are on the hook for £3m in repairs to the arena.",
        &[("Taxpayers", "repairs to the arena")],
    );
}

#[test]
fn work_done_at_a_cost_is_of_who_does_it() {
    assert_pays("At a cost of £3m, Oslo is buying six ferries.", &[("Oslo", "six ferries")]);
    assert_pays("At a cost of £3m, the ferry port reopened.", &[("-", "the ferry port")]);
    assert_pays("The city renovated the pier at a cost of £3m.", &[("The city", "the pier")]);
    assert_pays(
        "They slept in a house that the school renovated at a cost of £3m.",
        &[("the school", "a house")],
    );
    assert_pays(
        "The pier, the work of a Dane, was rebuilt at a cost to the borough of £14m.",
        &[("the borough", "The pier")],
    );
}

#[test]
fn whose_money_it_is_pays() {
    assert_pays("Fighting fires drained £3m from Ohio's coffers.", &[("Ohio", "Fighting fires")]);
    assert_pays("India's farm subsidy swallowed £3m.", &[("India", "India's farm subsidy")]);
    assert_pays("Some £3m is earmarked in Leeds's budget for buses.", &[("Leeds", "buses")]);
    assert_pays(
        "About a fifth of EU money, or roughly £5m a year, still goes to farmers.",
        &[("EU", "farmers")],
    );
    assert_pays("Some 40 percent of the health budget is swallowed by wages.", &[("-", "wages")]);
    assert_pays("Half the roof was eaten by rust, and £3m went on tiles.", &[("-", "tiles")]);
    assert_pays("The rink, funded by the state, cost £3m.", &[("the state", "The rink")]);
    assert_pays("The rink, funded by higher taxes, cost £3m.", &[("-", "The rink")]);
}

#[test]
fn what_is_bought_stands_before_its_worth() {
    assert_pays(
        "The carrier placed an order for 150 jets worth £3m.",
        &[("The carrier", "150 jets")],
    );
    assert_pays(
        "Voters approved the purchase of 36 buses for up to £6m.",
        &[("Voters", "the purchase of 36 buses")],
    );
    assert_pays("The tram it ordered in 2018 for £8m is late.", &[("it", "The tram")]);
    assert_pays(
        "The start-up rents two floors of a tower at £6m a year.",
        &[("The start-up", "two floors of a tower")],
    );
    assert_pays("The town wants its bridge built for £9m.", &[("The town", "its bridge")]);
    assert_pays(
        "The hall will be built for £6m by a Danish firm.",
        &[("a Danish firm", "The hall")],
    );
    assert_pays(
        "Parliament struck £3m from the state's ferry programme.",
        &[("Parliament", "the state's ferry programme")],
    );
}

#[test]
fn a_purpose_ends_before_a_clause_without_a_pronoun() {
    assert_pays("The state put £3m into a dam nobody asked for.", &[("The state", "a dam")]);
    assert_pays("The state put £3m into helping everyone.", &[("The state", "helping everyone")]);
    assert_pays("We put £3m into that seat and got beaten.", &[("We", "that seat")]);
    assert_pays("Only 3 percent of the aid budget goes to schools.", &[("-", "schools")]);
    assert_pays(
        "The pier, first put at £2m, is now expected to cost £3m.",
        &[("-", "The pier"), ("-", "The pier")],
    );
    assert_pays(
        "None of the £3m earmarked for the roof had been spent by Easter.",
        &[("-", "the roof")],
    );
}

#[test]
fn a_chain_of_verbs_has_one_subject() {
    assert_pays("The navy is understood to have spent £3m on tugs.", &[("The navy", "tugs")]);
    assert_pays("The port seems ready to pay £3m for cranes.", &[("The port", "cranes")]);
    assert_pays("It is time to spend £3m on trams.", &[("-", "trams")]);
    assert_pays("The parish took a loan to spend £3m on a hall.", &[("The parish", "a hall")]);
    assert_pays("The state told the town to pay £3m for a hall.", &[("the town", "a hall")]);
    assert_pays(
        "The council on Monday night agreed to buy the mill for £3m.",
        &[("The council", "the mill")],
    );
}

#[test]
fn who_bears_a_cost_pays() {
    assert_pays(
        "Bern and Basel are splitting the £3m cost of a bridge.",
        &[("Bern and Basel", "a bridge")],
    );
    assert_pays("The papers show the £3m cost of a bridge.", &[("-", "a bridge")]);
    assert_pays(
        "Oslo is giving Rome £3m for beds and Athens £1m.",
        &[("Oslo", "beds"), ("Oslo", "beds")],
    );
    assert_pays(
        "Building the wall took £3m out of the parish's budget.",
        &[("the parish", "Building the wall")],
    );
}

#[test]
fn who_announces_or_shares_an_award_pays() {
    assert_pays(
        "The firm has been awarded £3m to sustain tankers, the Pentagon announced.",
        &[("the Pentagon", "sustain tankers")],
    );
    assert_pays(
        "The firm has been awarded £3m to sustain tankers, analysts said.",
        &[("-", "sustain tankers")],
    );
    assert_pays(
        "The parliament budgeted £50m for cars for its members, or £100,000 apiece.",
        &[("The parliament", "cars for its members"), ("The parliament", "cars for its members")],
    );
    assert_pays(
        "Schools would be stripped of £7m in federal funding.",
        &[("federal", "federal funding")],
    );
}
