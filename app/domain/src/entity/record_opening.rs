//! A student's record, opened by an administrator for a stated reason and a limited time.
use sea_orm::entity::prelude::*;

/// A student's record, opened by an administrator for a stated reason and a limited time.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "record_opening")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub actor_id: Uuid,
    pub student_id: Uuid,
    pub reason: String,
    pub opened_at: i64,
    /// When it ends by itself.
    pub ends_at: i64,
    /// When it was ended before that.
    pub closed_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
