//! Something the student chose to show, at the version they chose.
use crate::conferences::types::{AgendaPart, ItemKind};
use sea_orm::entity::prelude::*;

/// Something the student chose to show, at the version they chose.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "agenda_item")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub conference_id: Uuid,
    pub position: i32,
    pub part: AgendaPart,
    pub item_kind: ItemKind,
    pub item_id: Uuid,
    pub item_version: i32,
    #[sea_orm(column_type = "Text")]
    pub say: String,
    pub added_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
