//! A season in one step: a conference for every student, with a host, a time and the family invited.
use super::{
    lists::Line,
    season_store as rows, store, timetable,
    types::{ConferenceState, NewSeason},
};
use crate::{
    actor::Actor,
    db::Db,
    entity::{conference, relation, season},
    error::{Error, Obstacle, Result},
    field::{FieldErrors, Problem},
    id::{Id, new_id},
    policy,
    roster::types::{RelationKind, Role, Source},
    time::{Date, instant_of, parse_date, zone},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use std::collections::HashMap;

/// Conferences on one page of a season.
pub const PAGE: u64 = 20;
/// Students without an adult who are shown at a time.
pub const NEEDS_SHOWN: u64 = 10;

/// What making a season did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The seasons, one a school.
    pub season_ids: Vec<Id>,
    /// Conferences made.
    pub conferences: usize,
    /// Students without an adult to host.
    pub without_host: usize,
    /// Students with a host but without a time.
    pub without_time: usize,
}

/// Makes the season at every school that the actor coordinates and that has none open: one conference for each student,
/// hosted by the advisor, at the next free time of that host, with the guardians invited.
pub async fn make_season(db: &Db, actor: &Actor, new: &NewSeason) -> Result<Made> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    if !actor.is(Role::Coordinator) {
        return Err(Error::Forbidden);
    }
    let schools = rows::schools_without_season(&tx, actor).await?;
    if schools.is_empty() {
        return Err(Error::Conflict(Obstacle::Taken));
    }
    let school_ids: Vec<Id> = schools.iter().map(|school| school.id).collect();
    let mut seasons = HashMap::new();
    for school in &schools {
        policy::plan_season(actor, school.id).require()?;
        let id = new_id();
        let row = season::ActiveModel {
            id: Set(id),
            school_id: Set(school.id),
            title: Set(new.title.clone()),
            starts_on: Set(new.starts_on.to_string()),
            ends_on: Set(new.ends_on.to_string()),
            minutes: Set(new.minutes),
            created_by: Set(Some(actor.person_id)),
            created_at: Set(tx.now),
        };
        season::Entity::insert(row).exec_without_returning(&tx).await?;
        tx.audit("season.made", "season", id, None).await?;
        seasons.insert(school.id, (id, zone(&school.time_zone)));
    }
    let students = rows::students(&tx, &school_ids).await?;
    let hosts = hosts(rows::ties(&tx, actor, &school_ids, RelationKind::Advisor).await?);
    let mut family: HashMap<Id, Vec<Id>> = HashMap::new();
    for tie in rows::ties(&tx, actor, &school_ids, RelationKind::Guardian).await? {
        family.entry(tie.student_id).or_default().push(tie.adult_id);
    }
    let host_of: Vec<Option<Id>> = students.iter().map(|student| hosts.get(&student.id).copied()).collect();
    let times = timetable::assign(&host_of, &new.slots());
    let mut made = Made {
        season_ids: seasons.values().map(|(id, _)| *id).collect(),
        conferences: students.len(),
        without_host: host_of.iter().filter(|host| host.is_none()).count(),
        without_time: 0,
    };
    made.without_time = times.iter().filter(|time| time.is_none()).count() - made.without_host;
    let mut conferences = Vec::with_capacity(students.len());
    let mut guests = Vec::new();
    for ((student, host), time) in students.iter().zip(&host_of).zip(&times) {
        let Some((season_id, zone)) = seasons.get(&student.school_id) else { continue };
        let id = new_id();
        let starts_at = time.map(|time| instant_of(time, zone));
        conferences.push(planned(id, *season_id, student.id, *host, starts_at, new.minutes, tx.now));
        let mut invited = family.remove(&student.id).unwrap_or_default();
        invited.sort_unstable();
        invited.dedup();
        guests.extend(invited.into_iter().map(|guardian| rows::new_guest(id, guardian)));
    }
    rows::insert(&tx, conferences, guests).await?;
    tx.commit().await?;
    Ok(made)
}

fn planned(
    id: Id,
    season_id: Id,
    student_id: Id,
    host_id: Option<Id>,
    starts_at: Option<i64>,
    minutes: i32,
    now: i64,
) -> conference::ActiveModel {
    conference::ActiveModel {
        id: Set(id),
        season_id: Set(Some(season_id)),
        student_id: Set(student_id),
        host_id: Set(host_id),
        state: Set(ConferenceState::Planned),
        starts_at: Set(starts_at),
        minutes: Set(minutes),
        place: Set(String::new()),
        opening_words: Set(String::new()),
        ready_at: Set(None),
        rehearsed_at: Set(None),
        held_at: Set(None),
        closed_at: Set(None),
        student_attended: Set(None),
        summary: Set(String::new()),
        created_at: Set(now),
        updated_at: Set(now),
        version: Set(1),
    }
}

/// The host of each student: the homeroom's advisor, else one named by hand, else the class teacher; of several the one
/// with the smallest id, so that the same roster always gives the same hosts.
fn hosts(ties: Vec<rows::TieRow>) -> HashMap<Id, Id> {
    let mut best: HashMap<Id, (u8, Id)> = HashMap::new();
    for tie in ties {
        let claim = (rank(tie.source), tie.adult_id);
        best.entry(tie.student_id).and_modify(|held| *held = (*held).min(claim)).or_insert(claim);
    }
    best.into_iter().map(|(student, (_, host))| (student, host)).collect()
}

const fn rank(source: Source) -> u8 {
    match source {
        Source::Homeroom => 0,
        Source::Hand => 1,
        Source::ClassTeacher => 2,
        Source::Import => 3,
        Source::Student => 4,
    }
}

/// Gives a conference a host: somebody who answers for the student, else a teacher of the school, who becomes an advisor.
/// A time at which the new host sits elsewhere is given up.
pub async fn give_host(db: &Db, actor: &Actor, conference_id: Id, host_id: Id) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (found, meeting) = store::to_change(&tx, actor, conference_id).await?;
    policy::plan_season(actor, meeting.school_id).require()?;
    if !found.state.is_ahead() {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let student_id = found.student_id;
    let no_choice = || Error::from(FieldErrors::one("host_id", Problem::NotAChoice));
    if !rows::answers_for(&tx, actor, host_id, student_id).await? {
        if !rows::teaches_at(&tx, host_id, meeting.school_id).await? {
            return Err(no_choice());
        }
        let relation_id = new_id();
        let row = relation::ActiveModel {
            id: Set(relation_id),
            adult_id: Set(host_id),
            student_id: Set(student_id),
            kind: Set(RelationKind::Advisor),
            section_id: Set(None),
            advisory_id: Set(None),
            starts_on: Set(actor.today.to_string()),
            ends_on: Set(None),
            source: Set(Source::Hand),
        };
        relation::Entity::insert(row).exec_without_returning(&tx).await?;
        // A restriction beats the new relation: then this adult cannot host.
        if !rows::answers_for(&tx, actor, host_id, student_id).await? {
            return Err(no_choice());
        }
        tx.audit("relation.given", "relation", relation_id, Some(student_id)).await?;
    }
    let busy = rows::busy(&tx, host_id, conference_id).await?;
    let starts_at = found.starts_at.filter(|at| !busy.iter().any(|other| timetable::overlap((*at, found.minutes), *other)));
    let change = conference::ActiveModel { host_id: Set(Some(host_id)), starts_at: Set(starts_at), ..Default::default() };
    store::change(&tx, &found, change).await?;
    tx.audit("conference.host_given", "conference", conference_id, Some(student_id)).await?;
    tx.commit().await
}

/// A season, as its coordinator sees it.
#[derive(Clone, Debug)]
pub struct Season {
    /// Its id.
    pub id: Id,
    /// What families read.
    pub title: String,
    /// Its school.
    pub school_name: String,
    /// First day.
    pub starts_on: Option<Date>,
    /// Last day.
    pub ends_on: Option<Date>,
    /// Whether its last day has not passed.
    pub open: bool,
}

/// How far a season is, in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Conferences by state, in the order of the states.
    pub states: Vec<(ConferenceState, i64)>,
    /// All conferences.
    pub total: i64,
    /// Conferences ahead that have no time yet.
    pub without_time: i64,
    /// Guests invited.
    pub invited: i64,
    /// Guests who answered.
    pub answered: i64,
}

impl Progress {
    /// How many stand in this state.
    pub fn of(&self, state: ConferenceState) -> i64 {
        self.states.iter().find(|(held, _)| *held == state).map_or(0, |(_, count)| *count)
    }
}

/// A student without an adult, and who could host.
#[derive(Clone, Debug)]
pub struct Need {
    /// The conference.
    pub line: Line,
    /// Adults who answer for the student.
    pub known: Vec<(Id, String)>,
}

/// The page of a season.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The season that is shown, if there is any.
    pub shown: Option<Season>,
    /// The newest seasons of the actor's schools.
    pub seasons: Vec<Season>,
    /// Whether a season can be made now.
    pub can_make: bool,
    /// How far it is.
    pub progress: Progress,
    /// The first students without an adult.
    pub needs: Vec<Need>,
    /// How many students need an adult.
    pub needs_count: i64,
    /// Teachers of the school, where nobody answers for a student.
    pub teachers: Vec<(Id, String)>,
    /// Conferences of this page, by host and time.
    pub lines: Vec<Line>,
    /// Whether another page follows.
    pub more: bool,
}

/// Shows the season with this id, else the one that is open, else the newest.
pub async fn season(db: &impl ConnectionTrait, actor: &Actor, wanted: Option<Id>, page: u64) -> Result<Overview> {
    if !actor.is(Role::Coordinator) {
        return Err(Error::Forbidden);
    }
    let found = rows::seasons(db, actor).await?;
    let schools = actor.schools_as(&[Role::Coordinator]);
    let is_open = |season: &season::Model| season.ends_on >= actor.today.to_string();
    let can_make = schools.iter().any(|school| !found.iter().any(|(season, _)| season.school_id == *school && is_open(season)));
    let shown = match wanted {
        Some(id) => Some(found.iter().find(|(season, _)| season.id == id).ok_or(Error::NotFound)?),
        None => found.iter().find(|(season, _)| is_open(season)).or(found.first()),
    };
    let school_id = shown.map(|(season, _)| season.school_id);
    let seasons: Vec<Season> = found
        .iter()
        .map(|(season, school)| Season {
            id: season.id,
            title: season.title.clone(),
            school_name: school.as_ref().map(|school| school.name.clone()).unwrap_or_default(),
            starts_on: parse_date(&season.starts_on),
            ends_on: parse_date(&season.ends_on),
            open: is_open(season),
        })
        .collect();
    let shown = shown.and_then(|(shown, _)| seasons.iter().find(|season| season.id == shown.id).cloned());
    let mut overview = Overview {
        shown: shown.clone(),
        seasons,
        can_make,
        progress: Progress::default(),
        needs: Vec::new(),
        needs_count: 0,
        teachers: Vec::new(),
        lines: Vec::new(),
        more: false,
    };
    let (Some(shown), Some(school_id)) = (shown, school_id) else { return Ok(overview) };
    overview.progress = progress(db, actor, shown.id).await?;
    let in_season = conference::Column::SeasonId.eq(shown.id);
    let needs = store::by_time(store::rows(actor)).filter(in_season.clone()).filter(rows::needs_an_adult(actor));
    let needs: Vec<store::Row> = needs.limit(NEEDS_SHOWN).into_model().all(db).await?;
    let students: Vec<Id> = needs.iter().map(|row| row.student_id).collect();
    if !students.is_empty() {
        overview.needs_count = rows::count_needs(db, actor, shown.id).await?;
        let known = rows::adults_of(db, actor, &students).await?;
        overview.teachers = rows::teachers_of(db, &[school_id]).await?.iter().map(|adult| (adult.id, adult.name())).collect();
        overview.needs = needs
            .into_iter()
            .map(|row| Need {
                known: known.iter().filter(|a| a.student_id == Some(row.student_id)).map(|a| (a.id, a.name())).collect(),
                line: Line::of(actor, &row),
            })
            .collect();
    }
    let mut lines = Line::page(db, actor, store::by_host(store::rows(actor)).filter(in_season), page, PAGE).await?;
    overview.more = lines.len() as u64 > PAGE;
    lines.truncate(PAGE as usize);
    overview.lines = lines;
    Ok(overview)
}

async fn progress(db: &impl ConnectionTrait, actor: &Actor, season_id: Id) -> Result<Progress> {
    let counts = rows::by_state(db, actor, season_id).await?;
    let answers = rows::by_rsvp(db, actor, season_id).await?;
    let state = |state: ConferenceState| counts.iter().find(|count| count.state == state).map_or(0, |count| count.count);
    Ok(Progress {
        states: ConferenceState::ALL.iter().map(|held| (*held, state(*held))).collect(),
        total: counts.iter().map(|count| count.count).sum(),
        without_time: counts.iter().filter(|count| count.state.is_ahead()).map(|count| count.without_time).sum(),
        invited: answers.iter().map(|answer| answer.count).sum(),
        answered: answers.iter().filter(|answer| answer.rsvp.is_some()).map(|answer| answer.count).sum(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tie(student: u128, adult: u128, source: Source) -> rows::TieRow {
        rows::TieRow { student_id: Id::from_u128(student), adult_id: Id::from_u128(adult), source }
    }

    #[test]
    fn the_homeroom_comes_before_the_class_teacher_and_then_the_smallest_id() {
        let ties = vec![
            tie(1, 5, Source::ClassTeacher),
            tie(1, 9, Source::Homeroom),
            tie(1, 8, Source::Homeroom),
            tie(2, 7, Source::ClassTeacher),
            tie(2, 6, Source::ClassTeacher),
        ];
        let mut backwards = ties.clone();
        backwards.reverse();
        for ties in [ties, backwards] {
            let hosts = hosts(ties);
            assert_eq!(hosts[&Id::from_u128(1)], Id::from_u128(8));
            assert_eq!(hosts[&Id::from_u128(2)], Id::from_u128(6));
        }
    }
}
