//! A season in one step: a conference for every student, with a host, a time and the family invited.
use crate::{
    actor::Actor,
    conferences::{
        season_store as rows, timetable,
        types::{ConferenceState, GuestKind, NewSeason},
    },
    db::Db,
    entity::{conference, season},
    error::{Error, Obstacle, Result},
    id::{Id, new_id},
    policy,
    roster::types::{RelationKind, Role},
    time::{instant_of, zone},
};
use sea_orm::{EntityTrait, Set};
use std::collections::HashMap;

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
/// hosted by the advisor, at the next time at which that host is free, with the guardians invited.
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
    let mut sitting: Vec<Id> = host_of.iter().flatten().copied().collect();
    sitting.sort_unstable();
    sitting.dedup();
    rows::hold_hosts(&tx, &sitting).await?;
    let mut busy: HashMap<Id, Vec<(i64, i32)>> = HashMap::new();
    for (host, starts_at, minutes) in rows::busy_hosts(&tx, &sitting).await? {
        busy.entry(host).or_default().push((starts_at, minutes));
    }
    let free = |place: usize, slot| {
        let there = host_of[place].and_then(|host| busy.get(&host));
        let zone = seasons.get(&students[place].school_id).map(|(_, zone)| zone);
        there.zip(zone).is_none_or(|(others, zone)| {
            let wanted = (instant_of(slot, zone), new.minutes);
            !others.iter().any(|other| timetable::overlap(wanted, *other))
        })
    };
    let times = timetable::assign(&host_of, &new.slots(), free);
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
        guests.extend(invited.into_iter().map(|guardian| rows::new_guest(id, guardian, GuestKind::Guardian)));
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
        cancel_word: Set(String::new()),
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
        let claim = (tie.source.host_rank(), tie.adult_id);
        best.entry(tie.student_id).and_modify(|held| *held = (*held).min(claim)).or_insert(claim);
    }
    best.into_iter().map(|(student, (_, host))| (student, host)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::types::Source;

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
