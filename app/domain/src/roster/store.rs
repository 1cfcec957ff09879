//! How people and classes are found. The search is by folded name, the same on every database.
use crate::{
    actor::{self, Actor},
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

/// The students of a class at the actor's schools: those who attend it, and those who will.
pub async fn students_of(db: &impl ConnectionTrait, actor: &Actor, section_id: Id) -> Result<Vec<Id>> {
    let students = Query::select()
        .column(enrolment::Column::PersonId)
        .from(enrolment::Entity)
        .and_where(enrolment::Column::SectionId.eq(section_id))
        .and_where(enrolment::Column::Role.eq(ClassRole::Student))
        .cond_where(
            Condition::any().add(enrolment::Column::EndsOn.is_null()).add(enrolment::Column::EndsOn.gt(actor.today.to_string())),
        )
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

/// The guardians who answer for these students today and belong to the actor's schools.
pub async fn guardians_of(db: &impl ConnectionTrait, actor: &Actor, students: &[Id]) -> Result<Vec<Id>> {
    use crate::{entity::relation, roster::types::RelationKind};
    let guardians = actor::live(actor.today)
        .column(relation::Column::AdultId)
        .and_where(relation::Column::StudentId.is_in(students.iter().copied()))
        .and_where(relation::Column::Kind.eq(RelationKind::Guardian))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        a_school::{actor, fresh_db, relate, restrict, somebody},
        entity::section,
        id::new_id,
        roster::types::{RelationKind::Guardian, SectionKind},
    };
    use sea_orm::{ActiveModelTrait, IntoActiveModel};

    #[tokio::test]
    async fn cards_for_families_are_for_those_who_answer_for_a_student_today() {
        let db = fresh_db().await;
        let (student, mother) = (somebody(&db, "Sam").await, somebody(&db, "Mo").await);
        let (barred, former) = (somebody(&db, "Fa").await, somebody(&db, "Gran").await);
        for (adult, ends_on) in [(mother, None), (barred, None), (former, Some("2026-09-15"))] {
            relate(&db, adult, student, Guardian, ends_on).await;
        }
        restrict(&db, barred, student).await;
        let admin = actor(somebody(&db, "Admin").await, Role::Admin, &[]);
        assert_eq!(guardians_of(db.writer(), &admin, &[student]).await.unwrap(), [mother]);
    }

    #[tokio::test]
    async fn classes_that_are_over_and_students_who_left_one_are_not_listed() {
        let db = fresh_db().await;
        let admin = actor(somebody(&db, "Admin").await, Role::Admin, &[]);
        let mut classes = Vec::new();
        for (title, ends_on) in [("Open", None), ("This year", Some("2027-06-11")), ("Last year", Some("2026-06-11"))] {
            let row = section::Model {
                id: new_id(),
                source_id: None,
                school_id: Id::nil(),
                course_id: None,
                title: title.into(),
                kind: SectionKind::Scheduled,
                starts_on: None,
                ends_on: ends_on.map(str::to_owned),
                active: true,
            };
            classes.push(row.into_active_model().insert(db.writer()).await.unwrap().id);
        }
        let listed: Vec<String> = sections(db.writer(), &admin).await.unwrap().into_iter().map(|row| row.title).collect();
        assert_eq!(listed, ["Open", "This year"]);
        let mut students = Vec::new();
        for (name, ends_on) in [("Here", None), ("Left", Some("2026-09-15"))] {
            let person_id = somebody(&db, name).await;
            let (role, ends_on) = (ClassRole::Student, ends_on.map(str::to_owned));
            let section_id = classes[0];
            let seat = enrolment::Model { id: new_id(), source_id: None, section_id, person_id, role, starts_on: None, ends_on };
            seat.into_active_model().insert(db.writer()).await.unwrap();
            students.push(person_id);
        }
        assert_eq!(students_of(db.writer(), &admin, classes[0]).await.unwrap(), students[..1]);
    }
}
