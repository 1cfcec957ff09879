//! Every page in every language: the right words, the right direction, and no message key in place of a message.
use crate::support::{Engine, Page, TestApp, World, both};
use app::i18n::Locale;
use domain::{
    conferences::types::ConferenceState,
    entity::restriction,
    goals::types::GoalState,
    records::types::{Outcome, RequestKind, RequestState},
    reflections::types::ReviewState,
    visibility::Visibility,
};
use http::StatusCode;
use scraper::Html;
use std::collections::BTreeSet;

/// Every message key, as the English files hold them.
fn keys() -> BTreeSet<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../app/locales/en");
    let mut keys = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let messages = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        keys.extend(messages.filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()));
    }
    assert!(keys.len() > 300, "the files are found");
    keys
}

/// Whether a text looks like a key: small Latin words joined by dashes.
fn like_a_key(text: &str) -> bool {
    text.contains('-') && text.split('-').all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase()))
}

#[track_caller]
fn check(page: &Page, locale: Locale, who: &str, path: &str, keys: &BTreeSet<String>) {
    let what = format!("{who} at {path} in {}", locale.tag());
    assert_eq!(page.status, StatusCode::OK, "{what}");
    assert_eq!(page.attribute("html", "lang").as_deref(), Some(locale.tag()), "{what}");
    assert_eq!(page.attribute("html", "dir").as_deref(), Some(locale.direction()), "{what}");
    let html = Html::parse_document(&page.body);
    for text in html.root_element().text() {
        let text = text.trim();
        assert!(!keys.contains(text) || !text.contains('-'), "{what}: the key {text} stands for its message");
        assert!(!like_a_key(text), "{what}: {text} looks like a key");
        // Fluent shows an argument that was not given, or a reference to nothing, in braces.
        assert!(!text.contains("{$") && !text.contains("{ $"), "{what}: {text} lacks an argument");
    }
    for name in ["aria-label", "title", "placeholder", "alt"] {
        for label in page.attributes(name) {
            assert!(!like_a_key(&label), "{what}: {name} is {label}");
        }
    }
}

/// A district in which the pages have something to show; returns who opens what.
async fn visits(app: &TestApp, world: &World) -> Vec<(&'static str, String)> {
    let amina = world.id("amina");
    let goal = app.add_goal(amina, |row| {
        row.visibility = Visibility::Family;
        row.due_on = Some("2026-11-20".into());
        row.last_check_in_at = Some(app.clock.now());
    });
    let goal = goal.await;
    app.add_step(goal, "One page").await;
    app.add_check_in(goal, amina, "Help").await;
    let closed = app.add_goal(amina, |row| {
        row.state = GoalState::Achieved;
        row.closed_at = Some(app.clock.now());
    });
    let closed = closed.await;
    let reflection = app.add_reflection(amina, |row| row.visibility = Visibility::Family).await;
    app.add_review(reflection, world.id("rivera"), |row| {
        row.state = ReviewState::Released;
        row.released_at = Some(app.clock.now());
    })
    .await;
    let school = world.school(app, "n").await;
    app.add_prompt(school, world.section(app, "m1").await, world.id("okafor"), "What?").await;
    let mut coord = world.client(app, "coord").await;
    let season = [
        ("title", "Fall"),
        ("starts_on", "2026-11-09"),
        ("ends_on", "2026-11-13"),
        ("from", "15:00"),
        ("until", "18:00"),
        ("minutes", "20"),
    ];
    assert_eq!(coord.post_json("/api/conferences/make-season", &season).await.status, StatusCode::OK);
    let meeting = app.add_conference(amina, |row| {
        row.host_id = Some(world.id("rivera"));
        row.state = ConferenceState::Preparing;
    });
    let meeting = meeting.await;
    app.add_guest(meeting, world.id("ga")).await;
    app.add_question(meeting, world.id("ga"), "Why?").await;
    app.add_commitment(meeting, amina, amina, "I will read").await;
    let goal_page = format!("/goals/{goal}");
    let reading = format!("/reflections/{reflection}");
    let table = format!("/conferences/{meeting}");
    let mut visits: Vec<(&'static str, String)> = vec![
        ("nobody", "/sign-in".into()),
        ("nobody", "/sign-in/card".into()),
        ("amina", "/goals/new".into()),
        ("amina", goal_page.clone()),
        ("amina", format!("/goals/{closed}")),
        ("amina", format!("{goal_page}/edit")),
        ("ga", goal_page),
        ("ga", format!("/goals?student={amina}")),
        ("ga", format!("/reflections?student={amina}")),
        ("cole", "/advisory".into()),
        ("amina", reading.clone()),
        ("rivera", reading.clone()),
        ("ga", reading),
        ("okafor", "/reviews/prompts".into()),
        ("rivera", "/reviews".into()),
        ("coord", "/conferences/season".into()),
        ("amina", format!("{table}/prepare")),
        ("rivera", "/advisory".into()),
        ("lead", "/insights".into()),
        ("admin", "/people".into()),
        ("admin", "/people/cards".into()),
        ("admin", format!("/people/{amina}")),
        ("admin", format!("/people/{}", world.id("rivera"))),
        ("admin", format!("/people/{}/history", world.id("ga"))),
        ("amina", "/styleguide".into()),
        ("admin", format!("/records/restrictions/new?student={amina}")),
        ("admin", "/records/restrictions".into()),
    ];
    visits.extend(records(app, world).await);
    for who in ["amina", "rivera", "ga", "coord"] {
        visits.push((who, table.clone()));
    }
    for who in ["amina", "finn", "rivera", "cole", "lead", "coord", "admin", "ga"] {
        for path in ["/", "/goals", "/reflections", "/conferences"] {
            visits.push((who, path.into()));
        }
    }
    visits
}

/// Records with something of everything; returns who opens what.
async fn records(app: &TestApp, world: &World) -> Vec<(&'static str, String)> {
    let (amina, rivera, ga) = (world.id("amina"), world.id("rivera"), world.id("ga"));
    app.add_disclosure(amina, rivera).await;
    app.add_flag(amina, rivera, "An order").await;
    let mut visits: Vec<(&'static str, String)> = Vec::new();
    for (kind, state, outcome) in [
        (RequestKind::Inspect, RequestState::Asked, None),
        (RequestKind::Correct, RequestState::Taken, None),
        (RequestKind::Restrict, RequestState::Answered, Some(Outcome::Granted)),
        (RequestKind::Correct, RequestState::Answered, Some(Outcome::Refused)),
    ] {
        let made = app.add_request(amina, ga, |row| {
            (row.kind, row.state, row.outcome) = (kind, state, outcome);
            row.taken_by = (state != RequestState::Asked).then(|| world.id("admin"));
            row.answered_at = outcome.map(|_| row.asked_at);
            row.answer = "So it is.".into();
        });
        let path = format!("/records/requests/{}", made.await);
        visits.extend([("ga", path.clone()), ("admin", path)]);
    }
    let entered = Some(world.id("admin"));
    let waiting = |row: &mut restriction::Model| {
        row.entered_by = entered;
        row.confirmed_at = None;
    };
    let orders = [
        app.add_restriction(world.id("gc"), amina, waiting).await,
        app.add_restriction(world.id("gc"), amina, |row| {
            waiting(row);
            row.urgent_until = Some("2026-11-05".into());
        })
        .await,
        app.add_restriction(world.id("gc"), amina, |row| {
            waiting(row);
            row.urgent_until = Some("2026-11-01".into());
        })
        .await,
        app.add_restriction(world.id("gc"), amina, |row| (row.change_by, row.change_at) = (entered, Some(1))).await,
    ];
    for order in orders {
        visits.extend(["admin", "lead", "cole"].map(|who| (who, format!("/records/restrictions/{order}"))));
    }
    for show in ["held", "seen", "changed", "requests"] {
        visits.extend([("amina", format!("/records?show={show}")), ("ga", format!("/records?child={amina}&show={show}"))]);
    }
    visits.extend(["requests", "log", "shown", "saw", "did"].map(|show| ("admin", format!("/records?show={show}"))));
    visits.extend(["rivera", "cole", "lead", "coord", "gc"].map(|who| (who, "/records".into())));
    visits
}

both! {
    async fn every_page_speaks_five_languages(app: TestApp) {
        let world = app.world().await;
        let keys = keys();
        let visits = visits(&app, &world).await;
        let mut clients = std::collections::HashMap::new();
        for (who, _) in &visits {
            if !clients.contains_key(who) {
                let client = if *who == "nobody" { app.anonymous() } else { world.client(&app, who).await };
                clients.insert(*who, client);
            }
        }
        for locale in Locale::ALL {
            for (who, path) in &visits {
                let client = clients.get_mut(who).unwrap();
                client.language = Some(locale.tag().to_owned());
                check(&client.get(path).await, locale, who, path, &keys);
            }
        }
    }

    async fn errors_speak_five_languages_too(app: TestApp) {
        let world = app.world().await;
        let mut seen = BTreeSet::new();
        for locale in Locale::ALL {
            let mut amina = world.client(&app, "amina").await;
            amina.language = Some(locale.tag().to_owned());
            let missing = amina.get("/nothing-here").await;
            assert_eq!(missing.status, StatusCode::NOT_FOUND);
            assert_eq!(missing.attribute("html", "lang").as_deref(), Some(locale.tag()));
            assert!(seen.insert(missing.texts("h1").concat()), "{} says it in words of its own", locale.tag());
            let page = amina.submit("/api/goals/start", &[("title", ""), ("kind", "x"), ("_return", "/goals/new")]).await;
            assert!(seen.insert(page.texts(".error-summary").concat()), "{} says it in words of its own", locale.tag());
            for text in page.texts(".error-summary *") {
                assert!(!like_a_key(text.trim()), "{text}");
            }
        }
    }
}
