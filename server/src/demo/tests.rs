//! The demo school as a whole: what it promises is there, and every row stands as the services would have left it.
use super::{ACCOUNTS, ZONE, accounts::Entry, ensure, plan::LOWER, week::Week};
use domain::{
    actor::live,
    conferences::types::{CommitmentState, ConferenceState, GuestKind, ItemKind, Rsvp},
    db::{Db, Outside},
    entity::{
        account, agenda_item, check_in, commitment, conference, goal, goal_version, guest, guest_pass, named_reader, person,
        prompt, question, reflection, reflection_version, relation, restriction, review, school, season, step,
    },
    goals::types::{GoalState, Wording},
    id::Id,
    reflections::types::{ReflectionState, ReviewState},
    roster::types::RelationKind,
    time::{Clock, day_of, zone},
    visibility::Visibility,
};
use migrations::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, EntityTrait, FromQueryResult};
use std::collections::{HashMap, HashSet};

/// Monday, 23 November 2026, seven in the morning at the school.
const MONDAY: &str = "2026-11-23T15:00:00Z";

struct Demo {
    db: Db,
    folder: tempfile::TempDir,
    now: i64,
}

async fn demo_at(instant: &str) -> Demo {
    let folder = tempfile::tempdir().unwrap();
    let now = instant.parse::<jiff::Timestamp>().unwrap().as_millisecond();
    let url = format!("sqlite:{}", folder.path().join("demo.sqlite").display());
    let db = Db::connect(&url, Outside::at(Clock::held(now))).await.unwrap();
    Migrator::up(db.writer(), None).await.unwrap();
    ensure(&db, folder.path()).await.unwrap();
    Demo { db, folder, now }
}

impl Demo {
    async fn all<E: EntityTrait>(&self) -> Vec<E::Model> {
        E::find().all(self.db.writer()).await.unwrap()
    }

    fn entries(&self) -> Vec<Entry> {
        serde_json::from_str(&std::fs::read_to_string(self.folder.path().join(ACCOUNTS)).unwrap()).unwrap()
    }

    /// Who answers for whom on the day of the demo: adult, student, kind.
    async fn ties(&self) -> HashSet<(Id, Id, RelationKind)> {
        #[derive(FromQueryResult)]
        struct Row {
            adult_id: Id,
            student_id: Id,
            kind: RelationKind,
        }
        let today = day_of(self.now, &zone(ZONE));
        let mut query = live(today);
        query.columns([relation::Column::AdultId, relation::Column::StudentId, relation::Column::Kind]);
        let statement = self.db.backend().build(&query);
        let rows = Row::find_by_statement(statement).all(self.db.writer()).await.unwrap();
        rows.into_iter().map(|row| (row.adult_id, row.student_id, row.kind)).collect()
    }
}

#[tokio::test]
async fn the_demo_is_made_once_and_says_who_can_sign_in() {
    let demo = demo_at(MONDAY).await;
    let entries = demo.entries();
    for role in ["student", "guardian", "teacher", "advisor", "counselor", "coordinator", "leader", "admin"] {
        assert!(entries.iter().any(|entry| entry.role == role), "no {role}");
    }
    assert_eq!(entries.len(), 17, "{entries:#?}");
    let accounts = demo.all::<account::Entity>().await;
    assert_eq!(accounts.len(), entries.len());
    let (people, goals) = (demo.all::<person::Entity>().await.len(), demo.all::<goal::Entity>().await.len());
    std::fs::remove_file(demo.folder.path().join(ACCOUNTS)).unwrap();
    ensure(&demo.db, demo.folder.path()).await.unwrap();
    let again = demo.entries();
    assert_eq!(again.len(), entries.len(), "the list is written again");
    for entry in &entries {
        assert!(again.iter().any(|known| known.identifier == entry.identifier && known.role == entry.role), "{entry:?}");
    }
    assert_eq!((demo.all::<person::Entity>().await.len(), demo.all::<goal::Entity>().await.len()), (people, goals));
}

#[tokio::test]
async fn another_school_is_left_alone() {
    let demo = demo_at(MONDAY).await;
    std::fs::remove_file(demo.folder.path().join(ACCOUNTS)).unwrap();
    let rename = format!("UPDATE school SET source_id = 'other' WHERE source_id = '{LOWER}'");
    demo.db.writer().execute_unprepared(&rename).await.unwrap();
    ensure(&demo.db, demo.folder.path()).await.unwrap();
    assert!(!demo.folder.path().join(ACCOUNTS).exists());
}

#[tokio::test]
async fn every_state_is_there_and_every_count_believable() {
    let demo = demo_at(MONDAY).await;
    assert_eq!(demo.all::<school::Entity>().await.len(), 3);
    assert_eq!(demo.all::<season::Entity>().await.len(), 4);
    assert_eq!(demo.all::<restriction::Entity>().await.len(), 1);
    let goals = demo.all::<goal::Entity>().await;
    for state in GoalState::ALL {
        assert!(goals.iter().filter(|goal| goal.state == *state).count() >= 5, "few goals are {state}");
    }
    let open = goals.iter().filter(|goal| goal.state == GoalState::Active).count();
    assert!(open * 2 > goals.len(), "{open} of {} goals are active", goals.len());
    for visibility in Visibility::ALL {
        assert!(goals.iter().any(|goal| goal.visibility == *visibility));
    }
    let reflections = demo.all::<reflection::Entity>().await;
    for state in ReflectionState::ALL {
        assert!(reflections.iter().filter(|row| row.state == *state).count() >= 15, "few reflections are {state}");
    }
    let reviews = demo.all::<review::Entity>().await;
    assert!(reviews.iter().filter(|review| review.state == ReviewState::Draft).count() >= 5);
    let conferences = demo.all::<conference::Entity>().await;
    let seasons = demo.all::<season::Entity>().await;
    let now_open: HashSet<Id> = seasons.iter().filter(|s| s.ends_on.as_str() > "2026-11-23").map(|s| s.id).collect();
    let present: Vec<_> = conferences.iter().filter(|row| row.season_id.is_some_and(|id| now_open.contains(&id))).collect();
    assert_eq!(present.len(), 240);
    for state in ConferenceState::ALL {
        let count = present.iter().filter(|row| row.state == *state).count();
        assert!(count >= 1, "no conference is {state}");
    }
    assert_eq!(present.iter().filter(|row| row.host_id.is_none()).count(), 1);
    assert!(conferences.len() > 240 + 150);
    let commitments = demo.all::<commitment::Entity>().await;
    for state in CommitmentState::ALL {
        assert!(commitments.iter().filter(|row| row.state == *state).count() >= 8, "few commitments are {state}");
    }
    let guests = demo.all::<guest::Entity>().await;
    for rsvp in Rsvp::ALL {
        assert!(guests.iter().any(|guest| guest.rsvp == Some(*rsvp)));
    }
    for kind in GuestKind::ALL {
        assert!(guests.iter().any(|guest| guest.kind == *kind), "no {kind} is a guest");
    }
    let line = super::guest::line(&demo.db).await.unwrap();
    assert!(line.is_some_and(|line| line.contains("/c/")), "the guest's code works");
    assert!(demo.all::<question::Entity>().await.len() > 80);
    assert_eq!(demo.all::<prompt::Entity>().await.len(), 17 + 22);
    assert!(demo.all::<person::Entity>().await.iter().filter(|p| p.home_language.as_deref() == Some("ar")).count() > 15);
}

#[tokio::test]
async fn nothing_lies_in_the_future_on_any_day_of_any_week() {
    for instant in [MONDAY, "2026-11-30T07:59:00Z", "2027-01-01T18:00:00Z", "2027-07-05T09:00:00Z", "2028-02-29T20:00:00Z"] {
        let demo = demo_at(instant).await;
        let now = demo.now;
        let past = |instant: Option<i64>| instant.is_none_or(|at| at <= now);
        for row in demo.all::<goal::Entity>().await {
            assert!([Some(row.created_at), Some(row.updated_at), row.activated_at, row.closed_at].into_iter().all(past));
        }
        assert!(demo.all::<check_in::Entity>().await.iter().all(|row| row.at <= now));
        assert!(demo.all::<step::Entity>().await.iter().all(|row| past(row.done_at)));
        for row in demo.all::<reflection::Entity>().await {
            assert!([Some(row.created_at), Some(row.updated_at), row.shared_at, row.waiting_since].into_iter().all(past));
        }
        for row in demo.all::<review::Entity>().await {
            assert!([Some(row.created_at), Some(row.updated_at), row.released_at, row.answered_at].into_iter().all(past));
        }
        for row in demo.all::<conference::Entity>().await {
            assert!([Some(row.updated_at), row.ready_at, row.rehearsed_at, row.held_at, row.closed_at].into_iter().all(past));
            assert_eq!(row.state.is_ahead(), row.host_id.is_none() || row.starts_at.is_some_and(|at| at > now), "{row:?}");
        }
        assert!(demo.all::<agenda_item::Entity>().await.iter().all(|row| row.added_at <= now));
        assert!(demo.all::<guest::Entity>().await.iter().all(|row| past(row.answered_at)));
        assert!(demo.all::<question::Entity>().await.iter().all(|row| row.asked_at <= now));
        assert!(demo.all::<commitment::Entity>().await.iter().all(|row| row.made_at <= now && past(row.closed_at)));
        assert!(demo.all::<prompt::Entity>().await.iter().all(|row| row.created_at <= now));
        assert!(demo.all::<named_reader::Entity>().await.iter().all(|row| row.added_at <= now));
        let today = Week::of(now, zone(ZONE)).monday;
        for row in demo.all::<commitment::Entity>().await.iter().filter(|row| row.state == CommitmentState::Open) {
            let due = row.due_on.parse::<domain::time::Date>().unwrap();
            assert!((-6..=60).contains(&domain::time::days_between(today, due)), "{row:?}");
        }
    }
}

#[tokio::test]
async fn goals_stand_as_the_services_would_have_left_them() {
    let demo = demo_at(MONDAY).await;
    let goals = demo.all::<goal::Entity>().await;
    let mut owners: HashMap<&str, Id> = HashMap::new();
    for goal in &goals {
        assert_eq!(*owners.entry(&goal.title).or_insert(goal.owner_id), goal.owner_id, "two people wrote {}", goal.title);
    }
    let versions = demo.all::<goal_version::Entity>().await;
    let check_ins = demo.all::<check_in::Entity>().await;
    let named: HashSet<Id> = demo.all::<named_reader::Entity>().await.iter().map(|row| row.item_id).collect();
    for goal in &goals {
        let mut numbers: Vec<i32> = versions.iter().filter(|row| row.goal_id == goal.id).map(|row| row.version).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, (1..goal.version).collect::<Vec<_>>());
        let last = check_ins.iter().filter(|row| row.goal_id == goal.id).max_by_key(|row| row.at);
        assert_eq!(goal.last_check_in_at, last.map(|row| row.at));
        assert_eq!(goal.confidence, last.and_then(|row| row.confidence));
        assert!(check_ins.iter().filter(|row| row.goal_id == goal.id).all(|row| Some(row.at) >= goal.activated_at));
        assert_eq!(goal.activated_at.is_none(), goal.state == GoalState::Draft);
        assert_eq!(goal.closed_at.is_none(), goal.state.is_open());
        assert_eq!(goal.successor_id.is_some(), goal.state == GoalState::Revised);
        assert!(goal.successor_id.is_none_or(|next| goals.iter().any(|goal| goal.id == next)));
        assert!(goal.state != GoalState::LetGo || !goal.closing_word.is_empty());
        assert!(goal.state != GoalState::Draft || goal.visibility == Visibility::Private);
        assert_eq!(named.contains(&goal.id), goal.visibility == Visibility::Named);
        let times = [Some(goal.created_at), goal.activated_at, goal.last_check_in_at, goal.closed_at];
        let times: Vec<i64> = times.into_iter().flatten().collect();
        assert!(times.is_sorted() && times.iter().all(|at| *at <= goal.updated_at), "{goal:?}");
    }
    for version in versions {
        let wording: Wording = serde_json::from_str(&version.body).unwrap();
        assert!(!wording.title.is_empty());
    }
}

#[tokio::test]
async fn reflections_and_reviews_stand_as_the_services_would_have_left_them() {
    let demo = demo_at(MONDAY).await;
    let ties = demo.ties().await;
    let versions = demo.all::<reflection_version::Entity>().await;
    let reviews = demo.all::<review::Entity>().await;
    let named: HashSet<(Id, Id)> =
        demo.all::<named_reader::Entity>().await.iter().map(|row| (row.item_id, row.adult_id)).collect();
    for row in demo.all::<reflection::Entity>().await {
        let sent = row.state != ReflectionState::Draft;
        let now = versions.iter().find(|version| version.reflection_id == row.id && version.version == row.version);
        assert_eq!(now.is_some(), sent, "{row:?}");
        assert!(now.is_none_or(|version| version.body == row.body && version.title == row.title));
        assert_eq!(row.shared_at.is_some(), sent);
        let waits = matches!(row.state, ReflectionState::Shared | ReflectionState::Answered);
        assert_eq!(row.waiting_since.is_some(), waits);
        assert_eq!(row.visibility == Visibility::Private, !sent);
        let own: Vec<_> = reviews.iter().filter(|review| review.reflection_id == row.id).collect();
        let released = own.iter().filter(|review| review.state == ReviewState::Released);
        assert_eq!(released.count() > 0, matches!(row.state, ReflectionState::Reviewed | ReflectionState::Answered));
        for review in own {
            assert!(versions.iter().any(|v| v.reflection_id == row.id && v.version == review.reflection_version));
            assert_eq!(review.released_at.is_some(), review.state == ReviewState::Released);
            assert_eq!(review.answered_at.is_some(), row.state == ReflectionState::Answered);
            assert!(row.waiting_since.is_none_or(|at| review.answered_at.is_none_or(|answered| answered == at)));
            let advises = ties.contains(&(review.reviewer_id, row.owner_id, RelationKind::Advisor));
            let teaches = ties.contains(&(review.reviewer_id, row.owner_id, RelationKind::Teacher));
            assert!(advises || (teaches && named.contains(&(row.id, review.reviewer_id))));
            if row.visibility == Visibility::Named {
                assert!(named.contains(&(row.id, review.reviewer_id)), "a reviewer who cannot read");
            }
        }
    }
}

#[tokio::test]
async fn conferences_stand_as_the_services_would_have_left_them() {
    let demo = demo_at(MONDAY).await;
    let ties = demo.ties().await;
    let goals: HashMap<Id, goal::Model> = demo.all::<goal::Entity>().await.into_iter().map(|row| (row.id, row)).collect();
    let sent: HashMap<(Id, i32), reflection_version::Model> =
        demo.all::<reflection_version::Entity>().await.into_iter().map(|row| ((row.reflection_id, row.version), row)).collect();
    let owners: HashMap<Id, Id> = demo.all::<reflection::Entity>().await.iter().map(|row| (row.id, row.owner_id)).collect();
    let agenda = demo.all::<agenda_item::Entity>().await;
    let guests = demo.all::<guest::Entity>().await;
    let passes = demo.all::<guest_pass::Entity>().await;
    let conferences = demo.all::<conference::Entity>().await;
    let mut once = HashSet::new();
    let mut busy: HashSet<(Id, i64)> = HashSet::new();
    let live_adult = |adult: Id, student: Id| RelationKind::ALL.iter().any(|kind| ties.contains(&(adult, student, *kind)));
    for row in &conferences {
        assert!(once.insert((row.season_id, row.student_id)));
        if let (Some(host), Some(at)) = (row.host_id, row.starts_at) {
            assert!(live_adult(host, row.student_id), "a host who does not answer for the student");
            assert!(busy.insert((host, at)), "a host in two conferences");
        }
        let items: Vec<_> = agenda.iter().filter(|item| item.conference_id == row.id).collect();
        let prepared = matches!(row.state, ConferenceState::Preparing | ConferenceState::Ready);
        assert!(!prepared || !items.is_empty());
        assert!(row.state != ConferenceState::Planned || items.is_empty());
        assert!(row.state != ConferenceState::Ready || row.ready_at.is_some());
        assert!(!matches!(row.state, ConferenceState::Planned | ConferenceState::Preparing) || row.ready_at.is_none());
        assert!(row.ready_at.is_none() || !items.is_empty());
        let over = matches!(row.state, ConferenceState::Held | ConferenceState::Closed);
        assert_eq!(row.held_at.is_some(), over);
        assert_eq!(row.student_attended, if over { Some(true) } else { (row.state == ConferenceState::Missed).then_some(false) });
        assert_eq!(row.closed_at.is_some(), row.state == ConferenceState::Closed);
        for item in items {
            let owner = match item.item_kind {
                ItemKind::Goal => {
                    let goal = &goals[&item.item_id];
                    assert!(item.item_version <= goal.version && goal.closed_at.is_none_or(|at| at > item.added_at));
                    goal.owner_id
                }
                ItemKind::Reflection => {
                    assert!(sent[&(item.item_id, item.item_version)].at <= item.added_at);
                    owners[&item.item_id]
                }
            };
            assert_eq!(owner, row.student_id);
            assert!(row.ready_at.is_none_or(|at| item.added_at <= at));
        }
        for guest in guests.iter().filter(|guest| guest.conference_id == row.id) {
            let invited = |pass: &guest_pass::Model| pass.person_id == guest.person_id && pass.conference_id == row.id;
            let right = match guest.kind {
                GuestKind::Code => passes.iter().any(invited),
                _ => live_adult(guest.person_id, row.student_id),
            };
            assert!(right, "a guest without a right to be there");
            assert_eq!(guest.answered_at.is_some(), guest.rsvp.is_some());
            assert_eq!(guest.attended.is_some(), over || row.state == ConferenceState::Missed);
            assert!(guest.answered_at.is_none_or(|at| row.held_at.is_none_or(|held| at < held)), "{row:?} {guest:?}");
        }
    }
    for row in demo.all::<commitment::Entity>().await {
        let conference = conferences.iter().find(|conference| conference.id == row.conference_id).unwrap();
        assert!(matches!(conference.state, ConferenceState::Held | ConferenceState::Closed));
        assert!(row.owner_id == row.student_id || live_adult(row.owner_id, row.student_id));
        assert_eq!(row.closed_at.is_some(), row.state != CommitmentState::Open);
        assert!(row.state == CommitmentState::Open || !row.closing_word.is_empty());
        assert!(row.closed_at.is_none_or(|at| at > row.made_at));
    }
}

#[tokio::test]
async fn the_same_week_makes_the_same_demo() {
    let (monday, friday) = (demo_at(MONDAY).await, demo_at("2026-11-27T20:00:00Z").await);
    assert_eq!(monday.entries(), friday.entries());
    let words = async |demo: &Demo| {
        let mut goals: Vec<_> =
            demo.all::<goal::Entity>().await.into_iter().map(|g| (g.title, g.state, g.updated_at, g.version)).collect();
        goals.sort();
        let mut starts: Vec<_> =
            demo.all::<conference::Entity>().await.into_iter().map(|c| (c.starts_at, c.state, c.place)).collect();
        starts.sort();
        (goals, starts)
    };
    assert_eq!(words(&monday).await, words(&friday).await);
}
