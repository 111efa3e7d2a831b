//! Who pays where asides, clauses and phrases stand between a subject and its verb.

use super::payers::assert_pays;

#[test]
fn a_subject_reaches_over_any_aside() {
    assert_pays(
        "Its ferry line, short of cash and of friends for a year now, has committed $9 million to docks.",
        &[("Its ferry line", "docks")],
    );
    assert_pays(
        "Quilling, host to the fair, expects to absorb $2 million in overtime.",
        &[("Quilling", "overtime")],
    );
    assert_pays(
        "Ms. Orr's friends, led by a club that lost a suit, have answered by reserving $4 million in airtime.",
        &[("Ms. Orr's friends", "airtime")],
    );
    assert_pays(
        "A deal that pilots backed in June, their first since 2013, will cost the line $9 million.",
        &[("the line", "A deal")],
    );
    // A clause of its own is no aside.
    assert_pays(
        "The town sold a mill, fixed a dam, and spent $2 million on a road.",
        &[("The town", "a road")],
    );
    assert_pays(
        "The port, a monopoly, and its tenants have spent $3 million on cranes.",
        &[("The port, a monopoly, and its tenants", "cranes")],
    );
}

#[test]
fn a_subject_keeps_what_hangs_on_it() {
    assert_pays(
        "The office behind the tender, known as Marl, has awarded $4 million to a rival.",
        &[("The office behind the tender", "-")],
    );
    assert_pays(
        "A clinic in Hove that spent £3m on masks is shut.",
        &[("A clinic in Hove", "masks")],
    );
    assert_pays(
        "The rink at Ames, the largest there, cost the state $7 million.",
        &[("the state", "The rink at Ames")],
    );
    // The town is no part of what hangs on a verb.
    assert_pays("She pointed to Hove, which spent £3m on masks.", &[("Hove", "masks")]);
}

#[test]
fn words_of_the_subject_float_among_those_of_the_verb() {
    assert_pays("Dr. Orr has herself spent $6 million on posters.", &[("Dr. Orr", "posters")]);
    assert_pays("Hove alone bought $3 million of sand.", &[("Hove", "sand")]);
    assert_pays("The towns will each spend £3m on the pier.", &[("The towns", "the pier")]);
    assert_pays("“He's paid $30 for every leaflet,” she said.", &[("He", "every leaflet")]);
    assert_pays("Nobody has spent £3m on a shed.", &[("-", "a shed")]);
}

#[test]
fn a_verb_has_the_subject_of_its_own_clause() {
    assert_pays(
        "In Hove, where the gap is wide, the mayor wants to freeze pay and spend £3m on piers.",
        &[("the mayor", "piers")],
    );
    assert_pays(
        "Thin is the word for her club, which has two desks and spends $4,000 on stamps.",
        &[("her club", "stamps")],
    );
    assert_pays(
        "A league that hides its members has spent £3m on leaflets.",
        &[("A league", "leaflets")],
    );
    assert_pays(
        "The navy was ordered by ministers to spend £3m on the quay.",
        &[("The navy", "the quay")],
    );
    assert_pays(
        "The council has agreed to pay Orr and Lind £3m for two roofs, with Hull covering £1m of it.",
        &[("The council", "two roofs"), ("Hull", "two roofs")],
    );
    assert_pays(
        "The senate is likely to be asked for £3m for levees.",
        &[("The senate", "levees")],
    );
}

#[test]
fn a_clause_about_an_amount_names_who_pays() {
    assert_pays(
        "Of the £9m budget the council adopted, £3m is unspent.",
        &[("the council", "budget"), ("the council", "-")],
    );
    assert_pays(
        "A £9m brick works that the group is building near Hove will hire 40 people.",
        &[("the group", "brick works")],
    );
    assert_pays(
        "The £3m the borough will put toward the pier comes from a levy.",
        &[("the borough", "the pier")],
    );
}

#[test]
fn a_payer_whose_verb_is_left_out_stands_before_the_sum() {
    assert_pays(
        "Hull paid £9m for docks, Leeds £3m for trams and York £2m for signs.",
        &[("Hull", "docks"), ("Leeds", "trams"), ("York", "signs")],
    );
    assert_pays(
        "The town paid £2m for tents and the mayor now proposes £3m for beds.",
        &[("The town", "tents"), ("the mayor", "beds")],
    );
    assert_pays(
        "The mill will spend £7m on a kiln, on top of £5m from the state.",
        &[("The mill", "a kiln"), ("the state", "a kiln")],
    );
    assert_pays(
        "The town spent £3m to mend its clock, part of a £9m overhaul of the hall.",
        &[("The town", "mend its clock"), ("The town", "overhaul of the hall")],
    );
    assert_pays(
        "Beyond what Hull has laid out, £3m for pumps, little is known.",
        &[("Hull", "pumps")],
    );
}

#[test]
fn whoever_made_a_plan_pays() {
    assert_pays(
        "The plan, unveiled on Monday by Gov. Ann Lind, would devote £3m to roads.",
        &[("Gov. Ann Lind", "roads")],
    );
    assert_pays("The tunnel's £4m price tag has alarmed lawmakers.", &[("-", "The tunnel")]);
    assert_pays(
        "The council will help growers to the tune of £3m for seed.",
        &[("The council", "seed")],
    );
    assert_pays("A £2m drive by the guild attacks the mayor.", &[("the guild", "drive")]);
    assert_pays(
        "Farmers were paid £3m by the ministry last year for lost sales.",
        &[("the ministry", "lost sales")],
    );
}

#[test]
fn what_stands_beside_a_sum_says_who_pays() {
    assert_pays(
        "The guild is back on the air, with £3m in spots booked.",
        &[("The guild", "spots booked")],
    );
    assert_pays(
        "Tucked into the bill is £3m to widen roads, along with £2m for bridges.",
        &[("the bill", "widen roads"), ("the bill", "bridges")],
    );
    assert_pays("Schools will get £3m under the law to mend roofs.", &[("the law", "mend roofs")]);
    assert_pays(
        "The minister, Ann Lind, said on Friday that £3m would be spent on overtime.",
        &[("The minister", "overtime")],
    );
    // An analyst promises nothing.
    assert_pays(
        "An analyst, Ann Lind, said on Friday that £3m would be spent on overtime.",
        &[("-", "overtime")],
    );
    assert_pays("The scheme began as a £3m trial of buses.", &[("-", "trial of buses")]);
}

#[test]
fn verbs_of_taking_and_asking_have_their_subject() {
    assert_pays(
        "The Harbour Health Service has asked the finance ministry for £3m to buy beds.",
        &[("The Harbour Health Service", "buy beds")],
    );
    assert_pays("The Bears' owner spent £3m on the rink.", &[("The Bears' owner", "the rink")]);
    assert_pays(
        "Since May the club has spent £3m on its own tower.",
        &[("the club", "its own tower")],
    );
}

#[test]
fn a_relative_clause_and_a_list_of_asides_have_the_noun_before_them() {
    assert_pays("Ms. Orr, who in 2012 bought a mill for £3m, sold it.", &[("Ms. Orr", "a mill")]);
    assert_pays(
        "Ann Roe, founder of a club, a member of two boards, has spent £3m on masks.",
        &[("Ann Roe", "masks")],
    );
    assert_pays("She is waving to towns that spent £3m on masks.", &[("towns", "masks")]);
    assert_pays(
        "Five sailors with gray beards spending £3m on masks is sad.",
        &[("Five sailors with gray beards", "masks")],
    );
}

#[test]
fn who_tells_of_it_or_sees_it_does_not_pay() {
    assert_pays(
        "Writers who saw the file said the navy spent £3m on rope.",
        &[("the navy", "rope")],
    );
    assert_pays("Those who watched the town spend £3m left.", &[("the town", "-")]);
    assert_pays("A cook who made her name paying £3m for a boat is gone.", &[("A cook", "a boat")]);
    assert_pays("A yard that makes the boats has spent £3m on rope.", &[("A yard", "rope")]);
    assert_pays("With £3m pledged, the museum can open.", &[("-", "-")]);
    assert_pays(
        "The plan, vetoed on Monday by Ms. Lind, would spend £3m on rope.",
        &[("-", "rope")],
    );
    assert_pays(
        "The plan, unveiled on Monday by Ms. Lind, would spend £3m on rope.",
        &[("Ms. Lind", "rope")],
    );
}

#[test]
fn who_is_paid_for_work_does_not_pay() {
    assert_pays("She’s paid £3m a year to run the bank.", &[("-", "run the bank")]);
    assert_pays("He’s paid £3m to lead the club.", &[("-", "lead the club")]);
    assert_pays("He’s paid £3m for a boat.", &[("He", "a boat")]);
}
