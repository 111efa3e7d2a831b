//! Names of fields as a file on one line has them.

/// A name with what stands around it: as the first of an object, and behind another field.
#[derive(Clone, Copy)]
pub(super) struct Dressed {
    pub(super) first: &'static str,
    pub(super) next: &'static str,
}

macro_rules! dressed {
    ($($name:literal)*) => {
        /// The names that files have most, with their marks: one piece of known length is written faster
        /// than three. A name that is not here is written all the same.
        ///
        /// Where it is inlined with a constant, the compiler finds the name.
        #[inline(always)]
        pub(super) fn dressed(name: &'static str) -> Option<Dressed> {
            match name {
                $($name => Some(Dressed {
                    next: concat!(",\"", $name, "\":"),
                    first: concat!("{\"", $name, "\":"),
                }),)*
                _ => None,
            }
        }
    };
}
dressed! {
    "words" "in" "at" "kind" "origin" "id" "confidence" "name" "mentions" "party" "segments" "speakers"
    "cue" "mention" "status" "trigger" "date" "title" "value" "place" "participants" "unit" "amount"
    "affiliation" "period" "basis" "bound"
}
