//! A small school for tests: a database in memory with every table, people, and the relations between them.
#![allow(clippy::unwrap_used)] // a test that cannot make its school says so loudly
use crate::{
    actor::{Actor, LiveRelation},
    db::{Db, Origin, Outside},
    entity::{self, person, relation},
    id::{Id, new_id},
    records::store::on_file,
    roster::types::{RelationKind, Role, Source},
    time::{Clock, Date, TimeZone},
};
use sea_orm::{ActiveModelTrait, ConnectionTrait, IntoActiveModel, Schema};

/// The school's day in every test.
pub const TODAY: Date = jiff::civil::date(2026, 9, 15);

macro_rules! make_tables {
    ($db:expr, $($table:ident),+) => {
        let schema = Schema::new($db.backend());
        $($db.writer().execute(&schema.create_table_from_entity(entity::$table::Entity)).await.unwrap();)+
    };
}

/// A fresh database whose clock stands at 1,000 until it is moved.
pub async fn fresh_db() -> Db {
    let name = new_id().simple().to_string();
    let db = Db::connect(&format!("sqlite:file:{name}?mode=memory&cache=shared"), Outside::at(Clock::held(1_000))).await.unwrap();
    make_tables!(
        db,
        account,
        familiar,
        second_step,
        session,
        sign_in_card,
        throttle,
        advisory,
        agenda_item,
        audit,
        check_in,
        commitment,
        conference,
        course,
        disclosure,
        enrolment,
        goal,
        goal_version,
        guest,
        guest_pass,
        guest_visit,
        idempotency,
        named_reader,
        person,
        person_role,
        prompt,
        question,
        record_opening,
        record_request,
        reflection,
        reflection_version,
        relation,
        restriction,
        restriction_flag,
        review,
        school,
        season,
        section,
        step,
        term
    );
    db
}

/// Somebody with this given name.
pub async fn somebody(db: &Db, given: &str) -> Id {
    let person = person::Model {
        id: new_id(),
        source_id: None,
        school_id: Id::nil(),
        given_name: given.into(),
        family_name: "Test".into(),
        preferred_name: None,
        name_folded: given.to_lowercase(),
        grade: None,
        born_on: None,
        home_language: None,
        email: None,
        username: None,
        active: true,
    };
    person.into_active_model().insert(db.writer()).await.unwrap().id
}

/// Makes an adult answer for a student from August on, until a day (exclusive) if there is one.
pub async fn relate(db: &Db, adult_id: Id, student_id: Id, kind: RelationKind, ends_on: Option<&str>) {
    let row = relation::Model {
        id: new_id(),
        adult_id,
        student_id,
        kind,
        section_id: None,
        advisory_id: None,
        starts_on: "2026-08-01".into(),
        ends_on: ends_on.map(str::to_owned),
        source: Source::Hand,
    };
    row.into_active_model().insert(db.writer()).await.unwrap();
}

/// Limits an adult's access to a student from [`TODAY`] on.
pub async fn restrict(db: &Db, adult_id: Id, student_id: Id) {
    on_file(adult_id, student_id, TODAY).into_active_model().insert(db.writer()).await.unwrap();
}

/// Somebody who is signed in, with a role and with live relations.
pub fn actor(person_id: Id, role: Role, relations: &[(Id, RelationKind)]) -> Actor {
    Actor {
        person_id,
        account_id: person_id,
        school_id: Id::nil(),
        school_name: String::new(),
        zone: TimeZone::UTC,
        name: String::new(),
        called: String::new(),
        home_language: None,
        roles: vec![(Id::nil(), role)],
        relations: relations
            .iter()
            .map(|(student_id, kind)| LiveRelation { student_id: *student_id, kind: *kind, section_id: None })
            .collect(),
        opened: None,
        today: TODAY,
        now: 1_000,
        origin: Origin::default(),
        session: crate::actor::SessionMark::default(),
        owes_second_step: false,
        seen: crate::records::seen::Seen::default(),
        guest_of: None,
    }
}
