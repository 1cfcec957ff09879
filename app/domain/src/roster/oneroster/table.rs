//! One CSV file as rows of named cells, read one row at a time.
//!
//! Columns are found by their names, not by their order, and whatever a format calls them, the code asks by one name (see
//! `layout`). Cells are text: nothing in them is evaluated.

use super::decode::line_ends;
use super::layout::Layout;
use super::report::{Journal, Place, shown};
use super::shape::{MAX_CELL_BYTES, Shape};
use csv::{ReaderBuilder, StringRecord};
use std::collections::HashMap;

/// A header may name this many columns.
pub(super) const MAX_COLUMNS: usize = 500;
/// A file may have this many rows.
pub(super) const MAX_ROWS: usize = 1_000_000;

/// A file whose header has been understood.
pub(super) struct Table {
    file: &'static str,
    text: String,
    delimiter: u8,
    header: Vec<String>,
    /// From the name that the code uses to the position in the row.
    columns: HashMap<&'static str, usize>,
}

/// One row, with at least as many cells as the header.
pub(super) struct Row<'a> {
    pub(super) file: &'static str,
    pub(super) line: u64,
    table: &'a Table,
    cells: &'a StringRecord,
}

impl Table {
    /// Understands the header. `None` after an error in the journal.
    pub(super) fn open(layout: &Layout, sds: bool, text: String, journal: &mut Journal) -> Option<Self> {
        let file = layout.file;
        let mut table = Self { file, delimiter: b',', header: Vec::new(), columns: HashMap::new(), text };
        let first_line = table.text.trim_start().lines().next().unwrap_or_default();
        if !first_line.contains(',') {
            for (delimiter, name) in [(';', "semicolons"), ('\t', "tabs")] {
                if first_line.contains(delimiter) {
                    table.delimiter = delimiter as u8;
                    journal.lenient(
                        Place::file(file).line(1),
                        format!("has {name} between its cells"),
                        "read so",
                        "save it with commas",
                    );
                    break;
                }
            }
        }
        table.header =
            table.records().into_records().next().and_then(Result::ok)?.iter().map(|name| name.trim().to_owned()).collect();
        if table.header.len() > MAX_COLUMNS {
            let past = (MAX_COLUMNS + 1).to_string();
            let problem = format!("is one of {} columns, more than the {MAX_COLUMNS} that are read", table.header.len());
            journal.error(Place::file(file).line(1).column(&past), problem, "export the columns of the format only");
            return None;
        }
        table.name_columns(layout, sds, journal).then_some(table)
    }

    fn name_columns(&mut self, layout: &Layout, sds: bool, journal: &mut Journal) -> bool {
        let at_header = Place::file(self.file).line(1);
        let mut good = true;
        let mut extra = Vec::new();
        for (position, name) in self.header.iter().enumerate() {
            if name.len() > MAX_CELL_BYTES {
                journal.error(at_header.column(&(position + 1).to_string()), "is a name of more than 64 KiB", "shorten it");
                return false;
            }
            match layout.canonical(name, sds) {
                Some(column) => {
                    if self.columns.insert(column, position).is_some() {
                        journal.error(at_header.column(name), "is there twice", "keep one of the two columns");
                        good = false;
                    }
                }
                None if name.is_empty() || layout.passes_over(name) => {}
                None => extra.push(shown(name)),
            }
        }
        for column in layout.required(sds).filter(|column| !self.columns.contains_key(column)) {
            journal.error(
                at_header.column(layout.spelling(column, sds)),
                "is missing from the header",
                "export the file with this column",
            );
            good = false;
        }
        if good && !extra.is_empty() {
            let more = if extra.len() > 10 { format!(" and {} more", extra.len() - 10) } else { String::new() };
            extra.truncate(10);
            journal.note(at_header, format!("has columns that are not read: {}{more}", extra.join(", ")));
        }
        good
    }

    fn records(&self) -> csv::Reader<&[u8]> {
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(self.delimiter).from_reader(self.text.as_bytes())
    }

    /// Whether the header has this column.
    pub(super) fn has(&self, column: &str) -> bool {
        self.columns.contains_key(column)
    }

    /// Visits every row that is not empty. Whether all of them could be read.
    pub(super) fn for_each_row(&self, journal: &mut Journal, mut visit: impl FnMut(&Row<'_>, &mut Journal)) -> bool {
        let mut whole = true;
        let mut records = self.records();
        let mut cells = StringRecord::new();
        let (mut offset, mut line, mut rows) = (0, 1, 0);
        let bytes = self.text.as_bytes();
        while let Ok(true) = records.read_record(&mut cells) {
            // The reader's own line is that of the blank lines before a row.
            let mut start = cells.position().map_or(offset, |position| position.byte() as usize).min(bytes.len());
            while matches!(bytes.get(start), Some(b'\r' | b'\n')) {
                start += 1;
            }
            line += line_ends(&bytes[offset..start]);
            offset = start;
            rows += 1;
            if rows == 1 || cells.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if rows > MAX_ROWS {
                journal.error(
                    Place::file(self.file).line(line),
                    format!("is one of more than {MAX_ROWS} rows"),
                    "export fewer schools at a time",
                );
                return false;
            }
            let end = (records.position().byte() as usize).min(bytes.len());
            let shape = Shape { file: self.file, header: &self.header, delimiter: self.delimiter, line };
            let raw = bytes.get(start..end).unwrap_or_default();
            if !shape.accept(&mut cells, raw, journal) {
                whole = false;
                continue;
            }
            let row = Row { file: self.file, line, table: self, cells: &cells };
            visit(&row, journal);
        }
        whole
    }
}

impl<'a> Row<'a> {
    /// A cell without the blanks around it; empty when the column is not there.
    pub(super) fn cell(&self, column: &str) -> &'a str {
        self.table.columns.get(column).and_then(|position| self.cells.get(*position)).unwrap_or_default().trim()
    }

    /// The place of a cell, with its value.
    pub(super) fn at(&self, column: &'a str) -> Place<'a> {
        let name = self.table.columns.get(column).and_then(|position| self.table.header.get(*position));
        Place::file(self.file).line(self.line).column(name.map_or(column, String::as_str)).value(self.cell(column))
    }
}
