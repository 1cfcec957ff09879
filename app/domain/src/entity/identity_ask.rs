//! A browser that was sent to an identity provider and may come back once.
use sea_orm::entity::prelude::*;

/// A browser that was sent to an identity provider and may come back once.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "identity_ask")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub state_hash: Vec<u8>,
    pub provider: String,
    pub browser_hash: Vec<u8>,
    pub account_id: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub onwards: String,
    pub ends_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
