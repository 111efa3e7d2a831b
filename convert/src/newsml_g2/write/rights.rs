//! Writes `rightsInfo`.

use copydesk_model::{Prose, Rights};

use super::item::Item;
use super::prose::prose_in_metadata;

impl Item<'_, '_> {
    pub(super) fn rights(&mut self) {
        for (i, rights) in self.article.rights.iter().enumerate() {
            self.rights_info(i, rights);
        }
        self.carried("newsItem", "rightsInfo");
    }

    fn rights_info(&mut self, i: usize, rights: &Rights) {
        let Rights { holder, notice, terms } = rights;
        let path = format!("rightsInfo[{}]", i + 1);
        self.out.push_str("<rightsInfo");
        self.extra_attributes(&path);
        self.out.push('>');
        self.extra_elements(&path, |name| name == "accountable");
        if let Some(holder) = holder {
            self.concept("copyrightHolder", holder, false, &format!("{path}/copyrightHolder[1]"));
        }
        self.rights_text("copyrightNotice", notice.as_ref(), &path);
        self.rights_text("usageTerms", terms.as_ref(), &path);
        self.extra_elements(&path, |name| !matches!(name, "accountable" | "dataMining"));
        self.extra_elements(&path, |name| name == "dataMining");
        self.out.push_str("</rightsInfo>\n");
    }

    fn rights_text(&mut self, element: &str, text: Option<&Prose>, path: &str) {
        let Some(text) = text else { return };
        self.out.push('<');
        self.out.push_str(element);
        self.extra_attributes(&format!("{path}/{element}[1]"));
        self.out.push('>');
        prose_in_metadata(self.out, text);
        self.out.push_str("</");
        self.out.push_str(element);
        self.out.push_str(">\n");
    }
}
