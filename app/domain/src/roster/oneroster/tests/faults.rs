//! Cells that are wrong: which are understood, which stop the import, and how they are told.

use super::super::{ClassKind, MAX_ERRORS, Role, SchoolKind};
use super::{LENIENT, STRICT, a_school, assert_lenient, has_note};
use std::fmt::Write;

#[test]
fn required_cells_must_be_filled() {
    for (file, old, new, column) in [
        ("orgs.csv", "Hill School", "", "name"),
        ("users.csv", "Ada", "", "givenName"),
        ("users.csv", "ada", "", "username"),
        ("classes.csv", "Choir 1", "", "title"),
        ("academicSessions.csv", "2026-08-20", "", "startDate"),
        ("roles.csv", "student", "", "role"),
        ("enrollments.csv", "e2,k", "e2,", "classSourcedId"),
    ] {
        let errors = a_school().replaced(file, old, new).refused(LENIENT);
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert!(
            errors[0].starts_with(&format!("{file}:")) && errors[0].contains(&format!(": column {column}: is empty;")),
            "{errors:?}"
        );
    }
}

#[test]
fn words_in_another_case_are_understood() {
    let roster = assert_lenient(
        &a_school().replaced("classes.csv", "homeroom", "HomeRoom"),
        "\"HomeRoom\" is not spelled as the format does: read as homeroom",
    );
    assert_eq!(roster.classes[0].kind, ClassKind::Homeroom);
    let roster = assert_lenient(
        &a_school().replaced("roles.csv", "teacher", "Site Administrator"),
        "\"Site Administrator\" is not spelled as the format does: read as siteAdministrator",
    );
    assert_eq!(roster.people[0].roles[0].role, Role::Leader);
    let roster = assert_lenient(
        &a_school().replaced("orgs.csv", "district,,", "planet,,"),
        "\"planet\" is not a known kind of organization: kept as another kind",
    );
    assert_eq!(roster.schools[0].kind, SchoolKind::Other);
}

#[test]
fn a_role_that_nobody_knows_gives_no_right() {
    let roster = assert_lenient(
        &a_school().replaced("roles.csv", "teacher", "wizard"),
        "\"wizard\" is not a known role: kept as a role without rights",
    );
    assert_eq!(roster.people[0].roles[0].role, Role::Other);
    let (roster, report) = a_school().replaced("roles.csv", "teacher", "ext:coach").read(STRICT).unwrap();
    assert_eq!(roster.people[0].roles[0].role, Role::Other);
    assert!(has_note(&report, "is a role of the exporting system"));
}

#[test]
fn kinds_that_nobody_knows_stop_the_import() {
    let errors = a_school().replaced("classes.csv", "homeroom", "club").refused(LENIENT);
    assert_eq!(errors, ["classes.csv:2: column classType: \"club\" is not a kind of class; write homeroom or scheduled"]);
    assert!(
        a_school().replaced("academicSessions.csv", "schoolYear,2026-", "era,2026-").refused(LENIENT)[0]
            .contains("\"era\" is not a kind of term")
    );
    assert!(
        a_school().replaced("users.csv", "a,true", "a,maybe").refused(LENIENT)[0].contains("\"maybe\" is neither true nor false")
    );
}

#[test]
fn a_span_of_years_is_read_as_the_year_in_which_it_ends() {
    for text in ["2026-2027", "2026/27"] {
        let export = a_school().replaced("academicSessions.csv", "06-10,,2027", &format!("06-10,,{text}"));
        let roster = assert_lenient(&export, "is not one year: read as 2027");
        assert_eq!(roster.terms[0].school_year, Some(2027));
    }
    assert!(
        a_school().replaced("academicSessions.csv", "06-10,,2027", "06-10,,next").refused(LENIENT)[0]
            .contains("is not a school year")
    );
}

#[test]
fn all_errors_are_collected_and_the_list_has_an_end() {
    let mut rows = String::from("sourcedId,title\n");
    for number in 0..MAX_ERRORS + 50 {
        writeln!(rows, "c{number},").unwrap();
    }
    let report = a_school().with("courses.csv", rows).read(LENIENT).expect_err("accepted");
    assert_eq!((report.errors.len(), report.errors_total), (MAX_ERRORS, MAX_ERRORS as u64 + 50));
    assert!(report.counts.is_empty());
}

#[test]
fn notes_of_one_kind_are_folded() {
    let export = a_school().line("enrollments.csv", "e4,k,s,x,student,,,").line("enrollments.csv", "e5,k,s,y,student,,,");
    let (_, report) = export.accepted();
    let note = report.notes.iter().find(|note| note.problem.contains("is not in users.csv")).unwrap();
    assert_eq!((note.line, note.count, note.value.as_deref()), (Some(5), 2, Some("x")));
}

#[test]
fn a_value_is_shown_cut_and_escaped() {
    let long = format!("\u{202e}{}", "x".repeat(100));
    let report = a_school().replaced("academicSessions.csv", "2026-08-20", &long).read(LENIENT).expect_err("accepted");
    let value = report.errors[0].value.clone().unwrap();
    assert!(value.starts_with("\\u{202e}xxx") && value.ends_with("xx…"), "{value}");
    assert!(value.len() < 80);
}

#[test]
fn control_characters_are_left_out() {
    let roster =
        assert_lenient(&a_school().replaced("users.csv", "Ada", "A\u{0}d\u{7}a"), "has a control character in it: left out");
    assert_eq!(roster.people[1].given_name, "Ada");
}
