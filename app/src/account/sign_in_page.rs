//! `/sign-in`: identifier and password, or the way to a sign-in card.
use crate::{
    error::AppError,
    parts::{PostForm, problems},
    request::{self, text},
    routes::Params,
    ui::{Card, Disclosure, Hidden, IconName, LinkButton, PageHead, PasswordField, Stack, SubmitRow, TextField, Variant},
};
use leptos::prelude::*;

const ACTION: &str = "/api/account/sign-in";

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let form = request::form(ACTION);
    let onwards = request::query("onwards").filter(|path| path.starts_with('/') && !path.starts_with("//"));
    let demo = request::services()?.demo;
    let by_mail = super::link_page::ask_card()?;
    let by_school = super::identity_page::buttons(onwards.as_deref())?;
    Ok(view! {
            <PageHead title=t.sign_in_title() lead=t.sign_in_lead()/>
            <Stack>
                {problems(&form)}
                <Card>
                    <PostForm action=ACTION>
                        <Hidden name="onwards" value=onwards.unwrap_or_default()/>
                        <TextField
                            name="identifier"
                            label=t.sign_in_identifier()
                            value=form.value("identifier", "")
                            error=form.error("identifier")
                            autocomplete="username"
                        />
                        <PasswordField name="password" label=t.sign_in_password() error=form.error("password")/>
                        <SubmitRow label=t.sign_in_button()/>
                    </PostForm>
                </Card>
                {by_school}
                {by_mail}
                <Card title=t.card_title() icon=IconName::IdCard level=2>
                    <p>{t.sign_in_card_text()}</p>
                    <LinkButton href="/sign-in/card" variant=Variant::Secondary>{t.sign_in_card_link()}</LinkButton>
                </Card>
                {demo.then(|| view! { <Disclosure summary=t.sign_in_demo_title()><p>{t.sign_in_demo_text()}</p></Disclosure> })}
            </Stack>
    }
    .into_any())
}
