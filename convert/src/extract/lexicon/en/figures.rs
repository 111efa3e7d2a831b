//! English words of bounds, of what amounts measure, and of grammar.

use crate::extract::amounts::class::Is;
use crate::extract::amounts::word_table::Row;

const fn row(classes: u64, words: &'static str) -> Row {
    Row { classes, value: 0, event: 0, words }
}

pub(crate) static ROWS: &[Row] = &[
    row(Is::DETERMINER, "a an the this that these those his her its their our my your any some each every no another such both all whose"),
    row(
        Is::PREPOSITION,
        "in on at of to for from by with into onto toward towards against between among through
         throughout during since until till before after over under above below near outside inside
         across around about within without behind beyond despite per via amid including regarding
         ahead as than like upon off along alongside following versus",
    ),
    row(Is::AUXILIARY, "is are was were be been being am has have had having do does did 'm 're 've 's isn't wasn't weren't aren't hasn't haven't hadn't doesn't don't didn't"),
    row(Is::MODAL, "will would shall should can could may might must 'll 'd won't wouldn't can't couldn't"),
    row(Is::PRONOUN, "he she it they we i you him her them us me himself herself itself themselves one"),
    row(Is::CONJUNCTION, "and or but nor yet so because although though while whereas if unless when whenever where since until after before as that once"),
    row(Is::RELATIVE, "who which that whom whose"),
    row(
        Is::REPORTING,
        "said says say saying told tells tell announced announces announcing reported reports report
         wrote writes argued argues claimed claims noted notes added explained explains stated
         believes believed thinks thought expects warned warns insisted insists suggested found finds
         shows showed calculates estimates estimated predicted projects projected",
    ),
    row(
        Is::ADVERB,
        "about around roughly approximately nearly almost only just even some already also more less
         over under up down now still too very then early late early again ever never once soon
         currently recently finally previously formerly largely mostly mainly partly fully together
         total an estimated reportedly additional extra further another record whopping staggering
         mere initial combined modest paltry far close short earlier later possibly perhaps maybe not generally
         originally eventually likely initially at least most",
    ),
    row(Is::BOUND, "about around roughly approximately nearly almost some over above more less than least most up exceeding exceed exceeds exceeded surpass surpasses surpassed surpassing top tops topped topping upward upwards under below within minimum maximum close just estimated approaching circa ca near"),
];

/// What an amount beside the word measures.
pub(crate) static KINDS: &[Row] = &[
    row(
        Is::SPENDING,
        "spending expenditure expenditures outlay outlays budget budgets funding appropriation
         appropriations package packages contract contracts aid grant grants subsidy subsidies
         program programme programs programmes project projects plant factory facility investment
         investments ad ads advertising advertisement advertisements commercial commercials airtime
         buy rent rents expense expenses cost costs request requests stimulus bailout infrastructure
         initiative scheme fund funds payment payments purchase purchases procurement benefit
         benefits reimbursement assistance bill measure upgrade renovation bridge stadium railway
         highway pipeline construction overhaul expansion spot spots medicare medicaid pensions
         welfare equipment fuel legal lawyers consultants staffing tuition headquarters bailouts
         rescue tab price-tag supplemental overruns upkeep maintenance",
    ),
    row(
        Is::GIFT,
        "donation donations donor donors contribution contributions gift gifts check checks cheque
         cheques sponsorship sponsorships contributor contributors giving bequest maximum-limit",
    ),
    row(
        Is::INCOME,
        "revenue revenues profit profits income earnings sales receipts haul fundraising proceeds
         exports turnover royalties gnp intake winnings surplus take fundraiser windfall inflows
         deposits ebitda goods remittances honoraria cash-machine goal",
    ),
    row(
        Is::PRICE,
        "price prices barrel barrels gallon gallons ounce ounces ticket tickets fare fares toll
         tolls stock surcharge rebate rebates share shares premium premiums crude gold silver copper
         gasoline index euro yen bitcoin litre litres liter liters feet foot bushel ton tonne tonnes",
    ),
    row(Is::WAGE, "wage wages salary salaries hourly bonus bonuses paycheck paychecks minimum compensation stipend"),
    row(
        Is::TAX,
        "tax taxes taxed taxing taxation vat tariff tariffs levy levies duty duties deduction
         deductions taxable bracket brackets exemption",
    ),
    row(Is::DEBT, "debt debts deficit deficits loan loans mortgage mortgages liabilities shortfall borrowing bonds indebtedness"),
    row(
        Is::ASSET,
        "wealth fortune assets asset holdings cash reserves worth endowment portfolio stockpile
         bank stake equity accounts account valued stashed hand savings-account warchest",
    ),
    row(Is::DEAL, "merger mergers takeover takeovers acquisition bid buyout deal megamerger inversion ipo valuation offer"),
    row(Is::SAVING, "savings saving"),
    row(Is::LOSS, "loss losses damage devastation writedown write-down shortfalls"),
    row(Is::PENALTY, "fine fines settlement settlements penalty penalties judgment verdict damages bail ransom lawsuit suit fined"),
    row(
        Is::POLL,
        "vote votes voters voter poll polls polling support approval respondents survey turnout
         electorate ballots ballot undecided likely-voters disapprove approve women men whites blacks
         latinos hispanics evangelicals republicans democrats independents nonwhite percent-of-vote",
    ),
    row(Is::RATE, "inflation unemployment yield yields interest margin margins rate rates jobless coupon"),
    row(
        Is::SPENDS,
        "spend spends spent spending outspent pay pays paid paying invest invests invested investing
         allocate allocates allocated allocating appropriate appropriated appropriates appropriating
         budgeted earmark earmarks earmarked earmarking fund funds funded funding reallocate
         reallocated freed buy buys bought buying purchase purchases purchased purchasing reserve
         reserved reserves reserving burns burned burn burning devote devoted devotes devoting commit
         commits committed committing disburse disbursed disburses lavished poured pour pours pouring
         pumped pump pumping splashed ordered orders awarded awards dedicated dedicate financed
         finance subsidize subsidise leased rented hired hiring shelled doled plowed ploughed
         overspend overspent redirected diverted directed channelled funnelled funneled sink sunk
         procure procured contracted handed hand forked hands handing bankroll bankrolled bankrolling underwrite underwrote
         underwriting expend expended",
    ),
    row(
        Is::GIVES,
        "give gives gave given giving donate donates donated donating contribute contributes
         contributed contributing lend lends lent lending loaned chip chipped bequeathed kicked
         gifted sponsored sponsoring",
    ),
    row(
        Is::EARNS,
        "raise raised raises raising collect collected collects collecting earn earned earns earning
         draw drew drawn drawing raked raking haul hauled grossed gross generate generated generates
         generating bring brings brought receive received receives receiving netted produced produces
         produce sold sells sell attracted attract amassed reaped reap exports banked pocketed taken
         took garnered won solicited",
    ),
    row(
        Is::CHANGES,
        "rose rise rises rising risen fell fall falls falling fallen climbed climb climbs climbing
         jumped jump jumps jumping dropped drop drops dropping dipped dip dips dipping slipped slip
         slips slipping gained gain gains gaining lost lose loses losing declined decline declines
         declining increased increase increases increasing decreased decrease decreases decreasing
         grew grow grows growing grown growth surged surge surging soared soar soaring tumbled tumble
         tumbling plunged plunge plunging sank sinking advanced shed edged eased up down shrank shrink
         shrinking shrunk expanded slumped slump rebounded rebound higher lower off reduction
         improved lift lifted",
    ),
    row(Is::COSTS, "cost costs costing priced charge charges charged charging"),
    row(Is::HOLDS, "own owns owned owning hold holds holding held worth valued has had"),
    row(Is::SAVES, "save saves saved saving"),
    row(Is::OWES, "owe owes owed owing borrow borrows borrowed borrowing"),
    row(Is::FINES, "fined sue sued settle settled"),
    row(
        Is::COMMITS,
        "plan plans planned planning pledge pledges pledged pledging commit commits committed
         committing allocate allocates allocated allocating earmark earmarked approve approves
         approved approving agree agrees agreed agreeing announce announced announces announcing
         award awarded awards order ordered orders reserve reserved reserves reserving reallocate
         reallocated freed appropriated budgeted authorize authorized authorised authorizes sign
         signed signs pass passed promise promises promised promising vow vowed guaranteed scheduled
         set expected expecting prepared intends going buy buying invest",
    ),
    row(
        Is::ASKS,
        "call calls called calling ask asked asks asking propose proposed proposes proposing request requested requests requesting pledge pledged pledges pledging approve approved approves approving authorized authorised sets aside demanded promised promises promise committed announced unveiled requires sought seek seeks seeking",
    ),
    row(Is::AIMS, "aim aims aimed aiming target targets targeted goal goals guideline guidelines benchmark objective strive hopes hope should"),
    row(
        Is::PROPOSES,
        "propose proposes proposed proposing proposal proposals request requests requested
         requesting ask asks asked asking seek seeks sought seeking urge urges urged urging call calls
         called calling want wants wanted advocates advocate advocated bill bills suggest suggested
         demand demands demanded would backs backed recommends recommended blocked unveiled",
    ),
    row(
        Is::ESTIMATES,
        "estimate estimates estimated estimating project projects projected projecting forecast
         forecasts predicted predicts calculated calculates could can may might projection projections",
    ),
    row(Is::CUTS, "cut cuts cutting slash slashed slashing slashes eliminate eliminated eliminates eliminating trim trimmed trims axe axed scrap scrapped reduce reduced reduces reducing"),
    row(
        Is::VERB,
        "take takes took went goes go come comes came make makes made help helps helped include
         includes included become becomes became get gets got put puts keep keeps kept use uses used
         lead leads led need needs needed work works worked run runs ran seem seems appear appears
         begin began begun start started ended continue continues continued remain remains left leave
         meet met provide provides provided send sends sent give gave lets let sees saw seen know knew
         joined turned created launched reached released described called named hit face faces faced
         allow allows allowed bring brought build built carry carried push pushed focus focused look
         looked move moved offer offered open opened play played show showed stand stood support
         supported try tried win won lost lose beat represent represents covers equals equaled totals
         totaled totalled reaches accounts averages averaged amounts crafted handed prided hailed",
    ),
];

/// Nouns behind which "about" means "on": no bound.
pub(crate) static ABOUT_THINGS: &[&str] = &[
    "comment",
    "comments",
    "remark",
    "remarks",
    "talk",
    "talks",
    "talking",
    "talked",
    "question",
    "questions",
    "concern",
    "concerns",
    "concerned",
    "worry",
    "worried",
    "worries",
    "complain",
    "complained",
    "complaints",
    "ask",
    "asked",
    "know",
    "knew",
    "hear",
    "heard",
    "learn",
    "joke",
    "joked",
    "story",
    "stories",
    "claim",
    "claims",
    "statement",
    "speech",
    "tweet",
    "tweets",
    "facts",
    "think",
    "debate",
    "speak",
    "spoke",
    "rumors",
    "news",
    "information",
    "details",
    "write",
    "wrote",
];

/// Verbs whose particle is "over": they hand money over.
pub(crate) static OVER_VERBS: &[&str] = &[
    "hand",
    "handed",
    "hands",
    "handing",
    "turn",
    "turned",
    "turning",
    "turns",
    "fork",
    "forked",
    "forking",
    "give",
    "gave",
    "sign",
    "signed",
    "pay",
    "paid",
    "carry",
    "carried",
    "transfer",
    "transferred",
    "make",
    "made",
    "takes",
    "take",
    "took",
    "taken",
    "send",
    "sent",
    "fight",
    "battle",
];

/// Words before "up to" that make it a movement.
pub(crate) static UP_MOVES: &[&str] = &[
    "add", "adds", "added", "adding", "tick", "ticks", "ticked", "ticking", "way", "rise", "rises",
    "rose", "rising", "climb", "climbs", "climbed", "climbing", "go", "goes", "went", "going",
    "inch", "inched", "inches", "move", "moved", "moves", "moving", "push", "pushed", "pushing",
    "pushes", "bump", "bumped", "bumping", "jump", "jumped", "shot", "shoot", "shooting", "creep",
    "crept", "edge", "edged", "bid", "round", "rounded", "stepped", "step", "come", "came",
    "comes", "drive", "drove", "driven", "build", "scale", "scaled", "adding", "back", "nudged",
    "ramp", "ramped",
];

/// Words behind "a" or "per" that make an amount a unit price.
pub(crate) static PRICED_UNITS: &[&str] = &[
    "share",
    "barrel",
    "gallon",
    "ounce",
    "pound",
    "litre",
    "liter",
    "ton",
    "tonne",
    "bushel",
    "square",
    "cubic",
    "thousand",
    "ticket",
    "foot",
    "acre",
    "kilo",
    "kilogram",
    "gram",
    "mile",
    "kilometre",
    "kilowatt",
    "megawatt",
    "unit",
    "piece",
    "plate",
    "night",
    "head",
    "bottle",
    "pack",
    "copy",
    "seat",
    "dose",
    "pill",
    "token",
    "coin",
    "tonne",
];

/// Words behind "a" or "per" that say how often, and adverbs that do.
pub(crate) static RATES_OF_TIME: &[&str] =
    &["year", "month", "week", "day", "hour", "annum", "quarter", "decade", "night", "minute"];

/// Adverbs and adjectives that say how often.
pub(crate) static FREQUENCIES: &[&str] =
    &["annually", "yearly", "monthly", "weekly", "daily", "hourly", "quarterly", "annual"];

/// Verbs with the thing as their object, the sum behind "for".
pub(crate) static BUYING: &[&str] = &[
    "buy",
    "buys",
    "bought",
    "buying",
    "purchase",
    "purchased",
    "purchases",
    "purchasing",
    "order",
    "ordered",
    "orders",
    "ordering",
    "acquire",
    "acquired",
    "acquires",
    "acquiring",
    "lease",
    "leased",
    "rent",
    "rented",
    "hire",
    "hired",
    "commissioned",
    "procure",
    "procured",
];

/// Verbs whose subject does not pay but stands in the way or looks on.
pub(crate) static BLOCKING: &[&str] = &[
    "blocked",
    "block",
    "blocks",
    "blocking",
    "opposed",
    "oppose",
    "opposes",
    "rejected",
    "reject",
    "slammed",
    "blasted",
    "criticized",
    "criticised",
    "mentioned",
    "denounced",
    "vetoed",
    "questioned",
    "stopped",
    "delayed",
    "fell",
    "face",
    "faces",
    "supported",
    "support",
    "joined",
    "described",
];

/// Verbs whose subject is paid.
pub(crate) static RECEIVING: &[&str] = &[
    "receive",
    "received",
    "receives",
    "receiving",
    "get",
    "gets",
    "got",
    "getting",
    "won",
    "wins",
    "win",
    "secured",
    "obtained",
];

/// Nouns of a whole of spending: a share of it is spending.
pub(crate) static WHOLES: &[&str] = &[
    "budget",
    "budgets",
    "spending",
    "expenditure",
    "expenditures",
    "advertising",
    "funding",
    "cost",
    "costs",
    "outlays",
];

/// Nouns of spending that say nothing of what it is for.
pub(crate) static BARE_NOUNS: &[&str] = &[
    "request", "bill", "measure", "payment", "payments", "proposal", "plan", "requests",
    "spending", "cost", "costs", "funds", "expenses",
];

/// Verbs of taking a share, whose subject the money is for.
pub(crate) static TAKING_UP: &[&str] =
    &["takes", "take", "took", "consumes", "consumed", "absorbs", "eats"];

/// Pronouns that stand for a payer named before.
pub(crate) static PAYER_PRONOUNS: &[&str] = &["it", "he", "she", "they"];

/// Nouns of things that are built, bought or waged: a sum before one of them is its cost.
pub(crate) static COSTLY_THINGS: &[&str] = &[
    "campaign",
    "campaigns",
    "blitz",
    "barrage",
    "effort",
    "efforts",
    "push",
    "wall",
    "fence",
    "system",
    "systems",
    "center",
    "centre",
    "museum",
    "library",
    "hospital",
    "jet",
    "jets",
    "ship",
    "ships",
    "fleet",
    "satellite",
    "satellites",
    "network",
    "airport",
    "dam",
    "tunnel",
    "arena",
    "terminal",
    "reservation",
    "reservations",
    "buys",
    "operation",
    "study",
    "pilot",
    "loan-guarantee",
];
