//! What families have asked formally, and what a teacher has been told: one of each, so that everybody can see how it looks.
use super::{accounts::Entry, week::Week};
use domain::{
    db::WriteTx,
    entity::{account, record_request, relation, restriction_flag},
    error::Result,
    id::{Id, new_id},
    records::{
        days::due_on,
        types::{RequestKind, RequestState},
    },
    roster::types::RelationKind,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// Adds them for the people who can sign in. `accounts` and `entries` name the same people in the same order.
pub async fn insert(tx: &WriteTx, week: &Week, accounts: &[account::Model], entries: &[Entry]) -> Result<()> {
    let first =
        |role: &str| entries.iter().zip(accounts).find(|(entry, _)| entry.role == role).map(|(_, account)| account.person_id);
    if let (Some(guardian), admin) = (first("guardian"), first("admin"))
        && let Some(student_id) = student_of(tx, guardian, RelationKind::Guardian).await?
    {
        let request = record_request::Model {
            id: new_id(),
            student_id,
            asker_id: guardian,
            kind: RequestKind::Inspect,
            what: "Everything that was written for last spring's conference.".into(),
            why: "We are moving to a new home and would like to keep it.".into(),
            state: if admin.is_some() { RequestState::Taken } else { RequestState::Asked },
            asked_at: week.at(-12, 18, 40),
            due_on: due_on(week.day(-12)).to_string(),
            taken_by: admin,
            taken_at: admin.map(|_| week.at(-11, 9, 5)),
            outcome: None,
            answer: String::new(),
            shown: String::new(),
            answered_at: None,
            version: 1,
        };
        record_request::Entity::insert(record_request::ActiveModel::from(request)).exec_without_returning(tx).await?;
    }
    if let Some(advisor) = first("advisor")
        && let Some(student_id) = student_of(tx, advisor, RelationKind::Advisor).await?
    {
        let flag = restriction_flag::Model {
            id: new_id(),
            student_id,
            flagged_by: advisor,
            text: "At pick-up an aunt told me about a court order. I have not seen it.".into(),
            flagged_at: week.at(-3, 15, 20),
            closed_by: None,
            closed_at: None,
        };
        restriction_flag::Entity::insert(restriction_flag::ActiveModel::from(flag)).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// One student for whom an adult answers.
async fn student_of(tx: &WriteTx, adult_id: Id, kind: RelationKind) -> Result<Option<Id>> {
    let found = relation::Entity::find()
        .filter(relation::Column::AdultId.eq(adult_id))
        .filter(relation::Column::Kind.eq(kind))
        .order_by_asc(relation::Column::Id)
        .one(tx)
        .await?;
    Ok(found.map(|row| row.student_id))
}
