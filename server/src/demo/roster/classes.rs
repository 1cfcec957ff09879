//! Advisories and classes, and who teaches them.
use super::{Class, Course, Person, Plan, SchoolPlan, Subject};
use std::collections::BTreeMap;

/// Students of an advisory.
const ADVISORY: usize = 14;
/// Most students of a class.
const CLASS: usize = 30;

/// What advisories are called; more of them are numbered.
const TITLES: [&str; 24] = [
    "Heron", "Cedar", "Otter", "Juniper", "Kestrel", "Maple", "Osprey", "Willow", "Lynx", "Sequoia", "Plover", "Aspen", "Badger",
    "Larkspur", "Falcon", "Madrone", "Marten", "Yarrow", "Swift", "Tamarack", "Beaver", "Camas", "Raven", "Dogwood",
];

/// An advisory to be made: its grades, and its place among those of the same grades.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Homeroom {
    grades: Vec<u8>,
    place: usize,
    of: usize,
}

/// The advisories of a school: about fourteen students each.
pub fn homerooms(school: &SchoolPlan) -> Vec<Homeroom> {
    let mut homerooms = Vec::new();
    for grades in &school.bands {
        let students = school.seats.iter().filter(|seat| grades.contains(&seat.grade)).count();
        let of = if students == 0 { 0 } else { ((students + ADVISORY / 2) / ADVISORY).max(1) };
        homerooms.extend((0..of).map(|place| Homeroom { grades: grades.clone(), place, of }));
    }
    homerooms
}

/// A class to be made, before it has a teacher.
struct Group {
    subject: Subject,
    grades: Vec<u8>,
    letter: Option<char>,
    students: Vec<String>,
}

/// Courses and classes of every school.
pub fn make(plan: &Plan, people: &[Person]) -> (Vec<Course>, Vec<Class>) {
    let (mut courses, mut classes) = (Vec::new(), Vec::new());
    for school in &plan.schools {
        let here =
            |role: &'static str| people.iter().filter(move |p| p.roles.first().is_some_and(|r| *r == (role, school.id.clone())));
        let teachers: Vec<&Person> = here("teacher").collect();
        let mut grades: BTreeMap<u8, Vec<String>> = BTreeMap::new();
        for student in here("student") {
            grades.entry(student.grade.unwrap_or_default()).or_default().push(student.id.clone());
        }
        let advisories = advisories(school, &grades, &teachers, &mut courses);
        let (advisors, specialists) = teachers.split_at(advisories.len().min(teachers.len()));
        classes.extend(advisories);
        let mut groups = groups(&grades);
        groups.sort_by(|a, b| (a.subject, &a.grades, a.letter).cmp(&(b.subject, &b.grades, b.letter)));
        let (art, others): (Vec<Group>, Vec<Group>) =
            groups.into_iter().partition(|group| group.subject == Subject::Art && !specialists.is_empty());
        for (groups, teachers) in [(others, advisors), (art, specialists)] {
            let total = groups.len();
            for (index, group) in groups.into_iter().enumerate() {
                // Neighbours in the list go to one teacher: a teacher has one subject, or two.
                let teacher = index * teachers.len() / total;
                let room = room(teachers, &teachers[teacher].id, specialists.len());
                classes.push(class(school, group, &teachers[teacher].id, room, &mut courses));
            }
        }
    }
    (courses, classes)
}

fn room(teachers: &[&Person], teacher: &str, extra: usize) -> String {
    let place = teachers.iter().position(|known| known.id == teacher).unwrap_or_default();
    if teachers.len() == extra { format!("Studio {}", place + 1) } else { format!("Room {}", 101 + place) }
}

fn advisories(
    school: &SchoolPlan,
    grades: &BTreeMap<u8, Vec<String>>,
    teachers: &[&Person],
    courses: &mut Vec<Course>,
) -> Vec<Class> {
    let course = format!("{}-advisory", school.id);
    let rooms = homerooms(school);
    if !rooms.is_empty() {
        courses.push(Course {
            id: course.clone(),
            title: "Advisory".into(),
            school: school.id.clone(),
            subject: Subject::Advisory,
            grades: grades.keys().copied().collect(),
        });
    }
    rooms
        .into_iter()
        .zip(teachers)
        .enumerate()
        .map(|(index, (homeroom, teacher))| {
            let all = homeroom.grades.iter().filter_map(|grade| grades.get(grade)).flatten().enumerate();
            let students = all.filter(|(place, _)| place % homeroom.of == homeroom.place).map(|(_, id)| id.clone()).collect();
            let again = if index < TITLES.len() { String::new() } else { format!(" {}", index / TITLES.len() + 1) };
            Class {
                id: format!("{}-adv{:02}", school.id, index + 1),
                title: format!("{}{again} advisory, {}", TITLES[index % TITLES.len()], spoken(&homeroom.grades)),
                course: course.clone(),
                school: school.id.clone(),
                subject: Subject::Advisory,
                grades: homeroom.grades,
                room: format!("Room {}", 101 + index),
                teacher: teacher.id.clone(),
                students,
            }
        })
        .collect()
}

fn spoken(grades: &[u8]) -> String {
    match grades {
        [only] => format!("grade {}", grade_word(*only)),
        [first, .., last] => format!("grades {}–{}", grade_word(*first), grade_word(*last)),
        [] => String::new(),
    }
}

fn grade_word(grade: u8) -> String {
    if grade == 0 { "K".into() } else { grade.to_string() }
}

fn groups(grades: &BTreeMap<u8, Vec<String>>) -> Vec<Group> {
    use Subject::{Art, English, Math, Music, Science, SocialStudies, Spanish, Sport};
    let mut groups = Vec::new();
    for (grade, students) in grades {
        let mut subjects = vec![English, Math, Science, SocialStudies, Sport];
        match grade {
            0..=5 => subjects.extend([Art, Music]),
            6..=8 => subjects.extend([Art, Spanish]),
            _ => {}
        }
        for subject in subjects {
            groups.extend(split(subject, &[*grade], students.clone()));
        }
    }
    // From grade 9 on everybody chooses one of three, together with the next grade.
    for pair in [[9, 10], [11, 12]] {
        let students: Vec<String> = pair.iter().filter_map(|grade| grades.get(grade)).flatten().cloned().collect();
        for (place, subject) in [Art, Music, Spanish].into_iter().enumerate() {
            let chosen = students.iter().enumerate().filter(|(index, _)| index % 3 == place).map(|(_, id)| id.clone()).collect();
            groups.extend(split(subject, &pair, chosen));
        }
    }
    groups
}

fn split(subject: Subject, grades: &[u8], students: Vec<String>) -> Vec<Group> {
    let parts = students.len().div_ceil(CLASS);
    (0..parts)
        .map(|part| Group {
            subject,
            grades: grades.to_vec(),
            letter: (parts > 1).then(|| char::from(b'A' + (part % 26) as u8)),
            students: students.iter().skip(part).step_by(parts).cloned().collect(),
        })
        .collect()
}

fn class(school: &SchoolPlan, group: Group, teacher: &str, room: String, courses: &mut Vec<Course>) -> Class {
    let title = title(group.subject, &group.grades);
    let slug = format!("{}{:02}", group.subject.word().replace(' ', "-").to_lowercase(), group.grades.first().unwrap_or(&0));
    let course = format!("{}-{slug}", school.id);
    if !courses.iter().rev().any(|known| known.id == course) {
        courses.push(Course {
            id: course.clone(),
            title: title.clone(),
            school: school.id.clone(),
            subject: group.subject,
            grades: group.grades.clone(),
        });
    }
    let number = courses.len();
    Class {
        id: format!("{course}-{}", group.letter.unwrap_or('A').to_lowercase()),
        title: group.letter.map_or(title.clone(), |letter| format!("{title}, group {letter}")),
        course,
        school: school.id.clone(),
        subject: group.subject,
        grades: group.grades,
        room: if group.subject == Subject::Sport { format!("Gym {}", number % 2 + 1) } else { room },
        teacher: teacher.into(),
        students: group.students,
    }
}

/// What a course is called on the timetable.
fn title(subject: Subject, grades: &[u8]) -> String {
    let grade = grades.first().copied().unwrap_or_default();
    let named = match (subject, grade) {
        (Subject::Math, 8) => "Pre-algebra",
        (Subject::Math, 9) => "Algebra I",
        (Subject::Math, 10) => "Geometry",
        (Subject::Math, 11) => "Algebra II",
        (Subject::Math, 12) => "Statistics and Calculus",
        (Subject::Science, 9) => "Biology",
        (Subject::Science, 10) => "Chemistry",
        (Subject::Science, 11) => "Physics",
        (Subject::Science, 12) => "Environmental Science",
        (Subject::SocialStudies, 9) => "World Geography",
        (Subject::SocialStudies, 10) => "World History",
        (Subject::SocialStudies, 11) => "US History",
        (Subject::SocialStudies, 12) => "Government and Economics",
        (Subject::Spanish, 9) => "Spanish I and II",
        (Subject::Spanish, 11) => "Spanish III and IV",
        (Subject::Music, 9) => "Concert Band",
        (Subject::Music, 11) => "Chamber Choir and Band",
        (Subject::Art, 9) => "Studio Art I",
        (Subject::Art, 11) => "Studio Art II",
        _ => "",
    };
    match (named, subject) {
        ("", Subject::English) if grade >= 9 => format!("English {grade}"),
        ("", subject) => format!("{} {}", subject.word(), grade_word(grade)),
        (named, _) => named.to_owned(),
    }
}
