//! What of an element has no place in the model, as a piece of XML that says all it needs.

use crate::newsml_g2::names::NAR;
use crate::xml::{Attribute, Element, Node, attribute, escape_text};

/// An element, and which of its parts have been taken.
pub(crate) struct Leftover<'d, 'a> {
    element: Element<'d, 'a>,
    attributes: Vec<&'a str>,
    children: Vec<usize>,
    text: bool,
    name: Option<&'static str>,
}

impl<'d, 'a> Leftover<'d, 'a> {
    pub(crate) const fn of(element: Element<'d, 'a>) -> Self {
        Self { element, attributes: Vec::new(), children: Vec::new(), text: false, name: None }
    }

    /// Takes an attribute, if it has the value that `read` wants.
    pub(crate) fn attribute<T>(
        &mut self,
        name: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let value = read(self.element.attribute(name)?)?;
        let found = self.element.attributes().iter().find(|a| a.qualified() == name);
        self.attributes.extend(found.map(Attribute::qualified));
        Some(value)
    }

    /// Takes an attribute whatever it says.
    pub(crate) fn drop_attribute(&mut self, name: &str) {
        let found = self.element.attributes().iter().find(|a| a.qualified() == name);
        self.attributes.extend(found.map(Attribute::qualified));
    }

    /// Takes every child element that `read` makes something of.
    pub(crate) fn children<T>(
        &mut self,
        mut read: impl FnMut(Element<'d, 'a>) -> Option<T>,
    ) -> Vec<T> {
        let mut out = Vec::new();
        for (i, child) in self.element.elements().enumerate() {
            if !self.children.contains(&i)
                && let Some(value) = read(child)
            {
                self.children.push(i);
                out.push(value);
            }
        }
        out
    }

    /// Takes the first child element that `read` makes something of.
    pub(crate) fn child<T>(
        &mut self,
        mut read: impl FnMut(Element<'d, 'a>) -> Option<T>,
    ) -> Option<T> {
        let mut found = false;
        let mut all = self.children(|child| {
            let value = if found { None } else { read(child) };
            found |= value.is_some();
            value
        });
        all.pop()
    }

    /// Takes all that the element holds, text and elements.
    pub(crate) fn content(&mut self) {
        self.text = true;
    }

    /// The same under another name.
    pub(crate) const fn renamed(mut self, name: &'static str) -> Self {
        self.name = Some(name);
        self
    }

    /// What is left; `None` if nothing is.
    pub(crate) fn piece(self) -> Option<String> {
        let taken = |a: &Attribute<'_>| self.attributes.contains(&a.qualified());
        let attributes = self.element.attributes().iter().any(|a| !taken(a));
        let elements = self.element.elements().count();
        let left = attributes || (!self.text && self.children.len() < elements);
        left.then(|| {
            let mut piece = Piece { root: self.name, ..Piece::default() };
            piece.element(
                self.element,
                &|a| !taken(a),
                &|i| !self.text && !self.children.contains(&i),
                false,
            );
            piece.out
        })
    }
}

/// An element as a piece of XML: in the namespace of NewsML-G2 unless it says another.
pub(crate) fn whole(element: Element<'_, '_>) -> String {
    let mut piece = Piece::default();
    piece.element(element, &|_| true, &|_| true, true);
    piece.out
}

/// Writes pieces so that reading one and writing it again gives the same characters.
#[derive(Default)]
struct Piece<'d> {
    out: String,
    /// Another name for the outermost element.
    root: Option<&'static str>,
    /// The default namespaces of the open elements, innermost last; NewsML-G2's outside.
    defaults: Vec<&'d str>,
    /// The declared prefixes of the open elements.
    prefixes: Vec<(&'d str, &'d str)>,
}

type Wanted<'w, T> = &'w dyn Fn(T) -> bool;

impl<'d> Piece<'d> {
    fn element<'a: 'd>(
        &mut self,
        element: Element<'d, 'a>,
        attributes: &dyn Fn(&'d Attribute<'a>) -> bool,
        children: Wanted<'_, usize>,
        text: bool,
    ) {
        let outside = (self.defaults.len(), self.prefixes.len());
        let name = self.root.take().unwrap_or_else(|| self.name(element));
        self.out.push('<');
        self.out.push_str(name);
        self.declare_element(element, name);
        for a in element.attributes().iter().filter(|a| attributes(a)) {
            self.attribute(element, a);
        }
        let body = self.out.len();
        self.out.push('>');
        let mut number = 0;
        for node in element.nodes() {
            match node {
                Node::Text(content) if text => escape_text(&mut self.out, content),
                Node::Text(_) => {}
                Node::Element(child) => {
                    if children(number) {
                        self.element(child, &|_| true, &|_| true, true);
                    }
                    number += 1;
                }
            }
        }
        if self.out.len() == body + 1 {
            self.out.pop();
            self.out.push_str("/>");
        } else {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
        self.defaults.truncate(outside.0);
        self.prefixes.truncate(outside.1);
    }

    /// The name to write: elements of NewsML-G2 have no prefix.
    fn name<'a: 'd>(&self, element: Element<'d, 'a>) -> &'d str {
        if element.namespace() == NAR { element.name() } else { element.qualified() }
    }

    fn declare_element<'a: 'd>(&mut self, element: Element<'d, 'a>, name: &'d str) {
        let namespace = element.namespace();
        match name.split_once(':') {
            Some((prefix, _)) => self.declare(prefix, namespace),
            None => {
                if self.defaults.last().copied().unwrap_or(NAR) != namespace {
                    attribute(&mut self.out, "xmlns", namespace);
                    self.defaults.push(namespace);
                }
            }
        }
    }

    fn declare(&mut self, prefix: &'d str, namespace: &'d str) {
        let known = self.prefixes.iter().rev().find(|(p, _)| *p == prefix);
        if prefix != "xml" && known.is_none_or(|(_, n)| *n != namespace) {
            attribute(&mut self.out, &format!("xmlns:{prefix}"), namespace);
            self.prefixes.push((prefix, namespace));
        }
    }

    fn attribute<'a: 'd>(&mut self, element: Element<'d, 'a>, a: &'d Attribute<'a>) {
        if let Some((prefix, _)) = a.qualified().split_once(':') {
            self.declare(prefix, element.namespace_of(a));
        }
        attribute(&mut self.out, a.qualified(), &a.value);
    }
}
