//! How far spending has got that is told of, reckoned, cut or under way.

use super::statuses::assert_status;

#[test]
fn what_is_told_or_reckoned_is_no_more_than_that() {
    assert_status("The minister said £3m would be spent on roads.", "Committed");
    assert_status("The minister said £3m would not be spent.", "Proposed");
    assert_status("Critics said £3m would be wasted.", "Proposed");
    assert_status("A judge said £3m would be paid.", "Proposed");
    assert_status("The firm said £3m would be spent on lawyers if it lost.", "Proposed");
    assert_status(
        "Acme will spend £3m on vans, it said on a call to discuss forecasts.",
        "Committed",
    );
    assert_status("Acme will spend £3m on vans, by the bank's own reckoning.", "Estimated");
    assert_status("The plan costs £3m a year, according to the budget office.", "Estimated");
    assert_status("The law that Congress passed costs £3m a year.", "Estimated");
    assert_status("The ferry costs the city £3m a year.", "Spent");
    assert_status("The contract calls for £3m in payments.", "Committed");
    assert_status("The petition calls for £3m in payments.", "Proposed");
}

#[test]
fn a_participle_that_opens_cuts_what_it_is_said_of() {
    assert_status("Trimmed trees are costing the city £3 million.", "Spent");
    assert_status("Slashed tyres were a £3,000 cost.", "Spent");
    assert_status("Cut by a knife, he was paid £3m.", "Spent");
    assert_status("Cut from the budget was £3m for huts.", "Cut");
    assert_status("Gone, too, is the £3m for huts.", "Cut");
}

#[test]
fn work_is_under_way_unless_it_is_yet_to_be_approved() {
    assert_status("The school closed amid a £3m renovation.", "Committed");
    assert_status("The mine closed amid a £3m dispute.", "Spent");
    assert_status("It is part of a £3m expansion that the firm has yet to approve.", "Proposed");
    assert_status("The council dropped its objection to a plan to spend £3m on huts.", "Committed");
    assert_status("The council dropped a plan to spend £3m on huts.", "Proposed");
}
