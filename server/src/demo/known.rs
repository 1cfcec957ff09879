//! Who can sign in, read back from the database when the list beside it is gone.
use super::accounts::{Entry, PASSWORD, totp_secret};
use domain::{
    actor::display_name,
    entity::{account, person, person_role, relation},
    error::Result,
    id::Id,
    roster::types::{RelationKind, Role, Source},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

/// The role under which a person is listed when they hold several, the narrowest first.
const LISTED: [(Role, &str); 6] = [
    (Role::Admin, "admin"),
    (Role::Leader, "leader"),
    (Role::Coordinator, "coordinator"),
    (Role::Counselor, "counselor"),
    (Role::Student, "student"),
    (Role::Guardian, "guardian"),
];

/// The accounts that the demo made.
pub async fn entries(db: &impl ConnectionTrait) -> Result<Vec<Entry>> {
    let accounts = account::Entity::find().order_by_asc(account::Column::Id).all(db).await?;
    let ids: Vec<Id> = accounts.iter().map(|account| account.person_id).collect();
    let people = person::Entity::find().filter(person::Column::Id.is_in(ids.clone())).all(db).await?;
    let roles = person_role::Entity::find().filter(person_role::Column::PersonId.is_in(ids.clone())).all(db).await?;
    let advisors = relation::Entity::find()
        .filter(relation::Column::AdultId.is_in(ids))
        .filter(relation::Column::Kind.eq(RelationKind::Advisor))
        .filter(relation::Column::Source.eq(Source::Homeroom))
        .all(db)
        .await?;
    let entry = |account: &account::Model| {
        let person = people.iter().find(|person| person.id == account.person_id && person.source_id.is_some())?;
        let held = |role: Role| roles.iter().any(|row| row.person_id == person.id && row.role == role);
        let advises = advisors.iter().any(|row| row.adult_id == person.id);
        let role = match (held(Role::Teacher), advises, held(Role::Guardian)) {
            (true, true, false) => "advisor",
            (true, ..) => "teacher",
            _ => LISTED.iter().find(|(role, _)| held(*role)).map(|(_, word)| *word)?,
        };
        Some(Entry {
            role: role.to_owned(),
            name: display_name(person.preferred_name.as_deref(), &person.given_name, &person.family_name),
            identifier: account.identifier.clone(),
            password: PASSWORD.to_owned(),
            note: String::new(),
            totp_secret: totp_secret(&account.identifier, LISTED.iter().map(|(role, _)| *role).filter(|role| held(*role))),
        })
    };
    Ok(accounts.iter().filter_map(entry).collect())
}
