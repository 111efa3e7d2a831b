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
/// The scheme of codes that stand for qcodes whose aliases no catalog can declare.
pub(crate) const SAFE_QCODES: &str = "urn:x-copydesk:qcode:";
/// The alias of [`SAFE_QCODES`] in what is written.
pub(crate) const SAFE_ALIAS: &str = "art-qcode";
/// The catalog of the standard's own schemes.
pub(crate) const CATALOG: &str = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml";
/// The version of the standard that is written.
pub(crate) const STANDARD_VERSION: &str = "2.35";
/// The version of how this format uses the standard; see [`rel::SCHEMA`].
pub(crate) const SCHEMA: &str = "1";
/// The date of a version that has none.
pub(crate) const NO_DATE: &str = "1970-01-01T00:00:00Z";

macro_rules! codes {
    ($($(#[$doc:meta])* $module:ident { $($(#[$item:meta])* $name:ident = $code:literal,)* })*) => {$(
        $(#[$doc])*
        pub(crate) mod $module {
            $($(#[$item])* pub(crate) const $name: &str = $code;)*

            /// Every code of the module.
            pub(super) const ALL: &[&str] = &[$($code),*];
        }
    )*};
}

codes! {
    /// The properties and relations of our vocabulary.
    rel {
        AFFILIATION = "art:affiliation",
        AMOUNT = "art:amount",
        ANCHOR = "art:anchor",
        AT = "art:at",
        BASIS = "art:basis",
        BEFORE = "art:before",
        BOUND = "art:bound",
        BYLINE = "art:byline",
        CARRIED = "art:carried",
        COMMITMENT = "art:commitment",
        CONTENT_CREATED = "art:contentCreated",
        CONTENT_MODIFIED = "art:contentModified",
        CONVERSION_OF = "art:conversionOf",
        CUE = "art:cue",
        DATE = "art:date",
        DATELINE_DATE = "art:datelineDate",
        DATELINE_PLACE = "art:datelinePlace",
        DATELINE_SOURCE = "art:datelineSource",
        DERIVED = "art:derived",
        EMBARGOED = "art:embargoed",
        EVENT_KIND = "art:eventKind",
        EVENT_NAME = "art:eventName",
        EXTRACTION = "art:extraction",
        FIGURE_KIND = "art:figureKind",
        FIRST_CREATED = "art:firstCreated",
        FURNITURE = "art:furniture",
        HIGH = "art:high",
        LOCATION = "art:location",
        MARK = "art:mark",
        MENTION = "art:mention",
        OCCUR_STATUS = "art:occurStatus",
        PARENT = "art:parent",
        PARTICIPANT = "art:participant",
        PART_OF = "art:partOf",
        PAYER = "art:payer",
        PERIOD = "art:period",
        PLACE = "art:place",
        PURPOSE = "art:purpose",
        QUOTATION_KIND = "art:quotationKind",
        RECIPIENT = "art:recipient",
        ROLE = "art:role",
        /// Marks a document as ours, and says by which version of this mapping it was written.
        SCHEMA = "art:schema",
        SECTIONS = "art:sections",
        SPEAKER = "art:speaker",
        TRIGGER = "art:trigger",
        VALUE = "art:value",
        VERSION_CREATED = "art:versionCreated",
        WORDS = "art:words",
    }
    /// What else our vocabulary says, where the model has no type of its own for it.
    own {
        FIGURE = "art:figure",
        IMPORTED = "art:imported",
        PERCENTAGE_POINT = "art:percentagePoint",
        PRIVATE = "art:private",
        QUOTATION = "art:quotation",
        SPENDING_FIGURE = "art:spendingFigure",
    }
}

/// The relation of the standard that says what class a concept is of.
pub(crate) const IS_A: &str = "crel:isA";

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

            /// The code of every value.
            pub(super) const ALL: &[&str] = &[$($code),*];

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

/// Every code of our vocabulary.
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    let groups = [
        rel::ALL,
        own::ALL,
        party::ALL,
        author::ALL,
        status::ALL,
        quotation::ALL,
        occurrence::ALL,
        event::ALL,
        figure::ALL,
        bound::ALL,
        commitment::ALL,
        furniture::ALL,
    ];
    let codes = groups.into_iter().flatten().copied();
    codes.filter(|code| code.split_once(':').is_some_and(|(alias, _)| alias == ALIAS))
}

/// `@how` of an annotation; a person's has none.
pub(crate) const fn how(origin: Origin) -> Option<&'static str> {
    match origin {
        Origin::Edited => None,
        Origin::Extracted => Some("howextr:tool"),
        Origin::Imported => Some(own::IMPORTED),
    }
}

/// The unit of an amount: the attribute that says it, and what it says.
pub(crate) fn unit(unit: Unit) -> (&'static str, String) {
    match unit {
        Unit::Currency(code) => ("valueunit", format!("iso4217a:{code}")),
        Unit::Percent => ("valueunituri", PERCENT.to_owned()),
        Unit::PercentagePoint => ("valueunit", own::PERCENTAGE_POINT.to_owned()),
    }
}

pub(crate) const PERCENT: &str = "http://qudt.org/vocab/unit/PERCENT";
