//! The words that files have for the kinds of things.

use std::fmt::Debug;

/// The word of a kind, as JSON and YAML write it: `atLeast` for `AtLeast`.
pub(crate) fn word(kind: impl Debug) -> String {
    let name = format!("{kind:?}");
    let mut letters = name.chars();
    let first = letters.next().map(|c| c.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use copydesk_convert::model::{
        Bound, EventKind, FigureKind, Origin, QuoteKind, SpendingStatus,
    };

    use super::*;

    #[test]
    fn kinds_have_the_words_of_the_serialised_form() {
        let words = [
            word(Bound::AtLeast),
            word(EventKind::Meeting),
            word(FigureKind::Spending),
            word(Origin::Extracted),
            word(QuoteKind::Direct),
            word(SpendingStatus::Cut),
        ];
        assert_eq!(words, ["atLeast", "meeting", "spending", "extracted", "direct", "cut"]);
    }
}
