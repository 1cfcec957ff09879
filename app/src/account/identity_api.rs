//! Server functions of school accounts.
use crate::{done::Done, error::AppError};
use leptos::prelude::*;

/// Sends the browser to an identity provider, to sign in.
#[server(prefix = "/api", endpoint = "account/begin-identity")]
pub async fn begin_identity(#[server(default)] provider: String, #[server(default)] onwards: String) -> Result<Done, AppError> {
    use crate::request;
    use domain::field::Problem;
    let onwards = if request::is_ours(&onwards) { onwards } else { "/".to_owned() };
    away(&provider, &onwards, None, Problem::IdentityRefused).await
}

/// Sends the browser to an identity provider, to connect an account there with one's own here.
#[server(prefix = "/api", endpoint = "account/connect-identity")]
pub async fn connect_identity(#[server(default)] provider: String) -> Result<Done, AppError> {
    use crate::request;
    use domain::field::Problem;
    let actor = request::actor()?;
    away(&provider, "/settings", Some(actor.as_ref()), Problem::IdentityNotConnected).await
}

/// Ends one of one's own connections.
#[server(prefix = "/api", endpoint = "account/disconnect-identity")]
pub async fn disconnect_identity(#[server(default)] id: String) -> Result<Done, AppError> {
    use crate::{done::Toast, error::ErrorKind, request};
    let id = domain::id::parse_id(&id).ok_or_else(|| AppError::of(ErrorKind::NotFound))?;
    domain::account::identity::connected::disconnect(&request::services()?.db, request::actor()?.as_ref(), id).await?;
    Ok(Done::to("/settings").saying(Toast::IdentityDisconnected))
}

/// Off to a provider; when it cannot be reached, a problem of the form.
#[cfg(feature = "ssr")]
async fn away(
    name: &str,
    onwards: &str,
    actor: Option<&domain::actor::Actor>,
    problem: domain::field::Problem,
) -> Result<Done, AppError> {
    use crate::{error::ErrorKind, request};
    use domain::{account::identity, field::FieldErrors};
    let request = request::current()?;
    let services = &request.services;
    let provider = services.identity.find(name).ok_or_else(|| AppError::of(ErrorKind::NotFound))?;
    request.keep_browser();
    match identity::begin(&services.db, &request.origin, provider.as_ref(), onwards, actor).await? {
        Ok(address) => Ok(Done::away(address)),
        Err(refused) => {
            tracing::warn!(provider = name, reason = %refused, "nobody could be sent to an identity provider");
            Err(FieldErrors::one("identity", problem).into())
        }
    }
}
