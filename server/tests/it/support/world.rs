//! The people of the test district, signed in as needed, and their rows.
use super::{Client, TestApp, write_roster};
use domain::{
    account::{store, token},
    db::Origin,
    entity::{account, person, person_role},
    id::{Id, new_id},
    roster::{
        import::{self, Settings},
        oneroster::{self, Options},
        types::{Role, Source},
    },
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use std::collections::HashMap;

/// The district after its import. Everybody is known by user name.
pub struct World {
    people: HashMap<String, person::Model>,
}

impl World {
    /// Imports the roster, and makes `coord` the coordinator of North School.
    pub async fn import(app: &TestApp) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the roster");
        write_roster(folder.path());
        let (roster, _) = oneroster::read(folder.path(), Options { strict: true }).expect("the roster is good");
        let settings = Settings { time_zone: "America/Chicago".into() };
        import::apply(&app.db, &roster, &settings).await.expect("the roster is applied");
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
        let account_id = match found {
            Some(account) => account.id,
            None => {
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
                row.insert(db).await.expect("an account").id
            }
        };
        let token = token::new_token();
        let tx = app.db.begin(&Origin::default(), Some(person.id)).await.unwrap();
        store::open_session(&tx, token::hash(&token), account_id).await.unwrap();
        tx.commit().await.unwrap();
        let mut client = app.anonymous();
        client.cookies.insert(app::request::SESSION_COOKIE.into(), token);
        client
    }
}
