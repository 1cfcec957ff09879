//! Who counts as heard, who is shown as host, and what waits: on a database in memory.
#![allow(clippy::unwrap_used)]
use super::store::{Missing, StatusRow, by_grade, missing};
use crate::{
    a_school::{TODAY, actor, fresh_db, restrict, somebody},
    advisory,
    conferences::types::ConferenceState,
    db::Db,
    entity::{conference, person, person_role, reflection, relation, season},
    id::{Id, new_id},
    reflections::types::ReflectionState,
    roster::types::{RelationKind, Role, Source},
    visibility::Visibility,
};
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};

async fn a_student(db: &Db) -> Id {
    let person_id = somebody(db, "Sam").await;
    let role = person_role::Model { id: new_id(), person_id, school_id: Id::nil(), role: Role::Student, source: Source::Import };
    role.into_active_model().insert(db.writer()).await.unwrap();
    person_id
}

async fn advises(db: &Db, adult_id: Id, student_id: Id, source: Source) {
    let row = relation::Model {
        id: new_id(),
        adult_id,
        student_id,
        kind: RelationKind::Advisor,
        section_id: None,
        advisory_id: None,
        starts_on: "2026-08-01".into(),
        ends_on: None,
        source,
    };
    row.into_active_model().insert(db.writer()).await.unwrap();
}

async fn status(db: &Db) -> StatusRow {
    missing(db.writer(), &[Id::nil()], Missing::Goal, TODAY, 0, 20).await.unwrap().remove(0)
}

#[tokio::test]
async fn the_host_that_is_shown_is_the_one_whom_a_season_would_choose() {
    let db = fresh_db().await;
    let student = a_student(&db).await;
    let mut hosts = Vec::new();
    for (name, source) in [("Class", Source::ClassTeacher), ("Off", Source::Homeroom), ("Barred", Source::Homeroom)] {
        let adult = somebody(&db, name).await;
        advises(&db, adult, student, source).await;
        hosts.push(adult);
    }
    let off = person::ActiveModel { id: Set(hosts[1]), active: Set(false), ..Default::default() };
    off.update(db.writer()).await.unwrap();
    restrict(&db, hosts[2], student).await;
    assert_eq!(status(&db).await.host_given_name.as_deref(), Some("Class"));
    let homeroom = somebody(&db, "Home").await;
    advises(&db, homeroom, student, Source::Homeroom).await;
    assert_eq!(status(&db).await.host_given_name.as_deref(), Some("Home"));
}

#[tokio::test]
async fn a_student_who_was_not_there_was_not_heard() {
    let db = fresh_db().await;
    let student = a_student(&db).await;
    let season = season::Model {
        id: new_id(),
        school_id: Id::nil(),
        title: "Fall".into(),
        starts_on: "2026-09-01".into(),
        ends_on: "2026-09-30".into(),
        minutes: 20,
        created_by: None,
        created_at: 0,
    };
    let season_id = season.into_active_model().insert(db.writer()).await.unwrap().id;
    let row = conference::Model {
        id: new_id(),
        season_id: Some(season_id),
        student_id: student,
        host_id: None,
        state: ConferenceState::Held,
        starts_at: Some(0),
        minutes: 20,
        place: String::new(),
        opening_words: String::new(),
        ready_at: None,
        rehearsed_at: None,
        held_at: Some(0),
        closed_at: None,
        student_attended: Some(false),
        summary: String::new(),
        cancel_word: String::new(),
        created_at: 0,
        updated_at: 0,
        version: 1,
    };
    let row = row.into_active_model().insert(db.writer()).await.unwrap();
    for (attended, heard) in [(Some(false), 0), (None, 0), (Some(true), 1)] {
        let row = conference::ActiveModel { id: Set(row.id), student_attended: Set(attended), ..Default::default() };
        row.update(db.writer()).await.unwrap();
        assert_eq!(i64::from(status(&db).await.was_heard), heard);
        assert_eq!(by_grade(db.writer(), &[Id::nil()]).await.unwrap()[0].heard, heard);
    }
}

#[tokio::test]
async fn what_was_taken_back_to_private_waits_for_nobody() {
    let db = fresh_db().await;
    let student = a_student(&db).await;
    let row = reflection::Model {
        id: new_id(),
        owner_id: student,
        prompt_id: None,
        goal_id: None,
        title: "Bridges".into(),
        body: "They held.".into(),
        state: ReflectionState::Shared,
        visibility: Visibility::Team,
        created_at: 5,
        updated_at: 5,
        shared_at: Some(5),
        waiting_since: Some(5),
        version: 1,
    };
    let row = row.into_active_model().insert(db.writer()).await.unwrap();
    let advisor = actor(somebody(&db, "Ada").await, Role::Teacher, &[(student, RelationKind::Advisor)]);
    for (visibility, since) in [(Visibility::Team, Some(5)), (Visibility::Private, None)] {
        let row = reflection::ActiveModel { id: Set(row.id), visibility: Set(visibility), ..Default::default() };
        row.update(db.writer()).await.unwrap();
        assert_eq!(status(&db).await.waiting_since, since);
        let (students, _) = advisory::service::students(db.writer(), &advisor, RelationKind::Advisor, 1).await.unwrap();
        assert_eq!(students[0].waiting_since, since);
    }
}
