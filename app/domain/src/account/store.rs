//! How accounts, sessions and cards are found and kept.
use crate::{
    db::{Db, WriteTx},
    entity::{account, familiar, flash, guest_visit, half_sign_in, idempotency, person, session, sign_in_card, throttle},
    error::Result,
    id::Id,
    text::fold,
    time::DAY_MS,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Select, Set,
    sea_query::{Expr, ExprTrait, OnConflict, Query},
};

/// Days for which an account remembers a browser or an address that it is not used from.
const FAMILIAR_DAYS: i64 = 180;

/// The account with this identifier, however it is cased.
pub async fn by_identifier(db: &impl ConnectionTrait, identifier: &str) -> Result<Option<account::Model>> {
    Ok(account::Entity::find().filter(account::Column::IdentifierFolded.eq(fold(identifier))).one(db).await?)
}

/// The account with this identifier, when it and its person are in use.
pub async fn usable(db: &impl ConnectionTrait, identifier: &str) -> Result<Option<account::Model>> {
    Ok(in_use().filter(account::Column::IdentifierFolded.eq(fold(identifier))).one(db).await?)
}

/// The account with this id, when it and its person are in use.
pub async fn usable_by_id(db: &impl ConnectionTrait, id: Id) -> Result<Option<account::Model>> {
    Ok(in_use().filter(account::Column::Id.eq(id)).one(db).await?)
}

fn in_use() -> Select<account::Entity> {
    let active =
        Query::select().column(person::Column::Id).from(person::Entity).and_where(person::Column::Active.eq(true)).to_owned();
    account::Entity::find().filter(account::Column::DisabledAt.is_null()).filter(account::Column::PersonId.in_subquery(active))
}

/// The account of a person.
pub async fn by_person(db: &impl ConnectionTrait, person_id: Id) -> Result<Option<account::Model>> {
    Ok(account::Entity::find().filter(account::Column::PersonId.eq(person_id)).one(db).await?)
}

/// The unused, unexpired card with this code, and its person.
pub async fn live_card(
    db: &impl ConnectionTrait,
    code_hash: Vec<u8>,
    now: i64,
) -> Result<Option<(sign_in_card::Model, person::Model)>> {
    let card = live_cards(code_hash, now).one(db).await?;
    with_person(db, card).await
}

/// The same, held until the transaction ends: two who use one card at once are one after the other.
pub async fn take_card(tx: &WriteTx, code_hash: Vec<u8>) -> Result<Option<(sign_in_card::Model, person::Model)>> {
    let card = live_cards(code_hash, tx.now).lock_exclusive().one(tx).await?;
    with_person(tx, card).await
}

fn live_cards(code_hash: Vec<u8>, now: i64) -> Select<sign_in_card::Entity> {
    sign_in_card::Entity::find()
        .filter(sign_in_card::Column::CodeHash.eq(code_hash))
        .filter(sign_in_card::Column::UsedAt.is_null())
        .filter(sign_in_card::Column::EndsAt.gt(now))
}

async fn with_person(
    db: &impl ConnectionTrait,
    card: Option<sign_in_card::Model>,
) -> Result<Option<(sign_in_card::Model, person::Model)>> {
    let Some(card) = card else { return Ok(None) };
    let person = person::Entity::find_by_id(card.person_id).filter(person::Column::Active.eq(true)).one(db).await?;
    Ok(person.map(|person| (card, person)))
}

/// Moves a session's idle end; called at most once a minute.
pub async fn touch_session(db: &impl ConnectionTrait, token_hash: Vec<u8>, now: i64) -> Result<()> {
    session::Entity::update_many()
        .col_expr(session::Column::SeenAt, Expr::value(now))
        .col_expr(session::Column::IdleEndsAt, Expr::col(session::Column::IdleMs).add(now))
        .filter(session::Column::TokenHash.eq(token_hash))
        .exec(db)
        .await?;
    Ok(())
}

/// Ends one session.
pub async fn end_session(db: &impl ConnectionTrait, token_hash: Vec<u8>) -> Result<()> {
    session::Entity::delete_by_id(token_hash).exec(db).await?;
    Ok(())
}

/// Ends every session of an account.
pub async fn end_sessions_of(db: &impl ConnectionTrait, account_id: Id) -> Result<()> {
    session::Entity::delete_many().filter(session::Column::AccountId.eq(account_id)).exec(db).await?;
    Ok(())
}

/// Keeps a one-time message for the next page at `path` of one browser; an earlier one for the same page gives way.
pub async fn leave_flash(db: &Db, owner_hash: Vec<u8>, path: &str, body: String) -> Result<()> {
    let row = flash::ActiveModel {
        owner_hash: Set(owner_hash),
        path: Set(path.to_owned()),
        body: Set(body),
        created_at: Set(db.clock.now()),
    };
    let newest = OnConflict::columns([flash::Column::OwnerHash, flash::Column::Path])
        .update_columns([flash::Column::Body, flash::Column::CreatedAt])
        .to_owned();
    flash::Entity::insert(row).on_conflict(newest).exec_without_returning(db.writer()).await?;
    Ok(())
}

/// Takes the one-time message for `path`, if one waits: nobody sees it twice.
pub async fn take_flash(db: &Db, owner_hash: Vec<u8>, path: &str) -> Result<Option<String>> {
    let key = (owner_hash, path.to_owned());
    let found = flash::Entity::find_by_id(key.clone()).one(db.writer()).await?;
    if found.is_some() {
        flash::Entity::delete_by_id(key).exec(db.writer()).await?;
    }
    Ok(found.map(|row| row.body))
}

/// Lets one-time messages wait for the browser under its new token.
pub async fn pass_on_flashes(tx: &WriteTx, from: Vec<u8>, to: Vec<u8>) -> Result<()> {
    flash::Entity::update_many()
        .col_expr(flash::Column::OwnerHash, Expr::value(to))
        .filter(flash::Column::OwnerHash.eq(from))
        .exec(tx)
        .await?;
    Ok(())
}

/// Removes what is over: sessions, guests' visits, flashes of a day ago, form keys of two days ago, tries that count no longer, browsers
/// and addresses not used for half a year.
pub async fn sweep(db: &impl ConnectionTrait, now: i64) -> Result<()> {
    session::Entity::delete_many()
        .filter(session::Column::EndsAt.lt(now).or(session::Column::IdleEndsAt.lt(now)))
        .exec(db)
        .await?;
    flash::Entity::delete_many().filter(flash::Column::CreatedAt.lt(now - DAY_MS)).exec(db).await?;
    idempotency::Entity::delete_many().filter(idempotency::Column::CreatedAt.lt(now - 2 * DAY_MS)).exec(db).await?;
    throttle::Entity::delete_many().filter(throttle::Column::FullAt.lt(now)).exec(db).await?;
    half_sign_in::Entity::delete_many().filter(half_sign_in::Column::EndsAt.lt(now)).exec(db).await?;
    guest_visit::Entity::delete_many().filter(guest_visit::Column::EndsAt.lt(now)).exec(db).await?;
    familiar::Entity::delete_many().filter(familiar::Column::LastAt.lt(now - FAMILIAR_DAYS * DAY_MS)).exec(db).await?;
    Ok(())
}
