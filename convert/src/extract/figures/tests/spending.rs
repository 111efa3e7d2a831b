//! Which sums are spending, by idioms, by what stands beside them and by the figures before them.

use copydesk_model::FigureKind;
use copydesk_model::FigureKind::{
    Asset, Change, Contribution, Debt, Income, Loss, Other, Penalty, Price, Share, Spending,
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
    assert_kind("Treasurers have pencilled in £7.5bn for locks.", Spending);
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
    assert_kind("It dropped $3 million on leaflets.", Spending);
    assert_kinds("Oslo will put €9m, about $10m, into wells.", &[Spending, Spending]);
    assert_kind("It put $6 million on the air.", Spending);
    assert_kind("Sales dropped 4 percent on Monday.", Change);
    assert_kind("Two brothers have put $3 million into the super PAC.", Contribution);
    assert_kind("The fair should pump $9 million into the local economy.", Income);
}

#[test]
fn things_swallow_run_and_set_back() {
    assert_kind("The rocket has consumed $9 billion.", Spending);
    assert_kind("The roof will set the parish back £850,000.", Spending);
    assert_kind("The refit ran the navy $11 million.", Spending);
    assert_kind("Upkeep runs to £2.2m a year.", Spending);
    assert_kind("The fund will run $9 billion short.", Debt);
}

#[test]
fn what_is_needed_or_reckoned_is_spending() {
    assert_kind("The dam needs $2 billion in repairs.", Spending);
    assert_kind("Mending the pier will take €50 million or so.", Spending);
    assert_kind("A new lock, which surveyors put at $9 million, is overdue.", Spending);
    assert_kind("£3.5bn, give or take, is what it would cost.", Spending);
    assert_kind("The yard was built for $70 million.", Spending);
    assert_kind("The round values it at £1.5bn.", Asset);
    assert_kind("One course is priced at $3 million.", Price);
}

#[test]
fn public_bodies_give_and_are_given() {
    assert_kind("Rome will chip in €100m.", Spending);
    assert_kind("Berlin will give Malta €30 million in budget support.", Spending);
    assert_kind("Ohio's contribution to the dam fell to $660,000.", Spending);
    assert_kind("$2 million from the state for a bridge.", Spending);
    assert_kind("A $1,400 stimulus check went to most.", Spending);
    assert_kind("Sponsors have promised $9 million for the fair.", Contribution);
    assert_kind("She pledged $5 million to the foundation.", Contribution);
}

#[test]
fn a_large_sum_before_one_thing_is_what_it_costs() {
    assert_kind("They defended a €336,000 bicycle shed.", Spending);
    assert_kind("A billion-dollar embassy compound stands empty.", Spending);
    assert_kind("He runs a $40 million company.", Other);
    assert_kind("A $90 million jackpot was won.", Other);
    assert_kind("It closed a €1.7bn funding round.", Income);
    assert_kind("The suit seeks $50 million.", Penalty);
}

#[test]
fn steps_are_spending_where_what_steps_is() {
    assert_kind("It faces a 6 percent cut in state support.", Spending);
    assert_kind("Schools are held to a 1 percent increase in funding.", Spending);
    assert_kind("The agency's travel costs jumped 8 percent.", Spending);
    assert_kind("Money for wells would fall 8 percent.", Spending);
    assert_kind("There was a 6 percent drop in exports.", Change);
}

#[test]
fn parts_and_growth_of_spending_are_spending() {
    assert_kinds("It asked for $9 million. Of that, $2 million is new.", &[Spending, Spending]);
    assert_kinds(
        "Of the $60 million requested for the base, $22 million would mend roofs.",
        &[Spending, Spending],
    );
    assert_kinds(
        "The line burned $9 million in fuel in June, 22 percent more than a year before.",
        &[Spending, Spending],
    );
    assert_kinds("Oslo will pay €9 million, a rise of 8.3 percent.", &[Spending, Spending]);
    assert_kinds("It cost $9 billion. It may be $12 billion in the end.", &[Spending, Spending]);
    assert_kinds(
        "The state spends $4 billion on jails, though 40 percent of inmates wait for trial.",
        &[Spending, Share],
    );
}

#[test]
fn what_another_did_in_the_same_clause_is_spending() {
    assert_kinds(
        "Oslo spent 3 percent of GDP on arms; Bern, far smaller, managed 2 percent.",
        &[Spending, Spending],
    );
    assert_kinds("One party spent £12m on it and the other £9m.", &[Spending, Spending]);
    assert_kinds(
        "She billed the office for these: $900 for a suite, $340 for wine.",
        &[Spending, Spending],
    );
    assert_kinds("It spent $3 billion on spots and earned $9 billion.", &[Spending, Income]);
}

#[test]
fn one_unit_of_a_currency_buys_at_a_rate() {
    assert_kinds("One dollar bought 64.8 pence.", &[Price, Price]);
    assert_kind("The club bought the hall for $9 million.", Spending);
}

#[test]
fn weights_rows_and_scales_are_no_bounds() {
    assert_bound("It is buried under £20 million of debt.", "Exact");
    assert_bound("They fought over a $780,000 deal.", "Exact");
    assert_bound("Guards start at $16.20 an hour.", "Exact");
    assert_bound("A suit could bring the total up to $8 million.", "Exact");
    assert_bound("The fund was topped up to $8 million.", "Exact");
    assert_bound("It offers grants of up to $8 million.", "AtMost");
    assert_bound("It cost under $8 million.", "LessThan");
    assert_bound("It cost over $8 million.", "MoreThan");
}
