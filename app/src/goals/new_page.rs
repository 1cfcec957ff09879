//! `/goals/new`: a goal begins with one sentence. It may grow out of a promise that the student made at a conference.
use super::pieces::{START, start_form};
use crate::{
    error::AppError,
    parts::problems,
    request::{self, text},
    routes::Params,
    ui::{Card, IconName, PageHead, Stack, Tone},
};
use domain::{
    conferences::service::{OwnPromise, own_promise},
    goals::service::kinds_for,
    id::parse_id,
    policy,
};
use leptos::prelude::*;

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let actor = request::actor()?;
    policy::start_goal(&actor).require()?;
    let form = request::form(START);
    let promise = match request::query("commitment").and_then(|typed| parse_id(&typed)) {
        Some(id) => own_promise(request::snapshot()?.as_ref(), &actor, id).await?,
        None => None,
    };
    let back = match &promise {
        Some(promise) => (format!("/conferences/{}", promise.conference_id), t.conference_yours()),
        None => ("/goals".to_owned(), t.goals_title()),
    };
    let promise_id = promise.as_ref().map(|promise| promise.id);
    Ok(view! {
        <div class="narrow">
            <PageHead title=t.goal_new_title() lead=t.goal_new_lead() back=back/>
            <Stack>
                {problems(&form)}
                {promise.map(quoted)}
                <Card>{start_form(t, kinds_for(&actor), &form, promise_id)}</Card>
            </Stack>
        </div>
    }
    .into_any())
}

fn quoted(promise: OwnPromise) -> AnyView {
    let title = text().goal_new_promise();
    view! {
        <Card title=title icon=IconName::Commitment tone=Tone::Info level=2>
            <blockquote class="prose" dir="auto">{promise.text}</blockquote>
        </Card>
    }
    .into_any()
}
