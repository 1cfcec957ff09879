//! This year's goal of each student: its wordings, steps and check-ins, in every state.
use super::{
    Goal, Rows, School, Student, chance,
    goal_rows::{row, share, step_row, version_row},
    words::{ACHIEVED, LET_GO, REVISED},
};
use crate::demo::{random::Random, week::school_day};
use domain::{
    entity::{check_in, goal, named_reader},
    goals::types::{GoalState, Going, Wording},
    id::{Id, new_id},
    time::Date,
    visibility::Visibility,
};

/// When things happened, in days before Monday.
struct Days {
    begun: i64,
    active: i64,
    last: i64,
    closed: i64,
}

impl Days {
    fn of(state: GoalState, random: &mut Random) -> Self {
        let begun = random.between(52, 80);
        let last = match (state, random.below(100)) {
            (GoalState::Active, 0..60) => random.between(3, 11),
            (GoalState::Active, 60..88) => random.between(12, 21),
            (GoalState::Active, _) => random.between(24, 31),
            _ => random.between(11, 20),
        };
        Self { begun, active: begun - random.between(3, 6), last, closed: last - random.between(4, 7) }
    }
}

/// Where this goal stands: what the check-ins say decides what could have become of it.
fn state(student: &Student, random: &mut Random) -> GoalState {
    let last = student.thread.check_ins.last();
    let well = last.is_some_and(|last| last.going == Going::Well && last.confidence >= 4);
    let english = student.thread.lang == "en";
    if student.advisor.is_none() {
        return GoalState::Active;
    }
    match random.below(100) {
        0..8 => GoalState::Draft,
        8..20 if well && english => GoalState::Achieved,
        8..24 if !well => GoalState::Paused,
        20..24 => GoalState::Paused,
        24..26 if english => GoalState::Revised,
        26..46 if !well && english => GoalState::Revised,
        46..62 if !well && english => GoalState::LetGo,
        _ => GoalState::Active,
    }
}

/// Makes the goal, and says which one goes on.
pub fn make(school: &School<'_>, student: &Student, rows: &mut Rows) -> Goal {
    let mut random = chance(student, "goal");
    let state = state(student, &mut random);
    if state == GoalState::Draft {
        return draft(school, student, &mut random, rows);
    }
    let days = Days::of(state, &mut random);
    let id = new_id();
    let week = school.week;
    let begun = week.past(days.begun, &mut random);
    let active = week.past(days.active, &mut random);
    let mut wording = wording(student, week.day(random.between(2, 10) * 7 + 4));
    let mut version = 1;
    // A goal begins with a sentence; the rest is written later, and sometimes the plan later still.
    let whole = wording.clone();
    let mut earlier = vec![(Wording { why: String::new(), success: String::new(), ..without_plan(&whole) }, active - 600_000)];
    let third = random.chance(45);
    if third {
        earlier.push((without_plan(&whole), week.past(days.active - 4, &mut random)));
    }
    let since = earlier.last().map_or(active, |(_, until)| *until);
    for (body, until) in earlier {
        rows.goal_versions.push(version_row(id, student.id, version, &body, until));
        version += 1;
    }
    let check_ins = check_ins(school, student, id, &days, state, &mut random);
    let confidence = check_ins.last().and_then(|row| row.confidence);
    let last_check_in_at = check_ins.last().map(|row| row.at);
    let well = check_ins.last().is_some_and(|row| row.going == Going::Well);
    rows.check_ins.extend(check_ins);
    let closed_at = (!state.is_open()).then(|| week.past(days.closed, &mut random));
    let keeps = state == GoalState::Active && random.chance(4);
    let visibility = if keeps { Visibility::Private } else { share(student, id, active, &mut random, rows) };
    let closing_word = closing_word(state, &mut random);
    steps(school, student, id, state, &days, &mut random, rows);
    let mut row = row(id, student.id, &wording, state, visibility);
    row.confidence = confidence;
    row.closing_word = closing_word;
    row.created_at = begun;
    row.activated_at = Some(active);
    row.closed_at = closed_at;
    row.last_check_in_at = last_check_in_at;
    row.updated_at = [Some(since), last_check_in_at, closed_at].into_iter().flatten().max().unwrap_or(active);
    row.version = version;
    if state == GoalState::Paused {
        row.updated_at = week.past(days.closed, &mut random).max(row.updated_at);
    }
    let mut on = Goal { id, version, open: state.is_open(), well, since };
    if let (GoalState::Revised, Some(closed_at)) = (state, closed_at) {
        wording.due_on = Some(week.day(random.between(6, 14) * 7 + 4));
        on = successor(school, student, &mut row, &wording, closed_at, rows);
    }
    rows.goals.push(row);
    on
}

fn successor(
    school: &School<'_>,
    student: &Student,
    before: &mut goal::Model,
    wording: &Wording,
    at: i64,
    rows: &mut Rows,
) -> Goal {
    let id = new_id();
    before.successor_id = Some(id);
    let mut next = row(id, student.id, wording, GoalState::Active, before.visibility);
    next.created_at = at;
    next.activated_at = Some(at + 240_000);
    next.updated_at = at + 240_000;
    let readers: Vec<Id> = rows.named.iter().filter(|named| named.item_id == before.id).map(|named| named.adult_id).collect();
    rows.named.extend(readers.into_iter().map(|adult_id| named_reader::Model { item_id: id, adult_id, added_at: at }));
    let open: Vec<String> = rows
        .steps
        .iter()
        .filter(|step| step.goal_id == before.id && step.done_at.is_none())
        .map(|step| step.title.clone())
        .collect();
    for (position, title) in (1..).zip(open) {
        let due_on = school.week.day(school_day(i64::from(position) * 9 - 3));
        rows.steps.push(step_row(id, position, title, Some(due_on), None));
    }
    rows.goals.push(next);
    Goal { id, version: 1, open: true, well: false, since: at }
}

fn draft(school: &School<'_>, student: &Student, random: &mut Random, rows: &mut Rows) -> Goal {
    let id = new_id();
    let whole = wording(student, school.week.day(32));
    let sentence = Wording { why: String::new(), success: String::new(), due_on: None, ..without_plan(&whole) };
    let begun = school.week.past(random.between(8, 15), random);
    let mut draft = row(id, student.id, &sentence, GoalState::Draft, Visibility::Private);
    draft.created_at = begun;
    draft.updated_at = begun;
    if random.chance(60) {
        let edited = school.week.past(random.between(3, 5), random);
        rows.goal_versions.push(version_row(id, student.id, 1, &sentence, edited));
        draft.why.clone_from(&whole.why);
        draft.success.clone_from(&whole.success);
        draft.updated_at = edited;
        draft.version = 2;
        if let Some(first) = student.thread.steps.first() {
            rows.steps.push(step_row(id, 1, first.clone(), None, None));
        }
    }
    let goal = Goal { id, version: draft.version, open: true, well: false, since: draft.updated_at };
    rows.goals.push(draft);
    goal
}

/// The student's words.
fn wording(student: &Student, due_on: Date) -> Wording {
    let thread = &student.thread;
    Wording {
        title: thread.goal.clone(),
        kind: thread.kind,
        why: thread.why.clone(),
        success: thread.success.clone(),
        obstacle: thread.obstacle.clone(),
        if_part: thread.if_part.clone(),
        then_part: thread.then_part.clone(),
        due_on: Some(due_on),
    }
}

fn without_plan(whole: &Wording) -> Wording {
    Wording { obstacle: String::new(), if_part: String::new(), then_part: String::new(), ..whole.clone() }
}

fn closing_word(state: GoalState, random: &mut Random) -> String {
    let words: &[&str] = match state {
        GoalState::Achieved => &ACHIEVED,
        GoalState::LetGo => &LET_GO,
        GoalState::Revised => &REVISED,
        _ => &[],
    };
    random.pick(words).copied().unwrap_or_default().to_owned()
}

fn check_ins(
    school: &School<'_>,
    student: &Student,
    goal_id: Id,
    days: &Days,
    state: GoalState,
    random: &mut Random,
) -> Vec<check_in::Model> {
    let said = &student.thread.check_ins;
    let first = days.active - 3;
    let total = said.len() as i64;
    (1..)
        .zip(said)
        .map(|(number, check_in)| {
            let day = first - (first - days.last) * number / total;
            let is_last = number == total;
            let stuck = check_in.going == Going::Stuck || (check_in.going == Going::Mixed && check_in.confidence <= 2);
            check_in::Model {
                id: new_id(),
                goal_id,
                person_id: student.id,
                at: school.week.past(day, random),
                going: check_in.going,
                confidence: Some(check_in.confidence),
                note: check_in.note.clone(),
                wants_help: if is_last && state == GoalState::Active {
                    (stuck && random.chance(90)) || (check_in.confidence <= 3 && random.chance(30))
                } else {
                    stuck && random.chance(30)
                },
            }
        })
        .collect()
}

fn steps(
    school: &School<'_>,
    student: &Student,
    goal_id: Id,
    state: GoalState,
    days: &Days,
    random: &mut Random,
    rows: &mut Rows,
) {
    let total = student.thread.steps.len();
    let done = match state {
        GoalState::Achieved => total,
        GoalState::LetGo => random.below(2),
        _ => random.below(total),
    };
    for (index, title) in student.thread.steps.iter().enumerate() {
        let number = index as i64;
        let (due, done_at) = if index < done {
            let day = days.active - 2 - (days.active - days.last) * number / total.max(1) as i64;
            (-day + random.between(0, 3), Some(school.week.past(day.max(3), random)))
        } else {
            (random.between(-3, 6) + (number - done as i64) * 8, None)
        };
        let due_on = (index < done || random.chance(85)).then(|| school.week.day(school_day(due)));
        rows.steps.push(step_row(goal_id, index as i32 + 1, title.clone(), due_on, done_at));
    }
}
