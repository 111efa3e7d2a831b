//! Numbers as text, without the options of formatting: files have them by the thousand.

/// The numbers of two digits, one behind the other.
const PAIRS: &str = "00010203040506070809101112131415161718192021222324252627282930313233343536373839\
                     40414243444546474849505152535455565758596061626364656667686970717273747576777879\
                     8081828384858687888990919293949596979899";

/// Adds a number in digits.
pub(crate) fn push_number(out: &mut String, n: u64) {
    // Most are below a thousand.
    match n {
        0..10 => return out.push(char::from(b'0' + n as u8)),
        10..100 => {}
        100..1_000 => out.push(char::from(b'0' + (n / 100) as u8)),
        _ => push_number(out, n / 100),
    }
    let at = (n % 100) as usize * 2;
    // A number that goes on has a pair even where the first of it is 0.
    if let Some(pair) = PAIRS.get(at..at + 2) {
        out.push_str(pair);
    }
}

#[cfg(test)]
mod tests {
    use super::push_number;

    #[test]
    fn numbers_are_written_as_they_are_formatted() {
        for n in (0..1_200).chain([9_999, 10_000, 100_001, 4_294_967_295, u64::MAX]) {
            let mut out = String::new();
            push_number(&mut out, n);
            assert_eq!(out, n.to_string());
        }
    }
}
