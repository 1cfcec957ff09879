//! A code that opens one conference's pack to one guest from outside the roster.
use sea_orm::entity::prelude::*;

/// A code that opens one conference's pack to one guest from outside the roster.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "guest_pass")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub conference_id: Uuid,
    pub person_id: Uuid,
    pub code_hash: Vec<u8>,
    pub made_by: Option<Uuid>,
    pub created_at: i64,
    pub ends_at: i64,
    pub revoked_at: Option<i64>,
    pub first_used_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
