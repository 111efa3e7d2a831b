//! The elements of XHTML 1.0 Strict, from the facts of its XML Schema.
//!
//! Derived by `tests/standard/derive.py`; not to be edited by hand.

use super::Often::{Many, One, Optional, Some};
use super::Need::{Free, Required};
use super::Open::Closed;
use super::Text::{Empty, Mixed};
use super::Value::*;
use super::{Attribute, Child, Slot, Type};

/// Every element that has one type wherever it stands, sorted by name.
pub(in super::super) static ELEMENTS: [Child; 77] = [
    Child("a", &A),
    Child("abbr", &ABBR),
    Child("acronym", &ACRONYM),
    Child("address", &ADDRESS),
    Child("area", &AREA),
    Child("b", &B),
    Child("base", &BASE),
    Child("bdo", &BDO),
    Child("big", &BIG),
    Child("blockquote", &BLOCKQUOTE),
    Child("body", &BODY),
    Child("br", &BR),
    Child("button", &BUTTON),
    Child("caption", &CAPTION),
    Child("cite", &CITE),
    Child("code", &CODE),
    Child("col", &COL),
    Child("colgroup", &COLGROUP),
    Child("dd", &DD),
    Child("del", &DEL),
    Child("dfn", &DFN),
    Child("div", &DIV),
    Child("dl", &DL),
    Child("dt", &DT),
    Child("em", &EM),
    Child("fieldset", &FIELDSET),
    Child("form", &FORM),
    Child("h1", &H1),
    Child("h2", &H2),
    Child("h3", &H3),
    Child("h4", &H4),
    Child("h5", &H5),
    Child("h6", &H6),
    Child("head", &HEAD),
    Child("hr", &HR),
    Child("html", &HTML),
    Child("i", &I),
    Child("img", &IMG),
    Child("input", &INPUT),
    Child("ins", &INS),
    Child("kbd", &KBD),
    Child("label", &LABEL),
    Child("legend", &LEGEND),
    Child("li", &LI),
    Child("link", &LINK),
    Child("map", &MAP),
    Child("meta", &META),
    Child("noscript", &NOSCRIPT),
    Child("object", &OBJECT),
    Child("ol", &OL),
    Child("optgroup", &OPTGROUP),
    Child("option", &OPTION),
    Child("p", &P),
    Child("param", &PARAM),
    Child("pre", &PRE),
    Child("q", &Q),
    Child("samp", &SAMP),
    Child("script", &SCRIPT),
    Child("select", &SELECT),
    Child("small", &SMALL),
    Child("span", &SPAN),
    Child("strong", &STRONG),
    Child("style", &STYLE),
    Child("sub", &SUB),
    Child("sup", &SUP),
    Child("table", &TABLE),
    Child("tbody", &TBODY),
    Child("td", &TD),
    Child("textarea", &TEXTAREA),
    Child("tfoot", &TFOOT),
    Child("th", &TH),
    Child("thead", &THEAD),
    Child("title", &TITLE),
    Child("tr", &TR),
    Child("tt", &TT),
    Child("ul", &UL),
    Child("var", &VAR),
];

static AT_COREATTRS: [Attribute; 4] = [
    Attribute("id", Id, Free),
    Attribute("class", Tokens, Free),
    Attribute("style", Text, Free),
    Attribute("title", Text, Free),
];

static AT_I18N: [Attribute; 3] = [
    Attribute("lang", Language, Free),
    Attribute("xml:lang", LanguageOrEmpty, Free),
    Attribute("dir", OneOf(&["ltr", "rtl"]), Free),
];

static AT_EVENTS: [Attribute; 10] = [
    Attribute("onclick", Text, Free),
    Attribute("ondblclick", Text, Free),
    Attribute("onmousedown", Text, Free),
    Attribute("onmouseup", Text, Free),
    Attribute("onmouseover", Text, Free),
    Attribute("onmousemove", Text, Free),
    Attribute("onmouseout", Text, Free),
    Attribute("onkeypress", Text, Free),
    Attribute("onkeydown", Text, Free),
    Attribute("onkeyup", Text, Free),
];

static AT_FOCUS: [Attribute; 4] = [
    Attribute("accesskey", Character, Free),
    Attribute("tabindex", Range(0, 32767), Free),
    Attribute("onfocus", Text, Free),
    Attribute("onblur", Text, Free),
];

static AT_CELLHALIGN: [Attribute; 3] = [
    Attribute("align", OneOf(&["left", "center", "right", "justify", "char"]), Free),
    Attribute("char", Character, Free),
    Attribute("charoff", Length, Free),
];

static AT_CELLVALIGN: [Attribute; 1] = [
    Attribute("valign", OneOf(&["top", "middle", "bottom", "baseline"]), Free),
];

static IN_ABBR: [Slot; 1] = [
    Slot(Many, &[
        Child("a", &A), Child("br", &BR), Child("span", &SPAN), Child("bdo", &BDO),
        Child("map", &MAP), Child("object", &OBJECT), Child("img", &IMG), Child("tt", &TT),
        Child("i", &I), Child("b", &B), Child("big", &BIG), Child("small", &SMALL),
        Child("em", &EM), Child("strong", &STRONG), Child("dfn", &DFN), Child("code", &CODE),
        Child("q", &Q), Child("samp", &SAMP), Child("kbd", &KBD), Child("var", &VAR),
        Child("cite", &CITE), Child("abbr", &ABBR), Child("acronym", &ACRONYM), Child("sub", &SUB),
        Child("sup", &SUP), Child("input", &INPUT), Child("select", &SELECT),
        Child("textarea", &TEXTAREA), Child("label", &LABEL), Child("button", &BUTTON),
        Child("ins", &INS), Child("del", &DEL), Child("script", &SCRIPT),
    ]),
];

static IN_BLOCKQUOTE: [Slot; 1] = [
    Slot(Many, &[
        Child("p", &P), Child("h1", &H1), Child("h2", &H2), Child("h3", &H3), Child("h4", &H4),
        Child("h5", &H5), Child("h6", &H6), Child("div", &DIV), Child("ul", &UL), Child("ol", &OL),
        Child("dl", &DL), Child("pre", &PRE), Child("hr", &HR), Child("blockquote", &BLOCKQUOTE),
        Child("address", &ADDRESS), Child("fieldset", &FIELDSET), Child("table", &TABLE),
        Child("form", &FORM), Child("noscript", &NOSCRIPT), Child("ins", &INS), Child("del", &DEL),
        Child("script", &SCRIPT),
    ]),
];

static IN_DD: [Slot; 1] = [
    Slot(Many, &[
        Child("p", &P), Child("h1", &H1), Child("h2", &H2), Child("h3", &H3), Child("h4", &H4),
        Child("h5", &H5), Child("h6", &H6), Child("div", &DIV), Child("ul", &UL), Child("ol", &OL),
        Child("dl", &DL), Child("pre", &PRE), Child("hr", &HR), Child("blockquote", &BLOCKQUOTE),
        Child("address", &ADDRESS), Child("fieldset", &FIELDSET), Child("table", &TABLE),
        Child("form", &FORM), Child("a", &A), Child("br", &BR), Child("span", &SPAN),
        Child("bdo", &BDO), Child("map", &MAP), Child("object", &OBJECT), Child("img", &IMG),
        Child("tt", &TT), Child("i", &I), Child("b", &B), Child("big", &BIG),
        Child("small", &SMALL), Child("em", &EM), Child("strong", &STRONG), Child("dfn", &DFN),
        Child("code", &CODE), Child("q", &Q), Child("samp", &SAMP), Child("kbd", &KBD),
        Child("var", &VAR), Child("cite", &CITE), Child("abbr", &ABBR), Child("acronym", &ACRONYM),
        Child("sub", &SUB), Child("sup", &SUP), Child("input", &INPUT), Child("select", &SELECT),
        Child("textarea", &TEXTAREA), Child("label", &LABEL), Child("button", &BUTTON),
        Child("noscript", &NOSCRIPT), Child("ins", &INS), Child("del", &DEL),
        Child("script", &SCRIPT),
    ]),
];

static IN_OL: [Slot; 1] = [
    Slot(Some, &[Child("li", &LI)]),
];

static IN_TBODY: [Slot; 1] = [
    Slot(Some, &[Child("tr", &TR)]),
];

static A: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &AT_FOCUS, &[
        Attribute("charset", Text, Free),
        Attribute("type", Text, Free),
        Attribute("name", Token, Free),
        Attribute("href", Uri, Free),
        Attribute("hreflang", Language, Free),
        Attribute("rel", Tokens, Free),
        Attribute("rev", Tokens, Free),
        Attribute("shape", OneOf(&["rect", "circle", "poly", "default"]), Free),
        Attribute("coords", Coordinates, Free),
    ]],
    open: Closed,
    children: &[
        Slot(Many, &[
            Child("br", &BR), Child("span", &SPAN), Child("bdo", &BDO), Child("map", &MAP),
            Child("object", &OBJECT), Child("img", &IMG), Child("tt", &TT), Child("i", &I),
            Child("b", &B), Child("big", &BIG), Child("small", &SMALL), Child("em", &EM),
            Child("strong", &STRONG), Child("dfn", &DFN), Child("code", &CODE), Child("q", &Q),
            Child("samp", &SAMP), Child("kbd", &KBD), Child("var", &VAR), Child("cite", &CITE),
            Child("abbr", &ABBR), Child("acronym", &ACRONYM), Child("sub", &SUB),
            Child("sup", &SUP), Child("input", &INPUT), Child("select", &SELECT),
            Child("textarea", &TEXTAREA), Child("label", &LABEL), Child("button", &BUTTON),
            Child("ins", &INS), Child("del", &DEL), Child("script", &SCRIPT),
        ]),
    ],
};

static ABBR: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static ACRONYM: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static ADDRESS: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static AREA: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &AT_FOCUS, &[
        Attribute("shape", OneOf(&["rect", "circle", "poly", "default"]), Free),
        Attribute("coords", Coordinates, Free),
        Attribute("href", Uri, Free),
        Attribute("nohref", OneOf(&["nohref"]), Free),
        Attribute("alt", Text, Required),
    ]],
    open: Closed,
    children: &[],
};

static B: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static BASE: Type = Type {
    text: Empty,
    attributes: &[&[
        Attribute("href", Uri, Required),
        Attribute("id", Id, Free),
    ]],
    open: Closed,
    children: &[],
};

static BDO: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_EVENTS, &[
        Attribute("lang", Language, Free),
        Attribute("xml:lang", LanguageOrEmpty, Free),
        Attribute("dir", OneOf(&["ltr", "rtl"]), Required),
    ]],
    open: Closed,
    children: &IN_ABBR,
};

static BIG: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static BLOCKQUOTE: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("cite", Uri, Free),
    ]],
    open: Closed,
    children: &IN_BLOCKQUOTE,
};

static BODY: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("onload", Text, Free),
        Attribute("onunload", Text, Free),
    ]],
    open: Closed,
    children: &IN_BLOCKQUOTE,
};

static BR: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS],
    open: Closed,
    children: &[],
};

static BUTTON: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &AT_FOCUS, &[
        Attribute("name", Text, Free),
        Attribute("value", Text, Free),
        Attribute("type", OneOf(&["button", "submit", "reset"]), Free),
        Attribute("disabled", OneOf(&["disabled"]), Free),
    ]],
    open: Closed,
    children: &[
        Slot(Many, &[
            Child("p", &P), Child("h1", &H1), Child("h2", &H2), Child("h3", &H3), Child("h4", &H4),
            Child("h5", &H5), Child("h6", &H6), Child("div", &DIV), Child("ul", &UL),
            Child("ol", &OL), Child("dl", &DL), Child("pre", &PRE), Child("hr", &HR),
            Child("blockquote", &BLOCKQUOTE), Child("address", &ADDRESS), Child("table", &TABLE),
            Child("br", &BR), Child("span", &SPAN), Child("bdo", &BDO), Child("map", &MAP),
            Child("object", &OBJECT), Child("img", &IMG), Child("tt", &TT), Child("i", &I),
            Child("b", &B), Child("big", &BIG), Child("small", &SMALL), Child("em", &EM),
            Child("strong", &STRONG), Child("dfn", &DFN), Child("code", &CODE), Child("q", &Q),
            Child("samp", &SAMP), Child("kbd", &KBD), Child("var", &VAR), Child("cite", &CITE),
            Child("abbr", &ABBR), Child("acronym", &ACRONYM), Child("sub", &SUB),
            Child("sup", &SUP), Child("noscript", &NOSCRIPT), Child("ins", &INS),
            Child("del", &DEL), Child("script", &SCRIPT),
        ]),
    ],
};

static CAPTION: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static CITE: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static CODE: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static COL: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &AT_CELLHALIGN, &AT_CELLVALIGN, &[
        Attribute("span", Number, Free),
        Attribute("width", MultiLength, Free),
    ]],
    open: Closed,
    children: &[],
};

static COLGROUP: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &AT_CELLHALIGN, &AT_CELLVALIGN, &[
        Attribute("span", Number, Free),
        Attribute("width", MultiLength, Free),
    ]],
    open: Closed,
    children: &[
        Slot(Many, &[Child("col", &COL)]),
    ],
};

static DD: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_DD,
};

static DEL: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("cite", Uri, Free),
        Attribute("datetime", DateTime, Free),
    ]],
    open: Closed,
    children: &IN_DD,
};

static DFN: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static DIV: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_DD,
};

static DL: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &[
        Slot(Some, &[Child("dt", &DT), Child("dd", &DD)]),
    ],
};

static DT: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static EM: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static FIELDSET: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &[
        Slot(One, &[Child("legend", &LEGEND)]),
        Slot(Many, &[
            Child("p", &P), Child("h1", &H1), Child("h2", &H2), Child("h3", &H3), Child("h4", &H4),
            Child("h5", &H5), Child("h6", &H6), Child("div", &DIV), Child("ul", &UL),
            Child("ol", &OL), Child("dl", &DL), Child("pre", &PRE), Child("hr", &HR),
            Child("blockquote", &BLOCKQUOTE), Child("address", &ADDRESS),
            Child("fieldset", &FIELDSET), Child("table", &TABLE), Child("form", &FORM),
            Child("a", &A), Child("br", &BR), Child("span", &SPAN), Child("bdo", &BDO),
            Child("map", &MAP), Child("object", &OBJECT), Child("img", &IMG), Child("tt", &TT),
            Child("i", &I), Child("b", &B), Child("big", &BIG), Child("small", &SMALL),
            Child("em", &EM), Child("strong", &STRONG), Child("dfn", &DFN), Child("code", &CODE),
            Child("q", &Q), Child("samp", &SAMP), Child("kbd", &KBD), Child("var", &VAR),
            Child("cite", &CITE), Child("abbr", &ABBR), Child("acronym", &ACRONYM),
            Child("sub", &SUB), Child("sup", &SUP), Child("input", &INPUT),
            Child("select", &SELECT), Child("textarea", &TEXTAREA), Child("label", &LABEL),
            Child("button", &BUTTON), Child("noscript", &NOSCRIPT), Child("ins", &INS),
            Child("del", &DEL), Child("script", &SCRIPT),
        ]),
    ],
};

static FORM: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("action", Uri, Required),
        Attribute("method", OneOf(&["get", "post"]), Free),
        Attribute("enctype", Text, Free),
        Attribute("onsubmit", Text, Free),
        Attribute("onreset", Text, Free),
        Attribute("accept", Text, Free),
        Attribute("accept-charset", Text, Free),
    ]],
    open: Closed,
    children: &[
        Slot(Many, &[
            Child("p", &P), Child("h1", &H1), Child("h2", &H2), Child("h3", &H3), Child("h4", &H4),
            Child("h5", &H5), Child("h6", &H6), Child("div", &DIV), Child("ul", &UL),
            Child("ol", &OL), Child("dl", &DL), Child("pre", &PRE), Child("hr", &HR),
            Child("blockquote", &BLOCKQUOTE), Child("address", &ADDRESS),
            Child("fieldset", &FIELDSET), Child("table", &TABLE), Child("noscript", &NOSCRIPT),
            Child("ins", &INS), Child("del", &DEL), Child("script", &SCRIPT),
        ]),
    ],
};

static H1: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static H2: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static H3: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static H4: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static H5: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static H6: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static HEAD: Type = Type {
    text: Empty,
    attributes: &[&AT_I18N, &[
        Attribute("id", Id, Free),
        Attribute("profile", Uri, Free),
    ]],
    open: Closed,
    children: &[
        Slot(Many, &[
            Child("title", &TITLE), Child("base", &BASE), Child("script", &SCRIPT),
            Child("style", &STYLE), Child("meta", &META), Child("link", &LINK),
            Child("object", &OBJECT),
        ]),
    ],
};

static HR: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &[],
};

static HTML: Type = Type {
    text: Empty,
    attributes: &[&AT_I18N, &[
        Attribute("id", Id, Free),
    ]],
    open: Closed,
    children: &[
        Slot(One, &[Child("head", &HEAD)]),
        Slot(One, &[Child("body", &BODY)]),
    ],
};

static I: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static IMG: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("src", Uri, Required),
        Attribute("alt", Text, Required),
        Attribute("longdesc", Uri, Free),
        Attribute("height", Length, Free),
        Attribute("width", Length, Free),
        Attribute("usemap", Uri, Free),
        Attribute("ismap", OneOf(&["ismap"]), Free),
    ]],
    open: Closed,
    children: &[],
};

static INPUT: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &AT_FOCUS, &[
        Attribute("type", OneOf(&["text", "password", "checkbox", "radio", "submit", "reset", "file", "hidden", "image", "button"]), Free),
        Attribute("name", Text, Free),
        Attribute("value", Text, Free),
        Attribute("checked", OneOf(&["checked"]), Free),
        Attribute("disabled", OneOf(&["disabled"]), Free),
        Attribute("readonly", OneOf(&["readonly"]), Free),
        Attribute("size", Text, Free),
        Attribute("maxlength", Number, Free),
        Attribute("src", Uri, Free),
        Attribute("alt", Text, Free),
        Attribute("usemap", Uri, Free),
        Attribute("onselect", Text, Free),
        Attribute("onchange", Text, Free),
        Attribute("accept", Text, Free),
    ]],
    open: Closed,
    children: &[],
};

static INS: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("cite", Uri, Free),
        Attribute("datetime", DateTime, Free),
    ]],
    open: Closed,
    children: &IN_DD,
};

static KBD: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static LABEL: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("for", IdRef, Free),
        Attribute("accesskey", Character, Free),
        Attribute("onfocus", Text, Free),
        Attribute("onblur", Text, Free),
    ]],
    open: Closed,
    children: &IN_ABBR,
};

static LEGEND: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("accesskey", Character, Free),
    ]],
    open: Closed,
    children: &IN_ABBR,
};

static LI: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_DD,
};

static LINK: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("charset", Text, Free),
        Attribute("href", Uri, Free),
        Attribute("hreflang", Language, Free),
        Attribute("type", Text, Free),
        Attribute("rel", Tokens, Free),
        Attribute("rev", Tokens, Free),
        Attribute("media", Media, Free),
    ]],
    open: Closed,
    children: &[],
};

static MAP: Type = Type {
    text: Empty,
    attributes: &[&AT_I18N, &AT_EVENTS, &[
        Attribute("id", Id, Required),
        Attribute("class", Text, Free),
        Attribute("style", Text, Free),
        Attribute("title", Text, Free),
        Attribute("name", Token, Free),
    ]],
    open: Closed,
    children: &[
        Slot(Some, &[
            Child("p", &P), Child("h1", &H1), Child("h2", &H2), Child("h3", &H3), Child("h4", &H4),
            Child("h5", &H5), Child("h6", &H6), Child("div", &DIV), Child("ul", &UL),
            Child("ol", &OL), Child("dl", &DL), Child("pre", &PRE), Child("hr", &HR),
            Child("blockquote", &BLOCKQUOTE), Child("address", &ADDRESS),
            Child("fieldset", &FIELDSET), Child("table", &TABLE), Child("form", &FORM),
            Child("noscript", &NOSCRIPT), Child("ins", &INS), Child("del", &DEL),
            Child("script", &SCRIPT), Child("area", &AREA),
        ]),
    ],
};

static META: Type = Type {
    text: Empty,
    attributes: &[&AT_I18N, &[
        Attribute("id", Id, Free),
        Attribute("http-equiv", Text, Free),
        Attribute("name", Text, Free),
        Attribute("content", Text, Required),
        Attribute("scheme", Text, Free),
    ]],
    open: Closed,
    children: &[],
};

static NOSCRIPT: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_BLOCKQUOTE,
};

static OBJECT: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("declare", OneOf(&["declare"]), Free),
        Attribute("classid", Uri, Free),
        Attribute("codebase", Uri, Free),
        Attribute("data", Uri, Free),
        Attribute("type", Text, Free),
        Attribute("codetype", Text, Free),
        Attribute("archive", Text, Free),
        Attribute("standby", Text, Free),
        Attribute("height", Length, Free),
        Attribute("width", Length, Free),
        Attribute("usemap", Uri, Free),
        Attribute("name", Token, Free),
        Attribute("tabindex", Range(0, 32767), Free),
    ]],
    open: Closed,
    children: &[
        Slot(Many, &[
            Child("param", &PARAM), Child("p", &P), Child("h1", &H1), Child("h2", &H2),
            Child("h3", &H3), Child("h4", &H4), Child("h5", &H5), Child("h6", &H6),
            Child("div", &DIV), Child("ul", &UL), Child("ol", &OL), Child("dl", &DL),
            Child("pre", &PRE), Child("hr", &HR), Child("blockquote", &BLOCKQUOTE),
            Child("address", &ADDRESS), Child("fieldset", &FIELDSET), Child("table", &TABLE),
            Child("form", &FORM), Child("a", &A), Child("br", &BR), Child("span", &SPAN),
            Child("bdo", &BDO), Child("map", &MAP), Child("object", &OBJECT), Child("img", &IMG),
            Child("tt", &TT), Child("i", &I), Child("b", &B), Child("big", &BIG),
            Child("small", &SMALL), Child("em", &EM), Child("strong", &STRONG), Child("dfn", &DFN),
            Child("code", &CODE), Child("q", &Q), Child("samp", &SAMP), Child("kbd", &KBD),
            Child("var", &VAR), Child("cite", &CITE), Child("abbr", &ABBR),
            Child("acronym", &ACRONYM), Child("sub", &SUB), Child("sup", &SUP),
            Child("input", &INPUT), Child("select", &SELECT), Child("textarea", &TEXTAREA),
            Child("label", &LABEL), Child("button", &BUTTON), Child("noscript", &NOSCRIPT),
            Child("ins", &INS), Child("del", &DEL), Child("script", &SCRIPT),
        ]),
    ],
};

static OL: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_OL,
};

static OPTGROUP: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("disabled", OneOf(&["disabled"]), Free),
        Attribute("label", Text, Required),
    ]],
    open: Closed,
    children: &[
        Slot(Some, &[Child("option", &OPTION)]),
    ],
};

static OPTION: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("selected", OneOf(&["selected"]), Free),
        Attribute("disabled", OneOf(&["disabled"]), Free),
        Attribute("label", Text, Free),
        Attribute("value", Text, Free),
    ]],
    open: Closed,
    children: &[],
};

static P: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static PARAM: Type = Type {
    text: Empty,
    attributes: &[&[
        Attribute("id", Id, Free),
        Attribute("name", Text, Free),
        Attribute("value", Text, Free),
        Attribute("valuetype", OneOf(&["data", "ref", "object"]), Free),
        Attribute("type", Text, Free),
    ]],
    open: Closed,
    children: &[],
};

static PRE: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("xml:space", OneOf(&["preserve"]), Free),
    ]],
    open: Closed,
    children: &[
        Slot(Many, &[
            Child("a", &A), Child("tt", &TT), Child("i", &I), Child("b", &B), Child("big", &BIG),
            Child("small", &SMALL), Child("em", &EM), Child("strong", &STRONG), Child("dfn", &DFN),
            Child("code", &CODE), Child("q", &Q), Child("samp", &SAMP), Child("kbd", &KBD),
            Child("var", &VAR), Child("cite", &CITE), Child("abbr", &ABBR),
            Child("acronym", &ACRONYM), Child("sub", &SUB), Child("sup", &SUP), Child("br", &BR),
            Child("span", &SPAN), Child("bdo", &BDO), Child("map", &MAP), Child("ins", &INS),
            Child("del", &DEL), Child("script", &SCRIPT), Child("input", &INPUT),
            Child("select", &SELECT), Child("textarea", &TEXTAREA), Child("label", &LABEL),
            Child("button", &BUTTON),
        ]),
    ],
};

static Q: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("cite", Uri, Free),
    ]],
    open: Closed,
    children: &IN_ABBR,
};

static SAMP: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static SCRIPT: Type = Type {
    text: Mixed,
    attributes: &[&[
        Attribute("id", Id, Free),
        Attribute("charset", Text, Free),
        Attribute("type", Text, Required),
        Attribute("src", Uri, Free),
        Attribute("defer", OneOf(&["defer"]), Free),
        Attribute("xml:space", OneOf(&["preserve"]), Free),
    ]],
    open: Closed,
    children: &[],
};

static SELECT: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("name", Text, Free),
        Attribute("size", Number, Free),
        Attribute("multiple", OneOf(&["multiple"]), Free),
        Attribute("disabled", OneOf(&["disabled"]), Free),
        Attribute("tabindex", Range(0, 32767), Free),
        Attribute("onfocus", Text, Free),
        Attribute("onblur", Text, Free),
        Attribute("onchange", Text, Free),
    ]],
    open: Closed,
    children: &[
        Slot(Some, &[Child("optgroup", &OPTGROUP), Child("option", &OPTION)]),
    ],
};

static SMALL: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static SPAN: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static STRONG: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static STYLE: Type = Type {
    text: Mixed,
    attributes: &[&AT_I18N, &[
        Attribute("id", Id, Free),
        Attribute("type", Text, Required),
        Attribute("media", Media, Free),
        Attribute("title", Text, Free),
        Attribute("xml:space", OneOf(&["preserve"]), Free),
    ]],
    open: Closed,
    children: &[],
};

static SUB: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static SUP: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static TABLE: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &[
        Attribute("summary", Text, Free),
        Attribute("width", Length, Free),
        Attribute("border", Count, Free),
        Attribute("frame", OneOf(&["void", "above", "below", "hsides", "lhs", "rhs", "vsides", "box", "border"]), Free),
        Attribute("rules", OneOf(&["none", "groups", "rows", "cols", "all"]), Free),
        Attribute("cellspacing", Length, Free),
        Attribute("cellpadding", Length, Free),
    ]],
    open: Closed,
    children: &[
        Slot(Optional, &[Child("caption", &CAPTION)]),
        Slot(Many, &[Child("col", &COL), Child("colgroup", &COLGROUP)]),
        Slot(Optional, &[Child("thead", &THEAD)]),
        Slot(Optional, &[Child("tfoot", &TFOOT)]),
        Slot(Some, &[Child("tbody", &TBODY), Child("tr", &TR)]),
    ],
};

static TBODY: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &AT_CELLHALIGN, &AT_CELLVALIGN],
    open: Closed,
    children: &IN_TBODY,
};

static TD: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &AT_CELLHALIGN, &AT_CELLVALIGN, &[
        Attribute("abbr", Text, Free),
        Attribute("axis", Text, Free),
        Attribute("headers", IdRefs, Free),
        Attribute("scope", OneOf(&["row", "col", "rowgroup", "colgroup"]), Free),
        Attribute("rowspan", Number, Free),
        Attribute("colspan", Number, Free),
    ]],
    open: Closed,
    children: &IN_DD,
};

static TEXTAREA: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &AT_FOCUS, &[
        Attribute("name", Text, Free),
        Attribute("rows", Number, Required),
        Attribute("cols", Number, Required),
        Attribute("disabled", OneOf(&["disabled"]), Free),
        Attribute("readonly", OneOf(&["readonly"]), Free),
        Attribute("onselect", Text, Free),
        Attribute("onchange", Text, Free),
    ]],
    open: Closed,
    children: &[],
};

static TFOOT: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &AT_CELLHALIGN, &AT_CELLVALIGN],
    open: Closed,
    children: &IN_TBODY,
};

static TH: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &AT_CELLHALIGN, &AT_CELLVALIGN, &[
        Attribute("abbr", Text, Free),
        Attribute("axis", Text, Free),
        Attribute("headers", IdRefs, Free),
        Attribute("scope", OneOf(&["row", "col", "rowgroup", "colgroup"]), Free),
        Attribute("rowspan", Number, Free),
        Attribute("colspan", Number, Free),
    ]],
    open: Closed,
    children: &IN_DD,
};

static THEAD: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &AT_CELLHALIGN, &AT_CELLVALIGN],
    open: Closed,
    children: &IN_TBODY,
};

static TITLE: Type = Type {
    text: Mixed,
    attributes: &[&AT_I18N, &[
        Attribute("id", Id, Free),
    ]],
    open: Closed,
    children: &[],
};

static TR: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS, &AT_CELLHALIGN, &AT_CELLVALIGN],
    open: Closed,
    children: &[
        Slot(Some, &[Child("th", &TH), Child("td", &TD)]),
    ],
};

static TT: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};

static UL: Type = Type {
    text: Empty,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_OL,
};

static VAR: Type = Type {
    text: Mixed,
    attributes: &[&AT_COREATTRS, &AT_I18N, &AT_EVENTS],
    open: Closed,
    children: &IN_ABBR,
};
