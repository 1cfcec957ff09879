//! `/people`: find somebody, print their card; or print the cards of a class or of its families in one go.
use crate::{
    error::AppError,
    layout::role_name,
    parts::{PostForm, pager, problems},
    request::{self, encode, text},
    routes::Params,
    ui::{
        Badge, Bdi, Button, Card, EmptyState, Form, Hidden, IconName, PageHead, Row, Section, Select, Stack, SubmitRow, Table,
        TextField, Tone, Variant,
    },
};
use domain::{
    actor::display_name,
    roster::{
        service::{self, PersonRow},
        types::{Role, grade_in_words},
    },
};
use leptos::prelude::*;

const PRINT: &str = "/api/people/print-cards";

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
    let class_options: Vec<(String, String)> = classes.into_iter().map(|class| (class.id.to_string(), class.title)).collect();
    Ok(view! {
        <PageHead title=t.people_title() lead=t.people_lead()/>
        <Stack>
            {problems(&form)}
            <Card>
                <Form action="/people" get=true>
                    <TextField name="q" label=t.people_search() value=words input_type="search"/>
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
            {if people.is_empty() {
                view! { <EmptyState icon=IconName::Users title=t.people_none() text=t.people_none_text()/> }.into_any()
            } else {
                table(people).into_any()
            }}
            {pager(&here, number, more)}
            <Section title=t.people_classes() lead=t.people_classes_lead()>
                <Card>
                    <PostForm action=PRINT>
                        <Select
                            name="id"
                            label=t.people_class()
                            options=class_options
                            value=form.value("id", "")
                            placeholder=t.people_choose_class()
                            error=form.error("id")
                        />
                        <Row>
                            <Button name="whom".to_owned() value="class".to_owned() icon=IconName::Printer>{t.people_print_class()}</Button>
                            <Button name="whom".to_owned() value="families".to_owned() variant=Variant::Secondary icon=IconName::Printer>
                                {t.people_print_families()}
                            </Button>
                        </Row>
                    </PostForm>
                </Card>
            </Section>
        </Stack>
    }
    .into_any())
}

fn table(people: Vec<PersonRow>) -> impl IntoView {
    let t = text();
    let rows = people
        .into_iter()
        .map(|person| {
            let name = display_name(person.preferred_name.as_deref(), &person.given_name, &person.family_name);
            let access = if person.password_set_at.is_some() {
                view! { <Badge tone=Tone::Good text=t.people_can_sign_in()/> }
            } else {
                view! { <Badge text=t.people_cannot_sign_in()/> }
            };
            view! {
                <tr>
                    <th scope="row"><Bdi text=name.clone()/></th>
                    <td>{person.grade.as_deref().map(|grade| grade_in_words(grade).to_owned())}</td>
                    <td>{access}</td>
                    <td>
                        <PostForm action=PRINT>
                            <Hidden name="whom" value="person"/>
                            <Hidden name="id" value=person.id.to_string()/>
                            <Button variant=Variant::Quiet icon=IconName::Printer>
                                {t.people_print_card()}
                                <span class="visually-hidden">{format!(" {name}")}</span>
                            </Button>
                        </PostForm>
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <Table caption=t.people_title() quiet_caption=true>
            <thead>
                <tr>
                    <th scope="col">{t.people_name()}</th>
                    <th scope="col">{t.people_grade()}</th>
                    <th scope="col">{t.people_access()}</th>
                    <th scope="col">{t.people_card()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Table>
    }
}
