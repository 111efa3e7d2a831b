//! Where the words for what money is for begin and end.

use super::payers::assert_pays;

#[test]
fn times_and_adverbs_of_the_verb_end_a_purpose() {
    assert_pays(
        "The town cut £3m from its schools in eight years.",
        &[("The town", "its schools")],
    );
    assert_pays("The club spent £3m on players this season.", &[("The club", "players")]);
    assert_pays("They spent £3m on lobbying in the first nine months.", &[("They", "lobbying")]);
    assert_pays("It spent £3m on films just days before the vote.", &[("It", "films")]);
    assert_pays("The mayor would pay £3m for grants altogether.", &[("The mayor", "grants")]);
    assert_pays(
        "Hull and Leeds split the £3m cost of the park evenly.",
        &[("Hull and Leeds", "the park")],
    );
    assert_pays("The town spent £3m on its day center.", &[("The town", "its day center")]);
}

#[test]
fn clauses_and_further_verbs_end_a_purpose() {
    assert_pays("She spent £3m on a dam nobody at the port wanted.", &[("She", "a dam")]);
    assert_pays("She canceled £3m for slots she had booked.", &[("She", "slots")]);
    assert_pays(
        "The port paid £3m to ask buyers what they lost.",
        &[("The port", "ask buyers what they lost")],
    );
    assert_pays(
        "The port set aside £3m to study what to do with a shed.",
        &[("The port", "study what to do with a shed")],
    );
    assert_pays("They spent £3m on gas and now tell nurses to wait.", &[("They", "gas")]);
    assert_pays(
        "The mayor wants to spend £3m on a hall and cut £9m from schools.",
        &[("The mayor", "a hall"), ("The mayor", "schools")],
    );
    assert_pays(
        "The firm spent £3m to widen plants at Hull and in Leeds.",
        &[("The firm", "widen plants at Hull and in Leeds")],
    );
    assert_pays(
        "The aid group sought £3m to house and feed the families.",
        &[("The aid group", "house and feed the families")],
    );
    assert_pays(
        "It pays £3m a year for \"Reef\" and other shows.",
        &[("It", "\"Reef\" and other shows")],
    );
}

#[test]
fn a_purpose_stands_behind_what_becomes_of_the_money() {
    assert_pays("Few liked the £3m that has been spent on a pool.", &[("-", "a pool")]);
    assert_pays(
        "The £3m promised by the council for a hall is gone.",
        &[("the council", "a hall")],
    );
    assert_pays("So is the £3m a year now spent on guards.", &[("-", "guards")]);
    assert_pays("Hull devotes £3m, a tenth of its fund, to policing.", &[("Hull", "policing")]);
    assert_pays(
        "Hull spent £3m, or 5 percent of its fund, on guards.",
        &[("Hull", "guards"), ("Hull", "guards")],
    );
    assert_pays(
        "The senate passed a £3m bill that would go toward inspectors.",
        &[("The senate", "inspectors")],
    );
    assert_pays(
        "The firm is paying a first slice of £3m falling due in May.",
        &[("The firm", "-")],
    );
}

#[test]
fn a_purpose_stands_before_the_amount() {
    assert_pays("A boat on which £3m has been spent sank.", &[("-", "A boat")]);
    assert_pays("Hull could double what it spends on roads, £3m last year.", &[("it", "roads")]);
    assert_pays("The hall, whose price tag the club puts at £3m, is late.", &[("-", "The hall")]);
    assert_pays("Critics put the cost of the tax bill at £3m.", &[("-", "the tax bill")]);
    assert_pays(
        "For every pupil it takes, a school is sent £3,000 by the county.",
        &[("the county", "every pupil it takes")],
    );
    assert_pays("For years, a school was sent £3,000 by the county.", &[("the county", "-")]);
    assert_pays(
        "Paid for by a £3m grant, the hall in Hove opens today.",
        &[("-", "the hall in Hove")],
    );
    assert_pays("The meals scheme has been allocated £3m.", &[("-", "The meals scheme")]);
    assert_pays("The office in Hove has been allocated £3m.", &[("-", "-")]);
    assert_pays("The guild expects the line to Hove to cost £3m.", &[("-", "the line to Hove")]);
    assert_pays("Repairs costing £3m were approved.", &[("-", "Repairs")]);
}

#[test]
fn a_part_is_what_it_is_said_to_be() {
    assert_pays(
        "The state is putting up £9m in perks, of which £3m is a grant for tools.",
        &[("The state", "perks"), ("The state", "tools")],
    );
    assert_pays(
        "We spent £9m on Iowa, and £3m of that was barbecue.",
        &[("We", "Iowa"), ("We", "barbecue")],
    );
    assert_pays(
        "We spent £9m on Iowa, and £3m of that was wasted.",
        &[("We", "Iowa"), ("We", "Iowa")],
    );
}

#[test]
fn a_sum_shares_the_purpose_of_its_whole_and_no_bound_compares() {
    assert_pays(
        "Qinto spent £9m on the games, of which the halls absorbed less than £3m.",
        &[("Qinto", "the games"), ("Qinto", "the halls")],
    );
    assert_pays(
        "The port paid £2m for one wharf and expects the line to Hove to cost more than £9m.",
        &[("The port", "one wharf"), ("-", "the line to Hove")],
    );
    assert_pays(
        "The town budgeted £9m for books, and £3m was spent.",
        &[("The town", "books"), ("The town", "books")],
    );
    assert_pays("Lund will lose £3m on the site, where it has spent £9m.", &[("it", "the site")]);
    assert_pays("In Hove, where it has spent £9m, it is liked.", &[("it", "-")]);
}

#[test]
fn subsidies_go_to_somebody_and_services_open_a_sentence() {
    assert_pays("The state's subsidy to the railway rose to £3m.", &[("The state", "the railway")]);
    assert_pays("On roads, the bill provides £3m.", &[("the bill", "roads")]);
    assert_pays("On average, the bill provides £3m.", &[("the bill", "-")]);
    assert_pays("The bill that the mayor signed into law spends £3m.", &[("The bill", "-")]);
}
