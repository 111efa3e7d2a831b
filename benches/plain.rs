//! An article as plain records, without a rule: what reading and writing JSON and YAML cost at least.

use serde::{Deserialize, Serialize};

macro_rules! plain {
    ($($name:ident { $($field:ident: $type:ty,)* })*) => {$(
        /// A record of the same fields as the record of the model, as strings and numbers.
        #[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
        #[serde(default, rename_all = "camelCase")]
        #[allow(missing_docs, reason = "the fields are those of the model")]
        #[allow(clippy::exhaustive_structs, reason = "only the benchmarks make it")]
        pub struct $name {
            $(#[serde(skip_serializing_if = "is_default")] pub $field: $type,)*
        }
    )*};
}

plain! {
    Plain {
        schema: u32, language: Option<String>, published: Option<String>, headlines: Vec<String>,
        bylines: Vec<Line>, dateline: Option<Line>, sections: Vec<Section>, furniture: Vec<Line>,
        parties: Vec<Party>, quotes: Vec<Quote>, events: Vec<Event>, figures: Vec<Figure>,
        extraction: Option<String>,
    }
    Line {
        text: String, kind: Option<String>, before: Option<String>, place: Option<String>,
        source: Option<String>, date: Option<String>, authors: Vec<Author>,
    }
    Author { name: String, kind: Option<String>, place: Option<String>, title: Option<String>, }
    Section { heading: Option<String>, blocks: Vec<String>, }
    Anchor {
        party: Option<String>, words: String, r#in: String, at: u32,
    }
    Party {
        id: String, kind: String, name: String, title: Option<String>,
        affiliation: Option<Anchor>, mentions: Vec<Anchor>, confidence: u8, origin: String,
    }
    Quote {
        id: String, kind: String, segments: Vec<Anchor>, speakers: Vec<Anchor>,
        cue: Vec<Anchor>, confidence: u8, origin: String,
    }
    Event {
        id: String, kind: String, trigger: Anchor, name: Option<String>, status: String,
        date: Option<Day>, place: Option<Anchor>, participants: Vec<Anchor>, confidence: u8,
        origin: String,
    }
    Day { mention: Anchor, value: Option<String>, }
    Amount { value: String, high: Option<String>, unit: String, }
    Basis { mention: Anchor, implicit: bool, }
    Figure {
        id: String, kind: String, mention: Anchor, amount: Amount, bound: Option<String>,
        basis: Option<Basis>, status: Option<String>, purpose: Option<Anchor>,
        spender: Option<Anchor>, recipient: Option<Anchor>, period: Option<Anchor>,
        part_of: Option<String>, conversion_of: Option<String>, confidence: u8, origin: String,
    }
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
