//! What the student prepares: things to show with the words to say, in order, and how ready it all is.
use super::{
    hosting::current,
    store,
    types::{AgendaPart, Chosen, ConferenceState, Direction, ItemKind, Readiness},
};
use crate::{
    actor::Actor,
    db::{Db, WriteTx},
    entity::{agenda_item, conference},
    error::{Error, Obstacle, Result},
    field::{FieldErrors, Problem},
    goals::{self, types::GoalState},
    id::{Id, new_id},
    policy::{self, Action},
    reflections,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, Set};

/// Most things one conference shows: two to four are good, and nobody has time for more than these.
pub const ITEMS_MOST: usize = 12;

/// Chooses something of the student's own to show: it is shown at its present version from now on.
pub async fn choose(db: &Db, actor: &Actor, conference_id: Id, chosen: &Chosen) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = to_prepare(&tx, actor, conference_id).await?;
    let newest = newest(&tx, actor, chosen.kind, chosen.item_id)
        .await?
        .ok_or_else(|| Error::from(FieldErrors::one("item", Problem::NotAChoice)))?;
    if !newest.fits(chosen.part) {
        return Err(FieldErrors::one("part", Problem::NotAChoice).into());
    }
    let items = in_order(&tx, conference_id).await?;
    if items.iter().any(|item| item.item_id == chosen.item_id && item.part == chosen.part) {
        return Err(FieldErrors::one("item", Problem::Taken).into());
    }
    if items.len() >= ITEMS_MOST {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let id = new_id();
    let row = agenda_item::ActiveModel {
        id: Set(id),
        conference_id: Set(conference_id),
        position: Set(items.last().map_or(1, |last| last.position + 1)),
        part: Set(chosen.part),
        item_kind: Set(chosen.kind),
        item_id: Set(chosen.item_id),
        item_version: Set(newest.version),
        say: Set(chosen.say.clone()),
        added_at: Set(tx.now),
    };
    agenda_item::Entity::insert(row).exec_without_returning(&tx).await?;
    if found.state == ConferenceState::Planned {
        set_state(&tx, &found, ConferenceState::Preparing).await?;
    }
    tx.audit("conference.item_chosen", chosen.kind.as_str(), chosen.item_id, Some(actor.person_id)).await?;
    tx.commit().await
}

/// Changes what the student says about an item and, when asked, shows its newest version.
pub async fn edit_item(db: &Db, actor: &Actor, item_id: Id, say: String, update: bool) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let item = own_item(&tx, actor, item_id).await?;
    to_prepare(&tx, actor, item.conference_id).await?;
    let mut change = agenda_item::ActiveModel { say: Set(say), ..Default::default() };
    if update {
        let newest = newest(&tx, actor, item.item_kind, item.item_id).await?.ok_or(Error::Conflict(Obstacle::WrongState))?;
        change.item_version = Set(newest.version);
    }
    write(&tx, item_id, change).await?;
    tx.audit("conference.item_changed", item.item_kind.as_str(), item.item_id, Some(actor.person_id)).await?;
    tx.commit().await
}

/// Moves an item before or behind its neighbour in the same part.
pub async fn move_item(db: &Db, actor: &Actor, item_id: Id, direction: Direction) -> Result<()> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let item = own_item(&tx, actor, item_id).await?;
    to_prepare(&tx, actor, item.conference_id).await?;
    let items = in_order(&tx, item.conference_id).await?;
    let places: Vec<(Id, AgendaPart)> = items.iter().map(|item| (item.id, item.part)).collect();
    for (position, id) in (1..).zip(moved(&places, item_id, direction)) {
        if items.iter().any(|item| item.id == id && item.position != position) {
            write(&tx, id, agenda_item::ActiveModel { position: Set(position), ..Default::default() }).await?;
        }
    }
    tx.commit().await
}

/// The items in their new order: the one that moves has changed places with its neighbour of the same part, if any.
fn moved(items: &[(Id, AgendaPart)], item_id: Id, direction: Direction) -> Vec<Id> {
    let mut order: Vec<Id> = items.iter().map(|(id, _)| *id).collect();
    let Some(at) = order.iter().position(|id| *id == item_id) else { return order };
    let part = items[at].1;
    let neighbour = match direction {
        Direction::Up => items[..at].iter().rposition(|(_, other)| *other == part),
        Direction::Down => items[at + 1..].iter().position(|(_, other)| *other == part).map(|n| at + 1 + n),
    };
    if let Some(neighbour) = neighbour {
        order.swap(at, neighbour);
    }
    order
}

/// Takes an item off the agenda: whoever is at the table loses sight of it at once. This can be done at any time.
pub async fn remove_item(db: &Db, actor: &Actor, item_id: Id) -> Result<Id> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let item = own_item(&tx, actor, item_id).await?;
    let (found, meeting) = store::to_change(&tx, actor, item.conference_id).await?;
    policy::meeting(actor, Action::Prepare, &meeting).require()?;
    agenda_item::Entity::delete_by_id(item_id).exec(&tx).await?;
    let left = agenda_item::Entity::find().filter(agenda_item::Column::ConferenceId.eq(found.id)).count(&tx).await?;
    if left == 0 && found.state == ConferenceState::Ready {
        set_state(&tx, &found, ConferenceState::Preparing).await?;
    }
    tx.audit("conference.item_removed", item.item_kind.as_str(), item.item_id, Some(actor.person_id)).await?;
    tx.commit().await?;
    Ok(found.id)
}

/// Keeps the opening words, whether it was rehearsed, and whether the student is ready: ready with something to show.
pub async fn ready(db: &Db, actor: &Actor, conference_id: Id, version: i32, readiness: &Readiness) -> Result<ConferenceState> {
    let tx = db.begin(&actor.origin, Some(actor.person_id)).await?;
    let found = to_prepare(&tx, actor, conference_id).await?;
    current(&found, version)?;
    let items = agenda_item::Entity::find().filter(agenda_item::Column::ConferenceId.eq(conference_id)).count(&tx).await?;
    if readiness.ready && items == 0 {
        return Err(Error::Conflict(Obstacle::WrongState));
    }
    let state = after(found.state, readiness.ready);
    let ready = state == ConferenceState::Ready;
    let change = conference::ActiveModel {
        state: Set(state),
        opening_words: Set(readiness.opening_words.clone()),
        ready_at: Set(ready.then(|| found.ready_at.unwrap_or(tx.now))),
        rehearsed_at: Set(readiness.rehearsed.then(|| found.rehearsed_at.unwrap_or(tx.now))),
        ..Default::default()
    };
    store::change(&tx, &found, change).await?;
    let action = if ready { "conference.ready" } else { "conference.prepared" };
    tx.audit(action, "conference", conference_id, Some(actor.person_id)).await?;
    tx.commit().await?;
    Ok(state)
}

/// Where a conference stands when the student says, or no longer says: I am ready.
const fn after(state: ConferenceState, ready: bool) -> ConferenceState {
    match (state, ready) {
        (_, true) => ConferenceState::Ready,
        (ConferenceState::Ready, false) => ConferenceState::Preparing,
        (state, false) => state,
    }
}

/// The student's conference, while it lies ahead.
async fn to_prepare(tx: &WriteTx, actor: &Actor, conference_id: Id) -> Result<conference::Model> {
    let (found, meeting) = store::to_change(tx, actor, conference_id).await?;
    policy::meeting(actor, Action::Prepare, &meeting).require()?;
    if found.state.is_ahead() { Ok(found) } else { Err(Error::Conflict(Obstacle::WrongState)) }
}

/// The newest version of something that can be chosen.
#[derive(Clone, Copy, Debug)]
struct Newest {
    version: i32,
    state: Option<GoalState>,
}

impl Newest {
    /// A goal that has ended is no new goal; it fits every other part.
    fn fits(self, part: AgendaPart) -> bool {
        part != AgendaPart::NewGoal || self.state.is_none_or(GoalState::is_open)
    }
}

/// The newest version of something of the student's own that can be chosen.
async fn newest(tx: &WriteTx, actor: &Actor, kind: ItemKind, item_id: Id) -> Result<Option<Newest>> {
    Ok(match kind {
        ItemKind::Goal => {
            let goals = goals::service::choosable(tx, actor).await?;
            let goal = goals.into_iter().find(|goal| goal.id == item_id);
            goal.map(|goal| Newest { version: goal.version, state: Some(goal.state) })
        }
        ItemKind::Reflection => {
            let sent = reflections::service::choosable(tx, actor).await?;
            let sent = sent.into_iter().find(|reflection| reflection.id == item_id);
            sent.map(|reflection| Newest { version: reflection.version, state: None })
        }
    })
}

async fn own_item(tx: &WriteTx, actor: &Actor, item_id: Id) -> Result<agenda_item::Model> {
    store::own_item(tx, actor, item_id).await?.ok_or(Error::NotFound)
}

async fn in_order(tx: &WriteTx, conference_id: Id) -> Result<Vec<agenda_item::Model>> {
    let items = agenda_item::Entity::find()
        .filter(agenda_item::Column::ConferenceId.eq(conference_id))
        .order_by_asc(agenda_item::Column::Position)
        .order_by_asc(agenda_item::Column::Id)
        .all(tx)
        .await?;
    Ok(items)
}

async fn write(tx: &WriteTx, item_id: Id, change: agenda_item::ActiveModel) -> Result<()> {
    agenda_item::Entity::update_many().set(change).filter(agenda_item::Column::Id.eq(item_id)).exec(tx).await?;
    Ok(())
}

/// Moves the state along with the agenda. It is no edit of a form, so the version stays.
async fn set_state(tx: &WriteTx, found: &conference::Model, state: ConferenceState) -> Result<()> {
    let mut change = conference::ActiveModel { state: Set(state), updated_at: Set(tx.now), ..Default::default() };
    if state != ConferenceState::Ready {
        change.ready_at = Set(None);
    }
    conference::Entity::update_many().set(change).filter(conference::Column::Id.eq(found.id)).exec(tx).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ready_is_said_and_taken_back() {
        for state in ConferenceState::AHEAD {
            assert_eq!(after(state, true), ConferenceState::Ready);
            assert!(after(state, false) != ConferenceState::Ready);
        }
        assert_eq!(after(ConferenceState::Planned, false), ConferenceState::Planned);
    }

    proptest! {
        #[test]
        fn moving_up_and_down_again_changes_nothing(parts in proptest::collection::vec(0_usize..4, 1..10), at in 0_usize..10) {
            let items: Vec<(Id, AgendaPart)> =
                parts.iter().enumerate().map(|(n, part)| (Id::from_u128(n as u128), AgendaPart::ALL[*part])).collect();
            let item = items[at % items.len()].0;
            let up = moved(&items, item, Direction::Up);
            let mut sorted = up.clone();
            sorted.sort_unstable();
            prop_assert_eq!(sorted, items.iter().map(|(id, _)| *id).collect::<Vec<_>>());
            let part_of = |id: &Id| items.iter().find(|(known, _)| known == id).map(|(_, part)| *part).unwrap();
            let again: Vec<(Id, AgendaPart)> = up.iter().map(|id| (*id, part_of(id))).collect();
            let parts_after: Vec<AgendaPart> = again.iter().map(|(_, part)| *part).collect();
            prop_assert_eq!(parts_after, items.iter().map(|(_, part)| *part).collect::<Vec<_>>());
            if up != items.iter().map(|(id, _)| *id).collect::<Vec<_>>() {
                prop_assert_eq!(moved(&again, item, Direction::Down), items.iter().map(|(id, _)| *id).collect::<Vec<_>>());
            }
        }
    }
}
