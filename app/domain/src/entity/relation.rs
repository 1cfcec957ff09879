//! One adult's responsibility for one student, with dates. Everything an adult may see follows from these rows.
use crate::roster::types::{RelationKind, Source};
use sea_orm::entity::prelude::*;

/// One adult's responsibility for one student, with dates. Everything an adult may see follows from these rows.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "relation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub adult_id: Uuid,
    pub student_id: Uuid,
    pub kind: RelationKind,
    pub section_id: Option<Uuid>,
    pub advisory_id: Option<Uuid>,
    pub starts_on: String,
    pub ends_on: Option<String>,
    pub source: Source,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
