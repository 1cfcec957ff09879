//! Links by mail: for families and students, for ten minutes, once, in the browser that asked.
use super::{ASK, ask, messages};
use crate::support::{Client, Digest, Engine, Page, TestApp, World, both, changed};
use app::{i18n::Locale, notices::Outgoing};
use domain::{
    account::link,
    entity::{account, session, sign_in_link},
    time::MINUTE_MS,
};
use http::StatusCode;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use server::mail::Mail;

const USE: &str = "/api/account/use-link";

/// The address in a mail, without the host.
fn path(mail: &Mail) -> String {
    mail.letter.link.as_ref().expect("a link").0.clone()
}

/// Opens a link and presses its button.
async fn follow(browser: &mut Client, path: &str) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK);
    page.form(USE).send(browser).await
}

async fn sessions(app: &TestApp) -> usize {
    session::Entity::find().all(app.db.writer()).await.unwrap().len()
}

async fn account_of(app: &TestApp, world: &World, who: &str) -> Option<account::Model> {
    account::Entity::find().filter(account::Column::PersonId.eq(world.id(who))).one(app.db.writer()).await.unwrap()
}

/// Gives somebody an account, and disables it.
async fn suspend(app: &TestApp, world: &World, who: &str) {
    world.client(app, who).await;
    let mut row = account_of(app, world, who).await.unwrap().into_active_model();
    row.disabled_at = Set(Some(app.clock.now()));
    row.update(app.db.writer()).await.unwrap();
}

both! {
    async fn can_come_in_by_mail_without_script_and_without_an_account(app: TestApp) {
        let world = app.world().await;
        let mut samira = app.anonymous();
        samira.language = Some("ar".into());
        let answer = ask(&mut samira, " GA@Family.example ").await;
        assert_eq!(answer.texts(".toast").len(), 1, "{}", answer.words());
        assert!(account_of(&app, &world, "ga").await.is_none(), "asking makes nothing but a link");
        let mails = app.mail().await;
        assert_eq!(mails.len(), 1);
        assert_eq!((mails[0].to.as_str(), mails[0].letter.locale), ("ga@family.example", Locale::Ar));
        assert!(mails[0].letter.text.contains("http://localhost:3000/sign-in/link?t="));
        let link = path(&mails[0]);
        for _ in 0..3 {
            assert!(samira.get(&link).await.offers(USE), "opening uses nothing up");
        }
        let home = follow(&mut samira, &link).await;
        assert!(home.says("Samira Haddad"), "{}", home.words());
        let account = account_of(&app, &world, "ga").await.expect("an account");
        assert_eq!((account.identifier.as_str(), account.password_hash), ("ga@family.example", None));
        assert!(app.mail().await.is_empty());
    }

    async fn a_link_works_once(app: TestApp) {
        app.world().await;
        let mut samira = app.anonymous();
        ask(&mut samira, "ga@family.example").await;
        ask(&mut samira, "ga@family.example").await;
        let links: Vec<String> = app.mail().await.iter().map(path).collect();
        assert_eq!(links.len(), 2);
        follow(&mut samira, &links[0]).await;
        assert_eq!(sessions(&app).await, 1);
        let kept = samira.cookies.clone();
        for link in &links {
            let again = follow(&mut samira, link).await;
            assert!(again.says("used before"), "a used link, and the others asked for with it: {}", again.words());
            assert!(!again.offers(USE));
            samira.cookies.clone_from(&kept);
        }
        assert_eq!(sessions(&app).await, 1);
    }

    async fn a_link_ends_after_ten_minutes(app: TestApp) {
        app.world().await;
        let mut samira = app.anonymous();
        ask(&mut samira, "ga@family.example").await;
        let link = path(&app.mail().await[0]);
        app.clock.advance(10 * MINUTE_MS);
        assert!(follow(&mut samira, &link).await.says("its time is over"));
        assert_eq!(sessions(&app).await, 0);
    }

    async fn a_link_opens_nothing_in_another_browser_and_is_not_used_up_there(app: TestApp) {
        app.world().await;
        let (mut samira, mut other, mut asker) = (app.anonymous(), app.anonymous(), app.anonymous());
        ask(&mut samira, "ga@family.example").await;
        ask(&mut asker, "gb@family.example").await;
        let link = path(&app.mail().await.into_iter().find(|mail| mail.to == "ga@family.example").unwrap());
        for wrong in [&mut other, &mut asker] {
            let page = follow(wrong, &link).await;
            assert!(page.says("another browser"), "{}", page.words());
        }
        assert_eq!(sessions(&app).await, 0);
        assert!(follow(&mut samira, &link).await.says("Samira"));
    }

    async fn a_made_up_token_opens_nothing(app: TestApp) {
        app.world().await;
        let mut samira = app.anonymous();
        ask(&mut samira, "ga@family.example").await;
        let id = sign_in_link::Entity::find().one(app.db.writer()).await.unwrap().unwrap().id;
        let foreign = link::token(&domain::secret::Secret::fresh(), id);
        for token in ["", "x", &foreign, &id.to_string()] {
            let refused = samira.post_json(USE, &[("token", token)]).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{token}");
        }
        assert_eq!(sessions(&app).await, 0);
    }

    async fn whoever_asks_learns_nothing(app: TestApp) {
        let world = World::import_with(&app, &[
            ("users.csv", "Bilal,Haddad,,,,,,", "Bilal,Haddad,,,gb@family.example,,,"),
            ("users.csv", "Chen,Li,,,,,,", "Chen,Li,,,chen@north.example,,,"),
        ]).await;
        suspend(&app, &world, "gc").await;
        let mut told = Vec::new();
        // Nobody; staff by address and by name; suspended; an address that parent and child share; no address at all.
        let silent = ["nobody@family.example", "rivera@willow.example", "rivera", "admin", "gc@family.example", "gb@family.example", "amina"];
        for address in silent {
            let page = ask(&mut app.anonymous(), address).await;
            assert_eq!(page.status, StatusCode::OK);
            told.push((address, page));
        }
        assert_eq!(messages(&app).await, [], "no mail");
        assert_eq!(sign_in_link::Entity::find().all(app.db.writer()).await.unwrap(), [], "and no link");
        let known = ask(&mut app.anonymous(), "chen@north.example").await;
        let plain = |page: &Page| page.words();
        for (address, page) in &told {
            assert_eq!(plain(page), plain(&known), "{address} is answered otherwise");
        }
        assert_eq!(app.mail().await.len(), 1, "a student with an address of their own comes in");
    }

    async fn known_and_unknown_take_the_same_time(app: TestApp) {
        app.world().await;
        let mut took = [Vec::new(), Vec::new()];
        for _ in 0..5 {
            for (which, address) in ["ga@family.example", "nobody@family.example"].into_iter().enumerate() {
                let mut browser = app.anonymous();
                let began = std::time::Instant::now();
                browser.post(ASK, &[("address", address)]).await;
                took[which].push(began.elapsed().as_millis());
            }
        }
        let [known, unknown] = took.map(|mut times: Vec<u128>| { times.sort_unstable(); times[2] });
        assert!(known.abs_diff(unknown) * 10 <= known.max(unknown), "{known} ms and {unknown} ms");
    }

    async fn no_more_than_three_links_work_at_a_time(app: TestApp) {
        app.world().await;
        for _ in 0..5 {
            let page = ask(&mut app.anonymous(), "ga@family.example").await;
            assert_eq!(page.texts(".toast").len(), 1, "the answer stays the same");
        }
        assert_eq!(app.mail().await.len(), 3);
        app.clock.advance(10 * MINUTE_MS);
        ask(&mut app.anonymous(), "ga@family.example").await;
        assert_eq!(app.mail().await.len(), 1, "and after ten minutes there is room again");
    }

    async fn nobody_takes_an_address_by_choosing_it_as_a_name(app: TestApp) {
        let world = app.world().await;
        world.client(&app, "gb").await;
        let mut row = account_of(&app, &world, "gb").await.unwrap().into_active_model();
        row.identifier = Set("ga@family.example".into());
        row.identifier_folded = Set("ga@family.example".into());
        row.update(app.db.writer()).await.unwrap();
        let mut samira = app.anonymous();
        ask(&mut samira, "ga@family.example").await;
        let mails = app.mail().await;
        assert_eq!(mails[0].to, "ga@family.example");
        assert!(follow(&mut samira, &path(&mails[0])).await.says("Samira"), "the link is hers");
        assert_eq!(account_of(&app, &world, "ga").await.unwrap().identifier, "ga", "under another name");
    }

    async fn a_form_that_was_sent_twice_sends_one_mail_that_works(app: TestApp) {
        app.world().await;
        let mut samira = app.anonymous();
        let key = "0123456789abcdef0123456789abcdef";
        let fields = [("address", "ga@family.example"), ("_key", key), ("_return", "/sign-in")];
        let first = samira.clone().post(ASK, &fields).await;
        let second = samira.post(ASK, &fields).await;
        assert_eq!(first.location(), second.location());
        let mails = app.mail().await;
        assert_eq!(mails.len(), 1);
        assert!(follow(&mut samira, &path(&mails[0])).await.says("Samira"), "the browser that saw the second answer only");
    }

    async fn a_link_ends_with_what_allowed_it(app: TestApp) {
        let world = app.world().await;
        let mut samira = app.anonymous();
        ask(&mut samira, "ga@family.example").await;
        let link = path(&app.mail().await[0]);
        suspend(&app, &world, "ga").await;
        let before = sessions(&app).await;
        assert!(follow(&mut samira, &link).await.says("its time is over"));
        assert_eq!(sessions(&app).await, before);
    }

    async fn no_token_is_readable_in_the_database(app: TestApp) {
        app.world().await;
        let digest = Digest::of(&app).await;
        let mut samira = app.anonymous();
        ask(&mut samira, "ga@family.example").await;
        let mail = app.mail().await.remove(0);
        let token = path(&mail).split_once("t=").unwrap().1.to_owned();
        // The wrong browser leaves a flash, which keeps what was typed.
        follow(&mut app.anonymous(), &path(&mail)).await;
        follow(&mut samira, &path(&mail)).await;
        let stored = digest.read(&app).await;
        for (table, rows) in &stored {
            assert!(!rows.contains(&token), "{table} holds a token");
            let words = ["Samira", "ga@family.example", &mail.letter.subject];
            assert!(table != "message" || words.iter().all(|word| !rows.contains(word)), "{table} holds words: {rows}");
        }
        assert!(stored["message"].contains("sent"));
        assert_eq!(changed(&stored, &stored), Vec::<String>::new());
    }

    async fn nothing_is_promised_where_no_mail_leaves(app: TestApp) {
        app.world().await;
        let mut browser = app.elsewhere(|services| { services.mail = Outgoing::Nowhere; services.demo = false; });
        assert!(!browser.get("/sign-in").await.offers(ASK));
        assert_eq!(browser.post_json(ASK, &[("address", "ga@family.example")]).await.status, StatusCode::NOT_FOUND);
        assert_eq!(messages(&app).await, []);
        let mut with = app.elsewhere(|services| services.mail = Outgoing::Smtp);
        assert!(with.get("/sign-in").await.offers(ASK));
        let empty = ask(&mut with, " ").await;
        assert!(empty.says("Please fill this in") && empty.texts(".toast").is_empty(), "{}", empty.words());
    }
}
