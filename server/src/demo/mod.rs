//! The demo school: made in seconds, the same every time relative to the week in which it is made.
//!
//! [`ensure`] writes a `OneRoster` folder of our own, takes it through the real importer, and then lets a year of goals,
//! reflections, reviews and conferences happen on top of it, in one transaction.
mod accounts;
mod content;
mod guest;
mod helpers;
mod known;
mod life;
mod plan;
mod random;
mod records;
pub(crate) mod roster;
#[cfg(test)]
mod tests;
mod week;

use accounts::Entry;
use content::Content;
use domain::{
    account::{password, second_step},
    db::{Db, Origin, WriteTx},
    entity::{person, person_role, restriction, school, season},
    error::{Error, Result},
    id::{Id, new_id},
    records::store::on_file,
    roster::{
        import::{self, Settings},
        oneroster::{self, Options},
        types::{Role, Source},
    },
    time::zone,
};
use life::{Rows, School};
use roster::{Made, names::Language};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, sea_query::Expr};
use std::{fs, path::Path};
use week::Week;

/// Where the demo school is.
const ZONE: &str = "America/Los_Angeles";
/// The list of who can sign in, in the data folder.
const ACCOUNTS: &str = "demo-accounts.json";
/// The made-up roster, in the data folder.
const ROSTER: &str = "roster";

/// Builds the demo school when the database holds none, and says who can sign in.
pub async fn ensure(db: &Db, data_dir: &Path) -> Result<()> {
    let week = Week::of(db.clock.now(), zone(ZONE));
    let file = data_dir.join(ACCOUNTS);
    if unbuilt(db).await? {
        let entries = build(db, data_dir, &week).await?;
        return announce(db, &file, &entries).await;
    }
    if !ours(db).await? {
        println!("The database holds a school already: no demo was built. Choose another --data-dir for one.");
        return Ok(());
    }
    let kept = fs::read_to_string(&file).ok().and_then(|text| serde_json::from_str(&text).ok());
    let entries: Vec<Entry> = if let Some(entries) = kept { entries } else { known::entries(db.writer()).await? };
    announce(db, &file, &entries).await
}

/// Writes down and prints who can sign in.
async fn announce(db: &Db, file: &Path, entries: &[Entry]) -> Result<()> {
    let text = serde_json::to_string_pretty(entries).map_err(fault)?;
    fs::write(file, text).map_err(fault)?;
    println!("{}", accounts::table(entries));
    if let Some(line) = guest::line(db).await? {
        println!("{line}");
    }
    Ok(())
}

/// Whether the school in the database is the demo's.
async fn ours(db: &Db) -> Result<bool> {
    let schools = school::Entity::find().all(db.writer()).await?;
    Ok(schools.iter().any(|school| school.source_id.as_deref() == Some(plan::LOWER)))
}

/// Whether there is no school yet, or a demo that was broken off after its roster came in.
async fn unbuilt(db: &Db) -> Result<bool> {
    let schools = school::Entity::find().count(db.writer()).await?;
    Ok(schools == 0 || (season::Entity::find().count(db.writer()).await? == 0 && ours(db).await?))
}

/// A fault of the machine, for the log.
fn fault(error: impl std::fmt::Display) -> Error {
    Error::Internal(format!("the demo school: {error}"))
}

async fn build(db: &Db, data_dir: &Path, week: &Week) -> Result<Vec<Entry>> {
    let content = Content::load()?;
    let made = plan::made(&content, week);
    let folder = data_dir.join(ROSTER);
    roster::write::write(&made, &folder).map_err(fault)?;
    let (read, _) = oneroster::read(&folder, Options { strict: true })
        .map_err(|report| fault(report.errors.first().map_or_else(String::new, ToString::to_string)))?;
    import::apply(db, &read, &Settings { time_zone: ZONE.into() }).await?;
    let hash = password::hash(accounts::PASSWORD.to_owned()).await?;
    let tx = db.begin(&Origin::default(), None).await?;
    let restricted = plan::restricted(&made);
    let school = School::load(&tx, week, &content, &made, &restricted).await?;
    let mut rows = life::live(&school);
    by_hand(&school, &restricted, &mut rows);
    let (accounts, entries) = accounts::choose(&school, &rows, &restricted, &hash, week.at(-3, 8, 0));
    let second: Vec<(Id, Vec<u8>)> = accounts
        .iter()
        .zip(&entries)
        .filter(|(_, entry)| entry.totp_secret.is_some())
        .map(|(account, entry)| (account.id, accounts::secret_of(&entry.identifier)))
        .collect();
    rows.accounts.clone_from(&accounts);
    rows.insert(&tx).await?;
    records::insert(&tx, week, &accounts, &entries).await?;
    helpers::insert(&tx, week, &accounts, &entries).await?;
    let first = entries.iter().zip(&accounts).find(|(entry, _)| entry.role == "student");
    if let Some((_, student)) = first {
        guest::insert(&tx, student.person_id).await?;
    }
    for (account_id, secret) in second {
        second_step::keep(&tx, account_id, &secret, Some(tx.now)).await?;
    }
    languages(&tx, &made).await?;
    tx.audit("demo.built", "import_run", new_id(), None).await?;
    tx.commit().await?;
    Ok(entries)
}

/// What no roster file holds: the coordinator of both schools, and a court order.
fn by_hand(school: &School<'_>, restricted: &[(String, String)], rows: &mut Rows) {
    let mut schools: Vec<_> = school.students.iter().map(|student| student.school_id).collect();
    schools.dedup();
    let staff = |role: &str| school.made.people.iter().find(|person| person.is(role)).and_then(|person| school.id_of(&person.id));
    if let Some(person_id) = staff("ext:registrar") {
        let role = Role::Coordinator;
        let row = |school_id| person_role::Model { id: new_id(), person_id, school_id, role, source: Source::Hand };
        rows.roles.extend(schools.into_iter().map(row));
    }
    for (adult, student) in restricted {
        let (Some(adult_id), Some(student_id)) = (school.id_of(adult), school.id_of(student)) else { continue };
        let entered_at = school.week.at(-206, 9, 0);
        rows.restrictions.push(restriction::Model {
            document: "Family court order, copy in the district office".into(),
            entered_by: staff("systemAdministrator"),
            entered_at: Some(entered_at),
            confirmed_by: staff("principal"),
            confirmed_at: Some(entered_at),
            ..on_file(adult_id, student_id, school.week.day(-206))
        });
    }
}

/// The languages at home: no column of the files holds them.
async fn languages(tx: &WriteTx, made: &Made) -> Result<()> {
    for language in Language::ALL {
        let home = |person: &&roster::Person| person.language == language && (person.is("student") || person.is("parent"));
        let ids: Vec<&str> = made.people.iter().filter(home).map(|person| person.id.as_str()).collect();
        person::Entity::update_many()
            .col_expr(person::Column::HomeLanguage, Expr::value(language.tag()))
            .filter(person::Column::SourceId.is_in(ids))
            .exec(tx)
            .await?;
    }
    Ok(())
}
