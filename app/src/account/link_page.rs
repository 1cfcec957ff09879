//! `/sign-in/link`: the end of a link that came by mail; and the form that asks for one.
//!
//! Opening the page uses nothing up: programs that look through mail open every link. The button does.
use crate::{
    error::AppError,
    parts::{PostForm, problems},
    request::{self, text},
    routes::Params,
    ui::{Card, Hidden, IconName, LinkButton, Notice, PageHead, Stack, SubmitRow, TextField, Tone, Variant},
};
use leptos::prelude::*;

const ASK: &str = "/api/account/send-link";
const USE: &str = "/api/account/use-link";
const HERE: &str = "/sign-in/link";

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let form = request::form(USE);
    let token = request::query("t").filter(|_| !form.failed()).unwrap_or_default();
    let back = ("/sign-in".to_owned(), t.sign_in_title());
    if token.is_empty() {
        let words = form.error("token").unwrap_or_else(|| t.link_none());
        return Ok(view! {
            <PageHead title=t.link_title() back=back/>
            <Stack>
                <Notice tone=Tone::Warn>{words}</Notice>
                <LinkButton href="/sign-in" variant=Variant::Primary icon=IconName::Send>{t.link_again()}</LinkButton>
            </Stack>
        }
        .into_any());
    }
    Ok(view! {
        <PageHead title=t.link_title() lead=t.link_lead() back=back/>
        <Card>
            <PostForm action=USE return_to=HERE.to_owned()>
                <Hidden name="token" value=token/>
                <SubmitRow label=t.link_button()/>
            </PostForm>
        </Card>
    }
    .into_any())
}

/// Asks for a link, on the sign-in page; nothing where mail cannot leave.
pub fn ask_card() -> Result<Option<AnyView>, AppError> {
    if !request::services()?.mail.leaves() {
        return Ok(None);
    }
    let t = text();
    let form = request::form(ASK);
    Ok(Some(
        view! {
            {problems(&form)}
            <Card title=t.link_ask_title() icon=IconName::Send level=2>
                <p>{t.link_ask_text()}</p>
                <PostForm action=ASK return_to="/sign-in".to_owned()>
                    <TextField
                        name="address"
                        label=t.link_ask_address()
                        value=form.value("address", "")
                        error=form.error("address")
                        autocomplete="username"
                    />
                    <SubmitRow label=t.link_ask_button() variant=Variant::Secondary/>
                </PostForm>
                <p class="small soft">{t.link_ask_none()}</p>
            </Card>
        }
        .into_any(),
    ))
}
