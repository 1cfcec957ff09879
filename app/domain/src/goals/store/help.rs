//! Who asks for help: the latest check-in of an active goal says so.
use super::visible_to;
use crate::{
    actor::Actor,
    entity::{check_in, goal, person},
    error::Result,
    goals::types::{GoalState, Going},
    id::Id,
    roster::types::RelationKind,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{CaseStatement, Expr, ExprTrait, SimpleExpr},
};

/// One row of [`asking_for_help`].
#[derive(Debug, FromQueryResult)]
pub struct HelpRow {
    /// The goal.
    pub goal_id: Id,
    /// Its title.
    pub goal_title: String,
    /// Who asks.
    pub student_id: Id,
    /// Their given name.
    pub given_name: String,
    /// Their family name.
    pub family_name: String,
    /// The given name they go by.
    pub preferred_name: Option<String>,
    /// When, UTC milliseconds.
    pub at: i64,
    /// How it goes.
    pub going: Going,
    /// Confidence to reach the goal, 1 to 5.
    pub confidence: Option<i32>,
    /// One line.
    pub note: String,
}

/// The latest check-ins of the actor's advisees that ask for help, on goals the actor may see; who waits longest first.
pub async fn asking_for_help(db: &impl ConnectionTrait, actor: &Actor, most: u64) -> Result<Vec<HelpRow>> {
    use check_in::Column as C;
    Ok(asking(actor, RelationKind::Advisor)
        .column_as(goal::Column::Id, "goal_id")
        .column_as(goal::Column::Title, "goal_title")
        .columns([C::Going, C::Confidence, C::Note])
        .filter(visible_to(actor))
        .limit(most)
        .into_model::<HelpRow>()
        .all(db)
        .await?)
}

/// The latest check-ins that ask for help, of students for whom the actor answers in this way: who, and since when.
fn asking(actor: &Actor, relation: RelationKind) -> Select<check_in::Entity> {
    use check_in::Column as C;
    use goal::Column as G;
    use person::Column as P;
    check_in::Entity::find()
        .join(JoinType::InnerJoin, check_in::Entity::belongs_to(goal::Entity).from(C::GoalId).to(G::Id).into())
        .join(JoinType::InnerJoin, goal::Entity::belongs_to(person::Entity).from(G::OwnerId).to(P::Id).into())
        .select_only()
        .column_as(P::Id, "student_id")
        .columns([P::GivenName, P::FamilyName, P::PreferredName])
        .column(C::At)
        .filter(G::State.eq(GoalState::Active))
        .filter(G::OwnerId.in_subquery(actor.live_students(&[relation])))
        .filter(C::WantsHelp.eq(true))
        .filter(Expr::col((check_in::Entity, C::At)).equals((goal::Entity, G::LastCheckInAt)))
        .order_by_asc(C::At)
        .order_by_asc(C::Id)
}

/// One row of [`asking_counselor`]: the words are there only when the goal is open to the actor.
#[derive(Debug, FromQueryResult)]
pub struct CallRow {
    /// Who asks.
    pub student_id: Id,
    /// Their given name.
    pub given_name: String,
    /// Their family name.
    pub family_name: String,
    /// The given name they go by.
    pub preferred_name: Option<String>,
    /// When, UTC milliseconds.
    pub at: i64,
    /// The goal, when it is open to the actor; and so on.
    pub goal_id: Option<Id>,
    /// Its title.
    pub goal_title: Option<String>,
    /// How it goes.
    pub going: Option<Going>,
    /// Confidence to reach the goal, 1 to 5.
    pub confidence: Option<i32>,
    /// One line.
    pub note: Option<String>,
}

/// The calls for help of the students on a counselor's caseload; who waits longest first. What belongs to a goal that the
/// actor may not see is not read at all. Agrees with [`crate::policy::call_for_help`].
pub async fn asking_counselor(db: &impl ConnectionTrait, actor: &Actor, most: u64) -> Result<Vec<CallRow>> {
    use check_in::Column as C;
    let when_visible = |column: SimpleExpr| -> SimpleExpr { CaseStatement::new().case(visible_to(actor), column).into() };
    let of_goal = |column: goal::Column| when_visible(Expr::col((goal::Entity, column)));
    let said = |column: C| when_visible(Expr::col((check_in::Entity, column)));
    Ok(asking(actor, RelationKind::Counselor)
        .expr_as(of_goal(goal::Column::Id), "goal_id")
        .expr_as(of_goal(goal::Column::Title), "goal_title")
        .expr_as(said(C::Going), "going")
        .expr_as(said(C::Confidence), "confidence")
        .expr_as(said(C::Note), "note")
        .limit(most)
        .into_model::<CallRow>()
        .all(db)
        .await?)
}
