//! What a page answers is what the policy says: over random levels, readers, relations and restrictions.
use crate::support::{Client, Engine, TestApp, World, both};
use domain::{
    actor::Actor,
    entity::{goal, named_reader, prompt, reflection, relation},
    goals::types::GoalState,
    id::Id,
    policy::{Item, can_read_item},
    reflections::types::ReflectionState,
    roster::types::RelationKind,
    visibility::Visibility,
};
use http::StatusCode;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use std::collections::HashSet;

/// Items of each kind.
const ITEMS: usize = 14;
/// Times that relations change.
const ROUNDS: usize = 4;

/// Random numbers that are the same in every run (splitmix64): a failure can be looked at again.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % sides as u64) as usize
    }

    fn who(&mut self, of: &[&'static str]) -> &'static str {
        of[self.roll(of.len())]
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }
}

const OWNERS: &[&str] = &["amina", "chen", "dara", "elif"];
const ADULTS: &[&str] = &["rivera", "lind", "okafor", "sato", "cole", "ga", "gb", "gc", "coord"];
const KINDS: &[RelationKind] = RelationKind::ALL;

/// Makes goals and reflections of every level, some still drafts, sent to anybody at random.
async fn items(app: &TestApp, world: &World, dice: &mut Dice) {
    let school = world.school(app, "n").await;
    let class = world.section(app, "m1").await;
    let prompt = app.add_prompt(school, class, world.id("okafor"), "What?").await;
    for _ in 0..ITEMS {
        let (owner, level, draft) = (world.id(dice.who(OWNERS)), *dice.one(Visibility::ALL), dice.roll(6) == 0);
        let goal = app.add_goal(owner, |row| {
            row.visibility = level;
            row.state = if draft { GoalState::Draft } else { GoalState::Active };
        });
        let goal = goal.await;
        let (owner, level, draft) = (world.id(dice.who(OWNERS)), *dice.one(Visibility::ALL), dice.roll(6) == 0);
        let asked = dice.roll(2) == 0;
        let reflection = app.add_reflection(owner, |row| {
            row.visibility = level;
            row.prompt_id = asked.then_some(prompt);
            row.state = if draft { ReflectionState::Draft } else { ReflectionState::Shared };
        });
        for item in [goal, reflection.await] {
            for _ in 0..dice.roll(4) {
                let adult = world.id(dice.who(ADULTS));
                if named_reader::Entity::find_by_id((item, adult)).one(app.db.writer()).await.unwrap().is_none() {
                    app.name_reader(item, adult).await;
                }
            }
        }
    }
}

/// Ends a tie, makes another, and puts an order on file.
async fn shake(app: &TestApp, world: &World, dice: &mut Dice) {
    let ties = relation::Entity::find().all(app.db.writer()).await.unwrap();
    for _ in 0..4 {
        let mut tie = dice.one(&ties).clone().into_active_model();
        // An end in the future ends nothing yet.
        let day = dice.one(&["2026-11-01", "2026-11-02", "2026-11-03"]);
        tie.ends_on = Set(Some((*day).into()));
        tie.update(app.db.writer()).await.unwrap();
    }
    let (adult, student, kind) = (world.id(dice.who(ADULTS)), world.id(dice.who(OWNERS)), *dice.one(KINDS));
    app.relate(adult, student, kind).await;
    let (adult, student) = (world.id(dice.who(ADULTS)), world.id(dice.who(OWNERS)));
    let order = app.restrict(adult, student).await;
    if dice.roll(2) == 0 {
        let found = domain::entity::restriction::Entity::find_by_id(order).one(app.db.writer()).await.unwrap().unwrap();
        let mut order = found.into_active_model();
        order.ends_on = Set(Some("2026-11-02".into()));
        order.update(app.db.writer()).await.unwrap();
    }
}

/// Every item with the facts that the policy asks for, read without any rule.
async fn facts(app: &TestApp) -> Vec<(String, Id, Item, Option<Id>)> {
    let db = app.db.writer();
    let goals = goal::Entity::find().all(db).await.unwrap();
    let goals = goals.into_iter().map(|row| {
        let draft = row.state == GoalState::Draft;
        (format!("/goals/{}", row.id), row.id, item(row.owner_id, row.visibility, draft), None)
    });
    let reflections = reflection::Entity::find().all(db).await.unwrap();
    let reflections = reflections.into_iter().map(|row| {
        let draft = row.state == ReflectionState::Draft;
        (format!("/reflections/{}", row.id), row.id, item(row.owner_id, row.visibility, draft), row.prompt_id)
    });
    goals.chain(reflections).collect()
}

const fn item(owner_id: Id, visibility: Visibility, draft: bool) -> Item {
    Item { owner_id, visibility, draft, named: false, prompt_section_id: None }
}

async fn agree(app: &TestApp, world: &World, who: &str, client: &mut Client, asks: &mut [usize; 2]) {
    let actor: Actor = world.actor(app, client).await;
    let named = named_reader::Entity::find().all(app.db.writer()).await.unwrap();
    let named: HashSet<Id> = named.into_iter().filter(|row| row.adult_id == actor.person_id).map(|row| row.item_id).collect();
    let prompts = prompt::Entity::find().all(app.db.writer()).await.unwrap();
    for (path, id, item, prompt) in facts(app).await {
        let asked_by = prompt.and_then(|id| prompts.iter().find(|row| row.id == id)).and_then(|row| row.section_id);
        let item = Item { named: named.contains(&id), prompt_section_id: asked_by, ..item };
        let may = can_read_item(&actor, &item);
        let wanted = if may { StatusCode::OK } else { StatusCode::NOT_FOUND };
        let page = client.get(&path).await;
        assert_eq!(page.status, wanted, "{who} at {path}: {item:?}, relations {:?}", actor.relations);
        asks[usize::from(may)] += 1;
    }
}

both! {
    async fn pages_of_goals_and_reflections_answer_what_the_policy_says(app: TestApp) {
        let world = app.world().await;
        let mut dice = Dice(2026);
        items(&app, &world, &mut dice).await;
        let mut asks = [0, 0];
        for round in 0..ROUNDS {
            for (index, who) in world.usernames().iter().enumerate() {
                // Students see the same in every round: each of them is asked once.
                if ADULTS.contains(&who.as_str()) || index % ROUNDS == round {
                    let mut client = world.client(&app, who).await;
                    agree(&app, &world, who, &mut client, &mut asks).await;
                }
            }
            shake(&app, &world, &mut dice).await;
        }
        println!("{} pages hidden, {} shown", asks[0], asks[1]);
        assert!(asks.iter().all(|count| *count > 50), "both answers are tried: {asks:?}");
    }
}
