//! A district in which there is one of everything, mostly Amina's: what the sweep tries to reach.
use crate::support::{Client, TestApp, World};
use domain::{
    account::{link, token},
    conferences::types::{ConferenceState, GuestKind, ItemKind},
    db::Origin,
    entity::{account, guest_pass, identity, relation, restriction, season, sign_in_card, sign_in_link},
    goals::types::{GoalKind, GoalState},
    id::{Id, new_id},
    notices::{
        service,
        types::{Kind, NewMessage},
    },
    records::types::RequestState,
    reflections::types::{ReflectionState, ReviewState},
    roster::types::RelationKind,
    time::DAY_MS,
    visibility::Visibility,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set, Statement,
};
use std::collections::HashMap;

/// The code on the card of `finn`.
pub const CODE: &str = "ABCDEFGHJK";
/// The code of the guest of another conference.
const GUEST_CODE: &str = "GESTS12345";
/// What ties the link of `gc` to a browser.
const BROWSER: &str = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG";
/// The tables whose rows carry a version, for forms.
const VERSIONED: [&str; 7] = ["goal", "reflection", "review", "conference", "commitment", "record_request", "restriction"];

/// Everything by the name that samples use.
pub struct Objects {
    ids: HashMap<&'static str, Id>,
    /// The cookies of guests by code, by name.
    pub guests: Vec<(&'static str, String)>,
}

impl Objects {
    /// Makes one of everything.
    pub async fn make(app: &TestApp, world: &World) -> Self {
        let mut objects = Self { ids: HashMap::new(), guests: Vec::new() };
        objects.classes(app, world).await;
        objects.goals(app, world).await;
        objects.reflections(app, world).await;
        objects.conferences(app, world).await;
        objects.records(app, world).await;
        objects.ways_in(app, world).await;
        objects.guests(app, world).await;
        objects
    }

    /// The id of an object.
    #[track_caller]
    pub fn id(&self, name: &str) -> Id {
        *self.ids.get(name).unwrap_or_else(|| panic!("there is no object called {name}"))
    }

    /// Fills the placeholders of a sample: `{name}` is an object's or a person's id, `{v:name}` its version as it is stored.
    pub async fn fill(&self, app: &TestApp, world: &World, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').expect("a placeholder ends");
            out.push_str(before);
            match name.strip_prefix("v:") {
                Some(name) => out.push_str(&version(app, self.id(name)).await.to_string()),
                None if name == "link_token" => out.push_str(&link::token(&app.db.secret, self.id("link"))),
                None if self.ids.contains_key(name) => out.push_str(&self.id(name).to_string()),
                None => out.push_str(&world.id(name).to_string()),
            }
            rest = after;
        }
        out + rest
    }

    fn keep(&mut self, name: &'static str, id: Id) -> Id {
        assert!(self.ids.insert(name, id).is_none(), "two objects are called {name}");
        id
    }

    async fn classes(&mut self, app: &TestApp, world: &World) {
        let m1 = self.keep("m1", world.section(app, "m1").await);
        let h1 = self.keep("h1", world.section(app, "h1").await);
        let north = world.school(app, "n").await;
        let south = world.school(app, "s").await;
        assert_ne!(m1, h1);
        self.keep("prompt", app.add_prompt(north, m1, world.id("okafor"), "What did you notice?").await);
        self.keep("prompt_answered", app.add_prompt(north, m1, world.id("okafor"), "What was hard?").await);
        for (name, school_id) in [("season", north), ("season_south", south)] {
            let row = season::Model {
                id: new_id(),
                school_id,
                title: name.into(),
                starts_on: "2026-09-01".into(),
                ends_on: "2026-10-01".into(),
                minutes: 20,
                created_by: None,
                created_at: app.clock.now() - 60 * DAY_MS,
            };
            self.keep(name, row.id);
            row.into_active_model().insert(app.db.writer()).await.unwrap();
        }
    }

    async fn goals(&mut self, app: &TestApp, world: &World) {
        let amina = world.id("amina");
        let at = |visibility| move |row: &mut domain::entity::goal::Model| row.visibility = visibility;
        let private = self.keep("goal_private", app.add_goal(amina, at(Visibility::Private)).await);
        let named = self.keep("goal_named", app.add_goal(amina, at(Visibility::Named)).await);
        let team = self.keep("goal_team", app.add_goal(amina, at(Visibility::Team)).await);
        self.keep("goal_family", app.add_goal(amina, at(Visibility::Family)).await);
        let draft = app.add_goal(amina, |row| {
            row.visibility = Visibility::Family;
            row.state = GoalState::Draft;
        });
        self.keep("goal_draft", draft.await);
        let sent = self.keep("goal_partner", app.add_goal(amina, at(Visibility::Named)).await);
        for who in ["partner", "partner_late", "partner_other"] {
            app.name_reader(sent, world.id(who)).await;
        }
        let staff = app.add_goal(world.id("rivera"), |row| row.kind = GoalKind::Professional);
        self.keep("goal_staff", staff.await);
        app.name_reader(named, world.id("rivera")).await;
        // Named once, before the goal was shared less far: the row alone opens nothing.
        app.name_reader(private, world.id("okafor")).await;
        self.keep("step_private", app.add_step(private, "A first step").await);
        self.keep("step_team", app.add_step(team, "A first step").await);
        app.add_check_in(team, amina, "I am stuck").await;
    }

    async fn reflections(&mut self, app: &TestApp, world: &World) {
        let amina = world.id("amina");
        let at = |visibility| move |row: &mut domain::entity::reflection::Model| row.visibility = visibility;
        let draft = |row: &mut domain::entity::reflection::Model| {
            row.state = ReflectionState::Draft;
            row.visibility = Visibility::Family;
        };
        self.keep("reflection_draft", app.add_reflection(amina, draft).await);
        self.keep("reflection_to_send", app.add_reflection(amina, draft).await);
        self.keep("reflection_private", app.add_reflection(amina, at(Visibility::Private)).await);
        let named = self.keep("reflection_named", app.add_reflection(amina, at(Visibility::Named)).await);
        app.name_reader(named, world.id("rivera")).await;
        let sent = self.keep("reflection_partner", app.add_reflection(amina, at(Visibility::Named)).await);
        for who in ["partner", "partner_late", "partner_other"] {
            app.name_reader(sent, world.id(who)).await;
        }
        self.keep("reflection_team", app.add_reflection(amina, at(Visibility::Team)).await);
        let family = self.keep("reflection_family", app.add_reflection(amina, at(Visibility::Family)).await);
        let prompt = self.id("prompt_answered");
        let asked = app.add_reflection(amina, |row| {
            row.visibility = Visibility::Named;
            row.prompt_id = Some(prompt);
        });
        let asked = self.keep("reflection_asked", asked.await);
        app.name_reader(asked, world.id("okafor")).await;
        self.keep("review_draft", app.add_review(named, world.id("rivera"), |_| ()).await);
        let now = app.clock.now();
        let released = app.add_review(family, world.id("rivera"), |row| {
            row.state = ReviewState::Released;
            row.released_at = Some(now);
        });
        self.keep("review_out", released.await);
    }

    async fn conferences(&mut self, app: &TestApp, world: &World) {
        let (amina, rivera) = (world.id("amina"), world.id("rivera"));
        let (north, south) = (self.id("season"), self.id("season_south"));
        let main = app.add_conference(amina, |row| {
            row.season_id = Some(north);
            row.host_id = Some(rivera);
            row.state = ConferenceState::Preparing;
        });
        let main = self.keep("conference", main.await);
        self.keep("guest_a", app.add_guest(main, world.id("ga")).await);
        self.keep("guest_b", app.add_guest(main, world.id("gb")).await);
        self.keep("guest_interpreter", app.add_guest_as(main, world.id("interpreter"), GuestKind::Interpreter).await);
        let (goal, reflection) = (self.id("goal_private"), self.id("reflection_team"));
        self.keep("item", app.add_item(main, ItemKind::Goal, goal, 1).await);
        self.keep("item_more", app.add_item(main, ItemKind::Reflection, reflection, 2).await);
        self.keep("question", app.add_question(main, world.id("ga"), "What helps you?").await);
        for (name, owner) in [("promise_a", "ga"), ("promise_b", "gb"), ("promise_amina", "amina"), ("promise_host", "rivera")] {
            self.keep(name, app.add_commitment(main, amina, world.id(owner), "I promise").await);
        }
        let more = app.add_conference(amina, |row| row.host_id = Some(rivera)).await;
        self.keep("conference_more", more);
        let alone = app.add_conference(world.id("finn"), |row| row.season_id = Some(north));
        self.keep("conference_alone", alone.await);
        let away = app.add_conference(world.id("elif"), |row| {
            row.season_id = Some(south);
            row.host_id = Some(world.id("sato"));
        });
        self.keep("conference_south", away.await);
    }

    async fn guests(&mut self, app: &TestApp, world: &World) {
        let (main, more) = (self.id("conference"), self.id("conference_more"));
        for (who, at) in [("guest", main), ("guest_other", more), ("guest_over", main), ("guest_ended", main)] {
            let (pass, token) = app.add_guest_by_code(world, at, who).await;
            self.guests.push((who, token));
            let mut pass = pass.into_active_model();
            match who {
                "guest_over" => pass.ends_at = Set(app.clock.now()),
                "guest_other" => pass.code_hash = Set(token::hash_guest_code(&app.db.secret, GUEST_CODE)),
                "guest_ended" => pass.revoked_at = Set(Some(app.clock.now())),
                _ => continue,
            }
            pass.update(app.db.writer()).await.unwrap();
        }
        let (pass, _) = app.add_guest_by_code(world, main, "One more").await;
        self.keep("code_more", pass.id);
        let guest = guest_pass::Entity::find().filter(guest_pass::Column::ConferenceId.eq(main));
        let guest = guest.order_by_asc(guest_pass::Column::Id).one(app.db.writer()).await.unwrap().expect("the first guest");
        let promise = app.add_commitment(main, world.id("amina"), guest.person_id, "I will call");
        self.keep("promise_guest", promise.await);
    }

    async fn mail(&mut self, app: &TestApp, world: &World) {
        let now = app.clock.now();
        let row = sign_in_link::Model {
            id: new_id(),
            person_id: world.id("gc"),
            browser_hash: token::hash(BROWSER),
            created_at: now,
            ends_at: now + link::LINK_MS,
            used_at: None,
        };
        self.keep("link", row.id);
        let new = NewMessage {
            kind: Kind::SignInLink,
            to: row.person_id,
            student_id: None,
            about: Some(row.id),
            language: None,
            ends_at: row.ends_at,
        };
        row.into_active_model().insert(app.db.writer()).await.unwrap();
        let tx = app.db.begin(&Origin::default(), None).await.unwrap();
        self.keep("mail", service::queue(&tx, new).await.unwrap());
        tx.commit().await.unwrap();
    }

    async fn records(&mut self, app: &TestApp, world: &World) {
        let (amina, admin, gc) = (world.id("amina"), world.id("admin"), world.id("gc"));
        self.keep("request_ga", app.add_request(amina, world.id("ga"), |_| ()).await);
        self.keep("request_south", app.add_request(world.id("elif"), world.id("ge"), |_| ()).await);
        let taken = app.add_request(amina, world.id("gb"), |row| {
            row.state = RequestState::Taken;
            row.taken_by = Some(admin);
        });
        self.keep("request_taken", taken.await);
        let waiting = |row: &mut restriction::Model| {
            row.entered_by = Some(admin);
            row.confirmed_at = None;
        };
        self.keep("order_new", app.add_restriction(gc, world.id("finn"), waiting).await);
        self.keep("order_south", app.add_restriction(gc, world.id("elif"), waiting).await);
        self.keep("order_old", app.add_restriction(gc, world.id("finn"), |_| ()).await);
        let change = app.add_restriction(gc, world.id("finn"), |row| {
            row.change_by = Some(admin);
            row.change_at = Some(1);
        });
        self.keep("order_change", change.await);
        self.keep("tie", app.relate(world.id("okafor"), world.id("finn"), RelationKind::Aide).await);
        let partner = relation::Entity::find().filter(relation::Column::AdultId.eq(world.id("partner")));
        self.keep("tie_partner", partner.one(app.db.writer()).await.unwrap().expect("a partner").id);
        self.keep("word", app.add_flag(amina, world.id("rivera"), "An order").await);
    }

    async fn ways_in(&mut self, app: &TestApp, world: &World) {
        let card = sign_in_card::Model {
            id: new_id(),
            person_id: world.id("finn"),
            code_hash: token::hash_code(&app.db.secret, CODE),
            printed_by: None,
            created_at: app.clock.now(),
            ends_at: app.clock.now() + DAY_MS,
            used_at: None,
        };
        self.keep("card", card.id);
        self.mail(app, world).await;
        let browser = world.client(app, "amina").await;
        let actor = world.actor(app, &browser).await;
        self.keep("session", actor.session.id);
        let identity = identity::Model {
            id: new_id(),
            issuer: "https://login.willow.example".into(),
            subject: "amina".into(),
            account_id: actor.account_id,
            created_at: app.clock.now(),
            last_at: app.clock.now(),
        };
        self.keep("identity", identity.id);
        identity.into_active_model().insert(app.db.writer()).await.unwrap();
        card.into_active_model().insert(app.db.writer()).await.unwrap();
    }
}

/// A browser that nobody signed in with, and in which the link of this district was asked for.
pub fn visitor(app: &TestApp) -> Client {
    let mut client = app.anonymous();
    client.cookies.insert("waymark-link".into(), BROWSER.into());
    client
}

/// Gives somebody a password.
pub async fn set_password(app: &TestApp, world: &World, username: &str, password: &str) {
    let hash = domain::account::password::hash(password.to_owned()).await.unwrap();
    let found = account::Entity::find().filter(account::Column::PersonId.eq(world.id(username))).one(app.db.writer()).await;
    let mut row = found.unwrap().expect("an account").into_active_model();
    row.password_hash = Set(Some(hash));
    row.update(app.db.writer()).await.unwrap();
}

/// Suspends somebody's account.
pub async fn suspend(app: &TestApp, world: &World, username: &str) {
    let found = account::Entity::find().filter(account::Column::PersonId.eq(world.id(username))).one(app.db.writer()).await;
    let mut row = found.unwrap().expect("an account").into_active_model();
    row.disabled_at = Set(Some(app.clock.now()));
    row.update(app.db.writer()).await.unwrap();
}

async fn version(app: &TestApp, id: Id) -> i32 {
    let db = app.db.writer();
    for table in VERSIONED {
        let sql = format!("SELECT version FROM {table} WHERE id = $1");
        let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, [id.into()]);
        if let Some(row) = db.query_one_raw(statement).await.unwrap() {
            return row.try_get_by_index(0).unwrap();
        }
    }
    panic!("nothing with a version has the id {id}");
}
