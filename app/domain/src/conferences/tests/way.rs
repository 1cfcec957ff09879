//! The way of one conference: chosen, ready, held, promised, kept; and who cannot take which step.
use super::{season::season, world::World};
use crate::{
    actor::Actor,
    conferences::{
        service,
        types::{
            AgendaPart, Chosen, Closing, CommitmentState, ConferenceState, ItemKind, NewCommitment, Outcome, Readiness, Record,
            Rsvp, Schedule,
        },
    },
    error::{Error, Obstacle},
    field::{FieldErrors, Problem},
    id::Id,
    roster::types::{
        RelationKind::{Advisor, Guardian},
        Role, Source,
    },
};

pub struct Table {
    pub world: World,
    pub coordinator: Actor,
    pub host: Actor,
    pub student: Actor,
    pub guardian: Actor,
    pub stranger: Actor,
    pub id: Id,
}

pub async fn a_table() -> Table {
    let world = World::new().await;
    let coordinator = world.person("Cora", Role::Coordinator).await;
    let host = world.person("Ada", Role::Teacher).await;
    let student = world.person("Sam", Role::Student).await;
    let guardian = world.person("Mo", Role::Guardian).await;
    let stranger = world.person("Str", Role::Guardian).await;
    world.relate(host, student, Advisor, Source::Homeroom).await;
    world.relate(guardian, student, Guardian, Source::Import).await;
    let coordinator = world.actor(coordinator).await;
    service::make_season(&world.db, &coordinator, &season()).await.unwrap();
    let (host, student) = (world.actor(host).await, world.actor(student).await);
    let (guardian, stranger) = (world.actor(guardian).await, world.actor(stranger).await);
    let id = service::next_for_student(world.db.writer(), &student).await.unwrap().unwrap().id;
    Table { world, coordinator, host, student, guardian, stranger, id }
}

pub fn chosen(item_id: Id, part: AgendaPart) -> Chosen {
    Chosen { kind: ItemKind::Goal, item_id, part, say: "Look".into() }
}

pub fn promise(owner: &Actor) -> NewCommitment {
    NewCommitment { text: "I read every day".into(), due_on: "2026-11-20".parse().unwrap(), owner_id: owner.person_id }
}

#[tokio::test]
async fn what_is_chosen_is_shown_at_the_table_until_it_is_taken_back() {
    let t = a_table().await;
    let db = &t.world.db;
    let goal = t.world.goal(t.student.person_id, "Read more").await;
    let foreign = t.world.goal(t.guardian.person_id, "Not mine").await;
    assert!(matches!(
        service::choose(db, &t.student, t.id, &chosen(foreign, AgendaPart::Strength)).await,
        Err(Error::Invalid(_))
    ));
    for other in [&t.host, &t.guardian, &t.coordinator] {
        assert!(matches!(service::choose(db, other, t.id, &chosen(goal, AgendaPart::Strength)).await, Err(Error::Forbidden)));
    }
    assert!(matches!(service::choose(db, &t.stranger, t.id, &chosen(goal, AgendaPart::Strength)).await, Err(Error::NotFound)));
    service::choose(db, &t.student, t.id, &chosen(goal, AgendaPart::Strength)).await.unwrap();
    assert!(service::choose(db, &t.student, t.id, &chosen(goal, AgendaPart::Strength)).await.is_err());
    for reader in [&t.student, &t.host, &t.guardian] {
        let seen = service::conference(db.writer(), reader, t.id).await.unwrap();
        assert_eq!(seen.line.state, ConferenceState::Preparing);
        let items = seen.pack.unwrap().items;
        assert_eq!((items[0].title(), items[0].say.as_str()), ("Read more", "Look"));
    }
    assert!(service::conference(db.writer(), &t.coordinator, t.id).await.unwrap().pack.is_none());
    assert!(matches!(service::conference(db.writer(), &t.stranger, t.id).await, Err(Error::NotFound)));
    let preparation = service::preparation(db.writer(), &t.student, t.id).await.unwrap();
    assert_eq!(preparation.conference.readers(), ["Mo Test", "Ada Test"]);
    assert_eq!(preparation.offers.len(), 1);
    let item = preparation.conference.pack.unwrap().items[0].id;
    assert!(matches!(service::remove_item(db, &t.host, item).await, Err(Error::NotFound)));
    service::remove_item(db, &t.student, item).await.unwrap();
    assert!(service::conference(db.writer(), &t.host, t.id).await.unwrap().pack.unwrap().items.is_empty());
}

#[tokio::test]
async fn ready_needs_something_to_show_and_the_version_that_was_opened() {
    let t = a_table().await;
    let db = &t.world.db;
    let ready = Readiness { opening_words: "Welcome".into(), rehearsed: true, ready: true };
    assert!(matches!(service::ready(db, &t.student, t.id, 1, &ready).await, Err(Error::Conflict(Obstacle::WrongState))));
    let goal = t.world.goal(t.student.person_id, "Read more").await;
    service::choose(db, &t.student, t.id, &chosen(goal, AgendaPart::Strength)).await.unwrap();
    service::choose(db, &t.student, t.id, &chosen(goal, AgendaPart::NewGoal)).await.unwrap();
    assert!(matches!(service::ready(db, &t.student, t.id, 7, &ready).await, Err(Error::Conflict(Obstacle::Stale))));
    assert_eq!(service::ready(db, &t.student, t.id, 1, &ready).await.unwrap(), ConferenceState::Ready);
    assert!(matches!(service::ready(db, &t.student, t.id, 1, &ready).await, Err(Error::Conflict(Obstacle::Stale))));
    assert!(matches!(service::ready(db, &t.host, t.id, 2, &ready).await, Err(Error::Forbidden)));
}

#[tokio::test]
async fn a_guest_answers_and_asks_and_nobody_else_does() {
    let t = a_table().await;
    let db = &t.world.db;
    service::rsvp(db, &t.guardian, t.id, Rsvp::Yes).await.unwrap();
    service::ask(db, &t.guardian, t.id, "How is maths?".into()).await.unwrap();
    assert!(matches!(service::rsvp(db, &t.host, t.id, Rsvp::No).await, Err(Error::Forbidden)));
    assert!(matches!(service::ask(db, &t.stranger, t.id, "?".into()).await, Err(Error::NotFound)));
    let children = service::for_guardian(db.writer(), &t.guardian).await.unwrap();
    let next = children[0].next.as_ref().unwrap();
    assert_eq!((next.rsvp, next.questions, children[0].called.as_str()), (Some(Rsvp::Yes), 1, "Sam"));
    let seen = service::conference(db.writer(), &t.student, t.id).await.unwrap();
    assert_eq!((seen.guests[0].rsvp, seen.pack.unwrap().questions[0].text.as_str()), (Some(Rsvp::Yes), "How is maths?"));
    assert!(service::for_guardian(db.writer(), &t.stranger).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_host_sits_in_one_conference_at_a_time() {
    let t = a_table().await;
    let db = &t.world.db;
    let cora = &t.coordinator;
    let schedule = |time: &str| Schedule::parse("2026-11-09", time, "Room 4", cora.today).unwrap();
    service::schedule(db, &t.host, t.id, 1, &schedule("15:40")).await.unwrap();
    assert!(matches!(service::schedule(db, cora, t.id, 1, &schedule("15:50")).await, Err(Error::Conflict(Obstacle::Stale))));
    service::schedule(db, cora, t.id, 2, &schedule("15:50")).await.unwrap();
    assert!(matches!(service::schedule(db, &t.guardian, t.id, 3, &schedule("15:50")).await, Err(Error::Forbidden)));
    let second = t.world.person("Sue", Role::Student).await;
    t.world.relate(t.host.person_id, second, Advisor, Source::Homeroom).await;
    let other = t.world.conference(second, Some(t.host.person_id), None).await;
    let host = t.world.actor(t.host.person_id).await;
    for time in ["15:31", "15:50", "16:09"] {
        let taken = service::schedule(db, &host, other, 1, &schedule(time)).await;
        let Err(Error::Invalid(errors)) = taken else { panic!("{time} was given twice") };
        assert_eq!(errors, FieldErrors::one("time", Problem::Taken));
    }
    service::schedule(db, &host, other, 1, &schedule("16:10")).await.unwrap();
    let line = service::conference(db.writer(), &t.student, t.id).await.unwrap().line;
    assert_eq!((line.place.as_str(), line.days_ahead), ("Room 4", Some(7)));
}

#[tokio::test]
async fn a_promise_made_at_one_conference_opens_the_next_and_is_closed_by_its_owner_or_the_host() {
    let t = a_table().await;
    let db = &t.world.db;
    let held = Record {
        outcome: Outcome::Held,
        student_attended: true,
        guests: vec![t.guardian.person_id],
        summary: "A good talk".into(),
    };
    assert!(matches!(service::record(db, &t.guardian, t.id, 1, &held).await, Err(Error::Forbidden)));
    service::record(db, &t.host, t.id, 1, &held).await.unwrap();
    assert_eq!(service::season(db.writer(), &t.coordinator, None, 1).await.unwrap().progress.heard, 1);
    let seen = service::conference(db.writer(), &t.guardian, t.id).await.unwrap();
    assert_eq!(
        (seen.line.state, seen.student_attended, seen.guests[0].attended),
        (ConferenceState::Held, Some(true), Some(true))
    );
    service::commit(db, &t.guardian, t.id, &promise(&t.guardian)).await.unwrap();
    assert!(matches!(service::commit(db, &t.guardian, t.id, &promise(&t.student)).await, Err(Error::Invalid(_))));
    service::commit(db, &t.host, t.id, &promise(&t.student)).await.unwrap();
    assert!(matches!(service::commit(db, &t.host, t.id, &promise(&t.stranger)).await, Err(Error::Invalid(_))));
    assert!(matches!(service::commit(db, &t.coordinator, t.id, &promise(&t.coordinator)).await, Err(Error::Forbidden)));
    assert!(service::open_commitments(db.writer(), &t.coordinator).await.unwrap().is_empty());
    assert_eq!(service::open_commitments(db.writer(), &t.guardian).await.unwrap().len(), 2);
    // A month later another season, and another host, for whom the old promises stand first.
    db.clock.advance(30 * crate::time::DAY_MS);
    let new_host = t.world.person("Ned", Role::Teacher).await;
    t.world.relate(new_host, t.student.person_id, Advisor, Source::Homeroom).await;
    let coordinator = t.world.actor(t.coordinator.person_id).await;
    let mut spring = season();
    spring.starts_on = "2027-03-01".parse().unwrap();
    spring.ends_on = "2027-03-02".parse().unwrap();
    service::make_season(db, &coordinator, &spring).await.unwrap();
    let student = t.world.actor(t.student.person_id).await;
    let next = service::next_for_student(db.writer(), &student).await.unwrap().unwrap().id;
    let overview = service::season(db.writer(), &coordinator, None, 1).await.unwrap();
    assert_eq!(overview.lines.len(), 1);
    let opened = service::conference(db.writer(), &student, next).await.unwrap();
    let before = opened.pack.unwrap().before;
    assert_eq!(before.len(), 2);
    assert!(service::conference(db.writer(), &student, t.id).await.unwrap().pack.unwrap().before.is_empty());
    let mine = before.iter().find(|promise| promise.mine).unwrap();
    let theirs = before.iter().find(|promise| !promise.mine).unwrap();
    let kept = Closing { state: CommitmentState::Kept, word: String::new() };
    assert!(matches!(service::close(db, &student, theirs.id, 1, &kept).await, Err(Error::Forbidden)));
    assert!(matches!(service::close(db, &t.stranger, theirs.id, 1, &kept).await, Err(Error::NotFound)));
    assert!(matches!(service::close(db, &student, mine.id, 2, &kept).await, Err(Error::Conflict(Obstacle::Stale))));
    service::close(db, &student, mine.id, 1, &kept).await.unwrap();
    assert!(matches!(service::close(db, &student, mine.id, 2, &kept).await, Err(Error::Conflict(Obstacle::WrongState))));
    let host = t.world.actor(opened.line.host_id.unwrap()).await;
    service::close(db, &host, theirs.id, 1, &kept).await.unwrap();
    // What became of them is told at the next conference too.
    for reader in [&student, &host] {
        let before = service::conference(db.writer(), reader, next).await.unwrap().pack.unwrap().before;
        assert_eq!(before.iter().map(|promise| promise.state).collect::<Vec<_>>(), [CommitmentState::Kept; 2]);
    }
    let guardian = t.world.actor(t.guardian.person_id).await;
    service::commit(db, &guardian, next, &promise(&guardian)).await.unwrap();
    let first = service::conference(db.writer(), &student, t.id).await.unwrap().pack.unwrap();
    assert!(first.before.is_empty(), "a later promise opens no earlier conference");
}

#[tokio::test]
async fn a_coordinator_records_attendance_and_leaves_the_summary_to_the_table() {
    let t = a_table().await;
    let db = &t.world.db;
    let record = |outcome| Record { outcome, student_attended: outcome == Outcome::Held, guests: vec![], summary: "Mine".into() };
    service::record(db, &t.coordinator, t.id, 1, &record(Outcome::Missed)).await.unwrap();
    let seen = service::conference(db.writer(), &t.host, t.id).await.unwrap();
    assert_eq!((seen.line.state, seen.pack.unwrap().summary.as_str()), (ConferenceState::Missed, ""));
    let again = Schedule::parse("2026-11-12", "09:00", "", t.host.today).unwrap();
    service::schedule(db, &t.host, t.id, 2, &again).await.unwrap();
    assert_eq!(service::conference(db.writer(), &t.student, t.id).await.unwrap().line.state, ConferenceState::Planned);
}
