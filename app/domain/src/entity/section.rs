//! A class: one group that meets, with its teachers and students.
use crate::roster::types::SectionKind;
use sea_orm::entity::prelude::*;

/// A class: one group that meets, with its teachers and students.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "section")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub source_id: Option<String>,
    pub school_id: Uuid,
    pub course_id: Option<Uuid>,
    pub title: String,
    pub kind: SectionKind,
    pub starts_on: Option<String>,
    pub ends_on: Option<String>,
    pub active: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
