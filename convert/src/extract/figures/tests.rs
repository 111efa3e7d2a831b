mod first_words;
mod kinds;
mod moved;
mod open;
mod payers;
mod purposes;
mod schemes;
mod spending;
mod statuses;
mod subjects;
mod told;
mod uses;

use copydesk_model::{Article, Block, Figure, FigureKind, Prose, Reference, Section};

use crate::extract::extract;

pub(in crate::extract) fn article(text: &str) -> Article {
    let blocks = text.split('\n').map(|p| Block::Paragraph(Prose::new(p).unwrap())).collect();
    let mut article =
        Article { sections: vec![Section { heading: None, blocks }], ..Article::default() };
    extract(&mut article);
    article
}

fn reference(reference: Option<&Reference>) -> &str {
    reference.and_then(Reference::mention).map_or("-", |m| m.words.as_str())
}

/// A figure as "words, kind, bound, status; spender; purpose; basis".
fn line(figure: &Figure) -> String {
    let status = figure.status.map_or("-".to_owned(), |s| format!("{s:?}"));
    let purpose = figure.purpose.as_ref().map_or("-", |p| p.words.as_str());
    let basis = figure.basis.as_ref().map_or("-", |b| b.mention.words.as_str());
    let spender = reference(figure.spender.as_ref());
    format!(
        "{}, {:?}, {:?}, {status}; {spender}; {purpose}; {basis}",
        figure.mention.words, figure.kind, figure.bound
    )
}

#[track_caller]
fn assert_figures(text: &str, expected: &[&str]) {
    let article = article(text);
    assert_eq!(article.figures.iter().map(line).collect::<Vec<_>>(), expected, "{text}");
    assert!(article.figures.iter().all(|f| article.stands(&f.mention)), "{text}");
}

#[track_caller]
fn assert_kind(text: &str, kind: FigureKind) {
    let article = article(text);
    assert_eq!(article.figures.iter().map(|f| f.kind).collect::<Vec<_>>(), [kind], "{text}");
}

#[track_caller]
fn assert_bound(text: &str, bound: &str) {
    let article = article(text);
    let found: Vec<_> = article.figures.iter().map(|f| format!("{:?}", f.bound)).collect();
    assert_eq!(found, [bound], "{text}");
}

#[test]
fn a_budget_sentence_is_read_whole() {
    assert_figures(
        "The city will spend $40 million on sea walls.",
        &["$40 million, Spending, Exact, Committed; The city; sea walls; -"],
    );
    assert_figures(
        "The cantons aim to spend four percent of GDP on defence.",
        &["four percent, Spending, Exact, Target; The cantons; defence; GDP"],
    );
    assert_figures(
        "The navy ordered six tugs for €90 million.",
        &["€90 million, Spending, Exact, Committed; The navy; six tugs; -"],
    );
}

#[test]
fn who_is_bidden_to_pay_is_the_spender() {
    assert_figures(
        "The mayor wants the harbour board to pay $3 million for a crane.",
        &["$3 million, Spending, Exact, Proposed; the harbour board; a crane; -"],
    );
}

#[test]
fn a_list_of_uses_is_spending_to_its_end() {
    assert_figures(
        "The council set aside £4m for walls and £2m for boats.",
        &[
            "£4m, Spending, Exact, Committed; The council; walls; -",
            "£2m, Spending, Exact, Committed; The council; boats; -",
        ],
    );
    assert_figures(
        "Members would set aside 2.5 percent of GDP for locks and 1.5 percent for boats.",
        &[
            "2.5 percent, Spending, Exact, Proposed; Members; locks; GDP",
            "1.5 percent, Spending, Exact, Proposed; Members; boats; GDP",
        ],
    );
}

#[test]
fn parts_of_a_whole_add_up() {
    let article = article(
        "The cantons aim to spend four percent of GDP on defence.\n\
         They promise at least 3 percent of GDP for arms and 1 percent for roads.",
    );
    let whole = &article.figures[0].id;
    let parts: Vec<_> = article.figures[1..].iter().map(|f| f.part_of.as_ref()).collect();
    assert_eq!(parts, [Some(whole), Some(whole)]);
    let basis = article.figures[2].basis.as_ref().unwrap();
    assert!(basis.implicit);
    assert_eq!(basis.mention.words, "GDP");
    assert_eq!(format!("{:?}", article.figures[2].bound), "Exact");
}

#[test]
fn a_conversion_says_the_same() {
    let article = article("Oslo will spend 40 million euros, about $44 million, on trams.");
    assert_eq!(article.figures[1].conversion_of.as_ref(), Some(&article.figures[0].id));
    assert_eq!(article.figures[1].kind, FigureKind::Spending);
}

#[test]
fn other_amounts_are_not_spending() {
    assert_kind("The minimum wage climbs to £9.80 an hour.", FigureKind::Wage);
    assert_kind("A loaf costs €1.79.", FigureKind::Price);
    assert_kind("Inflation slowed to 3.6 percent.", FigureKind::Rate);
    assert_kind("The group raised $3 million in May.", FigureKind::Income);
    assert_kind("A donor gave $900 to the choir.", FigureKind::Contribution);
    assert_kind("They imposed a 35 percent tariff.", FigureKind::Tax);
    assert_kind("The public debt reached $9 trillion.", FigureKind::Debt);
    assert_kind("The firm was fined $20,000.", FigureKind::Penalty);
}

#[test]
fn bounds_govern_the_figure_beside_them() {
    assert_bound("It cost more than $5 million.", "MoreThan");
    assert_bound("It is a $5-plus million plan.", "AtLeast");
    assert_bound("It cost nearly $5 million.", "About");
    assert_bound("It cost no more than $5 million.", "AtMost");
    assert_bound("It cost $5 million or less.", "AtMost");
    assert_bound("It will not exceed $5 million.", "AtMost");
    assert_bound("It cost at least $5 million.", "AtLeast");
    assert_bound("It cost just short of $5 million.", "LessThan");
    assert_bound("It cost in excess of $5 million.", "MoreThan");
}

#[test]
fn particles_and_comparisons_are_no_bounds() {
    assert_bound("The heirs handed over $7 million.", "Exact");
    assert_bound("The repairs add up to $640,000.", "Exact");
    assert_bound("It earned $8, well above the board's plan.", "Exact");
    assert_bound("It fell far below the 6 percent mark.", "Exact");
    assert_bound("It lost $12 million more than in 2019.", "Exact");
    assert_bound("He drew fire for a comment about 47 percent of voters.", "Exact");
}

#[test]
fn bounds_are_denied_capped_and_opened() {
    assert_bound("The bridge must not cost more than €7 million.", "AtMost");
    assert_bound("It was finished without spending more than $7 million.", "AtMost");
    assert_bound("Grants are capped at £7 million.", "AtMost");
    assert_bound("Claims are limited to £7 million.", "AtMost");
    assert_bound("Packages start from £7 million.", "AtLeast");
    assert_bound("It is paid on estates of £7 million and above.", "AtLeast");
    assert_bound("It aimed at $7 million.", "Exact");
}

#[test]
fn verbs_of_spending_are_known_by_what_stands_beside_them() {
    assert_kind("The board sanctioned Rs 90 crore for the canal.", FigureKind::Spending);
    assert_kind("Oslo will put 9 billion kroner into ferries.", FigureKind::Spending);
    assert_kind("Leeds signed the keeper for £9m.", FigureKind::Spending);
    assert_kind("Senators want to slash $9 billion from Medicare.", FigureKind::Spending);
    assert_kind("The agency appealed for $9 million to feed refugees.", FigureKind::Spending);
    assert_kind("Plans for a £9m swimming pool were shown.", FigureKind::Spending);
    assert_kind("The council gave the choir £9,000.", FigureKind::Spending);
}

#[test]
fn penalties_losses_and_taxes_are_no_spending() {
    assert_kind("She was ordered to pay £900 costs.", FigureKind::Penalty);
    assert_kind("The fund lost 90 billion kroner in May.", FigureKind::Loss);
    assert_kind("The strike could cost the economy $9 billion.", FigureKind::Loss);
    assert_kind("Flats face a bill of £900 for council tax.", FigureKind::Tax);
    assert_kind("Only 41 per cent of people voted.", FigureKind::Poll);
    assert_kind("Nurses' pay has fallen 9% since 2010.", FigureKind::Change);
}

#[test]
fn records_of_passives_and_of_it() {
    assert_figures(
        "About $75 million will be spent on the harbour by the state.",
        &["$75 million, Spending, About, Committed; the state; the harbour; -"],
    );
    assert_figures(
        "It will cost $9 million to dredge the lake.",
        &["$9 million, Spending, Exact, Estimated; -; dredge the lake; -"],
    );
    assert_figures(
        "The Centre has allocated Rs 9 lakh crore to health for 2025-26.",
        &["Rs 9 lakh crore, Spending, Exact, Committed; The Centre; health; -"],
    );
}

#[test]
fn counts_are_no_figures() {
    assert_figures("Around 58,000 troops have been trained.", &[]);
}

#[test]
fn a_subject_reaches_over_appositions_and_stands_behind_openings() {
    assert_figures(
        "Harbor First, led by Ana Wills, spent $900,000 on radio spots.",
        &["$900,000, Spending, Exact, Spent; Harbor First; radio spots; -"],
    );
    assert_figures(
        "After paying $120 million for the rink, she sold it.",
        &["$120 million, Spending, Exact, Spent; she; the rink; -"],
    );
    assert_figures(
        "Mr. Reyle reported spending about $2 million on consultants.",
        &["$2 million, Spending, About, Spent; Mr. Reyle; consultants; -"],
    );
}

#[test]
fn outside_groups_pay_like_others() {
    assert_figures(
        "Outside groups have poured $8 million into mailers and another $3 million into spots.",
        &[
            "$8 million, Spending, Exact, Spent; Outside groups; mailers; -",
            "$3 million, Spending, Exact, Spent; Outside groups; spots; -",
        ],
    );
}

#[test]
fn what_a_thing_costs_is_a_price_unless_work_or_a_payer_is_named() {
    assert_kind("A seat on the board costs $25,000.", FigureKind::Price);
    assert_kind("It costs $90,000 a month to run the ice hall.", FigureKind::Spending);
    assert_kind("The mistake cost taxpayers $90,000.", FigureKind::Spending);
}

#[test]
fn time_that_is_spent_is_no_money() {
    assert_kind("She spends 50 hours a week at the lab and makes $41,000.", FigureKind::Wage);
}

#[test]
fn dues_that_go_up_to_a_sum_have_no_bound() {
    assert_bound("Dues have gone up to $8,900.", "Exact");
}
