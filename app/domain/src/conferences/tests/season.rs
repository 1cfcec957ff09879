//! A season in one step.
use super::world::World;
use crate::{
    conferences::{
        service,
        types::{ConferenceState, NewSeason, NewSeasonForm},
    },
    entity::school,
    error::{Error, Obstacle},
    id::Id,
    roster::types::{
        RelationKind::{Advisor, Guardian, Teacher},
        Role, SchoolKind, Source,
    },
};
use sea_orm::{ActiveModelTrait, Set};
use std::time::{Duration, Instant};

pub fn season() -> NewSeason {
    let form = NewSeasonForm {
        title: "Fall".into(),
        starts_on: "2026-11-09".into(),
        ends_on: "2026-11-10".into(),
        from: "15:00".into(),
        until: "16:00".into(),
        minutes: "20".into(),
    };
    NewSeason::parse(&form, "2026-11-02".parse().unwrap()).unwrap()
}

#[tokio::test]
async fn every_student_gets_a_conference_with_host_time_and_family() {
    let world = World::new().await;
    let coordinator = world.person("Cora", Role::Coordinator).await;
    let advisor = world.person("Ada", Role::Teacher).await;
    let mut students = Vec::new();
    for n in 0..8 {
        let student = world.person(&format!("S{n}"), Role::Student).await;
        world.relate(advisor, student, Advisor, Source::Homeroom).await;
        students.push(student);
    }
    let alone = world.person("Zed", Role::Student).await;
    let (mother, father) = (world.person("Mo", Role::Guardian).await, world.person("Fa", Role::Guardian).await);
    world.relate(mother, students[0], Guardian, Source::Import).await;
    world.relate(father, students[0], Guardian, Source::Import).await;
    world.restrict(father, students[0]).await;
    let elsewhere = world.another_school().await;
    world.person_at(elsewhere, "Far", Role::Student).await;
    let cora = world.actor(coordinator).await;
    let made = service::make_season(&world.db, &cora, &season()).await.unwrap();
    assert_eq!((made.conferences, made.without_host, made.without_time), (9, 1, 2));
    let overview = service::season(world.db.writer(), &cora, None, 1).await.unwrap();
    assert_eq!((overview.progress.total, overview.progress.without_time, overview.progress.invited), (9, 3, 1));
    assert_eq!(overview.needs.iter().map(|need| need.line.student_id).collect::<Vec<_>>(), [alone]);
    assert_eq!(overview.teachers, [(advisor, "Ada Test".to_owned())]);
    assert_eq!(overview.lines.len(), 9);
    let ada = world.actor(advisor).await;
    let hosted = service::for_host(world.db.writer(), &ada, 20).await.unwrap();
    let order: Vec<Id> = hosted.iter().map(|line| line.student_id).collect();
    assert_eq!(order, students);
    // 15:00 in Chicago in November is 21:00 UTC.
    assert_eq!(hosted[0].starts_at, Some("2026-11-09T21:00:00Z".parse::<jiff::Timestamp>().unwrap().as_millisecond()));
    assert_eq!(hosted[7].starts_at, None);
    let again = service::make_season(&world.db, &cora, &season()).await;
    assert!(matches!(again, Err(Error::Conflict(Obstacle::Taken))));
}

#[tokio::test]
async fn a_coordinator_of_the_district_makes_seasons_where_there_are_students() {
    let world = World::new().await;
    let (district, far) = (world.another_school().await, world.another_school().await);
    let row = school::ActiveModel { id: Set(district), kind: Set(SchoolKind::District), ..Default::default() };
    row.update(world.db.writer()).await.unwrap();
    let cora = world.actor(world.person_at(district, "Cora", Role::Coordinator).await).await;
    let can_make = async || service::season(world.db.writer(), &cora, None, 1).await.unwrap().can_make;
    assert!(!can_make().await, "nobody is a student anywhere");
    assert!(matches!(service::make_season(&world.db, &cora, &season()).await, Err(Error::Conflict(Obstacle::Taken))));
    world.person("Sam", Role::Student).await;
    assert!(can_make().await);
    let made = service::make_season(&world.db, &cora, &season()).await.unwrap();
    assert_eq!((made.season_ids.len(), made.conferences), (1, 1));
    assert!(!can_make().await);
    world.person_at(far, "Sol", Role::Student).await;
    assert!(can_make().await);
    assert_eq!(service::make_season(&world.db, &cora, &season()).await.unwrap().season_ids.len(), 1);
    assert_eq!(service::season(world.db.writer(), &cora, None, 1).await.unwrap().seasons.len(), 2);
}

#[tokio::test]
async fn a_season_leaves_out_the_times_at_which_a_host_sits_elsewhere() {
    let world = World::new().await;
    let cora = world.actor(world.person("Cora", Role::Coordinator).await).await;
    let (advisor, elsewhere) = (world.person("Ada", Role::Teacher).await, world.another_school().await);
    let other = world.person_at(elsewhere, "Sol", Role::Student).await;
    let at = |time: &str| format!("2026-11-09T{time}:00Z").parse::<jiff::Timestamp>().unwrap().as_millisecond();
    // 15:10 in Chicago: it meets the first two of the times that the season gives out.
    world.conference(other, Some(advisor), Some(at("21:10"))).await;
    for name in ["Sam", "Sue"] {
        let student = world.person(name, Role::Student).await;
        world.relate(advisor, student, Advisor, Source::Homeroom).await;
    }
    service::make_season(&world.db, &cora, &season()).await.unwrap();
    let lines = service::season(world.db.writer(), &cora, None, 1).await.unwrap().lines;
    let times: Vec<i64> = lines.iter().map(|line| line.starts_at.unwrap()).collect();
    assert_eq!(times, [at("21:40"), at("21:00") + crate::time::DAY_MS]);
}

#[tokio::test]
async fn three_hundred_students_take_less_than_a_second() {
    let world = World::new().await;
    let coordinator = world.person("Cora", Role::Coordinator).await;
    let mut advisors = Vec::new();
    for n in 0..12 {
        advisors.push(world.person(&format!("A{n}"), Role::Teacher).await);
    }
    for n in 0..300 {
        let student = world.person(&format!("S{n:03}"), Role::Student).await;
        world.relate(advisors[n % 12], student, Advisor, Source::Homeroom).await;
        let guardian = world.person(&format!("G{n:03}"), Role::Guardian).await;
        world.relate(guardian, student, Guardian, Source::Import).await;
    }
    let cora = world.actor(coordinator).await;
    let begun = Instant::now();
    let made = service::make_season(&world.db, &cora, &season()).await.unwrap();
    assert_eq!((made.conferences, made.without_host), (300, 0));
    assert!(begun.elapsed() < Duration::from_secs(1), "took {:?}", begun.elapsed());
}

#[tokio::test]
async fn cannot_make_a_season_without_being_coordinator() {
    let world = World::new().await;
    let teacher = world.actor(world.person("Tea", Role::Teacher).await).await;
    assert!(matches!(service::make_season(&world.db, &teacher, &season()).await, Err(Error::Forbidden)));
    assert!(matches!(service::season(world.db.writer(), &teacher, None, 1).await, Err(Error::Forbidden)));
}

#[tokio::test]
async fn a_teacher_who_is_given_a_student_becomes_advisor_unless_restricted() {
    let world = World::new().await;
    let cora = world.actor(world.person("Cora", Role::Coordinator).await).await;
    let student = world.person("Sam", Role::Student).await;
    let (good, barred) = (world.person("Good", Role::Teacher).await, world.person("Barred", Role::Teacher).await);
    let parent = world.person("Pa", Role::Guardian).await;
    world.restrict(barred, student).await;
    service::make_season(&world.db, &cora, &season()).await.unwrap();
    let id = service::season(world.db.writer(), &cora, None, 1).await.unwrap().needs[0].line.id;
    for adult in [barred, parent, student] {
        assert!(matches!(service::give_host(&world.db, &cora, id, adult).await, Err(Error::Invalid(_))));
    }
    let teacher = world.actor(good).await;
    assert!(matches!(service::give_host(&world.db, &teacher, id, good).await, Err(Error::NotFound)));
    service::give_host(&world.db, &cora, id, good).await.unwrap();
    let overview = service::season(world.db.writer(), &cora, None, 1).await.unwrap();
    assert!(overview.needs.is_empty());
    assert_eq!(overview.lines[0].host_id, Some(good));
    let teacher = world.actor(good).await;
    assert!(teacher.answers_for(student, &[Advisor]));
    assert_eq!(service::for_host(world.db.writer(), &teacher, 5).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_student_whose_host_left_needs_an_adult_again() {
    let world = World::new().await;
    let cora = world.actor(world.person("Cora", Role::Coordinator).await).await;
    let student = world.person("Sam", Role::Student).await;
    let advisor = world.person("Ada", Role::Teacher).await;
    let other = world.person("Oth", Role::Teacher).await;
    world.relate_until(advisor, student, Advisor, Source::Homeroom, Some("2026-11-05")).await;
    world.relate(other, student, Teacher, Source::Import).await;
    service::make_season(&world.db, &cora, &season()).await.unwrap();
    assert!(service::season(world.db.writer(), &cora, None, 1).await.unwrap().needs.is_empty());
    world.db.clock.advance(4 * crate::time::DAY_MS);
    let cora = world.actor(cora.person_id).await;
    let overview = service::season(world.db.writer(), &cora, None, 1).await.unwrap();
    assert_eq!(overview.needs.len(), 1);
    assert_eq!(overview.needs[0].known, [(other, "Oth Test".to_owned())]);
    assert_eq!(overview.progress.of(ConferenceState::Planned), 1);
    let left = world.actor(advisor).await;
    assert!(matches!(service::conference(world.db.writer(), &left, overview.lines[0].id).await, Err(Error::NotFound)));
}
