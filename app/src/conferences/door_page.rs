//! `/c` and `/c/{code}`: where a guest comes in. Opening either uses no code up and names nobody: only the form does.
use crate::{
    error::AppError,
    i18n::Text,
    parts::{PostForm, problems},
    request::{self, text},
    routes::{GUEST_DOOR, GUEST_PACK, Params},
    ui::{Card, CodeField, Hidden, IconName, LinkButton, PageHead, Stack, SubmitRow, Variant},
};
use domain::account::{
    token::{CODE_LENGTH, spaced},
    types::parse_code,
};
use leptos::prelude::*;

const ENTER: &str = "/api/guests/enter";

/// `/c`: a field for the code.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    Ok(field(text(), String::new()))
}

/// `/c/{code}`: a button, where the address holds what can be a code.
pub async fn with_code(params: Params) -> Result<AnyView, AppError> {
    let t = text();
    let code = parse_code(params.text("code"));
    if code.len() != CODE_LENGTH {
        return Ok(field(t, code.chars().take(2 * CODE_LENGTH).collect()));
    }
    Ok(view! {
        <PageHead title=t.guest_door_title() lead=t.guest_door_given_lead()/>
        <Stack>
            <Card>
                <p class="sheet-code" dir="ltr">{spaced(&code)}</p>
                <PostForm action=ENTER return_to=GUEST_DOOR.to_owned()>
                    <Hidden name="code" value=code/>
                    <SubmitRow label=t.guest_door_given_button()>
                        <LinkButton href=GUEST_DOOR variant=Variant::Quiet>{t.guest_door_other()}</LinkButton>
                    </SubmitRow>
                </PostForm>
            </Card>
            <p class="soft">{t.guest_door_lost()}</p>
        </Stack>
    }
    .into_any())
}

fn field(t: Text, typed: String) -> AnyView {
    let form = request::form(ENTER);
    let inside = request::guest().is_ok().then(|| {
        view! { <LinkButton href=GUEST_PACK icon=IconName::Calendar>{t.guest_door_onwards()}</LinkButton> }
    });
    view! {
        <PageHead title=t.guest_door_title() lead=t.guest_door_lead()/>
        <Stack>
            {problems(&form)}
            {inside}
            <Card>
                <PostForm action=ENTER return_to=GUEST_DOOR.to_owned()>
                    <CodeField
                        name="code"
                        label=t.guest_door_code()
                        hint=t.guest_door_code_hint()
                        value=form.value("code", &typed)
                        error=form.error("code")
                    />
                    <SubmitRow label=t.guest_door_button()/>
                </PostForm>
            </Card>
            <p class="soft">{t.guest_door_lost()}</p>
        </Stack>
    }
    .into_any()
}
