//! Accounts: sign-in cards, one's own password, signing out, the first administrator.
use super::{
    password, second_step,
    sessions::{self, Way},
    sign_in::{FirstStep, first_step},
    store,
    throttle::{self, CODES, OWN},
    token,
    types::{NewPassword, parse_code},
};
use crate::{
    actor::Actor,
    db::{Db, Origin, WriteTx},
    entity::{account, person, person_role, school},
    error::{Error, Result},
    field::{FieldErrors, LINE, Problem, Reading},
    id::{Id, new_id},
    notices,
    roster::types::{Role, SchoolKind, Source},
    text::fold,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set, sea_query::Expr};

/// Ends the actor's session.
pub async fn sign_out(db: &Db, actor: &Actor) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    store::end_session(&tx, actor.origin.owner_hash.clone()).await?;
    tx.audit("account.signed_out", "account", actor.account_id, None).await?;
    tx.commit().await
}

/// Takes a card's code, sets the password and signs in: a card stands for the first step, never for the second.
///
/// A person without an account gets one; the identifier is the roster's user name or e-mail, or the one they chose.
pub async fn use_card(db: &Db, origin: &Origin, code: &str, identifier: &str, new: NewPassword) -> Result<FirstStep> {
    let code_hash = token::hash_code(&db.secret, &parse_code(code));
    let snapshot = db.snapshot().await?;
    let waits = throttle::wait(&snapshot, &db.secret, CODES, &origin.address, db.clock.now()).await?;
    let card = store::live_card(&snapshot, code_hash.clone(), db.clock.now()).await?;
    let unknown = || Error::from(FieldErrors::one("code", Problem::UnknownCode));
    if !origin.address.is_empty() && waits > 0 {
        return Err(throttle::too_many(waits));
    }
    let Some((_, person)) = card else {
        drop(snapshot);
        if !origin.address.is_empty() {
            throttle::charge(db, CODES, &origin.address).await?;
        }
        return Err(unknown());
    };
    password::refuse_poor(&snapshot, &person, identifier, &new).await?;
    drop(snapshot);
    let password_hash = password::hash(new.0).await?;
    let tx = db.begin(origin, None).await?;
    let (card, person) = store::take_card(&tx, code_hash).await?.ok_or_else(unknown)?;
    let account = match store::by_person(&tx, person.id).await? {
        Some(account) => {
            if account.disabled_at.is_some() {
                return Err(unknown());
            }
            store::end_sessions_of(&tx, account.id).await?;
            let chosen = chosen_identifier(identifier)?;
            let mut account = account.into_active_model();
            if !chosen.is_empty() {
                if store::by_identifier(&tx, &chosen).await?.is_some_and(|other| other.person_id != person.id) {
                    return Err(FieldErrors::one("identifier", Problem::Taken).into());
                }
                account.identifier_folded = Set(fold(&chosen));
                account.identifier = Set(chosen);
            }
            account.password_hash = Set(Some(password_hash));
            account.password_set_at = Set(Some(tx.now));
            notices::service::tell_password_set(&tx, person.id).await?;
            account.update(&tx).await?
        }
        None => create_account(&tx, &person, identifier, password_hash).await?,
    };
    let mut card = card.into_active_model();
    card.used_at = Set(Some(tx.now));
    card.update(&tx).await?;
    tx.audit("account.card_used", "account", account.id, None).await?;
    let step = first_step(db, &tx, origin, &account, Way::Card).await?;
    tx.commit().await?;
    Ok(step)
}

/// The identifier that somebody chose for themselves; empty when they keep the one they have.
fn chosen_identifier(typed: &str) -> Result<String, FieldErrors> {
    let mut reading = Reading::default();
    let typed = reading.optional_text("identifier", typed.trim(), LINE);
    reading.finish(Some(typed))
}

/// Makes an account for a person who has none.
async fn create_account(tx: &WriteTx, person: &person::Model, identifier: &str, password_hash: String) -> Result<account::Model> {
    let typed = chosen_identifier(identifier)?;
    let known = || person.username.clone().or_else(|| person.email.clone());
    let identifier = if typed.is_empty() { known().unwrap_or_default() } else { typed };
    if identifier.is_empty() {
        return Err(FieldErrors::one("identifier", Problem::Required).into());
    }
    if store::by_identifier(tx, &identifier).await?.is_some() {
        return Err(FieldErrors::one("identifier", Problem::Taken).into());
    }
    let row = account::ActiveModel {
        id: Set(new_id()),
        person_id: Set(person.id),
        identifier_folded: Set(fold(&identifier)),
        identifier: Set(identifier),
        password_hash: Set(Some(password_hash)),
        disabled_at: Set(None),
        created_at: Set(tx.now),
        password_set_at: Set(Some(tx.now)),
    };
    Ok(row.insert(tx).await?)
}

/// Changes the actor's own password. Every other session of the account ends, and this one gets a new token, returned.
///
/// Somebody who came in by another way and has no password yet sets one without the old, while their session is fresh.
pub async fn change_password(db: &Db, actor: &Actor, current: String, new: NewPassword) -> Result<String> {
    let account = sessions::own_account(db.writer(), actor).await?;
    if account.password_hash.is_some() {
        sessions::prove(db, actor, "current", current, account.password_hash.clone()).await?;
    } else {
        sessions::require_fresh(actor)?;
    }
    let person = person::Entity::find_by_id(actor.person_id).one(db.writer()).await?.ok_or(Error::NotFound)?;
    password::refuse_poor(db.writer(), &person, &account.identifier, &new).await?;
    let hash = password::hash(new.0).await?;
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    throttle::refund(&tx, OWN, &actor.account_id.to_string()).await?;
    let mut account = account.into_active_model();
    account.password_hash = Set(Some(hash));
    account.password_set_at = Set(Some(tx.now));
    account.update(&tx).await?;
    sessions::end_all_but(&tx, actor.account_id, actor.session.id).await?;
    notices::service::tell_password_set(&tx, actor.person_id).await?;
    let token = sessions::renew(&tx, actor).await?;
    tx.audit("account.password_changed", "account", actor.account_id, None).await?;
    tx.commit().await?;
    Ok(token)
}

/// A person made on the command line.
#[derive(Clone, Debug)]
pub struct NewUser {
    /// What they sign in with.
    pub identifier: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Their role.
    pub role: Role,
}

/// Creates somebody from the command line: the only way in before a roster. They belong to the district, else to the school
/// that came first; a first school is made when there is none.
pub async fn create_user(db: &Db, user: NewUser, new: NewPassword) -> Result<Id> {
    password::refuse_known(&new, &[&user.given_name, &user.family_name, &user.identifier])?;
    let password_hash = password::hash(new.0).await?;
    let tx = db.begin(&Origin::default(), None).await?;
    let found = school::Entity::find()
        .filter(school::Column::Active.eq(true))
        .order_by_desc(Expr::expr(school::Column::Kind.eq(SchoolKind::District)))
        .order_by_asc(school::Column::Id)
        .one(&tx)
        .await?;
    let school_id = if let Some(school) = found {
        school.id
    } else {
        let id = new_id();
        school::ActiveModel {
            id: Set(id),
            source_id: Set(None),
            name: Set("Our school".into()),
            kind: Set(SchoolKind::District),
            time_zone: Set("UTC".into()),
            active: Set(true),
        }
        .insert(&tx)
        .await?;
        id
    };
    let person = person::ActiveModel {
        id: Set(new_id()),
        source_id: Set(None),
        school_id: Set(school_id),
        name_folded: Set(fold(&format!("{} {}", user.given_name, user.family_name))),
        given_name: Set(user.given_name),
        family_name: Set(user.family_name),
        preferred_name: Set(None),
        grade: Set(None),
        born_on: Set(None),
        home_language: Set(None),
        email: Set(None),
        username: Set(Some(user.identifier.clone())),
        active: Set(true),
    }
    .insert(&tx)
    .await?;
    person_role::ActiveModel {
        id: Set(new_id()),
        person_id: Set(person.id),
        school_id: Set(school_id),
        role: Set(user.role),
        source: Set(Source::Hand),
    }
    .insert(&tx)
    .await?;
    create_account(&tx, &person, &user.identifier, password_hash).await?;
    tx.audit("account.created", "person", person.id, None).await?;
    tx.commit().await?;
    Ok(person.id)
}

/// Sets a new password on the command line, ends every session and the second step of the account, and lifts a suspension: the
/// way back for an administrator who locked themselves out.
pub async fn reset_password(db: &Db, identifier: &str, new: NewPassword) -> Result<()> {
    password::refuse_known(&new, &[identifier])?;
    let password_hash = password::hash(new.0).await?;
    let tx = db.begin(&Origin::default(), None).await?;
    let account = store::by_identifier(&tx, identifier).await?.ok_or(Error::NotFound)?;
    let (id, person_id) = (account.id, account.person_id);
    let mut account = account.into_active_model();
    account.password_hash = Set(Some(password_hash));
    account.password_set_at = Set(Some(tx.now));
    account.disabled_at = Set(None);
    account.update(&tx).await?;
    store::end_sessions_of(&tx, id).await?;
    second_step::remove(&tx, id).await?;
    notices::service::tell_password_set(&tx, person_id).await?;
    tx.audit("account.password_reset", "account", id, None).await?;
    tx.commit().await
}
