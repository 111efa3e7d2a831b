//! Short lists that one article leaves for the next.

use std::mem::take;

use copydesk_model::{Anchor, Article, Reference};

use super::spare::{self, List};

/// Drops an article, and keeps what room its lists had for the articles that are extracted next on the same
/// thread, which takes less time.
///
/// What is kept is at most 1.5 MB, and holds nothing of the article. An article may as well just be dropped.
///
/// ```
/// use copydesk_convert::extract::{extract, recycle};
/// use copydesk_convert::model::{Article, Text};
///
/// for headline in ["Council votes for the wall", "Jane Roe wins in Norbury"] {
///     let mut article = Article::new(Text::new(headline)?);
///     extract(&mut article);
///     recycle(article);
/// }
/// # Ok::<(), copydesk_convert::model::TextError>(())
/// ```
pub fn recycle(mut article: Article) {
    let mut lists = Lists::take();
    for party in &mut article.parties {
        lists.anchors.leave(take(&mut party.mentions));
    }
    for quote in &mut article.quotes {
        lists.anchors.leave(take(&mut quote.segments));
        lists.references.leave(take(&mut quote.speakers));
        lists.anchors.leave(take(&mut quote.cue));
    }
    lists.leave();
    spare::leave(|spare| &mut spare.events, take(&mut article.events));
    spare::leave(|spare| &mut spare.figures, take(&mut article.figures));
    spare::leave(|spare| &mut spare.party_list, take(&mut article.parties));
    spare::leave(|spare| &mut spare.quotes, take(&mut article.quotes));
}

/// The short lists that annotations are made of: an article has a hundred, mostly of one thing.
#[derive(Debug, Default)]
pub(super) struct Lists {
    pub(super) anchors: Short<Anchor>,
    pub(super) references: Short<Reference>,
}

impl Lists {
    /// Those that were left.
    pub(super) fn take() -> Self {
        let anchors = spare::take(|spare| &mut spare.anchors);
        Self { anchors, references: spare::take(|spare| &mut spare.references) }
    }

    /// Leaves those that there are.
    pub(super) fn leave(self) {
        spare::leave(|spare| &mut spare.anchors, self.anchors);
        spare::leave(|spare| &mut spare.references, self.references);
    }
}

/// The most lists of one length that are kept.
const MOST: usize = 256;

/// The most things that a list that is kept has room for.
const LONGEST: usize = 4;

/// Empty lists, by the number of things that they have room for.
#[derive(Debug)]
pub(super) struct Short<T>([Vec<Vec<T>>; LONGEST]);

impl<T> Default for Short<T> {
    fn default() -> Self {
        Self(Default::default())
    }
}

impl<T> Short<T> {
    /// A list with room for one.
    pub(super) fn one(&mut self) -> Vec<T> {
        self.list(1)
    }

    /// A list with room for so many.
    pub(super) fn list(&mut self, room: usize) -> Vec<T> {
        let kept = self.of(room).and_then(Vec::pop);
        kept.unwrap_or_else(|| Vec::with_capacity(room))
    }

    /// Empties a list, and keeps it if it is short.
    fn leave(&mut self, mut list: Vec<T>) {
        if let Some(kept) = self.of(list.capacity()).filter(|kept| kept.len() < MOST) {
            list.clear();
            kept.push(list);
        }
    }

    /// The lists that have room for so many.
    fn of(&mut self, room: usize) -> Option<&mut Vec<Vec<T>>> {
        self.0.get_mut(room.checked_sub(1)?)
    }
}

impl<T> List for Short<T> {
    fn clear(&mut self) {
        // All of them are empty.
    }

    fn bytes(&self) -> usize {
        let lists = self.0.iter().zip(1..);
        let bytes = |(kept, room): (&Vec<Vec<T>>, usize)| {
            kept.capacity() * size_of::<Vec<T>>() + kept.len() * room * size_of::<T>()
        };
        lists.map(bytes).sum()
    }
}

#[cfg(test)]
mod tests {
    use copydesk_model::{Block, Prose, Section, Text};

    use super::*;
    use crate::extract;

    fn article(paragraph: &str) -> Article {
        let block = Block::Paragraph(Prose::new(paragraph).unwrap());
        let mut article =
            Article::new(Text::new("News").unwrap()).with_section(Section::new(vec![block]));
        extract(&mut article);
        article
    }

    #[test]
    fn what_is_recycled_leaves_room_and_no_words() {
        recycle(article(
            "“We met,” Jane Roe said. “It holds,” said Ruth Moe of Acme Corporation. Moe left.",
        ));
        let lists = Lists::take();
        let [one, two, ..] = &lists.anchors.0;
        assert!(one.len() > 4 && lists.references.0[0].len() == 2);
        assert!(one.iter().all(|list| list.is_empty() && list.capacity() == 1));
        assert!(two.iter().all(|list| list.is_empty() && list.capacity() == 2));
        assert!(spare::take(|spare| &mut spare.party_list).is_empty());
        assert!(spare::take(|spare| &mut spare.quotes).is_empty());
        assert!(Lists::take().anchors.0.iter().all(Vec::is_empty));
    }

    #[test]
    fn an_article_is_extracted_alike_behind_a_recycled_one() {
        let text = "“It holds,” said Ruth Moe, who met Jane Roe, Moe’s aunt, in Norbury. She called it “fair”.";
        let alone = article(text);
        recycle(article("“We met,” Mayor Adam Poe said. “We won,” he said. Poe left for Hull."));
        let behind = article(text);
        assert_eq!(behind.quotes.len(), 2);
        assert_eq!(behind, alone);
        recycle(behind);
        assert_eq!(article(text), alone);
    }

    #[test]
    fn what_is_kept_is_bounded() {
        for _ in 0..3 {
            recycle(article(&"“It holds,” Jane Roe said. ".repeat(900)));
        }
        let lists = Lists::take();
        assert_eq!((lists.anchors.0[0].len(), lists.references.0[0].len()), (MOST, MOST));
    }
}
