//! The rules in SQL against the rules in the policy, and where a restriction stands against whether it holds.
#![allow(clippy::unwrap_used)] // a test may stop where it stands
use super::{
    service::Standing,
    store::{self, in_force, on_file},
    types::{RequestKind, RequestState},
};
use crate::{
    a_school::{TODAY, actor, fresh_db, relate, restrict, somebody},
    entity::{person, record_request, restriction, school},
    id::{Id, new_id},
    policy::{self, Asked, Decision, Limit},
    roster::types::{RelationKind, Role, SchoolKind},
};
use jiff::ToSpan;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};

const DAYS: [Option<i32>; 4] = [None, Some(-1), Some(0), Some(1)];

fn day(offset: Option<i32>) -> Option<String> {
    offset.map(|offset| TODAY.saturating_add(offset.days()).to_string())
}

#[tokio::test]
async fn a_restriction_holds_in_sql_exactly_when_it_stands_so() {
    let db = fresh_db().await;
    let (adult, student) = (somebody(&db, "Adult").await, somebody(&db, "Amira").await);
    let mut rows = Vec::new();
    for starts in [-1, 0, 1] {
        for ends in DAYS {
            for urgent in DAYS {
                for confirmed in [None, Some(1)] {
                    for declined in [None, Some(1)] {
                        rows.push(restriction::Model {
                            starts_on: day(Some(starts)).unwrap(),
                            ends_on: day(ends),
                            urgent_until: day(urgent),
                            confirmed_at: confirmed,
                            declined_at: declined,
                            ..on_file(adult, student, TODAY)
                        });
                    }
                }
            }
        }
    }
    for row in &rows {
        row.clone().into_active_model().insert(db.writer()).await.unwrap();
    }
    let held: Vec<Id> = restriction::Entity::find()
        .filter(in_force(TODAY))
        .all(db.writer())
        .await
        .unwrap()
        .into_iter()
        .map(|row| row.id)
        .collect();
    assert!(!held.is_empty() && held.len() < rows.len());
    for row in &rows {
        let standing = Standing::of(row, TODAY);
        let begun = row.starts_on <= TODAY.to_string();
        assert_eq!(held.contains(&row.id), standing.holds() && begun, "{standing:?}: {row:?}");
    }
}

#[tokio::test]
async fn requests_and_restrictions_are_found_exactly_where_the_policy_allows() {
    let db = fresh_db().await;
    let home = school::Model {
        id: Id::nil(),
        source_id: None,
        name: "North".into(),
        kind: SchoolKind::School,
        time_zone: "UTC".into(),
        active: true,
    };
    home.into_active_model().insert(db.writer()).await.unwrap();
    let away = new_id();
    let student = somebody(&db, "Amira").await;
    let elsewhere = somebody(&db, "Elif").await;
    let mut moved = person::Entity::find_by_id(elsewhere).one(db.writer()).await.unwrap().unwrap().into_active_model();
    moved.school_id = Set(away);
    moved.update(db.writer()).await.unwrap();
    let adult = |name: &'static str| somebody(&db, name);
    let (mother, father, counselor) = (adult("Mother").await, adult("Father").await, adult("Counselor").await);
    relate(&db, mother, student, RelationKind::Guardian, None).await;
    relate(&db, father, student, RelationKind::Guardian, None).await;
    restrict(&db, father, student).await;
    relate(&db, counselor, student, RelationKind::Counselor, None).await;
    let (admin, leader) = (adult("Admin").await, adult("Leader").await);
    let actors = [
        actor(student, Role::Student, &[]),
        actor(mother, Role::Guardian, &[(student, RelationKind::Guardian)]),
        actor(father, Role::Guardian, &[]),
        actor(counselor, Role::Counselor, &[(student, RelationKind::Counselor)]),
        actor(admin, Role::Admin, &[]),
        actor(leader, Role::Leader, &[]),
        actor(adult("Teacher").await, Role::Teacher, &[]),
    ];
    let mut requests = Vec::new();
    for (student_id, school_id) in [(student, Id::nil()), (elsewhere, away)] {
        for asker_id in [mother, father, student, admin] {
            let row = record_request::Model {
                id: new_id(),
                student_id,
                asker_id,
                kind: RequestKind::Inspect,
                what: "All".into(),
                why: String::new(),
                state: RequestState::Asked,
                asked_at: 0,
                due_on: TODAY.to_string(),
                taken_by: None,
                taken_at: None,
                outcome: None,
                answer: String::new(),
                shown: String::new(),
                answered_at: None,
                version: 1,
            };
            requests.push((row.id, Asked { student_id, school_id, asker_id, taken_by: None }));
            row.into_active_model().insert(db.writer()).await.unwrap();
        }
    }
    let mut limits = Vec::new();
    for (student_id, school_id) in [(student, Id::nil()), (elsewhere, away)] {
        for adult_id in [father, admin, counselor] {
            let row = on_file(adult_id, student_id, TODAY.saturating_add(400.days()));
            limits.push((row.id, Limit { student_id, school_id, adult_id, entered_by: None, change_by: None }));
            row.into_active_model().insert(db.writer()).await.unwrap();
        }
    }
    let mut seen = [0, 0];
    for actor in &actors {
        let found = record_request::Entity::find().filter(store::requests_visible_to(actor)).all(db.writer()).await.unwrap();
        for (id, asked) in &requests {
            let allowed = policy::read_request(actor, asked) == Decision::Allowed;
            assert_eq!(found.iter().any(|row| row.id == *id), allowed, "{:?} {asked:?}", actor.roles);
            seen[0] += usize::from(allowed);
        }
        let found = restriction::Entity::find().filter(store::restrictions_visible_to(actor)).all(db.writer()).await.unwrap();
        for (id, limit) in &limits {
            let allowed = policy::read_restriction(actor, limit) == Decision::Allowed;
            assert_eq!(found.iter().any(|row| row.id == *id), allowed, "{:?} {limit:?}", actor.roles);
            seen[1] += usize::from(allowed);
        }
    }
    assert!(seen.iter().all(|count| *count > 5), "{seen:?}");
}

#[test]
fn one_person_is_never_both() {
    let (admin, other, adult, student) = (new_id(), new_id(), new_id(), new_id());
    let limit =
        Limit { student_id: student, school_id: Id::nil(), adult_id: adult, entered_by: Some(admin), change_by: Some(other) };
    let as_admin = |id: Id| actor(id, Role::Admin, &[]);
    assert_eq!(policy::second_restriction(&as_admin(admin), &limit), Decision::Denied);
    assert_eq!(policy::second_restriction(&as_admin(other), &limit), Decision::Allowed);
    assert_eq!(policy::second_change(&as_admin(other), &limit), Decision::Denied);
    assert_eq!(policy::second_change(&as_admin(admin), &limit), Decision::Allowed);
    assert_eq!(policy::second_change(&actor(new_id(), Role::Leader, &[]), &limit), Decision::Allowed);
    assert_eq!(policy::enter_restriction(&actor(new_id(), Role::Leader, &[]), &limit), Decision::Denied);
    for decision in [policy::read_restriction, policy::enter_restriction, policy::second_restriction, policy::second_change] {
        assert_eq!(decision(&as_admin(adult), &limit), Decision::Hidden, "the adult concerned has no part in it");
    }
}

#[test]
fn the_right_to_ask_passes_to_the_student() {
    let (student, guardian) = (new_id(), new_id());
    let child = actor(student, Role::Student, &[]);
    let parent = actor(guardian, Role::Guardian, &[(student, RelationKind::Guardian)]);
    let former = actor(guardian, Role::Guardian, &[]);
    let teacher = actor(new_id(), Role::Teacher, &[(student, RelationKind::Teacher)]);
    for (actor, minor, adult) in [
        (&child, Decision::Denied, Decision::Allowed),
        (&parent, Decision::Allowed, Decision::Denied),
        (&former, Decision::Hidden, Decision::Hidden),
        (&teacher, Decision::Hidden, Decision::Hidden),
    ] {
        assert_eq!(policy::ask_about_record(actor, student, false), minor);
        assert_eq!(policy::ask_about_record(actor, student, true), adult);
    }
}
