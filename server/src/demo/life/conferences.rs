//! One conference a student and season: from planned to closed, with guests, questions and what was said.
use super::{
    Rows, School, Student, Work, agenda, chance, promises,
    seasons::{MINUTES, Season},
    words::{SUMMARIES, openings},
};
use crate::demo::random::Random;
use domain::{
    conferences::types::{ConferenceState, GuestKind, Rsvp},
    entity::{conference, guest, question},
    id::{Id, new_id},
    time::MINUTE_MS,
};
use std::collections::HashMap;

/// Every so many students one had the conference last week already.
const EARLY: usize = 17;
/// School days of a week.
const DAYS: usize = 5;

/// A student's place in the line of their host.
#[derive(Clone, Copy, Debug, Default)]
pub struct Line {
    pub place: usize,
    pub of: usize,
}

fn planned(season: Season, student: &Student, starts_at: Option<i64>, place: String) -> conference::Model {
    conference::Model {
        id: new_id(),
        season_id: Some(season.id),
        student_id: student.id,
        host_id: student.advisor,
        state: ConferenceState::Planned,
        starts_at,
        minutes: MINUTES,
        place,
        opening_words: String::new(),
        ready_at: None,
        rehearsed_at: None,
        held_at: None,
        closed_at: None,
        student_attended: None,
        summary: String::new(),
        cancel_word: String::new(),
        created_at: season.made_at,
        updated_at: season.made_at,
        version: 1,
    }
}

/// Last year's conference: held and closed, with few exceptions.
pub fn past(school: &School<'_>, season: Season, student: &Student, work: &Work, line: Line, rows: &mut Rows) {
    let mut random = chance(student, "last conference");
    let Some(host) = student.advisor else { return };
    if [3, 9].contains(&student.grade) || student.guardians.is_empty() || random.chance(6) {
        return;
    }
    let starts_at = slot(school, season.starts, line);
    let mut row = planned(season, student, Some(starts_at), school.room_of(host));
    let ready_at = school.week.past(3 - season.starts, &mut random);
    if let Some(goal) = work.past_goal {
        agenda::past(row.id, goal, ready_at - 900_000, rows);
    }
    let ready = work.past_goal.is_some();
    row.ready_at = ready.then_some(ready_at);
    row.version = if ready { 4 } else { 3 };
    let missed = ["acs-05-013", "fhs-11-013"].contains(&student.key.as_str());
    finish(&mut row, starts_at, !missed);
    if !missed {
        let summary = SUMMARIES.get(line.place % SUMMARIES.len()).copied().unwrap_or_default();
        row.summary = summary.replace("{name}", &student.name);
        if random.chance(98) {
            row.state = ConferenceState::Closed;
            row.closed_at = Some(school.week.past(-season.starts - 14, &mut random));
            row.updated_at = row.closed_at.unwrap_or(row.updated_at);
        }
    }
    guests(school, student, &row, &mut random, rows);
    rows.conferences.push(row);
}

/// This year's conference: next week, unless it was early.
pub fn present(
    school: &School<'_>,
    season: Season,
    student: &Student,
    work: &Work,
    (early, line): (Option<ConferenceState>, Line),
    rows: &mut Rows,
) {
    let mut random = chance(student, "conference");
    let first_day = if early.is_some() { season.starts } else { 7 };
    let starts_at = student.advisor.map(|_| slot(school, first_day, line));
    let room = student.advisor.map(|host| school.room_of(host)).unwrap_or_default();
    let mut row = planned(season, student, starts_at, room);
    let state = early.unwrap_or_else(|| ahead(student, work, &mut random));
    if state != ConferenceState::Planned && state != ConferenceState::Cancelled {
        prepare(school, student, work, state, &mut row, &mut random, rows);
    }
    let done = matches!(state, ConferenceState::Held | ConferenceState::Closed);
    match (state, starts_at) {
        (ConferenceState::Held | ConferenceState::Closed | ConferenceState::Missed, Some(at)) => finish(&mut row, at, done),
        (ConferenceState::Cancelled, _) => {
            row.state = state;
            row.updated_at = school.week.past(5, &mut random);
            row.version += 1;
        }
        _ => {}
    }
    if done {
        row.summary = format!("{0} led the conversation from beginning to end. To {0}: {1}", student.name, student.thread.glow);
        if state == ConferenceState::Closed {
            row.state = state;
            row.closed_at = Some(row.updated_at + 9 * MINUTE_MS);
            row.updated_at += 9 * MINUTE_MS;
            row.version += 1;
        }
    }
    let came = guests(school, student, &row, &mut random, rows);
    if done {
        promises::made_at(school, student, &row, &came, rows);
    } else if state != ConferenceState::Cancelled && random.chance(62) {
        rows.questions.extend(question(school, student, row.id, &mut random));
    }
    rows.conferences.push(row);
}

/// A few students were early: most of them held it, one missed it, one called it off. The first of each stretch for whom
/// that is believable.
pub fn early(school: &School<'_>, works: &[Work]) -> HashMap<Id, ConferenceState> {
    let all: Vec<(&Student, &Work)> = school.students.iter().zip(works).collect();
    let fits = |student: &Student, work: &Work| {
        let family = student.advisor.is_some() && !student.guardians.is_empty();
        family && work.reflection.is_some() && work.goal.is_some_and(|goal| goal.open)
    };
    let stretches = all.chunks(EARLY).map(|stretch| stretch.iter().find(|(student, work)| fits(student, work)));
    let state = |number: usize| match number {
        2 => ConferenceState::Missed,
        9 => ConferenceState::Cancelled,
        3 | 7 | 11 => ConferenceState::Closed,
        _ => ConferenceState::Held,
    };
    stretches.enumerate().filter_map(|(number, found)| found.map(|(student, _)| (student.id, state(number)))).collect()
}

fn ahead(student: &Student, work: &Work, random: &mut Random) -> ConferenceState {
    let something = work.reflection.is_some() || work.goal.is_some_and(|goal| goal.open);
    if student.advisor.is_none() || !something {
        return ConferenceState::Planned;
    }
    match random.below(100) {
        0..28 => ConferenceState::Planned,
        28..62 => ConferenceState::Preparing,
        _ => ConferenceState::Ready,
    }
}

/// What the student did beforehand: items, opening words, rehearsal.
fn prepare(
    school: &School<'_>,
    student: &Student,
    work: &Work,
    state: ConferenceState,
    row: &mut conference::Model,
    random: &mut Random,
    rows: &mut Rows,
) {
    let finished = state != ConferenceState::Preparing;
    let goal = work.goal.filter(|goal| goal.open);
    let goal = goal.filter(|_| finished || work.reflection.is_none() || random.chance(40));
    let chosen = school.week.past(if finished { random.between(8, 13) } else { random.between(3, 9) }, random);
    let Some(last) = agenda::fill(student, row.id, work.reflection, goal, chosen, rows) else { return };
    row.state = ConferenceState::Preparing;
    row.updated_at = last;
    if finished || random.chance(30) {
        let words = random.pick(openings(&student.thread.lang)).copied().unwrap_or_default();
        words.clone_into(&mut row.opening_words);
        row.version += 1;
        row.updated_at += 5 * MINUTE_MS;
    }
    if finished {
        let ready_at = row.updated_at + 2 * MINUTE_MS;
        row.state = ConferenceState::Ready;
        row.rehearsed_at = random.chance(60).then_some(ready_at);
        row.ready_at = Some(ready_at);
        row.updated_at = ready_at;
    }
}

fn finish(row: &mut conference::Model, starts_at: i64, held: bool) {
    let over = starts_at + i64::from(MINUTES) * MINUTE_MS;
    row.state = if held { ConferenceState::Held } else { ConferenceState::Missed };
    row.held_at = held.then_some(over);
    row.student_attended = Some(held);
    row.updated_at = over + 6 * MINUTE_MS;
    row.version += 1;
}

/// The time of a place in a line, from the day on which the line begins: after school, one after the other.
fn slot(school: &School<'_>, first_day: i64, line: Line) -> i64 {
    // A season that begins on a Thursday has two days in that week.
    let days = if first_day.rem_euclid(7) == 3 { 2 } else { DAYS };
    let a_day = line.of.div_ceil(days).max(1);
    let minutes = 15 * 60 + (line.place % a_day) as i64 * i64::from(MINUTES);
    school.week.at(first_day + ((line.place / a_day) % days) as i64, (minutes / 60) as i8, (minutes % 60) as i8)
}

/// Invites the guardians, and now and then a teacher. Returns who came.
fn guests(school: &School<'_>, student: &Student, row: &conference::Model, random: &mut Random, rows: &mut Rows) -> Vec<Id> {
    let over = matches!(row.state, ConferenceState::Held | ConferenceState::Closed);
    let recorded = over || row.state == ConferenceState::Missed;
    let mut came = Vec::new();
    let teachers = student.teachers.iter().map(|(_, teacher)| *teacher).filter(|teacher| Some(*teacher) != student.advisor);
    let mut invited: Vec<(Id, GuestKind)> = student.guardians.iter().map(|guardian| (guardian.id, GuestKind::Guardian)).collect();
    if row.state == ConferenceState::Ready && random.chance(14) {
        invited.extend(teachers.take(1).map(|teacher| (teacher, GuestKind::Teacher)));
    } else if row.state == ConferenceState::Ready && random.chance(7) {
        invited.extend(student.counselor.map(|counselor| (counselor, GuestKind::Counselor)));
    }
    for (place, (person_id, kind)) in invited.into_iter().enumerate() {
        let rsvp = match random.below(100) {
            _ if over && place == 0 => Some(Rsvp::Yes),
            0..46 => Some(Rsvp::Yes),
            46..57 => Some(Rsvp::Maybe),
            57..66 => Some(Rsvp::No),
            _ => None,
        };
        let attended = over && rsvp == Some(Rsvp::Yes);
        if attended {
            came.push(person_id);
        }
        let before = row.starts_at.filter(|_| recorded).map_or(0, |at| (school.week.at(0, 12, 0) - at) / 86_400_000);
        let answered_at = rsvp.map(|_| school.week.past(before + random.between(4, 20), random).max(row.created_at + 3_600_000));
        let attended = recorded.then_some(attended);
        rows.guests.push(guest::Model { id: new_id(), conference_id: row.id, person_id, kind, rsvp, answered_at, attended });
    }
    came
}

/// What the family would like to ask.
fn question(school: &School<'_>, student: &Student, conference_id: Id, random: &mut Random) -> Option<question::Model> {
    let text = student.thread.family_question.clone();
    let asker = student.guardian_for(&text, random.below(2))?;
    let asked_at = school.week.past(random.between(3, 12), random);
    Some(question::Model { id: new_id(), conference_id, asker_id: asker.id, text, asked_at })
}
