//! Sending, the queue, rounds of reviews and narrowing, on a database in memory.
#![allow(clippy::unwrap_used)]
use super::{
    service::{self, ReviewOf, Turn, WaitingKind},
    types::{Asked, NewPrompt, NewReflection, ReflectionState, ReflectionText, ReviewText, Sharing},
};
use crate::{
    actor::{Actor, LiveRelation},
    db::{Db, Origin, Outside},
    entity::{
        audit, enrolment, goal, idempotency, named_reader, person, prompt, reflection, reflection_version, relation, restriction,
        review, school, section,
    },
    error::{Error, Obstacle},
    id::{Id, new_id},
    roster::types::{ClassRole, RelationKind, Role, SchoolKind, SectionKind, Source},
    time::{Clock, TimeZone},
    visibility::Visibility,
};
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Schema, Set};

struct World {
    db: Db,
    section_id: Id,
    student: Actor,
    advisor: Actor,
    teacher: Actor,
    counselor: Actor,
    guardian: Actor,
    stranger: Actor,
}

async fn world() -> World {
    let name = new_id().simple().to_string();
    let db = Db::connect(&format!("sqlite:file:{name}?mode=memory&cache=shared"), Outside::at(Clock::held(1_000))).await.unwrap();
    let schema = Schema::new(db.backend());
    for table in [
        schema.create_table_from_entity(school::Entity),
        schema.create_table_from_entity(person::Entity),
        schema.create_table_from_entity(section::Entity),
        schema.create_table_from_entity(enrolment::Entity),
        schema.create_table_from_entity(relation::Entity),
        schema.create_table_from_entity(restriction::Entity),
        schema.create_table_from_entity(goal::Entity),
        schema.create_table_from_entity(named_reader::Entity),
        schema.create_table_from_entity(prompt::Entity),
        schema.create_table_from_entity(reflection::Entity),
        schema.create_table_from_entity(reflection_version::Entity),
        schema.create_table_from_entity(review::Entity),
        schema.create_table_from_entity(idempotency::Entity),
        schema.create_table_from_entity(audit::Entity),
    ] {
        db.writer().execute(&table).await.unwrap();
    }
    let kind = SchoolKind::School;
    let school = school::Model { id: Id::nil(), source_id: None, name: "S".into(), kind, time_zone: "UTC".into(), active: true };
    school.into_active_model().insert(db.writer()).await.unwrap();
    let section = section::Model {
        id: new_id(),
        source_id: None,
        school_id: Id::nil(),
        course_id: None,
        title: "Biology".into(),
        kind: SectionKind::Scheduled,
        starts_on: None,
        ends_on: None,
        active: true,
    };
    let section_id = section.into_active_model().insert(db.writer()).await.unwrap().id;
    let student = somebody(&db, "Amira", None, Role::Student).await;
    let seat = enrolment::Model {
        id: new_id(),
        source_id: None,
        section_id,
        person_id: student.person_id,
        role: ClassRole::Student,
        starts_on: None,
        ends_on: None,
    };
    seat.into_active_model().insert(db.writer()).await.unwrap();
    let of = |kind, section_id| Some((student.person_id, kind, section_id));
    World {
        advisor: somebody(&db, "Ada", of(RelationKind::Advisor, None), Role::Teacher).await,
        teacher: somebody(&db, "Tom", of(RelationKind::Teacher, Some(section_id)), Role::Teacher).await,
        counselor: somebody(&db, "Cleo", of(RelationKind::Counselor, None), Role::Counselor).await,
        guardian: somebody(&db, "Gus", of(RelationKind::Guardian, None), Role::Guardian).await,
        stranger: somebody(&db, "Sol", None, Role::Teacher).await,
        student,
        section_id,
        db,
    }
}

async fn somebody(db: &Db, name: &str, relation: Option<(Id, RelationKind, Option<Id>)>, role: Role) -> Actor {
    let person_id = new_id();
    let person = person::Model {
        id: person_id,
        source_id: None,
        school_id: Id::nil(),
        given_name: name.into(),
        family_name: "Test".into(),
        preferred_name: None,
        name_folded: name.to_lowercase(),
        grade: None,
        born_on: None,
        home_language: None,
        email: None,
        username: None,
        active: true,
    };
    person.into_active_model().insert(db.writer()).await.unwrap();
    let mut relations = Vec::new();
    if let Some((student_id, kind, section_id)) = relation {
        let row = relation::Model {
            id: new_id(),
            adult_id: person_id,
            student_id,
            kind,
            section_id,
            advisory_id: None,
            starts_on: "2026-08-01".into(),
            ends_on: None,
            source: Source::Hand,
        };
        row.into_active_model().insert(db.writer()).await.unwrap();
        relations.push(LiveRelation { student_id, kind, section_id });
    }
    Actor {
        guest_of: None,
        person_id,
        account_id: person_id,
        school_id: Id::nil(),
        school_name: String::new(),
        zone: TimeZone::UTC,
        name: name.into(),
        called: name.into(),
        home_language: None,
        roles: vec![(Id::nil(), role)],
        relations,
        opened: None,
        today: jiff::civil::date(2026, 9, 15),
        now: 1_000,
        origin: Origin::default(),
        session: crate::actor::SessionMark::default(),
        owes_second_step: false,
        seen: crate::records::seen::Seen::default(),
    }
}

fn text(body: &str) -> ReflectionText {
    ReflectionText { title: "Bridges".into(), body: body.into() }
}

fn to(visibility: Visibility, adults: &[&Actor]) -> Sharing {
    Sharing { visibility, adults: adults.iter().map(|adult| adult.person_id).collect() }
}

impl World {
    async fn sent(&self, sharing: &Sharing) -> Id {
        let new = NewReflection { title: "Bridges".into(), prompt_id: None, goal_id: None };
        let id = service::start(&self.db, &self.student, new).await.unwrap();
        service::send(&self.db, &self.student, id, 1, &text("They held."), sharing).await.unwrap();
        id
    }

    async fn queue(&self, actor: &Actor) -> Vec<Id> {
        let snapshot = self.db.snapshot().await.unwrap();
        let waiting = service::waiting_for_review(&snapshot, actor, 20).await.unwrap();
        assert_eq!(service::count_waiting(&snapshot, actor).await.unwrap(), waiting.len() as u64);
        waiting.into_iter().map(|row| row.id).collect()
    }

    async fn open(&self, actor: &Actor, id: Id) -> Result<service::Opened, Error> {
        service::open(&self.db.snapshot().await.unwrap(), actor, id).await
    }

    async fn review(&self, actor: &Actor, id: Id, version: i32, release: bool) -> Result<(), Error> {
        let words = ReviewText { glow: "Clear".into(), grow: String::new(), question: "Why?".into() };
        let of = ReviewOf { reflection_id: id, reflection_version: 2, version };
        service::review(&self.db, actor, of, words, release).await
    }
}

#[tokio::test]
async fn a_draft_is_its_writers_alone_and_saves_itself_without_losing_words() {
    let w = world().await;
    let new = NewReflection { title: "Bridges".into(), prompt_id: None, goal_id: None };
    let id = service::start(&w.db, &w.student, new).await.unwrap();
    assert_eq!(service::autosave(&w.db, &w.student, id, 1, &text("One")).await.unwrap(), 2);
    assert_eq!(service::autosave(&w.db, &w.student, id, 1, &text("One")).await.unwrap(), 2, "asked again, said once");
    let stale = service::save(&w.db, &w.student, id, 1, &text("Two")).await;
    assert!(matches!(stale, Err(Error::Conflict(Obstacle::Stale))));
    for other in [&w.advisor, &w.teacher, &w.counselor, &w.guardian, &w.stranger] {
        assert!(matches!(w.open(other, id).await, Err(Error::NotFound)));
        assert!(matches!(service::autosave(&w.db, other, id, 2, &text("Mine")).await, Err(Error::NotFound)));
    }
    assert_eq!(w.open(&w.student, id).await.unwrap().found.reflection.body, "One");
}

#[tokio::test]
async fn it_waits_for_exactly_those_whom_the_policy_lets_review() {
    let w = world().await;
    let named = w.sent(&to(Visibility::Named, &[&w.teacher])).await;
    assert_eq!(w.queue(&w.teacher).await, [named]);
    assert!(w.queue(&w.advisor).await.is_empty());
    let team = w.sent(&to(Visibility::Team, &[])).await;
    assert_eq!(w.queue(&w.advisor).await, [team]);
    assert_eq!(w.queue(&w.teacher).await, [named], "a teacher who was not asked has nothing to review");
    assert!(w.queue(&w.counselor).await.is_empty());
    assert_eq!(w.open(&w.counselor, team).await.unwrap().turn, Turn::None);
    assert!(matches!(w.review(&w.counselor, team, 0, true).await, Err(Error::Forbidden)));
    assert!(matches!(w.review(&w.advisor, named, 0, true).await, Err(Error::NotFound)));
    service::share(&w.db, &w.student, named, &to(Visibility::Named, &[&w.advisor])).await.unwrap();
    assert!(w.queue(&w.teacher).await.is_empty(), "narrowing hides at once");
    assert!(matches!(w.open(&w.teacher, named).await, Err(Error::NotFound)));
}

#[tokio::test]
async fn cannot_send_to_an_adult_without_a_live_relation() {
    let w = world().await;
    let new = NewReflection { title: "Bridges".into(), prompt_id: None, goal_id: None };
    let id = service::start(&w.db, &w.student, new).await.unwrap();
    for adult in [&w.stranger, &w.guardian] {
        let sent = service::send(&w.db, &w.student, id, 1, &text("x"), &to(Visibility::Named, &[adult])).await;
        assert!(matches!(sent, Err(Error::Invalid(_))));
    }
    assert_eq!(w.open(&w.student, id).await.unwrap().found.reflection.state, ReflectionState::Draft);
}

#[tokio::test]
async fn a_review_is_its_writers_until_released_and_an_answer_opens_the_next_round() {
    let w = world().await;
    let id = w.sent(&to(Visibility::Team, &[&w.teacher])).await;
    w.review(&w.advisor, id, 0, false).await.unwrap();
    assert!(w.open(&w.student, id).await.unwrap().reviews.is_empty());
    assert!(w.open(&w.counselor, id).await.unwrap().reviews.is_empty());
    assert!(w.open(&w.advisor, id).await.unwrap().own_draft().is_some());
    assert!(matches!(w.review(&w.advisor, id, 0, true).await, Err(Error::Conflict(Obstacle::Stale))));
    w.review(&w.advisor, id, 1, true).await.unwrap();
    assert!(w.queue(&w.advisor).await.is_empty());
    assert_eq!(w.open(&w.advisor, id).await.unwrap().turn, Turn::Done);
    assert!(matches!(w.review(&w.advisor, id, 0, true).await, Err(Error::Conflict(Obstacle::WrongState))));
    assert_eq!(w.open(&w.counselor, id).await.unwrap().reviews.len(), 1, "released, at team level");
    assert!(w.open(&w.teacher, id).await.unwrap().reviews.is_empty(), "another teacher reads only their own");
    let reviews = w.open(&w.student, id).await.unwrap().reviews;
    let review_id = reviews.first().unwrap().review.id;
    assert!(matches!(service::answer(&w.db, &w.advisor, review_id, "no".into()).await, Err(Error::NotFound)));
    service::answer(&w.db, &w.student, review_id, "Because".into()).await.unwrap();
    let again = service::answer(&w.db, &w.student, review_id, "Twice".into()).await;
    assert!(matches!(again, Err(Error::Conflict(Obstacle::WrongState))));
    assert_eq!(w.queue(&w.advisor).await, [id]);
    w.db.clock.advance(5);
    w.review(&w.advisor, id, 0, true).await.unwrap();
    assert_eq!(w.open(&w.student, id).await.unwrap().reviews.len(), 2);
}

#[tokio::test]
async fn one_reviewers_release_leaves_the_others_draft_and_turn_where_they_are() {
    let w = world().await;
    let id = w.sent(&to(Visibility::Named, &[&w.teacher, &w.advisor])).await;
    w.review(&w.teacher, id, 0, false).await.unwrap();
    w.review(&w.advisor, id, 0, true).await.unwrap();
    assert!(w.queue(&w.advisor).await.is_empty());
    assert_eq!(w.queue(&w.teacher).await, [id], "a draft is not lost with somebody else's release");
    w.review(&w.teacher, id, 1, true).await.unwrap();
    assert!(w.queue(&w.teacher).await.is_empty());
    // Both reviews are answered: both have something to say again.
    w.db.clock.advance(5);
    let reviews = w.open(&w.student, id).await.unwrap().reviews;
    for row in &reviews {
        service::answer(&w.db, &w.student, row.review.id, "Because".into()).await.unwrap();
    }
    w.db.clock.advance(5);
    w.review(&w.advisor, id, 0, true).await.unwrap();
    let waiting = w.open(&w.student, id).await.unwrap().found.reflection;
    assert_eq!((waiting.state, waiting.waiting_since), (ReflectionState::Answered, Some(1_005)));
    assert!(w.queue(&w.advisor).await.is_empty(), "the advisor had the last word");
    assert_eq!(w.queue(&w.teacher).await, [id]);
    w.review(&w.teacher, id, 0, true).await.unwrap();
    let settled = w.open(&w.student, id).await.unwrap().found.reflection;
    assert_eq!((settled.state, settled.waiting_since), (ReflectionState::Reviewed, None));
}

#[tokio::test]
async fn nobody_is_waited_for_who_can_no_longer_read_it() {
    let w = world().await;
    let id = w.sent(&to(Visibility::Named, &[&w.teacher, &w.advisor])).await;
    w.review(&w.teacher, id, 0, true).await.unwrap();
    w.db.clock.advance(5);
    let review = w.open(&w.student, id).await.unwrap().reviews[0].review.id;
    service::answer(&w.db, &w.student, review, "Because".into()).await.unwrap();
    service::share(&w.db, &w.student, id, &to(Visibility::Named, &[&w.advisor])).await.unwrap();
    w.db.clock.advance(5);
    w.review(&w.advisor, id, 0, true).await.unwrap();
    assert_eq!(w.open(&w.student, id).await.unwrap().found.reflection.state, ReflectionState::Reviewed);
}

#[tokio::test]
async fn staff_reflect_for_themselves_and_families_do_not() {
    let w = world().await;
    let new = || NewReflection { title: "Bridges".into(), prompt_id: None, goal_id: None };
    assert!(matches!(service::start(&w.db, &w.guardian, new()).await, Err(Error::Forbidden)));
    let id = service::start(&w.db, &w.teacher, new()).await.unwrap();
    assert_eq!(service::save(&w.db, &w.teacher, id, 1, &text("Slower.")).await.unwrap(), 2);
    let sent = service::send(&w.db, &w.teacher, id, 2, &text("Slower."), &to(Visibility::Team, &[])).await;
    assert!(matches!(sent, Err(Error::Invalid(_))));
    assert_eq!(w.open(&w.teacher, id).await.unwrap().found.reflection.state, ReflectionState::Draft);
    w.sent(&to(Visibility::Team, &[])).await;
    for row in audit::Entity::find().all(w.db.writer()).await.unwrap() {
        let own = row.actor_id == Some(w.student.person_id);
        assert_eq!(row.student_id, own.then_some(w.student.person_id), "{}", row.action);
    }
}

#[tokio::test]
async fn the_family_reads_reviews_at_family_level_only() {
    let w = world().await;
    let id = w.sent(&to(Visibility::Team, &[])).await;
    w.review(&w.advisor, id, 0, true).await.unwrap();
    assert!(matches!(w.open(&w.guardian, id).await, Err(Error::NotFound)));
    service::share(&w.db, &w.student, id, &to(Visibility::Family, &[])).await.unwrap();
    assert_eq!(w.open(&w.guardian, id).await.unwrap().reviews.len(), 1);
    service::share(&w.db, &w.student, id, &to(Visibility::Private, &[])).await.unwrap();
    assert!(matches!(w.open(&w.guardian, id).await, Err(Error::NotFound)));
    let snapshot = w.db.snapshot().await.unwrap();
    let kept = service::released_reviews(&snapshot, &w.advisor, 1).await.unwrap().rows;
    assert_eq!((kept.len(), kept[0].title.clone(), kept[0].student_name()), (1, None, None), "the text stays the reviewer's");
}

#[tokio::test]
async fn an_edit_after_sending_is_a_new_version_beside_the_reviewed_one() {
    let w = world().await;
    let id = w.sent(&to(Visibility::Team, &[])).await;
    w.review(&w.advisor, id, 0, false).await.unwrap();
    assert_eq!(service::save(&w.db, &w.student, id, 2, &text("They swayed.")).await.unwrap(), 3);
    assert!(matches!(service::autosave(&w.db, &w.student, id, 3, &text("x")).await, Err(Error::Conflict(Obstacle::WrongState))));
    let opened = w.open(&w.advisor, id).await.unwrap();
    assert_eq!(opened.found.reflection.body, "They swayed.");
    assert_eq!(opened.said_at(2).unwrap().body, "They held.");
    let snapshot = w.db.snapshot().await.unwrap();
    let choosable = service::choosable(&snapshot, &w.student).await.unwrap();
    assert_eq!((choosable.len(), choosable[0].version), (1, 3));
}

#[tokio::test]
async fn a_prompt_reaches_the_class_and_its_answer_waits_for_its_teacher() {
    let w = world().await;
    let new = NewPrompt { asked: Asked::Class(w.section_id), text: "What surprised you?".into(), closes_on: None };
    assert!(matches!(service::set_prompt(&w.db, &w.advisor, new.clone()).await, Err(Error::NotFound)));
    let prompt_id = service::set_prompt(&w.db, &w.teacher, new).await.unwrap();
    let snapshot = w.db.snapshot().await.unwrap();
    let waiting = service::prompts_waiting(&snapshot, &w.student).await.unwrap();
    assert_eq!(waiting.iter().map(|prompt| prompt.id).collect::<Vec<_>>(), [prompt_id]);
    assert_eq!(waiting[0].author_name().as_deref(), Some("Tom Test"));
    assert!(service::prompts_waiting(&snapshot, &w.stranger).await.unwrap().is_empty());
    assert_eq!(service::classes(&snapshot, &w.teacher).await.unwrap(), [(w.section_id, "Biology".to_owned())]);
    drop(snapshot);
    let answer = || NewReflection { title: String::new(), prompt_id: Some(prompt_id), goal_id: None };
    assert!(matches!(service::start(&w.db, &w.stranger, answer()).await, Err(Error::NotFound)));
    let id = service::start(&w.db, &w.student, answer()).await.unwrap();
    assert_eq!(service::start(&w.db, &w.student, answer()).await.unwrap(), id, "a prompt is answered once");
    let snapshot = w.db.snapshot().await.unwrap();
    assert!(service::prompts_waiting(&snapshot, &w.student).await.unwrap().is_empty());
    assert_eq!(service::my_prompts(&snapshot, &w.teacher, 1).await.unwrap().rows[0].answered, 0);
    let waiting = service::waiting_to_write(&snapshot, &w.student).await.unwrap();
    assert_eq!((waiting.len(), waiting[0].kind, waiting[0].title.as_str()), (1, WaitingKind::Draft, "What surprised you?"));
    drop(snapshot);
    service::send(&w.db, &w.student, id, 1, &text("The cells."), &to(Visibility::Team, &[])).await.unwrap();
    assert_eq!(w.queue(&w.teacher).await, [id]);
    let snapshot = w.db.snapshot().await.unwrap();
    assert_eq!(service::my_prompts(&snapshot, &w.teacher, 1).await.unwrap().rows[0].answered, 1);
}

#[tokio::test]
async fn leaders_and_coordinators_ask_every_student_of_their_school() {
    let w = world().await;
    let asked = || NewPrompt { asked: Asked::School, text: "What do you want to change?".into(), closes_on: None };
    for nobody in [&w.teacher, &w.advisor, &w.counselor] {
        assert!(!service::may_ask_school(nobody));
        assert!(matches!(service::set_prompt(&w.db, nobody, asked()).await, Err(Error::Forbidden)));
    }
    for nobody in [&w.guardian, &w.student] {
        assert!(matches!(service::set_prompt(&w.db, nobody, asked()).await, Err(Error::NotFound)));
    }
    for role in [Role::Leader, Role::Coordinator] {
        let mut far = somebody(&w.db, "Far", None, role).await;
        far.roles = vec![(new_id(), role)];
        assert!(matches!(service::set_prompt(&w.db, &far, asked()).await, Err(Error::Forbidden)), "another school's {role}");
        let leader = somebody(&w.db, "Lea", None, role).await;
        let id = service::set_prompt(&w.db, &leader, asked()).await.unwrap();
        let snapshot = w.db.snapshot().await.unwrap();
        for (actor, reached) in [(&w.student, true), (&w.teacher, false), (&w.guardian, false)] {
            let waiting = service::prompts_waiting(&snapshot, actor).await.unwrap();
            assert_eq!(waiting.iter().any(|prompt| prompt.id == id && prompt.section_title.is_none()), reached);
            let home = service::waiting_to_write(&snapshot, actor).await.unwrap();
            assert_eq!(home.iter().any(|row| row.id == id && row.kind == WaitingKind::Prompt), reached);
        }
        let mut elsewhere = w.student.clone();
        elsewhere.school_id = new_id();
        assert!(service::prompts_waiting(&snapshot, &elsewhere).await.unwrap().iter().all(|prompt| prompt.id != id));
    }
}

#[tokio::test]
async fn the_district_asks_the_students_of_all_its_schools() {
    let w = world().await;
    let mut leader = somebody(&w.db, "Lea", None, Role::Leader).await;
    let mut ids = Vec::new();
    for kind in [SchoolKind::District, SchoolKind::School] {
        let at = new_id();
        let row = school::Model { id: at, source_id: None, name: "D".into(), kind, time_zone: "UTC".into(), active: true };
        row.into_active_model().insert(w.db.writer()).await.unwrap();
        (leader.school_id, leader.roles) = (at, vec![(at, Role::Leader)]);
        let asked = NewPrompt { asked: Asked::School, text: "What do you want to change?".into(), closes_on: None };
        ids.push(service::set_prompt(&w.db, &leader, asked).await.unwrap());
    }
    let snapshot = w.db.snapshot().await.unwrap();
    let waiting: Vec<Id> = service::prompts_waiting(&snapshot, &w.student).await.unwrap().iter().map(|row| row.id).collect();
    assert_eq!(waiting, [ids[0]], "another school's prompt is for its own students");
    assert!(service::prompts_waiting(&snapshot, &w.teacher).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_class_that_is_over_asks_nobody_any_more() {
    let w = world().await;
    let new = NewPrompt { asked: Asked::Class(w.section_id), text: "What surprised you?".into(), closes_on: None };
    let prompt_id = service::set_prompt(&w.db, &w.teacher, new).await.unwrap();
    for (ends_on, waits) in [(Some("2026-09-16"), true), (Some("2026-09-15"), false)] {
        let over = section::ActiveModel { id: Set(w.section_id), ends_on: Set(ends_on.map(str::to_owned)), ..Default::default() };
        over.update(w.db.writer()).await.unwrap();
        let snapshot = w.db.snapshot().await.unwrap();
        assert_eq!(service::prompts_waiting(&snapshot, &w.student).await.unwrap().len(), usize::from(waits));
        assert_eq!(service::waiting_to_write(&snapshot, &w.student).await.unwrap().len(), usize::from(waits));
    }
    let answer = NewReflection { title: String::new(), prompt_id: Some(prompt_id), goal_id: None };
    assert!(matches!(service::start(&w.db, &w.student, answer).await, Err(Error::NotFound)));
}

#[tokio::test]
async fn home_shows_drafts_prompts_and_reviews_without_an_answer() {
    let w = world().await;
    let id = w.sent(&to(Visibility::Team, &[])).await;
    w.review(&w.advisor, id, 0, true).await.unwrap();
    let draft = NewReflection { title: "Begun".into(), prompt_id: None, goal_id: None };
    let draft = service::start(&w.db, &w.student, draft).await.unwrap();
    let new = NewPrompt { asked: Asked::Class(w.section_id), text: "What surprised you?".into(), closes_on: None };
    let prompt = service::set_prompt(&w.db, &w.teacher, new).await.unwrap();
    let snapshot = w.db.snapshot().await.unwrap();
    let mut waiting = service::waiting_to_write(&snapshot, &w.student).await.unwrap();
    waiting.sort_by_key(|row| row.kind.as_str());
    let found: Vec<(WaitingKind, Id)> = waiting.iter().map(|row| (row.kind, row.id)).collect();
    assert_eq!(found, [(WaitingKind::Answer, id), (WaitingKind::Draft, draft), (WaitingKind::Prompt, prompt)]);
    assert_eq!(waiting[2].section_title.as_deref(), Some("Biology"));
    assert!(service::waiting_to_write(&snapshot, &w.stranger).await.unwrap().is_empty());
}
