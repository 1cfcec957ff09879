//! Whether a row of a file has the shape of its header.
//!
//! A row with too few cells is completed with empty ones. A row with too many is an error, because a comma without its quotes
//! has then moved every cell after it; and so is a quote that is left open, which swallows the rows below.

use super::report::{Journal, Place};
use csv::StringRecord;

/// A cell may hold this many bytes.
pub(super) const MAX_CELL_BYTES: usize = 64 * 1024;

const QUOTE_REMEDY: &str = "close every quote; a quote inside a quoted cell is written twice";

/// What a row is measured against.
pub(super) struct Shape<'a> {
    pub(super) file: &'static str,
    pub(super) header: &'a [String],
    pub(super) delimiter: u8,
    pub(super) line: u64,
}

impl Shape<'_> {
    /// Checks a row and completes it. `raw` is what stands in the file. False after an error in the journal.
    pub(super) fn accept(&self, cells: &mut StringRecord, raw: &[u8], journal: &mut Journal) -> bool {
        if let Some((position, problem, remedy)) = self.fault(cells, raw) {
            journal.error(self.place().column(&self.column(position)), problem, remedy);
            return false;
        }
        let width = self.header.len();
        if cells.len() < width {
            let problem = format!("has fewer cells than the header names ({width})");
            let done = "the missing ones are read as empty";
            journal.lenient(self.place(), problem, done, "write a comma for every empty cell");
            while cells.len() < width {
                cells.push_field("");
            }
        }
        let unprintable = |letter: char| letter.is_ascii_control() && !matches!(letter, '\t' | '\r' | '\n');
        if let Some(position) = cells.iter().position(|cell| cell.contains(unprintable)) {
            let place = self.place();
            journal.lenient(place.column(&self.column(position)), "has a control character in it", "left out", "remove it");
            *cells = cells.iter().map(|cell| cell.replace(unprintable, "")).collect();
        }
        true
    }

    /// Position of the cell that makes the row unfit, what is wrong with it, and what would be right.
    fn fault(&self, cells: &StringRecord, raw: &[u8]) -> Option<(usize, String, &'static str)> {
        let width = self.header.len();
        if let Some(position) = cells.iter().position(|cell| cell.len() > MAX_CELL_BYTES) {
            return Some((position, "is longer than 64 KiB".to_owned(), "shorten it, or close a quote that was left open"));
        }
        match quoting(raw, self.delimiter) {
            Quoting::Open(position) => {
                return Some((position, "opens a quote that is never closed".to_owned(), QUOTE_REMEDY));
            }
            Quoting::TextAfter(position) => {
                return Some((position, "has text after its closing quote".to_owned(), QUOTE_REMEDY));
            }
            Quoting::Sound => {}
        }
        if cells.iter().skip(width).any(|cell| !cell.trim().is_empty()) {
            let problem = format!("is more than the {width} columns of the header");
            return Some((width, problem, "put quotes around a cell that has a comma in it"));
        }
        None
    }

    fn place(&self) -> Place<'static> {
        Place::file(self.file).line(self.line)
    }

    /// The name of a column, or its number when it is past the header.
    fn column(&self, position: usize) -> String {
        self.header.get(position).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| (position + 1).to_string())
    }
}

/// How the quotes of a row stand, with the position of the cell at fault.
enum Quoting {
    Sound,
    /// A cell is still open at the end of the row, which can only be the end of the file.
    Open(usize),
    /// Text follows a closing quote. Most often an earlier quote was left open, and rows below have been swallowed.
    TextAfter(usize),
}

fn quoting(raw: &[u8], delimiter: u8) -> Quoting {
    if !raw.contains(&b'"') {
        return Quoting::Sound;
    }
    let (mut quoted, mut at_start, mut position) = (false, true, 0);
    let mut bytes = raw.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        if quoted && byte == b'"' {
            match bytes.peek() {
                Some(b'"') => _ = bytes.next(),
                Some(b'\r' | b'\n') | None => quoted = false,
                Some(next) if *next == delimiter => quoted = false,
                Some(_) => return Quoting::TextAfter(position),
            }
        } else if !quoted {
            quoted = byte == b'"' && at_start;
            position += usize::from(byte == delimiter);
            at_start = byte == delimiter;
        }
    }
    if quoted { Quoting::Open(position) } else { Quoting::Sound }
}
