//! Somebody invited to a conference.
use crate::conferences::types::{GuestKind, Rsvp};
use sea_orm::entity::prelude::*;

/// Somebody invited to a conference.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "guest")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub conference_id: Uuid,
    pub person_id: Uuid,
    pub kind: GuestKind,
    pub rsvp: Option<Rsvp>,
    pub answered_at: Option<i64>,
    pub attended: Option<bool>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
