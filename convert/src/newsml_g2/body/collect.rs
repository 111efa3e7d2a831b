//! Gathers blocks into sections, and remembers which element each text came from.

use copydesk_model::{
    Block, BlockPart, Furniture, FurnitureKind, Heading, Prose, Section, Text, TextPath,
};

/// The body as far as it has been read.
#[derive(Debug, Default)]
pub(crate) struct Body<'d> {
    pub(crate) sections: Vec<Section>,
    /// The identifiers of elements, and the texts that they hold.
    pub(crate) ids: Vec<(&'d str, TextPath)>,
    /// Lines above the body that are not the article's own words.
    pub(crate) furniture: Vec<Furniture>,
}

impl<'d> Body<'d> {
    /// Begins a section.
    pub(crate) fn heading(&mut self, heading: Heading, id: Option<&'d str>) {
        let path = TextPath::Heading(number(self.sections.len()));
        self.name(id, path);
        self.sections.push(Section { heading: Some(heading), blocks: Vec::new() });
    }

    /// Adds a block. `ids` are the identifiers of its texts.
    pub(crate) fn block(
        &mut self,
        block: Block,
        ids: impl IntoIterator<Item = (&'d str, BlockPart)>,
    ) {
        if self.sections.is_empty() {
            self.sections.push(Section::default());
        }
        let section = number(self.sections.len() - 1);
        let Some(last) = self.sections.last_mut() else { return };
        let block_number = number(last.blocks.len());
        last.blocks.push(block);
        for (id, part) in ids {
            let path = TextPath::Block { section, block: block_number, part };
            self.name(Some(id), path);
        }
    }

    /// Adds a line of the page, to stand before what comes next.
    pub(crate) fn furniture(&mut self, kind: FurnitureKind, text: &Prose) {
        if let Ok(text) = Text::new(text.as_str()) {
            self.furniture.push(Furniture { kind, text, before: None });
        }
    }

    /// Puts the furniture before the first heading or block.
    pub(crate) fn settle(&mut self) {
        let before = match self.sections.first() {
            None => None,
            Some(Section { heading: Some(_), .. }) => Some(TextPath::Heading(0)),
            Some(_) => Some(TextPath::block(0, 0)),
        };
        self.furniture.iter_mut().for_each(|piece| piece.before.clone_from(&before));
    }

    fn name(&mut self, id: Option<&'d str>, path: TextPath) {
        if let Some(id) = id {
            self.ids.push((id, path));
        }
    }
}

fn number(i: usize) -> u32 {
    u32::try_from(i).unwrap_or(u32::MAX)
}
