//! The identities that open one's account: what is shown of them, and how one is ended.
use super::{provider::Providers, store};
use crate::{
    account::sessions,
    actor::Actor,
    db::Db,
    error::{Error, Obstacle, Result},
    id::Id,
};
use sea_orm::ConnectionTrait;

/// An identity, as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connected {
    /// Its id.
    pub id: Id,
    /// The provider's name on buttons, or the issuer's address when it is no longer configured.
    pub label: String,
    /// The issuer.
    pub issuer: String,
    /// Since when, UTC milliseconds.
    pub created_at: i64,
    /// The last time it was used, UTC milliseconds.
    pub last_at: i64,
}

/// The identities of the actor's account.
pub async fn list(db: &impl ConnectionTrait, actor: &Actor, providers: &Providers) -> Result<Vec<Connected>> {
    let label = |issuer: &str| {
        let found = providers.all().iter().find(|provider| provider.about().issuer == issuer);
        found.map_or_else(|| issuer.to_owned(), |provider| provider.about().label.clone())
    };
    let rows = store::of_account(db, actor.account_id).await?;
    let shown = rows.into_iter().map(|row| Connected {
        id: row.id,
        label: label(&row.issuer),
        issuer: row.issuer,
        created_at: row.created_at,
        last_at: row.last_at,
    });
    Ok(shown.collect())
}

/// Ends one of the actor's identities, unless it is the only way in that is left. Another person's does not exist.
pub async fn disconnect(db: &Db, actor: &Actor, id: Id) -> Result<()> {
    sessions::require_fresh(actor)?;
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let other_way = store::has_other_way(&tx, actor.account_id, id).await?;
    if !store::delete(&tx, actor.account_id, id).await? {
        return Err(Error::NotFound);
    }
    if !other_way {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    tx.audit("account.identity_disconnected", "account", actor.account_id, None).await?;
    tx.commit().await
}
