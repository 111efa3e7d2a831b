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
        "meeting meetings summit summits conference conferences talks gathering call party parties
         breakfast luncheon lunch dinner reception forum roundtable retreat bash symposium
         negotiations negotiation ceremony banquet briefing session sessions hearing-session picnic
         gala",
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
         appearances testimony address keynote remarks-at town-hall sermon lecture concert",
    ),
    noun(
        EventKind::Attack,
        "shooting shootings bombing bombings attack attacks killing killings massacre massacres
         gunfire assassination stabbing stabbings murder murders explosion explosions blast blasts
         airstrike airstrikes strike-attack ambush siege beheading hijacking raid raids shootout",
    ),
    noun(
        EventKind::War,
        "invasion war wars annexation deployment battle battles occupation offensive coup uprising
         insurgency ceasefire truce fighting incursion genocide revolution-war bombardment",
    ),
    noun(
        EventKind::Decision,
        "vote pledge ruling-decision veto moratorium compromise resolution",
    ),
    noun(
        EventKind::Legal,
        "trial trials arrest arrests hearing hearings ruling rulings indictment indictments
         conviction convictions sentencing verdict lawsuit arraignment inquest acquittal case
         extradition deposition",
    ),
    noun(EventKind::Deal, "deal merger takeover megamerger acquisition buyout agreement treaty accord pact"),
    noun(EventKind::Personnel, "resignation resignations layoffs retirement ouster firing appointment nomination"),
    noun(
        EventKind::Disaster,
        "earthquake earthquakes hurricane hurricanes tornado tornadoes flood floods wildfire wildfires
         crash crashes accident accidents outbreak storm storms tsunami eruption wreck blizzard
         derailment spill avalanche landslide-slip typhoon cyclone famine epidemic blackout collapse
         drought explosion-accident flooding pandemic",
    ),
    noun(EventKind::Protest, "protest protests demonstration demonstrations riot riots march-protest sit-in walkout boycott unrest vigil rioting protesting"),
    noun(EventKind::Release, "publication unveiling premiere launch release"),
    noun(EventKind::Business, "opening closure closing bankruptcy relocation"),
    noun(
        EventKind::Other,
        "anniversary recession wedding funeral birth death deaths founding olympics olympic games
         tournament festival recess shutdown revolution crisis holiday birthday graduation
         commencement super-bowl championship discovery meltdown endorsement marathon parade
         memorial",
    ),
    verb(EventKind::Meeting, "met meet meets meeting convene convened huddled gather gathered hosted dined"),
    verb(EventKind::Visit, "visited visit visits toured visiting traveled travelled flew"),
    verb(EventKind::Election, "clinched clinching reelected re-elected elected"),
    verb(EventKind::Debate, "debated"),
    verb(EventKind::Appearance, "spoke testified testify campaigned appeared rallied interviewed headlined speaks"),
    verb(
        EventKind::Attack,
        "attacked killed shot bombed stabbed assassinated gunned murdered ambushed wounded kidnapped
         beheaded slain",
    ),
    verb(EventKind::War, "invaded annexed deployed battled battling captured seized recaptured bombing-war"),
    verb(
        EventKind::Decision,
        "voted signed vetoed approved passed rejected ratified repealed enacted lifted mandated
         mandate agreed legalized banned authorized adopted ruled-out failed pledged signing
         overturned imposed repealing blocked ruled declared",
    ),
    verb(EventKind::Legal, "arrested charged convicted sentenced indicted sued pleaded acquitted detained ruled executed jailed imprisoned extradited arraigned"),
    verb(EventKind::Deal, "merged acquired"),
    verb(
        EventKind::Personnel,
        "resigned resign resigns resigning joined hired fired retired departed appointed nominated
         suspended ousted quit laid laying dismissed replaced promoted withdrew elected-chair stepped
         dropped named",
    ),
    verb(EventKind::Disaster, "crashed erupted collapsed derailed sank"),
    verb(EventKind::Protest, "protested protest marched demonstrated rioted"),
    verb(
        EventKind::Release,
        "released published filed unveiled unveil disclosed disclose issued aired premiered launched
         debuted file release publish air airs posted submitted introduced unveiling",
    ),
    verb(EventKind::Business, "opened closed relocated opening relocate moved shuttered filed-bankruptcy reopened"),
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
