//! A made-up district, the same for the same plan: people, families, classes. Written as a OneRoster 1.2 folder by [`write`].
mod backgrounds;
mod classes;
pub mod names;
mod people;
mod size;
#[cfg(test)]
mod tests;
pub mod write;

#[cfg(test)]
pub use people::student_id;

use domain::time::Date;
use jiff::civil::date;
use names::{Gender, Language};

/// A school year: from the first of July to the end of June, so that every day lies in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchoolYear(i16);

impl SchoolYear {
    /// The school year that holds a day.
    pub fn of(day: Date) -> Self {
        Self(if day.month() >= 7 { day.year() } else { day.year() - 1 })
    }

    /// The year in which it ends: what OneRoster calls the school year.
    pub const fn ends_in(self) -> i16 {
        self.0 + 1
    }

    /// First and last day.
    pub const fn span(self) -> (Date, Date) {
        (date(self.0, 7, 1), date(self.0 + 1, 6, 30))
    }

    /// First and last day of each semester.
    pub const fn semesters(self) -> [(Date, Date); 2] {
        let next = self.0 + 1;
        [(date(self.0, 8, 17), date(next, 1, 15)), (date(next, 1, 19), date(next, 6, 11))]
    }

    /// The first and the last birthday of those who are in a grade at their age.
    pub const fn birthdays(self, grade: u8) -> (Date, Date) {
        let born = self.0 - grade as i16 - 6;
        (date(born, 9, 1), date(born + 1, 8, 31))
    }
}

/// What to make.
#[derive(Clone, Debug)]
pub struct Plan {
    pub seed: u64,
    pub year: SchoolYear,
    /// The district's name, and the domain of its addresses.
    pub district: &'static str,
    pub domain: &'static str,
    pub schools: Vec<SchoolPlan>,
    /// Nobody is of age before this day; `None` lets birthdays fall as they do.
    pub nobody_of_age_before: Option<Date>,
}

/// One school.
#[derive(Clone, Debug)]
pub struct SchoolPlan {
    pub id: String,
    pub name: String,
    /// Grades that share their advisories.
    pub bands: Vec<Vec<u8>>,
    /// One for each student, in the order of their numbers within the grade.
    pub seats: Vec<Seat>,
    /// Teachers without an advisory: they teach art.
    pub specialists: usize,
}

/// A student to be made, with what is known beforehand.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seat {
    pub grade: u8,
    pub language: Option<Language>,
    pub gender: Option<Gender>,
    /// Who surely is among the guardians.
    pub guardian: Option<Gender>,
}

/// A district as it was made.
#[derive(Clone, Debug)]
pub struct Made {
    pub year: SchoolYear,
    /// The district first.
    pub orgs: Vec<Org>,
    pub courses: Vec<Course>,
    pub classes: Vec<Class>,
    pub people: Vec<Person>,
}

/// The district, or a school in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Org {
    pub id: String,
    pub name: String,
    pub kind: &'static str,
    pub parent: Option<String>,
}

/// What classes teach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    pub id: String,
    pub title: String,
    pub school: String,
    pub subject: Subject,
    pub grades: Vec<u8>,
}

/// A group that meets with one teacher; an advisory is one, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    pub id: String,
    pub title: String,
    pub course: String,
    pub school: String,
    pub subject: Subject,
    pub grades: Vec<u8>,
    pub room: String,
    pub teacher: String,
    pub students: Vec<String>,
}

/// What a class is about; an advisory is about the people in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    Advisory,
    English,
    Math,
    Science,
    SocialStudies,
    Spanish,
    Music,
    Sport,
    Art,
}

impl Subject {
    /// As people say it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Advisory => "Advisory",
            Self::English => "ELA",
            Self::Math => "Math",
            Self::Science => "Science",
            Self::SocialStudies => "Social studies",
            Self::Spanish => "Spanish",
            Self::Music => "Music",
            Self::Sport => "PE",
            Self::Art => "Art",
        }
    }
}

/// Somebody: student, guardian or staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: String,
    pub username: String,
    pub email: Option<String>,
    pub given: String,
    pub family: String,
    pub called: Option<String>,
    pub gender: Gender,
    pub language: Language,
    pub grade: Option<u8>,
    pub born_on: Option<Date>,
    /// What they are, and where; the first is the main one.
    pub roles: Vec<(&'static str, String)>,
    /// A student's guardians.
    pub guardians: Vec<String>,
}

impl Person {
    /// Whether they have this role anywhere.
    pub fn is(&self, role: &str) -> bool {
        self.roles.iter().any(|(held, _)| *held == role)
    }
}

/// Makes the district of a plan.
pub fn make(plan: &Plan) -> Made {
    let mut orgs = vec![Org { id: "district".into(), name: plan.district.into(), kind: "district", parent: None }];
    orgs.extend(plan.schools.iter().map(|school| Org {
        id: school.id.clone(),
        name: school.name.clone(),
        kind: "school",
        parent: Some("district".into()),
    }));
    let mut handles = people::Handles::default();
    let mut people = people::staff(plan, &mut handles);
    people.extend(people::families(plan, &mut handles));
    let (courses, classes) = classes::make(plan, &people);
    Made { year: plan.year, orgs, courses, classes, people }
}
