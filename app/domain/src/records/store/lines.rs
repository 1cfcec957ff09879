//! Who saw what, and who changed what: for a family, for a school's administrators, and for oneself. Newest first.
use super::{PAGE, named, people_of};
use crate::{
    actor::Actor,
    entity::{audit, disclosure, person},
    error::Result,
    id::Id,
    records::types::{SeenKind, Why},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, Query, SelectStatement},
};

/// What a family reads of the changes: to the things of school life, to the student's sign-in, to who answers for them, and
/// that the record was opened for a reason.
/// Who enters a restriction, or asks formally in another household, is not among them; nor is a review that its writer has
/// not released.
const FAMILY_KINDS: [&str; 9] =
    ["goal", "reflection", "review", "conference", "question", "commitment", "person", "relation", "record"];
const UNRELEASED: &str = "review.saved";
const PARTNER_NAMED: &str = "relation.partner_named";
const PARTNER_ENDED: &str = "relation.partner_ended";

/// Whose lines are asked for.
#[derive(Clone, Debug)]
pub enum Whose {
    /// About the actor, a student.
    Own,
    /// About a child of the actor's; a child's own acts are the child's.
    Child(Id),
    /// About and by the people of these schools; with the folded words of somebody's name, and one kind of act.
    Schools {
        /// The schools.
        schools: Vec<Id>,
        /// Words of a name; may be empty.
        words: String,
        /// The first word of the acts; all when empty.
        kind: String,
    },
    /// By the actor.
    Mine,
}

/// A reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenLine {
    /// When, UTC milliseconds.
    pub at: i64,
    /// Who.
    pub viewer_id: Id,
    /// Whose it was.
    pub student_id: Id,
    /// What it was.
    pub kind: SeenKind,
    /// Which one.
    pub object_id: Id,
    /// Why they could.
    pub why: Why,
}

/// An act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// When, UTC milliseconds.
    pub at: i64,
    /// Who; nobody for what the server does by itself.
    pub actor_id: Option<Id>,
    /// What was done, as a word of the log.
    pub action: String,
    /// Whose record it was, when it was somebody's.
    pub student_id: Option<Id>,
}

fn somebody(words: &str) -> SelectStatement {
    Query::select().column(person::Column::Id).from(person::Entity).cond_where(named(words)).to_owned()
}

/// A page of readings, and one more when there is another page. One statement.
pub async fn seen_lines(db: &impl ConnectionTrait, actor: &Actor, whose: &Whose, page: u64) -> Result<Vec<SeenLine>> {
    use disclosure::Column as D;
    let mut found = disclosure::Entity::find();
    found = match whose {
        Whose::Own => found.filter(D::StudentId.eq(actor.person_id)),
        Whose::Child(student_id) => found.filter(D::StudentId.eq(*student_id)),
        Whose::Mine => found.filter(D::ViewerId.eq(actor.person_id)),
        Whose::Schools { schools, words, .. } => {
            let found = found.filter(D::StudentId.in_subquery(people_of(schools)));
            if words.trim().is_empty() {
                found
            } else {
                found.filter(
                    Condition::any().add(D::ViewerId.in_subquery(somebody(words))).add(D::StudentId.in_subquery(somebody(words))),
                )
            }
        }
    };
    let rows = found.order_by_desc(D::Id).offset(page.saturating_sub(1) * PAGE).limit(PAGE + 1).all(db).await?;
    let line = |row: disclosure::Model| SeenLine {
        at: row.at,
        viewer_id: row.viewer_id,
        student_id: row.student_id,
        kind: row.object_kind,
        object_id: row.object_id,
        why: row.why,
    };
    Ok(rows.into_iter().map(line).collect())
}

/// A page of acts, and one more when there is another page. One statement.
pub async fn changes(db: &impl ConnectionTrait, actor: &Actor, whose: &Whose, page: u64) -> Result<Vec<Change>> {
    use audit::Column as A;
    let family = |student_id: Id| {
        Condition::all().add(A::StudentId.eq(student_id)).add(A::ObjectKind.is_in(FAMILY_KINDS)).add(A::Action.ne(UNRELEASED))
    };
    let mut found = audit::Entity::find();
    found = match whose {
        Whose::Own => found.filter(family(actor.person_id)),
        Whose::Child(student_id) => {
            // Which other student reads is for the family to know.
            let others = Condition::any()
                .add(A::ActorId.is_null())
                .add(A::ActorId.ne(*student_id))
                .add(A::Action.is_in([PARTNER_NAMED, PARTNER_ENDED]));
            found.filter(family(*student_id)).filter(others)
        }
        Whose::Mine => found.filter(A::ActorId.eq(actor.person_id)),
        Whose::Schools { schools, words, kind } => {
            // What belongs to nobody, such as an import, concerns every school.
            let nobodys = Condition::all().add(A::ActorId.is_null()).add(A::StudentId.is_null());
            let mut found = found.filter(
                Condition::any()
                    .add(A::ActorId.in_subquery(people_of(schools)))
                    .add(A::StudentId.in_subquery(people_of(schools)))
                    .add(nobodys),
            );
            if !words.trim().is_empty() {
                found = found.filter(
                    Condition::any().add(A::ActorId.in_subquery(somebody(words))).add(A::StudentId.in_subquery(somebody(words))),
                );
            }
            if !kind.is_empty() {
                found = found.filter(Expr::col((audit::Entity, A::Action)).like(format!("{kind}.%")));
            }
            found
        }
    };
    let rows = found.order_by_desc(A::Id).offset(page.saturating_sub(1) * PAGE).limit(PAGE + 1).all(db).await?;
    let line = |row: audit::Model| Change { at: row.at, actor_id: row.actor_id, action: row.action, student_id: row.student_id };
    Ok(rows.into_iter().map(line).collect())
}
