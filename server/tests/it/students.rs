//! The students an adult answers for: how each one is found, named and reached, and since when something waits.
use crate::support::{Engine, TestApp, World, both};
use domain::{
    entity::{person, relation},
    id::Id,
    time::MINUTE_MS,
    visibility::Visibility,
};
use http::StatusCode;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};

async fn prefer(app: &TestApp, id: Id, name: &str) {
    let mut row = person::Entity::find_by_id(id).one(app.db.writer()).await.unwrap().unwrap().into_active_model();
    row.preferred_name = Set(Some(name.into()));
    row.update(app.db.writer()).await.unwrap();
}

both! {
    async fn everybody_who_may_read_a_reflection_finds_the_way_to_it(app: TestApp) {
        let world = app.world().await;
        let amina = world.id("amina");
        for (title, level) in [
            ("Kept", Visibility::Private),
            ("For one", Visibility::Named),
            ("For the team", Visibility::Team),
            ("For the family", Visibility::Family),
        ] {
            app.add_reflection(amina, |row| (row.title, row.visibility) = (title.into(), level)).await;
        }
        let path = format!("/reflections?student={amina}");
        let family = ["For the family"];
        let team = ["For the family", "For the team"];
        for (who, from, shown) in [
            ("ga", "/", &family[..]),
            ("okafor", "/advisory?as=teacher", &team),
            ("rivera", "/advisory", &team),
            ("cole", "/advisory", &team),
        ] {
            let mut client = world.client(&app, who).await;
            assert!(client.get(from).await.attributes("href").contains(&path), "{who} finds no way at {from}");
            let page = client.get(&path).await;
            assert_eq!(page.status, StatusCode::OK, "{who}");
            assert!(page.says("Reflections of Amina Haddad"), "{who}: {}", page.words());
            for title in ["Kept", "For one", "For the team", "For the family"] {
                assert_eq!(page.says(title), shown.contains(&title), "{who}: {title}");
            }
        }
        for who in ["gc", "lind", "bilal", "lead", "admin"] {
            assert_eq!(world.client(&app, who).await.get(&path).await.status, StatusCode::NOT_FOUND, "{who}");
        }
        let mut ga = world.client(&app, "ga").await;
        assert_eq!(ga.get("/reflections?student=nobody").await.status, StatusCode::NOT_FOUND);
    }

    async fn a_student_without_a_goal_is_reached_by_name(app: TestApp) {
        let world = app.world().await;
        let mut rivera = world.client(&app, "rivera").await;
        let page = rivera.get("/advisory").await;
        assert!(page.says("No goal"));
        assert_eq!(page.attribute("tbody th a", "href").map(|href| href.starts_with("/goals?student=")), Some(true));
        for who in ["amina", "bilal", "chen"] {
            assert!(page.attributes("href").contains(&format!("/goals?student={}", world.id(who))), "{who}");
        }
    }

    async fn a_counselor_finds_the_caseload_and_no_heading_over_nothing(app: TestApp) {
        let world = app.world().await;
        let mut cole = world.client(&app, "cole").await;
        let home = cole.get("/").await;
        assert!(home.texts("nav a[href='/advisory']").len() == 1 && home.texts("h2").concat().contains("Your school"));
        relation::Entity::delete_many().filter(relation::Column::AdultId.eq(world.id("cole"))).exec(app.db.writer()).await.unwrap();
        let home = cole.get("/").await;
        assert!(!home.texts("h2").concat().contains("Your school"), "{}", home.words());
        assert_eq!(home.texts("nav a[href='/advisory']").len(), 0);
    }

    async fn people_are_called_by_their_whole_given_name(app: TestApp) {
        let world = World::import_with(&app, &[("users.csv", "Amina,Haddad", "Abd al-Rahman,Haddad")]).await;
        let mut student = world.client(&app, "amina").await;
        assert!(student.get("/").await.texts("h1").concat().contains("Abd al-Rahman"));
        prefer(&app, world.id("amina"), "Mina").await;
        assert!(student.get("/").await.texts("h1").concat().contains("Mina"));
        prefer(&app, world.id("rivera"), "Ani").await;
        let mut lead = world.client(&app, "lead").await;
        assert!(lead.get("/insights").await.says("Ani Rivera"));
    }

    async fn yesterday_evening_is_not_today(app: TestApp) {
        let world = app.world().await;
        let evening = app.clock.now() - 10 * 60 * MINUTE_MS;
        let goal = app.add_goal(world.id("amina"), |row| row.last_check_in_at = Some(evening)).await;
        let reflection = app.add_reflection(world.id("amina"), |row| {
            (row.visibility, row.waiting_since) = (Visibility::Team, Some(evening));
        });
        reflection.await;
        app.add_check_in(goal, world.id("amina"), "Help").await;
        let mut rivera = world.client(&app, "rivera").await;
        let students = rivera.get("/advisory").await;
        assert!(students.says("Yesterday") && students.says("for one day"), "{}", students.words());
        assert!(rivera.get("/").await.says("for one day"));
        let mut lead = world.client(&app, "lead").await;
        assert!(lead.get("/insights?show=review").await.says("for one day"));
    }
}
