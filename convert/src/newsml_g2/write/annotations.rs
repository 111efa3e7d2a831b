//! Writes parties, quotes, events and figures as `assert`.

use copydesk_model::{
    Amount, Anchor, Basis, Confidence, Event, EventDate, Figure, FigureKind, Id, Origin, Party,
    Quote, Reference,
};

use super::derived::approximate;
use super::item::Item;
use crate::digits::push_number;
use crate::newsml_g2::names::{
    IS_A, bound, commitment, event, figure, how, kind, occurrence, own, party, quotation, rel, unit,
};
use crate::xml::{attribute, escape_text, push};

const PROPERTY: &str = "conceptExtProperty";

/// Writes the subjects of parties and events, to stand among those of the article.
pub(super) fn subjects(item: &mut Item<'_, '_>) {
    for p in &item.article.parties {
        item.subject(party::code(p.kind), kind::PARTY, &p.id, p.origin, p.confidence, &p.name);
    }
    for e in &item.article.events {
        let name = e.name.as_ref().unwrap_or(&e.trigger.words);
        item.subject("cpnat:event", kind::EVENT, &e.id, e.origin, e.confidence, name);
    }
}

/// Writes all annotations.
pub(super) fn write(item: &mut Item<'_, '_>) {
    let article = item.article;
    article.parties.iter().for_each(|p| item.party(p));
    article.events.iter().for_each(|e| item.event(e));
    article.quotes.iter().for_each(|q| item.quote(q));
    article.figures.iter().for_each(|f| item.figure(f));
    item.carried("newsItem", "assert");
    for q in &article.quotes {
        let first = q.segments.first();
        item.inline_ref(kind::QUOTE, &q.id, q.origin, q.confidence, first);
    }
    for f in &article.figures {
        item.inline_ref(kind::FIGURE, &f.id, f.origin, f.confidence, Some(&f.mention));
    }
    item.carried("newsItem", "inlineRef");
}

impl Item<'_, '_> {
    /// Writes the name of an annotation.
    pub(super) fn literal(&mut self, kind: &str, id: &Id) {
        // An id has no character that is escaped.
        push!(self.out, " literal=\"", kind, "/", id.as_str(), "\"");
    }

    fn made_by(&mut self, origin: Origin) {
        if let Some(how) = how(origin) {
            push!(self.out, " how=\"", how, "\"");
        }
    }

    fn sure(&mut self, confidence: Option<Confidence>) {
        if let Some(confidence) = confidence {
            self.out.push_str(" confidence=\"");
            push_number(self.out, confidence.percent().into());
            self.out.push('"');
        }
    }

    fn subject(
        &mut self,
        class: &str,
        kind: &str,
        id: &Id,
        origin: Origin,
        confidence: Option<Confidence>,
        name: &str,
    ) {
        push!(self.out, "<subject type=\"", class, "\"");
        self.literal(kind, id);
        self.made_by(origin);
        self.sure(confidence);
        self.out.push_str("><name>");
        escape_text(self.out, name);
        self.out.push_str("</name>\n</subject>\n");
    }

    fn inline_ref(
        &mut self,
        kind: &str,
        id: &Id,
        origin: Origin,
        confidence: Option<Confidence>,
        at: Option<&Anchor>,
    ) {
        self.out.push_str("<inlineRef idrefs=\"");
        self.places.push_container(self.out, at);
        self.out.push('"');
        self.literal(kind, id);
        self.made_by(origin);
        self.sure(confidence);
        self.out.push_str("/>\n");
    }

    /// Begins an `assert`: what it is and what it is called.
    fn open_assert(&mut self, kind: &str, id: &Id, origin: Origin, language: Option<&str>) {
        self.out.push_str("<assert");
        self.literal(kind, id);
        self.made_by(origin);
        if let Some(language) = language {
            attribute(self.out, "xml:lang", language);
        }
        self.out.push_str(">\n");
    }

    fn named(&mut self, class: &str, name: &str) {
        self.open_name(class);
        escape_text(self.out, name);
        self.out.push_str("</name>\n");
    }

    fn open_name(&mut self, class: &str) {
        push!(self.out, "<type qcode=\"", class, "\"/><name>");
    }

    fn close_assert(&mut self) {
        self.out.push_str("</assert>\n");
    }

    fn party(&mut self, party: &Party) {
        let Party { id, kind, name, title, affiliation, mentions, confidence: _, origin } = party;
        self.open_assert(kind::PARTY, id, *origin, None);
        self.named(party::code(*kind), name);
        if let Some(title) = title {
            self.text_element("definition", title);
        }
        if let Some(affiliation) = affiliation {
            self.reference("related", Some(rel::AFFILIATION), affiliation);
        }
        mentions.iter().for_each(|mention| self.anchor(mention));
        self.close_assert();
    }

    fn quote(&mut self, quote: &Quote) {
        let Quote { id, kind, segments, speakers, cue, language, confidence: _, origin } = quote;
        self.open_assert(kind::QUOTE, id, *origin, language.as_ref().map(|l| l.as_str()));
        self.open_name("cpnat:abstract");
        for (i, segment) in segments.iter().enumerate() {
            self.out.push_str(if i > 0 { " " } else { "" });
            escape_text(self.out, &segment.words);
        }
        self.out.push_str("</name>\n");
        self.related_code(IS_A, own::QUOTATION);
        for speaker in speakers {
            self.reference("related", Some(rel::SPEAKER), speaker);
        }
        cue.iter().for_each(|cue| self.words(rel::CUE, cue, None));
        self.property_code(PROPERTY, rel::QUOTATION_KIND, quotation::code(*kind));
        segments.iter().for_each(|segment| self.anchor(segment));
        self.close_assert();
    }

    fn event(&mut self, e: &Event) {
        let Event {
            id,
            kind,
            trigger,
            name,
            status,
            date,
            place,
            participants,
            confidence: _,
            origin,
        } = e;
        self.open_assert(kind::EVENT, id, *origin, None);
        self.named("cpnat:event", name.as_ref().unwrap_or(&trigger.words));
        let status = occurrence::code(*status);
        match date.as_ref().and_then(dates) {
            Some(dates) => self.event_details(&dates, status, place.as_ref(), participants),
            None => {
                self.related_code(rel::OCCUR_STATUS, status);
                place.iter().for_each(|to| self.reference("related", Some(rel::LOCATION), to));
                for to in participants {
                    self.reference("related", Some(rel::PARTICIPANT), to);
                }
            }
        }
        self.property_code(PROPERTY, rel::EVENT_KIND, event::code(*kind));
        if let Some(name) = name {
            self.property(PROPERTY, rel::EVENT_NAME, name);
        }
        self.words(rel::TRIGGER, trigger, None);
        date.iter().for_each(|date| self.event_date(date));
        self.close_assert();
    }

    /// The standard's own description of a dated event; it demands a start.
    fn event_details(
        &mut self,
        dates: &(String, Option<String>),
        status: &str,
        place: Option<&Reference>,
        participants: &[Reference],
    ) {
        self.out.push_str("<eventDetails>\n<dates><start>");
        self.out.push_str(&dates.0);
        self.out.push_str("</start>");
        if let Some(end) = &dates.1 {
            self.out.push_str(&format!("<end>{end}</end>"));
        }
        push!(self.out, "</dates>\n<occurStatus qcode=\"", status, "\"/>\n");
        place.iter().for_each(|to| self.reference("location", None, to));
        participants.iter().for_each(|to| self.reference("participant", None, to));
        self.out.push_str("</eventDetails>\n");
    }

    fn event_date(&mut self, date: &EventDate) {
        let EventDate { mention, value } = date;
        self.open_property(PROPERTY, rel::DATE);
        attribute(self.out, "value", &mention.words);
        attribute(self.out, "valuedatatype", "xs:string");
        self.out.push('>');
        self.place(mention);
        if let Some(value) = value {
            self.related_value(rel::VALUE, &value.to_string());
        }
        self.out.push_str("</conceptExtProperty>\n");
    }

    fn figure(&mut self, f: &Figure) {
        let Figure {
            id,
            kind,
            mention,
            amount,
            bound,
            basis,
            status,
            purpose,
            spender,
            recipient,
            period,
            part_of,
            conversion_of,
            confidence: _,
            origin,
        } = f;
        self.open_assert(kind::FIGURE, id, *origin, None);
        self.named("cpnat:abstract", &mention.words);
        let spending = *kind == FigureKind::Spending;
        self.related_code(IS_A, if spending { own::SPENDING_FIGURE } else { own::FIGURE });
        spender.iter().for_each(|to| self.reference("related", Some(rel::PAYER), to));
        recipient.iter().for_each(|to| self.reference("related", Some(rel::RECIPIENT), to));
        part_of.iter().for_each(|to| self.related_figure(rel::PART_OF, to));
        conversion_of.iter().for_each(|to| self.related_figure(rel::CONVERSION_OF, to));
        self.property_code(PROPERTY, rel::FIGURE_KIND, figure::code(*kind));
        self.amount(amount);
        self.property_code(PROPERTY, rel::BOUND, bound::code(*bound));
        if let Some(Basis { mention, implicit }) = basis {
            self.words(rel::BASIS, mention, implicit.then_some("why:inferred"));
        }
        if let Some(status) = status {
            self.property_code(PROPERTY, rel::COMMITMENT, commitment::code(*status));
        }
        purpose.iter().for_each(|purpose| self.words(rel::PURPOSE, purpose, None));
        period.iter().for_each(|period| self.words(rel::PERIOD, period, None));
        self.anchor(mention);
        self.close_assert();
    }

    fn related_figure(&mut self, relation: &str, to: &Id) {
        push!(self.out, "<related rel=\"", relation, "\"");
        self.literal(kind::FIGURE, to);
        self.out.push_str("/>\n");
    }

    fn amount(&mut self, amount: &Amount) {
        let ends = [(rel::AMOUNT, Some(amount.value())), (rel::HIGH, amount.high())];
        let (attribute_name, unit) = unit(amount.unit());
        for (relation, value) in ends {
            let Some(value) = value else { continue };
            self.open_property(PROPERTY, relation);
            attribute(self.out, "value", &value.to_string());
            attribute(self.out, "valuedatatype", "xs:decimal");
            attribute(self.out, attribute_name, &unit);
            self.out.push_str("/>\n");
        }
    }
}

/// Start and end of a date, where the standard can hold the start.
fn dates(date: &EventDate) -> Option<(String, Option<String>)> {
    let value = date.value?;
    let start = approximate(value.start()?)?;
    let end = value.end().filter(|_| value.is_interval()).and_then(approximate);
    Some((start, end))
}
