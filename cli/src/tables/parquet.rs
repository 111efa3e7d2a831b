//! Tables as Apache Parquet.
//!
//! Rows are gathered column by column, and written as a row group when there are enough of them: what
//! is in memory does not grow with the table. The file goes out from its beginning to its end, so it
//! can be written to a pipe.

use std::io::{self, Write};
use std::sync::Arc;

use jiff::civil;
use parquet::basic::{Compression, LogicalType, Repetition, TimeUnit, Type as Stored};
use parquet::data_type::{
    ByteArray, ByteArrayType, DataType, FixedLenByteArray, FixedLenByteArrayType, Int32Type,
    Int64Type,
};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::{Type, TypePtr};

use super::Table;
use super::cell::{Cell, Column, Kind, PRECISION, Row, SCALE};

/// The most rows of a group: as many as readers take at a time for themselves.
const MAX_ROWS: usize = 122_880;

/// The most bytes of a group, before it is packed.
const MAX_BYTES: usize = 16 << 20;

/// The first day of the count of days.
const EPOCH: civil::Date = civil::date(1970, 1, 1);

/// A table that is being written.
pub(crate) struct Printer<W: Write + Send> {
    out: SerializedFileWriter<W>,
    columns: Vec<Values>,
    rows: usize,
    bytes: usize,
}

impl<W: Write + Send> Printer<W> {
    pub(super) fn new(table: Table, out: W) -> io::Result<Self> {
        let columns: Vec<_> = table.columns().map(|column| Values::new(column.kind)).collect();
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_created_by(concat!("copydesk ", env!("CARGO_PKG_VERSION")).to_owned())
            .build();
        let schema = schema(table).map_err(plain)?;
        let out = SerializedFileWriter::new(out, schema, properties.into()).map_err(plain)?;
        Ok(Self { out, columns, rows: 0, bytes: 0 })
    }

    pub(super) fn print(&mut self, article: &Row, rows: Vec<Row>) -> io::Result<()> {
        for row in rows {
            let cells = article.iter().cloned().chain(row);
            for (column, cell) in self.columns.iter_mut().zip(cells) {
                self.bytes += column.push(cell);
            }
            self.rows += 1;
            if self.rows >= MAX_ROWS || self.bytes >= MAX_BYTES {
                self.group()?;
            }
        }
        Ok(())
    }

    /// Writes what has been gathered as a row group.
    fn group(&mut self) -> io::Result<()> {
        (self.rows, self.bytes) = (0, 0);
        let mut write = || -> Result<(), ParquetError> {
            let mut group = self.out.next_row_group()?;
            let mut columns = self.columns.iter_mut();
            while let (Some(mut writer), Some(column)) = (group.next_column()?, columns.next()) {
                column.write(&mut writer)?;
                writer.close()?;
            }
            group.close().map(|_| ())
        };
        write().map_err(plain)
    }

    pub(super) fn finish(mut self) -> io::Result<W> {
        if self.rows > 0 {
            self.group()?;
        }
        self.out.into_inner().map_err(plain)
    }
}

/// What stands in a column of a row group, and for each row whether something does.
struct Values {
    there: Vec<i16>,
    values: Typed,
}

enum Typed {
    Text(Vec<ByteArray>),
    Whole(Vec<i64>),
    Number(Vec<FixedLenByteArray>),
    Day(Vec<i32>),
    Time(Vec<i64>),
}

impl Values {
    const fn new(kind: Kind) -> Self {
        let values = match kind {
            Kind::Text => Typed::Text(Vec::new()),
            Kind::Whole => Typed::Whole(Vec::new()),
            Kind::Number => Typed::Number(Vec::new()),
            Kind::Day => Typed::Day(Vec::new()),
            Kind::Time => Typed::Time(Vec::new()),
        };
        Self { there: Vec::new(), values }
    }

    /// Adds a cell, and says about how many bytes it takes.
    fn push(&mut self, cell: Cell) -> usize {
        let mut bytes = size_of::<i16>();
        let mut there = 1;
        match (&mut self.values, cell) {
            (Typed::Text(values), Cell::Text(text)) => {
                bytes += text.len() + size_of::<ByteArray>();
                values.push(text.into_bytes().into());
            }
            (Typed::Number(values), Cell::Number(number)) => {
                bytes += size_of::<i128>() + size_of::<FixedLenByteArray>();
                values.push(number.to_be_bytes().to_vec().into());
            }
            (Typed::Whole(values), Cell::Whole(number)) => {
                bytes += size_of::<i64>();
                values.push(number);
            }
            (Typed::Day(values), Cell::Day(day)) => {
                bytes += size_of::<i32>();
                values.push((day - EPOCH).get_days());
            }
            (Typed::Time(values), Cell::Time(time)) => {
                bytes += size_of::<i64>();
                values.push(milliseconds(time));
            }
            _ => there = 0,
        }
        self.there.push(there);
        bytes
    }

    /// Writes the values, and begins anew.
    fn write(&mut self, writer: &mut SerializedColumnWriter<'_>) -> Result<(), ParquetError> {
        let there = std::mem::take(&mut self.there);
        match &mut self.values {
            Typed::Text(values) => put::<ByteArrayType>(writer, values, &there),
            Typed::Whole(values) | Typed::Time(values) => put::<Int64Type>(writer, values, &there),
            Typed::Number(values) => put::<FixedLenByteArrayType>(writer, values, &there),
            Typed::Day(values) => put::<Int32Type>(writer, values, &there),
        }
    }
}

fn put<T: DataType>(
    writer: &mut SerializedColumnWriter<'_>,
    values: &mut Vec<T::T>,
    there: &[i16],
) -> Result<(), ParquetError> {
    writer.typed::<T>().write_batch(&std::mem::take(values), Some(there), None).map(|_| ())
}

/// The milliseconds of a time in UTC.
fn milliseconds(time: civil::DateTime) -> i64 {
    let since = time.duration_since(EPOCH.at(0, 0, 0, 0));
    since.as_secs().saturating_mul(1_000)
}

/// The schema of a table.
fn schema(table: Table) -> Result<TypePtr, ParquetError> {
    let fields: Result<_, _> = table.columns().map(|column| field(column).map(Arc::new)).collect();
    Type::group_type_builder(table.name()).with_fields(fields?).build().map(Arc::new)
}

/// Any cell can be empty.
fn field(column: &Column) -> Result<Type, ParquetError> {
    let (scale, precision) = (SCALE as i32, PRECISION as i32);
    let (stored, meant) = match column.kind {
        Kind::Text => (Stored::BYTE_ARRAY, LogicalType::String),
        Kind::Whole => (Stored::INT64, LogicalType::integer(64, true)),
        Kind::Number => (Stored::FIXED_LEN_BYTE_ARRAY, LogicalType::decimal(scale, precision)),
        Kind::Day => (Stored::INT32, LogicalType::Date),
        Kind::Time => (Stored::INT64, LogicalType::timestamp(true, TimeUnit::MILLIS)),
    };
    let builder = Type::primitive_type_builder(column.name, stored)
        .with_repetition(Repetition::OPTIONAL)
        .with_logical_type(Some(meant));
    match column.kind {
        Kind::Number => {
            let length = size_of::<i128>() as i32;
            builder.with_length(length).with_precision(precision).with_scale(scale).build()
        }
        _ => builder.build(),
    }
}

fn plain(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => match error.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(other) => io::Error::other(other),
        },
        other => io::Error::other(other),
    }
}
