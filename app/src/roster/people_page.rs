//! `/people`: find somebody and their page, or print the cards or letters of a class in one go.
use super::words::{access_badge, roles_in_words};
use crate::{
    error::AppError,
    layout::role_name,
    parts::{PostForm, pager, problems},
    request::{self, encode, text},
    routes::Params,
    ui::{
        Bdi, Button, Card, Checkbox, Choice, EmptyState, Form, Hidden, IconName, PageHead, RadioGroup, Section, Select, Stack,
        SubmitRow, Table, TextField, Variant,
    },
};
use domain::{
    actor::{Actor, display_name},
    roster::{
        service::{self, Found},
        types::{Paper, Role},
    },
};
use leptos::prelude::*;

/// The form that prints.
pub const PRINT: &str = "/api/people/print-cards";

/// The page.
pub async fn page(_: Params) -> Result<AnyView, AppError> {
    let t = text();
    let (actor, snapshot) = (request::actor()?, request::snapshot()?);
    let words = request::query("q").unwrap_or_default();
    let role = request::query("role").and_then(|role| Role::from_word(&role));
    let number = request::page_number();
    let (people, more) = service::find_people(snapshot.as_ref(), &actor, &words, role, number).await?;
    let classes = service::classes(snapshot.as_ref(), &actor).await?;
    let form = request::form(PRINT);
    let here = format!("/people?q={}&role={}", encode(&words), role.map(Role::as_str).unwrap_or_default());
    let roles = Role::ALL.iter().map(|role| (role.as_str().to_owned(), role_name(t, *role))).collect::<Vec<_>>();
    let classes: Vec<(String, String)> = classes.into_iter().map(|class| (class.id.to_string(), class.title)).collect();
    let found = if people.is_empty() {
        view! { <EmptyState icon=IconName::Users title=t.people_none() text=t.people_none_text()/> }.into_any()
    } else {
        table(&actor, people).into_any()
    };
    Ok(view! {
        <PageHead title=t.people_title() lead=t.people_lead()/>
        <Stack>
            {problems(&form)}
            <Card>
                <Form action="/people" get=true>
                    <TextField name="q" label=t.people_search() hint=t.people_search_hint() value=words input_type="search"/>
                    <Select
                        name="role"
                        label=t.people_role()
                        options=roles
                        value=role.map(Role::as_str).unwrap_or_default()
                        placeholder=t.people_any_role()
                    />
                    <SubmitRow label=t.people_find() icon=IconName::Search/>
                </Form>
            </Card>
            {found}
            {pager(&here, number, more)}
            <Section title=t.people_classes() lead=t.people_classes_lead() id="classes".to_owned()>
                <Card>
                    <PostForm action=PRINT>
                        <Select
                            name="id"
                            label=t.people_class()
                            options=classes
                            value=form.value("id", "")
                            placeholder=t.people_choose_class()
                            error=form.error("id")
                        />
                        <RadioGroup
                            name="whom"
                            legend=t.people_paper()
                            options=papers()
                            value=form.value("whom", "")
                            error=form.error("whom")
                        />
                        <Checkbox
                            name="everybody"
                            label=t.people_everybody()
                            hint=t.people_everybody_hint()
                            checked=form.ticked("everybody", false)
                        />
                        <SubmitRow label=t.people_print() variant=Variant::Secondary icon=IconName::Printer/>
                    </PostForm>
                </Card>
            </Section>
        </Stack>
    }
    .into_any())
}

fn papers() -> Vec<Choice> {
    let t = text();
    vec![
        Choice::new(Paper::ClassCards.as_str(), t.people_print_class()).describe(t.people_print_class_about()),
        Choice::new(Paper::ClassLetters.as_str(), t.people_print_letters()).describe(t.people_print_letters_about()),
        Choice::new(Paper::FamilyLetters.as_str(), t.people_print_families()).describe(t.people_print_families_about()),
    ]
}

fn table(actor: &Actor, people: Vec<Found>) -> impl IntoView + use<> {
    let t = text();
    let rows = people
        .into_iter()
        .map(|Found { person, roles }| {
            let name = display_name(person.preferred_name.as_deref(), &person.given_name, &person.family_name);
            let href = format!("/people/{}", person.id);
            let what = roles_in_words(&roles, person.grade.as_deref());
            let access =
                access_badge(person.password_set_at.is_some(), person.disabled_at.is_some(), person.card_until, &actor.zone);
            view! {
                <tr>
                    <th scope="row"><a href=href><Bdi text=name.clone()/></a></th>
                    <td>{what}</td>
                    <td>{access}</td>
                    <td>{(person.disabled_at.is_none()).then(|| print_button(person.id.to_string(), &name))}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <Table caption=t.people_title() quiet_caption=true>
            <thead>
                <tr>
                    <th scope="col">{t.people_name()}</th>
                    <th scope="col">{t.people_role()}</th>
                    <th scope="col">{t.people_access()}</th>
                    <th scope="col">{t.people_card()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}

fn print_button(id: String, name: &str) -> impl IntoView + use<> {
    let t = text();
    let name = format!(" {name}");
    view! {
        <PostForm action=PRINT>
            <Hidden name="whom" value=Paper::Card.as_str()/>
            <Hidden name="id" value=id/>
            <Button variant=Variant::Quiet icon=IconName::Printer>
                {t.people_print_card()}
                <span class="visually-hidden">{name}</span>
            </Button>
        </PostForm>
    }
}
