//! Rows of goals, their wordings and steps, and how far things are shared.
use super::{Rows, Student, words::subject_of};
use crate::demo::{random::Random, roster::Subject};
use domain::{
    entity::{goal, goal_version, named_reader, step},
    goals::types::{GoalState, Wording},
    id::{Id, new_id},
    time::Date,
    visibility::Visibility,
};

/// How far a student shares something, and with whom by name.
pub fn share(student: &Student, item_id: Id, at: i64, random: &mut Random, rows: &mut Rows) -> Visibility {
    let Some(advisor) = student.advisor else { return Visibility::Private };
    // Who teaches art has no advisory: what students make there goes to them by name.
    let art = subject_of(&student.thread) == Some(Subject::Art);
    match random.below(100) {
        0..22 if !art => Visibility::Team,
        22..44 if !art => Visibility::Family,
        _ => {
            let teacher = subject_of(&student.thread).and_then(|subject| student.teacher_of(subject));
            let teacher = teacher.filter(|teacher| *teacher != advisor && (art || random.chance(55)));
            for adult_id in [Some(advisor), teacher].into_iter().flatten() {
                rows.named.push(named_reader::Model { item_id, adult_id, added_at: at });
            }
            Visibility::Named
        }
    }
}

/// A goal with these words and nothing else yet.
pub fn row(id: Id, owner_id: Id, wording: &Wording, state: GoalState, visibility: Visibility) -> goal::Model {
    goal::Model {
        id,
        owner_id,
        kind: wording.kind,
        state,
        visibility,
        title: wording.title.clone(),
        why: wording.why.clone(),
        success: wording.success.clone(),
        obstacle: wording.obstacle.clone(),
        if_part: wording.if_part.clone(),
        then_part: wording.then_part.clone(),
        confidence: None,
        due_on: wording.due_on.map(|day| day.to_string()),
        closing_word: String::new(),
        successor_id: None,
        from_commitment_id: None,
        created_at: 0,
        updated_at: 0,
        activated_at: None,
        closed_at: None,
        last_check_in_at: None,
        version: 1,
    }
}

/// An earlier wording, and until when it stood.
pub fn version_row(goal_id: Id, edited_by: Id, version: i32, wording: &Wording, until: i64) -> goal_version::Model {
    let body = serde_json::to_string(wording).unwrap_or_default();
    goal_version::Model { id: new_id(), goal_id, version, edited_by, edited_at: until, body }
}

/// A step.
pub fn step_row(goal_id: Id, position: i32, title: String, due_on: Option<Date>, done_at: Option<i64>) -> step::Model {
    step::Model { id: new_id(), goal_id, position, title, due_on: due_on.map(|day| day.to_string()), done_at }
}
