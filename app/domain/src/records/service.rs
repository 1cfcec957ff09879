//! What may be done with records: one door to the use cases, each in a file of its own.
pub use super::{
    family::{Record, changes_of, held_of, record_of, seen_of},
    openings::{OPEN_MS, Offer, OpeningLine, close_record, offer, open_record, openings_at, openings_of},
    requests::{Clock, OneRequest, RequestLine, answer, ask, asked_about, one, take, to_answer},
    restrictions::{
        Adult, FlagLine, Limits, OneRestriction, RestrictionLine, Standing, change_end, close_flag, decide, decide_change, enter,
        flag, limits, may_enter_for, one_restriction, students_found, students_to_flag,
    },
    school::{KINDS, counts, log, mine, mine_seen, seen_at_school},
    store::{HeldRow, PAGE},
};

use crate::id::Id;

/// Something in a list of what happened: when, who, whose, and what.
#[derive(Clone, Debug)]
pub struct Line<T> {
    /// When, UTC milliseconds.
    pub at: i64,
    /// Who did or saw it; nobody for what the server does by itself.
    pub who: Option<(Id, String)>,
    /// Whose record it was, when it was somebody's.
    pub whose: Option<(Id, String)>,
    /// What it was.
    pub what: T,
}

/// A page of a list, and whether there is another.
#[derive(Clone, Debug)]
pub struct Paged<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Whether there is another page.
    pub more: bool,
}

impl<T> Paged<T> {
    /// From rows read with a limit of one more than a page.
    pub(super) fn of(mut rows: Vec<T>) -> Self {
        let more = rows.len() as u64 > PAGE;
        rows.truncate(PAGE as usize);
        Self { rows, more }
    }
}
