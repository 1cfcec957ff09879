//! Applies a checked roster to the database: one transaction, by source ids, so that importing twice changes nothing.
//!
//! What an import wrote, an import may change; what people entered by hand stays. Who answers for whom is worked out anew
//! from the classes each time (see [`ties`]); a tie that the files no longer hold ends today.
mod caseloads;
mod people;
mod places;
mod tally;
mod ties;

pub use tally::Applied;

use super::oneroster::Roster;
use crate::{
    db::{Db, Origin, WriteTx},
    entity::import_run,
    error::Result,
    id::new_id,
    time::{TimeZone, day_of},
};
use sea_orm::{EntityTrait, Set};

/// The time zone of a school that the files name for the first time, until somebody sets it.
pub const DEFAULT_TIME_ZONE: &str = "UTC";

/// How an import is applied.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The IANA time zone given to schools that are new.
    pub time_zone: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self { time_zone: DEFAULT_TIME_ZONE.into() }
    }
}

/// Applies the roster. A named system reason stands in for an actor: this runs from the command line.
pub async fn apply(db: &Db, roster: &Roster, settings: &Settings) -> Result<Applied> {
    let tx = db.begin(&Origin::default(), None).await?;
    let applied = apply_in(&tx, roster, settings).await?;
    tx.commit().await?;
    Ok(applied)
}

async fn apply_in(tx: &WriteTx, roster: &Roster, settings: &Settings) -> Result<Applied> {
    let mut applied = Applied::default();
    let places = places::apply(tx, roster, settings, &mut applied).await?;
    let zone = TimeZone::get(&settings.time_zone).unwrap_or(TimeZone::UTC);
    let today = day_of(tx.now, &zone);
    let people = people::apply(tx, roster, &places, today, &mut applied).await?;
    ties::apply(tx, roster, &places, &people, today, &mut applied).await?;
    let id = new_id();
    let run = import_run::ActiveModel {
        id: Set(id),
        imported_at: Set(tx.now),
        format: Set(roster.format.to_string()),
        summary: Set(serde_json::to_string(&applied).unwrap_or_default()),
    };
    import_run::Entity::insert(run).exec_without_returning(tx).await?;
    tx.audit("roster.imported", "import_run", id, None).await?;
    Ok(applied)
}
