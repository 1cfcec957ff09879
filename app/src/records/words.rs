//! The words of records: what was seen and why, what was done, where a request or a restriction stands.
use crate::{i18n::Text, ui::Tone};
use domain::records::{
    service::{Clock, Standing},
    types::{Outcome, RequestKind, RequestState, Scope, SeenKind, Why},
};
use domain::roster::types::RelationKind;

/// What was seen.
pub fn seen_kind(t: Text, kind: SeenKind) -> String {
    match kind {
        SeenKind::Goal => t.records_seen_goal(),
        SeenKind::Reflection => t.records_seen_reflection(),
        SeenKind::Review => t.records_seen_review(),
        SeenKind::Conference => t.records_seen_conference(),
        SeenKind::Record => t.records_seen_record(),
        SeenKind::Opening => t.records_seen_opening(),
    }
}

/// Why somebody could see it.
pub fn why(t: Text, why: Why) -> String {
    match why {
        Why::Guardian => t.records_why_guardian(),
        Why::Teacher => t.records_why_teacher(),
        Why::Advisor => t.records_why_advisor(),
        Why::Counselor => t.records_why_counselor(),
        Why::Aide => t.role_aide(),
        Why::Coach => t.role_coach(),
        Why::Interpreter => t.role_interpreter(),
        Why::Partner => t.tie_partner(),
        Why::Request => t.records_why_request(),
        Why::Opened => t.records_why_opened(),
        Why::Guest => t.records_why_guest(),
    }
}

/// In which way an adult answers for a student.
pub fn relation(t: Text, kind: RelationKind) -> String {
    why(t, kind.into())
}

/// The page on which a student finds what was seen.
pub fn seen_path(kind: SeenKind, id: domain::id::Id) -> Option<String> {
    match kind {
        SeenKind::Goal => Some(format!("/goals/{id}")),
        SeenKind::Reflection => Some(format!("/reflections/{id}")),
        SeenKind::Conference => Some(format!("/conferences/{id}")),
        SeenKind::Review | SeenKind::Record | SeenKind::Opening => None,
    }
}

/// What was done, in words; the log's own word says it more closely to those who know it.
pub fn act(t: Text, action: &str) -> String {
    match action {
        "account.signed_in" | "account.link_used" => t.records_act_signed_in(),
        "account.signed_out" => t.records_act_signed_out(),
        "account.card_printed" => t.records_act_card_printed(),
        "relation.partner_named" => t.records_act_partner_named(),
        "relation.partner_ended" => t.records_act_partner_ended(),
        "restriction.flagged" => t.records_act_flagged(),
        "guest.code_made" => t.records_act_guest_invited(),
        "guest.code_ended" => t.records_act_guest_ended(),
        "guest.entered" => t.records_act_guest_entered(),
        "guest.left" => t.records_act_guest_left(),
        "request.asked" => t.records_act_asked(),
        _ => group(t, action.split('.').next().unwrap_or_default()),
    }
}

fn group(t: Text, kind: &str) -> String {
    match kind {
        "account" => t.records_act_account(),
        "roster" => t.records_act_roster(),
        "relation" => t.records_act_relation(),
        "restriction" => t.records_act_restriction(),
        "request" => t.records_act_request(),
        "record" => t.records_act_record(),
        "goal" => t.records_act_goal(),
        "reflection" => t.records_act_reflection(),
        "review" => t.records_act_review(),
        "conference" | "question" => t.records_act_conference(),
        "commitment" => t.records_act_commitment(),
        "season" => t.records_act_season(),
        "prompt" => t.records_act_prompt(),
        _ => t.records_act_other(),
    }
}

/// A kind of act, as the log offers it for narrowing.
pub fn kind_of_act(t: Text, kind: &str) -> String {
    match kind {
        "account" => t.records_kind_account(),
        "roster" => t.records_kind_roster(),
        "relation" => t.records_kind_relation(),
        "restriction" => t.records_restrictions_title(),
        "request" => t.records_tab_requests(),
        "record" => t.records_opened_title(),
        "goal" => t.records_held_goals(),
        "reflection" => t.records_held_reflections(),
        "review" => t.records_held_reviews(),
        "conference" => t.records_held_conferences(),
        "commitment" => t.records_held_commitments(),
        "guest" => t.guest_codes_title(),
        "season" => t.records_kind_season(),
        _ => t.records_kind_prompt(),
    }
}

/// What a family asks for.
pub fn request_kind(t: Text, kind: RequestKind) -> String {
    match kind {
        RequestKind::Inspect => t.records_ask_inspect(),
        RequestKind::Correct => t.records_ask_correct(),
        RequestKind::Restrict => t.records_ask_restrict(),
    }
}

/// Where a request stands, and how that looks.
pub fn request_state(t: Text, state: RequestState, outcome: Option<Outcome>) -> (String, Tone) {
    match (state, outcome) {
        (RequestState::Asked, _) => (t.records_state_asked(), Tone::Info),
        (RequestState::Taken, _) => (t.records_state_taken(), Tone::Info),
        (RequestState::Answered, Some(Outcome::Refused)) => (t.records_state_refused(), Tone::Warn),
        (RequestState::Answered, _) => (t.records_state_granted(), Tone::Good),
    }
}

/// How much time is left, and how that looks. Nothing once it is answered.
pub fn clock(t: Text, clock: &Clock) -> Option<(String, Tone)> {
    clock.days_left.map(|left| match left {
        left if left < 0 => (t.records_overdue(i64::from(-left)), Tone::Danger),
        left if left <= 7 => (t.records_days_left(i64::from(left)), Tone::Warn),
        left => (t.records_days_left(i64::from(left)), Tone::Neutral),
    })
}

/// Where a restriction stands, and how that looks.
pub fn standing(t: Text, standing: Standing) -> (String, Tone) {
    match standing {
        Standing::Waiting => (t.records_standing_waiting(), Tone::Warn),
        Standing::Urgent => (t.records_standing_urgent(), Tone::Danger),
        Standing::InForce => (t.records_standing_in_force(), Tone::Good),
        Standing::Upcoming => (t.records_standing_upcoming(), Tone::Info),
        Standing::Ended => (t.records_standing_ended(), Tone::Neutral),
        Standing::Declined => (t.records_standing_declined(), Tone::Neutral),
        Standing::Lapsed => (t.records_standing_lapsed(), Tone::Danger),
    }
}

/// What a restriction closes.
pub fn scope(t: Text, scope: Scope) -> String {
    match scope {
        Scope::All => t.records_scope_all(),
    }
}
