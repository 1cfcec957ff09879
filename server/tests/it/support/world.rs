//! The people of the test district, signed in as needed, and their rows.
use super::{Client, TestApp, write_changed_roster};
use domain::{
    account::{
        second_step,
        sessions::{self, Way},
        token,
    },
    actor::{self, Actor},
    db::Origin,
    entity::{account, person, person_role, school, section},
    id::{Id, new_id},
    roster::{
        import::{self, Applied, Settings},
        oneroster::{self, Options},
        types::{Role, Source},
    },
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use std::collections::HashMap;

/// The secret of everybody's second step.
pub const TOTP_SECRET: [u8; second_step::SECRET_BYTES] = [7; second_step::SECRET_BYTES];

/// The district after its import. Everybody is known by user name.
pub struct World {
    people: HashMap<String, person::Model>,
}

impl World {
    /// Imports the roster, and makes `coord` the coordinator of North School.
    pub async fn import(app: &TestApp) -> Self {
        Self::import_with(app, &[]).await
    }

    /// The same from files with some of their words replaced: file, old, new.
    pub async fn import_with(app: &TestApp, changes: &[(&str, &str, &str)]) -> Self {
        apply_roster(app, changes).await;
        let rows = person::Entity::find().all(app.db.writer()).await.expect("people");
        let people: HashMap<String, person::Model> =
            rows.into_iter().map(|row| (row.username.clone().unwrap_or_default(), row)).collect();
        let coordinator = &people["coord"];
        person_role::ActiveModel {
            id: Set(new_id()),
            person_id: Set(coordinator.id),
            school_id: Set(coordinator.school_id),
            role: Set(Role::Coordinator),
            source: Set(Source::Hand),
        }
        .insert(app.db.writer())
        .await
        .expect("a coordinator");
        Self { people }
    }

    /// Somebody who is not in the files, with a role at a school.
    pub async fn add(&mut self, app: &TestApp, username: &str, school_id: Id, role: Role) {
        let person = person::Model {
            id: new_id(),
            source_id: None,
            school_id,
            given_name: username.to_owned(),
            family_name: "Added".into(),
            preferred_name: None,
            name_folded: format!("{username} added"),
            grade: None,
            born_on: None,
            home_language: None,
            email: None,
            username: Some(username.to_owned()),
            active: true,
        };
        let person = person.into_active_model().insert(app.db.writer()).await.expect("a person");
        self.people.insert(username.to_owned(), person);
        self.add_role(app, username, school_id, role).await;
    }

    /// Gives somebody a role at a school.
    pub async fn add_role(&self, app: &TestApp, username: &str, school_id: Id, role: Role) {
        let (id, person_id, source) = (Set(new_id()), Set(self.id(username)), Set(Source::Hand));
        let held = person_role::ActiveModel { id, person_id, school_id: Set(school_id), role: Set(role), source };
        held.insert(app.db.writer()).await.expect("a role");
    }

    /// Takes every role from somebody.
    pub async fn remove_roles(&self, app: &TestApp, username: &str) {
        let theirs = person_role::Entity::delete_many().filter(person_role::Column::PersonId.eq(self.id(username)));
        theirs.exec(app.db.writer()).await.expect("no role");
    }

    /// The id of a class, by the files' id.
    pub async fn section(&self, app: &TestApp, source_id: &str) -> Id {
        let found = section::Entity::find().filter(section::Column::SourceId.eq(source_id)).one(app.db.writer()).await;
        found.unwrap().expect("a class").id
    }

    /// The id of a school, by the files' id.
    pub async fn school(&self, app: &TestApp, source_id: &str) -> Id {
        let found = school::Entity::find().filter(school::Column::SourceId.eq(source_id)).one(app.db.writer()).await;
        found.unwrap().expect("a school").id
    }

    /// The actor behind a browser, as the next request of it would load it.
    pub async fn actor(&self, app: &TestApp, client: &Client) -> Actor {
        let owner_hash = token::hash(&client.cookies[app::request::SESSION_COOKIE]);
        let origin = Origin { owner_hash, ..Origin::default() };
        actor::load(app.db.writer(), app.clock.now(), origin).await.unwrap().expect("a live session")
    }

    /// Somebody's id.
    pub fn id(&self, username: &str) -> Id {
        self.people[username].id
    }

    /// Everybody's user name.
    pub fn usernames(&self) -> Vec<String> {
        let mut names: Vec<String> = self.people.keys().cloned().collect();
        names.sort();
        names
    }

    /// A browser with which somebody is signed in, without the work of hashing a password.
    pub async fn client(&self, app: &TestApp, username: &str) -> Client {
        let person = &self.people[username];
        let db = app.db.writer();
        let found = account::Entity::find().filter(account::Column::PersonId.eq(person.id)).one(db).await.unwrap();
        let account = if let Some(account) = found {
            account
        } else {
            let row = account::ActiveModel {
                id: Set(new_id()),
                person_id: Set(person.id),
                identifier: Set(username.to_owned()),
                identifier_folded: Set(username.to_owned()),
                password_hash: Set(None),
                disabled_at: Set(None),
                created_at: Set(app.clock.now()),
                password_set_at: Set(None),
            };
            row.insert(db).await.expect("an account")
        };
        let tx = app.db.begin(&Origin::default(), Some(person.id)).await.unwrap();
        let roles = person_role::Entity::find().filter(person_role::Column::PersonId.eq(person.id)).all(&tx).await.unwrap();
        let required = second_step::is_required(roles.into_iter().map(|row| row.role));
        if required && !second_step::is_set(&tx, account.id).await.unwrap() {
            // Whoever must have a second step has one: tests of it take it away again.
            second_step::keep(&tx, account.id, &TOTP_SECRET, Some(tx.now)).await.unwrap();
        }
        let token = sessions::open(&app.db, &tx, &Origin::default(), &account, Way::Password).await.unwrap();
        tx.commit().await.unwrap();
        let mut client = app.anonymous();
        client.cookies.insert(app::request::SESSION_COOKIE.into(), token);
        client
    }
}

/// Imports the test district's files, some of their words replaced, into a database that may hold it already.
pub async fn apply_roster(app: &TestApp, changes: &[(&str, &str, &str)]) -> Applied {
    let folder = tempfile::tempdir().expect("a folder for the roster");
    write_changed_roster(folder.path(), changes);
    let (roster, _) = oneroster::read(folder.path(), Options { strict: true }).expect("the roster is good");
    let settings = Settings { time_zone: "America/Chicago".into() };
    import::apply(&app.db, &roster, &settings).await.expect("the roster is applied")
}
