//! A grandmother who comes with a code, so that everybody can see how it is to be a guest.
use domain::{
    account::{token, types::parse_code},
    conferences::{
        service::keep_code,
        store::pass_works,
        types::{ConferenceState, NewGuest},
    },
    db::{Db, WriteTx},
    entity::{conference, guest_pass, person},
    error::Result,
    id::Id,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

/// Her code: the same in every demo, and no more secret than the passwords.
const CODE: &str = "GRAND-MA123";

/// Invites her to the student's next conference, in the student's name.
pub async fn insert(tx: &WriteTx, student_id: Id) -> Result<()> {
    let next = conference::Entity::find()
        .filter(conference::Column::StudentId.eq(student_id))
        .filter(conference::Column::State.is_in(ConferenceState::AHEAD))
        .order_by_asc(conference::Column::StartsAt)
        .one(tx)
        .await?;
    let student = person::Entity::find_by_id(student_id).one(tx).await?;
    if let (Some(next), Some(student)) = (next, student) {
        let rose = NewGuest { name: "Grandma Rose".into(), language: Some("es".into()) };
        keep_code(tx, &next, student.school_id, Some(student_id), &rose, &parse_code(CODE)).await?;
        tx.audit("guest.code_made", "conference", next.id, Some(student_id)).await?;
    }
    Ok(())
}

/// Where she comes in, while her code works.
pub async fn line(db: &Db) -> Result<Option<String>> {
    let works = guest_pass::Entity::find()
        .filter(guest_pass::Column::CodeHash.eq(token::hash_guest_code(&db.secret, &parse_code(CODE))))
        .filter(pass_works(db.clock.now()))
        .count(db.writer())
        .await?;
    Ok((works > 0).then(|| format!("A guest without an account comes to one student's conference at /c/{CODE}.")))
}
