//! What waits between two requests: typed text behind a sign-in, and the answer to a form that is sent twice.
use crate::support::{Client, Engine, TestApp, World, both};
use domain::entity::{account, flash, session};
use http::StatusCode;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};

const START: &str = "/api/goals/start";
const SIGN_IN: &str = "/api/account/sign-in";
const PASSWORD: &str = "correct horse battery";
const KEY: &str = "0123456789abcdef0123456789abcdef";
const TEXT: &str = "Written while the session ended";

/// A browser in which a student wrote a goal until the session ended and then sent it.
async fn too_late(app: &TestApp, world: &World, who: &str) -> Client {
    let mut browser = world.client(app, who).await;
    let form = browser.get("/goals/new").await.form(START).set("title", TEXT).set("kind", "academic");
    session::Entity::delete_many().exec(app.db.writer()).await.unwrap();
    let page = form.send(&mut browser).await;
    assert!(page.offers(SIGN_IN), "{}", page.words());
    browser
}

async fn give_password(app: &TestApp, who: &str) {
    let hash = domain::account::password::hash(PASSWORD.into()).await.unwrap();
    let found = account::Entity::find().filter(account::Column::Identifier.eq(who)).one(app.db.writer()).await;
    let mut row = found.unwrap().unwrap().into_active_model();
    row.password_hash = Set(Some(hash));
    row.update(app.db.writer()).await.unwrap();
}

both! {
    async fn text_waits_through_looks_and_wrong_passwords(app: TestApp) {
        let world = app.world().await;
        for forgets_its_session in [false, true] {
            let mut browser = too_late(&app, &world, "amina").await;
            give_password(&app, "amina").await;
            if forgets_its_session {
                browser.cookies.remove("waymark");
            }
            let look = browser.get("/goals/new").await;
            assert_eq!(look.location(), "/sign-in?onwards=%2Fgoals%2Fnew", "a look does not take what waits");
            let form = |password| [("identifier", "amina"), ("password", password), ("onwards", "/goals/new"), ("_return", "/sign-in")];
            for wrong in ["wrong wrong wrong", "wrong again again"] {
                assert!(browser.submit(SIGN_IN, &form(wrong)).await.says("do not match"));
            }
            let page = browser.submit(SIGN_IN, &form(PASSWORD)).await;
            assert_eq!(page.attribute("input[name=title]", "value").as_deref(), Some(TEXT), "{}", page.words());
            assert!(page.says("Nothing is lost"));
            assert!(!browser.cookies.contains_key("waymark-flash"), "nothing waits any more");
            assert!(!browser.get("/goals/new").await.body.contains(TEXT), "it is shown once");
        }
    }

    async fn what_one_student_typed_is_not_shown_to_the_next(app: TestApp) {
        let world = app.world().await;
        let mut browser = too_late(&app, &world, "amina").await;
        browser.cookies.extend(world.client(&app, "bilal").await.cookies);
        let page = browser.get("/goals/new").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.body.contains(TEXT) && !page.says("Nothing is lost"), "{}", page.words());
        assert!(flash::Entity::find().all(app.db.writer()).await.unwrap().is_empty(), "it is gone for good");
        let mut browser = too_late(&app, &world, "amina").await;
        browser.cookies.extend(world.client(&app, "amina").await.cookies);
        assert!(browser.get("/goals/new").await.body.contains(TEXT), "its writer finds it");
    }

    async fn little_is_kept_for_strangers_and_everything_for_who_was_signed_in(app: TestApp) {
        let world = app.world().await;
        let long = "x".repeat(300_000);
        let form = [("title", long.as_str()), ("kind", "academic"), ("_return", "/goals/new")];
        let mut stranger = app.anonymous();
        assert_eq!(stranger.post(START, &form).await.status, StatusCode::SEE_OTHER);
        let kept: usize = flash::Entity::find().all(app.db.writer()).await.unwrap().iter().map(|row| row.body.len()).sum();
        assert!(kept < 8 * 1024, "{kept} bytes for a stranger");
        let mut late = world.client(&app, "amina").await;
        session::Entity::delete_many().exec(app.db.writer()).await.unwrap();
        late.post(START, &form).await;
        late.cookies.extend(world.client(&app, "amina").await.cookies);
        assert!(late.get("/goals/new").await.body.contains(&long), "nothing that was typed is lost");
    }

    async fn a_form_sent_twice_tells_of_what_waits_twice(app: TestApp) {
        let world = app.world().await;
        let (mut first, id) = (world.client(&app, "admin").await, world.id("amina").to_string());
        let mut second = first.clone();
        let form = [("whom", "person"), ("id", id.as_str()), ("_key", KEY), ("_return", "/people")];
        assert_eq!(first.post("/api/people/print-cards", &form).await.location(), "/people/cards");
        let again = second.post("/api/people/print-cards", &form).await;
        assert_eq!(again.location(), "/people/cards");
        assert!(again.set_cookie("waymark-flash").is_some(), "the browser may never have heard the first answer");
        assert_eq!(second.get("/people/cards").await.texts(".sheet-code").len(), 1);
        let third = first.post("/api/people/print-cards", &form).await;
        assert!(third.set_cookie("waymark-flash").is_none(), "nothing waits any more");
    }

    async fn a_card_form_sent_twice_ends_at_the_way_in(app: TestApp) {
        let world = app.world().await;
        let mut admin = world.client(&app, "admin").await;
        let id = world.id("amina").to_string();
        let sheet = admin.submit("/api/people/print-cards", &[("whom", "person"), ("id", &id), ("_return", "/people")]).await;
        let code = sheet.texts(".sheet-code").pop().expect("a code");
        let form = [("code", code.as_str()), ("password", PASSWORD), ("again", PASSWORD), ("_key", KEY), ("_return", "/sign-in/card")];
        let mut first = app.anonymous();
        let mut second = first.clone();
        assert!(first.submit("/api/account/use-card", &form).await.says("Amina"));
        let again = second.post("/api/account/use-card", &form).await;
        assert_eq!((again.status, again.location().as_str()), (StatusCode::SEE_OTHER, "/"), "no error for what was done");
        assert_eq!(second.get("/").await.location(), "/sign-in", "the session went with the first answer");
        assert_eq!(second.get("/sign-in").await.texts(".error-summary").len(), 0);
        assert_eq!(second.submit("/api/account/use-card", &[&form[..3], &form[4..]].concat()).await.texts(".error-summary").len(), 1);
    }
}
