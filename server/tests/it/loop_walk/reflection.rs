//! A question to a class, a reflection that saves itself, a review, and an answer.
use super::Story;
use domain::{
    entity::{prompt, reflection, reflection_version, review},
    id::Id,
    reflections::types::{ReflectionState, ReviewState},
    visibility::Visibility,
};
use http::StatusCode;
use sea_orm::EntityTrait;
use serde_json::json;

async fn stored(story: &Story, id: Id) -> reflection::Model {
    reflection::Entity::find_by_id(id).one(story.app.db.writer()).await.unwrap().expect("the reflection is stored")
}

async fn reviews(story: &Story) -> Vec<review::Model> {
    review::Entity::find().all(story.app.db.writer()).await.unwrap()
}

/// A class teacher asks; the students of that class are asked, and no others.
pub async fn okafor_asks_his_class(story: &Story) -> Id {
    let mut okafor = story.client("okafor").await;
    let form = okafor.get("/reviews/prompts").await.form("/api/reflections/set-prompt");
    let section = story.world.section(&story.app, "m1").await.to_string();
    assert_eq!(form.value("section_id"), Some(section.as_str()), "the only class is chosen");
    let page = form.set("text", "What did you notice while reading?").send(&mut okafor).await;
    assert!(page.says("The prompt is set"), "{}", page.words());
    let rows = prompt::Entity::find().all(story.app.db.writer()).await.unwrap();
    let [row] = rows.as_slice() else { panic!("one prompt is stored") };
    assert_eq!((row.author_id, row.section_id.map(|id| id.to_string())), (Some(story.id("okafor")), Some(section)));
    for (who, asked) in [("amina", true), ("chen", true), ("bilal", false), ("dara", false), ("elif", false)] {
        assert_eq!(story.open(who, "/reflections").await.says("What did you notice while reading?"), asked, "{who}");
    }
    row.id
}

/// Amina answers the question: she saves, the page saves, and she sends it to her teacher.
pub async fn amina_writes(story: &Story, prompt: Id) -> Id {
    let mut amina = story.client("amina").await;
    let form = amina.get("/reflections").await.form_of("/api/reflections/start", "prompt_id", &prompt.to_string());
    let page = form.send(&mut amina).await;
    let form = page.form("/api/reflections/save");
    let id: Id = form.value("reflection_id").unwrap().parse().unwrap();
    assert_eq!(form.value("title"), Some("What did you notice while reading?"));
    let page = form.set("body", "I noticed that I read aloud.\n\nAnd slowly.").send(&mut amina).await;
    let row = stored(story, id).await;
    assert_eq!(
        (row.state, row.version, row.body.as_str()),
        (ReflectionState::Draft, 2, "I noticed that I read aloud.\n\nAnd slowly.")
    );
    let form = page.form("/api/reflections/save");
    assert_eq!(form.value("version"), Some("2"));

    let words = json!({"reflection_id": id, "version": 2, "title": "Reading", "body": "I noticed that I read aloud. Twice."});
    let saved = amina.post_typed("/api/reflections/autosave", &words).await;
    assert_eq!((saved.status, saved.body.as_str()), (StatusCode::OK, r#"{"version":3}"#));
    let path = format!("/reflections/{id}");
    story.hidden(&["okafor", "rivera", "cole", "ga", "chen", "coord", "lead", "admin"], &path).await;

    let form = amina.get(&path).await.form("/api/reflections/save");
    assert_eq!(
        (form.value("visibility"), form.value("adults[]")),
        (Some("named"), Some(story.id("okafor").to_string().as_str()))
    );
    let page = form.to("/api/reflections/send").send(&mut amina).await;
    assert!(page.says("Sent") && page.says("Sam Okafor"), "{}", page.words());
    let row = stored(story, id).await;
    assert_eq!((row.state, row.visibility, row.version), (ReflectionState::Shared, Visibility::Named, 3));
    assert_eq!(row.waiting_since, Some(story.app.clock.now()));
    let kept = reflection_version::Entity::find().all(story.app.db.writer()).await.unwrap();
    assert_eq!(kept.iter().map(|kept| (kept.version, kept.title.as_str())).collect::<Vec<_>>(), [(3, "Reading")]);
    assert!(story.open("okafor", "/reviews").await.says("Reading"));
    assert!(story.open("okafor", "/").await.says("Amina"));
    story.hidden(&["rivera", "cole", "ga", "gb", "gc", "chen", "bilal", "lind", "coord", "lead", "admin"], &path).await;
    assert!(!story.open("rivera", "/reviews").await.says("Reading"), "it was not sent to her advisor");
    id
}

/// The teacher writes a review: a draft that the student does not see, then released.
pub async fn okafor_reviews(story: &Story, id: Id) {
    let path = format!("/reflections/{id}");
    let mut okafor = story.client("okafor").await;
    let form = okafor.get(&path).await.form("/api/reflections/review");
    let page = form.set("glow", "You read with patience").set("grow", "Try the next chapter").send(&mut okafor).await;
    let rows = reviews(story).await;
    assert_eq!(rows.iter().map(|row| (row.state, row.reflection_version)).collect::<Vec<_>>(), [(ReviewState::Draft, 3)]);
    let desk = story.open("amina", &path).await;
    assert!(!desk.says("You read with patience") && !desk.says("Glow"), "a draft of a review is its writer's alone");

    let form = page.form("/api/reflections/review");
    assert_eq!(form.value("glow"), Some("You read with patience"));
    let page = form.set("question", "Who listened?").tick("release", "true").send(&mut okafor).await;
    assert!(page.says("Released"), "{}", page.words());
    assert!(page.texts("#waiting a").iter().all(|text| !text.contains("Reading")), "it waits no longer");
    let rows = reviews(story).await;
    assert_eq!(rows.iter().map(|row| (row.state, row.version)).collect::<Vec<_>>(), [(ReviewState::Released, 2)]);
    assert_eq!(stored(story, id).await.state, ReflectionState::Reviewed);
    let desk = story.open("amina", &path).await;
    assert!(desk.says("You read with patience") && desk.says("Who listened?"));
    assert!(story.open("amina", "/").await.says("Somebody read this"), "the first page says that it came");
}

/// She answers; the reflection returns to the queue, once.
pub async fn amina_answers(story: &Story, id: Id) {
    story.app.clock.advance(domain::time::MINUTE_MS);
    let path = format!("/reflections/{id}");
    let mut amina = story.client("amina").await;
    let form = amina.get(&path).await.form("/api/reflections/answer");
    let page = form.set("answer", "My brother listened.").send(&mut amina).await;
    assert!(page.says("My brother listened.") && !page.offers("/api/reflections/answer"), "an answer is given once");
    let row = stored(story, id).await;
    assert_eq!((row.state, row.waiting_since), (ReflectionState::Answered, Some(story.app.clock.now())));
    let queue = story.open("okafor", "/reviews").await;
    assert!(queue.texts("#waiting").concat().contains("Reading"), "it is back in the queue: {}", queue.words());
    let reading = story.open("okafor", &path).await;
    assert!(reading.says("My brother listened.") && reading.offers("/api/reflections/review"));
    story.hidden(&["rivera", "cole", "ga", "gb", "chen", "coord", "lead", "admin"], &path).await;
}
