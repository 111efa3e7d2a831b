//! Whether a value is a reference to a resource, by RFC 3986.
//!
//! XML Schema lets characters stand that a URI would have to encode; they count as encoded.

/// Whether it is a URI or a relative reference, in any script.
pub(super) fn is_uri(value: &str) -> bool {
    let (rest, fragment) = split(value, '#');
    let (path, query) = split(rest, '?');
    let hierarchy = match scheme(path) {
        Some((_, rest)) => is_hierarchy(rest),
        None => is_hierarchy(path) && !first_segment(path).contains(':'),
    };
    hierarchy && is_tail(query) && is_tail(fragment)
}

fn split(value: &str, mark: char) -> (&str, &str) {
    value.split_once(mark).unwrap_or((value, ""))
}

fn scheme(value: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = value.split_once(':')?;
    let good = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    good.then_some((scheme, rest))
}

fn first_segment(path: &str) -> &str {
    path.split('/').next().unwrap_or_default()
}

fn is_hierarchy(value: &str) -> bool {
    match value.strip_prefix("//") {
        Some(rest) => {
            let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            is_authority(authority) && is_path(path)
        }
        None => is_path(value),
    }
}

fn is_authority(value: &str) -> bool {
    let (user, host) = value.rsplit_once('@').unwrap_or(("", value));
    let (host, port) = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, port)) => {
            let inside =
                address.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b':' | b'.'));
            return is_encoded(user, ":") && inside && is_port(port);
        }
        None => host.find(':').map_or((host, ""), |at| host.split_at(at)),
    };
    is_encoded(user, ":") && is_encoded(host, "") && is_port(port)
}

fn is_port(value: &str) -> bool {
    value.is_empty()
        || value.strip_prefix(':').is_some_and(|p| p.bytes().all(|b| b.is_ascii_digit()))
}

fn is_path(value: &str) -> bool {
    is_encoded(value, "/:@")
}

/// Whether it may follow `?` or `#`.
fn is_tail(value: &str) -> bool {
    is_encoded(value, "/:@?")
}

/// Whether it holds only plain characters, some marks, and whole percent codes.
fn is_encoded(value: &str, marks: &str) -> bool {
    const RESERVED: &str = ":/?#[]@";
    let mut bytes = value.bytes();
    while let Some(byte) = bytes.next() {
        let c = char::from(byte);
        let good = match c {
            '%' => {
                let mut hex = || bytes.next().is_some_and(|b| b.is_ascii_hexdigit());
                hex() && hex()
            }
            _ => !RESERVED.contains(c) || marks.contains(c),
        };
        if !good {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::is_uri;

    #[test]
    fn uris_are_those_of_rfc_3986_in_any_script() {
        for good in [
            "",
            "urn:x:y",
            "http://example.org/a?b#c",
            "a/b",
            "a/b:c",
            "../x",
            "//h:8080/",
            "//h:",
            "mailto:a@b",
            "x+y-z.1:a",
            "http://[::1]/x",
            "http://[::1.2]:80",
            "http://jo:key@h:80/p@q",
            "http://example.org/é und",
            "%41%ff",
            "tag:example.org,2005:x",
            "#top",
            "?q=a/b?c",
            "a#b/c?d:e@f",
        ] {
            assert!(is_uri(good), "{good}");
        }
        for wrong in [
            "http://[x",
            "http://[::1]x/",
            "http://[::1]:x/",
            "http://[a-b]/",
            "http://a#@[::1]",
            "a#b#c",
            "a#[",
            "a?[",
            "http://h:port/",
            "http://h:1:2/",
            "http://a@b@c/",
            "http://a]b/",
            "%",
            "%4",
            "%4g",
            "%g4",
            "1:2",
            "a_b:c",
            ":x",
            "urn:[a]",
            "http://h/[a]",
        ] {
            assert!(!is_uri(wrong), "{wrong}");
        }
    }
}
