//! The page of mail: who waits and why for administrators, what a mail says in a demo alone.
use super::{ask, message, queue};
use crate::support::{
    Client, Engine, TestApp, World, both,
    smtp::{Manner, SmtpServer},
};
use app::notices::Outgoing;
use domain::{entity::audit, notices::types::MessageState};
use http::StatusCode;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

const AGAIN: &str = "/api/notices/try-again";

/// The administrator's browser at a node that is no demo.
async fn admin_of_a_school(app: &TestApp, world: &World, mail: Outgoing) -> Client {
    let mut browser = app.elsewhere(|services| {
        services.mail = mail;
        services.demo = false;
    });
    browser.cookies = world.client(app, "admin").await.cookies;
    browser
}

both! {
    async fn a_demo_shows_its_mail_to_its_administrator(app: TestApp) {
        let world = app.world().await;
        let mut samira = app.anonymous();
        samira.language = Some("es".into());
        ask(&mut samira, "ga@family.example").await;
        app.mail().await;
        let mut admin = world.client(&app, "admin").await;
        let list = admin.get("/settings/mail").await;
        assert!(list.says("Samira Haddad") && list.says("This demo sends no mail"), "{}", list.words());
        let open = list.attribute("main table a", "href").expect("a way to open it");
        let opened = admin.get(&open).await;
        assert!(opened.says("Alguien pidió un enlace") && opened.says("/sign-in/link?t="), "{}", opened.words());
        let link = opened.attribute("main a[href^='/sign-in/link']", "href").expect("the link");
        let home = samira.get(&link).await.form("/api/account/use-link").send(&mut samira).await;
        assert!(home.says("Samira"), "trying the product out works: {}", home.words());
    }

    async fn outside_a_demo_nobody_reads_other_peoples_mail(app: TestApp) {
        let world = app.world().await;
        ask(&mut app.anonymous(), "ga@family.example").await;
        let id = message(&app).await.id;
        for mail in [Outgoing::Smtp, Outgoing::Nowhere] {
            let mut admin = admin_of_a_school(&app, &world, mail).await;
            let list = admin.get("/settings/mail").await;
            assert!(list.says("Samira Haddad") && list.says("A link to sign in"), "{}", list.words());
            assert!(!list.body.contains("?open=") && !list.body.contains("link?t="));
            assert_eq!(list.says("No mail server is set"), mail == Outgoing::Nowhere);
            assert_eq!(admin.get(&format!("/settings/mail?open={id}")).await.status, StatusCode::NOT_FOUND);
        }
        let mut teacher = world.client(&app, "rivera").await;
        assert_eq!(teacher.get(&format!("/settings/mail?open={id}")).await.status, StatusCode::FORBIDDEN);
    }

    async fn what_is_stuck_says_why_and_can_be_tried_again(app: TestApp) {
        let world = app.world().await;
        let server = SmtpServer::start().await;
        queue(&app, world.id("ga"), None).await;
        server.behave(&[Manner::Refuse]);
        app.worker(server.transport()).work().await.unwrap();
        let mut admin = admin_of_a_school(&app, &world, Outgoing::Smtp).await;
        let list = admin.get("/settings/mail").await;
        assert!(list.says("Could not be delivered") && list.says("refused this mail") && list.says("550"), "{}", list.words());
        let again = list.form(AGAIN).send(&mut admin).await;
        assert!(again.says("tried again in a moment"), "{}", again.words());
        assert_eq!(message(&app).await.state, MessageState::Waiting);
        assert_eq!(app.worker(server.transport()).work().await.unwrap(), 1);
        assert_eq!(server.taken().len(), 1);
        let id = message(&app).await.id;
        let done = audit::Entity::find().filter(audit::Column::Action.eq("notices.tried_again")).all(app.db.writer()).await.unwrap();
        assert_eq!(done.iter().map(|row| row.object_id).collect::<Vec<_>>(), [Some(id)]);
        let late = admin.post_json(AGAIN, &[("message_id", &id.to_string())]).await;
        assert_eq!(late.status, StatusCode::CONFLICT, "what was sent is not sent again");
        assert!(admin.get("/settings/mail").await.says("No mail here"));
    }

    async fn nothing_is_tried_again_that_is_not_there(app: TestApp) {
        let world = app.world().await;
        let mut admin = world.client(&app, "admin").await;
        for id in [domain::id::new_id().to_string(), "x".into(), String::new()] {
            assert_eq!(admin.post_json(AGAIN, &[("message_id", &id)]).await.status, StatusCode::NOT_FOUND);
        }
    }

    async fn a_long_list_is_paged(app: TestApp) {
        let world = app.world().await;
        for _ in 0..25 {
            queue(&app, world.id("ga"), None).await;
        }
        let mut admin = world.client(&app, "admin").await;
        let first = admin.get("/settings/mail").await;
        assert_eq!(first.texts("main tbody tr").len(), 20);
        assert_eq!(admin.get("/settings/mail?page=2").await.texts("main tbody tr").len(), 5);
    }
}
