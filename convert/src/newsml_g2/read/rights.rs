//! Reads `rightsInfo`.

use copydesk_model::{Prose, Rights};

use super::item::Reading;
use super::leftover::Leftover;
use crate::newsml_g2::body::inline::prose;
use crate::xml::Element;

impl Reading<'_> {
    /// Reads the rights; `false` if the model has a place for none of them.
    pub(super) fn rights_info(&mut self, element: Element<'_, '_>, number: usize) -> bool {
        let path = format!("rightsInfo[{number}]");
        let mut left = Leftover::of(element);
        let holder = left.child(|e| {
            let holder = format!("{path}/copyrightHolder[1]");
            (e.name() == "copyrightHolder").then(|| self.concept(e, &holder))?
        });
        let notice = left.child(|e| statement(e, "copyrightNotice"));
        let terms = left.child(|e| statement(e, "usageTerms"));
        if holder.is_none() && notice.is_none() && terms.is_none() {
            self.carry("newsItem", element);
            return false;
        }
        let rights = Rights {
            holder,
            notice: notice.map(|(e, text)| self.statement(e, text, &path)),
            terms: terms.map(|(e, text)| self.statement(e, text, &path)),
        };
        self.article.rights.push(rights);
        self.left(&path, left);
        true
    }

    fn statement(&mut self, element: Element<'_, '_>, text: Prose, path: &str) -> Prose {
        let mut left = Leftover::of(element);
        left.content();
        self.left(&format!("{path}/{}[1]", element.name()), left);
        text
    }
}

fn statement<'d, 'a>(element: Element<'d, 'a>, name: &str) -> Option<(Element<'d, 'a>, Prose)> {
    (element.name() == name).then(|| prose(element))?.map(|text| (element, text))
}
