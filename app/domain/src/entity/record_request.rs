//! A family's formal request about a student's record, and the school's answer.
use crate::records::types::{Outcome, RequestKind, RequestState};
use sea_orm::entity::prelude::*;

/// A family's formal request about a student's record, and the school's answer.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "record_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub student_id: Uuid,
    pub asker_id: Uuid,
    pub kind: RequestKind,
    #[sea_orm(column_type = "Text")]
    pub what: String,
    #[sea_orm(column_type = "Text")]
    pub why: String,
    pub state: RequestState,
    pub asked_at: i64,
    pub due_on: String,
    pub taken_by: Option<Uuid>,
    pub taken_at: Option<i64>,
    pub outcome: Option<Outcome>,
    #[sea_orm(column_type = "Text")]
    pub answer: String,
    #[sea_orm(column_type = "Text")]
    pub shown: String,
    pub answered_at: Option<i64>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
