//! How identities are found and kept, and how ways to a provider are begun and ended.
use crate::{
    account::token,
    db::{Origin, WriteTx},
    entity::{account, identity, identity_ask},
    error::Result,
    id::{Id, new_id},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};

/// Identities shown to their owner.
const SHOWN: u64 = 20;

/// Keeps a way that begins.
pub async fn insert_ask(tx: &WriteTx, ask: identity_ask::Model) -> Result<()> {
    identity_ask::Entity::insert(ask.into_active_model()).exec_without_returning(tx).await?;
    Ok(())
}

/// Takes a way that ends: once, in time, and in the browser in which it began. Another browser does not use it up.
pub async fn take_ask(tx: &WriteTx, origin: &Origin, provider: &str, state: &str) -> Result<Option<identity_ask::Model>> {
    let found = identity_ask::Entity::find_by_id(token::hash(state))
        .filter(identity_ask::Column::BrowserHash.eq(token::hash(&origin.browser)))
        .filter(identity_ask::Column::Provider.eq(provider))
        .one(tx)
        .await?;
    let Some(ask) = found else { return Ok(None) };
    // Of two who take one at once, one deletes it.
    let taken = identity_ask::Entity::delete_by_id(ask.state_hash.clone()).exec(tx).await?;
    Ok((taken.rows_affected == 1 && ask.ends_at > tx.now).then_some(ask))
}

/// The identity with this key.
pub async fn identity(db: &impl ConnectionTrait, issuer: &str, subject: &str) -> Result<Option<identity::Model>> {
    Ok(identity::Entity::find()
        .filter(identity::Column::Issuer.eq(issuer))
        .filter(identity::Column::Subject.eq(subject))
        .one(db)
        .await?)
}

/// The identities of an account, the oldest first.
pub async fn of_account(db: &impl ConnectionTrait, account_id: Id) -> Result<Vec<identity::Model>> {
    Ok(identity::Entity::find()
        .filter(identity::Column::AccountId.eq(account_id))
        .order_by_asc(identity::Column::CreatedAt)
        .limit(SHOWN)
        .all(db)
        .await?)
}

/// Keeps an identity for an account. `false` when it is somebody's already, or the account has another of this issuer.
pub async fn insert(tx: &WriteTx, issuer: &str, subject: &str, account_id: Id) -> Result<bool> {
    let row = identity::Model {
        id: new_id(),
        issuer: issuer.to_owned(),
        subject: subject.to_owned(),
        account_id,
        created_at: tx.now,
        last_at: tx.now,
    };
    let taken = OnConflict::new().do_nothing().to_owned();
    let kept = identity::Entity::insert(row.into_active_model()).on_conflict(taken).exec_without_returning(tx).await?;
    Ok(kept > 0)
}

/// Notes that an identity was used.
pub async fn touch(tx: &WriteTx, id: Id) -> Result<()> {
    identity::Entity::update_many()
        .col_expr(identity::Column::LastAt, Expr::value(tx.now))
        .filter(identity::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}

/// Ends one identity of an account; `false` when it has no such one.
pub async fn delete(tx: &WriteTx, account_id: Id, id: Id) -> Result<bool> {
    let ended = identity::Entity::delete_many()
        .filter(identity::Column::Id.eq(id))
        .filter(identity::Column::AccountId.eq(account_id))
        .exec(tx)
        .await?;
    Ok(ended.rows_affected == 1)
}

/// Whether an account has another way in: a password, or another identity. The account is held until the transaction ends.
pub async fn has_other_way(tx: &WriteTx, account_id: Id, id: Id) -> Result<bool> {
    let account = account::Entity::find_by_id(account_id).lock_exclusive().one(tx).await?;
    if account.is_some_and(|account| account.password_hash.is_some()) {
        return Ok(true);
    }
    let others = identity::Entity::find()
        .filter(identity::Column::AccountId.eq(account_id))
        .filter(identity::Column::Id.ne(id))
        .count(tx)
        .await?;
    Ok(others > 0)
}

/// Removes ways that nobody came back from.
pub async fn sweep(db: &impl ConnectionTrait, now: i64) -> Result<()> {
    identity_ask::Entity::delete_many().filter(identity_ask::Column::EndsAt.lt(now)).exec(db).await?;
    Ok(())
}
