//! Connecting a school account from the settings, and ending that.
use super::{CONNECT, DISCONNECT, come_in, identities, leads, school};
use crate::support::{Client, Digest, Engine, TestApp, both, changed, identity::Issuer};
use domain::{account::service, account::types::NewPassword, time::MINUTE_MS};
use http::StatusCode;
use serde_json::json;

/// The browser of somebody who is signed in, at the node of another.
async fn at(app: &TestApp, world: &crate::support::World, node: &Client, who: &str) -> Client {
    let mut browser = node.clone();
    browser.cookies = world.client(app, who).await.cookies;
    browser
}

async fn connect(issuer: &Issuer, browser: &mut Client) -> crate::support::Page {
    let form = browser.get("/settings").await.form(CONNECT);
    let fields: Vec<(&str, &str)> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let away = browser.post(CONNECT, &fields).await;
    browser.get(&issuer.visited(&away.location())).await
}

both! {
    async fn can_connect_from_the_settings_and_come_in_with_it(app: TestApp) {
        let world = app.world().await;
        let (issuer, node) = school(&app).await;
        // A student without an address, and a provider that vouches for none.
        issuer.knows(json!({ "sub": "amina-7" }));
        leads(&come_in(&issuer, &mut node.clone()).await, "/sign-in");
        let mut amina = at(&app, &world, &node, "amina").await;
        leads(&connect(&issuer, &mut amina).await, "/settings");
        let page = amina.get("/settings").await;
        assert!(page.says("You can sign in with that account now") && page.says("Willow") && !page.offers(CONNECT));
        let mut later = node.clone();
        leads(&come_in(&issuer, &mut later).await, "/conferences");
        assert!(later.get("/").await.says("Amina"));
        // It is hers: somebody else cannot have it too.
        let mut chen = at(&app, &world, &node, "chen").await;
        let digest = Digest::of(&app).await;
        leads(&connect(&issuer, &mut chen).await, "/settings");
        let before = digest.read(&app).await;
        let page = chen.get("/settings").await;
        assert!(page.says("We could not connect that account") && page.offers(CONNECT));
        assert_eq!(identities(&app).await.len(), 1);
        assert_eq!(changed(&before, &digest.read(&app).await), ["flash"]);
    }

    async fn connecting_asks_for_a_fresh_session_and_for_the_one_that_began(app: TestApp) {
        let world = app.world().await;
        let (issuer, node) = school(&app).await;
        issuer.knows(json!({ "sub": "amina-7" }));
        let mut amina = at(&app, &world, &node, "amina").await;
        let form = amina.get("/settings").await.form(CONNECT);
        let away = amina.post(CONNECT, &[("provider", form.value("provider").unwrap())]).await;
        let back = issuer.visited(&away.location());
        // In the same browser somebody else signed in meanwhile.
        let hers = amina.cookies.clone();
        amina.cookies.insert("waymark".into(), world.client(&app, "chen").await.cookies["waymark"].clone());
        leads(&amina.get(&back).await, "/sign-in");
        amina.cookies = hers;
        leads(&amina.get(&back).await, "/sign-in");
        assert_eq!(identities(&app).await, []);
        app.clock.advance(11 * MINUTE_MS);
        let confirm = amina.post(CONNECT, &[("provider", "school"), ("_return", "/settings")]).await;
        leads(&confirm, "/sign-in/confirm?onwards=%2Fsettings");
        assert_eq!(node.clone().post_json(CONNECT, &[("provider", "school")]).await.status, StatusCode::UNAUTHORIZED);
    }

    async fn the_only_way_in_stays_and_nobody_ends_that_of_somebody_else(app: TestApp) {
        let world = app.world().await;
        let (issuer, node) = school(&app).await;
        issuer.knows(json!({ "sub": "amina-7" }));
        let mut amina = at(&app, &world, &node, "amina").await;
        connect(&issuer, &mut amina).await;
        let id = identities(&app).await[0].id.to_string();
        let page = amina.get("/settings").await;
        assert!(!page.offers(DISCONNECT) && page.says("your only way in"));
        assert_eq!(amina.post_json(DISCONNECT, &[("id", &id)]).await.status, StatusCode::CONFLICT);
        let mut chen = at(&app, &world, &node, "chen").await;
        assert_eq!(chen.post_json(DISCONNECT, &[("id", &id)]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(identities(&app).await.len(), 1);
        let new = NewPassword::parse("correct horse battery", "correct horse battery").unwrap();
        service::reset_password(&app.db, "amina", new).await.unwrap();
        let mut amina = at(&app, &world, &node, "amina").await;
        let page = amina.get("/settings").await.form(DISCONNECT).send(&mut amina).await;
        assert!(page.says("no longer opens yours") && page.offers(CONNECT), "{}", page.words());
        leads(&come_in(&issuer, &mut node.clone()).await, "/sign-in");
    }
}
