//! Students, their families and the staff.
use super::{
    super::random::Random,
    Person, Plan, Seat,
    classes::homerooms,
    names::{Background, Custom, Gender, Language, called},
};
use domain::{text::fold, time::Date};
use jiff::ToSpan;
use std::collections::{BTreeMap, HashSet};

/// Students for whom one counselor is there.
const CASELOAD: usize = 250;
/// Days between the first and the last birthday of the youngest that can be made.
const LEAST_SPREAD: i64 = 240;

/// User names and full names that are taken.
#[derive(Default)]
pub struct Handles {
    names: HashSet<String>,
    taken: HashSet<String>,
}

impl Handles {
    /// A user name nobody has yet: `given.family`, in letters that every keyboard has.
    pub fn take(&mut self, given: &str, family: &str) -> String {
        let plain = |name: &str| {
            let name = fold(name).replace('đ', "d");
            name.chars().filter(char::is_ascii_alphanumeric).collect::<String>()
        };
        let base = format!("{}.{}", plain(given), plain(family));
        let mut handle = base.clone();
        let mut number = 2;
        while !self.taken.insert(handle.clone()) {
            handle = format!("{base}{number}");
            number += 1;
        }
        handle
    }

    /// A given name that nobody with this family name has, if there is one.
    fn given(&mut self, random: &mut Random, from: &[&'static str], family: &str) -> &'static str {
        let mut given = "";
        for _ in 0..24 {
            given = random.pick(from).copied().unwrap_or("Alex");
            if self.names.insert(format!("{given} {family}")) {
                break;
            }
        }
        given
    }
}

/// Teachers, counselors, leaders, the office and the administrator.
pub fn staff(plan: &Plan, handles: &mut Handles) -> Vec<Person> {
    let mut staff = Vec::new();
    for (index, school) in plan.schools.iter().enumerate() {
        let counselors = school.seats.len().div_ceil(CASELOAD);
        let jobs = std::iter::repeat_n(("teacher", "t"), homerooms(school).len() + school.specialists)
            .chain(std::iter::repeat_n(("counselor", "c"), counselors))
            .chain([("principal", "p")])
            .chain((index == 0).then_some(("ext:registrar", "o")));
        for (number, (role, letter)) in jobs.enumerate() {
            let id = format!("{}-{letter}{:02}", school.id, number + 1);
            staff.push(adult_at_school(plan, handles, &id, vec![(role, school.id.clone())]));
        }
    }
    let mut everywhere = vec![("systemAdministrator", "district".to_owned())];
    everywhere.extend(plan.schools.iter().map(|school| ("systemAdministrator", school.id.clone())));
    staff.push(adult_at_school(plan, handles, "district-a01", everywhere));
    staff
}

fn adult_at_school(plan: &Plan, handles: &mut Handles, id: &str, roles: Vec<(&'static str, String)>) -> Person {
    let mut random = Random::of(plan.seed, &["staff", id]);
    let language = if random.chance(70) { Language::English } else { Language::of_a_home(&mut random) };
    let background = Background::of(language, &mut random);
    let gender = Gender::any(&mut random);
    let family = random.pick(background.families).copied().unwrap_or("Reyes").to_owned();
    let given = handles.given(&mut random, background.adults(gender), &family);
    let username = handles.take(given, &family);
    Person {
        id: id.into(),
        email: Some(format!("{username}@{}.example", plan.domain)),
        username,
        given: given.into(),
        family,
        called: None,
        gender,
        language: Language::English,
        grade: None,
        born_on: None,
        roles,
        guardians: Vec::new(),
    }
}

/// A student to be made.
struct Child {
    id: String,
    school: String,
    seat: Seat,
    language: Language,
}

/// Students and their guardians, family by family: siblings share guardians, and some guardians live apart.
pub fn families(plan: &Plan, handles: &mut Handles) -> Vec<Person> {
    let children = children(plan);
    let mut placed = vec![false; children.len()];
    let mut people = Vec::new();
    let mut guardians = Vec::new();
    for first in 0..children.len() {
        if placed[first] {
            continue;
        }
        placed[first] = true;
        let mut random = Random::of(plan.seed, &["family", &children[first].id]);
        let mut members = vec![first];
        let siblings = if random.chance(4) { 2 } else { usize::from(random.chance(14)) };
        for _ in 0..siblings {
            let ages = |other: usize| {
                members.iter().all(|member| children[*member].seat.grade != children[other].seat.grade)
                    && children[other].seat.grade.abs_diff(children[first].seat.grade) <= 6
            };
            let fitting: Vec<usize> = (first + 1..children.len())
                .filter(|other| !placed[*other] && children[*other].language == children[first].language && ages(*other))
                .take(160)
                .collect();
            if let Some(sibling) = random.pick(&fitting) {
                placed[*sibling] = true;
                members.push(*sibling);
            }
        }
        let members: Vec<&Child> = members.into_iter().map(|index| &children[index]).collect();
        family(plan, handles, &mut random, &members, &mut people, &mut guardians);
    }
    people.sort_by(|a: &Person, b: &Person| a.id.cmp(&b.id));
    people.extend(guardians);
    people
}

fn children(plan: &Plan) -> Vec<Child> {
    let mut children = Vec::new();
    for school in &plan.schools {
        let mut numbers: BTreeMap<u8, usize> = BTreeMap::new();
        for seat in &school.seats {
            let number = numbers.entry(seat.grade).or_default();
            *number += 1;
            let id = student_id(&school.id, seat.grade, *number);
            let mut random = Random::of(plan.seed, &["language", &id]);
            let language = seat.language.unwrap_or_else(|| Language::of_a_home(&mut random));
            children.push(Child { id, school: school.id.clone(), seat: *seat, language });
        }
    }
    children
}

/// The id of the student with this number (from 1) in a grade.
pub fn student_id(school: &str, grade: u8, number: usize) -> String {
    format!("{school}-{grade:02}-{number:03}")
}

fn family(
    plan: &Plan,
    handles: &mut Handles,
    random: &mut Random,
    children: &[&Child],
    students: &mut Vec<Person>,
    guardians: &mut Vec<Person>,
) {
    let Some(eldest) = children.first() else { return };
    let background = Background::of(eldest.language, random);
    let one = random.pick(background.families).copied().unwrap_or("Reyes");
    let other = random.pick(background.families).copied().unwrap_or(one);
    let apart = random.chance(22);
    let double = background.custom == Custom::Both && one != other && random.chance(55);
    let childrens_name = if double { format!("{one} {other}") } else { one.to_owned() };
    let mothers_name = match background.custom {
        Custom::Shared if !apart => one,
        _ => other,
    };
    let wished: Option<Gender> = children.iter().find_map(|child| child.seat.guardian);
    let alone = random.chance(13);
    let parents: Vec<Gender> = if alone {
        vec![wished.unwrap_or(if random.chance(75) { Gender::Woman } else { Gender::Man })]
    } else if wished.is_none() && random.chance(5) {
        vec![Gender::any(random); 2]
    } else {
        vec![Gender::Woman, Gender::Man]
    };
    let mut ids = Vec::new();
    for (letter, gender) in ["a", "b"].into_iter().zip(parents) {
        let family = if gender == Gender::Man && letter == "b" { one } else { mothers_name };
        let given = handles.given(random, background.adults(gender), family);
        let username = handles.take(given, family);
        let id = format!("fam-{}-{letter}", eldest.id);
        let mut roles: Vec<(&'static str, String)> = Vec::new();
        for child in children {
            if !roles.iter().any(|(_, school)| *school == child.school) {
                roles.push(("parent", child.school.clone()));
            }
        }
        guardians.push(Person {
            id: id.clone(),
            email: Some(format!("{username}@families.example")),
            username,
            given: given.into(),
            family: family.into(),
            called: None,
            gender,
            language: eldest.language,
            grade: None,
            born_on: None,
            roles,
            guardians: Vec::new(),
        });
        ids.push(id);
    }
    for child in children {
        let gender = child.seat.gender.unwrap_or_else(|| Gender::any(random));
        let given = handles.given(random, background.children(gender), &childrens_name);
        students.push(Person {
            id: child.id.clone(),
            username: handles.take(given, &childrens_name),
            email: None,
            given: given.into(),
            family: childrens_name.clone(),
            called: called(given).filter(|_| random.chance(60)).map(str::to_owned),
            gender,
            language: child.language,
            grade: Some(child.seat.grade),
            born_on: Some(birthday(plan, child.seat.grade, random)),
            roles: vec![("student", child.school.clone())],
            guardians: ids.clone(),
        });
    }
}

fn birthday(plan: &Plan, grade: u8, random: &mut Random) -> Date {
    let (mut first, mut last) = plan.year.birthdays(grade);
    if let Some(of_age) = plan.nobody_of_age_before
        && let Ok(earliest) = of_age.checked_sub(18.years())
        && earliest > first
    {
        first = earliest;
        last = last.max(earliest.checked_add(LEAST_SPREAD.days()).unwrap_or(last));
    }
    let days = i64::from((last - first).get_days());
    first.checked_add(random.between(0, days).days()).unwrap_or(first)
}
