//! Tables as comma-separated values, as RFC 4180 has them: UTF-8, a line of names first, LF at the
//! end of each line.

use std::io::{self, Write};

use super::Table;
use super::cell::{Cell, Row, SCALE};

/// How many bytes are written at a time.
const BUFFER: usize = 64 << 10;

/// A table that is being written.
pub(crate) struct Printer<W: Write> {
    out: csv::Writer<W>,
}

impl<W: Write> Printer<W> {
    pub(super) fn new(table: Table, out: W) -> io::Result<Self> {
        let mut out = csv::WriterBuilder::new().buffer_capacity(BUFFER).from_writer(out);
        out.write_record(table.columns().map(|column| column.name)).map_err(plain)?;
        Ok(Self { out })
    }

    pub(super) fn print(&mut self, article: &Row, rows: &[Row]) -> io::Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        let shared: Vec<String> = article.iter().map(shown).collect();
        for row in rows {
            shared.iter().try_for_each(|cell| self.out.write_field(cell)).map_err(plain)?;
            for cell in row {
                match cell {
                    Cell::Text(text) => self.out.write_field(text),
                    other => self.out.write_field(shown(other)),
                }
                .map_err(plain)?;
            }
            self.out.write_record(None::<&[u8]>).map_err(plain)?;
        }
        Ok(())
    }

    pub(super) fn finish(self) -> io::Result<W> {
        self.out.into_inner().map_err(|error| {
            let error = error.error();
            io::Error::new(error.kind(), error.to_string())
        })
    }
}

/// A cell as text.
fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Whole(number) => number.to_string(),
        Cell::Number(number) => decimal(*number),
        Cell::Day(day) => day.to_string(),
        Cell::Time(time) => format!("{time}Z"),
    }
}

/// A number without the zeros at its end.
fn decimal(number: i128) -> String {
    let sign = if number < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", number.unsigned_abs(), width = SCALE + 1);
    let (whole, fraction) = digits.split_at(digits.len() - SCALE);
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{fraction}")
}

fn plain(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}
