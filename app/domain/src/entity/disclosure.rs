//! Who saw what of a student, once a school day, append-only: the database refuses changes and deletions.
use crate::records::types::{SeenKind, Why};
use sea_orm::entity::prelude::*;

/// Who saw what of a student, once a school day, append-only: the database refuses changes and deletions.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "disclosure")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub at: i64,
    pub day: String,
    pub viewer_id: Uuid,
    pub student_id: Uuid,
    pub object_kind: SeenKind,
    pub object_id: Uuid,
    pub why: Why,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
