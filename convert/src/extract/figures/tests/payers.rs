//! Who pays and for what, where the verb alone does not say.

use copydesk_model::FigureKind;

use super::{article, assert_bound, assert_kind, reference};

/// Who pays and for what, of each figure that is spending.
#[track_caller]
pub(super) fn assert_pays(text: &str, expected: &[(&str, &str)]) {
    let article = article(text);
    let spent = article.figures.iter().filter(|f| f.kind == FigureKind::Spending);
    let found: Vec<_> = spent
        .map(|f| {
            let purpose = f.purpose.as_ref().map_or("-", |p| p.words.as_str());
            (reference(f.spender.as_ref()), purpose)
        })
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn a_gerund_has_the_subject_of_the_clause_before_it() {
    assert_pays(
        "Friends of Rail was one of her backers, spending $2 million on posters.",
        &[("Friends of Rail", "posters")],
    );
    assert_pays(
        "Ms. Orr was hit hard as her rivals lost patience, spending $3 million on spots.",
        &[("her rivals", "spots")],
    );
    assert_pays(
        "In the north, Arden gave way, replacing the tax with a subsidy of £6 million to save jobs.",
        &[("Arden", "save jobs")],
    );
    assert_pays("Imagine paying $70,000 for a garage.", &[("-", "a garage")]);
}

#[test]
fn a_subject_begins_behind_another_noun_and_before_its_aside() {
    assert_pays(
        "One place the union fell short was Hove, despite spending £3m on leaflets.",
        &[("the union", "leaflets")],
    );
    assert_pays(
        "A training scheme — with lessons at night and at weekends — can cost £4m a year.",
        &[("-", "A training scheme")],
    );
    assert_pays(
        "A group that backs Ms. Orr has spent $5 million on radio.",
        &[("A group", "radio")],
    );
    assert_pays("R&B agreed to buy the yard for $7 million.", &[("R&B", "the yard")]);
}

#[test]
fn a_plan_is_of_whoever_has_or_makes_it() {
    assert_pays("The mayor has a plan to spend £3m on a pier.", &[("The mayor", "a pier")]);
    assert_pays("Ms. Orr praised her proposal to put £3m into piers.", &[("Ms. Orr", "piers")]);
    assert_pays("The board opposed a plan to spend £3m on a pier.", &[("-", "a pier")]);
    assert_pays(
        "Harbour Liberals passed a bill to provide £6m for the pier.",
        &[("Harbour Liberals", "the pier")],
    );
    assert_pays(
        "The measure would provide £6m to towns to dig wells.",
        &[("The measure", "dig wells")],
    );
}

#[test]
fn who_is_bidden_pays_and_who_votes_to() {
    assert_pays(
        "The ruling caused Lund Rail to pay $8 million for new brakes.",
        &[("Lund Rail", "new brakes")],
    );
    assert_pays("The council voted to pay $8 million for brakes.", &[("The council", "brakes")]);
    assert_pays(
        "The union intends to spend $8 million to buy vans and $2 million on flags.",
        &[("The union", "buy vans"), ("The union", "flags")],
    );
}

#[test]
fn a_noun_says_whose_money_it_is() {
    assert_pays("A $2 million radio buy from Lund First began.", &[("Lund First", "radio buy")]);
    assert_pays("A government outlay of £9m in grants was shown.", &[("government", "grants")]);
    assert_pays(
        "It won £9m in state aid to deal with floods.",
        &[("state", "state aid to deal with floods")],
    );
    assert_pays(
        "The clinic receives, by one count, £9m in contracts from Lund.",
        &[("Lund", "contracts")],
    );
    assert_pays(
        "The pier costs £9m, of which £4m will come from the county.",
        &[("-", "The pier"), ("the county", "The pier")],
    );
}

#[test]
fn a_clause_about_the_sum_says_who_wants_it_for_what() {
    assert_pays(
        "The house closed without voting on the £9 million that Ms. Orr had sought to drain the fen.",
        &[("Ms. Orr", "drain the fen")],
    );
    assert_pays(
        "The hall that the club pays £9,000 a month for is cold.",
        &[("the club", "The hall")],
    );
}

#[test]
fn purposes_stand_behind_comparisons_times_and_quotation_marks() {
    assert_pays("The Reds spent £2m more than the Blues on songs.", &[("The Reds", "songs")]);
    assert_pays("The town will spend £2m over five years on drains.", &[("The town", "drains")]);
    assert_pays(
        "The firm spent “a million pounds” digging up roads.",
        &[("The firm", "digging up roads")],
    );
    assert_pays("The firm paid the boys £20 in exchange for silence.", &[("The firm", "silence")]);
    assert_pays("They spent £2m, much of it on songs.", &[("They", "songs")]);
    assert_pays("They spent £2m on Christmas lights.", &[("They", "Christmas lights")]);
    assert_pays("They spent £2m on Christmas.", &[("They", "-")]);
    assert_pays("The firm sent £2m in payments to two brokers.", &[("The firm", "-")]);
}

#[test]
fn what_is_paid_with_bought_or_cut_is_the_purpose() {
    assert_pays("He saw a station renovated with a £2m lottery grant.", &[("-", "a station")]);
    assert_pays(
        "A trader scooped up the farm, barn and all, for £2m and is glad.",
        &[("A trader", "the farm, barn and all")],
    );
    assert_pays("The law cut aid for the old by £2m.", &[("The law", "aid for the old")]);
    assert_pays(
        "It is part of a £2m renovation of the old pier.",
        &[("-", "renovation of the old pier")],
    );
    assert_pays("The museum spent the £2m grant on boats.", &[("The museum", "boats")]);
    assert_pays(
        "Ms. Orr's £2m plan to drain the fen was praised.",
        &[("Ms. Orr", "drain the fen")],
    );
}

#[test]
fn a_cost_is_of_what_it_is_the_cost_of() {
    assert_pays("The cost of the pier is put at £4m.", &[("-", "the pier")]);
    assert_pays("The pier's cost, put at £4m, shocked Lund.", &[("-", "The pier")]);
    assert_pays("The pier, with a cost of £4m, is new.", &[("-", "The pier")]);
    assert_pays("The total bill for the inquiry has reached £4m.", &[("-", "the inquiry")]);
    assert_pays("Records show the club paid £400 in rent.", &[("the club", "rent")]);
}

#[test]
fn sums_are_for_what_is_done_with_them() {
    assert_pays("The board has £4m to spend on wells.", &[("The board", "wells")]);
    assert_pays(
        "The money includes £4 million for wells and £2 million for roads.",
        &[("-", "wells"), ("-", "roads")],
    );
    assert_pays("A £4m campaign, paid for by unions, began.", &[("unions", "campaign")]);
    assert_pays("Lund Aid said Monday that it would spend £4m on wells.", &[("Lund Aid", "wells")]);
}

#[test]
fn percentages_are_spending_only_of_what_is_spent() {
    assert_kind("Only 14 percent were committed by friends.", FigureKind::Other);
    assert_kind("The measure was beaten by 74 percent.", FigureKind::Other);
    assert_kind(
        "Lund Partners, a hedge fund, saw its stake climb to 3.4 percent.",
        FigureKind::Change,
    );
    assert_kind("It is backed by a program, a 500 percent rise.", FigureKind::Change);
    assert_pays("People back the funding, 62%-31%.", &[]);
    assert_kind("Less than 10 percent of the money was spent on wells.", FigureKind::Spending);
}

#[test]
fn money_to_settle_or_to_join_is_no_spending() {
    assert_kind("The firm agreed to pay $1.7 million to settle a claim.", FigureKind::Penalty);
    assert_kind("It costs new members $70,000 to sign up.", FigureKind::Price);
    assert_kind("It gives Lund access to $9 million in frozen funds.", FigureKind::Asset);
    assert_kind("The bank is to make a $9 million bond payment.", FigureKind::Debt);
    assert_kind("A $9 million loan programme for farmers was shown.", FigureKind::Spending);
    assert_kind("It paid $1 million in other state, local and federal taxes.", FigureKind::Tax);
    assert_kind("The face on a $20 bill is hers.", FigureKind::Other);
    assert_kind("Seats at the dinner start at $25,000.", FigureKind::Price);
}

#[test]
fn what_is_yet_to_be_agreed_is_proposed() {
    let article = article("She will not sing unless she is paid $5 million.");
    assert_eq!(article.figures[0].status, Some(copydesk_model::SpendingStatus::Proposed));
    assert_bound("It was $5 million.", "Exact");
}

#[test]
fn a_participle_behind_a_sum_names_who_pays() {
    assert_pays(
        "The blues booked £6m in airtime, dwarfing the £2m laid out by the greens.",
        &[("The blues", "airtime"), ("the greens", "airtime")],
    );
    assert_pays("A £3m quay, paid for mostly by the port, opened.", &[("the port", "quay")]);
    assert_pays(
        "The farm grants, £2m in all, will be handed out by the ministry.",
        &[("the ministry", "The farm grants")],
    );
    // who runs a firm does not pay it, nor does a tax
    assert_pays("The town paid £2m to a firm run by his aunt.", &[("The town", "-")]);
    assert_pays("£2m of ratepayers' money went to a firm run by Ann Roe.", &[("ratepayers", "-")]);
    assert_pays(
        "The mayor will spend £2m on parks, paid for by higher taxes.",
        &[("The mayor", "parks")],
    );
}

#[test]
fn whose_request_a_sum_is_asks_for_it() {
    assert_pays(
        "The senate turned down the navy's request for £3m to mend docks.",
        &[("the navy", "mend docks")],
    );
    assert_pays("The port's request, sent in May, is for £3m.", &[("The port", "-")]);
    assert_pays("Residents heard of the £3m spent on advisers.", &[("-", "advisers")]);
    assert_pays("Critics say the £3m the town spends on vans is wasted.", &[("the town", "vans")]);
}

#[test]
fn a_thing_that_costs_pays_nobody() {
    assert_pays(
        "Guard overtime, budgeted at £2m, came in at nearly £3m.",
        &[("-", "Guard overtime"), ("-", "Guard overtime")],
    );
    assert_pays(
        "The probe, once projected to cost £2m, is now expected to run to £3m.",
        &[("-", "The probe"), ("-", "The probe")],
    );
    assert_pays("At a cost of £3m, the quay is the port's dearest.", &[("-", "the quay")]);
    assert_pays("The port wants to build a quay that would cost £3m.", &[("The port", "a quay")]);
    assert_pays(
        "The town's contribution to the quay was cut from £3m to £2m.",
        &[("The town", "the quay"), ("The town", "the quay")],
    );
    assert_pays("A bridge built for £3m was closed.", &[("-", "A bridge")]);
    assert_pays("The games set the town back £3m.", &[("the town", "The games")]);
    assert_pays(
        "The quay wound up costing ratepayers close to £3m.",
        &[("ratepayers", "The quay")],
    );
    assert_pays("The committee topped £3m in spending.", &[("The committee", "spending")]);
}

#[test]
fn a_figure_shares_what_the_one_before_it_says() {
    assert_pays(
        "The union spent £9m knocking on doors, up from £6m in the last election.",
        &[("The union", "knocking on doors"), ("The union", "knocking on doors")],
    );
    assert_pays(
        "The reds spent £3m on films, compared with £1m for the greens.",
        &[("The reds", "films"), ("the greens", "films")],
    );
    assert_pays(
        "Lund has allotted £3m to schools, or 9 percent of planned spending.",
        &[("Lund", "schools"), ("Lund", "schools")],
    );
    assert_pays(
        "The port spent £9m on quays, including £2m for cranes.",
        &[("The port", "quays"), ("The port", "cranes")],
    );
    assert_pays(
        "The army spent £3m on tents, and the navy £2m.",
        &[("The army", "tents"), ("the navy", "tents")],
    );
    assert_pays(
        "The army spent £3m on tents, and the navy spent £2m on flags.",
        &[("The army", "tents"), ("the navy", "flags")],
    );
}

#[test]
fn money_from_an_office_is_told_from_a_conversion() {
    assert_pays("The lab won $3 million in grants from BAM.", &[("BAM", "grants")]);
}

#[test]
fn the_name_of_a_payer_is_whole() {
    assert_pays("The family spent £3m on a yard.", &[("The family", "a yard")]);
    assert_pays("His family paid £3m for a yard.", &[("His family", "a yard")]);
    assert_pays("The assembly spent £3m on desks.", &[("The assembly", "desks")]);
    assert_pays("The port quietly spent £3m on desks.", &[("The port", "desks")]);
    assert_pays("Oslo's probe cost £3m.", &[("Oslo", "Oslo's probe")]);
    assert_pays("The army's new tents cost £3m.", &[("-", "The army's new tents")]);
    assert_pays("The £3 billion Lynx boat order was scrapped.", &[("-", "-")]);
    assert_pays("The £3m Oslo pledges for kilns is late.", &[("Oslo", "kilns")]);
    assert_pays(
        "Oslo spent £414m on its opera, nine times the £46m estimate.",
        &[("Oslo", "its opera"), ("Oslo", "-")],
    );
}

/// Who is paid, of each figure.
#[track_caller]
fn assert_paid(text: &str, expected: &[&str]) {
    let article = article(text);
    let found: Vec<_> = article.figures.iter().map(|f| reference(f.recipient.as_ref())).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn no_other_sum_stands_in_who_is_paid() {
    assert_paid("The club paid 12 singers £3m.", &["12 singers"]);
    assert_paid("The town paid the firm, Lynx, £3m for kilns.", &["the firm"]);
    assert_paid("She paid £1 and £2 and £3.", &["-", "-", "-"]);
    assert_paid("Tenants pay £30 a week for gas, up from £20.", &["-", "-"]);
    assert_paid("The town gives £3m to pools and €2m to gyms.", &["-", "-"]);
    assert_paid("The firm paid a total of £3m.", &["-"]);
}

#[test]
fn a_long_list_is_read_in_little_room() {
    let sums: Vec<_> = (1..400).map(|n| format!("${n}")).collect();
    let article = article(&format!("She paid {}.", sums.join(" and ")));
    assert_eq!(article.figures.len(), 399);
    assert!(article.figures.iter().all(|f| f.recipient.is_none()));
}
