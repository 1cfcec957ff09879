//! A school (or the district office) of this installation.
use crate::roster::types::SchoolKind;
use sea_orm::entity::prelude::*;

/// A school (or the district office) of this installation.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "school")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub source_id: Option<String>,
    pub name: String,
    pub kind: SchoolKind,
    pub time_zone: String,
    pub active: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
