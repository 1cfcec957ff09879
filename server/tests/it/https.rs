//! The same at an https address: cookies that only this host gets back, and browsers that come back by https only.
use crate::support::{Engine, TestApp, both};
use domain::{
    account::{
        service::{self, NewUser},
        types::NewPassword,
    },
    roster::types::Role,
};
use http::StatusCode;

const PASSWORD: &str = "correct horse battery";
const SIGN_IN: &str = "/api/account/sign-in";

both! {
    async fn the_session_cookie_is_for_this_host_and_https_alone(app: TestApp) {
        let app = TestApp::start_at(app.engine, "https://waymark.school.example").await.unwrap();
        let user = NewUser {
            identifier: "ada@school.example".into(),
            given_name: "Ada".into(),
            family_name: "Quist".into(),
            role: Role::Teacher,
        };
        service::create_user(&app.db, user, NewPassword::parse(PASSWORD, PASSWORD).unwrap()).await.unwrap();
        let mut browser = app.anonymous();
        let wrong = browser.post(SIGN_IN, &[("identifier", "ada@school.example"), ("password", "wrong wrong"), ("_return", "/sign-in")]).await;
        for name in ["waymark-visit", "waymark-flash"] {
            let line = wrong.set_cookie(name).expect(name);
            assert!(line.contains("; Secure") && line.contains("; HttpOnly"), "{line}");
        }
        let answer = browser.post(SIGN_IN, &[("identifier", "ada@school.example"), ("password", PASSWORD)]).await;
        let line = answer.set_cookie("__Host-waymark").expect("a session");
        for part in ["; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax"] {
            assert!(line.contains(part), "{line} lacks {part}");
        }
        assert!(!line.to_ascii_lowercase().contains("domain"), "{line}");
        let home = browser.get("/").await;
        assert_eq!(home.status, StatusCode::OK);
        assert!(home.headers["strict-transport-security"].to_str().unwrap().contains("max-age=63072000"));
        let mut thief = app.anonymous();
        thief.cookies.insert("waymark".into(), browser.cookies["__Host-waymark"].clone());
        assert_eq!(thief.get("/").await.status, StatusCode::SEE_OTHER, "the plain cookie is none here");
        let out = browser.post("/api/account/sign-out", &[]).await.set_cookie("__Host-waymark").expect("the session is taken");
        assert!(out.contains("; Secure") && out.contains("Max-Age=0"), "{out}");
    }
}
