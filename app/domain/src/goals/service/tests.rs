//! What may be done with goals, by whom, and what a refusal leaves as it was.
use super::*;
use crate::{
    a_school::{actor, fresh_db, relate, somebody},
    conferences::types::ConferenceState,
    goals::types::{Going, WordingForm},
    policy::Meeting,
};

/// A student with an advisor, a teacher and a guardian.
struct House {
    db: Db,
    student: Actor,
    advisor: Actor,
    teacher: Actor,
    guardian: Actor,
}

async fn a_house() -> House {
    let db = fresh_db().await;
    let student = somebody(&db, "Amira").await;
    let mut adults = Vec::new();
    for (kind, role) in
        [(RelationKind::Advisor, Role::Teacher), (RelationKind::Teacher, Role::Teacher), (RelationKind::Guardian, Role::Guardian)]
    {
        let adult = somebody(&db, kind.as_str()).await;
        relate(&db, adult, student, kind, None).await;
        adults.push(actor(adult, role, &[(student, kind)]));
    }
    let [advisor, teacher, guardian] = adults.try_into().unwrap();
    House { db, student: actor(student, Role::Student, &[]), advisor, teacher, guardian }
}

impl House {
    async fn a_draft(&self) -> Id {
        let new = NewGoal { title: "Read more".into(), kind: GoalKind::Personal, from_commitment_id: None };
        start(&self.db, &self.student, new).await.unwrap()
    }

    async fn move_to(&self, id: Id, to: GoalState, keep_private: bool) -> Result<Id> {
        move_to(&self.db, &self.student, id, GoalMove { to, word: "Because".into() }, keep_private).await
    }

    async fn an_active_goal(&self) -> Id {
        let id = self.a_draft().await;
        self.move_to(id, GoalState::Active, false).await.unwrap();
        id
    }

    async fn sees(&self, actor: &Actor, id: Id) -> Result<GoalDetail> {
        detail(self.db.writer(), actor, id).await
    }

    async fn share(&self, id: Id, visibility: Visibility, adults: &[&Actor]) -> Result<()> {
        let adults = adults.iter().map(|adult| adult.person_id).collect();
        share(&self.db, &self.student, id, Share { visibility, adults }).await
    }

    async fn check_in(&self, id: Id, wants_help: bool) -> Result<()> {
        self.db.clock.advance(1_000);
        let new = NewCheckIn { going: Going::Mixed, confidence: Some(3), note: "Chapter two".into(), wants_help };
        check_in(&self.db, &self.student, id, new).await
    }
}

fn wording(title: &str) -> Wording {
    Wording::parse(&WordingForm { title: title.into(), kind: "personal".into(), ..WordingForm::default() }).unwrap()
}

fn is_hidden<T>(result: Result<T>) -> bool {
    matches!(result, Err(Error::NotFound))
}

#[tokio::test]
async fn a_draft_is_seen_by_nobody_else_and_an_active_goal_by_the_advisor() {
    let house = a_house().await;
    let id = house.a_draft().await;
    for adult in [&house.advisor, &house.teacher, &house.guardian] {
        assert!(is_hidden(house.sees(adult, id).await));
    }
    house.move_to(id, GoalState::Active, false).await.unwrap();
    assert!(!house.sees(&house.advisor, id).await.unwrap().own);
    assert!(is_hidden(house.sees(&house.teacher, id).await));
    let own = house.sees(&house.student, id).await.unwrap();
    assert_eq!(own.named, [house.advisor.person_id]);
    assert_eq!(own.readers.len(), 2);
}

#[tokio::test]
async fn a_student_can_keep_an_active_goal_private() {
    let house = a_house().await;
    let id = house.a_draft().await;
    house.move_to(id, GoalState::Active, true).await.unwrap();
    assert!(is_hidden(house.sees(&house.advisor, id).await));
}

#[tokio::test]
async fn what_was_chosen_while_it_was_a_draft_holds_when_it_becomes_active() {
    let house = a_house().await;
    let id = house.a_draft().await;
    house.share(id, Visibility::Named, &[&house.teacher]).await.unwrap();
    house.move_to(id, GoalState::Active, false).await.unwrap();
    assert!(house.sees(&house.teacher, id).await.is_ok());
    assert!(is_hidden(house.sees(&house.advisor, id).await));
}

#[tokio::test]
async fn narrowing_works_at_once() {
    let house = a_house().await;
    let id = house.an_active_goal().await;
    house.share(id, Visibility::Family, &[]).await.unwrap();
    assert!(house.sees(&house.guardian, id).await.is_ok());
    house.share(id, Visibility::Private, &[]).await.unwrap();
    for adult in [&house.advisor, &house.teacher, &house.guardian] {
        assert!(is_hidden(house.sees(adult, id).await));
    }
}

#[tokio::test]
async fn cannot_share_with_somebody_who_does_not_answer_for_the_student() {
    let house = a_house().await;
    let id = house.an_active_goal().await;
    let refused = house.share(id, Visibility::Named, &[&house.guardian]).await;
    assert!(matches!(refused, Err(Error::Invalid(_))));
    assert_eq!(house.sees(&house.student, id).await.unwrap().named, [house.advisor.person_id]);
}

#[tokio::test]
async fn readers_cannot_change_a_goal_and_others_do_not_know_of_it() {
    let house = a_house().await;
    let id = house.an_active_goal().await;
    let by_reader = edit(&house.db, &house.advisor, id, 1, wording("Mine")).await;
    assert!(matches!(by_reader, Err(Error::Forbidden)));
    assert!(is_hidden(edit(&house.db, &house.teacher, id, 1, wording("Mine")).await));
    let step = NewStep { title: "Go to the library".into(), due_on: None };
    let step = add_step(&house.db, &house.student, id, step).await.unwrap();
    assert!(is_hidden(tick_step(&house.db, &house.teacher, step, true).await));
    let shown = house.sees(&house.student, id).await.unwrap();
    assert_eq!((shown.goal.wording.title.as_str(), shown.steps[0].done_at), ("Read more", None));
}

#[tokio::test]
async fn every_wording_is_kept_and_a_stale_one_is_refused() {
    let house = a_house().await;
    let id = house.a_draft().await;
    edit(&house.db, &house.student, id, 1, wording("Read two books")).await.unwrap();
    edit(&house.db, &house.student, id, 2, wording("Read two books")).await.unwrap();
    let stale = edit(&house.db, &house.student, id, 1, wording("Read ten books")).await;
    assert!(matches!(stale, Err(Error::Conflict(Obstacle::Stale))));
    edit(&house.db, &house.student, id, 2, wording("Read three books")).await.unwrap();
    let shown = house.sees(&house.student, id).await.unwrap();
    assert_eq!((shown.goal.wording.title.as_str(), shown.goal.version), ("Read three books", 3));
    let earlier: Vec<&str> = shown.earlier.iter().map(|former| former.wording.title.as_str()).collect();
    assert_eq!(earlier, ["Read two books", "Read more"]);
}

#[tokio::test]
async fn a_pack_shows_the_words_of_the_version_that_was_chosen() {
    let house = a_house().await;
    let id = house.a_draft().await;
    edit(&house.db, &house.student, id, 1, wording("Read two books")).await.unwrap();
    edit(&house.db, &house.student, id, 2, wording("Read three books")).await.unwrap();
    let meeting = Meeting {
        id: Id::nil(),
        student_id: house.student.person_id,
        host_id: Some(house.advisor.person_id),
        school_id: Id::nil(),
        invited: false,
        state: ConferenceState::Preparing,
    };
    let permit = policy::pack(&house.advisor, &meeting).unwrap();
    let shown = goals_at_versions(house.db.writer(), &permit, &[(id, 2), (id, 1), (id, 3), (Id::nil(), 1)]).await.unwrap();
    let titles: Vec<&str> = shown.iter().map(|goal| goal.wording.title.as_str()).collect();
    assert_eq!(titles, ["Read two books", "Read more", "Read three books"]);
    assert!(policy::pack(&house.teacher, &meeting).is_err());
}

#[tokio::test]
async fn a_revised_goal_goes_on_in_a_draft_with_its_words_and_open_steps() {
    let house = a_house().await;
    let id = house.an_active_goal().await;
    for title in ["Done already", "Still to do"] {
        let step = add_step(&house.db, &house.student, id, NewStep { title: title.into(), due_on: None }).await.unwrap();
        tick_step(&house.db, &house.student, step, title == "Done already").await.unwrap();
    }
    let successor = house.move_to(id, GoalState::Revised, false).await.unwrap();
    let old = house.sees(&house.student, id).await.unwrap();
    assert_eq!((old.goal.state, old.after), (GoalState::Revised, Some((successor, "Read more".into()))));
    let new = house.sees(&house.student, successor).await.unwrap();
    assert_eq!((new.goal.state, new.before), (GoalState::Draft, Some((id, "Read more".into()))));
    assert_eq!(new.steps.iter().map(|step| step.title.as_str()).collect::<Vec<_>>(), ["Still to do"]);
    assert_eq!(new.named, [house.advisor.person_id]);
    assert!(house.sees(&house.advisor, id).await.unwrap().after.is_none(), "an adult sees the draft's title");
}

#[tokio::test]
async fn cannot_leave_a_closed_goal_nor_work_on_it() {
    let house = a_house().await;
    let id = house.an_active_goal().await;
    house.move_to(id, GoalState::LetGo, false).await.unwrap();
    assert_eq!(house.sees(&house.student, id).await.unwrap().goal.closing_word, "Because");
    let wrong = |result: Result<()>| matches!(result, Err(Error::Conflict(Obstacle::WrongState)));
    assert!(wrong(house.move_to(id, GoalState::Active, false).await.map(|_| ())));
    assert!(wrong(house.check_in(id, false).await));
    assert!(wrong(edit(&house.db, &house.student, id, 1, wording("Again")).await));
}

#[tokio::test]
async fn the_advisor_hears_of_help_until_the_next_check_in() {
    let house = a_house().await;
    let id = house.an_active_goal().await;
    assert!(matches!(house.check_in(house.a_draft().await, true).await, Err(Error::Conflict(Obstacle::WrongState))));
    house.check_in(id, true).await.unwrap();
    let asked = waiting_for_help(house.db.writer(), &house.advisor).await.unwrap();
    assert_eq!(asked.iter().map(|help| (help.goal_id, help.student_name.as_str())).collect::<Vec<_>>(), [(id, "Amira Test")]);
    assert!(waiting_for_help(house.db.writer(), &house.teacher).await.unwrap().is_empty());
    house.check_in(id, false).await.unwrap();
    assert!(waiting_for_help(house.db.writer(), &house.advisor).await.unwrap().is_empty());
    assert_eq!(house.sees(&house.student, id).await.unwrap().goal.confidence, Some(3));
}

#[tokio::test]
async fn a_counselor_hears_the_call_and_the_words_only_where_the_policy_allows() {
    use crate::{
        a_school::restrict,
        items,
        policy::{Help, Item, call_for_help},
    };
    let house = a_house().await;
    let student = house.student.person_id;
    let mut actors = vec![house.student.clone(), actor(somebody(&house.db, "Stranger").await, Role::Counselor, &[])];
    for kind in RelationKind::ALL {
        for (ends_on, limited) in [(None, false), (Some("2026-09-01"), false), (None, true)] {
            let adult = somebody(&house.db, kind.as_str()).await;
            relate(&house.db, adult, student, *kind, ends_on).await;
            if limited {
                restrict(&house.db, adult, student).await;
            }
            let live: &[_] = if ends_on.is_none() && !limited { &[(student, *kind)] } else { &[] };
            actors.push(actor(adult, Role::Counselor, live));
        }
    }
    let id = house.an_active_goal().await;
    house.check_in(id, true).await.unwrap();
    for visibility in Visibility::ALL {
        for adult in &actors {
            let tx = house.db.begin(&crate::db::Origin::default(), None).await.unwrap();
            items::set_named(&tx, id, &[adult.person_id]).await.unwrap();
            let row = goal::ActiveModel { id: Set(id), visibility: Set(*visibility), ..Default::default() };
            store::update(&tx, row).await.unwrap();
            tx.commit().await.unwrap();
            let item = Item { owner_id: student, visibility: *visibility, draft: false, named: true, prompt_section_id: None };
            let calls = calls_for_help(house.db.writer(), adult).await.unwrap();
            let heard = match calls.as_slice() {
                [] => Help::Silent,
                [call] if call.words.is_some() => Help::Words,
                _ => Help::Asked,
            };
            assert_eq!(heard, call_for_help(adult, &item), "{:?} at {visibility}", adult.relations);
        }
    }
}

#[tokio::test]
async fn a_hidden_call_is_heard_once_until_the_next_check_in() {
    let house = a_house().await;
    let student = house.student.person_id;
    let counselor = somebody(&house.db, "Con").await;
    relate(&house.db, counselor, student, RelationKind::Counselor, None).await;
    let counselor = actor(counselor, Role::Counselor, &[(student, RelationKind::Counselor)]);
    let (first, second, open) = (house.an_active_goal().await, house.an_active_goal().await, house.an_active_goal().await);
    house.share(open, Visibility::Team, &[]).await.unwrap();
    for id in [first, second, open] {
        house.check_in(id, true).await.unwrap();
    }
    let calls = calls_for_help(house.db.writer(), &counselor).await.unwrap();
    assert_eq!(calls.len(), 2);
    assert_eq!((calls[0].student_name.as_str(), &calls[0].words), ("Amira Test", &None));
    let words = calls[1].words.as_ref().unwrap();
    assert_eq!((words.goal_id, words.check_in.wants_help), (open, true));
    assert!(calls[0].at < calls[1].at, "who waits longest comes first");
    for id in [first, second, open] {
        house.check_in(id, false).await.unwrap();
    }
    assert!(calls_for_help(house.db.writer(), &counselor).await.unwrap().is_empty());
}

#[tokio::test]
async fn check_ins_are_read_by_the_advisor_the_family_at_its_level_and_a_counselor_who_is_asked_for_help() {
    let house = a_house().await;
    let student = house.student.person_id;
    let counselor = somebody(&house.db, "Con").await;
    relate(&house.db, counselor, student, RelationKind::Counselor, None).await;
    let counselor = actor(counselor, Role::Counselor, &[(student, RelationKind::Counselor)]);
    let id = house.an_active_goal().await;
    let readers = [&house.student, &house.advisor, &house.teacher, &counselor, &house.guardian];
    let cases = [
        (Visibility::Team, false, [true, true, false, false, false]),
        (Visibility::Team, true, [true, true, false, true, false]),
        (Visibility::Family, true, [true, true, false, true, true]),
        (Visibility::Family, false, [true, true, false, false, true]),
    ];
    for (visibility, wants_help, read) in cases {
        house.share(id, visibility, &[]).await.unwrap();
        house.check_in(id, wants_help).await.unwrap();
        for (reader, read) in readers.iter().zip(read) {
            let shown = house.sees(reader, id).await.is_ok_and(|shown| !shown.check_ins.is_empty());
            assert_eq!(shown, read, "{:?} at {visibility}, help: {wants_help}", reader.relations);
        }
    }
    house.share(id, Visibility::Named, &[&house.advisor, &house.teacher]).await.unwrap();
    assert!(!house.sees(&house.advisor, id).await.unwrap().check_ins.is_empty());
    assert!(house.sees(&house.teacher, id).await.unwrap().check_ins.is_empty(), "a teacher reads the goal alone");
}

#[tokio::test]
async fn the_next_step_is_the_one_due_first_in_an_active_goal() {
    let house = a_house().await;
    let draft = house.a_draft().await;
    let active = house.an_active_goal().await;
    let day = crate::time::parse_date("2026-10-01");
    for (goal, title, due_on) in [(draft, "Not yet", day), (active, "Some day", None), (active, "Soon", day)] {
        add_step(&house.db, &house.student, goal, NewStep { title: title.into(), due_on }).await.unwrap();
    }
    let next = next_step_of(house.db.writer(), &house.student).await.unwrap().unwrap();
    assert_eq!((next.step.title.as_str(), next.step.goal_id), ("Soon", active));
    let open = open_goals(house.db.writer(), &house.student).await.unwrap();
    assert_eq!(open.len(), 2);
    let summary = open.iter().find(|goal| goal.id == active).unwrap();
    assert_eq!((summary.steps_done, summary.steps_total), (0, 2));
}

#[tokio::test]
async fn adults_list_only_what_students_of_theirs_share() {
    let house = a_house().await;
    house.a_draft().await;
    let active = house.an_active_goal().await;
    let student = house.student.person_id;
    let (name, list) = goals_of(house.db.writer(), &house.advisor, student, 1).await.unwrap();
    assert_eq!(name, "Amira Test");
    assert_eq!(list.goals.iter().map(|goal| goal.id).collect::<Vec<_>>(), [active]);
    assert!(goals_of(house.db.writer(), &house.guardian, student, 1).await.unwrap().1.goals.is_empty());
    let stranger = actor(somebody(&house.db, "Stranger").await, Role::Teacher, &[]);
    assert!(is_hidden(goals_of(house.db.writer(), &stranger, student, 1).await));
    assert_eq!(own_goals(house.db.writer(), &house.student, 1).await.unwrap().goals.len(), 2);
}

#[tokio::test]
async fn students_and_staff_set_goals_of_their_own_kinds() {
    let house = a_house().await;
    let professional = || NewGoal { title: "Listen first".into(), kind: GoalKind::Professional, from_commitment_id: None };
    assert!(matches!(start(&house.db, &house.student, professional()).await, Err(Error::Invalid(_))));
    assert!(matches!(start(&house.db, &house.guardian, professional()).await, Err(Error::Forbidden)));
    let id = start(&house.db, &house.teacher, professional()).await.unwrap();
    let shared = share(&house.db, &house.teacher, id, Share { visibility: Visibility::Team, adults: Vec::new() }).await;
    assert!(matches!(shared, Err(Error::Invalid(_))));
}
