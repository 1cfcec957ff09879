//! What a goal and a reflection share: an owner who decides, adults it was sent to, and one way of finding what is visible.
//!
//! What this module must guarantee: [`visible_items`] finds exactly what [`crate::policy::can_read_item`] allows. The test
//! below holds the two against each other over every relation, level and state.
use crate::{
    actor::{Actor, display_name, live_adults},
    db::WriteTx,
    entity::{named_reader, person, relation, section},
    error::Result,
    id::Id,
    policy::{READERS_FAMILY, READERS_NAMED, READERS_TEAM},
    roster::types::RelationKind,
    time::Date,
    visibility::Visibility,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QuerySelect, Set,
    sea_query::{Alias, Expr, ExprTrait, Query},
};

/// The word that goals and reflections use for "only its writer sees it".
const DRAFT: &str = "draft";

/// The columns of a goal or a reflection that decide who sees it.
#[derive(Clone, Copy, Debug)]
pub struct ItemColumns<C> {
    /// Its key.
    pub id: C,
    /// Whose it is.
    pub owner_id: C,
    /// Where it stands.
    pub state: C,
    /// How far it is shared.
    pub visibility: C,
}

/// What this actor may see, in SQL: the owner's own, what owners share with the actor's live relations, and all of a record
/// that the actor opened for a reason.
pub fn visible_items<C: ColumnTrait>(actor: &Actor, columns: ItemColumns<C>) -> Condition {
    let ItemColumns { id, owner_id, state, visibility } = columns;
    let opened = actor.opened.map(|opened| owner_id.eq(opened.student_id));
    let own = Condition::any().add(owner_id.eq(actor.person_id)).add_option(opened);
    if !actor.answers_as(READERS_FAMILY) && !actor.answers_as(READERS_NAMED) {
        return own;
    }
    let shared = |level: Visibility, readers: &[RelationKind]| {
        Condition::all().add(visibility.eq(level)).add(owner_id.in_subquery(actor.live_students(readers)))
    };
    let sent_to_actor = Query::select()
        .expr(Expr::value(1))
        .from(named_reader::Entity)
        .and_where(Expr::col((named_reader::Entity, named_reader::Column::ItemId)).equals(id.as_column_ref()))
        .and_where(named_reader::Column::AdultId.eq(actor.person_id))
        .to_owned();
    let levels = Condition::any()
        .add(shared(Visibility::Family, READERS_FAMILY))
        .add(shared(Visibility::Team, READERS_TEAM))
        .add(shared(Visibility::Named, READERS_NAMED).add(Expr::exists(sent_to_actor)));
    own.add(Condition::all().add(state.ne(DRAFT)).add(levels))
}

/// Somebody to whom a student can send an item: an adult, or the student's partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// The person.
    pub person_id: Id,
    /// The name they go by.
    pub name: String,
    /// Why they may read: advisor, teacher or partner. An advisor who also teaches the student is an advisor here.
    pub kind: RelationKind,
    /// The classes in which they teach the student, in words.
    pub section_title: Option<String>,
}

#[derive(FromQueryResult)]
struct ReaderRow {
    adult_id: Id,
    kind: RelationKind,
    given_name: String,
    family_name: String,
    preferred_name: Option<String>,
    title: Option<String>,
}

/// Those to whom this student can send an item today: advisors first, then teachers, then the partner, each once, by name.
///
/// Restrictions apply, and who is no longer at the school is left out. One statement.
pub async fn possible_readers(db: &impl ConnectionTrait, student_id: Id, today: Date) -> Result<Vec<Reader>> {
    use person::Column as P;
    use relation::Column as R;
    let mut query = live_adults(student_id, today);
    query
        .expr_as(Expr::col((relation::Entity, R::AdultId)), Alias::new("adult_id"))
        .expr_as(Expr::col((relation::Entity, R::Kind)), Alias::new("kind"))
        .expr_as(Expr::col((person::Entity, P::GivenName)), Alias::new("given_name"))
        .expr_as(Expr::col((person::Entity, P::FamilyName)), Alias::new("family_name"))
        .expr_as(Expr::col((person::Entity, P::PreferredName)), Alias::new("preferred_name"))
        .expr_as(Expr::col((section::Entity, section::Column::Title)), Alias::new("title"))
        .inner_join(person::Entity, Expr::col((person::Entity, P::Id)).equals((relation::Entity, R::AdultId)))
        .left_join(section::Entity, Expr::col((section::Entity, section::Column::Id)).equals((relation::Entity, R::SectionId)))
        .and_where(P::Active.eq(true))
        .and_where(R::Kind.is_in(READERS_NAMED.iter().copied()));
    let rows = ReaderRow::find_by_statement(db.get_database_backend().build(&query)).all(db).await?;
    Ok(each_once(rows))
}

fn each_once(rows: Vec<ReaderRow>) -> Vec<Reader> {
    let mut readers: Vec<Reader> = Vec::new();
    for row in rows {
        let title = row.title.filter(|_| row.kind == RelationKind::Teacher);
        if let Some(known) = readers.iter_mut().find(|reader| reader.person_id == row.adult_id) {
            if row.kind == RelationKind::Advisor {
                known.kind = RelationKind::Advisor;
            }
            known.section_title = join(known.section_title.take(), title);
        } else {
            let name = display_name(row.preferred_name.as_deref(), &row.given_name, &row.family_name);
            readers.push(Reader { person_id: row.adult_id, name, kind: row.kind, section_title: title });
        }
    }
    let place = |reader: &Reader| match reader.kind {
        RelationKind::Advisor => 0,
        RelationKind::Partner => 2,
        _ => 1,
    };
    readers.sort_by(|a, b| (place(a), &a.name).cmp(&(place(b), &b.name)));
    readers
}

fn join(known: Option<String>, more: Option<String>) -> Option<String> {
    match (known, more) {
        (Some(known), Some(more)) if !known.split(", ").any(|title| title == more) => Some(format!("{known}, {more}")),
        (known, more) => known.or(more),
    }
}

/// The adults to whom the item was sent, by name. Whether they may still read it is for the policy: a relation that ended
/// leaves its row here.
pub async fn named_adults(db: &impl ConnectionTrait, item_id: Id) -> Result<Vec<(Id, String)>> {
    let people = person::Entity::find()
        .join(
            JoinType::InnerJoin,
            person::Entity::belongs_to(named_reader::Entity).from(person::Column::Id).to(named_reader::Column::AdultId).into(),
        )
        .filter(named_reader::Column::ItemId.eq(item_id))
        .all(db)
        .await?;
    let mut named: Vec<(Id, String)> = people
        .into_iter()
        .map(|person| {
            let name = display_name(person.preferred_name.as_deref(), &person.given_name, &person.family_name);
            (person.id, name)
        })
        .collect();
    named.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(named)
}

/// Sends the item to exactly these adults. Who was named before and is not now loses it at once.
pub async fn set_named(tx: &WriteTx, item_id: Id, adults: &[Id]) -> Result<()> {
    use named_reader::{ActiveModel, Column, Entity};
    Entity::delete_many().filter(Column::ItemId.eq(item_id)).filter(Column::AdultId.is_not_in(adults.to_vec())).exec(tx).await?;
    let kept = Entity::find().filter(Column::ItemId.eq(item_id)).all(tx).await?;
    let mut known: Vec<Id> = kept.into_iter().map(|row| row.adult_id).collect();
    for adult_id in adults {
        if !known.contains(adult_id) {
            let row = ActiveModel { item_id: Set(item_id), adult_id: Set(*adult_id), added_at: Set(tx.now) };
            Entity::insert(row).exec_without_returning(tx).await?;
            known.push(*adult_id);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
