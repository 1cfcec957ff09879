//! Goals in words: kinds, states, how it goes, and who sees it.
use super::view_model::SeenBy;
use crate::{
    i18n::Text,
    ui::{IconName, Tone},
};
use domain::{
    goals::types::{GoalKind, GoalState, Going},
    items::Reader,
    roster::types::RelationKind,
};

/// What a goal is about.
pub fn kind_name(t: Text, kind: GoalKind) -> String {
    match kind {
        GoalKind::Academic => t.goal_kind_academic(),
        GoalKind::Personal => t.goal_kind_personal(),
        GoalKind::Pathway => t.goal_kind_pathway(),
        GoalKind::Wellbeing => t.goal_kind_wellbeing(),
        GoalKind::Professional => t.goal_kind_professional(),
    }
}

/// What a kind means, for who chooses one.
pub fn kind_about(t: Text, kind: GoalKind) -> Option<String> {
    match kind {
        GoalKind::Academic => Some(t.goal_kind_academic_about()),
        GoalKind::Personal => Some(t.goal_kind_personal_about()),
        GoalKind::Pathway => Some(t.goal_kind_pathway_about()),
        GoalKind::Wellbeing => Some(t.goal_kind_wellbeing_about()),
        GoalKind::Professional => None,
    }
}

/// The picture of a kind.
pub const fn kind_icon(kind: GoalKind) -> IconName {
    match kind {
        GoalKind::Academic => IconName::Reflection,
        GoalKind::Personal => IconName::Star,
        GoalKind::Pathway => IconName::Compass,
        GoalKind::Wellbeing => IconName::Heart,
        GoalKind::Professional => IconName::Grow,
    }
}

/// Where a goal stands.
pub fn state_name(t: Text, state: GoalState) -> String {
    match state {
        GoalState::Draft => t.goal_state_draft(),
        GoalState::Active => t.goal_state_active(),
        GoalState::Paused => t.goal_state_paused(),
        GoalState::Achieved => t.goal_state_achieved(),
        GoalState::Revised => t.goal_state_revised(),
        GoalState::LetGo => t.goal_state_let_go(),
    }
}

/// The look of a state: tone and picture.
pub const fn state_look(state: GoalState) -> (Tone, IconName) {
    match state {
        GoalState::Draft => (Tone::Neutral, IconName::Pencil),
        GoalState::Active => (Tone::Info, IconName::Flag),
        GoalState::Paused => (Tone::Neutral, IconName::Clock),
        GoalState::Achieved => (Tone::Glow, IconName::Star),
        GoalState::Revised => (Tone::Neutral, IconName::ArrowRight),
        GoalState::LetGo => (Tone::Neutral, IconName::X),
    }
}

/// How it goes.
pub fn going_name(t: Text, going: Going) -> String {
    match going {
        Going::Well => t.goal_going_well(),
        Going::Mixed => t.goal_going_mixed(),
        Going::Stuck => t.goal_going_stuck(),
    }
}

/// The look of how it goes: tone and picture.
pub const fn going_look(going: Going) -> (Tone, IconName) {
    match going {
        Going::Well => (Tone::Good, IconName::Grow),
        Going::Mixed => (Tone::Info, IconName::Message),
        Going::Stuck => (Tone::Warn, IconName::Help),
    }
}

/// Somebody with why they may read: "Ms Rivera (advisor)", "Mr Ben (Biology)", "Bo (partner, a student)".
pub fn reader_name(t: Text, reader: &Reader) -> String {
    match (reader.kind, &reader.section_title) {
        (RelationKind::Advisor, _) => t.goal_reader_advisor(&reader.name),
        (RelationKind::Partner, _) => t.partner_reader(&reader.name),
        (_, Some(class)) => t.goal_reader_class(class, &reader.name),
        _ => t.goal_reader_teacher(&reader.name),
    }
}

/// Several adults, each with why they may read.
pub fn reader_names(t: Text, readers: &[&Reader]) -> String {
    t.list(&readers.iter().map(|reader| reader_name(t, reader)).collect::<Vec<_>>())
}

/// Who sees a goal, told to its owner.
pub fn seen_by_text(t: Text, seen: &SeenBy<'_>) -> String {
    match seen {
        SeenBy::OnlyOwner => t.goal_sees_only_you(),
        SeenBy::Draft => t.goal_sees_draft(),
        SeenBy::Named(readers) => t.goal_sees_named(&reader_names(t, readers)),
        SeenBy::Team => t.goal_sees_team(),
        SeenBy::Family => t.goal_sees_family(),
    }
}
