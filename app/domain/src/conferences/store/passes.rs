//! Guests' codes: when one works, and those of a conference for the people who see it.
use super::visible_to;
use crate::{
    actor::{Actor, display_name},
    conferences::types::Rsvp,
    entity::{conference, guest, guest_pass, person},
    error::Result,
    id::Id,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, FromQueryResult, Order,
    sea_query::{Alias, Expr, ExprTrait, Query},
};

/// A guest by code, with their place on the guest list unless it was taken back.
#[derive(Clone, Debug, FromQueryResult)]
pub struct PassRow {
    pub id: Id,
    pub person_id: Id,
    pub created_at: i64,
    pub ends_at: i64,
    pub revoked_at: Option<i64>,
    pub first_used_at: Option<i64>,
    pub guest_id: Option<Id>,
    pub rsvp: Option<Rsvp>,
    pub attended: Option<bool>,
    given_name: String,
}

impl PassRow {
    /// The guest's name.
    pub fn name(&self) -> String {
        display_name(None, &self.given_name, "")
    }

    /// Whether the code works now.
    pub fn works(&self, now: i64) -> bool {
        self.revoked_at.is_none() && self.ends_at > now
    }
}

/// The codes that are neither ended nor past their time. Agrees with [`PassRow::works`].
pub fn pass_works(now: i64) -> Condition {
    Condition::all().add(guest_pass::Column::RevokedAt.is_null()).add(guest_pass::Column::EndsAt.gt(now))
}

/// The codes that open something: they work, their guest is on the list, and the student is still here.
pub fn pass_opens(now: i64) -> Condition {
    use guest_pass::Column as P;
    let student = Alias::new("leads");
    let of = |column: P| Expr::col((guest_pass::Entity, column));
    let listed = Query::select()
        .expr(Expr::value(1))
        .from(guest::Entity)
        .inner_join(
            conference::Entity,
            Expr::col((conference::Entity, conference::Column::Id)).equals((guest::Entity, guest::Column::ConferenceId)),
        )
        .join_as(
            sea_orm::sea_query::JoinType::InnerJoin,
            person::Entity,
            student.clone(),
            Expr::col((student.clone(), person::Column::Id)).equals((conference::Entity, conference::Column::StudentId)),
        )
        .and_where(Expr::col((student, person::Column::Active)).eq(true))
        .and_where(of(P::ConferenceId).equals((guest::Entity, guest::Column::ConferenceId)))
        .and_where(of(P::PersonId).equals((guest::Entity, guest::Column::PersonId)))
        .to_owned();
    pass_works(now).add(Expr::exists(listed))
}

/// The guests by code of one conference, the first invited first. One statement.
pub async fn passes(db: &impl ConnectionTrait, actor: &Actor, conference_id: Id) -> Result<Vec<PassRow>> {
    use guest_pass::Column as P;
    let of = |column: P| (guest_pass::Entity, column);
    let passes = Query::select()
        .columns([P::Id, P::PersonId, P::CreatedAt, P::EndsAt, P::RevokedAt, P::FirstUsedAt].map(of))
        .expr_as(Expr::col((guest::Entity, guest::Column::Id)), "guest_id")
        .column((guest::Entity, guest::Column::Rsvp))
        .column((guest::Entity, guest::Column::Attended))
        .column((person::Entity, person::Column::GivenName))
        .from(guest_pass::Entity)
        .inner_join(conference::Entity, Expr::col((conference::Entity, conference::Column::Id)).equals(of(P::ConferenceId)))
        .inner_join(person::Entity, Expr::col((person::Entity, person::Column::Id)).equals(of(P::PersonId)))
        .left_join(
            guest::Entity,
            Condition::all()
                .add(Expr::col((guest::Entity, guest::Column::ConferenceId)).equals(of(P::ConferenceId)))
                .add(Expr::col((guest::Entity, guest::Column::PersonId)).equals(of(P::PersonId))),
        )
        .cond_where(visible_to(actor))
        .and_where(conference::Column::Id.eq(conference_id))
        .order_by(of(P::CreatedAt), Order::Asc)
        .order_by(of(P::Id), Order::Asc)
        .to_owned();
    Ok(PassRow::find_by_statement(db.get_database_backend().build(&passes)).all(db).await?)
}
