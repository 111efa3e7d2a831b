//! Who pays and for what, where it stands far from the amount or in another form.

use super::payers::assert_pays;

#[test]
fn a_noun_of_spending_has_its_purpose_behind_it() {
    assert_pays(
        "The council's spending on agency staff rose from £3m to £5m.",
        &[("The council", "agency staff"), ("The council", "agency staff")],
    );
    assert_pays("Subsidies on fertiliser will rise to £3m.", &[("-", "fertiliser")]);
    assert_pays("The £3m cost of the line was met by the state.", &[("the state", "the line")]);
    assert_pays("Organisers put the cost of the games at £3m.", &[("-", "the games")]);
    assert_pays("Oslo signed a £3m contract for Lynx boats.", &[("Oslo", "Lynx boats")]);
    assert_pays("The firm made a £3m investment in kilns.", &[("The firm", "kilns")]);
}

#[test]
fn an_amount_set_off_by_a_dash_shares_the_purpose_before_it() {
    assert_pays(
        "The league spent much more to build the pier — over £3m in all.",
        &[("The league", "build the pier")],
    );
    assert_pays(
        "The firm spent less -- about £3m -- on mending the pier.",
        &[("The firm", "mending the pier")],
    );
}

#[test]
fn an_amount_set_off_by_a_comma_shares_the_purpose_before_it() {
    assert_pays(
        "The reds spent more on films, $3 million, than on mail, $1.1 million.",
        &[("The reds", "films"), ("The reds", "mail")],
    );
    assert_pays(
        "The conference cost $823,000, including $75,000 for a tent.",
        &[("-", "The conference"), ("-", "a tent")],
    );
    assert_pays("$7 million is needed this year to feed them.", &[("-", "feed them")]);
    assert_pays("Only 12 percent of the budget goes to research.", &[("-", "research")]);
    assert_pays("The hotel, bought for $140 million, opens.", &[("-", "The hotel")]);
    assert_pays("Spending on jails, which has doubled, exceeds $8 billion.", &[("-", "jails")]);
}

#[test]
fn shares_of_one_share_go_on_behind_with() {
    assert_pays(
        "Members agreed to put 5 percent of GDP into defence, with 3.5 percent for arms and \
         1.5 percent for roads.",
        &[("Members", "defence"), ("Members", "arms"), ("Members", "roads")],
    );
    assert_pays("Half of the $20 million went to a firm.", &[("-", "-")]);
    assert_pays("Oslo will raise military outlays to 3 percent.", &[("Oslo", "military outlays")]);
    assert_pays("They passed a $65 million bond to build a school.", &[("They", "build a school")]);
    assert_pays("The scheme, with an outlay of £3m, goes on.", &[("-", "The scheme")]);
}

#[test]
fn a_clause_about_a_thing_says_what_the_thing_costs() {
    assert_pays("She showed a film on which the board will spend £3m.", &[("the board", "a film")]);
    assert_pays(
        "She praised the rebate, which one board estimates would cost as little as £3m.",
        &[("-", "the rebate")],
    );
    assert_pays("The hall, which was due to cost £3m, is shut.", &[("-", "The hall")]);
    assert_pays("The barn, costing £3m, was begun in May.", &[("-", "The barn")]);
    assert_pays("The barn, which she bought in 2004 for £3m, burned.", &[("she", "The barn")]);
    assert_pays("The scheme, begun in 2009 at a cost of £3m, ended.", &[("-", "The scheme")]);
}

#[test]
fn units_and_asides_are_no_purpose() {
    assert_pays("Lynx paid some £40,000 a match to film them.", &[("Lynx", "film them")]);
    assert_pays("Lynx paid £3m to show “Reef”.", &[("Lynx", "show “Reef")]);
    assert_pays("The charity spent 84p in every pound on clinics.", &[("The charity", "clinics")]);
    assert_pays("It showed £3m in payments for van hire.", &[("It", "van hire")]);
    assert_pays(
        "The state spent £3m of the £9m set aside for sheds.",
        &[("The state", "sheds"), ("The state", "sheds")],
    );
    assert_pays("The senate passed a £3m spending bill.", &[("The senate", "-")]);
}

#[test]
fn money_whose_subject_is_a_budget_is_of_whoever_has_it() {
    assert_pays("The ministry's budget was cut to £3m.", &[("The ministry", "-")]);
    assert_pays("Capital outlay was raised to £3m.", &[("-", "Capital outlay")]);
    assert_pays("The new wing has a budget of £3m.", &[("-", "The new wing")]);
    assert_pays(
        "Cabinet members agreed on Tuesday to cut £3m from the parks budget.",
        &[("Cabinet members", "the parks budget")],
    );
    assert_pays("The budget would cut the agency by 31 percent.", &[("-", "the agency")]);
}

#[test]
fn the_payer_stands_behind_from_and_before_the_grant() {
    assert_pays(
        "Lund Rail was granted £3m in subsidies from Oslo and the county.",
        &[("Oslo and the county", "subsidies")],
    );
    assert_pays(
        "The fair, funded by a £3m Arts Council grant, opens.",
        &[("Arts Council", "The fair")],
    );
    assert_pays("The mill was bought for £3m.", &[("-", "The mill")]);
    assert_pays("Campaigns have cost an average of £3m.", &[("-", "Campaigns")]);
    assert_pays(
        "Oslo reacted by opening camps and providing £3m in grants.",
        &[("Oslo", "grants")],
    );
}

#[test]
fn a_purpose_ends_where_another_thing_is_said() {
    assert_pays(
        "The board found £3m for the quay by draining a fund.",
        &[("The board", "the quay")],
    );
    assert_pays(
        "The budget puts £3m into schools and closes a hole in the books.",
        &[("-", "schools")],
    );
    assert_pays("The town spent £3m on roads and bridges.", &[("The town", "roads and bridges")]);
    assert_pays("The line burned £3m in fuel in the third quarter.", &[("The line", "fuel")]);
    assert_pays(
        "The town spent £3m on homes hit by floods.",
        &[("The town", "homes hit by floods")],
    );
    assert_pays("The firm will spend £3m or so building kilns.", &[("The firm", "building kilns")]);
}

#[test]
fn what_a_sum_would_do_is_its_purpose() {
    assert_pays(
        "Of the £9m asked for the port, £2m would replace two cranes.",
        &[("-", "the port"), ("-", "replace two cranes")],
    );
    assert_pays(
        "Just £2m of the party's £9m budget will be devoted to radio ads.",
        &[("the party", "radio ads"), ("the party", "budget")],
    );
    assert_pays("The state spent £3m in its budget for seed.", &[("The state", "seed")]);
}

#[test]
fn what_is_free_is_a_purpose_and_for_free_is_none() {
    assert_pays("The town set aside £3m for free bus rides.", &[("The town", "free bus rides")]);
    assert_pays("The town budgeted £3m for good roads.", &[("The town", "good roads")]);
    assert_pays("The town spent £3m for free.", &[("The town", "-")]);
    assert_pays("The pier was built for £3m.", &[("-", "The pier")]);
    assert_pays("The pier was built at a cost of £3m.", &[("-", "The pier")]);
}

#[test]
fn when_and_how_something_is_meant_are_not_what_it_is_for() {
    assert_pays("On appeal, the yard was told to pay £3m.", &[("the yard", "-")]);
    assert_pays("On weekdays, the town spends £3,000.", &[("the town", "-")]);
    assert_pays("For context, the town spent £3m.", &[("the town", "-")]);
    assert_pays("On roads, the town spends £3m.", &[("the town", "roads")]);
    assert_pays("On defence, the bill provides £3m.", &[("the bill", "defence")]);
    assert_pays("For education, the town spends £3m.", &[("the town", "education")]);
    assert_pays("The town spent £3m in the first half of 2024 on roads.", &[("The town", "roads")]);
    assert_pays(
        "The town spent £3m, a tenth of its budget, to the joy of its rivals.",
        &[("The town", "-")],
    );
    assert_pays("The town devotes £3m, a record, to parks.", &[("The town", "parks")]);
}
