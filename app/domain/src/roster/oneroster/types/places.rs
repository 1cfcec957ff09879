//! Where and when: organizations, terms, courses and classes.

use super::RowRef;
use jiff::civil::Date;
use serde::Serialize;

/// What an organization is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SchoolKind {
    /// A place where students are taught: school, college, campus.
    School,
    /// A district or another body that runs schools.
    District,
    /// A part of a school.
    Department,
    /// State, nation, ministry, and what the file calls by a name of its own.
    Other,
}

/// An organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct School {
    /// Its identifier in the source system.
    pub source_id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: SchoolKind,
    /// Its public number, such as an NCES id.
    pub identifier: Option<String>,
    /// The organization above it. Parents never form a circle.
    pub parent: Option<String>,
    /// Its row.
    pub row: RowRef,
}

/// What a term is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TermKind {
    /// A term, trimester or the like.
    Term,
    /// Half a school year.
    Semester,
    /// A whole school year.
    SchoolYear,
    /// A part of a term that ends with grades.
    GradingPeriod,
}

/// An academic session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Term {
    /// Its identifier in the source system.
    pub source_id: String,
    /// Its title.
    pub title: String,
    /// What it is.
    pub kind: TermKind,
    /// First day.
    pub starts_on: Date,
    /// Last day, not before the first.
    pub ends_on: Date,
    /// The school year, by the rule of the source the year in which it ends.
    pub school_year: Option<i16>,
    /// The term that this one is part of. Parents never form a circle.
    pub parent: Option<String>,
    /// Its row.
    pub row: RowRef,
}

/// A course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Course {
    /// Its identifier in the source system.
    pub source_id: String,
    /// Its title.
    pub title: String,
    /// Its short code.
    pub code: Option<String>,
    /// The organization that offers it.
    pub school: Option<String>,
    /// The term (a school year) that it belongs to.
    pub school_year: Option<String>,
    /// Grade levels, as the source writes them.
    pub grades: Vec<String>,
    /// Subjects, as the source writes them.
    pub subjects: Vec<String>,
    /// Its row.
    pub row: RowRef,
}

/// What a class is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClassKind {
    /// The group a student belongs to for the whole year; the default advisory.
    Homeroom,
    /// A class with a place in the timetable.
    Scheduled,
}

/// A class: one section of a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Class {
    /// Its identifier in the source system.
    pub source_id: String,
    /// Its title.
    pub title: String,
    /// Its short code.
    pub code: Option<String>,
    /// What it is.
    pub kind: ClassKind,
    /// The course, where it is known.
    pub course: Option<String>,
    /// The organization that holds it: the school, found above the department where the file names a department.
    pub school: String,
    /// Grade levels, as the source writes them.
    pub grades: Vec<String>,
    /// The terms in which it meets.
    pub terms: Vec<String>,
    /// Subjects, as the source writes them.
    pub subjects: Vec<String>,
    /// Periods of the day, as the source writes them.
    pub periods: Vec<String>,
    /// Room or place.
    pub location: Option<String>,
    /// Its row.
    pub row: RowRef,
}
