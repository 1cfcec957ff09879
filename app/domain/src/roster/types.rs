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
    /// Why an adult answers for a student, or another student reads what they send.
    pub enum RelationKind {
        Guardian = "guardian",
        Teacher = "teacher",
        Advisor = "advisor",
        Counselor = "counselor",
        /// Named by the school for this one student and some time.
        Aide = "aide",
        /// The same: follows how goals go.
        Coach = "coach",
        /// The same: comes to conferences.
        Interpreter = "interpreter",
        /// Another student, chosen by this one: reads what is sent to them.
        Partner = "partner",
    }
}
string_enum! {
    /// As what the school names somebody for one student.
    pub enum HelperKind { Aide = "aide", Coach = "coach", Interpreter = "interpreter" }
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

impl HelperKind {
    /// All of them, as relations.
    pub const RELATIONS: [RelationKind; 3] = [RelationKind::Aide, RelationKind::Coach, RelationKind::Interpreter];

    /// What an administrator ends: these, and what a student chose.
    pub const ENDED_BY_THE_SCHOOL: [RelationKind; 4] =
        [RelationKind::Aide, RelationKind::Coach, RelationKind::Interpreter, RelationKind::Partner];

    /// The relation that it makes.
    pub const fn relation(self) -> RelationKind {
        match self {
            Self::Aide => RelationKind::Aide,
            Self::Coach => RelationKind::Coach,
            Self::Interpreter => RelationKind::Interpreter,
        }
    }
}

/// The longest that a helper is named for at once, in days: a year.
pub const HELPER_MOST_DAYS: i64 = 366;

/// A helper for one student, until a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewHelper {
    /// For whom.
    pub student_id: Id,
    /// As what.
    pub kind: HelperKind,
    /// Who.
    pub adult_id: Id,
    /// The last day on which it holds.
    pub last_day: Date,
}

impl NewHelper {
    /// Reads the form, on this day. What is wrong is named in the order of the form.
    pub fn parse(student_id: Id, kind: &str, adult_id: &str, last_day: &str, today: Date) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let kind = reading.choice("kind", kind);
        let adult_id = reading.required_id("adult_id", adult_id);
        let last_day = reading.required_date("last_day", last_day);
        let most = today.saturating_add(jiff::Span::new().days(HELPER_MOST_DAYS));
        match last_day {
            Some(day) if day < today => reading.errors.add("last_day", Problem::InThePast),
            Some(day) if day > most => reading.errors.add("last_day", Problem::TooFar),
            _ => {}
        }
        let made = kind.zip(adult_id).zip(last_day);
        let made = made.map(|((kind, adult_id), last_day)| Self { student_id, kind, adult_id, last_day });
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
    fn a_helper_is_named_until_a_day_within_a_year() {
        let (id, today) = ("0190f2d4-0000-7000-8000-000000000001", date(2026, 11, 2));
        let read =
            |day: &str| NewHelper::parse(Id::nil(), "coach", id, day, today).map(|new| new.last_day).map_err(|errors| errors.0);
        assert_eq!(read("2026-11-02"), Ok(today));
        assert_eq!(read("2027-11-03"), Ok(date(2027, 11, 3)));
        assert_eq!(read("2027-11-04"), Err(vec![("last_day".to_owned(), Problem::TooFar)]));
        assert_eq!(read("2026-11-01"), Err(vec![("last_day".to_owned(), Problem::InThePast)]));
        assert_eq!(read(""), Err(vec![("last_day".to_owned(), Problem::Required)]));
        assert!(NewHelper::parse(Id::nil(), "aide", "", "2026-11-02", today).is_err());
        let wrong = NewHelper::parse(Id::nil(), "guardian", id, "2026-11-02", today).map_err(|errors| errors.0);
        assert_eq!(wrong, Err(vec![("kind".to_owned(), Problem::NotAChoice)]));
        for kind in HelperKind::ALL {
            assert_eq!(kind.relation().as_str(), kind.as_str());
            assert!(HelperKind::RELATIONS.contains(&kind.relation()));
        }
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
