//! The season, the conference that the student leads, the promises, and the next conference that opens with them.
use super::Story;
use crate::support::Page;
use domain::{
    conferences::types::{CommitmentState, ConferenceState, Rsvp},
    entity::{agenda_item, commitment, conference, goal, guest, question, season},
    id::Id,
    time::DAY_MS,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

async fn of_student(story: &Story, who: &str) -> Vec<conference::Model> {
    use conference::Column as C;
    let rows = conference::Entity::find().filter(C::StudentId.eq(story.id(who))).order_by_asc(C::CreatedAt);
    rows.all(story.app.db.writer()).await.unwrap()
}

async fn make(story: &Story, title: &str, first: &str, last: &str) -> Page {
    let mut coord = story.client("coord").await;
    let form = coord.get("/conferences/season").await.form("/api/conferences/make-season");
    let form = form.set("title", title).set("starts_on", first).set("ends_on", last).set("from", "15:00").set("until", "17:00");
    let page = form.set("minutes", "20").send(&mut coord).await;
    assert!(page.says("The season is made"), "{}", page.words());
    page
}

/// One form makes a conference for each student of the school, with host, time and family.
pub async fn coord_makes_a_season(story: &Story) -> (Id, Id) {
    let page = make(story, "Fall conferences", "2026-11-16", "2026-11-20").await;
    let all = conference::Entity::find().all(story.app.db.writer()).await.unwrap();
    assert_eq!(all.len(), 5, "the students of North School, and none of South");
    let [amina] = of_student(story, "amina").await.try_into().unwrap();
    assert_eq!((amina.host_id, amina.state), (Some(story.id("rivera")), ConferenceState::Planned));
    assert!(amina.starts_at.is_some());
    let guests = guest::Entity::find().filter(guest::Column::ConferenceId.eq(amina.id)).all(story.app.db.writer()).await.unwrap();
    let mut guests: Vec<Id> = guests.into_iter().map(|guest| guest.person_id).collect();
    guests.sort_unstable();
    let mut family = vec![story.id("ga"), story.id("gb")];
    family.sort_unstable();
    assert_eq!(guests, family);
    let [finn] = of_student(story, "finn").await.try_into().unwrap();
    assert_eq!(finn.host_id, None);
    assert!(page.texts("#needs-an-adult").concat().contains("Finn"), "{}", page.words());
    let path = format!("/conferences/{}", amina.id);
    story.hidden(&["gc", "bilal", "chen", "lind", "okafor", "cole", "lead", "admin", "sato", "elif"], &path).await;
    (amina.id, finn.id)
}

/// A student without homeroom and class stands on the list. The one adult who answers for him hosts from now on.
pub async fn finn_gets_an_adult(story: &Story, id: Id) {
    let mut coord = story.client("coord").await;
    let path = format!("/conferences/{id}");
    story.hidden(&["cole"], &path).await;
    let form = coord.get("/conferences/season").await.form_of("/api/conferences/give-host", "conference_id", &id.to_string());
    assert_eq!(form.value("host_id"), Some(""), "nobody is chosen yet");
    let page = form.set("host_id", &story.id("cole").to_string()).send(&mut coord).await;
    assert!(page.says("Every student has an adult"), "{}", page.words());
    assert_eq!(of_student(story, "finn").await[0].host_id, Some(story.id("cole")));
    assert!(story.open("cole", "/conferences").await.says("Finn"));
    story.open("cole", &path).await;
    story.hidden(&["lind", "okafor", "rivera", "lead", "admin"], &path).await;
}

/// Amina chooses what to show and what to say, and is ready.
pub async fn amina_prepares(story: &Story, id: Id, goal: Id, reflection: Id) {
    let mut amina = story.client("amina").await;
    let path = format!("/conferences/{id}/prepare");
    let page = amina.get(&path).await;
    assert!(page.says("Samira Haddad") && page.says("Omar Haddad") && page.says("Ana Rivera"), "who will read it stands there");
    let form = page.form("/api/conferences/choose-item").set("item", &format!("goal:{goal}")).set("part", "last_goals");
    let page = form.set("say", "Look how far I came").send(&mut amina).await;
    let form =
        page.form("/api/conferences/choose-item").set("item", &format!("reflection:{reflection}")).set("part", "challenge");
    let page = form.set("say", "This was hard").send(&mut amina).await;
    let items = agenda_item::Entity::find().order_by_asc(agenda_item::Column::Position).all(story.app.db.writer()).await.unwrap();
    let chosen: Vec<(Id, i32, &str)> = items.iter().map(|item| (item.item_id, item.item_version, item.say.as_str())).collect();
    assert_eq!(chosen, [(goal, 2, "Look how far I came"), (reflection, 3, "This was hard")]);
    let form = page.form("/api/conferences/ready").set("opening_words", "Welcome to my conference").tick("rehearsed", "true");
    let page = form.tick("ready", "true").send(&mut amina).await;
    assert!(page.says("You are ready to lead"), "{}", page.words());
    let row = of_student(story, "amina").await.remove(0);
    assert_eq!((row.state, row.ready_at.is_some(), row.rehearsed_at.is_some()), (ConferenceState::Ready, true, true));
    for who in ["rivera", "ga", "gb"] {
        assert_eq!(story.client(who).await.get(&path).await.status, http::StatusCode::FORBIDDEN, "{who} prepares");
    }
}

/// The family reads the pack, says whether it comes, asks and promises. The other household answers for itself.
pub async fn the_family_answers(story: &Story, id: Id) {
    let path = format!("/conferences/{id}");
    let mut ga = story.client("ga").await;
    let page = ga.get(&path).await;
    for words in ["Welcome to my conference", "Read a whole book in Spanish", "I noticed that I read aloud", "This was hard"] {
        assert!(page.says(words), "the pack lacks “{words}”");
    }
    story.hidden(&["ga", "gb"], &format!("/goals/{}", goal_of(story).await)).await;
    let page = page.form("/api/conferences/rsvp").set("rsvp", "yes").send(&mut ga).await;
    let page = page.form("/api/conferences/ask").set("text", "How can we help at home?").send(&mut ga).await;
    let form = page.form("/api/conferences/commit");
    assert_eq!(form.value("owner_id"), None, "a guest promises for themselves");
    let page = form.set("text", "I will ask about the story").set("due_on", "2026-12-01").send(&mut ga).await;
    assert!(page.says("Promise written down") && page.says("I will ask about the story"));
    let answers = guest::Entity::find().filter(guest::Column::ConferenceId.eq(id)).all(story.app.db.writer()).await.unwrap();
    let answer = |who: &str| answers.iter().find(|guest| guest.person_id == story.id(who)).unwrap().rsvp;
    assert_eq!((answer("ga"), answer("gb")), (Some(Rsvp::Yes), None), "each household for itself");
    let asked = question::Entity::find().all(story.app.db.writer()).await.unwrap();
    assert_eq!(
        asked.iter().map(|row| (row.asker_id, row.text.as_str())).collect::<Vec<_>>(),
        [(story.id("ga"), "How can we help at home?")]
    );
    let other = story.open("gb", &path).await;
    assert!(other.form("/api/conferences/rsvp").value("rsvp").is_none(), "the other household has its own answer to give");
    let planning = story.open("coord", &path).await;
    for words in
        ["Read a whole book in Spanish", "Welcome to my conference", "How can we help at home?", "I will ask about the story"]
    {
        assert!(!planning.says(words), "the coordinator reads “{words}”");
    }
    assert!(!story.open("gc", "/conferences").await.says("Amina"));
    story.hidden(&["gc", "bilal", "chen", "lind", "okafor", "cole", "lead", "admin"], &path).await;
}

async fn goal_of(story: &Story) -> Id {
    goal::Entity::find().one(story.app.db.writer()).await.unwrap().unwrap().id
}

/// The host records that it was held, who came, and what was promised.
pub async fn rivera_records_what_was_promised(story: &Story, id: Id) {
    let path = format!("/conferences/{id}");
    story.app.clock.advance(14 * DAY_MS);
    let mut rivera = story.client("rivera").await;
    let form = rivera.get(&path).await.form("/api/conferences/record");
    let form = form.set("outcome", "held").clear("guest_ids[]").tick("guest_ids[]", &story.id("ga").to_string());
    let page = form.set("summary", "A proud reader.").send(&mut rivera).await;
    assert!(page.says("Recorded") && page.says("A proud reader."), "{}", page.words());
    let row = of_student(story, "amina").await.remove(0);
    assert_eq!((row.state, row.student_attended, row.held_at), (ConferenceState::Held, Some(true), Some(story.app.clock.now())));
    let mut page = page;
    for (who, text) in [("amina", "I will read one page to Abuela"), ("gb", "I will buy a book")] {
        let form = page.form("/api/conferences/commit").set("owner_id", &story.id(who).to_string());
        page = form.set("text", text).set("due_on", "2026-12-04").send(&mut rivera).await;
    }
    let rows = commitment::Entity::find().order_by_asc(commitment::Column::MadeAt).all(story.app.db.writer()).await.unwrap();
    let owners: Vec<Id> = rows.iter().map(|row| row.owner_id).collect();
    assert_eq!(owners.len(), 3);
    assert!(rows.iter().all(|row| row.student_id == story.id("amina") && row.state == CommitmentState::Open));
    for who in ["ga", "amina", "gb"] {
        assert!(owners.contains(&story.id(who)), "{who} promised");
    }
    assert!(story.open("amina", "/").await.says("I will read one page to Abuela"));
    assert!(story.open("amina", &path).await.says("A proud reader."));
    let names = story.open("lead", "/insights?show=conference").await;
    assert!(names.says("Chen Li") && !names.says("Amina Haddad"), "who was heard stands no longer on the list");
    let names = story.open("lead", "/insights?show=goal").await;
    assert!(names.says("Chen Li"), "the leader sees names");
    story.reads_nothing(&["lead", "admin", "coord"]).await;
}

/// Next season: the conference opens with what was promised. Amina closes hers as kept, and starts the next goal.
pub async fn the_next_one_opens_with_the_promises(story: &Story, last: Id) {
    story.app.clock.advance(100 * DAY_MS);
    make(story, "Spring conferences", "2027-03-01", "2027-03-05").await;
    assert_eq!(season::Entity::find().all(story.app.db.writer()).await.unwrap().len(), 2);
    let rows = of_student(story, "amina").await;
    let next = rows.iter().find(|row| row.id != last).expect("a new conference").id;
    let path = format!("/conferences/{next}");
    for who in ["amina", "rivera", "ga", "gb"] {
        let page = story.open(who, &path).await;
        let promises = page.texts("#promises").concat();
        for words in ["I will read one page to Abuela", "I will ask about the story", "I will buy a book"] {
            assert!(promises.contains(words), "{who} does not see “{words}” first: {promises}");
        }
    }
    let mut amina = story.client("amina").await;
    let mine = commitment::Entity::find().filter(commitment::Column::OwnerId.eq(story.id("amina")));
    let mine = mine.one(story.app.db.writer()).await.unwrap().unwrap().id;
    let page = amina.get(&path).await;
    let href = page.attribute("#promises a[href^='/goals/new']", "href").expect("the way to the next goal");
    let form = amina.get(&href).await.form("/api/goals/start");
    let started = form.set("title", "Write to my grandmother").set("kind", "personal").send(&mut amina).await;
    assert!(started.says("Write to my grandmother"));
    let goals = goal::Entity::find().order_by_asc(goal::Column::CreatedAt).all(story.app.db.writer()).await.unwrap();
    assert_eq!(goals.iter().map(|row| row.from_commitment_id).collect::<Vec<_>>(), [None, Some(mine)], "the loop begins again");
    let forms = page.forms().into_iter().filter(|form| form.action == "/api/conferences/close-commitment").count();
    assert_eq!(forms, 1, "one closes one's own promises");
    let form = page.form_of("/api/conferences/close-commitment", "commitment_id", &mine.to_string());
    let page = form.set("state", "kept").set("word", "Every Sunday").send(&mut amina).await;
    assert!(page.says("Promise kept"), "{}", page.words());
    let row = commitment::Entity::find_by_id(mine).one(story.app.db.writer()).await.unwrap().unwrap();
    assert_eq!((row.state, row.closing_word.as_str(), row.version), (CommitmentState::Kept, "Every Sunday", 2));
    let promises = page.texts("#promises").concat();
    assert!(promises.contains("Abuela") && promises.contains("Every Sunday"), "what became of it is told: {promises}");
    assert!(page.forms().iter().all(|form| form.action != "/api/conferences/close-commitment"), "it is closed once");
}
