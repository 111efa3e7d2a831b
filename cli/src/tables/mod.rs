//! What was found in articles as flat tables: quotes, figures and events, one row for each.
//!
//! Tables are no format of articles: a row knows nothing of the text around it, and nothing is read
//! back from one. So they stand beside the formats, and what they cannot hold is said in the manual.

mod cell;
mod comma;
mod events;
mod figures;
#[cfg(feature = "parquet")]
mod parquet;
mod quotes;
mod rows;

use std::io::{self, Write};

use clap::ValueEnum;

pub(crate) use rows::Rows;

use self::cell::{Column, Row};

/// A table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Table {
    /// What is quoted, and who said it
    Quotes,
    /// Amounts of money and percentages
    Figures,
    /// What happened, when and where
    Events,
}

impl Table {
    pub(crate) const ALL: [Self; 3] = [Self::Quotes, Self::Figures, Self::Events];

    /// The name, which is also that of its file.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Quotes => "quotes",
            Self::Figures => "figures",
            Self::Events => "events",
        }
    }

    /// The table of this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.name().eq_ignore_ascii_case(name))
    }

    /// The columns that only this table has.
    fn own_columns(self) -> &'static [Column] {
        match self {
            Self::Quotes => &quotes::COLUMNS,
            Self::Figures => &figures::COLUMNS,
            Self::Events => &events::COLUMNS,
        }
    }

    /// All columns, those of the article first.
    fn columns(self) -> impl Iterator<Item = &'static Column> {
        rows::ARTICLE.iter().chain(self.own_columns())
    }
}

/// What a table is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TableFormat {
    /// Comma-separated values.
    Csv,
    /// Apache Parquet.
    #[cfg(feature = "parquet")]
    Parquet,
}

impl TableFormat {
    pub(crate) const ALL: &'static [Self] = &[
        Self::Csv,
        #[cfg(feature = "parquet")]
        Self::Parquet,
    ];

    /// The name, which is also the ending of its files.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            #[cfg(feature = "parquet")]
            Self::Parquet => "parquet",
        }
    }

    /// What it is, in a few words.
    pub(crate) const fn summary(self) -> &'static str {
        match self {
            Self::Csv => "a table of quotes, figures or events; only written",
            #[cfg(feature = "parquet")]
            Self::Parquet => "the same with types, as Apache Parquet; only written",
        }
    }

    /// The format of this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.name().eq_ignore_ascii_case(name))
    }

    /// Begins a table.
    pub(crate) fn open<W: Write + Send>(self, table: Table, out: W) -> io::Result<Printer<W>> {
        Ok(match self {
            Self::Csv => Printer::Csv(comma::Printer::new(table, out)?.into()),
            #[cfg(feature = "parquet")]
            Self::Parquet => Printer::Parquet(parquet::Printer::new(table, out)?.into()),
        })
    }
}

/// A table that is being written.
pub(crate) enum Printer<W: Write + Send> {
    Csv(Box<comma::Printer<W>>),
    #[cfg(feature = "parquet")]
    Parquet(Box<parquet::Printer<W>>),
}

impl<W: Write + Send> Printer<W> {
    /// Adds the rows of an article.
    pub(crate) fn print(&mut self, article: &Row, rows: Vec<Row>) -> io::Result<()> {
        match self {
            Self::Csv(printer) => printer.print(article, &rows),
            #[cfg(feature = "parquet")]
            Self::Parquet(printer) => printer.print(article, rows),
        }
    }

    /// Writes what is left, and gives back what was written to.
    pub(crate) fn finish(self) -> io::Result<W> {
        match self {
            Self::Csv(printer) => printer.finish(),
            #[cfg(feature = "parquet")]
            Self::Parquet(printer) => printer.finish(),
        }
    }
}

#[cfg(test)]
mod tests;
