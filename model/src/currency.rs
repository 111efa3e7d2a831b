//! Currencies of ISO 4217.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A currency by its alphabetic code ([ISO 4217](https://www.iso.org/iso-4217-currency-codes.html)),
/// in use or historic.
///
/// It can never hold a code that ISO 4217 does not list.
///
/// JSON, YAML: the code, `EUR`. NewsML-G2: `@valueunit="iso4217a:EUR"`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// Why a string is not a [`Currency`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("found {0:?}, expected a currency code of ISO 4217 such as EUR")]
pub struct CurrencyError(String);

/// The codes in use (list one of the standard), sorted.
static IN_USE: &str = "\
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN \
BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD \
FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS \
KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK \
MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR \
SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH \
UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF \
XPD XPF XPT XSU XUA YER ZAR ZMW ZWG";

/// The historic codes (list three of the standard), sorted.
static HISTORIC: &str = "\
ADP AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BOP BRB BRC BRE BRN \
BRR BUK BYB BYR CHC CSD CSJ CSK CUC CYP DDM DEM ECS ECV EEK ESA ESB ESP FIM FRF GEK GHC GHP GNE \
GNS GQE GRD GWE GWP HRD HRK IEP ILP ILR ISJ ITL LAJ LSM LTL LTT LUC LUF LUL LVL LVR MAF MGF MLF \
MRO MTL MTP MVQ MXP MZE MZM NIC NLG PEH PEI PES PLZ PTE RHD ROK ROL RUR SDD SDP SIT SKK SLL SRG STD SUR \
TJR TMM TPE TRL UAK UGS UGW USS UYN UYP VEB VEF VNC XEU XFO XFU XRE YDD YUD YUM YUN ZAL ZMK \
ZRN ZRZ ZWC ZWD ZWL ZWN ZWR";

impl Currency {
    /// The currency of a code in capitals.
    ///
    /// # Errors
    ///
    /// If ISO 4217 does not list the code.
    pub fn new(code: &str) -> Result<Self, CurrencyError> {
        let wrong = || CurrencyError(code.chars().take(20).collect());
        let bytes: [u8; 3] = code.as_bytes().try_into().map_err(|_| wrong())?;
        if lists(IN_USE, bytes) || lists(HISTORIC, bytes) { Ok(Self(bytes)) } else { Err(wrong()) }
    }

    /// The code, three capitals.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Every code that a currency can have.
    pub fn codes() -> impl Iterator<Item = &'static str> {
        IN_USE.split_ascii_whitespace().chain(HISTORIC.split_ascii_whitespace())
    }
}

/// Whether a sorted list of codes, with a space behind each but the last, has this one.
fn lists(codes: &str, code: [u8; 3]) -> bool {
    let codes = codes.as_bytes();
    let (mut from, mut to) = (0, codes.len().div_ceil(4));
    while from < to {
        let middle = from.midpoint(to);
        match codes.get(4 * middle..4 * middle + 3).map(|found| found.cmp(&code)) {
            Some(Ordering::Equal) => return true,
            Some(Ordering::Less) => from = middle + 1,
            Some(Ordering::Greater) | None => to = middle,
        }
    }
    false
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
impl FromStr for Currency {
    type Err = CurrencyError;
    fn from_str(s: &str) -> Result<Self, CurrencyError> {
        Self::new(s)
    }
}
impl TryFrom<String> for Currency {
    type Error = CurrencyError;
    fn try_from(s: String) -> Result<Self, CurrencyError> {
        Self::new(&s)
    }
}
impl From<Currency> for String {
    fn from(c: Currency) -> Self {
        c.as_str().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_shown_as_it_is_written() {
        let euro: Currency = "EUR".parse().unwrap();
        assert_eq!(format!("{euro} {euro:?} {euro:>4}"), "EUR EUR  EUR");
    }

    #[test]
    fn codes_of_the_standard_are_currencies() {
        for code in ["EUR", "USD", "GBP", "ZWG", "DEM", "ZWR", "AED", "ADP"] {
            assert_eq!(Currency::new(code).map(|c| c.to_string()).as_deref(), Ok(code));
        }
    }

    #[test]
    fn other_strings_are_none() {
        for code in ["", "E", "EU", "EURO", "eur", "XYZ", "UR ", "R B", "€", "ABC", "É1", "U S"]
        {
            assert!(Currency::new(code).is_err(), "{code:?}");
        }
    }

    #[test]
    fn the_table_has_three_capitals_a_code_and_no_code_twice() {
        let mut codes: Vec<&str> = Currency::codes().collect();
        assert!(codes.iter().all(|c| c.len() == 3 && c.bytes().all(|b| b.is_ascii_uppercase())));
        let count = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), count);
        assert!(codes.iter().all(|code| Currency::new(code).is_ok()));
    }
}
