//! Who speaks, by rule and speaker.

mod clauses;
mod marked;

use copydesk_model::{Article, Block, Prose, QuoteKind, Section, Text};

use crate::extract::{Explanation, explain};

fn explained(paragraphs: &[&str]) -> Vec<Explanation> {
    let mut article = Article::new(Text::new("News").unwrap());
    let blocks = paragraphs.iter().map(|p| Block::Paragraph(Prose::new(p).unwrap()));
    let blocks = blocks.collect();
    article.sections.push(Section { heading: None, blocks });
    explain(&article)
}

/// Rule and speaker of each quotation, `-` for none.
fn said(paragraphs: &[&str]) -> Vec<String> {
    let found = explained(paragraphs);
    let speaker = |e: &Explanation| {
        let name = e
            .speakers
            .first()
            .map(|(words, name)| name.clone().unwrap_or_else(|| words.words.to_string()));
        format!("{}: {}", e.rule, name.unwrap_or_else(|| "-".to_owned()))
    };
    found.iter().map(speaker).collect()
}

#[test]
fn tags_behind_in_either_order() {
    assert_eq!(said(&["“We won,” said Mayor Jane Roe, who ran twice."]), ["tag-after: Jane Roe"]);
    assert_eq!(said(&["“Why now?” Jane Roe, the mayor, asked."]), ["tag-after: Jane Roe"]);
    assert_eq!(said(&["“We won,” she added."]), ["tag-after: she"]);
    assert_eq!(
        said(&["“It rained” for days, said the mayor’s son, Adam Roe."]),
        ["tag-after: Adam Roe"]
    );
}

#[test]
fn what_is_too_long_for_a_sentence_is_read_in_pieces() {
    let of = |repeats| {
        let middle = "wood and stone, ".repeat(repeats);
        said(&[&format!("Jane Roe left {middle}and said it was “a very bad joke.”")])
    };
    assert_eq!(of(40), ["tag-before: Jane Roe"]);
    assert_eq!(of(120), ["tag-before: stone"]);
}

#[test]
fn sentences_within_a_quotation_are_part_of_its_own() {
    assert_eq!(
        said(&["Jane Roe said: “We won. It rained. We left.” Adam Poe “was glad,” he added."]),
        ["tag-before: Jane Roe", "tag-after: Adam Poe"]
    );
}

#[test]
fn tags_before_find_the_subject_of_their_verb() {
    assert_eq!(
        said(&["Jane Roe, in reply to Adam Poe, called the plan “a bad joke.”"]),
        ["tag-before: Jane Roe"]
    );
    assert_eq!(
        said(&["Jane Roe left Ohio on Monday and said that it was “too cold.”"]),
        ["tag-before: Jane Roe"]
    );
    assert_eq!(
        said(&["The nurse who sued Adam Poe said he had been “very rude.”"]),
        ["tag-before: The nurse"]
    );
    assert_eq!(
        said(&["“We won,” Jane Roe said, adding that it was “about time.”"]),
        ["tag-after: Jane Roe", "tag-before: Jane Roe"]
    );
}

#[test]
fn owners_and_sources_speak() {
    assert_eq!(said(&["Jane Roe’s claim that “nobody paid” drew laughter."]), ["owner: Jane Roe"]);
    assert_eq!(
        said(&["According to the council, the wall is “all but done.”"]),
        ["source: the council"]
    );
    assert_eq!(said(&["“I sleep well.” — Jane Roe"]), ["colon: Jane Roe"]);
}

#[test]
fn speakers_go_on_in_the_paragraph() {
    assert_eq!(
        said(&["“We won,” Jane Roe said. “Now we build.”"]),
        ["tag-after: Jane Roe", "continuation: Jane Roe"]
    );
    assert_eq!(said(&["Jane Roe was clear:", "“We build.”"]), ["paragraph: Jane Roe"]);
}

#[test]
fn a_quotation_over_paragraphs_is_one() {
    let found = explained(&["“We began.", "“We went on.", "“We ended,” Jane Roe said."]);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].speakers[0].1.as_deref(), Some("Jane Roe"));
}

#[test]
fn pronouns_mean_the_subject_before_them() {
    let paragraphs =
        ["Mary Roe met Adam Poe in Ohio. “It was long,” she said.", "“Very,” he said."];
    assert_eq!(said(&paragraphs), ["tag-after: Mary Roe", "tag-after: Adam Poe"]);
}

#[test]
fn tags_close_sentences_that_go_on_from_the_quotation() {
    assert_eq!(
        said(&["“It is a wall” that nobody wanted, Jane Roe said."]),
        ["tag-after: Jane Roe"]
    );
    assert_eq!(
        said(&["“We asked twice,” and got no reply, said the clerk."]),
        ["tag-after: the clerk"]
    );
}

#[test]
fn common_nouns_speak_with_all_that_belongs_to_them() {
    let cases = [
        ("About four in 10 growers said they were “angry.”", "four in 10 growers"),
        (
            "The report issued last week by the council called it “unsafe.”",
            "The report issued last week by the council",
        ),
        ("A woman in Springfield, Ohio, told him it was “too late.”", "A woman in Springfield"),
        ("“We wait,” the tall, soft-spoken bosun said.", "the tall, soft-spoken bosun"),
        ("“We wait,” officials say.", "officials"),
        ("One placard read “Hands off.”", "One placard"),
        ("The hall fell quiet, with some of the crew chanting, “Pull!”", "some"),
        ("“Nothing is owed,” says the filing.", "the filing"),
    ];
    for (text, speaker) in cases {
        let found = explained(&[text]);
        assert_eq!(found[0].speakers[0].0.words.as_str(), speaker, "{text}");
    }
}

#[test]
fn the_outer_of_two_clauses_speaks() {
    assert_eq!(
        said(&["Jane Roe said the council had called the bridge “a toy.”"]),
        ["tag-before: Jane Roe"]
    );
    assert_eq!(
        said(&["Jane Roe found in May that the bridge was “a toy.”"]),
        ["subject: Jane Roe"]
    );
}

#[test]
fn whom_something_is_told_does_not_speak() {
    let found = said(&["Jane Roe was told that the bridge was “a toy,” Adam Poe said."]);
    assert_eq!(found, ["tag-after: Adam Poe"]);
}

#[test]
fn verbs_that_no_list_knows_and_tags_with_as() {
    assert_eq!(said(&["The bosun harrumphed, “Not on my ship.”"]), ["tag-before: The bosun"]);
    assert_eq!(said(&["Jane Roe shot back, “Not on my ship.”"]), ["tag-before: Jane Roe"]);
    assert_eq!(
        said(&["It was late and, as Jane Roe put it, “dark as a sack.”"]),
        ["tag-before: Jane Roe"]
    );
}

#[test]
fn transcripts_name_speakers_before_colons() {
    assert_eq!(
        said(&["Jane Roe met us.", "Q: “Why now?”", "ROE: “Why not?”", "A: “It was time.”"]),
        ["colon: Q", "colon: Jane Roe", "colon: A"]
    );
    assert_eq!(said(&["Turnout fell again - Jane Roe: “We saw it.”"]), ["colon: Jane Roe"]);
    assert_eq!(said(&["More from Jane Roe: “We saw it.”"]), ["colon: Jane Roe"]);
}

#[test]
fn a_sentence_without_a_tag_has_the_speaker_before_it() {
    assert_eq!(
        said(&["“We won,” Jane Roe said. Now, “it is your turn” to build."]),
        ["tag-after: Jane Roe", "paragraph: Jane Roe"]
    );
}

#[test]
fn people_of_every_trade_and_country() {
    let cases = [
        ("‘We were second best,’ the Marlow manager, Tess Okafor, admitted.", "Tess Okafor"),
        ("“Overruled,” Justice Adaeze Bello told counsel.", "Adaeze Bello"),
        ("“Margins will hold,” said chief executive Priya Raman.", "Priya Raman"),
        ("“The monsoon waits for no file,” Shri Arvind Rao told the House.", "Arvind Rao"),
        ("“She’ll be right,” quipped Senator Merindah Cole, of Wagga.", "Merindah Cole"),
    ];
    for (text, speaker) in cases {
        let found = explained(&[text]);
        assert_eq!(found[0].speakers[0].1.as_deref(), Some(speaker), "{text}");
    }
}

#[test]
fn the_sexes_and_numbers_of_pronouns_count() {
    let paragraphs = ["Mary Roe runs Acme Corp. “We grow,” the company said. “It pays,” she said."];
    assert_eq!(said(&paragraphs)[1], "tag-after: Mary Roe");
    assert_eq!(
        said(&["The bank’s lawyer, Jane Roe, said it would pay.", "“It is fair,” she said."]),
        ["tag-after: Jane Roe"]
    );
}

#[test]
fn one_word_is_direct_speech_where_it_is_a_sentence() {
    let kinds = |text: &str| explained(&[text]).iter().map(|e| e.kind).collect::<Vec<_>>();
    assert_eq!(kinds("“Yes,” she said."), [QuoteKind::Direct]);
    assert_eq!(kinds("Jane Roe said it was “Bad.”"), [QuoteKind::Partial]);
}

#[test]
fn a_tag_beside_a_name_is_surer_than_the_subject_of_a_sentence() {
    let sure = |text: &str| explained(&[text])[0].confidence;
    let tag = sure("“We have built it at last,” Jane Roe said.");
    let common = sure("The inspector called the new bridge “unsafe.”");
    let subject = sure("Jane Roe took the “short and narrow way through the hills.”");
    assert!(tag > common && common > subject, "{tag} {common} {subject}");
}

#[test]
fn words_spoken_of_are_no_speech() {
    assert_eq!(said(&["“Refoulement” (forced return) is forbidden."]), ["term: -"]);
    assert_eq!(said(&["Jane Roe used the word “fair” in May."]), ["subject: Jane Roe"]);
}

#[test]
fn titles_and_terms_are_no_speech() {
    assert_eq!(said(&["Jane Roe wrote the novel “Green Water” in Ohio."]), ["term: -"]);
    assert_eq!(said(&["They agreed on a “joint rule,” which helps."]), ["term: -"]);
    assert_eq!(said(&["It gave a “stand down” order."]), ["term: -"]);
}
