//! What administrators do with people: find them, and print the cards with which they come in.
use super::store;
use crate::{
    account::service::{PrintedCard, print_cards},
    actor::Actor,
    db::Db,
    error::{Error, Result},
    field::{FieldErrors, Problem, Reading},
    id::Id,
    policy,
    roster::types::Role,
};
use sea_orm::ConnectionTrait;

pub use super::store::{PersonRow, SectionRow};

/// People on a page.
pub const PAGE: u64 = 20;

/// For whom cards are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardsFor {
    /// One person.
    Person(Id),
    /// The students of a class.
    Class(Id),
    /// The guardians of the students of a class.
    FamiliesOf(Id),
}

impl CardsFor {
    /// Reads the form: `person`, `class` or `families`, and whose.
    pub fn parse(whom: &str, id: &str) -> Result<Self, FieldErrors> {
        let mut reading = Reading::default();
        let id = reading.optional_id("id", id);
        if id.is_none() && reading.errors.0.is_empty() {
            reading.errors.add("id", Problem::Required);
        }
        let made = id.and_then(|id| match whom {
            "person" => Some(Self::Person(id)),
            "class" => Some(Self::Class(id)),
            "families" => Some(Self::FamiliesOf(id)),
            _ => None,
        });
        if made.is_none() && reading.errors.0.is_empty() {
            reading.errors.add("whom", Problem::NotAChoice);
        }
        reading.finish(made)
    }
}

fn require_admin(actor: &Actor) -> Result<()> {
    let schools = actor.schools_as(&[Role::Admin]);
    let school = schools.first().copied().ok_or(Error::Forbidden)?;
    policy::manage_people(actor, school).require()
}

/// Finds people by name and role. Says whether there are more.
pub async fn find_people(
    db: &impl ConnectionTrait,
    actor: &Actor,
    words: &str,
    role: Option<Role>,
    page: u64,
) -> Result<(Vec<PersonRow>, bool)> {
    require_admin(actor)?;
    let mut rows = store::people(db, actor, words, role, page.saturating_sub(1) * PAGE, PAGE).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    Ok((rows, more))
}

/// The classes for which cards can be printed.
pub async fn classes(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<SectionRow>> {
    require_admin(actor)?;
    store::sections(db, actor).await
}

/// Prints new cards. Earlier unused cards of the same people end.
pub async fn cards(db: &Db, actor: &Actor, whom: CardsFor) -> Result<Vec<PrintedCard>> {
    require_admin(actor)?;
    let snapshot = db.snapshot().await?;
    let people = match whom {
        CardsFor::Person(person) => vec![person],
        CardsFor::Class(section) => store::students_of(&snapshot, actor, section).await?,
        CardsFor::FamiliesOf(section) => {
            let students = store::students_of(&snapshot, actor, section).await?;
            store::guardians_of(&snapshot, actor, &students).await?
        }
    };
    drop(snapshot);
    if people.is_empty() {
        return Err(Error::NotFound);
    }
    print_cards(db, actor, &people).await
}
