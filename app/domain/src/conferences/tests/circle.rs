//! Who is at the table: adults of the team who are invited and withdrawn, and guardians who came later.
use super::way::a_table;
use crate::{
    conferences::{
        service::{self, Invitable},
        types::{GuestKind, Rsvp},
    },
    db::STATEMENTS,
    error::{Error, Obstacle},
    roster::types::{
        RelationKind::{Advisor, Counselor, Guardian, Teacher},
        Role, Source,
    },
};
use std::cell::Cell;

#[tokio::test]
async fn the_student_and_the_host_invite_from_the_team_and_take_it_back() {
    let t = a_table().await;
    let (world, db, student) = (&t.world, &t.world.db, t.student.person_id);
    let counselor = world.person("Con", Role::Counselor).await;
    let teacher = world.person("Tea", Role::Teacher).await;
    let former = world.person("For", Role::Teacher).await;
    let limited = world.person("Lim", Role::Teacher).await;
    world.relate(counselor, student, Counselor, Source::Hand).await;
    world.relate(teacher, student, Teacher, Source::Import).await;
    world.relate(teacher, student, Advisor, Source::Hand).await;
    world.relate_until(former, student, Teacher, Source::Import, Some("2026-11-01")).await;
    world.relate(limited, student, Teacher, Source::Import).await;
    world.restrict(limited, student).await;
    let conference = service::conference(db.writer(), &t.student, t.id).await.unwrap();
    let invitable = |person_id, name: &str, relation| Invitable { person_id, name: name.into(), relation };
    assert_eq!(conference.team, [invitable(counselor, "Con Test", Counselor), invitable(teacher, "Tea Test", Advisor)]);
    assert!(service::conference(db.writer(), &t.guardian, t.id).await.unwrap().team.is_empty());
    let invited = world.actor(counselor).await;
    assert!(matches!(service::conference(db.writer(), &invited, t.id).await, Err(Error::NotFound)));
    for other in [&t.guardian, &t.coordinator] {
        assert!(matches!(service::invite(db, other, t.id, counselor).await, Err(Error::Forbidden)));
    }
    assert!(matches!(service::invite(db, &invited, t.id, counselor).await, Err(Error::NotFound)));
    for nobody in [former, limited, t.host.person_id, t.guardian.person_id, t.stranger.person_id] {
        assert!(matches!(service::invite(db, &t.student, t.id, nobody).await, Err(Error::Invalid(_))));
    }
    service::invite(db, &t.student, t.id, counselor).await.unwrap();
    service::invite(db, &t.host, t.id, teacher).await.unwrap();
    assert!(matches!(service::invite(db, &t.student, t.id, counselor).await, Err(Error::Invalid(_))));
    let seen = service::conference(db.writer(), &invited, t.id).await.unwrap();
    let kinds: Vec<GuestKind> = seen.guests.iter().map(|guest| guest.kind).collect();
    assert_eq!(kinds, [GuestKind::Counselor, GuestKind::Guardian, GuestKind::Teacher]);
    assert!(seen.pack.is_some() && seen.may.attend && !seen.may.invite);
    service::rsvp(db, &invited, t.id, Rsvp::Yes).await.unwrap();
    assert_eq!(service::of_host(db.writer(), &invited, false, 1, 20).await.unwrap().len(), 1);
    assert!(service::for_host(db.writer(), &invited, 20).await.unwrap().is_empty());
    assert!(matches!(service::withdraw(db, &invited, t.id, counselor).await, Err(Error::Forbidden)));
    assert!(matches!(service::withdraw(db, &t.student, t.id, t.guardian.person_id).await, Err(Error::NotFound)));
    service::withdraw(db, &t.student, t.id, counselor).await.unwrap();
    assert!(matches!(service::conference(db.writer(), &invited, t.id).await, Err(Error::NotFound)));
    service::cancel(db, &t.host, t.id, 1, "Snow".into()).await.unwrap();
    assert!(matches!(service::invite(db, &t.host, t.id, counselor).await, Err(Error::Conflict(Obstacle::WrongState))));
}

#[tokio::test]
async fn guardians_who_came_later_join_the_list_when_host_or_coordinator_update_it() {
    let t = a_table().await;
    let (world, db, student) = (&t.world, &t.world.db, t.student.person_id);
    let (father, barred) = (world.person("Fa", Role::Guardian).await, world.person("Bar", Role::Guardian).await);
    for guardian in [father, barred] {
        world.relate(guardian, student, Guardian, Source::Import).await;
    }
    world.restrict(barred, student).await;
    let late = world.actor(father).await;
    assert!(matches!(service::conference(db.writer(), &late, t.id).await, Err(Error::NotFound)));
    for other in [&t.student, &t.guardian] {
        assert!(matches!(service::update_guests(db, other, t.id).await, Err(Error::Forbidden)));
        assert_eq!(service::conference(db.writer(), other, t.id).await.unwrap().family_missing, 0);
    }
    for planner in [&t.host, &t.coordinator] {
        assert_eq!(service::conference(db.writer(), planner, t.id).await.unwrap().family_missing, 1);
    }
    for planner in [&t.coordinator, &t.host] {
        service::update_guests(db, planner, t.id).await.unwrap();
    }
    let seen = service::conference(db.writer(), &late, t.id).await.unwrap();
    assert_eq!(seen.guests.iter().map(|guest| guest.name.as_str()).collect::<Vec<_>>(), ["Fa Test", "Mo Test"]);
    assert_eq!(service::conference(db.writer(), &t.host, t.id).await.unwrap().family_missing, 0);
}

#[tokio::test]
async fn pages_of_a_conference_take_seven_statements_at_most() {
    let t = a_table().await;
    let db = &t.world.db;
    let goal = t.world.goal(t.student.person_id, "Read more").await;
    let chosen = super::way::chosen(goal, crate::conferences::types::AgendaPart::Strength);
    service::choose(db, &t.student, t.id, &chosen).await.unwrap();
    let counted = STATEMENTS.scope(Cell::new(0), async {
        service::preparation(db.writer(), &t.student, t.id).await.unwrap();
        let prepare = STATEMENTS.with(|count| count.replace(0));
        service::conference(db.writer(), &t.host, t.id).await.unwrap();
        (prepare, STATEMENTS.with(Cell::get))
    });
    let (prepare, page) = counted.await;
    assert!((1..=7).contains(&prepare) && (1..=7).contains(&page), "{prepare} and {page} statements");
}
