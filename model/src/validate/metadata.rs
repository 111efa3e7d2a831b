//! Concepts, rights and carried pieces that say something; authors whom their byline names.

use std::fmt::Display;

use super::Findings;
use crate::{Article, Concept, codes};

pub(super) fn check(article: &Article, findings: &mut Findings) {
    for (path, concept) in concepts(article) {
        check_concept(path, concept, findings);
    }
    for (i, rights) in article.rights.iter().enumerate() {
        if rights.holder.is_none() && rights.notice.is_none() && rights.terms.is_none() {
            findings.add(
                codes::EMPTY_RIGHTS,
                format_args!("rights[{i}]"),
                "found nothing, expected `holder`, `notice` or `terms`",
                "delete the entry",
            );
        }
    }
    check_bylines(article, findings);
    for (i, carried) in article.carried.iter().enumerate() {
        if let Some(error) = crate::text::forbidden(&carried.content) {
            findings.add(
                codes::CARRIED_CHARACTER,
                format_args!("carried[{i}].content"),
                error.to_string(),
                "delete the character",
            );
        }
    }
}

fn concepts(article: &Article) -> impl Iterator<Item = (String, &Concept)> {
    let Article { provider, sources, rights, subjects, genres, .. } = article;
    let provider = provider.iter().map(|concept| ("provider".to_owned(), concept));
    let sources = numbered("sources", sources);
    let subjects = numbered("subjects", subjects);
    let genres = numbered("genres", genres);
    let holders = rights
        .iter()
        .enumerate()
        .filter_map(|(i, rights)| Some((format!("rights[{i}].holder"), rights.holder.as_ref()?)));
    provider.chain(sources).chain(holders).chain(subjects).chain(genres)
}

fn numbered<'a>(
    name: &'static str,
    list: &'a [Concept],
) -> impl Iterator<Item = (String, &'a Concept)> {
    list.iter().enumerate().map(move |(i, concept)| (format!("{name}[{i}]"), concept))
}

fn check_concept(path: impl Display, concept: &Concept, findings: &mut Findings) {
    if concept.label().is_none() {
        findings.add(
            codes::NAMELESS_CONCEPT,
            path,
            "found nothing that identifies it, expected `qcode`, `uri`, `literal` or `names`",
            "say what it is, or delete it",
        );
    }
}

fn check_bylines(article: &Article, findings: &mut Findings) {
    for (i, byline) in article.bylines.iter().enumerate() {
        for (k, author) in byline.authors.iter().enumerate() {
            if !byline.text.contains(author.name.as_str()) {
                findings.add(
                    codes::AUTHOR_NOT_IN_BYLINE,
                    format_args!("bylines[{i}].authors[{k}].name"),
                    format!(
                        "found {:?}, expected words of the byline {:?}",
                        &*author.name, &*byline.text
                    ),
                    "correct the name or the byline",
                );
            }
        }
    }
}
