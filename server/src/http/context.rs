//! Finds the session once and builds what pages and server functions see: actor, language, flash, one read snapshot.
use app::{
    i18n::Locale,
    request::{FLASH_COOKIE, Flash, LOCALE_COOKIE, Request as AppRequest, Services},
};
use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::{
    account::{store, token},
    actor::{self, Actor},
    db::Origin,
    time::MINUTE_MS,
};
use http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts};
use std::{cell::Cell, sync::Arc};
use tower_http::request_id::RequestId;

/// The cookie of a browser that nobody has signed in with: its flash is kept under it.
pub const VISIT_COOKIE: &str = "waymark-visit";
/// Statements a page sent, in demos and tests.
const STATEMENTS_HEADER: &str = "x-waymark-statements";

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).find_map(|line| {
        line.split(';').find_map(|pair| pair.trim().split_once('=').filter(|(key, _)| *key == name).map(|(_, value)| value))
    })
}

/// The context of a page: opens the snapshot, loads the actor, and takes the flash when one waits.
pub async fn for_page(State(services): State<Arc<Services>>, request: Request, next: Next) -> Response {
    let demo = services.demo;
    let run = async move {
        let (mut parts, body) = request.into_parts();
        match page_context(services, &parts).await {
            Ok(context) => {
                parts.extensions.insert(context);
                next.run(Request::from_parts(parts, body)).await
            }
            Err(error) => unavailable(&error),
        }
    };
    if !demo {
        return run.await;
    }
    domain::db::STATEMENTS
        .scope(Cell::new(0), async {
            let mut response = run.await;
            let count = domain::db::STATEMENTS.with(Cell::get);
            response.headers_mut().insert(STATEMENTS_HEADER, HeaderValue::from(count));
            response
        })
        .await
}

/// The context of a server function: the actor, loaded from a snapshot that is closed again before anything is written.
pub async fn for_api(State(services): State<Arc<Services>>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    match api_context(services, &parts).await {
        Ok(context) => {
            parts.extensions.insert(context);
            next.run(Request::from_parts(parts, body)).await
        }
        Err(error) => unavailable(&error),
    }
}

async fn page_context(services: Arc<Services>, request: &Parts) -> domain::error::Result<AppRequest> {
    let (origin, visit_hash) = origin(&services, request);
    let snapshot = services.db.snapshot().await?;
    let actor = load_actor(&services, &snapshot, &origin, request).await?;
    let flash = if cookie(&request.headers, FLASH_COOKIE).is_some() {
        let mut owners = vec![origin.owner_hash.clone()];
        owners.extend(visit_hash);
        take_flash(&services, owners, request.uri.path()).await?
    } else {
        Flash::default()
    };
    let mut context = context(services, request, origin, actor);
    context.snapshot = Some(Arc::new(snapshot));
    context.flash = Arc::new(flash);
    Ok(context)
}

async fn api_context(services: Arc<Services>, request: &Parts) -> domain::error::Result<AppRequest> {
    let (origin, _) = origin(&services, request);
    let snapshot = services.db.snapshot().await?;
    let actor = load_actor(&services, &snapshot, &origin, request).await?;
    drop(snapshot);
    Ok(context(services, request, origin, actor))
}

async fn load_actor(
    services: &Arc<Services>,
    snapshot: &domain::db::Snapshot,
    origin: &Origin,
    request: &Parts,
) -> domain::error::Result<Option<Actor>> {
    if cookie(&request.headers, services.session_cookie()).is_none() {
        return Ok(None);
    }
    let now = services.db.clock.now();
    let actor = actor::load(snapshot, now, origin.clone()).await?;
    if let Some(actor) = &actor
        && now - actor.session_seen_at > MINUTE_MS
    {
        let (services, hash) = (services.clone(), origin.owner_hash.clone());
        tokio::spawn(async move {
            if let Err(error) = store::touch_session(services.db.writer(), hash, now).await {
                tracing::warn!(%error, "a session could not be touched");
            }
        });
    }
    Ok(actor)
}

/// The request behind forms, and the hash of the visit cookie when there is one.
fn origin(services: &Services, request: &Parts) -> (Origin, Option<Vec<u8>>) {
    let headers = &request.headers;
    let visit = cookie(headers, VISIT_COOKIE).map(token::hash);
    let owner_hash = cookie(headers, services.session_cookie()).map(token::hash).or_else(|| visit.clone()).unwrap_or_default();
    let request_id = request.extensions.get::<RequestId>().and_then(|id| id.header_value().to_str().ok());
    (Origin { request_id: request_id.unwrap_or_default().to_owned(), owner_hash, form: None }, visit)
}

fn context(services: Arc<Services>, request: &Parts, origin: Origin, actor: Option<Actor>) -> AppRequest {
    let headers = &request.headers;
    let at_home = actor.as_ref().and_then(|actor| actor.home_language.as_deref());
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let locale = Locale::choose(cookie(headers, LOCALE_COOKIE), at_home, accepted);
    let query = request.uri.query().and_then(|query| serde_urlencoded::from_str(query).ok()).unwrap_or_default();
    AppRequest {
        services,
        actor: actor.map(Arc::new),
        snapshot: None,
        origin,
        locale,
        path: request.uri.path().to_owned(),
        query: Arc::new(query),
        flash: Arc::new(Flash::default()),
    }
}

async fn take_flash(services: &Services, owners: Vec<Vec<u8>>, path: &str) -> domain::error::Result<Flash> {
    for owner in owners {
        if let Some(body) = store::take_flash(&services.db, owner, path).await? {
            return Ok(serde_json::from_str(&body).unwrap_or_default());
        }
    }
    Ok(Flash::default())
}

fn unavailable(error: &domain::error::Error) -> Response {
    tracing::error!(%error, "the request context could not be built");
    let mut response =
        (StatusCode::SERVICE_UNAVAILABLE, "Very busy right now. Please try again in a few seconds.").into_response();
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    response
}
