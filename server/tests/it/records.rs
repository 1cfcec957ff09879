//! Records: who saw what is noted and stays; families ask and are answered; a restriction needs two people and works at once.
mod disclosures;
mod openings;
mod requests;
mod restrictions;
mod upgrade;

use crate::support::{Client, TestApp, World};
use domain::{
    conferences::types::{ConferenceState, ItemKind},
    entity::disclosure,
    id::{Id, new_id},
    reflections::types::ReviewState,
    visibility::Visibility,
};
use sea_orm::EntityTrait;

/// What Amina shares with her family, and the pages on which it stands.
struct Shared {
    goal: Id,
    reflection: Id,
    review: Id,
    conference: Id,
}

impl Shared {
    async fn of_amina(app: &TestApp, world: &World) -> Self {
        let amina = world.id("amina");
        let goal = app.add_goal(amina, |row| row.visibility = Visibility::Family).await;
        let reflection = app.add_reflection(amina, |row| row.visibility = Visibility::Family).await;
        let now = app.clock.now();
        let review = app.add_review(reflection, world.id("rivera"), |row| {
            row.state = ReviewState::Released;
            row.released_at = Some(now);
        });
        let review = review.await;
        let conference = app.add_conference(amina, |row| {
            row.host_id = Some(world.id("rivera"));
            row.state = ConferenceState::Preparing;
        });
        let conference = conference.await;
        for who in ["ga", "gb"] {
            app.add_guest(conference, world.id(who)).await;
        }
        app.add_item(conference, ItemKind::Goal, goal, 1).await;
        Self { goal, reflection, review, conference }
    }

    fn pages(&self) -> [String; 3] {
        [
            format!("/goals/{}", self.goal),
            format!("/reflections/{}", self.reflection),
            format!("/conferences/{}", self.conference),
        ]
    }
}

/// Everything that was noted, once it is written.
async fn noted(app: &TestApp) -> Vec<disclosure::Model> {
    app.disclosures.flush().await;
    disclosure::Entity::find().all(app.db.writer()).await.unwrap()
}

/// Sends a form of records as an island would, with a key of its own.
async fn send(client: &mut Client, verb: &str, fields: &[(&str, &str)]) -> http::StatusCode {
    let key = new_id().simple().to_string();
    let fields = [fields, &[("_key", key.as_str())]].concat();
    client.post_json(&format!("/api/records/{verb}"), &fields).await.status
}
