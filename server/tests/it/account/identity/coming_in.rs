//! The honest way: there and back, again after years, with new keys, and what is kept of it.
use super::{BEGIN, REFUSED, account_of, begin, change_person, come_in, ga, identities, leads, school, sessions, suspend};
use crate::support::{
    Digest, Engine, TestApp, both,
    identity::{Issuer, Sign},
};
use domain::{account::sessions::Way, time::MINUTE_MS};
use http::StatusCode;
use sea_orm::Set;
use serde_json::json;
use std::net::{IpAddr, Ipv4Addr};

both! {
    async fn can_come_in_without_script_and_without_an_account(app: TestApp) {
        let world = app.world().await;
        let (issuer, stranger) = school(&app).await;
        let mut browser = stranger.clone();
        issuer.knows(ga());
        assert!(account_of(&app, &world, "ga").await.is_none());
        let page = browser.get("/sign-in").await;
        assert!(page.says("Sign in with Willow"));
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.ends_with(&format!("form-action 'self' {}", issuer.url())), "{policy}");
        let back = come_in(&issuer, &mut browser).await;
        leads(&back, "/conferences");
        assert!(browser.get("/").await.says("Samira"));
        let account = account_of(&app, &world, "ga").await.expect("an account");
        assert_eq!(account.password_hash, None);
        let known = identities(&app).await;
        assert_eq!((known.len(), known[0].account_id, known[0].subject.as_str()), (1, account.id, "s-1"));
        assert_eq!(sessions(&app).await[0].way, Way::Identity);
    }

    async fn the_subject_decides_and_not_the_address(app: TestApp) {
        let world = app.world().await;
        let (issuer, stranger) = school(&app).await;
        issuer.knows(ga());
        leads(&come_in(&issuer, &mut stranger.clone()).await, "/conferences");
        // The address changes hands; the subject stays.
        issuer.knows(json!({ "sub": "s-1", "email": "gb@family.example", "email_verified": true }));
        let mut browser = stranger.clone();
        leads(&come_in(&issuer, &mut browser).await, "/conferences");
        assert!(browser.get("/").await.says("Samira"));
        assert!(account_of(&app, &world, "gb").await.is_none());
        // Somebody new gets the old address there: they are not who had it before.
        issuer.knows(json!({ "sub": "s-2", "email": "ga@family.example", "email_verified": true }));
        leads(&come_in(&issuer, &mut stranger.clone()).await, "/sign-in");
        assert_eq!(identities(&app).await.len(), 1);
    }

    async fn no_token_no_code_and_no_state_is_kept(app: TestApp) {
        app.world().await;
        let (issuer, mut browser) = school(&app).await;
        issuer.knows(ga());
        let digest = Digest::of(&app).await;
        let address = begin(&mut browser).await;
        let away = digest.read(&app).await;
        let back = issuer.visited(&address);
        leads(&browser.get(&back).await, "/conferences");
        let after = digest.read(&app).await;
        let url = url::Url::parse(&address).unwrap();
        let mut secrets: Vec<String> = url.query_pairs().filter(|(name, _)| ["state", "nonce"].contains(&name.as_ref())).map(|(_, value)| value.into_owned()).collect();
        secrets.extend(back.split(['=', '&']).map(str::to_owned).filter(|part| part.len() == 32));
        secrets.extend(issuer.given());
        secrets.push("an-access-token".into());
        assert!(secrets.len() >= 5, "{secrets:?}");
        for (table, rows) in away.iter().chain(&after) {
            for secret in &secrets {
                assert!(!rows.contains(secret), "{table} holds {secret}");
            }
        }
        assert_eq!(after["identity_ask"], "", "the way is used up");
    }

    async fn keys_that_are_renewed_are_read_again_at_most_once_a_minute(app: TestApp) {
        app.world().await;
        let (issuer, stranger) = school(&app).await;
        issuer.knows(ga());
        for _ in 0..3 {
            leads(&come_in(&issuer, &mut stranger.clone()).await, "/conferences");
        }
        assert_eq!(issuer.keys_read(), 1, "keys are kept");
        issuer.rotates();
        leads(&come_in(&issuer, &mut stranger.clone()).await, "/conferences");
        assert_eq!(issuer.keys_read(), 2);
        issuer.rotates();
        for _ in 0..3 {
            leads(&come_in(&issuer, &mut stranger.clone()).await, "/sign-in");
        }
        assert_eq!(issuer.keys_read(), 2, "nobody makes us ask more often");
        app.clock.advance(MINUTE_MS);
        leads(&come_in(&issuer, &mut stranger.clone()).await, "/conferences");
        assert_eq!(issuer.keys_read(), 3);
        issuer.forges(|token| token.sign = Sign::Rs256);
        leads(&come_in(&issuer, &mut stranger.clone()).await, "/conferences");
    }

    async fn whoever_left_or_is_suspended_stays_out(app: TestApp) {
        let world = app.world().await;
        let (issuer, stranger) = school(&app).await;
        issuer.knows(ga());
        let mut browser = stranger.clone();
        leads(&come_in(&issuer, &mut browser).await, "/conferences");
        suspend(&app, &world, "ga").await;
        leads(&browser.get("/").await, "/sign-in");
        leads(&come_in(&issuer, &mut stranger.clone()).await, "/sign-in");
        issuer.knows(json!({ "sub": "s-9", "email": "gb@family.example", "email_verified": true }));
        change_person(&app, &world, "gb", |row| row.active = Set(false)).await;
        leads(&come_in(&issuer, &mut stranger.clone()).await, "/sign-in");
        assert!(account_of(&app, &world, "gb").await.is_none());
    }

    async fn a_provider_that_is_away_is_told_plainly_and_not_asked_by_everybody(app: TestApp) {
        app.world().await;
        let (issuer, mut browser) = school(&app).await;
        let url = issuer.url();
        drop(issuer);
        // Another process may not have taken the port: nobody listens there.
        for _ in 0..2 {
            let page = browser.submit(BEGIN, &[("provider", "school"), ("_return", "/sign-in")]).await;
            assert!(page.says(REFUSED), "{url}: {}", page.words());
        }
        assert_eq!(browser.post_json(BEGIN, &[("provider", "nobody")]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.get("/sign-in/identity/nobody/back?state=x&code=y").await.status, StatusCode::NOT_FOUND);
    }

    async fn a_document_of_another_issuer_or_with_a_sign_in_elsewhere_is_refused(app: TestApp) {
        app.world().await;
        let issuer = Issuer::start(&app.clock).await;
        let localhost = issuer.url().replace("127.0.0.1", "localhost");
        let other = issuer.provider(|about| about.issuer.clone_from(&localhost));
        let elsewhere = issuer.provider(|about| about.origins = vec!["https://login.school.example".into()]);
        for providers in [other, elsewhere] {
            let mut browser = app.elsewhere(|services| services.identity = providers);
            let page = browser.submit(BEGIN, &[("provider", "school"), ("_return", "/sign-in")]).await;
            assert!(page.says(REFUSED), "{}", page.words());
        }
    }

    async fn ways_begun_are_counted_by_address(app: TestApp) {
        app.world().await;
        let mut browser = app.anonymous();
        browser.address = Some(IpAddr::V4(Ipv4Addr::new(203, 0, 113, 7)));
        let mut last = StatusCode::OK;
        for _ in 0..130 {
            last = browser.post_json(BEGIN, &[("provider", "school")]).await.status;
            if last != StatusCode::OK {
                break;
            }
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
        let mut other = app.anonymous();
        other.address = Some(IpAddr::V4(Ipv4Addr::new(203, 0, 113, 8)));
        assert_eq!(other.post_json(BEGIN, &[("provider", "school")]).await.status, StatusCode::OK);
    }
}
