//! Writes names as ids.

use copydesk_model::Text;

/// How many characters of a name its id has.
const LONGEST: usize = 60;

/// Room for a name as an id.
pub(super) const ROOM: [u8; LONGEST.next_multiple_of(EIGHT)] =
    [b' '; LONGEST.next_multiple_of(EIGHT)];

/// How many letters of a name are made small together.
const EIGHT: usize = 8;

/// A name in lower case with hyphens, as an id; it stands in the string or in the bytes.
pub(super) fn of<'a>(name: &Text, out: &'a mut String, bytes: &'a mut [u8]) -> &'a str {
    if let Some(plain) = of_plain(name, bytes) {
        return plain;
    }
    out.clear();
    if name.is_ascii() {
        of_ascii(name, out)
    } else {
        of_letters(name, out)
    }
    out
}

/// As [`of`], of a name of ASCII letters, digits and spaces, as most are. A text has no two spaces together,
/// and none at its ends.
fn of_plain<'a>(name: &Text, bytes: &'a mut [u8]) -> Option<&'a str> {
    let name = name.as_bytes();
    if name.len() > LONGEST {
        return None;
    }
    let (front, _) = bytes.split_at_mut_checked(name.len())?;
    front.copy_from_slice(name);
    let eights = bytes.as_chunks_mut().0.iter_mut().take(name.len().div_ceil(EIGHT));
    let odd = eights.fold(0, |odd, eight| {
        let (small, other) = small(u64::from_le_bytes(*eight));
        *eight = small.to_le_bytes();
        odd | other
    });
    let slug = bytes.get(..name.len()).filter(|_| odd == 0);
    slug.and_then(|slug| str::from_utf8(slug).ok())
}

/// Eight characters of a name as its id has them, all at once, and the highest bit of each that is no ASCII
/// letter, digit or space.
const fn small(bytes: u64) -> (u64, u64) {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = EACH << 7;
    /// The highest bit of each that is in a range; none has that bit.
    const fn within(bytes: u64, first: u8, last: u8) -> u64 {
        let (from, behind) = (EACH * (0x80 - first as u64), EACH * (0x7f - last as u64));
        (bytes + from) & !(bytes + behind) & HIGH
    }
    let low = bytes & !HIGH;
    let space = within(low, b' ', b' ');
    let letter = within(low | EACH << 5, b'a', b'z');
    let plain = (space | letter | within(low, b'0', b'9')) & !bytes;
    // A space has the bit that makes letters small too.
    let hyphens = (space >> 7) * (b' ' ^ b'-') as u64;
    ((bytes | EACH << 5) ^ hyphens, plain ^ HIGH)
}

/// As [`of`], of a name of any ASCII characters.
fn of_ascii(name: &str, out: &mut String) {
    let mut gap = false;
    for byte in name.bytes().take(LONGEST) {
        match byte {
            b'\'' | b'.' => {}
            _ if !byte.is_ascii_alphanumeric() => gap = !out.is_empty(),
            letter => {
                if std::mem::take(&mut gap) {
                    out.push('-');
                }
                out.push(char::from(letter.to_ascii_lowercase()));
            }
        }
    }
}

/// As [`of`], of a name with letters of any script.
fn of_letters(name: &str, out: &mut String) {
    for c in name.chars().take(LONGEST).flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            out.push(c);
        } else if !out.ends_with('-') && !out.is_empty() && !matches!(c, '\'' | '’' | '.') {
            out.push('-');
        }
    }
    out.truncate(out.trim_end_matches('-').len());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_names_in_small_letters_with_hyphens() {
        let slug = |name: &str| {
            of(&Text::new(name).unwrap(), &mut String::new(), &mut ROOM.clone()).to_owned()
        };
        assert_eq!(slug("Jane Roe"), "jane-roe");
        assert_eq!(slug("St. Mary's -- Trust (UK)"), "st-marys-trust-uk");
        assert_eq!(slug("\"J. R. O’Neil\""), "j-r-oneil");
        assert_eq!(slug("3M & Co."), "3m-co");
        assert_eq!(slug("..."), "");
        assert_eq!(slug(&"Roe ".repeat(40)).len(), 59);
        assert_eq!(slug("JULES ABEL ZOE 0 VI 19 ROE-AZ"), "jules-abel-zoe-0-vi-19-roe-az");
    }

    #[test]
    fn ids_of_plain_names_are_those_of_the_letter_by_letter_way() {
        for c in ' '..='~' {
            for length in [1, 2, 3, 15, 16, 17, 33, 60, 61] {
                let name: String = (0..length).map(|i| if i % 5 == 2 { c } else { 'Z' }).collect();
                let Ok(name) = Text::new(&name) else { continue };
                let mut slow = String::new();
                of_ascii(&name, &mut slow);
                assert_eq!(of(&name, &mut String::new(), &mut ROOM.clone()), slow, "{name}");
            }
        }
    }
}
