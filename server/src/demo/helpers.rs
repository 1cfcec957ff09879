//! People whom the school named to help one student, each invited to the next conference: an aide, a coach, an interpreter.
//! And the partner whom that student chose, a classmate, with a goal that was sent to them.
use super::{accounts::Entry, week::Week};
use domain::{
    conferences::types::{ConferenceState, GuestKind},
    db::WriteTx,
    entity::{account, conference, enrolment, goal, guest, named_reader, person, person_role, relation},
    error::Result,
    goals::types::GoalState,
    id::{Id, new_id},
    roster::types::{ClassRole, RelationKind, Role, Source},
    visibility::Visibility,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::SimpleExpr};

/// As what somebody is named and comes.
const HELPERS: [(RelationKind, GuestKind); 3] = [
    (RelationKind::Coach, GuestKind::Coach),
    (RelationKind::Interpreter, GuestKind::Interpreter),
    (RelationKind::Aide, GuestKind::Aide),
];
/// Under which role of the list those stand who are named.
const NAMED_FROM: [&str; 3] = ["teacher", "advisor", "coordinator"];

/// Names them for the first student on the list. `accounts` and `entries` name the same people in the same order.
pub async fn insert(tx: &WriteTx, week: &Week, accounts: &[account::Model], entries: &[Entry]) -> Result<()> {
    let listed = || entries.iter().zip(accounts);
    let Some((_, first)) = listed().find(|(entry, _)| entry.role == "student") else { return Ok(()) };
    let Some(student) = person::Entity::find_by_id(first.person_id).one(tx).await? else { return Ok(()) };
    let next = conference::Entity::find()
        .filter(conference::Column::StudentId.eq(student.id))
        .filter(conference::Column::State.is_in(ConferenceState::AHEAD))
        .order_by_asc(conference::Column::StartsAt)
        .one(tx)
        .await?;
    let here = person_role::Entity::find()
        .filter(person_role::Column::SchoolId.eq(student.school_id))
        .order_by_asc(person_role::Column::Id)
        .all(tx)
        .await?;
    let ties = relation::Entity::find().filter(relation::Column::StudentId.eq(student.id)).all(tx).await?;
    let works_here = |id: Id| here.iter().any(|row| row.person_id == id && row.role.is_staff());
    let signs_in = listed()
        .filter(|(entry, account)| NAMED_FROM.contains(&entry.role.as_str()) && works_here(account.person_id))
        .map(|(_, account)| account.person_id);
    let mut possible: Vec<Id> = Vec::new();
    for id in signs_in.chain(here.iter().filter(|row| row.role == Role::Teacher).map(|row| row.person_id)) {
        if !possible.contains(&id) && !ties.iter().any(|tie| tie.adult_id == id) {
            possible.push(id);
        }
    }
    for ((kind, comes_as), adult_id) in HELPERS.into_iter().zip(possible) {
        let tie = relation::Model {
            id: new_id(),
            adult_id,
            student_id: student.id,
            kind,
            section_id: None,
            advisory_id: None,
            starts_on: week.day(-20).to_string(),
            ends_on: Some(week.day(140).to_string()),
            source: Source::Hand,
        };
        tx.audit("relation.helper_named", "relation", tie.id, Some(student.id)).await?;
        relation::Entity::insert(relation::ActiveModel::from(tie)).exec_without_returning(tx).await?;
        if kind == RelationKind::Aide {
            let (id, school_id) = (new_id(), student.school_id);
            let role = person_role::Model { id, person_id: adult_id, school_id, role: Role::Aide, source: Source::Hand };
            person_role::Entity::insert(person_role::ActiveModel::from(role)).exec_without_returning(tx).await?;
        }
        if let Some(next) = &next {
            let (id, conference_id) = (new_id(), next.id);
            let invited = guest::Model {
                id,
                conference_id,
                person_id: adult_id,
                kind: comes_as,
                rsvp: None,
                answered_at: None,
                attended: None,
            };
            guest::Entity::insert(guest::ActiveModel::from(invited)).exec_without_returning(tx).await?;
        }
    }
    let listed: Vec<Id> = listed().filter(|(entry, _)| entry.role == "student").map(|(_, account)| account.person_id).collect();
    partner(tx, week, student.id, &listed).await
}

/// A classmate, one who can sign in when there is one, and the student's latest goal that goes to people by name.
async fn partner(tx: &WriteTx, week: &Week, student_id: Id, listed: &[Id]) -> Result<()> {
    use enrolment::Column as E;
    let attends = |filter: SimpleExpr| enrolment::Entity::find().filter(E::Role.eq(ClassRole::Student)).filter(filter);
    let classes: Vec<Id> = attends(E::PersonId.eq(student_id)).all(tx).await?.iter().map(|row| row.section_id).collect();
    let rows = attends(E::SectionId.is_in(classes)).order_by_asc(E::Id).all(tx).await?;
    let classmates: Vec<Id> = rows.iter().map(|row| row.person_id).filter(|id| *id != student_id).collect();
    let listed_one = classmates.iter().find(|id| listed.contains(id));
    let Some(partner_id) = listed_one.or(classmates.first()).copied() else { return Ok(()) };
    let tie = relation::Model {
        id: new_id(),
        adult_id: partner_id,
        student_id,
        kind: RelationKind::Partner,
        section_id: None,
        advisory_id: None,
        starts_on: week.day(-6).to_string(),
        ends_on: Some(week.day(60).to_string()),
        source: Source::Student,
    };
    tx.audit("relation.partner_named", "relation", tie.id, Some(student_id)).await?;
    relation::Entity::insert(relation::ActiveModel::from(tie)).exec_without_returning(tx).await?;
    let goal = goal::Entity::find()
        .filter(goal::Column::OwnerId.eq(student_id))
        .filter(goal::Column::Visibility.eq(Visibility::Named))
        .filter(goal::Column::State.eq(GoalState::Active))
        .order_by_desc(goal::Column::UpdatedAt)
        .one(tx)
        .await?;
    if let Some(goal) = goal {
        let sent = named_reader::Model { item_id: goal.id, adult_id: partner_id, added_at: goal.updated_at };
        named_reader::Entity::insert(named_reader::ActiveModel::from(sent)).exec_without_returning(tx).await?;
    }
    Ok(())
}
