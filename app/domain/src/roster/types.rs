//! The words of the roster.
use crate::{
    field::{FieldErrors, Problem, Reading},
    id::Id,
    time::Date,
};

string_enum! {
    /// What kind of organization a row of `school` is.
    pub enum SchoolKind { School = "school", District = "district" }
}
string_enum! {
    /// A homeroom becomes an advisory; a scheduled class has its own teachers.
    pub enum SectionKind { Homeroom = "homeroom", Scheduled = "scheduled" }
}
string_enum! {
    /// What a person is, at one school.
    pub enum Role {
        Student = "student",
        Guardian = "guardian",
        Teacher = "teacher",
        Aide = "aide",
        Counselor = "counselor",
        Coordinator = "coordinator",
        Leader = "leader",
        Admin = "admin",
    }
}
string_enum! {
    /// What a person is, in one class.
    pub enum ClassRole { Student = "student", Teacher = "teacher", Aide = "aide" }
}
string_enum! {
    /// Why an adult answers for a student.
    pub enum RelationKind {
        Guardian = "guardian",
        Teacher = "teacher",
        Advisor = "advisor",
        Counselor = "counselor",
        /// Named by the school for this one student and some time.
        Aide = "aide",
    }
}
string_enum! {
    /// Where a row came from: what an import wrote, an import may change.
    pub enum Source {
        /// The roster files.
        Import = "import",
        /// A homeroom class of the roster files.
        Homeroom = "homeroom",
        /// A class teacher who hosts for want of a homeroom.
        ClassTeacher = "class_teacher",
        /// Somebody at the school, by hand.
        Hand = "hand",
        /// The student.
        Student = "student",
    }
}

string_enum! {
    /// What an administrator prints, and for whom.
    pub enum Paper {
        /// A small card for one person.
        Card = "person",
        /// A letter to one person.
        Letter = "person-letter",
        /// A small card for each student of a class.
        ClassCards = "class",
        /// A letter to each student of a class.
        ClassLetters = "class-letters",
        /// A letter to each guardian of the students of a class.
        FamilyLetters = "families",
    }
}

impl Paper {
    /// Whether each stands on a page of its own.
    pub const fn is_letter(self) -> bool {
        matches!(self, Self::Letter | Self::ClassLetters | Self::FamilyLetters)
    }
}

/// What is printed, for which person or class, and whether those get one too who can sign in already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrintOrder {
    /// What.
    pub paper: Paper,
    /// The person or the class.
    pub id: Id,
    /// Also for those who can sign in. For one person it is always so.
    pub everybody: bool,
}

impl PrintOrder {
    /// Reads the form. What is wrong is named in the order of the form.
    pub fn parse(whom: &str, id: &str, everybody: bool) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let id = reading.required_id("id", id);
        let paper = reading.choice("whom", whom);
        let made = id.zip(paper).map(|(id, paper)| Self { paper, id, everybody });
        reading.finish(made)
    }
}

/// The longest that an aide is named for at once, in days: a year.
pub const AIDE_MOST_DAYS: i64 = 366;

/// An aide for one student, until a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewAide {
    /// For whom.
    pub student_id: Id,
    /// Who.
    pub adult_id: Id,
    /// The last day on which it holds.
    pub last_day: Date,
}

impl NewAide {
    /// Reads the form, on this day.
    pub fn parse(student_id: Id, adult_id: &str, last_day: &str, today: Date) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let adult_id = reading.required_id("adult_id", adult_id);
        let last_day = reading.required_date("last_day", last_day);
        let most = today.saturating_add(jiff::Span::new().days(AIDE_MOST_DAYS));
        match last_day {
            Some(day) if day < today => reading.errors.add("last_day", Problem::InThePast),
            Some(day) if day > most => reading.errors.add("last_day", Problem::TooFar),
            _ => {}
        }
        let made = adult_id.zip(last_day).map(|(adult_id, last_day)| Self { student_id, adult_id, last_day });
        reading.finish(made)
    }
}

/// Who a card or a letter is for: it decides what the words say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// A student.
    Student,
    /// A guardian.
    Family,
    /// Somebody who works at the school.
    Staff,
}

impl Source {
    /// Who hosts when several adults are a student's advisor: the smallest number.
    pub const fn host_rank(self) -> u8 {
        match self {
            Self::Homeroom => 0,
            Self::Hand => 1,
            Self::ClassTeacher => 2,
            Self::Import => 3,
            Self::Student => 4,
        }
    }
}

/// A grade as people say it: `07` of the files is 7; words such as `KG` stay.
pub fn grade_in_words(code: &str) -> &str {
    let bare = code.trim_start_matches('0');
    if bare.is_empty() || !code.bytes().all(|byte| byte.is_ascii_digit()) { code } else { bare }
}

impl Role {
    /// Whether somebody with this role works at the school.
    pub const fn is_staff(self) -> bool {
        !matches!(self, Self::Student | Self::Guardian)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_aide_is_named_until_a_day_within_a_year() {
        let (id, today) = ("0190f2d4-0000-7000-8000-000000000001", date(2026, 11, 2));
        let read = |day: &str| NewAide::parse(Id::nil(), id, day, today).map(|new| new.last_day).map_err(|errors| errors.0);
        assert_eq!(read("2026-11-02"), Ok(today));
        assert_eq!(read("2027-11-03"), Ok(date(2027, 11, 3)));
        assert_eq!(read("2027-11-04"), Err(vec![("last_day".to_owned(), Problem::TooFar)]));
        assert_eq!(read("2026-11-01"), Err(vec![("last_day".to_owned(), Problem::InThePast)]));
        assert_eq!(read(""), Err(vec![("last_day".to_owned(), Problem::Required)]));
        assert!(NewAide::parse(Id::nil(), "", "2026-11-02", today).is_err());
    }

    #[test]
    fn a_print_order_says_what_for_whom_and_names_every_gap() {
        let id = "0190f2d4-0000-7000-8000-000000000001";
        let order = PrintOrder::parse("families", id, true).unwrap();
        assert!(order.paper == Paper::FamilyLetters && order.paper.is_letter() && order.everybody);
        assert!(!PrintOrder::parse("class", id, false).unwrap().paper.is_letter());
        let errors = PrintOrder::parse("", "", false).unwrap_err();
        assert_eq!(errors.0, [("id".to_owned(), Problem::Required), ("whom".to_owned(), Problem::Required)]);
        assert!(PrintOrder::parse("everybody", id, false).is_err());
    }
}
