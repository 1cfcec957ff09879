//! What forms of conferences become, and which states follow which.
use super::*;
use crate::{id::Id, time::Date};
use jiff::{ToSpan, civil};
use proptest::prelude::*;

fn form() -> NewSeasonForm {
    NewSeasonForm {
        title: "Fall".into(),
        starts_on: "2026-11-06".into(),
        ends_on: "2026-11-09".into(),
        from: "15:00".into(),
        until: "16:00".into(),
        minutes: "25".into(),
    }
}

#[test]
fn slots_skip_the_weekend_and_end_in_time() {
    let season = NewSeason::parse(&form(), "2026-11-01".parse().unwrap()).unwrap();
    let slots: Vec<String> = season.slots().iter().map(ToString::to_string).collect();
    assert_eq!(slots, ["2026-11-06T15:00:00", "2026-11-06T15:25:00", "2026-11-09T15:00:00", "2026-11-09T15:25:00"]);
}

#[test]
fn every_wrong_field_is_named_at_once() {
    let wrong = NewSeasonForm { minutes: "1".into(), ends_on: "2026-11-01".into(), from: "x".into(), ..form() };
    let errors = NewSeason::parse(&wrong, "2026-11-01".parse().unwrap()).unwrap_err();
    let fields: Vec<_> = errors.0.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(fields, ["ends_on", "from", "minutes"]);
}

#[test]
fn a_promise_that_was_not_kept_needs_a_word() {
    assert!(Closing::parse("dropped", "").is_err());
    assert!(Closing::parse("kept", "").is_ok());
    assert!(Closing::parse("open", "x").is_err());
}

#[test]
fn an_item_is_named_by_kind_and_id() {
    let id = Id::from_u128(7);
    let chosen = Chosen::parse(&format!("goal:{id}"), "strength", "Look").unwrap();
    assert_eq!((chosen.kind, chosen.item_id, chosen.part), (ItemKind::Goal, id, AgendaPart::Strength));
    for wrong in ["", "goal", "goal:", "goal:7", "review:00000000-0000-0000-0000-000000000007"] {
        assert!(Chosen::parse(wrong, "strength", "").is_err(), "{wrong} was taken");
    }
}

#[test]
fn nobody_attends_a_conference_that_was_missed() {
    let guests = vec![Id::from_u128(1).to_string()];
    let missed = Record::parse("missed", true, &guests, "").unwrap();
    assert!(!missed.student_attended && missed.guests.is_empty());
    assert_eq!(Record::parse("held", true, &guests, "").unwrap().guests, [Id::from_u128(1)]);
    assert!(Record::parse("", true, &guests, "").is_err());
}

#[test]
fn a_closed_or_cancelled_conference_stays_so() {
    for from in [ConferenceState::Closed, ConferenceState::Cancelled] {
        assert!(ConferenceState::ALL.iter().all(|to| !from.may_become(*to)), "{from} can be left");
    }
}

#[test]
fn every_conference_that_lies_ahead_can_be_held_without_preparation_and_a_missed_one_booked_again() {
    for from in ConferenceState::AHEAD {
        assert!(from.is_ahead() && from.may_become(ConferenceState::Held) && from.may_become(ConferenceState::Missed));
        assert!(ConferenceState::Missed.may_become(from));
        assert!(!ConferenceState::Held.may_become(from));
    }
}

#[test]
fn cancelling_needs_a_word() {
    assert!(cancel_word("  ").is_err());
    assert_eq!(cancel_word("Snow").unwrap(), "Snow");
}

#[test]
fn a_day_in_the_past_cannot_be_chosen() {
    let today = "2026-11-10".parse().unwrap();
    assert!(Schedule::parse("2026-11-09", "15:00", "", today).is_err());
    assert_eq!(Schedule::parse("2026-11-10", "15:00", " Room 4 ", today).unwrap().place, "Room 4");
}

proptest! {
    #[test]
    fn slots_never_overlap(minutes in 5_i32..120, from in 7_i8..12, hours in 1_i8..10, days in 0_i32..20) {
        let season = NewSeason {
            title: "S".into(),
            starts_on: "2026-10-01".parse().unwrap(),
            ends_on: "2026-10-01".parse::<Date>().unwrap().checked_add(days.days()).unwrap(),
            from: civil::time(from, 0, 0, 0),
            until: civil::time(from + hours, 30, 0, 0),
            minutes,
        };
        let slots = season.slots();
        for pair in slots.windows(2) {
            prop_assert!(pair[0].checked_add(i64::from(minutes).minutes()).unwrap() <= pair[1]);
        }
        for slot in slots {
            prop_assert!(slot.checked_add(i64::from(minutes).minutes()).unwrap().time() <= season.until);
        }
    }
}
