//! `/records`: for a student and a family, the record with who saw and changed it; for staff, what is theirs to do or to see.
use super::{family_view, school_view};
use crate::{
    error::{AppError, ErrorKind},
    request::{self, text},
    routes::Params,
};
use domain::{
    id::parse_id,
    records::service::record_of,
    roster::types::{RelationKind, Role},
};
use leptos::prelude::*;

/// The page. `?child=` opens the record of a child, also for staff who are family too.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let (actor, snapshot) = (request::actor()?, request::snapshot()?);
    let child = match request::query("child") {
        Some(typed) => Some(parse_id(&typed).ok_or_else(|| AppError::of(ErrorKind::NotFound))?),
        None => None,
    };
    let family = actor.is(Role::Student) || actor.has_relation(RelationKind::Guardian);
    if child.is_none() && actor.is_staff() {
        return school_view::page(t, snapshot.as_ref(), &actor).await;
    }
    let record = if family || child.is_some() { record_of(snapshot.as_ref(), &actor, child).await? } else { None };
    match record {
        Some(record) => family_view::page(t, snapshot.as_ref(), &actor, &record).await,
        None => Ok(family_view::nobody(t)),
    }
}
