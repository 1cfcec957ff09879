//! Every reference of a roster leads somewhere, whatever the files say.

use super::super::{Role, SchoolKind};
use super::{LENIENT, STRICT, a_school, assert_lenient, has_note};

#[test]
fn a_class_without_its_course_or_term_is_kept() {
    let roster = assert_lenient(&a_school().without("courses.csv"), "\"c\" is not in courses.csv: kept without a course");
    assert_eq!(roster.classes[0].course, None);
    let roster = assert_lenient(
        &a_school().replaced("classes.csv", ",y,", ",\"y,z\","),
        "\"z\" is not in academicSessions.csv: kept without this term",
    );
    assert_eq!(roster.classes[0].terms, ["y"]);
}

#[test]
fn a_class_of_a_department_is_put_into_its_school() {
    let export = a_school().replaced("classes.csv", "c,s,y", "c,m,y");
    let roster = assert_lenient(&export, "is a department, not a school: the class is put into the school above it");
    assert_eq!(roster.classes[0].school, "s");
    assert!(roster.enrollments.iter().all(|enrollment| enrollment.school == "s"));
    let alone = export.replaced("orgs.csv", "department,,s", "department,,");
    let roster = assert_lenient(&alone, "is a department with no school above it: the department stands in");
    assert_eq!(roster.classes[0].school, "m");
}

#[test]
fn a_class_of_an_unknown_school_stops_the_import() {
    let errors = a_school().replaced("classes.csv", "c,s,y", "c,zz,y").refused(LENIENT);
    assert_eq!(
        errors,
        [
            "classes.csv:2: column schoolSourcedId: \"zz\" is not in orgs.csv; add the record to orgs.csv, or correct the identifier"
        ]
    );
}

#[test]
fn a_dangling_enrollment_is_left_out() {
    let roster = assert_lenient(
        &a_school().line("enrollments.csv", "e4,k,s,nobody,student,,,"),
        "\"nobody\" is not in users.csv: left out",
    );
    assert_eq!(roster.enrollments.len(), 3);
    let roster = assert_lenient(
        &a_school().line("enrollments.csv", "e4,nothing,s,a,student,,,"),
        "\"nothing\" is not in classes.csv: left out",
    );
    assert_eq!(roster.enrollments.len(), 3);
}

#[test]
fn enrollments_of_another_export_are_refused_as_a_whole() {
    let export =
        (0..60).fold(a_school(), |export, number| export.line("enrollments.csv", &format!("x{number},k{number},s,a,student,,,")));
    assert!(export.refused(LENIENT)[0].contains("does not fit the other files: 60 of 63 rows"));
}

#[test]
fn a_role_at_an_unknown_place_is_left_out_and_the_person_stays() {
    let roster = assert_lenient(
        &a_school().line("roles.csv", "5,t,secondary,principal,,,zz"),
        "\"zz\" is not in orgs.csv: the role is left out",
    );
    assert_eq!(roster.people[0].roles.len(), 1);
    let (roster, report) = a_school().line("roles.csv", "5,t,secondary,principal,,,m").read(STRICT).unwrap();
    assert_eq!((roster.people[0].roles[1].role, roster.people[0].roles[1].school.as_str()), (Role::Leader, "s"));
    assert!(has_note(&report, "is a department: the role is held at the school above it"));
}

#[test]
fn identifiers_are_unique() {
    let errors = a_school().line("users.csv", "a,true,x,X,Y,,").refused(LENIENT);
    assert_eq!(
        errors,
        ["users.csv:6: column sourcedId: \"a\" is already used in line 3; give every record an identifier of its own"]
    );
    assert!(a_school().line("enrollments.csv", "e1,k,s,a,student,,,").refused(LENIENT)[0].contains("already used in line 2"));
    assert!(a_school().line("roles.csv", "1,a,secondary,student,,,s").refused(LENIENT)[0].contains("already used in line 2"));
}

#[test]
fn parents_that_are_not_there_are_dropped_and_circles_are_refused() {
    let roster = assert_lenient(
        &a_school().replaced("orgs.csv", ",77,d", ",77,gone"),
        "\"gone\" is not in orgs.csv: kept without the one above it",
    );
    assert_eq!(roster.schools[1].parent, None);
    let errors = a_school().replaced("orgs.csv", "district,,", "district,,m").refused(LENIENT);
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(errors[0].contains("leads back to its own row"));
    let own = a_school().replaced("academicSessions.csv", "2027-06-10,,2027", "2027-06-10,y,2027").refused(LENIENT);
    assert!(own[0].starts_with("academicSessions.csv:2: column parentSourcedId: \"y\" leads back"));
}

#[test]
fn what_the_enrollment_says_holds_for_its_class() {
    let (roster, report) = a_school().line("enrollments.csv", "e4,k,s,t,student,,,").read(STRICT).unwrap();
    assert_eq!(roster.enrollments[3].role, Role::Student);
    assert!(has_note(
        &report,
        "enrollments.csv:5: column userSourcedId: \"t\" is a teacher, enrolled as student: kept as enrolled"
    ));
}

#[test]
fn a_student_is_not_made_a_teacher_by_one_row() {
    for person in ["a", "p"] {
        let export = a_school().line("enrollments.csv", &format!("e4,k,s,{person},teacher,,,"));
        let roster = assert_lenient(&export, "enrolled as teacher: left out");
        assert_eq!(roster.enrollments.len(), 3);
    }
}

#[test]
fn the_school_of_the_class_wins() {
    let roster = assert_lenient(
        &a_school().replaced("enrollments.csv", "e2,k,s", "e2,k,d"),
        "is not the school of the class: the school of the class is taken",
    );
    assert_eq!(roster.enrollments[1].school, "s");
}

#[test]
fn what_belongs_to_a_school_that_is_gone_goes_with_it() {
    let export = a_school()
        .replaced("orgs.csv", "m,,Music", "m,tobedeleted,Music")
        .line("classes.csv", "k2,Band,scheduled,,m,y,")
        .line("enrollments.csv", "e4,k2,s,a,student,,,");
    let roster = assert_lenient(&export, "\"m\" is left out of orgs.csv: left out");
    assert_eq!((roster.classes.len(), roster.enrollments.len()), (1, 3));
    assert_eq!(roster.schools.len(), 2);
    assert_eq!(roster.schools[0].kind, SchoolKind::District);
}
