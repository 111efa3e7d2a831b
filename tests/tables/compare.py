#!/usr/bin/env python3
"""Whether other readers see the tables as they were meant: PyArrow, DuckDB and Polars read the Parquet
files, Python the CSV files, and every cell must be the same.

    pip install pyarrow duckdb polars
    convert tests/fixtures -q --to csv --out-dir target/tables
    convert tests/fixtures -q --to parquet --out-dir target/tables
    python3 tests/tables/compare.py target/tables
"""

import csv
import datetime
import decimal
import sys

import duckdb
import polars
import pyarrow.parquet


def shown(value):
    """A cell as CSV has it."""
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, decimal.Decimal):
        return format(value.normalize(), "f")
    return str(value)


def compare(folder, table):
    """How many rows a table has, and how many of its cells differ."""
    path = f"{folder}/{table}.parquet"
    arrow = pyarrow.parquet.read_table(path)
    counts = {
        arrow.num_rows,
        polars.read_parquet(path).height,
        duckdb.sql(f"SELECT count(*) FROM '{path}'").fetchall()[0][0],
    }
    with open(f"{folder}/{table}.csv", newline="", encoding="utf-8") as file:
        names, *rows = csv.reader(file)
    assert counts == {len(rows)}, f"{table}: {counts} rows, {len(rows)} in CSV"
    assert names == arrow.schema.names, f"{table}: {names}"
    wrong = 0
    for row, expected in zip(arrow.to_pylist(), rows):
        for name, cell in zip(names, expected):
            if shown(row[name]) != cell:
                print(f"{table}.{name}: {row[name]!r}, in CSV {cell!r}")
                wrong += 1
    return len(rows), wrong


wrong = 0
for table in ("quotes", "figures", "events"):
    rows, differ = compare(sys.argv[1], table)
    print(f"{table}: {rows} rows, {differ} cells differ")
    wrong += differ
sys.exit(wrong > 0)
