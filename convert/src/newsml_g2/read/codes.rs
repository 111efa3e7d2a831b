//! Reads qcodes, URIs, dates and texts, as agencies write them.

use std::borrow::Cow;

use copydesk_model::{Date, QCode, Text, Uri};

use crate::newsml_g2::names::{SAFE_ALIAS, SAFE_URI};

/// A qcode, as it was before the writer replaced it.
pub(crate) fn qcode(written: &str) -> Option<QCode> {
    let written = written.trim();
    match written.strip_prefix(SAFE_ALIAS).and_then(|rest| rest.strip_prefix(':')) {
        Some(encoded) => QCode::new(percent_decoded(encoded)?).ok(),
        None => QCode::new(written).ok(),
    }
}

/// A URI, as it was before the writer replaced it.
pub(crate) fn uri(written: &str) -> Option<Uri> {
    let written = written.trim();
    match written.strip_prefix(SAFE_URI) {
        Some(encoded) => Uri::new(percent_decoded(encoded)?).ok(),
        None => Uri::new(written).ok(),
    }
}

/// Undoes the escapes of the writer.
pub(crate) fn percent_decoded(s: &str) -> Option<String> {
    let mut out = Vec::with_capacity(s.len());
    let mut parts = s.split('%');
    out.extend_from_slice(parts.next().unwrap_or_default().as_bytes());
    for part in parts {
        let hex = part.get(..2).filter(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()))?;
        out.push(u8::from_str_radix(hex, 16).ok()?);
        out.extend_from_slice(part.get(2..).unwrap_or_default().as_bytes());
    }
    String::from_utf8(out).ok()
}

pub(crate) fn text(written: &str) -> Option<Text> {
    Text::new(written).ok()
}

/// A date in the forms that agencies use: with a space for the `T`, a zone without a colon, in
/// basic form. A time without a zone stays without one.
pub(crate) fn date(written: &str) -> Option<Date> {
    let written = written.trim();
    let plain = written.parse().ok();
    plain.or_else(|| mended(written)?.parse().ok())
}

fn mended(written: &str) -> Option<String> {
    let (day, time) = match written.split_once(['T', ' ', 't']) {
        Some((day, time)) => (day, Some(time.trim())),
        None => (written, None),
    };
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    let mut out = match day.len() {
        8 if digits(day) => {
            format!("{}-{}-{}", day.get(..4)?, day.get(4..6)?, day.get(6..)?)
        }
        _ => day.to_owned(),
    };
    if let Some(time) = time {
        let zone_at = time.find(['+', '-', 'Z', 'z']).unwrap_or(time.len());
        let (clock, zone) = time.split_at(zone_at);
        out.push('T');
        out.push_str(&mended_clock(clock.trim()));
        out.push_str(&mended_zone(zone)?);
    } else if let Some(bare) = day.strip_suffix('Z').or_else(|| day.get(..10)) {
        // A day with a zone: the zone says nothing about which day it was.
        out = bare.to_owned();
    }
    Some(out)
}

fn mended_clock(clock: &str) -> Cow<'_, str> {
    if clock.bytes().all(|b| b.is_ascii_digit()) && matches!(clock.len(), 4 | 6) {
        let parts = [clock.get(..2), clock.get(2..4), clock.get(4..6)];
        return parts.into_iter().flatten().collect::<Vec<_>>().join(":").into();
    }
    clock.into()
}

fn mended_zone(zone: &str) -> Option<String> {
    Some(match (zone.len(), zone.contains(':')) {
        (0, _) => String::new(),
        (1, _) => "Z".to_owned(),
        (3, false) => format!("{zone}:00"),
        (5, false) => format!("{}:{}", zone.get(..3)?, zone.get(3..)?),
        _ => zone.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::{date, qcode, uri};

    #[test]
    fn dates_are_read_in_the_forms_of_the_trade() {
        for (written, meant) in [
            ("2018-01-03T10:00:00+0100", "2018-01-03T10:00:00+01:00"),
            ("2018-01-03 10:00:00", "2018-01-03T10:00:00"),
            ("20180103T100000Z", "2018-01-03T10:00:00Z"),
            (" 2018-01-03T10:00:00.125-05 ", "2018-01-03T10:00:00-05:00"),
            ("2018-01-03", "2018-01-03"),
            ("20180103", "2018-01-03"),
            ("2018-01", "2018-01"),
        ] {
            assert_eq!(date(written).map(|d| d.to_string()).as_deref(), Some(meant), "{written}");
        }
        assert_eq!(date(""), None);
        assert_eq!(date("yesterday"), None);
    }

    #[test]
    fn replaced_codes_come_back() {
        assert_eq!(qcode("art-qcode:1x%3Aa").as_ref().map(|c| c.as_str()), Some("1x:a"));
        assert_eq!(uri("urn:x-copydesk:uri:a%5Bb").as_ref().map(|u| u.as_str()), Some("a[b"));
        assert_eq!(uri("http://example.org/a b"), None);
    }
}
