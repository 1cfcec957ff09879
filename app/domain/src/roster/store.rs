//! How people and classes are found. The search is by folded name, the same on every database.
use crate::{
    actor::Actor,
    entity::{account, enrolment, person, person_role, section},
    error::Result,
    id::Id,
    roster::types::{ClassRole, Role},
    text::fold,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, ExprTrait, LikeExpr, Query},
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

/// Finds people by the words of their name. One more than `limit` says there are more.
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
        .column(account::Column::PasswordSetAt)
        .join(
            JoinType::LeftJoin,
            person::Entity::belongs_to(account::Entity).from(person::Column::Id).to(account::Column::PersonId).into(),
        )
        .filter(manageable_by(actor));
    for word in fold(words).split(' ').filter(|word| !word.is_empty()) {
        let escaped: String =
            word.chars().flat_map(|c| if matches!(c, '%' | '_' | '\\') { vec!['\\', c] } else { vec![c] }).collect();
        found = found.filter(
            Expr::col((person::Entity, person::Column::NameFolded)).like(LikeExpr::new(format!("%{escaped}%")).escape('\\')),
        );
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

/// The classes at the actor's schools, by title.
pub async fn sections(db: &impl ConnectionTrait, actor: &Actor) -> Result<Vec<SectionRow>> {
    Ok(section::Entity::find()
        .select_only()
        .columns([section::Column::Id, section::Column::Title])
        .filter(section::Column::SchoolId.is_in(actor.schools_as(&[Role::Admin])))
        .filter(section::Column::Active.eq(true))
        .order_by_asc(section::Column::Title)
        .into_model::<SectionRow>()
        .all(db)
        .await?)
}

/// The students of a class at the actor's schools.
pub async fn students_of(db: &impl ConnectionTrait, actor: &Actor, section_id: Id) -> Result<Vec<Id>> {
    let students = Query::select()
        .column(enrolment::Column::PersonId)
        .from(enrolment::Entity)
        .and_where(enrolment::Column::SectionId.eq(section_id))
        .and_where(enrolment::Column::Role.eq(ClassRole::Student))
        .to_owned();
    let rows: Vec<Id> = person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .filter(manageable_by(actor))
        .filter(person::Column::Id.in_subquery(students))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows)
}

/// The live guardians of these students who belong to the actor's schools.
pub async fn guardians_of(db: &impl ConnectionTrait, actor: &Actor, students: &[Id]) -> Result<Vec<Id>> {
    use crate::{entity::relation, roster::types::RelationKind};
    let today = actor.today.to_string();
    let guardians = Query::select()
        .column(relation::Column::AdultId)
        .from(relation::Entity)
        .and_where(relation::Column::StudentId.is_in(students.iter().copied()))
        .and_where(relation::Column::Kind.eq(RelationKind::Guardian))
        .and_where(relation::Column::StartsOn.lte(today.clone()))
        .cond_where(Condition::any().add(relation::Column::EndsOn.is_null()).add(relation::Column::EndsOn.gt(today)))
        .to_owned();
    Ok(person::Entity::find()
        .select_only()
        .column(person::Column::Id)
        .filter(manageable_by(actor))
        .filter(person::Column::Id.in_subquery(guardians))
        .into_tuple()
        .all(db)
        .await?)
}
