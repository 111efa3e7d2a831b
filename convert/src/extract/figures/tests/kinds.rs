//! What tells spending from other amounts, in the many manners of news.

use copydesk_model::FigureKind;

use super::{assert_bound, assert_kind};

#[test]
fn what_is_missing_is_no_spending() {
    assert_kind("The county council faces a £37m budget gap next year.", FigureKind::Debt);
    assert_kind("The clinic has a $2 million funding shortfall.", FigureKind::Debt);
}

#[test]
fn a_plan_behind_its_time_is_spending() {
    assert_kind("Ms. Orr's £8 billion a year plan was shown.", FigureKind::Spending);
    assert_kind("It is a €9 billion, 10-year programme.", FigureKind::Spending);
    assert_kind("The port has a £7 million, two-year funding shortfall.", FigureKind::Debt);
    assert_kind("The keeper's £90,000-a-week wages are too high.", FigureKind::Wage);
}

#[test]
fn what_money_is_handed_over_with_is_spending_and_what_is_held_is_not() {
    assert_kind("The firm won a contract worth $85 million.", FigureKind::Spending);
    assert_kind("The army ordered 54 howitzers worth 2.4 billion zlotys.", FigureKind::Spending);
    assert_kind("Lund Air ordered 30 jets in a deal worth $3.6 billion.", FigureKind::Spending);
    assert_kind("Norway has sent weapons worth €7 billion.", FigureKind::Spending);
    assert_kind("She has shares worth €7 million.", FigureKind::Asset);
    assert_kind("The fund manages $22 billion.", FigureKind::Asset);
}

#[test]
fn what_it_takes_or_needs_to_be_done_is_spending() {
    assert_kind("It would take $2 billion to mend the dam.", FigureKind::Spending);
    assert_kind(
        "The charity needs £80,000 a month to keep the shelter open.",
        FigureKind::Spending,
    );
    assert_kind("The army would get $3.4 billion to move east.", FigureKind::Spending);
    assert_kind("The board is spending £80 a head on parks.", FigureKind::Spending);
    assert_kind("An inquiry found £40m was wasted on the software.", FigureKind::Spending);
}

#[test]
fn money_that_is_used_or_put_in_is_spending() {
    assert_kind(
        "The board wants to use £2m from its reserve to mend the pier.",
        FigureKind::Spending,
    );
    assert_kind("She said she would put in another $2 million.", FigureKind::Spending);
    assert_kind("The three-day conference cost $823,000.", FigureKind::Spending);
    assert_kind("The average cost of a wedding has climbed to $32,600.", FigureKind::Price);
    assert_kind("He will get a severance package of $30 million.", FigureKind::Wage);
}

#[test]
fn a_noun_before_another_says_less_than_both() {
    assert_kind("The club's wage bill rose to £240m.", FigureKind::Wage);
    assert_kind("The arena's $90 million price tag has doubled.", FigureKind::Spending);
    assert_kind("The board agreed a share buyback of up to €500 million.", FigureKind::Spending);
    assert_kind("A donor has offered $10 million for the school.", FigureKind::Contribution);
    assert_kind("Councils in the north will share £48m to fix roads.", FigureKind::Spending);
}

#[test]
fn courts_and_juries_take_money_in_many_words() {
    assert_kind("The court ordered the haulier to pay costs of £4,200.", FigureKind::Penalty);
    assert_kind("Orr was ordered to pay £1,500 compensation.", FigureKind::Penalty);
    assert_kind("Jurors awarded the family $12 million.", FigureKind::Penalty);
}

#[test]
fn asked_for_a_thing_is_a_price_and_so_is_what_it_lets_for() {
    assert_kind("The owner is asking $26 million for the mill.", FigureKind::Price);
    assert_kind("Lawmakers are asking for $26 million for the mill.", FigureKind::Spending);
    assert_kind("A flat in the mill rents for $3,100 a month.", FigureKind::Price);
    assert_kind("Each missile costs about $2 million.", FigureKind::Price);
}

#[test]
fn people_are_paid_wages_and_firms_for_work() {
    assert_kind("She was paid $2.3 million last year.", FigureKind::Wage);
    assert_kind("It was paid £1.3m to run the helpline.", FigureKind::Spending);
    assert_kind("She got a retainer of £7,000 a month to advise the port.", FigureKind::Spending);
    assert_kind("Families earning less than $125,000 would pay no fees.", FigureKind::Wage);
}

#[test]
fn public_bodies_pay_benefits_and_others_give() {
    assert_kind("The government will return 4 billion kroner to families.", FigureKind::Spending);
    assert_kind("The shop returned $40 to the boy.", FigureKind::Other);
    assert_kind("Kenya gave 9 million shillings to the school.", FigureKind::Spending);
    assert_kind("The heirs provided £4 million to the foundation.", FigureKind::Contribution);
    assert_kind(
        "The network will donate $1 million of its revenue to a school.",
        FigureKind::Contribution,
    );
}

#[test]
fn a_verb_tells_of_no_amount_in_a_later_clause() {
    assert_kind_of_last(
        "The slide costs $5 million, and she will find some $900.",
        FigureKind::Other,
    );
}

/// The kind of the last figure.
#[track_caller]
fn assert_kind_of_last(text: &str, kind: FigureKind) {
    let article = super::article(text);
    assert_eq!(article.figures.last().map(|f| f.kind), Some(kind), "{text}");
}

#[test]
fn more_words_say_that_an_amount_is_about_so_much() {
    assert_bound("The bill is nearing £900,000.", "About");
    assert_bound("A seat costs $20-odd.", "About");
    assert_bound("It cost $5 million, give or take.", "About");
    assert_bound("It will be something like $5 million.", "About");
    assert_bound("It cost $5 million give or take.", "About");
    assert_bound("Attendance was at or above 80 percent.", "AtLeast");
    assert_bound("Rates are at or below 2 percent.", "AtMost");
}

#[test]
fn a_state_in_the_name_of_another_is_no_public_body() {
    for payer in [
        "Ann Jordan",
        "Mr. Jordan",
        "Texas Wool",
        "Georgia Tin",
        "Utah Pie Kitchen",
        "The Bank of Ohio",
    ] {
        let text = format!("{payer} gave $3 million to a clinic.");
        assert_kind(&text, FigureKind::Contribution);
    }
    for payer in
        ["Texas", "Neighboring Ohio", "New Jersey", "The state of Ohio", "The Kingdom of Jordan"]
    {
        assert_kind(&format!("{payer} gave $3 million to a clinic."), FigureKind::Spending);
    }
    assert_kind("The Ohio Department of Roads gave $3 million to a clinic.", FigureKind::Spending);
}

#[test]
fn what_is_sold_or_does_harm_has_no_cost_before_it() {
    assert_kind("The £3 million pavilion was sold.", FigureKind::Income);
    assert_kind("A £3 million pavilion stands there.", FigureKind::Spending);
    assert_kind("The £3 million park has been sold.", FigureKind::Income);
    assert_kind("The £3 million battery blaze ruined a street.", FigureKind::Other);
    assert_kind("The £3 million raid on a vault failed.", FigureKind::Other);
    assert_kind("The £3 million fire station opened.", FigureKind::Spending);
}

#[test]
fn who_splits_a_sum_splits_more_than_it() {
    assert_bound("The heirs split over £3 million.", "MoreThan");
    assert_bound("The board divided over £3 million among staff.", "MoreThan");
    assert_bound("The board is divided over £3 million for a pool.", "Exact");
}
