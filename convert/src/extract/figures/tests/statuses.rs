//! How far spending has got.

use super::article;

/// The status of each figure, "-" of one that is not spending.
#[track_caller]
pub(super) fn assert_status(text: &str, expected: &str) {
    let article = article(text);
    let found: Vec<_> = article
        .figures
        .iter()
        .map(|f| f.status.map_or("-".to_owned(), |s| format!("{s:?}")))
        .collect();
    assert_eq!(found.join(" "), expected, "{text}");
}

/// The rule and the words that each status of a text went by.
#[track_caller]
fn assert_reasons(text: &str, expected: &[&str]) {
    let mut fresh = article(text);
    fresh.figures.clear();
    let found: Vec<_> = crate::extract::account(&fresh)
        .figures
        .iter()
        .filter_map(|account| account.decisions.iter().find(|d| d.about == "status"))
        .map(|d| {
            let words: Vec<_> = d.words.iter().map(|w| w.words.as_str()).collect();
            format!("{}: {}", d.rule, words.join(" "))
        })
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn the_mood_of_the_verb_says_whether_it_is_paid() {
    assert_status("The town has spent £3m on a pier.", "Spent");
    assert_status("The town spends £3m a year on buses.", "Spent");
    assert_status("The town is spending £3m on a pier.", "Committed");
    assert_status("The town was spending £3m a year on buses.", "Spent");
    assert_status("The town would spend £3m on a pier under the plan.", "Proposed");
    assert_status("The town could spend £3m on a pier.", "Proposed");
    assert_status("The town is expected to spend £3m on a pier.", "Estimated");
    assert_status("The town is set to spend £3m on a pier.", "Committed");
    assert_status("The town is to spend £3m on a pier.", "Committed");
    assert_status("The town wants to spend £3m on a pier.", "Proposed");
    assert_status("The town hopes to spend £3m on a pier.", "Target");
    assert_status("The town aims to spend 3 per cent of its budget on parks.", "Target");
    assert_status("The town decided to spend £3m on a pier.", "Committed");
    assert_status("The town voted to spend £3m on a pier.", "Committed");
    assert_status("The town was forced to spend £3m on a pier.", "Spent");
    assert_status("The town has to spend £3m on a pier.", "Committed");
    assert_status("The town had to spend £3m on a pier.", "Spent");
    assert_status("Campaigners urged the town to spend £3m on a pier.", "Proposed");
    assert_status("The council is considering spending £3m on a pier.", "Proposed");
    assert_status(
        "The town plans to spend £3m on buses, up from £2m last year.",
        "Committed Spent",
    );
    assert_status(
        "The town will spend £3m on buses, compared with £2m last year.",
        "Committed Spent",
    );
    assert_status("Members should spend 2 per cent of GDP on defence.", "Target");
    assert_status("The council should spend £3m more on buses, the union said.", "Proposed");
    assert_status("The union called for £3m in spending on buses.", "Proposed");
    assert_status("Some £3m was spent on buses.", "Spent");
    assert_status("Of that, £3m will be spent on buses.", "Committed");
    assert_status("The £3m spent on buses was wasted.", "Spent");
    assert_status("The £3m earmarked for buses has not been spent.", "Committed");
    assert_status("After spending £3m on buses, the town gave up.", "Spent");
    assert_status("The town approved the sale despite spending £3m on buses.", "Spent");
    assert_status("The town will mend the road by spending £3m on tar.", "Committed");
    assert_status("The town mended the road, spending £3m on tar.", "Spent");
    assert_status("Drivers will spend £3m on fuel this year, the bank estimates.", "Estimated");
    assert_status("The bank estimates that drivers will spend £3m on fuel.", "Estimated");
    assert_status("The town will spend £3m on buses and £2m on trams.", "Committed Committed");
    assert_status("The town spent £3m on buses and will spend £2m on trams.", "Spent Committed");
    assert_status("The town spent £3m on buses but wants to spend £2m on trams.", "Spent Proposed");
    assert_status(
        "The town will spend £3m on transport, including £2m on buses.",
        "Committed Committed",
    );
    assert_status("The council said it would spend £3m on a pier.", "Committed");
    assert_status("The mayor's plan would spend £3m on a pier.", "Proposed");
    assert_status("The club is said to have paid £3m for the striker.", "Spent");
    assert_status("The club is thought to have spent £3m on lawyers.", "Spent");
    assert_status("The £3m it pledged to spend on buses never came.", "Committed");
    assert_status("Defence spending should reach 3 percent of GDP by 2030.", "Target");
    assert_status("Defence spending reached 3 percent of GDP in 2020.", "Spent");
    assert_status("Defence spending is due to reach 3 percent of GDP by 2030.", "Committed");
    assert_status("Ministers want to raise defence spending to 3 percent of GDP.", "Proposed");
    assert_status(
        "Ministers have agreed to raise defence spending to 3 percent of GDP.",
        "Committed",
    );
    assert_status("NATO asks members to spend 2 percent of GDP on defence.", "Proposed");
    assert_status("Norway spends 2 percent of GDP on defence.", "Spent");
    assert_status("The governor has proposed a £3m increase in spending on schools.", "Proposed");
    assert_status("The legislature approved a £3m increase in spending on schools.", "Committed");
    assert_status("The club spent £3m, of which £2m went on wages.", "Spent Spent");
    assert_status(
        "The council will spend £3m, of which £2m will go on roads.",
        "Committed Committed",
    );
    assert_status("The bank has agreed to lend; the state spent £3m on roads.", "Spent");
    assert_status("The council has been asked to pay £3m for the pier.", "Proposed");
    assert_status("The council was told to pay £3m for the pier.", "Committed");
    assert_status("The firm is being paid £3m to run the buses.", "Committed");
    assert_status("The firm was paid £3m to run the buses.", "Spent");
    assert_status("The firm will be paid £3m to run the buses.", "Committed");
    assert_status("The firm would be paid £3m to run the buses.", "Proposed");
}

#[test]
fn a_cost_is_paid_once_it_is_past() {
    assert_status("The pier will cost £3m.", "Estimated");
    assert_status("The pier cost £3m.", "Spent");
    assert_status("The pier has cost taxpayers £3m so far.", "Spent");
    assert_status("The pier could cost £3m.", "Estimated");
    assert_status("The pier is expected to cost £3m.", "Estimated");
    assert_status("The pier was once projected to cost £3m.", "Estimated");
    assert_status("The pier ended up costing taxpayers £3m.", "Spent");
    assert_status("The cost of the pier is put at £3m.", "Estimated");
    assert_status("The cost of the pier is estimated at £3m.", "Estimated");
    assert_status("The cost of the pier has risen to £3m.", "Estimated");
    assert_status("The pier was built at a cost of £3m.", "Spent");
    assert_status("The pier will be built at a cost of £3m.", "Estimated");
    assert_status("The pier needs £3m in repairs.", "Estimated");
    assert_status("Fitting the lifts is likely to cost £3m.", "Estimated");
    assert_status("The price tag for the pier is £3m.", "Estimated");
    assert_status("The bill for the clean-up came to £3m.", "Spent");
    assert_status("The pier, which cost £3m, has opened.", "Spent");
    assert_status("The pier, which will cost £3m, is to open in May.", "Estimated");
    assert_status(
        "The pier, which is being built at a cost of £3m, will open in May.",
        "Estimated",
    );
    assert_status("The council said it would cost £3m to mend the pier.", "Estimated");
    assert_status("The charity's running costs came to £3m last year.", "Spent");
    assert_status("The firm's costs rose by £3m.", "Spent");
    assert_status("The project, budgeted at £3m, has cost £5m.", "Committed Spent");
    assert_status("The project was originally estimated to cost £3m.", "Estimated");
    assert_status("Auditors put the cost of the pier at £3m.", "Estimated");
    assert_status("The scheme is costing the council £3m a year.", "Spent");
    assert_status("The scheme costs the council £3m a year.", "Spent");
    assert_status("The scheme now costs the council £3m.", "Spent");
    assert_status("The scheme costs the council £3m.", "Estimated");
}

#[test]
fn a_cut_is_of_what_it_takes_away() {
    assert_status("The council cut spending on buses by £3m.", "Cut");
    assert_status("The council cut £3m from the bus budget.", "Cut");
    assert_status("The council cut spending on buses to £3m.", "Committed");
    assert_status("The budget for buses was reduced by £3m.", "Cut");
    assert_status("Ministers announced a £3m cut in spending on buses.", "Cut");
    assert_status("Lawmakers are seeking to trim $3 million from the bus budget.", "Cut");
    assert_status("The council plans to cut spending on buses by £3m.", "Cut");
    assert_status("The plan would cut spending on buses by £3m.", "Cut");
}

#[test]
fn a_bill_is_proposed_until_it_is_law() {
    assert_status("The council rejected a request for £3m for a pier.", "Proposed");
    assert_status("The senator introduced a $3 million bill for buses.", "Proposed");
    assert_status("The president signed a $3 million bill for buses.", "Committed");
    assert_status("Congress passed a $3 million spending bill for buses.", "Committed");
    assert_status("The House passed a $3 million spending bill for buses.", "Proposed");
    assert_status("A $3 million spending bill stalled in Congress.", "Proposed");
    assert_status("The president vetoed a $3 million spending bill.", "Proposed");
    assert_status("The bill includes $3 million for buses.", "Proposed");
    assert_status("The budget proposal includes $3 million for buses.", "Proposed");
    assert_status("The £3m that the mayor requested for buses never came.", "Proposed");
    assert_status("The town approved a £3m plan for buses.", "Committed");
    assert_status("The town unveiled a £3m plan for buses.", "Committed");
    assert_status("Ms. Orr unveiled a $3 million plan for buses.", "Proposed");
    assert_status("The deputies voted down a request for £3m for buses.", "Proposed");
    assert_status("The firm promised that it would invest £3m in a plant.", "Committed");
    assert_status(
        "The ministry has handed out £3m in grants, and a further £2m is planned.",
        "Spent Committed",
    );
    assert_status("Ms. Orr said she would spend $3 billion on roads.", "Proposed");
    assert_status("If elected, Ms. Orr would spend $3 billion on roads.", "Proposed");
}

#[test]
fn a_contract_or_a_budget_is_decided() {
    assert_status("The town ordered a ferry for £3m.", "Committed");
    assert_status("The firm won a £3m contract to build a pier.", "Committed");
    assert_status("The firm won a contract worth £3m to build a pier.", "Committed");
    assert_status("The council unveiled a £3m package for buses.", "Committed");
    assert_status("The council passed a £3m budget for buses.", "Committed");
    assert_status("The budget includes $3 million for buses.", "Committed");
    assert_status("The contract is worth £3m.", "Committed");
    assert_status("A £3m grant was awarded to the bus firm.", "Committed");
    assert_status("The pier was mended with a £3m grant.", "Spent");
    assert_status("The firm received a £3m grant from the council.", "Spent");
    assert_status("The town has budgeted £3m for buses.", "Committed");
    assert_status("The governor's budget would give schools $3 million.", "Proposed");
    assert_status("The group has reserved $3 million in airtime.", "Committed");
    assert_status("The group launched a $3 million ad campaign.", "Spent");
    assert_status("The group launched a $3 million ad buy.", "Committed");
    assert_status("The army signed a £3m contract for boots.", "Committed");
    assert_status("The army is in talks over a £3m contract for boots.", "Committed");
    assert_status("The army's budget stands at £3m.", "Committed");
    assert_status("The army has a budget of £3m.", "Committed");
    assert_status("The army's £3m budget is too small, said the general.", "Committed");
    assert_status("The state has so far paid out £3m in grants.", "Spent");
    assert_status("Lawmakers are debating a £3m package of aid for farmers.", "Proposed");
    assert_status("Lawmakers are weighing a £3m package of aid for farmers.", "Proposed");
    assert_status("Parliament adopted a £3m package of aid for farmers.", "Committed");
    assert_status("The army signed an order for ships worth £3m.", "Committed");
}

#[test]
fn a_target_stands_beside_the_sum() {
    assert_status("Britain spends less than the 2 per cent target on defence.", "Target");
    assert_status("Spending on defence fell short of NATO's goal of 2 per cent.", "Target");
    assert_status(
        "Members missed the guideline of 2 percent of GDP for defence spending.",
        "Target",
    );
    assert_status(
        "Norway now spends 2 percent of GDP on defence, against a goal of 3 percent.",
        "Spent Target",
    );
}

#[test]
fn other_verbs_decide_or_ask() {
    assert_status("The mayor asked the council to approve £3m for a pier.", "Proposed");
    assert_status("The council has yet to approve £3m for a pier.", "Proposed");
    assert_status("The council refused to approve £3m for a pier.", "Proposed");
    assert_status("The town bought a ferry for £3m.", "Spent");
    assert_status("The town agreed to buy a ferry for £3m.", "Committed");
    assert_status("The town will buy a ferry for £3m.", "Committed");
    assert_status("The firm was awarded £3m to build a pier.", "Committed");
    assert_status("Spending on buses rose to £3m last year.", "Spent");
    assert_status("Spending on buses will rise to £3m next year.", "Committed");
    assert_status("Spending on buses is forecast to rise to £3m next year.", "Estimated");
    assert_status("Spending on buses rose to £3m, up from £2m in 2015.", "Spent Spent");
    assert_status("The council set aside £3m for buses.", "Committed");
    assert_status("Some £3m will go to buses.", "Committed");
    assert_status("About £3m went to buses.", "Spent");
    assert_status("The fund has promised £3m for buses.", "Committed");
    assert_status("The town is paying £3m for buses.", "Committed");
    assert_status("The ministry paid out £3m in benefits.", "Spent");
    assert_status("The ministry offered £3m in aid.", "Proposed");
    assert_status("Congress appropriated $3 million for buses.", "Committed");
    assert_status("Lawmakers are seeking $3 million for buses.", "Proposed");
    assert_status("The treasury released £3m for buses.", "Committed");
    assert_status("Ministers have yet to release £3m for buses.", "Proposed");
    assert_status("The state has paid the firm £3m since 2011.", "Spent");
}

#[test]
fn a_participle_before_the_sum_says_how_far_it_has_got() {
    assert_status("The council dropped a planned £3m contract for buses.", "Committed");
    assert_status("Neighbours fear a proposed £3m project to widen the road.", "Proposed");
    assert_status("An estimated £3m was spent on buses.", "Spent");
    assert_status("The fund holds most of the promised £3m in aid.", "Committed");
}

#[test]
fn what_is_won_is_awarded_and_what_is_received_is_paid() {
    assert_status("The town won a £3m grant for buses.", "Committed");
    assert_status("The town received a £3m grant for buses.", "Spent");
    assert_status("The pier was mended at an estimated cost of £3m.", "Estimated");
    assert_status("The council approved plans for a £3m project to mend the pier.", "Committed");
    assert_status("Plans for a £3m project to mend the pier were rejected.", "Proposed");
    assert_status(
        "Clubs had put £3m into ads going after the mayor and £2m into ads for her.",
        "Spent Spent",
    );
    assert_status("The council plans a £3m project to mend the pier.", "Committed");
    assert_status("The firm offered to pay £3m for the pier.", "Proposed");
    assert_status("The town bought the pier in a deal worth £3m.", "Spent");
}

#[test]
fn goals_refusals_and_orders_say_how_far_it_is() {
    assert_status("The goal is to hold it to less than £3m in spending.", "Target");
    assert_status("It set itself the goal of spending £3m on buses.", "Target");
    assert_status("Until May the state will not reach the 3 per cent of GDP for arms.", "Target");
    assert_status("The club cannot sink another £3m into vines.", "Proposed");
    assert_status("The town will pour another £3m into buses.", "Committed");
    assert_status("The town is not going to spend £3m on buses.", "Proposed");
    assert_status("Its health office failed to spend all of its £3m budget.", "Committed");
    assert_status("A court ordered the town to put £3m into drains.", "Committed");
    assert_status("States are supposed to devote 3 percent of their budget to piers.", "Target");
    assert_status("The abbot defended paying a firm £3,000 for bells.", "Spent");
    assert_status("The panel proposed that a further £3m be spent on buses.", "Proposed");
    assert_status("Each town would have to spend £3m on buses.", "Proposed");
}

#[test]
fn what_swallows_money_will_do_so_by_estimate() {
    assert_status("The pier is tipped to swallow £3m.", "Estimated");
    assert_status("The storm will set the town back £3m.", "Estimated");
    assert_status("The storm has set the town back £3m.", "Spent");
    assert_status("Oslo expects the boats to cost £3m to mend.", "Estimated");
    assert_status("At a cost of £3m, Oslo is buying boats.", "Committed");
    assert_status("Aid, which swallowed £3m last year, is to be pared.", "Spent");
}

#[test]
fn sums_granted_placed_or_set_aside_are_committed() {
    assert_status("Nearly £3m was set aside by Oslo for huts.", "Committed");
    assert_status("Oslo placed an order for 20 boats worth £3m.", "Committed");
    assert_status("The fire crews asked for £9m; they got £3m.", "Proposed Committed");
    assert_status("The town has found only £3m for the pier.", "Committed");
    assert_status("The £3m the council pledged for huts has not come.", "Committed");
    assert_status("Gone is the £3m for huts in the new budget.", "Cut");
    assert_status("The plan would slash the huts budget by 30 percent, to £3m.", "Cut Proposed");
}

#[test]
fn falls_drafts_and_talks_say_how_far_it_is() {
    assert_status("Spending on huts fell by £3m last year.", "Cut");
    assert_status("Spending on huts would fall 3 percent.", "Cut");
    assert_status("A group dropped £3m on leaflets.", "Spent");
    assert_status("The draft budget sets aside £3m for huts.", "Proposed");
    assert_status("The budget sets aside £3m for huts.", "Committed");
    assert_status("The firm is in talks to pay £3m for the land.", "Proposed");
    assert_status("They agreed that each town would spend £3m on huts.", "Committed");
}

#[test]
fn sums_behind_a_short_lead_are_read_to_the_start_of_the_text() {
    assert_status("Under plans councils provide £3m for huts.", "Spent");
    assert_status("In plans, councils provided £3m for huts.", "Spent");
    assert_status("Of spending £3m on huts, he said little.", "Spent");
    assert_status("Yes. Costs of £3m were paid by the town.", "Spent");
}

#[test]
fn a_month_or_a_name_is_no_modal_verb() {
    assert_status("Anna May spent £3m on a pier.", "Spent");
    assert_status("The council in May spent £3m on huts.", "Spent");
    assert_status("A £3m pier opened in May.", "Spent");
    assert_status("A £3m pier closed last May.", "Spent");
    assert_status("Otto Will paid £3,000 for a boat.", "Spent");
    assert_status("The council may spend £3m on huts.", "Proposed");
    assert_status("Mr. May will spend £3m on huts.", "Committed");
    assert_status("Council May Spend £3m on Huts", "Proposed");
    assert_status("Council Will Spend £3m on Huts", "Committed");
}

#[test]
fn a_bill_that_is_signed_or_passed_by_all_is_decided() {
    assert_status("The king signed a bill providing £3m for huts.", "Committed");
    assert_status("The king signed into law a bill that provides £3m for huts.", "Committed");
    assert_status("The king signed a bill that would provide £3m for huts.", "Committed");
    assert_status("Parliament approved a bill to spend £3m on huts.", "Committed");
    assert_status("Voters adopted the mayor's plan to spend £3m on huts.", "Committed");
    assert_status("The plan adopted last year provides £3m for huts.", "Committed");
    assert_status("The bill, signed in May, provides £3m for huts.", "Committed");
    assert_status("A bill providing £3m for huts was enacted in May.", "Committed");
    assert_status("The House and Senate passed a bill to spend $3m on huts.", "Committed");
    assert_status("The House passed a bill to spend $3m on huts.", "Proposed");
    assert_status("A Senate committee approved a bill to spend $3m on huts.", "Proposed");
    assert_status("A bill to spend $3m on huts was approved by the House.", "Proposed");
    assert_status("The king has not signed a bill providing £3m for huts.", "Proposed");
    assert_status("The bill gives towns £3m for huts.", "Proposed");
    assert_status("Congress passed a bill that gives towns £3m for huts.", "Committed");
    assert_status("A panel approved a plan to buy boats for £3m.", "Proposed");
    assert_status("The mayor's plan to give schools £3m was not approved.", "Proposed");
    assert_status("A bill to spend £3m on huts could be approved by voters.", "Proposed");
    assert_status("Voters rejected a measure to spend £3m on huts.", "Proposed");
}

#[test]
fn a_budget_that_is_proposed_is_not_decided() {
    assert_status("The budget proposed by the mayor includes £3m for huts.", "Proposed");
    assert_status("The budget drafted last year sets aside £3m for huts.", "Proposed");
    assert_status("The mayor's proposed budget includes £3m for huts.", "Proposed");
    assert_status("The budget adopted by the council includes £3m for huts.", "Committed");
}

#[test]
fn a_duty_to_spend_is_no_deed() {
    assert_status("A judge ordered the town to spend £3m on huts.", "Committed");
    assert_status("The law required the town to spend £3m on huts.", "Committed");
    assert_status("A treaty obliged the town to spend £3m on huts.", "Committed");
    assert_status("The storm forced the town to spend £3m on huts.", "Spent");
}

#[test]
fn a_gerund_or_a_participle_between_commas_is_not_over_the_sum() {
    assert_status("Army spending accounted for 3 percent of GDP.", "Spent");
    assert_status("Spending on huts averaged £3m a year.", "Spent");
    assert_status("The town is considering spending £3m on huts.", "Proposed");
    assert_status("The pier, budgeted at £3m, cost £5m.", "Committed Spent");
    assert_status("The pier, approved in 2010, cost £3m.", "Spent");
    assert_status("The pier, due to open in 2010, cost £3m.", "Spent");
    assert_status("The pier, approved in 2010, will cost £3m.", "Estimated");
}

#[test]
fn money_that_pays_is_spent_and_money_left_over_is_not() {
    assert_status("The £3m grant paid for the pier.", "Spent");
    assert_status("The £3m grant awarded for the pier was late.", "Committed");
    assert_status("The town has already spent half of its £3m budget.", "Committed");
    assert_status("The project is £3m under budget.", "Cut");
    assert_status("The town spent £9m on a pier, three times the £3m estimate.", "Spent Estimated");
    assert_status("The town spent £9m, above the forecast of £3m.", "Spent Estimated");
    assert_status("The town spent £9m on a pier, more than its £3m price tag.", "Spent Spent");
}

#[test]
fn the_reason_of_a_status_is_true_of_its_words() {
    assert_reasons("If it had spent £3m on huts, it would be broke.", &["conditional: spent"]);
    assert_reasons("The town may have spent £3m on huts.", &["conditional: may"]);
    assert_reasons("The town failed to spend £3m on huts.", &["undone: spend"]);
    assert_reasons("The town refused to pay £3m for huts.", &["undone: pay"]);
    assert_reasons("The town should spend £3m on huts.", &["due: should"]);
    assert_reasons("The town wants to spend £3m on huts.", &["proposal: spend"]);
    assert_reasons("The council is expected to approve £3m for huts.", &["awaited: approve"]);
    assert_reasons("Funding was reduced by 10 percent to £3m.", &["cut: reduced", "left: reduced"]);
    assert_reasons("Spending on huts is £3m a year.", &["told: is"]);
    assert_reasons("The town spent £3m on huts.", &["paid: spent"]);
    assert_reasons("The town agreed to spend £3m on huts.", &["commitment: spend"]);
    assert_reasons("The hut cost twice the £3m estimate.", &["estimate: estimate"]);
    assert_reasons("The project is £3m under budget.", &["under-budget: under"]);
}
