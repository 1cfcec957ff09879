//! A student's own account of work and learning.
use crate::reflections::types::ReflectionState;
use crate::visibility::Visibility;
use sea_orm::entity::prelude::*;

/// A student's own account of work and learning.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reflection")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub owner_id: Uuid,
    pub prompt_id: Option<Uuid>,
    pub goal_id: Option<Uuid>,
    pub title: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    pub state: ReflectionState,
    pub visibility: Visibility,
    pub created_at: i64,
    pub updated_at: i64,
    pub shared_at: Option<i64>,
    pub waiting_since: Option<i64>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
