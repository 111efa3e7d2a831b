//! The names that the reader and the writer share.

use copydesk_model::{Origin, Unit};

/// The namespace of NewsML-G2.
pub(crate) const NAR: &str = "http://iptc.org/std/nar/2006-10-01/";
/// The namespace of XHTML.
pub(crate) const XHTML: &str = "http://www.w3.org/1999/xhtml";
/// The vocabulary of what the standard has no code for. It is part of the format.
pub(crate) const VOCABULARY: &str = "urn:x-copydesk:article:";
/// The alias of [`VOCABULARY`] in what is written.
pub(crate) const ALIAS: &str = "art";
/// Begins the URI of a scheme that the article uses and nobody declares.
pub(crate) const UNDECLARED: &str = "urn:x-copydesk:scheme:";
/// Begins a URI that stands for one whose syntax the schema refuses.
pub(crate) const SAFE_URI: &str = "urn:x-copydesk:uri:";
/// Begins the code that stands for a qcode whose alias no catalog can declare.
pub(crate) const SAFE_QCODE: &str = "art:qcode-";
/// The catalog of the standard's own schemes.
pub(crate) const CATALOG: &str = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml";
/// The version of the standard that is written.
pub(crate) const STANDARD_VERSION: &str = "2.35";
/// The version of how this format uses the standard; see [`rel::SCHEMA`].
pub(crate) const SCHEMA: &str = "1";
/// The date of a version that has none.
pub(crate) const NO_DATE: &str = "1970-01-01T00:00:00Z";

/// The properties and relations of our vocabulary.
pub(crate) mod rel {
    pub(crate) const AFFILIATION: &str = "art:affiliation";
    pub(crate) const AMOUNT: &str = "art:amount";
    pub(crate) const ANCHOR: &str = "art:anchor";
    pub(crate) const AT: &str = "art:at";
    pub(crate) const BASIS: &str = "art:basis";
    pub(crate) const BEFORE: &str = "art:before";
    pub(crate) const BOUND: &str = "art:bound";
    pub(crate) const BYLINE: &str = "art:byline";
    pub(crate) const CARRIED: &str = "art:carried";
    pub(crate) const COMMITMENT: &str = "art:commitment";
    pub(crate) const CONVERSION_OF: &str = "art:conversionOf";
    pub(crate) const CUE: &str = "art:cue";
    pub(crate) const DATE: &str = "art:date";
    pub(crate) const DATELINE_DATE: &str = "art:datelineDate";
    pub(crate) const DATELINE_PLACE: &str = "art:datelinePlace";
    pub(crate) const DATELINE_SOURCE: &str = "art:datelineSource";
    pub(crate) const DERIVED: &str = "art:derived";
    pub(crate) const EVENT_KIND: &str = "art:eventKind";
    pub(crate) const EVENT_NAME: &str = "art:eventName";
    pub(crate) const EXTRACTION: &str = "art:extraction";
    pub(crate) const FIGURE_KIND: &str = "art:figureKind";
    pub(crate) const FURNITURE: &str = "art:furniture";
    pub(crate) const HIGH: &str = "art:high";
    pub(crate) const IS_A: &str = "crel:isA";
    pub(crate) const LOCATION: &str = "art:location";
    pub(crate) const MARK: &str = "art:mark";
    pub(crate) const MENTION: &str = "art:mention";
    pub(crate) const OCCUR_STATUS: &str = "art:occurStatus";
    pub(crate) const PARENT: &str = "art:parent";
    pub(crate) const PARTICIPANT: &str = "art:participant";
    pub(crate) const PART_OF: &str = "art:partOf";
    pub(crate) const PAYER: &str = "art:payer";
    pub(crate) const PERIOD: &str = "art:period";
    pub(crate) const PLACE: &str = "art:place";
    pub(crate) const PURPOSE: &str = "art:purpose";
    pub(crate) const QUOTATION_KIND: &str = "art:quotationKind";
    pub(crate) const RECIPIENT: &str = "art:recipient";
    pub(crate) const ROLE: &str = "art:role";
    /// Marks a document as ours, and says by which version of this mapping it was written.
    pub(crate) const SCHEMA: &str = "art:schema";
    pub(crate) const SECTIONS: &str = "art:sections";
    pub(crate) const SPEAKER: &str = "art:speaker";
    pub(crate) const TRIGGER: &str = "art:trigger";
    pub(crate) const VALUE: &str = "art:value";
    pub(crate) const WORDS: &str = "art:words";
}

/// What an annotation is: the beginning of its literal, before a slash and its id.
pub(crate) mod kind {
    pub(crate) const PARTY: &str = "party";
    pub(crate) const QUOTE: &str = "quote";
    pub(crate) const EVENT: &str = "event";
    pub(crate) const FIGURE: &str = "figure";
}

macro_rules! vocabulary {
    ($($(#[$doc:meta])* $module:ident: $type:ident { $($value:ident => $code:literal,)* })*) => {$(
        $(#[$doc])*
        pub(crate) mod $module {
            use copydesk_model::$type;

            pub(crate) const fn code(value: $type) -> &'static str {
                match value { $($type::$value => $code,)* }
            }
            pub(crate) fn value(code: &str) -> Option<$type> {
                match code { $($code => Some($type::$value),)* _ => None }
            }
        }
    )*};
}

vocabulary! {
    /// `subject/@type`
    party: PartyKind {
        Person => "cpnat:person",
        Organisation => "cpnat:organisation",
        Place => "cpnat:geoArea",
    }
    /// `creator/@type`
    author: AuthorKind {
        Person => "cpnat:person",
        Organisation => "cpnat:organisation",
        Machine => "art:machine",
    }
    /// `pubStatus/@qcode`
    status: Status {
        Usable => "stat:usable",
        Withheld => "stat:withheld",
        Canceled => "stat:canceled",
    }
    /// `art:quotationKind`
    quotation: QuoteKind {
        Direct => "art:full",
        Partial => "art:partial",
        Block => "art:block",
        Term => "art:term",
    }
    /// `occurStatus`
    occurrence: EventStatus {
        Past => "art:occurred",
        Ongoing => "art:ongoing",
        Upcoming => "eocstat:eos5",
        Cancelled => "eocstat:eos6",
    }
    /// `art:eventKind`
    event: EventKind {
        Meeting => "art:meeting",
        Visit => "art:visit",
        Election => "art:election",
        Debate => "art:debate",
        Convention => "art:convention",
        Appearance => "art:appearance",
        Attack => "art:attack",
        War => "art:war",
        Decision => "art:decision",
        Legal => "art:legal",
        Deal => "art:deal",
        Personnel => "art:personnel",
        Disaster => "art:disaster",
        Protest => "art:protest",
        Release => "art:release",
        Business => "art:business",
        Other => "art:otherEvent",
    }
    /// `art:figureKind`
    figure: FigureKind {
        Spending => "art:spending",
        Contribution => "art:contribution",
        Income => "art:income",
        Price => "art:price",
        Wage => "art:wage",
        Tax => "art:tax",
        Debt => "art:debt",
        Asset => "art:asset",
        Deal => "art:dealValue",
        Saving => "art:saving",
        Loss => "art:loss",
        Penalty => "art:penalty",
        Poll => "art:poll",
        Change => "art:change",
        Rate => "art:rate",
        Share => "art:proportion",
        Other => "art:otherFigure",
    }
    /// `art:bound`
    bound: Bound {
        Exact => "art:exact",
        About => "art:about",
        AtLeast => "art:atLeast",
        AtMost => "art:atMost",
        MoreThan => "art:moreThan",
        LessThan => "art:lessThan",
    }
    /// `art:commitment`
    commitment: SpendingStatus {
        Spent => "art:spent",
        Committed => "art:committed",
        Target => "art:target",
        Proposed => "art:proposed",
        Estimated => "art:estimated",
        Cut => "art:cut",
    }
    /// `art:furniture`
    furniture: FurnitureKind {
        Share => "art:share",
        Advertisement => "art:advertisement",
        ReadMore => "art:readMore",
        Subscribe => "art:subscribe",
        Label => "art:label",
        Credit => "art:credit",
        Copyright => "art:copyright",
        Divider => "art:divider",
        Other => "art:otherFurniture",
    }
}

/// `@how` of an annotation; a person's has none.
pub(crate) const fn how(origin: Origin) -> Option<&'static str> {
    match origin {
        Origin::Edited => None,
        Origin::Extracted => Some("howextr:tool"),
        Origin::Imported => Some("art:imported"),
    }
}

/// The unit of an amount: the attribute that says it, and what it says.
pub(crate) fn unit(unit: Unit) -> (&'static str, String) {
    match unit {
        Unit::Currency(code) => ("valueunit", format!("iso4217a:{code}")),
        Unit::Percent => ("valueunituri", PERCENT.to_owned()),
        Unit::PercentagePoint => ("valueunit", PERCENTAGE_POINT.to_owned()),
    }
}

pub(crate) const PERCENT: &str = "http://qudt.org/vocab/unit/PERCENT";
pub(crate) const PERCENTAGE_POINT: &str = "art:percentagePoint";
