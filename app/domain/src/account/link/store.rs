//! How the people behind an address are found, and how links are kept.
use super::open_to;
use crate::{
    account::store::{by_identifier, by_person},
    db::WriteTx,
    entity::{account, person, person_role, sign_in_link},
    error::Result,
    id::{Id, new_id},
    roster::types::Role,
    text::fold,
    time::DAY_MS,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QuerySelect,
    Select, Set,
    sea_query::{Expr, ExprTrait, Func},
};

/// Who stands behind what was typed: the one person with this address, else the person of the account with this identifier.
///
/// The address comes first: an identifier is what somebody chose, and nobody can choose another's address for it.
pub async fn behind(db: &impl ConnectionTrait, typed: &str) -> Result<Option<person::Model>> {
    let mut with_address = with_address(db, typed).await?;
    if let Some(first) = with_address.pop() {
        return Ok(with_address.is_empty().then_some(first));
    }
    let Some(account) = by_identifier(db, typed).await? else { return Ok(None) };
    person(db, account.person_id).await
}

/// Somebody the school knows.
pub async fn person(db: &impl ConnectionTrait, id: Id) -> Result<Option<person::Model>> {
    Ok(person::Entity::find_by_id(id).filter(person::Column::Active.eq(true)).one(db).await?)
}

/// The people with this address, however it is cased: two at the most, for two are too many.
pub async fn with_address(db: &impl ConnectionTrait, address: &str) -> Result<Vec<person::Model>> {
    let folded = Expr::expr(Func::lower(Expr::col((person::Entity, person::Column::Email))));
    Ok(person::Entity::find()
        .filter(folded.eq(address.trim().to_ascii_lowercase()))
        .filter(person::Column::Active.eq(true))
        .limit(2)
        .all(db)
        .await?)
}

/// Whether somebody may come in by mail now: no staff, not suspended, and with an address that is theirs alone.
pub async fn may_come(db: &impl ConnectionTrait, person: &person::Model) -> Result<bool> {
    let roles: Vec<Role> = person_role::Entity::find()
        .select_only()
        .column(person_role::Column::Role)
        .filter(person_role::Column::PersonId.eq(person.id))
        .into_tuple()
        .all(db)
        .await?;
    if !open_to(&roles) {
        return Ok(false);
    }
    let Some(address) = person.email.as_deref().filter(|address| !address.trim().is_empty()) else { return Ok(false) };
    let theirs = with_address(db, address).await?;
    if theirs.len() != 1 || theirs[0].id != person.id {
        return Ok(false);
    }
    Ok(by_person(db, person.id).await?.is_none_or(|account| account.disabled_at.is_none()))
}

/// Holds a person until the transaction ends, so that two who ask at once are counted one after the other.
pub async fn hold(tx: &WriteTx, id: Id) -> Result<bool> {
    Ok(person::Entity::find_by_id(id).lock_exclusive().one(tx).await?.is_some())
}

fn unused(now: i64) -> Select<sign_in_link::Entity> {
    sign_in_link::Entity::find().filter(sign_in_link::Column::UsedAt.is_null()).filter(sign_in_link::Column::EndsAt.gt(now))
}

/// How many links of somebody work now.
pub async fn live(tx: &WriteTx, person_id: Id, now: i64) -> Result<u64> {
    Ok(unused(now).filter(sign_in_link::Column::PersonId.eq(person_id)).count(tx).await?)
}

/// A link that works.
pub async fn working(db: &impl ConnectionTrait, id: Id, now: i64) -> Result<Option<sign_in_link::Model>> {
    Ok(unused(now).filter(sign_in_link::Column::Id.eq(id)).one(db).await?)
}

/// The same, held until the transaction ends: of two who use one link at once, one finds it used.
pub async fn take(tx: &WriteTx, id: Id) -> Result<Option<sign_in_link::Model>> {
    Ok(unused(tx.now).filter(sign_in_link::Column::Id.eq(id)).lock_exclusive().one(tx).await?)
}

/// Keeps a new link.
pub async fn insert(tx: &WriteTx, row: sign_in_link::Model) -> Result<()> {
    sign_in_link::Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

/// Uses up every link of somebody: with the one that was followed, the others have no more use.
pub async fn end_all(tx: &WriteTx, person_id: Id) -> Result<()> {
    sign_in_link::Entity::update_many()
        .col_expr(sign_in_link::Column::UsedAt, Expr::value(tx.now))
        .filter(sign_in_link::Column::PersonId.eq(person_id))
        .filter(sign_in_link::Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// The account of somebody, made now if there is none: without a password, under the address or, if somebody else chose
/// that for theirs, under the user name.
pub async fn account_of(tx: &WriteTx, person: &person::Model) -> Result<account::Model> {
    if let Some(account) = by_person(tx, person.id).await? {
        return Ok(account);
    }
    let mut identifier = person.id.simple().to_string();
    for wanted in [&person.email, &person.username].into_iter().flatten() {
        if by_identifier(tx, wanted).await?.is_none() {
            wanted.clone_into(&mut identifier);
            break;
        }
    }
    let row = account::ActiveModel {
        id: Set(new_id()),
        person_id: Set(person.id),
        identifier_folded: Set(fold(&identifier)),
        identifier: Set(identifier),
        password_hash: Set(None),
        disabled_at: Set(None),
        created_at: Set(tx.now),
        password_set_at: Set(None),
    };
    let account = row.insert(tx).await?;
    tx.audit("account.created", "person", person.id, None).await?;
    Ok(account)
}

/// Removes links that ended a day ago.
pub async fn sweep(db: &impl ConnectionTrait, now: i64) -> Result<()> {
    sign_in_link::Entity::delete_many().filter(sign_in_link::Column::EndsAt.lt(now - DAY_MS)).exec(db).await?;
    Ok(())
}
