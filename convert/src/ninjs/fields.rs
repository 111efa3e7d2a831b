//! The properties of an object of JSON, of which each is taken once.

use copydesk_model::{Text, is_allowed};

use crate::located::{Entry, Node, Value};

/// An object that is being read.
pub(super) struct Fields<'n, 's> {
    entries: &'n [Entry<'s>],
    taken: Vec<bool>,
}

impl<'n, 's> Fields<'n, 's> {
    /// The properties of a value; `None` if it is no object.
    pub(super) fn of(node: &'n Node<'s>) -> Option<Self> {
        match &node.value {
            Value::Object(entries) => Some(Self { entries, taken: vec![false; entries.len()] }),
            _ => None,
        }
    }

    /// Whether there is a property whose name begins like this, in any case.
    pub(super) fn has(&self, prefix: &str) -> bool {
        self.entries.iter().any(|entry| begins(&entry.key, prefix))
    }

    /// Takes the first property of these names, in any case, that says something.
    pub(super) fn take(&mut self, names: &[&str]) -> Option<&'n Node<'s>> {
        let mut found = None;
        for name in names {
            for (entry, taken) in self.entries.iter().zip(&mut self.taken) {
                if entry.key.eq_ignore_ascii_case(name) && !*taken && found.is_none() {
                    *taken = true;
                    found = Some(&entry.node).filter(|node| !is_empty(node));
                }
            }
        }
        found
    }

    /// Takes the text of a property: a string or a number.
    pub(super) fn text(&mut self, names: &[&str]) -> Option<Text> {
        self.take(names).and_then(text)
    }

    /// Takes every property whose name begins like this: the rest of its name, and its value.
    pub(super) fn take_all(&mut self, prefix: &str) -> Vec<(&'n str, &'n Node<'s>)> {
        let mut found = Vec::new();
        for (entry, taken) in self.entries.iter().zip(&mut self.taken) {
            if begins(&entry.key, prefix) && !*taken {
                *taken = true;
                found.push((entry.key.get(prefix.len()..).unwrap_or_default(), &entry.node));
            }
        }
        found.retain(|(_, node)| !is_empty(node));
        found
    }

    /// The names of the properties that nobody has taken, without those that say nothing.
    pub(super) fn left(&self) -> impl Iterator<Item = &'n str> {
        let both = self.entries.iter().zip(&self.taken);
        both.filter(|(entry, taken)| !**taken && !is_empty(&entry.node))
            .map(|(entry, _)| &*entry.key)
    }
}

fn begins(key: &str, prefix: &str) -> bool {
    key.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

fn is_empty(node: &Node<'_>) -> bool {
    match &node.value {
        Value::Null => true,
        Value::Text(text) => text.trim().is_empty(),
        Value::List(items) => items.iter().all(is_empty),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    }
}

/// The string or number that a value is, as written.
pub(super) fn string(node: &Node<'_>) -> Option<String> {
    match &node.value {
        Value::Text(text) | Value::Plain(text) => {
            Some(text.chars().filter(|c| is_allowed(*c)).collect())
        }
        Value::Number(number) => Some((*number).to_owned()),
        _ => None,
    }
}

/// The string or number that a value is, as a line.
pub(super) fn text(node: &Node<'_>) -> Option<Text> {
    Text::new(string(node)?).ok()
}

/// The values of a list; those of an object, with their names; or the value itself.
pub(super) fn each<'n, 's>(node: &'n Node<'s>) -> Vec<(Option<&'n str>, &'n Node<'s>)> {
    match &node.value {
        Value::List(items) => items.iter().map(|item| (None, item)).collect(),
        Value::Object(entries) if entries.iter().all(|e| is_object(&e.node)) => {
            entries.iter().map(|entry| (Some(&*entry.key), &entry.node)).collect()
        }
        _ => vec![(None, node)],
    }
}

const fn is_object(node: &Node<'_>) -> bool {
    matches!(node.value, Value::Object(_))
}
