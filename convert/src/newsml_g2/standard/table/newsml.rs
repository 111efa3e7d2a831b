//! The elements of NewsML-G2 2.35 at the level Power, from the facts of its XML Schema.
//!
//! Derived by `tests/standard/derive.py`; not to be edited by hand.

use super::Often::{Many, One, Optional, Some};
use super::Need::{Free, Required};
use super::Open::{Closed, Other, OtherAndLocal};
use super::Text::{Empty, Is, Mixed};
use super::Value::*;
use super::{ANY, NAR_ITEM, OTHER, SIGNATURE, Attribute, Child, Slot, Type};

/// Every element that has one type wherever it stands, sorted by name.
pub(in super::super) static ELEMENTS: [Child; 122] = [
    Child("POIDetails", &POIDETAILS),
    Child("a", &A),
    Child("accountable", &FLEX_PERSON_PROP_TYPE),
    Child("altId", &ALT_ID),
    Child("altLoc", &ALT_LOC),
    Child("altRep", &ALT_REP),
    Child("assert", &ASSERT_TYPE),
    Child("audience", &AUDIENCE_TYPE),
    Child("bag", &BAG),
    Child("br", &BR),
    Child("broader", &RELATED_CONCEPT_TYPE),
    Child("by", &BY),
    Child("catalog", &CATALOG),
    Child("catalogContainer", &CATALOG_CONTAINER),
    Child("catalogItem", &CATALOG_ITEM),
    Child("catalogRef", &CATALOG_REF),
    Child("concept", &CONCEPT),
    Child("conceptExtProperty", &FLEX2_EXT_PROP_TYPE),
    Child("conceptId", &CONCEPT_ID_TYPE),
    Child("conceptItem", &CONCEPT_ITEM),
    Child("conceptSet", &CONCEPT_SET),
    Child("contentCreated", &TRUNCATED_DATE_TIME_PROP_TYPE),
    Child("contentMetaExtProperty", &FLEX2_EXT_PROP_TYPE),
    Child("contentModified", &TRUNCATED_DATE_TIME_PROP_TYPE),
    Child("contentSet", &CONTENT_SET),
    Child("contributor", &FLEX_AUTHOR_PROP_TYPE),
    Child("copyrightHolder", &FLEX_PARTY_PROP_TYPE),
    Child("copyrightNotice", &RIGHTS_BLOCK_TYPE),
    Child("created", &TRUNCATED_DATE_TIME_PROP_TYPE),
    Child("creator", &FLEX_AUTHOR_PROP_TYPE),
    Child("creditline", &CREDITLINE),
    Child("dataMining", &FLEX_PROP_TYPE),
    Child("dateline", &DATELINE),
    Child("definition", &DEFINITION),
    Child("deliverableOf", &LINK1_TYPE),
    Child("delivery", &DELIVERY),
    Child("derivedFrom", &DERIVED_FROM),
    Child("derivedFromValue", &DERIVED_FROM_VALUE),
    Child("description", &DESCRIPTION),
    Child("digitalSourceType", &FLEX_PROP_TYPE),
    Child("edNote", &BLOCK_TYPE),
    Child("embargoed", &DATE_TIME_OR_NULL_PROP_TYPE),
    Child("event", &EVENT),
    Child("eventDetails", &EVENT_DETAILS),
    Child("events", &EVENTS),
    Child("exclAudience", &AUDIENCE_TYPE),
    Child("expires", &DATE_OPT_TIME_PROP_TYPE),
    Child("facet", &FACET),
    Child("facetConcept", &RELATED_CONCEPT_TYPE),
    Child("fileName", &FILE_NAME),
    Child("firstCreated", &DATE_TIME_PROP_TYPE),
    Child("generator", &GENERATOR),
    Child("genre", &GENRE),
    Child("geoAreaDetails", &GEO_AREA_DETAILS),
    Child("groupSet", &GROUP_SET),
    Child("hasInstrument", &HAS_INSTRUMENT),
    Child("hash", &HASH),
    Child("headline", &HEADLINE),
    Child("hierarchyInfo", &HIERARCHY_INFO),
    Child("hopHistory", &HOP_HISTORY),
    Child("icon", &ICON),
    Child("incomingFeedId", &INCOMING_FEED_ID),
    Child("infoSource", &FLEX1_PARTY_PROP_TYPE),
    Child("inline", &INLINE),
    Child("inlineRef", &INLINE_REF),
    Child("instanceOf", &FLEX1_PROP_TYPE),
    Child("itemClass", &QUAL_REL_PROP_TYPE),
    Child("itemMeta", &ITEM_METADATA_TYPE),
    Child("itemMetaExtProperty", &FLEX2_EXT_PROP_TYPE),
    Child("keyword", &KEYWORD),
    Child("knowledgeItem", &KNOWLEDGE_ITEM),
    Child("language", &LANGUAGE),
    Child("link", &LINK1_TYPE),
    Child("located", &FLEX_LOCATION_PROP_TYPE),
    Child("mainConcept", &RELATED_CONCEPT_TYPE),
    Child("memberOf", &FLEX1_PROP_TYPE),
    Child("metadataCreator", &FLEX_AUTHOR_PROP_TYPE),
    Child("name", &CONCEPT_NAME_TYPE),
    Child("narrower", &RELATED_CONCEPT_TYPE),
    Child("newsCoverage", &NEWS_COVERAGE),
    Child("newsCoverageSet", &NEWS_COVERAGE_SET),
    Child("newsItem", &NEWS_ITEM),
    Child("newsMessage", &NEWS_MESSAGE),
    Child("note", &NOTE),
    Child("objectDetails", &OBJECT_DETAILS),
    Child("organisationDetails", &ORGANISATION_DETAILS),
    Child("origRep", &ORIG_REP),
    Child("packageItem", &PACKAGE_ITEM),
    Child("partMeta", &PART_META_PROP_TYPE),
    Child("personDetails", &PERSON_DETAILS),
    Child("planningItem", &PLANNING_ITEM),
    Child("position", &GEO_COORDINATES_TYPE),
    Child("profile", &VERSIONED_STRING_TYPE),
    Child("provider", &FLEX_PARTY_PROP_TYPE),
    Child("pubHistory", &PUB_HISTORY),
    Child("pubStatus", &QUAL_PROP_TYPE),
    Child("rating", &RATING),
    Child("rb", &ONLY_TEXT),
    Child("related", &FLEX_RELATED_CONCEPT_TYPE),
    Child("remoteInfo", &LINK1_TYPE),
    Child("rightsExpressionData", &RIGHTS_EXPRESSION_DATA),
    Child("rightsExpressionXML", &RIGHTS_EXPRESSION_XML),
    Child("rightsInfo", &RIGHTS_INFO_TYPE),
    Child("rightsInfoExtProperty", &FLEX2_EXT_PROP_TYPE),
    Child("role", &QUAL_PROP_TYPE),
    Child("rp", &ONLY_TEXT),
    Child("rt", &ONLY_TEXT),
    Child("ruby", &RUBY),
    Child("sameAs", &SAME_AS_TYPE),
    Child("sameAsScheme", &SAME_AS_SCHEME),
    Child("schemeMeta", &SCHEME_META),
    Child("service", &QUAL_PROP_TYPE),
    Child("signal", &SIGNAL),
    Child("slugline", &SLUGLINE),
    Child("span", &SPAN),
    Child("subject", &SUBJECT),
    Child("title", &LABEL1_TYPE),
    Child("type", &QUAL_PROP_TYPE),
    Child("urgency", &URGENCY),
    Child("usageTerms", &RIGHTS_BLOCK_TYPE),
    Child("userInteraction", &USER_INTERACTION),
    Child("versionCreated", &DATE_TIME_PROP_TYPE),
];

static AT_NEWS_CONTENT_ATTRIBUTES: [Attribute; 14] = [
    Attribute("id", Id, Free),
    Attribute("creator", QCode, Free),
    Attribute("creatoruri", Uri, Free),
    Attribute("modified", Date, Free),
    Attribute("custom", Boolean, Free),
    Attribute("how", QCode, Free),
    Attribute("howuri", Uri, Free),
    Attribute("why", QCode, Free),
    Attribute("whyuri", Uri, Free),
    Attribute("rendition", QCode, Free),
    Attribute("renditionuri", Uri, Free),
    Attribute("generator", Text, Free),
    Attribute("generated", Date, Free),
    Attribute("hascontent", Boolean, Free),
];

static AT_TARGET_RESOURCE_ATTRIBUTES: [Attribute; 15] = [
    Attribute("href", Uri, Free),
    Attribute("residref", Text, Free),
    Attribute("residrefformat", QCode, Free),
    Attribute("residrefformaturi", Uri, Free),
    Attribute("version", Positive, Free),
    Attribute("persistidref", Text, Free),
    Attribute("contenttype", Text, Free),
    Attribute("contenttypestandardversion", Text, Free),
    Attribute("contenttypevariant", Text, Free),
    Attribute("contenttypevariantstandardversion", Text, Free),
    Attribute("format", QCode, Free),
    Attribute("formaturi", Uri, Free),
    Attribute("formatstandardversion", Text, Free),
    Attribute("size", Count, Free),
    Attribute("title", Text, Free),
];

static AT_DEPRECATED_LINK_ATTRIBUTES: [Attribute; 2] = [
    Attribute("guidref", Text, Free),
    Attribute("hreftype", Text, Free),
];

static AT_COMMON_POWER_ATTRIBUTES: [Attribute; 11] = [
    Attribute("id", Id, Free),
    Attribute("creator", QCode, Free),
    Attribute("creatoruri", Uri, Free),
    Attribute("modified", Date, Free),
    Attribute("custom", Boolean, Free),
    Attribute("how", QCode, Free),
    Attribute("howuri", Uri, Free),
    Attribute("why", QCode, Free),
    Attribute("whyuri", Uri, Free),
    Attribute("pubconstraint", QCodes, Free),
    Attribute("pubconstrainturi", Uris, Free),
];

static AT_I18N_ATTRIBUTES: [Attribute; 2] = [
    Attribute("xml:lang", LanguageOrEmpty, Free),
    Attribute("dir", OneOf(&["ltr", "rtl"]), Free),
];

static AT_AUTHORITY_ATTRIBUTES: [Attribute; 3] = [
    Attribute("authority", Uri, Free),
    Attribute("authoritystatus", QCode, Free),
    Attribute("authoritystatusuri", Uri, Free),
];

static AT_QUANTIFY_ATTRIBUTES: [Attribute; 3] = [
    Attribute("confidence", Range(0, 100), Free),
    Attribute("relevance", Range(0, 100), Free),
    Attribute("derivedfrom", QCodes, Free),
];

static AT_TIME_VALIDITY_ATTRIBUTES: [Attribute; 2] = [
    Attribute("validfrom", Date, Free),
    Attribute("validto", Date, Free),
];

static AT_FLEX_ATTRIBUTES: [Attribute; 5] = [
    Attribute("qcode", QCode, Free),
    Attribute("uri", Uri, Free),
    Attribute("literal", Line, Free),
    Attribute("type", QCode, Free),
    Attribute("typeuri", Uri, Free),
];

static AT_RANKING_ATTRIBUTES: [Attribute; 1] = [
    Attribute("rank", Count, Free),
];

static AT_ARBITRARY_VALUE_ATTRIBUTES: [Attribute; 4] = [
    Attribute("value", Text, Free),
    Attribute("valuedatatype", QName, Free),
    Attribute("valueunit", QCode, Free),
    Attribute("valueunituri", Uri, Free),
];

static AT_QUALIFYING_ATTRIBUTES: [Attribute; 7] = [
    Attribute("qcode", QCode, Free),
    Attribute("uri", Uri, Free),
    Attribute("literal", Line, Free),
    Attribute("type", QCode, Free),
    Attribute("typeuri", Uri, Free),
    Attribute("role", QCode, Free),
    Attribute("roleuri", Uri, Free),
];

static AT_NEWS_CONTENT_TYPE_ATTRIBUTES: [Attribute; 7] = [
    Attribute("contenttype", Text, Free),
    Attribute("contenttypestandardversion", Text, Free),
    Attribute("contenttypevariant", Text, Free),
    Attribute("contenttypevariantstandardversion", Text, Free),
    Attribute("format", QCode, Free),
    Attribute("formaturi", Uri, Free),
    Attribute("formatstandardversion", Text, Free),
];

static AT_MEDIA_CONTENT_CHARACTERISTICS1: [Attribute; 16] = [
    Attribute("width", Count, Free),
    Attribute("widthunit", QCode, Free),
    Attribute("widthunituri", Uri, Free),
    Attribute("height", Count, Free),
    Attribute("heightunit", QCode, Free),
    Attribute("heightunituri", Uri, Free),
    Attribute("orientation", Count, Free),
    Attribute("layoutorientation", QCode, Free),
    Attribute("layoutorientationuri", Uri, Free),
    Attribute("colourspace", QCode, Free),
    Attribute("colourspaceuri", Uri, Free),
    Attribute("colourindicator", QCode, Free),
    Attribute("colourindicatoruri", Uri, Free),
    Attribute("videocodec", QCode, Free),
    Attribute("videocodecuri", Uri, Free),
    Attribute("colourdepth", Count, Free),
];

static AT_NEWS_CONTENT_CHARACTERISTICS: [Attribute; 42] = [
    Attribute("charcount", Count, Free),
    Attribute("wordcount", Count, Free),
    Attribute("linecount", Count, Free),
    Attribute("pagecount", Count, Free),
    Attribute("width", Count, Free),
    Attribute("widthunit", QCode, Free),
    Attribute("widthunituri", Uri, Free),
    Attribute("height", Count, Free),
    Attribute("heightunit", QCode, Free),
    Attribute("heightunituri", Uri, Free),
    Attribute("orientation", Count, Free),
    Attribute("layoutorientation", QCode, Free),
    Attribute("layoutorientationuri", Uri, Free),
    Attribute("colourspace", QCode, Free),
    Attribute("colourspaceuri", Uri, Free),
    Attribute("colourindicator", QCode, Free),
    Attribute("colourindicatoruri", Uri, Free),
    Attribute("colourdepth", Count, Free),
    Attribute("resolution", Positive, Free),
    Attribute("duration", Text, Free),
    Attribute("durationunit", QCode, Free),
    Attribute("durationunituri", Uri, Free),
    Attribute("audiocodec", QCode, Free),
    Attribute("audiocodecuri", Uri, Free),
    Attribute("audiobitrate", Positive, Free),
    Attribute("audiovbr", Boolean, Free),
    Attribute("audiosamplesize", Positive, Free),
    Attribute("audiosamplerate", Positive, Free),
    Attribute("audiochannels", QCode, Free),
    Attribute("audiochannelsuri", Uri, Free),
    Attribute("videocodec", QCode, Free),
    Attribute("videocodecuri", Uri, Free),
    Attribute("videoavgbitrate", Positive, Free),
    Attribute("videovbr", Boolean, Free),
    Attribute("videoframerate", Decimal, Free),
    Attribute("videoscan", OneOf(&["progressive", "interlaced"]), Free),
    Attribute("videoaspectratio", Line, Free),
    Attribute("videosampling", Line, Free),
    Attribute("videoscaling", QCode, Free),
    Attribute("videoscalinguri", Uri, Free),
    Attribute("videodefinition", QCode, Free),
    Attribute("videodefinitionuri", Uri, Free),
];

static AT_CONFIRMATION_STATUS_ATTRIBUTES: [Attribute; 2] = [
    Attribute("confirmationstatus", QCode, Free),
    Attribute("confirmationstatusuri", Uri, Free),
];

static AT_RECURRENCE_RULE_ATTRIBUTES: [Attribute; 14] = [
    Attribute("freq", OneOf(&["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"]), Required),
    Attribute("interval", Positive, Free),
    Attribute("until", Date, Free),
    Attribute("count", Positive, Free),
    Attribute("bysecond", Numbers(&[(0, 59)]), Free),
    Attribute("byminute", Numbers(&[(0, 59)]), Free),
    Attribute("byhour", Numbers(&[(0, 23)]), Free),
    Attribute("byday", Weekdays, Free),
    Attribute("bymonthday", Numbers(&[(1, 31), (-31, -1)]), Free),
    Attribute("bymonth", Numbers(&[(1, 12)]), Free),
    Attribute("byyearday", Numbers(&[(1, 366), (-366, -1)]), Free),
    Attribute("byweekno", Numbers(&[(1, 53), (-53, -1)]), Free),
    Attribute("bysetpos", Numbers(&[(1, 366), (-366, -1)]), Free),
    Attribute("wkst", OneOf(&["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), Free),
];

static IN_ASSERT_TYPE: [Slot; 1] = [
    Slot(Many, &[ANY]),
];

static IN_AUDIENCE_TYPE: [Slot; 3] = [
    Slot(Many, &[
        Child("name", &CONCEPT_NAME_TYPE), Child("definition", &DEFINITION), Child("note", &NOTE),
        Child("facet", &FACET), Child("remoteInfo", &LINK1_TYPE),
        Child("hierarchyInfo", &HIERARCHY_INFO),
    ]),
    Slot(Many, &[
        Child("sameAs", &SAME_AS_TYPE), Child("broader", &RELATED_CONCEPT_TYPE),
        Child("narrower", &RELATED_CONCEPT_TYPE), Child("related", &FLEX_RELATED_CONCEPT_TYPE),
    ]),
    Slot(Many, &[OTHER]),
];

static IN_BLOCK_TYPE: [Slot; 1] = [
    Slot(Many, &[
        Child("a", &A), Child("span", &SPAN), Child("ruby", &RUBY), Child("br", &BR),
        Child("inline", &INLINE), OTHER,
    ]),
];

static IN_FLEX1_CONCEPT_PROP_TYPE: [Slot; 6] = [
    Slot(Many, &[
        Child("name", &CONCEPT_NAME_TYPE), Child("definition", &DEFINITION), Child("note", &NOTE),
        Child("facet", &FACET), Child("remoteInfo", &LINK1_TYPE),
        Child("hierarchyInfo", &HIERARCHY_INFO),
    ]),
    Slot(Many, &[
        Child("sameAs", &SAME_AS_TYPE), Child("broader", &RELATED_CONCEPT_TYPE),
        Child("narrower", &RELATED_CONCEPT_TYPE), Child("related", &FLEX_RELATED_CONCEPT_TYPE),
    ]),
    Slot(Many, &[OTHER]),
    Slot(Optional, &[Child("bag", &BAG)]),
    Slot(Optional, &[Child("mainConcept", &RELATED_CONCEPT_TYPE)]),
    Slot(Many, &[Child("facetConcept", &RELATED_CONCEPT_TYPE)]),
];

static IN_FLEX1_PARTY_PROP_TYPE: [Slot; 4] = [
    Slot(Many, &[
        Child("name", &CONCEPT_NAME_TYPE), Child("definition", &DEFINITION), Child("note", &NOTE),
        Child("facet", &FACET), Child("remoteInfo", &LINK1_TYPE),
        Child("hierarchyInfo", &HIERARCHY_INFO),
    ]),
    Slot(Many, &[
        Child("sameAs", &SAME_AS_TYPE), Child("broader", &RELATED_CONCEPT_TYPE),
        Child("narrower", &RELATED_CONCEPT_TYPE), Child("related", &FLEX_RELATED_CONCEPT_TYPE),
    ]),
    Slot(Optional, &[
        Child("personDetails", &PERSON_DETAILS),
        Child("organisationDetails", &ORGANISATION_DETAILS),
    ]),
    Slot(Many, &[OTHER]),
];

static IN_FLEX_LOCATION_PROP_TYPE: [Slot; 4] = [
    Slot(Many, &[
        Child("name", &CONCEPT_NAME_TYPE), Child("definition", &DEFINITION), Child("note", &NOTE),
        Child("facet", &FACET), Child("remoteInfo", &LINK1_TYPE),
        Child("hierarchyInfo", &HIERARCHY_INFO),
    ]),
    Slot(Many, &[
        Child("sameAs", &SAME_AS_TYPE), Child("broader", &RELATED_CONCEPT_TYPE),
        Child("narrower", &RELATED_CONCEPT_TYPE), Child("related", &FLEX_RELATED_CONCEPT_TYPE),
    ]),
    Slot(Optional, &[Child("geoAreaDetails", &GEO_AREA_DETAILS), Child("POIDetails", &POIDETAILS)]),
    Slot(Many, &[OTHER]),
];

static IN_FLEX_PROP_TYPE: [Slot; 1] = [
    Slot(Many, &[Child("name", &CONCEPT_NAME_TYPE), Child("hierarchyInfo", &HIERARCHY_INFO)]),
];

static IN_LABEL1_TYPE: [Slot; 1] = [
    Slot(Many, &[
        Child("a", &A), Child("span", &SPAN), Child("ruby", &RUBY), Child("inline", &INLINE), OTHER,
    ]),
];

static IN_ORGANISATION_AFFILIATION_TYPE: [Slot; 4] = [
    Slot(Many, &[
        Child("name", &CONCEPT_NAME_TYPE), Child("definition", &DEFINITION), Child("note", &NOTE),
        Child("facet", &FACET), Child("remoteInfo", &LINK1_TYPE),
        Child("hierarchyInfo", &HIERARCHY_INFO),
    ]),
    Slot(Many, &[
        Child("sameAs", &SAME_AS_TYPE), Child("broader", &RELATED_CONCEPT_TYPE),
        Child("narrower", &RELATED_CONCEPT_TYPE), Child("related", &FLEX_RELATED_CONCEPT_TYPE),
    ]),
    Slot(Optional, &[Child("organisationDetails", &ORGANISATION_DETAILS)]),
    Slot(Many, &[OTHER]),
];

static IN_QUAL_REL_PROP_TYPE: [Slot; 1] = [
    Slot(Many, &[
        Child("name", &CONCEPT_NAME_TYPE), Child("hierarchyInfo", &HIERARCHY_INFO),
        Child("related", &FLEX_RELATED_CONCEPT_TYPE),
    ]),
];

static IN_CATALOG_REF: [Slot; 1] = [
    Slot(Many, &[Child("title", &LABEL1_TYPE)]),
];

static IN_GEO_AREA_DETAILS__LINE: [Slot; 1] = [
    Slot(Some, &[Child("position", &GEO_COORDINATES_TYPE)]),
];

static ADDRESS_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[Child("line", &ADDRESS_TYPE__LINE)]),
        Slot(Many, &[Child("locality", &FLEX1_ROLE_PROP_TYPE)]),
        Slot(Many, &[Child("area", &FLEX1_ROLE_PROP_TYPE)]),
        Slot(Optional, &[Child("country", &FLEX1_PROP_TYPE)]),
        Slot(Optional, &[Child("postalCode", &INTL_STRING_TYPE)]),
        Slot(Optional, &[Child("worldRegion", &FLEX1_PROP_TYPE)]),
    ],
};

static ADDRESS_TYPE__LINE: Type = Type {
    text: Is(Line),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("role", QCode, Free),
        Attribute("roleuri", Uri, Free),
    ]],
    open: Other,
    children: &[],
};

static APPROXIMATE_DATE_TIME_PROP_TYPE: Type = Type {
    text: Is(Approximate),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("approxstart", Truncated, Free),
        Attribute("approxend", Truncated, Free),
    ]],
    open: Other,
    children: &[],
};

static ASSERT_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("qcode", QCode, Free),
        Attribute("uri", Uri, Free),
        Attribute("literal", Line, Free),
    ]],
    open: Other,
    children: &IN_ASSERT_TYPE,
};

static AUDIENCE_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_QUANTIFY_ATTRIBUTES, &[
        Attribute("significance", Range(1, 9), Free),
    ]],
    open: Other,
    children: &IN_AUDIENCE_TYPE,
};

static BLOCK_TYPE: Type = Type {
    text: Mixed,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("media", Tokens, Free),
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uri, Free),
    ]],
    open: Other,
    children: &IN_BLOCK_TYPE,
};

static CONCEPT_ID_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("qcode", QCode, Free),
        Attribute("uri", Uri, Free),
        Attribute("created", Date, Free),
        Attribute("retired", Date, Free),
    ]],
    open: Other,
    children: &[],
};

static CONCEPT_NAME_TYPE: Type = Type {
    text: Is(Line),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES, &[
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
        Attribute("part", QCode, Free),
        Attribute("parturi", Uri, Free),
    ]],
    open: Other,
    children: &[],
};

static CONTACT_INFO_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[
            Child("email", &ELECTRONIC_ADDRESS_TYPE), Child("im", &ELECTRONIC_ADDRESS_TECH_TYPE),
            Child("phone", &ELECTRONIC_ADDRESS_TECH_TYPE), Child("fax", &ELECTRONIC_ADDRESS_TYPE),
            Child("web", &CONTACT_INFO_TYPE__WEB), Child("address", &ADDRESS_TYPE),
            Child("note", &NOTE),
        ]),
        Slot(Many, &[OTHER]),
    ],
};

static CONTACT_INFO_TYPE__WEB: Type = Type {
    text: Is(Uri),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
    ]],
    open: Other,
    children: &[],
};

static CONTENT_METADATA_AC_D_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Many, &[Child("icon", &ICON)]),
        Slot(Optional, &[Child("urgency", &URGENCY)]),
        Slot(Optional, &[Child("contentCreated", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Optional, &[Child("contentModified", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Optional, &[Child("digitalSourceType", &FLEX_PROP_TYPE)]),
        Slot(Many, &[
            Child("located", &FLEX_LOCATION_PROP_TYPE), Child("infoSource", &FLEX1_PARTY_PROP_TYPE),
            Child("creator", &FLEX_AUTHOR_PROP_TYPE), Child("contributor", &FLEX_AUTHOR_PROP_TYPE),
            Child("audience", &AUDIENCE_TYPE), Child("exclAudience", &AUDIENCE_TYPE),
            Child("altId", &ALT_ID), Child("rating", &RATING),
            Child("userInteraction", &USER_INTERACTION),
        ]),
        Slot(Many, &[
            Child("language", &LANGUAGE), Child("keyword", &KEYWORD), Child("subject", &SUBJECT),
            Child("slugline", &SLUGLINE), Child("headline", &HEADLINE),
            Child("description", &DESCRIPTION),
        ]),
        Slot(Many, &[Child("contentMetaExtProperty", &FLEX2_EXT_PROP_TYPE)]),
        Slot(Many, &[OTHER]),
    ],
};

static CONTENT_METADATA_AF_D_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Many, &[Child("icon", &ICON)]),
        Slot(Optional, &[Child("urgency", &URGENCY)]),
        Slot(Optional, &[Child("contentCreated", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Optional, &[Child("contentModified", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Optional, &[Child("digitalSourceType", &FLEX_PROP_TYPE)]),
        Slot(Many, &[
            Child("located", &FLEX_LOCATION_PROP_TYPE), Child("infoSource", &FLEX1_PARTY_PROP_TYPE),
            Child("creator", &FLEX_AUTHOR_PROP_TYPE), Child("contributor", &FLEX_AUTHOR_PROP_TYPE),
            Child("audience", &AUDIENCE_TYPE), Child("exclAudience", &AUDIENCE_TYPE),
            Child("altId", &ALT_ID), Child("rating", &RATING),
            Child("userInteraction", &USER_INTERACTION),
        ]),
        Slot(Many, &[
            Child("language", &LANGUAGE), Child("genre", &GENRE), Child("keyword", &KEYWORD),
            Child("subject", &SUBJECT), Child("slugline", &SLUGLINE), Child("headline", &HEADLINE),
            Child("dateline", &DATELINE), Child("by", &BY), Child("creditline", &CREDITLINE),
            Child("description", &DESCRIPTION),
        ]),
        Slot(Many, &[Child("contentMetaExtProperty", &FLEX2_EXT_PROP_TYPE)]),
        Slot(Many, &[OTHER]),
    ],
};

static CONTENT_METADATA_CAT_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Optional, &[Child("contentCreated", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Optional, &[Child("contentModified", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Many, &[
            Child("creator", &FLEX_AUTHOR_PROP_TYPE), Child("contributor", &FLEX_AUTHOR_PROP_TYPE),
            Child("altId", &ALT_ID),
        ]),
        Slot(Many, &[OTHER]),
    ],
};

static DATE_OPT_TIME_PROP_TYPE: Type = Type {
    text: Is(Date),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[],
};

static DATE_TIME_OR_NULL_PROP_TYPE: Type = Type {
    text: Is(DateTimeOrEmpty),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[],
};

static DATE_TIME_PROP_TYPE: Type = Type {
    text: Is(DateTime),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[],
};

static ELECTRONIC_ADDRESS_TECH_TYPE: Type = Type {
    text: Is(Text),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
        Attribute("tech", QCode, Free),
        Attribute("techuri", Uri, Free),
    ]],
    open: Other,
    children: &[],
};

static ELECTRONIC_ADDRESS_TYPE: Type = Type {
    text: Is(Text),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
    ]],
    open: Other,
    children: &[],
};

static FLEX1_CONCEPT_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_QUANTIFY_ATTRIBUTES],
    open: Other,
    children: &IN_FLEX1_CONCEPT_PROP_TYPE,
};

static FLEX1_PARTY_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
    ]],
    open: Other,
    children: &IN_FLEX1_PARTY_PROP_TYPE,
};

static FLEX1_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &IN_AUDIENCE_TYPE,
};

static FLEX1_ROLE_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("role", QCode, Free),
        Attribute("roleuri", Uri, Free),
    ]],
    open: Other,
    children: &IN_AUDIENCE_TYPE,
};

static FLEX2_EXT_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_ARBITRARY_VALUE_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES, &[
        Attribute("rel", QCode, Free),
        Attribute("reluri", Uri, Free),
    ]],
    open: Other,
    children: &IN_AUDIENCE_TYPE,
};

static FLEX_AUTHOR_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
        Attribute("jobtitle", QCode, Free),
        Attribute("jobtitleuri", Uri, Free),
    ]],
    open: Other,
    children: &IN_FLEX1_PARTY_PROP_TYPE,
};

static FLEX_LOCATION_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_FLEX_ATTRIBUTES, &AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &IN_FLEX_LOCATION_PROP_TYPE,
};

static FLEX_PARTY_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &IN_FLEX1_PARTY_PROP_TYPE,
};

static FLEX_PERSON_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Many, &[
            Child("name", &CONCEPT_NAME_TYPE), Child("definition", &DEFINITION),
            Child("note", &NOTE), Child("facet", &FACET), Child("remoteInfo", &LINK1_TYPE),
            Child("hierarchyInfo", &HIERARCHY_INFO),
        ]),
        Slot(Many, &[
            Child("sameAs", &SAME_AS_TYPE), Child("broader", &RELATED_CONCEPT_TYPE),
            Child("narrower", &RELATED_CONCEPT_TYPE), Child("related", &FLEX_RELATED_CONCEPT_TYPE),
        ]),
        Slot(Optional, &[Child("personDetails", &PERSON_DETAILS)]),
        Slot(Many, &[OTHER]),
    ],
};

static FLEX_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &IN_FLEX_PROP_TYPE,
};

static FLEX_RELATED_CONCEPT_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES, &AT_ARBITRARY_VALUE_ATTRIBUTES, &[
        Attribute("rel", QCode, Free),
        Attribute("reluri", Uri, Free),
        Attribute("rank", Count, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[Child("name", &CONCEPT_NAME_TYPE), Child("hierarchyInfo", &HIERARCHY_INFO)]),
        Slot(Many, &[
            Child("facet", &FACET), Child("related", &RELATED_CONCEPT_TYPE__RELATED),
            Child("sameAs", &SAME_AS_TYPE),
        ]),
        Slot(Optional, &[Child("bag", &BAG)]),
    ],
};

static GEO_COORDINATES_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("latitude", Decimal, Required),
        Attribute("longitude", Decimal, Required),
        Attribute("altitude", Integer, Free),
        Attribute("gpsdatum", Text, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[OTHER]),
    ],
};

static INTL_STRING_TYPE: Type = Type {
    text: Is(Line),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &[],
};

static ITEM_METADATA_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(One, &[Child("itemClass", &QUAL_REL_PROP_TYPE)]),
        Slot(One, &[Child("provider", &FLEX_PARTY_PROP_TYPE)]),
        Slot(One, &[Child("versionCreated", &DATE_TIME_PROP_TYPE)]),
        Slot(Optional, &[Child("firstCreated", &DATE_TIME_PROP_TYPE)]),
        Slot(Optional, &[Child("embargoed", &DATE_TIME_OR_NULL_PROP_TYPE)]),
        Slot(Optional, &[Child("pubStatus", &QUAL_PROP_TYPE)]),
        Slot(Optional, &[Child("role", &QUAL_PROP_TYPE)]),
        Slot(Optional, &[Child("fileName", &FILE_NAME)]),
        Slot(Many, &[Child("generator", &GENERATOR)]),
        Slot(Optional, &[Child("profile", &VERSIONED_STRING_TYPE)]),
        Slot(Many, &[Child("service", &QUAL_PROP_TYPE)]),
        Slot(Many, &[Child("title", &LABEL1_TYPE)]),
        Slot(Many, &[Child("edNote", &BLOCK_TYPE)]),
        Slot(Many, &[Child("memberOf", &FLEX1_PROP_TYPE)]),
        Slot(Many, &[Child("instanceOf", &FLEX1_PROP_TYPE)]),
        Slot(Many, &[Child("signal", &SIGNAL)]),
        Slot(Many, &[Child("altRep", &ALT_REP)]),
        Slot(Many, &[Child("deliverableOf", &LINK1_TYPE)]),
        Slot(Many, &[Child("hash", &HASH)]),
        Slot(Many, &[Child("expires", &DATE_OPT_TIME_PROP_TYPE)]),
        Slot(Many, &[Child("origRep", &ORIG_REP)]),
        Slot(Many, &[Child("incomingFeedId", &INCOMING_FEED_ID)]),
        Slot(Optional, &[Child("metadataCreator", &FLEX_AUTHOR_PROP_TYPE)]),
        Slot(Many, &[Child("link", &LINK1_TYPE)]),
        Slot(Many, &[Child("itemMetaExtProperty", &FLEX2_EXT_PROP_TYPE)]),
        Slot(Many, &[OTHER]),
    ],
};

static LABEL1_TYPE: Type = Type {
    text: Mixed,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
        Attribute("media", Tokens, Free),
    ]],
    open: Other,
    children: &IN_LABEL1_TYPE,
};

static LINK1_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_TARGET_RESOURCE_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_COMMON_POWER_ATTRIBUTES, &AT_DEPRECATED_LINK_ATTRIBUTES, &[
        Attribute("rel", QCode, Free),
        Attribute("reluri", Uri, Free),
        Attribute("rank", Count, Free),
    ]],
    open: Other,
    children: &IN_ASSERT_TYPE,
};

static ORGANISATION_AFFILIATION_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_QUALIFYING_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES],
    open: Other,
    children: &IN_ORGANISATION_AFFILIATION_TYPE,
};

static POIDETAILS: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Optional, &[Child("position", &GEO_COORDINATES_TYPE)]),
        Slot(Optional, &[Child("address", &ADDRESS_TYPE)]),
        Slot(Optional, &[Child("openHours", &LABEL1_TYPE)]),
        Slot(Optional, &[Child("capacity", &LABEL1_TYPE)]),
        Slot(Many, &[
            Child("contactInfo", &CONTACT_INFO_TYPE), Child("access", &BLOCK_TYPE),
            Child("details", &BLOCK_TYPE),
        ]),
        Slot(Optional, &[Child("created", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Optional, &[Child("ceasedToExist", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Many, &[OTHER]),
    ],
};

static PERSON_AFFILIATION_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_QUALIFYING_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES],
    open: Other,
    children: &IN_ORGANISATION_AFFILIATION_TYPE,
};

static QCODE_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("qcode", QCode, Free),
        Attribute("uri", Uri, Free),
    ]],
    open: Other,
    children: &[],
};

static QUAL_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("qcode", QCode, Free),
        Attribute("uri", Uri, Free),
    ]],
    open: Other,
    children: &IN_FLEX_PROP_TYPE,
};

static QUAL_REL_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("qcode", QCode, Free),
        Attribute("uri", Uri, Free),
    ]],
    open: Other,
    children: &IN_QUAL_REL_PROP_TYPE,
};

static RELATED_CONCEPT_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES, &[
        Attribute("rel", QCode, Free),
        Attribute("reluri", Uri, Free),
        Attribute("rank", Count, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[Child("name", &CONCEPT_NAME_TYPE), Child("hierarchyInfo", &HIERARCHY_INFO)]),
        Slot(Many, &[
            Child("facet", &FACET), Child("related", &RELATED_CONCEPT_TYPE__RELATED),
            Child("sameAs", &SAME_AS_TYPE),
        ]),
    ],
};

static RELATED_CONCEPT_TYPE__RELATED: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES, &AT_ARBITRARY_VALUE_ATTRIBUTES, &[
        Attribute("rel", QCode, Free),
        Attribute("reluri", Uri, Free),
        Attribute("rank", Count, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[Child("name", &CONCEPT_NAME_TYPE), Child("hierarchyInfo", &HIERARCHY_INFO)]),
        Slot(Many, &[Child("related", &RELATED_CONCEPT_TYPE__RELATED__RELATED)]),
    ],
};

static RELATED_CONCEPT_TYPE__RELATED__RELATED: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES, &AT_ARBITRARY_VALUE_ATTRIBUTES, &[
        Attribute("rel", QCode, Free),
        Attribute("reluri", Uri, Free),
        Attribute("rank", Count, Free),
    ]],
    open: Other,
    children: &IN_FLEX_PROP_TYPE,
};

static REMOTE_CONTENT_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_NEWS_CONTENT_ATTRIBUTES, &AT_TARGET_RESOURCE_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES, &AT_NEWS_CONTENT_CHARACTERISTICS, &[
        Attribute("language", Language, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[Child("channel", &REMOTE_CONTENT_PROP_TYPE__CHANNEL)]),
        Slot(Many, &[Child("altId", &ALT_ID)]),
        Slot(Many, &[Child("altLoc", &ALT_LOC)]),
        Slot(Many, &[Child("hash", &HASH)]),
        Slot(Many, &[Child("signal", &SIGNAL)]),
        Slot(Many, &[Child("remoteContentExtProperty", &FLEX2_EXT_PROP_TYPE)]),
        Slot(Many, &[OTHER]),
    ],
};

static REMOTE_CONTENT_PROP_TYPE__CHANNEL: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_NEWS_CONTENT_CHARACTERISTICS, &[
        Attribute("chnlid", Positive, Free),
        Attribute("type", QCode, Free),
        Attribute("typeuri", Uri, Free),
        Attribute("role", QCode, Free),
        Attribute("roleuri", Uri, Free),
        Attribute("language", Language, Free),
        Attribute("g2flag", OneOf(&["RCONT"]), Free),
    ]],
    open: Closed,
    children: &[],
};

static RIGHTS_BLOCK_TYPE: Type = Type {
    text: Mixed,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("media", Tokens, Free),
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uri, Free),
        Attribute("href", Uri, Free),
    ]],
    open: Other,
    children: &IN_BLOCK_TYPE,
};

static RIGHTS_INFO_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES, &[
        Attribute("idrefs", IdRefs, Free),
        Attribute("scope", QCodes, Free),
        Attribute("scopeuri", Uris, Free),
        Attribute("aspect", QCodes, Free),
        Attribute("aspecturi", Uris, Free),
    ]],
    open: Other,
    children: &[
        Slot(Optional, &[Child("accountable", &FLEX_PERSON_PROP_TYPE)]),
        Slot(Optional, &[Child("copyrightHolder", &FLEX_PARTY_PROP_TYPE)]),
        Slot(Many, &[
            Child("copyrightNotice", &RIGHTS_BLOCK_TYPE), Child("usageTerms", &RIGHTS_BLOCK_TYPE),
            Child("link", &LINK1_TYPE), Child("rightsInfoExtProperty", &FLEX2_EXT_PROP_TYPE),
            Child("rightsExpressionXML", &RIGHTS_EXPRESSION_XML),
            Child("rightsExpressionData", &RIGHTS_EXPRESSION_DATA),
        ]),
        Slot(Optional, &[Child("dataMining", &FLEX_PROP_TYPE)]),
        Slot(Many, &[OTHER]),
    ],
};

static SAME_AS_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES],
    open: Other,
    children: &IN_FLEX_PROP_TYPE,
};

static STRING_TYPE: Type = Type {
    text: Is(Text),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[],
};

static TRUNCATED_DATE_TIME_PROP_TYPE: Type = Type {
    text: Is(Truncated),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[],
};

static VERSIONED_STRING_TYPE: Type = Type {
    text: Is(Line),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("versioninfo", Text, Free),
    ]],
    open: Other,
    children: &[],
};

static A: Type = Type {
    text: Mixed,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("class", Text, Free),
        Attribute("href", Uri, Free),
        Attribute("hreflang", Text, Free),
        Attribute("rel", Text, Free),
        Attribute("rev", Text, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[Child("inline", &INLINE), Child("span", &SPAN), Child("ruby", &RUBY), OTHER]),
    ],
};

static ALT_ID: Type = Type {
    text: Is(Text),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("type", QCode, Free),
        Attribute("typeuri", Uri, Free),
        Attribute("environment", QCodes, Free),
        Attribute("environmenturi", Uris, Free),
        Attribute("idformat", QCode, Free),
        Attribute("idformaturi", Uri, Free),
        Attribute("role", QCode, Free),
        Attribute("roleuri", Uri, Free),
        Attribute("version", Text, Free),
    ]],
    open: Other,
    children: &[],
};

static ALT_LOC: Type = Type {
    text: Is(Uri),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("type", QCode, Free),
        Attribute("typeuri", Uri, Free),
        Attribute("role", QCode, Free),
        Attribute("roleruri", Uri, Free),
    ]],
    open: Other,
    children: &[],
};

static ALT_REP: Type = Type {
    text: Is(Uri),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES, &AT_NEWS_CONTENT_TYPE_ATTRIBUTES, &[
        Attribute("representation", QCode, Free),
        Attribute("representationuri", Uri, Free),
        Attribute("size", Count, Free),
    ]],
    open: Other,
    children: &[],
};

static BAG: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Some, &[Child("bit", &BAG__BIT)]),
    ],
};

static BAG__BIT: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_QUANTIFY_ATTRIBUTES, &[
        Attribute("qcode", QCode, Free),
        Attribute("uri", Uri, Free),
        Attribute("type", QCode, Free),
        Attribute("typeuri", Uri, Free),
        Attribute("significance", Range(0, 100), Free),
    ]],
    open: Other,
    children: &[],
};

static BR: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[],
};

static BY: Type = Type {
    text: Mixed,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_RANKING_ATTRIBUTES, &[
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
        Attribute("media", Tokens, Free),
    ]],
    open: Other,
    children: &IN_LABEL1_TYPE,
};

static CATALOG: Type = Type {
    text: Empty,
    attributes: &[&AT_AUTHORITY_ATTRIBUTES, &AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("additionalInfo", Uri, Free),
        Attribute("url", Uri, Free),
        Attribute("guid", Uri, Free),
        Attribute("version", Count, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[Child("title", &LABEL1_TYPE)]),
        Slot(Some, &[Child("scheme", &CATALOG__SCHEME)]),
    ],
};

static CATALOG__SCHEME: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_AUTHORITY_ATTRIBUTES, &[
        Attribute("alias", Name, Required),
        Attribute("uri", Uri, Required),
        Attribute("schemecreated", Date, Free),
        Attribute("schememodified", Date, Free),
        Attribute("schemeretired", Date, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[
            Child("sameAsScheme", &SAME_AS_SCHEME), Child("name", &CONCEPT_NAME_TYPE),
            Child("definition", &DEFINITION), Child("note", &NOTE),
            Child("sameAs", &CATALOG__SCHEME__SAME_AS),
        ]),
    ],
};

static CATALOG__SCHEME__SAME_AS: Type = Type {
    text: Is(Uri),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("g2flag", OneOf(&["DEPR-SCH"]), Free),
    ]],
    open: Closed,
    children: &[],
};

static CATALOG_CONTAINER: Type = Type {
    text: Empty,
    attributes: &[],
    open: Closed,
    children: &[
        Slot(One, &[Child("catalog", &CATALOG)]),
    ],
};

static CATALOG_ITEM: Type = Type {
    text: Empty,
    attributes: &[&AT_I18N_ATTRIBUTES, &[
        Attribute("standard", Text, Required),
        Attribute("standardversion", Version, Required),
        Attribute("conformance", Text, Free),
        Attribute("guid", Text, Required),
        Attribute("version", Positive, Free),
    ]],
    open: Other,
    children: &[
        Slot(Optional, &[SIGNATURE]),
        Slot(Many, &[Child("catalogRef", &CATALOG_REF), Child("catalog", &CATALOG)]),
        Slot(Optional, &[Child("hopHistory", &HOP_HISTORY)]),
        Slot(Optional, &[Child("pubHistory", &PUB_HISTORY)]),
        Slot(Many, &[Child("rightsInfo", &RIGHTS_INFO_TYPE)]),
        Slot(One, &[Child("itemMeta", &ITEM_METADATA_TYPE)]),
        Slot(Optional, &[Child("contentMeta", &CONTENT_METADATA_CAT_TYPE)]),
        Slot(One, &[Child("catalogContainer", &CATALOG_CONTAINER)]),
    ],
};

static CATALOG_REF: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("href", Uri, Required),
    ]],
    open: Other,
    children: &IN_CATALOG_REF,
};

static CONCEPT: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(One, &[Child("conceptId", &CONCEPT_ID_TYPE)]),
        Slot(Optional, &[Child("type", &QUAL_PROP_TYPE)]),
        Slot(Some, &[Child("name", &CONCEPT_NAME_TYPE)]),
        Slot(Many, &[
            Child("definition", &DEFINITION), Child("note", &NOTE), Child("facet", &FACET),
            Child("remoteInfo", &LINK1_TYPE), Child("hierarchyInfo", &HIERARCHY_INFO),
        ]),
        Slot(Many, &[
            Child("sameAs", &SAME_AS_TYPE), Child("broader", &RELATED_CONCEPT_TYPE),
            Child("narrower", &RELATED_CONCEPT_TYPE), Child("related", &FLEX_RELATED_CONCEPT_TYPE),
        ]),
        Slot(Many, &[Child("hasInstrument", &HAS_INSTRUMENT)]),
        Slot(Optional, &[
            Child("personDetails", &PERSON_DETAILS),
            Child("organisationDetails", &ORGANISATION_DETAILS),
            Child("geoAreaDetails", &GEO_AREA_DETAILS), Child("POIDetails", &POIDETAILS),
            Child("objectDetails", &OBJECT_DETAILS), Child("eventDetails", &EVENT_DETAILS),
        ]),
        Slot(Many, &[Child("conceptExtProperty", &FLEX2_EXT_PROP_TYPE)]),
        Slot(Many, &[OTHER]),
    ],
};

static CONCEPT_ITEM: Type = Type {
    text: Empty,
    attributes: &[&AT_I18N_ATTRIBUTES, &[
        Attribute("standard", Text, Required),
        Attribute("standardversion", Version, Required),
        Attribute("conformance", Text, Free),
        Attribute("guid", Text, Required),
        Attribute("version", Positive, Free),
    ]],
    open: Other,
    children: &[
        Slot(Optional, &[SIGNATURE]),
        Slot(Many, &[Child("catalogRef", &CATALOG_REF), Child("catalog", &CATALOG)]),
        Slot(Optional, &[Child("hopHistory", &HOP_HISTORY)]),
        Slot(Optional, &[Child("pubHistory", &PUB_HISTORY)]),
        Slot(Many, &[Child("rightsInfo", &RIGHTS_INFO_TYPE)]),
        Slot(One, &[Child("itemMeta", &ITEM_METADATA_TYPE)]),
        Slot(Optional, &[Child("contentMeta", &CONTENT_METADATA_AC_D_TYPE)]),
        Slot(Many, &[Child("assert", &ASSERT_TYPE)]),
        Slot(Many, &[Child("inlineRef", &INLINE_REF)]),
        Slot(Many, &[
            Child("derivedFrom", &DERIVED_FROM), Child("derivedFromValue", &DERIVED_FROM_VALUE),
        ]),
        Slot(Optional, &[Child("concept", &CONCEPT)]),
    ],
};

static CONCEPT_SET: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Many, &[Child("concept", &CONCEPT)]),
    ],
};

static CONTENT_SET: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("original", IdRef, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[
            Child("inlineXML", &CONTENT_SET__INLINE_XML),
            Child("inlineData", &CONTENT_SET__INLINE_DATA),
            Child("remoteContent", &REMOTE_CONTENT_PROP_TYPE),
        ]),
    ],
};

static CONTENT_SET__INLINE_DATA: Type = Type {
    text: Is(Text),
    attributes: &[&AT_NEWS_CONTENT_ATTRIBUTES, &AT_NEWS_CONTENT_TYPE_ATTRIBUTES, &AT_NEWS_CONTENT_CHARACTERISTICS, &AT_I18N_ATTRIBUTES, &[
        Attribute("encoding", QCode, Free),
        Attribute("encodinguri", Uri, Free),
    ]],
    open: Other,
    children: &[],
};

static CONTENT_SET__INLINE_XML: Type = Type {
    text: Empty,
    attributes: &[&AT_NEWS_CONTENT_ATTRIBUTES, &AT_NEWS_CONTENT_TYPE_ATTRIBUTES, &AT_NEWS_CONTENT_CHARACTERISTICS, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Optional, &[ANY]),
    ],
};

static CREDITLINE: Type = Type {
    text: Is(Line),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_RANKING_ATTRIBUTES],
    open: Other,
    children: &[],
};

static DATELINE: Type = Type {
    text: Mixed,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_RANKING_ATTRIBUTES, &[
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
        Attribute("media", Tokens, Free),
    ]],
    open: Other,
    children: &IN_LABEL1_TYPE,
};

static DEFINITION: Type = Type {
    text: Mixed,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES, &[
        Attribute("media", Tokens, Free),
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uri, Free),
    ]],
    open: Other,
    children: &IN_BLOCK_TYPE,
};

static DELIVERY: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Some, &[Child("deliveredItemRef", &LINK1_TYPE)]),
        Slot(Many, &[OTHER]),
    ],
};

static DERIVED_FROM: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("idrefs", IdRefs, Free),
    ]],
    open: Other,
    children: &IN_AUDIENCE_TYPE,
};

static DERIVED_FROM_VALUE: Type = Type {
    text: Is(Text),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("sourceidref", IdRef, Required),
        Attribute("idrefs", IdRefs, Required),
    ]],
    open: Closed,
    children: &[],
};

static DESCRIPTION: Type = Type {
    text: Mixed,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_RANKING_ATTRIBUTES, &[
        Attribute("media", Tokens, Free),
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uri, Free),
        Attribute("confidence", Range(0, 100), Free),
        Attribute("relevance", Range(0, 100), Free),
    ]],
    open: Other,
    children: &IN_BLOCK_TYPE,
};

static EVENT: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Some, &[Child("name", &CONCEPT_NAME_TYPE)]),
        Slot(Many, &[
            Child("definition", &DEFINITION), Child("note", &NOTE), Child("facet", &FACET),
        ]),
        Slot(Many, &[
            Child("sameAs", &SAME_AS_TYPE), Child("broader", &RELATED_CONCEPT_TYPE),
            Child("narrower", &RELATED_CONCEPT_TYPE), Child("related", &FLEX_RELATED_CONCEPT_TYPE),
        ]),
        Slot(One, &[Child("eventDetails", &EVENT_DETAILS)]),
    ],
};

static EVENT_DETAILS: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: OtherAndLocal,
    children: &[
        Slot(One, &[Child("dates", &EVENT_DETAILS__DATES)]),
        Slot(Optional, &[Child("eventStatus", &QUAL_PROP_TYPE)]),
        Slot(Optional, &[Child("occurStatus", &QUAL_PROP_TYPE)]),
        Slot(Optional, &[Child("newsCoverageStatus", &QUAL_PROP_TYPE)]),
        Slot(Many, &[
            Child("registration", &BLOCK_TYPE), Child("keyword", &KEYWORD),
            Child("accessStatus", &QUAL_PROP_TYPE),
            Child("participationRequirement", &EVENT_DETAILS__PARTICIPATION_REQUIREMENT),
            Child("subject", &FLEX1_CONCEPT_PROP_TYPE), Child("location", &EVENT_DETAILS__LOCATION),
            Child("participant", &FLEX1_PARTY_PROP_TYPE),
            Child("organiser", &FLEX1_PARTY_PROP_TYPE), Child("contactInfo", &CONTACT_INFO_TYPE),
            Child("language", &LANGUAGE), Child("newsCoverage", &EVENT_DETAILS__NEWS_COVERAGE),
        ]),
        Slot(Many, &[OTHER]),
    ],
};

static EVENT_DETAILS__DATES: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Closed,
    children: &[
        Slot(One, &[Child("start", &EVENT_DETAILS__DATES__START)]),
        Slot(Optional, &[
            Child("end", &EVENT_DETAILS__DATES__END),
            Child("duration", &EVENT_DETAILS__DATES__DURATION),
        ]),
        Slot(Many, &[
            Child("rDate", &DATE_OPT_TIME_PROP_TYPE), Child("rRule", &EVENT_DETAILS__DATES__R_RULE),
        ]),
        Slot(Many, &[
            Child("exDate", &DATE_OPT_TIME_PROP_TYPE),
            Child("exRule", &EVENT_DETAILS__DATES__EX_RULE),
        ]),
        Slot(Optional, &[Child("confirmation", &QCODE_PROP_TYPE)]),
    ],
};

static EVENT_DETAILS__DATES__DURATION: Type = Type {
    text: Is(Duration),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_CONFIRMATION_STATUS_ATTRIBUTES],
    open: Closed,
    children: &[],
};

static EVENT_DETAILS__DATES__END: Type = Type {
    text: Is(Approximate),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_CONFIRMATION_STATUS_ATTRIBUTES, &[
        Attribute("approxstart", Truncated, Free),
        Attribute("approxend", Truncated, Free),
    ]],
    open: Other,
    children: &[],
};

static EVENT_DETAILS__DATES__EX_RULE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_RECURRENCE_RULE_ATTRIBUTES],
    open: Other,
    children: &[],
};

static EVENT_DETAILS__DATES__R_RULE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_RECURRENCE_RULE_ATTRIBUTES],
    open: Other,
    children: &[],
};

static EVENT_DETAILS__DATES__START: Type = Type {
    text: Is(Approximate),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_CONFIRMATION_STATUS_ATTRIBUTES, &[
        Attribute("approxstart", Truncated, Free),
        Attribute("approxend", Truncated, Free),
    ]],
    open: Other,
    children: &[],
};

static EVENT_DETAILS__LOCATION: Type = Type {
    text: Empty,
    attributes: &[&AT_FLEX_ATTRIBUTES, &AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("role", QCode, Free),
        Attribute("roleuri", Uri, Free),
    ]],
    open: Other,
    children: &IN_FLEX_LOCATION_PROP_TYPE,
};

static EVENT_DETAILS__NEWS_COVERAGE: Type = Type {
    text: Empty,
    attributes: &[&[
        Attribute("role", QCode, Free),
        Attribute("roleuri", Uri, Free),
    ]],
    open: Other,
    children: &[
        Slot(Optional, &[Child("g2contentType", &EVENT_DETAILS__NEWS_COVERAGE__G2CONTENT_TYPE)]),
        Slot(Optional, &[Child("itemClass", &QUAL_REL_PROP_TYPE)]),
        Slot(Many, &[Child("assignedTo", &FLEX1_PARTY_PROP_TYPE)]),
        Slot(Optional, &[Child("scheduled", &APPROXIMATE_DATE_TIME_PROP_TYPE)]),
        Slot(Many, &[Child("service", &QUAL_PROP_TYPE)]),
        Slot(Many, &[Child("edNote", &BLOCK_TYPE)]),
        Slot(Many, &[
            Child("language", &LANGUAGE), Child("genre", &GENRE), Child("keyword", &KEYWORD),
            Child("subject", &SUBJECT), Child("slugline", &SLUGLINE), Child("headline", &HEADLINE),
            Child("dateline", &DATELINE), Child("by", &BY), Child("creditline", &CREDITLINE),
            Child("description", &DESCRIPTION),
        ]),
        Slot(Many, &[OTHER]),
    ],
};

static EVENT_DETAILS__NEWS_COVERAGE__G2CONTENT_TYPE: Type = Type {
    text: Is(Text),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Closed,
    children: &[],
};

static EVENT_DETAILS__PARTICIPATION_REQUIREMENT: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("role", QCode, Free),
        Attribute("roleuri", Uri, Free),
    ]],
    open: Other,
    children: &IN_AUDIENCE_TYPE,
};

static EVENTS: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Some, &[Child("event", &EVENT)]),
    ],
};

static FACET: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES, &[
        Attribute("rel", QCode, Free),
        Attribute("reluri", Uri, Free),
        Attribute("g2flag", OneOf(&["DEPR"]), Free),
    ]],
    open: Other,
    children: &IN_FLEX_PROP_TYPE,
};

static FILE_NAME: Type = Type {
    text: Is(Line),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[],
};

static GENERATOR: Type = Type {
    text: Is(Line),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("versioninfo", Text, Free),
        Attribute("role", QCode, Free),
        Attribute("roleuri", Uri, Free),
    ]],
    open: Other,
    children: &[],
};

static GENRE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_QUANTIFY_ATTRIBUTES, &AT_RANKING_ATTRIBUTES],
    open: Other,
    children: &IN_FLEX1_CONCEPT_PROP_TYPE,
};

static GEO_AREA_DETAILS: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Optional, &[Child("position", &GEO_COORDINATES_TYPE)]),
        Slot(Optional, &[Child("founded", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Optional, &[Child("dissolved", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Many, &[
            Child("line", &GEO_AREA_DETAILS__LINE), Child("circle", &GEO_AREA_DETAILS__CIRCLE),
            Child("polygon", &GEO_AREA_DETAILS__POLYGON),
        ]),
        Slot(Many, &[OTHER]),
    ],
};

static GEO_AREA_DETAILS__CIRCLE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("radius", Double, Required),
        Attribute("radunit", QCode, Free),
        Attribute("radunituri", Uri, Free),
    ]],
    open: Closed,
    children: &[
        Slot(One, &[Child("position", &GEO_COORDINATES_TYPE)]),
    ],
};

static GEO_AREA_DETAILS__LINE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Closed,
    children: &IN_GEO_AREA_DETAILS__LINE,
};

static GEO_AREA_DETAILS__POLYGON: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Closed,
    children: &IN_GEO_AREA_DETAILS__LINE,
};

static GROUP_SET: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("root", IdRef, Required),
    ]],
    open: Other,
    children: &[
        Slot(Some, &[Child("group", &GROUP_SET__GROUP)]),
    ],
};

static GROUP_SET__GROUP: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("role", QCode, Free),
        Attribute("roleuri", Uri, Free),
        Attribute("mode", QCode, Free),
        Attribute("modeuri", Uri, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[
            Child("groupRef", &GROUP_SET__GROUP__GROUP_REF), Child("itemRef", &LINK1_TYPE),
            Child("conceptRef", &GROUP_SET__GROUP__CONCEPT_REF), Child("title", &LABEL1_TYPE),
            Child("signal", &SIGNAL), Child("edNote", &BLOCK_TYPE),
            Child("groupExtProperty", &FLEX2_EXT_PROP_TYPE), OTHER,
        ]),
    ],
};

static GROUP_SET__GROUP__CONCEPT_REF: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &IN_FLEX_PROP_TYPE,
};

static GROUP_SET__GROUP__GROUP_REF: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("idref", IdRef, Required),
    ]],
    open: Other,
    children: &[],
};

static HAS_INSTRUMENT: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("symbol", Text, Required),
        Attribute("symbolsrc", QCode, Free),
        Attribute("symbolsrcuri", Uri, Free),
        Attribute("market", QCode, Free),
        Attribute("marketuri", Uri, Free),
        Attribute("marketlabel", Text, Free),
        Attribute("marketlabelsrc", QCode, Free),
        Attribute("marketlabelsrcuri", Uri, Free),
        Attribute("type", QCodes, Free),
        Attribute("typeuri", Uris, Free),
        Attribute("rank", Count, Free),
    ]],
    open: Other,
    children: &[],
};

static HASH: Type = Type {
    text: Is(Text),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("hashtype", QCode, Free),
        Attribute("hashtypeuri", Uri, Free),
        Attribute("scope", QCode, Free),
        Attribute("scopeuri", Uri, Free),
    ]],
    open: Closed,
    children: &[],
};

static HEADLINE: Type = Type {
    text: Mixed,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_RANKING_ATTRIBUTES, &[
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
        Attribute("media", Tokens, Free),
        Attribute("confidence", Range(0, 100), Free),
        Attribute("relevance", Range(0, 100), Free),
    ]],
    open: Other,
    children: &IN_LABEL1_TYPE,
};

static HIERARCHY_INFO: Type = Type {
    text: Is(Tokens),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[],
};

static HOP_HISTORY: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Some, &[Child("hop", &HOP_HISTORY__HOP)]),
    ],
};

static HOP_HISTORY__HOP: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("seq", Count, Free),
        Attribute("timestamp", Date, Free),
    ]],
    open: Other,
    children: &[
        Slot(Optional, &[Child("party", &HOP_HISTORY__HOP__PARTY)]),
        Slot(Many, &[Child("action", &HOP_HISTORY__HOP__ACTION)]),
    ],
};

static HOP_HISTORY__HOP__ACTION: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("qcode", QCode, Free),
        Attribute("uri", Uri, Free),
        Attribute("target", QCode, Free),
        Attribute("targeturi", Uri, Free),
        Attribute("timestamp", Date, Free),
    ]],
    open: Other,
    children: &IN_QUAL_REL_PROP_TYPE,
};

static HOP_HISTORY__HOP__PARTY: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &IN_FLEX1_PARTY_PROP_TYPE,
};

static ICON: Type = Type {
    text: Empty,
    attributes: &[&AT_TARGET_RESOURCE_ATTRIBUTES, &AT_COMMON_POWER_ATTRIBUTES, &AT_MEDIA_CONTENT_CHARACTERISTICS1, &[
        Attribute("rendition", QCode, Free),
        Attribute("renditionuri", Uri, Free),
    ]],
    open: Other,
    children: &[],
};

static INCOMING_FEED_ID: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("qcode", QCode, Free),
        Attribute("uri", Uri, Free),
        Attribute("role", QCode, Free),
        Attribute("roleuri", Uri, Free),
    ]],
    open: Other,
    children: &[],
};

static INLINE: Type = Type {
    text: Mixed,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_QUANTIFY_ATTRIBUTES, &[
        Attribute("class", Text, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[Child("span", &SPAN), Child("ruby", &RUBY), OTHER]),
    ],
};

static INLINE_REF: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_QUANTIFY_ATTRIBUTES, &[
        Attribute("idrefs", IdRefs, Required),
    ]],
    open: Other,
    children: &IN_AUDIENCE_TYPE,
};

static KEYWORD: Type = Type {
    text: Is(Line),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_RANKING_ATTRIBUTES, &[
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
        Attribute("confidence", Range(0, 100), Free),
        Attribute("relevance", Range(0, 100), Free),
    ]],
    open: Other,
    children: &[],
};

static KNOWLEDGE_ITEM: Type = Type {
    text: Empty,
    attributes: &[&AT_I18N_ATTRIBUTES, &[
        Attribute("standard", Text, Required),
        Attribute("standardversion", Version, Required),
        Attribute("conformance", Text, Free),
        Attribute("guid", Text, Required),
        Attribute("version", Positive, Free),
    ]],
    open: Other,
    children: &[
        Slot(Optional, &[SIGNATURE]),
        Slot(Many, &[Child("catalogRef", &CATALOG_REF), Child("catalog", &CATALOG)]),
        Slot(Optional, &[Child("hopHistory", &HOP_HISTORY)]),
        Slot(Optional, &[Child("pubHistory", &PUB_HISTORY)]),
        Slot(Many, &[Child("rightsInfo", &RIGHTS_INFO_TYPE)]),
        Slot(One, &[Child("itemMeta", &ITEM_METADATA_TYPE)]),
        Slot(Optional, &[Child("contentMeta", &CONTENT_METADATA_AC_D_TYPE)]),
        Slot(Many, &[Child("partMeta", &PART_META_PROP_TYPE)]),
        Slot(Many, &[Child("assert", &ASSERT_TYPE)]),
        Slot(Many, &[Child("inlineRef", &INLINE_REF)]),
        Slot(Many, &[
            Child("derivedFrom", &DERIVED_FROM), Child("derivedFromValue", &DERIVED_FROM_VALUE),
        ]),
        Slot(Optional, &[Child("conceptSet", &CONCEPT_SET)]),
        Slot(Optional, &[Child("schemeMeta", &SCHEME_META)]),
    ],
};

static LANGUAGE: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_RANKING_ATTRIBUTES, &[
        Attribute("tag", Language, Required),
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[Child("name", &INTL_STRING_TYPE)]),
    ],
};

static NEWS_COVERAGE: Type = Type {
    text: Empty,
    attributes: &[&[
        Attribute("id", Id, Free),
        Attribute("creator", QCode, Free),
        Attribute("creatoruri", Uri, Free),
        Attribute("modified", Date, Free),
        Attribute("custom", Boolean, Free),
        Attribute("how", QCode, Free),
        Attribute("howuri", Uri, Free),
        Attribute("why", QCode, Free),
        Attribute("whyuri", Uri, Free),
    ]],
    open: Other,
    children: &[
        Slot(Some, &[Child("planning", &NEWS_COVERAGE__PLANNING)]),
        Slot(Optional, &[Child("delivery", &DELIVERY)]),
        Slot(Many, &[Child("newsCoverageExtProperty", &FLEX2_EXT_PROP_TYPE)]),
        Slot(Many, &[OTHER]),
    ],
};

static NEWS_COVERAGE__PLANNING: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("coversfrom", Date, Free),
        Attribute("coversto", Date, Free),
    ]],
    open: Closed,
    children: &[
        Slot(Optional, &[Child("g2contentType", &NEWS_COVERAGE__PLANNING__G2CONTENT_TYPE)]),
        Slot(Optional, &[Child("itemClass", &QUAL_REL_PROP_TYPE)]),
        Slot(Optional, &[Child("itemCount", &NEWS_COVERAGE__PLANNING__ITEM_COUNT)]),
        Slot(Many, &[Child("assignedTo", &NEWS_COVERAGE__PLANNING__ASSIGNED_TO)]),
        Slot(Optional, &[Child("scheduled", &APPROXIMATE_DATE_TIME_PROP_TYPE)]),
        Slot(Many, &[Child("service", &QUAL_PROP_TYPE)]),
        Slot(Many, &[
            Child("language", &LANGUAGE), Child("genre", &GENRE), Child("keyword", &KEYWORD),
            Child("subject", &SUBJECT), Child("slugline", &SLUGLINE), Child("headline", &HEADLINE),
            Child("dateline", &DATELINE), Child("by", &BY), Child("creditline", &CREDITLINE),
            Child("description", &DESCRIPTION),
        ]),
        Slot(Many, &[Child("edNote", &BLOCK_TYPE)]),
        Slot(Optional, &[
           
            Child("newsContentCharacteristics", &NEWS_COVERAGE__PLANNING__NEWS_CONTENT_CHARACTERISTICS),
        ]),
        Slot(Optional, &[Child("urgency", &URGENCY)]),
        Slot(Many, &[Child("audience", &AUDIENCE_TYPE)]),
        Slot(Many, &[Child("exclAudience", &AUDIENCE_TYPE)]),
        Slot(Many, &[Child("planningExtProperty", &FLEX2_EXT_PROP_TYPE)]),
        Slot(Many, &[OTHER]),
    ],
};

static NEWS_COVERAGE__PLANNING__ASSIGNED_TO: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uris, Free),
        Attribute("coversfrom", Date, Free),
        Attribute("coversto", Date, Free),
    ]],
    open: Other,
    children: &IN_FLEX1_PARTY_PROP_TYPE,
};

static NEWS_COVERAGE__PLANNING__G2CONTENT_TYPE: Type = Type {
    text: Is(Text),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Closed,
    children: &[],
};

static NEWS_COVERAGE__PLANNING__ITEM_COUNT: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("rangefrom", Count, Required),
        Attribute("rangeto", Positive, Required),
    ]],
    open: Closed,
    children: &[],
};

static NEWS_COVERAGE__PLANNING__NEWS_CONTENT_CHARACTERISTICS: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_NEWS_CONTENT_TYPE_ATTRIBUTES, &AT_NEWS_CONTENT_CHARACTERISTICS],
    open: Closed,
    children: &[],
};

static NEWS_COVERAGE_SET: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Some, &[Child("newsCoverage", &NEWS_COVERAGE)]),
    ],
};

static NEWS_ITEM: Type = Type {
    text: Empty,
    attributes: &[&AT_I18N_ATTRIBUTES, &[
        Attribute("standard", Text, Required),
        Attribute("standardversion", Version, Required),
        Attribute("conformance", Text, Free),
        Attribute("guid", Text, Required),
        Attribute("version", Positive, Free),
    ]],
    open: Other,
    children: &[
        Slot(Optional, &[SIGNATURE]),
        Slot(Many, &[Child("catalogRef", &CATALOG_REF), Child("catalog", &CATALOG)]),
        Slot(Optional, &[Child("hopHistory", &HOP_HISTORY)]),
        Slot(Optional, &[Child("pubHistory", &PUB_HISTORY)]),
        Slot(Many, &[Child("rightsInfo", &RIGHTS_INFO_TYPE)]),
        Slot(One, &[Child("itemMeta", &ITEM_METADATA_TYPE)]),
        Slot(Optional, &[Child("contentMeta", &CONTENT_METADATA_AF_D_TYPE)]),
        Slot(Many, &[Child("partMeta", &PART_META_PROP_TYPE)]),
        Slot(Many, &[Child("assert", &ASSERT_TYPE)]),
        Slot(Many, &[Child("inlineRef", &INLINE_REF)]),
        Slot(Many, &[
            Child("derivedFrom", &DERIVED_FROM), Child("derivedFromValue", &DERIVED_FROM_VALUE),
        ]),
        Slot(Optional, &[Child("contentSet", &CONTENT_SET)]),
    ],
};

static NEWS_MESSAGE: Type = Type {
    text: Empty,
    attributes: &[],
    open: Other,
    children: &[
        Slot(One, &[Child("header", &NEWS_MESSAGE__HEADER)]),
        Slot(One, &[Child("itemSet", &NEWS_MESSAGE__ITEM_SET)]),
    ],
};

static NEWS_MESSAGE__HEADER: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(One, &[Child("sent", &DATE_TIME_PROP_TYPE)]),
        Slot(Many, &[
            Child("catalogRef", &NEWS_MESSAGE__HEADER__CATALOG_REF), Child("catalog", &CATALOG),
        ]),
        Slot(Optional, &[Child("sender", &NEWS_MESSAGE__HEADER__SENDER)]),
        Slot(Optional, &[Child("transmitId", &STRING_TYPE)]),
        Slot(Optional, &[Child("priority", &NEWS_MESSAGE__HEADER__PRIORITY)]),
        Slot(Optional, &[Child("origin", &NEWS_MESSAGE__HEADER__ORIGIN)]),
        Slot(Many, &[
            Child("timestamp", &NEWS_MESSAGE__HEADER__TIMESTAMP),
            Child("destination", &NEWS_MESSAGE__HEADER__DESTINATION),
            Child("channel", &NEWS_MESSAGE__HEADER__CHANNEL), Child("signal", &SIGNAL),
            Child("headerExtProperty", &FLEX2_EXT_PROP_TYPE),
        ]),
        Slot(Many, &[OTHER]),
    ],
};

static NEWS_MESSAGE__HEADER__CATALOG_REF: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("href", Uri, Required),
    ]],
    open: Other,
    children: &IN_CATALOG_REF,
};

static NEWS_MESSAGE__HEADER__CHANNEL: Type = Type {
    text: Is(Text),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_QUALIFYING_ATTRIBUTES, &[
        Attribute("g2flag", OneOf(&["NMSG"]), Free),
    ]],
    open: Other,
    children: &[],
};

static NEWS_MESSAGE__HEADER__DESTINATION: Type = Type {
    text: Is(Text),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_QUALIFYING_ATTRIBUTES],
    open: Other,
    children: &[],
};

static NEWS_MESSAGE__HEADER__ORIGIN: Type = Type {
    text: Is(Text),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_QUALIFYING_ATTRIBUTES],
    open: Other,
    children: &[],
};

static NEWS_MESSAGE__HEADER__PRIORITY: Type = Type {
    text: Is(Range(1, 9)),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[],
};

static NEWS_MESSAGE__HEADER__SENDER: Type = Type {
    text: Is(Text),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_QUALIFYING_ATTRIBUTES],
    open: Other,
    children: &[],
};

static NEWS_MESSAGE__HEADER__TIMESTAMP: Type = Type {
    text: Is(DateTime),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("role", Text, Free),
    ]],
    open: Other,
    children: &[],
};

static NEWS_MESSAGE__ITEM_SET: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Some, &[NAR_ITEM]),
    ],
};

static NOTE: Type = Type {
    text: Mixed,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_TIME_VALIDITY_ATTRIBUTES, &[
        Attribute("media", Tokens, Free),
        Attribute("role", QCodes, Free),
        Attribute("roleuri", Uri, Free),
    ]],
    open: Other,
    children: &IN_BLOCK_TYPE,
};

static OBJECT_DETAILS: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Optional, &[Child("created", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Many, &[
            Child("copyrightNotice", &RIGHTS_BLOCK_TYPE), Child("creator", &FLEX_AUTHOR_PROP_TYPE),
        ]),
        Slot(Optional, &[Child("ceasedToExist", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Many, &[OTHER]),
    ],
};

static ONLY_TEXT: Type = Type {
    text: Is(Text),
    attributes: &[],
    open: Closed,
    children: &[],
};

static ORGANISATION_DETAILS: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Optional, &[Child("founded", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Optional, &[Child("dissolved", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Many, &[
            Child("location", &FLEX_LOCATION_PROP_TYPE),
            Child("affiliation", &ORGANISATION_AFFILIATION_TYPE),
            Child("contactInfo", &CONTACT_INFO_TYPE), Child("hasInstrument", &HAS_INSTRUMENT),
        ]),
        Slot(Many, &[OTHER]),
    ],
};

static ORIG_REP: Type = Type {
    text: Is(Uri),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("accesstype", QCode, Free),
        Attribute("accesstypeuri", Uri, Free),
        Attribute("reposrole", QCode, Free),
        Attribute("reposroleuri", Uri, Free),
    ]],
    open: Closed,
    children: &[],
};

static PACKAGE_ITEM: Type = Type {
    text: Empty,
    attributes: &[&AT_I18N_ATTRIBUTES, &[
        Attribute("standard", Text, Required),
        Attribute("standardversion", Version, Required),
        Attribute("conformance", Text, Free),
        Attribute("guid", Text, Required),
        Attribute("version", Positive, Free),
    ]],
    open: Other,
    children: &[
        Slot(Optional, &[SIGNATURE]),
        Slot(Many, &[Child("catalogRef", &CATALOG_REF), Child("catalog", &CATALOG)]),
        Slot(Optional, &[Child("hopHistory", &HOP_HISTORY)]),
        Slot(Optional, &[Child("pubHistory", &PUB_HISTORY)]),
        Slot(Many, &[Child("rightsInfo", &RIGHTS_INFO_TYPE)]),
        Slot(One, &[Child("itemMeta", &ITEM_METADATA_TYPE)]),
        Slot(Optional, &[Child("contentMeta", &CONTENT_METADATA_AF_D_TYPE)]),
        Slot(Many, &[Child("partMeta", &PART_META_PROP_TYPE)]),
        Slot(Many, &[Child("assert", &ASSERT_TYPE)]),
        Slot(Many, &[Child("inlineRef", &INLINE_REF)]),
        Slot(Many, &[
            Child("derivedFrom", &DERIVED_FROM), Child("derivedFromValue", &DERIVED_FROM_VALUE),
        ]),
        Slot(Optional, &[Child("groupSet", &GROUP_SET)]),
    ],
};

static PART_META_PROP_TYPE: Type = Type {
    text: Empty,
    attributes: &[&AT_I18N_ATTRIBUTES, &[
        Attribute("partid", Id, Free),
        Attribute("creator", QCode, Free),
        Attribute("creatoruri", Uri, Free),
        Attribute("modified", Date, Free),
        Attribute("custom", Boolean, Free),
        Attribute("how", QCode, Free),
        Attribute("howuri", Uri, Free),
        Attribute("why", QCode, Free),
        Attribute("whyuri", Uri, Free),
        Attribute("seq", Count, Free),
        Attribute("contentrefs", IdRefs, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[Child("icon", &ICON)]),
        Slot(Many, &[Child("timeDelim", &PART_META_PROP_TYPE__TIME_DELIM)]),
        Slot(Optional, &[Child("regionDelim", &PART_META_PROP_TYPE__REGION_DELIM)]),
        Slot(Optional, &[Child("role", &QUAL_PROP_TYPE)]),
        Slot(Optional, &[Child("urgency", &URGENCY)]),
        Slot(Optional, &[Child("contentCreated", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Optional, &[Child("contentModified", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Optional, &[Child("digitalSourceType", &FLEX_PROP_TYPE)]),
        Slot(Many, &[
            Child("located", &FLEX_LOCATION_PROP_TYPE), Child("infoSource", &FLEX1_PARTY_PROP_TYPE),
            Child("creator", &FLEX_AUTHOR_PROP_TYPE), Child("contributor", &FLEX_AUTHOR_PROP_TYPE),
            Child("audience", &AUDIENCE_TYPE), Child("exclAudience", &AUDIENCE_TYPE),
            Child("altId", &ALT_ID), Child("rating", &RATING),
            Child("userInteraction", &USER_INTERACTION),
        ]),
        Slot(Many, &[
            Child("language", &LANGUAGE), Child("genre", &GENRE), Child("keyword", &KEYWORD),
            Child("subject", &SUBJECT), Child("slugline", &SLUGLINE), Child("headline", &HEADLINE),
            Child("dateline", &DATELINE), Child("by", &BY), Child("creditline", &CREDITLINE),
            Child("description", &DESCRIPTION),
        ]),
        Slot(Many, &[Child("partMetaExtProperty", &FLEX2_EXT_PROP_TYPE)]),
        Slot(Many, &[Child("signal", &SIGNAL)]),
        Slot(Many, &[Child("edNote", &BLOCK_TYPE)]),
        Slot(Many, &[Child("link", &LINK1_TYPE)]),
        Slot(Many, &[OTHER]),
    ],
};

static PART_META_PROP_TYPE__REGION_DELIM: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("x", Integer, Free),
        Attribute("y", Integer, Free),
        Attribute("width", Integer, Free),
        Attribute("height", Count, Free),
    ]],
    open: Other,
    children: &[],
};

static PART_META_PROP_TYPE__TIME_DELIM: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("start", Text, Required),
        Attribute("end", Text, Required),
        Attribute("timeunit", QCode, Free),
        Attribute("timeunituri", Uri, Free),
        Attribute("renditionref", QCode, Free),
        Attribute("renditionrefuri", Uri, Free),
    ]],
    open: Other,
    children: &[],
};

static PERSON_DETAILS: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(Optional, &[Child("born", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Optional, &[Child("died", &TRUNCATED_DATE_TIME_PROP_TYPE)]),
        Slot(Many, &[
            Child("affiliation", &PERSON_AFFILIATION_TYPE),
            Child("contactInfo", &CONTACT_INFO_TYPE),
        ]),
        Slot(Many, &[OTHER]),
    ],
};

static PLANNING_ITEM: Type = Type {
    text: Empty,
    attributes: &[&AT_I18N_ATTRIBUTES, &[
        Attribute("standard", Text, Required),
        Attribute("standardversion", Version, Required),
        Attribute("conformance", Text, Free),
        Attribute("guid", Text, Required),
        Attribute("version", Positive, Free),
    ]],
    open: Other,
    children: &[
        Slot(Optional, &[SIGNATURE]),
        Slot(Many, &[Child("catalogRef", &CATALOG_REF), Child("catalog", &CATALOG)]),
        Slot(Optional, &[Child("hopHistory", &HOP_HISTORY)]),
        Slot(Optional, &[Child("pubHistory", &PUB_HISTORY)]),
        Slot(Many, &[Child("rightsInfo", &RIGHTS_INFO_TYPE)]),
        Slot(One, &[Child("itemMeta", &ITEM_METADATA_TYPE)]),
        Slot(Optional, &[Child("contentMeta", &CONTENT_METADATA_AC_D_TYPE)]),
        Slot(Many, &[Child("assert", &ASSERT_TYPE)]),
        Slot(Many, &[Child("inlineRef", &INLINE_REF)]),
        Slot(Many, &[
            Child("derivedFrom", &DERIVED_FROM), Child("derivedFromValue", &DERIVED_FROM_VALUE),
        ]),
        Slot(Optional, &[Child("newsCoverageSet", &NEWS_COVERAGE_SET)]),
    ],
};

static PUB_HISTORY: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Closed,
    children: &[
        Slot(Some, &[Child("published", &PUB_HISTORY__PUBLISHED)]),
    ],
};

static PUB_HISTORY__PUBLISHED: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("qcode", QCode, Free),
        Attribute("uri", Uri, Free),
        Attribute("literal", Line, Free),
    ]],
    open: Closed,
    children: &[
        Slot(Optional, &[Child("timestamp", &PUB_HISTORY__PUBLISHED__TIMESTAMP)]),
        Slot(Many, &[
            Child("name", &CONCEPT_NAME_TYPE), Child("related", &FLEX_RELATED_CONCEPT_TYPE),
            Child("publishedExtProperty", &FLEX2_EXT_PROP_TYPE), OTHER,
        ]),
    ],
};

static PUB_HISTORY__PUBLISHED__TIMESTAMP: Type = Type {
    text: Is(Truncated),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[],
};

static RATING: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("value", Decimal, Required),
        Attribute("valcalctype", QCode, Free),
        Attribute("valcalctypeuri", Uri, Free),
        Attribute("scalemin", Decimal, Required),
        Attribute("scalemax", Decimal, Required),
        Attribute("scaleunit", QCode, Free),
        Attribute("scaleunituri", Uri, Free),
        Attribute("raters", Count, Free),
        Attribute("ratertype", QCode, Free),
        Attribute("ratertypeuri", Uri, Free),
        Attribute("ratingtype", QCode, Free),
        Attribute("ratingtypeuri", Uri, Free),
    ]],
    open: Other,
    children: &[],
};

static RIGHTS_EXPRESSION_DATA: Type = Type {
    text: Is(Text),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("langid", Uri, Required),
        Attribute("enctype", Text, Required),
    ]],
    open: Closed,
    children: &[],
};

static RIGHTS_EXPRESSION_XML: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("langid", Uri, Required),
    ]],
    open: Closed,
    children: &[
        Slot(One, &[OTHER]),
    ],
};

static RUBY: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES],
    open: Other,
    children: &[
        Slot(One, &[Child("rb", &ONLY_TEXT)]),
        Slot(Optional, &[Child("rp", &ONLY_TEXT)]),
        Slot(One, &[Child("rt", &ONLY_TEXT)]),
        Slot(Optional, &[Child("rp", &ONLY_TEXT)]),
    ],
};

static SAME_AS_SCHEME: Type = Type {
    text: Is(Uri),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[],
};

static SCHEME_META: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_AUTHORITY_ATTRIBUTES, &[
        Attribute("uri", Uri, Required),
        Attribute("preferredalias", Text, Free),
        Attribute("concepttype", QCodes, Free),
        Attribute("schemecreated", Date, Free),
        Attribute("schememodified", Date, Free),
        Attribute("schemeretired", Date, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[
            Child("sameAsScheme", &SAME_AS_SCHEME), Child("name", &CONCEPT_NAME_TYPE),
            Child("definition", &DEFINITION), Child("note", &NOTE),
            Child("related", &FLEX_RELATED_CONCEPT_TYPE),
            Child("schemeMetaExtProperty", &FLEX2_EXT_PROP_TYPE),
        ]),
        Slot(Many, &[OTHER]),
    ],
};

static SIGNAL: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("severity", QCode, Free),
        Attribute("severityuri", Uri, Free),
    ]],
    open: Other,
    children: &IN_AUDIENCE_TYPE,
};

static SLUGLINE: Type = Type {
    text: Is(Line),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_RANKING_ATTRIBUTES, &[
        Attribute("separator", Text, Free),
        Attribute("role", QCode, Free),
        Attribute("roleuri", Uri, Free),
        Attribute("confidence", Range(0, 100), Free),
        Attribute("relevance", Range(0, 100), Free),
    ]],
    open: Other,
    children: &[],
};

static SPAN: Type = Type {
    text: Mixed,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &[
        Attribute("class", Text, Free),
    ]],
    open: Other,
    children: &[
        Slot(Many, &[Child("ruby", &RUBY), OTHER]),
    ],
};

static SUBJECT: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &AT_FLEX_ATTRIBUTES, &AT_I18N_ATTRIBUTES, &AT_QUANTIFY_ATTRIBUTES, &AT_RANKING_ATTRIBUTES],
    open: Other,
    children: &IN_FLEX1_CONCEPT_PROP_TYPE,
};

static URGENCY: Type = Type {
    text: Is(Range(1, 9)),
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES],
    open: Other,
    children: &[],
};

static USER_INTERACTION: Type = Type {
    text: Empty,
    attributes: &[&AT_COMMON_POWER_ATTRIBUTES, &[
        Attribute("interactions", Count, Required),
        Attribute("interactiontype", QCode, Free),
        Attribute("interactiontypeuri", Uri, Free),
    ]],
    open: Other,
    children: &[],
};
