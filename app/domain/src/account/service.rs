//! Coming in and going out: passwords, sign-in cards, sessions, the first administrator.
use super::{
    password, store, token,
    types::{Credentials, NewPassword, parse_code},
};
use crate::{
    actor::{Actor, display_name},
    db::{Db, Origin},
    entity::{account, person, person_role, school, sign_in_card},
    error::{Error, Result},
    field::{FieldErrors, LINE, Problem, Reading},
    id::{Id, new_id},
    policy,
    roster::types::{Role, SchoolKind, Source},
    text::fold,
    time::DAY_MS,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};

/// How long a printed card can be used: 30 days, in milliseconds.
pub const CARD_MS: i64 = 30 * DAY_MS;

/// Signs in with a password and returns the new session's token. The session of the browser before, if any, ends.
pub async fn sign_in(db: &Db, origin: &Origin, credentials: Credentials) -> Result<String> {
    let snapshot = db.snapshot().await?;
    let found = store::by_identifier(&snapshot, &credentials.identifier).await?;
    drop(snapshot);
    let usable = found.filter(|account| account.disabled_at.is_none());
    let stored = usable.as_ref().and_then(|account| account.password_hash.clone());
    let fits = password::fits(credentials.password, stored).await?;
    let Some(account) = usable.filter(|_| fits) else {
        return Err(FieldErrors::one("identifier", Problem::WrongCredentials).into());
    };
    let token = token::new_token();
    let tx = db.begin(origin, Some(account.person_id)).await?;
    store::end_session(&tx, origin.owner_hash.clone()).await?;
    store::open_session(&tx, token::hash(&token), account.id).await?;
    tx.audit("account.signed_in", "account", account.id, None).await?;
    tx.commit().await?;
    Ok(token)
}

/// Ends the actor's session.
pub async fn sign_out(db: &Db, actor: &Actor) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    store::end_session(&tx, actor.origin.owner_hash.clone()).await?;
    tx.audit("account.signed_out", "account", actor.account_id, None).await?;
    tx.commit().await
}

/// Takes a card's code, sets the password and signs in. Returns the session's token.
///
/// A person without an account gets one; the identifier is the roster's user name or e-mail, or the one they chose.
pub async fn use_card(db: &Db, origin: &Origin, code: &str, identifier: &str, new: NewPassword) -> Result<String> {
    let code_hash = token::hash(&parse_code(code));
    let snapshot = db.snapshot().await?;
    let unknown = || Error::from(FieldErrors::one("code", Problem::UnknownCode));
    store::live_card(&snapshot, code_hash.clone(), db.clock.now()).await?.ok_or_else(unknown)?;
    drop(snapshot);
    let password_hash = password::hash(new.0).await?;
    let tx = db.begin(origin, None).await?;
    let (card, person) = store::take_card(&tx, code_hash).await?.ok_or_else(unknown)?;
    let account_id = match store::by_person(&tx, person.id).await? {
        Some(account) => {
            if account.disabled_at.is_some() {
                return Err(unknown());
            }
            let id = account.id;
            let mut account = account.into_active_model();
            account.password_hash = Set(Some(password_hash));
            account.password_set_at = Set(Some(tx.now));
            account.update(&tx).await?;
            store::end_sessions_of(&tx, id).await?;
            id
        }
        None => create_account(&tx, &person, identifier, password_hash).await?,
    };
    let mut card = card.into_active_model();
    card.used_at = Set(Some(tx.now));
    card.update(&tx).await?;
    let token = token::new_token();
    store::open_session(&tx, token::hash(&token), account_id).await?;
    tx.audit("account.card_used", "account", account_id, None).await?;
    tx.commit().await?;
    Ok(token)
}

async fn create_account(tx: &crate::db::WriteTx, person: &person::Model, identifier: &str, password_hash: String) -> Result<Id> {
    let mut reading = Reading::default();
    let typed = reading.optional_text("identifier", identifier.trim(), LINE);
    let typed = reading.finish(Some(typed))?;
    let known = || person.username.clone().or_else(|| person.email.clone());
    let identifier = if typed.is_empty() { known().unwrap_or_default() } else { typed };
    if identifier.is_empty() {
        return Err(FieldErrors::one("identifier", Problem::Required).into());
    }
    if store::by_identifier(tx, &identifier).await?.is_some() {
        return Err(FieldErrors::one("identifier", Problem::Taken).into());
    }
    let id = new_id();
    account::ActiveModel {
        id: Set(id),
        person_id: Set(person.id),
        identifier_folded: Set(fold(&identifier)),
        identifier: Set(identifier),
        password_hash: Set(Some(password_hash)),
        disabled_at: Set(None),
        created_at: Set(tx.now),
        password_set_at: Set(Some(tx.now)),
    }
    .insert(tx)
    .await?;
    Ok(id)
}

/// A card as it is printed, once: the code itself is not kept.
#[derive(Clone, Debug)]
pub struct PrintedCard {
    /// Whose card.
    pub person_id: Id,
    /// The name on it.
    pub name: String,
    /// What they sign in as, when the roster knows.
    pub identifier: Option<String>,
    /// The code, spaced for reading.
    pub code: String,
}

/// Makes new cards for these people of the administrator's schools; earlier unused cards of theirs end.
pub async fn print_cards(db: &Db, actor: &Actor, people: &[Id]) -> Result<Vec<PrintedCard>> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = person::Entity::find()
        .filter(person::Column::Id.is_in(people.iter().copied()))
        .filter(person::Column::Active.eq(true))
        .all(&tx)
        .await?;
    if found.is_empty() {
        return Err(Error::NotFound);
    }
    let mut cards = Vec::with_capacity(found.len());
    for person in found {
        policy::manage_people(actor, person.school_id).require().map_err(|_| Error::NotFound)?;
        sign_in_card::Entity::delete_many()
            .filter(sign_in_card::Column::PersonId.eq(person.id))
            .filter(sign_in_card::Column::UsedAt.is_null())
            .exec(&tx)
            .await?;
        let code = token::new_code();
        let card = sign_in_card::ActiveModel {
            id: Set(new_id()),
            person_id: Set(person.id),
            code_hash: Set(token::hash(&code)),
            printed_by: Set(Some(actor.person_id)),
            created_at: Set(tx.now),
            ends_at: Set(tx.now + CARD_MS),
            used_at: Set(None),
        };
        sign_in_card::Entity::insert(card).exec_without_returning(&tx).await?;
        tx.audit("account.card_printed", "person", person.id, Some(person.id)).await?;
        cards.push(PrintedCard {
            person_id: person.id,
            name: display_name(person.preferred_name.as_deref(), &person.given_name, &person.family_name),
            identifier: person.username.or(person.email),
            code: token::spaced(&code),
        });
    }
    tx.commit().await?;
    cards.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(cards)
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

/// Creates somebody from the command line: the only way in before a roster. A first school is made when there is none.
pub async fn create_user(db: &Db, user: NewUser, new: NewPassword) -> Result<Id> {
    let password_hash = password::hash(new.0).await?;
    let tx = db.begin(&Origin::default(), None).await?;
    let found = school::Entity::find().filter(school::Column::Active.eq(true)).one(&tx).await?;
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

/// Sets a new password on the command line and ends every session of the account.
pub async fn reset_password(db: &Db, identifier: &str, new: NewPassword) -> Result<()> {
    let password_hash = password::hash(new.0).await?;
    let tx = db.begin(&Origin::default(), None).await?;
    let account = store::by_identifier(&tx, identifier).await?.ok_or(Error::NotFound)?;
    let id = account.id;
    let mut account = account.into_active_model();
    account.password_hash = Set(Some(password_hash));
    account.password_set_at = Set(Some(tx.now));
    account.disabled_at = Set(None);
    account.update(&tx).await?;
    store::end_sessions_of(&tx, id).await?;
    tx.audit("account.password_reset", "account", id, None).await?;
    tx.commit().await
}
