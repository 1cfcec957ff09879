//! What people type stays text: for every role, in every field, whatever was typed.
//!
//! The loop is walked once with harmless words and once with each text of the corpus. Every page must have the very same
//! elements and attributes both times, and show the text byte for byte.
mod page;
mod walk;

use crate::support::{Engine, TestApp, both};
use page::{elements, holds, is_clean};
use walk::{Shown, walk};

/// Texts that have broken other software.
const CORPUS: &[&str] = &[
    "<script>alert(1)</script>",
    "</textarea><script>alert(2)</script><textarea>",
    "</title></head><body onload=alert(3)><svg onload=alert(4)>",
    "\" autofocus onfocus=\"alert(5)\" x=\"",
    "' onmouseover='alert(6)' <img src=x onerror=alert(7)>",
    "javascript:alert(8)//<a href=\"javascript:alert(9)\">x</a>",
    "{{ 7*7 }} ${7*7} <%= 7*7 %> {$name} { goals-title }",
    "<!-- --> <![CDATA[ x ]]> <?php echo 1 ?> <!doctype html>",
    "&amp; &lt;b&gt; &#60;i&#62; &notin; &amp;amp;",
    "\u{202E}evil txt.exe\u{202C} \u{2066}left\u{2069} \u{200F}right\u{200E}",
    "🦉👩🏽‍🏫👨‍👩‍👧‍👦 𝒢𝓇ℴ𝓌 𠜎 ﷽ \u{1F1FA}\u{1F1F8}",
    "Z\u{0351}a\u{0300}\u{0301}\u{0302}l\u{0334}go e\u{0301} \u{FEFF}\u{00AD}x\u{200B}y",
    "\u{1}\u{7}\u{8}\u{B}\u{1B}[31m\u{7F}\u{85}\u{9F} \u{FFFE}",
    "\n\n  two line ends and spaces first\n\tand a tab",
    "'; DROP TABLE goal; -- \\ % _ \\x00 \\u0000 $1 ?",
    "<style>*{display:none}</style><link rel=stylesheet href=//evil><base href=//evil>",
    "<meta http-equiv=refresh content=0;url=//evil><object data=//evil><math><mi xlink:href=//e>",
    "</p></main><form action=//evil><input name=password></form><iframe src=//evil></iframe>",
];

both! {
    async fn what_people_type_stays_text(app: TestApp) {
        let plain = walk(&app, "Plain words").await;
        assert!(plain.len() > 25, "{} pages", plain.len());
        let mut shown_at = 0;
        for text in CORPUS {
            let other = TestApp::start(app.engine).await.expect("another database");
            let pages = walk(&other, text).await;
            for ((name, Shown { page, texts }), (plain_name, plain)) in pages.iter().zip(&plain) {
                assert_eq!(name, plain_name);
                is_clean(page, &format!("{name} with {text:?}"));
                let (found, wanted) = (elements(page), elements(&plain.page));
                let differ = found.iter().zip(&wanted).find(|(a, b)| a != b);
                assert_eq!(found.len(), wanted.len(), "{name} with {text:?} has other elements: {differ:?}");
                assert_eq!(found, wanted, "{name} with {text:?}");
                for text in texts {
                    assert!(holds(page, text), "{name} does not show {text:?} as it was typed: {}", page.body);
                    shown_at += 1;
                }
            }
        }
        println!("{} texts, {} pages each, {shown_at} places where a text stands as it was typed", CORPUS.len(), plain.len());
    }

    async fn a_nul_is_no_fault_of_ours(app: TestApp) {
        let world = app.world().await;
        let (mut amina, mut admin) = (world.client(&app, "amina").await, world.client(&app, "admin").await);
        let started = amina.post_json("/api/goals/start", &[("title", "A\0B"), ("kind", "academic")]).await;
        assert!(!started.status.is_server_error(), "{}: {}", started.status, started.body);
        let sign_in = app.anonymous().post_json("/api/account/sign-in", &[("identifier", "a\0b"), ("password", "a\0b")]).await;
        assert!(sign_in.status.is_client_error(), "{}: {}", sign_in.status, sign_in.body);
        let card = [("code", "A\0B"), ("identifier", "x\0"), ("password", "correct horse battery"), ("again", "correct horse battery")];
        let card = app.anonymous().post_json("/api/account/use-card", &card).await;
        assert!(card.status.is_client_error(), "{}: {}", card.status, card.body);
        for path in ["/people?q=%00", "/people?q=a%00b&role=%00", "/goals?student=%00", "/conferences/season?season=%00", "/insights?show=%00"] {
            let page = admin.get(path).await;
            assert!(!page.status.is_server_error(), "{path}: {}", page.status);
        }
        let refused = amina.post("/api/goals/start", &[("title", "A\0B"), ("kind", "none"), ("_return", "/goals/new")]).await;
        assert!(!amina.get(&refused.location()).await.status.is_server_error());
        let back = [("title", "x"), ("kind", "none"), ("_return", "/goals/new?x=%00"), ("_key", "key\0with\0zeros0000")];
        let back = amina.post("/api/goals/start", &back).await;
        assert!(!amina.get(&back.location()).await.status.is_server_error());
    }
}
