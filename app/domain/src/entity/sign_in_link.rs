//! A link that was asked for by mail: once, for ten minutes, in the browser that asked.
use sea_orm::entity::prelude::*;

/// A link that was asked for by mail: once, for ten minutes, in the browser that asked.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sign_in_link")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub person_id: Uuid,
    pub browser_hash: Vec<u8>,
    pub created_at: i64,
    pub ends_at: i64,
    pub used_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
