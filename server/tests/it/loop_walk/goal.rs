//! The student's goal: one sentence, then its parts, its readers, its steps and how it goes.
use super::Story;
use domain::{
    entity::{check_in, goal, goal_version, named_reader, step},
    goals::types::{GoalKind, GoalState, Going},
    id::Id,
    visibility::Visibility,
};
use http::StatusCode;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

async fn stored(story: &Story, id: Id) -> goal::Model {
    goal::Entity::find_by_id(id).one(story.app.db.writer()).await.unwrap().expect("the goal is stored")
}

/// Amina starts a goal with one sentence: a draft that nobody else sees.
pub async fn amina_starts_a_goal(story: &Story) -> Id {
    let mut amina = story.client("amina").await;
    let form = amina.get("/goals/new").await.form("/api/goals/start");
    let page = form.set("title", "Read a whole book in Spanish").set("kind", "academic").send(&mut amina).await;
    assert!(page.says("Your goal has begun"), "{}", page.words());
    let rows = goal::Entity::find().all(story.app.db.writer()).await.unwrap();
    let [row] = rows.as_slice() else { panic!("one goal is stored: {rows:?}") };
    assert_eq!((row.owner_id, row.kind, row.state), (story.id("amina"), GoalKind::Academic, GoalState::Draft));
    assert_eq!((row.visibility, row.version), (Visibility::Private, 1));
    story.hidden(&["rivera", "okafor", "cole", "ga", "bilal", "coord", "lead", "admin"], &format!("/goals/{}", row.id)).await;
    row.id
}

/// She adds the parts, and makes it active: from now on her advisor reads it, by name.
pub async fn amina_makes_it_active(story: &Story, id: Id) {
    let mut amina = story.client("amina").await;
    let path = format!("/goals/{id}");
    let form = amina.get(&format!("{path}/edit")).await.form("/api/goals/edit");
    let page = form
        .set("why", "I want to talk with my grandmother")
        .set("success", "I tell her the story")
        .set("obstacle", "I forget")
        .set("if_part", "it is eight o’clock")
        .set("then_part", "I read")
        .set("due_on", "2026-12-18")
        .send(&mut amina)
        .await;
    assert!(page.says("Saved") && page.says("I want to talk with my grandmother"));
    let row = stored(story, id).await;
    assert_eq!(
        (row.version, row.due_on.as_deref(), row.why.as_str()),
        (2, Some("2026-12-18"), "I want to talk with my grandmother")
    );
    let kept = goal_version::Entity::find().filter(goal_version::Column::GoalId.eq(id)).all(story.app.db.writer()).await.unwrap();
    assert_eq!(kept.iter().map(|kept| kept.version).collect::<Vec<_>>(), [1], "the former wording is kept");

    let page = page.form_of("/api/goals/move", "to", "active");
    let page = page.send(&mut amina).await;
    assert!(page.says("Your goal is active") && page.says("Ana Rivera"), "who sees it stands beside it: {}", page.words());
    let row = stored(story, id).await;
    assert_eq!((row.state, row.visibility), (GoalState::Active, Visibility::Named));
    let named =
        named_reader::Entity::find().filter(named_reader::Column::ItemId.eq(id)).all(story.app.db.writer()).await.unwrap();
    assert_eq!(named.iter().map(|row| row.adult_id).collect::<Vec<_>>(), [story.id("rivera")]);
    let reading = story.open("rivera", &path).await;
    assert!(reading.says("Read a whole book in Spanish") && !reading.offers("/api/goals/move"), "she reads and changes nothing");
    assert_eq!(story.client("rivera").await.get(&format!("{path}/edit")).await.status, StatusCode::FORBIDDEN);
    story.hidden(&["okafor", "cole", "ga", "gb", "gc", "bilal", "chen", "lind", "coord", "lead", "admin"], &path).await;
}

/// A step, ticked; and a check-in that asks for help, which the advisor finds on the first page.
pub async fn amina_takes_a_step_and_asks_for_help(story: &Story, id: Id) {
    let mut amina = story.client("amina").await;
    let path = format!("/goals/{id}");
    let form = amina.get(&path).await.form("/api/goals/add-step");
    let page = form.set("title", "Ten pages before Friday").set("due_on", "2026-11-06").send(&mut amina).await;
    let steps = || step::Entity::find().all(story.app.db.writer());
    let added = steps().await.unwrap();
    assert_eq!(added.iter().map(|step| (step.goal_id, step.done_at)).collect::<Vec<_>>(), [(id, None)]);
    let page = page.form_of("/api/goals/tick-step", "step_id", &added[0].id.to_string()).send(&mut amina).await;
    assert_eq!(steps().await.unwrap()[0].done_at, Some(story.app.clock.now()));

    let form = page.form("/api/goals/check-in").set("going", "stuck").set("confidence", "2");
    let page = form.set("note", "The verbs are hard").tick("wants_help", "true").send(&mut amina).await;
    assert!(page.says("Check-in noted"));
    let rows = check_in::Entity::find().all(story.app.db.writer()).await.unwrap();
    assert_eq!(
        rows.iter().map(|row| (row.going, row.confidence, row.wants_help)).collect::<Vec<_>>(),
        [(Going::Stuck, Some(2), true)]
    );
    assert_eq!(stored(story, id).await.confidence, Some(2));
    let home = story.open("rivera", "/").await;
    assert!(home.says("Amina Haddad") && home.says("The verbs are hard"), "the advisor finds who asked for help");
    story.reads_nothing(&["okafor", "cole", "ga", "gb", "gc", "bilal", "chen", "lind", "coord", "lead", "admin"]).await;
}
