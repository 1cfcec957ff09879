//! School accounts: where a provider sends the browser back to, the buttons on the sign-in page, the list in the settings.
use crate::{
    done::Toast,
    error::{AppError, ErrorKind},
    i18n::Text,
    parts::{PostForm, problems},
    request::{self, Flash, Request, text},
    routes::Params,
    ui::{Button, Card, Hidden, IconName, Row, Section, Stack, Variant},
};
use domain::{
    account::identity::{
        self, Arrival, Back,
        connected::{self, Connected},
        provider::Refused,
    },
    actor::Actor,
    field::{FieldErrors, Problem},
};
use leptos::prelude::*;

const BEGIN: &str = "/api/account/begin-identity";
const CONNECT: &str = "/api/account/connect-identity";
const DISCONNECT: &str = "/api/account/disconnect-identity";
/// The words of OAuth 2.0 (RFC 6749, 4.1.2.1) and OpenID Connect for a refusal: others are not written to the log.
const ERRORS: [(&str, Refused); 9] = [
    ("access_denied", Refused("the provider answered access_denied")),
    ("invalid_request", Refused("the provider answered invalid_request")),
    ("unauthorized_client", Refused("the provider answered unauthorized_client")),
    ("unsupported_response_type", Refused("the provider answered unsupported_response_type")),
    ("invalid_scope", Refused("the provider answered invalid_scope")),
    ("server_error", Refused("the provider answered server_error")),
    ("temporarily_unavailable", Refused("the provider answered temporarily_unavailable")),
    ("login_required", Refused("the provider answered login_required")),
    ("consent_required", Refused("the provider answered consent_required")),
];

/// `/sign-in/identity/{name}/back`: takes whoever comes back, and sends them on. Nothing is ever shown here: the address
/// holds a code.
pub async fn page(params: Params) -> Result<AnyView, AppError> {
    let request = request::current()?;
    let provider = request.services.identity.find(params.text("name")).ok_or_else(|| AppError::of(ErrorKind::NotFound))?;
    let said = request::query("error");
    let back = Back {
        state: request::query("state").unwrap_or_default(),
        code: request::query("code").filter(|_| said.is_none()),
        issuer: request::query("iss"),
    };
    let (db, actor) = (&request.services.db, request.actor.as_deref());
    let arrival = identity::come_back(db, &request.origin, actor, provider.as_ref(), back).await?;
    // What the provider answered says more than that there was no code.
    let reason = |refused: Refused| {
        said.and_then(|said| ERRORS.iter().find(|(word, _)| *word == said)).map_or(refused, |(_, known)| *known)
    };
    let name = &provider.about().name;
    match arrival {
        Arrival::Came(step, onwards) => {
            let done = super::api::on_from(&request, step, onwards);
            request::go(done.to.as_deref().unwrap_or("/"));
        }
        Arrival::Connected => {
            let flash = Flash { toast: Some(Toast::IdentityConnected), ..Flash::default() };
            request.leave("/settings", &flash).await?;
            request::go("/settings");
        }
        Arrival::Refused(refused) => {
            tracing::warn!(provider = name, reason = %reason(refused), "somebody did not come in through an identity provider");
            turn_back(&request, "/sign-in", BEGIN, Problem::IdentityRefused).await?;
        }
        Arrival::NotConnected(refused) => {
            tracing::warn!(provider = name, reason = %reason(refused), "an identity was not connected");
            turn_back(&request, "/settings", CONNECT, Problem::IdentityNotConnected).await?;
        }
    }
    Ok(().into_any())
}

/// Back to a page, with a problem of its form.
async fn turn_back(request: &Request, path: &str, form: &str, problem: Problem) -> Result<(), AppError> {
    let error = AppError::from(FieldErrors::one("identity", problem));
    request.leave(path, &Flash { form: form.to_owned(), error: Some(error), ..Flash::default() }).await?;
    request::go(path);
    Ok(())
}

/// A button for each provider, on the sign-in page; nothing where there is none.
pub fn buttons(onwards: Option<&str>) -> Result<Option<AnyView>, AppError> {
    let services = request::services()?;
    if services.identity.all().is_empty() {
        return Ok(None);
    }
    let t = text();
    let form = request::form(BEGIN);
    let onwards = onwards.unwrap_or_default();
    let buttons = services
        .identity
        .all()
        .iter()
        .map(|provider| {
            let about = provider.about();
            let (name, label, onwards) = (about.name.clone(), t.identity_sign_in(&about.label), onwards.to_owned());
            view! {
                <PostForm action=BEGIN return_to="/sign-in".to_owned()>
                    <Hidden name="provider" value=name/>
                    <Hidden name="onwards" value=onwards/>
                    <Button variant=Variant::Secondary icon=IconName::User>{label}</Button>
                </PostForm>
            }
        })
        .collect_view();
    Ok(Some(
        view! {
            {problems(&form)}
            <div id="identity">
                <Card title=t.identity_title() icon=IconName::User level=2>
                    <p>{t.identity_text()}</p>
                    <Stack>{buttons}</Stack>
                </Card>
            </div>
        }
        .into_any(),
    ))
}

/// The school accounts that are connected, and those that can be; nothing where there are none of either.
pub async fn section(actor: &Actor, has_password: bool) -> Result<Option<AnyView>, AppError> {
    let (services, snapshot, t) = (request::services()?, request::snapshot()?, text());
    let connected = connected::list(snapshot.as_ref(), actor, &services.identity).await?;
    let free: Vec<(String, String)> = services
        .identity
        .all()
        .iter()
        .map(|provider| provider.about())
        .filter(|about| connected.iter().all(|known| known.issuer != about.issuer))
        .map(|about| (about.name.clone(), about.label.clone()))
        .collect();
    if connected.is_empty() && free.is_empty() {
        return Ok(None);
    }
    let form = request::form(CONNECT);
    let may_end = has_password || connected.len() > 1;
    let connected = connected.into_iter().map(|known| one(t, actor, known, may_end)).collect_view();
    let free = free
        .into_iter()
        .map(|(name, label)| {
            let label = t.identity_connect(&label);
            view! {
                <PostForm action=CONNECT>
                    <Hidden name="provider" value=name/>
                    <Button variant=Variant::Secondary icon=IconName::Plus>{label}</Button>
                </PostForm>
            }
        })
        .collect_view();
    Ok(Some(
        view! {
            {problems(&form)}
            <Section id="identity".to_owned() title=t.identity_settings_title() lead=t.identity_settings_lead()>
                {connected}
                {free}
            </Section>
        }
        .into_any(),
    ))
}

fn one(t: Text, actor: &Actor, known: Connected, may_end: bool) -> impl IntoView + use<> {
    let since = t.identity_since(&t.day_of(known.created_at, &actor.zone), &t.day_of(known.last_at, &actor.zone));
    let (id, label) = (known.id.to_string(), known.label);
    let end = if may_end {
        let whom = format!(" {label}");
        view! {
            <PostForm action=DISCONNECT>
                <Hidden name="id" value=id/>
                <Button variant=Variant::Quiet icon=IconName::LogOut>
                    {t.identity_disconnect()} <span class="visually-hidden">{whom}</span>
                </Button>
            </PostForm>
        }
        .into_any()
    } else {
        view! { <p class="small soft">{t.identity_only_way()}</p> }.into_any()
    };
    view! {
        <Card>
            <Row><strong><bdi>{label}</bdi></strong> <span>{since}</span></Row>
            {end}
        </Card>
    }
}
