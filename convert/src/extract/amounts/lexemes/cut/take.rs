//! Takes over the tokens of a document, and cuts those that are not plain.

use std::slice;

use super::super::super::super::limits::MAX_UNIT_LEXEMES;
use super::super::super::super::tokens::{Flags, Kind, Token};
use super::super::{Lexeme, Shape, TOO_FAR};
use super::{Cutter, HEADS, Run, kept};

impl Cutter<'_> {
    /// Takes over tokens where they are plain, and cuts them where they are not.
    pub(super) fn take(&mut self, sentence: Run<'_>) {
        let mut from = 0;
        for (n, token) in sentence.uneven() {
            self.take_run(sentence.tokens.get(from..n).unwrap_or_default());
            self.take_other(token);
            from = n + 1;
        }
        self.take_run(sentence.tokens.get(from..).unwrap_or_default());
    }

    /// As [`Cutter::take`], of one token.
    pub(super) fn take_last(&mut self, token: &Token) {
        if token.has(Flags::PLAIN) {
            self.hints = self.hints.or(token.hints);
            self.take_run(slice::from_ref(token));
        } else {
            self.take_other(token);
        }
    }

    /// Takes over plain tokens, but for those that the last lexeme goes into.
    fn take_run(&mut self, tokens: &[Token]) {
        let mut rest = tokens;
        while let [first, others @ ..] = rest {
            let room = MAX_UNIT_LEXEMES.saturating_sub(self.len());
            if self.at > first.start as usize || room == 0 {
                self.take_other(first);
                rest = others;
                continue;
            }
            let numbered = usize::from(TOO_FAR).saturating_sub(self.token);
            let most = if numbered == 0 { room } else { room.min(numbered) };
            let (run, others) = rest.split_at_checked(most).unwrap_or((rest, &[]));
            self.take_plain(run);
            rest = others;
        }
    }

    /// Takes over plain tokens as they are, all of them before those that are [`TOO_FAR`] or all behind.
    fn take_plain(&mut self, tokens: &[Token]) {
        let (first, words) = (self.items.len(), *self.words);
        let heads = tokens.iter().map(|token| token.hints.any(HEADS));
        self.heads.push_those((first - self.first) as u32, heads);
        let gap = tokens.first().is_some_and(|token| self.at < token.start as usize);
        let (mut number, step) = (kept(self.token), u16::from(self.token < usize::from(TOO_FAR)));
        self.items.extend(tokens.iter().map(|token| {
            let lexeme = Lexeme {
                start: token.start,
                end: token.end,
                // Nothing but white space stands between tokens.
                flags: token.flags,
                kind: token.kind,
                hints: token.hints,
                place: token.place,
                token: number,
                head: token.head,
                classes: words.classes(token.place),
            };
            number = number.wrapping_add(step);
            lexeme
        }));
        self.token += tokens.len();
        if let Some(lexeme) = self.items.get_mut(first) {
            lexeme.flags.put(Flags::SPACED, self.spaced | gap);
        }
        if let Some(last) = tokens.last() {
            (self.at, self.spaced) = (last.end as usize, false);
        }
    }

    /// Takes over a mark or ending that is cut the same here, and cuts any other token.
    fn take_other(&mut self, token: &Token) {
        self.cut_other(token);
        self.token += 1;
    }

    fn cut_other(&mut self, token: &Token) {
        let (start, end) = (token.start as usize, token.end as usize);
        let bytes = self.text.as_bytes();
        let piece = bytes.get(start..end).unwrap_or_default();
        let one = piece.len() == 1 || matches!(piece, [0xe2, _, _]);
        let shape = match token.kind {
            Kind::Comma | Kind::Stop | Kind::Colon | Kind::Semicolon if one => Shape::Mark,
            Kind::Open | Kind::Close | Kind::Dash | Kind::Bracket | Kind::Unbracket if one => {
                Shape::Mark
            }
            Kind::Clitic if follows_letter(bytes, start) => match piece {
                [.., b's' | b'S'] => Shape::Possessive,
                _ => Shape::Word,
            },
            _ => return self.cut_to(end),
        };
        if self.at > start {
            return self.cut_to(end);
        }
        self.spaced |= self.at < start;
        self.at = start;
        self.push(end, shape, false);
    }
}

fn follows_letter(bytes: &[u8], at: usize) -> bool {
    at.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(u8::is_ascii_alphanumeric)
}
