//! How a guest comes in with a code, is known by a cookie, and goes.
//!
//! What this module must guarantee: whoever comes in so is scoped to one conference and to nothing else, and is looked up
//! again for every request, so that a code that ended ends every visit with the very next one. A code that is unknown, one
//! that ended and one that is past its time get the same answer.
use super::store;
use crate::{
    account::{
        throttle::{self, CODES},
        token,
        types::parse_code,
    },
    actor::{Actor, SessionMark, display_name},
    db::{Db, Origin},
    entity::{conference, guest_pass, guest_visit, person, school},
    error::{Error, Result},
    field::{FieldErrors, Problem},
    id::Id,
    records::seen::Seen,
    time::{MINUTE_MS, day_of, zone},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QuerySelect, Set,
    sea_query::{Expr, ExprTrait, Query},
};

/// Exchanges a code for the token of a new visit; an earlier visit of the same browser ends. Wrong codes are counted by
/// address, together with those of sign-in cards.
pub async fn enter(db: &Db, origin: &Origin, typed: &str) -> Result<String> {
    let code = parse_code(typed);
    if code.is_empty() {
        return Err(FieldErrors::one("code", Problem::Required).into());
    }
    let over = || Error::from(FieldErrors::one("code", Problem::GuestCodeOver));
    let code_hash = token::hash_guest_code(&db.secret, &code);
    let opens = |now: i64| {
        guest_pass::Entity::find().filter(guest_pass::Column::CodeHash.eq(code_hash.clone())).filter(store::pass_opens(now))
    };
    let snapshot = db.snapshot().await?;
    let now = db.clock.now();
    let waits = throttle::wait(&snapshot, &db.secret, CODES, &origin.address, now).await?;
    let found = opens(now).one(&snapshot).await?;
    drop(snapshot);
    if !origin.address.is_empty() && waits > 0 {
        return Err(throttle::too_many(waits));
    }
    let Some(found) = found else {
        if !origin.address.is_empty() {
            throttle::charge(db, CODES, &origin.address).await?;
        }
        return Err(over());
    };
    let tx = db.begin(&origin.without_form(), Some(found.person_id)).await?;
    let pass = opens(tx.now).lock_exclusive().one(&tx).await?.ok_or_else(over)?;
    let about = conference::Entity::find_by_id(pass.conference_id).one(&tx).await?.ok_or_else(over)?;
    guest_visit::Entity::delete_by_id(origin.owner_hash.clone()).exec(&tx).await?;
    let token = token::new_token();
    let longest = tx.now + i64::from(db.lengths.family.whole) * MINUTE_MS;
    let visit = guest_visit::ActiveModel {
        token_hash: Set(token::hash(&token)),
        pass_id: Set(pass.id),
        opened_at: Set(tx.now),
        ends_at: Set(std::cmp::min(pass.ends_at, longest)),
    };
    guest_visit::Entity::insert(visit).exec_without_returning(&tx).await?;
    if pass.first_used_at.is_none() {
        let used = guest_pass::ActiveModel { first_used_at: Set(Some(tx.now)), ..Default::default() };
        guest_pass::Entity::update_many().set(used).filter(guest_pass::Column::Id.eq(pass.id)).exec(&tx).await?;
    }
    tx.audit("guest.entered", "conference", about.id, Some(about.student_id)).await?;
    tx.commit().await?;
    Ok(token)
}

/// Ends the guest's visit in this browser. The code goes on working.
pub async fn leave(db: &Db, guest: &Actor) -> Result<()> {
    let conference_id = guest.guest_of.ok_or(Error::NotFound)?;
    let tx = db.begin(&guest.origin, Some(guest.person_id)).await?;
    let about = conference::Entity::find_by_id(conference_id).filter(store::visible_to(guest)).one(&tx).await?;
    let about = about.ok_or(Error::NotFound)?;
    guest_visit::Entity::delete_by_id(guest.origin.owner_hash.clone()).exec(&tx).await?;
    tx.audit("guest.left", "conference", about.id, Some(about.student_id)).await?;
    tx.commit().await
}

#[derive(FromQueryResult)]
struct VisitRow {
    id: Id,
    conference_id: Id,
    person_id: Id,
    given_name: String,
    home_language: Option<String>,
    school_id: Id,
    school_name: String,
    time_zone: String,
    opened_at: i64,
    ends_at: i64,
}

/// Loads the guest behind a cookie, whose hash is the origin's owner: one statement. `None` when the visit is unknown or
/// over, or its code opens nothing any more.
pub async fn load(db: &impl ConnectionTrait, now: i64, origin: Origin) -> Result<Option<Actor>> {
    use guest_pass::Column as P;
    use guest_visit::Column as V;
    let of = |column: P| (guest_pass::Entity, column);
    let visit = Query::select()
        .columns([P::Id, P::ConferenceId, P::PersonId, P::EndsAt].map(of))
        .column((guest_visit::Entity, V::OpenedAt))
        .columns(
            [person::Column::GivenName, person::Column::HomeLanguage, person::Column::SchoolId]
                .map(|column| (person::Entity, column)),
        )
        .expr_as(Expr::col((school::Entity, school::Column::Name)), "school_name")
        .column((school::Entity, school::Column::TimeZone))
        .from(guest_visit::Entity)
        .inner_join(guest_pass::Entity, Expr::col((guest_visit::Entity, V::PassId)).equals(of(P::Id)))
        .inner_join(person::Entity, Expr::col((person::Entity, person::Column::Id)).equals(of(P::PersonId)))
        .inner_join(
            school::Entity,
            Expr::col((school::Entity, school::Column::Id)).equals((person::Entity, person::Column::SchoolId)),
        )
        .and_where(V::TokenHash.eq(origin.owner_hash.clone()))
        .and_where(Expr::col((guest_visit::Entity, V::EndsAt)).gt(now))
        .cond_where(store::pass_opens(now))
        .to_owned();
    let found = VisitRow::find_by_statement(db.get_database_backend().build(&visit)).one(db).await?;
    Ok(found.map(|row| {
        let zone = zone(&row.time_zone);
        let name = display_name(None, &row.given_name, "");
        Actor {
            person_id: row.person_id,
            account_id: Id::nil(),
            school_id: row.school_id,
            school_name: row.school_name,
            today: day_of(now, &zone),
            zone,
            called: name.clone(),
            name,
            home_language: row.home_language,
            roles: Vec::new(),
            relations: Vec::new(),
            now,
            origin,
            session: SessionMark { id: row.id, seen_at: row.opened_at, ends_at: row.ends_at, ..SessionMark::default() },
            owes_second_step: false,
            seen: Seen::default(),
            guest_of: Some(row.conference_id),
            opened: None,
        }
    }))
}
