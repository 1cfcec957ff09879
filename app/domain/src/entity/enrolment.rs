//! A person in a class.
use crate::roster::types::ClassRole;
use sea_orm::entity::prelude::*;

/// A person in a class.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "enrolment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub source_id: Option<String>,
    pub section_id: Uuid,
    pub person_id: Uuid,
    pub role: ClassRole,
    pub starts_on: Option<String>,
    pub ends_on: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
