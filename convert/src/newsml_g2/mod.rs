//! IPTC NewsML-G2.

pub(crate) mod body;
pub(crate) mod names;
pub(crate) mod read;
pub(crate) mod schemes;
mod slots;
pub(crate) mod standard;
mod vocabulary;
pub(crate) mod write;

pub(crate) use read::{read, read_each};
pub(crate) use vocabulary::knowledge_item;
pub(crate) use write::{message, write};

#[cfg(test)]
mod foreign;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod tests;
