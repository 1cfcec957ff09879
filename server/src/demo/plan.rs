//! Who goes to the demo school: two schools with a seat for every thread of the content, and the special cases.
use super::{
    content::{Content, Thread},
    roster::{
        Made, Plan, SchoolPlan, SchoolYear, Seat, make,
        names::{Gender, Language},
    },
    week::Week,
};
use domain::time::Date;
use jiff::ToSpan;

/// Seed of everything in the demo.
pub const SEED: u64 = 2_026;
/// The lower school's id in the files.
pub const LOWER: &str = "acs";
/// The high school's id in the files.
pub const UPPER: &str = "fhs";
/// Has classes but no advisory: the first class teacher hosts.
pub const WITHOUT_ADVISORY: &str = "fhs-10-011";
/// Came last week and is in no class yet: nobody hosts.
pub const WITHOUT_HOST: &str = "acs-06-022";
/// Turns 18 on the Wednesday of the week.
pub const COMES_OF_AGE: &str = "fhs-12-009";
/// Have not begun a goal.
pub const WITHOUT_GOALS: [&str; 6] = ["acs-03-022", "acs-05-021", "acs-07-020", "fhs-09-026", "fhs-11-025", "fhs-12-024"];

/// Days for which everybody but one stays under age.
const UNDER_AGE_DAYS: i64 = 60;
/// Threads whose words say who wrote them.
const GENDERS: [(u8, usize, Gender); 1] = [(8, 12, Gender::Woman)];
const FATHERS: [&str; 10] =
    ["Dad ", "Papá ", "Grandpa", "Grandfather", "grandfather", "Your uncle", "your uncle", "stepdad", "Ba will", "I'm the uncle"];
const MOTHERS: [&str; 8] = ["Mom ", "Mamá ", "Grandma", "Abuela", "Tía ", "Auntie", "Your aunt", "Your father would"];

/// Who speaks when the family speaks in a thread, if its words say it.
pub fn speaker(text: &str) -> Option<Gender> {
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    match (says(&FATHERS), says(&MOTHERS)) {
        (true, false) => Some(Gender::Man),
        (false, true) => Some(Gender::Woman),
        _ => None,
    }
}

fn seat(thread: &Thread, number: usize) -> Seat {
    Seat {
        grade: thread.grade,
        language: Language::from_tag(&thread.family_lang),
        gender: GENDERS.iter().find(|(grade, of, _)| (*grade, *of) == (thread.grade, number)).map(|known| known.2),
        guardian: speaker(&thread.guardian_commitment),
    }
}

fn school(content: &Content, id: &str, name: &str, bands: &[&[u8]], specialists: usize) -> SchoolPlan {
    let grades = bands.iter().copied().flatten();
    let seats = grades.flat_map(|grade| content.threads.get(grade).into_iter().flatten().zip(1..));
    SchoolPlan {
        id: id.into(),
        name: name.into(),
        bands: bands.iter().map(|band| band.to_vec()).collect(),
        seats: seats.map(|(thread, number)| seat(thread, number)).collect(),
        specialists,
    }
}

/// The demo's people and classes, for a week.
pub fn made(content: &Content, week: &Week) -> Made {
    let plan = Plan {
        seed: SEED,
        year: SchoolYear::of(week.monday),
        district: "Alder Valley School District",
        domain: "alder-valley",
        schools: vec![
            school(content, LOWER, "Alder Creek School", &[&[3, 4], &[5, 6], &[7, 8]], 1),
            school(content, UPPER, "Fairwater High School", &[&[9], &[10], &[11], &[12]], 0),
        ],
        nobody_of_age_before: Some(week.day(UNDER_AGE_DAYS)),
    };
    let mut made = make(&plan);
    for class in &mut made.classes {
        let leaves = |id: &str| id == WITHOUT_HOST || (id == WITHOUT_ADVISORY && class.id.contains("-adv"));
        class.students.retain(|id| !leaves(id));
    }
    if let Some(student) = made.people.iter_mut().find(|person| person.id == COMES_OF_AGE) {
        student.born_on = Some(eighteen_years_before(week.day(2)));
    }
    teacher_with_a_child(&mut made);
    made
}

/// The day 18 years before; one that is not there falls on the last of February.
fn eighteen_years_before(day: Date) -> Date {
    day.checked_sub(18.years()).unwrap_or(day)
}

/// One high-school teacher has a child in the lower school: one person with two roles.
fn teacher_with_a_child(made: &mut Made) {
    let role_at = |role: &'static str, school: &str| (role, school.to_owned());
    let Some(teacher) =
        made.people.iter().position(|p| p.roles.first() == Some(&role_at("teacher", UPPER)) && p.gender == Gender::Woman)
    else {
        return;
    };
    let children_of = |id: &String| made.people.iter().filter(|person| person.guardians.contains(id)).count();
    let parent = made.people.iter().position(|p| {
        p.roles == [role_at("parent", LOWER)]
            && p.gender == Gender::Woman
            && p.language == Language::English
            && p.id.ends_with("-a")
            && children_of(&p.id) == 1
    });
    let Some(parent) = parent else { return };
    // Staff come first in the list, so that the teacher keeps their place.
    let parent = made.people.remove(parent);
    let Some(teacher) = made.people.get_mut(teacher) else { return };
    let id = teacher.id.clone();
    teacher.given = parent.given;
    teacher.family = parent.family;
    teacher.email = Some(format!("{}@alder-valley.example", parent.username));
    teacher.username = parent.username;
    teacher.roles.push(("parent", LOWER.to_owned()));
    for student in made.people.iter_mut().filter(|person| person.guardians.contains(&parent.id)) {
        for guardian in student.guardians.iter_mut().filter(|guardian| **guardian == parent.id) {
            guardian.clone_from(&id);
        }
    }
}

/// Adults without access by court order, each with the student: a guardian of two, for the younger one.
pub fn restricted(made: &Made) -> Vec<(String, String)> {
    let found = made.people.iter().find_map(|adult| {
        let children: Vec<_> = made.people.iter().filter(|child| child.guardians.contains(&adult.id)).collect();
        let fits = adult.roles.iter().all(|(role, _)| *role == "parent")
            && adult.gender == Gender::Man
            && adult.language == Language::English
            && children.len() == 2
            && children.iter().all(|child| child.guardians.len() == 2 && !special(&child.id));
        let youngest = children.iter().min_by_key(|child| child.grade)?;
        fits.then(|| (adult.id.clone(), youngest.id.clone()))
    });
    found.into_iter().collect()
}

fn special(id: &str) -> bool {
    [WITHOUT_ADVISORY, WITHOUT_HOST, COMES_OF_AGE].contains(&id) || WITHOUT_GOALS.contains(&id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::TimeZone;
    use std::collections::HashSet;

    fn demo() -> Made {
        let week = Week { monday: "2026-11-23".parse().unwrap(), zone: TimeZone::UTC };
        made(&Content::load().unwrap(), &week)
    }

    #[test]
    fn the_demo_has_the_people_it_promises() {
        let made = demo();
        let count = |role: &str| made.people.iter().filter(|person| person.is(role)).count();
        assert_eq!(count("student"), 240);
        assert!((335..=365).contains(&count("parent")), "{} guardians", count("parent"));
        let staff = made.people.iter().filter(|p| p.roles.iter().any(|(role, _)| !["student", "parent"].contains(role))).count();
        assert_eq!(staff, 24);
        assert_eq!((count("teacher"), count("counselor"), count("principal")), (18, 2, 2));
        assert_eq!(made.people.iter().filter(|p| p.is("teacher") && p.is("parent")).count(), 1);
        let languages: HashSet<Language> = made.people.iter().filter(|p| p.is("student")).map(|p| p.language).collect();
        assert_eq!(languages.len(), 5);
        let names: HashSet<String> = made.people.iter().map(|p| format!("{} {}", p.given, p.family)).collect();
        assert_eq!(names.len(), made.people.len(), "two people have the same name");
    }

    #[test]
    fn one_student_comes_of_age_this_week_and_nobody_else_is_of_age() {
        let of_age: Vec<String> = demo()
            .people
            .iter()
            .filter(|p| p.born_on.is_some_and(|day| day <= "2008-12-01".parse().unwrap()))
            .map(|p| format!("{} {:?}", p.id, p.born_on))
            .collect();
        assert_eq!(of_age, [format!("{COMES_OF_AGE} Some(2008-11-25)")]);
    }

    #[test]
    fn families_reach_over_both_schools_and_languages_fit_the_threads() {
        let content = Content::load().unwrap();
        let made = demo();
        let parents: Vec<_> =
            made.people.iter().filter(|p| p.roles.iter().filter(|(role, _)| *role == "parent").count() == 2).collect();
        assert!(parents.iter().any(|p| p.language == Language::Arabic), "nobody reads Arabic for two schools");
        for (grade, threads) in &content.threads {
            for (thread, number) in threads.iter().zip(1..) {
                let school = if *grade <= 8 { LOWER } else { UPPER };
                let id = crate::demo::roster::student_id(school, *grade, number);
                let student = made.people.iter().find(|p| p.id == id).unwrap();
                assert_eq!(student.language.tag(), thread.family_lang);
                assert!(!student.guardians.is_empty());
            }
        }
    }
}
