//! Signed-in browsers: how long each may live, where somebody is signed in, how one is ended, and proving oneself again.
use super::{password, throttle, token};
use crate::{
    actor::Actor,
    db::{Db, Origin, WriteTx},
    entity::{account, familiar, person_role, session},
    error::{Error, Result},
    field::{FieldErrors, Problem},
    id::{Id, new_id},
    roster::types::Role,
    time::MINUTE_MS,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Set,
    sea_query::OnConflict,
};

string_enum! {
    /// How somebody came in.
    pub enum Way {
        /// With a password.
        Password = "password",
        /// With the code of a printed card or letter.
        Card = "card",
        /// With a link that came by mail.
        Link = "link",
        /// Through the school's identity provider.
        Identity = "identity",
    }
}

string_enum! {
    /// How much a session can do, and therefore how long it may live: in rising strictness.
    pub enum Class {
        /// Students and guardians.
        Family = "family",
        /// Whoever works at a school.
        Staff = "staff",
        /// Administrators.
        Admin = "admin",
    }
}

impl Class {
    /// The class of somebody with these roles.
    pub fn of(roles: impl IntoIterator<Item = Role>) -> Self {
        roles
            .into_iter()
            .map(|role| match role {
                Role::Admin => Self::Admin,
                role if role.is_staff() => Self::Staff,
                _ => Self::Family,
            })
            .max()
            .unwrap_or(Self::Family)
    }
}

/// How long a session may rest, and how long it may live, in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// Minutes without a request.
    pub idle: u32,
    /// Minutes in all.
    pub whole: u32,
}

/// The lengths of an installation's sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lengths {
    /// Students and guardians.
    pub family: Length,
    /// Staff.
    pub staff: Length,
    /// Administrators.
    pub admin: Length,
}

impl Default for Lengths {
    fn default() -> Self {
        Self {
            family: Length { idle: 60, whole: 12 * 60 },
            staff: Length { idle: 30, whole: 12 * 60 },
            admin: Length { idle: 15, whole: 8 * 60 },
        }
    }
}

impl Lengths {
    /// The length for a class.
    pub fn of(&self, class: Class) -> Length {
        match class {
            Class::Family => self.family,
            Class::Staff => self.staff,
            Class::Admin => self.admin,
        }
    }
}

/// How long somebody counts as having just proved who they are: ten minutes, in milliseconds.
pub const FRESH_MS: i64 = 10 * MINUTE_MS;
/// Sessions shown to their owner.
const SHOWN: u64 = 50;

/// Opens a session for an account in the browser behind `origin`, ends the one that the browser had, and remembers the
/// browser and its address as familiar. Returns the new token.
pub async fn open(db: &Db, tx: &WriteTx, origin: &Origin, account: &account::Model, way: Way) -> Result<String> {
    super::store::end_session(tx, origin.owner_hash.clone()).await?;
    let roles = person_role::Entity::find().filter(person_role::Column::PersonId.eq(account.person_id)).all(tx).await?;
    let class = Class::of(roles.into_iter().map(|row| row.role));
    let length = db.lengths.of(class);
    let (idle_ms, whole_ms) = (i64::from(length.idle) * MINUTE_MS, i64::from(length.whole) * MINUTE_MS);
    let token = token::new_token();
    let row = session::ActiveModel {
        token_hash: Set(token::hash(&token)),
        id: Set(new_id()),
        account_id: Set(account.id),
        way: Set(way),
        class: Set(class),
        device: Set(origin.device.clone()),
        created_at: Set(tx.now),
        seen_at: Set(tx.now),
        confirmed_at: Set(tx.now),
        idle_ms: Set(idle_ms),
        idle_ends_at: Set(tx.now + idle_ms.min(whole_ms)),
        ends_at: Set(tx.now + whole_ms),
    };
    session::Entity::insert(row).exec_without_returning(tx).await?;
    for mark in origin.marks(db) {
        let row = familiar::ActiveModel { account_id: Set(account.id), mark: Set(mark), last_at: Set(tx.now) };
        let again = OnConflict::columns([familiar::Column::AccountId, familiar::Column::Mark])
            .update_column(familiar::Column::LastAt)
            .to_owned();
        familiar::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    }
    Ok(token)
}

/// A browser in which somebody is signed in, as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The session's id: not its token.
    pub id: Id,
    /// How they came in.
    pub way: Way,
    /// The browser and its system, as it says.
    pub device: String,
    /// Since when, UTC milliseconds.
    pub created_at: i64,
    /// The last request, to the minute, UTC milliseconds.
    pub seen_at: i64,
    /// Whether it is the browser that asks.
    pub here: bool,
}

/// Where an account is signed in, the latest first.
pub async fn places(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<Place>> {
    let rows = live(actor.account_id, actor.now).order_by_desc(session::Column::SeenAt).limit(SHOWN).all(db).await?;
    let place = |row: session::Model| Place {
        id: row.id,
        way: row.way,
        device: row.device,
        created_at: row.created_at,
        seen_at: row.seen_at,
        here: row.id == actor.session.id,
    };
    Ok(rows.into_iter().map(place).collect())
}

fn live(account_id: Id, now: i64) -> sea_orm::Select<session::Entity> {
    session::Entity::find()
        .filter(session::Column::AccountId.eq(account_id))
        .filter(session::Column::IdleEndsAt.gt(now))
        .filter(session::Column::EndsAt.gt(now))
}

/// Refuses what only somebody may do who proved a few minutes ago who they are.
pub fn require_fresh(actor: &Actor) -> Result<()> {
    if actor.now - actor.session.confirmed_at <= FRESH_MS { Ok(()) } else { Err(Error::ConfirmFirst) }
}

/// Ends one of the actor's own sessions. Another person's does not exist.
pub async fn end_one(db: &Db, actor: &Actor, id: Id) -> Result<()> {
    require_fresh(actor)?;
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let ended = session::Entity::delete_many()
        .filter(session::Column::Id.eq(id))
        .filter(session::Column::AccountId.eq(actor.account_id))
        .exec(&tx)
        .await?;
    if ended.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    tx.audit("account.session_ended", "account", actor.account_id, None).await?;
    tx.commit().await
}

/// Ends every session of the actor's account but this one.
pub async fn end_others(db: &Db, actor: &Actor) -> Result<()> {
    require_fresh(actor)?;
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    end_all_but(&tx, actor.account_id, actor.session.id).await?;
    tx.audit("account.sessions_ended", "account", actor.account_id, None).await?;
    tx.commit().await
}

/// Ends every session of an account but one.
pub async fn end_all_but(tx: &WriteTx, account_id: Id, kept: Id) -> Result<()> {
    session::Entity::delete_many()
        .filter(session::Column::AccountId.eq(account_id))
        .filter(session::Column::Id.ne(kept))
        .exec(tx)
        .await?;
    Ok(())
}

/// Proves with the password that it is still the account's owner who sits there. The session gets a new token, returned.
pub async fn confirm(db: &Db, actor: &Actor, password: String) -> Result<String> {
    let stored = own_account(db.writer(), actor).await?.password_hash;
    prove(db, actor, "password", password, stored).await?;
    let tx = db.begin(&actor.origin.without_form(), Some(actor.person_id)).await?;
    throttle::refund(&tx, throttle::OWN, &actor.account_id.to_string()).await?;
    let token = renew(&tx, actor).await?;
    tx.audit("account.confirmed", "account", actor.account_id, None).await?;
    tx.commit().await?;
    Ok(token)
}

/// Whether the actor's account has a password: who came in by another way may have none.
pub async fn has_password(db: &impl ConnectionTrait, actor: &Actor) -> Result<bool> {
    Ok(own_account(db, actor).await?.password_hash.is_some())
}

/// The actor's own account.
pub(super) async fn own_account(db: &impl ConnectionTrait, actor: &Actor) -> Result<account::Model> {
    account::Entity::find_by_id(actor.account_id).one(db).await?.ok_or(Error::NotFound)
}

/// Checks what the actor typed in `field` against their own password. A try is counted; who is right gives it back.
pub(super) async fn prove(db: &Db, actor: &Actor, field: &str, typed: String, stored: Option<String>) -> Result<()> {
    throttle::charge(db, throttle::OWN, &actor.account_id.to_string()).await?;
    if password::fits(typed, stored).await? { Ok(()) } else { Err(FieldErrors::one(field, Problem::WrongPassword).into()) }
}

/// Gives the actor's session a new token and notes that its owner has just proved who they are.
pub(super) async fn renew(tx: &WriteTx, actor: &Actor) -> Result<String> {
    let old = actor.origin.owner_hash.clone();
    let row = session::Entity::find_by_id(old.clone()).one(tx).await?.ok_or(Error::SignedOut)?;
    session::Entity::delete_by_id(old.clone()).exec(tx).await?;
    let token = token::new_token();
    let hash = token::hash(&token);
    super::store::pass_on_flashes(tx, old, hash.clone()).await?;
    let mut row = row.into_active_model().reset_all();
    row.token_hash = Set(hash);
    row.confirmed_at = Set(tx.now);
    row.insert(tx).await?;
    Ok(token)
}

/// Keeps a session alive whose owner is there but sends no request, such as somebody who writes for long.
pub async fn stay(db: &Db, actor: &Actor) -> Result<()> {
    super::store::touch_session(db.writer(), actor.origin.owner_hash.clone(), actor.now).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strictest_role_decides_how_long_a_session_lives() {
        assert_eq!(Class::of([Role::Guardian]), Class::Family);
        assert_eq!(Class::of([Role::Guardian, Role::Teacher]), Class::Staff);
        assert_eq!(Class::of([Role::Admin, Role::Student]), Class::Admin);
        assert_eq!(Class::of([]), Class::Family);
        assert!(Class::Family < Class::Staff && Class::Staff < Class::Admin);
        assert_eq!(Lengths::default().of(Class::Admin), Length { idle: 15, whole: 480 });
    }
}
