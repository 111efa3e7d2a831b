use crate::*;

fn text(s: &str) -> Text {
    Text::new(s).unwrap()
}

fn id(s: &str) -> Id {
    s.parse().unwrap()
}

/// An article of one paragraph.
fn article() -> Article {
    let paragraph = Block::paragraph("Ann Oake will spend 5 percent of GDP on the wall.").unwrap();
    Article { sections: vec![Section::new(vec![paragraph])], ..Article::default() }
}

fn with_block(block: Block) -> Article {
    Article { sections: vec![Section::new(vec![block])], ..Article::default() }
}

fn anchor(words: &str, start: u32) -> Anchor {
    Anchor::at(text(words), TextPath::block(0, 0), start)
}

fn quote(name: &str) -> Quote {
    Quote {
        id: id(name),
        kind: QuoteKind::Direct,
        segments: vec![anchor("will spend", 9)],
        speakers: Vec::new(),
        cue: Vec::new(),
        language: None,
        confidence: None,
        origin: Origin::Edited,
    }
}

fn event(name: &str) -> Event {
    let date = EventDate { mention: anchor("will", 9), value: None };
    Event {
        id: id(name),
        kind: EventKind::Other,
        trigger: anchor("spend", 14),
        name: None,
        status: EventStatus::Upcoming,
        date: Some(date),
        place: None,
        participants: Vec::new(),
        confidence: None,
        origin: Origin::Edited,
    }
}

fn figure(name: &str) -> Figure {
    Figure {
        id: id(name),
        kind: FigureKind::Spending,
        mention: anchor("5 percent", 20),
        amount: Amount::new(5.into(), Unit::Percent),
        bound: Bound::Exact,
        basis: None,
        status: None,
        purpose: None,
        spender: None,
        recipient: None,
        period: None,
        part_of: None,
        conversion_of: None,
        confidence: None,
        origin: Origin::Edited,
    }
}

fn figures(figures: Vec<Figure>) -> Article {
    Article { figures, ..article() }
}

/// The one finding, as code and path.
fn only(article: &Article) -> (&'static str, String) {
    let findings = article.validate();
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(findings[0].help.is_some());
    (findings[0].code.name, findings[0].path.clone().unwrap())
}

fn finding(code: &'static str, path: &str) -> (&'static str, String) {
    (code, path.to_owned())
}

#[test]
fn nothing_is_found_in_a_sound_article() {
    let mut sound = article();
    sound.quotes.push(quote("q1"));
    sound.events.push(event("e1"));
    sound.figures = vec![figure("f1"), Figure { part_of: Some(id("f1")), ..figure("f2") }];
    assert_eq!(sound.validate(), []);
    assert_eq!(Article::default().validate(), []);
}

#[test]
fn ids_are_unique_in_the_whole_article() {
    let mut article = article();
    article.quotes.push(quote("x"));
    article.events.push(event("x"));
    assert_eq!(only(&article), finding("duplicate-id", "events[0].id"));
    assert_eq!(
        article.validate()[0].message,
        "found the id \"x\" of quotes[0].id again, expected another"
    );
}

#[test]
fn an_annotation_has_an_id() {
    let article = Article { quotes: vec![quote(article::UNNAMED)], ..article() };
    assert_eq!(only(&article), finding("unnamed-annotation", "quotes[0].id"));
}

#[test]
fn every_reference_leads_to_a_party() {
    let nobody = || Reference::to(id("nobody"));
    let quoted = Quote { speakers: vec![nobody()], ..quote("q") };
    let placed = Event { place: Some(nobody()), ..event("e") };
    let joined = Event { participants: vec![nobody()], ..event("e") };
    let spent = Figure { spender: Some(nobody()), ..figure("f") };
    let paid = Figure { recipient: Some(nobody()), ..figure("f") };
    let mut member = Party::new(id("p"), PartyKind::Person, text("Ann"));
    member.affiliation = Some(nobody());
    let cases = [
        (Article { quotes: vec![quoted], ..article() }, "quotes[0].speakers[0]"),
        (Article { events: vec![placed], ..article() }, "events[0].place"),
        (Article { events: vec![joined], ..article() }, "events[0].participants[0]"),
        (figures(vec![spent]), "figures[0].spender"),
        (figures(vec![paid]), "figures[0].recipient"),
        (Article { parties: vec![member], ..article() }, "parties[0].affiliation"),
    ];
    for (article, path) in cases {
        assert_eq!(only(&article), finding("unknown-party", path));
    }
}

#[test]
fn every_reference_leads_to_a_figure() {
    let part = Figure { part_of: Some(id("x")), ..figure("f") };
    assert_eq!(only(&figures(vec![part])), finding("unknown-figure", "figures[0].partOf"));
    let converted = Figure { conversion_of: Some(id("x")), ..figure("f") };
    assert_eq!(
        only(&figures(vec![converted])),
        finding("unknown-figure", "figures[0].conversionOf")
    );
}

#[test]
fn figures_do_not_go_in_circles() {
    let part = |name: &str, of: &str| Figure { part_of: Some(id(of)), ..figure(name) };
    let itself = figures(vec![part("a", "a")]);
    assert_eq!(only(&itself), finding("figures-in-a-circle", "figures[0].partOf"));
    let three = figures(vec![part("lead", "a"), part("a", "b"), part("b", "c"), part("c", "a")]);
    assert_eq!(only(&three), finding("figures-in-a-circle", "figures[1].partOf"));
    let shared = figures(vec![figure("a"), part("b", "a"), part("c", "a"), part("d", "c")]);
    assert_eq!(shared.validate(), []);
    let converted = Figure { conversion_of: Some(id("a")), ..figure("a") };
    assert_eq!(
        only(&figures(vec![converted])),
        finding("figures-in-a-circle", "figures[0].conversionOf")
    );
}

#[test]
fn fields_of_a_figure_fit_its_kind_and_unit() {
    let price =
        Figure { kind: FigureKind::Price, status: Some(SpendingStatus::Spent), ..figure("f") };
    assert_eq!(
        only(&figures(vec![price])),
        finding("status-without-spending", "figures[0].status")
    );
    let basis = Basis { mention: anchor("GDP", 33), implicit: false };
    let euro = Unit::Currency(Currency::new("EUR").unwrap());
    let money =
        Figure { basis: Some(basis.clone()), amount: Amount::new(5.into(), euro), ..figure("f") };
    assert_eq!(only(&figures(vec![money])), finding("basis-of-money", "figures[0].basis"));
    let points = Amount::new(5.into(), Unit::PercentagePoint);
    let points = Figure { basis: Some(basis), amount: points, ..figure("f") };
    assert_eq!(figures(vec![points]).validate(), []);
    let negative = Amount::new("-5".parse().unwrap(), Unit::Percent);
    let negative = Figure { amount: negative, ..figure("f") };
    assert_eq!(
        only(&figures(vec![negative.clone()])),
        finding("negative-spending", "figures[0].amount")
    );
    assert_eq!(figures(vec![Figure { kind: FigureKind::Change, ..negative }]).validate(), []);
}

#[test]
fn anchors_stand_where_they_say() {
    let mut article = article();
    article.quotes.push(quote("q"));
    article.quotes[0].segments[0].at = None;
    assert_eq!(only(&article), finding("annotation-unlocated", "quotes[0].segments[0]"));
    article.quotes[0].segments[0] = anchor("will spend", 8);
    assert_eq!(only(&article), finding("annotation-lost", "quotes[0].segments[0]"));
    article.quotes[0].segments[0] = Anchor::at(text("will"), TextPath::Summary, 0);
    assert_eq!(only(&article), finding("annotation-lost", "quotes[0].segments[0]"));
}

#[test]
fn a_quote_has_words() {
    let article =
        Article { quotes: vec![Quote { segments: Vec::new(), ..quote("q") }], ..article() };
    assert_eq!(only(&article), finding("quote-without-words", "quotes[0].segments"));
}

#[test]
fn an_event_is_dated_or_placed() {
    let article = Article { events: vec![Event { date: None, ..event("e") }], ..article() };
    assert_eq!(only(&article), finding("event-nowhere", "events[0]"));
    assert_eq!(article.validate()[0].severity, Severity::Warning);
}

#[test]
fn nothing_in_the_body_is_empty() {
    let list = |items| Block::List(List { mark: ListMark::default(), items });
    let nested = ListItem {
        text: Prose::new("a").unwrap(),
        list: Some(List { mark: ListMark::default(), items: Vec::new() }),
    };
    let table = |rows| Block::Table(Table { caption: None, rows });
    let row = |cells| Row { header: true, cells };
    let quotation = Block::BlockQuotation(BlockQuotation { paragraphs: Vec::new() });
    let zero = Cell { columns: 0, ..Cell::new(None) };
    let flat = Cell { rows: 0, ..Cell::new(None) };
    let header = Cell { header: true, ..Cell::new(None) };
    let at = "sections[0].blocks[0]";
    let cases = [
        (list(Vec::new()), "empty-list", at.to_owned()),
        (list(vec![nested]), "empty-list", format!("{at}.items[0]")),
        (quotation, "empty-block-quotation", at.to_owned()),
        (table(Vec::new()), "empty-table", at.to_owned()),
        (table(vec![row(Vec::new())]), "empty-row", format!("{at}.rows[0]")),
        (table(vec![row(vec![zero])]), "empty-span", format!("{at}.rows[0].cells[0]")),
        (table(vec![row(vec![flat])]), "empty-span", format!("{at}.rows[0].cells[0]")),
        (table(vec![row(vec![header])]), "header-twice", format!("{at}.rows[0].cells[0]")),
    ];
    for (block, code, path) in cases {
        assert_eq!(only(&with_block(block)), (code, path));
    }
}

/// Lists inside each other.
fn lists(depth: usize) -> Block {
    let one = |list| List {
        mark: ListMark::default(),
        items: vec![ListItem { text: Prose::new("a").unwrap(), list }],
    };
    Block::List((1..depth).fold(one(None), |list, _| one(Some(list))))
}

#[test]
fn lists_are_sixteen_deep_at_most() {
    assert_eq!(with_block(lists(16)).validate(), []);
    let (code, path) = only(&with_block(lists(17)));
    assert_eq!((code, path.matches(".items[0]").count()), ("deep-list", 16));
}

#[test]
fn furniture_stands_before_what_there_is() {
    let before = |path: &str| {
        let before = Some(path.parse().unwrap());
        let furniture = Furniture { kind: FurnitureKind::Share, text: text("Share"), before };
        Article { furniture: vec![furniture], ..article() }
    };
    assert_eq!(before("sections[0].blocks[0]").validate(), []);
    for path in
        ["sections[0].blocks[1]", "sections[0].heading", "bylines[0]", "summary", "headlines[0]"]
    {
        assert_eq!(only(&before(path)), finding("furniture-nowhere", "furniture[0].before"));
    }
}

#[test]
fn metadata_say_something() {
    let provider = Article { provider: Some(Concept::default()), ..article() };
    assert_eq!(only(&provider), finding("nameless-concept", "provider"));
    let subject =
        Article { subjects: vec![Concept::named(text("War")), Concept::default()], ..article() };
    assert_eq!(only(&subject), finding("nameless-concept", "subjects[1]"));
    let rights = Article { rights: vec![Rights::default()], ..article() };
    assert_eq!(only(&rights), finding("empty-rights", "rights[0]"));
    let carried =
        Carried { format: text("xml"), parent: text("itemMeta"), content: "<a>\u{1}</a>".into() };
    let carried = Article { carried: vec![carried], ..article() };
    assert_eq!(only(&carried), finding("carried-character", "carried[0].content"));
}

#[test]
fn every_concept_is_looked_at() {
    let nameless = || vec![Concept::named(text("War")), Concept::default()];
    let held = Rights { holder: Some(Concept::default()), ..Rights::default() };
    let cases = [
        (Article { sources: nameless(), ..article() }, "sources[1]"),
        (Article { genres: nameless(), ..article() }, "genres[1]"),
        (Article { rights: vec![held], ..article() }, "rights[0].holder"),
    ];
    for (article, path) in cases {
        assert_eq!(only(&article), finding("nameless-concept", path));
    }
}

#[test]
fn any_one_field_makes_rights() {
    let empty = Rights::default;
    let one = [
        Rights { holder: Some(Concept::named(text("Harbour News"))), ..empty() },
        Rights { notice: Some(Prose::new("All rights reserved").unwrap()), ..empty() },
        Rights { terms: Some(Prose::new("Not for resale").unwrap()), ..empty() },
    ];
    for rights in one {
        assert_eq!(Article { rights: vec![rights], ..article() }.validate(), []);
    }
}

#[test]
fn what_follows_from_a_reported_error_is_not_said_again() {
    let mut lost = article();
    lost.quotes = vec![quote("q"), Quote { segments: Vec::new(), ..quote("r") }];
    lost.quotes[0].segments[0].at = None;
    let paths = |findings: Vec<Diagnostic>| -> Vec<_> {
        findings.into_iter().map(|finding| finding.path.unwrap()).collect()
    };
    let reported = Diagnostic::new(codes::ANNOTATION_LOST, "gone").at_path("quotes[0].segments[0]");
    assert_eq!(paths(lost.validate_beside(&[])), ["quotes[1].segments", "quotes[0].segments[0]"]);
    assert_eq!(
        paths(lost.validate_beside(std::slice::from_ref(&reported))),
        ["quotes[1].segments"]
    );
    let warned = Diagnostic { severity: Severity::Warning, ..reported };
    assert_eq!(lost.validate_beside(&[warned]).len(), 2);
}

#[test]
fn a_label_without_its_byline_is_helped_otherwise_than_other_furniture() {
    let help = |kind| {
        let before = Some("bylines[0]".parse().unwrap());
        let furniture = Furniture { kind, text: text("Analysis"), before };
        let article = Article { furniture: vec![furniture], ..article() };
        article.validate()[0].help.clone().unwrap()
    };
    assert!(help(FurnitureKind::Label).contains("byline that the label stands before"));
    assert!(help(FurnitureKind::Share).contains("leave it out for the end"));
}

#[test]
fn a_byline_names_its_authors() {
    let author = Author {
        name: text("Jo Elm"),
        kind: AuthorKind::Person,
        title: None,
        affiliation: None,
        place: None,
    };
    let byline = |line| Byline { text: text(line), authors: vec![author.clone()] };
    let named = Article { bylines: vec![byline("By Jo Elm")], ..article() };
    assert_eq!(named.validate(), []);
    let unnamed = Article { bylines: vec![byline("By our staff")], ..article() };
    assert_eq!(only(&unnamed), finding("author-not-in-byline", "bylines[0].authors[0].name"));
}

#[test]
fn parties_are_told_apart() {
    let party = |name, kind| Party::new(id(name), kind, text("Elm"));
    let twins = vec![party("a", PartyKind::Person), party("b", PartyKind::Person)];
    let article = Article { parties: twins, ..article() };
    assert_eq!(only(&article), finding("duplicate-party", "parties[1].name"));
    let different = vec![party("a", PartyKind::Person), party("b", PartyKind::Place)];
    assert_eq!(Article { parties: different, ..article.clone() }.validate(), []);
    let titled = Party { title: Some(text("mayor")), ..party("a", PartyKind::Place) };
    let titled = Article { parties: vec![titled], ..article.clone() };
    assert_eq!(only(&titled), finding("title-without-person", "parties[0].title"));
    let own = Party { affiliation: Some(Reference::to(id("a"))), ..party("a", PartyKind::Person) };
    let own = Article { parties: vec![own], ..article };
    assert_eq!(only(&own), finding("affiliated-with-itself", "parties[0].affiliation"));
}

#[test]
fn a_skipped_extraction_found_nothing() {
    let skipped = Article { extraction: Extraction::Skipped, ..article() };
    assert_eq!(skipped.validate(), []);
    let annotated = Article { quotes: vec![quote("q")], ..skipped };
    assert_eq!(only(&annotated), finding("skipped-with-annotations", "extraction"));
}

#[test]
fn codes_are_kebab_case_and_distinct() {
    let mut names: Vec<&str> = codes::all().map(|code| code.name).collect();
    let kebab = |name: &&str| {
        name.split('-').all(|w| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase()))
    };
    assert!(names.iter().all(kebab));
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn what_was_located_is_validated_whether_it_moved_or_not() {
    let codes = |mut article: Article| -> Vec<&str> {
        article.locate_and_validate().iter().map(|finding| finding.code.name).collect()
    };
    let mut moved = article();
    moved.quotes = vec![quote("q"), Quote { segments: Vec::new(), ..quote("r") }];
    assert_eq!(codes(moved.clone()), ["quote-without-words"]);
    moved.quotes[0].segments[0] = anchor("nobody said", 3);
    let found = codes(moved);
    assert!(
        found.contains(&"quote-without-words") && found.contains(&"annotation-lost"),
        "{found:?}"
    );
    assert!(codes(article()).is_empty());
}
