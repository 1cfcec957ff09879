//! `/reflections/{id}`: for its writer the desk, for everybody else who may see it the reading room.
use super::{owner_view, reader_view};
use crate::{
    error::AppError,
    request::{self, text},
    routes::Params,
};
use domain::reflections::{service, types::ReflectionState};
use leptos::prelude::*;

/// The page.
pub async fn page(params: Params) -> Result<AnyView, AppError> {
    let actor = request::actor()?;
    let opened = service::open(request::snapshot()?.as_ref(), actor.as_ref(), params.id("id")?).await?;
    let t = text();
    Ok(match (opened.is_owner, opened.found.reflection.state) {
        (true, ReflectionState::Draft) => owner_view::draft(t, &actor, &opened),
        (true, _) => owner_view::sent(t, &actor, &opened),
        (false, _) => reader_view::reading(t, &actor, &opened),
    })
}
