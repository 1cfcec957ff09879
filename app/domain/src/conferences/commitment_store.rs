//! How promises are found: by the people of the conference at which they were made, and of the later ones they open.
use super::{
    store,
    types::{CommitmentState, ConferenceState},
};
use crate::{
    actor::{Actor, display_name},
    db::WriteTx,
    entity::{commitment, conference, person},
    error::{Error, Result},
    id::Id,
    policy::{GUESTS, Promise},
    roster::types::RelationKind::Guardian,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, Order, QueryFilter, QueryOrder, QuerySelect,
    Select,
    sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement},
};

/// The promises this actor may see. Agrees with [`crate::policy::promise`].
pub fn visible_to(actor: &Actor) -> Condition {
    if let Some(conference_id) = actor.guest_of {
        let here = Condition::all().add(commitment::Column::ConferenceId.eq(conference_id));
        return here.add(Expr::exists(opened_at(store::at_the_table(actor))));
    }
    let about_actor = Condition::any().add(commitment::Column::StudentId.eq(actor.person_id));
    if !actor.answers_as(GUESTS) {
        return about_actor;
    }
    let own = Condition::all()
        .add(commitment::Column::OwnerId.eq(actor.person_id))
        .add(commitment::Column::StudentId.in_subquery(actor.live_students(GUESTS)));
    about_actor.add(own).add(Expr::exists(opened_at(store::at_the_table(actor))))
}

/// Among `conferences`, the one at which a promise was made and the later ones of its student: there it stands first.
fn opened_at(conferences: Condition) -> SelectStatement {
    let of = |column: commitment::Column| Expr::col((commitment::Entity, column));
    let later =
        Condition::all().add(of(commitment::Column::StudentId).equals((conference::Entity, conference::Column::StudentId))).add(
            Condition::any()
                .add(conference::Column::State.is_in(ConferenceState::AHEAD))
                .add(of(commitment::Column::MadeAt).lt(Expr::col((conference::Entity, conference::Column::CreatedAt)))),
        );
    Query::select()
        .expr(Expr::value(1))
        .from(conference::Entity)
        .cond_where(conferences)
        .cond_where(
            Condition::any()
                .add(of(commitment::Column::ConferenceId).equals((conference::Entity, conference::Column::Id)))
                .add(later),
        )
        .to_owned()
}

/// A promise with the names around it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Row {
    pub id: Id,
    pub conference_id: Id,
    pub student_id: Id,
    pub owner_id: Id,
    pub text: String,
    pub due_on: String,
    pub state: CommitmentState,
    pub closing_word: String,
    pub made_at: i64,
    pub version: i32,
    pub acknowledged_at: Option<i64>,
    owner_given: String,
    owner_family: String,
    owner_preferred: Option<String>,
    student_given: String,
    student_preferred: Option<String>,
}

impl Row {
    /// Who promised.
    pub fn owner_name(&self) -> String {
        display_name(self.owner_preferred.as_deref(), &self.owner_given, &self.owner_family)
    }

    /// What the student is called.
    pub fn student_called(&self) -> String {
        display_name(self.student_preferred.as_deref(), &self.student_given, "")
    }
}

/// Every promise the actor may see, by date.
fn rows(actor: &Actor) -> Select<commitment::Entity> {
    use commitment::Column as C;
    let (owner, student) = (Alias::new("owner"), Alias::new("student"));
    commitment::Entity::find()
        .select_only()
        .columns([
            C::Id,
            C::ConferenceId,
            C::StudentId,
            C::OwnerId,
            C::Text,
            C::DueOn,
            C::State,
            C::ClosingWord,
            C::MadeAt,
            C::Version,
            C::AcknowledgedAt,
        ])
        .expr_as(Expr::col((owner.clone(), person::Column::GivenName)), "owner_given")
        .expr_as(Expr::col((owner.clone(), person::Column::FamilyName)), "owner_family")
        .expr_as(Expr::col((owner.clone(), person::Column::PreferredName)), "owner_preferred")
        .expr_as(Expr::col((student.clone(), person::Column::GivenName)), "student_given")
        .expr_as(Expr::col((student.clone(), person::Column::PreferredName)), "student_preferred")
        .join_as(
            JoinType::InnerJoin,
            commitment::Entity::belongs_to(person::Entity).from(C::OwnerId).to(person::Column::Id).into(),
            owner,
        )
        .join_as(
            JoinType::InnerJoin,
            commitment::Entity::belongs_to(person::Entity).from(C::StudentId).to(person::Column::Id).into(),
            student,
        )
        .filter(visible_to(actor))
        .order_by_asc(C::DueOn)
        .order_by_asc(C::MadeAt)
        .order_by_asc(C::Id)
}

/// The promises made at one conference, all the student's open ones, and what became of those of the conference before it.
pub async fn around(db: &impl ConnectionTrait, actor: &Actor, row: &store::Row) -> Result<Vec<Row>> {
    let open = Condition::all()
        .add(commitment::Column::StudentId.eq(row.student_id))
        .add(commitment::Column::State.eq(CommitmentState::Open));
    let around = Condition::any()
        .add(commitment::Column::ConferenceId.eq(row.id))
        .add(open)
        .add(commitment::Column::ConferenceId.in_subquery(last_before(row)));
    Ok(rows(actor).filter(around).into_model::<Row>().all(db).await?)
}

/// The student's latest conference that was held before this one.
fn last_before(row: &store::Row) -> SelectStatement {
    use conference::Column as C;
    let mut last = Query::select();
    last.column(C::Id)
        .from(conference::Entity)
        .and_where(C::StudentId.eq(row.student_id))
        .and_where(C::Id.ne(row.id))
        .and_where(C::State.is_in([ConferenceState::Held, ConferenceState::Closed]))
        .and_where(C::HeldAt.is_not_null())
        .order_by(C::HeldAt, Order::Desc)
        .order_by(C::Id, Order::Desc)
        .limit(1);
    if let Some(held_at) = row.held_at {
        last.and_where(C::HeldAt.lt(held_at));
    }
    last
}

/// The open promises that are the actor's own or about the actor's children.
pub async fn open(db: &impl ConnectionTrait, actor: &Actor, limit: u64) -> Result<Vec<Row>> {
    let children =
        actor.has_relation(Guardian).then(|| commitment::Column::StudentId.in_subquery(actor.live_students(&[Guardian])));
    let concerned = Condition::any()
        .add(commitment::Column::OwnerId.eq(actor.person_id))
        .add(commitment::Column::StudentId.eq(actor.person_id))
        .add_option(children);
    let open = rows(actor).filter(concerned).filter(commitment::Column::State.eq(CommitmentState::Open));
    Ok(open.limit(limit).into_model::<Row>().all(db).await?)
}

/// A student's own promise about their own learning.
pub async fn own_as_student(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<Option<commitment::Model>> {
    let own = commitment::Entity::find_by_id(id)
        .filter(commitment::Column::OwnerId.eq(actor.person_id))
        .filter(commitment::Column::StudentId.eq(actor.person_id));
    Ok(own.one(db).await?)
}

/// One promise to close, held against other writers, and the facts that the policy asks for.
pub async fn to_close(tx: &WriteTx, actor: &Actor, id: Id) -> Result<(commitment::Model, Promise)> {
    let found =
        commitment::Entity::find_by_id(id).filter(visible_to(actor)).lock_exclusive().one(tx).await?.ok_or(Error::NotFound)?;
    let among = |conferences: Condition| {
        commitment::Entity::find_by_id(id)
            .select_only()
            .column(commitment::Column::Id)
            .filter(Expr::exists(opened_at(conferences)))
            .into_tuple::<Id>()
    };
    let at_the_table = among(store::at_the_table(actor)).one(tx).await?.is_some();
    let stands = conference::Column::State.ne(ConferenceState::Cancelled);
    let hosts = among(store::hosted_by(actor).add(stands)).one(tx).await?.is_some();
    let (conference_id, student_id, owner_id) = (found.conference_id, found.student_id, found.owner_id);
    let promise = Promise { conference_id, student_id, owner_id, at_the_table, hosts };
    Ok((found, promise))
}
