//! A legal limit on one adult's access to one student. It beats every grant.
use sea_orm::entity::prelude::*;

/// A legal limit on one adult's access to one student. It beats every grant.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "restriction")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub adult_id: Uuid,
    pub student_id: Uuid,
    pub document: String,
    pub starts_on: String,
    pub ends_on: Option<String>,
    pub entered_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
