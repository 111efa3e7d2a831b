//! What is wrong with children that do not fit: the fewest things that explain it.

use super::checker::{Checker, Language, elements, is_name};
use super::children::is;
use super::payload;
use super::table::{Child, Slot};
use crate::codes;
use crate::located::{Finding, nearest};
use crate::xml::Element;

/// How many names of elements a message lists.
const MAX_NAMES: usize = 6;

/// For how many unknown children of one element a name that was meant is looked for.
const MAX_GUESSES: usize = 1000;

/// A child, and what it is.
struct Kid<'s, 'd> {
    element: Element<'d, 's>,
    /// Its place in the order, and its type there.
    slot: Option<(usize, &'static Child)>,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Fits,
    /// It should stand elsewhere.
    Moved,
    /// Another stands where only one may; the number of the first.
    Second(usize),
    Unknown,
}

struct Diagnosis<'c, 's, 'd> {
    checker: &'c Checker<'s, 'd>,
    parent: Element<'d, 's>,
    slots: &'static [Slot],
    language: Language,
    kids: Vec<Kid<'s, 'd>>,
    /// Slots that have a child, or whose lack is reported.
    settled: Vec<bool>,
}

impl<'s, 'd> Checker<'s, 'd> {
    /// Reports what is wrong, and gives what each child is taken for.
    pub(super) fn diagnose(
        &self,
        parent: Element<'d, 's>,
        kids: &[Element<'d, 's>],
        slots: &'static [Slot],
        language: Language,
    ) -> Vec<Option<&'static Child>> {
        let mut diagnosis = Diagnosis {
            checker: self,
            parent,
            slots,
            language,
            kids: Vec::with_capacity(kids.len()),
            settled: vec![false; slots.len()],
        };
        diagnosis.place(kids);
        diagnosis.find_moved();
        diagnosis.report_kids();
        diagnosis.report_missing();
        let child = |kid: &Kid<'s, 'd>| {
            let own = kid.element.namespace() == self.namespace(language);
            kid.slot
                .map(|(_, child)| child)
                .or_else(|| self.known(kid.element, language).filter(|_| own))
        };
        diagnosis.kids.iter().map(child).collect()
    }
}

impl<'s, 'd> Diagnosis<'_, 's, 'd> {
    /// Finds the slot of each child. One with a misspelt name gets that of the name that is meant.
    fn place(&mut self, kids: &[Element<'d, 's>]) {
        let mut first = vec![None; self.slots.len()];
        let mut unknown = 0;
        for (number, element) in kids.iter().enumerate() {
            let mut slot = self.slot(*element, &first);
            let mut state = State::Fits;
            if slot.is_none() {
                unknown += 1;
                let meant = if unknown > MAX_GUESSES { None } else { self.meant(*element) };
                slot = meant.and_then(|name| self.slot_named(name));
                state = State::Unknown;
            }
            if let Some((at, _)) = slot
                && let Some(first) = first.get_mut(at)
            {
                let many = self.slots.get(at).is_some_and(|slot| slot.0.is_many());
                match *first {
                    Some(other) if !many && state == State::Fits => state = State::Second(other),
                    None => *first = Some(number),
                    _ => {}
                }
            }
            self.kids.push(Kid { element: *element, slot, state });
        }
        self.settled = first.iter().map(Option::is_some).collect();
    }

    /// The first slot that takes the element, one with room before one without.
    fn slot(&self, e: Element<'d, 's>, first: &[Option<usize>]) -> Option<(usize, &'static Child)> {
        let own = self.checker.namespace(self.language);
        let takes = |slot: &'static Slot| slot.1.iter().find(|c| is(e, c, own));
        let mut found = self.slots.iter().enumerate().filter_map(|(at, s)| Some((at, takes(s)?)));
        let full = |at: usize| {
            let many = self.slots.get(at).is_some_and(|slot| slot.0.is_many());
            !many && first.get(at).is_some_and(Option::is_some)
        };
        let one = found.next()?;
        if full(one.0) { found.find(|(at, _)| !full(*at)).or(Some(one)) } else { Some(one) }
    }

    fn slot_named(&self, name: &str) -> Option<(usize, &'static Child)> {
        let named = |slot: &'static Slot| slot.1.iter().find(|child| child.0 == name);
        self.slots.iter().enumerate().find_map(|(at, slot)| Some((at, named(slot)?)))
    }

    fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        let children = self.slots.iter().flat_map(|slot| slot.1);
        children.filter(|child| !child.is_wild()).map(|child| child.0)
    }

    /// The name that was meant by one that the table does not have.
    fn meant(&self, e: Element<'d, 's>) -> Option<&'static str> {
        let own = self.checker.namespace(self.language);
        if e.namespace() != own {
            // The right name in the wrong namespace.
            return self.names().find(|name| e.namespace().is_empty() && *name == e.name());
        }
        let newer = self.language == Language::Xhtml && payload::like(e.name()).is_some();
        let known = newer || self.checker.is_full() || is_name(self.language, e.name());
        if known { None } else { nearest(e.name(), self.names()) }
    }

    /// Finds the fewest children that must move so that the others are in order.
    fn find_moved(&mut self) {
        // How many can stay from a slot on, at most; and for each child, if it stays.
        let mut best = vec![0_usize; self.slots.len() + 1];
        let mut lengths = vec![0; self.kids.len()];
        for (kid, length) in self.kids.iter().zip(&mut lengths).rev() {
            let Some((at, _)) = kid.slot.filter(|_| !matches!(kid.state, State::Second(_))) else {
                continue;
            };
            *length = 1 + best.get(at).copied().unwrap_or_default();
            for cell in best.iter_mut().take(at + 1) {
                *cell = (*cell).max(*length);
            }
        }
        // Of several ways the one that keeps the earlier children.
        let mut left = best.first().copied().unwrap_or_default();
        for (kid, length) in self.kids.iter_mut().zip(lengths) {
            match kid.slot {
                Some(_) if length == left && left > 0 => left -= 1,
                Some(_) if kid.state == State::Fits => kid.state = State::Moved,
                _ => {}
            }
        }
    }

    fn report_kids(&mut self) {
        for number in 0..self.kids.len() {
            let Some(kid) = self.kids.get(number).filter(|_| !self.checker.is_full()) else {
                return;
            };
            match kid.state {
                State::Fits => {}
                State::Moved => self.report_moved(number, kid),
                State::Second(first) => self.report_second(kid, first),
                State::Unknown => {
                    let settled = self.report_unknown(number, kid);
                    if let Some(cell) = settled.and_then(|at| self.settled.get_mut(at)) {
                        *cell = true;
                    }
                }
            }
        }
    }

    fn report_moved(&self, number: usize, kid: &Kid<'s, 'd>) {
        let at = kid.slot.map_or(0, |(at, _)| at);
        let fits = |other: &&Kid<'s, 'd>| other.state == State::Fits;
        let slot = |other: &Kid<'s, 'd>| other.slot.map_or(0, |(at, _)| at);
        let mut before = self.kids.iter().take(number).filter(fits);
        let mut after = self.kids.iter().skip(number).rev().filter(fits);
        let (name, found, other, expected) = if let Some(other) = before.find(|o| slot(o) > at) {
            (kid.element.qualified(), "after", other, "before")
        } else if let Some(other) = after.find(|o| slot(o) < at) {
            (kid.element.qualified(), "before", other, "after")
        } else {
            return;
        };
        let line = self.checker.source.location(other.element.place()).line;
        let other = other.element.qualified();
        let message = format!(
            "found `{name}` {found} `{other}` in `{}`, expected it {expected} that",
            self.parent.qualified()
        );
        let help = format!("move it {expected} `{other}` on line {line}");
        let code = match self.language {
            Language::Assert => codes::NEWSML_ASSERT,
            _ => self.checker.code(codes::NEWSML_ORDER, self.language),
        };
        self.checker.add(Finding::new(code, message, kid.element.place()).help(help));
    }

    fn report_second(&self, kid: &Kid<'s, 'd>, first: usize) {
        let Some(first) = self.kids.get(first) else { return };
        let (name, other) = (kid.element.qualified(), first.element.qualified());
        let parent = self.parent.qualified();
        let message = if name == other {
            format!("found a second `{name}` in `{parent}`, expected at most one")
        } else {
            format!("found `{name}` beside `{other}` in `{parent}`, expected only one of them")
        };
        let code = match self.language {
            Language::Assert => codes::NEWSML_ASSERT,
            _ => self.checker.code(codes::NEWSML_DUPLICATE, self.language),
        };
        let mut finding =
            Finding::new(code, message, kid.element.place()).help("take one of them out");
        finding.first = Some(first.element.place().start);
        self.checker.add(finding);
    }

    /// Reports a child that may not stand here, and gives the slot that it fills by mistake.
    fn report_unknown(&self, number: usize, kid: &Kid<'s, 'd>) -> Option<usize> {
        let e = kid.element;
        let own = e.namespace() == self.checker.namespace(self.language);
        let exists = own && is_name(self.language, e.name());
        let (expected, settled) = self.expected(number);
        let what = match e.namespace() {
            "" if !own => format!("`{}` without a namespace", e.qualified()),
            namespace if !own => format!("`{}` of the namespace {namespace:?}", e.qualified()),
            _ => format!("`{}`", e.qualified()),
        };
        let expected = match kid.slot {
            Some((_, child)) => format!("`{}`", child.0),
            None if self.language == Language::Assert => "a property of a concept".into(),
            None => expected,
        };
        let message = format!("found {what} in `{}`, expected {expected}", self.parent.qualified());
        let code = match self.language {
            Language::Xhtml => payload::code(self.parent.name(), e, own),
            Language::Assert if exists => codes::NEWSML_ASSERT,
            Language::Assert if kid.slot.is_none() => codes::NEWSML_UNKNOWN,
            _ => codes::NEWSML_ELEMENT,
        };
        // What today's HTML allows is reported once, and its own elements by themselves.
        if code == codes::NEWSML_PAYLOAD_STRICT
            && (payload::like(e.name()).is_some() || !self.checker.is_new_in_html(e.qualified()))
        {
            return settled;
        }
        let finding = Finding::new(code, message, e.place());
        self.checker.add(match kid.slot {
            Some((_, child)) if !own => finding.help(format!(
                "declare the namespace {:?} for `{}`",
                self.checker.namespace(self.language),
                child.0
            )),
            Some((_, child)) => finding.help(format!("did you mean `{}`?", child.0)),
            None => match self.elsewhere(e.name()).filter(|_| exists) {
                Some(holders) => finding.help(format!("move it: it may stand in {holders}")),
                None => finding.help("take it out"),
            },
        });
        if kid.slot.is_some() { None } else { settled }
    }

    /// What may stand at a child's place, and the first of it that must.
    fn expected(&self, number: usize) -> (String, Option<usize>) {
        let before = self.kids.iter().take(number).rev().find(|k| k.state == State::Fits);
        let from = before.and_then(|kid| kid.slot).map_or(0, |(at, _)| at);
        let is_open =
            |at: usize, slot: &Slot| slot.0.is_many() || !self.settled.get(at).is_some_and(|s| *s);
        let mut names: Vec<&str> = Vec::new();
        let mut required = None;
        for (at, slot) in self.slots.iter().enumerate().skip(from) {
            if is_open(at, slot) {
                names.extend(slot.1.iter().map(Child::shown));
            }
            if slot.0.is_required() && !self.settled.get(at).is_some_and(|s| *s) {
                required = Some(at);
                break;
            }
        }
        let all = names.len();
        names.truncate(MAX_NAMES);
        let quoted: Vec<_> = names
            .iter()
            .map(|n| if n.contains(' ') { (*n).to_owned() } else { format!("`{n}`") })
            .collect();
        let text = match quoted.split_last() {
            None => "nothing more".to_owned(),
            Some((last, [])) => last.clone(),
            Some(_) if all > MAX_NAMES => format!("{} or others", quoted.join(", ")),
            Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        };
        (text, required)
    }

    /// The elements that may hold one of this name.
    fn elsewhere(&self, name: &str) -> Option<String> {
        let mut names: Vec<&str> = Vec::new();
        for of in elements(self.language) {
            let inner = of.1.children.iter().flat_map(|slot| slot.1);
            for child in std::iter::once(of).chain(inner) {
                let holds = child.1.child_names().any(|n| n == name);
                if holds && !names.contains(&child.0) {
                    names.push(child.0);
                }
            }
        }
        // The parts of an item are where most people look.
        names.sort_by_key(|n| !matches!(*n, "itemMeta" | "contentMeta" | "body"));
        names.truncate(3);
        if names.is_empty() { None } else { Some(super::values::one_of(&names)) }
    }

    fn report_missing(&self) {
        if self.language == Language::Assert {
            return;
        }
        for (at, slot) in self.slots.iter().enumerate() {
            if !slot.0.is_required() || self.settled.get(at).is_some_and(|s| *s) {
                continue;
            }
            let names: Vec<_> =
                slot.1.iter().filter(|c| !c.is_wild()).map(|c| c.0).take(MAX_NAMES).collect();
            let wanted = if names.is_empty() {
                slot.1.first().map_or("element", |c| c.shown().trim_start_matches("an ")).into()
            } else {
                super::values::one_of(&names)
            };
            let parent = self.parent.qualified();
            let later = |kid: &&Kid<'s, 'd>| {
                kid.state == State::Fits && kid.slot.is_some_and(|(s, _)| s > at)
            };
            let next = self.kids.iter().find(later);
            let (place, message) = match next {
                Some(next) => (
                    next.element.place(),
                    format!(
                        "found `{}` without {wanted} before it in `{parent}`, expected it",
                        next.element.qualified()
                    ),
                ),
                None => (
                    self.parent.place(),
                    format!(
                        "found no {wanted} in `{parent}`, expected {}",
                        if slot.0.is_many() { "at least one" } else { "one" }
                    ),
                ),
            };
            let code = match self.language {
                Language::Xhtml => codes::NEWSML_PAYLOAD_STRICT,
                _ => codes::NEWSML_MISSING,
            };
            let help = match (next, names.first()) {
                (Some(next), Some(name)) => {
                    format!("add `{name}` before `{}`", next.element.qualified())
                }
                (None, Some(name)) => format!("add `{name}` to it"),
                _ => "add it".into(),
            };
            self.checker.add(Finding::new(code, message, place).help(help));
        }
    }
}
