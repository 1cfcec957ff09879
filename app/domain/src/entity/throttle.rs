//! Tries counted in one bucket: full when `full_at` lies far enough ahead (a generic cell rate algorithm).
use sea_orm::entity::prelude::*;

/// Tries counted in one bucket: full when `full_at` lies far enough ahead (a generic cell rate algorithm).
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "throttle")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub bucket: Vec<u8>,
    pub full_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
