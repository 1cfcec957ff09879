//! One student leading one conversation about their own learning.
use crate::conferences::types::ConferenceState;
use sea_orm::entity::prelude::*;

/// One student leading one conversation about their own learning.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "conference")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub season_id: Option<Uuid>,
    pub student_id: Uuid,
    pub host_id: Option<Uuid>,
    pub state: ConferenceState,
    pub starts_at: Option<i64>,
    pub minutes: i32,
    pub place: String,
    #[sea_orm(column_type = "Text")]
    pub opening_words: String,
    pub ready_at: Option<i64>,
    pub rehearsed_at: Option<i64>,
    pub held_at: Option<i64>,
    pub closed_at: Option<i64>,
    pub student_attended: Option<bool>,
    #[sea_orm(column_type = "Text")]
    pub summary: String,
    /// Why it was cancelled; empty else.
    #[sea_orm(column_type = "Text")]
    pub cancel_word: String,
    pub created_at: i64,
    pub updated_at: i64,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
