//! The second step of signing in: six digits from an app (RFC 6238), or one of the recovery codes printed for the day it is lost.
//!
//! What this module must guarantee: whoever must have a second step does nothing before it is set up; the secret leaves the
//! database only sealed; and no code is taken twice.
use super::{
    password,
    sessions::{self, Way},
    sign_in, throttle, token,
    types::parse_code,
};
use crate::{
    actor::Actor,
    db::{Db, Origin, WriteTx},
    entity::{half_sign_in, recovery_code, second_step},
    error::{Error, Obstacle, Result},
    field::{FieldErrors, Problem},
    id::Id,
    roster::types::Role,
    secret::Secret,
    time::MINUTE_MS,
};
use rand::{RngExt, rng};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set,
    sea_query::{Expr, OnConflict},
};
use totp_rs::{Builder, Totp};

/// Who must have a second step: they see or change more than their own students.
pub const REQUIRED: [Role; 4] = [Role::Leader, Role::Counselor, Role::Coordinator, Role::Admin];
/// How long a first step waits for the second: ten minutes, in milliseconds.
const HALF_MS: i64 = 10 * MINUTE_MS;
/// Recovery codes of an account.
const CODES: usize = 10;
/// Bytes of a secret, as RFC 4226 recommends.
pub const SECRET_BYTES: usize = 20;
/// What the secret is sealed for.
const SEALED_FOR: &str = "second-step";
/// The name that apps show.
const ISSUER: &str = "Waymark";

/// Whether somebody with these roles must have a second step.
pub fn is_required(roles: impl IntoIterator<Item = Role>) -> bool {
    roles.into_iter().any(|role| REQUIRED.contains(&role))
}

/// How an account stands.
#[derive(Clone, Debug)]
pub enum Standing {
    /// There is none.
    Without,
    /// It is begun: what the app needs, until a first code was right.
    Begun(Setup),
    /// It is in use.
    InUse {
        /// Since when, UTC milliseconds.
        since: i64,
        /// Recovery codes that are left.
        codes_left: u64,
    },
}

/// What somebody needs to set their app up.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The secret in base 32, for typing.
    pub secret: String,
    /// The same with issuer and account, for a QR code (Key URI format).
    pub uri: String,
}

/// How the actor's account stands: two statements.
pub async fn standing(db: &impl ConnectionTrait, secret: &Secret, actor: &Actor) -> Result<Standing> {
    let Some(row) = second_step::Entity::find_by_id(actor.account_id).one(db).await? else { return Ok(Standing::Without) };
    if let Some(since) = row.confirmed_at {
        let codes_left = recovery_code::Entity::find()
            .filter(recovery_code::Column::AccountId.eq(actor.account_id))
            .filter(recovery_code::Column::UsedAt.is_null())
            .count(db)
            .await?;
        return Ok(Standing::InUse { since, codes_left });
    }
    let totp = totp(&opened(secret, &row)?, &sessions::own_account(db, actor).await?.identifier)?;
    let uri = totp.to_url().map_err(|error| Error::Internal(format!("a key URI: {error}")))?;
    Ok(Standing::Begun(Setup { secret: totp.secret().to_base32(), uri }))
}

/// Begins to set up a second step, or begins again while it is not in use.
pub async fn begin(db: &Db, actor: &Actor) -> Result<()> {
    sessions::require_fresh(actor)?;
    let secret: [u8; SECRET_BYTES] = rng().random();
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    if is_set(&tx, actor.account_id).await? {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    keep(&tx, actor.account_id, &secret, None).await?;
    tx.audit("account.second_step_begun", "account", actor.account_id, None).await?;
    tx.commit().await
}

/// Stores a secret for an account in place of an earlier one.
pub async fn keep(tx: &WriteTx, account_id: Id, secret: &[u8], confirmed_at: Option<i64>) -> Result<()> {
    let row = second_step::ActiveModel {
        account_id: Set(account_id),
        sealed_secret: Set(tx.secret.seal(SEALED_FOR, secret)?),
        confirmed_at: Set(confirmed_at),
        last_step: Set(0),
        created_at: Set(tx.now),
    };
    second_step::Entity::delete_by_id(account_id).exec(tx).await?;
    second_step::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// Takes the first code, puts the second step to use and returns the recovery codes, to be shown once. Every other session of
/// the account ends.
pub async fn finish(db: &Db, actor: &Actor, code: &str) -> Result<Vec<String>> {
    throttle::charge(db, throttle::OWN, &actor.account_id.to_string()).await?;
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let row = second_step::Entity::find_by_id(actor.account_id).one(&tx).await?.ok_or(Error::NotFound)?;
    if row.confirmed_at.is_some() {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let step = matching_step(&tx, &row, code)?.ok_or_else(wrong_code)?;
    let mut row = row.into_active_model();
    row.confirmed_at = Set(Some(tx.now));
    row.last_step = Set(step);
    row.update(&tx).await?;
    throttle::refund(&tx, throttle::OWN, &actor.account_id.to_string()).await?;
    let codes = new_codes(&tx, actor.account_id).await?;
    sessions::end_all_but(&tx, actor.account_id, actor.session.id).await?;
    tx.audit("account.second_step_set", "account", actor.account_id, None).await?;
    tx.commit().await?;
    Ok(codes)
}

/// New recovery codes in place of the old ones, to be shown once.
pub async fn renew_codes(db: &Db, actor: &Actor) -> Result<Vec<String>> {
    sessions::require_fresh(actor)?;
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    if !is_set(&tx, actor.account_id).await? {
        return Err(Error::NotFound);
    }
    let codes = new_codes(&tx, actor.account_id).await?;
    tx.audit("account.recovery_codes_made", "account", actor.account_id, None).await?;
    tx.commit().await?;
    Ok(codes)
}

/// Ends the actor's second step, where their roles do not ask for one.
pub async fn end(db: &Db, actor: &Actor) -> Result<()> {
    sessions::require_fresh(actor)?;
    if is_required(actor.roles.iter().map(|(_, role)| *role)) {
        return Err(Error::Forbidden);
    }
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    remove(&tx, actor.account_id).await?;
    tx.audit("account.second_step_ended", "account", actor.account_id, None).await?;
    tx.commit().await
}

/// Takes a second step and its codes from an account whose owner lost both.
pub async fn remove(tx: &WriteTx, account_id: Id) -> Result<()> {
    half_sign_in::Entity::delete_many().filter(half_sign_in::Column::AccountId.eq(account_id)).exec(tx).await?;
    recovery_code::Entity::delete_many().filter(recovery_code::Column::AccountId.eq(account_id)).exec(tx).await?;
    second_step::Entity::delete_by_id(account_id).exec(tx).await?;
    Ok(())
}

/// Whether an account has a second step in use.
pub async fn is_set(db: &impl ConnectionTrait, account_id: Id) -> Result<bool> {
    Ok(second_step::Entity::find_by_id(account_id).one(db).await?.is_some_and(|row| row.confirmed_at.is_some()))
}

/// A secret as people type it into an app.
pub fn in_base32(secret: &[u8]) -> String {
    totp_rs::Secret::new(secret.into()).to_base32()
}

/// Lets a browser, whose first step was right, wait for the second.
pub async fn ask(tx: &WriteTx, origin: &Origin, account_id: Id, way: Way) -> Result<()> {
    let row = half_sign_in::ActiveModel {
        browser_hash: Set(token::hash(&origin.browser)),
        account_id: Set(account_id),
        way: Set(way),
        ends_at: Set(tx.now + HALF_MS),
    };
    let newest = OnConflict::column(half_sign_in::Column::BrowserHash)
        .update_columns([half_sign_in::Column::AccountId, half_sign_in::Column::Way, half_sign_in::Column::EndsAt])
        .to_owned();
    half_sign_in::Entity::insert(row).on_conflict(newest).exec_without_returning(tx).await?;
    Ok(())
}

/// Takes the second step of the browser's sign-in: six digits, or a recovery code. Returns the session's token.
pub async fn answer(db: &Db, origin: &Origin, code: &str) -> Result<String> {
    let origin = &origin.without_form();
    let tx = db.begin(origin, None).await?;
    let half = half_sign_in::Entity::find_by_id(token::hash(&origin.browser)).one(&tx).await?;
    let half = half.filter(|half| half.ends_at > tx.now && !origin.browser.is_empty()).ok_or(Error::SignedOut)?;
    let who = half.account_id.to_string();
    throttle::take(&tx, throttle::SECOND, &who).await?;
    tx.commit().await?;
    let tx = db.begin(origin, None).await?;
    let account = super::store::usable_by_id(&tx, half.account_id).await?.ok_or(Error::SignedOut)?;
    if !is_right(&tx, account.id, code).await? {
        // Let go of the transaction, not of the count.
        drop(tx);
        password::pause().await;
        return Err(wrong_code());
    }
    throttle::refund(&tx, throttle::SECOND, &who).await?;
    half_sign_in::Entity::delete_by_id(half.browser_hash).exec(&tx).await?;
    let token = sign_in::let_in(db, &tx, origin, &account, half.way).await?;
    tx.commit().await?;
    Ok(token)
}

/// Whether a code is right, and uses it up.
async fn is_right(tx: &WriteTx, account_id: Id, code: &str) -> Result<bool> {
    let Some(row) = second_step::Entity::find_by_id(account_id).one(tx).await? else { return Ok(false) };
    if let Some(step) = matching_step(tx, &row, code)? {
        // One code, one use: whoever looks over a shoulder, or comes second, is too late.
        let used = second_step::Entity::update_many()
            .col_expr(second_step::Column::LastStep, Expr::value(step))
            .filter(second_step::Column::AccountId.eq(account_id))
            .filter(second_step::Column::LastStep.lt(step))
            .exec(tx)
            .await?;
        return Ok(used.rows_affected == 1);
    }
    let used = recovery_code::Entity::update_many()
        .col_expr(recovery_code::Column::UsedAt, Expr::value(tx.now))
        .filter(recovery_code::Column::AccountId.eq(account_id))
        .filter(recovery_code::Column::CodeHash.eq(hash_recovery(tx, &parse_code(code))))
        .filter(recovery_code::Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    if used.rows_affected == 1 {
        tx.audit("account.recovery_code_used", "account", account_id, None).await?;
    }
    Ok(used.rows_affected == 1)
}

/// The time step whose code this is: the present one, or one before or after it, for clocks that go wrong.
fn matching_step(tx: &WriteTx, row: &second_step::Model, code: &str) -> Result<Option<i64>> {
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let seconds = u64::try_from(tx.now / 1_000).unwrap_or_default();
    let step = totp(&opened(&tx.secret, row)?, "")?.check(&digits, seconds);
    Ok(step.and_then(|step| i64::try_from(step).ok()).filter(|step| *step > row.last_step))
}

fn opened(secret: &Secret, row: &second_step::Model) -> Result<Vec<u8>> {
    let opened = secret.open(SEALED_FOR, &row.sealed_secret);
    opened.ok_or_else(|| Error::Internal("a second step was sealed with another key".into()))
}

/// Six digits, SHA-1, thirty seconds: what every app understands.
fn totp(secret: &[u8], identifier: &str) -> Result<Totp> {
    let builder = Builder::new().with_secret(secret.to_vec()).with_account_name(identifier.replace(':', " "));
    builder.with_issuer(Some(ISSUER)).build().map_err(|error| Error::Internal(format!("a second step: {error}")))
}

async fn new_codes(tx: &WriteTx, account_id: Id) -> Result<Vec<String>> {
    recovery_code::Entity::delete_many().filter(recovery_code::Column::AccountId.eq(account_id)).exec(tx).await?;
    let codes: Vec<String> = (0..CODES).map(|_| token::new_code()).collect();
    let rows = codes.iter().map(|code| recovery_code::ActiveModel {
        account_id: Set(account_id),
        code_hash: Set(hash_recovery(tx, code)),
        used_at: Set(None),
    });
    recovery_code::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(codes.iter().map(|code| token::spaced(code)).collect())
}

fn hash_recovery(tx: &WriteTx, code: &str) -> Vec<u8> {
    tx.secret.mac("recovery-code", code)
}

fn wrong_code() -> Error {
    FieldErrors::one("code", Problem::WrongCode).into()
}
