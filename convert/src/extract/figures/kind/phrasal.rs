//! Verbs that pay only with what stands beside them: "set aside $3m", "put $3m into", "run the army
//! $3m", "set her back $3m".

use copydesk_model::{Decimal, FigureKind};

use super::super::super::amounts::class::{Is, Of};
use super::super::super::amounts::lexemes::{Lexemes, Shape, listed, words};
use super::super::super::lexicon::Spelling;
use super::classes::noun_kind;
use super::{Scene, Verdict};

/// How many words may stand between "run" or "set … back" and the amount: whom it costs.
const WHOM: usize = 6;

/// How far behind an amount another one that says it again may end.
const RESTATED: usize = 9;

/// The verb of "set aside", "lay out", "ring-fence", whose last word is here.
fn laid_out(lexemes: &Lexemes<'_>, particle: usize) -> Option<usize> {
    let verb = particle.checked_sub(1)?;
    if lexemes.is_dash(verb) && lexemes.of(particle, Of::PUTTING | Of::LAYING_OUT) {
        return None;
    }
    let fence = lexemes.is_any(particle, words!["fence", "fences", "fenced", "fencing"]);
    if fence && lexemes.is_dash(verb) && particle > 1 && lexemes.is(particle - 2, "ring") {
        return Some(particle);
    }
    let particles = listed!(FIGURES, "kind/phrasal/particles");
    if !lexemes.is_any(particle, particles) || !lexemes.of(verb, Of::LAYING_OUT) {
        return None;
    }
    let through = lexemes.is(particle, "through");
    let runs = lexemes.is_any(verb, words!["run", "ran", "running", "go", "gone", "went", "going"]);
    let tops = lexemes.is_any(verb, words!["top", "tops", "topped", "topping", "set", "sets"]);
    let kept = tops && !lexemes.is_any(particle, words!["aside", "up"]);
    (through || !runs && !kept).then_some(verb)
}

/// Where money is put: "put £3m into".
const AWAY: &[Spelling] = words!["into", "toward", "towards", "aside", "behind"];

impl Scene<'_, '_> {
    /// "put $3m into", "set aside 2 percent of its income for", "laid out $3m": the verb.
    pub(super) fn put_away(&self, lead: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let at = self.behind_whole();
        let place = self.behind_restated(at);
        if lexemes.of(lead, Of::PUTTING) {
            let falls = lexemes.has(lead, Is::CHANGES) && self.percent;
            let drops =
                lexemes.is_any(place, words!["on", "at", "to"]) && !falls && self.takes_on(lead);
            let aired = lexemes.are(place, words!["on", "the"])
                && lexemes.is_any(place + 2, words!["air", "airwaves", "radio", "table"]);
            let away = (lexemes.is_any(place, AWAY) || self.is_put_into_which(lead)) && !falls;
            return (away || drops || aired).then_some(lead);
        }
        if !self.percent && !self.amount.large && !lexemes.is_any(lead, words!["out", "over"]) {
            return None;
        }
        // "stuck £2m aside", "pencilled £2m in"
        if lexemes.of(lead, Of::LAYING_OUT)
            && !self.percent
            && lexemes.is_any(place, words!["aside", "in", "up"])
            && !lexemes.has(place + 1, Is::DETERMINER)
            && !(lexemes.is_word(place + 1)
                && lexemes.at(place + 1).shape() == Shape::Word
                && !lexemes.has(place + 1, Is::PREPOSITION | Is::CONJUNCTION))
        {
            return Some(lead);
        }
        // "over" and the like may be read as what bounds the amount
        let over = lexemes.is_any(lead + 1, words!["over", "out"]) && lead + 1 < self.amount.first;
        if over && !self.percent {
            return laid_out(lexemes, lead + 1);
        }
        let verb = lead.checked_sub(1).filter(|v| *v >= self.sentence.start)?;
        if lexemes.is(lead, "in") && lexemes.of(verb, Of::PUTTING) {
            // "put in another £2m"
            return Some(verb);
        }
        let pays =
            !self.percent || lexemes.is(lead, "aside") && lexemes.is_any(at, words!["for", "to"]);
        laid_out(lexemes, lead).filter(|_| pays)
    }

    /// Verbs that spend on or at something: "dropped £2m on leaflets", "threw £2m at it".
    fn takes_on(&self, lead: usize) -> bool {
        !self.percent && self.lexemes.is_any(lead, listed!(FIGURES, "kind/phrasal/dropping"))
    }

    /// The first lexeme behind what says the amount again: "put 9m euros, about $10m, into".
    pub(super) fn behind_restated(&self, at: usize) -> usize {
        let lexemes = self.lexemes;
        if !lexemes.is_any(at, words![",", "(", "or"]) {
            return at;
        }
        let to = (at + RESTATED).min(self.sentence.end);
        let money = Is::SYMBOL | Is::CURRENCY | Is::CODE | Is::PERCENT;
        let close = (at + 1..to).find(|i| lexemes.is_any(*i, words![",", ")"]));
        close
            .filter(|close| (at + 1..*close).any(|i| lexemes.has(i, money)))
            .map_or(at, |close| close + 1)
    }

    /// What the sum is the object of: "swallowed £2m", "set the board back £2m", "runs the navy £2m".
    pub(super) fn swallowed(&self, lead: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        // "eats up £2m", with "up" read as a rise
        let up = usize::from(lexemes.is(lead, "up") && lead > self.sentence.start);
        if self.amount.large && lexemes.of(lead - up, Of::SWALLOWING) {
            return self.verdict(FigureKind::Spending, lead - up, 65);
        }
        let from = lead.saturating_sub(WHOM).max(self.sentence.start);
        if lexemes.is(lead, "back") {
            // "set the family back £2m"
            let sets = words!["set", "sets", "setting"];
            let verb = (from..lead).rev().find(|i| lexemes.is_any(*i, sets))?;
            return self.verdict(FigureKind::Spending, verb, 65);
        }
        self.run_up(lead).or_else(|| self.built_for(lead)).or_else(|| self.runs(lead))
    }

    /// "ran up £900 in charges", "racked up £900 on taxis".
    fn run_up(&self, lead: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let verb = lead.checked_sub(1)?;
        let runs = listed!(FIGURES, "kind/phrasal/running-up");
        if !lexemes.is(lead, "up") || !lexemes.is_any(verb, runs) {
            return None;
        }
        let at = self.behind_period();
        let bills = words!["charges", "bills", "fares", "tabs", "fees", "fines"];
        let billed = lexemes.is(at, "in") && (at + 1..at + 4).any(|i| lexemes.is_any(i, bills));
        (billed || lexemes.is(at, "on")).then(|| self.verdict(FigureKind::Spending, verb, 60))?
    }

    /// "was built for £2m", "is on the hook for £2m".
    fn built_for(&self, lead: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let verb = lead.checked_sub(1).filter(|_| lexemes.is(lead, "for") && self.amount.large)?;
        let done = listed!(FIGURES, "kind/phrasal/built");
        lexemes.is_any(verb, done).then(|| self.verdict(FigureKind::Spending, verb, 65))?
    }

    /// "would run the county £2m", "ran to £2m", "runs in excess of £2m".
    fn runs(&self, lead: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let runs = |i: usize| lexemes.is_any(i, words!["run", "runs", "ran", "running"]);
        let debt = Is::DEBT | Is::INCOME | Is::LOSS;
        let at = self.behind_period();
        if lexemes.has(at, debt) || lexemes.is_any(at, words!["short", "over", "worth"]) {
            return None;
        }
        let to = usize::from(lexemes.is_any(lead, words!["to", "of"]) && lead > 0);
        let lead = lead - to - usize::from(to > 0 && lexemes.is(lead - 1, "excess"));
        let lead = lead - usize::from(lexemes.is(lead, "in") && lead > 0);
        let direct = runs(lead) && !lexemes.is_any(lead + 1, words!["a", "an"]);
        let each = |i: usize| self.lexemes.is_any(i, words!["each", "every"]);
        if direct && (lead.saturating_sub(6).max(self.sentence.start)..lead).any(each) {
            // "each buoy runs £2,000"
            return self.verdict(FigureKind::Price, lead, 65);
        }
        if direct && self.amount.large && self.told_before(lead).is_none() {
            return self.verdict(FigureKind::Spending, lead, 60);
        }
        let from = lead.saturating_sub(WHOM).max(self.sentence.start);
        let verb = (from..lead).rev().find(|i| runs(*i))?;
        let stop = Is::PREPOSITION | Is::AUXILIARY | Is::MODAL | Is::CONJUNCTION | Is::RELATIVE;
        let whom = lexemes.has(verb + 1, Is::DETERMINER | Is::PRONOUN)
            && (verb + 2..=lead).all(|i| {
                (lexemes.is_word(i) || lexemes.at(i).shape() == Shape::Possessive)
                    && !lexemes.has(i, stop | Is::DOES | Is::VERB)
            });
        let straight = (lead + 1..self.amount.first)
            .all(|i| lexemes.has(i, Is::ADVERB | Is::BOUND | Is::DETERMINER));
        (whom && straight && to == 0).then(|| self.verdict(FigureKind::Spending, verb, 60))?
    }

    /// The nearest noun before a verb that says that an amount measures something else.
    fn told_before(&self, verb: usize) -> Option<usize> {
        let from = verb.saturating_sub(8).max(self.sentence.start);
        let noun = (from..verb).rev().find(|i| self.lexemes.has(*i, Is::MEASURE))?;
        (!self.lexemes.has(noun, Is::SPENDING)).then_some(noun)
    }

    /// What needs money: "needs £2m in repairs", "may require £2m", "will take £2m or so".
    pub(super) fn needed(&self, lead: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        if !self.amount.large || !lexemes.of(lead, Of::NEEDING) {
            return None;
        }
        let at = self.behind_period();
        let takes = lexemes.is_any(lead, words!["take", "takes", "took", "taken"]);
        if takes {
            // "used to take £2m a year"
            let used = lead > self.sentence.start + 1
                && lexemes.is(lead - 1, "to")
                && lexemes.is_any(lead - 2, words!["used", "likely", "expected", "sure"]);
            let modal = lead > self.sentence.start && lexemes.has(lead - 1, Is::MODAL) || used;
            let away = listed!(FIGURES, "kind/phrasal/away");
            let own = modal && !lexemes.is_any(at, away) && self.is_work(lead - 1);
            return own.then(|| self.verdict(FigureKind::Spending, lead, 60))?;
        }
        // "needs £2m in new taxes"
        if let Some(joined) = self.complement() {
            return Some(joined);
        }
        if lexemes.is(at, "to") || !lexemes.has(at, Is::DOES) {
            return self.verdict(FigureKind::Spending, lead, 60);
        }
        None
    }

    /// Whether the subject before a modal verb is work: "mending the pier would take".
    fn is_work(&self, modal: usize) -> bool {
        let lexemes = self.lexemes;
        let from = modal.saturating_sub(14).max(self.sentence.start);
        let it = lexemes.is_any(modal.saturating_sub(1), words!["it", "that", "this"]);
        it || (from..modal).any(|i| {
            (i == self.sentence.start || lexemes.is(i - 1, ",")) && lexemes.ends(i, "ing")
                || lexemes.has(i, Is::SPENDING)
                || lexemes.of(i, Of::COSTLY_THINGS)
        })
    }

    /// What something is valued at, listed for, or one of a currency buys.
    pub(super) fn rated(&self, lead: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let at = self.at_or_for(lead);
        let before = at.unwrap_or(lead).checked_sub(1).filter(|b| *b >= self.sentence.start)?;
        let from = lead.saturating_sub(4).max(self.sentence.start);
        let values =
            words!["value", "values", "valued", "valuing", "appraised", "insured", "assessed"];
        let valued = at.and_then(|at| (from..at).rev().find(|i| lexemes.is_any(*i, values)));
        if let Some(verb) = valued {
            return at
                .and_then(|at| self.worth(at))
                .is_none()
                .then(|| self.verdict(FigureKind::Asset, verb, 65))?;
        }
        let listed = listed!(FIGURES, "kind/phrasal/listed");
        if at.is_some() && lexemes.is_any(before, listed) {
            return self.verdict(FigureKind::Price, before, 65);
        }
        if lexemes.is_any(lead, words!["fetch", "fetched", "fetches", "fetching"]) {
            return self.verdict(FigureKind::Price, lead, 65);
        }
        let currency = lexemes.has(before, Is::CURRENCY);
        let bought = lexemes.is_any(lead, words!["bought", "buys", "buy", "equals", "equalled"]);
        (currency && bought && *self.amount.amount.value() < Decimal::from_parts(10_000, 0))
            .then(|| self.verdict(FigureKind::Price, lead, 65))?
    }

    /// The "at" or "for" that leads the amount.
    pub(super) fn at_or_for(&self, lead: usize) -> Option<usize> {
        let first = self.amount.first;
        [lead, lead + 1].into_iter().find(|i| {
            *i < first
                && self.lexemes.is_any(*i, words!["at", "for"])
                && !self.lexemes.is_any(*i + 1, words!["least", "most"])
        })
    }

    /// What a public body is given: "and the city got £2m", "Oslo receives £2m a year".
    pub(super) fn granted(&self, lead: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let gets = lexemes.of(lead, Of::RECEIVING) && !lexemes.of(lead, Of::SELLING);
        if !gets || !self.amount.large {
            return None;
        }
        let at = self.behind_period();
        if let Some(joined) = self.complement() {
            return Some(joined);
        }
        let from = lead.saturating_sub(24).max(self.sentence.start);
        let asks = Is::ASKS | Is::PROPOSES | Is::COMMITS;
        let money = Is::SYMBOL | Is::CURRENCY;
        let asked = (from..lead).find(|i| lexemes.has(*i, asks) && !lexemes.has(*i, Is::MODAL));
        let before = asked.is_some_and(|asked| (asked + 1..lead).any(|i| lexemes.has(i, money)));
        let fields = listed!(FIGURES, "kind/phrasal/fields");
        let field = (lead.saturating_sub(3).max(self.sentence.start)..lead)
            .any(|i| lexemes.is_any(i, fields));
        let sold = lexemes.is(at, "from") || lexemes.is(at, "by") || self.is_given();
        (!sold && (before || field || self.is_public(lead)))
            .then(|| self.verdict(FigureKind::Spending, lead, 60))?
    }

    /// What stands behind a colon, with what for: "the bills she sent: £200 for flowers".
    pub(super) fn listed(&self, lead: usize) -> Option<Verdict> {
        let lexemes = self.lexemes;
        let what = lexemes.is_any(self.behind_period(), words!["for", "on"]);
        if !lexemes.is(lead, ":") || !what || self.percent {
            return None;
        }
        let from = lead.saturating_sub(16).max(self.sentence.start);
        let told = (from..lead).rev().find_map(|i| {
            let charged = lexemes.has(i, Is::SPENDS | Is::COSTS)
                || lexemes.is_any(i, words!["items", "invoices", "billed", "receipts", "bills"]);
            if charged {
                Some(FigureKind::Spending)
            } else {
                noun_kind(self.classes(i)).filter(|k| *k != FigureKind::Asset)
            }
        });
        self.verdict(told.unwrap_or(FigureKind::Spending), lead, 60)
    }

    /// "£2m had been set aside", "the £2m laid out by", "£2m was ring-fenced".
    pub(super) fn laid_behind(&self, at: usize) -> Option<usize> {
        let lexemes = self.lexemes;
        let to = (at + 5).min(self.sentence.end);
        let aux = Is::AUXILIARY | Is::MODAL | Is::ADVERB;
        let verb = (at..to)
            .find(|i| !(lexemes.has(*i, aux) || *i > at && lexemes.are(*i, words!["to", "be"])))?;
        // "£2m is to be made available"
        if verb > at
            && lexemes.is_any(verb, words!["made", "freed", "coughed", "stumped"])
            && lexemes.is_any(verb + 1, words!["available", "up"])
        {
            return Some(verb);
        }
        if lexemes.is(verb, "ring") {
            return laid_out(lexemes, verb + 2);
        }
        if lexemes.of(verb, Of::PUTTING) && verb > at {
            return lexemes.is_any(verb + 1, AWAY).then_some(verb);
        }
        let past = lexemes.ends(verb, "ed")
            || lexemes
                .is_any(verb, words!["set", "laid", "put", "paid", "blown", "thrown", "burnt"]);
        if !past || lexemes.has(verb + 2, Is::DETERMINER) {
            return None;
        }
        laid_out(lexemes, verb + 1)
    }
}
