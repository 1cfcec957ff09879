//! What is on record about one person's access. Who asks has been let in by [`who`], which starts from the actor's schools.
use crate::{
    actor::{Actor, display_name, live},
    entity::{advisory, audit, person, person_role, relation, restriction, school, section, session},
    error::{Error, Result},
    id::Id,
    records::store::not_over,
    roster::types::{RelationKind, Role, SchoolKind, Source},
    time::DAY_MS,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect,
    Statement, Value,
    sea_query::{Alias, Expr, ExprTrait, Func, Order, Query, SelectStatement},
};

/// Days over which sign-ins are counted.
pub const COUNTED_DAYS: i64 = 30;
/// Adults who see by role that are shown.
const BY_ROLE_SHOWN: u64 = 24;
/// Events that are no news: they happen whenever somebody comes or goes.
const COMING_AND_GOING: [&str; 6] = [
    "account.signed_in",
    "account.signed_out",
    "account.confirmed",
    "account.link_asked",
    "account.link_used",
    "account.second_step_begun",
];
/// Sessions that are shown.
const SESSIONS_SHOWN: u64 = 20;

/// A person, their way in, and their school.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Who {
    pub id: Id,
    pub source_id: Option<String>,
    pub school_id: Id,
    pub school_name: String,
    pub given_name: String,
    pub family_name: String,
    pub preferred_name: Option<String>,
    pub grade: Option<String>,
    pub home_language: Option<String>,
    pub email: Option<String>,
    pub username: Option<String>,
    pub account_id: Option<Id>,
    pub identifier: Option<String>,
    pub password_set_at: Option<i64>,
    pub disabled_at: Option<i64>,
    pub second_step_since: Option<i64>,
    pub card_until: Option<i64>,
    pub sign_ins: i64,
    pub suspended_as: Option<String>,
}

impl Who {
    /// The name they go by.
    pub fn name(&self) -> String {
        display_name(self.preferred_name.as_deref(), &self.given_name, &self.family_name)
    }
}

/// Somebody at a school where the actor is an administrator; for anybody else there is no such person. One statement.
pub async fn who(db: &impl ConnectionTrait, actor: &Actor, person_id: Id) -> Result<Who> {
    let schools = actor.schools_as(&[Role::Admin]);
    if schools.is_empty() {
        return Err(Error::NotFound);
    }
    let marks: Vec<String> = (4..schools.len() + 4).map(|index| format!("${index}")).collect();
    let sql = format!(
        "SELECT p.id, p.source_id, p.school_id, s.name AS school_name, p.given_name, p.family_name, p.preferred_name, p.grade, \
         p.home_language, p.email, p.username, a.id AS account_id, a.identifier, a.password_set_at, a.disabled_at, \
         (SELECT t.confirmed_at FROM second_step t WHERE t.account_id = a.id) AS second_step_since, \
         (SELECT MAX(c.ends_at) FROM sign_in_card c WHERE c.person_id = p.id AND c.used_at IS NULL AND c.ends_at > $2) AS card_until, \
         (SELECT COUNT(*) FROM audit u WHERE u.object_id = a.id AND u.action = 'account.signed_in' AND u.at > $3) AS sign_ins, \
         (SELECT u.action FROM audit u WHERE u.object_id = p.id AND u.action LIKE 'account.suspended.%' \
          ORDER BY u.at DESC, u.id DESC LIMIT 1) AS suspended_as \
         FROM person p JOIN school s ON s.id = p.school_id LEFT JOIN account a ON a.person_id = p.id \
         WHERE p.id = $1 AND p.active AND p.school_id IN ({})",
        marks.join(", ")
    );
    let since = actor.now - COUNTED_DAYS * DAY_MS;
    let mut values: Vec<Value> = vec![person_id.into(), actor.now.into(), since.into()];
    values.extend(schools.into_iter().map(Value::from));
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Who::find_by_statement(statement).one(db).await?.ok_or(Error::NotFound)
}

/// A role and where it is held.
#[derive(Clone, Debug, FromQueryResult)]
pub struct HeldRole {
    pub role: Role,
    pub source: Source,
    pub school_name: String,
}

/// What somebody is, at which school.
pub async fn roles(db: &impl ConnectionTrait, person_id: Id) -> Result<Vec<HeldRole>> {
    let mut roles = person_role::Entity::find()
        .select_only()
        .columns([person_role::Column::Role, person_role::Column::Source])
        .column_as(school::Column::Name, "school_name")
        .join(
            JoinType::InnerJoin,
            person_role::Entity::belongs_to(school::Entity).from(person_role::Column::SchoolId).to(school::Column::Id).into(),
        )
        .filter(person_role::Column::PersonId.eq(person_id))
        .order_by_asc(school::Column::Name)
        .into_model::<HeldRole>()
        .all(db)
        .await?;
    roles.sort_by_key(|held| std::cmp::Reverse(held.role));
    Ok(roles)
}

/// One tie of a person to a student or to an adult.
#[derive(Clone, Debug, FromQueryResult)]
pub struct TieRow {
    pub id: Id,
    pub adult_id: Id,
    pub student_id: Id,
    pub kind: RelationKind,
    pub starts_on: String,
    pub ends_on: Option<String>,
    pub source: Source,
    pub live: bool,
    pub other_id: Id,
    pub other_school: Id,
    pub other_school_name: String,
    pub given_name: String,
    pub family_name: String,
    pub preferred_name: Option<String>,
    pub section_title: Option<String>,
    pub advisory_title: Option<String>,
}

/// Whether the days of a tie hold today, restrictions aside.
fn in_its_days(actor: &Actor) -> Condition {
    use relation::Column as R;
    let today = actor.today.to_string();
    Condition::all().add(R::StartsOn.lte(today.clone())).add(Condition::any().add(R::EndsOn.is_null()).add(R::EndsOn.gt(today)))
}

fn of_person(person_id: Id) -> Condition {
    Condition::any().add(relation::Column::AdultId.eq(person_id)).add(relation::Column::StudentId.eq(person_id))
}

/// Ties of a person: those whose days hold today, or all the others, the latest first. One more than `limit` says there
/// are more.
pub async fn ties(
    db: &impl ConnectionTrait,
    actor: &Actor,
    person_id: Id,
    now: bool,
    offset: u64,
    limit: u64,
) -> Result<Vec<TieRow>> {
    use relation::Column as R;
    let other = Expr::case(Condition::all().add(R::AdultId.eq(person_id)), Expr::col((relation::Entity, R::StudentId)))
        .finally(Expr::col((relation::Entity, R::AdultId)));
    let mut live = live(actor.today);
    live.expr(Expr::col((relation::Entity, R::Id)));
    let mut query = Query::select();
    query
        .columns(
            [R::Id, R::AdultId, R::StudentId, R::Kind, R::StartsOn, R::EndsOn, R::Source]
                .map(|column| (relation::Entity, column)),
        )
        .expr_as(Expr::col((relation::Entity, R::Id)).in_subquery(live), Alias::new("live"))
        .expr_as(Expr::col((person::Entity, person::Column::Id)), Alias::new("other_id"))
        .expr_as(Expr::col((person::Entity, person::Column::SchoolId)), Alias::new("other_school"))
        .expr_as(Expr::col((school::Entity, school::Column::Name)), Alias::new("other_school_name"))
        .columns(
            [person::Column::GivenName, person::Column::FamilyName, person::Column::PreferredName]
                .map(|column| (person::Entity, column)),
        )
        .expr_as(Expr::col((section::Entity, section::Column::Title)), Alias::new("section_title"))
        .expr_as(Expr::col((advisory::Entity, advisory::Column::Title)), Alias::new("advisory_title"))
        .from(relation::Entity)
        .inner_join(person::Entity, Expr::col((person::Entity, person::Column::Id)).eq(other))
        .inner_join(
            school::Entity,
            Expr::col((school::Entity, school::Column::Id)).equals((person::Entity, person::Column::SchoolId)),
        )
        .left_join(section::Entity, Expr::col((section::Entity, section::Column::Id)).equals((relation::Entity, R::SectionId)))
        .left_join(
            advisory::Entity,
            Expr::col((advisory::Entity, advisory::Column::Id)).equals((relation::Entity, R::AdvisoryId)),
        )
        .cond_where(of_person(person_id))
        .cond_where(if now { in_its_days(actor) } else { in_its_days(actor).not() });
    if now {
        query.order_by((relation::Entity, R::Kind), Order::Asc);
    } else {
        query.order_by((relation::Entity, R::StartsOn), Order::Desc);
    }
    query
        .order_by((person::Entity, person::Column::FamilyName), Order::Asc)
        .order_by((person::Entity, person::Column::GivenName), Order::Asc)
        .order_by((relation::Entity, R::Id), Order::Asc)
        .offset(offset)
        .limit(limit + 1);
    Ok(TieRow::find_by_statement(db.get_database_backend().build(&query)).all(db).await?)
}

#[derive(FromQueryResult)]
struct TieCounts {
    holding: i64,
    total: i64,
}

/// How many ties of a person hold today, and how many do not.
pub async fn count_ties(db: &impl ConnectionTrait, actor: &Actor, person_id: Id) -> Result<(i64, i64)> {
    let holds = Expr::case(in_its_days(actor), 1);
    let counts = relation::Entity::find()
        .select_only()
        .expr_as(Func::count(holds), "holding")
        .expr_as(Expr::cust("COUNT(*)"), "total")
        .filter(of_person(person_id))
        .into_model::<TieCounts>()
        .one(db)
        .await?;
    Ok(counts.map_or((0, 0), |counts| (counts.holding, counts.total - counts.holding)))
}

/// A restriction whose days hold today and which nobody declined.
#[derive(Clone, Debug, FromQueryResult)]
pub struct OrderRow {
    pub adult_id: Id,
    pub student_id: Id,
    pub starts_on: String,
    pub ends_on: Option<String>,
}

/// The restrictions between a person and others.
pub async fn orders(db: &impl ConnectionTrait, actor: &Actor, person_id: Id) -> Result<Vec<OrderRow>> {
    use restriction::Column as X;
    Ok(restriction::Entity::find()
        .select_only()
        .columns([X::AdultId, X::StudentId, X::StartsOn, X::EndsOn])
        .filter(Condition::any().add(X::AdultId.eq(person_id)).add(X::StudentId.eq(person_id)))
        .filter(X::StartsOn.lte(actor.today.to_string()))
        .filter(not_over(actor.today))
        .limit(100)
        .into_model::<OrderRow>()
        .all(db)
        .await?)
}

/// An adult who sees how a student stands because of a role.
#[derive(Clone, Debug, FromQueryResult)]
pub struct ByRoleRow {
    pub id: Id,
    pub school_id: Id,
    pub role: Role,
    pub given_name: String,
    pub family_name: String,
    pub preferred_name: Option<String>,
}

/// Leaders, coordinators and administrators of a school and of its district, by role and name.
pub async fn by_role(db: &impl ConnectionTrait, school_id: Id) -> Result<Vec<ByRoleRow>> {
    Ok(person_role::Entity::find()
        .select_only()
        .column(person_role::Column::Role)
        .columns([
            person::Column::Id,
            person::Column::SchoolId,
            person::Column::GivenName,
            person::Column::FamilyName,
            person::Column::PreferredName,
        ])
        .join(
            JoinType::InnerJoin,
            person_role::Entity::belongs_to(person::Entity).from(person_role::Column::PersonId).to(person::Column::Id).into(),
        )
        .filter(person::Column::Active.eq(true))
        .filter(person_role::Column::Role.is_in([Role::Leader, Role::Coordinator, Role::Admin]))
        .filter(
            Condition::any()
                .add(person_role::Column::SchoolId.eq(school_id))
                .add(person_role::Column::SchoolId.in_subquery(districts())),
        )
        .distinct()
        .order_by_asc(person_role::Column::Role)
        .order_by_asc(person::Column::FamilyName)
        .order_by_asc(person::Column::GivenName)
        .order_by_asc(person::Column::Id)
        .limit(BY_ROLE_SHOWN)
        .into_model::<ByRoleRow>()
        .all(db)
        .await?)
}

fn districts() -> SelectStatement {
    Query::select()
        .column(school::Column::Id)
        .from(school::Entity)
        .and_where(school::Column::Kind.eq(SchoolKind::District))
        .to_owned()
}

/// A browser in which somebody is signed in.
#[derive(Clone, Debug, FromQueryResult)]
pub struct SessionRow {
    pub device: String,
    pub created_at: i64,
    pub seen_at: i64,
}

/// Where an account is signed in, the latest first.
pub async fn sessions(db: &impl ConnectionTrait, actor: &Actor, account_id: Id) -> Result<Vec<SessionRow>> {
    use session::Column as S;
    Ok(session::Entity::find()
        .select_only()
        .columns([S::Device, S::CreatedAt, S::SeenAt])
        .filter(S::AccountId.eq(account_id))
        .filter(S::IdleEndsAt.gt(actor.now))
        .filter(S::EndsAt.gt(actor.now))
        .order_by_desc(S::SeenAt)
        .limit(SESSIONS_SHOWN)
        .into_model::<SessionRow>()
        .all(db)
        .await?)
}

/// One thing that happened to somebody's way in.
#[derive(Clone, Debug, FromQueryResult)]
pub struct EventRow {
    pub at: i64,
    pub action: String,
    pub actor_id: Option<Id>,
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    pub preferred_name: Option<String>,
}

/// What happened to somebody's way in, the latest first; coming and going is left out. One more than `limit` says there
/// are more.
pub async fn events(db: &impl ConnectionTrait, who: &Who, offset: u64, limit: u64) -> Result<Vec<EventRow>> {
    let objects: Vec<Id> = [Some(who.id), who.account_id].into_iter().flatten().collect();
    Ok(audit::Entity::find()
        .select_only()
        .columns([audit::Column::At, audit::Column::Action, audit::Column::ActorId])
        .columns([person::Column::GivenName, person::Column::FamilyName, person::Column::PreferredName])
        .join(
            JoinType::LeftJoin,
            audit::Entity::belongs_to(person::Entity).from(audit::Column::ActorId).to(person::Column::Id).into(),
        )
        .filter(audit::Column::ObjectId.is_in(objects))
        .filter(audit::Column::Action.starts_with("account."))
        .filter(audit::Column::Action.is_not_in(COMING_AND_GOING))
        .order_by_desc(audit::Column::At)
        .order_by_desc(audit::Column::Id)
        .offset(offset)
        .limit(limit + 1)
        .into_model::<EventRow>()
        .all(db)
        .await?)
}
