//! A legal limit on one adult's access to one student. In force, it beats every grant.
use crate::records::types::Scope;
use sea_orm::entity::prelude::*;

/// A legal limit on one adult's access to one student. In force, it beats every grant.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "restriction")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub adult_id: Uuid,
    pub student_id: Uuid,
    pub scope: Scope,
    pub document: String,
    pub starts_on: String,
    pub ends_on: Option<String>,
    pub entered_by: Option<Uuid>,
    pub entered_at: Option<i64>,
    /// The first day on which it no longer holds without a second person; nothing when it was not urgent.
    pub urgent_until: Option<String>,
    pub confirmed_by: Option<Uuid>,
    pub confirmed_at: Option<i64>,
    pub declined_by: Option<Uuid>,
    pub declined_at: Option<i64>,
    /// Who asks for another end date; it waits for a second person.
    pub change_by: Option<Uuid>,
    pub change_at: Option<i64>,
    /// The end date asked for; nothing means no end.
    pub change_ends_on: Option<String>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
