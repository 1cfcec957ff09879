//! A term, semester or school year.
use sea_orm::entity::prelude::*;

/// A term, semester or school year.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "term")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub source_id: Option<String>,
    pub school_id: Uuid,
    pub title: String,
    pub starts_on: String,
    pub ends_on: String,
    pub school_year: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
