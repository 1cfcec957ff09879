//! Somebody the school knows: student, adult at school, or family. A guest by code is known by name alone, and never active.
use sea_orm::entity::prelude::*;

/// Somebody the school knows: student, adult at school, or family.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "person")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub source_id: Option<String>,
    pub school_id: Uuid,
    pub given_name: String,
    pub family_name: String,
    pub preferred_name: Option<String>,
    pub name_folded: String,
    pub grade: Option<String>,
    pub born_on: Option<String>,
    pub home_language: Option<String>,
    pub email: Option<String>,
    pub username: Option<String>,
    pub active: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
