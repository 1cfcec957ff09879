//! Words that open nothing: forged, stolen, replayed, or not sure enough. Nothing changes but the way that was used up.
use super::{BEGIN, REFUSED, begin, change_person, come_in, ga, leads, school, school_with, sessions, suspend};
use crate::support::{
    Client, Digest, Engine, TestApp, both, changed,
    identity::{Issuer, Sign, Token},
};
use domain::{account::identity::claims::Vouching, time::MINUTE_MS};
use http::StatusCode;
use sea_orm::Set;
use serde_json::{Value, json};

/// Comes back with a word that must be refused, and checks that nothing but the way is gone.
async fn refused(app: &TestApp, digest: &Digest, issuer: &Issuer, stranger: &Client, what: &str) {
    let mut browser = stranger.clone();
    let address = begin(&mut browser).await;
    let before = digest.read(app).await;
    let answer = browser.get(&issuer.visited(&address)).await;
    assert_eq!((answer.status, answer.location().as_str()), (StatusCode::SEE_OTHER, "/sign-in"), "{what}");
    assert!(!browser.cookies.contains_key("waymark"), "{what} opens a session");
    let page = browser.get("/sign-in").await;
    assert!(page.says(REFUSED), "{what}: {}", page.words());
    assert_eq!(changed(&before, &digest.read(app).await), ["identity_ask"], "{what}");
}

type Forgery = (&'static str, Box<dyn Fn(&mut Token) + Send>);

fn claim(what: &'static str, name: &'static str, value: Value) -> Forgery {
    (what, Box::new(move |token| token.claims[name] = value.clone()))
}

fn signed(what: &'static str, sign: Sign) -> Forgery {
    (what, Box::new(move |token| token.sign = sign.clone()))
}

fn pem(point: &[u8]) -> Vec<u8> {
    use base64::Engine as _;
    let text = base64::engine::general_purpose::STANDARD.encode(point);
    format!("-----BEGIN PUBLIC KEY-----\n{text}\n-----END PUBLIC KEY-----\n").into_bytes()
}

both! {
    async fn a_forged_token_opens_nothing(app: TestApp) {
        app.world().await;
        let (issuer, stranger) = school(&app).await;
        issuer.knows(ga());
        let digest = Digest::of(&app).await;
        let now = app.clock.now() / 1_000;
        let [point, modulus] = issuer.public_keys();
        let forgeries: Vec<Forgery> = vec![
            claim("another audience", "aud", json!("another")),
            claim("an audience too many", "aud", json!(["waymark-test", "another"])),
            claim("no audience", "aud", json!([])),
            claim("another issuer", "iss", json!("https://accounts.google.com")),
            claim("another nonce", "nonce", json!("another")),
            claim("no nonce", "nonce", Value::Null),
            claim("expired", "exp", json!(now - 61)),
            claim("issued long ago", "iat", json!(now - 601)),
            claim("issued later", "iat", json!(now + 120)),
            claim("an empty subject", "sub", json!("")),
            claim("an endless subject", "sub", json!("x".repeat(256))),
            signed("alg none", Sign::Nothing),
            signed("a key of somebody else", Sign::Stranger),
            signed("HS256 with the public point", Sign::Hs256(point.clone())),
            signed("HS256 with the public key as PEM", Sign::Hs256(pem(&point))),
            signed("HS256 with the RSA modulus", Sign::Hs256(modulus)),
            signed("HS256 with our own secret", Sign::Hs256(b"hush".to_vec())),
        ];
        for (what, forge) in forgeries {
            issuer.forges(forge);
            refused(&app, &digest, &issuer, &stranger, what).await;
        }
        assert_eq!(issuer.keys_read(), 1, "no forgery makes us read the keys again");
        issuer.is_honest();
        leads(&come_in(&issuer, &mut stranger.clone()).await, "/conferences");
    }

    async fn an_address_that_is_not_surely_one_persons_opens_nothing(app: TestApp) {
        let world = app.world().await;
        let (issuer, stranger) = school(&app).await;
        let digest = Digest::of(&app).await;
        for (what, who) in [
            ("unverified", json!({ "sub": "a", "email": "ga@family.example", "email_verified": false })),
            ("not said to be verified", json!({ "sub": "b", "email": "ga@family.example" })),
            ("nobody's", json!({ "sub": "c", "email": "nobody@family.example", "email_verified": true })),
            ("none", json!({ "sub": "d", "email_verified": true })),
            ("empty", json!({ "sub": "e", "email": "", "email_verified": true })),
            ("half", json!({ "sub": "f", "email": "@", "email_verified": true })),
        ] {
            issuer.knows(who);
            refused(&app, &digest, &issuer, &stranger, what).await;
        }
        change_person(&app, &world, "amina", |row| row.email = Set(Some("ga@Family.example".into()))).await;
        issuer.knows(ga());
        refused(&app, &digest, &issuer, &stranger, "shared by two").await;
        world.client(&app, "gb").await;
        suspend(&app, &world, "gb").await;
        issuer.knows(json!({ "sub": "g", "email": "gb@family.example", "email_verified": true }));
        refused(&app, &digest, &issuer, &stranger, "of somebody who is suspended").await;
    }

    async fn another_domain_or_tenant_opens_nothing(app: TestApp) {
        app.world().await;
        let google = Vouching::Hosted(Some("family.example".into()));
        let (issuer, stranger) = school_with(&app, |about| about.vouching = google).await;
        let digest = Digest::of(&app).await;
        for hd in [Value::Null, json!("other.example")] {
            let mut who = ga();
            who["hd"] = hd;
            issuer.knows(who);
            refused(&app, &digest, &issuer, &stranger, "another domain").await;
        }
        let mut who = ga();
        who["hd"] = json!("family.example");
        issuer.knows(who);
        leads(&come_in(&issuer, &mut stranger.clone()).await, "/conferences");
        let tenant = Vouching::Tenant("9f3c1b52-0d6e-4c58-8a51-0f6f5a2f7c11".into());
        let (issuer, stranger) = school_with(&app, |about| about.vouching = tenant).await;
        let gb = json!({ "sub": "t-1", "email": "gb@family.example" });
        for (name, value) in [("tid", json!("other")), ("xms_edov", json!("0"))] {
            let mut who = gb.clone();
            who["tid"] = json!("9f3c1b52-0d6e-4c58-8a51-0f6f5a2f7c11");
            who[name] = value;
            issuer.knows(who);
            refused(&app, &digest, &issuer, &stranger, name).await;
        }
    }

    async fn a_way_is_for_one_browser_once_and_for_ten_minutes(app: TestApp) {
        app.world().await;
        let (issuer, stranger) = school(&app).await;
        issuer.knows(ga());
        let digest = Digest::of(&app).await;
        let mut browser = stranger.clone();
        let address = begin(&mut browser).await;
        let back = issuer.visited(&address);
        let before = digest.read(&app).await;
        let mut thief = stranger.clone();
        begin(&mut thief).await;
        for mut other in [stranger.clone(), thief] {
            leads(&other.get(&back).await, "/sign-in");
            assert!(other.get("/sign-in").await.says(REFUSED) && !other.cookies.contains_key("waymark"));
        }
        assert_eq!(changed(&before, &digest.read(&app).await), ["identity_ask"], "the thief's own way alone is new");
        leads(&browser.get(&back).await, "/conferences");
        let signed_in = sessions(&app).await.len();
        leads(&browser.get(&back).await, "/sign-in");
        assert_eq!(sessions(&app).await.len(), signed_in, "a way that was used opens nothing");
        let mut late = stranger.clone();
        let address = begin(&mut late).await;
        app.clock.advance(10 * MINUTE_MS);
        leads(&late.get(&issuer.visited(&address)).await, "/sign-in");
        for path in ["", "?state=", "?state=x&code=y", "?code=y", "?state=%00&code=%00"] {
            leads(&stranger.clone().get(&format!("/sign-in/identity/school/back{path}")).await, "/sign-in");
        }
    }

    async fn what_the_provider_refuses_is_told_in_one_plain_sentence(app: TestApp) {
        app.world().await;
        let (issuer, stranger) = school(&app).await;
        issuer.knows(ga());
        for change in ["&error=access_denied&error_description=Ada%20said%20no", "&iss=https%3A%2F%2Fevil.example", "&error=%3Cscript%3E"] {
            let mut browser = stranger.clone();
            let address = begin(&mut browser).await;
            let back = issuer.visited(&address);
            leads(&browser.get(&format!("{back}{change}")).await, "/sign-in");
            let page = browser.get("/sign-in").await;
            assert!(page.says(REFUSED) && !page.body.contains("Ada") && !page.body.contains("evil"), "{change}");
            leads(&browser.get(&back).await, "/sign-in");
        }
        let mut browser = stranger.clone();
        let address = begin(&mut browser).await;
        let wrong = issuer.visited(&address).replace("code=", "code=x");
        leads(&browser.get(&wrong).await, "/sign-in");
        assert_eq!(sessions(&app).await.len(), 0);
    }

    async fn onwards_leads_nowhere_else(app: TestApp) {
        app.world().await;
        let (issuer, stranger) = school(&app).await;
        issuer.knows(ga());
        for onwards in ["https://evil.example", "//evil.example", "/\\evil.example", ""] {
            let mut browser = stranger.clone();
            let answer = browser.post(BEGIN, &[("provider", "school"), ("onwards", onwards)]).await;
            leads(&browser.get(&issuer.visited(&answer.location())).await, "/");
        }
    }
}
