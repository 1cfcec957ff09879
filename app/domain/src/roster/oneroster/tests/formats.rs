//! Which format it is, and what each one asks for.

use super::super::{Format, RecordKind, Role, Version};
use super::{Export, LENIENT, STRICT, a_school, assert_lenient, has_note, lines};

fn first_version() -> Export {
    a_school()
        .with("manifest.csv", "propertyName,value\noneroster.version,1.1\n")
        .without("roles.csv")
        .with(
            "users.csv",
            "sourcedId,enabledUser,orgSourcedIds,role,username,givenName,familyName,agentSourcedIds,password\n\
             t,true,s,teacher,tess,Tess,Tutor,,hunter2\na,true,s,student,ada,Ada,Able,p,\nb,true,\"s,d\",student,ben,Ben,Able,,swordfish\n\
             p,true,s,guardian,pam,Pam,Able,,\n",
        )
}

fn school_data_sync() -> Export {
    Export { files: Vec::new() }
        .with("orgs.csv", "sourcedId,name,type,parentSourcedId\nu,College,college,\n")
        .with("users.csv", "sourcedId,username,givenName,familyName,password\n1,one,Ann,One,x\n2,,Bob,Two,\n3,three,Cy,Three,\n")
        .with("roles.csv", "userSourcedId,orgSourcedId,role,grade,isPrimary,roleStartDate\n1,u,student,9,TRUE,2026-08-20\n3,u,professor,,TRUE,\n")
        .with("classes.csv", "sourcedId,orgSourcedId,title,sessionSourcedIds,courseSourcedId\nk,u,Art,,\n")
        .with("enrollments.csv", "classSourcedId,userSourcedId,role\nk,1,student\nk,3,professor\n")
        .with("relationships.csv", "userSourcedId,relationshipUserSourcedId,relationshipRole\n1,2,guardian\n")
}

#[test]
fn the_first_version_has_its_roles_in_users() {
    let (roster, report) = first_version().read(STRICT).expect("strict");
    assert_eq!(roster.format, Format::OneRoster { version: Version::V1p1, delta: false });
    assert_eq!(roster.people[2].roles.len(), 2);
    assert_eq!(roster.links.len(), 1);
    assert!(roster.people[3].roles[0].primary && !roster.people[2].roles[0].primary);
    assert!(has_note(&report, "password: holds passwords in plain text: dropped"));
    assert_eq!(report.notes.iter().find(|note| note.problem.contains("password")).unwrap().count, 2);
}

#[test]
fn no_password_reaches_roster_or_report() {
    let (roster, report) = first_version().accepted();
    let everything = format!("{}{}", serde_json::to_string(&roster).unwrap(), serde_json::to_string(&report).unwrap());
    assert!(!everything.contains("hunter2") && !everything.contains("swordfish"));
    let failed = first_version().replaced("users.csv", "tess", "").refused(LENIENT).concat();
    assert!(!failed.contains("hunter2"));
}

#[test]
fn school_data_sync_is_known_by_its_headers() {
    let (roster, report) = school_data_sync().read(STRICT).expect("strict");
    assert_eq!(report.format, "School Data Sync 2.1");
    assert_eq!(roster.enrollments[1].role, Role::Teacher);
    assert_eq!(roster.enrollments[1].source_id, "k/3/teacher");
    assert_eq!(roster.people[0].grades, ["9"]);
    assert!(roster.people[0].roles[0].starts_on.is_some());
    assert_eq!(roster.people[1].roles[0].role, Role::Guardian);
    assert!(has_note(&report, "has no family role of their own: the relationship is taken as one"));
    let repeated = assert_lenient(
        &school_data_sync().line("enrollments.csv", "k,1,student"),
        "is in this class already, by an earlier row: left out",
    );
    assert_eq!(repeated.enrollments.len(), 2);
}

#[test]
fn messages_name_the_columns_of_the_file() {
    let errors = school_data_sync().replaced("classes.csv", "k,u,", "k,x,").refused(LENIENT);
    assert!(errors[0].starts_with("classes.csv:2: column orgSourcedId: \"x\" is not in orgs.csv;"), "{errors:?}");
}

#[test]
fn other_formats_are_named() {
    let old =
        Export { files: Vec::new() }.with("Student.csv", "SIS ID,School SIS ID\n1,2\n").with("School.csv", "SIS ID,Name\n2,x\n");
    assert_eq!(
        old.refused(LENIENT),
        [
            "School.csv:1: column SIS ID: belongs to School Data Sync 1, which is not read; export School Data Sync 2.1, or OneRoster 1.1 or 1.2"
        ]
    );
    assert!(Export { files: Vec::new() }.refused(LENIENT)[0].starts_with("users.csv: is missing (found: no CSV file)"));
    let version = a_school().replaced("manifest.csv", "1.2", "2.0").refused(LENIENT);
    assert_eq!(version, ["manifest.csv:2: column value: \"2.0\" is not a version that is read; export OneRoster 1.1 or 1.2"]);
}

#[test]
fn without_a_manifest_the_headers_tell() {
    assert_lenient(&a_school().without("manifest.csv"), "manifest.csv: is missing: the version is found by the headers");
    assert_eq!(first_version().without("manifest.csv").accepted().1.format, "OneRoster 1.1 bulk");
}

#[test]
fn the_manifest_is_held_against_the_files() {
    assert_lenient(
        &a_school().line("manifest.csv", "file.courses,absent"),
        "\"absent\" is said of courses.csv, which is there: read",
    );
    assert_lenient(
        &a_school().without("demographics.csv").line("manifest.csv", "file.demographics,bulk"),
        "is said of demographics.csv, which is missing",
    );
    assert!(
        a_school().line("manifest.csv", "file.orgs,some").refused(LENIENT)[0]
            .starts_with("manifest.csv:5: column value: \"some\"")
    );
}

#[test]
fn optional_files_may_be_absent_and_required_ones_may_not() {
    let export =
        a_school().without("academicSessions.csv").without("courses.csv").without("classes.csv").without("enrollments.csv");
    let (roster, report) = export.without("demographics.csv").read(STRICT).expect("strict");
    assert_eq!((roster.people.len(), roster.classes.len()), (4, 0));
    assert!(has_note(&report, "demographics.csv: is not there"));
    for file in ["orgs.csv", "users.csv", "roles.csv", "classes.csv", "enrollments.csv"] {
        let errors = a_school().without(file).refused(LENIENT);
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert!(errors[0].starts_with(&format!("{file}: is missing")), "{errors:?}");
    }
}

#[test]
fn files_that_are_no_part_of_a_roster_are_named_and_left() {
    let export = a_school()
        .with("results.csv", "a\n")
        .with("userFlags.csv", "a\n")
        .with("userProfiles.csv", "a\n")
        .with("lunch.csv", "a\n");
    let (_, report) = export.read(STRICT).expect("strict");
    for part in
        ["results.csv: is no part", "userFlags.csv: holds facts", "userProfiles.csv: holds sign-in", "lunch.csv: is not a file"]
    {
        assert!(has_note(&report, part), "{:?}", lines(&report.notes));
    }
}

#[test]
fn a_delta_adds_and_changes_only_and_says_so() {
    let delta = a_school().replaced("manifest.csv", "file.users,bulk", "file.users,delta");
    let (roster, report) = delta.read(STRICT).expect("strict");
    assert!(roster.format.is_delta());
    assert!(has_note(&report, "lists changes only (delta)"));
    let removing =
        delta.replaced("orgs.csv", "m,,Music", "m,tobedeleted,Music").line("enrollments.csv", "e9,other,s,a,student,,,");
    let roster = assert_lenient(&removing, "asks to remove a record, which a delta cannot do yet: left out");
    assert_eq!(roster.removals[0].kind, RecordKind::School);
    assert_lenient(&removing, "\"other\" is not in classes.csv: left out; import a full (bulk) export");
}

#[test]
fn records_marked_as_gone_are_left_out_and_listed() {
    let export = a_school().with(
        "enrollments.csv",
        "sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role\ne1,tobedeleted,k,s,t,teacher\ne2,active,k,s,a,student\n",
    );
    let (roster, report) = export.read(STRICT).expect("strict");
    assert_eq!((roster.enrollments.len(), roster.removals.len()), (1, 1));
    assert_eq!((roster.removals[0].kind, roster.removals[0].source_id.as_str()), (RecordKind::Enrollment, "e1"));
    assert!(has_note(&report, "marks a record as gone: left out"));
}
