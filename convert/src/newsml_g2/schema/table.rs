//! The types of the standard, read from a table.

use std::collections::HashMap;
use std::sync::OnceLock;

static TYPES: &str = include_str!("types.txt");

/// What an element of a type may hold.
#[derive(Debug, Default)]
pub(super) struct Type {
    /// `none`, `mixed`, or `=` and a form.
    pub(super) text: &'static str,
    pub(super) attributes: Vec<AttributeType>,
    /// Whether attributes of other namespaces may stand there.
    pub(super) foreign_attributes: bool,
    pub(super) children: Vec<Particle>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct AttributeType {
    pub(super) name: &'static str,
    pub(super) form: &'static str,
    pub(super) required: bool,
}

/// Children that stand in one place of the order.
#[derive(Debug)]
pub(super) struct Particle {
    /// Names with their types.
    pub(super) names: Vec<(&'static str, &'static str)>,
    pub(super) required: bool,
    pub(super) many: bool,
}

/// All types, and the types of the elements that have one everywhere.
#[derive(Debug, Default)]
pub(super) struct Table {
    types: HashMap<&'static str, Type>,
    elements: HashMap<&'static str, &'static str>,
}

impl Table {
    /// The table. It is made when the first article carries something.
    pub(super) fn get() -> &'static Self {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(Self::read)
    }

    pub(super) fn of_type(&self, name: &str) -> Option<&Type> {
        self.types.get(name)
    }

    pub(super) fn of_element(&self, name: &str) -> Option<&'static str> {
        self.elements.get(name).copied()
    }

    fn read() -> Self {
        let mut table = Self::default();
        let mut groups: HashMap<&str, &'static str> = HashMap::new();
        let mut lines = TYPES.lines().filter(|line| !line.starts_with("//"));
        while let Some(line) = lines.next() {
            let mut words = line.split_ascii_whitespace();
            match (words.next(), words.next(), words.next()) {
                (Some("group"), Some(name), None) => {
                    groups.insert(name, lines.next().unwrap_or_default());
                }
                (Some("type"), Some(name), None) => {
                    let mut next = || lines.next().unwrap_or_default();
                    let mut found = Type { text: next().trim(), ..Type::default() };
                    found.attributes(next(), &groups);
                    found.children = next().split_ascii_whitespace().map(particle).collect();
                    table.types.insert(name, found);
                }
                (Some("element"), Some(name), Some(of)) => {
                    table.elements.insert(name, of);
                }
                _ => {}
            }
        }
        table
    }
}

impl Type {
    fn attributes(&mut self, line: &'static str, groups: &HashMap<&str, &'static str>) {
        for word in line.split_ascii_whitespace() {
            if let Some(group) = word.strip_prefix('@') {
                let group = groups.get(group).copied().unwrap_or_default();
                self.attributes.extend(group.split_ascii_whitespace().filter_map(attribute));
            } else if word == "*" {
                self.foreign_attributes = true;
            } else {
                self.attributes.extend(attribute(word));
            }
        }
    }
}

fn attribute(word: &'static str) -> Option<AttributeType> {
    let (name, form) = word.split_once('=')?;
    let plain = name.strip_suffix('!');
    Some(AttributeType { name: plain.unwrap_or(name), form, required: plain.is_some() })
}

fn particle(word: &'static str) -> Particle {
    let (names, often) = match word.char_indices().next_back() {
        Some((at, often @ ('?' | '*' | '+'))) => (word.get(..at).unwrap_or_default(), often),
        _ => (word, ' '),
    };
    let name = |name: &'static str| name.split_once(':').unwrap_or((name, ""));
    Particle {
        names: names.split('|').map(name).collect(),
        required: matches!(often, '+' | ' '),
        many: matches!(often, '*' | '+'),
    }
}
