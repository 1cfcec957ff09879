//! What a student shows at a conference, at the versions they chose, and the promises around it.
use super::{
    commitment_store,
    commitments::Commitment,
    meeting::Question,
    store::{self, Row},
    types::{AgendaPart, CommitmentState, ItemKind},
};
use crate::{
    actor::Actor,
    entity::agenda_item,
    error::Result,
    goals::{self, service::GoalAtVersion},
    id::Id,
    policy::PackPermit,
    reflections,
};
use sea_orm::ConnectionTrait;

/// What the student shows, at the version they chose.
#[derive(Clone, Debug)]
pub enum Content {
    /// A goal.
    Goal(Box<GoalAtVersion>),
    /// A reflection: its title and text.
    Reflection {
        /// Its title.
        title: String,
        /// Its text.
        body: String,
    },
    /// The words of that version are not there any more.
    Gone,
}

/// One item of the agenda.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The place on the agenda.
    pub id: Id,
    /// The part of the conversation.
    pub part: AgendaPart,
    /// Goal or reflection.
    pub kind: ItemKind,
    /// Which one.
    pub item_id: Id,
    /// The version that is shown.
    pub version: i32,
    /// What the student wants to say.
    pub say: String,
    /// What it says.
    pub content: Content,
}

impl Shown {
    /// Its title; empty when its words are not there any more.
    pub fn title(&self) -> &str {
        match &self.content {
            Content::Goal(goal) => &goal.wording.title,
            Content::Reflection { title, .. } => title,
            Content::Gone => "",
        }
    }
}

/// What only the people at the table see.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    /// The words the student opens with.
    pub opening_words: String,
    /// What the host wrote down afterwards.
    pub summary: String,
    /// What was promised earlier and is still open, then what became of the promises of the last conference: they come first.
    pub before: Vec<Commitment>,
    /// What the student shows, in order.
    pub items: Vec<Shown>,
    /// What the family asks.
    pub questions: Vec<Question>,
    /// The promises made here.
    pub commitments: Vec<Commitment>,
}

/// The promises with which a conference opens, and those made at it.
pub(super) async fn commitments(
    db: &impl ConnectionTrait,
    actor: &Actor,
    row: &Row,
) -> Result<(Vec<Commitment>, Vec<Commitment>)> {
    let mut around = commitment_store::around(db, actor, row).await?;
    around.sort_by_key(|promise| promise.state != CommitmentState::Open);
    let (here, others): (Vec<_>, Vec<_>) = around.iter().partition(|promise| promise.conference_id == row.id);
    let opens = |promise: &&&commitment_store::Row| row.state.is_ahead() || promise.made_at < row.created_at;
    let before = others.iter().filter(|promise| opens(promise)).map(|promise| Commitment::of(actor, promise)).collect();
    Ok((before, here.iter().map(|promise| Commitment::of(actor, promise)).collect()))
}

/// What is chosen, in order, with what it says. At most three statements.
pub(super) async fn items(db: &impl ConnectionTrait, actor: &Actor, permit: &PackPermit, id: Id) -> Result<Vec<Shown>> {
    let rows = store::items(db, actor, id).await?;
    let pinned = |kind: ItemKind| -> Vec<(Id, i32)> {
        rows.iter().filter(|row| row.item_kind == kind).map(|row| (row.item_id, row.item_version)).collect()
    };
    let (goal_pins, reflection_pins) = (pinned(ItemKind::Goal), pinned(ItemKind::Reflection));
    let mut goals = Vec::new();
    if !goal_pins.is_empty() {
        goals = goals::service::goals_at_versions(db, permit, &goal_pins).await?;
    }
    let mut reflections = Vec::new();
    if !reflection_pins.is_empty() {
        reflections = reflections::service::reflections_at_versions(db, permit, &reflection_pins).await?;
    }
    let content = |row: &agenda_item::Model| match row.item_kind {
        ItemKind::Goal => {
            let found = goals.iter().find(|goal| goal.goal_id == row.item_id && goal.version == row.item_version);
            found.map_or(Content::Gone, |goal| Content::Goal(Box::new(goal.clone())))
        }
        ItemKind::Reflection => {
            let found = reflections.iter().find(|kept| kept.reflection_id == row.item_id && kept.version == row.item_version);
            found.map_or(Content::Gone, |kept| Content::Reflection { title: kept.title.clone(), body: kept.body.clone() })
        }
    };
    let shown = rows
        .iter()
        .map(|row| Shown {
            id: row.id,
            part: row.part,
            kind: row.item_kind,
            item_id: row.item_id,
            version: row.item_version,
            say: row.say.clone(),
            content: content(row),
        })
        .collect();
    Ok(shown)
}
