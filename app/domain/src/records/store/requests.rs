//! How formal requests are found.
use super::{PAGE, StudentRow, people_of, student};
use crate::{
    actor::Actor,
    db::WriteTx,
    entity::record_request,
    error::{Error, Result},
    id::Id,
    policy::{ANSWERING, Asked},
    records::types::RequestState,
};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr};

/// A request, and the student it is about.
#[derive(Clone, Debug)]
pub struct RequestRow {
    /// The row.
    pub request: record_request::Model,
    /// The student.
    pub student: StudentRow,
}

impl RequestRow {
    /// The facts that the policy asks for.
    pub fn facts(&self) -> Asked {
        Asked {
            student_id: self.student.id,
            school_id: self.student.school_id,
            asker_id: self.request.asker_id,
            taken_by: self.request.taken_by,
        }
    }
}

/// The requests that the actor made about students whose record they may see, or answers at their schools. Agrees with
/// [`crate::policy::read_request`].
pub fn visible_to(actor: &Actor) -> Condition {
    use record_request::Column as Q;
    let theirs = Condition::any()
        .add(Q::StudentId.eq(actor.person_id))
        .add(Q::StudentId.in_subquery(actor.live_students(&[crate::roster::types::RelationKind::Guardian])));
    Condition::any()
        .add(Condition::all().add(Q::AskerId.eq(actor.person_id)).add(theirs))
        .add(Q::StudentId.in_subquery(people_of(&actor.schools_as(ANSWERING))))
}

/// One request that the actor may see. Two statements.
pub async fn request(db: &impl ConnectionTrait, actor: &Actor, id: Id) -> Result<RequestRow> {
    let found = record_request::Entity::find_by_id(id).filter(visible_to(actor)).one(db).await?;
    with_student(db, found).await
}

/// The same, held until the transaction ends.
pub async fn request_locked(tx: &WriteTx, actor: &Actor, id: Id) -> Result<RequestRow> {
    let found = record_request::Entity::find_by_id(id).filter(visible_to(actor)).lock_exclusive().one(tx).await?;
    with_student(tx, found).await
}

async fn with_student(db: &impl ConnectionTrait, found: Option<record_request::Model>) -> Result<RequestRow> {
    let request = found.ok_or(Error::NotFound)?;
    let student = student(db, request.student_id).await?.ok_or(Error::NotFound)?;
    Ok(RequestRow { request, student })
}

/// A page of what the actor asked about a student, newest first, and one more when there is another page.
pub async fn requests_by(
    db: &impl ConnectionTrait,
    actor: &Actor,
    student_id: Id,
    page: u64,
) -> Result<Vec<record_request::Model>> {
    use record_request::Column as Q;
    Ok(record_request::Entity::find()
        .filter(visible_to(actor))
        .filter(Q::AskerId.eq(actor.person_id))
        .filter(Q::StudentId.eq(student_id))
        .order_by_desc(Q::Id)
        .offset(page.saturating_sub(1) * PAGE)
        .limit(PAGE + 1)
        .all(db)
        .await?)
}

/// A page of what is asked at the schools where the actor answers: what is open by due date, then what was answered,
/// newest first. One more row when there is another page.
pub async fn requests_for(db: &impl ConnectionTrait, actor: &Actor, page: u64) -> Result<Vec<record_request::Model>> {
    use record_request::Column as Q;
    let answered: Expr = Expr::case(Q::State.eq(RequestState::Answered), 1).finally(0).into();
    let due: Expr = Expr::case(Q::State.ne(RequestState::Answered), Expr::col(Q::DueOn.as_column_ref())).into();
    Ok(record_request::Entity::find()
        .filter(Q::StudentId.in_subquery(people_of(&actor.schools_as(ANSWERING))))
        .order_by_asc(answered)
        .order_by_asc(due)
        .order_by_desc(Q::AnsweredAt)
        .order_by_asc(Q::Id)
        .offset(page.saturating_sub(1) * PAGE)
        .limit(PAGE + 1)
        .all(db)
        .await?)
}
