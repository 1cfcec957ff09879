//! A school imported from OneRoster alone walks the whole loop, with forms as a browser without script sends them:
//! goal → reflection → review → conference → commitment → next goal. At each step: what is stored, and who sees what.
mod conference;
mod goal;
mod reflection;

use crate::support::{Client, Engine, Page, TestApp, World, both};
use domain::id::Id;
use http::StatusCode;

/// Words that only those may read whom Amina chose. Everybody else's pages are searched for them.
const SECRETS: [&str; 7] = [
    "Read a whole book in Spanish",
    "I want to talk with my grandmother",
    "Ten pages before Friday",
    "The verbs are hard",
    "I noticed that I read aloud",
    "You read with patience",
    "I will read one page to Abuela",
];

/// The school, and the way to anybody's browser.
struct Story {
    app: TestApp,
    world: World,
}

impl Story {
    /// Somebody's browser, signed in now.
    async fn client(&self, who: &str) -> Client {
        self.world.client(&self.app, who).await
    }

    fn id(&self, who: &str) -> Id {
        self.world.id(who)
    }

    /// Opens a page that must be there.
    async fn open(&self, who: &str, path: &str) -> Page {
        let page = self.client(who).await.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{who} at {path}: {}", page.words());
        page
    }

    /// For these people there is no such page.
    async fn hidden(&self, people: &[&str], path: &str) {
        for who in people {
            assert_eq!(self.client(who).await.get(path).await.status, StatusCode::NOT_FOUND, "{who} sees {path}");
        }
    }

    /// None of the student's words stand on any list or home page of these people.
    async fn reads_nothing(&self, people: &[&str]) {
        for who in people {
            let mut client = self.client(who).await;
            for path in ["/", "/goals", "/reflections", "/reviews", "/conferences", "/advisory", "/insights", "/people"] {
                let page = client.get(path).await;
                for secret in SECRETS {
                    assert!(!page.body.contains(secret), "{who} reads “{secret}” at {path}");
                }
            }
        }
    }
}

both! {
    async fn a_school_imported_from_oneroster_alone_walks_the_loop(app: TestApp) {
        let world = app.world().await;
        let story = Story { app, world };
        let prompt = reflection::okafor_asks_his_class(&story).await;
        let goal = goal::amina_starts_a_goal(&story).await;
        goal::amina_makes_it_active(&story, goal).await;
        goal::amina_takes_a_step_and_asks_for_help(&story, goal).await;
        let reflection = reflection::amina_writes(&story, prompt).await;
        reflection::okafor_reviews(&story, reflection).await;
        reflection::amina_answers(&story, reflection).await;
        let (meeting, alone) = conference::coord_makes_a_season(&story).await;
        conference::finn_gets_an_adult(&story, alone).await;
        conference::amina_prepares(&story, meeting, goal, reflection).await;
        conference::the_family_answers(&story, meeting).await;
        conference::rivera_records_what_was_promised(&story, meeting).await;
        conference::the_next_one_opens_with_the_promises(&story, meeting).await;
        story.reads_nothing(&["bilal", "chen", "gc", "lind", "cole", "lead", "admin", "sato", "ge"]).await;
    }
}
