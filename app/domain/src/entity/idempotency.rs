//! A form already sent: the same key does the work once.
use sea_orm::entity::prelude::*;

/// A form already sent: the same key does the work once.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "idempotency")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub owner_hash: Vec<u8>,
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: String,
    pub path: String,
    pub body_hash: Vec<u8>,
    #[sea_orm(column_type = "Text", nullable)]
    pub answer: Option<String>,
    pub created_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
