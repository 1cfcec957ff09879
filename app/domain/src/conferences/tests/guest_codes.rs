//! Guests by code: what a code opens, for how long, and what it never opens.
use super::world::World;
use crate::{
    account::token,
    actor::Actor,
    conferences::{
        guest_door,
        service::{self, FreshCode, QUESTIONS_OF_GUEST},
        store,
        types::{AgendaPart, Closing, ConferenceState, ItemKind, NewCommitment, NewGuest, Rsvp, Schedule},
    },
    db::Origin,
    entity::{agenda_item, conference, guest, guest_pass, guest_visit, person},
    error::{Error, Obstacle, Result},
    field::{FieldErrors, Problem},
    goals,
    id::{Id, new_id},
    policy::{self, Meeting},
    records::{
        seen,
        types::{SeenKind, Why},
    },
    roster::types::{RelationKind, Role, Source},
    time::DAY_MS,
};
use sea_orm::{ActiveModelTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, Set};

struct Table {
    world: World,
    id: Id,
    student: Actor,
    host: Actor,
    guardian: Actor,
}

/// A conference in a week, with a guardian invited.
async fn a_table() -> Table {
    let world = World::new().await;
    let student = world.person("Sam", Role::Student).await;
    let host = world.person("Hanna", Role::Teacher).await;
    let guardian = world.person("Gia", Role::Guardian).await;
    world.relate(host, student, RelationKind::Advisor, Source::Import).await;
    world.relate(guardian, student, RelationKind::Guardian, Source::Import).await;
    let id = world.conference(student, Some(host), Some(super::world::NOW + 7 * DAY_MS)).await;
    world.invite(id, guardian).await;
    let (student, host, guardian) = (world.actor(student).await, world.actor(host).await, world.actor(guardian).await);
    Table { world, id, student, host, guardian }
}

impl Table {
    async fn code(&self) -> FreshCode {
        service::make_code(&self.world.db, &self.student, self.id, &rose()).await.unwrap()
    }

    async fn pass(&self) -> guest_pass::Model {
        guest_pass::Entity::find().one(self.world.db.writer()).await.unwrap().unwrap()
    }

    /// The token of a new visit.
    async fn enter(&self, code: &str) -> Result<String> {
        guest_door::enter(&self.world.db, &Origin::default(), code).await
    }

    /// Whom the next request with this token finds.
    async fn found(&self, token: &str) -> Option<Actor> {
        let origin = Origin { owner_hash: token::hash(token), ..Origin::default() };
        guest_door::load(self.world.db.writer(), self.world.db.clock.now(), origin).await.unwrap()
    }

    async fn guest(&self) -> Actor {
        let token = self.enter(&self.code().await.code).await.unwrap();
        self.found(&token).await.unwrap()
    }
}

fn rose() -> NewGuest {
    NewGuest::parse("Grandma Rose", "es").unwrap()
}

fn is_over(answer: Result<String>) -> bool {
    matches!(answer, Err(Error::Invalid(fields)) if fields == FieldErrors::one("code", Problem::GuestCodeOver))
}

#[tokio::test]
async fn a_code_opens_the_pack_and_is_kept_as_a_hash_alone() {
    let t = a_table().await;
    let goal = t.world.goal(t.student.person_id, "Read more").await;
    let item = agenda_item::Model {
        id: new_id(),
        conference_id: t.id,
        position: 1,
        part: AgendaPart::Strength,
        item_kind: ItemKind::Goal,
        item_id: goal,
        item_version: 1,
        say: "Look".into(),
        added_at: 1,
    };
    t.world.insert(item).await;
    let fresh = t.code().await;
    assert_eq!(fresh.code.len(), 11, "ten letters of five bits and a dash");
    assert_eq!(fresh.ends_at, super::world::NOW + 8 * DAY_MS + 20 * 60_000);
    let pass = t.pass().await;
    assert_eq!(pass.code_hash, t.world.db.secret.mac("guest-code", &fresh.code.replace('-', "")));
    assert_ne!(pass.code_hash, token::hash_code(&t.world.db.secret, &fresh.code.replace('-', "")), "no sign-in card");
    let token = t.enter(&fresh.code.to_lowercase().replace('-', " ")).await.unwrap();
    assert_eq!(t.pass().await.first_used_at, Some(super::world::NOW));
    let guest = t.found(&token).await.unwrap();
    assert_eq!((guest.name.as_str(), guest.home_language.as_deref(), guest.guest_of), ("Grandma Rose", Some("es"), Some(t.id)));
    let seen = service::conference_of_guest(t.world.db.writer(), &guest).await.unwrap();
    assert_eq!(seen.pack.unwrap().items[0].title(), "Read more");
    assert!(seen.guests.is_empty() && seen.team.is_empty() && seen.codes.is_empty(), "the guest list is not the guest's");
    let notes = seen::rows(&guest);
    assert_eq!(notes.len(), 1);
    assert_eq!((notes[0].object_kind, notes[0].why, notes[0].viewer_id), (SeenKind::Conference, Why::Guest, guest.person_id));
    let visit = guest_visit::Entity::find().one(t.world.db.writer()).await.unwrap().unwrap();
    assert_eq!(visit.token_hash, token::hash(&token));
}

#[tokio::test]
async fn a_guest_answers_asks_and_says_yes_and_does_nothing_else() {
    let t = a_table().await;
    let db = &t.world.db;
    let guest = t.guest().await;
    service::rsvp(db, &guest, t.id, Rsvp::Yes).await.unwrap();
    for _ in 0..QUESTIONS_OF_GUEST {
        service::ask(db, &guest, t.id, "What do you like?".into()).await.unwrap();
    }
    let more = service::ask(db, &guest, t.id, "And then?".into()).await;
    assert!(matches!(more, Err(Error::Conflict(Obstacle::WrongState))), "{more:?}");
    let mut new = NewCommitment::parse("I will call", "2026-12-01", &guest.person_id.to_string(), guest.today).unwrap();
    assert!(matches!(service::commit(db, &guest, t.id, &new).await, Err(Error::Forbidden)));
    service::commit(db, &t.host, t.id, &new).await.unwrap();
    new.owner_id = t.student.person_id;
    service::commit(db, &t.host, t.id, &new).await.unwrap();
    let made = service::conference_of_guest(db.writer(), &guest).await.unwrap().pack.unwrap().commitments;
    let (own, other) = if made[0].mine { (&made[0], &made[1]) } else { (&made[1], &made[0]) };
    assert!(own.mine && !other.mine);
    let closing = Closing::parse("kept", "").unwrap();
    assert!(matches!(service::close(db, &guest, own.id, 1, &closing).await, Err(Error::Forbidden)));
    assert!(matches!(service::acknowledge(db, &guest, other.id).await, Err(Error::Forbidden)));
    for _ in 0..2 {
        service::acknowledge(db, &guest, own.id).await.unwrap();
    }
    assert!(matches!(service::acknowledge(db, &t.student, other.id).await, Err(Error::Forbidden)), "guests by code alone say so");
    let seen = service::conference(db.writer(), &t.host, t.id).await.unwrap();
    let promise = seen.pack.unwrap().commitments.into_iter().find(|promise| promise.id == own.id).unwrap();
    assert_eq!(promise.acknowledged_at, Some(super::world::NOW));
    let by_code = seen.guests.iter().find(|found| found.person_id == guest.person_id).unwrap();
    assert_eq!((by_code.rsvp, by_code.is_over), (Some(Rsvp::Yes), false));
    let invited = service::make_code(db, &guest, t.id, &rose()).await;
    assert!(matches!(invited, Err(Error::Forbidden)), "{invited:?}");
    assert!(matches!(service::end_code(db, &guest, t.pass().await.id).await, Err(Error::Forbidden)));
}

#[tokio::test]
async fn a_guest_finds_nothing_but_the_one_conference() {
    let t = a_table().await;
    let db = &t.world.db;
    let guest = t.guest().await;
    let mut others = Vec::new();
    for state in [ConferenceState::Planned, ConferenceState::Held, ConferenceState::Cancelled] {
        let id = t.world.conference(t.student.person_id, Some(t.host.person_id), None).await;
        conference::ActiveModel { id: Set(id), state: Set(state), ..Default::default() }.update(db.writer()).await.unwrap();
        others.push(id);
    }
    // Even on the guest list of another one: the code is for the one it was made for.
    t.world.invite(others[0], guest.person_id).await;
    let found =
        |visible| conference::Entity::find().select_only().column(conference::Column::Id).filter(visible).into_tuple::<Id>();
    for visible in [store::visible_to(&guest), store::at_the_table(&guest)] {
        assert_eq!(found(visible).all(db.writer()).await.unwrap(), [t.id]);
    }
    for (id, invited, opens) in [(t.id, true, true), (t.id, false, false), (others[0], true, false)] {
        let state = ConferenceState::Planned;
        let meeting = Meeting { id, student_id: t.student.person_id, host_id: None, school_id: t.world.school, invited, state };
        assert_eq!(policy::can_read_meeting(&guest, &meeting), opens);
        assert_eq!(policy::pack(&guest, &meeting).is_ok(), opens);
    }
    let before = service::conference(db.writer(), &guest, others[1]).await;
    assert!(matches!(before, Err(Error::NotFound)));
    t.world.goal(t.student.person_id, "Family goal").await;
    assert!(goals::service::choosable(db.writer(), &guest).await.unwrap().is_empty());
    assert!(service::open_commitments(db.writer(), &guest).await.unwrap().is_empty());
    assert!(policy::start_goal(&guest).require().is_err() && policy::start_reflection(&guest).require().is_err());
}

#[tokio::test]
async fn a_guest_sees_no_promise_of_an_earlier_conference() {
    let t = a_table().await;
    let db = &t.world.db;
    let earlier = t.world.conference(t.student.person_id, Some(t.host.person_id), None).await;
    let guest = t.guest().await;
    let new = |owner: &Actor| NewCommitment::parse("I promise", "2026-12-01", &owner.person_id.to_string(), owner.today).unwrap();
    service::commit(db, &t.student, earlier, &new(&t.student)).await.unwrap();
    let before = |seen: service::Conference| seen.pack.unwrap().before.len();
    assert_eq!(before(service::conference(db.writer(), &t.guardian, t.id).await.unwrap()), 1);
    assert_eq!(before(service::conference_of_guest(db.writer(), &guest).await.unwrap()), 0);
}

#[tokio::test]
async fn a_code_ends_a_day_after_the_conference_and_moves_with_its_time() {
    let t = a_table().await;
    let db = &t.world.db;
    let fresh = t.code().await;
    let token = t.enter(&fresh.code).await.unwrap();
    assert!(t.found(&token).await.is_some());
    db.clock.advance(12 * 3_600_000);
    assert!(t.found(&token).await.is_none(), "a visit lasts half a day");
    let later = Schedule::parse("2026-11-20", "09:00", "", t.host.today).unwrap();
    service::schedule(db, &t.host, t.id, 1, &later).await.unwrap();
    let moved = t.pass().await.ends_at;
    let starts_at = conference::Entity::find_by_id(t.id).one(db.writer()).await.unwrap().unwrap().starts_at.unwrap();
    assert_eq!(moved, starts_at + 20 * 60_000 + DAY_MS);
    db.clock.advance(moved - db.clock.now() - 1);
    let token = t.enter(&fresh.code).await.unwrap();
    assert!(t.found(&token).await.is_some());
    db.clock.advance(1);
    assert!(t.found(&token).await.is_none());
    assert!(is_over(t.enter(&fresh.code).await));
    let again = Schedule::parse("2026-11-30", "09:00", "", t.host.today).unwrap();
    service::schedule(db, &t.host, t.id, 2, &again).await.unwrap();
    assert!(is_over(t.enter(&fresh.code).await), "what is over stays over");
    let host = t.world.actor(t.host.person_id).await;
    let seen = service::conference(db.writer(), &host, t.id).await.unwrap();
    assert!(!seen.codes[0].works && !seen.readers().contains(&"Grandma Rose".to_owned()));
}

#[tokio::test]
async fn wrong_ended_and_past_codes_get_one_answer_and_an_ended_one_shuts_every_visit() {
    let t = a_table().await;
    let db = &t.world.db;
    let fresh = t.code().await;
    let tokens = [t.enter(&fresh.code).await.unwrap(), t.enter(&fresh.code).await.unwrap()];
    assert!(matches!(service::end_code(db, &t.guardian, t.pass().await.id).await, Err(Error::Forbidden)));
    assert!(t.found(&tokens[0]).await.is_some());
    service::end_code(db, &t.host, t.pass().await.id).await.unwrap();
    for token in &tokens {
        assert!(t.found(token).await.is_none());
    }
    assert!(is_over(t.enter(&fresh.code).await) && is_over(t.enter("ABCDE-FGHJK").await));
    let again = service::end_code(db, &t.host, t.pass().await.id).await;
    assert!(matches!(again, Err(Error::Conflict(Obstacle::WrongState))));
    assert!(
        service::conference(db.writer(), &t.host, t.id).await.unwrap().guests.iter().all(|found| found.name != "Grandma Rose")
    );
    assert!(matches!(t.enter(" - ").await, Err(Error::Invalid(_))));
}

#[tokio::test]
async fn a_guest_taken_off_the_list_or_a_student_who_left_shuts_the_door() {
    let t = a_table().await;
    let db = &t.world.db;
    let fresh = t.code().await;
    let token = t.enter(&fresh.code).await.unwrap();
    let leaves = |active| person::ActiveModel { id: Set(t.student.person_id), active: Set(active), ..Default::default() };
    leaves(false).update(db.writer()).await.unwrap();
    assert!(t.found(&token).await.is_none() && is_over(t.enter(&fresh.code).await));
    leaves(true).update(db.writer()).await.unwrap();
    let guest = t.found(&token).await.expect("back again");
    let withdrawn = service::withdraw(db, &t.student, t.id, guest.person_id).await;
    assert!(matches!(withdrawn, Err(Error::NotFound)), "a guest by code goes with the code: {withdrawn:?}");
    guest::Entity::delete_many().exec(db.writer()).await.unwrap();
    assert!(t.found(&token).await.is_none());
}

#[tokio::test]
async fn leaving_ends_one_visit_and_keeps_the_code() {
    let t = a_table().await;
    let fresh = t.code().await;
    let tokens = [t.enter(&fresh.code).await.unwrap(), t.enter(&fresh.code).await.unwrap()];
    let guest = t.found(&tokens[0]).await.unwrap();
    guest_door::leave(&t.world.db, &guest).await.unwrap();
    assert!(t.found(&tokens[0]).await.is_none());
    assert!(t.found(&tokens[1]).await.is_some());
    assert!(t.enter(&fresh.code).await.is_ok());
}

#[tokio::test]
async fn who_does_not_invite_makes_no_code_and_nobody_makes_them_without_end() {
    let t = a_table().await;
    let db = &t.world.db;
    let stranger = t.world.person("Str", Role::Guardian).await;
    let stranger = t.world.actor(stranger).await;
    assert!(matches!(service::make_code(db, &t.guardian, t.id, &rose()).await, Err(Error::Forbidden)));
    assert!(matches!(service::make_code(db, &stranger, t.id, &rose()).await, Err(Error::NotFound)));
    assert_eq!(guest_pass::Entity::find().count(db.writer()).await.unwrap(), 0);
    for _ in 0..service::CODES_MOST {
        service::make_code(db, &t.host, t.id, &rose()).await.unwrap();
    }
    let more = service::make_code(db, &t.host, t.id, &rose()).await;
    assert!(matches!(more, Err(Error::Conflict(Obstacle::WrongState))));
}

#[tokio::test]
async fn wrong_codes_from_one_address_run_out() {
    let t = a_table().await;
    let origin = Origin { address: "192.0.2.1".into(), ..Origin::default() };
    for _ in 0..60 {
        assert!(is_over(guest_door::enter(&t.world.db, &origin, "ABCDE-FGHJK").await));
    }
    let fresh = t.code().await;
    for code in ["ABCDE-FGHJK", &fresh.code] {
        let refused = guest_door::enter(&t.world.db, &origin, code).await;
        assert!(matches!(refused, Err(Error::TooMany { .. })), "{refused:?}");
    }
    let elsewhere = Origin { address: "192.0.2.2".into(), ..Origin::default() };
    assert!(guest_door::enter(&t.world.db, &elsewhere, &fresh.code).await.is_ok());
}
