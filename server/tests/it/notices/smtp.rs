//! Against a real mail server on loopback: one that takes mail, stalls, refuses, and dies in the middle.
use super::{ask, message, messages, queue};
use crate::support::{
    Engine, TestApp, both,
    smtp::{Manner, SmtpServer, transport},
};
use domain::{
    notices::{
        outbox::RESTS_MS,
        types::{MessageState, Trouble},
    },
    time::DAY_MS,
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use server::mail::{Security, SmtpSettings};

/// Carries what is due to the server; returns how many mails it took, as far as it said so.
async fn carry(app: &TestApp, server: &SmtpServer) -> usize {
    app.worker(server.transport()).work().await.unwrap()
}

both! {
    async fn a_mail_arrives_as_text_and_html_with_its_headers(app: TestApp) {
        app.world().await;
        let server = SmtpServer::start().await;
        ask(&mut app.anonymous(), "ga@family.example").await;
        assert_eq!(carry(&app, &server).await, 1);
        let taken = server.taken();
        assert_eq!((taken.len(), taken[0].to.as_str()), (1, "ga@family.example"));
        let mail = &taken[0];
        assert_eq!(mail.header("Message-ID"), format!("<{}@localhost>", message(&app).await.id.simple()));
        assert_eq!(mail.header("From"), "Waymark <waymark@willow.example>");
        assert_eq!(mail.header("To"), "ga@family.example");
        assert_eq!(mail.header("Subject"), "Your link to sign in");
        assert_eq!(mail.header("Auto-Submitted"), "auto-generated");
        assert!(mail.header("Content-Type").starts_with("multipart/alternative"), "{}", mail.data);
        assert!(mail.data.contains("text/plain") && mail.data.contains("text/html"));
        assert!(mail.data.is_ascii(), "names and languages travel encoded");
        assert_eq!(message(&app).await.state, MessageState::Sent);
    }

    async fn a_server_that_stalls_or_is_busy_gets_it_later_with_the_same_message_id(app: TestApp) {
        let world = app.world().await;
        let server = SmtpServer::start().await;
        let id = queue(&app, world.id("ga"), None).await;
        let manners = [
            (Manner::Stall, Trouble::Slow, None),
            (Manner::Busy, Trouble::Refused, Some(450)),
            (Manner::DieInData, Trouble::Unreachable, None),
            (Manner::RefuseSender, Trouble::SignIn, Some(550)),
            (Manner::DieAfterData, Trouble::Unreachable, None),
            (Manner::StallAfterData, Trouble::Slow, None),
        ];
        for ((manner, trouble, code), rest) in manners.into_iter().zip(RESTS_MS) {
            server.behave(&[manner]);
            if rest == DAY_MS {
                let mut row = message(&app).await.into_active_model();
                row.ends_at = Set(app.clock.now() + 3 * DAY_MS);
                row.update(app.db.writer()).await.unwrap();
            }
            assert_eq!(carry(&app, &server).await, 0, "{manner:?}");
            let row = message(&app).await;
            assert_eq!((row.state, row.last_problem, row.last_code), (MessageState::Waiting, Some(trouble), code), "{manner:?}");
            assert_eq!(row.next_at, app.clock.now() + rest, "{manner:?}");
            assert_eq!(carry(&app, &server).await, 0, "it rests first");
            app.clock.advance(rest);
        }
        assert_eq!(carry(&app, &server).await, 1);
        let taken = server.taken();
        assert_eq!(taken.len(), 3, "twice it came whole and nobody said so");
        for mail in taken {
            assert_eq!(mail.header("Message-ID"), format!("<{}@localhost>", id.simple()));
        }
        assert_eq!(message(&app).await.state, MessageState::Sent);
    }

    async fn a_refusal_for_good_is_the_end(app: TestApp) {
        let world = app.world().await;
        let server = SmtpServer::start().await;
        queue(&app, world.id("ga"), None).await;
        server.behave(&[Manner::Refuse]);
        assert_eq!(carry(&app, &server).await, 0);
        let row = message(&app).await;
        assert_eq!((row.state, row.last_problem, row.last_code), (MessageState::Undeliverable, Some(Trouble::Refused), Some(550)));
        app.clock.advance(2 * DAY_MS);
        assert_eq!(carry(&app, &server).await, 0);
        assert!(server.taken().is_empty());
    }

    async fn a_server_that_is_not_there_is_tried_until_the_mail_is_given_up(app: TestApp) {
        let world = app.world().await;
        let server = SmtpServer::start().await;
        let nowhere = SmtpSettings { port: 1, ..server.settings() };
        queue(&app, world.id("ga"), None).await;
        let mut row = message(&app).await.into_active_model();
        row.ends_at = Set(app.clock.now() + 30 * DAY_MS);
        row.update(app.db.writer()).await.unwrap();
        let worker = app.worker(transport(nowhere));
        for rest in RESTS_MS {
            assert_eq!(worker.work().await.unwrap(), 0);
            assert_eq!(message(&app).await.state, MessageState::Waiting);
            app.clock.advance(rest);
        }
        assert_eq!(worker.work().await.unwrap(), 0);
        let row = message(&app).await;
        assert_eq!((row.state, row.last_problem, row.attempts), (MessageState::Undeliverable, Some(Trouble::Unreachable), 7));
    }

    async fn a_server_that_says_no_goodbye_has_the_mail(app: TestApp) {
        let world = app.world().await;
        let server = SmtpServer::start().await;
        server.behave(&[Manner::StallAtQuit]);
        queue(&app, world.id("ga"), None).await;
        let patient = server::mail::Smtp::new(server.settings(), "localhost").unwrap();
        assert_eq!(app.worker(std::sync::Arc::new(patient)).work().await.unwrap(), 1);
        assert_eq!((server.taken().len(), message(&app).await.state), (1, MessageState::Sent));
    }

    async fn nothing_reaches_the_server_after_access_has_ended(app: TestApp) {
        let world = app.world().await;
        let server = SmtpServer::start().await;
        queue(&app, world.id("gb"), Some(world.id("amina"))).await;
        server.behave(&[Manner::Busy]);
        assert_eq!(carry(&app, &server).await, 0);
        app.restrict(world.id("gb"), world.id("amina")).await;
        app.clock.advance(RESTS_MS[0]);
        let said = server.lines().len();
        assert_eq!(carry(&app, &server).await, 0);
        assert_eq!(server.lines().len(), said, "not even a greeting");
        assert_eq!(message(&app).await.state, MessageState::Withdrawn);
    }

    async fn what_is_no_address_reaches_no_server(app: TestApp) {
        let world = app.world().await;
        let server = SmtpServer::start().await;
        for bad in ["ga at family", "ga@family.example>\r\nRCPT TO:<x@evil.example", "gä@family.example"] {
            let row = domain::entity::person::Entity::find_by_id(world.id("ga")).one(app.db.writer()).await.unwrap();
            let mut row = row.unwrap().into_active_model();
            row.email = Set(Some(bad.into()));
            row.update(app.db.writer()).await.unwrap();
            queue(&app, world.id("ga"), None).await;
        }
        assert_eq!(carry(&app, &server).await, 0);
        assert_eq!(server.lines(), Vec::<String>::new());
        for row in messages(&app).await {
            assert_eq!((row.state, row.last_problem), (MessageState::Undeliverable, Some(Trouble::BadAddress)));
        }
    }

    async fn a_certificate_that_nobody_vouches_for_is_refused(app: TestApp) {
        let world = app.world().await;
        let server = SmtpServer::start_with_tls().await;
        let id = queue(&app, world.id("ga"), None).await;
        assert_eq!(carry(&app, &server).await, 0);
        assert_eq!((message(&app).await.state, message(&app).await.last_problem), (MessageState::Waiting, Some(Trouble::Untrusted)));
        assert!(server.lines().is_empty() && server.taken().is_empty());
        app.clock.advance(RESTS_MS[0]);
        let elsewhere = SmtpSettings { host: "127.0.0.1".into(), ca: server.certificate(), ..server.settings() };
        assert_eq!(app.worker(transport(elsewhere)).work().await.unwrap(), 0, "the name in the certificate is another");
        assert_eq!(message(&app).await.last_problem, Some(Trouble::Untrusted));
        app.clock.advance(RESTS_MS[1]);
        let trusted = SmtpSettings { ca: server.certificate(), ..server.settings() };
        assert_eq!(app.worker(transport(trusted)).work().await.unwrap(), 1);
        assert_eq!(server.taken()[0].header("Message-ID"), format!("<{}@localhost>", id.simple()));
    }

    async fn a_server_that_does_not_encrypt_hears_no_password_and_no_mail(app: TestApp) {
        let world = app.world().await;
        let server = SmtpServer::start().await;
        queue(&app, world.id("ga"), None).await;
        let strict = SmtpSettings {
            security: Security::StartTls,
            sign_in: Some(("waymark".into(), "correct horse battery".into())),
            ..server.settings()
        };
        assert_eq!(app.worker(transport(strict)).work().await.unwrap(), 0);
        assert_eq!(message(&app).await.last_problem, Some(Trouble::Untrusted));
        let lines = server.lines();
        assert!(lines.iter().all(|line| line.starts_with("EHLO") || line.starts_with("QUIT")), "{lines:?}");
    }
}
