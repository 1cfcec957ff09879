//! What the door keeps between two requests: the answer to a form, and the flash.
use super::answer::Answer;
use app::{
    done::Done,
    error::{AppError, ErrorKind},
    request::{FLASH_COOKIE, Flash, Request as AppRequest},
};
use axum::{body::Bytes, response::Response};
use domain::{
    account::store,
    db::FormKey,
    entity::{flash, idempotency},
};
use http::{HeaderMap, HeaderValue, header};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
use std::time::Duration;

/// How often, and how far apart, the second of two equal forms looks for the answer to the first: two seconds in all.
const LOOKS: u32 = 80;
const BETWEEN_LOOKS: Duration = Duration::from_millis(25);

/// Makes a form that was sent twice answer as it did at first.
///
/// A success is stored under the form's key; a form whose work is done already gets the stored answer. So does one that
/// was refused because of what it did itself the first time, such as a sign-in card that is used now.
pub async fn once(context: &AppRequest, answer: Answer) -> Answer {
    let Some(form) = &context.origin.form else { return answer };
    let db = context.services.db.writer();
    match &answer.result {
        Ok(body) => {
            let stored = idempotency::Entity::update_many()
                .col_expr(idempotency::Column::Answer, Expr::value(String::from_utf8_lossy(body).into_owned()))
                .filter(idempotency::Column::OwnerHash.eq(context.origin.owner_hash.clone()))
                .filter(idempotency::Column::Key.eq(form.key.clone()))
                .exec(db)
                .await;
            if let Err(error) = stored {
                tracing::warn!(%error, "the answer to a form could not be stored");
            }
            answer
        }
        Err(error) => match replay(context, form, error).await {
            Some(body) => Answer { headers: with_flash(context, &body, answer.headers).await, result: Ok(Bytes::from(body)) },
            None => answer,
        },
    }
}

/// The first answer to a form that was sent before.
async fn replay(context: &AppRequest, form: &FormKey, error: &AppError) -> Option<String> {
    if error.kind == ErrorKind::AlreadyDone {
        return Some(stored_answer(context, &form.key).await.unwrap_or_else(|| "{}".to_owned()));
    }
    let row = kept(context, &form.key).await?;
    if row.path == form.path && row.body_hash == form.body_hash { stored_answer(context, &form.key).await } else { None }
}

/// The first answer told the browser that a flash waits, and the browser may never have heard it.
async fn with_flash(context: &AppRequest, body: &str, mut headers: HeaderMap) -> HeaderMap {
    let to = serde_json::from_str::<Done>(body).ok().and_then(|done| done.to).unwrap_or_default();
    let key = (context.origin.owner_hash.clone(), path_of(&to).to_owned());
    let waits = flash::Entity::find_by_id(key).one(context.services.db.writer()).await.is_ok_and(|found| found.is_some());
    if waits && let Ok(cookie) = HeaderValue::from_str(&context.services.cookie(FLASH_COOKIE, "1", "")) {
        headers.append(header::SET_COOKIE, cookie);
    }
    headers
}

async fn kept(context: &AppRequest, key: &str) -> Option<idempotency::Model> {
    let id = (context.origin.owner_hash.clone(), key.to_owned());
    idempotency::Entity::find_by_id(id).one(context.services.db.writer()).await.ok().flatten()
}

/// The answer to a form whose work is done. It is stored right after the work: who sent the form twice at once waits for it.
async fn stored_answer(context: &AppRequest, key: &str) -> Option<String> {
    for _ in 0..LOOKS {
        let found = kept(context, key).await?;
        if found.answer.is_some() {
            return found.answer;
        }
        tokio::time::sleep(BETWEEN_LOOKS).await;
    }
    None
}

/// Stores a flash for the page at `to`, and tells the browser to ask for it.
pub async fn flash(context: &AppRequest, owner: Vec<u8>, to: &str, flash: &Flash, response: &mut Response) {
    let body = serde_json::to_string(flash).unwrap_or_default();
    let stored = store::leave_flash(&context.services.db, owner, path_of(to), body).await;
    match stored {
        Ok(()) => set_cookie(context, response, FLASH_COOKIE, "1"),
        Err(error) => tracing::warn!(%error, "a flash could not be stored"),
    }
}

/// A flash waits for a page, whatever its query.
fn path_of(to: &str) -> &str {
    to.split(['?', '#']).next().unwrap_or(to)
}

/// Sets a cookie of this browser session.
pub fn set_cookie(context: &AppRequest, response: &mut Response, name: &str, value: &str) {
    if let Ok(cookie) = HeaderValue::from_str(&context.services.cookie(name, value, "")) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
