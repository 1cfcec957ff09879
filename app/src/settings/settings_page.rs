//! `/settings`: one's own password, and where one is signed in.
use crate::{
    account::identity_page,
    error::AppError,
    i18n::Text,
    parts::{PostForm, problems},
    request::{self, text},
    routes::{Params, SECOND_STEP},
    ui::{
        Badge, Button, Card, Hidden, IconName, LinkButton, PageHead, PasswordField, Section, Stack, SubmitRow, Table, Tone,
        Variant,
    },
};
use domain::{
    account::{
        sessions::{self, Place, Way},
        types::PASSWORD_LEAST,
    },
    actor::Actor,
};
use leptos::prelude::*;

const CHANGE: &str = "/api/account/change-password";
const END: &str = "/api/account/end-session";
const END_OTHERS: &str = "/api/account/end-other-sessions";

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let (actor, snapshot) = (request::actor()?, request::snapshot()?);
    let places = sessions::places(snapshot.as_ref(), &actor).await?;
    let has_password = sessions::has_password(snapshot.as_ref(), &actor).await?;
    let school_accounts = identity_page::section(&actor, has_password).await?;
    let form = request::form(CHANGE);
    let elsewhere = places.iter().any(|place| !place.here);
    Ok(view! {
        <PageHead title=t.settings_title() lead=t.settings_lead()/>
        <Stack>
            {problems(&form)}
            <Section title=t.settings_places_title() lead=t.settings_places_lead()>
                {table(t, &actor, places)}
                {elsewhere
                    .then(|| {
                        view! {
                            <PostForm action=END_OTHERS>
                                <Button variant=Variant::Secondary icon=IconName::LogOut>{t.settings_end_others()}</Button>
                            </PostForm>
                        }
                    })}
            </Section>
            <Section title=t.second_step_title() lead=t.second_step_lead()>
                <LinkButton href=SECOND_STEP variant=Variant::Secondary icon=IconName::Lock>{t.second_step_open()}</LinkButton>
            </Section>
            {school_accounts}
            <Section title=t.settings_password_title() lead=t.settings_password_lead()>
                <Card>
                    <PostForm action=CHANGE>
                        {has_password
                            .then(|| {
                                view! {
                                    <PasswordField name="current" label=t.settings_password_now() error=form.error("current")/>
                                }
                            })}
                        <PasswordField
                            name="password"
                            label=t.card_password()
                            hint=t.card_password_hint(PASSWORD_LEAST as i64)
                            error=form.error("password")
                            autocomplete="new-password"
                        />
                        <PasswordField name="again" label=t.card_again() error=form.error("again") autocomplete="new-password"/>
                        <SubmitRow label=t.settings_password_button()/>
                    </PostForm>
                </Card>
            </Section>
        </Stack>
    }
    .into_any())
}

fn table(t: Text, actor: &Actor, places: Vec<Place>) -> impl IntoView + use<> {
    let rows = places
        .into_iter()
        .map(|place| {
            let device = if place.device.is_empty() { t.settings_unknown_browser() } else { place.device.clone() };
            let act = if place.here {
                view! { <Badge tone=Tone::Good text=t.settings_here()/> }.into_any()
            } else {
                let device = device.clone();
                view! {
                    <PostForm action=END>
                        <Hidden name="id" value=place.id.to_string()/>
                        <Button variant=Variant::Quiet icon=IconName::LogOut>
                            {t.settings_end()}
                            <span class="visually-hidden">{format!(" {device}")}</span>
                        </Button>
                    </PostForm>
                }
                .into_any()
            };
            view! {
                <tr>
                    <th scope="row">
                        <bdi>{device.clone()}</bdi>
                        <p class="soft">{t.settings_came(&t.short_moment(place.created_at, &actor.zone), &way(t, place.way))}</p>
                    </th>
                    <td>{t.short_moment(place.seen_at, &actor.zone)}</td>
                    <td>{act}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <Table caption=t.settings_places_title() quiet_caption=true>
            <thead>
                <tr>
                    <th scope="col">{t.settings_browser()}</th>
                    <th scope="col">{t.settings_seen()}</th>
                    <th scope="col">{t.settings_act()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

fn way(t: Text, way: Way) -> String {
    match way {
        Way::Password => t.way_password(),
        Way::Card => t.way_card(),
        Way::Link => t.way_link(),
        Way::Identity => t.way_identity(),
    }
}
