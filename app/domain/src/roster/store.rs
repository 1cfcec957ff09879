//! How people and classes are found. The search is by folded name, the same on every database.
pub mod access;

use crate::{
    actor::Actor,
    entity::{account, enrolment, person, person_role, relation, section, sign_in_card},
    error::{Error, Result},
    id::Id,
    roster::types::{ClassRole, RelationKind, Role},
    text::fold,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Alias, Expr, ExprTrait, Func, LikeExpr, Query},
};

/// A person in a list.
#[derive(Clone, Debug, FromQueryResult)]
pub struct PersonRow {
    /// The person.
    pub id: Id,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Preferred name.
    pub preferred_name: Option<String>,
    /// Grade, for students.
    pub grade: Option<String>,
    /// When they set their password, UTC milliseconds; nothing when they cannot sign in yet.
    pub password_set_at: Option<i64>,
    /// Since when they are suspended, UTC milliseconds.
    pub disabled_at: Option<i64>,
    /// Until when a card of theirs works, UTC milliseconds.
    pub card_until: Option<i64>,
}

/// A class in a list.
#[derive(Clone, Debug, FromQueryResult)]
pub struct SectionRow {
    /// The class.
    pub id: Id,
    /// Its title.
    pub title: String,
}

/// People whom the actor may manage: everybody at the schools where the actor is an administrator.
pub fn manageable_by(actor: &Actor) -> Condition {
    Condition::all().add(person::Column::SchoolId.is_in(actor.schools_as(&[Role::Admin]))).add(person::Column::Active.eq(true))
}

/// Finds people of whom each word stands in a name, or in what they sign in with or are written to. One more than `limit`
/// says there are more.
pub async fn people(
    db: &impl ConnectionTrait,
    actor: &Actor,
    words: &str,
    role: Option<Role>,
    offset: u64,
    limit: u64,
) -> Result<Vec<PersonRow>> {
    let mut found = person::Entity::find()
        .select_only()
        .columns([
            person::Column::Id,
            person::Column::GivenName,
            person::Column::FamilyName,
            person::Column::PreferredName,
            person::Column::Grade,
        ])
        .columns([account::Column::PasswordSetAt, account::Column::DisabledAt])
        .expr_as(live_card_of_person(actor.now), "card_until")
        .join(
            JoinType::LeftJoin,
            person::Entity::belongs_to(account::Entity).from(person::Column::Id).to(account::Column::PersonId).into(),
        )
        .filter(manageable_by(actor));
    for word in fold(words).split(' ').filter(|word| !word.is_empty()) {
        found = found.filter(holds(word));
    }
    if let Some(role) = role {
        let holders = Query::select()
            .column(person_role::Column::PersonId)
            .from(person_role::Entity)
            .and_where(person_role::Column::Role.eq(role))
            .to_owned();
        found = found.filter(person::Column::Id.in_subquery(holders));
    }
    Ok(found
        .order_by_asc(person::Column::FamilyName)
        .order_by_asc(person::Column::GivenName)
        .order_by_asc(person::Column::Id)
        .offset(offset)
        .limit(limit + 1)
        .into_model::<PersonRow>()
        .all(db)
        .await?)
}

/// Whether a folded word stands in somebody's name, user name, e-mail address or identifier. Addresses and user names are
/// compared without regard to the case of their Latin letters.
fn holds(word: &str) -> Condition {
    let escaped: String =
        word.chars().flat_map(|c| if matches!(c, '%' | '_' | '\\') { vec!['\\', c] } else { vec![c] }).collect();
    let like = |text: Expr| text.like(LikeExpr::new(format!("%{escaped}%")).escape('\\'));
    let lower = |column: person::Column| Expr::from(Func::lower(Expr::col((person::Entity, column))));
    Condition::any()
        .add(like(Expr::col((person::Entity, person::Column::NameFolded))))
        .add(like(Expr::col((account::Entity, account::Column::IdentifierFolded))))
        .add(like(lower(person::Column::Username)))
        .add(like(lower(person::Column::Email)))
}

/// Until when the unused card of the person of a row works.
fn live_card_of_person(now: i64) -> Expr {
    use sign_in_card::Column as C;
    let card = Query::select()
        .expr(Expr::col((sign_in_card::Entity, C::EndsAt)).max())
        .from(sign_in_card::Entity)
        .and_where(Expr::col((sign_in_card::Entity, C::PersonId)).equals((person::Entity, person::Column::Id)))
        .and_where(C::UsedAt.is_null())
        .and_where(Expr::col((sign_in_card::Entity, C::EndsAt)).gt(now))
        .to_owned();
    Expr::SubQuery(None, Box::new(card.into()))
}

/// The roles of these people and where they hold them, staff first.
pub async fn roles_of(db: &impl ConnectionTrait, people: &[Id]) -> Result<Vec<(Id, Role, Id)>> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let mut rows: Vec<(Id, Role, Id)> = person_role::Entity::find()
        .select_only()
        .columns([person_role::Column::PersonId, person_role::Column::Role, person_role::Column::SchoolId])
        .filter(person_role::Column::PersonId.is_in(people.iter().copied()))
        .into_tuple()
        .all(db)
        .await?;
    rows.sort_by_key(|(person_id, role, school_id)| (*person_id, std::cmp::Reverse(*role), *school_id));
    Ok(rows)
}

/// The classes at the actor's schools that are not over, by title.
pub async fn sections(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<SectionRow>> {
    Ok(section::Entity::find()
        .select_only()
        .columns([section::Column::Id, section::Column::Title])
        .filter(section::Column::SchoolId.is_in(actor.schools_as(&[Role::Admin])))
        .filter(section::Column::Active.eq(true))
        .filter(Condition::any().add(section::Column::EndsOn.is_null()).add(section::Column::EndsOn.gt(actor.today.to_string())))
        .order_by_asc(section::Column::Title)
        .into_model::<SectionRow>()
        .all(db)
        .await?)
}

/// A class at one of the actor's schools, with its school; 404 for any other.
pub async fn section_of(db: &impl ConnectionTrait, actor: &Actor, section_id: Id) -> Result<section::Model> {
    section::Entity::find_by_id(section_id)
        .filter(section::Column::SchoolId.is_in(actor.schools_as(&[Role::Admin])))
        .filter(section::Column::Active.eq(true))
        .one(db)
        .await?
        .ok_or(Error::NotFound)
}

/// Who is a student of a class today and belongs to the actor's schools.
pub async fn students_of(db: &impl ConnectionTrait, actor: &Actor, section_id: Id) -> Result<Vec<person::Model>> {
    use enrolment::Column as E;
    let today = actor.today.to_string();
    let students = Query::select()
        .column(E::PersonId)
        .from(enrolment::Entity)
        .and_where(E::SectionId.eq(section_id))
        .and_where(E::Role.eq(ClassRole::Student))
        .cond_where(Condition::any().add(E::StartsOn.is_null()).add(E::StartsOn.lte(today.clone())))
        .cond_where(Condition::any().add(E::EndsOn.is_null()).add(E::EndsOn.gt(today)))
        .to_owned();
    Ok(person::Entity::find().filter(manageable_by(actor)).filter(person::Column::Id.in_subquery(students)).all(db).await?)
}

/// People by id, as far as they are still here.
pub async fn by_ids(db: &impl ConnectionTrait, people: &[Id]) -> Result<Vec<person::Model>> {
    Ok(person::Entity::find()
        .filter(person::Column::Id.is_in(people.iter().copied()))
        .filter(person::Column::Active.eq(true))
        .all(db)
        .await?)
}

/// Guardian and student, for the guardians who answer for these students today; restrictions apply.
pub async fn guardians_of(db: &impl ConnectionTrait, actor: &Actor, students: &[Id]) -> Result<Vec<(Id, Id)>> {
    guardian_ties(db, actor, relation::Column::StudentId.is_in(students.iter().copied())).await
}

/// Guardian and student, for the students for whom these guardians answer today; restrictions apply.
pub async fn children_of(db: &impl ConnectionTrait, actor: &Actor, guardians: &[Id]) -> Result<Vec<(Id, Id)>> {
    guardian_ties(db, actor, relation::Column::AdultId.is_in(guardians.iter().copied())).await
}

#[derive(FromQueryResult)]
struct Pair {
    adult_id: Id,
    student_id: Id,
}

async fn guardian_ties(db: &impl ConnectionTrait, actor: &Actor, of: Expr) -> Result<Vec<(Id, Id)>> {
    let mut query = crate::actor::live(actor.today);
    query
        .expr_as(Expr::col((relation::Entity, relation::Column::AdultId)), Alias::new("adult_id"))
        .expr_as(Expr::col((relation::Entity, relation::Column::StudentId)), Alias::new("student_id"))
        .and_where(relation::Column::Kind.eq(RelationKind::Guardian))
        .and_where(of);
    let pairs = Pair::find_by_statement(db.get_database_backend().build(&query)).all(db).await?;
    Ok(pairs.into_iter().map(|pair| (pair.adult_id, pair.student_id)).collect())
}
