//! A browser whose first step was right and whose second is awaited.
use crate::account::sessions::Way;
use sea_orm::entity::prelude::*;

/// A browser whose first step was right and whose second is awaited.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "half_sign_in")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub browser_hash: Vec<u8>,
    pub account_id: Uuid,
    pub way: Way,
    pub ends_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
