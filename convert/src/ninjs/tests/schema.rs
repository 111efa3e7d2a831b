//! What IPTC's JSON Schema of ninjs 3.1 demands of the properties that are written.

use serde_json::{Map, Value};

/// What a value must be.
enum Shape {
    String,
    Uri,
    Moment,
    Integer(i64, i64),
    OneOf(&'static [&'static str]),
    Object(&'static Properties),
    List(&'static Properties),
}
use Shape::{Integer, List, Moment, Object, OneOf, String, Uri};

/// The properties of a closed object, and those that it must have.
struct Properties {
    required: &'static [&'static str],
    known: &'static [(&'static str, Shape)],
}

const KINDS: &[&str] = &[
    "text",
    "audio",
    "video",
    "picture",
    "graphic",
    "composite",
    "component",
    "event",
    "planning",
];

const WORDING: Properties = Properties {
    required: &["value"],
    known: &[("role", String), ("contentType", String), ("value", String)],
};
const BODY: Properties = Properties {
    required: &["value"],
    known: &[
        ("role", String),
        ("contentType", String),
        ("charCount", Integer(i64::MIN, i64::MAX)),
        ("wordCount", Integer(i64::MIN, i64::MAX)),
        ("value", String),
    ],
};
const PARTY: Properties = Properties {
    required: &[],
    known: &[("name", String), ("rel", String), ("uri", Uri), ("literal", String)],
};
const SUBJECT: Properties = Properties {
    required: &[],
    known: &[
        ("name", String),
        ("rel", String),
        ("uri", Uri),
        ("literal", String),
        ("creator", String),
        ("relevance", Integer(0, 100)),
        ("confidence", Integer(0, 100)),
    ],
};
const EVENT: Properties = Properties {
    required: &[],
    known: &[("id", String), ("name", String), ("rel", String), ("uri", Uri), ("literal", String)],
};
const GENRE: Properties =
    Properties { required: &[], known: &[("name", String), ("uri", String), ("literal", String)] };
const SOURCE: Properties = Properties {
    required: &[],
    known: &[("name", String), ("role", String), ("uri", Uri), ("literal", String)],
};
const SOURCE_TYPE: Properties =
    Properties { required: &[], known: &[("name", String), ("uri", Uri), ("literal", String)] };
const RENDITION: Properties = Properties {
    required: &["name"],
    known: &[("name", String), ("href", Uri), ("contentType", String), ("title", String)],
};
const ASSOCIATION: Properties = Properties {
    required: &["name", "uri"],
    known: &[
        ("name", String),
        ("rel", String),
        ("uri", Uri),
        ("type", OneOf(KINDS)),
        ("renditions", List(&RENDITION)),
    ],
};
const STANDARD: Properties =
    Properties { required: &[], known: &[("name", String), ("version", String), ("schema", Uri)] };
const ITEM: Properties = Properties {
    required: &["uri"],
    known: &[
        ("standard", Object(&STANDARD)),
        ("uri", Uri),
        ("type", OneOf(KINDS)),
        ("profile", String),
        ("version", String),
        ("firstCreated", Moment),
        ("versionCreated", Moment),
        ("contentCreated", Moment),
        ("embargoedUntil", Moment),
        ("pubStatus", OneOf(&["usable", "withheld", "canceled"])),
        ("urgency", Integer(1, 9)),
        ("copyrightHolder", String),
        ("copyrightNotice", String),
        ("usageTerms", String),
        ("edNote", String),
        ("language", String),
        ("title", String),
        ("by", String),
        ("slugline", String),
        ("located", String),
        ("headlines", List(&WORDING)),
        ("descriptions", List(&WORDING)),
        ("bodies", List(&BODY)),
        ("people", List(&PARTY)),
        ("organisations", List(&PARTY)),
        ("places", List(&PARTY)),
        ("events", List(&EVENT)),
        ("objects", List(&PARTY)),
        ("subjects", List(&SUBJECT)),
        ("genres", List(&GENRE)),
        ("infoSources", List(&SOURCE)),
        ("digitalSourceType", Object(&SOURCE_TYPE)),
        ("associations", List(&ASSOCIATION)),
    ],
};

/// What in a written file the schema would refuse.
pub(super) fn faults(written: &str) -> Vec<std::string::String> {
    let mut faults = Vec::new();
    match serde_json::from_str(written) {
        Ok(Value::Object(item)) => object("", &item, &ITEM, &mut faults),
        other => faults.push(format!("{other:?}")),
    }
    faults
}

fn object(
    path: &str,
    object: &Map<std::string::String, Value>,
    properties: &Properties,
    faults: &mut Vec<std::string::String>,
) {
    for name in properties.required.iter().filter(|name| !object.contains_key(**name)) {
        faults.push(format!("{path}.{name} is missing"));
    }
    for (name, value) in object {
        let path = format!("{path}.{name}");
        match properties.known.iter().find(|(known, _)| known == name) {
            Some((_, shape)) => check(&path, value, shape, faults),
            None => faults.push(format!("{path} is not of the schema")),
        }
    }
}

fn check(path: &str, value: &Value, shape: &Shape, faults: &mut Vec<std::string::String>) {
    let right = match (shape, value) {
        (String, Value::String(_)) => true,
        (Uri, Value::String(uri)) => is_uri(uri),
        (Moment, Value::String(moment)) => is_moment(moment),
        (Integer(low, high), value) => value.as_i64().is_some_and(|n| (*low..=*high).contains(&n)),
        (OneOf(values), Value::String(value)) => values.contains(&value.as_str()),
        (Object(properties), Value::Object(inner)) => {
            object(path, inner, properties, faults);
            true
        }
        (List(properties), Value::Array(items)) => {
            for (i, item) in items.iter().enumerate() {
                match item {
                    Value::Object(inner) => {
                        object(&format!("{path}[{i}]"), inner, properties, faults)
                    }
                    other => faults.push(format!("{path}[{i}] is {other}")),
                }
            }
            true
        }
        _ => false,
    };
    if !right {
        faults.push(format!("{path} is {value}"));
    }
}

/// The characters and the scheme of RFC 3986.
fn is_uri(uri: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c);
    let scheme = uri.split_once(':').map_or("", |(scheme, _)| scheme);
    scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && uri.chars().all(allowed)
}

/// `date-time` of RFC 3339: all parts, and a zone.
fn is_moment(moment: &str) -> bool {
    let pattern = "dddd-dd-ddTdd:dd:dd";
    let Some((clock, zone)) = moment.split_at_checked(pattern.len()) else { return false };
    let digits = |text: &str, pattern: &str| {
        text.len() == pattern.len()
            && text.chars().zip(pattern.chars()).all(|(c, p)| match p {
                'd' => c.is_ascii_digit(),
                's' => matches!(c, '+' | '-'),
                other => c == other,
            })
    };
    digits(clock, pattern) && (zone == "Z" || digits(zone, "sdd:dd"))
}
