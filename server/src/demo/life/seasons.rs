//! Two seasons at each school: last year's, over and kept; this year's, in full preparation.
use super::{
    Rows, School, Student, Work,
    conferences::{self, Line},
    promises,
};
use domain::{
    entity::season,
    id::{Id, new_id},
    time::Date,
};
use std::collections::HashMap;

/// Minutes of one conference.
pub const MINUTES: i32 = 20;
/// Days from Monday to the first day of last year's season.
const LAST_YEAR: i64 = -378;

/// A season of one school.
#[derive(Clone, Copy, Debug)]
pub struct Season {
    pub id: Id,
    /// First day, in days from Monday.
    pub starts: i64,
    /// When it was made, UTC milliseconds.
    pub made_at: i64,
}

/// Makes the seasons and everything in them.
pub fn make(school: &School<'_>, works: &[Work], rows: &mut Rows) {
    let mut schools: Vec<Id> = school.students.iter().map(|student| student.school_id).collect();
    schools.dedup();
    let mut past = HashMap::new();
    let mut present = HashMap::new();
    for school_id in schools {
        past.insert(school_id, season(school, school_id, LAST_YEAR, LAST_YEAR + 11, rows));
        present.insert(school_id, season(school, school_id, -4, 11, rows));
    }
    let lines = lines(school, |_| true);
    for (student, work) in school.students.iter().zip(works) {
        if let Some(season) = past.get(&student.school_id) {
            let line = lines.get(&student.id).copied().unwrap_or_default();
            conferences::past(school, *season, student, work, line, rows);
        }
    }
    promises::of_last_year(school, rows);
    let early = conferences::early(school, works);
    let first = self::lines(school, |student| early.contains_key(&student.id));
    for (student, work) in school.students.iter().zip(works) {
        if let Some(season) = present.get(&student.school_id) {
            let state = early.get(&student.id).copied();
            let line = if state.is_some() { &first } else { &lines }.get(&student.id).copied().unwrap_or_default();
            conferences::present(school, *season, student, work, (state, line), rows);
        }
    }
}

/// Each student's place in the line of their host, among those who are meant.
fn lines(school: &School<'_>, meant: impl Fn(&Student) -> bool) -> HashMap<Id, Line> {
    let mut hosts: HashMap<Id, Vec<Id>> = HashMap::new();
    for student in school.students.iter().filter(|student| meant(student)) {
        if let Some(host) = student.advisor {
            hosts.entry(host).or_default().push(student.id);
        }
    }
    let mut lines = HashMap::new();
    for line in hosts.into_values() {
        let of = line.len();
        lines.extend(line.into_iter().enumerate().map(|(place, student)| (student, Line { place, of })));
    }
    lines
}

fn season(school: &School<'_>, school_id: Id, starts: i64, ends: i64, rows: &mut Rows) -> Season {
    let id = new_id();
    let made_at = school.week.at(starts - 34, 9, 40);
    let coordinator = school.made.people.iter().find(|person| person.is("ext:registrar"));
    rows.seasons.push(season::Model {
        id,
        school_id,
        title: title(school.week.day(starts)),
        starts_on: school.week.day(starts).to_string(),
        ends_on: school.week.day(ends).to_string(),
        minutes: MINUTES,
        created_by: coordinator.and_then(|person| school.id_of(&person.id)),
        created_at: made_at,
    });
    Season { id, starts, made_at }
}

/// What families read.
fn title(day: Date) -> String {
    let part = match day.month() {
        3..=5 => "Spring",
        6 | 7 => "Summer",
        8..=11 => "Fall",
        _ => "Winter",
    };
    format!("{part} conferences {}", day.year())
}
