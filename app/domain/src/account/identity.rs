//! Coming in through an identity provider of the school: OpenID Connect, as a service that never sees HTTP.
//!
//! What this module must guarantee. An account is found by issuer and subject, never by an address that changes hands. A new
//! identity becomes somebody's in two ways only: they are signed in and ask for it, or the provider surely knows their
//! address and exactly one person of the roster has it. Who comes back must be the browser that left, once, within ten
//! minutes. What somebody may do follows from the roster; nothing that a provider says adds to it. Whoever is refused
//! learns that, and nothing else.
pub mod claims;
pub mod connected;
pub mod provider;
mod store;

use super::{
    link, sessions,
    sessions::Way,
    sign_in::{FirstStep, first_step},
    store::{by_person, usable_by_id},
    throttle::{self, Limit},
    token,
};
use crate::{
    actor::Actor,
    db::{Db, Origin, WriteTx},
    entity::{account, identity_ask},
    error::Result,
    time::MINUTE_MS,
};
use claims::Claims;
use provider::{Ask, IdentityProvider, Refused};
use sea_orm::ConnectionTrait;

/// How long somebody may take at the provider: ten minutes, in milliseconds.
pub const ASK_MS: i64 = 10 * MINUTE_MS;
/// Ways begun from one address. A school is one address.
pub const BEGUN: Limit = Limit { name: "begin-identity", burst: 120, every_ms: 1_000 };
/// The longest state, code and path that are looked at, in bytes.
const LONGEST: usize = 4_096;

/// Begins a way to a provider and returns where to send the browser. With `actor` it is to connect an identity to their
/// account; without, to sign in.
pub async fn begin(
    db: &Db,
    origin: &Origin,
    provider: &dyn IdentityProvider,
    onwards: &str,
    actor: Option<&Actor>,
) -> Result<Result<String, Refused>> {
    if let Some(actor) = actor {
        sessions::require_fresh(actor)?;
    }
    if !origin.address.is_empty() {
        throttle::charge(db, BEGUN, &origin.address).await?;
    }
    let ask = Ask::of(&db.secret, &token::new_token());
    let address = match provider.address(&ask, db.clock.now()).await {
        Ok(address) => address,
        Err(refused) => return Ok(Err(refused)),
    };
    // Each press is a way of its own: a form that comes twice begins two.
    let tx = db.begin(&origin.without_form(), actor.map(|actor| actor.person_id)).await?;
    let row = identity_ask::Model {
        state_hash: token::hash(&ask.state),
        provider: provider.about().name.clone(),
        browser_hash: token::hash(&origin.browser),
        account_id: actor.map(|actor| actor.account_id),
        onwards: if onwards.len() > LONGEST { String::new() } else { onwards.to_owned() },
        ends_at: tx.now + ASK_MS,
    };
    store::insert_ask(&tx, row).await?;
    tx.commit().await?;
    Ok(Ok(address))
}

/// What a browser brings back from a provider.
#[derive(Clone, Debug, Default)]
pub struct Back {
    /// What it was sent with.
    pub state: String,
    /// What is exchanged for a token.
    pub code: Option<String>,
    /// Who says that it answers (RFC 9207), when it says so.
    pub issuer: Option<String>,
}

/// Where somebody stands who came back.
#[derive(Debug)]
pub enum Arrival {
    /// Past the first step, and on to a path.
    Came(FirstStep, String),
    /// The identity is connected with the account that asked for it.
    Connected,
    /// Not let in, and why, for the log.
    Refused(Refused),
    /// Signed in as before, but the identity was not connected.
    NotConnected(Refused),
}

/// Takes somebody who comes back from a provider.
pub async fn come_back(
    db: &Db,
    origin: &Origin,
    actor: Option<&Actor>,
    provider: &dyn IdentityProvider,
    back: Back,
) -> Result<Arrival> {
    let origin = &origin.without_form();
    if back.state.is_empty() || back.state.len() > LONGEST {
        return Ok(Arrival::Refused(Refused("no state came back")));
    }
    let tx = db.begin(origin, None).await?;
    let Some(ask) = store::take_ask(&tx, origin, &provider.about().name, &back.state).await? else {
        tx.commit().await?;
        return Ok(Arrival::Refused(Refused("the state is over, used, or another browser's")));
    };
    tx.commit().await?;
    match (ask.account_id, actor) {
        (None, _) => match sign_in(db, origin, provider, &back).await? {
            Ok(step) => Ok(Arrival::Came(step, ask.onwards)),
            Err(refused) => Ok(Arrival::Refused(refused)),
        },
        (Some(asked), Some(actor)) if actor.account_id == asked => match connect(db, actor, provider, &back).await? {
            Ok(()) => Ok(Arrival::Connected),
            Err(refused) => Ok(Arrival::NotConnected(refused)),
        },
        (Some(_), _) => Ok(Arrival::Refused(Refused("whoever began to connect is signed out"))),
    }
}

/// What the provider says of whoever came back, when it is somebody whom we let in.
async fn claims_of(db: &Db, provider: &dyn IdentityProvider, back: &Back) -> Result<Claims, Refused> {
    let about = provider.about();
    if back.issuer.as_ref().is_some_and(|issuer| *issuer != about.issuer) {
        return Err(Refused("another issuer answered"));
    }
    let code = back.code.as_deref().filter(|code| !code.is_empty() && code.len() <= LONGEST);
    let code = code.ok_or(Refused("the provider gave no code"))?;
    let claims = provider.claims(&Ask::of(&db.secret, &back.state), code, db.clock.now()).await?;
    if about.vouching.admits(&claims) { Ok(claims) } else { Err(Refused("the account is of another domain or tenant")) }
}

async fn sign_in(db: &Db, origin: &Origin, provider: &dyn IdentityProvider, back: &Back) -> Result<Result<FirstStep, Refused>> {
    let claims = match claims_of(db, provider, back).await {
        Ok(claims) => claims,
        Err(refused) => return Ok(Err(refused)),
    };
    let tx = db.begin(origin, None).await?;
    let account = match account_behind(&tx, provider, &claims).await? {
        Ok(account) => account,
        Err(refused) => return Ok(Err(refused)),
    };
    let step = if provider.about().trusts_second_step && claims.took_second_step() {
        let token = sessions::open(db, &tx, origin, &account, Way::Identity).await?;
        tx.audit("account.signed_in", "account", account.id, None).await?;
        FirstStep::In(token)
    } else {
        first_step(db, &tx, origin, &account, Way::Identity).await?
    };
    tx.commit().await?;
    Ok(Ok(step))
}

/// The account of whoever has this identity. One that is new becomes the account's whose person alone has the address.
async fn account_behind(
    tx: &WriteTx,
    provider: &dyn IdentityProvider,
    claims: &Claims,
) -> Result<Result<account::Model, Refused>> {
    let about = provider.about();
    if let Some(known) = store::identity(tx, &about.issuer, &claims.subject).await? {
        store::touch(tx, known.id).await?;
        let account = usable_by_id(tx, known.account_id).await?;
        return Ok(account.ok_or(Refused("the account is suspended, or its person has left")));
    }
    let Some(address) = about.vouching.address(claims) else {
        return Ok(Err(Refused("the identity is new and its address is not surely theirs")));
    };
    let mut people = link::store::with_address(tx, address).await?;
    let (Some(person), true) = (people.pop(), people.is_empty()) else {
        return Ok(Err(Refused("the identity is new and its address is not exactly one person's")));
    };
    if by_person(tx, person.id).await?.is_some_and(|account| account.disabled_at.is_some()) {
        return Ok(Err(Refused("the account is suspended")));
    }
    let account = link::store::account_of(tx, &person).await?;
    if !store::insert(tx, &about.issuer, &claims.subject, account.id).await? {
        return Ok(Err(Refused("the account has another identity of this issuer")));
    }
    tx.audit("account.identity_linked", "account", account.id, None).await?;
    Ok(Ok(account))
}

/// Connects an identity with the actor's account.
async fn connect(db: &Db, actor: &Actor, provider: &dyn IdentityProvider, back: &Back) -> Result<Result<(), Refused>> {
    let claims = match claims_of(db, provider, back).await {
        Ok(claims) => claims,
        Err(refused) => return Ok(Err(refused)),
    };
    let tx = db.begin(&actor.origin.without_form(), Some(actor.person_id)).await?;
    if usable_by_id(&tx, actor.account_id).await?.is_none() {
        return Ok(Err(Refused("the account is suspended")));
    }
    if !store::insert(&tx, &provider.about().issuer, &claims.subject, actor.account_id).await? {
        return Ok(Err(Refused("the identity is somebody's, or the account has another of this issuer")));
    }
    tx.audit("account.identity_connected", "account", actor.account_id, None).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Removes ways that nobody came back from.
pub async fn sweep(db: &impl ConnectionTrait, now: i64) -> Result<()> {
    store::sweep(db, now).await
}
