//! The rule in SQL against the rule in the policy, over every relation, level and state.
use super::*;
use crate::{
    a_school::{TODAY, actor, fresh_db, relate, restrict, somebody},
    actor::OpenRecord,
    db::Origin,
    entity::goal,
    goals::types::{GoalKind, GoalState},
    id::new_id,
    policy::{Item, can_read_item},
    roster::types::Role,
};
use sea_orm::{ActiveModelTrait, IntoActiveModel};

fn a_goal(owner_id: Id, state: GoalState, visibility: Visibility) -> goal::Model {
    goal::Model {
        id: new_id(),
        owner_id,
        kind: GoalKind::Personal,
        state,
        visibility,
        title: "Read".into(),
        why: String::new(),
        success: String::new(),
        obstacle: String::new(),
        if_part: String::new(),
        then_part: String::new(),
        confidence: None,
        due_on: None,
        closing_word: String::new(),
        successor_id: None,
        from_commitment_id: None,
        created_at: 0,
        updated_at: 0,
        activated_at: None,
        closed_at: None,
        last_check_in_at: None,
        version: 1,
    }
}

#[tokio::test]
async fn what_is_found_is_exactly_what_the_policy_allows() {
    let db = fresh_db().await;
    let student = somebody(&db, "Amira").await;
    let mut actors = vec![
        actor(student, Role::Student, &[]),
        actor(somebody(&db, "Stranger").await, Role::Teacher, &[]),
        actor(somebody(&db, "Administrator").await, Role::Admin, &[]),
    ];
    for kind in RelationKind::ALL {
        let adult = somebody(&db, kind.as_str()).await;
        relate(&db, adult, student, *kind, None).await;
        actors.push(actor(adult, Role::Teacher, &[(student, *kind)]));
        let former = somebody(&db, "Former").await;
        relate(&db, former, student, *kind, Some("2026-09-15")).await;
        actors.push(actor(former, Role::Teacher, &[]));
        let limited = somebody(&db, "Limited").await;
        relate(&db, limited, student, *kind, None).await;
        restrict(&db, limited, student).await;
        actors.push(actor(limited, Role::Teacher, &[]));
    }
    for whose in [student, somebody(&db, "Other").await] {
        let mut opener = actor(somebody(&db, "Opener").await, Role::Admin, &[]);
        opener.opened = Some(OpenRecord { student_id: whose, until: i64::MAX });
        actors.push(opener);
    }
    let mut goals = Vec::new();
    for state in [GoalState::Draft, GoalState::Active, GoalState::LetGo] {
        for visibility in Visibility::ALL {
            for sent in [false, true] {
                let goal = a_goal(student, state, *visibility).into_active_model().insert(db.writer()).await.unwrap();
                if sent {
                    let tx = db.begin(&Origin::default(), None).await.unwrap();
                    let everybody: Vec<Id> = actors.iter().map(|actor| actor.person_id).collect();
                    set_named(&tx, goal.id, &everybody).await.unwrap();
                    tx.commit().await.unwrap();
                }
                goals.push((goal, sent));
            }
        }
    }
    let columns = ItemColumns {
        id: goal::Column::Id,
        owner_id: goal::Column::OwnerId,
        state: goal::Column::State,
        visibility: goal::Column::Visibility,
    };
    for actor in &actors {
        let found = goal::Entity::find().filter(visible_items(actor, columns)).all(db.writer()).await.unwrap();
        for (goal, sent) in &goals {
            let item = Item {
                owner_id: goal.owner_id,
                visibility: goal.visibility,
                draft: goal.state == GoalState::Draft,
                named: *sent,
                prompt_section_id: None,
            };
            let (state, level) = (goal.state, goal.visibility);
            assert_eq!(
                found.iter().any(|row| row.id == goal.id),
                can_read_item(actor, &item),
                "{:?} reads {state} {level}, sent: {sent}",
                actor.relations
            );
        }
    }
}

#[tokio::test]
async fn readers_are_live_advisors_teachers_and_the_partner_each_once() {
    let db = fresh_db().await;
    let student = somebody(&db, "Amira").await;
    let advisor = somebody(&db, "Zoe").await;
    relate(&db, advisor, student, RelationKind::Teacher, None).await;
    relate(&db, advisor, student, RelationKind::Advisor, None).await;
    let teacher = somebody(&db, "Ben").await;
    relate(&db, teacher, student, RelationKind::Teacher, None).await;
    let partner = somebody(&db, "Abe").await;
    relate(&db, partner, student, RelationKind::Partner, None).await;
    relate(&db, somebody(&db, "Former").await, student, RelationKind::Advisor, Some("2026-09-01")).await;
    for kind in [RelationKind::Aide, RelationKind::Coach, RelationKind::Interpreter] {
        relate(&db, somebody(&db, kind.as_str()).await, student, kind, None).await;
    }
    relate(&db, somebody(&db, "Mother").await, student, RelationKind::Guardian, None).await;
    let limited = somebody(&db, "Limited").await;
    relate(&db, limited, student, RelationKind::Teacher, None).await;
    restrict(&db, limited, student).await;
    let readers = possible_readers(db.writer(), student, TODAY).await.unwrap();
    let found: Vec<(Id, RelationKind)> = readers.iter().map(|reader| (reader.person_id, reader.kind)).collect();
    let wanted = [(advisor, RelationKind::Advisor), (teacher, RelationKind::Teacher), (partner, RelationKind::Partner)];
    assert_eq!(found, wanted);
}

#[tokio::test]
async fn naming_somebody_else_takes_it_from_those_before() {
    let db = fresh_db().await;
    let (item, first, second) = (new_id(), somebody(&db, "First").await, somebody(&db, "Second").await);
    for adults in [vec![first], vec![second, second], vec![second]] {
        let tx = db.begin(&Origin::default(), None).await.unwrap();
        set_named(&tx, item, &adults).await.unwrap();
        tx.commit().await.unwrap();
    }
    assert_eq!(named_adults(db.writer(), item).await.unwrap(), [(second, "Second Test".to_owned())]);
}
