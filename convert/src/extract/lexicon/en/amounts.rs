//! The currencies of English words and symbols.

/// The currency of a symbol and the part of its unit that the symbol counts; `None` for other marks.
pub(crate) fn currency_symbol(mark: &str) -> Option<&'static str> {
    Some(match mark {
        "$" | "＄" => "USD",
        "€" => "EUR",
        "£" | "￡" => "GBP",
        "¥" | "￥" => "JPY",
        "₹" | "₨" => "INR",
        "₩" => "KRW",
        "₽" => "RUB",
        "₪" => "ILS",
        "₺" => "TRY",
        "₴" => "UAH",
        "₫" => "VND",
        "₱" => "PHP",
        "฿" => "THB",
        "₦" => "NGN",
        "₡" => "CRC",
        "₸" => "KZT",
        "₾" => "GEL",
        "₼" => "AZN",
        "₲" => "PYG",
        "₵" => "GHS",
        "₮" => "MNT",
        "₭" => "LAK",
        "元" | "圆" => "CNY",
        "円" => "JPY",
        "원" => "KRW",
        "ர" => "LKR",
        "¢" => "USD",
        _ => return None,
    })
}

/// Whether a letter of another script stands for a currency, so that it is cut off like a mark.
pub(crate) fn is_symbol_letter(c: char) -> bool {
    matches!(c, '元' | '圆' | '円' | '원' | 'ர')
}

/// The currency of letters before a symbol: "A" of "A$". `None` where they mean nothing there.
pub(crate) fn prefixed_symbol(letters: &str, mark: &str) -> Option<&'static str> {
    let dollar: &[(&str, &'static str)] = &[
        ("us", "USD"),
        ("u.s", "USD"),
        ("u.s.", "USD"),
        ("usd", "USD"),
        ("a", "AUD"),
        ("au", "AUD"),
        ("aud", "AUD"),
        ("c", "CAD"),
        ("ca", "CAD"),
        ("can", "CAD"),
        ("cad", "CAD"),
        ("cdn", "CAD"),
        ("nz", "NZD"),
        ("nzd", "NZD"),
        ("hk", "HKD"),
        ("hkd", "HKD"),
        ("s", "SGD"),
        ("sg", "SGD"),
        ("r", "BRL"),
        ("nt", "TWD"),
        ("j", "JMD"),
        ("tt", "TTD"),
        ("mx", "MXN"),
        ("z", "ZWL"),
        ("n", "NAD"),
        ("fj", "FJD"),
        ("bds", "BBD"),
        ("ec", "XCD"),
        ("ar", "ARS"),
    ];
    let pound: &[(&str, &'static str)] =
        &[("e", "EGP"), ("l", "LBP"), ("gb", "GBP"), ("uk", "GBP"), ("ir", "IEP")];
    let yen: &[(&str, &'static str)] = &[("cn", "CNY"), ("rmb", "CNY"), ("jp", "JPY")];
    let table = match mark {
        "$" => dollar,
        "£" => pound,
        "¥" => yen,
        _ => return None,
    };
    table.iter().find(|(l, _)| l.eq_ignore_ascii_case(letters)).map(|(_, code)| *code)
}

/// The currency of a code before or behind a number, in capitals.
///
/// Codes that are words of the language (`ALL`, `TRY`, `TOP`) are not there.
pub(crate) fn code(word: &str) -> Option<&'static str> {
    if word.eq_ignore_ascii_case("rs") {
        return Some("INR");
    }
    if word.eq_ignore_ascii_case("rmb") {
        return Some("CNY");
    }
    CODES.iter().find(|code| code.eq_ignore_ascii_case(word)).copied()
}

static CODES: &[&str] = &[
    "USD", "EUR", "GBP", "JPY", "CHF", "CAD", "AUD", "NZD", "CNY", "INR", "SEK", "NOK", "DKK",
    "ISK", "PLN", "CZK", "HUF", "RON", "BGN", "RUB", "UAH", "ILS", "KRW", "BRL", "MXN", "ARS",
    "CLP", "COP", "ZAR", "NGN", "KES", "EGP", "AED", "SAR", "QAR", "KWD", "BHD", "OMR", "JOD",
    "HKD", "SGD", "TWD", "THB", "IDR", "MYR", "PHP", "VND", "PKR", "BDT", "LKR", "NPR", "KZT",
    "GEL",
];

/// A currency named by a word: its code, and whether the word counts hundredths.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named {
    pub(crate) code: &'static str,
    pub(crate) hundredths: bool,
}

/// The currency of a word, of the nation before it where one is named.
///
/// A word that several nations use means the one that news means without saying: "dollar" the
/// American, "pound" the British, "franc" the Swiss, "krone" the Norwegian, "peso" the Mexican.
pub(crate) fn currency_word(word: &str, nation: &str) -> Option<Named> {
    let lower = word.to_ascii_lowercase();
    let singular = SINGULARS.iter().find(|(plural, _)| *plural == lower);
    let name = singular.map_or(lower.as_str(), |(_, singular)| singular);
    let nation = nation.to_ascii_lowercase();
    let nation = nation.trim_end_matches('.');
    let of_nation = NATIONAL.iter().find(|(n, w, _)| *w == name && *n == nation);
    let (_, code) = NAMES.iter().find(|(w, _)| *w == name)?;
    let code = of_nation.map_or(*code, |(_, _, code)| *code);
    Some(Named { code, hundredths: matches!(name, "cent" | "penny") })
}

static SINGULARS: &[(&str, &str)] = &[
    ("dollars", "dollar"),
    ("bucks", "dollar"),
    ("buck", "dollar"),
    ("euros", "euro"),
    ("pounds", "pound"),
    ("quid", "pound"),
    ("cents", "cent"),
    ("rupees", "rupee"),
    ("francs", "franc"),
    ("kroner", "krone"),
    ("kronor", "krona"),
    ("rubles", "ruble"),
    ("rouble", "ruble"),
    ("roubles", "ruble"),
    ("reais", "real"),
    ("pesos", "peso"),
    ("liras", "lira"),
    ("lire", "lira"),
    ("shekels", "shekel"),
    ("dinars", "dinar"),
    ("riyals", "riyal"),
    ("rials", "rial"),
    ("dirhams", "dirham"),
    ("zlotys", "zloty"),
    ("forints", "forint"),
    ("korunas", "koruna"),
    ("hryvnias", "hryvnia"),
    ("leva", "lev"),
    ("lei", "leu"),
    ("cedis", "cedi"),
    ("shillings", "shilling"),
    ("marks", "mark"),
    ("guilders", "guilder"),
    ("pesetas", "peseta"),
    ("escudos", "escudo"),
    ("drachmas", "drachma"),
];

static NAMES: &[(&str, &str)] = &[
    ("dollar", "USD"),
    ("euro", "EUR"),
    ("pound", "GBP"),
    ("sterling", "GBP"),
    ("cent", "USD"),
    ("penny", "USD"),
    ("pennies", "USD"),
    ("pence", "GBP"),
    ("yen", "JPY"),
    ("yuan", "CNY"),
    ("renminbi", "CNY"),
    ("rupee", "INR"),
    ("franc", "CHF"),
    ("krona", "SEK"),
    ("krone", "NOK"),
    ("ruble", "RUB"),
    ("won", "KRW"),
    ("real", "BRL"),
    ("peso", "MXN"),
    ("rand", "ZAR"),
    ("lira", "TRY"),
    ("shekel", "ILS"),
    ("dinar", "IQD"),
    ("riyal", "SAR"),
    ("rial", "IRR"),
    ("dirham", "AED"),
    ("ringgit", "MYR"),
    ("baht", "THB"),
    ("rupiah", "IDR"),
    ("dong", "VND"),
    ("zloty", "PLN"),
    ("forint", "HUF"),
    ("koruna", "CZK"),
    ("hryvnia", "UAH"),
    ("lev", "BGN"),
    ("leu", "RON"),
    ("taka", "BDT"),
    ("naira", "NGN"),
    ("cedi", "GHS"),
    ("shilling", "KES"),
    ("birr", "ETB"),
    ("markka", "FIM"),
    ("mark", "DEM"),
    ("guilder", "NLG"),
    ("peseta", "ESP"),
    ("escudo", "PTE"),
    ("drachma", "GRD"),
    ("kwacha", "ZMW"),
    ("tenge", "KZT"),
    ("manat", "AZN"),
    ("kuna", "HRK"),
    ("tugrik", "MNT"),
    ("loonie", "CAD"),
];

/// Nation, currency word, code.
static NATIONAL: &[(&str, &str, &str)] = &[
    ("australian", "dollar", "AUD"),
    ("canadian", "dollar", "CAD"),
    ("zealand", "dollar", "NZD"),
    ("kong", "dollar", "HKD"),
    ("singapore", "dollar", "SGD"),
    ("taiwan", "dollar", "TWD"),
    ("jamaican", "dollar", "JMD"),
    ("egyptian", "pound", "EGP"),
    ("lebanese", "pound", "LBP"),
    ("irish", "pound", "IEP"),
    ("french", "franc", "FRF"),
    ("belgian", "franc", "BEF"),
    ("icelandic", "krona", "ISK"),
    ("danish", "krone", "DKK"),
    ("swedish", "krona", "SEK"),
    ("italian", "lira", "ITL"),
    ("pakistani", "rupee", "PKR"),
    ("nepalese", "rupee", "NPR"),
    ("lankan", "rupee", "LKR"),
    ("argentine", "peso", "ARS"),
    ("chilean", "peso", "CLP"),
    ("colombian", "peso", "COP"),
    ("philippine", "peso", "PHP"),
    ("north", "won", "KPW"),
    ("kuwaiti", "dinar", "KWD"),
    ("jordanian", "dinar", "JOD"),
    ("serbian", "dinar", "RSD"),
    ("tunisian", "dinar", "TND"),
    ("algerian", "dinar", "DZD"),
    ("ugandan", "shilling", "UGX"),
    ("tanzanian", "shilling", "TZS"),
    ("euro", "cent", "EUR"),
    ("canadian", "cent", "CAD"),
    ("australian", "cent", "AUD"),
];
