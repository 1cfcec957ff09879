//! What somebody wants to reach, in their own words.
use crate::goals::types::{GoalKind, GoalState};
use crate::visibility::Visibility;
use sea_orm::entity::prelude::*;

/// What somebody wants to reach, in their own words.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "goal")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub owner_id: Uuid,
    pub kind: GoalKind,
    pub state: GoalState,
    pub visibility: Visibility,
    pub title: String,
    #[sea_orm(column_type = "Text")]
    pub why: String,
    #[sea_orm(column_type = "Text")]
    pub success: String,
    #[sea_orm(column_type = "Text")]
    pub obstacle: String,
    #[sea_orm(column_type = "Text")]
    pub if_part: String,
    #[sea_orm(column_type = "Text")]
    pub then_part: String,
    pub confidence: Option<i32>,
    pub due_on: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub closing_word: String,
    pub successor_id: Option<Uuid>,
    pub from_commitment_id: Option<Uuid>,
    pub created_at: i64,
    pub updated_at: i64,
    pub activated_at: Option<i64>,
    pub closed_at: Option<i64>,
    pub last_check_in_at: Option<i64>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
