//! What a student prepares: what is chosen, and what could be.
use super::{
    meeting::{Conference, without_pack},
    pack::{self, Pack, Shown},
    store,
    types::ItemKind,
};
use crate::{
    actor::Actor,
    error::Result,
    goals::{self, types::GoalState},
    id::Id,
    policy::{self, Action},
    reflections,
    visibility::Visibility,
};
use sea_orm::ConnectionTrait;

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
    /// Where a goal stands; a reflection has none.
    pub state: Option<GoalState>,
    /// Whether only the student sees it now: choosing it shows it to the conference's people.
    pub only_you: bool,
}

/// The page on which the student prepares.
#[derive(Clone, Debug)]
pub struct Preparation {
    /// The conference; its pack holds the items and the opening words.
    pub conference: Conference,
    /// What can be chosen: goals (open, reached, and others that ended this school year), then reflections that were sent.
    pub offers: Vec<Offer>,
}

impl Preparation {
    /// The version that an item could be updated to, when its words changed since it was chosen.
    pub fn newer(&self, item: &Shown) -> Option<i32> {
        let offer = self.offers.iter().find(|offer| offer.kind == item.kind && offer.id == item.item_id)?;
        (offer.version > item.version).then_some(offer.version)
    }
}

/// What the student prepares. Somebody else at the table may see the conference but not this. At most eight statements.
pub async fn preparation(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<Preparation> {
    let row = store::row(db, actor, id).await?;
    policy::meeting(actor, Action::Prepare, &row.meeting()).require()?;
    let permit = policy::pack(actor, &row.meeting())?;
    let mut conference = without_pack(db, actor, &row).await?;
    let items = pack::items(db, actor, &permit, id).await?;
    conference.pack = Some(Pack { opening_words: row.opening_words.clone(), items, ..Pack::default() });
    let goals = goals::service::choosable(db, actor).await?.into_iter().map(|goal| Offer {
        kind: ItemKind::Goal,
        id: goal.id,
        only_you: goal.state == GoalState::Draft || goal.visibility == Visibility::Private,
        title: goal.title,
        version: goal.version,
        state: Some(goal.state),
    });
    let sent = reflections::service::choosable(db, actor).await?.into_iter().map(|sent| Offer {
        kind: ItemKind::Reflection,
        id: sent.id,
        only_you: sent.visibility == Visibility::Private,
        title: sent.title,
        version: sent.version,
        state: None,
    });
    Ok(Preparation { conference, offers: goals.chain(sent).collect() })
}
