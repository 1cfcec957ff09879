//! The roster while it is being put together: its files, its lists, and what is known of every identifier so far.

use super::known::Known;
use super::layout::Layout;
use super::recognise;
use super::report::{Journal, Place};
use super::source::Source;
use super::table::{Row, Table};
use super::types::{RecordKind, Removal, Roster, RowRef};
use super::words::Status;
use super::{Format, layout};

/// A roster in the making.
pub(super) struct Draft {
    pub(super) source: Source,
    pub(super) roster: Roster,
    pub(super) orgs: Known,
    pub(super) terms: Known,
    pub(super) courses: Known,
    pub(super) classes: Known,
    pub(super) people: Known,
}

/// What came of opening a file.
pub(super) enum Opened {
    Table(Table),
    Absent,
    /// It is there and cannot be read; the journal says why.
    Broken,
}

impl Draft {
    pub(super) fn new(source: Source, format: Format) -> Self {
        let roster = Roster {
            format,
            schools: Vec::new(),
            terms: Vec::new(),
            courses: Vec::new(),
            classes: Vec::new(),
            people: Vec::new(),
            enrollments: Vec::new(),
            demographics: Vec::new(),
            links: Vec::new(),
            removals: Vec::new(),
        };
        let known = |layout: &Layout| Known::new(layout.file, format.is_delta());
        let (orgs, terms, courses) = (known(&layout::ORGS), known(&layout::TERMS), known(&layout::COURSES));
        Self { source, roster, orgs, terms, courses, classes: known(&layout::CLASSES), people: known(&layout::USERS) }
    }

    /// Opens a file that may be absent.
    pub(super) fn open(&mut self, layout: &Layout, journal: &mut Journal) -> Opened {
        if !self.source.has(layout.file) {
            return Opened::Absent;
        }
        recognise::open(&mut self.source, layout, self.roster.format.is_sds(), journal).map_or(Opened::Broken, Opened::Table)
    }

    /// Opens a file without which there is no roster.
    pub(super) fn open_required(&mut self, layout: &Layout, why: &'static str, journal: &mut Journal) -> Option<Table> {
        match self.open(layout, journal) {
            Opened::Table(table) => Some(table),
            Opened::Broken => None,
            Opened::Absent => {
                let delta = self.roster.format.is_delta();
                let remedy = if delta {
                    "a delta without it needs a full (bulk) export instead"
                } else {
                    "export it with the other files"
                };
                journal.error(Place::file(layout.file), format!("is missing, {why}"), remedy);
                None
            }
        }
    }
}

impl Row<'_> {
    pub(super) fn reference(&self) -> RowRef {
        RowRef { file: self.file, line: self.line }
    }

    /// Whether the row's state takes the record out of the roster; if so, it is put into `removals`. Where `inactive_stays`,
    /// only a record that is to be deleted is taken out.
    pub(super) fn is_gone(
        &self,
        kind: RecordKind,
        id: &str,
        inactive_stays: bool,
        roster: &mut Roster,
        journal: &mut Journal,
    ) -> bool {
        match self.status(journal) {
            Status::Active => return false,
            Status::Inactive if inactive_stays => return false,
            Status::Inactive => {
                journal.note(self.at("status"), "marks a record as out of use: left out");
            }
            Status::Removed if roster.format.is_delta() => {
                let done = "left out, and not removed if it was imported before";
                journal.lenient(
                    self.at("status"),
                    "asks to remove a record, which a delta cannot do yet",
                    done,
                    "import a full (bulk) export",
                );
            }
            Status::Removed => journal.note(self.at("status"), "marks a record as gone: left out"),
        }
        roster.removals.push(Removal { kind, source_id: id.to_owned(), row: self.reference() });
        true
    }
}
