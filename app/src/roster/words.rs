//! Words that several pages about people share: roles, ties, reasons, and whether somebody can come in.
use crate::{
    layout::role_name,
    request::text,
    ui::{Badge, Tone},
};
use domain::{
    account::access::Reason,
    roster::types::{RelationKind, Role, grade_in_words},
    time::TimeZone,
};
use leptos::prelude::*;

/// What somebody is, in a line: "Teacher, Family", "Student, grade 7".
pub fn roles_in_words(roles: &[Role], grade: Option<&str>) -> String {
    let t = text();
    let words: Vec<String> = roles
        .iter()
        .map(|role| match (role, grade) {
            (Role::Student, Some(grade)) => t.people_student_in(grade_in_words(grade)),
            _ => role_name(t, *role),
        })
        .collect();
    words.join(" · ")
}

/// Whether somebody can come in, as a badge.
pub fn access_badge(has_password: bool, suspended: bool, card_until: Option<i64>, zone: &TimeZone) -> AnyView {
    let t = text();
    let (tone, words) = if suspended {
        (Tone::Warn, t.people_suspended())
    } else if let Some(until) = card_until {
        (Tone::Info, t.people_card_until(&t.day_of(until, zone)))
    } else if has_password {
        (Tone::Good, t.people_can_sign_in())
    } else {
        (Tone::Neutral, t.people_cannot_sign_in())
    };
    view! { <Badge tone=tone text=words/> }.into_any()
}

/// Why somebody is suspended.
pub fn reason_name(reason: Reason) -> String {
    let t = text();
    match reason {
        Reason::Left => t.suspend_reason_left(),
        Reason::Lost => t.suspend_reason_lost(),
        Reason::Misuse => t.suspend_reason_misuse(),
        Reason::Mistake => t.suspend_reason_mistake(),
        Reason::Other => t.suspend_reason_other(),
    }
}

/// What an adult is for a student.
pub fn kind_name(kind: RelationKind) -> String {
    let t = text();
    match kind {
        RelationKind::Guardian => t.tie_guardian(),
        RelationKind::Teacher => t.tie_teacher(),
        RelationKind::Advisor => t.role_advisor(),
        RelationKind::Counselor => t.role_counselor(),
        RelationKind::Aide => t.role_aide(),
        RelationKind::Coach => t.role_coach(),
        RelationKind::Interpreter => t.role_interpreter(),
        RelationKind::Partner => t.tie_partner(),
    }
}

/// What a tie of this kind opens.
pub fn kind_sees(kind: RelationKind) -> String {
    let t = text();
    match kind {
        RelationKind::Guardian => t.tie_guardian_sees(),
        RelationKind::Teacher => t.tie_teacher_sees(),
        RelationKind::Advisor => t.tie_advisor_sees(),
        RelationKind::Counselor => t.tie_counselor_sees(),
        RelationKind::Aide => t.tie_aide_sees(),
        RelationKind::Coach => t.tie_coach_sees(),
        RelationKind::Interpreter => t.tie_interpreter_sees(),
        RelationKind::Partner => t.tie_partner_sees(),
    }
}

/// What a role opens by itself.
pub fn role_sees(role: Role) -> String {
    let t = text();
    match role {
        Role::Student => t.role_sees_student(),
        Role::Guardian => t.role_sees_guardian(),
        Role::Teacher => t.role_sees_teacher(),
        Role::Aide => t.role_sees_aide(),
        Role::Counselor => t.role_sees_counselor(),
        Role::Coordinator => t.role_sees_coordinator(),
        Role::Leader => t.role_sees_leader(),
        Role::Admin => t.role_sees_admin(),
    }
}
