//! What is reported, and what of it fails: the choice of rules, the configuration, comments in files,
//! and the baseline.

mod bar;
mod baseline;
mod comments;
mod config;
mod config_reader;
mod config_schema;
mod select;
mod suppress;

pub(crate) use bar::FailOn;
pub(crate) use baseline::{Baseline, Recorder};
pub(crate) use config::{BadConfig, Config, ConfigSource, Configs};
pub(crate) use config_reader::check as check_configuration;
pub(crate) use config_schema::schema as config_schema;
pub(crate) use select::{Layer, judge, selectors};
pub(crate) use suppress::suppress;
