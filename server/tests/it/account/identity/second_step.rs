//! The second step stays ours, unless the school leaves it to the provider and the provider says that it took one.
use super::{come_in, leads, school_with};
use crate::support::{Engine, TestApp, both};
use serde_json::json;

both! {
    async fn whoever_has_one_is_asked_for_it(app: TestApp) {
        let world = app.world().await;
        world.client(&app, "admin").await;
        let admin = |amr: &[&str]| json!({ "sub": "a", "email": "admin@willow.example", "email_verified": true, "amr": amr });
        for trusted in [false, true] {
            let (issuer, node) = school_with(&app, |about| about.trusts_second_step = trusted).await;
            for (amr, taken) in [(&["pwd"][..], false), (&["pwd", "mfa"], true), (&["hwk"], true), (&[], false)] {
                issuer.knows(admin(amr));
                let mut browser = node.clone();
                let answer = come_in(&issuer, &mut browser).await;
                let asked = !(trusted && taken);
                leads(&answer, if asked { "/sign-in/code?onwards=%2Fconferences" } else { "/conferences" });
                assert_eq!(browser.cookies.contains_key("waymark"), !asked, "{amr:?} when trusted: {trusted}");
            }
        }
    }

    async fn whoever_must_have_one_and_has_none_sets_it_up(app: TestApp) {
        app.world().await;
        let (issuer, node) = school_with(&app, |about| about.trusts_second_step = true).await;
        issuer.knows(json!({ "sub": "l", "email": "lead@willow.example", "email_verified": true, "amr": ["mfa"] }));
        let mut browser = node.clone();
        leads(&come_in(&issuer, &mut browser).await, "/conferences");
        leads(&browser.get("/insights").await, "/settings/second-step");
    }
}
