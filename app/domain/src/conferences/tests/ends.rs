//! How a conference ends: closed with its promises written down, cancelled with a word why, or missed and planned again.
use super::way::{Table, a_table, promise};
use crate::{
    conferences::{
        service,
        types::{Closing, CommitmentState, ConferenceState, Outcome, Record, Rsvp, Schedule},
    },
    error::{Error, Obstacle, Result},
    roster::types::Role,
};

fn record(outcome: Outcome) -> Record {
    Record { outcome, student_attended: outcome == Outcome::Held, guests: vec![], summary: String::new() }
}

fn is_wrong_state(result: &Result<()>) -> bool {
    matches!(result, Err(Error::Conflict(Obstacle::WrongState)))
}

async fn state(t: &Table) -> ConferenceState {
    service::conference(t.world.db.writer(), &t.student, t.id).await.unwrap().line.state
}

#[tokio::test]
async fn the_host_closes_what_was_held_once_something_is_promised() {
    let t = a_table().await;
    let db = &t.world.db;
    assert!(is_wrong_state(&service::conclude(db, &t.host, t.id, 1).await), "closed before the day");
    service::record(db, &t.host, t.id, 1, &record(Outcome::Held)).await.unwrap();
    assert!(is_wrong_state(&service::conclude(db, &t.host, t.id, 2).await), "closed without a promise");
    service::commit(db, &t.host, t.id, &promise(&t.student)).await.unwrap();
    for other in [&t.student, &t.guardian, &t.coordinator] {
        assert!(matches!(service::conclude(db, other, t.id, 2).await, Err(Error::Forbidden)));
    }
    assert!(matches!(service::conclude(db, &t.stranger, t.id, 2).await, Err(Error::NotFound)));
    assert!(matches!(service::conclude(db, &t.host, t.id, 1).await, Err(Error::Conflict(Obstacle::Stale))));
    service::conclude(db, &t.host, t.id, 2).await.unwrap();
    assert_eq!(state(&t).await, ConferenceState::Closed);
    assert!(is_wrong_state(&service::record(db, &t.host, t.id, 3, &record(Outcome::Missed)).await));
    assert!(is_wrong_state(&service::commit(db, &t.guardian, t.id, &promise(&t.guardian)).await));
    // The promises go on.
    let seen = service::conference(db.writer(), &t.student, t.id).await.unwrap();
    let mine = seen.pack.unwrap().commitments.remove(0);
    let kept = Closing { state: CommitmentState::Kept, word: String::new() };
    service::close(db, &t.student, mine.id, 1, &kept).await.unwrap();
    assert_eq!(service::season(db.writer(), &t.coordinator, None, 1).await.unwrap().progress.heard, 1);
}

#[tokio::test]
async fn host_and_coordinator_cancel_with_a_word_that_everybody_reads() {
    for coordinator in [false, true] {
        let t = a_table().await;
        let db = &t.world.db;
        let word = || "The school is closed".to_owned();
        for other in [&t.student, &t.guardian] {
            assert!(matches!(service::cancel(db, other, t.id, 1, word()).await, Err(Error::Forbidden)));
        }
        assert!(matches!(service::cancel(db, &t.stranger, t.id, 1, word()).await, Err(Error::NotFound)));
        let actor = if coordinator { &t.coordinator } else { &t.host };
        assert!(matches!(service::cancel(db, actor, t.id, 4, word()).await, Err(Error::Conflict(Obstacle::Stale))));
        service::cancel(db, actor, t.id, 1, word()).await.unwrap();
        for reader in [&t.student, &t.guardian, &t.host, &t.coordinator] {
            let seen = service::conference(db.writer(), reader, t.id).await.unwrap();
            assert_eq!((seen.line.state, seen.cancel_word), (ConferenceState::Cancelled, word()));
            let own = reader.person_id == t.student.person_id;
            assert_eq!(seen.pack.is_some(), own, "what was to be shown stays with the student");
        }
        let children = service::for_guardian(db.writer(), &t.guardian).await.unwrap();
        assert_eq!(children[0].others.iter().map(|line| line.id).collect::<Vec<_>>(), [t.id]);
        assert!(is_wrong_state(&service::cancel(db, actor, t.id, 2, word()).await));
        assert!(is_wrong_state(&service::rsvp(db, &t.guardian, t.id, Rsvp::Yes).await));
        assert!(service::next_for_student(db.writer(), &t.student).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn cannot_cancel_what_was_held() {
    let t = a_table().await;
    service::record(&t.world.db, &t.host, t.id, 1, &record(Outcome::Held)).await.unwrap();
    assert!(is_wrong_state(&service::cancel(&t.world.db, &t.host, t.id, 2, "No".into()).await));
}

#[tokio::test]
async fn a_missed_conference_is_planned_again_and_its_guests_are_asked_again() {
    let t = a_table().await;
    let db = &t.world.db;
    service::rsvp(db, &t.guardian, t.id, Rsvp::Yes).await.unwrap();
    service::record(db, &t.host, t.id, 1, &record(Outcome::Missed)).await.unwrap();
    assert_eq!(state(&t).await, ConferenceState::Missed);
    let again = Schedule::parse("2026-11-12", "09:00", "", t.host.today).unwrap();
    service::schedule(db, &t.coordinator, t.id, 2, &again).await.unwrap();
    let seen = service::conference(db.writer(), &t.guardian, t.id).await.unwrap();
    assert_eq!((seen.line.state, seen.line.rsvp, seen.guests[0].attended), (ConferenceState::Planned, None, None));
    assert_eq!(seen.student_attended, None);
}

#[tokio::test]
async fn guests_are_asked_again_when_it_begins_at_another_time_and_not_when_only_the_place_changes() {
    let t = a_table().await;
    let db = &t.world.db;
    let at = |time: &str, place: &str| Schedule::parse("2026-11-12", time, place, t.host.today).unwrap();
    let answer = async || service::conference(db.writer(), &t.guardian, t.id).await.unwrap().line.rsvp;
    service::schedule(db, &t.host, t.id, 1, &at("15:00", "Room 4")).await.unwrap();
    service::rsvp(db, &t.guardian, t.id, Rsvp::Yes).await.unwrap();
    service::schedule(db, &t.host, t.id, 2, &at("15:00", "Room 5")).await.unwrap();
    assert_eq!(answer().await, Some(Rsvp::Yes));
    service::schedule(db, &t.host, t.id, 3, &at("16:00", "Room 5")).await.unwrap();
    assert_eq!(answer().await, None);
    // A new host who sits elsewhere at that time gives it up, and with it what was answered.
    service::rsvp(db, &t.guardian, t.id, Rsvp::Yes).await.unwrap();
    let (ned, other) = (t.world.person("Ned", Role::Teacher).await, t.world.person("Sue", Role::Student).await);
    let starts_at = service::conference(db.writer(), &t.host, t.id).await.unwrap().line.starts_at;
    t.world.conference(other, Some(ned), starts_at).await;
    service::give_host(db, &t.coordinator, t.id, ned).await.unwrap();
    let seen = service::conference(db.writer(), &t.guardian, t.id).await.unwrap().line;
    assert_eq!((seen.host_id, seen.starts_at, seen.rsvp), (Some(ned), None, None));
}
