//! A dated promise with an owner, made at a conference.
use crate::conferences::types::CommitmentState;
use sea_orm::entity::prelude::*;

/// A dated promise with an owner, made at a conference.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "commitment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub conference_id: Uuid,
    pub student_id: Uuid,
    pub owner_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub text: String,
    pub due_on: String,
    pub state: CommitmentState,
    #[sea_orm(column_type = "Text")]
    pub closing_word: String,
    pub made_at: i64,
    pub closed_at: Option<i64>,
    /// When a guest by code said yes to what the host wrote down for them.
    pub acknowledged_at: Option<i64>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
