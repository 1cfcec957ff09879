//! Logs hold no personal text: everything that people type, and everything that names them, is a canary, and none sings.
use crate::support::{Client, Engine, TestApp, World, rows};
use domain::{
    conferences::types::ConferenceState,
    entity::{goal, person, record_request, reflection, restriction},
    id::{Id, new_id},
    visibility::Visibility,
};
use http::StatusCode;
use sea_orm::EntityTrait;
use std::{
    io,
    sync::{Arc, Mutex},
};
use tracing_subscriber::{EnvFilter, fmt, fmt::format::FmtSpan, prelude::*};

/// What nothing but a person's own words holds.
const CANARY: &str = "kanarie";
/// A code as it stands on a card or in the address of a guest.
const CODE: &str = "KANARIECDE";
/// Everything of ours, and of others what `telemetry` lets through.
const LEVELS: &str = "info,sqlx=warn,sea_orm=warn,app=trace,domain=trace,migrations=trace,server=trace,it=trace";

/// Where the log goes.
#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<u8>>>);

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Page {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

/// A text of somebody's, told apart by its field.
fn typed(field: &str) -> String {
    format!("{CANARY} {field} <&> '; --")
}

/// Sends a form with canaries; whether it is taken or refused does not matter here.
async fn send(client: &mut Client, path: &str, fields: &[(&str, &str)]) -> StatusCode {
    let key = new_id().simple().to_string();
    let fields = [fields, &[("_key", key.as_str()), ("_return", "/")]].concat();
    let island = client.post_json(path, &fields).await.status;
    let key = new_id().simple().to_string();
    let again = [&fields[..fields.len() - 2], &[("_key", key.as_str()), ("_return", "/")]].concat();
    let form = client.post(path, &again).await;
    assert!(!form.status.is_server_error() && !island.is_server_error(), "{path}: {island}, {}", form.status);
    if form.status == StatusCode::SEE_OTHER {
        client.get(&form.location()).await;
    }
    island
}

async fn ways_in(app: &TestApp) {
    let mut nobody = app.anonymous();
    let words = typed("name");
    let code = format!("{CODE}-{CODE}");
    for (path, fields) in [
        ("/api/account/sign-in", vec![("identifier", words.as_str()), ("password", &words)]),
        ("/api/account/use-card", vec![("code", code.as_str()), ("identifier", &words), ("password", &words), ("again", &words)]),
        ("/api/account/send-link", vec![("address", "kanarie@family.example")]),
        ("/api/account/use-link", vec![("token", CODE)]),
        ("/api/settings/language", vec![("locale", &words)]),
        ("/api/nothing/here", vec![("text", &words)]),
    ] {
        send(&mut nobody, path, &fields).await;
    }
    for path in [
        format!("/sign-in?onwards=/{CANARY}"),
        format!("/sign-in/card?code={CODE}"),
        format!("/c/{CODE}"),
        format!("/{CANARY}/{CODE}"),
        format!("/goals/{CANARY}"),
        format!("/files/{CANARY}"),
        format!("/assets/{CANARY}.css"),
        format!("/people?q={CANARY}"),
    ] {
        let page = nobody.get(&path).await;
        assert!(!page.status.is_server_error(), "{path}: {}", page.status);
    }
}

async fn goals_and_reflections(app: &TestApp, world: &World) {
    let (mut amina, mut rivera) = (world.client(app, "amina").await, world.client(app, "rivera").await);
    let (title, why) = (typed("title"), typed("why"));
    let started = send(&mut amina, "/api/goals/start", &[("title", &title), ("kind", "academic")]).await;
    assert_eq!(started, StatusCode::OK);
    let id = goal::Entity::find().one(app.db.writer()).await.unwrap().unwrap().id.to_string();
    let edit = [("goal_id", id.as_str()), ("version", "1"), ("title", &title), ("kind", "academic"), ("why", &why)];
    send(&mut amina, "/api/goals/edit", &edit).await;
    send(&mut amina, "/api/goals/add-step", &[("goal_id", &id), ("title", &title)]).await;
    send(&mut amina, "/api/goals/share", &[("goal_id", &id), ("visibility", "family")]).await;
    send(&mut amina, "/api/goals/check-in", &[("goal_id", &id), ("going", "stuck"), ("note", &why), ("wants_help", "true")])
        .await;
    send(&mut amina, "/api/goals/start", &[("title", &title), ("kind", &why)]).await;
    send(&mut amina, "/api/reflections/start", &[("title", &title)]).await;
    let id = reflection::Entity::find().one(app.db.writer()).await.unwrap().unwrap().id.to_string();
    let text = [("reflection_id", id.as_str()), ("version", "1"), ("title", &title), ("body", &why), ("visibility", "family")];
    send(&mut amina, "/api/reflections/send", &text).await;
    let review =
        [("reflection_id", id.as_str()), ("reflection_version", "2"), ("version", "0"), ("glow", &why), ("grow", &title)];
    send(&mut rivera, "/api/reflections/review", &review).await;
    let autosave = serde_json::json!({"reflection_id": id, "version": 7, "title": title, "body": why});
    amina.post_typed("/api/reflections/autosave", &autosave).await;
    amina.post_typed("/api/reflections/autosave", &serde_json::json!({"reflection_id": CANARY, "version": CANARY})).await;
    let mut okafor = world.client(app, "okafor").await;
    let class = world.section(app, "m1").await.to_string();
    send(&mut okafor, "/api/reflections/set-prompt", &[("section_id", &class), ("text", &why)]).await;
}

async fn conferences(app: &TestApp, world: &World) {
    let meeting = app.add_conference(world.id("amina"), |row| {
        row.host_id = Some(world.id("rivera"));
        row.state = ConferenceState::Preparing;
        row.place = typed("place");
        row.opening_words = typed("opening");
    });
    let meeting = meeting.await;
    app.add_guest(meeting, world.id("ga")).await;
    let id = meeting.to_string();
    let words = typed("conference");
    let mut amina = world.client(app, "amina").await;
    send(&mut amina, "/api/conferences/make-code", &[("conference_id", &id), ("name", &typed("guest"))]).await;
    let mut stranger = app.anonymous();
    assert_eq!(stranger.get(&format!("/c/{CODE}")).await.status, StatusCode::OK);
    send(&mut stranger, "/api/guests/enter", &[("code", CODE)]).await;
    let mut ga = world.client(app, "ga").await;
    assert_eq!(send(&mut ga, "/api/conferences/ask", &[("conference_id", &id), ("text", &words)]).await, StatusCode::OK);
    send(&mut ga, "/api/conferences/commit", &[("conference_id", &id), ("text", &words), ("due_on", "2026-12-01")]).await;
    send(&mut ga, "/api/conferences/commit", &[("conference_id", &id), ("text", &words), ("due_on", &words)]).await;
    let mut rivera = world.client(app, "rivera").await;
    let record = [("conference_id", id.as_str()), ("version", "1"), ("outcome", "held"), ("summary", &words)];
    send(&mut rivera, "/api/conferences/record", &record).await;
}

async fn records(app: &TestApp, world: &World) {
    let (student, words) = (world.id("amina").to_string(), typed("records"));
    let (mut ga, mut admin) = (world.client(app, "ga").await, world.client(app, "admin").await);
    let ask = [("student_id", student.as_str()), ("kind", "restrict"), ("what", &words), ("why", &words)];
    assert_eq!(send(&mut ga, "/api/records/ask", &ask).await, StatusCode::OK);
    let id = record_request::Entity::find().one(app.db.writer()).await.unwrap().unwrap().id.to_string();
    send(&mut admin, "/api/records/take", &[("request_id", &id), ("version", "1")]).await;
    let answer = [("request_id", id.as_str()), ("version", "2"), ("outcome", "granted"), ("answer", &words)];
    assert_eq!(send(&mut admin, "/api/records/answer", &answer).await, StatusCode::OK);
    let mut rivera = world.client(app, "rivera").await;
    let flag = [("student_id", student.as_str()), ("text", &words)];
    assert_eq!(send(&mut rivera, "/api/records/flag", &flag).await, StatusCode::OK);
    let adult = world.id("gb").to_string();
    let enter = [
        ("student_id", student.as_str()),
        ("adult_id", &adult),
        ("scope", "all"),
        ("document", &words),
        ("starts_on", "2026-11-02"),
    ];
    assert_eq!(send(&mut admin, "/api/records/enter-restriction", &enter).await, StatusCode::OK);
    let id = restriction::Entity::find().one(app.db.writer()).await.unwrap().unwrap().id;
    admin.get(&format!("/records/restrictions/{id}")).await;
    for path in [
        "/records",
        "/records?show=log&q=kanarie",
        "/records?show=shown&q=kanarie",
        "/records/restrictions?q=kanarie",
        "/people?q=kanarie",
    ] {
        assert_eq!(admin.get(path).await.status, StatusCode::OK, "{path}");
    }
}

/// Opens everything there is, as everybody.
async fn pages(app: &TestApp, world: &World) {
    let mut paths: Vec<String> =
        app::routes::ROUTES.iter().map(|route| route.path).filter(|path| !path.contains('{')).map(str::to_owned).collect();
    let goals: Vec<Id> = goal::Entity::find().all(app.db.writer()).await.unwrap().iter().map(|row| row.id).collect();
    paths.extend(goals.iter().map(|id| format!("/goals/{id}")));
    let reflections = reflection::Entity::find().all(app.db.writer()).await.unwrap();
    paths.extend(reflections.iter().map(|row| format!("/reflections/{}", row.id)));
    for who in ["amina", "rivera", "okafor", "cole", "lead", "coord", "admin", "ga", "gb", "gc"] {
        let mut client = world.client(app, who).await;
        for path in &paths {
            let page = client.get(path).await;
            assert!(!page.status.is_server_error(), "{who} at {path}: {}", page.status);
        }
    }
    app.disclosures.flush().await;
}

/// The line that holds a word, however it is cased.
fn singing(text: &str, word: &str) -> Option<String> {
    let word = word.to_lowercase();
    text.lines().find(|line| line.to_lowercase().contains(&word)).map(str::to_owned)
}

async fn walk(app: TestApp) {
    let log = Page::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::registry()
        .with(EnvFilter::new(LEVELS))
        .with(fmt::layer().with_ansi(false).with_span_events(FmtSpan::NEW | FmtSpan::CLOSE).with_writer(move || writer.clone()));
    // Beside a second one, because a lone subscriber of one thread is overheard: other tests' threads, which have none, would
    // switch off what they share.
    let beside = tracing::Dispatch::new(tracing_subscriber::registry().with(EnvFilter::new(LEVELS)));
    // One thread serves this whole test: what it sets is heard by everything that it starts.
    let guard = tracing::subscriber::set_default(subscriber);
    let world = app.world().await;
    tracing::trace!("the log is heard");
    ways_in(&app).await;
    goals_and_reflections(&app, &world).await;
    conferences(&app, &world).await;
    records(&app, &world).await;
    let named = goal::Model { title: typed("row"), visibility: Visibility::Family, ..rows::goal_row(world.id("amina"), 1) };
    app.add_goal(world.id("amina"), |row| *row = named).await;
    pages(&app, &world).await;
    let text = log.text();
    assert!(text.contains("the log is heard"), "the log is read");
    assert!(text.contains("path=\"/goals/{id}\""), "every request has its line, and its route in it");
    for (what, path) in
        [("a wrong proof", "/api/account/sign-in"), ("not theirs to do", "/people"), ("hidden or missing", "/goals/{id}")]
    {
        let line = |line: &&str| line.contains(&format!("what=\"{what}\"")) && line.contains(&format!("path=\"{path}\""));
        assert!(text.lines().any(|text| line(&text)), "the log tells of {what} at {path}");
    }
    let who = format!("who={}", world.id("ga"));
    assert!(text.lines().any(|line| line.contains("refused") && line.contains(&who)), "and who it was");
    for word in [CANARY, CODE, "correct horse"] {
        assert_eq!(singing(&text, word), None, "the log holds {word}");
    }
    tracing::info!(said = typed("title"), "this one sings");
    assert!(singing(&log.text(), CANARY).is_some(), "a canary would be heard");
    drop(guard);
    drop(beside);
    for row in person::Entity::find().all(app.db.writer()).await.unwrap() {
        let whole = format!("{} {}", row.given_name, row.family_name);
        for word in [Some(whole), row.email, Some(row.family_name).filter(|name| name.len() > 3)].into_iter().flatten() {
            assert_eq!(singing(&text, &word), None, "the log names {word}");
        }
    }
    println!("{} lines of log, none with a word of anybody's", text.lines().count());
}

mod no_word_of_anybodys_is_logged {
    use super::*;

    #[tokio::test]
    async fn on_sqlite() {
        if let Some(app) = TestApp::start(Engine::Sqlite).await {
            walk(app).await;
        }
    }

    #[tokio::test]
    async fn on_postgres() {
        if let Some(app) = TestApp::start(Engine::Postgres).await {
            walk(app).await;
        }
    }
}
