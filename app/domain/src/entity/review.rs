//! An adult's answer to a reflection: glow, grow and a question.
use crate::reflections::types::ReviewState;
use sea_orm::entity::prelude::*;

/// An adult's answer to a reflection: glow, grow and a question.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "review")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub reflection_id: Uuid,
    pub reviewer_id: Uuid,
    pub reflection_version: i32,
    #[sea_orm(column_type = "Text")]
    pub glow: String,
    #[sea_orm(column_type = "Text")]
    pub grow: String,
    #[sea_orm(column_type = "Text")]
    pub question: String,
    pub state: ReviewState,
    pub created_at: i64,
    pub updated_at: i64,
    pub released_at: Option<i64>,
    #[sea_orm(column_type = "Text")]
    pub answer: String,
    pub answered_at: Option<i64>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
