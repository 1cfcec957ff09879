//! A small school in memory: people, relations, and actors loaded the way a request loads them.
use crate::{
    account::sessions::{Class, Way},
    actor::{self, Actor},
    conferences::types::{ConferenceState, GuestKind},
    db::{Db, Origin, Outside},
    entity::*,
    goals::types::{GoalKind, GoalState},
    id::{Id, new_id},
    roster::types::{RelationKind, Role, SchoolKind, Source},
    time::{Clock, DAY_MS},
    visibility::Visibility,
};
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Schema};

/// 2026-11-02 15:00 UTC, a Monday.
pub const NOW: i64 = 1_793_631_600_000;

pub struct World {
    pub db: Db,
    pub school: Id,
}

impl World {
    pub async fn new() -> Self {
        let name = new_id().simple().to_string();
        let db =
            Db::connect(&format!("sqlite:file:{name}?mode=memory&cache=shared"), Outside::at(Clock::held(NOW))).await.unwrap();
        let schema = Schema::new(db.backend());
        macro_rules! tables {
            ($($table:ident)+) => { $(db.writer().execute(&schema.create_table_from_entity($table::Entity)).await.unwrap();)+ };
        }
        tables!(school person person_role relation restriction section account second_step session audit idempotency season conference
            agenda_item guest guest_pass guest_visit throttle question commitment goal goal_version step check_in named_reader
            reflection reflection_version review prompt enrolment course term advisory record_opening);
        let world = Self { db, school: Id::nil() };
        let school = world.another_school().await;
        Self { school, ..world }
    }

    pub async fn another_school(&self) -> Id {
        let id = new_id();
        let row = school::Model {
            id,
            source_id: None,
            name: "North".into(),
            kind: SchoolKind::School,
            time_zone: "America/Chicago".into(),
            active: true,
        };
        self.insert(row).await;
        id
    }

    pub async fn insert<M, A>(&self, row: M)
    where
        M: sea_orm::ModelTrait + IntoActiveModel<A>,
        A: ActiveModelTrait<Entity = M::Entity> + sea_orm::ActiveModelBehavior + Send,
        <A::Entity as EntityTrait>::Model: IntoActiveModel<A>,
    {
        row.into_active_model().insert(self.db.writer()).await.unwrap();
    }

    pub async fn person(&self, given: &str, role: Role) -> Id {
        self.person_at(self.school, given, role).await
    }

    pub async fn person_at(&self, school_id: Id, given: &str, role: Role) -> Id {
        let id = new_id();
        let row = person::Model {
            id,
            source_id: None,
            school_id,
            given_name: given.into(),
            family_name: "Test".into(),
            preferred_name: None,
            name_folded: format!("{} test", given.to_lowercase()),
            grade: None,
            born_on: None,
            home_language: None,
            email: None,
            username: None,
            active: true,
        };
        self.insert(row).await;
        self.insert(person_role::Model { id: new_id(), person_id: id, school_id, role, source: Source::Import }).await;
        id
    }

    pub async fn relate(&self, adult_id: Id, student_id: Id, kind: RelationKind, source: Source) {
        self.relate_until(adult_id, student_id, kind, source, None).await;
    }

    pub async fn relate_until(&self, adult_id: Id, student_id: Id, kind: RelationKind, source: Source, ends_on: Option<&str>) {
        let row = relation::Model {
            id: new_id(),
            adult_id,
            student_id,
            kind,
            section_id: None,
            advisory_id: None,
            starts_on: "2026-08-01".into(),
            ends_on: ends_on.map(str::to_owned),
            source,
        };
        self.insert(row).await;
    }

    pub async fn restrict(&self, adult_id: Id, student_id: Id) {
        self.insert(crate::records::store::on_file(adult_id, student_id, jiff::civil::date(2026, 8, 1))).await;
    }

    pub async fn goal(&self, owner_id: Id, title: &str) -> Id {
        let id = new_id();
        let row = goal::Model {
            id,
            owner_id,
            kind: GoalKind::Academic,
            state: GoalState::Active,
            visibility: Visibility::Private,
            title: title.into(),
            why: "because".into(),
            success: String::new(),
            obstacle: String::new(),
            if_part: String::new(),
            then_part: String::new(),
            confidence: None,
            due_on: None,
            closing_word: String::new(),
            successor_id: None,
            from_commitment_id: None,
            created_at: NOW,
            updated_at: NOW,
            activated_at: Some(NOW),
            closed_at: None,
            last_check_in_at: None,
            version: 1,
        };
        self.insert(row).await;
        id
    }

    /// A conference that was planned outside a season.
    pub async fn conference(&self, student_id: Id, host_id: Option<Id>, starts_at: Option<i64>) -> Id {
        let id = new_id();
        let row = conference::Model {
            id,
            season_id: None,
            student_id,
            host_id,
            state: ConferenceState::Planned,
            starts_at,
            minutes: 20,
            place: String::new(),
            opening_words: String::new(),
            ready_at: None,
            rehearsed_at: None,
            held_at: None,
            closed_at: None,
            student_attended: None,
            summary: String::new(),
            cancel_word: String::new(),
            created_at: NOW,
            updated_at: NOW,
            version: 1,
        };
        self.insert(row).await;
        id
    }

    /// A place on the guest list.
    pub async fn invite(&self, conference_id: Id, person_id: Id) {
        let guest = guest::Model {
            id: new_id(),
            conference_id,
            person_id,
            kind: GuestKind::Guardian,
            rsvp: None,
            answered_at: None,
            attended: None,
        };
        self.insert(guest).await;
    }

    /// The person as a request finds them now, with the roles and live relations of this moment.
    pub async fn actor(&self, person_id: Id) -> Actor {
        let account_id = new_id();
        let token_hash = account_id.as_bytes().to_vec();
        let identifier = account_id.to_string();
        let row = account::Model {
            id: account_id,
            person_id,
            identifier: identifier.clone(),
            identifier_folded: identifier,
            password_hash: None,
            disabled_at: None,
            created_at: NOW,
            password_set_at: None,
        };
        self.insert(row).await;
        let now = self.db.clock.now();
        let row = session::Model {
            token_hash: token_hash.clone(),
            id: new_id(),
            account_id,
            way: Way::Password,
            class: Class::Admin,
            device: String::new(),
            created_at: now,
            seen_at: now,
            confirmed_at: now,
            idle_ms: DAY_MS,
            idle_ends_at: now + DAY_MS,
            ends_at: now + DAY_MS,
        };
        self.insert(row).await;
        let origin = Origin { owner_hash: token_hash, ..Origin::default() };
        actor::load(self.db.writer(), now, origin).await.unwrap().unwrap()
    }
}
