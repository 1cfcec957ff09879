//! `/settings/second-step`: setting up a code from an app, and the codes for the day the app is lost.
use crate::{
    error::AppError,
    i18n::Text,
    parts::{PostForm, problems},
    request::{self, FormState, text},
    routes::Params,
    ui::{Badge, Button, Card, Notice, PageHead, Row, Section, Stack, SubmitRow, TextField, Tone, Variant, qr_code},
};
use domain::{
    account::second_step::{self, Setup, Standing},
    actor::Actor,
};
use leptos::prelude::*;

const BEGIN: &str = "/api/account/begin-second-step";
const FINISH: &str = "/api/account/finish-second-step";
const END: &str = "/api/account/end-second-step";
const RENEW: &str = "/api/account/renew-codes";

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let (actor, snapshot, services) = (request::actor()?, request::snapshot()?, request::services()?);
    let standing = second_step::standing(snapshot.as_ref(), &services.db.secret, &actor).await?;
    let form = request::form(FINISH);
    let codes = request::shown::<Vec<String>>().map(|codes| codes_once(t, codes));
    let back = (!actor.owes_second_step).then(|| ("/settings".to_owned(), t.settings_title()));
    let state = match standing {
        Standing::InUse { since, codes_left } => in_use(t, &actor, since, codes_left).into_any(),
        Standing::Begun(setup) => to_finish(t, setup, &form).into_any(),
        Standing::Without => to_begin(t).into_any(),
    };
    Ok(view! {
        <PageHead title=t.second_step_title() lead=t.second_step_lead() back=back/>
        <Stack>
            {problems(&form)}
            {actor
                .owes_second_step
                .then(|| {
                    view! {
                        <Notice tone=Tone::Info title=t.second_step_required_title()>{t.second_step_required_text()}</Notice>
                    }
                })}
            {codes}
            {state}
        </Stack>
    }
    .into_any())
}

fn to_begin(t: Text) -> impl IntoView + use<> {
    view! {
        <Card>
            <p>{t.second_step_begin_text()}</p>
            <PostForm action=BEGIN>
                <Button>{t.second_step_begin()}</Button>
            </PostForm>
        </Card>
    }
}

fn to_finish(t: Text, setup: Setup, form: &FormState) -> impl IntoView + use<> {
    let error = form.error("code");
    let secret: Vec<String> = setup.secret.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into_owned()).collect();
    view! {
        <Card title=t.second_step_scan_title() level=2>
            <p>{t.second_step_scan_text()}</p>
            {qr_code(&setup.uri, t.second_step_picture())}
            <p>{t.second_step_type_text()}</p>
            <p><code dir="ltr" class="sheet-code">{secret.join(" ")}</code></p>
        </Card>
        <Card title=t.second_step_try_title() level=2>
            <PostForm action=FINISH>
                <TextField
                    name="code"
                    label=t.second_step_code()
                    hint=t.second_step_code_hint()
                    error=error
                    autocomplete="one-time-code"
                    inputmode="numeric"
                    required=true
                    dir_auto=false
                />
                <SubmitRow label=t.second_step_finish()/>
            </PostForm>
        </Card>
    }
}

fn in_use(t: Text, actor: &Actor, since: i64, codes_left: u64) -> impl IntoView + use<> {
    let required = second_step::is_required(actor.roles.iter().map(|(_, role)| *role));
    let left = i64::try_from(codes_left).unwrap_or_default();
    let since = t.second_step_since(&t.day_of(since, &actor.zone));
    view! {
        <Card>
            <Row><Badge tone=Tone::Good text=t.second_step_on()/> <span>{since}</span></Row>
        </Card>
        <Section title=t.recovery_title() lead=t.recovery_lead()>
            <Card>
                <p>{t.recovery_left(left)}</p>
                <PostForm action=RENEW>
                    <Button variant=Variant::Secondary>{t.recovery_renew()}</Button>
                </PostForm>
            </Card>
        </Section>
        {(!required)
            .then(|| {
                view! {
                    <Section title=t.second_step_end_title() lead=t.second_step_end_lead()>
                        <PostForm action=END>
                            <Button variant=Variant::Secondary>{t.second_step_end()}</Button>
                        </PostForm>
                    </Section>
                }
            })}
    }
}

/// The recovery codes: this page is the only one that ever shows them.
fn codes_once(t: Text, codes: Vec<String>) -> impl IntoView + use<> {
    let codes = codes.into_iter().map(|code| view! { <li><code dir="ltr" class="sheet-code">{code}</code></li> }).collect_view();
    view! {
        <Card title=t.recovery_shown_title() level=2>
            <p>{t.recovery_shown_text()}</p>
            <ul class="code-list" role="list">{codes}</ul>
        </Card>
    }
}
