//! A mail that waits to leave, or left. It holds ids and no words.
use crate::notices::types::{Kind, MessageState, Trouble};
use sea_orm::entity::prelude::*;

/// A mail that waits to leave, or left. It holds ids and no words.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "message")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: Kind,
    pub to_person_id: Uuid,
    pub student_id: Option<Uuid>,
    pub payload: String,
    pub state: MessageState,
    pub attempts: i32,
    pub next_at: i64,
    pub leased_until: Option<i64>,
    pub leased_by: Option<Uuid>,
    pub last_problem: Option<Trouble>,
    pub last_code: Option<i32>,
    pub created_at: i64,
    pub ends_at: i64,
    pub closed_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
