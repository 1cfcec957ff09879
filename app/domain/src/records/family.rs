//! What a family reads of a record: what is held, who saw it, who changed it. The student's own, or a child's of today.
use super::{
    days::is_eligible,
    school::{change_lines, seen_lines},
    service::{HeldRow, Line, Paged},
    store::{self, Whose},
    types::{SeenKind, Why},
};
use crate::{
    actor::Actor,
    error::{Error, Result},
    id::Id,
    policy::{self, Decision},
    roster::types::{RelationKind, Role},
};
use sea_orm::ConnectionTrait;

/// Whose record is open, and what the actor may ask about it.
#[derive(Clone, Debug)]
pub struct Record {
    /// The student.
    pub student_id: Id,
    /// Their name.
    pub name: String,
    /// Whether it is the actor's own.
    pub own: bool,
    /// Whether the rights are the student's own: eighteen, on the clock of the school.
    pub eligible: bool,
    /// Whether the actor may ask formally.
    pub may_ask: bool,
    /// The actor's children, when there is more than one: key and name.
    pub children: Vec<(Id, String)>,
}

/// The record that the actor opens: that of `asked`, else their own, else that of the first child by name. `None` when the
/// actor is neither a student nor a guardian. At most two statements.
pub async fn record_of(db: &impl ConnectionTrait, actor: &Actor, asked: Option<Id>) -> Result<Option<Record>> {
    let children = actor.students_as(RelationKind::Guardian);
    if let Some(asked) = asked {
        policy::read_record(actor, asked).require()?;
        if asked == actor.person_id && !actor.is(Role::Student) {
            return Err(Error::NotFound);
        }
    }
    let names = store::names(db, children).await?;
    let mut children: Vec<(Id, String)> = names.into_iter().collect();
    children.sort_by(|a, b| (&a.1, a.0).cmp(&(&b.1, b.0)));
    let own = actor.is(Role::Student).then_some(actor.person_id);
    let Some(student_id) = asked.or(own).or(children.first().map(|(id, _)| *id)) else { return Ok(None) };
    let student = store::student(db, student_id).await?.ok_or(Error::NotFound)?;
    let eligible = is_eligible(student.born_on(), student.today(actor.now));
    if children.len() < 2 {
        children.clear();
    }
    Ok(Some(Record {
        student_id,
        name: student.name(),
        own: student_id == actor.person_id,
        eligible,
        may_ask: policy::ask_about_record(actor, student_id, eligible) == Decision::Allowed,
        children,
    }))
}

/// How much is held of each kind: everything for the student, what is open to them for a guardian. One statement.
pub async fn held_of(db: &impl ConnectionTrait, actor: &Actor, student_id: Id) -> Result<Vec<HeldRow>> {
    policy::read_record(actor, student_id).require()?;
    if student_id == actor.person_id {
        store::student_held(db, actor).await
    } else {
        store::family_held(db, actor, student_id).await
    }
}

fn whose(actor: &Actor, student_id: Id) -> Whose {
    if student_id == actor.person_id { Whose::Own } else { Whose::Child(student_id) }
}

/// Who saw what of this record, a page of it, newest first. Two statements.
pub async fn seen_of(
    db: &impl ConnectionTrait,
    actor: &Actor,
    student_id: Id,
    page: u64,
) -> Result<Paged<Line<(SeenKind, Id, Why)>>> {
    policy::read_record(actor, student_id).require()?;
    seen_lines(db, actor, &whose(actor, student_id), page).await
}

/// Who changed what of this record, a page of it, newest first. A guardian reads what adults changed: the student's own
/// steps are the student's. Two statements.
pub async fn changes_of(db: &impl ConnectionTrait, actor: &Actor, student_id: Id, page: u64) -> Result<Paged<Line<String>>> {
    policy::read_record(actor, student_id).require()?;
    change_lines(db, actor, &whose(actor, student_id), page).await
}
