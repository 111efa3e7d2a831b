//! Sums of a budget, law or plan that a sentence before tells of, and how far money has got that is not told of
//! with a verb of its own.

use super::{article, assert_figures, assert_kind};
use copydesk_model::{Article, FigureKind};

/// Figures as "words, kind, status".
fn told(article: &Article) -> Vec<String> {
    let told = article.figures.iter().map(|f| {
        let status = f.status.map_or("-".to_owned(), |s| format!("{s:?}"));
        format!("{}, {:?}, {status}", f.mention.words, f.kind)
    });
    told.collect()
}

#[track_caller]
fn assert_told(text: &str, expected: &[&str]) {
    assert_eq!(told(&article(text)), expected, "{text}");
}

#[test]
fn a_law_or_budget_told_of_before_gives_and_takes() {
    assert_told(
        "The senate passed the harbour bill on Tuesday, and the president signed it. Docks get \
         £40 million. Ferries lose £2 million.",
        &["£40 million, Spending, Committed", "£2 million, Spending, Cut"],
    );
    assert_told(
        "The mayor unveiled her budget on Monday. Parks get £3m and libraries £2m.",
        &["£3m, Spending, Proposed", "£2m, Spending, Proposed"],
    );
    assert_told(
        "The governor's budget sets aside £9 million for docks.",
        &["£9 million, Spending, Proposed"],
    );
    assert_told(
        "The governor's budget, adopted on Friday, sets aside £9 million for docks.",
        &["£9 million, Spending, Committed"],
    );
    assert_told(
        "The harbour bill passed the House on Monday.\nDocks get £40 million.",
        &["£40 million, Spending, Proposed"],
    );
    assert_told(
        "Inside the act is £9 million for new piers, along with £2 million for buoys.",
        &["£9 million, Spending, Committed", "£2 million, Spending, Committed"],
    );
    assert_told(
        "Lawmakers slipped £9 million for a museum into the bill.",
        &["£9 million, Spending, Proposed"],
    );
    assert_told(
        "There is £9 million in the bill for the docks.",
        &["£9 million, Spending, Proposed"],
    );
    assert_told(
        "The docks stand to get £9 million under the bill.",
        &["£9 million, Spending, Proposed"],
    );
    assert_told(
        "Including the £9 million for docks and the £2 million for buoys, the navy's plan is vast.",
        &["£9 million, Spending, Proposed", "£2 million, Spending, Proposed"],
    );
    assert_told(
        "The measure, with £9 million for docks, passed the House.",
        &["£9 million, Spending, Proposed"],
    );
    assert_told(
        "The plan, which Governor Roe signed in May, adds lanes. Bus aid grows by £3 million.",
        &["£3 million, Spending, Committed"],
    );
}

#[test]
fn a_scheme_of_taxes_and_a_rival_give_nothing() {
    assert_kind(
        "The council signed the tax plan on Friday. The firms get £40 million.",
        FigureKind::Other,
    );
    assert_kind(
        "The trade bill passed on Friday. Steel makers gain £40 million.",
        FigureKind::Change,
    );
    assert_kind(
        "The council adopted the budget on Friday. He gets £300 a week.",
        FigureKind::Other,
    );
    assert_kind(
        "The council adopted the budget on Friday. The pier would lose £3 million in fees.",
        FigureKind::Loss,
    );
}

#[test]
fn what_is_for_something_is_not_spent_yet() {
    assert_told("Another £9 million is for sewers.", &["£9 million, Spending, Committed"]);
    assert_told(
        "£9 million for the bypass is in the budget.",
        &["£9 million, Spending, Committed"],
    );
    assert_told(
        "The agency had spent only £2m of its £9m.",
        &["£2m, Spending, Spent", "£9m, Spending, Committed"],
    );
    assert_told("With £3m in new funding, it stays.", &["£3m, Spending, Committed"]);
    assert_told("The £3m being diverted to the wall is theirs.", &["£3m, Spending, Committed"]);
}

#[test]
fn work_that_is_under_way_is_committed() {
    assert_told(
        "The county is halfway through a £30 million renovation of its jail.",
        &["£30 million, Spending, Committed"],
    );
    assert_told(
        "The ramp is part of a £30 million overhaul of the port.",
        &["£30 million, Spending, Committed"],
    );
    assert_told(
        "The ramp is part of a £30 million plan that voters rejected.",
        &["£30 million, Spending, Proposed"],
    );
    assert_told(
        "Near the £90 million tower that the bank is building, rents rise.",
        &["£90 million, Spending, Committed"],
    );
    assert_told(
        "Near the £90 million tower that the bank built, rents rise.",
        &["£90 million, Spending, Spent"],
    );
}

#[test]
fn what_is_told_that_it_would_be_done_is_decided() {
    assert_told(
        "Officials said on Monday that £5 million would be spent on levees.",
        &["£5 million, Spending, Committed"],
    );
    assert_told(
        "Analysts said that £5 million would be needed.",
        &["£5 million, Spending, Estimated"],
    );
    assert_told(
        "Voters turned down a plan to spend £90 million on a rink.",
        &["£90 million, Spending, Proposed"],
    );
    assert_told(
        "The council will decide whether to spend £5 million on a rink.",
        &["£5 million, Spending, Proposed"],
    );
    assert_told(
        "The board put off a vote on a £5 million contract for buses.",
        &["£5 million, Spending, Proposed"],
    );
    assert_told(
        "The contract calls for the city to pay £5 million.",
        &["£5 million, Spending, Committed"],
    );
    assert_told(
        "The petition calls for the city to pay £5 million.",
        &["£5 million, Spending, Proposed"],
    );
    assert_told(
        "They intend to limit spending to £5 million.",
        &["£5 million, Spending, Committed"],
    );
    assert_told("Repairs costing £3m were approved.", &["£3m, Spending, Committed"]);
    assert_told("Repairs costing £3m have closed the pier.", &["£3m, Spending, Estimated"]);
    assert_told(
        "Lawmakers balked at spending £5 million on a study.",
        &["£5 million, Spending, Proposed"],
    );
    assert_told(
        "The navy's plan calls for spending £9 million a year on tugs.",
        &["£9 million, Spending, Proposed"],
    );
}

#[test]
fn what_is_paid_all_the_time_is_spent() {
    assert_told("The tower costs the city £9 million a year.", &["£9 million, Spending, Spent"]);
    assert_told(
        "The tax break costs the state £9 million a year.",
        &["£9 million, Spending, Estimated"],
    );
    assert_told("The tower costs the city £9 million.", &["£9 million, Spending, Estimated"]);
    assert_told(
        "The airline is paying £90,000 a month for a hangar.",
        &["£90,000, Spending, Spent"],
    );
    assert_told(
        "The airline is paying £9 million for a hangar.",
        &["£9 million, Spending, Committed"],
    );
}

#[test]
fn what_was_before_is_spent_and_what_is_forecast_estimated() {
    assert_figures(
        "Bern aims to lift arms spending to 3 percent of output, from 2 percent now.",
        &[
            "3 percent, Spending, Exact, Target; Bern; arms spending; output",
            "2 percent, Spending, Exact, Spent; Bern; arms spending; output",
        ],
    );
    assert_told(
        "Outlays will fall to 3 percent of output, by the bank's reckoning.",
        &["3 percent, Spending, Estimated"],
    );
    assert_told("Spending on tugs will reach £3m, the navy says.", &["£3m, Spending, Estimated"]);
    assert_told("The repairs, estimated at £3m, were put off.", &["£3m, Spending, Estimated"]);
    assert_told(
        "Had it stayed dry, the fair would have spent £3m on tents instead of £5m.",
        &["£3m, Spending, Estimated", "£5m, Spending, Spent"],
    );
    assert_told("The bill for the tunnel stands at £9bn.", &["£9bn, Spending, Estimated"]);
    assert_told(
        "Outlays are expected to top 3 percent of output.",
        &["3 percent, Spending, Estimated"],
    );
}

#[test]
fn a_scheme_told_of_before_does_not_do_what_others_do() {
    for text in [
        "The governor signed the water law in May. Acme will lose £3 million because of a strike.",
        "The grocer drew up a plan. It is losing £3m a week.",
        "The harbour act has been law for years. Ferries lose £3 million a year to fog.",
        "The bill was debated in March. The post office loses £3 million a year.",
        "The budget was tabled. The airline is losing £3 million a day.",
        "The council approved the housing plan. The builder loses £3m a month.",
        "The pension plan was closed. Clerks lose £3 million a year.",
        "The bill was tabled. Clinics, which lose £3 million a day, oppose it.",
        "The firm announced a plan to cut jobs. Its clerks would lose £3 million in pay.",
    ] {
        assert_kind(text, FigureKind::Loss);
    }
    for text in [
        "The rescue plan was filed. Creditors get £300 million.",
        "Acme unveiled a plan for electric vans. Dealers will get £3 million each.",
        "The stimulus was signed in March. Ms. Roe, a nurse, gets £52,000 a year.",
        "The hospital adopted a strategic plan. Surgeons get £600,000 a year.",
        "The law was signed in May. Mr. Roe gets £30 million this year.",
        "The law was signed in May. A lobbyist gets £30,000 a month to fight it.",
        "The law was signed in May. Economists see £3 billion in growth.",
        "The law was passed in 2010. Acme sends £3 billion to Malta each year.",
        "The budget was passed. The rail firm takes £3m off passengers.",
        "In the proposal the deductible is £3,000.",
        "£3m is in the bank under the plan.",
    ] {
        assert_kind(text, FigureKind::Other);
    }
    assert_kind(
        "The council passed its budget. Thieves take £3m out of accounts.",
        FigureKind::Income,
    );
    assert_kind("He slipped £3 million into the plan's pension fund.", FigureKind::Change);
    assert_told(
        "The senate passed the harbour bill. It takes £4 million from the parks.",
        &["£4 million, Spending, Cut"],
    );
    assert_told(
        "The mayor unveiled a plan on Monday. Libraries would lose £2 million.",
        &["£2 million, Spending, Cut"],
    );
}

#[test]
fn a_scheme_says_the_same_from_a_paragraph_before() {
    let statuses = |text: &str| told(&article(text));
    let told = "A bill for huts that the clerks drew up was signed.";
    let after = "Libraries get £3m.";
    assert_eq!(statuses(&format!("{told}\n{after}")), statuses(&format!("{told} {after}")));
}
