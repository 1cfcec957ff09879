//! Reflections and their reviews, in every state.
use super::{Goal, Reflection, Rows, School, Student, chance, goal_rows::share, words::subject_of};
use crate::demo::{random::Random, roster::Subject};
use domain::{
    entity::{reflection, reflection_version, review},
    id::{Id, new_id},
    reflections::types::{ReflectionState, ReviewState},
    visibility::Visibility,
};

/// What becomes of a reflection: how many in a hundred.
fn state(student: &Student, goal: Goal, random: &mut Random) -> Option<ReflectionState> {
    let early = !goal.open && random.chance(20);
    if student.advisor.is_none() || goal.since == 0 || early {
        return Some(ReflectionState::Draft);
    }
    match random.below(100) {
        0..12 => Some(ReflectionState::Draft),
        12..40 => Some(ReflectionState::Shared),
        40..76 => Some(ReflectionState::Reviewed),
        76..92 => Some(ReflectionState::Answered),
        _ => None,
    }
}

/// Makes the student's reflection and its review, and says what can be shown of it.
pub fn make(school: &School<'_>, student: &Student, goal: Goal, rows: &mut Rows) -> Option<Reflection> {
    let mut random = chance(student, "reflection");
    let week = school.week;
    let state = state(student, goal, &mut random)?;
    let id = new_id();
    let thread = &student.thread;
    let of_advisory = |prompt: &&domain::entity::prompt::Model| prompt.section_id == student.advisory_section;
    let prompt = rows.prompts.iter().find(of_advisory).filter(|prompt| prompt.section_id.is_some() && random.chance(60));
    let prompt_id = prompt.map(|prompt| prompt.id);
    // Days before Monday: begun, sent, reviewed, answered.
    let (begun, sent) = match state {
        ReflectionState::Draft => (random.between(3, 12), 0),
        ReflectionState::Shared => {
            let sent = if random.chance(70) { random.between(3, 10) } else { random.between(11, 20) };
            (sent + random.between(0, 4), sent)
        }
        _ => {
            let sent = random.between(16, 34);
            (sent + random.between(0, 5), sent)
        }
    };
    let created_at = week.past(begun, &mut random);
    let mut row = reflection::Model {
        id,
        owner_id: student.id,
        prompt_id,
        goal_id: Some(goal.id),
        title: thread.reflection_title.clone(),
        body: thread.reflection.clone(),
        state,
        visibility: Visibility::Private,
        created_at,
        updated_at: created_at + random.between(6, 25) * 60_000,
        shared_at: None,
        waiting_since: None,
        version: random.between(2, 5) as i32,
    };
    if state == ReflectionState::Draft {
        if random.chance(50) {
            row.body = beginning(&thread.reflection);
        }
        rows.reflections.push(row);
        return None;
    }
    let shared_at = week.past(sent, &mut random).max(row.updated_at + 60_000);
    row.shared_at = Some(shared_at);
    row.visibility = share(student, id, shared_at, &mut random, rows);
    rows.reflection_versions.push(version_row(&row, shared_at));
    let mut since = shared_at;
    let advisor = student.advisor?;
    let reviewer = reviewer(student, advisor, id, row.visibility, &mut random, rows);
    if state == ReflectionState::Shared {
        row.waiting_since = Some(shared_at);
        if sent >= 5 && random.chance(22) {
            let begun = week.past(3, &mut random).max(shared_at + 3_600_000);
            rows.reviews.push(review_row(student, &row, reviewer, begun, None));
        }
    } else {
        let reviewed = sent - random.between(3, 8);
        let released_at = week.past(reviewed, &mut random).max(shared_at + 3_600_000);
        let mut review = review_row(student, &row, reviewer, released_at - 900_000, Some(released_at));
        if state == ReflectionState::Answered {
            let answered_at = week.past((reviewed - random.between(4, 7)).max(1), &mut random).max(released_at + 3_600_000);
            review.answer.clone_from(&thread.answer);
            review.answered_at = Some(answered_at);
            review.updated_at = answered_at;
            review.version += 1;
            row.waiting_since = Some(answered_at);
        } else if thread.lang == "en" && random.chance(14) {
            since = edited_after(school, &mut row, released_at, reviewed, &mut random, rows);
        }
        rows.reviews.push(review);
    }
    let reflection = Reflection { id, version: row.version, since };
    rows.reflections.push(row);
    Some(reflection)
}

/// The student went on writing after the review: what was reviewed stands beside it.
fn edited_after(
    school: &School<'_>,
    row: &mut reflection::Model,
    released_at: i64,
    reviewed: i64,
    random: &mut Random,
    rows: &mut Rows,
) -> i64 {
    let edited_at = school.week.past((reviewed - random.between(3, 6)).max(1), random).max(released_at + 7_200_000);
    if let Some(sent) = rows.reflection_versions.last_mut() {
        sent.body = beginning(&row.body);
    }
    row.version += 1;
    row.updated_at = edited_at;
    rows.reflection_versions.push(version_row(row, edited_at));
    edited_at
}

/// The text without its last sentence.
fn beginning(text: &str) -> String {
    let trimmed = text.trim_end();
    let inner = trimmed.char_indices().next_back().map_or("", |(last, _)| &trimmed[..last]);
    inner
        .rfind(['.', '!', '?', '。', '؟'])
        .map_or(trimmed, |end| {
            let width = inner[end..].chars().next().map_or(1, char::len_utf8);
            &inner[..end + width]
        })
        .to_owned()
}

fn reviewer(student: &Student, advisor: Id, item: Id, visibility: Visibility, random: &mut Random, rows: &Rows) -> Id {
    let teacher = subject_of(&student.thread).and_then(|subject| student.teacher_of(subject));
    let named = |adult: &Id| rows.named.iter().rev().take(4).any(|named| named.item_id == item && named.adult_id == *adult);
    let often = if subject_of(&student.thread) == Some(Subject::Art) { 85 } else { 50 };
    teacher.filter(|adult| visibility == Visibility::Named && named(adult) && random.chance(often)).unwrap_or(advisor)
}

fn version_row(row: &reflection::Model, at: i64) -> reflection_version::Model {
    reflection_version::Model {
        id: new_id(),
        reflection_id: row.id,
        version: row.version,
        title: row.title.clone(),
        body: row.body.clone(),
        at,
    }
}

fn review_row(
    student: &Student,
    row: &reflection::Model,
    reviewer_id: Id,
    begun: i64,
    released_at: Option<i64>,
) -> review::Model {
    let thread = &student.thread;
    let released = released_at.is_some();
    let later = |text: &String| if released { text.clone() } else { String::new() };
    review::Model {
        id: new_id(),
        reflection_id: row.id,
        reviewer_id,
        reflection_version: row.version,
        glow: thread.glow.clone(),
        grow: later(&thread.grow),
        question: later(&thread.question),
        state: if released { ReviewState::Released } else { ReviewState::Draft },
        created_at: begun,
        updated_at: released_at.unwrap_or(begun),
        released_at,
        answer: String::new(),
        answered_at: None,
        version: if released { 2 } else { 1 },
    }
}
