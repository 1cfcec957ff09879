//! A signed-in browser. The key is the SHA-256 of the cookie's token.
use crate::account::sessions::{Class, Way};
use sea_orm::entity::prelude::*;

/// A signed-in browser. The key is the SHA-256 of the cookie's token.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub token_hash: Vec<u8>,
    #[sea_orm(unique)]
    pub id: Uuid,
    pub account_id: Uuid,
    pub way: Way,
    pub class: Class,
    pub device: String,
    pub created_at: i64,
    pub seen_at: i64,
    pub confirmed_at: i64,
    pub idle_ms: i64,
    pub idle_ends_at: i64,
    pub ends_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
