//! Walks the loop with one text in every field that takes words, and opens every page on which it may stand.
use crate::support::{Client, Page, TestApp, World};
use domain::{
    entity::{agenda_item, commitment, conference, goal, record_request, reflection, restriction, review},
    id::Id,
};
use http::StatusCode;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::HashMap;

/// Who sends a form, where, with which fields, and which of the typed texts come back.
type Typed<'a> = (&'a str, &'a str, Vec<(&'a str, &'a str)>, &'a [&'a str]);

/// A page, and the texts that must stand on it.
pub struct Shown {
    pub page: Page,
    pub texts: Vec<String>,
}

/// The walk: its browsers, the text, and what it has seen.
struct Walk<'a> {
    app: &'a TestApp,
    world: World,
    clients: HashMap<String, Client>,
    text: String,
    pages: Vec<(String, Shown)>,
}

/// The pages that were opened, in order.
pub async fn walk(app: &TestApp, text: &str) -> Vec<(String, Shown)> {
    let world = app.world().await;
    let mut clients = HashMap::new();
    for who in ["amina", "rivera", "okafor", "ga", "gb", "cole", "coord", "lead", "admin"] {
        clients.insert(who.to_owned(), world.client(app, who).await);
    }
    clients.insert("nobody".to_owned(), app.anonymous());
    let mut walk = Walk { app, world, clients, text: text.to_owned(), pages: Vec::new() };
    walk.goals().await;
    walk.reflections().await;
    walk.conferences().await;
    walk.records().await;
    walk.mistakes().await;
    walk.pages
}

impl Walk<'_> {
    /// The text as it is typed into a field: at the beginning and at the end, and told apart from other fields.
    fn typed(&self, field: &str) -> String {
        format!("{}[{field}]{}", self.text, self.text.trim_end())
    }

    async fn send(&mut self, who: &str, path: &str, fields: &[(&str, &str)]) {
        let client = self.clients.get_mut(who).unwrap();
        let answer = client.post_json(path, fields).await;
        assert_eq!(answer.status, StatusCode::OK, "{who} at {path} with {:?}: {}", self.text, answer.body);
    }

    /// Opens a page, as everybody who may see it, on which these fields stand.
    async fn see(&mut self, people: &[&str], path: &str, name: &str, fields: &[&str]) {
        for who in people {
            let page = self.clients.get_mut(*who).unwrap().get(path).await;
            assert_eq!(page.status, StatusCode::OK, "{who} at {path}");
            let texts = fields.iter().map(|field| self.typed(field)).collect();
            self.pages.push((format!("{who}: {name}"), Shown { page, texts }));
        }
    }

    async fn goals(&mut self) {
        let [title, why, success, obstacle, cause, act, step, note, word] =
            ["title", "why", "success", "obstacle", "if", "then", "step", "note", "word"].map(|field| self.typed(field));
        self.send("amina", "/api/goals/start", &[("title", &title), ("kind", "academic")]).await;
        let id = goal::Entity::find().one(self.app.db.writer()).await.unwrap().unwrap().id.to_string();
        self.see(&["amina"], "/goals", "goals", &["title"]).await;
        let edit = [
            ("goal_id", id.as_str()),
            ("version", "1"),
            ("title", &title),
            ("kind", "academic"),
            ("why", &why),
            ("success", &success),
            ("obstacle", &obstacle),
            ("if_part", &cause),
        ];
        self.send("amina", "/api/goals/edit", &edit).await;
        self.see(&["amina"], &format!("/goals/{id}"), "half a plan", &["title", "why", "success", "obstacle", "if"]).await;
        let edit = [&edit[..1], &[("version", "2")], &edit[2..], &[("then_part", &act)]].concat();
        self.send("amina", "/api/goals/edit", &edit).await;
        self.send("amina", "/api/goals/move", &[("goal_id", &id), ("to", "active")]).await;
        self.send("amina", "/api/goals/share", &[("goal_id", &id), ("visibility", "family")]).await;
        self.send("amina", "/api/goals/add-step", &[("goal_id", &id), ("title", &step)]).await;
        self.send(
            "amina",
            "/api/goals/check-in",
            &[("goal_id", &id), ("going", "stuck"), ("note", &note), ("wants_help", "true")],
        )
        .await;
        let all = ["title", "why", "success", "obstacle", "step", "note"];
        self.see(&["amina", "rivera", "cole", "ga"], &format!("/goals/{id}"), "goal", &all).await;
        self.see(&["okafor"], &format!("/goals/{id}"), "goal", &all[..5]).await;
        self.see(&["amina"], &format!("/goals/{id}/edit"), "edit", &["title", "why", "success", "obstacle", "if", "then"]).await;
        let student = self.world.id("amina");
        self.see(&["rivera", "ga"], &format!("/goals?student={student}"), "goals of a student", &["title"]).await;
        self.see(&["rivera"], "/", "help wanted", &["note"]).await;
        self.see(&["amina"], "/", "next step", &["step"]).await;
        self.send("amina", "/api/goals/move", &[("goal_id", &id), ("to", "revised"), ("word", &word)]).await;
        self.see(&["amina", "ga"], &format!("/goals/{id}"), "closed goal", &["title", "word"]).await;
    }

    async fn reflections(&mut self) {
        let [prompt, title, body, glow, grow, question, answer] =
            ["prompt", "heading", "body", "glow", "grow", "asked", "answer"].map(|field| self.typed(field));
        let section = self.world.section(self.app, "m1").await.to_string();
        self.send("okafor", "/api/reflections/set-prompt", &[("section_id", &section), ("text", &prompt)]).await;
        self.see(&["okafor"], "/reviews/prompts", "prompts", &["prompt"]).await;
        self.see(&["amina"], "/reflections", "asked", &["prompt"]).await;
        self.see(&["amina"], "/", "home, asked", &[]).await;
        let asked = domain::entity::prompt::Entity::find().one(self.app.db.writer()).await.unwrap().unwrap().id.to_string();
        self.send("amina", "/api/reflections/start", &[("title", &title), ("prompt_id", &asked)]).await;
        let id = reflection::Entity::find().one(self.app.db.writer()).await.unwrap().unwrap().id.to_string();
        let save = [("reflection_id", id.as_str()), ("version", "1"), ("title", &title), ("body", &body)];
        self.send("amina", "/api/reflections/save", &save).await;
        let path = format!("/reflections/{id}");
        self.see(&["amina"], &path, "draft", &["prompt", "heading", "body"]).await;
        let send = [&save[..1], &[("version", "2")], &save[2..], &[("visibility", "family")]].concat();
        self.send("amina", "/api/reflections/send", &send).await;
        self.see(&["okafor", "rivera"], "/reviews", "queue", &["heading"]).await;
        let review = [
            ("reflection_id", id.as_str()),
            ("reflection_version", "2"),
            ("version", "0"),
            ("glow", &glow),
            ("grow", &grow),
            ("question", &question),
        ];
        self.send("rivera", "/api/reflections/review", &review).await;
        self.see(&["rivera"], &path, "writing a review", &["heading", "body", "glow", "grow", "asked"]).await;
        let release = [&review[..2], &[("version", "1")], &review[3..], &[("release", "true")]].concat();
        self.send("rivera", "/api/reflections/review", &release).await;
        let id = review::Entity::find().one(self.app.db.writer()).await.unwrap().unwrap().id.to_string();
        self.send("amina", "/api/reflections/answer", &[("review_id", &id), ("answer", &answer)]).await;
        let all = ["prompt", "heading", "body", "glow", "grow", "asked", "answer"];
        self.see(&["amina", "rivera", "ga", "cole"], &path, "reflection", &all).await;
        self.see(&["okafor"], &path, "reflection", &all[..3]).await;
        let student = self.world.id("amina");
        self.see(&["ga", "cole"], &format!("/reflections?student={student}"), "reflections of a student", &["heading"]).await;
        self.see(&["rivera", "okafor"], "/reviews", "queue again", &["heading"]).await;
        self.see(&["amina"], "/reflections", "reflections", &["heading"]).await;
        self.see(&["rivera", "okafor"], "/", "home of a reviewer", &[]).await;
    }

    async fn conferences(&mut self) {
        let [season, place, say, again, opening, ask, promise, word, summary] =
            ["season", "place", "say", "again", "opening", "ask", "promise", "closing", "summary"].map(|field| self.typed(field));
        let make = [
            ("title", season.as_str()),
            ("starts_on", "2026-11-09"),
            ("ends_on", "2026-11-13"),
            ("from", "15:00"),
            ("until", "18:00"),
            ("minutes", "20"),
        ];
        self.send("coord", "/api/conferences/make-season", &make).await;
        self.see(&["coord"], "/conferences/season", "season", &["season"]).await;
        let found = conference::Entity::find().filter(conference::Column::StudentId.eq(self.world.id("amina")));
        let id = found.one(self.app.db.writer()).await.unwrap().unwrap().id.to_string();
        let schedule =
            [("conference_id", id.as_str()), ("version", "1"), ("day", "2026-11-10"), ("time", "16:00"), ("place", place.trim())];
        self.send("rivera", "/api/conferences/schedule", &schedule).await;
        let goals = goal::Entity::find().all(self.app.db.writer()).await.unwrap();
        let draft = goals.iter().find(|goal| goal.state == domain::goals::types::GoalState::Draft).unwrap().id;
        let reflection = reflection::Entity::find().one(self.app.db.writer()).await.unwrap().unwrap().id;
        for (item, part) in [(format!("goal:{draft}"), "new_goal"), (format!("reflection:{reflection}"), "challenge")] {
            self.send(
                "amina",
                "/api/conferences/choose-item",
                &[("conference_id", &id), ("item", &item), ("part", part), ("say", &say)],
            )
            .await;
        }
        let items =
            agenda_item::Entity::find().order_by_asc(agenda_item::Column::Position).all(self.app.db.writer()).await.unwrap();
        self.send("amina", "/api/conferences/edit-item", &[("item_id", &items[0].id.to_string()), ("say", &again)]).await;
        let ready = [("conference_id", id.as_str()), ("version", "2"), ("opening_words", &opening), ("ready", "true")];
        self.send("amina", "/api/conferences/ready", &ready).await;
        self.send("ga", "/api/conferences/ask", &[("conference_id", &id), ("text", &ask)]).await;
        for who in ["ga", "amina"] {
            self.send(who, "/api/conferences/commit", &[("conference_id", &id), ("text", &promise), ("due_on", "2026-12-01")])
                .await;
        }
        let close = commitment::Entity::find().filter(commitment::Column::OwnerId.eq(self.world.id("ga")));
        let close: Id = close.one(self.app.db.writer()).await.unwrap().unwrap().id;
        self.send(
            "ga",
            "/api/conferences/close-commitment",
            &[("commitment_id", &close.to_string()), ("version", "1"), ("state", "dropped"), ("word", &word)],
        )
        .await;
        let path = format!("/conferences/{id}");
        let pack = ["opening", "title", "why", "heading", "body", "say", "again", "ask", "promise", "closing"];
        self.see(&["amina", "rivera", "ga", "gb"], &path, "pack", &pack).await;
        self.see(&["coord"], &path, "planning", &[]).await;
        self.see(&["amina"], &format!("{path}/prepare"), "prepare", &["title", "heading", "say", "again", "opening"]).await;
        let record = [("conference_id", id.as_str()), ("version", "3"), ("outcome", "held"), ("summary", &summary)];
        self.send("rivera", "/api/conferences/record", &record).await;
        self.see(&["amina", "rivera", "ga"], &path, "held", &["summary", "opening", "promise"]).await;
        self.see(&["amina", "ga"], "/", "home with a promise", &["promise"]).await;
        self.see(&["coord", "amina", "ga", "rivera"], "/conferences", "conferences", &[]).await;
        self.see(&["lead"], "/insights", "insights", &[]).await;
    }

    async fn records(&mut self) {
        let [what, why, answer, shown, told, document] =
            ["what", "reason", "answer", "shown", "told", "document"].map(|field| self.typed(field));
        let student = self.world.id("amina").to_string();
        let ask = [("student_id", student.as_str()), ("kind", "inspect"), ("what", &what), ("why", &why)];
        self.send("ga", "/api/records/ask", &ask).await;
        let id = record_request::Entity::find().one(self.app.db.writer()).await.unwrap().unwrap().id.to_string();
        let path = format!("/records/requests/{id}");
        self.see(&["ga", "lead"], &path, "a request", &["what", "reason"]).await;
        self.send("lead", "/api/records/take", &[("request_id", &id), ("version", "1")]).await;
        let granted =
            [("request_id", id.as_str()), ("version", "2"), ("outcome", "granted"), ("answer", &answer), ("shown", &shown)];
        self.send("lead", "/api/records/answer", &granted).await;
        self.see(&["ga", "lead"], &path, "an answer", &["what", "reason", "answer", "shown"]).await;
        self.send("rivera", "/api/records/flag", &[("student_id", &student), ("text", &told)]).await;
        let adult = self.world.id("gb").to_string();
        let enter = [
            ("student_id", student.as_str()),
            ("adult_id", &adult),
            ("scope", "all"),
            ("document", document.trim()),
            ("starts_on", "2026-11-02"),
        ];
        self.send("admin", "/api/records/enter-restriction", &enter).await;
        self.see(&["admin"], "/records/restrictions", "restrictions", &["told"]).await;
        let order = restriction::Entity::find().one(self.app.db.writer()).await.unwrap().unwrap().id;
        let pages = self.pages.len();
        self.see(&["admin", "lead", "cole"], &format!("/records/restrictions/{order}"), "a restriction", &[]).await;
        for (_, shown) in &mut self.pages[pages..] {
            shown.texts.push(document.trim().to_owned());
        }
        self.see(&["amina", "ga", "rivera", "lead", "admin"], "/records", "records", &[]).await;
    }

    /// Forms that come back with what was typed.
    async fn mistakes(&mut self) {
        let [title, why, body, name, code] = ["wrong", "reason", "long", "name", "code"].map(|field| self.typed(field));
        let forms: [Typed<'_>; 4] = [
            ("amina", "/api/goals/start", vec![("title", &title), ("kind", "none"), ("_return", "/goals/new")], &["wrong"]),
            (
                "amina",
                "/api/reflections/start",
                vec![("title", &title), ("goal_id", "none"), ("_return", "/reflections")],
                &["wrong"],
            ),
            ("okafor", "/api/reflections/set-prompt", vec![("text", &body), ("_return", "/reviews/prompts")], &["long"]),
            (
                "coord",
                "/api/conferences/make-season",
                vec![("title", &why), ("minutes", &body), ("from", &name), ("_return", "/conferences/season")],
                &[],
            ),
        ];
        for (who, path, fields, shown) in forms {
            let page = self.clients.get_mut(who).unwrap().submit(path, &fields).await;
            let texts = shown.iter().map(|field| self.typed(field)).collect();
            self.pages.push((format!("{who}: {path} came back"), Shown { page, texts }));
        }
        for (path, fields, shown) in [
            ("/api/account/sign-in", vec![("identifier", name.as_str()), ("password", "x"), ("_return", "/sign-in")], "name"),
            ("/api/account/use-card", vec![("code", code.as_str()), ("identifier", &name), ("_return", "/sign-in/card")], "code"),
        ] {
            let mut nobody = self.app.anonymous();
            let page = nobody.submit(path, &fields).await;
            let texts = vec![self.typed(shown)];
            self.pages.push((format!("nobody: {path} came back"), Shown { page, texts }));
        }
        let query = app::request::encode(&name);
        self.see(&["admin"], &format!("/people?q={query}"), "a search", &["name"]).await;
    }
}
