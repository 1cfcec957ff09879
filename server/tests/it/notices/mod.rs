//! Mail: what leaves, for whom, how often, and who comes in by it.
mod links;
mod outbox;
mod page;
mod smtp;

use crate::support::{Client, Page, TestApp};
use domain::{
    db::Origin,
    entity::message,
    id::Id,
    notices::{
        service,
        types::{Kind, NewMessage},
    },
    time::DAY_MS,
};
use sea_orm::EntityTrait;

const ASK: &str = "/api/account/send-link";

/// Asks for a link as the sign-in page does, and returns the page that answers.
async fn ask(browser: &mut Client, address: &str) -> Page {
    browser.get("/sign-in").await.form(ASK).set("address", address).send(browser).await
}

/// Every message there is.
async fn messages(app: &TestApp) -> Vec<message::Model> {
    message::Entity::find().all(app.db.writer()).await.unwrap()
}

/// The only message there is.
async fn message(app: &TestApp) -> message::Model {
    let mut all = messages(app).await;
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

/// Word of a changed password, which concerns a student when one is named.
fn word(to: Id, student_id: Option<Id>, now: i64) -> NewMessage {
    NewMessage { kind: Kind::PasswordSet, to, student_id, about: None, language: None, ends_at: now + 3 * DAY_MS }
}

/// Queues a mail.
async fn queue(app: &TestApp, to: Id, student_id: Option<Id>) -> Id {
    let tx = app.db.begin(&Origin::default(), None).await.unwrap();
    let id = service::queue(&tx, word(to, student_id, tx.now)).await.unwrap();
    tx.commit().await.unwrap();
    id
}
