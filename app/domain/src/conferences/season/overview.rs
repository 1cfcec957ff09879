//! What a coordinator sees of a season: who still needs an adult, how far everybody is, and the numbers.
use crate::{
    actor::Actor,
    conferences::{lists::Line, season_store as rows, store, types::ConferenceState},
    entity::{conference, season},
    error::{Error, Result},
    id::Id,
    roster::types::Role,
    time::{Date, parse_date},
};
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter, QuerySelect};

/// Conferences on one page of a season.
pub const PAGE: u64 = 20;
/// Students without an adult who are shown at a time.
pub const NEEDS_SHOWN: u64 = 10;

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
    /// Students heard: they were there and led, whoever else came.
    pub heard: i64,
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
    let is_open = |season: &season::Model| season.ends_on >= actor.today.to_string();
    let can_make = rows::can_make(db, actor).await?;
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
        heard: counts
            .iter()
            .filter(|count| matches!(count.state, ConferenceState::Held | ConferenceState::Closed))
            .map(|count| count.heard)
            .sum(),
        invited: answers.iter().map(|answer| answer.count).sum(),
        answered: answers.iter().filter(|answer| answer.rsvp.is_some()).map(|answer| answer.count).sum(),
    })
}
