use copydesk_convert::model::{Article, Date, Decimal};

use super::cell::{Cell, Kind, Row};
use super::*;

/// Each row has as many cells as its table has columns, and each cell is of the kind of its column.
#[test]
fn rows_fit_their_tables() {
    let text = "Tide turns\n\n“It is out,” said Mayor Jo Lind. The town will pay £4.5 million to £6 \
                million for a wall.\n\nThe council voted on Monday.\n";
    let source = copydesk_convert::Source::new("tide.txt", text);
    let mut options = copydesk_convert::ReadOptions::default();
    options.published = Some("2025-05-12T23:30:00-02:00".parse().unwrap());
    let read = copydesk_convert::read(copydesk_convert::Format::Text, &source, &options).unwrap();
    let rows = rows_of(&read.value[0]);
    for (table, found) in Table::ALL.into_iter().zip(&rows.tables) {
        assert!(!found.is_empty(), "{table:?}");
        for row in found {
            let cells = rows.article.iter().chain(row);
            assert_eq!(rows.article.len() + row.len(), table.columns().count(), "{table:?}");
            for (column, cell) in table.columns().zip(cells) {
                assert!(fits(column.kind, cell), "{table:?} {}: {cell:?}", column.name);
            }
        }
    }
}

fn rows_of(article: &Article) -> Rows {
    let origin = crate::archive::Origin {
        number: 0,
        digest: 0,
        name: "tide.txt".to_owned(),
        place: None,
        format: None,
    };
    Rows::new(&Table::ALL, &origin, 1, article)
}

fn fits(kind: Kind, cell: &Cell) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(_) => kind == Kind::Text,
        Cell::Whole(_) => kind == Kind::Whole,
        Cell::Number(_) => kind == Kind::Number,
        Cell::Day(_) => kind == Kind::Day,
        Cell::Time(_) => kind == Kind::Time,
    }
}

#[test]
fn no_name_stands_for_two_columns() {
    for table in Table::ALL {
        let names: std::collections::HashSet<_> = table.columns().map(|c| c.name).collect();
        assert_eq!(names.len(), table.columns().count(), "{table:?}");
    }
}

#[test]
fn a_number_that_has_too_many_digits_is_text() {
    let long = "9".repeat(29);
    for (digits, cell) in [
        ("0", Some(0)),
        ("-0.000000001", Some(-1)),
        ("-12.5", Some(-12_500_000_000)),
        (long.as_str(), Some(99_999_999_999_999_999_999_999_999_999_000_000_000)),
        ("0.0000000001", None),
        (&format!("{long}9"), None),
    ] {
        let number: Decimal = digits.parse().unwrap();
        let expected = cell.map_or(Cell::Empty, Cell::Number);
        assert_eq!(Cell::number(Some(&number)), expected, "{digits}");
        let long = if cell.is_none() { Cell::Text(digits.into()) } else { Cell::Empty };
        assert_eq!(Cell::digits(Some(&number)), long, "{digits}");
    }
}

#[test]
fn a_time_is_in_utc_and_a_date_without_a_zone_has_none() {
    let cells = |date: &str| {
        let date: Option<Date> = Some(date.parse().unwrap());
        printed(vec![Cell::day(date), Cell::time(date)])
    };
    assert_eq!(cells("2025-05-12T23:30:05-02:00"), "2025-05-12,2025-05-13T01:30:05Z");
    assert_eq!(cells("2025-01-01T00:30:00+01:00"), "2025-01-01,2024-12-31T23:30:00Z");
    assert_eq!(cells("2025-05-12T23:30:00"), "2025-05-12,");
    assert_eq!(cells("2025-05-12"), "2025-05-12,");
    assert_eq!(cells("2025-05"), ",");
}

/// The line that these cells make.
fn printed(cells: Row) -> String {
    let mut printer = comma::Printer::new(Table::Quotes, Vec::new()).unwrap();
    let rest = Table::Quotes.columns().count() - cells.len();
    printer.print(&cells, &[vec![Cell::Empty; rest]]).unwrap();
    let text = String::from_utf8(printer.finish().unwrap()).unwrap();
    text.lines().nth(1).and_then(|line| line.strip_suffix(&",".repeat(rest))).unwrap().to_owned()
}

#[cfg(feature = "parquet")]
#[test]
fn many_rows_make_several_groups_in_their_order() {
    use ::parquet::file::reader::{FileReader, SerializedFileReader};
    use ::parquet::record::RowAccessor;
    let mut printer = TableFormat::Parquet.open(Table::Events, Vec::new()).unwrap();
    let own = Table::Events.own_columns().len();
    let article = |number: usize| {
        let empty = [Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty];
        std::iter::once(Cell::Text(number.to_string())).chain(empty).collect::<Row>()
    };
    for number in 0..130_000 {
        printer.print(&article(number), vec![vec![Cell::Empty; own]]).unwrap();
    }
    let bytes = printer.finish().unwrap();
    let file = SerializedFileReader::new(bytes::Bytes::from(bytes)).unwrap();
    assert!(file.metadata().num_row_groups() >= 2);
    let rows = file.get_row_iter(None).unwrap();
    let names = rows.map(|row| row.unwrap().get_string(0).unwrap().parse::<usize>().unwrap());
    assert!(names.eq(0..130_000));
}
