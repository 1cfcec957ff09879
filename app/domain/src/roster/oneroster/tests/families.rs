//! Links between adults and students: made when the files say both ends, withheld otherwise.

use super::super::{Relation, Role};
use super::{LENIENT, a_school, assert_lenient, has_note};

#[test]
fn a_link_named_from_both_ends_is_one_link() {
    let (roster, _) = a_school().accepted();
    let pairs: Vec<_> = roster.links.iter().map(|link| (link.adult.as_str(), link.student.as_str(), link.relation)).collect();
    assert_eq!(pairs, [("p", "a", Relation::Parent), ("p", "b", Relation::Parent)]);
}

#[test]
fn an_adult_without_a_family_role_is_not_linked() {
    let export = a_school().replaced("users.csv", "Ben,Able,,", "Ben,Able,t,");
    let roster = assert_lenient(&export, "\"t\" is linked as family, and the adult has no family role: no link is made");
    assert_eq!(roster.links.len(), 2);
    let staff = export.line("roles.csv", "5,t,secondary,guardian,,,s").accepted().0;
    assert!(staff.links.iter().any(|link| link.adult == "t" && link.relation == Relation::Guardian));
}

#[test]
fn siblings_and_strangers_are_not_linked() {
    assert_lenient(
        &a_school().replaced("users.csv", "Ben,Able,,", "Ben,Able,a,"),
        "\"a\" is a student, linked to a student: no link is made",
    );
    assert_lenient(&a_school().replaced("users.csv", "Tutor,,", "Tutor,p,"), "neither of them is a student: no link is made");
    assert_lenient(
        &a_school().replaced("users.csv", "Ben,Able,,", "Ben,Able,ghost,"),
        "\"ghost\" is not in users.csv: no link is made",
    );
}

#[test]
fn a_relationship_is_taken_as_the_adults_role() {
    let header = "userSourcedId,relationshipUserSourcedId,relationshipRole\n";
    let (roster, report) = a_school().with("relationships.csv", format!("{header}b,t,relative\n")).accepted();
    assert!(roster.links.iter().any(|link| link.adult == "t" && link.relation == Relation::Relative));
    assert_eq!(roster.people[0].roles[1].role, Role::Relative);
    assert!(has_note(&report, "has no family role of their own"));
    for (row, part) in [
        ("b,t,doctor", "\"doctor\" does not make a family: no link is made"),
        ("t,p,parent", "\"t\" is not a student: no link is made"),
        ("a,b,relative", "\"b\" is a student, linked to a student: no link is made"),
        ("a,a,parent", "\"a\" is the student: no link is made"),
        ("a,p,guardian", "is linked to this student already: the first row is kept"),
    ] {
        let roster = assert_lenient(&a_school().with("relationships.csv", format!("{header}{row}\n")), part);
        assert_eq!(roster.links.len(), 2, "{row}");
    }
    assert!(
        a_school().with("relationships.csv", format!("{header}a,,parent\n")).refused(LENIENT)[0]
            .contains("relationshipUserSourcedId: is empty")
    );
}

#[test]
fn of_demographics_only_the_birth_date_is_kept() {
    let (roster, report) = a_school().accepted();
    assert_eq!(roster.demographics[0].born_on, jiff::civil::date(2012, 3, 4));
    assert!(!serde_json::to_string(&roster).unwrap().contains("female"));
    assert!(has_note(&report, "sex, race, ethnicity and place of birth are deliberately not kept"));
}
