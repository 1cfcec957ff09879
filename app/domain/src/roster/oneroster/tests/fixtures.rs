//! Exports that other people published, where they are at hand.

use super::super::{Options, Relation, Report, Role, Roster, SchoolKind, read};
use super::{LENIENT, STRICT, has_note, lines};
use std::path::{Path, PathBuf};

fn fixture(name: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/fixtures");
    let root = std::env::var_os("WAYMARK_FIXTURES").map_or_else(beside, PathBuf::from);
    let folder = root.join("oneroster").join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: fixtures not found");
    None
}

fn read_fixture(name: &str, options: Options) -> Option<Result<(Roster, Report), Report>> {
    fixture(name).map(|folder| read(&folder, options))
}

fn counts(report: &Report) -> [u64; 9] {
    ["orgs", "terms", "courses", "classes", "people", "roles", "enrollments", "birth_dates", "family_links"]
        .map(|name| report.counts[name])
}

#[test]
fn the_minimal_export_is_read_with_each_of_its_faults_named() {
    let Some(result) = read_fixture("v1p1-minimal", LENIENT) else {
        return;
    };
    let (roster, report) = result.expect("accepted");
    assert_eq!(report.format, "OneRoster 1.1 bulk");
    assert_eq!(counts(&report), [1, 5, 0, 2, 6, 6, 6, 0, 0]);
    assert_eq!(roster.schools[0].kind, SchoolKind::Department);
    for (part, count) in [
        ("\"Scheduled\" is not spelled as the format does: read as scheduled", 1),
        ("is not in courses.csv: kept without a course", 2),
        ("is a department with no school above it: the department stands in for its school", 2),
        ("is a teacher, enrolled as student: kept as enrolled", 2),
        ("holds passwords in plain text: dropped", 1),
    ] {
        let note = report.notes.iter().find(|note| note.problem.contains(part)).unwrap_or_else(|| panic!("{part}"));
        assert_eq!(note.count, count, "{part}");
    }
    let errors = read_fixture("v1p1-minimal", STRICT).unwrap().expect_err("strict").errors;
    assert_eq!(errors.len(), 5);
    assert_eq!(
        lines(&errors)[0],
        "classes.csv:2: column classType: \"Scheduled\" is not spelled as the format does; write scheduled"
    );
}

#[test]
fn the_delta_export_is_read_as_additions() {
    let Some(result) = read_fixture("v1p2-delta", STRICT) else {
        return;
    };
    let (roster, report) = result.expect("strict");
    assert_eq!(report.format, "OneRoster 1.2 delta");
    assert_eq!(counts(&report), [1, 1, 1, 1, 1, 1, 1, 1, 0]);
    assert!(roster.format.is_delta());
    assert!(has_note(&report, "userProfiles.csv: holds sign-in names and passwords"));
}

#[test]
fn the_school_data_sync_export_is_read_with_its_families() {
    let Some(result) = read_fixture("sds-v2p1", STRICT) else {
        return;
    };
    let (roster, report) = result.expect("strict");
    assert_eq!(report.format, "School Data Sync 2.1");
    assert_eq!(counts(&report), [4, 2, 3, 2, 8, 9, 6, 6, 3]);
    let relations: Vec<_> = roster.links.iter().map(|link| (link.adult.as_str(), link.student.as_str(), link.relation)).collect();
    assert_eq!(
        relations,
        [
            ("114002", "114001", Relation::Guardian),
            ("114002", "114003", Relation::Relative),
            ("114005", "114004", Relation::Guardian)
        ]
    );
    let professor = roster.people.iter().find(|person| person.source_id == "114006").unwrap();
    assert_eq!((professor.roles[0].role, professor.roles[0].school.as_str()), (Role::Teacher, "110001"));
}

#[test]
fn the_first_school_data_sync_is_refused_by_its_name() {
    let Some(result) = read_fixture("sds-v1-100users", LENIENT) else {
        return;
    };
    let report = result.expect_err("accepted");
    assert_eq!(lines(&report.errors).len(), 1);
    assert!(lines(&report.errors)[0].contains("School Data Sync 1, which is not read; export School Data Sync 2.1"));
}
