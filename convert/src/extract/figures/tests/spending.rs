//! Which sums are spending, by idioms, by what stands beside them and by the figures before them.

use copydesk_model::FigureKind;
use copydesk_model::FigureKind::{
    Asset, Change, Contribution, Debt, Income, Loss, Other, Penalty, Poll, Price, Share, Spending,
    Tax, Wage,
};

use super::{article, assert_bound, assert_kind};

/// The kinds of all figures.
#[track_caller]
fn assert_kinds(text: &str, kinds: &[FigureKind]) {
    let article = article(text);
    assert_eq!(article.figures.iter().map(|f| f.kind).collect::<Vec<_>>(), kinds, "{text}");
}

#[test]
fn verbs_with_particles_pay() {
    assert_kind("Treasurers have pencilled in £4.1bn for locks.", Spending);
    assert_kind("Shippers shelled out $40 million on filters.", Spending);
    assert_kind("Another £2m has been ring-fenced for dykes.", Spending);
    assert_kind("Some $4 million was set aside for masks.", Spending);
    assert_kind("The port has set $12 million aside for a pier.", Spending);
    assert_kind("The airline burned through $2 billion in a year.", Spending);
    assert_kind("The bank set aside $2 billion for bad loans.", Loss);
    assert_kind("Takings fell off to £2m.", Price);
}

#[test]
fn money_is_put_sunk_and_thrown_somewhere() {
    assert_kind("The club is sinking £30m into a lab.", Spending);
    assert_kind("It dropped $3 million on posters.", Spending);
    assert_kinds("Oslo will put €9m, about $10m, into wells.", &[Spending, Spending]);
    assert_kind("It put $6 million on the air.", Spending);
    assert_kind("Sales dropped 4 percent on Monday.", Change);
    assert_kind("Two brothers have put $3 million into the super PAC.", Contribution);
    assert_kind("The fair should pump $9 million into the local economy.", Income);
}

#[test]
fn things_swallow_run_and_set_back() {
    assert_kind("The canal has consumed $9 billion.", Spending);
    assert_kind("The roof will set the parish back £850,000.", Spending);
    assert_kind("The refit ran the navy $11 million.", Spending);
    assert_kind("Upkeep runs to £2.2m a year.", Spending);
    assert_kind("The scheme will end up $9 billion short.", Debt);
}

#[test]
fn what_is_needed_or_reckoned_is_spending() {
    assert_kind("The pier needs $7 million in repairs.", Spending);
    assert_kind("Dredging the canal will take €70 million.", Spending);
    assert_kind("A new lock, which surveyors put at $9 million, is overdue.", Spending);
    assert_kind("£7bn, give or take, is what a mole would cost.", Spending);
    assert_kind("The yard was built for $70 million.", Spending);
    assert_kind("The round values it at £1.5bn.", Asset);
    assert_kind("One course is priced at $3 million.", Price);
}

#[test]
fn public_bodies_give_and_are_given() {
    assert_kind("Rome will chip in €100m.", Spending);
    assert_kind("Berlin will give Malta €30 million in budget support.", Spending);
    assert_kind("Ohio's contribution to the dam fell to $240,000.", Spending);
    assert_kind("$2 million from the state for a bridge.", Spending);
    assert_kind("A $1,400 stimulus check went to most.", Spending);
    assert_kind("Sponsors have promised $9 million for the fair.", Contribution);
    assert_kind("She pledged $5 million to the foundation.", Contribution);
}

#[test]
fn a_large_sum_before_one_thing_is_what_it_costs() {
    assert_kind("Critics mocked a €240,000 garden pavilion.", Spending);
    assert_kind("A billion-dollar naval depot stands empty.", Spending);
    assert_kind("He runs a $40 million company.", Other);
    assert_kind("A $90 million jackpot was won.", Other);
    assert_kind("It closed a €40m funding round.", Income);
    assert_kind("The suit seeks $50 million.", Penalty);
}

#[test]
fn steps_are_spending_where_what_steps_is() {
    assert_kind("It faces a 9 percent cut in federal support.", Spending);
    assert_kind("Clubs won a 3 percent increase in funding.", Spending);
    assert_kind("The agency's travel costs jumped 8 percent.", Spending);
    assert_kind("Money for wells would fall 7 percent.", Spending);
    assert_kind("There was a 6 percent drop in exports.", Change);
}

#[test]
fn parts_and_growth_of_spending_are_spending() {
    assert_kinds("It asked for $9 million. Of that, $2 million is new.", &[Spending, Spending]);
    assert_kinds(
        "Of the $30 million sought for the port, $12 million would mend roofs.",
        &[Spending, Spending],
    );
    assert_kinds(
        "The ferry line spent $9 million on oil in June, 12 percent more than in May.",
        &[Spending, Spending],
    );
    assert_kinds("Oslo will pay €9 million, a rise of 5 percent.", &[Spending, Spending]);
    assert_kinds("It cost $9 billion. It may be $12 billion in the end.", &[Spending, Spending]);
    assert_kinds(
        "The state spends $4 billion on jails, though 40 percent of inmates wait for trial.",
        &[Spending, Share],
    );
}

#[test]
fn what_another_did_in_the_same_clause_is_spending() {
    assert_kinds(
        "Oslo spent 3 percent of GDP on arms; Bern managed 2 percent.",
        &[Spending, Spending],
    );
    assert_kinds("One party spent £12m on it and the other £9m.", &[Spending, Spending]);
    assert_kinds(
        "She billed the club for these: $900 for a suite, $340 for wine.",
        &[Spending, Spending],
    );
    assert_kinds("It spent $3 billion on spots and earned $9 billion.", &[Spending, Income]);
}

#[test]
fn one_unit_of_a_currency_buys_at_a_rate() {
    assert_kinds("One dollar bought 71 pence.", &[Price, Price]);
    assert_kind("The club bought the hall for $9 million.", Spending);
}

#[test]
fn weights_rows_and_scales_are_no_bounds() {
    assert_bound("It is groaning under £9 million of debt.", "Exact");
    assert_bound("They fell out in a row over $240,000.", "Exact");
    assert_bound("Nurses start at $21 an hour.", "Exact");
    assert_bound("A bonus would push her pay up to $9 million.", "Exact");
    assert_bound("The kitty was topped up to $9 million.", "Exact");
    assert_bound("It offers grants of up to $8 million.", "AtMost");
    assert_bound("It cost under $8 million.", "LessThan");
    assert_bound("It cost over $8 million.", "MoreThan");
}

#[test]
fn who_did_something_with_a_sum_may_stand_behind_it_without_that() {
    assert_kind("The $7 million the council spent on huts is gone.", Spending);
    assert_kind("Nobody counts the $7 million a rival group dropped on leaflets.", Spending);
    assert_kind("It means to halve the £7bn it sets aside for canals.", Spending);
    assert_kind("The $7 million that the guild plans to use for leaflets is late.", Spending);
    assert_kinds(
        "The fair raised $7 million, short of the $9 million the mayor had promised.",
        &[Income, Income],
    );
}

#[test]
fn a_sum_may_be_far_from_its_verb() {
    assert_kind("An extra $7bn, most of it from Oslo, has been pledged for wells.", Spending);
    assert_kind("Two years and some $7 million later, the lock still leaks.", Spending);
    assert_kind("Around £7m is to be made available for roofs.", Spending);
    assert_kind("Another £7m or so will be needed.", Spending);
    assert_kind("Nearly €7m has so far gone into the dykes.", Spending);
    assert_kind("The board signed off on €7m for dykes.", Spending);
    assert_kind("Oslo has promised Riga a further 7 million dollars' worth of boats.", Spending);
}

#[test]
fn sums_that_are_kept_missed_or_charged_are_no_spending() {
    assert_kind("It ended May with $700,000 on hand.", Asset);
    assert_kinds(
        "The jury awarded her $9 million, a sum the judge cut to $3 million.",
        &[Penalty, Penalty],
    );
    assert_kind("The fund, with $700 billion under management, bought a port.", Asset);
    assert_kind("The mayor must close a gap of $7 million.", Debt);
    assert_kind("The harbour charges crews as much as $7,000 for a berth.", Price);
    assert_kind("Each buoy runs about $7 million.", Price);
    assert_kind("The typical water bill rose to $70.", Price);
    assert_kind("Parents will have £7-a-day meals.", Price);
    assert_kind("It costs the state £70 a day to keep a cow.", Spending);
    assert_kind("A baker kicked in $7,000.", Contribution);
    assert_kind("The county kicked in $7 million for the pier.", Spending);
    assert_kind("A homeowner would pay $70 more under the levy.", Tax);
    assert_kind("A post that pays £70,000 is free.", Wage);
    assert_kind("The budget gives nurses a 7 percent raise.", Wage);
}

#[test]
fn a_part_of_money_is_spending_and_an_answer_is_not() {
    assert_kind("Around 0.7 per cent of its income goes on aid.", Spending);
    assert_kind("Some 70 percent of what the club spends goes on wages.", Spending);
    assert_kinds(
        "Weeds have eaten up 70 percent of the $7 million a parish budgeted.",
        &[Spending, Spending],
    );
    assert_kind("Each state would have to reserve 7 per cent of GDP for dykes.", Spending);
    assert_kind("The charter reserves 7 percent of the seats for guilds.", Share);
    assert_kind("Some 47 percent of Danes oppose higher harbour spending.", Poll);
}

#[test]
fn money_is_cut_from_and_added_to_budgets() {
    assert_kind("Clinics face a cut of at least £70m to night shifts.", Spending);
    assert_kind("The bill trims the harbour account by $7 million.", Spending);
    assert_kind("The bill adds $7 million for barracks.", Spending);
    assert_kind("It means to trim $7 million off the ferry office.", Spending);
    assert_kinds("A club gave £7m, to which the state added £9m.", &[Contribution, Spending]);
    assert_kinds("Oslo spent £9bn on huts and means to trim that by £2bn.", &[Spending, Spending]);
    assert_kinds("The works will come in at £7bn, not the £2bn once told.", &[Spending, Spending]);
    assert_kind("The motion, which would have given clinics $7 million, failed.", Spending);
}

#[test]
fn what_governs_the_noun_is_no_bound_of_the_amount() {
    assert_bound("Prices rose under a 30 percent levy.", "Exact");
    assert_bound("The town lives on under a million dollars.", "LessThan");
    assert_bound("Quizzed about $7 million in fees, she left.", "Exact");
    assert_bound("The barge was first estimated at $7 million.", "Exact");
    assert_bound("The barge cost an estimated $7 million.", "About");
    assert_bound("He earns twice the federal floor of $7.", "Exact");
    assert_bound("Members pay a minimum of $7.", "AtLeast");
    assert_bound("It takes over $7 million a year.", "MoreThan");
    assert_bound("The talks over $7 million in aid failed.", "Exact");
    assert_bound("The barge cost close on $7 million.", "About");
}

#[test]
fn a_story_says_whose_money_it_reckons_in() {
    let unit = |text: &str| {
        let article = article(text);
        article.figures.iter().map(|f| f.amount.to_string()).collect::<Vec<_>>()
    };
    let pakistan = ["3000000000 PKR"];
    assert_eq!(unit("Lahore is dry. The canal will cost 3 billion rupees."), pakistan);
    assert_eq!(unit("Lahore is dry.\nIt rained.\nIt will cost 3 billion rupees."), pakistan);
    // Two nations, or none before it.
    let india = ["3000000000 INR"];
    assert_eq!(unit("Lahore is dry. So is Nepal. It will cost 3 billion rupees."), india);
    assert_eq!(unit("It will cost 3 billion rupees.\nLahore is dry."), india);
    // A person, and money in which news reckons everywhere.
    assert_eq!(unit("Ms. Jordan is back. It will cost 3 billion dinars."), ["3000000000 IQD"]);
    assert_eq!(unit("Ottawa is dry. It will cost 3 billion dollars."), ["3000000000 USD"]);
}
