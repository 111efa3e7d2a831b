//! Finds quotations and whose they are.

use std::ops::Range;

use super::clause::{Clause, Item, Noun};
use super::document::{Document, Role};
use super::limits::MAX_QUOTES;
use super::marks::Quoted;
use super::pronouns;
use super::registry::Registry;
use super::tags::{Rule, Tag};
use super::terms;
use super::tokens::{Flags, Kind};

use copydesk_model::{QuoteKind, TextPath};

/// The longest sentence that is read as one, in tokens and quotations. What is longer is no
/// sentence; the limit keeps the search for speakers linear.
const LONGEST_SENTENCE: usize = 300;

/// How often what is taken for a title, name or term is none of anybody's speech, in percent.
const TERM: u8 = 60;

/// How often a quotation is rightly left without a speaker, in percent.
const UNATTRIBUTED: u8 = 15;

/// Up to how many tokens a quotation is a word or two, of which nothing shows that they were said.
const SHORT: usize = 3;

/// Up to how many tokens a quotation is less than a sentence.
const BRIEF: usize = 10;

/// A quotation, its speaker and how that was found.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// The words, one range of tokens for each paragraph.
    pub(crate) segments: Vec<Range<usize>>,
    /// Who said it and how that is known.
    pub(crate) tag: Option<Tag>,
    /// Whether the words are nobody's speech.
    pub(crate) term: bool,
    /// Whether they are a whole sentence or more.
    pub(crate) direct: bool,
    /// Whether they are set off as a block.
    pub(crate) block: bool,
}

impl Found {
    /// What sort of quotation it is.
    pub(crate) const fn kind(&self) -> QuoteKind {
        if self.term {
            QuoteKind::Term
        } else if self.block {
            QuoteKind::Block
        } else if self.direct {
            QuoteKind::Direct
        } else {
            QuoteKind::Partial
        }
    }

    /// How sure the finding is, in percent: how often such findings are right, words and speaker.
    pub(crate) fn confidence(&self) -> u8 {
        if self.term {
            return TERM;
        }
        let Some(tag) = &self.tag else { return UNATTRIBUTED };
        let noun = tag.speakers.first();
        let common = noun.is_some_and(|n| n.party.is_none() && !n.pronoun);
        let lost = noun.is_some_and(|n| n.party.is_none() && n.pronoun);
        let length: usize = self.segments.iter().map(ExactSizeIterator::len).sum();
        let doubts = [
            (length <= SHORT, 7),
            (common, 8),
            (common && length <= BRIEF, 16),
            (noun.is_some_and(|n| n.pronoun), 8),
            (lost, 25),
        ];
        let doubts: u8 = doubts.into_iter().filter(|d| d.0).map(|d| d.1).sum();
        tag.rule.confidence().saturating_sub(doubts).max(UNATTRIBUTED)
    }
}

/// Finds the speakers of the quotations of an article.
pub(crate) fn find(document: &Document, registry: &Registry<'_>, quoted: &[Quoted]) -> Vec<Found> {
    let quoted = quoted.get(..MAX_QUOTES).unwrap_or(quoted);
    let mut finder = Finder {
        document,
        registry,
        quoted,
        tags: vec![None; quoted.len()],
        alone: vec![false; quoted.len()],
        terms: vec![false; quoted.len()],
    };
    let mut from = 0;
    while let Some(first) = quoted.get(from) {
        let to = quoted.partition_point(|q| q.unit <= first.unit);
        finder.unit(first.unit, from..to);
        from = to;
    }
    finder.collect()
}

struct Finder<'a> {
    document: &'a Document,
    registry: &'a Registry<'a>,
    quoted: &'a [Quoted],
    tags: Vec<Option<Tag>>,
    /// Whether no words of the reporter's stand beside it in its sentence.
    alone: Vec<bool>,
    terms: Vec<bool>,
}

impl Finder<'_> {
    /// Finds the tags in one unit, whose quotations are these.
    fn unit(&mut self, unit: usize, quotes: Range<usize>) {
        let items = self.items(unit, quotes.clone());
        let frames = self.frames(&items);
        for frame in &frames {
            self.frame(items.get(frame.clone()).unwrap_or_default());
        }
        self.lone_tags(&items, &frames);
        self.continue_paragraph(&items, &frames, quotes.clone());
        self.follow_paragraph(unit, quotes);
    }

    /// A unit as tokens and whole quotations.
    fn items(&self, unit: usize, quotes: Range<usize>) -> Vec<Item> {
        let tokens = self.document.units.get(unit).map_or(0..0, |u| u.tokens.clone());
        let mut items = Vec::new();
        let mut at = tokens.start;
        for q in quotes {
            let Some(quoted) = self.quoted.get(q) else { continue };
            items.extend((at..quoted.outer.start).map(Item::Token));
            items.push(Item::Quote(q));
            at = quoted.outer.end;
        }
        items.extend((at..tokens.end).map(Item::Token));
        items
    }

    /// The sentences among the items.
    fn frames(&self, items: &[Item]) -> Vec<Range<usize>> {
        let mut frames = Vec::new();
        let mut from = 0;
        for k in 0..items.len() {
            if k > from && (k - from >= LONGEST_SENTENCE || self.opens_sentence(items.get(k))) {
                frames.push(from..k);
                from = k;
            }
        }
        frames.push(from..items.len());
        frames
    }

    /// Whether a sentence begins with this item.
    fn opens_sentence(&self, item: Option<&Item>) -> bool {
        let first = match item {
            Some(Item::Token(i)) => *i,
            Some(Item::Quote(q)) => self.quoted.get(*q).map_or(0, |q| q.outer.start),
            None => return false,
        };
        let s = self.document.sentences.partition_point(|s| s.tokens.start < first);
        self.document.sentences.get(s).is_some_and(|s| s.tokens.start == first)
    }

    fn clause<'b>(&'b self, items: &'b [Item]) -> Clause<'b> {
        Clause { document: self.document, registry: self.registry, items }
    }

    fn frame(&mut self, items: &[Item]) {
        for (k, item) in items.iter().enumerate() {
            let Item::Quote(q) = *item else { continue };
            let clause = self.clause(items);
            let alone = !clause.has_words(0, items.len());
            let tag = if alone { None } else { clause.tag(k, self.invites(q)) };
            let term = self
                .quoted
                .get(q)
                .is_some_and(|quoted| terms::is_term(&clause, k, quoted, tag.as_ref()));
            for (list, value) in [(&mut self.alone, alone), (&mut self.terms, term)] {
                if let Some(slot) = list.get_mut(q) {
                    *slot = value;
                }
            }
            if let Some(slot) = self.tags.get_mut(q) {
                *slot = tag.filter(|_| !term);
            }
        }
    }

    /// Whether a quotation ends so that a tag may follow: in a comma, `?` or `!`.
    fn invites(&self, q: usize) -> bool {
        let Some(quoted) = self.quoted.get(q) else { return false };
        let tokens = &self.document.tokens;
        let mut inner = quoted.inner.clone().rev().filter_map(|i| tokens.get(i));
        let last = inner.find(|t| !matches!(t.kind, Kind::Single | Kind::Close));
        let next = tokens.get(quoted.outer.end);
        last.is_some_and(|t| t.kind == Kind::Comma || t.has(Flags::ASKS) || t.kind == Kind::Dash)
            || next.is_some_and(|t| t.kind == Kind::Comma && !t.has(Flags::SPACED))
    }

    /// "“We won.” Roe said." where the tag is a sentence of its own.
    fn lone_tags(&mut self, items: &[Item], frames: &[Range<usize>]) {
        for pair in frames.windows(2) {
            let [quote, tag] = pair else { continue };
            let Some(Item::Quote(q)) = items.get(quote.end.wrapping_sub(1)).copied() else {
                continue;
            };
            let sentence = items.get(tag.clone()).unwrap_or_default();
            if self.tags.get(q).is_some_and(Option::is_some)
                || sentence.iter().any(|i| matches!(i, Item::Quote(_)))
            {
                continue;
            }
            if let (Some(tag), Some(slot)) =
                (self.clause(sentence).lone_tag(), self.tags.get_mut(q))
            {
                *slot = Some(tag);
            }
        }
    }

    /// Hands speakers on to the quotations of the paragraph that stand alone.
    fn continue_paragraph(
        &mut self,
        items: &[Item],
        frames: &[Range<usize>],
        quotes: Range<usize>,
    ) {
        let mut homes = vec![0; quotes.len()];
        for (number, frame) in frames.iter().enumerate() {
            for item in items.get(frame.clone()).unwrap_or_default() {
                if let Item::Quote(q) = item
                    && let Some(home) = homes.get_mut(q - quotes.start)
                {
                    *home = number;
                }
            }
        }
        let start = quotes.start;
        let mut before: Option<Tag> = None;
        for q in quotes.clone() {
            if self.tag_of(q).is_some() {
                before = self.tag_of(q).cloned();
            } else if self.stands_alone(q)
                && let Some(tag) = &before
            {
                self.set(q, Tag { rule: Rule::Continuation, ..tag.clone() });
            }
        }
        self.fall_back(quotes.clone());
        let mut behind: Option<Tag> = None;
        for q in quotes.clone().rev() {
            if self.tag_of(q).is_some() {
                behind = self.tag_of(q).cloned();
            } else if self.stands_alone(q)
                && let Some(tag) = &behind
            {
                self.set(q, Tag { rule: Rule::Ahead, ..tag.clone() });
            }
        }
        for q in quotes {
            if self.stands_alone(q) && self.tag_of(q).is_none() {
                let home = homes.get(q - start).copied().unwrap_or(0);
                let sentence = home.checked_sub(1).and_then(|f| frames.get(f));
                let sentence = sentence.and_then(|f| items.get(f.clone())).unwrap_or_default();
                let plain = !sentence.iter().any(|i| matches!(i, Item::Quote(_)));
                let tag = self.clause(sentence).trailing().filter(|_| plain);
                if let Some(tag) = tag.or_else(|| self.tag_of(q.checked_sub(1)?).cloned()) {
                    self.set(q, Tag { rule: Rule::Paragraph, ..tag });
                }
            }
        }
    }

    /// Hands speakers on to the quotations of the paragraph whose sentences name none: "Now, “it is
    /// too late” to act."
    fn fall_back(&mut self, quotes: Range<usize>) {
        let mut before: Option<Tag> = None;
        for q in quotes {
            if let Some(tag) = self.tag_of(q) {
                before = Some(tag.clone());
            } else if !self.terms.get(q).copied().unwrap_or(true)
                && let Some(tag) = before.clone().filter(|t| t.rule != Rule::Subject)
            {
                self.set(q, Tag { rule: Rule::Paragraph, ..tag });
            }
        }
    }

    /// Hands the speaker of the paragraph before on to quotations that stand alone.
    fn follow_paragraph(&mut self, unit: usize, quotes: Range<usize>) {
        let Some(first) = quotes.clone().next() else { return };
        if self.stands_alone(first)
            && self.tag_of(first).is_none()
            && let Some(tag) = self.signature(unit + 1)
        {
            self.set(first, tag);
            return;
        }
        if self.stands_alone(first)
            && self.tag_of(first).is_none()
            && let Some(tag) = self.paragraph_before(unit)
        {
            for q in quotes {
                if self.stands_alone(q) && self.tag_of(q).is_none() {
                    self.set(q, Tag { rule: Rule::Paragraph, ..tag.clone() });
                }
            }
        }
    }

    /// "— Jane Roe" in a paragraph of its own.
    fn signature(&self, unit: usize) -> Option<Tag> {
        let after = self.document.units.get(unit)?;
        let tokens = after.tokens.clone();
        let dash = self.document.tokens.get(tokens.start)?;
        let dashed = matches!(dash.kind, Kind::Dash | Kind::Hyphen);
        let mention = self.registry.mention_at(tokens.start + usize::from(dashed))?;
        // A list of one item is what a dash at the head of a line is read as.
        let signs = dashed || after.role == Role::Item;
        let behind = self.document.tokens.get(mention.tokens.end);
        let ends = mention.tokens.end >= tokens.end
            || behind.is_some_and(|t| matches!(t.kind, Kind::Comma | Kind::Stop | Kind::Bracket));
        let noun =
            Noun { tokens: mention.tokens.clone(), party: Some(mention.party), pronoun: false };
        let cue = Some(tokens.start..tokens.start + 1);
        (signs && ends).then(|| Tag { speakers: vec![noun], cue, rule: Rule::Colon })
    }

    /// Whom the paragraph before leads to expect.
    fn paragraph_before(&self, unit: usize) -> Option<Tag> {
        let before = unit.checked_sub(1)?;
        let paragraph = self.document.units.get(before)?;
        if paragraph.role == Role::Headline {
            return None;
        }
        let behind = self.quoted.partition_point(|q| q.unit <= before);
        let last = behind.checked_sub(1);
        let last = last.filter(|q| self.quoted.get(*q).is_some_and(|x| x.unit == before));
        let quotes = self.quoted.partition_point(|q| q.unit < before)..last.map_or(0, |q| q + 1);
        let items = self.items(before, if last.is_some() { quotes } else { 0..0 });
        let ends_open = paragraph
            .tokens
            .end
            .checked_sub(1)
            .and_then(|i| self.document.tokens.get(i))
            .is_some_and(|t| t.kind == Kind::Colon);
        if let Some(q) = last
            && !ends_open
            && let Some(tag) = self.tag_of(q)
        {
            return Some(tag.clone());
        }
        let frames = self.frames(&items);
        let sentence = items.get(frames.last()?.clone())?;
        self.clause(sentence).trailing()
    }

    fn tag_of(&self, q: usize) -> Option<&Tag> {
        self.tags.get(q)?.as_ref()
    }

    fn set(&mut self, q: usize, tag: Tag) {
        if let Some(slot) = self.tags.get_mut(q) {
            *slot = Some(tag);
        }
    }

    fn stands_alone(&self, q: usize) -> bool {
        self.alone.get(q).copied().unwrap_or(false) && !self.terms.get(q).copied().unwrap_or(false)
    }

    /// The quotations, those over several paragraphs as one, pronouns resolved.
    fn collect(mut self) -> Vec<Found> {
        let mut resolver = pronouns::Resolver::new(self.document, self.registry);
        let mut found: Vec<Found> = Vec::new();
        let mut goes_on = false;
        for (q, quoted) in self.quoted.iter().enumerate() {
            let tag = self.tags.get_mut(q).and_then(Option::take);
            let term = self.terms.get(q).copied().unwrap_or(false);
            if goes_on && let Some(last) = found.last_mut() {
                last.segments.push(quoted.inner.clone());
                let weak = last.tag.as_ref().is_none_or(|t| t.rule == Rule::Paragraph);
                last.tag = if weak { tag.or(last.tag.take()) } else { last.tag.take() };
                last.direct = true;
            } else {
                found.push(Found {
                    segments: vec![quoted.inner.clone()],
                    tag,
                    term,
                    direct: self.is_direct(quoted),
                    block: false,
                });
            }
            goes_on = quoted.continues
                && self.quoted.get(q + 1).is_some_and(|n| n.unit == quoted.unit + 1);
        }
        found.extend(self.blocks());
        found.sort_by_key(|f| f.segments.first().map_or(0, |s| s.start));
        for quote in &mut found {
            if let Some(tag) = &mut quote.tag {
                tag.speakers.iter_mut().for_each(|noun| resolver.resolve(noun));
                resolver.said(tag.speakers.first());
            }
        }
        found
    }

    /// Block quotations, whose words need no marks, each with its paragraphs.
    fn blocks(&self) -> Vec<Found> {
        let mut blocks: Vec<Found> = Vec::new();
        let mut last: Option<usize> = None;
        for (number, unit) in self.document.units.iter().enumerate() {
            if unit.role != Role::Quotation || unit.tokens.is_empty() || self.is_marked(number) {
                continue;
            }
            let segment = unit.tokens.clone();
            let goes_on = last.is_some_and(|l| l + 1 == number && self.same_block(l, number));
            if goes_on && let Some(block) = blocks.last_mut() {
                block.segments.push(segment);
            } else {
                let tag = self.paragraph_before(number).map(|t| Tag { rule: Rule::Paragraph, ..t });
                blocks.push(Found {
                    segments: vec![segment],
                    tag,
                    term: false,
                    direct: true,
                    block: true,
                });
            }
            last = Some(number);
        }
        blocks
    }

    /// Whether a unit has quotation marks of its own.
    fn is_marked(&self, unit: usize) -> bool {
        let q = self.quoted.partition_point(|q| q.unit < unit);
        self.quoted.get(q).is_some_and(|q| q.unit == unit)
    }

    /// Whether two units are paragraphs of one block quotation.
    fn same_block(&self, a: usize, b: usize) -> bool {
        let block = |u: usize| match self.document.units.get(u).map(|u| &u.path) {
            Some(TextPath::Block { section, block, .. }) => Some((*section, *block)),
            _ => None,
        };
        block(a).is_some() && block(a) == block(b)
    }

    /// Whether a sentence begins with the quotation.
    fn begins_sentence(&self, quoted: &Quoted) -> bool {
        self.opens_sentence(Some(&Item::Token(quoted.outer.start)))
    }

    /// Whether the words are a sentence of their own.
    fn is_direct(&self, quoted: &Quoted) -> bool {
        let tokens = &self.document.tokens;
        let first =
            quoted.inner.clone().find_map(|i| tokens.get(i).filter(|t| t.kind == Kind::Word));
        let last = quoted.inner.end.checked_sub(1).and_then(|i| tokens.get(i));
        first.is_some_and(|t| t.has(Flags::CAPITAL))
            && (quoted.inner.len() > 2 || self.begins_sentence(quoted))
            && last.is_some_and(|t| matches!(t.kind, Kind::Stop | Kind::Comma))
    }
}

#[cfg(test)]
mod tests {
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
        assert_eq!(
            said(&["“We won,” said Mayor Jane Roe, who ran twice."]),
            ["tag-after: Jane Roe"]
        );
        assert_eq!(said(&["“Why now?” Jane Roe, the mayor, asked."]), ["tag-after: Jane Roe"]);
        assert_eq!(said(&["“We won,” she added."]), ["tag-after: she"]);
        assert_eq!(
            said(&["“It rained” for days, said the mayor’s son, Adam Roe."]),
            ["tag-after: Adam Roe"]
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
        assert_eq!(
            said(&["Jane Roe’s claim that “nobody paid” drew laughter."]),
            ["owner: Jane Roe"]
        );
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
            ("About four in 10 growers said they were “angry.”", "About four in 10 growers"),
            ("The report issued last week by the council called it “unsafe.”", "The report"),
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
        let paragraphs =
            ["Mary Roe runs Acme Corp. “We grow,” the company said. “It pays,” she said."];
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
}
