//! Sections without text.

use copydesk_model::{Code, Severity};

use super::page::shown;
use super::{Asked, Check, Page};

pub(crate) const EMPTY_SECTION: Code = Code {
    name: "empty-section",
    severity: Severity::Warning,
    summary: "a section has neither heading nor text",
    explanation: "A section without a heading and without blocks says nothing. It comes from programs that \
        write one for every part of a form.\n\nDelete it.",
};
pub(crate) const HEADING_WITHOUT_TEXT: Code = Code {
    name: "heading-without-text",
    severity: Severity::Warning,
    summary: "a heading has no text below it",
    explanation: "A heading stands at the end of the article, or directly above a heading of the same or a \
        higher level, so that there is nothing that it is the heading of. Text was cut and its heading \
        left, or a line was taken for a heading.\n\nDelete the heading, or give it its text.",
};
pub(super) const CHECK: Check = Check { codes: &[EMPTY_SECTION, HEADING_WITHOUT_TEXT], ask };

fn ask(page: &Page<'_>, asked: &mut Asked) {
    let sections = &page.article.sections;
    for (i, section) in sections.iter().enumerate() {
        if !section.blocks.is_empty() {
            continue;
        }
        let Some(heading) = &section.heading else {
            let message = "found a section without heading and blocks, expected either".to_owned();
            asked.at(EMPTY_SECTION, format!("sections[{i}]"), message, "delete the section");
            continue;
        };
        let next = sections.get(i + 1).and_then(|next| next.heading.as_ref());
        if next.is_some_and(|next| next.mark.level() > heading.mark.level()) {
            continue;
        }
        let message =
            format!("found the heading {} without text below it", shown(heading.text.as_str()));
        let help = "delete the heading, or give it its text";
        asked.at(HEADING_WITHOUT_TEXT, format!("sections[{i}].heading"), message, help);
    }
}
