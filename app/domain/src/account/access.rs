//! What somebody else does to a way in: a new card, ended cards, suspended, restored, every session ended.
//!
//! What this module must guarantee: whoever is suspended is out with the next request and no card brings them back; nobody
//! shuts themselves out; and somebody who can administer the installation is always left.
use super::{second_step, sessions, store, token};
use crate::{
    actor::Actor,
    db::{Db, WriteTx},
    entity::{account, half_sign_in, person, person_role, sign_in_card},
    error::{Error, Obstacle, Result},
    id::{Id, new_id},
    policy,
    roster::types::{RelationKind, Role},
    text::fold,
    time::DAY_MS,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Set,
    sea_query::Query,
};

/// How long a printed card can be used: 30 days, in milliseconds.
pub const CARD_MS: i64 = 30 * DAY_MS;
/// What the audit calls a suspension; the reason follows after a dot.
pub const SUSPENDED: &str = "account.suspended";

string_enum! {
    /// Why somebody is suspended. A word from this list and nothing typed: it stands in the audit.
    pub enum Reason {
        Left = "left",
        Lost = "lost",
        Misuse = "misuse",
        Mistake = "mistake",
        Other = "other",
    }
}

/// A card that was just made. The code itself is not kept.
#[derive(Clone, Debug)]
pub struct FreshCard {
    /// The code, spaced for reading.
    pub code: String,
    /// Until when it works, UTC milliseconds.
    pub ends_at: i64,
}

/// Makes a card for a person; earlier unused cards of theirs end. The caller has asked the policy.
pub async fn renew_card(tx: &WriteTx, printed_by: Id, person_id: Id) -> Result<FreshCard> {
    end_cards_of(tx, person_id).await?;
    let code = token::new_code();
    let ends_at = tx.now + CARD_MS;
    let card = sign_in_card::ActiveModel {
        id: Set(new_id()),
        person_id: Set(person_id),
        code_hash: Set(token::hash_code(&tx.secret, &code)),
        printed_by: Set(Some(printed_by)),
        created_at: Set(tx.now),
        ends_at: Set(ends_at),
        used_at: Set(None),
    };
    sign_in_card::Entity::insert(card).exec_without_returning(tx).await?;
    tx.audit("account.card_printed", "person", person_id, Some(person_id)).await?;
    Ok(FreshCard { code: token::spaced(&code), ends_at })
}

/// Ends a person's unused cards and says how many there were.
async fn end_cards_of(tx: &WriteTx, person_id: Id) -> Result<u64> {
    let ended = sign_in_card::Entity::delete_many()
        .filter(sign_in_card::Column::PersonId.eq(person_id))
        .filter(sign_in_card::Column::UsedAt.is_null())
        .exec(tx)
        .await?;
    Ok(ended.rows_affected)
}

/// Ends the unused cards of one person: for an administrator of the school, and for the student's advisor.
pub async fn end_cards(db: &Db, actor: &Actor, person_id: Id) -> Result<()> {
    end_cards_of_all(db, actor, &[person_id]).await
}

/// Ends the unused cards of everybody whose advisor the actor is today.
pub async fn end_cards_of_advisees(db: &Db, actor: &Actor) -> Result<()> {
    let students = actor.students_as(RelationKind::Advisor);
    if students.is_empty() {
        return Err(Error::NotFound);
    }
    end_cards_of_all(db, actor, &students).await
}

async fn end_cards_of_all(db: &Db, actor: &Actor, people: &[Id]) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    for person in active(&tx, people).await? {
        policy::print_card(actor, person.id, person.school_id).require()?;
        if end_cards_of(&tx, person.id).await? > 0 {
            tx.audit("account.cards_ended", "person", person.id, Some(person.id)).await?;
        }
    }
    tx.commit().await
}

/// These people as they are now; 404 when there is none.
async fn active(tx: &WriteTx, people: &[Id]) -> Result<Vec<person::Model>> {
    let found = person::Entity::find()
        .filter(person::Column::Id.is_in(people.iter().copied()))
        .filter(person::Column::Active.eq(true))
        .all(tx)
        .await?;
    if found.is_empty() { Err(Error::NotFound) } else { Ok(found) }
}

/// Somebody whose way in the actor may change, with their account, as they are in this transaction.
pub async fn whose(tx: &WriteTx, actor: &Actor, person_id: Id) -> Result<(person::Model, Option<account::Model>)> {
    let person = active(tx, &[person_id]).await?.swap_remove(0);
    policy::change_access(actor, person.id, person.school_id).require()?;
    let held = person_role::Entity::find().filter(person_role::Column::PersonId.eq(person.id)).all(tx).await?;
    let held: Vec<(Role, Id)> = held.into_iter().map(|row| (row.role, row.school_id)).collect();
    if !policy::reaches_administrator(actor, &held) {
        return Err(Error::Forbidden);
    }
    sessions::require_fresh(actor)?;
    let account = store::by_person(tx, person.id).await?;
    Ok((person, account))
}

/// Suspends somebody: their sessions and cards end with this transaction.
pub async fn suspend(db: &Db, actor: &Actor, person_id: Id, reason: Reason) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (person, _) = whose(&tx, actor, person_id).await?;
    keep_an_administrator(&tx, person_id).await?;
    // Read again behind the lock: somebody else may have been faster.
    let account = match store::by_person(&tx, person_id).await? {
        Some(account) if account.disabled_at.is_some() => return Err(Error::Conflict(Obstacle::WrongState)),
        Some(account) => account,
        None => closed_account(&tx, &person).await?,
    };
    let id = account.id;
    let mut account = account.into_active_model();
    account.disabled_at = Set(Some(tx.now));
    account.update(&tx).await?;
    shut(&tx, id).await?;
    end_cards_of(&tx, person_id).await?;
    tx.audit(&format!("{SUSPENDED}.{reason}"), "person", person_id, Some(person_id)).await?;
    tx.commit().await
}

/// Whether somebody other than this person administers the installation and is not suspended. The accounts of
/// administrators are held until the transaction ends: two who suspend each other are one after the other.
async fn keep_an_administrator(tx: &WriteTx, person_id: Id) -> Result<()> {
    let admins = admin_accounts().lock_exclusive().all(tx).await?;
    let last = admins.iter().any(|account| account.person_id == person_id) && admins.len() == 1;
    if last { Err(Error::Conflict(Obstacle::WrongState)) } else { Ok(()) }
}

/// Whether this person is the only administrator who can still come in.
pub async fn is_last_administrator(db: &impl ConnectionTrait, person_id: Id) -> Result<bool> {
    let admins = admin_accounts().all(db).await?;
    Ok(admins.iter().all(|account| account.person_id == person_id))
}

fn admin_accounts() -> sea_orm::Select<account::Entity> {
    let admins = Query::select()
        .column(person_role::Column::PersonId)
        .from(person_role::Entity)
        .and_where(person_role::Column::Role.eq(Role::Admin))
        .to_owned();
    let here = Query::select()
        .column(person::Column::Id)
        .from(person::Entity)
        .and_where(person::Column::Active.eq(true))
        .and_where(person::Column::Id.in_subquery(admins))
        .to_owned();
    account::Entity::find()
        .filter(account::Column::PersonId.in_subquery(here))
        .filter(account::Column::DisabledAt.is_null())
        .order_by_asc(account::Column::Id)
}

/// An account for somebody who never came in, so that they can be suspended before they do.
async fn closed_account(tx: &WriteTx, person: &person::Model) -> Result<account::Model> {
    let identifier = person.username.clone().or_else(|| person.email.clone());
    let Some(identifier) = identifier.filter(|name| !name.is_empty()) else { return Err(Error::Conflict(Obstacle::WrongState)) };
    if store::by_identifier(tx, &identifier).await?.is_some() {
        return Err(Error::Conflict(Obstacle::WrongState));
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
    Ok(row.insert(tx).await?)
}

/// Lets somebody in again. Nothing that was open before opens with it: they sign in anew.
pub async fn restore(db: &Db, actor: &Actor, person_id: Id) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (_, account) = whose(&tx, actor, person_id).await?;
    let Some(account) = account.filter(|account| account.disabled_at.is_some()) else {
        return Err(Error::Conflict(Obstacle::WrongState));
    };
    let id = account.id;
    let mut account = account.into_active_model();
    account.disabled_at = Set(None);
    account.update(&tx).await?;
    shut(&tx, id).await?;
    tx.audit("account.restored", "person", person_id, Some(person_id)).await?;
    tx.commit().await
}

/// Ends every session of somebody. They may sign in again.
pub async fn end_sessions(db: &Db, actor: &Actor, person_id: Id) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let (_, account) = whose(&tx, actor, person_id).await?;
    if let Some(account) = account {
        shut(&tx, account.id).await?;
        tx.audit("account.sessions_ended", "person", person_id, Some(person_id)).await?;
    }
    tx.commit().await
}

/// Ends every session of an account, and every sign-in that waits for its second step.
async fn shut(tx: &WriteTx, account_id: Id) -> Result<()> {
    half_sign_in::Entity::delete_many().filter(half_sign_in::Column::AccountId.eq(account_id)).exec(tx).await?;
    store::end_sessions_of(tx, account_id).await
}

/// Takes somebody's password away and ends their sessions, in the caller's transaction; with `lost_phone` their second
/// step too, for who lost it.
pub async fn forget_password(tx: &WriteTx, account: account::Model, lost_phone: bool) -> Result<()> {
    if account.disabled_at.is_some() {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let (id, person_id) = (account.id, account.person_id);
    let mut account = account.into_active_model();
    account.password_hash = Set(None);
    account.password_set_at = Set(None);
    account.update(tx).await?;
    shut(tx, id).await?;
    if lost_phone && second_step::is_set(tx, id).await? {
        second_step::remove(tx, id).await?;
        tx.audit("account.second_step_removed", "person", person_id, Some(person_id)).await?;
    }
    tx.audit("account.reset", "person", person_id, Some(person_id)).await
}
