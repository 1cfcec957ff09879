//! `/sign-in/confirm`: the password once more, before something that a session left open must not be enough for.
use crate::{
    error::AppError,
    parts::{PostForm, problems},
    request::{self, text},
    routes::Params,
    ui::{Card, Hidden, PageHead, PasswordField, Stack, SubmitRow},
};
use leptos::prelude::*;

const ACTION: &str = "/api/account/confirm";

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let form = request::form(ACTION);
    let onwards = request::query("onwards").unwrap_or_default();
    Ok(view! {
        <PageHead title=t.confirm_title() lead=t.confirm_lead()/>
        <Stack>
            {problems(&form)}
            <Card>
                <PostForm action=ACTION>
                    <Hidden name="onwards" value=onwards/>
                    <PasswordField name="password" label=t.sign_in_password() error=form.error("password")/>
                    <SubmitRow label=t.confirm_button()/>
                </PostForm>
            </Card>
        </Stack>
    }
    .into_any())
}
