//! Who: people, what they are, in which class, and whose family.

use super::RowRef;
use jiff::civil::Date;
use serde::Serialize;

/// What a person is, at a school or in a class. The many names in the files are folded into these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A learner.
    Student,
    /// A teacher, professor, instructor.
    Teacher,
    /// Helps a teacher.
    Aide,
    /// A counselor.
    Counselor,
    /// An advisor, where the source says so.
    Advisor,
    /// A parent.
    Parent,
    /// A guardian who is not called a parent.
    Guardian,
    /// Another relative.
    Relative,
    /// Leads a school: principal, site administrator. A bare "administrator" is read as this, the lesser right.
    Leader,
    /// Runs the district's systems.
    Admin,
    /// Anyone else. Gives no right.
    Other,
}

impl Role {
    /// Whether this role makes an adult part of a student's family.
    pub fn is_family(self) -> bool {
        matches!(self, Self::Parent | Self::Guardian | Self::Relative)
    }

    /// Whether the role is held by somebody who works for the school.
    pub fn is_staff(self) -> bool {
        !self.is_family() && self != Self::Student
    }

    /// The word for it, in English and in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Student => "student",
            Self::Teacher => "teacher",
            Self::Aide => "aide",
            Self::Counselor => "counselor",
            Self::Advisor => "advisor",
            Self::Parent => "parent",
            Self::Guardian => "guardian",
            Self::Relative => "relative",
            Self::Leader => "leader",
            Self::Admin => "administrator",
            Self::Other => "person with another role",
        }
    }
}

/// One role of one person at one organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PersonRole {
    /// What the person is there.
    pub role: Role,
    /// Where. A department is folded into its school.
    pub school: String,
    /// Whether it is the main one.
    pub primary: bool,
    /// First day, if limited.
    pub starts_on: Option<Date>,
    /// Last day, if limited.
    pub ends_on: Option<Date>,
}

impl PersonRole {
    /// Whether the role is held on this day: it has begun, and its last day has not passed.
    pub fn holds_on(&self, day: Date) -> bool {
        self.starts_on.is_none_or(|first| first <= day) && self.ends_on.is_none_or(|last| day <= last)
    }
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Person {
    /// The identifier in the source system.
    pub source_id: String,
    /// The sign-in name there. School Data Sync leaves it empty for some contacts.
    pub username: Option<String>,
    /// E-mail address, unverified and unchecked.
    pub email: Option<String>,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Middle name.
    pub middle_name: Option<String>,
    /// The given name the person goes by.
    pub preferred_given_name: Option<String>,
    /// The family name the person goes by.
    pub preferred_family_name: Option<String>,
    /// Pronouns, as the source writes them.
    pub pronouns: Option<String>,
    /// Grade levels, as the source writes them.
    pub grades: Vec<String>,
    /// The number printed on cards and lists.
    pub identifier: Option<String>,
    /// Number for text messages.
    pub sms: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Roles, without repeats. May be empty: the person is known, and may do nothing.
    pub roles: Vec<PersonRole>,
    /// False when the file says that the account is off.
    pub active: bool,
    /// The row.
    pub row: RowRef,
}

impl Person {
    /// Whether the person has this role anywhere.
    pub fn has_role(&self, role: Role) -> bool {
        self.roles.iter().any(|held| held.role == role)
    }

    /// Whether the person has this role anywhere on this day.
    pub fn has_role_on(&self, role: Role, day: Date) -> bool {
        self.roles.iter().any(|held| held.role == role && held.holds_on(day))
    }
}

/// A person in a class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Enrollment {
    /// Its identifier; where the file has none, `class/person/role`.
    pub source_id: String,
    /// The class.
    pub class: String,
    /// The school of the class.
    pub school: String,
    /// The person.
    pub person: String,
    /// What the person is in this class, which may differ from the role at the school.
    pub role: Role,
    /// Whether a teacher is the main one.
    pub primary: bool,
    /// First day, if limited.
    pub starts_on: Option<Date>,
    /// Last day, if limited.
    pub ends_on: Option<Date>,
    /// The row.
    pub row: RowRef,
}

/// A birth date: needed because rights pass to the student at 18.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Demographics {
    /// The person.
    pub person: String,
    /// Date of birth.
    pub born_on: Date,
    /// The row.
    pub row: RowRef,
}

/// How an adult is related to a student.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Parent.
    Parent,
    /// Guardian.
    Guardian,
    /// Another relative.
    Relative,
}

/// An adult of a student's family. Both ends are people of this roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FamilyLink {
    /// The adult.
    pub adult: String,
    /// The student.
    pub student: String,
    /// How the adult is related.
    pub relation: Relation,
    /// The row that says so.
    pub row: RowRef,
}
