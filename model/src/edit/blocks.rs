//! Blocks and sections, put in and taken out.

use super::place::Place;
use super::{EditError, Lost, no_place};
use crate::anchor::{Position, TextPath};
use crate::article::{Article, index};
use crate::block::Block;
use crate::section::Section;

/// A block or section that was taken out, and what was lost with it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_structs, reason = "callers decide by every field")]
pub struct Removed<T> {
    /// What was taken out.
    pub removed: T,
    /// The annotations that lost words with it.
    pub lost: Vec<Lost>,
}

/// Where a path leads after an edit; `None` if what it leads to is gone.
type Leads<'a> = &'a dyn Fn(&TextPath) -> Option<TextPath>;

impl Article {
    /// Puts a block into a section, before the block that is number `block` there, from 0, or at the
    /// end of the section. Annotations of the blocks behind it move with them; furniture stays
    /// before the block that it stood before.
    ///
    /// # Errors
    ///
    /// [`EditError::NoSuchPlace`] if there is no such section, or `block` is beyond its end.
    pub fn insert_block(&mut self, section: u32, block: u32, new: Block) -> Result<(), EditError> {
        let blocks = self.sections.get_mut(section as usize).map(|section| &mut section.blocks);
        let blocks = blocks
            .filter(|blocks| block as usize <= blocks.len())
            .ok_or_else(|| no_place(TextPath::block(section, block)))?;
        blocks.insert(block as usize, new);
        self.lead(None, &|path| Some(with_block(path, section, |b| b + u32::from(b >= block))));
        Ok(())
    }

    /// Takes a block out of a section. Annotations of the blocks behind it move with them; furniture
    /// before it comes to stand before what follows.
    ///
    /// ```
    /// use copydesk_model::{Article, Block, Section, Text};
    ///
    /// let mut article = Article::new(Text::new("Council votes")?);
    /// article = article.with_section(Section::new(vec![Block::paragraph("It rained.")?]));
    /// let taken = article.remove_block(0, 0)?;
    /// assert_eq!(taken.removed, Block::paragraph("It rained.")?);
    /// assert!(article.sections[0].blocks.is_empty() && taken.lost.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`EditError::NoSuchPlace`] if there is no such block.
    pub fn remove_block(&mut self, section: u32, block: u32) -> Result<Removed<Block>, EditError> {
        let blocks = self.sections.get_mut(section as usize).map(|section| &mut section.blocks);
        let blocks = blocks
            .filter(|blocks| (block as usize) < blocks.len())
            .ok_or_else(|| no_place(TextPath::block(section, block)))?;
        let removed = blocks.remove(block as usize);
        let behind = self.first_from(section, Some(block));
        let lost = self.lead(behind, &|path| match path {
            TextPath::Block { section: s, block: b, .. } if (*s, *b) == (section, block) => None,
            _ => Some(with_block(path, section, |b| b - u32::from(b > block))),
        });
        Ok(Removed { removed, lost })
    }

    /// Puts a section in, before the section that is number `at`, from 0, or at the end.
    ///
    /// # Errors
    ///
    /// [`EditError::NoSuchPlace`] if `at` is beyond the end.
    pub fn insert_section(&mut self, at: u32, section: Section) -> Result<(), EditError> {
        if at as usize > self.sections.len() {
            return Err(no_place(format_args!("sections[{at}]")));
        }
        self.sections.insert(at as usize, section);
        self.lead(None, &|path| Some(with_section(path, |s| s + u32::from(s >= at))));
        Ok(())
    }

    /// Takes a section out, with its heading and blocks.
    ///
    /// # Errors
    ///
    /// [`EditError::NoSuchPlace`] if there is no such section.
    pub fn remove_section(&mut self, at: u32) -> Result<Removed<Section>, EditError> {
        if at as usize >= self.sections.len() {
            return Err(no_place(format_args!("sections[{at}]")));
        }
        let removed = self.sections.remove(at as usize);
        let behind = self.first_from(at, None);
        let lost = self.lead(behind, &|path| match path {
            TextPath::Heading(s) | TextPath::Block { section: s, .. } if *s == at => None,
            _ => Some(with_section(path, |s| s - u32::from(s > at))),
        });
        Ok(Removed { removed, lost })
    }

    /// Moves all anchors and furniture where their paths now lead; furniture whose path leads nowhere
    /// comes to stand before what is `behind` it.
    fn lead(&mut self, behind: Option<TextPath>, leads: Leads<'_>) -> Vec<Lost> {
        let lost = self.settle(|_, anchor| match &anchor.at {
            None => Place::Stays,
            Some(at) => match leads(&at.path) {
                None => Place::Gone,
                Some(path) if path == at.path => Place::Stays,
                Some(path) => Place::Moves(Position { path, start: at.start }),
            },
        });
        for piece in &mut self.furniture {
            if let Some(before) = &piece.before {
                piece.before = leads(before).or_else(|| behind.clone());
            }
        }
        lost
    }

    /// What stands first from a place on: a block of the section, or the next section. Without a
    /// block it is the section itself.
    fn first_from(&self, section: u32, block: Option<u32>) -> Option<TextPath> {
        let of = |s: u32| self.sections.get(s as usize);
        let has = |s: u32, b: u32| of(s).is_some_and(|s| (b as usize) < s.blocks.len());
        if let Some(block) = block.filter(|block| has(section, *block)) {
            return Some(TextPath::block(section, block));
        }
        let from = section + u32::from(block.is_some());
        (from..index(self.sections.len())).find_map(|s| {
            let heading = of(s).is_some_and(|section| section.heading.is_some());
            let first = has(s, 0).then(|| TextPath::block(s, 0));
            if heading { Some(TextPath::Heading(s)) } else { first }
        })
    }
}

/// The path with another number of its block, if it is in this section.
fn with_block(path: &TextPath, section: u32, number: impl Fn(u32) -> u32) -> TextPath {
    match path {
        TextPath::Block { section: s, block, part } if *s == section => {
            TextPath::Block { section, block: number(*block), part: part.clone() }
        }
        _ => path.clone(),
    }
}

/// The path with another number of its section.
fn with_section(path: &TextPath, number: impl Fn(u32) -> u32) -> TextPath {
    match path {
        TextPath::Heading(section) => TextPath::Heading(number(*section)),
        TextPath::Block { section, block, part } => {
            TextPath::Block { section: number(*section), block: *block, part: part.clone() }
        }
        _ => path.clone(),
    }
}
