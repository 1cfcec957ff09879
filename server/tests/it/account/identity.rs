//! Coming in through a school account: an issuer on loopback, honest and otherwise.
mod coming_in;
mod connecting;
mod forging;
mod second_step;

use crate::support::{Client, Page, TestApp, World, identity::Issuer};
use domain::{
    account::identity::provider::About,
    entity::{account, identity, person, session},
};
use http::StatusCode;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::{Value, json};

const BEGIN: &str = "/api/account/begin-identity";
const CONNECT: &str = "/api/account/connect-identity";
const DISCONNECT: &str = "/api/account/disconnect-identity";
/// What everybody is told who is not let in.
const REFUSED: &str = "We could not sign you in that way";

/// An issuer, and a browser at a node that is set up with it.
async fn school(app: &TestApp) -> (Issuer, Client) {
    school_with(app, |_| ()).await
}

async fn school_with(app: &TestApp, change: impl FnOnce(&mut About)) -> (Issuer, Client) {
    let issuer = Issuer::start(&app.clock).await;
    let providers = issuer.provider(change);
    let browser = app.elsewhere(|services| services.identity = providers);
    (issuer, browser)
}

/// Presses the button on the sign-in page, and returns where it leads.
async fn begin(browser: &mut Client) -> String {
    let form = browser.get("/sign-in?onwards=/conferences").await.form(BEGIN);
    let fields: Vec<(&str, &str)> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let answer = browser.post(BEGIN, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.location()
}

/// Signs in at the issuer and comes back: the answer to that.
async fn come_in(issuer: &Issuer, browser: &mut Client) -> Page {
    let address = begin(browser).await;
    browser.get(&issuer.visited(&address)).await
}

/// Follows an answer that must lead somewhere.
#[track_caller]
fn leads(answer: &Page, to: &str) {
    assert_eq!((answer.status, answer.location().as_str()), (StatusCode::SEE_OTHER, to), "{}", answer.words());
}

fn ga() -> Value {
    json!({ "sub": "s-1", "email": "GA@family.example", "email_verified": true })
}

async fn identities(app: &TestApp) -> Vec<identity::Model> {
    identity::Entity::find().all(app.db.writer()).await.unwrap()
}

async fn account_of(app: &TestApp, world: &World, who: &str) -> Option<account::Model> {
    account::Entity::find().filter(account::Column::PersonId.eq(world.id(who))).one(app.db.writer()).await.unwrap()
}

async fn sessions(app: &TestApp) -> Vec<session::Model> {
    session::Entity::find().all(app.db.writer()).await.unwrap()
}

/// Changes what the roster says of somebody.
async fn change_person(app: &TestApp, world: &World, who: &str, change: impl FnOnce(&mut person::ActiveModel)) {
    let found = person::Entity::find_by_id(world.id(who)).one(app.db.writer()).await.unwrap().unwrap();
    let mut row = found.into_active_model();
    change(&mut row);
    row.update(app.db.writer()).await.unwrap();
}

/// Suspends somebody who has an account.
async fn suspend(app: &TestApp, world: &World, who: &str) {
    let mut row = account_of(app, world, who).await.unwrap().into_active_model();
    row.disabled_at = Set(Some(app.clock.now()));
    row.update(app.db.writer()).await.unwrap();
}
