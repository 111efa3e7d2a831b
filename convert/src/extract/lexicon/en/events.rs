//! English words of events: nouns and verbs by kind of event, places.

use copydesk_model::EventKind;

use crate::extract::amounts::class::Is;
use crate::extract::amounts::word_table::Row;

const fn noun(kind: EventKind, words: &'static str) -> Row {
    Row { classes: Is::EVENT_NOUN, value: 0, event: kind as u8 + 1, words }
}

const fn verb(kind: EventKind, words: &'static str) -> Row {
    Row { classes: Is::EVENT_VERB, value: 0, event: kind as u8 + 1, words }
}

/// Event words; the event code is the kind's place in [`KINDS`] and one.
pub(crate) static ROWS: &[Row] = &[
    noun(
        EventKind::Meeting,
        "meeting meetings summit summits conference conferences talks gathering call          breakfast luncheon lunch dinner reception forum roundtable retreat bash symposium
         negotiations negotiation ceremony banquet briefing session sessions hearing-session picnic
         gala consultations dialogue gatherings",
    ),
    noun(EventKind::Visit, "visit visits tour trip trips visiting pilgrimage stopover"),
    noun(
        EventKind::Election,
        "election elections primary primaries caucus caucuses referendum runoff race races contest
         contests plebiscite by-election vote-off campaigns candidacy victory defeat landslide midterms midterm
         ballot-measure reelection re-election inauguration polls loss",
    ),
    noun(EventKind::Debate, "debate debates"),
    noun(EventKind::Convention, "convention conventions"),
    noun(
        EventKind::Appearance,
        "speech speeches rally rallies fundraiser fundraisers interview interviews appearance
         appearances testimony address keynote remarks-at town-hall swing sermon lecture concert",
    ),
    noun(
        EventKind::Attack,
        "shooting shootings bombing bombings attack attacks killing killings massacre massacres
         gunfire assassination assassinations stabbing stabbings murder murders explosion explosions blast blasts
         airstrike airstrikes strike-attack ambush siege beheading hijacking raid raids shootout",
    ),
    noun(
        EventKind::War,
        "invasion war wars annexation deployment battle battles occupation offensive coup uprising
         insurgency counteroffensive clashes skirmish assault ceasefire truce fighting incursion genocide revolution-war bombardment",
    ),
    noun(
        EventKind::Decision,
        "vote decision decisions pledge veto moratorium compromise resolution ratification adoption",
    ),
    noun(
        EventKind::Legal,
        "trial trials arrest arrests hearing hearings ruling rulings indictment indictments
         conviction convictions sentencing verdict lawsuit arraignment inquest acquittal          extradition deposition execution retrial impeachment",
    ),
    noun(EventKind::Deal, "deal merger takeover megamerger acquisition buyout agreement treaty accord pact"),
    noun(EventKind::Personnel, "resignation resignations layoffs ouster firing appointment retirement departure dismissal
         sacking swearing-in"),
    noun(
        EventKind::Disaster,
        "earthquake earthquakes hurricane hurricanes tornado tornadoes flood floods wildfire wildfires
         crash crashes accident accidents outbreak storm storms tsunami eruption wreck blizzard
         derailment spill avalanche landslide-slip typhoon cyclone famine epidemic blackout collapse
         drought explosion-accident flooding pandemic fire fires blaze inferno wildfires landslides
         mudslide mudslides heatwave quake quakes tremor stampede typhoons cyclones
         sinking",
    ),
    noun(EventKind::Protest, "strike strikes march marches protest protests demonstration demonstrations riot riots march-protest sit-in walkout walkouts boycott unrest vigil rioting protesting blockade"),
    noun(EventKind::Meeting, "event events"),
    noun(EventKind::Release, "publication unveiling premiere launch release debut rollout"),
    noun(EventKind::Business, "opening closure closing bankruptcy relocation groundbreaking"),
    noun(
        EventKind::Other,
        "anniversary recession wedding funeral birth founding olympics olympic games
         tournament festival recess shutdown revolution crisis graduation
         commencement super-bowl championship discovery meltdown endorsement marathon parade
         memorial coronation burial birthday death final finals semifinal semifinals match
         landing liftoff",
    ),
    verb(EventKind::Meeting, "met meet meets meeting convene convened huddled gather gathered hosted dined"),
    verb(EventKind::Visit, "visited tour visit visits toured visiting traveled travelled flew arrived landed land returned"),
    verb(EventKind::Election, "defeated clinched clinching reelected re-elected elected unseated conceded beat won"),
    verb(EventKind::Debate, "debated"),
    verb(EventKind::Appearance, "spoke testified testify campaigned rallied interviewed headlined speaks addressed campaigning delivered performed lectured address appeared appear
         appears play plays played"),
    verb(
        EventKind::Attack,
        "attacked killed shot bombed stabbed assassinated gunned exploded murdered ambushed kidnapped
         beheaded slain stormed hijacked detonated",
    ),
    verb(EventKind::War, "invaded annexed deployed battled battling captured seized recaptured shelled liberated occupied"),
    verb(
        EventKind::Decision,
        "voted signed vetoed approved passed rejected ratified repealed enacted lifted mandated
         mandate agreed legalized banned authorized adopted ruled-out failed pledged signing
         overturned imposed repealing blocked ruled declared cancelled canceled postponed upheld outlawed
         expelled revoked granted halted",
    ),
    verb(EventKind::Legal, "arrested charged convicted sentenced indicted sued pleaded acquitted detained ruled executed jailed imprisoned extradited arraigned impeached deported raided subpoenaed fined
         executed freed"),
    verb(EventKind::Deal, "merged acquired"),
    verb(
        EventKind::Personnel,
        "resigned resign resigns resigning joined hired fired retired departed appointed nominated
         suspended ousted quit laid laying dismissed replaced promoted withdrew elected-chair stepped
         dropped named sacked succeeded retire retires",
    ),
    verb(EventKind::Disaster, "crashed erupted collapsed derailed sank capsized flooded crash"),
    verb(EventKind::Protest, "protested protest marched demonstrated rioted clashed picketed"),
    verb(
        EventKind::Release,
        "released published filed unveiled unveil disclosed disclose issued aired premiered launched
         debuted file release publish air airs posted introduced unveiling launch launches presented
         tabled submitted publishes unveils",
    ),
    verb(EventKind::Business, "opened closed open close reopen relocated opening relocate moved shuttered reopened reopen reopens opens closes inaugurated established"),
    verb(EventKind::Other, "endorsed died born founded discovered endorses married graduated celebrated"),
];

/// The kinds of event, in the order of their codes.
pub(crate) static KINDS: &[EventKind] = &[
    EventKind::Meeting,
    EventKind::Visit,
    EventKind::Election,
    EventKind::Debate,
    EventKind::Convention,
    EventKind::Appearance,
    EventKind::Attack,
    EventKind::War,
    EventKind::Decision,
    EventKind::Legal,
    EventKind::Deal,
    EventKind::Personnel,
    EventKind::Disaster,
    EventKind::Protest,
    EventKind::Release,
    EventKind::Business,
    EventKind::Other,
];

/// Triggers of several words.
pub(crate) static PHRASES: &[(&[&str], EventKind)] = &[
    (&["dropped", "out"], EventKind::Personnel),
    (&["dropping", "out"], EventKind::Personnel),
    (&["drop", "out"], EventKind::Personnel),
    (&["stepped", "down"], EventKind::Personnel),
    (&["step", "down"], EventKind::Personnel),
    (&["stepping", "down"], EventKind::Personnel),
    (&["stepped", "aside"], EventKind::Personnel),
    (&["laid", "off"], EventKind::Personnel),
    (&["laying", "off"], EventKind::Personnel),
    (&["lay", "off"], EventKind::Personnel),
    (&["took", "office"], EventKind::Personnel),
    (&["take", "office"], EventKind::Personnel),
    (&["sworn", "in"], EventKind::Personnel),
    (&["took", "over"], EventKind::Personnel),
    (&["became", "a", "candidate"], EventKind::Personnel),
    (&["became", "president"], EventKind::Personnel),
    (&["became", "chairman"], EventKind::Personnel),
    (&["took", "power"], EventKind::Personnel),
    (&["seized", "power"], EventKind::War),
    (&["came", "to", "power"], EventKind::Personnel),
    (&["left", "office"], EventKind::Personnel),
    (&["became", "prime", "minister"], EventKind::Personnel),
    (&["became", "chief", "executive"], EventKind::Personnel),
    (&["became", "mayor"], EventKind::Personnel),
    (&["became", "governor"], EventKind::Personnel),
    (&["became", "leader"], EventKind::Personnel),
    (&["became", "independent"], EventKind::Other),
    (&["pulled", "out"], EventKind::Deal),
    (&["pull", "out"], EventKind::Deal),
    (&["called", "off"], EventKind::Deal),
    (&["hit", "the", "airwaves"], EventKind::Release),
    (&["went", "on", "sale"], EventKind::Release),
    (&["go", "on", "sale"], EventKind::Release),
    (&["take", "command"], EventKind::War),
    (&["took", "command"], EventKind::War),
    (&["opened", "fire"], EventKind::Attack),
    (&["blew", "himself", "up"], EventKind::Attack),
    (&["blowing", "himself", "up"], EventKind::Attack),
    (&["blew", "up"], EventKind::Attack),
    (&["opening", "up"], EventKind::Business),
    (&["opened", "up"], EventKind::Business),
    (&["shut", "down"], EventKind::Business),
    (&["broke", "out"], EventKind::Disaster),
    (&["caught", "fire"], EventKind::Disaster),
    (&["burned", "down"], EventKind::Disaster),
    (&["burnt", "down"], EventKind::Disaster),
    (&["ran", "aground"], EventKind::Disaster),
    (&["made", "landfall"], EventKind::Disaster),
    (&["make", "landfall"], EventKind::Disaster),
    (&["walked", "out"], EventKind::Protest),
    (&["walk", "out"], EventKind::Protest),
    (&["went", "on", "trial"], EventKind::Legal),
    (&["go", "on", "trial"], EventKind::Legal),
    (&["goes", "on", "trial"], EventKind::Legal),
    (&["stand", "trial"], EventKind::Legal),
    (&["stood", "trial"], EventKind::Legal),
    (&["hear", "arguments"], EventKind::Legal),
    (&["heard", "arguments"], EventKind::Legal),
    (&["struck", "down"], EventKind::Decision),
    (&["rolled", "out"], EventKind::Release),
    (&["roll", "out"], EventKind::Release),
    (&["appeared", "in", "court"], EventKind::Legal),
    (&["appear", "in", "court"], EventKind::Legal),
    (&["go", "to", "the", "polls"], EventKind::Election),
    (&["goes", "to", "the", "polls"], EventKind::Election),
    (&["went", "to", "the", "polls"], EventKind::Election),
    (&["goes", "on", "sale"], EventKind::Release),
    (&["passed", "away"], EventKind::Other),
    (&["became", "legal"], EventKind::Decision),
    (&["become", "legal"], EventKind::Decision),
    (&["took", "effect"], EventKind::Decision),
    (&["take", "effect"], EventKind::Decision),
    (&["takes", "effect"], EventKind::Decision),
    (&["went", "into", "effect"], EventKind::Decision),
    (&["go", "into", "effect"], EventKind::Decision),
    (&["started", "a", "petition"], EventKind::Other),
    (&["election", "day"], EventKind::Election),
    (&["election", "night"], EventKind::Election),
    (&["court", "case"], EventKind::Legal),
    (&["house", "party"], EventKind::Meeting),
    (&["town", "hall"], EventKind::Appearance),
    (&["campaign", "stop"], EventKind::Appearance),
    (&["campaign", "stops"], EventKind::Appearance),
    (&["campaign", "event"], EventKind::Appearance),
    (&["ballot", "measure"], EventKind::Election),
    (&["ballot", "initiative"], EventKind::Election),
    (&["state", "of", "the", "union"], EventKind::Appearance),
];

/// First words of phrases that are no triggers alone.
pub(crate) static PHRASE_ONLY: &[&str] = &[
    "dropped", "stepped", "laid", "laying", "hit", "take", "took", "opening", "shut", "became",
    "become", "called", "broke", "town", "pulled", "sworn", "lay", "step", "drop", "stepping",
    "dropping", "go", "went", "court", "house", "blew", "blowing", "takes", "pull", "started",
    "state", "ballot", "campaign", "named", "goes", "walked", "walk", "came", "caught", "burned",
    "burnt", "ran", "made", "make", "rolled", "roll", "struck", "hear", "heard", "stand", "stood",
    "left",
];

/// First words of phrases.
pub(crate) static PHRASE_HEADS: &[Row] = &[Row {
    classes: Is::EVENT_VERB,
    value: 0,
    event: 0,
    words: "dropped stepped laid laying hit take took opening shut became become called broke town
            pulled sworn lay step drop stepping dropping go went blew blowing takes pull started state
            ballot campaign passed opened court house goes walked walk appeared appear came caught burned
            burnt ran made make rolled roll struck hear heard stand stood left",
}, Row {
    classes: Is::EVENT_VERB,
    value: 0,
    event: EventKind::Decision as u8 + 1,
    words: "announced pledged announces announce",
}];

/// Verbs that tell of a decision only with what was decided behind them.
pub(crate) static ANNOUNCING: &[&str] =
    &["announced", "pledged", "announces", "announce", "agreed", "declared"];

/// Words that say that what follows is to come.
pub(crate) static COMING: &[&str] = &[
    "upcoming",
    "precede",
    "precedes",
    "planned",
    "scheduled",
    "plans",
    "plan",
    "expected",
    "expects",
    "expecting",
    "set",
    "ahead",
    "approaches",
    "approaching",
    "looms",
    "looming",
    "next",
    "coming",
    "before",
    "preparing",
    "prepares",
    "must",
    "begins",
    "until",
    "slated",
    "hopes",
    "running",
    "seeking",
];

/// Words that say that an event takes place, behind the noun: "the vote is due", "was held".
pub(crate) static HAPPENING: &[&str] = &[
    "held",
    "due",
    "scheduled",
    "set",
    "begin",
    "begins",
    "began",
    "begun",
    "start",
    "starts",
    "started",
    "open",
    "opens",
    "opened",
    "end",
    "ends",
    "ended",
    "signed",
    "announced",
    "reached",
    "struck",
    "took",
    "take",
    "takes",
    "taking",
    "killed",
    "left",
    "launched",
    "cancelled",
    "canceled",
    "postponed",
    "planned",
    "expected",
    "resume",
    "resumes",
    "resumed",
    "staged",
    "completed",
    "approved",
    "called",
    "brokered",
    "agreed",
    "destroyed",
    "hit",
    "rocked",
    "ruled",
    "convened",
    "concluded",
    "kicked",
    "kicks",
    "attracted",
    "delayed",
    "slated",
    "broke",
    "erupted",
];

/// Past forms of verbs that do not end in "-ed".
pub(crate) static PAST_FORMS: &[&str] = &[
    "met", "spoke", "shot", "flew", "quit", "laid", "withdrew", "sank", "sued", "born", "slain",
    "dropped", "became", "took", "went", "blew", "hit", "beat", "won", "lost", "held", "ran",
    "broke", "struck", "left", "came", "made", "gave", "fell", "rose", "began", "stood", "heard",
    "caught", "burnt", "drew", "saw", "led", "sent", "fought", "brought", "said", "told", "wrote",
    "got", "paid", "spent", "kept", "found", "put", "was", "were", "had", "did",
];

/// Words that say that the verb behind them is to come.
pub(crate) static FUTURES: &[&str] = &[
    "will",
    "'ll",
    "’ll",
    "won't",
    "won’t",
    "shall",
    "must",
    "plan",
    "plans",
    "planning",
    "expected",
    "expects",
    "expecting",
    "scheduled",
    "set",
    "until",
    "intends",
    "promised",
    "going",
    "due",
    "slated",
    "hopes",
    "hope",
    "prepares",
    "preparing",
    "poised",
    "aims",
];

/// Event nouns that are plain verbs behind "to".
pub(crate) static NOUNS_AND_VERBS: &[&str] =
    &["debate", "vote", "strike", "march", "interview", "ambush", "veto", "raid"];

/// Verbs that tell of an event only before one of these words.
pub(crate) static CONDITIONED: &[(&str, &[&str])] = &[
    ("sank", &["in", "off", "near", "after", "on", "during"]),
    ("appeared", &["in", "at", "before", "on", "alongside"]),
    ("appear", &["in", "at", "before", "on", "alongside"]),
    ("appears", &["in", "at", "before", "on"]),
    ("play", &["at"]),
    ("plays", &["at"]),
    ("played", &["at"]),
    ("land", &["on", "in", "at"]),
    ("landed", &["on", "in", "at"]),
    ("won", &["in"]),
    ("arrived", &["in", "at", "on"]),
    ("freed", &["in", "on", "from", "by", "after"]),
    ("returned", &["to", "from", "on"]),
];

/// Those that somebody addresses in a speech.
pub(crate) static AUDIENCES: &[&str] = &[
    "parliament",
    "congress",
    "nation",
    "crowd",
    "conference",
    "delegates",
    "supporters",
    "assembly",
    "members",
    "students",
    "reporters",
    "rally",
    "convention",
    "summit",
    "council",
    "lawmakers",
    "mps",
    "meeting",
    "audience",
    "session",
    "workers",
    "forum",
    "graduates",
    "union",
    "knesset",
    "bundestag",
    "senate",
    "commons",
    "lords",
    "troops",
    "crowds",
];

/// Nouns that are events only as somebody's or as a known one: "her death", not "cause of death".
pub(crate) static OWNED: &[&str] =
    &["death", "retirement", "adoption", "departure", "appointment", "execution", "birth"];

/// Verbs whose object is the place that a disaster, attack or war strikes.
pub(crate) static STRIKING: &[&str] = &[
    "struck",
    "hit",
    "rocked",
    "battered",
    "devastated",
    "swept",
    "ravaged",
    "shook",
    "pounded",
    "destroyed",
    "lashed",
    "flooded",
];

/// Nouns that are verbs of saying or paying too.
pub(crate) static REPORT_NOUNS: &[&str] = &[
    "reports",
    "estimates",
    "projects",
    "funds",
    "claims",
    "notes",
    "grants",
    "awards",
    "orders",
    "finance",
    "funding",
    "spending",
    "pay",
    "costs",
];

/// Kinds of storms and fires that a name of their own follows: "Hurricane Ida".
pub(crate) static NAMED_STORMS: &[&str] = &["storm", "hurricane", "typhoon", "cyclone"];

/// Nouns of buildings and spots.
pub(crate) static SITES: &[Row] = &[Row {
    classes: Is::SITE,
    value: 0,
    event: 0,
    words: "hall halls square street stadium arena school schools university college hotel hotels church
            mosque synagogue temple airport station park lot courthouse court building office offices
            headquarters nightclub club theater theatre mall market museum palace castle tower house
            home center centre hospital plant factory base camp prison jail border district county state
            states city town village capital neighborhood neighbourhood suburb region province island
            coast valley river lake sea mountain floor parking bar restaurant restaurants ranch farm
            library embassy consulate manufacturer concert course courses gym cafeteria auditorium
            ballroom convention-center fairgrounds avenue road bridge site field beach desert forest
            front south north east west village townhall storefront studio country nation world hamptons",
}];

/// Verbs of going somewhere, behind which "to" leads a place.
pub(crate) static MOVING: &[&str] = &[
    "moved",
    "moving",
    "move",
    "relocated",
    "relocate",
    "relocating",
    "traveled",
    "travelled",
    "flew",
    "deployed",
    "deploy",
    "trip",
    "visit",
    "trips",
    "visits",
    "returned",
    "sent",
    "extradited",
    "marched",
    "tour",
];

/// The value of a noun that is an event only with a date or place right beside it.
pub(crate) const WEAK: u8 = 1;

/// The value of a verb that brings about what its object names.
pub(crate) const MAKES: u8 = 2;

/// Words with these values.
pub(crate) static VALUES: &[Row] = &[
    Row {
        classes: 0,
        value: WEAK,
        event: 0,
        words: "campaigns candidacy race races deal agreement call vote loss case talks war wars death
            deaths final finals match landing fire fires clashes assault adoption departure
            retirement crisis party parties session release launch contest contests victory defeat
            support collapse opening closing storm storms battle battles address pledge recess
            discovery revolution holiday murder murders conviction polls convictions trial trials
            appearance appearances endorsement nomination compromise resolution negotiations
            conference trip trips games event lunch dinner hearing ruling rulings attack attacks
            treaty pact coup boycott unrest closure tour visit speeches interview interviews
            fighting meetings election elections debates primaries primary killing killings
            shootings blast founding",
    },
    Row {
        classes: 0,
        value: MAKES,
        event: 0,
        words: "reached reach strike struck sign signed announced orchestrate orchestrated held hold holds holding won win
            wins winning lost gave give delivered attended attend hosted host made cast faced face
            took take began begin launched staged conducted opened ended finalized completed
            brokered negotiated unveiled approved passed left leave joined after during ahead",
    },
];
