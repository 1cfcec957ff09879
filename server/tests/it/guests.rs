//! Guests by code: from the student's invitation to the guest's own page and out again, without script.
use crate::support::{Client, Engine, Page, TestApp, World, both};
use domain::{
    conferences::types::{ConferenceState, ItemKind},
    entity::{audit, conference, disclosure, guest_pass, guest_visit, question},
    id::Id,
    records::types::{SeenKind, Why},
    time::DAY_MS,
};
use http::StatusCode;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set};

const COOKIE: &str = "waymark-guest";
const MAKE: &str = "/api/conferences/make-code";
const END: &str = "/api/conferences/end-code";
const ENTER: &str = "/api/guests/enter";
const OVER: &str = "This code does not work, or no longer works. Ask the student or the host for a new one.";

/// A conference of Amina's at which a goal is shown, with its host and a guardian.
async fn a_conference(app: &TestApp, world: &World) -> Id {
    let amina = world.id("amina");
    let goal = app.add_goal(amina, |row| row.title = "Read with my sister".into()).await;
    let id = app.add_conference(amina, |row| {
        row.host_id = Some(world.id("rivera"));
        row.state = ConferenceState::Preparing;
    });
    let id = id.await;
    app.add_item(id, ItemKind::Goal, goal, 1).await;
    app.add_guest(id, world.id("ga")).await;
    id
}

/// Invites somebody from the conference's page, and returns the code that is shown once.
async fn invite(client: &mut Client, id: Id, name: &str) -> String {
    let page = client.get(&format!("/conferences/{id}")).await;
    let sheet = page.form_of(MAKE, "conference_id", &id.to_string()).set("name", name).set("language", "es").send(client).await;
    sheet.texts(".sheet-code").remove(0)
}

/// Goes through the door as somebody does who scanned the picture.
async fn enter(app: &TestApp, code: &str) -> (Client, Page) {
    let mut client = app.anonymous();
    let door = client.get(&format!("/c/{code}")).await;
    let pack = door.form(ENTER).send(&mut client).await;
    (client, pack)
}

async fn acts(app: &TestApp, action: &str) -> u64 {
    audit::Entity::find().filter(audit::Column::Action.eq(action)).count(app.db.writer()).await.unwrap()
}

both! {
    async fn a_code_is_shown_once_and_the_door_names_nobody(app: TestApp) {
        let world = app.world().await;
        let id = a_conference(&app, &world).await;
        let mut amina = world.client(&app, "amina").await;
        let page = amina.get(&format!("/conferences/{id}")).await;
        let sheet = page.form(MAKE).set("name", "Rosa Díaz").set("language", "es").send(&mut amina).await;
        assert_eq!(sheet.texts(".sheet-card .card-title"), ["Rosa Díaz"]);
        assert_eq!(sheet.attribute(".sheet-card", "lang").as_deref(), Some("es"));
        assert!(sheet.body.contains("class=\"qr\"") && !sheet.texts(".sheet-card").concat().contains("Amina"));
        let code = sheet.texts(".sheet-code").remove(0);
        assert!(amina.get("/conferences/code").await.says("No code to show"));
        let list = amina.get(&format!("/conferences/{id}")).await;
        assert!(list.says("Rosa Díaz") && list.says("Not used yet") && !list.body.contains(&code));
        assert_eq!(acts(&app, "guest.code_made").await, 1);

        let mut guest = app.anonymous();
        for path in [format!("/c/{code}"), "/c".to_owned(), format!("/c/{}", code.to_lowercase())] {
            let door = guest.get(&path).await;
            assert_eq!(door.status, StatusCode::OK, "{path}");
            assert!(door.offers(ENTER) && !door.says("Amina") && !door.says("Rosa") && door.set_cookie(COOKIE).is_none(), "{path}");
        }
        assert_eq!(guest.get("/c/pack").await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(guest_visit::Entity::find().count(app.db.writer()).await.unwrap(), 0, "looking burns and opens nothing");
    }

    async fn a_guest_reads_answers_asks_and_goes(app: TestApp) {
        let world = app.world().await;
        let id = a_conference(&app, &world).await;
        let mut amina = world.client(&app, "amina").await;
        let code = invite(&mut amina, id, "Rosa Díaz").await;
        let mut guest = app.anonymous();
        let answer = guest.post(ENTER, &[("code", &code), ("_return", "/c")]).await;
        assert_eq!((answer.status, answer.location().as_str()), (StatusCode::SEE_OTHER, "/c/pack"));
        let line = answer.set_cookie(COOKIE).expect("a cookie");
        assert!(line.contains("; HttpOnly") && line.contains("; SameSite=Lax") && !line.contains("Max-Age"), "{line}");
        assert!(guest.cookies[COOKIE].len() >= 43, "256 bits");
        // Her language is Spanish; here she chooses English.
        assert_eq!(guest.get("/c/pack").await.attribute("html", "lang").as_deref(), Some("es"));
        guest.cookies.insert("waymark-lang".into(), "en".into());
        let pack = guest.get("/c/pack").await;
        assert!(pack.says("Read with my sister") && pack.says("Amina") && pack.says("Welcome, Rosa Díaz"));
        assert!(pack.texts("nav").is_empty() && !pack.body.contains("/conferences/"), "no way leads further in");
        let pack = pack.form("/api/guests/rsvp").set("rsvp", "yes").send(&mut guest).await;
        assert_eq!(pack.texts(".toast").len(), 1, "{}", pack.words());
        let empty = pack.form("/api/guests/ask").send(&mut guest).await;
        assert_eq!(empty.texts(".error-summary").len(), 1);
        let asked = empty.form("/api/guests/ask").set("text", "May I read with you?").send(&mut guest).await;
        assert!(asked.says("May I read with you?"));

        let mut rivera = world.client(&app, "rivera").await;
        let seen = rivera.get(&format!("/conferences/{id}")).await;
        assert!(seen.says("Rosa Díaz") && seen.says("May I read with you?") && seen.says("First used"));
        let promised = seen.form("/api/conferences/commit").set("text", "Call on Sundays").set("due_on", "2026-11-20");
        let of_guest = guest_pass::Entity::find().one(app.db.writer()).await.unwrap().unwrap().person_id.to_string();
        promised.set("owner_id", &of_guest).send(&mut rivera).await;
        let pack = guest.get("/c/pack").await;
        assert!(!pack.offers("/api/conferences/close-commitment") && !pack.offers("/api/conferences/commit"));
        let pack = pack.form("/api/guests/acknowledge").send(&mut guest).await;
        assert!(pack.says("You said yes to this") && !pack.offers("/api/guests/acknowledge"));
        assert!(rivera.get(&format!("/conferences/{id}")).await.says("Rosa Díaz said yes to this"));

        let out = pack.form("/api/guests/leave").send(&mut guest).await;
        assert!(out.offers(ENTER) && !guest.cookies.contains_key(COOKIE));
        assert_eq!(guest.get("/c/pack").await.status, StatusCode::UNAUTHORIZED);
        for action in ["guest.entered", "conference.rsvp", "question.asked", "commitment.acknowledged", "guest.left"] {
            assert_eq!(acts(&app, action).await, 1, "{action}");
        }
    }

    async fn an_ended_code_is_refused_with_the_next_request_and_takes_its_cookie(app: TestApp) {
        let world = app.world().await;
        let id = a_conference(&app, &world).await;
        let mut rivera = world.client(&app, "rivera").await;
        let code = invite(&mut rivera, id, "Rosa").await;
        let (mut guest, pack) = enter(&app, &code).await;
        assert_eq!(pack.status, StatusCode::OK);
        let mut writing = guest.clone();
        let form = pack.form("/api/guests/ask").set("text", "What does Amina like best about <this> school?");
        rivera.get(&format!("/conferences/{id}")).await.form(END).send(&mut rivera).await;
        let refused = guest.get("/c/pack").await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
        assert!(refused.set_cookie(COOKIE).is_some_and(|line| line.contains("Max-Age=0")) && !refused.says("Amina"));
        let fields: Vec<(&str, &str)> = form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let late = writing.post("/api/guests/ask", &fields).await;
        assert_eq!(late.status, StatusCode::UNAUTHORIZED);
        assert!(late.says("What does Amina like best about <this> school?") && late.says("Copy it"), "{}", late.words());
        assert!(!writing.cookies.contains_key(COOKIE));
        assert_eq!(question::Entity::find().count(app.db.writer()).await.unwrap(), 0);
        assert_eq!(acts(&app, "guest.code_ended").await, 1);
    }

    async fn wrong_ended_and_past_codes_get_the_same_words(app: TestApp) {
        let world = app.world().await;
        let id = a_conference(&app, &world).await;
        let mut amina = world.client(&app, "amina").await;
        let (ended, past) = (invite(&mut amina, id, "Rosa").await, invite(&mut amina, id, "Abe").await);
        let (mut abe, _) = enter(&app, &past).await;
        let page = amina.get(&format!("/conferences/{id}")).await;
        page.form(END).send(&mut amina).await;
        let row = conference::Entity::find_by_id(id).one(app.db.writer()).await.unwrap().unwrap();
        app.clock.advance(row.starts_at.unwrap() + 20 * 60_000 + DAY_MS - app.clock.now());
        assert_eq!(abe.get("/c/pack").await.status, StatusCode::UNAUTHORIZED, "a day after the conference");
        let mut answers = Vec::new();
        for code in ["ABCDE-FGHJK", &ended, &past] {
            let mut client = app.anonymous();
            let page = client.submit(ENTER, &[("code", code), ("_return", "/c")]).await;
            assert!(page.says(OVER), "{}", page.words());
            assert!(!client.cookies.contains_key(COOKIE));
            let json = client.post_json(ENTER, &[("code", code)]).await;
            assert_eq!(json.status, StatusCode::UNPROCESSABLE_ENTITY);
            answers.push(json.body);
        }
        assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{answers:?}");
    }

    async fn who_is_signed_in_stays_who_they_are_beside_a_guests_cookie(app: TestApp) {
        let world = app.world().await;
        let id = a_conference(&app, &world).await;
        let mut amina = world.client(&app, "amina").await;
        let code = invite(&mut amina, id, "Rosa").await;
        let mut admin = world.client(&app, "admin").await;
        admin.submit(ENTER, &[("code", &code), ("_return", "/c")]).await;
        let pack = admin.get("/c/pack").await;
        assert!(pack.says("Rosa") && pack.texts("nav").is_empty());
        assert_eq!(admin.get("/people").await.status, StatusCode::OK);
        assert_eq!(admin.get(&format!("/conferences/{id}")).await.status, StatusCode::NOT_FOUND);
        let fields = [("conference_id", id.to_string()), ("rsvp", "yes".to_owned())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(admin.post_json("/api/conferences/rsvp", &fields).await.status, StatusCode::NOT_FOUND);
        admin.cookies.remove("waymark");
        for path in ["/", "/people", "/conferences", "/goals", "/records", &format!("/conferences/{id}")] {
            let page = admin.get(path).await;
            assert!(page.status == StatusCode::SEE_OTHER && page.location().starts_with("/sign-in"), "{path}: {}", page.status);
        }
    }

    async fn a_guest_is_in_no_list_and_in_every_log(app: TestApp) {
        let world = app.world().await;
        let id = a_conference(&app, &world).await;
        let mut admin = world.client(&app, "admin").await;
        let mut lead = world.client(&app, "lead").await;
        let counts = lead.get("/insights").await.texts("main");
        let mut amina = world.client(&app, "amina").await;
        let code = invite(&mut amina, id, "Rosalinde").await;
        let (_, pack) = enter(&app, &code).await;
        assert_eq!(pack.status, StatusCode::OK);
        app.disclosures.flush().await;
        let person_id = guest_pass::Entity::find().one(app.db.writer()).await.unwrap().unwrap().person_id;
        let noted = disclosure::Entity::find().all(app.db.writer()).await.unwrap();
        let noted: Vec<_> = noted.iter().map(|row| (row.viewer_id, row.student_id, row.object_kind, row.object_id, row.why)).collect();
        assert_eq!(noted, [(person_id, world.id("amina"), SeenKind::Conference, id, Why::Guest)]);
        assert!(!admin.get("/people?q=rosalinde").await.says("Rosalinde"));
        for path in [format!("/people/{person_id}"), format!("/people/{person_id}/history")] {
            assert_eq!(admin.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        let person = person_id.to_string();
        for (path, fields) in [
            ("/api/people/print-cards", vec![("whom", "person"), ("id", person.as_str())]),
            ("/api/people/suspend", vec![("id", person.as_str()), ("reason", "left")]),
            ("/api/people/end-cards", vec![("id", person.as_str())]),
        ] {
            assert_eq!(admin.post_json(path, &fields).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert_eq!(lead.get("/insights").await.texts("main"), counts);
        let mut ga = world.client(&app, "ga").await;
        let seen = ga.get(&format!("/records?child={}&show=seen", world.id("amina"))).await;
        assert!(seen.says("Rosalinde") && seen.says("Guest with a code"), "{}", seen.words());
        assert!(admin.get("/records?show=shown").await.says("Rosalinde"));
        let log = admin.get("/records?show=log&kind=guest").await;
        assert!(log.says("guest.code_made") && log.says("guest.entered") && log.says("Rosalinde"));
    }

    async fn sent_twice_a_code_is_made_once_and_nobody_else_makes_one(app: TestApp) {
        let world = app.world().await;
        let id = a_conference(&app, &world).await;
        let mut amina = world.client(&app, "amina").await;
        let form = amina.get(&format!("/conferences/{id}")).await.form(MAKE).set("name", "Rosa");
        for _ in 0..2 {
            form.clone().send(&mut amina).await;
        }
        assert_eq!(guest_pass::Entity::find().count(app.db.writer()).await.unwrap(), 1);
        let mut nameless = amina.get(&format!("/conferences/{id}")).await.form(MAKE).send(&mut amina).await;
        assert_eq!(nameless.texts(".error-summary").len(), 1);
        for who in ["ga", "rivera", "amina"] {
            nameless = world.client(&app, who).await.get(&format!("/conferences/{id}")).await;
            assert_eq!(nameless.offers(MAKE), who != "ga", "{who}");
        }
        let mut held = conference::Entity::find_by_id(id).one(app.db.writer()).await.unwrap().unwrap().into_active_model();
        held.state = Set(ConferenceState::Held);
        held.update(app.db.writer()).await.unwrap();
        let late = amina.post_json(MAKE, &[("conference_id", &id.to_string()), ("name", "Abe")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
    }

    async fn the_guests_cookie_is_for_this_host_and_https_alone(app: TestApp) {
        let app = TestApp::start_at(app.engine, "https://waymark.school.example").await.unwrap();
        let world = app.world().await;
        let id = a_conference(&app, &world).await;
        let (_, token) = app.add_guest_by_code(&world, id, "Rosa").await;
        let mut guest = app.anonymous();
        guest.cookies.insert(COOKIE.into(), token.clone());
        assert_eq!(guest.get("/c/pack").await.status, StatusCode::UNAUTHORIZED, "the plain cookie is none here");
        guest.cookies.insert(format!("__Host-{COOKIE}"), token);
        let pack = guest.get("/c/pack").await;
        assert_eq!(pack.status, StatusCode::OK);
        let out = guest.post("/api/guests/leave", &[]).await.set_cookie("__Host-waymark-guest").expect("the cookie is taken");
        assert!(out.contains("; Secure") && out.contains("; Path=/;") && out.contains("Max-Age=0"), "{out}");
    }
}
