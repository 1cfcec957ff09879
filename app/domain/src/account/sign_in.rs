//! Coming in with a password.
//!
//! What this module must guarantee: a name that nobody has is answered like one that somebody has, in words and in time;
//! whoever guesses is slowed down; and nobody who guesses keeps the account's owner out of a browser that they used before.
use super::{
    password, second_step,
    sessions::{self, Way},
    store, throttle,
    throttle::{ADDRESS, FAMILIAR, Limit, STRANGER},
    types::Credentials,
};
use crate::{
    db::{Db, Origin, WriteTx},
    entity::{account, familiar},
    error::{Error, Result},
    field::{FieldErrors, Problem},
    id::Id,
    text::fold,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};

/// A try that was counted before any work is done for it.
struct Try {
    account: Option<account::Model>,
    /// The bucket it was counted in.
    limit: Limit,
    who: String,
    /// Whether the browser was used for this account before.
    familiar: bool,
    /// Milliseconds that the address has to wait, when it has guessed too often. Somebody who signed in from here before
    /// still gets in, and is told nothing else than the others when the password is wrong.
    address_waits: i64,
}

/// What a right password leads to.
#[derive(Debug)]
pub enum FirstStep {
    /// In: the session's token.
    In(String),
    /// On to the second step, in the same browser.
    AskSecond,
}

/// Signs in with a password. The session of the browser before, if any, ends.
pub async fn sign_in(db: &Db, origin: &Origin, credentials: Credentials) -> Result<FirstStep> {
    let origin = &origin.without_form();
    let tried = Try::begin(db, origin, &credentials.identifier).await?;
    let stored = tried.account.as_ref().and_then(|account| account.password_hash.clone());
    let fits = match password::fits(credentials.password.clone(), stored.clone()).await {
        Ok(fits) => fits,
        Err(busy) => {
            tried.give_back(db).await?;
            return Err(busy);
        }
    };
    if !fits {
        return Err(tried.failed(db, origin).await?);
    }
    let renewed = match stored {
        Some(stored) if password::is_outdated(&stored) => Some(password::hash(credentials.password).await?),
        _ => None,
    };
    let Some(account) = tried.account else { return Err(Error::Internal("a password fitted nobody".into())) };
    let tx = db.begin(origin, Some(account.person_id)).await?;
    throttle::refund(&tx, tried.limit, &tried.who).await?;
    if let Some(hash) = renewed {
        let mut account = account.clone().into_active_model();
        account.password_hash = Set(Some(hash));
        account.update(&tx).await?;
    }
    let step = first_step(db, &tx, origin, &account, Way::Password).await?;
    tx.commit().await?;
    Ok(step)
}

/// Opens the session of somebody whose first step was right, or lets the browser wait for the second.
pub async fn first_step(db: &Db, tx: &WriteTx, origin: &Origin, account: &account::Model, way: Way) -> Result<FirstStep> {
    if second_step::is_set(tx, account.id).await? {
        second_step::ask(tx, origin, account.id, way).await?;
        return Ok(FirstStep::AskSecond);
    }
    Ok(FirstStep::In(let_in(db, tx, origin, account, way).await?))
}

/// Opens the session of somebody who has taken every step. Returns its token.
pub(super) async fn let_in(db: &Db, tx: &WriteTx, origin: &Origin, account: &account::Model, way: Way) -> Result<String> {
    let token = sessions::open(db, tx, origin, account, way).await?;
    tx.audit("account.signed_in", "account", account.id, None).await?;
    Ok(token)
}

impl Try {
    async fn begin(db: &Db, origin: &Origin, identifier: &str) -> Result<Self> {
        let tx = db.begin(origin, None).await?;
        let account = store::usable(&tx, identifier).await?;
        let account_id = account.as_ref().map_or(Id::nil(), |account| account.id);
        let known = familiar::Entity::find()
            .filter(familiar::Column::AccountId.eq(account_id))
            .filter(familiar::Column::Mark.is_in(origin.marks(db)))
            .all(&tx)
            .await?;
        let familiar = origin.browser_mark(db).is_some_and(|mark| known.iter().any(|row| row.mark == mark));
        let (limit, who) =
            if familiar { (FAMILIAR, format!("{account_id} {}", origin.browser)) } else { (STRANGER, fold(identifier)) };
        throttle::take(&tx, limit, &who).await?;
        let address_waits = if familiar || origin.address.is_empty() {
            0
        } else {
            throttle::wait(&tx, &tx.secret, ADDRESS, &origin.address, tx.now).await?
        };
        tx.commit().await?;
        if address_waits > 0 && known.is_empty() {
            password::pause().await;
            return Err(throttle::too_many(address_waits));
        }
        Ok(Self { account, limit, who, familiar, address_waits })
    }

    /// Counts a wrong password against the address, and says what to answer.
    async fn failed(self, db: &Db, origin: &Origin) -> Result<Error> {
        if !self.familiar && !origin.address.is_empty() {
            match throttle::charge(db, ADDRESS, &origin.address).await {
                Ok(()) | Err(Error::TooMany { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(if self.address_waits > 0 {
            throttle::too_many(self.address_waits)
        } else {
            FieldErrors::one("identifier", Problem::WrongCredentials).into()
        })
    }

    /// A try for which there was no time does not count.
    async fn give_back(&self, db: &Db) -> Result<()> {
        let tx = db.begin(&Origin::default(), None).await?;
        throttle::refund(&tx, self.limit, &self.who).await?;
        tx.commit().await
    }
}
