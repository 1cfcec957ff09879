//! What states, answers and times are called, the same on every page of a conference.
use super::view_model::Check;
use crate::{
    i18n::Text,
    request::FormState,
    ui::{Badge, IconName, Tone},
};
use domain::conferences::{
    conversation::Part,
    service::{Commitment, Line},
    types::{AgendaPart, CommitmentState, ConferenceState, Rsvp},
};
use leptos::prelude::*;

/// A state in a word.
pub fn state(t: Text, state: ConferenceState) -> String {
    match state {
        ConferenceState::Planned => t.conference_state_planned(),
        ConferenceState::Preparing => t.conference_state_preparing(),
        ConferenceState::Ready => t.conference_state_ready(),
        ConferenceState::Held => t.conference_state_held(),
        ConferenceState::Missed => t.conference_state_missed(),
        ConferenceState::Cancelled => t.conference_state_cancelled(),
        ConferenceState::Closed => t.conference_state_closed(),
    }
}

/// A state as a badge.
pub fn state_badge(t: Text, held: ConferenceState) -> AnyView {
    let (tone, icon) = match held {
        ConferenceState::Planned => (Tone::Neutral, IconName::Calendar),
        ConferenceState::Preparing => (Tone::Info, IconName::Pencil),
        ConferenceState::Ready => (Tone::Good, IconName::Check),
        ConferenceState::Held | ConferenceState::Closed => (Tone::Glow, IconName::CalendarCheck),
        ConferenceState::Missed => (Tone::Warn, IconName::Alert),
        ConferenceState::Cancelled => (Tone::Neutral, IconName::X),
    };
    view! { <Badge tone=tone icon=icon text=state(t, held)/> }.into_any()
}

/// A guest's answer in a word.
pub fn rsvp(t: Text, answer: Option<Rsvp>) -> String {
    match answer {
        Some(Rsvp::Yes) => t.conference_rsvp_yes(),
        Some(Rsvp::No) => t.conference_rsvp_no(),
        Some(Rsvp::Maybe) => t.conference_rsvp_maybe(),
        None => t.conference_rsvp_none(),
    }
}

/// A part of the conversation.
pub fn part(t: Text, part: Part) -> String {
    match part {
        Part::Welcome => t.conference_part_welcome(),
        Part::Strength => t.conference_part_strength(),
        Part::Challenge => t.conference_part_challenge(),
        Part::LastGoals => t.conference_part_last_goals(),
        Part::FamilyQuestions => t.conference_part_family_questions(),
        Part::NewGoal => t.conference_part_new_goal(),
        Part::Thanks => t.conference_part_thanks(),
    }
}

/// A part in which something is shown.
pub fn agenda_part(t: Text, held: AgendaPart) -> String {
    match held {
        AgendaPart::Strength => part(t, Part::Strength),
        AgendaPart::Challenge => part(t, Part::Challenge),
        AgendaPart::LastGoals => part(t, Part::LastGoals),
        AgendaPart::NewGoal => part(t, Part::NewGoal),
    }
}

/// What became of a promise, in a word.
pub fn commitment_state(t: Text, state: CommitmentState) -> String {
    match state {
        CommitmentState::Open => t.commitment_open(),
        CommitmentState::Kept => t.commitment_kept(),
        CommitmentState::Changed => t.commitment_changed(),
        CommitmentState::Dropped => t.commitment_dropped(),
    }
}

/// Who promised, from the reader's side.
pub fn owner(t: Text, commitment: &Commitment) -> String {
    if commitment.mine { t.commitment_owner_you() } else { commitment.owner_name.clone() }
}

/// A line of the readiness list.
pub fn check(t: Text, check: Check) -> String {
    match check {
        Check::Strength => t.prepare_check_strength(),
        Check::Challenge => t.prepare_check_challenge(),
        Check::Goal => t.prepare_check_goal(),
        Check::Words => t.prepare_check_words(),
        Check::Rehearsed => t.prepare_check_rehearsed(),
        Check::Guests => t.prepare_check_guests(),
    }
}

/// The beginning, on the school's clock.
pub fn when(t: Text, line: &Line) -> String {
    line.starts_at.map_or_else(|| t.conference_no_time(), |at| t.moment(at, &line.zone))
}

/// How many days are left, while it lies ahead.
pub fn countdown(t: Text, line: &Line) -> Option<String> {
    let days = line.days_ahead.filter(|_| line.state.is_ahead())?;
    Some(if days < 0 { t.conference_day_passed() } else { t.conference_countdown(i64::from(days)) })
}

/// The id of a field where several forms have one of that name: the summary points to the form that failed.
pub fn field_id(form: &FormState, prefix: &str, name: &str) -> String {
    if form.failed() { name.to_owned() } else { format!("{prefix}-{name}") }
}
