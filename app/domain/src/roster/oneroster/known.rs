//! What is known of the identifiers of a file, and what becomes of a reference to them.
//!
//! The record may be there, be marked as gone, be missing, or be in a file that could not be read; in the last case the
//! reference is not blamed, so that one broken file does not fill the report.

use super::report::{Journal, Place};
use super::table::Row;
use super::types::RowRef;
use std::collections::HashMap;

/// The identifiers of one file.
pub(super) struct Known {
    file: &'static str,
    delta: bool,
    /// The file, or a row of it, could not be read, so that a missing identifier means nothing.
    pub(super) broken: bool,
    seen: HashMap<String, (u64, State)>,
}

#[derive(Clone, Copy)]
enum State {
    Kept(usize),
    LeftOut,
    Faulty,
}

impl Known {
    /// Nothing yet.
    pub(super) fn new(file: &'static str, delta: bool) -> Self {
        Self { file, delta, broken: false, seen: HashMap::new() }
    }

    /// Takes the identifier of a row, which must be new. Until [`Known::keep`] the row counts as faulty.
    pub(super) fn claim(&mut self, row: &Row<'_>, journal: &mut Journal) -> Option<String> {
        let id = row.required_id("sourcedId", journal)?;
        if let Some((line, _)) = self.seen.get(&id) {
            journal.error(
                row.at("sourcedId"),
                format!("is already used in line {line}"),
                "give every record an identifier of its own",
            );
            return None;
        }
        self.seen.insert(id.clone(), (row.line, State::Faulty));
        Some(id)
    }

    /// The record is in the roster, at this position of its list.
    pub(super) fn keep(&mut self, id: &str, position: usize) {
        self.set(id, State::Kept(position));
    }

    /// The record is there, and is not in the roster.
    pub(super) fn leave_out(&mut self, id: &str) {
        self.set(id, State::LeftOut);
    }

    fn set(&mut self, id: &str, state: State) {
        if let Some(entry) = self.seen.get_mut(id) {
            entry.1 = state;
        }
    }

    /// Where a record is, if it is in the roster.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        match self.seen.get(id) {
            Some((_, State::Kept(position))) => Some(*position),
            _ => None,
        }
    }

    /// Where the record that `id` names is. If it is not there, the journal says so, with `done` for what is made of it.
    pub(super) fn resolve(&self, place: Place<'_>, id: &str, done: &str, journal: &mut Journal) -> Option<usize> {
        let place = place.value(id);
        match self.seen.get(id) {
            Some((_, State::Kept(position))) => return Some(*position),
            Some((_, State::Faulty)) => {}
            Some((_, State::LeftOut)) => {
                journal.lenient(
                    place,
                    format!("is left out of {}", self.file),
                    done,
                    "leave out this reference too, or mark the record as active",
                );
            }
            None if self.broken => {}
            None => journal.lenient(place, self.missing(), done, self.remedy()),
        }
        None
    }

    /// Like [`Known::resolve`], where nothing can be made of a row without the record.
    pub(super) fn demand(&self, place: Place<'_>, id: &str, journal: &mut Journal) -> Option<usize> {
        if !self.broken && !self.seen.contains_key(id) {
            journal.error(place.value(id), self.missing(), self.remedy());
            return None;
        }
        self.resolve(place, id, "left out", journal)
    }

    /// Whether the record is there, and deliberately not in the roster.
    pub(super) fn is_left_out(&self, id: &str) -> bool {
        matches!(self.seen.get(id), Some((_, State::LeftOut)))
    }

    fn missing(&self) -> String {
        format!("is not in {}", self.file)
    }

    fn remedy(&self) -> String {
        if self.delta {
            format!("import a full (bulk) export, or a delta whose {} holds it", self.file)
        } else {
            format!("add the record to {}, or correct the identifier", self.file)
        }
    }
}

/// A record that may be part of another one of its kind.
pub(super) trait HasParent {
    fn parent(&self) -> Option<&str>;
    fn drop_parent(&mut self);
    fn row(&self) -> RowRef;
}

/// Looks at the parents once all records are known: drops those that are not there, and refuses circles.
pub(super) fn settle_parents<T: HasParent>(known: &Known, records: &mut [T], journal: &mut Journal) {
    fn place<T: HasParent>(record: &T) -> Place<'_> {
        Place::file(record.row().file)
            .line(record.row().line)
            .column("parentSourcedId")
            .value(record.parent().unwrap_or_default())
    }
    let mut parents = vec![None; records.len()];
    for (position, record) in records.iter_mut().enumerate() {
        let Some(parent) = record.parent() else {
            continue;
        };
        parents[position] = known.resolve(place(record), parent, "kept without the one above it", journal);
        if parents[position].is_none() {
            record.drop_parent();
        }
    }
    for position in circles(&parents) {
        journal.error(place(&records[position]), "leads back to its own row", "name the one above it, or leave it empty");
    }
}

/// One position of every circle. `parents` gives each position's parent.
fn circles(parents: &[Option<usize>]) -> Vec<usize> {
    let (mut on_path, mut done) = (vec![false; parents.len()], vec![false; parents.len()]);
    let mut found = Vec::new();
    for start in 0..parents.len() {
        let mut path = Vec::new();
        let mut next = Some(start);
        while let Some(position) = next.filter(|position| !on_path[*position] && !done[*position]) {
            on_path[position] = true;
            path.push(position);
            next = parents[position];
        }
        found.extend(next.filter(|position| on_path[*position]));
        for position in path {
            (on_path[position], done[position]) = (false, true);
        }
    }
    found
}
