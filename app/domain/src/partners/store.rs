//! How partners are found, who can be one, and what was sent to one.
use crate::{
    actor::{Actor, display_name, live_adults, live_relations},
    db::WriteTx,
    entity::{enrolment, goal, named_reader, person, person_role, reflection, relation, section},
    error::Result,
    goals,
    id::Id,
    records::store::named_adults,
    reflections,
    roster::types::{ClassRole, RelationKind, Role},
    time::{Date, parse_date},
    visibility::Visibility,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Select,
    sea_query::{Alias, Expr, ExprTrait, IntoColumnRef, Order, Query, SelectStatement, UnionType},
};

/// People who are offered, and students who are listed to their partner.
const LISTED: u64 = 300;
/// Things that a partner finds on their home page.
const SENT: u64 = 20;

fn col(column: impl IntoColumnRef) -> Expr {
    Expr::col(column)
}

fn with_name(query: &mut SelectStatement) -> &mut SelectStatement {
    use person::Column as P;
    query
        .expr_as(col((person::Entity, P::GivenName)), "given_name")
        .expr_as(col((person::Entity, P::FamilyName)), "family_name")
        .expr_as(col((person::Entity, P::PreferredName)), "preferred_name")
}

#[derive(FromQueryResult)]
struct TieRow {
    id: Id,
    other_id: Id,
    ends_on: Option<String>,
    given_name: String,
    family_name: String,
    preferred_name: Option<String>,
}

impl TieRow {
    fn name(&self) -> String {
        display_name(self.preferred_name.as_deref(), &self.given_name, &self.family_name)
    }
}

/// A student's partner of today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The relation, for the form that ends it.
    pub id: Id,
    /// The partner's name.
    pub name: String,
    /// The last day on which it holds.
    pub last_day: Option<Date>,
}

/// Somebody who chose the actor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenBy {
    /// The relation, for the form that ends it.
    pub id: Id,
    /// The student who chose.
    pub student_id: Id,
    /// The student's name.
    pub name: String,
}

async fn ties(db: &impl ConnectionTrait, mut live: SelectStatement, other: relation::Column, limit: u64) -> Result<Vec<TieRow>> {
    use relation::Column as R;
    live.expr_as(col((relation::Entity, R::Id)), "id")
        .expr_as(col((relation::Entity, other)), "other_id")
        .expr_as(col((relation::Entity, R::EndsOn)), "ends_on")
        .inner_join(person::Entity, col((person::Entity, person::Column::Id)).equals((relation::Entity, other)))
        .and_where(R::Kind.eq(RelationKind::Partner))
        .and_where(person::Column::Active.eq(true))
        .order_by((person::Entity, person::Column::NameFolded), Order::Asc)
        .order_by((relation::Entity, R::Id), Order::Asc)
        .limit(limit);
    with_name(&mut live);
    Ok(TieRow::find_by_statement(db.get_database_backend().build(&live)).all(db).await?)
}

/// The actor's partner of today. One statement.
pub async fn chosen(db: &impl ConnectionTrait, actor: &Actor) -> Result<Option<Chosen>> {
    let found = ties(db, live_adults(actor.person_id, actor.today), relation::Column::AdultId, 1).await?;
    let last_day = |row: &TieRow| row.ends_on.as_deref().and_then(parse_date).and_then(|end| end.yesterday().ok());
    Ok(found.first().map(|row| Chosen { id: row.id, name: row.name(), last_day: last_day(row) }))
}

/// The students who chose the actor as their partner, by name. One statement, none for who is nobody's.
pub async fn chosen_by(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<ChosenBy>> {
    if !actor.has_relation(RelationKind::Partner) {
        return Ok(Vec::new());
    }
    let found = ties(db, live_relations(actor.person_id, actor.today), relation::Column::StudentId, LISTED).await?;
    Ok(found.iter().map(|row| ChosenBy { id: row.id, student_id: row.other_id, name: row.name() }).collect())
}

/// Who sits in which class today. A homeroom is the class of an advisory.
fn attendance(today: Date) -> SelectStatement {
    use enrolment::Column as E;
    use section::Column as S;
    let day = today.to_string();
    let begun = |starts_on: Expr| Condition::any().add(starts_on.clone().is_null()).add(starts_on.lte(day.clone()));
    let not_over = |ends_on: Expr| Condition::any().add(ends_on.clone().is_null()).add(ends_on.gt(day.clone()));
    let of = |column: E| col((enrolment::Entity, column));
    let class = |column: S| col((section::Entity, column));
    Query::select()
        .from(enrolment::Entity)
        .inner_join(section::Entity, class(S::Id).equals((enrolment::Entity, E::SectionId)))
        .and_where(E::Role.eq(ClassRole::Student))
        .and_where(S::Active.eq(true))
        .cond_where(begun(of(E::StartsOn)))
        .cond_where(not_over(of(E::EndsOn)))
        .cond_where(begun(class(S::StartsOn)))
        .cond_where(not_over(class(S::EndsOn)))
        .to_owned()
}

/// Active students of the actor's school who sit in a class with them today; nobody whom a restriction names.
fn candidates(actor: &Actor) -> Select<person::Entity> {
    use enrolment::Column as E;
    use person::Column as P;
    let classes = attendance(actor.today)
        .expr(col((enrolment::Entity, E::SectionId)))
        .and_where(E::PersonId.eq(actor.person_id))
        .to_owned();
    let classmates = attendance(actor.today)
        .expr(col((enrolment::Entity, E::PersonId)))
        .and_where(E::SectionId.in_subquery(classes))
        .to_owned();
    let students = Query::select()
        .column(person_role::Column::PersonId)
        .from(person_role::Entity)
        .and_where(person_role::Column::Role.eq(Role::Student))
        .and_where(person_role::Column::SchoolId.eq(actor.school_id))
        .to_owned();
    person::Entity::find()
        .filter(P::Active.eq(true))
        .filter(P::SchoolId.eq(actor.school_id))
        .filter(P::Id.ne(actor.person_id))
        .filter(P::Id.in_subquery(students))
        .filter(P::Id.in_subquery(classmates))
        .filter(P::Id.not_in_subquery(named_adults(actor.person_id, actor.today)))
}

/// Who can be the actor's partner, by name: key and name. One statement.
pub async fn possible(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<(Id, String)>> {
    let found = candidates(actor).order_by_asc(person::Column::NameFolded).order_by_asc(person::Column::Id);
    let found = found.limit(LISTED).all(db).await?;
    let name = |row: &person::Model| display_name(row.preferred_name.as_deref(), &row.given_name, &row.family_name);
    Ok(found.iter().map(|row| (row.id, name(row))).collect())
}

/// Whether this one can be.
pub async fn is_possible(db: &impl ConnectionTrait, actor: &Actor, person_id: Id) -> Result<bool> {
    Ok(candidates(actor).filter(person::Column::Id.eq(person_id)).count(db).await? > 0)
}

/// Takes back what the actor sent to somebody before.
pub async fn take_back(tx: &WriteTx, actor: &Actor, person_id: Id) -> Result<()> {
    let own_goals = Query::select()
        .column(goal::Column::Id)
        .from(goal::Entity)
        .and_where(goal::Column::OwnerId.eq(actor.person_id))
        .to_owned();
    let own_reflections = Query::select()
        .column(reflection::Column::Id)
        .from(reflection::Entity)
        .and_where(reflection::Column::OwnerId.eq(actor.person_id))
        .to_owned();
    let own = Condition::any()
        .add(named_reader::Column::ItemId.in_subquery(own_goals))
        .add(named_reader::Column::ItemId.in_subquery(own_reflections));
    named_reader::Entity::delete_many().filter(named_reader::Column::AdultId.eq(person_id)).filter(own).exec(tx).await?;
    Ok(())
}

string_enum! {
    /// What was sent.
    pub enum SentKind { Goal = "goal", Reflection = "reflection" }
}

/// Something that a student sent to the actor as their partner.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct SentItem {
    /// What it is.
    pub kind: SentKind,
    /// Its key.
    pub id: Id,
    /// Whose.
    pub owner_id: Id,
    /// Its title.
    pub title: String,
    /// When it changed last, UTC milliseconds.
    pub changed_at: i64,
}

/// What was sent to the actor as a partner, the latest first: so many and no more. One statement, none for who is nobody's.
pub async fn sent(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<SentItem>> {
    use goal::Column as G;
    use reflection::Column as R;
    if !actor.has_relation(RelationKind::Partner) {
        return Ok(Vec::new());
    }
    let owners = || actor.live_students(&[RelationKind::Partner]);
    let mut query = Query::select()
        .expr_as(Expr::cust(format!("'{}'", SentKind::Goal)), "kind")
        .expr_as(col((goal::Entity, G::Id)), "id")
        .expr_as(col((goal::Entity, G::OwnerId)), "owner_id")
        .expr_as(col((goal::Entity, G::Title)), "title")
        .expr_as(col((goal::Entity, G::UpdatedAt)), "changed_at")
        .from(goal::Entity)
        .and_where(G::Visibility.eq(Visibility::Named))
        .and_where(G::OwnerId.in_subquery(owners()))
        .cond_where(goals::store::visible_to(actor))
        .to_owned();
    let reflections = Query::select()
        .expr_as(Expr::cust(format!("'{}'", SentKind::Reflection)), "kind")
        .expr_as(col((reflection::Entity, R::Id)), "id")
        .expr_as(col((reflection::Entity, R::OwnerId)), "owner_id")
        .expr_as(col((reflection::Entity, R::Title)), "title")
        .expr_as(col((reflection::Entity, R::UpdatedAt)), "changed_at")
        .from(reflection::Entity)
        .and_where(R::Visibility.eq(Visibility::Named))
        .and_where(R::OwnerId.in_subquery(owners()))
        .cond_where(reflections::store::visible_to(actor))
        .to_owned();
    query.union(UnionType::All, reflections).order_by(Alias::new("changed_at"), Order::Desc).limit(SENT);
    Ok(SentItem::find_by_statement(db.get_database_backend().build(&query)).all(db).await?)
}
