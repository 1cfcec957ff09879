//! Commitments: last year's, kept, changed, dropped or still open; and those made last week.
use super::{Rows, School, Student};
use crate::demo::{
    content::{Band, Owner, PastCommitment},
    plan::SEED,
    random::Random,
};
use domain::{
    conferences::types::{CommitmentState, ConferenceState},
    entity::{commitment, conference},
    id::{Id, new_id},
    time::{MINUTE_MS, day_of},
};
use jiff::ToSpan;
use std::collections::HashMap;

/// How often one text of last year is used.
const USES: usize = 2;
/// Promises of one conference last year.
const MOST: usize = 2;
/// Words of promises that had to end at some time, and cannot be open a year later.
const ENDED: [&str; 9] =
    ["before ", "by the ", "summer", "spring", "finals", "meet my tutor", "scholarship", "audition", "the break"];

/// Gives out last year's promises among the conferences that were held.
pub fn of_last_year(school: &School<'_>, rows: &mut Rows) {
    let held: Vec<(&Student, conference::Model)> = rows
        .conferences
        .iter()
        .filter(|row| matches!(row.state, ConferenceState::Held | ConferenceState::Closed))
        .filter_map(|row| Some((school.students.iter().find(|student| student.id == row.student_id)?, row.clone())))
        .collect();
    let mut made: HashMap<Id, usize> = HashMap::new();
    for band in [Band::Lower, Band::Middle, Band::Upper] {
        let here: Vec<&(&Student, conference::Model)> =
            held.iter().filter(|(student, _)| Band::of(student.grade - 1) == band).collect();
        if here.is_empty() {
            continue;
        }
        let texts: Vec<&PastCommitment> = school.content.last_year.commitment.iter().filter(|past| past.band == band).collect();
        for (number, past) in texts.iter().enumerate() {
            let mut hosts: Vec<Option<Id>> = Vec::new();
            for used in 0..USES {
                let from = (number * USES + used) * here.len() / (texts.len() * USES) + used * here.len() / 2;
                let fitting = (from..from + here.len()).map(|place| here[place % here.len()]).find(|(student, row)| {
                    !hosts.contains(&student.advisor)
                        && made.get(&row.id).copied().unwrap_or_default() < MOST
                        && owner(past.owner, student).is_some()
                });
                let Some((student, row)) = fitting else { continue };
                hosts.push(student.advisor);
                *made.entry(row.id).or_default() += 1;
                rows.commitments.extend(past_one(school, student, row, past, used > 0));
            }
        }
    }
}

fn owner(owner: Owner, student: &Student) -> Option<Id> {
    match owner {
        Owner::Student => Some(student.id),
        Owner::Guardian => student.guardians.first().map(|guardian| guardian.id),
        Owner::Advisor => student.advisor,
    }
}

fn past_one(
    school: &School<'_>,
    student: &Student,
    row: &conference::Model,
    past: &PastCommitment,
    again: bool,
) -> Option<commitment::Model> {
    let mut random = Random::of(SEED, &[&student.key, &past.text]);
    let week = school.week;
    let made_at = row.held_at? - 3 * MINUTE_MS;
    let lasting = !ENDED.iter().any(|word| past.text.contains(word));
    let open = again && lasting && random.chance(62);
    let due = if open { random.between(-4, 11) } else { -random.between(150, 300) };
    let closed_at = (!open).then(|| week.past(-due - random.between(0, 5), &mut random));
    Some(commitment::Model {
        id: new_id(),
        conference_id: row.id,
        student_id: student.id,
        owner_id: owner(past.owner, student)?,
        text: past.text.clone(),
        due_on: week.day(crate::demo::week::school_day(due)).to_string(),
        state: if open { CommitmentState::Open } else { past.state },
        closing_word: if open { String::new() } else { past.word.clone() },
        made_at,
        closed_at,
        acknowledged_at: None,
        version: if open { 1 } else { 2 },
    })
}

/// What student, family and advisor promised at a conference that was held last week.
pub fn made_at(school: &School<'_>, student: &Student, row: &conference::Model, came: &[Id], rows: &mut Rows) {
    let Some(held_at) = row.held_at else { return };
    let thread = &student.thread;
    let family = student.guardian_for(&thread.guardian_commitment, 0).map(|guardian| guardian.id);
    let family = family.filter(|id| came.contains(id)).or_else(|| came.first().copied());
    let promises = [
        (Some(student.id), &thread.student_commitment),
        (family, &thread.guardian_commitment),
        (student.advisor, &thread.advisor_commitment),
    ];
    let mut random = Random::of(SEED, &[&student.key, "promises"]);
    let day = day_of(held_at, &school.week.zone);
    for (number, (owner, text)) in (0..).zip(promises) {
        let Some(owner_id) = owner else { continue };
        let weeks = random.between(2, 5);
        rows.commitments.push(commitment::Model {
            id: new_id(),
            conference_id: row.id,
            student_id: student.id,
            owner_id,
            text: text.clone(),
            due_on: day.checked_add(weeks.weeks()).unwrap_or(day).to_string(),
            state: CommitmentState::Open,
            closing_word: String::new(),
            made_at: held_at - (4 - number) * MINUTE_MS,
            closed_at: None,
            acknowledged_at: None,
            version: 1,
        });
    }
}
