//! What a family told a teacher about a court order: a word to the administrators, no limit yet.
use sea_orm::entity::prelude::*;

/// What a family told a teacher about a court order: a word to the administrators, no limit yet.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "restriction_flag")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub student_id: Uuid,
    pub flagged_by: Uuid,
    #[sea_orm(column_type = "Text")]
    pub text: String,
    pub flagged_at: i64,
    pub closed_by: Option<Uuid>,
    pub closed_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
