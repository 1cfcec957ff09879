//! The closed lists of the format: roles, kinds, states. Wrong case and stray blanks are understood, and said.
//!
//! Some lists are wider than the standard's, because real exports are: School Data Sync has roles of its own, and vendors
//! write "Sys Admin". A role that nobody knows is kept as [`Role::Other`], which gives no right.

use super::report::Journal;
use super::table::Row;
use super::types::{ClassKind, Relation, Role, SchoolKind, TermKind};

/// The state of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Active,
    Inactive,
    Removed,
}

type Words<T> = &'static [(&'static str, T)];

pub(super) const STATUSES: Words<Status> =
    &[("active", Status::Active), ("inactive", Status::Inactive), ("tobedeleted", Status::Removed)];

pub(super) const SCHOOL_KINDS: Words<SchoolKind> = &[
    ("school", SchoolKind::School),
    ("district", SchoolKind::District),
    ("department", SchoolKind::Department),
    ("local", SchoolKind::Other),
    ("state", SchoolKind::Other),
    ("national", SchoolKind::Other),
    ("college", SchoolKind::School),
    ("university", SchoolKind::School),
    ("campus", SchoolKind::School),
    ("charterSchool", SchoolKind::School),
    ("schoolDistrict", SchoolKind::District),
    ("faculty", SchoolKind::Department),
    ("program", SchoolKind::Department),
    ("division", SchoolKind::Department),
    ("region", SchoolKind::Other),
    ("ministryOfEducation", SchoolKind::Other),
    ("other", SchoolKind::Other),
];

pub(super) const TERM_KINDS: Words<TermKind> = &[
    ("term", TermKind::Term),
    ("semester", TermKind::Semester),
    ("schoolYear", TermKind::SchoolYear),
    ("gradingPeriod", TermKind::GradingPeriod),
    ("trimester", TermKind::Term),
    ("quarter", TermKind::Term),
];

pub(super) const CLASS_KINDS: Words<ClassKind> = &[("homeroom", ClassKind::Homeroom), ("scheduled", ClassKind::Scheduled)];

pub(super) const ROLES: Words<Role> = &[
    ("student", Role::Student),
    ("teacher", Role::Teacher),
    ("aide", Role::Aide),
    ("counselor", Role::Counselor),
    ("counsellor", Role::Counselor),
    ("guidanceCounselor", Role::Counselor),
    ("schoolCounselor", Role::Counselor),
    ("advisor", Role::Advisor),
    ("adviser", Role::Advisor),
    ("parent", Role::Parent),
    ("guardian", Role::Guardian),
    ("relative", Role::Relative),
    ("principal", Role::Leader),
    ("assistantPrincipal", Role::Leader),
    ("vicePrincipal", Role::Leader),
    ("headteacher", Role::Leader),
    ("siteAdministrator", Role::Leader),
    ("siteAdmin", Role::Leader),
    ("schoolAdministrator", Role::Leader),
    ("administrator", Role::Leader),
    ("districtAdministrator", Role::Admin),
    ("districtAdmin", Role::Admin),
    ("systemAdministrator", Role::Admin),
    ("systemAdmin", Role::Admin),
    ("sysAdmin", Role::Admin),
    ("professor", Role::Teacher),
    ("instructor", Role::Teacher),
    ("lecturer", Role::Teacher),
    ("faculty", Role::Teacher),
    ("adjunct", Role::Teacher),
    ("coTeacher", Role::Teacher),
    ("substituteTeacher", Role::Teacher),
    ("teacherAssistant", Role::Aide),
    ("teachingAssistant", Role::Aide),
    ("paraprofessional", Role::Aide),
    ("assistant", Role::Aide),
    ("proctor", Role::Other),
    ("staff", Role::Other),
    ("adminStaff", Role::Other),
    ("chair", Role::Other),
    ("alumni", Role::Other),
    ("other", Role::Other),
];

/// What `relationships.csv` may say; `None` for what does not make a family.
pub(super) const RELATIONS: Words<Option<Relation>> = &[
    ("parent", Some(Relation::Parent)),
    ("guardian", Some(Relation::Guardian)),
    ("relative", Some(Relation::Relative)),
    ("child", None),
    ("aide", None),
    ("doctor", None),
    ("other", None),
];

/// Finds a word in a list: exactly, or but for case and whatever is no letter. Gives the list's spelling too.
pub(super) fn look_up<T: Copy>(words: Words<T>, text: &str) -> Option<(T, &'static str)> {
    let bare =
        |word: &str| word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let exact = words.iter().find(|(word, _)| *word == text);
    let found = exact.or_else(|| {
        let wanted = bare(text);
        words.iter().find(|(word, _)| bare(word) == wanted)
    });
    found.map(|(word, value)| (*value, *word))
}

impl Row<'_> {
    /// The meaning of a cell that holds a word of a list; `None` when it does not. Another spelling is a leniency.
    pub(super) fn word<T: Copy>(&self, column: &str, words: Words<T>, journal: &mut Journal) -> Option<T> {
        let text = self.cell(column);
        let (value, spelling) = look_up(words, text)?;
        if spelling != text {
            journal.lenient(
                self.at(column),
                "is not spelled as the format does",
                format!("read as {spelling}"),
                format!("write {spelling}"),
            );
        }
        Some(value)
    }

    /// A role. One that nobody knows is [`Role::Other`].
    pub(super) fn role(&self, journal: &mut Journal) -> Role {
        if let Some(role) = self.word("role", ROLES, journal) {
            return role;
        }
        if self.cell("role").starts_with("ext:") {
            journal.note(self.at("role"), "is a role of the exporting system: kept as a role without rights");
        } else {
            let remedy = "write one of the format's roles, such as student, teacher, aide, parent or principal";
            journal.lenient(self.at("role"), "is not a known role", "kept as a role without rights", remedy);
        }
        Role::Other
    }

    /// The state of a record; empty means active.
    pub(super) fn status(&self, journal: &mut Journal) -> Status {
        if self.cell("status").is_empty() {
            return Status::Active;
        }
        self.word("status", STATUSES, journal).unwrap_or_else(|| {
            journal.lenient(self.at("status"), "is not a known status", "read as active", "write active or tobedeleted");
            Status::Active
        })
    }
}
