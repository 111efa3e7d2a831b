//! The walk through a document.

use std::cell::RefCell;
use std::collections::HashSet;
use std::ops::Range;

use copydesk_model::{Code, Diagnostic};

use super::aliases::Aliases;
use super::payload;
use super::references::References;
use super::table::{Child, Text, Type, newsml, xhtml};
use super::values;
use crate::located::{Finding, Findings, nearest};
use crate::newsml_g2::names::{NAR, XHTML};
use crate::xml::{Element, place_of};
use crate::{Source, codes};

/// The most findings of one file: far more than anybody mends at once.
const MAX_FINDINGS: usize = 1000;

/// The items that a file may hold, or one message with them.
pub(super) const ITEMS: [&str; 6] =
    ["catalogItem", "conceptItem", "knowledgeItem", "newsItem", "packageItem", "planningItem"];

/// Which table an element is checked by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    Newsml,
    /// The properties of an `assert`, which are those of a concept; the schema lets any stand there.
    Assert,
    Xhtml,
}

/// What the walk knows of the document.
pub(super) struct Checker<'s, 'd> {
    pub(super) source: &'s Source,
    root: Element<'d, 's>,
    /// The namespace of NewsML-G2; empty in a document that forgot it.
    nar: &'d str,
    found: Findings,
    /// The prefixes in force.
    pub(super) prefixes: Vec<&'s str>,
    pub(super) aliases: Aliases<'s, 'd>,
    pub(super) references: References<'s, 'd>,
    /// The namespaces of others that were met.
    foreign: HashSet<&'d str>,
    /// Whether unknown names are passed over.
    quiet: bool,
    /// The elements and attributes of today's HTML that were met.
    html: RefCell<HashSet<&'s str>>,
}

impl<'s, 'd> Checker<'s, 'd> {
    pub(super) fn new(source: &'s Source, root: Element<'d, 's>) -> Self {
        Self {
            source,
            root,
            nar: if root.namespace().is_empty() { "" } else { NAR },
            found: Findings::up_to(MAX_FINDINGS),
            prefixes: vec!["xml"],
            aliases: Aliases::default(),
            references: References::default(),
            foreign: HashSet::new(),
            quiet: false,
            html: RefCell::default(),
        }
    }

    pub(super) fn run(mut self) -> Vec<Diagnostic> {
        let name = self.root.name();
        let known = name == "newsMessage" || ITEMS.contains(&name);
        if !known || self.root.namespace() != NAR {
            self.wrong_root(known);
        }
        if known
            && self.root.namespace() == self.nar
            && let Some(child) = global(Language::Newsml, name)
        {
            self.element(self.root, child.1, Language::Newsml);
            self.check_references();
            self.check_anchors(self.root);
        }
        self.found.into_diagnostics(self.source)
    }

    fn wrong_root(&self, known: bool) {
        let (name, namespace) = (self.root.qualified(), self.root.namespace());
        let message = if known {
            let found = if namespace.is_empty() {
                "no namespace".into()
            } else {
                format!("the namespace {namespace:?}")
            };
            format!("found `{name}` in {found}, expected the namespace {NAR:?}")
        } else {
            format!("found the root `{name}`, expected `newsMessage`, {}", values::one_of(&ITEMS))
        };
        let finding = Finding::new(codes::NEWSML_ELEMENT, message, self.root.place());
        let names = ITEMS.into_iter().chain(["newsMessage"]);
        self.add(match nearest(self.root.name(), names) {
            _ if known => finding.help(format!("declare it with xmlns=\"{NAR}\"")),
            Some(near) => finding.help(format!("did you mean `{near}`?")),
            None => finding.help("name the format of the file if it is not NewsML-G2"),
        });
    }

    /// Whether an element or attribute is met for the first time: what is no mistake in HTML of today
    /// is reported once.
    pub(super) fn is_new_in_html(&self, name: &'s str) -> bool {
        self.html.borrow_mut().insert(name)
    }

    /// Whether so much was found that nothing more is looked for.
    pub(super) fn is_full(&self) -> bool {
        self.found.is_full()
    }

    pub(super) fn add(&self, finding: Finding) {
        self.found.add(finding);
    }

    pub(super) fn finding(&self, code: Code, message: String, bytes: Range<usize>) {
        self.found.add(Finding::new(code, message, bytes));
    }

    /// The namespace of a table.
    pub(super) const fn namespace(&self, language: Language) -> &'d str {
        match language {
            Language::Newsml | Language::Assert => self.nar,
            Language::Xhtml => XHTML,
        }
    }

    pub(super) fn is_nar(&self, element: Element<'d, 's>) -> bool {
        element.namespace() == self.nar
    }

    /// The bytes of an attribute.
    pub(super) fn attribute_place(&self, element: Element<'d, 's>, name: &str) -> Range<usize> {
        let tag = element.place();
        let text = self.source.text().get(tag.clone()).unwrap_or_default();
        match place_of(text, name) {
            Some(inside) => tag.start + inside.start..tag.start + inside.end,
            None => tag,
        }
    }

    /// The bytes of the text in an element, or else of its tag.
    pub(super) fn text_place(&self, element: Element<'d, 's>) -> Range<usize> {
        let Some((start, words)) = element.first_words() else { return element.place() };
        // References make text in the file longer than the text that is meant.
        let rest = self.source.text().get(start..).unwrap_or_default();
        let end = if rest.starts_with(words) { words.len() } else { rest.find('<').unwrap_or(0) };
        start..start + end
    }

    /// Checks an element by its type.
    pub(super) fn element(&mut self, e: Element<'d, 's>, of: &'static Type, language: Language) {
        let outside = self.prefixes.len();
        self.prefixes.extend(e.declares());
        self.attributes(e, of, language);
        match of.text {
            Text::Empty => self.no_words(e, of, language),
            Text::Mixed => {}
            Text::Is(form) => self.text(e, form, language),
        }
        if !matches!(of.text, Text::Is(_)) {
            self.children(e, of, language);
        }
        self.rules(e, of, language);
        self.prefixes.truncate(outside);
    }

    fn text(&mut self, e: Element<'d, 's>, form: super::table::Value, language: Language) {
        if let Some(child) = e.elements().next() {
            let message =
                format!("found `{}` in `{}`, expected text only", child.qualified(), e.qualified());
            let code = self.code(codes::NEWSML_ELEMENT, language);
            self.finding(code, message, child.place());
            return;
        }
        let text = e.text();
        if !values::has(form, &text) {
            let what = format!("`{}`", e.qualified());
            self.wrong_value(form, &text, &what, self.text_place(e), language);
        }
    }

    fn no_words(&self, e: Element<'d, 's>, of: &Type, language: Language) {
        let Some((_, words)) = e.first_words() else { return };
        let expected = if of.children.is_empty() { "nothing in it" } else { "only elements in it" };
        let message = format!(
            "found the text {:?} in `{}`, expected {expected}",
            short(words),
            e.qualified()
        );
        let code = match language {
            Language::Xhtml if payload::may_hold_text(e.name()) => codes::NEWSML_PAYLOAD_STRICT,
            _ => self.code(codes::NEWSML_TEXT, language),
        };
        self.finding(code, message, self.text_place(e));
    }

    /// The code of a finding in a table.
    pub(super) const fn code(&self, code: Code, language: Language) -> Code {
        match language {
            Language::Newsml | Language::Assert => code,
            Language::Xhtml => codes::NEWSML_PAYLOAD,
        }
    }

    /// Checks an element that may stand where any may: by its own type, if it has one.
    pub(super) fn lax(&mut self, e: Element<'d, 's>) {
        let language = match e.namespace() {
            ns if ns == self.nar => Language::Newsml,
            XHTML => Language::Xhtml,
            ns => return self.foreign(e, ns),
        };
        match self.known(e, language) {
            Some(child) => self.element(e, child.1, language),
            None => {
                self.unknown(e, language);
                self.inside(e);
            }
        }
    }

    /// The type of an element by its name. An element of today's HTML has that of its like.
    pub(super) fn known(&self, e: Element<'d, 's>, language: Language) -> Option<&'static Child> {
        let name = e.name();
        let like = payload::like(name).filter(|_| language == Language::Xhtml);
        if like.is_some() {
            self.is_new_in_html(e.qualified()).then(|| payload::newer(self, e));
        }
        global(language, like.unwrap_or(name))
    }

    /// Checks what stands in an element that no table has.
    pub(super) fn inside(&mut self, e: Element<'d, 's>) {
        self.references.loosely(e);
        let outside = self.prefixes.len();
        self.prefixes.extend(e.declares());
        e.elements().for_each(|child| self.lax(child));
        self.prefixes.truncate(outside);
    }

    /// Checks something where no unknown name is a surprise.
    pub(super) fn quietly(&mut self, e: Element<'d, 's>, check: fn(&mut Self, Element<'d, 's>)) {
        let outer = std::mem::replace(&mut self.quiet, true);
        check(self, e);
        self.quiet = outer;
    }

    /// An element of a known namespace that no table has.
    fn unknown(&self, e: Element<'d, 's>, language: Language) {
        if self.quiet || self.is_full() {
            return;
        }
        let of = if language == Language::Xhtml { "XHTML" } else { "NewsML-G2" };
        let message = format!("found `{}`, which {of} does not have", e.qualified());
        let near = nearest(e.name(), elements(language).iter().map(|c| c.0));
        let code = match near {
            _ if language == Language::Xhtml => codes::NEWSML_PAYLOAD,
            Some(_) => codes::NEWSML_ELEMENT,
            None => codes::NEWSML_UNKNOWN,
        };
        let finding = Finding::new(code, message, e.place());
        self.add(match near {
            Some(near) => finding.help(format!("did you mean `{near}`?")),
            None => finding.help("give it a namespace of its own"),
        });
    }

    fn foreign(&mut self, e: Element<'d, 's>, namespace: &'d str) {
        if self.foreign.insert(namespace) && !namespace.is_empty() {
            let message = format!(
                "found `{}` of the namespace {namespace:?}, which nothing here can check",
                e.qualified()
            );
            self.finding(codes::NEWSML_EXTENSION, message, e.place());
        }
        self.foreign_attributes(e);
        self.inside(e);
    }
}

/// The elements of a table that have one type everywhere.
pub(super) fn elements(language: Language) -> &'static [Child] {
    match language {
        Language::Newsml | Language::Assert => &newsml::ELEMENTS,
        Language::Xhtml => &xhtml::ELEMENTS,
    }
}

/// The element of a name that has one type everywhere.
pub(super) fn global(language: Language, name: &str) -> Option<&'static Child> {
    let elements = elements(language);
    let found = elements.binary_search_by(|child| child.0.cmp(name)).ok()?;
    elements.get(found)
}

/// Whether a table has an element of this name anywhere.
pub(super) fn is_name(language: Language, name: &str) -> bool {
    let holds = |of: &Child| of.1.child_names().any(|n| n == name);
    let inner = |of: &Child| of.1.children.iter().flat_map(|slot| slot.1).any(holds);
    global(language, name).is_some() || elements(language).iter().any(|of| holds(of) || inner(of))
}

/// The beginning of a text, for a message.
pub(super) fn short(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.into(),
    }
}
