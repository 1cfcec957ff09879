//! What the door keeps between two requests: the answer to a form, and the flash.
use super::answer::Answer;
use app::{
    error::ErrorKind,
    request::{FLASH_COOKIE, Flash, Request as AppRequest},
};
use axum::{body::Bytes, response::Response};
use domain::{account::store, entity::idempotency};
use http::{HeaderValue, header};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};
use std::time::Duration;

/// How often, and how far apart, the second of two equal forms looks for the answer to the first: two seconds in all.
const LOOKS: u32 = 80;
const BETWEEN_LOOKS: Duration = Duration::from_millis(25);

/// Makes a form that was sent twice answer as it did at first.
///
/// A success is stored under the form's key; a form whose work is done already gets the stored answer.
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
        Err(error) if error.kind == ErrorKind::AlreadyDone => {
            let body = stored_answer(context, &form.key).await.unwrap_or_else(|| "{}".to_owned());
            Answer { result: Ok(Bytes::from(body)), headers: answer.headers }
        }
        Err(_) => answer,
    }
}

/// The answer to a form whose work is done. It is stored right after the work: who sent the form twice at once waits for it.
async fn stored_answer(context: &AppRequest, key: &str) -> Option<String> {
    let id = (context.origin.owner_hash.clone(), key.to_owned());
    for _ in 0..LOOKS {
        let found = idempotency::Entity::find_by_id(id.clone()).one(context.services.db.writer()).await.ok()??;
        if found.answer.is_some() {
            return found.answer;
        }
        tokio::time::sleep(BETWEEN_LOOKS).await;
    }
    None
}

/// Stores a flash for the page at `to`, and tells the browser to ask for it.
pub async fn flash(context: &AppRequest, owner: Vec<u8>, to: &str, flash: &Flash, response: &mut Response) {
    let path = to.split(['?', '#']).next().unwrap_or(to);
    let body = serde_json::to_string(flash).unwrap_or_default();
    let stored = store::leave_flash(&context.services.db, owner, path, body).await;
    match stored {
        Ok(()) => set_cookie(context, response, FLASH_COOKIE, "1"),
        Err(error) => tracing::warn!(%error, "a flash could not be stored"),
    }
}

/// Sets a cookie of this browser session.
pub fn set_cookie(context: &AppRequest, response: &mut Response, name: &str, value: &str) {
    if let Ok(cookie) = HeaderValue::from_str(&context.services.cookie(name, value, "")) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
