//! What administrators do with people: find them. One person's page is in [`super::person`], paper in [`super::letters`].
use super::store;
use crate::{
    actor::Actor,
    error::{Error, Result},
    id::Id,
    policy,
    roster::types::Role,
};
use sea_orm::ConnectionTrait;
use std::collections::HashMap;

pub use super::store::{PersonRow, SectionRow};

/// People on a page.
pub const PAGE: u64 = 20;

/// A person in the list, with what they are.
#[derive(Clone, Debug)]
pub struct Found {
    /// The person.
    pub person: PersonRow,
    /// Their roles, each once.
    pub roles: Vec<Role>,
}

fn require_admin(actor: &Actor) -> Result<()> {
    let schools = actor.schools_as(&[Role::Admin]);
    let school = schools.first().copied().ok_or(Error::Forbidden)?;
    policy::manage_people(actor, school).require()
}

/// Finds people by words (of their names, or of what they sign in with) and by role. Says whether there are more.
pub async fn find_people(
    db: &impl ConnectionTrait,
    actor: &Actor,
    words: &str,
    role: Option<Role>,
    page: u64,
) -> Result<(Vec<Found>, bool)> {
    require_admin(actor)?;
    let mut rows = store::people(db, actor, words, role, page.saturating_sub(1) * PAGE, PAGE).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    let ids: Vec<Id> = rows.iter().map(|row| row.id).collect();
    let mut roles: HashMap<Id, Vec<Role>> = HashMap::new();
    for (person_id, role, _) in store::roles_of(db, &ids).await? {
        let held = roles.entry(person_id).or_default();
        if !held.contains(&role) {
            held.push(role);
        }
    }
    let found = rows.into_iter().map(|person| Found { roles: roles.remove(&person.id).unwrap_or_default(), person });
    Ok((found.collect(), more))
}

/// The classes for which cards and letters can be printed.
pub async fn classes(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<SectionRow>> {
    require_admin(actor)?;
    store::sections(db, actor).await
}
