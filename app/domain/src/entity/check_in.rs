//! How a goal is going, in a line.
use crate::goals::types::Going;
use sea_orm::entity::prelude::*;

/// How a goal is going, in a line.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "check_in")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub goal_id: Uuid,
    pub person_id: Uuid,
    pub at: i64,
    pub going: Going,
    pub confidence: Option<i32>,
    #[sea_orm(column_type = "Text")]
    pub note: String,
    pub wants_help: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
