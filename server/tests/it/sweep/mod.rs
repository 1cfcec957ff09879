//! The authorization sweep: every page and every server function, asked for by everybody.
//!
//! `ROUTES` and `API` are the list: what has no sample here fails. Whoever may not see a thing gets the very answer that a
//! thing that does not exist gets; no refused request leaves a trace in any table; and the rightful person succeeds with
//! the same request.
mod birthday;
mod calls;
mod objects;
mod pages;
mod people;
mod relations;

use crate::support::{Client, Digest, Engine, Page, TestApp, World, both, changed};
use app::routes::{API, ROUTES, Rule, api_rule};
use calls::{CALLS, Call};
use domain::{account::token, entity::session, id::new_id};
use http::StatusCode;
use objects::Objects;
use pages::{VISITS, Visit};
use people::{EVERYBODY, Fate, GUARDIANS, OPENERS, OUTSIDE, STAFF, STUDENTS, STUDENTS_AND_STAFF, district, everybody, fate};
use sea_orm::EntityTrait;
use std::collections::{BTreeMap, BTreeSet};

/// A body without what differs between any two answers: the id that was asked for, and form keys.
fn normal(body: &str, id: &str) -> String {
    let mut out = body.to_owned();
    // Whoever opened a record finds the way to it on every page, also where that very student is asked for.
    if let Some(banner) = out.find("data-opened") {
        let from = banner + out[banner..].find("href=\"/people/").expect("the way to the record");
        let to = from + out[from..].find('>').unwrap_or(0);
        out.replace_range(from..to, "href");
    }
    out = out.replace(id, "ID");
    while let Some(at) = out.find("name=\"_key\" value=\"") {
        let from = at + "name=\"_key\"".len();
        let to = from + out[from..].find('>').unwrap_or(0);
        out.replace_range(at..to, "key");
    }
    out
}

/// Compares what is stored with what was stored before.
struct Watch<'a> {
    app: &'a TestApp,
    digest: Digest,
    before: BTreeMap<String, String>,
}

impl<'a> Watch<'a> {
    async fn on(app: &'a TestApp) -> Self {
        let digest = Digest::of(app).await;
        let before = digest.read(app).await;
        Self { app, digest, before }
    }

    async fn nothing_changed(&self, after: &str) {
        let now = self.digest.read(self.app).await;
        assert_eq!(changed(&self.before, &now), Vec::<String>::new(), "{after} left a trace");
    }

    async fn go_on(&mut self) {
        self.before = self.digest.read(self.app).await;
    }
}

/// What a request was told, without the status: for comparing what is hidden with what is not there.
struct Asked<'a> {
    app: &'a TestApp,
    world: &'a World,
    objects: &'a Objects,
}

impl Asked<'_> {
    /// Sends a call. With `instead`, every object's id in it is that of nothing.
    async fn call(&self, client: &mut Client, call: &Call, html: bool, instead: Option<&str>) -> Page {
        let mut fields: Vec<(&str, String)> = Vec::new();
        for (name, value) in call.fields {
            let filled = self.objects.fill(self.app, self.world, value).await;
            let filled = match (instead, is_object(name, value)) {
                (Some(other), true) => other.to_owned(),
                _ => filled,
            };
            fields.push((name, filled));
        }
        if call.is_json() {
            let body: serde_json::Map<String, serde_json::Value> = fields
                .into_iter()
                .map(|(name, value)| {
                    let value = if name == "version" { value.parse::<i32>().unwrap().into() } else { value.into() };
                    (name.to_owned(), value)
                })
                .collect();
            return client.post_typed(call.path, &body.into()).await;
        }
        let key = new_id().simple().to_string();
        let mut pairs: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        pairs.push(("_key", &key));
        if html { client.post(call.path, &pairs).await } else { client.post_json(call.path, &pairs).await }
    }
}

/// Whether a field names the object that the call is about.
fn is_object(name: &str, value: &str) -> bool {
    (name.ends_with("_id") || name == "id")
        && !["host_id", "person_id"].contains(&name)
        && value.starts_with('{')
        && !value.starts_with("{v:")
}

async fn sweep_call(asked: &Asked<'_>, clients: &mut BTreeMap<String, Client>, call: &Call, watch: &mut Watch<'_>) -> usize {
    let rule = api_rule(call.path).expect("a rule");
    let about = call.fields.iter().find(|(name, value)| is_object(name, value)).map(|(_, value)| *value);
    let random = new_id().to_string();
    let mut asks = 0;
    for (who, kept) in clients.iter_mut() {
        // The cookie of a code that is over goes with the first refusal: here it comes again and again.
        let mut again = kept.clone();
        let client = if who.starts_with("guest") { &mut again } else { kept };
        let what = format!("{who} at {} {:?}", call.path, call.fields);
        let wanted = match fate(rule, who, call.may, call.told) {
            Fate::Served => continue,
            Fate::Told => StatusCode::FORBIDDEN,
            Fate::Hidden => StatusCode::NOT_FOUND,
            Fate::SignIn | Fate::NeedsCode => StatusCode::UNAUTHORIZED,
        };
        if rule == Rule::Anyone || (wanted == StatusCode::NOT_FOUND && about.is_none()) {
            continue;
        }
        let answer = asked.call(client, call, false, None).await;
        assert_eq!(answer.status, wanted, "{what}: {}", answer.body);
        watch.nothing_changed(&what).await;
        asks += 1;
        let (Some(about), StatusCode::NOT_FOUND) = (about, wanted) else { continue };
        let id = asked.objects.fill(asked.app, asked.world, about).await;
        let nothing = asked.call(client, call, false, Some(&random)).await;
        assert_eq!(nothing.status, StatusCode::NOT_FOUND, "{what}, for nothing");
        assert_eq!(normal(&answer.body, &id), normal(&nothing.body, &random), "{what}: hidden and missing differ");
        if !call.is_json() {
            let page = asked.call(client, call, true, None).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{what}, as a form");
            let nothing = asked.call(client, call, true, Some(&random)).await;
            assert_eq!(normal(&page.body, &id), normal(&nothing.body, &random), "{what}: hidden and missing differ");
        }
        watch.nothing_changed(&what).await;
    }
    let tried = if call.once { 1 } else { call.may.len() };
    for who in &call.may[..tried.min(call.may.len())] {
        // A browser of its own: some requests end the session.
        let mut client = if *who == "nobody" { objects::visitor(asked.app) } else { fresh(asked, clients, who).await };
        let answer = asked.call(&mut client, call, false, None).await;
        assert_eq!(answer.status, StatusCode::OK, "{who} at {} {:?}: {}", call.path, call.fields, answer.body);
        asks += 1;
    }
    watch.go_on().await;
    asks
}

/// Lets everybody sign in again whose session the last request ended, as some should.
async fn come_back(app: &TestApp, world: &World, clients: &mut BTreeMap<String, Client>, watch: &mut Watch<'_>) {
    for (who, client) in clients.iter_mut().filter(|(who, _)| !OUTSIDE.contains(&who.as_str())) {
        let hash = token::hash(&client.cookies[app::request::SESSION_COOKIE]);
        if session::Entity::find_by_id(hash).one(app.db.writer()).await.unwrap().is_none() {
            *client = world.client(app, who).await;
        }
    }
    watch.go_on().await;
}

async fn fresh(asked: &Asked<'_>, clients: &BTreeMap<String, Client>, who: &str) -> Client {
    if OUTSIDE.contains(&who) { clients[who].clone() } else { asked.world.client(asked.app, who).await }
}

async fn sweep_visit(asked: &Asked<'_>, clients: &mut BTreeMap<String, Client>, visit: &Visit, watch: &Watch<'_>) -> usize {
    let rule = ROUTES.iter().find(|route| route.path == visit.route).expect("a route").rule;
    let path = asked.objects.fill(asked.app, asked.world, visit.path).await;
    let id = visit.path.split_once('{').map(|(_, rest)| rest.split_once('}').unwrap().0);
    let id = match id {
        Some(name) => asked.objects.fill(asked.app, asked.world, &format!("{{{name}}}")).await,
        None => "none".to_owned(),
    };
    let random = new_id().to_string();
    let nowhere = path.replace(&id, &random);
    let mut asks = 0;
    for (who, kept) in clients.iter_mut() {
        let mut again = kept.clone();
        let client = if who.starts_with("guest") { &mut again } else { kept };
        let what = format!("{who} at {}", visit.path);
        let fate = fate(rule, who, visit.may, visit.told);
        if matches!(rule, Rule::Anyone | Rule::DemoOnly) && fate != Fate::Served {
            continue;
        }
        let page = client.get(&path).await;
        asks += 1;
        match fate {
            Fate::Served => {
                assert_eq!(page.status, StatusCode::OK, "{what}: {}", page.words());
                let ids = page.attributes("id");
                let repeated: Vec<_> = ids.iter().enumerate().filter(|(at, id)| ids[..*at].contains(id)).collect();
                assert!(repeated.is_empty(), "{what}: labels and links find only the first of {repeated:?}");
            }
            Fate::Told => assert_eq!(page.status, StatusCode::FORBIDDEN, "{what}"),
            Fate::SignIn => {
                assert_eq!(page.status, StatusCode::SEE_OTHER, "{what}");
                assert!(page.location().starts_with("/sign-in"), "{what}: {}", page.location());
            }
            Fate::NeedsCode => {
                assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{what}");
                assert!(!client.cookies.contains_key("waymark-guest"), "{what}: the cookie is gone");
            }
            Fate::Hidden => {
                assert_eq!(page.status, StatusCode::NOT_FOUND, "{what}");
                let nothing = client.get(&nowhere).await;
                assert_eq!(normal(&page.body, &id), normal(&nothing.body, &random), "{what}: hidden and missing differ");
            }
        }
        watch.nothing_changed(&what).await;
    }
    asks
}

both! {
    async fn every_server_function_is_swept(app: TestApp) {
        let world = district(&app).await;
        let objects = Objects::make(&app, &world).await;
        let mut clients = everybody(&app, &world, &objects).await;
        objects::set_password(&app, &world, "amina", "correct horse battery").await;
        let asked = Asked { app: &app, world: &world, objects: &objects };
        let mut watch = Watch::on(&app).await;
        let mut asks = 0;
        for call in CALLS {
            asks += sweep_call(&asked, &mut clients, call, &mut watch).await;
            come_back(&app, &world, &mut clients, &mut watch).await;
        }
        println!("{} samples of {} functions, {} people: {asks} requests", CALLS.len(), API.len(), clients.len());
    }

    async fn every_page_is_swept(app: TestApp) {
        let world = district(&app).await;
        let objects = Objects::make(&app, &world).await;
        let mut clients = everybody(&app, &world, &objects).await;
        let asked = Asked { app: &app, world: &world, objects: &objects };
        let watch = Watch::on(&app).await;
        let mut asks = 0;
        for visit in VISITS {
            asks += sweep_visit(&asked, &mut clients, visit, &watch).await;
        }
        println!("{} addresses of {} pages, {} people: {asks} requests", VISITS.len(), ROUTES.len(), clients.len());
    }
}

#[test]
fn every_page_and_every_server_function_has_a_sample() {
    let sampled: BTreeSet<&str> = VISITS.iter().map(|visit| visit.route).collect();
    let routes: BTreeSet<&str> = ROUTES.iter().map(|route| route.path).collect();
    assert_eq!(sampled, routes);
    let sampled: BTreeSet<&str> = CALLS.iter().map(|call| call.path).collect();
    let functions: BTreeSet<&str> = API.iter().map(|(path, _)| *path).collect();
    assert_eq!(sampled, functions);
}

#[test]
fn every_server_function_has_a_rule_and_every_rule_a_function() {
    let registered: BTreeSet<&str> = server_fn::axum::server_fn_paths().map(|(path, _)| path).collect();
    let ruled: BTreeSet<&str> = API.iter().map(|(path, _)| *path).collect();
    assert_eq!(registered, ruled);
}
