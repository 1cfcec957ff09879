//! Who asks: a signed-in person with roles and with live, dated responsibilities, loaded once per request.
//!
//! What this module must guarantee: an actor never outlives a disabled account, an ended session or an ended relation.
//! Everything here is read again for every request, in the same snapshot as the page.
mod ties;

use crate::{
    account::{second_step::is_required, sessions::Class},
    db::Origin,
    entity::{account, person, relation, restriction, school, second_step, session},
    error::Result,
    id::Id,
    records::{seen::Seen, store::in_force},
    roster::types::{RelationKind, Role},
    time::{Date, TimeZone, day_of, zone},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QuerySelect,
    sea_query::{Expr, ExprTrait, Query, SelectStatement},
};
use ties::Ties;

/// Somebody who is signed in.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The person.
    pub person_id: Id,
    /// The account they signed in with.
    pub account_id: Id,
    /// The school they belong to.
    pub school_id: Id,
    /// Its name.
    pub school_name: String,
    /// Its time zone.
    pub zone: TimeZone,
    /// The name they go by.
    pub name: String,
    /// What they are called: the preferred name, else the given one.
    pub called: String,
    /// The language at home, when the roster says it.
    pub home_language: Option<String>,
    /// Roles, each at a school.
    pub roles: Vec<(Id, Role)>,
    /// Students this person answers for today.
    pub relations: Vec<LiveRelation>,
    /// The record that this person, an administrator, opened for a stated reason, while its time lasts.
    pub opened: Option<OpenRecord>,
    /// The school's day.
    pub today: Date,
    /// Now, UTC milliseconds.
    pub now: i64,
    /// The request behind this actor.
    pub origin: Origin,
    /// The session they are signed in with.
    pub session: SessionMark,
    /// Whether their roles ask for a second step that is not set up yet: until it is, they do nothing else.
    pub owes_second_step: bool,
    /// What of other people's this request has shown so far.
    pub seen: Seen,
    /// The one conference that a guest by code came to see. Such a guest has no account, no role and no relation.
    pub guest_of: Option<Id>,
}

/// A session, without what would open it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SessionMark {
    /// Its id.
    pub id: Id,
    /// The last time it was touched, UTC milliseconds.
    pub seen_at: i64,
    /// The last time its owner proved who they are, UTC milliseconds.
    pub confirmed_at: i64,
    /// How long it may rest, in milliseconds.
    pub idle_ms: i64,
    /// When it ends in any case, UTC milliseconds.
    pub ends_at: i64,
}

/// A student's record, opened for a stated reason and a limited time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenRecord {
    /// Whose.
    pub student_id: Id,
    /// Until when, UTC milliseconds.
    pub until: i64,
}

/// One live responsibility.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LiveRelation {
    /// For whom.
    pub student_id: Id,
    /// Why.
    pub kind: RelationKind,
    /// In which class, for class teachers.
    pub section_id: Option<Id>,
}

impl Actor {
    /// Whether the person has this role at any school.
    pub fn is(&self, role: Role) -> bool {
        self.roles.iter().any(|(_, held)| *held == role)
    }

    /// Whether the person has one of these roles at this school.
    pub fn has_at(&self, school_id: Id, roles: &[Role]) -> bool {
        self.roles.iter().any(|(at, held)| *at == school_id && roles.contains(held))
    }

    /// The schools at which the person has one of these roles.
    pub fn schools_as(&self, roles: &[Role]) -> Vec<Id> {
        let mut schools: Vec<Id> = self.roles.iter().filter(|(_, held)| roles.contains(held)).map(|(at, _)| *at).collect();
        schools.sort_unstable();
        schools.dedup();
        schools
    }

    /// Whether the person works at a school.
    pub fn is_staff(&self) -> bool {
        self.roles.iter().any(|(_, role)| role.is_staff())
    }

    /// Whether the person answers for this student in one of these ways, today.
    pub fn answers_for(&self, student_id: Id, kinds: &[RelationKind]) -> bool {
        self.relations.iter().any(|r| r.student_id == student_id && kinds.contains(&r.kind))
    }

    /// Whether the person opened this student's record for a stated reason, and its time is not over.
    pub fn opened(&self, student_id: Id) -> bool {
        self.opened.is_some_and(|opened| opened.student_id == student_id)
    }

    /// Students for whom the person answers in this way, each once.
    pub fn students_as(&self, kind: RelationKind) -> Vec<Id> {
        let mut students: Vec<Id> = self.relations.iter().filter(|r| r.kind == kind).map(|r| r.student_id).collect();
        students.sort_unstable();
        students.dedup();
        students
    }

    /// Whether the person answers for any student in this way.
    pub fn has_relation(&self, kind: RelationKind) -> bool {
        self.relations.iter().any(|r| r.kind == kind)
    }

    /// Whether the person answers for any student in one of these ways. What asks for it need not be asked of the database
    /// otherwise: most people, students first, answer for nobody.
    pub fn answers_as(&self, kinds: &[RelationKind]) -> bool {
        self.relations.iter().any(|r| kinds.contains(&r.kind))
    }

    /// The students of this actor's live relations of these kinds, as a subquery for `visible_to`.
    pub fn live_students(&self, kinds: &[RelationKind]) -> SelectStatement {
        live_relations(self.person_id, self.today)
            .column(relation::Column::StudentId)
            .and_where(relation::Column::Kind.is_in(kinds.iter().copied()))
            .to_owned()
    }
}

/// The relations of `adult_id` that hold on `today`: begun, not ended, and not restricted.
///
/// The one definition of "live". Rights at 18 are an end date on the guardian's relation.
pub fn live_relations(adult_id: Id, today: Date) -> SelectStatement {
    live(today).and_where(Expr::col((relation::Entity, relation::Column::AdultId)).eq(adult_id)).to_owned()
}

/// The relations of adults to `student_id` that hold on `today`; see [`live_relations`].
pub fn live_adults(student_id: Id, today: Date) -> SelectStatement {
    live(today).and_where(relation::Column::StudentId.eq(student_id)).to_owned()
}

/// Every relation that holds on `today`, whoever the adult is: to be narrowed by the query that asks.
pub fn live(today: Date) -> SelectStatement {
    use relation::Column as R;
    use restriction::Column as X;
    let day = today.to_string();
    let restricted = Query::select()
        .expr(Expr::value(1))
        .from(restriction::Entity)
        .and_where(Expr::col((restriction::Entity, X::AdultId)).equals((relation::Entity, R::AdultId)))
        .and_where(Expr::col((restriction::Entity, X::StudentId)).equals((relation::Entity, R::StudentId)))
        .cond_where(in_force(today))
        .to_owned();
    Query::select()
        .from(relation::Entity)
        .and_where(R::StartsOn.lte(day.clone()))
        .cond_where(Condition::any().add(R::EndsOn.is_null()).add(R::EndsOn.gt(day)))
        .cond_where(Expr::exists(restricted).not())
        .to_owned()
}

/// How a live session is found: by the hash of the cookie's token.
#[derive(FromQueryResult)]
struct SessionRow {
    account_id: Id,
    person_id: Id,
    school_id: Id,
    school_name: String,
    time_zone: String,
    given_name: String,
    family_name: String,
    preferred_name: Option<String>,
    home_language: Option<String>,
    session_id: Id,
    second_step_at: Option<i64>,
    class: Class,
    seen_at: i64,
    confirmed_at: i64,
    idle_ms: i64,
    ends_at: i64,
}

/// Loads the actor behind a session: two statements. `None` when the session is unknown, over, or its account disabled.
pub async fn load(db: &impl ConnectionTrait, now: i64, origin: Origin) -> Result<Option<Actor>> {
    let Some(row) = session::Entity::find()
        .select_only()
        .column_as(account::Column::Id, "account_id")
        .column_as(person::Column::Id, "person_id")
        .column_as(person::Column::SchoolId, "school_id")
        .column_as(school::Column::Name, "school_name")
        .column_as(school::Column::TimeZone, "time_zone")
        .column_as(person::Column::GivenName, "given_name")
        .column_as(person::Column::FamilyName, "family_name")
        .column_as(person::Column::PreferredName, "preferred_name")
        .column_as(person::Column::HomeLanguage, "home_language")
        .column_as(session::Column::Id, "session_id")
        .column_as(second_step::Column::ConfirmedAt, "second_step_at")
        .columns([
            session::Column::Class,
            session::Column::SeenAt,
            session::Column::ConfirmedAt,
            session::Column::IdleMs,
            session::Column::EndsAt,
        ])
        .join(
            JoinType::InnerJoin,
            session::Entity::belongs_to(account::Entity).from(session::Column::AccountId).to(account::Column::Id).into(),
        )
        .join(
            JoinType::InnerJoin,
            account::Entity::belongs_to(person::Entity).from(account::Column::PersonId).to(person::Column::Id).into(),
        )
        .join(
            JoinType::InnerJoin,
            person::Entity::belongs_to(school::Entity).from(person::Column::SchoolId).to(school::Column::Id).into(),
        )
        .join(
            JoinType::LeftJoin,
            account::Entity::belongs_to(second_step::Entity).from(account::Column::Id).to(second_step::Column::AccountId).into(),
        )
        .filter(session::Column::TokenHash.eq(origin.owner_hash.clone()))
        .filter(session::Column::IdleEndsAt.gt(now))
        .filter(session::Column::EndsAt.gt(now))
        .filter(account::Column::DisabledAt.is_null())
        .filter(person::Column::Active.eq(true))
        .into_model::<SessionRow>()
        .one(db)
        .await?
    else {
        return Ok(None);
    };
    let zone = zone(&row.time_zone);
    let today = day_of(now, &zone);
    let Ties { roles, relations, opened } = ties::load(db, row.person_id, today, now).await?;
    // Somebody who may do more than when they signed in signs in again, for a session that is as strict as that asks.
    if Class::of(roles.iter().map(|(_, role)| *role)) > row.class {
        return Ok(None);
    }
    let owes_second_step = row.second_step_at.is_none() && is_required(roles.iter().map(|(_, role)| *role));
    Ok(Some(Actor {
        owes_second_step,
        person_id: row.person_id,
        account_id: row.account_id,
        school_id: row.school_id,
        school_name: row.school_name,
        zone,
        name: display_name(row.preferred_name.as_deref(), &row.given_name, &row.family_name),
        called: display_name(row.preferred_name.as_deref(), &row.given_name, ""),
        home_language: row.home_language,
        roles,
        relations,
        opened,
        today,
        now,
        origin,
        session: SessionMark {
            id: row.session_id,
            seen_at: row.seen_at,
            confirmed_at: row.confirmed_at,
            idle_ms: row.idle_ms,
            ends_at: row.ends_at,
        },
        seen: Seen::default(),
        guest_of: None,
    }))
}

/// The name a person goes by: the preferred name in place of the given one.
pub fn display_name(preferred: Option<&str>, given: &str, family: &str) -> String {
    let first = preferred.filter(|name| !name.trim().is_empty()).unwrap_or(given);
    format!("{first} {family}").trim().to_owned()
}
