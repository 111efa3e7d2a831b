//! Money that is taken, given up, kept or earned, and parts that are none of money.

use super::{assert_figures, assert_kind};
use copydesk_model::FigureKind;

#[test]
fn money_that_a_public_body_takes_is_cut() {
    for text in [
        "The city took £4 million off the museums.",
        "The city will take £4 million out of the arts.",
        "The ministry will have £4 million cut from its budget.",
        "The state told its colleges to give up £4 million.",
        "The council would eliminate £4 million in unspent aid.",
        "The council wants £4 million in reductions.",
        "Cut from the budget would be £4 million for buses.",
        "Gone is the £4 million for buses.",
        "The governor's budget zeroes out £4 million for the arts.",
    ] {
        let article = super::article(text);
        let told: Vec<_> = article.figures.iter().map(|f| (f.kind, f.status)).collect();
        let cut = (FigureKind::Spending, Some(copydesk_model::SpendingStatus::Cut));
        assert_eq!(told, [cut], "{text}");
    }
    assert_kind("She gave up £4 million in salary.", FigureKind::Wage);
}

#[test]
fn what_is_earned_or_kept_is_no_spending() {
    assert_kind("The park takes in £3 million a year.", FigureKind::Income);
    assert_kind("The party closed the month with £3 million.", FigureKind::Asset);
    assert_kind("The rainy-day fund stands at £3 million.", FigureKind::Asset);
    assert_kind("The town's cash reserves fell to £3 million.", FigureKind::Asset);
    assert_kind("It left the state £9 million in the red.", FigureKind::Debt);
    assert_kind("They hired an adviser on £60,000 a year.", FigureKind::Wage);
    assert_kind("The bonds were changing hands at £72.", FigureKind::Price);
    assert_kind("The boss's pay package was worth £3 million.", FigureKind::Wage);
    assert_kind("The house, assessed at £400,000, is empty.", FigureKind::Asset);
    assert_kind("The storm cost the town £9 million in lost trade.", FigureKind::Loss);
    assert_kind("The county's share of the cost is £9 million.", FigureKind::Spending);
    assert_kind("The contract, which runs to May, is worth £9 million.", FigureKind::Spending);
    assert_kind("The town reserves £3 million a year for storms.", FigureKind::Spending);
}

#[test]
fn what_is_paid_out_or_put_into_is_spending() {
    for text in [
        "Parliament agreed to £30m for new boats.",
        "The typical beneficiary receives £900 a month.",
        "The rink, into which the city has put £5 million, is empty.",
        "A group that does not name its donors has spent £4 million on ads.",
        "It was the most expensive race in the state's history, at £90 million.",
        "At £90 million, it was the costliest race in the state's history.",
        "Ads worth £3 million have run in Ohio.",
        "What began as a repair is now a £30 million rebuilding.",
        "Mending the depot ran to the tune of £4 million.",
        "The ministry is to give each widow £900.",
        "Here is the £9 million that its owner, Ann Roe, spent on it.",
        "The board voted to commit £9 million in hotel-tax money to the pier.",
        "The barn costs the state £9 million a mile.",
    ] {
        assert_kind(text, FigureKind::Spending);
    }
    assert_kind("Its donors have spent £4 million on ads.", FigureKind::Contribution);
}

#[test]
fn a_part_of_things_is_no_part_of_money() {
    let tents = "£9 million, Spending, Exact, Spent; The army; tents; -";
    assert_figures(
        "The army spent £9 million on tents, 40 percent of which leaked.",
        &[tents, "40 percent, Share, Exact, -; -; -; -"],
    );
    assert_figures(
        "The army spent £9 million on tents, and 40 percent of the crews left.",
        &[tents, "40 percent, Share, Exact, -; -; -; the crews"],
    );
    assert_kind("Of the refinery, the state owns 7 percent.", FigureKind::Share);
}

#[test]
fn another_has_the_same_measure() {
    let kinds =
        |text: &str| super::article(text).figures.iter().map(|f| f.kind).collect::<Vec<_>>();
    assert_eq!(
        kinds("Roe had £3 million on hand to Holt's £1 million."),
        [FigureKind::Asset, FigureKind::Asset]
    );
    assert_eq!(
        kinds("Roe spent £3 million to Holt's £1 million."),
        [FigureKind::Spending, FigureKind::Spending]
    );
}

#[test]
fn a_sum_and_what_follows_it_have_one_measure() {
    let kinds =
        |text: &str| super::article(text).figures.iter().map(|f| f.kind).collect::<Vec<_>>();
    for text in [
        "Congress agreed to £7m this year and £8m the next.",
        "Of the fund, £9m will go to docks and a mere 2 percent to buoys.",
        "Bern spent £9m, or £90 a head, on trams.",
        "Pay took 40 percent of the budget, while subsidies took another 13 percent.",
    ] {
        assert_eq!(kinds(text), [FigureKind::Spending, FigureKind::Spending], "{text}");
    }
    assert_kind("The bill would hold spending to 2 percent growth a year.", FigureKind::Spending);
    assert_kind("The bank expects no more than 2 percent growth a year.", FigureKind::Change);
}

#[test]
fn what_is_worth_a_sum_may_open_a_sentence_or_be_sold() {
    assert_kind("Worth £3m, the house was sold.", FigureKind::Asset);
    assert_kind("Worth £3m", FigureKind::Asset);
    // What stands before the first word is asked for.
    assert_kind("Amounts of £20 were paid to growers.", FigureKind::Spending);
    assert_kind("Acme sold ads worth £3 billion.", FigureKind::Income);
    assert_kind("The repairs worth £3m were done.", FigureKind::Asset);
    assert_figures(
        "The order, placed in May, is worth £3 billion.",
        &["£3 billion, Spending, Exact, Committed; -; -; -"],
    );
}

#[test]
fn the_first_word_of_a_text_has_none_before_it() {
    for word in ["Worth", "At", "On", "Up", "Tune of", "To the tune of", "Give up", "Taking in"] {
        for rest in ["£3m", "£3m, it said.", "£3m a year from schools.", "£3m off the museums."]
        {
            super::article(&format!("{word} {rest}"));
        }
    }
}

#[test]
fn money_that_others_lose_take_or_give_up_is_no_spending() {
    for (text, kind) in [
        ("He was fined to the tune of £3m.", FigureKind::Penalty),
        ("Donors have backed him to the tune of £3m.", FigureKind::Contribution),
        ("Thieves robbed the shop to the tune of £3m.", FigureKind::Other),
        ("They profited to the tune of £3m.", FigureKind::Other),
        ("The mayor took £3 million from builders.", FigureKind::Income),
        ("The city took £3 million from the sale of the rink.", FigureKind::Income),
        ("She gave up £3m a year to nurse her mother.", FigureKind::Other),
        ("The judge ordered the bank to give up £3m.", FigureKind::Other),
        ("The county agreed to £3 million in damages to end the suit.", FigureKind::Penalty),
        ("The city agreed to £3 million in fines.", FigureKind::Penalty),
        ("The film ended the week with £3 million in ticket sales.", FigureKind::Income),
        ("The firm closed the year with £3 million in losses.", FigureKind::Loss),
        ("Many live on £90 a week.", FigureKind::Wage),
    ] {
        assert_kind(text, kind);
    }
    for text in [
        "At £450 million, it is the most expensive painting ever sold.",
        "At £3m, the striker is the club's most expensive player.",
        "It was the costliest storm in history, at £30 billion.",
        "The average recipient of the prize gets £1 million a year.",
        "A typical lottery claimant gets £300 a week.",
    ] {
        assert_kind(text, FigureKind::Other);
    }
    assert_kind("The town's cash reserves fell by £3 million.", FigureKind::Change);
    assert_kind("The state wants to take £3 million from prisons.", FigureKind::Spending);
    assert_kind("Ministers agreed on £60,000 a year for each widow.", FigureKind::Spending);
}

#[test]
fn a_sum_behind_an_owner_is_set_against_another_only_when_bare() {
    let kinds =
        |text: &str| -> Vec<_> { super::article(text).figures.iter().map(|f| f.kind).collect() };
    let spent = [FigureKind::Debt, FigureKind::Spending];
    assert_eq!(kinds("The firm owes £3 billion to Oslo's £2 billion fund."), spent);
    let house = "She spent £3m on a stake next to Mr. Roe's £2m house.";
    assert_eq!(kinds(house), [FigureKind::Spending, FigureKind::Asset]);
}
