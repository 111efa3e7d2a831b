//! Reads the content of NITF, by the reader of that format.

use super::item::Reading;
use crate::xml::Element;

impl Reading<'_> {
    /// Reads a `nitf` element: its headlines, byline and dateline where the metadata has none.
    pub(super) fn nitf(&mut self, nitf: Element<'_, '_>) {
        crate::nitf::content(&mut self.article, nitf);
    }
}
