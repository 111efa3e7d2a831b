//! IPTC NewsML-G2.

mod body;
mod names;
mod read;
mod schema;
mod schemes;
mod slots;
mod write;

pub(crate) use read::read;
pub(crate) use write::write;

#[cfg(test)]
mod tests;
