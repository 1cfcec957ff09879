//! Finds the session once and builds what pages and server functions see: actor, language, flash, one read snapshot.
use super::visitor::{self, Address};
use app::{
    i18n::Locale,
    request::{BROWSER_COOKIE, FLASH_COOKIE, Flash, LOCALE_COOKIE, Request as AppRequest, Services, VISIT_COOKIE},
    routes::{Rule, is_guest_door, page_rule},
};
use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::{
    account::{store, token},
    actor::{self, Actor},
    conferences::guest_door,
    db::Origin,
    records::seen,
    time::MINUTE_MS,
};
use http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts};
use std::{cell::Cell, sync::Arc};
use tower_http::request_id::RequestId;

/// Where pages begin that look at no data.
const AWAY: &str = "/sign-in/identity/";
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
                let (services, viewer) = (context.services.clone(), context.viewer().cloned());
                let stray = stray_guest(&context, &parts);
                parts.extensions.insert(context);
                let response = next.run(Request::from_parts(parts, body)).await;
                keep_seen(&services, viewer.as_deref(), show_out(&services, stray, response))
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
            let (services, viewer) = (context.services.clone(), context.viewer().cloned());
            let stray = stray_guest(&context, &parts);
            parts.extensions.insert(context);
            let response = next.run(Request::from_parts(parts, body)).await;
            keep_seen(&services, viewer.as_deref(), show_out(&services, stray, response))
        }
        Err(error) => unavailable(&error),
    }
}

/// Whether the browser holds the cookie of a guest who is none any more.
fn stray_guest(context: &AppRequest, request: &Parts) -> bool {
    let held = cookie(&request.headers, context.services.guest_cookie()).is_some();
    held && context.guest.is_none() && is_guest_door(request.uri.path())
}

/// Takes such a cookie from the browser, unless this very answer gives it a new one.
fn show_out(services: &Services, stray: bool, mut response: Response) -> Response {
    let name = services.guest_cookie();
    let given = |line: &HeaderValue| line.to_str().is_ok_and(|line| line.split_once('=').is_some_and(|(set, _)| set == name));
    if stray
        && !response.headers().get_all(header::SET_COOKIE).iter().any(given)
        && let Ok(gone) = HeaderValue::from_str(&services.cookie(name, "", "; Max-Age=0"))
    {
        response.headers_mut().append(header::SET_COOKIE, gone);
    }
    response
}

/// Puts what a successful answer showed of other people's into the log of who saw what, without waiting for it.
fn keep_seen(services: &Services, viewer: Option<&Actor>, response: Response) -> Response {
    if let Some(viewer) = viewer
        && response.status().is_success()
    {
        services.disclosures.keep(seen::rows(viewer));
    }
    response
}

async fn page_context(services: Arc<Services>, request: &Parts) -> domain::error::Result<AppRequest> {
    let origin = origin(&services, request);
    let snapshot = services.db.snapshot().await?;
    let (viewer, origin) = known_viewer(&services, &snapshot, origin, request).await?;
    let flash = if cookie(&request.headers, FLASH_COOKIE).is_some() && will_be_shown(viewer.as_ref(), request) {
        let mut owners = vec![origin.owner_hash.clone()];
        owners.extend(visit_hash(&request.headers));
        take_flash(&services, owners, request.uri.path()).await?
    } else {
        Flash::default()
    };
    // What one student typed is not for the next who signs in at the same browser.
    let foreign = viewer.as_ref().zip(flash.who).is_some_and(|(viewer, who)| viewer.person_id != who);
    let flash = if foreign { Flash { who: flash.who, ..Flash::default() } } else { flash };
    let mut context = context(services, request, origin, viewer);
    // Who comes back from a provider waits for its word: no connection is held meanwhile.
    context.snapshot = (!request.uri.path().starts_with(AWAY)).then(|| Arc::new(snapshot));
    context.flash = Arc::new(flash);
    Ok(context)
}

async fn api_context(services: Arc<Services>, request: &Parts) -> domain::error::Result<AppRequest> {
    let origin = origin(&services, request);
    let snapshot = services.db.snapshot().await?;
    let (viewer, origin) = known_viewer(&services, &snapshot, origin, request).await?;
    drop(snapshot);
    Ok(context(services, request, origin, viewer))
}

/// Whoever is known here, whose id is noted for the log.
async fn known_viewer(
    services: &Arc<Services>,
    snapshot: &domain::db::Snapshot,
    origin: Origin,
    request: &Parts,
) -> domain::error::Result<(Option<Actor>, Origin)> {
    let (viewer, origin) = load_viewer(services, snapshot, origin, request).await?;
    if let Some(viewer) = &viewer {
        tracing::Span::current().record("who", tracing::field::display(viewer.person_id));
    }
    Ok((viewer, origin))
}

/// Whoever is known here, and the request as theirs: at the door of guests by code such a guest and nobody else, everywhere
/// else whoever is signed in.
async fn load_viewer(
    services: &Arc<Services>,
    snapshot: &domain::db::Snapshot,
    mut origin: Origin,
    request: &Parts,
) -> domain::error::Result<(Option<Actor>, Origin)> {
    if !is_guest_door(request.uri.path()) {
        return Ok((load_actor(services, snapshot, &origin, request).await?, origin));
    }
    let Some(token) = cookie(&request.headers, services.guest_cookie()) else { return Ok((None, origin)) };
    let theirs = Origin { owner_hash: token::hash(token), ..origin.clone() };
    let guest = guest_door::load(snapshot, services.db.clock.now(), theirs.clone()).await?;
    if guest.is_some() {
        origin = theirs;
    }
    Ok((guest, origin))
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
        && now - actor.session.seen_at > MINUTE_MS
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

/// The request behind forms.
fn origin(services: &Services, request: &Parts) -> Origin {
    let headers = &request.headers;
    let session_hash = cookie(headers, services.session_cookie()).map(token::hash);
    let owner_hash = session_hash.or_else(|| visit_hash(headers)).unwrap_or_default();
    let request_id = request.extensions.get::<RequestId>().and_then(|id| id.header_value().to_str().ok());
    Origin {
        request_id: request_id.unwrap_or_default().to_owned(),
        owner_hash,
        form: None,
        address: request.extensions.get::<Address>().cloned().unwrap_or_default().0,
        browser: cookie(headers, BROWSER_COOKIE).map_or_else(token::new_token, str::to_owned),
        device: visitor::device(headers),
    }
}

fn visit_hash(headers: &HeaderMap) -> Option<Vec<u8>> {
    cookie(headers, VISIT_COOKIE).map(token::hash)
}

fn context(services: Arc<Services>, request: &Parts, origin: Origin, viewer: Option<Actor>) -> AppRequest {
    let headers = &request.headers;
    let at_home = viewer.as_ref().and_then(|viewer| viewer.home_language.as_deref());
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let locale = Locale::choose(cookie(headers, LOCALE_COOKIE), at_home, accepted);
    let query = request.uri.query().and_then(|query| serde_urlencoded::from_str(query).ok()).unwrap_or_default();
    let viewer = viewer.map(Arc::new);
    let is_guest = viewer.as_ref().is_some_and(|viewer| viewer.guest_of.is_some());
    let (actor, guest) = if is_guest { (None, viewer) } else { (viewer, None) };
    AppRequest {
        services,
        actor,
        guest,
        snapshot: None,
        origin,
        visit_hash: visit_hash(headers),
        locale,
        path: request.uri.path().to_owned(),
        query: Arc::new(query),
        flash: Arc::new(Flash::default()),
    }
}

/// Whether the page itself is shown, and with it what waits for it. Who is sent to sign in first finds it there afterwards.
fn will_be_shown(viewer: Option<&Actor>, request: &Parts) -> bool {
    let rule = request.extensions.get::<MatchedPath>().and_then(|route| page_rule(route.as_str()));
    viewer.is_some() || rule == Some(Rule::Anyone)
}

/// The context of a page that stands in for an answer without words: whoever asks, in their language.
pub fn bare(services: Arc<Services>, request: &Parts) -> AppRequest {
    context(services, request, Origin::default(), None)
}

async fn take_flash(services: &Services, owners: Vec<Vec<u8>>, path: &str) -> domain::error::Result<Flash> {
    for owner in owners {
        if let Some(body) = store::take_flash(&services.db, owner, path).await? {
            return Ok(serde_json::from_str(&body).unwrap_or_default());
        }
    }
    Ok(Flash::default())
}

/// The words are put in by [`super::refusal`].
fn unavailable(error: &domain::error::Error) -> Response {
    tracing::error!(%error, "the request context could not be built");
    StatusCode::SERVICE_UNAVAILABLE.into_response()
}
