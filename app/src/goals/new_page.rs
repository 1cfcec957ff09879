//! `/goals/new`: a goal begins with one sentence.
use super::pieces::{START, start_form};
use crate::{
    error::AppError,
    parts::problems,
    request::{self, text},
    routes::Params,
    ui::{Card, PageHead, Stack},
};
use domain::{goals::service::kinds_for, policy};
use leptos::prelude::*;

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let actor = request::actor()?;
    policy::start_goal(&actor).require()?;
    let form = request::form(START);
    Ok(view! {
        <div class="narrow">
            <PageHead title=t.goal_new_title() lead=t.goal_new_lead() back=("/goals".to_owned(), t.goals_title())/>
            <Stack>
                {problems(&form)}
                <Card>{start_form(t, kinds_for(&actor), &form)}</Card>
            </Stack>
        </div>
    }
    .into_any())
}
