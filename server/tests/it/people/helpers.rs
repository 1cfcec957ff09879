//! Aides, coaches and interpreters: named by an administrator for one student, until a day; each reads what their kind opens,
//! and nothing else.
use crate::support::{Client, Engine, Page, TestApp, World, both};
use domain::{
    conferences::types::{ConferenceState, GuestKind, ItemKind},
    entity::{audit, disclosure, guest, relation},
    id::{Id, new_id},
    records::types::Why,
    roster::types::{HelperKind, RelationKind, Role},
    time::DAY_MS,
    visibility::Visibility,
};
use http::StatusCode;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

const NAME: &str = "/api/people/name-helper";

/// The district with an aide, a teacher and somebody of the office at North School, none of whom has to do with Amina.
async fn with_staff(app: &TestApp) -> World {
    let mut world = app.world().await;
    let north = world.school(app, "n").await;
    world.add(app, "helper", north, Role::Aide).await;
    world.add(app, "casey", north, Role::Teacher).await;
    world.add(app, "inez", north, Role::Coordinator).await;
    world
}

async fn name(client: &mut Client, kind: &str, student: Id, adult: Id, last_day: &str) -> Page {
    let (student, adult, key) = (student.to_string(), adult.to_string(), new_id().simple().to_string());
    let fields = [("id", student.as_str()), ("kind", kind), ("adult_id", &adult), ("last_day", last_day), ("_key", &key)];
    client.post_json(NAME, &fields).await
}

async fn named(app: &TestApp) -> Vec<relation::Model> {
    let helpers = relation::Entity::find().filter(relation::Column::Kind.is_in(HelperKind::RELATIONS));
    helpers.all(app.db.writer()).await.unwrap()
}

async fn team_goal(app: &TestApp, owner: Id, level: Visibility) -> Id {
    let goal = app.add_goal(owner, |row| {
        row.visibility = level;
        row.last_check_in_at = Some(app.clock.now());
    });
    let goal = goal.await;
    app.add_check_in(goal, owner, "I am stuck").await;
    goal
}

async fn seen_as(app: &TestApp) -> Vec<Why> {
    app.disclosures.flush().await;
    disclosure::Entity::find().all(app.db.writer()).await.unwrap().iter().map(|row| row.why).collect()
}

async fn refused(client: &mut Client, paths: &[String], when: &str) {
    for path in paths {
        let status = client.get(path).await.status;
        assert!(matches!(status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN), "{path}, {when}: {status}");
    }
}

both! {
    async fn an_aide_reads_what_the_team_reads_until_the_last_day(app: TestApp) {
        let world = with_staff(&app).await;
        let amina = world.id("amina");
        let at = |level| move |row: &mut domain::entity::goal::Model| row.visibility = level;
        let team = team_goal(&app, amina, Visibility::Team).await;
        let family = app.add_goal(amina, at(Visibility::Family)).await;
        let sent = app.add_goal(amina, at(Visibility::Named)).await;
        app.name_reader(sent, world.id("helper")).await;
        let own = app.add_goal(amina, |_| ()).await;
        let words = app.add_reflection(amina, |row| row.visibility = Visibility::Team).await;
        let open = [format!("/goals/{team}"), format!("/goals/{family}"), format!("/reflections/{words}"), format!("/goals?student={amina}")];
        let closed = [format!("/goals/{sent}"), format!("/goals/{own}"), format!("/records?child={amina}"), format!("/people/{amina}")];
        let mut helper = world.client(&app, "helper").await;
        refused(&mut helper, &open, "before").await;
        let mut admin = world.client(&app, "admin").await;
        let page = admin.get(&format!("/people/{amina}")).await;
        let form = page.form(NAME).set("kind", "aide").set("adult_id", &world.id("helper").to_string()).set("last_day", "2026-11-03");
        assert!(form.send(&mut admin).await.says("They can help from now on"));
        for path in &open {
            assert_eq!(helper.get(path).await.status, StatusCode::OK, "{path}");
        }
        refused(&mut helper, &closed, "not shared with the team").await;
        assert!(!helper.get(&open[0]).await.says("I am stuck"), "no check-ins");
        let page = helper.get(&open[2]).await;
        assert!(!page.offers("/api/reflections/review"));
        let id = words.to_string();
        let review = [("reflection_id", id.as_str()), ("reflection_version", "1"), ("version", "0"), ("glow", "x")];
        assert_eq!(helper.post_json("/api/reflections/review", &review).await.status, StatusCode::FORBIDDEN);
        let home = helper.get("/").await;
        assert!(home.says("Students you help") && home.says("Amina Haddad"), "{}", home.words());
        assert!(!helper.get("/advisory?as=aide").await.says("Amina"), "how a student stands is for those responsible");
        let seen = seen_as(&app).await;
        assert!(!seen.is_empty() && seen.iter().all(|why| *why == Why::Aide), "{seen:?}");
        let own = world.client(&app, "amina").await.get("/records?show=changed").await;
        assert!(own.says("Changed which adult answers for a student"), "{}", own.words());
        app.clock.advance(2 * DAY_MS);
        let mut helper = world.client(&app, "helper").await;
        refused(&mut helper, &open, "after").await;
        assert!(!helper.get("/").await.says("Amina"));
    }

    async fn a_coach_follows_how_goals_go_and_writes_nothing(app: TestApp) {
        let world = with_staff(&app).await;
        let amina = world.id("amina");
        let team = team_goal(&app, amina, Visibility::Team).await;
        let family = team_goal(&app, amina, Visibility::Family).await;
        let sent = team_goal(&app, amina, Visibility::Named).await;
        app.name_reader(sent, world.id("casey")).await;
        let words = app.add_reflection(amina, |row| row.visibility = Visibility::Family).await;
        let now = app.clock.now();
        let released = app.add_review(words, world.id("rivera"), |row| {
            row.state = domain::reflections::types::ReviewState::Released;
            row.released_at = Some(now);
            row.glow = "What a voice".into();
        });
        released.await;
        let mut admin = world.client(&app, "admin").await;
        assert_eq!(name(&mut admin, "coach", amina, world.id("casey"), "2026-11-03").await.status, StatusCode::OK);
        let mut coach = world.client(&app, "casey").await;
        for goal in [team, family] {
            assert!(coach.get(&format!("/goals/{goal}")).await.says("I am stuck"));
        }
        let page = coach.get(&format!("/reflections/{words}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.says("What a voice") && !page.offers("/api/reflections/review"), "{}", page.words());
        refused(&mut coach, &[format!("/goals/{sent}"), format!("/records?child={amina}"), format!("/people/{amina}")], "never").await;
        assert!(coach.get("/").await.says("Students you help"));
        assert!(!coach.get("/advisory?as=coach").await.says("Amina"));
        assert!(!coach.get("/reviews").await.says("Amina"));
        let seen = seen_as(&app).await;
        assert!(!seen.is_empty() && seen.iter().all(|why| *why == Why::Coach), "{seen:?}");
        app.clock.advance(2 * DAY_MS);
        let mut coach = world.client(&app, "casey").await;
        refused(&mut coach, &[format!("/goals/{team}"), format!("/reflections/{words}"), format!("/goals?student={amina}")], "after").await;
    }

    async fn an_interpreter_reads_what_is_shown_where_they_are_invited_and_nothing_else(app: TestApp) {
        let world = with_staff(&app).await;
        let amina = world.id("amina");
        let shown = app.add_goal(amina, |row| row.title = "Swim a length".into()).await;
        let family = team_goal(&app, amina, Visibility::Family).await;
        let conference = app.add_conference(amina, |row| {
            row.host_id = Some(world.id("rivera"));
            row.state = ConferenceState::Preparing;
            row.starts_at = Some(app.clock.now() + DAY_MS);
        });
        let conference = conference.await;
        app.add_item(conference, ItemKind::Goal, shown, 1).await;
        app.add_guest(conference, world.id("ga")).await;
        let path = format!("/conferences/{conference}");
        let never = [format!("/goals/{family}"), format!("/goals/{shown}"), format!("/goals?student={amina}"), format!("/reflections?student={amina}")];
        let mut admin = world.client(&app, "admin").await;
        assert_eq!(name(&mut admin, "interpreter", amina, world.id("casey"), "2026-12-01").await.status, StatusCode::OK);
        let mut interpreter = world.client(&app, "casey").await;
        refused(&mut interpreter, &never, "before").await;
        refused(&mut interpreter, std::slice::from_ref(&path), "not invited").await;
        let mut amina_client = world.client(&app, "amina").await;
        let page = amina_client.get(&format!("{path}/prepare")).await;
        assert!(page.says("Interpreter"), "{}", page.words());
        let form = page.form("/api/conferences/invite").set("person_id", &world.id("casey").to_string());
        assert_eq!(form.send(&mut amina_client).await.status, StatusCode::OK);
        assert!(amina_client.get(&path).await.says("Interpreter"));
        let invited = guest::Entity::find().filter(guest::Column::PersonId.eq(world.id("casey"))).one(app.db.writer()).await.unwrap();
        assert_eq!(invited.unwrap().kind, GuestKind::Interpreter);
        let page = interpreter.get(&path).await;
        assert!(page.says("Swim a length"), "{}", page.words());
        assert!(page.offers("/api/conferences/rsvp") && !page.offers("/api/conferences/record"));
        refused(&mut interpreter, &never, "invited").await;
        for place in ["/", "/conferences"] {
            let page = interpreter.get(place).await;
            assert!(page.says("Amina Haddad") && page.body.contains(&path), "{place}: {}", page.words());
        }
        let id = conference.to_string();
        let promise = [("conference_id", id.as_str()), ("text", "I bring the letter"), ("due_on", "2026-12-01")];
        assert_eq!(interpreter.post_json("/api/conferences/commit", &promise).await.status, StatusCode::OK);
        let seen = seen_as(&app).await;
        assert!(!seen.is_empty() && seen.iter().all(|why| *why == Why::Interpreter), "{seen:?}");
        let page = admin.get(&format!("/people/{amina}")).await;
        assert!(page.form("/api/people/end-helper").send(&mut admin).await.says("opens nothing of this student any more"));
        refused(&mut interpreter, std::slice::from_ref(&path), "ended").await;
        assert!(!interpreter.get("/").await.says("Amina"));
    }

    async fn an_administrator_ends_it_at_once(app: TestApp) {
        let world = with_staff(&app).await;
        let amina = world.id("amina");
        let goal = app.add_goal(amina, |row| row.visibility = Visibility::Team).await;
        let mut admin = world.client(&app, "admin").await;
        for (kind, who) in [("aide", "helper"), ("coach", "casey")] {
            assert_eq!(name(&mut admin, kind, amina, world.id(who), "2027-01-31").await.status, StatusCode::OK);
            for other in ["aide", "coach", "interpreter"] {
                let again = name(&mut admin, other, amina, world.id(who), "2027-01-31").await;
                assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "{who} as {other} too");
            }
            let mut helper = world.client(&app, who).await;
            assert_eq!(helper.get(&format!("/goals/{goal}")).await.status, StatusCode::OK);
            let page = admin.get(&format!("/people/{amina}")).await;
            assert!(page.form("/api/people/end-helper").send(&mut admin).await.says("opens nothing of this student any more"));
            assert_eq!(helper.get(&format!("/goals/{goal}")).await.status, StatusCode::NOT_FOUND);
        }
        let acts = audit::Entity::find().filter(audit::Column::ObjectKind.eq("relation")).all(app.db.writer()).await.unwrap();
        let acts: Vec<&str> = acts.iter().map(|row| row.action.as_str()).filter(|act| act.contains("helper")).collect();
        let (one, over) = ("relation.helper_named", "relation.helper_ended");
        assert_eq!(acts, [one, over, one, over]);
    }

    async fn only_an_aide_by_the_roster_is_named_as_one(app: TestApp) {
        let world = with_staff(&app).await;
        let amina = world.id("amina");
        let mut admin = world.client(&app, "admin").await;
        let page = admin.get(&format!("/people/{amina}")).await;
        let form = page.form(NAME).set("kind", "aide").set("adult_id", &world.id("casey").to_string()).set("last_day", "2026-12-01");
        let page = form.send(&mut admin).await;
        assert!(page.says("is not an aide by the roster. Choose coach or interpreter"), "{}", page.words());
        assert_eq!(named(&app).await, []);
        for (kind, who) in [("aide", "helper"), ("coach", "casey"), ("interpreter", "inez"), ("coach", "rivera")] {
            assert_eq!(name(&mut admin, kind, amina, world.id(who), "2026-12-01").await.status, StatusCode::OK, "{who}");
        }
        let kinds: Vec<RelationKind> = named(&app).await.iter().map(|row| row.kind).collect();
        assert_eq!(kinds, [RelationKind::Aide, RelationKind::Coach, RelationKind::Interpreter, RelationKind::Coach]);
    }

    async fn nobody_else_is_named_and_nobody_else_names(app: TestApp) {
        let mut world = with_staff(&app).await;
        let (amina, helper) = (world.id("amina"), world.id("helper"));
        let south = world.school(&app, "s").await;
        let north = world.school(&app, "n").await;
        world.add(&app, "far", south, Role::Aide).await;
        world.add(&app, "mother", north, Role::Aide).await;
        world.add(&app, "limited", north, Role::Aide).await;
        app.relate(world.id("mother"), amina, RelationKind::Guardian).await;
        app.add_restriction(world.id("limited"), amina, |row| row.confirmed_at = None).await;
        let mut admin = world.client(&app, "admin").await;
        for kind in HelperKind::ALL {
            for who in ["far", "mother", "limited", "amina", "chen", "ga"] {
                let answer = name(&mut admin, kind.as_str(), amina, world.id(who), "2026-12-01").await;
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{who} as {kind}");
            }
        }
        for kind in ["", "guardian", "advisor"] {
            assert_eq!(name(&mut admin, kind, amina, helper, "2026-12-01").await.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind}");
        }
        world.add(&app, "both", north, Role::Aide).await;
        world.add_role(&app, "both", north, Role::Admin).await;
        let mut both = world.client(&app, "both").await;
        let answer = name(&mut both, "coach", amina, world.id("both"), "2026-12-01").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "oneself");
        for day in ["2026-11-01", "2027-12-01", ""] {
            assert_eq!(name(&mut admin, "aide", amina, helper, day).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{day}");
        }
        assert_eq!(name(&mut admin, "coach", world.id("rivera"), helper, "2026-12-01").await.status, StatusCode::NOT_FOUND, "no student");
        for who in ["lead", "coord", "rivera", "helper", "ga", "amina"] {
            let mut client = world.client(&app, who).await;
            assert_eq!(name(&mut client, "coach", amina, helper, "2026-12-01").await.status, StatusCode::FORBIDDEN, "{who}");
        }
        assert_eq!(named(&app).await, []);
    }
}
