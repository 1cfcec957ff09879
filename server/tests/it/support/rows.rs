//! Rows made straight in the database, for tests that look at who may see them and not at how they came about.
use super::{TestApp, World};
use domain::{
    account::token,
    conferences::{
        guest_door, service,
        types::{AgendaPart, CommitmentState, ConferenceState, GuestKind, ItemKind, NewGuest},
    },
    db::Origin,
    entity::{
        agenda_item, check_in, commitment, conference, disclosure, goal, guest, guest_pass, named_reader, person, prompt,
        question, record_opening, record_request, reflection, reflection_version, relation, restriction, restriction_flag,
        review, step,
    },
    goals::types::{GoalKind, GoalState, Going},
    id::{Id, new_id},
    records::{
        service::OPEN_MS,
        types::{RequestKind, RequestState, SeenKind, Why},
    },
    reflections::types::{ReflectionState, ReviewState},
    roster::types::{RelationKind, Source},
    time::{DAY_MS, MINUTE_MS},
    visibility::Visibility,
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};

macro_rules! keep {
    ($app:expr, $row:expr) => {{
        let row = $row;
        let id = row.id;
        row.into_active_model().insert($app.db.writer()).await.expect("the row is kept");
        id
    }};
}

/// A goal, as [`TestApp::add_goal`] begins it: active and for its owner alone.
pub fn goal_row(owner_id: Id, now: i64) -> goal::Model {
    goal::Model {
        id: new_id(),
        owner_id,
        kind: GoalKind::Academic,
        state: GoalState::Active,
        visibility: Visibility::Private,
        title: "A goal".into(),
        why: "Because".into(),
        success: String::new(),
        obstacle: String::new(),
        if_part: String::new(),
        then_part: String::new(),
        confidence: None,
        due_on: None,
        closing_word: String::new(),
        successor_id: None,
        from_commitment_id: None,
        created_at: now,
        updated_at: now,
        activated_at: Some(now),
        closed_at: None,
        last_check_in_at: None,
        version: 1,
    }
}

/// A reflection, as [`TestApp::add_reflection`] begins it: sent, and for its owner alone.
pub fn reflection_row(owner_id: Id, now: i64) -> reflection::Model {
    reflection::Model {
        id: new_id(),
        owner_id,
        prompt_id: None,
        goal_id: None,
        title: "A reflection".into(),
        body: "What I noticed".into(),
        state: ReflectionState::Shared,
        visibility: Visibility::Private,
        created_at: now,
        updated_at: now,
        shared_at: Some(now),
        waiting_since: Some(now),
        version: 1,
    }
}

/// A review, as [`TestApp::add_review`] begins it: a draft.
pub fn review_row(reflection_id: Id, reviewer_id: Id, now: i64) -> review::Model {
    review::Model {
        id: new_id(),
        reflection_id,
        reviewer_id,
        reflection_version: 1,
        glow: "Glow".into(),
        grow: "Grow".into(),
        question: "Why?".into(),
        state: ReviewState::Draft,
        created_at: now,
        updated_at: now,
        released_at: None,
        answer: String::new(),
        answered_at: None,
        version: 1,
    }
}

/// A conference, as [`TestApp::add_conference`] begins it: planned, in two weeks, with nobody to host it.
pub fn conference_row(student_id: Id, now: i64) -> conference::Model {
    conference::Model {
        id: new_id(),
        season_id: None,
        student_id,
        host_id: None,
        state: ConferenceState::Planned,
        starts_at: Some(now + 14 * DAY_MS),
        minutes: 20,
        place: "Room 4".into(),
        opening_words: "Welcome".into(),
        cancel_word: String::new(),
        ready_at: None,
        rehearsed_at: None,
        held_at: None,
        closed_at: None,
        student_attended: None,
        summary: String::new(),
        created_at: now,
        updated_at: now,
        version: 1,
    }
}

/// That somebody saw a goal, as [`TestApp::add_disclosure`] notes it.
pub fn disclosure_row(student_id: Id, viewer_id: Id, at: i64) -> disclosure::Model {
    disclosure::Model {
        id: new_id(),
        at,
        day: "2026-11-02".into(),
        viewer_id,
        student_id,
        object_kind: SeenKind::Goal,
        object_id: new_id(),
        why: Why::Advisor,
    }
}

impl TestApp {
    /// A goal.
    pub async fn add_goal(&self, owner: Id, change: impl FnOnce(&mut goal::Model)) -> Id {
        let mut row = goal_row(owner, self.clock.now());
        change(&mut row);
        keep!(self, row)
    }

    /// A step of a goal.
    pub async fn add_step(&self, goal_id: Id, title: &str) -> Id {
        keep!(self, step::Model { id: new_id(), goal_id, position: 1, title: title.into(), due_on: None, done_at: None })
    }

    /// A check-in that asks for help.
    pub async fn add_check_in(&self, goal_id: Id, person_id: Id, note: &str) -> Id {
        let at = self.clock.now();
        let row = check_in::Model {
            id: new_id(),
            goal_id,
            person_id,
            at,
            going: Going::Stuck,
            confidence: Some(2),
            note: note.into(),
            wants_help: true,
        };
        keep!(self, row)
    }

    /// A reflection; one that was sent has its version on record.
    pub async fn add_reflection(&self, owner: Id, change: impl FnOnce(&mut reflection::Model)) -> Id {
        let mut row = reflection_row(owner, self.clock.now());
        change(&mut row);
        let kept = reflection_version::Model {
            id: new_id(),
            reflection_id: row.id,
            version: row.version,
            title: row.title.clone(),
            body: row.body.clone(),
            at: row.created_at,
        };
        let sent = row.state != ReflectionState::Draft;
        let id = keep!(self, row);
        if sent {
            keep!(self, kept);
        }
        id
    }

    /// A review.
    pub async fn add_review(&self, reflection: Id, reviewer: Id, change: impl FnOnce(&mut review::Model)) -> Id {
        let mut row = review_row(reflection, reviewer, self.clock.now());
        change(&mut row);
        keep!(self, row)
    }

    /// A question to a class.
    pub async fn add_prompt(&self, school_id: Id, section_id: Id, author_id: Id, text: &str) -> Id {
        let row = prompt::Model {
            id: new_id(),
            school_id,
            section_id: Some(section_id),
            author_id: Some(author_id),
            text: text.into(),
            created_at: self.clock.now(),
            closes_on: None,
        };
        keep!(self, row)
    }

    /// A conference.
    pub async fn add_conference(&self, student: Id, change: impl FnOnce(&mut conference::Model)) -> Id {
        let mut row = conference_row(student, self.clock.now());
        change(&mut row);
        keep!(self, row)
    }

    /// A place on the guest list.
    pub async fn add_guest(&self, conference_id: Id, person_id: Id) -> Id {
        self.add_guest_as(conference_id, person_id, GuestKind::Guardian).await
    }

    /// The same, for somebody who is no guardian.
    pub async fn add_guest_as(&self, conference_id: Id, person_id: Id, kind: GuestKind) -> Id {
        let row = guest::Model { id: new_id(), conference_id, person_id, kind, rsvp: None, answered_at: None, attended: None };
        keep!(self, row)
    }

    /// A guest by code, invited by Amina: what opens the conference, and the token of a first visit.
    pub async fn add_guest_by_code(&self, world: &World, conference_id: Id, name: &str) -> (guest_pass::Model, String) {
        let host = world.client(self, "amina").await;
        let actor = world.actor(self, &host).await;
        let new = NewGuest { name: name.into(), language: None };
        let fresh = service::make_code(&self.db, &actor, conference_id, &new).await.expect("a code");
        let hash = token::hash_guest_code(&self.db.secret, &fresh.code.replace('-', ""));
        let token = guest_door::enter(&self.db, &Origin::default(), &fresh.code).await.expect("a visit");
        let found = guest_pass::Entity::find().filter(guest_pass::Column::CodeHash.eq(hash)).one(self.db.writer()).await;
        (found.unwrap().expect("a pass"), token)
    }

    /// Something that a conference shows.
    pub async fn add_item(&self, conference_id: Id, item_kind: ItemKind, item_id: Id, position: i32) -> Id {
        let row = agenda_item::Model {
            id: new_id(),
            conference_id,
            position,
            part: AgendaPart::Strength,
            item_kind,
            item_id,
            item_version: 1,
            say: "Look".into(),
            added_at: self.clock.now(),
        };
        keep!(self, row)
    }

    /// A question of the family.
    pub async fn add_question(&self, conference_id: Id, asker_id: Id, text: &str) -> Id {
        keep!(self, question::Model { id: new_id(), conference_id, asker_id, text: text.into(), asked_at: self.clock.now() })
    }

    /// A promise.
    pub async fn add_commitment(&self, conference_id: Id, student_id: Id, owner_id: Id, text: &str) -> Id {
        let row = commitment::Model {
            id: new_id(),
            conference_id,
            student_id,
            owner_id,
            text: text.into(),
            due_on: "2026-12-01".into(),
            state: CommitmentState::Open,
            closing_word: String::new(),
            made_at: self.clock.now(),
            closed_at: None,
            acknowledged_at: None,
            version: 1,
        };
        keep!(self, row)
    }

    /// Sends an item to an adult.
    pub async fn name_reader(&self, item_id: Id, adult_id: Id) {
        let row = named_reader::Model { item_id, adult_id, added_at: self.clock.now() };
        row.into_active_model().insert(self.db.writer()).await.expect("a named reader");
    }

    /// Makes an adult answer for a student from now on.
    pub async fn relate(&self, adult_id: Id, student_id: Id, kind: RelationKind) -> Id {
        let row = relation::Model {
            id: new_id(),
            adult_id,
            student_id,
            kind,
            section_id: None,
            advisory_id: None,
            starts_on: "2026-01-01".into(),
            ends_on: None,
            source: Source::Hand,
        };
        keep!(self, row)
    }

    /// Ends a relation on a day.
    pub async fn end_relation(&self, id: Id, ends_on: &str) {
        let row = relation::ActiveModel { id: Set(id), ends_on: Set(Some(ends_on.to_owned())), ..Default::default() };
        row.update(self.db.writer()).await.expect("the relation ends");
    }

    /// Gives somebody an address.
    pub async fn set_email(&self, person_id: Id, email: &str) {
        let row = person::ActiveModel { id: Set(person_id), email: Set(Some(email.to_owned())), ..Default::default() };
        row.update(self.db.writer()).await.expect("the address is kept");
    }

    /// A record that somebody opened for a reason a minute ago.
    pub async fn add_opening(&self, actor_id: Id, student_id: Id, change: impl FnOnce(&mut record_opening::Model)) -> Id {
        let opened_at = self.clock.now() - MINUTE_MS;
        let mut row = record_opening::Model {
            id: new_id(),
            actor_id,
            student_id,
            reason: "Somebody called".into(),
            opened_at,
            ends_at: opened_at + OPEN_MS,
            closed_at: None,
        };
        change(&mut row);
        keep!(self, row)
    }

    /// A formal request of today.
    pub async fn add_request(&self, student_id: Id, asker_id: Id, change: impl FnOnce(&mut record_request::Model)) -> Id {
        let mut row = record_request::Model {
            id: new_id(),
            student_id,
            asker_id,
            kind: RequestKind::Inspect,
            what: "Everything".into(),
            why: "To know".into(),
            state: RequestState::Asked,
            asked_at: self.clock.now(),
            due_on: "2026-12-17".into(),
            taken_by: None,
            taken_at: None,
            outcome: None,
            answer: String::new(),
            shown: String::new(),
            answered_at: None,
            version: 1,
        };
        change(&mut row);
        keep!(self, row)
    }

    /// A restriction, as one that has been in force since January begins.
    pub async fn add_restriction(&self, adult: Id, student: Id, change: impl FnOnce(&mut restriction::Model)) -> Id {
        let mut row = domain::records::store::on_file(adult, student, "2026-01-01".parse().expect("a day"));
        change(&mut row);
        keep!(self, row)
    }

    /// A word of a teacher's about a court order.
    pub async fn add_flag(&self, student_id: Id, flagged_by: Id, text: &str) -> Id {
        let flagged_at = self.clock.now();
        let row = restriction_flag::Model {
            id: new_id(),
            student_id,
            flagged_by,
            text: text.into(),
            flagged_at,
            closed_by: None,
            closed_at: None,
        };
        keep!(self, row)
    }

    /// That somebody saw something of a student's, as an advisor, today.
    pub async fn add_disclosure(&self, student_id: Id, viewer_id: Id) -> Id {
        keep!(self, disclosure_row(student_id, viewer_id, self.clock.now()))
    }

    /// Puts a court order on file.
    pub async fn restrict(&self, adult_id: Id, student_id: Id) -> Id {
        self.add_restriction(adult_id, student_id, |_| ()).await
    }
}
