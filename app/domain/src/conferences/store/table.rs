//! What belongs to one conference: the adults around it, the family's questions, and what the student chose to show.
use super::{at_the_table, visible_to};
use crate::{
    actor::{self, Actor, display_name},
    conferences::types::{GuestKind, Rsvp},
    db::WriteTx,
    entity::{agenda_item, conference, guest, person, question, relation},
    error::Result,
    id::Id,
    policy::GUESTS,
    roster::types::RelationKind,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, Order, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait},
};

/// An adult who answers for the student today in one way, with their place on the guest list when they have one.
#[derive(Clone, Debug, FromQueryResult)]
pub struct CircleRow {
    pub person_id: Id,
    pub relation: RelationKind,
    pub active: bool,
    pub kind: Option<GuestKind>,
    pub rsvp: Option<Rsvp>,
    pub attended: Option<bool>,
    given_name: String,
    family_name: String,
    preferred_name: Option<String>,
}

impl CircleRow {
    /// The adult's name.
    pub fn name(&self) -> String {
        display_name(self.preferred_name.as_deref(), &self.given_name, &self.family_name)
    }
}

/// The adults who answer for the student of a conference today, by name, once for each way. Who no longer answers for the
/// student, or may not, is not among them, invited or not. One statement.
pub async fn circle(db: &impl ConnectionTrait, actor: &Actor, conference_id: Id) -> Result<Vec<CircleRow>> {
    use guest::Column as G;
    use person::Column as P;
    use relation::Column as R;
    let of = |column: conference::Column| (conference::Entity, column);
    let circle = actor::live(actor.today)
        .expr_as(Expr::col((relation::Entity, R::AdultId)), "person_id")
        .expr_as(Expr::col((relation::Entity, R::Kind)), "relation")
        .expr_as(Expr::col((person::Entity, P::Active)), "active")
        .expr_as(Expr::col((person::Entity, P::GivenName)), "given_name")
        .expr_as(Expr::col((person::Entity, P::FamilyName)), "family_name")
        .expr_as(Expr::col((person::Entity, P::PreferredName)), "preferred_name")
        .expr_as(Expr::col((guest::Entity, G::Kind)), "kind")
        .expr_as(Expr::col((guest::Entity, G::Rsvp)), "rsvp")
        .expr_as(Expr::col((guest::Entity, G::Attended)), "attended")
        .inner_join(conference::Entity, Expr::col((relation::Entity, R::StudentId)).equals(of(conference::Column::StudentId)))
        .inner_join(person::Entity, Expr::col((person::Entity, P::Id)).equals((relation::Entity, R::AdultId)))
        .left_join(
            guest::Entity,
            Condition::all()
                .add(Expr::col((guest::Entity, G::ConferenceId)).equals(of(conference::Column::Id)))
                .add(Expr::col((guest::Entity, G::PersonId)).equals((relation::Entity, R::AdultId))),
        )
        .cond_where(visible_to(actor))
        .and_where(conference::Column::Id.eq(conference_id))
        .and_where(R::Kind.is_in(GUESTS.iter().copied()))
        .order_by((person::Entity, P::NameFolded), Order::Asc)
        .order_by((person::Entity, P::Id), Order::Asc)
        .to_owned();
    Ok(CircleRow::find_by_statement(db.get_database_backend().build(&circle)).all(db).await?)
}

/// A question of the family, and who asks.
#[derive(Clone, Debug, FromQueryResult)]
pub struct QuestionRow {
    pub id: Id,
    pub asker_id: Id,
    pub text: String,
    pub asked_at: i64,
    given_name: String,
    family_name: String,
    preferred_name: Option<String>,
}

impl QuestionRow {
    /// Who asks.
    pub fn asker_name(&self) -> String {
        display_name(self.preferred_name.as_deref(), &self.given_name, &self.family_name)
    }
}

/// The questions of one conference, for the people at its table.
pub async fn questions(db: &impl ConnectionTrait, actor: &Actor, conference_id: Id) -> Result<Vec<QuestionRow>> {
    let questions = question::Entity::find()
        .select_only()
        .columns([question::Column::Id, question::Column::AskerId, question::Column::Text, question::Column::AskedAt])
        .columns([person::Column::GivenName, person::Column::FamilyName, person::Column::PreferredName])
        .join(
            JoinType::InnerJoin,
            question::Entity::belongs_to(conference::Entity)
                .from(question::Column::ConferenceId)
                .to(conference::Column::Id)
                .into(),
        )
        .join(
            JoinType::InnerJoin,
            question::Entity::belongs_to(person::Entity).from(question::Column::AskerId).to(person::Column::Id).into(),
        )
        .filter(at_the_table(actor))
        .filter(conference::Column::Id.eq(conference_id))
        .order_by_asc(question::Column::AskedAt)
        .order_by_asc(question::Column::Id)
        .into_model::<QuestionRow>()
        .all(db)
        .await?;
    Ok(questions)
}

/// What the student chose to show, in order, for the people at the table.
pub async fn items(db: &impl ConnectionTrait, actor: &Actor, conference_id: Id) -> Result<Vec<agenda_item::Model>> {
    let items = agenda_item::Entity::find()
        .join(
            JoinType::InnerJoin,
            agenda_item::Entity::belongs_to(conference::Entity)
                .from(agenda_item::Column::ConferenceId)
                .to(conference::Column::Id)
                .into(),
        )
        .filter(at_the_table(actor))
        .filter(conference::Column::Id.eq(conference_id))
        .order_by_asc(agenda_item::Column::Position)
        .order_by_asc(agenda_item::Column::Id)
        .all(db)
        .await?;
    Ok(items)
}

/// An item on the agenda of a conference that the actor leads.
pub async fn own_item(tx: &WriteTx, actor: &Actor, item_id: Id) -> Result<Option<agenda_item::Model>> {
    let item = agenda_item::Entity::find_by_id(item_id)
        .join(
            JoinType::InnerJoin,
            agenda_item::Entity::belongs_to(conference::Entity)
                .from(agenda_item::Column::ConferenceId)
                .to(conference::Column::Id)
                .into(),
        )
        .filter(conference::Column::StudentId.eq(actor.person_id))
        .one(tx)
        .await?;
    Ok(item)
}
