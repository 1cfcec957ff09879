//! Who sees a conference: the rule in SQL against the rule in the policy, over every relation that goes wrong.
use super::world::World;
use crate::{
    conferences::{store, types::ConferenceState},
    entity::conference,
    id::Id,
    policy::{Meeting, can_read_meeting, can_read_pack},
    roster::types::{RelationKind, Role, Source},
};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use std::collections::HashSet;

async fn conference(
    world: &World,
    student_id: Id,
    host_id: Option<Id>,
    guests: &[Id],
    state: ConferenceState,
) -> conference::Model {
    let id = world.conference(student_id, host_id, None).await;
    for person_id in guests {
        world.invite(id, *person_id).await;
    }
    let row = conference::ActiveModel { id: Set(id), state: Set(state), ..Default::default() };
    row.update(world.db.writer()).await.unwrap()
}

#[tokio::test]
async fn what_sql_finds_is_what_the_policy_allows() {
    let world = World::new().await;
    let far = world.another_school().await;
    let mut people = vec![
        (world.person("Cora", Role::Coordinator).await, None),
        (world.person_at(far, "Farcora", Role::Coordinator).await, None),
        (world.person("Lea", Role::Leader).await, None),
        (world.person("Adm", Role::Admin).await, None),
    ];
    let students = [
        world.person("Sam", Role::Student).await,
        world.person("Sue", Role::Student).await,
        world.person_at(far, "Sol", Role::Student).await,
    ];
    people.extend(students.map(|student| (student, None)));
    for kind in RelationKind::ALL {
        for ends_on in [None, Some("2026-11-02"), Some("2026-11-03")] {
            for restricted in [false, true] {
                let role = if *kind == RelationKind::Guardian { Role::Guardian } else { Role::Teacher };
                let adult = world.person("Adult", role).await;
                world.relate_until(adult, students[0], *kind, Source::Import, ends_on).await;
                if restricted {
                    world.restrict(adult, students[0]).await;
                }
                people.push((adult, Some(*kind)));
            }
        }
    }
    let stranger = world.person("Str", Role::Guardian).await;
    people.push((stranger, None));
    let mut meetings: Vec<(conference::Model, HashSet<Id>, Id)> = Vec::new();
    for (index, student) in students.into_iter().enumerate() {
        let school = if index == 2 { far } else { world.school };
        for (adult, _) in &people {
            for state in [ConferenceState::Planned, ConferenceState::Cancelled] {
                meetings.push((conference(&world, student, Some(*adult), &[], state).await, HashSet::new(), school));
                meetings.push((conference(&world, student, None, &[*adult], state).await, HashSet::from([*adult]), school));
            }
        }
    }
    let mut seen = 0;
    for (person, _) in &people {
        let actor = world.actor(*person).await;
        let found =
            |visible| conference::Entity::find().select_only().column(conference::Column::Id).filter(visible).into_tuple::<Id>();
        let visible: HashSet<Id> = found(store::visible_to(&actor)).all(world.db.writer()).await.unwrap().into_iter().collect();
        let packs: HashSet<Id> = found(store::at_the_table(&actor)).all(world.db.writer()).await.unwrap().into_iter().collect();
        for (row, invited, school_id) in &meetings {
            let meeting = Meeting {
                id: row.id,
                student_id: row.student_id,
                host_id: row.host_id,
                school_id: *school_id,
                invited: invited.contains(person),
                state: row.state,
            };
            assert_eq!(visible.contains(&row.id), can_read_meeting(&actor, &meeting), "{meeting:?} by {}", actor.name);
            assert_eq!(packs.contains(&row.id), can_read_pack(&actor, &meeting), "{meeting:?} by {}", actor.name);
            seen += usize::from(visible.contains(&row.id));
        }
    }
    assert!(seen > 100, "only {seen} conferences were visible to anybody: the test proves little");
    let nobody =
        conference::Entity::find().filter(conference::Column::StudentId.eq(stranger)).all(world.db.writer()).await.unwrap();
    assert!(nobody.is_empty());
}
