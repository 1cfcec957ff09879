//! The same thing at once: forms sent twice, stale edits, autosaves that overtake each other, two ways in.
use crate::support::{Client, Engine, Page, TestApp, both};
use domain::{
    entity::{
        account, audit, commitment, conference, goal, goal_version, idempotency, reflection, reflection_version, review, season,
        session,
    },
    id::Id,
    reflections::types::ReflectionState,
    visibility::Visibility,
};
use futures::future::join_all;
use http::StatusCode;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set};
use serde_json::json;

const KEY: &str = "0123456789abcdef0123456789abcdef";

/// Sends the same form from as many tabs of one browser at once.
async fn at_once(client: &Client, tabs: usize, path: &str, fields: &[(&str, &str)]) -> Vec<Page> {
    let sent = (0..tabs).map(|_| {
        let mut tab = client.clone();
        async move { tab.post(path, fields).await }
    });
    join_all(sent).await
}

async fn all_json(client: &Client, forms: &[Vec<(&str, &str)>], path: &str) -> Vec<Page> {
    let sent = forms.iter().map(|fields| {
        let mut tab = client.clone();
        async move { tab.post_json(path, fields).await }
    });
    join_all(sent).await
}

fn count(pages: &[Page], status: StatusCode) -> usize {
    pages.iter().filter(|page| page.status == status).count()
}

async fn draft(app: &TestApp, owner: Id) -> Id {
    app.add_reflection(owner, |row| {
        row.state = ReflectionState::Draft;
        row.title = "Mine".into();
        row.body = "It began.".into();
    })
    .await
}

both! {
    async fn a_form_sent_from_many_tabs_at_once_does_its_work_once(app: TestApp) {
        let world = app.world().await;
        let amina = world.client(&app, "amina").await;
        let form = [("title", "Read more"), ("kind", "academic"), ("_key", KEY), ("_return", "/goals/new")];
        let answers = at_once(&amina, 6, "/api/goals/start", &form).await;
        let rows = goal::Entity::find().all(app.db.writer()).await.unwrap();
        assert_eq!(rows.len(), 1, "the work is done once");
        for answer in &answers {
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
            assert_eq!(answer.location(), format!("/goals/{}", rows[0].id), "every tab gets the same answer");
        }
        assert_eq!(idempotency::Entity::find().count(app.db.writer()).await.unwrap(), 1);
        let started = audit::Entity::find().filter(audit::Column::Action.eq("goal.started")).count(app.db.writer()).await.unwrap();
        assert_eq!(started, 1, "and it is on record once");
    }

    async fn a_host_is_given_one_time_once_however_many_conferences_ask_for_it_at_once(app: TestApp) {
        let world = app.world().await;
        let rivera = world.client(&app, "rivera").await;
        let mut ids = Vec::new();
        for (n, student) in ["amina", "bilal", "chen"].into_iter().enumerate() {
            let starts_at = app.clock.now() + (20 + n as i64) * domain::time::DAY_MS;
            let host_id = Some(world.id("rivera"));
            let id = app.add_conference(world.id(student), |row| (row.host_id, row.starts_at) = (host_id, Some(starts_at))).await;
            ids.push(id.to_string());
        }
        let forms: Vec<Vec<(&str, &str)>> = ids
            .iter()
            .map(|id| vec![("conference_id", id.as_str()), ("version", "1"), ("day", "2026-11-12"), ("time", "15:00"), ("place", "")])
            .collect();
        let answers = all_json(&rivera, &forms, "/api/conferences/schedule").await;
        let counted = (count(&answers, StatusCode::OK), count(&answers, StatusCode::UNPROCESSABLE_ENTITY));
        assert_eq!(counted, (1, 2), "{answers:?}");
    }

    async fn a_season_asked_for_twice_at_once_is_made_once(app: TestApp) {
        let world = app.world().await;
        let coord = world.client(&app, "coord").await;
        let other = world.client(&app, "coord").await;
        let form = |key| {
            vec![("title", "Fall"), ("starts_on", "2026-11-09"), ("ends_on", "2026-11-13"), ("from", "15:00"), ("until", "18:00"),
                ("minutes", "20"), ("_key", key)]
        };
        let path = "/api/conferences/make-season";
        let (one, two) = (form("0000000000000001"), form("0000000000000002"));
        let (mut a, mut b) = (coord.clone(), other.clone());
        let (first, second) = tokio::join!(a.post_json(path, &one), b.post_json(path, &two));
        let both = [first, second];
        assert_eq!((count(&both, StatusCode::OK), count(&both, StatusCode::CONFLICT)), (1, 1), "{both:?}");
        assert_eq!(season::Entity::find().count(app.db.writer()).await.unwrap(), 1);
        assert_eq!(conference::Entity::find().count(app.db.writer()).await.unwrap(), 5);
    }

    async fn of_two_stale_edits_one_wins_and_one_is_told(app: TestApp) {
        let world = app.world().await;
        let amina = world.client(&app, "amina").await;
        let id = app.add_goal(world.id("amina"), |_| ()).await;
        let goal_id = id.to_string();
        let words = ["First words", "Second words", "Third words", "Fourth words"];
        let forms: Vec<Vec<(&str, &str)>> =
            words.iter().map(|title| vec![("goal_id", goal_id.as_str()), ("version", "1"), ("title", title), ("kind", "academic")]).collect();
        let answers = all_json(&amina, &forms, "/api/goals/edit").await;
        assert_eq!((count(&answers, StatusCode::OK), count(&answers, StatusCode::CONFLICT)), (1, 3), "{answers:?}");
        let row = goal::Entity::find_by_id(id).one(app.db.writer()).await.unwrap().unwrap();
        let winner = answers.iter().position(|page| page.status == StatusCode::OK).unwrap();
        assert_eq!((row.version, row.title.as_str()), (2, words[winner]));
        let kept = goal_version::Entity::find().all(app.db.writer()).await.unwrap();
        assert_eq!(kept.len(), 1, "one former wording");
        let mut tab = amina.clone();
        let form = [("goal_id", goal_id.as_str()), ("version", "1"), ("title", "Late words"), ("kind", "academic"), ("_return", &format!("/goals/{id}/edit"))];
        let page = tab.submit("/api/goals/edit", &form).await;
        assert!(page.says(words[winner]), "the stored text stands there");
        assert_eq!(page.attribute("input[name=title]", "value").as_deref(), Some("Late words"), "and so does what was typed");
        assert_eq!(page.attribute("input[name=version]", "value").as_deref(), Some("2"), "saving again is a choice");
    }

    async fn autosaves_that_overtake_each_other_lose_no_text(app: TestApp) {
        let world = app.world().await;
        let amina = world.client(&app, "amina").await;
        let id = draft(&app, world.id("amina")).await;
        let mut version = 1;
        for round in 0..4 {
            let texts: Vec<String> = (0..5).map(|tab| format!("Round {round}, tab {tab}")).collect();
            let sent = texts.iter().map(|text| {
                let mut tab = amina.clone();
                let body = json!({"reflection_id": id, "version": version, "title": "Mine", "body": text});
                async move { tab.post_typed("/api/reflections/autosave", &body).await }
            });
            let answers = join_all(sent).await;
            assert_eq!((count(&answers, StatusCode::OK), count(&answers, StatusCode::CONFLICT)), (1, 4), "{answers:?}");
            let winner = answers.iter().position(|page| page.status == StatusCode::OK).unwrap();
            let row = reflection::Entity::find_by_id(id).one(app.db.writer()).await.unwrap().unwrap();
            assert_eq!(row.body, texts[winner], "what was confirmed is what is stored");
            assert_eq!(answers[winner].body, format!("{{\"version\":{}}}", row.version));
            version = row.version;
        }
        assert_eq!(version, 5, "every confirmed save is a version of its own");
    }

    async fn sending_while_autosaving_sends_the_words_of_the_form(app: TestApp) {
        let world = app.world().await;
        let amina = world.client(&app, "amina").await;
        let id = draft(&app, world.id("amina")).await;
        let (text, rivera) = (id.to_string(), world.id("rivera").to_string());
        let send = [("reflection_id", text.as_str()), ("version", "1"), ("title", "Mine"), ("body", "The form’s words"),
            ("visibility", "named"), ("adults[]", rivera.as_str())];
        let (mut one, mut two) = (amina.clone(), amina.clone());
        let body = json!({"reflection_id": id, "version": 1, "title": "Mine", "body": "The page’s words"});
        let (sent, saved) = tokio::join!(one.post_json("/api/reflections/send", &send), two.post_typed("/api/reflections/autosave", &body));
        let row = reflection::Entity::find_by_id(id).one(app.db.writer()).await.unwrap().unwrap();
        let versions = reflection_version::Entity::find().all(app.db.writer()).await.unwrap();
        if sent.status == StatusCode::OK {
            assert_eq!(saved.status, StatusCode::CONFLICT, "the page is told that it was sent: {}", saved.body);
            assert_eq!((row.body.as_str(), row.state), ("The form’s words", ReflectionState::Shared));
            assert_eq!(versions.iter().map(|kept| kept.body.as_str()).collect::<Vec<_>>(), ["The form’s words"]);
        } else {
            assert_eq!((sent.status, saved.status), (StatusCode::CONFLICT, StatusCode::OK), "{} {}", sent.body, saved.body);
            assert_eq!((row.body.as_str(), row.state), ("The page’s words", ReflectionState::Draft));
            assert!(versions.is_empty());
        }
    }

    async fn a_review_an_answer_and_a_promise_are_given_once(app: TestApp) {
        let world = app.world().await;
        let (amina, rivera) = (world.client(&app, "amina").await, world.client(&app, "rivera").await);
        let id = app.add_reflection(world.id("amina"), |row| row.visibility = Visibility::Family).await;
        let reflection_id = id.to_string();
        let release = vec![("reflection_id", reflection_id.as_str()), ("reflection_version", "1"), ("version", "0"), ("glow", "Good"), ("release", "true")];
        let answers = all_json(&rivera, &[release.clone(), release], "/api/reflections/review").await;
        assert_eq!((count(&answers, StatusCode::OK), count(&answers, StatusCode::CONFLICT)), (1, 1), "{answers:?}");
        let rows = review::Entity::find().all(app.db.writer()).await.unwrap();
        assert_eq!(rows.len(), 1, "one review");
        let review_id = rows[0].id.to_string();
        let forms = [vec![("review_id", review_id.as_str()), ("answer", "One")], vec![("review_id", review_id.as_str()), ("answer", "Two")]];
        let answers = all_json(&amina, &forms, "/api/reflections/answer").await;
        assert_eq!((count(&answers, StatusCode::OK), count(&answers, StatusCode::CONFLICT)), (1, 1), "{answers:?}");
        let meeting = app.add_conference(world.id("amina"), |row| row.host_id = Some(world.id("rivera"))).await;
        let promise = app.add_commitment(meeting, world.id("amina"), world.id("amina"), "I will read").await;
        let promise_id = promise.to_string();
        let close = |state| vec![("commitment_id", promise_id.as_str()), ("version", "1"), ("state", state), ("word", "So")];
        let answers = all_json(&amina, &[close("kept"), close("dropped")], "/api/conferences/close-commitment").await;
        assert_eq!((count(&answers, StatusCode::OK), count(&answers, StatusCode::CONFLICT)), (1, 1), "{answers:?}");
        let row = commitment::Entity::find_by_id(promise).one(app.db.writer()).await.unwrap().unwrap();
        assert_eq!(row.version, 2);
    }

    async fn two_sign_ins_at_once_open_a_session_each(app: TestApp) {
        let world = app.world().await;
        world.client(&app, "amina").await;
        session::Entity::delete_many().exec(app.db.writer()).await.unwrap();
        let hash = domain::account::password::hash("correct horse battery".into()).await.unwrap();
        let row = account::Entity::find().filter(account::Column::Identifier.eq("amina")).one(app.db.writer()).await.unwrap().unwrap();
        let mut row = row.into_active_model();
        row.password_hash = Set(Some(hash));
        row.update(app.db.writer()).await.unwrap();
        let form = [("identifier", "amina"), ("password", "correct horse battery"), ("_key", KEY)];
        let (mut phone, mut laptop) = (app.anonymous(), app.anonymous());
        let (a, b) = tokio::join!(phone.post("/api/account/sign-in", &form), laptop.post("/api/account/sign-in", &form));
        assert_eq!((a.location(), b.location()), ("/".into(), "/".into()));
        assert_ne!(phone.cookies["waymark"], laptop.cookies["waymark"]);
        assert_eq!(session::Entity::find().count(app.db.writer()).await.unwrap(), 2);
        assert_eq!(phone.get("/").await.status, StatusCode::OK);
        assert_eq!(laptop.get("/").await.status, StatusCode::OK);
    }

    async fn a_question_answered_from_many_tabs_at_once_is_answered_once(app: TestApp) {
        let world = app.world().await;
        let amina = world.client(&app, "amina").await;
        let (school, class) = (world.school(&app, "n").await, world.section(&app, "m1").await);
        let prompt = app.add_prompt(school, class, world.id("okafor"), "What?").await.to_string();
        let forms: Vec<Vec<(&str, &str)>> = (0..5).map(|_| vec![("prompt_id", prompt.as_str())]).collect();
        let answers = all_json(&amina, &forms, "/api/reflections/start").await;
        assert_eq!(count(&answers, StatusCode::OK), 5, "{answers:?}");
        assert!(answers.iter().all(|page| page.body == answers[0].body), "every tab opens the same reflection: {answers:?}");
        assert_eq!(reflection::Entity::find().count(app.db.writer()).await.unwrap(), 1);
    }

    async fn a_card_used_twice_at_once_lets_one_in(app: TestApp) {
        let world = app.world().await;
        let mut admin = world.client(&app, "admin").await;
        let id = world.id("finn").to_string();
        let sheet = admin.submit("/api/people/print-cards", &[("whom", "person"), ("id", &id), ("_return", "/people")]).await;
        let code = sheet.texts(".sheet-code").pop().expect("a code");
        let form = [("code", code.as_str()), ("password", "correct horse battery"), ("again", "correct horse battery")];
        let (mut one, mut two) = (app.anonymous(), app.anonymous());
        let (a, b) = tokio::join!(one.post_json("/api/account/use-card", &form), two.post_json("/api/account/use-card", &form));
        let mut statuses = [a.status.as_u16(), b.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 422], "{} {}", a.body, b.body);
    }
}
