//! What a roster is once it has been read and checked: plain values whose references all resolve.
//!
//! Identifiers are those of the school's student information system (`sourcedId` in the files). Passwords, sex, race,
//! place of birth and flags such as "free lunch" have no field here, so that no later step can store them by mistake.

mod people;
mod places;

pub use people::{Demographics, Enrollment, FamilyLink, Person, PersonRole, Relation, Role};
pub use places::{Class, ClassKind, Course, School, SchoolKind, Term, TermKind};

use super::Format;
use serde::Serialize;

/// Everything an import needs. Every `school`, `class`, `person`, `course`, `term` and `parent` names a value that is in the
/// same roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Roster {
    /// What was read. When `format.is_delta()`, a record that is not here is unchanged, not gone.
    pub format: Format,
    /// All organizations: schools, and the districts and departments around them.
    pub schools: Vec<School>,
    /// School years, semesters, terms and grading periods.
    pub terms: Vec<Term>,
    /// Courses, of which classes are sections.
    pub courses: Vec<Course>,
    /// Classes with the school that holds them.
    pub classes: Vec<Class>,
    /// Students, staff and family, each with their roles.
    pub people: Vec<Person>,
    /// Who is in which class, as what.
    pub enrollments: Vec<Enrollment>,
    /// Birth dates, and nothing else that the demographics file holds.
    pub demographics: Vec<Demographics>,
    /// Which adult belongs to which student.
    pub links: Vec<FamilyLink>,
    /// Records that the files mark as gone. They are in none of the other lists.
    pub removals: Vec<Removal>,
}

/// Where a value comes from: for messages of the step that applies it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RowRef {
    /// Name of the file, such as `users.csv`.
    pub file: &'static str,
    /// Line in that file; the header is line 1.
    pub line: u64,
}

/// Which list a removed record would have been in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    /// An organization.
    School,
    /// A term.
    Term,
    /// A course.
    Course,
    /// A class.
    Class,
    /// A person.
    Person,
    /// A role of a person (`source_id` is the role's own).
    Role,
    /// An enrollment.
    Enrollment,
    /// A person's birth date.
    Demographics,
}

/// A record that the file marks as gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Removal {
    /// Which list it would have been in.
    pub kind: RecordKind,
    /// Its identifier in the source system.
    pub source_id: String,
    /// The row that says so.
    pub row: RowRef,
}
