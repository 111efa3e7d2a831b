//! Who speaks: quotations without a speaker, and speakers without a name.

use copydesk_convert::model::{PartyKind, QuoteKind, Reference, Text};

use super::*;

const INTRODUCED: &str = "speaker-not-introduced";
const SPEAKERLESS: &str = "quote-without-speaker";

/// A speaker who is quoted twice by one name, and a sentence.
fn twice(name: &str, sentence: &str) -> String {
    format!("“We asked for it,” {name} said. “Nobody listened,” {name} said. {sentence}")
}

fn assert_introduced(rows: &[(&str, &str)], asked: bool) {
    let wrong = |(name, sentence): &&(&str, &str)| {
        // Also where the file names the speaker by one name, and does not give the title.
        let mut bare = article(&twice(name, sentence));
        let speaker = bare.quotes.first().and_then(|q| q.speakers.first()?.party().cloned());
        for party in bare.parties.iter_mut().filter(|p| Some(&p.id) == speaker.as_ref()) {
            (party.name, party.title) = (Text::new(*name).unwrap(), None);
        }
        let text = said(INTRODUCED, Format::Text, story(&twice(name, sentence)));
        text.is_empty() == asked || said_of(INTRODUCED, bare).is_empty() == asked
    };
    let wrong: Vec<_> = rows.iter().filter(wrong).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_surname_that_stands_alone_is_asked_about() {
    let slips = [
        ("Tarrow", ""),
        ("Žarrow", ""),
        ("McTarrow", ""),
        ("O’Tarrow", "O'Tarrow left."),
        ("D’Arrow", ""),
        ("Tarrow", "But Tarrow left."),
        ("Tarrow", "Tarrow’s boat left."),
        ("Tarrow", "Is it Tarrow? Jo Lind left."),
        ("Tarrow", "“It is late.” Tarrow left."),
        ("Tarrow", "Jo Lind left. Tarrow too."),
        ("Tarrow", "\n\n- The boat is Tarrow’s\n- The nets too"),
        ("Tarrow", "\n\n- Boats are for Tarrow\n- Katrell waits"),
        ("Tarrow", "\n\n- Boats wait for Katrell\n- Tarrow waits"),
    ];
    assert_introduced(&slips, true);
}

#[test]
fn a_surname_beside_a_name_or_title_is_introduced() {
    let right = [
        ("Tarrow", "Jo Tarrow left."),
        ("Tarrow", "Mr Tarrow left."),
        ("Tarrow", "Sen. Tarrow left."),
        ("Tarrow", "Farmer Tarrow left."),
        ("Tarrow", "The fisherman Tarrow left."),
        ("Tarrow", "Karoo Tarrow left."),
        ("Tarrow", "The French Tarrow left."),
        ("Tarrow", "It is Tarrow Lind."),
        ("Tarrow", "Tarrow & Sons left."),
        ("Tarrow", "Lena 'Tig' Tarrow left."),
        ("Tarrow", "Lena “Tig” Tarrow left."),
        ("Tarrow", "Lena \"Tig\" Tarrow left."),
        ("Tarrow", "It is Tarrow of Oakham."),
        ("Tarrow", "It is Tarrow de Lind."),
        ("Tarrow", "A tarrow left."),
        ("Tarrow", "The TARROW left."),
        ("Tarrow", "A McTarrow left."),
        ("Tarrow", "The Tarrows left."),
        ("O’Tarrow", "Lena O'Tarrow left."),
    ];
    assert_introduced(&right, false);
}

#[test]
fn a_name_that_is_no_surname_is_not_asked_about() {
    assert_introduced(&[("London", ""), ("Jo", ""), ("DeTarrow", ""), ("Tarrow-Lind", "")], false);
    for name in ["Q", "TRRW", "Lena Tarrow"] {
        let mut named = article(&twice("Tarrow", ""));
        named.parties[0].name = Text::new(name).unwrap();
        assert!(said_of(INTRODUCED, named).is_empty(), "{name}");
    }
}

#[test]
fn a_speaker_is_introduced_by_what_the_file_says_of_them() {
    assert_eq!(said_of(INTRODUCED, article(&twice("Tarrow", ""))).len(), 1);
    let mut titled = article(&twice("Tarrow", ""));
    titled.parties[0].title = Text::new("harbour master").ok();
    assert!(said_of(INTRODUCED, titled).is_empty());
    let mut body = article(&twice("Tarrow", ""));
    body.parties[0].kind = PartyKind::Organisation;
    assert!(said_of(INTRODUCED, body).is_empty());
}

#[test]
fn a_headline_or_byline_introduces_a_speaker() {
    let text = twice("Tarrow", "");
    let headline = format!("Tarrow wants the ferry\n\nIt sails at nine.\n\n{text}\n");
    assert!(said(INTRODUCED, Format::Text, headline).is_empty());
    let byline = format!("Night ferry returns\n\nBy Jo Tarrow\n\nIt sails at nine.\n\n{text}\n");
    assert!(said(INTRODUCED, Format::Text, byline).is_empty());
    let other =
        format!("Night ferry for Oakham\n\nBy Jo Lind\n\nTarrow sails at nine.\n\n{text}\n");
    assert_eq!(said(INTRODUCED, Format::Text, other).len(), 1);
}

#[test]
fn who_is_a_source_or_speaks_once_need_not_be_introduced() {
    let right = [
        "“We asked for it,” Tarrow said.",
        "“We asked for it,” Tarrow said. “Nobody listened,” according to Tarrow.",
    ];
    assert_right(INTRODUCED, &right);
}

const WAITED: &str = "“We have waited for this wall for thirty years and now it comes.”";

/// A paragraph that is a quotation, between two others.
fn between(before: &str, quoted: &str, behind: &str) -> String {
    format!("{before}\n\n{quoted}\n\n{behind}")
}

#[test]
fn a_quotation_among_paragraphs_without_a_speaker_is_asked_about() {
    let slips = [
        between("The wall is old.", WAITED, "Work begins soon."),
        between("The wall is old.", WAITED, ""),
        between("The wall is old.", &WAITED.replace(['“', '”'], "\""), "Work begins soon."),
        between("The wall is old.", "“It is what all have waited for.”", "Work begins soon."),
        between("It is old: it leaks.", WAITED, "Work begins soon."),
        between(
            "Jo Lind said no.\n\nThe wall is old.",
            WAITED,
            "Work begins soon.\n\nShe said so.",
        ),
    ];
    assert_asked(SPEAKERLESS, &slips.each_ref().map(String::as_str));
}

#[test]
fn a_quotation_beside_its_speaker_is_not_asked_about() {
    let old = "The wall is old.";
    let soon = "Work begins soon.";
    let speaks = [
        "The boats came as they said.",
        "So they say.",
        "It goes without saying.",
        "The statement was short.",
        "It is “old”.",
        "It is old”.",
        "It is “old.",
        "It is \"old\".",
        "It is old:",
    ];
    let beside =
        speaks.iter().flat_map(|said| [between(said, WAITED, soon), between(old, WAITED, said)]);
    let beside: Vec<_> = beside.collect();
    assert_right(SPEAKERLESS, &beside.iter().map(String::as_str).collect::<Vec<_>>());
    let right = [
        between(old, WAITED, "- Work begins soon\n- Boats wait"),
        between("- Work begins soon\n- Boats wait", WAITED, soon),
        // Itself.
        between(old, "“It is what all have wanted.”", soon),
        between(old, &format!("{WAITED} It is late."), soon),
        between(old, &format!("It is late. {WAITED}"), soon),
        between(old, &format!("> {WAITED}"), soon),
        between(old, &format!("- {WAITED}"), soon),
        between(old, &WAITED.replace('“', "‘").replace('”', "’"), soon),
        between(old, &format!("{}\n\n“It is late.”", WAITED.trim_end_matches('”')), soon),
    ];
    assert_right(SPEAKERLESS, &right.each_ref().map(String::as_str));
}

#[test]
fn a_quotation_below_the_headline_is_not_asked_about() {
    let motto = format!("Night ferry returns\n\n{WAITED}\n\nWork begins soon.\n");
    assert!(said(SPEAKERLESS, Format::Text, motto).is_empty());
}

#[test]
fn a_quotation_that_the_file_has_a_speaker_for_is_not_asked_about() {
    let text = between("The wall is old.", WAITED, "Work begins soon.");
    let quoted = |paragraph: &str| {
        let mut all = article(&format!("{paragraph}\n\n{}", twice("Tarrow", "")));
        let at = all.quotes.iter().position(|q| q.segments[0].words.contains("thirty years"));
        let quote = all.quotes.remove(at.unwrap());
        (all, quote)
    };
    let (plain, quote) = quoted(&text);
    assert!(quote.speakers.is_empty());
    let mut unnamed = plain.clone();
    unnamed.quotes.push(quote.clone());
    assert_eq!(said_of(SPEAKERLESS, unnamed).len(), 1);
    let mut named = plain.clone();
    let mut by = quote.clone();
    by.speakers.clone_from(&plain.quotes[0].speakers);
    named.quotes.push(by);
    assert!(said_of(SPEAKERLESS, named).is_empty());
    let mut term = plain;
    term.quotes.push({
        let mut term = quote;
        term.kind = QuoteKind::Term;
        term
    });
    assert!(said_of(SPEAKERLESS, term).is_empty());
}

const HE: &str = "“We have waited a long time for it,” he said.";

#[test]
fn somebody_who_speaks_and_is_never_named_is_asked_about() {
    let slips = [
        HE.to_owned(),
        format!("The Oakham Council has nine boats. {HE}"),
        "“Robert, we have waited a long time for it,” he said.".to_owned(),
    ];
    assert_asked(SPEAKERLESS, &slips.each_ref().map(String::as_str));
}

#[test]
fn somebody_who_speaks_and_may_be_named_is_not_asked_about() {
    let right = [
        format!("The Robert is near. {HE}"),
        format!("The Sgt. is near. {HE}"),
        format!("A fisherman is near. {HE}"),
        format!("Katrell Tarrow came. {HE}"),
        HE.replace("he said", "they said"),
    ];
    assert_right(SPEAKERLESS, &right.each_ref().map(String::as_str));
}

#[test]
fn whom_the_file_names_or_quotes_as_a_term_is_not_asked_about() {
    let he = || article(&format!("The Oakham Council has nine boats. {HE}"));
    assert_eq!(said_of(SPEAKERLESS, he()).len(), 1);
    let mut person = he();
    person.parties[0].kind = PartyKind::Person;
    assert!(said_of(SPEAKERLESS, person).is_empty());
    // The file lists nobody, and the text names somebody all the same.
    let mut unlisted = article(&format!("They wait for Robert. {HE}"));
    let mention = unlisted.quotes[0].speakers[0].mention().unwrap().clone();
    unlisted.quotes[0].speakers[0] = Reference::words(mention);
    unlisted.parties.clear();
    assert!(said_of(SPEAKERLESS, unlisted).is_empty());
    let mut linked = he();
    let council = linked.parties[0].id.clone();
    let mention = linked.quotes[0].speakers[0].mention().unwrap().clone();
    linked.quotes[0].speakers[0] = Reference::to(council).named(mention);
    assert!(said_of(SPEAKERLESS, linked).is_empty());
    let mut term = he();
    term.quotes[0].kind = QuoteKind::Term;
    assert!(said_of(SPEAKERLESS, term).is_empty());
}
