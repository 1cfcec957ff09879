//! The way out: with the act or not at all, once, and to nobody who may not have it any more.
use super::{ask, message, messages, queue, word};
use crate::support::{Captured, Engine, TestApp, both};
use domain::{
    db::Origin,
    entity::{message as entity, person},
    notices::{
        outbox::{LEASE_MS, Outcome, Postman},
        service, store,
        types::{MessageState, Trouble},
    },
    time::{DAY_MS, MINUTE_MS},
};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use std::{collections::BTreeSet, sync::Arc};

async fn states(app: &TestApp) -> Vec<MessageState> {
    messages(app).await.into_iter().map(|row| row.state).collect()
}

both! {
    async fn an_act_that_is_undone_sends_no_mail(app: TestApp) {
        let world = app.world().await;
        let tx = app.db.begin(&Origin::default(), None).await.unwrap();
        service::queue(&tx, word(world.id("ga"), None, tx.now)).await.unwrap();
        drop(tx);
        assert_eq!(messages(&app).await, []);
        assert!(app.mail().await.is_empty());
    }

    async fn a_mail_is_in_the_language_of_its_reader(app: TestApp) {
        let world = app.world().await;
        let mut row = person::Entity::find_by_id(world.id("gb")).one(app.db.writer()).await.unwrap().unwrap().into_active_model();
        row.home_language = Set(Some("vi".into()));
        row.update(app.db.writer()).await.unwrap();
        for who in ["ga", "gb"] {
            queue(&app, world.id(who), None).await;
        }
        let said: BTreeSet<(String, &str)> = app.mail().await.into_iter().map(|mail| (mail.to, mail.letter.locale.tag())).collect();
        assert_eq!(said, BTreeSet::from([("ga@family.example".into(), "en"), ("gb@family.example".into(), "vi")]));
    }

    async fn a_mail_about_a_student_goes_to_whoever_answers_for_them_when_it_leaves(app: TestApp) {
        let world = app.world().await;
        let amina = world.id("amina");
        for who in ["ga", "gb", "gc", "lind"] {
            queue(&app, world.id(who), Some(amina)).await;
        }
        app.restrict(world.id("gb"), amina).await;
        let to: Vec<String> = app.mail().await.into_iter().map(|mail| mail.to).collect();
        assert_eq!(to, ["ga@family.example"], "not the restricted, not another child's guardian, not another class's teacher");
        let withdrawn = states(&app).await.into_iter().filter(|state| *state == MessageState::Withdrawn).count();
        assert_eq!(withdrawn, 3);
        app.clock.advance(2 * DAY_MS);
        assert!(app.mail().await.is_empty(), "what is withdrawn stays so");
    }

    async fn nothing_leaves_after_access_has_ended(app: TestApp) {
        let world = app.world().await;
        world.client(&app, "ga").await;
        queue(&app, world.id("ga"), None).await;
        queue(&app, world.id("gb"), None).await;
        ask(&mut app.anonymous(), "gc@family.example").await;
        // Between queueing and sending: an account is disabled, somebody leaves, an address becomes somebody else's.
        for row in domain::entity::account::Entity::find().all(app.db.writer()).await.unwrap() {
            let mut row = row.into_active_model();
            row.disabled_at = Set(Some(app.clock.now()));
            row.update(app.db.writer()).await.unwrap();
        }
        let of = async |who: &str| {
            person::Entity::find_by_id(world.id(who)).one(app.db.writer()).await.unwrap().unwrap().into_active_model()
        };
        let mut left = of("gb").await;
        left.active = Set(false);
        left.update(app.db.writer()).await.unwrap();
        let mut shared = of("ge").await;
        shared.email = Set(Some("GC@family.example".into()));
        shared.update(app.db.writer()).await.unwrap();
        assert!(app.mail().await.is_empty());
        assert_eq!(states(&app).await, [MessageState::Withdrawn; 3]);
    }

    async fn a_changed_password_is_told_to_its_owner_where_there_is_an_address(app: TestApp) {
        let world = app.world().await;
        for who in ["ga", "amina"] {
            let mut browser = world.client(&app, who).await;
            let new = "green herons at dusk";
            let answer = browser.post_json("/api/account/change-password", &[("current", ""), ("password", new), ("again", new)]).await;
            assert_eq!(answer.status, http::StatusCode::OK, "{}", answer.body);
        }
        let mails = app.mail().await;
        assert_eq!(mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["ga@family.example"]);
        assert_eq!(mails[0].letter.subject, "Your password has changed");
        assert_eq!(messages(&app).await.len(), 1, "who has no address stands on no list");
    }

    async fn a_mail_that_comes_too_late_does_not_leave(app: TestApp) {
        app.world().await;
        ask(&mut app.anonymous(), "ga@family.example").await;
        app.clock.advance(10 * MINUTE_MS);
        assert!(app.mail().await.is_empty());
        assert_eq!(message(&app).await.state, MessageState::Withdrawn);
    }

    async fn somebody_without_an_address_is_undeliverable(app: TestApp) {
        let world = app.world().await;
        queue(&app, world.id("amina"), None).await;
        assert!(app.mail().await.is_empty());
        let row = message(&app).await;
        assert_eq!((row.state, row.last_problem), (MessageState::Undeliverable, Some(Trouble::NoAddress)));
    }

    async fn what_a_dead_worker_held_is_sent_by_the_next_with_the_same_message_id(app: TestApp) {
        let world = app.world().await;
        queue(&app, world.id("ga"), None).await;
        let dead = Postman.take(&app.db).await.unwrap().expect("a message");
        let would_have_been = Postman.open(&app.db, &dead).await.unwrap().expect("it may leave");
        assert!(app.mail().await.is_empty(), "as long as the lease lasts, nobody else takes it");
        app.clock.advance(LEASE_MS);
        let mails = app.mail().await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].message_id, format!("<{}@localhost>", would_have_been.id.simple()));
        // The dead one comes back and says it failed: it no longer holds the message.
        Postman.settle(&app.db, &dead, Outcome::Later(Trouble::Slow, None)).await.unwrap();
        assert_eq!(message(&app).await.state, MessageState::Sent);
    }

    async fn a_mail_that_kills_its_worker_each_time_is_given_up(app: TestApp) {
        let world = app.world().await;
        queue(&app, world.id("ga"), None).await;
        for _ in 0..7 {
            assert!(Postman.take(&app.db).await.unwrap().is_some());
            app.clock.advance(LEASE_MS);
        }
        assert!(app.mail().await.is_empty());
        let row = message(&app).await;
        assert_eq!((row.state, row.last_problem), (MessageState::Undeliverable, Some(Trouble::Broken)));
    }

    async fn many_workers_send_each_mail_once(app: TestApp) {
        let world = app.world().await;
        for _ in 0..30 {
            queue(&app, world.id("ga"), None).await;
        }
        let captured = Arc::new(Captured::default());
        let workers: Vec<_> = (0..4).map(|_| app.worker(captured.clone())).collect();
        let runs = workers.iter().map(server::mail::Worker::work);
        let sent: usize = futures::future::join_all(runs).await.into_iter().map(Result::unwrap).sum();
        let ids: BTreeSet<String> = captured.take().into_iter().map(|mail| mail.message_id).collect();
        // Who finds everything in other hands for a moment goes home; the next look finds the rest.
        let late: BTreeSet<String> = app.mail().await.into_iter().map(|mail| mail.message_id).collect();
        assert_eq!(ids.len(), sent, "none was sent twice");
        assert_eq!(ids.union(&late).count(), 30);
        assert!(ids.is_disjoint(&late));
    }

    async fn looking_for_mail_writes_nothing_and_old_mail_is_swept(app: TestApp) {
        let world = app.world().await;
        queue(&app, world.id("ga"), None).await;
        app.mail().await;
        queue(&app, world.id("gb"), None).await;
        app.clock.advance(store::KEEP_MS + 1);
        store::sweep(app.db.writer(), app.clock.now()).await.unwrap();
        let left = entity::Entity::find().all(app.db.writer()).await.unwrap();
        assert_eq!(left.iter().map(|row| row.state).collect::<Vec<_>>(), [MessageState::Withdrawn], "what it is too late for");
        app.mail().await;
        let digest = crate::support::Digest::of(&app).await;
        let before = digest.read(&app).await;
        app.mail().await;
        assert_eq!(digest.read(&app).await, before);
    }
}
