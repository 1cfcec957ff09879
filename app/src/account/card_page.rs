//! `/sign-in/card`: the code of a sign-in card, and a new password.
use crate::{
    error::AppError,
    parts::{PostForm, problems},
    request::{self, text},
    routes::Params,
    ui::{Card, CodeField, PageHead, PasswordField, Stack, SubmitRow, TextField},
};
use domain::account::types::PASSWORD_LEAST;
use leptos::prelude::*;

const ACTION: &str = "/api/account/use-card";

/// The page. A code in the query (from the QR picture on the card) fills the field; using it needs the form.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let form = request::form(ACTION);
    let scanned = request::query("code").unwrap_or_default();
    Ok(view! {
            <PageHead title=t.card_title() lead=t.card_lead() back=("/sign-in".to_owned(), t.sign_in_title())/>
            <Stack>
                {problems(&form)}
                <Card>
                    <PostForm action=ACTION return_to="/sign-in/card".to_owned()>
                        <CodeField
                            name="code"
                            label=t.card_code()
                            hint=t.card_code_hint()
                            value=form.value("code", &scanned)
                            error=form.error("code")
                        />
                        <TextField
                            name="identifier"
                            label=t.card_identifier()
                            hint=t.card_identifier_hint()
                            value=form.value("identifier", "")
                            error=form.error("identifier")
                            autocomplete="username"
                        />
                        <PasswordField
                            name="password"
                            label=t.card_password()
                            hint=t.card_password_hint(PASSWORD_LEAST as i64)
                            error=form.error("password")
                            autocomplete="new-password"
                        />
                        <PasswordField name="again" label=t.card_again() error=form.error("again") autocomplete="new-password"/>
                        <SubmitRow label=t.card_button()/>
                    </PostForm>
                </Card>
            </Stack>
    }
    .into_any())
}
