//! The generator: the same every time, any size, and read by the strict importer without a word.
use super::{Plan, SchoolYear, make, write::write};
use domain::roster::oneroster::{Options, read};
use std::collections::HashSet;

fn year() -> SchoolYear {
    SchoolYear::of("2026-11-23".parse().unwrap())
}

#[test]
fn the_same_seed_makes_the_same_files_and_another_seed_others() {
    let folder = |seed: u64| {
        let folder = tempfile::tempdir().unwrap();
        write(&make(&Plan::of_size(90, seed, year())), folder.path()).unwrap();
        folder
    };
    let (one, same, other) = (folder(1), folder(1), folder(2));
    let text = |folder: &tempfile::TempDir, name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    for name in ["manifest.csv", "users.csv", "roles.csv", "classes.csv", "enrollments.csv", "demographics.csv"] {
        assert_eq!(text(&one, name), text(&same, name), "{name}");
    }
    assert_ne!(text(&one, "users.csv"), text(&other, "users.csv"));
}

#[test]
fn a_strict_reading_finds_nothing_to_correct_at_any_size() {
    for students in [0, 1, 7, 40, 200, 1_000, 3_000] {
        let folder = tempfile::tempdir().unwrap();
        let made = make(&Plan::of_size(students, 3, year()));
        write(&made, folder.path()).unwrap();
        let (roster, report) = read(folder.path(), Options { strict: true }).unwrap_or_else(|report| panic!("{report:#?}"));
        assert_eq!(report.errors_total, 0);
        assert_eq!(report.format, "OneRoster 1.2 bulk");
        assert_eq!(roster.demographics.len(), students);
        assert!(roster.links.len() >= students);
        assert_eq!(roster.people.len(), made.people.len());
    }
}

#[test]
fn names_fit_into_user_names_that_are_all_different() {
    let made = make(&Plan::of_size(1_000, 5, year()));
    let names: HashSet<&str> = made.people.iter().map(|person| person.username.as_str()).collect();
    assert_eq!(names.len(), made.people.len());
    for name in names {
        let (given, family) = name.split_once('.').unwrap();
        assert!(!given.is_empty() && !family.is_empty(), "{name}");
    }
}

#[test]
fn everybody_has_an_advisory_of_a_believable_size() {
    let made = make(&Plan::of_size(800, 5, year()));
    let sizes: Vec<usize> =
        made.classes.iter().filter(|class| class.id.contains("-adv")).map(|class| class.students.len()).collect();
    assert_eq!(sizes.iter().sum::<usize>(), 800);
    assert!(sizes.iter().all(|size| (7..=21).contains(size)), "{sizes:?}");
    let ids: HashSet<&str> = made.classes.iter().map(|class| class.id.as_str()).collect();
    assert_eq!(ids.len(), made.classes.len());
}

#[test]
fn every_day_lies_in_a_school_year() {
    for (day, ends_in) in [("2026-06-30", 2026), ("2026-07-01", 2027), ("2026-11-23", 2027), ("2027-01-04", 2027)] {
        let day = day.parse().unwrap();
        let year = SchoolYear::of(day);
        assert_eq!(year.ends_in(), ends_in);
        assert!(year.span().0 <= day && day <= year.span().1);
    }
    assert_eq!(year().birthdays(12).0.to_string(), "2008-09-01");
}
