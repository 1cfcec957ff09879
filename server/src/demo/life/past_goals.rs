//! Goals of the year before, for some students: how they ended is what this year begins with.
use super::{
    Goal, Rows, School, Student, Work, chance,
    goal_rows::{row, version_row},
};
use crate::demo::{
    content::{Band, PastGoal},
    plan::WITHOUT_GOALS,
    random::Random,
};
use domain::{
    entity::{check_in, goal, named_reader},
    goals::types::{GoalState, Going, Wording},
    id::new_id,
    visibility::Visibility,
};

/// Where a goal went that was revised: its new words.
const SUCCESSORS: [(&str, &str); 11] = [
    ("Spell the hard words on the word wall without looking.", "Learn five word wall words each week, and keep them."),
    ("Know all fifty states and where they go.", "Find the little states in the corner on a blank map."),
    (
        "Make a volcano for the science fair that really goes.",
        "Find out which paper towel holds the most water, with a fair test.",
    ),
    ("Write an argument that even my brother would lose to.", "Use two good sources in everything I argue."),
    ("Draw hands that look like hands.", "Draw open hands from three sides."),
    ("Start a comic and put out one page each week.", "Put out one comic page every two weeks."),
    ("No video games after nine on school nights.", "Games off at nine thirty on school nights, with a timer that I set."),
    ("Get a five on the college-credit calculus exam.", "Understand series well enough to explain them."),
    ("Sculpt a life-size figure for the spring show.", "Build the figure in pieces that fit into the kiln."),
    ("Run every single day for a year.", "Move four days a week, and swim while my shin heals."),
    ("Become a pilot.", "Apply to the aircraft mechanic program."),
];

/// Hands the goals of last year out, each to one student.
pub fn make(school: &School<'_>, works: &mut [Work], rows: &mut Rows) {
    for band in [Band::Lower, Band::Middle, Band::Upper] {
        let goals: Vec<&PastGoal> = school.content.last_year.goal.iter().filter(|goal| goal.band == band).collect();
        let fitting: Vec<usize> = (0..school.students.len()).filter(|index| was_here(&school.students[*index], band)).collect();
        for (place, past) in goals.iter().enumerate() {
            let Some(index) = fitting.get(place * fitting.len() / goals.len().max(1)) else { continue };
            if let (Some(student), Some(work)) = (school.students.get(*index), works.get_mut(*index)) {
                work.past_goal = Some(one(school, student, past, rows));
            }
        }
    }
}

/// Whether a student was at this school a year ago, in a grade of this band.
fn was_here(student: &Student, band: Band) -> bool {
    let had_a_school = ![3, 9].contains(&student.grade);
    had_a_school
        && student.advisor.is_some()
        && Band::of(student.grade - 1) == band
        && !WITHOUT_GOALS.contains(&student.key.as_str())
}

fn one(school: &School<'_>, student: &Student, past: &PastGoal, rows: &mut Rows) -> Goal {
    let mut random = chance(student, "past goal");
    let week = school.week;
    let id = new_id();
    let due_on = Some(week.day(-random.between(20, 30) * 7 + 4));
    let (title, why) = (past.goal.clone(), past.why.clone());
    let (kind, empty) = (past.kind, String::new);
    let whole = Wording { title, kind, why, success: empty(), obstacle: empty(), if_part: empty(), then_part: empty(), due_on };
    let begun = week.past(random.between(394, 404), &mut random);
    let since = week.past(random.between(384, 388), &mut random);
    rows.goal_versions.push(version_row(
        id,
        student.id,
        1,
        &Wording { why: String::new(), due_on: None, ..whole.clone() },
        since,
    ));
    let visibility = share(student, id, since, &mut random, rows);
    let mut goal = row(id, student.id, &whole, past.outcome, visibility);
    let ended = random.between(165, 230);
    goal.version = 2;
    goal.created_at = begun;
    goal.activated_at = Some(since);
    let closed_at = week.past(ended, &mut random);
    goal.closed_at = Some(closed_at);
    goal.closing_word.clone_from(&past.closing);
    goal.updated_at = closed_at;
    for (days, confidence) in
        [(ended + 100, 2), (ended + 55, 3), (ended + 10, if past.outcome == GoalState::Achieved { 5 } else { 2 })]
    {
        let going = if confidence >= 3 { Going::Well } else { Going::Mixed };
        check_in(school, &mut goal, days, going, confidence, &mut random, rows);
    }
    if past.outcome == GoalState::Revised
        && let Some((_, title)) = SUCCESSORS.iter().find(|(before, _)| *before == past.goal)
    {
        let next = Wording { title: (*title).to_owned(), due_on: None, ..whole };
        goal.successor_id = Some(successor(school, student, &next, &goal, &mut random, rows));
    }
    rows.goals.push(goal);
    Goal { id, version: 2, open: false, well: past.outcome == GoalState::Achieved, since }
}

fn successor(
    school: &School<'_>,
    student: &Student,
    wording: &Wording,
    before: &goal::Model,
    random: &mut Random,
    rows: &mut Rows,
) -> domain::id::Id {
    let id = new_id();
    let begun = before.closed_at.unwrap_or(before.updated_at);
    let mut next = row(id, student.id, wording, GoalState::Achieved, before.visibility);
    let readers: Vec<_> = rows.named.iter().filter(|named| named.item_id == before.id).map(|named| named.adult_id).collect();
    rows.named.extend(readers.into_iter().map(|adult_id| named_reader::Model { item_id: id, adult_id, added_at: begun }));
    let mut first = wording.clone();
    first.title.clone_from(&before.title);
    rows.goal_versions.push(version_row(id, student.id, 1, &first, begun + 420_000));
    next.version = 2;
    next.created_at = begun;
    next.activated_at = Some(begun + 480_000);
    check_in(school, &mut next, 110, Going::Well, 4, random, rows);
    let closed_at = school.week.past(random.between(85, 100), random);
    next.closed_at = Some(closed_at);
    next.updated_at = closed_at;
    rows.goals.push(next);
    id
}

fn check_in(
    school: &School<'_>,
    goal: &mut goal::Model,
    days: i64,
    going: Going,
    confidence: i32,
    random: &mut Random,
    rows: &mut Rows,
) {
    let at = school.week.past(days, random);
    let (goal_id, person_id, note) = (goal.id, goal.owner_id, String::new());
    let confidence = Some(confidence);
    rows.check_ins.push(check_in::Model { id: new_id(), goal_id, person_id, at, going, confidence, note, wants_help: false });
    goal.confidence = confidence;
    goal.last_check_in_at = Some(at);
}

/// What is over is mostly there for everybody at the table.
fn share(student: &Student, item_id: domain::id::Id, at: i64, random: &mut Random, rows: &mut Rows) -> Visibility {
    match (random.below(10), student.advisor) {
        (0..5, Some(_)) => Visibility::Family,
        (5..8, Some(_)) => Visibility::Team,
        (_, Some(adult_id)) => {
            rows.named.push(named_reader::Model { item_id, adult_id, added_at: at });
            Visibility::Named
        }
        (_, None) => Visibility::Private,
    }
}
