//! People and their access: finding somebody, why they see what they see, suspending, resetting, and paper to come in with.
mod helpers;

use crate::support::{Client, Engine, Page, TestApp, both};
use domain::{
    account::second_step,
    entity::{account, audit, person, person_role, session, sign_in_card},
    id::{Id, new_id},
    roster::types::{RelationKind, Role, Source},
};
use http::StatusCode;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};

const PASSWORD: &str = "seven green apples";

async fn change_person(app: &TestApp, id: Id, change: impl FnOnce(&mut person::ActiveModel)) {
    let row = person::Entity::find_by_id(id).one(app.db.writer()).await.unwrap().unwrap();
    let mut row = row.into_active_model();
    change(&mut row);
    row.update(app.db.writer()).await.unwrap();
}

async fn make_admin(app: &TestApp, person_id: Id, school_id: Id) {
    let role = person_role::ActiveModel {
        id: Set(new_id()),
        person_id: Set(person_id),
        school_id: Set(school_id),
        role: Set(Role::Admin),
        source: Set(Source::Hand),
    };
    role.insert(app.db.writer()).await.unwrap();
}

async fn account_of(app: &TestApp, id: Id) -> Option<account::Model> {
    account::Entity::find().filter(account::Column::PersonId.eq(id)).one(app.db.writer()).await.unwrap()
}

async fn cards_of(app: &TestApp, id: Id) -> usize {
    let unused = sign_in_card::Entity::find().filter(sign_in_card::Column::UsedAt.is_null());
    unused.filter(sign_in_card::Column::PersonId.eq(id)).all(app.db.writer()).await.unwrap().len()
}

async fn acts_on(app: &TestApp, id: Id, action: &str) -> usize {
    let rows = audit::Entity::find().filter(audit::Column::ObjectId.eq(id)).filter(audit::Column::Action.eq(action));
    rows.all(app.db.writer()).await.unwrap().len()
}

/// Prints, and returns the page with the paper.
async fn print(client: &mut Client, whom: &str, id: Id) -> Page {
    client.submit("/api/people/print-cards", &[("whom", whom), ("id", &id.to_string()), ("_return", "/people")]).await
}

/// Comes in with a card that was just printed.
async fn use_card(app: &TestApp, code: &str, identifier: &str) -> (Client, Page) {
    let mut browser = app.anonymous();
    let fields =
        [("code", code), ("identifier", identifier), ("password", PASSWORD), ("again", PASSWORD), ("_return", "/sign-in/card")];
    let page = browser.submit("/api/account/use-card", &fields).await;
    (browser, page)
}

async fn found(admin: &mut Client, words: &str) -> Vec<String> {
    admin.get(&format!("/people?q={}", app::request::encode(words))).await.texts("tbody th")
}

both! {
    async fn somebody_is_found_by_every_word_of_what_they_are_called_and_sign_in_with(app: TestApp) {
        let world = app.world().await;
        let mut admin = world.client(&app, "admin").await;
        assert_eq!(found(&mut admin, "HADDAD  amína").await, ["Amina Haddad"], "words in any order, marks and capitals aside");
        assert_eq!(found(&mut admin, "RIVERA@willow").await, ["Ana Rivera"], "an e-mail address");
        assert_eq!(found(&mut admin, "coord").await, ["Cora Diaz"], "a user name");
        assert_eq!(found(&mut admin, "li mei gc@family").await, ["Mei Li"], "each word somewhere");
        assert!(found(&mut admin, "amina rivera").await.is_empty(), "every word must fit");
        assert!(found(&mut admin, "100%_").await.is_empty(), "signs are only signs");
        change_person(&app, world.id("dara"), |row| {
            row.preferred_name = Set(Some("Dré".into()));
            row.name_folded = Set("dre dara okoye".into());
        }).await;
        assert_eq!(found(&mut admin, "dre okoye").await, ["Dré Okoye"], "the name they prefer");
        let students = admin.get("/people?role=student").await;
        assert_eq!(students.texts("tbody th").len(), 6);
        assert!(students.says("Student, grade 7"));
        let href = students.attribute("tbody th a", "href").unwrap();
        assert_eq!(admin.get(&href).await.status, StatusCode::OK, "each name leads to its page");
    }

    async fn a_page_says_who_sees_a_student_and_why(app: TestApp) {
        let world = app.world().await;
        app.restrict(world.id("gb"), world.id("amina")).await;
        app.relate(world.id("cole"), world.id("amina"), RelationKind::Counselor).await;
        let mut admin = world.client(&app, "admin").await;
        let page = admin.get(&format!("/people/{}", world.id("amina"))).await;
        let rows = page.texts("#ties tbody tr");
        let row = |name: &str| rows.iter().find(|row| row.contains(name)).unwrap_or_else(|| panic!("{name} in {rows:?}"));
        assert!(row("Ana Rivera").contains("Advisor") && row("Ana Rivera").contains("Homeroom Rivera"));
        assert!(row("Sam Okafor").contains("Math 7A") && row("Sam Okafor").contains("The roster"));
        assert!(row("Samira Haddad").contains("A household of their own"));
        assert!(row("Omar Haddad").contains("Limited by a restriction") && !row("Omar Haddad").contains("household"));
        assert!(rows.iter().any(|row| row.contains("Ruth Cole") && row.contains("Added by hand")));
        assert!(page.texts("#by-role").concat().contains("Lena Adeyemi"), "a leader sees how far a student is");
        let order = page.texts("#ties").concat();
        assert!(!order.contains("Order 12"), "what the order says stays where it is kept");
        let guardian = admin.get(&format!("/people/{}", world.id("ga"))).await;
        let until = guardian.texts("#ties tbody tr");
        assert!(until.len() == 2 && until.iter().all(|row| row.contains("Until")), "rights pass at eighteen: {until:?}");
        assert!(guardian.says("What their own children share with the family"));
    }

    async fn ties_that_ended_or_begin_later_stand_apart(app: TestApp) {
        let world = app.world().await;
        let (sato, amina) = (world.id("sato"), world.id("amina"));
        let over = app.relate(sato, amina, RelationKind::Teacher).await;
        let row = domain::entity::relation::Entity::find_by_id(over).one(app.db.writer()).await.unwrap().unwrap();
        let mut row = row.into_active_model();
        row.ends_on = Set(Some("2026-10-01".into()));
        row.update(app.db.writer()).await.unwrap();
        let mut admin = world.client(&app, "admin").await;
        let now = admin.get(&format!("/people/{amina}")).await;
        assert!(!now.texts("#ties tbody").concat().contains("Ken Sato") && now.says("Earlier and later (1)"));
        let other = admin.get(&format!("/people/{amina}?show=other")).await;
        let rows = other.texts("#ties tbody tr");
        assert!(rows.len() == 1 && rows[0].contains("Ken Sato") && rows[0].contains("Over"), "{rows:?}");
        assert!(rows[0].contains("Sep 30, 2026"), "the last day, not the day after: {rows:?}");
    }

    async fn an_administrator_of_one_school_knows_nobody_of_another(app: TestApp) {
        let world = app.world().await;
        make_admin(&app, world.id("sato"), world.school(&app, "s").await).await;
        app.relate(world.id("ge"), world.id("amina"), RelationKind::Guardian).await;
        let mut south = world.client(&app, "sato").await;
        assert_eq!(south.get(&format!("/people/{}", world.id("elif"))).await.status, StatusCode::OK);
        let amina = world.id("amina").to_string();
        for path in [format!("/people/{amina}"), format!("/people/{amina}/history"), format!("/people/{}", new_id())] {
            assert_eq!(south.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        let guardian = south.get(&format!("/people/{}", world.id("ge"))).await;
        assert!(guardian.says("Somebody at North School") && !guardian.says("Amina"), "names stay at their school");
        for (path, more) in [("suspend", ("reason", "left")), ("restore", ("x", "")), ("reset", ("x", "")), ("end-sessions", ("x", "")), ("end-cards", ("x", ""))] {
            let answer = south.post_json(&format!("/api/people/{path}"), &[("id", &amina), more]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        }
        // Who administers the whole district is out of the reach of one school, wherever they belong.
        let school = world.school(&app, "s").await;
        change_person(&app, world.id("admin"), |row| row.school_id = Set(school)).await;
        let district = world.id("admin").to_string();
        for path in ["reset", "suspend", "end-sessions"] {
            let answer = south.post_json(&format!("/api/people/{path}"), &[("id", &district), ("reason", "left")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        }
        let sheet = print(&mut south, "person", world.id("admin")).await;
        assert!(sheet.texts(".sheet-code").is_empty(), "no card is a way to more than one’s own");
    }

    async fn a_suspended_person_is_out_with_the_next_request_and_no_card_helps(app: TestApp) {
        let world = app.world().await;
        let okafor = world.id("okafor");
        let mut admin = world.client(&app, "admin").await;
        let mut teacher = world.client(&app, "okafor").await;
        let sheet = print(&mut admin, "person", okafor).await;
        let code = sheet.texts(".sheet-code").pop().expect("a code");
        assert_eq!(teacher.get("/").await.status, StatusCode::OK);
        let page = admin.get(&format!("/people/{okafor}")).await;
        let unsaid = page.form("/api/people/suspend").send(&mut admin).await;
        assert!(unsaid.texts(".error-summary").concat().contains("Please fill this in"), "a reason is asked for");
        assert_eq!(teacher.get("/").await.status, StatusCode::OK, "nothing happened yet");
        let page = admin.get(&format!("/people/{okafor}")).await;
        let done = page.form("/api/people/suspend").set("reason", "lost").send(&mut admin).await;
        assert!(done.says("Suspended since Nov 2, 2026") && done.says("A device or password was lost or stolen"));
        assert_eq!(teacher.get("/").await.status, StatusCode::SEE_OTHER, "the very next request");
        assert_eq!((cards_of(&app, okafor).await, acts_on(&app, okafor, "account.suspended.lost").await), (0, 1));
        let (_, refused) = use_card(&app, &code, "").await;
        assert!(refused.says("That code does not work"));
        let again = print(&mut admin, "person", okafor).await;
        assert!(again.texts(".sheet-code").is_empty() && again.says("suspended"), "no new card while suspended");
        let twice = [("id", okafor.to_string()), ("reason", "left".into())];
        let twice: Vec<(&str, &str)> = twice.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(admin.post_json("/api/people/suspend", &twice).await.status, StatusCode::CONFLICT);
        let back = done.form("/api/people/restore").send(&mut admin).await;
        assert!(back.says("They can come in again"));
        assert_eq!(teacher.get("/").await.status, StatusCode::SEE_OTHER, "what was open before stays closed");
        assert_eq!(world.client(&app, "okafor").await.get("/").await.status, StatusCode::OK);
    }

    async fn somebody_who_never_came_in_can_be_suspended_before_they_do(app: TestApp) {
        let world = app.world().await;
        let chen = world.id("chen");
        let mut admin = world.client(&app, "admin").await;
        let code = print(&mut admin, "person", chen).await.texts(".sheet-code").pop().unwrap();
        let answer = admin.post_json("/api/people/suspend", &[("id", &chen.to_string()), ("reason", "mistake")]).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(use_card(&app, &code, "").await.1.says("That code does not work"));
        let answer = admin.post_json("/api/people/restore", &[("id", &chen.to_string())]).await;
        assert_eq!(answer.status, StatusCode::OK);
        let code = print(&mut admin, "person", chen).await.texts(".sheet-code").pop().unwrap();
        assert!(use_card(&app, &code, "").await.1.says("Chen"));
        // Without a name to sign in with there is nothing to suspend, and the page says so.
        change_person(&app, world.id("dara"), |row| row.username = Set(None)).await;
        let page = admin.get(&format!("/people/{}", world.id("dara"))).await;
        assert!(page.says("There is nothing to suspend") && !page.offers("/api/people/suspend"));
    }

    async fn nobody_shuts_themselves_or_the_last_administrator_out(app: TestApp) {
        let world = app.world().await;
        let me = world.id("admin").to_string();
        let mut admin = world.client(&app, "admin").await;
        let page = admin.get(&format!("/people/{me}")).await;
        assert!(page.says("This is you"));
        for path in ["suspend", "reset", "end-sessions", "restore"] {
            assert!(!page.offers(&format!("/api/people/{path}")), "{path} is not offered");
            let answer = admin.post_json(&format!("/api/people/{path}"), &[("id", &me), ("reason", "left")]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        }
        // Two administrators suspend each other at once: one of them is left.
        let (other, district) = (world.id("lind"), world.school(&app, "d").await);
        make_admin(&app, other, district).await;
        change_person(&app, other, |row| row.school_id = Set(district)).await;
        let mut second = world.client(&app, "lind").await;
        let (me_fields, other_id) = ([("id", me.as_str()), ("reason", "left")], other.to_string());
        let other_fields = [("id", other_id.as_str()), ("reason", "left")];
        let (one, two) = tokio::join!(admin.post_json("/api/people/suspend", &other_fields), second.post_json("/api/people/suspend", &me_fields));
        let done = [&one, &two].iter().filter(|answer| answer.status == StatusCode::OK).count();
        assert_eq!(done, 1, "{} and {}", one.status, two.status);
        let suspended = account::Entity::find().filter(account::Column::DisabledAt.is_not_null()).all(app.db.writer()).await.unwrap();
        assert_eq!(suspended.len(), 1);
    }

    async fn a_reset_takes_the_password_and_prints_the_way_back(app: TestApp) {
        let world = app.world().await;
        let ga = world.id("ga");
        let mut admin = world.client(&app, "admin").await;
        let code = print(&mut admin, "person", ga).await.texts(".sheet-code").pop().unwrap();
        let (mut browser, home) = use_card(&app, &code, "samira").await;
        assert!(home.says("Samira"));
        assert!(account_of(&app, ga).await.unwrap().password_hash.is_some());
        let page = admin.get(&format!("/people/{ga}")).await;
        let sheet = page.form("/api/people/reset").tick("paper", "letter").send(&mut admin).await;
        let letter = sheet.texts("article.letter").pop().expect("a letter");
        assert!(letter.contains("samira"), "the user name they chose stands on it: {letter}");
        assert_eq!(browser.get("/").await.status, StatusCode::SEE_OTHER, "signed out at once");
        let account = account_of(&app, ga).await.unwrap();
        assert!(account.password_hash.is_none() && account.password_set_at.is_none());
        let stale = app.anonymous().post_json("/api/account/sign-in", &[("identifier", "samira"), ("password", PASSWORD)]).await;
        assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY, "the old password is gone");
        let code = sheet.texts(".sheet-code").pop().unwrap();
        assert!(use_card(&app, &code, "").await.1.says("Samira"));
    }

    async fn who_lost_the_phone_with_their_codes_gets_back_in(app: TestApp) {
        let world = app.world().await;
        let cole = world.id("cole");
        let mut browser = world.client(&app, "cole").await;
        let account = account_of(&app, cole).await.unwrap().id;
        let tx = app.db.begin(&domain::db::Origin::default(), None).await.unwrap();
        second_step::remove(&tx, account).await.unwrap();
        second_step::keep(&tx, account, b"twenty bytes secret!", Some(app.clock.now())).await.unwrap();
        tx.commit().await.unwrap();
        let mut admin = world.client(&app, "admin").await;
        let page = admin.get(&format!("/people/{cole}")).await;
        let reset = page.form("/api/people/reset").tick("paper", "card");
        let sheet = reset.clone().send(&mut admin).await;
        assert_eq!(sheet.texts(".sheet-code").len(), 1);
        assert!(second_step::is_set(app.db.writer(), account).await.unwrap(), "the second step stays unless it is lost");
        assert_eq!(browser.get("/").await.status, StatusCode::SEE_OTHER);
        let page = admin.get(&format!("/people/{cole}")).await;
        let reset = page.form("/api/people/reset").tick("paper", "card").tick("lost_phone", "true");
        assert_eq!(reset.send(&mut admin).await.texts(".sheet-code").len(), 1);
        assert!(!second_step::is_set(app.db.writer(), account).await.unwrap());
        assert_eq!(acts_on(&app, cole, "account.second_step_removed").await, 1);
        let page = admin.get(&format!("/people/{cole}")).await;
        assert!(!page.body.contains("lost_phone"), "nothing is left to take away");
    }

    async fn every_session_of_a_person_can_be_ended(app: TestApp) {
        let world = app.world().await;
        let cole = world.id("cole");
        let mut here = [world.client(&app, "cole").await, world.client(&app, "cole").await];
        let mut admin = world.client(&app, "admin").await;
        let page = admin.get(&format!("/people/{cole}")).await;
        assert!(page.says("Signed in on 2 devices now"));
        let after = page.form("/api/people/end-sessions").send(&mut admin).await;
        assert!(after.says("Signed out everywhere") && !after.says("devices now"));
        for browser in &mut here {
            assert_eq!(browser.get("/").await.status, StatusCode::SEE_OTHER);
        }
        let account = account_of(&app, cole).await.unwrap().id;
        assert_eq!(session::Entity::find().filter(session::Column::AccountId.eq(account)).all(app.db.writer()).await.unwrap().len(), 0);
        assert_eq!(world.client(&app, "cole").await.get("/").await.status, StatusCode::OK, "they may sign in again");
    }

    async fn a_family_gets_one_letter_in_its_own_language(app: TestApp) {
        let world = app.world().await;
        change_person(&app, world.id("ga"), |row| row.home_language = Set(Some("ar".into()))).await;
        change_person(&app, world.id("chen"), |row| row.home_language = Set(Some("zh".into()))).await;
        change_person(&app, world.id("gc"), |row| {
            row.email = Set(None);
            row.username = Set(None);
        }).await;
        app.restrict(world.id("gb"), world.id("amina")).await;
        let class = world.section(&app, "h1").await;
        let mut admin = world.client(&app, "admin").await;
        let sheet = print(&mut admin, "families", class).await;
        let letters = sheet.texts("article.letter");
        assert_eq!(letters.len(), 3, "ga, gb and gc: one each");
        let of = |name: &str| letters.iter().find(|text| text.contains(name)).unwrap_or_else(|| panic!("{name} in {letters:?}"));
        assert!(of("Samira").contains("Amina") && of("Samira").contains("Bilal"), "both children in one letter");
        assert!(of("Omar").contains("Bilal") && !of("Omar").contains("Amina"), "a restricted child is not named");
        assert!(of("Omar").contains("North School") && of("Omar").contains("Dec 2, 2026"));
        assert_eq!(sheet.texts("article.letter[lang=ar][dir=rtl]").len(), 1, "the guardian’s own language");
        assert_eq!(sheet.texts("article.letter[lang=zh-Hans]").len(), 1, "else the child’s");
        assert!(of("Omar").contains("Welcome to Waymark") && !of("Samira").contains("Three steps"));
        assert_eq!(sheet.texts("article.letter svg.qr").len(), 3);
        assert!(!sheet.body.contains("http://localhost:3000/sign-in/card?code="), "no link to tap: the code is in the picture");
        // A guardian without e-mail or user name chooses one, and comes in.
        let position = letters.iter().position(|text| text.contains("Mei")).unwrap();
        let code = sheet.texts("article.letter .sheet-code").swap_remove(position);
        let (mut mei, home) = use_card(&app, &code, "mama mei").await;
        assert!(home.says("Mei"), "{}", home.words());
        assert_eq!(mei.get("/").await.status, StatusCode::OK);
        // The next time Mei is left out, unless asked for.
        let again = print(&mut admin, "families", class).await;
        assert!(again.texts("article.letter").len() == 2 && again.says("One person is left out: they can sign in already."));
        let everybody = [("whom", "families"), ("id", &class.to_string()), ("everybody", "true"), ("_return", "/people")];
        let everybody = admin.submit("/api/people/print-cards", &everybody).await;
        assert_eq!(everybody.texts("article.letter").len(), 3);
        assert!(everybody.says("mama mei"), "the name they chose stands on the new letter");
    }

    async fn a_class_in_which_everybody_can_sign_in_says_so_and_ends_nothing(app: TestApp) {
        let world = app.world().await;
        let class = world.section(&app, "m2").await;
        let mut admin = world.client(&app, "admin").await;
        let code = print(&mut admin, "class", class).await.texts(".sheet-card .sheet-code").pop().expect("Dara’s card");
        assert!(use_card(&app, &code, "").await.1.says("Dara"));
        let nobody = print(&mut admin, "class", class).await;
        assert!(nobody.says("Everybody can sign in already") && nobody.texts(".sheet-code").is_empty());
        assert_eq!(cards_of(&app, world.id("dara")).await, 0);
        let empty = admin.submit("/api/people/print-cards", &[("_return", "/people")]).await;
        assert!(empty.texts(".error-summary li").len() == 2, "class and paper are asked for");
    }

    async fn an_advisor_prints_and_ends_cards_of_their_own_students_only(app: TestApp) {
        let world = app.world().await;
        let mut rivera = world.client(&app, "rivera").await;
        let page = rivera.get("/advisory").await;
        assert!(page.offers("/api/advisory/print-cards"));
        let sheet = page.form("/api/advisory/print-cards").send(&mut rivera).await;
        // The first such form belongs to the first student of the table.
        assert_eq!(sheet.texts(".sheet-card").len(), 1);
        let group = rivera.submit("/api/advisory/print-cards", &[("_return", "/advisory")]).await;
        assert_eq!(group.texts(".sheet-card").len(), 3, "Amina, Bilal and Chen");
        let code = group.texts(".sheet-code").swap_remove(0);
        let dara = world.id("dara").to_string();
        for path in ["print-cards", "end-cards"] {
            let answer = rivera.post_json(&format!("/api/advisory/{path}"), &[("student_id", &dara)]).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path} for somebody else’s student");
        }
        assert_eq!(cards_of(&app, world.id("dara")).await, 0);
        // A class teacher who is nobody's advisor has no such button and no such right.
        let mut okafor = world.client(&app, "okafor").await;
        assert!(!okafor.get("/advisory").await.offers("/api/advisory/print-cards"));
        assert_eq!(okafor.post_json("/api/advisory/print-cards", &[]).await.status, StatusCode::NOT_FOUND);
        let ended = rivera.submit("/api/advisory/end-cards", &[("_return", "/advisory")]).await;
        assert!(ended.says("The card no longer works"));
        assert!(use_card(&app, &code, "").await.1.says("That code does not work"));
        assert_eq!(cards_of(&app, world.id("amina")).await, 0);
        // A former advisor prints for nobody.
        app.restrict(world.id("rivera"), world.id("amina")).await;
        let amina = world.id("amina").to_string();
        assert_eq!(rivera.post_json("/api/advisory/print-cards", &[("student_id", &amina)]).await.status, StatusCode::NOT_FOUND);
    }

    async fn what_happened_to_a_way_in_is_on_record(app: TestApp) {
        let world = app.world().await;
        let bilal = world.id("bilal");
        let mut admin = world.client(&app, "admin").await;
        let path = format!("/people/{bilal}/history");
        assert!(admin.get(&path).await.says("Nothing has happened yet"));
        let code = print(&mut admin, "person-letter", bilal).await.texts(".sheet-code").pop().unwrap();
        use_card(&app, &code, "").await;
        let fields = [("id", bilal.to_string()), ("reason", "misuse".to_owned())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(admin.post_json("/api/people/suspend", &fields).await.status, StatusCode::OK);
        let history = admin.get(&path).await;
        let moments = history.texts(".moment");
        assert_eq!(moments.len(), 3, "{moments:?}");
        assert!(moments[0].contains("Suspended") && moments[0].contains("misused") && moments[0].contains("Ada Quist"));
        assert!(moments[1].contains("chose a password") && moments[1].contains("By the person"));
        assert!(moments[2].contains("printed") && moments[2].contains("Ada Quist"));
    }
}
