//! English words of numbers, currencies and percentages.

use crate::extract::amounts::class::Is;
use crate::extract::amounts::word_table::Row;

const fn row(classes: u64, value: u8, words: &'static str) -> Row {
    Row { classes, value, event: 0, words }
}

/// Number words, magnitudes and units. The value of a magnitude is its power of ten.
pub(crate) static ROWS: &[Row] = &[
    row(Is::SMALL, 0, "zero"),
    row(Is::SMALL, 1, "one"),
    row(Is::SMALL, 2, "two"),
    row(Is::SMALL, 3, "three"),
    row(Is::SMALL, 4, "four"),
    row(Is::SMALL, 5, "five"),
    row(Is::SMALL, 6, "six"),
    row(Is::SMALL, 7, "seven"),
    row(Is::SMALL, 8, "eight"),
    row(Is::SMALL, 9, "nine"),
    row(Is::SMALL, 10, "ten"),
    row(Is::SMALL, 11, "eleven"),
    row(Is::SMALL, 12, "twelve"),
    row(Is::SMALL, 13, "thirteen"),
    row(Is::SMALL, 14, "fourteen"),
    row(Is::SMALL, 15, "fifteen"),
    row(Is::SMALL, 16, "sixteen"),
    row(Is::SMALL, 17, "seventeen"),
    row(Is::SMALL, 18, "eighteen"),
    row(Is::SMALL, 19, "nineteen"),
    row(Is::TENS, 20, "twenty"),
    row(Is::TENS, 30, "thirty"),
    row(Is::TENS, 40, "forty"),
    row(Is::TENS, 50, "fifty"),
    row(Is::TENS, 60, "sixty"),
    row(Is::TENS, 70, "seventy"),
    row(Is::TENS, 80, "eighty"),
    row(Is::TENS, 90, "ninety"),
    row(Is::MAGNITUDE, 2, "hundred"),
    row(Is::MAGNITUDE, 3, "thousand"),
    row(Is::MAGNITUDE, 5, "lakh lakhs"),
    row(Is::MAGNITUDE, 6, "million mln mio"),
    row(Is::MAGNITUDE, 7, "crore crores"),
    row(Is::MAGNITUDE, 9, "billion bn bln milliard"),
    row(Is::MAGNITUDE, 12, "trillion tn trn"),
    row(Is::MAGNITUDE, 15, "quadrillion"),
    row(Is::SUFFIX, 3, "k"),
    row(Is::SUFFIX, 6, "m mn mm"),
    row(Is::SUFFIX, 9, "b"),
    row(Is::SUFFIX, 12, "t"),
    row(Is::SUFFIX, 7, "cr"),
    row(Is::FRACTION, 0, "half quarter quarters third thirds tenth tenths fifth fifths"),
    row(Is::PERCENT, 0, "percent pct percentage percents % ％"),
    row(Is::SYMBOL, 0, "$ ＄ € £ ￡ ¥ ￥ ₹ ₨ ₩ ₽ ₪ ₺ ₴ ₫ ₱ ฿ ₦ ₡ ₸ ₾ ₼ ₲ ₵ ₮ ₭ 元 圆 円 원 ¢ ர"),
    row(
        Is::CURRENCY,
        0,
        "dollar dollars buck bucks euro euros pound pounds quid cent cents penny pennies pence yen
         yuan renminbi rupee rupees franc francs krona kronor krone kroner ruble rubles rouble
         roubles won real reais peso pesos rand lira liras lire shekel shekels dinar dinars riyal
         riyals rial rials dirham dirhams ringgit baht rupiah dong zloty zlotys forint forints
         koruna korunas hryvnia hryvnias lev leva leu lei taka naira cedi cedis shilling shillings
         birr markka mark marks guilder guilders peseta pesetas escudo escudos drachma drachmas
         sterling kwacha tenge manat kuna tugrik loonie",
    ),
    row(
        Is::CODE,
        0,
        "usd eur gbp jpy chf cad aud nzd cny rmb inr rs sek nok dkk isk pln czk huf ron bgn rub uah
         ils krw brl mxn ars clp cop zar ngn kes egp aed sar qar kwd bhd omr jod hkd sgd twd thb
         idr myr php vnd pkr bdt lkr npr kzt gel",
    ),
    row(
        Is::NATION,
        0,
        "us u.s american australian canadian british uk u.k english hong singapore taiwan new
         zealand jamaican swiss french belgian swedish norwegian danish icelandic turkish russian
         indian pakistani nepalese lankan sri mexican argentine chilean colombian philippine korean
         south north japanese chinese israeli egyptian lebanese iraqi kuwaiti jordanian saudi
         iranian emirati czech finnish german italian brazilian kenyan ugandan tanzanian finnish
         irish serbian tunisian algerian european sterling",
    ),
];

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

/// Words that make a bare "pounds" money.
pub(crate) static PAYING: &[&str] = &[
    "paid", "pay", "pays", "paying", "cost", "costs", "costing", "spent", "spend", "spends",
    "spending", "worth", "fined", "earn", "earns", "earned", "price", "priced", "charged",
    "charge", "charges", "raised", "raise", "donated", "sold", "bought", "budget", "for", "fee",
    "fine",
];

/// Whether a word before a magnitude leaves the number open: "several million".
pub(crate) fn is_vague_count(word: &str) -> bool {
    ["several", "few", "many", "couple", "some", "tens", "dozens", "hundreds", "thousands"]
        .iter()
        .any(|w| w.eq_ignore_ascii_case(word))
}

/// Verbs of change: "rose $1 to $12" is a step and a price, no range.
pub(crate) static STEPS: &[&str] = &[
    "rose",
    "rise",
    "rises",
    "rising",
    "risen",
    "fell",
    "fall",
    "falls",
    "falling",
    "fallen",
    "climbed",
    "climb",
    "climbs",
    "climbing",
    "jumped",
    "jump",
    "jumps",
    "jumping",
    "dropped",
    "drop",
    "drops",
    "dropping",
    "dipped",
    "dip",
    "dipping",
    "slipped",
    "slip",
    "slipping",
    "gained",
    "gain",
    "gains",
    "gaining",
    "lost",
    "lose",
    "loses",
    "losing",
    "added",
    "adding",
    "up",
    "down",
    "increased",
    "increase",
    "increases",
    "increasing",
    "decreased",
    "decrease",
    "grew",
    "grow",
    "grows",
    "growing",
    "surged",
    "surge",
    "surging",
    "soared",
    "soar",
    "soaring",
    "tumbled",
    "tumble",
    "tumbling",
    "plunged",
    "plunge",
    "plunging",
    "sank",
    "sink",
    "sinking",
    "declined",
    "decline",
    "declining",
    "advanced",
    "advance",
    "shed",
    "edged",
    "eased",
    "cut",
    "raised",
    "lowered",
    "higher",
    "lower",
    "by",
];
