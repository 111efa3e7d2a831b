//! Which elements and attributes there are, where, how often, and what their values look like.
//!
//! The tables are data of the program: reading none of them costs anything.

#[rustfmt::skip]
pub(super) mod newsml;
#[rustfmt::skip]
pub(super) mod xhtml;

/// What an element may have and hold.
#[derive(Debug)]
pub(super) struct Type {
    pub(super) text: Text,
    /// Groups of attributes, which many types share.
    pub(super) attributes: &'static [&'static [Attribute]],
    pub(super) open: Open,
    /// What it holds, in order.
    pub(super) children: &'static [Slot],
}

/// What text may stand in an element.
#[derive(Clone, Copy, Debug)]
pub(super) enum Text {
    /// None but white space between elements.
    Empty,
    /// Any, between elements.
    Mixed,
    /// A value, and no elements.
    Is(Value),
}

/// An attribute: its name, the form of its value, whether it must be there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attribute(pub(super) &'static str, pub(super) Value, pub(super) Need);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    Required,
    Free,
}

/// Which attributes an element may have beside those of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Open {
    Closed,
    /// Those of other namespaces.
    Other,
    /// Those of other namespaces and of none.
    OtherAndLocal,
}

/// A place in the order of children: how often, and which elements may stand there.
#[derive(Debug)]
pub(super) struct Slot(pub(super) Often, pub(super) &'static [Child]);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Often {
    One,
    Optional,
    Many,
    Some,
}

impl Often {
    pub(super) const fn is_required(self) -> bool {
        matches!(self, Self::One | Self::Some)
    }
    pub(super) const fn is_many(self) -> bool {
        matches!(self, Self::Many | Self::Some)
    }
}

/// An element by its name, and its type in this place. Some names stand for many elements.
#[derive(Clone, Copy, Debug)]
pub(super) struct Child(pub(super) &'static str, pub(super) &'static Type);

/// Any element.
pub(super) const ANY: Child = Child("##any", &ANYTHING);
/// Any element of a namespace that is not that of the table.
pub(super) const OTHER: Child = Child("##other", &ANYTHING);
/// An item of NewsML-G2.
pub(super) const NAR_ITEM: Child = Child("##item", &ANYTHING);
/// A signature of XML Signature.
pub(super) const SIGNATURE: Child = Child("##signature", &ANYTHING);

/// What nobody here knows.
static ANYTHING: Type =
    Type { text: Text::Mixed, attributes: &[], open: Open::OtherAndLocal, children: &[] };

impl Child {
    /// Whether it stands for the elements of a namespace instead of one element.
    pub(super) fn is_wild(&self) -> bool {
        self.0.starts_with("##")
    }

    /// What it is called in a message: a name, or several words.
    pub(super) fn shown(&self) -> &'static str {
        match self.0 {
            "##any" => "any element",
            "##other" => "an element of another namespace",
            "##item" => "an item",
            "##signature" => "a signature",
            name => name,
        }
    }
}

impl Type {
    /// The attribute of a name, as it stands in the tag.
    pub(super) fn attribute(&self, name: &str) -> Option<&'static Attribute> {
        self.attributes.iter().flat_map(|group| *group).find(|a| a.0 == name)
    }

    /// All attributes of the table.
    pub(super) fn all_attributes(&self) -> impl Iterator<Item = &'static Attribute> + use<> {
        self.attributes.iter().flat_map(|group| *group)
    }

    /// The type of the children of a name.
    pub(super) fn child(&self, name: &str) -> Option<&'static Type> {
        let mut children = self.children.iter().flat_map(|slot| slot.1);
        children.find(|child| child.0 == name).map(|child| child.1)
    }

    /// The names of the elements that it may hold.
    pub(super) fn child_names(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.children.iter().flat_map(|slot| slot.1).map(|child| child.0)
    }
}

/// The form of a value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value {
    /// Any text.
    Text,
    /// Text without tabs and line ends.
    Line,
    QCode,
    QCodes,
    Uri,
    Uris,
    Boolean,
    /// A whole number in a range.
    Range(i64, i64),
    /// Whole numbers, each in one of the ranges, at least one.
    Numbers(&'static [(i64, i64)]),
    /// Days of the week, each with an optional number before it.
    Weekdays,
    /// A whole number from 1.
    Positive,
    /// A whole number from 0.
    Count,
    /// The same without a sign.
    Number,
    Integer,
    Decimal,
    Double,
    Language,
    LanguageOrEmpty,
    /// Two numbers with a point between them.
    Version,
    OneOf(&'static [&'static str]),
    /// A name with a prefix that is declared.
    QName,
    Name,
    Token,
    Tokens,
    Id,
    IdRef,
    IdRefs,
    DateTime,
    DateTimeOrEmpty,
    /// A day, or a day with its time.
    Date,
    /// The same, or a month or a year.
    Truncated,
    /// The same, or a day or month without its year.
    Approximate,
    Duration,
    /// One character.
    Character,
    /// A number of pixels or percent.
    Length,
    /// The same, or a share.
    MultiLength,
    /// Lengths with commas between them.
    Coordinates,
    /// Names of media with commas between them.
    Media,
}

#[cfg(test)]
mod tests {
    use super::{newsml, xhtml};

    #[test]
    fn elements_are_sorted_so_that_they_can_be_searched() {
        assert!(newsml::ELEMENTS.is_sorted_by(|a, b| a.0 < b.0));
        assert!(xhtml::ELEMENTS.is_sorted_by(|a, b| a.0 < b.0));
    }
}
