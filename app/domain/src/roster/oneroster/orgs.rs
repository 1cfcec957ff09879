//! Reads `orgs.csv`: schools, and the districts and departments around them; and finds the school of a department.

use super::draft::Draft;
use super::known::{HasParent, Known, settle_parents};
use super::layout;
use super::report::Journal;
use super::table::Row;
use super::types::{RecordKind, RowRef, School, SchoolKind};
use super::words::SCHOOL_KINDS;

/// Reads the organizations.
pub(super) fn read(draft: &mut Draft, journal: &mut Journal) {
    let Some(table) = draft.open_required(&layout::ORGS, "and it names the schools", journal) else {
        draft.orgs.broken = true;
        return;
    };
    let Draft { orgs, roster, .. } = draft;
    let whole = table.for_each_row(journal, |row, journal| {
        let Some(source_id) = orgs.claim(row, journal) else {
            return;
        };
        if row.is_gone(RecordKind::School, &source_id, true, roster, journal) {
            orgs.leave_out(&source_id);
            return;
        }
        let (name, kind) = (row.required("name", journal), kind(row, journal));
        let (identifier, parent) = (row.text("identifier", journal), row.id("parentSourcedId", journal));
        let (Some(name), Some(kind)) = (name, kind) else {
            return;
        };
        orgs.keep(&source_id, roster.schools.len());
        roster.schools.push(School { source_id, name, kind, identifier, parent, row: row.reference() });
    });
    orgs.broken = !whole;
    settle_parents(orgs, &mut roster.schools, journal);
}

fn kind(row: &Row<'_>, journal: &mut Journal) -> Option<SchoolKind> {
    row.required_id("type", journal)?;
    Some(row.word("type", SCHOOL_KINDS, journal).unwrap_or_else(|| {
        let remedy = "write school, district, department, local, state or national";
        journal.lenient(row.at("type"), "is not a known kind of organization", "kept as another kind", remedy);
        SchoolKind::Other
    }))
}

impl HasParent for School {
    fn parent(&self) -> Option<&str> {
        self.parent.as_deref()
    }

    fn drop_parent(&mut self) {
        self.parent = None;
    }

    fn row(&self) -> RowRef {
        self.row
    }
}

/// What stands at or above an organization.
pub(super) enum Placed {
    /// The organization is a school, or nothing that is part of one.
    Itself,
    /// It is a department; this is the position of its school.
    Above(usize),
    /// It is a department, and there is no school above it.
    Nowhere,
}

/// The school that an organization is part of.
pub(super) fn placed(schools: &[School], orgs: &Known, position: usize) -> Placed {
    if schools[position].kind != SchoolKind::Department {
        return Placed::Itself;
    }
    let mut next = position;
    // No chain without a circle is longer than the list.
    for _ in 0..schools.len() {
        match schools[next].parent.as_ref().and_then(|parent| orgs.position(parent)) {
            Some(parent) if schools[parent].kind == SchoolKind::School => {
                return Placed::Above(parent);
            }
            Some(parent) => next = parent,
            None => break,
        }
    }
    Placed::Nowhere
}
