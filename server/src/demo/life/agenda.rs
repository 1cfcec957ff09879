//! What students chose to show at a conference, at the version they chose.
use super::{Goal, Reflection, Rows, Student};
use domain::{
    conferences::types::{AgendaPart, ItemKind},
    entity::agenda_item,
    id::{Id, new_id},
};

/// Ten minutes: nobody chooses before there is something to choose.
const SOON: i64 = 600_000;

/// Puts things on the agenda: `at` is when, unless they are newer. Returns when the last one was added; `None` of none.
pub fn fill(
    student: &Student,
    conference_id: Id,
    reflection: Option<Reflection>,
    goal: Option<Goal>,
    at: i64,
    rows: &mut Rows,
) -> Option<i64> {
    let mut items: Vec<(AgendaPart, ItemKind, Id, i32, i64)> = Vec::new();
    if let Some(reflection) = reflection {
        items.push((AgendaPart::Strength, ItemKind::Reflection, reflection.id, reflection.version, reflection.since));
    }
    if let Some(goal) = goal {
        let part = match (reflection, goal.well) {
            (None, true) => AgendaPart::Strength,
            (Some(_), true) => AgendaPart::NewGoal,
            _ => AgendaPart::Challenge,
        };
        items.push((part, ItemKind::Goal, goal.id, goal.version, goal.since));
    }
    let mut last = None;
    for (position, (part, item_kind, item_id, item_version, since)) in (1..).zip(items) {
        let added_at = at.max(since + SOON).max(last.unwrap_or(0) + 60_000);
        let say = if position == 1 { student.thread.say.clone() } else { String::new() };
        rows.agenda.push(agenda_item::Model {
            id: new_id(),
            conference_id,
            position,
            part,
            item_kind,
            item_id,
            item_version,
            say,
            added_at,
        });
        last = Some(added_at);
    }
    last
}

/// Puts a goal of last year on the agenda of last year's conference.
pub fn past(conference_id: Id, goal: Goal, at: i64, rows: &mut Rows) {
    rows.agenda.push(agenda_item::Model {
        id: new_id(),
        conference_id,
        position: 1,
        part: AgendaPart::NewGoal,
        item_kind: ItemKind::Goal,
        item_id: goal.id,
        item_version: goal.version,
        say: String::new(),
        added_at: at.max(goal.since + SOON),
    });
}
