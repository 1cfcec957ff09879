//! One conference as its people see it: the same page for all, and the pack only for those at the table.
use super::{
    commitment_store,
    commitments::Commitment,
    lists::Line,
    store::{self, GuestRow, QuestionRow, Row},
    types::{AgendaPart, GuestKind, ItemKind, Rsvp},
};
use crate::{
    actor::Actor,
    entity::agenda_item,
    error::Result,
    goals::{self, service::GoalAtVersion},
    id::Id,
    policy::{self, Action, PackPermit},
    reflections::{self, service::Choosable},
};
use sea_orm::ConnectionTrait;

/// Somebody invited.
#[derive(Clone, Debug)]
pub struct Guest {
    /// The person.
    pub person_id: Id,
    /// Their name.
    pub name: String,
    /// Why they are at the table.
    pub kind: GuestKind,
    /// Their answer.
    pub rsvp: Option<Rsvp>,
    /// Whether they came.
    pub attended: Option<bool>,
}

/// A question of the family.
#[derive(Clone, Debug)]
pub struct Question {
    /// Who asks.
    pub asker_name: String,
    /// What they ask.
    pub text: String,
    /// Whether the actor asked it.
    pub mine: bool,
}

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
    /// The student's open promises and those around them, made earlier: they come first.
    pub before: Vec<Commitment>,
    /// What the student shows, in order.
    pub items: Vec<Shown>,
    /// What the family asks.
    pub questions: Vec<Question>,
    /// The promises made here.
    pub commitments: Vec<Commitment>,
}

/// What the actor may do here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)]
pub struct May {
    /// Choose what is shown.
    pub prepare: bool,
    /// Set the time and record how it went.
    pub host: bool,
    /// Answer the invitation and ask beforehand.
    pub attend: bool,
    /// Promise something.
    pub promise: bool,
    /// Write down promises of others, and close them: the host alone.
    pub keep_promises: bool,
}

/// One conference.
#[derive(Clone, Debug)]
pub struct Conference {
    /// Its time and how far it is.
    pub line: Line,
    /// When it was held, UTC milliseconds.
    pub held_at: Option<i64>,
    /// Whether the student led it.
    pub student_attended: Option<bool>,
    /// Who is invited.
    pub guests: Vec<Guest>,
    /// What the actor may do.
    pub may: May,
    /// What only the people at the table see.
    pub pack: Option<Pack>,
}

impl Conference {
    /// The names of those who read what the student chooses: the guests and the host.
    pub fn readers(&self) -> Vec<String> {
        let host = self.line.host_name.iter().cloned();
        let host_is_guest = |guest: &&Guest| Some(guest.person_id) != self.line.host_id;
        self.guests.iter().filter(host_is_guest).map(|guest| guest.name.clone()).chain(host).collect()
    }
}

/// A conference that the actor may see; the pack comes with it for those at the table. Eight statements.
pub async fn conference(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<Conference> {
    let row = store::row(db, actor, id).await?;
    policy::meeting(actor, Action::Read, &row.meeting()).require()?;
    let mut conference = without_pack(db, actor, &row).await?;
    if let Ok(permit) = policy::pack(actor, &row.meeting()) {
        let (before, commitments) = commitments(db, actor, &row).await?;
        conference.pack = Some(Pack {
            opening_words: row.opening_words.clone(),
            summary: row.summary.clone(),
            before,
            items: items(db, actor, &permit, id).await?,
            questions: store::questions(db, actor, id).await?.into_iter().map(|row| question(actor, row)).collect(),
            commitments,
        });
    }
    Ok(conference)
}

async fn without_pack(db: &impl ConnectionTrait, actor: &Actor, row: &Row) -> Result<Conference> {
    let meeting = row.meeting();
    let may = |action| policy::meeting(actor, action, &meeting).require().is_ok();
    Ok(Conference {
        line: Line::of(actor, row),
        held_at: row.held_at,
        student_attended: row.student_attended,
        guests: store::guests(db, actor, &[row.id]).await?.into_iter().map(guest).collect(),
        may: May {
            prepare: may(Action::Prepare),
            host: may(Action::Host),
            attend: may(Action::Attend),
            promise: may(Action::Promise),
            keep_promises: policy::hosts(actor, &meeting),
        },
        pack: None,
    })
}

fn guest(row: GuestRow) -> Guest {
    Guest { person_id: row.person_id, name: row.name(), kind: row.kind, rsvp: row.rsvp, attended: row.attended }
}

fn question(actor: &Actor, row: QuestionRow) -> Question {
    Question { asker_name: row.asker_name(), mine: row.asker_id == actor.person_id, text: row.text }
}

/// The promises with which a conference opens, and those made at it.
async fn commitments(db: &impl ConnectionTrait, actor: &Actor, row: &Row) -> Result<(Vec<Commitment>, Vec<Commitment>)> {
    let around = commitment_store::around(db, actor, row.id, row.student_id).await?;
    let (here, others): (Vec<_>, Vec<_>) = around.iter().partition(|promise| promise.conference_id == row.id);
    let opens = |promise: &&&commitment_store::Row| row.state.is_ahead() || promise.made_at < row.created_at;
    let before = others.iter().filter(|promise| opens(promise)).map(|promise| Commitment::of(actor, promise)).collect();
    Ok((before, here.iter().map(|promise| Commitment::of(actor, promise)).collect()))
}

async fn items(db: &impl ConnectionTrait, actor: &Actor, permit: &PackPermit, id: Id) -> Result<Vec<Shown>> {
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

/// Something that can be chosen.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Goal or reflection.
    pub kind: ItemKind,
    /// Which one.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// The version that would be shown.
    pub version: i32,
}

/// The page on which the student prepares.
#[derive(Clone, Debug)]
pub struct Preparation {
    /// The conference; its pack holds the items and the opening words.
    pub conference: Conference,
    /// What can be chosen: open goals, then reflections that were sent.
    pub offers: Vec<Offer>,
}

impl Preparation {
    /// The version that an item could be updated to, when its words changed since it was chosen.
    pub fn newer(&self, item: &Shown) -> Option<i32> {
        let offer = self.offers.iter().find(|offer| offer.kind == item.kind && offer.id == item.item_id)?;
        (offer.version > item.version).then_some(offer.version)
    }
}

/// What the student prepares. Somebody else at the table may see the conference but not this.
pub async fn preparation(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<Preparation> {
    let row = store::row(db, actor, id).await?;
    policy::meeting(actor, Action::Prepare, &row.meeting()).require()?;
    let permit = policy::pack(actor, &row.meeting())?;
    let mut conference = without_pack(db, actor, &row).await?;
    conference.pack =
        Some(Pack { opening_words: row.opening_words.clone(), items: items(db, actor, &permit, id).await?, ..Pack::default() });
    let goals = goals::service::open_goals(db, actor).await?;
    let sent = reflections::service::choosable(db, actor).await?;
    let goals =
        goals.into_iter().map(|goal| Offer { kind: ItemKind::Goal, id: goal.id, title: goal.title, version: goal.version });
    let sent = sent.into_iter().map(|Choosable { id, title, version }| Offer { kind: ItemKind::Reflection, id, title, version });
    Ok(Preparation { conference, offers: goals.chain(sent).collect() })
}
