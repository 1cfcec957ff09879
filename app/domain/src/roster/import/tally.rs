//! What an import did, counted.
use serde::Serialize;
use std::{collections::BTreeMap, fmt};

/// Rows of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// New rows.
    pub added: u64,
    /// Rows whose content changed.
    pub changed: u64,
    /// Rows that were right already.
    pub unchanged: u64,
    /// Ties that ended.
    pub ended: u64,
}

/// What an import did, by kind of row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Applied {
    /// By kind: schools, people, classes and so on.
    pub counts: BTreeMap<&'static str, Count>,
    /// Students for whom no adult could be found: they stand on the "needs an adult" list.
    pub students_without_host: u64,
}

impl Applied {
    /// The count of one kind, to be added to.
    pub(super) fn of(&mut self, kind: &'static str) -> &mut Count {
        self.counts.entry(kind).or_default()
    }

    /// Whether the import found everything as it should be.
    pub fn changed_nothing(&self) -> bool {
        self.counts.values().all(|count| count.added + count.changed + count.ended == 0)
    }
}

impl fmt::Display for Applied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (kind, count) in &self.counts {
            writeln!(
                f,
                "{kind:<14} {} added, {} changed, {} as before, {} ended",
                count.added, count.changed, count.unchanged, count.ended
            )?;
        }
        write!(f, "{} students have no adult yet", self.students_without_host)
    }
}
