//! Which conference comes first in a list, and who counts as its host.
use super::{
    way::a_table,
    world::{NOW, World},
};
use crate::{
    conferences::{service, types::ConferenceState},
    entity::{conference, person},
    id::Id,
    roster::types::{
        RelationKind::{Advisor, Guardian},
        Role, Source,
    },
    time::DAY_MS,
};
use sea_orm::{ActiveModelTrait, Set};

fn ids(lines: &[service::Line]) -> Vec<Id> {
    lines.iter().map(|line| line.id).collect()
}

async fn set_state(world: &World, id: Id, state: ConferenceState) {
    let row = conference::ActiveModel { id: Set(id), state: Set(state), ..Default::default() };
    row.update(world.db.writer()).await.unwrap();
}

#[tokio::test]
async fn a_conference_that_nobody_recorded_does_not_hide_the_next_one() {
    let world = World::new().await;
    let (student, mother) = (world.person("Sam", Role::Student).await, world.person("Mo", Role::Guardian).await);
    world.relate(mother, student, Guardian, Source::Import).await;
    let mut at = Vec::new();
    for days in [Some(-90), Some(-30), Some(0), Some(14), None] {
        let id = world.conference(student, None, days.map(|days| NOW + days * DAY_MS)).await;
        world.invite(id, mother).await;
        at.push(id);
    }
    let [old, unrecorded, today, soon, some_day] = at.try_into().unwrap();
    let held = world.conference(student, None, Some(NOW - 60 * DAY_MS)).await;
    world.invite(held, mother).await;
    set_state(&world, held, ConferenceState::Held).await;
    let (sam, mo) = (world.actor(student).await, world.actor(mother).await);
    let db = world.db.writer();
    let order = [today, soon, some_day, unrecorded, old, held];
    assert_eq!(ids(&service::of_student(db, &sam).await.unwrap()), order);
    assert_eq!(service::next_for_student(db, &sam).await.unwrap().unwrap().id, today);
    let child = service::for_guardian(db, &mo).await.unwrap().remove(0);
    assert_eq!((child.next.map(|line| line.id), ids(&child.others)), (Some(today), order[1..].to_vec()));
    for id in [today, soon, some_day] {
        set_state(&world, id, ConferenceState::Held).await;
    }
    assert_eq!(service::next_for_student(db, &sam).await.unwrap().unwrap().id, unrecorded, "the last that nobody recorded");
    assert_eq!(service::for_guardian(db, &mo).await.unwrap()[0].next.as_ref().unwrap().id, unrecorded);
}

#[tokio::test]
async fn what_a_host_has_ahead_comes_before_what_was_missed() {
    let world = World::new().await;
    let (student, advisor) = (world.person("Sam", Role::Student).await, world.person("Ada", Role::Teacher).await);
    world.relate(advisor, student, Advisor, Source::Homeroom).await;
    let mut missed = Vec::new();
    for days in 1..=5 {
        let id = world.conference(student, Some(advisor), Some(NOW - days * DAY_MS)).await;
        set_state(&world, id, ConferenceState::Missed).await;
        missed.push(id);
    }
    let some_day = world.conference(student, Some(advisor), None).await;
    let next = world.conference(student, Some(advisor), Some(NOW + DAY_MS)).await;
    let ada = world.actor(advisor).await;
    let shown = service::for_host(world.db.writer(), &ada, 5).await.unwrap();
    assert_eq!(ids(&shown), [next, some_day, missed[0], missed[1], missed[2]]);
}

#[tokio::test]
async fn what_has_no_time_comes_last_among_the_earlier_ones() {
    let world = World::new().await;
    let (student, advisor) = (world.person("Sam", Role::Student).await, world.person("Ada", Role::Teacher).await);
    world.relate(advisor, student, Advisor, Source::Homeroom).await;
    let without = world.conference(student, Some(advisor), None).await;
    let with = world.conference(student, Some(advisor), Some(NOW - DAY_MS)).await;
    for id in [without, with] {
        set_state(&world, id, ConferenceState::Cancelled).await;
    }
    let ada = world.actor(advisor).await;
    assert_eq!(ids(&service::of_host(world.db.writer(), &ada, true, 1, 20).await.unwrap()), [with, without]);
}

#[tokio::test]
async fn an_adult_who_is_switched_off_hosts_nobody() {
    let t = a_table().await;
    let db = &t.world.db;
    let off = person::ActiveModel { id: Set(t.host.person_id), active: Set(false), ..Default::default() };
    off.update(db.writer()).await.unwrap();
    let seen = service::conference(db.writer(), &t.student, t.id).await.unwrap();
    assert_eq!((seen.line.host_id, seen.line.host_name), (None, None));
    let overview = service::season(db.writer(), &t.coordinator, None, 1).await.unwrap();
    assert_eq!((overview.needs_count, overview.needs.len()), (1, 1));
}
