//! Partners: a student chooses another one, who reads what is sent to them by name until a day, and nothing else.
use crate::support::{Client, Engine, Page, TestApp, both};
use domain::{
    conferences::types::{ConferenceState, ItemKind},
    entity::{audit, disclosure, enrolment, named_reader, reflection, relation},
    id::{Id, new_id},
    records::types::Why,
    reflections::types::ReflectionState,
    roster::types::{RelationKind, Source},
    time::DAY_MS,
    visibility::Visibility,
};
use http::StatusCode;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};

const NAME: &str = "/api/partners/name";
const END: &str = "/api/partners/end";

async fn post(client: &mut Client, path: &str, fields: &[(&str, &str)]) -> Page {
    let key = new_id().simple().to_string();
    let mut fields = fields.to_vec();
    fields.push(("_key", &key));
    client.post_json(path, &fields).await
}

async fn choose(client: &mut Client, whom: Id, last_day: &str) -> StatusCode {
    post(client, NAME, &[("person_id", &whom.to_string()), ("last_day", last_day)]).await.status
}

async fn partners(app: &TestApp) -> Vec<relation::Model> {
    relation::Entity::find().filter(relation::Column::Kind.eq(RelationKind::Partner)).all(app.db.writer()).await.unwrap()
}

async fn send_goal(client: &mut Client, goal: Id, to: Id) -> StatusCode {
    let (goal, to) = (goal.to_string(), to.to_string());
    post(client, "/api/goals/share", &[("goal_id", &goal), ("visibility", "named"), ("adults[]", &to)]).await.status
}

async fn waits_since(app: &TestApp, id: Id) -> Option<i64> {
    reflection::Entity::find_by_id(id).one(app.db.writer()).await.unwrap().unwrap().waiting_since
}

both! {
    async fn a_partner_reads_what_is_sent_to_them_and_nothing_else(app: TestApp) {
        let world = app.world().await;
        let (amina, chen) = (world.id("amina"), world.id("chen"));
        let sent = app.add_goal(amina, |row| {
            row.title = "Speak up".into();
            row.last_check_in_at = Some(app.clock.now());
        });
        let sent = sent.await;
        app.add_check_in(sent, amina, "I am stuck").await;
        let mut closed = vec![format!("/goals?student={amina}"), format!("/reflections?student={amina}"), format!("/records?child={amina}")];
        for level in [Visibility::Private, Visibility::Named, Visibility::Team, Visibility::Family] {
            closed.push(format!("/goals/{}", app.add_goal(amina, |row| row.visibility = level).await));
            closed.push(format!("/reflections/{}", app.add_reflection(amina, |row| row.visibility = level).await));
        }
        let conference = app.add_conference(amina, |row| {
            row.host_id = Some(world.id("rivera"));
            row.state = ConferenceState::Preparing;
        });
        let conference = conference.await;
        app.add_item(conference, ItemKind::Goal, sent, 1).await;
        // Even with a place on the list a partner has none at the table.
        app.add_guest(conference, chen).await;
        closed.push(format!("/conferences/{conference}"));
        let mut student = world.client(&app, "amina").await;
        assert_eq!(send_goal(&mut student, sent, chen).await, StatusCode::UNPROCESSABLE_ENTITY, "not a partner yet");
        let page = student.get("/goals").await;
        assert!(page.says("Your partner is a student"));
        let form = page.form(NAME).set("person_id", &chen.to_string()).set("last_day", "2026-11-03");
        assert!(form.send(&mut student).await.says("You have a partner"));
        assert_eq!(send_goal(&mut student, sent, chen).await, StatusCode::OK);
        let mut partner = world.client(&app, "chen").await;
        let home = partner.get("/").await;
        assert!(home.says("From your partner Amina Haddad") && home.says("Speak up"), "{}", home.words());
        let page = partner.get(&format!("/goals/{sent}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.says("I am stuck") && !page.body.contains("/goals?student="), "{}", page.words());
        for path in &closed {
            assert_eq!(partner.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        for path in ["/advisory", "/reviews", "/insights", "/people"] {
            assert_eq!(partner.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
        }
        for path in ["/reflections", "/conferences", "/records"] {
            assert!(!partner.get(path).await.says("Amina"), "{path}");
        }
        assert!(!partner.get("/goals").await.says("Speak up"), "their own goals are their own");
        let own = student.get(&format!("/goals/{sent}")).await;
        assert!(own.says("(partner, a student)"), "{}", own.words());
        assert!(!student.get(&format!("/conferences/{conference}/prepare")).await.body.contains(&chen.to_string()));
        app.disclosures.flush().await;
        let seen = disclosure::Entity::find().filter(disclosure::Column::ViewerId.eq(chen)).all(app.db.writer()).await.unwrap();
        assert!(!seen.is_empty() && seen.iter().all(|row| row.why == Why::Partner && row.object_id == sent), "{seen:?}");
        let mut mother = world.client(&app, "ga").await;
        let seen = mother.get(&format!("/records?child={amina}&show=seen")).await;
        assert!(seen.says("Partner, a student"), "{}", seen.words());
        let changed = mother.get(&format!("/records?child={amina}&show=changed")).await;
        assert!(changed.says("Chose another student as partner"), "{}", changed.words());
        app.clock.advance(2 * DAY_MS);
        let mut partner = world.client(&app, "chen").await;
        assert_eq!(partner.get(&format!("/goals/{sent}")).await.status, StatusCode::NOT_FOUND, "the last day is over");
        assert!(!partner.get("/").await.says("Amina"));
    }

    async fn the_student_the_partner_and_the_school_end_it_at_once(app: TestApp) {
        let world = app.world().await;
        let (amina, chen) = (world.id("amina"), world.id("chen"));
        let goal = app.add_goal(amina, |_| ()).await;
        let path = format!("/goals/{goal}");
        let (mut student, mut partner) = (world.client(&app, "amina").await, world.client(&app, "chen").await);
        let mut admin = world.client(&app, "admin").await;
        for who in ["amina", "chen", "admin"] {
            assert_eq!(choose(&mut student, chen, "2026-12-01").await, StatusCode::OK, "{who}");
            assert_eq!(partner.get(&path).await.status, StatusCode::NOT_FOUND, "what an earlier partner was sent stays closed");
            assert_eq!(send_goal(&mut student, goal, chen).await, StatusCode::OK);
            assert_eq!(partner.get(&path).await.status, StatusCode::OK);
            let tie = partners(&app).await.into_iter().max_by_key(|row| row.id).unwrap();
            for other in ["bilal", "ga", "rivera", "lead"] {
                let mut other_client = world.client(&app, other).await;
                let answer = post(&mut other_client, END, &[("id", &tie.id.to_string())]).await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{other}");
            }
            let page = match who {
                "amina" => student.get("/goals").await.form(END).send(&mut student).await,
                "chen" => partner.get("/").await.form(END).send(&mut partner).await,
                _ => admin.get(&format!("/people/{amina}")).await.form("/api/people/end-helper").send(&mut admin).await,
            };
            assert!(page.says("That is over"), "{who}: {}", page.words());
            assert_eq!(partner.get(&path).await.status, StatusCode::NOT_FOUND, "{who} ended it");
            assert!(!partner.get("/").await.says("Amina"));
        }
        let acts = audit::Entity::find().filter(audit::Column::ObjectKind.eq("relation")).all(app.db.writer()).await.unwrap();
        let acts: Vec<&str> = acts.iter().map(|row| row.action.as_str()).filter(|act| act.contains("partner")).collect();
        assert_eq!(acts, ["relation.partner_named", "relation.partner_ended"].repeat(3));
    }

    async fn a_restriction_cuts_it(app: TestApp) {
        let world = app.world().await;
        let (amina, chen) = (world.id("amina"), world.id("chen"));
        let goal = app.add_goal(amina, |_| ()).await;
        let (mut student, mut partner) = (world.client(&app, "amina").await, world.client(&app, "chen").await);
        assert_eq!(choose(&mut student, chen, "2026-12-01").await, StatusCode::OK);
        assert_eq!(send_goal(&mut student, goal, chen).await, StatusCode::OK);
        assert_eq!(partner.get(&format!("/goals/{goal}")).await.status, StatusCode::OK);
        app.restrict(chen, amina).await;
        assert_eq!(partner.get(&format!("/goals/{goal}")).await.status, StatusCode::NOT_FOUND);
        assert!(!partner.get("/").await.says("Amina"));
        assert_eq!(choose(&mut student, chen, "2026-12-01").await, StatusCode::UNPROCESSABLE_ENTITY, "not again");
        assert_eq!(choose(&mut student, world.id("bilal"), "2026-12-01").await, StatusCode::OK, "somebody else");
    }

    async fn one_classmate_of_today_is_chosen_by_the_student_alone(app: TestApp) {
        let world = app.world().await;
        let (bilal, chen) = (world.id("bilal"), world.id("chen"));
        let mut student = world.client(&app, "amina").await;
        for who in ["dara", "elif", "finn", "amina", "rivera", "ga", "okafor"] {
            assert_eq!(choose(&mut student, world.id(who), "2026-12-01").await, StatusCode::UNPROCESSABLE_ENTITY, "{who}");
        }
        for day in ["2026-11-01", "2027-03-03", ""] {
            assert_eq!(choose(&mut student, chen, day).await, StatusCode::UNPROCESSABLE_ENTITY, "{day}");
        }
        for who in ["rivera", "ga", "admin", "lead"] {
            let mut client = world.client(&app, who).await;
            assert_eq!(choose(&mut client, chen, "2026-12-01").await, StatusCode::FORBIDDEN, "{who}");
        }
        for row in enrolment::Entity::find().filter(enrolment::Column::PersonId.eq(bilal)).all(app.db.writer()).await.unwrap() {
            let mut row = row.into_active_model();
            row.ends_on = Set(Some("2026-11-02".into()));
            row.update(app.db.writer()).await.unwrap();
        }
        assert_eq!(choose(&mut student, bilal, "2026-12-01").await, StatusCode::UNPROCESSABLE_ENTITY, "a class that ended");
        assert_eq!(partners(&app).await, []);
        assert_eq!(choose(&mut student, chen, "2027-03-02").await, StatusCode::OK);
        assert_eq!(choose(&mut student, chen, "2026-12-01").await, StatusCode::CONFLICT, "one at a time");
        let found = partners(&app).await;
        let facts: Vec<_> = found.iter().map(|row| (row.adult_id, row.student_id, row.source, row.ends_on.as_deref())).collect();
        assert_eq!(facts, [(chen, world.id("amina"), Source::Student, Some("2027-03-03"))]);
        assert!(!world.client(&app, "rivera").await.get("/goals").await.offers(NAME), "adults have none");
    }

    async fn what_only_a_partner_was_sent_waits_for_no_review(app: TestApp) {
        let world = app.world().await;
        let chen = world.id("chen");
        let draft = app.add_reflection(world.id("amina"), |row| {
            row.state = ReflectionState::Draft;
            row.visibility = Visibility::Private;
        });
        let draft = draft.await;
        let mut student = world.client(&app, "amina").await;
        assert_eq!(choose(&mut student, chen, "2026-12-01").await, StatusCode::OK);
        assert!(student.get(&format!("/reflections/{draft}")).await.says("writes no review"));
        let (id, to) = (draft.to_string(), chen.to_string());
        let fields =
            [("reflection_id", id.as_str()), ("version", "1"), ("title", "My talk"), ("body", "Hello"), ("visibility", "named"), ("adults[]", &to)];
        assert_eq!(post(&mut student, "/api/reflections/send", &fields).await.status, StatusCode::OK);
        assert_eq!(waits_since(&app, draft).await, None);
        let mut partner = world.client(&app, "chen").await;
        let page = partner.get(&format!("/reflections/{draft}")).await;
        assert!(page.status == StatusCode::OK && page.says("(partner, a student)") && !page.offers("/api/reflections/review"));
        let review = [("reflection_id", id.as_str()), ("reflection_version", "2"), ("version", "0"), ("glow", "x")];
        assert_eq!(post(&mut partner, "/api/reflections/review", &review).await.status, StatusCode::FORBIDDEN);
        let mut rivera = world.client(&app, "rivera").await;
        assert!(!rivera.get("/reviews").await.says("My talk"));
        let advisor = world.id("rivera").to_string();
        let share = [("reflection_id", id.as_str()), ("visibility", "named"), ("adults[]", &to), ("adults[]", &advisor)];
        assert_eq!(post(&mut student, "/api/reflections/share", &share).await.status, StatusCode::OK);
        assert!(waits_since(&app, draft).await.is_some() && rivera.get("/reviews").await.says("My talk"));
        assert_eq!(named_reader::Entity::find().filter(named_reader::Column::ItemId.eq(draft)).all(app.db.writer()).await.unwrap().len(), 2);
    }
}
