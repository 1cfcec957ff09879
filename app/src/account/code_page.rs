//! `/sign-in/code`: the second step, after a right password.
use crate::{
    error::AppError,
    parts::{PostForm, problems},
    request::{self, text},
    routes::Params,
    ui::{Card, Hidden, PageHead, Stack, SubmitRow, TextField},
};
use leptos::prelude::*;

const ACTION: &str = "/api/account/use-code";

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let form = request::form(ACTION);
    let onwards = request::query("onwards").unwrap_or_default();
    Ok(view! {
        <PageHead title=t.code_title() lead=t.code_lead() back=("/sign-in".to_owned(), t.sign_in_title())/>
        <Stack>
            {problems(&form)}
            <Card>
                <PostForm action=ACTION>
                    <Hidden name="onwards" value=onwards/>
                    <TextField
                        name="code"
                        label=t.code_label()
                        hint=t.code_hint()
                        error=form.error("code")
                        autocomplete="one-time-code"
                        required=true
                        dir_auto=false
                    />
                    <SubmitRow label=t.code_button()/>
                </PostForm>
            </Card>
        </Stack>
    }
    .into_any())
}
