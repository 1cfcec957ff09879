//! Goals around a conference: those that are shown at it, and those that grow out of a promise made at it.
use super::way::{a_table, chosen, promise};
use crate::{
    conferences::{
        service::{self, Content},
        types::{AgendaPart, Outcome, Record},
    },
    entity::{goal, step},
    error::Error,
    goals::{
        service::{detail, move_to, start},
        types::{GoalKind, GoalMove, GoalState, NewGoal},
    },
    id::{Id, new_id},
    visibility::Visibility,
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};

#[tokio::test]
async fn reached_goals_and_those_that_ended_this_school_year_can_be_shown_but_not_as_new_ones() {
    let t = a_table().await;
    let db = &t.world.db;
    let student = t.student.person_id;
    let long_ago = t.host.now - 300 * crate::time::DAY_MS;
    let cases = [
        ("Open", GoalState::Active, None, true),
        ("Reached", GoalState::Achieved, Some(long_ago), true),
        ("Let go", GoalState::LetGo, Some(t.host.now), true),
        ("Changed", GoalState::Revised, Some(t.host.now), true),
        ("Let go long ago", GoalState::LetGo, Some(long_ago), false),
        ("Changed long ago", GoalState::Revised, Some(long_ago), false),
    ];
    let mut ids: Vec<(Id, GoalState, bool)> = Vec::new();
    for (title, state, closed_at, offered) in cases {
        let id = t.world.goal(student, title).await;
        let row = goal::Entity::find_by_id(id).one(db.writer()).await.unwrap().unwrap();
        let mut row = row.into_active_model();
        (row.state, row.closed_at) = (Set(state), Set(closed_at));
        row.update(db.writer()).await.unwrap();
        ids.push((id, state, offered));
    }
    let offers = service::preparation(db.writer(), &t.student, t.id).await.unwrap().offers;
    assert_eq!(offers[0].state, Some(GoalState::Active), "open goals come first");
    assert!(offers.iter().all(|offer| offer.only_you), "the goals are private");
    for (id, state, offered) in ids {
        assert_eq!(offers.iter().any(|offer| offer.id == id), offered, "{state}");
        let last = service::choose(db, &t.student, t.id, &chosen(id, AgendaPart::LastGoals)).await;
        assert_eq!(last.is_ok(), offered, "{state}");
        let new = service::choose(db, &t.student, t.id, &chosen(id, AgendaPart::NewGoal)).await;
        assert_eq!(new.is_ok(), state == GoalState::Active, "{state}");
    }
}

#[tokio::test]
async fn the_pack_shows_how_far_the_steps_are_now() {
    let t = a_table().await;
    let db = &t.world.db;
    let goal = t.world.goal(t.student.person_id, "Read more").await;
    service::choose(db, &t.student, t.id, &chosen(goal, AgendaPart::Strength)).await.unwrap();
    for (position, done_at) in [(1, Some(1)), (2, None), (3, None)] {
        let row = step::Model { id: new_id(), goal_id: goal, position, title: "Go".into(), due_on: None, done_at };
        t.world.insert(row).await;
    }
    let pack = service::conference(db.writer(), &t.guardian, t.id).await.unwrap().pack.unwrap();
    let Content::Goal(shown) = &pack.items[0].content else { panic!("no goal") };
    assert_eq!((shown.steps_done, shown.steps_total), (1, 3));
}

#[tokio::test]
async fn a_goal_grows_out_of_the_students_own_promise_only() {
    let t = a_table().await;
    let db = &t.world.db;
    let held = Record { outcome: Outcome::Held, student_attended: true, guests: vec![], summary: String::new() };
    service::record(db, &t.host, t.id, 1, &held).await.unwrap();
    service::commit(db, &t.host, t.id, &promise(&t.student)).await.unwrap();
    service::commit(db, &t.guardian, t.id, &promise(&t.guardian)).await.unwrap();
    let promises = service::conference(db.writer(), &t.student, t.id).await.unwrap().pack.unwrap().commitments;
    for promise in promises {
        let quoted = service::own_promise(db.writer(), &t.student, promise.id).await.unwrap();
        assert_eq!(quoted.is_some(), promise.mine);
        assert!(service::own_promise(db.writer(), &t.guardian, promise.id).await.unwrap().is_none());
        assert!(service::own_promise(db.writer(), &t.host, promise.id).await.unwrap().is_none());
        let new = NewGoal { title: "Read".into(), kind: GoalKind::Personal, from_commitment_id: Some(promise.id) };
        let id = start(db, &t.student, new).await.unwrap();
        let shown = detail(db.writer(), &t.student, id).await.unwrap();
        assert_eq!(shown.promise, quoted);
        assert_eq!(shown.promise.map(|promise| promise.conference_id), promise.mine.then_some(t.id));
        let active = GoalMove { to: GoalState::Active, word: String::new() };
        move_to(db, &t.student, id, active, false).await.unwrap();
        let seen = detail(db.writer(), &t.host, id).await.unwrap();
        assert_eq!((seen.goal.visibility, seen.promise), (Visibility::Named, None), "the promise stays with its owner");
        assert!(matches!(detail(db.writer(), &t.guardian, id).await, Err(Error::NotFound)));
    }
}
