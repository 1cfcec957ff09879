//! What the statement budget is measured at: a few rows of everything, and many.
use crate::support::{TestApp, World, rows};
use domain::{
    conferences::types::{ConferenceState, GuestKind, ItemKind},
    entity::{
        audit, conference, disclosure, goal, guest, named_reader, person, person_role, prompt, reflection, relation, review,
        season, section,
    },
    goals::types::GoalState,
    id::{Id, new_id},
    reflections::types::{ReflectionState, ReviewState},
    roster::types::{RelationKind, Role, SectionKind, Source},
    time::DAY_MS,
    visibility::Visibility,
};
use sea_orm::{EntityTrait, IntoActiveModel};

/// Rows of each kind that a student, and students that an adult, has too many of.
const MANY: usize = 400;
/// Rows of what is rare.
const MORE_THAN_A_PAGE: usize = 45;
/// Rows of one insert.
const CHUNK: usize = 200;

macro_rules! insert_many {
    ($app:expr, $entity:ident, $rows:expr) => {
        let rows: Vec<$entity::Model> = $rows;
        for chunk in rows.chunks(CHUNK) {
            let chunk = chunk.iter().cloned().map(IntoActiveModel::into_active_model);
            $entity::Entity::insert_many(chunk).exec_without_returning($app.db.writer()).await.unwrap();
        }
    };
}

/// A few rows of everything, for Amina.
pub async fn few(app: &TestApp, world: &World) -> Vec<String> {
    let amina = world.id("amina");
    let goal = app.add_goal(amina, |row| {
        row.visibility = Visibility::Family;
        row.last_check_in_at = Some(app.clock.now());
        row.version = 2;
    });
    let goal = goal.await;
    app.add_step(goal, "One page").await;
    app.add_check_in(goal, amina, "Help").await;
    let reflection = app.add_reflection(amina, |row| row.visibility = Visibility::Family).await;
    app.add_review(reflection, world.id("rivera"), |row| {
        row.state = ReviewState::Released;
        row.released_at = Some(app.clock.now());
    })
    .await;
    let school = world.school(app, "n").await;
    app.add_prompt(school, world.section(app, "m1").await, world.id("okafor"), "What?").await;
    let season = season::Model {
        id: new_id(),
        school_id: school,
        title: "Fall".into(),
        starts_on: "2026-11-01".into(),
        ends_on: "2026-11-30".into(),
        minutes: 20,
        created_by: None,
        created_at: app.clock.now(),
    };
    let season_id = season.id;
    insert_many!(app, season, vec![season]);
    let meeting = app.add_conference(amina, |row| {
        row.host_id = Some(world.id("rivera"));
        row.season_id = Some(season_id);
        row.state = ConferenceState::Preparing;
    });
    let meeting = meeting.await;
    for who in ["ga", "gb"] {
        app.add_guest(meeting, world.id(who)).await;
    }
    app.add_question(meeting, world.id("ga"), "Why?").await;
    app.add_item(meeting, ItemKind::Goal, goal, 2).await;
    app.add_item(meeting, ItemKind::Reflection, reflection, 1).await;
    app.add_commitment(meeting, amina, amina, "I will read").await;
    app.add_conference(world.id("finn"), |row| row.season_id = Some(season_id)).await;
    let mut paths: Vec<String> = [
        "/",
        "/goals",
        "/goals/new",
        "/reflections",
        "/reviews",
        "/reviews/prompts",
        "/conferences",
        "/conferences?earlier=1",
        "/conferences/season",
        "/conferences/code",
        "/c/pack",
        "/advisory",
        "/advisory?as=teacher",
        "/advisory?as=counselor",
        "/insights",
        "/insights?show=review",
        "/insights?show=conference",
        "/people",
        "/people?q=a&role=student",
        "/people/cards",
        "/records",
        "/records?show=seen",
        "/records?show=changed",
        "/records?show=requests",
        "/records?show=log",
        "/records?show=log&q=a&kind=goal",
        "/records?show=shown",
        "/records?show=shown&q=a",
        "/records?show=saw",
        "/records?show=did",
        "/records/restrictions",
        "/records/restrictions?q=a",
        "/settings/mail",
        "/sign-in/link",
        "/sign-in/link?t=x",
        "/styleguide",
        "/sign-in",
    ]
    .map(str::to_owned)
    .into();
    paths.extend(["amina", "rivera", "ga", "admin"].map(|who| format!("/people/{}", world.id(who))));
    paths.extend([format!("/people/{}?show=other", world.id("rivera")), format!("/people/{amina}/history")]);
    for who in ["ga", "gb"] {
        app.add_request(amina, world.id(who), |_| ()).await;
    }
    let order = app.add_restriction(world.id("gc"), world.id("finn"), |row| row.confirmed_at = None).await;
    app.add_flag(amina, world.id("rivera"), "An order").await;
    app.add_disclosure(amina, world.id("rivera")).await;
    let child = |show: &str| format!("/records?child={amina}&show={show}");
    paths.extend(["held", "seen", "changed", "requests"].map(child));
    paths.extend([format!("/records/restrictions/{order}"), format!("/records/restrictions/new?student={amina}")]);
    paths.extend([format!("/goals/{goal}"), format!("/goals/{goal}/edit"), format!("/goals?student={amina}")]);
    paths.push(format!("/reflections?student={amina}"));
    paths.extend([
        format!("/reflections/{reflection}"),
        format!("/conferences/{meeting}"),
        format!("/conferences/{meeting}/prepare"),
    ]);
    paths
}

/// Many rows of everything: of Amina’s own, and of students of the same adults.
pub async fn many(app: &TestApp, world: &World) {
    let now = app.clock.now();
    let (amina, rivera, school) = (world.id("amina"), world.id("rivera"), world.school(app, "n").await);
    let class = world.section(app, "m1").await;
    let season_id = season::Entity::find().one(app.db.writer()).await.unwrap().unwrap().id;
    let template = person::Entity::find_by_id(amina).one(app.db.writer()).await.unwrap().unwrap();
    let students: Vec<person::Model> = (0..MANY)
        .map(|n| person::Model {
            id: new_id(),
            source_id: None,
            family_name: format!("Student {n:03}"),
            username: None,
            grade: Some(format!("{:02}", n % 12)),
            ..template.clone()
        })
        .collect();
    let ids: Vec<Id> = students.iter().map(|student| student.id).collect();
    insert_many!(app, person, students);
    let role = |person_id: &Id| person_role::Model {
        id: new_id(),
        person_id: *person_id,
        school_id: school,
        role: Role::Student,
        source: Source::Hand,
    };
    insert_many!(app, person_role, ids.iter().map(role).collect());
    let mut ties = Vec::new();
    for student_id in &ids {
        for (adult, kind) in
            [("rivera", RelationKind::Advisor), ("okafor", RelationKind::Teacher), ("cole", RelationKind::Counselor)]
        {
            ties.push(relation::Model {
                id: new_id(),
                adult_id: world.id(adult),
                student_id: *student_id,
                kind,
                section_id: (kind == RelationKind::Teacher).then_some(class),
                advisory_id: None,
                starts_on: "2026-01-01".into(),
                ends_on: None,
                source: Source::Hand,
            });
        }
    }
    insert_many!(app, relation, ties);
    let mut goals = Vec::new();
    let mut reflections = Vec::new();
    let mut reviews = Vec::new();
    for owner_id in ids.iter().copied().chain((0..MANY).map(|_| amina)) {
        goals.push(goal::Model { visibility: Visibility::Family, ..rows::goal_row(owner_id, now) });
        goals.push(goal::Model {
            state: GoalState::Achieved,
            closed_at: Some(now),
            visibility: Visibility::Team,
            ..rows::goal_row(owner_id, now)
        });
        let waiting = reflection::Model { visibility: Visibility::Team, ..rows::reflection_row(owner_id, now - DAY_MS) };
        let read = reflection::Model {
            state: ReflectionState::Reviewed,
            waiting_since: None,
            visibility: Visibility::Family,
            ..rows::reflection_row(owner_id, now)
        };
        reviews.push(review::Model {
            state: ReviewState::Released,
            released_at: Some(now),
            ..rows::review_row(read.id, rivera, now)
        });
        reflections.extend([waiting, read]);
    }
    let named = reflections.iter().map(|row| named_reader::Model { item_id: row.id, adult_id: rivera, added_at: now }).collect();
    insert_many!(app, goal, goals);
    insert_many!(app, reflection, reflections);
    insert_many!(app, review, reviews);
    insert_many!(app, named_reader, named);
    insert_many!(app, disclosure, ids.iter().chain([&amina; MANY]).map(|id| rows::disclosure_row(*id, rivera, now)).collect());
    let act = |student_id: &Id| audit::Model {
        id: new_id(),
        at: now,
        actor_id: Some(rivera),
        action: "goal.edited".into(),
        object_kind: "goal".into(),
        object_id: Some(new_id()),
        student_id: Some(*student_id),
        request_id: None,
    };
    insert_many!(app, audit, ids.iter().chain([&amina; MANY]).map(act).collect());
    for _ in 0..MORE_THAN_A_PAGE {
        app.add_request(amina, world.id("ga"), |_| ()).await;
        app.add_restriction(world.id("gc"), world.id("finn"), |row| row.confirmed_at = None).await;
        app.add_flag(amina, rivera, "An order").await;
    }
    let asked = |n: usize| prompt::Model {
        id: new_id(),
        school_id: school,
        section_id: Some(class),
        author_id: Some(world.id("okafor")),
        text: format!("Question {n}"),
        created_at: now,
        closes_on: None,
    };
    insert_many!(app, prompt, (0..60).map(asked).collect());
    conferences(app, world, &ids, season_id).await;
    let homeroom = |n: usize| section::Model {
        id: new_id(),
        source_id: None,
        school_id: school,
        course_id: None,
        title: format!("Homeroom {n}"),
        kind: SectionKind::Homeroom,
        starts_on: None,
        ends_on: None,
        active: true,
    };
    insert_many!(app, section, (0..60).map(homeroom).collect());
}

async fn conferences(app: &TestApp, world: &World, students: &[Id], season_id: Id) {
    let (now, amina, rivera) = (app.clock.now(), world.id("amina"), world.id("rivera"));
    let mut meetings = Vec::new();
    for (n, student) in students.iter().enumerate() {
        let host_id = (n % 4 != 0).then_some(rivera);
        let ahead = conference::Model { season_id: Some(season_id), host_id, ..rows::conference_row(*student, now) };
        let held = conference::Model {
            host_id,
            state: ConferenceState::Held,
            held_at: Some(now),
            ..rows::conference_row(*student, now)
        };
        meetings.extend([ahead, held]);
    }
    let earlier = (0..40).map(|n| conference::Model {
        host_id: Some(rivera),
        state: ConferenceState::Held,
        held_at: Some(now),
        student_attended: Some(true),
        ..rows::conference_row(amina, now - n * DAY_MS)
    });
    meetings.extend(earlier);
    let invited = meetings.iter().filter(|row| row.student_id == amina).map(|row| guest::Model {
        id: new_id(),
        conference_id: row.id,
        person_id: world.id("ga"),
        kind: GuestKind::Guardian,
        rsvp: None,
        answered_at: None,
        attended: None,
    });
    let invited: Vec<guest::Model> = invited.collect();
    insert_many!(app, conference, meetings);
    insert_many!(app, guest, invited);
}
